"use strict";
exports.id = 2015;
exports.ids = [2015,8064];
exports.modules = {

/***/ 6596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ authorize),
/* harmony export */   k: () => (/* binding */ roleOf)
/* harmony export */ });
const refused = (because) => ({ kind: 'refused', because });
const ignored = (because) => ({ kind: 'ignored', because });
/** Whether a command is carried out, and how. Anything that cannot be told counts against it. */
function authorize(asked) {
    const { command, role } = asked;
    if (asked.event !== 'created')
        return ignored(`the comment was ${asked.event}: only new comments are read`);
    if (asked.isBot)
        return ignored('it was written by a bot');
    if (role === 'unknown')
        return ignored('GitHub does not tell what its author may do');
    if (!mayWrite(role))
        return ignored('its author has no write permission');
    if (command === 'status')
        return { kind: 'allowed', step: 'tell' };
    if (!asked.isOpen)
        return refused('the pull request is closed');
    if (asked.sha === 'unknown')
        return refused('GitHub does not tell which commit the pull request is at');
    if (asked.sha === 'other')
        return refused('stale: the pull request has moved on from the commit that was reported');
    const unskippable = command === 'skip' ? whyNotSkipped(asked) : undefined;
    if (unskippable !== undefined)
        return refused(unskippable);
    return onRun(command, asked.run);
}
const mayWrite = (role) => role === 'write' || role === 'maintain' || role === 'admin';
/** Why this person may not skip the gate; undefined when they may. */
function whyNotSkipped({ gate, role, isAuthor, branches }) {
    if (gate === false)
        return 'this gate cannot be skipped: it has skippable: false';
    if (gate === 'elsewhere')
        return 'the workflow does not wait at this gate';
    if (typeof gate === 'object') {
        if (!gate.roles.includes(role))
            return `only ${gate.roles.join(' and ')} may skip this gate`;
        return isAuthor && branches !== 'open'
            ? 'nobody skips a gate for a change of their own where a branch is protected'
            : undefined;
    }
    if (role === 'write')
        return 'only maintain and admin may skip a gate';
    return isAuthor ? 'nobody skips a gate for a change of their own' : undefined;
}
function onRun(command, run) {
    switch (run) {
        case 'none':
            return refused('there is no workflow run of bootspring for this commit');
        case 'running':
            return { kind: 'allowed', step: command === 'cancel' ? 'stop' : 'wait' };
        case 'waiting':
            return { kind: 'allowed', step: command === 'cancel' ? 'record' : 'rerun' };
        case 'finished':
        case 'cancelled':
            if (command === 'restore' || command === 'fresh')
                return { kind: 'allowed', step: 'rerun' };
            return refused(run === 'finished' ? 'nothing waits: it is completed' : 'it was cancelled: only restore and fresh go on');
    }
}
/**
 * The role of a collaborator, from the two words that the API has for it. Repositories may have roles of their own, whose
 * names mean nothing here: then the older word counts, which knows admin, write, read and none. Where the two contradict
 * each other the weaker one counts.
 */
function roleOf(roleName, permission) {
    const known = WORDS.get(permission);
    if (known === undefined)
        return 'unknown';
    const [own, most] = known;
    const role = RANKS.findIndex((rank) => rank === roleName);
    return (role <= RANKS.indexOf(most) ? RANKS[role] : undefined) ?? own;
}
/** From the weakest to the strongest. */
const RANKS = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/** The role that the older word is itself, and the strongest one that it stands for. */
const WORDS = new Map([
    ['admin', ['admin', 'admin']],
    ['write', ['write', 'maintain']],
    ['read', ['read', 'triage']],
    ['none', ['none', 'none']],
]);


/***/ }),

/***/ 262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ GRAMMAR),
/* harmony export */   R: () => (/* binding */ parseCommand)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5115);

