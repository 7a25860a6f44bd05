"use strict";
exports.id = 317;
exports.ids = [317];
exports.modules = {

/***/ 317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPublisher: () => (/* binding */ createPublisher)
});

// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(750);
// EXTERNAL MODULE: ./build/core/hints.js
var hints = __webpack_require__(597);
// EXTERNAL MODULE: ./build/core/views/fates.js
var fates = __webpack_require__(337);
// EXTERNAL MODULE: ./build/core/views/markdown.js
var markdown = __webpack_require__(109);
// EXTERNAL MODULE: ./build/core/views/summary.js
var summary = __webpack_require__(418);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
;// CONCATENATED MODULE: ./build/core/views/digest.js





/** The steps of shortening. The last one has no text of any length in it, so that it always fits. */
const AMOUNTS = [
    { outputs: 10, lines: 10, items: 20, phases: 40, details: true },
    { outputs: 10, lines: 10, items: 20, phases: 40, details: false },
    { outputs: 3, lines: 10, items: 10, phases: 40, details: false },
    { outputs: 1, lines: 5, items: 5, phases: 40, details: false },
    { outputs: 0, lines: 0, items: 3, phases: 20, details: false },
];
/**
 * The verdict as a heading. A problem beside it goes before it: what could not be recorded did not succeed.
 *
 * @param problem what went wrong beside the verdict
 */
function verdictPart(state, problem) {
    if (problem === undefined)
        return (0,markdown/* heading */.R_)(state);
    const told = (0,markdown/* escapeMarkdown */.FV)(problem);
    return state.status === 'completed' ? `## \u274c Not completed\n\n${told}` : `${(0,markdown/* heading */.R_)(state)}\n\n**${told}**`;
}
function phaseSign(phase, fate) {
    if (phase.status === 'failed' || phase.status === 'paused')
        return '\u274c';
    if (phase.status === 'cancelled')
        return '\u23f9';
    if (phase.status === 'pending')
        return '\u26aa';
    if (phase.status === 'running')
        return '\u25b6\ufe0f';
    if ((0,summary/* phaseMark */.lW)(phase).tone === 'warn')
        return '\u26a0\ufe0f';
    return fate?.kind === 'reused' ? '\u267b\ufe0f' : '\u2705';
}
/** Every phase with a sign, in one line; of very many those around the one that is not over, and the count of the rest. */
function phaseLine(state, most) {
    const all = (0,fates/* fates */.q)(state);
    const shown = (phase) => `${phaseSign(phase, all[phase.index])} ${(0,markdown/* escapeMarkdown */.FV)(phase.plan.name)}`;
    const { phases, cursor } = state;
    const from = Math.max(0, Math.min(phases.length - most, cursor - Math.floor(most / 2)));
    const part = phases.slice(from, from + most).map(shown);
    const after = phases.length - from - part.length;
    const before = from === 0 ? [] : [`${from} before`];
    return [...before, ...part, ...(after === 0 ? [] : [`${after} more`])].join(' \u00b7 ');
}
/** What failed: each with its command, the end of its output and the next step; those without room only by name. */
function failures(tasks, amount) {
    const bad = (0,markdown/* unsuccessful */.Q5)(tasks);
    const rest = bad.slice(amount.outputs).map((task) => {
        const advice = task.outcome === undefined ? undefined : (0,hints/* hint */.a)(task.outcome);
        return `**${(0,markdown/* escapeMarkdown */.FV)(task.plan.name)}**${advice === undefined ? '' : `: ${advice}`}`;
    });
    return [...bad.slice(0, amount.outputs).map((task) => (0,markdown/* failure */.V2)(task, amount.lines)), (0,markdown/* list */.p_)(rest, amount.items)];
}
/** The agents or checks that a workflow waits or ended for. */
function stoppedBy(state) {
    const phase = state.phases[state.cursor];
    if (phase === undefined || state.status === 'completed')
        return [];
    const gate = phase.gates.find((each) => each.plan.name === state.pause?.gate);
    return gate?.checks.tasks ?? (0,markdown/* tasksOf */.a4)(phase);
}
/** What need not be done again, and the time that saves. */
function reusedPart(state, most) {
    const reused = (0,fates/* fates */.q)(state).filter((fate) => fate.kind === 'reused');
    if (reused.length === 0)
        return '';
    const items = reused.map(({ phase, because }) => `${(0,markdown/* escapeMarkdown */.FV)(phase)}: ${(0,markdown/* escapeMarkdown */.FV)(because)}`);
    return `**\u267b\ufe0f Not run again, ${(0,views_text/* duration */.p0)((0,fates/* savedMs */.U)(reused))} saved**\n\n${(0,markdown/* list */.p_)(items, most)}`;
}
/** What passed only when it was tried again. */
function flakyPart(state, most) {
    const flaky = state.phases.flatMap(markdown/* tasksOf */.a4).filter((task) => task.flaky);
    if (flaky.length === 0)
        return '';
    const items = flaky.map((task) => `${(0,markdown/* escapeMarkdown */.FV)(task.plan.id)} passed at attempt ${task.round}`);
    return `**\u26a0\ufe0f Flaky**\n\n${(0,markdown/* list */.p_)(items, most)}`;
}
/** What the coverage checks say, those that passed too. */
function coveragePart(state, most) {
    const items = state.phases.flatMap(markdown/* tasksOf */.a4).flatMap(({ plan, outcome }) => {
        if (!('kind' in plan) || plan.kind !== 'coverage' || outcome === undefined || !('detail' in outcome))
            return [];
        return outcome.detail === undefined ? [] : [`${(0,markdown/* escapeMarkdown */.FV)(plan.id)}: ${(0,markdown/* escapeMarkdown */.FV)(outcome.detail)}`];
    });
    return items.length === 0 ? '' : `**Coverage**\n\n${(0,markdown/* list */.p_)(items, most)}`;
}
/** Gates that a person decided to go on without. */
function skippedGates(state, most) {
    const items = state.phases.flatMap(({ gates }) => gates.flatMap(({ plan, skipped }) => skipped === undefined
        ? []
        : [
            `Gate ${(0,markdown/* escapeMarkdown */.FV)(plan.name)} was skipped by ${(0,markdown/* escapeMarkdown */.FV)(skipped.by)}: ${(0,markdown/* escapeMarkdown */.FV)(skipped.reason)}`,
        ]));
    return (0,markdown/* list */.p_)(items, most);
}
/** Parts with something in them, with an empty line between. */
const joined = (parts) => parts.filter((part) => part !== '').join('\n\n');

