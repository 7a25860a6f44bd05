"use strict";
exports.id = 9986;
exports.ids = [9986];
exports.modules = {

/***/ 4156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createFilter),
/* harmony export */   u: () => (/* binding */ isCredential)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5950);
/* harmony import */ var _reserved_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5676);



/** Files in which programs keep what lets them in somewhere. `.env` may also be a folder, of Python. */
const CREDENTIALS = /(?:^|\/)(?:\.npmrc|\.netrc|_netrc|\.pypirc|\.git-credentials|\.env|\.env\.[^/]*|\.envrc|id_rsa|id_dsa|id_ecdsa|id_ed25519|\.htpasswd|credentials\.json|application_default_credentials\.json|\.aws\/credentials|\.docker\/config\.json)$/i;
/** Packages carry keys and certificates for their tests, which everybody has. */
const KEYS = /\.(?:pem|key|p12|pfx|jks|keystore|ppk)$/i;
const IN_PACKAGES = /(?:^|\/)node_modules\//;
/** Whether a file is left out because of its name: it may hold a password, a token or a private key. */
const isCredential = (path) => CREDENTIALS.test(path) || (KEYS.test(path) && !IN_PACKAGES.test(path));
/** Braces and nested patterns are what makes matching slow; a leading ! or # is a part of the name. */
const OPTIONS = { nobrace: true, noext: true, dot: true, nonegate: true, nocomment: true };
const compile = (globs) => globs.map((glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(glob.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, ''), OPTIONS));
const matches = (globs, text) => globs.some((glob) => glob.match(text));
/** Bytes that are no UTF-8 are matched as if each were a character. */
const textOf = (path) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .textOfBytes */ .gm)(path) ?? path;
/**
 * The filter of some rules: `.git` and `.bootspring` are never kept at any depth, credential files never by their
 * name; `exclude` matches a path or a folder above it, and `include`, when it is there, must.
 */
