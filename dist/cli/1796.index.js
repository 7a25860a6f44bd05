"use strict";
exports.id = 1796;
exports.ids = [1796,6926];
exports.modules = {

/***/ 3307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readChain),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var _model_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6043);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);


const faultOf = (kind, phase, message) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({
    kind,
    phase,
    problem: {
        code: 'integrity',
        message,
        hint: 'Use the checkpoint of an earlier phase; `bootspring checkpoints` lists them.',
    },
});
/** Reads one manifest; the error is one clause. */
function readManifest(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('it is no JSON');
    }
    const parsed = _model_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointSchema */ .ot.safeParse(json);
    if (parsed.success)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parsed.data);
    const [issue] = parsed.error.issues;
    const version = typeof json === 'object' && json !== null && 'schemaVersion' in json && typeof json.schemaVersion === 'number'
        ? json.schemaVersion
        : 1;
    if (version > 1)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`its format (${version}) is newer than this bootspring; update bootspring`);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it is not as it should be'}`.replace(/^: /, ''));
}
/** What a manifest and the one that names it as its parent must agree on; the answer is one clause. */
function disagreement(parent, child) {
    const told = (what) => `its ${what} is not that of ${child.phase}, which follows it`;
    if (parent.workflowId !== child.workflowId)
        return told('workflow');
    if (parent.configDigest !== child.configDigest)
        return told('configuration');
    if (parent.source.repository !== child.source.repository)
        return told('repository');
    if (parent.source.sha !== child.source.sha)
        return told('commit');
    if (parent.journal.sequence >= child.journal.sequence) {
        return `it was taken at entry ${parent.journal.sequence} of the journal, and ${child.phase}, which follows it, at ${child.journal.sequence}`;
    }
    return undefined;
}
/**
 * Follows the parents of a phase's manifest to the first one and checks that each is the very manifest that its
 * child was made from.
 *
 * @param sha256 of a text as UTF-8, in hexadecimal digits
 * @returns the manifests from the first to the named one
 */
function readChain(texts, phase, sha256) {
    const textOf = typeof texts === 'function' ? texts : (name) => texts.get(name);
    const chain = [];
    const seen = new Set();
    for (let name = phase; name !== null;) {
        const child = chain.at(-1);
        if (seen.has(name)) {
            return faultOf('damaged', name, `The checkpoint of ${name} names itself as a parent, through ${[...seen].join(', ')}.`);
        }
        seen.add(name);
        const text = textOf(name);
        if (text === undefined) {
            const use = child === undefined ? '' : `, and that of ${child.phase} tells only what differs from it`;
            return faultOf('missing', name, `There is no checkpoint of ${name}${use}.`);
        }
        const told = (why) => faultOf('damaged', name ?? phase, `The checkpoint of ${name} is damaged: ${why}.`);
        if (child !== undefined && `sha256:${sha256(text)}` !== child.parentDigest) {
            return told(`it is not the one that the checkpoint of ${child.phase} was made from`);
        }
        const manifest = readManifest(text);
        if (!manifest.ok)
            return told(manifest.error);
        if (manifest.value.phase !== name)
            return told(`it is that of ${manifest.value.phase}`);
        const wrong = child === undefined ? undefined : disagreement(manifest.value, child);
        if (wrong !== undefined)
            return told(wrong);
        const { parent, parentDigest } = manifest.value;
        if ((parent === null) !== (parentDigest === null))
            return told('it names a parent without its digest, or the reverse');
        chain.push(manifest.value);
        name = parent;
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(chain.reverse());
}


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved),
/* harmony export */   M: () => (/* binding */ STAGING_NAME)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);

/** `.git` and `.bootspring` as NTFS reads them: without dots and blanks at the end, with a stream, or by a short name. */
const RESERVED = /^(?:\.git|git~1|\.bootspring|bootsp~1)[. ]*(?:$|[:\\])/i;
/** Code points that HFS+ passes over when it compares names: those of git's utf8.c, `next_hfs_char`. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
const ASCII = /^[^\x80-\xff]*$/;
/**
 * Whether a part of a path names git's folder or bootspring's own on some file system: in any case, with dots and
 * blanks at the end, by the short name of NTFS, or with characters that HFS+ passes over.
 */
function isReserved(part) {
    if (ASCII.test(part))
        return RESERVED.test(part);
    const text = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(part) ?? new TextDecoder().decode((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(part));
    // The long s is an s to a file system that folds case; no other letter of the two names has such a double.
    return RESERVED.test(text.replace(IGNORED, '').replaceAll('\u017f', 's'));
}
/** Name of the folder at the root in which a restore is prepared where the state folder is on another device. */
const STAGING_NAME = /^\.bootspring-restore-[0-9a-f]+$/;


/***/ }),

/***/ 3040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ eachFolderAbove),
/* harmony export */   ZT: () => (/* binding */ finalTree),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5805);



