"use strict";
exports.id = 7441;
exports.ids = [7441];
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

/***/ 4596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ phaseSign),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* unused harmony exports AMOUNTS, verdictPart, phaseLine, failures, stoppedBy, foundPart, reusedPart, coveragePart, skippedGates */
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8214);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5109);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(575);








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
        return heading(state, { label });
    const told = escapeMarkdown(problem);
    return state.status === 'completed'
        ? `## \u274c Not completed\n\n${told}`
        : `${heading(state, { label })}\n\n**${told}**`;
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
    const all = fates(state);
    const shown = (phase) => `${phaseSign(phase, all[phase.index])} ${escapeMarkdown(phase.plan.name)}`;
    const { phases, cursor } = state;
    const from = Math.max(0, Math.min(phases.length - most, cursor - Math.floor(most / 2)));
    const part = phases.slice(from, from + most).map(shown);
    const after = phases.length - from - part.length;
    const before = from === 0 ? [] : [`${from} before`];
    return [...before, ...part, ...(after === 0 ? [] : [`${after} more`])].join(' \u00b7 ');
}
/** What failed: each with its command, the end of its output and the next step; those without room only by name. */
function failures(tasks, amount) {
    const bad = unsuccessful(tasks);
    const rest = bad.slice(amount.outputs).map((task) => {
        const advice = task.outcome === undefined ? undefined : hint(task.outcome, task.evidence);
        return `**${escapeMarkdown(task.plan.name)}**${advice === undefined ? '' : `: ${advice}`}`;
    });
    return [...bad.slice(0, amount.outputs).map((task) => failure(task, amount.lines)), list(rest, amount.items)];
}
/** The agents or checks that a workflow waits or ended for. */
function stoppedBy(state) {
    const phase = focus(state);
    if (phase === undefined || state.status === 'completed')
        return [];
    const gate = phase.gates.find((each) => each.plan.name === state.pause?.gate);
    return gate?.checks.tasks ?? tasksOf(phase);
}
/** How much every check found, those that passed too. */
function foundPart(tasks, most) {
    const items = tasks.flatMap(({ plan, findings }) => {
        const count = findings === undefined ? '' : findingsCount(findings);
        return count === '' ? [] : [`${escapeMarkdown(plan.name)}: ${count}`];
    });
    return items.length === 0 ? '' : `**Findings**\n\n${list(items, most)}`;
}
/** What need not be done again, and the time that saves. */
function reusedPart(state, most) {
    const reused = fates(state).filter((fate) => fate.kind === 'reused');
    if (reused.length === 0)
        return '';
    const items = reused.map(({ phase, because }) => `${escapeMarkdown(phase)}: ${escapeMarkdown(because)}`);
    return `**\u267b\ufe0f Not run again, ${duration(savedMs(reused))} saved**\n\n${list(items, most)}`;
}
/** What the coverage checks say, those that passed too. */
function coveragePart(state, most) {
    const items = state.phases.flatMap(tasksOf).flatMap(({ plan, outcome }) => {
        if (!('kind' in plan) || plan.kind !== 'coverage' || outcome === undefined || !('detail' in outcome))
            return [];
        return outcome.detail === undefined ? [] : [`${escapeMarkdown(plan.id)}: ${escapeMarkdown(outcome.detail)}`];
    });
    return items.length === 0 ? '' : `**Coverage**\n\n${list(items, most)}`;
}
/** Gates that a person decided to go on without. */
function skippedGates(state, most) {
    const items = state.phases.flatMap(({ gates }) => gates.flatMap(({ plan, skipped }) => skipped === undefined
        ? []
        : [
            `Gate ${escapeMarkdown(plan.name)} was skipped by ${escapeMarkdown(skipped.by)}: ${escapeMarkdown(skipped.reason)}`,
        ]));
    return list(items, most);
}
/** Parts with something in them, with an empty line between. */
const joined = (parts) => parts.filter((part) => part !== '').join('\n\n');


/***/ }),

