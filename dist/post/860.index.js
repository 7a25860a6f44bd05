"use strict";
exports.id = 860;
exports.ids = [860];
exports.modules = {

/***/ 860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTarget: () => (/* binding */ readTarget)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/shell/event-payload.js
var event_payload = __webpack_require__(8053);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
;// CONCATENATED MODULE: ./build/shell/remote/settings.js


const RUN_ID = /^[1-9]\d{0,19}$/;
const ATTEMPT = /^[1-9]\d{0,3}$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const modeSchema = schemas/* enum */.k5n(['read', 'write', 'write-only', 'none']);
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
    const mode = parse/* safeParse */.xL(modeSchema, named('ACTIONS_CACHE_MODE').toLowerCase());
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

;// CONCATENATED MODULE: ./build/shell/action/publish/target.js



const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const payloadSchema = schemas/* object */.Ikc({
    pull_request: schemas/* nullish */.cl6(schemas/* object */.Ikc({ number: schemas/* int */.Whr(), head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP().check(api/* _regex */.Fk(SHA)) }) })),
    merge_group: schemas/* nullish */.cl6(schemas/* object */.Ikc({ head_sha: schemas/* string */.YjP().check(api/* _regex */.Fk(SHA)) })),
});
/** Reads where to publish; undefined outside of GitHub Actions, without a token and without a commit. */
function readTarget(env) {
    const actions = readActions(env);
    const { token, runId, attempt, repository: name, serverUrl, apiUrl } = actions;
    if (token === undefined || runId === '' || name === '' || !URL.canParse(apiUrl))
        return undefined;
    const payload = (0,event_payload/* readEventPayload */.N)(env, payloadSchema);
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


/***/ })

};
;