/** The path of the folder that an entry is in; empty for the root. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** Calls `visit` for the folders above a path from the nearest on, until it answers false. */
function eachFolderAbove(path, visit) {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder))
        if (!visit(folder))
            return;
}
/** A child of a path that is no folder, or of one that was deleted; undefined when there is none. */
function orphanIn(tree, deleted) {
    const sound = new Set();
    for (const path of tree.keys()) {
        let wrong;
        eachFolderAbove(path, (folder) => {
            if (sound.has(folder))
                return false;
            const there = tree.get(folder);
            if (there !== undefined && there.type !== 'folder')
                wrong = `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(folder)} is a ${there.type}`;
            else if (deleted.has(folder) && there === undefined)
                wrong = `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(folder)} is deleted`;
            sound.add(folder);
            return wrong === undefined;
        });
        if (wrong !== undefined)
            return `${wrong}, and ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path)} is in it`;
    }
    return undefined;
}
function applyStep(tree, step) {
    const fresh = new Set();
    for (const entry of step.entries) {
        if (fresh.has(entry.path))
            return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(entry.path)} is there twice`;
        fresh.add(entry.path);
    }
    const deleted = new Set();
    for (const path of step.deleted) {
        if (fresh.has(path))
            return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path)} is there and deleted`;
        if (!tree.delete(path))
            return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path)} is deleted, and was not there before`;
        deleted.add(path);
    }
    for (const entry of step.entries)
        tree.set(entry.path, entry);
    return orphanIn(tree, deleted);
}
/**
 * The tree that the last manifest of a chain stands for: what each one changes, from the first on.
 * Whether it may be written anywhere is told by `unsafeTree`.
 *
 * @returns the error is a sentence that names the manifest and the path
 */
function finalTree(chain) {
    const tree = new Map();
    for (const checkpoint of chain) {
        const told = (why) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`The checkpoint of ${checkpoint.phase} contradicts itself: ${why}.`);
        const entries = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(checkpoint);
        if (!entries.ok)
            return told(entries.error);
        const deleted = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .deletedOf */ .X)(checkpoint);
        if (!deleted.ok)
            return told(deleted.error);
        const wrong = applyStep(tree, { phase: checkpoint.phase, entries: entries.value, deleted: deleted.value });
        if (wrong !== undefined)
            return told(wrong);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(tree);
}


/***/ }),

/***/ 6300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCapture: () => (/* binding */ createCapture)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./build/core/checkpoint/kept.js
var kept = __webpack_require__(4156);
// EXTERNAL MODULE: ./build/core/checkpoint/needles.js
var needles = __webpack_require__(8802);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/files.js
var shell_files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/layer/system-path.js
var system_path = __webpack_require__(9103);
// EXTERNAL MODULE: ./build/shell/layer/threads.js + 2 modules
var threads = __webpack_require__(6926);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/capture/known.js
var capture_known = __webpack_require__(7992);
// EXTERNAL MODULE: ./build/shell/capture/known-file.js
var known_file = __webpack_require__(8091);
;// CONCATENATED MODULE: ./build/core/checkpoint/groups.js
/**
 * Installed packages, which are the same for everybody who has the same lock file, go into layers of their own:
 * so one layer serves many runs and branches. What tools keep below node_modules for themselves does not belong to it.
 */
const INSTALLED = /(?:^|\/)node_modules\/(?!\.(?!bin(?:\/|$)|pnpm(?:\/|$)|package-lock\.json$))/;
/** Whether a path is part of the installed packages. */
const isInstalled = (path) => INSTALLED.test(path);
/** The folders that hold most, with their bytes, largest first; those at the root and of packages' folders. */
function largestFolders(files, count) {
    const sums = new Map();
    for (const { path, size } of files) {
        const parts = path.split('/').slice(0, -1);
        for (let depth = Math.min(parts.length, 3); depth > 0; depth -= 1) {
            const folder = parts.slice(0, depth).join('/');
            sums.set(folder, (sums.get(folder) ?? 0) + size);
        }
    }
    const all = [...sums].map(([folder, bytes]) => ({ folder, bytes }));
    return all.sort((a, b) => b.bytes - a.bytes || (a.folder < b.folder ? -1 : 1)).slice(0, count);
}

// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var checkpoint_names = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/shell/layer/compress.js
var compress = __webpack_require__(5778);
// EXTERNAL MODULE: ./build/shell/layer/layers.js + 9 modules
var layer_layers = __webpack_require__(2597);
// EXTERNAL MODULE: ./build/shell/layer/listing.js
var layer_listing = __webpack_require__(6496);
// EXTERNAL MODULE: ./build/shell/layer/read-file.js
var read_file = __webpack_require__(6557);
// EXTERNAL MODULE: ./build/shell/capture/row.js
var capture_row = __webpack_require__(8943);
;// CONCATENATED MODULE: ./build/shell/capture/pack-groups.js













const hexOf = (digest) => digest.slice('sha256:'.length);
/** Puts changed files into layers: installed packages into one, the rest into another. */
async function packGroups(request) {
    const parts = [];
    for (const installed of [true, false]) {
        const pending = request.pending.filter(({ path: name }) => isInstalled(name) === installed);
        if (pending.length === 0)
            continue;
        const links = request.links.filter((link) => isInstalled(link.path) === installed);
        const part = (await stored({ ...request, pending, links })) ?? (await pack({ ...request, pending, links }));
        if (!part.ok)
            return part;
        parts.push(part.value);
    }
    return (0,result.ok)({
        rows: new Map(parts.flatMap((part) => [...part.rows])),
        layers: parts.flatMap((part) => part.layers),
        newBytes: parts.reduce((sum, part) => sum + part.newBytes, 0),
        notes: parts.flatMap((part) => part.notes),
    });
}
/**
 * The layer that an earlier workflow of this workspace stored, when every content is known without reading. Where there
 * are secrets to look for everything is read: the earlier workflow may not have known them.
 */
async function stored(request) {
    if (request.needles.length > 0)
        return undefined;
    const { pending, links, store, workflowId, trustedUntil } = request;
    const listing = links.map(({ path: name, target }) => ({ type: 'link', path: name, target }));
    const rows = new Map();
    for (const one of pending) {
        if (one.seen === undefined)
            return undefined;
        const { path: name, size, mode, digest } = one.seen;
        listing.push({ type: 'file', path: name, size, executable: (0,read_file/* isExecutable */.TV)(mode), digest: hexOf(digest) });
        rows.set(one, { ...one.seen, ...(0,capture_row/* signatureOf */.yK)(one, trustedUntil) });
    }
    const layer = await store.findLayer(workflowId, `sha256:${(0,layer_listing/* digestOfListing */.aW)((0,layer_listing/* writeListing */.UD)((0,layer_listing/* sortEntries */.R3)(listing)))}`);
    if (!layer.ok || layer.value === undefined)
        return undefined;
    const held = layer.value;
    for (const [one, row] of rows)
        rows.set(one, { ...row, layer: held.digest });
    return (0,result.ok)({ rows, layers: [held], newBytes: 0, notes: [] });
}
async function pack(request) {
    const { root, pending, links, pool, needles, onBytes, store, workflowId } = request;
    const to = external_node_path_.join(request.temporary, `layer-${Buffer.from((0,hash/* randomBytes */.po)(6)).toString('hex')}.tmp`);
    const items = [
        ...pending.map(({ path: name, size, prior }) => ({
            type: 'file',
            path: name,
            size,
            ...(prior?.layer === undefined ? {} : { known: hexOf(prior.digest) }),
        })),
        ...links.map(({ path: name, target }) => ({ type: 'link', path: name, target })),
    ];
    const done = await layer_layers.layers.pack({ root, items, to, compression: (0,compress/* bestCompression */.XE)(), pool, needles, onBytes });
    if (!done.ok)
        return done;
    const { digest, files } = done.value;
    const refused = refusal(files);
    const holdsFile = files.some((file) => file.kind === 'read' && file.stored);
    let layer;
    if (refused !== undefined || !holdsFile || digest === undefined) {
        (0,shell_files/* attempt */.CD)('remove a layer', to, () => external_node_fs_.rmSync(to, { force: true }));
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
    }
    else {
        const isWhole = async (file) => {
            const opened = layer_layers.layers.open(file, digest);
            return opened.ok && (await layer_layers.layers.extract({ layer: opened.value, wanted: [], all: true, pool })).ok;
        };
        const put = await store.putLayer(workflowId, `sha256:${digest}`, to, isWhole);
        if (!put.ok)
            return put;
        layer = put.value;
    }
    return (0,result.ok)({
        rows: new Map(pending.flatMap((one, index) => rowOf(one, files[index], layer, request.trustedUntil))),
        layers: layer === undefined ? [] : [layer],
        newBytes: layer?.size ?? 0,
        notes: files.flatMap(noteOf),
    });
}
function rowOf(pending, file, layer, trustedUntil) {
    if (file?.kind !== 'read')
        return [];
    const { path: name, size, mode, mtimeNs: mtime, ctimeNs, ino, stored: isStored, unsettled } = file;
    const look = { mtimeMs: (0,capture_known/* msOf */.QZ)(mtime), ctimeMs: (0,capture_known/* msOf */.QZ)(ctimeNs), ino: Number(ino) };
    const signature = unsettled ? capture_row/* UNKNOWN */.HV : (0,capture_row/* signatureOf */.yK)(look, trustedUntil);
    const holder = isStored ? layer?.digest : pending.prior?.layer;
    const held = holder === undefined ? {} : { layer: holder };
    const digest = `sha256:${file.digest}`;
    return [[pending, { type: 'file', path: name, size, mode, mtime, digest, ...held, ...signature }]];
}
/** Why a checkpoint with these files is not saved. */
function refusal(files) {
    for (const file of files) {
        const name = (0,checkpoint_names/* showName */.$i)(file.path);
        if (file.kind === 'unreadable') {
            return {
                code: 'storage',
                message: `${name} cannot be read (${file.code}), so it could not be brought back`,
                hint: `make it readable, or leave it out: checkpoints: { exclude: [${JSON.stringify(name)}] }`,
            };
        }
        if (file.kind === 'read' && file.secret) {
            return {
                code: 'usage',
                message: `${name} holds a secret of the environment, which no checkpoint may keep`,
                hint: `do not write it there, or leave the file out: checkpoints: { exclude: [${JSON.stringify(name)}] }`,
            };
        }
    }
    return undefined;
}
function noteOf(file) {
    const name = (0,checkpoint_names/* showName */.$i)(file.path);
    switch (file.kind) {
        case 'read':
            return file.unsettled ? [`${name} kept changing while it was read; the checkpoint holds what was read last`] : [];
        case 'gone':
            return [`${name} was deleted while the checkpoint was taken; it is not in it`];
        case 'replaced':
            return [`${name} was replaced by something that is no file while the checkpoint was taken; it is not in it`];
        case 'unreadable':
            return [];
    }
}

// EXTERNAL MODULE: ./build/core/checkpoint/chain.js
var checkpoint_chain = __webpack_require__(3307);
// EXTERNAL MODULE: ./build/core/checkpoint/tree.js
var checkpoint_tree = __webpack_require__(3040);
// EXTERNAL MODULE: ./build/shell/store/manifests.js
var manifests = __webpack_require__(7922);
// EXTERNAL MODULE: ./build/shell/git.js
var git = __webpack_require__(4962);
// EXTERNAL MODULE: ./build/shell/git/files.js
var files = __webpack_require__(966);
;// CONCATENATED MODULE: ./build/shell/capture/baseline.js


/** What a fresh checkout of the commit would bring. Undefined when git cannot tell: no repository, no such commit. */
async function readBaseline(workspace, sha) {
    if ((0,git/* findGit */.Ct)(workspace) === undefined)
        return undefined;
    const [committed, modified] = await Promise.all([(0,files/* readCommit */.kN)(workspace, sha), (0,files/* readModified */.aP)(workspace, sha)]);
    if (!committed.ok || !modified.ok)
        return undefined;
    const baseline = new Map();
    for (const [path, { blob }] of committed.value)
        if (!modified.value.has(path))
            baseline.set(path, blob);
    return baseline;
}

;// CONCATENATED MODULE: ./build/shell/capture/parent.js






/** Finds the parent's tree: as this machine knows it, else from the manifests. Without either everything is new. */
async function findParent(workspace, { workflowId, parent, store, sha }, last) {
    if (parent !== undefined && last !== undefined && last.manifestDigest === parent.digest) {
        const phases = await store.list(workflowId);
        if (phases.ok && phases.value.includes(parent.phase)) {
            const { layers, root, manifestDigest: parentDigest } = last;
            return { parent: parent.phase, parentDigest, layers, root, baseline: undefined };
        }
    }
    // Whoever takes up a workflow elsewhere, or after a restore, asks git once more what the commit holds.
    const baseline = sha === undefined ? undefined : await readBaseline(workspace, sha);
    const stored = parent === undefined ? undefined : await readParent(store, workflowId, parent.phase);
    return { ...(stored ?? { parent: null, parentDigest: null, layers: [], root: undefined }), baseline };
}
/** The tree of a stored checkpoint. Undefined when its manifests cannot be read. */
async function readParent(store, workflowId, phase) {
    const stored = await (0,manifests/* readManifests */.P)(store, workflowId);
    if (!stored.ok)
        return undefined;
    const textOf = (name) => {
        const text = stored.value.get(name);
        return text?.ok === true ? text.value : undefined;
    };
    const chain = (0,checkpoint_chain/* readChain */.U)(textOf, phase, hash/* sha256 */.sc);
    const tree = chain.ok ? (0,checkpoint_tree/* finalTree */.ZT)(chain.value) : undefined;
    const text = textOf(phase);
    if (!chain.ok || tree?.ok !== true || text === undefined)
        return undefined;
    const layers = chain.value.at(-1)?.layers ?? [];
    return { parent: phase, parentDigest: `sha256:${(0,hash/* sha256 */.sc)(text)}`, layers, root: (0,capture_known/* folderOf */.yS)(tree.value) };
}

// EXTERNAL MODULE: ./build/core/checkpoint/safety.js + 1 modules
var safety = __webpack_require__(9294);
// EXTERNAL MODULE: ./build/model/layer.js
var model_layer = __webpack_require__(7300);
;// CONCATENATED MODULE: ./build/shell/capture/refusals.js





/** Why a checkpoint of what a walk found is not saved: what is in it could not be brought back. */
/** What could not be looked at. */
function unseenProblem({ unseen }) {
    const [first] = unseen;
    if (first === undefined)
        return undefined;
    const name = first.path === '' ? 'the workspace' : (0,checkpoint_names/* showName */.$i)(first.path);
    const more = unseen.length === 1 ? '' : ` and ${unseen.length - 1} more`;
    return {
        code: 'storage',
        message: `${name}${more} cannot be read (${first.code}), so what is in it could not be brought back`,
        hint: `make it readable, or leave it out: checkpoints: { exclude: [${JSON.stringify(name)}] }`,
    };
}
/** More than a checkpoint may carry: the folders that hold most of it are named. */
function sizeProblem({ carried, root, pending }, { maxSize }) {
    if (carried <= maxSize)
        return undefined;
    const files = [...pending];
    for (const row of (0,capture_known/* rowsBelow */.bX)(root))
        if (row.type === 'file' && !row.digest.startsWith('git:'))
            files.push(row);
    const folders = largestFolders(files, 10).map((one) => `${(0,checkpoint_names/* showName */.$i)(one.folder)} (${inMiB(one.bytes)})`);
    const [largest] = files.sort((a, b) => b.size - a.size);
    const file = largest === undefined ? '' : `; the largest file is ${(0,checkpoint_names/* showName */.$i)(largest.path)} (${inMiB(largest.size)})`;
    const where = folders.length === 0 ? '' : `; the largest folders are ${folders.join(', ')}`;
    return {
        code: 'usage',
        message: `the files to keep take ${inMiB(carried)}, more than max-size allows (${inMiB(maxSize)})${where}${file}`,
        hint: 'leave some out (checkpoints: { exclude: [...] }) or raise max-size',
    };
}
const inMiB = (bytes) => `${(bytes / 1024 ** 2).toFixed(bytes < 10 * 1024 ** 2 ? 1 : 0)} MiB`;
/**
 * What a restore would refuse (core/checkpoint/safety.ts). The parent's tree was looked through when it was taken, so
 * only what is new is looked at, unless links have changed: where they lead takes the whole tree to tell.
 *
 * @param changed what differs from the parent's tree
 */
function unsafeProblem({ root, grown, relinked }, changed, hasParent, { maxSize }) {
    const { platform } = process;
    const isWhole = !hasParent || relinked || (0,capture_known/* countBelow */.BC)(root) > model_layer/* LIMITS */.b1.entries;
    const reason = isWhole
        ? (0,safety/* unsafeTree */.nw)(new Map(Array.from((0,capture_known/* rowsBelow */.bX)(root), (row) => [row.path, row])), { platform, maxSize })
        : (unsafeAmong(changed, platform) ?? collisionAmong(grown));
    if (reason === undefined)
        return undefined;
    return {
        code: 'usage',
        message: `the files could not be brought back: ${reason}`,
        hint: 'leave it out: checkpoints: { exclude: [...] }',
    };
}
function unsafeAmong(changed, platform) {
    for (const entry of changed) {
        const wrong = (0,safety/* unsafeEntry */.di)(entry, platform);
        if (wrong !== undefined)
            return `${(0,checkpoint_names/* showName */.$i)(entry.path)} ${wrong}.`;
    }
    return undefined;
}
/** Names of one folder that some file systems take for one; only where there are new ones can there be any. */
function collisionAmong(grown) {
    for (const { names } of grown) {
        const folded = new Map();
        for (const name of names) {
            const other = folded.get((0,safety/* foldName */.zN)(name));
            if (other !== undefined)
                return `${(0,checkpoint_names/* showName */.$i)(other)} and ${(0,checkpoint_names/* showName */.$i)(name)} are one name on some file systems.`;
            folded.set((0,safety/* foldName */.zN)(name), name);
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/shell/sources.js
var sources = __webpack_require__(8060);
;// CONCATENATED MODULE: ./build/shell/capture/sight.js



const NO_THROW = { throwIfNoEntry: false };
const NOT_ASCII = /[^\0-\x7f]/;
/**
 * Looks at what is below a folder, by byte strings, without following links. What is gone by now, or has something else
 * above it, is no problem; what cannot be looked at is noted.
 */
class Sight {
    unseen = [];
    #root;
    /** @param root absolute path as a byte string */
    constructor(root) {
        this.#root = root;
    }
    /** Names in a folder, in the order in which the system lists them. */
    namesIn(folder) {
        try {
            return external_node_fs_.readdirSync((0,system_path/* systemPath */.B)(folder === '' ? this.#root : `${this.#root}/${folder}`), 'latin1');
        }
        catch (error) {
            this.#tell(folder, error);
            return [];
        }
    }
    /**
     * A function that looks at the names of one folder: what is the same for all of them is done once.
     *
     * @param text the names, joined
     */
    within(folder, text) {
        const above = folder === '' ? `${this.#root}/` : `${this.#root}/${folder}/`;
        const isAscii = !NOT_ASCII.test(above) && !NOT_ASCII.test(text);
        return (name) => {
            const where = above + name;
            try {
                return external_node_fs_.lstatSync(isAscii ? where : Buffer.from(where, 'latin1'), NO_THROW);
            }
            catch (error) {
                this.#tell(where.slice(this.#root.length + 1), error);
                return undefined;
            }
        };
    }
    /** Nanoseconds since 1970 of the last modification. */
    exactTime(path) {
        return this.#attempt(path, (where) => external_node_fs_.lstatSync(where, { bigint: true, ...NO_THROW }))?.mtimeNs;
    }
    /** Where a link leads. */
    targetOf(path) {
        return this.#attempt(path, (where) => external_node_fs_.readlinkSync(where, 'latin1'));
    }
    #attempt(path, action) {
        try {
            return action((0,system_path/* systemPath */.B)(`${this.#root}/${path}`));
        }
        catch (error) {
            this.#tell(path, error);
            return undefined;
        }
    }
    #tell(path, error) {
        const code = (0,shell_files/* errorCode */.CA)(error) ?? 'unknown error';
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            this.unseen.push({ path, code });
    }
}
/** Undefined for sockets, pipes and devices, which nothing can bring back. */
function typeOf({ mode }) {
    switch (mode & external_node_fs_.constants.S_IFMT) {
        case external_node_fs_.constants.S_IFREG:
            return 'file';
        case external_node_fs_.constants.S_IFDIR:
            return 'folder';
        case external_node_fs_.constants.S_IFLNK:
            return 'link';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/shell/capture/walk.js




/** Folders after which other work of the process gets its turn: a folder takes about 30 \u00b5s. */
const FOLDERS_PER_TURN = 1000;
const PERMISSIONS = 0o777;
/**
 * Looks at everything below a folder once, folders before what is in them, and compares it with what is known on the
 * way. Links are not followed. One synchronous look at each name: promises take nearly three times as long.
 * Names that are gone when they are looked at are passed over.
 */
async function walk(request) {
    const walker = new Walker(request);
    const { parent, cache } = request;
    const root = blank();
    const waiting = [{ path: '', into: root, parent, cache }];
    let turn = 0;
    for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
        waiting.push(...walker.visit(visit));
        if ((turn += 1) % FOLDERS_PER_TURN === 0)
            await (0,sources.breathe)();
    }
    const { changed, links, relinked, pending, deleted, grown, carried } = walker;
    return { root, changed, links, relinked, pending, deleted, grown, carried, unseen: walker.sight.unseen };
}
const blank = () => ({ children: [] });
const pathOf = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
/** Goes from folder to folder and gathers what differs. */
class Walker {
    sight;
    changed = [];
    links = [];
    pending = [];
    deleted = [];
    grown = [];
    carried = 0;
    relinked = false;
    #request;
    constructor(request) {
        this.#request = request;
        this.sight = new Sight(request.root);
    }
    /** Looks at a folder; answers those in it. */
    visit(visit) {
        const { path, into, parent, cache } = visit;
        const below = [];
        const names = this.sight.namesIn(path);
        const text = names.join(capture_known/* BETWEEN */.j2);
        const lookAt = this.sight.within(path, text);
        const isListed = parent !== undefined && parent === cache && (0,capture_known/* textOf */.b6)(parent) === text;
        const done = isListed ? this.#goThrough(visit, parent, names, lookAt, below) : 0;
        if (done === names.length && isListed)
            return below;
        const listed = (into.names = isListed ? names.slice(0, done) : []);
        into.rows = isListed ? (0,capture_known/* rowsOf */.RO)(parent).slice(0, done) : [];
        let known = done;
        for (let at = done; at < names.length; at += 1) {
            const name = names[at] ?? '';
            const look = lookAt(name);
            if (look !== undefined && this.#meet(visit, name, look, below))
                known += 1;
        }
        if (known < listed.length)
            this.grown.push({ names: listed });
        if (parent !== undefined && known < (0,capture_known/* countOf */.pq)(parent))
            this.#miss(parent, new Set(listed));
        return below;
    }
    /**
     * Goes through a folder that lists the same names, as long as they look as the parent's tree has them. What is
     * unchanged as a whole, and most is, costs no more than looking at it.
     *
     * @returns how many of the names were gone through
     */
    #goThrough({ path, into }, parent, names, lookAt, below) {
        const compare = (0,capture_known/* comparerOf */.$g)(parent);
        let done = 0;
        let child = 0;
        for (; done < names.length; done += 1) {
            const name = names[done] ?? '';
            const look = lookAt(name);
            const type = look === undefined ? undefined : typeOf(look);
            const same = look === undefined || type === undefined ? capture_known/* DIFFERS */.EW : compare(done, type, look);
            if (look === undefined || same === capture_known/* DIFFERS */.EW)
                return done;
            if (same === capture_known/* LOOKS_SAME_CARRIED */.hb)
                this.carried += look.size;
            if (type !== 'folder')
                continue;
            const inside = parent.children[child];
            child += 1;
            below.push(enter(into, pathOf(path, name), inside, inside));
        }
        into.text = (0,capture_known/* textOf */.b6)(parent);
        if (parent.names !== undefined)
            into.names = parent.names;
        if (parent.rows !== undefined)
            into.rows = parent.rows;
        if (parent.packed !== undefined)
            into.packed = parent.packed;
        return done;
    }
    /** Takes up a name; answers whether the parent's tree has it too. */
    #meet({ path: folder, into, parent, cache }, name, look, below) {
        const { filter } = this.#request;
        const path = pathOf(folder, name);
        const type = typeOf(look);
        if (type === undefined)
            return false;
        const entered = type === 'folder' && filter.enters(path);
        const keeps = filter.keeps(path, type);
        if (!keeps && !entered)
            return false;
        const index = (0,capture_known/* namesOf */.eZ)(into).push(name) - 1;
        const at = parent === undefined ? -1 : (0,capture_known/* indexIn */.YP)(parent, name, index);
        const prior = parent === undefined || at === -1 ? undefined : (0,capture_known/* rowAt */.ce)(parent, at);
        const cached = cache === undefined || cache === parent ? at : (0,capture_known/* indexIn */.YP)(cache, name, index);
        const same = cache === undefined || cached === -1 ? capture_known/* DIFFERS */.EW : (0,capture_known/* comparerOf */.$g)(cache)(cached, type, look);
        const looks = same !== capture_known/* DIFFERS */.EW && cache !== undefined;
        const before = parent === undefined ? undefined : (0,capture_known/* childAt */.Ut)(parent, at);
        if (prior?.type === 'folder' && type !== 'folder')
            this.#gone(before);
        if (prior?.type === 'link' && type !== 'link')
            this.relinked = true;
        let row;
        if (looks && keeps && parent === cache && prior !== undefined) {
            row = prior;
            if (same === capture_known/* LOOKS_SAME_CARRIED */.hb)
                this.carried += look.size;
        }
        else {
            const seen = looks ? (0,capture_known/* rowAt */.ce)(cache, cached) : undefined;
            const met = { path, look, type, place: { folder: into, index }, prior, seen, hidden: !keeps };
            row = type === 'file' ? this.#file(met) : this.#settle(met);
            if (type === 'file' && !(row?.type === 'file' && row.digest.startsWith('git:')))
                this.carried += look.size;
            if (row !== undefined)
                this.#note(row, prior);
        }
        into.rows?.push(row ?? capture_row/* GONE */.uj);
        if (row?.type === 'folder')
            below.push(enter(into, path, before, cache && (0,capture_known/* childAt */.Ut)(cache, cached)));
        return prior !== undefined;
    }
    /** The row of a folder or a link; undefined when it is gone. */
    #settle({ path, look, type, hidden }) {
        const target = type === 'link' ? this.sight.targetOf(path) : undefined;
        const mtime = this.sight.exactTime(path);
        if (mtime === undefined || (type === 'link' && target === undefined))
            return undefined;
        const seen = (0,capture_row/* signatureOf */.yK)(look, this.#request.trustedUntil);
        if (target !== undefined)
            return { type: 'link', path, target, mtime, ...seen };
        return { type: 'folder', path, mode: look.mode & PERMISSIONS, mtime, ...seen, ...(hidden ? { hidden } : {}) };
    }
    /** The row of a file whose content is known; undefined when it has to be read, and then it is noted as pending. */
    #file({ path, look, place, prior, seen }) {
        const priorFile = prior?.type === 'file' ? prior : undefined;
        const seenFile = seen?.type === 'file' ? seen : undefined;
        const blob = this.#request.baseline?.get(path);
        const digest = blob === undefined ? seenFile?.digest : `git:${blob}`;
        const isPrior = digest !== undefined && digest === priorFile?.digest;
        const { size, mtimeMs, ctimeMs, ino } = look;
        const mode = look.mode & PERMISSIONS;
        if (!isPrior && blob === undefined) {
            // What an earlier commit had is in no layer.
            const isStored = seenFile?.digest.startsWith('sha256:') === true;
            const more = { ...(priorFile && { prior: priorFile }), ...(isStored && { seen: seenFile }) };
            this.pending.push({ path, mode, size, mtimeMs, ctimeMs, ino, place, ...more });
            return undefined;
        }
        const mtime = seenFile?.mtime ?? this.sight.exactTime(path);
        if (digest === undefined || mtime === undefined)
            return undefined;
        const layer = isPrior && priorFile?.layer !== undefined ? { layer: priorFile.layer } : {};
        const signature = (0,capture_row/* signatureOf */.yK)(look, this.#request.trustedUntil);
        return { type: 'file', path, mode, size, mtime, digest, ...layer, ...signature };
    }
    #note(row, prior) {
        if ((0,capture_row/* isHidden */.dK)(row) || (prior !== undefined && !(0,capture_row/* isHidden */.dK)(prior) && (0,capture_row/* sameEntry */.dI)(prior, row)))
            return;
        this.changed.push(row);
        if (row.type === 'link' && !(prior?.type === 'link' && prior.target === row.target)) {
            this.links.push(row);
            this.relinked = true;
        }
    }
    #delete(row) {
        this.deleted.push(row.path);
        if (row.type === 'link')
            this.relinked = true;
    }
    #gone(folder) {
        if (folder !== undefined)
            for (const row of (0,capture_known/* rowsBelow */.bX)(folder))
                this.#delete(row);
    }
    /** What the parent's tree has and this one has not. */
    #miss(parent, names) {
        (0,capture_known/* rowsOf */.RO)(parent).forEach((row, index) => {
            if (names.has((0,capture_known/* namesOf */.eZ)(parent)[index] ?? ''))
                return;
            if (!(0,capture_row/* isHidden */.dK)(row))
                this.#delete(row);
            this.#gone((0,capture_known/* childAt */.Ut)(parent, index));
        });
    }
}
/** Makes the place of a folder in the new tree, to be visited. */
function enter(into, path, parent, cache) {
    const inside = blank();
    into.children.push(inside);
    return { path, into: inside, parent, cache };
}

