"use strict";
exports.id = 1103;
exports.ids = [1103];
exports.modules = {

/***/ 7300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ LAYER_MEDIA_TYPES),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
/* unused harmony export DEFAULT_RETENTION_DAYS */
/** Media types of layers: what the bytes of `layers/<digest>` are. */
const LAYER_MEDIA_TYPES = {
    zstd: 'application/vnd.bootspring.layer.v1.tar+zstd',
    gzip: 'application/vnd.bootspring.layer.v1.tar+gzip',
};
/** Days after which a checkpoint may go, without a configuration. */
const DEFAULT_RETENTION_DAYS = 7;
/** Limits of what is restored, against archives made to fill a disk. */
const LIMITS = {
    /** Entries of one tree. */
    entries: 500_000,
    /** Bytes of a path; of one of its parts. */
    path: 4_096,
    name: 255,
    /** A layer may unpack to this many times its size\u2026 */
    ratio: 1_000,
    /** \u2026once it unpacks to more than this many bytes. */
    ratioFrom: 64 * 1024 ** 2,
};


/***/ }),

/***/ 1103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REUSE_FOLDER: () => (/* binding */ REUSE_FOLDER),
/* harmony export */   createFileReuseStore: () => (/* binding */ createFileReuseStore),
/* harmony export */   readSealed: () => (/* binding */ readSealed),
/* harmony export */   reuseFolder: () => (/* binding */ reuseFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1520);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1560);
/* harmony import */ var _store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3776);
/* harmony import */ var _store_sealed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1670);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4763);









