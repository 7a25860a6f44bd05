"use strict";
exports.id = 386;
exports.ids = [386,8064,9327];
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

/***/ 8827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n_: () => (/* binding */ suggestionsOf),
/* harmony export */   uc: () => (/* binding */ shownRanges),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/** Characters of one suggestion: GitHub takes 65,536 a comment. */
const MOST_TEXT = 20_000;
/**
 * What a comment would not give back as it is: line ends and bytes that are no text, and what makes people read something
 * else than what is there.
 */
// eslint-disable-next-line no-control-regex
const UNPLAIN = /[\0-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/;
const isPlain = ({ text, isOpen }) => !isOpen && !UNPLAIN.test(text);
/**
 * The changes of patches as suggestions on a pull request: those to files that are the same there as they were before the
 * mend, in lines that may be commented on.
 *
 * @param diff the files of the pull request by path
 * @param folder of what the patches are for, from the root of the repository; empty where they are the same
 */
function suggestionsOf(files, diff, folder) {
    const times = new Map();
    for (const { path } of files)
        times.set(path, (times.get(path) ?? 0) + 1);
    const suggestions = [];
    let beyond = 0;
    for (const file of files) {
        const path = inRepository(folder, file.path);
        const there = diff.get(path);
        const changes = file.hunks.flatMap(changesOf);
        // Where two patches change a file, the lines of one are not those of the other.
        const isSame = times.get(file.path) === 1 && there !== undefined && there.blob === file.before?.blob;
        if (!isSame || !isEdit(file)) {
            beyond += Math.max(1, changes.length);
            continue;
        }
        let last = 0;
        for (const change of changes) {
            const placed = placedIn(change, there.ranges, last);
            if (placed === undefined)
                beyond += 1;
            else
                suggestions.push({ path, ...placed });
            last = placed?.to ?? last;
        }
    }
    return { suggestions, beyond };
}
/** Path of a file of the workspace from the root of the repository. */
const inRepository = (folder, path) => (folder === '' ? path : `${folder}/${path}`);
/** Only the text of the file differs. */
const isEdit = ({ before, after, hunks }) => before !== undefined && after !== undefined && before.mode === after.mode && hunks.length > 0;
function changesOf({ from, lines }) {
    const found = [];
    let number = from;
    for (let at = 0; at < lines.length; at += 1) {
        if (lines[at]?.mark === ' ') {
            number += 1;
            continue;
        }
        const end = lines.findIndex((line, index) => index > at && line.mark === ' ');
        const run = lines.slice(at, end === -1 ? undefined : end);
        const removed = run.filter(({ mark }) => mark === '-');
        const added = run.filter(({ mark }) => mark === '+');
        found.push({ at: number, removed, added, before: lines[at - 1], behind: lines[at + run.length] });
        number += removed.length;
        at += run.length - 1;
    }
    return found;
}
/**
 * Where a change can be suggested; undefined where it cannot be. What is only added stands beside a line that stays.
 *
 * @param taken the last line that another suggestion is about: two for one line cannot both be taken over
 */
function placedIn(change, ranges, taken) {
    const { at, removed, added, before, behind } = change;
    const place = (from, old, lines) => {
        const to = from + old.length - 1;
        const isShown = ranges.some(([first, last]) => first <= from && to <= last);
        if (from <= taken || !isShown || ![...old, ...lines].every(isPlain))
            return undefined;
        const texts = lines.map(({ text }) => text);
        const size = texts.reduce((sum, { length }) => sum + length + 1, 0);
        return size > MOST_TEXT ? undefined : { from, to, old: old.map(({ text }) => text), lines: texts };
    };
    if (removed.length > 0)
        return place(at, removed, added);
    const above = before === undefined ? undefined : place(at - 1, [before], [before, ...added]);
    return above ?? (behind === undefined ? undefined : place(at, [behind], [...added, behind]));
}
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm;
/** The lines of a file that a difference shows, those around the changes included. */
function shownRanges(patch) {
    return [...patch.matchAll(HUNK)].flatMap(([, from = '', count = '1']) => count === '0' ? [] : [[Number(from), Number(from) + Number(count) - 1]]);
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


/***/ }),

