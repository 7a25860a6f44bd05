"use strict";
exports.id = 3015;
exports.ids = [3015];
exports.modules = {

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

/***/ 6557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   I$: () => (/* binding */ LARGE),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   Qm: () => (/* binding */ TRIES),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   Yr: () => (/* binding */ failedRead),
/* harmony export */   tC: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);


/** Files larger than this are never held whole in memory; also the size of their pieces. */
const LARGE = 2 * 1024 ** 2;
/** How often a file is read that changes while it is read. */
const TRIES = 3;
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Opens neither through a link nor waits for a pipe's other end. Windows has neither flag. */
const READ_FLAGS = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
/** What became of a file that could not be read. */
function failedRead(path, error) {
    const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? 'UNKNOWN';
    // A folder on the way may have become a file. A link refuses to be opened: ELOOP, on FreeBSD EMLINK.
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'gone', path };
    // A socket, or a device without its driver, refuses with ENXIO or ENODEV.
    if (['ELOOP', 'EMLINK', 'ENXIO', 'ENODEV', 'EISDIR'].includes(code))
        return { kind: 'replaced', path };
    return { kind: 'unreadable', path, code };
}
/** Whether a file was left alone between two looks at it. */
const isSame = (before, after) => before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
/** The answer for a file that was read. */
const readingOf = (path, stats, reading) => ({
    kind: 'read',
    path,
    ...reading,
    mode: Number(stats.mode) & 0o7777,
    mtimeNs: stats.mtimeNs,
    ctimeNs: stats.ctimeNs,
    ino: stats.ino,
});
/** Whether the owner may execute it. */
const isExecutable = (mode) => (mode & 0o100) !== 0;


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

};
;