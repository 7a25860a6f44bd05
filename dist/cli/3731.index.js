"use strict";
exports.id = 3731;
exports.ids = [575,6986,9685,4079,3731,8746,5950,7507];
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
,

/***/ 4488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mergeHistories),
/* harmony export */   u: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);

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
    return [...first, ...rest].slice(0, _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_RECORDS */ .zc).sort(oldestFirst);
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
function historyText(history, most = _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_LIMIT */ .Dc) {
    let records = history.records;
    for (;;) {
        const text = `${JSON.stringify({ schemaVersion: 1, records })}\n`;
        if (records.length === 0 || new TextEncoder().encode(text).length <= most)
            return text;
        records = records.slice(Math.ceil(records.length / 4));
    }
}


/***/ }),

/***/ 6528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ findingsDigestSchema),
/* harmony export */   _J: () => (/* binding */ findingsFileSchema),
/* harmony export */   cd: () => (/* binding */ MOST_FLAKY),
/* harmony export */   hf: () => (/* binding */ MOST_RERUN)
/* harmony export */ });
/* unused harmony exports findingSchema, TEST_OUTCOMES, testCaseSchema, testRefSchema */
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

/***/ 5651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ writeFindings),
/* harmony export */   RJ: () => (/* binding */ readFindings),
/* harmony export */   XR: () => (/* binding */ MOST_FILE_BYTES)
/* harmony export */ });
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
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({ code: 'storage', message: `They have more than ${MOST_FILE_BYTES / 1024 ** 2} MiB.` });
    }
    const made = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(folder, 'findings');
    if (!made.ok)
        return made;
    const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(made.value, nameOf(file.task, file.attempt)), text, { durable: false });
    return written.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(`sha256:${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(text)}`) : written;
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

/***/ 6986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHistoryStore: () => (/* binding */ createHistoryStore),
  parseHistory: () => (/* binding */ parseHistory),
  storedHistory: () => (/* binding */ storedHistory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/history/merge.js
var merge = __webpack_require__(4488);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
;// CONCATENATED MODULE: ./build/model/history.js



/**
 * What earlier runs of a workflow came to: `.bootspring/history/<workflow>.json`. It is for trends and for telling what
 * is new; no verdict depends on it. Texts of it may come from another machine and from a pull request of the same
 * repository, so each is bounded here and escaped where it is shown.
 */
const history_text = () => schemas/* string */.YjP().check(api/* _maxLength */.Eb(300));
const count = () => schemas/* number */.aig().check(api/* _gte */.qm(0));
const list = (item) => schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(constants/* MOST_PER_RECORD */.ij));
/** A phase of one run. */
const historyPhaseSchema = () => schemas/* object */.Ikc({
    name: history_text(),
    /** Time that it was under way. */
    durationMs: count(),
    /** `reused` also where an earlier attempt of the workflow had done it. */
    conclusion: schemas/* enum */.k5n(model_status/* CONCLUSIONS */.Fr),
});
/** An agent or a check of one run. */
const historyTaskSchema = () => schemas/* object */.Ikc({
    /** `phase/agent` or `phase/gate/check`. */
    id: history_text(),
    /** Kind of its outcome, such as `passed`. */
    outcome: history_text(),
    durationMs: count(),
    retries: count(),
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
    attempt: count(),
    /** When it ended, milliseconds since 1970. */
    at: count(),
    sha: schemas/* optional */.lqM(history_text()),
    ref: schemas/* optional */.lqM(history_text()),
    pullRequest: schemas/* optional */.lqM(schemas/* number */.aig()),
    /** The job with its leg of the matrix. */
    leg: schemas/* optional */.lqM(history_text()),
    status: schemas/* enum */.k5n(model_status/* STATUSES */.f),
    /** Time of work, without pauses. */
    durationMs: count(),
    /** Work that need not be done again: reused, or kept from an earlier attempt. */
    savedMs: count(),
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
        slowest: schemas/* array */.YOg(schemas/* object */.Ikc({ name: history_text(), durationMs: count() })).check(api/* _maxLength */.Eb(constants/* MOST_TESTS */.q4)),
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
            const written = (0,files/* writeFileAtomic */.Zf)(file, (0,merge/* historyText */.u)(history), { durable: false });
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
const storedHistory = (workspace, workflow) => readHistory(external_node_path_.join(external_node_path_.resolve(workspace), workflow_dir/* STATE_FOLDER */.P2, FOLDER), workflow).history ?? constants/* EMPTY_HISTORY */.nF;
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


/***/ }),

/***/ 6557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   I$: () => (/* binding */ LARGE),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   Qm: () => (/* binding */ TRIES),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   Yr: () => (/* binding */ failedRead),
/* harmony export */   tC: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);


/** Files larger than this are never held whole in memory; also the size of their pieces. */
const LARGE = 2 * 1024 ** 2;
/** How often a file is read that changes while it is read. */
const TRIES = 3;
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Opens neither through a link nor waits for a pipe's other end. Windows has neither flag. */
const READ_FLAGS = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
/** What became of a file that could not be read. */
function failedRead(path, error) {
    const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? 'UNKNOWN';
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


/***/ })
,

/***/ 9685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createProjections)
/* harmony export */ });
/* harmony import */ var _core_views_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6580);
/* harmony import */ var _core_views_log_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5582);
/* harmony import */ var _core_views_metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(979);
/* harmony import */ var _core_views_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5335);




