"use strict";
exports.id = 8483;
exports.ids = [8483];
exports.modules = {

/***/ 593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ flakyTests),
/* harmony export */   Ym: () => (/* binding */ percentile),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   jm: () => (/* binding */ statisticsOf)
/* harmony export */ });
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

/***/ 9948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ onward),
/* harmony export */   at: () => (/* binding */ progressNow),
/* harmony export */   eM: () => (/* binding */ Stopwatch),
/* harmony export */   jA: () => (/* binding */ progressOf)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9962);

/** What is under way counts for so much of its time at most: it is not done before it is over. */
const MOST_RUNNING = 0.95;
/** How far a run is, by what its tasks took in earlier runs. */
function progressOf(state, forecast, pace) {
    const phases = state.phases.length;
    const done = phases - state.frontier.left;
    const isOver = state.status === 'completed';
    if (forecast === undefined)
        return { share: isOver || phases === 0 ? 1 : done / phases, done, phases };
    let [counted, spent, late] = [0, 0, 0];
    for (const phase of state.phases) {
        eachTask(phase, (task, gate) => {
            const ms = forecast.msOf(task.plan.id);
            if (isDone(phase, task, gate)) {
                counted += ms;
                spent += ms;
            }
            else if (task.status === 'running') {
                const running = Math.max(0, pace.runningMs(task.plan.id));
                counted += Math.min(running, MOST_RUNNING * ms);
                spent += Math.min(running, ms);
                late = Math.max(late, running - ms);
            }
        });
    }
    const share = isOver ? 1 : Math.min(1, Math.max(0, forecast.workMs > 0 ? counted / forecast.workMs : 0));
    const leftMs = isOver ? 0 : Math.max(0, forecast.totalMs - timeAt(forecast.curve, spent));
    const overMs = isOver ? 0 : Math.max(0, pace.elapsedMs - forecast.totalMs, late);
    return { share, done, phases, time: { leftMs, overMs } };
}
/** What is shown after something else was: a bar never goes back, also where a fix has everything judged again. */
const onward = (before, now) => before === undefined || before.share <= now.share ? now : { ...now, share: before.share };
function eachTask(phase, look) {
    for (const task of phase.agents.tasks)
        look(task, undefined);
    for (const gate of phase.gates)
        for (const task of gate.checks.tasks)
            look(task, gate);
}
/** Whether nothing more of a task is expected: also where its phase was reused, or somebody went on without the gate. */
function isDone({ status }, task, gate) {
    if (status === 'completed' || gate?.skipped !== undefined)
        return true;
    return task.status === 'done' && (gate !== undefined || (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .Kg)(task.outcome));
}
/** When so much work is done. */
function timeAt(curve, workMs) {
    let [low, high] = [0, curve.length - 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((curve[middle]?.workMs ?? 0) < workMs)
            low = middle + 1;
        else
            high = middle;
    }
    const [from, to] = [curve[low - 1], curve[low]];
    if (to === undefined)
        return 0;
    if (from === undefined || workMs >= to.workMs)
        return to.atMs;
    const part = (workMs - from.workMs) / Math.max(1, to.workMs - from.workMs);
    return from.atMs + Math.min(1, part) * (to.atMs - from.atMs);
}
/** Knows since when each attempt is under way, on whatever clock it is told with. */
class Stopwatch {
    #began = new Map();
    #last = 0;
    /** An entry of the journal happened now. */
    observe({ event }, now) {
        this.#last = now;
        if (event.type === 'AttemptStarted')
            this.#began.set(event.task, now);
        else if (event.type === 'AttemptFinished')
            this.#began.delete(event.task);
        else if (event.type === 'RunStarted')
            this.#began.clear();
    }
    /** Milliseconds since the attempt of a task began; 0 when none is under way. */
    runningMs(task, now) {
        return Math.max(0, now - (this.#began.get(task) ?? now));
    }
    pace(state, now) {
        const since = state.status === 'running' ? Math.max(0, now - this.#last) : 0;
        return { elapsedMs: state.activeMs + since, runningMs: (task) => this.runningMs(task, now) };
    }
}
/**
 * How far a workflow is that somebody works on, told from its journal.
 *
 * @param now milliseconds since 1970
 */
function progressNow(state, entries, forecast, now) {
    const stopwatch = new Stopwatch();
    for (const entry of entries)
        stopwatch.observe(entry, Date.parse(entry.at));
    return progressOf(state, forecast, stopwatch.pace(state, now));
}


/***/ }),

/***/ 5433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leftText),
/* harmony export */   GD: () => (/* binding */ expectedText),
/* harmony export */   Hh: () => (/* binding */ cutLine),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   vB: () => (/* binding */ roughly),
/* harmony export */   x3: () => (/* binding */ forecastLines)
/* harmony export */ });
/* unused harmony exports forecastText, endText */
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9948);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6134);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(599);



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
    const rest = guessed === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(guessed, 'task')} never ran before`;
    return `about ${leftMs === undefined ? roughly(totalMs) : `${roughly(leftMs)} more`}, ${by}${rest}`;
}
/** The same for a run that begins now, where earlier runs tell it; of one that goes on what is left. */
function expectedText(state, forecast) {
    if (forecast === undefined)
        return '';
    if (state.run === 1)
        return `Expected: ${forecastText(forecast)}`;
    const { time } = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(state, forecast, { elapsedMs: state.activeMs, runningMs: () => 0 });
    return `Expected: ${forecastText(forecast, time?.leftMs)}`;
}
/** As many phases are named with their times. */
const MOST_PHASES = 20;
/** What `plan` says of the time: each phase where there are several, then the whole. */
function forecastLines({ phases }, forecast) {
    if (forecast === undefined)
        return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)('No earlier run tells how long it takes.', 'dim')]];
    const whole = [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)('Expected: ', 'strong'), (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(forecastText(forecast))];
    if (phases.length < 2)
        return [whole];
    const shown = phases.slice(0, MOST_PHASES).map(({ name }) => {
        const known = forecast.phases.get(name);
        return `${name} ${known === undefined ? 'no earlier run' : `~${roughly(known.ms)}`}`;
    });
    const rest = phases.length - shown.length;
    return [whole, [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`  ${[...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(' \u00b7 ')}`, 'dim')]];
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
    const count = `${done} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(phases, 'phase')}`;
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
        return [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)((choices.at(-1) ?? '').slice(0, Math.max(0, width)), 'dim')];
    const room = Math.min(MOST_BAR, width - 1 - text.length);
    const full = Math.min(room, Math.floor(share * room));
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)('\u2501'.repeat(full), tone), (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)('\u2500'.repeat(room - full), 'dim'), (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(` ${text}`, 'dim')];
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
        return part.length === 0 ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(part.join(''), tone)];
    });
    return [...kept, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)('\u2026', 'dim')];
}


/***/ }),

/***/ 5582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ logFacts)
/* harmony export */ });
/* harmony import */ var _back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8372);

/** What the lines of the log need to know of the state besides the entry. */
function logFacts(state) {
    return {
        workflowId: state.id,
        phaseMs: (phase) => state.phaseByName.get(phase)?.activeMs ?? 0,
        workflowMs: () => state.activeMs,
        lastRound: () => (0,_back_js__WEBPACK_IMPORTED_MODULE_0__/* .lastRound */ .Hw)(state),
    };
}


/***/ }),

/***/ 6580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ logLines),
/* harmony export */   r: () => (/* binding */ noteLine)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9962);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2750);
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2907);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1125);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4993);





const info = (text) => ({ level: 'INFO', text });
const warn = (text) => ({ level: 'WARN', text });
const error = (text) => ({ level: 'ERROR', text });
/**
 * The lines of logs/orchestrator.log for one entry, without line ends: none, one, or for a pause one for the phase and
 * one for the workflow. Text that came from elsewhere can't begin a line.
 */
function logLines(entry, facts) {
    return tell(entry.event, facts).map((told) => stamped(entry.at, told));
}
/** A line in the form of the log about the run as a whole, which the log itself does not hold. */
const noteLine = (at, text) => stamped(at, info(text));
const stamped = (at, { level, text }) => `[${seconds(at)}] [${level}] ${(0,_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text)}`;
/** The time to the second. What is no time becomes the epoch: an entry never loses its line. */
function seconds(at) {
    const ms = Date.parse(at);
    return `${new Date(Number.isNaN(ms) ? 0 : ms).toISOString().slice(0, 19)}Z`;
}
function tell(event, facts) {
    switch (event.type) {
        case 'WorkflowCreated':
            return [info(`Workflow ${event.workflowId} started`)];
        case 'RunStarted':
            return [
                ...(event.run > 1 ? [info(`Workflow ${facts.workflowId} resumed`)] : []),
                ...(event.orders ?? []).map((order) => decided(order, order.phase)),
            ];
        case 'PhaseStarted':
            return [info(`Phase: ${event.phase} - Starting`)];
        case 'ReuseMissed':
            return [info(`Reuse: ${event.phase} - Not reused: ${event.because}`), ...(event.notes ?? []).map(warn)];
        case 'PhaseReused':
            return phaseReused(event);
        case 'ReuseStored':
            return [info(`Reuse: ${event.phase} - Stored (${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeText */ .lP)(event.bytes)})`)];
        case 'ReuseNotStored':
            return [warn(`Reuse: ${event.phase} - Not stored: ${event.because}`)];
        case 'AttemptStarted':
            return [attemptStarted(event)];
        case 'AttemptFinished':
            return [attemptFinished(event)];
        case 'RetryScheduled':
            return [retryScheduled(event)];
        case 'FixStarted':
            return [fixStarted(event)];
        case 'FixFinished':
            return (0,_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .fixLines */ .$U)(event).map((each) => (each.isWrong ? warn(each.text) : info(each.text)));
        case 'ArtifactsCollected':
            return artifactsCollected(event);
        case 'GateStarted':
            return [info(`Gate: ${event.gate} - Started`)];
        case 'GateFinished':
            return [gateFinished(event)];
        case 'PhaseFinished':
            return [phaseFinished(event, facts)];
        case 'WorkflowWentBack':
            return [wentBack(event, facts)];
        case 'CheckpointSaved':
            return [info(`Checkpoint saved: ${event.phase}`), ...(event.notes ?? []).map(warn)];
        case 'CheckpointFailed':
            return [
                warn(`Checkpoint not saved: ${event.phase} (the workflow cannot be resumed from there): ${event.because}`),
            ];
        case 'Restored':
            return [info(`Restored: ${event.phase}`)];
        case 'RestoreFailed':
            return [warn(`Not restored: ${event.phase}: ${event.because}`)];
        case 'PhaseHalted':
            return [warn(`Phase: ${event.pause.phase} - Halted: ${detailsOf(event.pause)}; what does not need it goes on`)];
        case 'WorkflowPaused':
            return workflowPaused(event, facts);
        case 'Decided':
            return [decided(event.decision, event.decision.gate)];
        case 'StopRequested':
            return [warn(`Workflow ${facts.workflowId} stopping: ${event.signal} received`)];
        case 'WorkflowFinished':
            return [workflowFinished(event, facts)];
        case 'Warned':
            return [warn(event.message)];
        case 'ReuseLookupStarted':
        case 'ReuseStoreStarted':
        case 'RetryDue':
        case 'CollectionStarted':
        case 'CheckpointStarted':
        case 'RestoreStarted':
            return [];
    }
}
/** Whole seconds, as `180s`. */
const span = (ms) => `${Math.max(0, Math.round(ms / 1000))}s`;
const because = (text) => (text === '' ? '' : `: ${text}`);
function phaseReused({ phase, because: reason, files, notes }) {
    const { written, bytes, deleted } = files;
    const changes = [
        ...(written === 0 ? [] : [`${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(written, 'file')} put back (${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeText */ .lP)(bytes)})`]),
        ...(deleted === 0 ? [] : [`${deleted} removed`]),
    ];
    const text = [reason, changes.length === 0 ? 'its outputs are there' : changes.join(', ')].join('; ');
    return [info(`Reuse: ${phase} - Reused: ${text}`), ...(notes ?? []).map(warn)];
}
/** What a task is called: `phase/agent` is an agent, `phase/gate/check` a check. */
function subject(task) {
    const parts = task.split('/');
    return { name: `${parts.length > 2 ? 'Check' : 'Agent'}: ${parts.at(-1) ?? task}`, agent: parts.length <= 2 };
}
function retryScheduled({ task, attempt, delayMs, because: reason, tests }) {
    const what = tests === undefined ? `attempt ${attempt} in ${span(delayMs)}` : 'failed tests run again';
    return warn(`Retry: ${task} - ${what}: ${reason}`);
}
function attemptStarted({ task, attempt }) {
    const { name, agent } = subject(task);
    return info(`${name} - ${agent ? 'Invoked' : 'Started'}${attempt > 1 ? ` (attempt ${attempt})` : ''}`);
}
function fixStarted({ task, attempt, title, interrupted }) {
    const times = attempt > 1 ? ` (fix ${attempt})` : '';
    if (interrupted === true)
        return warn(`Fix: ${(0,_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(task)} - Was interrupted${times}: what it changed is looked at`);
    return info(`Fix: ${(0,_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(task)} - Started${times}: ${title}`);
}
function attemptFinished({ task, outcome, durationMs, rerun }) {
    const { name, agent } = subject(task);
    const took = rerun === undefined ? span(durationMs) : `${span(durationMs)}; again ran: ${rerun.because}`;
    return ending(outcome, (word, text) => `${name} - ${word ?? (agent ? 'Completed' : 'Passed')} (${took})${because(text)}`);
}
/** `word` is undefined for what passed: agents and checks have their own words for it. */
function ending(outcome, line) {
    switch (outcome.kind) {
        case 'passed':
            return info(line(undefined, (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .passedNote */ .BK)(outcome) ?? ''));
        case 'failed':
            return error(line('Failed', outcome.detail));
        case 'errored':
            return error(line('Errored', outcome.detail));
        case 'timedOut':
            return error(line('Timed out', outcome.detail));
        case 'cancelled':
            return warn(line('Cancelled', outcome.detail));
        case 'skipped':
            return info(line('Skipped', outcome.because));
        case 'reused':
            return info(line('Reused', outcome.from));
    }
}
function artifactsCollected({ phase, artifacts, missing }) {
    const count = artifacts.length;
    const told = count === 0 ? [] : [info(`Artifacts: ${phase} - Collected ${count} ${count === 1 ? 'file' : 'files'}`)];
    return missing.length === 0 ? told : [...told, error(`Artifacts: ${phase} - Missing: ${missing.join(', ')}`)];
}
function gateFinished({ gate, verdict, because: reason }) {
    switch (verdict) {
        case 'passed':
            return info(`Gate: ${gate} - Passed`);
        case 'rejected':
            return error(`Gate: ${gate} - Rejected${because(reason)}`);
        case 'inconclusive':
            return error(`Gate: ${gate} - Inconclusive${because(reason)}`);
        case 'vacuous':
            return error(`Gate: ${gate} - Vacuous${because(reason)}`);
    }
}
function phaseFinished({ phase, conclusion, because: reason }, facts) {
    const took = span(facts.phaseMs(phase));
    switch (conclusion) {
        case 'success':
            return info(`Phase: ${phase} - Completed (${took})`);
        case 'failure':
            return error(`Phase: ${phase} - Failed (${took})${because(reason)}`);
        case 'cancelled':
            return warn(`Phase: ${phase} - Cancelled (${took})${because(reason)}`);
        case 'skipped':
            return info(`Phase: ${phase} - Skipped${because(reason)}`);
        case 'reused':
            return info(`Phase: ${phase} - Reused${because(reason)}`);
    }
}
function wentBack({ from, to, round, feedback }, facts) {
    const which = `round ${round} of ${facts.lastRound()}`;
    return info(`Phase: ${from} - Going back to ${to} (${which}): ${(0,_round_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)(feedback)}`);
}
const detailsOf = ({ reason, details }) => details.length === 0 ? reason : details.join('; ');
/** The phase's line has the details, the workflow's says what it waits for. */
function workflowPaused({ pause }, facts) {
    const details = detailsOf(pause);
    const cause = `${pause.reason}${pause.gate === undefined ? '' : ` at ${pause.gate}`}`;
    const options = pause.options.length === 0 ? '' : ` (${pause.options.join(', ')})`;
    return [
        warn(`Phase: ${pause.phase} - Paused: ${details}`),
        warn(`Workflow ${facts.workflowId} paused: ${cause}${options}`),
    ];
}
function decided({ kind, by, reason = '' }, what = '') {
    return info(`Decision: ${kind}${what === '' ? '' : ` ${what}`} - by ${by}${because(reason)}`);
}
function workflowFinished(event, facts) {
    const line = `Workflow ${facts.workflowId} ${event.status} (${span(facts.workflowMs())})`;
    switch (event.status) {
        case 'completed':
            return info(line);
        case 'failed':
            return error(line + because(event.because));
        case 'cancelled':
            return warn(line + because(event.because));
    }
}


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ stateDocument)
/* harmony export */ });
/* unused harmony export agentStatus */
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2907);

const time = (at) => (at === undefined ? null : new Date(at).toISOString());
/**
 * The state as `state.json` has it.
 *
 * @param phases those that are told; all of them when it is left out
 */
function stateDocument(state, phases = state.phases) {
    return {
        schemaVersion: 1,
        id: state.id,
        workflow: state.pipeline.workflow,
        mode: state.pipeline.mode,
        status: state.status,
        conclusion: state.conclusion ?? null,
        because: state.because ?? null,
        attempt: state.attempt,
        createdAt: new Date(state.createdAt).toISOString(),
        updatedAt: new Date(state.updatedAt).toISOString(),
        durationMs: state.activeMs,
        source: state.source,
        configDigest: state.pipeline.digest,
        phases: phases.map(phaseDocument),
        round: (0,_round_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(state),
        rounds: state.rounds.map(roundDocument),
        decisions: state.decisions,
        warnings: state.warnings,
        pause: state.pause ?? null,
        lastCheckpoint: state.lastCheckpoint ?? null,
        restored: state.restored ?? null,
        restoring: state.restoring === undefined ? null : { phase: state.restoring.phase, by: state.restoring.by },
    };
}
function roundDocument({ number, from, to, feedback, at, ended }) {
    return { round: number, from, to, feedback, at: new Date(at).toISOString(), ended };
}
function phaseDocument(phase) {
    return {
        name: phase.plan.name,
        status: phase.status,
        conclusion: phase.conclusion ?? null,
        because: phase.because ?? null,
        startedAt: time(phase.startedAt),
        finishedAt: time(phase.finishedAt),
        durationMs: phase.activeMs,
        attempts: phase.attempts,
        round: phase.round,
        agents: phase.agents.tasks.map(agentDocument),
        gates: phase.gates.map(gateDocument),
        fixes: phase.fixes,
        reuse: reuseDocument(phase.reuse),
        checkpoint: phase.saved === undefined ? null : { saved: phase.saved, because: phase.unsaved ?? null },
    };
}
function reuseDocument({ step, because, from, savedMs, stored }) {
    if (step === 'none' || step === 'looking')
        return null;
    return {
        reused: step === 'reused',
        because: because ?? '',
        from: from ?? null,
        savedMs: savedMs ?? null,
        stored: stored ?? null,
    };
}
/** The status of an agent: that of its newest attempt. */
function agentStatus(task) {
    if (task.status === 'pending')
        return { status: 'pending', conclusion: null };
    if (task.status !== 'done')
        return { status: 'running', conclusion: null };
    switch (task.outcome?.kind) {
        case 'passed':
            return { status: 'completed', conclusion: 'success' };
        case 'reused':
            return { status: 'completed', conclusion: 'reused' };
        case 'skipped':
            return { status: 'completed', conclusion: 'skipped' };
        case 'cancelled':
            return { status: 'cancelled', conclusion: 'cancelled' };
        case 'failed':
        case 'errored':
        case 'timedOut':
        case undefined:
            return { status: 'failed', conclusion: 'failure' };
    }
}
const flakyTestsOf = ({ findings }) => (findings?.flaky?.tests ?? []).map(({ name }) => name);
function agentDocument(task) {
    return {
        name: task.plan.name,
        ...agentStatus(task),
        attempts: task.attempts,
        durationMs: task.durationMs,
        flaky: task.flaky,
        flakyTests: flakyTestsOf(task),
        because: task.because ?? null,
    };
}
function gateDocument(gate) {
    return {
        name: gate.plan.name,
        verdict: gate.verdict ?? null,
        because: gate.because ?? null,
        skipped: gate.skipped ?? null,
        checks: gate.checks.tasks.map((task) => ({
            name: task.plan.name,
            outcome: task.outcome?.kind ?? null,
            enforcement: 'enforcement' in task.plan ? task.plan.enforcement : 'required',
            durationMs: task.durationMs,
            attempts: task.attempts,
            flaky: task.flaky,
            flakyTests: flakyTestsOf(task),
            because: task.because ?? null,
        })),
    };
}


/***/ }),

/***/ 2668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ createConsole)
});

// EXTERNAL MODULE: ./build/shell/clock.js
var clock = __webpack_require__(9836);
// EXTERNAL MODULE: ./build/core/views/forecast.js
var views_forecast = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/core/views/log.js
var log = __webpack_require__(6580);
// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/core/views/log-facts.js
var log_facts = __webpack_require__(5582);
// EXTERNAL MODULE: ./build/shell/console/run-console.js
var run_console = __webpack_require__(5653);
;// CONCATENATED MODULE: ./build/shell/console/plain.js





/** Waits for a reader that is behind, so that a fast command does not fill the memory. */
function writeGently(out, chunk) {
    return out.write(chunk) ? undefined : new Promise((resolve) => void out.once('drain', resolve));
}
/** What a run is expected to take, as a line of the log; none where nothing is known. */
function expectedLines(at, state, forecast) {
    const text = (0,views_forecast/* expectedText */.GD)(state, forecast);
    return text === '' ? [] : [(0,log/* noteLine */.r)(at, text)];
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
        return run_console/* SILENT */.q;
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
            waiting.push(() => (0,log/* logLines */.O)(entry, (0,log_facts/* logFacts */.q)(state)));
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
        progress: (task, said) => say(() => [`${task}: ${(0,plain_line/* plainLine */.h)(said)}`]),
        close() {
            forget?.();
            write();
            if (!atLineStart)
                out.write('\n');
            atLineStart = true;
        },
    };
}

;// CONCATENATED MODULE: ./build/entry/commands/console.js


/** The console that fits the screen. */
async function createConsole(screen, options, expect) {
    const { quiet, verbose } = options;
    const { stream, paint } = screen;
    const told = expect === undefined ? {} : { expect };
    if (!screen.live)
        return createPlainConsole({ out: stream, quiet, clock: (0,clock/* systemClock */.m)(), ...told });
    const { createLiveConsole } = await Promise.all(/* import() */[__webpack_require__.e(2128), __webpack_require__.e(5463)]).then(__webpack_require__.bind(__webpack_require__, 5463));
    return createLiveConsole({ stream, paint, verbose, now: () => performance.now(), ...told });
}


/***/ }),

/***/ 6931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateCommand: () => (/* binding */ gateCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/execute.js + 9 modules
var execute = __webpack_require__(3384);
// EXTERNAL MODULE: ./build/app/prepare.js + 7 modules
var prepare = __webpack_require__(5119);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(5241);
// EXTERNAL MODULE: ./build/core/plan/parts.js
var parts = __webpack_require__(6709);
;// CONCATENATED MODULE: ./build/core/plan/gate.js


/**
 * The pipeline of one gate alone: what installs dependencies, then what mends if asked for, then the checks.
 * Undefined when the pipeline has no such gate.
 */
function gatePipeline(pipeline, gate, fix) {
    const phase = pipeline.phases.find((each) => each.gates.some((candidate) => candidate.name === gate));
    const plan = phase?.gates.find((each) => each.name === gate);
    if (phase === undefined || plan === undefined)
        return undefined;
    const install = pipeline.phases.flatMap((each) => each.agents).filter((agent) => agent.name.startsWith('install'));
    const fixes = fix ? plan.checks.flatMap((check) => fixAgent(phase.name, check)) : [];
    const agents = [...install, ...fixes].map((agent) => ({ ...agent, id: `${phase.name}/${agent.name}` }));
    const { inputs: _, ...rest } = phase;
    // It mends only when it is asked to.
    const { adaptive: _adaptive, ...others } = pipeline;
    return { ...others, phases: [{ ...rest, needs: [], outputs: [], parallel: false, agents, gates: [plan] }] };
}
/** What is told where a pipeline has no gate of that name. */
function noSuchGate(pipeline, gate) {
    const names = pipeline.phases.flatMap((phase) => phase.gates.map(({ name }) => name));
    const hint = names.length === 0 ? 'this workflow has no gates' : (0,nearest/* namesHint */.a)(gate, 'gates of this workflow', names);
    return { code: 'usage', message: `there is no gate called "${gate}"`, hint };
}
function fixAgent(phase, check) {
    if (check.fix === undefined)
        return [];
    return [
        {
            id: `${phase}/fix-${check.name}`,
            name: `fix-${check.name}`,
            steps: [check.fixStep ?? (0,parts/* writtenStep */.yn)(check.fix)],
            timeoutMs: check.timeoutMs,
            retry: { ...parts/* DEFAULTS */.zY.retry, on: [], attempts: 1 },
            because: `the fix of ${check.name}`,
        },
    ];
}

// EXTERNAL MODULE: ./build/core/views/state.js
var views_state = __webpack_require__(5335);
// EXTERNAL MODULE: ./build/core/views/summary.js + 1 modules
var summary = __webpack_require__(575);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(483);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/console/screen.js + 1 modules
var console_screen = __webpack_require__(4556);
// EXTERNAL MODULE: ./build/shell/sources-of-plan.js + 1 modules
var sources_of_plan = __webpack_require__(8576);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/store/layer-file.js
var layer_file = __webpack_require__(3776);
// EXTERNAL MODULE: ./build/shell/store/sealed.js
var sealed = __webpack_require__(1670);
;// CONCATENATED MODULE: ./build/shell/store/memory.js








let spool;
let spooled = 0;
/** A name for a file in a folder that only this process uses and that goes when it ends. */
function spoolName() {
    if (spool === undefined) {
        const folder = external_node_fs_.mkdtempSync(external_node_path_.join(external_node_os_.tmpdir(), 'bootspring-layers-'));
        process.once('exit', () => external_node_fs_.rmSync(folder, { recursive: true, force: true }));
        spool = folder;
    }
    return external_node_path_.join(spool, String((spooled += 1)));
}
/** Layers in memory, shared by all workflows of a store. */
class MemoryLayers {
    #workflows = new Map();
    #of(workflowId) {
        const there = this.#workflows.get(workflowId) ?? new Map();
        this.#workflows.set(workflowId, there);
        return there;
    }
    #anywhere(workflowId, digest) {
        const own = this.#of(workflowId);
        const found = own.get(digest) ?? [...this.#workflows.values()].map((each) => each.get(digest)).find(Boolean);
        if (found !== undefined)
            own.set(digest, found);
        return found;
    }
    put(workflowId, digest, file) {
        const bytes = (0,files/* attempt */.CD)('read a layer', file, () => external_node_fs_.readFileSync(file));
        if (!bytes.ok)
            return bytes;
        const layer = (0,layer_file/* layerOf */.ZZ)(digest, bytes.value.length, bytes.value);
        if (layer === undefined)
            return (0,result/* err */._)((0,layer_file/* damagedLayer */.Ju)(digest, 'it is neither zstd nor gzip', file));
        const kept = this.#anywhere(workflowId, digest) ?? { layer, bytes: bytes.value };
        this.#of(workflowId).set(digest, kept);
        const removed = (0,files/* attempt */.CD)('remove a layer that is stored', file, () => external_node_fs_.rmSync(file));
        return removed.ok ? (0,result.ok)(kept.layer) : removed;
    }
    find(workflowId, digest) {
        return this.#anywhere(workflowId, digest)?.layer;
    }
    open(workflowId, digest) {
        const kept = this.#anywhere(workflowId, digest);
        if (kept === undefined)
            return (0,result.ok)(undefined);
        if (kept.file !== undefined)
            return (0,result.ok)(kept.file);
        return (0,files/* attempt */.CD)('write a layer to a temporary file', external_node_os_.tmpdir(), () => {
            const file = spoolName();
            external_node_fs_.writeFileSync(file, kept.bytes, { flag: 'wx' });
            return (kept.file = file);
        });
    }
    list(workflowId) {
        const layers = [...this.#of(workflowId).values()].map((kept) => kept.layer);
        return layers.sort((a, b) => (a.digest < b.digest ? -1 : 1));
    }
    remove(workflowId, digest) {
        this.#of(workflowId).delete(digest);
    }
}
/** A checkpoint store that ends with the process: for tests and the simulator. */
function createMemoryStore() {
    const workflows = new Map();
    const layers = new MemoryLayers();
    const refuse = (workflowId, phase) => (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (phase === undefined ? undefined : (0,workflow_dir/* checkPhaseName */.l4)(phase));
    const answer = (problem, value) => Promise.resolve(problem === undefined ? (0,result.ok)(value()) : (0,result/* err */._)(problem));
    const forLayer = (workflowId, digest, value) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId);
        if (refused !== undefined)
            return Promise.resolve((0,result/* err */._)(refused));
        const name = (0,layer_file/* layerName */.Hn)(digest);
        return Promise.resolve(name.ok ? value() : name);
    };
    return {
        put: (workflowId, phase, checkpoint) => answer(refuse(workflowId, phase) ?? (0,sealed/* checkDocument */.sw)(checkpoint), () => {
            const phases = workflows.get(workflowId) ?? new Map();
            workflows.set(workflowId, phases.set(phase, checkpoint));
        }),
        get: (workflowId, phase) => answer(refuse(workflowId, phase), () => workflows.get(workflowId)?.get(phase)),
        list: (workflowId) => answer(refuse(workflowId), () => [...(workflows.get(workflowId)?.keys() ?? [])].sort()),
        remove: (workflowId, phase) => answer(refuse(workflowId, phase), () => void workflows.get(workflowId)?.delete(phase)),
        putLayer: (workflowId, digest, file) => forLayer(workflowId, digest, () => layers.put(workflowId, digest, file)),
        findLayer: (workflowId, digest) => forLayer(workflowId, digest, () => (0,result.ok)(layers.find(workflowId, digest))),
        openLayer: (workflowId, digest) => forLayer(workflowId, digest, () => layers.open(workflowId, digest)),
        listLayers: (workflowId) => answer(refuse(workflowId), () => layers.list(workflowId)),
        removeLayer: (workflowId, digest) => forLayer(workflowId, digest, () => (0,result.ok)(layers.remove(workflowId, digest))),
    };
}

;// CONCATENATED MODULE: ./build/shell/storage-memory.js




const kept = {
    code: 'nothing',
    message: 'Nothing is kept of this run.',
    hint: 'start a workflow with `bootspring run`',
};
/** Storage that forgets everything with the process: for a gate that is run on its own. */
function createMemoryStorage() {
    return {
        create() {
            const entries = [];
            return (0,result.ok)({
                id: (0,workflow_dir/* newWorkflowId */.FQ)(hash/* randomBytes */.po),
                fence: 1,
                entries: [],
                warnings: [],
                journal: {
                    append(events, at) {
                        const written = events.map((event, index) => {
                            const seq = entries.length + index + 1;
                            return { v: 1, seq, at: new Date(at).toISOString(), event, prev: '', hash: '' };
                        });
                        entries.push(...written);
                        return (0,result.ok)(written);
                    },
                },
                checkpoints: createMemoryStore(),
                head: () => '',
                verify: async () => (0,result.ok)(undefined),
                write: () => undefined,
                log: () => undefined,
                close: () => { },
            });
        },
        open: async () => (0,result/* err */._)(kept),
        read: async () => (0,result/* err */._)(kept),
        list: async () => (0,result.ok)([]),
    };
}

// EXTERNAL MODULE: ./build/entry/engine.js + 27 modules
var entry_engine = __webpack_require__(4583);
// EXTERNAL MODULE: ./build/entry/commands/console.js + 1 modules
var console = __webpack_require__(2668);
// EXTERNAL MODULE: ./build/entry/commands/run.js + 2 modules
var run = __webpack_require__(9519);
// EXTERNAL MODULE: ./build/entry/commands/underway.js + 1 modules
var underway = __webpack_require__(5116);
;// CONCATENATED MODULE: ./build/entry/commands/gate.js
















/** `bootspring gate`: judges one gate now. Nothing is kept and nothing waits: what is not passed is exit 1. */
async function gateCommand(options) {
    const screen = (0,console_screen/* createScreen */.d)(options, process.env);
    const nested = await (0,run/* asNested */.IE)(({ nestedGate }) => nestedGate(options.cwd, options.name, process.env));
    if (nested !== undefined)
        return screen.fail([nested]);
    const prepared = await (0,prepare/* prepare */.i)((0,sources_of_plan/* planSources */._)(options, process.env), (0,run/* planOptions */.Su)({}));
    if (!prepared.ok)
        return screen.fail(prepared.error);
    screen.warn(prepared.value.warnings);
    const { pipeline } = prepared.value;
    const one = gatePipeline(pipeline, options.name, options.fix);
    if (one === undefined)
        return screen.fail([noSuchGate(pipeline, options.name)]);
    const checks = one.phases.flatMap(({ gates }) => gates).flatMap((gate) => gate.checks);
    if (options.fix && checks.every(({ fix }) => fix === undefined)) {
        const hint = 'give a check one in bootspring.yml: { run: \u2026, fix: \u2026 }';
        screen.warn([{ code: 'usage', message: `no check of ${options.name} has a fix: nothing is mended`, hint }], 'warning');
    }
    // Nothing is kept, but checks need a place for the files that they are given.
    const folder = (0,workflow_dir/* ensureStateFolder */.qU)(options.cwd);
    if (!folder.ok)
        return screen.fail([folder.error]);
    const live = withoutKeeping(await (0,console/* createConsole */.s)(screen, options));
    const engine = (0,entry_engine/* createEngine */.P)((0,external_node_path_.resolve)(options.cwd), process.env, live, createMemoryStorage(), false);
    const ending = await (0,execute/* start */.n)(engine.around, one, engine.workspace.source());
    await engine.finish();
    live.close();
    if (!ending.ok)
        return screen.fail([ending.error]);
    const { state } = ending.value;
    screen.summary((0,summary/* summaryLines */.k)(state, { decisions: false, gate: options.name, quiet: screen.quiet }));
    screen.json(() => (0,views_state/* stateDocument */.r)(state));
    await (0,underway/* tellOutward */.Yj)(screen, engine, ending);
    // Findings and artifacts of its checks were told of by now.
    const left = (0,workflow_dir/* removeWorkflow */.wh)(options.cwd, state.id);
    if (left !== undefined)
        screen.warn([left], 'warning');
    return state.status === 'paused' ? model_status/* EXIT */.dc.failed : (0,exit/* exitOfState */.Bs)(state);
}
const KEPT = new Set(['WorkflowPaused', 'CheckpointSaved', 'CheckpointFailed']);
/** A console that does not speak of what a gate alone never has: checkpoints, and a pause that somebody could end. */
const withoutKeeping = (live) => ({
    ...live,
    observe(entry, state) {
        if (!KEPT.has(entry.event.type))
            live.observe?.(entry, state);
    },
});


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ DEFAULT_RETENTION_DAYS),
/* harmony export */   Zx: () => (/* binding */ LAYER_MEDIA_TYPES),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
/** Media types of layers: what the bytes of `layers/<digest>` are. */
const LAYER_MEDIA_TYPES = {
    zstd: 'application/vnd.bootspring.layer.v1.tar+zstd',
    gzip: 'application/vnd.bootspring.layer.v1.tar+gzip',
};
/** Days after which a checkpoint may go, without a configuration. */
const DEFAULT_RETENTION_DAYS = 7;
/** Limits of what is restored, against archives made to fill a disk. */
const LIMITS = {
    /** Entries of one tree. */
    entries: 500_000,
    /** Bytes of a path; of one of its parts. */
    path: 4_096,
    name: 255,
    /** A layer may unpack to this many times its size\u2026 */
    ratio: 1_000,
    /** \u2026once it unpacks to more than this many bytes. */
    ratioFrom: 64 * 1024 ** 2,
};


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ describeLayer),
/* harmony export */   Hn: () => (/* binding */ layerName),
/* harmony export */   Ju: () => (/* binding */ damagedLayer),
/* harmony export */   Qb: () => (/* binding */ LAYER_NAME),
/* harmony export */   ZZ: () => (/* binding */ layerOf)
/* harmony export */ });
/* unused harmony export mediaTypeOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7300);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);




const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** The name of a layer's file. */
const LAYER_NAME = /^[0-9a-f]{64}$/;
/** Hexadecimal digits of a layer's digest: they become the name of a file, so anything else is refused. */
function layerName(digest) {
    const name = DIGEST.exec(digest)?.[1];
    if (name !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(name);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({
        code: 'integrity',
        message: `${JSON.stringify(digest)} is not the digest of a layer: that is sha256: and 64 of 0-9 and a-f.`,
        hint: 'Use an earlier checkpoint; `bootspring checkpoints` lists them.',
    });
}
const startsWith = (bytes, magic) => magic.every((byte, at) => bytes[at] === byte);
/** What packed the bytes, by those at their beginning: a frame of zstd (RFC 8878) or a member of gzip (RFC 1952). */
function mediaTypeOf(head) {
    if (startsWith(head, [0x28, 0xb5, 0x2f, 0xfd]))
        return _model_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYER_MEDIA_TYPES */ .Zx.zstd;
    return startsWith(head, [0x1f, 0x8b]) ? _model_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYER_MEDIA_TYPES */ .Zx.gzip : undefined;
}
/** The problem of stored bytes that cannot be a layer. */
const damagedLayer = (digest, what, where) => ({
    code: 'integrity',
    message: `The layer ${digest} is damaged: ${what}.`,
    ...(where === undefined ? {} : { where }),
    hint: 'Use an earlier checkpoint; `bootspring verify` tells which are whole.',
});
/** Describes the bytes of a layer; undefined when they cannot be one. */
function layerOf(digest, size, head) {
    const mediaType = mediaTypeOf(head);
    return mediaType === undefined ? undefined : { digest, size, mediaType };
}
/**
 * Describes a layer's file by its size and first bytes. Whether the rest is whole is only known to who reads it.
 *
 * @returns undefined when there is none; `integrity` when it cannot be a layer, `storage` when it cannot be looked at
 */
function describeLayer(digest, file) {
    try {
        const kind = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { throwIfNoEntry: false });
        if (kind === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
        if (!kind.isFile())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(damagedLayer(digest, 'it is not a regular file', file));
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, 'r');
        try {
            const head = Buffer.alloc(4);
            const read = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, head, 0, head.length, 0);
            if (read === 0)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(damagedLayer(digest, 'its file is empty', file));
            const layer = layerOf(digest, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd).size, head.subarray(0, read));
            return layer === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(damagedLayer(digest, 'it is neither zstd nor gzip', file)) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(layer);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    catch (error) {
        const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        return code === 'ENOENT' ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error, 'look at a layer', file));
    }
}


/***/ }),

/***/ 1670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   sw: () => (/* binding */ checkDocument)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1560);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);


/**
 * A checkpoint on disk is the JSON object as it was given, with one more member at its end:
 * `"digest":"sha256:<hex>"` over the bytes before that member. It stays one JSON document for every other reader,
 * and a file that was cut short or changed in any byte is told from a whole one.
 */
const MEMBER = ',"digest":"sha256:';
const END = '"}\n';
const SEAL_LENGTH = MEMBER.length + 64 + END.length;
/** Refuses text that is not a JSON object with a member, without blanks around it: only such text can be sealed. */
function checkDocument(text) {
    const refusal = { code: 'integrity', message: 'A checkpoint must be a JSON object.' };
    if (!text.startsWith('{') || !text.endsWith('}'))
        return refusal;
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null && Object.keys(parsed).length > 0 ? undefined : refusal;
    }
    catch {
        return refusal;
    }
}
/** The text of the file for a document that `checkDocument` accepts. */
function seal(document) {
    const body = document.slice(0, -1);
    return `${body}${MEMBER}${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(body)}${END}`;
}
/** The document as it was given to `seal`, or what is wrong as one clause. */
function unseal(file) {
    const split = file.length - SEAL_LENGTH;
    if (split <= 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('it is cut short');
    const body = file.subarray(0, split);
    const tail = Buffer.from(file.subarray(split)).toString('latin1');
    if (!tail.startsWith(MEMBER) || !tail.endsWith(END))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('it is cut short or does not end with its digest');
    if (tail !== `${MEMBER}${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(body)}${END}`)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('its digest does not match its bytes');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(`${Buffer.from(body).toString('utf8')}}`);
}


/***/ })

};
;