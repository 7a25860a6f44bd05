"use strict";
exports.id = 97;
exports.ids = [97];
exports.modules = {

/***/ 97:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportDocument: () => (/* binding */ reportDocument)
/* harmony export */ });
/* unused harmony export placedTasks */
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9597);
/* harmony import */ var _history_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(593);
/* harmony import */ var _fates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3337);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(979);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5335);





/** Every agent and check of a workflow, in the order of the phases. */
function placedTasks(state) {
    return state.phases.flatMap(({ plan, agents, gates }) => [
        ...agents.tasks.map((task) => ({ task, phase: plan.name, gate: undefined })),
        ...gates.flatMap((gate) => gate.checks.tasks.map((task) => ({ task, phase: plan.name, gate: gate.plan.name }))),
    ]);
}
/** The report as one JSON document. */
function reportDocument(state, entries, version, { findings, comparison, history } = { findings: [] }) {
    const all = (0,_fates_js__WEBPACK_IMPORTED_MODULE_1__/* .fates */ .q)(state);
    const recent = history === undefined ? undefined : (0,_history_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .statisticsOf */ .jm)(history);
    return {
        schemaVersion: 1,
        version,
        state: (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateDocument */ .r)(state),
        metrics: { ...(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .q)(entries), ...(recent === undefined ? {} : { history: recent }) },
        fates: all,
        savedMs: (0,_fates_js__WEBPACK_IMPORTED_MODULE_1__/* .savedMs */ .U)(all),
        tasks: placedTasks(state).map(taskDocument),
        findings,
        comparison: comparison ?? null,
    };
}
function taskDocument({ task, phase, gate }) {
    const { plan, outcome, evidence } = task;
    return {
        id: plan.id,
        kind: gate === undefined ? 'agent' : 'check',
        phase,
        gate: gate ?? null,
        steps: plan.steps.map((step) => step.title),
        plannedBecause: plan.because,
        outcome: outcome ?? null,
        durationMs: task.durationMs,
        attempts: task.attempts,
        flaky: task.flaky,
        flakyTests: task.findings?.flaky ?? { count: 0, tests: [] },
        hint: (outcome === undefined ? undefined : (0,_hints_js__WEBPACK_IMPORTED_MODULE_4__/* .hint */ .a)(outcome)) ?? null,
        exitCode: evidence?.exitCode ?? null,
        signal: evidence?.signal ?? null,
        tail: evidence?.tail ?? '',
        outputBytes: evidence?.bytes ?? 0,
    };
}


/***/ })

};
;