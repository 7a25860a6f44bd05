"use strict";
exports.id = 8091;
exports.ids = [8091];
exports.modules = {

/***/ 1188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ copyRows),
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
const FOLDER = ROW_TYPES.indexOf('folder');
const HIDDEN = ROW_TYPES.indexOf('hidden');
/** Whether there is something in an entry of this type. */
const isFolderType = (type) => type === FOLDER || type === HIDDEN;
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
/** Copies rows from other columns whose layers have the same places. */
function copyRows(to, at, from, start, count) {
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
    for (let index = 0; index < count; index += 1) {
        if (from.types[start + index] !== ROW_TYPES.indexOf('link'))
            continue;
        to.places[at + index] = to.targets.push(from.targets[from.places[start + index] ?? 0] ?? '') - 1;
    }
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
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3619);
/* harmony import */ var _model_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6043);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4763);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1560);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1188);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7992);









/** 1 as a number of four bytes shows the byte order of the machine. */
const ORDER = new Uint8Array(new Uint32Array([1]).buffer).join('');
/**
 * A known tree in a file, so that a process that goes on with a workflow, and the next workflow of the workspace, need
 * not read what did not change. It is a cache: one that is missing, damaged or of another version counts as empty.
 *
 * A line of JSON and blanks up to a multiple of 8 bytes; the columns; for each folder the number of its entries and the
 * length of their names (4 bytes each); the names of each folder, joined by NUL; targets of links, each ended by NUL; at
 * the end the sha256 of the rest. Folders come before what is in them, those of one level after each other.
 */
const headerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1),
    order: zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(ORDER),
    manifestDigest: zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_model_checkpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .layerSchema */ .pw),
    folders: zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr(),
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr(),
    /** Bytes of the names. */
    names: zod_mini__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr(),
});
/** Bytes of the sha256 at the end. */
const SEAL = 32;
const COUNT_BYTES = 8;
/** Writes the tree; a problem costs time only, so it is for the caller to pass over. */
function writeKnown(file, tree) {
    const parts = encode(tree);
    const temporary = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryNameFor */ .Of)(file);
    const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('write the list of known files', file, () => {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(temporary, 'wx');
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.writevSync(fd, parts);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temporary, file);
    });
    if (written.ok)
        return undefined;
    (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('remove a temporary file', temporary, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temporary, { force: true }));
    return written.error;
}
function encode({ manifestDigest, layers, root }) {
    const folders = (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .foldersBelow */ .jk)(root);
    const entries = (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .countBelow */ .BC)(root);
    const { columns, memory } = gather(folders, entries, layers);
    const texts = folders.map(_known_js__WEBPACK_IMPORTED_MODULE_7__/* .textOf */ .b6);
    const counts = Buffer.from(Uint32Array.from(folders.flatMap((each, at) => [(0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .countOf */ .pq)(each), texts[at]?.length ?? 0])).buffer);
    const names = Buffer.from(texts.join(''), 'latin1');
    const targets = Buffer.from(columns.targets.map((target) => `${target}\0`).join(''), 'latin1');
    const facts = { version: 1, order: ORDER, manifestDigest, layers };
    const line = JSON.stringify({ ...facts, folders: folders.length, entries, names: names.length });
    const head = Buffer.from(`${line}${' '.repeat(7 - (Buffer.byteLength(line) % 8))}\n`);
    const parts = [head, Buffer.from(memory), counts, names, targets];
    const seal = (0,_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .createRunningHash */ .i2)();
    for (const part of parts)
        seal.update(part);
    return [...parts, Buffer.from(seal.hex(), 'hex')];
}
/** The rows of all folders in one set of columns. */
function gather(folders, entries, layers) {
    const memory = new ArrayBuffer(_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .ROW_BYTES */ .P2 * entries);
    const layerNames = layers.map(({ digest }) => digest);
    const targets = [];
    const columns = { ...(0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .columnsOver */ .Ot)(memory, 0, entries, { targets, layerNames }), targets };
    const layerAt = new Map(layerNames.map((digest, index) => [digest, index]));
    /** Whether places of layers mean the same in other columns. */
    const agree = new Map();
    const agrees = (from) => {
        const known = agree.get(from) ?? from.layerNames.every((digest, index) => digest === layerNames[index]);
        agree.set(from, known);
        return known;
    };
    let at = 0;
    /** Rows that stand together in other columns are copied together: there are few runs of them, and many folders. */
    let run;
    const copyRun = () => {
        if (run !== undefined)
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .copyRows */ .D9)(columns, at - run.count, run.from, run.start, run.count);
        run = undefined;
    };
    for (const folder of folders) {
        const { packed } = folder;
        if (packed !== undefined && folder.rows === undefined && agrees(packed.columns)) {
            if (run?.from !== packed.columns || run.start + run.count !== packed.start) {
                copyRun();
                run = { from: packed.columns, start: packed.start, count: 0 };
            }
            run.count += packed.count;
            at += packed.count;
            continue;
        }
        copyRun();
        for (const row of (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .rowsOf */ .RO)(folder)) {
            (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .writeRow */ .Ge)(columns, at, row, layerAt);
            at += 1;
        }
    }
    copyRun();
    return { columns, memory };
}
/** The file of a state folder that holds the known tree. */
const knownFileIn = (stateFolder) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(stateFolder, 'known-files');
/**
 * Forgets what is known of files: stored layers were found damaged, and who believes that it need not read a file again
 * would go on with them. What cannot be removed costs no more than another look.
 */
