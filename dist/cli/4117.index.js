"use strict";
exports.id = 4117;
exports.ids = [4117];
exports.modules = {

/***/ 4382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);

const text = (left = '', right = '') => (left < right ? -1 : left > right ? 1 : 0);
/** What people should see first: new ones, then the gravest, then by file and line. */
function worstFirst(left, right) {
    return (Number(left.isNew === false) - Number(right.isNew === false) ||
        _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(left.severity) - _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(right.severity) ||
        Number(left.file === undefined) - Number(right.file === undefined) ||
        text(left.file, right.file) ||
        (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0) ||
        text(left.rule, right.rule) ||
        text(left.message, right.message));
}
/** `src/a.ts:12:3`, as editors and terminals follow it; undefined for a finding that is in no file. */
function placeText(finding) {
    if (finding.file === undefined)
        return undefined;
    const parts = [finding.file];
    if (finding.line !== undefined)
        parts.push(finding.line);
    if (finding.line !== undefined && finding.column !== undefined)
        parts.push(finding.column);
    return parts.join(':');
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

/***/ 4117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestOfAttempt: () => (/* binding */ digestOfAttempt)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6134);
/* harmony import */ var _core_findings_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8808);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6528);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5651);





/** Characters of a message in the journal; all of it is in the file. */
const MOST_MESSAGE = 500;
const EMPTY = { errors: 0, warnings: 0, notices: 0, worst: [] };
const NOTHING = { findings: [], tests: [], omitted: { findings: 0, tests: 0 }, notes: [] };
/** Writes all that an attempt found beside the journal and answers what belongs into that; undefined when there is nothing. */
async function digestOfAttempt(options, all, end) {
    const { notes = [] } = all ?? {};
    const { findings, tests, omitted, isPart, told: ofTests } = await withTests(options, all, end);
    if (findings.length + tests.length + notes.length === 0)
        return undefined;
    const before = findings.length === 0 ? undefined : await options.before();
    const told = findings.map((one) => (before === undefined ? one : { ...one, isNew: !before.has(one.fingerprint) }));
    const { task, attempt, folder, redact } = options;
    const file = redacted({ schemaVersion: 1, task, attempt, findings: told.sort(_core_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .m), tests: [...tests], omitted }, redact);
    if (file === undefined)
        return { ...EMPTY, notes: ['The findings hold what is secret, and are not kept.'] };
    const written = (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFindings */ .Qy)(folder, file);
    if (!written.ok)
        notes.push(`The findings are not kept: ${written.error.message}`);
    const unkept = omitted.findings + omitted.tests;
    if (unkept > 0)
        notes.push(`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(unkept, 'more finding or test', 'more findings and tests')} are not kept.`);
    return {
        ...digestOf(file, isPart),
        ...ofTests,
        ...(written.ok ? { digest: written.value } : {}),
        ...(notes.length === 0 ? {} : { notes: notes.map(redact) }),
    };
}
/** What was found together with what an earlier attempt told of the same tests, and what that comes to. */
async function withTests({ earlier, folder, task }, all, end) {
    const isTested = all !== undefined && (all.tests.length > 0 || all.findings.some(({ test }) => test !== undefined));
    if (!isTested && earlier === undefined)
        return { ...(all ?? NOTHING), isPart: false, told: {} };
    const { foundTests } = await __webpack_require__.e(/* import() */ 2536).then(__webpack_require__.bind(__webpack_require__, 2536));
    return foundTests(all ?? NOTHING, { ...end, earlier, folder, task });
}
/** A secret that only shows where texts meet is hidden here. Undefined when without it nothing is left that can be read. */
function redacted(file, redact) {
    const text = JSON.stringify(file);
    const shown = redact(text);
    if (shown === text)
        return file;
    try {
        const read = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsFileSchema */ ._J)().safeParse(JSON.parse(shown));
        return read.success ? read.data : undefined;
    }
    catch {
        return undefined;
    }
}
function digestOf({ findings, tests }, isPart) {
    const count = (severity) => findings.filter((one) => one.severity === severity).length;
    const ended = (outcome) => tests.filter((one) => one.outcome === outcome).length;
    const isKnown = findings.some(({ isNew }) => isNew !== undefined);
    return {
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
        ...(isKnown ? { fresh: findings.filter(({ isNew }) => isNew === true).length } : {}),
        ...(tests.length === 0 || isPart
            ? {}
            : { tests: { passed: ended('passed'), failed: ended('failed'), skipped: ended('skipped') } }),
        worst: findings.slice(0, _model_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .WORST_FINDINGS */ .ns).map((one) => {
            const { message } = one;
            return message.length <= MOST_MESSAGE ? one : { ...one, message: `${message.slice(0, MOST_MESSAGE)}\u2026` };
        }),
    };
}


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