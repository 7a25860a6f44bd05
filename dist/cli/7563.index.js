"use strict";
exports.id = 7563;
exports.ids = [7563,6926,8091];
exports.modules = {

/***/ 479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ progressBar),
/* harmony export */   l: () => (/* binding */ progressText)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4993);

/** How far something is: `45 MB of 120 MB, 210 MB/s`. The rate is left out before there is one. */
function progressText(done, total, elapsedMs) {
    const rate = elapsedMs > 0 && done > 0 ? `, ${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)((done * 1000) / elapsedMs)}/s` : '';
    return `${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(done)} of ${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(Math.max(done, total))}${rate}`;
}
/** A bar of so many characters; nothing to do is done. */
function progressBar(done, total, width) {
    const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 1;
    const full = Math.floor(share * width);
    return `${'\u2588'.repeat(full)}${'\u2591'.repeat(width - full)}`;
}


/***/ }),

/***/ 7563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/look.js
var look = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/core/checkpoint/safety.js + 1 modules
var safety = __webpack_require__(9294);
// EXTERNAL MODULE: ./build/core/checkpoint/survey.js
var survey = __webpack_require__(8158);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(483);
// EXTERNAL MODULE: ./build/core/views/size.js
var size = __webpack_require__(4993);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
;// CONCATENATED MODULE: ./build/core/views/verify.js


/** What people are told of a workflow that is whole. */
function wholeLine({ id, entries, checkpoints, layers, bytes }) {
    const parts = `${(0,size/* countText */.lT)(entries, 'entry', 'entries')}, ${(0,size/* countText */.lT)(checkpoints, 'checkpoint')} and ${(0,size/* countText */.lT)(layers, 'layer')}`;
    return [(0,views_text/* span */.Ln)('\u2713 ', 'good'), (0,views_text/* span */.Ln)(`${id}: ${parts} (${(0,size/* sizeText */.lP)(bytes)}) are whole`)];
}
/** What is left to go back to beside damage, as a sentence. */
function restorableText({ restorable }) {
    return restorable.length === 0
        ? 'No checkpoint can be restored.'
        : `The files can still be restored from the checkpoints of ${restorable.join(', ')}.`;
}

// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/capture/known-file.js
var known_file = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/shell/console/progress.js
var console_progress = __webpack_require__(3785);
// EXTERNAL MODULE: ./build/shell/console/screen.js + 1 modules
var console_screen = __webpack_require__(4556);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/layer/layers.js + 9 modules
var layer_layers = __webpack_require__(2597);
// EXTERNAL MODULE: ./build/shell/storage.js + 1 modules
var storage = __webpack_require__(4535);
// EXTERNAL MODULE: ./build/shell/store/file.js + 2 modules
var file = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/shell/store/manifests.js
var manifests = __webpack_require__(7922);
// EXTERNAL MODULE: ./build/shell/store/pruned.js
var store_pruned = __webpack_require__(6990);
// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var names = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/core/checkpoint/rows.js
var rows = __webpack_require__(5805);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/shell/store/verify.js



/**
 * Reads every byte of a workflow's layers, each once, and compares them with what the manifests tell of them.
 * It goes on after damage: all of it is told.
 */
