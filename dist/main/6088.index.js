"use strict";
exports.id = 6088;
exports.ids = [6088];
exports.modules = {

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

/***/ 6088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perform: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/layer/pack-batch.js
var pack_batch = __webpack_require__(566);
// EXTERNAL MODULE: ./build/shell/hash.js
var shell_hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/layer/compress.js
var compress = __webpack_require__(5778);
// EXTERNAL MODULE: ./build/shell/layer/needles.js
var needles = __webpack_require__(8636);
;// CONCATENATED MODULE: ./build/shell/layer/pack-piece.js



/** Packs a piece of a large file and looks for needles in it, and across the border to the piece before. */
function packPiece(task) {
    const { memory, before } = task;
    const search = (0,needles/* searchOf */.E)(task.needles);
    const content = memory.subarray(0, task.content);
    const border = Buffer.concat([before, content.subarray(0, Math.max(0, search.longest - 1))]);
    const secret = (before.length > 0 && search.isIn(border)) || search.isIn(content);
    const packed = (0,compress/* compress */.Bc)(memory.subarray(0, task.length), task.compression);
    const digest = (0,shell_hash/* sha256 */.sc)(packed);
    const { length } = packed;
    memory.set(packed);
    (0,compress/* release */._r)(packed);
    return { kind: 'compressed', memory, packed: length, unpacked: task.length, digest, secret };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/layer/damage.js
var damage = __webpack_require__(3203);
// EXTERNAL MODULE: ./build/shell/layer/read-at.js
var read_at = __webpack_require__(3714);
// EXTERNAL MODULE: ./build/shell/layer/append.js
var append = __webpack_require__(6350);
// EXTERNAL MODULE: ./build/shell/layer/system-path.js
var system_path = __webpack_require__(9103);
// EXTERNAL MODULE: ./build/shell/layer/times.js
var times = __webpack_require__(2154);
;// CONCATENATED MODULE: ./build/shell/layer/write-file.js





/** Zeros of this length at such a place become a hole. */
const HOLE = 64 * 1024;
const ZEROS = Buffer.alloc(HOLE);
const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = external_node_fs_.constants;
const WRITE_FLAGS = O_WRONLY | O_CREAT | O_EXCL | (O_NOFOLLOW ?? 0);
/** Makes the file, and the folders above it that are missing; nothing may be in its place. */
function createTarget(target) {
    const file = (0,system_path/* systemPath */.B)(target.to);
    try {
        return external_node_fs_.openSync(file, WRITE_FLAGS, target.mode);
    }
    catch (error) {
        if ((0,files/* errorCode */.CA)(error) !== 'ENOENT')
            throw error;
        external_node_fs_.mkdirSync((0,system_path/* systemPath */.B)(target.to.slice(0, target.to.lastIndexOf('/'))), { recursive: true });
        return external_node_fs_.openSync(file, WRITE_FLAGS, target.mode);
    }
}
/** Bits that writing takes away. */
const LOST = 0o7000;
/** Sets mode and times of a file whose content is there. */
function finishTarget(fd, target, umask) {
    if ((target.mode & (umask | LOST)) !== 0)
        external_node_fs_.fchmodSync(fd, target.mode);
    const seconds = (0,times/* secondsOf */.T)(target.mtime);
    external_node_fs_.futimesSync(fd, seconds, seconds);
}
/** Writes a whole file. */
function writeFile(target, content, umask) {
    const fd = createTarget(target);
    try {
        (0,append/* writeAt */.H)(fd, content, 0);
        finishTarget(fd, target, umask);
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
/** Writes bytes at a position, but for whole blocks of zeros, which stay holes. */
function writeSparse(fd, bytes, position) {
    let from = 0;
    let at = 0;
    while (at < bytes.length) {
        const end = Math.min(bytes.length, at + HOLE - ((position + at) % HOLE));
        if (end - at === HOLE && ZEROS.compare(bytes, at, end) === 0) {
            (0,append/* writeAt */.H)(fd, bytes.subarray(from, at), position + from);
            from = end;
        }
        at = end;
    }
    (0,append/* writeAt */.H)(fd, bytes.subarray(from), position + from);
}

// EXTERNAL MODULE: ./build/shell/layer/tar-header.js
var tar_header = __webpack_require__(1593);
;// CONCATENATED MODULE: ./build/shell/layer/unpack.js









/** Kept from one entry to the next; a long name makes a header longer. */
let scratch = Buffer.alloc(4 * tar_header/* BLOCK */.IE);
function headerOf(entry) {
    const size = (0,tar_header/* headerSize */.pw)(entry);
    if (size > scratch.length)
        scratch = Buffer.alloc(size);
    (0,tar_header/* writeHeader */.bx)(entry, scratch, 0);
    return scratch.subarray(0, size);
}
const unpack_ZEROS = Buffer.alloc(tar_header/* BLOCK */.IE);
/** Whether all bytes from one place up to another are zero. */
function isZero(bytes, from, to = bytes.length) {
    for (let at = from; at < to; at += tar_header/* BLOCK */.IE) {
        const end = Math.min(to, at + tar_header/* BLOCK */.IE);
        if (unpack_ZEROS.compare(bytes, at, end, 0, end - at) !== 0)
            return false;
    }
    return true;
}
const contentFault = (entry) => `the content of ${(0,damage/* quoted */.TL)(entry.path)} does not match its digest`;
const headerFault = (entry) => `the header of ${(0,damage/* quoted */.TL)(entry.path)} is not that of its listing`;
const paddingFault = (entry) => `what pads ${(0,damage/* quoted */.TL)(entry.path)} is not zero`;
/** Turns what writing a file threw into a problem that names the file. */
function written(row, action) {
    try {
        return (0,result.ok)(action());
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'write a file of a checkpoint', row.target?.to ?? row.entry.path));
    }
}
/** Reads a frame and unpacks it. One that unpacks to nothing only pads the layer. */
function unpackFrame(task, fd, frame) {
    const packed = (0,read_at/* readAt */.m)(fd, frame.offset, frame.packed);
    const at = `the frame at byte ${frame.offset}`;
    if (packed.length !== frame.packed || (0,shell_hash/* sha256 */.sc)(packed) !== frame.digest)
        return (0,result/* err */._)(`${at} does not match its digest`);
    if (frame.unpacked === 0)
        return (0,result.ok)(Buffer.alloc(0));
    const bytes = (0,compress/* decompressExactly */.Eg)(packed, task.compression, frame.unpacked);
    (0,compress/* release */._r)(packed);
    return bytes.ok ? bytes : (0,result/* err */._)(`${at} ${bytes.error}`);
}
/** Checks the entries of a frame one after the other and writes what is wanted of them. */
function unpackEntries(task, bytes, umask) {
    let at = 0;
    for (const row of task.rows) {
        const { entry } = row;
        const header = headerOf(entry);
        if (header.compare(bytes, at, at + header.length) !== 0)
            return (0,damage/* damaged */.qM)(task.file, headerFault(entry));
        at += header.length;
        if (entry.type === 'link')
            continue;
        const content = bytes.subarray(at, at + entry.size);
        if ((0,shell_hash/* sha256 */.sc)(content) !== entry.digest)
            return (0,damage/* damaged */.qM)(task.file, contentFault(entry));
        const end = at + (0,tar_header/* paddedSize */.k_)(entry.size);
        if (!isZero(bytes, at + entry.size, end))
            return (0,damage/* damaged */.qM)(task.file, paddingFault(entry));
        at = end;
        const { target } = row;
        if (target === undefined)
            continue;
        const done = written(row, () => writeFile(target, content, umask));
        if (!done.ok)
            return done.error;
    }
    return isZero(bytes, at) ? undefined : (0,damage/* damaged */.qM)(task.file, 'the end of its archive is not zero');
}
/** Checks an entry that spans frames; `fd` is that of the file to write, if it is wanted. */
function unpackPieces(task, source, row, fd) {
    const { entry } = row;
    const header = Buffer.from(headerOf(entry));
    const size = entry.type === 'file' ? entry.size : 0;
    const hash = (0,shell_hash/* createRunningHash */.i2)();
    let at = 0;
    for (const frame of task.frames) {
        const bytes = unpackFrame(task, source, frame);
        if (!bytes.ok)
            return (0,damage/* damaged */.qM)(task.file, bytes.error);
        // What of the header, the content and the padding is in this frame.
        const from = Math.min(bytes.value.length, Math.max(0, header.length - at));
        const to = Math.min(bytes.value.length, Math.max(0, header.length + size - at));
        if (!bytes.value.subarray(0, from).equals(header.subarray(at, at + from)))
            return (0,damage/* damaged */.qM)(task.file, headerFault(entry));
        if (!isZero(bytes.value, to))
            return (0,damage/* damaged */.qM)(task.file, paddingFault(entry));
        const content = bytes.value.subarray(from, to);
        hash.update(content);
        const position = at + from - header.length;
        if (fd !== undefined) {
            const done = written(row, () => writeSparse(fd, content, position));
            if (!done.ok)
                return done.error;
        }
        at += bytes.value.length;
        (0,compress/* release */._r)(bytes.value);
    }
    return entry.type === 'link' || hash.hex() === entry.digest ? undefined : (0,damage/* damaged */.qM)(task.file, contentFault(entry));
}
function unpackLarge(task, source, row, umask) {
    const { entry, target } = row;
    if (target === undefined || entry.type === 'link')
        return unpackPieces(task, source, row, undefined);
    const fd = written(row, () => createTarget(target));
    if (!fd.ok)
        return fd.error;
    try {
        const wrong = unpackPieces(task, source, row, fd.value);
        if (wrong !== undefined)
            return wrong;
        const done = written(row, () => {
            external_node_fs_.ftruncateSync(fd.value, entry.size);
            finishTarget(fd.value, target, umask);
        });
        return done.ok ? undefined : done.error;
    }
    finally {
        external_node_fs_.closeSync(fd.value);
    }
}
/** Checks frames of a layer against its listing and writes the files that are wanted of them. */
function unpack(task) {
    const umask = process.umask();
    const source = external_node_fs_.openSync(task.file, 'r');
    try {
        const [frame, ...more] = task.frames;
        const [row] = task.rows;
        let wrong;
        if (more.length > 0 && row !== undefined)
            wrong = unpackLarge(task, source, row, umask);
        else if (frame !== undefined) {
            const bytes = unpackFrame(task, source, frame);
            wrong = bytes.ok ? unpackEntries(task, bytes.value, umask) : (0,damage/* damaged */.qM)(task.file, bytes.error);
            if (bytes.ok)
                (0,compress/* release */._r)(bytes.value);
        }
        return wrong === undefined ? { kind: 'unpacked' } : { kind: 'failed', problem: wrong };
    }
    finally {
        external_node_fs_.closeSync(source);
    }
}

;// CONCATENATED MODULE: ./build/shell/layer/perform.js




function doTask(task) {
    switch (task.kind) {
        case 'pack':
            return (0,pack_batch/* packBatch */.G)(task);
        case 'compress':
            return packPiece(task);
        case 'unpack':
            return unpack(task);
    }
}
/** Where a task works, for a problem that nothing in it foresaw. */
function placeOf(task) {
    if (task.kind === 'pack')
        return task.output.file;
    return task.kind === 'unpack' ? task.file : 'memory';
}
/** Does a task in this thread. */
function perform(task) {
    try {
        return doTask(task);
    }
    catch (error) {
        const doing = task.kind === 'unpack' ? 'read a layer' : 'write a layer';
        return { kind: 'failed', problem: (0,files/* problemOf */.Zw)(error, doing, placeOf(task)) };
    }
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


/***/ })

};
;