;// CONCATENATED MODULE: ./build/shell/capture/capture.js


















/** Milliseconds within which a second write may leave a file's times as they were: a tick of the kernel's clock. */
const GRAIN_MS = 10;
/** The same on file systems that only keep whole seconds, or two (FAT). */
const COARSE_GRAIN_MS = 2_000;
/**
 * Takes the files of a workspace into checkpoints. One walk; what looks as it did is not read (size, times, inode, with
 * git's care for what was written in the same tick of the clock); what changed is read once, while it is packed.
 */
function createCapture(options) {
    const workspace = external_node_path_.resolve(options.workspace);
    let last;
    return async (request) => {
        const state = (0,workflow_dir/* ensureStateFolder */.qU)(workspace);
        if (!state.ok)
            return state;
        const temporary = (0,shell_files/* ensureFolder */.f2)(state.value, 'tmp');
        if (!temporary.ok)
            return temporary;
        const knownFile = (0,known_file.knownFileIn)(state.value);
        const clock = readTrustedUntil(temporary.value);
        if (!clock.ok)
            return clock;
        const trustedUntil = clock.value;
        last ??= (0,known_file.readKnown)(knownFile);
        if (last === undefined)
            expectMuch();
        const before = await findParent(workspace, request, last);
        const walked = await walk({
            root: (0,system_path/* bytesOfPath */.M)(workspace),
            filter: (0,kept/* createFilter */.H)(request.rules),
            parent: before.root,
            cache: last?.root,
            baseline: before.baseline,
            trustedUntil,
        });
        const refused = stopped(request) ?? unseenProblem(walked) ?? sizeProblem(walked, request.rules);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const packed = await capture_pack({ ...options, workspace }, request, { walked, trustedUntil, temporary: temporary.value });
        if (!packed.ok)
            return (0,result/* err */._)(stopped(request) ?? packed.error);
        const snapshot = finish(request, { before, walked, packed: packed.value });
        if (!snapshot.ok)
            return snapshot;
        const settle = (manifest) => {
            const { layers } = snapshot.value;
            last = { manifestDigest: `sha256:${(0,hash/* sha256 */.sc)(manifest)}`, layers, root: walked.root };
            (0,known_file.writeKnown)(knownFile, last);
        };
        return (0,result.ok)({ ...snapshot.value, settle });
    };
}
/**
 * Where nothing is known everything is read, and what is left of that is garbage at once. A young generation that does
 * not grow for it takes 60 MB less with 27,000 files, and no longer.
 */
