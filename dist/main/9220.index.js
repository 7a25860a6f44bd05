"use strict";
exports.id = 9220;
exports.ids = [9220,8060];
exports.modules = {

/***/ 5950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $i: () => (/* binding */ showName),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   dZ: () => (/* binding */ writeName),
/* harmony export */   gm: () => (/* binding */ textOfBytes),
/* harmony export */   q$: () => (/* binding */ bytesOfText)
/* harmony export */ });
const ASCII = /^[^\x80-\u{10ffff}]*$/u;
/** Text for a byte string that is UTF-8, otherwise undefined. */
function textOfBytes(bytes) {
    if (ASCII.test(bytes))
        return bytes;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(bytes));
    }
    catch {
        return undefined;
    }
}
/** The byte string of a text. */
function bytesOfText(text) {
    if (ASCII.test(text))
        return text;
    return stringOf(new TextEncoder().encode(text));
}
/** The bytes that a byte string stands for. */
function bytesOf(bytes) {
    const array = new Uint8Array(bytes.length);
    for (let at = 0; at < bytes.length; at += 1)
        array[at] = bytes.charCodeAt(at);
    return array;
}
/** The byte string of some bytes. */
function stringOf(bytes) {
    let text = '';
    for (const byte of bytes)
        text += String.fromCharCode(byte);
    return text;
}
/** A byte string as a manifest writes it. */
function writeName(bytes) {
    const text = textOfBytes(bytes);
    return text ?? { base64: btoa(bytes) };
}
/** The byte string of a written name; undefined when its base64 is none. */
function readName(written) {
    if (typeof written === 'string')
        return bytesOfText(written);
    try {
        return atob(written.base64);
    }
    catch {
        return undefined;
    }
}
/** A byte string as people read it: what is no UTF-8 and what moves the cursor is escaped. */
function showName(bytes) {
    const text = textOfBytes(bytes) ?? bytes.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === '\n')
            return '\\n';
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
}


/***/ }),

/***/ 6292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ breathe)
/* harmony export */ });
/** Lets the event loop turn: where thousands of files are looked at, synchronous work is 2.7 times faster. */
const breathe = () => new Promise((resolve) => setImmediate(resolve));


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
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2128);





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

/***/ 9103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ systemPath),
/* harmony export */   M: () => (/* binding */ bytesOfPath)
/* harmony export */ });
const OTHER = /[^\0-\x7f]/;
/** A byte string (src/model/checkpoint.ts) as `node:fs` takes it: bytes where it is not ASCII, because it may be no UTF-8. */
const systemPath = (bytes) => OTHER.test(bytes) ? Buffer.from(bytes, 'latin1') : bytes;
/** The byte string of a path that the system gave as text. */
const bytesOfPath = (text) => OTHER.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;


/***/ }),

/***/ 4447:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notesOf: () => (/* binding */ notesOf),
/* harmony export */   recoverRestore: () => (/* binding */ recoverRestore),
/* harmony export */   removeStaging: () => (/* binding */ removeStaging)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5950);
/* harmony import */ var _core_checkpoint_reserved_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5676);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);
/* harmony import */ var _apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8300);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4183);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1572);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3690);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3628);