/***/ 386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  offerMends: () => (/* binding */ offerMends)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/remote/settings.js
var settings = __webpack_require__(4212);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/shell/zip.js

const VERSION = 20;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8 = 1 << 11;
/** 1 January 1980, the first day that the format knows: equal contents make equal archives. */
const DAY = 33;
/**
 * A zip archive with one file: what `gh run download` takes out of an artifact.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 *
 * @param name of plain characters
 */
function zipOf(name, content) {
    const packed = (0,external_node_zlib_.deflateRawSync)(content);
    const title = Buffer.from(name);
    // Both heads have these in this order: version, flags, method, time, day, checksum, sizes, length of the name.
    const common = Buffer.alloc(26);
    [VERSION, UTF8, DEFLATED, 0, DAY].forEach((value, at) => common.writeUInt16LE(value, at * 2));
    [(0,external_node_zlib_.crc32)(content), packed.length, content.length].forEach((value, at) => common.writeUInt32LE(value, 10 + at * 4));
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, packed]);
    // Who made it, and where it is: at the beginning.
    const central = Buffer.concat([
        Buffer.from('PK\x01\x02'),
        Buffer.from([VERSION, 0]),
        common,
        Buffer.alloc(14),
        title,
    ]);
    const end = Buffer.alloc(18);
    end.writeUInt16LE(1, 4);
    end.writeUInt16LE(1, 6);
    end.writeUInt32LE(central.length, 8);
    end.writeUInt32LE(local.length, 12);
    return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/offer/suggest.js
var suggest = __webpack_require__(8827);
;// CONCATENATED MODULE: ./build/core/offer/commit.js



const no = (because) => ({ because, isWarning: false });
const warn = (because) => ({ because, isWarning: true });
/**
 * Why the mend of a run is not committed, before anybody is asked; undefined when it may be. It is committed only when all
 * of it was judged and passed, on a pull request of the same repository, and with a token that starts CI.
 */
function commitRefusal(state, place) {
    return unjudged(state) ?? misplaced(place);
}
function misplaced({ event, repository, defaultBranch, head, token }) {
    // Under any other event the branch is not the one of the change, or the token is worth more than the code.
    if (event !== 'pull_request' || head === undefined)
        return no('that is done for pull requests only');
    if (head.repository !== repository)
        return no('the pull request comes from a fork');
    if (head.branch === defaultBranch)
        return no('the branch of the pull request is the default branch');
    const starts = 'A commit with the token of the job starts no CI';
    if (token === 'none')
        return warn(`there is no commit-token. ${starts}: give one of a GitHub App or of a person`);
    if (token === 'same')
        return warn(`commit-token is the same as github-token. ${starts}: give one of a GitHub App or of a person`);
    return undefined;
}
/** What of the mend nobody has judged, or what a person has to look at. */
function unjudged(state) {
    if (state.status !== 'completed' || state.conclusion !== 'success')
        return no('the workflow is not completed');
    for (const { plan, fixes, gates, status, conclusion, held } of state.phases) {
        if (fixes.length === 0)
            continue;
        if (status !== 'completed' || conclusion !== 'success' || held !== undefined)
            return no(`${plan.name} did not end with success`);
        const open = gates.find(({ verdict }) => verdict !== 'passed');
        if (open !== undefined)
            return no(`the gate ${open.plan.name} did not judge it`);
        const changes = fixes.flatMap(({ change }) => change ?? []);
        if (fixes.some(({ untold }) => untold !== undefined) || changes.some(({ notes = [] }) => notes.length > 0))
            return no('the patch does not have all of it');
        if (changes.some((change) => change.protected > 0))
            return no('it changes protected files');
        if (changes.length > 0 && !state.artifacts.some((each) => each.phase === plan.name && each.name === constants/* PATCH_NAME */.F6))
            return no(`${plan.name} has no patch`);
    }
    return undefined;
}
const isPlain = (mode) => mode === undefined || mode === '100644' || mode === '100755';
/**
 * All files of the patches of a run, each once: what several patches do to a file is put together, in whatever order the
 * phases ran.
 *
 * @param folder of the workspace, from the root of the repository
 * @returns the error is a clause: why the whole cannot be told, or is not to be committed
 */
