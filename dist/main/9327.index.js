"use strict";
exports.id = 9327;
exports.ids = [9327];
exports.modules = {

/***/ 1263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseDiff),
/* harmony export */   _: () => (/* binding */ unquote)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);


const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/**
 * Reads the output of `git diff` with the prefixes `a/` and `b/` (git-diff-format, "Generating patch text with -p").
 * Lines are counted inside a hunk as its header says, so that a changed line `+++ b/x` is not taken for a header.
 * Deleted files, binary files and files that only moved have no changed lines.
 * The error is a sentence: the text ends inside of a hunk or is not a diff.
 */
function parseDiff(text) {
    const changed = new Map();
    let path;
    let [oldLeft, newLeft, at] = [0, 0, 0];
    for (const [number, line] of (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .numberedLines */ .UF)(text)) {
        if (oldLeft > 0 || newLeft > 0) {
            const mark = line[0];
            if (mark === '+') {
                newLeft -= 1;
                if (path !== undefined)
                    linesOf(changed, path).push(at);
                at += 1;
            }
            else if (mark === '-') {
                oldLeft -= 1;
            }
            else if (mark === ' ' || mark === undefined) {
                oldLeft -= 1;
                newLeft -= 1;
                at += 1;
            }
            else if (mark !== '\\') {
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`line ${number} of the diff is not what its hunk says`);
            }
            continue;
        }
        if (line.startsWith('diff --git '))
            path = undefined;
        else if (line.startsWith('+++ '))
            path = newPath(line.slice(4));
        else if (line.startsWith('@@ ')) {
            const [, oldCount = '1', start, newCount = '1'] = HUNK.exec(line) ?? [];
            if (start === undefined)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`line ${number} of the diff is not the head of a hunk`);
            oldLeft = Number(oldCount);
            newLeft = Number(newCount);
            at = Number(start);
        }
    }
    return oldLeft > 0 || newLeft > 0 ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('the diff ends inside of a hunk') : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(changed);
}
function linesOf(changed, path) {
    const known = changed.get(path);
    if (known !== undefined)
        return known;
    const lines = [];
    changed.set(path, lines);
    return lines;
}
/** The path after `+++ `; undefined for a deleted file. */
function newPath(written) {
    if (written === '/dev/null')
        return undefined;
    // git ends a name that has a space with a tab, so that patch(1) finds its end.
    const name = written.startsWith('"') ? unquote(written) : written.replace(/\t$/, '');
    return name.startsWith('b/') ? name.slice(2) : name;
}
const ESCAPES = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': 34,
    '\\': 92,
};
/** A name that git wrote in quotes (core.quotePath): bytes outside of ASCII are three octal digits each. */
function unquote(quoted) {
    const bytes = [];
    const encoder = new TextEncoder();
    for (const [, octal, escaped, plain] of quoted.matchAll(/\\([0-7]{3})|\\(.)|([^"\\]+)/gs)) {
        if (octal !== undefined)
            bytes.push(Number.parseInt(octal, 8) & 255);
        else if (escaped !== undefined)
            bytes.push(ESCAPES[escaped] ?? escaped.charCodeAt(0));
        else
            for (const byte of encoder.encode(plain))
                bytes.push(byte);
    }
    return new TextDecoder().decode(new Uint8Array(bytes));
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

/***/ 9327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMends: () => (/* binding */ readMends)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/coverage/diff.js
var diff = __webpack_require__(1263);
;// CONCATENATED MODULE: ./build/core/offer/patch.js


const HUNK = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
const INDEX = /^index ([0-9a-f]{40,64})\.\.([0-9a-f]{40,64})(?: (\d{6}))?$/;
const MODE = /^(old|new|deleted file|new file) mode (\d{6})$/;
/**
 * Reads a patch that git made with `--full-index` and without renames. The two names in the head of a file are the same
 * but for the folder that they begin with.
 *
 * @returns the error is a clause: the text is no such patch
 */
function parsePatch(text) {
    const files = [];
    const lines = text.split('\n');
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        const file = files.at(-1);
        if (line.startsWith('diff --git ')) {
            const path = pathOf(line.slice('diff --git '.length));
            if (path === undefined)
                return (0,result/* err */._)(`line ${at + 1} names no file`);
            files.push({ path, before: { blob: '', mode: undefined }, after: { blob: '', mode: undefined }, hunks: [] });
        }
        else if (file !== undefined && line.startsWith('@@ ')) {
            const hunk = hunkAt(lines, at);
            if (hunk === undefined)
                return (0,result/* err */._)(`the hunk in line ${at + 1} is not whole`);
            file.hunks.push(hunk.hunk);
            at = hunk.last;
        }
        else if (file !== undefined) {
            header(file, line);
        }
    }
    // Without a digest it is not known which file is meant.
    const unknown = files.find(({ before, after, hunks }) => hunks.length > 0 && (before ?? after)?.blob === '');
    return unknown === undefined ? (0,result.ok)(files) : (0,result/* err */._)(`it does not tell which ${unknown.path} it is for`);
}
/** Both names are as long as each other, so that either half is one. */
function pathOf(names) {
    const half = names.slice(0, Math.floor(names.length / 2));
    const name = half.startsWith('"') ? (0,diff/* unquote */._)(half) : half;
    return /^[ab]\/[^/]/.test(name) ? name.slice(2) : undefined;
}
function header(file, line) {
    const [, which, mode] = MODE.exec(line) ?? [];
    if (which === 'new file')
        file.before = undefined;
    if (which === 'deleted file')
        file.after = undefined;
    if (file.before !== undefined && (which === 'old' || which === 'deleted file'))
        file.before.mode = mode;
    if (file.after !== undefined && (which === 'new' || which === 'new file'))
        file.after.mode = mode;
    const [, before, after, both] = INDEX.exec(line) ?? [];
    if (before === undefined || after === undefined)
        return;
    if (file.before !== undefined)
        file.before.blob = before;
    if (file.after !== undefined)
        file.after.blob = after;
    if (both === undefined)
        return;
    for (const side of [file.before, file.after])
        if (side !== undefined)
            side.mode ??= both;
}
/** The hunk whose head is in that line, and the last line that belongs to it; undefined when it is cut off. */
function hunkAt(lines, head) {
    const [, from, before = '1', after = '1'] = HUNK.exec(lines[head] ?? '') ?? [];
    if (from === undefined)
        return undefined;
    let [oldLeft, newLeft] = [Number(before), Number(after)];
    const found = [];
    let at = head;
    while (oldLeft > 0 || newLeft > 0 || lines[at + 1]?.startsWith('\\') === true) {
        at += 1;
        const line = lines[at];
        if (line === undefined)
            return undefined;
        const mark = line[0];
        if (mark === '\\') {
            const last = found.at(-1);
            if (last === undefined)
                return undefined;
            last.isOpen = true;
            continue;
        }
        if (mark !== ' ' && mark !== '+' && mark !== '-')
            return undefined;
        if (mark !== '+')
            oldLeft -= 1;
        if (mark !== '-')
            newLeft -= 1;
        found.push({ mark, text: line.slice(1), isOpen: false });
    }
    return oldLeft < 0 || newLeft < 0 ? undefined : { hunk: { from: Number(from), lines: found }, last: at };
}

// EXTERNAL MODULE: ./build/core/redact/redaction.js + 10 modules
var redaction = __webpack_require__(23);
// EXTERNAL MODULE: ./build/core/redact/secrets.js
var secrets = __webpack_require__(5712);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/shell/action/offer/mends.js









/** Larger ones are not read: nobody looks through them. */
const MOST_BYTES = 16 << 20;
/**
 * Reads the patches of a run as its journal knows them. Those of a phase whose fix waits for a decision are left out.
 *
 * @returns undefined where there is none; the error is a clause
 */
function readMends({ cwd, env, state }) {
    const { folder } = (0,workflow_dir/* pathsOf */.wG)(cwd, state.id);
    const open = new Set(state.phases.flatMap(({ plan, fixes, held }) => (fixes.length > 0 && held === undefined ? [plan.name] : [])));
    const parts = [];
    let bytes = 0;
    for (const { phase, name, path, digest } of state.artifacts) {
        if (name !== constants/* PATCH_NAME */.F6 || !open.has(phase))
            continue;
        const file = (0,external_node_path_.join)(folder, path);
        try {
            bytes += (0,external_node_fs_.statSync)(file).size;
            if (bytes > MOST_BYTES)
                return (0,result/* err */._)(`the patch has more than ${MOST_BYTES >> 20} MiB`);
            const part = (0,external_node_fs_.readFileSync)(file);
            if (`sha256:${(0,hash/* sha256 */.sc)(part)}` !== digest)
                return (0,result/* err */._)(`the patch of ${phase} is not what the fix left`);
            parts.push(part);
        }
        catch {
            return (0,result/* err */._)(`the patch of ${phase} is not there`);
        }
    }
    if (parts.length === 0)
        return (0,result.ok)(undefined);
    const patch = Buffer.concat(parts);
    const text = patch.toString('utf8');
    if (new redaction/* Redaction */.k(() => (0,secrets/* knownSecrets */.xU)(env)).text(text) !== text)
        return (0,result/* err */._)('the patch holds a secret');
    const parsed = parsePatch(text);
    return parsed.ok ? (0,result.ok)({ patch, files: parsed.value }) : (0,result/* err */._)(`the patch cannot be read: ${parsed.error}`);
}


/***/ })

};
;