"use strict";
exports.id = 273;
exports.ids = [273];
exports.modules = {

/***/ 8827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n_: () => (/* binding */ suggestionsOf),
/* harmony export */   uc: () => (/* binding */ shownRanges),
/* harmony export */   yJ: () => (/* binding */ inRepository)
/* harmony export */ });
/** Characters of one suggestion: GitHub takes 65,536 a comment. */
const MOST_TEXT = 20_000;
/**
 * What a comment would not give back as it is: line ends and bytes that are no text, and what makes people read something
 * else than what is there.
 */
// eslint-disable-next-line no-control-regex
const UNPLAIN = /[\0-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/;
const isPlain = ({ text, isOpen }) => !isOpen && !UNPLAIN.test(text);
/**
 * The changes of patches as suggestions on a pull request: those to files that are the same there as they were before the
 * mend, in lines that may be commented on.
 *
 * @param diff the files of the pull request by path
 * @param folder of what the patches are for, from the root of the repository; empty where they are the same
 */
function suggestionsOf(files, diff, folder) {
    const times = new Map();
    for (const { path } of files)
        times.set(path, (times.get(path) ?? 0) + 1);
    const suggestions = [];
    let beyond = 0;
    for (const file of files) {
        const path = inRepository(folder, file.path);
        const there = diff.get(path);
        const changes = file.hunks.flatMap(changesOf);
        // Where two patches change a file, the lines of one are not those of the other.
        const isSame = times.get(file.path) === 1 && there !== undefined && there.blob === file.before?.blob;
        if (!isSame || !isEdit(file)) {
            beyond += Math.max(1, changes.length);
            continue;
        }
        let last = 0;
        for (const change of changes) {
            const placed = placedIn(change, there.ranges, last);
            if (placed === undefined)
                beyond += 1;
            else
                suggestions.push({ path, ...placed });
            last = placed?.to ?? last;
        }
    }
    return { suggestions, beyond };
}
/** Path of a file of the workspace from the root of the repository. */
const inRepository = (folder, path) => (folder === '' ? path : `${folder}/${path}`);
/** Only the text of the file differs. */
const isEdit = ({ before, after, hunks }) => before !== undefined && after !== undefined && before.mode === after.mode && hunks.length > 0;
function changesOf({ from, lines }) {
    const found = [];
    let number = from;
    for (let at = 0; at < lines.length; at += 1) {
        if (lines[at]?.mark === ' ') {
            number += 1;
            continue;
        }
        const end = lines.findIndex((line, index) => index > at && line.mark === ' ');
        const run = lines.slice(at, end === -1 ? undefined : end);
        const removed = run.filter(({ mark }) => mark === '-');
        const added = run.filter(({ mark }) => mark === '+');
        found.push({ at: number, removed, added, before: lines[at - 1], behind: lines[at + run.length] });
        number += removed.length;
        at += run.length - 1;
    }
    return found;
}
/**
 * Where a change can be suggested; undefined where it cannot be. What is only added stands beside a line that stays.
 *
 * @param taken the last line that another suggestion is about: two for one line cannot both be taken over
 */
function placedIn(change, ranges, taken) {
    const { at, removed, added, before, behind } = change;
    const place = (from, old, lines) => {
        const to = from + old.length - 1;
        const isShown = ranges.some(([first, last]) => first <= from && to <= last);
        if (from <= taken || !isShown || ![...old, ...lines].every(isPlain))
            return undefined;
        const texts = lines.map(({ text }) => text);
        const size = texts.reduce((sum, { length }) => sum + length + 1, 0);
        return size > MOST_TEXT ? undefined : { from, to, old: old.map(({ text }) => text), lines: texts };
    };
    if (removed.length > 0)
        return place(at, removed, added);
    const above = before === undefined ? undefined : place(at - 1, [before], [before, ...added]);
    return above ?? (behind === undefined ? undefined : place(at, [behind], [...added, behind]));
}
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm;
/** The lines of a file that a difference shows, those around the changes included. */
function shownRanges(patch) {
    return [...patch.matchAll(HUNK)].flatMap(([, from = '', count = '1']) => count === '0' ? [] : [[Number(from), Number(from) + Number(count) - 1]]);
}


/***/ }),

