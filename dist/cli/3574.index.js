"use strict";
exports.id = 3574;
exports.ids = [3574,2480];
exports.modules = {

/***/ 2480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cutOff: () => (/* binding */ cutOff),
  finishRestore: () => (/* binding */ finishRestore),
  P: () => (/* binding */ restore)
});

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(5241);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/app/look.js
var look = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/core/checkpoint/chain.js
var checkpoint_chain = __webpack_require__(3307);
// EXTERNAL MODULE: ./build/core/checkpoint/saved.js
var saved = __webpack_require__(5133);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
;// CONCATENATED MODULE: ./build/app/put-back.js




/**
 * Puts the files back to a checkpoint, or to the newest one before it that is whole.
 * `integrity` when there is none; what the restore itself refuses is passed on as it is.
 */
async function putBack(around, wanted, steps) {
    const read = await readManifests(wanted);
    if (!read.ok)
        return read;
    const fallbacks = [];
    for (let phase = wanted.phase; phase !== undefined;) {
        const { name } = phase.plan;
        const before = (0,saved/* savedBefore */.FT)(wanted.state, phase);
        const instead = before === undefined ? 'there is none before it' : `that of ${before.plan.name} is taken instead`;
        const chain = chainOf(read.value, phase, around.sha256);
        if (chain.ok) {
            const wrong = steps.starts(name);
            if (wrong !== undefined)
                return (0,result/* err */._)(wrong);
            const restored = await around.snapshots.restore(requestOf(wanted, chain.value, read.value));
            if (restored.ok)
                return (0,result.ok)({ phase: name, report: restored.value, fallbacks });
            const { kind, problem } = restored.error;
            const untold = await steps.failed(name, clause(problem));
            if (untold !== undefined)
                return (0,result/* err */._)(untold);
            // What was passed over before explains why this one is asked for at all.
            if (kind === 'refused')
                return (0,result/* err */._)({ ...problem, message: [...fallbacks, problem.message].join(' ') });
            fallbacks.push(`The checkpoint of ${name} cannot be restored: ${clause(problem)}; ${instead}.`);
        }
        else
            fallbacks.push(`${chain.error}; ${instead}.`);
        phase = before;
    }
    return (0,result/* err */._)({
        code: 'integrity',
        message: `No checkpoint of ${wanted.workflowId} can be restored. ${fallbacks.join(' ')}`,
        hint: 'start afresh: bootspring run',
    });
}
/** A problem as a clause within a sentence. */
const clause = ({ message }) => message.replace(/\.$/, '');
async function readManifests({ store, workflowId, state }) {
    const listed = await store.list(workflowId);
    if (!listed.ok)
        return listed;
    const texts = new Map();
    const problems = new Map();
    // A damaged manifest may be missing from the list, and is still told as what it is.
    const names = new Set([...listed.value, ...state.phases.flatMap(({ saved, plan }) => (saved ? [plan.name] : []))]);
    for (const name of names) {
        const text = await store.get(workflowId, name);
        if (!text.ok)
            problems.set(name, text.error);
        else if (text.value !== undefined)
            texts.set(name, text.value);
    }
    return (0,result.ok)({ texts, problems });
}
/** The manifests that a phase's tree is made of; the error is a sentence without its full stop. */
function chainOf({ texts, problems }, { plan, manifest }, sha256) {
    const text = texts.get(plan.name);
    if (text !== undefined && manifest !== undefined && `sha256:${sha256(text)}` !== manifest)
        return (0,result/* err */._)(`The checkpoint of ${plan.name} is not the one that the journal tells of`);
    const chain = (0,checkpoint_chain/* readChain */.U)((name) => texts.get(name), plan.name, sha256);
    if (chain.ok)
        return chain;
    const { phase, problem } = chain.error;
    const told = clause(problems.get(phase) ?? problem);
    return (0,result/* err */._)(phase === plan.name ? told : `The checkpoint of ${plan.name} cannot be restored: ${told}`);
}
function requestOf({ workflowId, store, state, into, force, onProgress }, chain, { texts }) {
    const inChain = new Set(chain.map(({ phase }) => phase));
    const others = [...texts].flatMap(([name, text]) => {
        const manifest = inChain.has(name) ? undefined : (0,checkpoint_chain/* readManifest */.W)(text);
        return manifest?.ok === true ? [manifest.value] : [];
    });
    return {
        workflowId,
        store,
        chain,
        others,
        rules: state.pipeline.checkpoints ?? constants/* DEFAULT_RULES */.ck,
        force,
        ...(into === undefined ? {} : { into }),
        ...(onProgress === undefined ? {} : { onProgress }),
    };
}
/** The event that tells of it. */
function restoredEvent({ phase, report, fallbacks }, by) {
    const { written, bytes, deleted } = report;
    return {
        type: 'Restored',
        phase,
        by,
        ...(fallbacks.length === 0 ? {} : { because: fallbacks.join(' ') }),
        files: { written, bytes, deleted },
    };
}

