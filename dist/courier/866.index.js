"use strict";
exports.id = 866;
exports.ids = [866];
exports.modules = {

/***/ 1869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ READ_ONLY),
/* harmony export */   w: () => (/* binding */ saveEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _cache_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6463);
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2334);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7440);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9994);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(581);









/** The writing side of the cache: entries are saved by GitHub's own client. */
const MODE_HINT = 'Without it a re-run has to do finished phases again. Give the job `cache-mode: write`; events that an outsider can cause (issue_comment, pull_request_target) are only given read access.';
/** The problem of a job that may not save. */
const READ_ONLY = {
    code: 'storage',
    message: 'The cache is read-only for this job or this event, so nothing is stored there.',
    hint: MODE_HINT,
};
const NOTHING_STORED = 'The cache did not take what was to be stored';
/** What the answer of the client means. It answers -1 for every failure and prints why. */
function meaningOf(service, answer) {
    const failed = (problem) => ({ kind: 'failed', problem });
    const said = answer.kind === 'threw' ? `${answer.said}${(0,_said_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b)(answer.error)}` : answer.said;
    if (answer.kind === 'abandoned') {
        if (answer.because === 'ending')
            return failed((0,_service_js__WEBPACK_IMPORTED_MODULE_7__/* .outage */ .Qe)('The upload to the cache was stopped: the run is ending.'));
        return failed(service.note((0,_service_js__WEBPACK_IMPORTED_MODULE_7__/* .outage */ .Qe)((0,_said_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .e)('The cache did not answer', said))));
    }
    if (answer.kind === 'returned' && answer.value !== -1)
        return { kind: 'saved' };
    if (answer.kind === 'threw') {
        const thrown = answer.error instanceof Error ? answer.error.message : String(answer.error);
        return failed(service.note((0,_service_js__WEBPACK_IMPORTED_MODULE_7__/* .outage */ .Qe)((0,_said_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .e)(NOTHING_STORED, `${said}\nFailed to save: ${thrown}`))));
    }
    if (/cache write denied:|does not permit writes/.test(said))
        return failed(READ_ONLY);
    if (/\(409\)|already exists/.test(said))
        return { kind: 'taken' };
    if (/\(429\)|Rate limited/.test(said)) {
        const seconds = /will reset in (\d{1,6}) seconds/.exec(said)?.[1];
        return { kind: 'later', afterMs: seconds === undefined ? undefined : Number(seconds) * 1_000 };
    }
    return failed(service.note((0,_service_js__WEBPACK_IMPORTED_MODULE_7__/* .outage */ .Qe)((0,_said_js__WEBPACK_IMPORTED_MODULE_6__/* .sentence */ .e)(NOTHING_STORED, said))));
}
/** Puts the file where the client takes it from. It is a link, so that it is still there if the upload fails. */
function place(file, spool) {
    const at = node_path__WEBPACK_IMPORTED_MODULE_1__.join(spool, _cache_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRY_NAME */ .rs);
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(at, { recursive: true, force: true });
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync(file, at);
        }
        catch {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync(file, at, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL);
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(at);
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error, 'write a file to be stored in the cache', at));
    }
}
let turn = Promise.resolve();
/**
 * Saves a file in the cache. Calls follow each other, because the file always has the same name.
 *
 * @param spool the folder that `GITHUB_WORKSPACE` names: the client stores paths relative to that
 * @returns `taken` when there is an entry with this key; `storage`, with how to mend it, when it was not saved
 */
function saveEntry(service, spool, key, file) {
    const mine = turn.then(() => saveNow(service, spool, key, file));
    turn = mine.catch(() => undefined);
    return mine;
}
async function saveNow(service, spool, key, file) {
    if (process.env['GITHUB_WORKSPACE'] !== spool) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)((0,_service_js__WEBPACK_IMPORTED_MODULE_7__/* .outage */ .Qe)('Nothing was stored in the cache: GITHUB_WORKSPACE does not name the folder of what is stored.'));
    }
    for (let tries = 0;; tries += 1) {
        const refused = service.refusal();
        if (refused !== undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)(refused);
        const placed = place(file, spool);
        if (!placed.ok)
            return placed;
        const { budget, signal } = service;
        const run = async () => {
            const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(756), __webpack_require__.e(337)]).then(__webpack_require__.bind(__webpack_require__, 7337));
            return saveCache([_cache_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRY_NAME */ .rs], key);
        };
        const told = meaningOf(service, await (0,_library_js__WEBPACK_IMPORTED_MODULE_4__/* .callLibrary */ .G)({ folder: spool, budget, signal, run }));
        (0,_unpack_js__WEBPACK_IMPORTED_MODULE_5__/* .discard */ .vf)(placed.value);
        if (told.kind === 'saved' || told.kind === 'taken')
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(told.kind);
        if (told.kind === 'failed')
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)(told.problem);
        const problem = service.note((0,_service_js__WEBPACK_IMPORTED_MODULE_7__/* .outage */ .Qe)('The cache takes no more for now (429).'));
        if (!(await (0,_service_js__WEBPACK_IMPORTED_MODULE_7__/* .waitAsTold */ .fT)(service, tries, told.afterMs)))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)(problem);
    }
}


