"use strict";
exports.id = 400;
exports.ids = [400];
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