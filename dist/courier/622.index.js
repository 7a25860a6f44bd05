"use strict";
exports.id = 622;
exports.ids = [622];
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
/* harmony export */   TZ: () => (/* binding */ parseArtifactName),
/* harmony export */   UG: () => (/* binding */ layerPrefix),
/* harmony export */   jY: () => (/* binding */ isLeg),
/* harmony export */   m0: () => (/* binding */ workPrefix),
/* harmony export */   n3: () => (/* binding */ layerKey),
/* harmony export */   z2: () => (/* binding */ workKey)
/* harmony export */ });
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
/** Reads the name of an artifact; undefined when it is not exactly one of this leg. */
const parseArtifactName = (name, leg) => positionIn(name, `bootspring-${leg}-`, '.tar');
/** Orders positions: positive when the first one is newer. */
const comparePositions = (a, b) => a.attempt === b.attempt ? a.sequence - b.sequence : a.attempt - b.attempt;


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

/***/ 2334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ callLibrary)
/* harmony export */ });
/* unused harmony export callsAtWork */
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__);

const running = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
const calls = new Set();
/** Most characters that are kept of what a library prints. */
const MAX_SAID = 100_000;
/** Milliseconds without a word after which a library counts as hanging: while it uploads it says something each second. */
const SILENCE_MS = 30_000;
/** Whose words they are: callbacks of the system may have lost track of the call. */
const speaker = () => running.getStore() ?? [...calls].at(-1);
function listening(stream) {
    const original = stream.write.bind(stream);
    const write = (chunk, ...rest) => {
        const call = speaker();
        call?.heard(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
        const done = rest.find((each) => typeof each === 'function');
        if (typeof done === 'function')
            queueMicrotask(() => void done());
        return true;
    };
    stream.write = write;
    return () => {
        stream.write = original;
    };
}
/** Lets every call see its folder as the working folder. */
function standing() {
    const before = Object.getOwnPropertyDescriptor(process, 'cwd');
    const original = process.cwd.bind(process);
    const cwd = () => running.getStore()?.folder ?? original();
    // A module that one of the clients loads (graceful-fs) replaces the function by one that remembers its first answer.
    Object.defineProperty(process, 'cwd', { configurable: true, enumerable: true, get: () => cwd, set: () => { } });
    return () => {
        Object.defineProperty(process, 'cwd', before ?? { configurable: true, writable: true, value: original });
    };
}
let restore;
/** Takes the streams and the working folder over while there are calls. */
function begin(call) {
    calls.add(call);
    if (restore !== undefined)
        return;
    const taken = [listening(process.stdout), listening(process.stderr), standing()];
    restore = () => {
        for (const each of taken)
            each();
    };
}
function end(call) {
    calls.delete(call);
    if (calls.size > 0)
        return;
    restore?.();
    restore = undefined;
}
/** How far an upload is, which is printed each second whether it moves or not; undefined in other words. */
const progressIn = (text) => /^(?:Sent|Uploaded bytes) \d+/.exec(text)?.[0];
/** How many calls have not come to their end, those that were given up too. */
const callsAtWork = () => calls.size;
/** Milliseconds of the pause that a client announces. */
function announcedPause(text) {
    let sum = 0;
    for (const found of text.matchAll(/Retrying request in (\d{1,7}) ms/g))
        sum += Number(found[1]);
    return sum;
}
/**
 * Calls a library, and gives it up when its pauses use up the budget, when it says nothing for half a minute, or when
 * the signal comes. It never throws.
 */
function callLibrary(call) {
    const { budget, signal } = call;
    return new Promise((resolve) => {
        let forget = () => { };
        let progress;
        const me = {
            folder: call.folder,
            said: '',
            heard(text) {
                if (me.said.length < MAX_SAID)
                    me.said += text;
                const pause = announcedPause(text);
                const isTooLong = pause > budget.left();
                budget.charge(Math.min(pause, budget.left()));
                if (isTooLong)
                    return settle({ kind: 'abandoned', because: 'waiting', said: me.said });
                const moved = progressIn(text);
                if (moved === undefined || moved !== progress)
                    watch();
                progress = moved ?? progress;
            },
        };
        const stopped = () => settle({ kind: 'abandoned', because: 'ending', said: me.said });
        const settle = (answer) => {
            me.heard = () => { };
            forget();
            signal?.removeEventListener('abort', stopped);
            resolve(answer);
        };
        const watch = () => {
            forget();
            const silence = Math.min(SILENCE_MS, budget.left());
            forget = budget.clock.after(silence, () => {
                budget.charge(silence);
                settle({ kind: 'abandoned', because: 'waiting', said: me.said });
            });
        };
        if (signal?.aborted === true)
            return stopped();
        signal?.addEventListener('abort', stopped);
        begin(me);
        watch();
        const work = running.run(me, async () => call.run());
        const ended = (answer) => {
            end(me);
            settle(answer);
        };
        void work.then((value) => ended({ kind: 'returned', value, said: me.said }), (error) => ended({ kind: 'threw', error, said: me.said }));
    });
}


/***/ }),