/** Files and bytes below an entry of the staging folder. */
function measure(root, path) {
    const there = (0,_present_js__WEBPACK_IMPORTED_MODULE_6__/* .lookAt */ .t5)(root, path);
    if (there?.type !== 'folder')
        return { files: there === undefined ? 0 : 1, bytes: there?.type === 'file' ? there.size : 0 };
    let [files, bytes] = [0, 0];
    for (const name of (0,_transfer_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(root, path)) {
        const inside = measure(root, `${path}/${name}`);
        files += inside.files;
        bytes += inside.bytes;
    }
    return { files, bytes };
}
/**
 * The first path that is neither in its place nor whole in the staging folder: a power cut may lose bytes that were
 * written just before it, and somebody may have removed the folder.
 */
function firstLost(root, record) {
    for (const [path, files, bytes] of record.moves) {
        const staged = `${record.staging}/new/${path}`;
        const there = (0,_present_js__WEBPACK_IMPORTED_MODULE_6__/* .lookAt */ .t5)(root, path);
        const source = (0,_present_js__WEBPACK_IMPORTED_MODULE_6__/* .lookAt */ .t5)(root, staged);
        if (source === undefined) {
            if (there === undefined)
                return path;
            continue;
        }
        // A folder that is moved file by file, from another device, is in both places.
        if (source.type === 'folder' && there?.type === 'folder')
            continue;
        const found = measure(root, staged);
        if (found.files !== files || found.bytes !== bytes)
            return path;
    }
    return undefined;
}
/** Names of staging folders below a folder, relative to it. */
function stagingIn(folder) {
    const names = (of) => {
        try {
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(of).isDirectory() ? node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(of) : [];
        }
        catch (error) {
            if (['ENOENT', 'ENOTDIR'].includes((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? ''))
                return [];
            throw error;
        }
    };
    return [
        ...names(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FOLDER */ .P2))
            .filter((name) => /^restore-[0-9a-f]+$/.test(name))
            .map((name) => `${_workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FOLDER */ .P2}/${name}`),
        ...names(folder).filter((name) => _core_checkpoint_reserved_js__WEBPACK_IMPORTED_MODULE_9__/* .STAGING_NAME */ .M.test(name)),
    ];
}
/** Removes what restores left that never began. */
function removeStaging(folder, calls) {
    const found = stagingIn(folder);
    for (const name of found)
        calls.removeTree(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name));
    return found.length;
}
/** Sentences about what happened while a restore was finished. */
function notesOf(applied, aside) {
    const notes = [];
    if (applied.aside > 0) {
        const what = applied.aside === 1 ? '1 file that was in the way is' : `${applied.aside} files that were in the way are`;
        notes.push(`${what} kept in ${aside}.`);
    }
    if (applied.unset > 0) {
        notes.push(`The modes and times of ${applied.unset} entries belong to another user and are as they were.`);
    }
    return notes;
}
/** Outputs that cannot be put back are made again: their phase is not over. */
function finishOutputs(folder, record, calls, lost) {
    const what = `Putting back the outputs of ${record.phase} was cut off`;
    if (lost === undefined) {
        const notes = notesOf((0,_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .applyRecord */ .S)(folder, record, calls), record.aside);
        return [`${what} and has been finished.`, ...notes].join(' ');
    }
    calls.removeTree((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .G)((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .rootOf */ .I)(folder), record.staging));
    calls.remove((0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .recordFile */ .mR)(folder));
    return `${what} and cannot be finished: ${(0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_10__/* .showName */ .$i)(lost)} is lost. The outputs are partly those of before.`;
}
function finish(folder, record, calls) {
    const lost = firstLost((0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .rootOf */ .I)(folder), record);
    if (record.outputsOnly === true)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)(finishOutputs(folder, record, calls, lost));
    if (lost !== undefined) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__/* .err */ ._)({
            code: 'integrity',
            message: `A restore of ${record.workflowId} to ${record.phase} was cut off and cannot be finished: ${(0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_10__/* .showName */ .$i)(lost)} is lost, so the files are partly those of before.`,
            where: (0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .recordFile */ .mR)(folder),
            hint: `Run \`bootspring restore ${record.workflowId} ${record.phase}\` again.`,
        });
    }
    const notes = notesOf((0,_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .applyRecord */ .S)(folder, record, calls), record.aside);
    const told = `A restore of ${record.workflowId} to ${record.phase} that was cut off has been finished: the files are those of ${record.phase}.`;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)([told, ...notes].join(' '));
}
/**
 * Ends a restore that a crash cut off in a folder: finishes it when it was decided, clears it away when it was not.
 *
 * @returns what the tree is now, as a sentence; `integrity` when it can be neither, `storage` when it cannot be now
 */
function recoverRestore(folder, calls) {
    try {
        const record = (0,_record_js__WEBPACK_IMPORTED_MODULE_7__/* .readRecord */ .aE)(folder);
        if (!record.ok)
            return record;
        const finished = record.value === undefined ? undefined : finish(folder, record.value, calls);
        if (finished !== undefined && !finished.ok)
            return finished;
        const removed = removeStaging(folder, calls);
        if (finished !== undefined)
            return finished;
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)(removed === 0
            ? undefined
            : 'A restore that was cut off had changed nothing yet and has been cleared away: the files are as they were before it.');
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error, 'finish a restore that was cut off', folder));
    }
}


/***/ }),

/***/ 8060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FILES_PER_TURN: () => (/* binding */ FILES_PER_TURN),
/* harmony export */   createDigests: () => (/* binding */ createDigests),
/* harmony export */   createSources: () => (/* binding */ createSources),
/* harmony export */   hashFile: () => (/* binding */ hashFile),
/* harmony export */   statSince: () => (/* binding */ statSince),
/* harmony export */   visitSources: () => (/* binding */ visitSources)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _breathe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6292);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4962);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(966);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4763);








