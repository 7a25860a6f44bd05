"use strict";
exports.id = 6782;
exports.ids = [6782];
exports.modules = {

/***/ 9747:
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

/***/ 6782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSecrets: () => (/* binding */ runSecrets)
});

// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(6134);
// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/git/run.js
var run = __webpack_require__(9747);
;// CONCATENATED MODULE: ./build/shell/scanned-files.js





/** Folders that hold other people's files or this program's own. */
const NEVER_SCANNED = ['node_modules', '.git', '.bootspring'];
/** A repository of a million files has a list of about 100 MB. */
const MAX_LIST_BYTES = 256 * 1024 * 1024;
function askGit(cwd) {
    // A repository's own configuration may name a program as its file system monitor; listing files must not run it.
    const args = ['-c', 'core.fsmonitor=false', 'ls-files', '-z', '-co', '--exclude-standard', '--deduplicate'];
    return new Promise((resolve) => {
        const env = (0,run/* gitEnvironment */._)();
        (0,external_node_child_process_.execFile)('git', args, { cwd, env, maxBuffer: MAX_LIST_BYTES }, (error, stdout, stderr) => {
            if (error === null)
                resolve({ files: stdout.split('\0').filter((file) => file !== '') });
            else if (error.code === 'ENOENT' || stderr.includes('not a git repository'))
                resolve({ missing: true });
            else
                resolve({ because: stderr.trim().split('\n')[0] ?? error.message });
        });
    });
}
async function walk(cwd) {
    const files = [];
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        try {
            for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(cwd, folder), { withFileTypes: true })) {
                const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (!entry.isDirectory())
                    files.push(path);
                else if (!NEVER_SCANNED.includes(entry.name))
                    folders.push(path);
            }
        }
        catch (cause) {
            const because = cause instanceof Error ? cause.message : String(cause);
            return (0,result/* err */._)({ code: 'storage', message: `The files cannot be listed: ${because}`, where: (0,external_node_path_.join)(cwd, folder) });
        }
    }
    return (0,result.ok)(files.sort());
}
/**
 * Paths of the files that a scan is about, relative to `cwd`, sorted: those that git tracks or would track.
 * Outside a git repository, or without git, every file below `cwd` except in node_modules, .git and .bootspring.
 * `storage` when git or the file system refuses.
 */
async function listScannedFiles(cwd) {
    const answer = await askGit(cwd);
    if (answer.files !== undefined)
        return (0,result.ok)(answer.files.sort());
    if (answer.missing === true)
        return walk(cwd);
    return (0,result/* err */._)({
        code: 'storage',
        message: `git cannot list the files: ${answer.because}`,
        where: cwd,
        hint: 'Run `git status` in this folder; if it speaks of dubious ownership, add the folder to `safe.directory`.',
    });
}

;// CONCATENATED MODULE: ./build/shell/runner/secrets.js



/** Lines of the log that name findings; the rest is counted. */
const MAX_LINES = 50;
const internal = (detail) => ({
    outcome: { kind: 'errored', reason: 'internal', detail },
    lines: [detail],
});
const place = ({ file, line, rule }) => `${(0,plain_line/* plainLine */.h)(file, 200)}:${line} (${rule})`;
/** One line for every cause, with the first files. */
function grouped(notes, what) {
    const causes = new Map();
    for (const { file, because } of notes)
        causes.set(because, [...(causes.get(because) ?? []), (0,plain_line/* plainLine */.h)(file, 200)]);
    return [...causes].map(([because, files]) => `${(0,words/* counted */.h)(files.length, 'file')} ${what}, ${because}: ${(0,words/* listed */.K)(files)}`);
}
function limited(lines) {
    const rest = lines.length - MAX_LINES;
    return rest > 0 ? [...lines.slice(0, MAX_LINES), `\u2026 and ${rest} more`] : [...lines];
}
function judge(result) {
    const { findings, suppressed, unreadable, scanned } = result;
    if (findings.length > 0) {
        const files = new Set(findings.map(({ file }) => file)).size;
        const detail = `${(0,words/* counted */.h)(findings.length, 'secret')} in ${(0,words/* counted */.h)(files, 'file')}: ${(0,words/* listed */.K)(findings.map(place))}`;
        return { kind: 'failed', reason: 'secrets-found', detail };
    }
    if (unreadable.length > 0) {
        const names = unreadable.map(({ file, because }) => `${(0,plain_line/* plainLine */.h)(file, 200)} (${because})`);
        const detail = `${(0,words/* counted */.h)(unreadable.length, 'file')} could not be read: ${(0,words/* listed */.K)(names)}`;
        return { kind: 'errored', reason: 'internal', detail };
    }
    if (scanned === 0) {
        const skipped = (0,words/* counted */.h)(result.skipped.length, 'file');
        return { kind: 'errored', reason: 'internal', detail: `no file was scanned; ${skipped} passed over` };
    }
    const hidden = suppressed.length === 0 ? '' : `; not counted: ${(0,words/* listed */.K)(suppressed.map(place))}`;
    return { kind: 'passed', detail: `${(0,words/* counted */.h)(scanned, 'file')} scanned, nothing found${hidden}` };
}
/**
 * Scans the files that git tracks or would track for credentials. `failed` names kind and place of what was found, never
 * the value. A scan that saw no file, or could not read one that it should, is `errored`: absence is not success.
 */
async function runSecrets(_step, environment) {
    const { cwd, load, signal } = environment;
    const stopped = { outcome: { kind: 'cancelled', detail: 'the secret scan was stopped' }, lines: [] };
    const files = await listScannedFiles(cwd);
    if (signal?.aborted === true)
        return stopped;
    if (!files.ok)
        return internal([files.error.message, files.error.hint].filter(Boolean).join(' '));
    if (files.value.length === 0)
        return internal('no file was scanned: git lists none in this folder');
    let result;
    try {
        const { scanFiles } = await load();
        result = await scanFiles({ cwd, files: files.value, ...(signal === undefined ? {} : { signal }) });
    }
    catch (cause) {
        return internal(`the secret scanner could not run: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
    if (!result.finished)
        return stopped;
    const outcome = judge(result);
    const lines = [
        ...limited(result.findings.map(({ file, line, column, message }) => `${(0,plain_line/* plainLine */.h)(file, 200)}:${line}:${column} ${message}`)),
        ...(outcome.kind === 'passed' && outcome.detail !== undefined ? [outcome.detail] : []),
        ...(outcome.kind === 'errored' ? [outcome.detail] : []),
        ...limited(result.suppressed.map((each) => `not counted: ${place(each)}, ${(0,plain_line/* plainLine */.h)(each.by, 200)}`)),
        ...grouped(result.unreadable, 'not readable'),
        ...grouped(result.skipped, 'not scanned'),
    ];
    const findings = result.findings.map((found) => ({ ...found, severity: 'error', tool: 'secrets' }));
    return { outcome, lines, findings };
}


/***/ })

};
;