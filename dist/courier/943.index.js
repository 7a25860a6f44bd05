"use strict";
exports.id = 943;
exports.ids = [943];
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


/***/ })

};
;