"use strict";
exports.id = 757;
exports.ids = [757,5950,7507,3138];
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

/***/ 5950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $i: () => (/* binding */ showName),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   dZ: () => (/* binding */ writeName),
/* harmony export */   gm: () => (/* binding */ textOfBytes),
/* harmony export */   q$: () => (/* binding */ bytesOfText)
/* harmony export */ });
const ASCII = /^[^\x80-\u{10ffff}]*$/u;
/** Text for a byte string that is UTF-8, otherwise undefined. */
function textOfBytes(bytes) {
    if (ASCII.test(bytes))
        return bytes;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(bytes));
    }
    catch {
        return undefined;
    }
}
/** The byte string of a text. */
function bytesOfText(text) {
    if (ASCII.test(text))
        return text;
    return stringOf(new TextEncoder().encode(text));
}
/** The bytes that a byte string stands for. */
function bytesOf(bytes) {
    const array = new Uint8Array(bytes.length);
    for (let at = 0; at < bytes.length; at += 1)
        array[at] = bytes.charCodeAt(at);
    return array;
}
/** The byte string of some bytes. */
function stringOf(bytes) {
    let text = '';
    for (const byte of bytes)
        text += String.fromCharCode(byte);
    return text;
}
/** A byte string as a manifest writes it. */
function writeName(bytes) {
    const text = textOfBytes(bytes);
    return text ?? { base64: btoa(bytes) };
}
/** The byte string of a written name; undefined when its base64 is none. */
function readName(written) {
    if (typeof written === 'string')
        return bytesOfText(written);
    try {
        return atob(written.base64);
    }
    catch {
        return undefined;
    }
}
/** A byte string as people read it: what is no UTF-8 and what moves the cursor is escaped. */
function showName(bytes) {
    const text = textOfBytes(bytes) ?? bytes.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === '\n')
            return '\\n';
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
}


/***/ }),

/***/ 5805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   X: () => (/* binding */ deletedOf)
/* harmony export */ });
/* unused harmony exports writeTime, readTime, writeMode */
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);


const SECOND = 1000000000n;
/** Nanoseconds since 1970 as a manifest writes them: decimal seconds, so half a second before 1970 is `-0.500000000`. */
function writeTime(nanoseconds) {
    const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
    return `${nanoseconds < 0n ? '-' : ''}${size / SECOND}.${(size % SECOND).toString().padStart(9, '0')}`;
}
/** The nanoseconds of a time that the manifest's schema accepts. */
function readTime(written) {
    return BigInt(written.replace('.', ''));
}
/** Permission bits as a manifest writes them. */
const writeMode = (mode) => (mode & 0o7777).toString(8).padStart(4, '0');
/** Rows of a manifest for entries; `layers` are those of the manifest, which rows point into by their index. */
function rowsOf(entries, layers) {
    const indexes = new Map(layers.map(({ digest }, index) => [digest, index]));
    return entries.map((entry) => {
        const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writeName */ .dZ)(entry.path);
        const mtime = writeTime(entry.mtime);
        if (entry.type === 'link')
            return { type: 'link', path, target: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writeName */ .dZ)(entry.target), mtime };
        const mode = writeMode(entry.mode);
        if (entry.type === 'folder')
            return { type: 'folder', path, mode, mtime };
        const { size, digest } = entry;
        const layer = entry.layer === undefined ? undefined : indexes.get(entry.layer);
        return { type: 'file', path, mode, size, mtime, digest, ...(layer === undefined ? {} : { layer }) };
    });
}
/** Reads a name in its only form: text wherever the bytes are text. Two forms of one name could hide a double. */
function nameOf(written) {
    const bytes = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .readName */ .MQ)(written);
    if (typeof written === 'string') {
        // A lone surrogate is no text: the bytes would be those of the replacement character.
        const same = bytes !== undefined && (bytes === written || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(bytes) === written);
        return same ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(bytes) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${JSON.stringify(written)} is not Unicode text`);
    }
    if (bytes === undefined || btoa(bytes) !== written.base64)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${written.base64} is not base64`);
    if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(bytes) !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${written.base64} is text, and is written as base64`);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(bytes);
}
function entryOf(row, layers) {
    const path = nameOf(row.path);
    if (!path.ok)
        return path;
    const mtime = readTime(row.mtime);
    switch (row.type) {
        case 'link': {
            const target = nameOf(row.target);
            return target.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ type: 'link', path: path.value, target: target.value, mtime }) : target;
        }
        case 'folder':
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ type: 'folder', path: path.value, mode: Number.parseInt(row.mode, 8), mtime });
        case 'file': {
            const file = {
                type: 'file',
                path: path.value,
                mode: Number.parseInt(row.mode, 8),
                size: row.size,
                mtime,
            };
            const { digest } = row;
            const inCommit = digest.startsWith('git:');
            if (row.layer === undefined) {
                return inCommit ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...file, digest }) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path.value)} is in no layer`);
            }
            const layer = layers[row.layer]?.digest;
            if (inCommit)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path.value)} is in the commit and in a layer`);
            if (layer !== undefined)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...file, digest, layer });
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path.value)} is in layer ${row.layer}, and the manifest names ${layers.length}`);
        }
    }
}
/** The entries that a manifest tells of; the error is one clause. */
function entriesOf(checkpoint) {
    const entries = [];
    for (const row of checkpoint.entries) {
        const entry = entryOf(row, checkpoint.layers);
        if (!entry.ok)
            return entry;
        entries.push(entry.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(entries);
}
/** Byte strings of the paths that a manifest tells are gone; the error is one clause. */
function deletedOf(checkpoint) {
    const paths = [];
    for (const written of checkpoint.deleted) {
        const path = nameOf(written);
        if (!path.ok)
            return path;
        paths.push(path.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(paths);
}


/***/ }),

/***/ 3040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ createFolderOf),
/* harmony export */   Rg: () => (/* binding */ eachFolderAbove),
/* harmony export */   ZT: () => (/* binding */ finalTree),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5805);



