"use strict";
exports.id = 3788;
exports.ids = [3788];
exports.modules = {

/***/ 7209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   dO: () => (/* binding */ pathArgument),
/* harmony export */   j$: () => (/* binding */ mostBytes)
/* harmony export */ });
/** Characters of a POSIX shell word that mean nothing but themselves. */
const PLAIN = /^[A-Za-z0-9_./@%+=:,][A-Za-z0-9_./@%+=:,-]*$/;
/** What cmd.exe replaces, ends a word at or gives a meaning to even inside of quotes. */
const BEYOND_CMD = /["%!^\r\n]/;
/**
 * A path as one word of a command line. It never starts like an option or like a pattern that takes files away. Undefined
 * when the shell of the platform cannot be given it.
 *
 * @param platform as `process.platform` names it
 */
function pathArgument(path, platform) {
    const plain = /^[\p{L}\p{N}_.@/]/u.test(path) ? path : `./${path}`;
    if (plain.includes('\0'))
        return undefined;
    if (platform === 'win32')
        return BEYOND_CMD.test(plain) ? undefined : `"${plain}"`;
    return PLAIN.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}
/**
 * Bytes of names that one command line holds with room for the rest of it: Linux takes 128 KiB for one argument of a
 * program (MAX_ARG_STRLEN), which is what `sh -c` is given the command as; cmd.exe takes 8191 characters.
 */
const mostBytes = (platform) => (platform === 'win32' ? 7_000 : 100_000);
/** Bytes of a text in UTF-8. */
function bytesOf(text) {
    let bytes = 0;
    for (const char of text) {
        const code = char.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}


/***/ }),

/***/ 822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   JR: () => (/* binding */ fitsPaths),
/* harmony export */   Kn: () => (/* binding */ fitsPatterns),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   p$: () => (/* binding */ concernsAll)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

const OPTIONS = { dot: true, nocomment: true, nonegate: true };
const always = () => true;
/**
 * Globs as `files` of a check has them: one without a slash means names in any folder, one with `!` before it takes away
 * again, and without any that adds every file is meant.
 */
function fitsPatterns(patterns) {
    if (patterns === undefined)
        return always;
    const without = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => glob(pattern.slice(1)));
    const wanted = patterns.filter((pattern) => !pattern.startsWith('!')).map(glob);
    return (path) => (wanted.length === 0 || wanted.some((fits) => fits(path))) && !without.some((fits) => fits(path));
}
function glob(pattern) {
    const bare = pattern.replace(/^(?:\.?\/)+/, '');
    const isRooted = bare !== pattern || bare.includes('/');
    const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(bare.endsWith('/') ? `${bare}**` : bare, { ...OPTIONS, matchBase: !isRooted });
    return (path) => matcher.match(path);
}
/** Whether a path is, or lies in, one of the files, folders and globs that a command names. `.` is everything. */
function fitsPaths(paths) {
    if (paths === undefined)
        return always;
    const named = paths.map((path) => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, ''));
    if (named.some((path) => path === '' || path === '.'))
        return always;
    const all = named.map((path) => {
        if (!isGlob(path))
            return (file) => file === path || file.startsWith(`${path}/`);
        const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(path, OPTIONS);
        // A glob may select folders, and a folder stands for all that is in it.
        const below = new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(`${path}/**`, OPTIONS);
        return (file) => matcher.match(file) || below.match(file);
    });
    return (file) => all.some((fits) => fits(file));
}
/** Whether a word of a command is more than a path. */
const isGlob = (path) => /[*?[\]{}()!]/.test(path);
/**
 * Whether a path is one that concerns everything: a glob without a slash means any part of the path (`*eslint*` also means
 * a folder of rules), in any case; one with a slash means the path from the workspace.
 */
function concernsAll(globs) {
    const options = { ...OPTIONS, nocase: true };
    const all = globs.map((pattern) => {
        const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(pattern, options);
        return pattern.includes('/')
            ? (path) => matcher.match(path)
            : (path) => path.split('/').some((part) => matcher.match(part));
    });
    return (path) => all.some((fits) => fits(path));
}
/** The path from a folder on; undefined for what is not in it. The workspace itself is the empty folder. */
function pathFrom(folder, path) {
    if (path.startsWith('../'))
        return undefined;
    if (folder === '' || folder === '.')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}


/***/ }),

/***/ 1757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   sc: () => (/* binding */ narrow)
/* harmony export */ });
/* unused harmony exports linesOf, affectedText */
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2750);
/* harmony import */ var _argument_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7209);
/* harmony import */ var _fits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(822);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9551);




