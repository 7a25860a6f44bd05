"use strict";
exports.id = 4397;
exports.ids = [4397];
exports.modules = {

/***/ 4397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectArtifacts: () => (/* binding */ collectArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(724);
/* harmony import */ var _breathe_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6292);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8060);








const reasonOf = (problem) => problem.message.replace(/^Could not /, 'could not ').replace(/\.$/, '');
const copyLink = (from, to) => {
    node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync(node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(from), to);
};
/** Permissions and times stay; the setuid, setgid and sticky bits do not. */
const copyFile = (from, to) => {
    const before = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(from);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
    const after = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(from);
    if (!after.isFile() || after.ino !== before.ino) {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(to, { force: true });
        throw new Error('it was replaced while it was copied');
    }
    node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync(to, before.atime, before.mtime);
    node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync(to, before.mode & 0o777);
};
const copyAll = async (workspace, workflowFolder, phase, files) => {
    const missing = [];
    const folders = new Map();
    let seen = 0;
    for (const [name, kind] of files) {
        if ((seen += 1) % _sources_js__WEBPACK_IMPORTED_MODULE_5__.FILES_PER_TURN === 0)
            await (0,_breathe_js__WEBPACK_IMPORTED_MODULE_6__/* .breathe */ .q)();
        const below = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(`artifacts/${phase}/${name}`);
        const folder = folders.get(below) ?? (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(workflowFolder, below);
        folders.set(below, folder);
        const from = node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, name);
        const copied = folder.ok
            ? (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)(`copy ${name} to the artifacts`, from, () => {
                const to = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.value, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(name));
                // What is there may be read-only, or a link that would lead the copy elsewhere.
                node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(to, { force: true });
                (kind === 'link' ? copyLink : copyFile)(from, to);
            })
            : folder;
        if (!copied.ok)
            missing.push((0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__.reasoned)(name, reasonOf(copied.error)));
    }
    return missing;
};
/** Rows for all that is in the phase's folder: what was copied, and what commands wrote there themselves. */
const describeAll = async (workspace, workflowFolder, phase) => {
    const top = node_path__WEBPACK_IMPORTED_MODULE_1__.join(workflowFolder, 'artifacts', phase);
    const artifacts = [];
    const missing = [];
    const folders = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(top, { throwIfNoEntry: false })?.isDirectory() === true ? [''] : [];
    for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
        for (const entry of node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, here), { withFileTypes: true })) {
            const name = here === '' ? entry.name : `${here}/${entry.name}`;
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, name);
            const row = { phase, name, path: `artifacts/${phase}/${name}` };
            if (entry.isDirectory())
                folders.push(name);
            else if (entry.isFile()) {
                const { size } = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file);
                artifacts.push({ ...row, size, digest: `sha256:${await (0,_sources_js__WEBPACK_IMPORTED_MODULE_5__.hashFile)(file, size)}` });
            }
            else if (entry.isSymbolicLink()) {
                const target = node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync(file, 'buffer');
                const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)('sha256').update(target).digest('hex')}`;
                if ((0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__.pointsInside)(workspace, file, true))
                    artifacts.push({ ...row, size: target.length, digest });
                else
                    missing.push((0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__.reasoned)(name, 'a link that points outside the workspace'));
            }
        }
    }
    artifacts.sort((a, b) => (a.name < b.name ? -1 : 1));
    return { artifacts, missing };
};
/**
 * Copies what the globs match to `<workflow>/artifacts/<phase>/<path in the workspace>` and describes everything there.
 *
 * @returns `storage` when the artifacts cannot be read or written
 */
async function collectArtifacts(workspace, workflowFolder, phase, globs) {
    const outputs = await (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__.findOutputs)(workspace, globs);
    const uncopied = await copyAll(workspace, workflowFolder, phase, outputs.files);
    const top = node_path__WEBPACK_IMPORTED_MODULE_1__.join(workflowFolder, 'artifacts', phase);
    try {
        const { artifacts, missing } = await describeAll(workspace, workflowFolder, phase);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__.ok)({ artifacts, missing: [...new Set([...outputs.missing, ...uncopied, ...missing])] });
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_7__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)(error, 'read the artifacts', top));
    }
}


/***/ })

};
;