"use strict";
exports.id = 3151;
exports.ids = [3151];
exports.modules = {

/***/ 5676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved),
/* harmony export */   M: () => (/* binding */ STAGING_NAME)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);

/** `.git` and `.bootspring` as NTFS reads them: without dots and blanks at the end, with a stream, or by a short name. */
const RESERVED = /^(?:\.git|git~1|\.bootspring|bootsp~1)[. ]*(?:$|[:\\])/i;
/** Code points that HFS+ passes over when it compares names: those of git's utf8.c, `next_hfs_char`. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
const ASCII = /^[^\x80-\xff]*$/;
/**
 * Whether a part of a path names git's folder or bootspring's own on some file system: in any case, with dots and
 * blanks at the end, by the short name of NTFS, or with characters that HFS+ passes over.
 */
function isReserved(part) {
    if (ASCII.test(part))
        return RESERVED.test(part);
    const text = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(part) ?? new TextDecoder().decode((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(part));
    // The long s is an s to a file system that folds case; no other letter of the two names has such a double.
    return RESERVED.test(text.replace(IGNORED, '').replaceAll('\u017f', 's'));
}
/** Name of the folder at the root in which a restore is prepared where the state folder is on another device. */
const STAGING_NAME = /^\.bootspring-restore-[0-9a-f]+$/;


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


/***/ })

};
;