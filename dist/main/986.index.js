"use strict";
exports.id = 986;
exports.ids = [986,150];
exports.modules = {

/***/ 4156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createFilter),
/* harmony export */   u: () => (/* binding */ isCredential)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5950);
/* harmony import */ var _reserved_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5676);



/** Files in which programs keep what lets them in somewhere. `.env` may also be a folder, of Python. */
const CREDENTIALS = /(?:^|\/)(?:\.npmrc|\.netrc|_netrc|\.pypirc|\.git-credentials|\.env|\.env\.[^/]*|\.envrc|id_rsa|id_dsa|id_ecdsa|id_ed25519|\.htpasswd|credentials\.json|application_default_credentials\.json|\.aws\/credentials|\.docker\/config\.json)$/i;
/** Packages carry keys and certificates for their tests, which everybody has. */
const KEYS = /\.(?:pem|key|p12|pfx|jks|keystore|ppk)$/i;
const IN_PACKAGES = /(?:^|\/)node_modules\//;
/** Whether a file is left out because of its name: it may hold a password, a token or a private key. */
const isCredential = (path) => CREDENTIALS.test(path) || (KEYS.test(path) && !IN_PACKAGES.test(path));
/** Braces and nested patterns are what makes matching slow; a leading ! or # is a part of the name. */
const OPTIONS = { nobrace: true, noext: true, dot: true, nonegate: true, nocomment: true };
const compile = (globs) => globs.map((glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(glob.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''), OPTIONS));
const matches = (globs, text) => globs.some((glob) => glob.match(text));
/** Bytes that are no UTF-8 are matched as if each were a character. */
const textOf = (path) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfBytes */ .gm)(path) ?? path;
/**
 * The filter of some rules: `.git` and `.bootspring` are never kept at any depth, credential files never by their
 * name; `exclude` matches a path or a folder above it, and `include`, when it is there, must.
 */
function createFilter(rules) {
    const exclude = compile(rules.exclude);
    const include = rules.include === undefined ? undefined : compile(rules.include);
    const below = include?.map((glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(`${glob.pattern}/**`, OPTIONS));
    const root = { barred: false, included: include === undefined };
    const folders = new Map([['', root]]);
    const judge = (path) => {
        const split = path.lastIndexOf('/');
        const above = judgeFolder(path.slice(0, Math.max(0, split)));
        if (above.barred || (0,_reserved_js__WEBPACK_IMPORTED_MODULE_2__/* .isReserved */ .B)(path.slice(split + 1)) || _reserved_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGING_NAME */ .M.test(path)) {
            return { barred: true, included: false };
        }
        if (exclude.length === 0 && include === undefined)
            return root;
        const text = textOf(path);
        return {
            barred: matches(exclude, text),
            included: above.included || (include !== undefined && matches(include, text)),
        };
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
            return !verdict.barred && verdict.included && (type === 'folder' || !isCredential(path));
        },
        enters(folder) {
            const verdict = judgeFolder(folder);
            if (verdict.barred || verdict.included || include === undefined)
                return !verdict.barred;
            const text = textOf(folder);
            return include.some((glob) => glob.match(text, true)) || (below?.some((glob) => glob.match(text, true)) ?? false);
        },
    };
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

// EXTERNAL MODULE: ./build/model/checkpoint-rules.js
var checkpoint_rules = __webpack_require__(6389);
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
    return (entry) => {
        const { path } = entry;
        if (path.length > model_layer/* LIMITS */.b1.path)
            return `has more than ${model_layer/* LIMITS */.b1.path} bytes in its path`;
        if (path.startsWith('/'))
            return 'is absolute';
        const folder = (0,checkpoint_tree/* folderOf */.yS)(path);
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
/** Two paths that some file systems take for one, as a sentence's beginning. Folders without an entry count too. */
function collisionIn(tree) {
    const names = new Map();
    /** The folded paths of folders, by their path. */
    const folders = new Map([['', '']]);
    let wrong;
    const add = (path) => {
        const folder = (0,checkpoint_tree/* folderOf */.yS)(path);
        const above = folders.get(folder) ?? addFolder(folder);
        const name = foldName(folder === '' ? path : path.slice(folder.length + 1));
        const folded = above === '' ? name : `${above}/${name}`;
        const there = names.get(folded);
        if (there === undefined)
            names.set(folded, path);
        else if (there !== path)
            wrong ??= `${(0,checkpoint_names/* showName */.$i)(there)} and ${(0,checkpoint_names/* showName */.$i)(path)} are one name on some file systems`;
        return folded;
    };
    const addFolder = (folder) => {
        const folded = add(folder);
        folders.set(folder, folded);
        return folded;
    };
    for (const [path, entry] of tree) {
        if (entry.type !== 'folder')
            add(path);
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

/***/ 2154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ secondsOf)
/* harmony export */ });
const SECOND = 1000000000n;
/** Nanoseconds that Node 22 and newer set: what a fraction of a second is as a double, cut off. */
const setByNanoseconds = (seconds) => BigInt(Math.trunc(seconds)) * SECOND + BigInt(Math.trunc((seconds - Math.trunc(seconds)) * 1e9));
/** Node 20 cuts off at microseconds, towards the second. */
function setByMicroseconds(seconds) {
    const exact = setByNanoseconds(seconds);
    return exact - (exact % 1000n);
}
const isLate = (seconds, ns) => setByNanoseconds(seconds) > ns || setByMicroseconds(seconds) > ns;
const view = new DataView(new ArrayBuffer(8));
/** The next double that is lower. Never asked of zero, which is no later than anything it stands for. */
function lower(value) {
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) - (value > 0 ? 1n : -1n));
    return view.getFloat64(0);
}
/**
 * A time as `fs.futimes` and its like take it: the latest one that is set no later than `ns`.
 * Node reads a negative number as "now", and a text with one as what it says: hence the type.
 *
 * @param ns nanoseconds since 1970
 */
