"use strict";
exports.id = 1210;
exports.ids = [1210,5950];
exports.modules = {

/***/ 7128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  underway: () => (/* binding */ underway)
});

// EXTERNAL MODULE: ./build/core/history/statistics.js
var statistics = __webpack_require__(593);
// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var names = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/core/checkpoint/rows.js
var rows = __webpack_require__(5805);
// EXTERNAL MODULE: ./build/core/views/state.js
var views_state = __webpack_require__(5335);
;// CONCATENATED MODULE: ./build/core/views/checkpoint.js



/** With more phases than these each checkpoint names those that it is about: all of them in each would be quadratic. */
const MOST_WHOLE = 100;
/** The state as a checkpoint tells it: of very many phases those that are not as its parent tells them. */
function stateAt(state) {
    const { phases, phaseByName, lastCheckpoint = '' } = state;
    if (phases.length <= MOST_WHOLE)
        return (0,views_state/* stateDocument */.r)(state);
    const since = phaseByName.get(lastCheckpoint)?.capturedAt ?? 0;
    const told = phases.filter(({ status, completedAt = Infinity }) => status !== 'pending' && completedAt > since);
    return { ...(0,views_state/* stateDocument */.r)(state, told), omittedPhases: phases.length - told.length };
}
/** The checkpoint of a phase that has just finished. `digest` is the hash of the journal's last entry. */
function checkpointDocument(state, phase, digest, { parent, parentDigest, entries, deleted, layers, files }) {
    return {
        schemaVersion: 1,
        workflowId: state.id,
        workflow: state.pipeline.workflow,
        phase,
        sequence: state.phases.length - state.frontier.left,
        createdAt: new Date(state.updatedAt).toISOString(),
        parent,
        parentDigest,
        source: state.source,
        configDigest: state.pipeline.digest,
        state: stateAt(state),
        context: state.pipeline.context,
        outputs: state.outputs,
        artifacts: state.artifacts,
        layers: [...layers],
        files: { count: files.count, bytes: files.bytes, deleted: files.deleted },
        journal: { sequence: state.sequence, digest },
        entries: (0,rows/* rowsOf */.RO)(entries, layers),
        deleted: deleted.map(names/* writeName */.dZ),
    };
}

// EXTERNAL MODULE: ./build/app/projections.js
var projections = __webpack_require__(9685);
// EXTERNAL MODULE: ./build/core/history/merge.js
var merge = __webpack_require__(4488);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/core/history/measured.js
var measured = __webpack_require__(7998);
;// CONCATENATED MODULE: ./build/core/history/record.js




