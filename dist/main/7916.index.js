"use strict";
exports.id = 7916;
exports.ids = [7916,7083];
exports.modules = {

/***/ 7916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cutOff: () => (/* binding */ cutOff),
  finishRestore: () => (/* binding */ finishRestore),
  restore: () => (/* binding */ restore)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/app/look.js
var look = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/core/checkpoint/chain.js
var checkpoint_chain = __webpack_require__(3307);
;// CONCATENATED MODULE: ./build/core/checkpoint/saved.js

/** Phases that have a saved checkpoint in this state, in the order of the workflow. */
function savedPhases(state) {
    return state.phases
        .filter((phase) => phase.checkpoint === 'done' && phase.saved === true)
        .map(({ plan }) => plan.name);
}
/**
 * Whether a phase has a saved checkpoint in this state. A manifest that is stored for another one is stale:
 * the phase was reset since, or its checkpoint was taken anew and not saved.
 */
function isSaved(state, phase) {
    const there = state.phaseByName.get(phase);
    return there?.checkpoint === 'done' && there.saved === true;
}
/**
 * Whether a manifest is the one that the journal tells of.
 *
 * @param digest of its text, sha256 in hexadecimal
 */
function isTheSaved(state, phase, digest) {
    const told = state.phaseByName.get(phase)?.manifest;
    return told === undefined || told === `sha256:${digest}`;
}
/** Phases that run again when this one's checkpoint was restored: those that were not completed when it was taken. */
function phasesAfter(state, phase) {
    const { capturedAt } = state.phaseByName.get(phase) ?? {};
    if (capturedAt === undefined)
        return [];
    return state.phases.filter((each) => !isIn(each, capturedAt)).map(({ plan }) => plan.name);
}
/** Phases with a saved checkpoint, in the order in which these were taken. */
function savedInOrder({ phases }) {
    const saved = phases.filter((phase) => phase.saved === true);
    return saved.sort((a, b) => (a.capturedAt ?? 0) - (b.capturedAt ?? 0));
}
/** The newest saved checkpoint that was taken before that of a phase. */
function savedBefore(state, { capturedAt = 0 }) {
    return savedInOrder(state).findLast((each) => (each.capturedAt ?? 0) < capturedAt);
}

// EXTERNAL MODULE: ./build/model/checkpoint-rules.js
var checkpoint_rules = __webpack_require__(6389);
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
        const before = savedBefore(wanted.state, phase);
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
        rules: state.pipeline.checkpoints ?? checkpoint_rules/* DEFAULT_RULES */.ck,
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
// EXTERNAL MODULE: ./build/app/projections.js + 1 modules
var app_projections = __webpack_require__(648);
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
    const hint = saved.length === 0 ? 'none was saved yet' : `checkpoints of this workflow: ${saved.join(', ')}`;
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

/***/ 6043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ rowSchema),
/* harmony export */   ot: () => (/* binding */ checkpointSchema),
/* harmony export */   pw: () => (/* binding */ layerSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7083);
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

/***/ 7083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yo: () => (/* reexport */ artifactSchema),
  entrySchema: () => (/* binding */ entrySchema),
  dr: () => (/* binding */ sourceSchema)
});

// UNUSED EXPORTS: PAUSE_REASONS, decisionSchema, eventSchema, inheritedSchema, orderSchema, pauseSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/model/artifact.js

