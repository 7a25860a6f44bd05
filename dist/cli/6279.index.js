"use strict";
exports.id = 6279;
exports.ids = [6279];
exports.modules = {

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

/***/ 6279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jobSummary: () => (/* binding */ jobSummary)
});

// EXTERNAL MODULE: ./build/core/views/markdown-text.js
var markdown_text = __webpack_require__(1737);
;// CONCATENATED MODULE: ./build/core/views/base-part.js


/** What a change does to the gates of its base: told wherever a verdict is. */
const commitOf = ({ sha }) => sha.slice(0, 12);
/** Whether the gates of a change are those of its base, as far as is known. */
const altersGates = ({ pipeline: { base } }) => base !== undefined && (base.differences.length > 0 || base.unknown !== undefined);
/** The difference in markdown; empty where there is none. */
function basePart({ pipeline: { base } }, most) {
    if (base === undefined)
        return '';
    const { differences, unknown } = base;
    const commit = (0,markdown_text/* codeSpan */.SS)(commitOf(base));
    if (unknown !== undefined)
        return `\u26a0\ufe0f **The gates of the base commit ${commit} are not known**: ${(0,markdown_text/* escapeMarkdown */.FV)(unknown)}. This change is judged by its own gates alone, and nobody may skip one.`;
    if (differences.length === 0)
        return '';
    return `\u26a0\ufe0f **This change alters the gates** of ${commit}, which it is to go on top of:\n\n${(0,markdown_text/* list */.p_)(differences.map((each) => (0,markdown_text/* escapeMarkdown */.FV)(each)), most)}`;
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

// EXTERNAL MODULE: ./build/core/findings/order.js
var order = __webpack_require__(4382);
// EXTERNAL MODULE: ./build/core/views/findings.js
var findings = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/core/views/markdown.js
var markdown = __webpack_require__(5109);
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

;// CONCATENATED MODULE: ./build/core/views/fitted.js
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

// EXTERNAL MODULE: ./build/core/views/flaky.js
var flaky = __webpack_require__(3355);
// EXTERNAL MODULE: ./build/core/views/summary.js + 1 modules
var summary = __webpack_require__(575);
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
// EXTERNAL MODULE: ./build/core/round.js
var core_round = __webpack_require__(2907);
// EXTERNAL MODULE: ./build/core/views/rounds.js
var rounds = __webpack_require__(6309);
;// CONCATENATED MODULE: ./build/core/views/rounds-part.js




/** The rounds in markdown, the newest first; empty when nothing went back. */
function roundsPart(state, most) {
    if (state.rounds.length === 0)
        return '';
    const rows = state.rounds
        .toReversed()
        .slice(0, most)
        .map((round) => [`${round.number}`, `${round.from} \u2192 ${round.to}`, (0,core_round/* firstLine */.TM)(round.feedback), (0,rounds/* endedText */.EH)(round)].map((cell) => (0,markdown_text/* escapeMarkdown */.FV)(cell)));
    const rest = state.rounds.length - rows.length;
    const shown = (0,markdown/* table */.tp)(['round', 'went back', 'feedback', 'done again; before that'], rows);
    return `**\ud83d\udd01 Round ${(0,core_round/* roundOf */.O7)(state)}**\n\n${shown}${rest > 0 ? `\n\n\u2026 and ${rest} more` : ''}`;
}

// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
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
    return fitted((level) => `${body(state, facts, AMOUNTS[level])}\n`, AMOUNTS.length, MOST_SUMMARY);
}
function body(state, facts, amount) {
    if (amount === undefined)
        return '';
    return (0,digest/* joined */.oR)([
        (0,markdown/* heading */.R_)(state, facts),
        basePart(state, amount.items),
        ...(state.pause === undefined ? [] : pauseParts(state, state.pause, facts, amount)),
        ...(state.status === 'running' ? [underWay(state, facts)] : []),
        ...(state.pause === undefined ? [goOnPart(state, facts)] : []),
        roundsPart(state, amount.items),
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


/***/ })

};
;