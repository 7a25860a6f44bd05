"use strict";
exports.id = 943;
exports.ids = [943];
exports.modules = {

/***/ 4417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ placedAt),
/* harmony export */   Er: () => (/* binding */ withoutLayer),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   Iq: () => (/* binding */ withoutManifest),
/* harmony export */   _Q: () => (/* binding */ withManifest),
/* harmony export */   lV: () => (/* binding */ workflowIn),
/* harmony export */   n9: () => (/* binding */ layerIn),
/* harmony export */   ou: () => (/* binding */ withLayer),
/* harmony export */   sU: () => (/* binding */ EMPTY_RECORD),
/* harmony export */   wm: () => (/* binding */ withoutPlace)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _model_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6043);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5115);



/**
 * What a store away from this machine knows, as one document: each put writes the whole of it under a new name, so
 * that reading the newest one tells everything. A reader passes over members that it does not know.
 */
/** A layer, and where it is stored. */
const keptLayerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ..._model_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .layerSchema */ .pw.shape, at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(512)) });
const workflowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKFLOW_ID_PATTERN */ .TH)),
    journal: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Layer of the workflow's folder `artifacts`. */
    artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_model_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .layerSchema */ .pw),
    manifests: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ phase: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_PATTERN */ .Vh)), text: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(keptLayerSchema),
    /** Digests that were removed: they count as gone even where the service still has them. */
    dropped: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const recordSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    /** The one that was put last is the last. */
    workflows: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(workflowSchema),
});
/** A record of nothing. */
const EMPTY_RECORD = { schemaVersion: 1, workflows: [] };
/** Workflows of a leg that are carried along: each fresh start adds one, and only the last ones can be of use. */
const MAX_WORKFLOWS = 8;
/**
 * Reads a record.
 *
 * @returns `other` for one that another version of bootspring wrote, `damaged` for what is no record
 */
function parseRecord(json) {
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(recordSchema, json);
    if (parsed.success)
        return parsed.data;
    const version = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }), json);
    return version.success && version.data.schemaVersion !== 1 ? 'other' : 'damaged';
}
/** A workflow of a record. */
const workflowIn = (record, id) => record.workflows.find((each) => each.id === id);
const emptyWorkflow = (id) => ({ id, journal: '', manifests: [], layers: [], dropped: [] });
/** Changes a workflow in its place, or adds it before the others: only a put makes one the last. */
function changed(record, id, change) {
    const there = workflowIn(record, id);
    if (there === undefined)
        return { ...record, workflows: [change(emptyWorkflow(id)), ...record.workflows] };
    return { ...record, workflows: record.workflows.map((each) => (each === there ? change(each) : each)) };
}
/** The record after a put of a manifest, with what goes with it. */
function withManifest(record, id, manifest, companion) {
    const before = workflowIn(record, id) ?? emptyWorkflow(id);
    const { artifacts, ...rest } = before;
    const kept = artifacts === undefined ? {} : { artifacts };
    const own = companion === undefined ? { journal: before.journal, ...kept } : companion;
    const manifests = [...before.manifests.filter(({ phase }) => phase !== manifest.phase), manifest];
    const others = record.workflows.filter((each) => each.id !== id);
    return { ...record, workflows: [...others, { ...rest, ...own, manifests }].slice(-MAX_WORKFLOWS) };
}
/** The record without the manifest of a phase. */
const withoutManifest = (record, id, phase) => changed(record, id, (workflow) => ({
    ...workflow,
    manifests: workflow.manifests.filter((each) => each.phase !== phase),
}));
/** The record with a layer of a workflow, in the place of what it had under this digest. */
const withLayer = (record, id, layer) => changed(record, id, (workflow) => ({
    ...workflow,
    layers: [...workflow.layers.filter(({ digest }) => digest !== layer.digest), layer],
    dropped: workflow.dropped.filter((digest) => digest !== layer.digest),
}));
/** The record without a layer of a workflow. */
const withoutLayer = (record, id, digest) => changed(record, id, (workflow) => ({
    ...workflow,
    layers: workflow.layers.filter((each) => each.digest !== digest),
    dropped: [...workflow.dropped.filter((each) => each !== digest), digest],
}));
/** The record after the service was found not to have a layer, or a damaged one. */
const withoutPlace = (record, at, digest) => ({
    ...record,
    workflows: record.workflows.map((workflow) => ({
        ...workflow,
        layers: workflow.layers.filter((each) => each.digest !== digest || each.at !== at),
    })),
});
/** The record with layers of no place yet (`at` empty) put at one. */
const placedAt = (record, at, digests) => ({
    ...record,
    workflows: record.workflows.map((workflow) => ({
        ...workflow,
        layers: workflow.layers.map((each) => (each.at === '' && digests.has(each.digest) ? { ...each, at } : each)),
    })),
});
/** A layer that some workflow of the record has, its own before those of others. */
function layerIn(record, id, digest) {
    const own = workflowIn(record, id);
    const mine = own?.layers.find((each) => each.digest === digest);
    if (mine !== undefined || own?.dropped.includes(digest) === true)
        return mine;
    for (const workflow of record.workflows) {
        const found = workflow.layers.find((each) => each.digest === digest);
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

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

/***/ 9943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCacheStore: () => (/* binding */ createCacheStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_remote_keys_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(780);
/* harmony import */ var _model_layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7300);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1560);
/* harmony import */ var _cache_save_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1869);
/* harmony import */ var _cache_site_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1195);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6623);
/* harmony import */ var _remote_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9736);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4212);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(581);