function secondsOf(ns) {
    // Before 1970 whole microseconds, because cutting off goes the wrong way there.
    let seconds = ns >= 0n ? Number(ns / SECOND) + Number(ns % SECOND) / 1e9 : Number(-((999n - ns) / 1000n)) / 1e6;
    while (isLate(seconds, ns))
        seconds = lower(seconds);
    return seconds < 0 ? `${seconds}` : seconds;
}


/***/ }),

/***/ 8150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemCalls: () => (/* binding */ systemCalls)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _layer_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2154);




/** What the system does. */
const systemCalls = {
    rename: (from, to) => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(from, to),
    unlink: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync(path),
    rmdir: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync(path),
    mkdir: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(path, { mode: 0o755 }),
    chmod: (path, mode) => node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(path, mode),
    setTime: (path, mtime) => node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync(path, (0,_layer_times_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .T)(mtime), (0,_layer_times_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .T)(mtime)),
    setLinkTime: (path, mtime) => node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync(path, (0,_layer_times_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .T)(mtime), (0,_layer_times_js__WEBPACK_IMPORTED_MODULE_3__/* .secondsOf */ .T)(mtime)),
    link: (target, path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync(target, path),
    copy: (from, to) => node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL),
    removeTree: (path) => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(path, { recursive: true, force: true }),
    write: (file, text) => (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, text, { durable: true }),
    remove: (file) => {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, { force: true });
        (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .syncFolder */ .Yw)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    },
};


/***/ }),

/***/ 7049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   rm: () => (/* binding */ openLayers)
/* harmony export */ });
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5950);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);


const EARLIER = 'Use an earlier checkpoint; `bootspring checkpoints` lists them.';
const refusal = (kind, problem) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ kind, problem });
/** Damage of stored bytes may be mended by an earlier checkpoint; a full disk is not. */
const refusalOf = (problem) => ({
    kind: problem.code === 'integrity' ? 'damaged' : 'refused',
    problem,
});
/** What a manifest says of a file and its layer does not; the answer is a sentence. */
function disagreement(file, there) {
    const named = `The checkpoint says that ${(0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_1__/* .showName */ .$i)(file.path)} is in layer ${file.layer ?? ''}`;
    if (there?.type !== 'file')
        return `${named}, and no such file is.`;
    if (`sha256:${there.digest}` !== file.digest)
        return `${named} with the digest ${file.digest}, and it has sha256:${there.digest}.`;
    if (there.size !== file.size)
        return `${named} with ${file.size} bytes, and it has ${there.size}.`;
    return undefined;
}
/**
 * Opens every layer of a tree and compares what the manifests say with what the layers hold. Nothing is unpacked.
 *
 * @returns the layers by their digests; `damaged` when one is missing or not whole, `refused` when one disagrees
 */