/***/ }),

/***/ 7866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCacheWork: () => (/* binding */ createCacheWork)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/remote/keys.js
var keys = __webpack_require__(780);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/store/layer-file.js
var layer_file = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/shell/remote/cache-save.js
var cache_save = __webpack_require__(1869);
// EXTERNAL MODULE: ./build/shell/remote/cache-site.js
var cache_site = __webpack_require__(1195);
// EXTERNAL MODULE: ./build/shell/remote/settings.js
var settings = __webpack_require__(4212);
// EXTERNAL MODULE: ./build/shell/remote/unpack.js + 2 modules
var unpack = __webpack_require__(581);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/store/sealed.js
var store_sealed = __webpack_require__(1670);
;// CONCATENATED MODULE: ./build/shell/remote/work-file.js






/**
 * The work of a phase as one file, for stores that keep files: a line of JSON that tells the bytes of what follows,
 * the sealed record, and the packed layer, if there is one.
 */
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const headSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    record: schemas/* int */.Whr().check(api/* _gte */.qm(1)),
    layer: schemas/* optional */.lqM(schemas/* strictObject */.rej({ size: schemas/* int */.Whr().check(api/* _gte */.qm(0)), digest: schemas/* string */.YjP().check(api/* _regex */.Fk(DIGEST)) })),
});
const HEAD_LIMIT = 256;
/** Bytes of a record: it lists inputs and outputs by their paths. */
const RECORD_LIMIT = 64 * 1024 ** 2;
/** Writes the file; it must not exist. */
async function packWork({ record, layer }, to) {
    try {
        const sealed = Buffer.from((0,store_sealed/* seal */.od)(record));
        const told = layer === undefined ? {} : { layer: { size: external_node_fs_.statSync(layer.file).size, digest: layer.digest } };
        const head = JSON.stringify({ schemaVersion: 1, record: sealed.length, ...told });
        external_node_fs_.writeFileSync(to, Buffer.concat([Buffer.from(`${head}\n`), sealed]), { mode: 0o600, flag: 'wx' });
        if (layer !== undefined)
            await (0,promises_.pipeline)(external_node_fs_.createReadStream(layer.file), external_node_fs_.createWriteStream(to, { flags: 'a' }));
        return (0,result.ok)(undefined);
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'write work to be stored', to));
    }
}
const damaged = (why) => (0,result/* err */._)({ code: 'integrity', message: `Stored work is damaged: ${why}.`, hint: 'The phase runs, and is stored anew.' });
/**
 * Reads the file. The layer is written to `layerTo`, which must not exist; what is in it was not looked at.
 *
 * @returns `integrity` when it is not whole
 */