function createFilter(rules) {
    const exclude = compile(rules.exclude);
    const include = rules.include === undefined ? undefined : compile(rules.include);
    const below = include?.map((glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(`${glob.pattern}/**`, OPTIONS));
    const root = { barred: false, included: include === undefined };
    const folders = new Map([['', root]]);
    const judge = (path) => {
        const split = path.lastIndexOf('/');
        const above = judgeFolder(path.slice(0, Math.max(0, split)));
        if (above.barred || (0,_reserved_js__WEBPACK_IMPORTED_MODULE_2__/* .isReserved */ .B)(path.slice(split + 1)) || _reserved_js__WEBPACK_IMPORTED_MODULE_2__/* .STAGING_NAME */ .M.test(path)) {
            return { barred: true, included: false };
        }
        if (exclude.length === 0 && include === undefined)
            return root;
        const text = textOf(path);
        return {
            barred: matches(exclude, text),
            included: above.included || (include !== undefined && matches(include, text)),
        };
    };
    const judgeFolder = (path) => {
        const known = folders.get(path);
        if (known !== undefined)
            return known;
        const verdict = judge(path);
        folders.set(path, verdict);
        return verdict;
    };
    return {
        keeps(path, type) {
            const verdict = type === 'folder' ? judgeFolder(path) : judge(path);
            return !verdict.barred && verdict.included && (type === 'folder' || !isCredential(path));
        },
        enters(folder) {
            const verdict = judgeFolder(folder);
            if (verdict.barred || verdict.included || include === undefined)
                return !verdict.barred;
            const text = textOf(folder);
            return include.some((glob) => glob.match(text, true)) || (below?.some((glob) => glob.match(text, true)) ?? false);
        },
    };
}


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRestorer: () => (/* binding */ createRestorer)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/checkpoint/kept.js
var kept = __webpack_require__(4156);
// EXTERNAL MODULE: ./build/core/checkpoint/safety.js + 1 modules
var safety = __webpack_require__(9294);
// EXTERNAL MODULE: ./build/core/checkpoint/tree.js
var checkpoint_tree = __webpack_require__(3040);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/restore/apply.js
var apply = __webpack_require__(8300);
// EXTERNAL MODULE: ./build/shell/restore/calls.js
var restore_calls = __webpack_require__(8150);
// EXTERNAL MODULE: ./build/shell/restore/compare.js
var compare = __webpack_require__(4240);
// EXTERNAL MODULE: ./build/shell/restore/layers.js
var restore_layers = __webpack_require__(7049);
// EXTERNAL MODULE: ./build/shell/restore/paths.js
var paths = __webpack_require__(4183);
// EXTERNAL MODULE: ./build/shell/restore/plan.js
var plan = __webpack_require__(4716);
// EXTERNAL MODULE: ./build/shell/restore/record.js
var restore_record = __webpack_require__(3690);
// EXTERNAL MODULE: ./build/shell/restore/recover.js
var recover = __webpack_require__(4447);
// EXTERNAL MODULE: ./build/shell/restore/stage.js
var stage = __webpack_require__(2989);
// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var checkpoint_names = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/shell/git.js
var shell_git = __webpack_require__(4962);
// EXTERNAL MODULE: ./build/shell/git/files.js + 1 modules
var git_files = __webpack_require__(6300);
;// CONCATENATED MODULE: ./build/shell/restore/target.js







const usage = (message, where, hint) => (0,result/* err */._)({ code: 'usage', message, where, hint });
/** What a folder holds besides bootspring's own; undefined when it is not there. */
function namesIn(folder) {
    try {
        return (0,result.ok)(external_node_fs_.readdirSync(folder).filter((name) => !name.startsWith('.bootspring')));
    }
    catch (error) {
        if ((0,files/* errorCode */.CA)(error) === 'ENOENT')
            return (0,result.ok)(undefined);
        return (0,files/* attempt */.CD)('look at the folder', folder, () => {
            throw error;
        });
    }
}
/** The first path of the tree whose content only the commit has. */
function firstOfCommit(tree) {
    for (const entry of tree.values())
        if (entry.type === 'file' && entry.layer === undefined)
            return entry.path;
    return undefined;
}
/** Whether what the manifests say of the commit is so. */
function contradiction(tree, committed) {
    for (const entry of tree.values()) {
        if (entry.type !== 'file' || entry.layer !== undefined)
            continue;
        const there = committed.get(entry.path);
        if (there?.type !== 'file' || `git:${there.blob}` !== entry.digest)
            return entry.path;
    }
    return undefined;
}
/** Reads what git knows of the commit in a checkout; nothing where no entry needs it and git cannot tell. */
async function readOrigin(request, git, folder, sha) {
    const committed = await (0,git_files/* readCommit */.kN)(folder, sha);
    const needing = firstOfCommit(request.tree);
    if (!committed.ok) {
        if (needing === undefined)
            return (0,result.ok)(new Map());
        return usage(`The files of commit ${sha} are needed and cannot be read: ${committed.error}.`, git.root, `Fetch it (git fetch origin ${sha}) and run the command again.`);
    }
    if (needing === undefined || sha !== request.source.sha)
        return committed;
    const wrong = contradiction(request.tree, committed.value);
    if (wrong === undefined)
        return committed;
    return (0,result/* err */._)({
        code: 'integrity',
        message: `The checkpoint says of ${(0,checkpoint_names/* showName */.$i)(wrong)} that its content is that of commit ${sha}, and it is not.`,
        hint: 'Use the checkpoint of an earlier phase; `bootspring checkpoints` lists them.',
    });
}
const nothingKnown = { committed: new Map(), isClean: () => false, ignored: undefined };
/** A folder where nothing stands: files of the commit come from the workspace's repository. */
async function findFresh(request, folder) {
    const git = (0,shell_git/* findGit */.Ct)(request.workspace);
    const { sha } = request.source;
    if (git === undefined || sha === undefined) {
        if (firstOfCommit(request.tree) === undefined)
            return (0,result.ok)({ folder, isFresh: true, ...nothingKnown, origin: undefined });
        return usage(`The checkpoint needs the files of commit ${sha ?? '(unknown)'}, and ${request.workspace} is no git checkout to take them from.`, folder, 'Clone the repository there, check the commit out, and run the command again.');
    }
    const committed = await readOrigin(request, git, request.workspace, sha);
    if (!committed.ok)
        return committed;
    const origin = committed.value.size === 0 ? undefined : { git, folder: request.workspace, sha };
    return (0,result.ok)({ folder, isFresh: true, ...nothingKnown, committed: committed.value, origin });
}
/** A folder with files: a checkout of the commit wherever the tree needs the commit. */
async function findStanding(request, folder) {
    const git = (0,shell_git/* findGit */.Ct)(folder);
    const needing = firstOfCommit(request.tree);
    const wanted = request.source.sha;
    const head = git === undefined ? undefined : ((0,shell_git/* readHead */.zy)(git).sha ?? (await (0,git_files/* headOf */.Uo)(folder)));
    if (needing !== undefined && (head === undefined || head !== wanted)) {
        const state = git === undefined ? 'is no git checkout' : `is at ${head ?? 'no commit'}`;
        return usage(`The checkpoint was taken at commit ${wanted ?? '(unknown)'}, and ${folder} ${state}.`, folder, git === undefined
            ? 'Clone the repository, check that commit out, and run the command there.'
            : `Check the commit out (git checkout ${wanted ?? 'COMMIT'}) and run the command again.`);
    }
    if (git === undefined || head === undefined)
        return (0,result.ok)({ folder, isFresh: false, ...nothingKnown, origin: undefined });
    const committed = await readOrigin(request, git, folder, head);
    if (!committed.ok)
        return committed;
    const modified = await (0,git_files/* readModified */.aP)(folder, 'HEAD');
    if (!modified.ok) {
        return usage(`git cannot tell what is not committed: ${modified.error}.`, folder, 'Mend it and run the command again.');
    }
    return (0,result.ok)({
        folder,
        isFresh: false,
        committed: committed.value,
        isClean: (each) => committed.value.has(each) && !modified.value.has(each),
        ignored: (paths) => (0,git_files/* ignoredAmong */.rO)(folder, paths),
        origin: { git, folder, sha: head },
    });
}
/** Repositories that are known on both sides must be one. */
function otherRepository(request, folder) {
    const wanted = request.source.repository;
    const git = (0,shell_git/* findGit */.Ct)(folder);
    const url = git === undefined ? undefined : (0,shell_git/* readOriginUrl */.gJ)(git);
    const isWorkspace = folder === (0,files/* realOf */.MN)(request.workspace);
    const here = isWorkspace
        ? (0,shell_git/* readSource */.o$)(folder, request.env).repository
        : url === undefined
            ? undefined
            : (0,shell_git/* repositoryOf */._M)(url);
    if (wanted === undefined || here === undefined || wanted === here)
        return undefined;
    return {
        code: 'usage',
        message: `The checkpoint is one of ${wanted}, and ${folder} is a checkout of ${here}.`,
        where: folder,
        hint: `Run the command in a checkout of ${wanted}.`,
    };
}
/** Finds out where the tree is to stand and what git knows there. Nothing is written. */
async function findTarget(request) {
    const workspace = (0,files/* realOf */.MN)(request.workspace);
    const folder = request.into === undefined ? workspace : (0,files/* realOf */.MN)(request.into);
    if (folder === workspace) {
        const other = otherRepository(request, folder);
        return other === undefined ? findStanding(request, folder) : (0,result/* err */._)(other);
    }
    if (workspace.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep)) {
        return usage(`${folder} holds the workspace itself.`, folder, 'Name an empty folder, or another checkout.');
    }
    const names = namesIn(folder);
    if (!names.ok)
        return names;
    if (names.value === undefined || names.value.length === 0)
        return findFresh(request, folder);
    // A folder inside another checkout would be taken for that checkout's root.
    const [here, there] = [(0,shell_git/* findGit */.Ct)(workspace), (0,shell_git/* findGit */.Ct)(folder)];
    const inside = (git, of) => git === undefined ? '' : external_node_path_.relative(git.root, of);
    if (there !== undefined && inside(here, workspace) !== inside(there, folder)) {
        return usage(`${folder} is not empty, and is not where the workspace is in its checkout.`, folder, 'Name an empty folder, or another checkout.');
    }
    const other = otherRepository(request, folder);
    return other === undefined ? findStanding(request, folder) : (0,result/* err */._)(other);
}