/** What may be asked for, on one line. */
const GRAMMAR = '/bootspring status | retry | skip GATE reason: TEXT | cancel | restore PHASE | fresh';
const NONE = { kind: 'none' };
const MALFORMED = { kind: 'malformed' };
/** Characters of a reason. */
const MOST_REASON = 300;
/** The address, alone or before a space; nothing may stand before it. */
const ADDRESS = /^\/bootspring(?: |$)/;
const SKIP = /^skip ([^ ]+) reason: *([^ ].*)$/u;
const RESTORE = /^restore ([^ ]+)$/u;
/** What is not seen, or is seen elsewhere than it stands: control and format characters, line and paragraph separators. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;
/**
 * Reads the command in the first line of a comment. It must begin with `/bootspring` and hold nothing but the command:
 * what is quoted, fenced, indented, or spelled with look-alike characters is no command.
 */
function parseCommand(body) {
    const [line = ''] = body.split('\n', 1);
    const text = line.replace(/\r$/, '').replace(/ +$/, '');
    if (!ADDRESS.test(text))
        return NONE;
    const command = commandOf(text.slice('/bootspring '.length));
    return command === undefined ? MALFORMED : { kind: 'command', command };
}
function commandOf(said) {
    switch (said) {
        case 'status':
        case 'retry':
        case 'cancel':
        case 'fresh':
            return { kind: said };
        default:
            return skip(said) ?? restore(said);
    }
}
function skip(said) {
    const [, gate = '', reason = ''] = SKIP.exec(said) ?? [];
    if (!_model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_PATTERN */ .Vh.test(gate) || reason.length > MOST_REASON || UNSEEN.test(reason))
        return undefined;
    // Dots or spaces alone are no reason.
    return /[\p{L}\p{N}]/u.test(reason) ? { kind: 'skip', gate, reason } : undefined;
}
function restore(said) {
    const phase = RESTORE.exec(said)?.[1] ?? '';
    return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME_PATTERN */ .Vh.test(phase) ? { kind: 'restore', phase } : undefined;
}


/***/ }),

/***/ 1416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   mJ: () => (/* binding */ orderOf),
/* harmony export */   uv: () => (/* binding */ decisionOf)
/* harmony export */ });
/**
 * What commands on one commit come to. A skip counts in every attempt that follows, as does a cancellation, until work is
 * put back by `restore` or `fresh`; these, and `retry`, count once: in the attempt that began next. So however often a
 * comment is delivered, it has one effect.
 */
function standing(given, { previous, current }) {
    let cancelled;
    let order;
    let skips = [];
    const inOrder = given
        .filter(({ at }) => at <= current)
        .toSorted((one, other) => one.at - other.at || idOf(one) - idOf(other));
    for (const each of inOrder) {
        const { command } = each;
        switch (command.kind) {
            case 'skip':
                skips.unshift({ ...each, command });
                break;
            case 'cancel':
                cancelled = { ...each, command };
                break;
            case 'retry':
                // It asks for no more than what a re-run does anyway, so it takes nothing back.
                if (each.at > previous && (order === undefined || order.command.kind === 'retry'))
                    order = { ...each, command };
                break;
            case 'restore':
            case 'fresh':
                cancelled = undefined;
                skips = [];
                if (each.at > previous)
                    order = { ...each, command };
        }
    }
    return {
        skips,
        ...(cancelled === undefined ? {} : { cancelled }),
        ...(order === undefined ? {} : { order }),
    };
}
const idOf = ({ from }) => ('comment' in from ? from.comment : from.dispatch);
/** Where it was decided, and that they might. */
function proofOf({ role, at, from }, sha) {
    return { at: new Date(at).toISOString(), sha, role, ...from };
}
/** A command as the journal has it, about this commit. */
function decisionOf(given, sha) {
    const { command, by } = given;
    const what = command.kind === 'skip' ? { gate: command.gate, reason: command.reason } : {};
    return { kind: command.kind, ...what, by, proof: proofOf(given, sha) };
}
/** The order of an attempt as the journal has it, about this commit. */
function orderOf(given, sha) {
    const { command, by } = given;
    const what = command.kind === 'restore' ? { phase: command.phase } : {};
    return { kind: command.kind, ...what, by, proof: proofOf(given, sha) };
}


/***/ }),

