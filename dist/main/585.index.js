"use strict";
exports.id = 585;
exports.ids = [585];
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

/***/ 1620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   On: () => (/* binding */ baseOfNamed),
/* harmony export */   UL: () => (/* binding */ DEEPER),
/* harmony export */   lN: () => (/* binding */ findBase),
/* harmony export */   pr: () => (/* binding */ baseOfPullRequest)
/* harmony export */ });
/* harmony import */ var _core_plain_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2750);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);


/** What mends a clone that is not deep enough. */
const DEEPER = 'set fetch-depth: 0 for actions/checkout, so that the history is there to compare with';
/**
 * What a branch is compared with: where it left the branch that it goes into, else the default one; on the default branch
 * the commit before the last.
 *
 * @returns the error is a clause with the next step
 */
async function findBase(question, isShallow) {
    const target = question.env['GITHUB_BASE_REF'] ?? '';
    if (target !== '')
        return baseOfPullRequest(question, target, isShallow);
    const branch = await defaultBranch(question);
    if (branch !== undefined) {
        const shared = await mergeBase(question, branch);
        if (shared === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(noBase(branch, isShallow));
        // On the default branch itself the last commit is what is new.
        if (shared !== (await commitOf(question, 'HEAD')))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit: shared, title: since(shared, branch) });
    }
    const parent = await commitOf(question, 'HEAD~1');
    if (parent !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit: parent, title: `${parent.slice(0, 10)}, the commit before the last` });
    if (isShallow)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`the clone is shallow and has no earlier commit; ${DEEPER}`);
    const empty = await question.git(['hash-object', '-t', 'tree', '--stdin']);
    if (!empty.ok)
        return empty;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit: empty.value.trim(), title: 'nothing: there is no earlier commit' });
}
/** Where the checked out commit left the branch that a pull request or a merge queue goes into. */
async function baseOfPullRequest(question, target, isShallow) {
    for (const branch of [`refs/remotes/origin/${target}`, `refs/heads/${target}`]) {
        if ((await commitOf(question, branch)) === undefined)
            continue;
        const shared = await mergeBase(question, branch);
        if (shared !== undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit: shared, title: since(shared, branch) });
    }
    // What GitHub checks out for a pull request is a merge commit: its first parent is the target branch. Of any other merge
    // commit the first parent is what its author chose.
    const { GITHUB_REF: ref = '', GITHUB_SHA: made = '' } = question.env;
    if (/^refs\/pull\/\d+\/merge$/.test(ref) && made !== '' && (await commitOf(question, 'HEAD')) === made) {
        const [first, second] = [await commitOf(question, 'HEAD^1'), await commitOf(question, 'HEAD^2')];
        if (first !== undefined && second !== undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit: first, title: since(first, target) });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(noBase(`refs/remotes/origin/${target}`, isShallow));
}
/** Where the checked out commit left a branch, a tag or a commit that somebody named. */
async function baseOfNamed(asking, name, isShallow) {
    const commit = await commitOf(asking, name);
    const shown = (0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(name, 100);
    if (commit === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`git knows no commit called ${shown}${isShallow ? `; ${DEEPER}` : ''}`);
    const shared = await mergeBase(asking, commit);
    return shared === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(noBase(name, isShallow)) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ commit: shared, title: since(shared, name) });
}
function noBase(branch, isShallow) {
    const because = isShallow ? ' (the clone is shallow)' : '';
    return `no common commit with ${(0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(shortName(branch), 200)} is here${because}; ${DEEPER}`;
}
const shortName = (branch) => branch.replace(/^refs\/(?:remotes|heads)\//, '');
const since = (commit, branch) => `${commit.slice(0, 10)}, where it left ${(0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(shortName(branch), 200)}`;
async function defaultBranch(asking) {
    const head = await asking.git(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
    const named = head.ok ? [head.value.trim()] : [];
    for (const branch of [...named, 'refs/remotes/origin/main', 'refs/remotes/origin/master']) {
        if ((await commitOf(asking, branch)) !== undefined)
            return branch;
    }
    return undefined;
}
async function mergeBase(asking, branch) {
    const shared = await asking.git(['merge-base', branch, 'HEAD']);
    return shared.ok ? shared.value.trim().split('\n')[0] : undefined;
}
/** The commit that a name stands for; undefined when there is none, or no git. */
async function commitOf(asking, name) {
    const found = await asking.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return found.ok ? found.value.trim() : undefined;
}


/***/ }),

/***/ 2128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1406);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1520);



/** Where git finds its settings and repositories. What points it at another index or folder, as in a hook, stays out. */
const OWN = [
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CEILING_DIRECTORIES',
    'GIT_DISCOVERY_ACROSS_FILESYSTEM',
    'GIT_EXEC_PATH',
    'GIT_LFS_SKIP_SMUDGE',
];
/**
 * What git gets of the environment. A command of the workspace can make git run programs, for example as a filter that
 * `.git/config` names; so git sees no more than such a command does: no token, no input of the action.
 */