// EXTERNAL MODULE: ./build/app/fold-ahead.js
var fold_ahead = __webpack_require__(9448);
// EXTERNAL MODULE: ./build/app/projections.js
var app_projections = __webpack_require__(9685);
;// CONCATENATED MODULE: ./build/app/recorder.js



/** A recorder of a workflow whose journal says `state`; the state goes on with what is told. */
function createRecorder(opened, state, clock) {
    const projections = (0,app_projections/* createProjections */.Z)(opened, clock);
    let broken;
    const fails = (problem) => (broken = (0,result/* err */._)(problem));
    return {
        tell(...events) {
            if (broken !== undefined)
                return broken;
            if (events.length === 0)
                return (0,result.ok)([]);
            const at = clock.now();
            for (const event of events) {
                const folded = (0,fold_ahead/* foldAhead */.n)(state, event, at);
                if (!folded.ok)
                    return fails(folded.error);
            }
            const appended = opened.journal.append(events, at);
            if (!appended.ok)
                return fails(appended.error);
            for (const entry of appended.value)
                projections.observe(entry);
            return (0,result.ok)(appended.value);
        },
        finish() {
            // The state holds what could not be recorded.
            if (broken !== undefined) {
                projections.abandon();
                return broken.error;
            }
            projections.flush(state);
            return projections.finish(state);
        },
    };
}

// EXTERNAL MODULE: ./build/app/take-over.js
var take_over = __webpack_require__(9591);
;// CONCATENATED MODULE: ./build/app/restore.js






/**
 * Puts state and files back to a saved checkpoint, here or in another folder. What is here stays as it is when they go
 * elsewhere. A checkpoint that is not whole gives way to the one before it.
 */
