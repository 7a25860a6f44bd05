"use strict";
exports.id = 3655;
exports.ids = [3655];
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

/***/ 8158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ knownPaths),
/* harmony export */   X: () => (/* binding */ surveyManifests)
/* harmony export */ });
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9244);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5805);
/* harmony import */ var _safety_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9294);
/* harmony import */ var _saved_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5133);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3040);





/** Every stored checkpoint and every one that should be: first those of the state, in the order of its phases. */
function surveyManifests(request) {
    const { state, stored } = request;
    const saved = state === undefined ? [...stored.keys()] : (0,_saved_js__WEBPACK_IMPORTED_MODULE_2__/* .savedPhases */ .iy)(state);
    const chains = chainsOf(request, saved);
    return [
        ...saved.map((phase) => surveySaved(request, phase, chains)),
        ...[...stored.keys()].filter((phase) => !saved.includes(phase)).map((phase) => surveyStale(phase, stored)),
    ];
}
/** The chain of every phase. The newest one's has most of the others in it, so that each manifest is read once. */
function chainsOf({ stored, sha256 }, saved) {
    const textOf = (phase) => {
        const text = stored.get(phase);
        return text?.ok === true ? text.value : undefined;
    };
    const chains = new Map();
    for (const phase of saved.toReversed()) {
        if (chains.has(phase))
            continue;
        const chain = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readChain */ .U)(textOf, phase, sha256);
        chains.set(phase, chain);
        if (!chain.ok)
            continue;
        chain.value.forEach((each, index) => chains.set(each.phase, { ok: true, value: chain.value.slice(0, index + 1) }));
    }
    return chains;
}
/** What is wrong with the stored text of a saved checkpoint; the text when nothing is. */
function textOfSaved({ state, stored, sha256 }, phase) {
    const text = stored.get(phase);
    if (text === undefined)
        return { ok: false, error: `The checkpoint of ${phase} is missing.` };
    if (!text.ok)
        return { ok: false, error: text.error.message };
    if (text.value === undefined)
        return { ok: false, error: `The checkpoint of ${phase} is missing.` };
    if (state === undefined || (0,_saved_js__WEBPACK_IMPORTED_MODULE_2__/* .isTheSaved */ .n0)(state, phase, sha256(text.value)))
        return { ok: true, value: text.value };
    return { ok: false, error: `The checkpoint of ${phase} is damaged: it is not the one that the journal tells of.` };
}
function surveySaved(request, phase, chains) {
    if (request.pruned.has(phase) && !request.stored.has(phase))
        return { phase, standing: 'pruned' };
    const text = textOfSaved(request, phase);
    if (!text.ok)
        return { phase, standing: 'damaged', because: text.error };
    const damaged = (because) => {
        const read = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(text.value);
        return { phase, standing: 'damaged', because, ...(read.ok ? { manifest: read.value } : {}) };
    };
    const chain = chains.get(phase);
    if (chain?.ok !== true)
        return damaged(chain?.error.problem.message ?? `The checkpoint of ${phase} is missing.`);
    // A parent that was replaced is told by the digest that its child has of it; one without a child by the journal.
    for (const { phase: parent } of chain.value) {
        const told = textOfSaved(request, parent);
        if (!told.ok)
            return damaged(told.error);
    }
    const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .finalTree */ .ZT)(chain.value);
    if (!tree.ok)
        return damaged(tree.error);
    const unsafe = (0,_safety_js__WEBPACK_IMPORTED_MODULE_1__/* .unsafeChain */ .cB)(chain.value, tree.value, request.safety);
    if (unsafe !== undefined)
        return damaged(`The checkpoint of ${phase} must not be restored. ${unsafe}`);
    const manifest = chain.value.at(-1);
    return { phase, standing: 'current', chain: chain.value, tree: tree.value, ...(manifest ? { manifest } : {}) };
}
function surveyStale(phase, stored) {
    const text = stored.get(phase);
    if (text?.ok === false)
        return { phase, standing: 'stale', because: text.error.message };
    const manifest = (0,_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .W)(text?.value ?? '');
    if (manifest.ok)
        return { phase, standing: 'stale', manifest: manifest.value };
    return { phase, standing: 'stale', because: `The checkpoint of ${phase} is damaged: ${manifest.error}.` };
}
/** Every path that a checkpoint of the survey tells of, byte strings: what a restore may have put into the workspace. */
function knownPaths(surveyed) {
    const known = new Set();
    for (const { manifest, tree } of surveyed) {
        for (const path of tree?.keys() ?? [])
            known.add(path);
        const told = manifest === undefined || tree !== undefined ? undefined : (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(manifest);
        for (const entry of told?.ok === true ? told.value : [])
            known.add(entry.path);
    }
    return known;
}


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


/***/ }),

/***/ 6990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writePruned),
/* harmony export */   h: () => (/* binding */ prunedPhases)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4763);




/**
 * `pruned.json` in the folder of a workflow says that its checkpoints were removed on purpose: without it a manifest
 * that the journal tells of and that is not there is damage. Checkpoints that were saved later are not meant.
 */
const prunedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    /** ISO 8601. */
    at: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Entry of the journal that was the last one then. */
    sequence: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    because: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
/** Says that the checkpoints go. It is durable before the first of them is removed. */
function writePruned(workspace, id, note) {
    const text = `${JSON.stringify({ schemaVersion: 1, ...note }, null, 2)}\n`;
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)((0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(workspace, id).pruned, text, { durable: true });
}
/** Phases whose newest checkpoint was removed on purpose. A note that cannot be read says nothing. */
function prunedPhases(workspace, id, entries) {
    const sequence = prunedUpTo((0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(workspace, id).pruned);
    const phases = new Set();
    if (sequence === undefined)
        return phases;
    for (const { event, seq } of entries) {
        if (event.type !== 'CheckpointSaved')
            continue;
        if (seq <= sequence)
            phases.add(event.phase);
        else
            phases.delete(event.phase);
    }
    return phases;
}
function prunedUpTo(file) {
    try {
        const note = prunedSchema.safeParse(JSON.parse(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8')));
        return note.success ? note.data.sequence : undefined;
    }
    catch (error) {
        if (error instanceof SyntaxError || (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) !== undefined)
            return undefined;
        throw error;
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