"use strict";
exports.id = 2559;
exports.ids = [2559];
exports.modules = {

/***/ 2559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cancelCommand: () => (/* binding */ cancelCommand),
  resumeCommand: () => (/* binding */ resumeCommand),
  retryCommand: () => (/* binding */ retryCommand),
  skipCommand: () => (/* binding */ skipCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/execute.js + 9 modules
var execute = __webpack_require__(3384);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/shell/config.js
var config = __webpack_require__(3210);
;// CONCATENATED MODULE: ./build/shell/config-written.js



/**
 * The configuration file, if it was written after a moment: a workflow that began before goes on with what the file said
 * then. It only looks at times: this is for a reminder, never for a decision.
 *
 * @param file the one that was named with --config
 * @param since milliseconds since 1970
 * @returns its name as people know it; undefined when there is none, or none that is younger
 */
function configWrittenAfter(cwd, file, since) {
    return (file === undefined ? config/* CONFIG_NAMES */.We : [file]).find((name) => {
        const path = file === undefined ? (0,external_node_path_.join)(cwd, name) : (0,external_node_path_.resolve)(cwd, name);
        try {
            return ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > since;
        }
        catch {
            return false;
        }
    });
}

// EXTERNAL MODULE: ./build/shell/console/screen.js + 1 modules
var console_screen = __webpack_require__(4556);
// EXTERNAL MODULE: ./build/shell/tools.js
var tools = __webpack_require__(3717);
// EXTERNAL MODULE: ./build/entry/commands/run.js + 2 modules
var run = __webpack_require__(9519);
;// CONCATENATED MODULE: ./build/entry/commands/decide.js







function decide(options, decision) {
    const screen = (0,console_screen/* createScreen */.d)(options, process.env);
    const decided = { ...decision, by: (0,tools/* currentUser */.Ny)(process.env) };
    const written = (since) => configWrittenAfter((0,external_node_path_.resolve)(options.cwd), options.config, since);
    return (0,run/* carry */.Ul)(screen, options, ({ around }) => (0,execute/* resume */.U)({ ...around, configWrittenAfter: written }, options.id, decided));
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
    return code === model_status/* EXIT */.dc.failed ? model_status/* EXIT */.dc.completed : code;
}


/***/ })

};
;