function forgetKnown(workspace) {
    (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('forget what is known of files', workspace, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(knownFileIn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, _workflow_dir_js__WEBPACK_IMPORTED_MODULE_4__/* .STATE_FOLDER */ .P2)), { force: true }));
}
/** Reads what `writeKnown` wrote; undefined when there is nothing to go by. */
function readKnown(file) {
    const bytes = readWhole(file);
    if (bytes === undefined || bytes.length <= SEAL)
        return undefined;
    const body = bytes.subarray(0, -SEAL);
    if ((0,_hash_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(body) !== bytes.toString('hex', body.length))
        return undefined;
    const start = body.indexOf(10) + 1;
    const header = headerSchema.safeParse(parseJson(body.toString('utf8', 0, start)));
    if (!header.success)
        return undefined;
    const { manifestDigest, layers, folders, entries, names: length } = header.data;
    const end = start + _columns_js__WEBPACK_IMPORTED_MODULE_6__/* .ROW_BYTES */ .P2 * entries;
    const names = end + COUNT_BYTES * folders;
    const targets = body.toString('latin1', names + length).split('\0');
    const layerNames = layers.map(({ digest }) => digest);
    const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .columnsOver */ .Ot)(bytes.buffer, start, entries, { targets, layerNames });
    const counts = new Uint32Array(bytes.buffer.slice(end, names));
    const root = readFolders(columns, counts, body.toString('latin1', names, names + length));
    return { manifestDigest, layers, root };
}
/** The bytes of a file, at the start of memory of their own: columns need their places to be multiples of their size. */
function readWhole(file) {
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
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function readFolders(columns, counts, texts) {
    // Folders stand in the order in which their entries do, so where the next one starts is known by counting.
    let rows = 0;
    let chars = 0;
    let folders = 0;
    const make = (path) => {
        const count = counts[2 * folders] ?? 0;
        const length = counts[2 * folders + 1] ?? 0;
        folders += 1;
        const text = texts.slice(chars, (chars += length));
        const start = rows;
        rows += count;
        return { text, packed: { columns, start, count, path }, children: [] };
    };
    const root = make('');
    const all = [root];
    for (let index = 0; index < all.length; index += 1) {
        const folder = all[index] ?? root;
        const { start, count, path } = folder.packed;
        for (let row = 0; row < count; row += 1) {
            if (!(0,_columns_js__WEBPACK_IMPORTED_MODULE_6__/* .isFolderType */ .XT)(columns.types[start + row]))
                continue;
            const name = (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .namesOf */ .eZ)(folder)[row] ?? '';
            const child = make(path === '' ? name : `${path}/${name}`);
            folder.children.push(child);
            all.push(child);
        }
    }
    return root;
}


/***/ }),

/***/ 7992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ comparerOf),
/* harmony export */   BC: () => (/* binding */ countBelow),
/* harmony export */   EW: () => (/* binding */ DIFFERS),
/* harmony export */   QZ: () => (/* binding */ msOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Ut: () => (/* binding */ childAt),
/* harmony export */   YP: () => (/* binding */ indexIn),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   bX: () => (/* binding */ rowsBelow),
/* harmony export */   ce: () => (/* binding */ rowAt),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   hb: () => (/* binding */ LOOKS_SAME_CARRIED),
/* harmony export */   j2: () => (/* binding */ BETWEEN),
/* harmony export */   jk: () => (/* binding */ foldersBelow),
/* harmony export */   mu: () => (/* binding */ layersBelow),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony exports emptyFolder, LOOKS_SAME */
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8943);


