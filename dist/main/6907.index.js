"use strict";
exports.id = 6907;
exports.ids = [6907];
exports.modules = {

/***/ 6907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withFoundKeys: () => (/* binding */ withFoundKeys)
/* harmony export */ });
/**
 * The phases with each written `npm run build` under the key of the script that detection found, which runs it without
 * the package manager: that is the same work, so that the outcome of one stands for the other.
 */
function withFoundKeys(phases, { discoveries }) {
    const keys = keysOfScripts(discoveries.flatMap(({ steps }) => steps));
    if (keys.size === 0)
        return [...phases];
    const known = (step) => {
        const key = step.kind === 'command' && isPlain(step) ? keys.get(step.command) : undefined;
        return key === undefined ? step : { ...step, key };
    };
    const all = (task) => ({ ...task, steps: task.steps.map(known) });
    return phases.map((phase) => ({
        ...phase,
        agents: phase.agents.map(all),
        gates: phase.gates.map((gate) => ({ ...gate, checks: gate.checks.map(all) })),
    }));
}
/** Keys of the scripts that are one command, by how people call them. */
function keysOfScripts(steps) {
    const place = ({ packageJson }, name) => `${packageJson} ${name}`;
    const scripts = new Set(steps.flatMap(({ script }) => (script === undefined ? [] : [place(script, script.name)])));
    return new Map(steps.flatMap(({ script, cwd, title, key }) => {
        if (script === undefined || cwd !== undefined)
            return [];
        // A package manager runs these as well, so that its command is more than this one.
        const hooks = ['pre', 'post'].some((when) => scripts.has(place(script, `${when}${script.name}`)));
        return hooks ? [] : [[title, key]];
    }));
}
const isPlain = ({ script, cwd, env, scope }) => script === undefined && cwd === undefined && env === undefined && scope === undefined;


/***/ })

};
;