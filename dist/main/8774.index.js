"use strict";
exports.id = 8774;
exports.ids = [9294,3151,2597,8774,6926,8091];
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

/***/ 9294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zN: () => (/* binding */ foldName),
  cB: () => (/* binding */ unsafeChain),
  di: () => (/* binding */ unsafeEntry),
  nw: () => (/* binding */ unsafeTree)
});

// UNUSED EXPORTS: safetyOf

// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/model/layer.js
var model_layer = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/checkpoint/tree.js
var checkpoint_tree = __webpack_require__(3040);
;// CONCATENATED MODULE: ./build/core/checkpoint/links.js

/** Links that the resolution of one path may pass: Linux gives up at 40, Windows at 63. */
const MAX_LINKS = 64;
/** Characters of paths that the check of one tree may look up. A tree that needs more was made to take long. */
const MAX_WORK = 500_000_000;
/** What is wrong with where a link leads, as a clause that follows its name. */
const OUT = 'leads out of the workspace';
/** Whether a relative target, read part by part without looking at the tree, climbs above the root. */
function climbsOut(link, target) {
    if (!target.includes('..'))
        return false;
    let depth = 0;
    for (const part of (0,checkpoint_tree/* folderOf */.yS)(link).split('/'))
        if (part !== '')
            depth += 1;
    for (const part of target.split('/')) {
        if (part === '' || part === '.')
            continue;
        depth += part === '..' ? -1 : 1;
        if (depth < 0)
            return true;
    }
    return false;
}
/**
 * A check of where the links of a tree lead: neither as the target is written nor through other links of the tree may
 * one leave the root. One that leads nowhere or in a circle inside does no harm.
 */
function createLinkCheck(tree) {
    let work = 0;
    /** Goes through every link on the way: `b -> a/..` leaves the root when `a` leads to it. */
    const leavesThroughLinks = (link) => {
        let here = (0,checkpoint_tree/* folderOf */.yS)(link.path);
        const ahead = link.target.split('/').reverse();
        let links = 0;
        for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
            if ((work += here.length + part.length + 1) > MAX_WORK)
                return undefined;
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (here === '')
                    return true;
                here = (0,checkpoint_tree/* folderOf */.yS)(here);
                continue;
            }
            const next = here === '' ? part : `${here}/${part}`;
            const entry = tree.get(next);
            if (entry?.type !== 'link') {
                here = next;
                continue;
            }
            if ((links += 1) > MAX_LINKS)
                return false;
            ahead.push(...entry.target.split('/').reverse());
        }
        return false;
    };
    return {
        wrong(link) {
            if (climbsOut(link.path, link.target))
                return OUT;
            const leaves = leavesThroughLinks(link);
            if (leaves === undefined)
                return 'is one of links that take too long to follow';
            return leaves ? `${OUT} through another link` : undefined;
        },
    };
}

// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var checkpoint_names = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/core/checkpoint/reserved.js
var reserved = __webpack_require__(5676);
// EXTERNAL MODULE: ./build/core/checkpoint/rows.js
var rows = __webpack_require__(5805);
;// CONCATENATED MODULE: ./build/core/checkpoint/safety.js








/** What the trees of a workflow are checked against; without a state the limits are those without a configuration. */
const safetyOf = (state, platform) => ({
    platform,
    maxSize: (state?.pipeline.checkpoints ?? DEFAULT_RULES).maxSize,
});
/** What Windows does not take as a name, or takes for something else: streams, devices, what it strips at the end. */
const WINDOWS_NAME = /[\\:*?"<>|\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?: *\.|$)/iu;
/** What is wrong with one part of a path, as a clause that follows the path. */
function wrongPart(part, platform) {
    if (part === '')
        return 'is absolute or has an empty part';
    if (part === '.' || part === '..')
        return `has the part ${part}, which leads elsewhere`;
    if (part.length > model_layer/* LIMITS */.b1.name)
        return `has a part of more than ${model_layer/* LIMITS */.b1.name} bytes`;
    if (part.includes('\0'))
        return 'has a NUL byte';
    if ((0,reserved/* isReserved */.B)(part))
        return `has the part ${(0,checkpoint_names/* showName */.$i)(part)}, which is git's or bootspring's own`;
    if (platform === 'win32' && WINDOWS_NAME.test(part)) {
        return `has the part ${(0,checkpoint_names/* showName */.$i)(part)}, which Windows reads as something else`;
    }
    return undefined;
}
/** What is wrong with the text of a link's target; where it leads is checked apart. */
function wrongTarget({ target }, platform) {
    if (target === '')
        return 'leads nowhere: its target is empty';
    if (target.startsWith('/'))
        return 'has an absolute target';
    if (target.includes('\0'))
        return 'has a NUL byte in its target';
    if (target.length > model_layer/* LIMITS */.b1.path)
        return `has a target of more than ${model_layer/* LIMITS */.b1.path} bytes`;
    if (platform === 'win32' && /[\\:]/.test(target))
        return 'has a target that Windows reads as something else';
    for (const part of target.split('/')) {
        if ((0,reserved/* isReserved */.B)(part))
            return `leads into ${(0,checkpoint_names/* showName */.$i)(part)}, which is git's or bootspring's own`;
    }
    return undefined;
}
/** Checks entries by themselves. Folders that were looked at are remembered: each has many children. */
function createEntryCheck(platform) {
    const sound = new Set(['']);
    const wrongFolder = (folder) => {
        if (sound.has(folder))
            return undefined;
        for (const part of folder.split('/')) {
            const wrong = wrongPart(part, platform);
            if (wrong !== undefined)
                return wrong;
        }
        sound.add(folder);
        return undefined;
    };
    const nearest = (0,checkpoint_tree/* createFolderOf */.O4)();
    return (entry) => {
        const { path } = entry;
        if (path.length > model_layer/* LIMITS */.b1.path)
            return `has more than ${model_layer/* LIMITS */.b1.path} bytes in its path`;
        if (path.startsWith('/'))
            return 'is absolute';
        const folder = nearest(path);
        const wrong = wrongFolder(folder) ?? wrongPart(path.slice(folder === '' ? 0 : folder.length + 1), platform);
        if (wrong !== undefined)
            return wrong;
        if (entry.type === 'link')
            return wrongTarget(entry, platform);
        // The schema leaves room for setuid, setgid and the sticky bit.
        if (entry.mode > 0o777)
            return `has the mode ${entry.mode.toString(8)}, which is more than permissions`;
        return undefined;
    };
}
const ASCII = /^[^\x80-\xff]*$/;
const UPPER = /[A-Z]/;
/** What a file system that folds case and Unicode forms takes for the same name. Bytes that are no text stay themselves. */
function foldName(part) {
    if (ASCII.test(part))
        return UPPER.test(part) ? part.toLowerCase() : part;
    const text = (0,checkpoint_names/* textOfBytes */.gm)(part);
    if (text === undefined)
        return part;
    // The two letters whose lower case is not that of their upper case.
    return text.normalize('NFC').toLowerCase().normalize('NFC').replaceAll('\u017f', 's').replaceAll('\u03c2', '\u03c3');
}
/**
 * Two paths that some file systems take for one, as a sentence's beginning. Folders without an entry count too. The
 * first two end the search, so no two folders that are one are ever looked into.
 */
function collisionIn(tree) {
    const nearest = (0,checkpoint_tree/* createFolderOf */.O4)();
    /** What is in each folder: the path in which a name came first, by what the name is folded to. */
    const folders = new Map([['', new Map()]]);
    let wrong;
    const add = (path, folder) => {
        const names = folders.get(folder) ?? addFolder(folder);
        const name = foldName(folder === '' ? path : path.slice(folder.length + 1));
        const there = names.get(name);
        if (there === undefined)
            names.set(name, path);
        else if (there !== path)
            wrong ??= `${(0,checkpoint_names/* showName */.$i)(there)} and ${(0,checkpoint_names/* showName */.$i)(path)} are one name on some file systems`;
    };
    const addFolder = (path) => {
        add(path, (0,checkpoint_tree/* folderOf */.yS)(path));
        const names = new Map();
        folders.set(path, names);
        return names;
    };
    for (const [path, entry] of tree) {
        if (entry.type !== 'folder')
            add(path, nearest(path));
        else if (!folders.has(path))
            addFolder(path);
        if (wrong !== undefined)
            return wrong;
    }
    return undefined;
}
/**
 * Why one entry may not be written below a folder, as a clause that follows its path; where links lead is only known
 * with the whole tree.
 */
function unsafeEntry(entry, platform) {
    return createEntryCheck(platform)(entry);
}
/**
 * Why a tree may not be written below a folder, as a sentence that names the path; undefined when it may.
 * The tree is not trusted: a cache or an artifact may have brought it.
 */
function unsafeTree(tree, rules) {
    if (tree.size > model_layer/* LIMITS */.b1.entries)
        return `It has ${tree.size} entries, and ${model_layer/* LIMITS */.b1.entries} are the most.`;
    const check = createEntryCheck(rules.platform);
    const links = createLinkCheck(tree);
    let bytes = 0;
    for (const entry of tree.values()) {
        const wrong = check(entry) ?? (entry.type === 'link' ? links.wrong(entry) : undefined);
        if (wrong !== undefined)
            return `${(0,checkpoint_names/* showName */.$i)(entry.path)} ${wrong}.`;
        if (entry.type === 'file' && entry.layer !== undefined)
            bytes += entry.size;
    }
    if (bytes > rules.maxSize)
        return `Its files have ${bytes} bytes, and checkpoints.max-size is ${rules.maxSize}.`;
    const collision = collisionIn(tree);
    return collision === undefined ? undefined : `${collision}.`;
}
/**
 * As `unsafeTree`, also for the entries of manifests that later ones replace: one of them alone gives the chain away.
 *
 * @param tree what `finalTree` made of the chain
 */
function unsafeChain(chain, tree, rules) {
    const check = createEntryCheck(rules.platform);
    for (const checkpoint of chain) {
        if (checkpoint.entries.length > model_layer/* LIMITS */.b1.entries) {
            return `The checkpoint of ${checkpoint.phase} has ${checkpoint.entries.length} entries, and ${model_layer/* LIMITS */.b1.entries} are the most.`;
        }
        // All entries of the last one are in the tree.
        const entries = checkpoint === chain.at(-1) ? (0,result.ok)([]) : (0,rows/* entriesOf */.Mc)(checkpoint);
        for (const entry of entries.ok ? entries.value : []) {
            const wrong = check(entry);
            if (wrong !== undefined)
                return `${(0,checkpoint_names/* showName */.$i)(entry.path)} ${wrong} (checkpoint of ${checkpoint.phase}).`;
        }
    }
    return unsafeTree(tree, rules);
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


/***/ })
,

/***/ 6350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeAt),
/* harmony export */   S: () => (/* binding */ appendTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1560);


/**
 * Bytes that are written at once. Linux takes memory for its cache in pieces as large as what is written: megabytes in
 * one piece are scarce, and looking for them takes up to ten times as long as writing does.
 */
const AT_ONCE = 64 * 1024;
/** Writes all bytes at a position of a file. */
function writeAt(fd, bytes, position) {
    let done = 0;
    while (done < bytes.length) {
        done += node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync(fd, bytes, done, Math.min(AT_ONCE, bytes.length - done), position + done);
    }
}
/**
 * Writes a frame behind all others of a layer, whichever thread does it.
 *
 * @param unpacked bytes that the frame unpacks to
 * @param digest of the bytes, where it is known
 */
function appendTo({ fd, end }, bytes, unpacked, digest = (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes)) {
    const offset = Number(Atomics.add(new BigInt64Array(end), 0, BigInt(bytes.length)));
    writeAt(fd, bytes, offset);
    return { offset, packed: bytes.length, unpacked, digest };
}


/***/ }),

/***/ 5778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ GROWTH),
/* harmony export */   Bc: () => (/* binding */ compress),
/* harmony export */   Eg: () => (/* binding */ decompressExactly),
/* harmony export */   XE: () => (/* binding */ bestCompression),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   aw: () => (/* binding */ decompressAtMost),
/* harmony export */   hz: () => (/* binding */ storedFrame),
/* harmony export */   jY: () => (/* binding */ paddingFrame),
/* harmony export */   sh: () => (/* binding */ canUse)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);



/** Both compressors are set to be as fast as the disk, not to save the last byte. */
const LEVEL = 1;
/** Exponent of the most memory that a zstd frame may ask for: 16 MiB, far above what is written here. */
const WINDOW_LOG = 24;
/** Buffers of this size have memory of their own: what Node's short ones share is no larger than a pool. */
const OWN = Math.max(131_072, 2 * Buffer.poolSize);
/** Bytes that a packed frame may be longer than what is in it; both compressors stay far below. */
const GROWTH = 65_536;
/** Node 20 and the first releases of 22 have no zstd. Looked at when it is asked for, so that one can be taken away. */
const zstd = () => node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync;
/** Whether this Node reads and writes layers of that compression. */
const canUse = (compression) => compression === 'gzip' || zstd() !== undefined;
/** The compression that layers are written with in this Node. */
const bestCompression = () => (canUse('zstd') ? 'zstd' : 'gzip');
/**
 * Gives the memory of bytes back that were unpacked or packed here: the collector would let a hundred megabytes gather.
 * Node 20 cannot.
 */
function release({ buffer }) {
    // What is short may share its memory with others.
    if (buffer.byteLength >= OWN && 'transfer' in buffer && typeof buffer.transfer === 'function')
        buffer.transfer(0);
}
/**
 * Packs bytes as one frame. With room for all that could come out, zstd packs straight from one memory to the other;
 * through its own window it takes a third longer.
 */
function compress(bytes, compression) {
    const chunkSize = Math.max(OWN, bytes.length + GROWTH);
    if (compression === 'gzip')
        return node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync(bytes, { level: LEVEL, chunkSize });
    const params = { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_compressionLevel]: LEVEL };
    return node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync(bytes, { params, chunkSize });
}
/** Unpacks a frame that must give exactly this many bytes. @returns what is wrong as one clause */
function decompressExactly(packed, compression, size) {
    const unpacked = decompressAtMost(packed, compression, size, Math.max(OWN, size + 64));
    if (!unpacked.ok || unpacked.value.length === size)
        return unpacked;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`unpacks to ${unpacked.value.length} bytes instead of ${size}`);
}
/**
 * Unpacks a frame, and stops as soon as there is more of it than `limit`.
 *
 * @param chunkSize memory that is asked for at once
 * @returns what is wrong as one clause
 */