const MOST_TEXT = 300;
const line = (text) => (0,plain_line/* plainLine */.h)(text, MOST_TEXT);
const whole = (ms) => Math.max(0, Math.round(ms));
/** The record of a run that ended: what this run did, and not what it found done. */
function recordOf(state, facts) {
    const { source, creator } = state;
    const { at, metrics, findings } = facts;
    const kept = keptPhases(state);
    const ran = state.phases.filter((phase) => !kept.has(phase)).flatMap(tasksOf);
    const tests = testsOf(ran, [...findings.values()].flatMap((file) => file.tests), facts.before);
    return {
        id: state.id,
        attempt: state.attempt,
        at: whole(at),
        ...(source.sha === undefined ? {} : { sha: line(source.sha) }),
        ...(source.ref === undefined ? {} : { ref: line(source.ref) }),
        ...(source.pullRequest === undefined ? {} : { pullRequest: source.pullRequest }),
        ...(creator.leg === undefined ? {} : { leg: line(creator.leg) }),
        // Who stops a run says nothing about the work.
        status: isStopped(state) ? 'cancelled' : state.status,
        durationMs: whole(state.activeMs),
        savedMs: whole(metrics.saved.reuseMs + metrics.saved.resumeMs),
        phases: state.phases.slice(0, constants/* MOST_PER_RECORD */.ij).map((phase) => ({
            name: line(phase.plan.name),
            durationMs: kept.has(phase) ? 0 : whole(phase.activeMs),
            conclusion: kept.has(phase) ? 'reused' : conclusionOf(phase, isStopped(state)),
        })),
        gates: gatesOf(state),
        tasks: taskRecords(ran, findings),
        ...(tests === undefined ? {} : { tests }),
    };
}
/** Phases that another workflow or an earlier attempt did. What an earlier run of this attempt did this record tells. */
function keptPhases({ phases, attempt }) {
    return new Set(phases.filter(({ conclusion, completedIn }) => conclusion === 'reused' || (completedIn !== undefined && completedIn.attempt < attempt)));
}
const tasksOf = ({ agents, gates }) => [
    ...agents.tasks,
    ...gates.flatMap(({ checks }) => checks.tasks),
];
/** What is not over when the run ends was not reached, or did not succeed. */
function conclusionOf(phase, stopped) {
    const { conclusion, status, halt } = phase;
    if (stopped && halt?.reason === 'stopped')
        return 'cancelled';
    return conclusion ?? (status === 'pending' ? 'skipped' : 'failure');
}
const isStopped = ({ pause }) => pause?.reason === 'stopped';
function gatesOf({ phases }) {
    return phases
        .flatMap(({ gates }) => gates)
        .flatMap(({ plan, skipped, verdict }) => {
        if (skipped !== undefined)
            return [{ name: line(plan.name), verdict: 'skipped' }];
        return verdict === undefined ? [] : [{ name: line(plan.name), verdict }];
    })
        .slice(0, constants/* MOST_PER_RECORD */.ij);
}
function taskRecords(tasks, findings) {
    let room = constants/* MOST_FINGERPRINTS */.gc;
    return tasks
        .filter((task) => task.outcome !== undefined && task.attempts > 0)
        .slice(0, constants/* MOST_PER_RECORD */.ij)
        .map((task) => {
        const all = fingerprintsOf(task, findings.get(task.plan.id));
        // Those of only some of its findings would make old ones pass for new.
        const fits = all !== undefined && all.length <= room;
        if (fits)
            room -= all.length;
        return {
            id: line(task.plan.id),
            outcome: task.outcome?.kind ?? '',
            durationMs: whole(task.durationMs),
            retries: task.retries,
            flaky: task.flaky,
            work: (0,measured/* workOf */.LT)(task.plan),
            ...(fits ? { fingerprints: all.join('') } : {}),
        };
    });
}
/** Of a task that came to its end; undefined where not all are known. */
function fingerprintsOf(task, file) {
    if (task.outcome?.kind !== 'passed' && task.outcome?.kind !== 'failed')
        return undefined;
    // What it found where it looked would make all the rest pass for new.
    if ((0,outcomes/* isLimited */.lU)(task.plan))
        return undefined;
    // What passes and says nothing of any place has found nothing; what fails may have found what nobody could read.
    if (task.findings === undefined)
        return task.outcome.kind === 'passed' ? [] : undefined;
    const { errors, warnings, notices, worst, notes = [] } = task.findings;
    // A report that could not be read may have told more; what it would have told must not pass for new the next time.
    if (notes.length > 0)
        return undefined;
    const isAll = errors + warnings + notices === worst.length;
    const found = isAll ? worst : file?.omitted.findings === 0 ? file.findings : undefined;
    if (found === undefined)
        return undefined;
    const all = new Set(found.map(({ fingerprint }) => fingerprint));
    return [...all].every(isFingerprint) ? [...all].sort() : undefined;
}
const isFingerprint = (text) => text.length === constants/* FINGERPRINT_LENGTH */.sn && /^[0-9a-f]+$/.test(text);
/** A name that stands there several times is that of several parameters: the slowest of them counts. */
function testsOf(ran, tests, before) {
    if (tests.length === 0)
        return undefined;
    const slowest = new Map();
    for (const { name, durationMs } of tests) {
        const shown = line(name);
        if (durationMs !== undefined)
            slowest.set(shown, Math.max(slowest.get(shown) ?? 0, whole(durationMs)));
    }
    const named = (outcome) => new Set(tests.filter((test) => test.outcome === outcome).map(({ name }) => line(name)));
    const failed = named('failed');
    const tree = treeOf(ran);
    const flaky = new Set(tests.filter((test) => test.flaky === true).map(({ name }) => line(name)));
    const turned = failedBefore(before, tree);
    for (const name of named('passed'))
        if (!failed.has(name) && turned.has(name))
            flaky.add(name);
    return {
        flaky: [...flaky].slice(0, constants/* MOST_PER_RECORD */.ij),
        ...(tree === undefined || failed.size === 0 ? {} : { failed: [...failed].slice(0, constants/* MOST_FAILED */.g4), tree }),
        slowest: [...slowest]
            .map(([name, durationMs]) => ({ name, durationMs }))
            .sort((a, b) => b.durationMs - a.durationMs || (a.name < b.name ? -1 : 1))
            .slice(0, constants/* MOST_TESTS */.q4),
    };
}
/** The sources that everything with tests ran on, where that is known and the same. */
function treeOf(ran) {
    const [tree, ...others] = new Set(ran.flatMap(({ tested }) => (tested === undefined ? [] : [tested.tree])));
    return others.length === 0 ? tree : undefined;
}
/** Tests that failed in earlier runs on the same sources. */
function failedBefore(before, tree) {
    const same = tree === undefined ? [] : (before?.records ?? []).filter(({ tests }) => tests?.tree === tree);
    return new Set(same.flatMap(({ tests }) => tests?.failed ?? []));
}

