"use strict";
exports.id = 1852;
exports.ids = [1852,8064];
exports.modules = {

/***/ 9697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ PER_PAGE),
/* harmony export */   Nd: () => (/* binding */ openApi),
/* harmony export */   xP: () => (/* binding */ createApi)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9836);
/* harmony import */ var _remote_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9928);
/* harmony import */ var _remote_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9994);





/** Rows of a page, the most that the API gives. */
const PER_PAGE = 100;
const UNREADABLE = { kind: 'wrong', because: 'gave an answer that could not be read' };
const MAX_ANSWER = 32 * 1024 ** 2;
/** Opens the API of the target's repository. Paths begin below `/repos/{owner}/{repo}`. */
function createApi(target, service) {
    const { actions, token } = target;
    const headers = {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        authorization: `Bearer ${token}`,
    };
    const addressOf = (path) => `${actions.apiUrl}/repos/${actions.repository}${path}`;
    const send = async (method, url, body, isQuestion = method === 'GET') => {
        const request = {
            url,
            method,
            headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            ...(method === 'POST' && !isQuestion ? { once: true } : {}),
        };
        const answered = await (0,_remote_service_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(service, request, async (response, beat) => ({
            status: response.status,
            text: await (0,_remote_service_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(response, MAX_ANSWER, beat),
        }));
        if (!answered.ok) {
            const said = answered.error.message.replace(`${service.what} `, '').replace(/\.$/, '');
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({ kind: 'away', because: said });
        }
        const { status } = answered.value;
        return status < 200 || status > 299 ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(unpublished(method, status)) : answered;
    };
    const call = async (method, path, body, schema) => {
        const answered = await send(method, addressOf(path), body);
        if (!answered.ok)
            return answered;
        const parsed = parse(answered.value.text, schema);
        return parsed === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(UNREADABLE) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parsed);
    };
    return {
        target,
        get: (path, schema) => call('GET', path, undefined, schema),
        patch: (path, body, schema) => call('PATCH', path, body, schema),
        post: (path, body, schema) => call('POST', path, body, schema),
        async query(query, variables, schema) {
            // An Enterprise Server has it beside the third version of the other one.
            const url = `${actions.apiUrl.replace(/\/v3$/, '')}/graphql`;
            const answered = await send('POST', url, { query, variables }, true);
            if (!answered.ok)
                return answered;
            const parsed = parse(answered.value.text, schema);
            return parsed === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(UNREADABLE) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parsed);
        },
        async demand(path, body) {
            const answered = await send('POST', addressOf(path), body);
            return answered.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(answered.value.status) : answered;
        },
    };
}
/** Opens the API of the target's repository for questions that together wait so many milliseconds for a GitHub that does not answer. */
const openApi = (target, patienceMs, signal) => createApi(target, (0,_remote_service_js__WEBPACK_IMPORTED_MODULE_0__/* .createService */ .sR)('GitHub', (0,_remote_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .createBudget */ .y)(patienceMs, (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m)()), signal));
/** GitHub answers 404 for what a token may not see, and for what was deleted. */
function unpublished(method, status) {
    if (status === 401)
        return { kind: 'refused', because: 'does not take the token (401)', status };
    if (status === 403)
        return { kind: 'refused', because: `does not allow it (${status})`, status };
    if (status === 404 || status === 410)
        return { kind: method === 'PATCH' ? 'gone' : 'refused', because: `does not allow it (${status})`, status };
    return { kind: 'wrong', because: `did not take it (${status})`, status };
}
function parse(text, schema) {
    try {
        const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(schema, JSON.parse(text ?? ''));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

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

/***/ 1852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waitOfJob: () => (/* binding */ waitOfJob)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8064);




/** `created_at` of a job is when it was queued, after all that it needs: "List jobs for a workflow run" of the REST API. */
const jobsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    total_count: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    jobs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        status: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        runner_name: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        created_at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        started_at: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    })),
});
/** Milliseconds of waiting for a GitHub that does not answer. */
const PATIENCE_MS = 5_000;
/** A matrix has 256 jobs at most, and a workflow run seldom more than a few of them. */
const MOST_PAGES = 10;
/**
 * How long the job on this runner waited for it, in milliseconds; a clause when that is not to be found. A job does not
 * know its own id, but no runner has two jobs at a time.
 */
