"use strict";
exports.id = 8064;
exports.ids = [8064];
exports.modules = {

/***/ 8064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTarget: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8053);
/* harmony import */ var _remote_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4212);



const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const payloadSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), head: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(SHA)) }) })),
    merge_group: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(SHA)) })),
});
/** Reads where to publish; undefined outside of GitHub Actions, without a token and without a commit. */
function readTarget(env) {
    const actions = (0,_remote_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readActions */ .cx)(env);
    const { token, runId, attempt, repository: name, serverUrl, apiUrl } = actions;
    if (token === undefined || runId === '' || name === '' || !URL.canParse(apiUrl))
        return undefined;
    const payload = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readEventPayload */ .N)(env, payloadSchema);
    const head = payload?.pull_request?.head;
    const sha = head?.sha ?? payload?.merge_group?.head_sha ?? env['GITHUB_SHA'] ?? '';
    if (!SHA.test(sha))
        return undefined;
    const ref = /^refs\/pull\/([1-9]\d{0,9})\//.exec(env['GITHUB_REF'] ?? '')?.[1];
    return {
        actions,
        token,
        sha,
        pull: payload?.pull_request?.number ?? (ref === undefined ? undefined : Number(ref)),
        runUrl: `${serverUrl.replace(/\/+$/, '')}/${name}/actions/runs/${runId}/attempts/${attempt}`,
    };
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cx: () => (/* binding */ readActions)
/* harmony export */ });
/* unused harmony exports mayRead, mayWrite, runtimeService */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);


const RUN_ID = /^[1-9]\d{0,19}$/;
const ATTEMPT = /^[1-9]\d{0,3}$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const modeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', 'write', 'write-only', 'none']);
/** As the clients of GitHub's services tell it: anything but these hosts is an Enterprise Server. */
function isEnterpriseServer(serverUrl) {
    if (!URL.canParse(serverUrl))
        return true;
    const host = new URL(serverUrl).hostname.toLowerCase();
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}
/** Reads what the runner says in the environment of an action. What is malformed counts as not set. */
function readActions(env) {
    const named = (name, pattern = /./, otherwise = '') => {
        const value = (env[name] ?? '').trim();
        return pattern.test(value) ? value : otherwise;
    };
    const serverUrl = named('GITHUB_SERVER_URL', /./, 'https://github.com');
    const resultsUrl = named('ACTIONS_RESULTS_URL');
    const runtimeToken = named('ACTIONS_RUNTIME_TOKEN');
    const token = named('INPUT_GITHUB-TOKEN', /./, named('GITHUB_TOKEN'));
    const mode = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(modeSchema, named('ACTIONS_CACHE_MODE').toLowerCase());
    return {
        runId: named('GITHUB_RUN_ID', RUN_ID),
        attempt: Number(named('GITHUB_RUN_ATTEMPT', ATTEMPT, '1')),
        repository: named('GITHUB_REPOSITORY', REPOSITORY),
        apiUrl: named('GITHUB_API_URL', /./, 'https://api.github.com').replace(/\/+$/, ''),
        serverUrl,
        isGhes: isEnterpriseServer(serverUrl),
        ...(URL.canParse(resultsUrl) ? { resultsUrl } : {}),
        ...(runtimeToken === '' ? {} : { runtimeToken }),
        ...(token === '' ? {} : { token }),
        cacheServiceV2: named('ACTIONS_CACHE_SERVICE_V2') !== '',
        ...(mode.success ? { cacheMode: mode.data } : {}),
    };
}
/** Whether the job's `cache-mode` lets entries be read. Without one they are. */
const mayRead = ({ cacheMode }) => cacheMode !== 'none' && cacheMode !== 'write-only';
/** Whether the job's `cache-mode` lets entries be saved. */
const mayWrite = ({ cacheMode }) => cacheMode !== 'none' && cacheMode !== 'read';
const unavailable = (message, hint) => err({ code: 'storage', message, hint });
/**
 * How one of the services is reached, or why it cannot be.
 *
 * @param what `The cache`, for the message
 */
function runtimeService(actions, what) {
    const { resultsUrl, runtimeToken } = actions;
    if (actions.runId === '') {
        return unavailable(`${what} is not used: this is no run of GitHub Actions.`, 'Checkpoints stay in the workspace, where `bootspring run` finds them.');
    }
    if (actions.isGhes) {
        return unavailable(`${what} is not used: ${actions.serverUrl} is a GitHub Enterprise Server, which does not have it in this form.`, 'Checkpoints stay in the workspace; on a runner that keeps it, they are found there.');
    }
    if (resultsUrl === undefined || runtimeToken === undefined) {
        const name = resultsUrl === undefined ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_RUNTIME_TOKEN';
        return unavailable(`${what} is not used: the runner did not set ${name}.`, 'Run bootspring as an action (`uses:`): steps with `run:` do not get it.');
    }
    return ok({ origin: new URL(resultsUrl).origin, runtimeToken });
}


/***/ })

};
;