/***/ 273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPublisher: () => (/* binding */ createPublisher)
});

// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(6134);
// EXTERNAL MODULE: ./build/core/views/annotation.js
var annotation = __webpack_require__(1025);
// EXTERNAL MODULE: ./build/core/views/base-part.js
var base_part = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/core/views/digest.js
var digest = __webpack_require__(4596);
// EXTERNAL MODULE: ./build/core/views/fitted.js
var fitted = __webpack_require__(244);
// EXTERNAL MODULE: ./build/core/views/markdown.js
var markdown = __webpack_require__(5109);
// EXTERNAL MODULE: ./build/core/views/markdown-text.js
var markdown_text = __webpack_require__(1737);
// EXTERNAL MODULE: ./build/core/views/story-parts.js
var story_parts = __webpack_require__(3812);
;// CONCATENATED MODULE: ./build/core/views/check-run.js









/**
 * GitHub takes 65,535 characters of a summary: https://docs.github.com/rest/checks/runs#create-a-check-run. Some are left
 * for the line that tells how many annotations were sent.
 */
const MOST_SUMMARY = 65_400;
const MOST_TITLE = 200;
const over = (conclusion, title) => ({
    standing: { status: 'completed', conclusion },
    title,
});
/** The check runs of a workflow: one of itself, one of each gate. Only what passed is a success. */
function checkRuns(state, facts) {
    const gates = state.phases.flatMap((phase) => phase.gates.map((gate) => gateView(state, phase, gate, facts)));
    if (facts.gateOnly)
        return gates;
    const phases = facts.phases ? state.phases.map((phase) => phaseView(state, phase, facts)) : [];
    return [workflowView(state, facts), ...phases, ...gates];
}
const annotationsOf = (tasks, { findings, folder }) => (0,annotation/* annotations */.h)(tasks.flatMap((task) => findings(task)), folder);
/** `bootspring / default / pre-push (18, ubuntu)` */
function nameOf(parts, labels) {
    const label = labels.filter((each) => each !== '').join(', ');
    return `${['bootspring', ...parts].join(' / ')}${label === '' ? '' : ` (${label})`}`;
}
const idOf = ({ runId, leg }, ...parts) => ['bootspring', runId, leg, ...parts].join(':');
function workflowView(state, facts) {
    const { workflow } = state.pipeline;
    const { outlook = '' } = facts;
    const { standing, title } = workflowTold(state, facts);
    const agents = facts.phases ? [] : state.phases.flatMap((phase) => phase.agents.tasks);
    return {
        key: '',
        name: nameOf([workflow], [facts.phase, facts.label]),
        externalId: idOf(facts, workflow),
        begun: true,
        standing,
        title: (0,plain_line/* plainLine */.h)(title, MOST_TITLE),
        ...(standing.status === 'in_progress' && outlook !== '' ? { outlook } : {}),
        summary: (0,fitted/* fitted */.$)((level) => workflowSummary(state, facts, level), digest/* AMOUNTS */.SL.length, MOST_SUMMARY),
        annotations: facts.ended ? annotationsOf(agents, facts) : [],
    };
}
function workflowTold(state, { ended, problem }) {
    const done = state.phases.filter((phase) => phase.status === 'completed').length;
    const count = `${done} of ${state.phases.length} phases are over`;
    switch (state.status) {
        case 'completed':
            if (problem !== undefined)
                return over('failure', problem);
            return over('success', completedTitle(state));
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
function completedTitle(state) {
    const altered = (0,base_part/* altersGates */.qc)(state) ? ['its gates are not those of the base'] : [];
    return ['Completed', ...((0,digest/* skippedGates */.DL)(state, 1) === '' ? [] : ['with a gate skipped']), ...altered].join(', ');
}
function pausedAt({ pause }) {
    if (pause === undefined)
        return '';
    return pause.gate === undefined ? `in ${pause.phase}` : `at gate ${pause.gate} after ${pause.phase}`;
}
/** While work is under way only what changes with a phase: a clock would make an update of every second. */
function workflowSummary(state, facts, level) {
    const { ended } = facts;
    const amount = digest/* AMOUNTS */.SL[level] ?? digest/* AMOUNTS */.SL[0];
    if (amount === undefined)
        return '';
    if (!ended)
        return (0,digest/* phaseLine */.Kl)(state, amount.phases);
    const steps = (0,markdown_text/* list */.p_)((0,markdown/* stepItems */.xc)((0,markdown/* waysOn */.gp)(state)));
    return (0,digest/* joined */.oR)([...(0,story_parts/* storyParts */.u)(state, facts, amount, steps), (0,digest/* coveragePart */.S5)(state, amount.items)]);
}
function phaseView(state, phase, facts) {
    const { workflow } = state.pipeline;
    const { name } = phase.plan;
    const { standing, title } = phaseTold(state, phase, facts);
    const isOver = standing.status === 'completed';
    return {
        key: `phase ${name}`,
        name: nameOf([workflow, name], [facts.label]),
        externalId: idOf(facts, workflow, 'phase', name),
        begun: phase.startedAt !== undefined,
        standing,
        title: (0,plain_line/* plainLine */.h)(title, MOST_TITLE),
        summary: (0,fitted/* fitted */.$)((level) => tasksSummary(phase.agents.tasks, title, isOver, level), digest/* AMOUNTS */.SL.length, MOST_SUMMARY),
        annotations: isOver ? annotationsOf(phase.agents.tasks, facts) : [],
    };
}
/** A phase is over when its gates have passed as well: until then its check run is not green. */
function phaseTold(state, phase, { ended }) {
    const { because = '' } = phase;
    switch (phase.status) {
        case 'completed':
            return over('success', phase.conclusion === 'success' || because === '' ? 'Completed' : because);
        case 'paused':
            return over('action_required', `Paused ${pausedAt(state)}`);
        case 'failed':
            return over('failure', `Failed: ${because}`);
        case 'cancelled':
            return over('cancelled', 'Cancelled');
        case 'pending':
        case 'running':
            if (!ended)
                return { standing: { status: phase.status === 'running' ? 'in_progress' : 'queued' }, title: '' };
            return over(state.stopping === undefined ? 'failure' : 'cancelled', 'Cut off');
    }
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
        summary: (0,fitted/* fitted */.$)((level) => gateSummary(gate, level), digest/* AMOUNTS */.SL.length, MOST_SUMMARY),
        annotations: gate.verdict === undefined ? [] : annotationsOf(gate.checks.tasks, facts),
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
/** Checks that are under way would change it with every one of them. */
function gateSummary({ checks: { tasks }, verdict, because = '' }, level) {
    if (verdict === undefined)
        return (0,words/* counted */.h)(tasks.length, 'check');
    return tasksSummary(tasks, because, true, level);
}
function tasksSummary(tasks, because, isOver, level) {
    const amount = digest/* AMOUNTS */.SL[level] ?? digest/* AMOUNTS */.SL[0];
    if (amount === undefined || !isOver)
        return because;
    return (0,digest/* joined */.oR)([
        (0,markdown_text/* escapeMarkdown */.FV)(because),
        ...(0,digest/* failures */.e9)(tasks, amount),
        (0,digest/* foundPart */.C$)(tasks, amount.items),
        amount.details ? (0,markdown/* tasksTable */.Ly)(tasks) : '',
    ]);
}

// EXTERNAL MODULE: ./build/core/views/comment.js
var comment = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/remote/budget.js
var budget = __webpack_require__(9928);
// EXTERNAL MODULE: ./build/shell/remote/service.js
var service = __webpack_require__(9994);
// EXTERNAL MODULE: ./build/shell/clock.js
var shell_clock = __webpack_require__(9836);
// EXTERNAL MODULE: ./build/shell/action/publish/api.js
var publish_api = __webpack_require__(9697);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
// EXTERNAL MODULE: ./build/shell/action/publish/memory.js + 1 modules
var memory = __webpack_require__(9303);
;// CONCATENATED MODULE: ./build/shell/action/publish/marks.js




/**
 * Annotations of a check run. GitHub adds those of a request to what is there and takes none away, so what was sent has
 * to be known: a line of the summary that nobody sees tells it to later attempts.
 */
/** GitHub takes 50 a request: https://docs.github.com/rest/checks/runs#create-a-check-run */
const BATCH = 50;
const LINE = /\n\n<!-- annotations (\d{1,6}) ([0-9a-f]{16}) -->$/;
/** Digest of a list of annotations; empty for none. */
const digestOf = (list) => list.length === 0 ? '' : (0,memory/* printOf */.Fc)(JSON.stringify(list));
/** The summary with the line that tells of them. */
const withMarks = (summary, { digest, sent }) => sent === 0 ? summary : `${summary}\n\n<!-- annotations ${sent} ${digest} -->`;
/** What the line of a summary tells; none where there is no such line. */
function marksOf(summary) {
    const [, sent = '0', digest = ''] = LINE.exec(summary.replaceAll('\r\n', '\n').trimEnd()) ?? [];
    return { digest, sent: Number(sent) };
}
const annotationSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    start_line: schemas/* nullish */.cl6(schemas/* int */.Whr()),
    message: schemas/* nullish */.cl6(schemas/* string */.YjP()),
});
const listSchema = schemas/* array */.YOg(schemas/* unknown */.L5J());
/** GitHub trims messages. */
const keyOf = (path, line, message) => JSON.stringify([path, line, message.trim()]);
/** Those of a list that a check run does not have: it is asked for all of them when it has those of another list. */
async function missing(api, id, list, marks) {
    if (id === undefined || marks.sent === 0 || list.length === 0)
        return (0,result.ok)(list);
    if (marks.digest === digestOf(list))
        return (0,result.ok)(list.slice(marks.sent));
    const there = new Set();
    for (let page = 1; page <= 10; page += 1) {
        const listed = await api.get(`/check-runs/${id}/annotations?per_page=${publish_api/* PER_PAGE */.EK}&page=${page}`, listSchema);
        if (!listed.ok)
            return (0,result/* err */._)(listed.error);
        for (const row of listed.value) {
            const one = parse/* safeParse */.xL(annotationSchema, row);
            if (one.success)
                there.add(keyOf(one.data.path, one.data.start_line ?? 1, one.data.message ?? ''));
        }
        if (listed.value.length < publish_api/* PER_PAGE */.EK)
            break;
    }
    return (0,result.ok)(list.filter(({ path, start_line, message }) => !there.has(keyOf(path, start_line, message))));
}

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
const checks_listSchema = schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const NO_MARKS = { digest: '', sent: 0 };
/** GitHub lists 1,000 check runs of a commit at most. */
const MAX_PAGES = 10;
const conclusionOf = ({ standing }) => standing.status === 'completed' ? standing.conclusion : '';
/** Digest of what a check run shows. */
const printOfView = (view, summary) => (0,memory/* printOf */.Fc)(view.name, view.standing.status, conclusionOf(view), view.title, summary);
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
    /** Makes or changes one check run: what is said of it first, then the annotations that have no room beside that. */
    const tell = async (view, before) => {
        const marks = before?.marks ?? NO_MARKS;
        const left = await missing(api, before?.id, view.annotations, marks);
        if (!left.ok)
            return left.error;
        let id = before?.id;
        let now = view.annotations.length === 0 ? marks : wholeOf(view, left.value.length);
        for (let at = 0; at === 0 || at < left.value.length; at += BATCH) {
            const batch = left.value.slice(at, at + BATCH);
            const next = { ...now, sent: now.sent + batch.length };
            let told = await send(view, id, next, batch);
            // What is said of the gate counts more than where: without annotations GitHub may take it.
            const isRefused = !told.ok && told.error.kind === 'wrong' && batch.length > 0;
            if (isRefused)
                told = await send(view, id, next, []);
            if (!told.ok)
                return told.error;
            id = told.value.id;
            now = next;
            places.set(view.key, { id, print: printOfView(view, withMarks(view.summary, now)), marks: now });
        }
        return undefined;
    };
    const send = (view, id, marks, batch) => {
        const body = bodyOf(view, withMarks(view.summary, marks), batch, api.target.runUrl);
        return id === undefined
            ? api.post('/check-runs', { head_sha: api.target.sha, ...body }, madeSchema)
            : api.patch(`/check-runs/${id}`, body, madeSchema);
    };
    const bringOne = async (view, views) => {
        // Twice where one that is known is gone, or where the answer to making one was lost.
        for (let turn = 0;; turn += 1) {
            const before = places.get(view.key);
            const whole = view.annotations.length === 0 ? (before?.marks ?? NO_MARKS) : wholeOf(view, 0);
            const print = printOfView(view, withMarks(view.summary, whole));
            if (before === undefined ? !view.begun : before.print === print)
                return undefined;
            const problem = await tell(view, before);
            if (problem === undefined)
                return undefined;
            const { kind } = problem;
            if (kind === 'gone')
                places.delete(view.key);
            const isLost = before === undefined && kind === 'away';
            if (isLost)
                known.mayExist = true;
            if (turn > 0 || (kind !== 'gone' && !isLost))
                return problem;
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
/** All annotations of a view, but for those that are left. */
const wholeOf = ({ annotations }, left) => ({
    digest: digestOf(annotations),
    sent: annotations.length - left,
});
function bodyOf(view, summary, batch, runUrl) {
    const { name, externalId, standing, outlook } = view;
    const title = outlook === undefined ? view.title : `${view.title} \u00b7 ${outlook}`;
    const output = { title, summary, ...(batch.length === 0 ? {} : { annotations: batch }) };
    return { name, external_id: externalId, details_url: runUrl, ...standing, output };
}
/** Those of the commit that are this step's, whichever attempt made them; the newest of each. */
async function find(api, views) {
    const keys = new Map(views.map(({ externalId, key }) => [externalId, key]));
    // The first view's name alone would find one of them; asked for by commit one page has them all.
    const names = new Set(views.map(({ name }) => name));
    const found = new Map();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = new URLSearchParams({ filter: 'all', per_page: `${publish_api/* PER_PAGE */.EK}`, page: `${page}` });
        const [only] = names.size === 1 ? [...names] : [];
        if (only !== undefined)
            query.set('check_name', only);
        const listed = await api.get(`/commits/${api.target.sha}/check-runs?${query.toString()}`, checks_listSchema);
        if (!listed.ok)
            return (0,result/* err */._)(listed.error);
        for (const row of listed.value.check_runs) {
            const check = parse/* safeParse */.xL(checkSchema, row);
            const key = check.success ? keys.get(check.data.external_id ?? '') : undefined;
            if (!check.success || key === undefined || (found.get(key)?.id ?? 0) > check.data.id)
                continue;
            const marks = marksOf(check.data.output.summary ?? '');
            found.set(key, { id: check.data.id, print: printOfCheck(check.data), marks });
        }
        if (listed.value.check_runs.length < publish_api/* PER_PAGE */.EK)
            break;
    }
    return (0,result.ok)(found);
}

// EXTERNAL MODULE: ./build/shell/action/publish/sticky.js
var sticky = __webpack_require__(3442);
// EXTERNAL MODULE: ./build/core/offer/suggest.js
var suggest = __webpack_require__(8827);
// EXTERNAL MODULE: ./build/core/views/mend-part.js
var mend_part = __webpack_require__(160);
// EXTERNAL MODULE: ./build/core/views/size.js
var size = __webpack_require__(4993);
;// CONCATENATED MODULE: ./build/core/views/suggestions.js



/** More are not made: what is left is in the patch. */
const MOST_SUGGESTIONS = 25;
/** As many keys are read of one review, whatever it says. */
const MOST_KEYS = 1_000;
const MARKER = /^<!-- bootspring:suggestions((?: [0-9a-f]{16})+) -->$/;
/** Keys of the suggestions that a review made; none when it is not one of ours. */
function keysOf(review) {
    const [first = ''] = review.split('\n', 1);
    return (MARKER.exec(first.trim())?.[1] ?? '').trim().split(' ').filter(Boolean).slice(0, MOST_KEYS);
}
/** What a review says above its suggestions, in markdown; its first line, which nobody sees, is how it is found again. */
function reviewText({ keys, rest, isGreen, offer }) {
    const standing = isGreen
        ? 'With all of the mend every check passes.'
        : 'The run is not green with it: something else waits for a person.';
    const command = (0,mend_part/* takeOver */.w9)(offer);
    const left = rest === 0 ? '' : ` ${(0,size/* countText */.lT)(rest, 'more change')} cannot be suggested and can be had by the patch.`;
    const patch = command === undefined ? '' : `\n\nAll of it at once: ${command}`;
    return `<!-- bootspring:suggestions ${keys.join(' ')} -->\n\ud83d\udd27 ${(0,size/* countText */.lT)(keys.length, 'suggestion')} by the fixes of this run. ${standing}${left}${patch}\n`;
}
/** A suggestion as GitHub takes it, in a comment on its lines. */
function suggestionText({ lines }) {
    const text = lines.map((line) => `${line}\n`).join('');
    const fence = (0,markdown_text/* fenceFor */.Lt)(text);
    return `${fence}suggestion\n${text}${fence}`;
}

;// CONCATENATED MODULE: ./build/shell/action/publish/suggestions.js






const fileSchema = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), sha: schemas/* nullish */.cl6(schemas/* string */.YjP()), patch: schemas/* nullish */.cl6(schemas/* string */.YjP()) });
const reviewSchema = schemas/* object */.Ikc({
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    user: schemas/* nullish */.cl6(schemas/* object */.Ikc({ type: schemas/* string */.YjP() })),
});
const suggestions_listSchema = schemas/* array */.YOg(schemas/* unknown */.L5J());
const suggestions_madeSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
/** GitHub lists 3,000 files of a pull request at most: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const suggestions_MAX_PAGES = 30;
/**
 * Suggests a mend on a pull request: one review with a comment for each change to lines that the pull request shows. What
 * was suggested before, by whichever attempt, run or leg, is not suggested again: who left it or took it away has decided.
 *
 * @returns how many were made
 */
