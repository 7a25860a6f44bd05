"use strict";
exports.id = 8269;
exports.ids = [8269];
exports.modules = {

/***/ 2480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cutOff: () => (/* binding */ cutOff),
  finishRestore: () => (/* binding */ finishRestore),
  restore: () => (/* binding */ restore)
});

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(5241);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/app/look.js
var look = __webpack_require__(6008);
// EXTERNAL MODULE: ./build/core/checkpoint/chain.js + 1 modules
var checkpoint_chain = __webpack_require__(9244);
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
// EXTERNAL MODULE: ./build/app/projections.js + 3 modules
var app_projections = __webpack_require__(5518);
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

/***/ 9244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readChain),
  W: () => (/* binding */ readManifest)
});

// EXTERNAL MODULE: ./build/model/checkpoint.js
var checkpoint = __webpack_require__(6043);
;// CONCATENATED MODULE: ./build/core/checkpoint/plain-rows.js

const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isText = (value, pattern) => typeof value === 'string' && pattern.test(value);
/** How many members an object has; those of a strict object are known one by one. */
function membersOf(value) {
    let count = 0;
    for (const name in value)
        if (Object.hasOwn(value, name))
            count += 1;
    return count;
}
function isName(value) {
    if (typeof value === 'string')
        return true;
    if (typeof value !== 'object' || value === null)
        return false;
    return 'base64' in value && typeof value.base64 === 'string' && membersOf(value) === 1;
}
function isFile(row) {
    if (!('mode' in row && 'size' in row && 'digest' in row))
        return false;
    if (!isText(row.mode, checkpoint/* MODE */.g) || !isCount(row.size) || !isText(row.digest, checkpoint/* DIGEST */.Dh))
        return false;
    return 'layer' in row ? isCount(row.layer) && membersOf(row) === 7 : membersOf(row) === 6;
}
function isRow(row) {
    if (typeof row !== 'object' || row === null)
        return false;
    if (!('type' in row && 'path' in row && 'mtime' in row))
        return false;
    if (!isName(row.path) || !isText(row.mtime, checkpoint/* TIME */.E9))
        return false;
    switch (row.type) {
        case 'file':
            return isFile(row);
        case 'link':
            return 'target' in row && isName(row.target) && membersOf(row) === 4;
        case 'folder':
            return 'mode' in row && isText(row.mode, checkpoint/* MODE */.g) && membersOf(row) === 4;
        default:
            return false;
    }
}
/** Whether a value that JSON was read into is an array of rows as `rowSchema` takes them, and nothing else. */
const areRows = (value) => Array.isArray(value) && value.every(isRow);

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/core/checkpoint/chain.js



const faultOf = (kind, phase, message) => (0,result/* err */._)({
    kind,
    phase,
    problem: {
        code: 'integrity',
        message,
        hint: 'Use the checkpoint of an earlier phase; `bootspring checkpoints` lists them.',
    },
});
/**
 * Reads a manifest whose rows are looked at without the schema, which makes an object for each of them again: tens of
 * thousands of rows are what a manifest consists of. Undefined when anything is wrong: the schema tells what.
 */
function readPlainly(json) {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        return undefined;
    if (!('entries' in json) || !areRows(json.entries))
        return undefined;
    const { entries } = json;
    const parsed = checkpoint/* checkpointSchema */.ot.safeParse({ ...json, entries: [] });
    return parsed.success ? { ...parsed.data, entries } : undefined;
}
/** Reads one manifest; the error is one clause. */
function readManifest(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return (0,result/* err */._)('it is no JSON');
    }
    const plain = readPlainly(json);
    if (plain !== undefined)
        return (0,result.ok)(plain);
    const parsed = checkpoint/* checkpointSchema */.ot.safeParse(json);
    if (parsed.success)
        return (0,result.ok)(parsed.data);
    const [issue] = parsed.error.issues;
    const version = typeof json === 'object' && json !== null && 'schemaVersion' in json && typeof json.schemaVersion === 'number'
        ? json.schemaVersion
        : 1;
    if (version > 1)
        return (0,result/* err */._)(`its format (${version}) is newer than this bootspring; update bootspring`);
    return (0,result/* err */._)(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it is not as it should be'}`.replace(/^: /, ''));
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
    return (0,result.ok)(chain.reverse());
}


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ LAYER_MEDIA_TYPES),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
/* unused harmony export DEFAULT_RETENTION_DAYS */
/** Media types of layers: what the bytes of `layers/<digest>` are. */
const LAYER_MEDIA_TYPES = {
    zstd: 'application/vnd.bootspring.layer.v1.tar+zstd',
    gzip: 'application/vnd.bootspring.layer.v1.tar+gzip',
};
/** Days after which a checkpoint may go, without a configuration. */
const DEFAULT_RETENTION_DAYS = 7;
/** Limits of what is restored, against archives made to fill a disk. */
const LIMITS = {
    /** Entries of one tree. */
    entries: 500_000,
    /** Bytes of a path; of one of its parts. */
    path: 4_096,
    name: 255,
    /** A layer may unpack to this many times its size\u2026 */
    ratio: 1_000,
    /** \u2026once it unpacks to more than this many bytes. */
    ratioFrom: 64 * 1024 ** 2,
};


/***/ })

};
;