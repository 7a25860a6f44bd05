"use strict";
exports.id = 464;
exports.ids = [464,60];
exports.modules = {

/***/ 4464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectArtifacts: () => (/* binding */ collectArtifacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/files.js
var shell_files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/sources.js
var sources = __webpack_require__(8060);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/shell/outputs.js





/** Entered only when a glob names them before its first wildcard. */
const NAMED_ONLY = new Set(['.git', workflow_dir/* STATE_FOLDER */.P2, 'node_modules']);
/** Extended globs are left out: nested ones make matching take exponential time. */
const GLOB_OPTIONS = { dot: true, nonegate: true, nocomment: true, noext: true, braceExpandMax: 1000 };
const MAX_GLOB_LENGTH = 4096;
/** How a file that was left out is named to people. */
const reasoned = (name, reason) => `${name} (${reason})`;
const isInside = (root, file) => file === root || file.startsWith(root + external_node_path_.sep);
/**
 * Whether what a link leads to is inside the workspace.
 *
 * @param dangling the answer for a link that leads nowhere by a relative path
 */
function pointsInside(workspace, link, dangling) {
    try {
        return isInside(external_node_fs_.realpathSync(workspace), external_node_fs_.realpathSync(link));
    }
    catch (error) {
        if (!dangling || (0,shell_files/* errorCode */.CA)(error) !== 'ENOENT')
            return false;
        const target = external_node_path_.resolve(external_node_path_.dirname(link), external_node_fs_.readlinkSync(link));
        return isInside(external_node_path_.resolve(workspace), target);
    }
}
const compile = (make, glob) => {
    const exact = new make(glob, { ...GLOB_OPTIONS, nobrace: true });
    // A glob that names a folder means all that is in it.
    const below = new make(`${glob}/**`, { ...GLOB_OPTIONS, nobrace: true });
    const prefix = [];
    for (const part of exact.set[0] ?? []) {
        if (typeof part !== 'string')
            break;
        prefix.push(part);
    }
    return {
        prefix,
        matches: (name) => exact.match(name) || below.match(name),
        mayContain: (folder) => exact.match(folder, true) || below.match(folder, true),
    };
};
const takeLink = (search, name) => {
    if (pointsInside(search.workspace, external_node_path_.join(search.workspace, name), false))
        search.files.set(name, 'link');
    else
        search.faults.push(reasoned(name, 'a link that points outside the workspace or nowhere'));
};
const walkFolder = async (search, pattern, start) => {
    const folders = [start];
    for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
        const folder = external_node_path_.join(search.workspace, here);
        const entries = (0,shell_files/* attempt */.CD)('read the folder', folder, () => external_node_fs_.readdirSync(folder, { withFileTypes: true }));
        if (!entries.ok) {
            search.faults.push(reasoned(here, entries.error.message.replace(/\.$/, '')));
            continue;
        }
        for (const entry of entries.value) {
            if ((search.seen += 1) % sources.FILES_PER_TURN === 0)
                await (0,sources.breathe)();
            const name = here === '' ? entry.name : `${here}/${entry.name}`;
            if (entry.isDirectory()) {
                const barred = NAMED_ONLY.has(entry.name) && !pattern.prefix.includes(entry.name);
                if (!barred && pattern.mayContain(name))
                    folders.push(name);
            }
            else if (!pattern.matches(name))
                continue;
            else if (entry.isSymbolicLink())
                takeLink(search, name);
            else if (entry.isFile())
                search.files.set(name, 'file');
        }
    }
};
/** Starts where the wildcards start. Links among the parts that are named are followed within the workspace. */
const searchPattern = async (search, pattern) => {
    const name = pattern.prefix.join('/');
    const start = external_node_path_.join(search.workspace, name);
    const kind = (0,shell_files/* attempt */.CD)('look at the output', start, () => external_node_fs_.lstatSync(start, { throwIfNoEntry: false }));
    if (!kind.ok || kind.value === undefined) {
        if (!kind.ok && !kind.error.message.includes('ENOTDIR'))
            search.faults.push(reasoned(name, kind.error.message));
        return;
    }
    const target = (0,shell_files/* attempt */.CD)('follow the output', start, () => external_node_fs_.statSync(start));
    if (!pointsInside(search.workspace, start, false) || !target.ok) {
        search.faults.push(reasoned(name, 'a link that points outside the workspace or nowhere'));
    }
    else if (target.value.isDirectory()) {
        await walkFolder(search, pattern, name);
    }
    else if (pattern.matches(name)) {
        if (kind.value.isSymbolicLink())
            search.files.set(name, 'link');
        else if (kind.value.isFile())
            search.files.set(name, 'file');
        else
            search.faults.push(reasoned(name, 'neither a file nor a folder'));
    }
};
/** Looks for what the globs match. Never throws for what is in the workspace: it is named in `missing`. */
async function findOutputs(workspace, globs) {
    const files = new Map();
    const missing = [];
    if (globs.length === 0)
        return { files, missing };
    const { Minimatch, braceExpand } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 1138));
    for (const glob of globs) {
        const search = { workspace, files: new Map(), faults: [], seen: 0 };
        const plain = glob.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
        const patterns = glob.length > MAX_GLOB_LENGTH ? [] : braceExpand(plain === '' || plain === '.' ? '**' : plain, GLOB_OPTIONS);
        for (const each of patterns) {
            if (external_node_path_.isAbsolute(each) || glob.startsWith('/') || each.split(/[\\/]/).includes('..')) {
                search.faults.push(reasoned(glob, 'outside the workspace'));
            }
            else
                await searchPattern(search, compile(Minimatch, each));
        }
        for (const [name, kind] of search.files)
            files.set(name, kind);
        if (search.files.size === 0 && search.faults.length === 0)
            missing.push(glob);
        missing.push(...search.faults);
    }
    return { files, missing };
}