async function suggestions_suggest(api, pull, mend) {
    const wanted = new Set(mend.files.map(({ path }) => (0,suggest/* inRepository */.yJ)(mend.folder, path)));
    const diff = await diffOf(api, pull, wanted);
    if (!diff.ok)
        return diff;
    const { suggestions, beyond } = (0,suggest/* suggestionsOf */.n_)(mend.files, diff.value, mend.folder);
    if (suggestions.length === 0)
        return (0,result.ok)(0);
    const keyed = withKeys(suggestions);
    // Twice where the answer to making one was lost.
    for (let turn = 0;; turn += 1) {
        const known = await suggested(api, pull);
        if (!known.ok)
            return known;
        const left = keyed.filter(({ key }) => !known.value.has(key));
        const given = left.slice(0, MOST_SUGGESTIONS);
        if (given.length === 0 || keyed.length - left.length >= MOST_SUGGESTIONS)
            return (0,result.ok)(0);
        const body = reviewText({
            keys: given.map(({ key }) => key),
            rest: beyond + left.length - given.length,
            isGreen: mend.isGreen,
            offer: mend.offer,
        });
        const review = { commit_id: api.target.sha, event: 'COMMENT', body, comments: given.map(commentOf) };
        const made = await api.post(`/pulls/${pull}/reviews`, review, suggestions_madeSchema);
        if (made.ok)
            return (0,result.ok)(given.length);
        if (made.error.kind !== 'away' || turn > 0)
            return (0,result/* err */._)(made.error);
    }
}
/** A key tells a suggestion from all others by what it changes, not by where: lines move as a pull request goes on. */
function withKeys(suggestions) {
    const times = new Map();
    return suggestions.map((each) => {
        const same = JSON.stringify([each.path, each.old, each.lines]);
        const time = (times.get(same) ?? 0) + 1;
        times.set(same, time);
        return { ...each, key: (0,memory/* printOf */.Fc)(same, `${time}`) };
    });
}
function commentOf(suggestion) {
    const { path, from, to } = suggestion;
    const first = from === to ? {} : { start_line: from, start_side: 'RIGHT' };
    return { path, line: to, side: 'RIGHT', ...first, body: suggestionText(suggestion) };
}
/** The files of the pull request that are wanted, as its head has them. */
async function diffOf(api, pull, wanted) {
    const found = new Map();
    for (let page = 1; page <= suggestions_MAX_PAGES && found.size < wanted.size; page += 1) {
        const listed = await api.get(`/pulls/${pull}/files?per_page=${publish_api/* PER_PAGE */.EK}&page=${page}`, suggestions_listSchema);
        if (!listed.ok)
            return listed;
        for (const row of listed.value) {
            const file = parse/* safeParse */.xL(fileSchema, row);
            if (!file.success || !wanted.has(file.data.filename))
                continue;
            const { filename, sha, patch } = file.data;
            found.set(filename, { blob: sha ?? '', ranges: (0,suggest/* shownRanges */.uc)(patch ?? '') });
        }
        if (listed.value.length < publish_api/* PER_PAGE */.EK)
            break;
    }
    return (0,result.ok)(found);
}
/** Keys of what was suggested. Anybody may write a marker, and no person can be a bot. */
async function suggested(api, pull) {
    const keys = new Set();
    for (let page = 1; page <= suggestions_MAX_PAGES; page += 1) {
        const listed = await api.get(`/pulls/${pull}/reviews?per_page=${publish_api/* PER_PAGE */.EK}&page=${page}`, suggestions_listSchema);
        if (!listed.ok)
            return listed;
        for (const row of listed.value) {
            const review = parse/* safeParse */.xL(reviewSchema, row);
            if (!review.success || review.data.user?.type !== 'Bot')
                continue;
            for (const key of keysOf(review.data.body ?? ''))
                keys.add(key);
        }
        if (listed.value.length < publish_api/* PER_PAGE */.EK)
            break;
    }
    return (0,result.ok)(keys);
}

