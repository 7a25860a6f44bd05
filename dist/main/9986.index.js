"use strict";
exports.id = 9986;
exports.ids = [9986,8150,4156];
exports.modules = {

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

/***/ 4156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFilter: () => (/* binding */ createFilter)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(866);


/** Braces and nested patterns are what makes matching slow; a leading ! or # is a part of the name. */
const OPTIONS = { nobrace: true, noext: true, dot: true, nonegate: true, nocomment: true };
const compile = (globs) => globs.map((glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(glob.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''), OPTIONS));
const matches = (globs, text) => globs.some((glob) => glob.match(text));
/** The filter of some rules (filter.ts): `exclude` matches a path or a folder above it. */
function createFilter(rules) {
    if (!(0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPatterns */ ._)(rules))
        return (0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .filterBy */ .W)(undefined);
    const exclude = compile(rules.exclude);
    const include = rules.include === undefined ? undefined : compile(rules.include);
    const below = include?.map((glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(`${glob.pattern}/**`, OPTIONS));
    return (0,_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .filterBy */ .W)({
        excludes: (path) => matches(exclude, path),
        include: include && {
            has: (path) => matches(include, path),
            reaches: (folder) => include.some((glob) => glob.match(folder, true)) || (below?.some((glob) => glob.match(folder, true)) ?? false),
        },
    });
}


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
    return ns >= 0n && ns < MOST ? secondsSince(Number(ns / SECOND), Number(ns % SECOND)) : secondsOfAny(ns);
}
/** Whole seconds and nanoseconds below this are exact as numbers. */
const MOST = 1000000000000n * SECOND;
/** As below for times since 1970, in numbers: what Node 20 sets is never later than what Node 22 does there. */
function secondsSince(whole, part) {
    let seconds = whole + part / 1e9;
    for (;;) {
        const cut = Math.trunc(seconds);
        if (cut < whole || (cut === whole && Math.trunc((seconds - cut) * 1e9) <= part))
            return seconds;
        seconds = lower(seconds);
    }
}
function secondsOfAny(ns) {
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
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5950);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _layer_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6496);



const EARLIER = 'Use an earlier checkpoint; `bootspring checkpoints` lists them.';
const refusal = (kind, problem) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({ kind, problem });
/** Damage of stored bytes may be mended by an earlier checkpoint; a full disk is not. */
const refusalOf = (problem) => ({
    kind: problem.code === 'integrity' ? 'damaged' : 'refused',
    problem,
});
/** What a manifest says of a file and its layer does not; the answer is a sentence. */
function disagreement(file, there) {
    const named = `The checkpoint says that ${(0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_2__/* .showName */ .$i)(file.path)} is in layer ${file.layer ?? ''}`;
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
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(refusalOf(file.error));
        if (file.value === undefined) {
            return refusal('damaged', { code: 'integrity', message: `The layer ${digest} is missing.`, hint: EARLIER });
        }
        const layer = layers.open(file.value, digest.replace('sha256:', ''));
        if (!layer.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(refusalOf(layer.error));
        const { entries } = layer.value;
        const placeOf = (0,_layer_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .createLookup */ .BL)(entries);
        for (const each of wanted) {
            const wrong = disagreement(each, entries[placeOf(each.path) ?? -1]);
            if (wrong !== undefined)
                return refusal('refused', { code: 'integrity', message: wrong, where: file.value, hint: EARLIER });
        }
        opened.set(digest, layer.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(opened);
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
    const nearest = (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .createFolderOf */ .O4)();
    /** The highest folder that is not there, among a folder and those above it; empty when the folder is there. */
    const missing = new Map([['', '']]);
    const missingOf = (folder) => {
        const known = missing.get(folder);
        if (known !== undefined)
            return known;
        const answer = find(folder)?.type === 'folder' ? '' : missingOf((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(folder)) || folder;
        missing.set(folder, answer);
        return answer;
    };
    return (path) => missingOf(nearest(path)) || path;
}
/** What is moved, each with the files and bytes in it, so that a later look can tell whether it is whole. */
function movesOf(request) {
    const { comparison, extras, root, staging, work } = request;
    const moveOf = createMoveOf(comparison.find);
    const moves = new Map();
    const add = (path, isFolder, size) => {
        const name = moveOf(path);
        const known = moves.get(name);
        const move = known ?? { files: 0, bytes: 0 };
        if (!isFolder)
            move.files += 1;
        move.bytes += size;
        if (known === undefined)
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
// EXTERNAL MODULE: ./build/shell/expect-much.js
var expect_much = __webpack_require__(5051);
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
// EXTERNAL MODULE: ./build/shell/git/files.js
var git_files = __webpack_require__(966);
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
/** To make a file takes as long as to unpack so many bytes. */
const FILE_COST = 4096;
/** The work that there is at most, in bytes to unpack: it decides whether threads are worth their start. */
function workIn(chain) {
    let bytes = 0;
    for (const { entries } of chain) {
        for (const row of entries)
            if (row.type === 'file' && row.layer !== undefined)
                bytes += FILE_COST + row.size;
    }
    return bytes;
}
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
async function prepare(options, request, pool) {
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
    const filter = (0,kept.createFilter)(request.rules);
    return (0,result.ok)({
        request,
        phase: last.phase,
        tree: tree.value,
        target: target.value,
        filter,
        opened: opened.value,
        pool,
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
        openPool: () => prepared.pool,
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
    (0,expect_much/* expectMuch */.D)();
    // Threads take as long to start as the tree takes to be read and judged.
    const pool = options.openPool(workIn(request.chain));
    try {
        const prepared = await prepare(options, request, pool);
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
    finally {
        await pool.close();
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
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5950);
/* harmony import */ var _core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3040);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1560);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4763);
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8150);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(966);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7049);
/* harmony import */ var _layer_system_path_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9103);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4183);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1572);














/** Makes the folder that a restore is prepared in, on the device of the target. */
function makeStaging(folder) {
    const state = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureStateFolder */ .qU)(folder);
    if (!state.ok)
        return state;
    const isOneDevice = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(state.value).dev === node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(folder).dev;
    const name = `restore-${Buffer.from((0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .randomBytes */ .po)(8)).toString('hex')}`;
    const staging = isOneDevice ? `${_workflow_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE_FOLDER */ .P2}/${name}` : `${_workflow_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE_FOLDER */ .P2}-${name}`;
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, staging), { mode: 0o700 });
    node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, staging, 'new'));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(staging);
}
/** Makes folders and those above them. A thread that came to one of them first has made it. */
function makeFolders(root, { make, extras }) {
    const there = new Set(['']);
    const ensure = (folder) => {
        if (there.has(folder))
            return;
        there.add(folder);
        ensure((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(folder));
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync((0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .G)(root, folder));
        }
        catch (error) {
            if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) !== 'EEXIST')
                throw error;
        }
    };
    for (const entry of make)
        ensure(entry.type === 'folder' ? entry.path : (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(entry.path));
    for (const extra of extras)
        ensure((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_11__/* .folderOf */ .yS)(extra));
}
/**
 * Makes all folders, and writes the files that layers hold. Both begin at once: the large files, which take the other
 * threads longest, come first, and most folders are there when they are through. Folders that are made one by one with
 * their files make every file dearer (ext4: nearly twice).
 */