const RECORD = 'The record in the cache';
const hexOf = (digest) => digest.slice('sha256:'.length);
/** Where one layer is written after it was fetched. */
const layerPath = ({ folder }, digest) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, hexOf(digest));
async function newestRecord(site, of) {
    const hits = await (0,_cache_site_js__WEBPACK_IMPORTED_MODULE_6__/* .find */ .I6)(site, (0,_core_remote_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .recordPrefix */ .Kg)(of));
    if (!hits.ok)
        return hits;
    let best;
    for (const hit of hits.value) {
        const at = (0,_core_remote_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .parseRecordKey */ .OS)(hit.key, of);
        if (at !== undefined && (best === undefined || (0,_core_remote_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .comparePositions */ .Ez)(at, best.at) > 0))
            best = { hit, at };
    }
    if (best === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__.ok)(undefined);
    const to = node_path__WEBPACK_IMPORTED_MODULE_1__.join(site.folder, 'record');
    const fetched = await (0,_cache_site_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchEntry */ .tg)(site, best.hit, { what: RECORD, to, limit: _record_file_js__WEBPACK_IMPORTED_MODULE_7__/* .RECORD_LIMIT */ .YP.packed, exact: false });
    if (!fetched.ok && fetched.error.code !== 'integrity')
        return fetched;
    if (!fetched.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__.ok)({ at: best.at, record: fetched });
    if (fetched.value === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__.ok)(undefined);
    const bytes = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('read a record', to, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(to));
    (0,_unpack_js__WEBPACK_IMPORTED_MODULE_10__/* .discard */ .vf)(to);
    return bytes.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__.ok)({ at: best.at, record: (0,_record_file_js__WEBPACK_IMPORTED_MODULE_7__/* .unpackRecord */ .Qc)(bytes.value, RECORD) }) : bytes;
}
async function saveRecord(site, of, record, at) {
    if (!(0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .mayWrite */ .J)(site.actions))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__/* .err */ ._)(_cache_save_js__WEBPACK_IMPORTED_MODULE_5__/* .READ_ONLY */ .s);
    const bytes = (0,_record_file_js__WEBPACK_IMPORTED_MODULE_7__/* .packRecord */ .RM)(record);
    if (!bytes.ok)
        return bytes;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(site.folder, 'record');
    const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('write a record', file, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(file, bytes.value, { mode: 0o600 }));
    if (!written.ok)
        return written;
    const saved = await (0,_cache_save_js__WEBPACK_IMPORTED_MODULE_5__/* .saveEntry */ .w)(site.service, site.spool, (0,_core_remote_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .recordKey */ .Hy)(of, at), file);
    (0,_unpack_js__WEBPACK_IMPORTED_MODULE_10__/* .discard */ .vf)(file);
    return saved.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__.ok)(saved.value === 'taken' ? 'taken' : record) : saved;
}
const compressionOf = ({ mediaType }) => mediaType === _model_layer_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYER_MEDIA_TYPES */ .Zx.zstd ? 'zstd' : 'gzip';
async function findLayer(site, digest) {
    if (!(0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .mayRead */ .ok)(site.actions))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__.ok)(undefined);
    const hits = await (0,_cache_site_js__WEBPACK_IMPORTED_MODULE_6__/* .find */ .I6)(site, (0,_core_remote_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .layerPrefix */ .UG)(hexOf(digest)));
    if (!hits.ok)
        return hits;
    for (const { key } of hits.value) {
        const told = (0,_core_remote_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .parseLayerKey */ .M$)(key, hexOf(digest));
        if (told === undefined)
            continue;
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__.ok)({ digest, size: told.size, mediaType: _model_layer_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYER_MEDIA_TYPES */ .Zx[told.compression], at: key });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__.ok)(undefined);
}
async function sendLayer(site, layer, file, again) {
    if (!(0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .mayWrite */ .J)(site.actions))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__/* .err */ ._)(_cache_save_js__WEBPACK_IMPORTED_MODULE_5__/* .READ_ONLY */ .s);
    const instead = again ? { instead: Buffer.from((0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .randomBytes */ .po)(4)).toString('hex') } : {};
    const key = (0,_core_remote_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .layerKey */ .n3)({ hex: hexOf(layer.digest), compression: compressionOf(layer), size: layer.size, ...instead });
    const saved = await (0,_cache_save_js__WEBPACK_IMPORTED_MODULE_5__/* .saveEntry */ .w)(site.service, site.spool, key, file);
    if (!saved.ok)
        return saved;
    let kept = { ...layer, at: key };
    if (saved.value === 'taken' && (0,_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .mayRead */ .ok)(site.actions)) {
        // The key is also taken by an upload that was cut off, which nobody can ever read.
        const there = await findLayer(site, layer.digest);
        if (!there.ok)
            return there;
        if (there.value === undefined && !again)
            return sendLayer(site, layer, file, true);
        kept = there.value ?? kept;
    }
    (0,_unpack_js__WEBPACK_IMPORTED_MODULE_10__/* .discard */ .vf)(layerPath(site, layer.digest));
    const dropped = (0,_unpack_js__WEBPACK_IMPORTED_MODULE_10__/* .discard */ .vf)(file);
    return dropped.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__.ok)(kept) : dropped;
}
async function openLayer(site, layer) {
    const to = layerPath(site, layer.digest);
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(to))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__.ok)(to);
    const told = (0,_core_remote_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .parseLayerKey */ .M$)(layer.at, hexOf(layer.digest));
    if (told === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__.ok)(undefined);
    const hits = await (0,_cache_site_js__WEBPACK_IMPORTED_MODULE_6__/* .find */ .I6)(site, layer.at);
    if (!hits.ok)
        return hits;
    const hit = hits.value.find(({ key }) => {
        const found = (0,_core_remote_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .parseLayerKey */ .M$)(key, told.hex);
        return found?.size === told.size && found.compression === told.compression;
    });
    if (hit === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__.ok)(undefined);
    const what = `The layer ${layer.digest} in the cache`;
    const fetched = await (0,_cache_site_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchEntry */ .tg)(site, hit, { what, to, limit: layer.size, exact: true });
    if (!fetched.ok || fetched.value === undefined)
        return fetched;
    return (0,_remote_store_js__WEBPACK_IMPORTED_MODULE_8__/* .checkFetched */ .e)(layer, to);
}
/**
 * The store in the cache of GitHub Actions. A record is an entry of its own after each put, a layer is one that all
 * runs of the repository share.
 *
 * @returns why there is none, with the line of YAML that would mend it
 */
