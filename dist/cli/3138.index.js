"use strict";
exports.id = 3138;
exports.ids = [3138];
exports.modules = {

/***/ 9244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readChain),
  W: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./build/model/checkpoint.js
var checkpoint = __webpack_require__(6043);
;// CONCATENATED MODULE: ./build/core/checkpoint/plain-rows.js

const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isText = (value, pattern) => typeof value === 'string' && pattern.test(value);
/** How many members an object has; those of a strict object are known one by one. */
function membersOf(value) {
    let count = 0;
    for (const name in value)
        if (Object.hasOwn(value, name))
            count += 1;
    return count;
}
function isName(value) {
    if (typeof value === 'string')
        return true;
    if (typeof value !== 'object' || value === null)
        return false;
    return 'base64' in value && typeof value.base64 === 'string' && membersOf(value) === 1;
}
function isFile(row) {
    if (!('mode' in row && 'size' in row && 'digest' in row))
        return false;
    if (!isText(row.mode, checkpoint/* MODE */.g) || !isCount(row.size) || !isText(row.digest, checkpoint/* DIGEST */.Dh))
        return false;
    return 'layer' in row ? isCount(row.layer) && membersOf(row) === 7 : membersOf(row) === 6;
}
function isRow(row) {
    if (typeof row !== 'object' || row === null)
        return false;
    if (!('type' in row && 'path' in row && 'mtime' in row))
        return false;
    if (!isName(row.path) || !isText(row.mtime, checkpoint/* TIME */.E9))
        return false;
    switch (row.type) {
        case 'file':
            return isFile(row);
        case 'link':
            return 'target' in row && isName(row.target) && membersOf(row) === 4;
        case 'folder':
            return 'mode' in row && isText(row.mode, checkpoint/* MODE */.g) && membersOf(row) === 4;
        default:
            return false;
    }
}
/** Whether a value that JSON was read into is an array of rows as `rowSchema` takes them, and nothing else. */
const areRows = (value) => Array.isArray(value) && value.every(isRow);

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/core/checkpoint/chain.js



const faultOf = (kind, phase, message) => (0,result/* err */._)({
    kind,
    phase,
    problem: {
        code: 'integrity',
        message,
        hint: 'Use the checkpoint of an earlier phase; `bootspring checkpoints` lists them.',
    },
});
/**
 * Reads a manifest whose rows are looked at without the schema, which makes an object for each of them again: tens of
 * thousands of rows are what a manifest consists of. Undefined when anything is wrong: the schema tells what.
 */
function readPlainly(json) {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        return undefined;
    if (!('entries' in json) || !areRows(json.entries))
        return undefined;
    const { entries } = json;
    const parsed = checkpoint/* checkpointSchema */.ot.safeParse({ ...json, entries: [] });
    return parsed.success ? { ...parsed.data, entries } : undefined;
}
/** Reads one manifest; the error is one clause. */
function readManifest(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return (0,result/* err */._)('it is no JSON');
    }
    const plain = readPlainly(json);
    if (plain !== undefined)
        return (0,result.ok)(plain);
    const parsed = checkpoint/* checkpointSchema */.ot.safeParse(json);
    if (parsed.success)
        return (0,result.ok)(parsed.data);
    const [issue] = parsed.error.issues;
    const version = typeof json === 'object' && json !== null && 'schemaVersion' in json && typeof json.schemaVersion === 'number'
        ? json.schemaVersion
        : 1;
    if (version > 1)
        return (0,result/* err */._)(`its format (${version}) is newer than this bootspring; update bootspring`);
    return (0,result/* err */._)(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it is not as it should be'}`.replace(/^: /, ''));
}
/** What a manifest and the one that names it as its parent must agree on; the answer is one clause. */
function disagreement(parent, child) {
    const told = (what) => `its ${what} is not that of ${child.phase}, which follows it`;
    if (parent.workflowId !== child.workflowId)
        return told('workflow');
    if (parent.configDigest !== child.configDigest)
        return told('configuration');
    if (parent.source.repository !== child.source.repository)
        return told('repository');
    if (parent.source.sha !== child.source.sha)
        return told('commit');
    if (parent.journal.sequence >= child.journal.sequence) {
        return `it was taken at entry ${parent.journal.sequence} of the journal, and ${child.phase}, which follows it, at ${child.journal.sequence}`;
    }
    return undefined;
}
/**
 * Follows the parents of a phase's manifest to the first one and checks that each is the very manifest that its
 * child was made from.
 *
 * @param sha256 of a text as UTF-8, in hexadecimal digits
 * @returns the manifests from the first to the named one
 */