async function openLayers(tree, workflowId, store, layers) {
    const files = new Map();
    for (const entry of tree.values()) {
        if (entry.type !== 'file' || entry.layer === undefined)
            continue;
        const others = files.get(entry.layer);
        if (others === undefined)
            files.set(entry.layer, [entry]);
        else
            others.push(entry);
    }
    const opened = new Map();
    for (const [digest, wanted] of files) {
        const file = await store.openLayer(workflowId, digest);
        if (!file.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(refusalOf(file.error));
        if (file.value === undefined) {
            return refusal('damaged', { code: 'integrity', message: `The layer ${digest} is missing.`, hint: EARLIER });
        }
        const layer = layers.open(file.value, digest.replace('sha256:', ''));
        if (!layer.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(refusalOf(layer.error));
        const entries = new Map(layer.value.entries.map((entry) => [entry.path, entry]));
        for (const each of wanted) {
            const wrong = disagreement(each, entries.get(each.path));
            if (wrong !== undefined)
                return refusal('refused', { code: 'integrity', message: wrong, where: file.value, hint: EARLIER });
        }
        opened.set(digest, layer.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(opened);
}
/** Files to unpack, by the digest of their layer. */
function targetsOf(files, folder) {
    const targets = new Map();
    for (const { layer, path, mode, mtime } of files) {
        if (layer === undefined)
            continue;
        const target = { path, to: `${folder}/${path}`, mode, mtime };
        const others = targets.get(layer);
        if (others === undefined)
            targets.set(layer, [target]);
        else
            others.push(target);
    }
    return targets;
}


/***/ }),

/***/ 4716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q8: () => (/* binding */ planRestore),
/* harmony export */   x8: () => (/* binding */ checkAccess)
/* harmony export */ });
/* unused harmony export createMoveOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3040);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4240);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4183);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1572);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7917);






/** Reading, writing and searching, for the owner: without them names in a folder cannot change. */
const OWNER = 0o700;
const seenOf = (there) => [there.size, String(there.mtime)];
/** Finds for a path what is moved with it: itself, or the highest folder above it that is not there yet. */
function createMoveOf(find) {
    const isThere = new Map();
    return (path) => {
        let move = path;
        (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .eachFolderAbove */ .Rg)(path, (folder) => {
            const known = isThere.get(folder) ?? find(folder)?.type === 'folder';
            isThere.set(folder, known);
            if (!known)
                move = folder;
            return !known;
        });
        return move;
    };
}
/** What is moved, each with the files and bytes in it, so that a later look can tell whether it is whole. */
function movesOf(request) {
    const { comparison, extras, root, staging, work } = request;
    const moveOf = createMoveOf(comparison.find);
    const moves = new Map();
    const add = (path, isFolder, size) => {
        const name = moveOf(path);
        const move = moves.get(name) ?? { files: 0, bytes: 0 };
        if (!isFolder)
            move.files += 1;
        move.bytes += size;
        moves.set(name, move);
    };
    for (const entry of comparison.make) {
        // The size of a file of the commit is what this checkout's filters and line endings make of it.
        const isHere = entry.type === 'file' && entry.layer !== undefined;
        const size = isHere ? entry.size : entry.type === 'file' ? sizeOf(`${root}/${staging}/new`, entry.path) : 0;
        add(entry.path, entry.type === 'folder', size);
    }
    for (const path of extras)
        add(path, false, sizeOf(`${root}/${staging}/new`, path));
    return [...moves].map(([path, { files, bytes }]) => {
        const there = comparison.victims.get(path);
        const isReplaced = there !== undefined && !work.has(path) && request.tree.get(path)?.type !== 'folder';
        return [path, files, bytes, isReplaced ? seenOf(there) : null];
    });
}
/** Links count no bytes: their size depends on the system. */
function sizeOf(root, path) {
    const there = (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, path);
    return there?.type === 'file' ? there.size : 0;
}
/** Whether the move of a path replaces the file or link that stands there. */
const isReplaced = (tree, path) => {
    const entry = tree.get(path);
    return entry !== undefined && entry.type !== 'folder';
};
/** The folders in which a name appears or goes. */
function touchedBy(moves, { comparison }) {
    const touched = new Set();
    for (const [path] of moves)
        touched.add((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path));
    for (const path of comparison.victims.keys())
        touched.add((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path));
    for (const path of comparison.goneFolders.keys())
        touched.add((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path));
    touched.delete('');
    return touched;
}
/** Everything that remains to be done once all stands in the staging folder. */
function planRestore(request) {
    const { tree, comparison, work } = request;
    const moves = movesOf(request);
    const touched = touchedBy(moves, request);
    const unlock = [];
    const settle = new Map();
    for (const folder of [...touched].sort()) {
        const there = comparison.find(folder);
        if (there?.type !== 'folder' || (there.mode & OWNER) === OWNER)
            continue;
        unlock.push([folder, there.mode | OWNER]);
        settle.set(folder, [there.mode, there.mtime]);
    }
    for (const { path, mode, mtime } of comparison.folders) {
        const there = comparison.find(path);
        const isRight = there?.type === 'folder' && (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMode */ .e)(there.mode, mode) && (0,_times_js__WEBPACK_IMPORTED_MODULE_5__/* .sameTime */ .U)(there.mtime, mtime);
        if (!isRight || touched.has(path))
            settle.set(path, [mode, mtime]);
    }
    const victims = [...comparison.victims.keys()].sort();
    return {
        schemaVersion: 1,
        workflowId: request.workflowId,
        phase: request.phase,
        staging: request.staging,
        aside: request.aside,
        unlock,
        away: victims.filter((path) => work.has(path)),
        clear: victims
            .filter((path) => !work.has(path) && !isReplaced(tree, path))
            .flatMap((path) => {
            const there = comparison.victims.get(path);
            return there === undefined ? [] : [[path, seenOf(there)]];
        }),
        folders: [...comparison.goneFolders.keys()].sort().reverse(),
        moves,
        mend: comparison.mend.map((entry) => {
            const size = comparison.find(entry.path)?.size ?? 0;
            return [entry.path, entry.type === 'file' ? entry.mode : null, String(entry.mtime), size];
        }),
        settle: [...settle]
            .sort(([a], [b]) => (a < b ? 1 : -1))
            .map(([path, [mode, mtime]]) => [path, mode, String(mtime)]),
    };
}
/**
 * Fails where names may not change, before anything has: a folder of another user would stop the restore half-way.
 * Folders whose owner lacks the right get it, if this is the owner. Throws what the file system throws.
 */