/** Names that are told one by one. */
const MOST_NAMED = 3;
/** `1 changed file`, `12 changed files`. */
const countOf = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
/** Works out what of a command is to be run. It leaves out nothing that changed and is for it. */
function narrow({ base, limit }, scene) {
    const { changed, command } = scene;
    if (limit.kind === 'asked') {
        const only = `what ${limit.tool} finds affected`;
        return { kind: 'some', commands: [limit.command], only, about: only };
    }
    if (changed.unnamed > 0 && !(limit.kind === 'names' && base === undefined)) {
        return { kind: 'all', because: `${countOf(changed.unnamed, 'changed file')} cannot be named in UTF-8` };
    }
    if (limit.kind === 'packages')
        return narrowPackages(limit, scene);
    const cause = base === undefined ? undefined : wholeCause(limit, changed);
    if (cause !== undefined)
        return { kind: 'all', because: `${cause} changed, which concerns every file` };
    if (limit.kind === 'names')
        return narrowNames(limit, base !== undefined, scene);
    if (base === undefined)
        return { kind: 'all', because: 'it is not limited to changes' };
    const fits = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsPatterns */ .Kn)(limit.patterns);
    const count = changed.files.filter(({ path }) => inFolder(path, scene, fits)).length;
    if (count === 0)
        return { kind: 'none', because: 'no changed file fits' };
    const about = countOf(count, 'changed file');
    return { kind: 'some', commands: [command], only: `everything, because of ${about}`, about };
}
function inFolder(path, { folder }, fits) {
    const own = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)(folder, path);
    return own !== undefined && fits(own);
}
/** The first changed file that concerns all others. */
function wholeCause({ whole }, { files }) {
    const concerns = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .concernsAll */ .p$)(whole);
    return files.find(({ path }) => concerns(path))?.path;
}
function narrowNames(limit, isLimited, scene) {
    const { changed, folder, platform } = scene;
    const patterns = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsPatterns */ .Kn)(limit.patterns);
    const paths = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsPaths */ .JR)(limit.paths);
    const names = changed.files.flatMap(({ path, isGone }) => {
        const own = isGone ? undefined : (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)(folder, path);
        return own !== undefined && patterns(own) && paths(own) ? [own] : [];
    });
    const what = isLimited ? 'changed file' : 'file';
    if (names.length === 0)
        return { kind: 'none', because: `no ${what} fits` };
    const words = [];
    for (const name of names) {
        const word = (0,_argument_js__WEBPACK_IMPORTED_MODULE_2__/* .pathArgument */ .dO)(name, platform);
        if (word === undefined)
            return { kind: 'all', because: `the shell cannot be given the name of a ${what}` };
        words.push(word);
    }
    const join = limit.isPlaceholder === true ? (line) => `${limit.before}${line}${limit.after}` : undefined;
    const commands = linesOf(words, (0,_argument_js__WEBPACK_IMPORTED_MODULE_2__/* .mostBytes */ .j$)(platform)).map((line) => join?.(line) ?? joined(limit.before, line, limit.after));
    const only = countOf(names.length, what);
    return { kind: 'some', commands, only, about: `${only} (${listed(names)})` };
}
/** The first few of a list, and how many there are beside them. */
function listed(all) {
    const more = all.length - MOST_NAMED;
    const told = all.slice(0, MOST_NAMED).map((each) => (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(each, 100));
    return `${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
const joined = (before, middle, after) => `${before.trimEnd()} ${middle}${after === '' || /^\s/.test(after) ? after : ` ${after}`}`;
/** Words in lines of no more than so many bytes, as xargs does it; each word once and in order. */
function linesOf(words, most) {
    const lines = [];
    let line = [];
    let bytes = 0;
    for (const word of words) {
        const own = (0,_argument_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesOf */ .$$)(word) + 1;
        if (line.length > 0 && bytes + own > most) {
            lines.push(line.join(' '));
            line = [];
            bytes = 0;
        }
        line.push(word);
        bytes += own;
    }
    if (line.length > 0)
        lines.push(line.join(' '));
    return lines;
}
function narrowPackages(limit, { changed, command }) {
    const { members, folders, before, between, after } = limit;
    const affected = (0,_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedPackages */ .k)(members, folders, changed.files.map(({ path }) => path));
    if (affected.length === 0)
        return { kind: 'none', because: 'no affected package has it' };
    const about = affectedText(affected);
    if (affected.length === folders.length) {
        const reasons = new Set(affected.map(({ because }) => because));
        const why = reasons.size === 1 ? [...reasons].join('') : about;
        return { kind: 'all', because: `every package is affected: ${why}` };
    }
    const chosen = new Set(affected.map(({ folder }) => folder));
    const given = members.filter(({ folder }) => chosen.has(folder)).map(({ argument }) => argument);
    const isWholeAnyway = given.every((argument) => argument === '');
    const commands = isWholeAnyway ? [command] : [`${before}${given.join(between)}${after}`];
    return { kind: 'some', commands, only: countOf(affected.length, 'affected package'), about };
}
const MOST_TOLD = 12;
/** `packages/api (changed), packages/web (needs packages/api)`. */
function affectedText(affected) {
    const told = affected.slice(0, MOST_TOLD).map(({ folder, because }) => `${folder} (${because})`);
    const more = affected.length - told.length;
    return `${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 9551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ affectedPackages),
/* harmony export */   x: () => (/* binding */ neededPackages)
/* harmony export */ });
/* harmony import */ var _fits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(822);