function decompressAtMost(packed, compression, limit, chunkSize) {
    const options = { maxOutputLength: limit, chunkSize };
    try {
        if (compression === 'gzip')
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync(packed, options));
        const params = { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_d_windowLogMax]: WINDOW_LOG };
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync(packed, { ...options, params }));
    }
    catch (error) {
        const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? String(error);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(code === 'ERR_BUFFER_TOO_LARGE' ? `unpacks to more than ${limit} bytes` : `cannot be unpacked (${code})`);
    }
}
function littleEndian(value, bytes) {
    const buffer = Buffer.alloc(bytes);
    buffer.writeUIntLE(value, 0, bytes);
    return buffer;
}
function crc32(bytes) {
    let sum = 0xffffffff;
    for (const byte of bytes) {
        sum ^= byte;
        for (let bit = 0; bit < 8; bit += 1)
            sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return (sum ^ 0xffffffff) >>> 0;
}
/**
 * A frame that holds bytes as they are, so that its length depends on theirs alone.
 * RFC 8878: one segment, one raw block. RFC 1951 and 1952: one stored block.
 *
 * @param bytes 256 to 65,535 of them, or 56
 */
function storedFrame(bytes, compression) {
    const { length } = bytes;
    if (compression === 'zstd') {
        const size = length < 256 ? [0x20, length] : [0x60, (length - 256) & 0xff, (length - 256) >> 8];
        return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, ...size]), littleEndian((length << 3) | 1, 3), bytes]);
    }
    const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 1]);
    const sizes = [littleEndian(length, 2), littleEndian(length ^ 0xffff, 2)];
    return Buffer.concat([head, ...sizes, bytes, littleEndian(crc32(bytes), 4), littleEndian(length, 4)]);
}
/** A frame of about this many bytes that unpacks to nothing: one to skip in zstd, a comment in gzip. */
function paddingFrame(size, compression) {
    if (compression === 'zstd') {
        return Buffer.concat([Buffer.from([0x50, 0x2a, 0x4d, 0x18]), littleEndian(size, 4), Buffer.alloc(size)]);
    }
    const head = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 0xff]);
    return Buffer.concat([head, Buffer.alloc(size, '.'), Buffer.from([0, 3, 0]), Buffer.alloc(8)]);
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5950);


/**
 * The problem that a layer is not whole.
 *
 * @param what one clause: `frame 3 does not match its digest`
 */
const damaged = (file, what) => ({
    code: 'integrity',
    message: `The layer ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)} is damaged: ${what}.`,
    where: file,
    hint: 'Nothing of it is used. Go back to a checkpoint that does not need it, or start anew with `bootspring run`.',
});
/** An entry's path as a message quotes it. */
const quoted = (path) => {
    const shown = (0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_1__/* .showName */ .$i)(path);
    return `"${shown.length > 200 ? `${shown.slice(0, 199)}\u2026` : shown}"`;
};
/** The problem that this Node has no zstd. */
const unreadable = (file) => ({
    code: 'usage',
    message: `This layer is packed with zstd, which Node ${process.versions.node} cannot read.`,
    where: file,
    hint: 'Run the command with Node 22.15 or newer.',
});


/***/ }),

/***/ 2597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  layers: () => (/* binding */ layers_layers)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/layer/compress.js
var compress = __webpack_require__(5778);
// EXTERNAL MODULE: ./build/shell/layer/damage.js
var damage = __webpack_require__(3203);
;// CONCATENATED MODULE: ./build/shell/layer/lanes.js
/**
 * Works through a queue with several steps under way at once. After the first problem nothing new is begun.
 *
 * @param step takes the next piece of work and does it; undefined when there is none left
 */