;// CONCATENATED MODULE: ./build/core/views/fitted.js
/** Bytes of a text in UTF-8: what is within a limit in bytes is within the same one in characters. */
const bytesOf = (text) => new TextEncoder().encode(text).length;
/**
 * The fullest of several renderings that fits. Every level says less than the one before; of the last one whole lines
 * are left out at its end, if even that is too much.
 *
 * @param levels how many there are, from 0
 * @param most bytes
 */
function fitted(render, levels, most) {
    let text = '';
    for (let level = 0; level < levels; level += 1) {
        text = render(level);
        if (bytesOf(text) <= most)
            return text;
    }
    let room = most;
    const kept = [];
    for (const line of text.split('\n')) {
        room -= bytesOf(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    return kept.join('\n');
}

;// CONCATENATED MODULE: ./build/core/views/check-run.js




/** GitHub takes 65,535 characters of a summary: https://docs.github.com/rest/checks/runs#create-a-check-run */
const MOST_SUMMARY = 65_535;
const MOST_TITLE = 200;
const over = (conclusion, title) => ({
    standing: { status: 'completed', conclusion },
    title,
});
/** The check runs of a workflow: one of itself, one of each gate. Only what passed is a success. */
function checkRuns(state, facts) {
    const gates = state.phases.flatMap((phase) => phase.gates.map((gate) => gateView(state, phase, gate, facts)));
    return facts.gateOnly ? gates : [workflowView(state, facts), ...gates];
}
/** `bootspring / default / pre-push (18, ubuntu)` */
function nameOf(parts, labels) {
    const label = labels.filter((each) => each !== '').join(', ');
    return `${['bootspring', ...parts].join(' / ')}${label === '' ? '' : ` (${label})`}`;
}
const idOf = ({ runId, leg }, ...parts) => ['bootspring', runId, leg, ...parts].join(':');
function workflowView(state, facts) {
    const { workflow } = state.pipeline;
    const { standing, title } = workflowTold(state, facts);
    return {
        key: '',
        name: nameOf([workflow], [facts.phase, facts.label]),
        externalId: idOf(facts, workflow),
        begun: true,
        standing,
        title: (0,plain_line/* plainLine */.h)(title, MOST_TITLE),
        summary: fitted((level) => workflowSummary(state, facts, level), AMOUNTS.length, MOST_SUMMARY),
    };
}
function workflowTold(state, { ended, problem }) {
    const done = state.phases.filter((phase) => phase.status === 'completed').length;
    const count = `${done} of ${state.phases.length} phases are over`;
    switch (state.status) {
        case 'completed':
            if (problem !== undefined)
                return over('failure', problem);
            return over('success', skippedGates(state, 1) === '' ? 'Completed' : 'Completed, with a gate skipped');
        case 'paused':
            return over('action_required', `Paused ${pausedAt(state)}`);
        case 'failed':
            return over('failure', `Failed: ${state.because ?? ''}`);
        case 'cancelled':
            return over('cancelled', `Cancelled: ${count}`);
        case 'pending':
        case 'running':
            if (!ended)
                return { standing: { status: 'in_progress' }, title: count };
            if (state.stopping !== undefined)
                return over('cancelled', `Cancelled: ${count}`);
            return over('failure', problem ?? `Cut off: ${count}`);
    }
}
function pausedAt({ pause }) {
    if (pause === undefined)
        return '';
    return pause.gate === undefined ? `in ${pause.phase}` : `at gate ${pause.gate} after ${pause.phase}`;
}
/** While work is under way only what changes with a phase: a clock would make an update of every second. */
function workflowSummary(state, { ended, problem }, level) {
    const amount = AMOUNTS[level] ?? AMOUNTS[0];
    if (amount === undefined)
        return '';
    if (!ended)
        return phaseLine(state, amount.phases);
    const { pause } = state;
    return joined([
        verdictPart(state, problem),
        phaseLine(state, amount.phases),
        skippedGates(state, amount.items),
        ...(pause === undefined
            ? []
            : [
                (0,markdown/* list */.p_)(pause.details.map((detail) => `**${(0,markdown/* escapeMarkdown */.FV)(detail)}**`), amount.items),
            ]),
        ...failures(stoppedBy(state), amount),
        pause === undefined ? '' : `### What you can do\n\n${(0,markdown/* list */.p_)((0,markdown/* stepItems */.xc)(pause))}`,
        reusedPart(state, amount.items),
        flakyPart(state, amount.items),
        coveragePart(state, amount.items),
    ]);
}
function gateView(state, phase, gate, facts) {
    const { workflow } = state.pipeline;
    const { standing, title } = gateTold(state, gate, facts);
    return {
        key: `${phase.plan.name}/${gate.plan.name}`,
        name: nameOf([workflow, gate.plan.name], [facts.label]),
        externalId: idOf(facts, workflow, phase.plan.name, gate.plan.name),
        begun: gate.started || gate.skipped !== undefined,
        standing,
        title: (0,plain_line/* plainLine */.h)(title, MOST_TITLE),
        summary: fitted((level) => gateSummary(gate, level), AMOUNTS.length, MOST_SUMMARY),
    };
}
function gateTold(state, gate, { ended }) {
    const { verdict, skipped, plan, because = '' } = gate;
    // A person let the workflow go on; that did not make the checks pass (docs/adr/0015-check-runs-fail-closed.md).
    if (skipped !== undefined)
        return over('failure', `Skipped by ${skipped.by}: ${skipped.reason}`);
    if (verdict === 'passed')
        return over('success', 'Passed');
    if (verdict !== undefined) {
        const waits = state.pause?.gate === plan.name;
        const name = `${verdict.slice(0, 1).toUpperCase()}${verdict.slice(1)}`;
        return over(waits ? 'action_required' : 'failure', `${name}: ${because}`);
    }
    if (!ended)
        return { standing: { status: gate.started ? 'in_progress' : 'queued' }, title: 'Not judged yet' };
    const isCutOff = gate.started && state.stopping === undefined && state.status !== 'cancelled';
    return isCutOff ? over('failure', 'Cut off before it was judged') : over('cancelled', 'Not judged');
}
function gateSummary(gate, level) {
    const amount = AMOUNTS[level] ?? AMOUNTS[0];
    const { tasks } = gate.checks;
    if (amount === undefined)
        return '';
    // Checks that are under way would change it with every one of them.
    if (gate.verdict === undefined)
        return `${tasks.length} ${tasks.length === 1 ? 'check' : 'checks'}`;
    return joined([
        (0,markdown/* escapeMarkdown */.FV)(gate.because ?? ''),
        ...failures(tasks, amount),
        amount.details ? (0,markdown/* tasksTable */.Ly)(tasks) : '',
    ]);
}

;// CONCATENATED MODULE: ./build/core/views/comment.js



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
    const marks = `${commentMarker(state.pipeline.workflow, facts.leg)}\n${runMarker(facts.runId, facts.attempt)}`;
    return fitted((level) => `${marks}\n${body(state, facts, AMOUNTS[level])}\n`, AMOUNTS.length, MOST_COMMENT);
}
function body(state, facts, amount) {
    if (amount === undefined)
        return '';
    const { pause } = state;
    return joined([
        verdictPart(state, facts.problem),
        phaseLine(state, amount.phases),
        skippedGates(state, amount.items),
        ...(pause === undefined
            ? []
            : [
                (0,markdown/* list */.p_)(pause.details.map((detail) => `**${(0,markdown/* escapeMarkdown */.FV)(detail)}**`), amount.items),
            ]),
        ...failures(stoppedBy(state), amount),
        pause === undefined ? '' : `### What you can do\n\n${(0,markdown/* list */.p_)((0,markdown/* stepItems */.xc)(pause))}`,
        reusedPart(state, amount.items),
        flakyPart(state, amount.items),
        coveragePart(state, amount.items),
        amount.details ? details(state) : '',
        links(facts),
    ]);
}
function details(state) {
    const shown = joined([(0,markdown/* phaseTable */.m0)(state), (0,markdown/* tasksTable */.Ly)(state.phases.flatMap(markdown/* tasksOf */.a4))]);
    return shown === '' ? '' : `<details><summary>Phases, agents and checks</summary>\n\n${shown}\n\n</details>`;
}
function links({ sha, label, runUrl, checkUrl, attempt }) {
    const parts = [
        label === '' ? '' : (0,markdown/* escapeMarkdown */.FV)(label),
        `commit ${sha.slice(0, 12)}`,
        `[log](${runUrl})${attempt === 1 ? '' : ` of attempt ${attempt}`}`,
        checkUrl === undefined ? '' : `[check run](${checkUrl})`,
    ];
    return `<sub>${parts.filter((part) => part !== '').join(' \u00b7 ')}</sub>`;
}

;// CONCATENATED MODULE: ./build/shell/clock.js
/** Milliseconds of the monotonic clock. `performance.now()` says the same and takes a millisecond to load. */
const monotonic = () => {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1_000 + nanoseconds / 1_000_000;
};
/**
 * The real clock. Wall time is taken once and carried on by the monotonic clock, so that within one process
 * it never goes back, however the machine's clock is set.
 */
function systemClock() {
    const start = Date.now() - monotonic();
    return {
        now: () => start + monotonic(),
        monotonic,
        after(ms, then) {
            const timer = setTimeout(then, Math.min(ms, 2_147_483_647));
            return () => clearTimeout(timer);
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/remote/budget.js

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
const createBudget = (ms, clock = systemClock()) => create(ms, clock, undefined);

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(520);
;// CONCATENATED MODULE: ./build/shell/remote/service.js

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
            return (0,result/* err */._)({ reason, retry: true, undone: busy === LIMITED, ...(afterMs === undefined ? {} : { afterMs }) });
        }
        return (0,result.ok)(await read(response, beat));
    }
    catch (error) {
        if (service.signal?.aborted === true)
            return (0,result/* err */._)({ reason: 'was not waited for: the run is ending', retry: false });
        if (isLate) {
            budget.charge(clock.monotonic() - started - received / SLOW);
            return (0,result/* err */._)({ reason: `did not answer in ${Math.max(1, Math.round(allowed / 1_000))} s`, retry: true });
        }
        return (0,result/* err */._)({ reason: `did not answer (${nameIn(error) ?? 'the connection broke'})`, retry: true });
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
            return (0,result/* err */._)(refused);
        const tried = await once(service, request, read);
        if (tried.ok)
            return tried;
        const { reason, afterMs, undone = false } = tried.error;
        const retry = tried.error.retry && (request.once !== true || undone);
        if (!retry && afterMs !== undefined)
            service.hold(afterMs);
        const problem = service.note(outage(`${service.what} ${reason}.`));
        if (!retry || turn + 1 >= MAX_TRIES || !(await waitAsTold(service, turn, afterMs)))
            return (0,result/* err */._)(problem);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(945);
;// CONCATENATED MODULE: ./build/shell/action/publish/api.js



/** Rows of a page, the most that the API gives. */
const PER_PAGE = 100;
const MAX_ANSWER = 32 * 1024 ** 2;
/** Opens the API of the target's repository. Paths begin below `/repos/{owner}/{repo}`. */
function createApi(target, service) {
    const { actions, token } = target;
    const headers = {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        authorization: `Bearer ${token}`,
    };
    const call = async (method, path, body, schema) => {
        const request = {
            url: `${actions.apiUrl}/repos/${actions.repository}${path}`,
            method,
            headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            ...(method === 'POST' ? { once: true } : {}),
        };
        const answered = await ask(service, request, async (response, beat) => ({
            status: response.status,
            text: await readText(response, MAX_ANSWER, beat),
        }));
        if (!answered.ok) {
            const said = answered.error.message.replace(`${service.what} `, '').replace(/\.$/, '');
            return (0,result/* err */._)({ kind: 'away', because: said });
        }
        const { status, text } = answered.value;
        if (status < 200 || status > 299)
            return (0,result/* err */._)(unpublished(method, status));
        const parsed = api_parse(text, schema);
        return parsed === undefined ? (0,result/* err */._)({ kind: 'wrong', because: 'gave an answer that could not be read' }) : (0,result.ok)(parsed);
    };
    return {
        target,
        get: (path, schema) => call('GET', path, undefined, schema),
        patch: (path, body, schema) => call('PATCH', path, body, schema),
        post: (path, body, schema) => call('POST', path, body, schema),
    };
}
/** GitHub answers 404 for what a token may not see, and for what was deleted. */
function unpublished(method, status) {
    if (status === 401 || status === 403)
        return { kind: 'refused', because: `does not allow it (${status})` };
    if (status === 404 || status === 410)
        return { kind: method === 'PATCH' ? 'gone' : 'refused', because: `does not allow it (${status})` };
    return { kind: 'wrong', because: `did not take it (${status})` };
}
function api_parse(text, schema) {
    try {
        const parsed = parse/* safeParse */.xL(schema, JSON.parse(text ?? ''));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(619);
// EXTERNAL MODULE: ./build/shell/action/publish/memory.js
var memory = __webpack_require__(790);
;// CONCATENATED MODULE: ./build/shell/action/publish/checks.js




const checkSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    external_id: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    output: schemas/* object */.Ikc({ title: schemas/* nullish */.cl6(schemas/* string */.YjP()), summary: schemas/* nullish */.cl6(schemas/* string */.YjP()) }),
});
const madeSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const listSchema = schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
/** GitHub lists 1,000 check runs of a commit at most. */
const MAX_PAGES = 10;
const conclusionOf = ({ standing }) => standing.status === 'completed' ? standing.conclusion : '';
/** Digest of what a check run shows. */
const printOfView = (view) => (0,memory/* printOf */.Fc)(view.name, view.standing.status, conclusionOf(view), view.title, view.summary);
const printOfCheck = ({ name, status, conclusion, output }) => (0,memory/* printOf */.Fc)(name, status, status === 'completed' ? (conclusion ?? '') : '', output.title ?? '', output.summary ?? '');
/**
 * Check runs of the target's commit.
 *
 * @param known what is known of those of this step; goes on with what is made and found
 */
function createCheckRuns(api, known) {
    const { placed: places } = known;
    const look = async (views) => {
        const found = await find(api, views);
        if (!found.ok)
            return found.error;
        for (const [key, placed] of found.value)
            if (!places.has(key))
                places.set(key, placed);
        known.mayExist = false;
        return undefined;
    };
    const bringOne = async (view, views) => {
        const print = printOfView(view);
        // Twice where one that is known is gone, or where the answer to making one was lost.
        for (let turn = 0;; turn += 1) {
            const before = places.get(view.key);
            if (before === undefined ? !view.begun : before.print === print)
                return undefined;
            const body = bodyOf(view, api.target.runUrl);
            const told = before === undefined
                ? await api.post('/check-runs', { head_sha: api.target.sha, ...body }, madeSchema)
                : await api.patch(`/check-runs/${before.id}`, body, madeSchema);
            if (told.ok) {
                places.set(view.key, { id: told.value.id, print });
                return undefined;
            }
            const { kind } = told.error;
            if (kind === 'gone')
                places.delete(view.key);
            const isLost = before === undefined && kind === 'away';
            if (isLost)
                known.mayExist = true;
            if (turn > 0 || (kind !== 'gone' && !isLost))
                return told.error;
            const failed = isLost ? await look(views) : undefined;
            if (failed !== undefined)
                return failed;
        }
    };
    return {
        async bring(views) {
            const isUnknown = views.some(({ key, begun }) => begun && !places.has(key));
            const failed = known.mayExist && isUnknown ? await look(views) : undefined;
            if (failed !== undefined)
                return failed;
            for (const view of views) {
                const problem = await bringOne(view, views);
                if (problem !== undefined)
                    return problem;
            }
            return undefined;
        },
    };
}
function bodyOf(view, runUrl) {
    const { name, externalId, standing, title, summary } = view;
    return { name, external_id: externalId, details_url: runUrl, ...standing, output: { title, summary } };
}
/** Those of the commit that are this step's, whichever attempt made them; the newest of each. */
async function find(api, views) {
    const keys = new Map(views.map(({ externalId, key }) => [externalId, key]));
    // The first view's name alone would find one of them; asked for by commit one page has them all.
    const names = new Set(views.map(({ name }) => name));
    const found = new Map();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = new URLSearchParams({ filter: 'all', per_page: `${PER_PAGE}`, page: `${page}` });
        const [only] = names.size === 1 ? [...names] : [];
        if (only !== undefined)
            query.set('check_name', only);
        const listed = await api.get(`/commits/${api.target.sha}/check-runs?${query.toString()}`, listSchema);
        if (!listed.ok)
            return (0,result/* err */._)(listed.error);
        for (const row of listed.value.check_runs) {
            const check = parse/* safeParse */.xL(checkSchema, row);
            const key = check.success ? keys.get(check.data.external_id ?? '') : undefined;
            if (!check.success || key === undefined || (found.get(key)?.id ?? 0) > check.data.id)
                continue;
            found.set(key, { id: check.data.id, print: printOfCheck(check.data) });
        }
        if (listed.value.check_runs.length < PER_PAGE)
            break;
    }
    return (0,result.ok)(found);
}

;// CONCATENATED MODULE: ./build/shell/action/publish/sticky.js





const commentSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    user: schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() })),
});
const sticky_listSchema = schemas/* array */.YOg(schemas/* unknown */.L5J());
const sticky_madeSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
/** Who writes with the token that a job has by itself. Anybody may write the marker, and nobody else this name. */
const AUTHOR = 'github-actions[bot]';
const sticky_MAX_PAGES = 100;
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
    const print = (0,memory/* printOf */.Fc)(plain(text));
    let before = known;
    for (let turn = 0;; turn += 1) {
        if (before === undefined) {
            const found = await sticky_find(api, pull, text.split('\n', 1)[0] ?? '');
            if (!found.ok)
                return found;
            if (found.value !== undefined && isLater(found.value.body, runOf(api)))
                return (0,result.ok)(found.value);
            before = found.value;
        }
        if (before?.print === print)
            return (0,result.ok)(before);
        const told = before === undefined
            ? await api.post(`/issues/${pull}/comments`, { body: text }, sticky_madeSchema)
            : await api.patch(`/issues/comments/${before.id}`, { body: text }, sticky_madeSchema);
        if (told.ok)
            return (0,result.ok)({ id: told.value.id, print });
        const { kind } = told.error;
        // It was deleted, or the answer was lost: once more from the beginning.
        const again = kind === 'gone' || (before === undefined && kind === 'away');
        if (!again || turn > 0)
            return (0,result/* err */._)(told.error);
        before = undefined;
    }
}
const runOf = ({ target: { actions } }) => ({ runId: actions.runId, attempt: actions.attempt });
async function sticky_find(api, pull, marker) {
    for (let page = 1; page <= sticky_MAX_PAGES; page += 1) {
        const listed = await api.get(`/issues/${pull}/comments?per_page=${PER_PAGE}&page=${page}`, sticky_listSchema);
        if (!listed.ok)
            return listed;
        for (const row of listed.value) {
            const one = parse/* safeParse */.xL(commentSchema, row);
            const { id, body, user } = one.success ? one.data : {};
            if (id === undefined || user?.login !== AUTHOR || user.type !== 'Bot')
                continue;
            const shown = plain(body ?? '');
            if (shown.split('\n', 1)[0] === marker)
                return (0,result.ok)({ id, body: shown, print: (0,memory/* printOf */.Fc)(shown) });
        }
        if (listed.value.length < PER_PAGE)
            break;
    }
    return (0,result.ok)(undefined);
}