async function waitOfJob(env, signal) {
    const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__.readTarget)(env);
    if (target === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('there is no token to ask GitHub with');
    const api = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openApi */ .Nd)(target, PATIENCE_MS, signal);
    const { runId } = target.actions;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const path = `/actions/runs/${runId}/jobs?filter=latest&per_page=${_api_js__WEBPACK_IMPORTED_MODULE_0__/* .PER_PAGE */ .EK}&page=${page}`;
        const got = await api.get(path, jobsSchema);
        if (!got.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`GitHub ${got.error.because}; the token needs "actions: read"`);
        const { jobs, total_count: count } = got.value;
        const job = jobs.find((each) => each.status === 'in_progress' && each.runner_name === env['RUNNER_NAME']);
        if (job !== undefined)
            return waitOf(job);
        if (page * _api_js__WEBPACK_IMPORTED_MODULE_0__/* .PER_PAGE */ .EK >= count)
            break;
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('GitHub lists no job that is under way on this runner');
}
function waitOf(job) {
    const ms = Date.parse(job.started_at) - Date.parse(job.created_at);
    return Number.isNaN(ms) ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('GitHub gave times that could not be read') : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(Math.max(0, ms));
}


/***/ }),

/***/ 9928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createBudget)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9836);

function pause(clock, ms, signal) {
    return new Promise((resolve) => {
        const end = (whole) => () => {
            forget();
            signal?.removeEventListener('abort', stopped);
            resolve(whole);
        };
        const stopped = end(false);
        const forget = clock.after(ms, end(true));
        signal?.addEventListener('abort', stopped);
    });
}
function create(ms, clock, parent) {
    let used = 0;
    const budget = {
        clock,
        left: () => Math.max(0, Math.min(ms - used, parent?.left() ?? Infinity)),
        charge: (waited) => {
            used += Math.max(0, waited);
            parent?.charge(waited);
        },
        wait: async (wanted, signal) => {
            if (wanted > budget.left() || signal?.aborted === true)
                return false;
            budget.charge(wanted);
            return pause(clock, wanted, signal);
        },
        part: (share) => create(ms * share, clock, budget),
    };
    return budget;
}
/**
 * Makes a budget for waiting.
 *
 * @param ms in all
 */
const createBudget = (ms, clock = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m)()) => create(ms, clock, undefined);


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   sR: () => (/* binding */ createService),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports OUTAGE_HINT, outage, pauseBefore, waitAsTold */
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);

