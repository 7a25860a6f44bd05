"use strict";
exports.id = 3442;
exports.ids = [3442];
exports.modules = {

/***/ 4804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readReported),
/* harmony export */   o: () => (/* binding */ reportedLine)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5174);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5115);



/**
 * What the comment on a pull request says to programs, on its third line. It is a hint, never an authority: whoever can
 * edit the comment can edit this, so the workflow run that it names is asked for at GitHub.
 */
const reportedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Id of the workflow run. */
    run: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[1-9]\d{0,15}$/)),
    attempt: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    /** Commit that was judged. */
    sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^[0-9a-f]{40,64}$/)),
    workflow: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUSES */ .f),
    /** The gate that it waits at, and who may skip it. */
    gate: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_PATTERN */ .Vh))),
    skippable: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ roles: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_config_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLES */ .g)) })])),
    /** Phases that can be restored; missing where there are very many. */
    checkpoints: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
});
const HEAD = '<!-- bootspring:state ';
const TAIL = ' -->';
const LINE = 2;
/** More phases than these are not listed. */
const MOST_PHASES = 100;
/** The line. It holds no `>`, so that nothing in it ends the comment that hides it. */
function reportedLine(state, { runId, attempt, sha }) {
    const { pause, status, phases } = state;
    const gate = phases.flatMap((phase) => phase.gates).find(({ plan }) => plan.name === pause?.gate);
    const saved = phases.filter((phase) => phase.saved === true).map(({ plan }) => plan.name);
    const told = {
        run: runId,
        attempt,
        sha,
        workflow: state.pipeline.workflow,
        status,
        ...(gate === undefined ? {} : { gate: gate.plan.name, skippable: gate.plan.skippable }),
        ...(saved.length > MOST_PHASES ? {} : { checkpoints: saved }),
    };
    return `${HEAD}${JSON.stringify(told).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')}${TAIL}`;
}
/** What a comment reports; undefined when it reports nothing that can be read. Commands' output further down is not looked at. */
function readReported(comment) {
    const line = (comment.split('\n', LINE + 1)[LINE] ?? '').replace(/\r$/, '');
    if (!line.startsWith(HEAD) || !line.endsWith(TAIL))
        return undefined;
    try {
        const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(reportedSchema, JSON.parse(line.slice(HEAD.length, -TAIL.length)));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ comment),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   dW: () => (/* binding */ withNote)
/* harmony export */ });
/* unused harmony export commentMarker */
/* harmony import */ var _decisions_reported_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4804);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4596);
/* harmony import */ var _fitted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(244);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5109);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1737);
/* harmony import */ var _story_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3812);






