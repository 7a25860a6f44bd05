"use strict";
exports.id = 9700;
exports.ids = [9700];
exports.modules = {

/***/ 5335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ stateDocument)
/* harmony export */ });
/* unused harmony export agentStatus */
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2907);

const time = (at) => (at === undefined ? null : new Date(at).toISOString());
/**
 * The state as `state.json` has it.
 *
 * @param phases those that are told; all of them when it is left out
 */
function stateDocument(state, phases = state.phases) {
    return {
        schemaVersion: 1,
        id: state.id,
        workflow: state.pipeline.workflow,
        mode: state.pipeline.mode,
        status: state.status,
        conclusion: state.conclusion ?? null,
        because: state.because ?? null,
        attempt: state.attempt,
        createdAt: new Date(state.createdAt).toISOString(),
        updatedAt: new Date(state.updatedAt).toISOString(),
        durationMs: state.activeMs,
        source: state.source,
        configDigest: state.pipeline.digest,
        phases: phases.map(phaseDocument),
        round: (0,_round_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(state),
        rounds: state.rounds.map(roundDocument),
        decisions: state.decisions,
        warnings: state.warnings,
        pause: state.pause ?? null,
        lastCheckpoint: state.lastCheckpoint ?? null,
        restored: state.restored ?? null,
        restoring: state.restoring === undefined ? null : { phase: state.restoring.phase, by: state.restoring.by },
    };
}
function roundDocument({ number, from, to, feedback, at, ended }) {
    return { round: number, from, to, feedback, at: new Date(at).toISOString(), ended };
}
function phaseDocument(phase) {
    return {
        name: phase.plan.name,
        status: phase.status,
        conclusion: phase.conclusion ?? null,
        because: phase.because ?? null,
        startedAt: time(phase.startedAt),
        finishedAt: time(phase.finishedAt),
        durationMs: phase.activeMs,
        attempts: phase.attempts,
        round: phase.round,
        agents: phase.agents.tasks.map(agentDocument),
        gates: phase.gates.map(gateDocument),
        fixes: phase.fixes,
        reuse: reuseDocument(phase.reuse),
        checkpoint: phase.saved === undefined ? null : { saved: phase.saved, because: phase.unsaved ?? null },
    };
}
function reuseDocument({ step, because, from, savedMs, stored }) {
    if (step === 'none' || step === 'looking')
        return null;
    return {
        reused: step === 'reused',
        because: because ?? '',
        from: from ?? null,
        savedMs: savedMs ?? null,
        stored: stored ?? null,
    };
}
/** The status of an agent: that of its newest attempt. */
function agentStatus(task) {
    if (task.status === 'pending')
        return { status: 'pending', conclusion: null };
    if (task.status !== 'done')
        return { status: 'running', conclusion: null };
    switch (task.outcome?.kind) {
        case 'passed':
            return { status: 'completed', conclusion: 'success' };
        case 'reused':
            return { status: 'completed', conclusion: 'reused' };
        case 'skipped':
            return { status: 'completed', conclusion: 'skipped' };
        case 'cancelled':
            return { status: 'cancelled', conclusion: 'cancelled' };
        case 'failed':
        case 'errored':
        case 'timedOut':
        case undefined:
            return { status: 'failed', conclusion: 'failure' };
    }
}
const flakyTestsOf = ({ findings }) => (findings?.flaky?.tests ?? []).map(({ name }) => name);
function agentDocument(task) {
    return {
        name: task.plan.name,
        ...agentStatus(task),
        attempts: task.attempts,
        durationMs: task.durationMs,
        flaky: task.flaky,
        flakyTests: flakyTestsOf(task),
        because: task.because ?? null,
    };
}
function gateDocument(gate) {
    return {
        name: gate.plan.name,
        verdict: gate.verdict ?? null,
        because: gate.because ?? null,
        skipped: gate.skipped ?? null,
        checks: gate.checks.tasks.map((task) => ({
            name: task.plan.name,
            outcome: task.outcome?.kind ?? null,
            enforcement: 'enforcement' in task.plan ? task.plan.enforcement : 'required',
            durationMs: task.durationMs,
            attempts: task.attempts,
            flaky: task.flaky,
            flakyTests: flakyTestsOf(task),
            because: task.because ?? null,
        })),
    };
}


/***/ }),