/***/ 7440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** What GitHub's clients say of a failure. */
const NETWORK = /\b(?:ECONNRESET|ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EPIPE|EAI_AGAIN|ENOSPC)\b/;
/** Most characters of what the client says of a failure. */
const MAX_DETAIL = 160;
/**
 * The reason in what a client printed or threw, as a sentence. Signed addresses are secrets and are left out.
 *
 * @param text what happened, without a full stop
 */
function sentence(text, said) {
    const status = /\((\d{3})\)|status code (\d{3})|"?statusCode"?: (\d{3})/.exec(said);
    const short = status?.[1] ?? status?.[2] ?? status?.[3] ?? NETWORK.exec(said)?.[0];
    if (short !== undefined)
        return `${text} (${short}).`;
    const detail = /(?:Failed to save|Error): ([^\n]+)/.exec(said)?.[1]?.replaceAll(/\w+:\/\/\S*/g, 'an address');
    return detail === undefined ? `${text}.` : `${text}: ${detail.slice(0, MAX_DETAIL).trim()}`;
}
/** What a client threw, as it would have printed it. */
const textOf = (error) => typeof error === 'object' && error !== null && 'message' in error ? `\nError: ${String(error.message)}` : '';


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ outage),
/* harmony export */   fT: () => (/* binding */ waitAsTold),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   sR: () => (/* binding */ createService),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports OUTAGE_HINT, pauseBefore */
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);