/***/ 5109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ canGoOn),
/* harmony export */   Ly: () => (/* binding */ tasksTable),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   Q5: () => (/* binding */ unsuccessful),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   a4: () => (/* binding */ tasksOf),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   gp: () => (/* binding */ waysOn),
/* harmony export */   jl: () => (/* binding */ MOST_TABLE),
/* harmony export */   m0: () => (/* binding */ phaseTable),
/* harmony export */   ng: () => (/* binding */ localSteps),
/* harmony export */   sx: () => (/* binding */ tasksUnderWay),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vj: () => (/* binding */ ordersPart),
/* harmony export */   xc: () => (/* binding */ stepItems)
/* harmony export */ });
/* unused harmony exports problemSummary, taskSign */
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9597);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9962);
/* harmony import */ var _fates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3337);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8214);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);
/* harmony import */ var _option_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4244);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(575);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(599);









/** Characters of a table, at most three bytes each. */
const MOST_TABLE = 70_000;
const TAIL_LINES = 30;
/** Text from outside as code in a cell of a table. There a bar would end the cell, even in code. */
const codeCell = (text, limit = _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_TEXT */ .iu) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(text, limit).replaceAll('|', '\\|');
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
                    what: (0,_option_line_js__WEBPACK_IMPORTED_MODULE_4__/* .retryText */ .qL)(pause, 'let what the fix did stand, and judge it'),
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
    const because = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(state.because ?? '');
    const leg = label === '' ? '' : ` \u00b7 ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(label)}`;
    const facts = `<sub>workflow ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(state.pipeline.workflow)}${leg} \u00b7 ${state.id} \u00b7 ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(state.activeMs)}</sub>`;
    switch (state.status) {
        case 'completed':
            return `## \u2705 Completed\n\n${because}\n\n${facts}`;
        case 'paused':
            return `## \u274c Paused ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(whereOf(state.pause))}\n\n${facts}`;
        case 'failed':
            return `## \u274c Failed\n\n${because}\n\n${facts}`;
        case 'cancelled':
            return `## \u23f9 Cancelled\n\n${because}\n\n${facts}`;
        case 'pending':
        case 'running':
            if (state.restored !== undefined)
                return `## \u23ea Restored to ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(state.restored.phase)}\n\nIt waits to be resumed.\n\n${facts}`;
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
    const found = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsPart */ .M4)(task.findings, Math.min(lines, _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .WORST_FINDINGS */ .ns));
    const isToldApart = found !== '' && (task.findings?.errors ?? 0) > 0 && task.outcome?.kind === 'failed';
    const tail = lastLines(task.evidence?.tail ?? '', isToldApart ? 0 : lines);
    const advice = task.outcome === undefined ? undefined : (0,_hints_js__WEBPACK_IMPORTED_MODULE_6__/* .hint */ .a)(task.outcome, task.evidence);
    const parts = [
        `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(task.plan.name)}**: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .failedTitle */ .el)(task))}`,
        found,
        tail === '' ? '' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(tail),
        advice ?? '',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** Tasks that ended and are not good. */
const unsuccessful = (tasks) => tasks.filter((task) => task.outcome !== undefined && !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_7__/* .isGood */ .Kg)(task.outcome));
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
    const advisory = 'enforcement' in task.plan && task.plan.enforcement === 'advisory' && !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_7__/* .isGood */ .Kg)(task.outcome);
    if (advisory)
        return `\u26a0 ${task.outcome.kind} (advisory)`;
    return task.flaky ? '\u26a0 flaky' : `${(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .taskMark */ .RM)(task).sign} ${task.outcome.kind}`;
}
/** A table of all phases with their gates. */
function phaseTable(state, room = MOST_TABLE) {
    const all = (0,_fates_js__WEBPACK_IMPORTED_MODULE_8__/* .fates */ .qO)(state);
    const rows = state.phases.map((phase, at) => phaseRow(phase, all[at]));
    return table(['phase', 'status', 'this run', 'gates', 'time', 'because'], rows, room);
}
function phaseRow(phase, fate) {
    const gates = phase.gates.map((gate) => `${gate.plan.name}: ${gate.skipped === undefined ? (gate.verdict ?? 'not judged') : 'skipped'}`);
    const time = phase.startedAt === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(phase.activeMs);
    const because = fate?.because ?? phase.because ?? '';
    return [phase.plan.name, phase.status, fate?.kind ?? '', gates.join(', '), time, because].map((cell) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(cell));
}
/** A table of tasks with what became of each; empty without one. */
function tasksTable(tasks, room = MOST_TABLE) {
    const rows = tasks.map((task) => [
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(task.plan.id),
        taskSign(task),
        task.attempts === 0 ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(task.durationMs),
        task.attempts === 0 ? '' : `${task.attempts}`,
        codeCell(titleOf(task)),
        // That it passed stands in the column of the outcome.
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(task.because === 'passed' ? '' : (task.because ?? '')),
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
        const what = 'phase' in decision && decision.phase !== undefined ? ` ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(decision.phase)}` : '';
        return [`Asked for by ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(decision.by)}: ${decision.kind}${what}`];
    });
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items, most);
}