// EXTERNAL MODULE: ./build/core/checkpoint/rows.js
var rows = __webpack_require__(5805);
// EXTERNAL MODULE: ./build/shell/restore/content.js
var content = __webpack_require__(3530);
;// CONCATENATED MODULE: ./build/shell/restore/work.js




function contentsOf(manifests) {
    const digests = new Set();
    const sizes = new Set();
    const targets = new Map();
    for (const manifest of manifests) {
        const entries = (0,rows/* entriesOf */.Mc)(manifest);
        for (const entry of entries.ok ? entries.value : []) {
            if (entry.type === 'link') {
                targets.set(entry.path, (targets.get(entry.path) ?? new Set()).add(entry.target));
            }
            else if (entry.type === 'file' && entry.layer !== undefined) {
                digests.add(entry.digest);
                sizes.add(entry.size);
            }
        }
    }
    return { digests, sizes, targets };
}
async function isKnown(path, there, knowledge, contents) {
    if (there.type === 'other')
        return false;
    if (knowledge.isClean(path))
        return true;
    if (there.type === 'link') {
        const target = (0,content/* readTarget */._)(knowledge.root, path);
        return target !== undefined && contents.targets.get(path)?.has(target) === true;
    }
    return contents.sizes.has(there.size) && contents.digests.has(`sha256:${await (0,content/* hashContent */.s)(knowledge.root, path)}`);
}
const SHOWN = 10;
const refusal = (paths, withGit) => {
    const names = paths.slice(0, SHOWN).map(checkpoint_names/* showName */.$i).join(', ');
    const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : '';
    const [what, they] = paths.length === 1 ? ['1 file', 'it'] : [`${paths.length} files`, 'them'];
    const saving = withGit ? `Commit or stash ${they}` : `Copy ${they} elsewhere`;
    return {
        code: 'usage',
        message: `Nothing was restored: ${what} would be overwritten or deleted, and no commit and no checkpoint has what is in ${they}: ${names}${more}.`,
        hint: `${saving}, or run the command again with --force: then ${they === 'it' ? 'it is' : 'they are'} kept in .bootspring/aside.`,
    };
};
/**
 * Finds among what would be overwritten or deleted what exists nowhere else.
 *
 * @returns paths to be moved aside; `usage` when there is work that may not be touched
 */
