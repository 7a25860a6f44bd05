"use strict";
exports.id = 5919;
exports.ids = [5919];
exports.modules = {

/***/ 8300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ applyRecord)
/* harmony export */ });
/* unused harmony export hasBegun */
/* harmony import */ var _core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3040);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3645);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4240);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4183);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1572);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3690);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3628);







const isSeen = (there, seen) => there.type !== 'folder' && there.size === seen[0] && String(there.mtime) === seen[1];
/** Folders are looked at once a step: each has many children, and no step puts a link where a folder was looked at. */
function createReach(work) {
    const real = new Map([['', true]]);
    const isReal = (folder) => {
        const known = real.get(folder);
        if (known !== undefined)
            return known;
        const answer = isReal((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(folder)) && (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(work.root, folder)?.type === 'folder';
        real.set(folder, answer);
        return answer;
    };
    return (path) => isReal((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path));
}
/** Keeps what exists nowhere else. */
function moveAside(work, path) {
    const place = `${work.record.aside}/${path}`;
    let to = place;
    for (let copy = 2; (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(work.root, to) !== undefined; copy += 1)
        to = `${place}~${copy}`;
    work.transfer.makeFolder((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(to));
    work.transfer.move(path, to);
    work.aside += 1;
}
/** Makes room. Never done twice: once something was put in place, these paths may lead elsewhere. */
function makeRoom(work) {
    const { root, record, calls } = work;
    const isReached = createReach(work);
    for (const [path, mode] of record.unlock) {
        if (isReached(path) && (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, path)?.type === 'folder')
            calls.chmod((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .G)(root, path), mode);
    }
    for (const path of record.away) {
        if (isReached(path) && (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, path) !== undefined)
            moveAside(work, path);
    }
    for (const [path, seen] of record.clear) {
        const there = isReached(path) ? (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, path) : undefined;
        if (there === undefined)
            continue;
        // Somebody wrote to it after the crash.
        if (isSeen(there, seen))
            calls.unlink((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .G)(root, path));
        else
            moveAside(work, path);
    }
    for (const path of record.folders) {
        if (!isReached(path) || (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, path)?.type !== 'folder')
            continue;
        try {
            calls.rmdir((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .G)(root, path));
        }
        catch (error) {
            // It holds what no checkpoint keeps.
            if (!['ENOTEMPTY', 'EEXIST'].includes((0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) ?? ''))
                throw error;
        }
    }
}
/** Puts one entry of the staging folder in its place; what was moved already is passed over. */
function moveIn(work, from, path, over) {
    const { root, calls, transfer } = work;
    const source = (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, from);
    if (source === undefined)
        return;
    if (!transfer.isRealFolder((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path))) {
        for (let folder = (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path); folder !== ''; folder = (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(folder)) {
            const there = transfer.isRealFolder((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(folder)) ? (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, folder) : undefined;
            if (there !== undefined && there.type !== 'folder')
                moveAside(work, folder);
        }
        transfer.makeFolder((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path));
    }
    const there = (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, path);
    if (there?.type === 'folder' && source.type === 'folder') {
        for (const name of (0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .namesIn */ .wX)(root, from))
            moveIn(work, `${from}/${name}`, `${path}/${name}`, null);
        calls.rmdir((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .G)(root, from));
        return;
    }
    const isOld = there !== undefined && over !== null && isSeen(there, over);
    if (there !== undefined && !isOld && source.type !== 'folder' && (0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .isSame */ .Ft)(source, there)) {
        // It was copied from another device, and the crash came before the source was removed.
        calls.unlink((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .G)(root, from));
        return;
    }
    if (there !== undefined && !isOld)
        moveAside(work, path);
    transfer.move(from, path);
}
/** Sets a mode or a time. What belongs to another user stays as it is: the contents are right. */
function set(work, action) {
    try {
        action();
    }
    catch (error) {
        if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes((0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCode */ .CA)(error) ?? ''))
            throw error;
        work.unset += 1;
    }
}
function settle(work) {
    const { root, record, calls } = work;
    const isReached = createReach(work);
    for (const [path, mode, mtime, size] of record.mend) {
        const there = isReached(path) ? (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, path) : undefined;
        if (there === undefined || there.size !== size)
            continue;
        const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .G)(root, path);
        if (there.type === 'link' && mode === null)
            set(work, () => calls.setLinkTime(file, BigInt(mtime)));
        if (there.type !== 'file' || mode === null)
            continue;
        set(work, () => {
            if (!(0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMode */ .e)(there.mode, mode))
                calls.chmod(file, mode);
            calls.setTime(file, BigInt(mtime));
        });
    }
    for (const [path, mode, mtime] of record.settle) {
        const there = isReached(path) ? (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, path) : undefined;
        if (there?.type !== 'folder')
            continue;
        const folder = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .G)(root, path);
        set(work, () => {
            if (!(0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .sameMode */ .e)(there.mode, mode))
                calls.chmod(folder, mode);
            calls.setTime(folder, BigInt(mtime));
        });
    }
}
/** Whether anything was put in place already. */
function hasBegun(root, record) {
    if ((0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, record.staging) === undefined)
        return true;
    const [first] = record.moves;
    return first !== undefined && (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(root, `${record.staging}/new/${first[0]}`) === undefined;
}
/**
 * Does what a record tells, from wherever an earlier attempt was cut off: each operation is one that may be repeated.
 * Throws what the file system throws; then the record stands and the rest can be done later.
 *
 * @param folder absolute path of the folder that is restored
 */
function applyRecord(folder, record, calls) {
    const root = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .rootOf */ .I)(folder);
    const work = { root, record, calls, transfer: (0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .createTransfer */ .cu)(root, calls), aside: 0, unset: 0 };
    if (!hasBegun(root, record))
        makeRoom(work);
    for (const [path, , , over] of record.moves)
        moveIn(work, `${record.staging}/new/${path}`, path, over);
    settle(work);
    // The record goes last: a staging folder without one means that nothing has changed yet.
    calls.removeTree((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .G)(root, record.staging));
    calls.remove((0,_record_js__WEBPACK_IMPORTED_MODULE_4__/* .recordFile */ .mR)(folder));
    return { aside: work.aside, unset: work.unset };
}


/***/ }),

/***/ 4240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare),
/* harmony export */   e: () => (/* binding */ sameMode)
/* harmony export */ });
/* harmony import */ var _core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3040);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3530);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1572);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7917);