;// CONCATENATED MODULE: ./build/shell/artifacts.js







const reasonOf = (problem) => problem.message.replace(/^Could not /, 'could not ').replace(/\.$/, '');
const copyLink = (from, to) => {
    external_node_fs_.symlinkSync(external_node_fs_.readlinkSync(from), to);
};
/** Permissions and times stay; the setuid, setgid and sticky bits do not. */
const copyFile = (from, to) => {
    const before = external_node_fs_.lstatSync(from);
    external_node_fs_.copyFileSync(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
    const after = external_node_fs_.lstatSync(from);
    if (!after.isFile() || after.ino !== before.ino) {
        external_node_fs_.rmSync(to, { force: true });
        throw new Error('it was replaced while it was copied');
    }
    external_node_fs_.utimesSync(to, before.atime, before.mtime);
    external_node_fs_.chmodSync(to, before.mode & 0o777);
};
const copyAll = async (workspace, workflowFolder, phase, files) => {
    const missing = [];
    const folders = new Map();
    let seen = 0;
    for (const [name, kind] of files) {
        if ((seen += 1) % sources.FILES_PER_TURN === 0)
            await (0,sources.breathe)();
        const below = external_node_path_.posix.dirname(`artifacts/${phase}/${name}`);
        const folder = folders.get(below) ?? (0,shell_files/* ensureFolder */.f2)(workflowFolder, below);
        folders.set(below, folder);
        const from = external_node_path_.join(workspace, name);
        const copied = folder.ok
            ? (0,shell_files/* attempt */.CD)(`copy ${name} to the artifacts`, from, () => {
                const to = external_node_path_.join(folder.value, external_node_path_.posix.basename(name));
                // What is there may be read-only, or a link that would lead the copy elsewhere.
                external_node_fs_.rmSync(to, { force: true });
                (kind === 'link' ? copyLink : copyFile)(from, to);
            })
            : folder;
        if (!copied.ok)
            missing.push(reasoned(name, reasonOf(copied.error)));
    }
    return missing;
};
/** Rows for all that is in the phase's folder: what was copied, and what commands wrote there themselves. */
const describeAll = async (workspace, workflowFolder, phase) => {
    const top = external_node_path_.join(workflowFolder, 'artifacts', phase);
    const artifacts = [];
    const missing = [];
    const folders = external_node_fs_.lstatSync(top, { throwIfNoEntry: false })?.isDirectory() === true ? [''] : [];
    for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
        for (const entry of external_node_fs_.readdirSync(external_node_path_.join(top, here), { withFileTypes: true })) {
            const name = here === '' ? entry.name : `${here}/${entry.name}`;
            const file = external_node_path_.join(top, name);
            const row = { phase, name, path: `artifacts/${phase}/${name}` };
            if (entry.isDirectory())
                folders.push(name);
            else if (entry.isFile()) {
                const { size } = external_node_fs_.lstatSync(file);
                artifacts.push({ ...row, size, digest: `sha256:${await (0,sources.hashFile)(file, size)}` });
            }
            else if (entry.isSymbolicLink()) {
                const target = external_node_fs_.readlinkSync(file, 'buffer');
                const digest = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(target).digest('hex')}`;
                if (pointsInside(workspace, file, true))
                    artifacts.push({ ...row, size: target.length, digest });
                else
                    missing.push(reasoned(name, 'a link that points outside the workspace'));
            }
        }
    }
    artifacts.sort((a, b) => (a.name < b.name ? -1 : 1));
    return { artifacts, missing };
};
/**
 * Copies what the globs match to `<workflow>/artifacts/<phase>/<path in the workspace>` and describes everything there.
 *
 * @returns `storage` when the artifacts cannot be read or written
 */
async function collectArtifacts(workspace, workflowFolder, phase, globs) {
    const outputs = await findOutputs(workspace, globs);
    const uncopied = await copyAll(workspace, workflowFolder, phase, outputs.files);
    const top = external_node_path_.join(workflowFolder, 'artifacts', phase);
    try {
        const { artifacts, missing } = await describeAll(workspace, workflowFolder, phase);
        return (0,result.ok)({ artifacts, missing: [...new Set([...outputs.missing, ...uncopied, ...missing])] });
    }
    catch (error) {
        return (0,result/* err */._)((0,shell_files/* problemOf */.Zw)(error, 'read the artifacts', top));
    }
}


/***/ }),

/***/ 8060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FILES_PER_TURN: () => (/* binding */ FILES_PER_TURN),
/* harmony export */   breathe: () => (/* binding */ breathe),
/* harmony export */   createSources: () => (/* binding */ createSources),
/* harmony export */   hashFile: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4962);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4763);






/** Lets the event loop turn: the work below is synchronous because that is 2.7 times faster. */
const breathe = () => new Promise((resolve) => setImmediate(resolve));
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
            await breathe();
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
const WALK_SKIPS = new Set(['.git', _workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .STATE_FOLDER */ .P2, 'node_modules']);
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
    const names = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .listGitFiles */ .K1)(folder);
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
            if (name === _workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .STATE_FOLDER */ .P2 || name.startsWith(`${_workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .STATE_FOLDER */ .P2}/`))
                continue;
            const stat = statOf(`${workspace}/${name}`);
            work += 1 + Number(stat?.size ?? 0n) / BYTES_LIKE_A_FILE;
            if (work > FILES_PER_TURN) {
                work = 0;
                await breathe();
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
const statSince = (stat, at) => isSince(stat.mtimeNs, at) || isSince(stat.ctimeNs, at);
/** Goes on at once with what is there: a promise for each of 20,000 files takes longer than looking at them. */
const whenKnown = (value, then) => typeof value === 'string' ? then(value) : value.then(then);
const createDigests = (workspace, calls) => {
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