/** A file that a phase left: its name in the phase, and its path below the folder of the workflow. */
const artifactSchema = schemas/* strictObject */.rej({
    phase: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    size: schemas/* number */.aig(),
    digest: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/model/fix.js
var fix = __webpack_require__(5046);
;// CONCATENATED MODULE: ./build/model/outcome.js

/**
 * Why an attempt failed or errored. One sentence each:
 * the hint that goes with a reason is in core/hints.ts.
 */
const FAILURE_REASONS = [
    /** The command ended with a non-zero exit code. */
    'exit-code',
    /** The command was ended by a signal that it did not expect (crash, out of memory). */
    'signal',
    /** The shell or the system could not find the command (exit 127, ENOENT). */
    'command-not-found',
    /** The command exists but may not be executed (exit 126, EACCES). */
    'not-executable',
    /** The process could not be started at all (EAGAIN, EMFILE, missing folder). */
    'spawn-failed',
    /** The run ended while the attempt was under way, so nothing is known of its result. */
    'interrupted',
    /** Coverage is below the threshold. */
    'below-threshold',
    /** A coverage report was expected and is missing, unreadable or older than the run. */
    'report-missing',
    /** The secret scan found credentials. */
    'secrets-found',
    /** The dependency audit found vulnerabilities at or above the level. */
    'vulnerabilities-found',
    /** The advisory service did not answer, so nothing is known. */
    'unreachable',
    /** Something in a built-in check went wrong. */
    'internal',
];
/**
 * How one attempt ended. `failed` (the check says no) and `errored` (we could not tell) never merge.
 * `detail` is one line for people.
 */
const outcomeSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('passed'), detail: schemas/* optional */.lqM(schemas/* string */.YjP()) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('failed'), reason: schemas/* enum */.k5n(FAILURE_REASONS), detail: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('errored'), reason: schemas/* enum */.k5n(FAILURE_REASONS), detail: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('timedOut'), detail: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('cancelled'), detail: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('skipped'), because: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('reused'), from: schemas/* string */.YjP() }),
]);
/** What is known of how a command ended: the facts that classification works on. */
const evidenceSchema = schemas/* strictObject */.rej({
    exitCode: schemas/* optional */.lqM(schemas/* number */.aig()),
    signal: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Names of the known patterns seen anywhere in the output (core/transient.ts and `retry.on`). */
    matched: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The last lines of the output, at most 8 KiB, without control sequences. */
    tail: schemas/* string */.YjP(),
    /** Bytes of output in all. */
    bytes: schemas/* number */.aig(),
});
/** Result of one step of a task. `tree` is the digest of the sources that it ran on, when that is known. */
const stepResultSchema = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP(),
    outcome: outcomeSchema,
    durationMs: schemas/* number */.aig(),
    tree: schemas/* optional */.lqM(schemas/* string */.YjP()),
});

// EXTERNAL MODULE: ./build/model/pipeline.js
var pipeline = __webpack_require__(2403);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
;// CONCATENATED MODULE: ./build/model/event.js