function wholeMend(files, folder) {
    const whole = [];
    for (const path of new Set(files.map((file) => file.path))) {
        if (/^\.github(?:\/|$)/i.test((0,suggest/* inRepository */.yJ)(folder, path)))
            return (0,result/* err */._)(`${path} decides about workflows`);
        const ends = endsOf(files.filter((file) => file.path === path));
        if (ends === undefined)
            return (0,result/* err */._)(`several fixes changed ${path} in turn`);
        const { before, after } = ends;
        if (before?.blob === '' || after?.blob === '')
            return (0,result/* err */._)(`the patch does not tell the content of ${path}`);
        const [was, is] = [before?.mode, after?.mode];
        if (!isPlain(was) || !isPlain(is))
            return (0,result/* err */._)(`${path} is no plain file`);
        if (sideOf(before) === sideOf(after))
            continue;
        const mode = is ?? was ?? '100644';
        whole.push({ path, before: before?.blob, after: after === undefined ? undefined : { blob: after.blob, mode } });
    }
    return (0,result.ok)(whole);
}
/** What a file was before the first of these patches and is after the last; undefined when they do not follow each other. */
function endsOf(patches) {
    const first = patches.find(({ before }) => !patches.some((each) => sideOf(each.after) === sideOf(before)));
    let last = first;
    for (let left = patches.length - 1; left > 0 && last !== undefined; left -= 1) {
        const is = sideOf(last.after);
        last = patches.find((each) => each !== last && sideOf(each.before) === is);
    }
    return first === undefined || last === undefined ? undefined : { before: first.before, after: last.after };
}
const sideOf = (side) => (side === undefined ? '' : `${side.blob} ${side.mode ?? ''}`);
/** What a commit says when the configuration says nothing. */
const MESSAGE = 'Mend what the checks found';
const TRAILER = 'Bootspring-Mend';
/** The message of a commit, with the line by which the next run knows whose it is. */
const commitMessage = (message, run) => `${message?.trimEnd() ?? MESSAGE}\n\n${TRAILER}: ${run}\n`;
/** Whether a commit was made by a run. Its own mend is not committed on top of it: that could go on for ever. */
const isMend = (message) => new RegExp(`^${TRAILER}: \\S`, 'm').test(message);

// EXTERNAL MODULE: ./build/shell/findings/all.js
var findings_all = __webpack_require__(3306);
// EXTERNAL MODULE: ./build/shell/action/publish/api.js
var publish_api = __webpack_require__(9697);
// EXTERNAL MODULE: ./build/shell/action/publish/sticky.js
var sticky = __webpack_require__(3442);
// EXTERNAL MODULE: ./build/shell/action/publish/target.js
var publish_target = __webpack_require__(8064);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/shell/event-payload.js
var event_payload = __webpack_require__(8053);
;// CONCATENATED MODULE: ./build/shell/action/offer/place.js