const gitEnvironment = (env = process.env) => ({
    ...(0,_core_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(env, process.platform, OWN),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // A commit is what it is, and not what somebody said later that git should take it for.
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
});
/** No hook and no watcher that the repository's configuration names is run; another user's checkout (a container) is only read. */
const SETTINGS = ['core.fsmonitor=false', 'safe.directory=*', 'core.hooksPath=/dev/null', 'diff.external='];
/** Most bytes of one answer: a repository of a million files has a list of about 100 MB. */
const MOST_BYTES = 1 << 28;
/**
 * Runs git where it is told to look, without locks that another git could wait for.
 *
 * @returns its output; the error is what it said, as one clause
 */
function runGit({ cwd, args, input, env, fine = [] }) {
    const options = {
        cwd,
        env: { ...gitEnvironment(), ...env },
        encoding: 'buffer',
        maxBuffer: MOST_BYTES,
        windowsHide: true,
    };
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...settings, ...args], options, (error, out, said) => {
            if (error === null || (typeof error.code === 'number' && fine.includes(error.code)))
                return resolve((0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(out));
            if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
                return resolve((0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)('the answer of git is too long'));
            if (typeof error.code === 'string')
                return resolve((0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`git cannot be started: ${error.message}`));
            const line = said.toString('utf8').trim().split('\n').at(-1) ?? '';
            return resolve((0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`git ${args[0] ?? ''}: ${line === '' ? `exit ${error.code ?? 'by a signal'}` : line}`));
        });
        // git may end before it has read everything; its exit code tells why.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(Buffer.from(input ?? '', 'latin1'));
    });
}


/***/ }),

/***/ 585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCoverage: () => (/* binding */ runCoverage)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/core/coverage/baseline.js


const counts = schemas/* number */.aig().check(schemas/* int */.Whr(), api/* _gte */.qm(0));
/**
 * `.bootspring/baseline/coverage.json`: the figures that `no-decrease` compares with, by the path of the report, since
 * one repository may have several. Version 1 is the first; a reader refuses later ones, so an old release never
 * lowers a figure that a newer one recorded.
 */
const baselineSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    reports: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        /** Commit that was checked out when the figure was recorded. */
        sha: schemas/* optional */.lqM(schemas/* string */.YjP()),
        lines: schemas/* strictObject */.rej({ covered: counts, total: counts.check(api/* _gte */.qm(1)) }),
    })),
});
const EMPTY_BASELINE = { schemaVersion: 1, reports: {} };
/** Reads a baseline. The error is a sentence that follows the name of the file. */
function parseBaseline(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return (0,result/* err */._)('is not valid JSON');
    }
    const parsed = baselineSchema.safeParse(json);
    return parsed.success ? (0,result.ok)(parsed.data) : (0,result/* err */._)('is not a coverage baseline of this version');
}
/** The figure recorded for a report. */
function figureOf(baseline, report) {
    return Object.hasOwn(baseline.reports, report) ? (baseline.reports[report]?.lines ?? 'none') : 'none';
}
/** The baseline with a new figure for one report, as text. */
function withFigure(baseline, report, lines, sha) {
    const { covered, total } = lines;
    const figure = { ...(sha === undefined ? {} : { sha }), lines: { covered, total } };
    return `${JSON.stringify({ ...baseline, reports: { ...baseline.reports, [report]: figure } }, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./build/core/coverage/paths.js
/**
 * Finds the paths of a report that mean the given files. Absolute paths below the root and relative paths that lead to
 * a known file are certain; the others belong to the file with which they share the longest end.
 */
function matchPaths(reported, files, facts) {
    const wanted = new Set(files.map(baseName));
    const known = new Set(files);
    const byName = new Map();
    for (const file of [...files, ...(facts.known ?? [])])
        known.add(file);
    for (const file of known) {
        const name = baseName(file);
        if (!wanted.has(name))
            continue;
        const same = byName.get(name);
        if (same === undefined)
            byName.set(name, [file]);
        else
            same.push(file);
    }
    const claims = new Map();
    for (const path of reported) {
        const segments = segmentsOf(path);
        const same = byName.get(segments.at(-1) ?? '');
        if (same === undefined)
            continue;
        const claim = claimOf(path, segments, { same, known, facts });
        for (const file of claim.files)
            claims.set(file, [...(claims.get(file) ?? []), claim]);
    }
    return new Map(files.map((file) => [file, matchOf(file, claims.get(file) ?? [])]));
}
function matchOf(file, claims) {
    const certain = claims.filter((claim) => claim.certain);
    const chosen = certain.length > 0 ? certain : claims;
    const [first, second] = chosen;
    if (first === undefined)
        return { kind: 'none' };
    if (certain.length > 0)
        return { kind: 'found', reported: certain.map((claim) => claim.reported) };
    if (second !== undefined) {
        return { kind: 'ambiguous', because: `${file} may be ${first.reported} or ${second.reported} of the report` };
    }
    const other = first.files.find((each) => each !== file);
    if (other === undefined)
        return { kind: 'found', reported: [first.reported] };
    return { kind: 'ambiguous', because: `${first.reported} of the report may be ${file} or ${other}` };
}
function claimOf(reported, segments, { same, known, facts }) {
    const certain = (file) => ({
        reported,
        certain: true,
        files: file !== undefined && known.has(file) ? [file] : [],
    });
    if (isAbsolute(reported)) {
        const below = facts.root === undefined ? undefined : without(segmentsOf(facts.root), segments);
        if (below !== undefined)
            return certain(below.join('/'));
    }
    else {
        const folder = segmentsOf(facts.report ?? '').slice(0, -1);
        for (let length = folder.length; length >= 0; length -= 1) {
            const file = resolved([...folder.slice(0, length), ...segments])?.join('/');
            if (file !== undefined && known.has(file))
                return certain(file);
        }
    }
    const end = `/${segments.filter((segment) => segment !== '..').join('/')}`;
    const longer = same.filter((file) => `/${file}`.endsWith(end));
    if (longer.length > 0)
        return { reported, certain: false, files: longer };
    // A bare file name is no proof for a relative path: gen/index.ts, which git ignores, is not index.ts.
    const bareNames = isAbsolute(reported) || facts.prefixed === true;
    const shorter = same.filter((file) => end.endsWith(`/${file}`) && (bareNames || file.includes('/')));
    const longest = Math.max(0, ...shorter.map((file) => file.length));
    return { reported, certain: false, files: shorter.filter((file) => file.length === longest) };
}
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);
const DRIVE = /^[a-zA-Z]:[\\/]/;
function isAbsolute(path) {
    return path.startsWith('/') || path.startsWith('\\') || path.startsWith('file:/') || DRIVE.test(path);
}
/** The parts of a path without `.`. Backslashes part only where the path is one of Windows: elsewhere they belong to names. */
function segmentsOf(path) {
    const bare = path.replace(/^file:\/*(?=[a-zA-Z]:[\\/])/, '').replace(/^file:\/\/(?=\/)/, '');
    const windows = DRIVE.test(bare) || bare.startsWith('\\') || !bare.includes('/');
    const parts = (windows ? bare.replaceAll('\\', '/') : bare).split('/').filter((part) => part !== '' && part !== '.');
    const [drive, ...rest] = parts;
    const named = drive !== undefined && /^[a-zA-Z]:$/.test(drive) ? [drive.toLowerCase(), ...rest] : parts;
    return resolved(named) ?? named;
}
/** The parts with every `..` carried out; undefined when that leads out of where they begin. */
function resolved(segments) {
    const done = [];
    for (const segment of segments) {
        if (segment !== '..')
            done.push(segment);
        else if (done.pop() === undefined)
            return undefined;
    }
    return done;
}
/** What follows the parts of `folder`; undefined when the path is not below it. */
function without(folder, segments) {
    return folder.every((part, index) => segments[index] === part) ? segments.slice(folder.length) : undefined;
}

// EXTERNAL MODULE: ./build/core/coverage/report.js
var report = __webpack_require__(5217);
;// CONCATENATED MODULE: ./build/core/coverage/changed.js


/** Looks the changed lines up in a report. Lines that hold no code are in no report and do not count. */
function changedCoverage(reported, changed, facts) {
    const files = [...changed.keys()].sort();
    const matches = matchPaths(reported.keys(), files, facts);
    const kinds = new Set([...reported.keys()].map(extension));
    const uncovered = [];
    const unreported = [];
    const ambiguous = [];
    let [covered, total] = [0, 0];
    for (const file of files) {
        const match = matches.get(file) ?? { kind: 'none' };
        if (match.kind === 'ambiguous')
            ambiguous.push(match.because);
        if (match.kind === 'none' && kinds.has(extension(file)))
            unreported.push(file);
        if (match.kind !== 'found')
            continue;
        const lines = merged(match.reported.flatMap((path) => reported.get(path) ?? []));
        const numbers = changed.get(file) ?? [];
        for (const line of numbers === 'all' ? [...lines.keys()].sort((a, b) => a - b) : numbers) {
            const hits = lines.get(line);
            if (hits === undefined)
                continue;
            total += 1;
            if (hits > 0)
                covered += 1;
            else
                uncovered.push({ file, line });
        }
    }
    return { covered, total, uncovered, unreported, ambiguous };
}
function merged(files) {
    const [first, ...others] = files;
    if (first === undefined || others.length === 0)
        return first?.lines ?? new Map();
    const lines = new Map(first.lines);
    for (const other of others)
        for (const [line, hits] of other.lines)
            (0,report/* addHits */.oI)(lines, line, hits);
    return lines;
}
/**
 * The endings (`.ts`) of the files that a report speaks of: no other file can have changed lines that count.
 * Undefined when a file has none, or one that is no plain word: then every file may matter.
 */
function endingsOf(reported) {
    const endings = [...new Set([...reported.keys()].map(extension))];
    return endings.every((ending) => /^\.\w+$/.test(ending)) ? endings.sort() : undefined;
}
function extension(path) {
    return /\.[^./\\]+$/.exec(path)?.[0] ?? path;
}
/** Uncovered lines, those that follow each other as one. */
function ranges(lines) {
    const found = [];
    for (const { file, line } of lines) {
        const last = found.at(-1);
        if (last !== undefined && last.file === file && last.to + 1 === line)
            last.to = line;
        else
            found.push({ file, from: line, to: line });
    }
    return found;
}
/** As people write it: `src/a.ts:12-14`, `src/b.ts:7`. */
const rangeText = ({ file, from, to }) => `${file}:${from}${to > from ? `-${to}` : ''}`;

// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
;// CONCATENATED MODULE: ./build/core/coverage/ratio.js
/** Covered lines as a percentage. `total` must be above zero. */
function percentOf({ covered, total }) {
    return { numerator: BigInt(covered) * 100n, denominator: BigInt(total) };
}
/** The number exactly as it is written in decimal: 80.1 is 801/10, not the binary fraction next to it. */
function decimal(value) {
    const [, sign = '', whole = '0', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
    const scale = fraction.length - Number(exponent);
    const digits = BigInt(sign + whole + fraction);
    return scale > 0
        ? { numerator: digits, denominator: 10n ** BigInt(scale) }
        : { numerator: digits * 10n ** BigInt(-scale), denominator: 1n };
}
/** Below zero when a < b, zero when they are equal, above zero when a > b. */
function compare(a, b) {
    const left = a.numerator * b.denominator;
    const right = b.numerator * a.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
}
/** Rounded to nearest; ratios here are never below zero. */
function rounded(ratio, decimals) {
    const scale = 10n ** BigInt(decimals);
    const numerator = (2n * ratio.numerator * scale + ratio.denominator) / (2n * ratio.denominator);
    return { numerator, denominator: scale };
}
function written({ numerator, denominator }) {
    const decimals = String(denominator).length - 1;
    const digits = String(numerator).padStart(decimals + 1, '0');
    const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
    return digits.slice(0, digits.length - decimals) + (fraction === '' ? '' : `.${fraction}`);
}
const NOTHING = { numerator: 0n, denominator: 1n };
const EVERYTHING = { numerator: 100n, denominator: 1n };
/** Fractions of numbers that a report can hold differ within this many decimals. */
const MOST_DECIMALS = 40;
/**
 * A percentage as text (`82.4%`), with one decimal or as many as it takes for the text not to contradict the numbers:
 * what is below a bound never reads as if it had reached it. 0% and 100% are only said of none and all.
 */
function percentText(ratio, bounds = []) {
    const all = [...bounds, NOTHING, EVERYTHING];
    for (let decimals = 1; decimals < MOST_DECIMALS; decimals += 1) {
        const shown = rounded(ratio, decimals);
        const honest = all.every((bound) => {
            const real = compare(ratio, bound);
            const seen = compare(shown, bound);
            const strict = bound === NOTHING || bound === EVERYTHING || real < 0;
            return strict ? seen === real : seen >= 0;
        });
        if (honest)
            return `${written(shown)}%`;
    }
    return `${written(rounded(ratio, MOST_DECIMALS))}%`;
}
/** Two percentages as text, with enough decimals that the smaller one reads as the smaller one. */
function percentTexts(a, b) {
    for (let decimals = 1; decimals < MOST_DECIMALS; decimals += 1) {
        const [first, second] = [rounded(a, decimals), rounded(b, decimals)];
        if (compare(first, second) === compare(a, b))
            return [`${written(first)}%`, `${written(second)}%`];
    }
    return [percentText(a), percentText(b)];
}

;// CONCATENATED MODULE: ./build/core/coverage/judge.js



/** Ranges of uncovered lines in the detail; all of them are in the notes. */
const MOST_RANGES = 10;
/** Lines of notes of one kind. */
const MOST_NOTES = 200;
/**
 * Judges a report. One threshold that is not met fails the check, whatever could not be told beside it; a report
 * without any line to cover never passes.
 */
function judgeCoverage(facts) {
    const { lines } = facts.report.totals;
    if (lines.total === 0) {
        const detail = 'the coverage report lists no line that could be covered: no test loaded the code';
        return { outcome: { kind: 'errored', reason: 'report-missing', detail }, notes: [], uncovered: [] };
    }
    const notes = [];
    const uncovered = [];
    const opinions = [judgeMinimum(facts), judgeChanged(facts, notes, uncovered)].filter((each) => each !== undefined);
    const sofar = opinions.every((each) => each.kind === 'passed');
    const decrease = judgeDecrease(facts, sofar);
    if (decrease !== undefined)
        opinions.push(decrease);
    if (opinions.length === 0) {
        opinions.push({ kind: 'passed', text: `${percentText(percentOf(lines))} of lines covered (no minimum is set)` });
    }
    return { outcome: outcomeOf(opinions), notes: notes.map((note) => (0,plain_line/* plainLine */.h)(note)), uncovered };
}
/** The worst opinion decides and is told first. */
function outcomeOf(opinions) {
    const order = ['failed', 'errored', 'passed'];
    const sorted = order.flatMap((kind) => opinions.filter((each) => each.kind === kind));
    const detail = (0,plain_line/* plainLine */.h)(sorted.map((each) => each.text).join('; '));
    const [worst] = sorted;
    switch (worst?.kind) {
        case 'failed':
            return { kind: 'failed', reason: 'below-threshold', detail };
        case 'errored':
            return { kind: 'errored', reason: worst.reason, detail };
        case 'passed':
            return { kind: 'passed', detail };
        case undefined:
            return { kind: 'errored', reason: 'internal', detail: 'nothing was judged' };
    }
}
function judgeMinimum({ report, minimum }) {
    if (minimum === undefined)
        return undefined;
    const { lines } = report.totals;
    const actual = percentOf(lines);
    const wanted = decimal(minimum);
    const text = `${percentText(actual, [wanted])} of lines covered (minimum ${minimum}%)`;
    return { kind: compare(actual, wanted) < 0 ? 'failed' : 'passed', text };
}
function judgeChanged(facts, notes, found) {
    const { report, changedLines: minimum, changed } = facts;
    if (minimum === undefined)
        return undefined;
    const told = (text) => `changed lines: ${text}`;
    if (report.files === undefined) {
        const text = told(`this ${report.format} report has only sums; write one with lines, such as lcov`);
        return { kind: 'errored', reason: 'report-missing', text };
    }
    if (changed === undefined || !changed.ok) {
        return { kind: 'errored', reason: 'internal', text: told(changed?.error ?? 'they are not known') };
    }
    const prefixed = report.format === 'go';
    const coverage = changedCoverage(report.files, changed.value, { ...facts.paths, prefixed });
    for (const file of coverage.unreported.slice(0, MOST_NOTES))
        notes.push(`${file} changed and is not in the report`);
    const uncovered = ranges(coverage.uncovered);
    found.push(...uncovered.slice(0, MOST_NOTES));
    for (const range of uncovered.slice(0, MOST_NOTES))
        notes.push(`${rangeText(range)} changed and is not covered`);
    const [ambiguous] = coverage.ambiguous;
    if (ambiguous !== undefined)
        return { kind: 'errored', reason: 'report-missing', text: told(ambiguous) };
    if (coverage.total === 0) {
        const missing = coverage.unreported.length;
        const more = missing === 0 ? '' : ` (${missing} changed ${missing === 1 ? 'file is' : 'files are'} not in the report)`;
        return { kind: 'passed', text: told(`none that could be covered${more}`) };
    }
    const actual = percentOf(coverage);
    const wanted = decimal(minimum);
    const rest = uncovered.length - MOST_RANGES;
    const list = uncovered.slice(0, MOST_RANGES).map(rangeText).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
    const share = `${percentText(actual, [wanted])}, minimum ${minimum}%`;
    const text = told(`${coverage.covered} of ${coverage.total} covered (${share})${list === '' ? '' : `: ${list}`}`);
    return { kind: compare(actual, wanted) < 0 ? 'failed' : 'passed', text };
}
/** `sofar`: the other thresholds are met, so the figure is recorded unless this one says no. */
function judgeDecrease({ report, baseline, unrecorded }, sofar) {
    if (baseline === undefined)
        return undefined;
    if (!baseline.ok)
        return { kind: 'errored', reason: 'internal', text: `no-decrease: ${baseline.error}` };
    const actual = percentOf(report.totals.lines);
    if (baseline.value === 'none') {
        const figure = percentText(actual);
        if (!sofar)
            return { kind: 'passed', text: `no earlier figure; ${figure} not recorded` };
        const told = unrecorded === undefined ? 'recorded' : `could not be recorded: ${unrecorded}`;
        return { kind: 'passed', text: `no earlier figure; ${figure} ${told}` };
    }
    const before = percentOf(baseline.value);
    const [now, earlier] = percentTexts(actual, before);
    if (compare(actual, before) < 0)
        return { kind: 'failed', text: `${now} of lines covered, ${earlier} before` };
    const told = unrecorded === undefined ? '' : ` (could not be recorded: ${unrecorded})`;
    return { kind: 'passed', text: `no decrease: ${now}, ${earlier} before${told}` };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/core/coverage/advice.js
/** By the name of a report the tools that write it and how they are told to. The first that fits is taken. */
const WRITERS = [
    [
        /lcov|\.info$/,
        'lcov reports are written by jest --coverage --coverageReporters=lcov, vitest run --coverage --coverage.reporter=lcov, c8 and nyc --reporter=lcov',
    ],
    [/coverage-summary\.json$/, 'this summary is written by the reporter json-summary of Jest, Vitest, c8 and nyc'],
    [/\.json$/, 'coverage-final.json is written by the reporter json of Jest, Vitest, c8 and nyc'],
    [/clover/, 'clover.xml is written by the reporter clover of Jest, Vitest and nyc, and by phpunit --coverage-clover'],
    [
        /\.xml$/,
        'Cobertura reports are written by the reporter cobertura of Jest, Vitest, c8 and nyc, and by pytest --cov --cov-report=xml',
    ],
    [/\.(?:out|cov|txt)$|profile/, 'cover profiles are written by go test -coverprofile=coverage.out ./...'],
];
const ANY = 'lcov, json, json-summary, cobertura and clover reports of Jest, Vitest, c8 and nyc are read, and the cover profiles of go test';
/** Which tool writes a report with this path, as a sentence without its full stop. */
function writersOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return WRITERS.find(([pattern]) => pattern.test(name))?.[1] ?? ANY;
}

;// CONCATENATED MODULE: ./build/core/coverage/format.js
/** Recognises a report by its content; undefined when it is none of the known ones. `text` has no byte order mark. */
function notationOf(text) {
    const start = text.slice(0, 4096).trimStart();
    if (start.startsWith('{'))
        return 'json';
    if (start.startsWith('<'))
        return 'xml';
    if (/^mode: (?:set|count|atomic)\s/.test(start))
        return 'go';
    // Comments may come before the first record (lcov 2).
    return /^(?:#.*\r?\n\s*)*(?:TN|SF|VER):/.test(start) ? 'lcov' : undefined;
}

;// CONCATENATED MODULE: ./build/shell/runner/coverage-file.js





const MIB = 1024 * 1024;
/** An XML parser takes many times the size of its document in memory and time. */
const MOST_XML = 64 * MIB;
/** Below the longest string that the engine can hold. */
const MOST_TEXT = 256 * MIB;
/** File systems keep times in steps of up to two seconds. */
const GRAIN_MS = 2000;
/** The report that a step names, read and understood. The error is a sentence with the next step. */
async function readReport(name, cwd, startedAt) {
    const found = await locate(name, cwd);
    if (!found.ok)
        return found;
    const { size, mtimeMs } = await (0,promises_.stat)(found.value);
    if (startedAt !== undefined && mtimeMs < startedAt - GRAIN_MS) {
        const times = `was written at ${time(mtimeMs)}, before this run started at ${time(startedAt)}`;
        return (0,result/* err */._)(`${name} ${times}: it is not about this code; have the tests write it in this run, before this check`);
    }
    if (size > MOST_TEXT)
        return (0,result/* err */._)(tooLarge(name, size, MOST_TEXT));
    const text = decoded(await (0,promises_.readFile)(found.value));
    if (text.trim() === '')
        return (0,result/* err */._)(`${name} is empty; look whether the tests loaded any code`);
    const notation = notationOf(text);
    if (notation === undefined) {
        const known = 'lcov, istanbul JSON, Cobertura, Clover or a Go cover profile';
        return (0,result/* err */._)(`${name}:1: not a coverage report that is known (${known})`);
    }
    if (notation === 'xml' && size > MOST_XML)
        return (0,result/* err */._)(tooLarge(name, size, MOST_XML));
    const read = notation === 'xml'
        ? (await Promise.all(/* import() */[__webpack_require__.e(1893), __webpack_require__.e(5024)]).then(__webpack_require__.bind(__webpack_require__, 5024))).readXmlReport(text)
        : (await __webpack_require__.e(/* import() */ 3386).then(__webpack_require__.bind(__webpack_require__, 3386))).readTextReport(notation, text);
    if (read.ok)
        return read;
    const { line, message } = read.error;
    return (0,result/* err */._)(`${name}${line === undefined ? '' : `:${line}`}: ${message}; have the tests write it anew`);
}
const time = (ms) => new Date(ms).toISOString();
function tooLarge(name, size, most) {
    const other = most === MOST_XML ? '; lcov reports may be larger' : '';
    return `${name} is ${Math.ceil(size / MIB)} MiB, more than the ${most / MIB} MiB that are read${other}`;
}
/** Where the file really is. A report outside of the workspace could be anybody's. */
async function locate(name, cwd) {
    const outside = `${name} is outside of the workspace; name a file inside of it, relative to its root`;
    if (name === '' || name.includes('\0'))
        return (0,result/* err */._)('the path of the report is empty or has a zero byte');
    if (external_node_path_.posix.isAbsolute(name) || external_node_path_.win32.isAbsolute(name))
        return (0,result/* err */._)(outside);
    const file = external_node_path_.resolve(cwd, name);
    if (!isInside(cwd, file))
        return (0,result/* err */._)(outside);
    let real;
    try {
        real = await (0,promises_.realpath)(file);
    }
    catch (error) {
        const code = codeOf(error);
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            return (0,result/* err */._)(`${name} can't be read (${code}); look at its permissions`);
        return (0,result/* err */._)(`${name} is not there; ${writersOf(name)}. Run the tests before this check`);
    }
    if (!isInside(await (0,promises_.realpath)(cwd), real))
        return (0,result/* err */._)(`${outside} (it is a link that leads out)`);
    if (!(await (0,promises_.stat)(real)).isFile())
        return (0,result/* err */._)(`${name} is not a file; name the report itself`);
    return (0,result.ok)(real);
}
function isInside(folder, file) {
    const way = external_node_path_.relative(folder, file);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(way);
}
/** The system's name of an error. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
/** Reports are UTF-8; tools on Windows also write UTF-16, with its mark. */
function decoded(bytes) {
    const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

;// CONCATENATED MODULE: ./build/shell/runner/coverage-baseline.js






const FOLDERS = ['.bootspring', 'baseline'];
const NAME = '.bootspring/baseline/coverage.json';
/** The figures of earlier runs; an empty baseline when none was recorded. The error is a sentence with the next step. */
function readBaseline(cwd) {
    const stranger = strangerOnTheWay(cwd);
    if (stranger !== undefined)
        return (0,result/* err */._)(stranger);
    let text;
    try {
        text = external_node_fs_.readFileSync(external_node_path_.join(cwd, NAME), 'utf8');
    }
    catch (error) {
        const code = codeOf(error);
        return code === 'ENOENT' ? (0,result.ok)(EMPTY_BASELINE) : (0,result/* err */._)(`${NAME} can't be read (${code}); look at its permissions`);
    }
    const parsed = parseBaseline(text);
    return parsed.ok ? parsed : (0,result/* err */._)(`${NAME} ${parsed.error}; delete it to begin anew`);
}
/**
 * Records the figure of a report. It reads again and writes in one turn, without waiting in between: checks of other
 * reports may have recorded theirs meanwhile.
 *
 * @returns why it could not, undefined when it did
 */
function recordFigure(cwd, report, lines, sha) {
    const current = readBaseline(cwd);
    if (!current.ok)
        return current.error;
    const file = external_node_path_.join(cwd, NAME);
    const temporary = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        external_node_fs_.mkdirSync(external_node_path_.dirname(file), { recursive: true });
        ignoreFolder(cwd);
        external_node_fs_.writeFileSync(temporary, withFigure(current.value, report, lines, sha), { flag: 'wx' });
        external_node_fs_.renameSync(temporary, file);
        return undefined;
    }
    catch (error) {
        external_node_fs_.rmSync(temporary, { force: true });
        return `${NAME} can't be written (${codeOf(error)})`;
    }
}
/** git is told to leave the folder alone; a file that is there stays as it is. */
function ignoreFolder(cwd) {
    try {
        external_node_fs_.writeFileSync(external_node_path_.join(cwd, FOLDERS[0], '.gitignore'), '*\n', { flag: 'wx' });
    }
    catch (error) {
        if (codeOf(error) !== 'EEXIST')
            throw error;
    }
}
/** Something else in the place of a folder or of the file: a command could have made a link that leads out. */
function strangerOnTheWay(cwd) {
    for (const name of [FOLDERS[0], FOLDERS.join('/'), NAME]) {
        const there = external_node_fs_.lstatSync(external_node_path_.join(cwd, name), { throwIfNoEntry: false });
        if (there === undefined)
            return undefined;
        if (there.isSymbolicLink())
            return `${name} is a symbolic link, which is never followed; remove it`;
        if (there.isFile() !== (name === NAME))
            return `something else is in the place of ${name}; remove it`;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/core/coverage/diff.js
var coverage_diff = __webpack_require__(1263);
// EXTERNAL MODULE: ./build/shell/git/base.js
var git_base = __webpack_require__(1620);
// EXTERNAL MODULE: ./build/shell/git/run.js
var run = __webpack_require__(2128);
;// CONCATENATED MODULE: ./build/shell/runner/coverage-git.js






/** Most bytes of one answer of git. Longer diffs do not come from people. */
const MOST_BYTES = 256 * 1024 * 1024;
/**
 * The lines that changed since the branch left its base, what is not committed included.
 *
 * @param endings only files with these endings (`.ts`); undefined for all
 * @returns the error is a sentence with the next step
 */
async function changedLines(place, endings) {
    const shallow = await git(place, ['rev-parse', '--is-shallow-repository']);
    if (!shallow.ok)
        return (0,result/* err */._)(`they are not known: ${shallow.error}; ${git_base/* DEEPER */.UL}`);
    const base = await (0,git_base/* findBase */.lN)({ git: (args) => git(place, args), env: place.env }, shallow.value.trim() === 'true');
    if (!base.ok)
        return (0,result/* err */._)(`they are not known: ${base.error}`);
    const [diff, tracked, untracked] = await Promise.all([
        git(place, diffArguments(base.value.commit, endings)),
        git(place, ['ls-files', '-z']),
        git(place, ['ls-files', '-z', '--others', '--exclude-standard']),
    ]);
    for (const answer of [diff, tracked, untracked])
        if (!answer.ok)
            return (0,result/* err */._)(`they are not known: ${answer.error}`);
    if (!diff.ok || !tracked.ok || !untracked.ok)
        return (0,result/* err */._)('they are not known');
    const parsed = (0,coverage_diff/* parseDiff */.F)(diff.value);
    if (!parsed.ok)
        return parsed;
    const added = untracked.value.split('\0').filter((path) => path !== '');
    const lines = new Map(parsed.value);
    for (const path of added)
        lines.set(path, 'all');
    const known = [...tracked.value.split('\0').filter((path) => path !== ''), ...added];
    return (0,result.ok)({ lines, known, base: base.value.title });
}
/** The commit that is checked out; undefined when there is none or no git. */
async function headCommit(place) {
    return (0,git_base/* commitOf */.D3)({ git: (args) => git(place, args) }, 'HEAD');
}
/**
 * Settings of users that change what a diff looks like are overruled. `--text`: an attribute could declare a source
 * file binary and so hide its lines.
 */
function diffArguments(base, endings) {
    const shape = ['-U0', '--no-color', '--src-prefix=a/', '--dst-prefix=b/', '-M', '--text'];
    const own = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--relative'];
    return ['diff', ...shape, ...own, base, '--', ...(endings ?? []).map((ending) => `*${ending}`)];
}
/** Runs git and returns what it wrote. The error is a clause that says what it complained of. */
function git({ cwd, env, signal }, args) {
    // A file system monitor is a program that the repository's settings name; quotePath makes names readable for sure.
    const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=true'];
    const options = { cwd, env: (0,run/* gitEnvironment */._)(env), signal, maxBuffer: MOST_BYTES, windowsHide: true };
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)('git', [...settings, ...args], { ...options, encoding: 'utf8' }, (error, out, complaint) => {
            if (error === null)
                resolve((0,result.ok)(out));
            else if (error.code === 'ENOENT')
                resolve((0,result/* err */._)('git is not installed, or the folder does not exist'));
            else if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
                resolve((0,result/* err */._)('the answer of git is too long'));
            else
                resolve((0,result/* err */._)(`git ${args[0] ?? ''} says: ${(0,plain_line/* plainLine */.h)(complaint || error.message, 300)}`));
        });
        child.stdin?.on('error', () => undefined);
        child.stdin?.end();
    });
}

