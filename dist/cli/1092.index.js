"use strict";
exports.id = 1092;
exports.ids = [1092,6926];
exports.modules = {

/***/ 6740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isCredential)
/* harmony export */ });
/** Files in which programs keep what lets them in somewhere. `.env` may also be a folder, of Python. */
const CREDENTIALS = /(?:^|\/)(?:\.npmrc|\.netrc|_netrc|\.pypirc|\.git-credentials|\.env|\.env\.[^/]*|\.envrc|id_rsa|id_dsa|id_ecdsa|id_ed25519|\.htpasswd|credentials\.json|application_default_credentials\.json|\.aws\/credentials|\.docker\/config\.json)$/i;
/** Packages carry keys and certificates for their tests, which everybody has. */
const KEYS = /\.(?:pem|key|p12|pfx|jks|keystore|ppk)$/i;
const IN_PACKAGES = /(?:^|\/)node_modules\//;
/** Whether a file is left out because of its name: it may hold a password, a token or a private key. */
const isCredential = (path) => CREDENTIALS.test(path) || (KEYS.test(path) && !IN_PACKAGES.test(path));


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

/***/ 1092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packPhase: () => (/* binding */ packPhase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_checkpoint_credentials_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6740);
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5950);
/* harmony import */ var _core_checkpoint_safety_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9294);
/* harmony import */ var _core_views_size_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4993);
/* harmony import */ var _model_checkpoint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6043);
/* harmony import */ var _model_layer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7300);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1560);
/* harmony import */ var _layer_compress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5778);
/* harmony import */ var _layer_layers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2597);
/* harmony import */ var _layer_system_path_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9103);
/* harmony import */ var _layer_threads_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6926);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(724);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8060);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4763);


















const refusal = (message, hint) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__/* .err */ ._)({ code: 'usage', message, ...(hint === undefined ? {} : { hint }) });
/** Files and links below a folder, by their path in it; sorted. */
function listBelow(folder) {
    const found = new Map();
    const folders = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? [''] : [];
    for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
        for (const entry of node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, here), { withFileTypes: true })) {
            const name = here === '' ? entry.name : `${here}/${entry.name}`;
            if (entry.isDirectory())
                folders.push(name);
            else if (entry.isFile() || entry.isSymbolicLink())
                found.set(name, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), { bigint: true }));
        }
    }
    return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** Whether a path is reached through real folders: what is behind a link cannot be put back there. */
