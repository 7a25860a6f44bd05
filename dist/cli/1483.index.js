"use strict";
exports.id = 1483;
exports.ids = [1483];
exports.modules = {

/***/ 1748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FindingCollector: () => (/* binding */ FindingCollector),
/* harmony export */   V8: () => (/* binding */ MOST_FINDINGS),
/* harmony export */   cJ: () => (/* binding */ MOST_NOTES),
/* harmony export */   q4: () => (/* binding */ MOST_TESTS)
/* harmony export */ });
/* unused harmony export MOST_MESSAGE */
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2750);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3432);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1974);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4382);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3406);






/** Most findings of one attempt that are kept; graver ones take the place of lesser ones. */
const MOST_FINDINGS = 10_000;
/** Most tests of one attempt that are kept. */
const MOST_TESTS = 20_000;
/** Most characters of a message. */
const MOST_MESSAGE = 2_000;
/** Most notes; the last one then says how many more there were. */
const MOST_NOTES = 20;
const MOST_NAME = 500;
const MOST_RULE = 200;
const MOST_NOTE = 400;
/** Times that the file system is asked whether a file is there. */
const MOST_LOOKS = 20_000;
const HIGHEST = 2 ** 31 - 1;
/** Lone surrogates and marks that turn the direction of writing: a text could show something else than it holds. */
const MISLEADING = /[\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Makes findings of what tools say: paths of the workspace, bounded text, none twice, each with its fingerprint. */
class FindingCollector {
    #paths;
    #isFile;
    #redact;
    #found = new Map();
    #kept = {
        error: new Map(),
        warning: new Map(),
        notice: new Map(),
    };
    #tests = [];
    #notes = new Set();
    #omitted = { findings: 0, tests: 0, notes: 0 };
    constructor(options) {
        this.#paths = new _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkspacePaths */ .o(options);
        this.#isFile = options.isFile;
        this.#redact = options.redact ?? ((text) => text);
    }
    add(raw) {
        const kept = this.#cleaned(raw);
        const key = keyOf(kept);
        if (_model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.some((severity) => this.#kept[severity].has(key)))
            return;
        if (this.#count() >= MOST_FINDINGS) {
            this.#omitted.findings += 1;
            if (!this.#makeRoom(kept.severity))
                return;
        }
        this.#kept[kept.severity].set(key, kept);
    }
    addTest(test) {
        if (this.#tests.length >= MOST_TESTS) {
            this.#omitted.tests += 1;
            return;
        }
        const file = this.#fileOf(test.file, test.candidates);
        const duration = test.durationMs;
        this.#tests.push({
            name: this.#nameOf(test.name, MOST_NAME) ?? 'no name',
            ...(file !== undefined && { file }),
            outcome: test.outcome,
            ...(duration !== undefined && Number.isFinite(duration) && duration >= 0 && { durationMs: Math.round(duration) }),
            ...(test.flaky === true && { flaky: true }),
        });
    }
    note(text) {
        const note = (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(this.#redact((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text)), MOST_NOTE);
        if (this.#notes.has(note))
            return;
        if (this.#notes.size < MOST_NOTES)
            this.#notes.add(note);
        else
            this.#omitted.notes += 1;
    }
    inside(path) {
        return this.#paths.inside(path);
    }
    /** What was collected so far. */
    result() {
        const sorted = _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((severity) => [...this.#kept[severity].values()])
            .map((kept) => ({ ...kept, fingerprint: '' }))
            .sort(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .m);
        const seen = new Map();
        const findings = sorted.map(({ identity, ...finding }) => {
            const message = this.#paths.withoutRoot(finding.message);
            const text = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .identityText */ .K)({ ...finding, message, identity });
            // The order of lines tells equal ones apart: it stays when they move together.
            const before = seen.get(text) ?? 0;
            seen.set(text, before + 1);
            return { ...finding, fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fnv1a64 */ .R)(before === 0 ? text : `${text}${before}`) };
        });
        const { findings: omittedFindings, tests, notes: more } = this.#omitted;
        const notes = [
            ...this.#notes,
            ...(more > 0 ? [`There is more to tell: ${more} further notes were left out.`] : []),
        ];
        return { findings, tests: [...this.#tests], omitted: { findings: omittedFindings, tests }, notes };
    }
    #count() {
        return this.#kept.error.size + this.#kept.warning.size + this.#kept.notice.size;
    }
    /** Drops the last of the least grave findings for one that is graver; says whether there is room now. */
    #makeRoom(severity) {
        for (const lesser of _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.slice(_model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity) + 1).reverse()) {
            for (const key of this.#kept[lesser].keys())
                return this.#kept[lesser].delete(key);
        }
        return false;
    }
    #cleaned(raw) {
        const file = this.#fileOf(raw.file, raw.candidates);
        const line = position(raw.line);
        const rule = this.#nameOf(raw.rule, MOST_RULE);
        const tool = this.#nameOf(raw.tool, MOST_RULE);
        const test = this.#nameOf(raw.test, MOST_NAME);
        const message = this.#messageOf(raw.message);
        return {
            severity: raw.severity,
            message: message === '' ? (test ?? rule ?? 'no message') : message,
            ...(rule !== undefined && { rule }),
            ...(tool !== undefined && { tool }),
            ...(file !== undefined && { file }),
            ...(file !== undefined && line !== undefined && { line, ...rangeOf(raw, line) }),
            ...(test !== undefined && { test }),
            ...(raw.identity !== undefined && { identity: raw.identity.slice(0, MOST_MESSAGE) }),
        };
    }
    /** Secrets are hidden after control characters went, which could have hidden them, and before anything is cut. */
    #nameOf(text, most) {
        const name = text === undefined ? '' : (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(this.#redact((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text.slice(0, most * 4))), most);
        return name === '' ? undefined : detached(name);
    }
    /** A message without control sequences, with its lines, at most `MOST_MESSAGE` characters. */
    #messageOf(text) {
        const most = text.slice(0, MOST_MESSAGE * 4);
        const clean = this.#redact((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(most.replaceAll('\r\n', '\n')))
            .replace(MISLEADING, '\ufffd')
            .trim();
        if (clean.length <= MOST_MESSAGE && text.length === most.length)
            return detached(clean);
        return `${clean.slice(0, MOST_MESSAGE - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
    }
    /** Tools write paths relative to where they run, or to the repository: whichever is there is meant. */
    #fileOf(told, candidates = []) {
        const key = candidates.length === 0 ? (told ?? '') : [told ?? '', ...candidates].join('\n');
        if (this.#found.has(key))
            return this.#found.get(key);
        const first = told === undefined ? undefined : this.#paths.inside(told);
        const isFile = this.#isFile;
        let file = first;
        if (isFile !== undefined && this.#found.size < MOST_LOOKS && (first === undefined || !isFile(first))) {
            const paths = told === undefined ? candidates : [...candidates, told];
            const others = paths.flatMap((path) => [this.#paths.inside(path), this.#paths.inside(path, true)]);
            file = others.find((path) => path !== undefined && isFile(path)) ?? first;
        }
        const kept = file === undefined || this.#redact(file) !== file ? undefined : detached(file);
        if (this.#found.size < MOST_LOOKS)
            this.#found.set(detached(key), kept);
        return kept;
    }
}
/** Findings with one key are one: the same place, rule and message, or the same test that failed at the same place. */
function keyOf({ file, line, column, rule, test, message }) {
    // Test runners write the groups of a test with ` \u203a `, ` > ` or a space between.
    if (test !== undefined)
        return JSON.stringify([file, line, test.replace(/ [\u203a>] /g, ' ')]);
    return JSON.stringify([file, line, column, rule, message]);
}
const position = (value) => value !== undefined && Number.isInteger(value) && value >= 1 && value <= HIGHEST ? value : undefined;
/** Column and end, as far as they make sense together. */
function rangeOf(raw, line) {
    const column = position(raw.column);
    const endLine = position(raw.endLine);
    const endColumn = position(raw.endColumn);
    if (endLine === undefined || endLine < line)
        return column === undefined ? {} : { column };
    const backwards = endLine === line && endColumn !== undefined && (column === undefined || endColumn <= column);
    return {
        ...(column !== undefined && { column }),
        endLine,
        ...(endColumn !== undefined && column !== undefined && !backwards && { endColumn }),
    };
}
/** A copy: a piece of a text keeps all of the text in memory. */
const detached = (text) => new TextDecoder().decode(new TextEncoder().encode(text));


/***/ }),

/***/ 1974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ identityText),
/* harmony export */   R: () => (/* binding */ fnv1a64)
/* harmony export */ });
/**
 * FNV-1a of 64 bits over the UTF-8 of a text, as 16 hexadecimal digits (draft-eastlake-fnv; no defence against people
 * who look for collisions, and none is needed: they could only mislead themselves).
 */
function fnv1a64(text) {
    // The prime is 2^40 + 0x1b3, so a product fits into two halves of 32 bits without big integers.
    let high = 0xcbf29ce4;
    let low = 0x84222325;
    for (const byte of new TextEncoder().encode(text)) {
        low = (low ^ byte) >>> 0;
        const product = low * 0x1b3;
        high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
        low = product >>> 0;
    }
    return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
/**
 * The text that is the same for the same finding on another commit. A test that fails is known by its name: it is the same
 * failure when it says something else. Of other messages the first line counts, without its numbers.
 */
function identityText({ tool, rule, file, test, message, identity }) {
    const said = identity ?? test ?? withoutNumbers(message.split('\n', 1)[0] ?? '');
    const kind = identity !== undefined ? 'identity' : test !== undefined ? 'test' : 'message';
    return JSON.stringify([tool ?? '', rule ?? '', file ?? '', kind, said]);
}
/** Counts, positions, addresses and times differ where the finding is the same. */
const withoutNumbers = (text) => text
    .replace(/\b0x[\da-fA-F]+\b|\d+/g, '#')
    .replace(/["'`]#["'`]/g, '#')
    .replace(/\s+/g, ' ')
    .trim();


/***/ }),

/***/ 4382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);

const text = (left = '', right = '') => (left < right ? -1 : left > right ? 1 : 0);
/** What people should see first: new ones, then the gravest, then by file and line. */
function worstFirst(left, right) {
    return (Number(left.isNew === false) - Number(right.isNew === false) ||
        _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(left.severity) - _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(right.severity) ||
        Number(left.file === undefined) - Number(right.file === undefined) ||
        text(left.file, right.file) ||
        (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0) ||
        text(left.rule, right.rule) ||
        text(left.message, right.message));
}
/** `src/a.ts:12:3`, as editors and terminals follow it; undefined for a finding that is in no file. */
function placeText(finding) {
    if (finding.file === undefined)
        return undefined;
    const parts = [finding.file];
    if (finding.line !== undefined)
        parts.push(finding.line);
    if (finding.line !== undefined && finding.column !== undefined)
        parts.push(finding.column);
    return parts.join(':');
}


/***/ }),