async function findWork(victims, knowledge) {
    if (victims.size === 0)
        return (0,result.ok)(new Set());
    const contents = contentsOf(knowledge.manifests);
    const unknown = [];
    for (const [path, there] of victims) {
        if (!(await isKnown(path, there, knowledge, contents)))
            unknown.push(path);
    }
    if (!knowledge.force && unknown.length > 0) {
        const ignored = (await knowledge.ignored?.(unknown)) ?? new Set();
        const work = unknown.filter((path) => !ignored.has(path)).sort();
        if (work.length > 0)
            return (0,result/* err */._)(refusal(work, knowledge.ignored !== undefined));
    }
    return (0,result.ok)(new Set(unknown));
}

;// CONCATENATED MODULE: ./build/shell/restore/restorer.js



















const refused = (problem) => (0,result/* err */._)({ kind: 'refused', problem });
const hostile = (why) => ({
    code: 'integrity',
    message: `The checkpoint is refused and nothing was written: ${why}`,
    hint: 'Use the checkpoint of an earlier phase, or start a new workflow with `bootspring run`.',
});
/** The tree of the chain, if it may be written. */
function readTree(request, platform) {
    const tree = (0,checkpoint_tree/* finalTree */.ZT)(request.chain);
    if (!tree.ok)
        return refused(hostile(tree.error));
    const wrong = (0,safety/* unsafeChain */.cB)(request.chain, tree.value, { platform, maxSize: request.rules.maxSize });
    return wrong === undefined ? tree : refused(hostile(wrong));
}
/** Files of the commit that a fresh folder gets although the tree leaves them out: a checkpoint never keeps them. */
function extrasOf({ target, tree, filter }) {
    if (!target.isFresh || target.origin === undefined)
        return [];
    const extras = [];
    for (const [each, { type }] of target.committed) {
        if (tree.has(each) || filter.keeps(each, type))
            continue;
        let isFree = true;
        (0,checkpoint_tree/* eachFolderAbove */.Rg)(each, (folder) => (isFree = (tree.get(folder)?.type ?? 'folder') === 'folder'));
        if (isFree)
            extras.push(each);
    }
    return extras;
}
/** A name that no earlier restore has used. */
function asideFor(folder, workflowId, phase) {
    for (let count = 1;; count += 1) {
        const aside = `${workflow_dir/* STATE_FOLDER */.P2}/aside/${workflowId}-${phase}-${count}`;
        if (!external_node_fs_.existsSync(external_node_path_.join(folder, aside)))
            return aside;
    }
}
const FRESH_NOTE = 'The folder has no .git: it holds the files and is no checkout.';
function reportOf(prepared, comparison, record, applied) {
    const { target, tree } = prepared;
    let [written, bytes, deleted] = [0, 0, 0];
    for (const entry of comparison.make) {
        if (entry.type !== 'folder')
            written += 1;
        if (entry.type === 'file')
            bytes += entry.size;
    }
    for (const victim of comparison.victims.keys())
        if ((tree.get(victim)?.type ?? 'folder') === 'folder')
            deleted += 1;
    const aside = external_node_path_.join(target.folder, record.aside);
    return {
        folder: target.folder,
        written,
        bytes,
        deleted,
        kept: comparison.kept,
        ...(applied.aside > 0 ? { aside } : {}),
        notes: [...prepared.notes, ...(target.isFresh ? [FRESH_NOTE] : []), ...(0,recover.notesOf)(applied, aside)],
    };
}
/**
 * Ends what an earlier restore left. What cannot be finished stays on record until this restore is decided: the tree
 * is compared anew, whatever it is.
 */