/** What follows from a service that does not answer. */
const OUTAGE_HINT = 'The run goes on without it: a re-run may have to do finished phases again. https://www.githubstatus.com tells of outages.';
/** The problem of a service that cannot be used now. */
const outage = (message, hint = OUTAGE_HINT) => ({ code: 'storage', message, hint });
/** Makes the memory of how a service fared. */
function createService(what, budget, signal) {
    let last;
    let heldUntil = 0;
    return {
        what,
        budget,
        signal,
        refusal() {
            if (signal?.aborted === true)
                return outage(`${what} was not asked: the run is ending.`);
            if (budget.left() > 0 && budget.clock.monotonic() >= heldUntil)
                return undefined;
            return last ?? outage(`${what} was not asked: all the time for waiting is used up.`);
        },
        note: (problem) => (last = problem),
        hold: (ms) => void (heldUntil = budget.clock.monotonic() + ms),
    };
}
/** Milliseconds that an answer may keep one waiting. */
const TIMEOUT_MS = 10_000;
/** Slower than this, bytes a millisecond, time counts as waiting. */
const SLOW = 64;
const MAX_TRIES = 5;
/** Milliseconds before the second try; twice as long before each that follows. */
const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 8_000;
/** Pause before a try, when the service did not say how long. */
const pauseBefore = (turn) => Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** turn);
const nameIn = (error) => {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return 'cause' in error ? nameIn(error.cause) : undefined;
};
/** Milliseconds that a `Retry-After` asks for, given in seconds or as a date. */
function retryAfter(header, now) {
    if (header === null)
        return undefined;
    if (/^\d{1,6}$/.test(header.trim()))
        return Number(header) * 1_000;
    const at = Date.parse(header);
    return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
const BUSY = 'did not answer';
const LIMITED = 'takes no more requests for now';
/** Why an answer means to come again later; undefined when it is one. The API says with 403 that there were too many. */
function busyWith({ status, headers }) {
    if (status === 408 || status >= 500)
        return BUSY;
    const isLimit = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
    return status === 429 || (status === 403 && isLimit) ? LIMITED : undefined;
}
/** Milliseconds to wait that an answer tells of; undefined when it tells none. */
function toldPause({ headers }, now) {
    const told = retryAfter(headers.get('retry-after'), now);
    if (told !== undefined || headers.get('x-ratelimit-remaining') !== '0')
        return told;
    const reset = headers.get('x-ratelimit-reset') ?? '';
    return /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1_000 - now) : undefined;
}
async function once(service, request, read) {
    const { budget } = service;
    const { clock } = budget;
    const started = clock.monotonic();
    let received = 0;
    let isLate = false;
    const controller = new AbortController();
    const allowed = Math.min(TIMEOUT_MS, budget.left());
    const late = () => {
        isLate = true;
        controller.abort();
    };
    let forget = clock.after(allowed, late);
    const beat = (bytes) => {
        received += bytes;
        forget();
        forget = clock.after(Math.max(0, started + allowed + received / SLOW - clock.monotonic()), late);
    };
    const stop = () => controller.abort();
    service.signal?.addEventListener('abort', stop);
    try {
        const response = await fetch(request.url, {
            method: request.method,
            headers: { 'accept-encoding': 'identity', 'user-agent': 'bootspring', ...request.headers },
            ...(request.body === undefined ? {} : { body: request.body }),
            redirect: 'manual',
            signal: controller.signal,
        });
        const busy = busyWith(response);
        if (busy !== undefined) {
            await response.body?.cancel();
            const afterMs = toldPause(response, clock.now());
            const reason = `${busy} (${response.status})`;
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason, retry: true, undone: busy === LIMITED, ...(afterMs === undefined ? {} : { afterMs }) });
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await read(response, beat));
    }
    catch (error) {
        if (service.signal?.aborted === true)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason: 'was not waited for: the run is ending', retry: false });
        if (isLate) {
            budget.charge(clock.monotonic() - started - received / SLOW);
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason: `did not answer in ${Math.max(1, Math.round(allowed / 1_000))} s`, retry: true });
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason: `did not answer (${nameIn(error) ?? 'the connection broke'})`, retry: true });
    }
    finally {
        forget();
        service.signal?.removeEventListener('abort', stop);
    }
}
/**
 * Waits as a service told, or as long as is usual before another try.
 *
 * @returns false when there is no more waiting: then nothing is asked before the time that was told
 */
async function waitAsTold(service, turn, afterMs) {
    const { budget, signal } = service;
    if (afterMs === undefined) {
        if (await budget.wait(pauseBefore(turn), signal))
            return true;
        // What is left is too short for a try that could succeed.
        budget.charge(budget.left());
        return false;
    }
    if (await budget.wait(afterMs, signal))
        return true;
    service.hold(afterMs);
    return false;
}
/**
 * Sends a request, again while the service is busy or does not answer, and reads the answer. Redirects are not
 * followed.
 *
 * @param read called with answers that do not ask to come again later; what it throws counts as a broken answer
 * @returns `storage` when there is no answer
 */
