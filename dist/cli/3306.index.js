"use strict";
exports.id = 3306;
exports.ids = [3306];
exports.modules = {

/***/ 3306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allFindings: () => (/* binding */ allFindings),
/* harmony export */   folderInRepository: () => (/* binding */ folderInRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4763);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5651);




/**
 * All findings of the newest attempt of a task; those that the journal holds where the file with all of them is not
 * here, as after an attempt on another runner.
 */
function allFindings(workspace, id) {
    const { folder } = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(workspace, id);
    const read = new Map();
    return ({ plan, attempts, findings }) => {
        if (findings === undefined)
            return [];
        const { digest, worst } = findings;
        if (digest === undefined)
            return worst;
        const known = read.get(digest) ?? fromFile({ folder, task: plan.id, attempt: attempts, digest }) ?? worst;
        read.set(digest, known);
        return known;
    };
}
function fromFile(place) {
    const read = (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFindings */ .RJ)(place);
    return read.ok ? read.value.file.findings : undefined;
}
/** Path of the workspace from the root of its repository, with `/`; empty for the root, and outside of a repository. */
function folderInRepository(workspace) {
    const from = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workspace);
    const root = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .findGit */ .Ct)(from)?.root;
    return root === undefined ? '' : node_path__WEBPACK_IMPORTED_MODULE_0__.relative(root, from).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}


/***/ })

};
;