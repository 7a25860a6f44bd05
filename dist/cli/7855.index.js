"use strict";
exports.id = 7855;
exports.ids = [7855];
exports.modules = {

/***/ 7855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createReuseStory: () => (/* binding */ createReuseStory)
});

// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
;// CONCATENATED MODULE: ./build/core/reuse/differences.js

/** More differences than these are one sentence too many. */
const MOST = 3;
/** What is different now, as clauses that follow "because"; undefined when nothing is known to be. */
function differences(before, now) {
    const found = [
        inputsDiffer(before, now),
        agentsDiffer(before, now),
        before.outputs.join('\n') === now.outputs.join('\n') ? undefined : 'the declared outputs differ',
        ...variablesDiffer(before, now),
        ...toolsDiffer(before, now),
        before.parameters === now.parameters ? undefined : 'the parameters of the workflow differ',
        before.earlier === now.earlier ? undefined : 'what earlier phases wrote to BOOTSPRING_OUTPUT differs',
        before.feedback === now.feedback ? undefined : 'the feedback of the round differs',
    ].filter((each) => each !== undefined);
    if (found.length === 0)
        return undefined;
    const more = found.length > MOST ? [`${found.length - MOST} more differences`] : [];
    return [...found.slice(0, MOST), ...more].join('; ');
}
/** `changed: src/a.ts and 2 more`. */
function inputsDiffer(before, now) {
    if (before.inputs === now.inputs && before.unmatched.join('\n') === now.unmatched.join('\n'))
        return undefined;
    return changedInputs(before, now) ?? 'the inputs differ';
}
/** Which inputs differ: the first by name, and how many more; undefined when it is not known. */
function changedInputs(before, now) {
    if (before.files === undefined || now.files === undefined)
        return undefined;
    const [old, fresh] = [new Map(Object.entries(before.files)), new Map(Object.entries(now.files))];
    const changed = [...fresh].filter(([path, digest]) => old.has(path) && old.get(path) !== digest);
    const added = [...fresh.keys()].filter((path) => !old.has(path));
    const gone = [...old.keys()].filter((path) => !fresh.has(path));
    const groups = [
        { what: 'changed', paths: changed.map(([path]) => path) },
        { what: 'new', paths: added },
        { what: 'gone', paths: gone },
    ];
    const first = groups.find(({ paths }) => paths.length > 0);
    if (first === undefined)
        return undefined;
    const others = changed.length + added.length + gone.length - 1;
    const [path = ''] = first.paths.sort();
    return `${first.what}: ${(0,plain_line/* plainLine */.h)(path)}${others === 0 ? '' : ` and ${others} more`}`;
}
function agentsDiffer(before, now) {
    const names = ({ agents }) => agents.map(({ name }) => name).join('\n');
    if (names(before) !== names(now))
        return 'the agents differ';
    const other = now.agents.filter(({ digest }, at) => before.agents[at]?.digest !== digest);
    const [first] = other;
    if (first === undefined)
        return undefined;
    if (now.agents.length === 1)
        return 'the command differs';
    return other.length === 1 ? `the command of ${first.name} differs` : 'the commands differ';
}
function variablesDiffer(before, now) {
    return [...new Set([...Object.keys(before.env), ...Object.keys(now.env)])]
        .sort()
        .filter((name) => before.env[name] !== now.env[name])
        .map((name) => `the environment variable ${name} differs`);
}
function toolsDiffer(before, now) {
    return [...new Set([...Object.keys(before.tools), ...Object.keys(now.tools)])]
        .sort()
        .filter((name) => before.tools[name] !== now.tools[name])
        .map((name) => `${name} was ${before.tools[name] ?? 'not there'} and is ${now.tools[name] ?? 'not there'}`);
}

// EXTERNAL MODULE: ./build/model/reuse.js
var reuse = __webpack_require__(6401);
// EXTERNAL MODULE: ./build/core/interpolate.js
var interpolate = __webpack_require__(3056);
;// CONCATENATED MODULE: ./build/core/reuse/facts.js