async function ask(service, request, read) {
    for (let turn = 0;; turn += 1) {
        const refused = service.refusal();
        if (refused !== undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(refused);
        const tried = await once(service, request, read);
        if (tried.ok)
            return tried;
        const { reason, afterMs, undone = false } = tried.error;
        const retry = tried.error.retry && (request.once !== true || undone);
        if (!retry && afterMs !== undefined)
            service.hold(afterMs);
        const problem = service.note(outage(`${service.what} ${reason}.`));
        if (!retry || turn + 1 >= MAX_TRIES || !(await waitAsTold(service, turn, afterMs)))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(problem);
    }
}
/** Text of an answer, as long as it is no longer than that many bytes; undefined when it is. */
async function readText(response, limit, beat) {
    const parts = [];
    let size = 0;
    for await (const part of response.body ?? []) {
        size += part.length;
        beat(part.length);
        if (size > limit)
            return undefined;
        parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
}


/***/ }),

/***/ 581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qM: () => (/* binding */ damaged),
  vf: () => (/* binding */ discard),
  b: () => (/* binding */ unpackArchive)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/layer/compress.js
var compress = __webpack_require__(5778);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
;// CONCATENATED MODULE: ./build/core/remote/tar-block.js

/**
 * Headers of a tar archive that somebody else wrote (POSIX ustar and pax, GNU). Only what the stores write is read:
 * regular files with short names; everything else that an archive can hold is refused.
 */
/** Bytes of a block. */
const BLOCK_SIZE = 512;
const latin1 = (block, from, to) => String.fromCharCode(...block.subarray(from, to)).replace(/\0.*$/s, '');
/** A number in octal digits, ended by a blank or a zero byte. */
function octal(block, from, to) {
    const text = latin1(block, from, to).trim();
    return /^[0-7]{1,12}$/.test(text) ? Number.parseInt(text, 8) : undefined;
}
const KINDS = {
    '1': 'a hard link',
    '2': 'a symbolic link',
    '3': 'a device',
    '4': 'a device',
    '5': 'a folder',
    '6': 'a named pipe',
    K: 'a long link',
    L: 'a long name',
    S: 'a sparse file',
    g: 'a header for all entries',
};
/** Whether a block holds nothing but zeros: two of them end an archive. */
const isZeroBlock = (block) => block.every((byte) => byte === 0);
/** Reads a header. @returns what is wrong, to follow "its archive" */
function readTarHeader(block) {
    let sum = 0;
    for (const [at, byte] of block.entries())
        sum += at >= 148 && at < 156 ? 0x20 : byte;
    if (octal(block, 148, 156) !== sum)
        return (0,result/* err */._)('has a header whose checksum is wrong');
    if (latin1(block, 257, 262) !== 'ustar')
        return (0,result/* err */._)('has a header of an unknown format');
    const size = octal(block, 124, 136);
    if (size === undefined)
        return (0,result/* err */._)('has a header with no size');
    const flag = String.fromCharCode(block[156] ?? 0);
    const isPosix = block[262] === 0;
    // GNU's format has times where POSIX has the beginning of long names.
    const prefix = isPosix ? latin1(block, 345, 500) : '';
    const name = latin1(block, 0, 100);
    if (flag === 'x')
        return (0,result.ok)({ kind: 'pax', name, size });
    if (flag !== '0' && flag !== '\0')
        return (0,result/* err */._)(`holds ${KINDS[flag] ?? 'an entry of an unknown kind'}`);
    return (0,result.ok)({ kind: 'file', name: prefix === '' ? name : `${prefix}/${name}`, size });
}
/**
 * Reads pax records, each `length key=value\n`, and takes of them only what the entry's size is: they may tell times and
 * owners, but no other name, link or kind of content.
 *
 * @returns the size where the records tell one; what is wrong, to follow "its archive"
 */
