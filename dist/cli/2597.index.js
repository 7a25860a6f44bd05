"use strict";
exports.id = 2597;
exports.ids = [2597];
exports.modules = {

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


/***/ })

};
;