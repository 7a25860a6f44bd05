"use strict";
exports.id = 9727;
exports.ids = [9727];
exports.modules = {

/***/ 9727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nestedGate: () => (/* binding */ nestedGate),
/* harmony export */   nestedRun: () => (/* binding */ nestedRun),
/* harmony export */   workflowAround: () => (/* binding */ workflowAround)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4763);



/**
 * The workflow of this folder that the process is a command of, or was left behind by; undefined when it is of none, or
 * of one elsewhere. A gate that is judged alone is one too.
 */
function workflowAround(cwd, env) {
    const { BOOTSPRING_ARTIFACTS: artifacts, BOOTSPRING_WORKFLOW_ID: id } = env;
    if (artifacts === undefined || id === undefined)
        return undefined;
    // `.bootspring/workflows/<id>/artifacts`, of which only the first is there for as long as anything is.
    const around = realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(artifacts, '../../..'));
    return around !== undefined && around === realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, _workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .STATE_FOLDER */ .P2)) ? id : undefined;
}
/** One folder may have several names, by links. */
function realFolder(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch {
        return undefined;
    }
}
/**
 * Why no workflow may begin here: a command of one that begins the next in the same folder, as `"test": "bootspring run"`
 * does, would never come to an end.
 *
 * @param env variables of this process
 */
function nestedRun(cwd, env) {
    const id = workflowAround(cwd, env);
    if (id === undefined)
        return undefined;
    const message = `${id} runs this command in this folder: a workflow inside it would begin the same commands again, without end`;
    const hint = 'take `bootspring run` out of the script that the workflow runs';
    return { code: 'usage', message, hint };
}
/** Why a gate is not judged: one of its own checks asks for it. Any other gate may be, as a commit hook does. */
function nestedGate(cwd, gate, env) {
    if (env['BOOTSPRING_GATE'] !== gate || workflowAround(cwd, env) === undefined)
        return undefined;
    const message = `a check of ${gate} runs this command in this folder: the gate inside it would run the same check again, without end`;
    const hint = `take \`bootspring gate ${gate}\` out of the script that the check runs`;
    return { code: 'usage', message, hint };
}


/***/ })

};
;