"use strict";
exports.id = 3048;
exports.ids = [3048];
exports.modules = {

/***/ 3048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runComment: () => (/* binding */ runComment)
/* harmony export */ });
/* harmony import */ var _core_plain_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2750);
/* harmony import */ var _core_views_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1737);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5115);
/* harmony import */ var _shell_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8660);
/* harmony import */ var _shell_action_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7487);
/* harmony import */ var _action_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9035);






const HEADINGS = { ignored: 'Ignored', refused: 'Not done', done: 'Done', failed: 'Failed' };
/** `command: comment`: carries out what somebody asked for in a comment, or by starting a workflow by hand. */
async function runComment(step) {
    const { env, log } = step;
    const { answer } = await Promise.all(/* import() */[__webpack_require__.e(5174), __webpack_require__.e(3442), __webpack_require__.e(2015), __webpack_require__.e(9224)]).then(__webpack_require__.bind(__webpack_require__, 9224));
    const { kind, text } = await answer({ env, say: (sentence) => log.say(sentence) });
    const told = (0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(`${HEADINGS[kind]}: ${text}`);
    log.say(told);
    const isAnswer = kind === 'done' || env['GITHUB_EVENT_NAME'] === 'issue_comment';
    // A step that fails says why where people look first.
    if (kind === 'failed' || !isAnswer)
        step.annotations.error(told);
    if ((0,_shell_action_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(env, 'job-summary'))
        (0,_action_run_js__WEBPACK_IMPORTED_MODULE_3__/* .warn */ .R)(step, [(0,_shell_action_report_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSummary */ .Sy)(`**${HEADINGS[kind]}**: ${(0,_core_views_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(text)}\n`, env)]);
    log.close();
    if (kind === 'failed')
        return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
    // Who starts a workflow by hand looks at how it ended; a comment that is not carried out is no failure of anything.
    return isAnswer ? _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.completed : _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage;
}


/***/ })

};
;