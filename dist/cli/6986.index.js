"use strict";
exports.id = 6986;
exports.ids = [6986];
exports.modules = {

/***/ 4488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mergeHistories),
/* harmony export */   u: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);

/** Records of one branch that go before those of others. */
const KEPT_OF_BRANCH = 3;
/** Commits of a branch whose fingerprints are kept: the newest may be the very one that is looked at. */
const KEPT_COMMITS = 2;
/** The newest records, which have all their tasks; those before only the tasks of which there is something to tell. */
const WHOLE_RECORDS = 5;
/** Fingerprints that are kept over all records, of the newest ones first: with all else they stay below 4 MiB. */
const MOST_FINGERPRINT_CHARACTERS = 40_000 * 16;
const keyOf = ({ id, attempt }) => `${id} ${attempt}`;
const oldestFirst = (a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
/**
 * One history of several, whatever their order: of records with the same workflow id and attempt the newest counts, and
 * the newest fifty are kept.
 */
function mergeHistories(...histories) {
    const newest = new Map();
    for (const record of histories.flatMap(({ records }) => records)) {
        const known = newest.get(keyOf(record));
        if (known === undefined || known.at < record.at || (known.at === record.at && isFuller(record, known)))
            newest.set(keyOf(record), record);
    }
    return { schemaVersion: 1, records: withoutTheUsual(withoutOldFingerprints(kept([...newest.values()]))) };
}
/** The newest, the last few of each branch before all others: a busy branch must not push out what it is compared with. */
function kept(records) {
    const times = new Map();
    const [first, rest] = [[], []];
    for (const record of [...records].sort(oldestFirst).toReversed()) {
        const time = times.get(record.ref ?? '') ?? 0;
        times.set(record.ref ?? '', time + 1);
        (time < KEPT_OF_BRANCH ? first : rest).push(record);
    }
    return [...first, ...rest].slice(0, _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_RECORDS */ .zc).sort(oldestFirst);
}
/** The same record as it was before something was dropped from it. */
const isFuller = (record, other) => sizeOf(record) > sizeOf(other);
/** A task counts as much as the fact that its fingerprints are known. */
const sizeOf = ({ tasks }) => tasks.reduce((sum, { fingerprints }) => sum + 1 + (fingerprints === undefined ? 0 : 1 + fingerprints.length), 0);
/** Only the newest of each task on each branch is ever asked for. */
function withoutOldFingerprints(records) {
    const seen = new Map();
    let room = MOST_FINGERPRINT_CHARACTERS;
    return records
        .toReversed()
        .map((record) => ({
        ...record,
        tasks: record.tasks.map(({ fingerprints, ...task }) => {
            if (fingerprints === undefined)
                return task;
            const key = `${record.leg ?? ''} ${record.ref ?? ''} ${task.id}`;
            const commits = seen.get(key) ?? new Set();
            const commit = record.sha ?? '';
            if (commits.has(commit) || commits.size >= KEPT_COMMITS || fingerprints.length > room)
                return task;
            seen.set(key, commits.add(commit));
            room -= fingerprints.length;
            return { ...task, fingerprints };
        }),
    }))
        .toReversed();
}
/** A history is read and written at the end of every run, so it does not name a hundred checks that just passed, fifty times. */
const withoutTheUsual = (records) => records.map((record, at) => ({
    ...record,
    tasks: at >= records.length - WHOLE_RECORDS ? record.tasks : record.tasks.filter(isUnusual),
}));
const isUnusual = ({ outcome, flaky, retries, fingerprints }) => outcome !== 'passed' || flaky || retries > 0 || fingerprints !== undefined;
/** The text of a file with as many of the newest records as have room in so many bytes. */
function historyText(history, most = _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_LIMIT */ .Dc) {
    let records = history.records;
    for (;;) {
        const text = `${JSON.stringify({ schemaVersion: 1, records })}\n`;
        if (records.length === 0 || new TextEncoder().encode(text).length <= most)
            return text;
        records = records.slice(Math.ceil(records.length / 4));
    }
}


/***/ }),