function readPax(bytes) {
    let size;
    for (let at = 0; at < bytes.length;) {
        const head = /^([1-9]\d{0,6}) /.exec(latin1(bytes, at, at + 8));
        const end = at + Number(head?.[1]);
        if (head === null || end > bytes.length || bytes[end - 1] !== 0x0a)
            return (0,result/* err */._)('has extended headers that are broken');
        const record = String.fromCharCode(...bytes.subarray(at + head[0].length, end - 1));
        const equals = record.indexOf('=');
        const key = record.slice(0, equals);
        if (equals < 1)
            return (0,result/* err */._)('has extended headers that are broken');
        if (key === 'path' || key === 'linkpath' || key.startsWith('GNU.sparse.')) {
            return (0,result/* err */._)(`has an extended header that changes what it holds (${key})`);
        }
        if (key === 'size') {
            const value = record.slice(equals + 1);
            if (!/^(?:0|[1-9]\d{0,14})$/.test(value))
                return (0,result/* err */._)('has an extended header with no size');
            size = Number(value);
        }
        at = end;
    }
    return (0,result.ok)(size);
}

;// CONCATENATED MODULE: ./build/shell/remote/untar.js



/** Most bytes of extended headers of one entry. */
const MAX_PAX = 65_536;
/** Most zero bytes after an archive: they fill its last record up. */
const MAX_TAIL = 1024 ** 2;
/** Bytes of a stream in the portions that are asked for. */
class Portions {
    #parts;
    #rest = new Uint8Array(0);
    constructor(bytes) {
        this.#parts = bytes[Symbol.asyncIterator]();
    }
    /** The next bytes, at least one and at most that many; undefined at the end. */
    async some(most) {
        while (this.#rest.length === 0) {
            const next = await this.#parts.next();
            if (next.done === true)
                return undefined;
            this.#rest = next.value;
        }
        const taken = this.#rest.subarray(0, most);
        this.#rest = this.#rest.subarray(taken.length);
        return taken;
    }
    /** That many bytes; fewer at the end. */
    async exactly(size) {
        const whole = Buffer.alloc(size);
        let filled = 0;
        while (filled < size) {
            const part = await this.some(size - filled);
            if (part === undefined)
                return whole.subarray(0, filled);
            whole.set(part, filled);
            filled += part.length;
        }
        return whole;
    }
    /** Gives the stream up, also one that is not read to its end. */
    async close() {
        await this.#parts.return?.();
    }
}
const CUT = (0,result/* err */._)('is cut short');
const padding = (size) => (BLOCK_SIZE - (size % BLOCK_SIZE)) % BLOCK_SIZE;
/** Writes the content of an entry and passes over what pads it. */
async function writeContent(from, size, file) {
    const fd = external_node_fs_.openSync(file, 'wx', 0o600);
    try {
        for (let missing = size; missing > 0;) {
            const part = await from.some(missing);
            if (part === undefined)
                return CUT;
            external_node_fs_.writeFileSync(fd, part);
            missing -= part.length;
        }
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
    const padded = await from.exactly(padding(size));
    return padded.length === padding(size) ? (0,result.ok)(undefined) : CUT;
}
/** What follows the first zero block: another one, and then nothing but zeros. */
async function readTail(from) {
    const second = await from.exactly(BLOCK_SIZE);
    if (second.length < BLOCK_SIZE)
        return CUT;
    if (!isZeroBlock(second))
        return (0,result/* err */._)('goes on behind its end');
    for (let tail = 0;;) {
        const part = await from.some(BLOCK_SIZE * 128);
        if (part === undefined)
            return (0,result.ok)(undefined);
        tail += part.length;
        if (tail > MAX_TAIL || !isZeroBlock(part))
            return (0,result/* err */._)('goes on behind its end');
    }
}
async function readEntries(from, admit) {
    let told;
    for (;;) {
        const block = await from.exactly(BLOCK_SIZE);
        if (block.length < BLOCK_SIZE)
            return CUT;
        if (isZeroBlock(block))
            return told === undefined ? readTail(from) : CUT;
        const header = readTarHeader(block);
        if (!header.ok)
            return header;
        const { kind, name, size } = header.value;
        if (kind === 'pax') {
            if (told !== undefined || size > MAX_PAX)
                return (0,result/* err */._)('has extended headers that are broken');
            const records = await from.exactly(size + padding(size));
            if (records.length < size + padding(size))
                return CUT;
            const pax = readPax(records.subarray(0, size));
            if (!pax.ok)
                return pax;
            told = { size: pax.value };
            continue;
        }
        const real = told?.size ?? size;
        told = undefined;
        const admitted = admit(name, real);
        if (!admitted.ok)
            return admitted;
        const written = await writeContent(from, real, admitted.value);
        if (!written.ok)
            return written;
    }
}
/**
 * Reads a tar archive to its end and writes the files in it where `admit` says, which is all that is written: no name
 * of the archive becomes a path. Each must not be there yet. On a problem some may have been written.
 *
 * @param admit asked before each file, in the order of the archive
 * @returns what is wrong with the archive, to follow "its archive"; throws what the disk or the stream throws
 */
async function untar(bytes, admit) {
    const from = new Portions(bytes);
    try {
        return await readEntries(from, admit);
    }
    finally {
        await from.close();
    }
}

;// CONCATENATED MODULE: ./build/shell/remote/unpack.js






/** The problem of bytes of a service that are not what was stored. Nothing of them is used. */
const damaged = (what, clause) => ({
    code: 'integrity',
    message: `${what} is damaged: ${clause}.`,
    hint: 'Nothing of it was used; a checkpoint of another store may do, or the phases run again.',
});
function decompressed(file, compression) {
    const packed = external_node_fs_.createReadStream(file);
    const unpacker = compression === 'gzip' ? external_node_zlib_.createGunzip() : external_node_zlib_.createZstdDecompress();
    packed.once('error', (error) => unpacker.destroy(error));
    unpacker.once('close', () => packed.destroy());
    return { bytes: packed.pipe(unpacker), used: () => unpacker.bytesWritten };
}
/** Errors of the disk have names of the system (`EIO`), those of the unpacker begin with `Z_`, `ERR_` or `ZSTD_`. */
const isDisk = (error) => /^E[A-Z0-9]+$/.test((0,files/* errorCode */.CA)(error) ?? '');
/**
 * Reads an archive that a service gave and writes what `admit` lets in.
 *
 * @param compression undefined for an archive as it is
 * @param what for the message: `The cache's record`
 * @returns `integrity` when the archive is not whole or not what it should be, `storage` when the disk fails; files may
 * have been written before either
 */
async function unpackArchive(file, compression, what, admit) {
    if (compression !== undefined && !(0,compress/* canUse */.sh)(compression)) {
        return (0,result/* err */._)(damaged(what, `this version of Node cannot unpack ${compression}`));
    }
    try {
        const source = compression === undefined
            ? { bytes: external_node_fs_.createReadStream(file), used: () => external_node_fs_.statSync(file).size }
            : decompressed(file, compression);
        const done = await untar(source.bytes, admit);
        if (!done.ok)
            return (0,result/* err */._)(damaged(what, `its archive ${done.error}`));
        if (source.used() === external_node_fs_.statSync(file).size)
            return done;
        return (0,result/* err */._)(damaged(what, 'there is something behind its archive'));
    }
    catch (error) {
        if (isDisk(error))
            return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'unpack a stored archive', file));
        return (0,result/* err */._)(damaged(what, `it cannot be unpacked (${(0,files/* errorCode */.CA)(error) ?? 'broken'})`));
    }
}
/** Removes a file of the spool, where there is one. */
const discard = (file) => (0,files/* attempt */.CD)('remove a temporary file', file, () => external_node_fs_.rmSync(file, { recursive: true, force: true }));


/***/ })

};
;