/** GitHub takes 65,536 characters. */
const MOST_COMMENT = 60_000;
/** The first line of a comment, which nobody sees: the next run finds it by that. */
const commentMarker = (workflow, leg) => `<!-- bootspring:${workflow.replaceAll(/[^\w.]+/g, '-')}:${leg} -->`;
const runMarker = (runId, attempt) => `<!-- run:${runId}.${attempt} -->`;
/** Whether a comment tells of a later workflow run, or attempt, than this one. */
function isLater(comment, { runId, attempt }) {
    const [, run = '', of = ''] = /^<!-- run:(\d{1,20})\.(\d{1,4}) -->$/m.exec(comment.split('\n', 2)[1] ?? '') ?? [];
    if (run === '' || !/^\d{1,20}$/.test(runId))
        return false;
    const [theirs, ours] = [BigInt(run), BigInt(runId)];
    return theirs > ours || (theirs === ours && Number(of) > attempt);
}
/** The comment on a pull request: the verdict first, then why, what to do, and what was saved. Equal facts, equal text. */
function comment(state, facts) {
    const marks = [
        commentMarker(state.pipeline.workflow, facts.leg),
        runMarker(facts.runId, facts.attempt),
        (0,_decisions_reported_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedLine */ .o)(state, facts),
    ].join('\n');
    return (0,_fitted_js__WEBPACK_IMPORTED_MODULE_4__/* .fitted */ .$)((level) => `${marks}\n${body(state, facts, _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .AMOUNTS */ .SL[level])}\n`, _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .AMOUNTS */ .SL.length, MOST_COMMENT);
}
function body(state, facts, amount) {
    if (amount === undefined)
        return '';
    const { pause } = state;
    const steps = pause === undefined ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .stepItems */ .xc)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .waysOn */ .gp)(state))) : `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .stepItems */ .xc)(pullSteps(state, pause)))}\n\n${READ}`;
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
        ...(0,_story_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .storyParts */ .u)(state, facts, amount, steps),
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .foundPart */ .C$)(state.phases.flatMap(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tasksOf */ .a4), amount.items),
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .coveragePart */ .S5)(state, amount.items),
        amount.details ? details(state) : '',
        links(facts),
    ]);
}
const READ = '<sub>`/bootspring \u2026` is the first line of a new comment. It is read where the repository has a workflow for it.</sub>';
/** What somebody who looks at a pull request can do: by a push, by a re-run, or by a comment that says nothing else. */
function pullSteps(state, pause) {
    const { gate, options } = pause;
    const { lastCheckpoint: saved } = state;
    const skips = gate !== undefined && options.includes('skip');
    return [
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .nextSteps */ .Zn)(pause).slice(0, 1),
        { what: 'if it failed by chance, re-run the failed jobs, or comment', command: '/bootspring retry' },
        ...(skips ? [{ what: 'skip the gate', command: `/bootspring skip ${gate} reason: \u2026` }] : []),
        ...(saved === undefined ? [] : [{ what: 'go on from a checkpoint', command: `/bootspring restore ${saved}` }]),
        { what: 'run every phase anew', command: '/bootspring fresh' },
        { what: 'give it up', command: '/bootspring cancel' },
    ];
}
/**
 * A comment that tells of what was decided since it was written; the next attempt writes it anew. Undefined when it does
 * so already.
 */
function withNote(comment, note) {
    const lines = comment.replaceAll('\r\n', '\n').split('\n');
    const hidden = lines.findIndex((line) => !line.startsWith('<!-- '));
    const line = `> **${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(note)}**`;
    if (lines[hidden] === line)
        return undefined;
    return [...lines.slice(0, hidden), line, '', ...lines.slice(hidden)].join('\n');
}
function details(state) {
    const shown = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseTable */ .m0)(state), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tasksTable */ .Ly)(state.phases.flatMap(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tasksOf */ .a4))]);
    return shown === '' ? '' : `<details><summary>Phases, agents and checks</summary>\n\n${shown}\n\n</details>`;
}
function links({ sha, runUrl, checkUrl, attempt }) {
    const parts = [
        `commit ${sha.slice(0, 12)}`,
        `[log](${runUrl})${attempt === 1 ? '' : ` of attempt ${attempt}`}`,
        checkUrl === undefined ? '' : `[check run](${checkUrl})`,
    ];
    return `<sub>${parts.filter((part) => part !== '').join(' \u00b7 ')}</sub>`;
}


/***/ }),

/***/ 3812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ storyParts)
/* harmony export */ });
/* harmony import */ var _base_part_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5307);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4596);
/* harmony import */ var _flaky_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5109);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1737);
/* harmony import */ var _mend_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(160);
/* harmony import */ var _rounds_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8427);







/**
 * What a comment and the check run of a workflow tell alike, in its order: the verdict, why, what there is to do, and
 * what need not be done again or was flaky. Empty parts are left in.
 *
 * @param steps what somebody who reads it there can do, as markdown; empty where nothing waits
 */