/***/ 6528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ findingsDigestSchema),
/* harmony export */   _J: () => (/* binding */ findingsFileSchema),
/* harmony export */   cd: () => (/* binding */ MOST_FLAKY),
/* harmony export */   hf: () => (/* binding */ MOST_RERUN)
/* harmony export */ });
/* unused harmony exports findingSchema, TEST_OUTCOMES, testCaseSchema, testRefSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);


/**
 * What a check says of one place: a line that a linter dislikes, a type that does not fit, a test that fails.
 * Findings explain a verdict and never make one: that is the check's own outcome.
 */
const findingSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC),
    /** Plain text without control sequences, at most 2,000 characters; further lines after the first are details. */
    message: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The rule or code, such as `no-unused-vars` or `TS2345`. */
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The program that says it, such as `eslint`. */
    tool: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Path relative to the workspace, with `/`; missing when it is in no file of the workspace. */
    file: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Lines and columns count from 1; `endColumn` is that of the last character, plus one. */
    line: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    column: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    endLine: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    endColumn: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    /** The full name of the test that failed. */
    test: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The same for the same finding on another commit, where lines may have moved: 16 hexadecimal digits. */
    fingerprint: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Whether it was not there before; missing when nothing is known of before. */
    isNew: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
});
const TEST_OUTCOMES = ['passed', 'failed', 'skipped'];
/** One test of a report that a test runner wrote. */
const testCaseSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Its name with those of the groups that it stands in. */
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    outcome: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(TEST_OUTCOMES),
    durationMs: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    /** It failed and it passed on the same sources: in one run of the test runner, or in two attempts. */
    flaky: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true)),
});
/** A test by its name, and where it stands when a report tells that. */
const testRefSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), file: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
/** How many failed tests run again by themselves; where more failed, the whole command would have to. */
const MOST_RERUN = 50;
/** How many flaky tests of an attempt the journal itself names. */
const MOST_FLAKY = 20;
/** What an attempt's findings come to. It is in the journal; all of them are in a file beside it. */
const findingsDigestSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    errors: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    warnings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    notices: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** How many of them are new; missing when nothing is known of before. */
    fresh: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    tests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ passed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), failed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), skipped: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
    /**
     * The tests that failed, at most MOST_RERUN: only where they are known one by one and nothing else is wrong that is
     * an error.
     */
    failed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testRefSchema())),
    /** Tests that failed and passed on the same sources: how many, and the first MOST_FLAKY of them. */
    flaky: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ count: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), tests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testRefSchema()) })),
    /** Digest of the sources that failed tests ran on, when it is known. */
    tree: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The first of them in the order of core/findings/order.ts, at most WORST_FINDINGS. */
    worst: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema()),
    /** `sha256:` over the file with all of them; missing when it could not be written. */
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** What people should know, one sentence each: a report that cannot be read, what was left out. */
    notes: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
});
/** The file `findings/<task>.<attempt>.json` of a workflow, where the task's `/` are `.`. */
const findingsFileSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    task: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    attempt: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** Sorted as `worst` is. */
    findings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema()),
    tests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testCaseSchema()),
    /** How many more there were than are kept. */
    omitted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ findings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), tests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
});


/***/ }),

/***/ 5651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ writeFindings),
/* harmony export */   RJ: () => (/* binding */ readFindings),
/* harmony export */   XR: () => (/* binding */ MOST_FILE_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6528);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1560);
/* harmony import */ var _layer_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6557);







/** Bytes of a file. 10,000 findings and 20,000 tests have less, unless each of them is as long as it may be. */
const MOST_FILE_BYTES = 32 * 1024 ** 2;
let made;
/** Made once and when it is needed: a report reads hundreds of files, most runs none. */
const schema = () => (made ??= (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsFileSchema */ ._J)());
const nameOf = (task, attemptNumber) => `${task.replaceAll('/', '.')}.${attemptNumber}.json`;
/**
 * Writes the findings of an attempt into the folder of its workflow; answers `sha256:` over the file.
 *
 * @returns `storage` also for more than could be read again
 */