function createCacheStore(options) {
    const { actions, leg, begins } = options;
    const of = { runId: actions.runId, leg };
    const opened = (0,_cache_site_js__WEBPACK_IMPORTED_MODULE_6__/* .openSite */ .c2)(options);
    if (!opened.ok)
        return opened;
    if (!(0,_core_remote_keys_js__WEBPACK_IMPORTED_MODULE_11__/* .isLeg */ .jY)(of))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__/* .err */ ._)({ code: 'usage', message: `${JSON.stringify(leg)} is not a leg of a run.` });
    const site = opened.value;
    const transport = {
        name: 'cache',
        newest: () => newestRecord(site, of),
        save: (record, at) => saveRecord(site, of, record, at),
        send: (layer, file, again) => sendLayer(site, layer, file, again),
        find: (digest) => findLayer(site, digest),
        open: (layer) => openLayer(site, layer),
    };
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_12__.ok)((0,_remote_store_js__WEBPACK_IMPORTED_MODULE_8__/* .createRemoteStore */ .w)(transport, { attempt: actions.attempt, begins }));
}


/***/ }),

/***/ 6623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ unpackRecord),
/* harmony export */   RM: () => (/* binding */ packRecord),
/* harmony export */   YP: () => (/* binding */ RECORD_LIMIT)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_remote_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4417);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1520);
/* harmony import */ var _layer_compress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5778);
/* harmony import */ var _store_sealed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1670);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(581);