/** Folder below the state folder: records by their digest, in it `layers` and `last`. */
const REUSE_FOLDER = 'reuse';
/** The folder with what is stored; undefined where nothing is. A link in its place is not followed. */
function reuseFolder(workspace) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace), _workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__/* .STATE_FOLDER */ .P2, REUSE_FOLDER);
    for (const each of [node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder), folder])
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(each, { throwIfNoEntry: false })?.isDirectory() !== true)
            return undefined;
    return folder;
}
function ensureReuse(workspace) {
    const state = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureStateFolder */ .qU)(workspace);
    if (!state.ok)
        return state;
    for (const part of ['layers', 'last']) {
        const made = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(state.value, `${REUSE_FOLDER}/${part}`);
        if (!made.ok)
            return made;
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(state.value, REUSE_FOLDER));
}
/** The name of a workflow is one that the configuration's grammar allows; a record from elsewhere may have any. */
const lastName = (workflow, phase) => `${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(JSON.stringify([workflow, phase]))}.json`;
/** The record in a file; undefined when there is none, `integrity` when it is damaged. */
function readSealed(file) {
    let bytes;
    try {
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined);
        bytes = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file);
    }
    catch (error) {
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOENT' ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)(error, 'read what is stored', file));
    }
    const text = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .unseal */ .Du)(bytes);
    if (text.ok)
        return text;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)({
        code: 'integrity',
        message: `The record ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)} is damaged: ${text.error}.`,
        where: file,
    });
}
/** Keeps what phases left below `.bootspring/reuse` of a workspace. */
function createFileReuseStore(workspace) {
    return {
        async get(digest) {
            const name = (0,_store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__/* .layerName */ .Hn)(digest);
            if (!name.ok)
                return name;
            const folder = reuseFolder(workspace);
            if (folder === undefined)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined);
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${name.value}.json`);
            const record = readSealed(file);
            if (!record.ok)
                return record;
            if (record.value === undefined)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined);
            // Its age is that of its last use; a file that may not be touched only goes earlier.
            (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('note a use', file, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync(file, new Date(), new Date()));
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ record: record.value, openLayer: async (layer) => openLayer(folder, layer) });
        },
        async last(workflow, phase) {
            const folder = reuseFolder(workspace);
            if (folder === undefined)
                return undefined;
            const record = readSealed(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'last', lastName(workflow, phase)));
            return record.ok ? record.value : undefined;
        },
        async put(digest, { workflow, phase, record, layer }) {
            const name = (0,_store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__/* .layerName */ .Hn)(digest);
            if (!name.ok)
                return name;
            if (!_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_PATTERN */ .Vh.test(phase))
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)({ code: 'usage', message: `${phase} is no name of a phase.` });
            const folder = ensureReuse(workspace);
            if (!folder.ok)
                return folder;
            // The layer goes first: a crash leaves no record without it.
            const placed = layer === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined) : placeLayer(folder.value, layer);
            if (!placed.ok)
                return placed;
            const text = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .seal */ .od)(record);
            const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.value, `${name.value}.json`), text, { durable: false });
            if (!written.ok)
                return written;
            return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.value, 'last', lastName(workflow, phase)), text, { durable: false });
        },
    };
}
function openLayer(folder, digest) {
    const name = (0,_store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__/* .layerName */ .Hn)(digest);
    if (!name.ok)
        return name;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'layers', name.value);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('look at a layer', file, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined);
}
/** One that is there gives way: it may be damaged, and the work was done because of that. */
function placeLayer(folder, { digest, file }) {
    const name = (0,_store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__/* .layerName */ .Hn)(digest);
    if (!name.ok)
        return name;
    const to = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'layers', name.value);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('store a layer', to, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(file, to));
}


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ describeLayer),
/* harmony export */   Hn: () => (/* binding */ layerName),
/* harmony export */   Qb: () => (/* binding */ LAYER_NAME)
/* harmony export */ });
/* unused harmony exports mediaTypeOf, damagedLayer, layerOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7300);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);




const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** The name of a layer's file. */
const LAYER_NAME = /^[0-9a-f]{64}$/;
/** Hexadecimal digits of a layer's digest: they become the name of a file, so anything else is refused. */
function layerName(digest) {
    const name = DIGEST.exec(digest)?.[1];
    if (name !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(name);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({
        code: 'integrity',
        message: `${JSON.stringify(digest)} is not the digest of a layer: that is sha256: and 64 of 0-9 and a-f.`,
        hint: 'Use an earlier checkpoint; `bootspring checkpoints` lists them.',
    });
}
const startsWith = (bytes, magic) => magic.every((byte, at) => bytes[at] === byte);
/** What packed the bytes, by those at their beginning: a frame of zstd (RFC 8878) or a member of gzip (RFC 1952). */
function mediaTypeOf(head) {
    if (startsWith(head, [0x28, 0xb5, 0x2f, 0xfd]))
        return _model_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYER_MEDIA_TYPES */ .Zx.zstd;
    return startsWith(head, [0x1f, 0x8b]) ? _model_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYER_MEDIA_TYPES */ .Zx.gzip : undefined;
}
/** The problem of stored bytes that cannot be a layer. */
const damagedLayer = (digest, what, where) => ({
    code: 'integrity',
    message: `The layer ${digest} is damaged: ${what}.`,
    ...(where === undefined ? {} : { where }),
    hint: 'Use an earlier checkpoint; `bootspring verify` tells which are whole.',
});
/** Describes the bytes of a layer; undefined when they cannot be one. */
function layerOf(digest, size, head) {
    const mediaType = mediaTypeOf(head);
    return mediaType === undefined ? undefined : { digest, size, mediaType };
}
/**
 * Describes a layer's file by its size and first bytes. Whether the rest is whole is only known to who reads it.
 *
 * @returns undefined when there is none; `integrity` when it cannot be a layer, `storage` when it cannot be looked at
 */
function describeLayer(digest, file) {
    try {
        const kind = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { throwIfNoEntry: false });
        if (kind === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
        if (!kind.isFile())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(damagedLayer(digest, 'it is not a regular file', file));
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, 'r');
        try {
            const head = Buffer.alloc(4);
            const read = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, head, 0, head.length, 0);
            if (read === 0)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(damagedLayer(digest, 'its file is empty', file));
            const layer = layerOf(digest, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd).size, head.subarray(0, read));
            return layer === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(damagedLayer(digest, 'it is neither zstd nor gzip', file)) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(layer);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    catch (error) {
        const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        return code === 'ENOENT' ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error, 'look at a layer', file));
    }
}


/***/ }),

/***/ 1670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   sw: () => (/* binding */ checkDocument)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1560);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);


/**
 * A checkpoint on disk is the JSON object as it was given, with one more member at its end:
 * `"digest":"sha256:<hex>"` over the bytes before that member. It stays one JSON document for every other reader,
 * and a file that was cut short or changed in any byte is told from a whole one.
 */
const MEMBER = ',"digest":"sha256:';
const END = '"}\n';
const SEAL_LENGTH = MEMBER.length + 64 + END.length;
/** Refuses text that is not a JSON object with a member, without blanks around it: only such text can be sealed. */
function checkDocument(text) {
    const refusal = { code: 'integrity', message: 'A checkpoint must be a JSON object.' };
    if (!text.startsWith('{') || !text.endsWith('}'))
        return refusal;
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null && Object.keys(parsed).length > 0 ? undefined : refusal;
    }
    catch {
        return refusal;
    }
}
/** The text of the file for a document that `checkDocument` accepts. */
function seal(document) {
    const body = document.slice(0, -1);
    return `${body}${MEMBER}${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(body)}${END}`;
}
/** The document as it was given to `seal`, or what is wrong as one clause. */
function unseal(file) {
    const split = file.length - SEAL_LENGTH;
    if (split <= 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('it is cut short');
    const body = file.subarray(0, split);
    const tail = Buffer.from(file.subarray(split)).toString('latin1');
    if (!tail.startsWith(MEMBER) || !tail.endsWith(END))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('it is cut short or does not end with its digest');
    if (tail !== `${MEMBER}${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(body)}${END}`)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('its digest does not match its bytes');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(`${Buffer.from(body).toString('utf8')}}`);
}


/***/ })

};
;