/** The path of the folder that an entry is in; empty for the root. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/**
 * As `folderOf`, for many paths: the entries of a folder mostly come one after the other, and then get the very same
 * string, which is neither made nor hashed anew.
 */
function createFolderOf() {
    let last = '';
    return (path) => {
        const end = path.lastIndexOf('/');
        if (end !== last.length || !path.startsWith(last))
            last = path.slice(0, Math.max(0, end));
        return last;
    };
}
/** Calls `visit` for the folders above a path from the nearest on, until it answers false. */
function eachFolderAbove(path, visit) {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder))
        if (!visit(folder))
            return;
}
/** A child of a path that is no folder, or of one that was deleted; undefined when there is none. */
function orphanIn(tree, deleted) {
    const sound = new Set(['']);
    const nearest = createFolderOf();
    for (const path of tree.keys()) {
        if (sound.has(nearest(path)))
            continue;
        let wrong;
        eachFolderAbove(path, (folder) => {
            if (sound.has(folder))
                return false;
            const there = tree.get(folder);
            if (there !== undefined && there.type !== 'folder')
                wrong = `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(folder)} is a ${there.type}`;
            else if (deleted.has(folder) && there === undefined)
                wrong = `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(folder)} is deleted`;
            sound.add(folder);
            return wrong === undefined;
        });
        if (wrong !== undefined)
            return `${wrong}, and ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path)} is in it`;
    }
    return undefined;
}
/** The first step that adds anything, to a tree in which nothing is yet. */
function begin(tree, entries) {
    let count = 0;
    for (const entry of entries) {
        tree.set(entry.path, entry);
        if (tree.size !== (count += 1))
            return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(entry.path)} is there twice`;
    }
    return orphanIn(tree, new Set());
}
function applyStep(tree, step) {
    if (tree.size === 0 && step.deleted.length === 0)
        return begin(tree, step.entries);
    const fresh = new Set();
    for (const entry of step.entries) {
        if (fresh.has(entry.path))
            return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(entry.path)} is there twice`;
        fresh.add(entry.path);
    }
    const deleted = new Set();
    for (const path of step.deleted) {
        if (fresh.has(path))
            return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path)} is there and deleted`;
        if (!tree.delete(path))
            return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path)} is deleted, and was not there before`;
        deleted.add(path);
    }
    for (const entry of step.entries)
        tree.set(entry.path, entry);
    return orphanIn(tree, deleted);
}
/**
 * The tree that the last manifest of a chain stands for: what each one changes, from the first on.
 * Whether it may be written anywhere is told by `unsafeTree`.
 *
 * @returns the error is a sentence that names the manifest and the path
 */