;// CONCATENATED MODULE: ./build/shell/runner/coverage.js








const STOPPED = { outcome: { kind: 'cancelled', detail: 'the run was stopped' }, lines: [] };
/** Reads the report of a step and judges it. It never throws: what goes wrong is an outcome. */
async function runCoverage(step, run) {
    try {
        return await judgeStep(step, run);
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        return { outcome: { kind: 'errored', reason: 'internal', detail: (0,plain_line/* plainLine */.h)(`coverage: ${said}`) }, lines: [] };
    }
}
async function judgeStep(step, run) {
    const stopped = () => run.signal?.aborted === true;
    if (stopped())
        return STOPPED;
    const read = await readReport(step.report, run.cwd, run.startedAt);
    if (stopped())
        return STOPPED;
    if (!read.ok) {
        return { outcome: { kind: 'errored', reason: 'report-missing', detail: (0,plain_line/* plainLine */.h)(read.error) }, lines: [] };
    }
    const report = read.value;
    const changes = await changesFor(step, run, report);
    const sha = step.noDecrease === true ? await headCommit(run) : undefined;
    if (stopped())
        return STOPPED;
    const facts = factsOf(step, run, report, changes);
    let judgement = judgeCoverage(facts);
    if (judgement.outcome.kind === 'passed' && step.noDecrease === true) {
        const unrecorded = recordFigure(run.cwd, step.report, report.totals.lines, sha);
        if (unrecorded !== undefined)
            judgement = judgeCoverage({ ...facts, unrecorded });
    }
    const lines = [summary(step, report)];
    if (changes?.ok === true)
        lines.push(`compared with ${changes.value.base}`);
    const { outcome, notes, uncovered } = judgement;
    const findings = uncovered.map((range) => uncoveredFinding(range, outcome.kind === 'passed' ? 'warning' : 'error'));
    return { outcome, lines: [...lines.map((line) => (0,plain_line/* plainLine */.h)(line)), ...notes], findings };
}
function uncoveredFinding({ file, from, to }, severity) {
    const message = `${to > from ? 'These lines' : 'This line'} changed, and no test covers ${to > from ? 'them' : 'it'}.`;
    return { severity, message, rule: 'changed-lines', tool: 'coverage', file, line: from, endLine: to };
}
/** What changed; undefined when the step does not ask, or the report can't answer. */
async function changesFor(step, run, { files }) {
    return step.changedLines === undefined || files === undefined ? undefined : changedLines(run, endingsOf(files));
}
function factsOf(step, run, report, changes) {
    const recorded = step.noDecrease === true ? readBaseline(run.cwd) : undefined;
    return {
        report,
        minimum: step.minimum,
        changedLines: step.changedLines,
        changed: changes?.ok === true ? (0,result.ok)(changes.value.lines) : changes,
        baseline: recorded?.ok === true ? (0,result.ok)(figureOf(recorded.value, step.report)) : recorded,
        paths: { root: run.cwd, report: step.report, known: changes?.ok === true ? changes.value.known : [] },
    };
}
function summary(step, { format, files, totals }) {
    const count = files === undefined ? '' : `, ${files.size} ${files.size === 1 ? 'file' : 'files'}`;
    return `${step.report}: ${format}${count}, ${totals.lines.covered} of ${totals.lines.total} lines covered`;
}


/***/ })

};
;