/***/ 6210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ askRole),
/* harmony export */   Cs: () => (/* binding */ getPull),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Lw: () => (/* binding */ getRole),
/* harmony export */   Mh: () => (/* binding */ getRun),
/* harmony export */   OK: () => (/* binding */ getComment),
/* harmony export */   Ve: () => (/* binding */ stepNames),
/* harmony export */   fg: () => (/* binding */ listComments),
/* harmony export */   uu: () => (/* binding */ neverEdited),
/* harmony export */   v: () => (/* binding */ listRuns),
/* harmony export */   w2: () => (/* binding */ isBot)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var _core_decisions_authorize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _publish_api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9697);




/** What GitHub is asked about decisions. Nothing of it changes anything. */
const time = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((text, { issues }) => {
    const at = Date.parse(text);
    if (Number.isNaN(at))
        issues.push({ code: 'custom', input: text, message: 'no time' });
    return at;
}));
const person = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), type: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }));
const commentSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    node_id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    body: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    user: person,
    created_at: time,
    performed_via_github_app: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    reactions: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ confused: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()) })),
});
const asComment = ({ id, node_id: node, body, user, created_at: at, performed_via_github_app: app, reactions, }) => ({
    id,
    node,
    body: body ?? '',
    by: user?.login ?? '',
    isBot: isBot(user) || (app !== undefined && app !== null),
    at,
    isDoubted: (reactions?.confused ?? 0) > 0,
});
/** Whether a program wrote it. Who is gone counts as one: nobody can answer for it. */
const isBot = (user) => user === null || user === undefined || user.type !== 'User' || user.login.endsWith('[bot]');
const runSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    run_attempt: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(),
    event: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    head_sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    head_branch: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    display_title: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    path: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    conclusion: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    created_at: time,
    run_started_at: time,
    html_url: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    actor: person,
    pull_requests: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }))),
});
const asRun = (run) => ({
    id: run.id,
    attempt: run.run_attempt,
    event: run.event,
    headSha: run.head_sha,
    branch: run.head_branch ?? '',
    title: run.display_title ?? '',
    // Of another repository's workflow the path goes on with its ref.
    file: (run.path ?? '').replace(/@.*$/s, '').replace(/^.*\//s, ''),
    isOver: run.status === 'completed',
    isSuccess: run.conclusion === 'success',
    isFailure: run.conclusion === 'failure' || run.conclusion === 'timed_out',
    createdAt: run.created_at,
    startedAt: run.run_started_at,
    url: run.html_url,
    actor: run.actor?.login ?? '',
    isActorBot: isBot(run.actor),
    pulls: (run.pull_requests ?? []).map(({ number }) => number),
});
const pullSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    state: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    user: person,
    head: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
});
const permissionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ permission: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), role_name: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._default */ .Rvf(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), '') });
const stepsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    jobs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ steps: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))) })),
});
const runsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ workflow_runs: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(runSchema) });
/** Comments of a page: with more of the longest ones an answer is too large to be read. */
const COMMENTS = 50;
/** Comments beyond these pages are not read. */
const MAX_PAGES = 20;
/** A workflow run; of another attempt than the newest one only the times count. */
async function getRun(api, id, attempt) {
    const path = attempt === undefined ? '' : `/attempts/${attempt}`;
    const got = await api.get(`/actions/runs/${id}${path}`, runSchema);
    return got.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(asRun(got.value)) : got;
}
/** Workflow runs, newest first, one page of them. */
async function listRuns(api, query) {
    const words = new URLSearchParams({ ...query, per_page: `${_publish_api_js__WEBPACK_IMPORTED_MODULE_1__/* .PER_PAGE */ .EK}` });
    const got = await api.get(`/actions/runs?${words.toString()}`, runsSchema);
    return got.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(got.value.workflow_runs.map(asRun)) : got;
}
/** Names of the steps of a workflow run's newest attempt. */
async function stepNames(api, id) {
    const got = await api.get(`/actions/runs/${id}/jobs?filter=latest&per_page=${_publish_api_js__WEBPACK_IMPORTED_MODULE_1__/* .PER_PAGE */ .EK}`, stepsSchema);
    return got.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(got.value.jobs.flatMap(({ steps }) => (steps ?? []).map(({ name }) => name))) : got;
}
/**
 * Comments on a pull request, oldest first.
 *
 * @param since milliseconds since 1970; none that was last changed before. With it, an error when there are too many: the
 *   later ones may take back what the earlier ones say
 */