function finalTree(chain) {
    const tree = new Map();
    for (const checkpoint of chain) {
        const told = (why) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`The checkpoint of ${checkpoint.phase} contradicts itself: ${why}.`);
        const entries = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(checkpoint);
        if (!entries.ok)
            return told(entries.error);
        const deleted = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .deletedOf */ .X)(checkpoint);
        if (!deleted.ok)
            return told(deleted.error);
        const wrong = applyStep(tree, { phase: checkpoint.phase, entries: entries.value, deleted: deleted.value });
        if (wrong !== undefined)
            return told(wrong);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(tree);
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

/***/ 1188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ copyRows),
/* harmony export */   FO: () => (/* binding */ folderPlaces),
/* harmony export */   Fw: () => (/* binding */ layerPlacesIn),
/* harmony export */   Ge: () => (/* binding */ writeRow),
/* harmony export */   HM: () => (/* binding */ rowFrom),
/* harmony export */   Ot: () => (/* binding */ columnsOver),
/* harmony export */   P2: () => (/* binding */ ROW_BYTES),
/* harmony export */   XT: () => (/* binding */ isFolderType),
/* harmony export */   rf: () => (/* binding */ ROW_TYPES),
/* harmony export */   xc: () => (/* binding */ CARRIED)
/* harmony export */ });
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8943);