/** Agents whose work can be reused: one that prepares the workspace is needed by whatever comes after it. */
const reusableAgents = (phase) => phase.agents.filter((agent) => agent.always !== true);
const byName = (record) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
const outputsOf = (all) => byName(all).map(([name, each]) => [name, byName(each)]);
/** What a step does, without what it is called. */
function workOf(step) {
    if (step.kind !== 'command')
        return step;
    const { command, cwd, script, env } = step;
    return { command, cwd, script, env: byName(env ?? {}) };
}
/** Variables that the configuration of a phase names, in `env` lists and in references, each once and sorted. */
function namedVariables(phase) {
    const names = new Set(phase.passEnv ?? []);
    for (const agent of reusableAgents(phase)) {
        for (const step of agent.steps) {
            for (const value of Object.values(step.kind === 'command' ? (step.env ?? {}) : {})) {
                const found = (0,interpolate/* references */.F)(value);
                if (found.ok)
                    for (const { name } of found.value)
                        names.add(name);
            }
        }
    }
    return [...names].sort();
}
/** Programs that come with a package manager. */
const MANAGER_OF = { npx: 'npm', pnpx: 'pnpm', bunx: 'bun' };
/** Package managers that the commands of a phase call, sorted. */
function namedManagers(phase) {
    const names = new Set();
    for (const agent of reusableAgents(phase)) {
        for (const step of agent.steps) {
            if (step.kind !== 'command')
                continue;
            if (step.script !== undefined)
                names.add(step.script.manager);
            for (const [, word = ''] of step.command.matchAll(/(?:^|[\s;&|(/])(npm|npx|pnpm|pnpx|yarn|bun|bunx)(?=$|[\s;&|)])/g))
                names.add(MANAGER_OF[word] ?? word);
        }
    }
    return [...names].sort();
}
/** All that the work of a phase depends on. */
function factsOf(phase, scene, sha256) {
    const digest = (value) => `sha256:${sha256(JSON.stringify(value))}`;
    const files = [...scene.inputs.files].sort(([a], [b]) => (a < b ? -1 : 1));
    const unmatched = [...scene.inputs.unmatched].sort();
    const { feedback } = scene;
    return {
        version: reuse/* REUSE_VERSION */.mI,
        phase: phase.name,
        agents: reusableAgents(phase).map(({ name, steps }) => ({ name, digest: digest(steps.map(workOf)) })),
        outputs: [...phase.outputs],
        inputs: digest(files),
        ...(files.length > reuse/* MOST_LISTED */.cC ? {} : { files: Object.fromEntries(files) }),
        unmatched,
        env: Object.fromEntries(namedVariables(phase).map((name) => {
            const value = scene.variable(name);
            return [name, value === undefined ? null : digest([name, value])];
        })),
        tools: Object.fromEntries(byName(scene.tools)),
        parameters: digest(byName(scene.parameters)),
        earlier: digest(outputsOf(scene.earlier)),
        ...(feedback === undefined
            ? {}
            : { feedback: digest([feedback.from, feedback.text, outputsOf(feedback.outputs)]) }),
    };
}
/** The digest that stands for the facts, `sha256:\u2026`: equal facts have equal ones, whatever order they came in. */
function digestOfFacts(facts, sha256) {
    const { version, phase, agents, outputs, inputs, unmatched, env, tools, parameters, earlier, feedback } = facts;
    const listed = agents.map(({ name, digest }) => [name, digest]);
    const all = [version, phase, listed, outputs, inputs, unmatched, byName(env), byName(tools), parameters, earlier];
    // In the first round the digest is what it always was.
    return `sha256:${sha256(JSON.stringify(feedback === undefined ? all : [...all, feedback]))}`;
}

// EXTERNAL MODULE: ./build/core/reuse/record.js
var reuse_record = __webpack_require__(399);
// EXTERNAL MODULE: ./build/core/views/problem.js
var problem = __webpack_require__(8577);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/app/reuse.js






/** All that the work depends on as it is now; the error is a clause that says why it cannot be told. */
async function factsNow({ sha256 }, { files }, work) {
    const { plan, parameters, earlier, feedback } = work;
    const inputs = await files.inputs(plan.inputs ?? []);
    if (!inputs.ok)
        return inputs;
    const tools = await files.tools(namedManagers(plan), work.passEnv);
    const scene = { inputs: inputs.value, variable: files.variable, tools, parameters, earlier, feedback };
    return (0,result.ok)(factsOf(plan, scene, sha256));
}
/** Looking up and storing the work of phases, for one workflow. Nothing of it ever fails a run. */
function createReuseStory(around) {
    const seen = new Map();
    return {
        lookUp: (work, fresh, signal) => lookUpReuse(around, seen, work, fresh, signal),
        store: (work) => storeReuse(around, seen, work),
    };
}
/**
 * Looks up whether the work of a phase was done before with the same of all that it depends on, and puts back what it
 * left. Whatever goes wrong costs the reuse and never the run.
 */