async function listComments(api, pull, since) {
    const all = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = new URLSearchParams({ per_page: `${COMMENTS}`, page: `${page}` });
        if (since !== undefined)
            query.set('since', new Date(since).toISOString());
        const got = await api.get(`/issues/${pull}/comments?${query.toString()}`, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(commentSchema));
        if (!got.ok)
            return got;
        all.push(...got.value.map(asComment));
        if (got.value.length < COMMENTS)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(all);
    }
    if (since === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(all);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({
        kind: 'wrong',
        because: `has more than ${COMMENTS * MAX_PAGES} comments on that, and they are not read`,
    });
}
/** A comment as it is now. */
async function getComment(api, id) {
    const got = await api.get(`/issues/comments/${id}`, commentSchema);
    return got.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(asComment(got.value)) : got;
}
const editsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    data: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        nodes: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), lastEditedAt: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())) }))),
    }),
});
const EDITS = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id lastEditedAt } } }';
/**
 * Which of these comments nobody has changed since they were written, by their ids of the GraphQL API. The other API only
 * tells when one was touched, which GitHub itself does at times (https://github.com/palantir/policy-bot/pull/459).
 */
async function neverEdited(api, nodes) {
    if (nodes.length === 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(new Set());
    // What is left out may take back what is not.
    if (nodes.length > _publish_api_js__WEBPACK_IMPORTED_MODULE_1__/* .PER_PAGE */ .EK)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({ kind: 'wrong', because: `has more than ${_publish_api_js__WEBPACK_IMPORTED_MODULE_1__/* .PER_PAGE */ .EK} commands on that` });
    const got = await api.query(EDITS, { ids: nodes }, editsSchema);
    if (!got.ok)
        return got;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(new Set(got.value.data.nodes.flatMap((each) => (each?.lastEditedAt === null ? (each.id ?? []) : []))));
}
/** A pull request as it is now. */
async function getPull(api, number) {
    const got = await api.get(`/pulls/${number}`, pullSchema);
    if (!got.ok)
        return got;
    const { state, user, head } = got.value;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ isOpen: state === 'open', author: user?.login ?? '', headSha: head.sha });
}
/** What somebody may do, by the permission API alone; an error when it does not tell. */
async function askRole(api, login) {
    const got = await api.get(`/collaborators/${encodeURIComponent(login)}/permission`, permissionSchema);
    if (got.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)((0,_core_decisions_authorize_js__WEBPACK_IMPORTED_MODULE_0__/* .roleOf */ .k)(got.value.role_name, got.value.permission));
    // There is nobody of that name.
    return got.error.status === 404 ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)('unknown') : got;
}
/** What somebody may do; `unknown` whatever goes wrong with that. */
async function getRole(api, login) {
    const role = await askRole(api, login);
    return role.ok ? role.value : 'unknown';
}
/** Whether two logins are one person: GitHub takes upper and lower case for the same. */
const isSame = (login, other) => login !== '' && login.toLowerCase() === other.toLowerCase();


/***/ }),

/***/ 9304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ getProtection),
/* harmony export */   EK: () => (/* binding */ authorsOf),
/* harmony export */   FB: () => (/* binding */ isAmong),
/* harmony export */   GD: () => (/* binding */ wasRefused),
/* harmony export */   XY: () => (/* binding */ reportedAt),
/* harmony export */   o6: () => (/* binding */ OURS)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1520);
/* harmony import */ var _publish_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _publish_sticky_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3442);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6210);