/** `gone` is GONE. */
const ROW_TYPES = ['file', 'link', 'folder', 'hidden', 'gone'];
const LINK = ROW_TYPES.indexOf('link');
const FOLDER = ROW_TYPES.indexOf('folder');
const HIDDEN = ROW_TYPES.indexOf('hidden');
/** Whether there is something in an entry of this type. */
const isFolderType = (type) => type === FOLDER || type === HIDDEN;
/** Places of the rows of a type from one on, in their order. Found by the system's search: there are few. */
function* placesOf({ types }, type, from) {
    for (let at = types.indexOf(type, from); at !== -1; at = types.indexOf(type, at + 1))
        yield at;
}
/** Places of all rows that are folders, in their order. */
function* folderPlaces(columns) {
    const hidden = placesOf(columns, HIDDEN, 0);
    let next = hidden.next();
    for (const at of placesOf(columns, FOLDER, 0)) {
        for (; next.done !== true && next.value < at; next = hidden.next())
            yield next.value;
        yield at;
    }
    for (; next.done !== true; next = hidden.next())
        yield next.value;
}
const NO_LAYER = 0xffff;
const DIGEST = 32;
const DIGEST_KINDS = ['none', 'sha256', 'git40', 'git64'];
/** The kind of digest of a file whose content is in a layer. */
const CARRIED = DIGEST_KINDS.indexOf('sha256');
/** Bytes of a row in the columns. */
const ROW_BYTES = 5 * 8 + 4 + 2 * 2 + 2 + DIGEST;
/** Columns over memory that begins at a multiple of 8. */
function columnsOver(memory, start, rows, texts) {
    let at = start;
    const next = (bytes) => (at += bytes) - bytes;
    const columns = {
        sizes: new Float64Array(memory, next(8 * rows), rows),
        times: new BigInt64Array(memory, next(8 * rows), rows),
        mtimes: new Float64Array(memory, next(8 * rows), rows),
        ctimes: new Float64Array(memory, next(8 * rows), rows),
        inodes: new Float64Array(memory, next(8 * rows), rows),
        places: new Uint32Array(memory, next(4 * rows), rows),
        modes: new Uint16Array(memory, next(2 * rows), rows),
        layers: new Uint16Array(memory, next(2 * rows), rows),
        types: new Uint8Array(memory, next(rows), rows),
        kinds: new Uint8Array(memory, next(rows), rows),
        digests: new Uint8Array(memory, next(DIGEST * rows), DIGEST * rows),
    };
    return { ...columns, ...texts, end: at };
}
/** Writes a row; the target of a link is put behind the others. */
function writeRow(to, at, row, layerAt) {
    to.times[at] = row.mtime;
    to.mtimes[at] = row.mtimeMs;
    to.ctimes[at] = row.ctimeMs;
    to.inodes[at] = row.ino;
    to.layers[at] = NO_LAYER;
    to.types[at] = typeCode(row);
    to.sizes[at] = 0;
    to.modes[at] = 0;
    to.kinds[at] = 0;
    if (row.type === 'link') {
        to.places[at] = to.targets.push(row.target) - 1;
        return;
    }
    to.modes[at] = row.mode;
    if (row.type === 'folder')
        return;
    to.sizes[at] = row.size;
    if (row.layer !== undefined)
        to.layers[at] = layerAt.get(row.layer) ?? NO_LAYER;
    const isGit = row.digest.startsWith('git:');
    const hex = row.digest.slice(isGit ? 4 : 7);
    to.kinds[at] = DIGEST_KINDS.indexOf(isGit ? (hex.length === 40 ? 'git40' : 'git64') : 'sha256');
    Buffer.from(to.digests.buffer, to.digests.byteOffset + DIGEST * at, DIGEST).write(hex, 'hex');
}
function typeCode(row) {
    if (row === _row_js__WEBPACK_IMPORTED_MODULE_0__/* .GONE */ .uj)
        return ROW_TYPES.indexOf('gone');
    return ROW_TYPES.indexOf((0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(row) ? 'hidden' : row.type);
}
/** Copies rows from other columns. */
function copyRows(to, at, { from, start, count, layerPlaces }) {
    const end = start + count;
    to.sizes.set(from.sizes.subarray(start, end), at);
    to.times.set(from.times.subarray(start, end), at);
    to.mtimes.set(from.mtimes.subarray(start, end), at);
    to.ctimes.set(from.ctimes.subarray(start, end), at);
    to.inodes.set(from.inodes.subarray(start, end), at);
    to.modes.set(from.modes.subarray(start, end), at);
    to.layers.set(from.layers.subarray(start, end), at);
    to.types.set(from.types.subarray(start, end), at);
    to.kinds.set(from.kinds.subarray(start, end), at);
    to.digests.set(from.digests.subarray(DIGEST * start, DIGEST * end), DIGEST * at);
    for (const place of placesOf(from, LINK, start)) {
        if (place >= end)
            break;
        to.places[at + place - start] = to.targets.push(from.targets[from.places[place] ?? 0] ?? '') - 1;
    }
    if (layerPlaces === undefined)
        return;
    for (let place = at; place < at + count; place += 1) {
        to.layers[place] = layerPlaces[to.layers[place] ?? NO_LAYER] ?? NO_LAYER;
    }
}
/** For each layer of some columns, its place among others; undefined when all have the same places. */
function layerPlacesIn(from, layerAt) {
    if (from.layerNames.every((digest, index) => layerAt.get(digest) === index))
        return undefined;
    return Uint16Array.from(from.layerNames, (digest) => layerAt.get(digest) ?? NO_LAYER);
}
/** A row of the columns. */
function rowFrom(columns, at, path) {
    const type = ROW_TYPES[columns.types[at] ?? 0] ?? 'gone';
    if (type === 'gone')
        return _row_js__WEBPACK_IMPORTED_MODULE_0__/* .GONE */ .uj;
    if (type === 'hidden')
        return (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .hiddenRow */ .Fj)(path);
    const mtime = columns.times[at] ?? 0n;
    const mode = columns.modes[at] ?? 0;
    const look = { mtimeMs: columns.mtimes[at] ?? 0, ctimeMs: columns.ctimes[at] ?? 0, ino: columns.inodes[at] ?? 0 };
    if (type === 'link')
        return { type, path, target: columns.targets[columns.places[at] ?? 0] ?? '', mtime, ...look };
    if (type === 'folder')
        return { type, path, mode, mtime, ...look };
    const kind = DIGEST_KINDS[columns.kinds[at] ?? 0];
    const { buffer, byteOffset } = columns.digests;
    const hex = Buffer.from(buffer, byteOffset + DIGEST * at, kind === 'git40' ? 20 : DIGEST).toString('hex');
    const digest = kind === 'sha256' ? `sha256:${hex}` : `git:${hex}`;
    const held = columns.layerNames[columns.layers[at] ?? NO_LAYER];
    const layer = held === undefined ? {} : { layer: held };
    return { type, path, mode, size: columns.sizes[at] ?? 0, mtime, digest, ...layer, ...look };
}


/***/ }),