async function inLanes(lanes, step) {
    let problem;
    const lane = async () => {
        for (let next = step(); next !== undefined; next = step()) {
            const wrong = await next;
            problem ??= wrong;
            if (problem !== undefined)
                return;
        }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return problem;
}

// EXTERNAL MODULE: ./build/shell/layer/listing.js
var layer_listing = __webpack_require__(6496);
;// CONCATENATED MODULE: ./build/shell/layer/extract.js





/** What there is to do of a layer; `targets` by the places of entries. */
function plan(layer, targets, all) {
    const work = [];
    for (const { frames, rows: places } of layer.parts) {
        const rows = [];
        let bytes = 0;
        // What ends and pads the archive is read with anything of it, so that no damaged byte of it is passed over.
        let needed = all || (places.length === 0 && targets.length > 0);
        for (const place of places) {
            const entry = layer.entries[place];
            if (entry === undefined)
                continue;
            const target = targets[place];
            rows.push(target === undefined ? { entry } : { entry, target });
            needed ||= target !== undefined;
            if (entry.type === 'file' && (all || target !== undefined))
                bytes += entry.size;
        }
        if (needed)
            work.push({ layer, frames, rows, bytes });
    }
    return work;
}
/** What there is to do of a layer, if it holds what is wanted and can be read here. */
function workOf({ layer, wanted }, all) {
    const { file, compression, entries } = layer;
    if (!(0,compress/* canUse */.sh)(compression))
        return (0,result/* err */._)((0,damage/* unreadable */.O$)(file));
    const placeOf = (0,layer_listing/* createLookup */.BL)(entries);
    const targets = Array.from({ length: wanted.length === 0 ? 0 : entries.length });
    for (const target of wanted) {
        const place = placeOf(target.path);
        if (place === undefined || entries[place]?.type !== 'file')
            return (0,result/* err */._)((0,damage/* damaged */.qM)(file, `it does not hold the file ${(0,damage/* quoted */.TL)(target.path)}`));
        targets[place] = target;
    }
    return (0,result.ok)(plan(layer, targets, all));
}
/** Checks the frames of layers and writes the wanted files (`Layers.extractAll`). */
async function extractLayers(sources, { all, pool, onBytes }) {
    const work = [];
    for (const source of sources) {
        const found = workOf(source, all);
        if (!found.ok)
            return found;
        work.push(...found.value);
    }
    // The large files first: at the end all threads shall have something to do.
    work.sort((one, other) => other.frames.length - one.frames.length);
    let next = 0;
    const problem = await inLanes(Math.max(1, pool.threads * 2), () => {
        const each = work[next];
        next += 1;
        if (each === undefined)
            return undefined;
        const { frames, rows, bytes } = each;
        const { file, compression } = each.layer;
        return (async () => {
            const answer = await pool.run({ kind: 'unpack', file, compression, frames, rows });
            if (answer.kind === 'failed')
                return answer.problem;
            if (bytes > 0)
                onBytes?.(bytes);
            return undefined;
        })();
    });
    return problem === undefined ? (0,result.ok)(undefined) : (0,result/* err */._)(problem);
}
/** Checks the frames of a layer and writes the wanted files (`Layers.extract`). */
const extractLayer = (request) => extractLayers([request], request);

// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/model/layer.js
var model_layer = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/shell/hash.js
var shell_hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/layer/append.js
var append = __webpack_require__(6350);
;// CONCATENATED MODULE: ./build/shell/layer/footer.js

const MAGIC = 'BSLAYER1';
const SIZE = 56;
const DIGEST_AT = MAGIC.length + 16;
const COMPRESSIONS = ['zstd', 'gzip'];
/** The footer as a frame of the layer's compression. */
function writeFooter(footer, compression) {
    const bytes = Buffer.alloc(SIZE);
    bytes.write(MAGIC, 0, 'latin1');
    bytes.writeBigUInt64BE(BigInt(footer.position), MAGIC.length);
    bytes.writeBigUInt64BE(BigInt(footer.length), MAGIC.length + 8);
    bytes.write(footer.digest, DIGEST_AT, 'hex');
    return (0,compress/* storedFrame */.hz)(bytes, compression);
}
/** Bytes of a footer's frame. */
const frameSize = (compression) => (0,compress/* storedFrame */.hz)(Buffer.alloc(SIZE), compression).length;
/** Bytes of the longest footer. */
const FOOTER_LIMIT = Math.max(...COMPRESSIONS.map(frameSize));
/** The place in a frame at which its content starts: what is after the content only gzip has. */
const contentStart = (compression) => frameSize(compression) - SIZE - (compression === 'gzip' ? 8 : 0);
/**
 * Finds the footer at the end of a file. It must be byte for byte what `writeFooter` makes of what it says, and the
 * index must end where it begins.
 *
 * @param tail the last bytes of the file, `FOOTER_LIMIT` or all of them
 * @param fileSize bytes of the whole file
 */
function readFooter(tail, fileSize) {
    for (const compression of COMPRESSIONS) {
        const size = frameSize(compression);
        if (tail.length < size)
            continue;
        const frame = tail.subarray(tail.length - size);
        const content = frame.subarray(contentStart(compression));
        const position = Number(content.readBigUInt64BE(MAGIC.length));
        const length = Number(content.readBigUInt64BE(MAGIC.length + 8));
        if (position + length !== fileSize - size)
            continue;
        const footer = { position, length, digest: content.toString('hex', DIGEST_AT, SIZE) };
        if (frame.equals(writeFooter(footer, compression)))
            return { footer, compression };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/shell/layer/layer-index.js


/** Writes the index of a layer (docs/checkpoints.md) and tells the layer's digest. */
function writeIndex(index) {
    const listing = Buffer.from((0,layer_listing/* writeListing */.UD)(index.entries), 'utf8');
    const frames = index.frames.map(({ packed, unpacked, digest }) => `${JSON.stringify([packed, unpacked, digest])}\n`);
    const rest = `\n${frames.join('')}${JSON.stringify(index.order)}\n`;
    return { bytes: Buffer.concat([listing, Buffer.from(rest, 'latin1')]), digest: (0,layer_listing/* digestOfListing */.aW)(listing) };
}
const DIGEST = /^[0-9a-f]{64}$/;
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
function parseLine(line) {
    try {
        const value = JSON.parse(line);
        return Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function readFrames(lines) {
    const frames = [];
    let offset = 0;
    for (const line of lines) {
        const [packed, unpacked, digest, ...more] = parseLine(line) ?? [];
        if (!isCount(packed) ||
            !isCount(unpacked) ||
            typeof digest !== 'string' ||
            !DIGEST.test(digest) ||
            more.length > 0) {
            return (0,result/* err */._)(`line ${frames.length + 1} of its table of frames is malformed`);
        }
        frames.push({ offset, packed, unpacked, digest });
        offset += packed;
    }
    return (0,result.ok)(frames);
}
/** The order of the tar entries, when it names each entry once. */
function readOrder(line, entries) {
    const row = parseLine(line);
    if (row === undefined || row.length !== entries)
        return undefined;
    const seen = new Uint8Array(entries);
    const order = [];
    for (const place of row) {
        if (!isCount(place) || place >= entries || seen[place] !== 0)
            return undefined;
        seen[place] = 1;
        order.push(place);
    }
    return order;
}
/**
 * Reads an unpacked index.
 *
 * @param digest digest that the layer must have
 * @param limit entries that it may have
 * @returns what is wrong as one clause
 */
function readIndex(bytes, digest, limit) {
    // A listing has no empty line, so the first one is its end.
    const end = bytes.indexOf('\n\n') + 1;
    if (end === 0)
        return (0,result/* err */._)('its index holds no listing');
    const listing = bytes.subarray(0, end);
    const found = (0,layer_listing/* digestOfListing */.aW)(listing);
    if (found !== digest)
        return (0,result/* err */._)(`its listing has the digest ${found}`);
    let lines = 0;
    for (let at = listing.indexOf(10); at !== -1; at = listing.indexOf(10, at + 1))
        lines += 1;
    if (lines > limit)
        return (0,result/* err */._)(`it holds ${lines} entries, more than the ${limit} that are allowed`);
    const entries = (0,layer_listing/* readListing */.vS)(listing.toString('utf8'));
    if (!entries.ok)
        return entries;
    const rest = bytes.toString('latin1', end + 1).split('\n');
    if (rest.pop() !== '')
        return (0,result/* err */._)('its index is cut short');
    const order = readOrder(rest.pop() ?? '', entries.value.length);
    if (order === undefined)
        return (0,result/* err */._)('the order of its entries does not name each of them once');
    const frames = readFrames(rest);
    return frames.ok ? (0,result.ok)({ entries: entries.value, frames: frames.value, order }) : frames;
}

// EXTERNAL MODULE: ./build/shell/layer/tar-header.js
var tar_header = __webpack_require__(1593);
;// CONCATENATED MODULE: ./build/shell/layer/output.js









/** Bytes of a frame that pads a layer. */
const PADDING = 1024 ** 2;
const byOffset = (one, other) => (one.frames[0]?.offset ?? 0) - (other.frames[0]?.offset ?? 0);
/** The file of a layer while it is written. What the system refuses is thrown; whoever holds it closes it then. */
class LayerOutput {
    shared;
    #compression;
    #written = [];
    /** Makes the file, which must not exist. */
    constructor(file, compression) {
        this.#compression = compression;
        this.shared = { file, fd: external_node_fs_.openSync(file, 'wx', 0o644), end: new SharedArrayBuffer(8) };
    }
    /** Whether nothing was stored. */
    get isEmpty() {
        return this.#written.length === 0;
    }
    /** Bytes of the file so far. */
    get size() {
        return Number(Atomics.load(new BigInt64Array(this.shared.end), 0));
    }
    /** Forgets what was written after a place. Nothing else may be writing. */
    goBack(size) {
        Atomics.store(new BigInt64Array(this.shared.end), 0, BigInt(size));
        external_node_fs_.ftruncateSync(this.shared.fd, size);
    }
    /** Writes a frame behind the others. */
    append(packed, unpacked, digest) {
        return (0,append/* appendTo */.S)(this.shared, packed, unpacked, digest);
    }
    /** Writes bytes as a frame whose length depends on theirs alone. */
    appendStored(bytes) {
        return this.append((0,compress/* storedFrame */.hz)(bytes, this.#compression), bytes.length);
    }
    /** Puts bytes of the same length into a stored frame. */
    replaceStored({ offset, packed, unpacked }, bytes) {
        const frame = (0,compress/* storedFrame */.hz)(bytes, this.#compression);
        (0,append/* writeAt */.H)(this.shared.fd, frame, offset);
        return { offset, packed, unpacked, digest: (0,shell_hash/* sha256 */.sc)(frame) };
    }
    /** Tells what was written. */
    add(frames, entries) {
        this.#written.push({ frames, entries });
    }
    /** Writes what ends a layer. It is not flushed to the disk (docs/adr/0013). */
    finish() {
        const written = this.#written.sort(byOffset);
        const inOrder = written.flatMap(({ entries }) => entries);
        const entries = (0,layer_listing/* sortEntries */.R3)(inOrder);
        const places = new Map(entries.map((entry, place) => [entry, place]));
        const order = inOrder.map((entry) => places.get(entry) ?? -1);
        const end = this.append((0,compress/* compress */.Bc)(Buffer.alloc(tar_header/* END_SIZE */.ix), this.#compression), tar_header/* END_SIZE */.ix);
        const frames = [...written.flatMap((each) => each.frames), end];
        frames.push(...this.#pad(frames.reduce((sum, { unpacked }) => sum + unpacked, 0)));
        const { bytes, digest } = writeIndex({ entries, frames, order });
        const { offset: position, packed: length, digest: packed } = this.append((0,compress/* compress */.Bc)(bytes, this.#compression), 0);
        this.append(writeFooter({ position, length, digest: packed }, this.#compression), 0);
        return { digest, size: this.size };
    }
    /** Closes the file; removes it unless it is to be kept. */
    close({ keep }) {
        try {
            external_node_fs_.closeSync(this.shared.fd);
        }
        finally {
            if (!keep)
                external_node_fs_.rmSync(this.shared.file, { force: true });
        }
    }
    /** A reader refuses what unpacks to far more than its size: sparse files are padded until they do not. */
    #pad(unpacked) {
        const least = unpacked > model_layer/* LIMITS */.b1.ratioFrom ? Math.ceil(unpacked / model_layer/* LIMITS */.b1.ratio) : 0;
        const frames = [];
        for (let size = this.size; size < least; size = this.size) {
            frames.push(this.append((0,compress/* paddingFrame */.jY)(Math.min(PADDING, least - size), this.#compression), 0));
        }
        return frames;
    }
}

// EXTERNAL MODULE: ./build/shell/layer/pack-batch.js
var pack_batch = __webpack_require__(566);
// EXTERNAL MODULE: ./build/shell/layer/read-file.js
var read_file = __webpack_require__(6557);
// EXTERNAL MODULE: ./build/shell/layer/system-path.js
var system_path = __webpack_require__(9103);
;// CONCATENATED MODULE: ./build/shell/layer/pack-large.js







const NOTHING = new Uint8Array(0);
/** The file could not be read: told apart from a layer that could not be written. */
class Unread extends Error {
}
const reading = async (action) => action.catch((cause) => {
    throw new Unread('the file could not be read', { cause });
});
/** Reads until the file ends or `length` bytes are there. */
async function readPiece(handle, bytes, length, position) {
    let done = 0;
    while (done < length) {
        const { bytesRead } = await reading(handle.read(bytes, done, length - done, position + done));
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return done;
}
/**
 * Sends a file through the pool in pieces. This thread reads and hashes while the others pack: a hash has to be fed in
 * order, packing has not. A few pieces are under way at once, whatever the size of the file.
 *
 * @param expected bytes that are read at most
 * @param tell called with the bytes read so far
 */
async function streamPieces({ request, output, needles, spare }, handle, expected, tell) {
    const { pool, compression } = request;
    const overlap = Math.max(0, ...needles.sequences.map(({ length }) => length - 1));
    const hash = (0,shell_hash/* createRunningHash */.i2)();
    const packing = [];
    const frames = [];
    const atOnce = Math.max(1, pool.threads * 2);
    let before = NOTHING;
    let secret = false;
    let size = 0;
    let ended = expected === 0;
    while (!ended || packing.length > 0) {
        if (ended || packing.length >= atOnce) {
            const answer = await packing.shift();
            if (answer?.kind === 'failed')
                return (0,result/* err */._)(answer.problem);
            if (answer?.kind !== 'compressed')
                continue;
            frames.push(output.append(answer.memory.subarray(0, answer.packed), answer.unpacked, answer.digest));
            secret ||= answer.secret;
            spare.push(answer.memory);
            continue;
        }
        const memory = spare.pop() ?? new Uint8Array(read_file/* LARGE */.I$ + compress/* GROWTH */.AS);
        const wanted = Math.min(read_file/* LARGE */.I$, expected - size);
        const content = await readPiece(handle, memory, wanted, size);
        size += content;
        ended = content < wanted || size === expected;
        tell(size);
        if (content === 0)
            continue;
        hash.update(memory.subarray(0, content));
        const length = (0,tar_header/* paddedSize */.k_)(content);
        memory.fill(0, content, length);
        const tail = memory.slice(Math.max(0, content - overlap), content);
        packing.push(pool.run({ kind: 'compress', memory, length, content, before, compression, needles }));
        before = tail;
    }
    return (0,result.ok)({ digest: hash.hex(), size, secret, frames });
}
async function packOnce(work, path, handle, tell, last) {
    const { output } = work;
    const before = await reading(handle.stat({ bigint: true }));
    if (!before.isFile())
        return (0,result.ok)({ file: { kind: 'replaced', path }, settled: true });
    const first = { type: 'file', path, executable: false, size: Number(before.size), digest: '' };
    const header = Buffer.alloc((0,tar_header/* headerSize */.pw)(first));
    // What the header says is known for certain at the end; until then its place is kept.
    const place = output.appendStored(header);
    const stream = await streamPieces(work, handle, first.size, tell);
    if (!stream.ok)
        return stream;
    const { digest, size, secret, frames } = stream.value;
    const after = await reading(handle.stat({ bigint: true }));
    const settled = size === first.size && (0,read_file/* isSame */.Ft)(before, after);
    if (settled || last) {
        const entry = { ...first, executable: (0,read_file/* isExecutable */.TV)(Number(after.mode)), size, digest };
        (0,tar_header/* writeHeader */.bx)(entry, header, 0);
        output.add([output.replaceStored(place, header), ...frames], [entry]);
    }
    return (0,result.ok)({ file: (0,read_file/* readingOf */.MU)(path, after, { stored: true, digest, size, unsettled: !settled, secret }), settled });
}
/**
 * Packs a large file in pieces, again when it changed meanwhile: what was written of it is taken back then.
 * Its digest is known too late to leave it out, so it is stored even when its content is the known one.
 */
async function packLarge(work, path) {
    const start = work.output.size;
    let told = 0;
    const tell = (size) => {
        if (size > told)
            work.request.onBytes?.(size - told);
        told = Math.max(told, size);
    };
    for (let left = read_file/* TRIES */.Qm - 1;; left -= 1) {
        let handle;
        try {
            handle = await reading(external_node_fs_.promises.open((0,system_path/* systemPath */.B)(`${work.root}/${path}`), read_file/* READ_FLAGS */.tC));
            const attempt = await packOnce(work, path, handle, tell, left === 0);
            if (!attempt.ok)
                return attempt;
            if (attempt.value.settled || left === 0)
                return (0,result.ok)(attempt.value.file);
        }
        catch (error) {
            if (!(error instanceof Unread))
                throw error;
            work.output.goBack(start);
            return (0,result.ok)((0,read_file/* failedRead */.Yr)(path, error.cause));
        }
        finally {
            await handle?.close();
        }
        work.output.goBack(start);
    }
}

;// CONCATENATED MODULE: ./build/shell/layer/pack.js










/** Items of a batch: files that are known and left out take no room but time. */
const BATCH_ITEMS = 1_000;
/** Bytes that an item will take, as far as it is known before it is read. */
const estimate = (item) => (item.type === 'link' ? (0,tar_header/* headerSize */.pw)(item) : tar_header/* BLOCK */.IE + (0,tar_header/* paddedSize */.k_)(item.size));
/** Splits the items that fit into memory into batches of about the same size. */
function batchesOf(items) {
    const batches = [];
    let batch = [];
    let size = 0;
    for (const item of items) {
        batch.push(item);
        size += estimate(item);
        if (size < pack_batch/* BATCH */.D && batch.length < BATCH_ITEMS)
            continue;
        batches.push(batch);
        batch = [];
        size = 0;
    }
    return batch.length === 0 ? batches : [...batches, batch];
}
const isLarge = (item) => item.type === 'file' && item.size > read_file/* LARGE */.I$;
/** Takes over what a batch gave: the frame, its entries in their order, and what became of each file. */
function take(packing, items, answer) {
    const { output, files, large, request } = packing;
    const answers = answer.files[Symbol.iterator]();
    const entries = [];
    let bytes = 0;
    for (const item of items) {
        if (item.type === 'link') {
            entries.push({ type: 'link', path: item.path, target: item.target });
            continue;
        }
        const file = answers.next().value;
        if (file === undefined)
            continue;
        if (file.kind === 'large') {
            large.push(item.path);
            continue;
        }
        files.set(item.path, file);
        if (file.kind !== 'read')
            continue;
        bytes += file.size;
        const { path, size, digest } = file;
        if (file.stored)
            entries.push({ type: 'file', path, executable: (0,read_file/* isExecutable */.TV)(file.mode), size, digest });
    }
    if (answer.frame !== undefined)
        output.add([answer.frame], entries);
    if (bytes > 0)
        request.onBytes?.(bytes);
}
async function packSmall(packing, items) {
    const { request, root, needles, output } = packing;
    const { compression } = request;
    const answer = await request.pool.run({ kind: 'pack', root, items, compression, needles, output: output.shared });
    if (answer.kind === 'failed')
        return answer.problem;
    if (answer.kind !== 'packed')
        return undefined;
    if (answer.taken === 0)
        return (0,files/* problemOf */.Zw)('a name is too long for a layer', 'write a layer', request.to);
    take(packing, items.slice(0, answer.taken), answer);
    if (answer.taken < items.length)
        packing.batches.push(items.slice(answer.taken));
    return undefined;
}
async function packAll(packing) {
    const problem = await inLanes(Math.max(1, packing.request.pool.threads * 2), () => {
        const items = packing.batches.pop();
        return items === undefined ? undefined : packSmall(packing, items);
    });
    if (problem !== undefined)
        return problem;
    for (const path of packing.large) {
        const file = await packLarge(packing, path);
        if (!file.ok)
            return file.error;
        packing.files.set(path, file.value);
    }
    for (const memory of packing.spare)
        (0,compress/* release */._r)(memory);
    return undefined;
}
let searches = 0;
/** Reads and packs everything, and tells what became of each file, in the order of the items. */
async function fill(request, output) {
    searches += 1;
    const packing = {
        request,
        root: (0,system_path/* bytesOfPath */.M)(request.root),
        output,
        needles: { id: searches, sequences: request.needles },
        batches: batchesOf(request.items.filter((item) => !isLarge(item))).reverse(),
        large: request.items.filter(isLarge).map(({ path }) => path),
        spare: [],
        files: new Map(),
    };
    const problem = await packAll(packing);
    if (problem !== undefined)
        return (0,result/* err */._)(problem);
    const files = request.items.flatMap((item) => packing.files.get(item.path) ?? []);
    if (output.isEmpty)
        return (0,result.ok)({ digest: undefined, size: 0, files });
    return (0,result.ok)({ ...output.finish(), files });
}
/**
 * Packs files and links into a layer (docs/checkpoints.md). What cannot be read is told in `files`; `storage` when the
 * layer cannot be written, and then, as when nothing was stored, no file is left.
 */
async function packLayer(request) {
    const fail = (error) => (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'write a layer', request.to));
    let output;
    try {
        output = new LayerOutput(request.to, request.compression);
    }
    catch (error) {
        return fail(error);
    }
    let packed;
    try {
        packed = await fill(request, output);
    }
    catch (error) {
        packed = fail(error);
    }
    try {
        output.close({ keep: packed.ok && packed.value.digest !== undefined });
        return packed;
    }
    catch (error) {
        return packed.ok ? fail(error) : packed;
    }
}

;// CONCATENATED MODULE: ./build/shell/layer/parts.js


/** Bytes that a frame unpacks to at most: it is held in memory as a whole. */
const FRAME_LIMIT = 16 * 1024 ** 2;
/** Bytes that a packed frame may have more than it unpacks to. */
const OVERHEAD_LIMIT = 2 * 1024 ** 2;
/**
 * Lays the entries of a layer over its frames: how many bytes each entry takes follows from the listing.
 *
 * @returns the parts, or, as one clause, why the frames are not those of this listing
 */
function layOut({ entries, frames, order }) {
    const parts = [];
    let next = 0;
    let at = 0;
    const wrong = (frame) => (0,result/* err */._)(`frame ${frame + 1} does not fit what its listing tells`);
    const sizeOf = (place) => {
        const entry = entries[order[place] ?? -1];
        return entry === undefined ? Infinity : (0,tar_header/* entrySize */.ES)(entry);
    };
    const large = frames.findIndex(({ packed, unpacked }) => unpacked > FRAME_LIMIT || packed > unpacked + OVERHEAD_LIMIT || packed === 0);
    if (large !== -1)
        return (0,result/* err */._)(`frame ${large + 1} is larger than is allowed, or empty`);
    while (next < order.length) {
        const frame = frames[at];
        if (frame === undefined || frame.unpacked === 0)
            return wrong(at);
        const first = next;
        let room = frame.unpacked;
        for (; next < order.length; next += 1) {
            const size = sizeOf(next);
            if (size > room)
                break;
            room -= size;
        }
        const start = at;
        at += 1;
        if (next === first) {
            // The entry is larger than the frame: the frames after it hold the rest, and nothing else.
            for (room -= sizeOf(next); room < 0; at += 1) {
                const more = frames[at];
                if (more === undefined || more.unpacked === 0)
                    return wrong(at);
                room += more.unpacked;
            }
            next += 1;
        }
        if (room !== 0)
            return wrong(at - 1);
        parts.push({ frames: frames.slice(start, at), rows: order.slice(first, next) });
    }
    if (frames[at]?.unpacked !== tar_header/* END_SIZE */.ix)
        return (0,result/* err */._)('its archive does not end where its listing does');
    const extra = frames.slice(at + 1).findIndex(({ unpacked }) => unpacked !== 0);
    if (extra !== -1)
        return wrong(at + 1 + extra);
    return (0,result.ok)([...parts, ...frames.slice(at).map((frame) => ({ frames: [frame], rows: [] }))]);
}

// EXTERNAL MODULE: ./build/shell/layer/read-at.js
var read_at = __webpack_require__(3714);
;// CONCATENATED MODULE: ./build/shell/layer/read.js











/** Bytes of an unpacked index: 500,000 entries with paths of 400 bytes. */
const INDEX_LIMIT = 256 * 1024 ** 2;
/** What an index may always unpack to, whatever its size. */
const INDEX_ALLOWANCE = 1024 ** 2;
const isBomb = (unpacked, size) => unpacked > model_layer/* LIMITS */.b1.ratioFrom && unpacked > size * model_layer/* LIMITS */.b1.ratio;
/** The parts of the layer, when its frames may be read. */
function partsOf(index, position, size) {
    const packed = index.frames.reduce((sum, frame) => sum + frame.packed, 0);
    if (packed !== position)
        return (0,result/* err */._)(`its frames end at byte ${packed} and its index begins at ${position}`);
    const unpacked = index.frames.reduce((sum, frame) => sum + frame.unpacked, 0);
    if (isBomb(unpacked, size))
        return (0,result/* err */._)(`its ${size} bytes unpack to ${unpacked}, more than ${model_layer/* LIMITS */.b1.ratio} times as many`);
    return layOut(index);
}
function readLayer(fd, file, digest) {
    const refuse = (what) => (0,result/* err */._)((0,damage/* damaged */.qM)(file, what));
    const stats = external_node_fs_.fstatSync(fd);
    if (!stats.isFile())
        return refuse('it is no regular file');
    const tail = Math.min(FOOTER_LIMIT, stats.size);
    const end = readFooter((0,read_at/* readAt */.m)(fd, stats.size - tail, tail), stats.size);
    if (end === undefined)
        return refuse('it does not end with a footer, or its footer was changed');
    const { position, length } = end.footer;
    const compression = end.compression;
    if (!(0,compress/* canUse */.sh)(compression))
        return (0,result/* err */._)((0,damage/* unreadable */.O$)(file));
    const limit = Math.min(INDEX_LIMIT, length * model_layer/* LIMITS */.b1.ratio + INDEX_ALLOWANCE);
    if (length > limit)
        return refuse(`its index has ${length} bytes, more than the ${INDEX_LIMIT} that are allowed`);
    const packed = (0,read_at/* readAt */.m)(fd, position, length);
    if (packed.length !== length || (0,shell_hash/* sha256 */.sc)(packed) !== end.footer.digest)
        return refuse('its index does not match its digest');
    const bytes = (0,compress/* decompressAtMost */.aw)(packed, compression, limit, Math.min(limit, 8 * length + INDEX_ALLOWANCE));
    if (!bytes.ok)
        return refuse(`its index ${bytes.error}`);
    const index = readIndex(bytes.value, digest, model_layer/* LIMITS */.b1.entries);
    if (!index.ok)
        return refuse(index.error);
    const parts = partsOf(index.value, position, stats.size);
    return parts.ok ? (0,result.ok)({ file, digest, compression, ...index.value, parts: parts.value }) : refuse(parts.error);
}
/**
 * Opens a packed layer: footer, index and listing are checked, no frame is unpacked.
 *
 * @param digest digest that it must have, hexadecimal
 * @returns `integrity` when it is not whole, not that layer, or beyond LIMITS; `usage` when this Node cannot unpack it
 */
function openLayer(file, digest) {
    let fd;
    try {
        fd = external_node_fs_.openSync(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* errorCode */.CA)(error) === 'ENOENT' ? (0,damage/* damaged */.qM)(file, 'it is not there') : (0,files/* problemOf */.Zw)(error, 'read a layer', file));
    }
    try {
        return readLayer(fd, file, digest);
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'read a layer', file));
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}

;// CONCATENATED MODULE: ./build/shell/layer/layers.js



/** Layers as docs/checkpoints.md describes them. */
const layers_layers = { pack: packLayer, open: openLayer, extract: extractLayer, extractAll: extractLayers };


/***/ }),

/***/ 6496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ createLookup),
/* harmony export */   R3: () => (/* binding */ sortEntries),
/* harmony export */   UD: () => (/* binding */ writeListing),
/* harmony export */   aW: () => (/* binding */ digestOfListing),
/* harmony export */   vS: () => (/* binding */ readListing)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1560);


const EXECUTABLE = 0o755;
const PLAIN = 0o644;
const DIGEST = /^[0-9a-f]{64}$/;
const BYTES = /^[\0-\xff]+$/;
const lineOf = (entry) => entry.type === 'link'
    ? JSON.stringify(['link', entry.path, entry.target])
    : JSON.stringify(['file', entry.path, entry.executable ? EXECUTABLE : PLAIN, entry.size, entry.digest]);
const byPath = (one, other) => one.path < other.path ? -1 : Number(one.path > other.path);
/** The entries in the order of a listing: by the bytes of their paths. */
const sortEntries = (entries) => [...entries].sort(byPath);
/** The text of a listing (docs/checkpoints.md), for entries that are sorted. */
const writeListing = (entries) => entries.map((entry) => `${lineOf(entry)}\n`).join('');
/** The digest of a layer: sha256 of its listing in UTF-8, hexadecimal. */
const digestOfListing = (listing) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(listing);
function readLine(line) {
    let row;
    try {
        row = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(row))
        return undefined;
    const [type, path, third, size, digest] = row;
    if (typeof path !== 'string' || !BYTES.test(path))
        return undefined;
    if (type === 'link')
        return typeof third === 'string' && BYTES.test(third) ? { type, path, target: third } : undefined;
    if (type !== 'file' || (third !== EXECUTABLE && third !== PLAIN))
        return undefined;
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    if (typeof digest !== 'string' || !DIGEST.test(digest))
        return undefined;
    return { type, path, executable: third === EXECUTABLE, size, digest };
}
/**
 * The line of a file as `lineOf` writes it, with a path that JSON escapes nothing of: that is nearly every line. The
 * groups cannot be written in another way: sizes of 15 digits and fewer are exact.
 */
const PLAIN_LINE = /^\["file","([ !#-[\]-\xff]+)",(420|493),(0|[1-9]\d{0,14}),"([0-9a-f]{64})"\]$/;
function readPlainLine(line) {
    const [, path, mode, size, digest] = PLAIN_LINE.exec(line) ?? [];
    if (path === undefined || digest === undefined)
        return undefined;
    return { type: 'file', path, executable: Number(mode) === EXECUTABLE, size: Number(size), digest };
}
/** Reads any line, if it is the one that is written for its entry. */
function readAnyLine(line) {
    const entry = readLine(line);
    return entry !== undefined && lineOf(entry) === line ? entry : undefined;
}
/**
 * Reads a listing. A line must be exactly what `writeListing` makes of it, so that one list of entries has one digest.
 *
 * @returns the entries, or what is wrong as one clause
 */
function readListing(listing) {
    const lines = listing.split('\n');
    if (lines.pop() !== '')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('its listing is cut short');
    const entries = [];
    let last = '';
    for (const line of lines) {
        const entry = readPlainLine(line) ?? readAnyLine(line);
        const where = () => `line ${entries.length + 1} of its listing`;
        if (entry === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${where()} is malformed`);
        if (entry.path <= last) {
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${where()} ${entry.path === last ? 'repeats the path of the line before' : 'is out of order'}`);
        }
        last = entry.path;
        entries.push(entry);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(entries);
}
/**
 * Looks for entries by their path in the entries of a listing. Paths that are asked for in the order of the listing
 * are found at once, others by halving.
 *
 * @returns the place of the entry; undefined when there is none
 */
function createLookup(entries) {
    let next = 0;
    return (path) => {
        if (entries[next]?.path === path)
            return next++;
        let [from, to] = [0, entries.length];
        while (from < to) {
            const middle = (from + to) >>> 1;
            if ((entries[middle]?.path ?? '') < path)
                from = middle + 1;
            else
                to = middle;
        }
        if (entries[from]?.path !== path)
            return undefined;
        next = from + 1;
        return from;
    };
}


/***/ }),

/***/ 8636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ searchOf)
/* harmony export */ });
/* unused harmony export createSearch */
/** Shorter sequences cannot be found by looking at every other word. */
const SHORTEST = 7;
/** Words that are passed over at most: more would need more places of each needle in the table than it takes well. */
const MAX_STRIDE = 16;
/** One bit for each value of a hash of four bytes: 32 KiB, which stay in the nearest cache. */
const HASH_BITS = 18;
const hashOf = (word) => Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);
const bufferOf = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** Four bytes as a word of this machine. */
function wordAt(bytes, at) {
    const word = new Int32Array(1);
    new Uint8Array(word.buffer).set(bytes.subarray(at, at + 4));
    return word[0] ?? 0;
}
/**
 * Prepares a search. Of a sequence with m bytes every run of m - 3 places holds one at which four bytes of the sequence
 * start; so it is enough to look up the word at one place of each run, and to compare where it is one of theirs.
 */
function searchOfLong(needles) {
    const shortest = Math.min(...needles.map(({ length }) => length));
    const stride = Math.min(MAX_STRIDE, (shortest - 3) & ~3);
    const bits = new Int32Array(2 ** (HASH_BITS - 5));
    const places = new Map();
    for (const needle of needles) {
        for (let at = 0; at < stride; at += 1) {
            const word = wordAt(needle, at);
            const hash = hashOf(word);
            bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
            places.set(word, [...(places.get(word) ?? []), { needle, at }]);
        }
    }
    const step = stride / 4;
    return (bytes) => {
        const skipped = -bytes.byteOffset & 3;
        if (bytes.length < skipped + 4)
            return false;
        const words = new Int32Array(bytes.buffer, bytes.byteOffset + skipped, (bytes.length - skipped) >> 2);
        const within = bufferOf(bytes);
        const isThere = (word, at) => (places.get(word) ?? []).some(({ needle, at: inside }) => {
            const start = at - inside;
            const end = start + needle.length;
            return start >= 0 && end <= within.length && needle.compare(within, start, end) === 0;
        });
        for (let index = 0; index < words.length; index += step) {
            const word = words[index] ?? 0;
            const hash = hashOf(word);
            if ((((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) !== 0 && isThere(word, skipped + index * 4))
                return true;
        }
        return false;
    };
}
/** Prepares a search for sequences; empty ones are passed over. */
function createSearch(sequences) {
    const needles = sequences.filter(({ length }) => length > 0).map(bufferOf);
    const short = needles.filter(({ length }) => length < SHORTEST);
    const long = needles.filter(({ length }) => length >= SHORTEST);
    const isLongIn = long.length === 0 ? () => false : searchOfLong(long);
    return {
        longest: Math.max(0, ...needles.map(({ length }) => length)),
        isIn: (bytes) => isLongIn(bytes) || short.some((needle) => bufferOf(bytes).includes(needle)),
    };
}
let last;
/** The search for these needles, made once for all tasks that carry the same ones. */
function searchOf(needles) {
    if (last?.id !== needles.id)
        last = { id: needles.id, search: createSearch(needles.sequences) };
    return last.search;
}


/***/ }),

/***/ 566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ BATCH),
/* harmony export */   G: () => (/* binding */ packBatch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1560);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6350);
/* harmony import */ var _compress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5778);
/* harmony import */ var _needles_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8636);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6557);
/* harmony import */ var _system_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9103);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1593);








