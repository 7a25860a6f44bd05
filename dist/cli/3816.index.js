"use strict";
exports.id = 3816;
exports.ids = [3816];
exports.modules = {

/***/ 3816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settled: () => (/* binding */ settled)
/* harmony export */ });
/**
 * The results of an attempt whose steps all went well. Where a step changed or deleted what one before it left, as a
 * build does that moves or patches what it made, that one and all behind it share one span: what all of them left.
 *
 * @param now milliseconds since 1970
 */
async function settled(tree, steps, now) {
    const at = await firstChanged(tree, steps);
    const first = steps[at];
    if (first?.left === undefined)
        return steps;
    const belongs = (step) => step.outcome.kind === 'passed' && step.tree === first.tree;
    const { from } = first.left;
    const digest = steps.slice(at).every(belongs) ? await tree.left(from, now) : undefined;
    if (digest === undefined)
        return steps;
    return steps.map((step, index) => (index < at ? step : { ...step, left: { from, to: now, digest } }));
}
/** The first step whose files a later one changed or deleted; -1 when each has left them as they were. */
async function firstChanged(tree, steps) {
    for (const [at, { left }] of steps.slice(0, -1).entries())
        if (left !== undefined && (await tree.left(left.from, left.to)) !== left.digest)
            return at;
    return -1;
}


/***/ })

};
;