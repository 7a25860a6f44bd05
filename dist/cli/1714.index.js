"use strict";
exports.id = 1714;
exports.ids = [1714,1850,6926,8150];
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

/***/ 6043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   E9: () => (/* binding */ TIME),
/* harmony export */   M1: () => (/* binding */ rowSchema),
/* harmony export */   g: () => (/* binding */ MODE),
/* harmony export */   ot: () => (/* binding */ checkpointSchema),
/* harmony export */   pw: () => (/* binding */ layerSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7015);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1208);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7300);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5115);





/**
 * A checkpoint on disk (docs/checkpoints.md): `checkpoints/<phase>.json` is its manifest, `layers/<digest>` holds
 * contents of files. A manifest tells what differs from its parent's; the first one tells the whole tree.
 */
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const layerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    /** `sha256:` over the layer's listing, so over paths, kinds and contents, whatever packed them. */
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(SHA256)),
    /** Bytes of the packed file. */
    size: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0)),
    mediaType: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n([_layer_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYER_MEDIA_TYPES */ .Zx.zstd, _layer_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYER_MEDIA_TYPES */ .Zx.gzip]),
});
/** A path or the target of a link: text where the bytes are UTF-8, otherwise the bytes. */
const nameSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ base64: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })]);
/** Permission bits in octal. */
const MODE = /^[0-7]{4}$/;
const modeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(MODE));
/** Seconds since 1970 and nine digits of their fraction. */
const TIME = /^-?\d{1,12}\.\d{9}$/;
const timeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(TIME));
/** `sha256:` of the content; `git:` and the blob's id where the content is that of the commit. */
const DIGEST = /^(?:sha256:[0-9a-f]{64}|git:(?:[0-9a-f]{40}|[0-9a-f]{64}))$/;
const fileRow = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('file'),
    path: nameSchema,
    mode: modeSchema,
    size: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0)),
    mtime: timeSchema,
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(DIGEST)),
    /** Index in the manifest's `layers` of the one that holds the content; missing where the commit does. */
    layer: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0))),
});
const linkRow = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('link'),
    path: nameSchema,
    target: nameSchema,
    mtime: timeSchema,
});
const folderRow = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('folder'), path: nameSchema, mode: modeSchema, mtime: timeSchema });
const rowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('type', [fileRow, linkRow, folderRow]);
/** `checkpoints/<phase>.json`. A reader passes over members that it does not know. */
const checkpointSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    workflowId: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    workflow: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    phase: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_PATTERN */ .Vh)),
    sequence: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    createdAt: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The phase whose checkpoint this one tells the difference from. */
    parent: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_PATTERN */ .Vh))),
    /** `sha256:` over the parent's manifest, so that no other manifest can stand in for it. */
    parentDigest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(SHA256))),
    source: _event_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceSchema */ .dr,
    configDigest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
    context: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), _pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .contextValueSchema */ .cG),
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
    artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactSchema */ .yo),
    /** Every layer that the whole tree needs, not only this phase's. */
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(layerSchema),
    /** What this phase changed: files and links, the bytes in them, and how many are gone. */
    files: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ count: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), bytes: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), deleted: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }),
    /** Position in the journal that `state` is the fold of. */
    journal: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sequence: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    /** What differs from the parent, parents before what is in them. */
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(rowSchema),
    /** Paths of the parent's tree that are gone. */
    deleted: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(nameSchema),
});


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
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7015);
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
    /** Over what its agents were told of why it is done again; missing in the first round. */
    feedback: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(digestSchema),
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


/***/ }),

/***/ 9773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ secondsOf)
/* harmony export */ });
const SECOND = 1000000000n;
/** Nanoseconds that Node 22 and newer set: what a fraction of a second is as a double, cut off. */
const setByNanoseconds = (seconds) => BigInt(Math.trunc(seconds)) * SECOND + BigInt(Math.trunc((seconds - Math.trunc(seconds)) * 1e9));
/** Node 20 cuts off at microseconds, towards the second. */
function setByMicroseconds(seconds) {
    const exact = setByNanoseconds(seconds);
    return exact - (exact % 1000n);
}
const isLate = (seconds, ns) => setByNanoseconds(seconds) > ns || setByMicroseconds(seconds) > ns;
const view = new DataView(new ArrayBuffer(8));
/** The next double that is lower. Never asked of zero, which is no later than anything it stands for. */
function lower(value) {
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) - (value > 0 ? 1n : -1n));
    return view.getFloat64(0);
}
/**
 * A time as `fs.futimes` and its like take it: the latest one that is set no later than `ns`.
 * Node reads a negative number as "now", and a text with one as what it says: hence the type.
 *
 * @param ns nanoseconds since 1970
 */
