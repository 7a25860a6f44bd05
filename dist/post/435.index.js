"use strict";
exports.id = 435;
exports.ids = [435];
exports.modules = {

/***/ 597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hint)
/* harmony export */ });
/** The next step for people, as one sentence; undefined when there is nothing to mend. */
function hint(outcome) {
    switch (outcome.kind) {
        case 'failed':
        case 'errored':
            return hintOf(outcome.reason);
        case 'timedOut':
            return 'Find out what it waits for in its log, or give it more time with timeout: in bootspring.yml.';
        case 'passed':
        case 'cancelled':
        case 'skipped':
        case 'reused':
            return undefined;
    }
}
function hintOf(reason) {
    switch (reason) {
        case 'exit-code':
            return 'Read the end of its output, run the same command in your workspace, and mend what it complains of.';
        case 'signal':
            return 'Look for a crash or for too little memory: the system ended the command, not the command itself.';
        case 'command-not-found':
            return 'Install the tool in a step before this one, or correct the name of the command in bootspring.yml.';
        case 'not-executable':
            return 'Make the file executable (chmod +x, git update-index --chmod=+x) or run it with its interpreter.';
        case 'spawn-failed':
            return 'Look whether its folder exists and whether the machine has processes, files and memory left, then run it again.';
        case 'interrupted':
            return 'Run bootspring resume: it runs this again, since nothing is known of its result.';
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

/***/ 962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ outcomeText),
/* harmony export */   K: () => (/* binding */ isGood)
/* harmony export */ });
/** Whether the work was done and is good. */
function isGood(outcome) {
    return outcome?.kind === 'passed' || outcome?.kind === 'reused';
}
/** One line that says how an attempt ended, for people. */
function outcomeText(outcome) {
    switch (outcome.kind) {
        case 'passed':
            return outcome.detail === undefined ? 'passed' : `passed: ${outcome.detail}`;
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


/***/ }),

/***/ 750:
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

/***/ 337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ savedMs),
/* harmony export */   q: () => (/* binding */ fates)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(962);

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
        return { kind: 'blocked', because: blockedBecause(state) };
    if (conclusion === 'skipped')
        return { kind: 'skipped', because };
    const skipped = phase.gates.find((gate) => gate.skipped !== undefined);
    if (skipped?.skipped !== undefined) {
        return {
            kind: 'skipped',
            because: `gate ${skipped.plan.name} by ${skipped.skipped.by}: ${skipped.skipped.reason}`,
        };
    }
    const again = tasksOf(phase).filter((task) => task.attempts > 1);
    if (again.length === 0)
        return { kind: 'ran', because };
    const names = again.map((task) => `${task.plan.name} (attempt ${task.attempts})`).join(', ');
    return { kind: 'retried', because: because === '' ? names : `${because}; ${names}` };
}
const tasksOf = (phase) => [phase.agents, ...phase.gates.map((gate) => gate.checks)].flatMap(({ tasks }) => tasks);
function blockedBecause({ phases, cursor, status, pause }) {
    const before = phases[cursor];
    if (pause !== undefined)
        return `${pause.phase} waits for a decision`;
    if (status === 'cancelled')
        return 'the workflow was cancelled';
    const failed = before === undefined ? [] : tasksOf(before).filter((task) => task.outcome !== undefined && !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .K)(task.outcome));
    if (before === undefined || status === 'completed')
        return 'not reached';
    return failed.length > 0 ? `${before.plan.name} did not succeed` : `${before.plan.name} is not over`;
}
/** Milliseconds of work that phases of an earlier run or commit stand for. */
const savedMs = (all) => all.reduce((sum, fate) => sum + (fate.savedMs ?? 0), 0);


/***/ }),

/***/ 109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Ly: () => (/* binding */ tasksTable),
/* harmony export */   Q5: () => (/* binding */ unsuccessful),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   a4: () => (/* binding */ tasksOf),
/* harmony export */   m0: () => (/* binding */ phaseTable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sp: () => (/* binding */ jobSummary),
/* harmony export */   sx: () => (/* binding */ tasksUnderWay),
/* harmony export */   xc: () => (/* binding */ stepItems)
/* harmony export */ });
/* unused harmony exports codeSpan, codeBlock, problemSummary, nextSteps, localSteps, whereOf */
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(597);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(962);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(750);
/* harmony import */ var _fates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(337);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(418);
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


/***/ }),