const expectMuch = () => (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
/**
 * Milliseconds since 1970 up to which a later write to a file would show in its times.
 * Files are stamped by the file system's clock, so it is asked.
 */
function readTrustedUntil(folder) {
    const file = external_node_path_.join(folder, `now-${process.pid}`);
    return (0,shell_files/* attempt */.CD)('look at the clock of the file system', folder, () => {
        external_node_fs_.writeFileSync(file, '');
        const { mtimeNs } = external_node_fs_.lstatSync(file, { bigint: true });
        external_node_fs_.rmSync(file, { force: true });
        return (0,capture_known/* msOf */.QZ)(mtimeNs) - (mtimeNs % 1000000000n === 0n ? COARSE_GRAIN_MS : GRAIN_MS);
    });
}
async function capture_pack({ workspace, env, packer }, { workflowId, store, signal, onProgress }, { walked, ...rest }) {
    const { pending, links } = walked;
    if (pending.length === 0)
        return (0,result.ok)({ rows: new Map(), layers: [], newBytes: 0, notes: [] });
    const total = pending.reduce((sum, { size }) => sum + size, 0);
    const pool = (0,threads.poolFor)(packer, total);
    let done = 0;
    const packing = packGroups({
        ...rest,
        workflowId,
        store,
        pool,
        pending,
        links,
        root: (0,system_path/* bytesOfPath */.M)(workspace),
        needles: (0,needles/* needlesOf */.en)((0,needles/* secretValues */.VX)(env)).map((needle) => Buffer.from(needle, 'latin1')),
        onBytes: (count) => onProgress?.((done += count), Math.max(total, done)),
    });
    const close = () => void pool.close();
    signal?.addEventListener('abort', close);
    return packing.finally(() => {
        signal?.removeEventListener('abort', close);
        return pool.close();
    });
}
/** A run that was asked to stop does not wait for a checkpoint: the phase is finished all the same. */
function stopped({ signal }) {
    if (signal?.aborted !== true)
        return undefined;
    return {
        code: 'storage',
        message: 'the run was stopped while it was taken',
        hint: 'bootspring resume goes on without it',
    };
}
/** Puts what was read into the tree, and tells what differs from the parent's. */
function finish({ rules }, { before, walked, packed }) {
    const changed = [...walked.changed];
    const deleted = [...walked.deleted];
    for (const one of walked.pending) {
        const row = packed.rows.get(one);
        if (row !== undefined)
            (0,capture_known/* rowsOf */.RO)(one.place.folder)[one.place.index] = row;
        if (row === undefined && one.prior !== undefined)
            deleted.push(one.path);
        if (row !== undefined && !(one.prior !== undefined && (0,capture_row/* sameEntry */.dI)(one.prior, row)))
            changed.push(row);
    }
    changed.sort((a, b) => (a.path < b.path ? -1 : 1));
    deleted.sort();
    const { parent, parentDigest } = before;
    const unsafe = unsafeProblem(walked, changed, parent !== null, rules);
    if (unsafe !== undefined)
        return (0,result/* err */._)(unsafe);
    const layers = used([...before.layers, ...packed.layers], walked.root);
    const files = { ...counted(changed), deleted: deleted.length };
    const { newBytes, notes } = packed;
    return (0,result.ok)({ parent, parentDigest, entries: changed, deleted, layers, newBytes, files, notes });
}
/** Files and links, and the bytes of files, that the commit does not bring. */
function counted(changed) {
    let count = 0;
    let bytes = 0;
    for (const entry of changed) {
        if (entry.type === 'folder' || (entry.type === 'file' && entry.digest.startsWith('git:')))
            continue;
        count += 1;
        bytes += entry.type === 'file' ? entry.size : 0;
    }
    return { count, bytes };
}
/** The layers that the tree needs, each once, in the order in which they came to be. */
function used(layers, root) {
    const needed = (0,capture_known/* layersBelow */.mu)(root);
    const all = new Map(layers.map((layer) => [layer.digest, layer]));
    return [...all.values()].filter((layer) => needed.has(layer.digest));
}


/***/ }),