/***/ 1483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OutputFindings: () => (/* binding */ OutputFindings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/findings/collect.js
var collect = __webpack_require__(1748);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
;// CONCATENATED MODULE: ./build/shell/findings/collector.js




/** A collector that can look whether a file of the workspace is there. */
function collectorOf({ root, cwd, redact }) {
    return new collect.FindingCollector({
        root,
        cwd,
        redact,
        realRoot: (0,files/* realOf */.MN)(root),
        isFile(path) {
            try {
                return (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false })?.isFile() ?? false;
            }
            catch {
                return false;
            }
        },
    });
}

// EXTERNAL MODULE: ./build/core/findings/documents.js + 3 modules
var documents = __webpack_require__(2351);
;// CONCATENATED MODULE: ./build/core/findings/json/extent.js
/** Where a JSON document ends that comes in pieces. It is found by its brackets, without being parsed. */
class JsonExtent {
    #depth = 0;
    #isString = false;
    #isEscape = false;
    /** The bracket that opens; what comes after it says whether this can be a document of a tool. */
    #opened;
    /**
     * Takes the next piece.
     *
     * @returns the index after the document; `open` when more is to come; `none` when it is no document of objects
     */
    take(text) {
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (this.#isString) {
                if (this.#isEscape)
                    this.#isEscape = false;
                else if (code === BACKSLASH)
                    this.#isEscape = true;
                else if (code === QUOTE)
                    this.#isString = false;
                continue;
            }
            if (code === SPACE || code === NEWLINE || code === RETURN || code === TAB)
                continue;
            if (this.#opened !== undefined && !follows(this.#opened, code))
                return 'none';
            this.#opened = this.#depth === 0 ? text[at] : undefined;
            if (code === QUOTE)
                this.#isString = true;
            else if (code === OPEN_OBJECT || code === OPEN_LIST)
                this.#depth += 1;
            else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
                this.#depth -= 1;
                if (this.#depth === 0)
                    return at + 1;
            }
        }
        return 'open';
    }
}
const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
/** An object begins with a name, and tools write lists of objects: `[warn]` and `{ a: 1 }` are neither. */
const follows = (opened, code) => opened === '{' ? code === QUOTE || code === CLOSE_OBJECT : code === OPEN_OBJECT || code === CLOSE_LIST;

// EXTERNAL MODULE: ./build/core/findings/json/stream.js + 1 modules
var stream = __webpack_require__(7689);
// EXTERNAL MODULE: ./build/core/findings/lines.js + 9 modules
var lines = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/shell/findings/line-splitter.js
var line_splitter = __webpack_require__(343);
;// CONCATENATED MODULE: ./build/shell/findings/stream-reader.js





const MIB = 1024 * 1024;
/** Most characters of the documents of one stream that are kept until they are parsed. */
const MOST_JSON = 32 * MIB;
/** Larger documents wait for the end: to parse them takes longer than a command may be held up. */
const SMALL = MIB;
/** Most characters of one event of a stream of them. */
const MOST_EVENT = MIB;
/** What has to be known of a line to tell what it is. */
const START = 64;
/** Reads one stream of a command: lines, JSON documents that begin on a line of their own, and events, one a line. */
class StreamReader {
    #sink;
    #lines;
    #events;
    #waiting = [];
    /** Characters of documents that are kept. */
    #kept = 0;
    #rest = '';
    #isSkipping = false;
    #document;
    constructor(sink) {
        this.#sink = sink;
        this.#lines = new lines/* LineReader */.u(sink);
        this.#events = new stream/* JsonStream */.B(sink);
    }
    write(text) {
        this.#rest += text;
        while (this.#rest !== '' && (this.#document === undefined ? this.#line(false) : this.#inDocument(this.#document)))
            ;
    }
    /** No more comes. */
    end() {
        while (this.#rest !== '' && (this.#document === undefined ? this.#line(true) : this.#inDocument(this.#document)))
            ;
        const open = this.#document;
        this.#document = undefined;
        if (open !== undefined && this.#isKept(open))
            this.#replay(open.pieces.join(''));
        for (const document of this.#waiting.splice(0))
            this.#parse(document);
        this.#lines.end();
        this.#events.end();
    }
    /** Takes a line off the rest; false when more has to come first. */
    #line(isLast) {
        const rest = this.#rest;
        const newline = rest.indexOf('\n');
        const isOpen = newline < 0 && !isLast;
        const first = rest.charCodeAt(0);
        if (!this.#isSkipping && (first === 0x7b || first === 0x5b)) {
            if (isOpen && rest.length < START)
                return false;
            const isEvent = first === 0x7b && /^\{"(?:reason|Action|Time|ImportPath|type)":/.test(rest);
            if (isEvent && isOpen && rest.length < MOST_EVENT)
                return false;
            const line = isEvent ? rest.slice(0, newline < 0 ? rest.length : newline).trimEnd() : '';
            if (isEvent && (0,stream/* mayBeEvent */.l)(line) && this.#events.line(line) !== undefined)
                return this.#drop(newline);
            if (/^(?:\{\s*(?:["}]|$)|\[\s*(?:[{\]]|$))/.test(rest.slice(0, START))) {
                this.#document = { extent: new JsonExtent(), pieces: [], length: 0 };
                return true;
            }
        }
        if (isOpen) {
            if (this.#isSkipping || rest.length > line_splitter/* MOST_LINE */.J) {
                this.#isSkipping = true;
                this.#rest = '';
            }
            return false;
        }
        const end = newline < 0 ? rest.length : newline;
        if (!this.#isSkipping && end <= line_splitter/* MOST_LINE */.J)
            this.#lines.line(rest.slice(0, end));
        this.#isSkipping = false;
        return this.#drop(newline);
    }
    #drop(newline) {
        this.#rest = newline < 0 ? '' : this.#rest.slice(newline + 1);
        return true;
    }
    #inDocument(document) {
        const text = this.#rest;
        const end = document.extent.take(text);
        this.#rest = '';
        if (end === 'none') {
            this.#document = undefined;
            this.#replay(document.pieces.join('') + text);
            return false;
        }
        const part = end === 'open' ? text : text.slice(0, end);
        document.length += part.length;
        if (this.#kept + document.length <= MOST_JSON)
            document.pieces.push(part);
        else
            document.pieces.length = 0;
        if (end === 'open')
            return false;
        this.#document = undefined;
        this.#rest = text.slice(end).replace(/^[ \t\r]*\n/, '');
        this.#complete(document);
        return true;
    }
    #complete(document) {
        if (!this.#isKept(document))
            return;
        const { pieces, length } = document;
        if (length <= SMALL)
            this.#parse(pieces.join(''));
        else {
            this.#kept += length;
            this.#waiting.push(pieces.join(''));
        }
    }
    /** Whether there was room for a document; else that is told. */
    #isKept({ pieces, length }) {
        if (pieces.length > 0 || length === 0)
            return true;
        this.#sink.note(`The output has JSON of more than ${MOST_JSON / MIB} MiB, which is not read; have the tool write it into a report.`);
        return false;
    }
    #parse(text) {
        if ((0,documents.readDocument)(text, this.#sink) === undefined && !isJson(text))
            this.#replay(text);
    }
    /** What looked like a document and is none was ordinary output. */
    #replay(text) {
        for (const line of text.split('\n'))
            if (line.length <= line_splitter/* MOST_LINE */.J)
                this.#lines.line(line);
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/shell/findings/output.js


const output_MIB = 1024 * 1024;
/** Most bytes of the output of one attempt that are looked at. */
const MOST_BYTES = 64 * output_MIB;
/** Finds what tools say in the output of a command, as it comes. */
class OutputFindings {
    #collector;
    #streams = new Map();
    #bytes = 0;
    constructor(options) {
        this.#collector = collectorOf(options);
    }
    /** Takes the next bytes of a stream. Never throws. */
    write(chunk, stream) {
        const room = MOST_BYTES - this.#bytes;
        this.#bytes += chunk.length;
        if (room <= 0)
            return;
        let known = this.#streams.get(stream);
        if (known === undefined) {
            known = { decoder: new TextDecoder(), reader: new StreamReader(this.#collector) };
            this.#streams.set(stream, known);
        }
        known.reader.write(known.decoder.decode(chunk.subarray(0, room), { stream: true }));
    }
    /** No more comes: resolves with everything that was found. */
    async end() {
        for (const { decoder, reader } of this.#streams.values()) {
            // Others have their turn between the streams: a large document takes a while.
            await Promise.resolve();
            reader.write(decoder.decode());
            reader.end();
        }
        this.#streams.clear();
        if (this.#bytes > MOST_BYTES) {
            this.#collector.note(`Findings are looked for in the first ${MOST_BYTES / output_MIB} MiB of output; there are ${Math.ceil(this.#bytes / output_MIB)} MiB.`);
        }
        return this.#collector;
    }
}


/***/ })

};
;