/***/ 418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   lW: () => (/* binding */ phaseMark)
/* harmony export */ });
/* unused harmony exports summaryLines, taskMark, isSoft, pauseLines, titleOf */




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
    return [
        ...state.phases.flatMap((phase, at) => phaseLines(phase, all[at], isOver)),
        [],
        ...endingLines(state, options),
        ...savedLines(all),
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
/** What need not be done again, when that is anything. */
function savedLines(all) {
    const reused = all.filter((each) => each.kind === 'reused');
    if (reused.length === 0)
        return [];
    const count = reused.length === 1 ? '1 phase' : `${reused.length} phases`;
    return [[span(`${count} not run again: ${duration(savedMs(reused))} saved`, 'dim')]];
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
    const width = widest(phase);
    return [
        head,
        ...phase.agents.tasks.map((task) => taskLine(task, width, '  ')),
        ...phase.gates.flatMap((gate) => gateLines(gate, width)),
    ];
}
/** Width of the column of names: checks stand two further in than agents. */
function widest(phase) {
    const agents = phase.agents.tasks.map((task) => task.plan.name.length);
    const checks = phase.gates.flatMap((gate) => gate.checks.tasks.map((task) => task.plan.name.length + 2));
    return Math.min(40, Math.max(0, ...agents, ...checks));
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
/** How a task is shown: an advisory failure and an audit that can't block are warnings, never plain green. */
function taskMark(task) {
    const { outcome } = task;
    if (outcome === undefined)
        return mark(task.status === 'pending' ? 'pending' : 'running');
    return mark(isSoft(task) ? 'advisory' : outcome.kind);
}
/** Whether a task did not succeed and blocks nothing all the same. */
function isSoft({ outcome, plan }) {
    if (outcome === undefined || isGood(outcome) || !('enforcement' in plan))
        return false;
    return plan.enforcement === 'advisory' || isTolerated(outcome, plan.unreachable);
}
function isTolerated(outcome, unreachable) {
    return outcome.kind === 'errored' && outcome.reason === 'unreachable' && unreachable === 'warn';
}
function taskLine(task, width, indent) {
    const { sign, tone } = taskMark(task);
    const line = [span(`${indent}${sign} `, tone), span(task.plan.name.padEnd(width))];
    if (task.outcome === undefined)
        return [...line, span(task.status === 'pending' ? '  not run' : '  \u2026', 'dim')];
    line.push(span(`  ${duration(task.durationMs)}`, 'dim'));
    const note = taskNote(task);
    if (note !== '')
        line.push(span(`  ${note}`, isGood(task.outcome) && !task.flaky ? 'dim' : tone === 'good' ? 'warn' : tone));
    return line;
}
function taskNote(task) {
    const { outcome } = task;
    const flaky = task.flaky ? `flaky: passed at attempt ${task.round}` : '';
    const title = titleOf(task);
    const advisory = 'enforcement' in task.plan && task.plan.enforcement === 'advisory' ? 'advisory' : '';
    const because = outcome === undefined || outcome.kind === 'passed' ? (outcome?.detail ?? title) : (task.because ?? '');
    return [flaky, advisory, because].filter((part) => part !== '').join('; ');
}
function endingLines(state, { decisions = true, ended = false }) {
    const total = duration(state.activeMs);
    const warnings = state.warnings.map((warning) => [span(`warning: ${warning}`, 'warn')]);
    if (state.restoring !== undefined)
        return [...warnings, ...cutOffLines(state.id, state.restoring.phase, ended)];
    switch (state.status) {
        case 'completed':
            return [...warnings, [span('Completed', 'good'), span(` in ${total}: ${state.because ?? ''}`)]];
        case 'paused':
            return [
                ...warnings,
                ...(state.pause === undefined ? [] : pauseLines(state, state.pause, decisions ? 'commands' : 'nothing')),
            ];
        case 'cancelled':
            return [
                ...warnings,
                [span('Cancelled', 'warn'), span(`: ${state.because ?? ''}`)],
                ...(state.decision?.kind === 'cancel' ? [] : [next('go on', `bootspring resume ${state.id}`)]),
            ];
        case 'failed':
            return [...warnings, [span('Failed', 'bad'), span(`: ${state.because ?? ''}`)]];
        case 'pending':
        case 'running':
            if (state.restored !== undefined) {
                const text = [span('Restored', 'good'), span(` to ${state.restored.phase}, waiting to be resumed`)];
                return [...warnings, text, next('go on', `bootspring resume ${state.id}`)];
            }
            if (!ended)
                return [...warnings, [span(`Under way for ${total}`, 'strong')]];
            return [
                ...warnings,
                [span('Broken off', 'bad'), span(` after ${total}`)],
                next('go on', `bootspring resume ${state.id}`),
            ];
    }
}
/** A restore that is under way, or that was killed: the next command ends it first. */
function cutOffLines(id, phase, ended) {
    if (!ended)
        return [[span(`Being restored to ${phase}`, 'strong')]];
    return [[span('Broken off', 'bad'), span(` while ${phase} was restored`)], next('go on', `bootspring resume ${id}`)];
}
/** Why the workflow waits, the last lines of what failed, and what a person can do, as commands to copy. */
function pauseLines(state, pause, offer = 'commands') {
    const where = pause.gate === undefined ? `in ${pause.phase}` : `at gate ${pause.gate} after ${pause.phase}`;
    const lines = [
        [span(offer === 'nothing' ? 'Not passed' : 'Paused', 'bad'), span(` ${where}`)],
        ...pause.details.map((detail) => [span(`  ${detail}`, 'bad')]),
    ];
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
/** What a task runs, short enough for a line. */
function titleOf(task) {
    const title = task.plan.steps.map((step) => step.title).join(' && ');
    return title.length <= TITLE ? title : `${title.slice(0, TITLE - 1)}\u2026`;
}
function tailLines(task) {
    const tail = task.evidence?.tail.trimEnd() ?? '';
    const advice = task.outcome === undefined ? undefined : hint(task.outcome);
    const lines = [[span(`${task.plan.name}: ${titleOf(task)}`, 'strong')]];
    if (tail !== '')
        for (const text of tail.split('\n').slice(-TAIL_LINES))
            lines.push([span('  \u2502 ', 'dim'), span(text)]);
    if (advice !== undefined)
        lines.push([span(`  ${advice}`, 'warn')]);
    return lines;
}
function optionLine(id, pause, option) {
    switch (option) {
        case 'retry':
            return next('mend it and go on', `bootspring resume ${id}`);
        case 'skip':
            return next('skip the gate', `bootspring skip ${id} --gate ${pause.gate} --reason "\u2026"`);
        case 'cancel':
            return next('give it up', `bootspring cancel ${id}`);
    }
}
function next(what, command) {
    return [span(`  ${what.padEnd(18)} `, 'dim'), span(command, 'strong')];
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

/***/ 435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(520);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(962);
;// CONCATENATED MODULE: ./build/core/evolve-reuse.js

/** Whether the work of an agent can be reused: one that prepares the workspace is needed by whatever comes after. */
const isReusable = ({ plan }) => !('always' in plan && plan.always === true);
/**
 * Whether what the phase left may be stored: its work was looked up and not found, all of it was done well, and no
 * person let it pass a gate.
 */
function mayStore({ reuse, agents, gates }) {
    if (reuse.step !== 'missed' || reuse.digest === undefined || reuse.storing !== 'none')
        return false;
    if (agents.tasks.some((task) => task.status !== 'done' || !(0,outcomes/* isGood */.K)(task.outcome)))
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
            phase.reuse = { step: 'looking', storing: 'none' };
            return undefined;
        case 'ReuseMissed':
            if (reuse.step !== 'looking')
                return `${event.phase} was not being looked up`;
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
            reuse.storing = 'running';
            return undefined;
        case 'ReuseStored':
        case 'ReuseNotStored':
            if (reuse.storing !== 'running')
                return `nothing of ${event.phase} was being stored`;
            reuse.storing = 'done';
            reuse.stored = event.type === 'ReuseStored';
            if (event.type === 'ReuseNotStored')
                state.warnings.push(notStoredText(event.phase, event.because));
            return undefined;
    }
}
function onPhaseReused(state, phase, event) {
    const { agents } = phase;
    if (phase.reuse.step !== 'looking')
        return `${event.phase} was not being looked up`;
    for (const task of agents.tasks.filter(isReusable)) {
        task.status = 'done';
        task.outcome = { kind: 'reused', from: event.from };
        task.because = event.because;
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

;// CONCATENATED MODULE: ./build/core/reset.js


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
    delete task.because;
}
function resetGroup(group, which) {
    group.tasks.forEach((task, index) => {
        if (!which(task))
            return;
        if (task.status === 'done')
            group.done -= 1;
        if (task.status === 'running')
            group.running -= 1;
        if (task.status === 'waiting')
            group.waiting -= 1;
        resetTask(task);
        group.next = Math.min(group.next, index);
    });
}
/** Where all of the work is to be done again it may have been done before: it is looked up anew. */
function resetReuse(phase) {
    const { reuse, agents } = phase;
    if (reuse.storing === 'running')
        reuse.storing = 'none';
    const anew = agents.tasks.every((task) => !isReusable(task) || task.status === 'pending');
    if (reuse.step === 'looking' || anew)
        phase.reuse = { step: 'none', storing: 'none' };
}
/** Every check of the gate will be made again: the tree may have changed, and a gate judges one tree. */
function resetGate(gate) {
    resetGroup(gate.checks, () => true);
    gate.started = false;
    delete gate.verdict;
    delete gate.because;
}
/** After a failure in the work itself: what did not succeed, or all of it when an output is missing, is done again. */
function resetFailed(phase) {
    const outputMissing = phase.missing.length > 0;
    resetGroup(phase.agents, (task) => outputMissing || !(0,outcomes/* isGood */.K)(task.outcome));
    resetReuse(phase);
    phase.collection = 'none';
    phase.missing = [];
}
/**
 * The phase is to be run as if it never had been: state and files were put back to a checkpoint before it.
 * Only numbers of attempts go on.
 */
function resetAsNeverRun(phase) {
    for (const group of [phase.agents, ...phase.gates.map((gate) => gate.checks)]) {
        resetGroup(group, () => true);
        for (const task of group.tasks) {
            task.durationMs = 0;
            task.retries = 0;
        }
    }
    for (const gate of phase.gates) {
        resetGate(gate);
        delete gate.skipped;
    }
    phase.status = 'pending';
    phase.reuse = { step: 'none', storing: 'none' };
    phase.collection = 'none';
    phase.missing = [];
    phase.checkpoint = 'none';
    phase.activeMs = 0;
    phase.roundMs = 0;
    delete phase.conclusion;
    delete phase.because;
    delete phase.startedAt;
    delete phase.finishedAt;
    delete phase.completedIn;
    delete phase.saved;
    delete phase.unsaved;
    delete phase.manifest;
}
/**
 * A new process takes over. What was started and not finished was interrupted: nothing is known of it, so it runs
 * again. What finished stays finished, except in a gate that was not judged to the end.
 */
function resetInterrupted(state) {
    state.running = 0;
    const phase = state.phases[state.cursor];
    if (phase === undefined)
        return;
    phase.roundMs = 0;
    if (phase.checkpoint === 'running')
        phase.checkpoint = 'none';
    if (phase.status === 'completed')
        return;
    if (phase.status === 'cancelled') {
        phase.status = 'running';
        delete phase.conclusion;
        delete phase.because;
        delete phase.finishedAt;
    }
    resetGroup(phase.agents, (task) => task.status !== 'done' || !(0,outcomes/* isGood */.K)(task.outcome));
    resetReuse(phase);
    if (phase.collection === 'running')
        phase.collection = 'none';
    for (const gate of phase.gates) {
        if (gate.verdict === undefined && gate.skipped === undefined)
            resetGate(gate);
    }
}

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
function unrestorable(state, { plan, status, checkpoint, saved }) {
    if (state.running > 0)
        return 'attempts are still under way';
    if (status !== 'completed')
        return `phase ${plan.name} is ${status}`;
    return checkpoint === 'done' && saved === true ? undefined : `phase ${plan.name} has no saved checkpoint`;
}
function putBack(state, { index, plan }, by) {
    const gone = state.phases.slice(index + 1);
    const names = new Set(gone.map((phase) => phase.plan.name));
    for (const phase of gone)
        resetAsNeverRun(phase);
    for (const name of names)
        Reflect.deleteProperty(state.outputs, name);
    state.artifacts.splice(0, Infinity, ...state.artifacts.filter((artifact) => !names.has(artifact.phase)));
    for (const [key, { from }] of state.recorded) {
        if (names.has(from.slice(0, from.indexOf('/'))))
            state.recorded.delete(key);
    }
    state.status = 'pending';
    state.cursor = index + 1;
    state.lastCheckpoint = plan.name;
    state.restored = { phase: plan.name, by };
    delete state.restoring;
    delete state.conclusion;
    delete state.because;
    delete state.pause;
    delete state.stopping;
    delete state.decision;
    delete state.lastFailure;
}

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
    if (place.phase.reuse.step === 'looking')
        return `phase ${place.phase.plan.name} is being looked up`;
    task.status = 'running';
    task.attempts = event.attempt;
    task.round += 1;
    place.group.running += 1;
    state.running += 1;
    while (place.group.tasks[place.group.next] !== undefined &&
        place.group.tasks[place.group.next]?.status !== 'pending') {
        place.group.next += 1;
    }
    return undefined;
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
    task.outcome = event.outcome;
    task.durationMs += event.durationMs;
    task.because = (0,outcomes/* outcomeText */.E)(event.outcome);
    if (event.evidence === undefined)
        delete task.evidence;
    else
        task.evidence = event.evidence;
    place.group.running -= 1;
    place.group.done += 1;
    state.running -= 1;
    for (const step of event.steps) {
        if (step.outcome.kind !== 'passed' || step.tree === undefined)
            continue;
        const from = `${event.task}#${event.attempt}`;
        state.recorded.set(step.key, { key: step.key, tree: step.tree, from, durationMs: step.durationMs });
    }
    if ((0,outcomes/* isGood */.K)(event.outcome)) {
        task.flaky = task.round > 1;
        if (event.outputs !== undefined)
            Object.assign((state.outputs[place.phase.plan.name] ??= {}), event.outputs);
    }
    else {
        state.lastFailure = { task: event.task, detail: (0,outcomes/* outcomeText */.E)(event.outcome), tail: event.evidence?.tail ?? '' };
    }
    return undefined;
}
/** A retry is scheduled after a failure, or its time has come. */
function onRetry(state, event, from, to) {
    const found = taskAt(state, event.task);
    if (found === undefined)
        return `no task is called ${event.task}`;
    const { place, task } = found;
    if (task.status !== from || task.attempts + 1 !== event.attempt)
        return `${event.task} is ${task.status} after attempt ${task.attempts}`;
    task.status = to;
    if (to === 'waiting') {
        place.group.done -= 1;
        place.group.waiting += 1;
        task.retries += 1;
        state.retriesUsed += 1;
    }
    else {
        place.group.waiting -= 1;
        place.group.next = Math.min(place.group.next, place.index);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/state.js
function group(plans) {
    return {
        tasks: plans.map((plan) => ({
            plan,
            status: 'pending',
            attempts: 0,
            round: 0,
            durationMs: 0,
            flaky: false,
            retries: 0,
        })),
        next: 0,
        running: 0,
        waiting: 0,
        done: 0,
    };
}
function phaseState(plan, index) {
    return {
        plan,
        index,
        status: 'pending',
        activeMs: 0,
        roundMs: 0,
        attempts: 0,
        agents: group(plan.agents),
        reuse: { step: 'none', storing: 'none' },
        collection: 'none',
        missing: [],
        gates: plan.gates.map((gate) => ({ plan: gate, checks: group(gate.checks), started: false })),
        checkpoint: 'none',
    };
}
function place(tasks, seen, at) {
    at.group.tasks.forEach((task, index) => {
        tasks.set(task.plan.id, { ...at, index });
        for (const step of task.plan.steps)
            seen.set(step.key, (seen.get(step.key) ?? 0) + 1);
    });
}
/** The state right after a workflow was created. */
function initialState(created, at) {
    const phases = created.pipeline.phases.map(phaseState);
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
        cursor: 0,
        running: 0,
        retriesUsed: 0,
        decisions: [],
        warnings: [],
        recorded: new Map(),
        sharedKeys: new Set([...seen].filter(([, times]) => times > 1).map(([key]) => key)),
        outputs: { ...created.inherited?.outputs },
        artifacts: [...(created.inherited?.artifacts ?? [])],
    };
}

;// CONCATENATED MODULE: ./build/core/status.js
/**
 * Legal transitions of a workflow and of a phase. Everything else is a corrupt journal.
 * `cancelled \u2192 running` is a resume after a signal; a cancellation that a person decided is final,
 * which evolve checks by the recorded decision. Everything may become pending again, and only by Restored.
 */
const LEGAL = {
    pending: ['pending', 'running', 'cancelled'],
    running: ['pending', 'paused', 'completed', 'failed', 'cancelled'],
    paused: ['pending', 'running', 'cancelled'],
    completed: ['pending'],
    failed: ['pending'],
    cancelled: ['pending', 'running'],
};
/** Whether a workflow or phase may go from one status to the other. */
function mayBecome(from, to) {
    return LEGAL[from].includes(to);
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
    const phase = state.phases[state.cursor];
    if (phase?.status !== 'running')
        return;
    phase.activeMs += passed;
    phase.roundMs += passed;
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
            return inPhase(state, event.phase, (phase) => onReuse(state, phase, event));
        case 'AttemptStarted':
            return onAttemptStarted(state, event);
        case 'AttemptFinished':
            return onAttemptFinished(state, event);
        case 'RetryScheduled':
            return onRetry(state, event, 'done', 'waiting');
        case 'RetryDue':
            return onRetry(state, event, 'waiting', 'pending');
        case 'CollectionStarted':
        case 'ArtifactsCollected':
            return onCollection(state, event);
        case 'GateStarted':
        case 'GateFinished':
            return onGate(state, event);
        case 'PhaseFinished':
            return onPhaseFinished(state, event, at);
        case 'CheckpointStarted':
        case 'CheckpointSaved':
        case 'CheckpointFailed':
            return onCheckpoint(state, event);
        case 'RestoreStarted':
        case 'RestoreFailed':
        case 'Restored':
            return onRestore(state, event);
        case 'WorkflowPaused':
            return onPaused(state, event);
        case 'Decided':
            return onDecided(state, event);
        case 'StopRequested':
            state.stopping = event.signal;
            return undefined;
        case 'WorkflowFinished':
            return onWorkflowFinished(state, event, at);
        case 'Warned':
            state.warnings.push(event.message);
            return undefined;
    }
}
function become(subject, to) {
    if (!mayBecome(subject.status, to))
        return `${subject.status} cannot become ${to}`;
    subject.status = to;
    return undefined;
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
    delete state.stopping;
    delete state.restored;
    if (state.status === 'paused')
        return undefined;
    delete state.conclusion;
    delete state.because;
    resetInterrupted(state);
    return state.status === 'running' ? undefined : become(state, 'running');
}
function onPhaseStarted(state, event, at) {
    const phase = state.phaseByName.get(event.phase);
    if (phase === undefined)
        return `no phase is called ${event.phase}`;
    if (state.status !== 'running')
        return `the workflow is ${state.status}`;
    if (phase.index !== state.cursor)
        return `phase ${event.phase} is not next`;
    phase.startedAt ??= at;
    phase.attempts += 1;
    return become(phase, 'running');
}
function onCollection(state, event) {
    return inPhase(state, event.phase, (phase) => {
        if (event.type === 'CollectionStarted') {
            if (phase.collection !== 'none')
                return `the outputs of ${event.phase} have been collected`;
            phase.collection = 'running';
            return undefined;
        }
        if (phase.collection !== 'running')
            return 'nothing was being collected';
        phase.collection = 'done';
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
            if (gate.started)
                return `gate ${event.gate} has been started`;
            gate.started = true;
            return undefined;
        }
        if (!gate.started || gate.checks.done !== gate.checks.tasks.length)
            return `gate ${event.gate} has not been judged`;
        gate.verdict = event.verdict;
        gate.because = event.because;
        return undefined;
    });
}
function onPhaseFinished(state, event, at) {
    return inPhase(state, event.phase, (phase) => {
        if (phase.agents.running > 0 || phase.gates.some((gate) => gate.checks.running > 0))
            return 'work is still under way';
        if (phase.gates.some((gate) => gate.verdict !== 'passed' && gate.skipped === undefined))
            return 'a gate is not open';
        phase.conclusion = event.conclusion;
        phase.because = event.because;
        phase.finishedAt = at;
        phase.completedIn = { run: state.run, attempt: state.attempt };
        return become(phase, 'completed');
    });
}
function onCheckpoint(state, event) {
    const phase = state.phaseByName.get(event.phase);
    if (phase === undefined)
        return `no phase is called ${event.phase}`;
    if (phase.status !== 'completed')
        return `phase ${event.phase} is ${phase.status}`;
    if (event.type === 'CheckpointStarted') {
        if (phase.checkpoint !== 'none')
            return `the checkpoint of ${event.phase} has been started`;
        phase.checkpoint = 'running';
        return undefined;
    }
    if (phase.checkpoint !== 'running')
        return `no checkpoint of ${event.phase} was being saved`;
    phase.checkpoint = 'done';
    phase.saved = event.type === 'CheckpointSaved';
    if (event.type === 'CheckpointSaved') {
        state.lastCheckpoint = event.phase;
        if (event.digest !== undefined)
            phase.manifest = event.digest;
    }
    else {
        phase.unsaved = event.because;
        state.warnings.push(unsavedText(event.phase, event.because));
    }
    state.cursor += 1;
    return undefined;
}
/** What people are told of a checkpoint that was not saved. */
function unsavedText(phase, because) {
    return `The checkpoint of ${phase} was not saved, so the workflow cannot be resumed from there: ${because}`;
}
function onPaused(state, event) {
    if (state.running > 0)
        return 'attempts are still under way';
    const phase = state.phaseByName.get(event.pause.phase);
    if (phase === undefined)
        return `no phase is called ${event.pause.phase}`;
    state.pause = event.pause;
    return become(phase, 'paused') ?? become(state, 'paused');
}
function onDecided(state, event) {
    const { decision } = event;
    state.decisions.push(decision);
    state.decision = decision;
    if (decision.kind === 'cancel')
        return undefined;
    const { pause } = state;
    const phase = pause === undefined ? undefined : state.phaseByName.get(pause.phase);
    if (pause === undefined || phase === undefined)
        return 'the workflow is not paused';
    if (!pause.options.includes(decision.kind))
        return `${decision.kind} is not an option`;
    const wrong = become(phase, 'running') ?? become(state, 'running');
    if (wrong !== undefined)
        return wrong;
    const gate = phase.gates.find((each) => each.plan.name === pause.gate);
    delete state.pause;
    phase.roundMs = 0;
    if (decision.kind === 'skip') {
        if (gate === undefined || decision.gate !== gate.plan.name)
            return `gate ${String(decision.gate)} is not what the workflow waits for`;
        gate.skipped = { by: decision.by, reason: decision.reason ?? '' };
        return undefined;
    }
    if (gate === undefined)
        resetFailed(phase);
    else
        resetGate(gate);
    return undefined;
}
function onWorkflowFinished(state, event, at) {
    if (state.running > 0)
        return 'attempts are still under way';
    if (event.status === 'completed' && state.cursor !== state.phases.length)
        return 'not every phase is over';
    const phase = state.phases[state.cursor];
    if (phase !== undefined &&
        (phase.status === 'running' || phase.status === 'paused') &&
        event.status !== 'completed') {
        phase.finishedAt = at;
        phase.conclusion = event.conclusion;
        phase.because = event.because;
        const wrong = become(phase, event.status);
        if (wrong !== undefined)
            return wrong;
    }
    delete state.pause;
    state.conclusion = event.conclusion;
    state.because = event.because;
    return become(state, event.status);
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
var plain_line = __webpack_require__(750);
// EXTERNAL MODULE: ./build/core/views/markdown.js
var markdown = __webpack_require__(109);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
;// CONCATENATED MODULE: ./build/shell/console/plain.js



/** Waits for a reader that is behind, so that a fast command does not fill the memory. */
function writeGently(out, chunk) {
    return out.write(chunk) ? undefined : new Promise((resolve) => void out.once('drain', resolve));
}
const NEWLINE = 0x0a;
/** How long lines may wait for more of them: a write wakes whoever reads, which costs as much as a short check. */
const EVERY_MS = 50;
/**
 * Plain lines, for logs of a CI and for files: the lines of the log, and between them what the commands print.
 * Lines are made when the loop waits, so that commands start first.
 */
function createPlainConsole({ out, quiet, clock }) {
    let atLineStart = true;
    let waiting = [];
    let text = '';
    let forget;
    const tell = () => {
        const lines = waiting.flatMap((each) => each());
        waiting = [];
        if (lines.length === 0)
            return;
        text += `${atLineStart ? '' : '\n'}${lines.join('\n')}\n`;
        atLineStart = true;
    };
    const write = () => {
        tell();
        if (text !== '')
            out.write(text);
        text = '';
    };
    const flush = () => {
        tell();
        if (text === '' || forget !== undefined)
            return;
        write();
        forget = clock.after(EVERY_MS, () => {
            forget = undefined;
            flush();
        });
    };
    return {
        observe(entry, state) {
            if (!quiet)
                waiting.push(() => logLines(entry, logFacts(state)));
        },
        flush,
        sink: {
            open(group) {
                if (!quiet)
                    waiting.push(() => [`==> ${group.task}: ${group.title.replaceAll(/\s+/g, ' ')}`]);
            },
            write(chunk) {
                if (quiet || chunk.length === 0)
                    return undefined;
                write();
                atLineStart = chunk[chunk.length - 1] === NEWLINE;
                return writeGently(out, chunk);
            },
            close() { },
        },
        progress(task, said) {
            if (quiet)
                return;
            waiting.push(() => [`${task}: ${plainLine(said)}`]);
            flush();
        },
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
var schemas = __webpack_require__(619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(305);
// EXTERNAL MODULE: ./build/model/checkpoint-rules.js
var checkpoint_rules = __webpack_require__(389);
;// CONCATENATED MODULE: ./build/shell/action/inputs.js




/** The action's inputs: action.yml and the table of the README are held against this list by a test. */
const INPUTS = [
    { name: 'command', default: 'run', description: 'What to do: run, gate or plan.' },
    { name: 'workflow', default: '', description: 'Name of the workflow in bootspring.yml.' },
    { name: 'context', default: '', description: 'Parameters of the workflow, as YAML or JSON.' },
    { name: 'phase', default: '', description: 'Run only this phase.' },
    { name: 'gate', default: '', description: 'The gate, with command: gate.' },
    { name: 'mode', default: '', description: 'How phases follow each other: sequential.' },
    { name: 'config', default: '', description: 'Configuration file, if it is not bootspring.yml.' },
    { name: 'working-directory', default: '.', description: 'Folder to work in, below the workspace.' },
    { name: 'max-parallel', default: '', description: 'How many commands may run at the same time.' },
    { name: 'shard', default: '', description: 'Not yet supported.' },
    { name: 'fresh', default: 'false', description: 'Reuse nothing.' },
    {
        name: 'github-token',
        default: '${{ github.token }}',
        description: 'To read the checkpoints of an earlier attempt (actions: read), for check runs (checks: write) and the comment (pull-requests: write).',
    },
    {
        name: 'checkpoint-stores',
        default: '',
        description: 'Where checkpoints go for a re-run: cache, artifact, both separated by a comma, or file for neither.',
    },
    {
        name: 'check-runs',
        default: '',
        description: 'Show the workflow and each gate as a check run (checks: write): true warns when that cannot be done, false does not try.',
    },
    {
        name: 'pr-comment',
        default: '',
        description: 'Keep one comment on the pull request (pull-requests: write): true warns when that cannot be done, false does not try.',
    },
    { name: 'job-summary', default: 'true', description: 'Write the job summary.' },
    { name: 'annotations', default: 'true', description: 'Annotate the run with what failed.' },
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
    { name: 'metrics', description: 'The metrics of the run (JSON); empty when the run was cut off.' },
];
/** Inputs that are accepted and do nothing yet; setting one is told. */
const LATER = ['shard'];
const FLAG = 'expected true or false';
/** The spellings that YAML 1.2 has for the two. */
const flag = schemas/* pipe */.FsL(schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:true|True|TRUE|false|False|FALSE)$/, { error: FLAG })), schemas/* transform */.pdi((text) => text.toLowerCase() === 'true'));
const later = (text) => `${text} is not yet supported; use `;
const schema = schemas/* object */.Ikc({
    command: schemas/* enum */.k5n(['run', 'gate', 'plan'], {
        error: ({ input }) => input === 'collect' || input === 'comment' ? `${later(input)}run, gate or plan` : 'expected run, gate or plan',
    }),
    mode: schemas/* optional */.lqM(schemas/* enum */.k5n(['sequential'], {
        error: ({ input }) => input === 'parallel' || input === 'adaptive' ? `${later(input)}sequential` : 'expected sequential',
    })),
    'max-parallel': schemas/* optional */.lqM(schemas/* pipe */.FsL(schemas/* string */.YjP().check(api/* _regex */.Fk(/^0*[1-9][0-9]{0,5}$/, { error: 'expected a whole number from 1' })), schemas/* transform */.pdi(Number))),
    fresh: flag,
    'checkpoint-stores': schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(checkpoint_rules/* STORES */.ZZ, { error: 'expected cache, artifact or file' }))),
    'check-runs': schemas/* optional */.lqM(flag),
    'pr-comment': schemas/* optional */.lqM(flag),
    'job-summary': flag,
    annotations: flag,
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
        'job-summary': read('job-summary'),
        annotations: read('annotations'),
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
    });
}
/** Whether an input is not switched off. What is no flag counts as on: it is told of elsewhere. */
function isOn(env, name) {
    return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim().toLowerCase() !== 'false';
}