async function verifyCheckpoints(request) {
    const { surveyed, store, workflowId } = request;
    const stored = await store.listLayers(workflowId);
    if (!stored.ok)
        return stored;
    const claims = claimsOf(surveyed);
    const named = surveyed.flatMap(({ manifest }) => manifest?.layers ?? []);
    const digests = [...new Set([...named, ...stored.value].map((layer) => layer.digest))].sort();
    const opened = new Map();
    for (const digest of digests)
        opened.set(digest, await openStored(request, digest));
    const layers = await readLayers(request, opened);
    const wrongRows = new Map();
    for (const [digest, layer] of opened) {
        if (layer.ok)
            compareRows(digest, layer.value, claims.get(digest) ?? [], wrongRows);
    }
    const problems = [
        ...surveyed.flatMap(({ phase, because }) => (because === undefined ? [] : [damagedManifest(phase, because)])),
        ...layers.flatMap(({ problem }) => (problem === undefined ? [] : [problem])),
        ...wrongRows.values(),
    ];
    const bad = new Set(layers.filter(({ problem }) => problem !== undefined).map(({ digest }) => digest));
    const isRestorable = ({ standing, manifest, chain }) => standing === 'current' &&
        manifest?.layers.every(({ digest }) => !bad.has(digest)) === true &&
        chain?.every(({ phase }) => !wrongRows.has(phase)) === true;
    return (0,result.ok)({
        checkpoints: surveyed.filter(({ manifest }) => manifest !== undefined).map(({ phase }) => phase),
        layers,
        problems: problems.toSorted((a, b) => Number(a.code !== 'integrity') - Number(b.code !== 'integrity')),
        restorable: surveyed.filter(isRestorable).map(({ phase }) => phase),
    });
}
const damagedManifest = (phase, message) => ({
    code: 'integrity',
    message,
    where: `checkpoints/${phase}.json`,
});
/** What the manifests say is in each layer. */
function claimsOf(surveyed) {
    const claims = new Map();
    for (const { phase, manifest } of surveyed) {
        const entries = manifest === undefined ? undefined : (0,rows/* entriesOf */.Mc)(manifest);
        for (const file of entries?.ok === true ? entries.value : []) {
            if (file.type !== 'file' || file.layer === undefined)
                continue;
            const there = claims.get(file.layer) ?? [];
            there.push({ phase, file });
            claims.set(file.layer, there);
        }
    }
    return claims;
}
async function openStored({ store, workflowId, surveyed, layers }, digest) {
    const file = await store.openLayer(workflowId, digest);
    if (!file.ok)
        return file;
    if (file.value !== undefined)
        return layers.open(file.value, digest.slice('sha256:'.length));
    const users = surveyed.filter(({ manifest }) => manifest?.layers.some((layer) => layer.digest === digest));
    return (0,result/* err */._)({
        code: 'integrity',
        message: `The layer ${digest} is missing; the checkpoints of ${users.map(({ phase }) => phase).join(', ')} need it.`,
        where: `layers/${digest.slice('sha256:'.length)}`,
    });
}
const contentBytes = ({ entries }) => entries.reduce((sum, entry) => sum + (entry.type === 'file' ? entry.size : 0), 0);
async function readLayers(request, opened) {
    const { layers, pool, onProgress } = request;
    const total = [...opened.values()].reduce((sum, layer) => sum + (layer.ok ? contentBytes(layer.value) : 0), 0);
    let done = 0;
    const onBytes = (count) => onProgress?.((done += count), total);
    const verified = [];
    for (const [digest, layer] of opened) {
        if (!layer.ok) {
            verified.push({ digest, bytes: 0, entries: 0, problem: layer.error });
            continue;
        }
        const read = await layers.extract({ layer: layer.value, wanted: [], all: true, pool, onBytes });
        const told = { digest, bytes: contentBytes(layer.value), entries: layer.value.entries.length };
        verified.push(read.ok ? told : { ...told, problem: read.error });
    }
    return verified;
}
/** Notes, by phase, the rows that tell something else than the layer's listing; the first is shown. */
function compareRows(digest, layer, claims, wrong) {
    const listed = new Map(layer.entries.map((entry) => [entry.path, entry]));
    for (const { phase, file } of claims) {
        const held = listed.get(file.path);
        const same = held?.type === 'file' && held.size === file.size && `sha256:${held.digest}` === file.digest;
        if (same || wrong.has(phase))
            continue;
        const what = held === undefined ? 'it is not there' : 'something else is there';
        wrong.set(phase, damagedManifest(phase, `The checkpoint of ${phase} says that ${(0,names/* showName */.$i)(file.path)} is in the layer ${digest}, and ${what}.`));
    }
}

// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/layer/threads.js + 2 modules
var threads = __webpack_require__(6926);
// EXTERNAL MODULE: ./build/entry/packing.js
var packing = __webpack_require__(3591);
;// CONCATENATED MODULE: ./build/entry/commands/verify.js




















/** `bootspring verify`: re-reads every byte of the journal, the checkpoints and the layers. */
async function verifyCommand(options) {
    const screen = (0,console_screen/* createScreen */.d)(options, process.env);
    const cwd = (0,external_node_path_.resolve)(options.cwd);
    const found = (0,workflow_dir/* findWorkflow */.$k)(cwd, options.id);
    if (!found.ok)
        return screen.fail([found.error]);
    const { id } = found.value;
    const looked = await (0,look/* look */.v)((0,storage/* createFileStorage */.u)(cwd), id);
    const store = (0,file.createFileStore)(cwd);
    const stored = await (0,manifests/* readManifests */.P)(store, id);
    if (!stored.ok)
        return screen.fail([...journalProblem(looked), stored.error]);
    const state = looked.ok ? looked.value.state : undefined;
    const pruned = (0,store_pruned/* prunedPhases */.h)(cwd, id, looked.ok ? looked.value.entries : []);
    const surveyed = (0,survey/* surveyManifests */.X)({
        state,
        stored: stored.value,
        sha256: hash/* sha256 */.sc,
        pruned,
        safety: (0,safety/* safetyOf */.AM)(state, process.platform),
    });
    const verified = await withProgress(screen, (pool, onProgress) => verifyCheckpoints({ workflowId: id, store, surveyed, layers: layer_layers.layers, pool, onProgress }));
    if (!verified.ok)
        return screen.fail([...journalProblem(looked), verified.error]);
    if (verified.value.layers.some(({ problem }) => problem?.code === 'integrity'))
        (0,known_file.forgetKnown)(cwd);
    const problems = [...journalProblem(looked), ...verified.value.problems];
    // What a journal does not tell of cannot be gone back to.
    const restorable = looked.ok ? verified.value.restorable : [];
    const facts = {
        id,
        entries: looked.ok ? looked.value.entries.length : 0,
        checkpoints: verified.value.checkpoints.length,
        layers: verified.value.layers.length,
        bytes: verified.value.layers.reduce((sum, layer) => sum + layer.bytes, 0),
        restorable,
        whole: problems.length === 0,
    };
    screen.warn(problems, 'error');
    const [first] = problems;
    if (first === undefined)
        screen.print([wholeLine(facts)]);
    else
        screen.warn([{ code: first.code, message: restorableText(facts) }]);
    screen.json(() => ({ ...facts, ...(first === undefined ? {} : { error: first, problems }) }));
    return first === undefined ? model_status/* EXIT */.dc.completed : (0,exit/* exitOfProblem */.fK)(first);
}
/** Does long work with threads and a bar on the terminal, and takes both away after it. */
async function withProgress(screen, work) {
    const pool = (0,threads.poolFor)((0,packing/* packerScript */.So)(), Infinity);
    const progress = screen.live ? (0,console_progress/* createByteProgress */.Q)(screen.stream, 'reading') : undefined;
    try {
        return await work(pool, (done, total) => progress?.show(done, total));
    }
    finally {
        progress?.end();
        await pool.close();
    }
}
const journalProblem = (looked) => looked.ok ? [] : [looked.error];


/***/ }),

/***/ 8091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forgetKnown: () => (/* binding */ forgetKnown),
/* harmony export */   knownFileIn: () => (/* binding */ knownFileIn),
/* harmony export */   readKnown: () => (/* binding */ readKnown),
/* harmony export */   writeKnown: () => (/* binding */ writeKnown)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);