/***/ 6926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  poolFor: () => (/* binding */ poolFor)
});

// EXTERNAL MODULE: ./build/shell/tools.js
var tools = __webpack_require__(3717);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/shell/layer/messages.js
/** The memory of a piece goes to the thread that packs it and comes back, instead of being copied. */
const handedOver = (message) => 'memory' in message && message.memory.buffer instanceof ArrayBuffer ? [message.memory.buffer] : [];

;// CONCATENATED MODULE: ./build/shell/layer/pool.js


/** A thread keeps little between two tasks. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };
const ended = (because) => ({
    code: 'storage',
    message: `A thread that packs and unpacks files ended: ${because}.`,
    hint: 'Look whether the machine has memory left, then run the command again.',
});
/** Does the work in this thread, a task in each turn of the loop, so that others get their turn. */
function createInline() {
    return {
        threads: 0,
        run: async (task) => {
            const { perform } = await __webpack_require__.e(/* import() */ 6088).then(__webpack_require__.bind(__webpack_require__, 6088));
            await new Promise((resolve) => setImmediate(resolve));
            return perform(task);
        },
        close: () => Promise.resolve(),
    };
}
/** Starts a thread, without the options of this process. It keeps the process alive only while it has work. */
function startThread(script, forget) {
    const thread = {
        worker: new external_node_worker_threads_.Worker(script, { name: 'packer', execArgv: [], resourceLimits: LIMITS }),
        waiting: new Map(),
    };
    const { worker, waiting } = thread;
    const fail = (because) => {
        forget(thread);
        for (const answer of waiting.values())
            answer({ kind: 'failed', problem: ended(because) });
        waiting.clear();
        void worker.terminate();
    };
    worker.on('message', ({ id, answer }) => {
        waiting.get(id)?.(answer);
        waiting.delete(id);
        if (waiting.size === 0)
            worker.unref();
    });
    worker.on('messageerror', () => fail('its answer could not be read'));
    worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => fail(`exit code ${code}`));
    return thread;
}
/**
 * Makes a pool. Its threads start at once, while there is something else to do; one that died is replaced at the next
 * task.
 *
 * @param options.threads how many at most; 0 does the work in this thread
 * @param options.script path of the bundle dist/packer/index.js (src/entry/packer.ts); without it there are no threads
 */