function secondsOf(ns) {
    return ns >= 0n && ns < MOST ? secondsSince(Number(ns / SECOND), Number(ns % SECOND)) : secondsOfAny(ns);
}
/** Whole seconds and nanoseconds below this are exact as numbers. */
const MOST = 1000000000000n * SECOND;
/** As below for times since 1970, in numbers: what Node 20 sets is never later than what Node 22 does there. */
function secondsSince(whole, part) {
    let seconds = whole + part / 1e9;
    for (;;) {
        const cut = Math.trunc(seconds);
        if (cut < whole || (cut === whole && Math.trunc((seconds - cut) * 1e9) <= part))
            return seconds;
        seconds = lower(seconds);
    }
}
function secondsOfAny(ns) {
    // Before 1970 whole microseconds, because cutting off goes the wrong way there.
    let seconds = ns >= 0n ? Number(ns / SECOND) + Number(ns % SECOND) / 1e9 : Number(-((999n - ns) / 1000n)) / 1e6;
    while (isLate(seconds, ns))
        seconds = lower(seconds);
    return seconds < 0 ? `${seconds}` : seconds;
}


/***/ }),

/***/ 8150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemCalls: () => (/* binding */ systemCalls)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _layer_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9773);




/** What the system does. */
const systemCalls = {
    rename: (from, to) => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(from, to),
    unlink: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync(path),
    rmdir: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync(path),
    mkdir: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(path, { mode: 0o755 }),
    chmod: (path, mode) => node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(path, mode),
    setTime: (path, mtime) => node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync(path, (0,_layer_times_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .T)(mtime), (0,_layer_times_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .T)(mtime)),
    setLinkTime: (path, mtime) => node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync(path, (0,_layer_times_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .T)(mtime), (0,_layer_times_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .T)(mtime)),
    link: (target, path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync(target, path),
    copy: (from, to) => node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL),
    removeTree: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(path, { recursive: true, force: true }),
    write: (file, text) => (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, text, { durable: true }),
    remove: (file) => {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, { force: true });
        (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .syncFolder */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    },
};


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

/***/ 7049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   rm: () => (/* binding */ openLayers)
/* harmony export */ });
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5950);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _layer_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);



const EARLIER = 'Use an earlier checkpoint; `bootspring checkpoints` lists them.';
const refusal = (kind, problem) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({ kind, problem });
/** Damage of stored bytes may be mended by an earlier checkpoint; a full disk is not. */
const refusalOf = (problem) => ({
    kind: problem.code === 'integrity' ? 'damaged' : 'refused',
    problem,
});
/** What a manifest says of a file and its layer does not; the answer is a sentence. */
function disagreement(file, there) {
    const named = `The checkpoint says that ${(0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_2__/* .showName */ .$i)(file.path)} is in layer ${file.layer ?? ''}`;
    if (there?.type !== 'file')
        return `${named}, and no such file is.`;
    if (`sha256:${there.digest}` !== file.digest)
        return `${named} with the digest ${file.digest}, and it has sha256:${there.digest}.`;
    if (there.size !== file.size)
        return `${named} with ${file.size} bytes, and it has ${there.size}.`;
    return undefined;
}
/**
 * Opens every layer of a tree and compares what the manifests say with what the layers hold. Nothing is unpacked.
 *
 * @returns the layers by their digests; `damaged` when one is missing or not whole, `refused` when one disagrees
 */
