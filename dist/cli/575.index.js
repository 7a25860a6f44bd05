"use strict";
exports.id = 575;
exports.ids = [575];
exports.modules = {

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

/***/ 3337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ savedMs),
/* harmony export */   Xm: () => (/* binding */ savedText),
/* harmony export */   qO: () => (/* binding */ fates)
/* harmony export */ });
/* harmony import */ var _frontier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4418);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9962);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(599);



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
    return `${count} not run again${ms < LEAST_SHOWN_MS ? '' : `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(ms)} saved`}`;
}


/***/ }),

/***/ 8214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ findingsPart),
/* harmony export */   Zu: () => (/* binding */ unreadLines),
/* harmony export */   cy: () => (/* binding */ findingsCount),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* unused harmony exports findingLine, findingItem */
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2750);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6134);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);




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
    const parts = [(0,_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(finding), finding.test, message, by === '' ? undefined : `(${by})`];
    return (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(parts.filter((part) => part !== undefined).join(' '), MOST_LINE);
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
        place === undefined ? '' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(place),
        test === undefined ? '' : `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(test, 200)}**`,
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(line, 300),
        by === '' ? '' : `<sub>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(by, 100)}</sub>`,
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
    return `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(shown.map(findingItem))}${left > 0 ? `\n- \u2026 and ${left} more` : ''}`;
}


/***/ }),

/***/ 1125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ fixLines),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Xc: () => (/* binding */ fixText)
/* harmony export */ });
/* unused harmony export fileLines */
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
    return [...shown.map(fileText), ...(rest > 0 ? [`and ${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(rest, 'more file')}`] : [])];
}
function fileText({ path, kind, before, after, protected: by }) {
    const sizes = [before, after].filter((size) => size !== undefined).join(' \u2192 ');
    return `${kind} ${path}${sizes === '' ? '' : ` (${sizes} bytes)`}${by === undefined ? '' : `, protected: ${by}`}`;
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fW: () => (/* binding */ flakyPart),
/* harmony export */   lw: () => (/* binding */ flakyLines),
/* harmony export */   vd: () => (/* binding */ rerunNote),
/* harmony export */   yb: () => (/* binding */ flakyNames)
/* harmony export */ });
/* unused harmony export howOften */
/* harmony import */ var _history_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(593);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2750);
/* harmony import */ var _rerun_eligible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4544);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6134);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1737);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(599);






/** Characters of the name of a test; the history keeps as many. */
const MOST_NAME = 300;
/** Tests that are named of one task. */
const MOST_TESTS = 10;
/** What tests are called in the history, and so here. */
const nameOf = ({ name }) => (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(name, MOST_NAME);
const tasksOf = ({ agents, gates }) => [
    ...agents.tasks,
    ...gates.flatMap((gate) => gate.checks.tasks),
];
/** How often tests were flaky; nothing is known without a history, and one run alone says nothing. */
function howOften(history) {
    const records = history === undefined ? [] : (0,_history_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .comparable */ .Zm)(history);
    if (records.length < 2)
        return () => undefined;
    const rates = new Map((0,_history_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .flakyTests */ .Xk)(records, Number.POSITIVE_INFINITY).map((rate) => [rate.name, rate]));
    return (name) => {
        const rate = rates.get(name);
        return rate === undefined || rate.runs < 2
            ? undefined
            : `flaky in ${rate.flaky} of the last ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(rate.runs, 'run')}`;
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
        const id = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(task.plan.id);
        const tests = names.map((name) => {
            const rate = often(name);
            return `${id}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(name, MOST_NAME)}${rate === undefined ? '' : `, ${rate}`}`;
        });
        return [
            ...(passed === '' ? [] : [`${id}${passed}`]),
            ...tests,
            ...(more > 0 ? [`${id}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(more, 'more test')}`] : []),
        ];
    });
    return items.length === 0 ? '' : `**\u26a0\ufe0f Flaky**\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(items, most)}`;
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
                (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .span */ .Ln)(`flaky: ${name}`, 'warn'),
                (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .span */ .Ln)(`  ${task.plan.id}: failed and passed on the same sources${known}`, 'dim'),
            ];
        });
        return more > 0 ? [...lines, [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .span */ .Ln)(`flaky: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(more, 'more test')} of ${task.plan.id}`, 'warn')]] : lines;
    });
}
/** What became of running the failed tests again, or why they did not; empty where nobody asked for it. */
function rerunNote(task) {
    const rerun = (0,_rerun_eligible_js__WEBPACK_IMPORTED_MODULE_0__/* .rerunOf */ .u)(task);
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
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   iu: () => (/* binding */ MOST_TEXT),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* unused harmony export fenceFor */
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

/***/ 160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ mendLines),
/* harmony export */   PS: () => (/* binding */ diffPart),
/* harmony export */   Pp: () => (/* binding */ diffLines),
/* harmony export */   oj: () => (/* binding */ mendPart)
/* harmony export */ });
/* unused harmony export takeOver */
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1125);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1737);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(599);




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
        const told = fixesOf(phase).map((each) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)(`mended: ${each}`, 'warn')]);
        return patch === undefined || !isKept
            ? told
            : [...told, [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)('  take it back       ', 'dim'), (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)(`git apply -R ${patch}`, 'strong')]];
    });
}
/** The diff that a pause is about, for a terminal. */
function diffLines({ diff }) {
    if (diff === undefined)
        return [];
    const lines = diff.trimEnd().split('\n');
    const shown = lines.slice(0, MOST_LINES).map((text) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)('  \u2502 ', 'dim'), (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)(text, toneOf(text))]);
    const rest = lines.length - shown.length;
    return [[], ...shown, ...(rest > 0 ? [[(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)(`  \u2502 \u2026 and ${rest} more lines`, 'dim')]] : [])];
}
function toneOf(line) {
    if (line.startsWith('+'))
        return 'good';
    return line.startsWith('-') ? 'bad' : 'dim';
}


