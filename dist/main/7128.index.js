"use strict";
exports.id = 7128;
exports.ids = [7128];
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

// EXTERNAL MODULE: ./build/app/projections.js + 3 modules
var projections = __webpack_require__(5518);
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


/***/ })

};
;