async function lookUpReuse(around, seen, work, fresh, signal) {
    const { reuse } = around;
    if (work === undefined || reuse === undefined)
        return missed(work, 'nothing is kept of this run');
    const began = around.clock.monotonic();
    const facts = await factsNow(around, reuse, work);
    if (!facts.ok) {
        const because = `its inputs cannot be told: ${facts.error}`;
        return missed(work, because, { notes: [`${work.plan.name} is done every time: ${because}`] });
    }
    seen.set(work.plan.name, facts.value);
    // A slip in all of the globs must not make it look as if nothing ever changed.
    if (isAllUnmatched(work, facts.value)) {
        const because = 'none of its declared inputs is there';
        return missed(work, because, { notes: [`${work.plan.name} is done every time: ${because}`] });
    }
    const digest = digestOfFacts(facts.value, around.sha256);
    const notes = facts.value.unmatched.map((glob) => `nothing matches the declared input ${glob} of ${work.plan.name}`);
    if (fresh)
        return missed(work, 'it was to be done afresh', { digest, notes });
    const found = await findRecord(around, reuse, work, digest);
    if (!found.ok)
        return damaged(work, found.error, { digest, notes });
    if (found.value === undefined) {
        return missed(work, await reasonOf(reuse, work, facts.value), { digest, notes });
    }
    const { record, openLayer } = found.value;
    const { workflowId, plan, maxSize, anew } = work;
    const back = await reuse.files.putBack({
        workflowId,
        ...(anew === undefined ? {} : { anew }),
        phase: plan.name,
        outputs: plan.outputs,
        record,
        maxSize,
        openLayer,
        ...(signal === undefined ? {} : { signal }),
    });
    if (!back.ok)
        return damaged(work, (0,problem/* problemText */.f)(back.error), { digest, notes });
    const savedMs = Math.max(0, Math.round(record.workMs - (around.clock.monotonic() - began)));
    return {
        type: 'PhaseReused',
        phase: plan.name,
        from: record.workflowId,
        because: `the inputs are those of ${record.workflowId} of ${record.createdAt.slice(0, 10)}${savedText(savedMs)}`,
        digest,
        savedMs,
        files: back.value,
        ...(Object.keys(record.outputs).length === 0 ? {} : { outputs: record.outputs }),
        ...(notes.length === 0 ? {} : { notes }),
    };
}
const isAllUnmatched = ({ plan }, { unmatched }) => unmatched.length > 0 && unmatched.length === new Set(plan.inputs).size;
/** Putting back many files may take longer than a short command. */
const savedText = (ms) => (ms > 0 ? `, which saved ${(0,views_text/* duration */.p0)(ms)}` : '');
function missed(work, because, { digest, notes = [] } = {}) {
    return {
        type: 'ReuseMissed',
        phase: work?.plan.name ?? '',
        because,
        ...(digest === undefined ? {} : { digest }),
        ...(notes.length === 0 ? {} : { notes: [...notes] }),
    };
}
/** What is stored cannot be used: the work is done, and people are told. */
function damaged(work, why, { digest, notes }) {
    const because = `what is stored of it cannot be put back: ${why}`;
    return missed(work, because, { digest, notes: [...notes, `${work.plan.name} is done again: ${because}`] });
}
async function findRecord({ sha256 }, { store }, { plan }, digest) {
    const stored = await store.get(digest);
    if (!stored.ok)
        return (0,result/* err */._)((0,problem/* problemText */.f)(stored.error));
    if (stored.value === undefined)
        return (0,result.ok)(undefined);
    const record = (0,reuse_record/* readReuseRecord */.uZ)(stored.value.record);
    if (!record.ok)
        return record;
    // Whoever can write to the store could have given it another name.
    if (record.value.facts.phase !== plan.name || digestOfFacts(record.value.facts, sha256) !== digest)
        return (0,result/* err */._)('the record is that of other work');
    return (0,result.ok)({ record: record.value, openLayer: stored.value.openLayer });
}
/** What differs from the last time, when that is known. */
async function reasonOf({ store }, work, facts) {
    const text = await store.last(work.workflow, work.plan.name);
    const last = text === undefined ? undefined : (0,reuse_record/* readReuseRecord */.uZ)(text);
    if (last?.ok !== true)
        return 'nothing is stored of an earlier time';
    return differences(last.value.facts, facts) ?? 'what is stored of an earlier time is gone';
}
/** What changed while the work was done, so that storing it would be for nothing, or wrong. */
function changedMeanwhile(before, now) {
    const which = before === undefined ? undefined : changedInputs(before, now);
    if (which !== undefined)
        return `its inputs changed while it worked (${which}): leave out of "inputs" what it writes`;
    const other = before === undefined ? undefined : differences(before, now);
    return other === undefined ? 'its inputs changed while it worked' : `while it worked, ${other}`;
}
/** Stores what a phase left. Whatever goes wrong costs the next reuse and never the run. */
async function storeReuse(around, seen, work) {
    const { reuse, sha256 } = around;
    const phase = work?.plan.name ?? '';
    const not = (because) => ({ type: 'ReuseNotStored', phase, because });
    if (work === undefined || reuse === undefined)
        return not('nothing is kept of this run');
    const { plan, workflow, workflowId, maxSize } = work;
    const facts = await factsNow(around, reuse, work);
    if (!facts.ok)
        return not(`its inputs cannot be told any more: ${facts.error}`);
    const digest = digestOfFacts(facts.value, sha256);
    if (digest !== work.digest)
        return not(changedMeanwhile(seen.get(phase), facts.value));
    const packed = await reuse.files.pack({ workflowId, phase, outputs: plan.outputs, maxSize });
    if (!packed.ok)
        return not((0,problem/* problemText */.f)(packed.error));
    const { layer, entries, artifacts } = packed.value;
    const layers = layer === undefined ? [] : [layer.description];
    const record = (0,reuse_record/* writeReuseRecord */.x_)({
        workflowId,
        workflow,
        createdAt: new Date(around.clock.now()).toISOString(),
        source: work.source,
        facts: facts.value,
        workMs: Math.round(work.workMs),
        outputs: work.outputs,
    }, { layers, entries, artifacts });
    const dropped = (because) => {
        layer?.discard();
        return not(because);
    };
    if (reuse.files.holdsSecret(record))
        return dropped('what it wrote to BOOTSPRING_OUTPUT holds a secret');
    const file = layer === undefined ? {} : { layer: { digest: layer.description.digest, file: layer.file } };
    const put = await reuse.store.put(digest, { workflow, phase, record, ...file });
    if (!put.ok)
        return dropped((0,problem/* problemText */.f)(put.error));
    return { type: 'ReuseStored', phase, digest, bytes: layer?.description.size ?? 0 };
}


