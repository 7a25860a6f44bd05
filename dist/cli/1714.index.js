"use strict";
exports.id = 1714;
exports.ids = [1714,1850,6926];
exports.modules = {

/***/ 399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uZ: () => (/* binding */ readReuseRecord),
/* harmony export */   x_: () => (/* binding */ writeReuseRecord),
/* harmony export */   zG: () => (/* binding */ treesOf)
/* harmony export */ });
/* harmony import */ var _checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5805);
/* harmony import */ var _checkpoint_safety_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9294);
/* harmony import */ var _checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5950);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _model_reuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6401);





/** The text of a record. */
function writeReuseRecord(facts, { layers, entries, artifacts }) {
    const record = {
        schemaVersion: _model_reuse_js__WEBPACK_IMPORTED_MODULE_1__/* .REUSE_VERSION */ .mI,
        ...facts,
        layers: [...layers],
        entries: (0,_checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(entries, layers),
        artifacts: (0,_checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(artifacts, layers),
    };
    return JSON.stringify(record);
}
/** Reads the text of a record; the error is a clause. */
function readReuseRecord(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('the record is no JSON');
    }
    const parsed = _model_reuse_js__WEBPACK_IMPORTED_MODULE_1__/* .reuseRecordSchema */ .Jg.safeParse(json);
    if (parsed.success)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(parsed.data);
    const [issue] = parsed.error.issues;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`the record is not one of this version (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`);
}
/**
 * What a record says is to be written, if it may be: every path stays inside, is a file or a link, is one that the
 * outputs declare, and has its content in a layer. The record is not trusted: a cache may have brought it.
 *
 * @param declares whether a path is one of the declared outputs
 * @returns the error is a sentence that names the path
 */
function treesOf({ layers, entries, artifacts }, declares, rules) {
    const outputs = treeOf(entries, layers, rules);
    if (!outputs.ok)
        return outputs;
    for (const path of outputs.value.keys())
        if (!declares(path))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(path)} is none of the declared outputs.`);
    const others = treeOf(artifacts, layers, rules);
    return others.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ outputs: outputs.value, artifacts: others.value }) : others;
}
function treeOf(rows, layers, rules) {
    const read = (0,_checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)({ entries: rows, layers });
    if (!read.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${read.error}.`);
    const tree = new Map();
    for (const entry of read.value) {
        if (tree.has(entry.path))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(entry.path)} is there twice.`);
        if (entry.type === 'folder')
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(entry.path)} is a folder.`);
        if (entry.type === 'file' && entry.layer === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(entry.path)} is in no layer.`);
        tree.set(entry.path, entry);
    }
    for (const path of tree.keys()) {
        for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
            if (tree.has(path.slice(0, at)))
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(path.slice(0, at))} is no folder, and has entries in it.`);
    }
    const wrong = (0,_checkpoint_safety_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeTree */ .nw)(tree, rules);
    return wrong === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(tree) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(wrong);
}


/***/ }),

/***/ 6401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ reuseRecordSchema),
/* harmony export */   cC: () => (/* binding */ MOST_LISTED),
/* harmony export */   mI: () => (/* binding */ REUSE_VERSION)
/* harmony export */ });
/* unused harmony export reuseFactsSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6043);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1419);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);




/** Version of what counts for reuse and of its record: work that another version recorded is done again. */
const REUSE_VERSION = 1;
/** Files that a record lists one by one, to tell later which of them changed. */
const MOST_LISTED = 20_000;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const digestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(SHA256));
/** All that the work of a phase depends on, as far as bootspring is told. Values are digests: none can be read here. */
const reuseFactsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(REUSE_VERSION),
    phase: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_PATTERN */ .Vh)),
    /** In their order: a digest of the steps of each. */
    agents: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: digestSchema })),
    /** Globs of the declared outputs. */
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Over the path, the content and the executable bit of every input. */
    inputs: digestSchema,
    /** What of it each input contributes; missing where there are more than MOST_LISTED. */
    files: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
    /** Globs of inputs that match nothing. */
    unmatched: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Digests of the variables that the configuration of the phase names; null for one that is not set. */
    env: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(digestSchema)),
    /** Versions of node and of package managers, platform and architecture. */
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Over the parameters of the workflow, and over what earlier phases wrote to BOOTSPRING_OUTPUT. */
    parameters: digestSchema,
    earlier: digestSchema,
});
/** What a phase left behind, with all that its work depended on. A reader passes over members that it does not know. */
const reuseRecordSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(REUSE_VERSION),
    workflowId: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOW_ID_PATTERN */ .TH)),
    workflow: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    createdAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^\d{4}-\d{2}-\d{2}T/)),
    source: _event_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceSchema */ .dr,
    facts: reuseFactsSchema,
    /** Milliseconds that the work took. */
    workMs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    /** What its commands wrote to BOOTSPRING_OUTPUT. */
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** At most one: it holds everything. */
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .layerSchema */ .pw).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(1)),
    /** Declared outputs, as they are in the workspace. */
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .rowSchema */ .M1),
    /** What its commands wrote to BOOTSPRING_ARTIFACT_DIR themselves. */
    artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .rowSchema */ .M1),
});


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
            const { perform } = await Promise.all(/* import() */[__webpack_require__.e(3015), __webpack_require__.e(6088)]).then(__webpack_require__.bind(__webpack_require__, 6088));
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