/** Files looked at between two turns of the event loop. */
const FILES_PER_TURN = 2000;
/** Bytes whose digest takes about as long as looking at one file. */
const BYTES_LIKE_A_FILE = 8192;
const HASH_CHUNK = 1 << 22;
const SMALL_FILE = 1 << 20;
/** Stamps of some file systems go by two seconds; a write within them may leave a stamp as it was. */
const RACY_MS = 2000;
/** The kernel's clock for stamps is up to one tick behind. */
const TICK_MS = 10;
const SECOND_NS = 1000000000n;
const hashLargeFile = async (file) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(file, 'r');
    try {
        const chunk = Buffer.allocUnsafe(HASH_CHUNK);
        for (;;) {
            const size = node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync(fd, chunk, 0, chunk.length, null);
            if (size === 0)
                return hash.digest('hex');
            hash.update(chunk.subarray(0, size));
            await (0,_breathe_js__WEBPACK_IMPORTED_MODULE_7__/* .breathe */ .q)();
        }
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(fd);
    }
};
/** sha256 of a file's bytes in hexadecimal digits; a large one is read in chunks. Throws what the file system throws. */
function hashFile(file, size) {
    return size > SMALL_FILE ? hashLargeFile(file) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync(file)).digest('hex');
}
const systemCalls = { now: () => Date.now(), hash: hashFile };
const WALK_SKIPS = new Set(['.git', _workflow_dir_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE_FOLDER */ .P2, 'node_modules']);
/**
 * Every file below a folder that is not under git.
 * Undefined when a name is not UTF-8: two such names could not be told apart.
 */
const walk = (folder) => {
    const names = [];
    const visited = [];
    const folders = [''];
    for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
        visited.push(here);
        for (const entry of node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, here), { withFileTypes: true })) {
            const name = here === '' ? entry.name : `${here}/${entry.name}`;
            if (entry.name.includes('\uFFFD'))
                return undefined;
            if (WALK_SKIPS.has(entry.name))
                continue;
            if (entry.isDirectory())
                folders.push(name);
            else
                names.push(name);
        }
    }
    return { names, folders: visited };
};
/** The folders of these files and those above them; also of tracked files that are gone. */
const parentsOf = (names) => {
    const parents = new Set(['']);
    for (const name of names) {
        for (let here = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(name); here !== '.' && !parents.has(here); here = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(here)) {
            parents.add(here);
        }
    }
    return parents;
};
/** Names below the workspace or below a repository inside it. */
const listFolder = async (folder, isWorkspace) => {
    const git = isWorkspace ? (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .findGit */ .Ct)(folder) : (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFoldersAt */ .XB)(folder);
    if (git === undefined)
        return walk(folder);
    const names = await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listGitFiles */ .K1)(folder);
    // A workspace that the repository around it ignores is empty for git, and not for its owner.
    if (isWorkspace && names?.length === 0)
        return walk(folder);
    return names === undefined ? undefined : { names, folders: parentsOf(names) };
};
const isAbsent = (error) => (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOENT' || (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOTDIR';
const statOf = (file) => {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(file, { bigint: true, throwIfNoEntry: false });
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw error;
    }
};
/**
 * Visits every source, also those of submodules and other repositories inside.
 * False when the visitor ended it, undefined when the sources cannot be told.
 *
 * @param parents is given the folders that sources are or were in
 */