/***/ }),

/***/ 399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uZ: () => (/* binding */ readReuseRecord),
/* harmony export */   x_: () => (/* binding */ writeReuseRecord),
/* harmony export */   zG: () => (/* binding */ treesOf)
/* harmony export */ });
/* harmony import */ var _checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5805);
/* harmony import */ var _checkpoint_safety_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9294);
/* harmony import */ var _checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5950);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _model_reuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6401);





/** The text of a record. */
function writeReuseRecord(facts, { layers, entries, artifacts }) {
    const record = {
        schemaVersion: _model_reuse_js__WEBPACK_IMPORTED_MODULE_1__/* .REUSE_VERSION */ .mI,
        ...facts,
        layers: [...layers],
        entries: (0,_checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(entries, layers),
        artifacts: (0,_checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(artifacts, layers),
    };
    return JSON.stringify(record);
}
/** Reads the text of a record; the error is a clause. */
function readReuseRecord(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('the record is no JSON');
    }
    const parsed = _model_reuse_js__WEBPACK_IMPORTED_MODULE_1__/* .reuseRecordSchema */ .Jg.safeParse(json);
    if (parsed.success)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(parsed.data);
    const [issue] = parsed.error.issues;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`the record is not one of this version (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`);
}
/**
 * What a record says is to be written, if it may be: every path stays inside, is a file or a link, is one that the
 * outputs declare, and has its content in a layer. The record is not trusted: a cache may have brought it.
 *
 * @param declares whether a path is one of the declared outputs
 * @returns the error is a sentence that names the path
 */
