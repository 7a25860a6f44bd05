/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = require("node:worker_threads");
;// CONCATENATED MODULE: ./build/shell/layer/messages.js
/** The memory of a piece goes to the thread that packs it and comes back, instead of being copied. */
const handedOver = (message) => 'memory' in message && message.memory.buffer instanceof ArrayBuffer ? [message.memory.buffer] : [];

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: ./build/shell/hash.js

/** In one call, which is twice as fast for what is short; Node 20.12 and newer have it. */
const atOnce = external_node_crypto_namespaceObject.hash;
/** sha256 in hexadecimal digits; text is hashed as UTF-8. */
const sha256 = (data) => atOnce === undefined ? external_node_crypto_namespaceObject.createHash('sha256').update(data).digest('hex') : atOnce('sha256', data, 'hex');
/** A sha256 that is fed piece by piece. */
function createRunningHash() {
    const hash = external_node_crypto_namespaceObject.createHash('sha256');
    return { update: (data) => void hash.update(data), hex: () => hash.copy().digest('hex') };
}
/** Bytes that tell names apart: ids, temporary files. */
const hash_randomBytes = (size) => crypto.randomBytes(size);

;// CONCATENATED MODULE: ./build/shell/files.js




/** The system's name of an error (`ENOSPC`), when it has one. Errors of another realm are not `instanceof Error`. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
/** What the system said, and the next step. */
const SENTENCES = {
    ENOSPC: ['the disk is full', 'Free some space on this disk and run the command again.'],
    EDQUOT: ['the disk quota is used up', 'Delete files or have the quota raised, then run the command again.'],
    EACCES: ['permission denied', 'Give this user the right to read and write it, then run the command again.'],
    EPERM: [
        'the operation is not permitted',
        'Look at its owner, permissions and attributes, then run the command again.',
    ],
    EROFS: ['the file system is read-only', 'Use a workspace that can be written to.'],
    EMFILE: ['too many files are open', 'Raise the limit (ulimit -n 4096) and run the command again.'],
    ENFILE: ['the system has too many open files', 'Close other programs and run the command again.'],
    EIO: ['the device reported an input/output error', 'Check the disk; what was acknowledged before is kept.'],
    ENOENT: ['it does not exist', 'Look whether a command deleted or moved it while this was running.'],
    EISDIR: ['there is a folder in its place', 'Move the folder away and run the command again.'],
    ENOTDIR: ['a part of its path is not a folder', 'Move the file that is in the way and run the command again.'],
    ELOOP: ['there is a symbolic link in its place', 'Remove the link and run the command again.'],
};
/**
 * Turns what a file operation threw into a problem of code `storage`.
 *
 * @param doing what was attempted, to follow "Could not": `write the journal`
 */