/***/ }),

/***/ 4625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createNotifying: () => (/* binding */ createNotifying)
});

// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
;// CONCATENATED MODULE: ./build/core/notify/document.js

const MOST_PHASES = 200;
const MOST_DETAILS = 20;
const MOST_TEXT = 400;
const line = (text) => (0,plain_line/* plainLine */.h)(text, MOST_TEXT);
/** The document that a webhook gets. */
function noticeDocument(state, { event, at, runUrl, problem, waitedMs }) {
    const { id, pipeline, status, conclusion, because, run, attempt, activeMs, source, pause } = state;
    const shown = state.phases.slice(0, MOST_PHASES);
    return {
        schemaVersion: 1,
        event,
        at: new Date(at).toISOString(),
        workflow: {
            id,
            name: pipeline.workflow,
            status,
            conclusion: conclusion ?? null,
            because: because === undefined ? null : line(because),
            run,
            attempt,
            durationMs: Math.round(activeMs),
            waitedMs: waitedMs ?? null,
        },
        source,
        url: runUrl ?? null,
        phases: shown.map((phase) => ({
            name: phase.plan.name,
            status: phase.status,
            conclusion: phase.conclusion ?? null,
            durationMs: Math.round(phase.activeMs),
        })),
        more: state.phases.length - shown.length,
        pause: pause === undefined ? null : { ...pause, details: pause.details.slice(0, MOST_DETAILS).map(line) },
        problem: problem === undefined ? null : line(problem),
    };
}

// EXTERNAL MODULE: ./build/core/views/digest.js
var digest = __webpack_require__(4596);
// EXTERNAL MODULE: ./build/core/views/fates.js
var fates = __webpack_require__(3337);
// EXTERNAL MODULE: ./build/core/views/markdown.js
var markdown = __webpack_require__(5109);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
;// CONCATENATED MODULE: ./build/core/notify/slack.js





/** Slack takes 150 characters of a header and 3,000 of a section. */
const MOST_HEADER = 150;
const MOST_SECTION = 2_900;
const slack_MOST_TEXT = 300;
const slack_MOST_DETAILS = 5;
const slack_MOST_PHASES = 20;
/**
 * Text from outside, so that it is shown and does nothing: no mention, no link, no formatting. Slack knows no escape for
 * its marks, so a space of no width stands before each.
 */
