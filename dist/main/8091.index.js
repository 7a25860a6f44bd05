"use strict";
exports.id = 8091;
exports.ids = [8091];
exports.modules = {

/***/ 8091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forgetKnown: () => (/* binding */ forgetKnown),
/* harmony export */   knownFileIn: () => (/* binding */ knownFileIn),
/* harmony export */   readKnown: () => (/* binding */ readKnown),
/* harmony export */   writeKnown: () => (/* binding */ writeKnown)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);




/**
 * A known tree in a file, so that a process that goes on with a workflow, and the next workflow of the workspace, need
 * not read what did not change. It is a cache: one that is missing, damaged or of another version counts as empty.
 */
/** The file of a state folder that holds the known tree. */
const knownFileIn = (stateFolder) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(stateFolder, 'known-files');
/** Writes the bytes of a tree; a problem costs time only, so it is for the caller to pass over. */
function writeKnown(file, parts) {
    const temporary = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryNameFor */ .Of)(file);
    const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('write the list of known files', file, () => {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(temporary, 'wx');
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.writevSync(fd, parts);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
        // Over another file ext4 renames only once all bytes are on their way to the disk, which a cache need not wait for.
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, { force: true });
        node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(temporary, file);
    });
    if (written.ok)
        return undefined;
    (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('remove a temporary file', temporary, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temporary, { force: true }));
    return written.error;
}
/** The bytes of the file, at the start of memory of their own; undefined when there is nothing to go by. */
function readKnown(file) {
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, 'r');
        try {
            const bytes = Buffer.from(new ArrayBuffer(node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd).size));
            return node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, bytes, 0, bytes.length, 0) === bytes.length ? bytes : undefined;
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    catch {
        return undefined;
    }
}
/**
 * Forgets what is known of files: stored layers were found damaged, and who believes that it need not read a file again
 * would go on with them. What cannot be removed costs no more than another look.
 */
function forgetKnown(workspace) {
    (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('forget what is known of files', workspace, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(knownFileIn(node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, _workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FOLDER */ .P2)), { force: true }));
}


/***/ })

};
;