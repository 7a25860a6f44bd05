"use strict";
exports.id = 588;
exports.ids = [588];
exports.modules = {

/***/ 3581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eG: () => (/* binding */ asksBack),
  $L: () => (/* binding */ isDone),
  Z4: () => (/* binding */ isStill),
  Hw: () => (/* binding */ lastRound),
  H_: () => (/* binding */ wishOf)
});

// UNUSED EXPORTS: bounded, mostRounds

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/core/nearest.js

/**
 * The candidate that somebody who wrote `word` most likely meant, or undefined when none is close:
 * at most two edits away, or 40 % of the word's length, and with something in common.
 */
function nearest(word, candidates) {
    const written = word.toLowerCase();
    const most = Math.max(2, Math.floor(written.length * 0.4));
    let best;
    let least = most + 1;
    for (const candidate of candidates) {
        // The difference in length is a lower bound of the distance, and free to compute.
        if (Math.abs(candidate.length - written.length) >= least)
            continue;
        const edits = (0,mod/* distance */.Io)(written, candidate.toLowerCase());
        if (edits < least && edits < Math.max(written.length, candidate.length)) {
            best = candidate;
            least = edits;
        }
    }
    return best;
}
/** What is there, under its title, after the name that was most likely meant, if one is close. */
function namesHint(word, title, names) {
    const close = nearest(word, names);
    const all = `${title}: ${names.join(', ')}`;
    return close === undefined ? all : `did you mean "${close}"? ${all}`;
}

// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/core/handed-on.js
var handed_on = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
;// CONCATENATED MODULE: ./build/core/quote.js
const INVISIBLE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const MOST = 60;
/**
 * Text from a file in quotes, on one line and at most 60 characters long.
 * Characters that move the cursor or turn the direction of writing are shown as escapes.
 */
function quote(text) {
    const short = text.length > MOST ? `${text.slice(0, MOST - 1)}\u2026` : text;
    return JSON.stringify(short).replaceAll(INVISIBLE, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
/** `a, b or c`. */
function oneOf(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./build/core/back.js





/**
 * Going back: what the agents of a phase ask for by `goto=<phase>` in BOOTSPRING_OUTPUT, whether it may be, and which
 * phases are done again then. Why so: docs/adr/0019-rounds-begin-where-a-phase-passed.md.
 */
/** How often phases may go back before a person is asked, where the configuration says nothing. */
const MOST_ROUNDS = 3;
/** As many phases are named in a pause. */
const MOST_NAMED = 20;
const CUT = ' \u2026 (cut)';
/** Whether a task asks to go back. An empty value asks for nothing, as an unset variable of a script would leave it. */
const asksBack = ({ outputs }) => targetOf(outputs) !== '';
const targetOf = (outputs) => outputs?.['goto']?.trim() ?? '';
/** What the agents of a phase ask for; undefined when none of them asks for anything. */
function wishOf(state, phase) {
    const asking = phase.agents.tasks.filter(asksBack);
    if (asking.length === 0)
        return undefined;
    const before = [...(0,handed_on/* phasesBefore */.uF)(state, phase), phase];
    const names = before.map(({ plan }) => plan.name);
    const wrong = asking.flatMap(({ plan, outputs }) => {
        const why = refusal(state, phase, targetOf(outputs), names);
        return why === undefined ? [] : [`${plan.name} wrote goto=${shown(targetOf(outputs))}: ${why}`];
    });
    const targets = new Set(asking.map(({ outputs }) => targetOf(outputs)));
    if (wrong.length === 0 && targets.size > 1) {
        const each = asking.map(({ plan, outputs }) => `${plan.name} wrote goto=${targetOf(outputs)}`);
        wrong.push(`agents of ${phase.plan.name} name different phases: ${each.join(', ')}`);
    }
    const [target = ''] = targets;
    const to = state.phaseByName.get(target);
    if (to === undefined || wrong.length > 0)
        return { isValid: false, details: [...wrong, nextStep(names)] };
    return { isValid: true, to, feedback: feedbackOf(asking) };
}
const shown = (target) => (/^[\w-]{1,64}$/.test(target) ? target : quote(target));
/** Why a phase cannot go back to the one that is named; undefined when it can. */
function refusal({ phaseByName }, { plan }, target, names) {
    if (names.includes(target))
        return undefined;
    if (phaseByName.has(target))
        return `${target} does not come before ${plan.name}, so that it would not lead to it again`;
    const close = nearest(target, names);
    return `no phase of this run is called that${close === undefined ? '' : ` (did you mean ${close}?)`}`;
}
function nextStep(names) {
    const rest = names.length - MOST_NAMED;
    const named = names.slice(-MOST_NAMED).join(', ');
    const more = rest > 0 ? ` and ${rest} more` : '';
    return `it may go back to ${named}${more}: mend what it writes to BOOTSPRING_OUTPUT; a retry runs the agent again`;
}
function feedbackOf(asking) {
    const told = asking.flatMap(({ plan, outputs }) => {
        const text = outputs?.['feedback']?.trim() ?? '';
        return text === '' ? [] : [asking.length === 1 ? text : `${plan.name}: ${text}`];
    });
    return bounded(told.join('\n\n'));
}
/** A feedback that is not too long; half a character is never left. */
function bounded(text) {
    if (text.length <= constants/* FEEDBACK_LIMIT */.mF)
        return text;
    return `${text.slice(0, constants/* FEEDBACK_LIMIT */.mF - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}`;
}
/** Whether all that a phase has to do is done, and nobody has to look at it: it could be completed. */
function isDone({ plan, agents, collection, missing, gates, fix, held, underWay }) {
    return (fix === undefined &&
        held === undefined &&
        underWay === 0 &&
        agents.done === agents.tasks.length &&
        agents.tasks.every(({ outcome }) => (0,outcomes/* isGood */.Kg)(outcome)) &&
        (collection === 'done' || plan.outputs.length === 0) &&
        missing.length === 0 &&
        gates.every((gate) => gate.verdict === 'passed' || gate.skipped !== undefined));
}
/** Whether nothing of a phase is under way, and nobody has to look at what a fix did in it: it can be set back. */
const isStill = ({ underWay, fix, held }) => underWay === 0 && fix === undefined && held === undefined;
/** How often phases may go back without a person. */
const mostRounds = ({ pipeline }) => pipeline.maxIterations ?? MOST_ROUNDS;
/** The round that the workflow may come to at most before a person is asked. */
const lastRound = (state) => 1 + state.roundsDecided + mostRounds(state);


/***/ }),

/***/ 336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ estimatesOf)
/* harmony export */ });
/** Estimates from durations of earlier runs. What was never seen is taken to be like the others. */
function estimatesOf({ estimates, phases }) {
    const known = new Map(Object.entries(estimates ?? {}).filter(([, ms]) => Number.isFinite(ms) && ms >= 0));
    if (known.size === 0)
        return { task: undefined, phase: () => 1 };
    const seen = phases.flatMap(tasksOf).flatMap(({ id }) => known.get(id) ?? []);
    const usual = seen.length === 0 ? 0 : seen.reduce((sum, ms) => sum + ms, 0) / seen.length;
    const task = ({ id }) => known.get(id) ?? usual;
    return { task, phase: (plan) => known.get(plan.name) ?? workOf(plan, task) };
}
const tasksOf = ({ agents, gates }) => [
    ...agents,
    ...gates.flatMap((gate) => gate.checks),
];
/** The agents together or one after the other, then gate after gate: those that only read beside each other. */
function workOf({ agents, gates, parallel }, task) {
    let ms = parallel ? longest(agents.map(task)) : total(agents.map(task));
    for (const { checks } of gates) {
        ms += longest(checks.filter((check) => check.readOnly).map(task));
        ms += total(checks.filter((check) => !check.readOnly).map(task));
    }
    return ms;
}
const total = (all) => all.reduce((sum, ms) => sum + ms, 0);
const longest = (all) => all.reduce((most, ms) => Math.max(most, ms), 0);


/***/ }),

/***/ 9480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d3: () => (/* binding */ isProper),
  $N: () => (/* binding */ onFixFinished),
  IL: () => (/* binding */ onFixStarted)
});

;// CONCATENATED MODULE: ./build/core/fix/failure.js
/** What differs from run to run of the same failure: how long something took, and when. */
const TIMES = /\b\d+(?:\.\d+)?\s?(?:ms|s|sec|secs|seconds?|m|min|minutes?)\b|\b\d{4}-\d\d-\d\d[T ][\d:.]+Z?|\b\d\d:\d\d:\d\d\b/g;
/**
 * What tells a failure apart from another one of the same task: what it found, else how it ended and the end of its
 * output without times. Findings are told by their fingerprints, which stay the same where only lines moved.
 */
function failureOf({ outcome, evidence, findings }) {
    if (findings !== undefined && findings.errors + findings.warnings > 0) {
        const { errors, warnings, worst } = findings;
        return `found ${errors} ${warnings} ${worst.map(({ fingerprint }) => fingerprint).join(' ')}`;
    }
    const end = evidence?.exitCode ?? evidence?.signal ?? '';
    return `${outcome?.kind ?? ''} ${end}\n${(evidence?.tail ?? '').replace(TIMES, '\u2026')}`;
}

// EXTERNAL MODULE: ./build/core/frontier.js
var frontier = __webpack_require__(4418);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/core/reset.js
var core_reset = __webpack_require__(6864);
;// CONCATENATED MODULE: ./build/core/evolve-fix.js




/**
 * How fixes change the state: what is wrong with the event, undefined when it was folded. A fix is alone in the
 * workspace from FixStarted to FixFinished, and what it did decides only whether what failed may be judged again.
 */
/** A fix begins: legal for what failed, when nothing else is under way. */
function onFixStarted(state, phase, event) {
    const place = state.tasks.get(event.task);
    const task = place?.group.tasks[place.index];
    if (place?.phase !== phase || task === undefined || place.gate?.plan.name !== event.gate)
        return `${event.task} is no task of ${event.phase}`;
    if (state.running > 0 || state.load.slots > 0 || state.load.capturing)
        return 'work is still under way';
    const wrong = event.interrupted === true ? takesUp(phase, event) : begins(state, phase, task, event);
    if (wrong !== undefined)
        return wrong;
    const { gate, attempt } = event;
    phase.fix = { phase: event.phase, task: event.task, attempt, ...(gate === undefined ? {} : { gate }) };
    state.running += 1;
    state.load.alone = true;
    (0,frontier/* touch */._M)(state, phase, 1);
    return undefined;
}
function takesUp({ fix }, { task, attempt }) {
    const isSame = fix?.interrupted === true && fix.task === task && fix.attempt === attempt;
    return isSame ? undefined : `no fix ${attempt} of ${task} was interrupted`;
}
function begins({ pipeline }, phase, task, { attempt }) {
    const { attempts = 0, iterations = 0 } = task.mending ?? {};
    if (pipeline.adaptive === undefined)
        return 'nothing is mended outside of adaptive mode';
    if (phase.fix !== undefined)
        return `a fix of ${phase.fix.task} has not ended`;
    if (phase.held !== undefined)
        return 'an earlier fix waits for a decision';
    if (task.outcome?.kind !== 'failed' || task.status !== 'done')
        return `${task.plan.id} has not failed`;
    if (attempt !== attempts + 1)
        return `fix ${attempt} of ${task.plan.id} follows fix ${attempts}`;
    if (iterations >= pipeline.adaptive.maxIterations)
        return `${task.plan.id} was mended ${iterations} times`;
    task.mending = { attempts: attempt, iterations: iterations + 1, isDone: true, failure: failureOf(task) };
    return undefined;
}
/** A fix ends: legal for the one under way. */
function onFixFinished(state, phase, event) {
    const { fix } = phase;
    if (fix === undefined || fix.interrupted === true || fix.task !== event.task || fix.attempt !== event.attempt)
        return `fix ${event.attempt} of ${event.task} is not under way`;
    delete phase.fix;
    state.running -= 1;
    state.load.alone = false;
    (0,frontier/* touch */._M)(state, phase, -1);
    const { type: _type, phase: name, patch, ...record } = event;
    phase.fixes.push(record);
    phase.fixEnds.push(state.sequence + 1);
    if (patch !== undefined) {
        const others = state.artifacts.filter((each) => each.phase !== name || each.name !== patch.name);
        state.artifacts.splice(0, Infinity, ...others, patch);
    }
    settle(state, phase, event);
    return undefined;
}
function settle(state, phase, event) {
    const { change, outcome, untold } = event;
    const place = state.tasks.get(event.task);
    const mending = place?.group.tasks[place.index]?.mending;
    if (untold !== undefined)
        return hold(phase, event, 'fix-failed', [`what the fix changed cannot be told: ${untold}`]);
    if (change === undefined && outcome.kind === 'cancelled') {
        // It came to nothing for a reason that is not its own, so it does not count.
        if (mending !== undefined)
            Object.assign(mending, { iterations: mending.iterations - 1, failure: '' });
        return undefined;
    }
    if (change === undefined) {
        const ended = outcome.kind === 'passed' ? '' : ` (${(0,outcomes/* outcomeText */.EL)(outcome)})`;
        if (mending !== undefined)
            mending.vain = `its fix changed nothing${ended}`;
        return undefined;
    }
    if (change.protected > 0)
        return hold(phase, event, 'fix-protected', protectedDetails(change));
    if (!isProper(outcome)) {
        const detail = `the fix ${(0,outcomes/* outcomeText */.EL)(outcome)}, and left ${change.count} changed files`;
        return hold(phase, event, 'fix-failed', [detail]);
    }
    return judgeAgain(phase, place?.gate);
}
/**
 * Whether a fix came to an end of its own, or was ended for a reason that is not its: linters exit with a code when
 * something is left that they cannot mend.
 */
const isProper = (outcome) => outcome.kind === 'passed' ||
    outcome.kind === 'cancelled' ||
    (outcome.kind === 'failed' && outcome.reason === 'exit-code');
/** Everything that was judged on the files as they were is to be judged on what they are. */
function judgeAgain(phase, gate) {
    (0,core_reset/* resetJudged */.$r)(phase, gate);
    if (gate === undefined)
        (0,core_reset/* resetFailed */.z5)(phase);
    else if (gate.started)
        gate.isMended = true;
}
function hold(phase, { gate, change, task }, reason, details) {
    phase.held = {
        reason,
        details: [`the fix of ${task.slice(task.lastIndexOf('/') + 1)} waits for a person`, ...details],
        ...(gate === undefined ? {} : { gate }),
        ...(change === undefined ? {} : { diff: change.diff }),
    };
}
/** As many protected files are named in a pause. */
const MOST_NAMED = 20;
function protectedDetails({ files, protected: count }) {
    const named = files.filter((file) => file.protected !== undefined).slice(0, MOST_NAMED);
    const rest = count - named.length;
    return [
        ...named.map((file) => `${file.kind} ${file.path} (protected: ${file.protected ?? ''})`),
        ...(rest > 0 ? [`${rest} more protected files`] : []),
    ];
}


/***/ }),

/***/ 1003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ onReuse),
/* harmony export */   g1: () => (/* binding */ isReusable)
/* harmony export */ });
/* unused harmony exports mayStore, notStoredText */
/* harmony import */ var _back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3581);
/* harmony import */ var _frontier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4418);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9962);



/** Whether the work of an agent can be reused: one that prepares the workspace is needed by whatever comes after. */
const isReusable = ({ plan }) => !('always' in plan && plan.always === true);
/**
 * Whether what the phase left may be stored: its work was looked up and not found, all of it was done well, no fix came
 * after it, and no person let it pass a gate.
 */
function mayStore({ reuse, agents, gates, fixes, fixesBefore }) {
    if (fixes.slice(fixesBefore).some(({ change, untold }) => change !== undefined || untold !== undefined))
        return false;
    if (agents.tasks.some(_back_js__WEBPACK_IMPORTED_MODULE_0__/* .asksBack */ .eG))
        return false;
    if (reuse.step !== 'missed' || reuse.digest === undefined || reuse.storing !== 'none')
        return false;
    if (agents.tasks.some((task) => task.status !== 'done' || !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .Kg)(task.outcome)))
        return false;
    return gates.every((gate) => gate.verdict === 'passed' && gate.skipped === undefined);
}
/** How looking up and storing the work of a phase change the state: what is wrong, undefined when it was folded. */
function onReuse(state, phase, event) {
    const { reuse } = phase;
    switch (event.type) {
        case 'ReuseLookupStarted':
            if (phase.plan.inputs === undefined)
                return `phase ${event.phase} declares no inputs`;
            if (reuse.step !== 'none')
                return `${event.phase} has been looked up`;
            if (phase.agents.tasks.some((task) => isReusable(task) && task.status !== 'pending'))
                return `the work of ${event.phase} has begun`;
            if (state.load.capturing)
                return 'a checkpoint is being taken';
            (0,_frontier_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(state, phase, 1);
            phase.reuse = { step: 'looking', storing: 'none' };
            return undefined;
        case 'ReuseMissed':
            if (reuse.step !== 'looking')
                return `${event.phase} was not being looked up`;
            (0,_frontier_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(state, phase, -1);
            phase.reuse = {
                step: 'missed',
                storing: 'none',
                because: event.because,
                ...(event.digest === undefined ? {} : { digest: event.digest }),
            };
            state.warnings.push(...(event.notes ?? []));
            return undefined;
        case 'PhaseReused':
            return onPhaseReused(state, phase, event);
        case 'ReuseStoreStarted':
            if (!mayStore(phase))
                return `nothing of ${event.phase} may be stored`;
            (0,_frontier_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(state, phase, 1);
            reuse.storing = 'running';
            return undefined;
        case 'ReuseStored':
        case 'ReuseNotStored':
            if (reuse.storing !== 'running')
                return `nothing of ${event.phase} was being stored`;
            (0,_frontier_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(state, phase, -1);
            reuse.storing = 'done';
            reuse.stored = event.type === 'ReuseStored';
            if (event.type === 'ReuseNotStored')
                state.warnings.push(notStoredText(event.phase, event.because));
            return undefined;
    }
}
function onPhaseReused(state, phase, event) {
    const { agents } = phase;
    delete phase.isAnew;
    if (phase.reuse.step !== 'looking')
        return `${event.phase} was not being looked up`;
    (0,_frontier_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(state, phase, -1);
    for (const task of agents.tasks.filter(isReusable)) {
        task.status = 'done';
        task.outcome = { kind: 'reused', from: event.from };
        task.because = event.because;
        task.succeededAt = state.sequence + 1;
        if (event.outputs !== undefined)
            task.outputs = event.outputs;
        agents.done += 1;
    }
    const { digest, from, because, savedMs } = event;
    phase.reuse = { step: 'reused', storing: 'none', digest, from, because, savedMs };
    if (event.outputs !== undefined)
        Object.assign((state.outputs[event.phase] ??= {}), event.outputs);
    state.warnings.push(...(event.notes ?? []));
    return undefined;
}
/** What people are told of work that was not stored. */
function notStoredText(phase, because) {
    return `What ${phase} left is not kept for reuse: ${because}`;
}


/***/ }),

/***/ 4382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);

const text = (left = '', right = '') => (left < right ? -1 : left > right ? 1 : 0);
/** What people should see first: new ones, then the gravest, then by file and line. */
function worstFirst(left, right) {
    return (Number(left.isNew === false) - Number(right.isNew === false) ||
        _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(left.severity) - _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(right.severity) ||
        Number(left.file === undefined) - Number(right.file === undefined) ||
        text(left.file, right.file) ||
        (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0) ||
        text(left.rule, right.rule) ||
        text(left.message, right.message));
}
/** `src/a.ts:12:3`, as editors and terminals follow it; undefined for a finding that is in no file. */
function placeText(finding) {
    if (finding.file === undefined)
        return undefined;
    const parts = [finding.file];
    if (finding.line !== undefined)
        parts.push(finding.line);
    if (finding.line !== undefined && finding.column !== undefined)
        parts.push(finding.column);
    return parts.join(':');
}


/***/ }),

/***/ 1320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ frontierOf),
/* harmony export */   s: () => (/* binding */ emptyLoad)
/* harmony export */ });
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);

/** Nothing is under way. */
const emptyLoad = () => ({ slots: 0, waiting: 0, alone: false, capturing: false });
/**
 * The frontier of phases as they stand, and how many of its needs each still waits for.
 * For the begin and for what changes everything: it looks at all phases.
 */
function frontierOf(phases, { ranks, dependents, needs }) {
    const frontier = {
        ready: [],
        active: [],
        halted: [],
        uncaptured: [],
        captureMs: 0,
        capturedMs: 0,
        left: 0,
    };
    for (const phase of phases)
        phase.open = needs[phase.index] ?? 0;
    for (const { index, status } of phases) {
        if (status !== 'completed')
            frontier.left += 1;
        else
            for (const dependent of dependents[index] ?? []) {
                const waiting = phases[dependent];
                if (waiting !== undefined)
                    waiting.open -= 1;
            }
    }
    for (const { index, status, open } of phases)
        if (status === 'pending' && open === 0)
            (0,_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .pushLeast */ .M)(frontier.ready, ranks[index] ?? 0);
    return frontier;
}


/***/ }),

/***/ 4418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ phaseEnds),
/* harmony export */   H2: () => (/* binding */ phaseGoesOn),
/* harmony export */   JL: () => (/* binding */ activePhases),
/* harmony export */   Sl: () => (/* binding */ phaseBegins),
/* harmony export */   U3: () => (/* binding */ phaseHalts),
/* harmony export */   XC: () => (/* binding */ focus),
/* harmony export */   _M: () => (/* binding */ touch),
/* harmony export */   bA: () => (/* binding */ haltedPhases),
/* harmony export */   nK: () => (/* binding */ slotsOf),
/* harmony export */   o5: () => (/* binding */ setBack)
/* harmony export */ });
/* unused harmony exports nextAmong, nextPhase */
/* harmony import */ var _front_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1320);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);


/** How the fold moves the frontier. Each step costs no more with many phases than with few. */
function add(active, rank) {
    let at = active.length;
    while (at > 0 && (active[at - 1] ?? 0) > rank)
        at -= 1;
    active.splice(at, 0, rank);
}
function drop(from, value) {
    const at = from.indexOf(value);
    if (at >= 0)
        from.splice(at, 1);
}
const rankOf = ({ graph }, { index }) => graph.ranks[index] ?? 0;
/** A phase begins. */
function phaseBegins(state, phase) {
    const { frontier, graph, phases } = state;
    add(frontier.active, rankOf(state, phase));
    // Its files are not those of the begin of the round any more.
    if (phase.turnedTo !== undefined)
        drop(frontier.uncaptured, phase.index);
    const begun = (rank) => phases[graph.order[rank] ?? -1]?.status !== 'pending';
    for (let [first] = frontier.ready; first !== undefined && begun(first); [first] = frontier.ready)
        (0,_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .popLeast */ .h)(frontier.ready);
}
/** A phase is completed: what waited for it alone may begin. */
function phaseEnds(state, phase) {
    const { frontier, graph, phases } = state;
    drop(frontier.active, rankOf(state, phase));
    frontier.uncaptured.push(phase.index);
    frontier.left -= 1;
    for (const index of graph.dependents[phase.index] ?? []) {
        const dependent = phases[index];
        if (dependent === undefined)
            continue;
        dependent.open -= 1;
        if (dependent.open === 0)
            (0,_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .pushLeast */ .M)(frontier.ready, graph.ranks[index] ?? 0);
    }
}
/**
 * Phases are pending again, and one of them has left files that no checkpoint has yet. It costs a look at all phases: it
 * changes what each of them waits for.
 *
 * @param reset indices of the phases, which are pending already
 * @param from the phase that went back
 */
function setBack(state, reset, from) {
    const { frontier, graph, phases } = state;
    const stays = (index) => index !== undefined && !reset.has(index);
    state.frontier = {
        ...(0,_front_js__WEBPACK_IMPORTED_MODULE_1__/* .frontierOf */ .$)(phases, graph),
        active: frontier.active.filter((rank) => stays(graph.order[rank])),
        halted: frontier.halted.filter(stays),
        uncaptured: [...frontier.uncaptured.filter(stays), from.index],
        captureMs: frontier.captureMs,
        capturedMs: frontier.capturedMs,
    };
    for (const index of reset)
        state.cursor = Math.min(state.cursor, index);
}
/** The most urgent phase that may begin and is none of those that have to wait. */
function nextAmong(state, waits) {
    const next = nextPhase(state);
    if (next === undefined || !waits(next))
        return next;
    const { frontier, graph, phases } = state;
    let first;
    for (const rank of frontier.ready) {
        const phase = phases[graph.order[rank] ?? -1];
        if (phase?.status === 'pending' && !waits(phase) && rank < (first ?? Infinity))
            first = rank;
    }
    return first === undefined ? undefined : phases[graph.order[first] ?? -1];
}
/** A phase cannot go on without a person. */
function phaseHalts(state, phase) {
    drop(state.frontier.active, rankOf(state, phase));
    state.frontier.halted.push(phase.index);
}
/** A phase that had halted goes on. */
function phaseGoesOn(state, phase) {
    delete phase.halt;
    drop(state.frontier.halted, phase.index);
    add(state.frontier.active, rankOf(state, phase));
}
/** Phases that have begun and can go on, the most urgent first. */
const activePhases = ({ frontier, graph, phases }) => frontier.active.flatMap((rank) => phases[graph.order[rank] ?? -1] ?? []);
/** Phases that cannot go on without a person, in the order in which they stopped. */
const haltedPhases = ({ frontier, phases }) => frontier.halted.flatMap((index) => phases[index] ?? []);
/** The most urgent phase that may begin. */
function nextPhase({ frontier, graph, phases }) {
    const [rank] = frontier.ready;
    return rank === undefined ? undefined : phases[graph.order[rank] ?? -1];
}
/** The phase that people are told of when only one can be: the one that waits, else the first that is not over. */
function focus(state) {
    const { pause, phaseByName, phases, cursor, frontier, graph } = state;
    if (pause !== undefined)
        return phaseByName.get(pause.phase);
    const [halted] = frontier.halted;
    const [active] = frontier.active;
    const index = halted ?? (active === undefined ? cursor : graph.order[active]);
    return phases[index ?? cursor];
}
/** Slots that a task takes. */
const slotsOf = ({ weight = 1 }, most) => Math.min(Math.max(1, weight), most);
/** Something of a phase begins (1) or ends (-1) that touches files and is no attempt. */
function touch({ load }, phase, change) {
    load.slots += change;
    phase.underWay += change;
}


/***/ }),

/***/ 3535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ withAfter),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   zQ: () => (/* binding */ namesAfter)
/* harmony export */ });
/* unused harmony export waysToEnd */
/* harmony import */ var _estimates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(336);

/**
 * The graph of a pipeline. In sequential mode each phase needs the one before it. Otherwise the phase with the longest
 * way to the end goes first: by what was recorded, or by the number of phases on it where nothing was.
 */
function graphOf(pipeline) {
    const { phases, mode } = pipeline;
    if (mode === 'sequential')
        return chain(phases.length);
    const byName = new Map(phases.map(({ name }, index) => [name, index]));
    const dependents = phases.map(() => []);
    const needs = phases.map((phase, index) => {
        const distinct = new Set(phase.needs.flatMap((name) => byName.get(name) ?? []));
        for (const need of distinct)
            dependents[need]?.push(index);
        return distinct.size;
    });
    const estimates = (0,_estimates_js__WEBPACK_IMPORTED_MODULE_0__/* .estimatesOf */ .p)(pipeline);
    const ways = waysToEnd(dependents, needs, (index) => {
        const plan = phases[index];
        return plan === undefined ? 0 : estimates.phase(plan);
    });
    const order = phases.map((_, index) => index);
    const count = (index) => dependents[index]?.length ?? 0;
    order.sort((a, b) => (ways[b] ?? 0) - (ways[a] ?? 0) || count(b) - count(a) || a - b);
    return { dependents, needs, order, ranks: inverse(order) };
}
function chain(length) {
    const order = Array.from({ length }, (_, index) => index);
    const dependents = order.map((index) => (index + 1 < length ? [index + 1] : []));
    return { dependents, needs: order.map((index) => Math.min(1, index)), order, ranks: order };
}
/** The longest way from the begin of each phase to the end of the workflow; 0 on a circle, which nothing ever enters. */
function waysToEnd(dependents, needs, msOf) {
    const open = [...needs];
    const sorted = open.flatMap((count, index) => (count === 0 ? [index] : []));
    for (let at = 0; at < sorted.length; at += 1) {
        for (const next of dependents[sorted[at] ?? 0] ?? []) {
            open[next] = (open[next] ?? 0) - 1;
            if (open[next] === 0)
                sorted.push(next);
        }
    }
    const ways = needs.map(() => 0);
    for (const index of sorted.reverse()) {
        const after = (dependents[index] ?? []).reduce((most, next) => Math.max(most, ways[next] ?? 0), 0);
        ways[index] = after + msOf(index);
    }
    return ways;
}
function inverse(order) {
    const ranks = order.map(() => 0);
    order.forEach((index, rank) => {
        ranks[index] = rank;
    });
    return ranks;
}
/** Names of a phase and of all that come after it, in the order of the pipeline. */
function namesAfter(pipeline, name) {
    const index = pipeline.phases.findIndex((phase) => phase.name === name);
    const found = index < 0 ? new Set() : withAfter(graphOf(pipeline), index);
    return pipeline.phases.flatMap((phase, at) => (found.has(at) ? [phase.name] : []));
}
/** Indices of a phase and of all that come after it: what depends on it, directly or through others. */
function withAfter({ dependents }, index) {
    const found = new Set([index]);
    // A set is gone through as it grows.
    for (const each of found)
        for (const next of dependents[each] ?? [])
            found.add(next);
    return found;
}


/***/ }),

/***/ 7889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uF: () => (/* binding */ phasesBefore)
/* harmony export */ });
/* unused harmony exports contextOf, earlierOutputs, anewIn, feedbackFor */

/** What a command of a phase reads from the file that BOOTSPRING_CONTEXT names. */
function contextOf(state, phase) {
    const { lastFailure, pipeline } = state;
    const told = { ...feedbackFor(state, phase), ...(lastFailure === undefined ? {} : { lastFailure }) };
    if (pipeline.mode === 'sequential')
        return { parameters: pipeline.context, outputs: state.outputs, ...told };
    const own = state.outputs[phase.plan.name];
    const outputs = { ...earlierOutputs(state, phase), ...(own === undefined ? {} : { [phase.plan.name]: own }) };
    return { parameters: pipeline.context, outputs, ...told };
}
/**
 * What the phases before one wrote to BOOTSPRING_OUTPUT, by phase. In sequential mode these are the ones before it; in
 * parallel mode those that it needs, and what these need: what others have written by now is chance.
 */
function earlierOutputs(state, phase) {
    const { outputs } = state;
    const inherited = Object.entries(outputs).filter(([name]) => !state.phaseByName.has(name));
    if (inherited.length === Object.keys(outputs).length)
        return Object.fromEntries(inherited);
    const before = phasesBefore(state, phase);
    const own = before.flatMap(({ plan: { name } }) => {
        const written = outputs[name];
        return written === undefined ? [] : [[name, written]];
    });
    return Object.fromEntries([...inherited, ...own]);
}
/** Names of the artifacts that stay when the first of a phase begins that is done again; nothing in any other case. */
function anewIn({ artifacts }, { isAnew, plan }) {
    if (isAnew !== true)
        return {};
    return { anew: artifacts.flatMap(({ phase, name }) => (phase === plan.name ? [name] : [])) };
}
/** What a phase is told of why it is done again; nothing in the first round. */
function feedbackFor(state, phase) {
    const begin = beginOf(state, phase);
    if (begin === undefined)
        return {};
    const { from, to, number: round, feedback: text, outputs } = begin;
    return { feedback: { from, to, round, text, outputs } };
}
/** The phases that come before one, in the order of the workflow: in parallel mode those that it needs. */
const phasesBefore = (state, phase) => state.pipeline.mode === 'sequential' ? state.phases.slice(0, phase.index) : needsOf(state, phase);
/** The phases that one needs, directly or through others, in the order of the workflow. */
function needsOf({ phaseByName, phases }, { plan }) {
    const found = new Set();
    const open = [...plan.needs];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const need = phaseByName.get(name);
        if (need === undefined || found.has(need.index))
            continue;
        found.add(need.index);
        open.push(...need.plan.needs);
    }
    return [...found].sort((a, b) => a - b).flatMap((index) => phases[index] ?? []);
}


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pushLeast),
/* harmony export */   h: () => (/* binding */ popLeast)
/* harmony export */ });
/** A heap of numbers in an array: the least is first, and putting one in or taking it out costs the logarithm. */
/** Puts a number in. */
function pushLeast(heap, value) {
    let at = heap.push(value) - 1;
    while (at > 0) {
        const above = (at - 1) >> 1;
        const other = heap[above] ?? value;
        if (other <= value)
            break;
        heap[at] = other;
        at = above;
    }
    heap[at] = value;
}
/** Takes the least number out; undefined when there is none. */
function popLeast(heap) {
    const least = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0)
        return least;
    let at = 0;
    for (;;) {
        let below = 2 * at + 1;
        if (below >= heap.length)
            break;
        if ((heap[below + 1] ?? Infinity) < (heap[below] ?? Infinity))
            below += 1;
        const other = heap[below] ?? Infinity;
        if (other >= last)
            break;
        heap[at] = other;
        at = below;
    }
    heap[at] = last;
    return least;
}


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hint)
/* harmony export */ });
/**
 * The next step for people, as one sentence; undefined when there is nothing to mend.
 *
 * @param evidence how its command ended, where that is known
 */
function hint(outcome, evidence) {
    switch (outcome.kind) {
        case 'failed':
        case 'errored':
            // There is no end of the output to be read where there is no output.
            if (outcome.reason === 'exit-code' && evidence?.tail.trim() === '')
                return SILENT;
            return hintOf(outcome.reason);
        case 'timedOut':
            return 'Find out what it waits for in its log, or give it more time with timeout: in bootspring.yml, which a new run reads.';
        case 'passed':
        case 'cancelled':
        case 'skipped':
        case 'reused':
            return undefined;
    }
}
const SILENT = 'Run the same command in your workspace to see what it wants: it printed nothing, so its exit code is all that is known.';
function hintOf(reason) {
    switch (reason) {
        case 'exit-code':
            return 'Read the end of its output, run the same command in your workspace, and mend what it complains of.';
        case 'signal':
            return 'Look for a crash or for too little memory: the system ended the command, not the command itself.';
        case 'command-not-found':
            return 'Install the tool in a step before this one, or correct the name of the command in bootspring.yml, which a new run reads.';
        case 'not-executable':
            return 'Make the file executable (chmod +x, git update-index --chmod=+x) or run it with its interpreter.';
        case 'spawn-failed':
            return 'Look whether its folder exists and whether the machine has processes, files and memory left, then run it again.';
        case 'interrupted':
            return 'Run bootspring resume: it runs this again, since nothing is known of its result.';
        case 'unconfirmed':
            return 'Read its first failure; name the report that its tests write with reports:, so that a rerun can be judged.';
        case 'below-threshold':
            return 'Write tests for the lines that are named, or change the threshold where it is set.';
        case 'report-missing':
            return 'Have the tests write their coverage report before this check, at the path that report: names.';
        case 'secrets-found':
            return 'Revoke the credentials that were found, then remove them from the files: who has a copy can still read them.';
        case 'vulnerabilities-found':
            return 'Update the dependencies that are named, or raise the level below which advisories do not count.';
        case 'unreachable':
            return 'Run it again later: the advisory service did not answer, which says nothing about the dependencies.';
        case 'internal':
            return 'Do what its message says; when it names no next step, report it as a bug together with its log.';
    }
}


/***/ }),

/***/ 593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ flakyTests),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   jm: () => (/* binding */ statisticsOf)
/* harmony export */ });
/* unused harmony exports upTo, percentile */
/** Items of a list that has no end by itself. */
const MOST_LISTED = 20;
/** The history as it was when a workflow ended; all of it when that is not in it. */
function upTo({ records, schemaVersion }, id) {
    const at = records.findLastIndex((record) => record.id === id);
    return { schemaVersion, records: at === -1 ? records : records.slice(0, at + 1) };
}
/** The numbers of the runs that can be compared with the newest one; undefined for an empty history. */
function statisticsOf(history) {
    const records = comparable(history);
    if (records.length === 0)
        return undefined;
    const judged = records.filter(({ status }) => status !== 'cancelled');
    const completed = records.filter(({ status }) => status === 'completed');
    return {
        runs: records.length,
        passRate: judged.length === 0 ? null : rounded(completed.length / judged.length),
        duration: percentiles(completed.map(({ durationMs }) => durationMs)) ?? null,
        phases: phasesOf(records),
        flakyTasks: flakyTasks(records),
        flakyTests: flakyTests(records),
        slowestTests: slowestTests(records),
    };
}
/** The value at or below which so many percent of the values are; undefined without a value. */
function percentile(values, percent) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}
function percentiles(values) {
    const [p50Ms, p95Ms] = [percentile(values, 50), percentile(values, 95)];
    return p50Ms === undefined || p95Ms === undefined ? undefined : { p50Ms, p95Ms };
}
/** In the order of the newest run; phases that it does not have are of the past. */
function phasesOf(records) {
    const all = collected(records.flatMap(({ phases }) => phases.filter(({ conclusion }) => conclusion === 'success')), ({ name }) => name);
    return (records.at(-1)?.phases ?? []).flatMap(({ name }) => timed(name, all.get(name) ?? []));
}
function timed(name, of) {
    const found = percentiles(of.map(({ durationMs }) => durationMs));
    return found === undefined ? [] : [{ name, runs: of.length, ...found }];
}
/** Old records name only tasks of which there is something to tell, so the runs count in which the phase was worked on. */
function flakyTasks(records) {
    const flaky = collected(records.flatMap(({ tasks }) => tasks.filter((task) => task.flaky)), ({ id }) => id);
    const worked = collected(records.flatMap(({ phases }) => phases.filter(({ conclusion }) => !['reused', 'skipped'].includes(conclusion))), ({ name }) => name);
    return mostOften([...flaky].map(([name, of]) => {
        const runs = worked.get(name.split('/')[0] ?? '')?.length ?? 0;
        return { name, flaky: of.length, runs: Math.max(runs, of.length) };
    }));
}
/**
 * In how many runs a test ran is only known of slow ones, so the runs that had any report count.
 *
 * @param most tests that are told
 */
function flakyTests(records, most = MOST_LISTED) {
    const reported = records.flatMap(({ tests }) => (tests === undefined ? [] : [tests]));
    const times = collected(reported.flatMap(({ flaky }) => [...new Set(flaky)]), (name) => name);
    return mostOften([...times].map(([name, of]) => ({ name, flaky: of.length, runs: reported.length })), most);
}
function slowestTests(records) {
    const all = collected(records.flatMap(({ tests }) => tests?.slowest ?? []), ({ name }) => name);
    return [...all]
        .flatMap(([name, of]) => timed(name, of))
        .sort((a, b) => b.p50Ms - a.p50Ms || b.p95Ms - a.p95Ms || byName(a, b))
        .slice(0, MOST_LISTED);
}
function mostOften(all, most = MOST_LISTED) {
    return all
        .filter(({ flaky }) => flaky > 0)
        .map((each) => ({ ...each, rate: rounded(each.flaky / each.runs) }))
        .sort((a, b) => b.rate - a.rate || b.flaky - a.flaky || byName(a, b))
        .slice(0, most);
}
const byName = (a, b) => (a.name < b.name ? -1 : 1);
/** Four decimals. */
const rounded = (value) => Math.round(value * 10_000) / 10_000;
/** Names come from users, so they are keys of a map only. */
function collected(items, keyOf) {
    const found = new Map();
    for (const item of items) {
        const group = found.get(keyOf(item));
        if (group === undefined)
            found.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return found;
}
/**
 * The runs that the newest one can be compared with: of the same job and with the same phases. A run of one phase or of
 * one gate says nothing of how long all take.
 */
function comparable({ records }) {
    const newest = records.at(-1);
    if (newest === undefined)
        return [];
    const shape = shapeOf(newest);
    return records.filter((each) => shapeOf(each) === shape);
}
const shapeOf = ({ leg, phases }) => JSON.stringify([leg, phases.map(({ name }) => name)]);


/***/ }),

/***/ 9962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ passedNote),
/* harmony export */   EL: () => (/* binding */ outcomeText),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Kg: () => (/* binding */ isGood)
/* harmony export */ });
/* unused harmony export isLimited */
/** Whether the work was done and is good, or there was none to do. */
function isGood(outcome) {
    return outcome?.kind === 'passed' || outcome?.kind === 'reused' || isEmpty(outcome);
}
/** Whether there was nothing to judge, because nothing that changed is for it. */
function isEmpty(outcome) {
    return outcome?.kind === 'skipped' && outcome.isEmpty === true;
}
/** One line that says how an attempt ended, for people. */
function outcomeText(outcome) {
    switch (outcome.kind) {
        case 'passed':
            return passedText(outcome);
        case 'failed':
            return `failed: ${outcome.detail}`;
        case 'errored':
            return `errored: ${outcome.detail}`;
        case 'timedOut':
            return outcome.detail.startsWith('timed out') ? outcome.detail : `timed out: ${outcome.detail}`;
        case 'cancelled':
            return `cancelled: ${outcome.detail}`;
        case 'skipped':
            return `skipped: ${outcome.because}`;
        case 'reused':
            return `reused from ${outcome.from}`;
    }
}
function passedText({ detail, only }) {
    const passed = only === undefined ? 'passed' : `passed on ${only}`;
    return detail === undefined ? passed : `${passed}: ${detail}`;
}
/** What there is to say of a pass: what it was limited to, and its detail; undefined when it is one like any other. */
function passedNote({ detail, only }) {
    const limited = only === undefined ? [] : [`on ${only} only`];
    const all = [...limited, ...(detail === undefined ? [] : [detail])];
    return all.length === 0 ? undefined : all.join('; ');
}
/** Whether a task looks at what changed only: what it comes to says nothing of the rest. */
const isLimited = ({ steps }) => steps.some((step) => step.kind === 'command' && step.scope?.base !== undefined);


/***/ }),

/***/ 2750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/**
 * Text from outside (file names, output of commands) made fit for one line of a log: line breaks and tabs become
 * spaces; other control characters, line separators and marks that turn the direction of writing become `\ufffd`,
 * so that they neither end the line nor hide in it. What is longer than `limit` characters is cut with `\u2026`.
 */
function plainLine(text, limit = 2000) {
    const flat = text
        .slice(0, limit * 4)
        .replace(/[\r\n\t]+/g, ' ')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
        .trim();
    if (flat.length <= limit && text.length <= limit * 4)
        return flat;
    // A surrogate pair is never cut in two: half a character is not valid UTF-8.
    return `${flat.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}


/***/ }),

/***/ 6864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ resetJudged),
/* harmony export */   SF: () => (/* binding */ resetCapture),
/* harmony export */   XA: () => (/* binding */ resetAsking),
/* harmony export */   bw: () => (/* binding */ resetGate),
/* harmony export */   cg: () => (/* binding */ resetInterrupted),
/* harmony export */   hw: () => (/* binding */ resetInterruptedPhase),
/* harmony export */   oy: () => (/* binding */ forgetCheckpoint),
/* harmony export */   p0: () => (/* binding */ resetForRound),
/* harmony export */   q6: () => (/* binding */ resetMending),
/* harmony export */   tr: () => (/* binding */ resetToCheckpoint),
/* harmony export */   z5: () => (/* binding */ resetFailed)
/* harmony export */ });
/* harmony import */ var _back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3581);
/* harmony import */ var _evolve_reuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1003);
/* harmony import */ var _front_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1320);
/* harmony import */ var _frontier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4418);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9962);





/**
 * Setting work back to pending. Attempt numbers go on from where they were, so that no attempt is ever
 * made twice under one number; the round starts afresh, so that a person's retry has all its attempts again.
 */
function resetTask(task) {
    task.status = 'pending';
    task.round = 0;
    task.flaky = false;
    delete task.outcome;
    delete task.evidence;
    delete task.findings;
    delete task.because;
    delete task.succeededAt;
    delete task.outputs;
    task.lastStep = 0;
    task.reruns = 0;
    delete task.rerun;
    // A person or a fix may have changed the sources since.
    if (task.tested !== undefined)
        task.tested = { ...task.tested, inRow: false };
    if (task.mending !== undefined)
        task.mending.isDone = false;
}
function resetGroup(group, which) {
    group.queue.forEach((index, place) => {
        const task = group.tasks[index];
        if (task === undefined || !which(task))
            return;
        if (task.status === 'done')
            group.done -= 1;
        if (task.status === 'running')
            group.running -= 1;
        if (task.status === 'waiting')
            group.waiting -= 1;
        resetTask(task);
        group.next = Math.min(group.next, place);
    });
}
/** Where all of the work is to be done again it may have been done before: it is looked up anew. */
function resetReuse(phase) {
    const { reuse, agents } = phase;
    if (reuse.storing === 'running')
        reuse.storing = 'none';
    const anew = agents.tasks.every((task) => !(0,_evolve_reuse_js__WEBPACK_IMPORTED_MODULE_1__/* .isReusable */ .g1)(task) || task.status === 'pending');
    if (reuse.step === 'looking' || anew)
        phase.reuse = { step: 'none', storing: 'none' };
}
/** Every check of the gate will be made again: the tree may have changed, and a gate judges one tree. */
function resetGate(gate) {
    resetGroup(gate.checks, () => true);
    gate.started = false;
    delete gate.verdict;
    delete gate.because;
    delete gate.isMended;
}
/** Checks that were judged before a fix changed files are to be judged again; what a person skipped stays so. */
function resetJudged(phase, except) {
    for (const gate of phase.gates)
        if (gate !== except && gate.started && gate.skipped === undefined)
            resetGate(gate);
}
/** A person decided: what a fix did is known to somebody, and everything may be mended as often as at first. */
function resetMending(phase) {
    if (phase.held !== undefined)
        resetJudged(phase);
    delete phase.held;
    for (const group of [phase.agents, ...phase.gates.map((gate) => gate.checks)]) {
        for (const { mending } of group.tasks) {
            if (mending === undefined)
                continue;
            mending.iterations = 0;
            mending.isDone = false;
            mending.failure = '';
            delete mending.vain;
        }
    }
}
/** After a failure in the work itself: what did not succeed, or all of it when an output is missing, is done again. */
function resetFailed(phase) {
    const outputMissing = phase.missing.length > 0;
    resetGroup(phase.agents, (task) => outputMissing || !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(task.outcome));
    resetReuse(phase);
    phase.collection = 'none';
    phase.missing = [];
}
/** Agents that asked to go back work again, and what was judged on their work is judged again. */
function resetAsking(phase) {
    resetGroup(phase.agents, _back_js__WEBPACK_IMPORTED_MODULE_0__/* .asksBack */ .eG);
    resetJudged(phase);
}
/**
 * The phase is to be run as if it never had been, but for what its agents had done when the checkpoint was taken:
 * the files of that are in it. Numbers of attempts go on.
 *
 * @param until sequence number of the checkpoint; an agent that succeeded after it is to work again
 */
function resetToCheckpoint(phase, until) {
    const isKept = ({ succeededAt }) => succeededAt !== undefined && succeededAt < until;
    resetGroup(phase.agents, (task) => !isKept(task));
    for (const gate of phase.gates) {
        resetGate(gate);
        delete gate.skipped;
    }
    for (const group of [phase.agents, ...phase.gates.map((gate) => gate.checks)]) {
        for (const task of group.tasks) {
            if (isKept(task))
                continue;
            task.durationMs = 0;
            task.retries = 0;
        }
    }
    resetReuse(phase);
    phase.reuse.storing = 'none';
    delete phase.reuse.stored;
    resetMending(phase);
    delete phase.fix;
    // What fixes of it changed by then is in the files.
    phase.fixesBefore = phase.fixEnds.filter((at) => at < until).length;
    phase.fixes.length = phase.fixesBefore;
    phase.fixEnds.length = phase.fixesBefore;
    if (phase.attempts > 0 && !phase.agents.tasks.some(isKept))
        phase.isAnew = true;
    phase.status = 'pending';
    phase.collection = 'none';
    phase.missing = [];
    phase.activeMs = 0;
    phase.roundMs = 0;
    phase.underWay = 0;
    delete phase.halt;
    delete phase.conclusion;
    delete phase.because;
    delete phase.startedAt;
    delete phase.finishedAt;
    delete phase.completedIn;
    delete phase.completedAt;
    // That of the begin of a round stays when it is not younger.
    const staysTurned = phase.turnedTo !== undefined && phase.saved === true && (phase.capturedAt ?? 0) <= until;
    if (!staysTurned)
        forgetCheckpoint(phase);
}
/** There is no checkpoint of the phase any more, whatever is stored. */
function forgetCheckpoint(phase) {
    phase.checkpoint = 'none';
    delete phase.turnedTo;
    delete phase.capturedAt;
    delete phase.saved;
    delete phase.unsaved;
    delete phase.manifest;
}
/** A phase went back to this one, or to one before it: all of it is to be done again. What fixes did stays in the files. */
function resetForRound(phase, round) {
    const fixes = [...phase.fixes];
    const ends = [...phase.fixEnds];
    resetToCheckpoint(phase, 0);
    phase.fixes.push(...fixes);
    phase.fixEnds.push(...ends);
    phase.fixesBefore = fixes.length;
    phase.round = round;
}
/**
 * Something came between: a process that died, a signal, or a failure elsewhere. What was started and not finished
 * was interrupted: nothing is known of it, so it runs again. What finished stays finished, except in a gate that was
 * not judged to the end.
 */
function resetInterruptedPhase(phase) {
    phase.roundMs = 0;
    phase.underWay = 0;
    // What it changed by then has to be known before anything is judged.
    if (phase.fix !== undefined)
        phase.fix.interrupted = true;
    if (phase.status === 'cancelled') {
        phase.status = 'running';
        delete phase.conclusion;
        delete phase.because;
        delete phase.finishedAt;
    }
    resetGroup(phase.agents, (task) => task.status !== 'done' || !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(task.outcome));
    resetReuse(phase);
    if (phase.collection === 'running')
        phase.collection = 'none';
    for (const gate of phase.gates) {
        if (gate.verdict === undefined && gate.skipped === undefined)
            resetGate(gate);
    }
}
/** A new process takes over: every phase that had begun and is not completed goes on. */
function resetInterrupted(state) {
    state.running = 0;
    state.load = (0,_front_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyLoad */ .s)();
    for (const phase of (0,_frontier_js__WEBPACK_IMPORTED_MODULE_4__/* .haltedPhases */ .bA)(state)) {
        if (phase.status === 'paused')
            phase.status = 'running';
        (0,_frontier_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseGoesOn */ .H2)(state, phase);
    }
    for (const phase of (0,_frontier_js__WEBPACK_IMPORTED_MODULE_4__/* .activePhases */ .JL)(state))
        resetInterruptedPhase(phase);
    resetCapture(state);
}
/** A checkpoint that was cut off is taken again. */
function resetCapture(state) {
    for (const index of state.frontier.uncaptured) {
        const phase = state.phases[index];
        if (phase === undefined)
            continue;
        phase.roundMs = 0;
        phase.checkpoint = 'none';
    }
}


/***/ }),

/***/ 2907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ roundOf),
/* harmony export */   TM: () => (/* binding */ firstLine)
/* harmony export */ });
/* unused harmony exports beginOf, isTarget */
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2750);

/** Rounds: phases may go back, and then a part of the workflow is done again (core/back.ts). */
/** The round that the workflow has come to, from 1. */
const roundOf = ({ rounds }) => 1 + rounds.length;
/** What began the round that a phase is done in; undefined in the first. */
const beginOf = ({ rounds }, { round }) => rounds[round - 2];
/** Whether a phase is the one that its round went back to: it is always run, because the feedback is for it. */
const isTarget = (state, phase) => beginOf(state, phase)?.to === phase.plan.name;
/** The first line of a feedback, for people. */
function firstLine(feedback) {
    const line = (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(feedback.trimStart().split('\n', 1)[0] ?? '', 200);
    return line === '' ? '(no feedback)' : line;
}


/***/ }),

/***/ 545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ spanIdOf),
/* harmony export */   G$: () => (/* binding */ traceparent),
/* harmony export */   LZ: () => (/* binding */ attemptName),
/* harmony export */   aB: () => (/* binding */ traceIdOf),
/* harmony export */   bT: () => (/* binding */ parseTraceparent)
/* harmony export */ });
/** Ids of traces and spans: worked out and not drawn, so that whoever knows the workflow knows them. */
/** Version 00 of W3C Trace Context; a later version may have more behind it. */
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
/** Reads `TRACEPARENT`. What is malformed counts as not set, as W3C Trace Context wants it. */
function parseTraceparent(text) {
    const [, version, traceId = '', spanId = '', flags = '', more] = TRACEPARENT.exec(text?.trim() ?? '') ?? [];
    if (version === undefined || version === 'ff' || (version === '00' && more !== undefined))
        return undefined;
    if (/^0+$/.test(traceId) || /^0+$/.test(spanId))
        return undefined;
    return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}
/** The trace of a workflow: all of its runs, on whatever machine, have this one. */
const traceIdOf = (workflowId, sha256) => sha256(`bootspring trace ${workflowId}`).slice(0, 32);
/**
 * The span of something in a run.
 *
 * @param name what it is in the run: empty for the run itself, `build`, `build/work`, `build/work#2`
 */
const spanIdOf = ({ workflowId, run, attempt }, name, sha256) => sha256(`bootspring span ${workflowId} ${attempt} ${run} ${name}`).slice(0, 16);
/** The name of an attempt among the spans of its run. */
const attemptName = (task, attempt) => `${task}#${attempt}`;
/** What a command is told, so that its own spans stand below that of its attempt. */
const traceparent = (traceId, spanId) => `00-${traceId}-${spanId}-01`;


/***/ }),

/***/ 1025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* unused harmony export MOST_ANNOTATIONS */
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);

/** Annotations that one check run has at most: GitHub takes 50 a request, and a thousand requests an hour. */
const MOST_ANNOTATIONS = 500;
const MOST_TITLE = 200;
const LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
/**
 * The findings that stand in a file as annotations, worst first. One without a line is shown at the first.
 *
 * @param folder the workspace, from the root of the repository; empty where they are the same
 */
function annotations(findings, folder) {
    const placed = findings.flatMap((finding) => finding.file === undefined ? [] : [{ ...finding, file: finding.file }]);
    return placed
        .toSorted(_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .m)
        .slice(0, MOST_ANNOTATIONS)
        .map((finding) => {
        const { file, line = 1, column, endLine = line, endColumn } = finding;
        const last = Math.max(line, endLine);
        const isOneLine = last === line && column !== undefined;
        return {
            path: folder === '' ? file : `${folder}/${file}`,
            start_line: line,
            end_line: last,
            ...(isOneLine ? { start_column: column, end_column: Math.max(column, endColumn ?? column) } : {}),
            annotation_level: LEVELS[finding.severity],
            title: titleOf(finding),
            // GitHub refuses a request with an empty one.
            message: finding.message === '' ? titleOf(finding) : finding.message,
        };
    });
}
/** `no-unused-vars (eslint)` */
function titleOf({ rule, tool, test, severity }) {
    const what = [test, rule].find((name) => name !== undefined && name !== '');
    const title = what === undefined ? (tool ?? severity) : tool === undefined ? what : `${what} (${tool})`;
    return title.slice(0, MOST_TITLE);
}


/***/ }),

/***/ 5307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ basePart),
/* harmony export */   qc: () => (/* binding */ altersGates)
/* harmony export */ });
/* unused harmony export baseSentences */
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1737);


/** What a change does to the gates of its base: told wherever a verdict is. */
const commitOf = ({ sha }) => sha.slice(0, 12);
/** Whether the gates of a change are those of its base, as far as is known. */
const altersGates = ({ pipeline: { base } }) => base !== undefined && (base.differences.length > 0 || base.unknown !== undefined);
/** The difference in markdown; empty where there is none. */
function basePart({ pipeline: { base } }, most) {
    if (base === undefined)
        return '';
    const { differences, unknown } = base;
    const commit = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(commitOf(base));
    if (unknown !== undefined)
        return `\u26a0\ufe0f **The gates of the base commit ${commit} are not known**: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(unknown)}. This change is judged by its own gates alone, and nobody may skip one.`;
    if (differences.length === 0)
        return '';
    return `\u26a0\ufe0f **This change alters the gates** of ${commit}, which it is to go on top of:\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(differences.map((each) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(each)), most)}`;
}
/** The same as plain lines, for a log. */
function baseSentences(base) {
    const { differences, unknown } = base;
    if (unknown !== undefined)
        return [plainLine(`The gates of the base commit ${commitOf(base)} are not known: ${unknown}`)];
    return differences.length === 0
        ? []
        : [plainLine(`This change alters the gates of ${commitOf(base)}: ${differences.join('; ')}`)];
}


/***/ }),

/***/ 4596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy),
/* harmony export */   BG: () => (/* binding */ phaseSign),
/* harmony export */   C$: () => (/* binding */ foundPart),
/* harmony export */   DL: () => (/* binding */ skippedGates),
/* harmony export */   Kl: () => (/* binding */ phaseLine),
/* harmony export */   S5: () => (/* binding */ coveragePart),
/* harmony export */   SL: () => (/* binding */ AMOUNTS),
/* harmony export */   e9: () => (/* binding */ failures),
/* harmony export */   eu: () => (/* binding */ reusedPart),
/* harmony export */   fS: () => (/* binding */ verdictPart),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _frontier_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4418);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9597);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8214);
/* harmony import */ var _fates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3337);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8090);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1418);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(599);








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
 * @param facts its `problem` is what went wrong beside the verdict
 */
function verdictPart(state, facts) {
    const { label, problem } = facts;
    if (problem === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(state, { label });
    const told = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(problem);
    return state.status === 'completed'
        ? `## \u274c Not completed\n\n${told}`
        : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(state, { label })}\n\n**${told}**`;
}
/** The sign of a phase in a line of text. */
function phaseSign(phase, fate) {
    if (phase.status === 'failed' || phase.status === 'paused')
        return '\u274c';
    if (phase.status === 'cancelled')
        return '\u23f9';
    if (phase.status === 'pending')
        return '\u26aa';
    if (phase.status === 'running')
        return '\u25b6\ufe0f';
    if ((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseMark */ .lW)(phase).tone === 'warn')
        return '\u26a0\ufe0f';
    return fate?.kind === 'reused' ? '\u267b\ufe0f' : '\u2705';
}
/** Every phase with a sign, in one line; of very many those around the one that is not over, and the count of the rest. */
function phaseLine(state, most) {
    const all = (0,_fates_js__WEBPACK_IMPORTED_MODULE_4__/* .fates */ .qO)(state);
    const shown = (phase) => `${phaseSign(phase, all[phase.index])} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(phase.plan.name)}`;
    const { phases, cursor } = state;
    const from = Math.max(0, Math.min(phases.length - most, cursor - Math.floor(most / 2)));
    const part = phases.slice(from, from + most).map(shown);
    const after = phases.length - from - part.length;
    const before = from === 0 ? [] : [`${from} before`];
    return [...before, ...part, ...(after === 0 ? [] : [`${after} more`])].join(' \u00b7 ');
}
/** What failed: each with its command, the end of its output and the next step; those without room only by name. */
function failures(tasks, amount) {
    const bad = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .unsuccessful */ .Q5)(tasks);
    const rest = bad.slice(amount.outputs).map((task) => {
        const advice = task.outcome === undefined ? undefined : (0,_hints_js__WEBPACK_IMPORTED_MODULE_5__/* .hint */ .a)(task.outcome, task.evidence);
        return `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(task.plan.name)}**${advice === undefined ? '' : `: ${advice}`}`;
    });
    return [...bad.slice(0, amount.outputs).map((task) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(task, amount.lines)), (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(rest, amount.items)];
}
/** The agents or checks that a workflow waits or ended for. */
function stoppedBy(state) {
    const phase = (0,_frontier_js__WEBPACK_IMPORTED_MODULE_6__/* .focus */ .XC)(state);
    if (phase === undefined || state.status === 'completed')
        return [];
    const gate = phase.gates.find((each) => each.plan.name === state.pause?.gate);
    return gate?.checks.tasks ?? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tasksOf */ .a4)(phase);
}
/** How much every check found, those that passed too. */
function foundPart(tasks, most) {
    const items = tasks.flatMap(({ plan, findings }) => {
        const count = findings === undefined ? '' : (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsCount */ .cy)(findings);
        return count === '' ? [] : [`${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(plan.name)}: ${count}`];
    });
    return items.length === 0 ? '' : `**Findings**\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items, most)}`;
}
/** What need not be done again, and the time that saves. */
function reusedPart(state, most) {
    const reused = (0,_fates_js__WEBPACK_IMPORTED_MODULE_4__/* .fates */ .qO)(state).filter((fate) => fate.kind === 'reused');
    if (reused.length === 0)
        return '';
    const items = reused.map(({ phase, because }) => `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(phase)}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(because)}`);
    return `**\u267b\ufe0f Not run again, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p0)((0,_fates_js__WEBPACK_IMPORTED_MODULE_4__/* .savedMs */ .Uh)(reused))} saved**\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items, most)}`;
}
/** What the coverage checks say, those that passed too. */
function coveragePart(state, most) {
    const items = state.phases.flatMap(_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tasksOf */ .a4).flatMap(({ plan, outcome }) => {
        if (!('kind' in plan) || plan.kind !== 'coverage' || outcome === undefined || !('detail' in outcome))
            return [];
        return outcome.detail === undefined ? [] : [`${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(plan.id)}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(outcome.detail)}`];
    });
    return items.length === 0 ? '' : `**Coverage**\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items, most)}`;
}
/** Gates that a person decided to go on without. */
function skippedGates(state, most) {
    const items = state.phases.flatMap(({ gates }) => gates.flatMap(({ plan, skipped }) => skipped === undefined
        ? []
        : [
            `Gate ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(plan.name)} was skipped by ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(skipped.by)}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(skipped.reason)}`,
        ]));
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items, most);
}
/** Parts with something in them, with an empty line between. */
const joined = (parts) => parts.filter((part) => part !== '').join('\n\n');


/***/ }),

/***/ 3337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ savedMs),
/* harmony export */   qO: () => (/* binding */ fates)
/* harmony export */ });
/* unused harmony export savedText */
/* harmony import */ var _frontier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4418);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9962);



/** Every phase with what the run that took the workflow up last made of it, in order. */
function fates(state) {
    return state.phases.map((phase) => ({ phase: phase.plan.name, ...fate(state, phase) }));
}
function fate(state, phase) {
    const { completedIn, conclusion } = phase;
    const because = phase.because ?? '';
    if (phase.status === 'completed' && completedIn !== undefined && completedIn.run < state.run) {
        const when = completedIn.attempt < state.attempt ? `attempt ${completedIn.attempt}` : 'an earlier run';
        return { kind: 'reused', because: `finished in ${when}`, savedMs: phase.activeMs };
    }
    if (conclusion === 'reused') {
        const { savedMs: saved } = phase.reuse;
        return { kind: 'reused', because, ...(saved === undefined ? {} : { savedMs: saved }) };
    }
    if (phase.status === 'pending')
        return { kind: 'blocked', because: blockedBecause(state, phase) };
    if (conclusion === 'skipped')
        return { kind: 'skipped', because };
    const skipped = phase.gates.find((gate) => gate.skipped !== undefined);
    if (skipped?.skipped !== undefined) {
        return {
            kind: 'skipped',
            because: `gate ${skipped.plan.name} by ${skipped.skipped.by}: ${skipped.skipped.reason}`,
        };
    }
    // In a later round the numbers of attempts go on, and nothing was tried again because of that.
    const again = tasksOf(phase).filter((task) => task.attempts > 1 && (phase.round === 1 || task.round > 1));
    if (again.length === 0)
        return { kind: 'ran', because };
    const names = again.map((task) => `${task.plan.name} (attempt ${task.attempts})`).join(', ');
    return { kind: 'retried', because: because === '' ? names : `${because}; ${names}` };
}
const tasksOf = (phase) => [phase.agents, ...phase.gates.map((gate) => gate.checks)].flatMap(({ tasks }) => tasks);
function blockedBecause(state, phase) {
    const { status, pause, phaseByName, pipeline } = state;
    const needed = phase.plan.needs.map((name) => phaseByName.get(name)).find((each) => each?.status !== 'completed');
    const isParallel = pipeline.mode !== 'sequential';
    if (pause !== undefined && (!isParallel || needed === undefined))
        return `${pause.phase} waits for a decision`;
    if (status === 'cancelled')
        return 'the workflow was cancelled';
    const before = isParallel ? needed : (0,_frontier_js__WEBPACK_IMPORTED_MODULE_0__/* .focus */ .XC)(state);
    if (before === undefined || before === phase || status === 'completed')
        return 'not reached';
    if (before.status === 'paused')
        return `${before.plan.name} waits for a decision`;
    const failed = tasksOf(before).some((task) => task.outcome !== undefined && !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .Kg)(task.outcome));
    return failed ? `${before.plan.name} did not succeed` : `${before.plan.name} is not over`;
}
/** Milliseconds of work that phases of an earlier run or commit stand for. */
const savedMs = (all) => all.reduce((sum, fate) => sum + (fate.savedMs ?? 0), 0);
/** Times are shown in tenths of a second. */
const LEAST_SHOWN_MS = 50;
/** How many phases were not run again and what that saved, where that is anything; undefined without such a phase. */
function savedText(all) {
    const reused = all.filter((each) => each.kind === 'reused');
    if (reused.length === 0)
        return undefined;
    const ms = savedMs(reused);
    const count = reused.length === 1 ? '1 phase' : `${reused.length} phases`;
    return `${count} not run again${ms < LEAST_SHOWN_MS ? '' : `: ${duration(ms)} saved`}`;
}


/***/ }),

/***/ 8214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ findingsPart),
/* harmony export */   cy: () => (/* binding */ findingsCount)
/* harmony export */ });
/* unused harmony exports findingLine, findingLines, unreadLines, findingItem */
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6134);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1737);




/** Characters of a finding as a line. */
const MOST_LINE = 300;
/** `3 errors, 1 warning, 2 new; 1 of 200 tests failed`; empty when there is nothing to count. */
function findingsCount({ errors, warnings, notices, fresh, tests }) {
    const kinds = [
        errors === 0 ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(errors, 'error'),
        warnings === 0 ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(warnings, 'warning'),
        notices === 0 ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(notices, 'notice'),
    ].filter((kind) => kind !== '');
    const all = errors + warnings + notices;
    const isNew = fresh === undefined || all === 0 ? [] : [fresh === all ? 'all new' : `${fresh} new`];
    const found = [...kinds, ...isNew].join(', ');
    const run = tests === undefined ? 0 : tests.passed + tests.failed;
    const tested = tests === undefined || run === 0 ? '' : `${tests.failed} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(run, 'test')} failed`;
    return [found, tested].filter((part) => part !== '').join('; ');
}
/** A finding as a line of plain text: where, what, and by which rule. */
function findingLine(finding) {
    const [message = ''] = finding.message.split('\n', 1);
    const by = [finding.tool, finding.rule].filter((part) => part !== undefined).join(' ');
    const parts = [placeText(finding), finding.test, message, by === '' ? undefined : `(${by})`];
    return plainLine(parts.filter((part) => part !== undefined).join(' '), MOST_LINE);
}
/** The worst findings as lines of plain text, such as `src/a.ts:3:7 is never used (eslint no-unused-vars)`. */
function findingLines(digest) {
    if (digest === undefined)
        return [];
    const { worst, errors, warnings, notices } = digest;
    const lines = worst.map(findingLine);
    const left = errors + warnings + notices - lines.length;
    return left > 0 ? [...lines, `\u2026 and ${left} more`] : lines;
}
/**
 * Errors that the end of an output does not show, worst first, with a line that stands for what is left out: a test
 * runner may name what failed far above its summary, and a linter its one error above a hundred warnings.
 */
function unreadLines(digest, end) {
    const text = end.join('\n');
    const isShown = ({ test, file, line, message }) => {
        if (test !== undefined)
            return text.includes(test.split(' \u203a ').at(-1) ?? test);
        const [first = ''] = message.split('\n', 1);
        return text.includes(first) || (line === undefined && file !== undefined && text.includes(file));
    };
    const unread = (digest?.worst ?? []).filter((each) => each.severity === 'error' && !isShown(each));
    return unread.length === 0 ? [] : [...unread.map(findingLine), '\u2026'];
}
/** A finding as one item of a list in markdown: where, what, and by which rule. */
function findingItem(finding) {
    const { message, rule, tool, test, isNew } = finding;
    const place = (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(finding);
    const [line = ''] = message.split('\n', 1);
    const by = [tool, rule].filter((part) => part !== undefined).join(' ');
    const parts = [
        place === undefined ? '' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(place),
        test === undefined ? '' : `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(test, 200)}**`,
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(line, 300),
        by === '' ? '' : `<sub>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(by, 100)}</sub>`,
        isNew === true ? '\ud83c\udd95' : '',
    ];
    return parts.filter((part) => part !== '').join(' ');
}
/** The worst findings as a list, and how many there are; empty when there are none. */
function findingsPart(digest, most) {
    if (digest === undefined || digest.worst.length === 0 || most === 0)
        return '';
    const shown = digest.worst.slice(0, most);
    const left = digest.errors + digest.warnings + digest.notices - shown.length;
    return `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(shown.map(findingItem))}${left > 0 ? `\n- \u2026 and ${left} more` : ''}`;
}


/***/ }),

/***/ 244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
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


/***/ }),

/***/ 1125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Xc: () => (/* binding */ fixText)
/* harmony export */ });
/* unused harmony exports fixLines, fileLines */
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9962);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4993);


/** The last part of a task's id. */
const shortName = (task) => task.slice(task.lastIndexOf('/') + 1);
/** What a fix came to, as one clause. */
function fixText({ outcome, change, untold }) {
    const ended = outcome.kind === 'passed' ? [] : [(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeText */ .EL)(outcome)];
    if (untold !== undefined)
        return [...ended, `what it changed cannot be told: ${untold}`].join('; ');
    if (change === undefined)
        return [...ended, 'changed nothing'].join('; ');
    const held = change.protected === 0 ? [] : [`${change.protected} of them protected`];
    return [...ended, `changed ${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(change.count, 'file')}`, ...held].join('; ');
}
/** As many files of a fix are named in the log. */
const MOST_LOGGED = 20;
/** The lines of the log about a fix that ended: what it came to, and for what a person has to see the diff. */
function fixLines(event) {
    const { change, outcome, task, untold } = event;
    const isWrong = outcome.kind !== 'passed' || untold !== undefined || (change?.protected ?? 0) > 0;
    const head = `Fix: ${shortName(task)} - ${fixText(event)} (${Math.max(0, Math.round(event.durationMs / 1000))}s)`;
    const lines = [{ isWrong, text: head }];
    if (change === undefined)
        return lines;
    const named = fileLines(change, MOST_LOGGED).map((text) => ({ isWrong, text: `Fix: ${text}` }));
    const notes = (change.notes ?? []).map((text) => ({ isWrong: true, text: `Fix: ${text}` }));
    const diff = isWrong ? change.diff.split('\n').map((text) => ({ isWrong, text: `Diff: ${text}` })) : [];
    return [...lines, ...named, ...notes, ...diff.filter(({ text }) => text !== 'Diff: ')];
}
/** `modified src/a.js (120 \u2192 118 bytes)`, one for each file, and how many more there are. */
function fileLines({ files, count }, most) {
    const shown = files.slice(0, most);
    const rest = count - shown.length;
    return [...shown.map(fileText), ...(rest > 0 ? [`and ${countText(rest, 'more file')}`] : [])];
}
function fileText({ path, kind, before, after, protected: by }) {
    const sizes = [before, after].filter((size) => size !== undefined).join(' \u2192 ');
    return `${kind} ${path}${sizes === '' ? '' : ` (${sizes} bytes)`}${by === undefined ? '' : `, protected: ${by}`}`;
}


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fW: () => (/* binding */ flakyPart)
});

// UNUSED EXPORTS: flakyLines, flakyNames, howOften, rerunNote

// EXTERNAL MODULE: ./build/core/history/statistics.js
var statistics = __webpack_require__(593);
// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
;// CONCATENATED MODULE: ./build/core/patterns.js
function patterns_define(id, pattern, anchor, sentence) {
    return { id, pattern, anchor, sentence };
}
/** An HTTP status in a context that makes it one: `HTTP 503`, `HTTP/1.1 503`, `status code: 502`, `502 Bad Gateway`. */
function patterns_status(code, phrase, sentence) {
    const before = `\\bHTTP(?:\\/[\\d.]+)?(?: (?:error|code|status))*[ :=]+${code}\\b|\\bstatus(?:[ _]?code)?["']?(?: is| of| was)?[ :="'(]+${code}\\b`;
    const after = `\\b${code}(?:[ :-]+|: )${phrase}|\\bHTTPError: ${code}\\b|\\bE${code}\\b|\\bresponse[ :]+${code}\\b`;
    const returned = `\\breturned error: ${code}\\b`;
    return patterns_define(`http-${code}`, new RegExp(`${before}|${after}|${returned}`, 'i'), `${code}`, sentence);
}
const LOCAL = '(?!.*(?:127\\.\\d+\\.\\d+\\.\\d+|::1\\b|localhost|0\\.0\\.0\\.0))';
/** What a failure that goes away by itself looks like: the network, a service, a name server. */
const PATTERNS = [
    patterns_define('ECONNRESET', /\bECONNRESET\b|\bConnection reset by peer\b/i, 'reset', 'a connection was reset (ECONNRESET)'),
    patterns_define('ECONNREFUSED', new RegExp(`^${LOCAL}.*(?:\\bECONNREFUSED\\b|\\bConnection refused\\b)`, 'i'), 'refused', 'a remote host refused the connection (ECONNREFUSED)'),
    patterns_define('ETIMEDOUT', /\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_CONNECT_TIMEOUT)\b|\bconnection timed out\b/i, 'timedout|timed out|err_connect', 'a connection timed out (ETIMEDOUT)'),
    patterns_define('EHOSTUNREACH', /\b(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN)\b/, 'unreach|enetdown', 'a network was unreachable'),
    patterns_define('EAI_AGAIN', /\bEAI_AGAIN\b/, 'eai_again', 'a name server did not answer (EAI_AGAIN)'),
    patterns_define('ENOTFOUND', /\bgetaddrinfo ENOTFOUND\b|\bENOTFOUND\b.*\b(?:registry|request|fetch|host)/i, 'enotfound', 'a host name could not be resolved (ENOTFOUND)'),
    patterns_define('name-resolution', /\bTemporary failure (?:in name resolution|resolving)\b|\bTemporary DNS/i, 'temporary failure|temporary dns', 'a name server failed for the moment'),
    patterns_define('unresolved-host', /\bCould not resolve host\b/i, 'resolve host', 'a host name could not be resolved'),
    patterns_define('socket-hang-up', /\bsocket hang up\b/i, 'hang up|hung up', 'a connection was closed in the middle of an answer'),
    patterns_define('network-timeout', /\bnetwork (?:request )?time(?:d )?-?out\b|\brequest to \S+ timed out\b|\bnetwork connectivity\b|\bi\/o timeout\b/i, 'network |i/o timeout|timed out', 'the network timed out'),
    patterns_define('fetch-failed', /\bTypeError: fetch failed\b|\bERR_SOCKET_TIMEOUT\b|\bFetchError: request to\b/, 'fetch failed|fetcherror|err_socket', 'a request over the network failed'),
    patterns_define('tls-handshake', /\bTLS handshake (?:timeout|timed out)\b|\bSSL_ERROR_SYSCALL\b|\bdisconnected before secure TLS connection\b|\bGnuTLS recv error\b/i, 'handshake|ssl_error|secure tls|gnutls', 'a TLS handshake did not finish'),
    patterns_define('git-remote', /\bRPC failed\b|\bfatal: early EOF\b|\bThe remote end hung up unexpectedly\b|\bunexpected disconnect while reading\b/i, 'rpc failed|early eof|hung up|disconnect', 'git lost the connection to its remote'),
    patterns_define('docker-limit', /\btoomanyrequests\b/i, 'toomanyrequests', 'the container registry asked to slow down'),
    patterns_define('npm-network', /\bnpm (?:ERR!|error) (?:code (?:ERR_SOCKET_TIMEOUT|ECONNRESET|EIDLETIMEOUT)|network\b)/i, 'npm err', 'npm could not reach its registry'),
    patterns_define('rate-limit', /\brate limit(?:ed)? exceeded\b|\bAPI rate limit\b|\bsecondary rate limit\b/i, 'rate limit', 'a service asked to slow down'),
    patterns_status(408, 'Request Time-?out', 'a service answered 408 Request Timeout'),
    patterns_status(425, 'Too Early', 'a service answered 425 Too Early'),
    patterns_status(429, 'Too Many Requests', 'a service answered 429 Too Many Requests'),
    patterns_status(500, 'Internal Server Error', 'a service answered 500 Internal Server Error'),
    patterns_status(502, 'Bad Gateway', 'a service answered 502 Bad Gateway'),
    patterns_status(503, 'Service (?:Temporarily )?Unavailable', 'a service answered 503 Service Unavailable'),
    patterns_status(504, 'Gateway Time-?out', 'a service answered 504 Gateway Timeout'),
];
/**
 * What else than a failed test ended a test run, or kept it from running every test. Where one is seen it is not enough
 * that the failed tests pass when they run again.
 */
const patterns_BESIDE_PATTERNS = [
    // jestjs.io, coverageThreshold; vitest, c8, nyc: "does not meet"; pytest-cov: "not reached"; node --test.
    patterns_define('coverage-threshold', /coverage threshold for \S+ .*not met|\bcoverage\b.* does not meet |\brequired test coverage of .* not reached/i, 'coverage', 'the coverage is below its threshold'),
    patterns_define('go-panic', /(?:^|"Output":")(?:panic|fatal error): /, 'panic: |fatal error: ', 'a package of Go tests crashed'),
    patterns_define('go-build', /\[(?:build|setup) failed\]/, 'build failed|setup failed', 'a package of Go tests was not built'),
    patterns_define('unhandled', /^\u23af+ Unhandled (?:Errors?|Rejections?)\b/, 'unhandled ', 'an error came from outside of any test'),
    // pytest: -x, --maxfail and errors of collection; cargo nextest: fail-fast; Playwright: max-failures.
    patterns_define('tests-not-run', /^!+ (?:stopping after|Interrupted)\b|\bnot run due to\b|^\s*\d+ did not run\b/, 'stopping after|interrupted|not run', 'some tests did not run'),
];
/** What a failure that will be the same next time looks like, whatever else is in the output. */
const COUNTER_PATTERNS = [
    patterns_define('assertion', /\bAssertion(?:Failed)?Error\b|\bassertion failed\b|\bassertion `.*` failed\b/i, 'assert', 'an assertion failed'),
    patterns_define('expectation', /\bexpect\((?:received|actual)\b|^\s*Expected\b.*:|\bexpected .+ to (?:be|equal|have|contain|match|throw|include)\b/, 'expect', 'an expectation of a test was not met'),
    patterns_define('tests-failed', /^\s*(?:Tests|Test Suites|Test Files):?\s+[1-9]\d* failed\b/i, 'failed', 'tests failed'),
    patterns_define('tap-failed', /^\s*(?:#|\u2139) fail [1-9]\d*\s*$/, ' fail ', 'tests failed'),
    patterns_define('mocha-failing', /^\s*[1-9]\d* failing\b/, 'failing', 'tests failed'),
    patterns_define('suite-failed', /^=+ .*\b[1-9]\d* failed\b|^--- FAIL: |^test result: FAILED\b|\bexamples?, [1-9]\d* failures?\b|^FAIL\s+\S+\.\w+|^FAILURES!/, 'fail', 'tests failed'),
    patterns_define('type-error', /\berror TS\d+\b/, 'ts\\d{3}', 'the types do not check'),
    patterns_define('lint-problems', /\b\d+ problems? \([1-9]\d* errors?\b/, 'problems? \\(', 'the linter found problems'),
    patterns_define('syntax-error', /\bSyntaxError\b/, 'syntaxerror', 'the code has a syntax error'),
    patterns_define('missing-command', /\bcommand not found\b|^(?:\S*\/)?(?:sh|dash|bash|zsh): .*\bnot found\b|\bis not recognized as an internal or external command\b/i, 'not found|not recognized', 'a command is not installed'),
    patterns_define('missing-module', /\b(?:ERR_MODULE_NOT_FOUND|Cannot find module|ModuleNotFoundError)\b/, 'cannot find module|modulenotfound|err_module_not', 'a module is not installed'),
    patterns_status(401, 'Unauthorized', 'a service answered 401 Unauthorized'),
    patterns_status(403, 'Forbidden', 'a service answered 403 Forbidden'),
];

;// CONCATENATED MODULE: ./build/core/rerun/summary.js
/** Where test runners count what failed at their end. Each is looked for in the end of the output, the last one counts. */
const COUNTS = [
    // Jest: `Tests:       1 failed, 3 passed, 4 total`. Vitest: `      Tests  1 failed | 3 passed (4)`.
    { line: /^ *Tests:? +\d.*$/gm, count: /(\d+) failed/g },
    // pytest: `=== 2 failed, 1 error, 3 passed in 0.12s ===`, with -q without the signs.
    { line: /^(?:=+ )?\d+ (?:failed|passed|errors?)\b.* in [\d.]+s\b.*$/gm, count: /(\d+) (?:failed|errors?)\b/g },
    // Mocha: `  2 failing`. Playwright: `  2 failed`.
    { line: /^ {2}\d+ (?:failing|failed)$/gm, count: /(\d+)/g },
    // node --test: `\u2139 fail 2`, in TAP `# fail 2`.
    { line: /^(?:\u2139|#) fail \d+$/gm, count: /(\d+)/g },
];
/**
 * How many tests failed, as the test runner itself counts them.
 *
 * @param tail the end of its output, without control sequences
 * @returns each count that is there; none where no runner counts
 */
function summary_countedFailures(tail) {
    return COUNTS.flatMap(({ line, count }) => {
        const last = tail.match(line)?.at(-1);
        if (last === undefined)
            return [];
        return [[...last.matchAll(count)].reduce((sum, [, digits]) => sum + Number(digits), 0)];
    });
}
/** Jest: `Test Suites: 1 skipped, 1 failed, 2 of 9 total`. With `bail` it begins no more files after the first failure. */
const SUITES = /^Test Suites: +(?:.*?(?<skipped>\d+) skipped\b)?.*?(?<ran>\d+) of (?<all>\d+) total$/m;
/** How many files of tests a runner says that it did not begin. */
function summary_filesNotBegun(tail) {
    const { skipped = '0', ran = '0', all = '0' } = SUITES.exec(tail)?.groups ?? {};
    return Math.max(0, Number(all) - Number(ran) - Number(skipped));
}

;// CONCATENATED MODULE: ./build/core/rerun/eligible.js



/** Kinds that have no tests. */
const UNTESTED = new Set(['lint', 'format', 'types']);
const no = (because) => ({ again: false, because });
/**
 * Decides whether the failed tests of a task run again. Only what failed of named tests and of nothing else may pass by
 * running those alone, so whatever else is wrong, or is not known, ends it.
 *
 * @returns undefined where nobody asked for it, or nothing failed
 */
function eligible_rerunOf(task) {
    const { outcome, plan, findings, reruns } = task;
    const most = plan.retry.tests ?? 0;
    if (most === 0 || task.status !== 'done' || ('kind' in plan && UNTESTED.has(plan.kind)))
        return undefined;
    if (outcome?.kind !== 'failed' || outcome.reason !== 'exit-code')
        return undefined;
    if (reruns >= most)
        return reruns === 0 ? undefined : no(`They ran again ${counted(reruns, 'time')}.`);
    const failed = task.rerun?.tests ?? findings?.failed;
    if (failed === undefined || failed.length === 0)
        return no(unnamed(task));
    const beside = task.rerun === undefined ? besideThem(task, failed.length) : undefined;
    if (beside !== undefined)
        return no(beside);
    const times = `rerun ${reruns + 1} of ${most}`;
    const because = `${counted(failed.length, 'test')} failed and nothing else did: ${times}.`;
    return { again: true, tests: failed.length, because };
}
function unnamed({ findings }) {
    const failed = findings?.tests?.failed ?? 0;
    if (findings === undefined)
        return 'Neither output nor a report says which tests failed.';
    return failed > 0
        ? `${counted(failed, 'test')} failed, and they are too many, or something else is wrong as well.`
        : 'Which tests failed, and that nothing else did, is told neither by its output nor by a report.';
}
/** What shows that more is wrong than the named tests. */
function besideThem({ evidence, findings }, failed) {
    const { matched = [], tail = '' } = evidence ?? {};
    const beside = BESIDE_PATTERNS.find(({ id }) => matched.includes(id));
    if (beside !== undefined)
        return `The output shows that ${beside.sentence}.`;
    const unbegun = filesNotBegun(tail);
    if (unbegun > 0)
        return `${counted(unbegun, 'file')} of tests did not run.`;
    const counts = countedFailures(tail);
    const other = counts.find((count) => count !== failed);
    if (other !== undefined)
        return `The output counts ${counted(other, 'failed test')}, and ${failed} are known by name.`;
    // Go names every test that fails and counts none; a report is complete by itself.
    const isComplete = counts.length > 0 || (findings?.tests?.failed ?? 0) > 0 || findings?.worst[0]?.tool === 'go';
    return isComplete ? undefined : 'Nothing says how many tests failed, so they may not be all that are named.';
}

// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(6134);
// EXTERNAL MODULE: ./build/core/views/markdown-text.js
var markdown_text = __webpack_require__(1737);
;// CONCATENATED MODULE: ./build/core/views/flaky.js






/** Characters of the name of a test; the history keeps as many. */
const MOST_NAME = 300;
/** Tests that are named of one task. */
const MOST_TESTS = 10;
/** What tests are called in the history, and so here. */
const nameOf = ({ name }) => (0,plain_line/* plainLine */.h)(name, MOST_NAME);
const tasksOf = ({ agents, gates }) => [
    ...agents.tasks,
    ...gates.flatMap((gate) => gate.checks.tasks),
];
/** How often tests were flaky; nothing is known without a history, and one run alone says nothing. */
function howOften(history) {
    const records = history === undefined ? [] : (0,statistics/* comparable */.Zm)(history);
    if (records.length < 2)
        return () => undefined;
    const rates = new Map((0,statistics/* flakyTests */.Xk)(records, Number.POSITIVE_INFINITY).map((rate) => [rate.name, rate]));
    return (name) => {
        const rate = rates.get(name);
        return rate === undefined || rate.runs < 2
            ? undefined
            : `flaky in ${rate.flaky} of the last ${(0,words/* counted */.h)(rate.runs, 'run')}`;
    };
}
/** Agents and checks that passed only when they were tried again, or that have tests of which that is true. */
const flakyOnes = (state) => state.phases.flatMap(tasksOf).filter((task) => task.flaky || (task.findings?.flaky?.count ?? 0) > 0);
/** Names of the flaky tests of a task, and how many more there are. */
function flakyNames({ findings }) {
    const { count = 0, tests = [] } = findings?.flaky ?? {};
    const names = tests.slice(0, MOST_TESTS).map(nameOf);
    return { names, more: count - names.length };
}
/** What passed only when it was tried again, with the tests that failed and passed, in markdown. */
function flakyPart(state, most, history) {
    const often = howOften(history);
    const items = flakyOnes(state).flatMap((task) => {
        const { names, more } = flakyNames(task);
        const passed = task.flaky ? ` passed at attempt ${task.round}` : '';
        const id = (0,markdown_text/* escapeMarkdown */.FV)(task.plan.id);
        const tests = names.map((name) => {
            const rate = often(name);
            return `${id}: ${(0,markdown_text/* escapeMarkdown */.FV)(name, MOST_NAME)}${rate === undefined ? '' : `, ${rate}`}`;
        });
        return [
            ...(passed === '' ? [] : [`${id}${passed}`]),
            ...tests,
            ...(more > 0 ? [`${id}: ${(0,words/* counted */.h)(more, 'more test')}`] : []),
        ];
    });
    return items.length === 0 ? '' : `**\u26a0\ufe0f Flaky**\n\n${(0,markdown_text/* list */.p_)(items, most)}`;
}
/** The flaky tests of a run for a terminal. */
function flakyLines(state, history) {
    const often = howOften(history);
    return flakyOnes(state).flatMap((task) => {
        const { names, more } = flakyNames(task);
        const lines = names.map((name) => {
            const rate = often(name);
            const known = rate === undefined ? '' : `; ${rate}`;
            return [
                span(`flaky: ${name}`, 'warn'),
                span(`  ${task.plan.id}: failed and passed on the same sources${known}`, 'dim'),
            ];
        });
        return more > 0 ? [...lines, [span(`flaky: ${counted(more, 'more test')} of ${task.plan.id}`, 'warn')]] : lines;
    });
}
/** What became of running the failed tests again, or why they did not; empty where nobody asked for it. */
function rerunNote(task) {
    const rerun = rerunOf(task);
    if (rerun === undefined || rerun.again)
        return '';
    return `its failed tests do not run again: ${rerun.because.replace(/\.$/, '')}`;
}


/***/ }),

/***/ 1737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   iu: () => (/* binding */ MOST_TEXT),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2750);

/** Text from outside in markdown: it is shown, and does nothing. */
const MOST_TAIL = 8_000;
const MOST_ITEMS = 50;
/** Characters of one text from outside in a list or a cell. */
const MOST_TEXT = 400;
/** Text from outside, so that it is shown and does nothing: no markup, no mention, no image, no link, no emoji. */
function escapeMarkdown(text, limit = MOST_TEXT) {
    return ((0,_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text, limit)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[\\`*_{}[\]()#+!|~=-]/g, '\\$&')
        // A number with a full stop would begin a list.
        .replace(/^(\d+)\./, '$1\\.')
        // GitHub looks for these in what is already rendered, where a backslash is gone.
        .replaceAll('$', '&#36;\u200b')
        .replaceAll('@', '@\u200b')
        .replaceAll(/\\#(?=\d)/g, '\\#\u200b')
        .replaceAll(/\b(GH)\\-(?=\d)/gi, '$1\\-\u200b')
        .replaceAll(/:(?=[a-z+\\-][\w+\\-]*:)/gi, ':\u200b')
        .replaceAll(/(https?|ftp|www)([:.])/gi, '$1\u200b$2'));
}
/** Text from outside as code in a line: nothing in it has a meaning. */
function codeSpan(text, limit = MOST_TEXT) {
    const shown = (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text, limit);
    if (shown === '')
        return '';
    const fence = '`'.repeat(longestRun(shown, 0) + 1);
    // One space at each end belongs to the marks and is not shown.
    return `${fence} ${shown} ${fence}`;
}
/** The longest run of backticks, or `least`. */
function longestRun(text, least) {
    return [...text.matchAll(/`+/g)].reduce((most, run) => Math.max(most, run[0].length), least);
}
/** A fence that nothing in the text can close. */
const fenceFor = (text) => '`'.repeat(longestRun(text, 2) + 1);
/** A code block whose fence is longer than any in the text. */
function codeBlock(text) {
    const shown = text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
        .slice(-MOST_TAIL);
    const fence = fenceFor(shown);
    return `${fence}text\n${shown}\n${fence}`;
}
/** A list of escaped texts. */
function list(items, most = MOST_ITEMS) {
    const shown = items.slice(0, most).map((item) => `- ${item}`);
    if (items.length > most)
        shown.push(`- \u2026 and ${items.length - most} more`);
    return shown.join('\n');
}


/***/ }),

/***/ 8090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jl: () => (/* binding */ MOST_TABLE),
  Iq: () => (/* binding */ canGoOn),
  MZ: () => (/* binding */ codeCell),
  V2: () => (/* binding */ failure),
  R_: () => (/* binding */ heading),
  ng: () => (/* binding */ localSteps),
  Zn: () => (/* binding */ nextSteps),
  vj: () => (/* binding */ ordersPart),
  m0: () => (/* binding */ phaseTable),
  xc: () => (/* binding */ stepItems),
  tp: () => (/* binding */ table),
  a4: () => (/* binding */ tasksOf),
  Ly: () => (/* binding */ tasksTable),
  sx: () => (/* binding */ tasksUnderWay),
  Q5: () => (/* binding */ unsuccessful),
  gp: () => (/* binding */ waysOn),
  de: () => (/* binding */ whereOf)
});

// UNUSED EXPORTS: problemSummary, taskSign

// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/core/hints.js
var hints = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/core/views/fates.js
var fates = __webpack_require__(3337);
// EXTERNAL MODULE: ./build/core/views/findings.js
var findings = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/core/views/markdown-text.js
var markdown_text = __webpack_require__(1737);
;// CONCATENATED MODULE: ./build/core/views/option-line.js

/** What trying again comes to. @param stand what it is called where the work of a fix waits */
function retryText({ reason, diff }, stand) {
    if (reason === 'stopped')
        return 'go on';
    return diff === undefined ? 'mend it and go on' : stand;
}
/** A way on from a pause, with its command. */
function optionLine(id, pause, option) {
    switch (option) {
        case 'retry':
            return next(retryText(pause, 'let it stand'), `bootspring resume ${id}`);
        case 'skip':
            return next('skip the gate', `bootspring skip ${id} --gate ${pause.gate} --reason "\u2026"`);
        case 'cancel':
            return next('give it up', `bootspring cancel ${id}`);
    }
}
/** Something to do, with its command. */
function next(what, command) {
    return [span(`  ${what.padEnd(18)} `, 'dim'), span(command, 'strong')];
}

// EXTERNAL MODULE: ./build/core/views/summary.js
var summary = __webpack_require__(1418);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
;// CONCATENATED MODULE: ./build/core/views/markdown.js









/** Characters of a table, at most three bytes each. */
const MOST_TABLE = 70_000;
const TAIL_LINES = 30;
/** Text from outside as code in a cell of a table. There a bar would end the cell, even in code. */
const codeCell = (text, limit = markdown_text/* MOST_TEXT */.iu) => (0,markdown_text/* codeSpan */.SS)(text, limit).replaceAll('|', '\\|');
/** The job summary of a run that did not begin: what is wrong and what to do about it. */
function problemSummary(problems) {
    const items = problems.map(({ message, where, hint: advice }) => {
        const place = where === undefined ? '' : `<br>at ${escapeMarkdown(where)}`;
        return `**${escapeMarkdown(message)}**${place}${advice === undefined ? '' : `<br>${escapeMarkdown(advice)}`}`;
    });
    return `## \u274c Bootspring did not run\n\n${list(items)}\n`;
}
/** What somebody who looks at a paused run on GitHub can do: a sentence, and a command where there is one. */
function nextSteps(pause) {
    const command = pause.gate === undefined ? `bootspring run --phase ${pause.phase}` : `bootspring gate ${pause.gate}`;
    return [
        { what: 'mend it, try it on your machine, and push', command },
        { what: 'if it failed by chance, re-run the failed jobs' },
    ];
}
/** Whether a workflow that waits for nobody's decision is not over: it was stopped or cut off, or was restored. */
const canGoOn = ({ status, decision }) => status === 'running' || status === 'pending' || (status === 'cancelled' && decision?.kind !== 'cancel');
/** What somebody who looks at a run on GitHub that has ended can do; nothing when it is over. */
function waysOn(state) {
    if (state.pause !== undefined)
        return nextSteps(state.pause);
    return canGoOn(state) ? [{ what: 'to go on, re-run the failed jobs' }] : [];
}
/** What somebody can do in the workspace of a paused workflow. */
function localSteps(id, pause) {
    return pause.options.map((option) => {
        switch (option) {
            case 'retry':
                return {
                    what: retryText(pause, 'let what the fix did stand, and judge it'),
                    command: `bootspring resume ${id}`,
                };
            case 'skip':
                return { what: 'skip the gate', command: `bootspring skip ${id} --gate ${pause.gate} --reason "\u2026"` };
            case 'cancel':
                return { what: 'give it up', command: `bootspring cancel ${id}` };
        }
    });
}
/** What the workflow has come to, as a heading with the facts below it. */
function heading(state, { live = false, label = '' } = {}) {
    const because = (0,markdown_text/* escapeMarkdown */.FV)(state.because ?? '');
    const leg = label === '' ? '' : ` \u00b7 ${(0,markdown_text/* escapeMarkdown */.FV)(label)}`;
    const facts = `<sub>workflow ${(0,markdown_text/* escapeMarkdown */.FV)(state.pipeline.workflow)}${leg} \u00b7 ${state.id} \u00b7 ${(0,views_text/* duration */.p0)(state.activeMs)}</sub>`;
    switch (state.status) {
        case 'completed':
            return `## \u2705 Completed\n\n${because}\n\n${facts}`;
        case 'paused':
            return `## \u274c Paused ${(0,markdown_text/* escapeMarkdown */.FV)(whereOf(state.pause))}\n\n${facts}`;
        case 'failed':
            return `## \u274c Failed\n\n${because}\n\n${facts}`;
        case 'cancelled':
            return `## \u23f9 Cancelled\n\n${because}\n\n${facts}`;
        case 'pending':
        case 'running':
            if (state.restored !== undefined)
                return `## \u23ea Restored to ${(0,markdown_text/* escapeMarkdown */.FV)(state.restored.phase)}\n\nIt waits to be resumed.\n\n${facts}`;
            if (live)
                return `## \u23f3 Under way\n\n${facts}`;
            return `## \u23f9 Cut off\n\nThe run was ended before the workflow was over.\n\n${facts}`;
    }
}
/** `at gate pre-push after testing` */
function whereOf(pause) {
    if (pause === undefined)
        return '';
    return pause.gate === undefined ? `in ${pause.phase}` : `at gate ${pause.gate} after ${pause.phase}`;
}
/**
 * What failed: its command, what it found or else the end of its output, and the next step. A check that says where it
 * hurts needs no end of its output, which is what it says once more; one that could not end says something else there.
 */
function failure(task, lines = TAIL_LINES) {
    const found = (0,findings/* findingsPart */.M4)(task.findings, Math.min(lines, constants/* WORST_FINDINGS */.ns));
    const isToldApart = found !== '' && (task.findings?.errors ?? 0) > 0 && task.outcome?.kind === 'failed';
    const tail = lastLines(task.evidence?.tail ?? '', isToldApart ? 0 : lines);
    const advice = task.outcome === undefined ? undefined : (0,hints/* hint */.a)(task.outcome, task.evidence);
    const parts = [
        `**${(0,markdown_text/* escapeMarkdown */.FV)(task.plan.name)}**: ${(0,markdown_text/* codeSpan */.SS)((0,summary/* failedTitle */.el)(task))}`,
        found,
        tail === '' ? '' : (0,markdown_text/* codeBlock */.DV)(tail),
        advice ?? '',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** Tasks that ended and are not good. */
const unsuccessful = (tasks) => tasks.filter((task) => task.outcome !== undefined && !(0,outcomes/* isGood */.Kg)(task.outcome));
/** Next steps, as items of a list. */
const stepItems = (steps) => steps.map(({ what, command }) => (command === undefined ? what : `${what}: \`${command}\``));
/** The last lines of an output; blank ones at its end do not count. */
const lastLines = (text, lines) => lines === 0 ? '' : text.trimEnd().split('\n').slice(-lines).join('\n');
/** Tasks that have begun and have no outcome. */
function tasksUnderWay(state) {
    return state.phases.flatMap(tasksOf).filter((task) => task.status === 'running' || task.status === 'waiting');
}
/** Agents and checks of a phase. */
function tasksOf(phase) {
    return [...phase.agents.tasks, ...phase.gates.flatMap((gate) => gate.checks.tasks)];
}
/** What a task runs. */
const titleOf = (task) => task.plan.steps.map((step) => step.title).join(' && ');
/** What became of a task, with its sign. */
function taskSign(task) {
    if (task.outcome === undefined)
        return task.status === 'pending' ? '\u00b7 not run' : '\u25b8 under way';
    const advisory = 'enforcement' in task.plan && task.plan.enforcement === 'advisory' && !(0,outcomes/* isGood */.Kg)(task.outcome);
    if (advisory)
        return `\u26a0 ${task.outcome.kind} (advisory)`;
    return task.flaky ? '\u26a0 flaky' : `${(0,summary/* taskMark */.RM)(task).sign} ${task.outcome.kind}`;
}
/** A table of all phases with their gates. */
function phaseTable(state, room = MOST_TABLE) {
    const all = (0,fates/* fates */.qO)(state);
    const rows = state.phases.map((phase, at) => phaseRow(phase, all[at]));
    return table(['phase', 'status', 'this run', 'gates', 'time', 'because'], rows, room);
}
function phaseRow(phase, fate) {
    const gates = phase.gates.map((gate) => `${gate.plan.name}: ${gate.skipped === undefined ? (gate.verdict ?? 'not judged') : 'skipped'}`);
    const time = phase.startedAt === undefined ? '' : (0,views_text/* duration */.p0)(phase.activeMs);
    const because = fate?.because ?? phase.because ?? '';
    return [phase.plan.name, phase.status, fate?.kind ?? '', gates.join(', '), time, because].map((cell) => (0,markdown_text/* escapeMarkdown */.FV)(cell));
}
/** A table of tasks with what became of each; empty without one. */
function tasksTable(tasks, room = MOST_TABLE) {
    const rows = tasks.map((task) => [
        (0,markdown_text/* escapeMarkdown */.FV)(task.plan.id),
        taskSign(task),
        task.attempts === 0 ? '' : (0,views_text/* duration */.p0)(task.durationMs),
        task.attempts === 0 ? '' : `${task.attempts}`,
        codeCell(titleOf(task)),
        // That it passed stands in the column of the outcome.
        (0,markdown_text/* escapeMarkdown */.FV)(task.because === 'passed' ? '' : (task.because ?? '')),
    ]);
    if (rows.length === 0)
        return '';
    const head = ['task', 'outcome', 'time', 'attempts', 'command', 'note'];
    return table(head, rows, room);
}
/** A table of escaped cells, as many rows as so many characters have room for. */
function table(head, rows, most = MOST_TABLE) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const lines = [line(head), line(head.map(() => '---'))];
    let room = most;
    for (const [at, cells] of rows.entries()) {
        const text = line(cells);
        room -= text.length;
        if (room < 0)
            return `${lines.join('\n')}\n\n\u2026 and ${rows.length - at} more`;
        lines.push(text);
    }
    return lines.join('\n');
}
/** What people asked for with a command on GitHub, other than a skip: who and what. */
function ordersPart({ decisions }, most) {
    const items = decisions.flatMap((decision) => {
        if (decision.kind === 'skip' || decision.proof === undefined)
            return [];
        const what = 'phase' in decision && decision.phase !== undefined ? ` ${(0,markdown_text/* escapeMarkdown */.FV)(decision.phase)}` : '';
        return [`Asked for by ${(0,markdown_text/* escapeMarkdown */.FV)(decision.by)}: ${decision.kind}${what}`];
    });
    return (0,markdown_text/* list */.p_)(items, most);
}


/***/ }),

/***/ 160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PS: () => (/* binding */ diffPart),
/* harmony export */   oj: () => (/* binding */ mendPart),
/* harmony export */   w9: () => (/* binding */ takeOver)
/* harmony export */ });
/* unused harmony exports mendLines, diffLines */
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1125);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1737);




/** Lines of a diff on a terminal. */
const MOST_LINES = 60;
/** What fixes of a phase came to, one sentence each. */
const fixesOf = ({ fixes }) => fixes.map((fix) => `${(0,_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(fix.task)}: the fix ${(0,_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .fixText */ .Xc)(fix)}`);
/** Where the patch of a phase is, relative to the workspace; undefined when there is none. */
function patchOf({ artifacts, id }, { plan }) {
    const patch = artifacts.find(({ phase, name }) => phase === plan.name && name === _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .PATCH_NAME */ .F6);
    return patch === undefined ? undefined : `.bootspring/workflows/${id}/${patch.path}`;
}
/**
 * What was mended, and how to have it, in markdown; empty when no fix ran.
 *
 * @param offer undefined where the patches are only in the workspace
 */
function mendPart(state, most, offer) {
    const mended = state.phases.filter(({ fixes }) => fixes.length > 0);
    const whole = takeOver(offer);
    const items = mended.flatMap((phase) => {
        const patch = whole === undefined ? patchOf(state, phase) : undefined;
        const offered = patch === undefined ? [] : [`take it over: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(`git apply ${patch}`)}`];
        return [...fixesOf(phase).map((each) => `\ud83d\udd27 ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(each)}`), ...offered];
    });
    const { commit, uncommitted } = offer ?? {};
    const told = [
        ...(commit === undefined ? [] : [`committed to ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(commit.branch)} as ${commit.sha.slice(0, 12)}`]),
        ...(uncommitted === undefined ? [] : [(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(uncommitted)]),
        ...(whole === undefined || commit !== undefined ? [] : [`take it over: ${whole}`]),
    ];
    const shown = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items, most);
    return shown === '' || told.length === 0 ? shown : `${shown}\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(told)}`;
}
/** How to have all of a mend, in markdown; undefined where it is not stored. */
function takeOver(offer) {
    if (offer?.artifact === undefined)
        return undefined;
    const { name, repository, runId, url } = offer.artifact;
    const command = `gh run download ${runId} -R ${repository} -n ${name} && git apply ${_model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .PATCH_NAME */ .F6}`;
    return `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(command)} ([the patch](${url}))`;
}
/** What a fix did that a person has to look at, in markdown; empty when nothing waits for that. */
const diffPart = (pause) => (pause?.diff === undefined ? '' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(pause.diff));
/**
 * What was mended, as lines: the workspace has it, so its patch takes it back.
 *
 * @param isKept whether somebody works on in this workspace; that of a job on GitHub is gone with the job
 */
function mendLines(state, isKept) {
    return state.phases.flatMap((phase) => {
        const patch = patchOf(state, phase);
        const told = fixesOf(phase).map((each) => [span(`mended: ${each}`, 'warn')]);
        return patch === undefined || !isKept
            ? told
            : [...told, [span('  take it back       ', 'dim'), span(`git apply -R ${patch}`, 'strong')]];
    });
}
/** The diff that a pause is about, for a terminal. */
function diffLines({ diff }) {
    if (diff === undefined)
        return [];
    const lines = diff.trimEnd().split('\n');
    const shown = lines.slice(0, MOST_LINES).map((text) => [span('  \u2502 ', 'dim'), span(text, toneOf(text))]);
    const rest = lines.length - shown.length;
    return [[], ...shown, ...(rest > 0 ? [[span(`  \u2502 \u2026 and ${rest} more lines`, 'dim')]] : [])];
}
function toneOf(line) {
    if (line.startsWith('+'))
        return 'good';
    return line.startsWith('-') ? 'bad' : 'dim';
}


/***/ }),

/***/ 8427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ roundsPart)
/* harmony export */ });
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2907);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8090);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6309);




/** The rounds in markdown, the newest first; empty when nothing went back. */
function roundsPart(state, most) {
    if (state.rounds.length === 0)
        return '';
    const rows = state.rounds
        .toReversed()
        .slice(0, most)
        .map((round) => [`${round.number}`, `${round.from} \u2192 ${round.to}`, (0,_round_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(round.feedback), (0,_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .endedText */ .EH)(round)].map((cell) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(cell)));
    const rest = state.rounds.length - rows.length;
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['round', 'went back', 'feedback', 'done again; before that'], rows);
    return `**\ud83d\udd01 Round ${(0,_round_js__WEBPACK_IMPORTED_MODULE_1__/* .roundOf */ .O7)(state)}**\n\n${shown}${rest > 0 ? `\n\n\u2026 and ${rest} more` : ''}`;
}


/***/ }),

/***/ 6309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ endedText),
/* harmony export */   eU: () => (/* binding */ roundNotes)
/* harmony export */ });
/* unused harmony exports roundText, roundLines */
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2907);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(599);


/** Rounds after the first: who went back to where and why, and what each phase had come to by then. */
/** As many phases of a round are named. */
const MOST_NAMED = 12;
/** `development 2m 3s, testing 40s (pre-push passed), iterate 3s`: what is done again, and what it came to before. */
function endedText({ ended }) {
    const named = ended.slice(0, MOST_NAMED).map(phaseText);
    const rest = ended.length - named.length;
    return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}
function phaseText({ name, durationMs, conclusion, gates }) {
    const said = Object.entries(gates).map(([gate, verdict]) => `${gate} ${verdict}`);
    const facts = [...(conclusion === 'success' ? [] : [conclusion ?? 'not over']), ...said];
    return `${name} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(durationMs)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}
/** `round 2, from iterate to development`. */
const roundText = ({ number, from, to }) => `round ${number}, from ${from} to ${to}`;
/** As many rounds are shown on a terminal. */
const MOST_LINES = 10;
/** The rounds for a terminal. */
function roundLines({ rounds }) {
    const shown = rounds.slice(-MOST_LINES);
    const before = rounds.length - shown.length;
    return [
        ...(before > 0 ? [[span(`${before} earlier rounds`, 'dim')]] : []),
        ...shown.flatMap((round) => [
            [span('\u21b6 ', 'strong'), span(roundText(round)), span(`: ${firstLine(round.feedback)}`)],
            [span(`  before: ${endedText(round)}`, 'dim')],
        ]),
    ];
}
/** What a phase came to in rounds that are over, and what was said about it: a line for each. */
function roundNotes({ rounds }, name) {
    return rounds.flatMap((round) => {
        const ended = round.ended.filter((each) => each.name === name);
        const told = ended.map((each) => `in round ${each.round}: ${phaseText(each)}`);
        if (round.from === name || round.to === name)
            told.push(`${roundText(round)}: ${(0,_round_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(round.feedback)}`);
        return told;
    });
}


/***/ }),

/***/ 4993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   lP: () => (/* binding */ sizeText),
/* harmony export */   lT: () => (/* binding */ countText)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** Bytes as people read them, in powers of ten: `0 B`, `999 B`, `4.5 MB`, `120 MB`. */
function sizeText(bytes) {
    let value = bytes;
    let unit = 0;
    // 999.5 would be shown as 1000.
    while (value >= (unit === 0 ? 1_000 : 999.5) && unit < UNITS.length - 1) {
        value /= 1_000;
        unit += 1;
    }
    const digits = unit === 0 || value >= 9.95 ? 0 : 1;
    return `${value.toFixed(digits)} ${UNITS[unit] ?? ''}`;
}
/** A whole number with its thousands apart: `1,204`. */
const numberText = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** A number of things: `1 file`, `1,204 files`. */
const countText = (count, one, many = `${one}s`) => `${numberText(count)} ${count === 1 ? one : many}`;


/***/ }),

/***/ 1418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ taskMark),
/* harmony export */   el: () => (/* binding */ failedTitle),
/* harmony export */   lW: () => (/* binding */ phaseMark)
/* harmony export */ });
/* unused harmony exports summaryLines, mark, outcomeMark, isSoft, pauseLines, titleOf */
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9962);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8214);
/* harmony import */ var _flaky_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1179);
/* harmony import */ var _mend_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(160);










/** Lines of output that are shown below something that failed. */
const TAIL_LINES = 20;
/** Characters of a command that are shown beside its name. */
const TITLE = 72;
/**
 * What a run has come to, for a terminal: every phase, agent, gate and check, then what to do next.
 * Without `decisions` nobody is asked for one: a gate that was run on its own keeps nothing to go on with.
 * `ended` says that nobody works on it any more, whatever the state says.
 */
function summaryLines(state, options = {}) {
    const all = fates(state);
    const isOver = options.ended === true || !['pending', 'running'].includes(state.status);
    const told = [
        ...roundLines(state),
        ...mendLines(state, options.decisions !== false),
        ...flakyLines(state, options.history),
    ];
    const quiet = options.quiet === true;
    const phases = state.phases.flatMap((phase, at) => {
        const shown = quiet ? wrongPart(phase) : phase;
        return shown === undefined ? [] : phaseLines(shown, all[at], isOver);
    });
    return [
        ...(phases.length > 0 ? [...phases, []] : []),
        ...told,
        ...(told.length > 0 ? [[]] : []),
        ...endingLines(state, options),
        ...(quiet ? [] : savedLines(all, state.pause !== undefined)),
    ];
}
/** Sign and tone of a finished, failed, running or waiting thing. */
function mark(kind) {
    switch (kind) {
        case 'passed':
            return { sign: '\u2713', tone: 'good' };
        case 'reused':
            return { sign: '\u21ba', tone: 'good' };
        case 'failed':
            return { sign: '\u2717', tone: 'bad' };
        case 'errored':
        case 'timedOut':
            return { sign: '!', tone: 'bad' };
        case 'cancelled':
            return { sign: '\u25a0', tone: 'warn' };
        case 'paused':
            return { sign: '\u2016', tone: 'warn' };
        case 'skipped':
        case 'advisory':
            return { sign: '\u26a0', tone: 'warn' };
        case 'running':
            return { sign: '\u25b8', tone: 'strong' };
        case 'pending':
            return { sign: '\u00b7', tone: 'dim' };
    }
}
/** Sign and tone of a phase: one whose gate was skipped is never plain green. */
function phaseMark(phase) {
    if (phase.status !== 'completed')
        return mark(phase.status === 'failed' ? 'failed' : phase.status);
    if (phase.gates.some((gate) => gate.skipped !== undefined))
        return mark('skipped');
    return mark(phase.conclusion === 'reused' ? 'reused' : 'passed');
}
/** What need not be done again, when that is anything; set apart from what there is to decide. */
function savedLines(all, isPaused) {
    const told = savedText(all);
    return told === undefined ? [] : [...(isPaused ? [[]] : []), [span(told, 'dim')]];
}
/** Why a phase was tried again, or cannot begin; what it came to stands below it. */
function fateNote({ status }, fate, isOver) {
    const told = fate?.kind === 'retried' || (fate?.kind === 'blocked' && status === 'pending' && isOver);
    return told && fate !== undefined ? [span(`  ${fate.kind}: ${fate.because}`, 'dim')] : [];
}
function phaseLines(phase, fate, isOver) {
    // Of one that was reused for its inputs the gate was judged now, and is shown.
    if (fate?.kind === 'reused' && phase.conclusion !== 'reused') {
        const name = span(phase.plan.name, 'strong');
        const { sign, tone } = phaseMark(phase).tone === 'good' ? mark('reused') : phaseMark(phase);
        return [[span(`${sign} `, tone), name, span(`  ${duration(phase.activeMs)}  ${fate.because}`, 'dim')]];
    }
    const { sign, tone } = phaseMark(phase);
    const time = phase.startedAt === undefined ? '' : `  ${duration(phase.activeMs)}`;
    const head = [
        span(`${sign} `, tone),
        span(phase.plan.name, phase.status === 'pending' ? 'dim' : 'strong'),
        span(time, 'dim'),
        ...fateNote(phase, fate, isOver),
        ...(phase.reuse.step === 'missed' ? [span(`  not reused: ${phase.reuse.because ?? ''}`, 'dim')] : []),
    ];
    if (phase.status === 'pending')
        return [head];
    // Where a phase is no more than one agent that did its work, one line tells it.
    const only = head.length === 3 ? onlyTask(phase) : undefined;
    if (only !== undefined) {
        const name = only.plan.name === phase.plan.name ? '' : `${only.plan.name}: `;
        return [[span(`${taskMark(only).sign} `, tone), ...head.slice(1), span(`  ${name}${taskNote(only)}`, 'dim')]];
    }
    const width = widest(phase);
    return [
        head,
        ...phase.agents.tasks.map((task) => taskLine(task, width, '  ')),
        ...phase.gates.flatMap((gate) => gateLines(gate, width)),
    ];
}
function gateLines(gate, width) {
    const verdict = gate.skipped === undefined
        ? (gate.verdict ?? 'not judged')
        : `skipped by ${gate.skipped.by}: ${gate.skipped.reason}`;
    const tone = gate.skipped !== undefined
        ? 'warn'
        : gate.verdict === 'passed'
            ? 'good'
            : gate.verdict === undefined
                ? 'dim'
                : 'bad';
    return [
        [span('  gate ', 'dim'), span(gate.plan.name), span('  '), span(verdict, tone)],
        ...gate.checks.tasks.map((task) => taskLine(task, width - 2, '    ')),
    ];
}
/** How an outcome is shown. Nothing to judge is neither good nor bad. */
const outcomeMark = (outcome) => (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmpty */ .Im)(outcome) ? { sign: '\u2212', tone: 'dim' } : mark(outcome.kind);
/** How a task is shown: an advisory failure and an audit that can't block are warnings, never plain green. */
function taskMark(task) {
    const { outcome } = task;
    if (outcome === undefined)
        return mark(task.status === 'pending' ? 'pending' : 'running');
    return isSoft(task) ? mark('advisory') : outcomeMark(outcome);
}
/** Whether a task did not succeed and blocks nothing all the same. */
function isSoft({ outcome, plan }) {
    if (outcome === undefined || (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .isGood */ .Kg)(outcome) || !('enforcement' in plan))
        return false;
    return plan.enforcement === 'advisory' || isTolerated(outcome, plan.unreachable);
}
function isTolerated(outcome, unreachable) {
    return outcome.kind === 'errored' && outcome.reason === 'unreachable' && unreachable === 'warn';
}
function taskLine(task, width, indent) {
    const { sign, tone } = task.flaky ? mark('advisory') : taskMark(task);
    const line = [span(`${indent}${sign} `, tone), span(task.plan.name.padEnd(width))];
    if (task.outcome === undefined)
        return [...line, span(task.status === 'pending' ? '  not run' : '  \u2026', 'dim')];
    line.push(span(`  ${duration(task.durationMs)}`, 'dim'));
    const note = taskNote(task);
    if (note !== '')
        line.push(span(`  ${note}`, isGood(task.outcome) && !task.flaky ? 'dim' : tone));
    return line;
}
function taskNote(task) {
    const { outcome } = task;
    const flaky = task.flaky ? `flaky: passed at attempt ${task.round}` : '';
    const title = titleOf(task);
    const advisory = 'enforcement' in task.plan && task.plan.enforcement === 'advisory' ? 'advisory' : '';
    const because = outcome === undefined || outcome.kind === 'passed' ? passedText(outcome, title) : (task.because ?? '');
    const found = task.findings === undefined ? '' : findingsCount(task.findings);
    return [flaky, advisory, because, found, rerunNote(task)].filter((part) => part !== '').join('; ');
}
/** What ran; a detail stands for it, and what it was limited to goes with it. */
function passedText(outcome, title) {
    if (outcome === undefined)
        return title;
    const note = passedNote(outcome);
    return outcome.detail === undefined && note !== undefined ? `${title}: ${note}` : (note ?? title);
}
function endingLines(state, { decisions = true, ended = false, left = '', gate }) {
    const total = duration(state.activeMs);
    const warnings = state.warnings.map((warning) => [span(`warning: ${warning}`, 'warn')]);
    // Where nobody is asked, there is nobody at the workspace whom a command would help.
    const goOn = decisions ? [next('go on', `bootspring resume ${state.id}`)] : [];
    if (state.restoring !== undefined) {
        const { phase } = state.restoring;
        if (!ended)
            return [...warnings, [span(`Being restored to ${phase}`, 'strong')]];
        // It was killed: the next command ends it first.
        return [...warnings, [span('Broken off', 'bad'), span(` while ${phase} was restored`)], ...goOn];
    }
    switch (state.status) {
        case 'completed':
            if (gate !== undefined)
                return [...warnings, [span('Passed', 'good'), span(` in ${total}: gate ${gate}`)]];
            return [...warnings, [span('Completed', 'good'), span(` in ${total}: ${state.because ?? ''}`)]];
        case 'paused':
            return [
                ...warnings,
                ...(state.pause === undefined ? [] : pauseLines(state, state.pause, decisions ? 'commands' : 'nothing')),
            ];
        case 'cancelled':
            return [
                ...warnings,
                [
                    span('Cancelled', 'warn'),
                    span((state.because ?? '').replace(/^(?:cancelled(?= by )|)/, (said) => (said === '' ? ': ' : ''))),
                ],
                ...(state.decision?.kind === 'cancel' ? [] : goOn),
            ];
        case 'failed':
            return [...warnings, [span('Failed', 'bad'), span(`: ${state.because ?? ''}`)]];
        case 'pending':
        case 'running':
            if (state.restored !== undefined) {
                const text = [span('Restored', 'good'), span(` to ${state.restored.phase}, waiting to be resumed`)];
                return [...warnings, text, ...goOn];
            }
            if (!ended) {
                const rest = left === '' ? [] : [span(`, ${left}`)];
                return [...warnings, [span(`Under way for ${total}`, 'strong'), ...rest]];
            }
            return [...warnings, [span('Broken off', 'bad'), span(` after ${total}`)], ...goOn];
    }
}
/** Why the workflow waits, the last lines of what failed, and what a person can do, as commands to copy. */
function pauseLines(state, pause, offer = 'commands') {
    const where = pause.gate === undefined ? `in ${pause.phase}` : `at gate ${pause.gate} after ${pause.phase}`;
    const isStopped = pause.reason === 'stopped';
    const tone = isStopped ? 'warn' : 'bad';
    const lines = [
        [span(offer === 'nothing' ? 'Not passed' : 'Paused', tone), span(` ${where}`)],
        ...pause.details.map((detail) => [span(`  ${detail}`, tone)]),
    ];
    lines.push(...diffLines(pause));
    if (!isStopped)
        for (const task of failedTasks(state, pause))
            lines.push([], ...tailLines(task));
    if (offer !== 'commands')
        return lines;
    lines.push([], [span('What you can do', 'strong')]);
    for (const option of pause.options)
        lines.push(optionLine(state.id, pause, option));
    return lines;
}
function failedTasks(state, pause) {
    const phase = state.phaseByName.get(pause.phase);
    const gate = phase?.gates.find((each) => each.plan.name === pause.gate);
    const tasks = gate?.checks.tasks ?? phase?.agents.tasks ?? [];
    return tasks.filter((task) => task.outcome !== undefined && !isGood(task.outcome));
}
const shortened = (title) => (title.length <= TITLE ? title : `${title.slice(0, TITLE - 1)}\u2026`);
/** What a task runs, short enough for a line. */
const titleOf = ({ plan }) => shortened(plan.steps.map((step) => step.title).join(' && '));
/** The command of a task that is to be mended: naming all of several would send somebody to the wrong one. */
const failedTitle = ({ plan: { steps }, rerun, lastStep }) => (steps[rerun?.step ?? lastStep] ?? steps[0])?.title ?? '';
function tailLines(task) {
    const tail = task.evidence?.tail.trimEnd() ?? '';
    const advice = task.outcome === undefined ? undefined : hint(task.outcome, task.evidence);
    const lines = [[span(`${task.plan.name}: ${shortened(failedTitle(task))}`, 'strong')]];
    const end = tail.split('\n').slice(-TAIL_LINES);
    // What only a report tells, or stands further up, nobody has read yet.
    const shown = tail === '' ? findingLines(task.findings) : [...unreadLines(task.findings, end), ...end];
    for (const text of shown)
        lines.push([span('  \u2502 ', 'dim'), span(text)]);
    if (advice !== undefined)
        lines.push([span(`  ${advice}`, 'warn')]);
    return lines;
}


/***/ }),

/***/ 599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony exports span, plainText */
/** Text for a terminal, with meaning instead of colours: the shell decides how each tone looks. */
/** A piece of a line. */
const span = (text, tone = 'plain') => ({ text, tone });
/** A line without tones, for files and tests. */
const plainText = (line) => line.map((each) => each.text).join('');
/** A duration as people read it: `0.4s`, `12.3s`, `4m 05s`, `1h 02m`. */
function duration(ms) {
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)}s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes}m ${String(seconds % 60).padStart(2, '0')}s`;
    return `${Math.floor(minutes / 60)}h ${String(minutes % 60).padStart(2, '0')}m`;
}


/***/ }),

/***/ 179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ timeline)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);

/** Less than this between two runs is not worth a mark. */
const LEAST_BREAK = 1_000;
/**
 * What ran when. Time between runs and in a pause is cut out of the axis, so that a night's wait hides nothing.
 * With `now`, milliseconds since 1970, somebody works on it, and what is under way goes on until then.
 */
function timeline(entries, now) {
    const fold = new TimelineFold();
    for (const entry of entries)
        fold.add(entry);
    if (now !== undefined)
        fold.goOn(now);
    return fold.result();
}
class TimelineFold {
    /** Milliseconds of work until the last entry. */
    #now = 0;
    #last;
    #resting = false;
    #bars = [];
    #phases = [];
    #breaks = [];
    #open = new Map();
    #begun = new Map();
    #rounds = new Map();
    #pipeline;
    add({ at, event }) {
        this.#passTime(Date.parse(at), event.type === 'RunStarted');
        switch (event.type) {
            case 'RunStarted':
                // What was under way before is interrupted; nothing in the journal says when that was.
                this.#closeAll();
                this.#resting = false;
                return;
            case 'PhaseStarted':
                this.#begun.set(event.phase, this.#now);
                return;
            case 'PhaseFinished':
                this.#closePhase(event.phase);
                return;
            case 'WorkflowCreated':
                this.#pipeline = event.pipeline;
                return;
            case 'WorkflowWentBack':
                return this.#wentBack(event);
            case 'AttemptStarted':
                this.#begun.set(phaseOf(event.task), this.#begun.get(phaseOf(event.task)) ?? this.#now);
                this.#open.set(event.task, { attempt: event.attempt, from: this.#now });
                return;
            case 'AttemptFinished':
                this.#closeTask(event.task, event.outcome.kind, event.durationMs);
                return;
            case 'GateStarted':
                this.#begun.set(event.phase, this.#begun.get(event.phase) ?? this.#now);
                return;
            case 'WorkflowPaused':
            case 'WorkflowFinished':
            case 'Restored':
            case 'RestoreStarted':
            case 'RestoreFailed':
                this.#closeAll();
                this.#resting = true;
                return;
            case 'Decided':
                this.#resting = false;
                return;
            default:
        }
    }
    #wentBack({ from, to, round }) {
        const names = this.#pipeline === undefined ? [from] : (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .namesAfter */ .zQ)(this.#pipeline, to);
        for (const name of names) {
            this.#closePhase(name);
            this.#rounds.set(name, round);
        }
    }
    /** Nothing has happened since the last entry, and it is still under way. */
    goOn(now) {
        this.#passTime(now, false);
    }
    /** A clock that went back adds nothing. */
    #passTime(at, isRun) {
        if (Number.isNaN(at))
            return;
        const passed = Math.max(0, at - (this.#last ?? at));
        this.#last = at;
        if (!this.#resting && !isRun)
            this.#now += passed;
        else if (passed >= LEAST_BREAK && this.#now > 0)
            this.#note(passed);
    }
    #note(ms) {
        const last = this.#breaks.at(-1);
        if (last?.at === this.#now)
            this.#breaks[this.#breaks.length - 1] = { at: this.#now, ms: last.ms + ms };
        else
            this.#breaks.push({ at: this.#now, ms });
    }
    #closeTask(task, ended, durationMs) {
        const open = this.#open.get(task);
        if (open === undefined)
            return;
        this.#open.delete(task);
        // Reported durations are from a monotonic clock: they mend what a wall clock that went back has lost.
        this.#now = Math.max(this.#now, open.from + durationMs);
        this.#bars.push({ task, attempt: open.attempt, from: open.from, to: this.#now, ended });
    }
    #closePhase(phase) {
        const from = this.#begun.get(phase);
        if (from === undefined)
            return;
        this.#begun.delete(phase);
        const round = this.#rounds.get(phase);
        this.#phases.push({ phase, from, to: this.#now, ...(round === undefined ? {} : { round }) });
    }
    #closeAll() {
        for (const task of this.#open.keys())
            this.#closeTask(task, 'open', 0);
        for (const phase of this.#begun.keys())
            this.#closePhase(phase);
    }
    result() {
        this.#closeAll();
        return { totalMs: this.#now, bars: this.#bars, phases: this.#phases, breaks: this.#breaks };
    }
}
const phaseOf = (task) => task.split('/')[0] ?? task;


/***/ }),

/***/ 6134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony export listed */
/** The first `limit` items joined by commas, and how many more there are: `a, b and 3 more`. */
function listed(items, limit = 5) {
    const shown = items.slice(0, limit).join(', ');
    const rest = items.length - limit;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}
/** `1 file`, `2 files`. */
function counted(count, singular, plural = `${singular}s`) {
    return `${count} ${count === 1 ? singular : plural}`;
}


/***/ }),

/***/ 6588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/back.js + 2 modules
var back = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/core/frontier.js
var frontier = __webpack_require__(4418);
// EXTERNAL MODULE: ./build/core/graph.js
var core_graph = __webpack_require__(3535);
// EXTERNAL MODULE: ./build/core/handed-on.js
var handed_on = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/core/reset.js
var core_reset = __webpack_require__(6864);
// EXTERNAL MODULE: ./build/core/round.js
var round = __webpack_require__(2907);
;// CONCATENATED MODULE: ./build/core/evolve-back.js







/**
 * How going back changes the state: what is wrong with the event, undefined when it was folded. The files stay as they
 * are; what the phases from the target on came to in the round that ends is kept for people, and counts for nothing.
 */
function onWentBack(state, phase, event, at) {
    const wish = (0,back/* wishOf */.H_)(state, phase);
    if (!(0,back/* isDone */.$L)(phase))
        return `${event.from} is not done`;
    if (wish?.isValid !== true || wish.to.plan.name !== event.to)
        return `${event.from} does not ask for ${event.to}`;
    const number = (0,round/* roundOf */.O7)(state) + 1;
    if (event.round !== number)
        return `round ${event.round} follows round ${number - 1}`;
    if (number > (0,back/* lastRound */.Hw)(state))
        return `round ${number} would be one too many`;
    if (state.load.capturing)
        return 'a checkpoint is being taken';
    const reset = (0,core_graph/* withAfter */.RI)(state.graph, wish.to.index);
    const phases = [...reset].sort((a, b) => a - b).flatMap((index) => state.phases[index] ?? []);
    const busy = phases.find((each) => !(0,back/* isStill */.Z4)(each));
    if (busy !== undefined)
        return `work of ${busy.plan.name} is still under way`;
    state.rounds.push({
        number,
        from: event.from,
        to: event.to,
        feedback: event.feedback,
        at,
        sequence: state.sequence + 1,
        ended: phases.flatMap((each) => endedPhase(each, phase)),
        outputs: outputsOf(state, phase, reset),
    });
    dropCheckpoints(state, phases);
    for (const each of phases)
        (0,core_reset/* resetForRound */.p0)(each, number);
    findLastCheckpoint(state);
    forgetWork(state, phases);
    (0,frontier/* setBack */.o5)(state, reset, phase);
    phase.turnedTo = number;
    return undefined;
}
/** What the phases from the target to the one that went back wrote, now or in an earlier round. */
function outputsOf(state, phase, reset) {
    const before = state.rounds.at(-1)?.outputs ?? {};
    const way = [...(0,handed_on/* phasesBefore */.uF)(state, phase), phase].filter(({ index }) => reset.has(index));
    const now = way.flatMap(({ plan: { name } }) => {
        const written = state.outputs[name];
        // What it asks for is told by itself.
        const { goto: _to, feedback: _text, ...rest } = written ?? {};
        return Object.keys(rest).length === 0 ? [] : [[name, rest]];
    });
    return { ...before, ...Object.fromEntries(now) };
}
function endedPhase(phase, from) {
    if (phase.status === 'pending')
        return [];
    const conclusion = phase === from ? 'success' : conclusionOf(phase);
    const gates = phase.gates.flatMap(({ plan, verdict, skipped }) => {
        const said = skipped === undefined ? verdict : 'skipped';
        return said === undefined ? [] : [[plan.name, said]];
    });
    return [
        {
            name: phase.plan.name,
            round: phase.round,
            durationMs: phase.activeMs,
            ...(conclusion === undefined ? {} : { conclusion }),
            gates: Object.fromEntries(gates),
        },
    ];
}
const conclusionOf = ({ status, conclusion }) => status === 'paused' ? 'failure' : conclusion;
/**
 * A checkpoint with one of these phases as completed in it tells of a round that is over, and so do those that tell the
 * difference from it: manifests have the names of phases, and theirs will be written anew.
 */
function dropCheckpoints(state, reset) {
    // Those that were begun after the first of them was completed.
    let first = Infinity;
    for (const { status, completedAt = Infinity } of reset)
        if (status === 'completed')
            first = Math.min(first, completedAt);
    for (const phase of state.phases) {
        const { saved, capturedAt = 0 } = phase;
        if (saved !== true || capturedAt <= first)
            continue;
        if (phase.turnedTo === undefined) {
            phase.saved = false;
            phase.unsaved = `it was of round ${phase.round}, and a later one has begun`;
            delete phase.manifest;
        }
        else
            (0,core_reset/* forgetCheckpoint */.oy)(phase);
    }
}
/** A phase that went back earlier is completed: its checkpoint of the begin of that round gives way to its own. */
function forgetTurn(state, phase) {
    if (phase.turnedTo === undefined)
        return;
    (0,core_reset/* forgetCheckpoint */.oy)(phase);
    findLastCheckpoint(state);
}
function findLastCheckpoint(state) {
    const saved = state.phases.filter((each) => each.saved === true);
    saved.sort((a, b) => (a.capturedAt ?? 0) - (b.capturedAt ?? 0));
    const newest = saved.at(-1);
    if (newest === undefined)
        delete state.lastCheckpoint;
    else
        state.lastCheckpoint = newest.plan.name;
}
/** What these phases wrote and left is not handed on any more. Fixes stay as they are in the files, and so does their patch. */
function forgetWork(state, reset) {
    const names = new Set(reset.map(({ plan }) => plan.name));
    for (const name of names)
        Reflect.deleteProperty(state.outputs, name);
    const kept = state.artifacts.filter(({ phase, name }) => !names.has(phase) || name === constants/* PATCH_NAME */.F6);
    state.artifacts.splice(0, Infinity, ...kept);
}

;// CONCATENATED MODULE: ./build/core/evolve-checkpoint.js
/**
 * How checkpoints change the state: what is wrong with the event, undefined when it was folded. One is taken when
 * nothing else is under way. It is called after the phase that was completed last, and what was completed while others
 * were at work is in it too: of that there is no checkpoint of its own (docs/adr/0017-checkpoints-in-parallel-mode.md).
 */
function onCheckpoint(state, event) {
    const phase = state.phaseByName.get(event.phase);
    if (phase === undefined)
        return `no phase is called ${event.phase}`;
    // After a phase went back it is taken of the begin of the round, and called after that phase.
    const isTurn = phase.turnedTo !== undefined && phase.status === 'pending';
    if (phase.status !== 'completed' && !isTurn)
        return `phase ${event.phase} is ${phase.status}`;
    if (event.type === 'CheckpointStarted')
        return begins(state, phase);
    if (phase.checkpoint !== 'running')
        return `no checkpoint of ${event.phase} was being saved`;
    const others = capturedWith(state, phase).filter(({ turnedTo }) => turnedTo === undefined);
    for (const each of [phase, ...others]) {
        each.checkpoint = 'done';
        each.saved = each === phase && event.type === 'CheckpointSaved';
    }
    if (event.type === 'CheckpointSaved') {
        state.lastCheckpoint = event.phase;
        if (event.digest !== undefined)
            phase.manifest = event.digest;
        const within = `it was completed while others were at work, and is in the checkpoint of ${event.phase}`;
        for (const other of others)
            other.unsaved = within;
    }
    else {
        for (const each of [phase, ...others])
            each.unsaved = event.because;
        state.warnings.push(unsavedText(event.phase, event.because));
    }
    const { frontier } = state;
    for (const other of capturedWith(state, phase))
        delete other.turnedTo;
    frontier.uncaptured.length = 0;
    frontier.captureMs = state.activeMs - frontier.capturedMs;
    frontier.capturedMs = state.activeMs;
    state.load.capturing = false;
    while (isOver(state.phases[state.cursor]))
        state.cursor += 1;
    return undefined;
}
function begins(state, phase) {
    if (phase.checkpoint !== 'none')
        return `the checkpoint of ${phase.plan.name} has been started`;
    if (state.running > 0 || state.load.slots > 0)
        return 'work is still under way';
    phase.checkpoint = 'running';
    phase.capturedAt = state.sequence + 1;
    state.load.capturing = true;
    state.frontier.capturedMs = state.activeMs;
    return undefined;
}
const capturedWith = ({ frontier, phases }, phase) => frontier.uncaptured.flatMap((index) => (index === phase.index ? [] : (phases[index] ?? [])));
const isOver = (phase) => phase?.status === 'completed' && phase.checkpoint === 'done';
/** What people are told of a checkpoint that was not saved. */
function unsavedText(phase, because) {
    return `The checkpoint of ${phase} was not saved, so the workflow cannot be resumed from there: ${because}`;
}

// EXTERNAL MODULE: ./build/core/front.js
var front = __webpack_require__(1320);
;// CONCATENATED MODULE: ./build/core/status.js
/**
 * Legal transitions of a workflow and of a phase. Everything else is a corrupt journal.
 * `cancelled \u2192 running` is a resume after a signal; a cancellation that a person decided is final,
 * which evolve checks by the recorded decision. Everything may become pending again, and only by Restored and WorkflowWentBack.
 */
const LEGAL = {
    pending: ['pending', 'running', 'cancelled'],
    running: ['pending', 'paused', 'completed', 'failed', 'cancelled'],
    paused: ['pending', 'running', 'cancelled'],
    completed: ['pending'],
    failed: ['pending'],
    cancelled: ['pending', 'running'],
};
/** Changes a status; answers what is wrong when it may not change so. */
function become(subject, to) {
    if (!mayBecome(subject.status, to))
        return `${subject.status} cannot become ${to}`;
    subject.status = to;
    return undefined;
}
/** Whether a workflow or phase may go from one status to the other. */
function mayBecome(from, to) {
    return LEGAL[from].includes(to);
}

;// CONCATENATED MODULE: ./build/core/evolve-endings.js




/** How halts, pauses, decisions and the end change the state. Each answers what is wrong with the event, undefined when it was folded. */
/** A phase cannot go on, while others can: legal in parallel mode, when nothing of it is under way. */
function onHalted(state, { pause }) {
    const phase = state.phaseByName.get(pause.phase);
    if (phase === undefined)
        return `no phase is called ${pause.phase}`;
    if (state.pipeline.mode === 'sequential')
        return 'no phase runs beside another in sequential mode';
    if (phase.underWay > 0)
        return 'work is still under way';
    const wrong = become(phase, 'paused');
    if (wrong === undefined)
        halts(state, phase, pause);
    return wrong;
}
function halts(state, phase, pause) {
    phase.halt = pause;
    (0,frontier/* phaseHalts */.U3)(state, phase);
}
/** A signal came. One that does not pause ends the run, whatever came before it. */
function onStopRequested(state, { signal, pauses }) {
    state.stopping = signal;
    if (pauses === true)
        state.pausing = true;
    else
        delete state.pausing;
}
/** The workflow waits for a person: legal when no attempt is under way. */
function onPaused(state, { pause }) {
    if (state.running > 0)
        return 'attempts are still under way';
    const phase = state.phaseByName.get(pause.phase);
    if (phase === undefined)
        return `no phase is called ${pause.phase}`;
    state.pause = pause;
    if (pause.reason === 'stopped')
        return onStopped(state, pause);
    if (phase.halt === undefined) {
        const wrong = become(phase, 'paused');
        if (wrong !== undefined)
            return wrong;
        halts(state, phase, pause);
    }
    return become(state, 'paused');
}
/** The run was stopped where it was: every phase that had begun waits, and the workflow does when none had. */
function onStopped(state, pause) {
    for (const phase of (0,frontier/* activePhases */.JL)(state)) {
        const wrong = become(phase, 'paused');
        if (wrong !== undefined)
            return wrong;
        halts(state, phase, { ...pause, phase: phase.plan.name });
    }
    return become(state, 'paused');
}
/** Somebody decided. Trying again is for every phase that halted, skipping for the one that the workflow waits for. */
function onDecided(state, { decision }) {
    state.decisions.push(decision);
    state.decision = decision;
    if (decision.kind === 'cancel')
        return undefined;
    state.roundsDecided = state.rounds.length;
    const { pause } = state;
    const phase = pause === undefined ? undefined : state.phaseByName.get(pause.phase);
    if (pause === undefined || phase === undefined)
        return 'the workflow is not paused';
    if (!pause.options.includes(decision.kind))
        return `${decision.kind} is not an option`;
    const wrong = become(state, 'running');
    if (wrong !== undefined)
        return wrong;
    delete state.pause;
    // A failure elsewhere may have stopped what was under way, and ended what waited for its next attempt.
    state.load = (0,front/* emptyLoad */.s)();
    for (const stopped of (0,frontier/* activePhases */.JL)(state))
        (0,core_reset/* resetInterruptedPhase */.hw)(stopped);
    (0,core_reset/* resetCapture */.SF)(state);
    if (decision.kind === 'retry') {
        for (const halted of (0,frontier/* haltedPhases */.bA)(state)) {
            const problem = tryAgain(state, halted);
            if (problem !== undefined)
                return problem;
        }
        return undefined;
    }
    const gate = phase.gates.find((each) => each.plan.name === pause.gate);
    if (gate === undefined || decision.gate !== gate.plan.name)
        return `gate ${String(decision.gate)} is not what the workflow waits for`;
    gate.skipped = { by: decision.by, reason: decision.reason ?? '' };
    (0,core_reset/* resetMending */.q6)(phase);
    return goesOn(state, phase);
}
function goesOn(state, phase) {
    phase.roundMs = 0;
    (0,frontier/* phaseGoesOn */.H2)(state, phase);
    return become(phase, 'running');
}
/** Halts after which what asked to go back works again. */
const ASKED_BACK = new Set(['goto-invalid', 'not-converging']);
function tryAgain(state, phase) {
    if (phase.halt?.reason === 'stopped') {
        (0,core_reset/* resetInterruptedPhase */.hw)(phase);
        return goesOn(state, phase);
    }
    const gate = phase.gates.find((each) => each.plan.name === phase.halt?.gate);
    (0,core_reset/* resetMending */.q6)(phase);
    if (ASKED_BACK.has(phase.halt?.reason))
        (0,core_reset/* resetAsking */.XA)(phase);
    if (gate === undefined)
        (0,core_reset/* resetFailed */.z5)(phase);
    else
        (0,core_reset/* resetGate */.bw)(gate);
    return goesOn(state, phase);
}
/** The end: phases that had begun and are not completed end like the workflow. */
function onWorkflowFinished(state, event, at) {
    if (state.running > 0)
        return 'attempts are still under way';
    const { left, uncaptured } = state.frontier;
    if (event.status === 'completed' && left + uncaptured.length > 0)
        return 'not every phase is over';
    if (event.status !== 'completed') {
        for (const phase of [...(0,frontier/* activePhases */.JL)(state), ...(0,frontier/* haltedPhases */.bA)(state)]) {
            phase.finishedAt = at;
            phase.conclusion = event.conclusion;
            phase.because = event.because;
            const wrong = become(phase, event.status);
            if (wrong !== undefined)
                return wrong;
        }
    }
    delete state.pause;
    state.conclusion = event.conclusion;
    state.because = event.because;
    return become(state, event.status);
}

// EXTERNAL MODULE: ./build/core/evolve-fix.js + 1 modules
var evolve_fix = __webpack_require__(9480);
// EXTERNAL MODULE: ./build/core/evolve-reuse.js
var evolve_reuse = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/core/evolve-restore.js




/**
 * How a restore changes the state: state and files are put back to a checkpoint, and the phases after it are to be run
 * as if they never had been. Answers what is wrong with the event, undefined when it was folded.
 */
function onRestore(state, event) {
    const phase = state.phaseByName.get(event.phase);
    if (phase === undefined)
        return `no phase is called ${event.phase}`;
    const wrong = unrestorable(state, phase);
    if (wrong !== undefined)
        return wrong;
    const { restoring } = state;
    switch (event.type) {
        case 'RestoreStarted':
            if (restoring !== undefined)
                return `a restore of ${restoring.phase} has not ended`;
            state.restoring = { phase: event.phase, by: event.by, force: event.force === true };
            return undefined;
        case 'RestoreFailed':
            if (restoring?.phase !== event.phase)
                return `no restore of ${event.phase} was started`;
            delete state.restoring;
            return undefined;
        case 'Restored':
            if (restoring !== undefined && restoring.phase !== event.phase)
                return `a restore of ${restoring.phase} has not ended`;
            putBack(state, phase, event.by);
            return undefined;
    }
}
/** Why there is nothing to go back to; undefined when there is. */
function unrestorable(state, phase) {
    const { plan, status, checkpoint, saved, turnedTo } = phase;
    if (state.running > 0)
        return 'attempts are still under way';
    if (status !== 'completed' && turnedTo === undefined)
        return `phase ${plan.name} is ${status}`;
    return checkpoint === 'done' && saved === true ? undefined : `phase ${plan.name} has no saved checkpoint`;
}
/** Whether a phase was completed when the checkpoint was taken that began at entry `until`. */
const isIn = ({ status, completedAt }, until) => status === 'completed' && completedAt !== undefined && completedAt < until;
function putBack(state, { plan, capturedAt = 0 }, by) {
    const gone = state.phases.filter((phase) => !isIn(phase, capturedAt));
    for (const phase of gone)
        (0,core_reset/* resetToCheckpoint */.tr)(phase, capturedAt);
    const names = new Set(gone.map((phase) => phase.plan.name));
    for (const { plan: lost, agents } of gone) {
        const kept = agents.tasks.filter(({ outputs }) => outputs !== undefined);
        kept.sort((a, b) => (a.succeededAt ?? 0) - (b.succeededAt ?? 0));
        if (kept.length === 0)
            Reflect.deleteProperty(state.outputs, lost.name);
        else
            state.outputs[lost.name] = Object.assign({}, ...kept.map(({ outputs }) => outputs));
    }
    const mended = new Set(gone.filter(({ fixes }) => fixes.length > 0).map((phase) => phase.plan.name));
    const isLeft = ({ phase, name }) => !names.has(phase) || (mended.has(phase) && name === constants/* PATCH_NAME */.F6);
    state.artifacts.splice(0, Infinity, ...state.artifacts.filter(isLeft));
    for (const [key, { from }] of state.recorded) {
        const task = from.slice(0, from.lastIndexOf('#'));
        const place = state.tasks.get(task);
        if (place !== undefined && place.group.tasks[place.index]?.status !== 'done')
            state.recorded.delete(key);
    }
    endRounds(state, gone, capturedAt);
    state.frontier = (0,front/* frontierOf */.$)(state.phases, state.graph);
    state.load = (0,front/* emptyLoad */.s)();
    state.cursor = state.phases.findIndex(({ status, checkpoint }) => status !== 'completed' || checkpoint !== 'done');
    if (state.cursor < 0)
        state.cursor = state.phases.length;
    state.status = 'pending';
    state.lastCheckpoint = plan.name;
    state.restored = { phase: plan.name, by };
    delete state.restoring;
    delete state.conclusion;
    delete state.because;
    delete state.pause;
    delete state.stopping;
    delete state.pausing;
    delete state.decision;
    delete state.lastFailure;
}
/** Rounds that began after the checkpoint never were: phases that are run again are of the last one before it that was for them. */
function endRounds(state, gone, until) {
    const left = state.rounds.findIndex(({ sequence }) => sequence > until);
    if (left >= 0)
        state.rounds.length = left;
    state.roundsDecided = state.rounds.length;
    const rounds = new Map();
    for (const { number, to } of state.rounds) {
        const target = state.phaseByName.get(to);
        if (target !== undefined)
            for (const index of (0,core_graph/* withAfter */.RI)(state.graph, target.index))
                rounds.set(index, number);
    }
    for (const phase of gone)
        phase.round = rounds.get(phase.index) ?? 1;
}

// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
;// CONCATENATED MODULE: ./build/core/evolve-tasks.js


/** How attempts change the state. Each answers what is wrong with the event, undefined when it was folded. */
function taskAt(state, id) {
    const place = state.tasks.get(id);
    const task = place?.group.tasks[place.index];
    return place === undefined || task === undefined ? undefined : { place, task };
}
/** An attempt begins: legal for a pending task of a running phase, under the next number. */
function onAttemptStarted(state, event) {
    const found = taskAt(state, event.task);
    if (found === undefined)
        return `no task is called ${event.task}`;
    const { place, task } = found;
    if (place.phase.status !== 'running')
        return `phase ${place.phase.plan.name} is ${place.phase.status}`;
    if (task.status !== 'pending')
        return `${event.task} is ${task.status}`;
    if (event.attempt !== task.attempts + 1)
        return `attempt ${event.attempt} of ${event.task} follows attempt ${task.attempts}`;
    if (event.rerun !== undefined && task.rerun === undefined)
        return `no test of ${event.task} is to run again`;
    if (place.phase.reuse.step === 'looking')
        return `phase ${place.phase.plan.name} is being looked up`;
    if (state.load.capturing)
        return 'a checkpoint is being taken';
    task.status = 'running';
    task.attempts = event.attempt;
    task.round += 1;
    place.group.running += 1;
    count(state, place, task, 1);
    const { group } = place;
    while (group.next < group.queue.length && group.tasks[group.queue[group.next] ?? -1]?.status !== 'pending') {
        group.next += 1;
    }
    return undefined;
}
/** An attempt begins (1) or ends (-1). */
function count(state, { phase, gate }, { plan }, change) {
    const { load, pipeline } = state;
    state.running += change;
    phase.underWay += change;
    load.slots += change * (0,frontier/* slotsOf */.nK)(plan, pipeline.maxParallel);
    if (gate !== undefined && 'readOnly' in plan && !plan.readOnly)
        load.alone = change > 0;
}
const isTogether = ({ from, to }, other) => other?.from === from && other.to === to;
/** Notes what passed on known sources. Steps that share a span of what they left changed the files of those before them. */
function remember(state, { task, attempt, steps }) {
    for (const [at, { key, outcome, tree, left, durationMs }] of steps.entries()) {
        if (outcome.kind !== 'passed' || tree === undefined)
            continue;
        const rest = left === undefined ? [] : steps.slice(at + 1).filter((one) => isTogether(left, one.left));
        const behind = rest.map((one) => one.key);
        const known = { key, tree, from: `${task}#${attempt}`, durationMs, behind };
        state.recorded.set(key, left === undefined ? known : { ...known, left });
    }
}
/** An attempt ends: legal for the attempt under way. */
function onAttemptFinished(state, event) {
    const found = taskAt(state, event.task);
    if (found === undefined)
        return `no task is called ${event.task}`;
    const { place, task } = found;
    if (task.status !== 'running' || task.attempts !== event.attempt)
        return `attempt ${event.attempt} of ${event.task} is not under way`;
    task.status = 'done';
    delete place.phase.isAnew;
    task.durationMs += event.durationMs;
    takeResult(task, event);
    place.group.running -= 1;
    place.group.done += 1;
    count(state, place, task, -1);
    remember(state, event);
    if ((0,outcomes/* isGood */.Kg)(event.outcome)) {
        task.flaky = task.round > 1;
        task.succeededAt = state.sequence + 1;
        if (event.outputs !== undefined) {
            task.outputs = event.outputs;
            Object.assign((state.outputs[place.phase.plan.name] ??= {}), event.outputs);
        }
    }
    else {
        const { outcome = event.outcome, evidence } = task;
        state.lastFailure = { task: event.task, detail: (0,outcomes/* outcomeText */.EL)(outcome), tail: evidence?.tail ?? '' };
    }
    return undefined;
}
/** What the task came to: that of the attempt, or the first failure when its tests failed again. */
function takeResult(task, event) {
    const { steps: planned } = task.plan;
    task.lastStep = Math.max(0, planned.findIndex(({ key }) => key === event.steps.at(-1)?.key));
    // What failed first has passed; what comes after it in the same task is another matter.
    const again = planned[task.rerun?.step ?? -1]?.key;
    if (event.steps.some(({ key, outcome: ended }) => key === again && (0,outcomes/* isGood */.Kg)(ended)))
        delete task.rerun;
    const rerun = event.outcome.kind === 'cancelled' || (0,outcomes/* isGood */.Kg)(event.outcome) ? undefined : task.rerun;
    const { outcome, evidence } = rerun ?? event;
    task.outcome = outcome;
    task.because = (0,outcomes/* outcomeText */.EL)(outcome);
    if (evidence === undefined)
        delete task.evidence;
    else
        task.evidence = evidence;
    if (event.findings !== undefined)
        task.findings = event.findings;
    else if (rerun === undefined)
        delete task.findings;
    if (rerun !== undefined) {
        rerun.tests = event.findings?.failed ?? rerun.tests;
        // What told nothing when only some tests ran may tell more when all of them do.
        if (event.outcome.kind === 'errored')
            rerun.whole = event.outcome.detail;
        // It may have failed of more than these tests, as it does where the sources have changed: to pass it has to pass whole.
        else if (event.rerun?.scope === 'all')
            rerun.whole ??= 'it failed again as a whole';
    }
    const { findings, steps } = event;
    if (findings?.tests === undefined && findings?.failed === undefined && findings?.flaky === undefined)
        return;
    const tree = findings.tree ?? steps.findLast((step) => step.tree !== undefined)?.tree;
    task.tested = {
        attempt: event.attempt,
        failed: findings.failed ?? [],
        inRow: true,
        ...(findings.digest === undefined ? {} : { digest: findings.digest }),
        ...(tree === undefined ? {} : { tree }),
    };
}
/** A retry is scheduled after a failure, or its time has come. */
function onRetry(state, event, from, to) {
    const found = taskAt(state, event.task);
    if (found === undefined)
        return `no task is called ${event.task}`;
    const { place, task } = found;
    if (task.status !== from || task.attempts + 1 !== event.attempt)
        return `${event.task} is ${task.status} after attempt ${task.attempts}`;
    const isOfTests = event.type === 'RetryScheduled' && event.tests !== undefined;
    if (isOfTests && !announceRerun(task))
        return `no failed tests of ${event.task} are known`;
    task.status = to;
    const change = to === 'waiting' ? 1 : -1;
    state.load.waiting += change;
    place.phase.underWay += change;
    if (to === 'waiting') {
        place.group.done -= 1;
        place.group.waiting += 1;
        task.retries += 1;
        // Reruns of tests have a bound of their own.
        if (!isOfTests)
            state.retriesUsed += 1;
    }
    else {
        place.group.waiting -= 1;
        place.group.next = Math.min(place.group.next, place.place);
    }
    return undefined;
}
/** The failure that is kept unless its tests pass; false where there is none. */
function announceRerun(task) {
    const { outcome, evidence, findings, lastStep } = task;
    if (task.rerun === undefined) {
        if (outcome?.kind !== 'failed' || findings?.failed === undefined)
            return false;
        const kept = evidence === undefined ? {} : { evidence };
        task.rerun = { outcome, ...kept, step: lastStep, tests: findings.failed };
    }
    task.reruns += 1;
    return true;
}

// EXTERNAL MODULE: ./build/core/estimates.js
var estimates = __webpack_require__(336);
;// CONCATENATED MODULE: ./build/core/initial-state.js



/** @param msOf puts the longest first; without it tasks are started as they are written */
function group(plans, msOf) {
    const queue = plans.map((_, index) => index);
    if (msOf !== undefined) {
        const ms = plans.map(msOf);
        queue.sort((a, b) => (ms[b] ?? 0) - (ms[a] ?? 0) || a - b);
    }
    return {
        queue,
        tasks: plans.map((plan) => ({
            plan,
            status: 'pending',
            attempts: 0,
            round: 0,
            durationMs: 0,
            flaky: false,
            retries: 0,
            lastStep: 0,
            reruns: 0,
        })),
        next: 0,
        running: 0,
        waiting: 0,
        done: 0,
    };
}
function phaseState(plan, index, open, msOf) {
    return {
        plan,
        index,
        status: 'pending',
        activeMs: 0,
        roundMs: 0,
        attempts: 0,
        round: 1,
        open,
        underWay: 0,
        agents: group(plan.agents, plan.parallel ? msOf : undefined),
        reuse: { step: 'none', storing: 'none' },
        collection: 'none',
        missing: [],
        fixes: [],
        fixEnds: [],
        fixesBefore: 0,
        gates: plan.gates.map((gate) => ({ plan: gate, checks: group(gate.checks), started: false })),
        checkpoint: 'none',
    };
}
function place(tasks, seen, at) {
    at.group.queue.forEach((index, queued) => {
        const task = at.group.tasks[index];
        if (task === undefined)
            return;
        tasks.set(task.plan.id, { ...at, index, place: queued });
        for (const step of task.plan.steps)
            seen.set(step.key, (seen.get(step.key) ?? 0) + 1);
    });
}
/** The state right after a workflow was created. */
function initialState(created, at) {
    const { pipeline } = created;
    const graph = (0,core_graph/* graphOf */.cQ)(pipeline);
    const { task: msOf } = (0,estimates/* estimatesOf */.p)(pipeline);
    const phases = pipeline.phases.map((plan, index) => phaseState(plan, index, graph.needs[index] ?? 0, msOf));
    const tasks = new Map();
    const seen = new Map();
    for (const phase of phases) {
        place(tasks, seen, { phase, group: phase.agents });
        for (const gate of phase.gates)
            place(tasks, seen, { phase, gate, group: gate.checks });
    }
    return {
        id: created.workflowId,
        pipeline: created.pipeline,
        source: created.source,
        creator: created.creator,
        inherits: created.inherited?.from ?? [],
        status: 'pending',
        run: 0,
        fence: 0,
        attempt: 1,
        sequence: 1,
        createdAt: at,
        updatedAt: at,
        activeMs: 0,
        phases,
        phaseByName: new Map(phases.map((phase) => [phase.plan.name, phase])),
        tasks,
        graph,
        frontier: (0,front/* frontierOf */.$)(phases, graph),
        cursor: 0,
        running: 0,
        load: (0,front/* emptyLoad */.s)(),
        retriesUsed: 0,
        rounds: [],
        roundsDecided: 0,
        decisions: [],
        warnings: [],
        recorded: new Map(),
        sharedKeys: new Set([...seen].filter(([, times]) => times > 1).map(([key]) => key)),
        outputs: { ...created.inherited?.outputs },
        artifacts: [...(created.inherited?.artifacts ?? [])],
    };
}

;// CONCATENATED MODULE: ./build/core/evolve.js













/**
 * Folds one entry into the state. It owns `state` and changes it in place: the returned value replaces it.
 * An error names the entry; the state must not be used after one.
 */
function evolve(state, entry) {
    const at = Date.parse(entry.at);
    const { event } = entry;
    if (state === undefined) {
        if (event.type !== 'WorkflowCreated' || entry.seq !== 1)
            return illegal(entry, 'a journal starts with WorkflowCreated');
        return (0,result.ok)(initialState(event, at));
    }
    if (entry.seq !== state.sequence + 1)
        return illegal(entry, `entry ${entry.seq} follows entry ${state.sequence}`);
    passTime(state, at, event);
    const wrong = apply(state, event, at);
    if (wrong !== undefined)
        return illegal(entry, `${event.type}: ${wrong}`);
    state.sequence = entry.seq;
    return (0,result.ok)(state);
}
/** Folds a whole journal. */
function fold(entries) {
    let state;
    for (const entry of entries) {
        const next = evolve(state, entry);
        if (!next.ok)
            return next;
        state = next.value;
    }
    return state === undefined ? (0,result/* err */._)({ sequence: 0, message: 'the journal is empty' }) : (0,result.ok)(state);
}
function illegal(entry, message) {
    return (0,result/* err */._)({ sequence: entry.seq, message });
}
/** What may happen while it is not known which files there are. */
const MEANWHILE = new Set(['RestoreStarted', 'RestoreFailed', 'Restored', 'Warned']);
/** Adds the time since the last entry to what is under way; a new run starts counting afresh, a clock that went back adds nothing. */
function passTime(state, at, event) {
    const worked = event.type !== 'RunStarted' && state.status === 'running' && state.restoring === undefined;
    const passed = worked ? Math.max(0, at - state.updatedAt) : 0;
    state.updatedAt = Math.max(state.updatedAt, at);
    if (passed === 0)
        return;
    state.activeMs += passed;
    // One that waits for a slot is not worked on, and its time does not run out.
    const all = state.pipeline.mode === 'sequential';
    for (const phase of (0,frontier/* activePhases */.JL)(state)) {
        if (phase.status !== 'running' || (!all && phase.underWay === 0))
            continue;
        phase.activeMs += passed;
        phase.roundMs += passed;
    }
}
function apply(state, event, at) {
    if (state.restoring !== undefined && !MEANWHILE.has(event.type))
        return `a restore of ${state.restoring.phase} has not ended`;
    switch (event.type) {
        case 'WorkflowCreated':
            return 'only the first entry creates a workflow';
        case 'RunStarted':
            return onRunStarted(state, event);
        case 'PhaseStarted':
            return onPhaseStarted(state, event, at);
        case 'ReuseLookupStarted':
        case 'ReuseMissed':
        case 'PhaseReused':
        case 'ReuseStoreStarted':
        case 'ReuseStored':
        case 'ReuseNotStored':
            return inPhase(state, event.phase, (phase) => (0,evolve_reuse/* onReuse */.Cw)(state, phase, event));
        case 'AttemptStarted':
            return onAttemptStarted(state, event);
        case 'AttemptFinished':
            return onAttemptFinished(state, event);
        case 'RetryScheduled':
            return onRetry(state, event, 'done', 'waiting');
        case 'RetryDue':
            return onRetry(state, event, 'waiting', 'pending');
        case 'FixStarted':
            return inPhase(state, event.phase, (phase) => (0,evolve_fix/* onFixStarted */.IL)(state, phase, event));
        case 'FixFinished':
            return inPhase(state, event.phase, (phase) => (0,evolve_fix/* onFixFinished */.$N)(state, phase, event));
        case 'CollectionStarted':
        case 'ArtifactsCollected':
            return onCollection(state, event);
        case 'GateStarted':
        case 'GateFinished':
            return onGate(state, event);
        case 'PhaseFinished':
            return onPhaseFinished(state, event, at);
        case 'WorkflowWentBack':
            return inPhase(state, event.from, (phase) => onWentBack(state, phase, event, at));
        case 'CheckpointStarted':
        case 'CheckpointSaved':
        case 'CheckpointFailed':
            return onCheckpoint(state, event);
        case 'RestoreStarted':
        case 'RestoreFailed':
        case 'Restored':
            return onRestore(state, event);
        case 'PhaseHalted':
            return onHalted(state, event);
        case 'WorkflowPaused':
            return onPaused(state, event);
        case 'Decided':
            return onDecided(state, event);
        case 'StopRequested':
            return onStopRequested(state, event);
        case 'WorkflowFinished':
            return onWorkflowFinished(state, event, at);
        case 'Warned':
            state.warnings.push(event.message);
            return undefined;
    }
}
function inPhase(state, name, change) {
    const phase = state.phaseByName.get(name);
    if (phase === undefined)
        return `no phase is called ${name}`;
    if (phase.status !== 'running')
        return `phase ${name} is ${phase.status}, not running`;
    return change(phase);
}
function onRunStarted(state, event) {
    if (event.run !== state.run + 1)
        return `run ${event.run} follows run ${state.run}`;
    if (event.fence <= state.fence)
        return `fencing token ${event.fence} is not above ${state.fence}`;
    if (state.status === 'completed' || state.status === 'failed')
        return `the workflow is ${state.status}`;
    if (state.status === 'cancelled' && state.decision?.kind === 'cancel')
        return 'the workflow was cancelled by a person';
    state.run = event.run;
    state.fence = event.fence;
    state.attempt = event.attempt;
    state.retriesUsed = 0;
    state.decisions.push(...(event.orders ?? []));
    delete state.stopping;
    delete state.pausing;
    delete state.restored;
    if (state.status === 'paused')
        return undefined;
    delete state.conclusion;
    delete state.because;
    (0,core_reset/* resetInterrupted */.cg)(state);
    return state.status === 'running' ? undefined : become(state, 'running');
}
function onPhaseStarted(state, event, at) {
    const phase = state.phaseByName.get(event.phase);
    if (phase === undefined)
        return `no phase is called ${event.phase}`;
    if (state.status !== 'running')
        return `the workflow is ${state.status}`;
    if (phase.open > 0)
        return `phase ${event.phase} is not next`;
    const isDue = state.pipeline.mode === 'sequential' && state.frontier.uncaptured.length > 0;
    if (isDue || state.load.capturing)
        return 'a checkpoint comes before it';
    const wrong = become(phase, 'running');
    if (wrong !== undefined)
        return wrong;
    phase.startedAt ??= at;
    phase.attempts += 1;
    (0,frontier/* phaseBegins */.Sl)(state, phase);
    return undefined;
}
function onCollection(state, event) {
    return inPhase(state, event.phase, (phase) => {
        if (event.type === 'CollectionStarted') {
            if (phase.collection !== 'none')
                return `the outputs of ${event.phase} have been collected`;
            if (state.load.capturing)
                return 'a checkpoint is being taken';
            phase.collection = 'running';
            (0,frontier/* touch */._M)(state, phase, 1);
            return undefined;
        }
        if (phase.collection !== 'running')
            return 'nothing was being collected';
        (0,frontier/* touch */._M)(state, phase, -1);
        phase.collection = 'done';
        delete phase.isAnew;
        phase.missing = event.missing;
        state.artifacts.push(...event.artifacts);
        return undefined;
    });
}
function onGate(state, event) {
    return inPhase(state, event.phase, (phase) => {
        const gate = phase.gates.find((each) => each.plan.name === event.gate);
        if (gate === undefined)
            return `phase ${event.phase} has no gate ${event.gate}`;
        if (event.type === 'GateStarted') {
            if (gate.started && gate.isMended !== true)
                return `gate ${event.gate} has been started`;
            if (gate.isMended === true)
                (0,core_reset/* resetGate */.bw)(gate);
            gate.started = true;
            return undefined;
        }
        if (!gate.started || gate.checks.done !== gate.checks.tasks.length)
            return `gate ${event.gate} has not been judged`;
        if (gate.isMended === true && event.verdict === 'passed')
            return `gate ${event.gate} was mended and not judged again`;
        gate.verdict = event.verdict;
        gate.because = event.because;
        return undefined;
    });
}
function onPhaseFinished(state, event, at) {
    return inPhase(state, event.phase, (phase) => {
        if (phase.held !== undefined)
            return `what a fix did waits for a decision`;
        if (phase.fix !== undefined || phase.agents.running > 0 || phase.gates.some((gate) => gate.checks.running > 0))
            return 'work is still under way';
        if (phase.gates.some((gate) => gate.verdict !== 'passed' && gate.skipped === undefined))
            return 'a gate is not open';
        if (phase.agents.tasks.some(back/* asksBack */.eG))
            return `${event.phase} asks to go back`;
        phase.conclusion = event.conclusion;
        phase.because = event.because;
        phase.finishedAt = at;
        phase.completedIn = { run: state.run, attempt: state.attempt };
        phase.completedAt = state.sequence + 1;
        forgetTurn(state, phase);
        (0,frontier/* phaseEnds */.G1)(state, phase);
        return become(phase, 'completed');
    });
}

;// CONCATENATED MODULE: ./build/app/look.js


/** The state of a workflow, the newest without an id, without taking it over. */
async function look(storage, id) {
    const read = await storage.read(id);
    if (!read.ok)
        return read;
    const state = foldEntries(read.value.entries, read.value.id);
    return state.ok ? (0,result.ok)({ state: state.value, entries: read.value.entries }) : state;
}
/** Folds entries; an impossible one is an integrity problem that names it. */
function foldEntries(entries, what) {
    const folded = fold(entries);
    if (folded.ok)
        return folded;
    if (entries.length === 0) {
        return (0,result/* err */._)({
            code: 'integrity',
            message: `The journal of ${what} holds no entry: its process was killed before the first one, or the file was emptied.`,
            where: 'journal.jsonl:1',
            hint: 'start a new workflow: bootspring run',
        });
    }
    return (0,result/* err */._)({
        code: 'integrity',
        message: `The journal of ${what} tells what can not have happened: ${folded.error.message}`,
        where: `journal.jsonl:${folded.error.sequence}`,
        hint: 'the journal was changed from outside; start a new workflow: bootspring run',
    });
}

// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
;// CONCATENATED MODULE: ./build/core/history/merge.js

/** Records of one branch that go before those of others. */
const KEPT_OF_BRANCH = 3;
/** Commits of a branch whose fingerprints are kept: the newest may be the very one that is looked at. */
const KEPT_COMMITS = 2;
/** The newest records, which have all their tasks; those before only the tasks of which there is something to tell. */
const WHOLE_RECORDS = 5;
/** Fingerprints that are kept over all records, of the newest ones first: with all else they stay below 4 MiB. */
const MOST_FINGERPRINT_CHARACTERS = 40_000 * 16;
const keyOf = ({ id, attempt }) => `${id} ${attempt}`;
const oldestFirst = (a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
/**
 * One history of several, whatever their order: of records with the same workflow id and attempt the newest counts, and
 * the newest fifty are kept.
 */
function mergeHistories(...histories) {
    const newest = new Map();
    for (const record of histories.flatMap(({ records }) => records)) {
        const known = newest.get(keyOf(record));
        if (known === undefined || known.at < record.at || (known.at === record.at && isFuller(record, known)))
            newest.set(keyOf(record), record);
    }
    return { schemaVersion: 1, records: withoutTheUsual(withoutOldFingerprints(kept([...newest.values()]))) };
}
/** The newest, the last few of each branch before all others: a busy branch must not push out what it is compared with. */
function kept(records) {
    const times = new Map();
    const [first, rest] = [[], []];
    for (const record of [...records].sort(oldestFirst).toReversed()) {
        const time = times.get(record.ref ?? '') ?? 0;
        times.set(record.ref ?? '', time + 1);
        (time < KEPT_OF_BRANCH ? first : rest).push(record);
    }
    return [...first, ...rest].slice(0, constants/* MOST_RECORDS */.zc).sort(oldestFirst);
}
/** The same record as it was before something was dropped from it. */
const isFuller = (record, other) => sizeOf(record) > sizeOf(other);
/** A task counts as much as the fact that its fingerprints are known. */
const sizeOf = ({ tasks }) => tasks.reduce((sum, { fingerprints }) => sum + 1 + (fingerprints === undefined ? 0 : 1 + fingerprints.length), 0);
/** Only the newest of each task on each branch is ever asked for. */
function withoutOldFingerprints(records) {
    const seen = new Map();
    let room = MOST_FINGERPRINT_CHARACTERS;
    return records
        .toReversed()
        .map((record) => ({
        ...record,
        tasks: record.tasks.map(({ fingerprints, ...task }) => {
            if (fingerprints === undefined)
                return task;
            const key = `${record.leg ?? ''} ${record.ref ?? ''} ${task.id}`;
            const commits = seen.get(key) ?? new Set();
            const commit = record.sha ?? '';
            if (commits.has(commit) || commits.size >= KEPT_COMMITS || fingerprints.length > room)
                return task;
            seen.set(key, commits.add(commit));
            room -= fingerprints.length;
            return { ...task, fingerprints };
        }),
    }))
        .toReversed();
}
/** A history is read and written at the end of every run, so it does not name a hundred checks that just passed, fifty times. */
const withoutTheUsual = (records) => records.map((record, at) => ({
    ...record,
    tasks: at >= records.length - WHOLE_RECORDS ? record.tasks : record.tasks.filter(isUnusual),
}));
const isUnusual = ({ outcome, flaky, retries, fingerprints }) => outcome !== 'passed' || flaky || retries > 0 || fingerprints !== undefined;
/** The text of a file with as many of the newest records as have room in so many bytes. */
function historyText(history, most = constants/* HISTORY_LIMIT */.Dc) {
    let records = history.records;
    for (;;) {
        const text = `${JSON.stringify({ schemaVersion: 1, records })}\n`;
        if (records.length === 0 || new TextEncoder().encode(text).length <= most)
            return text;
        records = records.slice(Math.ceil(records.length / 4));
    }
}

// EXTERNAL MODULE: ./build/core/views/base-part.js
var base_part = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/core/findings/order.js
var order = __webpack_require__(4382);
// EXTERNAL MODULE: ./build/core/views/findings.js
var findings = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/core/views/markdown.js + 1 modules
var markdown = __webpack_require__(8090);
// EXTERNAL MODULE: ./build/core/views/markdown-text.js
var markdown_text = __webpack_require__(1737);
;// CONCATENATED MODULE: ./build/core/views/findings-table.js




/** Notes on reports that are shown. */
const MOST_NOTES = 5;
/** Characters of a message. */
const MOST_MESSAGE = 200;
/** With a blank between that no line is broken at. */
const SIGNS = { error: '\u274c\u00a0error', warning: '\u26a0\ufe0f\u00a0warning', notice: '\u2139\ufe0f\u00a0notice' };
/** What the newest attempts of all agents and checks found. */
function countsOf(all) {
    const sum = (of) => all.reduce((total, each) => total + of(each), 0);
    const known = all.filter(({ fresh }) => fresh !== undefined);
    return {
        errors: sum(({ errors }) => errors),
        warnings: sum(({ warnings }) => warnings),
        notices: sum(({ notices }) => notices),
        ...(known.length === 0 ? {} : { fresh: sum(({ fresh = 0 }) => fresh) }),
    };
}
const digests = (state) => state.phases
    .flatMap(markdown/* tasksOf */.a4)
    .flatMap(({ plan, findings }) => (findings === undefined ? [] : [{ digest: findings, check: plan.name }]));
/** The counts, and the worst findings with place, rule and message; empty when nothing was found. */
function findingsTable(state, most) {
    const found = digests(state);
    const counts = countsOf(found.map(({ digest }) => digest));
    const notes = [...new Set(found.flatMap(({ digest }) => digest.notes ?? []))].map((note) => `\u26a0 ${(0,markdown_text/* escapeMarkdown */.FV)(note)}`);
    const text = (0,findings/* findingsCount */.cy)(counts);
    if (text === '')
        return (0,markdown_text/* list */.p_)(notes, MOST_NOTES);
    const worst = found
        .flatMap(({ digest, check }) => digest.worst.map((finding) => ({ finding, check })))
        .sort((a, b) => (0,order/* worstFirst */.m)(a.finding, b.finding))
        .slice(0, most);
    const rest = counts.errors + counts.warnings + counts.notices - worst.length;
    const rows = worst.map((each) => findingRow(each));
    const isMarked = counts.fresh !== undefined;
    const head = [...(isMarked ? ['new'] : []), 'severity', 'place', 'rule', 'message', 'check'];
    const shown = (0,markdown/* table */.tp)(head, isMarked ? rows : rows.map(([, ...cells]) => cells));
    const more = rest > 0 ? `\n\n\u2026 and ${rest} more` : '';
    const said = notes.length === 0 ? '' : `\n\n${(0,markdown_text/* list */.p_)(notes, MOST_NOTES)}`;
    return `### Findings: ${text}\n\n${shown}${more}${said}`;
}
function findingRow({ finding, check }) {
    const { severity, rule, message, isNew, test } = finding;
    const [first = ''] = message.split('\n', 1);
    const place = (0,order/* placeText */.Z)(finding) ?? test ?? '';
    return [
        isNew === true ? '\ud83c\udd95' : '',
        SIGNS[severity],
        (0,markdown/* codeCell */.MZ)(place, MOST_MESSAGE),
        rule === undefined ? '' : (0,markdown/* codeCell */.MZ)(rule, 80),
        (0,markdown_text/* escapeMarkdown */.FV)(first, MOST_MESSAGE),
        (0,markdown_text/* escapeMarkdown */.FV)(check),
    ];
}

// EXTERNAL MODULE: ./build/core/views/fitted.js
var fitted = __webpack_require__(244);
// EXTERNAL MODULE: ./build/core/views/flaky.js + 3 modules
var flaky = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/core/views/summary.js
var summary = __webpack_require__(1418);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
;// CONCATENATED MODULE: ./build/core/views/gates-table.js




const VERDICT_SIGNS = { passed: '\u2705', rejected: '\u274c', inconclusive: '\u2757', vacuous: '\u2754' };
/** Checks of a gate that are named; of more only those that did not succeed, and the count of the rest. */
const MOST_CHECKS = 12;
/** A table of all gates that were reached, with their checks; empty without one. */
function gatesTable(state, room) {
    const rows = state.phases.flatMap((phase) => phase.gates
        .filter((gate) => gate.started || gate.verdict !== undefined || gate.skipped !== undefined)
        .map((gate) => gateRow(phase, gate)));
    return rows.length === 0 ? '' : `### Gates\n\n${(0,markdown/* table */.tp)(['gate', 'after', 'verdict', 'checks', 'time'], rows, room)}`;
}
function gateRow(phase, { plan, verdict, skipped, checks }) {
    const ms = checks.tasks.reduce((sum, { durationMs }) => sum + durationMs, 0);
    const told = skipped === undefined
        ? verdict === undefined
            ? '\u25b8 not judged'
            : `${VERDICT_SIGNS[verdict]} ${verdict}`
        : `\u26a0\ufe0f skipped by ${(0,markdown_text/* escapeMarkdown */.FV)(skipped.by, 40)}`;
    return [(0,markdown_text/* escapeMarkdown */.FV)(plan.name), (0,markdown_text/* escapeMarkdown */.FV)(phase.plan.name), told, checksCell(checks.tasks), (0,views_text/* duration */.p0)(ms)];
}
function checksCell(tasks) {
    const named = tasks.map((task) => {
        const { sign, tone } = (0,summary/* taskMark */.RM)(task);
        return {
            text: `${task.flaky ? '\u26a0' : sign} ${(0,markdown_text/* escapeMarkdown */.FV)(task.plan.name)}`,
            isGood: tone === 'good' && !task.flaky,
        };
    });
    if (named.length <= MOST_CHECKS)
        return named.map(({ text }) => text).join(' \u00b7 ');
    const shown = named.filter(({ isGood }) => !isGood).slice(0, MOST_CHECKS);
    return [...shown.map(({ text }) => text), `${named.length - shown.length} more`].join(' \u00b7 ');
}

// EXTERNAL MODULE: ./build/core/views/digest.js
var digest = __webpack_require__(4596);
// EXTERNAL MODULE: ./build/core/views/mend-part.js
var mend_part = __webpack_require__(160);
// EXTERNAL MODULE: ./build/core/views/rounds-part.js
var rounds_part = __webpack_require__(8427);
;// CONCATENATED MODULE: ./build/core/views/pictures/mermaid.js

/** Characters of a name in a picture: longer ones would push everything else out of it. */
const MOST_NAME = 28;
/**
 * GitHub draws nothing of a diagram with more than 50,000 characters or 500 edges. What is drawn here stays far below:
 * so many phases, so many bars, so many edges.
 */
const MOST_PHASES = 60;
const MOST_BARS = 120;
const MOST_EDGES = 240;
/**
 * A name for a diagram. Names of phases, agents and checks pass as they are; of anything else only letters, digits and
 * what has no meaning in any diagram of Mermaid is left: no quote, colon, semicolon, hash, percent sign, bracket or mark-up.
 */
function mermaidName(text, limit = MOST_NAME) {
    const plain = (0,plain_line/* plainLine */.h)(text, limit).replaceAll(/[^\p{L}\p{N} ._/\u2026-]/gu, '\u00b7');
    return plain === '' ? '\u00b7' : plain;
}
/** The picture in markdown: GitHub draws it, and whatever else shows markdown shows its text. */
function mermaidBlock({ text, note }) {
    const block = `\`\`\`mermaid\n${text}\n\`\`\``;
    return note === undefined ? block : `${block}\n\n<sub>${note}</sub>`;
}
/** A directive that sets options of a diagram; the options are numbers and words of this program. */
const directive = (options) => `%%{init: ${JSON.stringify(options)}}%%`;

;// CONCATENATED MODULE: ./build/core/views/pictures/gantt.js



/**
 * Colours for a light page and a dark one. Versions of Mermaid differ in whether the name of a `done` bar that stands
 * beside it has the colour of names inside of it (`taskTextDarkColor`), so that colour is one which can be read on both
 * pages, and such a bar is only tinted.
 */
const COLOURS = {
    doneTaskBkgColor: '#2da44e26',
    doneTaskBorderColor: '#2da44e',
    activeTaskBkgColor: '#218bff26',
    activeTaskBorderColor: '#218bff',
    taskTextDarkColor: '#767e88',
    critBkgColor: '#cf222e',
    critBorderColor: '#cf222e',
    taskBkgColor: '#6e7781',
    taskBorderColor: '#6e7781',
    taskTextColor: '#ffffff',
    sectionBkgColor: '#8b949e',
    sectionBkgColor2: '#8b949e',
    altSectionBkgColor: '#8b949e00',
    gridColor: '#8b949e66',
};
/** Pauses that are marked. */
const MOST_BREAKS = 8;
/** A bar shorter than this part of the axis could not be seen. */
const LEAST_PART = 1 / 300;
/**
 * What ran when: a section for each phase with its agents and checks, from the start of the run, with pauses cut out.
 * Where that is too much, only phases that did not succeed have their agents and checks, then none, then only the
 * longest phases are there. Undefined when nothing ran.
 *
 * @param live somebody works on it now
 */
function ganttChart(state, line, live) {
    const all = sectionsOf(state, line, live);
    if (all.length === 0)
        return undefined;
    const isBad = ({ phase }) => phase.status !== 'completed';
    const shown = [...all].sort((a, b) => Number(isBad(b)) - Number(isBad(a)) || b.ms - a.ms).slice(0, MOST_PHASES);
    const sections = all.filter((each) => shown.includes(each));
    const count = (rows) => sections.reduce((sum, each) => sum + rows(each).length, 0);
    const choices = [
        (each) => each.rows,
        (each) => (isBad(each) ? each.rows : each.stretches),
        (each) => each.stretches,
    ];
    const rows = choices.find((choice) => count(choice) <= MOST_BARS) ?? ((each) => each.stretches.slice(-1));
    const text = chart(sections, rows, line);
    const notes = [
        rows === choices[0] ? '' : 'Agents and checks are in the table.',
        all.length > sections.length
            ? `${all.length - sections.length} shorter phases of ${all.length} are left out of the picture.`
            : '',
    ].filter((note) => note !== '');
    return { text, ...(notes.length === 0 ? {} : { note: notes.join(' ') }) };
}
function sectionsOf(state, line, live) {
    const bars = grouped(line.bars, ({ task }) => task.split('/')[0] ?? task);
    const stretches = grouped(line.phases, ({ phase }) => phase);
    return state.phases.flatMap((phase) => {
        const [tasks, times] = [bars.get(phase.plan.name) ?? [], stretches.get(phase.plan.name) ?? []];
        if (tasks.length === 0 && times.length === 0)
            return [];
        const whole = times.map((each, at) => stretchRow(phase, each, times[at + 1]));
        const rows = tasks.map((bar) => taskRow(state, bar, line.totalMs, live));
        return [
            {
                phase,
                rows: rows.length === 0 ? whole : rows,
                stretches: whole,
                ms: times.reduce((sum, { from, to }) => sum + to - from, 0),
            },
        ];
    });
}
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
/** An earlier stretch of a phase ended with a pause, with the run, or with its round. */
function stretchRow(phase, { from, to, round }, next) {
    const { sign, tone } = (0,summary/* phaseMark */.lW)(phase);
    const ended = next?.round === round ? '\u2016' : '\u21b6';
    const label = `${next === undefined ? sign : ended} ${(0,views_text/* duration */.p0)(to - from)}`;
    if (next !== undefined)
        return { label, tag: '', from, to };
    const tag = phase.status === 'running' ? 'active' : tone === 'good' ? 'done' : tone === 'bad' ? 'crit' : '';
    return { label, tag: phase.status === 'paused' ? 'crit' : tag, from, to };
}
function taskRow(state, { task: id, attempt, from, to, ended }, end, live) {
    const place = state.tasks.get(id);
    const task = place?.group.tasks[place.index];
    const name = mermaidName(id.slice(id.indexOf('/') + 1));
    const label = `${name}${attempt === 1 ? '' : ` again ${attempt}`} ${(0,views_text/* duration */.p0)(to - from)}`;
    // What the newest attempt came to says the state, which knows what blocks and what only warns.
    const isNewest = task?.attempts === attempt;
    if (ended === 'open') {
        return live && to === end && isNewest
            ? { label: `\u25b8 ${label}`, tag: 'active', from, to }
            : { label: `\u25a0 ${label}`, tag: '', from, to };
    }
    if (task !== undefined && isNewest && task.outcome !== undefined)
        return { ...markOf(task, label), from, to };
    const isGood = ended === 'passed' || ended === 'reused';
    return { label: `${isGood ? '\u2713' : '\u2717'} ${label}`, tag: isGood ? 'done' : 'crit', from, to };
}
function markOf(task, label) {
    const { sign, tone } = (0,summary/* taskMark */.RM)(task);
    return { label: `${sign} ${label}`, tag: tone === 'good' ? 'done' : tone === 'bad' ? 'crit' : '' };
}
function chart(sections, rowsOf, line) {
    const names = sections.map(({ phase }) => mermaidName(phase.plan.name, 24));
    const widest = Math.max(...names.map((name) => name.length), 6);
    const least = Math.ceil(Math.max(line.totalMs, 1) * LEAST_PART);
    const { every, format } = axis(line.totalMs);
    const rows = sections.flatMap((section, at) => [
        `section ${names[at]}`,
        ...rowsOf(section).map(({ label, tag, from, to }) => taskLine(label, tag, from, Math.max(to, from + least, from + 1))),
    ]);
    const breaks = line.breaks
        .filter(({ at }) => at < line.totalMs)
        .sort((a, b) => b.ms - a.ms)
        .slice(0, MOST_BREAKS)
        .sort((a, b) => a.at - b.at)
        .map(({ at, ms }) => taskLine(`\u2016 waited ${(0,views_text/* duration */.p0)(ms)}`, 'milestone', at, at));
    return [
        directive({ gantt: { leftPadding: Math.ceil(widest * 6.5) + 16, barHeight: 18 }, themeVariables: COLOURS }),
        'gantt',
        'dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `axisFormat ${format}`,
        `tickInterval ${every}`,
        ...(breaks.length === 0 ? [] : ['section pauses', ...breaks]),
        ...rows,
    ].join('\n');
}
const taskLine = (label, tag, from, to) => `${label} :${tag === '' ? '' : `${tag}, `}${moment(from)}, ${moment(to)}`;
/**
 * A moment of the axis as a date. It has no time zone, so that every browser reads it as its own and shows the same
 * time of day; on the first of January no clock is put forward or back anywhere.
 */
function moment(ms) {
    return new Date(Date.UTC(2001, 0, 1) + Math.round(ms)).toISOString().slice(0, -1).replace('T', ' ');
}
const TICKS = [
    [100, '100millisecond'],
    [500, '500millisecond'],
    [1_000, '1second'],
    [2_000, '2second'],
    [5_000, '5second'],
    [15_000, '15second'],
    [30_000, '30second'],
    [60_000, '1minute'],
    [120_000, '2minute'],
    [300_000, '5minute'],
    [900_000, '15minute'],
    [1_800_000, '30minute'],
    [3_600_000, '1hour'],
    [10_800_000, '3hour'],
];
/** Marks of the axis: not more than nine where there is a step for that. */
function axis(totalMs) {
    const [step, every] = TICKS.find(([ms]) => totalMs / ms <= 9) ?? [86_400_000, '1day'];
    if (step < 1_000)
        return { every, format: '%-S.%Ls' };
    if (totalMs < 60_000)
        return { every, format: '%-Ss' };
    if (totalMs < 3_600_000)
        return { every, format: '%-M:%S' };
    return { every, format: totalMs < 86_400_000 ? '%-H:%M' : 'day %-j %-H:%M' };
}

// EXTERNAL MODULE: ./build/core/views/fates.js
var fates = __webpack_require__(3337);
;// CONCATENATED MODULE: ./build/core/views/pictures/graph.js




/**
 * White on a middle tone, which can be read on a light page and on a dark one; a sign says the same without colour.
 * The tones are those of GitHub's own labels of states.
 */
const CLASSES = {
    passed: 'fill:#1a7f37,stroke:#1a7f37,color:#ffffff',
    reused: 'fill:#1a7f37,stroke:#aceebb,color:#ffffff,stroke-width:2px,stroke-dasharray:4 3',
    failed: 'fill:#cf222e,stroke:#cf222e,color:#ffffff',
    warned: 'fill:#9a6700,stroke:#9a6700,color:#ffffff',
    running: 'fill:#0969da,stroke:#0969da,color:#ffffff',
    pending: 'fill:#6e7781,stroke:#6e7781,color:#ffffff',
};
/** Phases in a row of a picture whose phases follow each other. */
const IN_A_ROW = 6;
/** More steps than this from left to right, and the picture goes from top to bottom. */
const MOST_STEPS = 8;
/** Edges that may come into a phase through phases that are left out. */
const MOST_THROUGH = 12;
/**
 * The phases with what each came to, and which of them waits for which: in sequential mode each for the one before.
 * Of very many, those that did not succeed and the longest ones are shown. Undefined without a phase.
 */
function phaseGraph(state) {
    if (state.phases.length === 0)
        return undefined;
    const kept = keptPhases(state);
    const left = state.phases.length - kept.size;
    const note = left === 0 ? {} : { note: `${left} of ${state.phases.length} phases are left out of the picture.` };
    const lines = state.pipeline.mode === 'sequential' ? chain(state, kept) : web(state, kept);
    const looks = Object.entries(CLASSES).map(([name, style]) => `classDef ${name} ${style}`);
    const [head = '', ...rest] = lines;
    const options = { flowchart: { nodeSpacing: 24, rankSpacing: 32, padding: 8, htmlLabels: true } };
    return { text: [directive(options), head, ...rest, ...looks].join('\n'), ...note };
}
function keptPhases({ phases }) {
    if (phases.length <= MOST_PHASES)
        return new Set(phases);
    const rank = (phase) => ['failed', 'paused', 'running', 'cancelled'].includes(phase.status) ? 0 : phase.status === 'completed' ? 1 : 2;
    const order = [...phases].sort((a, b) => rank(a) - rank(b) || b.activeMs - a.activeMs || a.index - b.index);
    return new Set(order.slice(0, MOST_PHASES));
}
function lookOf(phase, fate) {
    if (phase.status === 'pending')
        return 'pending';
    if (phase.status === 'running')
        return 'running';
    if (phase.status === 'failed' || phase.status === 'paused')
        return 'failed';
    if (phase.status === 'cancelled' || (0,summary/* phaseMark */.lW)(phase).tone === 'warn')
        return 'warned';
    return fate?.kind === 'reused' ? 'reused' : 'passed';
}
const graph_SIGNS = {
    passed: '\u2713',
    reused: '\u21ba',
    failed: '\u2717',
    warned: '\u26a0',
    running: '\u25b8',
    pending: '\u00b7',
};
const idOf = ({ index }) => `p${index}`;
function nodes(state, kept) {
    const all = (0,fates/* fates */.qO)(state);
    return new Map([...kept].map((phase) => {
        const look = lookOf(phase, all[phase.index]);
        const gates = phase.gates
            .filter((gate) => gate.skipped !== undefined || (gate.verdict !== undefined && gate.verdict !== 'passed'))
            .slice(0, 2)
            .map((gate) => `<br/>${mermaidName(gate.plan.name, 20)} ${gate.skipped === undefined ? gate.verdict : 'skipped'}`);
        const sign = phase.status === 'paused' ? '\u2016' : phase.status === 'cancelled' ? '\u25a0' : graph_SIGNS[look];
        const about = look === 'reused' ? 'reused' : phase.startedAt === undefined ? '' : (0,views_text/* duration */.p0)(phase.activeMs);
        const time = about === '' ? '' : `<br/>${about}`;
        const label = `${sign} ${mermaidName(phase.plan.name)}${time}${gates.join('')}`;
        return [phase, `${idOf(phase)}["${label}"]:::${look}`];
    }));
}
/** One after the other: in rows, because a long line would be shrunk until nobody can read it. */
function chain(state, kept) {
    const shown = nodes(state, kept);
    const items = [];
    let gap = 0;
    const closeGap = () => {
        if (gap > 0)
            items.push({ id: `g${items.length}`, line: `g${items.length}["\u2026 ${gap} more"]:::pending` });
        gap = 0;
    };
    for (const phase of state.phases) {
        const line = shown.get(phase);
        if (line === undefined)
            gap += 1;
        else {
            closeGap();
            items.push({ id: idOf(phase), line });
        }
    }
    closeGap();
    const lines = items.map(({ line }) => line);
    const edges = items.slice(1).map(({ id }, at) => `${items[at]?.id} --> ${id}`);
    if (items.length <= IN_A_ROW)
        return ['flowchart LR', ...lines, ...edges];
    return rowsOf(items);
}
/** Rows of a chain. Mermaid keeps the direction of a row only when no edge leads out of it, so rows are joined as such. */
function rowsOf(items) {
    const perRow = Math.ceil(items.length / Math.ceil(items.length / IN_A_ROW));
    const rows = [];
    const ids = [];
    for (let from = 0; from < items.length; from += perRow) {
        const row = items.slice(from, from + perRow);
        const id = `r${ids.length}`;
        ids.push(id);
        rows.push(`subgraph ${id}[" "]`, 'direction LR', ...row.map(({ line }) => line));
        rows.push(...row.slice(1).map((item, at) => `${row[at]?.id} --> ${item.id}`), 'end');
    }
    const joints = ids.slice(1).map((id, at) => `${ids[at]} --> ${id}`);
    return ['flowchart TB', ...rows, ...joints, 'classDef row fill:none,stroke:none', `class ${ids.join(',')} row`];
}
/** What waits for what. A phase that is left out is gone around: what waits for it waits for what it waited for. */
function web(state, kept) {
    const shown = nodes(state, kept);
    const edges = [];
    const steps = new Map();
    const sources = nearest(state, kept);
    for (const phase of [...kept].sort((a, b) => a.index - b.index)) {
        for (const from of sources.get(phase.plan.name) ?? [])
            edges.push(`${idOf(from)} --> ${idOf(phase)}`);
    }
    for (const name of needsFirst(state)) {
        const before = (state.phaseByName.get(name)?.plan.needs ?? []).map((need) => steps.get(need) ?? 0);
        steps.set(name, 1 + Math.max(0, ...before));
    }
    const direction = Math.max(0, ...steps.values()) > MOST_STEPS ? 'TB' : 'LR';
    return [`flowchart ${direction}`, ...shown.values(), ...edges.slice(0, MOST_EDGES)];
}
/** For each phase the shown phases that it waits for, at once or through phases that are not shown. */
function nearest(state, kept) {
    const found = new Map();
    for (const name of needsFirst(state)) {
        const before = new Set();
        for (const need of state.phaseByName.get(name)?.plan.needs ?? []) {
            const phase = state.phaseByName.get(need);
            if (phase === undefined)
                continue;
            const through = kept.has(phase) ? [phase] : [...(found.get(need) ?? [])];
            for (const each of through)
                if (before.size < MOST_THROUGH || kept.has(phase))
                    before.add(each);
        }
        found.set(name, before);
    }
    return found;
}
/** Names of all phases, each after those that it needs. No call goes deeper than another: needs may be a long line. */
function needsFirst({ phases, phaseByName }) {
    const waiting = new Map(phases.map(({ plan }) => [plan.name, new Set(plan.needs.filter((need) => phaseByName.has(need)))]));
    const dependents = new Map();
    for (const [name, needs] of waiting)
        for (const need of needs) {
            const known = dependents.get(need);
            if (known === undefined)
                dependents.set(need, [name]);
            else
                known.push(name);
        }
    const order = phases.map(({ plan }) => plan.name).filter((name) => waiting.get(name)?.size === 0);
    for (const name of order) {
        for (const next of dependents.get(name) ?? []) {
            const left = waiting.get(next);
            left?.delete(name);
            if (left?.size === 0)
                order.push(next);
        }
    }
    return order;
}

// EXTERNAL MODULE: ./build/core/views/timeline.js
var timeline = __webpack_require__(179);
// EXTERNAL MODULE: ./build/core/history/statistics.js
var statistics = __webpack_require__(593);
;// CONCATENATED MODULE: ./build/core/views/pictures/trend.js

/** Runs that are shown. */
const MOST_RUNS = 20;
/** Blue in a middle tone, on whatever the page has behind it. */
const trend_COLOURS = { xyChart: { plotColorPalette: '#218bff', backgroundColor: '#00000000' } };
/** How long the recent runs took, the newest at the right. Undefined where there is nothing to compare. */
function trendChart(records) {
    const shown = records.slice(-MOST_RUNS);
    if (shown.length < 2)
        return undefined;
    const longest = Math.max(...shown.map(({ durationMs }) => durationMs), 1);
    const { unit, ms } = unitOf(longest);
    const labels = shown.map(({ status }, at) => {
        const back = shown.length - 1 - at;
        // Each label is another one: Mermaid draws those that are the same over each other.
        return `"${status === 'completed' ? '' : status === 'cancelled' ? '\u25a0 ' : '\u2717 '}${back === 0 ? 'now' : `-${back}`}"`;
    });
    const bars = shown.map(({ durationMs }) => Number((durationMs / ms).toPrecision(4)));
    const width = Math.min(900, 140 + 44 * shown.length);
    const axis = { labelFontSize: 12, titleFontSize: 12 };
    const xyChart = { height: 220, width, xAxis: axis, yAxis: axis };
    const text = [
        directive({ xyChart, themeVariables: trend_COLOURS }),
        'xychart-beta',
        `x-axis [${labels.join(', ')}]`,
        `y-axis "${unit}" 0 --> ${Number(((longest / ms) * 1.1).toPrecision(3))}`,
        `bar [${bars.join(', ')}]`,
    ].join('\n');
    const isAllGood = shown.every(({ status }) => status === 'completed');
    return { text, ...(isAllGood ? {} : { note: '\u2717 did not complete, \u25a0 was cancelled' }) };
}
function unitOf(longest) {
    if (longest < 120_000)
        return { unit: 'seconds', ms: 1_000 };
    return longest < 7_200_000 ? { unit: 'minutes', ms: 60_000 } : { unit: 'hours', ms: 3_600_000 };
}

;// CONCATENATED MODULE: ./build/core/views/trend-part.js






/** Rows of each table. */
const MOST_ROWS = 10;
/** The recent runs of the same job and phases: how long they took, how many passed, what is flaky and slow. */
function trendPart(history, withPicture) {
    const records = (0,statistics/* comparable */.Zm)(history);
    const numbers = (0,statistics/* statisticsOf */.jm)(history);
    if (numbers === undefined || records.length < 2)
        return '';
    const picture = withPicture ? trendChart(records) : undefined;
    const details = tables(numbers);
    return [
        `### The last ${records.length} runs`,
        facts(numbers),
        picture === undefined ? '' : mermaidBlock(picture),
        details === '' ? '' : `<details><summary>Phases, flaky and slow tests</summary>\n\n${details}\n\n</details>`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function facts({ passRate, duration: whole, flakyTasks, flakyTests }) {
    const flaky = flakyTasks.length + flakyTests.length;
    return [
        passRate === null ? '' : `**${percent(passRate)}** passed`,
        whole === null ? '' : `half within **${(0,views_text/* duration */.p0)(whole.p50Ms)}**, 95 % within **${(0,views_text/* duration */.p0)(whole.p95Ms)}**`,
        flaky === 0 ? 'nothing flaky' : `**${flaky}** flaky`,
    ]
        .filter((part) => part !== '')
        .join(' \u00b7 ');
}
function tables({ phases, flakyTasks, flakyTests, slowestTests }) {
    const times = (of) => [(0,views_text/* duration */.p0)(of.p50Ms), (0,views_text/* duration */.p0)(of.p95Ms)];
    const named = (name) => (0,markdown_text/* escapeMarkdown */.FV)(name, 120);
    const flaky = [...flakyTasks, ...flakyTests].map((each) => [
        named(each.name),
        `${each.flaky} of ${each.runs}`,
        percent(each.rate),
    ]);
    const all = [
        [['phase', 'p50', 'p95', 'runs'], phases.map((each) => [named(each.name), ...times(each), `${each.runs}`])],
        [['flaky', 'runs', 'rate'], flaky],
        [['slow test', 'p50', 'p95'], slowestTests.map((each) => [named(each.name), ...times(each)])],
    ];
    return all
        .filter(([, rows]) => rows.length > 0)
        .map(([head, rows]) => (0,markdown/* table */.tp)(head, rows.slice(0, MOST_ROWS)))
        .join('\n\n');
}
const percent = (part) => `${Number((part * 100).toFixed(1))} %`;

;// CONCATENATED MODULE: ./build/core/views/job-summary.js















/** The runner drops a summary above 1 MiB whole. Nearly all fit the first level; the last one always fits. */
const MOST_SUMMARY = 900_000;
const AMOUNTS = [
    { tails: 10, items: 50, table: markdown/* MOST_TABLE */.jl, findings: 20, pictures: true },
    { tails: 10, items: 50, table: 30_000, findings: 20, pictures: true },
    { tails: 5, items: 20, table: 15_000, findings: 10, pictures: false },
    { tails: 1, items: 10, table: 5_000, findings: 5, pictures: false },
];
/** Of more phases than this a picture is long: it is there for who opens it. */
const MANY_PHASES = 24;
/**
 * The job summary: the verdict first, then why, what to do, and every phase; then gates, findings, the pictures, which
 * nothing above needs, and the recent runs. At most 900,000 bytes.
 */
function jobSummary(state, facts = {}) {
    return (0,fitted/* fitted */.$)((level) => `${body(state, facts, AMOUNTS[level])}\n`, AMOUNTS.length, MOST_SUMMARY);
}
function body(state, facts, amount) {
    if (amount === undefined)
        return '';
    return (0,digest/* joined */.oR)([
        (0,markdown/* heading */.R_)(state, facts),
        (0,base_part/* basePart */.Hj)(state, amount.items),
        ...(state.pause === undefined ? [] : pauseParts(state, state.pause, facts, amount)),
        ...(state.status === 'running' ? [underWay(state, facts)] : []),
        ...(state.pause === undefined ? [goOnPart(state, facts)] : []),
        (0,rounds_part/* roundsPart */.F)(state, amount.items),
        (0,mend_part/* mendPart */.oj)(state, amount.items, facts.offer),
        (0,markdown/* ordersPart */.vj)(state),
        (0,markdown_text/* list */.p_)(state.warnings.map((each) => `\u26a0 ${(0,markdown_text/* escapeMarkdown */.FV)(each)}`), amount.items),
        (0,markdown/* phaseTable */.m0)(state, amount.table),
        gatesTable(state, amount.table),
        (0,flaky/* flakyPart */.fW)(state, amount.items, facts.history),
        findingsTable(state, amount.findings),
        ...(amount.pictures ? pictures(state, facts) : []),
        facts.history === undefined ? '' : trendPart(facts.history, amount.pictures),
        taskPart(state, amount.table),
    ]);
}
function pauseParts(state, pause, { local = false }, { tails, items }) {
    const phase = state.phaseByName.get(pause.phase);
    const gate = phase?.gates.find((each) => each.plan.name === pause.gate);
    const bad = (0,markdown/* unsuccessful */.Q5)((gate?.checks ?? phase?.agents)?.tasks ?? []);
    const steps = (0,markdown/* stepItems */.xc)(local ? (0,markdown/* localSteps */.ng)(state.id, pause) : (0,markdown/* nextSteps */.Zn)(pause));
    return [
        (0,markdown_text/* list */.p_)(pause.details.map((detail) => `**${(0,markdown_text/* escapeMarkdown */.FV)(detail)}**`), items),
        (0,mend_part/* diffPart */.PS)(pause),
        ...bad.slice(0, tails).map((task) => (0,markdown/* failure */.V2)(task)),
        bad.length > tails ? `\u2026 and ${bad.length - tails} more` : '',
        todo(steps),
    ];
}
/** How to go on with what was stopped or cut off. */
function goOnPart(state, { local = false, live = false }) {
    if (live || !(0,markdown/* canGoOn */.Iq)(state))
        return '';
    const here = [{ what: 'go on', command: `bootspring resume ${state.id}` }];
    return todo((0,markdown/* stepItems */.xc)(local ? here : (0,markdown/* waysOn */.gp)(state)));
}
const todo = (steps) => `### What you can do\n\n${(0,markdown_text/* list */.p_)(steps)}`;
/** What is being done, or was when the run was cut off. */
function underWay(state, { live = false }) {
    const tasks = (0,markdown/* tasksUnderWay */.sx)(state).map((task) => `${(0,markdown_text/* escapeMarkdown */.FV)(task.plan.id)} ${live ? 'is' : 'was'} under way`);
    return (0,markdown_text/* list */.p_)(tasks);
}
/** The graph, and the chart where the journal is known. */
function pictures(state, { entries, live = false, now }) {
    const chart = entries === undefined ? undefined : ganttChart(state, (0,timeline/* timeline */.I)(entries, live ? now : undefined), live);
    const count = state.phases.length;
    return [picturePart('Phases', phaseGraph(state), count), picturePart('What ran when', chart, count)];
}
/** A picture of one phase shows nothing that is not said above, and a long one would hide what is below it. */
function picturePart(title, picture, count) {
    if (picture === undefined)
        return '';
    const block = mermaidBlock(picture);
    if (count > 1 && count <= MANY_PHASES)
        return `### ${title}\n\n${block}`;
    return folded(title, block);
}
function taskPart(state, room) {
    const shown = (0,markdown/* tasksTable */.Ly)(state.phases.flatMap(markdown/* tasksOf */.a4), room);
    return shown === '' ? '' : folded('Agents and checks', shown);
}
const folded = (title, text) => `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;

// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(9889);
// EXTERNAL MODULE: ./build/core/views/annotation.js
var annotation = __webpack_require__(1025);
// EXTERNAL MODULE: ./build/shell/findings/all.js
var findings_all = __webpack_require__(3306);
;// CONCATENATED MODULE: ./build/shell/action/annotations.js






/** The runner shows at most ten annotations of a kind a step, and 4,096 characters of each. */
const MOST = 10;
const MOST_CHARACTERS = 4_000;
/** Annotations as far as they are wanted and the runner shows them; what is left is said in the log. */
function createAnnotations(log, wanted) {
    const told = { error: 0, warning: 0 };
    const tell = (kind) => (text, properties = {}) => {
        told[kind] += 1;
        const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}\u2026` : text;
        if (wanted && told[kind] <= MOST)
            log.command(kind, shown, properties);
        else
            log.say(`${kind}: ${properties['title'] === undefined ? '' : `${properties['title']}: `}${shown}`);
    };
    return { error: tell('error'), warning: tell('warning') };
}
/** A problem as one annotation: what happened, where, and the next step; at its line when that is known. */
function annotateProblem(annotations, problem, folder = '.') {
    const where = problem.where === undefined ? '' : plainLine(problem.where);
    const lines = [plainLine(problem.message), where === '' ? '' : `at ${where}`, plainLine(problem.hint ?? '')];
    annotations.error(lines.filter((line) => line !== '').join('\n'), placeOf(where, folder));
}
/** `bootspring.yml:12:7` as the properties of an annotation; paths there count from the root of the repository. */
function placeOf(where, folder) {
    const [, file, line, column] = /^([^:*?]+\.ya?ml):(\d+)(?::(\d+))?$/.exec(where) ?? [];
    if (file === undefined || line === undefined)
        return {};
    const path = posix.normalize(posix.join(folder.replaceAll('\\', '/'), file));
    return { file: path, line, ...(column === undefined ? {} : { col: column }) };
}
/**
 * What failed checks found, each at its place, for where no check run can show it. The runner shows ten of a kind; the
 * others are in the log of the check already.
 */
function annotateFindings(annotations, state, workspace) {
    const found = state.phases
        .flatMap(tasksOf)
        .filter(({ outcome }) => outcome !== undefined && !isGood(outcome))
        .flatMap(({ findings }) => findings?.worst ?? []);
    const folder = folderInRepository(workspace);
    for (const one of annotationsOf(found, folder)
        .filter((each) => each.annotation_level !== 'notice')
        .slice(0, MOST)) {
        const kind = one.annotation_level === 'failure' ? 'error' : 'warning';
        const column = one.start_column === undefined ? {} : { col: `${one.start_column}` };
        const place = { file: one.path, line: `${one.start_line}`, endLine: `${one.end_line}`, ...column };
        annotations[kind](one.message, { title: one.title, ...place });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/core/views/forecast.js



const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** A time that is only guessed, as precise as a guess is: `7s`, `45s`, `1m 10s`, `12m`, `1h 05m`. */
function roughly(ms) {
    const whole = rounded(Math.max(0, ms));
    if (whole < SECOND)
        return '1s';
    if (whole < MINUTE)
        return `${whole / SECOND}s`;
    if (whole < HOUR) {
        const seconds = (whole % MINUTE) / SECOND;
        return `${Math.floor(whole / MINUTE)}m${seconds === 0 ? '' : ` ${seconds}s`}`;
    }
    const minutes = Math.floor((whole % HOUR) / MINUTE);
    return `${Math.floor(whole / HOUR)}h${minutes === 0 ? '' : ` ${String(minutes).padStart(2, '0')}m`}`;
}
function rounded(ms) {
    const step = [20 * SECOND, MINUTE, 10 * MINUTE, HOUR].findIndex((limit) => ms < limit);
    const unit = [SECOND, 5 * SECOND, 10 * SECOND, MINUTE][step] ?? 5 * MINUTE;
    return Math.round(ms / unit) * unit;
}
/**
 * What a run is expected to take, and how that is known: `about 4m 20s, by the median of 7 earlier runs`.
 *
 * @param leftMs what is left of a run that goes on
 */
function forecastText({ totalMs, runs, guessed }, leftMs) {
    const by = runs === 1 ? 'by one earlier run' : `by the median of ${runs} earlier runs`;
    const rest = guessed === 0 ? '' : `; ${counted(guessed, 'task')} never ran before`;
    return `about ${leftMs === undefined ? roughly(totalMs) : `${roughly(leftMs)} more`}, ${by}${rest}`;
}
/** The same for a run that begins now, where earlier runs tell it; of one that goes on what is left. */
function forecast_expectedText(state, forecast) {
    if (forecast === undefined)
        return '';
    if (state.run === 1)
        return `Expected: ${forecastText(forecast)}`;
    const { time } = progressOf(state, forecast, { elapsedMs: state.activeMs, runningMs: () => 0 });
    return `Expected: ${forecastText(forecast, time?.leftMs)}`;
}
/** As many phases are named with their times. */
const forecast_MOST_PHASES = 20;
/** What `plan` says of the time: each phase where there are several, then the whole. */
function forecastLines({ phases }, forecast) {
    if (forecast === undefined)
        return [[span('No earlier run tells how long it takes.', 'dim')]];
    const whole = [span('Expected: ', 'strong'), span(forecastText(forecast))];
    if (phases.length < 2)
        return [whole];
    const shown = phases.slice(0, forecast_MOST_PHASES).map(({ name }) => {
        const known = forecast.phases.get(name);
        return `${name} ${known === undefined ? 'no earlier run' : `~${roughly(known.ms)}`}`;
    });
    const rest = phases.length - shown.length;
    return [whole, [span(`  ${[...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(' \u00b7 ')}`, 'dim')]];
}
/** What is left is shown in seconds; below that it is waited for what takes longer than usual. */
const LEAST_LEFT = SECOND / 2;
/** How long it still takes: `about 1m 10s left`, `longer than usual by 40s`; empty where nothing is known. */
function leftText({ time }) {
    if (time === undefined)
        return '';
    if (time.leftMs >= LEAST_LEFT)
        return `about ${roughly(time.leftMs)} left`;
    return time.overMs >= SECOND ? `longer than usual by ${roughly(time.overMs)}` : 'almost done';
}
/**
 * When a run should end, for what is read later than it is written: `should end about 14:32 UTC`. Empty where that is
 * not known, or everything takes longer than usual.
 *
 * @param now milliseconds since 1970
 */
function endText({ time }, now) {
    if (time === undefined || time.leftMs < LEAST_LEFT)
        return '';
    const end = new Date(Math.ceil((now + time.leftMs) / MINUTE) * MINUTE);
    return `should end about ${end.toISOString().slice(11, 16)} UTC`;
}
/** Characters of a bar. */
const LEAST_BAR = 8;
const MOST_BAR = 40;
/**
 * How far a run is, in one line of so many columns: a bar, the percentage, the phases, and the time that is left. What
 * has no room is left out, the phases first. The percentage is only shown where earlier runs tell it.
 */
function progressLine(progress, width) {
    const { share, done, phases, time } = progress;
    const percent = time === undefined ? '' : `${Math.min(done < phases ? 99 : 100, Math.floor(share * 100))} %`;
    const count = `${done} of ${counted(phases, 'phase')}`;
    const left = leftText(progress);
    const choices = [
        [percent, count, left],
        [percent, `${done}/${phases}`, left],
        [percent, left],
        [left === '' ? count : left],
    ].map((parts) => parts.filter((part) => part !== '').join(' \u00b7 '));
    const text = choices.find((each) => LEAST_BAR + 1 + each.length <= width);
    const tone = time !== undefined && time.leftMs < LEAST_LEFT && time.overMs >= SECOND ? 'warn' : 'good';
    if (text === undefined)
        return [span((choices.at(-1) ?? '').slice(0, Math.max(0, width)), 'dim')];
    const room = Math.min(MOST_BAR, width - 1 - text.length);
    const full = Math.min(room, Math.floor(share * room));
    return [span('\u2501'.repeat(full), tone), span('\u2500'.repeat(room - full), 'dim'), span(` ${text}`, 'dim')];
}
/** A line that has room in so many columns; the end is left out. */
function cutLine(line, width) {
    const all = line.map(({ text, tone }) => ({ points: Array.from(text), tone }));
    if (all.reduce((sum, { points }) => sum + points.length, 0) <= width)
        return line;
    let left = Math.max(0, width - 1);
    const kept = all.flatMap(({ points, tone }) => {
        const part = points.slice(0, left);
        left -= part.length;
        return part.length === 0 ? [] : [span(part.join(''), tone)];
    });
    return [...kept, span('\u2026', 'dim')];
}

;// CONCATENATED MODULE: ./build/core/views/log-facts.js

/** What the lines of the log need to know of the state besides the entry. */
function log_facts_logFacts(state) {
    return {
        workflowId: state.id,
        phaseMs: (phase) => state.phaseByName.get(phase)?.activeMs ?? 0,
        workflowMs: () => state.activeMs,
        lastRound: () => lastRound(state),
    };
}

;// CONCATENATED MODULE: ./build/shell/console/run-console.js
/** Takes the output of commands and shows nothing of it. */
const run_console_SILENT = {
    sink: { open: () => undefined, write: () => undefined, close: () => undefined },
    close: () => undefined,
};

;// CONCATENATED MODULE: ./build/shell/console/plain.js





/** Waits for a reader that is behind, so that a fast command does not fill the memory. */
function writeGently(out, chunk) {
    return out.write(chunk) ? undefined : new Promise((resolve) => void out.once('drain', resolve));
}
/** What a run is expected to take, as a line of the log; none where nothing is known. */
function expectedLines(at, state, forecast) {
    const text = expectedText(state, forecast);
    return text === '' ? [] : [noteLine(at, text)];
}
const NEWLINE = 0x0a;
/** How long lines may wait for more of them: a write wakes whoever reads, which costs as much as a short check. */
const EVERY_MS = 50;
/** A run that is over sooner need not be told what it takes: to work that out may take as long as a few short commands. */
const EXPECT_MS = 1_000;
/** Tells what a run is expected to take, once, when it has gone on for a moment. */
function createExpecting(clock, expect, tell) {
    let forget;
    return {
        begin(state) {
            forget?.();
            if (expect === undefined)
                return;
            const told = () => {
                const at = new Date(clock.now()).toISOString();
                tell(() => expectedLines(at, state, expect(state.pipeline)));
            };
            forget = clock.after(EXPECT_MS, told, true);
        },
        forget: () => forget?.(),
    };
}
/** How long lines wait for a command to end the line that it is writing. */
const LINE_MS = 2_000;
/**
 * Plain lines, for logs of a CI and for files: the lines of the log, and between them what the commands print.
 * Lines are made when the loop waits, so that commands start first, and never cut a line that a command is writing in two
 * unless it takes its time over it.
 */
function createPlainConsole(options) {
    if (options.quiet)
        return SILENT;
    const lines = createLines(options);
    const expecting = createExpecting(options.clock, options.expect, (told) => lines.say(told));
    return {
        ...lines,
        observe(entry, state) {
            lines.observe(entry, state);
            if (entry.event.type === 'RunStarted')
                expecting.begin(state);
        },
        close() {
            expecting.forget();
            lines.close();
        },
    };
}
function createLines({ out, clock }) {
    let atLineStart = true;
    let waiting = [];
    let text = '';
    let forget;
    /** A command is in the middle of a line since, by the clock that only goes forward. */
    let unended;
    const isUnended = () => unended !== undefined && clock.monotonic() < unended + LINE_MS;
    const later = (ms) => {
        forget ??= clock.after(ms, () => {
            forget = undefined;
            flush();
        });
    };
    const tell = () => {
        const lines = waiting.flatMap((each) => each());
        waiting = [];
        if (lines.length === 0)
            return;
        text += `${atLineStart ? '' : '\n'}${lines.join('\n')}\n`;
        atLineStart = true;
        unended = undefined;
    };
    const write = () => {
        tell();
        if (text !== '')
            out.write(text);
        text = '';
    };
    const flush = () => {
        if (isUnended())
            return waiting.length > 0 ? later(LINE_MS) : undefined;
        tell();
        if (text === '' || forget !== undefined)
            return;
        write();
        later(EVERY_MS);
    };
    const say = (lines) => {
        waiting.push(lines);
        flush();
    };
    return {
        observe(entry, state) {
            waiting.push(() => logLines(entry, logFacts(state)));
        },
        flush,
        say,
        sink: {
            open(group) {
                waiting.push(() => [`==> ${group.task}: ${group.title.replaceAll(/\s+/g, ' ')}`]);
            },
            write(chunk) {
                if (chunk.length === 0)
                    return undefined;
                if (!isUnended())
                    write();
                atLineStart = chunk[chunk.length - 1] === NEWLINE;
                unended = atLineStart ? undefined : (unended ?? clock.monotonic());
                return writeGently(out, chunk);
            },
            close() {
                unended = undefined;
            },
        },
        progress: (task, said) => say(() => [`${task}: ${plainLine(said)}`]),
        close() {
            forget?.();
            write();
            if (!atLineStart)
                out.write('\n');
            atLineStart = true;
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/action/commands.js


/**
 * The runner's workflow commands, as far as they are needed here.
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 * Written here and not taken from a toolkit, because that loads an HTTP client before the first command can start.
 */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** The runner takes `::name::` at the start of a line, white space aside, and `##[name]` anywhere in it. */
const MAY_COMMAND = /^[\s\u0085]*::|##\[/m;
/**
 * Brackets everything that others wrote in `stop-commands` with a fresh token each time. The runner shows the two lines
 * of a bracket, so our own lines, which hold no command, go without one.
 */
function createRunnerLog(out) {
    let token;
    let atLineStart = true;
    const line = (text) => {
        out.write(atLineStart ? `${text}\n` : `\n${text}\n`);
        atLineStart = true;
    };
    const listen = () => {
        if (token !== undefined)
            line(`::${token}::`);
        token = undefined;
    };
    const stopListening = () => {
        if (token !== undefined)
            return;
        token = (0,external_node_crypto_.randomBytes)(24).toString('hex');
        line(`::stop-commands::${token}`);
    };
    return {
        say(text) {
            if (MAY_COMMAND.test(text))
                stopListening();
            line(text);
        },
        write(chunk) {
            if (chunk.length === 0)
                return undefined;
            stopListening();
            atLineStart = typeof chunk === 'string' ? chunk.endsWith('\n') : chunk[chunk.length - 1] === 0x0a;
            return writeGently(out, chunk);
        },
        command(name, data, properties = {}) {
            listen();
            const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
            line(`::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}`);
        },
        close: listen,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
;// CONCATENATED MODULE: ./build/shell/action/inputs.js





/** The action's inputs: action.yml and the table of the README are held against this list by a test. */
const INPUTS = [
    {
        name: 'command',
        default: 'run',
        description: 'What to do: run, gate or plan; comment carries out a command of a comment on a pull request.',
    },
    { name: 'workflow', default: '', description: 'Name of the workflow in bootspring.yml.' },
    { name: 'context', default: '', description: 'Parameters of the workflow, as YAML or JSON.' },
    { name: 'phase', default: '', description: 'Run only this phase.' },
    { name: 'gate', default: '', description: 'The gate, with command: gate.' },
    { name: 'mode', default: '', description: 'How phases follow each other: sequential, parallel or adaptive.' },
    { name: 'config', default: '', description: 'Configuration file, if it is not bootspring.yml.' },
    { name: 'working-directory', default: '.', description: 'Folder to work in, below the workspace.' },
    { name: 'max-parallel', default: '', description: 'How many commands may run at the same time.' },
    { name: 'shard', default: '', description: 'Not yet supported.' },
    { name: 'fresh', default: 'false', description: 'Reuse nothing.' },
    {
        name: 'github-token',
        default: '${{ github.token }}',
        description: 'To read the checkpoints of an earlier attempt (actions: read), for check runs (checks: write), the comment and suggestions (pull-requests: write).',
    },
    {
        name: 'commit-token',
        default: '',
        description: 'To commit what was mended (adaptive.commit in bootspring.yml): a token of a GitHub App or of a person, with contents: write, because a commit with the token of the job starts no CI.',
    },
    {
        name: 'checkpoint-stores',
        default: '',
        description: 'Where checkpoints go for a re-run: cache, artifact, both separated by a comma, or file for neither.',
    },
    {
        name: 'check-runs',
        default: '',
        description: 'Show the workflow and each gate as a check run (checks: write): phases adds one a phase, true warns when it cannot be done, false does not try.',
    },
    {
        name: 'pr-comment',
        default: '',
        description: 'Keep one comment on the pull request (pull-requests: write): true warns when that cannot be done, false does not try.',
    },
    {
        name: 'suggestions',
        default: '',
        description: 'Suggest what was mended on the pull request (pull-requests: write): true warns when that cannot be done, false does not try.',
    },
    { name: 'job-summary', default: 'true', description: 'Write the job summary.' },
    { name: 'annotations', default: 'true', description: 'Annotate the run with what failed.' },
    { name: 'report-artifact', default: 'true', description: 'Store the report, a page for a browser, as an artifact.' },
    {
        name: 'matrix',
        default: '${{ toJSON(matrix) }}',
        description: 'Leave it as it is: tells the legs of a matrix apart, so that each finds its own checkpoints.',
    },
];
/** The action's outputs, in the order of action.yml. */
const OUTPUTS = [
    { name: 'status', description: 'completed, paused, failed or cancelled; running when the run was cut off.' },
    { name: 'conclusion', description: 'success, failure or cancelled; empty when paused or cut off.' },
    { name: 'workflow-id', description: 'Id of the workflow.' },
    { name: 'failed-phase', description: 'The phase that failed or waits for a decision.' },
    { name: 'paused-gate', description: 'The gate that the workflow waits at.' },
    { name: 'resumed-from', description: 'The phase that the run went on from; empty for a full run.' },
    { name: 'reused', description: 'Work that was not done again, as a JSON list.' },
    {
        name: 'phases',
        description: 'Every phase as ran, reused, retried, skipped or blocked, with the reason and the time saved (JSON list).',
    },
    { name: 'matrix', description: 'With command: plan, the phases as a matrix (JSON).' },
    { name: 'report', description: 'Path of state.json.' },
    { name: 'report-page', description: 'Path of report.html; empty when it could not be written.' },
    { name: 'mend-commit', description: 'The commit that was made of what was mended; empty when there is none.' },
    { name: 'metrics', description: 'The metrics of the run (JSON); empty when the run was cut off.' },
];
/** Inputs that are accepted and do nothing yet; setting one is told. */
const LATER = ['shard'];
const FLAG = 'expected true or false';
/** The spellings that YAML 1.2 has for the two. */
const flag = schemas/* pipe */.FsL(schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:true|True|TRUE|false|False|FALSE)$/, { error: FLAG })), schemas/* transform */.pdi((text) => text.toLowerCase() === 'true'));
const later = (text) => `${text} is not yet supported; use `;
const schema = schemas/* object */.Ikc({
    command: schemas/* enum */.k5n(['run', 'gate', 'plan', 'comment'], {
        error: ({ input }) => input === 'collect' ? `${later(input)}run, gate, plan or comment` : 'expected run, gate, plan or comment',
    }),
    mode: schemas/* optional */.lqM(schemas/* enum */.k5n(model_status/* MODES */.FN, { error: 'expected sequential, parallel or adaptive' })),
    'max-parallel': schemas/* optional */.lqM(schemas/* pipe */.FsL(schemas/* string */.YjP().check(api/* _regex */.Fk(/^0*[1-9][0-9]{0,5}$/, { error: 'expected a whole number from 1' })), schemas/* transform */.pdi(Number))),
    fresh: flag,
    'checkpoint-stores': schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(constants/* STORES */.ZZ, { error: 'expected cache, artifact or file' })).check(schemas/* refine */.YPB((stores) => stores.length < 2 || !stores.includes('file'), {
        error: 'expected cache, artifact or both, or file alone: it keeps checkpoints in the workspace only',
    }))),
    'check-runs': schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* literal */.euz('phases'), flag], { error: 'expected true, false or phases' })),
    'pr-comment': schemas/* optional */.lqM(flag),
    suggestions: schemas/* optional */.lqM(flag),
    'job-summary': flag,
    annotations: flag,
    'report-artifact': flag,
});
/** Reads the inputs from `INPUT_<NAME>`; every bad one is named with what is expected. */
function readInputs(env) {
    const given = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    const read = (name) => given(name) || (INPUTS.find((input) => input.name === name)?.default ?? '');
    const some = (name) => given(name) || undefined;
    const parsed = schema.safeParse({
        command: read('command'),
        mode: some('mode'),
        'max-parallel': some('max-parallel'),
        fresh: read('fresh'),
        'checkpoint-stores': some('checkpoint-stores')
            ?.split(/[\s,]+/)
            .filter((one) => one !== ''),
        'check-runs': some('check-runs'),
        'pr-comment': some('pr-comment'),
        suggestions: some('suggestions'),
        'job-summary': read('job-summary'),
        annotations: read('annotations'),
        'report-artifact': read('report-artifact'),
    });
    if (!parsed.success) {
        return (0,result/* err */._)(parsed.error.issues.map(({ path, message }) => {
            const name = String(path[0]);
            const value = (0,plain_line/* plainLine */.h)(env[`INPUT_${name.toUpperCase()}`] ?? '', 100);
            return { code: 'usage', message: `input "${name}": ${message}`, hint: `it is "${value}" now` };
        }));
    }
    const { command, mode } = parsed.data;
    const [workflow, phase, gate, config] = [some('workflow'), some('phase'), some('gate'), some('config')];
    if (command === 'gate' && gate === undefined) {
        const message = 'input "gate": command: gate needs the name of a gate';
        return (0,result/* err */._)([{ code: 'usage', message, hint: 'add for example gate: pre-push' }]);
    }
    const notices = LATER.filter((name) => !['', 'false'].includes(given(name).toLowerCase())).map((name) => `input "${name}" is not yet supported and has no effect`);
    if (gate !== undefined && command !== 'gate')
        notices.push('input "gate" has an effect with command: gate only');
    const maxParallel = parsed.data['max-parallel'];
    const stores = parsed.data['checkpoint-stores'];
    const [checkRuns, prComment] = [parsed.data['check-runs'], parsed.data['pr-comment']];
    const { suggestions } = parsed.data;
    return (0,result.ok)({
        command,
        context: read('context'),
        workingDirectory: read('working-directory'),
        fresh: parsed.data.fresh,
        // A job without a matrix has null; only the runner replaces the expression.
        matrix: /^(?:null$|\$\{\{)/.test(given('matrix')) ? '' : given('matrix'),
        jobSummary: parsed.data['job-summary'],
        annotations: parsed.data.annotations,
        notices,
        ...(workflow === undefined ? {} : { workflow }),
        ...(phase === undefined ? {} : { phase }),
        ...(gate === undefined ? {} : { gate }),
        ...(config === undefined ? {} : { config }),
        ...(mode === undefined ? {} : { mode }),
        ...(maxParallel === undefined ? {} : { maxParallel }),
        ...(stores === undefined ? {} : { stores }),
        ...(checkRuns === undefined ? {} : { checkRuns }),
        ...(prComment === undefined ? {} : { prComment }),
        ...(suggestions === undefined ? {} : { suggestions }),
    });
}
/** Whether an input is not switched off. What is no flag counts as on: it is told of elsewhere. */
function isOn(env, name) {
    return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim().toLowerCase() !== 'false';
}

;// CONCATENATED MODULE: ./build/core/remote/keys.js
const LEG = /^[0-9a-f]{16}$/;
const RUN = /^[1-9]\d{0,19}$/;
/** The highest sequence that six digits can tell. */
const LAST_SEQUENCE = 999_999;
const digits = (sequence) => String(sequence).padStart(6, '0');
/** Whether this can be a leg of a run. */
const isLeg = ({ runId, leg }) => RUN.test(runId) && LEG.test(leg);
/** What the keys of all records of a leg begin with. */
const recordPrefix = ({ runId, leg }) => `bootspring-1-${runId}-${leg}-`;
/** The key of a record in the cache. */
const recordKey = (of, at) => `${recordPrefix(of)}${at.attempt}-${digits(at.sequence)}-`;
function positionIn(name, before, after) {
    if (!name.startsWith(before) || !name.endsWith(after))
        return undefined;
    const found = /^([1-9]\d{0,3})-(\d{6})$/.exec(name.slice(before.length, name.length - after.length));
    return found === null ? undefined : { attempt: Number(found[1]), sequence: Number(found[2]) };
}
/** Reads the key of a record; undefined when it is not exactly one of this leg. */
const parseRecordKey = (key, of) => positionIn(key, recordPrefix(of), '-');
/** What the keys of a layer begin with, whatever packed it. */
const layerPrefix = (hex) => `bootspring-layer-1-${hex}-`;
/** The key of a layer in the cache: what it tells need not be read from the layer. */
const layerKey = ({ hex, compression, size, instead }) => `${layerPrefix(hex)}${compression}-${size}-${instead === undefined ? '' : `${instead}-`}`;
/** Reads the key of a layer; undefined when it is not exactly one of the layer with this digest. */
function parseLayerKey(key, hex) {
    const prefix = layerPrefix(hex);
    if (!key.startsWith(prefix))
        return undefined;
    const found = /^(zstd|gzip)-([1-9]\d{0,13})-(?:([0-9a-f]{8})-)?$/.exec(key.slice(prefix.length));
    if (found === null)
        return undefined;
    const instead = found[3];
    return {
        hex,
        compression: found[1] === 'zstd' ? 'zstd' : 'gzip',
        size: Number(found[2]),
        ...(instead === undefined ? {} : { instead }),
    };
}
/** What the keys of stored work begin with; `hex` is the digest of all that it depends on. */
const workPrefix = (hex) => `bootspring-work-1-${hex}-`;
/** The key of stored work. Entries never change, so one that replaces another has another `turn` (8 hexadecimal digits). */
const workKey = (hex, turn) => `${workPrefix(hex)}${turn}-`;
/** Whether it is exactly the key of work with this digest. */
const isWorkKey = (key, hex) => key.startsWith(workPrefix(hex)) && /^[0-9a-f]{8}-$/.test(key.slice(workPrefix(hex).length));
/** The name of an artifact with a record. Artifacts belong to a run, so the run is not in it. */
const artifactName = (leg, at) => `bootspring-${leg}-${at.attempt}-${digits(at.sequence)}.tar`;
/** The name of an artifact with the page of a leg's run. */
const reportName = (leg, attempt) => `bootspring-report-${leg}-${attempt}.html`;
/** The name of an artifact with what was mended in a leg's run: an archive of one patch. */
const mendName = (leg, attempt) => `bootspring-fix-${leg}-${attempt}.zip`;
/** Reads the name of an artifact; undefined when it is not exactly one of this leg. */
const parseArtifactName = (name, leg) => positionIn(name, `bootspring-${leg}-`, '.tar');
/** Orders positions: positive when the first one is newer. */
const comparePositions = (a, b) => a.attempt === b.attempt ? a.sequence - b.sequence : a.attempt - b.attempt;
/** What the keys of histories begin with; the scope is 16 hexadecimal digits over workflow, step and branch. */
const historyPrefix = (scope) => `bootspring-history-1-${scope}-`;
/** The key of the history that an attempt of a workflow run stored. */
const historyKey = (scope, runId, attempt) => `${historyPrefix(scope)}${runId}-${attempt}-`;
/** Reads the key of a history; undefined when it is not exactly one of this scope. */
function parseHistoryKey(key, scope) {
    if (!LEG.test(scope) || !key.startsWith(historyPrefix(scope)))
        return undefined;
    const found = /^([1-9]\d{0,19})-([1-9]\d{0,3})-$/.exec(key.slice(historyPrefix(scope).length));
    return found === null ? undefined : { runId: BigInt(found[1] ?? ''), attempt: Number(found[2]) };
}

// EXTERNAL MODULE: ./build/core/views/size.js
var size = __webpack_require__(4993);
// EXTERNAL MODULE: ./build/shell/clock.js
var clock = __webpack_require__(9836);
;// CONCATENATED MODULE: ./build/shell/history/beside.js

/** Milliseconds after the beginning until which a run waits for histories that are on their way. */
const PATIENCE_MS = 2_000;
/**
 * Histories of this machine together with those that other runs stored elsewhere. What is elsewhere was asked for when
 * the work began, so it is there when it is needed; what is late is done without.
 *
 * @param fetching does not reject
 */
function beside(local, fetching, clock) {
    const until = clock.monotonic() + PATIENCE_MS;
    let arrived;
    void fetching.then((found) => (arrived = found));
    const wait = async () => {
        let forget = () => { };
        // The thread that fetches does not keep the process alive; this does.
        const late = new Promise((resolve) => {
            forget = clock.after(Math.max(0, until - clock.monotonic()), () => resolve([]));
        });
        const found = await Promise.race([fetching, late]);
        forget();
        return found;
    };
    return {
        ...local,
        async read(workflow) {
            const here = await local.read(workflow);
            const there = arrived ?? (await wait());
            return { ...here, history: mergeHistories(here.history, ...there) };
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/model/history.js



/**
 * What earlier runs of a workflow came to: `.bootspring/history/<workflow>.json`. It is for trends and for telling what
 * is new; no verdict depends on it. Texts of it may come from another machine and from a pull request of the same
 * repository, so each is bounded here and escaped where it is shown.
 */
const history_text = () => schemas/* string */.YjP().check(api/* _maxLength */.Eb(300));
const history_count = () => schemas/* number */.aig().check(api/* _gte */.qm(0));
const list = (item) => schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(constants/* MOST_PER_RECORD */.ij));
/** A phase of one run. */
const historyPhaseSchema = () => schemas/* object */.Ikc({
    name: history_text(),
    /** Time that it was under way. */
    durationMs: history_count(),
    /** `reused` also where an earlier attempt of the workflow had done it. */
    conclusion: schemas/* enum */.k5n(model_status/* CONCLUSIONS */.Fr),
});
/** An agent or a check of one run. */
const historyTaskSchema = () => schemas/* object */.Ikc({
    /** `phase/agent` or `phase/gate/check`. */
    id: history_text(),
    /** Kind of its outcome, such as `passed`. */
    outcome: history_text(),
    durationMs: history_count(),
    retries: history_count(),
    flaky: schemas/* boolean */.zMY(),
    /** Digest of what it ran: 16 hexadecimal digits. */
    work: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{16}$/))),
    /**
     * Of all that it found: 16 hexadecimal digits each, one after the other. Missing where it did not come to its end,
     * where not all are known, and in records after which a newer one of the same branch has them.
     */
    fingerprints: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(constants/* MOST_FINGERPRINTS */.gc * constants/* FINGERPRINT_LENGTH */.sn), api/* _regex */.Fk(/^(?:[0-9a-f]{16})*$/))),
});
/** How one run of a workflow ended. */
const historyRecordSchema = () => schemas/* object */.Ikc({
    /** Id of the workflow, and GitHub's run attempt: another record of both stands for the same work, gone on with. */
    id: history_text(),
    attempt: history_count(),
    /** When it ended, milliseconds since 1970. */
    at: history_count(),
    sha: schemas/* optional */.lqM(history_text()),
    ref: schemas/* optional */.lqM(history_text()),
    pullRequest: schemas/* optional */.lqM(schemas/* number */.aig()),
    /** The job with its leg of the matrix. */
    leg: schemas/* optional */.lqM(history_text()),
    status: schemas/* enum */.k5n(model_status/* STATUSES */.f),
    /** Time of work, without pauses. */
    durationMs: history_count(),
    /** Work that need not be done again: reused, or kept from an earlier attempt. */
    savedMs: history_count(),
    phases: list(historyPhaseSchema()),
    gates: list(schemas/* object */.Ikc({ name: history_text(), verdict: schemas/* enum */.k5n([...model_status/* VERDICTS */.bk, 'skipped']) })),
    /** Agents and checks that this run started; of older records only those that did not just pass. */
    tasks: list(historyTaskSchema()),
    tests: schemas/* optional */.lqM(schemas/* object */.Ikc({
        /** Names of those that failed and passed on the same sources, in this run or in this and an earlier one. */
        flaky: list(history_text()),
        /** Names of those that failed in the end, at most MOST_FAILED: kept with the digest of the sources alone. */
        failed: schemas/* optional */.lqM(schemas/* array */.YOg(history_text()).check(api/* _maxLength */.Eb(constants/* MOST_FAILED */.g4))),
        /** Digest of the sources that all of them ran on; missing where it is not known, or not one. */
        tree: schemas/* optional */.lqM(history_text()),
        slowest: schemas/* array */.YOg(schemas/* object */.Ikc({ name: history_text(), durationMs: history_count() })).check(api/* _maxLength */.Eb(constants/* MOST_TESTS */.q4)),
    })),
});
/** The file. It is a function, like all schemas here: making them takes longer than the start has time for. */
const historySchema = () => schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    /** Oldest first. */
    records: schemas/* array */.YOg(historyRecordSchema()).check(api/* _maxLength */.Eb(constants/* MOST_RECORDS */.zc)),
});

// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/findings/file.js
var file = __webpack_require__(5651);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/shell/history/file-store.js









/** Folder below `.bootspring` with a file for each workflow of the configuration. */
const FOLDER = 'history';
/** Histories in the workspace. Two runs that end at the same moment may lose one record; it only counts in a trend. */
function createHistoryStore(workspace) {
    const folder = external_node_path_.join(external_node_path_.resolve(workspace), workflow_dir/* STATE_FOLDER */.P2, FOLDER);
    const damaged = new Set();
    return {
        async read(workflow) {
            const { history = constants/* EMPTY_HISTORY */.nF, warning, isDamaged = false } = readHistory(folder, workflow);
            if (isDamaged)
                damaged.add(workflow);
            return { history, warnings: warning === undefined ? [] : [warning] };
        },
        async write(workflow, history) {
            if (!model_status/* NAME_PATTERN */.Vh.test(workflow))
                return undefined;
            const state = (0,workflow_dir/* ensureStateFolder */.qU)(workspace);
            const made = state.ok ? (0,files/* ensureFolder */.f2)(state.value, FOLDER) : state;
            if (!made.ok)
                return made.error;
            const file = fileOf(folder, workflow);
            if (damaged.delete(workflow))
                (0,files/* attempt */.CD)('set a history aside', file, () => external_node_fs_.renameSync(file, asideOf(file)));
            const written = (0,files/* writeFileAtomic */.Zf)(file, historyText(history), { durable: false });
            return written.ok ? undefined : written.error;
        },
        async findings(workflowId, task, number, digest) {
            const { folder: at } = (0,workflow_dir/* pathsOf */.wG)(workspace, workflowId);
            const read = (0,file/* readFindings */.RJ)({ folder: at, task, attempt: number, digest });
            return read.ok ? read.value.file : undefined;
        },
    };
}
const fileOf = (folder, workflow) => external_node_path_.join(folder, `${workflow}.json`);
/** The history in a workspace for what is only a guess: what cannot be read is empty, and nobody is told. */
const storedHistory = (workspace, workflow) => readHistory(path.join(path.resolve(workspace), STATE_FOLDER, FOLDER), workflow).history ?? EMPTY_HISTORY;
/** A history from its text; undefined when it is not one. */
function parseHistory(text) {
    try {
        const parsed = historySchema().safeParse(JSON.parse(text));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}
const asideOf = (file) => file.replace(/json$/, 'damaged');
function readHistory(folder, workflow) {
    if (!model_status/* NAME_PATTERN */.Vh.test(workflow))
        return {};
    const file = fileOf(folder, workflow);
    const text = (0,files/* attempt */.CD)('read the history of runs', file, () => readBounded(file, constants/* HISTORY_LIMIT */.Dc));
    if (!text.ok)
        return { warning: `${text.error.message} Trends begin anew.` };
    if (text.value === undefined)
        return {};
    const history = text.value === 'unfit' ? undefined : parseHistory(text.value);
    if (history !== undefined)
        return { history };
    const aside = external_node_path_.join(workflow_dir/* STATE_FOLDER */.P2, FOLDER, external_node_path_.basename(asideOf(file)));
    const warning = `The history of earlier runs of ${workflow} cannot be read: trends begin anew, and it goes to ${aside}.`;
    return { warning, isDamaged: true };
}
/** The text of a plain file; undefined when there is none, `unfit` when it is too large or something else. */
function readBounded(file, most) {
    const stat = external_node_fs_.lstatSync(file, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    return stat.isFile() && stat.size <= most ? external_node_fs_.readFileSync(file, 'utf8') : 'unfit';
}

// EXTERNAL MODULE: ./build/shell/history/scope.js
var scope = __webpack_require__(4693);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/shell/orphans.js

/** The parent of a process: field 4 of /proc/<pid>/stat (proc(5)); the name before it may hold anything. */
function parentOf(pid) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
    }
    catch {
        return 0;
    }
}
/** This process and those that it descends from. */
function ownLine() {
    const line = new Set();
    for (let pid = process.pid; pid > 0 && !line.has(pid); pid = parentOf(pid))
        line.add(pid);
    return line;
}
/**
 * Ends what a run that was killed left behind, so that an interrupted command does not work beside its own second
 * attempt. Commands are known by BOOTSPRING_WORKFLOW_ID in their environment. Only the owner of the workflow may call
 * this: with the earlier owner gone, every such process is an orphan.
 *
 * @returns how many were ended; always 0 where there is no /proc
 */
const endOrphans = (workflowId) => endMarked(`BOOTSPRING_WORKFLOW_ID=${workflowId}`);
/**
 * Ends processes that have this in their environment, `NAME=value`, but for this one and those that it descends from.
 *
 * @returns how many were ended; always 0 where there is no /proc
 */
function endMarked(mark) {
    const own = ownLine();
    let ended = 0;
    for (const name of namesOf('/proc')) {
        const pid = Number(name);
        if (!Number.isInteger(pid) || own.has(pid))
            continue;
        try {
            if (!(0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark))
                continue;
            process.kill(pid, 'SIGKILL');
            ended += 1;
        }
        catch {
            // It has just ended, or it is somebody else's and can't be one of ours.
        }
    }
    return ended;
}
function namesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/shell/remote/courier.js







const stoppedProblem = { code: 'storage', message: 'the thread that carries checkpoints ended' };
/** The thread starts with the first order. */
function createCourier(options) {
    let thread;
    let failed = false;
    const ask = async (order) => {
        if (failed)
            return undefined;
        try {
            return await (thread ??= new Thread(options)).ask(order);
        }
        catch (error) {
            failed = true;
            options.onProblem((0,files/* problemOf */.Zw)(error, 'start the thread that carries checkpoints', options.script));
            return undefined;
        }
    };
    return {
        async fetch(footing, upTo) {
            const answer = await ask({ kind: 'fetch', footing, ...(upTo === undefined ? {} : { upTo }) });
            return answer?.kind === 'fetched' ? answer.fetched : { kind: 'none', notes: [stoppedProblem] };
        },
        send(workflowId, phase, lines) {
            const order = { kind: 'send', workflowId, phase, ...(lines === undefined ? {} : { lines }) };
            void ask(order).then((answer) => {
                if (answer?.kind === 'sent')
                    options.onSent(phase, answer.sent);
            });
        },
        async findWork(digest) {
            const answer = await ask({ kind: 'find work', digest });
            return answer?.kind === 'found work' ? answer.found : (0,result/* err */._)(stoppedProblem);
        },
        keepWork(digest, phase, work) {
            void ask({ kind: 'keep work', digest, phase, work }).then((answer) => {
                if (answer?.kind === 'kept work' && answer.problem !== undefined)
                    options.onProblem(answer.problem);
            });
        },
        async findHistories(scopes) {
            const answer = await ask({ kind: 'find histories', scopes });
            if (answer?.kind !== 'found histories')
                return [];
            if (answer.problem !== undefined)
                options.onHistoryProblem?.(answer.problem);
            return answer.texts;
        },
        keepHistory(scope, text) {
            void ask({ kind: 'keep history', scope, text }).then((answer) => {
                if (answer?.kind === 'kept history' && answer.problem !== undefined)
                    options.onHistoryProblem?.(answer.problem);
            });
        },
        async uploadPage(page) {
            const answer = await ask({ kind: 'upload page', page });
            if (answer?.kind !== 'uploaded page')
                return undefined;
            return answer.problem === undefined ? (0,result.ok)(undefined) : (0,result/* err */._)(answer.problem);
        },
        finish: (ms) => thread?.finish(ms) ?? Promise.resolve(true),
        stop: () => void thread?.stop(),
    };
}
/** A folder of its own; a phase may have removed that of the runner. */
function makeSpool(wanted) {
    for (const folder of [wanted, external_node_os_.tmpdir()]) {
        if (folder === undefined || !external_node_fs_.existsSync(folder))
            continue;
        return external_node_fs_.mkdtempSync(external_node_path_.join(folder, 'bootspring-courier-'));
    }
    return external_node_fs_.mkdtempSync(external_node_path_.resolve('.bootspring', 'courier-'));
}
class Thread {
    #worker;
    #spool;
    #options;
    #waiting = new Map();
    /** Those of them that an end waits for. */
    #due = new Set();
    #asked = 0;
    #whenIdle;
    #ended = false;
    constructor(options) {
        const { script, env, onProblem: _1, onSent: _2, onHistoryProblem: _3, ...settings } = options;
        this.#options = options;
        this.#spool = makeSpool(env['RUNNER_TEMP']);
        external_node_fs_.mkdirSync(external_node_path_.join(this.#spool, 'temp'));
        const data = { ...settings, spool: this.#spool };
        this.#worker = new external_node_worker_threads_.Worker(script, {
            workerData: data,
            // Paths in the cache are relative to the first; the client leaves folders in the second, and macOS's tar adds
            // files of its own without the third.
            env: {
                ...env,
                GITHUB_WORKSPACE: this.#spool,
                RUNNER_TEMP: external_node_path_.join(this.#spool, 'temp'),
                COPYFILE_DISABLE: '1',
            },
            stdout: true,
            stderr: true,
        });
        this.#worker.on('message', (reply) => this.#take(reply));
        this.#worker.on('error', (error) => this.#fail(error.message));
        this.#worker.on('exit', () => this.#end());
        // What waits for the end says so; a run does not.
        this.#worker.unref();
    }
    ask(order) {
        if (this.#ended)
            return Promise.resolve(undefined);
        return new Promise((resolve) => {
            const id = (this.#asked += 1);
            this.#waiting.set(id, resolve);
            if (order.kind !== 'find histories')
                this.#due.add(id);
            if (this.#due.size > 0)
                this.#worker.ref();
            const question = { id, order };
            this.#worker.postMessage(question, []);
        });
    }
    async finish(ms) {
        let timer;
        const late = new Promise((resolve) => {
            timer = setTimeout(() => resolve(false), ms);
        });
        const idle = new Promise((resolve) => {
            this.#whenIdle = () => resolve(true);
            if (this.#ended || this.#due.size === 0)
                resolve(true);
        });
        const all = await Promise.race([idle, late]);
        clearTimeout(timer);
        await this.stop();
        return all;
    }
    /** The spool goes last: until the thread has ended, it may still write there. */
    async stop() {
        this.#end();
        await this.#worker.terminate().catch(() => undefined);
        endMarked(`GITHUB_WORKSPACE=${this.#spool}`);
        try {
            external_node_fs_.rmSync(this.#spool, { recursive: true, force: true, maxRetries: 3 });
        }
        catch {
            // The runner empties its folder for temporary files after the job.
        }
    }
    #take(reply) {
        if (reply.kind === 'opened') {
            for (const problem of reply.problems)
                this.#options.onProblem(problem);
            return;
        }
        const resolve = this.#waiting.get(reply.id);
        this.#waiting.delete(reply.id);
        const wasDue = this.#due.delete(reply.id);
        resolve?.(reply.answer);
        if (!wasDue || this.#due.size > 0)
            return;
        this.#worker.unref();
        this.#whenIdle?.();
    }
    #fail(message) {
        if (!this.#ended)
            this.#options.onProblem({ ...stoppedProblem, message: `${stoppedProblem.message}: ${message}` });
        this.#end();
    }
    #end() {
        if (this.#ended)
            return;
        this.#ended = true;
        const waiting = [...this.#waiting.values()];
        this.#waiting.clear();
        this.#due.clear();
        for (const resolve of waiting)
            resolve(undefined);
        this.#whenIdle?.();
    }
}

;// CONCATENATED MODULE: ./build/shell/reuse/beside.js

/**
 * A store on this machine with another beside it that all runs of a repository share. What is here is not asked for
 * there; what is put goes there too, while the work goes on.
 *
 * @param courier answers undefined where nothing leaves the machine
 */
function beside_beside(local, courier) {
    return {
        async get(digest) {
            const here = await local.get(digest);
            if (here.ok && here.value !== undefined)
                return here;
            const there = await courier()?.findWork(digest);
            if (there === undefined || (there.ok && there.value === undefined))
                return here;
            if (!there.ok)
                return here.ok && there.error.code !== 'integrity' ? here : there;
            const { record, layer } = there.value ?? { record: '' };
            return (0,result.ok)({ record, openLayer: async (wanted) => (0,result.ok)(wanted === layer?.digest ? layer.file : undefined) });
        },
        last: (workflow, phase) => local.last(workflow, phase),
        async put(digest, entry) {
            const put = await local.put(digest, entry);
            const stored = put.ok ? await local.get(digest) : put;
            if (!stored.ok || stored.value === undefined)
                return put;
            const { record, openLayer } = stored.value;
            const layer = entry.layer === undefined ? undefined : await openLayer(entry.layer.digest);
            const file = layer?.ok === true ? layer.value : undefined;
            const work = {
                record,
                ...(file === undefined || !entry.layer ? {} : { layer: { digest: entry.layer.digest, file } }),
            };
            courier()?.keepWork(digest, entry.phase, work);
            return put;
        },
    };
}

// EXTERNAL MODULE: ./build/shell/action/files.js
var action_files = __webpack_require__(9430);
;// CONCATENATED MODULE: ./build/shell/action/keeping.js










const EVERYWHERE = ['cache', 'artifact'];
/** Milliseconds that the end of a run waits for what is on its way; `post` takes what an upload takes. */
const keeping_PATIENCE_MS = 30_000;
const PATIENCE_OF_POST_MS = 240_000;
/** Milliseconds that a summary waits for the patch that it tells of. */
const MEND_MS = 10_000;
/** Names of the states that tell `post` which checkpoint was sent last, and that it was told what stores cannot do. */
const SENT = 'sent';
/** Name of the state that tells `post` that the page was dealt with. */
const PAGED = 'paged';
const TOLD = 'told';
/** Checkpoints go where the input, the configuration or the default say; nowhere outside of GitHub Actions. */
function createKeeping(options) {
    const { env, log, script } = options;
    const stores = (options.stores ?? options.rules?.stores ?? EVERYWHERE).filter((name) => name !== 'file');
    const telling = new Telling(options);
    let courier;
    let isStopped = false;
    const openAny = () => script === undefined || (env['GITHUB_RUN_ID'] ?? '') === ''
        ? undefined
        : (courier ??= createOne(options, stores, script, telling));
    const open = () => {
        if (stores.length === 0)
            return undefined;
        telling.matters = true;
        return openAny();
    };
    // Histories are kept with the checkpoints, and are no reason to complain of a cache that cannot be used.
    const forHistory = () => (stores.includes('cache') ? openAny() : undefined);
    return {
        observer: {
            observe({ seq, event }, { id }) {
                if (event.type === 'CheckpointSaved')
                    open()?.send(id, event.phase, seq);
            },
        },
        reuseBeside: (local) => (stores.includes('cache') ? beside_beside(local, open) : local),
        historyBeside(local, workflow) {
            const finding = forHistory()?.findHistories((0,scope/* historyScopes */.GL)(env, workflow, options.leg));
            return finding === undefined ? local : beside(local, finding.then(parsed), (0,clock/* systemClock */.m)());
        },
        keepHistory(workflow, text) {
            const ref = env['GITHUB_REF'] ?? '';
            if (ref !== '')
                forHistory()?.keepHistory((0,scope/* historyScope */.RI)(workflow, options.leg, ref), text);
        },
        async fetch(footing, upTo) {
            const one = open();
            if (one === undefined)
                return undefined;
            const fetched = await one.fetch(footing, upTo);
            if (fetched.kind !== 'differs')
                for (const problem of fetched.notes)
                    telling.problem(problem);
            return fetched;
        },
        send: (workflowId, phase) => open()?.send(workflowId, phase),
        page(file) {
            // A few seconds are left then, which a page is not worth: `post` does it.
            if (isStopped)
                return;
            const name = reportName(options.leg, attemptOf(env));
            void openAny()
                ?.uploadPage({ file, name })
                .then((stored) => telling.page(name, stored));
        },
        async mend(file) {
            const name = mendName(options.leg, attemptOf(env));
            const storing = isStopped ? undefined : openAny()?.uploadPage({ file, name });
            return telling.mend(name, storing === undefined ? undefined : await within(MEND_MS, storing));
        },
        async finish() {
            const patience = options.begun === true ? PATIENCE_OF_POST_MS : keeping_PATIENCE_MS;
            const all = await (courier?.finish(patience) ?? true);
            if (!all && options.begun === true)
                telling.problem({ code: 'storage', message: 'The last checkpoint was not stored: that took too long.' });
            else if (!all)
                log.say('Not everything is stored yet: the step goes on with it at the end of the job');
            telling.finish();
        },
        stop() {
            isStopped = true;
            courier?.stop();
            telling.finish();
        },
    };
}
/** What a promise comes to, or undefined after that many milliseconds. */
async function within(ms, promised) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), ms);
    });
    const first = await Promise.race([promised, late]);
    clearTimeout(timer);
    return first;
}
const parsed = (texts) => texts.flatMap((text) => parseHistory(text) ?? []);
function createOne({ env, cwd, leg, packer, rules, begun }, stores, script, telling) {
    return createCourier({
        script,
        env,
        workspace: cwd,
        stores,
        leg,
        packer,
        begins: attemptOf(env) > 1 || begun === true ? 'newest' : 'empty',
        ...(rules?.retentionDays === undefined ? {} : { retentionDays: rules.retentionDays }),
        onProblem: (problem) => telling.problem(problem),
        onSent: (phase, sent) => telling.sent(phase, sent),
        onHistoryProblem: (problem) => telling.history(problem),
    });
}
const attemptOf = (env) => Number(env['GITHUB_RUN_ATTEMPT'] ?? '1');
/** Says each thing once, whatever store and phase it is about. */
class Telling {
    #options;
    #problems = new Map();
    /** Whether anything but a history was to be stored or fetched. */
    matters = false;
    #toldOfHistory = false;
    constructor(options) {
        this.#options = options;
    }
    problem(problem) {
        this.#problems.set(problem.message, problem);
    }
    /** Trends are no reason for an annotation. */
    history({ message }) {
        if (!this.#toldOfHistory)
            this.#options.log.say((0,plain_line/* plainLine */.h)(`The history of runs is not complete. ${message}`));
        this.#toldOfHistory = true;
    }
    /** What a store did not take, `post` tries once more. */
    sent(phase, all) {
        const { log, env } = this.#options;
        const again = env[`STATE_${SENT}`] === phase;
        if (all.every((each) => each.problem === undefined))
            (0,action_files/* appendValue */.A)(env['GITHUB_STATE'], SENT, phase);
        for (const { problem } of all)
            if (problem !== undefined)
                this.problem(problem);
        const good = all.filter((each) => each.problem === undefined);
        if (good.length === 0 || again)
            return;
        const where = good
            .map(({ store, newBytes }) => (newBytes === 0 ? store : `${store} (${(0,size/* sizeText */.lP)(newBytes)})`))
            .join(', ');
        log.say(`Checkpoint of ${phase} stored for a re-run: ${where}`);
    }
    /** A page that is not stored costs a line: the same is in the log and in the summary. */
    page(name, stored) {
        if (stored === undefined)
            return;
        const { log, env } = this.#options;
        const problem = stored.ok ? undefined : stored.error;
        (0,action_files/* appendValue */.A)(env['GITHUB_STATE'], PAGED, 'true');
        // The store of checkpoints has the same reason, and says it with what to do.
        if (problem !== undefined && this.#problems.has(problem.message))
            return;
        log.say(problem === undefined
            ? `Report stored as the artifact ${name}`
            : (0,plain_line/* plainLine */.h)(`The report is not stored as an artifact. ${problem.message}`));
    }
    /** What people are told of a mend depends on it, so it is said in any case. */
    mend(name, stored) {
        if (stored === undefined)
            return false;
        this.#options.log.say(stored.ok
            ? `Patch stored as the artifact ${name}`
            : (0,plain_line/* plainLine */.h)(`The patch is not stored as an artifact. ${stored.error.message}`));
        return stored.ok;
    }
    finish() {
        const { env } = this.#options;
        if (env[`STATE_${TOLD}`] !== undefined || !this.matters)
            this.#problems.clear();
        if (this.#problems.size > 0)
            (0,action_files/* appendValue */.A)(env['GITHUB_STATE'], TOLD, 'true');
        for (const { message, hint } of this.#problems.values())
            this.#options.annotations.warning([message, hint ?? '']
                .filter((part) => part !== '')
                .map((part) => (0,plain_line/* plainLine */.h)(part))
                .join('\n'));
        this.#problems.clear();
    }
}

// EXTERNAL MODULE: ./build/shell/hash.js
var shell_hash = __webpack_require__(1560);
;// CONCATENATED MODULE: ./build/shell/action/leg.js

/**
 * The leg of a step: its job, its leg of the matrix, and which step it is. GITHUB_ACTION is the step's id, or a name
 * that the runner numbers:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
function legOf(env, { matrix }) {
    const [job, step] = [env['GITHUB_JOB'] ?? '', env['GITHUB_ACTION'] ?? ''];
    const leg = matrix === '' ? job : `${job} ${compact(matrix)}`;
    return { digest: (0,shell_hash/* sha256 */.sc)(JSON.stringify([leg, step])).slice(0, 16), leg, step };
}
/** JSON on one line; what is none stays as it is. */
function compact(text) {
    try {
        return JSON.stringify(JSON.parse(text));
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/core/findings/known.js


/** Every task with findings, or with a word on why there are none. */
function tasksWithFindings(state) {
    return state.phases
        .flatMap(({ agents, gates }) => [...agents.tasks, ...gates.flatMap((gate) => gate.checks.tasks)])
        .flatMap((task) => (task.findings === undefined ? [] : [{ task, digest: task.findings }]));
}
/** How many findings an attempt had in all. */
const totalOf = ({ errors, warnings, notices }) => errors + warnings + notices;
const testsOf = ({ tests }) => tests === undefined ? 0 : tests.passed + tests.failed + tests.skipped;
/** Whether the journal alone may not tell everything, whose messages are shortened: then there is a file to be read. */
const needsFile = (digest) => totalOf(digest) + testsOf(digest) + (digest.flaky?.count ?? 0) > 0;
/** All of them, from the file beside the journal. */
function knownFromFile({ task, digest }, file) {
    return {
        task: task.plan.id,
        attempt: task.attempts,
        findings: file.findings.toSorted(order/* worstFirst */.m),
        tests: file.tests,
        omitted: file.omitted,
        notes: digest.notes ?? [],
    };
}
/**
 * Those that the journal holds.
 *
 * @param missing why the file cannot be read, as a clause; undefined when nothing is missing without it
 */
function knownFromJournal({ task, digest }, missing) {
    const total = totalOf(digest);
    const shown = digest.worst.length;
    const findings = Math.max(0, total - shown);
    const lost = [
        ...(findings > 0 ? [`${shown} of ${(0,size/* countText */.lT)(total, 'finding')} ${shown === 1 ? 'is' : 'are'} shown`] : []),
        ...(testsOf(digest) > 0 ? ['its tests are not known one by one'] : []),
    ];
    const note = missing === undefined || lost.length === 0 ? [] : [`${task.plan.id}: ${missing}, so ${lost.join(' and ')}.`];
    return {
        task: task.plan.id,
        attempt: task.attempts,
        findings: digest.worst.toSorted(order/* worstFirst */.m),
        tests: [],
        omitted: { findings, tests: testsOf(digest) },
        notes: [...(digest.notes ?? []), ...note],
    };
}

;// CONCATENATED MODULE: ./build/shell/findings/known.js


/** Bytes of all files that are read for one report. */
const MOST_OF_ALL = 128 * 1024 ** 2;
/**
 * What is known of the findings of every task: all of them from the files beside the journal, and from the journal
 * itself where a file is missing, is not the one that was written, or is too large.
 */
function knownFindings({ folder }, state) {
    let room = MOST_OF_ALL;
    return tasksWithFindings(state).map((found) => {
        const { task, digest } = found;
        if (!needsFile(digest))
            return knownFromJournal(found, undefined);
        const place = { folder, task: task.plan.id, attempt: task.attempts, digest: digest.digest };
        const read = (0,file/* readFindings */.RJ)(place, Math.min(room, file/* MOST_FILE_BYTES */.XR));
        if (!read.ok)
            return knownFromJournal(found, `the file with all of its findings ${read.error}`);
        room -= read.value.bytes;
        return knownFromFile(found, read.value.file);
    });
}

;// CONCATENATED MODULE: ./build/shell/action/report.js




/** All outputs of a job together may have 1 MB; one that is larger is left empty and can be read from its file. */
const MOST_BYTES = 256 * 1024;
/**
 * Writes the action's outputs, except `matrix`, which only a plan has, `report-page` (page.ts) and `mend-commit`. Every one is written, so that what is empty is
 * empty on purpose. Returns one sentence for each that could not be told.
 */
function writeOutputs(state, resumedFrom, paths, env) {
    const outputs = {
        status: state.status,
        conclusion: state.conclusion ?? '',
        'workflow-id': state.id,
        'failed-phase': state.status === 'completed' ? '' : ((0,frontier/* focus */.XC)(state)?.plan.name ?? ''),
        'paused-gate': state.pause?.gate ?? '',
        'resumed-from': resumedFrom,
        reused: JSON.stringify([...reusedPhases(state), ...reusedTasks(state)]),
        phases: JSON.stringify((0,fates/* fates */.qO)(state)),
        report: paths.state,
        metrics: readJson(paths.metrics),
    };
    return Object.entries(outputs).flatMap(([name, value]) => writeOutput(name, value, env) ?? []);
}
/** Writes one output; returns one sentence when it could not be told. */
function writeOutput(name, value, env) {
    const fits = Buffer.byteLength(value) <= MOST_BYTES;
    const problem = (0,action_files/* appendValue */.A)(env['GITHUB_OUTPUT'], name, fits ? value : '');
    if (problem !== undefined)
        return `output "${name}": ${problem}`;
    return fits ? undefined : `output "${name}" is left empty: it would be larger than ${MOST_BYTES} bytes`;
}
function reusedPhases(state) {
    return (0,fates/* fates */.qO)(state).flatMap(({ kind, ...rest }) => (kind === 'reused' ? [rest] : []));
}
function reusedTasks(state) {
    return [...state.tasks.values()].flatMap(({ group, index }) => {
        const task = group.tasks[index];
        return task?.outcome?.kind === 'reused' ? [{ task: task.plan.id, from: task.outcome.from }] : [];
    });
}
/** The file's JSON on one line; empty when there is none. */
function readJson(file) {
    try {
        return JSON.stringify(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
    }
    catch {
        return '';
    }
}
/** Adds markdown to the job summary; returns one sentence when it can't be written, which is no reason to fail. */
function writeSummary(markdown, env) {
    const problem = (0,action_files/* appendText */.I)(env['GITHUB_STEP_SUMMARY'], markdown);
    return problem === undefined ? undefined : `the job summary: ${problem}`;
}

;// CONCATENATED MODULE: ./build/shell/action/page.js







/** Writes the page, tells where it is, and says a line when it could not be made. Answers the file. */
async function tellPage(run, log) {
    const page = await writePage(run);
    const file = page.ok ? page.value : undefined;
    const problem = page.ok ? undefined : page.error.message;
    for (const sentence of [problem, writeOutput('report-page', file ?? '', run.env)])
        if (sentence !== undefined)
            log.say((0,plain_line/* plainLine */.h)(`The report: ${sentence}`));
    return file;
}
/**
 * Writes the page of a run beside its journal, as `bootspring report` does.
 *
 * @returns where it is; `storage` when it cannot be written, which is no reason to fail
 */
async function writePage({ cwd, env, state, entries }) {
    const paths = (0,workflow_dir/* pathsOf */.wG)(cwd, state.id);
    const file = (0,external_node_path_.join)(paths.folder, 'report.html');
    try {
        const { renderPage } = await Promise.all(/* import() */[__webpack_require__.e(23), __webpack_require__.e(777)]).then(__webpack_require__.bind(__webpack_require__, 8777));
        const findings = knownFindings(paths, state);
        const text = renderPage({ cwd, paths, state, entries, now: undefined, env, findings });
        const written = (0,files/* writeFileAtomic */.Zf)(file, text, { durable: false });
        return written.ok ? (0,result.ok)(file) : written;
    }
    catch (error) {
        // What makes a page is no reason to lose what is told without it.
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'make the report', file));
    }
}

;// CONCATENATED MODULE: ./build/core/offer/mended.js
/** Whether a run has a mend that can be offered: it ended by itself, and fixes changed something. */
const isMended = ({ status, phases }) => (status === 'completed' || status === 'paused' || status === 'failed') &&
    phases.some(({ fixes }) => fixes.some(({ change }) => change !== undefined));

// EXTERNAL MODULE: ./build/shell/action/publish/memory.js + 1 modules
var publish_memory = __webpack_require__(9303);
;// CONCATENATED MODULE: ./build/shell/action/publish/told.js

const NAMES = {
    checks: 'check runs',
    comment: 'the comment on the pull request',
    suggestions: 'suggestions of what was mended',
};
const GRANTS = {
    checks: 'checks: write',
    comment: 'pull-requests: write',
    suggestions: 'pull-requests: write',
};
/** What mends a 401, which no permission does. */
const VALID_TOKEN = 'Leave `github-token` as it is, or give it a token that is valid.';
/** Whether an input asks for check runs, so that a permission that is missing is a reason to warn. */
const isAsked = (checkRuns) => checkRuns === true || checkRuns === 'phases';
/**
 * What is told of what could not be published: one text for all that the token may not, one for the rest. It is a warning
 * where an input asks for what is missing.
 */
function unpublishedText(missing, { inputs, begun = false }) {
    const asked = {
        checks: isAsked(inputs.checkRuns),
        comment: inputs.prComment === true,
        suggestions: inputs.suggestions === true,
    };
    const group = (isRefusal) => {
        // Which was found to be missing first depends on how long the work took.
        const some = publish_memory/* PARTS */.dI.flatMap((part) => {
            const why = missing.get(part);
            return why === undefined || (why.kind === 'refused') !== isRefusal ? [] : [[part, why]];
        });
        const [first] = some;
        if (first === undefined)
            return [];
        const parts = some.map(([part]) => part);
        const what = `Not published: ${parts.map((part) => NAMES[part]).join(' and ')}. GitHub ${first[1].because}.`;
        const later = begun ? 'The verdict is the same.' : 'The step tries again at the end of the job.';
        return [
            {
                text: `${what} ${!isRefusal ? later : first[1].status === 401 ? VALID_TOKEN : granting(parts)}`,
                isWarning: parts.some((part) => asked[part]) && (isRefusal || begun),
            },
        ];
    };
    return [...group(true), ...group(false)];
}
/** The line of YAML that lets them be published. */
function granting(parts) {
    const rights = [...new Set(parts.map((part) => GRANTS[part]))].join(', ');
    return `Add \`${rights}\` to the \`permissions:\` of the job; the token of a fork's pull request can never write.`;
}

;// CONCATENATED MODULE: ./build/shell/action/publishing.js





/** Milliseconds from the first command to the first check run: what is over by then is told once, as it ended. */
const FIRST_MS = 1_000;
/** Milliseconds between two looks at what has changed. */
const publishing_EVERY_MS = 10_000;
/** Milliseconds that the end of a run waits for GitHub. */
const publishing_PATIENCE_MS = 10_000;
const MOST_LABEL = 60;
/** Publishes what the inputs ask for; nothing outside of GitHub Actions. */
function createPublishing(options) {
    const { env, inputs, begun = false } = options;
    const wanted = new Set([
        ...(inputs.checkRuns === false ? [] : ['checks']),
        ...(inputs.prComment === false ? [] : ['comment']),
        ...(inputs.suggestions === false ? [] : ['suggestions']),
    ]);
    const memory = (0,publish_memory/* readMemory */.S1)(begun ? env : {});
    const stopping = new AbortController();
    if (wanted.size === 0 || (env['GITHUB_RUN_ID'] ?? '') === '' || memory.isDone)
        return { observer: {}, finish: () => Promise.resolve(false), stop: () => undefined };
    // Suggestions are made at the end, of a run that has something to suggest.
    const isShown = wanted.has('checks') || wanted.has('comment');
    let publisher;
    // What sends requests is not there before the first command has started.
    const open = () => (publisher ??= openPublisher(options, wanted, memory, stopping.signal));
    const rhythm = createRhythm(async (state) => {
        if (!isShown)
            return;
        await (await open())?.live(state);
        if (!stopping.signal.aborted)
            (0,publish_memory/* writeMemory */.xP)(env, memory);
    });
    return {
        observer: rhythm.observer,
        async finish(state = rhythm.latest(), problem = memory.problem, { history, offer = memory.offer } = {}) {
            if (state === undefined || stopping.signal.aborted || !(isShown || isMended(state))) {
                rhythm.stop();
                return false;
            }
            memory.offer = offer;
            memory.problem = problem === undefined ? undefined : (0,plain_line/* plainLine */.h)(problem, 400);
            const timer = setTimeout(() => stopping.abort(), publishing_PATIENCE_MS);
            await rhythm.end();
            const one = await open();
            const missing = await one?.finish(state, memory.problem, history);
            clearTimeout(timer);
            if (missing === undefined)
                return false;
            (0,publish_memory/* writeMemory */.xP)(env, memory);
            for (const { text, isWarning } of unpublishedText(missing, options)) {
                if (isWarning)
                    options.annotations.warning(text);
                else
                    options.log.say(text);
            }
            return wanted.has('checks') && !missing.has('checks');
        },
        stop() {
            stopping.abort();
            rhythm.stop();
        },
    };
}
async function openPublisher({ env, cwd, inputs, leg, begun = false, log, annotations, outlook }, wanted, memory, signal) {
    const [{ createPublisher }, { readTarget }, { allFindings, folderInRepository }, { readMends }] = await Promise.all([
        __webpack_require__.e(/* import() */ 239).then(__webpack_require__.bind(__webpack_require__, 5239)),
        __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 860)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3306)),
        Promise.all(/* import() */[__webpack_require__.e(23), __webpack_require__.e(552)]).then(__webpack_require__.bind(__webpack_require__, 2552)),
    ]);
    const target = readTarget(env);
    if (target === undefined) {
        const text = 'Neither check runs nor a comment are published: the step has no `github-token`, or no commit.';
        if (isAsked(inputs.checkRuns) || inputs.prComment === true)
            annotations.warning(text);
        else
            log.say(text);
        memory.isDone = true;
        (0,publish_memory/* writeMemory */.xP)(env, memory);
        return undefined;
    }
    const parts = new Set(wanted);
    if (target.pull === undefined)
        for (const part of ['comment', 'suggestions'])
            parts.delete(part);
    const facts = {
        runId: target.actions.runId,
        leg: leg.digest,
        label: labelOf(inputs.matrix),
        phase: inputs.phase ?? '',
        folder: folderInRepository(cwd),
        phases: inputs.checkRuns === 'phases',
        gateOnly: inputs.command === 'gate',
    };
    // Jobs and steps of two workflow files may have equal names.
    const commentLeg = (0,shell_hash/* sha256 */.sc)(JSON.stringify([env['GITHUB_WORKFLOW'] ?? '', leg.digest])).slice(0, 16);
    const findings = allFindings.bind(undefined, cwd);
    const told = outlook === undefined ? {} : { outlook };
    const mended = (state) => {
        const read = isMended(state) ? readMends({ cwd, env, state }) : undefined;
        return read?.ok === true ? (read.value?.files ?? []) : [];
    };
    const fixed = { target, parts, facts, findings, mended, commentLeg, memory, isLater: begun, signal };
    return createPublisher({ ...fixed, ...told });
}
/** The values of a leg of the matrix, as GitHub names a job after them. */
function labelOf(matrix) {
    if (matrix === '')
        return '';
    const text = (0,plain_line/* plainLine */.h)(valuesOf(matrix).join(', '), 1_000);
    return text.length <= MOST_LABEL ? text : `${(0,plain_line/* plainLine */.h)(text, MOST_LABEL)} ${(0,shell_hash/* sha256 */.sc)(matrix).slice(0, 6)}`;
}
function valuesOf(matrix) {
    try {
        return leaves(JSON.parse(matrix));
    }
    catch {
        return [matrix];
    }
}
function leaves(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(leaves);
    if (value === null || value === undefined)
        return [];
    return [typeof value === 'string' ? value : JSON.stringify(value)];
}
/** Calls for a pass when something has changed: first soon after the first command, then every ten seconds at most. */
function createRhythm(pass) {
    let latest;
    let hasBegun = false;
    let isOver = false;
    let timer;
    let passing;
    let last;
    let isStale = false;
    const run = () => {
        timer = undefined;
        if (latest === undefined)
            return;
        isStale = false;
        last = performance.now();
        // A pass that fails in an unforeseen way is one that did not happen: the end makes up for it.
        passing = pass(latest)
            .catch(() => undefined)
            .then(() => {
            passing = undefined;
            if (isStale)
                plan();
        });
    };
    const plan = () => {
        isStale = true;
        if (isOver || timer !== undefined || passing !== undefined)
            return;
        const wait = last === undefined ? FIRST_MS : Math.max(0, last + publishing_EVERY_MS - performance.now());
        timer = setTimeout(run, wait);
        timer.unref();
    };
    const stop = () => {
        isOver = true;
        clearTimeout(timer);
        timer = undefined;
    };
    const observer = {
        observe({ event }, state) {
            latest = state;
            hasBegun ||= event.type === 'AttemptStarted';
        },
        flush(state) {
            latest = state;
            if (hasBegun)
                plan();
        },
    };
    return {
        observer,
        latest: () => latest,
        stop,
        /** Waits for the pass that is under way; none follows. */
        async end() {
            stop();
            await passing;
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/notify/announcer.js
/** Tells what happens when it happens, and loads what is needed for it when somebody is to be told. */
function createAnnouncer({ env, clock, notifies, waited }) {
    let latest;
    let notifying;
    let isPauseTold = false;
    const plans = () => (notifies ? (latest?.pipeline.notifications ?? []) : []);
    const open = () => (notifying ??= Promise.all(/* import() */[__webpack_require__.e(23), __webpack_require__.e(927)]).then(__webpack_require__.bind(__webpack_require__, 5927)).then(({ createNotifying }) => createNotifying(plans(), env, clock)));
    const tell = (event, more = {}) => {
        const state = latest;
        if (state === undefined || !plans().some(({ on }) => on.includes(event)))
            return;
        void open().then((one) => one.tell(event, state, more));
    };
    const slow = watchLength(plans, clock, (more) => latest?.status === 'running' && tell('slow', more));
    const late = watchStart(plans, waited, tell);
    return {
        plans,
        observe({ event }, state) {
            latest = state;
            if (plans().length === 0)
                return;
            if (event.type === 'RunStarted') {
                tell('started');
                slow.begin();
                // Later steps of a job are other workflows, which did not wait.
                if (state.inherits.length === 0)
                    late.begin();
            }
            else if (event.type === 'WorkflowPaused' && event.pause.reason !== 'stopped') {
                isPauseTold = true;
                tell('paused');
            }
        },
        async finish({ state = latest, problem }, patienceMs) {
            slow.end();
            latest = state;
            if (state === undefined || plans().length === 0)
                return [];
            const event = endOf(state, problem);
            if (event !== 'paused' || !isPauseTold)
                tell(event, problem === undefined ? {} : { problem });
            const unknown = await late.told();
            return [...unknown, ...(await (await open()).finish(patienceMs))];
        },
        hurry: () => late.end(),
        stop() {
            slow.end();
            late.end();
            void notifying?.then((one) => one.stop());
        },
    };
}
/** Tells while a run goes on that it takes longer than somebody wants. */
function watchLength(plans, clock, tell) {
    const timers = new Set();
    return {
        begin() {
            for (const [only, { afterMs }] of plans().entries())
                if (afterMs !== undefined)
                    timers.add(clock.after(afterMs, () => void tell({ only }), true));
        },
        end() {
            for (const each of timers)
                each();
            timers.clear();
        },
    };
}
/** Tells that the job waited longer for a runner than somebody wants. It is asked only when somebody wants to know. */
function watchStart(plans, waited, tell) {
    const ending = new AbortController();
    let asking;
    const find = async (ask) => {
        const wait = await ask(ending.signal);
        if (!wait.ok)
            return [{ text: `Whether the run started late is not known: ${wait.error}.`, isWarning: true }];
        for (const [only, { lateAfterMs = Infinity }] of plans().entries())
            if (wait.value > lateAfterMs)
                tell('late', { only, waitedMs: wait.value });
        return [];
    };
    return {
        begin() {
            if (waited !== undefined && plans().some(({ on }) => on.includes('late')))
                asking = find(waited);
        },
        /** What was not to be found out. */
        told: async () => (await asking) ?? [],
        end: () => ending.abort(),
    };
}
/** What the end of a run is called. One that was cut off is one that somebody, or a time limit, cancelled. */
function endOf({ status, pause }, problem) {
    if (pause?.reason === 'stopped')
        return 'cancelled';
    switch (status) {
        case 'completed':
            return problem === undefined ? 'completed' : 'failed';
        case 'paused':
        case 'failed':
        case 'cancelled':
            return status;
        case 'pending':
        case 'running':
            return problem === undefined ? 'cancelled' : 'failed';
    }
}

// EXTERNAL MODULE: ./build/shell/notify/targets.js + 1 modules
var targets = __webpack_require__(5330);
// EXTERNAL MODULE: ./build/shell/telemetry/settings.js
var settings = __webpack_require__(1177);
// EXTERNAL MODULE: ./build/core/telemetry/ids.js
var ids = __webpack_require__(545);
;// CONCATENATED MODULE: ./build/shell/telemetry/telemetry.js



const NOTHING = {};
/** Undefined when no address is configured. */
function createTelemetry({ env, version, script, read }) {
    if (script === undefined || !(0,settings/* isConfigured */.jD)(env))
        return undefined;
    const entries = [];
    const parent = (0,ids/* parseTraceparent */.bT)(env['TRACEPARENT']);
    const isTraced = (0,settings/* isConfigured */.jD)(env, 'TRACES') && parent?.sampled !== false;
    let current;
    return {
        observer: {
            observe(entry, { id }) {
                entries.push(entry);
                const { event } = entry;
                if (event.type === 'RunStarted')
                    current = { workflowId: id, run: event.run, attempt: event.attempt };
            },
        },
        variables({ workflowId, task, attempt }) {
            if (!isTraced || current === undefined)
                return NOTHING;
            const traceId = parent?.traceId ?? (0,ids/* traceIdOf */.aB)(workflowId, shell_hash/* sha256 */.sc);
            return { TRACEPARENT: (0,ids/* traceparent */.G$)(traceId, (0,ids/* spanIdOf */.DR)(current, (0,ids/* attemptName */.LZ)(task, attempt), shell_hash/* sha256 */.sc)) };
        },
        async finish(told, patienceMs, signal) {
            const { shipmentOf, sendInThread } = await __webpack_require__.e(/* import() */ 310).then(__webpack_require__.bind(__webpack_require__, 8310));
            const { problems, ...receivers } = (0,settings/* readTelemetry */.eI)(env);
            const journal = told.entries ?? (await wholeJournal(entries, current, read));
            const facts = { env, version, isTraced, parent, budgetMs: patienceMs };
            const shipment = shipmentOf(journal, facts, receivers);
            const reasons = shipment === undefined ? [] : await sendInThread(script, shipment, patienceMs, env, signal);
            return problems.length + reasons.length === 0 ? undefined : (0,settings/* unsentText */.Rt)([...problems, ...reasons]);
        },
    };
}
/** What was observed, unless it goes on with what was there before. */
async function wholeJournal(observed, current, read) {
    if (current === undefined || observed[0]?.event.type === 'WorkflowCreated')
        return observed;
    const found = await read?.(current.workflowId);
    return found?.ok === true ? found.value.entries : observed;
}

;// CONCATENATED MODULE: ./build/shell/outward.js




/** Milliseconds that the end of a run waits for whoever is told of it. */
const TELEMETRY_MS = 5_000;
const NOTIFICATIONS_MS = 10_000;
/** After a signal the process has seven seconds for everything. */
const HURRIED_MS = 1_000;
/** What tells of one run. */
function createOutward({ notifies, clock, waited, ...options }) {
    const { env } = options;
    const telemetry = createTelemetry(options);
    const stopping = new AbortController();
    const announcer = createAnnouncer({ env, clock, notifies, waited });
    let isHurried = false;
    return {
        observer: {
            observe(entry, state) {
                telemetry?.observer.observe?.(entry, state);
                announcer.observe(entry, state);
            },
        },
        variables: (request) => telemetry?.variables(request) ?? {},
        secrets: () => [...(0,targets/* secretsOf */.F)(announcer.plans(), env), ...((0,settings/* isConfigured */.jD)(env) ? (0,settings/* headerValues */.UE)(env) : [])],
        async finish(told) {
            if (stopping.signal.aborted)
                return undefined;
            const patience = (ms) => (isHurried ? HURRIED_MS : ms);
            const [unsent, unsaid] = await Promise.all([
                telemetry?.finish(told, patience(TELEMETRY_MS), stopping.signal),
                announcer.finish(told, patience(NOTIFICATIONS_MS)),
            ]).catch((error) => [`Not everybody was told of the run: ${nameOf(error)}.`, []]);
            if (stopping.signal.aborted)
                return undefined;
            return [...(unsent === undefined ? [] : [{ text: unsent, isWarning: true }]), ...unsaid];
        },
        hurry() {
            isHurried = true;
            announcer.hurry();
        },
        stop() {
            stopping.abort();
            announcer.stop();
        },
    };
}
const nameOf = (error) => (error instanceof Error ? error.name : 'unknown error');

;// CONCATENATED MODULE: ./build/core/chain.js

/**
 * The frame of a journal line. A line is one JSON object whose last member is `hash`:
 *
 *     {"v":1,"seq":1,"at":"\u2026","event":{\u2026},"prev":"<64 hex>","hash":"<64 hex>"}
 *
 * `hash` is sha256 over the bytes before `,"hash":`, and these hold `prev`, so every line vouches for
 * all lines above it. The check works on the bytes as they are: no canonical JSON is needed, and no
 * two byte sequences pass for the same line. Later versions keep this frame (`v` first, `hash` last),
 * so that a reader can tell a damaged line from one that is newer than itself.
 */
const JOURNAL_VERSION = 1;
/** Where every chain starts: no entry yet, and 64 zeros stand for the hash of the entry before. */
const CHAIN_START = { seq: 0, hash: '0'.repeat(64) };
const TAIL_START = ',"hash":"';
const TAIL_LENGTH = TAIL_START.length + 64 + '"}'.length;
const TAIL_PATTERN = /^,"hash":"([0-9a-f]{64})"\}$/;
/** Numbers that JSON writes as null would make a line that no reader accepts. */
const findUnwritable = (event) => {
    let found;
    JSON.stringify(event, (key, value) => {
        if (typeof value === 'number' && !Number.isFinite(value))
            found ??= `${key} is ${value}`;
        return value;
    });
    return found;
};
/**
 * The line that follows `head`.
 *
 * @param at milliseconds since 1970
 * @returns an error sentence when the event or the time cannot be written as JSON
 */
function encodeEntry(head, event, at, sha256) {
    const time = new Date(at);
    if (Number.isNaN(time.getTime()))
        return (0,result/* err */._)(`${at} is not a time`);
    const fields = {
        v: JOURNAL_VERSION,
        seq: head.seq + 1,
        at: time.toISOString(),
        event,
        prev: head.hash,
    };
    const body = JSON.stringify(fields).slice(0, -1);
    // No event holds null of itself; the search takes longer than all the rest, so it waits for a reason.
    const unwritable = body.includes('null') ? findUnwritable(event) : undefined;
    if (unwritable !== undefined)
        return (0,result/* err */._)(`in ${event.type}, ${unwritable}`);
    const hash = sha256(body);
    return (0,result.ok)({ line: `${body}${TAIL_START}${hash}"}`, entry: { ...fields, hash } });
}
const field = (value, name) => typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
const parseLine = (line) => {
    try {
        return (0,result.ok)(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line)));
    }
    catch {
        return (0,result/* err */._)({ kind: 'not-json', detail: 'it is not JSON' });
    }
};
/**
 * Checks one line (without its newline) against the line before it.
 *
 * @returns the parsed JSON, whose shape the caller still has to check, and the new head
 */
function checkLine(line, head, sha256) {
    const parsed = parseLine(line);
    if (!parsed.ok)
        return parsed;
    const split = Math.max(0, line.length - TAIL_LENGTH);
    const hash = TAIL_PATTERN.exec(new TextDecoder('latin1').decode(line.subarray(split)))?.[1];
    if (hash === undefined)
        return (0,result/* err */._)({ kind: 'hash', detail: 'it does not end with its hash' });
    if (sha256(line.subarray(0, split)) !== hash) {
        return (0,result/* err */._)({ kind: 'hash', detail: 'its hash does not match its bytes' });
    }
    const version = field(parsed.value, 'v');
    if (typeof version === 'number' && version > JOURNAL_VERSION) {
        return (0,result/* err */._)({ kind: 'newer', detail: `it has version ${version}, this bootspring reads ${JOURNAL_VERSION}` });
    }
    const seq = field(parsed.value, 'seq');
    if (seq !== head.seq + 1) {
        return (0,result/* err */._)({ kind: 'sequence', detail: `its sequence is ${String(seq)} where ${head.seq + 1} is expected` });
    }
    if (field(parsed.value, 'prev') !== head.hash) {
        return (0,result/* err */._)({ kind: 'previous', detail: 'it does not follow from the line before it' });
    }
    return (0,result.ok)({ json: parsed.value, head: { seq: head.seq + 1, hash } });
}

;// CONCATENATED MODULE: ./build/core/durability.js
/**
 * Whether these events may become durable beside the work instead of before it: they only tell of attempts of checks.
 * What a power cut takes of them is run again, which costs time and never truth, because a check judges. An agent may
 * have changed the world, and a verdict is believed; both wait for the disk.
 */
function mayTrail(events) {
    return events.every((event) => {
        switch (event.type) {
            case 'AttemptStarted':
            case 'AttemptFinished':
            case 'RetryScheduled':
            case 'RetryDue':
                return isCheck(event.task);
            default:
                return false;
        }
    });
}
/** `phase/agent` is an agent, `phase/gate/check` a check. */
function isCheck(task) {
    return task.split('/').length > 2;
}

;// CONCATENATED MODULE: ./build/shell/journal-reading.js






const journal_reading_NEWLINE = 0x0a;
/** A problem of code `integrity`. */
const integrity = (message, where, hint) => ({
    code: 'integrity',
    message,
    where,
    hint,
});
const faultProblem = (file, line, fault) => {
    const name = `${external_node_path_.basename(file)}:${line}`;
    if (fault.kind === 'newer') {
        return {
            code: 'usage',
            message: `${name} was written by a newer version of bootspring: ${fault.detail}.`,
            where: `${file}:${line}`,
            hint: 'Update bootspring to the version that wrote it.',
        };
    }
    return integrity(`The journal is damaged at ${name}: ${fault.detail}.`, `${file}:${line}`, 'Nothing after this line can be trusted. Start a new workflow with `bootspring run`, or bring the file back from a backup.');
};
/** Checks frame, chain and schema of every line. Bytes after the last newline are an append that was cut short. */
async function examine(file, bytes) {
    const { entrySchema } = await __webpack_require__.e(/* import() */ 973).then(__webpack_require__.bind(__webpack_require__, 9973));
    const entries = [];
    let head = CHAIN_START;
    let start = 0;
    for (let end = bytes.indexOf(journal_reading_NEWLINE); end !== -1; end = bytes.indexOf(journal_reading_NEWLINE, start)) {
        const checked = checkLine(bytes.subarray(start, end), head, shell_hash/* sha256 */.sc);
        const line = entries.length + 1;
        if (!checked.ok)
            return (0,result/* err */._)(faultProblem(file, line, checked.error));
        const entry = entrySchema.safeParse(checked.value.json);
        if (!entry.success) {
            const issue = entry.error.issues[0];
            const detail = `it is not an entry (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown shape'})`;
            return (0,result/* err */._)(faultProblem(file, line, { kind: 'schema', detail }));
        }
        entries.push(entry.data);
        head = checked.value.head;
        start = end + 1;
    }
    const warnings = start === bytes.length
        ? []
        : [
            `${external_node_path_.basename(file)}:${entries.length + 1} is incomplete (${bytes.length - start} bytes without an end of line): ` +
                'the process that wrote it was stopped; the line was never acknowledged and is left out.',
        ];
    return (0,result.ok)({ entries, warnings, head, length: start });
}
/** Bytes of the journal. One that is a link or a device is not ours. */
const readRegular = (file) => (0,files/* attempt */.CD)('read the journal', file, () => {
    const kind = external_node_fs_.lstatSync(file);
    if (!kind.isFile())
        throw new Error('it is not a regular file');
    return external_node_fs_.readFileSync(file);
});
/**
 * Reads a journal without touching it, while another process may be writing to it.
 * A line that is not finished is left out, with a warning.
 *
 * @returns `integrity` naming the damaged line, `usage` when a newer version wrote it, `storage` when it cannot be read
 */
async function readJournal(file) {
    const bytes = readRegular(file);
    return bytes.ok ? await examine(file, bytes.value) : bytes;
}

;// CONCATENATED MODULE: ./build/shell/trailing-sync.js

/** Milliseconds from a write to its sync, so that one serves several writes. */
const DELAY_MS = 20;
/**
 * Syncs a file soon after each write, once for all writes of 20 ms and never twice at a time.
 *
 * @param onError told when a sync fails: what was written before may be lost
 */
function createTrailingSync(fd, onError, start = external_node_fs_.fdatasync) {
    let waiting = false;
    let underWay = false;
    let closed = false;
    let timer;
    const arm = () => {
        if (underWay || timer !== undefined)
            return;
        // Nothing waits for it: whoever needs the file to be durable before going on syncs it.
        timer = setTimeout(sync, DELAY_MS).unref();
    };
    const sync = () => {
        timer = undefined;
        if (!waiting)
            return;
        waiting = false;
        underWay = true;
        start(fd, (error) => {
            underWay = false;
            if (error !== null)
                onError(error);
            if (closed)
                external_node_fs_.closeSync(fd);
            else if (waiting)
                arm();
        });
    };
    return {
        written() {
            waiting = true;
            arm();
        },
        synced() {
            waiting = false;
        },
        close() {
            closed = true;
            clearTimeout(timer);
            if (!underWay)
                external_node_fs_.closeSync(fd);
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/journal.js










const systemCalls = {
    write: (fd, bytes, offset, length) => external_node_fs_.writeSync(fd, bytes, offset, length),
    sync: (fd) => external_node_fs_.fdatasyncSync(fd),
    truncate: (fd, length) => external_node_fs_.ftruncateSync(fd, length),
};
const READ_CHUNK = 1 << 20;
/**
 * Makes an empty journal. Its name becomes durable with the first entry: a journal without one says nothing.
 *
 * @param unsynced the journal's folder and those above it with names that are not durable yet
 * @returns `storage` when the file is there already or cannot be made
 */
function createJournal(file, calls = systemCalls, unsynced = [external_node_path_.dirname(file)]) {
    const opened = (0,files/* attempt */.CD)('create the journal', file, () => external_node_fs_.openSync(file, 'ax', 0o644));
    if (!opened.ok)
        return opened;
    return (0,result.ok)(startFrom({ file, fd: opened.value, calls, head: CHAIN_START, content: Buffer.of(), unsynced }));
}
/**
 * Opens a journal to go on with it. Everything in it is verified first. A torn last line is cut off with a warning:
 * it was never acknowledged. Only the owner of the workflow may call this.
 *
 * @returns problems as `readJournal`
 */
async function openJournal(file, calls = systemCalls) {
    const bytes = readRegular(file);
    if (!bytes.ok)
        return bytes;
    const examined = await examine(file, bytes.value);
    if (!examined.ok)
        return examined;
    const { entries, warnings, head, length } = examined.value;
    const opened = (0,files/* attempt */.CD)('open the journal', file, () => {
        const fd = external_node_fs_.openSync(file, 'a');
        try {
            if (length < bytes.value.length) {
                calls.truncate(fd, length);
                calls.sync(fd);
            }
        }
        catch (error) {
            external_node_fs_.closeSync(fd);
            throw error;
        }
        return fd;
    });
    if (!opened.ok)
        return opened;
    const content = bytes.value.subarray(0, length);
    const journal = startFrom({ file, fd: opened.value, calls, head, content, unsynced: [] });
    return (0,result.ok)({ journal, entries, warnings });
}
const CHANGED_HINT = 'Only bootspring may write below .bootspring. Look which command of the workflow does, then start a new workflow with `bootspring run`.';
/** Whether the file has the length that this process left it at. It looks by name, so a replaced file shows too. */
const checkUntouched = (file, length) => {
    const there = (0,files/* attempt */.CD)('look at the journal', file, () => external_node_fs_.lstatSync(file, { throwIfNoEntry: false }));
    if (!there.ok)
        return there.error;
    if (there.value === undefined) {
        return integrity('The journal was removed while the workflow was running.', file, 'A command may have deleted .bootspring (`git clean -fdx` does). Exclude it (`git clean -fdx -e .bootspring`) and run the command again.');
    }
    if (there.value.isFile() && there.value.size === length)
        return undefined;
    return integrity(`The journal was changed by another process: ${length} bytes were written, ${there.value.size} are there.`, file, CHANGED_HINT);
};
const encodeGroup = (file, start, events, at) => {
    const entries = [];
    let text = '';
    let head = start;
    for (const event of events) {
        const encoded = encodeEntry(head, event, at, shell_hash/* sha256 */.sc);
        if (!encoded.ok) {
            return (0,result/* err */._)(integrity(`An event cannot be written to the journal: ${encoded.error}.`, file, 'This is a fault in bootspring: please report it.'));
        }
        entries.push(encoded.value.entry);
        text += `${encoded.value.line}\n`;
        head = encoded.value.entry;
    }
    return (0,result.ok)({ entries, bytes: Buffer.from(text), head: { seq: head.seq, hash: head.hash } });
};
function startFrom({ file, fd, calls, head: first, content, unsynced }) {
    let head = first;
    let folders = unsynced;
    let length = content.length;
    let failed;
    let closed = false;
    const written = (0,shell_hash/* createRunningHash */.i2)();
    written.update(content);
    const trailing = createTrailingSync(fd, (error) => (failed ??= (0,files/* problemOf */.Zw)(error, 'write the journal', file)), calls.syncBeside);
    const fail = (problem) => {
        failed = problem;
        return (0,result/* err */._)(problem);
    };
    /** A line that is half there would look like damage once something follows it. */
    const takeBack = () => {
        (0,files/* attempt */.CD)('shorten the journal', file, () => {
            if (external_node_fs_.fstatSync(fd).size > length)
                calls.truncate(fd, length);
        });
    };
    return {
        path: file,
        head: () => head,
        append(events, at) {
            if (failed !== undefined)
                return (0,result/* err */._)(failed);
            if (events.length === 0)
                return (0,result.ok)([]);
            const group = encodeGroup(file, head, events, at);
            if (!group.ok)
                return fail(group.error);
            const foreign = checkUntouched(file, length);
            if (foreign !== undefined)
                return fail(foreign);
            const { bytes } = group.value;
            try {
                for (let done = 0; done < bytes.length;)
                    done += calls.write(fd, bytes, done, bytes.length - done);
                if (mayTrail(events))
                    trailing.written();
                else {
                    calls.sync(fd);
                    trailing.synced();
                    for (const folder of folders)
                        (0,files/* syncFolder */.Yw)(folder);
                    folders = [];
                }
            }
            catch (error) {
                takeBack();
                return fail((0,files/* problemOf */.Zw)(error, 'write the journal', file));
            }
            head = group.value.head;
            length += bytes.length;
            written.update(bytes);
            return (0,result.ok)(group.value.entries);
        },
        async verifyOnDisk() {
            const foreign = checkUntouched(file, length);
            if (foreign !== undefined)
                return (0,result/* err */._)(foreign);
            const found = await digestOf(file);
            if (!found.ok)
                return found;
            if (found.value === written.hex())
                return (0,result.ok)(undefined);
            return (0,result/* err */._)(await explainDifference(file));
        },
        close: () => {
            if (closed)
                return;
            closed = true;
            failed ??= { code: 'storage', message: 'The journal is closed.', where: file };
            (0,files/* attempt */.CD)('close the journal', file, () => trailing.close());
        },
    };
}
/** Digest of a file's bytes, read in chunks; the event loop turns between chunks. */
async function digestOf(file) {
    const opened = (0,files/* attempt */.CD)('read the journal', file, () => external_node_fs_.openSync(file, 'r'));
    if (!opened.ok)
        return opened;
    const hash = (0,shell_hash/* createRunningHash */.i2)();
    const chunk = Buffer.allocUnsafe(READ_CHUNK);
    try {
        for (;;) {
            const size = external_node_fs_.readSync(opened.value, chunk, 0, chunk.length, null);
            if (size === 0)
                return (0,result.ok)(hash.hex());
            hash.update(chunk.subarray(0, size));
            if (size === chunk.length)
                await new Promise((resolve) => setImmediate(resolve));
        }
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'read the journal', file));
    }
    finally {
        external_node_fs_.closeSync(opened.value);
    }
}
/** Names the first damaged line, or says that the whole file was replaced by one that is valid in itself. */
async function explainDifference(file) {
    const contents = await readJournal(file);
    const what = contents.ok ? 'It was rewritten with a chain of its own.' : contents.error.message;
    return integrity(`The journal was changed by another process. ${what}`, file, CHANGED_HINT);
}

;// CONCATENATED MODULE: ./build/shell/process-identity.js




/**
 * What tells one process from every other, also from a later one with the same number.
 * No wall clock is in it: a clock that jumps must not make a process look dead.
 */
const processIdentitySchema = () => schemas/* object */.Ikc({
    pid: schemas/* number */.aig(),
    host: schemas/* string */.YjP(),
    /** Linux: differs after each start of the machine. */
    bootId: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Linux: the namespace in which `pid` means something; containers have their own. */
    pidNamespace: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Linux: clock ticks from the start of the machine to the start of the process (proc(5), stat, field 22). */
    processStart: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
const orUndefined = (read) => {
    try {
        return read();
    }
    catch {
        return undefined;
    }
};
/** State letter and start of a process. The name before them may hold blanks and parentheses, so count from its end. */
const processStat = (pid) => {
    const text = orUndefined(() => external_node_fs_.readFileSync(`/proc/${pid}/stat`, 'latin1'));
    const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
    const state = fields?.[0];
    const start = fields?.[19];
    return state === undefined || start === undefined ? undefined : { state, start };
};
/** The identity of this process. */
function process_identity_ownIdentity() {
    const facts = { pid: process.pid, host: external_node_os_.hostname() };
    if (process.platform !== 'linux')
        return facts;
    const bootId = orUndefined(() => external_node_fs_.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim());
    const pidNamespace = orUndefined(() => external_node_fs_.readlinkSync('/proc/self/ns/pid'));
    const processStart = processStat(process.pid)?.start;
    return {
        ...facts,
        ...(bootId === undefined ? {} : { bootId }),
        ...(pidNamespace === undefined ? {} : { pidNamespace }),
        ...(processStart === undefined ? {} : { processStart }),
    };
}
/**
 * Whether a process still runs, as far as it can be told from here. `elsewhere` means that it cannot:
 * it belongs to another machine or another container. What is not known counts as alive.
 */
function lifeOf(other, self = process_identity_ownIdentity()) {
    if (other.host !== self.host)
        return 'elsewhere';
    if (other.bootId !== undefined && self.bootId !== undefined && other.bootId !== self.bootId)
        return 'dead';
    if (other.pidNamespace !== self.pidNamespace)
        return 'elsewhere';
    try {
        process.kill(other.pid, 0);
    }
    catch (error) {
        // EPERM: it is there and belongs to somebody else.
        if ((0,files/* errorCode */.CA)(error) === 'ESRCH')
            return 'dead';
    }
    if (process.platform !== 'linux')
        return 'alive';
    const stat = processStat(other.pid);
    if (stat === undefined)
        return 'alive';
    // A zombie has ended; only its parent has not asked for the exit code yet.
    if (stat.state === 'Z' || stat.state === 'X')
        return 'dead';
    return other.processStart === undefined || other.processStart === stat.start ? 'alive' : 'dead';
}

;// CONCATENATED MODULE: ./build/shell/owner.js







/**
 * Who may write to a workflow. Every ownership has a number, the fence, one higher than any before it:
 * the file `owner/<n>.json`, made in one step with its content, so that of several processes exactly one gets a number.
 * The highest number rules. `owner/fence` holds the highest number that was ever won; it is written before any lower
 * file is removed, so a number that became free again is known to be spent. Nothing here is decided by time.
 * After a power cut no owner is alive. All that it may take is the knowledge of a number, and a run that goes on takes
 * one above those of the journal; so the first command waits for the journal to be durable, and for nothing here.
 */
const ownerSchema = () => schemas/* object */.Ikc({
    ...processIdentitySchema().shape,
    token: schemas/* string */.YjP(),
    /** When it was claimed, for people. */
    at: schemas/* string */.YjP(),
    released: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
});
const owner_systemCalls = {
    link: (from, to) => external_node_fs_.linkSync(from, to),
    list: (folder) => external_node_fs_.readdirSync(folder),
};
const OWNER_FILE = /^([1-9][0-9]{0,14})\.json$/;
/** Each turn of the loop means that another process made progress; this many mean that something else is wrong. */
const MAX_TURNS = 1000;
const owner_fileOf = (folder, fence) => external_node_path_.join(folder, `${fence}.json`);
const numbersIn = (folder, list = owner_systemCalls.list) => list(folder)
    .map((name) => Number(OWNER_FILE.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0);
/** The highest number ever won, 0 when none was. */
const spentFence = (folder) => {
    try {
        const number = Number(external_node_fs_.readFileSync(external_node_path_.join(folder, 'fence'), 'latin1').trim());
        return Number.isSafeInteger(number) && number > 0 ? number : 0;
    }
    catch (error) {
        if ((0,files/* errorCode */.CA)(error) === 'ENOENT')
            return 0;
        throw error;
    }
};
/** `gone`: removed meanwhile. `unreadable`: being written where links are not possible, or damaged. */
const readOwner = (file) => {
    let text;
    try {
        text = external_node_fs_.readFileSync(file, 'utf8');
    }
    catch (error) {
        if ((0,files/* errorCode */.CA)(error) === 'ENOENT')
            return 'gone';
        throw error;
    }
    try {
        const parsed = ownerSchema().safeParse(JSON.parse(text));
        return parsed.success ? parsed.data : 'unreadable';
    }
    catch {
        return 'unreadable';
    }
};
const ownedBy = (owner, life, file) => {
    const here = life === 'alive';
    return {
        code: 'owned',
        message: `The workflow is owned by process ${owner.pid} on ${owner.host} since ${owner.at}.`,
        where: file,
        hint: here
            ? `Wait for it to end or stop it (kill ${owner.pid}), then run the command again.`
            : `Wait for it to end. Whether it still runs cannot be seen from here: if that machine or container is gone, delete ${file} and run the command again.`,
    };
};
const unreadableOwner = (file) => ({
    code: 'owned',
    message: 'The workflow has an owner whose file cannot be read: it is being claimed right now, or the file is damaged.',
    where: file,
    hint: `Run the command again. If it stays so and no other bootspring runs, delete ${file}.`,
});
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']);
/** Makes the file in one step. False when the number is taken. */
const makeOwnerFile = (file, text, link) => {
    const temporary = (0,files/* temporaryNameFor */.Of)(file);
    const write = (name) => {
        const fd = external_node_fs_.openSync(name, 'wx', 0o644);
        try {
            external_node_fs_.writeFileSync(fd, text);
        }
        finally {
            // Beside the work. A power cut before may leave a file that cannot be read, and a person has to delete it.
            external_node_fs_.fsync(fd, () => external_node_fs_.close(fd));
        }
    };
    try {
        write(temporary);
        try {
            link(temporary, file);
        }
        catch (error) {
            if (!NO_LINKS.has((0,files/* errorCode */.CA)(error) ?? ''))
                throw error;
            write(file);
        }
        return true;
    }
    catch (error) {
        // ENOENT: a winner swept the temporary file away.
        if ((0,files/* errorCode */.CA)(error) === 'EEXIST' || (0,files/* errorCode */.CA)(error) === 'ENOENT')
            return false;
        throw error;
    }
    finally {
        external_node_fs_.rmSync(temporary, { force: true });
    }
};
/** What bars the way to the number after `highest`; undefined when nothing does; `again` when things moved. */
const obstacle = (folder, highest, self) => {
    const file = owner_fileOf(folder, highest);
    const owner = readOwner(file);
    if (owner === 'gone')
        return 'again';
    if (owner === 'unreadable')
        return unreadableOwner(file);
    if (owner.released === true)
        return undefined;
    const life = lifeOf(owner, self);
    return life === 'dead' ? undefined : ownedBy(owner, life, file);
};
/**
 * Whether some process works on the workflow, as far as it can be told from here. It claims nothing, so the answer may
 * be old when it is read: it is for telling people, never for deciding.
 */
function isOwned(workflowFolder) {
    const folder = path.join(workflowFolder, 'owner');
    const looked = attempt('look at the owner', folder, () => {
        const highest = Math.max(0, ...numbersIn(folder));
        const found = highest === 0 ? 'gone' : obstacle(folder, highest, ownIdentity());
        return found !== 'gone' && found !== undefined;
    });
    return looked.ok && looked.value;
}
/** Removes what earlier owners left. A file that cannot be removed does no harm. */
const sweep = (folder, fence) => {
    for (const name of external_node_fs_.readdirSync(folder)) {
        const earlier = Number(OWNER_FILE.exec(name)?.[1] ?? fence) < fence;
        if (earlier || name.endsWith('.tmp')) {
            (0,files/* attempt */.CD)('remove', name, () => external_node_fs_.rmSync(external_node_path_.join(folder, name), { force: true }));
        }
    }
};
/**
 * Makes this process the owner of a workflow.
 *
 * @param workflowFolder the folder of the workflow; `owner/` is made below it
 * @returns `owned` when another process has it or that cannot be told, `storage` when the files cannot be written
 */
function claim(workflowFolder, calls = owner_systemCalls) {
    const folder = (0,files/* ensureFolder */.f2)(workflowFolder, 'owner');
    if (!folder.ok)
        return folder;
    const self = process_identity_ownIdentity();
    try {
        for (let turn = 0; turn < MAX_TURNS; turn += 1) {
            const taken = tryClaim(folder.value, self, calls);
            if (taken !== 'again')
                return taken;
        }
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'claim the workflow', folder.value));
    }
    return (0,result/* err */._)({
        code: 'owned',
        message: 'The workflow could not be claimed: other processes kept claiming it.',
        where: folder.value,
        hint: 'Look which processes run bootspring here, then run the command again.',
    });
}
const tryClaim = (folder, self, calls) => {
    // In this order: a number that is known to be spent has its file in the list, or somebody deleted it to take over.
    const spent = spentFence(folder);
    const highest = Math.max(0, ...numbersIn(folder, calls.list));
    if (highest > 0) {
        const barred = obstacle(folder, highest, self);
        if (barred === 'again')
            return barred;
        if (barred !== undefined)
            return (0,result/* err */._)(barred);
    }
    const fence = Math.max(highest, spent) + 1;
    const file = owner_fileOf(folder, fence);
    const token = Buffer.from((0,shell_hash/* randomBytes */.po)(16)).toString('hex');
    const owner = { ...self, token, at: new Date().toISOString() };
    const text = `${JSON.stringify(owner)}\n`;
    if (!makeOwnerFile(file, text, calls.link))
        return 'again';
    // Others may have won and removed this very number, and higher ones, since the folder was read.
    if (spentFence(folder) >= fence || numbersIn(folder).some((number) => number > fence)) {
        external_node_fs_.rmSync(file, { force: true });
        return 'again';
    }
    const recorded = (0,files/* writeFileAtomic */.Zf)(external_node_path_.join(folder, 'fence'), `${fence}\n`, { durable: false });
    if (!recorded.ok) {
        external_node_fs_.rmSync(file, { force: true });
        return recorded;
    }
    sweep(folder, fence);
    return (0,result.ok)(ownership(folder, fence, owner, text));
};
const ownership = (folder, fence, owner, text) => {
    const file = owner_fileOf(folder, fence);
    const next = owner_fileOf(folder, fence + 1);
    /**
     * Asked before every append. The text holds a token of this process: what is not this text is not its own.
     * Whoever takes over wins the next number, and the one after that is won only when this file was removed.
     */
    const stillMine = () => {
        const looked = (0,files/* attempt */.CD)('look at the owner', file, () => external_node_fs_.readFileSync(file, 'utf8') === text && !external_node_fs_.existsSync(next));
        return looked.ok && looked.value;
    };
    return {
        fence,
        stillMine,
        // When this cannot be written, the end of the process says the same.
        release: () => {
            if (!stillMine())
                return;
            (0,files/* writeFileAtomic */.Zf)(file, `${JSON.stringify({ ...owner, released: true })}\n`, { durable: false });
            (0,files/* attempt */.CD)('make the release durable', folder, () => (0,files/* syncFolder */.Yw)(folder));
        },
    };
};

;// CONCATENATED MODULE: ./build/core/lazily.js
/**
 * Loads once, when it is first asked for. A failure is forgotten: whoever asks next tries again, because a phase may be
 * building the very program that runs it, and then its parts are missing for a while.
 *
 * @param load may throw as well as reject
 */
function lazily(load) {
    let loading;
    const begin = async () => load();
    return () => (loading ??= begin().catch((error) => {
        loading = undefined;
        throw error;
    }));
}

;// CONCATENATED MODULE: ./build/shell/store/lazy-file.js




/** The store of store/file.ts, loaded with the first checkpoint: a run starts its first command without it. */
function createLazyFileStore(workspace) {
    const load = lazily(async () => (await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.bind(__webpack_require__, 8723))).createFileStore(workspace));
    const ask = async (question) => {
        let store;
        try {
            store = await load();
        }
        catch (error) {
            return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'open the checkpoints', external_node_path_.resolve(workspace)));
        }
        return question(store);
    };
    return {
        put: (id, phase, checkpoint) => ask((store) => store.put(id, phase, checkpoint)),
        get: (id, phase) => ask((store) => store.get(id, phase)),
        list: (id) => ask((store) => store.list(id)),
        remove: (id, phase) => ask((store) => store.remove(id, phase)),
        putLayer: (id, digest, file, isWhole) => ask((store) => store.putLayer(id, digest, file, isWhole)),
        findLayer: (id, digest) => ask((store) => store.findLayer(id, digest)),
        openLayer: (id, digest) => ask((store) => store.openLayer(id, digest)),
        listLayers: (id) => ask((store) => store.listLayers(id)),
        removeLayer: (id, digest) => ask((store) => store.removeLayer(id, digest)),
    };
}

;// CONCATENATED MODULE: ./build/shell/storage.js









/** Workflows below `.bootspring/workflows` of a workspace. */
function createFileStorage(workspace) {
    return {
        create() {
            const made = (0,workflow_dir/* makeWorkflow */._D)(workspace, (0,workflow_dir/* newWorkflowId */.FQ)(shell_hash/* randomBytes */.po));
            if (!made.ok)
                return made;
            const { paths, unsynced } = made.value;
            const owned = claim(paths.folder);
            if (!owned.ok)
                return owned;
            const journal = createJournal(paths.journal, undefined, unsynced);
            if (!journal.ok) {
                owned.value.release();
                return journal;
            }
            return (0,result.ok)(opened(workspace, paths, owned.value, journal.value, { entries: [], warnings: [] }));
        },
        async open(id) {
            const paths = (0,workflow_dir/* findWorkflow */.$k)(workspace, id);
            if (!paths.ok)
                return paths;
            const owned = claim(paths.value.folder);
            if (!owned.ok)
                return owned;
            const journal = await openJournal(paths.value.journal);
            if (!journal.ok) {
                owned.value.release();
                return journal;
            }
            return (0,result.ok)(opened(workspace, paths.value, owned.value, journal.value.journal, journal.value));
        },
        async read(id) {
            const paths = (0,workflow_dir/* findWorkflow */.$k)(workspace, id);
            if (!paths.ok)
                return paths;
            const journal = await readJournal(paths.value.journal);
            return journal.ok ? (0,result.ok)({ id: paths.value.id, entries: journal.value.entries }) : journal;
        },
        async list() {
            const found = (0,workflow_dir/* listWorkflows */.Dl)(workspace);
            return found.ok ? (0,result.ok)(found.value.map((each) => each.id)) : found;
        },
    };
}
function opened(workspace, paths, owned, journal, before) {
    return {
        id: paths.id,
        fence: owned.fence,
        journal: guarded(journal, owned, paths),
        entries: before.entries,
        warnings: before.warnings,
        checkpoints: createLazyFileStore(workspace),
        head: () => journal.head().hash,
        verify: () => journal.verifyOnDisk(),
        write(name, text) {
            const written = (0,files/* writeFileAtomic */.Zf)(name === 'state.json' ? paths.state : paths.metrics, text, { durable: false });
            return written.ok ? undefined : written.error;
        },
        log: (lines) => appendLog(paths.orchestratorLog, lines),
        close() {
            journal.close();
            owned.release();
        },
    };
}
/** A journal that refuses to be written once somebody else has taken the workflow over. */
function guarded(journal, owned, paths) {
    return {
        append(events, at) {
            // Where the whole folder is gone there is no other owner: the journal says what happened.
            if (!owned.stillMine() && (0,external_node_fs_.existsSync)(paths.journal)) {
                return (0,result/* err */._)({
                    code: 'owned',
                    message: `Another run has taken over ${paths.id}.`,
                    where: paths.folder,
                    hint: 'this run stops; the other one goes on',
                });
            }
            return journal.append(events, at);
        },
    };
}
function appendLog(file, lines) {
    const append = () => (0,files/* attempt */.CD)('write the log', file, () => (0,external_node_fs_.appendFileSync)(file, lines));
    const first = append();
    if (first.ok)
        return undefined;
    const made = (0,files/* attempt */.CD)('write the log', file, () => (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true }));
    const again = made.ok ? append() : made;
    return again.ok ? undefined : again.error;
}

;// CONCATENATED MODULE: ./build/entry/action-outward.js

/** Name under which `main` notes for `post` that everybody was told, as far as that could be done. */
const action_outward_TOLD = 'told';
/** Tells of a run outside of the job. What could not be told is a warning, unless nobody can do anything about it. */
async function tellOutward(step, outward, told) {
    const said = await outward.finish(told);
    if (said === undefined)
        return;
    (0,action_files/* appendValue */.A)(step.env['GITHUB_STATE'], action_outward_TOLD, 'true');
    for (const { text, isWarning } of said) {
        if (isWarning)
            step.annotations.warning(text);
        else
            step.log.say(text);
    }
}

;// CONCATENATED MODULE: ./build/entry/packing.js


const there = (script) => ((0,external_node_fs_.existsSync)(script) ? script : undefined);
// The bundler takes a path with a part that it does not know for an asset to be copied, so each is written out.
/** Script of the threads that pack and unpack; without its bundle the work is done in the thread that asks. */
const packerScript = () => there(typeof __dirname === 'string' ? (0,external_node_path_.join)(__dirname, '..', 'packer', 'index.js') : '');
/** Script of the thread that sends telemetry; without its bundle none is sent. */
const telemetryScript = () => there(typeof __dirname === 'string' ? (0,external_node_path_.join)(__dirname, '..', 'telemetry', 'index.js') : '');
/** Script of the thread that carries checkpoints off the machine; without its bundle they stay here. */
const courierScript = () => there(typeof __dirname === 'string' ? (0,external_node_path_.join)(__dirname, '..', 'courier', 'index.js') : '');

;// CONCATENATED MODULE: ./build/entry/action-post.js
























/**
 * The action's post: tells what `main` could not tell because it was killed, and stores the checkpoint that it could not
 * store in time. It never changes a verdict.
 */
async function runPost(env) {
    const id = env['STATE_workflow'];
    if (id === undefined)
        return;
    const log = createRunnerLog(process.stdout);
    const annotations = createAnnotations(log, isOn(env, 'annotations'));
    const inputs = readInputs(env);
    const cwd = (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs.ok ? inputs.value.workingDirectory : '.');
    const found = await look(createFileStorage(cwd), id);
    const isOver = env['STATE_finished'] === 'true';
    if (found.ok) {
        if (!isOver)
            tellCutOff(env, annotations, cwd, found.value);
        if (!isOver)
            endLeft(annotations, id);
        const { state } = found.value;
        const rest = { env, log, annotations, cwd, inputs: inputs.ok ? inputs.value : undefined };
        const { entries } = found.value;
        await Promise.all([
            storeRest(rest, found.value, isOver),
            publishRest(rest, state),
            tellRest(rest, { state, entries }),
        ]);
    }
    else if (!isOver) {
        const why = found.error.message;
        annotations.warning((0,plain_line/* plainLine */.h)(`The run of ${id} was cut off, and its journal can not be read: ${why}`));
    }
    log.close();
}
/** Commands that outlive a killed run work on files that a later step may read. */
function endLeft(annotations, id) {
    const ended = endOrphans(id);
    if (ended > 0)
        annotations.warning(ended === 1
            ? 'A process of it was still at work and was ended.'
            : `${ended} processes of it were still at work and were ended.`);
}
/**
 * Sends the newest checkpoint unless `main` has; of what did not come to its end also the journal since then, so that the
 * next attempt knows what was tried. What `main` added to the history of runs is stored here, where nothing waits for it,
 * and the page goes with it.
 */
async function storeRest({ env, log, annotations, cwd, inputs }, { state, entries }, isOver) {
    const { id, lastCheckpoint, pipeline, status } = state;
    const isSent = status === 'completed' && lastCheckpoint === env[`STATE_${SENT}`];
    const isPaged = env[`STATE_${PAGED}`] !== undefined || !isOn(env, 'report-artifact');
    const history = isOver ? (await createHistoryStore(cwd).read(pipeline.workflow)).history : constants/* EMPTY_HISTORY */.nF;
    const keeping = createKeeping({
        env,
        log,
        annotations,
        cwd,
        stores: inputs?.stores,
        rules: pipeline.checkpoints,
        leg: legOf(env, { matrix: inputs?.matrix ?? '' }).digest,
        script: courierScript(),
        packer: packerScript(),
        begun: true,
    });
    if (lastCheckpoint !== undefined && !isSent)
        keeping.send(id, lastCheckpoint);
    if (history.records.length > 0)
        keeping.keepHistory(pipeline.workflow, historyText(history));
    const page = isPaged ? undefined : await tellPage({ cwd, env, state, entries }, log);
    if (page !== undefined)
        keeping.page(page);
    await keeping.finish();
}
/** Publishes how it ended, unless `main` has. */
async function publishRest({ env, log, annotations, cwd, inputs }, state) {
    if (inputs === undefined)
        return;
    const publishing = createPublishing({ env, cwd, log, annotations, inputs, leg: legOf(env, inputs), begun: true });
    await publishing.finish(state);
}
/** Tells of the run outside of the job, unless `main` has. */
async function tellRest(rest, told) {
    const { env } = rest;
    if (env[`STATE_${action_outward_TOLD}`] === 'true')
        return;
    const script = telemetryScript();
    const outward = createOutward({ env, clock: (0,clock/* systemClock */.m)(), version: version/* VERSION */.x, script, notifies: true });
    await tellOutward(rest, outward, told);
}
function tellCutOff(env, annotations, cwd, { state, entries }) {
    const { id } = state;
    const over = state.phases.filter((phase) => phase.status === 'completed').length;
    const tasks = (0,markdown/* tasksUnderWay */.sx)(state).map((task) => task.plan.id);
    const doing = tasks.length === 0 ? '' : ` while ${tasks.join(', ')} was under way`;
    annotations.warning((0,plain_line/* plainLine */.h)(`The run of ${id} was cut off${doing}: ${over} of ${state.phases.length} phases are over.`));
    const problems = [
        ...writeOutputs(state, '', (0,workflow_dir/* pathsOf */.wG)(cwd, id), env),
        isOn(env, 'job-summary') ? writeSummary(jobSummary(state, { entries }), env) : undefined,
    ];
    for (const problem of problems)
        if (problem !== undefined)
            annotations.warning((0,plain_line/* plainLine */.h)(problem));
}


/***/ }),

/***/ 8808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ HISTORY_LIMIT),
/* harmony export */   F6: () => (/* binding */ PATCH_NAME),
/* harmony export */   P4: () => (/* binding */ NOTIFIED_EVENTS),
/* harmony export */   ZZ: () => (/* binding */ STORES),
/* harmony export */   g4: () => (/* binding */ MOST_FAILED),
/* harmony export */   gc: () => (/* binding */ MOST_FINGERPRINTS),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   ij: () => (/* binding */ MOST_PER_RECORD),
/* harmony export */   mF: () => (/* binding */ FEEDBACK_LIMIT),
/* harmony export */   nF: () => (/* binding */ EMPTY_HISTORY),
/* harmony export */   ns: () => (/* binding */ WORST_FINDINGS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   q4: () => (/* binding */ MOST_TESTS),
/* harmony export */   sn: () => (/* binding */ FINGERPRINT_LENGTH),
/* harmony export */   zc: () => (/* binding */ MOST_RECORDS)
/* harmony export */ });
/* unused harmony export DEFAULT_RULES */
/*
 * What the run itself needs of the formats: limits, names, what stands where nothing is said. They are apart from the
 * schemas because making those takes a tenth of the start, and the first command needs none of them.
 */
/** Most characters of the feedback of one round. */
const FEEDBACK_LIMIT = 64 * 1024;
/** Name of the patch of a phase's fixes, in the phase's artifacts. */
const PATCH_NAME = 'bootspring-fix.patch';
/** How bad a finding is, worst first. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** How many findings of an attempt the journal itself holds. */
const WORST_FINDINGS = 10;
/** The rules of checkpoints without a configuration. */
const DEFAULT_RULES = { exclude: [], maxSize: 2 * 1024 ** 3 };
/** Records of runs that are kept of a workflow; the oldest go first. */
const MOST_RECORDS = 50;
/** Items of one list of a record. */
const MOST_PER_RECORD = 500;
/** Findings of one record whose fingerprints are kept. */
const MOST_FINGERPRINTS = 5_000;
/** Tests of one record with their durations: the slowest. */
const MOST_TESTS = 20;
/** Failed tests of one record that are named. */
const MOST_FAILED = 50;
/** Bytes of the file with the history of a workflow. */
const HISTORY_LIMIT = 4 * 1024 * 1024;
/** Hexadecimal digits of a fingerprint. */
const FINGERPRINT_LENGTH = 16;
/** The history of a workflow that was never run. */
const EMPTY_HISTORY = { schemaVersion: 1, records: [] };
/** What a command is limited to: words that the configuration, the plan and the runner share. */
const SCOPES = ['changed', 'all'];
/** Where checkpoints are kept: in the workspace always, the others on GitHub. */
const STORES = ['file', 'cache', 'artifact'];
/** What somebody may be told of a run. */
const NOTIFIED_EVENTS = [
    /** A process took the workflow up. */
    'started',
    /** The job waited for a runner for longer than `late-after`. */
    'late',
    /** It waits for a person. */
    'paused',
    'failed',
    'completed',
    'cancelled',
    /** It has been running for longer than `after`. */
    'slow',
];


/***/ }),

/***/ 6528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ findingsDigestSchema),
/* harmony export */   _J: () => (/* binding */ findingsFileSchema)
/* harmony export */ });
/* unused harmony exports findingSchema, TEST_OUTCOMES, testCaseSchema, testRefSchema, MOST_RERUN, MOST_FLAKY */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);


/**
 * What a check says of one place: a line that a linter dislikes, a type that does not fit, a test that fails.
 * Findings explain a verdict and never make one: that is the check's own outcome.
 */
const findingSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC),
    /** Plain text without control sequences, at most 2,000 characters; further lines after the first are details. */
    message: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The rule or code, such as `no-unused-vars` or `TS2345`. */
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The program that says it, such as `eslint`. */
    tool: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Path relative to the workspace, with `/`; missing when it is in no file of the workspace. */
    file: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Lines and columns count from 1; `endColumn` is that of the last character, plus one. */
    line: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    column: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    endLine: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    endColumn: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    /** The full name of the test that failed. */
    test: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The same for the same finding on another commit, where lines may have moved: 16 hexadecimal digits. */
    fingerprint: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Whether it was not there before; missing when nothing is known of before. */
    isNew: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
});
const TEST_OUTCOMES = ['passed', 'failed', 'skipped'];
/** One test of a report that a test runner wrote. */
const testCaseSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Its name with those of the groups that it stands in. */
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    outcome: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(TEST_OUTCOMES),
    durationMs: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    /** It failed and it passed on the same sources: in one run of the test runner, or in two attempts. */
    flaky: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true)),
});
/** A test by its name, and where it stands when a report tells that. */
const testRefSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), file: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
/** How many failed tests run again by themselves; where more failed, the whole command would have to. */
const MOST_RERUN = 50;
/** How many flaky tests of an attempt the journal itself names. */
const MOST_FLAKY = 20;
/** What an attempt's findings come to. It is in the journal; all of them are in a file beside it. */
const findingsDigestSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    errors: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    warnings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    notices: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** How many of them are new; missing when nothing is known of before. */
    fresh: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    tests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ passed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), failed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), skipped: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
    /**
     * The tests that failed, at most MOST_RERUN: only where they are known one by one and nothing else is wrong that is
     * an error.
     */
    failed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testRefSchema())),
    /** Tests that failed and passed on the same sources: how many, and the first MOST_FLAKY of them. */
    flaky: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ count: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), tests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testRefSchema()) })),
    /** Digest of the sources that failed tests ran on, when it is known. */
    tree: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The first of them in the order of core/findings/order.ts, at most WORST_FINDINGS. */
    worst: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema()),
    /** `sha256:` over the file with all of them; missing when it could not be written. */
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** What people should know, one sentence each: a report that cannot be read, what was left out. */
    notes: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
});
/** The file `findings/<task>.<attempt>.json` of a workflow, where the task's `/` are `.`. */
const findingsFileSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    task: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    attempt: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** Sorted as `worst` is. */
    findings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema()),
    tests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testCaseSchema()),
    /** How many more there were than are kept. */
    omitted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ findings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), tests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
});


/***/ }),

/***/ 1520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/** A value that is there. */
const ok = (value) => ({ ok: true, value });
/** What went wrong, as a value. */
const err = (error) => ({ ok: false, error });


/***/ }),

/***/ 5115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   FZ: () => (/* binding */ CHECK_KINDS),
/* harmony export */   Fr: () => (/* binding */ CONCLUSIONS),
/* harmony export */   TH: () => (/* binding */ WORKFLOW_ID_PATTERN),
/* harmony export */   Vh: () => (/* binding */ NAME_PATTERN),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   w_: () => (/* binding */ ENFORCEMENTS)
/* harmony export */ });
/* unused harmony export EXIT */
/** Closed vocabularies that every other file shares. No imports, no code that runs beyond constants. */
/** The six statuses of a workflow, a phase and an agent. */
const STATUSES = ['pending', 'running', 'paused', 'completed', 'failed', 'cancelled'];
/** How something that ended came to its end (GitHub keeps status and conclusion apart as well). */
const CONCLUSIONS = ['success', 'failure', 'skipped', 'reused', 'cancelled'];
/** What a gate says. Only `passed` opens it; `vacuous` means that nothing was judged. */
const VERDICTS = ['passed', 'rejected', 'inconclusive', 'vacuous'];
/** `advisory` checks report and never block. */
const ENFORCEMENTS = ['required', 'advisory'];
const MODES = ['sequential', 'parallel', 'adaptive'];
/** What a check is about. `custom` is any check whose name is not one of the standard ones. */
const CHECK_KINDS = ['lint', 'format', 'types', 'tests', 'coverage', 'security', 'build', 'custom'];
/** Names of phases, agents, gates and checks. Digits alone are refused elsewhere: objects would reorder them. */
const NAME_PATTERN = /^[a-z0-9][a-z0-9_-]{0,63}$/;
/** `wf_` and at least six of [a-z0-9]. */
const WORKFLOW_ID_PATTERN = /^wf_[a-z0-9]{6,}$/;
/** Process exit codes of the command line (docs/exit-codes in README). */
const EXIT = {
    completed: 0,
    failed: 1,
    usage: 2,
    integrity: 3,
    owned: 4,
    storage: 5,
    paused: 6,
    nothing: 7,
    sigint: 130,
    sigterm: 143,
};


/***/ }),

/***/ 9889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this build; a test holds it against package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 9430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ appendValue),
/* harmony export */   I: () => (/* binding */ appendText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Appends `name=value` to one of the runner's files (GITHUB_OUTPUT, GITHUB_STATE), in the form that no value can break
 * out of. Returns what went wrong in one sentence; a file that the runner did not name is no error.
 */
function appendValue(file, name, value) {
    const delimiter = `bootspring_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return appendText(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
/** Appends text to one of the runner's files; returns what went wrong in one sentence. */
function appendText(file, text) {
    if (file === undefined || file === '')
        return undefined;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, text);
        return undefined;
    }
    catch (error) {
        return `${file} can not be written: ${error instanceof Error ? error.message : String(error)}`;
    }
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dI: () => (/* binding */ PARTS),
  Fc: () => (/* binding */ printOf),
  S1: () => (/* binding */ readMemory),
  xP: () => (/* binding */ writeMemory)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/model/offer.js

/** How the mend of a run is offered to people, besides as files in the workspace. */
const mendOfferSchema = schemas/* object */.Ikc({
    /** The patch as an artifact of the workflow run, once it is stored. */
    artifact: schemas/* optional */.lqM(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        /** `owner/name` */
        repository: schemas/* string */.YjP(),
        runId: schemas/* string */.YjP(),
        /** Page of the workflow run that lists it. */
        url: schemas/* string */.YjP(),
    })),
    /** The commit that the mend was made to. */
    commit: schemas/* optional */.lqM(schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), branch: schemas/* string */.YjP() })),
    /** A sentence: why it was not committed though the configuration asks for it. */
    uncommitted: schemas/* optional */.lqM(schemas/* string */.YjP()),
});

// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/action/files.js
var files = __webpack_require__(9430);
;// CONCATENATED MODULE: ./build/shell/action/publish/memory.js




/** Name of the state that tells `post` what `main` has published. */
const PUBLISHED = 'published';
/** More than these are found again by asking: a state is a variable of the environment, which has a limit. */
const MOST_CHECKS = 300;
/** Something on GitHub, with the digest of what it shows; empty when that is not known. */
const placedSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    print: schemas/* string */.YjP(),
    /** Annotations that it has. */
    marks: schemas/* optional */.lqM(schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), sent: schemas/* int */.Whr() })),
});
/** What is published of a run. */
const PARTS = ['checks', 'comment', 'suggestions'];
const memorySchema = schemas/* object */.Ikc({
    checks: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), placedSchema])),
    comment: schemas/* optional */.lqM(placedSchema),
    refused: schemas/* array */.YOg(schemas/* enum */.k5n(PARTS)),
    isSuggested: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    offer: schemas/* optional */.lqM(mendOfferSchema),
    problem: schemas/* optional */.lqM(schemas/* string */.YjP()),
    isDone: schemas/* boolean */.zMY(),
});
/** A short digest of what is shown. */
const printOf = (...parts) => (0,hash/* sha256 */.sc)(JSON.stringify(parts)).slice(0, 16);
/** What `main` wrote down; nothing in `main` itself. */
function readMemory(env) {
    const parsed = parse(env[`STATE_${PUBLISHED}`]);
    return {
        checks: new Map(parsed?.checks ?? []),
        comment: parsed?.comment,
        refused: new Set(parsed?.refused ?? []),
        isSuggested: parsed?.isSuggested ?? false,
        offer: parsed?.offer,
        problem: parsed?.problem,
        isDone: parsed?.isDone ?? false,
    };
}
function parse(text) {
    try {
        const parsed = memorySchema.safeParse(JSON.parse(text ?? ''));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}
/** Writes it down for `post`; what cannot be written costs `post` a look-up. */
function writeMemory(env, memory) {
    const { checks, comment, refused, isSuggested, offer, problem, isDone } = memory;
    const value = {
        checks: [...checks].slice(0, MOST_CHECKS),
        refused: [...refused],
        isDone,
        ...(isSuggested ? { isSuggested } : {}),
        ...(offer === undefined ? {} : { offer }),
        ...(comment === undefined ? {} : { comment }),
        ...(problem === undefined ? {} : { problem }),
    };
    (0,files/* appendValue */.A)(env['GITHUB_STATE'], PUBLISHED, JSON.stringify(value));
}


/***/ }),

/***/ 9836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
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
        after(ms, then, isIdle = false) {
            const timer = setTimeout(then, Math.min(ms, 2_147_483_647));
            if (isIdle)
                timer.unref();
            return () => clearTimeout(timer);
        },
        turn: () => new Promise((resolve) => void setImmediate(resolve)),
    };
}


/***/ }),

/***/ 8053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEventPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);


/**
 * What GitHub tells of the event that started the job, as far as a schema asks for it. Undefined where there is no such
 * file, it cannot be read, or it is not what the schema says.
 */
function readEventPayload(env, schema) {
    try {
        const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(schema, JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   MN: () => (/* binding */ realOf),
/* harmony export */   Of: () => (/* binding */ temporaryNameFor),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   b7: () => (/* binding */ notAFolder),
/* harmony export */   f2: () => (/* binding */ ensureFolder)
/* harmony export */ });
/* unused harmony exports namesIn, linkOrCopy */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1560);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);




/** The system's name of an error (`ENOSPC`), when it has one. Errors of another realm are not `instanceof Error`. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
/** What the system said, and the next step. */
const SENTENCES = {
    ENOSPC: ['the disk is full', 'Free some space on this disk and run the command again.'],
    EDQUOT: ['the disk quota is used up', 'Delete files or have the quota raised, then run the command again.'],
    EACCES: ['permission denied', 'Give this user the right to read and write it, then run the command again.'],
    EPERM: [
        'the operation is not permitted',
        'Look at its owner, permissions and attributes, then run the command again.',
    ],
    EROFS: ['the file system is read-only', 'Use a workspace that can be written to.'],
    EMFILE: ['too many files are open', 'Raise the limit (ulimit -n 4096) and run the command again.'],
    ENFILE: ['the system has too many open files', 'Close other programs and run the command again.'],
    EIO: ['the device reported an input/output error', 'Check the disk; what was acknowledged before is kept.'],
    ENOENT: ['it does not exist', 'Look whether a command deleted or moved it while this was running.'],
    EISDIR: ['there is a folder in its place', 'Move the folder away and run the command again.'],
    ENOTDIR: ['a part of its path is not a folder', 'Move the file that is in the way and run the command again.'],
    ELOOP: ['there is a symbolic link in its place', 'Remove the link and run the command again.'],
};
/**
 * Turns what a file operation threw into a problem of code `storage`.
 *
 * @param doing what was attempted, to follow "Could not": `write the journal`
 */
function problemOf(error, doing, where) {
    const code = errorCode(error);
    const known = code === undefined ? undefined : SENTENCES[code];
    if (code !== undefined && known !== undefined) {
        return { code: 'storage', message: `Could not ${doing}: ${known[0]} (${code}).`, where, hint: known[1] };
    }
    const said = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
    return {
        code: 'storage',
        message: `Could not ${doing}: ${said}.`,
        where,
        hint: 'Check the disk and the permissions of this folder, then run the command again.',
    };
}
/** Runs a file operation and turns what it throws into a problem (see `problemOf`). */
function attempt(doing, where, action) {
    try {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(action());
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(problemOf(error, doing, where));
    }
}
/** Names in a folder; none where it cannot be read. */
function namesIn(folder) {
    try {
        return fs.readdirSync(folder);
    }
    catch {
        return [];
    }
}
/** The absolute path of a folder with its links followed; as it is written where there is nothing yet. */
function realOf(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(folder);
    }
    catch {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);
    }
}
/** Gives a file a second name, or a copy where that cannot be: on another disk, or where links are not allowed. */
function linkOrCopy(from, to) {
    try {
        fs.linkSync(from, to);
    }
    catch {
        fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE);
    }
}
/** Makes the names in a folder durable. Windows keeps them durable itself and cannot open a folder. */
function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(folder, 'r');
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(fd);
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
/** A name in the same folder that nobody else has: a rename only replaces atomically within one file system. */
const temporaryNameFor = (file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), `.${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}.${process.pid}-${Buffer.from((0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .randomBytes */ .po)(6)).toString('hex')}.tmp`);
const systemCalls = {
    write: (fd, text) => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(fd, text),
    sync: (fd) => node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(fd),
    rename: (from, to) => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(from, to),
};
/**
 * Replaces a file so that every reader, and every crash, sees the whole old text or the whole new text.
 *
 * @param options.durable also survive a power cut: costs two flushes of the disk
 * @returns `storage` when it cannot be written; then the old file is as it was and no temporary file is left
 */
function writeFileAtomic(file, text, options, calls = systemCalls) {
    const temporary = temporaryNameFor(file);
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(temporary, 'wx', 0o644);
        try {
            calls.write(fd, text);
            if (options.durable)
                calls.sync(fd);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
        calls.rename(temporary, file);
    }
    catch (error) {
        attempt('remove a temporary file', temporary, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temporary, { force: true }));
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(problemOf(error, `write ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}`, file));
    }
    if (!options.durable)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    return attempt(`make ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)} durable`, file, () => syncFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file)));
}
/**
 * Makes a folder below `root` and those between, and refuses symbolic links on the way:
 * a command could point one of them at a place outside the workspace.
 *
 * @param relative path below `root`, parts separated by `/`
 */
function ensureFolder(root, relative) {
    let folder = root;
    for (const part of relative.split('/').filter((each) => each !== '')) {
        folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, part);
        const here = folder;
        const kind = attempt(`make the folder ${part}`, here, () => {
            const there = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(here, { throwIfNoEntry: false });
            if (there === undefined)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(here, { recursive: true });
            return there ?? node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(here);
        });
        if (!kind.ok)
            return kind;
        if (!kind.value.isDirectory())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(notAFolder(here));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(folder);
}
/** The problem that a symbolic link, or a file, stands where bootspring keeps its own folder. */
const notAFolder = (where) => ({
    code: 'storage',
    message: `${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(where)} is not a real folder (a symbolic link or a file is in its place), so nothing is written there.`,
    where,
    hint: 'Remove it and run the command again: bootspring makes the folder itself.',
});


/***/ }),

/***/ 3306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allFindings: () => (/* binding */ allFindings),
/* harmony export */   folderInRepository: () => (/* binding */ folderInRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4763);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5651);




/**
 * All findings of the newest attempt of a task; those that the journal holds where the file with all of them is not
 * here, as after an attempt on another runner.
 */
function allFindings(workspace, id) {
    const { folder } = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(workspace, id);
    const read = new Map();
    return ({ plan, attempts, findings }) => {
        if (findings === undefined)
            return [];
        const { digest, worst } = findings;
        if (digest === undefined)
            return worst;
        const known = read.get(digest) ?? fromFile({ folder, task: plan.id, attempt: attempts, digest }) ?? worst;
        read.set(digest, known);
        return known;
    };
}
function fromFile(place) {
    const read = (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFindings */ .RJ)(place);
    return read.ok ? read.value.file.findings : undefined;
}
/** Path of the workspace from the root of its repository, with `/`; empty for the root, and outside of a repository. */
function folderInRepository(workspace) {
    const from = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workspace);
    const root = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .findGit */ .Ct)(from)?.root;
    return root === undefined ? '' : node_path__WEBPACK_IMPORTED_MODULE_0__.relative(root, from).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}


/***/ }),

/***/ 5651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ readFindings),
/* harmony export */   XR: () => (/* binding */ MOST_FILE_BYTES)
/* harmony export */ });
/* unused harmony export writeFindings */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6528);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1560);
/* harmony import */ var _layer_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6557);







/** Bytes of a file. 10,000 findings and 20,000 tests have less, unless each of them is as long as it may be. */
const MOST_FILE_BYTES = 32 * 1024 ** 2;
let made;
/** Made once and when it is needed: a report reads hundreds of files, most runs none. */
const schema = () => (made ??= (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsFileSchema */ ._J)());
const nameOf = (task, attemptNumber) => `${task.replaceAll('/', '.')}.${attemptNumber}.json`;
/**
 * Writes the findings of an attempt into the folder of its workflow; answers `sha256:` over the file.
 *
 * @returns `storage` also for more than could be read again
 */
function writeFindings(folder, file) {
    const text = `${JSON.stringify(file)}\n`;
    if (Buffer.byteLength(text) > MOST_FILE_BYTES) {
        return err({ code: 'storage', message: `They have more than ${MOST_FILE_BYTES / 1024 ** 2} MiB.` });
    }
    const made = ensureFolder(folder, 'findings');
    if (!made.ok)
        return made;
    const written = writeFileAtomic(path.join(made.value, nameOf(file.task, file.attempt)), text, { durable: false });
    return written.ok ? ok(`sha256:${sha256(text)}`) : written;
}
/**
 * All findings of an attempt. A file that a command has changed since it was written explains nothing.
 *
 * @param most bytes that are read
 * @returns why there are none, as a clause about `the file`
 */
function readFindings(place, most = MOST_FILE_BYTES) {
    const { folder, task, attempt, digest } = place;
    const bytes = readBounded(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'findings', node_path__WEBPACK_IMPORTED_MODULE_1__.basename(nameOf(task, attempt))), most);
    if (!bytes.ok)
        return bytes;
    if (digest !== undefined && digest !== `sha256:${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(bytes.value)}`)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is damaged');
    try {
        const { success, data } = schema().safeParse(JSON.parse(bytes.value.toString('utf8')));
        return success && data.task === task && data.attempt === attempt
            ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ file: data, bytes: bytes.value.length })
            : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is damaged');
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is damaged');
    }
}
function readBounded(file, most) {
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, _layer_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .READ_FLAGS */ .tC);
        try {
            const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd);
            if (!stats.isFile())
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is no regular file');
            return stats.size > most ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is too large') : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(fd));
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    catch (error) {
        const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
        const isGone = code === 'ENOENT' || code === 'ENOTDIR';
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(isGone ? 'is not here' : `cannot be read (${code ?? 'unknown error'})`);
    }
}


/***/ }),

/***/ 4962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ findGit)
/* harmony export */ });
/* unused harmony exports gitFoldersAt, readHead, readOriginUrl, repositoryOf, readSource */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _history_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4693);



const readText = (file) => {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8');
    }
    catch {
        return undefined;
    }
};
/** The checkout whose root is this folder. A `.git` that is a file names the folder: worktrees and submodules have one (gitrepository-layout(5)). */
const gitFoldersAt = (root) => {
    const dotGit = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git');
    const kind = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(dotGit, { throwIfNoEntry: false });
    if (kind === undefined)
        return undefined;
    const target = kind.isFile() ? /^gitdir: (.+?)\r?\n?$/.exec(readText(dotGit) ?? '')?.[1] : undefined;
    if (kind.isFile() && target === undefined)
        return undefined;
    const gitDir = target === undefined ? dotGit : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, target);
    if (readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDir, 'HEAD')) === undefined)
        return undefined;
    const common = readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDir, 'commondir'))?.trim();
    return { root, gitDir, commonDir: common === undefined ? gitDir : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(gitDir, common) };
};
/** The checkout that a folder belongs to: its own or that of a folder above. */
function findGit(folder) {
    for (let here = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);; here = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(here)) {
        const found = gitFoldersAt(here);
        if (found !== undefined)
            return found;
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(here) === here)
            return undefined;
    }
}
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const packedRef = (git, name) => {
    for (const line of (readText(path.join(git.commonDir, 'packed-refs')) ?? '').split('\n')) {
        const [sha, ref] = line.trimEnd().split(' ');
        if (ref === name && sha !== undefined && SHA.test(sha))
            return sha;
    }
    return undefined;
};
/** Reads HEAD without a process: starting git costs more than all the rest of a start. */
function readHead(git) {
    let text = readText(path.join(git.gitDir, 'HEAD'))?.trim();
    let ref;
    for (let hops = 0; hops < 5 && text !== undefined; hops += 1) {
        if (SHA.test(text))
            return ref === undefined ? { sha: text } : { sha: text, ref };
        const name = /^ref: (refs\/\S+)$/.exec(text)?.[1];
        // `.invalid` stands in HEAD when the refs are in a reftable.
        if (name === undefined || name.split('/').includes('..') || name === 'refs/heads/.invalid')
            return {};
        ref ??= name;
        const loose = readText(path.join(git.gitDir, name)) ?? readText(path.join(git.commonDir, name)) ?? packedRef(git, name);
        text = loose?.trim();
    }
    return ref === undefined ? {} : { ref };
}
/** URL of the remote `origin` as .git/config has it. */
function readOriginUrl(git) {
    let section = '';
    for (const line of (readText(path.join(git.commonDir, 'config')) ?? '').split('\n')) {
        const heading = /^\s*\[\s*([^\]]*?)\s*\]/.exec(line)?.[1];
        if (heading !== undefined)
            section = heading;
        const url = /^\s*url\s*=\s*"?([^"\r]*?)"?\s*$/i.exec(line)?.[1];
        if (url !== undefined && section === 'remote "origin"')
            return url;
    }
    return undefined;
}
/**
 * `owner/name` of a remote's URL, without host, credentials and `.git`.
 * Undefined for a path on this machine, which says nothing to anybody else.
 */
function repositoryOf(url) {
    const afterHost = /^(?:https?|ssh|git|git\+ssh):\/\/[^/]+\/(.+)$/i.exec(url)?.[1] ??
        /^(?:[^@/\s]+@)?[^:/\s]{2,}:(?!\/\/)(.+)$/.exec(url)?.[1];
    const name = afterHost
        ?.replace(/[?#].*$/, '')
        .replace(/^\/+|\/+$/g, '')
        .replace(/\.git$/, '');
    return name !== undefined && /^[\w.-]+(?:\/[\w.~-]+)+$/.test(name) ? name : undefined;
}
/** The branch that `origin` calls its default one, where a clone has noted it (git-remote(1), set-head). */
function defaultBranch(git) {
    const head = readText(path.join(git.commonDir, 'refs', 'remotes', 'origin', 'HEAD'));
    return /^ref: refs\/remotes\/origin\/([^\s]{1,200})\s*$/.exec(head ?? '')?.[1];
}
/**
 * Where the work comes from. The commit is the one that is checked out; what only the CI knows comes from its
 * environment (GITHUB_REPOSITORY, GITHUB_REF, GITHUB_RUN_ID; GITHUB_SHA when there is no checkout).
 */
function readSource(workspace, env) {
    const git = findGit(workspace);
    const head = git === undefined ? {} : readHead(git);
    const origin = git === undefined ? undefined : readOriginUrl(git);
    const repository = env['GITHUB_REPOSITORY'] || (origin === undefined ? undefined : repositoryOf(origin));
    const sha = head.sha ?? (env['GITHUB_SHA'] || undefined);
    const ref = env['GITHUB_REF'] || head.ref;
    const base = baseRefOf(env) ?? (git === undefined ? undefined : defaultBranch(git));
    const runId = env['GITHUB_RUN_ID'] || undefined;
    const pullRequest = /^refs\/pull\/([1-9][0-9]*)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
    return {
        ...(repository === undefined ? {} : { repository }),
        ...(sha === undefined ? {} : { sha }),
        ...(ref === undefined ? {} : { ref }),
        ...(base === undefined ? {} : { base }),
        ...(runId === undefined ? {} : { runId }),
        ...(pullRequest === undefined ? {} : { pullRequest: Number(pullRequest) }),
    };
}


/***/ }),

/***/ 1560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i2: () => (/* binding */ createRunningHash),
/* harmony export */   po: () => (/* binding */ randomBytes),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** In one call, which is twice as fast for what is short; Node 20.12 and newer have it. */
const atOnce = node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash;
/** sha256 in hexadecimal digits; text is hashed as UTF-8. */
const sha256 = (data) => atOnce === undefined ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(data).digest('hex') : atOnce('sha256', data, 'hex');
/** A sha256 that is fed piece by piece. */
function createRunningHash() {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
    return { update: (data) => void hash.update(data), hex: () => hash.copy().digest('hex') };
}
/** Bytes that tell names apart: ids, temporary files. */
const randomBytes = (size) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes(size);


/***/ }),

/***/ 4693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ historyScopes),
/* harmony export */   RI: () => (/* binding */ historyScope)
/* harmony export */ });
/* unused harmony export baseRefOf */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8053);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1560);



/** Made when it is needed: outside of GitHub Actions it never is. */
const payloadSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    merge_group: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ base_ref: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })),
});
/**
 * The branch that a change goes into, as a full ref: that of the pull request or the merge queue, else the default
 * branch. Undefined outside of GitHub Actions.
 */
function baseRefOf(env) {
    const asked = env['GITHUB_BASE_REF'] ?? '';
    const payload = asked === '' ? (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readEventPayload */ .N)(env, payloadSchema()) : undefined;
    const branch = asked || payload?.merge_group?.base_ref || payload?.repository?.default_branch || '';
    if (branch === '')
        return undefined;
    return branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
}
/** What the history of one branch is stored under: 16 hexadecimal digits over workflow, step and ref. */
const historyScope = (workflow, leg, ref) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(JSON.stringify([workflow, leg, ref])).slice(0, 16);
/**
 * Under which scopes there may be what this run wants to know: of its own branch and of the one that it goes into. The
 * cache finds the latter from everywhere, the former only from the same branch.
 */
function historyScopes(env, workflow, leg) {
    const refs = new Set([env['GITHUB_REF'], baseRefOf(env)].filter((ref) => ref !== undefined && ref !== ''));
    return [...refs].map((ref) => historyScope(workflow, leg, ref ?? ''));
}


/***/ }),

/***/ 6557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tC: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* unused harmony exports LARGE, TRIES, failedRead, isSame, readingOf, isExecutable */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);


/** Files larger than this are never held whole in memory; also the size of their pieces. */
const LARGE = (/* unused pure expression or super */ null && (2 * 1024 ** 2));
/** How often a file is read that changes while it is read. */
const TRIES = 3;
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Opens neither through a link nor waits for a pipe's other end. Windows has neither flag. */
const READ_FLAGS = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
/** What became of a file that could not be read. */
function failedRead(path, error) {
    const code = errorCode(error) ?? 'UNKNOWN';
    // A folder on the way may have become a file. A link refuses to be opened: ELOOP, on FreeBSD EMLINK.
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'gone', path };
    // A socket, or a device without its driver, refuses with ENXIO or ENODEV.
    if (['ELOOP', 'EMLINK', 'ENXIO', 'ENODEV', 'EISDIR'].includes(code))
        return { kind: 'replaced', path };
    return { kind: 'unreadable', path, code };
}
/** Whether a file was left alone between two looks at it. */
const isSame = (before, after) => before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
/** The answer for a file that was read. */
const readingOf = (path, stats, reading) => ({
    kind: 'read',
    path,
    ...reading,
    mode: Number(stats.mode) & 0o7777,
    mtimeNs: stats.mtimeNs,
    ctimeNs: stats.ctimeNs,
    ino: stats.ino,
});
/** Whether the owner may execute it. */
const isExecutable = (mode) => (mode & 0o100) !== 0;


/***/ }),

/***/ 5330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ resolveTarget),
  F: () => (/* binding */ secretsOf)
});

// EXTERNAL MODULE: ./build/model/result.js
var model_result = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/core/interpolate.js

const REFERENCE = /^\$\{env:([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/;
function partsOf(text) {
    const parts = [];
    let from = 0;
    for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', at)) {
        if (text.startsWith('$${', at)) {
            parts.push(text.slice(from, at), '${');
            from = at += 3;
        }
        else if (text.startsWith('${', at)) {
            const end = text.indexOf('}', at);
            const written = end === -1 ? text.slice(at) : text.slice(at, end + 1);
            const match = REFERENCE.exec(written);
            const [, name, fallback] = match ?? [];
            parts.push(text.slice(from, at));
            if (name === undefined)
                parts.push({ malformed: written });
            else
                parts.push(fallback === undefined ? { name } : { name, fallback });
            from = at += written.length;
        }
        else
            at += 1;
    }
    parts.push(text.slice(from));
    return parts;
}
/** The references in a text, in order, or the pieces that look like one and are not written correctly. */
function references(text) {
    const found = [];
    const malformed = [];
    for (const part of partsOf(text)) {
        if (typeof part === 'string')
            continue;
        if ('malformed' in part)
            malformed.push(part.malformed);
        else
            found.push(part);
    }
    return malformed.length > 0 ? (0,model_result/* err */._)(malformed) : (0,model_result.ok)(found);
}
/** The text with every reference replaced by what `lookup` knows, or by its default. */
function interpolate(text, lookup) {
    const missing = [];
    const malformed = [];
    let result = '';
    for (const part of partsOf(text)) {
        if (typeof part === 'string')
            result += part;
        else if ('malformed' in part)
            malformed.push(part.malformed);
        else {
            const value = lookup(part.name);
            if (value === undefined && part.fallback === undefined)
                missing.push(part.name);
            // As in a shell: `:-` also stands for a variable that is set and empty.
            else
                result += value === undefined || value === '' ? (part.fallback ?? '') : value;
        }
    }
    return missing.length + malformed.length > 0 ? (0,model_result/* err */._)({ missing: [...new Set(missing)], malformed }) : (0,model_result.ok)(result);
}

;// CONCATENATED MODULE: ./build/shell/notify/targets.js

/** A text with its references filled in. On GitHub a secret that a job does not get is an empty variable, not a missing one. */
function targets_valueOf(text, env) {
    const resolved = interpolate(text, (name) => (Object.hasOwn(env, name) ? env[name] : undefined));
    if (!resolved.ok) {
        const { missing } = resolved.error;
        return { ok: false, because: `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set` };
    }
    const named = references(text);
    const empty = (named.ok ? named.value : []).find((each) => each.fallback === undefined && (env[each.name] ?? '') === '');
    return empty === undefined ? resolved : { ok: false, because: `${empty.name} is empty` };
}
/** Where a notification goes. Neither an address nor a secret is ever part of what is told. */
function resolveTarget({ address, secret }, env) {
    const url = targets_valueOf(address, env);
    const key = secret === undefined ? { ok: true, value: '' } : targets_valueOf(secret, env);
    if (!url.ok)
        return { kind: 'unset', because: url.because };
    // What it gets would be taken for forged.
    if (!key.ok)
        return { kind: 'unset', because: key.because };
    const written = url.value.trim();
    if (written === '')
        return { kind: 'off' };
    if (!URL.canParse(written) || !/^https?:$/.test(new URL(written).protocol)) {
        return { kind: 'wrong', because: 'its address is no http or https address' };
    }
    return { kind: 'target', target: { url: written, ...(key.value === '' ? {} : { secret: key.value }) } };
}
/** What no command's output may show of some notifications: whole addresses, what is secret in them, and keys. */
function secretsOf(plans, env) {
    return plans.flatMap((plan) => {
        const resolved = resolveTarget(plan, env);
        // An address that is written out stands in the repository.
        if (resolved.kind !== 'target')
            return [];
        const { url, secret } = resolved.target;
        const shown = url === plan.address ? [] : [url, ...pathOf(url)];
        return [...shown, ...(secret === undefined ? [] : [secret])];
    });
}
/** What comes after the host is what such addresses keep their key in. */
function pathOf(url) {
    const { pathname, search } = new URL(url);
    const path = `${pathname}${search}`;
    return path.length >= 16 ? [path] : [];
}


/***/ }),

/***/ 1177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ telemetryEnvironment),
/* harmony export */   Rt: () => (/* binding */ unsentText),
/* harmony export */   UE: () => (/* binding */ headerValues),
/* harmony export */   eI: () => (/* binding */ readTelemetry),
/* harmony export */   jD: () => (/* binding */ isConfigured)
/* harmony export */ });
/* harmony import */ var _core_plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2750);

const SIGNALS = ['TRACES', 'METRICS'];
/** A variable that is set; blank counts as not set, as OpenTelemetry's specification has it. */
const named = (env, name) => (env[name] ?? '').trim();
/** Whether an address for traces, or for metrics, was configured by the variables of OpenTelemetry's specification. */
function isConfigured(env, signal) {
    if (named(env, 'OTEL_SDK_DISABLED').toLowerCase() === 'true')
        return false;
    return SIGNALS.some((each) => (signal ?? each) === each &&
        named(env, `OTEL_${each}_EXPORTER`).toLowerCase() !== 'none' &&
        (named(env, `OTEL_EXPORTER_OTLP_${each}_ENDPOINT`) || named(env, 'OTEL_EXPORTER_OTLP_ENDPOINT')) !== '');
}
/** Reads where to send; values are named in no message, because an address may hold a password. */
function readTelemetry(env) {
    const problems = [];
    const urlOf = (signal) => {
        if (!isConfigured(env, signal))
            return undefined;
        const own = `OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`;
        const isOwn = named(env, own) !== '';
        const name = isOwn ? own : 'OTEL_EXPORTER_OTLP_ENDPOINT';
        const protocol = named(env, `OTEL_EXPORTER_OTLP_${signal}_PROTOCOL`) || named(env, 'OTEL_EXPORTER_OTLP_PROTOCOL');
        if (protocol === 'grpc') {
            problems.push('OTEL_EXPORTER_OTLP_PROTOCOL asks for grpc; only http is spoken, at port 4318 as a rule');
            return undefined;
        }
        const written = named(env, name);
        // The address of all signals is that of a folder, the address of one is taken as it is.
        const url = isOwn ? written : `${written.replace(/\/+$/, '')}/v1/${signal.toLowerCase()}`;
        if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))
            return url;
        problems.push(`${name} is no http or https address`);
        return undefined;
    };
    const [tracesUrl, metricsUrl] = [urlOf('TRACES'), urlOf('METRICS')];
    const [tracesMs, metricsMs] = [timeoutOf(env, 'TRACES'), timeoutOf(env, 'METRICS')];
    return {
        ...(tracesUrl === undefined ? {} : { tracesUrl }),
        ...(metricsUrl === undefined ? {} : { metricsUrl }),
        ...(tracesMs === undefined ? {} : { tracesMs }),
        ...(metricsMs === undefined ? {} : { metricsMs }),
        problems: [...new Set(problems)],
    };
}
/** `OTEL_EXPORTER_OTLP_TIMEOUT`, in milliseconds; what is no number above nothing counts as not set. */
function timeoutOf(env, signal) {
    const written = named(env, `OTEL_EXPORTER_OTLP_${signal}_TIMEOUT`) || named(env, 'OTEL_EXPORTER_OTLP_TIMEOUT');
    return /^[1-9]\d{0,8}$/.test(written) ? Number(written) : undefined;
}
/** Values of the headers that go along: they tend to be keys, so no command's output shows them. */
function headerValues(env) {
    const names = ['OTEL_EXPORTER_OTLP_HEADERS', ...SIGNALS.map((signal) => `OTEL_EXPORTER_OTLP_${signal}_HEADERS`)];
    const pairs = names.flatMap((name) => named(env, name).split(','));
    const values = pairs.map((pair) => pair.slice(pair.indexOf('=') + 1).trim()).filter((value) => value.length >= 8);
    return [...new Set(values.flatMap((value) => [value, decoded(value)]))];
}
function decoded(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}
/** What a thread that sends needs of the environment: nothing of it but what is for OpenTelemetry. */
function telemetryEnvironment(env) {
    const own = Object.entries(env).filter(([name]) => name.startsWith('OTEL_') || name === 'NODE_EXTRA_CA_CERTS');
    return Object.fromEntries(own.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/** Why telemetry was not sent, as one line. */
const unsentText = (reasons) => (0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(`Telemetry was not sent: ${reasons.join('; ')}. The verdict is the same.`, 400);


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ findWorkflow),
/* harmony export */   Dl: () => (/* binding */ listWorkflows),
/* harmony export */   FQ: () => (/* binding */ newWorkflowId),
/* harmony export */   P2: () => (/* binding */ STATE_FOLDER),
/* harmony export */   _D: () => (/* binding */ makeWorkflow),
/* harmony export */   c8: () => (/* binding */ ensureWorkflow),
/* harmony export */   l4: () => (/* binding */ checkPhaseName),
/* harmony export */   qU: () => (/* binding */ ensureStateFolder),
/* harmony export */   tj: () => (/* binding */ checkWorkflowId),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony exports removeWorkflow, latestWorkflow */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1520);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);





/** The folder at the root of the workspace where everything is kept. */
const STATE_FOLDER = '.bootspring';
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 10;
/** The largest multiple of the alphabet's size in a byte: bytes above it would favour the first letters. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length);
/**
 * A new workflow id: `wf_` and ten of [a-z0-9].
 *
 * @param random gives that many random bytes (node:crypto's `randomBytes`)
 */
function newWorkflowId(random) {
    let letters = '';
    while (letters.length < ID_LENGTH) {
        for (const byte of random(ID_LENGTH)) {
            if (byte < FAIR_BYTES && letters.length < ID_LENGTH)
                letters += ALPHABET.charAt(byte % ALPHABET.length);
        }
    }
    return `wf_${letters}`;
}
const usage = (message, hint) => ({ code: 'usage', message, hint });
const notAnId = (id) => usage(`${JSON.stringify(id)} is not a workflow id.`, 'An id is wf_ and at least six of a-z and 0-9; `bootspring status` shows it.');
/** Refuses what is not a workflow id: it becomes a part of paths. */
function checkWorkflowId(id) {
    return _model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOW_ID_PATTERN */ .TH.test(id) ? undefined : notAnId(id);
}
/** Refuses what is not a phase name: it becomes a part of paths. */
function checkPhaseName(phase) {
    if (_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_PATTERN */ .Vh.test(phase))
        return undefined;
    return usage(`${JSON.stringify(phase)} is not the name of a phase.`, 'Names are 1 to 64 of a-z, 0-9, - and _, and start with a letter or digit.');
}
/** Paths of a workflow whose id was checked. Nothing is made. */
function pathsOf(workspace, id) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace), STATE_FOLDER, 'workflows', id);
    const logs = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'logs');
    return {
        id,
        folder,
        state: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'state.json'),
        journal: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'journal.jsonl'),
        metrics: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'metrics.json'),
        checkpoints: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'checkpoints'),
        layers: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'layers'),
        artifacts: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'artifacts'),
        findings: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'findings'),
        logs,
        orchestratorLog: node_path__WEBPACK_IMPORTED_MODULE_1__.join(logs, 'orchestrator.log'),
        pruned: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'pruned.json'),
        phaseLog: (phase) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(logs, `phase-${phase}.log`),
    };
}
/**
 * What keeps the tools of a repository out of `.bootspring/`. Prettier and Biome do not read the `.gitignore` of a folder
 * in the tree: `prettier --check .` would fail a gate over the gate's own files. Prettier changes no file without a pragma,
 * for which the parser must be one that looks for it: that of JSON takes every file to have one.
 */
const KEPT_OUT = [
    ['.gitignore', '*\n'],
    ['.prettierrc', '{ "parser": "babel", "requirePragma": true }\n'],
    [
        'biome.json',
        '{ "root": false, "formatter": { "enabled": false }, "linter": { "enabled": false }, "assist": { "enabled": false } }\n',
    ],
];
/**
 * Makes `.bootspring/` so that nothing in it is ever committed, linted or formatted.
 *
 * @returns the folder; `storage` when it cannot be written or is a symbolic link
 */
function ensureStateFolder(workspace) {
    const folder = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace), STATE_FOLDER);
    if (!folder.ok)
        return folder;
    for (const [name, text] of KEPT_OUT) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.value, name);
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(file))
            continue;
        const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(file, text, { durable: false });
        if (!written.ok)
            return written;
    }
    return folder;
}
/**
 * Makes the folders of a workflow, new or not. Whoever makes a file in them that matters syncs `unsynced` too:
 * together that costs less than one after the other.
 *
 * @returns `usage` for a bad id; `storage` when they cannot be written or one is a symbolic link
 */
function makeWorkflow(workspace, id) {
    const bad = checkWorkflowId(id);
    if (bad !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(bad);
    const paths = pathsOf(workspace, id);
    const folders = [paths.folder, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(paths.folder), node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(paths.folder))];
    const made = folders.filter((folder) => !node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(folder));
    const state = ensureStateFolder(workspace);
    if (!state.ok)
        return state;
    for (const part of ['checkpoints', 'layers', 'artifacts', 'logs']) {
        const folder = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(state.value, `workflows/${id}/${part}`);
        if (!folder.ok)
            return folder;
    }
    const unsynced = made.includes(paths.folder) ? [paths.folder, ...made.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))] : [];
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ paths, unsynced });
}
/** Removes what was written of a workflow that is not kept; a command may have left there what only it can remove. */
function removeWorkflow(workspace, id) {
    const { folder } = pathsOf(workspace, id);
    const temporary = path.join(path.resolve(workspace), STATE_FOLDER, 'tmp', id);
    const removed = attempt('remove what a run left', folder, () => {
        for (const each of [folder, temporary])
            fs.rmSync(each, { recursive: true, force: true });
    });
    return removed.ok ? undefined : removed.error;
}
/** As `makeWorkflow`, and the names are durable when this returns. */
function ensureWorkflow(workspace, id) {
    const made = makeWorkflow(workspace, id);
    if (!made.ok)
        return made;
    const { paths, unsynced } = made.value;
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('make the workflow folder durable', paths.folder, () => {
        for (const folder of unsynced)
            (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .syncFolder */ .Yw)(folder);
        return paths;
    });
}
/** When the folder was made, as far as the file system knows. */
const madeAt = (folder) => {
    const stat = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('look at the workflow', folder, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(folder));
    return stat.ok ? stat.value.birthtime.toISOString() : undefined;
};
/** The first entry may be long, but its time is one of its first members. */
const createdAt = (journal) => {
    const head = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('read the journal', journal, () => {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(journal, 'r');
        try {
            const bytes = Buffer.alloc(256);
            return bytes.toString('latin1', 0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, bytes, 0, bytes.length, 0));
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    });
    const told = head.ok ? /^\{"v":\d+,"seq":1,"at":"([^"]+)"/.exec(head.value)?.[1] : undefined;
    // A journal whose beginning is damaged must not make an older workflow pass for the newest.
    return told ?? (head.ok && head.value !== '' ? madeAt(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(journal)) : undefined);
};
const newestFirst = (a, b) => {
    const [left, right] = [a.createdAt ?? '', b.createdAt ?? ''];
    if (left !== right)
        return left < right ? 1 : -1;
    return a.id < b.id ? 1 : -1;
};
/**
 * The workflows of a workspace, newest first by the time of their first entry, then by id.
 * Those without a readable first entry come last. A workspace without any gives an empty list.
 */
function listWorkflows(workspace) {
    const root = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace);
    for (const folder of [node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, STATE_FOLDER), node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, STATE_FOLDER, 'workflows')]) {
        const kind = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('look at the workflows', folder, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(folder, { throwIfNoEntry: false }));
        if (!kind.ok)
            return kind;
        if (kind.value === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([]);
        if (!kind.value.isDirectory())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .notAFolder */ .b7)(folder));
    }
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, STATE_FOLDER, 'workflows');
    const entries = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('list the workflows', folder, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder, { withFileTypes: true }));
    if (!entries.ok)
        return entries;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(entries.value
        .filter((entry) => entry.isDirectory() && _model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOW_ID_PATTERN */ .TH.test(entry.name))
        .map((entry) => {
        const at = createdAt(pathsOf(workspace, entry.name).journal);
        return at === undefined ? { id: entry.name } : { id: entry.name, createdAt: at };
    })
        .sort(newestFirst));
}
/** Whether anything was recorded: a process that was killed while it made the folder leaves no journal, or an empty one. */
const hasBegun = (journal) => {
    const size = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('look at the journal', journal, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(journal, { throwIfNoEntry: false })?.size ?? 0);
    return !size.ok || size.value > 0;
};
/** The newest workflow of which anything was recorded; `nothing` when there is none. */
function latestWorkflow(workspace) {
    const all = listWorkflows(workspace);
    if (!all.ok)
        return all;
    const newest = all.value.find((each) => hasBegun(pathsOf(workspace, each.id).journal));
    if (newest !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(pathsOf(workspace, newest.id));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)({
        code: 'nothing',
        message: 'There is no workflow here yet.',
        where: node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace), STATE_FOLDER),
        hint: 'Start one with `bootspring run`.',
    });
}
/**
 * The workflow with this id, or whose id alone begins so (`wf_` may be left out); the newest when no id is given.
 *
 * @returns `usage` when it is no id, when there is none, or when several begin so
 */
function findWorkflow(workspace, idOrPrefix) {
    if (idOrPrefix === undefined)
        return latestWorkflow(workspace);
    const prefix = idOrPrefix.startsWith('wf_') ? idOrPrefix : `wf_${idOrPrefix}`;
    if (!/^wf_[a-z0-9]+$/.test(prefix))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(notAnId(idOrPrefix));
    const all = listWorkflows(workspace);
    if (!all.ok)
        return all;
    const matching = all.value.filter((each) => each.id.startsWith(prefix));
    const one = matching.find((each) => each.id === prefix) ?? (matching.length === 1 ? matching[0] : undefined);
    if (one !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(pathsOf(workspace, one.id));
    if (matching.length === 0) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(usage(`There is no workflow ${idOrPrefix}.`, 'Run `bootspring status` without an id for the newest one.'));
    }
    const names = matching.map((each) => each.id);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(usage(`Several workflows begin with ${idOrPrefix}: ${names.join(', ')}.`, 'Give more of the id.'));
}


/***/ })

};
;