/** What GitHub knows beside a command, and what may speak against it. */
/** A step of ours, as it is called unless somebody named it otherwise. */
const OURS = /bootspring/i;
const time = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP());
const jobsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    jobs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        conclusion: time,
        completed_at: time,
        steps: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), conclusion: time, completed_at: time }))),
    })),
});
/**
 * When the first attempt that came so far had told of the commit, in milliseconds since 1970: a skip that was written
 * before was about another one. It is the end of a step of ours, or of a job that failed where no step has our name.
 *
 * @returns undefined as long as nothing was told
 */
async function reportedAt(api, { id }) {
    const got = await api.get(`/actions/runs/${id}/jobs?filter=all&per_page=${_publish_api_js__WEBPACK_IMPORTED_MODULE_0__/* .PER_PAGE */ .EK}`, jobsSchema);
    if (!got.ok)
        return got;
    const { jobs } = got.value;
    const own = jobs.flatMap(({ steps }) => (steps ?? []).filter(({ name }) => OURS.test(name)));
    const all = own.length > 0 ? own : jobs.filter(({ conclusion }) => conclusion !== 'success');
    const ends = all.flatMap(({ conclusion, completed_at: at }) => {
        const isOver = (conclusion ?? 'skipped') !== 'skipped';
        return isOver && !Number.isNaN(Date.parse(at ?? '')) ? [Date.parse(at ?? '')] : [];
    });
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(ends.length === 0 ? undefined : Math.min(...ends));
}
const reactionsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ user: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })) }));
/** Whether the door refused a comment: it says so by a reaction, which nobody else can leave in that name. */
async function wasRefused(api, comment) {
    const path = `/issues/comments/${comment}/reactions?content=confused&per_page=${_publish_api_js__WEBPACK_IMPORTED_MODULE_0__/* .PER_PAGE */ .EK}`;
    const got = await api.get(path, reactionsSchema);
    // Where more people doubt it than a page holds it may be among the others.
    return got.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(got.value.length >= _publish_api_js__WEBPACK_IMPORTED_MODULE_0__/* .PER_PAGE */ .EK || got.value.some(({ user }) => user?.login === _publish_sticky_js__WEBPACK_IMPORTED_MODULE_1__/* .AUTHOR */ .I)) : got;
}
const branchesSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ protected: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }));
/** Whether the repository has a protected branch; `unknown` whatever goes wrong. */
async function getProtection(api) {
    const got = await api.get('/branches?protected=true&per_page=1', branchesSchema);
    if (!got.ok)
        return 'unknown';
    return got.value.length > 0 ? 'protected' : 'open';
}
const pullsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ user: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })) }));
/** Branches of a merge queue: `gh-readonly-queue/main/pr-7-\u2026`. */
const QUEUED = /^gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]+$/;
/** Who wrote the change of a run that belongs to no pull request: who caused it, and who brought the commit there. */
async function authorsOf(api, run) {
    const queued = QUEUED.exec(run.branch)?.[1];
    if (run.event === 'merge_group') {
        const pull = queued === undefined ? undefined : await (0,_asking_js__WEBPACK_IMPORTED_MODULE_2__/* .getPull */ .Cs)(api, Number(queued));
        return pull?.ok === true ? [run.actor, pull.value.author] : 'unknown';
    }
    const got = await api.get(`/commits/${run.headSha}/pulls?per_page=${_publish_api_js__WEBPACK_IMPORTED_MODULE_0__/* .PER_PAGE */ .EK}`, pullsSchema);
    return got.ok ? [run.actor, ...got.value.map(({ user }) => user?.login ?? '')] : 'unknown';
}
/** Whether somebody is one of the authors, or may be. */
const isAmong = (login, authors) => authors === 'unknown' || authors.some((author) => (0,_asking_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(login, author));


/***/ }),

/***/ 3396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ proven),
/* harmony export */   Sh: () => (/* binding */ unrefused),
/* harmony export */   mw: () => (/* binding */ inComments),
/* harmony export */   sd: () => (/* binding */ inDispatches)
/* harmony export */ });
/* harmony import */ var _core_decisions_authorize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6596);
/* harmony import */ var _core_decisions_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(262);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1520);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6210);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9304);
/* harmony import */ var _newest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8643);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7699);