async function restore(around, order) {
    const taking = await (0,take_over/* takeOver */.w9)(around, order.id, 'restore');
    if (!taking.ok)
        return taking;
    const taken = taking.value;
    const { opened, state, warnings } = taken;
    try {
        const phase = savedPhase(state, order.phase);
        if (!phase.ok)
            return (0,result/* err */._)((0,take_over/* afterMending */.xP)(taken, phase.error));
        const wanted = wantedOf(taken, phase.value, order);
        const done = await (order.into === undefined
            ? restoreHere(around, taken, wanted, order.by)
            : restoreThere(around, wanted, order.into, order.by));
        return done.ok ? (0,result.ok)({ ...done.value, id: opened.id, warnings }) : (0,result/* err */._)((0,take_over/* afterMending */.xP)(taken, done.error));
    }
    finally {
        opened.close();
    }
}
/** Ends a restore that was cut off by doing it again; answers what was journalled. */
async function finishRestore(around, taken) {
    const { state } = taken;
    const { restoring } = state;
    const phase = restoring === undefined ? undefined : state.phaseByName.get(restoring.phase);
    if (restoring === undefined || phase === undefined)
        return (0,result.ok)([]);
    const recorder = createRecorder(taken.opened, state, around.clock);
    const entries = [];
    const telling = { ...recorder, tell: (...events) => keep(entries, recorder.tell(...events)) };
    const done = await inPlace(around, telling, wantedOf(taken, phase, { force: restoring.force }), restoring.by);
    if (done.ok)
        return (0,result.ok)(entries);
    recorder.finish();
    const hint = `restore it yourself: bootspring restore ${state.id} ${restoring.phase}`;
    const message = `The restore of ${restoring.phase} was cut off and could not be finished: ${done.error.message}`;
    return (0,result/* err */._)({ ...done.error, message, hint: done.error.hint ?? hint });
}
function keep(entries, told) {
    if (told.ok)
        entries.push(...told.value);
    return told;
}
function wantedOf({ opened, state }, phase, { force, into, onProgress }) {
    return {
        workflowId: opened.id,
        store: opened.checkpoints,
        state,
        phase,
        force,
        ...(into === undefined ? {} : { into: into.folder }),
        ...(onProgress === undefined ? {} : { onProgress }),
    };
}
function savedPhase(state, name) {
    const phase = state.phaseByName.get(name);
    if (phase?.saved === true)
        return (0,result.ok)(phase);
    const saved = state.phases.filter((each) => each.saved === true).map((each) => each.plan.name);
    const message = phase === undefined
        ? `there is no phase called "${name}" in ${state.id}`
        : `${state.id} has no checkpoint of ${name}${phase.unsaved === undefined ? '' : `: ${phase.unsaved}`}`;
    const hint = saved.length === 0 ? 'none was saved yet' : (0,nearest/* namesHint */.a)(name, 'checkpoints of this workflow', saved);
    return (0,result/* err */._)({ code: 'usage', message, hint });
}
async function restoreHere(around, taken, wanted, by) {
    const recorder = createRecorder(taken.opened, taken.state, around.clock);
    const ready = recorder.tell(...beginning(around, taken));
    if (!ready.ok)
        return ready;
    const done = await inPlace(around, recorder, wanted, by);
    const problem = recorder.finish();
    return done.ok && problem !== undefined ? (0,result.ok)({ ...done.value, problem }) : done;
}
/** What is journalled before the files are touched: a run that was killed is over with this. */
function beginning(around, taken) {
    const { state, warnings } = taken;
    const killed = state.status === 'running' && state.restoring === undefined;
    return killed ? (0,take_over/* takeOverEvents */.Zs)(around, taken) : warnings.map(take_over/* warned */.k9);
}
/** Each try is journalled before the files are touched, so that a crash in the middle does not go unnoticed. */
async function inPlace(around, recorder, wanted, by) {
    const { state, force } = wanted;
    const problemOf = (told) => (told.ok ? undefined : told.error);
    const steps = {
        starts(phase) {
            if (state.restoring?.phase === phase)
                return undefined;
            const start = { type: 'RestoreStarted', phase, by, ...(force ? { force } : {}) };
            return problemOf(recorder.tell(...cutOff(state), start));
        },
        async failed(phase, because) {
            // What is only half done is not as it was: it stays started, and the next run finishes it.
            const left = await around.snapshots.recover();
            if (!left.ok || left.value !== undefined)
                return undefined;
            return problemOf(recorder.tell({ type: 'RestoreFailed', phase, because }));
        },
    };
    const done = await putBack(around, wanted, steps);
    if (!done.ok)
        return done;
    const told = recorder.tell(...done.value.fallbacks.map(take_over/* warned */.k9), restoredEvent(done.value, by));
    return told.ok ? done : told;
}
/** Ends what was cut off before and is not gone on with. */
function cutOff({ restoring }) {
    return restoring === undefined ? [] : [{ type: 'RestoreFailed', phase: restoring.phase, because: 'it was cut off' }];
}
/** The workflow goes with its files, and only the copy is told that it was put back. */
async function restoreThere(around, wanted, into, by) {
    const refused = into.refusal(wanted.workflowId);
    if (refused !== undefined)
        return (0,result/* err */._)(refused);
    const steps = { starts: () => undefined, failed: async () => undefined };
    const done = await putBack(around, wanted, steps);
    if (!done.ok)
        return done;
    const copied = await into.carry(wanted.workflowId);
    const settled = copied.ok ? await settleCopy(around, copied.value, wanted.workflowId, done.value, by) : copied;
    if (settled.ok)
        return (0,result.ok)({ ...done.value, ...settled.value });
    const message = `The files are restored into ${into.folder}, and the workflow could not go with them: ${settled.error.message}`;
    return (0,result/* err */._)({ ...settled.error, message });
}
async function settleCopy(around, copy, id, done, by) {
    const opening = await copy.storage.open(id);
    const told = opening.ok ? tellCopy(around, opening.value, done, by) : opening;
    if (opening.ok)
        opening.value.close();
    const unsettled = told.ok ? copy.settle() : told.error;
    if (unsettled === undefined)
        return told;
    copy.discard();
    return (0,result/* err */._)(unsettled);
}
function tellCopy(around, opened, done, by) {
    const folded = (0,look/* foldEntries */.O)(opened.entries, opened.id);
    if (!folded.ok)
        return folded;
    const state = folded.value;
    const recorder = createRecorder(opened, state, around.clock);
    // Commands of a killed run may still be at work where they were started, and that is not here.
    const here = { ...around, endOrphans: () => 0 };
    const told = recorder.tell(...beginning(here, { opened, state, warnings: opened.warnings }), ...(state.restoring?.phase === done.phase ? [] : cutOff(state)), ...done.fallbacks.map(take_over/* warned */.k9), restoredEvent(done, by));
    if (!told.ok)
        return told;
    const problem = recorder.finish();
    return (0,result.ok)(problem === undefined ? {} : { problem });
}