/** Bytes of tar entries after which a batch is full. The figure hardly matters between 1 and 8 MiB. */
const BATCH = 1024 ** 2;
/** A full batch but for its last byte, one more file, and their headers. */
const CAPACITY = BATCH + _read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGE */ .I$ + 64 * 1024;
/** Kept from one batch to the next: memory that was used before costs nothing to get. */
let memory;
const systemRead = (fd, target, at, length) => node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, target, at, length, null);
/** Reads until the file ends or `length` bytes are there. */
function readInto({ read, memory }, fd, at, length) {
    let done = 0;
    while (done < length) {
        const count = read(fd, memory, at + done, length - done);
        if (count === 0)
            break;
        done += count;
    }
    return done;
}
const header = (path, size, digest, mode) => ({
    type: 'file',
    path,
    executable: (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isExecutable */ .TV)(mode),
    size,
    digest,
});
/** Reads a file behind what the batch holds, and makes it part of the batch when it is to be stored. */
function readOnce(batch, item, last) {
    const { path } = item;
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync((0,_system_path_js__WEBPACK_IMPORTED_MODULE_6__/* .systemPath */ .B)(`${batch.root}/${path}`), _read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_FLAGS */ .tC);
    try {
        const before = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd, { bigint: true });
        if (!before.isFile())
            return { file: { kind: 'replaced', path }, settled: true };
        const expected = Number(before.size);
        if (expected > _read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGE */ .I$)
            return { file: { kind: 'large', path }, settled: true };
        const start = batch.used + (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_5__/* .headerSize */ .pw)(header(path, expected, '', 0));
        if (start + (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_5__/* .paddedSize */ .k_)(expected) > batch.memory.length)
            return { file: undefined, settled: true };
        const size = readInto(batch, fd, start, expected);
        const after = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd, { bigint: true });
        const settled = size === expected && (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isSame */ .Ft)(before, after);
        if (!settled && !last)
            return { file: undefined, settled };
        const content = batch.memory.subarray(start, start + size);
        const digest = (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(content);
        const stored = digest !== item.known;
        const secret = stored && batch.search.isIn(content);
        if (stored) {
            (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_5__/* .writeHeader */ .bx)(header(path, size, digest, Number(after.mode)), batch.memory, batch.used);
            batch.used = start + (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_5__/* .paddedSize */ .k_)(size);
            batch.memory.fill(0, start + size, batch.used);
        }
        return { file: (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readingOf */ .MU)(path, after, { stored, digest, size, unsettled: !settled, secret }), settled: true };
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
/** Reads a file, again when it changed meanwhile. Undefined when there is no room for it. */
function readSmall(batch, item) {
    try {
        for (let left = _read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .TRIES */ .Qm - 1;; left -= 1) {
            const { file, settled } = readOnce(batch, item, left === 0);
            if (settled)
                return file;
        }
    }
    catch (error) {
        return (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .failedRead */ .Yr)(item.path, error);
    }
}
/** Packs what the batch holds and writes it behind what other threads wrote. */
function writeFrame(bytes, { compression, output }) {
    if (bytes.length === 0)
        return undefined;
    const packed = (0,_compress_js__WEBPACK_IMPORTED_MODULE_3__/* .compress */ .Bc)(bytes, compression);
    const frame = (0,_append_js__WEBPACK_IMPORTED_MODULE_2__/* .appendTo */ .S)(output, packed, bytes.length);
    (0,_compress_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._r)(packed);
    return frame;
}
/** Reads small files and packs them, with links, into one frame. Stops early when the memory for it is full. */
function packBatch(task, read = systemRead) {
    memory ??= Buffer.allocUnsafeSlow(CAPACITY);
    const batch = { root: task.root, memory, search: (0,_needles_js__WEBPACK_IMPORTED_MODULE_7__/* .searchOf */ .E)(task.needles), read, used: 0 };
    const files = [];
    let taken = 0;
    for (const item of task.items) {
        if (item.type === 'link') {
            if (batch.used + (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_5__/* .headerSize */ .pw)(item) > memory.length)
                break;
            batch.used += (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_5__/* .writeHeader */ .bx)(item, memory, batch.used);
        }
        else {
            const file = readSmall(batch, item);
            if (file === undefined)
                break;
            files.push(file);
        }
        taken += 1;
    }
    return { kind: 'packed', taken, files, frame: writeFrame(memory.subarray(0, batch.used), task) };
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Reads exactly that many bytes; fewer when the file ends before. */
function readAt(fd, position, length) {
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
        const count = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, bytes, done, length - done, position + done);
        if (count === 0)
            return bytes.subarray(0, done);
        done += count;
    }
    return bytes;
}