/** Files outside of all packages that no package reads. */
const HARMLESS = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .concernsAll */ .p$)([
    '*.md',
    '*.mdx',
    'docs',
    'LICENSE*',
    'LICENCE*',
    'CODEOWNERS',
    '.changeset',
    '.vscode',
    '.idea',
    '.github/ISSUE_TEMPLATE/**',
    '.github/*.md',
    '.git-blame-ignore-revs',
]);
/**
 * By folder, the folders of the packages that each one needs, directly or through others, sorted. A dependency is local
 * when a package of the workspace has its name, whatever the version: to take one too many costs time only.
 */
function neededPackages(members) {
    const byName = new Map();
    for (const { name, folder } of members)
        if (name !== undefined)
            byName.set(name, folder);
    const direct = new Map(members.map(({ folder, needs }) => [
        folder,
        needs.flatMap((name) => byName.get(name) ?? []).filter((other) => other !== folder),
    ]));
    const all = new Map();
    for (const { folder } of members) {
        const seen = new Set();
        const open = [...(direct.get(folder) ?? [])];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (next === folder || seen.has(next))
                continue;
            seen.add(next);
            open.push(...(direct.get(next) ?? []));
        }
        all.set(folder, [...seen].sort());
    }
    return all;
}
/**
 * Packages that changed files concern, in the order given: those with changed files, those that need them, and all when
 * something changed that lies in no package and may be read by any.
 *
 * @param folders of all packages of the workspace
 */
function affectedPackages(members, folders, files) {
    const changed = new Set();
    const shared = [];
    for (const file of files) {
        const owners = folders.filter((folder) => (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)(folder, file) !== undefined);
        for (const folder of owners)
            changed.add(folder);
        if (owners.length === 0 && !HARMLESS(file))
            shared.push(file);
    }
    const [first] = shared.toSorted();
    return members.flatMap(({ folder, needs }) => {
        if (changed.has(folder))
            return [{ folder, because: 'changed' }];
        const need = needs.find((each) => changed.has(each));
        if (need !== undefined)
            return [{ folder, because: `needs ${need}` }];
        return first === undefined ? [] : [{ folder, because: `${first} concerns every package` }];
    });
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

/***/ 3788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runNarrowed: () => (/* binding */ runNarrowed)
});

// UNUSED EXPORTS: narrowedStep

// EXTERNAL MODULE: ./build/core/affected/narrow.js
var narrow = __webpack_require__(1757);
;// CONCATENATED MODULE: ./build/core/affected/newer.js
const NUMBERS = /^(\d+)\.(\d+)\.(\d+)/;
/** Whether a version comes before another one. Anything that is no version does not. */
function isBefore(version, other) {
    const [own, than] = [NUMBERS.exec(version), NUMBERS.exec(other)];
    if (own === null || than === null)
        return false;
    for (let at = 1; at <= 3; at += 1) {
        const difference = Number(own[at]) - Number(than[at]);
        if (difference !== 0)
            return difference < 0;
    }
    return false;
}
/**
 * The limit without the option that the installed version of its tool refuses.
 *
 * @param installed version of the package; undefined where it is not known, which counts as the newest
 */
function forInstalled(limit, installed) {
    const { newer, before } = limit;
    if (newer === undefined || installed === undefined || !isBefore(installed, newer.version))
        return limit;
    return { ...limit, before: before.replace(` ${newer.option}`, '') };
}

// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/shell/affected/changed-files.js
var changed_files = __webpack_require__(721);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/shell/affected/installed.js