const payloadSchema = schemas/* object */.Ikc({
    repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP(), default_branch: schemas/* string */.YjP() }),
    pull_request: schemas/* nullish */.cl6(schemas/* object */.Ikc({
        head: schemas/* object */.Ikc({
            ref: schemas/* string */.YjP(),
            sha: schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
            // A fork that was deleted is none any more.
            repo: schemas/* nullish */.cl6(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() })),
        }),
    })),
});
/** The token that commits are made with; empty without one. */
const commitToken = (env) => (env['INPUT_COMMIT-TOKEN'] ?? '').trim();
/** Where the mend of this run would be committed to, as the event tells it; undefined when it cannot be read. */
function readPlace(env) {
    const payload = (0,event_payload/* readEventPayload */.N)(env, payloadSchema);
    if (payload === undefined)
        return undefined;
    const { repository, pull_request: pull } = payload;
    const token = commitToken(env);
    const others = [env['INPUT_GITHUB-TOKEN'], env['GITHUB_TOKEN']].map((each) => each?.trim());
    return {
        event: env['GITHUB_EVENT_NAME'] ?? '',
        repository: repository.full_name,
        defaultBranch: repository.default_branch,
        head: pull === null || pull === undefined
            ? undefined
            : { repository: pull.head.repo?.full_name ?? '', branch: pull.head.ref, sha: pull.head.sha },
        token: token === '' ? 'none' : others.includes(token) ? 'same' : 'own',
    };
}

;// CONCATENATED MODULE: ./build/shell/action/offer/commit.js












const branchSchema = schemas/* object */.Ikc({
    protected: schemas/* boolean */.zMY(),
    commit: schemas/* object */.Ikc({
        sha: schemas/* string */.YjP(),
        commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), tree: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) }),
    }),
});
const treeSchema = schemas/* object */.Ikc({
    truncated: schemas/* boolean */.zMY(),
    tree: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), type: schemas/* string */.YjP(), mode: schemas/* string */.YjP(), sha: schemas/* nullish */.cl6(schemas/* string */.YjP()) })),
});
const madeSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
const commitSchema = schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), author: schemas/* object */.Ikc({ name: schemas/* nullish */.cl6(schemas/* string */.YjP()) }) });
const refSchema = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) });
/** Milliseconds of waiting for a GitHub that does not answer. */
const PATIENCE_MS = 10_000;
/** More is not committed by itself: somebody looks at it first. */
const MOST_FILES = 300;
const MOST_BYTES = 8 << 20;
const commit_no = (because, isWarning = true) => (0,result/* err */._)({ because, isWarning });
const unpublished = ({ kind, because }) => commit_no(`GitHub ${because}${kind === 'refused' ? '; commit-token needs contents: write' : ''}`);
/**
 * Commits the mend of a run to the branch of its pull request, by GitHub's API: nothing that the workspace says about git
 * has a part in it. The branch is only moved forward from the commit that was judged, and every file has to be there what
 * it was before the mend and here what it was after it.
 *
 * @param signal the run is being ended
 */