/***/ 7992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   CH: () => (/* binding */ folderIn),
/* harmony export */   EW: () => (/* binding */ DIFFERS),
/* harmony export */   Ln: () => (/* binding */ compareAt),
/* harmony export */   QZ: () => (/* binding */ msOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Ut: () => (/* binding */ childAt),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   YP: () => (/* binding */ indexIn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bX: () => (/* binding */ rowsBelow),
/* harmony export */   ce: () => (/* binding */ rowAt),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   hb: () => (/* binding */ LOOKS_SAME_CARRIED),
/* harmony export */   id: () => (/* binding */ emptyFolder),
/* harmony export */   j2: () => (/* binding */ BETWEEN),
/* harmony export */   jk: () => (/* binding */ foldersBelow),
/* harmony export */   mu: () => (/* binding */ layersBelow),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   tL: () => (/* binding */ compareIn),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   zd: () => (/* binding */ setRow)
/* harmony export */ });
/* unused harmony exports childrenOf, LOOKS_SAME */
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8943);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4575);



/** A folder of which nothing is known. */
const emptyFolder = () => ({
    table: undefined,
    at: 0,
    path: '',
    changed: undefined,
    names: [],
    rows: [],
    children: [],
});
/** A folder as a table has it. */
const folderIn = (table, at, path) => ({
    table,
    at,
    path,
    changed: undefined,
    names: undefined,
    rows: undefined,
    children: undefined,
});
/** Stands between the names of a folder. */
const BETWEEN = '\0';
/** The path of a name in a folder. */
const pathOf = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
/** The names in a folder. */
function namesOf(folder) {
    return (folder.names ??= splitNames(textOf(folder)));
}
const splitNames = (text) => (text === '' ? [] : text.split(BETWEEN));
/** The names in a folder, joined. */
const textOf = ({ table, at, names }) => table === undefined ? (names ?? []).join(BETWEEN) : (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(table, at);
/** How many entries a folder has. */
const countOf = ({ table, at, rows }) => table === undefined ? (rows ?? []).length : (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .countAt */ .$v)(table, at);
/** What is in those of the entries that are folders, in their order. */
function childrenOf(folder) {
    const { table, at, path, children } = folder;
    if (children !== undefined || table === undefined)
        return children ?? [];
    let next = table.below[at] ?? 0;
    if (next === table.below[at + 1])
        return [];
    const start = table.rows[at] ?? 0;
    return namesOf(folder).flatMap((name, index) => (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolderType */ .XT)(table.columns.types[start + index]) ? folderIn(table, next++, pathOf(path, name)) : []);
}
/** What is in an entry that is a folder. */
function childAt(folder, index) {
    if (folder.places === undefined) {
        const places = new Map();
        const children = childrenOf(folder)[Symbol.iterator]();
        const count = countOf(folder);
        for (let at = 0; at < count; at += 1) {
            const child = isFolderAt(folder, at) ? children.next().value : undefined;
            if (child !== undefined)
                places.set(at, child);
        }
        folder.places = places;
    }
    return folder.places.get(index);
}
function isFolderAt({ rows, table, at, changed }, index) {
    const row = rows?.[index] ?? changed?.get(index);
    if (row !== undefined)
        return row.type === 'folder' && row !== _row_js__WEBPACK_IMPORTED_MODULE_1__/* .GONE */ .uj;
    return table !== undefined && (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolderType */ .XT)(table.columns.types[(table.rows[at] ?? 0) + index]);
}
/** Where a name stands in a folder; -1 when it does not. `guess` is tried first. */
function indexIn(folder, name, guess) {
    const names = namesOf(folder);
    if (names[guess] === name)
        return guess;
    folder.byName ??= new Map(names.map((each, index) => [each, index]));
    return folder.byName.get(name) ?? -1;
}
/** The rows of a folder. */
function rowsOf(folder) {
    return folder.rows ?? namesOf(folder).map((name, index) => inTable(folder, name, index));
}
/** One row of a folder; undefined where there is none. */
function rowAt(folder, index) {
    if (folder.rows !== undefined)
        return folder.rows[index];
    const name = namesOf(folder)[index];
    return name === undefined ? undefined : inTable(folder, name, index);
}
/** Puts a row into the place of another. */
function setRow(folder, index, row) {
    if (folder.rows === undefined)
        (folder.changed ??= new Map()).set(index, row);
    else
        folder.rows[index] = row;
}
function inTable({ table, at, path, changed }, name, index) {
    if (table === undefined)
        return _row_js__WEBPACK_IMPORTED_MODULE_1__/* .GONE */ .uj;
    return changed?.get(index) ?? (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .rowFrom */ .HM)(table.columns, (table.rows[at] ?? 0) + index, pathOf(path, name));
}
/** How an entry of a folder looks beside how it did. */
const DIFFERS = 0;
const LOOKS_SAME = 1;
/** As LOOKS_SAME, and a checkpoint has to carry its content: it is a file, and not as the commit has it. */
const LOOKS_SAME_CARRIED = 2;
/** Compares an entry of a folder with how it looks now. */
function compareAt({ rows, table, at, changed }, index, type, look) {
    const row = rows?.[index] ?? changed?.get(index);
    if (row !== undefined || table === undefined)
        return compareRow(row, type, look);
    return compareIn(table.columns, (table.rows[at] ?? 0) + index, type, look);
}
/** Compares a row of columns with how it looks now. */
function compareIn(columns, at, type, look) {
    const { inodes, ctimes, mtimes, sizes, types, kinds } = columns;
    if (inodes[at] !== look.ino || ctimes[at] !== look.ctimeMs || mtimes[at] !== look.mtimeMs || look.ino === 0)
        return DIFFERS;
    if (_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_TYPES */ .rf[types[at] ?? 0] !== type)
        return DIFFERS;
    if (type !== 'file')
        return LOOKS_SAME;
    if (sizes[at] !== look.size)
        return DIFFERS;
    return kinds[at] === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .CARRIED */ .xc ? LOOKS_SAME_CARRIED : LOOKS_SAME;
}
function compareRow(row, type, look) {
    if (row === undefined || row.ino !== look.ino || row.ctimeMs !== look.ctimeMs || row.mtimeMs !== look.mtimeMs)
        return DIFFERS;
    if (row.type !== type || look.ino === 0 || (0,_row_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(row))
        return DIFFERS;
    if (row.type !== 'file')
        return LOOKS_SAME;
    if (row.size !== look.size)
        return DIFFERS;
    return row.digest.startsWith('git:') ? LOOKS_SAME : LOOKS_SAME_CARRIED;
}
/** Every folder from the given one on, each before what is in it, those of one level after each other. */
function foldersBelow(folder) {
    const all = [folder];
    for (let at = 0; at < all.length; at += 1) {
        for (const child of childrenOf(all[at] ?? folder))
            all.push(child);
    }
    return all;
}
/** Every entry below a folder, folders before what is in them. */
function* rowsBelow(folder) {
    for (const each of foldersBelow(folder))
        for (const row of rowsOf(each))
            if (!(0,_row_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(row))
                yield row;
}
/** How many entries there are below a folder. */
const countBelow = (folder) => foldersBelow(folder).reduce((sum, each) => sum + countOf(each), 0);
/** Digests of the layers that files below a folder are in. */
function layersBelow(folder) {
    const found = new Set();
    const add = (row) => {
        if (row.type === 'file' && row.layer !== undefined)
            found.add(row.layer);
    };
    /** For each table, by the place of a layer, whether a file is in it. */
    const used = new Map();
    for (const { rows, table, at, changed } of foldersBelow(folder)) {
        rows?.forEach(add);
        changed?.forEach(add);
        if (table === undefined)
            continue;
        const { columns } = table;
        const isUsed = used.get(columns) ?? new Uint8Array(columns.layerNames.length);
        used.set(columns, isUsed);
        const start = table.rows[at] ?? 0;
        const end = table.rows[at + 1] ?? 0;
        for (let row = start; row < end; row += 1) {
            if (changed?.has(row - start) !== true)
                isUsed[columns.layers[row] ?? 0] = 1;
        }
    }
    for (const [{ layerNames }, isUsed] of used)
        layerNames.forEach((name, index) => isUsed[index] === 1 && found.add(name));
    return found;
}
/** The tree of a manifest, of which nothing is known but what it says. */
function folderOf(tree) {
    const root = emptyFolder();
    const folders = new Map([['', root]]);
    const add = (row) => {
        const split = row.path.lastIndexOf('/');
        const above = row.path.slice(0, Math.max(0, split));
        const folder = folders.get(above) ?? addFolder((0,_row_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenRow */ .Fj)(above));
        folder.names.push(row.path.slice(split + 1));
        folder.rows.push(row);
        return folder;
    };
    const addFolder = (row) => {
        const folder = add(row);
        const below = emptyFolder();
        folder.children.push(below);
        folders.set(row.path, below);
        return below;
    };
    for (const entry of tree.values()) {
        const row = { ...entry, ..._row_js__WEBPACK_IMPORTED_MODULE_1__/* .UNKNOWN */ .HV };
        if (row.type === 'folder')
            addFolder(row);
        else
            add(row);
    }
    return root;
}
/** Milliseconds of a time in nanoseconds, rounded as lstat rounds them. */
function msOf(ns) {
    const fraction = ((ns % 1000000000n) + 1000000000n) % 1000000000n;
    return Number((ns - fraction) / 1000000000n) * 1000 + Number(fraction) / 1_000_000;
}


/***/ }),

/***/ 8943:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ hiddenRow),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   dI: () => (/* binding */ sameEntry),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   uj: () => (/* binding */ GONE),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/** The signature of what is not known. */
const UNKNOWN = { mtimeMs: 0, ctimeMs: 0, ino: 0 };
/**
 * The signature of a look, if a later write would show: times have a grain, and what was written just now could be
 * written again in it.
 *
 * @param trustedUntil milliseconds since 1970: what was written from here on is not believed
 */
