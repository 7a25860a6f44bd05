"use strict";
exports.id = 3401;
exports.ids = [3401];
exports.modules = {

/***/ 3401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _app_look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6008);
/* harmony import */ var _core_views_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(599);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1520);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5115);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9889);
/* harmony import */ var _shell_cli_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1597);
/* harmony import */ var _shell_console_screen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4556);
/* harmony import */ var _shell_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3645);
/* harmony import */ var _shell_owner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4665);
/* harmony import */ var _shell_storage_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6599);
/* harmony import */ var _shell_workflow_dir_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4763);













/** `bootspring report`: a workflow as a page, as markdown, JUnit XML or JSON. It changes nothing of the workflow. */
async function reportCommand(options) {
    const screen = (0,_shell_console_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .createScreen */ .d)(options, process.env);
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.cwd);
    const found = await subjectOf(cwd, options.id);
    if (!found.ok)
        return screen.fail([found.error]);
    const subject = found.value;
    const format = (0,_shell_cli_report_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOf */ .be)(options);
    const text = await render(subject, format);
    const file = fileOf(cwd, subject.paths, format, options.output);
    if (file === undefined)
        return print(screen, subject.state.id, format, text);
    const made = (0,_shell_files_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(`make the folder of the report`, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true }));
    const written = made.ok ? (0,_shell_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomic */ .Zf)(file, text, { durable: false }) : made;
    if (!written.ok)
        return screen.fail([written.error]);
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), file);
    screen.print([[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_10__/* .span */ .Ln)(shown.startsWith('..') ? file : shown, 'strong')]]);
    screen.json(() => ({ id: subject.state.id, format, output: file, bytes: Buffer.byteLength(text) }));
    return _model_status_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.completed;
}
async function subjectOf(cwd, id) {
    const storage = (0,_shell_storage_js__WEBPACK_IMPORTED_MODULE_8__/* .createFileStorage */ .u)(cwd);
    const first = await storage.read(id);
    if (!first.ok)
        return first;
    const paths = (0,_shell_workflow_dir_js__WEBPACK_IMPORTED_MODULE_9__/* .pathsOf */ .wG)(cwd, first.value.id);
    const live = (0,_shell_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .isOwned */ .g)(paths.folder);
    // A run that ended between the reading and the question would look cut off: what it wrote last is read again.
    const read = live ? first : await storage.read(first.value.id);
    if (!read.ok)
        return read;
    const state = (0,_app_look_js__WEBPACK_IMPORTED_MODULE_2__/* .foldEntries */ .O)(read.value.entries, read.value.id);
    return state.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_11__.ok)({ state: state.value, entries: read.value.entries, paths, live }) : state;
}
async function render({ state, entries, paths, live }, format) {
    switch (format) {
        case 'json': {
            const { reportDocument } = await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 97));
            return `${JSON.stringify(reportDocument(state, entries, _model_version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x), null, 2)}\n`;
        }
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 1094).then(__webpack_require__.bind(__webpack_require__, 1094))).junitReport(state);
        case 'markdown': {
            const { jobSummary } = await __webpack_require__.e(/* import() */ 5109).then(__webpack_require__.bind(__webpack_require__, 5109));
            return jobSummary(state, { local: process.env['GITHUB_ACTIONS'] !== 'true', live });
        }
        case 'html': {
            const [{ htmlReport }, { readLogs }] = await Promise.all([
                __webpack_require__.e(/* import() */ 5188).then(__webpack_require__.bind(__webpack_require__, 5188)),
                __webpack_require__.e(/* import() */ 4562).then(__webpack_require__.bind(__webpack_require__, 4562)),
            ]);
            return htmlReport({
                state,
                entries,
                now: live ? Date.now() : undefined,
                version: _model_version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x,
                logs: readLogs(paths, state),
            });
        }
    }
}
/** Where the report goes; undefined is stdout. A page is of no use there. */
function fileOf(cwd, paths, format, output) {
    if (output === '-')
        return undefined;
    if (output !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, output);
    return format === 'html' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.folder, 'report.html') : undefined;
}
/** On stdout; with `--json` and another format inside of the one document. */
function print(screen, id, format, text) {
    if (screen.stream === process.stdout || format === 'json')
        process.stdout.write(text);
    else
        screen.json(() => ({ id, format, text }));
    return _model_status_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.completed;
}


/***/ })

};
;