const hasModes = process.platform !== 'win32';
/** Whether the permission bits are those recorded; Windows has none. */
const sameMode = (a, b) => !hasModes || a === b;
async function hasContent(options, entry, there) {
    if (entry.type !== there.type)
        return false;
    switch (entry.type) {
        case 'folder':
            return true;
        case 'link':
            return (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .readTarget */ ._)(options.root, entry.path) === entry.target;
        case 'file':
            if (entry.digest.startsWith('git:'))
                return options.isClean(entry.path);
            // Times can be set to anything, so a file with the recorded one is read all the same.
            return entry.size === there.size && `sha256:${await (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .hashContent */ .s)(options.root, entry.path)}` === entry.digest;
    }
}
const isRight = (entry, there) => (0,_times_js__WEBPACK_IMPORTED_MODULE_2__/* .sameTime */ .U)(entry.mtime, there.mtime) && (entry.type === 'link' || sameMode(entry.mode, there.mode));
/** Folders above entries that have no entry of their own. */
function impliedFolders(tree) {
    const implied = new Set();
    const nearest = (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .createFolderOf */ .O4)();
    let last = '';
    for (const path of tree.keys()) {
        const folder = nearest(path);
        if (folder === last)
            continue;
        last = folder;
        (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .eachFolderAbove */ .Rg)(path, (folder) => {
            if (implied.has(folder))
                return false;
            if (!tree.has(folder))
                implied.add(folder);
            return true;
        });
    }
    return implied;
}
/**
 * Compares what stands in a folder with a tree. Nothing is written.
 * Throws what the file system throws: what cannot be looked at cannot be restored.
 */