function writeFindings(folder, file) {
    const text = `${JSON.stringify(file)}\n`;
    if (Buffer.byteLength(text) > MOST_FILE_BYTES) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({ code: 'storage', message: `They have more than ${MOST_FILE_BYTES / 1024 ** 2} MiB.` });
    }
    const made = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(folder, 'findings');
    if (!made.ok)
        return made;
    const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(made.value, nameOf(file.task, file.attempt)), text, { durable: false });
    return written.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(`sha256:${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(text)}`) : written;
}
/**
 * All findings of an attempt. A file that a command has changed since it was written explains nothing.
 *
 * @param most bytes that are read
 * @returns why there are none, as a clause about `the file`
 */
function readFindings(place, most = MOST_FILE_BYTES) {
    const { folder, task, attempt, digest } = place;
    const bytes = readBounded(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'findings', node_path__WEBPACK_IMPORTED_MODULE_1__.basename(nameOf(task, attempt))), most);
    if (!bytes.ok)
        return bytes;
    if (digest !== undefined && digest !== `sha256:${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(bytes.value)}`)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is damaged');
    try {
        const { success, data } = schema().safeParse(JSON.parse(bytes.value.toString('utf8')));
        return success && data.task === task && data.attempt === attempt
            ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ file: data, bytes: bytes.value.length })
            : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is damaged');
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is damaged');
    }
}
function readBounded(file, most) {
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, _layer_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .READ_FLAGS */ .tC);
        try {
            const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd);
            if (!stats.isFile())
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is no regular file');
            return stats.size > most ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is too large') : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(fd));
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    catch (error) {
        const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
        const isGone = code === 'ENOENT' || code === 'ENOTDIR';
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(isGone ? 'is not here' : `cannot be read (${code ?? 'unknown error'})`);
    }
}


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHistoryStore: () => (/* binding */ createHistoryStore),
  parseHistory: () => (/* binding */ parseHistory),
  storedHistory: () => (/* binding */ storedHistory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/history/merge.js
var merge = __webpack_require__(4488);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
;// CONCATENATED MODULE: ./build/model/history.js



/**
 * What earlier runs of a workflow came to: `.bootspring/history/<workflow>.json`. It is for trends and for telling what
 * is new; no verdict depends on it. Texts of it may come from another machine and from a pull request of the same
 * repository, so each is bounded here and escaped where it is shown.
 */
const history_text = () => schemas/* string */.YjP().check(api/* _maxLength */.Eb(300));
const count = () => schemas/* number */.aig().check(api/* _gte */.qm(0));
const list = (item) => schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(constants/* MOST_PER_RECORD */.ij));
/** A phase of one run. */
const historyPhaseSchema = () => schemas/* object */.Ikc({
    name: history_text(),
    /** Time that it was under way. */
    durationMs: count(),
    /** `reused` also where an earlier attempt of the workflow had done it. */
    conclusion: schemas/* enum */.k5n(model_status/* CONCLUSIONS */.Fr),
});
/** An agent or a check of one run. */
const historyTaskSchema = () => schemas/* object */.Ikc({
    /** `phase/agent` or `phase/gate/check`. */
    id: history_text(),
    /** Kind of its outcome, such as `passed`. */
    outcome: history_text(),
    durationMs: count(),
    retries: count(),
    flaky: schemas/* boolean */.zMY(),
    /** Digest of what it ran: 16 hexadecimal digits. */
    work: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{16}$/))),
    /**
     * Of all that it found: 16 hexadecimal digits each, one after the other. Missing where it did not come to its end,
     * where not all are known, and in records after which a newer one of the same branch has them.
     */
    fingerprints: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(constants/* MOST_FINGERPRINTS */.gc * constants/* FINGERPRINT_LENGTH */.sn), api/* _regex */.Fk(/^(?:[0-9a-f]{16})*$/))),
});
/** How one run of a workflow ended. */
const historyRecordSchema = () => schemas/* object */.Ikc({
    /** Id of the workflow, and GitHub's run attempt: another record of both stands for the same work, gone on with. */
    id: history_text(),
    attempt: count(),
    /** When it ended, milliseconds since 1970. */
    at: count(),
    sha: schemas/* optional */.lqM(history_text()),
    ref: schemas/* optional */.lqM(history_text()),
    pullRequest: schemas/* optional */.lqM(schemas/* number */.aig()),
    /** The job with its leg of the matrix. */
    leg: schemas/* optional */.lqM(history_text()),
    status: schemas/* enum */.k5n(model_status/* STATUSES */.f),
    /** Time of work, without pauses. */
    durationMs: count(),
    /** Work that need not be done again: reused, or kept from an earlier attempt. */
    savedMs: count(),
    phases: list(historyPhaseSchema()),
    gates: list(schemas/* object */.Ikc({ name: history_text(), verdict: schemas/* enum */.k5n([...model_status/* VERDICTS */.bk, 'skipped']) })),
    /** Agents and checks that this run started; of older records only those that did not just pass. */
    tasks: list(historyTaskSchema()),
    tests: schemas/* optional */.lqM(schemas/* object */.Ikc({
        /** Names of those that failed and passed on the same sources, in this run or in this and an earlier one. */
        flaky: list(history_text()),
        /** Names of those that failed in the end, at most MOST_FAILED: kept with the digest of the sources alone. */
        failed: schemas/* optional */.lqM(schemas/* array */.YOg(history_text()).check(api/* _maxLength */.Eb(constants/* MOST_FAILED */.g4))),
        /** Digest of the sources that all of them ran on; missing where it is not known, or not one. */
        tree: schemas/* optional */.lqM(history_text()),
        slowest: schemas/* array */.YOg(schemas/* object */.Ikc({ name: history_text(), durationMs: count() })).check(api/* _maxLength */.Eb(constants/* MOST_TESTS */.q4)),
    })),
});
/** The file. It is a function, like all schemas here: making them takes longer than the start has time for. */
const historySchema = () => schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    /** Oldest first. */
    records: schemas/* array */.YOg(historyRecordSchema()).check(api/* _maxLength */.Eb(constants/* MOST_RECORDS */.zc)),
});

// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/findings/file.js
var file = __webpack_require__(5651);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/shell/history/file-store.js









/** Folder below `.bootspring` with a file for each workflow of the configuration. */
const FOLDER = 'history';
/** Histories in the workspace. Two runs that end at the same moment may lose one record; it only counts in a trend. */
function createHistoryStore(workspace) {
    const folder = external_node_path_.join(external_node_path_.resolve(workspace), workflow_dir/* STATE_FOLDER */.P2, FOLDER);
    const damaged = new Set();
    return {
        async read(workflow) {
            const { history = constants/* EMPTY_HISTORY */.nF, warning, isDamaged = false } = readHistory(folder, workflow);
            if (isDamaged)
                damaged.add(workflow);
            return { history, warnings: warning === undefined ? [] : [warning] };
        },
        async write(workflow, history) {
            if (!model_status/* NAME_PATTERN */.Vh.test(workflow))
                return undefined;
            const state = (0,workflow_dir/* ensureStateFolder */.qU)(workspace);
            const made = state.ok ? (0,files/* ensureFolder */.f2)(state.value, FOLDER) : state;
            if (!made.ok)
                return made.error;
            const file = fileOf(folder, workflow);
            if (damaged.delete(workflow))
                (0,files/* attempt */.CD)('set a history aside', file, () => external_node_fs_.renameSync(file, asideOf(file)));
            const written = (0,files/* writeFileAtomic */.Zf)(file, (0,merge/* historyText */.u)(history), { durable: false });
            return written.ok ? undefined : written.error;
        },
        async findings(workflowId, task, number, digest) {
            const { folder: at } = (0,workflow_dir/* pathsOf */.wG)(workspace, workflowId);
            const read = (0,file/* readFindings */.RJ)({ folder: at, task, attempt: number, digest });
            return read.ok ? read.value.file : undefined;
        },
    };
}
const fileOf = (folder, workflow) => external_node_path_.join(folder, `${workflow}.json`);
/** The history in a workspace for what is only a guess: what cannot be read is empty, and nobody is told. */
const storedHistory = (workspace, workflow) => readHistory(external_node_path_.join(external_node_path_.resolve(workspace), workflow_dir/* STATE_FOLDER */.P2, FOLDER), workflow).history ?? constants/* EMPTY_HISTORY */.nF;
/** A history from its text; undefined when it is not one. */
function parseHistory(text) {
    try {
        const parsed = historySchema().safeParse(JSON.parse(text));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}
const asideOf = (file) => file.replace(/json$/, 'damaged');
function readHistory(folder, workflow) {
    if (!model_status/* NAME_PATTERN */.Vh.test(workflow))
        return {};
    const file = fileOf(folder, workflow);
    const text = (0,files/* attempt */.CD)('read the history of runs', file, () => readBounded(file, constants/* HISTORY_LIMIT */.Dc));
    if (!text.ok)
        return { warning: `${text.error.message} Trends begin anew.` };
    if (text.value === undefined)
        return {};
    const history = text.value === 'unfit' ? undefined : parseHistory(text.value);
    if (history !== undefined)
        return { history };
    const aside = external_node_path_.join(workflow_dir/* STATE_FOLDER */.P2, FOLDER, external_node_path_.basename(asideOf(file)));
    const warning = `The history of earlier runs of ${workflow} cannot be read: trends begin anew, and it goes to ${aside}.`;
    return { warning, isDamaged: true };
}
/** The text of a plain file; undefined when there is none, `unfit` when it is too large or something else. */
function readBounded(file, most) {
    const stat = external_node_fs_.lstatSync(file, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    return stat.isFile() && stat.size <= most ? external_node_fs_.readFileSync(file, 'utf8') : 'unfit';
}


/***/ }),

