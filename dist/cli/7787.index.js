"use strict";
exports.id = 7787;
exports.ids = [7787];
exports.modules = {

/***/ 7787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelCommand: () => (/* binding */ cancelCommand),
/* harmony export */   resumeCommand: () => (/* binding */ resumeCommand),
/* harmony export */   retryCommand: () => (/* binding */ retryCommand),
/* harmony export */   skipCommand: () => (/* binding */ skipCommand)
/* harmony export */ });
/* harmony import */ var _app_execute_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3384);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5115);
/* harmony import */ var _shell_console_screen_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4556);
/* harmony import */ var _shell_tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3717);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9519);





function decide(options, decision) {
    const screen = (0,_shell_console_screen_js__WEBPACK_IMPORTED_MODULE_2__/* .createScreen */ .d)(options, process.env);
    const decided = { ...decision, by: (0,_shell_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .currentUser */ .Ny)(process.env) };
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_4__/* .carry */ .Ul)(screen, options, (engine) => (0,_app_execute_js__WEBPACK_IMPORTED_MODULE_0__/* .resume */ .U)(engine.around, options.id, decided));
}
/** `bootspring resume`: goes on from where the workflow stopped. */
const resumeCommand = (options) => decide(options, { kind: 'retry' });
/** `bootspring retry`: runs what failed again and goes on. */
const retryCommand = (options) => decide(options, { kind: 'retry' });
/** `bootspring skip`: skips the gate that the workflow waits at and goes on. */
const skipCommand = ({ gate, reason, ...options }) => decide(options, { kind: 'skip', gate, reason });
/** `bootspring cancel`: gives the workflow up. That it is cancelled is what was asked for, so it is exit 0. */
async function cancelCommand(options) {
    const code = await decide(options, { kind: 'cancel' });
    return code === _model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.failed ? _model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.completed : code;
}


/***/ })

};
;