/***/ }),

/***/ 9103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ systemPath),
/* harmony export */   M: () => (/* binding */ bytesOfPath)
/* harmony export */ });
const OTHER = /[^\0-\x7f]/;
/** A byte string (src/model/checkpoint.ts) as `node:fs` takes it: bytes where it is not ASCII, because it may be no UTF-8. */
const systemPath = (bytes) => OTHER.test(bytes) ? Buffer.from(bytes, 'latin1') : bytes;
/** The byte string of a path that the system gave as text. */
const bytesOfPath = (text) => OTHER.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;


/***/ }),

/***/ 1593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ entrySize),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   bx: () => (/* binding */ writeHeader),
/* harmony export */   ix: () => (/* binding */ END_SIZE),
/* harmony export */   k_: () => (/* binding */ paddedSize),
/* harmony export */   pw: () => (/* binding */ headerSize)
/* harmony export */ });
/** A tar archive is made of blocks of this many bytes. */
const BLOCK = 512;
/** Bytes of the two zero blocks that end an archive. */
const END_SIZE = 2 * BLOCK;
/** Bytes of a name or the target of a link in a header; longer ones have an entry of their own. */
const NAME_SIZE = 100;
/** Sizes from here on do not fit eleven octal digits. */
const OCTAL_LIMIT = 8 * 1024 ** 3;
const LONG_NAME = '././@LongLink';
/** The bytes that a content takes in the archive. */
const paddedSize = (size) => Math.ceil(size / BLOCK) * BLOCK;
/** A long name ends with a zero byte, and its entry has a header before it. */
const longSize = (name) => (name.length > NAME_SIZE ? BLOCK + paddedSize(name.length + 1) : 0);
/** Bytes of an entry's header with those that hold its long names. */
const headerSize = (entry) => longSize(entry.path) + (entry.type === 'link' ? longSize(entry.target) : 0) + BLOCK;
/** Bytes of a whole entry: header, content and padding. */
const entrySize = (entry) => headerSize(entry) + (entry.type === 'file' ? paddedSize(entry.size) : 0);
/** A block with what is the same in all; the checksum counts its own field as blanks. */
const TEMPLATE = Buffer.alloc(BLOCK);
TEMPLATE.write('0000000\x000000000\0', 108, 'latin1');
TEMPLATE.write('00000000000\0        ', 136, 'latin1');
TEMPLATE.write('ustar  ', 257, 'latin1');
/** What is written into a block is written over zeros of the template, so it adds to this. */
const TEMPLATE_SUM = TEMPLATE.reduce((sum, byte) => sum + byte, 0);
function sumOf(bytes, from, to) {
    let sum = 0;
    for (let place = from; place < to; place += 1)
        sum += bytes[place] ?? 0;
    return sum;
}
function writeSize(size, block, at) {
    if (size < OCTAL_LIMIT) {
        block.write(size.toString(8).padStart(11, '0'), at, 'latin1');
        return;
    }
    // GNU's base-256 form: the first bit says so, the number is big endian at the end of the field.
    block[at] = 0x80;
    block.writeBigUInt64BE(BigInt(size), at + 4);
}
/** Fields at the places that GNU tar's `old_gnu_header` has them at. */
function writeBlock(fields, block, at) {
    block.set(TEMPLATE, at);
    const named = block.write(fields.name, at, NAME_SIZE, 'latin1');
    block.write(fields.mode, at + 100, 'latin1');
    writeSize(fields.size, block, at + 124);
    block.write(fields.flag, at + 156, 'latin1');
    const linked = fields.target === '' ? 0 : block.write(fields.target, at + 157, NAME_SIZE, 'latin1');
    const sum = TEMPLATE_SUM +
        sumOf(block, at, at + named) +
        sumOf(block, at + 100, at + 108) +
        sumOf(block, at + 124, at + 136) +
        sumOf(block, at + 156, at + 157 + linked);
    block.write(`${sum.toString(8).padStart(6, '0')}\0`, at + 148, 'latin1');
    return BLOCK;
}
function writeLong(name, flag, target, at) {
    if (name.length <= NAME_SIZE)
        return 0;
    const size = paddedSize(name.length + 1);
    writeBlock({ name: LONG_NAME, mode: '0000644', size: name.length + 1, flag, target: '' }, target, at);
    target.fill(0, at + BLOCK, at + BLOCK + size);
    target.write(name, at + BLOCK, 'latin1');
    return BLOCK + size;
}
/**
 * Writes the header of an entry as GNU tar has it (docs/checkpoints.md): nothing in it but what the listing tells.
 *
 * @returns bytes written, which are `headerSize(entry)`
 */
function writeHeader(entry, target, at) {
    const link = entry.type === 'link' ? entry.target : '';
    const long = writeLong(link, 'K', target, at);
    const place = long + writeLong(entry.path, 'L', target, at + long);
    const fields = entry.type === 'link'
        ? { mode: '0000777', size: 0, flag: '2' }
        : { mode: entry.executable ? '0000755' : '0000644', size: entry.size, flag: '0' };
    return place + writeBlock({ ...fields, name: entry.path, target: link }, target, at + place);
}


/***/ })
,

/***/ 6740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isCredential)
/* harmony export */ });
/** Files in which programs keep what lets them in somewhere. `.env` may also be a folder, of Python. */
const CREDENTIALS = /(?:^|\/)(?:\.npmrc|\.netrc|_netrc|\.pypirc|\.git-credentials|\.env|\.env\.[^/]*|\.envrc|id_rsa|id_dsa|id_ecdsa|id_ed25519|\.htpasswd|credentials\.json|application_default_credentials\.json|\.aws\/credentials|\.docker\/config\.json)$/i;
/** Packages carry keys and certificates for their tests, which everybody has. */
const KEYS = /\.(?:pem|key|p12|pfx|jks|keystore|ppk)$/i;
const IN_PACKAGES = /(?:^|\/)node_modules\//;
/** Whether a file is left out because of its name: it may hold a password, a token or a private key. */
const isCredential = (path) => CREDENTIALS.test(path) || (KEYS.test(path) && !IN_PACKAGES.test(path));


/***/ }),

/***/ 866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ filterBy),
/* harmony export */   _: () => (/* binding */ hasPatterns)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6740);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);
/* harmony import */ var _reserved_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5676);



/** Whether some rules have patterns: what matches them is loaded only then. */
const hasPatterns = ({ include, exclude }) => exclude.length > 0 || include !== undefined;
/** Bytes that are no UTF-8 are matched as if each were a character. */
const textOf = (path) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(path) ?? path;
/**
 * The filter of some patterns: `.git` and `.bootspring` are never kept at any depth, credential files never by their
 * name; what `exclude` matches, or matches above a path, is not kept, and `include`, when it is there, must match.
 *
 * @param patterns undefined when there are none
 */
function filterBy(patterns) {
    const include = patterns?.include;
    const root = { barred: false, included: include === undefined };
    const folders = new Map([['', root]]);
    const judge = (path) => {
        const split = path.lastIndexOf('/');
        const above = judgeFolder(path.slice(0, Math.max(0, split)));
        if (above.barred || (0,_reserved_js__WEBPACK_IMPORTED_MODULE_1__/* .isReserved */ .B)(path.slice(split + 1)) || _reserved_js__WEBPACK_IMPORTED_MODULE_1__/* .STAGING_NAME */ .M.test(path)) {
            return { barred: true, included: false };
        }
        if (patterns === undefined)
            return root;
        const text = textOf(path);
        return { barred: patterns.excludes(text), included: above.included || include?.has(text) === true };
    };
    const judgeFolder = (path) => {
        const known = folders.get(path);
        if (known !== undefined)
            return known;
        const verdict = judge(path);
        folders.set(path, verdict);
        return verdict;
    };
    return {
        keeps(path, type) {
            const verdict = type === 'folder' ? judgeFolder(path) : judge(path);
            return !verdict.barred && verdict.included && (type === 'folder' || !(0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .isCredential */ .u)(path));
        },
        enters(folder) {
            const verdict = judgeFolder(folder);
            if (verdict.barred || verdict.included || include === undefined)
                return !verdict.barred;
            return include.reaches(textOf(folder));
        },
    };
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

/***/ 6292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ breathe)
/* harmony export */ });
/** Lets the event loop turn: where thousands of files are looked at, synchronous work is 2.7 times faster. */
const breathe = () => new Promise((resolve) => setImmediate(resolve));


/***/ }),

/***/ 8774:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCapture: () => (/* binding */ createCapture)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/checkpoint/filter.js
var filter = __webpack_require__(866);
// EXTERNAL MODULE: ./build/core/checkpoint/needles.js
var needles = __webpack_require__(8802);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/expect-much.js
var expect_much = __webpack_require__(5051);
// EXTERNAL MODULE: ./build/shell/files.js
var shell_files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/layer/system-path.js
var system_path = __webpack_require__(9103);
// EXTERNAL MODULE: ./build/shell/layer/threads.js + 2 modules
var threads = __webpack_require__(6926);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/capture/known.js
var capture_known = __webpack_require__(7992);
// EXTERNAL MODULE: ./build/shell/capture/known-file.js
var known_file = __webpack_require__(8091);
// EXTERNAL MODULE: ./build/model/layer.js
var model_layer = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/shell/capture/columns.js
var capture_columns = __webpack_require__(1188);
// EXTERNAL MODULE: ./build/shell/capture/table.js
var capture_table = __webpack_require__(4575);
;// CONCATENATED MODULE: ./build/shell/capture/known-format.js





const VERSION = 2;
/** 1 as a number of four bytes shows the byte order of the machine. */
const ORDER = new Uint8Array(new Uint32Array([1]).buffer).join('');
/** Bytes of the sha256 at the end. */
const SEAL = 32;
const COUNT_BYTES = 8;
const NEWLINE = 10;
/** Writes the tree. @returns its bytes, in parts */
function encodeKnown({ manifestDigest, layers, root }) {
    const folders = (0,capture_known/* foldersBelow */.jk)(root);
    const entries = folders.reduce((sum, folder) => sum + (0,capture_known/* countOf */.pq)(folder), 0);
    const { memory, counts, targets, ...gathered } = gather(folders, entries, layers);
    const names = Buffer.concat(gathered.names);
    const head = writeHeader({ manifestDigest, layers, folders: folders.length, entries, names: names.length });
    const ends = Buffer.from(targets.map((target) => `${target}\0`).join(''), 'latin1');
    const parts = [head, new Uint8Array(memory), new Uint8Array(counts.buffer), names, ends];
    const seal = (0,hash/* createRunningHash */.i2)();
    for (const part of parts)
        seal.update(part);
    return [...parts, Buffer.from(seal.hex(), 'hex')];
}
/** Puts all folders into one set of columns. What stands together in a table is copied together: most of it does. */
function gather(folders, entries, layers) {
    const memory = new ArrayBuffer(capture_columns/* ROW_BYTES */.P2 * entries);
    const layerNames = layers.map(({ digest }) => digest);
    const layerAt = new Map(layerNames.map((digest, index) => [digest, index]));
    const targets = [];
    const columns = { ...(0,capture_columns/* columnsOver */.Ot)(memory, 0, entries, { targets, layerNames }), targets };
    const counts = new Uint32Array(2 * folders.length);
    const names = [];
    const replaced = [];
    let span;
    const copySpan = () => {
        if (span === undefined)
            return;
        const { table, first, row, count } = span;
        const { rows, chars } = table;
        const start = rows[first] ?? 0;
        const layerPlaces = (0,capture_columns/* layerPlacesIn */.Fw)(table.columns, layerAt);
        (0,capture_columns/* copyRows */.D9)(columns, row, { from: table.columns, start, count: (rows[first + count] ?? 0) - start, layerPlaces });
        names.push(table.names.subarray(chars[first], chars[first + count]));
        span = undefined;
    };
    let at = 0;
    for (const [index, folder] of folders.entries()) {
        const { table, changed } = folder;
        const text = table === undefined ? Buffer.from((0,capture_known/* textOf */.b6)(folder), 'latin1') : undefined;
        const count = (0,capture_known/* countOf */.pq)(folder);
        counts[2 * index] = count;
        counts[2 * index + 1] = text?.length ?? lengthIn(table, folder.at);
        if (table !== undefined && span?.table === table && span.first + span.count === folder.at)
            span.count += 1;
        else {
            copySpan();
            if (table !== undefined)
                span = { table, first: folder.at, row: at, count: 1 };
        }
        if (text !== undefined)
            names.push(text);
        if (table === undefined)
            (0,capture_known/* rowsOf */.RO)(folder).forEach((row, place) => (0,capture_columns/* writeRow */.Ge)(columns, at + place, row, layerAt));
        else
            changed?.forEach((row, place) => replaced.push([at + place, row]));
        at += count;
    }
    copySpan();
    for (const [place, row] of replaced)
        (0,capture_columns/* writeRow */.Ge)(columns, place, row, layerAt);
    return { memory, counts, names, targets };
}
const lengthIn = (table, folder) => table === undefined ? 0 : (table.chars[folder + 1] ?? 0) - (table.chars[folder] ?? 0);
function writeHeader({ manifestDigest, layers, folders, entries, names }) {
    const held = layers.map(({ digest, size, mediaType }) => [digest, size, mediaType]);
    const line = JSON.stringify([VERSION, ORDER, manifestDigest, held, folders, entries, names]);
    return Buffer.from(`${line}${' '.repeat(7 - (Buffer.byteLength(line) % 8))}\n`);
}
/** The parts as one, as they are in the file. */
function joined(parts) {
    const bytes = Buffer.from(new ArrayBuffer(parts.reduce((sum, { length }) => sum + length, 0)));
    let at = 0;
    for (const part of parts) {
        bytes.set(part, at);
        at += part.length;
    }
    return bytes;
}
/**
 * Reads what `encodeKnown` wrote; undefined when it is anything else.
 *
 * @param bytes at the start of their memory: columns need their places to be multiples of their size
 */