/** A record as bytes: a JSON document that ends with its digest (store/sealed.ts), packed by gzip. */
/** Most bytes of a record, packed and unpacked: that of ten thousand phases is far below. */
const RECORD_LIMIT = { packed: 32 * 1024 ** 2, unpacked: 128 * 1024 ** 2 };
const CHUNK = 1024 ** 2;
/** The bytes of a record; `storage` when it is too large for a reader. */
function packRecord(record) {
    const text = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .od)(JSON.stringify(record));
    const packed = node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync(text);
    if (Buffer.byteLength(text) <= RECORD_LIMIT.unpacked && packed.length <= RECORD_LIMIT.packed)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(packed);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)({
        code: 'storage',
        message: 'The checkpoints of this run have become too large to be stored away from this machine.',
        hint: 'Checkpoints stay in the workspace. A shorter `context` and fewer phases make them smaller.',
    });
}
/**
 * Reads the bytes of a record.
 *
 * @param what for the message: `The cache's record`
 * @returns undefined for one that another version of bootspring wrote; `integrity` for what is not a whole record
 */
function unpackRecord(bytes, what) {
    const unpacked = (0,_layer_compress_js__WEBPACK_IMPORTED_MODULE_2__/* .decompressAtMost */ .aw)(bytes, 'gzip', RECORD_LIMIT.unpacked, CHUNK);
    if (!unpacked.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(what, `it ${unpacked.error}`));
    const text = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_3__/* .unseal */ .Du)(unpacked.value);
    if (!text.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(what, text.error));
    let json;
    try {
        json = JSON.parse(text.value);
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(what, 'it is no JSON'));
    }
    const record = (0,_core_remote_record_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(json);
    if (record === 'other')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(undefined);
    return record === 'damaged' ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)((0,_unpack_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(what, 'it does not hold what a record holds')) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(record);
}


/***/ }),

/***/ 9736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ checkFetched),
  w: () => (/* binding */ createRemoteStore)
});

// EXTERNAL MODULE: ./build/core/remote/record.js
var remote_record = __webpack_require__(4417);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/store/layer-file.js
var layer_file = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/shell/store/sealed.js
var sealed = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/core/remote/keys.js
var keys = __webpack_require__(780);
;// CONCATENATED MODULE: ./build/shell/remote/recorder.js