;// CONCATENATED MODULE: ./build/app/remember.js


/** Adds a run that ended to the history of its workflow. */
async function rememberRun({ history: store, clock }, state, metrics) {
    if (store === undefined)
        return {};
    const { workflow } = state.pipeline;
    const findings = await findingsOf(store, state);
    const { history: before, warnings } = await store.read(workflow);
    const record = recordOf(state, { at: clock.now(), metrics, findings, before });
    const history = (0,merge/* mergeHistories */.d)(before, { schemaVersion: 1, records: [record] });
    const problem = await store.write(workflow, history);
    const all = problem === undefined ? warnings : [...warnings, problem.message];
    return { history, ...(all.length === 0 ? {} : { warnings: all }) };
}
/** What the tasks of this run found, as far as the state does not hold it all. */
async function findingsOf(store, state) {
    const found = new Map();
    for (const { group, index } of state.tasks.values()) {
        const task = group.tasks[index];
        const file = task === undefined ? undefined : await fileOf(store, state.id, task);
        if (task !== undefined && file !== undefined)
            found.set(task.plan.id, file);
    }
    return found;
}
async function fileOf(store, id, { plan, attempts, findings }) {
    if (findings?.digest === undefined)
        return undefined;
    const { errors, warnings, notices, worst, tests, flaky, digest } = findings;
    if (tests === undefined && flaky === undefined && errors + warnings + notices === worst.length)
        return undefined;
    return store.findings(id, plan.id, attempts, digest);
}

;// CONCATENATED MODULE: ./build/app/underway.js




/** Writes what a run came to beside its journal, and adds it to the history of its workflow. */
async function conclude(around, projections, state, isWhole) {
    const remembered = isWhole ? await rememberRun(around, state, projections.metrics(state)) : {};
    const { history } = remembered;
    const problem = projections.finish(state, history === undefined ? undefined : (0,statistics/* statisticsOf */.jm)(history));
    return { ...remembered, ...(problem === undefined ? {} : { problem }) };
}
/** What the stories need once the first commands are under way; nothing that starts a command imports this file. */
const underway = { createProjections: projections/* createProjections */.Z, checkpointDocument: checkpointDocument, conclude };


/***/ }),