async function openLayers(tree, workflowId, store, layers) {
    const files = new Map();
    for (const entry of tree.values()) {
        if (entry.type !== 'file' || entry.layer === undefined)
            continue;
        const others = files.get(entry.layer);
        if (others === undefined)
            files.set(entry.layer, [entry]);
        else
            others.push(entry);
    }
    const opened = new Map();
    for (const [digest, wanted] of files) {
        const file = await store.openLayer(workflowId, digest);
        if (!file.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(refusalOf(file.error));
        if (file.value === undefined) {
            return refusal('damaged', { code: 'integrity', message: `The layer ${digest} is missing.`, hint: EARLIER });
        }
        const layer = layers.open(file.value, digest.replace('sha256:', ''));
        if (!layer.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(refusalOf(layer.error));
        const { entries } = layer.value;
        const placeOf = (0,_layer_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .createLookup */ .BL)(entries);
        for (const each of wanted) {
            const wrong = disagreement(each, entries[placeOf(each.path) ?? -1]);
            if (wrong !== undefined)
                return refusal('refused', { code: 'integrity', message: wrong, where: file.value, hint: EARLIER });
        }
        opened.set(digest, layer.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(opened);
}
/** Files to unpack, by the digest of their layer. */
function targetsOf(files, folder) {
    const targets = new Map();
    for (const { layer, path, mode, mtime } of files) {
        if (layer === undefined)
            continue;
        const target = { path, to: `${folder}/${path}`, mode, mtime };
        const others = targets.get(layer);
        if (others === undefined)
            targets.set(layer, [target]);
        else
            others.push(target);
    }
    return targets;
}


/***/ }),

/***/ 4716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q8: () => (/* binding */ planRestore),
/* harmony export */   x8: () => (/* binding */ checkAccess)
/* harmony export */ });
/* unused harmony export createMoveOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3040);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4240);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4183);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1572);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7917);






/** Reading, writing and searching, for the owner: without them names in a folder cannot change. */
const OWNER = 0o700;
const seenOf = (there) => [there.size, String(there.mtime)];
/** Finds for a path what is moved with it: itself, or the highest folder above it that is not there yet. */
function createMoveOf(find) {
    const nearest = (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolderOf */ .O4)();
    /** The highest folder that is not there, among a folder and those above it; empty when the folder is there. */
    const missing = new Map([['', '']]);
    const missingOf = (folder) => {
        const known = missing.get(folder);
        if (known !== undefined)
            return known;
        const answer = find(folder)?.type === 'folder' ? '' : missingOf((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(folder)) || folder;
        missing.set(folder, answer);
        return answer;
    };
    return (path) => missingOf(nearest(path)) || path;
}
/** What is moved, each with the files and bytes in it, so that a later look can tell whether it is whole. */
function movesOf(request) {
    const { comparison, extras, root, staging, work } = request;
    const moveOf = createMoveOf(comparison.find);
    const moves = new Map();
    const add = (path, isFolder, size) => {
        const name = moveOf(path);
        const known = moves.get(name);
        const move = known ?? { files: 0, bytes: 0 };
        if (!isFolder)
            move.files += 1;
        move.bytes += size;
        if (known === undefined)
            moves.set(name, move);
    };
    for (const entry of comparison.make) {
        // The size of a file of the commit is what this checkout's filters and line endings make of it.
        const isHere = entry.type === 'file' && entry.layer !== undefined;
        const size = isHere ? entry.size : entry.type === 'file' ? sizeOf(`${root}/${staging}/new`, entry.path) : 0;
        add(entry.path, entry.type === 'folder', size);
    }
    for (const path of extras)
        add(path, false, sizeOf(`${root}/${staging}/new`, path));
    return [...moves].map(([path, { files, bytes }]) => {
        const there = comparison.victims.get(path);
        const isReplaced = there !== undefined && !work.has(path) && request.tree.get(path)?.type !== 'folder';
        return [path, files, bytes, isReplaced ? seenOf(there) : null];
    });
}
/** Links count no bytes: their size depends on the system. */
function sizeOf(root, path) {
    const there = (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, path);
    return there?.type === 'file' ? there.size : 0;
}
/** Whether the move of a path replaces the file or link that stands there. */
const isReplaced = (tree, path) => {
    const entry = tree.get(path);
    return entry !== undefined && entry.type !== 'folder';
};
/** The folders in which a name appears or goes. */
function touchedBy(moves, { comparison }) {
    const touched = new Set();
    for (const [path] of moves)
        touched.add((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path));
    for (const path of comparison.victims.keys())
        touched.add((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path));
    for (const path of comparison.goneFolders.keys())
        touched.add((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path));
    touched.delete('');
    return touched;
}
/** Everything that remains to be done once all stands in the staging folder. */
function planRestore(request) {
    const { tree, comparison, work } = request;
    const moves = movesOf(request);
    const touched = touchedBy(moves, request);
    const unlock = [];
    const settle = new Map();
    for (const folder of [...touched].sort()) {
        const there = comparison.find(folder);
        if (there?.type !== 'folder' || (there.mode & OWNER) === OWNER)
            continue;
        unlock.push([folder, there.mode | OWNER]);
        settle.set(folder, [there.mode, there.mtime]);
    }
    for (const { path, mode, mtime } of comparison.folders) {
        const there = comparison.find(path);
        const isRight = there?.type === 'folder' && (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMode */ .e)(there.mode, mode) && (0,_times_js__WEBPACK_IMPORTED_MODULE_5__/* .sameTime */ .U)(there.mtime, mtime);
        if (!isRight || touched.has(path))
            settle.set(path, [mode, mtime]);
    }
    const victims = [...comparison.victims.keys()].sort();
    return {
        schemaVersion: 1,
        workflowId: request.workflowId,
        phase: request.phase,
        staging: request.staging,
        aside: request.aside,
        unlock,
        away: victims.filter((path) => work.has(path)),
        clear: victims
            .filter((path) => !work.has(path) && !isReplaced(tree, path))
            .flatMap((path) => {
            const there = comparison.victims.get(path);
            return there === undefined ? [] : [[path, seenOf(there)]];
        }),
        folders: [...comparison.goneFolders.keys()].sort().reverse(),
        moves,
        mend: comparison.mend.map((entry) => {
            const size = comparison.find(entry.path)?.size ?? 0;
            return [entry.path, entry.type === 'file' ? entry.mode : null, String(entry.mtime), size];
        }),
        settle: [...settle]
            .sort(([a], [b]) => (a < b ? 1 : -1))
            .map(([path, [mode, mtime]]) => [path, mode, String(mtime)]),
    };
}
/**
 * Fails where names may not change, before anything has: a folder of another user would stop the restore half-way.
 * Folders whose owner lacks the right get it, if this is the owner. Throws what the file system throws.
 */
function checkAccess(record, root) {
    const unlocked = new Set(record.unlock.map(([path]) => path));
    const checked = new Set(unlocked);
    for (const path of [...record.moves.map(([move]) => move), ...record.away, ...record.clear.map(([gone]) => gone)]) {
        const folder = (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path);
        if (checked.has(folder))
            continue;
        checked.add(folder);
        if ((0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, folder)?.type === 'folder')
            node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .G)(root, folder), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
}


/***/ }),