/***/ }),

/***/ 1850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   guardRestore: () => (/* binding */ guardRestore),
/* harmony export */   restoreUnderWay: () => (/* binding */ restoreUnderWay)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4665);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6682);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4763);







/**
 * One process restores files in a folder at a time, and none while a workflow is at work on them: each would take what
 * the other writes for what was there. The file names the process; one that has ended holds nothing.
 */
const guardFile = (folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .STATE_FOLDER */ .P2, 'restoring.json');
const busy = (message, where, hint) => ({ code: 'owned', message, where, hint });
/** The problem that another process is restoring files in this folder. */
function restoreUnderWay(folder) {
    const file = guardFile(folder);
    let text;
    try {
        text = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8');
    }
    catch {
        return undefined;
    }
    const identity = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .processIdentitySchema */ .Nx)().safeParse(parseJson(text));
    // It was cut off while it was written: nothing had been done under it.
    if (!identity.success || identity.data.pid === process.pid)
        return undefined;
    const life = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .lifeOf */ .c_)(identity.data);
    if (life === 'dead')
        return undefined;
    const elsewhere = life === 'elsewhere' ? ` on ${identity.data.host}` : '';
    return busy(`Process ${identity.data.pid}${elsewhere} is restoring files here.`, folder, life === 'elsewhere' ? `Wait for it; if it is gone, delete ${file}.` : 'Wait until it has ended.');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A workflow other than the one that is restored, at work in this folder. */
function workUnderWay(folder, workflowId) {
    const found = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .listWorkflows */ .Dl)(folder);
    const other = found.ok
        ? found.value.find(({ id }) => id !== workflowId && (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwned */ .g)((0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOf */ .wG)(folder, id).folder))
        : undefined;
    if (other === undefined)
        return undefined;
    return busy(`Workflow ${other.id} is at work on these files.`, folder, 'Wait until it has ended, or restore into another folder: --into DIR.');
}
/**
 * Keeps others from restoring files in a folder, if bootspring has worked there before.
 *
 * @returns what gives it back; `owned` when somebody else is at work there
 */
function guardRestore(folder, workflowId) {
    if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .STATE_FOLDER */ .P2)))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(() => undefined);
    const under = workUnderWay(folder, workflowId) ?? restoreUnderWay(folder);
    if (under !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(under);
    const file = guardFile(folder);
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, { force: true });
        node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(file, JSON.stringify((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .ownIdentity */ .hY)()), { flag: 'wx' });
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'EEXIST')
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(busy('Another process is restoring files here.', folder, 'Wait until it has ended.'));
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error, 'keep others from restoring', file));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, { force: true }));
}


/***/ }),

/***/ 1714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   putBackPhase: () => (/* binding */ putBackPhase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5950);
/* harmony import */ var _core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(3040);
/* harmony import */ var _core_reuse_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(399);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _layer_layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2597);
/* harmony import */ var _layer_system_path_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9103);
/* harmony import */ var _layer_threads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6926);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(724);
/* harmony import */ var _restore_apply_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8300);
/* harmony import */ var _restore_calls_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8150);
/* harmony import */ var _restore_compare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4240);
/* harmony import */ var _restore_guard_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1850);
/* harmony import */ var _restore_layers_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7049);
/* harmony import */ var _restore_paths_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4183);
/* harmony import */ var _restore_plan_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4716);
/* harmony import */ var _restore_record_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3690);
/* harmony import */ var _restore_stage_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2989);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4763);





















