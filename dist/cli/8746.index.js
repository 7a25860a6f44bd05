"use strict";
exports.id = 8746;
exports.ids = [8746];
exports.modules = {

/***/ 7300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ DEFAULT_RETENTION_DAYS),
/* harmony export */   Zx: () => (/* binding */ LAYER_MEDIA_TYPES),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
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

/***/ 8746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFileStore: () => (/* binding */ createFileStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/store/folders.js
var folders = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/shell/store/layer-file.js
var layer_file = __webpack_require__(3776);
;// CONCATENATED MODULE: ./build/shell/store/layer-place.js



/** What the system does. */
const systemLayerCalls = {
    link: (from, to) => external_node_fs_.linkSync(from, to),
    rename: (from, to) => external_node_fs_.renameSync(from, to),
    copy: (from, to) => external_node_fs_.promises.copyFile(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE),
};
/**
 * Gives a file of the same device the layer's name. A whole layer that somebody else put there meanwhile stays:
 * others may be reading it, and its frames may be cut differently. `from` is gone afterwards.
 */
function settle(calls, from, to, digest) {
    try {
        calls.link(from, to);
    }
    catch (error) {
        const code = (0,files/* errorCode */.CA)(error);
        if (code === 'EXDEV')
            throw error;
        const there = code === 'EEXIST' ? (0,layer_file/* describeLayer */.$d)(digest, to) : undefined;
        // Where the file system has no hard links, renaming is the only way.
        if (there === undefined || !there.ok || there.value === undefined)
            calls.rename(from, to);
    }
    external_node_fs_.rmSync(from, { force: true });
}
/** Copies a layer from anywhere to its place; the source stays. */
async function copyTo(calls, from, to, digest) {
    const temporary = (0,files/* temporaryNameFor */.Of)(to);
    try {
        await calls.copy(from, temporary);
        settle(calls, temporary, to, digest);
    }
    finally {
        external_node_fs_.rmSync(temporary, { force: true });
    }
}
/** As `settle`, from any device. */
async function settleAnywhere(calls, from, to, digest) {
    try {
        settle(calls, from, to, digest);
    }
    catch (error) {
        if ((0,files/* errorCode */.CA)(error) !== 'EXDEV')
            throw error;
        await copyTo(calls, from, to, digest);
        external_node_fs_.rmSync(from, { force: true });
    }
}
/**
 * Links a layer of another workflow; false when that is not possible.
 * The link gets a name of its own first, so that what stands damaged in its place is replaced in one step.
 */
function share(calls, other, to, digest) {
    const temporary = (0,files/* temporaryNameFor */.Of)(to);
    try {
        calls.link(other, temporary);
        settle(calls, temporary, to, digest);
        return true;
    }
    catch {
        return false;
    }
    finally {
        external_node_fs_.rmSync(temporary, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/shell/store/layers.js









function seek(site, workflowId, digest) {
    const folder = (0,folders/* folderOf */.y)(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    const name = (0,layer_file/* layerName */.Hn)(digest);
    if (!name.ok)
        return name;
    const file = folder.value === undefined ? undefined : external_node_path_.join(folder.value, name.value);
    const found = file === undefined ? (0,result.ok)(undefined) : (0,layer_file/* describeLayer */.$d)(digest, file);
    return (0,result.ok)({ workflowId, digest, name: name.value, file, found });
}
/** A file with this layer in another workflow of the workspace. What cannot be looked at is passed over. */
function inAnother(site, { workflowId, digest, name }) {
    const root = external_node_path_.dirname((0,workflow_dir/* pathsOf */.wG)(site.workspace, workflowId).folder);
    const ids = (0,files/* attempt */.CD)('list the workflows', root, () => external_node_fs_.readdirSync(root));
    for (const id of ids.ok ? ids.value : []) {
        if (id === workflowId || !model_status/* WORKFLOW_ID_PATTERN */.TH.test(id))
            continue;
        const folder = (0,folders/* folderOf */.y)(site.workspace, id, 'layers');
        if (!folder.ok || folder.value === undefined)
            continue;
        const file = external_node_path_.join(folder.value, name);
        const found = (0,layer_file/* describeLayer */.$d)(digest, file);
        if (found.ok && found.value !== undefined)
            return file;
    }
    return undefined;
}
/** Puts a layer's file in its place, from whatever source `place` takes, and describes what stands there then. */
async function placed(site, sought, place) {
    const made = (0,workflow_dir/* ensureWorkflow */.c8)(site.workspace, sought.workflowId);
    if (!made.ok)
        return made;
    const to = external_node_path_.join(made.value.layers, sought.name);
    try {
        // Neither the layer nor its name is flushed (docs/adr/0013): what a power cut takes of it is found out by its digest.
        await place(to);
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'store a layer', to));
    }
    const found = (0,layer_file/* describeLayer */.$d)(sought.digest, to);
    if (!found.ok)
        return found;
    if (found.value !== undefined)
        return (0,result.ok)(found.value);
    return (0,result/* err */._)({ code: 'storage', message: 'A layer was removed while it was being stored.', where: to });
}
async function putLayer(site, workflowId, digest, file, isWhole) {
    const sought = seek(site, workflowId, digest);
    if (!sought.ok)
        return sought;
    const given = (0,layer_file/* describeLayer */.$d)(digest, file);
    if (!given.ok)
        return given;
    if (given.value === undefined) {
        return (0,result/* err */._)({ code: 'storage', message: 'Could not store a layer: its file does not exist.', where: file });
    }
    const { found, file: own } = sought.value;
    const drop = () => external_node_fs_.rmSync(file, { force: true });
    if (own !== undefined && found.ok && found.value !== undefined) {
        if (await isWhole(own)) {
            const dropped = (0,files/* attempt */.CD)('remove a layer that is stored already', file, drop);
            return dropped.ok ? (0,result.ok)(found.value) : dropped;
        }
        const cleared = (0,files/* attempt */.CD)('remove a damaged layer', own, () => external_node_fs_.rmSync(own, { force: true }));
        if (!cleared.ok)
            return cleared;
    }
    const other = inAnother(site, sought.value);
    const isShared = other !== undefined && (await isWhole(other));
    return placed(site, sought.value, async (to) => {
        if (isShared && share(site.calls, other, to, digest))
            return drop();
        await settleAnywhere(site.calls, file, to, digest);
    });
}
async function findLayer(site, workflowId, digest) {
    const sought = seek(site, workflowId, digest);
    if (!sought.ok)
        return sought;
    const { found } = sought.value;
    if (found.ok && found.value !== undefined)
        return found;
    const other = inAnother(site, sought.value);
    if (other === undefined)
        return found;
    return placed(site, sought.value, async (to) => {
        if (!share(site.calls, other, to, digest))
            await copyTo(site.calls, other, to, digest);
    });
}
function openLayer(site, workflowId, digest) {
    const sought = seek(site, workflowId, digest);
    if (!sought.ok)
        return sought;
    const { file, found } = sought.value;
    if (found.ok && found.value !== undefined)
        return (0,result.ok)(file);
    const other = inAnother(site, sought.value);
    return found.ok || other !== undefined ? (0,result.ok)(other) : found;
}
function listLayers(site, workflowId) {
    const folder = (0,folders/* folderOf */.y)(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    const here = folder.value;
    if (here === undefined)
        return (0,result.ok)([]);
    const names = (0,files/* attempt */.CD)('list the layers', here, () => external_node_fs_.readdirSync(here).filter((name) => layer_file/* LAYER_NAME */.Qb.test(name)));
    if (!names.ok)
        return names;
    const layers = [];
    for (const name of names.value.sort()) {
        const found = (0,layer_file/* describeLayer */.$d)(`sha256:${name}`, external_node_path_.join(here, name));
        // What cannot be a layer is not one that is kept: `findLayer` tells of it.
        if (found.ok && found.value !== undefined)
            layers.push(found.value);
    }
    return (0,result.ok)(layers);
}
function removeLayer(site, workflowId, digest) {
    const name = (0,layer_file/* layerName */.Hn)(digest);
    if (!name.ok)
        return name;
    const folder = (0,folders/* folderOf */.y)(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    if (folder.value === undefined)
        return (0,result.ok)(undefined);
    const file = external_node_path_.join(folder.value, name.value);
    return (0,files/* attempt */.CD)('remove a layer', file, () => external_node_fs_.rmSync(file, { force: true }));
}
/**
 * The layers of a workspace's workflows, `.bootspring/workflows/<id>/layers/<64 hexadecimal digits>`.
 * Workflows share the bytes of equal layers by hard links.
 *
 * Problems: `usage` for a workflow id that is none, `integrity` for a digest that is none and for bytes that cannot
 * be a layer, `storage` for the disk.
 */
function createLayerFiles(workspace, calls = systemLayerCalls) {
    const site = { workspace, calls };
    return {
        putLayer: (workflowId, digest, file, isWhole = () => Promise.resolve(true)) => putLayer(site, workflowId, digest, file, isWhole),
        findLayer: (workflowId, digest) => findLayer(site, workflowId, digest),
        openLayer: (workflowId, digest) => Promise.resolve(openLayer(site, workflowId, digest)),
        listLayers: (workflowId) => Promise.resolve(listLayers(site, workflowId)),
        removeLayer: (workflowId, digest) => Promise.resolve(removeLayer(site, workflowId, digest)),
    };
}

// EXTERNAL MODULE: ./build/shell/store/sealed.js
var sealed = __webpack_require__(1670);
;// CONCATENATED MODULE: ./build/shell/store/file.js









const fileOf = (workspace, workflowId, phase) => external_node_path_.join((0,workflow_dir/* pathsOf */.wG)(workspace, workflowId).checkpoints, `${phase}.json`);
/**
 * Keeps checkpoints as `.bootspring/workflows/<id>/checkpoints/<phase>.json`, each sealed with its digest
 * (store/sealed.ts) and replaced in one durable step, and layers beside them (store/layers.ts).
 *
 * Problems: `usage` for a name that is none, `integrity` for a damaged file, `storage` for the disk.
 */
function createFileStore(workspace, calls) {
    const put = (workflowId, phase, checkpoint) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase) ?? (0,sealed/* checkDocument */.sw)(checkpoint);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = (0,workflow_dir/* ensureWorkflow */.c8)(workspace, workflowId);
        if (!folder.ok)
            return folder;
        return (0,files/* writeFileAtomic */.Zf)(fileOf(workspace, workflowId, phase), (0,sealed/* seal */.od)(checkpoint), { durable: true });
    };
    const get = (workflowId, phase) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const file = fileOf(workspace, workflowId, phase);
        try {
            const content = (0,sealed/* unseal */.Du)(external_node_fs_.readFileSync(file));
            if (content.ok)
                return content;
            return (0,result/* err */._)({
                code: 'integrity',
                message: `The checkpoint of ${phase} is damaged: ${content.error}.`,
                where: file,
                hint: 'Use the checkpoint of an earlier phase, or start a new workflow with `bootspring run`.',
            });
        }
        catch (error) {
            return (0,files/* errorCode */.CA)(error) === 'ENOENT' ? (0,result.ok)(undefined) : (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'read a checkpoint', file));
        }
    };
    const list = (workflowId) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = (0,workflow_dir/* pathsOf */.wG)(workspace, workflowId).checkpoints;
        try {
            const names = external_node_fs_.readdirSync(folder).filter((name) => name.endsWith('.json'));
            return (0,result.ok)(names
                .map((name) => name.slice(0, -'.json'.length))
                .filter((name) => model_status/* NAME_PATTERN */.Vh.test(name))
                .sort());
        }
        catch (error) {
            return (0,files/* errorCode */.CA)(error) === 'ENOENT' ? (0,result.ok)([]) : (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'list the checkpoints', folder));
        }
    };
    const remove = (workflowId, phase) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = (0,folders/* folderOf */.y)(workspace, workflowId, 'checkpoints');
        if (!folder.ok)
            return folder;
        const here = folder.value;
        if (here === undefined)
            return (0,result.ok)(undefined);
        // Layers that only this manifest refers to may go next: after a crash it must not be back without them.
        return (0,files/* attempt */.CD)('remove a checkpoint', external_node_path_.join(here, `${phase}.json`), () => {
            external_node_fs_.rmSync(external_node_path_.join(here, `${phase}.json`), { force: true });
            (0,files/* syncFolder */.Yw)(here);
        });
    };
    return {
        put: (workflowId, phase, checkpoint) => Promise.resolve(put(workflowId, phase, checkpoint)),
        get: (workflowId, phase) => Promise.resolve(get(workflowId, phase)),
        list: (workflowId) => Promise.resolve(list(workflowId)),
        remove: (workflowId, phase) => Promise.resolve(remove(workflowId, phase)),
        ...createLayerFiles(workspace, calls),
    };
}


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);





/**
 * A folder of a workflow when it is there. A symbolic link on the way is refused:
 * a command could point it at a folder of somebody else, where files would be read and removed.
 */
function folderOf(workspace, workflowId, part) {
    const refused = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .checkWorkflowId */ .tj)(workflowId);
    if (refused !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(refused);
    let folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace);
    for (const name of [_workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FOLDER */ .P2, 'workflows', workflowId, part]) {
        folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        const here = folder;
        const kind = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(`look at the folder ${name}`, here, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(here, { throwIfNoEntry: false }));
        if (!kind.ok)
            return kind;
        if (kind.value === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined);
        if (!kind.value.isDirectory())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFolder */ .b7)(here));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(folder);
}


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ describeLayer),
/* harmony export */   Hn: () => (/* binding */ layerName),
/* harmony export */   Ju: () => (/* binding */ damagedLayer),
/* harmony export */   Qb: () => (/* binding */ LAYER_NAME),
/* harmony export */   ZZ: () => (/* binding */ layerOf)
/* harmony export */ });
/* unused harmony export mediaTypeOf */
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