function checkAccess(record, root) {
    const unlocked = new Set(record.unlock.map(([path]) => path));
    const checked = new Set(unlocked);
    for (const path of [...record.moves.map(([move]) => move), ...record.away, ...record.clear.map(([gone]) => gone)]) {
        const folder = (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path);
        if (checked.has(folder))
            continue;
        checked.add(folder);
        if ((0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, folder)?.type === 'folder')
            node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .G)(root, folder), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    }
}


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRestorer: () => (/* binding */ createRestorer)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/checkpoint/kept.js
var kept = __webpack_require__(4156);
// EXTERNAL MODULE: ./build/core/checkpoint/safety.js + 1 modules
var safety = __webpack_require__(9294);
// EXTERNAL MODULE: ./build/core/checkpoint/tree.js
var checkpoint_tree = __webpack_require__(3040);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/restore/apply.js
var apply = __webpack_require__(8300);
// EXTERNAL MODULE: ./build/shell/restore/calls.js
var restore_calls = __webpack_require__(8150);
// EXTERNAL MODULE: ./build/shell/restore/compare.js
var compare = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/shell/restore/layers.js
var restore_layers = __webpack_require__(7049);
// EXTERNAL MODULE: ./build/shell/restore/paths.js
var paths = __webpack_require__(4183);
// EXTERNAL MODULE: ./build/shell/restore/plan.js
var plan = __webpack_require__(4716);
// EXTERNAL MODULE: ./build/shell/restore/record.js
var restore_record = __webpack_require__(3690);
// EXTERNAL MODULE: ./build/shell/restore/recover.js
var recover = __webpack_require__(4447);
// EXTERNAL MODULE: ./build/shell/restore/stage.js
var stage = __webpack_require__(2989);
// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var checkpoint_names = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/shell/git.js
var shell_git = __webpack_require__(4962);
// EXTERNAL MODULE: ./build/shell/git/files.js + 1 modules
var git_files = __webpack_require__(6300);
;// CONCATENATED MODULE: ./build/shell/restore/target.js