/** Where the work comes from. Every field is a fact of the checkout or of the CI's environment. */
const sourceSchema = schemas/* strictObject */.rej({
    repository: schemas/* optional */.lqM(schemas/* string */.YjP()),
    sha: schemas/* optional */.lqM(schemas/* string */.YjP()),
    ref: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Branch that the change goes into: that of the pull request, else the default branch where that is known. */
    base: schemas/* optional */.lqM(schemas/* string */.YjP()),
    runId: schemas/* optional */.lqM(schemas/* string */.YjP()),
    pullRequest: schemas/* optional */.lqM(schemas/* number */.aig()),
});
/** Why a workflow is waiting for a person. */
const PAUSE_REASONS = [
    /** A required check said no. */
    'gate-rejected',
    /** A required check could not tell. */
    'gate-inconclusive',
    /** The gate judged nothing: every check was skipped. */
    'gate-vacuous',
    /** An agent of the phase did not succeed. */
    'agent-failed',
    /** A declared output is not there. */
    'output-missing',
    /** Adaptive mode: a fix changed files that decide what is good. */
    'fix-protected',
    /** Adaptive mode: a fix came to no proper end and left changes, or what it changed cannot be told. */
    'fix-failed',
];
const decidedFields = {
    reason: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Who decided: the login on GitHub, the user name in a terminal. */
    by: schemas/* string */.YjP(),
    /** Where it was decided on GitHub and who might: proven by its API when the decision was carried out. */
    proof: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        /** When it was written, ISO 8601. */
        at: schemas/* string */.YjP(),
        /** Commit that it is about. */
        sha: schemas/* string */.YjP(),
        role: schemas/* string */.YjP(),
        /** Id of the comment. */
        comment: schemas/* optional */.lqM(schemas/* number */.aig()),
        /** Id of the workflow run that was started by hand. */
        dispatch: schemas/* optional */.lqM(schemas/* number */.aig()),
    })),
};
const decisionSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['retry', 'skip', 'cancel']),
    gate: schemas/* optional */.lqM(schemas/* string */.YjP()),
    ...decidedFields,
});
/** A decision that made a run begin as it does: another one than its plan and the checkpoints alone would have. */
const orderSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['retry', 'restore', 'fresh']),
    phase: schemas/* optional */.lqM(schemas/* string */.YjP()),
    ...decidedFields,
});
const pauseSchema = schemas/* strictObject */.rej({
    phase: schemas/* string */.YjP(),
    gate: schemas/* optional */.lqM(schemas/* string */.YjP()),
    reason: schemas/* enum */.k5n(PAUSE_REASONS),
    /** One line for each thing that went wrong, worst first. */
    details: schemas/* array */.YOg(schemas/* string */.YjP()),
    options: schemas/* array */.YOg(schemas/* enum */.k5n(['retry', 'skip', 'cancel'])),
    /** What a fix changed, as the beginning of a patch: at most 8 KiB. */
    diff: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
/** What phases of earlier steps of the same job left: the phases of this workflow go on with it. */
const inheritedSchema = schemas/* strictObject */.rej({
    /** Ids of the workflows that these phases were run by. */
    from: schemas/* array */.YOg(schemas/* string */.YjP()),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    artifacts: schemas/* array */.YOg(artifactSchema),
});
const attemptOf = { task: schemas/* string */.YjP(), attempt: schemas/* number */.aig() };
/** A fix: the phase, the check or agent that failed, and how many fixes were tried for it by now. */
const fixOf = { phase: schemas/* string */.YjP(), gate: schemas/* optional */.lqM(schemas/* string */.YjP()), ...attemptOf };
/**
 * Everything that happens, in the past tense. State is a fold over these (core/evolve.ts);
 * each event states what is legal before it there.
 */
const eventSchema = schemas/* discriminatedUnion */.gMt('type', [
    /** The first entry of every journal: what will be done, frozen. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('WorkflowCreated'),
        workflowId: schemas/* string */.YjP(),
        pipeline: pipeline/* pipelineSchema */.wr,
        source: sourceSchema,
        /** Version of bootspring, platform and architecture that created it; on GitHub the job with its leg of the matrix, and the step. */
        creator: schemas/* strictObject */.rej({
            version: schemas/* string */.YjP(),
            platform: schemas/* string */.YjP(),
            arch: schemas/* string */.YjP(),
            leg: schemas/* optional */.lqM(schemas/* string */.YjP()),
            step: schemas/* optional */.lqM(schemas/* string */.YjP()),
        }),
        inherited: schemas/* optional */.lqM(inheritedSchema),
    }),
    /** A process took the workflow up. Attempts that were under way before are interrupted by it. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('RunStarted'),
        run: schemas/* number */.aig(),
        /** Fencing token: higher than that of any earlier owner. */
        fence: schemas/* number */.aig(),
        /** GitHub's run attempt, 1 elsewhere. */
        attempt: schemas/* number */.aig(),
        /** Decisions that this run was made for. */
        orders: schemas/* optional */.lqM(schemas/* array */.YOg(orderSchema)),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('PhaseStarted'), phase: schemas/* string */.YjP() }),
    /** Whether the work of a phase was done before is being looked up; its outputs may be put back meanwhile. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('ReuseLookupStarted'), phase: schemas/* string */.YjP() }),
    /** The work of the phase has to be done. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('ReuseMissed'),
        phase: schemas/* string */.YjP(),
        because: schemas/* string */.YjP(),
        /** `sha256:` over all that the work depends on; missing when that cannot be told, and then it is not stored. */
        digest: schemas/* optional */.lqM(schemas/* string */.YjP()),
        /** What people should know of it, one sentence each. */
        notes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    }),
    /** The work of the phase was done before with the same of all that it depends on: what it left is back. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('PhaseReused'),
        phase: schemas/* string */.YjP(),
        /** Id of the workflow that did the work. */
        from: schemas/* string */.YjP(),
        because: schemas/* string */.YjP(),
        digest: schemas/* string */.YjP(),
        /** What the work took then, less what looking it up took now. */
        savedMs: schemas/* number */.aig(),
        files: schemas/* strictObject */.rej({ written: schemas/* number */.aig(), bytes: schemas/* number */.aig(), deleted: schemas/* number */.aig() }),
        /** What its commands wrote to BOOTSPRING_OUTPUT. */
        outputs: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
        notes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('AttemptStarted'), ...attemptOf, title: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('AttemptFinished'),
        ...attemptOf,
        outcome: outcomeSchema,
        durationMs: schemas/* number */.aig(),
        evidence: schemas/* optional */.lqM(evidenceSchema),
        steps: schemas/* array */.YOg(stepResultSchema),
        /** What the command wrote to BOOTSPRING_OUTPUT. */
        outputs: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
        findings: schemas/* optional */.lqM(finding/* findingsDigestSchema */.U7),
    }),
    /** A transient failure will be tried again at `at` (milliseconds since 1970). */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('RetryScheduled'),
        ...attemptOf,
        delayMs: schemas/* number */.aig(),
        at: schemas/* number */.aig(),
        because: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('RetryDue'), ...attemptOf }),
    /** Adaptive mode: what is to mend a failure begins. Nothing else touches the workspace until FixFinished. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('FixStarted'),
        ...fixOf,
        title: schemas/* string */.YjP(),
        /** It was under way when an earlier run died: only what it changed is told, the command is not run again. */
        interrupted: schemas/* optional */.lqM(schemas/* literal */.euz(true)),
    }),
    /** A fix ended. It decides nothing: what failed is judged again on what it left. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('FixFinished'),
        ...fixOf,
        outcome: outcomeSchema,
        durationMs: schemas/* number */.aig(),
        /** Missing where it changed nothing, and where that cannot be told. */
        change: schemas/* optional */.lqM(fix/* fixChangeSchema */.tv),
        /** Why it cannot be told what it changed. */
        untold: schemas/* optional */.lqM(schemas/* string */.YjP()),
        /** All that the fixes of the phase changed by now, as a patch. */
        patch: schemas/* optional */.lqM(artifactSchema),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('CollectionStarted'), phase: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('ArtifactsCollected'),
        phase: schemas/* string */.YjP(),
        artifacts: schemas/* array */.YOg(artifactSchema),
        /** Declared outputs that matched nothing. */
        missing: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('GateStarted'), phase: schemas/* string */.YjP(), gate: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('GateFinished'),
        phase: schemas/* string */.YjP(),
        gate: schemas/* string */.YjP(),
        verdict: schemas/* enum */.k5n(model_status/* VERDICTS */.bk),
        because: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('ReuseStoreStarted'), phase: schemas/* string */.YjP() }),
    /** What the phase left is stored under the digest of all that its work depends on. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('ReuseStored'), phase: schemas/* string */.YjP(), digest: schemas/* string */.YjP(), bytes: schemas/* number */.aig() }),
    /** The phase will be done again even with the same inputs. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('ReuseNotStored'), phase: schemas/* string */.YjP(), because: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('PhaseFinished'),
        phase: schemas/* string */.YjP(),
        conclusion: schemas/* enum */.k5n(model_status/* CONCLUSIONS */.Fr),
        because: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('CheckpointStarted'), phase: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('CheckpointSaved'),
        phase: schemas/* string */.YjP(),
        /** What the phase changed: files and links, the bytes in them, and how many are gone. */
        files: schemas/* optional */.lqM(schemas/* strictObject */.rej({ count: schemas/* number */.aig(), bytes: schemas/* number */.aig(), deleted: schemas/* number */.aig() })),
        /** Bytes of the layers that were not stored before. */
        newBytes: schemas/* optional */.lqM(schemas/* number */.aig()),
        durationMs: schemas/* optional */.lqM(schemas/* number */.aig()),
        /** `sha256:` over the manifest's text: no other manifest can stand in for it. */
        digest: schemas/* optional */.lqM(schemas/* string */.YjP()),
        /** What people should know of it, one sentence each. */
        notes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    }),
    /** The run goes on; it cannot be resumed from there. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('CheckpointFailed'), phase: schemas/* string */.YjP(), because: schemas/* string */.YjP() }),
    /**
     * The files are about to be put back to the checkpoint of `phase`. Until RestoreFailed or Restored follows it is not
     * known which files there are, so nothing else may happen.
     */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('RestoreStarted'),
        phase: schemas/* string */.YjP(),
        by: schemas/* string */.YjP(),
        /** Uncommitted work may be moved out of the way. */
        force: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    }),
    /** The files are as they were before. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('RestoreFailed'), phase: schemas/* string */.YjP(), because: schemas/* string */.YjP() }),
    /** State and files are those of the checkpoint of `phase`: every phase after it is pending again. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('Restored'),
        phase: schemas/* string */.YjP(),
        /** Who put them back: the login on GitHub, the user name in a terminal. */
        by: schemas/* string */.YjP(),
        /** Why it is not the checkpoint that was asked for. */
        because: schemas/* optional */.lqM(schemas/* string */.YjP()),
        files: schemas/* optional */.lqM(schemas/* strictObject */.rej({ written: schemas/* number */.aig(), bytes: schemas/* number */.aig(), deleted: schemas/* number */.aig() })),
    }),
    /**
     * Parallel mode: the phase cannot go on without a person. What does not depend on it goes on, and the workflow pauses
     * when nothing is left that could.
     */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('PhaseHalted'), pause: pauseSchema }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('WorkflowPaused'), pause: pauseSchema }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('Decided'), decision: decisionSchema }),
    /** A signal asked the run to stop. Attempts under way are being ended. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('StopRequested'), signal: schemas/* enum */.k5n(['SIGINT', 'SIGTERM', 'SIGHUP']) }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('WorkflowFinished'),
        status: schemas/* enum */.k5n(['completed', 'failed', 'cancelled']),
        conclusion: schemas/* enum */.k5n(model_status/* CONCLUSIONS */.Fr),
        because: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('Warned'), message: schemas/* string */.YjP() }),
]);
/** One line of journal.jsonl. `hash` is sha256 over `prev` and the line's other bytes (docs/journal.md). */
const entrySchema = schemas/* strictObject */.rej({
    v: schemas/* literal */.euz(1),
    seq: schemas/* number */.aig(),
    /** Wall clock, ISO 8601 in UTC with milliseconds. Order is by `seq`, never by this. */
    at: schemas/* string */.YjP(),
    event: eventSchema,
    prev: schemas/* string */.YjP(),
    hash: schemas/* string */.YjP(),
});


/***/ })

};
;