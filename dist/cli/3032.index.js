"use strict";
exports.id = 3032;
exports.ids = [3032];
exports.modules = {

/***/ 3032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAgainst: () => (/* binding */ readAgainst)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6008);


/** How far back the workflow before is looked for. */
const MOST_WORKFLOWS = 1_000;
const usage = (message, hint) => ({ code: 'usage', message, hint });
/**
 * Finds what a workflow is to be compared with.
 *
 * @param against an id or the beginning of one, `previous` for the workflow before it of the same name, or `attempt:N`
 * @returns `usage` when there is none, or when it is the same run
 */
async function readAgainst(storage, subject, against) {
    const attempt = /^attempt:([0-9]{1,6})$/.exec(against)?.[1];
    if (attempt !== undefined)
        return attemptOf(subject, Number(attempt));
    if (against === 'previous')
        return previousOf(storage, subject.state);
    const found = await (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .v)(storage, against);
    if (!found.ok)
        return found;
    const { state } = found.value;
    if (state.id !== subject.state.id)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ state, label: state.id, own: subject.state.id });
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(usage(`${state.id} cannot be compared with itself.`, 'Name another workflow, previous, or attempt:1.'));
}
/** What an attempt is counted by: on GitHub by its run attempts, elsewhere by each time that the workflow was taken up. */
function numberOf({ source }, { event }) {
    if (event.type !== 'RunStarted')
        return undefined;
    return source.runId === undefined ? event.run : event.attempt;
}
/** The state at the end of an attempt of the workflow itself. */
function attemptOf({ state, entries }, wanted) {
    const numbers = entries.map((entry) => numberOf(state, entry));
    const known = [...new Set(numbers.filter((each) => each !== undefined))];
    const newest = known.at(-1);
    const last = numbers.lastIndexOf(wanted);
    if (last === -1 || wanted === newest) {
        const why = last === -1 ? 'has no' : 'cannot be compared with its newest';
        const earlier = known.filter((each) => each !== newest);
        const hint = earlier.length === 0
            ? 'It has one attempt only: name another workflow, or previous.'
            : `Earlier attempts of it: ${earlier.join(', ')}.`;
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(usage(`${state.id} ${why} attempt ${wanted}.`, hint));
    }
    const next = numbers.findIndex((each, at) => at > last && each !== undefined);
    const folded = (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .foldEntries */ .O)(next === -1 ? entries : entries.slice(0, next), state.id);
    return folded.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ state: folded.value, label: `attempt ${wanted}`, own: `attempt ${newest ?? ''}` }) : folded;
}
/** The workflow of the same name that was made before; one that cannot be read is none. */
async function previousOf(storage, state) {
    const listed = await storage.list();
    if (!listed.ok)
        return listed;
    const earlier = listed.value.slice(listed.value.indexOf(state.id) + 1);
    for (const id of earlier.slice(0, MOST_WORKFLOWS)) {
        const found = await (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .v)(storage, id);
        if (found.ok && found.value.state.pipeline.workflow === state.pipeline.workflow)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ state: found.value.state, label: id, own: state.id });
    }
    const { workflow } = state.pipeline;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(usage(`There is no workflow ${workflow} before ${state.id} here.`, 'Name one that `bootspring status` can show.'));
}


/***/ })

};
;