async function commitMend(run, files, signal) {
    const { env, cwd, state } = run;
    const place = readPlace(env);
    if (place === undefined)
        return commit_no('the event cannot be read');
    const refusal = commitRefusal(state, place);
    if (refusal !== undefined)
        return (0,result/* err */._)(refusal);
    const target = (0,publish_target.readTarget)(env);
    if (target === undefined || place.head === undefined)
        return commit_no('the step has no github-token, or no commit');
    const folder = (0,findings_all.folderInRepository)(cwd);
    const whole = wholeMend(files, folder);
    if (!whole.ok)
        return commit_no(whole.error);
    if (whole.value.length === 0)
        return commit_no('nothing of it is left', false);
    if (whole.value.length > MOST_FILES)
        return commit_no(`it has more than ${MOST_FILES} files`);
    const contents = readAll(cwd, whole.value);
    if (!contents.ok)
        return contents;
    const api = (0,publish_api/* openApi */.Nd)({ ...target, token: commitToken(env) }, PATIENCE_MS, signal);
    const { branch, sha: head } = place.head;
    const base = await baseOf(api, branch, head);
    if (!base.ok)
        return base;
    const differs = await differing(api, base.value, folder, whole.value);
    if (differs !== undefined)
        return differs;
    const tree = await treeOf(api, base.value, folder, contents.value);
    if (!tree.ok)
        return unpublished(tree.error);
    const { actions } = target;
    const message = commitMessage(state.pipeline.adaptive?.commit?.message, `${actions.runId}.${actions.attempt}`);
    const made = await api.post('/git/commits', { message, tree: tree.value, parents: [head] }, commitSchema);
    if (!made.ok)
        return unpublished(made.error);
    // Nobody sees a commit that no branch has. GitHub names its author after the token.
    if (made.value.author.name === sticky/* AUTHOR */.I)
        return commit_no('commit-token is the token of a job, whose commits start no CI: give one of a GitHub App or of a person');
    const { sha } = made.value;
    const moved = await api.patch(`/git/refs/${encodeURIComponent(`heads/${branch}`)}`, { sha, force: false }, refSchema);
    if (moved.ok)
        return (0,result.ok)({ sha, branch });
    return moved.error.status === 422 ? commit_no('the branch has moved on, or does not take it') : unpublished(moved.error);
}
/** What was judged, as it is in the workspace. */
function readAll(cwd, files) {
    const all = [];
    let bytes = 0;
    for (const file of files) {
        const { path, after } = file;
        const content = contentOf((0,external_node_path_.join)(cwd, path));
        if ((content === undefined ? undefined : digestOf(content)) !== after?.blob)
            return commit_no(`${path} was changed after it was mended`);
        bytes += content?.length ?? 0;
        if (bytes > MOST_BYTES)
            return commit_no(`it has more than ${MOST_BYTES >> 20} MiB`);
        all.push([file, content]);
    }
    return (0,result.ok)(all);
}
function contentOf(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file).isFile() ? (0,external_node_fs_.readFileSync)(file) : undefined;
    }
    catch {
        return undefined;
    }
}
/** What git calls a content: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
const digestOf = (content) => (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
/** The tree that the branch has; it has to be at the commit that was judged. */
async function baseOf(api, branch, head) {
    const got = await api.get(`/branches/${encodeURIComponent(branch)}`, branchSchema);
    if (!got.ok)
        return unpublished(got.error);
    const { protected: isProtected, commit } = got.value;
    if (isProtected)
        return commit_no('the branch is protected', false);
    if (commit.sha !== head)
        return commit_no('the branch has moved on', false);
    if (isMend(commit.commit.message))
        return commit_no('the last commit of the branch is a mend already, and what it mended was to be mended again');
    return (0,result.ok)(commit.commit.tree.sha);
}
/** Why the branch does not have what was mended; undefined when it has. */
async function differing(api, tree, folder, files) {
    const got = await api.get(`/git/trees/${tree}?recursive=1`, treeSchema);
    if (!got.ok)
        return unpublished(got.error);
    if (got.value.truncated)
        return commit_no('the repository has too many files to look through');
    const there = new Map(got.value.tree.map((entry) => [entry.path, entry]));
    for (const { path, before } of files) {
        const entry = there.get((0,suggest/* inRepository */.yJ)(folder, path));
        if (entry?.sha !== before || (entry !== undefined && !/^100(?:644|755)$/.test(entry.mode)))
            return commit_no(`${path} is another one on the branch than what was judged: bring the branch up to date with its base`);
    }
    return undefined;
}
/** The tree with the mend. */
async function treeOf(api, base, folder, contents) {
    const tree = [];
    for (const [{ path, after }, content] of contents) {
        const entry = { path: (0,suggest/* inRepository */.yJ)(folder, path), mode: after?.mode ?? '100644', type: 'blob' };
        const text = content === undefined ? undefined : textOf(content);
        if (content === undefined)
            tree.push({ ...entry, sha: null });
        else if (text !== undefined)
            tree.push({ ...entry, content: text });
        else {
            const blob = { content: content.toString('base64'), encoding: 'base64' };
            const made = await api.post('/git/blobs', blob, madeSchema);
            if (!made.ok)
                return made;
            tree.push({ ...entry, sha: made.value.sha });
        }
    }
    const made = await api.post('/git/trees', { base_tree: base, tree }, madeSchema);
    return made.ok ? (0,result.ok)(made.value.sha) : made;
}
/** The bytes as text, if they are the same as text. */
function textOf(content) {
    const text = content.toString('utf8');
    return Buffer.from(text).equals(content) ? text : undefined;
}