/** How often state.json is brought up to date while work is under way. */
const EVERY_MS = 200;
/** Writing it may take one part in so many of the time: one of thousands of phases takes longer to write. */
const MOST_SHARE = 25;
/** The projections of a workflow. They are written when the loop waits, at most every 200 ms and less often when that takes long. */
function createProjections(opened, clock) {
    const tally = (0,_core_views_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .createTally */ .X)();
    for (const entry of opened.entries)
        tally.add(entry);
    let untold = [];
    let lines = [];
    let due = -Infinity;
    let forget;
    let lost;
    // Written as a whole each time: an earlier failure is made good, as when a checkpoint that failed had filled the disk.
    let unwritten;
    const writeLines = () => {
        forget?.();
        forget = undefined;
        if (lines.length > 0)
            lost = opened.log(`${lines.join('\n')}\n`) ?? lost;
        lines = [];
    };
    // Entries are not kept: a journal of thousands of phases would fill the memory.
    const tell = (state) => {
        for (const entry of untold) {
            tally.add(entry);
            lines.push(...(0,_core_views_log_js__WEBPACK_IMPORTED_MODULE_2__/* .logLines */ .O)(entry, (0,_core_views_log_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .logFacts */ .q)(state)));
        }
        untold = [];
    };
    const write = (state) => {
        const began = clock.monotonic();
        writeLines();
        unwritten = opened.write('state.json', `${JSON.stringify((0,_core_views_state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateDocument */ .r)(state), null, 2)}\n`);
        due = began + Math.max(EVERY_MS, MOST_SHARE * (clock.monotonic() - began));
    };
    return {
        metrics(state) {
            tell(state);
            return tally.result();
        },
        observe(entry) {
            untold.push(entry);
        },
        // Lines are made here, when commands that were to be started are under way; the state is still that of the group.
        flush(state) {
            tell(state);
            const left = due - clock.monotonic();
            if (left <= 0)
                write(state);
            else
                forget ??= clock.after(left, () => write(state));
        },
        finish(state, history) {
            tell(state);
            write(state);
            const all = { ...tally.result(), ...(history === undefined ? {} : { history }) };
            const text = `${JSON.stringify(all, null, 2)}\n`;
            return opened.write('metrics.json', text) ?? unwritten ?? lost;
        },
        abandon: writeLines,
    };
}


/***/ }),

/***/ 6036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fixFate)
/* harmony export */ });
/* harmony import */ var _evolve_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);

/** As the fold judges it: a fix that changed what is protected, was killed, or cannot be told about waits for a person. */
function fixFate({ outcome, change, untold, }) {
    if (untold !== undefined)
        return 'held';
    if (change === undefined)
        return 'vain';
    return change.protected > 0 || !(0,_evolve_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .isProper */ .d3)(outcome) ? 'held' : 'changed';
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

/***/ 979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createTally),
  q: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: ./build/core/graph.js
var graph = __webpack_require__(3535);
// EXTERNAL MODULE: ./build/core/fix/fates.js
var fates = __webpack_require__(6036);
;// CONCATENATED MODULE: ./build/core/views/fix-tally.js

/** Counts fixes over a journal. Names come from users, so they are keys of maps only. */
class FixTally {
    #phases = new Map();
    /** Phases of the fixes that changed something, by the task that has not been judged since. */
    #unjudged = new Map();
    add(event) {
        if (event.type === 'FixFinished') {
            const phase = this.#phase(event.phase);
            const fate = (0,fates/* fixFate */.I)(event);
            phase.tried += 1;
            if (fate === 'held')
                phase.refused += 1;
            else if (fate === 'changed')
                this.#unjudged.set(event.task, event.phase);
        }
        else if (event.type === 'AttemptFinished') {
            const phase = this.#unjudged.get(event.task);
            this.#unjudged.delete(event.task);
            const isGood = event.outcome.kind === 'passed' || event.outcome.kind === 'reused';
            if (phase !== undefined && isGood)
                this.#phase(phase).helped += 1;
        }
    }
    result() {
        const byPhase = [...this.#phases].map(([name, counts]) => ({ name, ...counts }));
        const sum = (of) => byPhase.reduce((total, each) => total + each[of], 0);
        return { tried: sum('tried'), helped: sum('helped'), refused: sum('refused'), byPhase };
    }
    #phase(name) {
        const known = this.#phases.get(name);
        if (known !== undefined)
            return known;
        const fresh = { tried: 0, helped: 0, refused: 0 };
        this.#phases.set(name, fresh);
        return fresh;
    }
}

;// CONCATENATED MODULE: ./build/core/views/metrics-sums.js
/** The counts of some gates together. */
function gateCounts(all) {
    const of = (verdict) => sum(all.map((each) => each[verdict]));
    const [passed, failed, inconclusive, vacuous] = [of('passed'), of('rejected'), of('inconclusive'), of('vacuous')];
    const total = passed + failed + inconclusive + vacuous;
    return { passed, failed, inconclusive, vacuous, passRate: share(passed, total), failRate: share(failed, total) };
}
/** The sum of numbers. */
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
/** A part of a whole with four decimals; null when there is no whole. */
const share = (part, whole) => whole > 0 ? Math.round((part / whole) * 10_000) / 10_000 : null;
/** What need not be done again because the phase is over. */
const savedMs = ({ succeeded, durationMs }) => (succeeded ? durationMs : 0);

;// CONCATENATED MODULE: ./build/core/views/metrics.js