/** Stands between the names of a folder. */
const BETWEEN = '\0';
/** The names in a folder. */
function namesOf(folder) {
    return (folder.names ??= folder.text === undefined || folder.text === '' ? [] : folder.text.split(BETWEEN));
}
/** The names in a folder, joined. */
const textOf = (folder) => (folder.text ??= (folder.names ?? []).join(BETWEEN));
/** How many entries a folder has. */
const countOf = (folder) => folder.packed?.count ?? folder.rows?.length ?? namesOf(folder).length;
/** What is in an entry that is a folder. */
function childAt(folder, index) {
    if (folder.children.length === 0)
        return undefined;
    if (folder.places === undefined) {
        folder.places = new Map();
        let next = 0;
        const count = countOf(folder);
        for (let at = 0; at < count; at += 1) {
            if (!isFolderAt(folder, at))
                continue;
            const child = folder.children[next];
            if (child !== undefined)
                folder.places.set(at, child);
            next += 1;
        }
    }
    return folder.places.get(index);
}
function isFolderAt({ rows, packed }, index) {
    if (rows !== undefined)
        return rows[index]?.type === 'folder' && rows[index] !== _row_js__WEBPACK_IMPORTED_MODULE_1__/* .GONE */ .uj;
    return packed !== undefined && (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isFolderType */ .XT)(packed.columns.types[packed.start + index]);
}
/** A folder of which nothing is known. */
const emptyFolder = () => ({
    names: [],
    rows: [],
    children: [],
});
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
    return (folder.rows ??= namesOf(folder).map((name, index) => fromColumns(folder.packed, name, index)));
}
/** One row of a folder; undefined where there is none. */
function rowAt(folder, index) {
    if (folder.rows !== undefined)
        return folder.rows[index];
    const name = namesOf(folder)[index];
    return name === undefined ? undefined : fromColumns(folder.packed, name, index);
}
function fromColumns(packed, name, index) {
    if (packed === undefined)
        return _row_js__WEBPACK_IMPORTED_MODULE_1__/* .GONE */ .uj;
    const path = packed.path === '' ? name : `${packed.path}/${name}`;
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .rowFrom */ .HM)(packed.columns, packed.start + index, path);
}
/** How an entry of a folder looks beside how it did. */
const DIFFERS = 0;
const LOOKS_SAME = 1;
/** As LOOKS_SAME, and a checkpoint has to carry its content: it is a file, and not as the commit has it. */
const LOOKS_SAME_CARRIED = 2;
/** Compares entries of a folder by their index with how they look now; what is the same for all is done once. */
function comparerOf({ rows, packed }) {
    if (rows !== undefined)
        return (index, type, look) => compareRow(rows[index], type, look);
    if (packed === undefined)
        return () => DIFFERS;
    const { inodes, ctimes, mtimes, sizes, types, kinds } = packed.columns;
    const { start } = packed;
    return (index, type, look) => {
        const at = start + index;
        if (inodes[at] !== look.ino || ctimes[at] !== look.ctimeMs || mtimes[at] !== look.mtimeMs || look.ino === 0)
            return DIFFERS;
        if (_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .ROW_TYPES */ .rf[types[at] ?? 0] !== type)
            return DIFFERS;
        if (type !== 'file')
            return LOOKS_SAME;
        if (sizes[at] !== look.size)
            return DIFFERS;
        return kinds[at] === _columns_js__WEBPACK_IMPORTED_MODULE_0__/* .CARRIED */ .xc ? LOOKS_SAME_CARRIED : LOOKS_SAME;
    };
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
        const children = all[at]?.children;
        if (children !== undefined && children.length > 0)
            all.push(...children);
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
    for (const { rows, packed } of foldersBelow(folder)) {
        if (rows !== undefined) {
            for (const row of rows)
                if (row.type === 'file' && row.layer !== undefined)
                    found.add(row.layer);
        }
        else if (packed !== undefined) {
            const { layers, layerNames } = packed.columns;
            for (let at = packed.start; at < packed.start + packed.count; at += 1) {
                const layer = layerNames[layers[at] ?? 0];
                if (layer !== undefined)
                    found.add(layer);
            }
        }
    }
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


/***/ })

};
;