// EXTERNAL MODULE: ./build/shell/action/offer/mends.js + 1 modules
var mends = __webpack_require__(9327);
;// CONCATENATED MODULE: ./build/shell/action/offer/offering.js










/**
 * Stores the patch of a mended run as an artifact, and commits the mend where the configuration says so. What cannot be
 * done is told and changes no verdict.
 *
 * @returns undefined where there is nothing to offer
 */
async function offerMends(run) {
    const read = (0,mends.readMends)(run);
    if (!read.ok)
        run.annotations.warning((0,plain_line/* plainLine */.h)(`The mend is not offered: ${read.error}.`));
    if (!read.ok || read.value === undefined)
        return undefined;
    const [artifact, commit] = await Promise.all([storePatch(run, read.value), commitAsAsked(run, read.value)]);
    return { ...artifact, ...commit };
}
async function storePatch(run, { patch }) {
    const { env, cwd, state, artifact: name } = run;
    const { runId, repository, serverUrl } = (0,settings/* readActions */.cx)(env);
    if (runId === '' || repository === '')
        return {};
    // Tools that fetch artifacts take every one for an archive.
    const file = (0,external_node_path_.join)((0,workflow_dir/* pathsOf */.wG)(cwd, state.id).folder, 'bootspring-fix.zip');
    const written = (0,files/* attempt */.CD)('write the patch', file, () => {
        // A phase may have put a link there.
        (0,external_node_fs_.rmSync)(file, { recursive: true, force: true });
        (0,external_node_fs_.writeFileSync)(file, zipOf(constants/* PATCH_NAME */.F6, patch), { flag: 'wx' });
    });
    if (!written.ok) {
        run.log.say((0,plain_line/* plainLine */.h)(`The patch is not stored as an artifact. ${written.error.message}`));
        return {};
    }
    if (!(await run.store(file)))
        return {};
    const url = `${serverUrl.replace(/\/+$/, '')}/${repository}/actions/runs/${runId}#artifacts`;
    return { artifact: { name, repository, runId, url } };
}
async function commitAsAsked(run, { files }) {
    const { state, log, annotations } = run;
    if (state.pipeline.adaptive?.commit === undefined || !run.isWhole)
        return {};
    const done = await commitMend(run, files, run.signal);
    if (done.ok) {
        const { sha, branch } = done.value;
        log.say((0,plain_line/* plainLine */.h)(`The mend is committed to ${branch} as ${sha}`));
        return { commit: { sha, branch } };
    }
    const uncommitted = (0,plain_line/* plainLine */.h)(`The mend is not committed: ${done.error.because}.`);
    if (done.error.isWarning)
        annotations.warning(uncommitted);
    else
        log.say(uncommitted);
    return { uncommitted };
}


/***/ }),

/***/ 8064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTarget: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8053);
/* harmony import */ var _remote_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4212);



const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const payloadSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), head: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(SHA)) }) })),
    merge_group: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(SHA)) })),
});
/** Reads where to publish; undefined outside of GitHub Actions, without a token and without a commit. */
function readTarget(env) {
    const actions = (0,_remote_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readActions */ .cx)(env);
    const { token, runId, attempt, repository: name, serverUrl, apiUrl } = actions;
    if (token === undefined || runId === '' || name === '' || !URL.canParse(apiUrl))
        return undefined;
    const payload = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readEventPayload */ .N)(env, payloadSchema);
    const head = payload?.pull_request?.head;
    const sha = head?.sha ?? payload?.merge_group?.head_sha ?? env['GITHUB_SHA'] ?? '';
    if (!SHA.test(sha))
        return undefined;
    const ref = /^refs\/pull\/([1-9]\d{0,9})\//.exec(env['GITHUB_REF'] ?? '')?.[1];
    return {
        actions,
        token,
        sha,
        pull: payload?.pull_request?.number ?? (ref === undefined ? undefined : Number(ref)),
        runUrl: `${serverUrl.replace(/\/+$/, '')}/${name}/actions/runs/${runId}/attempts/${attempt}`,
    };
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cx: () => (/* binding */ readActions)
/* harmony export */ });
/* unused harmony exports mayRead, mayWrite, runtimeService */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);