function decodeKnown(bytes) {
    if (bytes.length <= SEAL)
        return undefined;
    const body = bytes.subarray(0, -SEAL);
    if ((0,hash/* sha256 */.sc)(body) !== bytes.toString('hex', body.length))
        return undefined;
    const start = body.indexOf(NEWLINE) + 1;
    const header = readHeader(body.toString('utf8', 0, start));
    if (header === undefined || start % 8 !== 0)
        return undefined;
    const { manifestDigest, layers, folders, entries, names: length } = header;
    const end = start + capture_columns/* ROW_BYTES */.P2 * entries;
    const names = end + COUNT_BYTES * folders;
    if (names + length > body.length)
        return undefined;
    const targets = body.toString('latin1', names + length).split('\0');
    const layerNames = layers.map(({ digest }) => digest);
    const columns = (0,capture_columns/* columnsOver */.Ot)(bytes.buffer, start, entries, { targets, layerNames });
    const counts = new Uint32Array(bytes.buffer.slice(end, names));
    const table = (0,capture_table/* tableOver */.jj)(columns, counts, body.subarray(names, names + length));
    return table && { manifestDigest, layers, root: (0,capture_known/* folderIn */.CH)(table, 0, '') };
}
const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
function readHeader(line) {
    const [version, order, manifestDigest, held, folders, entries, names, ...more] = parseRow(line);
    if (version !== VERSION || order !== ORDER || typeof manifestDigest !== 'string' || more.length > 0)
        return undefined;
    if (!Array.isArray(held) || !isCount(folders) || !isCount(entries) || !isCount(names))
        return undefined;
    const layers = [];
    for (const one of held) {
        const layer = readLayer(one);
        if (layer === undefined)
            return undefined;
        layers.push(layer);
    }
    return { manifestDigest, layers, folders, entries, names };
}
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const MEDIA_TYPES = Object.values(model_layer/* LAYER_MEDIA_TYPES */.Zx);
function readLayer(row) {
    const [digest, size, type, ...more] = Array.isArray(row) ? row : [];
    const mediaType = MEDIA_TYPES.find((known) => known === type);
    if (typeof digest !== 'string' || !DIGEST.test(digest) || !isCount(size) || mediaType === undefined)
        return undefined;
    return more.length > 0 ? undefined : { digest, size, mediaType };
}
function parseRow(line) {
    try {
        const value = JSON.parse(line);
        return Array.isArray(value) ? value : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/core/checkpoint/groups.js
/**
 * Installed packages, which are the same for everybody who has the same lock file, go into layers of their own:
 * so one layer serves many runs and branches. What tools keep below node_modules for themselves does not belong to it.
 */
const INSTALLED = /(?:^|\/)node_modules\/(?!\.(?!bin(?:\/|$)|pnpm(?:\/|$)|package-lock\.json$))/;
/** Whether a path is part of the installed packages. */
const isInstalled = (path) => INSTALLED.test(path);
/** The folders that hold most, with their bytes, largest first; those at the root and of packages' folders. */
function largestFolders(files, count) {
    const sums = new Map();
    for (const { path, size } of files) {
        const parts = path.split('/').slice(0, -1);
        for (let depth = Math.min(parts.length, 3); depth > 0; depth -= 1) {
            const folder = parts.slice(0, depth).join('/');
            sums.set(folder, (sums.get(folder) ?? 0) + size);
        }
    }
    const all = [...sums].map(([folder, bytes]) => ({ folder, bytes }));
    return all.sort((a, b) => b.bytes - a.bytes || (a.folder < b.folder ? -1 : 1)).slice(0, count);
}

// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var checkpoint_names = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/shell/layer/compress.js
var compress = __webpack_require__(5778);
// EXTERNAL MODULE: ./build/shell/layer/layers.js + 9 modules
var layer_layers = __webpack_require__(2597);
// EXTERNAL MODULE: ./build/shell/layer/listing.js
var layer_listing = __webpack_require__(6496);
// EXTERNAL MODULE: ./build/shell/layer/read-file.js
var read_file = __webpack_require__(6557);
// EXTERNAL MODULE: ./build/shell/capture/row.js
var capture_row = __webpack_require__(8943);
;// CONCATENATED MODULE: ./build/shell/capture/pack-groups.js













const hexOf = (digest) => digest.slice('sha256:'.length);
/** Puts changed files into layers: installed packages into one, the rest into another. */
async function packGroups(request) {
    const parts = [];
    for (const installed of [true, false]) {
        const pending = request.pending.filter(({ path: name }) => isInstalled(name) === installed);
        if (pending.length === 0)
            continue;
        const links = request.links.filter((link) => isInstalled(link.path) === installed);
        const part = (await stored({ ...request, pending, links })) ?? (await pack({ ...request, pending, links }));
        if (!part.ok)
            return part;
        parts.push(part.value);
    }
    return (0,result.ok)({
        rows: new Map(parts.flatMap((part) => [...part.rows])),
        layers: parts.flatMap((part) => part.layers),
        newBytes: parts.reduce((sum, part) => sum + part.newBytes, 0),
        notes: parts.flatMap((part) => part.notes),
    });
}
/**
 * The layer that an earlier workflow of this workspace stored, when every content is known without reading. Where there
 * are secrets to look for everything is read: the earlier workflow may not have known them.
 */
async function stored(request) {
    if (request.needles.length > 0)
        return undefined;
    const { pending, links, store, workflowId, trustedUntil } = request;
    const listing = links.map(({ path: name, target }) => ({ type: 'link', path: name, target }));
    const rows = new Map();
    for (const one of pending) {
        if (one.seen === undefined)
            return undefined;
        const { path: name, size, mode, digest } = one.seen;
        listing.push({ type: 'file', path: name, size, executable: (0,read_file/* isExecutable */.TV)(mode), digest: hexOf(digest) });
        rows.set(one, { ...one.seen, ...(0,capture_row/* signatureOf */.yK)(one, trustedUntil) });
    }
    const layer = await store.findLayer(workflowId, `sha256:${(0,layer_listing/* digestOfListing */.aW)((0,layer_listing/* writeListing */.UD)((0,layer_listing/* sortEntries */.R3)(listing)))}`);
    if (!layer.ok || layer.value === undefined)
        return undefined;
    const held = layer.value;
    for (const [one, row] of rows)
        rows.set(one, { ...row, layer: held.digest });
    return (0,result.ok)({ rows, layers: [held], newBytes: 0, notes: [] });
}
async function pack(request) {
    const { root, pending, links, pool, needles, onBytes, store, workflowId } = request;
    const to = external_node_path_.join(request.temporary, `layer-${Buffer.from((0,hash/* randomBytes */.po)(6)).toString('hex')}.tmp`);
    const items = [
        ...pending.map(({ path: name, size, prior }) => ({
            type: 'file',
            path: name,
            size,
            ...(prior?.layer === undefined ? {} : { known: hexOf(prior.digest) }),
        })),
        ...links.map(({ path: name, target }) => ({ type: 'link', path: name, target })),
    ];
    const done = await layer_layers.layers.pack({ root, items, to, compression: (0,compress/* bestCompression */.XE)(), pool, needles, onBytes });
    if (!done.ok)
        return done;
    const { digest, files } = done.value;
    const refused = refusal(files);
    const holdsFile = files.some((file) => file.kind === 'read' && file.stored);
    let layer;
    if (refused !== undefined || !holdsFile || digest === undefined) {
        (0,shell_files/* attempt */.CD)('remove a layer', to, () => external_node_fs_.rmSync(to, { force: true }));
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
    }
    else {
        const isWhole = async (file) => {
            const opened = layer_layers.layers.open(file, digest);
            return opened.ok && (await layer_layers.layers.extract({ layer: opened.value, wanted: [], all: true, pool })).ok;
        };
        const put = await store.putLayer(workflowId, `sha256:${digest}`, to, isWhole);
        if (!put.ok)
            return put;
        layer = put.value;
    }
    return (0,result.ok)({
        rows: new Map(pending.flatMap((one, index) => rowOf(one, files[index], layer, request.trustedUntil))),
        layers: layer === undefined ? [] : [layer],
        newBytes: layer?.size ?? 0,
        notes: files.flatMap(noteOf),
    });
}
function rowOf(pending, file, layer, trustedUntil) {
    if (file?.kind !== 'read')
        return [];
    const { path: name, size, mode, mtimeNs: mtime, ctimeNs, ino, stored: isStored, unsettled } = file;
    const look = { mtimeMs: (0,capture_known/* msOf */.QZ)(mtime), ctimeMs: (0,capture_known/* msOf */.QZ)(ctimeNs), ino: Number(ino) };
    const signature = unsettled ? capture_row/* UNKNOWN */.HV : (0,capture_row/* signatureOf */.yK)(look, trustedUntil);
    const holder = isStored ? layer?.digest : pending.prior?.layer;
    const held = holder === undefined ? {} : { layer: holder };
    const digest = `sha256:${file.digest}`;
    return [[pending, { type: 'file', path: name, size, mode, mtime, digest, ...held, ...signature }]];
}
/** Why a checkpoint with these files is not saved. */
function refusal(files) {
    for (const file of files) {
        const name = (0,checkpoint_names/* showName */.$i)(file.path);
        if (file.kind === 'unreadable') {
            return {
                code: 'storage',
                message: `${name} cannot be read (${file.code}), so it could not be brought back`,
                hint: `make it readable, or leave it out: checkpoints: { exclude: [${JSON.stringify(name)}] }`,
            };
        }
        if (file.kind === 'read' && file.secret) {
            return {
                code: 'usage',
                message: `${name} holds a secret of the environment, which no checkpoint may keep`,
                hint: `do not write it there, or leave the file out: checkpoints: { exclude: [${JSON.stringify(name)}] }`,
            };
        }
    }
    return undefined;
}
function noteOf(file) {
    const name = (0,checkpoint_names/* showName */.$i)(file.path);
    switch (file.kind) {
        case 'read':
            return file.unsettled ? [`${name} kept changing while it was read; the checkpoint holds what was read last`] : [];
        case 'gone':
            return [`${name} was deleted while the checkpoint was taken; it is not in it`];
        case 'replaced':
            return [`${name} was replaced by something that is no file while the checkpoint was taken; it is not in it`];
        case 'unreadable':
            return [];
    }
}

;// CONCATENATED MODULE: ./build/shell/capture/parent.js
/** Finds the parent's tree: as this machine knows it, else from the manifests. Without either everything is new. */
async function findParent(workspace, { workflowId, parent, store, sha }, last) {
    if (parent !== undefined && last !== undefined && last.manifestDigest === parent.digest) {
        const phases = await store.list(workflowId);
        if (phases.ok && phases.value.includes(parent.phase)) {
            const { layers, root, manifestDigest: parentDigest } = last;
            return { parent: parent.phase, parentDigest, layers, root, baseline: undefined };
        }
    }
    // What asks git and reads manifests is loaded here: the checkpoints of a run but the first need neither.
    const [{ readBaseline }, { readParent }] = await Promise.all([__webpack_require__.e(/* import() */ 3592).then(__webpack_require__.bind(__webpack_require__, 3592)), Promise.all(/* import() */[__webpack_require__.e(6043), __webpack_require__.e(4152)]).then(__webpack_require__.bind(__webpack_require__, 4152))]);
    // Whoever takes up a workflow elsewhere, or after a restore, asks git once more what the commit holds.
    const baseline = sha === undefined ? undefined : await readBaseline(workspace, sha);
    const stored = parent === undefined ? undefined : await readParent(store, workflowId, parent.phase);
    return { ...(stored ?? { parent: null, parentDigest: null, layers: [], root: undefined }), baseline };
}

// EXTERNAL MODULE: ./build/core/checkpoint/safety.js + 1 modules
var safety = __webpack_require__(9294);
;// CONCATENATED MODULE: ./build/shell/capture/refusals.js





/** Why a checkpoint of what a walk found is not saved: what is in it could not be brought back. */
/** What could not be looked at. */
function unseenProblem({ unseen }) {
    const [first] = unseen;
    if (first === undefined)
        return undefined;
    const name = first.path === '' ? 'the workspace' : (0,checkpoint_names/* showName */.$i)(first.path);
    const more = unseen.length === 1 ? '' : ` and ${unseen.length - 1} more`;
    return {
        code: 'storage',
        message: `${name}${more} cannot be read (${first.code}), so what is in it could not be brought back`,
        hint: `make it readable, or leave it out: checkpoints: { exclude: [${JSON.stringify(name)}] }`,
    };
}
/** More than a checkpoint may carry: the folders that hold most of it are named. */
function sizeProblem({ carried, root, pending }, { maxSize }) {
    if (carried <= maxSize)
        return undefined;
    const files = [...pending];
    for (const row of (0,capture_known/* rowsBelow */.bX)(root))
        if (row.type === 'file' && !row.digest.startsWith('git:'))
            files.push(row);
    const folders = largestFolders(files, 10).map((one) => `${(0,checkpoint_names/* showName */.$i)(one.folder)} (${inMiB(one.bytes)})`);
    const [largest] = files.sort((a, b) => b.size - a.size);
    const file = largest === undefined ? '' : `; the largest file is ${(0,checkpoint_names/* showName */.$i)(largest.path)} (${inMiB(largest.size)})`;
    const where = folders.length === 0 ? '' : `; the largest folders are ${folders.join(', ')}`;
    return {
        code: 'usage',
        message: `the files to keep take ${inMiB(carried)}, more than max-size allows (${inMiB(maxSize)})${where}${file}`,
        hint: 'leave some out (checkpoints: { exclude: [...] }) or raise max-size',
    };
}
const inMiB = (bytes) => `${(bytes / 1024 ** 2).toFixed(bytes < 10 * 1024 ** 2 ? 1 : 0)} MiB`;
/**
 * What a restore would refuse (core/checkpoint/safety.ts). The parent's tree was looked through when it was taken, so
 * only what is new is looked at, unless links have changed: where they lead takes the whole tree to tell.
 *
 * @param changed what differs from the parent's tree
 */
function unsafeProblem({ root, grown, relinked }, changed, hasParent, { maxSize }) {
    const { platform } = process;
    const isWhole = !hasParent || relinked || (0,capture_known/* countBelow */.BC)(root) > model_layer/* LIMITS */.b1.entries;
    const reason = isWhole
        ? (0,safety/* unsafeTree */.nw)(new Map(Array.from((0,capture_known/* rowsBelow */.bX)(root), (row) => [row.path, row])), { platform, maxSize })
        : (unsafeAmong(changed, platform) ?? collisionAmong(grown));
    if (reason === undefined)
        return undefined;
    return {
        code: 'usage',
        message: `the files could not be brought back: ${reason}`,
        hint: 'leave it out: checkpoints: { exclude: [...] }',
    };
}
function unsafeAmong(changed, platform) {
    for (const entry of changed) {
        const wrong = (0,safety/* unsafeEntry */.di)(entry, platform);
        if (wrong !== undefined)
            return `${(0,checkpoint_names/* showName */.$i)(entry.path)} ${wrong}.`;
    }
    return undefined;
}
/** Names of one folder that some file systems take for one; only where there are new ones can there be any. */
function collisionAmong(grown) {
    for (const { names } of grown) {
        const folded = new Map();
        for (const name of names) {
            const other = folded.get((0,safety/* foldName */.zN)(name));
            if (other !== undefined)
                return `${(0,checkpoint_names/* showName */.$i)(other)} and ${(0,checkpoint_names/* showName */.$i)(name)} are one name on some file systems.`;
            folded.set((0,safety/* foldName */.zN)(name), name);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/shell/breathe.js
var breathe = __webpack_require__(6292);
;// CONCATENATED MODULE: ./build/shell/capture/differences.js


const PERMISSIONS = 0o777;
/** Gathers in which a tree differs from the parent's, entry by entry. */
class Differences {
    changed = [];
    links = [];
    pending = [];
    deleted = [];
    grown = [];
    carried = 0;
    relinked = false;
    #sight;
    #baseline;
    #trustedUntil;
    /** @param trustedUntil milliseconds since 1970 (walk.ts) */
    constructor(sight, baseline, trustedUntil) {
        this.#sight = sight;
        this.#baseline = baseline;
        this.#trustedUntil = trustedUntil;
    }
    /** The row of what was met; undefined when it has to be read first, and when it is gone. */
    rowOf(met) {
        const { look, type, prior, before } = met;
        if (prior?.type === 'folder' && type !== 'folder')
            this.#gone(before);
        if (prior?.type === 'link' && type !== 'link')
            this.relinked = true;
        const row = type === 'file' ? this.#file(met) : this.#settle(met);
        if (type === 'file' && !(row?.type === 'file' && row.digest.startsWith('git:')))
            this.carried += look.size;
        if (row !== undefined)
            this.#note(row, prior);
        return row;
    }
    /** The row of a folder or a link; undefined when it is gone. */
    #settle(met) {
        const { path, look, type, hidden } = met;
        const target = type === 'link' ? this.#sight.targetOf(path) : undefined;
        const mtime = this.#sight.exactTime(path);
        if (mtime === undefined || (type === 'link' && target === undefined))
            return this.#vanished(met);
        const seen = (0,capture_row/* signatureOf */.yK)(look, this.#trustedUntil);
        if (target !== undefined)
            return { type: 'link', path, target, mtime, ...seen };
        return { type: 'folder', path, mode: look.mode & PERMISSIONS, mtime, ...seen, ...(hidden ? { hidden } : {}) };
    }
    /** The row of a file whose content is known; undefined when it has to be read, and then it is noted as pending. */
    #file(met) {
        const { path, look, place, prior, seen } = met;
        const priorFile = prior?.type === 'file' ? prior : undefined;
        const seenFile = seen?.type === 'file' ? seen : undefined;
        const blob = this.#baseline?.get(path);
        const digest = blob === undefined ? seenFile?.digest : `git:${blob}`;
        const isPrior = digest !== undefined && digest === priorFile?.digest;
        const { size, mtimeMs, ctimeMs, ino } = look;
        const mode = look.mode & PERMISSIONS;
        if (!isPrior && blob === undefined) {
            // What an earlier commit had is in no layer.
            const isStored = seenFile?.digest.startsWith('sha256:') === true;
            const more = { ...(priorFile && { prior: priorFile }), ...(isStored && { seen: seenFile }) };
            this.pending.push({ path, mode, size, mtimeMs, ctimeMs, ino, place, ...more });
            return undefined;
        }
        const mtime = seenFile?.mtime ?? this.#sight.exactTime(path);
        if (digest === undefined || mtime === undefined)
            return this.#vanished(met);
        const layer = isPrior && priorFile?.layer !== undefined ? { layer: priorFile.layer } : {};
        const signature = (0,capture_row/* signatureOf */.yK)(look, this.#trustedUntil);
        return { type: 'file', path, mode, size, mtime, digest, ...layer, ...signature };
    }
    #note(row, prior) {
        if ((0,capture_row/* isHidden */.dK)(row) || (prior !== undefined && !(0,capture_row/* isHidden */.dK)(prior) && (0,capture_row/* sameEntry */.dI)(prior, row)))
            return;
        this.changed.push(row);
        if (row.type === 'link' && !(prior?.type === 'link' && prior.target === row.target)) {
            this.links.push(row);
            this.relinked = true;
        }
    }
    /** What was there when it was looked at first, and is not when it is looked at more closely. */
    #vanished({ type, prior, before }) {
        if (prior !== undefined && !(0,capture_row/* isHidden */.dK)(prior))
            this.#delete(prior);
        if (prior?.type === 'folder' && type === 'folder')
            this.#gone(before);
    }
    #delete(row) {
        this.deleted.push(row.path);
        if (row.type === 'link')
            this.relinked = true;
    }
    #gone(folder) {
        if (folder !== undefined)
            for (const row of (0,capture_known/* rowsBelow */.bX)(folder))
                this.#delete(row);
    }
    /** What the parent's tree has and this one has not. */
    miss(parent, names) {
        (0,capture_known/* rowsOf */.RO)(parent).forEach((row, index) => {
            if (names.has((0,capture_known/* namesOf */.eZ)(parent)[index] ?? ''))
                return;
            if (!(0,capture_row/* isHidden */.dK)(row))
                this.#delete(row);
            this.#gone((0,capture_known/* childAt */.Ut)(parent, index));
        });
    }
}

;// CONCATENATED MODULE: ./build/shell/capture/sight.js



const NO_THROW = { throwIfNoEntry: false };
const NOT_ASCII = /[^\0-\x7f]/;
/**
 * Looks at what is below a folder, by byte strings, without following links. What is gone by now, or has something else
 * above it, is no problem; what cannot be looked at is noted.
 */
class Sight {
    unseen = [];
    #root;
    /** @param root absolute path as a byte string */
    constructor(root) {
        this.#root = root;
    }
    /** Names in a folder, in the order in which the system lists them. */
    namesIn(folder) {
        try {
            return external_node_fs_.readdirSync((0,system_path/* systemPath */.B)(folder === '' ? this.#root : `${this.#root}/${folder}`), 'latin1');
        }
        catch (error) {
            this.#tell(folder, error);
            return [];
        }
    }
    /**
     * A function that looks at the names of one folder: what is the same for all of them is done once.
     *
     * @param text the names, joined
     */
    within(folder, text) {
        const above = folder === '' ? `${this.#root}/` : `${this.#root}/${folder}/`;
        const isAscii = !NOT_ASCII.test(above) && !NOT_ASCII.test(text);
        return (name) => {
            const where = above + name;
            try {
                return external_node_fs_.lstatSync(isAscii ? where : Buffer.from(where, 'latin1'), NO_THROW);
            }
            catch (error) {
                this.#tell(where.slice(this.#root.length + 1), error);
                return undefined;
            }
        };
    }
    /** Nanoseconds since 1970 of the last modification. */
    exactTime(path) {
        return this.#attempt(path, (where) => external_node_fs_.lstatSync(where, { bigint: true, ...NO_THROW }))?.mtimeNs;
    }
    /** Where a link leads. */
    targetOf(path) {
        return this.#attempt(path, (where) => external_node_fs_.readlinkSync(where, 'latin1'));
    }
    #attempt(path, action) {
        try {
            return action((0,system_path/* systemPath */.B)(`${this.#root}/${path}`));
        }
        catch (error) {
            this.#tell(path, error);
            return undefined;
        }
    }
    #tell(path, error) {
        const code = (0,shell_files/* errorCode */.CA)(error) ?? 'unknown error';
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            this.unseen.push({ path, code });
    }
}
/** Undefined for sockets, pipes and devices, which nothing can bring back. */
function typeOf({ mode }) {
    switch (mode & external_node_fs_.constants.S_IFMT) {
        case external_node_fs_.constants.S_IFREG:
            return 'file';
        case external_node_fs_.constants.S_IFDIR:
            return 'folder';
        case external_node_fs_.constants.S_IFLNK:
            return 'link';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shell/capture/walk.js






/** Folders after which other work of the process gets its turn: a folder takes about 30 \u00b5s. */
const FOLDERS_PER_TURN = 1000;
/**
 * Looks at everything below a folder once, folders before what is in them, and compares it with what is known on the
 * way. Links are not followed. One synchronous look at each name: promises take nearly three times as long.
 * Names that are gone when they are looked at are passed over.
 */
async function walk(request) {
    const walker = new Walker(request);
    const start = visitOf('', request.parent, request.cache);
    const waiting = [start];
    let turn = 0;
    for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
        walker.visit(visit, waiting);
        if ((turn += 1) % FOLDERS_PER_TURN === 0)
            await (0,breathe/* breathe */.q)();
    }
    const { changed, links, relinked, pending, deleted, grown, carried } = walker.differences;
    return { root: start.into, changed, links, relinked, pending, deleted, grown, carried, unseen: walker.sight.unseen };
}
/** A visit to a folder that has a place in the new tree. One that is as a table has it is taken over from there. */
function visitOf(path, parent, cache) {
    if (parent === undefined || parent !== cache || !isAsInTable(parent)) {
        return { path, into: (0,capture_known/* emptyFolder */.id)(), parent, cache };
    }
    const into = (0,capture_known/* folderIn */.CH)(parent.table, parent.at, path);
    return { path, into, parent: into, cache: into };
}
/** Whether nothing in a folder, at any depth, has come in place of what its table has. */
const isAsInTable = (folder) => folder.table !== undefined && folder.changed === undefined && folder.children === undefined;
/** Goes from folder to folder and gathers what differs. */
class Walker {
    sight;
    differences;
    #filter;
    constructor({ root, filter, baseline, trustedUntil }) {
        this.sight = new Sight(root);
        this.differences = new Differences(this.sight, baseline, trustedUntil);
        this.#filter = filter;
    }
    /** Looks at a folder, and adds those in it to what is to be visited. */
    visit(visit, waiting) {
        const { path, into, parent } = visit;
        const names = this.sight.namesIn(path);
        const text = names.join(capture_known/* BETWEEN */.j2);
        const lookAt = this.sight.within(path, text);
        const { table } = into;
        if (table === undefined || parent !== into)
            return this.#goAnew(visit, names, lookAt, waiting);
        const isListed = (0,capture_known/* textOf */.b6)(into) === text && (0,capture_known/* countOf */.pq)(into) === names.length;
        const done = isListed ? this.#goThrough(into, table, names, lookAt, waiting) : 0;
        if (isListed && done === names.length)
            return;
        const before = (0,capture_known/* folderIn */.CH)(table, into.at, path);
        into.rows = (0,capture_known/* rowsOf */.RO)(into).slice(0, done);
        into.names = names.slice(0, done);
        into.children ??= [];
        into.table = undefined;
        into.changed = undefined;
        this.#goAnew({ path, into, parent: before, cache: before }, names, lookAt, waiting);
    }
    /** Takes up the names of a folder one by one, from where going through it ended. */
    #goAnew(visit, names, lookAt, waiting) {
        const { into, parent } = visit;
        const listed = (0,capture_known/* namesOf */.eZ)(into);
        const done = listed.length;
        let known = done;
        for (let at = done; at < names.length; at += 1) {
            const name = names[at] ?? '';
            const look = lookAt(name);
            if (look !== undefined && this.#meet(visit, name, look, waiting))
                known += 1;
        }
        if (known < listed.length)
            this.differences.grown.push({ names: listed });
        if (parent !== undefined && known < (0,capture_known/* countOf */.pq)(parent))
            this.differences.miss(parent, new Set(listed));
    }
    /**
     * Goes through a folder that lists the same names. What looks as the parent's tree has it, and most does, costs no
     * more than looking at it.
     *
     * @returns how many of the names were gone through, until one that needs more than another row
     */
    #goThrough(into, table, names, lookAt, waiting) {
        const { path, at } = into;
        const { columns, rows, below } = table;
        const start = rows[at] ?? 0;
        let next = below[at] ?? 0;
        for (let index = 0; index < names.length; index += 1) {
            const name = names[index] ?? '';
            const look = lookAt(name);
            const type = look === undefined ? undefined : typeOf(look);
            const isFolder = type === 'folder';
            if (look === undefined || type === undefined || isFolder !== (0,capture_columns/* isFolderType */.XT)(columns.types[start + index]))
                return index;
            const inside = isFolder ? (0,capture_known/* folderIn */.CH)(table, next, (0,capture_known/* pathOf */.XM)(path, name)) : undefined;
            const same = (0,capture_known/* compareIn */.tL)(columns, start + index, type, look);
            if (same === capture_known/* LOOKS_SAME_CARRIED */.hb)
                this.differences.carried += look.size;
            const isKept = same !== capture_known/* DIFFERS */.EW || this.#replace(name, look, type, { folder: into, index }, inside);
            if (!isKept)
                return index;
            if (inside === undefined)
                continue;
            next += 1;
            into.children ??= [];
            if (into.changed?.get(index) === capture_row/* GONE */.uj)
                continue;
            into.children.push(inside);
            waiting.push({ path: inside.path, into: inside, parent: inside, cache: inside });
        }
        return names.length;
    }
    /** Puts another row into its place; answers whether anything stays there. */
    #replace(name, look, type, place, before) {
        const path = (0,capture_known/* pathOf */.XM)(place.folder.path, name);
        const hidden = !this.#filter.keeps(path, type);
        if (hidden && !(type === 'folder' && this.#filter.enters(path)))
            return false;
        const prior = (0,capture_known/* rowAt */.ce)(place.folder, place.index);
        const row = this.differences.rowOf({ path, look, type, place, prior, before, seen: undefined, hidden });
        (0,capture_known/* setRow */.zd)(place.folder, place.index, row ?? capture_row/* GONE */.uj);
        return true;
    }
    /** Takes up a name; answers whether the parent's tree has it too. */
    #meet({ path: folder, into, parent, cache }, name, look, waiting) {
        const path = (0,capture_known/* pathOf */.XM)(folder, name);
        const type = typeOf(look);
        if (type === undefined)
            return false;
        const entered = type === 'folder' && this.#filter.enters(path);
        const keeps = this.#filter.keeps(path, type);
        if (!keeps && !entered)
            return false;
        const index = (0,capture_known/* namesOf */.eZ)(into).push(name) - 1;
        const at = parent === undefined ? -1 : (0,capture_known/* indexIn */.YP)(parent, name, index);
        const prior = parent === undefined || at === -1 ? undefined : (0,capture_known/* rowAt */.ce)(parent, at);
        const cached = cache === undefined || cache === parent ? at : (0,capture_known/* indexIn */.YP)(cache, name, index);
        const same = cache === undefined || cached === -1 ? capture_known/* DIFFERS */.EW : (0,capture_known/* compareAt */.Ln)(cache, cached, type, look);
        const looks = same !== capture_known/* DIFFERS */.EW && cache !== undefined;
        const before = parent === undefined ? undefined : (0,capture_known/* childAt */.Ut)(parent, at);
        let row;
        if (looks && keeps && parent === cache && prior !== undefined) {
            row = prior;
            if (same === capture_known/* LOOKS_SAME_CARRIED */.hb)
                this.differences.carried += look.size;
        }
        else {
            const seen = looks ? (0,capture_known/* rowAt */.ce)(cache, cached) : undefined;
            row = this.differences.rowOf({
                path,
                look,
                type,
                place: { folder: into, index },
                prior,
                before,
                seen,
                hidden: !keeps,
            });
        }
        into.rows?.push(row ?? capture_row/* GONE */.uj);
        if (row?.type === 'folder') {
            const visit = visitOf(path, before, cache === parent ? before : cache && (0,capture_known/* childAt */.Ut)(cache, cached));
            into.children?.push(visit.into);
            waiting.push(visit);
        }
        return prior !== undefined;
    }
}

;// CONCATENATED MODULE: ./build/shell/capture/capture.js



















/** Milliseconds within which a second write may leave a file's times as they were: a tick of the kernel's clock. */
const GRAIN_MS = 10;
/** The same on file systems that only keep whole seconds, or two (FAT). */
const COARSE_GRAIN_MS = 2_000;
/**
 * Takes the files of a workspace into checkpoints. One walk; what looks as it did is not read (size, times, inode, with
 * git's care for what was written in the same tick of the clock); what changed is read once, while it is packed.
 */
function createCapture(options) {
    const workspace = external_node_path_.resolve(options.workspace);
    /** The bytes of the tree that was taken last. */
    let kept;
    return async (request) => {
        const state = (0,workflow_dir/* ensureStateFolder */.qU)(workspace);
        if (!state.ok)
            return state;
        const temporary = (0,shell_files/* ensureFolder */.f2)(state.value, 'tmp');
        if (!temporary.ok)
            return temporary;
        const knownFile = (0,known_file.knownFileIn)(state.value);
        const clock = readTrustedUntil(temporary.value);
        if (!clock.ok)
            return clock;
        const trustedUntil = clock.value;
        const bytes = kept === undefined ? (0,known_file.readKnown)(knownFile) : joined(kept);
        const last = bytes && decodeKnown(bytes);
        // Where nothing is known everything is read.
        if (last === undefined)
            (0,expect_much/* expectMuch */.D)();
        const before = await findParent(workspace, request, last);
        const walked = await walk({
            root: (0,system_path/* bytesOfPath */.M)(workspace),
            filter: await filterOf(request),
            parent: before.root,
            cache: last?.root,
            baseline: before.baseline,
            trustedUntil,
        });
        const refused = stopped(request) ?? unseenProblem(walked) ?? sizeProblem(walked, request.rules);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const packed = await capture_pack({ ...options, workspace }, request, { walked, trustedUntil, temporary: temporary.value });
        if (!packed.ok)
            return (0,result/* err */._)(stopped(request) ?? packed.error);
        const snapshot = finish(request, { before, walked, packed: packed.value });
        if (!snapshot.ok)
            return snapshot;
        const settle = (manifest) => {
            const { layers } = snapshot.value;
            kept = encodeKnown({ manifestDigest: `sha256:${(0,hash/* sha256 */.sc)(manifest)}`, layers, root: walked.root });
            (0,known_file.writeKnown)(knownFile, kept);
        };
        return (0,result.ok)({ ...snapshot.value, settle });
    };
}
async function filterOf({ rules }) {
    if (!(0,filter/* hasPatterns */._)(rules))
        return (0,filter/* filterBy */.W)(undefined);
    return (await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(4156)]).then(__webpack_require__.bind(__webpack_require__, 4156))).createFilter(rules);
}
/**
 * Milliseconds since 1970 up to which a later write to a file would show in its times.
 * Files are stamped by the file system's clock, so it is asked.
 */
