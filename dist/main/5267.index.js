"use strict";
exports.id = 5267;
exports.ids = [5267];
exports.modules = {

/***/ 5267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findChange: () => (/* binding */ findChange)
/* harmony export */ });
/* harmony import */ var _core_plain_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2750);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _git_base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1620);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2128);
/* harmony import */ var _history_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4693);
/* harmony import */ var _changed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(721);






/** Events whose commit is a change to some branch, whole or as it will be merged. */
const CHANGES = ['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group'];
/**
 * What changed in a workspace, and since when: since where it left the named branch; in a pull request or a merge queue
 * since where it left the branch that it goes into; elsewhere since the commit that is checked out.
 *
 * @param named a branch, tag or commit to compare with
 * @returns the error says why everything is to be checked
 */
async function findChange(cwd, env, named) {
    const unknown = (why) => ({ because: `what changed is not known: ${why}` });
    const asking = {
        git: async (args) => {
            const answer = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)({ cwd, args });
            return answer.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(answer.value.toString('utf8')) : answer;
        },
    };
    const shallow = await asking.git(['rev-parse', '--is-shallow-repository']);
    if (!shallow.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(unknown(shallow.error));
    const isShallow = shallow.value.trim() === 'true';
    if (named !== undefined && !isShallow && (await (0,_git_base_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(asking, named)) === undefined) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ because: `git knows no commit called ${(0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(named, 100)}`, isMisnamed: true });
    }
    const base = await baseOf(asking, env, named, isShallow);
    if (!base.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(unknown(base.error));
    const changed = await (0,_changed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .changedSince */ .$)(cwd, base.value.commit);
    return changed.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ base: base.value, changed: changed.value }) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(unknown(changed.error));
}
async function baseOf(asking, env, named, isShallow) {
    if (named !== undefined)
        return (0,_git_base_js__WEBPACK_IMPORTED_MODULE_4__/* .baseOfNamed */ .On)(asking, named, isShallow);
    const isAction = env['GITHUB_ACTIONS'] === 'true';
    if (isAction && CHANGES.includes(env['GITHUB_EVENT_NAME'] ?? '')) {
        const target = (0,_history_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .baseRefOf */ .K2)(env)?.replace(/^refs\/heads\//, '') ?? '';
        return (0,_git_base_js__WEBPACK_IMPORTED_MODULE_4__/* .baseOfPullRequest */ .pr)({ ...asking, env }, target, isShallow);
    }
    // A checkout of CI has no changes of its own: to compare it with itself would check nothing, and look as if all were well.
    if (isAction || /^(?:1|true)$/i.test(env['CI'] ?? '')) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('this is no pull request; name what to compare with: --changed=origin/main');
    }
    const head = await (0,_git_base_js__WEBPACK_IMPORTED_MODULE_4__/* .commitOf */ .D3)(asking, 'HEAD');
    if (head === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('there is no commit yet');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ commit: head, title: `the commit ${head.slice(0, 10)}` });
}


/***/ }),

/***/ 721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ changedSince),
/* harmony export */   Z: () => (/* binding */ allFiles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4763);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1520);
/* harmony import */ var _git_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2128);





/** Settings of users that change what a diff tells are overruled; a rename is a file that is gone and one that is new. */
const DIFF = [
    '--raw',
    '--no-abbrev',
    '-z',
    '--no-relative',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    // Another commit of a submodule is a change, whatever .gitmodules says; files in it are not those of this repository.
    '--ignore-submodules=dirty',
];
/** What stands before a path: modes and digests before and after, and what happened to it. */
const ROW = /^:\d{6} (\d{6}) [0-9a-f]+ [0-9a-f]+ ([A-Z])/;
const SUBMODULE = '160000';
/**
 * What differs between a commit and the files as they are below a folder: staged, not staged, and new files that git does
 * not ignore. Paths are relative to the folder.
 *
 * @param commit its full id
 * @returns the error is what git said, as a clause
 */
