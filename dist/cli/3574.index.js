"use strict";
exports.id = 3574;
exports.ids = [3574,5950];
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

/***/ 479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ progressBar),
/* harmony export */   l: () => (/* binding */ progressText)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4993);

/** How far something is: `45 MB of 120 MB, 210 MB/s`. The rate is left out before there is one. */
function progressText(done, total, elapsedMs) {
    const rate = elapsedMs > 0 && done > 0 ? `, ${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)((done * 1000) / elapsedMs)}/s` : '';
    return `${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(done)} of ${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(Math.max(done, total))}${rate}`;
}
/** A bar of so many characters; nothing to do is done. */
function progressBar(done, total, width) {
    const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 1;
    const full = Math.floor(share * width);
    return `${'\u2588'.repeat(full)}${'\u2591'.repeat(width - full)}`;
}


/***/ }),

/***/ 3574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  restoreCommand: () => (/* binding */ restoreCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/restore.js + 2 modules
var restore = __webpack_require__(2480);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(483);
// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var names = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/core/views/size.js
var size = __webpack_require__(4993);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
;// CONCATENATED MODULE: ./build/core/views/restore.js



/** What a restore came to, for a terminal, and the next command. `elsewhere` says that it is not this folder. */
function restoreLines(done, elsewhere) {
    const { id, phase, folder, written, bytes, deleted, kept, aside, notes } = done;
    const counts = [
        `${(0,size/* countText */.lT)(written, 'file')} written (${(0,size/* sizeText */.lP)(bytes)})`,
        `${(0,size/* numberText */.$4)(deleted)} deleted`,
        `${(0,size/* numberText */.$4)(kept)} as they were`,
    ];
    const command = `bootspring resume ${id}`;
    return [
        [(0,views_text/* span */.Ln)('\u2713 ', 'good'), (0,views_text/* span */.Ln)(`${id} is restored to `), (0,views_text/* span */.Ln)(phase, 'strong')],
        [(0,views_text/* span */.Ln)(`  ${counts.join(', ')}`)],
        ...(elsewhere ? [[(0,views_text/* span */.Ln)('  in ', 'dim'), (0,views_text/* span */.Ln)(showPath(folder))]] : []),
        ...(aside === null || notes.some((note) => note.includes(aside))
            ? []
            : [[(0,views_text/* span */.Ln)('  what was in the way is kept in ', 'warn'), (0,views_text/* span */.Ln)(showPath(aside))]]),
        ...notes.map((note) => [(0,views_text/* span */.Ln)(`  ${note}`, 'warn')]),
        [],
        [(0,views_text/* span */.Ln)('  go on  ', 'dim'), (0,views_text/* span */.Ln)(elsewhere ? `cd ${quoted(folder)} && ${command}` : command, 'strong')],
    ];
}
/** A path with nothing in it that moves the cursor. */
const showPath = (path) => path.replace(/[\p{Cc}\p{Cf}]/gu, names/* showName */.$i);
/** A path that can be pasted into a shell. */
const quoted = (path) => /^[\w./:@%+=,~\\-]+$/.test(path) ? path : `'${showPath(path).replaceAll("'", `'\\''`)}'`;

// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/core/checkpoint/chain.js + 1 modules
var chain = __webpack_require__(9244);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/owner.js
var owner = __webpack_require__(4665);
// EXTERNAL MODULE: ./build/shell/storage.js + 1 modules
var storage = __webpack_require__(4535);
// EXTERNAL MODULE: ./build/shell/store/file.js + 2 modules
var file = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/shell/store/layer-file.js
var layer_file = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/shell/carry.js











const usage = (message, where, hint) => ({ code: 'usage', message, where, hint });
/** Why a workflow cannot go to the folder; undefined when it can. Nothing is written. */
function carryRefusal({ workspace, folder, force }, id) {
    if ((0,files/* realOf */.MN)(folder) === (0,files/* realOf */.MN)(workspace)) {
        return usage('This is the workspace itself.', folder, 'to restore in place leave --into out');
    }
    const there = (0,workflow_dir/* pathsOf */.wG)(folder, id).folder;
    if (!external_node_fs_.existsSync(there))
        return undefined;
    if ((0,owner/* isOwned */.g)(there)) {
        const hint = 'wait for it to end, or restore into another folder';
        return { code: 'owned', message: `${id} is being worked on there.`, where: there, hint };
    }
    return force ? undefined : usage(`${id} is there already.`, there, 'to replace it: --force');
}
/** Makes a place to put a workflow together in. What processes that were killed left is removed first. */
function stageWorkflow(workspace) {
    const state = (0,workflow_dir/* ensureStateFolder */.qU)(workspace);
    if (!state.ok)
        return state;
    const folder = external_node_path_.join(state.value, `carry-${Buffer.from((0,hash/* randomBytes */.po)(6)).toString('hex')}`);
    const made = (0,files/* attempt */.CD)('make a folder', folder, () => {
        removeLeftovers(state.value);
        external_node_fs_.mkdirSync(folder);
    });
    if (!made.ok)
        return made;
    return (0,result.ok)({
        folder,
        settle: (id) => settle(workspace, folder, id),
        discard: () => external_node_fs_.rmSync(folder, { recursive: true, force: true }),
    });
}
/**
 * Copies a workflow into a folder of its own below the other folder's `.bootspring`: the journal, the manifests, the
 * layers that they name, artifacts and the log. Layers are linked where that is possible. Who owns it stays behind.
 * It is seen in its place once it is settled, in one step; so whoever finds it there finds all that was told to it.
 */
async function carryWorkflow(carrying, id) {
    const staged = stageWorkflow(carrying.folder);
    if (!staged.ok)
        return staged;
    const { folder, settle, discard } = staged.value;
    try {
        const to = (0,workflow_dir/* ensureWorkflow */.c8)(folder, id);
        const copied = to.ok ? await copyAll(carrying.workspace, id, to.value) : to;
        if (copied.ok)
            return (0,result.ok)({ storage: (0,storage/* createFileStorage */.u)(folder), settle: () => settle(id), discard });
        discard();
        return copied;
    }
    catch (error) {
        discard();
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, `copy ${id}`, folder));
    }
}
/** What a process that was killed had begun. */
function removeLeftovers(stateFolder) {
    for (const name of external_node_fs_.readdirSync(stateFolder))
        if (/^carry-[0-9a-f]+$/.test(name))
            external_node_fs_.rmSync(external_node_path_.join(stateFolder, name), { recursive: true, force: true });
}
async function copyAll(workspace, id, to) {
    const from = (0,workflow_dir/* pathsOf */.wG)(workspace, id);
    copyFile(from.journal, to.journal);
    for (const part of ['orchestratorLog', 'pruned'])
        if (external_node_fs_.existsSync(from[part]))
            copyFile(from[part], to[part]);
    if (external_node_fs_.existsSync(from.artifacts)) {
        external_node_fs_.cpSync(from.artifacts, to.artifacts, {
            recursive: true,
            verbatimSymlinks: true,
            preserveTimestamps: true,
            mode: external_node_fs_.constants.COPYFILE_FICLONE,
        });
    }
    const store = (0,file.createFileStore)(workspace);
    const phases = await store.list(id);
    if (!phases.ok)
        return phases;
    const digests = new Set();
    for (const phase of phases.value) {
        copyFile(external_node_path_.join(from.checkpoints, `${phase}.json`), external_node_path_.join(to.checkpoints, `${phase}.json`));
        for (const digest of await layersOf(store, id, phase))
            digests.add(digest);
    }
    for (const digest of digests)
        await takeLayer(store, id, digest, to.layers);
    (0,files/* syncFolder */.Yw)(to.folder);
    return (0,result.ok)(undefined);
}
const copyFile = (from, to) => external_node_fs_.copyFileSync(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
/** Layers that a manifest names; none for one that cannot be read: it is carried as it is. */
async function layersOf(store, id, phase) {
    const text = await store.get(id, phase);
    const manifest = text.ok && text.value !== undefined ? (0,chain/* readManifest */.W)(text.value) : undefined;
    return manifest?.ok === true ? manifest.value.layers.map(({ digest }) => digest) : [];
}
/** A layer that is missing is missing there as well. */
async function takeLayer(store, id, digest, folder) {
    const name = (0,layer_file/* layerName */.Hn)(digest);
    const file = await store.openLayer(id, digest);
    if (!name.ok || !file.ok || file.value === undefined)
        return;
    const to = external_node_path_.join(folder, name.value);
    (0,files/* linkOrCopy */.L7)(file.value, to);
}
/** Gives the copy its place. What stood there goes once it has it. */
function settle(folder, staging, id) {
    const root = external_node_path_.resolve(folder);
    const made = (0,files/* ensureFolder */.f2)(root, `${workflow_dir/* STATE_FOLDER */.P2}/workflows`);
    if (!made.ok)
        return made.error;
    const target = (0,workflow_dir/* pathsOf */.wG)(root, id).folder;
    const old = external_node_path_.join(staging, 'old');
    const settled = (0,files/* attempt */.CD)(`put ${id} in its place`, target, () => {
        const replaces = external_node_fs_.existsSync(target);
        if (replaces)
            external_node_fs_.renameSync(target, old);
        try {
            external_node_fs_.renameSync((0,workflow_dir/* pathsOf */.wG)(staging, id).folder, target);
        }
        catch (error) {
            if (replaces)
                external_node_fs_.renameSync(old, target);
            throw error;
        }
        (0,files/* syncFolder */.Yw)(made.value);
        external_node_fs_.rmSync(staging, { recursive: true, force: true });
    });
    return settled.ok ? undefined : settled.error;
}

// EXTERNAL MODULE: ./build/shell/clock.js
var clock = __webpack_require__(9836);
// EXTERNAL MODULE: ./build/shell/console/progress.js
var console_progress = __webpack_require__(3785);
// EXTERNAL MODULE: ./build/shell/console/screen.js + 1 modules
var console_screen = __webpack_require__(4556);
// EXTERNAL MODULE: ./build/shell/orphans.js
var orphans = __webpack_require__(5941);
// EXTERNAL MODULE: ./build/shell/snapshots.js + 1 modules
var snapshots = __webpack_require__(5178);
// EXTERNAL MODULE: ./build/entry/packing.js
var packing = __webpack_require__(3591);
// EXTERNAL MODULE: ./build/shell/tools.js
var tools = __webpack_require__(3717);
;// CONCATENATED MODULE: ./build/entry/commands/restore.js















/** `bootspring restore`: state and files back to a checkpoint, here or in another folder. */
async function restoreCommand(options) {
    const screen = (0,console_screen/* createScreen */.d)(options, process.env);
    const workspace = (0,external_node_path_.resolve)(options.cwd);
    const { id, phase, force } = options;
    const into = options.into === undefined ? undefined : destination(workspace, (0,external_node_path_.resolve)(workspace, options.into), force);
    const around = {
        storage: (0,storage/* createFileStorage */.u)(workspace),
        snapshots: (0,snapshots/* createSnapshots */.Q)({ workspace, env: process.env, packer: (0,packing/* packerScript */.So)() }),
        clock: (0,clock/* systemClock */.m)(),
        sha256: hash/* sha256 */.sc,
        attempt: (0,tools/* runAttempt */.Tm)(process.env),
        endOrphans: orphans/* endOrphans */.X,
    };
    const progress = screen.live ? (0,console_progress/* createByteProgress */.Q)(screen.stream, `Restoring ${phase}`) : undefined;
    const done = await (0,restore/* restore */.P)(around, {
        id,
        phase,
        force,
        by: (0,tools/* currentUser */.Ny)(process.env),
        ...(into === undefined ? {} : { into }),
        ...(progress === undefined ? {} : { onProgress: progress.show }),
    });
    progress?.end();
    if (!done.ok)
        return screen.fail([done.error]);
    const { warnings, fallbacks, problem } = done.value;
    screen.warn([...warnings, ...fallbacks].map(asProblem));
    const document = documentOf(done.value, phase);
    screen.print(restoreLines(document, into !== undefined));
    screen.json(() => ({ ...document, ...(problem === undefined ? {} : { error: problem, problems: [problem] }) }));
    if (problem === undefined)
        return model_status/* EXIT */.dc.completed;
    screen.warn([problem]);
    return (0,exit/* exitOfProblem */.fK)(problem);
}
const asProblem = (message) => ({ code: 'integrity', message });
function destination(workspace, folder, force) {
    const carrying = { workspace, folder, force };
    return {
        folder,
        refusal: (id) => carryRefusal(carrying, id),
        carry: (id) => carryWorkflow(carrying, id),
    };
}
function documentOf({ id, phase, report, fallbacks }, requested) {
    const { folder, written, bytes, deleted, kept, aside = null, notes } = report;
    return { id, phase, requested, folder, written, bytes, deleted, kept, aside, notes, fallbacks };
}


/***/ }),

/***/ 3785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createByteProgress)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2128);
/* harmony import */ var _core_views_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(479);


/** Between two drawings, in milliseconds: at most ten in a second. */
const FRAME_MS = 100;
const BAR = 24;
/** Shows a bar, bytes and rate on a terminal, in one line that is drawn anew; elsewhere nothing. */
function createByteProgress(stream, label, now = () => performance.now()) {
    if (!stream.isTTY)
        return { show: () => undefined, end: () => undefined };
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_0__/* .createLogUpdate */ .SY)(stream);
    let began;
    let drawn = -Infinity;
    let over = false;
    return {
        show(done, total) {
            const at = now();
            began ??= at;
            if (over || at - drawn < FRAME_MS)
                return;
            drawn = at;
            update(`${label}  ${(0,_core_views_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressBar */ .h)(done, total, BAR)}  ${(0,_core_views_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressText */ .l)(done, total, at - began)}`);
        },
        end() {
            if (over)
                return;
            over = true;
            update.clear();
            update.done();
        },
    };
}


/***/ }),

/***/ 8746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFileStore: () => (/* binding */ createFileStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/store/folders.js
var folders = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/shell/store/layer-file.js
var layer_file = __webpack_require__(3776);
;// CONCATENATED MODULE: ./build/shell/store/layer-place.js



/** What the system does. */
const systemLayerCalls = {
    link: (from, to) => external_node_fs_.linkSync(from, to),
    rename: (from, to) => external_node_fs_.renameSync(from, to),
    copy: (from, to) => external_node_fs_.promises.copyFile(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE),
};
/**
 * Gives a file of the same device the layer's name. A whole layer that somebody else put there meanwhile stays:
 * others may be reading it, and its frames may be cut differently. `from` is gone afterwards.
 */
function settle(calls, from, to, digest) {
    try {
        calls.link(from, to);
    }
    catch (error) {
        const code = (0,files/* errorCode */.CA)(error);
        if (code === 'EXDEV')
            throw error;
        const there = code === 'EEXIST' ? (0,layer_file/* describeLayer */.$d)(digest, to) : undefined;
        // Where the file system has no hard links, renaming is the only way.
        if (there === undefined || !there.ok || there.value === undefined)
            calls.rename(from, to);
    }
    external_node_fs_.rmSync(from, { force: true });
}
/** Copies a layer from anywhere to its place; the source stays. */
async function copyTo(calls, from, to, digest) {
    const temporary = (0,files/* temporaryNameFor */.Of)(to);
    try {
        await calls.copy(from, temporary);
        settle(calls, temporary, to, digest);
    }
    finally {
        external_node_fs_.rmSync(temporary, { force: true });
    }
}
/** As `settle`, from any device. */
async function settleAnywhere(calls, from, to, digest) {
    try {
        settle(calls, from, to, digest);
    }
    catch (error) {
        if ((0,files/* errorCode */.CA)(error) !== 'EXDEV')
            throw error;
        await copyTo(calls, from, to, digest);
        external_node_fs_.rmSync(from, { force: true });
    }
}
/**
 * Links a layer of another workflow; false when that is not possible.
 * The link gets a name of its own first, so that what stands damaged in its place is replaced in one step.
 */
function share(calls, other, to, digest) {
    const temporary = (0,files/* temporaryNameFor */.Of)(to);
    try {
        calls.link(other, temporary);
        settle(calls, temporary, to, digest);
        return true;
    }
    catch {
        return false;
    }
    finally {
        external_node_fs_.rmSync(temporary, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/shell/store/layers.js









function seek(site, workflowId, digest) {
    const folder = (0,folders/* folderOf */.y)(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    const name = (0,layer_file/* layerName */.Hn)(digest);
    if (!name.ok)
        return name;
    const file = folder.value === undefined ? undefined : external_node_path_.join(folder.value, name.value);
    const found = file === undefined ? (0,result.ok)(undefined) : (0,layer_file/* describeLayer */.$d)(digest, file);
    return (0,result.ok)({ workflowId, digest, name: name.value, file, found });
}
/** A file with this layer in another workflow of the workspace. What cannot be looked at is passed over. */
function inAnother(site, { workflowId, digest, name }) {
    const root = external_node_path_.dirname((0,workflow_dir/* pathsOf */.wG)(site.workspace, workflowId).folder);
    const ids = (0,files/* attempt */.CD)('list the workflows', root, () => external_node_fs_.readdirSync(root));
    for (const id of ids.ok ? ids.value : []) {
        if (id === workflowId || !model_status/* WORKFLOW_ID_PATTERN */.TH.test(id))
            continue;
        const folder = (0,folders/* folderOf */.y)(site.workspace, id, 'layers');
        if (!folder.ok || folder.value === undefined)
            continue;
        const file = external_node_path_.join(folder.value, name);
        const found = (0,layer_file/* describeLayer */.$d)(digest, file);
        if (found.ok && found.value !== undefined)
            return file;
    }
    return undefined;
}
/** Puts a layer's file in its place, from whatever source `place` takes, and describes what stands there then. */
async function placed(site, sought, place) {
    const made = (0,workflow_dir/* ensureWorkflow */.c8)(site.workspace, sought.workflowId);
    if (!made.ok)
        return made;
    const to = external_node_path_.join(made.value.layers, sought.name);
    try {
        // Neither the layer nor its name is flushed (docs/adr/0013): what a power cut takes of it is found out by its digest.
        await place(to);
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'store a layer', to));
    }
    const found = (0,layer_file/* describeLayer */.$d)(sought.digest, to);
    if (!found.ok)
        return found;
    if (found.value !== undefined)
        return (0,result.ok)(found.value);
    return (0,result/* err */._)({ code: 'storage', message: 'A layer was removed while it was being stored.', where: to });
}
async function putLayer(site, workflowId, digest, file, isWhole) {
    const sought = seek(site, workflowId, digest);
    if (!sought.ok)
        return sought;
    const given = (0,layer_file/* describeLayer */.$d)(digest, file);
    if (!given.ok)
        return given;
    if (given.value === undefined) {
        return (0,result/* err */._)({ code: 'storage', message: 'Could not store a layer: its file does not exist.', where: file });
    }
    const { found, file: own } = sought.value;
    const drop = () => external_node_fs_.rmSync(file, { force: true });
    if (own !== undefined && found.ok && found.value !== undefined) {
        if (await isWhole(own)) {
            const dropped = (0,files/* attempt */.CD)('remove a layer that is stored already', file, drop);
            return dropped.ok ? (0,result.ok)(found.value) : dropped;
        }
        const cleared = (0,files/* attempt */.CD)('remove a damaged layer', own, () => external_node_fs_.rmSync(own, { force: true }));
        if (!cleared.ok)
            return cleared;
    }
    const other = inAnother(site, sought.value);
    const isShared = other !== undefined && (await isWhole(other));
    return placed(site, sought.value, async (to) => {
        if (isShared && share(site.calls, other, to, digest))
            return drop();
        await settleAnywhere(site.calls, file, to, digest);
    });
}
async function findLayer(site, workflowId, digest) {
    const sought = seek(site, workflowId, digest);
    if (!sought.ok)
        return sought;
    const { found } = sought.value;
    if (found.ok && found.value !== undefined)
        return found;
    const other = inAnother(site, sought.value);
    if (other === undefined)
        return found;
    return placed(site, sought.value, async (to) => {
        if (!share(site.calls, other, to, digest))
            await copyTo(site.calls, other, to, digest);
    });
}
function openLayer(site, workflowId, digest) {
    const sought = seek(site, workflowId, digest);
    if (!sought.ok)
        return sought;
    const { file, found } = sought.value;
    if (found.ok && found.value !== undefined)
        return (0,result.ok)(file);
    const other = inAnother(site, sought.value);
    return found.ok || other !== undefined ? (0,result.ok)(other) : found;
}
function listLayers(site, workflowId) {
    const folder = (0,folders/* folderOf */.y)(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    const here = folder.value;
    if (here === undefined)
        return (0,result.ok)([]);
    const names = (0,files/* attempt */.CD)('list the layers', here, () => external_node_fs_.readdirSync(here).filter((name) => layer_file/* LAYER_NAME */.Qb.test(name)));
    if (!names.ok)
        return names;
    const layers = [];
    for (const name of names.value.sort()) {
        const found = (0,layer_file/* describeLayer */.$d)(`sha256:${name}`, external_node_path_.join(here, name));
        // What cannot be a layer is not one that is kept: `findLayer` tells of it.
        if (found.ok && found.value !== undefined)
            layers.push(found.value);
    }
    return (0,result.ok)(layers);
}
function removeLayer(site, workflowId, digest) {
    const name = (0,layer_file/* layerName */.Hn)(digest);
    if (!name.ok)
        return name;
    const folder = (0,folders/* folderOf */.y)(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    if (folder.value === undefined)
        return (0,result.ok)(undefined);
    const file = external_node_path_.join(folder.value, name.value);
    return (0,files/* attempt */.CD)('remove a layer', file, () => external_node_fs_.rmSync(file, { force: true }));
}
/**
 * The layers of a workspace's workflows, `.bootspring/workflows/<id>/layers/<64 hexadecimal digits>`.
 * Workflows share the bytes of equal layers by hard links.
 *
 * Problems: `usage` for a workflow id that is none, `integrity` for a digest that is none and for bytes that cannot
 * be a layer, `storage` for the disk.
 */
function createLayerFiles(workspace, calls = systemLayerCalls) {
    const site = { workspace, calls };
    return {
        putLayer: (workflowId, digest, file, isWhole = () => Promise.resolve(true)) => putLayer(site, workflowId, digest, file, isWhole),
        findLayer: (workflowId, digest) => findLayer(site, workflowId, digest),
        openLayer: (workflowId, digest) => Promise.resolve(openLayer(site, workflowId, digest)),
        listLayers: (workflowId) => Promise.resolve(listLayers(site, workflowId)),
        removeLayer: (workflowId, digest) => Promise.resolve(removeLayer(site, workflowId, digest)),
    };
}

// EXTERNAL MODULE: ./build/shell/store/sealed.js
var sealed = __webpack_require__(1670);
;// CONCATENATED MODULE: ./build/shell/store/file.js









const fileOf = (workspace, workflowId, phase) => external_node_path_.join((0,workflow_dir/* pathsOf */.wG)(workspace, workflowId).checkpoints, `${phase}.json`);
/**
 * Keeps checkpoints as `.bootspring/workflows/<id>/checkpoints/<phase>.json`, each sealed with its digest
 * (store/sealed.ts) and replaced in one durable step, and layers beside them (store/layers.ts).
 *
 * Problems: `usage` for a name that is none, `integrity` for a damaged file, `storage` for the disk.
 */
function createFileStore(workspace, calls) {
    const put = (workflowId, phase, checkpoint) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase) ?? (0,sealed/* checkDocument */.sw)(checkpoint);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = (0,workflow_dir/* ensureWorkflow */.c8)(workspace, workflowId);
        if (!folder.ok)
            return folder;
        return (0,files/* writeFileAtomic */.Zf)(fileOf(workspace, workflowId, phase), (0,sealed/* seal */.od)(checkpoint), { durable: true });
    };
    const get = (workflowId, phase) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const file = fileOf(workspace, workflowId, phase);
        try {
            const content = (0,sealed/* unseal */.Du)(external_node_fs_.readFileSync(file));
            if (content.ok)
                return content;
            return (0,result/* err */._)({
                code: 'integrity',
                message: `The checkpoint of ${phase} is damaged: ${content.error}.`,
                where: file,
                hint: 'Use the checkpoint of an earlier phase, or start a new workflow with `bootspring run`.',
            });
        }
        catch (error) {
            return (0,files/* errorCode */.CA)(error) === 'ENOENT' ? (0,result.ok)(undefined) : (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'read a checkpoint', file));
        }
    };
    const list = (workflowId) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = (0,workflow_dir/* pathsOf */.wG)(workspace, workflowId).checkpoints;
        try {
            const names = external_node_fs_.readdirSync(folder).filter((name) => name.endsWith('.json'));
            return (0,result.ok)(names
                .map((name) => name.slice(0, -'.json'.length))
                .filter((name) => model_status/* NAME_PATTERN */.Vh.test(name))
                .sort());
        }
        catch (error) {
            return (0,files/* errorCode */.CA)(error) === 'ENOENT' ? (0,result.ok)([]) : (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'list the checkpoints', folder));
        }
    };
    const remove = (workflowId, phase) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = (0,folders/* folderOf */.y)(workspace, workflowId, 'checkpoints');
        if (!folder.ok)
            return folder;
        const here = folder.value;
        if (here === undefined)
            return (0,result.ok)(undefined);
        // Layers that only this manifest refers to may go next: after a crash it must not be back without them.
        return (0,files/* attempt */.CD)('remove a checkpoint', external_node_path_.join(here, `${phase}.json`), () => {
            external_node_fs_.rmSync(external_node_path_.join(here, `${phase}.json`), { force: true });
            (0,files/* syncFolder */.Yw)(here);
        });
    };
    return {
        put: (workflowId, phase, checkpoint) => Promise.resolve(put(workflowId, phase, checkpoint)),
        get: (workflowId, phase) => Promise.resolve(get(workflowId, phase)),
        list: (workflowId) => Promise.resolve(list(workflowId)),
        remove: (workflowId, phase) => Promise.resolve(remove(workflowId, phase)),
        ...createLayerFiles(workspace, calls),
    };
}


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);





/**
 * A folder of a workflow when it is there. A symbolic link on the way is refused:
 * a command could point it at a folder of somebody else, where files would be read and removed.
 */
function folderOf(workspace, workflowId, part) {
    const refused = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .checkWorkflowId */ .tj)(workflowId);
    if (refused !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(refused);
    let folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace);
    for (const name of [_workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FOLDER */ .P2, 'workflows', workflowId, part]) {
        folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        const here = folder;
        const kind = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(`look at the folder ${name}`, here, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(here, { throwIfNoEntry: false }));
        if (!kind.ok)
            return kind;
        if (kind.value === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined);
        if (!kind.value.isDirectory())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFolder */ .b7)(here));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(folder);
}


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ describeLayer),
/* harmony export */   Hn: () => (/* binding */ layerName),
/* harmony export */   Ju: () => (/* binding */ damagedLayer),
/* harmony export */   Qb: () => (/* binding */ LAYER_NAME),
/* harmony export */   ZZ: () => (/* binding */ layerOf)
/* harmony export */ });
/* unused harmony export mediaTypeOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7300);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);




const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** The name of a layer's file. */
const LAYER_NAME = /^[0-9a-f]{64}$/;
/** Hexadecimal digits of a layer's digest: they become the name of a file, so anything else is refused. */
function layerName(digest) {
    const name = DIGEST.exec(digest)?.[1];
    if (name !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(name);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({
        code: 'integrity',
        message: `${JSON.stringify(digest)} is not the digest of a layer: that is sha256: and 64 of 0-9 and a-f.`,
        hint: 'Use an earlier checkpoint; `bootspring checkpoints` lists them.',
    });
}
const startsWith = (bytes, magic) => magic.every((byte, at) => bytes[at] === byte);
/** What packed the bytes, by those at their beginning: a frame of zstd (RFC 8878) or a member of gzip (RFC 1952). */
function mediaTypeOf(head) {
    if (startsWith(head, [0x28, 0xb5, 0x2f, 0xfd]))
        return _model_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYER_MEDIA_TYPES */ .Zx.zstd;
    return startsWith(head, [0x1f, 0x8b]) ? _model_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYER_MEDIA_TYPES */ .Zx.gzip : undefined;
}
/** The problem of stored bytes that cannot be a layer. */
const damagedLayer = (digest, what, where) => ({
    code: 'integrity',
    message: `The layer ${digest} is damaged: ${what}.`,
    ...(where === undefined ? {} : { where }),
    hint: 'Use an earlier checkpoint; `bootspring verify` tells which are whole.',
});
/** Describes the bytes of a layer; undefined when they cannot be one. */
function layerOf(digest, size, head) {
    const mediaType = mediaTypeOf(head);
    return mediaType === undefined ? undefined : { digest, size, mediaType };
}
/**
 * Describes a layer's file by its size and first bytes. Whether the rest is whole is only known to who reads it.
 *
 * @returns undefined when there is none; `integrity` when it cannot be a layer, `storage` when it cannot be looked at
 */
function describeLayer(digest, file) {
    try {
        const kind = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { throwIfNoEntry: false });
        if (kind === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
        if (!kind.isFile())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(damagedLayer(digest, 'it is not a regular file', file));
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, 'r');
        try {
            const head = Buffer.alloc(4);
            const read = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, head, 0, head.length, 0);
            if (read === 0)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(damagedLayer(digest, 'its file is empty', file));
            const layer = layerOf(digest, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd).size, head.subarray(0, read));
            return layer === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(damagedLayer(digest, 'it is neither zstd nor gzip', file)) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(layer);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    catch (error) {
        const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        return code === 'ENOENT' ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error, 'look at a layer', file));
    }
}


/***/ }),

/***/ 1670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   sw: () => (/* binding */ checkDocument)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1560);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);


/**
 * A checkpoint on disk is the JSON object as it was given, with one more member at its end:
 * `"digest":"sha256:<hex>"` over the bytes before that member. It stays one JSON document for every other reader,
 * and a file that was cut short or changed in any byte is told from a whole one.
 */
const MEMBER = ',"digest":"sha256:';
const END = '"}\n';
const SEAL_LENGTH = MEMBER.length + 64 + END.length;
/** Refuses text that is not a JSON object with a member, without blanks around it: only such text can be sealed. */
function checkDocument(text) {
    const refusal = { code: 'integrity', message: 'A checkpoint must be a JSON object.' };
    if (!text.startsWith('{') || !text.endsWith('}'))
        return refusal;
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null && Object.keys(parsed).length > 0 ? undefined : refusal;
    }
    catch {
        return refusal;
    }
}
/** The text of the file for a document that `checkDocument` accepts. */
function seal(document) {
    const body = document.slice(0, -1);
    return `${body}${MEMBER}${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(body)}${END}`;
}
/** The document as it was given to `seal`, or what is wrong as one clause. */
function unseal(file) {
    const split = file.length - SEAL_LENGTH;
    if (split <= 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('it is cut short');
    const body = file.subarray(0, split);
    const tail = Buffer.from(file.subarray(split)).toString('latin1');
    if (!tail.startsWith(MEMBER) || !tail.endsWith(END))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('it is cut short or does not end with its digest');
    if (tail !== `${MEMBER}${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(body)}${END}`)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('its digest does not match its bytes');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(`${Buffer.from(body).toString('utf8')}}`);
}


/***/ })

};
;