/** More people than these are not asked about, and then no command counts: it cannot be told what they took back. */
const MOST_PEOPLE = 20;
/** Commands in comments. */
function inComments(comments) {
    return comments.flatMap(({ id, node, body, by, isBot, at }) => {
        const parsed = isBot ? undefined : (0,_core_decisions_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommand */ .R)(body);
        return parsed?.kind === 'command' ? [{ command: parsed.command, by, at, node, from: { comment: id } }] : [];
    });
}
/**
 * Commands about a workflow run that somebody gave by starting a workflow of the default branch by hand. GitHub makes the
 * name of such a run from the file of that branch and what was typed in, and tells who did it; nobody can change either.
 */
async function inDispatches(api, run, defaultBranch) {
    const listed = await (0,_asking_js__WEBPACK_IMPORTED_MODULE_2__/* .listRuns */ .v)(api, { event: 'workflow_dispatch', branch: defaultBranch });
    if (!listed.ok)
        return listed;
    const findNewest = (0,_newest_js__WEBPACK_IMPORTED_MODULE_4__/* .createFindNewest */ .Y)(api, defaultBranch);
    const found = [];
    for (const { id, title, event, branch, actor, isActorBot, createdAt: at, isOver, isSuccess } of listed.value) {
        const said = (0,_title_js__WEBPACK_IMPORTED_MODULE_5__/* .readTitle */ .tS)(title);
        if (said === undefined || event !== 'workflow_dispatch' || branch !== defaultBranch)
            continue;
        // What was refused there failed.
        if (isActorBot || (isOver && !isSuccess))
            continue;
        const parsed = (0,_core_decisions_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommand */ .R)(said.text);
        if (parsed.kind !== 'command')
            continue;
        const isMeant = await isAbout(run, said.about, { at, branch: defaultBranch, findNewest });
        if (!isMeant.ok)
            return isMeant;
        if (isMeant.value)
            found.push({ command: parsed.command, by: actor, at, from: { dispatch: id } });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(found);
}
/** Whether a command is about this run: it names it, or it was the newest that waited when no run was named. */
async function isAbout(run, { run: id, file }, { at, branch, findNewest }) {
    if (id !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(id === String(run.id));
    if (run.branch !== branch || run.createdAt >= at)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(false);
    const newest = await findNewest({ file, at }, run.id);
    return newest.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(newest.value?.id === run.id) : newest;
}
/**
 * Those commands that nobody changed since they were written and that their authors may give, as far as that can be told
 * without the gate. An error when GitHub does not tell what somebody may do: what they said may take back what the others
 * say.
 */
async function proven(api, found, facts) {
    const roles = new Map();
    const all = [];
    for (const { command, by, at, from, node } of found) {
        if (command.kind === 'status')
            continue;
        const known = await roleFrom(api, roles, by);
        if (!known.ok)
            return known;
        const { value: role } = known;
        const isAuthor = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .isAmong */ .FB)(by, facts.authors);
        const { isOpen, sha } = facts;
        const asked = {
            event: 'created',
            isBot: false,
            role,
            isAuthor,
            sha,
            isOpen,
            branches: 'open',
            run: 'waiting',
        };
        // Whether this gate may be skipped by this person is decided where it is known which gate it is.
        const answer = (0,_core_decisions_authorize_js__WEBPACK_IMPORTED_MODULE_0__/* .authorize */ .G)({ ...asked, command: command.kind, gate: { roles: [role] } });
        if (answer.kind === 'allowed')
            all.push({ given: { command, by, role, isAuthor, at, from }, node });
    }
    const nodes = all.flatMap(({ node }) => node ?? []);
    const untouched = await (0,_asking_js__WEBPACK_IMPORTED_MODULE_2__/* .neverEdited */ .uu)(api, nodes);
    if (!untouched.ok)
        return untouched;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(all.flatMap(({ given, node }) => (node === undefined || untouched.value.has(node) ? [given] : [])));
}
async function roleFrom(api, roles, by) {
    const known = roles.get(by);
    if (known !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(known);
    if (roles.size >= MOST_PEOPLE)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({ kind: 'wrong', because: `has commands of more than ${MOST_PEOPLE} people on that` });
    const role = await (0,_asking_js__WEBPACK_IMPORTED_MODULE_2__/* .askRole */ .AI)(api, by);
    if (role.ok)
        roles.set(by, role.value);
    return role;
}
/** Commands that the door did not refuse: who was told that something is not done need not expect it later. */
async function unrefused(api, given, comments) {
    const doubted = new Set(comments.flatMap(({ id, isDoubted }) => (isDoubted ? [id] : [])));
    const left = [];
    for (const each of given) {
        const { from } = each;
        const refused = 'comment' in from && doubted.has(from.comment) ? await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .wasRefused */ .GD)(api, from.comment) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(false);
        if (!refused.ok)
            return refused;
        if (!refused.value)
            left.push(each);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(left);
}


/***/ }),

