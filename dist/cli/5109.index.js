"use strict";
exports.id = 5109;
exports.ids = [5109];
exports.modules = {

/***/ 5109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   jobSummary: () => (/* binding */ jobSummary),
/* harmony export */   ng: () => (/* binding */ localSteps)
/* harmony export */ });
/* unused harmony exports escapeMarkdown, codeSpan, codeBlock, problemSummary, nextSteps, heading, failure, unsuccessful, stepItems, tasksUnderWay, tasksOf, phaseTable, tasksTable, list */
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9597);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9962);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2750);
/* harmony import */ var _fates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3337);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1418);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(599);






/**
 * The runner drops a summary above 1 MiB whole. Each part has its share of that: two tables of these many characters
 * (at most three bytes each), the ends of ten outputs, and two lists, whose texts grow eightfold at worst.
 */
const MOST_TABLE = 70_000;
const MOST_TAILS = 10;
const MOST_TAIL = 8_000;
const TAIL_LINES = 30;
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
/** Text from outside as code in a cell of a table. There a bar would end the cell, even in code. */
const codeCell = (text) => codeSpan(text).replaceAll('|', '\\|');
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
/** A code block whose fence is longer than any in the text. */
function codeBlock(text) {
    const shown = text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
        .slice(-MOST_TAIL);
    const fence = '`'.repeat(longestRun(shown, 2) + 1);
    return `${fence}text\n${shown}\n${fence}`;
}
/** The job summary: the verdict first, then why, what to do, and every phase. */
function jobSummary(state, place = {}) {
    const parts = [
        heading(state, place),
        ...(state.pause === undefined ? [] : pauseSections(state, state.pause, place)),
        ...(state.status === 'running' ? [underWay(state, place)] : []),
        list(state.warnings.map((each) => `\u26a0 ${escapeMarkdown(each)}`)),
        phaseTable(state),
        taskTable(state),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
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
/** What somebody can do in the workspace of a paused workflow. */
function localSteps(id, pause) {
    return pause.options.map((option) => {
        switch (option) {
            case 'retry':
                return { what: 'mend it and go on', command: `bootspring resume ${id}` };
            case 'skip':
                return { what: 'skip the gate', command: `bootspring skip ${id} --gate ${pause.gate} --reason "\u2026"` };
            case 'cancel':
                return { what: 'give it up', command: `bootspring cancel ${id}` };
        }
    });
}
/** What the workflow has come to, as a heading with the facts below it. */
function heading(state, { live = false } = {}) {
    const because = escapeMarkdown(state.because ?? '');
    const facts = `<sub>workflow ${escapeMarkdown(state.pipeline.workflow)} \u00b7 ${state.id} \u00b7 ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(state.activeMs)}</sub>`;
    switch (state.status) {
        case 'completed':
            return `## \u2705 Completed\n\n${because}\n\n${facts}`;
        case 'paused':
            return `## \u274c Paused ${escapeMarkdown(whereOf(state.pause))}\n\n${facts}`;
        case 'failed':
            return `## \u274c Failed\n\n${because}\n\n${facts}`;
        case 'cancelled':
            return `## \u23f9 Cancelled\n\n${because}\n\n${facts}`;
        case 'pending':
        case 'running':
            if (state.restored !== undefined)
                return `## \u23ea Restored to ${escapeMarkdown(state.restored.phase)}\n\nIt waits to be resumed.\n\n${facts}`;
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
function pauseSections(state, pause, { local = false }) {
    const phase = state.phaseByName.get(pause.phase);
    const gate = phase?.gates.find((each) => each.plan.name === pause.gate);
    const bad = unsuccessful((gate?.checks ?? phase?.agents)?.tasks ?? []);
    const steps = stepItems(pause, local ? localSteps(state.id, pause) : nextSteps(pause));
    return [
        list(pause.details.map((detail) => `**${escapeMarkdown(detail)}**`)),
        ...bad.slice(0, MOST_TAILS).map((task) => failure(task)),
        bad.length > MOST_TAILS ? `\u2026 and ${bad.length - MOST_TAILS} more` : '',
        `### What you can do\n\n${list(steps)}`,
    ];
}
/** What failed: its command, the end of its output, and the next step. */
function failure(task, lines = TAIL_LINES) {
    const tail = lastLines(task.evidence?.tail ?? '', lines);
    const advice = task.outcome === undefined ? undefined : (0,_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .hint */ .a)(task.outcome);
    const parts = [
        `**${escapeMarkdown(task.plan.name)}**: ${codeSpan(titleOf(task))}`,
        tail === '' ? '' : codeBlock(tail),
        advice ?? '',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** Tasks that ended and are not good. */
const unsuccessful = (tasks) => tasks.filter((task) => task.outcome !== undefined && !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .isGood */ .K)(task.outcome));
/** The next steps after a pause, as items of a list. */
const stepItems = (pause, steps = nextSteps(pause)) => steps.map(({ what, command }) => (command === undefined ? what : `${what}: \`${command}\``));
/** The last lines of an output; blank ones at its end do not count. */
const lastLines = (text, lines) => lines === 0 ? '' : text.trimEnd().split('\n').slice(-lines).join('\n');
/** What is being done, or was when the run was cut off. */
function underWay(state, { live = false }) {
    const tasks = tasksUnderWay(state).map((task) => `${escapeMarkdown(task.plan.id)} ${live ? 'is' : 'was'} under way`);
    return list(tasks);
}
/** Tasks that have begun and have no outcome. */
function tasksUnderWay(state) {
    return state.phases.flatMap(tasksOf).filter((task) => task.status === 'running' || task.status === 'waiting');
}
/** Agents and checks of a phase. */
function tasksOf(phase) {
    return [...phase.agents.tasks, ...phase.gates.flatMap((gate) => gate.checks.tasks)];
}
const titleOf = (task) => task.plan.steps.map((step) => step.title).join(' && ');
function sign(task) {
    if (task.outcome === undefined)
        return task.status === 'pending' ? '\u00b7 not run' : '\u25b8 under way';
    const advisory = 'enforcement' in task.plan && task.plan.enforcement === 'advisory' && !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .isGood */ .K)(task.outcome);
    if (advisory)
        return `\u26a0 ${task.outcome.kind} (advisory)`;
    return task.flaky ? '\u26a0 flaky' : `${(0,_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .mark */ .Gy)(task.outcome.kind).sign} ${task.outcome.kind}`;
}
/** A table of all phases with their gates. */
function phaseTable(state) {
    const all = (0,_fates_js__WEBPACK_IMPORTED_MODULE_5__/* .fates */ .q)(state);
    const rows = state.phases.map((phase, at) => phaseRow(phase, all[at]));
    return table(['phase', 'status', 'this run', 'gates', 'time', 'because'], rows);
}
function phaseRow(phase, fate) {
    const gates = phase.gates.map((gate) => `${gate.plan.name}: ${gate.skipped === undefined ? (gate.verdict ?? 'not judged') : 'skipped'}`);
    const time = phase.startedAt === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(phase.activeMs);
    const because = fate?.because ?? phase.because ?? '';
    return [phase.plan.name, phase.status, fate?.kind ?? '', gates.join(', '), time, because].map((cell) => escapeMarkdown(cell));
}
function taskTable(state) {
    const shown = tasksTable(state.phases.flatMap(tasksOf));
    return shown === '' ? '' : `<details><summary>Agents and checks</summary>\n\n${shown}\n\n</details>`;
}
/** A table of tasks with what became of each; empty without one. */
function tasksTable(tasks) {
    const rows = tasks.map((task) => [
        escapeMarkdown(task.plan.id),
        sign(task),
        task.attempts === 0 ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(task.durationMs),
        task.attempts === 0 ? '' : `${task.attempts}`,
        codeCell(titleOf(task)),
        // That it passed stands in the column of the outcome.
        escapeMarkdown(task.because === 'passed' ? '' : (task.because ?? '')),
    ]);
    if (rows.length === 0)
        return '';
    const head = ['task', 'outcome', 'time', 'attempts', 'command', 'note'];
    return table(head, rows);
}
/** A table of escaped cells, as many rows as it has room for. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const lines = [line(head), line(head.map(() => '---'))];
    let room = MOST_TABLE;
    for (const [at, cells] of rows.entries()) {
        const text = line(cells);
        room -= text.length;
        if (room < 0)
            return `${lines.join('\n')}\n\n\u2026 and ${rows.length - at} more`;
        lines.push(text);
    }
    return lines.join('\n');
}
/** A list of escaped texts. */
function list(items, most = MOST_ITEMS) {
    const shown = items.slice(0, most).map((item) => `- ${item}`);
    if (items.length > most)
        shown.push(`- \u2026 and ${items.length - most} more`);
    return shown.join('\n');
}


/***/ })

};
;