async function fill(request, files, root) {
    const targets = (0,_layers_js__WEBPACK_IMPORTED_MODULE_7__/* .targetsOf */ .QR)(files, root);
    if (targets.size === 0) {
        makeFolders(root, request);
        return undefined;
    }
    let total = 0;
    for (const file of files)
        if (file.layer !== undefined)
            total += file.size;
    let done = 0;
    const onBytes = (count) => {
        done = Math.min(done + count, total);
        request.onProgress?.(done, total);
    };
    const sources = [...targets].flatMap(([digest, wanted]) => {
        const layer = request.opened.get(digest);
        return layer === undefined ? [] : [{ layer, wanted }];
    });
    const pool = request.openPool();
    try {
        const extracted = request.layers.extractAll(sources, { all: false, pool, onBytes });
        try {
            makeFolders(root, request);
        }
        catch (error) {
            // It is given up with what the threads have at work: nothing may be written while it is cleared away.
            await pool.close();
            await extracted;
            throw error;
        }
        const answer = await extracted;
        if (!answer.ok)
            return answer.error;
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
    const written = await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .materialise */ .fq)({ ...origin, paths, to });
    if (!written.ok)
        return problem(written.error);
    const from = (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .rootOf */ .I)(written.value);
    for (const each of paths) {
        if ((0,_present_js__WEBPACK_IMPORTED_MODULE_9__/* .lookAt */ .t5)(from, each) === undefined)
            return problem(`git wrote no ${(0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_12__/* .showName */ .$i)(each)}`);
        const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .G)(root, each);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync((0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .G)(from, each), file);
        const entry = entries.get(each);
        if (entry === undefined)
            continue;
        node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(file, entry.mode);
        _calls_js__WEBPACK_IMPORTED_MODULE_5__.systemCalls.setTime(file, entry.mtime);
    }
    return undefined;
}
/**
 * Prepares everything that must be made below `new` in the staging folder, with modes and times of files and links;
 * those of folders are set when they are in their place. Throws what the file system throws.
 */
async function stage(request) {
    const root = (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .rootOf */ .I)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(request.target.folder, request.staging, 'new'));
    const files = request.make.filter((entry) => entry.type === 'file');
    const problem = await fill(request, files, root);
    if (problem !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_10__/* .err */ ._)((0,_layers_js__WEBPACK_IMPORTED_MODULE_7__/* .refusalOf */ .Of)(problem));
    const lost = await fromCommit(request, files, root);
    if (lost !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_10__/* .err */ ._)({ kind: 'refused', problem: lost });
    for (const entry of request.make) {
        if (entry.type !== 'link')
            continue;
        const link = (0,_paths_js__WEBPACK_IMPORTED_MODULE_8__/* .below */ .G)(root, entry.path);
        _calls_js__WEBPACK_IMPORTED_MODULE_5__.systemCalls.link((0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_13__/* .systemPath */ .B)(entry.target), link);
        _calls_js__WEBPACK_IMPORTED_MODULE_5__.systemCalls.setLinkTime(link, entry.mtime);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_10__.ok)(undefined);
}


/***/ })

};
;