;// CONCATENATED MODULE: ./build/shell/action/publish/publisher.js










/** Milliseconds of waiting for a service that does not answer, while work is under way and once more at the end. */
const PATIENCE_MS = 10_000;
/** Milliseconds between the first two updates of the workflow's check run; twice as long before each that follows. */
const FIRST_PAUSE_MS = 10_000;
/** With more gates than these each is shown when it was judged, not before: that halves the calls. */
const MOST_LIVE_GATES = 8;
/** Makes a publisher; nothing is asked before it is used. */
function createPublisher(options) {
    const { target, parts, facts, memory } = options;
    const { checks: placed, refused } = memory;
    const known = { placed, mayExist: options.isLater || target.actions.attempt > 1 };
    const clock = (0,shell_clock/* systemClock */.m)();
    const open = (service) => {
        const api = (0,publish_api/* createApi */.xP)(target, service);
        return { api, runs: createCheckRuns(api, known) };
    };
    const connect = () => open((0,service/* createService */.sR)('GitHub', (0,budget/* createBudget */.y)(PATIENCE_MS, clock), options.signal));
    const early = connect();
    let pause = FIRST_PAUSE_MS;
    let due = 0;
    const viewsOf = (state, more) => {
        const told = { findings: options.findings(state.id), outlook: options.outlook?.(state) ?? '' };
        return checkRuns(state, { ...facts, ...told, offer: memory.offer, ...more });
    };
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
            const all = viewsOf(state, { ended: false, problem: undefined });
            const views = all.filter((view) => isDue(view, all.length));
            if (views.some(({ key }) => key === '')) {
                due = clock.monotonic() + pause;
                pause *= 2;
            }
            note('checks', await early.runs.bring(views));
        },
        async finish(state, problem, history) {
            const missing = new Map();
            const failed = (part, why) => {
                note(part, why);
                if (why !== undefined)
                    missing.set(part, why);
            };
            const { api, runs } = connect();
            if (isWanted('checks'))
                failed('checks', await runs.bring(viewsOf(state, { ended: true, problem, history })));
            const { pull } = target;
            if (isWanted('comment') && pull !== undefined) {
                const kept = await (0,sticky/* keepComment */.X)(api, pull, textOf(options, state, problem, history), memory.comment);
                if (kept.ok)
                    memory.comment = { id: kept.value.id, print: kept.value.print };
                else
                    failed('comment', kept.error);
            }
            if (isWanted('suggestions') && pull !== undefined && !memory.isSuggested) {
                const files = memory.offer?.commit === undefined ? options.mended(state) : [];
                const isGreen = state.status === 'completed' && problem === undefined;
                const mend = { files, folder: facts.folder, isGreen, offer: memory.offer };
                const made = files.length === 0 ? (0,result.ok)(0) : await suggestions_suggest(api, pull, mend);
                if (made.ok)
                    memory.isSuggested = true;
                else
                    failed('suggestions', made.error);
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
function textOf({ target, facts, commentLeg, memory }, state, problem, history) {
    const { actions, sha, runUrl } = target;
    const check = memory.checks.get('');
    return (0,comment/* comment */.Im)(state, {
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
        history,
        offer: memory.offer,
    });
}


/***/ })

};
;