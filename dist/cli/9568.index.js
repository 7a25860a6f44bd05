"use strict";
exports.id = 9568;
exports.ids = [9568];
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

/***/ 9568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordedDurations: () => (/* binding */ recordedDurations)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3619);
/* harmony import */ var _core_history_measured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7998);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5115);
/* harmony import */ var _history_file_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6986);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4763);







/** As many of the newest workflows are looked at: a newer one may have stopped early. */
const MOST_WORKFLOWS = 3;
/** The parts of state.json that tell of durations. It is made when it is needed: most runs never do. */
function documentSchema() {
    const task = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), durationMs: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig(), attempts: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig() });
    const agent = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .extend */ .X$i(task, { conclusion: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()) });
    const check = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .extend */ .X$i(task, { outcome: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()) });
    const gate = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), checks: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(check) });
    const phase = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), agents: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(agent), gates: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(gate) });
    return zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ workflow: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), phases: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(phase) });
}
/**
 * What tasks took earlier in this workspace: milliseconds an attempt, by task. The history tells of the same commands;
 * what it does not know (a run that was killed, very many tasks) the state.json of the newest workflows of the name
 * may, which is quick to look at. This is for what goes first, never for a decision. Undefined when nothing is known.
 */
function recordedDurations(workspace) {
    return (workflow, phases) => {
        const { tasks } = (0,_core_history_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .measured */ .jh)((0,_history_file_store_js__WEBPACK_IMPORTED_MODULE_4__.storedHistory)(workspace, workflow), phases, undefined);
        const known = new Map([...tasks].map(([id, { ms }]) => [id, ms]));
        if (phases.flatMap(_core_history_measured_js__WEBPACK_IMPORTED_MODULE_2__/* .tasksOfPlan */ .Zj).every(({ id }) => known.has(id)))
            return asRecord(known);
        for (const file of newestStates(workspace)) {
            for (const [id, ms] of durationsIn(file, workflow))
                if (!known.has(id))
                    known.set(id, ms);
        }
        return asRecord(known);
    };
}
const asRecord = (known) => known.size === 0 ? undefined : Object.fromEntries(known);
function newestStates(workspace) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), _workflow_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .STATE_FOLDER */ .P2, 'workflows');
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
            .filter((name) => _model_status_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKFLOW_ID_PATTERN */ .TH.test(name))
            .map((id) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, id, 'state.json'))
            .map((file) => ({ file, at: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
            .filter(({ at }) => at > 0)
            .sort((a, b) => b.at - a.at)
            .slice(0, MOST_WORKFLOWS)
            .map(({ file }) => file);
    }
    catch {
        return [];
    }
}
function durationsIn(file, workflow) {
    const parsed = documentSchema().safeParse(readJson(file));
    if (!parsed.success || parsed.data.workflow !== workflow)
        return [];
    return parsed.data.phases.flatMap(({ name: phase, agents, gates }) => [
        ...agents.flatMap((agent) => (agent.conclusion === 'success' ? [perAttempt(`${phase}/${agent.name}`, agent)] : [])),
        ...gates.flatMap(({ name: gate, checks }) => checks.flatMap((check) => check.outcome === 'passed' ? [perAttempt(`${phase}/${gate}/${check.name}`, check)] : [])),
    ]);
}
const perAttempt = (id, { durationMs, attempts }) => [
    id,
    Math.round(durationMs / Math.max(1, attempts)),
];
function readJson(file) {
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;