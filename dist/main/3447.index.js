"use strict";
exports.id = 3447;
exports.ids = [3447];
exports.modules = {

/***/ 5089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ jsonErrorLine)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);
/* oxlint-disable no-control-regex -- JSON forbids control characters in strings, so its grammar names them. */

const TOKEN = /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
/**
 * The line where a text stops being JSON; the last line when it only ends too early.
 * The engines' own messages name a place in some cases and not in others, and each in its own way.
 */
function jsonErrorLine(text) {
    const open = [];
    // What may come next: a value, the name of a member, a colon, or what follows a value.
    let expected = 'value';
    let mayClose = false;
    TOKEN.lastIndex = 0;
    for (;;) {
        const before = TOKEN.lastIndex;
        const found = TOKEN.exec(text);
        const here = () => (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, skipSpace(text, before));
        if (found === null)
            return here();
        const [, mark, name] = found;
        const top = open.at(-1);
        if ((mark === '}' && top === '{') || (mark === ']' && top === '[')) {
            if (expected !== 'after' && !mayClose)
                return here();
            open.pop();
            expected = 'after';
        }
        else if (expected === 'colon') {
            if (mark !== ':')
                return here();
            expected = 'value';
        }
        else if (expected === 'after') {
            if (mark !== ',' || top === undefined)
                return here();
            expected = top === '{' ? 'name' : 'value';
        }
        else if (expected === 'name') {
            if (name === undefined)
                return here();
            expected = 'colon';
        }
        else if (mark === '{' || mark === '[') {
            open.push(mark);
            expected = mark === '{' ? 'name' : 'value';
            mayClose = true;
            continue;
        }
        else if (mark !== undefined) {
            return here();
        }
        else {
            expected = 'after';
        }
        mayClose = false;
    }
}
function skipSpace(text, from) {
    let at = from;
    while (' \t\r\n'.includes(text[at] ?? 'end'))
        at += 1;
    return at;
}


/***/ }),

/***/ 5217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ numberedLines),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   o0: () => (/* binding */ LineCollector),
/* harmony export */   oI: () => (/* binding */ addHits)
/* harmony export */ });
/* unused harmony export COVERAGE_FORMATS */
/** What wrote a report decides how it is read; found from its content, never from its name. */
const COVERAGE_FORMATS = (/* unused pure expression or super */ null && (['lcov', 'istanbul-summary', 'istanbul', 'cobertura', 'clover', 'go']));
/** Collects lines while a report is read. */
class LineCollector {
    #files = new Map();
    /** The file with this path; the same one for every record that names it. */
    file(path) {
        const known = this.#files.get(path);
        if (known !== undefined)
            return known;
        const lines = new Map();
        this.#files.set(path, lines);
        return lines;
    }
    /** Whether any file has a line. */
    get isEmpty() {
        return [...this.#files.values()].every((lines) => lines.size === 0);
    }
    report(format) {
        const files = new Map();
        let covered = 0;
        let total = 0;
        for (const [path, lines] of this.#files) {
            files.set(path, { lines });
            total += lines.size;
            for (const hits of lines.values())
                if (hits > 0)
                    covered += 1;
        }
        return { format, files, totals: { lines: { covered, total } } };
    }
}
/** Notes that a line was reached `hits` times. Several records may speak of one line: the highest count stands. */
function addHits(lines, line, hits) {
    lines.set(line, Math.max(lines.get(line) ?? 0, hits));
}
/** The lines of a text with their numbers, without their line ends; a large text is not copied as a whole. */
function* numberedLines(text) {
    let number = 1;
    for (let from = 0; from < text.length; number += 1) {
        const newline = text.indexOf('\n', from);
        const end = newline === -1 ? text.length : newline;
        const shorter = end > from && text[end - 1] === '\r' ? end - 1 : end;
        yield [number, text.slice(from, shorter)];
        from = end + 1;
    }
}
/** The number of the line that holds the character at `index`. */
function lineAt(text, index) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1))
        line += 1;
    return line;
}


/***/ }),