/***/ 9700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayCommand: () => (/* binding */ replayCommand),
/* harmony export */   statusCommand: () => (/* binding */ statusCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6008);
/* harmony import */ var _core_progress_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9948);
/* harmony import */ var _core_views_forecast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5433);
/* harmony import */ var _core_views_state_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5335);
/* harmony import */ var _core_views_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(575);
/* harmony import */ var _core_views_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(599);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5115);
/* harmony import */ var _shell_console_screen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4556);
/* harmony import */ var _shell_history_expectation_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7415);
/* harmony import */ var _shell_journal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9087);
/* harmony import */ var _shell_owner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4665);
/* harmony import */ var _shell_storage_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4535);
/* harmony import */ var _shell_workflow_dir_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4763);














/** `bootspring status`: where a workflow stands. */
async function statusCommand(options) {
    const screen = (0,_shell_console_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .createScreen */ .d)(options, process.env);
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.cwd);
    const found = await (0,_app_look_js__WEBPACK_IMPORTED_MODULE_1__/* .look */ .v)((0,_shell_storage_js__WEBPACK_IMPORTED_MODULE_9__/* .createFileStorage */ .u)(cwd), options.id);
    if (!found.ok)
        return screen.fail([found.error]);
    const { state, entries } = found.value;
    const ended = !(0,_shell_owner_js__WEBPACK_IMPORTED_MODULE_8__/* .isOwned */ .g)((0,_shell_workflow_dir_js__WEBPACK_IMPORTED_MODULE_10__/* .pathsOf */ .wG)(cwd, state.id).folder);
    const head = [(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_11__/* .span */ .Ln)(`${state.pipeline.workflow} ${state.id}`, 'strong'), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_11__/* .span */ .Ln)(`  ${state.status}`, 'dim')];
    const forecast = ended ? undefined : (0,_shell_history_expectation_js__WEBPACK_IMPORTED_MODULE_6__/* .createExpectation */ .$)(cwd)(state.pipeline);
    const progress = (0,_core_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .progressNow */ .at)(state, entries, forecast, Date.now());
    screen.print([head, [], ...(0,_core_views_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryLines */ .k)(state, { ended, left: (0,_core_views_forecast_js__WEBPACK_IMPORTED_MODULE_2__/* .leftText */ .$)(progress), quiet: options.quiet })]);
    screen.json(() => ({ ...(0,_core_views_state_js__WEBPACK_IMPORTED_MODULE_13__/* .stateDocument */ .r)(state), ...estimateDocument(forecast, progress) }));
    return _model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.completed;
}
/** What is expected of a workflow that is under way; nothing where no earlier run tells. */
function estimateDocument(forecast, { share, time }) {
    if (forecast === undefined || time === undefined)
        return {};
    const { totalMs, runs } = forecast;
    const leftMs = Math.round(time.leftMs);
    return { estimate: { estimateMs: Math.round(totalMs), leftMs, share: Math.round(share * 100) / 100, runs } };
}
/** `bootspring replay`: folds a journal file and prints the state. */
async function replayCommand(options) {
    const screen = (0,_shell_console_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .createScreen */ .d)(options, process.env);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.cwd, options.journal);
    const journal = await (0,_shell_journal_js__WEBPACK_IMPORTED_MODULE_7__/* .readJournal */ .a0)(file);
    if (!journal.ok)
        return screen.fail([journal.error]);
    const state = (0,_app_look_js__WEBPACK_IMPORTED_MODULE_1__/* .foldEntries */ .O)(journal.value.entries, options.journal);
    if (!state.ok)
        return screen.fail([state.error]);
    const document = (0,_core_views_state_js__WEBPACK_IMPORTED_MODULE_13__/* .stateDocument */ .r)(state.value);
    if (options.json)
        screen.json(() => document);
    else
        screen.stream.write(`${JSON.stringify(document, null, 2)}\n`);
    return _model_status_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .dc.completed;
}


/***/ })

};
;