function readTrustedUntil(folder) {
    const file = external_node_path_.join(folder, `now-${process.pid}`);
    return (0,shell_files/* attempt */.CD)('look at the clock of the file system', folder, () => {
        external_node_fs_.writeFileSync(file, '');
        const { mtimeNs } = external_node_fs_.lstatSync(file, { bigint: true });
        external_node_fs_.rmSync(file, { force: true });
        return (0,capture_known/* msOf */.QZ)(mtimeNs) - (mtimeNs % 1000000000n === 0n ? COARSE_GRAIN_MS : GRAIN_MS);
    });
}
async function capture_pack({ workspace, env, packer }, { workflowId, store, signal, onProgress }, { walked, ...rest }) {
    const { pending, links } = walked;
    if (pending.length === 0)
        return (0,result.ok)({ rows: new Map(), layers: [], newBytes: 0, notes: [] });
    const total = pending.reduce((sum, { size }) => sum + size, 0);
    const pool = (0,threads.poolFor)(packer, total);
    let done = 0;
    const packing = packGroups({
        ...rest,
        workflowId,
        store,
        pool,
        pending,
        links,
        root: (0,system_path/* bytesOfPath */.M)(workspace),
        needles: (0,needles/* needlesOf */.en)((0,needles/* secretValues */.VX)(env)).map((needle) => Buffer.from(needle, 'latin1')),
        onBytes: (count) => onProgress?.((done += count), Math.max(total, done)),
    });
    const close = () => void pool.close();
    signal?.addEventListener('abort', close);
    return packing.finally(() => {
        signal?.removeEventListener('abort', close);
        return pool.close();
    });
}
/** A run that was asked to stop does not wait for a checkpoint: the phase is finished all the same. */
function stopped({ signal }) {
    if (signal?.aborted !== true)
        return undefined;
    return {
        code: 'storage',
        message: 'the run was stopped while it was taken',
        hint: 'bootspring resume goes on without it',
    };
}
/** Puts what was read into the tree, and tells what differs from the parent's. */
function finish({ rules }, { before, walked, packed }) {
    const changed = [...walked.changed];
    const deleted = [...walked.deleted];
    for (const one of walked.pending) {
        const row = packed.rows.get(one);
        if (row !== undefined)
            (0,capture_known/* setRow */.zd)(one.place.folder, one.place.index, row);
        if (row === undefined && one.prior !== undefined)
            deleted.push(one.path);
        if (row !== undefined && !(one.prior !== undefined && (0,capture_row/* sameEntry */.dI)(one.prior, row)))
            changed.push(row);
    }
    changed.sort((a, b) => (a.path < b.path ? -1 : 1));
    deleted.sort();
    const { parent, parentDigest } = before;
    const unsafe = unsafeProblem(walked, changed, parent !== null, rules);
    if (unsafe !== undefined)
        return (0,result/* err */._)(unsafe);
    const layers = used([...before.layers, ...packed.layers], walked.root);
    const files = { ...counted(changed), deleted: deleted.length };
    const { newBytes, notes } = packed;
    return (0,result.ok)({ parent, parentDigest, entries: changed, deleted, layers, newBytes, files, notes });
}
/** Files and links, and the bytes of files, that the commit does not bring. */
function counted(changed) {
    let count = 0;
    let bytes = 0;
    for (const entry of changed) {
        if (entry.type === 'folder' || (entry.type === 'file' && entry.digest.startsWith('git:')))
            continue;
        count += 1;
        bytes += entry.type === 'file' ? entry.size : 0;
    }
    return { count, bytes };
}
/** The layers that the tree needs, each once, in the order in which they came to be. */
function used(layers, root) {
    const needed = (0,capture_known/* layersBelow */.mu)(root);
    const all = new Map(layers.map((layer) => [layer.digest, layer]));
    return [...all.values()].filter((layer) => needed.has(layer.digest));
}


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

