"use strict";
exports.id = 2597;
exports.ids = [2597];
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

};
;