function storyParts(state, facts, amount, steps) {
    const { pause } = state;
    const { items } = amount;
    const details = pause?.details.map((detail) => `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeMarkdown */ .FV)(detail)}**`);
    return [
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictPart */ .fS)(state, facts),
        (0,_base_part_js__WEBPACK_IMPORTED_MODULE_6__/* .basePart */ .Hj)(state, items),
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseLine */ .Kl)(state, amount.phases),
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedGates */ .DL)(state, items),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .ordersPart */ .vj)(state, items),
        details === undefined ? '' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(details, items),
        (0,_mend_part_js__WEBPACK_IMPORTED_MODULE_3__/* .diffPart */ .PS)(pause),
        ...(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .failures */ .e9)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .stoppedBy */ .$)(state), amount),
        (0,_rounds_part_js__WEBPACK_IMPORTED_MODULE_4__/* .roundsPart */ .F)(state, items),
        (0,_mend_part_js__WEBPACK_IMPORTED_MODULE_3__/* .mendPart */ .oj)(state, items, facts.offer),
        steps === '' ? '' : `### What you can do\n\n${steps}`,
        (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .reusedPart */ .eu)(state, items),
        (0,_flaky_js__WEBPACK_IMPORTED_MODULE_1__/* .flakyPart */ .fW)(state, items, facts.history),
    ];
}


/***/ }),

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

/***/ 3442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ AUTHOR),
/* harmony export */   X: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3945);
/* harmony import */ var _core_views_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3911);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1520);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9697);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9303);





const commentSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
    body: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    user: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), type: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
});
const listSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
const madeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr() });
/** Who writes with the token that a job has by itself. Anybody may write the marker, and nobody else this name. */
const AUTHOR = 'github-actions[bot]';
const MAX_PAGES = 100;
/** GitHub may give line ends back as others than they came. */
const plain = (body) => body.replaceAll('\r\n', '\n').trim();
/**
 * Keeps the one comment of a pull request: it is found by its first line and its author, edited in place, and left
 * alone when it says the same, or tells of a later run.
 *
 * @param known where it is, if this step has been there before
 * @returns where it is now
 */
async function keepComment(api, pull, text, known) {
    const print = (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .printOf */ .Fc)(plain(text));
    let before = known;
    for (let turn = 0;; turn += 1) {
        if (before === undefined) {
            const found = await find(api, pull, text.split('\n', 1)[0] ?? '');
            if (!found.ok)
                return found;
            if (found.value !== undefined && (0,_core_views_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .isLater */ .d8)(found.value.body, runOf(api)))
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(found.value);
            before = found.value;
        }
        if (before?.print === print)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(before);
        const told = before === undefined
            ? await api.post(`/issues/${pull}/comments`, { body: text }, madeSchema)
            : await api.patch(`/issues/comments/${before.id}`, { body: text }, madeSchema);
        if (told.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ id: told.value.id, print });
        const { kind } = told.error;
        // It was deleted, or the answer was lost: once more from the beginning.
        const again = kind === 'gone' || (before === undefined && kind === 'away');
        if (!again || turn > 0)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(told.error);
        before = undefined;
    }
}
const runOf = ({ target: { actions } }) => ({ runId: actions.runId, attempt: actions.attempt });
async function find(api, pull, marker) {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const listed = await api.get(`/issues/${pull}/comments?per_page=${_api_js__WEBPACK_IMPORTED_MODULE_1__/* .PER_PAGE */ .EK}&page=${page}`, listSchema);
        if (!listed.ok)
            return listed;
        for (const row of listed.value) {
            const one = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .safeParse */ .xL(commentSchema, row);
            const { id, body, user } = one.success ? one.data : {};
            if (id === undefined || user?.login !== AUTHOR || user.type !== 'Bot')
                continue;
            const shown = plain(body ?? '');
            if (shown.split('\n', 1)[0] === marker)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ id, body: shown, print: (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .printOf */ .Fc)(shown) });
        }
        if (listed.value.length < _api_js__WEBPACK_IMPORTED_MODULE_1__/* .PER_PAGE */ .EK)
            break;
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined);
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


/***/ })

};
;