const manifest = schemas/* object */.Ikc({ version: schemas/* string */.YjP() });
/**
 * Version of an installed package, as a program in a folder of the workspace finds it: in `node_modules` there or in a
 * folder above, up to the workspace. Undefined where none is, or where it does not tell.
 */
async function installedVersion(cwd, folder, name) {
    const parts = folder.split('/').filter((part) => part !== '');
    for (let length = parts.length; length >= 0; length -= 1) {
        const path = (0,external_node_path_.join)(cwd, ...parts.slice(0, length), 'node_modules', name, 'package.json');
        try {
            const read = manifest.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
            return read.success ? read.data.version : undefined;
        }
        catch {
            // Not here: the folder above may have it.
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/shell/runner/narrowed.js






/**
 * What of a step is to be run with the files as they are now. When git cannot tell, all of it is.
 *
 * @param cwd the workspace
 */
async function narrowedStep(cwd, step, scope) {
    const { base, limit } = scope;
    const { command, cwd: folder = '' } = step;
    const isPlaceholder = limit.kind === 'names' && limit.isPlaceholder === true;
    const all = (because) => isPlaceholder ? everyFile(cwd, step, scope, because) : { kind: 'all', because };
    if (base === undefined)
        return all('it is not limited to changes');
    const changed = await (0,changed_files/* changedSince */.$)(cwd, base);
    if (!changed.ok)
        return all(`what changed is not known: ${changed.error}`);
    const scene = { changed: changed.value, folder, command, platform: process.platform };
    const narrowed = (0,narrow/* narrow */.sc)({ base, limit: await fitting(limit, cwd, folder) }, scene);
    return narrowed.kind === 'all' ? all(narrowed.because) : narrowed;
}
/** The limit with options that the installed tool knows. Only now are dependencies there, which the run may have installed. */
async function fitting(limit, cwd, folder) {
    if (limit.kind !== 'names' || limit.newer === undefined)
        return limit;
    return forInstalled(limit, await installedVersion(cwd, folder, limit.newer.package));
}
/** All files that fit, for a command that is nothing without names. */
async function everyFile(cwd, step, { limit }, because) {
    const files = await (0,changed_files/* allFiles */.Z)(cwd);
    if (!files.ok)
        return { kind: 'unknown', because: `the files are not known: ${files.error}` };
    const { command, cwd: folder = '' } = step;
    const narrowed = (0,narrow/* narrow */.sc)({ limit }, { changed: files.value, folder, command, platform: process.platform });
    if (narrowed.kind === 'all')
        return { kind: 'unknown', because: narrowed.because };
    if (narrowed.kind !== 'some')
        return narrowed;
    return { kind: 'all', because, commands: narrowed.commands };
}
/** Runs what of a step is to be run. Names that are too many for one command line go to several, one after the other, until one is not good. */
async function runNarrowed(cwd, step, scope, running) {
    const narrowed = await narrowedStep(cwd, step, scope);
    const since = scope.since === '' ? '' : ` since ${scope.since}`;
    switch (narrowed.kind) {
        case 'unknown':
            return { kind: 'errored', reason: 'internal', detail: (0,plain_line/* plainLine */.h)(narrowed.because, 300) };
        case 'none':
            running.note(`nothing to check: ${narrowed.because}${since}`);
            // Where nothing is limited, a glob that no file of the repository fits is no answer: nobody asked about a change.
            return { kind: 'skipped', because: narrowed.because, ...(scope.base === undefined ? {} : { isEmpty: true }) };
        case 'all':
            if (scope.base !== undefined)
                running.note(`everything is checked: ${narrowed.because}`);
            return runAll(narrowed.commands ?? [step.command], step, running);
        case 'some': {
            running.note(`only ${narrowed.about}${since}${written(narrowed.commands, step)}`);
            const outcome = await runAll(narrowed.commands, step, running);
            return outcome.kind === 'passed' ? { ...outcome, only: narrowed.only } : outcome;
        }
    }
}
/** The first command as it is really run, where that is not the one that everybody knows. */
function written([first], step) {
    return first === undefined || first === step.command ? '' : `: ${(0,plain_line/* plainLine */.h)(first, 300)}`;
}
async function runAll(commands, step, running) {
    let outcome = { kind: 'passed' };
    for (const command of commands) {
        // What a test runner is asked for beside what it prints belongs to the whole command.
        const { asked: _, ...rest } = step;
        outcome = await running.run(command === step.command ? step : { ...rest, command });
        if (!(0,outcomes/* isGood */.Kg)(outcome))
            return outcome;
    }
    return outcome;
}


/***/ })

};
;