function escapeSlack(text, limit = slack_MOST_TEXT) {
    return (0,plain_line/* plainLine */.h)(text, limit)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[*_~`@]/g, '\u200b$&')
        .replaceAll(/:(?=[\w+-]+:)/g, ':\u200b');
}
/** The message: the verdict, every phase, what failed, what to do, and where to look. */
function slackMessage(state, notice) {
    const headline = (0,plain_line/* plainLine */.h)(headlineOf(state, notice), MOST_HEADER);
    const why = [
        ...(state.pause?.details.slice(0, slack_MOST_DETAILS) ?? []),
        ...(notice.problem === undefined ? [] : [notice.problem]),
    ];
    const blocks = [
        { type: 'header', text: { type: 'plain_text', text: headline, emoji: true } },
        section(phasesOf(state)),
        ...(why.length === 0 ? [] : [section(why.map((each) => `\u2022 ${escapeSlack(each)}`).join('\n'))]),
        ...nextOf(state, notice),
        context(factsOf(state, notice)),
    ];
    return { text: escapeSlack(`${headline} (${state.pipeline.workflow})`), blocks };
}
const slack_markdown = (text) => ({ type: 'mrkdwn', text: cut(text), verbatim: true });
const section = (text) => ({ type: 'section', text: slack_markdown(text) });
const context = (text) => ({ type: 'context', elements: [slack_markdown(text)] });
/** Cuts between characters and never in what stands for one, such as `&amp;`. */
function cut(text) {
    if (text.length <= MOST_SECTION)
        return text;
    return `${text.slice(0, MOST_SECTION).replace(/&[a-z]*$|[\ud800-\udbff]$/, '')}\u2026`;
}
function headlineOf(state, { event, problem, waitedMs = 0 }) {
    const where = state.source.repository ?? state.pipeline.workflow;
    switch (event) {
        case 'started':
            return `\u25b6\ufe0f Started: ${where}`;
        case 'late':
            return `\u23f0 Started late, after ${(0,views_text/* duration */.p0)(waitedMs)} of waiting for a runner: ${where}`;
        case 'paused':
            return `\u274c Paused ${(0,markdown/* whereOf */.de)(state.pause)}: ${where}`;
        case 'failed':
            return `\u274c ${problem === undefined ? 'Failed' : 'Not completed'}: ${where}`;
        case 'completed':
            return `\u2705 Completed: ${where}`;
        case 'cancelled':
            return `\u23f9 Cancelled: ${where}`;
        case 'slow':
            return `\u23f3 Still under way after ${(0,views_text/* duration */.p0)(state.activeMs)}: ${where}`;
    }
}
/** Those around the phase that is not over when there are very many. */
function phasesOf(state) {
    const all = (0,fates/* fates */.qO)(state);
    const from = Math.max(0, Math.min(state.phases.length - slack_MOST_PHASES, state.cursor - slack_MOST_PHASES / 2));
    const shown = state.phases.slice(from, from + slack_MOST_PHASES);
    const rest = state.phases.length - shown.length;
    const names = shown.map((phase) => `${(0,digest/* phaseSign */.BG)(phase, all[phase.index])} ${escapeSlack(phase.plan.name)}`);
    return [...names, ...(rest === 0 ? [] : [`and ${rest} more`])].join(' \u00b7 ');
}
function nextOf(state, { event, runUrl }) {
    const { pause, id } = state;
    if (event !== 'paused' || pause === undefined)
        return [];
    const steps = runUrl === undefined ? (0,markdown/* localSteps */.ng)(id, pause) : (0,markdown/* nextSteps */.Zn)(pause);
    const lines = steps.map(({ what, command }) => `\u2022 ${what}${command === undefined ? '' : `: \`${command}\``}`);
    return [section(`*What you can do*\n${lines.join('\n')}`)];
}
function factsOf(state, { runUrl }) {
    const { sha, ref, pullRequest } = state.source;
    const branch = ref?.replace(/^refs\/(?:heads|tags)\//, '');
    return [
        `workflow ${escapeSlack(state.pipeline.workflow)}`,
        state.id,
        ...(pullRequest === undefined
            ? branch === undefined
                ? []
                : [escapeSlack(branch)]
            : [`pull request ${pullRequest}`]),
        ...(sha === undefined ? [] : [`commit ${escapeSlack(sha.slice(0, 12))}`]),
        (0,views_text/* duration */.p0)(state.activeMs),
        ...(runUrl === undefined ? [] : [`<${linkOf(runUrl)}|log>`]),
    ].join(' \u00b7 ');
}
/** An address in angle brackets ends at the first bar or bracket. */
const linkOf = (url) => url.replaceAll('&', '&amp;').replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('|', '%7C');

// EXTERNAL MODULE: ./build/core/redact/redaction.js + 10 modules
var redact_redaction = __webpack_require__(23);
// EXTERNAL MODULE: ./build/core/redact/secrets.js
var secrets = __webpack_require__(5712);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/run-page.js
var run_page = __webpack_require__(935);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/shell/clock.js
var shell_clock = __webpack_require__(9836);
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
const createBudget = (ms, clock = (0,shell_clock/* systemClock */.m)()) => create(ms, clock, undefined);

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
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
        if (!retry || turn + 1 >= (request.tries ?? MAX_TRIES) || !(await waitAsTold(service, turn, afterMs)))
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

;// CONCATENATED MODULE: ./build/shell/notify/deliver.js



/** Milliseconds that a delivery may wait in all, and how often it is tried. */
const PATIENCE_MS = 10_000;
const TRIES = 3;
/**
 * Sends a delivery, and again while the receiver is busy or does not answer. Redirects are not followed: they would hand
 * what is told to somebody who is not configured.
 *
 * @returns why it was not taken, as one sentence
 */
async function deliver(what, { url, secret }, { event, id, body }, clock, signal) {
    const service = createService(what, createBudget(PATIENCE_MS, clock), signal);
    const { address, authorization } = withoutCredentials(url);
    const headers = {
        'content-type': 'application/json',
        'x-bootspring-event': event,
        'x-bootspring-delivery': id,
        ...(secret === undefined ? {} : { 'x-bootspring-signature-256': signatureOf(body, secret) }),
        ...(authorization === undefined ? {} : { authorization }),
    };
    const answered = await ask(service, { url: address, method: 'POST', headers, body, tries: TRIES }, async (response) => {
        await response.body?.cancel();
        return response.status;
    });
    if (!answered.ok)
        return answered.error.message;
    const status = answered.value;
    if (status >= 200 && status <= 299)
        return undefined;
    return status >= 300 && status <= 399
        ? `${what} redirects elsewhere (${status}), which is not followed.`
        : `${what} did not take it (${status}).`;
}
/** `sha256=` and the HMAC of the body in hexadecimal digits, as GitHub signs its webhooks. */
const signatureOf = (body, secret) => `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(body).digest('hex')}`;
/** A request takes no address with a user in it; what it stands for is a header. */
function withoutCredentials(url) {
    const parsed = new URL(url);
    if (parsed.username === '' && parsed.password === '')
        return { address: url };
    const pair = `${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`;
    parsed.username = '';
    parsed.password = '';
    return { address: parsed.href, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/shell/event-payload.js
var event_payload = __webpack_require__(8053);
;// CONCATENATED MODULE: ./build/shell/notify/secretless.js


const repository = schemas/* nullish */.cl6(schemas/* object */.Ikc({ full_name: schemas/* optional */.lqM(schemas/* string */.YjP()) }));
const payloadSchema = schemas/* object */.Ikc({
    repository,
    pull_request: schemas/* nullish */.cl6(schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ repo: repository }) })),
});
/** Whether GitHub gives the job no secrets: it was started by the pull request of a fork, or by Dependabot. */
function getsNoSecrets(env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return false;
    if (env['GITHUB_ACTOR'] === 'dependabot[bot]')
        return true;
    const payload = (0,event_payload/* readEventPayload */.N)(env, payloadSchema);
    const pull = payload?.pull_request ?? undefined;
    return pull !== undefined && pull.head.repo?.full_name !== payload?.repository?.full_name;
}

// EXTERNAL MODULE: ./build/shell/notify/targets.js
var targets = __webpack_require__(8084);
;// CONCATENATED MODULE: ./build/shell/notify/notifying.js









/** What is told to whom, with the addresses that the environment gives. */
function createNotifying(plans, env, clock) {
    const stopping = new AbortController();
    const receivers = plans.map((plan, index) => ({
        plan,
        name: nameOf(plan, index),
        resolved: (0,targets/* resolveTarget */.u)(plan, env),
    }));
    const redaction = new redact_redaction/* Redaction */.k(() => [...(0,secrets/* knownSecrets */.xU)(env), ...(0,targets/* secretsOf */.F)(plans, env)]);
    const runUrl = (0,run_page/* runPage */.f)(env);
    const underWay = [];
    const untold = new Map();
    const told = new Map();
    const fail = (name, event, because) => {
        const known = untold.get(name) ?? { because, events: [] };
        known.events.push(event);
        untold.set(name, known);
    };
    return {
        tell(event, state, { problem, only, waitedMs } = {}) {
            const number = (told.get(event) ?? 0) + 1;
            told.set(event, number);
            const notice = {
                event,
                at: clock.now(),
                ...(runUrl === undefined ? {} : { runUrl }),
                ...(problem === undefined ? {} : { problem }),
                ...(waitedMs === undefined ? {} : { waitedMs }),
            };
            for (const [index, { plan, name, resolved }] of receivers.entries()) {
                if (!plan.on.includes(event) || (only ?? index) !== index || resolved.kind !== 'target')
                    continue;
                const document = plan.to === 'slack' ? slackMessage(state, notice) : noticeDocument(state, notice);
                const body = JSON.stringify(document, (_, value) => typeof value === 'string' ? redaction.text(value) : value);
                const id = deliveryId(`${state.id} ${state.run} ${state.attempt} ${event} ${number} ${index}`);
                const sent = deliver(name, resolved.target, { event, id, body }, clock, stopping.signal)
                    .catch(() => `${name} was not reached.`)
                    .then((because) => void (because === undefined || fail(name, event, because)));
                underWay.push(sent);
            }
        },
        async finish(patienceMs) {
            const forget = clock.after(patienceMs, () => stopping.abort());
            await Promise.all(underWay);
            forget();
            const lines = [...untold.values()].map(({ because, events }) => ({
                text: `Not told: ${events.join(', ')}. ${because} The verdict is the same.`,
                isWarning: true,
            }));
            return [...unresolved(receivers, env), ...lines];
        },
        stop: () => stopping.abort(),
    };
}
/** How people find it in their file; its address is a secret. */
const nameOf = ({ to }, index) => `The ${to === 'slack' ? 'Slack webhook' : 'webhook'} of notifications[${index}]`;
/** Who could not be told at all: one line for all that lack a variable. */
function unresolved(receivers, env) {
    const because = (kind) => receivers.flatMap(({ name, resolved }) => resolved.kind === kind && 'because' in resolved ? [{ name, because: resolved.because }] : []);
    const unset = [...new Set(because('unset').map((each) => each.because))];
    const wrong = because('wrong').map((each) => ({
        text: `${each.name} gets nothing: ${each.because}.`,
        isWarning: true,
    }));
    if (unset.length === 0)
        return wrong;
    const text = `Nobody is told by notifications: ${unset.join(', ')}.`;
    if (!getsNoSecrets(env))
        return [{ text, isWarning: true }, ...wrong];
    // There is nothing to be done about it.
    return [{ text: `${text} Pull requests of forks and of Dependabot get no secrets.`, isWarning: false }, ...wrong];
}
/** A UUID that is worked out: who tells the same again, in another process, tells it under the same. */
function deliveryId(what) {
    const digits = (0,hash/* sha256 */.sc)(`bootspring delivery ${what}`);
    const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `a${digits.slice(17, 20)}`];
    return [...parts, digits.slice(20, 32)].join('-');
}


/***/ }),

/***/ 935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ serverUrlOf),
/* harmony export */   f: () => (/* binding */ runPage)
/* harmony export */ });
/** `https://github.com`, without a slash at the end; undefined where this is no run of GitHub Actions. */
function serverUrlOf(env) {
    const { GITHUB_RUN_ID: id = '', GITHUB_SERVER_URL: server = 'https://github.com' } = env;
    return id === '' || !URL.canParse(server) ? undefined : server.replace(/\/+$/, '');
}
/** Page of this attempt of the workflow run; undefined where this is no run of GitHub Actions. */
function runPage(env) {
    const { GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_REPOSITORY: name = '' } = env;
    const server = serverUrlOf(env);
    if (server === undefined || !/^\d+$/.test(id) || !/^\d+$/.test(attempt) || !/^[\w.-]+\/[\w.-]+$/.test(name)) {
        return undefined;
    }
    return `${server}/${name}/actions/runs/${id}/attempts/${attempt}`;
}


/***/ })

};
;