async function compare(options) {
    const { root, tree } = options;
    const walked = await (0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(root, options.filter);
    const find = (0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .createFind */ .kQ)(root, walked);
    const make = [];
    const mend = [];
    const folders = [];
    const victims = new Map();
    const goneFolders = new Map();
    let kept = 0;
    const clear = (path, there) => void (there.type === 'folder' ? goneFolders : victims).set(path, there);
    /** A folder that makes room for something else goes with all that is in it, also what no checkpoint keeps. */
    const clearAll = async (path, there) => {
        clear(path, there);
        if (there.type !== 'folder')
            return;
        const inside = await (0,_present_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(root, _present_js__WEBPACK_IMPORTED_MODULE_1__/* .EVERYTHING */ .Qz, path);
        for (const [each, present] of inside.entries)
            clear(each, present);
        for (const each of inside.passed)
            victims.set(each, { type: 'other', size: 0, mode: 0, mtime: 0n });
    };
    for (const path of [...tree.keys()].sort()) {
        const entry = tree.get(path);
        if (entry === undefined)
            continue;
        if (entry.type === 'folder')
            folders.push(entry);
        const there = find(path);
        if (there !== undefined && (await hasContent(options, entry, there))) {
            if (entry.type === 'folder')
                continue;
            kept += 1;
            if (!isRight(entry, there))
                mend.push(entry);
            continue;
        }
        make.push(entry);
        if (there !== undefined)
            await clearAll(path, there);
    }
    const implied = impliedFolders(tree);
    for (const folder of implied) {
        const there = find(folder);
        if (there !== undefined && there.type !== 'folder')
            victims.set(folder, there);
    }
    for (const [path, there] of walked.entries) {
        if (!tree.has(path) && !(implied.has(path) && there.type === 'folder'))
            clear(path, there);
    }
    return { make, mend, victims, goneFolders, folders, kept, find };
}


/***/ }),

/***/ 3530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTarget),
/* harmony export */   s: () => (/* binding */ hashContent)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _breathe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6292);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4183);




const CHUNK = 1 << 20;
/** sha256 of a file's bytes in hexadecimal digits; undefined when it cannot be read. Lets the event loop turn. */
async function hashContent(root, path) {
    let fd;
    try {
        fd = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .G)(root, path), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    }
    catch {
        return undefined;
    }
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const chunk = Buffer.allocUnsafe(CHUNK);
        for (let size = node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync(fd, chunk); size > 0; size = node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync(fd, chunk)) {
            hash.update(chunk.subarray(0, size));
            await (0,_breathe_js__WEBPACK_IMPORTED_MODULE_3__/* .breathe */ .q)();
        }
        return hash.digest('hex');
    }
    catch {
        return undefined;
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(fd);
    }
}
/** The target of a link as a byte string; undefined when it cannot be read. */
function readTarget(root, path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .G)(root, path), { encoding: 'latin1' });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ below),
/* harmony export */   I: () => (/* binding */ rootOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5950);
/* harmony import */ var _layer_system_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9103);



/** The absolute path of a folder that was given as text, as a byte string. */
const rootOf = (folder) => (0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOfText */ .q$)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder)).replace(/[\\/]+$/, '');
/** An entry's path below a root, both byte strings, for node:fs. */
const below = (root, entry) => (0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_2__/* .systemPath */ .B)(entry === '' ? root || '/' : `${root}/${entry}`);


/***/ }),

/***/ 1572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   kQ: () => (/* binding */ createFind),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3040);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);
/* harmony import */ var _breathe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6292);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8060);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4183);






const typeOf = (stat) => {
    if (stat.isFile())
        return 'file';
    if (stat.isDirectory())
        return 'folder';
    return stat.isSymbolicLink() ? 'link' : 'other';
};
/** What stands at a path, links not followed; undefined when nothing does. Throws what the file system throws else. */
function lookAt(root, path) {
    try {
        const stat = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, path), { bigint: true, throwIfNoEntry: false });
        if (stat === undefined)
            return undefined;
        return { type: typeOf(stat), size: Number(stat.size), mode: Number(stat.mode & 4095n), mtime: stat.mtimeNs };
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? ''))
            return undefined;
        throw error;
    }
}
/**
 * Looks at everything below a folder that the filter keeps; links are not followed.
 * Throws what the file system throws: what cannot be looked at cannot be restored.
 *
 * @param root byte string of the absolute path
 * @param start where to begin, as a path below the root
 */