/***/ 5950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $i: () => (/* binding */ showName),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   dZ: () => (/* binding */ writeName),
/* harmony export */   gm: () => (/* binding */ textOfBytes),
/* harmony export */   q$: () => (/* binding */ bytesOfText)
/* harmony export */ });
const ASCII = /^[^\x80-\u{10ffff}]*$/u;
/** Text for a byte string that is UTF-8, otherwise undefined. */
function textOfBytes(bytes) {
    if (ASCII.test(bytes))
        return bytes;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(bytes));
    }
    catch {
        return undefined;
    }
}
/** The byte string of a text. */
function bytesOfText(text) {
    if (ASCII.test(text))
        return text;
    return stringOf(new TextEncoder().encode(text));
}
/** The bytes that a byte string stands for. */
function bytesOf(bytes) {
    const array = new Uint8Array(bytes.length);
    for (let at = 0; at < bytes.length; at += 1)
        array[at] = bytes.charCodeAt(at);
    return array;
}
/** The byte string of some bytes. */
function stringOf(bytes) {
    let text = '';
    for (const byte of bytes)
        text += String.fromCharCode(byte);
    return text;
}
/** A byte string as a manifest writes it. */
function writeName(bytes) {
    const text = textOfBytes(bytes);
    return text ?? { base64: btoa(bytes) };
}
/** The byte string of a written name; undefined when its base64 is none. */
function readName(written) {
    if (typeof written === 'string')
        return bytesOfText(written);
    try {
        return atob(written.base64);
    }
    catch {
        return undefined;
    }
}
/** A byte string as people read it: what is no UTF-8 and what moves the cursor is escaped. */
function showName(bytes) {
    const text = textOfBytes(bytes) ?? bytes.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === '\n')
            return '\\n';
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
}


/***/ }),

/***/ 5805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   X: () => (/* binding */ deletedOf)
/* harmony export */ });
/* unused harmony exports writeTime, readTime, writeMode */
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);


const SECOND = 1000000000n;
/** Nanoseconds since 1970 as a manifest writes them: decimal seconds, so half a second before 1970 is `-0.500000000`. */
function writeTime(nanoseconds) {
    const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
    return `${nanoseconds < 0n ? '-' : ''}${size / SECOND}.${(size % SECOND).toString().padStart(9, '0')}`;
}
/** The nanoseconds of a time that the manifest's schema accepts. */
function readTime(written) {
    return BigInt(written.replace('.', ''));
}
/** Permission bits as a manifest writes them. */
const writeMode = (mode) => (mode & 0o7777).toString(8).padStart(4, '0');
/** Rows of a manifest for entries; `layers` are those of the manifest, which rows point into by their index. */
function rowsOf(entries, layers) {
    const indexes = new Map(layers.map(({ digest }, index) => [digest, index]));
    return entries.map((entry) => {
        const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writeName */ .dZ)(entry.path);
        const mtime = writeTime(entry.mtime);
        if (entry.type === 'link')
            return { type: 'link', path, target: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writeName */ .dZ)(entry.target), mtime };
        const mode = writeMode(entry.mode);
        if (entry.type === 'folder')
            return { type: 'folder', path, mode, mtime };
        const { size, digest } = entry;
        const layer = entry.layer === undefined ? undefined : indexes.get(entry.layer);
        return { type: 'file', path, mode, size, mtime, digest, ...(layer === undefined ? {} : { layer }) };
    });
}
/** Reads a name in its only form: text wherever the bytes are text. Two forms of one name could hide a double. */
function nameOf(written) {
    const bytes = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .readName */ .MQ)(written);
    if (typeof written === 'string') {
        // A lone surrogate is no text: the bytes would be those of the replacement character.
        const same = bytes !== undefined && (bytes === written || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(bytes) === written);
        return same ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(bytes) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${JSON.stringify(written)} is not Unicode text`);
    }
    if (bytes === undefined || btoa(bytes) !== written.base64)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${written.base64} is not base64`);
    if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(bytes) !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${written.base64} is text, and is written as base64`);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(bytes);
}
function entryOf(row, layers) {
    const path = nameOf(row.path);
    if (!path.ok)
        return path;
    const mtime = readTime(row.mtime);
    switch (row.type) {
        case 'link': {
            const target = nameOf(row.target);
            return target.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ type: 'link', path: path.value, target: target.value, mtime }) : target;
        }
        case 'folder':
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ type: 'folder', path: path.value, mode: Number.parseInt(row.mode, 8), mtime });
        case 'file': {
            const file = {
                type: 'file',
                path: path.value,
                mode: Number.parseInt(row.mode, 8),
                size: row.size,
                mtime,
            };
            const { digest } = row;
            const inCommit = digest.startsWith('git:');
            if (row.layer === undefined) {
                return inCommit ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...file, digest }) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path.value)} is in no layer`);
            }
            const layer = layers[row.layer]?.digest;
            if (inCommit)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path.value)} is in the commit and in a layer`);
            if (layer !== undefined)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...file, digest, layer });
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path.value)} is in layer ${row.layer}, and the manifest names ${layers.length}`);
        }
    }
}
/** The entries that a manifest tells of; the error is one clause. */
function entriesOf(checkpoint) {
    const entries = [];
    for (const row of checkpoint.entries) {
        const entry = entryOf(row, checkpoint.layers);
        if (!entry.ok)
            return entry;
        entries.push(entry.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(entries);
}
/** Byte strings of the paths that a manifest tells are gone; the error is one clause. */
function deletedOf(checkpoint) {
    const paths = [];
    for (const written of checkpoint.deleted) {
        const path = nameOf(written);
        if (!path.ok)
            return path;
        paths.push(path.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(paths);
}


/***/ }),

/***/ 1974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ identityText),
/* harmony export */   R: () => (/* binding */ fnv1a64)
/* harmony export */ });
/**
 * FNV-1a of 64 bits over the UTF-8 of a text, as 16 hexadecimal digits (draft-eastlake-fnv; no defence against people
 * who look for collisions, and none is needed: they could only mislead themselves).
 */