/** The metrics of a workflow as far as its journal goes. */
function metrics(entries) {
    const tally = createTally();
    for (const entry of entries)
        tally.add(entry);
    return tally.result();
}
/** A tally of no entries. */
const createTally = () => new Tally();
/** Folds entries into sums. Names come from users, so they are keys of maps only. */
class Tally {
    #workflowId = null;
    #pipeline;
    #rounds = [];
    #runs = 0;
    /** Milliseconds of work until the last entry. It only goes forward. */
    #stopwatch = 0;
    #last;
    #resting = false;
    #sequence = 0;
    #phases = new Map();
    /** Readings of the stopwatch when the attempts under way began. */
    #began = new Map();
    #scheduled = new Set();
    #retries = new Map();
    #verdicts = new Map();
    /** What steps took when they last ran, by key. */
    #stepMs = new Map();
    #unsuccessful = new Set();
    #flaky = new Set();
    #reuseMs = 0;
    #reusedPhases = 0;
    #reusedSteps = 0;
    #unknownSteps = 0;
    #fixes = new FixTally();
    #resumeMs = 0;
    /** What of it the run that took the workflow up last has brought, as long as it has started no work. */
    #resumedMs = 0;
    #saved = 0;
    #failed = 0;
    #bytesCheckpointed = 0;
    #bytesRestored = 0;
    add({ at, event, seq }) {
        this.#passTime(Date.parse(at), event);
        this.#sequence = seq;
        this.#count(event);
        this.#fixes.add(event);
    }
    /** Wall time since the last entry, unless nobody worked in between; a clock that went back adds nothing. */
    #passTime(at, event) {
        if (Number.isNaN(at))
            return;
        const passed = at - (this.#last ?? at);
        this.#last = at;
        if (!this.#resting && event.type !== 'RunStarted')
            this.#stopwatch += Math.max(0, passed);
    }
    #count(event) {
        switch (event.type) {
            case 'WorkflowCreated':
                return this.#created(event);
            case 'RunStarted':
                return this.#runStarted();
            case 'PhaseStarted':
                return this.#phaseStarted(this.#phase(event.phase));
            case 'PhaseFinished':
                return this.#phaseFinished(event);
            case 'PhaseReused':
                this.#reusedPhases += 1;
                this.#reuseMs += Math.max(0, event.savedMs);
                this.#bytesRestored += event.files.bytes;
                return;
            case 'AttemptStarted':
                return this.#attemptStarted(event);
            case 'AttemptFinished':
                return this.#attemptFinished(event);
            case 'RetryScheduled':
                this.#scheduled.add(event.task);
                return;
            case 'GateFinished':
                this.#verdictsOf(event.gate)[event.verdict] += 1;
                return;
            case 'CheckpointStarted':
                this.#phase(event.phase).capturedAt = this.#sequence;
                return;
            case 'CheckpointSaved':
                this.#saved += 1;
                this.#bytesCheckpointed += event.newBytes ?? 0;
                return;
            case 'CheckpointFailed':
                this.#failed += 1;
                return;
            case 'WorkflowPaused':
            case 'WorkflowFinished':
                this.#resting = true;
                return;
            case 'Decided':
                this.#resting = false;
                this.#unsuccessful.clear();
                return;
            case 'WorkflowWentBack':
                return this.#wentBack(event);
            case 'Restored':
                return this.#restored(event);
            case 'RestoreStarted':
            case 'RestoreFailed':
                this.#resting = true;
                return;
            case 'ReuseLookupStarted':
            case 'ReuseMissed':
            case 'ReuseStoreStarted':
            case 'ReuseStored':
            case 'ReuseNotStored':
            case 'RetryDue':
            case 'FixStarted':
            case 'FixFinished':
            case 'CollectionStarted':
            case 'ArtifactsCollected':
            case 'GateStarted':
            case 'PhaseHalted':
            case 'StopRequested':
            case 'Warned':
                return;
        }
    }
    #created({ workflowId, pipeline }) {
        this.#workflowId = workflowId;
        this.#pipeline = pipeline;
        for (const phase of pipeline.phases)
            this.#phase(phase.name);
    }
    #runStarted() {
        this.#runs += 1;
        this.#began.clear();
        this.#unsuccessful.clear();
        this.#resting = false;
        this.#resumedMs = this.#runs === 1 ? 0 : sum([...this.#phases.values()].map(savedMs));
        this.#resumeMs += this.#resumedMs;
    }
    /** What was completed after it is run again; a run that did nothing but restore has saved nothing. */
    #restored({ phase: name, files }) {
        this.#resting = true;
        this.#bytesRestored += files?.bytes ?? 0;
        this.#resumeMs -= this.#resumedMs;
        this.#resumedMs = 0;
        const { capturedAt } = this.#phase(name);
        this.#rounds = this.#rounds.filter(({ sequence }) => sequence < capturedAt);
        for (const phase of this.#phases.values()) {
            if (phase.completedAt < capturedAt)
                continue;
            this.#phaseEnded(phase, false);
            phase.completedAt = Infinity;
        }
    }
    /** What is done again is not completed, and what it took by now is of the round that ends. */
    #wentBack({ from, to, round }) {
        const names = this.#pipeline === undefined ? [] : (0,graph/* namesAfter */.zQ)(this.#pipeline, to);
        const phases = names.flatMap((name) => {
            const phase = this.#phase(name);
            this.#phaseEnded(phase, false);
            phase.completedAt = Infinity;
            const durationMs = phase.durationMs - phase.beforeMs;
            phase.beforeMs = phase.durationMs;
            return durationMs === 0 ? [] : [{ name, durationMs }];
        });
        this.#rounds.push({ round, from, to, phases, sequence: this.#sequence });
    }
    /** A phase that was under way when a run was interrupted goes on: it keeps what it took until then. */
    #phaseStarted(phase) {
        phase.since ??= this.#stopwatch;
        phase.succeeded = false;
    }
    #phaseFinished({ phase: name, conclusion }) {
        const phase = this.#phase(name);
        phase.completedAt = this.#sequence;
        phase.capturedAt = this.#sequence + 1;
        this.#phaseEnded(phase, conclusion === 'success' || conclusion === 'reused');
    }
    #phaseEnded(phase, succeeded) {
        phase.durationMs += this.#stopwatch - (phase.since ?? this.#stopwatch);
        phase.since = undefined;
        phase.succeeded = succeeded;
    }
    #attemptStarted({ task }) {
        this.#resumedMs = 0;
        this.#began.set(task, this.#stopwatch);
        // A retry counts when it begins: a run that stops before leaves it undone.
        if (this.#scheduled.delete(task))
            this.#retries.set(task, (this.#retries.get(task) ?? 0) + 1);
    }
    #attemptFinished({ task, outcome, durationMs, steps }) {
        const began = this.#began.get(task);
        this.#began.delete(task);
        // Reported durations are from a monotonic clock, so they mend what a wall clock that went back has lost.
        if (began !== undefined)
            this.#stopwatch = Math.max(this.#stopwatch, began + durationMs);
        const [phase = task, ...rest] = task.split('/');
        if (rest.length === 1)
            this.#phase(phase).busyMs += Math.max(0, durationMs);
        this.#noteFlaky(task, outcome);
        for (const step of steps) {
            if (step.outcome.kind === 'reused')
                this.#noteReuse(step.key);
            else if (step.outcome.kind === 'passed')
                this.#stepMs.set(step.key, Math.max(0, step.durationMs));
        }
    }
    #noteFlaky(task, outcome) {
        if (outcome.kind === 'failed' || outcome.kind === 'errored' || outcome.kind === 'timedOut') {
            this.#unsuccessful.add(task);
        }
        else if (outcome.kind === 'passed' && this.#unsuccessful.delete(task)) {
            this.#flaky.add(task);
        }
    }
    #noteReuse(key) {
        const ms = this.#stepMs.get(key);
        this.#reusedSteps += 1;
        if (ms === undefined)
            this.#unknownSteps += 1;
        else
            this.#reuseMs += ms;
    }
    #phase(name) {
        const known = this.#phases.get(name);
        if (known !== undefined)
            return known;
        const fresh = {
            durationMs: 0,
            busyMs: 0,
            since: undefined,
            succeeded: false,
            completedAt: Infinity,
            capturedAt: 0,
            beforeMs: 0,
        };
        this.#phases.set(name, fresh);
        return fresh;
    }
    #verdictsOf(gate) {
        const known = this.#verdicts.get(gate);
        if (known !== undefined)
            return known;
        const fresh = { passed: 0, rejected: 0, inconclusive: 0, vacuous: 0 };
        this.#verdicts.set(gate, fresh);
        return fresh;
    }
    result() {
        const phases = [...this.#phases].map(([name, { durationMs, busyMs, since }]) => {
            const wall = durationMs + this.#stopwatch - (since ?? this.#stopwatch);
            return { name, durationMs: wall, busyMs, utilisation: share(busyMs, wall) };
        });
        const busyMs = sum(phases.map((phase) => phase.busyMs));
        const counts = [...this.#retries].map(([task, count]) => ({ task, count }));
        const gates = [...this.#verdicts].map(([name, verdicts]) => ({ name, ...gateCounts([verdicts]) }));
        return {
            schemaVersion: 1,
            workflowId: this.#workflowId,
            runs: this.#runs,
            totalDurationMs: this.#stopwatch,
            phases,
            retries: { total: sum(counts.map(({ count }) => count)), tasks: counts },
            gates: { ...gateCounts([...this.#verdicts.values()]), byGate: gates },
            agents: { busyMs, utilisation: share(busyMs, sum(phases.map((phase) => phase.durationMs))) },
            saved: {
                reuseMs: this.#reuseMs,
                reusedPhases: this.#reusedPhases,
                reusedSteps: this.#reusedSteps,
                unknownSteps: this.#unknownSteps,
                resumeMs: this.#resumeMs,
            },
            flaky: [...this.#flaky],
            rounds: this.#rounds.map(({ round, from, to, phases: ended }) => ({ round, from, to, phases: ended })),
            fixes: this.#fixes.result(),
            checkpoints: {
                saved: this.#saved,
                failed: this.#failed,
                bytesCheckpointed: this.#bytesCheckpointed,
                bytesRestored: this.#bytesRestored,
            },
        };
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


/***/ })
,

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
,

/***/ 7128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  underway: () => (/* binding */ underway)
});

// EXTERNAL MODULE: ./build/core/history/statistics.js
var statistics = __webpack_require__(593);
// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var names = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/core/checkpoint/rows.js
var rows = __webpack_require__(5805);
// EXTERNAL MODULE: ./build/core/views/state.js
var views_state = __webpack_require__(5335);
;// CONCATENATED MODULE: ./build/core/views/checkpoint.js



/** With more phases than these each checkpoint names those that it is about: all of them in each would be quadratic. */
const MOST_WHOLE = 100;
/** The state as a checkpoint tells it: of very many phases those that are not as its parent tells them. */
function stateAt(state) {
    const { phases, phaseByName, lastCheckpoint = '' } = state;
    if (phases.length <= MOST_WHOLE)
        return (0,views_state/* stateDocument */.r)(state);
    const since = phaseByName.get(lastCheckpoint)?.capturedAt ?? 0;
    const told = phases.filter(({ status, completedAt = Infinity }) => status !== 'pending' && completedAt > since);
    return { ...(0,views_state/* stateDocument */.r)(state, told), omittedPhases: phases.length - told.length };
}
/** The checkpoint of a phase that has just finished. `digest` is the hash of the journal's last entry. */
function checkpointDocument(state, phase, digest, { parent, parentDigest, entries, deleted, layers, files }) {
    return {
        schemaVersion: 1,
        workflowId: state.id,
        workflow: state.pipeline.workflow,
        phase,
        sequence: state.phases.length - state.frontier.left,
        createdAt: new Date(state.updatedAt).toISOString(),
        parent,
        parentDigest,
        source: state.source,
        configDigest: state.pipeline.digest,
        state: stateAt(state),
        context: state.pipeline.context,
        outputs: state.outputs,
        artifacts: state.artifacts,
        layers: [...layers],
        files: { count: files.count, bytes: files.bytes, deleted: files.deleted },
        journal: { sequence: state.sequence, digest },
        entries: (0,rows/* rowsOf */.RO)(entries, layers),
        deleted: deleted.map(names/* writeName */.dZ),
    };
}

// EXTERNAL MODULE: ./build/app/projections.js
var projections = __webpack_require__(9685);
// EXTERNAL MODULE: ./build/core/history/merge.js
var merge = __webpack_require__(4488);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/core/history/measured.js
var measured = __webpack_require__(7998);
;// CONCATENATED MODULE: ./build/core/history/record.js




const MOST_TEXT = 300;
const line = (text) => (0,plain_line/* plainLine */.h)(text, MOST_TEXT);
const whole = (ms) => Math.max(0, Math.round(ms));
/** The record of a run that ended: what this run did, and not what it found done. */
function recordOf(state, facts) {
    const { source, creator } = state;
    const { at, metrics, findings } = facts;
    const kept = keptPhases(state);
    const ran = state.phases.filter((phase) => !kept.has(phase)).flatMap(tasksOf);
    const tests = testsOf(ran, [...findings.values()].flatMap((file) => file.tests), facts.before);
    return {
        id: state.id,
        attempt: state.attempt,
        at: whole(at),
        ...(source.sha === undefined ? {} : { sha: line(source.sha) }),
        ...(source.ref === undefined ? {} : { ref: line(source.ref) }),
        ...(source.pullRequest === undefined ? {} : { pullRequest: source.pullRequest }),
        ...(creator.leg === undefined ? {} : { leg: line(creator.leg) }),
        // Who stops a run says nothing about the work.
        status: isStopped(state) ? 'cancelled' : state.status,
        durationMs: whole(state.activeMs),
        savedMs: whole(metrics.saved.reuseMs + metrics.saved.resumeMs),
        phases: state.phases.slice(0, constants/* MOST_PER_RECORD */.ij).map((phase) => ({
            name: line(phase.plan.name),
            durationMs: kept.has(phase) ? 0 : whole(phase.activeMs),
            conclusion: kept.has(phase) ? 'reused' : conclusionOf(phase, isStopped(state)),
        })),
        gates: gatesOf(state),
        tasks: taskRecords(ran, findings),
        ...(tests === undefined ? {} : { tests }),
    };
}
/** Phases that another workflow or an earlier attempt did. What an earlier run of this attempt did this record tells. */
function keptPhases({ phases, attempt }) {
    return new Set(phases.filter(({ conclusion, completedIn }) => conclusion === 'reused' || (completedIn !== undefined && completedIn.attempt < attempt)));
}
const tasksOf = ({ agents, gates }) => [
    ...agents.tasks,
    ...gates.flatMap(({ checks }) => checks.tasks),
];
/** What is not over when the run ends was not reached, or did not succeed. */
function conclusionOf(phase, stopped) {
    const { conclusion, status, halt } = phase;
    if (stopped && halt?.reason === 'stopped')
        return 'cancelled';
    return conclusion ?? (status === 'pending' ? 'skipped' : 'failure');
}
const isStopped = ({ pause }) => pause?.reason === 'stopped';
function gatesOf({ phases }) {
    return phases
        .flatMap(({ gates }) => gates)
        .flatMap(({ plan, skipped, verdict }) => {
        if (skipped !== undefined)
            return [{ name: line(plan.name), verdict: 'skipped' }];
        return verdict === undefined ? [] : [{ name: line(plan.name), verdict }];
    })
        .slice(0, constants/* MOST_PER_RECORD */.ij);
}
function taskRecords(tasks, findings) {
    let room = constants/* MOST_FINGERPRINTS */.gc;
    return tasks
        .filter((task) => task.outcome !== undefined && task.attempts > 0)
        .slice(0, constants/* MOST_PER_RECORD */.ij)
        .map((task) => {
        const all = fingerprintsOf(task, findings.get(task.plan.id));
        // Those of only some of its findings would make old ones pass for new.
        const fits = all !== undefined && all.length <= room;
        if (fits)
            room -= all.length;
        return {
            id: line(task.plan.id),
            outcome: task.outcome?.kind ?? '',
            durationMs: whole(task.durationMs),
            retries: task.retries,
            flaky: task.flaky,
            work: (0,measured/* workOf */.LT)(task.plan),
            ...(fits ? { fingerprints: all.join('') } : {}),
        };
    });
}
/** Of a task that came to its end; undefined where not all are known. */
function fingerprintsOf(task, file) {
    if (task.outcome?.kind !== 'passed' && task.outcome?.kind !== 'failed')
        return undefined;
    // What it found where it looked would make all the rest pass for new.
    if ((0,outcomes/* isLimited */.lU)(task.plan))
        return undefined;
    // What passes and says nothing of any place has found nothing; what fails may have found what nobody could read.
    if (task.findings === undefined)
        return task.outcome.kind === 'passed' ? [] : undefined;
    const { errors, warnings, notices, worst, notes = [] } = task.findings;
    // A report that could not be read may have told more; what it would have told must not pass for new the next time.
    if (notes.length > 0)
        return undefined;
    const isAll = errors + warnings + notices === worst.length;
    const found = isAll ? worst : file?.omitted.findings === 0 ? file.findings : undefined;
    if (found === undefined)
        return undefined;
    const all = new Set(found.map(({ fingerprint }) => fingerprint));
    return [...all].every(isFingerprint) ? [...all].sort() : undefined;
}
const isFingerprint = (text) => text.length === constants/* FINGERPRINT_LENGTH */.sn && /^[0-9a-f]+$/.test(text);
/** A name that stands there several times is that of several parameters: the slowest of them counts. */
function testsOf(ran, tests, before) {
    if (tests.length === 0)
        return undefined;
    const slowest = new Map();
    for (const { name, durationMs } of tests) {
        const shown = line(name);
        if (durationMs !== undefined)
            slowest.set(shown, Math.max(slowest.get(shown) ?? 0, whole(durationMs)));
    }
    const named = (outcome) => new Set(tests.filter((test) => test.outcome === outcome).map(({ name }) => line(name)));
    const failed = named('failed');
    const tree = treeOf(ran);
    const flaky = new Set(tests.filter((test) => test.flaky === true).map(({ name }) => line(name)));
    const turned = failedBefore(before, tree);
    for (const name of named('passed'))
        if (!failed.has(name) && turned.has(name))
            flaky.add(name);
    return {
        flaky: [...flaky].slice(0, constants/* MOST_PER_RECORD */.ij),
        ...(tree === undefined || failed.size === 0 ? {} : { failed: [...failed].slice(0, constants/* MOST_FAILED */.g4), tree }),
        slowest: [...slowest]
            .map(([name, durationMs]) => ({ name, durationMs }))
            .sort((a, b) => b.durationMs - a.durationMs || (a.name < b.name ? -1 : 1))
            .slice(0, constants/* MOST_TESTS */.q4),
    };
}
/** The sources that everything with tests ran on, where that is known and the same. */
function treeOf(ran) {
    const [tree, ...others] = new Set(ran.flatMap(({ tested }) => (tested === undefined ? [] : [tested.tree])));
    return others.length === 0 ? tree : undefined;
}
/** Tests that failed in earlier runs on the same sources. */
function failedBefore(before, tree) {
    const same = tree === undefined ? [] : (before?.records ?? []).filter(({ tests }) => tests?.tree === tree);
    return new Set(same.flatMap(({ tests }) => tests?.failed ?? []));
}

;// CONCATENATED MODULE: ./build/app/remember.js


/** Adds a run that ended to the history of its workflow. */
async function rememberRun({ history: store, clock }, state, metrics) {
    if (store === undefined)
        return {};
    const { workflow } = state.pipeline;
    const findings = await findingsOf(store, state);
    const { history: before, warnings } = await store.read(workflow);
    const record = recordOf(state, { at: clock.now(), metrics, findings, before });
    const history = (0,merge/* mergeHistories */.d)(before, { schemaVersion: 1, records: [record] });
    const problem = await store.write(workflow, history);
    const all = problem === undefined ? warnings : [...warnings, problem.message];
    return { history, ...(all.length === 0 ? {} : { warnings: all }) };
}
/** What the tasks of this run found, as far as the state does not hold it all. */
async function findingsOf(store, state) {
    const found = new Map();
    for (const { group, index } of state.tasks.values()) {
        const task = group.tasks[index];
        const file = task === undefined ? undefined : await fileOf(store, state.id, task);
        if (task !== undefined && file !== undefined)
            found.set(task.plan.id, file);
    }
    return found;
}
async function fileOf(store, id, { plan, attempts, findings }) {
    if (findings?.digest === undefined)
        return undefined;
    const { errors, warnings, notices, worst, tests, flaky, digest } = findings;
    if (tests === undefined && flaky === undefined && errors + warnings + notices === worst.length)
        return undefined;
    return store.findings(id, plan.id, attempts, digest);
}

;// CONCATENATED MODULE: ./build/app/underway.js




/** Writes what a run came to beside its journal, and adds it to the history of its workflow. */
async function conclude(around, projections, state, isWhole) {
    const remembered = isWhole ? await rememberRun(around, state, projections.metrics(state)) : {};
    const { history } = remembered;
    const problem = projections.finish(state, history === undefined ? undefined : (0,statistics/* statisticsOf */.jm)(history));
    return { ...remembered, ...(problem === undefined ? {} : { problem }) };
}
/** What the stories need once the first commands are under way; nothing that starts a command imports this file. */
const underway = { createProjections: projections/* createProjections */.Z, checkpointDocument: checkpointDocument, conclude };


/***/ }),

