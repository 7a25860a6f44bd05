"use strict";
exports.id = 5784;
exports.ids = [5784];
exports.modules = {

/***/ 5784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detectCommand: () => (/* binding */ detectCommand)
/* harmony export */ });
/* harmony import */ var _core_views_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(599);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5115);
/* harmony import */ var _shell_console_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4556);
/* harmony import */ var _shell_console_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(476);
/* harmony import */ var _shell_sources_of_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8456);





/** `bootspring detect`: what was found in this repository, by which evidence, and what it would run. */
async function detectCommand(options) {
    const screen = (0,_shell_console_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .createScreen */ .d)(options, process.env);
    const detection = await (0,_shell_sources_of_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planSources */ ._)(options, process.env).detect();
    const dim = (text) => screen.paint([(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_4__/* .span */ .Ln)(text, 'dim')]);
    const rows = detection.discoveries.map((discovery) => [
        discovery.kind,
        discovery.planned ? 'yes' : 'no',
        discovery.steps.map((step) => step.title).join(' && '),
        dim(discovery.because),
    ]);
    const { manager, coverage } = detection;
    if (manager !== undefined)
        rows.unshift(['manager', 'yes', manager.name, dim(manager.because)]);
    if (coverage !== undefined)
        rows.push(['coverage', '', coverage.report ?? '', dim(coverage.because)]);
    if (rows.length > 0)
        screen.stream.write(`${(0,_shell_console_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableText */ .q)(['found', 'planned', 'runs', 'because'], rows, dim)}\n`);
    screen.print(detection.notes.map((note) => [(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_4__/* .span */ .Ln)(`note: ${note}`, 'warn')]));
    screen.json(() => detection);
    if (rows.length > 0)
        return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.completed;
    screen.print([[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_4__/* .span */ .Ln)('nothing was detected in this folder', 'dim')]]);
    return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.nothing;
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tableText)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cli_table3__WEBPACK_IMPORTED_MODULE_0__);

const NONE = '';
/** A table without lines around it: a heading, then a row each. Cells are shown as they are. */
function tableText(head, rows, dim) {
    const chars = [
        'top',
        'top-mid',
        'top-left',
        'top-right',
        'bottom',
        'bottom-mid',
        'bottom-left',
        'bottom-right',
        'left',
        'left-mid',
        'mid',
        'mid-mid',
        'right',
        'right-mid',
    ];
    const table = new (cli_table3__WEBPACK_IMPORTED_MODULE_0___default())({
        head: head.map((cell) => dim(cell)),
        chars: { ...Object.fromEntries(chars.map((char) => [char, NONE])), middle: '  ' },
        style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    });
    table.push(...rows.map((row) => [...row]));
    return table
        .toString()
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n');
}


/***/ })

};
;