"use strict";
exports.id = 6931;
exports.ids = [6931];
exports.modules = {

/***/ 6931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateCommand: () => (/* binding */ gateCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/execute.js + 11 modules
var execute = __webpack_require__(3364);
// EXTERNAL MODULE: ./build/app/prepare.js + 7 modules
var prepare = __webpack_require__(5119);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(5241);
// EXTERNAL MODULE: ./build/core/plan/parts.js
var parts = __webpack_require__(6709);
;// CONCATENATED MODULE: ./build/core/plan/gate.js


/**
 * The pipeline of one gate alone: what installs dependencies, then what mends if asked for, then the checks.
 * Undefined when the pipeline has no such gate.
 */
function gatePipeline(pipeline, gate, fix) {
    const phase = pipeline.phases.find((each) => each.gates.some((candidate) => candidate.name === gate));
    const plan = phase?.gates.find((each) => each.name === gate);
    if (phase === undefined || plan === undefined)
        return undefined;
    const install = pipeline.phases.flatMap((each) => each.agents).filter((agent) => agent.name.startsWith('install'));
    const fixes = fix ? plan.checks.flatMap((check) => fixAgent(phase.name, check)) : [];
    const agents = [...install, ...fixes].map((agent) => ({ ...agent, id: `${phase.name}/${agent.name}` }));
    const { inputs: _, ...rest } = phase;
    // It mends only when it is asked to.
    const { adaptive: _adaptive, ...others } = pipeline;
    return { ...others, phases: [{ ...rest, needs: [], outputs: [], parallel: false, agents, gates: [plan] }] };
}
/** What is told where a pipeline has no gate of that name. */
function noSuchGate(pipeline, gate) {
    const names = pipeline.phases.flatMap((phase) => phase.gates.map(({ name }) => name));
    const hint = names.length === 0 ? 'this workflow has no gates' : (0,nearest/* namesHint */.a)(gate, 'gates of this workflow', names);
    return { code: 'usage', message: `there is no gate called "${gate}"`, hint };
}
function fixAgent(phase, check) {
    if (check.fix === undefined)
        return [];
    return [
        {
            id: `${phase}/fix-${check.name}`,
            name: `fix-${check.name}`,
            steps: [check.fixStep ?? (0,parts/* writtenStep */.yn)(check.fix)],
            timeoutMs: check.timeoutMs,
            retry: { ...parts/* DEFAULTS */.zY.retry, on: [], attempts: 1 },
            because: `the fix of ${check.name}`,
        },
    ];
}

// EXTERNAL MODULE: ./build/core/views/state.js
var views_state = __webpack_require__(5335);
// EXTERNAL MODULE: ./build/core/views/summary.js + 1 modules
var summary = __webpack_require__(575);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(483);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/console/screen.js + 1 modules
var console_screen = __webpack_require__(4556);
// EXTERNAL MODULE: ./build/shell/sources-of-plan.js + 2 modules
var sources_of_plan = __webpack_require__(7581);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/store/layer-file.js
var layer_file = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/shell/store/sealed.js
var sealed = __webpack_require__(1670);
;// CONCATENATED MODULE: ./build/shell/store/memory.js








let spool;
let spooled = 0;
/** A name for a file in a folder that only this process uses and that goes when it ends. */
function spoolName() {
    if (spool === undefined) {
        const folder = external_node_fs_.mkdtempSync(external_node_path_.join(external_node_os_.tmpdir(), 'bootspring-layers-'));
        process.once('exit', () => external_node_fs_.rmSync(folder, { recursive: true, force: true }));
        spool = folder;
    }
    return external_node_path_.join(spool, String((spooled += 1)));
}
/** Layers in memory, shared by all workflows of a store. */
class MemoryLayers {
    #workflows = new Map();
    #of(workflowId) {
        const there = this.#workflows.get(workflowId) ?? new Map();
        this.#workflows.set(workflowId, there);
        return there;
    }
    #anywhere(workflowId, digest) {
        const own = this.#of(workflowId);
        const found = own.get(digest) ?? [...this.#workflows.values()].map((each) => each.get(digest)).find(Boolean);
        if (found !== undefined)
            own.set(digest, found);
        return found;
    }
    put(workflowId, digest, file) {
        const bytes = (0,files/* attempt */.CD)('read a layer', file, () => external_node_fs_.readFileSync(file));
        if (!bytes.ok)
            return bytes;
        const layer = (0,layer_file/* layerOf */.ZZ)(digest, bytes.value.length, bytes.value);
        if (layer === undefined)
            return (0,result/* err */._)((0,layer_file/* damagedLayer */.Ju)(digest, 'it is neither zstd nor gzip', file));
        const kept = this.#anywhere(workflowId, digest) ?? { layer, bytes: bytes.value };
        this.#of(workflowId).set(digest, kept);
        const removed = (0,files/* attempt */.CD)('remove a layer that is stored', file, () => external_node_fs_.rmSync(file));
        return removed.ok ? (0,result.ok)(kept.layer) : removed;
    }
    find(workflowId, digest) {
        return this.#anywhere(workflowId, digest)?.layer;
    }
    open(workflowId, digest) {
        const kept = this.#anywhere(workflowId, digest);
        if (kept === undefined)
            return (0,result.ok)(undefined);
        if (kept.file !== undefined)
            return (0,result.ok)(kept.file);
        return (0,files/* attempt */.CD)('write a layer to a temporary file', external_node_os_.tmpdir(), () => {
            const file = spoolName();
            external_node_fs_.writeFileSync(file, kept.bytes, { flag: 'wx' });
            return (kept.file = file);
        });
    }
    list(workflowId) {
        const layers = [...this.#of(workflowId).values()].map((kept) => kept.layer);
        return layers.sort((a, b) => (a.digest < b.digest ? -1 : 1));
    }
    remove(workflowId, digest) {
        this.#of(workflowId).delete(digest);
    }
}
/** A checkpoint store that ends with the process: for tests and the simulator. */
function createMemoryStore() {
    const workflows = new Map();
    const layers = new MemoryLayers();
    const refuse = (workflowId, phase) => (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (phase === undefined ? undefined : (0,workflow_dir/* checkPhaseName */.l4)(phase));
    const answer = (problem, value) => Promise.resolve(problem === undefined ? (0,result.ok)(value()) : (0,result/* err */._)(problem));
    const forLayer = (workflowId, digest, value) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId);
        if (refused !== undefined)
            return Promise.resolve((0,result/* err */._)(refused));
        const name = (0,layer_file/* layerName */.Hn)(digest);
        return Promise.resolve(name.ok ? value() : name);
    };
    return {
        put: (workflowId, phase, checkpoint) => answer(refuse(workflowId, phase) ?? (0,sealed/* checkDocument */.sw)(checkpoint), () => {
            const phases = workflows.get(workflowId) ?? new Map();
            workflows.set(workflowId, phases.set(phase, checkpoint));
        }),
        get: (workflowId, phase) => answer(refuse(workflowId, phase), () => workflows.get(workflowId)?.get(phase)),
        list: (workflowId) => answer(refuse(workflowId), () => [...(workflows.get(workflowId)?.keys() ?? [])].sort()),
        remove: (workflowId, phase) => answer(refuse(workflowId, phase), () => void workflows.get(workflowId)?.delete(phase)),
        putLayer: (workflowId, digest, file) => forLayer(workflowId, digest, () => layers.put(workflowId, digest, file)),
        findLayer: (workflowId, digest) => forLayer(workflowId, digest, () => (0,result.ok)(layers.find(workflowId, digest))),
        openLayer: (workflowId, digest) => forLayer(workflowId, digest, () => layers.open(workflowId, digest)),
        listLayers: (workflowId) => answer(refuse(workflowId), () => layers.list(workflowId)),
        removeLayer: (workflowId, digest) => forLayer(workflowId, digest, () => (0,result.ok)(layers.remove(workflowId, digest))),
    };
}

;// CONCATENATED MODULE: ./build/shell/storage-memory.js




const kept = {
    code: 'nothing',
    message: 'Nothing is kept of this run.',
    hint: 'start a workflow with `bootspring run`',
};
/** Storage that forgets everything with the process: for a gate that is run on its own. */
function createMemoryStorage() {
    return {
        create() {
            const entries = [];
            return (0,result.ok)({
                id: (0,workflow_dir/* newWorkflowId */.FQ)(hash/* randomBytes */.po),
                fence: 1,
                entries: [],
                warnings: [],
                journal: {
                    append(events, at) {
                        const written = events.map((event, index) => {
                            const seq = entries.length + index + 1;
                            return { v: 1, seq, at: new Date(at).toISOString(), event, prev: '', hash: '' };
                        });
                        entries.push(...written);
                        return (0,result.ok)(written);
                    },
                },
                checkpoints: createMemoryStore(),
                head: () => '',
                verify: async () => (0,result.ok)(undefined),
                write: () => undefined,
                log: () => undefined,
                close: () => { },
            });
        },
        open: async () => (0,result/* err */._)(kept),
        read: async () => (0,result/* err */._)(kept),
        list: async () => (0,result.ok)([]),
    };
}

// EXTERNAL MODULE: ./build/entry/engine.js + 25 modules
var entry_engine = __webpack_require__(6326);
// EXTERNAL MODULE: ./build/entry/commands/ending.js + 1 modules
var commands_ending = __webpack_require__(3503);
// EXTERNAL MODULE: ./build/entry/commands/run.js + 4 modules
var run = __webpack_require__(59);
;// CONCATENATED MODULE: ./build/entry/commands/gate.js














/** `bootspring gate`: judges one gate now. Nothing is kept and nothing waits: what is not passed is exit 1. */
async function gateCommand(options) {
    const screen = (0,console_screen/* createScreen */.d)(options, process.env);
    const prepared = await (0,prepare/* prepare */.i)((0,sources_of_plan/* planSources */._)(options, process.env), (0,run/* planOptions */.Su)({}));
    if (!prepared.ok)
        return screen.fail(prepared.error);
    screen.warn(prepared.value.warnings);
    const { pipeline } = prepared.value;
    const one = gatePipeline(pipeline, options.name, options.fix);
    if (one === undefined)
        return screen.fail([noSuchGate(pipeline, options.name)]);
    const checks = one.phases.flatMap(({ gates }) => gates).flatMap((gate) => gate.checks);
    if (options.fix && checks.every(({ fix }) => fix === undefined)) {
        const hint = 'give a check one in bootspring.yml: { run: \u2026, fix: \u2026 }';
        screen.warn([{ code: 'usage', message: `no check of ${options.name} has a fix: nothing is mended`, hint }], 'warning');
    }
    const live = withoutKeeping(await (0,run/* createConsole */.so)(screen, options));
    const engine = (0,entry_engine/* createEngine */.P)((0,external_node_path_.resolve)(options.cwd), process.env, live, createMemoryStorage(), false);
    const ending = await (0,execute/* start */.n)(engine.around, one, engine.workspace.source());
    await engine.finish();
    live.close();
    if (!ending.ok)
        return screen.fail([ending.error]);
    const { state } = ending.value;
    screen.summary((0,summary/* summaryLines */.k)(state, { decisions: false, quiet: screen.quiet }));
    screen.json(() => (0,views_state/* stateDocument */.r)(state));
    await (0,commands_ending/* tellOutward */.Y)(screen, engine, ending);
    return state.status === 'paused' ? model_status/* EXIT */.dc.failed : (0,exit/* exitOfState */.Bs)(state);
}
const KEPT = new Set(['WorkflowPaused', 'CheckpointSaved', 'CheckpointFailed']);
/** A console that does not speak of what a gate alone never has: checkpoints, and a pause that somebody could end. */
const withoutKeeping = (live) => ({
    ...live,
    observe(entry, state) {
        if (!KEPT.has(entry.event.type))
            live.observe?.(entry, state);
    },
});


/***/ })

};
;