function readChain(texts, phase, sha256) {
    const textOf = typeof texts === 'function' ? texts : (name) => texts.get(name);
    const chain = [];
    const seen = new Set();
    for (let name = phase; name !== null;) {
        const child = chain.at(-1);
        if (seen.has(name)) {
            return faultOf('damaged', name, `The checkpoint of ${name} names itself as a parent, through ${[...seen].join(', ')}.`);
        }
        seen.add(name);
        const text = textOf(name);
        if (text === undefined) {
            const use = child === undefined ? '' : `, and that of ${child.phase} tells only what differs from it`;
            return faultOf('missing', name, `There is no checkpoint of ${name}${use}.`);
        }
        const told = (why) => faultOf('damaged', name ?? phase, `The checkpoint of ${name} is damaged: ${why}.`);
        if (child !== undefined && `sha256:${sha256(text)}` !== child.parentDigest) {
            return told(`it is not the one that the checkpoint of ${child.phase} was made from`);
        }
        const manifest = readManifest(text);
        if (!manifest.ok)
            return told(manifest.error);
        if (manifest.value.phase !== name)
            return told(`it is that of ${manifest.value.phase}`);
        const wrong = child === undefined ? undefined : disagreement(manifest.value, child);
        if (wrong !== undefined)
            return told(wrong);
        const { parent, parentDigest } = manifest.value;
        if ((parent === null) !== (parentDigest === null))
            return told('it names a parent without its digest, or the reverse');
        chain.push(manifest.value);
        name = parent;
    }
    return (0,result.ok)(chain.reverse());
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

/***/ 757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readParent: () => (/* binding */ readParent)
/* harmony export */ });
/* harmony import */ var _core_checkpoint_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9244);
/* harmony import */ var _core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3040);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1560);
/* harmony import */ var _store_manifests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7922);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7992);





/** The tree of a stored checkpoint. Undefined when its manifests cannot be read. */
async function readParent(store, workflowId, phase) {
    const stored = await (0,_store_manifests_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifests */ .P)(store, workflowId);
    if (!stored.ok)
        return undefined;
    const textOf = (name) => {
        const text = stored.value.get(name);
        return text?.ok === true ? text.value : undefined;
    };
    const chain = (0,_core_checkpoint_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readChain */ .U)(textOf, phase, _hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc);
    const tree = chain.ok ? (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .finalTree */ .ZT)(chain.value) : undefined;
    const text = textOf(phase);
    if (!chain.ok || tree?.ok !== true || text === undefined)
        return undefined;
    const layers = chain.value.at(-1)?.layers ?? [];
    return { parent: phase, parentDigest: `sha256:${(0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text)}`, layers, root: (0,_known_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(tree.value) };
}


/***/ }),

/***/ 7922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readManifests)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);

/**
 * The manifests of a workflow, by phase, each as the store answers for it.
 *
 * @returns a problem when the store cannot tell which there are
 */
async function readManifests(store, workflowId) {
    const phases = await store.list(workflowId);
    if (!phases.ok)
        return phases;
    const stored = new Map();
    for (const phase of phases.value)
        stored.set(phase, await store.get(workflowId, phase));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stored);
}


/***/ })

};
;