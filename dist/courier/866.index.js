"use strict";
exports.id = 866;
exports.ids = [866];
exports.modules = {

/***/ 780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   Ez: () => (/* binding */ comparePositions),
/* harmony export */   Ff: () => (/* binding */ isWorkKey),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   Lc: () => (/* binding */ LAST_SEQUENCE),
/* harmony export */   M$: () => (/* binding */ parseLayerKey),
/* harmony export */   OS: () => (/* binding */ parseRecordKey),
/* harmony export */   Ox: () => (/* binding */ historyKey),
/* harmony export */   TZ: () => (/* binding */ parseArtifactName),
/* harmony export */   UG: () => (/* binding */ layerPrefix),
/* harmony export */   Xy: () => (/* binding */ parseHistoryKey),
/* harmony export */   jY: () => (/* binding */ isLeg),
/* harmony export */   m0: () => (/* binding */ workPrefix),
/* harmony export */   n3: () => (/* binding */ layerKey),
/* harmony export */   z: () => (/* binding */ historyPrefix),
/* harmony export */   z2: () => (/* binding */ workKey)
/* harmony export */ });
/* unused harmony exports reportName, mendName */
const LEG = /^[0-9a-f]{16}$/;
const RUN = /^[1-9]\d{0,19}$/;
/** The highest sequence that six digits can tell. */
const LAST_SEQUENCE = 999_999;
const digits = (sequence) => String(sequence).padStart(6, '0');
/** Whether this can be a leg of a run. */
const isLeg = ({ runId, leg }) => RUN.test(runId) && LEG.test(leg);
/** What the keys of all records of a leg begin with. */
const recordPrefix = ({ runId, leg }) => `bootspring-1-${runId}-${leg}-`;
/** The key of a record in the cache. */
const recordKey = (of, at) => `${recordPrefix(of)}${at.attempt}-${digits(at.sequence)}-`;
function positionIn(name, before, after) {
    if (!name.startsWith(before) || !name.endsWith(after))
        return undefined;
    const found = /^([1-9]\d{0,3})-(\d{6})$/.exec(name.slice(before.length, name.length - after.length));
    return found === null ? undefined : { attempt: Number(found[1]), sequence: Number(found[2]) };
}
/** Reads the key of a record; undefined when it is not exactly one of this leg. */
const parseRecordKey = (key, of) => positionIn(key, recordPrefix(of), '-');
/** What the keys of a layer begin with, whatever packed it. */
const layerPrefix = (hex) => `bootspring-layer-1-${hex}-`;
/** The key of a layer in the cache: what it tells need not be read from the layer. */
const layerKey = ({ hex, compression, size, instead }) => `${layerPrefix(hex)}${compression}-${size}-${instead === undefined ? '' : `${instead}-`}`;
/** Reads the key of a layer; undefined when it is not exactly one of the layer with this digest. */
function parseLayerKey(key, hex) {
    const prefix = layerPrefix(hex);
    if (!key.startsWith(prefix))
        return undefined;
    const found = /^(zstd|gzip)-([1-9]\d{0,13})-(?:([0-9a-f]{8})-)?$/.exec(key.slice(prefix.length));
    if (found === null)
        return undefined;
    const instead = found[3];
    return {
        hex,
        compression: found[1] === 'zstd' ? 'zstd' : 'gzip',
        size: Number(found[2]),
        ...(instead === undefined ? {} : { instead }),
    };
}
/** What the keys of stored work begin with; `hex` is the digest of all that it depends on. */
const workPrefix = (hex) => `bootspring-work-1-${hex}-`;
/** The key of stored work. Entries never change, so one that replaces another has another `turn` (8 hexadecimal digits). */
const workKey = (hex, turn) => `${workPrefix(hex)}${turn}-`;
/** Whether it is exactly the key of work with this digest. */
const isWorkKey = (key, hex) => key.startsWith(workPrefix(hex)) && /^[0-9a-f]{8}-$/.test(key.slice(workPrefix(hex).length));
/** The name of an artifact with a record. Artifacts belong to a run, so the run is not in it. */
const artifactName = (leg, at) => `bootspring-${leg}-${at.attempt}-${digits(at.sequence)}.tar`;
/** The name of an artifact with the page of a leg's run. */
const reportName = (leg, attempt) => `bootspring-report-${leg}-${attempt}.html`;
/** The name of an artifact with what was mended in a leg's run: an archive of one patch. */
const mendName = (leg, attempt) => `bootspring-fix-${leg}-${attempt}.zip`;
/** Reads the name of an artifact; undefined when it is not exactly one of this leg. */
const parseArtifactName = (name, leg) => positionIn(name, `bootspring-${leg}-`, '.tar');
/** Orders positions: positive when the first one is newer. */
const comparePositions = (a, b) => a.attempt === b.attempt ? a.sequence - b.sequence : a.attempt - b.attempt;
/** What the keys of histories begin with; the scope is 16 hexadecimal digits over workflow, step and branch. */
const historyPrefix = (scope) => `bootspring-history-1-${scope}-`;
/** The key of the history that an attempt of a workflow run stored. */
const historyKey = (scope, runId, attempt) => `${historyPrefix(scope)}${runId}-${attempt}-`;
/** Reads the key of a history; undefined when it is not exactly one of this scope. */
function parseHistoryKey(key, scope) {
    if (!LEG.test(scope) || !key.startsWith(historyPrefix(scope)))
        return undefined;
    const found = /^([1-9]\d{0,19})-([1-9]\d{0,3})-$/.exec(key.slice(historyPrefix(scope).length));
    return found === null ? undefined : { runId: BigInt(found[1] ?? ''), attempt: Number(found[2]) };
}