const usage = (message, where, hint) => (0,result/* err */._)({ code: 'usage', message, where, hint });
/** What a folder holds besides bootspring's own; undefined when it is not there. */
function namesIn(folder) {
    try {
        return (0,result.ok)(external_node_fs_.readdirSync(folder).filter((name) => !name.startsWith('.bootspring')));
    }
    catch (error) {
        if ((0,files/* errorCode */.CA)(error) === 'ENOENT')
            return (0,result.ok)(undefined);
        return (0,files/* attempt */.CD)('look at the folder', folder, () => {
            throw error;
        });
    }
}
/** The first path of the tree whose content only the commit has. */
function firstOfCommit(tree) {
    for (const entry of tree.values())
        if (entry.type === 'file' && entry.layer === undefined)
            return entry.path;
    return undefined;
}
/** Whether what the manifests say of the commit is so. */
function contradiction(tree, committed) {
    for (const entry of tree.values()) {
        if (entry.type !== 'file' || entry.layer !== undefined)
            continue;
        const there = committed.get(entry.path);
        if (there?.type !== 'file' || `git:${there.blob}` !== entry.digest)
            return entry.path;
    }
    return undefined;
}
/** Reads what git knows of the commit in a checkout; nothing where no entry needs it and git cannot tell. */
async function readOrigin(request, git, folder, sha) {
    const committed = await (0,git_files/* readCommit */.kN)(folder, sha);
    const needing = firstOfCommit(request.tree);
    if (!committed.ok) {
        if (needing === undefined)
            return (0,result.ok)(new Map());
        return usage(`The files of commit ${sha} are needed and cannot be read: ${committed.error}.`, git.root, `Fetch it (git fetch origin ${sha}) and run the command again.`);
    }
    if (needing === undefined || sha !== request.source.sha)
        return committed;
    const wrong = contradiction(request.tree, committed.value);
    if (wrong === undefined)
        return committed;
    return (0,result/* err */._)({
        code: 'integrity',
        message: `The checkpoint says of ${(0,checkpoint_names/* showName */.$i)(wrong)} that its content is that of commit ${sha}, and it is not.`,
        hint: 'Use the checkpoint of an earlier phase; `bootspring checkpoints` lists them.',
    });
}
const nothingKnown = { committed: new Map(), isClean: () => false, ignored: undefined };
/** A folder where nothing stands: files of the commit come from the workspace's repository. */
async function findFresh(request, folder) {
    const git = (0,shell_git/* findGit */.Ct)(request.workspace);
    const { sha } = request.source;
    if (git === undefined || sha === undefined) {
        if (firstOfCommit(request.tree) === undefined)
            return (0,result.ok)({ folder, isFresh: true, ...nothingKnown, origin: undefined });
        return usage(`The checkpoint needs the files of commit ${sha ?? '(unknown)'}, and ${request.workspace} is no git checkout to take them from.`, folder, 'Clone the repository there, check the commit out, and run the command again.');
    }
    const committed = await readOrigin(request, git, request.workspace, sha);
    if (!committed.ok)
        return committed;
    const origin = committed.value.size === 0 ? undefined : { git, folder: request.workspace, sha };
    return (0,result.ok)({ folder, isFresh: true, ...nothingKnown, committed: committed.value, origin });
}
/** A folder with files: a checkout of the commit wherever the tree needs the commit. */
async function findStanding(request, folder) {
    const git = (0,shell_git/* findGit */.Ct)(folder);
    const needing = firstOfCommit(request.tree);
    const wanted = request.source.sha;
    const head = git === undefined ? undefined : ((0,shell_git/* readHead */.zy)(git).sha ?? (await (0,git_files/* headOf */.Uo)(folder)));
    if (needing !== undefined && (head === undefined || head !== wanted)) {
        const state = git === undefined ? 'is no git checkout' : `is at ${head ?? 'no commit'}`;
        return usage(`The checkpoint was taken at commit ${wanted ?? '(unknown)'}, and ${folder} ${state}.`, folder, git === undefined
            ? 'Clone the repository, check that commit out, and run the command there.'
            : `Check the commit out (git checkout ${wanted ?? 'COMMIT'}) and run the command again.`);
    }
    if (git === undefined || head === undefined)
        return (0,result.ok)({ folder, isFresh: false, ...nothingKnown, origin: undefined });
    const committed = await readOrigin(request, git, folder, head);
    if (!committed.ok)
        return committed;
    const modified = await (0,git_files/* readModified */.aP)(folder, 'HEAD');
    if (!modified.ok) {
        return usage(`git cannot tell what is not committed: ${modified.error}.`, folder, 'Mend it and run the command again.');
    }
    return (0,result.ok)({
        folder,
        isFresh: false,
        committed: committed.value,
        isClean: (each) => committed.value.has(each) && !modified.value.has(each),
        ignored: (paths) => (0,git_files/* ignoredAmong */.rO)(folder, paths),
        origin: { git, folder, sha: head },
    });
}
/** Repositories that are known on both sides must be one. */
function otherRepository(request, folder) {
    const wanted = request.source.repository;
    const git = (0,shell_git/* findGit */.Ct)(folder);
    const url = git === undefined ? undefined : (0,shell_git/* readOriginUrl */.gJ)(git);
    const isWorkspace = folder === (0,files/* realOf */.MN)(request.workspace);
    const here = isWorkspace
        ? (0,shell_git/* readSource */.o$)(folder, request.env).repository
        : url === undefined
            ? undefined
            : (0,shell_git/* repositoryOf */._M)(url);
    if (wanted === undefined || here === undefined || wanted === here)
        return undefined;
    return {
        code: 'usage',
        message: `The checkpoint is one of ${wanted}, and ${folder} is a checkout of ${here}.`,
        where: folder,
        hint: `Run the command in a checkout of ${wanted}.`,
    };
}
/** Finds out where the tree is to stand and what git knows there. Nothing is written. */
async function findTarget(request) {
    const workspace = (0,files/* realOf */.MN)(request.workspace);
    const folder = request.into === undefined ? workspace : (0,files/* realOf */.MN)(request.into);
    if (folder === workspace) {
        const other = otherRepository(request, folder);
        return other === undefined ? findStanding(request, folder) : (0,result/* err */._)(other);
    }
    if (workspace.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep)) {
        return usage(`${folder} holds the workspace itself.`, folder, 'Name an empty folder, or another checkout.');
    }
    const names = namesIn(folder);
    if (!names.ok)
        return names;
    if (names.value === undefined || names.value.length === 0)
        return findFresh(request, folder);
    // A folder inside another checkout would be taken for that checkout's root.
    const [here, there] = [(0,shell_git/* findGit */.Ct)(workspace), (0,shell_git/* findGit */.Ct)(folder)];
    const inside = (git, of) => git === undefined ? '' : external_node_path_.relative(git.root, of);
    if (there !== undefined && inside(here, workspace) !== inside(there, folder)) {
        return usage(`${folder} is not empty, and is not where the workspace is in its checkout.`, folder, 'Name an empty folder, or another checkout.');
    }
    const other = otherRepository(request, folder);
    return other === undefined ? findStanding(request, folder) : (0,result/* err */._)(other);
}

// EXTERNAL MODULE: ./build/core/checkpoint/rows.js
var rows = __webpack_require__(5805);
// EXTERNAL MODULE: ./build/shell/restore/content.js
var content = __webpack_require__(3530);
;// CONCATENATED MODULE: ./build/shell/restore/work.js