/***/ 6557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   I$: () => (/* binding */ LARGE),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   Qm: () => (/* binding */ TRIES),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   Yr: () => (/* binding */ failedRead),
/* harmony export */   tC: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);


/** Files larger than this are never held whole in memory; also the size of their pieces. */
const LARGE = 2 * 1024 ** 2;
/** How often a file is read that changes while it is read. */
const TRIES = 3;
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Opens neither through a link nor waits for a pipe's other end. Windows has neither flag. */
const READ_FLAGS = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
/** What became of a file that could not be read. */
function failedRead(path, error) {
    const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? 'UNKNOWN';
    // A folder on the way may have become a file. A link refuses to be opened: ELOOP, on FreeBSD EMLINK.
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'gone', path };
    // A socket, or a device without its driver, refuses with ENXIO or ENODEV.
    if (['ELOOP', 'EMLINK', 'ENXIO', 'ENODEV', 'EISDIR'].includes(code))
        return { kind: 'replaced', path };
    return { kind: 'unreadable', path, code };
}
/** Whether a file was left alone between two looks at it. */
const isSame = (before, after) => before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
/** The answer for a file that was read. */
const readingOf = (path, stats, reading) => ({
    kind: 'read',
    path,
    ...reading,
    mode: Number(stats.mode) & 0o7777,
    mtimeNs: stats.mtimeNs,
    ctimeNs: stats.ctimeNs,
    ino: stats.ino,
});
/** Whether the owner may execute it. */
const isExecutable = (mode) => (mode & 0o100) !== 0;


/***/ })

};
;