function fnv1a64(text) {
    // The prime is 2^40 + 0x1b3, so a product fits into two halves of 32 bits without big integers.
    let high = 0xcbf29ce4;
    let low = 0x84222325;
    for (const byte of new TextEncoder().encode(text)) {
        low = (low ^ byte) >>> 0;
        const product = low * 0x1b3;
        high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
        low = product >>> 0;
    }
    return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
/**
 * The text that is the same for the same finding on another commit. A test that fails is known by its name: it is the same
 * failure when it says something else. Of other messages the first line counts, without its numbers.
 */
function identityText({ tool, rule, file, test, message, identity }) {
    const said = identity ?? test ?? withoutNumbers(message.split('\n', 1)[0] ?? '');
    const kind = identity !== undefined ? 'identity' : test !== undefined ? 'test' : 'message';
    return JSON.stringify([tool ?? '', rule ?? '', file ?? '', kind, said]);
}
/** Counts, positions, addresses and times differ where the finding is the same. */
const withoutNumbers = (text) => text
    .replace(/\b0x[\da-fA-F]+\b|\d+/g, '#')
    .replace(/["'`]#["'`]/g, '#')
    .replace(/\s+/g, ' ')
    .trim();


/***/ }),

/***/ 7998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   Zj: () => (/* binding */ tasksOfPlan),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1974);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(593);


/** Outcomes that tell how long the work takes: what failed may have given up early. */
const TELLING = new Set(['passed', 'reused']);
/** What a task runs, as 16 hexadecimal digits: a duration says something of the same command only. */
const workOf = ({ steps }) => (0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a64 */ .R)(JSON.stringify(steps.map((step) => step.key)));
/** The agents and checks of a phase. */
const tasksOfPlan = ({ agents, gates }) => [
    ...agents,
    ...gates.flatMap(({ checks }) => checks),
];
/**
 * What the tasks of these phases took in the runs of a history in which they ran the same command.
 *
 * @param leg the job with its leg of the matrix, as records have it; other legs are other machines
 */
function measured(history, phases, leg) {
    const wanted = new Map(phases.flatMap(tasksOfPlan).map((plan) => [plan.id, plan]));
    const found = new Map();
    let runs = 0;
    for (const record of history.records) {
        if (record.leg === leg && gather(record, wanted, found))
            runs += 1;
    }
    const tasks = new Map();
    for (const [id, all] of found)
        tasks.set(id, { ms: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .percentile */ .Ym)(all, 50) ?? 0, runs: all.length });
    return { tasks, runs };
}
/** Whether a record had something to say. */
function gather({ tasks }, wanted, found) {
    let isOfUse = false;
    for (const { id, work, outcome, durationMs, retries } of tasks) {
        const plan = wanted.get(id);
        if (plan === undefined || !TELLING.has(outcome) || work !== workOf(plan))
            continue;
        isOfUse = true;
        const ms = Math.round(durationMs / (1 + retries));
        const all = found.get(id);
        if (all === undefined)
            found.set(id, [ms]);
        else
            all.push(ms);
    }
    return isOfUse;
}