/***/ }),

/***/ 6463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   rs: () => (/* binding */ ENTRY_NAME)
/* harmony export */ });
/* unused harmony export entryVersion */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1520);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1560);
/* harmony import */ var _layer_compress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5778);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9994);





/**
 * The reading side of the cache service (v2). The client of GitHub unpacks what it finds with `tar -P`, which writes
 * wherever an entry's names say, and does not tell an outage from a miss: so looking up is done here.
 */
/** The one path that every entry holds. */
const ENTRY_NAME = 'bootspring';
const COMPRESSORS = { zstd: 'zstd-without-long', gzip: 'gzip' };
/**
 * The version of an entry as `@actions/cache` 6 computes it: sha256 over the paths, the compressor, a word on Windows,
 * and a salt. Entries of another version are never found.
 */
function entryVersion(compression, platform = process.platform) {
    const windows = platform === 'win32' ? ['windows-only'] : [];
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)([ENTRY_NAME, COMPRESSORS[compression], ...windows, '1.0'].join('|'));
}
const METHOD = '/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL';
/** Most bytes of an answer. */
const MAX_ANSWER = 65_536;
const answerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ok: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    signed_download_url: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    matched_key: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    msg: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
function parseAnswer(text) {
    try {
        const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xL(answerSchema, JSON.parse(text ?? ''));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}
const READ_DENIED = {
    code: 'storage',
    message: 'The cache may not be read by this job.',
    hint: 'Give the job `cache-mode: write` (or `read`), so that a re-run finds what was stored.',
};
async function lookUpVersion(service, runtime, key, compression) {
    const request = {
        url: `${runtime.origin}${METHOD}`,
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${runtime.runtimeToken}` },
        // The key is matched as a beginning too, but the service only promises it of the restore keys.
        body: JSON.stringify({ key, restore_keys: [key], version: entryVersion(compression) }),
    };
    const answered = await (0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)(service, request, async (response, beat) => ({
        status: response.status,
        said: parseAnswer(await (0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(response, MAX_ANSWER, beat)),
    }));
    if (!answered.ok)
        return answered;
    const { status, said } = answered.value;
    if (status === 404)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(undefined);
    if (said?.msg?.includes('cache read denied:') === true)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)(READ_DENIED);
    if (status !== 200)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)(service.note((0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .outage */ .Qe)(`The cache refused to answer (${status}).`)));
    if (said === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)(service.note((0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .outage */ .Qe)('The cache gave an answer that could not be read.')));
    const { ok: isFound, signed_download_url: url, matched_key: matched } = said;
    if (isFound !== true)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(undefined);
    if (url === undefined || matched === undefined || !URL.canParse(url)) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)(service.note((0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .outage */ .Qe)('The cache gave an answer that could not be read.')));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ key: matched, url, compression });
}
/**
 * Looks for the newest entries whose keys begin with `key`, one for each compressor that GitHub's client may have used.
 * The caller holds their keys against its grammar.
 *
 * @returns none for a miss; `storage` when the cache cannot tell
 */
async function lookUp(service, runtime, key) {
    const hits = [];
    for (const compression of ['zstd', 'gzip']) {
        if (!(0,_layer_compress_js__WEBPACK_IMPORTED_MODULE_1__/* .canUse */ .sh)(compression))
            continue;
        const found = await lookUpVersion(service, runtime, key, compression);
        if (!found.ok)
            return found;
        if (found.value !== undefined)
            hits.push(found.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(hits);
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

/***/ 1195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   c2: () => (/* binding */ openSite),
/* harmony export */   oV: () => (/* binding */ SHARE),
/* harmony export */   tg: () => (/* binding */ fetchEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _cache_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6463);
/* harmony import */ var _download_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(917);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9994);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4212);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(581);









/** The part of the budget that one store may use up, so that the other one has a chance. */
const SHARE = 0.5;
const CANNOT_READ = {
    code: 'storage',
    message: 'The cache is not read: `cache-mode` of this job does not allow it.',
    hint: 'Give the job `cache-mode: write`, so that a re-run finds what was stored.',
};
/** The newest entries whose keys begin with `key`. */
const find = (site, key) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .mayRead */ .ok)(site.actions) ? (0,_cache_client_js__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(site.service, site.runtime, key) : Promise.resolve((0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)(CANNOT_READ));
/**
 * Fetches an entry and takes its one file out.
 *
 * @param limit bytes of the file; `exact` when it must have just that many
 */
async function fetchEntry(site, hit, wanted) {
    const { what, to, limit, exact } = wanted;
    const packed = node_path__WEBPACK_IMPORTED_MODULE_1__.join(site.folder, 'download');
    // Neither compressor makes what cannot be packed much longer, and tar adds some blocks.
    const most = limit + Math.ceil(limit / 64) + 1024 ** 2;
    const fetched = await (0,_download_js__WEBPACK_IMPORTED_MODULE_4__/* .download */ .R)(site.service, { url: hit.url, to: packed, what, limit: most });
    if (!fetched.ok)
        return fetched;
    if (fetched.value === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(undefined);
    (0,_unpack_js__WEBPACK_IMPORTED_MODULE_6__/* .discard */ .vf)(to);
    let count = 0;
    const unpacked = await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_6__/* .unpackArchive */ .b)(packed, hit.compression, what, (name, size) => {
        count += 1;
        if (name !== _cache_client_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRY_NAME */ .rs || count > 1)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)('holds another file than the one that was stored');
        if (size > limit || (exact && size !== limit))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)('holds a file of another size than the one that was stored');
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(to);
    });
    (0,_unpack_js__WEBPACK_IMPORTED_MODULE_6__/* .discard */ .vf)(packed);
    if (unpacked.ok && count === 1)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)(to);
    (0,_unpack_js__WEBPACK_IMPORTED_MODULE_6__/* .discard */ .vf)(to);
    if (!unpacked.ok)
        return unpacked;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)({ code: 'integrity', message: `${what} is empty.`, hint: 'A checkpoint of another store may do.' });
}
/**
 * Opens the cache.
 *
 * @returns why it is not used, with the line of YAML that would mend it
 */
function openSite({ actions, spool, budget, signal }) {
    const runtime = (0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .runtimeService */ ._5)(actions, 'The cache');
    if (!runtime.ok)
        return runtime;
    if (!actions.cacheServiceV2) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)({
            code: 'storage',
            message: 'The cache is not used: the runner does not offer version 2 of its service.',
            hint: 'Update the runner to 2.327 or newer.',
        });
    }
    if (actions.cacheMode === 'none') {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)({
            code: 'storage',
            message: 'The cache is not used: `cache-mode` of this job is none.',
            hint: 'Give the job `cache-mode: write`, so that a re-run does not do finished phases again.',
        });
    }
    const made = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('make a folder for downloads', spool, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(spool, 'cache-')));
    if (!made.ok)
        return made;
    const service = (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .createService */ .sR)('The cache', budget.part(SHARE), signal);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ service, runtime: runtime.value, spool, folder: made.value, actions });
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


/***/ }),

/***/ 917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1560);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9994);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(581);






async function store(wanted, response, beat) {
    const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .createRunningHash */ .i2)();
    let size = 0;
    let fd;
    try {
        fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(wanted.to, 'w', 0o600);
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(error, 'write a download', wanted.to));
    }
    try {
        for await (const part of response.body ?? []) {
            size += part.length;
            beat(part.length);
            if (size > wanted.limit)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)((0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .damaged */ .qM)(wanted.what, `it is larger than ${wanted.limit} bytes`));
            hash.update(part);
            try {
                node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(fd, part);
            }
            catch (error) {
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Zw)(error, 'write a download', wanted.to));
            }
        }
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ size, sha256: hash.hex() });
}
/**
 * Fetches a file by its signed URL, without any token.
 *
 * @returns undefined when it is not there any more; `integrity` when it is too large, `storage` when the service does
 * not answer or the disk fails. Nothing is left at `to` unless it was fetched whole.
 */
async function download(service, wanted) {
    const answered = await (0,_service_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)(service, { url: wanted.url, method: 'GET', headers: {} }, async (response, beat) => {
        if (response.status === 200)
            return store(wanted, response, beat);
        await response.body?.cancel();
        // Azure answers 403 for a signature that has run out, 404 and 410 for what was evicted.
        if (response.status === 404 || response.status === 410)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(refused(service.what, response.status));
    });
    const fetched = answered.ok ? answered.value : answered;
    if (!fetched.ok || fetched.value === undefined)
        (0,_unpack_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(wanted.to);
    return fetched;
}
/** The problem of a file that the service does not give. */
const refused = (what, status) => ({
    code: 'storage',
    message: `${what} does not hand out what it has (${status}).`,
    hint: 'The phases that it would have brought back run again.',
});


/***/ })

};
;