"use strict";
exports.id = 6715;
exports.ids = [6715];
exports.modules = {

/***/ 6715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDirections: () => (/* binding */ readDirections)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3619);
/* harmony import */ var _core_decisions_authorize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _core_decisions_standing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1416);
/* harmony import */ var _core_round_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2907);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1520);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8053);
/* harmony import */ var _publish_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9697);
/* harmony import */ var _publish_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8064);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6210);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9304);
/* harmony import */ var _given_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3396);











/** Milliseconds of waiting for a GitHub that does not answer. */
const PATIENCE_MS = 10_000;
const payloadSchema = zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ repository: zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })) });
/**
 * Asks GitHub what people decided about this workflow run since it was made. There is no record that could be forged: the
 * commands are read where they were given, and what their authors may do is asked for here and now.
 *
 * @param refuse told why a decision that stands is not carried out
 * @returns undefined where nobody decided anything; an error when that cannot be told, and then nothing is carried out
 */
async function readDirections(env, refuse) {
    const target = (0,_publish_target_js__WEBPACK_IMPORTED_MODULE_3__.readTarget)(env);
    if (target === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined);
    const api = (0,_publish_api_js__WEBPACK_IMPORTED_MODULE_2__/* .openApi */ .Nd)(target, PATIENCE_MS);
    const read = await readStanding(api, target, defaultBranchOf(env), refuse);
    if (!read.ok || read.value === undefined)
        return read.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined) : read;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(directionsOf(api, target, read.value, refuse));
}
async function readStanding(api, { actions, pull, sha }, defaultBranch, refuse) {
    const run = await (0,_asking_js__WEBPACK_IMPORTED_MODULE_4__/* .getRun */ .Mh)(api, actions.runId);
    if (!run.ok)
        return run;
    const comments = pull === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)([]) : await (0,_asking_js__WEBPACK_IMPORTED_MODULE_4__/* .listComments */ .fg)(api, pull, run.value.createdAt);
    if (!comments.ok)
        return comments;
    const started = defaultBranch === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)([]) : await (0,_given_js__WEBPACK_IMPORTED_MODULE_6__/* .inDispatches */ .sd)(api, run.value, defaultBranch);
    if (!started.ok)
        return started;
    const found = [...(0,_given_js__WEBPACK_IMPORTED_MODULE_6__/* .inComments */ .mw)(comments.value), ...started.value].filter(({ at }) => at > run.value.createdAt && at <= run.value.startedAt);
    if (found.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined);
    const before = actions.attempt > 2 ? await (0,_asking_js__WEBPACK_IMPORTED_MODULE_4__/* .getRun */ .Mh)(api, actions.runId, actions.attempt - 1) : run;
    if (!before.ok)
        return before;
    const facts = await factsOf(api, run.value, pull, sha);
    if (!facts.ok)
        return facts;
    const given = await (0,_given_js__WEBPACK_IMPORTED_MODULE_6__/* .proven */ .H3)(api, found, facts.value);
    if (!given.ok)
        return given;
    const left = await (0,_given_js__WEBPACK_IMPORTED_MODULE_6__/* .unrefused */ .Sh)(api, given.value, comments.value);
    if (!left.ok)
        return left;
    const seen = await aboutThis(api, left.value, run.value, refuse);
    if (!seen.ok)
        return seen;
    // Of the newest attempt GitHub tells that one began, so a second look-up is for those before it only.
    const previous = actions.attempt > 2 ? before.value.startedAt : run.value.createdAt;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)((0,_core_decisions_standing_js__WEBPACK_IMPORTED_MODULE_9__/* .standing */ .JA)(seen.value, { previous, current: run.value.startedAt }));
}
/** The change as GitHub has it now. What the file of the event says of the commit must be what GitHub says of the run. */
async function factsOf(api, run, number, sha) {
    if (number === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ authors: await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .authorsOf */ .EK)(api, run), isOpen: true, sha: 'same' });
    const pull = await (0,_asking_js__WEBPACK_IMPORTED_MODULE_4__/* .getPull */ .Cs)(api, number);
    if (!pull.ok)
        return pull;
    const { author, isOpen, headSha } = pull.value;
    const isSame = headSha === sha && (run.event !== 'pull_request' || run.headSha === sha);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ authors: [author], isOpen, sha: isSame ? 'same' : 'other' });
}
/** Commands without the skips that were written before anything was told of this commit: they were about another one. */
async function aboutThis(api, given, run, refuse) {
    if (!given.some(({ command }) => command.kind === 'skip'))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(given);
    const reported = await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .reportedAt */ .XY)(api, run);
    if (!reported.ok)
        return reported;
    const since = reported.value ?? Infinity;
    const left = given.filter(({ command, at }) => command.kind !== 'skip' || at >= since);
    if (left.length < given.length)
        refuse('A skip that was written before anything was reported of this commit is not carried out.');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(left);
}
function directionsOf(api, { sha }, { cancelled, order, skips }, refuse) {
    return {
        orders: order === undefined ? [] : [(0,_core_decisions_standing_js__WEBPACK_IMPORTED_MODULE_9__/* .orderOf */ .mJ)(order, sha)],
        isFresh: order?.command.kind === 'fresh',
        restore: order?.command.kind === 'restore' ? order.command.phase : undefined,
        cancelled: cancelled === undefined ? undefined : (0,_core_decisions_standing_js__WEBPACK_IMPORTED_MODULE_9__/* .decisionOf */ .uv)(cancelled, sha),
        async decide(state) {
            const { pause, phaseByName } = state;
            const { base } = state.pipeline;
            const phase = phaseByName.get(pause?.phase ?? '');
            const gate = phase?.gates.find(({ plan }) => plan.name === pause?.gate)?.plan;
            if (phase === undefined || gate === undefined)
                return undefined;
            // Whoever skipped it saw the work of an earlier round, and what is judged now was made after that.
            const since = (0,_core_round_js__WEBPACK_IMPORTED_MODULE_10__/* .beginOf */ .pv)(state, phase)?.at ?? 0;
            for (const skip of skips.filter(({ command }) => command.gate === gate.name)) {
                if (skip.at < since) {
                    refuse(`The skip of gate ${gate.name} by ${skip.by} is not carried out: it was about an earlier round.`);
                    continue;
                }
                // Who may skip a gate is for the base of the change to say: where that is not known, nobody may.
                const allowed = base?.unknown === undefined
                    ? await mayStillSkip(api, skip, gate.skippable)
                    : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)('the gates of the base commit are not known');
                if (allowed.ok)
                    return (0,_core_decisions_standing_js__WEBPACK_IMPORTED_MODULE_9__/* .decisionOf */ .uv)(skip, sha);
                refuse(`The skip of gate ${gate.name} by ${skip.by} is not carried out: ${allowed.error}.`);
            }
            return undefined;
        },
    };
}
/** Now it is known which gate it is, from the plan of the run and not from what somebody said of it. */
async function mayStillSkip(api, { role, isAuthor }, gate) {
    const branches = isAuthor && typeof gate === 'object' ? await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .getProtection */ .CI)(api) : 'unknown';
    const asked = { command: 'skip', event: 'created', isBot: false, sha: 'same', isOpen: true, run: 'waiting' };
    const answer = (0,_core_decisions_authorize_js__WEBPACK_IMPORTED_MODULE_0__/* .authorize */ .G)({ ...asked, role, isAuthor, gate, branches });
    return answer.kind === 'allowed' ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)(answer.because);
}
const defaultBranchOf = (env) => (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readEventPayload */ .N)(env, payloadSchema)?.repository?.default_branch;


/***/ })

};
;