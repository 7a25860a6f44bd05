"use strict";
exports.id = 1850;
exports.ids = [1850];
exports.modules = {

/***/ 1850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   guardRestore: () => (/* binding */ guardRestore),
/* harmony export */   restoreUnderWay: () => (/* binding */ restoreUnderWay)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4665);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6682);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4763);







/**
 * One process restores files in a folder at a time, and none while a workflow is at work on them: each would take what
 * the other writes for what was there. The file names the process; one that has ended holds nothing.
 */
const guardFile = (folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .STATE_FOLDER */ .P2, 'restoring.json');
const busy = (message, where, hint) => ({ code: 'owned', message, where, hint });
/** The problem that another process is restoring files in this folder. */
function restoreUnderWay(folder) {
    const file = guardFile(folder);
    let text;
    try {
        text = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8');
    }
    catch {
        return undefined;
    }
    const identity = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .processIdentitySchema */ .Nx)().safeParse(parseJson(text));
    // It was cut off while it was written: nothing had been done under it.
    if (!identity.success || identity.data.pid === process.pid)
        return undefined;
    const life = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .lifeOf */ .c_)(identity.data);
    if (life === 'dead')
        return undefined;
    const elsewhere = life === 'elsewhere' ? ` on ${identity.data.host}` : '';
    return busy(`Process ${identity.data.pid}${elsewhere} is restoring files here.`, folder, life === 'elsewhere' ? `Wait for it; if it is gone, delete ${file}.` : 'Wait until it has ended.');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A workflow other than the one that is restored, at work in this folder. */
function workUnderWay(folder, workflowId) {
    const found = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .listWorkflows */ .Dl)(folder);
    const other = found.ok
        ? found.value.find(({ id }) => id !== workflowId && (0,_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwned */ .g)((0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .pathsOf */ .wG)(folder, id).folder))
        : undefined;
    if (other === undefined)
        return undefined;
    return busy(`Workflow ${other.id} is at work on these files.`, folder, 'Wait until it has ended, or restore into another folder: --into DIR.');
}
/**
 * Keeps others from restoring files in a folder, if bootspring has worked there before.
 *
 * @returns what gives it back; `owned` when somebody else is at work there
 */
function guardRestore(folder, workflowId) {
    if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .STATE_FOLDER */ .P2)))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(() => undefined);
    const under = workUnderWay(folder, workflowId) ?? restoreUnderWay(folder);
    if (under !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(under);
    const file = guardFile(folder);
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, { force: true });
        node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(file, JSON.stringify((0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .ownIdentity */ .hY)()), { flag: 'wx' });
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'EEXIST')
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(busy('Another process is restoring files here.', folder, 'Wait until it has ended.'));
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error, 'keep others from restoring', file));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, { force: true }));
}


/***/ })

};
;