/***/ 3447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReports: () => (/* binding */ readReports)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/core/coverage/json-line.js
var json_line = __webpack_require__(5089);
// EXTERNAL MODULE: ./build/core/findings/lines.js + 9 modules
var lines = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/shell/findings/line-splitter.js
var line_splitter = __webpack_require__(343);
;// CONCATENATED MODULE: ./build/shell/findings/report-text.js



/** Reads the text of one report piece by piece; its first character says what it is. */
class ReportText {
    #sink;
    #name;
    #decoder;
    #reader;
    #lines = 1;
    #isBroken = false;
    constructor(sink, name) {
        this.#sink = sink;
        this.#name = name;
    }
    /** The whole of it has to be in memory. */
    get isJson() {
        return this.#reader?.kind === 'json';
    }
    /** Takes the next bytes; resolves to false when nothing more of it can be read. */
    async write(bytes) {
        this.#decoder ??= new TextDecoder(encodingOf(bytes));
        const text = this.#decoder.decode(bytes, { stream: true });
        this.#lookForDamage(text, bytes);
        if (this.#reader === undefined) {
            const start = text.trimStart();
            if (start === '')
                return true;
            if (start.startsWith('\0') || text.includes('\0')) {
                this.#sink.note(`${this.#name} is no text.`);
                return false;
            }
            this.#reader = await this.#readerOf(start);
            return this.#pass(start);
        }
        return this.#pass(text);
    }
    /** Nothing more comes. */
    end() {
        this.#reader?.end();
    }
    #pass(text) {
        const reader = this.#reader;
        if (reader?.kind !== 'json')
            return reader?.write(text) ?? true;
        reader.pieces.push(text);
        return true;
    }
    async #readerOf(start) {
        const sink = this.#sink;
        const name = this.#name;
        if (start.startsWith('<')) {
            const { XmlReader } = await Promise.all(/* import() */[__webpack_require__.e(2560), __webpack_require__.e(1004)]).then(__webpack_require__.bind(__webpack_require__, 1004));
            const reader = new XmlReader(sink, name);
            return { kind: 'xml', write: (text) => reader.write(text), end: () => reader.end() };
        }
        if (/^[[{]\s*(?:["{[\]}]|$)/.test(start.slice(0, 4_000))) {
            const { readDocument } = await __webpack_require__.e(/* import() */ 2351).then(__webpack_require__.bind(__webpack_require__, 2351));
            const pieces = [];
            return {
                kind: 'json',
                pieces,
                end() {
                    const text = pieces.join('');
                    if (readDocument(text, sink) === undefined)
                        noteUnknown(text, sink, name);
                },
            };
        }
        const reader = new lines/* LineReader */.u(sink);
        const splitter = new line_splitter/* LineSplitter */.g((line) => reader.line(line));
        return {
            kind: 'lines',
            write(text) {
                splitter.write(text);
                return true;
            },
            end() {
                splitter.end();
                reader.end();
            },
        };
    }
    #lookForDamage(text, bytes) {
        if (this.#isBroken)
            return;
        const at = text.indexOf('\ufffd');
        // The mark itself may be what was written.
        if (at >= 0 && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('\ufffd')) {
            this.#isBroken = true;
            const line = this.#lines + text.slice(0, at).split('\n').length - 1;
            this.#sink.note(`${this.#name}:${line} has bytes that are no ${this.#decoder?.encoding ?? 'utf-8'}; they are shown as \ufffd.`);
        }
        for (let from = text.indexOf('\n'); from >= 0; from = text.indexOf('\n', from + 1))
            this.#lines += 1;
    }
}
function noteUnknown(text, sink, name) {
    const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
    try {
        const json = JSON.parse(bare);
        // What every linter writes that found nothing.
        if (Array.isArray(json) && json.length === 0)
            return;
        sink.note(`${name} is JSON of no tool that is known here, so nothing is read from it.`);
    }
    catch {
        sink.note(`${name}:${(0,json_line/* jsonErrorLine */.D)(bare)} is no valid JSON, so nothing is read from it.`);
    }
}
/** Reports are UTF-8, unless a mark at the start or the declaration of XML says otherwise. */
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const start = String.fromCharCode(...bytes.subarray(0, 200));
    const [, named] = /^\s*<\?xml[^>]{0,100} encoding=["']([\w-]{1,40})["']/.exec(start) ?? [];
    // A declaration that can be read byte by byte is in no encoding of two bytes.
    if (named === undefined || /^utf-?16/i.test(named))
        return 'utf-8';
    try {
        return new TextDecoder(named).encoding;
    }
    catch {
        return 'utf-8';
    }
}

;// CONCATENATED MODULE: ./build/shell/findings/reports.js





const MIB = 1024 * 1024;
/** Read at once: while the system reads the next piece, others have their turn. */
const PIECE = 64 * 1024;
/** Most bytes of a report in JSON: the whole of it has to be in memory. */
const MOST_JSON = 64 * MIB;
/** Most bytes of any report. */
const MOST_BYTES = 256 * MIB;
/** File systems keep times in steps of up to two seconds. */
const GRAIN_MS = 2000;
/**
 * Reads the reports that a command wrote, each recognised by what is in it: JUnit and checkstyle as XML, what linters and
 * test runners write as JSON, TAP and ordinary output. What cannot be read is a note. Never throws.
 *
 * @param paths absolute, or relative to the folder of the command
 */
async function readReports(paths, options) {
    for (const path of paths) {
        if (options.signal?.aborted === true)
            return;
        const file = (0,external_node_path_.resolve)(options.root, options.cwd ?? '', path);
        const name = nameOf(file, options.root);
        try {
            await readReport(file, name, options);
        }
        catch (error) {
            options.sink.note(`${name} can't be read: ${reasonOf(error)}.`);
        }
    }
}
async function readReport(file, name, options) {
    const { root, sink } = options;
    const outside = `${name} is outside of the workspace, so it is not read.`;
    if (!isInside(root, file))
        return sink.note(outside);
    const real = await (0,promises_.realpath)(file);
    if (!isInside((0,files/* realOf */.MN)(root), real))
        return sink.note(`${name} is a link that leads out of the workspace, so it is not read.`);
    // A pipe that nobody writes to would be waited for as long as it is opened.
    if (!(await (0,promises_.stat)(real)).isFile())
        return sink.note(`${name} is no file that has an end, so it is not read.`);
    const handle = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0) | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
    try {
        const { size, mtimeMs } = await handle.stat();
        if (mtimeMs < options.since - GRAIN_MS) {
            return sink.note(`${name} was last written before this attempt began, so it tells of other work and is not read.`);
        }
        if (size === 0)
            return sink.note(`${name} is empty.`);
        await readFrom(handle, { name, size }, options);
    }
    finally {
        await handle.close();
    }
}
async function readFrom(handle, { name, size }, { sink, signal }) {
    const text = new ReportText(sink, name);
    let bytes = 0;
    for (;;) {
        if (signal?.aborted === true)
            return;
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE);
        if (bytesRead === 0 || bytes >= MOST_BYTES)
            break;
        bytes += bytesRead;
        if (!(await text.write(buffer.subarray(0, bytesRead))))
            break;
        // It may still be growing.
        if (text.isJson && Math.max(size, bytes) > MOST_JSON) {
            return sink.note(`${name} has more than ${MOST_JSON / MIB} MiB of JSON, so it is not read.`);
        }
    }
    if (bytes >= MOST_BYTES)
        sink.note(`${name} has more than ${MOST_BYTES / MIB} MiB; the rest is not read.`);
    text.end();
}
/** As notes tell it: relative to the workspace, or only its own name when it is not inside. */
const nameOf = (file, root) => isInside(root, file) ? (0,external_node_path_.relative)(root, file).split(external_node_path_.sep).join('/') : (0,external_node_path_.basename)(file);
function isInside(folder, file) {
    const way = (0,external_node_path_.relative)(folder, file);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way) && (0,external_node_path_.join)(folder, way) === file;
}
function reasonOf(error) {
    const code = (0,files/* errorCode */.CA)(error);
    if (code === 'ENOENT')
        return 'it is not there; look whether the command writes it';
    if (code === 'EACCES' || code === 'EPERM')
        return `permission denied (${code}); have the command write it so that it can be read`;
    if (code === 'ELOOP')
        return 'it is a link that leads to itself';
    return code ?? (error instanceof Error ? error.message : String(error));
}


/***/ })

};
;