/***/ 5950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $i: () => (/* binding */ showName),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   dZ: () => (/* binding */ writeName),
/* harmony export */   gm: () => (/* binding */ textOfBytes),
/* harmony export */   q$: () => (/* binding */ bytesOfText)
/* harmony export */ });
const ASCII = /^[^\x80-\u{10ffff}]*$/u;
/** Text for a byte string that is UTF-8, otherwise undefined. */
function textOfBytes(bytes) {
    if (ASCII.test(bytes))
        return bytes;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(bytes));
    }
    catch {
        return undefined;
    }
}
/** The byte string of a text. */
function bytesOfText(text) {
    if (ASCII.test(text))
        return text;
    return stringOf(new TextEncoder().encode(text));
}
/** The bytes that a byte string stands for. */
function bytesOf(bytes) {
    const array = new Uint8Array(bytes.length);
    for (let at = 0; at < bytes.length; at += 1)
        array[at] = bytes.charCodeAt(at);
    return array;
}
/** The byte string of some bytes. */
function stringOf(bytes) {
    let text = '';
    for (const byte of bytes)
        text += String.fromCharCode(byte);
    return text;
}
/** A byte string as a manifest writes it. */
function writeName(bytes) {
    const text = textOfBytes(bytes);
    return text ?? { base64: btoa(bytes) };
}
/** The byte string of a written name; undefined when its base64 is none. */
function readName(written) {
    if (typeof written === 'string')
        return bytesOfText(written);
    try {
        return atob(written.base64);
    }
    catch {
        return undefined;
    }
}
/** A byte string as people read it: what is no UTF-8 and what moves the cursor is escaped. */
function showName(bytes) {
    const text = textOfBytes(bytes) ?? bytes.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === '\n')
            return '\\n';
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
}


