"use strict";
exports.id = 931;
exports.ids = [931];
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
// EXTERNAL MODULE: ./build/app/execute.js + 8 modules
var execute = __webpack_require__(7285);
// EXTERNAL MODULE: ./build/app/prepare.js + 3 modules
var prepare = __webpack_require__(6613);
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
    return { ...pipeline, phases: [{ ...phase, needs: [], outputs: [], parallel: false, agents, gates: [plan] }] };
}
function fixAgent(phase, check) {
    if (check.fix === undefined)
        return [];
    return [
        {
            id: `${phase}/fix-${check.name}`,
            name: `fix-${check.name}`,
            steps: [(0,parts/* writtenStep */.yn)(check.fix)],
            timeoutMs: check.timeoutMs,
            retry: { ...parts/* DEFAULTS */.zY.retry, on: [], attempts: 1 },
            because: `the fix of ${check.name}`,
        },
    ];
}

// EXTERNAL MODULE: ./build/core/views/state.js
var views_state = __webpack_require__(5335);
// EXTERNAL MODULE: ./build/core/views/summary.js + 1 modules
var summary = __webpack_require__(7090);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(483);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/console/screen.js + 2 modules
var console_screen = __webpack_require__(9473);
// EXTERNAL MODULE: ./build/shell/sources-of-plan.js + 1 modules
var sources_of_plan = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/store/sealed.js
var sealed = __webpack_require__(1670);
;// CONCATENATED MODULE: ./build/shell/store/memory.js



/** A checkpoint store that ends with the process: for tests and the simulator. */
function createMemoryStore() {
    const workflows = new Map();
    const refuse = (workflowId, phase) => (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (phase === undefined ? undefined : (0,workflow_dir/* checkPhaseName */.l4)(phase));
    const answer = (problem, value) => Promise.resolve(problem === undefined ? (0,result.ok)(value()) : (0,result/* err */._)(problem));
    return {
        put: (workflowId, phase, checkpoint) => answer(refuse(workflowId, phase) ?? (0,sealed/* checkDocument */.sw)(checkpoint), () => {
            const phases = workflows.get(workflowId) ?? new Map();
            workflows.set(workflowId, phases.set(phase, checkpoint));
        }),
        get: (workflowId, phase) => answer(refuse(workflowId, phase), () => workflows.get(workflowId)?.get(phase)),
        list: (workflowId) => answer(refuse(workflowId), () => [...(workflows.get(workflowId)?.keys() ?? [])].sort()),
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

// EXTERNAL MODULE: ./build/entry/engine.js + 18 modules
var entry_engine = __webpack_require__(9031);
// EXTERNAL MODULE: ./build/entry/commands/run.js + 4 modules
var run = __webpack_require__(8371);
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
    if (one === undefined) {
        const gates = pipeline.phases.flatMap((phase) => phase.gates.map((gate) => gate.name));
        const hint = gates.length === 0 ? 'this workflow has no gates' : `gates of this workflow: ${gates.join(', ')}`;
        return screen.fail([{ code: 'usage', message: `there is no gate called "${options.name}"`, hint }]);
    }
    const live = await (0,run/* createConsole */.so)(screen, options);
    const engine = (0,entry_engine/* createEngine */.P)((0,external_node_path_.resolve)(options.cwd), process.env, live, createMemoryStorage(), false);
    const ending = await (0,execute/* start */.n)(engine.around, one, engine.workspace.source());
    await engine.finish();
    live.close();
    if (!ending.ok)
        return screen.fail([ending.error]);
    const { state } = ending.value;
    screen.print([[], ...(0,summary/* summaryLines */.k)(state, { decisions: false })]);
    screen.json(() => (0,views_state/* stateDocument */.r)(state));
    return state.status === 'paused' ? model_status/* EXIT */.dc.failed : (0,exit/* exitOfState */.Bs)(state);
}


/***/ })

};
;