function contentsOf(manifests) {
    const digests = new Set();
    const sizes = new Set();
    const targets = new Map();
    for (const manifest of manifests) {
        const entries = (0,rows/* entriesOf */.Mc)(manifest);
        for (const entry of entries.ok ? entries.value : []) {
            if (entry.type === 'link') {
                targets.set(entry.path, (targets.get(entry.path) ?? new Set()).add(entry.target));
            }
            else if (entry.type === 'file' && entry.layer !== undefined) {
                digests.add(entry.digest);
                sizes.add(entry.size);
            }
        }
    }
    return { digests, sizes, targets };
}
async function isKnown(path, there, knowledge, contents) {
    if (there.type === 'other')
        return false;
    if (knowledge.isClean(path))
        return true;
    if (there.type === 'link') {
        const target = (0,content/* readTarget */._)(knowledge.root, path);
        return target !== undefined && contents.targets.get(path)?.has(target) === true;
    }
    return contents.sizes.has(there.size) && contents.digests.has(`sha256:${await (0,content/* hashContent */.s)(knowledge.root, path)}`);
}
const SHOWN = 10;
const refusal = (paths, withGit) => {
    const names = paths.slice(0, SHOWN).map(checkpoint_names/* showName */.$i).join(', ');
    const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : '';
    const [what, they] = paths.length === 1 ? ['1 file', 'it'] : [`${paths.length} files`, 'them'];
    const saving = withGit ? `Commit or stash ${they}` : `Copy ${they} elsewhere`;
    return {
        code: 'usage',
        message: `Nothing was restored: ${what} would be overwritten or deleted, and no commit and no checkpoint has what is in ${they}: ${names}${more}.`,
        hint: `${saving}, or run the command again with --force: then ${they === 'it' ? 'it is' : 'they are'} kept in .bootspring/aside.`,
    };
};
/**
 * Finds among what would be overwritten or deleted what exists nowhere else.
 *
 * @returns paths to be moved aside; `usage` when there is work that may not be touched
 */
async function findWork(victims, knowledge) {
    if (victims.size === 0)
        return (0,result.ok)(new Set());
    const contents = contentsOf(knowledge.manifests);
    const unknown = [];
    for (const [path, there] of victims) {
        if (!(await isKnown(path, there, knowledge, contents)))
            unknown.push(path);
    }
    if (!knowledge.force && unknown.length > 0) {
        const ignored = (await knowledge.ignored?.(unknown)) ?? new Set();
        const work = unknown.filter((path) => !ignored.has(path)).sort();
        if (work.length > 0)
            return (0,result/* err */._)(refusal(work, knowledge.ignored !== undefined));
    }
    return (0,result.ok)(new Set(unknown));
}

;// CONCATENATED MODULE: ./build/shell/restore/restorer.js



















const refused = (problem) => (0,result/* err */._)({ kind: 'refused', problem });
const hostile = (why) => ({
    code: 'integrity',
    message: `The checkpoint is refused and nothing was written: ${why}`,
    hint: 'Use the checkpoint of an earlier phase, or start a new workflow with `bootspring run`.',
});
/** The tree of the chain, if it may be written. */
function readTree(request, platform) {
    const tree = (0,checkpoint_tree/* finalTree */.ZT)(request.chain);
    if (!tree.ok)
        return refused(hostile(tree.error));
    const wrong = (0,safety/* unsafeChain */.cB)(request.chain, tree.value, { platform, maxSize: request.rules.maxSize });
    return wrong === undefined ? tree : refused(hostile(wrong));
}
/** Files of the commit that a fresh folder gets although the tree leaves them out: a checkpoint never keeps them. */
function extrasOf({ target, tree, filter }) {
    if (!target.isFresh || target.origin === undefined)
        return [];
    const extras = [];
    for (const [each, { type }] of target.committed) {
        if (tree.has(each) || filter.keeps(each, type))
            continue;
        let isFree = true;
        (0,checkpoint_tree/* eachFolderAbove */.Rg)(each, (folder) => (isFree = (tree.get(folder)?.type ?? 'folder') === 'folder'));
        if (isFree)
            extras.push(each);
    }
    return extras;
}
/** A name that no earlier restore has used. */
function asideFor(folder, workflowId, phase) {
    for (let count = 1;; count += 1) {
        const aside = `${workflow_dir/* STATE_FOLDER */.P2}/aside/${workflowId}-${phase}-${count}`;
        if (!external_node_fs_.existsSync(external_node_path_.join(folder, aside)))
            return aside;
    }
}
const FRESH_NOTE = 'The folder has no .git: it holds the files and is no checkout.';
function reportOf(prepared, comparison, record, applied) {
    const { target, tree } = prepared;
    let [written, bytes, deleted] = [0, 0, 0];
    for (const entry of comparison.make) {
        if (entry.type !== 'folder')
            written += 1;
        if (entry.type === 'file')
            bytes += entry.size;
    }
    for (const victim of comparison.victims.keys())
        if ((tree.get(victim)?.type ?? 'folder') === 'folder')
            deleted += 1;
    const aside = external_node_path_.join(target.folder, record.aside);
    return {
        folder: target.folder,
        written,
        bytes,
        deleted,
        kept: comparison.kept,
        ...(applied.aside > 0 ? { aside } : {}),
        notes: [...prepared.notes, ...(target.isFresh ? [FRESH_NOTE] : []), ...(0,recover.notesOf)(applied, aside)],
    };
}
/**
 * Ends what an earlier restore left. What cannot be finished stays on record until this restore is decided: the tree
 * is compared anew, whatever it is.
 */