const visitSources = async (workspace, visit, parents) => {
    let work = 0;
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const listing = await listFolder(node_path__WEBPACK_IMPORTED_MODULE_2__.join(workspace, folder), folder === '');
        if (listing === undefined)
            return undefined;
        for (const each of listing.folders)
            parents?.add(folder + each);
        for (const each of listing.names) {
            const name = folder + each.replace(/\/$/, '');
            if (name === _workflow_dir_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE_FOLDER */ .P2 || name.startsWith(`${_workflow_dir_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE_FOLDER */ .P2}/`))
                continue;
            const stat = statOf(`${workspace}/${name}`);
            work += 1 + Number(stat?.size ?? 0n) / BYTES_LIKE_A_FILE;
            if (work > FILES_PER_TURN) {
                work = 0;
                await (0,_breathe_js__WEBPACK_IMPORTED_MODULE_7__/* .breathe */ .q)();
            }
            if (stat === undefined)
                continue;
            if (stat.isDirectory())
                folders.push(`${name}/`);
            const answer = visit(name, stat);
            if (!(typeof answer === 'boolean' ? answer : await answer))
                return false;
        }
    }
    return true;
};
const nanoseconds = (milliseconds) => BigInt(Math.floor(milliseconds)) * 1000000n;
const isSame = (a, b) => a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs && a.ino === b.ino;
/** A stamp of whole seconds comes from a file system that keeps no finer ones. */
const isSince = (stamp, at) => stamp >= nanoseconds(at - (stamp % SECOND_NS === 0n ? RACY_MS : TICK_MS));
/** Whether a file may have been changed, in any way, at or after a time in milliseconds since 1970. */
const statSince = (stat, at) => isSince(stat.mtimeNs, at) || isSince(stat.ctimeNs, at);
/** Goes on at once with what is there: a promise for each of 20,000 files takes longer than looking at them. */
const whenKnown = (value, then) => typeof value === 'string' ? then(value) : value.then(then);
/** Digests of files of a workspace. */
const createDigests = (workspace, calls = systemCalls) => {
    const remembered = new Map();
    const contentOf = (name, stat) => {
        const known = remembered.get(name);
        if (known !== undefined && known.trusted && isSame(known.stat, stat))
            return known.digest;
        const before = nanoseconds(calls.now() - RACY_MS);
        return whenKnown(calls.hash(`${workspace}/${name}`, stat.size), (digest) => {
            remembered.set(name, { stat, digest, trusted: stat.mtimeNs < before && stat.ctimeNs < before });
            return digest;
        });
    };
    const rowOf = (name, stat) => {
        const file = `${workspace}/${name}`;
        if (stat.isSymbolicLink())
            return `${name}\0link\0${node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync(file, 'buffer').toString('hex')}\n`;
        if (stat.isDirectory()) {
            const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFoldersAt */ .XB)(file);
            return `${name}\0repository\0${git === undefined ? '' : ((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .readHead */ .zy)(git).sha ?? '')}\n`;
        }
        if (!stat.isFile())
            return `${name}\0other\0\n`;
        const mode = (stat.mode & 64n) === 0n ? 'file' : 'program';
        return whenKnown(contentOf(name, stat), (digest) => `${name}\0${mode}\0${digest}\n`);
    };
    return {
        rowOf,
        forgetAllBut: (names) => {
            for (const name of remembered.keys())
                if (!names.has(name))
                    remembered.delete(name);
        },
    };
};
/** Sources of a workspace; see `Workspace` in ports.ts for what the answers mean. */
function createSources(workspace, calls = systemCalls) {
    const digests = createDigests(workspace, calls);
    /** The names last seen, and a time at which they were the same already. */
    let listed;
    const sameNames = (names) => listed !== undefined && names.size === listed.names.size && [...names].every((name) => listed?.names.has(name));
    const remember = (names, at) => {
        if (!sameNames(names))
            listed = { names, at };
    };
    const fingerprint = async () => {
        const start = calls.now();
        const rows = new Map();
        const told = await visitSources(workspace, (name, stat) => whenKnown(digests.rowOf(name, stat), (row) => rows.set(name, row).has(name)));
        if (told === undefined)
            return undefined;
        remember(new Set(rows.keys()), start);
        digests.forgetAllBut(rows);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update('sources 1\n');
        for (const name of [...rows.keys()].sort())
            hash.update(rows.get(name) ?? '');
        return `sha256:${hash.digest('hex')}`;
    };
    const writtenSince = async (at) => {
        const start = calls.now();
        const names = new Set();
        const parents = new Set();
        const visitor = (name, stat) => {
            names.add(name);
            return stat.isDirectory() || !statSince(stat, at);
        };
        if ((await visitSources(workspace, visitor, parents)) !== true)
            return true;
        if (listed !== undefined && listed.at <= at)
            return !sameNames(names);
        remember(names, start);
        // Without an earlier list a file that is gone shows only in its folder.
        for (const parent of parents) {
            const stat = statOf(node_path__WEBPACK_IMPORTED_MODULE_2__.join(workspace, parent));
            if (stat !== undefined && statSince(stat, at))
                return true;
        }
        return false;
    };
    return {
        fingerprint: () => fingerprint().catch(() => undefined),
        writtenSince: (at) => writtenSince(at).catch(() => true),
    };
}


/***/ })

};
;