/** What follows from a service that does not answer. */
const OUTAGE_HINT = 'The run goes on without it: a re-run may have to do finished phases again. https://www.githubstatus.com tells of outages.';
/** The problem of a service that cannot be used now. */
const outage = (message, hint = OUTAGE_HINT) => ({ code: 'storage', message, hint });
/** Makes the memory of how a service fared. */
function createService(what, budget, signal) {
    let last;
    let heldUntil = 0;
    return {
        what,
        budget,
        signal,
        refusal() {
            if (signal?.aborted === true)
                return outage(`${what} was not asked: the run is ending.`);
            if (budget.left() > 0 && budget.clock.monotonic() >= heldUntil)
                return undefined;
            return last ?? outage(`${what} was not asked: all the time for waiting is used up.`);
        },
        note: (problem) => (last = problem),
        hold: (ms) => void (heldUntil = budget.clock.monotonic() + ms),
    };
}
/** Milliseconds that an answer may keep one waiting. */
const TIMEOUT_MS = 10_000;
/** Slower than this, bytes a millisecond, time counts as waiting. */
const SLOW = 64;
const MAX_TRIES = 5;
/** Milliseconds before the second try; twice as long before each that follows. */
const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 8_000;
/** Pause before a try, when the service did not say how long. */
const pauseBefore = (turn) => Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** turn);
const nameIn = (error) => {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return 'cause' in error ? nameIn(error.cause) : undefined;
};
/** Milliseconds that a `Retry-After` asks for, given in seconds or as a date. */
function retryAfter(header, now) {
    if (header === null)
        return undefined;
    if (/^\d{1,6}$/.test(header.trim()))
        return Number(header) * 1_000;
    const at = Date.parse(header);
    return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
const BUSY = 'did not answer';
const LIMITED = 'takes no more requests for now';
/** Why an answer means to come again later; undefined when it is one. The API says with 403 that there were too many. */
function busyWith({ status, headers }) {
    if (status === 408 || status >= 500)
        return BUSY;
    const isLimit = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
    return status === 429 || (status === 403 && isLimit) ? LIMITED : undefined;
}
/** Milliseconds to wait that an answer tells of; undefined when it tells none. */
function toldPause({ headers }, now) {
    const told = retryAfter(headers.get('retry-after'), now);
    if (told !== undefined || headers.get('x-ratelimit-remaining') !== '0')
        return told;
    const reset = headers.get('x-ratelimit-reset') ?? '';
    return /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1_000 - now) : undefined;
}
async function once(service, request, read) {
    const { budget } = service;
    const { clock } = budget;
    const started = clock.monotonic();
    let received = 0;
    let isLate = false;
    const controller = new AbortController();
    const allowed = Math.min(TIMEOUT_MS, budget.left());
    const late = () => {
        isLate = true;
        controller.abort();
    };
    let forget = clock.after(allowed, late);
    const beat = (bytes) => {
        received += bytes;
        forget();
        forget = clock.after(Math.max(0, started + allowed + received / SLOW - clock.monotonic()), late);
    };
    const stop = () => controller.abort();
    service.signal?.addEventListener('abort', stop);
    try {
        const response = await fetch(request.url, {
            method: request.method,
            headers: { 'accept-encoding': 'identity', 'user-agent': 'bootspring', ...request.headers },
            ...(request.body === undefined ? {} : { body: request.body }),
            redirect: 'manual',
            signal: controller.signal,
        });
        const busy = busyWith(response);
        if (busy !== undefined) {
            await response.body?.cancel();
            const afterMs = toldPause(response, clock.now());
            const reason = `${busy} (${response.status})`;
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason, retry: true, undone: busy === LIMITED, ...(afterMs === undefined ? {} : { afterMs }) });
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await read(response, beat));
    }
    catch (error) {
        if (service.signal?.aborted === true)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason: 'was not waited for: the run is ending', retry: false });
        if (isLate) {
            budget.charge(clock.monotonic() - started - received / SLOW);
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason: `did not answer in ${Math.max(1, Math.round(allowed / 1_000))} s`, retry: true });
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason: `did not answer (${nameIn(error) ?? 'the connection broke'})`, retry: true });
    }
    finally {
        forget();
        service.signal?.removeEventListener('abort', stop);
    }
}
/**
 * Waits as a service told, or as long as is usual before another try.
 *
 * @returns false when there is no more waiting: then nothing is asked before the time that was told
 */
async function waitAsTold(service, turn, afterMs) {
    const { budget, signal } = service;
    if (afterMs === undefined) {
        if (await budget.wait(pauseBefore(turn), signal))
            return true;
        // What is left is too short for a try that could succeed.
        budget.charge(budget.left());
        return false;
    }
    if (await budget.wait(afterMs, signal))
        return true;
    service.hold(afterMs);
    return false;
}
/**
 * Sends a request, again while the service is busy or does not answer, and reads the answer. Redirects are not
 * followed.
 *
 * @param read called with answers that do not ask to come again later; what it throws counts as a broken answer
 * @returns `storage` when there is no answer
 */
async function ask(service, request, read) {
    for (let turn = 0;; turn += 1) {
        const refused = service.refusal();
        if (refused !== undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(refused);
        const tried = await once(service, request, read);
        if (tried.ok)
            return tried;
        const { reason, afterMs, undone = false } = tried.error;
        const retry = tried.error.retry && (request.once !== true || undone);
        if (!retry && afterMs !== undefined)
            service.hold(afterMs);
        const problem = service.note(outage(`${service.what} ${reason}.`));
        if (!retry || turn + 1 >= (request.tries ?? MAX_TRIES) || !(await waitAsTold(service, turn, afterMs)))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(problem);
    }
}
/** Text of an answer, as long as it is no longer than that many bytes; undefined when it is. */
async function readText(response, limit, beat) {
    const parts = [];
    let size = 0;
    for await (const part of response.body ?? []) {
        size += part.length;
        beat(part.length);
        if (size > limit)
            return undefined;
        parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
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