;// CONCATENATED MODULE: ./build/core/views/size.js
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(919);
// EXTERNAL MODULE: ./build/shell/hash.js
var shell_hash = __webpack_require__(560);
;// CONCATENATED MODULE: ./build/shell/files.js




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
function files_attempt(doing, where, action) {
    try {
        return (0,result.ok)(action());
    }
    catch (error) {
        return (0,result/* err */._)(problemOf(error, doing, where));
    }
}
/** The absolute path of a folder with its links followed; as it is written where there is nothing yet. */
function realOf(folder) {
    try {
        return fs.realpathSync(folder);
    }
    catch {
        return path.resolve(folder);
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
    const fd = external_node_fs_.openSync(folder, 'r');
    try {
        external_node_fs_.fsyncSync(fd);
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}
/** A name in the same folder that nobody else has: a rename only replaces atomically within one file system. */
const temporaryNameFor = (file) => external_node_path_.join(external_node_path_.dirname(file), `.${external_node_path_.basename(file)}.${process.pid}-${Buffer.from((0,shell_hash/* randomBytes */.po)(6)).toString('hex')}.tmp`);
const systemCalls = {
    write: (fd, text) => external_node_fs_.writeFileSync(fd, text),
    sync: (fd) => external_node_fs_.fsyncSync(fd),
    rename: (from, to) => external_node_fs_.renameSync(from, to),
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
        const fd = external_node_fs_.openSync(temporary, 'wx', 0o644);
        try {
            calls.write(fd, text);
            if (options.durable)
                calls.sync(fd);
        }
        finally {
            external_node_fs_.closeSync(fd);
        }
        calls.rename(temporary, file);
    }
    catch (error) {
        files_attempt('remove a temporary file', temporary, () => external_node_fs_.rmSync(temporary, { force: true }));
        return (0,result/* err */._)(problemOf(error, `write ${external_node_path_.basename(file)}`, file));
    }
    if (!options.durable)
        return (0,result.ok)(undefined);
    return files_attempt(`make ${external_node_path_.basename(file)} durable`, file, () => syncFolder(external_node_path_.dirname(file)));
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
        folder = external_node_path_.join(folder, part);
        const here = folder;
        const kind = files_attempt(`make the folder ${part}`, here, () => {
            const there = external_node_fs_.lstatSync(here, { throwIfNoEntry: false });
            if (there === undefined)
                external_node_fs_.mkdirSync(here, { recursive: true });
            return there ?? external_node_fs_.lstatSync(here);
        });
        if (!kind.ok)
            return kind;
        if (!kind.value.isDirectory())
            return (0,result/* err */._)(notAFolder(here));
    }
    return (0,result.ok)(folder);
}
/** The problem that a symbolic link, or a file, stands where bootspring keeps its own folder. */
const notAFolder = (where) => ({
    code: 'storage',
    message: `${external_node_path_.basename(where)} is not a real folder (a symbolic link or a file is in its place), so nothing is written there.`,
    where,
    hint: 'Remove it and run the command again: bootspring makes the folder itself.',
});

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
            options.onProblem(problemOf(error, 'start the thread that carries checkpoints', options.script));
            return undefined;
        }
    };
    return {
        async fetch(footing) {
            const answer = await ask({ kind: 'fetch', footing });
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
    #asked = 0;
    #whenIdle;
    #ended = false;
    constructor(options) {
        const { script, env, onProblem: _onProblem, onSent: _onSent, ...settings } = options;
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
            if (this.#ended || this.#waiting.size === 0)
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
        resolve?.(reply.answer);
        if (this.#waiting.size > 0)
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
function beside(local, courier) {
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
var files = __webpack_require__(430);
;// CONCATENATED MODULE: ./build/shell/action/keeping.js





const EVERYWHERE = ['cache', 'artifact'];
/** Milliseconds that the end of a run waits for what is on its way; `post` takes what an upload takes. */
const PATIENCE_MS = 30_000;
const PATIENCE_OF_POST_MS = 240_000;
/** Names of the states that tell `post` which checkpoint was sent last, and that it was told what stores cannot do. */
const SENT = 'sent';
const TOLD = 'told';
/** Checkpoints go where the input, the configuration or the default say; nowhere outside of GitHub Actions. */
function createKeeping(options) {
    const { env, log, script } = options;
    const stores = (options.stores ?? options.rules?.stores ?? EVERYWHERE).filter((name) => name !== 'file');
    const telling = new Telling(options);
    let courier;
    const open = () => stores.length === 0 || script === undefined || (env['GITHUB_RUN_ID'] ?? '') === ''
        ? undefined
        : (courier ??= createOne(options, stores, script, telling));
    return {
        observer: {
            observe({ seq, event }, { id }) {
                if (event.type === 'CheckpointSaved')
                    open()?.send(id, event.phase, seq);
            },
        },
        reuseBeside: (local) => (stores.includes('cache') ? beside(local, open) : local),
        async fetch(footing) {
            const one = open();
            if (one === undefined)
                return undefined;
            const fetched = await one.fetch(footing);
            if (fetched.kind !== 'differs')
                for (const problem of fetched.notes)
                    telling.problem(problem);
            return fetched;
        },
        send: (workflowId, phase) => open()?.send(workflowId, phase),
        async finish() {
            const patience = options.begun === true ? PATIENCE_OF_POST_MS : PATIENCE_MS;
            const all = await (courier?.finish(patience) ?? true);
            if (!all && options.begun === true)
                telling.problem({ code: 'storage', message: 'The last checkpoint was not stored: that took too long.' });
            else if (!all)
                log.say('Not every checkpoint is stored yet: the step goes on with it at the end of the job');
            telling.finish();
        },
        stop() {
            courier?.stop();
            telling.finish();
        },
    };
}
function createOne({ env, cwd, leg, packer, rules, begun }, stores, script, telling) {
    const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1');
    return createCourier({
        script,
        env,
        workspace: cwd,
        stores,
        leg,
        packer,
        begins: attempt > 1 || begun === true ? 'newest' : 'empty',
        ...(rules?.retentionDays === undefined ? {} : { retentionDays: rules.retentionDays }),
        onProblem: (problem) => telling.problem(problem),
        onSent: (phase, sent) => telling.sent(phase, sent),
    });
}
/** Says each thing once, whatever store and phase it is about. */
class Telling {
    #options;
    #problems = new Map();
    constructor(options) {
        this.#options = options;
    }
    problem(problem) {
        this.#problems.set(problem.message, problem);
    }
    /** What a store did not take, `post` tries once more. */
    sent(phase, all) {
        const { log, env } = this.#options;
        const again = env[`STATE_${SENT}`] === phase;
        if (all.every((each) => each.problem === undefined))
            (0,files/* appendValue */.A)(env['GITHUB_STATE'], SENT, phase);
        for (const { problem } of all)
            if (problem !== undefined)
                this.problem(problem);
        const good = all.filter((each) => each.problem === undefined);
        if (good.length === 0 || again)
            return;
        const where = good
            .map(({ store, newBytes }) => (newBytes === 0 ? store : `${store} (${sizeText(newBytes)})`))
            .join(', ');
        log.say(`Checkpoint of ${phase} stored for a re-run: ${where}`);
    }
    finish() {
        const { env } = this.#options;
        if (env[`STATE_${TOLD}`] !== undefined)
            this.#problems.clear();
        if (this.#problems.size > 0)
            (0,files/* appendValue */.A)(env['GITHUB_STATE'], TOLD, 'true');
        for (const { message, hint } of this.#problems.values())
            this.#options.annotations.warning([message, hint ?? '']
                .filter((part) => part !== '')
                .map((part) => (0,plain_line/* plainLine */.h)(part))
                .join('\n'));
        this.#problems.clear();
    }
}

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

// EXTERNAL MODULE: ./build/shell/action/publish/memory.js
var publish_memory = __webpack_require__(790);
;// CONCATENATED MODULE: ./build/shell/action/publish/told.js
const NAMES = {
    checks: 'check runs',
    comment: 'the comment on the pull request',
};
const GRANTS = { checks: 'checks: write', comment: 'pull-requests: write' };
/**
 * What is told of what could not be published: one text for all that the token may not, one for the rest. It is a warning
 * where an input asks for what is missing.
 */
function unpublishedText(missing, { inputs, begun = false }) {
    const asked = {
        checks: inputs.checkRuns === true,
        comment: inputs.prComment === true,
    };
    const group = (isRefusal) => {
        const some = [...missing].filter(([, { kind }]) => (kind === 'refused') === isRefusal);
        const [first] = some;
        if (first === undefined)
            return [];
        const parts = some.map(([part]) => part);
        const what = `Not published: ${parts.map((part) => NAMES[part]).join(' and ')}. GitHub ${first[1].because}.`;
        const later = begun ? 'The verdict is the same.' : 'The step tries again at the end of the job.';
        return [
            {
                text: `${what} ${isRefusal ? granting(parts) : later}`,
                isWarning: parts.some((part) => asked[part]) && (isRefusal || begun),
            },
        ];
    };
    return [...group(true), ...group(false)];
}
/** The line of YAML that lets them be published. */
function granting(parts) {
    const rights = parts.map((part) => GRANTS[part]).join(', ');
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
    ]);
    const memory = (0,publish_memory/* readMemory */.S1)(begun ? env : {});
    const stopping = new AbortController();
    if (wanted.size === 0 || (env['GITHUB_RUN_ID'] ?? '') === '' || memory.isDone)
        return { observer: {}, finish: () => Promise.resolve(), stop: () => undefined };
    let publisher;
    // What sends requests is not there before the first command has started.
    const open = () => (publisher ??= openPublisher(options, wanted, memory, stopping.signal));
    const rhythm = createRhythm(async (state) => {
        await (await open())?.live(state);
        if (!stopping.signal.aborted)
            (0,publish_memory/* writeMemory */.xP)(env, memory);
    });
    return {
        observer: rhythm.observer,
        async finish(state = rhythm.latest(), problem = memory.problem) {
            if (state === undefined || stopping.signal.aborted)
                return;
            memory.problem = problem === undefined ? undefined : (0,plain_line/* plainLine */.h)(problem, 400);
            const timer = setTimeout(() => stopping.abort(), publishing_PATIENCE_MS);
            await rhythm.end();
            const one = await open();
            const missing = await one?.finish(state, memory.problem);
            clearTimeout(timer);
            if (missing === undefined)
                return;
            (0,publish_memory/* writeMemory */.xP)(env, memory);
            for (const { text, isWarning } of unpublishedText(missing, options)) {
                if (isWarning)
                    options.annotations.warning(text);
                else
                    options.log.say(text);
            }
        },
        stop() {
            stopping.abort();
            rhythm.stop();
        },
    };
}
async function openPublisher({ env, inputs, leg, begun = false, log, annotations }, wanted, memory, signal) {
    const [{ createPublisher }, { readTarget }] = await Promise.all([
        __webpack_require__.e(/* import() */ 317).then(__webpack_require__.bind(__webpack_require__, 317)),
        __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 860)),
    ]);
    const target = readTarget(env);
    if (target === undefined) {
        const text = 'Neither check runs nor a comment are published: the step has no `github-token`, or no commit.';
        if (inputs.checkRuns === true || inputs.prComment === true)
            annotations.warning(text);
        else
            log.say(text);
        memory.isDone = true;
        (0,publish_memory/* writeMemory */.xP)(env, memory);
        return undefined;
    }
    const parts = new Set(wanted);
    if (target.pull === undefined)
        parts.delete('comment');
    const facts = {
        runId: target.actions.runId,
        leg: leg.digest,
        label: labelOf(inputs.matrix),
        phase: inputs.phase ?? '',
        gateOnly: inputs.command === 'gate',
    };
    // Jobs and steps of two workflow files may have equal names.
    const commentLeg = (0,shell_hash/* sha256 */.sc)(JSON.stringify([env['GITHUB_WORKFLOW'] ?? '', leg.digest])).slice(0, 16);
    return createPublisher({ target, parts, facts, commentLeg, memory, isLater: begun, signal });
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

// EXTERNAL MODULE: ./build/core/views/fates.js
var fates = __webpack_require__(337);
;// CONCATENATED MODULE: ./build/shell/action/report.js



/** All outputs of a job together may have 1 MB; one that is larger is left empty and can be read from its file. */
const MOST_BYTES = 256 * 1024;
/**
 * Writes the action's outputs, except `matrix`, which only a plan has. Every one is written, so that what is empty is
 * empty on purpose. Returns one sentence for each that could not be told.
 */
function writeOutputs(state, resumedFrom, paths, env) {
    const outputs = {
        status: state.status,
        conclusion: state.conclusion ?? '',
        'workflow-id': state.id,
        'failed-phase': state.status === 'completed' ? '' : (state.phases[state.cursor]?.plan.name ?? ''),
        'paused-gate': state.pause?.gate ?? '',
        'resumed-from': resumedFrom,
        reused: JSON.stringify([...reusedPhases(state), ...reusedTasks(state)]),
        phases: JSON.stringify((0,fates/* fates */.q)(state)),
        report: paths.state,
        metrics: readJson(paths.metrics),
    };
    return Object.entries(outputs).flatMap(([name, value]) => writeOutput(name, value, env) ?? []);
}
/** Writes one output; returns one sentence when it could not be told. */
function writeOutput(name, value, env) {
    const fits = Buffer.byteLength(value) <= MOST_BYTES;
    const problem = (0,files/* appendValue */.A)(env['GITHUB_OUTPUT'], name, fits ? value : '');
    if (problem !== undefined)
        return `output "${name}": ${problem}`;
    return fits ? undefined : `output "${name}" is left empty: it would be larger than ${MOST_BYTES} bytes`;
}
function reusedPhases(state) {
    return (0,fates/* fates */.q)(state).flatMap(({ kind, ...rest }) => (kind === 'reused' ? [rest] : []));
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
    const problem = (0,files/* appendText */.I)(env['GITHUB_STEP_SUMMARY'], markdown);
    return problem === undefined ? undefined : `the job summary: ${problem}`;
}

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
    const { entrySchema } = await __webpack_require__.e(/* import() */ 682).then(__webpack_require__.bind(__webpack_require__, 682));
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
const readRegular = (file) => files_attempt('read the journal', file, () => {
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










const journal_systemCalls = {
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
function createJournal(file, calls = journal_systemCalls, unsynced = [external_node_path_.dirname(file)]) {
    const opened = files_attempt('create the journal', file, () => external_node_fs_.openSync(file, 'ax', 0o644));
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
async function openJournal(file, calls = journal_systemCalls) {
    const bytes = readRegular(file);
    if (!bytes.ok)
        return bytes;
    const examined = await examine(file, bytes.value);
    if (!examined.ok)
        return examined;
    const { entries, warnings, head, length } = examined.value;
    const opened = files_attempt('open the journal', file, () => {
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
    const there = files_attempt('look at the journal', file, () => external_node_fs_.lstatSync(file, { throwIfNoEntry: false }));
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
    const trailing = createTrailingSync(fd, (error) => (failed ??= problemOf(error, 'write the journal', file)), calls.syncBeside);
    const fail = (problem) => {
        failed = problem;
        return (0,result/* err */._)(problem);
    };
    /** A line that is half there would look like damage once something follows it. */
    const takeBack = () => {
        files_attempt('shorten the journal', file, () => {
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
                        syncFolder(folder);
                    folders = [];
                }
            }
            catch (error) {
                takeBack();
                return fail(problemOf(error, 'write the journal', file));
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
            files_attempt('close the journal', file, () => trailing.close());
        },
    };
}
/** Digest of a file's bytes, read in chunks; the event loop turns between chunks. */
async function digestOf(file) {
    const opened = files_attempt('read the journal', file, () => external_node_fs_.openSync(file, 'r'));
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
        return (0,result/* err */._)(problemOf(error, 'read the journal', file));
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
        if (errorCode(error) === 'ESRCH')
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
const fileOf = (folder, fence) => external_node_path_.join(folder, `${fence}.json`);
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
        if (errorCode(error) === 'ENOENT')
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
        if (errorCode(error) === 'ENOENT')
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
    const temporary = temporaryNameFor(file);
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
            if (!NO_LINKS.has(errorCode(error) ?? ''))
                throw error;
            write(file);
        }
        return true;
    }
    catch (error) {
        // ENOENT: a winner swept the temporary file away.
        if (errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOENT')
            return false;
        throw error;
    }
    finally {
        external_node_fs_.rmSync(temporary, { force: true });
    }
};
/** What bars the way to the number after `highest`; undefined when nothing does; `again` when things moved. */
const obstacle = (folder, highest, self) => {
    const file = fileOf(folder, highest);
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
            files_attempt('remove', name, () => external_node_fs_.rmSync(external_node_path_.join(folder, name), { force: true }));
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
    const folder = ensureFolder(workflowFolder, 'owner');
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
        return (0,result/* err */._)(problemOf(error, 'claim the workflow', folder.value));
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
    const file = fileOf(folder, fence);
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
    const recorded = writeFileAtomic(external_node_path_.join(folder, 'fence'), `${fence}\n`, { durable: false });
    if (!recorded.ok) {
        external_node_fs_.rmSync(file, { force: true });
        return recorded;
    }
    sweep(folder, fence);
    return (0,result.ok)(ownership(folder, fence, owner, text));
};
const ownership = (folder, fence, owner, text) => {
    const file = fileOf(folder, fence);
    const next = fileOf(folder, fence + 1);
    /**
     * Asked before every append. The text holds a token of this process: what is not this text is not its own.
     * Whoever takes over wins the next number, and the one after that is won only when this file was removed.
     */
    const stillMine = () => {
        const looked = files_attempt('look at the owner', file, () => external_node_fs_.readFileSync(file, 'utf8') === text && !external_node_fs_.existsSync(next));
        return looked.ok && looked.value;
    };
    return {
        fence,
        stillMine,
        // When this cannot be written, the end of the process says the same.
        release: () => {
            if (!stillMine())
                return;
            writeFileAtomic(file, `${JSON.stringify({ ...owner, released: true })}\n`, { durable: false });
            files_attempt('make the release durable', folder, () => syncFolder(folder));
        },
    };
};

// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(115);
;// CONCATENATED MODULE: ./build/shell/workflow-dir.js





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
    return model_status/* WORKFLOW_ID_PATTERN */.TH.test(id) ? undefined : notAnId(id);
}
/** Refuses what is not a phase name: it becomes a part of paths. */
function checkPhaseName(phase) {
    if (model_status/* NAME_PATTERN */.Vh.test(phase))
        return undefined;
    return usage(`${JSON.stringify(phase)} is not the name of a phase.`, 'Names are 1 to 64 of a-z, 0-9, - and _, and start with a letter or digit.');
}
/** Paths of a workflow whose id was checked. Nothing is made. */
function pathsOf(workspace, id) {
    const folder = external_node_path_.join(external_node_path_.resolve(workspace), STATE_FOLDER, 'workflows', id);
    const logs = external_node_path_.join(folder, 'logs');
    return {
        id,
        folder,
        state: external_node_path_.join(folder, 'state.json'),
        journal: external_node_path_.join(folder, 'journal.jsonl'),
        metrics: external_node_path_.join(folder, 'metrics.json'),
        checkpoints: external_node_path_.join(folder, 'checkpoints'),
        layers: external_node_path_.join(folder, 'layers'),
        artifacts: external_node_path_.join(folder, 'artifacts'),
        logs,
        orchestratorLog: external_node_path_.join(logs, 'orchestrator.log'),
        pruned: external_node_path_.join(folder, 'pruned.json'),
        phaseLog: (phase) => external_node_path_.join(logs, `phase-${phase}.log`),
    };
}
/**
 * Makes `.bootspring/` with its own `.gitignore`, so that nothing in it is ever committed.
 *
 * @returns the folder; `storage` when it cannot be written or is a symbolic link
 */
function ensureStateFolder(workspace) {
    const folder = ensureFolder(external_node_path_.resolve(workspace), STATE_FOLDER);
    if (!folder.ok)
        return folder;
    const ignore = external_node_path_.join(folder.value, '.gitignore');
    if (external_node_fs_.existsSync(ignore))
        return folder;
    const written = writeFileAtomic(ignore, '*\n', { durable: false });
    return written.ok ? folder : written;
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
        return (0,result/* err */._)(bad);
    const paths = pathsOf(workspace, id);
    const folders = [paths.folder, external_node_path_.dirname(paths.folder), external_node_path_.dirname(external_node_path_.dirname(paths.folder))];
    const made = folders.filter((folder) => !external_node_fs_.existsSync(folder));
    const state = ensureStateFolder(workspace);
    if (!state.ok)
        return state;
    for (const part of ['checkpoints', 'layers', 'artifacts', 'logs']) {
        const folder = ensureFolder(state.value, `workflows/${id}/${part}`);
        if (!folder.ok)
            return folder;
    }
    const unsynced = made.includes(paths.folder) ? [paths.folder, ...made.map((folder) => external_node_path_.dirname(folder))] : [];
    return (0,result.ok)({ paths, unsynced });
}
/** As `makeWorkflow`, and the names are durable when this returns. */
function ensureWorkflow(workspace, id) {
    const made = makeWorkflow(workspace, id);
    if (!made.ok)
        return made;
    const { paths, unsynced } = made.value;
    return files_attempt('make the workflow folder durable', paths.folder, () => {
        for (const folder of unsynced)
            syncFolder(folder);
        return paths;
    });
}
/** When the folder was made, as far as the file system knows. */
const madeAt = (folder) => {
    const stat = files_attempt('look at the workflow', folder, () => external_node_fs_.statSync(folder));
    return stat.ok ? stat.value.birthtime.toISOString() : undefined;
};
/** The first entry may be long, but its time is one of its first members. */
const createdAt = (journal) => {
    const head = files_attempt('read the journal', journal, () => {
        const fd = external_node_fs_.openSync(journal, 'r');
        try {
            const bytes = Buffer.alloc(256);
            return bytes.toString('latin1', 0, external_node_fs_.readSync(fd, bytes, 0, bytes.length, 0));
        }
        finally {
            external_node_fs_.closeSync(fd);
        }
    });
    const told = head.ok ? /^\{"v":\d+,"seq":1,"at":"([^"]+)"/.exec(head.value)?.[1] : undefined;
    // A journal whose beginning is damaged must not make an older workflow pass for the newest.
    return told ?? (head.ok && head.value !== '' ? madeAt(external_node_path_.dirname(journal)) : undefined);
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
    const root = external_node_path_.resolve(workspace);
    for (const folder of [external_node_path_.join(root, STATE_FOLDER), external_node_path_.join(root, STATE_FOLDER, 'workflows')]) {
        const kind = files_attempt('look at the workflows', folder, () => external_node_fs_.lstatSync(folder, { throwIfNoEntry: false }));
        if (!kind.ok)
            return kind;
        if (kind.value === undefined)
            return (0,result.ok)([]);
        if (!kind.value.isDirectory())
            return (0,result/* err */._)(notAFolder(folder));
    }
    const folder = external_node_path_.join(root, STATE_FOLDER, 'workflows');
    const entries = files_attempt('list the workflows', folder, () => external_node_fs_.readdirSync(folder, { withFileTypes: true }));
    if (!entries.ok)
        return entries;
    return (0,result.ok)(entries.value
        .filter((entry) => entry.isDirectory() && model_status/* WORKFLOW_ID_PATTERN */.TH.test(entry.name))
        .map((entry) => {
        const at = createdAt(pathsOf(workspace, entry.name).journal);
        return at === undefined ? { id: entry.name } : { id: entry.name, createdAt: at };
    })
        .sort(newestFirst));
}
/** Whether anything was recorded: a process that was killed while it made the folder leaves no journal, or an empty one. */
const hasBegun = (journal) => {
    const size = files_attempt('look at the journal', journal, () => external_node_fs_.statSync(journal, { throwIfNoEntry: false })?.size ?? 0);
    return !size.ok || size.value > 0;
};
/** The newest workflow of which anything was recorded; `nothing` when there is none. */
function latestWorkflow(workspace) {
    const all = listWorkflows(workspace);
    if (!all.ok)
        return all;
    const newest = all.value.find((each) => hasBegun(pathsOf(workspace, each.id).journal));
    if (newest !== undefined)
        return (0,result.ok)(pathsOf(workspace, newest.id));
    return (0,result/* err */._)({
        code: 'nothing',
        message: 'There is no workflow here yet.',
        where: external_node_path_.join(external_node_path_.resolve(workspace), STATE_FOLDER),
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
        return (0,result/* err */._)(notAnId(idOrPrefix));
    const all = listWorkflows(workspace);
    if (!all.ok)
        return all;
    const matching = all.value.filter((each) => each.id.startsWith(prefix));
    const one = matching.find((each) => each.id === prefix) ?? (matching.length === 1 ? matching[0] : undefined);
    if (one !== undefined)
        return (0,result.ok)(pathsOf(workspace, one.id));
    if (matching.length === 0) {
        return (0,result/* err */._)(usage(`There is no workflow ${idOrPrefix}.`, 'Run `bootspring status` without an id for the newest one.'));
    }
    const names = matching.map((each) => each.id);
    return (0,result/* err */._)(usage(`Several workflows begin with ${idOrPrefix}: ${names.join(', ')}.`, 'Give more of the id.'));
}

;// CONCATENATED MODULE: ./build/shell/store/folders.js





/**
 * A folder of a workflow when it is there. A symbolic link on the way is refused:
 * a command could point it at a folder of somebody else, where files would be read and removed.
 */
function folderOf(workspace, workflowId, part) {
    const refused = checkWorkflowId(workflowId);
    if (refused !== undefined)
        return (0,result/* err */._)(refused);
    let folder = external_node_path_.resolve(workspace);
    for (const name of [STATE_FOLDER, 'workflows', workflowId, part]) {
        folder = external_node_path_.join(folder, name);
        const here = folder;
        const kind = files_attempt(`look at the folder ${name}`, here, () => external_node_fs_.lstatSync(here, { throwIfNoEntry: false }));
        if (!kind.ok)
            return kind;
        if (kind.value === undefined)
            return (0,result.ok)(undefined);
        if (!kind.value.isDirectory())
            return (0,result/* err */._)(notAFolder(here));
    }
    return (0,result.ok)(folder);
}

;// CONCATENATED MODULE: ./build/model/layer.js
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

;// CONCATENATED MODULE: ./build/shell/store/layer-file.js




const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** The name of a layer's file. */
const LAYER_NAME = /^[0-9a-f]{64}$/;
/** Hexadecimal digits of a layer's digest: they become the name of a file, so anything else is refused. */
function layerName(digest) {
    const name = DIGEST.exec(digest)?.[1];
    if (name !== undefined)
        return (0,result.ok)(name);
    return (0,result/* err */._)({
        code: 'integrity',
        message: `${JSON.stringify(digest)} is not the digest of a layer: that is sha256: and 64 of 0-9 and a-f.`,
        hint: 'Use an earlier checkpoint; `bootspring checkpoints` lists them.',
    });
}
const startsWith = (bytes, magic) => magic.every((byte, at) => bytes[at] === byte);
/** What packed the bytes, by those at their beginning: a frame of zstd (RFC 8878) or a member of gzip (RFC 1952). */
function mediaTypeOf(head) {
    if (startsWith(head, [0x28, 0xb5, 0x2f, 0xfd]))
        return LAYER_MEDIA_TYPES.zstd;
    return startsWith(head, [0x1f, 0x8b]) ? LAYER_MEDIA_TYPES.gzip : undefined;
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
        const kind = external_node_fs_.lstatSync(file, { throwIfNoEntry: false });
        if (kind === undefined)
            return (0,result.ok)(undefined);
        if (!kind.isFile())
            return (0,result/* err */._)(damagedLayer(digest, 'it is not a regular file', file));
        const fd = external_node_fs_.openSync(file, 'r');
        try {
            const head = Buffer.alloc(4);
            const read = external_node_fs_.readSync(fd, head, 0, head.length, 0);
            if (read === 0)
                return (0,result/* err */._)(damagedLayer(digest, 'its file is empty', file));
            const layer = layerOf(digest, external_node_fs_.fstatSync(fd).size, head.subarray(0, read));
            return layer === undefined ? (0,result/* err */._)(damagedLayer(digest, 'it is neither zstd nor gzip', file)) : (0,result.ok)(layer);
        }
        finally {
            external_node_fs_.closeSync(fd);
        }
    }
    catch (error) {
        const code = errorCode(error);
        return code === 'ENOENT' ? (0,result.ok)(undefined) : (0,result/* err */._)(problemOf(error, 'look at a layer', file));
    }
}

;// CONCATENATED MODULE: ./build/shell/store/layer-place.js



/** What the system does. */
const systemLayerCalls = {
    link: (from, to) => external_node_fs_.linkSync(from, to),
    rename: (from, to) => external_node_fs_.renameSync(from, to),
    copy: (from, to) => external_node_fs_.promises.copyFile(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE),
};
/**
 * Gives a file of the same device the layer's name. A whole layer that somebody else put there meanwhile stays:
 * others may be reading it, and its frames may be cut differently. `from` is gone afterwards.
 */
function settle(calls, from, to, digest) {
    try {
        calls.link(from, to);
    }
    catch (error) {
        const code = errorCode(error);
        if (code === 'EXDEV')
            throw error;
        const there = code === 'EEXIST' ? describeLayer(digest, to) : undefined;
        // Where the file system has no hard links, renaming is the only way.
        if (there === undefined || !there.ok || there.value === undefined)
            calls.rename(from, to);
    }
    external_node_fs_.rmSync(from, { force: true });
}
/** Copies a layer from anywhere to its place; the source stays. */
async function copyTo(calls, from, to, digest) {
    const temporary = temporaryNameFor(to);
    try {
        await calls.copy(from, temporary);
        settle(calls, temporary, to, digest);
    }
    finally {
        external_node_fs_.rmSync(temporary, { force: true });
    }
}
/** As `settle`, from any device. */
async function settleAnywhere(calls, from, to, digest) {
    try {
        settle(calls, from, to, digest);
    }
    catch (error) {
        if (errorCode(error) !== 'EXDEV')
            throw error;
        await copyTo(calls, from, to, digest);
        external_node_fs_.rmSync(from, { force: true });
    }
}
/**
 * Links a layer of another workflow; false when that is not possible.
 * The link gets a name of its own first, so that what stands damaged in its place is replaced in one step.
 */
function share(calls, other, to, digest) {
    const temporary = temporaryNameFor(to);
    try {
        calls.link(other, temporary);
        settle(calls, temporary, to, digest);
        return true;
    }
    catch {
        return false;
    }
    finally {
        external_node_fs_.rmSync(temporary, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/shell/store/layers.js









function seek(site, workflowId, digest) {
    const folder = folderOf(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    const name = layerName(digest);
    if (!name.ok)
        return name;
    const file = folder.value === undefined ? undefined : external_node_path_.join(folder.value, name.value);
    const found = file === undefined ? (0,result.ok)(undefined) : describeLayer(digest, file);
    return (0,result.ok)({ workflowId, digest, name: name.value, file, found });
}
/** A file with this layer in another workflow of the workspace. What cannot be looked at is passed over. */
function inAnother(site, { workflowId, digest, name }) {
    const root = external_node_path_.dirname(pathsOf(site.workspace, workflowId).folder);
    const ids = files_attempt('list the workflows', root, () => external_node_fs_.readdirSync(root));
    for (const id of ids.ok ? ids.value : []) {
        if (id === workflowId || !model_status/* WORKFLOW_ID_PATTERN */.TH.test(id))
            continue;
        const folder = folderOf(site.workspace, id, 'layers');
        if (!folder.ok || folder.value === undefined)
            continue;
        const file = external_node_path_.join(folder.value, name);
        const found = describeLayer(digest, file);
        if (found.ok && found.value !== undefined)
            return file;
    }
    return undefined;
}
/** Puts a layer's file in its place, from whatever source `place` takes, and describes what stands there then. */
async function placed(site, sought, place) {
    const made = ensureWorkflow(site.workspace, sought.workflowId);
    if (!made.ok)
        return made;
    const to = external_node_path_.join(made.value.layers, sought.name);
    try {
        // Neither the layer nor its name is flushed (docs/adr/0013): what a power cut takes of it is found out by its digest.
        await place(to);
    }
    catch (error) {
        return (0,result/* err */._)(problemOf(error, 'store a layer', to));
    }
    const found = describeLayer(sought.digest, to);
    if (!found.ok)
        return found;
    if (found.value !== undefined)
        return (0,result.ok)(found.value);
    return (0,result/* err */._)({ code: 'storage', message: 'A layer was removed while it was being stored.', where: to });
}
async function putLayer(site, workflowId, digest, file, isWhole) {
    const sought = seek(site, workflowId, digest);
    if (!sought.ok)
        return sought;
    const given = describeLayer(digest, file);
    if (!given.ok)
        return given;
    if (given.value === undefined) {
        return (0,result/* err */._)({ code: 'storage', message: 'Could not store a layer: its file does not exist.', where: file });
    }
    const { found, file: own } = sought.value;
    const drop = () => external_node_fs_.rmSync(file, { force: true });
    if (own !== undefined && found.ok && found.value !== undefined) {
        if (await isWhole(own)) {
            const dropped = files_attempt('remove a layer that is stored already', file, drop);
            return dropped.ok ? (0,result.ok)(found.value) : dropped;
        }
        const cleared = files_attempt('remove a damaged layer', own, () => external_node_fs_.rmSync(own, { force: true }));
        if (!cleared.ok)
            return cleared;
    }
    const other = inAnother(site, sought.value);
    const isShared = other !== undefined && (await isWhole(other));
    return placed(site, sought.value, async (to) => {
        if (isShared && share(site.calls, other, to, digest))
            return drop();
        await settleAnywhere(site.calls, file, to, digest);
    });
}
async function findLayer(site, workflowId, digest) {
    const sought = seek(site, workflowId, digest);
    if (!sought.ok)
        return sought;
    const { found } = sought.value;
    if (found.ok && found.value !== undefined)
        return found;
    const other = inAnother(site, sought.value);
    if (other === undefined)
        return found;
    return placed(site, sought.value, async (to) => {
        if (!share(site.calls, other, to, digest))
            await copyTo(site.calls, other, to, digest);
    });
}
function openLayer(site, workflowId, digest) {
    const sought = seek(site, workflowId, digest);
    if (!sought.ok)
        return sought;
    const { file, found } = sought.value;
    if (found.ok && found.value !== undefined)
        return (0,result.ok)(file);
    const other = inAnother(site, sought.value);
    return found.ok || other !== undefined ? (0,result.ok)(other) : found;
}
function listLayers(site, workflowId) {
    const folder = folderOf(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    const here = folder.value;
    if (here === undefined)
        return (0,result.ok)([]);
    const names = files_attempt('list the layers', here, () => external_node_fs_.readdirSync(here).filter((name) => LAYER_NAME.test(name)));
    if (!names.ok)
        return names;
    const layers = [];
    for (const name of names.value.sort()) {
        const found = describeLayer(`sha256:${name}`, external_node_path_.join(here, name));
        // What cannot be a layer is not one that is kept: `findLayer` tells of it.
        if (found.ok && found.value !== undefined)
            layers.push(found.value);
    }
    return (0,result.ok)(layers);
}
function removeLayer(site, workflowId, digest) {
    const name = layerName(digest);
    if (!name.ok)
        return name;
    const folder = folderOf(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    if (folder.value === undefined)
        return (0,result.ok)(undefined);
    const file = external_node_path_.join(folder.value, name.value);
    return files_attempt('remove a layer', file, () => external_node_fs_.rmSync(file, { force: true }));
}
/**
 * The layers of a workspace's workflows, `.bootspring/workflows/<id>/layers/<64 hexadecimal digits>`.
 * Workflows share the bytes of equal layers by hard links.
 *
 * Problems: `usage` for a workflow id that is none, `integrity` for a digest that is none and for bytes that cannot
 * be a layer, `storage` for the disk.
 */
function createLayerFiles(workspace, calls = systemLayerCalls) {
    const site = { workspace, calls };
    return {
        putLayer: (workflowId, digest, file, isWhole = () => Promise.resolve(true)) => putLayer(site, workflowId, digest, file, isWhole),
        findLayer: (workflowId, digest) => findLayer(site, workflowId, digest),
        openLayer: (workflowId, digest) => Promise.resolve(openLayer(site, workflowId, digest)),
        listLayers: (workflowId) => Promise.resolve(listLayers(site, workflowId)),
        removeLayer: (workflowId, digest) => Promise.resolve(removeLayer(site, workflowId, digest)),
    };
}

;// CONCATENATED MODULE: ./build/shell/store/sealed.js


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
    return `${body}${MEMBER}${(0,shell_hash/* sha256 */.sc)(Buffer.from(body))}${END}`;
}
/** The document as it was given to `seal`, or what is wrong as one clause. */
function unseal(file) {
    const split = file.length - SEAL_LENGTH;
    if (split <= 0)
        return (0,result/* err */._)('it is cut short');
    const body = file.subarray(0, split);
    const tail = Buffer.from(file.subarray(split)).toString('latin1');
    if (!tail.startsWith(MEMBER) || !tail.endsWith(END))
        return (0,result/* err */._)('it is cut short or does not end with its digest');
    if (tail !== `${MEMBER}${(0,shell_hash/* sha256 */.sc)(body)}${END}`)
        return (0,result/* err */._)('its digest does not match its bytes');
    return (0,result.ok)(`${Buffer.from(body).toString('utf8')}}`);
}

;// CONCATENATED MODULE: ./build/shell/store/file.js









const file_fileOf = (workspace, workflowId, phase) => external_node_path_.join(pathsOf(workspace, workflowId).checkpoints, `${phase}.json`);
/**
 * Keeps checkpoints as `.bootspring/workflows/<id>/checkpoints/<phase>.json`, each sealed with its digest
 * (store/sealed.ts) and replaced in one durable step, and layers beside them (store/layers.ts).
 *
 * Problems: `usage` for a name that is none, `integrity` for a damaged file, `storage` for the disk.
 */
function createFileStore(workspace, calls) {
    const put = (workflowId, phase, checkpoint) => {
        const refused = checkWorkflowId(workflowId) ?? checkPhaseName(phase) ?? checkDocument(checkpoint);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = ensureWorkflow(workspace, workflowId);
        if (!folder.ok)
            return folder;
        return writeFileAtomic(file_fileOf(workspace, workflowId, phase), seal(checkpoint), { durable: true });
    };
    const get = (workflowId, phase) => {
        const refused = checkWorkflowId(workflowId) ?? checkPhaseName(phase);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const file = file_fileOf(workspace, workflowId, phase);
        try {
            const content = unseal(external_node_fs_.readFileSync(file));
            if (content.ok)
                return content;
            return (0,result/* err */._)({
                code: 'integrity',
                message: `The checkpoint of ${phase} is damaged: ${content.error}.`,
                where: file,
                hint: 'Use the checkpoint of an earlier phase, or start a new workflow with `bootspring run`.',
            });
        }
        catch (error) {
            return errorCode(error) === 'ENOENT' ? (0,result.ok)(undefined) : (0,result/* err */._)(problemOf(error, 'read a checkpoint', file));
        }
    };
    const list = (workflowId) => {
        const refused = checkWorkflowId(workflowId);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = pathsOf(workspace, workflowId).checkpoints;
        try {
            const names = external_node_fs_.readdirSync(folder).filter((name) => name.endsWith('.json'));
            return (0,result.ok)(names
                .map((name) => name.slice(0, -'.json'.length))
                .filter((name) => model_status/* NAME_PATTERN */.Vh.test(name))
                .sort());
        }
        catch (error) {
            return errorCode(error) === 'ENOENT' ? (0,result.ok)([]) : (0,result/* err */._)(problemOf(error, 'list the checkpoints', folder));
        }
    };
    const remove = (workflowId, phase) => {
        const refused = checkWorkflowId(workflowId) ?? checkPhaseName(phase);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = folderOf(workspace, workflowId, 'checkpoints');
        if (!folder.ok)
            return folder;
        const here = folder.value;
        if (here === undefined)
            return (0,result.ok)(undefined);
        // Layers that only this manifest refers to may go next: after a crash it must not be back without them.
        return files_attempt('remove a checkpoint', external_node_path_.join(here, `${phase}.json`), () => {
            external_node_fs_.rmSync(external_node_path_.join(here, `${phase}.json`), { force: true });
            syncFolder(here);
        });
    };
    return {
        put: (workflowId, phase, checkpoint) => Promise.resolve(put(workflowId, phase, checkpoint)),
        get: (workflowId, phase) => Promise.resolve(get(workflowId, phase)),
        list: (workflowId) => Promise.resolve(list(workflowId)),
        remove: (workflowId, phase) => Promise.resolve(remove(workflowId, phase)),
        ...createLayerFiles(workspace, calls),
    };
}

;// CONCATENATED MODULE: ./build/shell/storage.js









/** Workflows below `.bootspring/workflows` of a workspace. */
function createFileStorage(workspace) {
    return {
        create() {
            const made = makeWorkflow(workspace, newWorkflowId(shell_hash/* randomBytes */.po));
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
            const paths = findWorkflow(workspace, id);
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
            const paths = findWorkflow(workspace, id);
            if (!paths.ok)
                return paths;
            const journal = await readJournal(paths.value.journal);
            return journal.ok ? (0,result.ok)({ id: paths.value.id, entries: journal.value.entries }) : journal;
        },
        async list() {
            const found = listWorkflows(workspace);
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
        checkpoints: createFileStore(workspace),
        head: () => journal.head().hash,
        verify: () => journal.verifyOnDisk(),
        write(name, text) {
            const written = writeFileAtomic(name === 'state.json' ? paths.state : paths.metrics, text, { durable: false });
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
    const append = () => files_attempt('write the log', file, () => (0,external_node_fs_.appendFileSync)(file, lines));
    const first = append();
    if (first.ok)
        return undefined;
    const made = files_attempt('write the log', file, () => (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true }));
    const again = made.ok ? append() : made;
    return again.ok ? undefined : again.error;
}

;// CONCATENATED MODULE: ./build/entry/packing.js


const there = (script) => ((0,external_node_fs_.existsSync)(script) ? script : undefined);
// The bundler takes a path with a part that it does not know for an asset to be copied, so each is written out.
/** Script of the threads that pack and unpack; without its bundle the work is done in the thread that asks. */
const packerScript = () => there(typeof __dirname === 'string' ? (0,external_node_path_.join)(__dirname, '..', 'packer', 'index.js') : '');
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
            tellCutOff(env, annotations, cwd, found.value.state);
        if (!isOver)
            endLeft(annotations, id);
        const rest = { env, log, annotations, cwd, inputs: inputs.ok ? inputs.value : undefined };
        await Promise.all([storeRest(rest, found.value.state), publishRest(rest, found.value.state)]);
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
 * next attempt knows what was tried.
 */
async function storeRest({ env, log, annotations, cwd, inputs }, { id, lastCheckpoint, pipeline, status }) {
    if (lastCheckpoint === undefined)
        return;
    if (status === 'completed' && lastCheckpoint === env[`STATE_${SENT}`])
        return;
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
    keeping.send(id, lastCheckpoint);
    await keeping.finish();
}
/** Publishes how it ended, unless `main` has. */
async function publishRest({ env, log, annotations, inputs }, state) {
    if (inputs === undefined)
        return;
    const publishing = createPublishing({ env, log, annotations, inputs, leg: legOf(env, inputs), begun: true });
    await publishing.finish(state);
}
function tellCutOff(env, annotations, cwd, state) {
    const { id } = state;
    const over = state.phases.filter((phase) => phase.status === 'completed').length;
    const tasks = (0,markdown/* tasksUnderWay */.sx)(state).map((task) => task.plan.id);
    const doing = tasks.length === 0 ? '' : ` while ${tasks.join(', ')} was under way`;
    annotations.warning((0,plain_line/* plainLine */.h)(`The run of ${id} was cut off${doing}: ${over} of ${state.phases.length} phases are over.`));
    const problems = [
        ...writeOutputs(state, '', pathsOf(cwd, id), env),
        isOn(env, 'job-summary') ? writeSummary((0,markdown/* jobSummary */.sp)(state), env) : undefined,
    ];
    for (const problem of problems)
        if (problem !== undefined)
            annotations.warning((0,plain_line/* plainLine */.h)(problem));
}


/***/ }),

/***/ 389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ checkpointRulesSchema),
/* harmony export */   ZZ: () => (/* binding */ STORES)
/* harmony export */ });
/* unused harmony export DEFAULT_RULES */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(619);

/** Where checkpoints are kept: in the workspace always, the others on GitHub. */
const STORES = ['file', 'cache', 'artifact'];
/** What a checkpoint keeps and how much (`checkpoints` of the configuration). Globs are relative to the workspace. */
const checkpointRulesSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Only what one of these matches is kept; missing: everything. */
    include: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    exclude: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Bytes in the files that a checkpoint may carry. */
    maxSize: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Where they are kept; missing: everywhere. */
    stores: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STORES))),
    /** Days after which an artifact with a checkpoint may go; missing: as the repository says. */
    retentionDays: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
});
/** The rules without a configuration. */
const DEFAULT_RULES = { exclude: [], maxSize: 2 * 1024 ** 3 };


/***/ }),

/***/ 520:
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

/***/ 115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   FZ: () => (/* binding */ CHECK_KINDS),
/* harmony export */   Fr: () => (/* binding */ CONCLUSIONS),
/* harmony export */   TH: () => (/* binding */ WORKFLOW_ID_PATTERN),
/* harmony export */   Vh: () => (/* binding */ NAME_PATTERN),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   w_: () => (/* binding */ ENFORCEMENTS)
/* harmony export */ });
/* unused harmony exports STATUSES, EXIT */
/** Closed vocabularies that every other file shares. No imports, no code that runs beyond constants. */
/** The six statuses of a workflow, a phase and an agent. */
const STATUSES = (/* unused pure expression or super */ null && (['pending', 'running', 'paused', 'completed', 'failed', 'cancelled']));
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

/***/ 430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ appendValue),
/* harmony export */   I: () => (/* binding */ appendText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24);
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

