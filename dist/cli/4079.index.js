"use strict";
exports.id = 4079;
exports.ids = [4079];
exports.modules = {

/***/ 1974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ identityText),
/* harmony export */   R: () => (/* binding */ fnv1a64)
/* harmony export */ });
/**
 * FNV-1a of 64 bits over the UTF-8 of a text, as 16 hexadecimal digits (draft-eastlake-fnv; no defence against people
 * who look for collisions, and none is needed: they could only mislead themselves).
 */
function fnv1a64(text) {
    // The prime is 2^40 + 0x1b3, so a product fits into two halves of 32 bits without big integers.
    let high = 0xcbf29ce4;
    let low = 0x84222325;
    for (const byte of new TextEncoder().encode(text)) {
        low = (low ^ byte) >>> 0;
        const product = low * 0x1b3;
        high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
        low = product >>> 0;
    }
    return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
/**
 * The text that is the same for the same finding on another commit. A test that fails is known by its name: it is the same
 * failure when it says something else. Of other messages the first line counts, without its numbers.
 */
function identityText({ tool, rule, file, test, message, identity }) {
    const said = identity ?? test ?? withoutNumbers(message.split('\n', 1)[0] ?? '');
    const kind = identity !== undefined ? 'identity' : test !== undefined ? 'test' : 'message';
    return JSON.stringify([tool ?? '', rule ?? '', file ?? '', kind, said]);
}
/** Counts, positions, addresses and times differ where the finding is the same. */
const withoutNumbers = (text) => text
    .replace(/\b0x[\da-fA-F]+\b|\d+/g, '#')
    .replace(/["'`]#["'`]/g, '#')
    .replace(/\s+/g, ' ')
    .trim();


/***/ }),

/***/ 7998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   Zj: () => (/* binding */ tasksOfPlan),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1974);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(593);


/** Outcomes that tell how long the work takes: what failed may have given up early. */
const TELLING = new Set(['passed', 'reused']);
/** What a task runs, as 16 hexadecimal digits: a duration says something of the same command only. */
const workOf = ({ steps }) => (0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a64 */ .R)(JSON.stringify(steps.map((step) => step.key)));
/** The agents and checks of a phase. */
const tasksOfPlan = ({ agents, gates }) => [
    ...agents,
    ...gates.flatMap(({ checks }) => checks),
];
/**
 * What the tasks of these phases took in the runs of a history in which they ran the same command.
 *
 * @param leg the job with its leg of the matrix, as records have it; other legs are other machines
 */
function measured(history, phases, leg) {
    const wanted = new Map(phases.flatMap(tasksOfPlan).map((plan) => [plan.id, plan]));
    const found = new Map();
    let runs = 0;
    for (const record of history.records) {
        if (record.leg === leg && gather(record, wanted, found))
            runs += 1;
    }
    const tasks = new Map();
    for (const [id, all] of found)
        tasks.set(id, { ms: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .percentile */ .Ym)(all, 50) ?? 0, runs: all.length });
    return { tasks, runs };
}
/** Whether a record had something to say. */
function gather({ tasks }, wanted, found) {
    let isOfUse = false;
    for (const { id, work, outcome, durationMs, retries } of tasks) {
        const plan = wanted.get(id);
        if (plan === undefined || !TELLING.has(outcome) || work !== workOf(plan))
            continue;
        isOfUse = true;
        const ms = Math.round(durationMs / (1 + retries));
        const all = found.get(id);
        if (all === undefined)
            found.set(id, [ms]);
        else
            all.push(ms);
    }
    return isOfUse;
}


/***/ }),

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

/***/ 7415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createExpectation)
});

// EXTERNAL MODULE: ./build/core/decide.js + 10 modules
var decide = __webpack_require__(4307);
// EXTERNAL MODULE: ./build/core/estimates.js
var core_estimates = __webpack_require__(336);
// EXTERNAL MODULE: ./build/core/evolve.js + 5 modules
var evolve = __webpack_require__(3939);
// EXTERNAL MODULE: ./build/core/graph.js
var graph = __webpack_require__(3535);
// EXTERNAL MODULE: ./build/core/history/measured.js
var measured = __webpack_require__(7998);
;// CONCATENATED MODULE: ./build/core/forecast.js