/***/ 2989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stage),
/* harmony export */   m: () => (/* binding */ makeStaging)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5950);
/* harmony import */ var _core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3040);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1560);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4763);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8150);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(966);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7049);
/* harmony import */ var _layer_system_path_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9103);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4183);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1572);














/** Makes the folder that a restore is prepared in, on the device of the target. */
function makeStaging(folder) {
    const state = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureStateFolder */ .qU)(folder);
    if (!state.ok)
        return state;
    const isOneDevice = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(state.value).dev === node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(folder).dev;
    const name = `restore-${Buffer.from((0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .randomBytes */ .po)(8)).toString('hex')}`;
    const staging = isOneDevice ? `${_workflow_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE_FOLDER */ .P2}/${name}` : `${_workflow_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE_FOLDER */ .P2}-${name}`;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, staging), { mode: 0o700 });
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, staging, 'new'));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(staging);
}
/** Makes folders and those above them. A thread that came to one of them first has made it. */
function makeFolders(root, { make, extras }) {
    const there = new Set(['']);
    const ensure = (folder) => {
        if (there.has(folder))
            return;
        there.add(folder);
        ensure((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(folder));
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .G)(root, folder));
        }
        catch (error) {
            if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'EEXIST')
                throw error;
        }
    };
    for (const entry of make)
        ensure(entry.type === 'folder' ? entry.path : (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(entry.path));
    for (const extra of extras)
        ensure((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(extra));
}
/**
 * Makes all folders, and writes the files that layers hold. Both begin at once: the large files, which take the other
 * threads longest, come first, and most folders are there when they are through. Folders that are made one by one with
 * their files make every file dearer (ext4: nearly twice).
 */
async function fill(request, files, root) {
    const targets = (0,_layers_js__WEBPACK_IMPORTED_MODULE_7__/* .targetsOf */ .QR)(files, root);
    if (targets.size === 0) {
        makeFolders(root, request);
        return undefined;
    }
    let total = 0;
    for (const file of files)
        if (file.layer !== undefined)
            total += file.size;
    let done = 0;
    const onBytes = (count) => {
        done = Math.min(done + count, total);
        request.onProgress?.(done, total);
    };
    const sources = [...targets].flatMap(([digest, wanted]) => {
        const layer = request.opened.get(digest);
        return layer === undefined ? [] : [{ layer, wanted }];
    });
    const pool = request.openPool();
    try {
        const extracted = request.layers.extractAll(sources, { all: false, pool, onBytes });
        try {
            makeFolders(root, request);
        }
        catch (error) {
            // It is given up with what the threads have at work: nothing may be written while it is cleared away.
            await pool.close();
            await extracted;
            throw error;
        }
        const answer = await extracted;
        if (!answer.ok)
            return answer.error;
    }
    finally {
        await pool.close();
    }
    if (done < total)
        request.onProgress?.(total, total);
    return undefined;
}
/** Writes what only the commit has, and moves it to where the layers' files are. */
async function fromCommit(request, files, root) {
    const entries = new Map(files.filter(({ layer }) => layer === undefined).map((file) => [file.path, file]));
    const paths = [...entries.keys(), ...request.extras];
    if (paths.length === 0)
        return undefined;
    const { origin } = request.target;
    const problem = (why) => ({
        code: 'storage',
        message: `The files of the commit could not be written: ${why}.`,
        where: request.target.folder,
        hint: 'Run `git fsck`, mend the checkout, and run the command again.',
    });
    if (origin === undefined)
        return problem('there is no checkout to take them from');
    const to = node_path__WEBPACK_IMPORTED_MODULE_1__.join(request.target.folder, request.staging, 'commit');
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(to);
    const written = await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .materialise */ .fq)({ ...origin, paths, to });
    if (!written.ok)
        return problem(written.error);
    const from = (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .rootOf */ .I)(written.value);
    for (const each of paths) {
        if ((0,_present_js__WEBPACK_IMPORTED_MODULE_9__/* .lookAt */ .t5)(from, each) === undefined)
            return problem(`git wrote no ${(0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_12__/* .showName */ .$i)(each)}`);
        const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .G)(root, each);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync((0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .G)(from, each), file);
        const entry = entries.get(each);
        if (entry === undefined)
            continue;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(file, entry.mode);
        _calls_js__WEBPACK_IMPORTED_MODULE_5__.systemCalls.setTime(file, entry.mtime);
    }
    return undefined;
}
/**
 * Prepares everything that must be made below `new` in the staging folder, with modes and times of files and links;
 * those of folders are set when they are in their place. Throws what the file system throws.
 */