function endEarlier(folder, calls) {
    const recovered = (0,recover.recoverRestore)(folder, calls);
    if (recovered.ok)
        return (0,result.ok)(recovered.value === undefined ? [] : [recovered.value]);
    if (recovered.error.code !== 'integrity')
        return recovered;
    return (0,result.ok)(['A restore that was cut off could not be finished; this one took its place.']);
}
async function prepare(options, request) {
    const last = request.chain.at(-1);
    if (last === undefined)
        return refused({ code: 'usage', message: 'There is no checkpoint to restore.' });
    const tree = readTree(request, options.platform ?? process.platform);
    if (!tree.ok)
        return tree;
    const opened = await (0,restore_layers/* openLayers */.rm)(tree.value, request.workflowId, request.store, options.layers);
    if (!opened.ok)
        return opened;
    // A file may be as it is only because an earlier restore was cut off.
    const earlier = endEarlier(external_node_path_.resolve(request.into ?? options.workspace), options.calls ?? restore_calls.systemCalls);
    if (!earlier.ok)
        return refused(earlier.error);
    const target = await findTarget({
        workspace: options.workspace,
        into: request.into,
        source: last.source,
        tree: tree.value,
        env: options.env ?? process.env,
    });
    if (!target.ok)
        return refused(target.error);
    const filter = (0,kept/* createFilter */.H)(request.rules);
    return (0,result.ok)({
        request,
        phase: last.phase,
        tree: tree.value,
        target: target.value,
        filter,
        opened: opened.value,
        notes: earlier.value,
    });
}
/** Compares and prepares. Nothing of the tree changes. */
async function decide(options, prepared, progressing) {
    const { request, tree, target, filter, phase } = prepared;
    const { folder, isClean, ignored } = target;
    const { workflowId, force } = request;
    const root = (0,paths/* rootOf */.I)(folder);
    const comparison = await (0,compare/* compare */.U)({ root, tree, filter, isClean });
    const manifests = [...request.chain, ...request.others];
    const work = await findWork(comparison.victims, { root, manifests, isClean, ignored, force });
    if (!work.ok)
        return refused(work.error);
    const made = (0,stage/* makeStaging */.m)(folder);
    if (!made.ok)
        return refused(made.error);
    const staging = made.value;
    progressing.staging = staging;
    const extras = extrasOf(prepared);
    const staged = await (0,stage/* stage */.d)({
        target,
        staging,
        make: comparison.make,
        extras,
        layers: options.layers,
        opened: prepared.opened,
        openPool: options.openPool,
        onProgress: request.onProgress,
    });
    if (!staged.ok)
        return staged;
    const aside = asideFor(folder, workflowId, phase);
    const record = (0,plan/* planRestore */.q8)({ workflowId, phase, root, staging, aside, tree, comparison, extras, work: work.value });
    (0,plan/* checkAccess */.x8)(record, root);
    return (0,result.ok)({ comparison, record });
}
async function carryOut(options, prepared, progressing) {
    const calls = options.calls ?? restore_calls.systemCalls;
    const { folder } = prepared.target;
    const decided = await decide(options, prepared, progressing);
    if (!decided.ok)
        return decided;
    const { comparison, record } = decided.value;
    const file = (0,restore_record/* recordFile */.mR)(folder);
    const written = calls.write(file, JSON.stringify(record));
    if (!written.ok) {
        // It may stand there and not be durable.
        external_node_fs_.rmSync(file, { force: true });
        return refused(written.error);
    }
    progressing.isDecided = true;
    const applied = (0,apply/* applyRecord */.S)(folder, record, calls);
    (0,recover.removeStaging)(folder, calls);
    return (0,result.ok)(reportOf(prepared, comparison, record, applied));
}
async function restore(options, request) {
    const calls = options.calls ?? restore_calls.systemCalls;
    const wanted = external_node_path_.resolve(request.into ?? options.workspace);
    const progressing = { isDecided: false };
    try {
        const prepared = await prepare(options, request);
        if (!prepared.ok)
            return prepared;
        const { folder } = prepared.value.target;
        const made = external_node_fs_.mkdirSync(folder, { recursive: true });
        try {
            return await carryOut(options, prepared.value, progressing);
        }
        finally {
            if (!progressing.isDecided) {
                if (progressing.staging !== undefined)
                    calls.removeTree(external_node_path_.join(folder, progressing.staging));
                if (made !== undefined)
                    calls.removeTree(made);
            }
        }
    }
    catch (error) {
        const problem = (0,files/* problemOf */.Zw)(error, 'restore the files', wanted);
        if (!progressing.isDecided)
            return refused(problem);
        const hint = `${problem.hint ?? ''} The restore is half done; the next command in this folder finishes it.`.trim();
        return refused({ ...problem, hint });
    }
}
/** Brings the files of checkpoints back into a workspace, or into another folder (src/ports.ts). */
const createRestorer = (options) => ({
    restore: (request) => restore(options, request),
});


/***/ }),