/** With more tasks the engine is not asked: that would take longer than anybody waits for a guess. */
const MOST_PLAYED = 1_000;
/**
 * The forecast of a pipeline. Undefined when less than half of its tasks were seen before with the same command:
 * nothing is made up.
 *
 * @param leg the job with its leg of the matrix; undefined outside of GitHub Actions
 */
function forecastOf(pipeline, history, leg) {
    const { tasks, runs } = (0,measured/* measured */.jh)(history, pipeline.phases, leg);
    const plans = pipeline.phases.flatMap(measured/* tasksOfPlan */.Zj);
    const guessed = plans.filter(({ id }) => !tasks.has(id)).length;
    if (runs === 0 || guessed * 2 > plans.length)
        return undefined;
    const usual = middle([...tasks.values()].map(({ ms }) => ms));
    const msOf = (task) => tasks.get(task)?.ms ?? usual;
    const workMs = plans.reduce((sum, { id }) => sum + msOf(id), 0);
    const played = plans.length <= MOST_PLAYED ? play(pipeline, msOf) : undefined;
    const { totalMs, curve, phaseMs } = played ?? bounded(pipeline, plans, msOf);
    const phases = new Map(pipeline.phases.flatMap((phase) => {
        const known = (0,measured/* tasksOfPlan */.Zj)(phase).flatMap(({ id }) => tasks.get(id)?.runs ?? []);
        const ms = phaseMs.get(phase.name);
        return known.length === 0 || ms === undefined ? [] : [[phase.name, { ms, runs: Math.min(...known) }]];
    }));
    return { totalMs, runs, guessed, tasks, phases, msOf, workMs, curve };
}
/** The middle of some numbers: the lower one of two. */
function middle(all) {
    const sorted = [...all].sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
/** What no schedule is shorter than: for pipelines too large to be played. */
function bounded(pipeline, plans, msOf) {
    const estimates = (0,core_estimates/* estimatesOf */.p)({ estimates: Object.fromEntries(plans.map(({ id }) => [id, msOf(id)])), phases: [] });
    const phaseMs = new Map(pipeline.phases.map((phase) => [phase.name, estimates.phase(phase)]));
    const workMs = plans.reduce((sum, { id }) => sum + msOf(id), 0);
    const { dependents, needs } = (0,graph/* graphOf */.cQ)(pipeline);
    const ways = (0,graph/* waysToEnd */.D9)(dependents, needs, (index) => phaseMs.get(pipeline.phases[index]?.name ?? '') ?? 0);
    const way = ways.reduce((longest, each) => Math.max(longest, each), 0);
    const totalMs = pipeline.mode === 'sequential' ? way : Math.max(way, workMs / pipeline.maxParallel);
    return { totalMs, curve: [NOTHING, { workMs, atMs: totalMs }], phaseMs };
}
const NOTHING = { workMs: 0, atMs: 0 };
/**
 * Lets the engine itself run the pipeline, with a clock that is set forward: the same `decide` gives out the same slots
 * in the same order. Every task passes, nothing is looked up, collected or stored, and checkpoints take no time.
 * Undefined when it does not come to an end.
 */
function play(pipeline, msOf) {
    const world = new PlayedWorld(msOf);
    world.tell({
        type: 'WorkflowCreated',
        workflowId: 'wf_forecast',
        pipeline: bare(pipeline, msOf),
        source: {},
        creator: { version: '', platform: '', arch: '' },
    });
    world.tell({ type: 'RunStarted', run: 1, fence: 1, attempt: 1 });
    return world.run() ? { totalMs: world.now, curve: world.curve, phaseMs: world.phaseMs } : undefined;
}
/** The same work in the same order without what only touches files. */
function bare(pipeline, msOf) {
    const phases = pipeline.phases.map(({ inputs: _inputs, ...phase }) => ({ ...phase, outputs: [] }));
    if (pipeline.mode === 'sequential' || pipeline.estimates !== undefined)
        return { ...pipeline, phases };
    const estimates = Object.fromEntries(phases.flatMap(measured/* tasksOfPlan */.Zj).map(({ id }) => [id, msOf(id)]));
    return { ...pipeline, phases, estimates };
}
class PlayedWorld {
    now = 0;
    curve = [NOTHING];
    phaseMs = new Map();
    #msOf;
    #underWay = [];
    #state;
    #workMs = 0;
    #isSound = true;
    constructor(msOf) {
        this.#msOf = msOf;
    }
    tell(event) {
        const seq = (this.#state?.sequence ?? 0) + 1;
        const at = new Date(this.now).toISOString();
        const folded = (0,evolve/* evolve */.s)(this.#state, { v: 1, seq, at, event, prev: '', hash: '' });
        if (!folded.ok)
            this.#isSound = false;
        else
            this.#state = folded.value;
        if (event.type === 'PhaseStarted')
            this.phaseMs.set(event.phase, -this.now);
        if (event.type === 'PhaseFinished')
            this.phaseMs.set(event.phase, (this.phaseMs.get(event.phase) ?? 0) + this.now);
    }
    /** Whether it came to its end. */
    run() {
        for (;;) {
            this.#settle();
            if (!this.#isSound || this.#underWay.length === 0)
                break;
            this.#pass();
        }
        return this.#isSound && this.#state?.status === 'completed';
    }
    #settle() {
        while (this.#isSound && this.#state !== undefined) {
            const turns = (0,decide/* decide */.L)(this.#state, this.now);
            if (turns.length === 0)
                return;
            const effects = [];
            for (const { event, effect } of turns) {
                this.tell(event);
                if (effect !== undefined)
                    effects.push(effect);
            }
            for (const effect of effects)
                this.#perform(effect);
        }
    }
    #perform(effect) {
        if (effect.type === 'SaveCheckpoint')
            this.tell({ type: 'CheckpointSaved', phase: effect.phase });
        else if (effect.type === 'StartAttempt') {
            const { task, attempt } = effect.request;
            this.#underWay.push({ task, attempt, until: this.now + this.#msOf(task) });
        }
        else
            this.#isSound = false;
    }
    /** Goes to the next end of an attempt. */
    #pass() {
        const next = this.#underWay.reduce((least, { until }) => Math.min(least, until), Infinity);
        this.#workMs += this.#underWay.length * (next - this.now);
        this.now = next;
        this.curve.push({ workMs: this.#workMs, atMs: next });
        for (let at = 0; at < this.#underWay.length;) {
            const { task, attempt, until } = this.#underWay[at] ?? { task: '', attempt: 0, until: Infinity };
            if (until > next) {
                at += 1;
                continue;
            }
            this.#underWay.splice(at, 1);
            const durationMs = this.#msOf(task);
            this.tell({ type: 'AttemptFinished', task, attempt, outcome: { kind: 'passed' }, durationMs, steps: [] });
        }
    }
}

// EXTERNAL MODULE: ./build/shell/history/file-store.js + 1 modules
var file_store = __webpack_require__(6986);
;// CONCATENATED MODULE: ./build/shell/history/expectation.js


/**
 * What the history of this workspace tells. It is read when it is asked for, so that no command waits for it, and once
 * for each pipeline.
 */
function createExpectation(workspace) {
    const known = new WeakMap();
    return (pipeline) => {
        const before = known.get(pipeline);
        if (before !== undefined)
            return before.forecast;
        const forecast = forecastOf(pipeline, (0,file_store.storedHistory)(workspace, pipeline.workflow));
        known.set(pipeline, { forecast });
        return forecast;
    };
}


/***/ })

};
;