function endEarlier(folder, calls) {
    const recovered = (0,recover.recoverRestore)(folder, calls);
    if (recovered.ok)
        return (0,result.ok)(recovered.value === undefined ? [] : [recovered.value]);
    if (recovered.error.code !== 'integrity')
        return recovered;
    return (0,result.ok)(['A restore that was cut off could not be finished; this one took its place.']);
}
async function prepare(options, request) {
    const last = request.chain.at(-1);
    if (last === undefined)
        return refused({ code: 'usage', message: 'There is no checkpoint to restore.' });
    const tree = readTree(request, options.platform ?? process.platform);
    if (!tree.ok)
        return tree;
    const opened = await (0,restore_layers/* openLayers */.rm)(tree.value, request.workflowId, request.store, options.layers);
    if (!opened.ok)
        return opened;
    // A file may be as it is only because an earlier restore was cut off.
    const earlier = endEarlier(external_node_path_.resolve(request.into ?? options.workspace), options.calls ?? restore_calls.systemCalls);
    if (!earlier.ok)
        return refused(earlier.error);
    const target = await findTarget({
        workspace: options.workspace,
        into: request.into,
        source: last.source,
        tree: tree.value,
        env: options.env ?? process.env,
    });
    if (!target.ok)
        return refused(target.error);
    const filter = (0,kept/* createFilter */.H)(request.rules);
    return (0,result.ok)({
        request,
        phase: last.phase,
        tree: tree.value,
        target: target.value,
        filter,
        opened: opened.value,
        notes: earlier.value,
    });
}
/** Compares and prepares. Nothing of the tree changes. */
async function decide(options, prepared, progressing) {
    const { request, tree, target, filter, phase } = prepared;
    const { folder, isClean, ignored } = target;
    const { workflowId, force } = request;
    const root = (0,paths/* rootOf */.I)(folder);
    const comparison = await (0,compare/* compare */.U)({ root, tree, filter, isClean });
    const manifests = [...request.chain, ...request.others];
    const work = await findWork(comparison.victims, { root, manifests, isClean, ignored, force });
    if (!work.ok)
        return refused(work.error);
    const made = (0,stage/* makeStaging */.m)(folder);
    if (!made.ok)
        return refused(made.error);
    const staging = made.value;
    progressing.staging = staging;
    const extras = extrasOf(prepared);
    const staged = await (0,stage/* stage */.d)({
        target,
        staging,
        make: comparison.make,
        extras,
        layers: options.layers,
        opened: prepared.opened,
        openPool: options.openPool,
        onProgress: request.onProgress,
    });
    if (!staged.ok)
        return staged;
    const aside = asideFor(folder, workflowId, phase);
    const record = (0,plan/* planRestore */.q8)({ workflowId, phase, root, staging, aside, tree, comparison, extras, work: work.value });
    (0,plan/* checkAccess */.x8)(record, root);
    return (0,result.ok)({ comparison, record });
}
async function carryOut(options, prepared, progressing) {
    const calls = options.calls ?? restore_calls.systemCalls;
    const { folder } = prepared.target;
    const decided = await decide(options, prepared, progressing);
    if (!decided.ok)
        return decided;
    const { comparison, record } = decided.value;
    const file = (0,restore_record/* recordFile */.mR)(folder);
    const written = calls.write(file, JSON.stringify(record));
    if (!written.ok) {
        // It may stand there and not be durable.
        external_node_fs_.rmSync(file, { force: true });
        return refused(written.error);
    }
    progressing.isDecided = true;
    const applied = (0,apply/* applyRecord */.S)(folder, record, calls);
    (0,recover.removeStaging)(folder, calls);
    return (0,result.ok)(reportOf(prepared, comparison, record, applied));
}
async function restore(options, request) {
    const calls = options.calls ?? restore_calls.systemCalls;
    const wanted = external_node_path_.resolve(request.into ?? options.workspace);
    const progressing = { isDecided: false };
    try {
        const prepared = await prepare(options, request);
        if (!prepared.ok)
            return prepared;
        const { folder } = prepared.value.target;
        const made = external_node_fs_.mkdirSync(folder, { recursive: true });
        try {
            return await carryOut(options, prepared.value, progressing);
        }
        finally {
            if (!progressing.isDecided) {
                if (progressing.staging !== undefined)
                    calls.removeTree(external_node_path_.join(folder, progressing.staging));
                if (made !== undefined)
                    calls.removeTree(made);
            }
        }
    }
    catch (error) {
        const problem = (0,files/* problemOf */.Zw)(error, 'restore the files', wanted);
        if (!progressing.isDecided)
            return refused(problem);
        const hint = `${problem.hint ?? ''} The restore is half done; the next command in this folder finishes it.`.trim();
        return refused({ ...problem, hint });
    }
}
/** Brings the files of checkpoints back into a workspace, or into another folder (src/ports.ts). */
const createRestorer = (options) => ({
    restore: (request) => restore(options, request),
});


/***/ })

};
;