async function changedSince(folder, commit) {
    const [place, diff, added, hidden] = await Promise.all([
        (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)({ cwd: folder, args: ['rev-parse', '--show-prefix'] }),
        (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)({ cwd: folder, args: ['diff', ...DIFF, commit, '--'] }),
        (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)({ cwd: folder, args: ['ls-files', '-z', '--others', '--exclude-standard'] }),
        unlookedAt(folder),
    ]);
    if (!place.ok)
        return place;
    if (!diff.ok)
        return diff;
    if (!hidden.ok)
        return hidden;
    const prefix = place.value.toString('latin1').replace(/\n$/, '');
    if (!added.ok)
        return added;
    const rows = [];
    const fields = split(diff.value);
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [row, path] = [fields[at], fields[at + 1]];
        const [, mode, status] = ROW.exec(row?.toString('latin1') ?? '') ?? [];
        if (path === undefined || status === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)('the answer of git cannot be read');
        const name = pathBelow(prefix, path);
        const isGone = status === 'D' || mode === SUBMODULE || isInstalled(path.toString('latin1'));
        if (name !== undefined && !isOwn(name.toString('latin1')))
            rows.push({ name, isGone });
    }
    const news = [...split(added.value), ...hidden.value].filter((name) => isSource(name.toString('latin1')));
    for (const name of news)
        rows.push({ name, isGone: false });
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(named(rows));
}
/**
 * Files that git was told not to look at (`update-index --assume-unchanged`, `--skip-worktree`) and that are there: whether
 * they changed nobody knows. Those that a sparse checkout leaves out are not there.
 */
async function unlookedAt(folder) {
    const listed = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)({ cwd: folder, args: ['ls-files', '-z', '-v', '--cached'] });
    if (!listed.ok)
        return listed;
    const marked = split(listed.value).filter((row) => /^[a-zS]/.test(row.subarray(0, 1).toString('latin1')));
    const names = marked.map((row) => row.subarray(2));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(names.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(Buffer.concat([Buffer.from(`${folder}/`), name]))));
}
/**
 * A path of the repository as seen from the folder. What lies outside of it concerns it only when it stands right above
 * it, as the settings and lock files of a repository do: `../package.json`.
 */
function pathBelow(prefix, path) {
    const text = path.toString('latin1');
    if (text.startsWith(prefix))
        return path.subarray(prefix.length);
    const home = text.slice(0, text.lastIndexOf('/') + 1);
    if (!prefix.startsWith(home))
        return undefined;
    const levels = prefix.slice(home.length).split('/').length - 1;
    return Buffer.from(`${'../'.repeat(levels)}${text.slice(home.length)}`, 'latin1');
}
/** Every file below a folder that git tracks or would track, as if all of them had changed. */
async function allFiles(folder) {
    const listed = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)({ cwd: folder, args: ['ls-files', '-z', '--cached', '--others', '--exclude-standard'] });
    const gone = await (0,_git_run_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)({ cwd: folder, args: ['ls-files', '-z', '--deleted'] });
    if (!listed.ok)
        return listed;
    if (!gone.ok)
        return gone;
    const deleted = new Set(split(gone.value).map((name) => name.toString('latin1')));
    const all = split(listed.value).filter((name) => isSource(name.toString('latin1')));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(named(all.map((name) => ({ name, isGone: deleted.has(name.toString('latin1')) }))));
}
function split(output) {
    const parts = [];
    for (let from = 0; from < output.length;) {
        const end = output.indexOf(0, from);
        parts.push(output.subarray(from, end < 0 ? output.length : end));
        from = end < 0 ? output.length : end + 1;
    }
    return parts;
}
const isOwn = (path) => path === '' || path.startsWith(`${_workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE_FOLDER */ .P2}/`);
const isInstalled = (path) => /(?:^|\/)node_modules\//.test(path);
/**
 * Installed packages and bootspring's own files are no sources, even where git does not ignore them. What of them is in
 * the commit concerns others all the same when it changes.
 */
const isSource = (path) => !isOwn(path) && !path.endsWith('/') && !isInstalled(path);
/** Each name once, in order; those that are not UTF-8 are only counted, and a repository inside is no file. */
function named(rows) {
    const files = new Map();
    let unnamed = 0;
    for (const { name, isGone } of rows) {
        const path = name.toString('utf8');
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name))
            unnamed += 1;
        // One that was taken out of the index and is still there is told twice, the second time as new.
        else
            files.set(path, { path, isGone });
    }
    return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), unnamed };
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


/***/ })

};
;