const damaged = (message) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_16__/* .err */ ._)({ code: 'integrity', message });
/** Bytes of the files that a layer is to be unpacked for. */
const bytesOf = (...trees) => trees.flatMap((tree) => [...tree.values()]).reduce((sum, each) => sum + (each.type === 'file' ? each.size : 0), 0);
/** Opens the layer of a record, and holds against it what the record says is in it. */
async function openLayer({ record, openLayer: find }, trees) {
    const [layer] = record.layers;
    if (layer === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_16__.ok)(undefined);
    const file = await find(layer.digest);
    if (!file.ok)
        return file;
    if (file.value === undefined)
        return damaged(`the layer ${layer.digest} is missing`);
    const opened = _layer_layers_js__WEBPACK_IMPORTED_MODULE_4__.layers.open(file.value, layer.digest.slice('sha256:'.length));
    if (!opened.ok)
        return opened;
    const inside = new Map(opened.value.entries.map((entry) => [entry.path, entry]));
    for (const entry of trees.flatMap((tree) => [...tree.values()])) {
        const there = inside.get(entry.path);
        const same = entry.type === 'file' &&
            there?.type === 'file' &&
            `sha256:${there.digest}` === entry.digest &&
            there.size === entry.size;
        if (entry.type === 'file' && !same)
            return damaged(`its layer does not hold ${(0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_17__/* .showName */ .$i)(entry.path)} as recorded`);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_16__.ok)(opened.value);
}
/** Keeps the outputs that are there and the folders above them and above those that come. */
function filterOf(present, tree) {
    const above = new Set();
    for (const name of [...present, ...tree.keys()]) {
        (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_18__/* .eachFolderAbove */ .Rg)(name, (folder) => {
            const known = above.has(folder);
            above.add(folder);
            return !known;
        });
    }
    return { keeps: (name) => present.has(name), enters: (folder) => above.has(folder) };
}
/** What is put back is never taken from a commit. */
const targetIn = (folder) => ({
    folder,
    isFresh: false,
    committed: new Map(),
    isClean: () => false,
    ignored: undefined,
    origin: undefined,
});
/** A folder for what is in the way and is no declared output. */
function asideIn(folder, { workflowId, phase }) {
    for (let count = 1;; count += 1) {
        const aside = `.bootspring/aside/${workflowId}-${phase}-${count}`;
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, aside)))
            return aside;
    }
}
/** What of the work in the folder is no output: it makes room, and exists nowhere else. */
const workAmong = ({ victims }, present) => new Set([...victims.keys()].filter((name) => !present.has(name)));
/**
 * Replaces the outputs: everything is unpacked and verified in a folder beside before the first of them changes, and
 * what remains to be done is on record by then, so that a crash in between is ended by the next run.
 */