function treesOf({ layers, entries, artifacts }, declares, rules) {
    const outputs = treeOf(entries, layers, rules);
    if (!outputs.ok)
        return outputs;
    for (const path of outputs.value.keys())
        if (!declares(path))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(path)} is none of the declared outputs.`);
    const others = treeOf(artifacts, layers, rules);
    return others.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ outputs: outputs.value, artifacts: others.value }) : others;
}
function treeOf(rows, layers, rules) {
    const read = (0,_checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)({ entries: rows, layers });
    if (!read.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${read.error}.`);
    const tree = new Map();
    for (const entry of read.value) {
        if (tree.has(entry.path))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(entry.path)} is there twice.`);
        if (entry.type === 'folder')
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(entry.path)} is a folder.`);
        if (entry.type === 'file' && entry.layer === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(entry.path)} is in no layer.`);
        tree.set(entry.path, entry);
    }
    for (const path of tree.keys()) {
        for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
            if (tree.has(path.slice(0, at)))
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(path.slice(0, at))} is no folder, and has entries in it.`);
    }
    const wrong = (0,_checkpoint_safety_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeTree */ .nw)(tree, rules);
    return wrong === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(tree) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(wrong);
}


/***/ }),

/***/ 6043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   E9: () => (/* binding */ TIME),
/* harmony export */   M1: () => (/* binding */ rowSchema),
/* harmony export */   g: () => (/* binding */ MODE),
/* harmony export */   ot: () => (/* binding */ checkpointSchema),
/* harmony export */   pw: () => (/* binding */ layerSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7015);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1208);
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
/** Permission bits in octal. */
const MODE = /^[0-7]{4}$/;
const modeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(MODE));
/** Seconds since 1970 and nine digits of their fraction. */
const TIME = /^-?\d{1,12}\.\d{9}$/;
const timeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(TIME));
/** `sha256:` of the content; `git:` and the blob's id where the content is that of the commit. */
const DIGEST = /^(?:sha256:[0-9a-f]{64}|git:(?:[0-9a-f]{40}|[0-9a-f]{64}))$/;
const fileRow = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('file'),
    path: nameSchema,
    mode: modeSchema,
    size: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0)),
    mtime: timeSchema,
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(DIGEST)),
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

/***/ 6401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ reuseRecordSchema),
/* harmony export */   cC: () => (/* binding */ MOST_LISTED),
/* harmony export */   mI: () => (/* binding */ REUSE_VERSION)
/* harmony export */ });
/* unused harmony export reuseFactsSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6043);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7015);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);




/** Version of what counts for reuse and of its record: work that another version recorded is done again. */
const REUSE_VERSION = 1;
/** Files that a record lists one by one, to tell later which of them changed. */
const MOST_LISTED = 20_000;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const digestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(SHA256));
/** All that the work of a phase depends on, as far as bootspring is told. Values are digests: none can be read here. */
const reuseFactsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(REUSE_VERSION),
    phase: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_PATTERN */ .Vh)),
    /** In their order: a digest of the steps of each. */
    agents: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: digestSchema })),
    /** Globs of the declared outputs. */
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Over the path, the content and the executable bit of every input. */
    inputs: digestSchema,
    /** What of it each input contributes; missing where there are more than MOST_LISTED. */
    files: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
    /** Globs of inputs that match nothing. */
    unmatched: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Digests of the variables that the configuration of the phase names; null for one that is not set. */
    env: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(digestSchema)),
    /** Versions of node and of package managers, platform and architecture. */
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Over the parameters of the workflow, and over what earlier phases wrote to BOOTSPRING_OUTPUT. */
    parameters: digestSchema,
    earlier: digestSchema,
    /** Over what its agents were told of why it is done again; missing in the first round. */
    feedback: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(digestSchema),
});
/** What a phase left behind, with all that its work depended on. A reader passes over members that it does not know. */
const reuseRecordSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(REUSE_VERSION),
    workflowId: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOW_ID_PATTERN */ .TH)),
    workflow: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    createdAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^\d{4}-\d{2}-\d{2}T/)),
    source: _event_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceSchema */ .dr,
    facts: reuseFactsSchema,
    /** Milliseconds that the work took. */
    workMs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    /** What its commands wrote to BOOTSPRING_OUTPUT. */
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** At most one: it holds everything. */
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .layerSchema */ .pw).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(1)),
    /** Declared outputs, as they are in the workspace. */
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .rowSchema */ .M1),
    /** What its commands wrote to BOOTSPRING_ARTIFACT_DIR themselves. */
    artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .rowSchema */ .M1),
});


/***/ })

};
;