async function stage(request) {
    const root = (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .rootOf */ .I)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(request.target.folder, request.staging, 'new'));
    const files = request.make.filter((entry) => entry.type === 'file');
    const problem = await fill(request, files, root);
    if (problem !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_10__/* .err */ ._)((0,_layers_js__WEBPACK_IMPORTED_MODULE_7__/* .refusalOf */ .Of)(problem));
    const lost = await fromCommit(request, files, root);
    if (lost !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_10__/* .err */ ._)({ kind: 'refused', problem: lost });
    for (const entry of request.make) {
        if (entry.type !== 'link')
            continue;
        const link = (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .G)(root, entry.path);
        _calls_js__WEBPACK_IMPORTED_MODULE_5__.systemCalls.link((0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_13__/* .systemPath */ .B)(entry.target), link);
        _calls_js__WEBPACK_IMPORTED_MODULE_5__.systemCalls.setLinkTime(link, entry.mtime);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(undefined);
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
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5950);
/* harmony import */ var _core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3040);
/* harmony import */ var _core_reuse_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(399);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1520);
/* harmony import */ var _anew_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8647);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3645);
/* harmony import */ var _layer_layers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2597);
/* harmony import */ var _layer_system_path_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9103);
/* harmony import */ var _layer_threads_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6926);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(724);
/* harmony import */ var _restore_apply_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8300);
/* harmony import */ var _restore_calls_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8150);
/* harmony import */ var _restore_compare_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4240);
/* harmony import */ var _restore_guard_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1850);
/* harmony import */ var _restore_layers_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7049);
/* harmony import */ var _restore_paths_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4183);
/* harmony import */ var _restore_plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4716);
/* harmony import */ var _restore_record_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3690);
/* harmony import */ var _restore_stage_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2989);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4763);






