const signatureOf = ({ mtimeMs, ctimeMs, ino }, trustedUntil) => mtimeMs < trustedUntil && ctimeMs < trustedUntil ? { mtimeMs, ctimeMs, ino } : UNKNOWN;
/** What stands for a folder that is only there because of what is in it. */
const hiddenRow = (path) => ({
    type: 'folder',
    path,
    mode: 0,
    mtime: 0n,
    hidden: true,
    ...UNKNOWN,
});
/** Whether a folder is only there because of what is in it: `include` leaves it out. */
const isHidden = (row) => row.type === 'folder' && row.hidden === true;
/** Stands where a row will stand once its file was read, and stays there when the file turns out to be gone. */
const GONE = hiddenRow('');
/** Whether two entries of one path say the same. */
function sameEntry(a, b) {
    if (a.mtime !== b.mtime)
        return false;
    if (a.type === 'link')
        return b.type === 'link' && a.target === b.target;
    if (a.type === 'folder')
        return b.type === 'folder' && a.mode === b.mode;
    return b.type === 'file' && a.mode === b.mode && a.size === b.size && a.digest === b.digest && a.layer === b.layer;
}


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

/***/ 4575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $v: () => (/* binding */ countAt),
/* harmony export */   jj: () => (/* binding */ tableOver)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);

