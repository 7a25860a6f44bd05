"use strict";
exports.id = 3085;
exports.ids = [3085,1748];
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

/***/ 3085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   joined: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _collect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1748);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4382);


/** What several commands found together: what two of them say counts once, and no more is kept than of one. */
function joined(parts) {
    const found = new Map(parts.flatMap((part) => part.findings).map((one) => [keyOf(one), one]));
    const findings = [...found.values()].sort(_order_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .m);
    const tests = parts.flatMap((part) => part.tests);
    const more = (kind, all, most) => parts.reduce((sum, { omitted }) => sum + omitted[kind], 0) + Math.max(0, all - most);
    return {
        findings: findings.slice(0, _collect_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_FINDINGS */ .V8),
        tests: tests.slice(0, _collect_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_TESTS */ .q4),
        omitted: {
            findings: more('findings', findings.length, _collect_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_FINDINGS */ .V8),
            tests: more('tests', tests.length, _collect_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_TESTS */ .q4),
        },
        notes: [...new Set(parts.flatMap((part) => part.notes))].slice(0, _collect_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_NOTES */ .cJ),
    };
}
const keyOf = ({ fingerprint, file, line, column }) => JSON.stringify([fingerprint, file, line, column]);


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

/***/ 3406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ percentDecoded),
/* harmony export */   o: () => (/* binding */ WorkspacePaths)
/* harmony export */ });
/** Longer paths are none that a file system has. */
const MOST_PATH = 1_000;
const DRIVE = /^[a-zA-Z]:/;
const ABSOLUTE = /^(?:\/|[a-zA-Z]:\/)/;
/** `https:`, `node:`, `webpack:`; the letter of a drive is one character. */
const SCHEME = /^[a-zA-Z][\w+.-]+:/;
/** Control characters, line separators, lone surrogates and marks that turn the direction of writing. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Turns the paths that tools write into paths relative to the workspace. */
class WorkspacePaths {
    #roots;
    #cwd;
    #anyCase;
    constructor({ root, realRoot, cwd = '' }) {
        const roots = [root, ...(realRoot === undefined || realRoot === root ? [] : [realRoot])];
        this.#roots = roots.map((each) => slashed(each).replace(/\/+$/, ''));
        this.#cwd = slashed(cwd);
        // Windows does not tell upper from lower case, and tools write the letter of a drive either way.
        this.#anyCase = DRIVE.test(root);
    }
    /**
     * The path relative to the workspace, with `/`; undefined for one that is not inside of it, and for what no path is.
     * A relative path is taken from the folder of the command, or, with `fromRoot`, from the workspace.
     */
    inside(path, fromRoot = false) {
        if (path === '' || path.length > MOST_PATH || UNFIT.test(path))
            return undefined;
        const told = localPath(path);
        if (told === undefined)
            return undefined;
        const local = slashed(told);
        if (!ABSOLUTE.test(local)) {
            if (DRIVE.test(local))
                return undefined;
            return settled(fromRoot || this.#cwd === '' ? local : `${this.#cwd}/${local}`);
        }
        for (const root of this.#roots) {
            const head = local.slice(0, root.length + 1);
            const same = this.#anyCase ? head.toLowerCase() === `${root}/`.toLowerCase() : head === `${root}/`;
            if (same)
                return settled(local.slice(root.length + 1));
        }
        return undefined;
    }
    /** A text without the absolute path of the workspace, which differs from machine to machine. */
    withoutRoot(text) {
        let shorter = text;
        for (const root of this.#roots)
            if (root !== '')
                shorter = shorter.replaceAll(`${root}/`, '');
        return shorter;
    }
}
const slashed = (path) => path.replaceAll('\\', '/');
/** The path of a `file:` URL; undefined for every other kind of URL. */
function localPath(path) {
    if (!path.startsWith('file:'))
        return SCHEME.test(path) ? undefined : path;
    const [, host = '', rest = ''] = /^file:(?:\/\/([^/]*))?(\/.*)$/.exec(path) ?? [];
    if (rest === '' || (host !== '' && host !== 'localhost'))
        return undefined;
    const decoded = percentDecoded(rest);
    if (UNFIT.test(decoded))
        return undefined;
    return /^\/[a-zA-Z]:/.test(decoded) ? decoded.slice(1) : decoded;
}
/** A text with `%41` and its like decoded; as it is when they are no UTF-8. */
function percentDecoded(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** A relative path without `.`, `..` and empty parts; undefined when it leads out, or to no file. */
function settled(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    const [first] = parts;
    // `a/../C:/x` would be absolute again on Windows.
    return first === undefined || DRIVE.test(first) ? undefined : parts.join('/');
}


/***/ })

};
;