async function replace({ folder, request, outputs, opened, openPool, calls }) {
    const found = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .findOutputs */ .Gm)(folder, request.outputs);
    const present = new Set([...found.files.keys()].map(_layer_system_path_js__WEBPACK_IMPORTED_MODULE_19__/* .bytesOfPath */ .M));
    const root = (0,_restore_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .rootOf */ .I)(folder);
    const filter = filterOf(present, outputs);
    const comparison = await (0,_restore_compare_js__WEBPACK_IMPORTED_MODULE_9__/* .compare */ .U)({ root, tree: outputs, filter, isClean: () => false });
    const made = (0,_restore_stage_js__WEBPACK_IMPORTED_MODULE_14__/* .makeStaging */ .m)(folder);
    if (!made.ok)
        return made;
    const staging = made.value;
    let done = false;
    try {
        const staged = await (0,_restore_stage_js__WEBPACK_IMPORTED_MODULE_14__/* .stage */ .d)({
            target: targetIn(folder),
            staging,
            make: comparison.make,
            extras: [],
            layers: _layer_layers_js__WEBPACK_IMPORTED_MODULE_4__.layers,
            opened: new Map(opened === undefined ? [] : [[`sha256:${opened.digest}`, opened]]),
            openPool,
            onProgress: undefined,
        });
        if (!staged.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_16__/* .err */ ._)(staged.error.problem);
        const work = workAmong(comparison, present);
        const { workflowId, phase, signal } = request;
        const aside = asideIn(folder, request);
        const plan = { workflowId, phase, root, staging, aside, tree: outputs, comparison, extras: [], work };
        const record = { ...(0,_restore_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .planRestore */ .q8)(plan), outputsOnly: true };
        (0,_restore_plan_js__WEBPACK_IMPORTED_MODULE_12__/* .checkAccess */ .x8)(record, root);
        if (signal?.aborted === true)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_16__/* .err */ ._)({ code: 'storage', message: 'the run was stopped' });
        const written = calls.write((0,_restore_record_js__WEBPACK_IMPORTED_MODULE_13__/* .recordFile */ .mR)(folder), JSON.stringify(record));
        if (!written.ok)
            return written;
        (0,_restore_apply_js__WEBPACK_IMPORTED_MODULE_7__/* .applyRecord */ .S)(folder, record, calls);
        done = true;
    }
    finally {
        // Where it could not be done the phase makes its outputs anew: nobody may go on with this afterwards.
        if (!done) {
            calls.remove((0,_restore_record_js__WEBPACK_IMPORTED_MODULE_13__/* .recordFile */ .mR)(folder));
            calls.removeTree(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, staging));
        }
    }
    const deleted = [...comparison.victims.keys()].filter((name) => !outputs.has(name)).length;
    const files = comparison.make.filter((entry) => entry.type === 'file');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_16__.ok)({ written: comparison.make.length, bytes: files.reduce((sum, { size }) => sum + size, 0), deleted });
}
/** Adds to the artifacts of the phase what its commands had put there themselves. */
async function addArtifacts({ folder, request, opened, openPool }, artifacts) {
    if (artifacts.size === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_16__.ok)(undefined);
    const paths = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_15__/* .ensureWorkflow */ .c8)(folder, request.workflowId);
    if (!paths.ok)
        return paths;
    const root = (0,_restore_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .rootOf */ .I)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(paths.value.artifacts, request.phase));
    const files = [];
    for (const entry of artifacts.values()) {
        const name = (0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_17__/* .textOfBytes */ .gm)(entry.path) ?? entry.path;
        const made = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(paths.value.folder, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(`artifacts/${request.phase}/${name}`));
        if (!made.ok)
            return made;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_restore_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .below */ .G)(root, entry.path), { force: true });
        if (entry.type === 'file')
            files.push(entry);
        if (entry.type === 'link')
            node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync((0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_19__/* .systemPath */ .B)(entry.target), (0,_restore_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .below */ .G)(root, entry.path));
    }
    const wanted = [...(0,_restore_layers_js__WEBPACK_IMPORTED_MODULE_20__/* .targetsOf */ .QR)(files, root).values()].flat();
    if (opened === undefined || wanted.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_16__.ok)(undefined);
    const pool = openPool();
    return _layer_layers_js__WEBPACK_IMPORTED_MODULE_4__.layers.extract({ layer: opened, wanted, all: false, pool }).finally(() => pool.close());
}
/** Puts back what a phase left (`PhaseFiles.putBack`). */
async function putBackPhase(options, request) {
    const { workspace, packer, calls = _restore_calls_js__WEBPACK_IMPORTED_MODULE_8__.systemCalls } = options;
    const { record, outputs: globs, maxSize, workflowId } = request;
    const trees = (0,_core_reuse_record_js__WEBPACK_IMPORTED_MODULE_2__/* .treesOf */ .zG)(record, await declaredBy(globs), { platform: process.platform, maxSize });
    if (!trees.ok)
        return damaged(`the record is refused: ${trees.error}`);
    const { outputs, artifacts } = trees.value;
    const guarded = (0,_restore_guard_js__WEBPACK_IMPORTED_MODULE_10__.guardRestore)(workspace, workflowId);
    if (!guarded.ok)
        return guarded;
    try {
        const opened = await openLayer(request, [outputs, artifacts]);
        if (!opened.ok)
            return opened;
        const openPool = () => (0,_layer_threads_js__WEBPACK_IMPORTED_MODULE_5__.poolFor)(packer, bytesOf(outputs, artifacts));
        const prepared = { folder: workspace, request, outputs, opened: opened.value, openPool, calls };
        const added = await addArtifacts(prepared, artifacts);
        if (!added.ok)
            return added;
        return await replace(prepared);
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_16__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)(error, 'put back what it left', workspace));
    }
    finally {
        guarded.value();
    }
}
/** Whether a byte string is a path that the globs declare. */
async function declaredBy(globs) {
    const matches = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .outputMatcher */ .CD)(globs);
    return (name) => matches((0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_17__/* .textOfBytes */ .gm)(name) ?? name);
}


/***/ })

};
;