/***/ }),

/***/ 4244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ next),
/* harmony export */   mr: () => (/* binding */ optionLine),
/* harmony export */   qL: () => (/* binding */ retryText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(599);

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
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(`  ${what.padEnd(18)} `, 'dim'), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(command, 'strong')];
}


/***/ }),

/***/ 6309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ endedText),
/* harmony export */   MQ: () => (/* binding */ roundLines),
/* harmony export */   eU: () => (/* binding */ roundNotes)
/* harmony export */ });
/* unused harmony export roundText */
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
        ...(before > 0 ? [[(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(`${before} earlier rounds`, 'dim')]] : []),
        ...shown.flatMap((round) => [
            [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)('\u21b6 ', 'strong'), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(roundText(round)), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(`: ${(0,_round_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(round.feedback)}`)],
            [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(`  before: ${endedText(round)}`, 'dim')],
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

/***/ 575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  el: () => (/* binding */ failedTitle),
  $x: () => (/* binding */ isSoft),
  eD: () => (/* binding */ outcomeMark),
  qY: () => (/* binding */ pauseLines),
  lW: () => (/* binding */ phaseMark),
  k: () => (/* binding */ summaryLines),
  RM: () => (/* binding */ taskMark),
  Gg: () => (/* binding */ titleOf)
});

// UNUSED EXPORTS: mark

// EXTERNAL MODULE: ./build/core/hints.js
var hints = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/core/views/option-line.js
var option_line = __webpack_require__(4244);
// EXTERNAL MODULE: ./build/core/views/findings.js
var findings = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/core/views/fates.js
var fates = __webpack_require__(3337);
// EXTERNAL MODULE: ./build/core/views/flaky.js
var views_flaky = __webpack_require__(3355);
;// CONCATENATED MODULE: ./build/core/views/phase-parts.js

/** What of a task nobody should overlook: it did not succeed, is under way, or passed only when it was tried again. */
const isTold = ({ outcome, status, flaky }) => outcome === undefined ? status !== 'pending' : flaky || !(0,outcomes/* isGood */.Kg)(outcome);
/** A gate without its checks that passed. Of one that nobody came to there is nothing to tell. */
function wrongGate(gate) {
    const tasks = gate.checks.tasks.filter(isTold);
    const isOpen = gate.skipped === undefined && (gate.verdict === undefined || gate.verdict === 'passed');
    return tasks.length === 0 && isOpen ? [] : [{ ...gate, checks: { ...gate.checks, tasks } }];
}
/**
 * A phase with only what failed, waits or is under way, for who asked to see no more than that. Undefined when there is
 * no such thing: it is completed, or has not begun.
 */