function linkAbove(workspace, name, real) {
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
        const folder = name.slice(0, at);
        const known = real.get(folder) ?? node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, folder)).isDirectory();
        real.set(folder, known);
        if (!known)
            return folder;
    }
    return undefined;
}
/** Whether an output is still what was collected of it. */
async function isAsCollected(output, copy, there) {
    const [now, then] = [node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(output, { bigint: true }), there];
    if (now.isSymbolicLink() && then.isSymbolicLink())
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(output) === node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(copy);
    if (!now.isFile() || !then.isFile() || now.size !== then.size)
        return false;
    // Copies have the times of what they were made from, to the millisecond.
    if (Math.abs(Number(now.mtimeMs - then.mtimeMs)) <= 1)
        return true;
    return (await (0,_sources_js__WEBPACK_IMPORTED_MODULE_11__.hashFile)(output, now.size)) === (await (0,_sources_js__WEBPACK_IMPORTED_MODULE_11__.hashFile)(copy, then.size));
}
async function gather(workspace, folder, request) {
    const found = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_10__.findOutputs)(workspace, request.outputs);
    const [missing] = found.missing;
    if (missing !== undefined)
        return refusal(`the declared output ${missing} is not there any more`);
    const all = listBelow(folder);
    const real = new Map();
    for (const name of found.files.keys()) {
        const copy = all.get(name);
        const link = linkAbove(workspace, name, real);
        if (link !== undefined)
            return refusal(`its output ${name} is behind the link ${link}`);
        if ((0,_core_checkpoint_credentials_js__WEBPACK_IMPORTED_MODULE_14__/* .isCredential */ .u)(name))
            return refusal(`its output ${name} may hold credentials`);
        const same = copy !== undefined && (await isAsCollected(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, name), node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), copy));
        if (!same)
            return refusal(`${name} changed after the phase had left it: a check of its gate wrote to it`);
    }
    const declares = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_10__.outputMatcher)(request.outputs);
    for (const name of all.keys()) {
        if (!found.files.has(name) && declares(name))
            return refusal(`${name} was removed after the phase had left it`);
        if (!found.files.has(name) && (0,_core_checkpoint_credentials_js__WEBPACK_IMPORTED_MODULE_14__/* .isCredential */ .u)(name))
            return refusal(`its artifact ${name} may hold credentials`);
    }
    const bytes = [...all.values()].reduce((sum, { size }) => sum + Number(size), 0);
    if (bytes > request.maxSize) {
        const hint = 'raise checkpoints.max-size';
        return refusal(`it left ${(0,_core_views_size_js__WEBPACK_IMPORTED_MODULE_15__/* .sizeText */ .lP)(bytes)}, more than max-size (${(0,_core_views_size_js__WEBPACK_IMPORTED_MODULE_15__/* .sizeText */ .lP)(request.maxSize)})`, hint);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__.ok)({ all, outputs: new Set(found.files.keys()) });
}
/** Why what was read may not be kept, or is not whole. */
function wrongFile(file) {
    const name = (0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_16__/* .showName */ .$i)(file.path);
    if (file.kind === 'unreadable')
        return `${name} cannot be read (${file.code})`;
    if (file.kind !== 'read' || file.unsettled)
        return `${name} changed while it was read`;
    return file.secret ? `${name} holds a secret of the environment` : undefined;
}
/** The entry of a file or link, with the permissions and times that it has in the workspace. */
function entryOf(file, name, packed, layer) {
    const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { bigint: true });
    const at = { path: (0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_17__/* .bytesOfPath */ .M)(name), mtime: stat.mtimeNs };
    if (stat.isSymbolicLink())
        return { type: 'link', ...at, target: node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(file, { encoding: 'latin1' }) };
    const content = packed?.kind === 'read' ? { size: packed.size, digest: `sha256:${packed.digest}` } : undefined;
    const entry = {
        type: 'file',
        ...at,
        mode: Number(stat.mode & 511n),
        size: content?.size ?? Number(stat.size),
        digest: content?.digest ?? '',
    };
    return layer === undefined ? entry : { ...entry, layer: layer.digest };
}
/** Writes the layer. The file is gone on a problem. */
async function write(options, folder, { all }) {
    if (all.size === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__.ok)({ layer: undefined, files: new Map() });
    const state = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_12__/* .ensureStateFolder */ .qU)(options.workspace);
    const temporary = state.ok ? (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .ensureFolder */ .f2)(state.value, 'tmp') : state;
    if (!temporary.ok)
        return temporary;
    const to = node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporary.value, `layer-${Buffer.from((0,_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .randomBytes */ .po)(6)).toString('hex')}.tmp`);
    const items = [...all].map(([name, stat]) => {
        const at = (0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_17__/* .bytesOfPath */ .M)(name);
        if (!stat.isSymbolicLink())
            return { type: 'file', path: at, size: Number(stat.size) };
        return { type: 'link', path: at, target: node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), { encoding: 'latin1' }) };
    });
    const compression = (0,_layer_compress_js__WEBPACK_IMPORTED_MODULE_7__/* .bestCompression */ .XE)();
    const pool = (0,_layer_threads_js__WEBPACK_IMPORTED_MODULE_9__.poolFor)(options.packer, items.reduce((sum, item) => sum + (item.type === 'file' ? item.size : 0), 0));
    const { needles } = options;
    const done = await _layer_layers_js__WEBPACK_IMPORTED_MODULE_8__.layers
        .pack({ root: (0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_17__/* .bytesOfPath */ .M)(folder), items, to, compression, pool, needles })
        .finally(() => pool.close());
    if (!done.ok)
        return done;
    const discard = () => void (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .attempt */ .CD)('remove a layer', to, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(to, { force: true }));
    const wrong = done.value.files.map(wrongFile).find((each) => each !== undefined);
    if (wrong !== undefined) {
        discard();
        return refusal(wrong);
    }
    const { digest, size } = done.value;
    const files = new Map(done.value.files.map((file) => [file.path, file]));
    if (digest === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__.ok)({ layer: undefined, files });
    const description = { digest: `sha256:${digest}`, size, mediaType: _model_layer_js__WEBPACK_IMPORTED_MODULE_4__/* .LAYER_MEDIA_TYPES */ .Zx[compression] };
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__.ok)({ layer: { description, file: to, discard }, files });
}
/** Packs what a phase left: its declared outputs, and what its commands put among its artifacts. */
async function packPhase(options, request) {
    const { workspace } = options;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_12__/* .pathsOf */ .wG)(workspace, request.workflowId).artifacts, request.phase);
    try {
        const gathered = await gather(workspace, folder, request);
        if (!gathered.ok)
            return gathered;
        const { all, outputs } = gathered.value;
        const written = await write(options, folder, gathered.value);
        if (!written.ok)
            return written;
        const { layer, files } = written.value;
        const entriesOf = (root, names) => names.map((name) => entryOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, name), name, files.get((0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_17__/* .bytesOfPath */ .M)(name)), layer?.description));
        const entries = entriesOf(workspace, [...all.keys()].filter((name) => outputs.has(name)));
        const artifacts = entriesOf(folder, [...all.keys()].filter((name) => !outputs.has(name)));
        const rules = { platform: process.platform, maxSize: request.maxSize };
        for (const tree of [entries, artifacts]) {
            const unsafe = (0,_core_checkpoint_safety_js__WEBPACK_IMPORTED_MODULE_2__/* .unsafeTree */ .nw)(new Map(tree.map((entry) => [entry.path, entry])), rules);
            if (unsafe === undefined)
                continue;
            layer?.discard();
            return refusal(`it could not be put back: ${unsafe}`);
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__.ok)({ entries, artifacts, ...(layer === undefined ? {} : { layer }) });
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .problemOf */ .Zw)(error, 'read what it left', workspace));
    }
}


/***/ })

};
;