async function unpackWork(file, layerTo) {
    const head = (0,files/* attempt */.CD)('read stored work', file, () => readHead(file));
    if (!head.ok)
        return head;
    if (head.value === undefined)
        return damaged('it does not begin with a head, or has another length than that tells');
    const { start, sizes } = head.value;
    const bytes = (0,files/* attempt */.CD)('read stored work', file, () => readPart(file, start, sizes.record));
    if (!bytes.ok)
        return bytes;
    const record = (0,store_sealed/* unseal */.Du)(bytes.value);
    if (!record.ok)
        return damaged(record.error);
    const { layer } = sizes;
    if (layer === undefined)
        return (0,result.ok)({ record: record.value });
    try {
        const from = external_node_fs_.createReadStream(file, { start: start + sizes.record });
        await (0,promises_.pipeline)(from, external_node_fs_.createWriteStream(layerTo, { flags: 'wx', mode: 0o600 }));
        return (0,result.ok)({ record: record.value, layer: { digest: layer.digest, file: layerTo } });
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'take a layer out of stored work', layerTo));
    }
}
function readHead(file) {
    const { size } = external_node_fs_.statSync(file);
    const bytes = readPart(file, 0, Math.min(HEAD_LIMIT, size));
    const end = bytes.indexOf(0x0a);
    if (end === -1)
        return undefined;
    const sizes = headSchema.safeParse(parse(bytes.toString('utf8', 0, end)));
    if (!sizes.success || sizes.data.record > RECORD_LIMIT)
        return undefined;
    const { record, layer } = sizes.data;
    return end + 1 + record + (layer?.size ?? 0) === size ? { start: end + 1, sizes: sizes.data } : undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function readPart(file, from, length) {
    const fd = external_node_fs_.openSync(file, 'r');
    try {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, external_node_fs_.readSync(fd, bytes, 0, length, from));
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}

;// CONCATENATED MODULE: ./build/shell/remote/cache-work.js











/** The most bytes that stored work may have: what a checkpoint may carry by default. */
const LIMIT = 2 * 1024 ** 3;
/**
 * Keeps the work of phases with declared inputs in the cache of GitHub Actions, for all runs of the repository that can
 * read it. What comes back was not checked beyond its frame: whoever asks holds it against what was asked for.
 *
 * @returns why there is none, with the line of YAML that would mend it
 */
function createCacheWork(options) {
    const opened = (0,cache_site/* openSite */.c2)(options);
    if (!opened.ok)
        return opened;
    const site = opened.value;
    return (0,result.ok)({
        async find(digest) {
            const hex = (0,layer_file/* layerName */.Hn)(digest);
            return hex.ok ? findWork(site, hex.value) : hex;
        },
        async get(digest) {
            const hex = (0,layer_file/* layerName */.Hn)(digest);
            const found = hex.ok ? await findWork(site, hex.value) : hex;
            if (!found.ok || found.value === undefined)
                return found.ok ? (0,result.ok)(undefined) : found;
            const { record, layer } = found.value;
            return (0,result.ok)({ record, openLayer: async (wanted) => openLayer(layer, wanted) });
        },
        // That would be the newest of another commit; what is on this machine tells more.
        last: async () => undefined,
        async put(digest, { record, layer }) {
            const hex = (0,layer_file/* layerName */.Hn)(digest);
            const named = layer === undefined ? hex : (0,layer_file/* layerName */.Hn)(layer.digest);
            if (!hex.ok)
                return hex;
            if (!named.ok)
                return named;
            const stored = await putWork(site, hex.value, { record, ...(layer === undefined ? {} : { layer }) });
            if (stored.ok && layer !== undefined)
                (0,unpack/* discard */.vf)(layer.file);
            return stored;
        },
    });
}
async function findWork(site, hex) {
    const hits = await (0,cache_site/* find */.I6)(site, (0,keys/* workPrefix */.m0)(hex));
    if (!hits.ok)
        return hits;
    const hit = hits.value.find(({ key }) => (0,keys/* isWorkKey */.Ff)(key, hex));
    if (hit === undefined)
        return (0,result.ok)(undefined);
    const to = external_node_path_.join(site.folder, `work-${hex}`);
    const fetched = await (0,cache_site/* fetchEntry */.tg)(site, hit, { what: 'Stored work', to, limit: LIMIT, exact: false });
    if (!fetched.ok)
        return fetched;
    if (fetched.value === undefined)
        return (0,result.ok)(undefined);
    const layerTo = external_node_path_.join(site.folder, `work-layer-${hex}`);
    (0,unpack/* discard */.vf)(layerTo);
    const work = await unpackWork(to, layerTo);
    (0,unpack/* discard */.vf)(to);
    return work;
}
function openLayer(layer, digest) {
    const name = (0,layer_file/* layerName */.Hn)(digest);
    return name.ok ? (0,result.ok)(layer?.digest === digest ? layer.file : undefined) : name;
}
async function putWork(site, hex, work) {
    if (!(0,settings/* mayWrite */.J)(site.actions))
        return (0,result/* err */._)(cache_save/* READ_ONLY */.s);
    const turn = Buffer.from((0,hash/* randomBytes */.po)(4)).toString('hex');
    const file = external_node_path_.join(site.folder, `work-out-${turn}`);
    const packed = await packWork(work, file);
    if (!packed.ok)
        return packed;
    const tooLarge = external_node_fs_.statSync(file).size > LIMIT;
    const saved = tooLarge
        ? (0,result/* err */._)({ code: 'usage', message: 'the work of a phase has more than 2 GiB, so the cache does not keep it' })
        : await (0,cache_save/* saveEntry */.w)(site.service, site.spool, (0,keys/* workKey */.z2)(hex, turn), file);
    (0,unpack/* discard */.vf)(file);
    return saved.ok ? (0,result.ok)(undefined) : saved;
}


/***/ })

};
;