async function walk(root, filter, start = '') {
    const entries = new Map();
    const entered = new Set();
    const passed = new Set();
    const folders = [start];
    let work = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        entered.add(folder);
        // Each byte of a name becomes one character.
        for (const name of node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, folder), { encoding: 'latin1' })) {
            if ((work += 1) % _sources_js__WEBPACK_IMPORTED_MODULE_2__.FILES_PER_TURN === 0)
                await (0,_breathe_js__WEBPACK_IMPORTED_MODULE_4__/* .breathe */ .q)();
            const path = folder === '' ? name : `${folder}/${name}`;
            const there = lookAt(root, path);
            if (there === undefined)
                continue;
            if (there.type !== 'other' && filter.keeps(path, there.type))
                entries.set(path, there);
            else
                passed.add(path);
            if (there.type === 'folder' && filter.enters(path))
                folders.push(path);
        }
    }
    return { entries, entered, passed };
}
/** A filter that keeps everything. */
const EVERYTHING = { keeps: () => true, enters: () => true };
/** The first part of a path. */
const topOf = (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
/** Looks in what a walk found first: most paths need no look of their own. */
function createFind(root, walked) {
    const found = new Map();
    const nothing = walked.entries.size === 0 && walked.entered.has('');
    const find = (path) => {
        // In a folder of which the walk kept nothing, only what it passed over can stand, and what is in that.
        if (nothing && !walked.passed.has(topOf(path)))
            return undefined;
        const there = walked.entries.get(path);
        if (there !== undefined)
            return there;
        if (found.has(path))
            return found.get(path);
        const folder = (0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(path);
        let answer;
        if (folder === '' || find(folder)?.type === 'folder') {
            const isKnown = walked.entered.has(folder) && !walked.passed.has(path);
            answer = isKnown ? undefined : lookAt(root, path);
        }
        found.set(path, answer);
        return answer;
    };
    return find;
}


/***/ }),

/***/ 3690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   mR: () => (/* binding */ recordFile)
/* harmony export */ });
/* unused harmony export recordSchema */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3759);
/* harmony import */ var _core_checkpoint_reserved_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5676);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4763);








/** Bytes that are no path of a tree must not be acted upon, whoever wrote them: a command may have. */
const isInside = (name) => /^[^\0]*$/.test(name) &&
    /^[\0-\xff]+$/.test(name) &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
const pathSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .refine */ .YPB(isInside));
/** An existing entry may be a nested `.git` that makes room; what is put in place never is. */
const freshPathSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .refine */ .YPB((name) => isInside(name) && !name.split('/').some(_core_checkpoint_reserved_js__WEBPACK_IMPORTED_MODULE_6__/* .isReserved */ .B)));
const modeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_7__/* ._lte */ .Zm(0o7777));
const numberSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__/* ._gte */ .qm(0));
/** Nanoseconds in decimal digits. */
const timeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__/* ._regex */ .Fk(/^-?\d{1,21}$/));
/** Size and time of what was there when the restore was prepared. */
const seenSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([numberSchema, timeSchema]);
/**
 * What remains to be done once a restore is decided: `.bootspring/restore.json`. It is written when everything stands
 * in the staging folder; before it nothing of the tree has changed, after it the restore is only ever finished.
 * Paths are byte strings relative to the folder that is restored.
 */
const recordSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(1),
    workflowId: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__/* ._regex */ .Fk(_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOW_ID_PATTERN */ .TH)),
    phase: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__/* ._regex */ .Fk(_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_PATTERN */ .Vh)),
    /** Only the outputs of the phase are put back, because its work is reused. */
    outputsOnly: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true)),
    staging: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__/* ._regex */ .Fk(/^(?:\.bootspring\/|\.bootspring-)restore-[0-9a-f]+$/)),
    /** Folder for what exists nowhere else. */
    aside: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_7__/* ._regex */ .Fk(/^\.bootspring\/aside\/[a-z0-9_-]+$/)),
    /** Folders in which names change and which their owner may not write to, with that right added. */
    unlock: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([pathSchema, modeSchema])),
    /** Files and links that move aside. */
    away: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(pathSchema),
    /** Files and links that go. */
    clear: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([pathSchema, seenSchema])),
    /** Folders that go when they are empty, deepest first. */
    folders: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(pathSchema),
    /** From the staging folder to the tree: files and bytes in it, and what it replaces. */
    moves: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([freshPathSchema, numberSchema, numberSchema, zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(seenSchema)])),
    /** Modes (of files only), times and sizes of files and links that stay. */
    mend: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([freshPathSchema, zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(modeSchema), timeSchema, numberSchema])),
    /** Modes and times of folders, deepest first. */
    settle: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .tuple */ .PVZ([pathSchema, modeSchema, timeSchema])),
});
/** The file of the record. */
const recordFile = (folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _workflow_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE_FOLDER */ .P2, 'restore.json');
const damaged = (file) => ({
    code: 'integrity',
    message: 'A restore was cut off, and the record of what remains to be done is damaged.',
    where: file,
    hint: 'Restore a checkpoint again: `bootspring restore`.',
});
/** The record of a restore that was cut off; undefined when there is none, `integrity` when it cannot be acted upon. */
function readRecord(folder) {
    const file = recordFile(folder);
    let text;
    try {
        // A command could have put a link there that leads to a record of its own.
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined);
        text = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8');
    }
    catch (error) {
        const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
        return code === 'ENOENT' || code === 'ENOTDIR' ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)(error, 'read a restore', file));
    }
    try {
        const parsed = recordSchema.safeParse(JSON.parse(text));
        return parsed.success ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(parsed.data) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)(damaged(file));
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)(damaged(file));
    }
}