/***/ }),

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

/***/ 593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ flakyTests),
/* harmony export */   Ym: () => (/* binding */ percentile),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   jm: () => (/* binding */ statisticsOf)
/* harmony export */ });
/** Items of a list that has no end by itself. */
const MOST_LISTED = 20;
/** The history as it was when a workflow ended; all of it when that is not in it. */
function upTo({ records, schemaVersion }, id) {
    const at = records.findLastIndex((record) => record.id === id);
    return { schemaVersion, records: at === -1 ? records : records.slice(0, at + 1) };
}
/** The numbers of the runs that can be compared with the newest one; undefined for an empty history. */
function statisticsOf(history) {
    const records = comparable(history);
    if (records.length === 0)
        return undefined;
    const judged = records.filter(({ status }) => status !== 'cancelled');
    const completed = records.filter(({ status }) => status === 'completed');
    return {
        runs: records.length,
        passRate: judged.length === 0 ? null : rounded(completed.length / judged.length),
        duration: percentiles(completed.map(({ durationMs }) => durationMs)) ?? null,
        phases: phasesOf(records),
        flakyTasks: flakyTasks(records),
        flakyTests: flakyTests(records),
        slowestTests: slowestTests(records),
    };
}
/** The value at or below which so many percent of the values are; undefined without a value. */
function percentile(values, percent) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}
function percentiles(values) {
    const [p50Ms, p95Ms] = [percentile(values, 50), percentile(values, 95)];
    return p50Ms === undefined || p95Ms === undefined ? undefined : { p50Ms, p95Ms };
}
/** In the order of the newest run; phases that it does not have are of the past. */
function phasesOf(records) {
    const all = collected(records.flatMap(({ phases }) => phases.filter(({ conclusion }) => conclusion === 'success')), ({ name }) => name);
    return (records.at(-1)?.phases ?? []).flatMap(({ name }) => timed(name, all.get(name) ?? []));
}
function timed(name, of) {
    const found = percentiles(of.map(({ durationMs }) => durationMs));
    return found === undefined ? [] : [{ name, runs: of.length, ...found }];
}
/** Old records name only tasks of which there is something to tell, so the runs count in which the phase was worked on. */
function flakyTasks(records) {
    const flaky = collected(records.flatMap(({ tasks }) => tasks.filter((task) => task.flaky)), ({ id }) => id);
    const worked = collected(records.flatMap(({ phases }) => phases.filter(({ conclusion }) => !['reused', 'skipped'].includes(conclusion))), ({ name }) => name);
    return mostOften([...flaky].map(([name, of]) => {
        const runs = worked.get(name.split('/')[0] ?? '')?.length ?? 0;
        return { name, flaky: of.length, runs: Math.max(runs, of.length) };
    }));
}
/**
 * In how many runs a test ran is only known of slow ones, so the runs that had any report count.
 *
 * @param most tests that are told
 */
function flakyTests(records, most = MOST_LISTED) {
    const reported = records.flatMap(({ tests }) => (tests === undefined ? [] : [tests]));
    const times = collected(reported.flatMap(({ flaky }) => [...new Set(flaky)]), (name) => name);
    return mostOften([...times].map(([name, of]) => ({ name, flaky: of.length, runs: reported.length })), most);
}
function slowestTests(records) {
    const all = collected(records.flatMap(({ tests }) => tests?.slowest ?? []), ({ name }) => name);
    return [...all]
        .flatMap(([name, of]) => timed(name, of))
        .sort((a, b) => b.p50Ms - a.p50Ms || b.p95Ms - a.p95Ms || byName(a, b))
        .slice(0, MOST_LISTED);
}
function mostOften(all, most = MOST_LISTED) {
    return all
        .filter(({ flaky }) => flaky > 0)
        .map((each) => ({ ...each, rate: rounded(each.flaky / each.runs) }))
        .sort((a, b) => b.rate - a.rate || b.flaky - a.flaky || byName(a, b))
        .slice(0, most);
}
const byName = (a, b) => (a.name < b.name ? -1 : 1);
/** Four decimals. */
const rounded = (value) => Math.round(value * 10_000) / 10_000;
/** Names come from users, so they are keys of a map only. */
function collected(items, keyOf) {
    const found = new Map();
    for (const item of items) {
        const group = found.get(keyOf(item));
        if (group === undefined)
            found.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return found;
}
/**
 * The runs that the newest one can be compared with: of the same job and with the same phases. A run of one phase or of
 * one gate says nothing of how long all take.
 */
function comparable({ records }) {
    const newest = records.at(-1);
    if (newest === undefined)
        return [];
    const shape = shapeOf(newest);
    return records.filter((each) => shapeOf(each) === shape);
}
const shapeOf = ({ leg, phases }) => JSON.stringify([leg, phases.map(({ name }) => name)]);


/***/ }),

