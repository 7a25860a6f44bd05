"use strict";
exports.id = 700;
exports.ids = [700];
exports.modules = {

/***/ 9700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkpointsCommand: () => (/* binding */ checkpointsCommand),
/* harmony export */   replayCommand: () => (/* binding */ replayCommand),
/* harmony export */   statusCommand: () => (/* binding */ statusCommand),
/* harmony export */   verifyCommand: () => (/* binding */ verifyCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6008);
/* harmony import */ var _core_views_state_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5335);
/* harmony import */ var _core_views_summary_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7090);
/* harmony import */ var _core_views_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(599);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);
/* harmony import */ var _shell_console_screen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9473);
/* harmony import */ var _shell_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2651);
/* harmony import */ var _shell_owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5002);
/* harmony import */ var _shell_storage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6599);
/* harmony import */ var _shell_store_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1316);
/* harmony import */ var _shell_workflow_dir_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4763);












/** `bootspring status`: where a workflow stands. */
async function statusCommand(options) {
    const screen = (0,_shell_console_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreen */ .d)(options, process.env);
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.cwd);
    const found = await (0,_app_look_js__WEBPACK_IMPORTED_MODULE_1__/* .look */ .v)((0,_shell_storage_js__WEBPACK_IMPORTED_MODULE_6__/* .createFileStorage */ .u)(cwd), options.id);
    if (!found.ok)
        return screen.fail([found.error]);
    const { state } = found.value;
    const ended = !(0,_shell_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .isOwned */ .g)((0,_shell_workflow_dir_js__WEBPACK_IMPORTED_MODULE_8__/* .pathsOf */ .wG)(cwd, state.id).folder);
    const head = [(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_9__/* .span */ .Ln)(`${state.pipeline.workflow} ${state.id}`, 'strong'), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_9__/* .span */ .Ln)(`  ${state.status}`, 'dim')];
    screen.print([head, [], ...(0,_core_views_summary_js__WEBPACK_IMPORTED_MODULE_10__/* .summaryLines */ .k)(state, { ended })]);
    screen.json(() => (0,_core_views_state_js__WEBPACK_IMPORTED_MODULE_11__/* .stateDocument */ .r)(state));
    return _model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.completed;
}
/** `bootspring checkpoints`: which phases have one, and where in the journal it is. */
async function checkpointsCommand(options) {
    const screen = (0,_shell_console_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreen */ .d)(options, process.env);
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.cwd);
    const found = await (0,_app_look_js__WEBPACK_IMPORTED_MODULE_1__/* .look */ .v)((0,_shell_storage_js__WEBPACK_IMPORTED_MODULE_6__/* .createFileStorage */ .u)(cwd), options.id);
    if (!found.ok)
        return screen.fail([found.error]);
    const { state, entries } = found.value;
    const names = await (0,_shell_store_file_js__WEBPACK_IMPORTED_MODULE_7__/* .createFileStore */ .I)(cwd).list(state.id);
    if (!names.ok)
        return screen.fail([names.error]);
    const rows = entries.flatMap(({ event, at, seq }) => event.type === 'CheckpointSaved' && names.value.includes(event.phase)
        ? [{ phase: event.phase, createdAt: at, sequence: seq }]
        : []);
    screen.print(rows.map((row) => [(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_9__/* .span */ .Ln)(row.phase, 'strong'), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_9__/* .span */ .Ln)(`  ${row.createdAt}  entry ${row.sequence}`, 'dim')]));
    if (rows.length === 0)
        screen.print([[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_9__/* .span */ .Ln)(`${state.id} has no checkpoint yet`, 'dim')]]);
    screen.json(() => ({ id: state.id, checkpoints: rows }));
    return _model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.completed;
}
/** `bootspring verify`: re-reads every byte of the journal and the checkpoints. */
async function verifyCommand(options) {
    const screen = (0,_shell_console_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreen */ .d)(options, process.env);
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.cwd);
    const found = await (0,_app_look_js__WEBPACK_IMPORTED_MODULE_1__/* .look */ .v)((0,_shell_storage_js__WEBPACK_IMPORTED_MODULE_6__/* .createFileStorage */ .u)(cwd), options.id);
    if (!found.ok)
        return screen.fail([found.error]);
    const { state, entries } = found.value;
    const store = (0,_shell_store_file_js__WEBPACK_IMPORTED_MODULE_7__/* .createFileStore */ .I)(cwd);
    const saved = entries.flatMap(({ event }) => (event.type === 'CheckpointSaved' ? [event.phase] : []));
    for (const phase of saved) {
        const checkpoint = await store.get(state.id, phase);
        if (!checkpoint.ok)
            return screen.fail([checkpoint.error]);
        if (checkpoint.value === undefined) {
            return screen.fail([
                {
                    code: 'integrity',
                    message: `The checkpoint of ${phase} is missing.`,
                    hint: 'the phases before it can still be resumed',
                },
            ]);
        }
    }
    screen.print([
        [(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_9__/* .span */ .Ln)('\u2713 ', 'good'), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_9__/* .span */ .Ln)(`${state.id}: ${entries.length} entries and ${saved.length} checkpoints are whole`)],
    ]);
    screen.json(() => ({ id: state.id, entries: entries.length, checkpoints: saved.length, whole: true }));
    return _model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.completed;
}
/** `bootspring replay`: folds a journal file and prints the state. */
async function replayCommand(options) {
    const screen = (0,_shell_console_screen_js__WEBPACK_IMPORTED_MODULE_3__/* .createScreen */ .d)(options, process.env);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.cwd, options.journal);
    const journal = await (0,_shell_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a0)(file);
    if (!journal.ok)
        return screen.fail([journal.error]);
    const state = (0,_app_look_js__WEBPACK_IMPORTED_MODULE_1__/* .foldEntries */ .O)(journal.value.entries, options.journal);
    if (!state.ok)
        return screen.fail([state.error]);
    const document = (0,_core_views_state_js__WEBPACK_IMPORTED_MODULE_11__/* .stateDocument */ .r)(state.value);
    if (options.json)
        screen.json(() => document);
    else
        screen.stream.write(`${JSON.stringify(document, null, 2)}\n`);
    return _model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.completed;
}


/***/ })

};
;