const damaged = (message) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_18__/* .err */ ._)({ code: 'integrity', message });
/** Bytes of the files that a layer is to be unpacked for. */
const bytesOf = (...trees) => trees.flatMap((tree) => [...tree.values()]).reduce((sum, each) => sum + (each.type === 'file' ? each.size : 0), 0);
/** Opens the layer of a record, and holds against it what the record says is in it. */
async function openLayer({ record, openLayer: find }, trees) {
    const [layer] = record.layers;
    if (layer === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_18__.ok)(undefined);
    const file = await find(layer.digest);
    if (!file.ok)
        return file;
    if (file.value === undefined)
        return damaged(`the layer ${layer.digest} is missing`);
    const opened = _layer_layers_js__WEBPACK_IMPORTED_MODULE_5__.layers.open(file.value, layer.digest.slice('sha256:'.length));
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
            return damaged(`its layer does not hold ${(0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_19__/* .showName */ .$i)(entry.path)} as recorded`);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_18__.ok)(opened.value);
}
/** Keeps the outputs that are there and the folders above them and above those that come. */
function filterOf(present, tree) {
    const above = new Set();
    for (const name of [...present, ...tree.keys()]) {
        (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_20__/* .eachFolderAbove */ .Rg)(name, (folder) => {
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
    const found = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__.findOutputs)(folder, request.outputs);
    const present = new Set([...found.files.keys()].map(_layer_system_path_js__WEBPACK_IMPORTED_MODULE_21__/* .bytesOfPath */ .M));
    const root = (0,_restore_paths_js__WEBPACK_IMPORTED_MODULE_13__/* .rootOf */ .I)(folder);
    const filter = filterOf(present, outputs);
    const comparison = await (0,_restore_compare_js__WEBPACK_IMPORTED_MODULE_10__/* .compare */ .U)({ root, tree: outputs, filter, isClean: () => false });
    const made = (0,_restore_stage_js__WEBPACK_IMPORTED_MODULE_16__/* .makeStaging */ .m)(folder);
    if (!made.ok)
        return made;
    const staging = made.value;
    let done = false;
    try {
        const staged = await (0,_restore_stage_js__WEBPACK_IMPORTED_MODULE_16__/* .stage */ .d)({
            target: targetIn(folder),
            staging,
            make: comparison.make,
            extras: [],
            layers: _layer_layers_js__WEBPACK_IMPORTED_MODULE_5__.layers,
            opened: new Map(opened === undefined ? [] : [[`sha256:${opened.digest}`, opened]]),
            openPool,
            onProgress: undefined,
        });
        if (!staged.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_18__/* .err */ ._)(staged.error.problem);
        const work = workAmong(comparison, present);
        const { workflowId, phase, signal } = request;
        const aside = asideIn(folder, request);
        const plan = { workflowId, phase, root, staging, aside, tree: outputs, comparison, extras: [], work };
        const record = { ...(0,_restore_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .planRestore */ .q8)(plan), outputsOnly: true };
        (0,_restore_plan_js__WEBPACK_IMPORTED_MODULE_14__/* .checkAccess */ .x8)(record, root);
        if (signal?.aborted === true)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_18__/* .err */ ._)({ code: 'storage', message: 'the run was stopped' });
        const written = calls.write((0,_restore_record_js__WEBPACK_IMPORTED_MODULE_15__/* .recordFile */ .mR)(folder), JSON.stringify(record));
        if (!written.ok)
            return written;
        (0,_restore_apply_js__WEBPACK_IMPORTED_MODULE_8__/* .applyRecord */ .S)(folder, record, calls);
        done = true;
    }
    finally {
        // Where it could not be done the phase makes its outputs anew: nobody may go on with this afterwards.
        if (!done) {
            calls.remove((0,_restore_record_js__WEBPACK_IMPORTED_MODULE_15__/* .recordFile */ .mR)(folder));
            calls.removeTree(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, staging));
        }
    }
    const deleted = [...comparison.victims.keys()].filter((name) => !outputs.has(name)).length;
    const files = comparison.make.filter((entry) => entry.type === 'file');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_18__.ok)({ written: comparison.make.length, bytes: files.reduce((sum, { size }) => sum + size, 0), deleted });
}
/** Adds to the artifacts of the phase what its commands had put there themselves. */
async function addArtifacts({ folder, request, opened, openPool }, artifacts) {
    if (artifacts.size === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_18__.ok)(undefined);
    const paths = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_17__/* .ensureWorkflow */ .c8)(folder, request.workflowId);
    if (!paths.ok)
        return paths;
    const root = (0,_restore_paths_js__WEBPACK_IMPORTED_MODULE_13__/* .rootOf */ .I)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(paths.value.artifacts, request.phase));
    const files = [];
    for (const entry of artifacts.values()) {
        const name = (0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_19__/* .textOfBytes */ .gm)(entry.path) ?? entry.path;
        const made = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureFolder */ .f2)(paths.value.folder, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(`artifacts/${request.phase}/${name}`));
        if (!made.ok)
            return made;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync((0,_restore_paths_js__WEBPACK_IMPORTED_MODULE_13__/* .below */ .G)(root, entry.path), { force: true });
        if (entry.type === 'file')
            files.push(entry);
        if (entry.type === 'link')
            node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync((0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_21__/* .systemPath */ .B)(entry.target), (0,_restore_paths_js__WEBPACK_IMPORTED_MODULE_13__/* .below */ .G)(root, entry.path));
    }
    const wanted = [...(0,_restore_layers_js__WEBPACK_IMPORTED_MODULE_12__/* .targetsOf */ .QR)(files, root).values()].flat();
    if (opened === undefined || wanted.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_18__.ok)(undefined);
    const pool = openPool();
    return _layer_layers_js__WEBPACK_IMPORTED_MODULE_5__.layers.extract({ layer: opened, wanted, all: false, pool }).finally(() => pool.close());
}
/** Puts back what a phase left (`PhaseFiles.putBack`). */
async function putBackPhase(options, request) {
    const { workspace, packer, calls = _restore_calls_js__WEBPACK_IMPORTED_MODULE_9__.systemCalls } = options;
    const { record, outputs: globs, maxSize, workflowId } = request;
    const trees = (0,_core_reuse_record_js__WEBPACK_IMPORTED_MODULE_2__/* .treesOf */ .zG)(record, await declaredBy(globs), { platform: process.platform, maxSize });
    if (!trees.ok)
        return damaged(`the record is refused: ${trees.error}`);
    const { outputs, artifacts } = trees.value;
    const guarded = (0,_restore_guard_js__WEBPACK_IMPORTED_MODULE_11__.guardRestore)(workspace, workflowId);
    if (!guarded.ok)
        return guarded;
    try {
        const opened = await openLayer(request, [outputs, artifacts]);
        if (!opened.ok)
            return opened;
        const openPool = () => (0,_layer_threads_js__WEBPACK_IMPORTED_MODULE_6__.poolFor)(packer, bytesOf(outputs, artifacts));
        const prepared = { folder: workspace, request, outputs, opened: opened.value, openPool, calls };
        const { anew, phase } = request;
        const cleared = anew === undefined ? undefined : (0,_anew_js__WEBPACK_IMPORTED_MODULE_3__/* .clearArtifacts */ .z)((0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_17__/* .pathsOf */ .wG)(workspace, workflowId).folder, phase, anew);
        if (cleared !== undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_18__/* .err */ ._)(cleared);
        const added = await addArtifacts(prepared, artifacts);
        if (!added.ok)
            return added;
        return await replace(prepared);
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_18__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .problemOf */ .Zw)(error, 'put back what it left', workspace));
    }
    finally {
        guarded.value();
    }
}
/** Whether a byte string is a path that the globs declare. */
async function declaredBy(globs) {
    const matches = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_7__.outputMatcher)(globs);
    return (name) => matches((0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_19__/* .textOfBytes */ .gm)(name) ?? name);
}


/***/ })

};
;