/**
 * A known tree in a file, so that a process that goes on with a workflow, and the next workflow of the workspace, need
 * not read what did not change. It is a cache: one that is missing, damaged or of another version counts as empty.
 */
/** The file of a state folder that holds the known tree. */
const knownFileIn = (stateFolder) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(stateFolder, 'known-files');
/** Writes the bytes of a tree; a problem costs time only, so it is for the caller to pass over. */
function writeKnown(file, parts) {
    const temporary = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryNameFor */ .Of)(file);
    const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('write the list of known files', file, () => {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(temporary, 'wx');
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.writevSync(fd, parts);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
        // Over another file ext4 renames only once all bytes are on their way to the disk, which a cache need not wait for.
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, { force: true });
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temporary, file);
    });
    if (written.ok)
        return undefined;
    (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('remove a temporary file', temporary, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temporary, { force: true }));
    return written.error;
}
/** The bytes of the file, at the start of memory of their own; undefined when there is nothing to go by. */
function readKnown(file) {
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, 'r');
        try {
            const bytes = Buffer.from(new ArrayBuffer(node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd).size));
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, bytes, 0, bytes.length, 0) === bytes.length ? bytes : undefined;
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    catch {
        return undefined;
    }
}
/**
 * Forgets what is known of files: stored layers were found damaged, and who believes that it need not read a file again
 * would go on with them. What cannot be removed costs no more than another look.
 */
function forgetKnown(workspace) {
    (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('forget what is known of files', workspace, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(knownFileIn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, _workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FOLDER */ .P2)), { force: true }));
}


/***/ }),

/***/ 3785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createByteProgress)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2128);
/* harmony import */ var _core_views_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(479);


/** Between two drawings, in milliseconds: at most ten in a second. */
const FRAME_MS = 100;
const BAR = 24;
/** Shows a bar, bytes and rate on a terminal, in one line that is drawn anew; elsewhere nothing. */
function createByteProgress(stream, label, now = () => performance.now()) {
    if (!stream.isTTY)
        return { show: () => undefined, end: () => undefined };
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_0__/* .createLogUpdate */ .SY)(stream);
    let began;
    let drawn = -Infinity;
    let over = false;
    return {
        show(done, total) {
            const at = now();
            began ??= at;
            if (over || at - drawn < FRAME_MS)
                return;
            drawn = at;
            update(`${label}  ${(0,_core_views_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressBar */ .h)(done, total, BAR)}  ${(0,_core_views_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressText */ .l)(done, total, at - began)}`);
        },
        end() {
            if (over)
                return;
            over = true;
            update.clear();
            update.done();
        },
    };
}


/***/ }),

/***/ 6926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  poolFor: () => (/* binding */ poolFor)
});

// EXTERNAL MODULE: ./build/shell/tools.js
var tools = __webpack_require__(3717);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/shell/layer/messages.js
/** The memory of a piece goes to the thread that packs it and comes back, instead of being copied. */
const handedOver = (message) => 'memory' in message && message.memory.buffer instanceof ArrayBuffer ? [message.memory.buffer] : [];

;// CONCATENATED MODULE: ./build/shell/layer/pool.js