/***/ 1125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ fixLines),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Xc: () => (/* binding */ fixText)
/* harmony export */ });
/* unused harmony export fileLines */
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9962);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4993);


/** The last part of a task's id. */
const shortName = (task) => task.slice(task.lastIndexOf('/') + 1);
/** What a fix came to, as one clause. */
function fixText({ outcome, change, untold }) {
    const ended = outcome.kind === 'passed' ? [] : [(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeText */ .EL)(outcome)];
    if (untold !== undefined)
        return [...ended, `what it changed cannot be told: ${untold}`].join('; ');
    if (change === undefined)
        return [...ended, 'changed nothing'].join('; ');
    const held = change.protected === 0 ? [] : [`${change.protected} of them protected`];
    return [...ended, `changed ${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(change.count, 'file')}`, ...held].join('; ');
}
/** As many files of a fix are named in the log. */
const MOST_LOGGED = 20;
/** The lines of the log about a fix that ended: what it came to, and for what a person has to see the diff. */
function fixLines(event) {
    const { change, outcome, task, untold } = event;
    const isWrong = outcome.kind !== 'passed' || untold !== undefined || (change?.protected ?? 0) > 0;
    const head = `Fix: ${shortName(task)} - ${fixText(event)} (${Math.max(0, Math.round(event.durationMs / 1000))}s)`;
    const lines = [{ isWrong, text: head }];
    if (change === undefined)
        return lines;
    const named = fileLines(change, MOST_LOGGED).map((text) => ({ isWrong, text: `Fix: ${text}` }));
    const notes = (change.notes ?? []).map((text) => ({ isWrong: true, text: `Fix: ${text}` }));
    const diff = isWrong ? change.diff.split('\n').map((text) => ({ isWrong, text: `Diff: ${text}` })) : [];
    return [...lines, ...named, ...notes, ...diff.filter(({ text }) => text !== 'Diff: ')];
}
/** `modified src/a.js (120 \u2192 118 bytes)`, one for each file, and how many more there are. */
function fileLines({ files, count }, most) {
    const shown = files.slice(0, most);
    const rest = count - shown.length;
    return [...shown.map(fileText), ...(rest > 0 ? [`and ${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(rest, 'more file')}`] : [])];
}
function fileText({ path, kind, before, after, protected: by }) {
    const sizes = [before, after].filter((size) => size !== undefined).join(' \u2192 ');
    return `${kind} ${path}${sizes === '' ? '' : ` (${sizes} bytes)`}${by === undefined ? '' : `, protected: ${by}`}`;
}


/***/ }),

/***/ 4993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   lP: () => (/* binding */ sizeText),
/* harmony export */   lT: () => (/* binding */ countText)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** Bytes as people read them, in powers of ten: `0 B`, `999 B`, `4.5 MB`, `120 MB`. */
function sizeText(bytes) {
    let value = bytes;
    let unit = 0;
    // 999.5 would be shown as 1000.
    while (value >= (unit === 0 ? 1_000 : 999.5) && unit < UNITS.length - 1) {
        value /= 1_000;
        unit += 1;
    }
    const digits = unit === 0 || value >= 9.95 ? 0 : 1;
    return `${value.toFixed(digits)} ${UNITS[unit] ?? ''}`;
}
/** A whole number with its thousands apart: `1,204`. */
const numberText = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** A number of things: `1 file`, `1,204 files`. */
const countText = (count, one, many = `${one}s`) => `${numberText(count)} ${count === 1 ? one : many}`;


/***/ })

};
;