function createPool(options) {
    const { threads, script } = options;
    if (threads === 0 || script === undefined)
        return createInline();
    const running = new Set();
    let closed = false;
    let count = 0;
    const start = () => {
        const thread = startThread(script, (dead) => running.delete(dead));
        running.add(thread);
        return thread;
    };
    /** An idle thread, else a new one, else the one with the least to do. */
    const choose = () => {
        const [first] = [...running].sort((one, other) => one.waiting.size - other.waiting.size);
        if (first !== undefined && (first.waiting.size === 0 || running.size >= threads))
            return first;
        return start();
    };
    while (running.size < threads)
        start().worker.unref();
    return {
        threads,
        run: (task) => new Promise((resolve) => {
            if (closed)
                return resolve({ kind: 'failed', problem: ended('the work was closed') });
            try {
                const { worker, waiting } = choose();
                const question = { id: (count += 1), task };
                worker.postMessage(question, handedOver(task));
                waiting.set(question.id, resolve);
                worker.ref();
            }
            catch (error) {
                resolve({ kind: 'failed', problem: ended(String(error)) });
            }
        }),
        close: async () => {
            closed = true;
            await Promise.all([...running].map(({ worker }) => worker.terminate()));
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/layer/threads.js


/** Below this, starting threads takes longer than what they would do. */
const WORTH_THREADS = 8 * 1024 ** 2;
/** More threads than these only wait for the disk, and each takes memory. */
const MOST_THREADS = 4;
/** Tasks that each thread has waiting before this one takes a task: it cannot hand out others meanwhile. */
const AHEAD = 2;
/** This thread works too: it would only wait otherwise, and a thread less takes 25 MB less. */
function joined(others) {
    const own = createPool({ threads: 0, script: undefined });
    let waiting = 0;
    let busy = false;
    const runHere = async (task) => {
        busy = true;
        return own.run(task).finally(() => (busy = false));
    };
    const runThere = async (task) => {
        waiting += 1;
        return others.run(task).finally(() => (waiting -= 1));
    };
    let closed = false;
    return {
        threads: others.threads + 1,
        run: (task) => (!closed && !busy && waiting >= AHEAD * others.threads ? runHere(task) : runThere(task)),
        close() {
            closed = true;
            return others.close();
        },
    };
}
/**
 * Threads for so many bytes, this one among them.
 *
 * @param packer script of a thread (src/entry/packer.ts); undefined: everything is done in the thread that asks
 */
function poolFor(packer, bytes) {
    const threads = bytes < WORTH_THREADS ? 1 : Math.min((0,tools/* usableCores */.DA)(), MOST_THREADS);
    if (threads === 1 || packer === undefined)
        return createPool({ threads: 0, script: undefined });
    return joined(createPool({ threads: threads - 1, script: packer }));
}


/***/ }),

/***/ 7922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readManifests)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);

/**
 * The manifests of a workflow, by phase, each as the store answers for it.
 *
 * @returns a problem when the store cannot tell which there are
 */
async function readManifests(store, workflowId) {
    const phases = await store.list(workflowId);
    if (!phases.ok)
        return phases;
    const stored = new Map();
    for (const phase of phases.value)
        stored.set(phase, await store.get(workflowId, phase));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(stored);
}


/***/ })

};
;