;// CONCATENATED MODULE: ./build/shell/action/publish/publisher.js








/** Milliseconds of waiting for a service that does not answer, while work is under way and once more at the end. */
const PATIENCE_MS = 10_000;
/** Milliseconds between the first two updates of the workflow's check run; twice as long before each that follows. */
const publisher_FIRST_PAUSE_MS = 10_000;
/** With more gates than these each is shown when it was judged, not before: that halves the calls. */
const MOST_LIVE_GATES = 8;
/** Makes a publisher; nothing is asked before it is used. */
function createPublisher(options) {
    const { target, parts, facts, memory } = options;
    const { checks: placed, refused } = memory;
    const known = { placed, mayExist: options.isLater || target.actions.attempt > 1 };
    const clock = systemClock();
    const open = (service) => {
        const api = createApi(target, service);
        return { api, runs: createCheckRuns(api, known) };
    };
    const connect = () => open(createService('GitHub', createBudget(PATIENCE_MS, clock), options.signal));
    const early = connect();
    let pause = publisher_FIRST_PAUSE_MS;
    let due = 0;
    const isWanted = (part) => parts.has(part) && !refused.has(part);
    const isDue = ({ key, standing }, gates) => {
        if (key === '')
            return clock.monotonic() >= due;
        return placed.has(key) || standing.status === 'completed' || gates <= MOST_LIVE_GATES;
    };
    const note = (part, problem) => {
        if (problem?.kind === 'refused')
            refused.add(part);
    };
    return {
        async live(state) {
            if (!isWanted('checks'))
                return;
            const all = checkRuns(state, { ...facts, ended: false, problem: undefined });
            const views = all.filter((view) => isDue(view, all.length));
            if (views.some(({ key }) => key === '')) {
                due = clock.monotonic() + pause;
                pause *= 2;
            }
            note('checks', await early.runs.bring(views));
        },
        async finish(state, problem) {
            const missing = new Map();
            const failed = (part, why) => {
                note(part, why);
                if (why !== undefined)
                    missing.set(part, why);
            };
            const { api, runs } = connect();
            if (isWanted('checks'))
                failed('checks', await runs.bring(checkRuns(state, { ...facts, ended: true, problem })));
            const { pull } = target;
            if (isWanted('comment') && pull !== undefined) {
                const kept = await keepComment(api, pull, textOf(options, state, problem), memory.comment);
                if (kept.ok)
                    memory.comment = { id: kept.value.id, print: kept.value.print };
                else
                    failed('comment', kept.error);
            }
            for (const part of refused) {
                if (parts.has(part) && !missing.has(part))
                    missing.set(part, { kind: 'refused', because: 'does not allow it' });
            }
            memory.isDone = [...missing.values()].every(({ kind }) => kind === 'refused');
            return missing;
        },
    };
}
function textOf({ target, facts, commentLeg, memory }, state, problem) {
    const { actions, sha, runUrl } = target;
    const check = memory.checks.get('');
    return comment(state, {
        leg: commentLeg,
        runId: actions.runId,
        attempt: actions.attempt,
        sha,
        label: facts.label,
        runUrl,
        checkUrl: check === undefined
            ? undefined
            : `${actions.serverUrl.replace(/\/+$/, '')}/${actions.repository}/runs/${check.id}`,
        problem,
    });
}


/***/ })

};
;