function wrongPart(phase) {
    if (phase.status === 'pending')
        return undefined;
    const agents = { ...phase.agents, tasks: phase.agents.tasks.filter(isTold) };
    const gates = phase.gates.flatMap(wrongGate);
    const isPlain = phase.status === 'completed' && agents.tasks.length === 0 && gates.length === 0;
    return isPlain ? undefined : { ...phase, agents, gates };
}
/** The one agent of a phase that has no gates, when both came to a good end without more to tell. */
function onlyTask({ status, conclusion, agents, gates }) {
    const [task, ...others] = agents.tasks;
    if (status !== 'completed' || conclusion !== 'success' || task === undefined)
        return undefined;
    return others.length === 0 && gates.length === 0 && !isTold(task) ? task : undefined;
}
/** Width of the column of names: checks stand two further in than agents. */
function widest(phase) {
    const agents = phase.agents.tasks.map((task) => task.plan.name.length);
    const checks = phase.gates.flatMap((gate) => gate.checks.tasks.map((task) => task.plan.name.length + 2));
    return Math.min(40, Math.max(0, ...agents, ...checks));
}

// EXTERNAL MODULE: ./build/core/views/mend-part.js
var mend_part = __webpack_require__(160);
// EXTERNAL MODULE: ./build/core/views/rounds.js
var rounds = __webpack_require__(6309);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
;// CONCATENATED MODULE: ./build/core/views/summary.js










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
    const all = (0,fates/* fates */.qO)(state);
    const isOver = options.ended === true || !['pending', 'running'].includes(state.status);
    const told = [
        ...(0,rounds/* roundLines */.MQ)(state),
        ...(0,mend_part/* mendLines */.Og)(state, options.decisions !== false),
        ...(0,views_flaky/* flakyLines */.lw)(state, options.history),
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
    const told = (0,fates/* savedText */.Xm)(all);
    return told === undefined ? [] : [...(isPaused ? [[]] : []), [(0,views_text/* span */.Ln)(told, 'dim')]];
}
/** Why a phase was tried again, or cannot begin; what it came to stands below it. */
function fateNote({ status }, fate, isOver) {
    const told = fate?.kind === 'retried' || (fate?.kind === 'blocked' && status === 'pending' && isOver);
    return told && fate !== undefined ? [(0,views_text/* span */.Ln)(`  ${fate.kind}: ${fate.because}`, 'dim')] : [];
}
function phaseLines(phase, fate, isOver) {
    // Of one that was reused for its inputs the gate was judged now, and is shown.
    if (fate?.kind === 'reused' && phase.conclusion !== 'reused') {
        const name = (0,views_text/* span */.Ln)(phase.plan.name, 'strong');
        const { sign, tone } = phaseMark(phase).tone === 'good' ? mark('reused') : phaseMark(phase);
        return [[(0,views_text/* span */.Ln)(`${sign} `, tone), name, (0,views_text/* span */.Ln)(`  ${(0,views_text/* duration */.p0)(phase.activeMs)}  ${fate.because}`, 'dim')]];
    }
    const { sign, tone } = phaseMark(phase);
    const time = phase.startedAt === undefined ? '' : `  ${(0,views_text/* duration */.p0)(phase.activeMs)}`;
    const head = [
        (0,views_text/* span */.Ln)(`${sign} `, tone),
        (0,views_text/* span */.Ln)(phase.plan.name, phase.status === 'pending' ? 'dim' : 'strong'),
        (0,views_text/* span */.Ln)(time, 'dim'),
        ...fateNote(phase, fate, isOver),
        ...(phase.reuse.step === 'missed' ? [(0,views_text/* span */.Ln)(`  not reused: ${phase.reuse.because ?? ''}`, 'dim')] : []),
    ];
    if (phase.status === 'pending')
        return [head];
    // Where a phase is no more than one agent that did its work, one line tells it.
    const only = head.length === 3 ? onlyTask(phase) : undefined;
    if (only !== undefined) {
        const name = only.plan.name === phase.plan.name ? '' : `${only.plan.name}: `;
        return [[(0,views_text/* span */.Ln)(`${taskMark(only).sign} `, tone), ...head.slice(1), (0,views_text/* span */.Ln)(`  ${name}${taskNote(only)}`, 'dim')]];
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
        [(0,views_text/* span */.Ln)('  gate ', 'dim'), (0,views_text/* span */.Ln)(gate.plan.name), (0,views_text/* span */.Ln)('  '), (0,views_text/* span */.Ln)(verdict, tone)],
        ...gate.checks.tasks.map((task) => taskLine(task, width - 2, '    ')),
    ];
}
/** How an outcome is shown. Nothing to judge is neither good nor bad. */
const outcomeMark = (outcome) => (0,outcomes/* isEmpty */.Im)(outcome) ? { sign: '\u2212', tone: 'dim' } : mark(outcome.kind);
/** How a task is shown: an advisory failure and an audit that can't block are warnings, never plain green. */
function taskMark(task) {
    const { outcome } = task;
    if (outcome === undefined)
        return mark(task.status === 'pending' ? 'pending' : 'running');
    return isSoft(task) ? mark('advisory') : outcomeMark(outcome);
}
/** Whether a task did not succeed and blocks nothing all the same. */
function isSoft({ outcome, plan }) {
    if (outcome === undefined || (0,outcomes/* isGood */.Kg)(outcome) || !('enforcement' in plan))
        return false;
    return plan.enforcement === 'advisory' || isTolerated(outcome, plan.unreachable);
}
function isTolerated(outcome, unreachable) {
    return outcome.kind === 'errored' && outcome.reason === 'unreachable' && unreachable === 'warn';
}
function taskLine(task, width, indent) {
    const { sign, tone } = task.flaky ? mark('advisory') : taskMark(task);
    const line = [(0,views_text/* span */.Ln)(`${indent}${sign} `, tone), (0,views_text/* span */.Ln)(task.plan.name.padEnd(width))];
    if (task.outcome === undefined)
        return [...line, (0,views_text/* span */.Ln)(task.status === 'pending' ? '  not run' : '  \u2026', 'dim')];
    line.push((0,views_text/* span */.Ln)(`  ${(0,views_text/* duration */.p0)(task.durationMs)}`, 'dim'));
    const note = taskNote(task);
    if (note !== '')
        line.push((0,views_text/* span */.Ln)(`  ${note}`, (0,outcomes/* isGood */.Kg)(task.outcome) && !task.flaky ? 'dim' : tone));
    return line;
}
function taskNote(task) {
    const { outcome } = task;
    const flaky = task.flaky ? `flaky: passed at attempt ${task.round}` : '';
    const title = titleOf(task);
    const advisory = 'enforcement' in task.plan && task.plan.enforcement === 'advisory' ? 'advisory' : '';
    const because = outcome === undefined || outcome.kind === 'passed' ? passedText(outcome, title) : (task.because ?? '');
    const found = task.findings === undefined ? '' : (0,findings/* findingsCount */.cy)(task.findings);
    return [flaky, advisory, because, found, (0,views_flaky/* rerunNote */.vd)(task)].filter((part) => part !== '').join('; ');
}
/** What ran; a detail stands for it, and what it was limited to goes with it. */
function passedText(outcome, title) {
    if (outcome === undefined)
        return title;
    const note = (0,outcomes/* passedNote */.BK)(outcome);
    return outcome.detail === undefined && note !== undefined ? `${title}: ${note}` : (note ?? title);
}
function endingLines(state, { decisions = true, ended = false, left = '', gate }) {
    const total = (0,views_text/* duration */.p0)(state.activeMs);
    const warnings = state.warnings.map((warning) => [(0,views_text/* span */.Ln)(`warning: ${warning}`, 'warn')]);
    // Where nobody is asked, there is nobody at the workspace whom a command would help.
    const goOn = decisions ? [(0,option_line/* next */.K2)('go on', `bootspring resume ${state.id}`)] : [];
    if (state.restoring !== undefined) {
        const { phase } = state.restoring;
        if (!ended)
            return [...warnings, [(0,views_text/* span */.Ln)(`Being restored to ${phase}`, 'strong')]];
        // It was killed: the next command ends it first.
        return [...warnings, [(0,views_text/* span */.Ln)('Broken off', 'bad'), (0,views_text/* span */.Ln)(` while ${phase} was restored`)], ...goOn];
    }
    switch (state.status) {
        case 'completed':
            if (gate !== undefined)
                return [...warnings, [(0,views_text/* span */.Ln)('Passed', 'good'), (0,views_text/* span */.Ln)(` in ${total}: gate ${gate}`)]];
            return [...warnings, [(0,views_text/* span */.Ln)('Completed', 'good'), (0,views_text/* span */.Ln)(` in ${total}: ${state.because ?? ''}`)]];
        case 'paused':
            return [
                ...warnings,
                ...(state.pause === undefined ? [] : pauseLines(state, state.pause, decisions ? 'commands' : 'nothing')),
            ];
        case 'cancelled':
            return [
                ...warnings,
                [
                    (0,views_text/* span */.Ln)('Cancelled', 'warn'),
                    (0,views_text/* span */.Ln)((state.because ?? '').replace(/^(?:cancelled(?= by )|)/, (said) => (said === '' ? ': ' : ''))),
                ],
                ...(state.decision?.kind === 'cancel' ? [] : goOn),
            ];
        case 'failed':
            return [...warnings, [(0,views_text/* span */.Ln)('Failed', 'bad'), (0,views_text/* span */.Ln)(`: ${state.because ?? ''}`)]];
        case 'pending':
        case 'running':
            if (state.restored !== undefined) {
                const text = [(0,views_text/* span */.Ln)('Restored', 'good'), (0,views_text/* span */.Ln)(` to ${state.restored.phase}, waiting to be resumed`)];
                return [...warnings, text, ...goOn];
            }
            if (!ended) {
                const rest = left === '' ? [] : [(0,views_text/* span */.Ln)(`, ${left}`)];
                return [...warnings, [(0,views_text/* span */.Ln)(`Under way for ${total}`, 'strong'), ...rest]];
            }
            return [...warnings, [(0,views_text/* span */.Ln)('Broken off', 'bad'), (0,views_text/* span */.Ln)(` after ${total}`)], ...goOn];
    }
}
/** Why the workflow waits, the last lines of what failed, and what a person can do, as commands to copy. */
function pauseLines(state, pause, offer = 'commands') {
    const where = pause.gate === undefined ? `in ${pause.phase}` : `at gate ${pause.gate} after ${pause.phase}`;
    const isStopped = pause.reason === 'stopped';
    const tone = isStopped ? 'warn' : 'bad';
    const lines = [
        [(0,views_text/* span */.Ln)(offer === 'nothing' ? 'Not passed' : 'Paused', tone), (0,views_text/* span */.Ln)(` ${where}`)],
        ...pause.details.map((detail) => [(0,views_text/* span */.Ln)(`  ${detail}`, tone)]),
    ];
    lines.push(...(0,mend_part/* diffLines */.Pp)(pause));
    if (!isStopped)
        for (const task of failedTasks(state, pause))
            lines.push([], ...tailLines(task));
    if (offer !== 'commands')
        return lines;
    lines.push([], [(0,views_text/* span */.Ln)('What you can do', 'strong')]);
    for (const option of pause.options)
        lines.push((0,option_line/* optionLine */.mr)(state.id, pause, option));
    return lines;
}
function failedTasks(state, pause) {
    const phase = state.phaseByName.get(pause.phase);
    const gate = phase?.gates.find((each) => each.plan.name === pause.gate);
    const tasks = gate?.checks.tasks ?? phase?.agents.tasks ?? [];
    return tasks.filter((task) => task.outcome !== undefined && !(0,outcomes/* isGood */.Kg)(task.outcome));
}
const shortened = (title) => (title.length <= TITLE ? title : `${title.slice(0, TITLE - 1)}\u2026`);
/** What a task runs, short enough for a line. */
const titleOf = ({ plan }) => shortened(plan.steps.map((step) => step.title).join(' && '));
/** The command of a task that is to be mended: naming all of several would send somebody to the wrong one. */
const failedTitle = ({ plan: { steps }, rerun, lastStep }) => (steps[rerun?.step ?? lastStep] ?? steps[0])?.title ?? '';
function tailLines(task) {
    const tail = task.evidence?.tail.trimEnd() ?? '';
    const advice = task.outcome === undefined ? undefined : (0,hints/* hint */.a)(task.outcome, task.evidence);
    const lines = [[(0,views_text/* span */.Ln)(`${task.plan.name}: ${shortened(failedTitle(task))}`, 'strong')]];
    const end = tail.split('\n').slice(-TAIL_LINES);
    // What only a report tells, or stands further up, nobody has read yet.
    const shown = tail === '' ? (0,findings/* findingLines */.hq)(task.findings) : [...(0,findings/* unreadLines */.Zu)(task.findings, end), ...end];
    for (const text of shown)
        lines.push([(0,views_text/* span */.Ln)('  \u2502 ', 'dim'), (0,views_text/* span */.Ln)(text)]);
    if (advice !== undefined)
        lines.push([(0,views_text/* span */.Ln)(`  ${advice}`, 'warn')]);
    return lines;
}


/***/ })

};
;