/***/ 8091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forgetKnown: () => (/* binding */ forgetKnown),
/* harmony export */   knownFileIn: () => (/* binding */ knownFileIn),
/* harmony export */   readKnown: () => (/* binding */ readKnown),
/* harmony export */   writeKnown: () => (/* binding */ writeKnown)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);




/**
 * A known tree in a file, so that a process that goes on with a workflow, and the next workflow of the workspace, need
 * not read what did not change. It is a cache: one that is missing, damaged or of another version counts as empty.
 */
/** The file of a state folder that holds the known tree. */
const knownFileIn = (stateFolder) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(stateFolder, 'known-files');
/** Writes the bytes of a tree; a problem costs time only, so it is for the caller to pass over. */
function writeKnown(file, parts) {
    const temporary = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryNameFor */ .Of)(file);
    const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('write the list of known files', file, () => {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(temporary, 'wx');
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.writevSync(fd, parts);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
        // Over another file ext4 renames only once all bytes are on their way to the disk, which a cache need not wait for.
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, { force: true });
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temporary, file);
    });
    if (written.ok)
        return undefined;
    (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('remove a temporary file', temporary, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temporary, { force: true }));
    return written.error;
}
/** The bytes of the file, at the start of memory of their own; undefined when there is nothing to go by. */
function readKnown(file) {
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, 'r');
        try {
            const bytes = Buffer.from(new ArrayBuffer(node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd).size));
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, bytes, 0, bytes.length, 0) === bytes.length ? bytes : undefined;
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    catch {
        return undefined;
    }
}
/**
 * Forgets what is known of files: stored layers were found damaged, and who believes that it need not read a file again
 * would go on with them. What cannot be removed costs no more than another look.
 */
function forgetKnown(workspace) {
    (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('forget what is known of files', workspace, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(knownFileIn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, _workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FOLDER */ .P2)), { force: true }));
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

/***/ 5051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ expectMuch)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Tells V8 that a tree is about to be read as a whole, most of which is garbage at once. A young generation that does
 * not grow for it takes 30 to 60 MB less with 27,000 files, and no longer. V8 heeds this flag at any time.
 */
const expectMuch = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');


/***/ }),

/***/ 6926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  poolFor: () => (/* binding */ poolFor)
});

// EXTERNAL MODULE: ./build/shell/tools.js
var tools = __webpack_require__(3717);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/shell/layer/messages.js
/** The memory of a piece goes to the thread that packs it and comes back, instead of being copied. */
const handedOver = (message) => 'memory' in message && message.memory.buffer instanceof ArrayBuffer ? [message.memory.buffer] : [];

;// CONCATENATED MODULE: ./build/shell/layer/pool.js


/** A thread keeps little between two tasks. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };
const ended = (because) => ({
    code: 'storage',
    message: `A thread that packs and unpacks files ended: ${because}.`,
    hint: 'Look whether the machine has memory left, then run the command again.',
});
/** Does the work in this thread, a task in each turn of the loop, so that others get their turn. */
function createInline() {
    return {
        threads: 0,
        run: async (task) => {
            const { perform } = await __webpack_require__.e(/* import() */ 6088).then(__webpack_require__.bind(__webpack_require__, 6088));
            await new Promise((resolve) => setImmediate(resolve));
            return perform(task);
        },
        close: () => Promise.resolve(),
    };
}
/** Starts a thread, without the options of this process. It keeps the process alive only while it has work. */
function startThread(script, forget) {
    const thread = {
        worker: new external_node_worker_threads_.Worker(script, { name: 'packer', execArgv: [], resourceLimits: LIMITS }),
        waiting: new Map(),
    };
    const { worker, waiting } = thread;
    const fail = (because) => {
        forget(thread);
        for (const answer of waiting.values())
            answer({ kind: 'failed', problem: ended(because) });
        waiting.clear();
        void worker.terminate();
    };
    worker.on('message', ({ id, answer }) => {
        waiting.get(id)?.(answer);
        waiting.delete(id);
        if (waiting.size === 0)
            worker.unref();
    });
    worker.on('messageerror', () => fail('its answer could not be read'));
    worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => fail(`exit code ${code}`));
    return thread;
}
/**
 * Makes a pool. Its threads start at once, while there is something else to do; one that died is replaced at the next
 * task.
 *
 * @param options.threads how many at most; 0 does the work in this thread
 * @param options.script path of the bundle dist/packer/index.js (src/entry/packer.ts); without it there are no threads
 */
function createPool(options) {
    const { threads, script } = options;
    if (threads === 0 || script === undefined)
        return createInline();
    const running = new Set();
    let closed = false;
    let count = 0;
    const start = () => {
        const thread = startThread(script, (dead) => running.delete(dead));
        running.add(thread);
        return thread;
    };
    /** An idle thread, else a new one, else the one with the least to do. */
    const choose = () => {
        const [first] = [...running].sort((one, other) => one.waiting.size - other.waiting.size);
        if (first !== undefined && (first.waiting.size === 0 || running.size >= threads))
            return first;
        return start();
    };
    while (running.size < threads)
        start().worker.unref();
    return {
        threads,
        run: (task) => new Promise((resolve) => {
            if (closed)
                return resolve({ kind: 'failed', problem: ended('the work was closed') });
            try {
                const { worker, waiting } = choose();
                const question = { id: (count += 1), task };
                worker.postMessage(question, handedOver(task));
                waiting.set(question.id, resolve);
                worker.ref();
            }
            catch (error) {
                resolve({ kind: 'failed', problem: ended(String(error)) });
            }
        }),
        close: async () => {
            closed = true;
            await Promise.all([...running].map(({ worker }) => worker.terminate()));
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/layer/threads.js


/** Below this, starting threads takes longer than what they would do. */
const WORTH_THREADS = 8 * 1024 ** 2;
/** More threads than these only wait for the disk, and each takes memory. */
const MOST_THREADS = 4;
/** Tasks that each thread has waiting before this one takes a task: it cannot hand out others meanwhile. */
const AHEAD = 2;
/** This thread works too: it would only wait otherwise, and a thread less takes 25 MB less. */
function joined(others) {
    const own = createPool({ threads: 0, script: undefined });
    let waiting = 0;
    let busy = false;
    const runHere = async (task) => {
        busy = true;
        return own.run(task).finally(() => (busy = false));
    };
    const runThere = async (task) => {
        waiting += 1;
        return others.run(task).finally(() => (waiting -= 1));
    };
    let closed = false;
    return {
        threads: others.threads + 1,
        run: (task) => (!closed && !busy && waiting >= AHEAD * others.threads ? runHere(task) : runThere(task)),
        close() {
            closed = true;
            return others.close();
        },
    };
}
/**
 * Threads for so many bytes, this one among them.
 *
 * @param packer script of a thread (src/entry/packer.ts); undefined: everything is done in the thread that asks
 */
function poolFor(packer, bytes) {
    const threads = bytes < WORTH_THREADS ? 1 : Math.min((0,tools/* usableCores */.DA)(), MOST_THREADS);
    if (threads === 1 || packer === undefined)
        return createPool({ threads: 0, script: undefined });
    return joined(createPool({ threads: threads - 1, script: packer }));
}


/***/ })

};
;