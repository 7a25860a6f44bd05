"use strict";
exports.id = 8669;
exports.ids = [8669,5950];
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
var times = __webpack_require__(9773);
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

/***/ 9773:
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