/***/ }),

/***/ 7917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sameTime)
/* harmony export */ });
/** Nanoseconds that a time may be off after it was set: Node 20 cuts off at microseconds of a rounded double. */
const PRECISION = 2000n;
/** Whether a time is the recorded one, or what became of that when it was set. */
const sameTime = (a, b) => {
    const difference = a - b;
    return difference < PRECISION && difference > -PRECISION;
};


/***/ }),

/***/ 3628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   cu: () => (/* binding */ createTransfer),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3040);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3530);
/* harmony import */ var _layer_system_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9103);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4183);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1572);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7917);








/** Names in a folder, as byte strings. */
const namesIn = (root, folder) => node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, folder), { encoding: 'latin1' });
/** Whether one of two files or links is a copy of the other. */
const isSame = (a, b) => a.type === b.type && a.size === b.size && (0,_times_js__WEBPACK_IMPORTED_MODULE_5__/* .sameTime */ .U)(a.mtime, b.mtime);
/** Moves below a root through the given system calls. */
function createTransfer(root, calls) {
    const isRealFolder = (path) => path === '' || (isRealFolder((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path)) && (0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAt */ .t5)(root, path)?.type === 'folder');
    const makeFolder = (path) => {
        if (path === '' || (0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAt */ .t5)(root, path)?.type === 'folder')
            return;
        makeFolder((0,_core_checkpoint_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(path));
        calls.mkdir((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, path));
    };
    /** To another device: whole under another name first, so that a crash leaves no half file under this one. */
    const copyOver = (from, to, there) => {
        const temporary = `${to}.bootspring-copy`;
        if ((0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAt */ .t5)(root, temporary) !== undefined)
            calls.unlink((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, temporary));
        const target = there.type === 'link' ? (0,_content_js__WEBPACK_IMPORTED_MODULE_2__/* .readTarget */ ._)(root, from) : undefined;
        if (target !== undefined) {
            calls.link((0,_layer_system_path_js__WEBPACK_IMPORTED_MODULE_7__/* .systemPath */ .B)(target), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, temporary));
            calls.setLinkTime((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, temporary), there.mtime);
        }
        else {
            calls.copy((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, from), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, temporary));
            calls.setTime((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, temporary), there.mtime);
        }
        calls.rename((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, temporary), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, to));
        calls.unlink((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, from));
    };
    const moveByCopying = (from, to) => {
        const there = (0,_present_js__WEBPACK_IMPORTED_MODULE_4__/* .lookAt */ .t5)(root, from);
        if (there === undefined)
            return;
        if (there.type !== 'folder') {
            copyOver(from, to, there);
            return;
        }
        makeFolder(to);
        for (const name of namesIn(root, from))
            move(`${from}/${name}`, `${to}/${name}`);
        calls.rmdir((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, from));
    };
    const move = (from, to) => {
        try {
            calls.rename((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, from), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .G)(root, to));
        }
        catch (error) {
            if ((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) !== 'EXDEV')
                throw error;
            moveByCopying(from, to);
        }
    };
    return { move, makeFolder, isRealFolder };
}


/***/ })

};
;