/** Positions that are tried when somebody else has one: a process of this attempt that was killed left records. */
const MAX_TAKEN = 5;
/** Where the work of one store stands. Everything happens one after the other. */
class Recorder {
    #transport;
    #attempt;
    #companions = new Map();
    #record;
    /** Why the newest record could not be read, until there is a newer one. */
    #damage;
    #sequence = 0;
    #turn = Promise.resolve();
    constructor(transport, { attempt: number, begins }) {
        this.#transport = transport;
        this.#attempt = number;
        if (begins === 'empty')
            this.#record = remote_record/* EMPTY_RECORD */.sU;
    }
    /** Does something with the record, once everything before has been done. */
    inTurn(work) {
        const turn = this.#turn.then(async () => {
            const begun = await this.#begin();
            return begun.ok ? work(begun.value) : begun;
        });
        this.#turn = turn.catch(() => undefined);
        return turn;
    }
    /** As `inTurn`, for what can only be told when the newest record was whole. */
    inspect(work) {
        return this.inTurn((record) => (this.#damage === undefined ? work(record) : Promise.resolve((0,result/* err */._)(this.#damage))));
    }
    accompany(workflowId, companion) {
        this.#companions.set(workflowId, companion);
    }
    companionOf(workflowId) {
        return this.#companions.get(workflowId);
    }
    /** Notes what is known of layers; the next record tells it. */
    note(record) {
        this.#record = record;
    }
    async save(record) {
        for (let turn = 0; turn < MAX_TAKEN; turn += 1) {
            // An upload that failed may have taken its position nevertheless.
            this.#sequence += 1;
            if (this.#sequence > keys/* LAST_SEQUENCE */.Lc)
                break;
            const saved = await this.#transport.save(record, { attempt: this.#attempt, sequence: this.#sequence });
            if (!saved.ok)
                return saved;
            if (saved.value !== 'taken') {
                this.#record = saved.value;
                this.#damage = undefined;
                return (0,result.ok)(undefined);
            }
            const newest = await this.#transport.newest();
            if (newest.ok && newest.value?.at.attempt === this.#attempt) {
                this.#sequence = Math.max(this.#sequence, newest.value.at.sequence);
            }
        }
        return (0,result/* err */._)({
            code: 'storage',
            message: 'A checkpoint was not stored away from this machine: another process stores under the same names.',
            hint: 'Give steps that use bootspring in the same job an `id:` each.',
        });
    }
    async #begin() {
        if (this.#record !== undefined)
            return (0,result.ok)(this.#record);
        const newest = await this.#transport.newest();
        this.#record = remote_record/* EMPTY_RECORD */.sU;
        if (!newest.ok) {
            // What is stored from here on needs nothing of what was stored before.
            this.#damage = newest.error;
            return (0,result.ok)(this.#record);
        }
        if (newest.value === undefined)
            return (0,result.ok)(this.#record);
        const { at, record } = newest.value;
        if (at.attempt === this.#attempt)
            this.#sequence = at.sequence;
        if (record.ok)
            this.#record = record.value ?? remote_record/* EMPTY_RECORD */.sU;
        else
            this.#damage = record.error;
        return (0,result.ok)(this.#record);
    }
}

// EXTERNAL MODULE: ./build/shell/remote/unpack.js + 2 modules
var unpack = __webpack_require__(581);
;// CONCATENATED MODULE: ./build/shell/remote/remote-store.js







const plain = ({ digest, size, mediaType }) => ({ digest, size, mediaType });
async function openLayer(recorder, transport, record, layer) {
    const opened = await transport.open(layer);
    const isGone = opened.ok ? opened.value === undefined : opened.error.code === 'integrity';
    // A service that lost a layer gets it again from whoever has it.
    if (isGone)
        recorder.note((0,remote_record/* withoutPlace */.wm)(record, layer.at, layer.digest));
    return opened;
}
async function findLayer(transport, record, workflowId, digest) {
    const known = (0,remote_record/* layerIn */.n9)(record, workflowId, digest);
    if (known !== undefined)
        return (0,result.ok)(known);
    return (0,remote_record/* workflowIn */.lV)(record, workflowId)?.dropped.includes(digest) === true ? (0,result.ok)(undefined) : transport.find(digest);
}
async function putLayer(recorder, transport, request, isWhole) {
    const { workflowId, digest, file } = request;
    const given = (0,layer_file/* describeLayer */.$d)(digest, file);
    if (!given.ok)
        return given;
    const layer = given.value;
    if (layer === undefined) {
        return (0,result/* err */._)({ code: 'storage', message: 'Could not store a layer: its file does not exist.', where: file });
    }
    return recorder.inTurn(async (record) => {
        const isDropped = (0,remote_record/* workflowIn */.lV)(record, workflowId)?.dropped.includes(digest) === true;
        const there = await findLayer(transport, record, workflowId, digest);
        if (!there.ok)
            return there;
        let isDamaged = false;
        if (there.value !== undefined && isWhole !== undefined) {
            const opened = await openLayer(recorder, transport, record, there.value);
            if (!opened.ok && opened.error.code !== 'integrity')
                return opened;
            isDamaged = !opened.ok || (opened.value !== undefined && !(await isWhole(opened.value)));
        }
        if (there.value !== undefined && !isDamaged) {
            recorder.note((0,remote_record/* withLayer */.ou)(record, workflowId, there.value));
            const dropped = (0,unpack/* discard */.vf)(file);
            return dropped.ok ? (0,result.ok)(plain(there.value)) : dropped;
        }
        const sent = await transport.send(layer, file, isDamaged || isDropped);
        if (!sent.ok)
            return sent;
        recorder.note((0,remote_record/* withLayer */.ou)(record, workflowId, sent.value));
        return (0,result.ok)(plain(sent.value));
    });
}
const refuse = (problem, work) => (problem === undefined ? work() : Promise.resolve((0,result/* err */._)(problem)));
/** The parts of a store that are about manifests. */
function manifests(recorder) {
    return {
        put: (workflowId, phase, text) => refuse((0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase) ?? (0,sealed/* checkDocument */.sw)(text), () => recorder.inTurn((record) => recorder.save((0,remote_record/* withManifest */._Q)(record, workflowId, { phase, text }, recorder.companionOf(workflowId))))),
        get: (workflowId, phase) => refuse((0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase), () => recorder.inspect(async (record) => (0,result.ok)((0,remote_record/* workflowIn */.lV)(record, workflowId)?.manifests.find((each) => each.phase === phase)?.text))),
        list: (workflowId) => refuse((0,workflow_dir/* checkWorkflowId */.tj)(workflowId), () => recorder.inspect(async (record) => (0,result.ok)(((0,remote_record/* workflowIn */.lV)(record, workflowId)?.manifests ?? []).map(({ phase }) => phase).sort()))),
        remove: (workflowId, phase) => refuse((0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase), () => recorder.inTurn(async (record) => {
            const isThere = (0,remote_record/* workflowIn */.lV)(record, workflowId)?.manifests.some((each) => each.phase === phase) === true;
            return isThere ? recorder.save((0,remote_record/* withoutManifest */.Iq)(record, workflowId, phase)) : (0,result.ok)(undefined);
        })),
    };
}
const checkLayer = (workflowId, digest) => {
    const name = (0,layer_file/* layerName */.Hn)(digest);
    return (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (name.ok ? undefined : name.error);
};
/** The parts of a store that are about layers. */
function remote_store_layers(recorder, transport) {
    const find = (workflowId, digest) => recorder.inTurn(async (record) => {
        const found = await findLayer(transport, record, workflowId, digest);
        if (found.ok && found.value !== undefined)
            recorder.note((0,remote_record/* withLayer */.ou)(record, workflowId, found.value));
        return found;
    });
    return {
        putLayer: (workflowId, digest, file, isWhole) => refuse(checkLayer(workflowId, digest), () => putLayer(recorder, transport, { workflowId, digest, file }, isWhole)),
        findLayer: (workflowId, digest) => refuse(checkLayer(workflowId, digest), async () => {
            const found = await find(workflowId, digest);
            return found.ok ? (0,result.ok)(found.value === undefined ? undefined : plain(found.value)) : found;
        }),
        openLayer: (workflowId, digest) => refuse(checkLayer(workflowId, digest), async () => {
            const found = await find(workflowId, digest);
            const layer = found.ok ? found.value : undefined;
            if (!found.ok)
                return found;
            if (layer === undefined)
                return (0,result.ok)(undefined);
            return recorder.inTurn((record) => openLayer(recorder, transport, record, layer));
        }),
        listLayers: (workflowId) => refuse((0,workflow_dir/* checkWorkflowId */.tj)(workflowId), () => recorder.inspect(async (record) => {
            const listed = ((0,remote_record/* workflowIn */.lV)(record, workflowId)?.layers ?? []).map(plain);
            return (0,result.ok)(listed.sort((a, b) => (a.digest < b.digest ? -1 : 1)));
        })),
        removeLayer: (workflowId, digest) => refuse(checkLayer(workflowId, digest), () => recorder.inTurn(async (record) => {
            const isThere = (0,remote_record/* workflowIn */.lV)(record, workflowId)?.layers.some((each) => each.digest === digest) === true;
            return isThere ? recorder.save((0,remote_record/* withoutLayer */.Er)(record, workflowId, digest)) : (0,result.ok)(undefined);
        })),
    };
}
/**
 * The store over a service. Manifests count once `put` has answered; a layer that was put counts with the next
 * manifest, because nothing refers to it before.
 *
 * Problems: `usage` for a name that is none, `integrity` for what is damaged, `storage` for a service that does not
 * answer or refuses.
 */
function createRemoteStore(transport, beginning) {
    const recorder = new Recorder(transport, beginning);
    return {
        name: transport.name,
        accompany: (workflowId, companion) => recorder.accompany(workflowId, companion),
        newest: () => recorder.inspect(async (record) => {
            const last = record.workflows.findLast(({ manifests: there }) => there.length > 0);
            if (last === undefined)
                return (0,result.ok)(undefined);
            const { id, journal, artifacts } = last;
            return (0,result.ok)({ workflowId: id, journal, ...(artifacts === undefined ? {} : { artifacts }) });
        }),
        ...manifests(recorder),
        ...remote_store_layers(recorder, transport),
    };
}
/**
 * Holds a layer's file that a service gave against what is known of the layer.
 *
 * @returns the file; `integrity` when it cannot be that layer: then the file is gone
 */
function checkFetched(layer, file) {
    const described = (0,layer_file/* describeLayer */.$d)(layer.digest, file);
    const found = described.ok ? described.value : undefined;
    if (found?.size === layer.size && found.mediaType === layer.mediaType)
        return (0,result.ok)(file);
    (0,unpack/* discard */.vf)(file);
    if (!described.ok)
        return described;
    return (0,result/* err */._)((0,layer_file/* damagedLayer */.Ju)(layer.digest, 'what was fetched is another file than the one that was stored'));
}


/***/ })

};
;