/***/ 790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ printOf),
/* harmony export */   S1: () => (/* binding */ readMemory),
/* harmony export */   xP: () => (/* binding */ writeMemory)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(619);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(560);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(430);



/** Name of the state that tells `post` what `main` has published. */
const PUBLISHED = 'published';
/** More than these are found again by asking: a state is a variable of the environment, which has a limit. */
const MOST_CHECKS = 300;
/** Something on GitHub, with the digest of what it shows; empty when that is not known. */
const placedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), print: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const memorySchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    checks: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), placedSchema])),
    comment: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(placedSchema),
    refused: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['checks', 'comment'])),
    problem: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    isDone: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
});
/** A short digest of what is shown. */
const printOf = (...parts) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(JSON.stringify(parts)).slice(0, 16);
/** What `main` wrote down; nothing in `main` itself. */
function readMemory(env) {
    const parsed = parse(env[`STATE_${PUBLISHED}`]);
    return {
        checks: new Map(parsed?.checks ?? []),
        comment: parsed?.comment,
        refused: new Set(parsed?.refused ?? []),
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
function writeMemory(env, { checks, comment, refused, problem, isDone }) {
    const value = {
        checks: [...checks].slice(0, MOST_CHECKS),
        refused: [...refused],
        isDone,
        ...(comment === undefined ? {} : { comment }),
        ...(problem === undefined ? {} : { problem }),
    };
    (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .appendValue */ .A)(env['GITHUB_STATE'], PUBLISHED, JSON.stringify(value));
}


/***/ }),

/***/ 560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i2: () => (/* binding */ createRunningHash),
/* harmony export */   po: () => (/* binding */ randomBytes),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
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


/***/ })

};
;