/***/ 2989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stage),
/* harmony export */   m: () => (/* binding */ makeStaging)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5950);
/* harmony import */ var _core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3040);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1520);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1560);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8150);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6300);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7049);
/* harmony import */ var _layer_system_path_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9103);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4183);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1572);













/** Makes the folder that a restore is prepared in, on the device of the target. */
function makeStaging(folder) {
    const state = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureStateFolder */ .qU)(folder);
    if (!state.ok)
        return state;
    const isOneDevice = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(state.value).dev === node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(folder).dev;
    const name = `restore-${Buffer.from((0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .randomBytes */ .po)(8)).toString('hex')}`;
    const staging = isOneDevice ? `${_workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FOLDER */ .P2}/${name}` : `${_workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FOLDER */ .P2}-${name}`;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, staging), { mode: 0o700 });
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, staging, 'new'));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(staging);
}
/** Makes folders and those above them: all of one depth at once, because making them is the kernel's time. */
async function makeFolders(root, folders) {
    const levels = [];
    const known = new Set(['']);
    for (const each of folders) {
        for (let folder = each; !known.has(folder); folder = (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .folderOf */ .yS)(folder)) {
            known.add(folder);
            (levels[folder.split('/').length] ??= []).push(folder);
        }
    }
    for (const level of levels)
        await Promise.all((level ?? []).map((folder) => node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.mkdir((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .G)(root, folder))));
}
async function unpack(request, files, root) {
    const targets = (0,_layers_js__WEBPACK_IMPORTED_MODULE_10__/* .targetsOf */ .QR)(files, root);
    if (targets.size === 0)
        return undefined;
    let total = 0;
    for (const file of files)
        if (file.layer !== undefined)
            total += file.size;
    let done = 0;
    const onBytes = (count) => {
        done = Math.min(done + count, total);
        request.onProgress?.(done, total);
    };
    const pool = request.openPool();
    try {
        for (const [digest, wanted] of targets) {
            const layer = request.opened.get(digest);
            if (layer === undefined)
                continue;
            const answer = await request.layers.extract({ layer, wanted, all: false, pool, onBytes });
            if (!answer.ok)
                return answer.error;
        }
    }
    finally {
        await pool.close();
    }
    if (done < total)
        request.onProgress?.(total, total);
    return undefined;
}
/** Writes what only the commit has, and moves it to where the layers' files are. */
async function fromCommit(request, files, root) {
    const entries = new Map(files.filter(({ layer }) => layer === undefined).map((file) => [file.path, file]));
    const paths = [...entries.keys(), ...request.extras];
    if (paths.length === 0)
        return undefined;
    const { origin } = request.target;
    const problem = (why) => ({
        code: 'storage',
        message: `The files of the commit could not be written: ${why}.`,
        where: request.target.folder,
        hint: 'Run `git fsck`, mend the checkout, and run the command again.',
    });
    if (origin === undefined)
        return problem('there is no checkout to take them from');
    const to = node_path__WEBPACK_IMPORTED_MODULE_1__.join(request.target.folder, request.staging, 'commit');
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(to);
    const written = await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .materialise */ .fq)({ ...origin, paths, to });
    if (!written.ok)
        return problem(written.error);
    const from = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .rootOf */ .I)(written.value);
    for (const each of paths) {
        if ((0,_present_js__WEBPACK_IMPORTED_MODULE_7__/* .lookAt */ .t5)(from, each) === undefined)
            return problem(`git wrote no ${(0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_11__/* .showName */ .$i)(each)}`);
        const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .G)(root, each);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync((0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .G)(from, each), file);
        const entry = entries.get(each);
        if (entry === undefined)
            continue;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(file, entry.mode);
        _calls_js__WEBPACK_IMPORTED_MODULE_4__.systemCalls.setTime(file, entry.mtime);
    }
    return undefined;
}
/**
 * Prepares everything that must be made below `new` in the staging folder, with modes and times of files and links;
 * those of folders are set when they are in their place. Throws what the file system throws.
 */
async function stage(request) {
    const root = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .rootOf */ .I)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(request.target.folder, request.staging, 'new'));
    const above = request.make.map((entry) => (entry.type === 'folder' ? entry.path : (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .folderOf */ .yS)(entry.path)));
    await makeFolders(root, [...above, ...request.extras.map(_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .folderOf */ .yS)]);
    const files = request.make.filter((entry) => entry.type === 'file');
    const lost = await fromCommit(request, files, root);
    if (lost !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)({ kind: 'refused', problem: lost });
    const problem = await unpack(request, files, root);
    if (problem !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)((0,_layers_js__WEBPACK_IMPORTED_MODULE_10__/* .refusalOf */ .Of)(problem));
    for (const entry of request.make) {
        if (entry.type !== 'link')
            continue;
        const link = (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .below */ .G)(root, entry.path);
        _calls_js__WEBPACK_IMPORTED_MODULE_4__.systemCalls.link((0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_12__/* .systemPath */ .B)(entry.target), link);
        _calls_js__WEBPACK_IMPORTED_MODULE_4__.systemCalls.setLinkTime(link, entry.mtime);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined);
}


/***/ })

};
;