/***/ 8643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createFindNewest)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1520);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6210);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9304);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7699);




/** More runs than these are not looked into. */
const MOST_LOOKED_INTO = 10;
/** Asks GitHub once about the runs of a branch, however many commands are given. */
function createFindNewest(api, branch) {
    let listed;
    const own = new Map();
    const isOurs = async ({ id }) => {
        const known = own.get(id);
        if (known !== undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(known);
        if (own.size >= MOST_LOOKED_INTO)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ kind: 'wrong', because: 'has too many runs that may be meant' });
        const steps = await (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .stepNames */ .Ve)(api, id);
        if (!steps.ok)
            return steps;
        const is = steps.value.some((name) => _evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .OURS */ .o6.test(name));
        own.set(id, is);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(is);
    };
    return async ({ file, at }, known) => {
        const runs = await (listed ??= (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .listRuns */ .v)(api, { branch }));
        if (!runs.ok)
            return runs;
        for (const run of runs.value) {
            if (run.createdAt >= at || !isMeant(run, branch) || (file !== undefined && run.file !== file))
                continue;
            if (run.id === known)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(run);
            if (hadNoNeed(run, at))
                continue;
            const is = await isOurs(run);
            if (!is.ok)
                return is;
            if (is.value)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(run);
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(undefined);
    };
}
/** Runs of pull requests have commands of their own, and those that carry out commands wait for nothing. */
const isMeant = ({ event, title, branch }, of) => branch === of && !event.startsWith('pull_request') && event !== 'issue_comment' && (0,_title_js__WEBPACK_IMPORTED_MODULE_3__/* .readTitle */ .tS)(title) === undefined;
/** Whether the newest attempt had begun by then, and ended so that nothing waits. */
const hadNoNeed = ({ isOver, isFailure, startedAt }, at) => isOver && !isFailure && startedAt <= at;


/***/ }),

/***/ 7699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ FILE),
/* harmony export */   bc: () => (/* binding */ saysSame),
/* harmony export */   jt: () => (/* binding */ commandText),
/* harmony export */   tS: () => (/* binding */ readTitle)
/* harmony export */ });
/** What a workflow run is called that somebody started by hand to decide: `bootspring <which run>: <command>`. */
const TITLE = /^bootspring ([1-9]\d{0,15}|newest|[\w.-]{1,100}\.ya?ml): (?:\/bootspring )?(.*)$/su;
/** Names of workflow files, without their folder. */
const FILE = /^[\w.-]{1,100}\.ya?ml$/;
/** Reads the name of a workflow run; undefined when it is none that decides. */
function readTitle(title) {
    const [, which, said = ''] = TITLE.exec(title) ?? [];
    if (which === undefined)
        return undefined;
    const about = which === 'newest' ? {} : FILE.test(which) ? { file: which } : { run: which };
    return { about, text: commandText(said) };
}
/** A command as a comment would have it, however it was typed in. */
const commandText = (said) => `/bootspring ${said.trim().replace(/^\/bootspring /, '')}`;
/** Whether a name says the same as what was typed in: an id says more than the file beside it. */
const saysSame = (title, { about, text }) => title?.text === text && title.about.run === about.run && (about.run !== undefined || title.about.file === about.file);


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