"use strict";
exports.id = 1211;
exports.ids = [1211];
exports.modules = {

/***/ 3592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4962);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(966);


/** What a fresh checkout of the commit would bring. Undefined when git cannot tell: no repository, no such commit. */
async function readBaseline(workspace, sha) {
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .findGit */ .Ct)(workspace) === undefined)
        return undefined;
    const [committed, modified] = await Promise.all([(0,_git_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommit */ .kN)(workspace, sha), (0,_git_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readModified */ .aP)(workspace, sha)]);
    if (!committed.ok || !modified.ok)
        return undefined;
    const baseline = new Map();
    for (const [path, { blob }] of committed.value)
        if (!modified.value.has(path))
            baseline.set(path, blob);
    return baseline;
}


/***/ }),

/***/ 966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ listGitFiles),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   aP: () => (/* binding */ readModified),
/* harmony export */   fq: () => (/* binding */ materialise),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   rO: () => (/* binding */ ignoredAmong),
/* harmony export */   rZ: () => (/* binding */ listIgnored)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5950);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9747);





/** Output of git that is a list of names, each ended by a zero byte, as byte strings. */
const namesOf = (output) => output
    .toString('latin1')
    .split('\0')
    .filter((name) => name !== '');
/**
 * Paths, relative to `folder`, of every file that git tracks or would track below it; each once, in git's order.
 * A submodule is one path; a repository inside that is not a submodule ends with `/`.
 * Undefined when git cannot tell or a name is not UTF-8.
 */
async function listGitFiles(folder) {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const output = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args });
    if (!output.ok || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(output.value))
        return undefined;
    return [...new Set(output.value.toString('utf8').split('\0'))].filter((name) => name !== '');
}
/**
 * Paths, relative to `folder`, of what git ignores below it; a folder of which git tracks nothing is one path that ends
 * with `/`. Undefined when git cannot tell or a name is not UTF-8.
 */
async function listIgnored(folder) {
    const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
    const output = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args });
    if (!output.ok || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(output.value))
        return undefined;
    return output.value
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
}
const ROW = /^(\d{6}) blob ([0-9a-f]+)\t([^]+)$/;
/**
 * Files and links of a commit below a folder of its checkout, by their path from there as a byte string; submodules
 * are left out.
 */
async function readCommit(folder, sha) {
    const listing = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args: ['ls-tree', '-r', '-z', sha] });
    if (!listing.ok)
        return listing;
    const files = new Map();
    for (const row of namesOf(listing.value)) {
        const [, mode, blob, name] = ROW.exec(row) ?? [];
        if (blob === undefined || name === undefined)
            continue;
        files.set(name, { type: mode === '120000' ? 'link' : 'file', blob });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(files);
}
/** The commit that is checked out, where the refs are kept in a way that only git reads. */
async function headOf(folder) {
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args: ['rev-parse', '--verify', '-q', 'HEAD'] });
    return answer.ok ? answer.value.toString('utf8').trim() : undefined;
}
/**
 * Paths below a folder whose content, type or mode is not that of the commit; files that git does not know are left
 * out. Git compares contents where times differ, so files that were only touched count as unchanged.
 */
async function readModified(folder, sha) {
    const own = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all', '--relative'];
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args: ['diff', '--name-only', '-z', ...own, sha, '--', '.'] });
    return answer.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(new Set(namesOf(answer.value))) : answer;
}
/** Those of the paths that git ignores; none where git cannot tell. */
async function ignoredAmong(folder, paths) {
    if (paths.length === 0)
        return new Set();
    const input = paths.map((name) => `./${name}\0`).join('');
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args: ['check-ignore', '-z', '--stdin'], input, fine: [1] });
    if (!answer.ok)
        return new Set();
    return new Set(namesOf(answer.value).map((name) => name.replace(/^\.\//, '')));
}
/**
 * Writes files of a commit as a checkout would, with its filters and line endings.
 *
 * @param options.folder the workspace in its checkout
 * @param options.paths relative to the workspace, byte strings
 * @param options.to empty folder; gets a temporary index too
 * @returns the folder below `to` that the paths are relative to
 */
async function materialise(options) {
    const cwd = options.git.root;
    const env = { GIT_INDEX_FILE: node_path__WEBPACK_IMPORTED_MODULE_1__.join(options.to, 'index') };
    const prefix = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(cwd, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(options.folder)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const index = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd, env, args: ['read-tree', options.sha] });
    if (!index.ok)
        return index;
    const start = (0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOfText */ .q$)(prefix === '' ? '' : `${prefix}/`);
    const written = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({
        cwd,
        env,
        args: ['checkout-index', '-q', '-z', '--stdin', `--prefix=${node_path__WEBPACK_IMPORTED_MODULE_1__.join(options.to, 'files')}/`],
        input: options.paths.map((name) => `${start}${name}\0`).join(''),
    });
    return written.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(options.to, 'files', prefix)) : written;
}


/***/ }),

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


/***/ })

};
;