const RUN_ID = /^[1-9]\d{0,19}$/;
const ATTEMPT = /^[1-9]\d{0,3}$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const modeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', 'write', 'write-only', 'none']);
/** As the clients of GitHub's services tell it: anything but these hosts is an Enterprise Server. */
function isEnterpriseServer(serverUrl) {
    if (!URL.canParse(serverUrl))
        return true;
    const host = new URL(serverUrl).hostname.toLowerCase();
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}
/** Reads what the runner says in the environment of an action. What is malformed counts as not set. */
function readActions(env) {
    const named = (name, pattern = /./, otherwise = '') => {
        const value = (env[name] ?? '').trim();
        return pattern.test(value) ? value : otherwise;
    };
    const serverUrl = named('GITHUB_SERVER_URL', /./, 'https://github.com');
    const resultsUrl = named('ACTIONS_RESULTS_URL');
    const runtimeToken = named('ACTIONS_RUNTIME_TOKEN');
    const token = named('INPUT_GITHUB-TOKEN', /./, named('GITHUB_TOKEN'));
    const mode = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(modeSchema, named('ACTIONS_CACHE_MODE').toLowerCase());
    return {
        runId: named('GITHUB_RUN_ID', RUN_ID),
        attempt: Number(named('GITHUB_RUN_ATTEMPT', ATTEMPT, '1')),
        repository: named('GITHUB_REPOSITORY', REPOSITORY),
        apiUrl: named('GITHUB_API_URL', /./, 'https://api.github.com').replace(/\/+$/, ''),
        serverUrl,
        isGhes: isEnterpriseServer(serverUrl),
        ...(URL.canParse(resultsUrl) ? { resultsUrl } : {}),
        ...(runtimeToken === '' ? {} : { runtimeToken }),
        ...(token === '' ? {} : { token }),
        cacheServiceV2: named('ACTIONS_CACHE_SERVICE_V2') !== '',
        ...(mode.success ? { cacheMode: mode.data } : {}),
    };
}
/** Whether the job's `cache-mode` lets entries be read. Without one they are. */
const mayRead = ({ cacheMode }) => cacheMode !== 'none' && cacheMode !== 'write-only';
/** Whether the job's `cache-mode` lets entries be saved. */
const mayWrite = ({ cacheMode }) => cacheMode !== 'none' && cacheMode !== 'read';
const unavailable = (message, hint) => err({ code: 'storage', message, hint });
/**
 * How one of the services is reached, or why it cannot be.
 *
 * @param what `The cache`, for the message
 */
function runtimeService(actions, what) {
    const { resultsUrl, runtimeToken } = actions;
    if (actions.runId === '') {
        return unavailable(`${what} is not used: this is no run of GitHub Actions.`, 'Checkpoints stay in the workspace, where `bootspring run` finds them.');
    }
    if (actions.isGhes) {
        return unavailable(`${what} is not used: ${actions.serverUrl} is a GitHub Enterprise Server, which does not have it in this form.`, 'Checkpoints stay in the workspace; on a runner that keeps it, they are found there.');
    }
    if (resultsUrl === undefined || runtimeToken === undefined) {
        const name = resultsUrl === undefined ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_RUNTIME_TOKEN';
        return unavailable(`${what} is not used: the runner did not set ${name}.`, 'Run bootspring as an action (`uses:`): steps with `run:` do not get it.');
    }
    return ok({ origin: new URL(resultsUrl).origin, runtimeToken });
}


/***/ })

};
;