/***/ }),

/***/ 5805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   X: () => (/* binding */ deletedOf)
/* harmony export */ });
/* unused harmony exports writeTime, readTime, writeMode */
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);


const SECOND = 1000000000n;
/** Nanoseconds since 1970 as a manifest writes them: decimal seconds, so half a second before 1970 is `-0.500000000`. */
function writeTime(nanoseconds) {
    const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
    return `${nanoseconds < 0n ? '-' : ''}${size / SECOND}.${(size % SECOND).toString().padStart(9, '0')}`;
}
/** The nanoseconds of a time that the manifest's schema accepts. */
function readTime(written) {
    return BigInt(written.replace('.', ''));
}
/** Permission bits as a manifest writes them. */
const writeMode = (mode) => (mode & 0o7777).toString(8).padStart(4, '0');
/** Rows of a manifest for entries; `layers` are those of the manifest, which rows point into by their index. */
function rowsOf(entries, layers) {
    const indexes = new Map(layers.map(({ digest }, index) => [digest, index]));
    return entries.map((entry) => {
        const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writeName */ .dZ)(entry.path);
        const mtime = writeTime(entry.mtime);
        if (entry.type === 'link')
            return { type: 'link', path, target: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writeName */ .dZ)(entry.target), mtime };
        const mode = writeMode(entry.mode);
        if (entry.type === 'folder')
            return { type: 'folder', path, mode, mtime };
        const { size, digest } = entry;
        const layer = entry.layer === undefined ? undefined : indexes.get(entry.layer);
        return { type: 'file', path, mode, size, mtime, digest, ...(layer === undefined ? {} : { layer }) };
    });
}
/** Reads a name in its only form: text wherever the bytes are text. Two forms of one name could hide a double. */
function nameOf(written) {
    const bytes = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .readName */ .MQ)(written);
    if (typeof written === 'string') {
        // A lone surrogate is no text: the bytes would be those of the replacement character.
        const same = bytes !== undefined && (bytes === written || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(bytes) === written);
        return same ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(bytes) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${JSON.stringify(written)} is not Unicode text`);
    }
    if (bytes === undefined || btoa(bytes) !== written.base64)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${written.base64} is not base64`);
    if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(bytes) !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${written.base64} is text, and is written as base64`);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(bytes);
}
function entryOf(row, layers) {
    const path = nameOf(row.path);
    if (!path.ok)
        return path;
    const mtime = readTime(row.mtime);
    switch (row.type) {
        case 'link': {
            const target = nameOf(row.target);
            return target.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ type: 'link', path: path.value, target: target.value, mtime }) : target;
        }
        case 'folder':
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ type: 'folder', path: path.value, mode: Number.parseInt(row.mode, 8), mtime });
        case 'file': {
            const file = {
                type: 'file',
                path: path.value,
                mode: Number.parseInt(row.mode, 8),
                size: row.size,
                mtime,
            };
            const { digest } = row;
            const inCommit = digest.startsWith('git:');
            if (row.layer === undefined) {
                return inCommit ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...file, digest }) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path.value)} is in no layer`);
            }
            const layer = layers[row.layer]?.digest;
            if (inCommit)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path.value)} is in the commit and in a layer`);
            if (layer !== undefined)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...file, digest, layer });
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path.value)} is in layer ${row.layer}, and the manifest names ${layers.length}`);
        }
    }
}
/** The entries that a manifest tells of; the error is one clause. */
function entriesOf(checkpoint) {
    const entries = [];
    for (const row of checkpoint.entries) {
        const entry = entryOf(row, checkpoint.layers);
        if (!entry.ok)
            return entry;
        entries.push(entry.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(entries);
}
/** Byte strings of the paths that a manifest tells are gone; the error is one clause. */
function deletedOf(checkpoint) {
    const paths = [];
    for (const written of checkpoint.deleted) {
        const path = nameOf(written);
        if (!path.ok)
            return path;
        paths.push(path.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(paths);
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

/***/ 3731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAsk: () => (/* reexport */ createAsk),
  createConsole: () => (/* reexport */ console/* createConsole */.s),
  createExpectation: () => (/* reexport */ expectation/* createExpectation */.$),
  createFileStore: () => (/* reexport */ file.createFileStore),
  tellEnding: () => (/* reexport */ tellEnding),
  underway: () => (/* reexport */ underway.underway)
});

// EXTERNAL MODULE: ./build/app/underway.js + 3 modules
var underway = __webpack_require__(7128);
// EXTERNAL MODULE: ./build/core/views/summary.js + 1 modules
var summary = __webpack_require__(575);
;// CONCATENATED MODULE: ./build/shell/console/ask.js

/** Asks the person at the terminal what to do about a pause. Undefined, also when `signal` ends the question: leave it paused. */
function createAsk(stream, paint, by) {
    return async (state, signal) => {
        const { pause } = state;
        if (pause === undefined)
            return undefined;
        const { select, text, isCancel } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 6170));
        stream.write(`\n${(0,summary/* pauseLines */.qY)(state, pause, 'question').map(paint).join('\n')}\n\n`);
        const chosen = await select({
            message: 'What now?',
            output: stream,
            signal,
            options: [
                ...pause.options.map((option) => optionOf(option, pause)),
                { value: 'leave', label: 'leave it paused', hint: 'exit 6; go on later' },
            ],
        });
        if (isCancel(chosen) || chosen === 'leave')
            return undefined;
        if (chosen !== 'skip')
            return { kind: chosen, by };
        const reason = await text({
            output: stream,
            signal,
            message: `Why is gate ${pause.gate} skipped? It is recorded.`,
            validate: (value) => ((value ?? '').trim() === '' ? 'a skip needs a reason' : undefined),
        });
        if (isCancel(reason))
            return undefined;
        return { kind: 'skip', ...(pause.gate === undefined ? {} : { gate: pause.gate }), reason: reason.trim(), by };
    };
}
function optionOf(option, pause) {
    switch (option) {
        case 'retry':
            return pause.diff === undefined
                ? { value: option, label: 'try again', hint: 'after you have mended it in another window' }
                : { value: option, label: 'let it stand', hint: 'what failed is judged again on what the fix left' };
        case 'skip':
            return { value: option, label: `skip gate ${pause.gate}`, hint: 'asks for the reason' };
        case 'cancel':
            return { value: option, label: 'cancel the workflow' };
    }
}

// EXTERNAL MODULE: ./build/shell/history/expectation.js + 1 modules
var expectation = __webpack_require__(7415);
// EXTERNAL MODULE: ./build/shell/store/file.js + 2 modules
var file = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/entry/commands/console.js + 1 modules
var console = __webpack_require__(2668);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(483);
// EXTERNAL MODULE: ./build/core/views/state.js
var views_state = __webpack_require__(5335);
;// CONCATENATED MODULE: ./build/entry/commands/ending.js



/** Tells how a run ended and answers the exit code: that of the verdict, or of what kept it from being recorded. */
function tellEnding(screen, { state, problem, unrecorded, ...rest }) {
    screen.summary((0,summary/* summaryLines */.k)(state, { ended: true, history: rest.history, quiet: screen.quiet }));
    const told = problem === undefined ? {} : { error: problem, problems: [problem] };
    screen.json(() => ({ ...(0,views_state/* stateDocument */.r)(state), ...told }));
    screen.warn((rest.warnings ?? []).map((message) => ({ code: 'storage', message })));
    if (problem !== undefined)
        screen.warn([problem], unrecorded === true ? 'error' : 'warning');
    return (0,exit/* exitOfEnding */.jO)(state, problem, unrecorded === true);
}

;// CONCATENATED MODULE: ./build/entry/underway.js
/**
 * What a run needs once its first command is under way. It is loaded together, while that command runs: also what others
 * ask for by themselves, who then find it loaded.
 */








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

/***/ 8746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFileStore: () => (/* binding */ createFileStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/store/folders.js
var folders = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/shell/store/layer-file.js
var layer_file = __webpack_require__(3776);
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
        const code = (0,files/* errorCode */.CA)(error);
        if (code === 'EXDEV')
            throw error;
        const there = code === 'EEXIST' ? (0,layer_file/* describeLayer */.$d)(digest, to) : undefined;
        // Where the file system has no hard links, renaming is the only way.
        if (there === undefined || !there.ok || there.value === undefined)
            calls.rename(from, to);
    }
    external_node_fs_.rmSync(from, { force: true });
}
/** Copies a layer from anywhere to its place; the source stays. */
async function copyTo(calls, from, to, digest) {
    const temporary = (0,files/* temporaryNameFor */.Of)(to);
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
        if ((0,files/* errorCode */.CA)(error) !== 'EXDEV')
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
    const temporary = (0,files/* temporaryNameFor */.Of)(to);
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
    const folder = (0,folders/* folderOf */.y)(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    const name = (0,layer_file/* layerName */.Hn)(digest);
    if (!name.ok)
        return name;
    const file = folder.value === undefined ? undefined : external_node_path_.join(folder.value, name.value);
    const found = file === undefined ? (0,result.ok)(undefined) : (0,layer_file/* describeLayer */.$d)(digest, file);
    return (0,result.ok)({ workflowId, digest, name: name.value, file, found });
}
/** A file with this layer in another workflow of the workspace. What cannot be looked at is passed over. */
function inAnother(site, { workflowId, digest, name }) {
    const root = external_node_path_.dirname((0,workflow_dir/* pathsOf */.wG)(site.workspace, workflowId).folder);
    const ids = (0,files/* attempt */.CD)('list the workflows', root, () => external_node_fs_.readdirSync(root));
    for (const id of ids.ok ? ids.value : []) {
        if (id === workflowId || !model_status/* WORKFLOW_ID_PATTERN */.TH.test(id))
            continue;
        const folder = (0,folders/* folderOf */.y)(site.workspace, id, 'layers');
        if (!folder.ok || folder.value === undefined)
            continue;
        const file = external_node_path_.join(folder.value, name);
        const found = (0,layer_file/* describeLayer */.$d)(digest, file);
        if (found.ok && found.value !== undefined)
            return file;
    }
    return undefined;
}
/** Puts a layer's file in its place, from whatever source `place` takes, and describes what stands there then. */
async function placed(site, sought, place) {
    const made = (0,workflow_dir/* ensureWorkflow */.c8)(site.workspace, sought.workflowId);
    if (!made.ok)
        return made;
    const to = external_node_path_.join(made.value.layers, sought.name);
    try {
        // Neither the layer nor its name is flushed (docs/adr/0013): what a power cut takes of it is found out by its digest.
        await place(to);
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'store a layer', to));
    }
    const found = (0,layer_file/* describeLayer */.$d)(sought.digest, to);
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
    const given = (0,layer_file/* describeLayer */.$d)(digest, file);
    if (!given.ok)
        return given;
    if (given.value === undefined) {
        return (0,result/* err */._)({ code: 'storage', message: 'Could not store a layer: its file does not exist.', where: file });
    }
    const { found, file: own } = sought.value;
    const drop = () => external_node_fs_.rmSync(file, { force: true });
    if (own !== undefined && found.ok && found.value !== undefined) {
        if (await isWhole(own)) {
            const dropped = (0,files/* attempt */.CD)('remove a layer that is stored already', file, drop);
            return dropped.ok ? (0,result.ok)(found.value) : dropped;
        }
        const cleared = (0,files/* attempt */.CD)('remove a damaged layer', own, () => external_node_fs_.rmSync(own, { force: true }));
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
    const folder = (0,folders/* folderOf */.y)(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    const here = folder.value;
    if (here === undefined)
        return (0,result.ok)([]);
    const names = (0,files/* attempt */.CD)('list the layers', here, () => external_node_fs_.readdirSync(here).filter((name) => layer_file/* LAYER_NAME */.Qb.test(name)));
    if (!names.ok)
        return names;
    const layers = [];
    for (const name of names.value.sort()) {
        const found = (0,layer_file/* describeLayer */.$d)(`sha256:${name}`, external_node_path_.join(here, name));
        // What cannot be a layer is not one that is kept: `findLayer` tells of it.
        if (found.ok && found.value !== undefined)
            layers.push(found.value);
    }
    return (0,result.ok)(layers);
}
function removeLayer(site, workflowId, digest) {
    const name = (0,layer_file/* layerName */.Hn)(digest);
    if (!name.ok)
        return name;
    const folder = (0,folders/* folderOf */.y)(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    if (folder.value === undefined)
        return (0,result.ok)(undefined);
    const file = external_node_path_.join(folder.value, name.value);
    return (0,files/* attempt */.CD)('remove a layer', file, () => external_node_fs_.rmSync(file, { force: true }));
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

// EXTERNAL MODULE: ./build/shell/store/sealed.js
var sealed = __webpack_require__(1670);
;// CONCATENATED MODULE: ./build/shell/store/file.js









const fileOf = (workspace, workflowId, phase) => external_node_path_.join((0,workflow_dir/* pathsOf */.wG)(workspace, workflowId).checkpoints, `${phase}.json`);
/**
 * Keeps checkpoints as `.bootspring/workflows/<id>/checkpoints/<phase>.json`, each sealed with its digest
 * (store/sealed.ts) and replaced in one durable step, and layers beside them (store/layers.ts).
 *
 * Problems: `usage` for a name that is none, `integrity` for a damaged file, `storage` for the disk.
 */
function createFileStore(workspace, calls) {
    const put = (workflowId, phase, checkpoint) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase) ?? (0,sealed/* checkDocument */.sw)(checkpoint);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = (0,workflow_dir/* ensureWorkflow */.c8)(workspace, workflowId);
        if (!folder.ok)
            return folder;
        return (0,files/* writeFileAtomic */.Zf)(fileOf(workspace, workflowId, phase), (0,sealed/* seal */.od)(checkpoint), { durable: true });
    };
    const get = (workflowId, phase) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const file = fileOf(workspace, workflowId, phase);
        try {
            const content = (0,sealed/* unseal */.Du)(external_node_fs_.readFileSync(file));
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
            return (0,files/* errorCode */.CA)(error) === 'ENOENT' ? (0,result.ok)(undefined) : (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'read a checkpoint', file));
        }
    };
    const list = (workflowId) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = (0,workflow_dir/* pathsOf */.wG)(workspace, workflowId).checkpoints;
        try {
            const names = external_node_fs_.readdirSync(folder).filter((name) => name.endsWith('.json'));
            return (0,result.ok)(names
                .map((name) => name.slice(0, -'.json'.length))
                .filter((name) => model_status/* NAME_PATTERN */.Vh.test(name))
                .sort());
        }
        catch (error) {
            return (0,files/* errorCode */.CA)(error) === 'ENOENT' ? (0,result.ok)([]) : (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'list the checkpoints', folder));
        }
    };
    const remove = (workflowId, phase) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = (0,folders/* folderOf */.y)(workspace, workflowId, 'checkpoints');
        if (!folder.ok)
            return folder;
        const here = folder.value;
        if (here === undefined)
            return (0,result.ok)(undefined);
        // Layers that only this manifest refers to may go next: after a crash it must not be back without them.
        return (0,files/* attempt */.CD)('remove a checkpoint', external_node_path_.join(here, `${phase}.json`), () => {
            external_node_fs_.rmSync(external_node_path_.join(here, `${phase}.json`), { force: true });
            (0,files/* syncFolder */.Yw)(here);
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


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);





/**
 * A folder of a workflow when it is there. A symbolic link on the way is refused:
 * a command could point it at a folder of somebody else, where files would be read and removed.
 */
function folderOf(workspace, workflowId, part) {
    const refused = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .checkWorkflowId */ .tj)(workflowId);
    if (refused !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(refused);
    let folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace);
    for (const name of [_workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FOLDER */ .P2, 'workflows', workflowId, part]) {
        folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        const here = folder;
        const kind = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(`look at the folder ${name}`, here, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(here, { throwIfNoEntry: false }));
        if (!kind.ok)
            return kind;
        if (kind.value === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined);
        if (!kind.value.isDirectory())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFolder */ .b7)(here));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(folder);
}


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