/***/ }),

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
// EXTERNAL MODULE: ./build/core/checkpoint/chain.js
var chain = __webpack_require__(3307);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/owner.js
var owner = __webpack_require__(4665);
// EXTERNAL MODULE: ./build/shell/storage.js
var storage = __webpack_require__(6599);
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
    const store = (0,file/* createFileStore */.I)(workspace);
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

/***/ 6043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ rowSchema),
/* harmony export */   ot: () => (/* binding */ checkpointSchema),
/* harmony export */   pw: () => (/* binding */ layerSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7015);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2403);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7300);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5115);





/**
 * A checkpoint on disk (docs/checkpoints.md): `checkpoints/<phase>.json` is its manifest, `layers/<digest>` holds
 * contents of files. A manifest tells what differs from its parent's; the first one tells the whole tree.
 */
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const layerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    /** `sha256:` over the layer's listing, so over paths, kinds and contents, whatever packed them. */
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(SHA256)),
    /** Bytes of the packed file. */
    size: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0)),
    mediaType: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n([_layer_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYER_MEDIA_TYPES */ .Zx.zstd, _layer_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYER_MEDIA_TYPES */ .Zx.gzip]),
});
/** A path or the target of a link: text where the bytes are UTF-8, otherwise the bytes. */
const nameSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ base64: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })]);
const modeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^[0-7]{4}$/));
/** Seconds since 1970 and nine digits of their fraction. */
const timeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^-?\d{1,12}\.\d{9}$/));
const fileRow = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('file'),
    path: nameSchema,
    /** Permission bits in octal. */
    mode: modeSchema,
    size: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0)),
    mtime: timeSchema,
    /** `sha256:` of the content; `git:` and the blob's id where the content is that of the commit. */
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(/^(?:sha256:[0-9a-f]{64}|git:(?:[0-9a-f]{40}|[0-9a-f]{64}))$/)),
    /** Index in the manifest's `layers` of the one that holds the content; missing where the commit does. */
    layer: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0))),
});
const linkRow = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('link'),
    path: nameSchema,
    target: nameSchema,
    mtime: timeSchema,
});
const folderRow = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('folder'), path: nameSchema, mode: modeSchema, mtime: timeSchema });
const rowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('type', [fileRow, linkRow, folderRow]);
/** `checkpoints/<phase>.json`. A reader passes over members that it does not know. */
const checkpointSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    workflowId: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    workflow: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    phase: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_PATTERN */ .Vh)),
    sequence: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    createdAt: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The phase whose checkpoint this one tells the difference from. */
    parent: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_PATTERN */ .Vh))),
    /** `sha256:` over the parent's manifest, so that no other manifest can stand in for it. */
    parentDigest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(SHA256))),
    source: _event_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceSchema */ .dr,
    configDigest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
    context: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), _pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .contextValueSchema */ .cG),
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
    artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactSchema */ .yo),
    /** Every layer that the whole tree needs, not only this phase's. */
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(layerSchema),
    /** What this phase changed: files and links, the bytes in them, and how many are gone. */
    files: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ count: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), bytes: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), deleted: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }),
    /** Position in the journal that `state` is the fold of. */
    journal: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sequence: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    /** What differs from the parent, parents before what is in them. */
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(rowSchema),
    /** Paths of the parent's tree that are gone. */
    deleted: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(nameSchema),
});


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


/***/ })

};
;