/** A thread keeps little between two tasks. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };
const ended = (because) => ({
    code: 'storage',
    message: `A thread that packs and unpacks files ended: ${because}.`,
    hint: 'Look whether the machine has memory left, then run the command again.',
});
/** Does the work in this thread, a task in each turn of the loop, so that others get their turn. */
function createInline() {
    return {
        threads: 0,
        run: async (task) => {
            const { perform } = await Promise.all(/* import() */[__webpack_require__.e(3015), __webpack_require__.e(8669)]).then(__webpack_require__.bind(__webpack_require__, 6088));
            await new Promise((resolve) => setImmediate(resolve));
            return perform(task);
        },
        close: () => Promise.resolve(),
    };
}
/** Starts a thread, without the options of this process. It keeps the process alive only while it has work. */
function startThread(script, forget) {
    const thread = {
        worker: new external_node_worker_threads_.Worker(script, { name: 'packer', execArgv: [], resourceLimits: LIMITS }),
        waiting: new Map(),
    };
    const { worker, waiting } = thread;
    const fail = (because) => {
        forget(thread);
        for (const answer of waiting.values())
            answer({ kind: 'failed', problem: ended(because) });
        waiting.clear();
        void worker.terminate();
    };
    worker.on('message', ({ id, answer }) => {
        waiting.get(id)?.(answer);
        waiting.delete(id);
        if (waiting.size === 0)
            worker.unref();
    });
    worker.on('messageerror', () => fail('its answer could not be read'));
    worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => fail(`exit code ${code}`));
    return thread;
}
/**
 * Makes a pool. Its threads start at once, while there is something else to do; one that died is replaced at the next
 * task.
 *
 * @param options.threads how many at most; 0 does the work in this thread
 * @param options.script path of the bundle dist/packer/index.js (src/entry/packer.ts); without it there are no threads
 */
function createPool(options) {
    const { threads, script } = options;
    if (threads === 0 || script === undefined)
        return createInline();
    const running = new Set();
    let closed = false;
    let count = 0;
    const start = () => {
        const thread = startThread(script, (dead) => running.delete(dead));
        running.add(thread);
        return thread;
    };
    /** An idle thread, else a new one, else the one with the least to do. */
    const choose = () => {
        const [first] = [...running].sort((one, other) => one.waiting.size - other.waiting.size);
        if (first !== undefined && (first.waiting.size === 0 || running.size >= threads))
            return first;
        return start();
    };
    while (running.size < threads)
        start().worker.unref();
    return {
        threads,
        run: (task) => new Promise((resolve) => {
            if (closed)
                return resolve({ kind: 'failed', problem: ended('the work was closed') });
            try {
                const { worker, waiting } = choose();
                const question = { id: (count += 1), task };
                worker.postMessage(question, handedOver(task));
                waiting.set(question.id, resolve);
                worker.ref();
            }
            catch (error) {
                resolve({ kind: 'failed', problem: ended(String(error)) });
            }
        }),
        close: async () => {
            closed = true;
            await Promise.all([...running].map(({ worker }) => worker.terminate()));
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/layer/threads.js


/** Below this, starting threads takes longer than what they would do. */
const WORTH_THREADS = 8 * 1024 ** 2;
/** More threads than these only wait for the disk, and each takes memory. */
const MOST_THREADS = 4;
/** Tasks that each thread has waiting before this one takes a task: it cannot hand out others meanwhile. */
const AHEAD = 2;
/** This thread works too: it would only wait otherwise, and a thread less takes 25 MB less. */
function joined(others) {
    const own = createPool({ threads: 0, script: undefined });
    let waiting = 0;
    let busy = false;
    const runHere = async (task) => {
        busy = true;
        return own.run(task).finally(() => (busy = false));
    };
    const runThere = async (task) => {
        waiting += 1;
        return others.run(task).finally(() => (waiting -= 1));
    };
    let closed = false;
    return {
        threads: others.threads + 1,
        run: (task) => (!closed && !busy && waiting >= AHEAD * others.threads ? runHere(task) : runThere(task)),
        close() {
            closed = true;
            return others.close();
        },
    };
}
/**
 * Threads for so many bytes, this one among them.
 *
 * @param packer script of a thread (src/entry/packer.ts); undefined: everything is done in the thread that asks
 */
function poolFor(packer, bytes) {
    const threads = bytes < WORTH_THREADS ? 1 : Math.min((0,tools/* usableCores */.DA)(), MOST_THREADS);
    if (threads === 1 || packer === undefined)
        return createPool({ threads: 0, script: undefined });
    return joined(createPool({ threads: threads - 1, script: packer }));
}


/***/ })

};
;