/**
 * Puts folders over columns.
 *
 * @param counts for each folder the number of its entries and the length of its names
 * @returns undefined where these do not fit each other
 */
function tableOver(columns, counts, names) {
    const folders = counts.length / 2;
    const rows = new Uint32Array(folders + 1);
    const chars = new Uint32Array(folders + 1);
    const below = new Uint32Array(folders + 1);
    const folderRows = (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .folderPlaces */ .FO)(columns);
    let folderRow = folderRows.next();
    let row = 0;
    let char = 0;
    let next = 1;
    for (let folder = 0; folder < folders; folder += 1) {
        // A folder that is in none could be in itself.
        if (folder >= next)
            return undefined;
        rows[folder] = row;
        chars[folder] = char;
        below[folder] = next;
        row += counts[2 * folder] ?? 0;
        char += counts[2 * folder + 1] ?? 0;
        for (; folderRow.done !== true && folderRow.value < row; folderRow = folderRows.next())
            next += 1;
    }
    rows[folders] = row;
    chars[folders] = char;
    below[folders] = next;
    if (row !== columns.types.length || char !== names.length || next !== folders)
        return undefined;
    return { columns, rows, chars, below, names, text: names.toString('latin1') };
}
/** The names in a folder, joined by NUL. */
const textAt = ({ text, chars }, folder) => text.slice(chars[folder] ?? 0, chars[folder + 1] ?? 0);
/** How many entries a folder has. */
const countAt = ({ rows }, folder) => (rows[folder + 1] ?? 0) - (rows[folder] ?? 0);


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