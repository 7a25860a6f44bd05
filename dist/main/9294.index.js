"use strict";
exports.id = 9294;
exports.ids = [9294,3151];
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

};
;