function problemOf(error, doing, where) {
    const code = errorCode(error);
    const known = code === undefined ? undefined : SENTENCES[code];
    if (code !== undefined && known !== undefined) {
        return { code: 'storage', message: `Could not ${doing}: ${known[0]} (${code}).`, where, hint: known[1] };
    }
    const said = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
    return {
        code: 'storage',
        message: `Could not ${doing}: ${said}.`,
        where,
        hint: 'Check the disk and the permissions of this folder, then run the command again.',
    };
}
/** Runs a file operation and turns what it throws into a problem (see `problemOf`). */
function attempt(doing, where, action) {
    try {
        return ok(action());
    }
    catch (error) {
        return err(problemOf(error, doing, where));
    }
}
/** Names in a folder; none where it cannot be read. */
function namesIn(folder) {
    try {
        return fs.readdirSync(folder);
    }
    catch {
        return [];
    }
}
/** The absolute path of a folder with its links followed; as it is written where there is nothing yet. */
function realOf(folder) {
    try {
        return fs.realpathSync(folder);
    }
    catch {
        return path.resolve(folder);
    }
}
/** Gives a file a second name, or a copy where that cannot be: on another disk, or where links are not allowed. */
function linkOrCopy(from, to) {
    try {
        fs.linkSync(from, to);
    }
    catch {
        fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE);
    }
}
/** Makes the names in a folder durable. Windows keeps them durable itself and cannot open a folder. */
function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const fd = fs.openSync(folder, 'r');
    try {
        fs.fsyncSync(fd);
    }
    finally {
        fs.closeSync(fd);
    }
}
/** A name in the same folder that nobody else has: a rename only replaces atomically within one file system. */
const temporaryNameFor = (file) => path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}-${Buffer.from(randomBytes(6)).toString('hex')}.tmp`);
const systemCalls = {
    write: (fd, text) => external_node_fs_namespaceObject.writeFileSync(fd, text),
    sync: (fd) => external_node_fs_namespaceObject.fsyncSync(fd),
    rename: (from, to) => external_node_fs_namespaceObject.renameSync(from, to),
};
/**
 * Replaces a file so that every reader, and every crash, sees the whole old text or the whole new text.
 *
 * @param options.durable also survive a power cut: costs two flushes of the disk
 * @returns `storage` when it cannot be written; then the old file is as it was and no temporary file is left
 */
function writeFileAtomic(file, text, options, calls = systemCalls) {
    const temporary = temporaryNameFor(file);
    try {
        const fd = fs.openSync(temporary, 'wx', 0o644);
        try {
            calls.write(fd, text);
            if (options.durable)
                calls.sync(fd);
        }
        finally {
            fs.closeSync(fd);
        }
        calls.rename(temporary, file);
    }
    catch (error) {
        attempt('remove a temporary file', temporary, () => fs.rmSync(temporary, { force: true }));
        return err(problemOf(error, `write ${path.basename(file)}`, file));
    }
    if (!options.durable)
        return ok(undefined);
    return attempt(`make ${path.basename(file)} durable`, file, () => syncFolder(path.dirname(file)));
}
/**
 * Makes a folder below `root` and those between, and refuses symbolic links on the way:
 * a command could point one of them at a place outside the workspace.
 *
 * @param relative path below `root`, parts separated by `/`
 */
function ensureFolder(root, relative) {
    let folder = root;
    for (const part of relative.split('/').filter((each) => each !== '')) {
        folder = path.join(folder, part);
        const here = folder;
        const kind = attempt(`make the folder ${part}`, here, () => {
            const there = fs.lstatSync(here, { throwIfNoEntry: false });
            if (there === undefined)
                fs.mkdirSync(here, { recursive: true });
            return there ?? fs.lstatSync(here);
        });
        if (!kind.ok)
            return kind;
        if (!kind.value.isDirectory())
            return err(notAFolder(here));
    }
    return ok(folder);
}
/** The problem that a symbolic link, or a file, stands where bootspring keeps its own folder. */
const notAFolder = (where) => ({
    code: 'storage',
    message: `${path.basename(where)} is not a real folder (a symbolic link or a file is in its place), so nothing is written there.`,
    where,
    hint: 'Remove it and run the command again: bootspring makes the folder itself.',
});

;// CONCATENATED MODULE: ./build/shell/layer/append.js


/**
 * Bytes that are written at once. Linux takes memory for its cache in pieces as large as what is written: megabytes in
 * one piece are scarce, and looking for them takes up to ten times as long as writing does.
 */
const AT_ONCE = 64 * 1024;
/** Writes all bytes at a position of a file. */
function writeAt(fd, bytes, position) {
    let done = 0;
    while (done < bytes.length) {
        done += external_node_fs_namespaceObject.writeSync(fd, bytes, done, Math.min(AT_ONCE, bytes.length - done), position + done);
    }
}
/**
 * Writes a frame behind all others of a layer, whichever thread does it.
 *
 * @param unpacked bytes that the frame unpacks to
 * @param digest of the bytes, where it is known
 */
function appendTo({ fd, end }, bytes, unpacked, digest = sha256(bytes)) {
    const offset = Number(Atomics.add(new BigInt64Array(end), 0, BigInt(bytes.length)));
    writeAt(fd, bytes, offset);
    return { offset, packed: bytes.length, unpacked, digest };
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = require("node:zlib");
;// CONCATENATED MODULE: ./build/model/result.js
/** A value that is there. */
const result_ok = (value) => ({ ok: true, value });
/** What went wrong, as a value. */
const result_err = (error) => ({ ok: false, error });

;// CONCATENATED MODULE: ./build/shell/layer/compress.js



/** Both compressors are set to be as fast as the disk, not to save the last byte. */
const LEVEL = 1;
/** Exponent of the most memory that a zstd frame may ask for: 16 MiB, far above what is written here. */
const WINDOW_LOG = 24;
/** Buffers of this size have memory of their own: what Node's short ones share is no larger than a pool. */
const OWN = Math.max(131_072, 2 * Buffer.poolSize);
/** Bytes that a packed frame may be longer than what is in it; both compressors stay far below. */
const GROWTH = 65_536;
/** Node 20 and the first releases of 22 have no zstd. Looked at when it is asked for, so that one can be taken away. */
const zstd = () => zlib.zstdCompressSync;
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
        return external_node_zlib_namespaceObject.gzipSync(bytes, { level: LEVEL, chunkSize });
    const params = { [external_node_zlib_namespaceObject.constants.ZSTD_c_compressionLevel]: LEVEL };
    return external_node_zlib_namespaceObject.zstdCompressSync(bytes, { params, chunkSize });
}
/** Unpacks a frame that must give exactly this many bytes. @returns what is wrong as one clause */
function decompressExactly(packed, compression, size) {
    const unpacked = decompressAtMost(packed, compression, size, Math.max(OWN, size + 64));
    if (!unpacked.ok || unpacked.value.length === size)
        return unpacked;
    return result_err(`unpacks to ${unpacked.value.length} bytes instead of ${size}`);
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
            return result_ok(external_node_zlib_namespaceObject.gunzipSync(packed, options));
        const params = { [external_node_zlib_namespaceObject.constants.ZSTD_d_windowLogMax]: WINDOW_LOG };
        return result_ok(external_node_zlib_namespaceObject.zstdDecompressSync(packed, { ...options, params }));
    }
    catch (error) {
        const code = errorCode(error) ?? String(error);
        return result_err(code === 'ERR_BUFFER_TOO_LARGE' ? `unpacks to more than ${limit} bytes` : `cannot be unpacked (${code})`);
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

;// CONCATENATED MODULE: ./build/shell/layer/needles.js
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

;// CONCATENATED MODULE: ./build/shell/layer/read-file.js


/** Files larger than this are never held whole in memory; also the size of their pieces. */
const LARGE = 2 * 1024 ** 2;
/** How often a file is read that changes while it is read. */
const TRIES = 3;
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_namespaceObject.constants;
/** Opens neither through a link nor waits for a pipe's other end. Windows has neither flag. */
const READ_FLAGS = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
/** What became of a file that could not be read. */
function failedRead(path, error) {
    const code = errorCode(error) ?? 'UNKNOWN';
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

;// CONCATENATED MODULE: ./build/shell/layer/system-path.js
const OTHER = /[^\0-\x7f]/;
/** A byte string (src/model/checkpoint.ts) as `node:fs` takes it: bytes where it is not ASCII, because it may be no UTF-8. */
const systemPath = (bytes) => OTHER.test(bytes) ? Buffer.from(bytes, 'latin1') : bytes;
/** The byte string of a path that the system gave as text. */
const bytesOfPath = (text) => OTHER.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;

;// CONCATENATED MODULE: ./build/shell/layer/tar-header.js
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

;// CONCATENATED MODULE: ./build/shell/layer/pack-batch.js








/** Bytes of tar entries after which a batch is full. The figure hardly matters between 1 and 8 MiB. */
const BATCH = 1024 ** 2;
/** A full batch but for its last byte, one more file, and their headers. */
const CAPACITY = BATCH + LARGE + 64 * 1024;
/** Kept from one batch to the next: memory that was used before costs nothing to get. */
let memory;
const systemRead = (fd, target, at, length) => external_node_fs_namespaceObject.readSync(fd, target, at, length, null);
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
    executable: isExecutable(mode),
    size,
    digest,
});
/** Reads a file behind what the batch holds, and makes it part of the batch when it is to be stored. */
function readOnce(batch, item, last) {
    const { path } = item;
    const fd = external_node_fs_namespaceObject.openSync(systemPath(`${batch.root}/${path}`), READ_FLAGS);
    try {
        const before = external_node_fs_namespaceObject.fstatSync(fd, { bigint: true });
        if (!before.isFile())
            return { file: { kind: 'replaced', path }, settled: true };
        const expected = Number(before.size);
        if (expected > LARGE)
            return { file: { kind: 'large', path }, settled: true };
        const start = batch.used + headerSize(header(path, expected, '', 0));
        if (start + paddedSize(expected) > batch.memory.length)
            return { file: undefined, settled: true };
        const size = readInto(batch, fd, start, expected);
        const after = external_node_fs_namespaceObject.fstatSync(fd, { bigint: true });
        const settled = size === expected && isSame(before, after);
        if (!settled && !last)
            return { file: undefined, settled };
        const content = batch.memory.subarray(start, start + size);
        const digest = sha256(content);
        const stored = digest !== item.known;
        const secret = stored && batch.search.isIn(content);
        if (stored) {
            writeHeader(header(path, size, digest, Number(after.mode)), batch.memory, batch.used);
            batch.used = start + paddedSize(size);
            batch.memory.fill(0, start + size, batch.used);
        }
        return { file: readingOf(path, after, { stored, digest, size, unsettled: !settled, secret }), settled: true };
    }
    finally {
        external_node_fs_namespaceObject.closeSync(fd);
    }
}
/** Reads a file, again when it changed meanwhile. Undefined when there is no room for it. */
function readSmall(batch, item) {
    try {
        for (let left = TRIES - 1;; left -= 1) {
            const { file, settled } = readOnce(batch, item, left === 0);
            if (settled)
                return file;
        }
    }
    catch (error) {
        return failedRead(item.path, error);
    }
}
/** Packs what the batch holds and writes it behind what other threads wrote. */
function writeFrame(bytes, { compression, output }) {
    if (bytes.length === 0)
        return undefined;
    const packed = compress(bytes, compression);
    const frame = appendTo(output, packed, bytes.length);
    release(packed);
    return frame;
}
/** Reads small files and packs them, with links, into one frame. Stops early when the memory for it is full. */
function packBatch(task, read = systemRead) {
    memory ??= Buffer.allocUnsafeSlow(CAPACITY);
    const batch = { root: task.root, memory, search: searchOf(task.needles), read, used: 0 };
    const files = [];
    let taken = 0;
    for (const item of task.items) {
        if (item.type === 'link') {
            if (batch.used + headerSize(item) > memory.length)
                break;
            batch.used += writeHeader(item, memory, batch.used);
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

;// CONCATENATED MODULE: ./build/shell/layer/pack-piece.js



/** Packs a piece of a large file and looks for needles in it, and across the border to the piece before. */
function packPiece(task) {
    const { memory, before } = task;
    const search = searchOf(task.needles);
    const content = memory.subarray(0, task.content);
    const border = Buffer.concat([before, content.subarray(0, Math.max(0, search.longest - 1))]);
    const secret = (before.length > 0 && search.isIn(border)) || search.isIn(content);
    const packed = compress(memory.subarray(0, task.length), task.compression);
    const digest = sha256(packed);
    const { length } = packed;
    memory.set(packed);
    release(packed);
    return { kind: 'compressed', memory, packed: length, unpacked: task.length, digest, secret };
}

;// CONCATENATED MODULE: ./build/core/checkpoint/names.js
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

;// CONCATENATED MODULE: ./build/shell/layer/damage.js


/**
 * The problem that a layer is not whole.
 *
 * @param what one clause: `frame 3 does not match its digest`
 */
const damaged = (file, what) => ({
    code: 'integrity',
    message: `The layer ${(0,external_node_path_namespaceObject.basename)(file)} is damaged: ${what}.`,
    where: file,
    hint: 'Nothing of it is used. Go back to a checkpoint that does not need it, or start anew with `bootspring run`.',
});
/** An entry's path as a message quotes it. */
const quoted = (path) => {
    const shown = showName(path);
    return `"${shown.length > 200 ? `${shown.slice(0, 199)}\u2026` : shown}"`;
};
/** The problem that this Node has no zstd. */
const unreadable = (file) => ({
    code: 'usage',
    message: `This layer is packed with zstd, which Node ${process.versions.node} cannot read.`,
    where: file,
    hint: 'Run the command with Node 22.15 or newer.',
});

;// CONCATENATED MODULE: ./build/shell/layer/read-at.js

/** Reads exactly that many bytes; fewer when the file ends before. */
function readAt(fd, position, length) {
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
        const count = external_node_fs_namespaceObject.readSync(fd, bytes, done, length - done, position + done);
        if (count === 0)
            return bytes.subarray(0, done);
        done += count;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./build/shell/layer/times.js
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

;// CONCATENATED MODULE: ./build/shell/layer/write-file.js





/** Zeros of this length at such a place become a hole. */
const HOLE = 64 * 1024;
const ZEROS = Buffer.alloc(HOLE);
const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW: write_file_O_NOFOLLOW } = external_node_fs_namespaceObject.constants;
const WRITE_FLAGS = O_WRONLY | O_CREAT | O_EXCL | (write_file_O_NOFOLLOW ?? 0);
/** Makes the file, and the folders above it that are missing; nothing may be in its place. */
function createTarget(target) {
    const file = systemPath(target.to);
    try {
        return external_node_fs_namespaceObject.openSync(file, WRITE_FLAGS, target.mode);
    }
    catch (error) {
        if (errorCode(error) !== 'ENOENT')
            throw error;
        external_node_fs_namespaceObject.mkdirSync(systemPath(target.to.slice(0, target.to.lastIndexOf('/'))), { recursive: true });
        return external_node_fs_namespaceObject.openSync(file, WRITE_FLAGS, target.mode);
    }
}
/** Bits that writing takes away. */
const LOST = 0o7000;
/** Sets mode and times of a file whose content is there. */
function finishTarget(fd, target, umask) {
    if ((target.mode & (umask | LOST)) !== 0)
        external_node_fs_namespaceObject.fchmodSync(fd, target.mode);
    const seconds = secondsOf(target.mtime);
    external_node_fs_namespaceObject.futimesSync(fd, seconds, seconds);
}
/** Writes a whole file. */
function writeFile(target, content, umask) {
    const fd = createTarget(target);
    try {
        writeAt(fd, content, 0);
        finishTarget(fd, target, umask);
    }
    finally {
        external_node_fs_namespaceObject.closeSync(fd);
    }
}
/** Writes bytes at a position, but for whole blocks of zeros, which stay holes. */
function writeSparse(fd, bytes, position) {
    let from = 0;
    let at = 0;
    while (at < bytes.length) {
        const end = Math.min(bytes.length, at + HOLE - ((position + at) % HOLE));
        if (end - at === HOLE && ZEROS.compare(bytes, at, end) === 0) {
            writeAt(fd, bytes.subarray(from, at), position + from);
            from = end;
        }
        at = end;
    }
    writeAt(fd, bytes.subarray(from), position + from);
}

;// CONCATENATED MODULE: ./build/shell/layer/unpack.js









/** Kept from one entry to the next; a long name makes a header longer. */
let scratch = Buffer.alloc(4 * BLOCK);
function headerOf(entry) {
    const size = headerSize(entry);
    if (size > scratch.length)
        scratch = Buffer.alloc(size);
    writeHeader(entry, scratch, 0);
    return scratch.subarray(0, size);
}
const unpack_ZEROS = Buffer.alloc(BLOCK);
/** Whether all bytes from one place up to another are zero. */
function isZero(bytes, from, to = bytes.length) {
    for (let at = from; at < to; at += BLOCK) {
        const end = Math.min(to, at + BLOCK);
        if (unpack_ZEROS.compare(bytes, at, end, 0, end - at) !== 0)
            return false;
    }
    return true;
}
const contentFault = (entry) => `the content of ${quoted(entry.path)} does not match its digest`;
const headerFault = (entry) => `the header of ${quoted(entry.path)} is not that of its listing`;
const paddingFault = (entry) => `what pads ${quoted(entry.path)} is not zero`;
/** Turns what writing a file threw into a problem that names the file. */
function written(row, action) {
    try {
        return result_ok(action());
    }
    catch (error) {
        return result_err(problemOf(error, 'write a file of a checkpoint', row.target?.to ?? row.entry.path));
    }
}
/** Reads a frame and unpacks it. One that unpacks to nothing only pads the layer. */
function unpackFrame(task, fd, frame) {
    const packed = readAt(fd, frame.offset, frame.packed);
    const at = `the frame at byte ${frame.offset}`;
    if (packed.length !== frame.packed || sha256(packed) !== frame.digest)
        return result_err(`${at} does not match its digest`);
    if (frame.unpacked === 0)
        return result_ok(Buffer.alloc(0));
    const bytes = decompressExactly(packed, task.compression, frame.unpacked);
    release(packed);
    return bytes.ok ? bytes : result_err(`${at} ${bytes.error}`);
}
/** Checks the entries of a frame one after the other and writes what is wanted of them. */
function unpackEntries(task, bytes, umask) {
    let at = 0;
    for (const row of task.rows) {
        const { entry } = row;
        const header = headerOf(entry);
        if (header.compare(bytes, at, at + header.length) !== 0)
            return damaged(task.file, headerFault(entry));
        at += header.length;
        if (entry.type === 'link')
            continue;
        const content = bytes.subarray(at, at + entry.size);
        if (sha256(content) !== entry.digest)
            return damaged(task.file, contentFault(entry));
        const end = at + paddedSize(entry.size);
        if (!isZero(bytes, at + entry.size, end))
            return damaged(task.file, paddingFault(entry));
        at = end;
        const { target } = row;
        if (target === undefined)
            continue;
        const done = written(row, () => writeFile(target, content, umask));
        if (!done.ok)
            return done.error;
    }
    return isZero(bytes, at) ? undefined : damaged(task.file, 'the end of its archive is not zero');
}
/** Checks an entry that spans frames; `fd` is that of the file to write, if it is wanted. */
function unpackPieces(task, source, row, fd) {
    const { entry } = row;
    const header = Buffer.from(headerOf(entry));
    const size = entry.type === 'file' ? entry.size : 0;
    const hash = createRunningHash();
    let at = 0;
    for (const frame of task.frames) {
        const bytes = unpackFrame(task, source, frame);
        if (!bytes.ok)
            return damaged(task.file, bytes.error);
        // What of the header, the content and the padding is in this frame.
        const from = Math.min(bytes.value.length, Math.max(0, header.length - at));
        const to = Math.min(bytes.value.length, Math.max(0, header.length + size - at));
        if (!bytes.value.subarray(0, from).equals(header.subarray(at, at + from)))
            return damaged(task.file, headerFault(entry));
        if (!isZero(bytes.value, to))
            return damaged(task.file, paddingFault(entry));
        const content = bytes.value.subarray(from, to);
        hash.update(content);
        const position = at + from - header.length;
        if (fd !== undefined) {
            const done = written(row, () => writeSparse(fd, content, position));
            if (!done.ok)
                return done.error;
        }
        at += bytes.value.length;
        release(bytes.value);
    }
    return entry.type === 'link' || hash.hex() === entry.digest ? undefined : damaged(task.file, contentFault(entry));
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
            external_node_fs_namespaceObject.ftruncateSync(fd.value, entry.size);
            finishTarget(fd.value, target, umask);
        });
        return done.ok ? undefined : done.error;
    }
    finally {
        external_node_fs_namespaceObject.closeSync(fd.value);
    }
}
/** Checks frames of a layer against its listing and writes the files that are wanted of them. */
function unpack(task) {
    const umask = process.umask();
    const source = external_node_fs_namespaceObject.openSync(task.file, 'r');
    try {
        const [frame, ...more] = task.frames;
        const [row] = task.rows;
        let wrong;
        if (more.length > 0 && row !== undefined)
            wrong = unpackLarge(task, source, row, umask);
        else if (frame !== undefined) {
            const bytes = unpackFrame(task, source, frame);
            wrong = bytes.ok ? unpackEntries(task, bytes.value, umask) : damaged(task.file, bytes.error);
            if (bytes.ok)
                release(bytes.value);
        }
        return wrong === undefined ? { kind: 'unpacked' } : { kind: 'failed', problem: wrong };
    }
    finally {
        external_node_fs_namespaceObject.closeSync(source);
    }
}

;// CONCATENATED MODULE: ./build/shell/layer/perform.js




function doTask(task) {
    switch (task.kind) {
        case 'pack':
            return packBatch(task);
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
        return { kind: 'failed', problem: problemOf(error, doing, placeOf(task)) };
    }
}

;// CONCATENATED MODULE: ./build/shell/layer/serve.js



/** Does the tasks that the parent thread sends, one after the other, until it ends this one. */
function serve() {
    const port = external_node_worker_threads_namespaceObject.parentPort;
    port?.on('message', ({ id, task }) => {
        const answer = perform(task);
        const reply = { id, answer };
        port.postMessage(reply, handedOver(answer));
    });
}

;// CONCATENATED MODULE: ./build/entry/packer.js

/** A bundle of its own: what a thread loads that packs and unpacks files (src/shell/layer/pool.ts). */
serve();

module.exports = __webpack_exports__;
/******/ })()
;