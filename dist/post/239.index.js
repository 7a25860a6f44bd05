"use strict";
exports.id = 239;
exports.ids = [239];
exports.modules = {

/***/ 5239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPublisher: () => (/* binding */ createPublisher)
});

// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(6134);
// EXTERNAL MODULE: ./build/core/views/annotation.js
var annotation = __webpack_require__(1025);
// EXTERNAL MODULE: ./build/core/views/base-part.js
var base_part = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/core/views/digest.js
var digest = __webpack_require__(4596);
// EXTERNAL MODULE: ./build/core/views/fitted.js
var fitted = __webpack_require__(244);
// EXTERNAL MODULE: ./build/core/views/markdown.js + 1 modules
var markdown = __webpack_require__(8090);
// EXTERNAL MODULE: ./build/core/views/markdown-text.js
var markdown_text = __webpack_require__(1737);
// EXTERNAL MODULE: ./build/core/views/flaky.js + 3 modules
var flaky = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/core/views/mend-part.js
var mend_part = __webpack_require__(160);
// EXTERNAL MODULE: ./build/core/views/rounds-part.js
var rounds_part = __webpack_require__(8427);
;// CONCATENATED MODULE: ./build/core/views/story-parts.js







/**
 * What a comment and the check run of a workflow tell alike, in its order: the verdict, why, what there is to do, and
 * what need not be done again or was flaky. Empty parts are left in.
 *
 * @param steps what somebody who reads it there can do, as markdown; empty where nothing waits
 */
function storyParts(state, facts, amount, steps) {
    const { pause } = state;
    const { items } = amount;
    const details = pause?.details.map((detail) => `**${(0,markdown_text/* escapeMarkdown */.FV)(detail)}**`);
    return [
        (0,digest/* verdictPart */.fS)(state, facts),
        (0,base_part/* basePart */.Hj)(state, items),
        (0,digest/* phaseLine */.Kl)(state, amount.phases),
        (0,digest/* skippedGates */.DL)(state, items),
        (0,markdown/* ordersPart */.vj)(state, items),
        details === undefined ? '' : (0,markdown_text/* list */.p_)(details, items),
        (0,mend_part/* diffPart */.PS)(pause),
        ...(0,digest/* failures */.e9)((0,digest/* stoppedBy */.$)(state), amount),
        (0,rounds_part/* roundsPart */.F)(state, items),
        (0,mend_part/* mendPart */.oj)(state, items, facts.offer),
        steps === '' ? '' : `### What you can do\n\n${steps}`,
        (0,digest/* reusedPart */.eu)(state, items),
        (0,flaky/* flakyPart */.fW)(state, items, facts.history),
    ];
}

;// CONCATENATED MODULE: ./build/core/views/check-run.js









/**
 * GitHub takes 65,535 characters of a summary: https://docs.github.com/rest/checks/runs#create-a-check-run. Some are left
 * for the line that tells how many annotations were sent.
 */
const MOST_SUMMARY = 65_400;
const MOST_TITLE = 200;
const over = (conclusion, title) => ({
    standing: { status: 'completed', conclusion },
    title,
});
/** The check runs of a workflow: one of itself, one of each gate. Only what passed is a success. */
function checkRuns(state, facts) {
    const gates = state.phases.flatMap((phase) => phase.gates.map((gate) => gateView(state, phase, gate, facts)));
    if (facts.gateOnly)
        return gates;
    const phases = facts.phases ? state.phases.map((phase) => phaseView(state, phase, facts)) : [];
    return [workflowView(state, facts), ...phases, ...gates];
}
const annotationsOf = (tasks, { findings, folder }) => (0,annotation/* annotations */.h)(tasks.flatMap((task) => findings(task)), folder);
/** `bootspring / default / pre-push (18, ubuntu)` */
function nameOf(parts, labels) {
    const label = labels.filter((each) => each !== '').join(', ');
    return `${['bootspring', ...parts].join(' / ')}${label === '' ? '' : ` (${label})`}`;
}
const idOf = ({ runId, leg }, ...parts) => ['bootspring', runId, leg, ...parts].join(':');
function workflowView(state, facts) {
    const { workflow } = state.pipeline;
    const { outlook = '' } = facts;
    const { standing, title } = workflowTold(state, facts);
    const agents = facts.phases ? [] : state.phases.flatMap((phase) => phase.agents.tasks);
    return {
        key: '',
        name: nameOf([workflow], [facts.phase, facts.label]),
        externalId: idOf(facts, workflow),
        begun: true,
        standing,
        title: (0,plain_line/* plainLine */.h)(title, MOST_TITLE),
        ...(standing.status === 'in_progress' && outlook !== '' ? { outlook } : {}),
        summary: (0,fitted/* fitted */.$)((level) => workflowSummary(state, facts, level), digest/* AMOUNTS */.SL.length, MOST_SUMMARY),
        annotations: facts.ended ? annotationsOf(agents, facts) : [],
    };
}
function workflowTold(state, { ended, problem }) {
    const done = state.phases.filter((phase) => phase.status === 'completed').length;
    const count = `${done} of ${state.phases.length} phases are over`;
    switch (state.status) {
        case 'completed':
            if (problem !== undefined)
                return over('failure', problem);
            return over('success', completedTitle(state));
        case 'paused':
            return over('action_required', `Paused ${pausedAt(state)}`);
        case 'failed':
            return over('failure', `Failed: ${state.because ?? ''}`);
        case 'cancelled':
            return over('cancelled', `Cancelled: ${count}`);
        case 'pending':
        case 'running':
            if (!ended)
                return { standing: { status: 'in_progress' }, title: count };
            if (state.stopping !== undefined)
                return over('cancelled', `Cancelled: ${count}`);
            return over('failure', problem ?? `Cut off: ${count}`);
    }
}
function completedTitle(state) {
    const altered = (0,base_part/* altersGates */.qc)(state) ? ['its gates are not those of the base'] : [];
    return ['Completed', ...((0,digest/* skippedGates */.DL)(state, 1) === '' ? [] : ['with a gate skipped']), ...altered].join(', ');
}
function pausedAt({ pause }) {
    if (pause === undefined)
        return '';
    return pause.gate === undefined ? `in ${pause.phase}` : `at gate ${pause.gate} after ${pause.phase}`;
}
/** While work is under way only what changes with a phase: a clock would make an update of every second. */
function workflowSummary(state, facts, level) {
    const { ended } = facts;
    const amount = digest/* AMOUNTS */.SL[level] ?? digest/* AMOUNTS */.SL[0];
    if (amount === undefined)
        return '';
    if (!ended)
        return (0,digest/* phaseLine */.Kl)(state, amount.phases);
    const steps = (0,markdown_text/* list */.p_)((0,markdown/* stepItems */.xc)((0,markdown/* waysOn */.gp)(state)));
    return (0,digest/* joined */.oR)([...storyParts(state, facts, amount, steps), (0,digest/* coveragePart */.S5)(state, amount.items)]);
}
function phaseView(state, phase, facts) {
    const { workflow } = state.pipeline;
    const { name } = phase.plan;
    const { standing, title } = phaseTold(state, phase, facts);
    const isOver = standing.status === 'completed';
    return {
        key: `phase ${name}`,
        name: nameOf([workflow, name], [facts.label]),
        externalId: idOf(facts, workflow, 'phase', name),
        begun: phase.startedAt !== undefined,
        standing,
        title: (0,plain_line/* plainLine */.h)(title, MOST_TITLE),
        summary: (0,fitted/* fitted */.$)((level) => tasksSummary(phase.agents.tasks, title, isOver, level), digest/* AMOUNTS */.SL.length, MOST_SUMMARY),
        annotations: isOver ? annotationsOf(phase.agents.tasks, facts) : [],
    };
}
/** A phase is over when its gates have passed as well: until then its check run is not green. */
function phaseTold(state, phase, { ended }) {
    const { because = '' } = phase;
    switch (phase.status) {
        case 'completed':
            return over('success', phase.conclusion === 'success' || because === '' ? 'Completed' : because);
        case 'paused':
            return over('action_required', `Paused ${pausedAt(state)}`);
        case 'failed':
            return over('failure', `Failed: ${because}`);
        case 'cancelled':
            return over('cancelled', 'Cancelled');
        case 'pending':
        case 'running':
            if (!ended)
                return { standing: { status: phase.status === 'running' ? 'in_progress' : 'queued' }, title: '' };
            return over(state.stopping === undefined ? 'failure' : 'cancelled', 'Cut off');
    }
}
function gateView(state, phase, gate, facts) {
    const { workflow } = state.pipeline;
    const { standing, title } = gateTold(state, gate, facts);
    return {
        key: `${phase.plan.name}/${gate.plan.name}`,
        name: nameOf([workflow, gate.plan.name], [facts.label]),
        externalId: idOf(facts, workflow, phase.plan.name, gate.plan.name),
        begun: gate.started || gate.skipped !== undefined,
        standing,
        title: (0,plain_line/* plainLine */.h)(title, MOST_TITLE),
        summary: (0,fitted/* fitted */.$)((level) => gateSummary(gate, level), digest/* AMOUNTS */.SL.length, MOST_SUMMARY),
        annotations: gate.verdict === undefined ? [] : annotationsOf(gate.checks.tasks, facts),
    };
}
function gateTold(state, gate, { ended }) {
    const { verdict, skipped, plan, because = '' } = gate;
    // A person let the workflow go on; that did not make the checks pass (docs/adr/0015-check-runs-fail-closed.md).
    if (skipped !== undefined)
        return over('failure', `Skipped by ${skipped.by}: ${skipped.reason}`);
    if (verdict === 'passed')
        return over('success', 'Passed');
    if (verdict !== undefined) {
        const waits = state.pause?.gate === plan.name;
        const name = `${verdict.slice(0, 1).toUpperCase()}${verdict.slice(1)}`;
        return over(waits ? 'action_required' : 'failure', `${name}: ${because}`);
    }
    if (!ended)
        return { standing: { status: gate.started ? 'in_progress' : 'queued' }, title: 'Not judged yet' };
    const isCutOff = gate.started && state.stopping === undefined && state.status !== 'cancelled';
    return isCutOff ? over('failure', 'Cut off before it was judged') : over('cancelled', 'Not judged');
}
/** Checks that are under way would change it with every one of them. */
function gateSummary({ checks: { tasks }, verdict, because = '' }, level) {
    if (verdict === undefined)
        return (0,words/* counted */.h)(tasks.length, 'check');
    return tasksSummary(tasks, because, true, level);
}
function tasksSummary(tasks, because, isOver, level) {
    const amount = digest/* AMOUNTS */.SL[level] ?? digest/* AMOUNTS */.SL[0];
    if (amount === undefined || !isOver)
        return because;
    return (0,digest/* joined */.oR)([
        (0,markdown_text/* escapeMarkdown */.FV)(because),
        ...(0,digest/* failures */.e9)(tasks, amount),
        (0,digest/* foundPart */.C$)(tasks, amount.items),
        amount.details ? (0,markdown/* tasksTable */.Ly)(tasks) : '',
    ]);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
;// CONCATENATED MODULE: ./build/model/units.js
const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const BYTES = {
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
/** What a duration looks like, for the JSON Schema. */
const DURATION_PATTERN = /^\d{1,9}(\.\d{1,9})?(ms|s|m|h)$/;
/** What a size looks like, for the JSON Schema. */
const SIZE_PATTERN = /^\d{1,9}(\.\d{1,9})?([KMGT]i?B|B)$/;
/** The longest duration: timers of the platform hold 2^31-1 ms, which is a little more than 24 days. */
const LONGEST_DURATION_MS = 24 * 24 * 3_600_000;
function measure(text, pattern, units) {
    if (!pattern.test(text))
        return undefined;
    const digits = /^[\d.]+/.exec(text)?.[0] ?? '';
    const unit = units[text.slice(digits.length)];
    return unit === undefined ? undefined : Math.round(Number(digits) * unit);
}
/** Milliseconds of `500ms`, `2s`, `20m`, `1h` or `1.5h`, rounded; undefined when the text is no duration. */
const parseDuration = (text) => measure(text, DURATION_PATTERN, MILLISECONDS);
/** Bytes of `500MB` (powers of ten) or `2GiB` (powers of two), rounded; undefined when the text is no size. */
const parseSize = (text) => measure(text, SIZE_PATTERN, BYTES);

;// CONCATENATED MODULE: ./build/model/config-parts.js



/**
 * Pieces of the configuration's schema. Their messages are for people:
 * core/explain.ts adds what was found to one that starts with "expected".
 */
/** Gives a key that must be there the description that editors show. */
const described = (schema, description) => schema.check(schemas/* describe */.q0y(description));
/** A key that may be left out, and the description that editors show. */
function optional(schema, description) {
    const key = schemas/* optional */.lqM(schema);
    // The optional is this key's own, so it is noted on it; `described` would make a copy.
    registries/* globalRegistry */.fd.add(key, { description });
    return key;
}
/** A schema that is built when there is something to check with it: no file has all keys, and building takes time. */
function later(build) {
    const schema = schemas/* lazy */.RZV(build);
    // Whether the value may be absent is said by `optional` around it; to ask what is inside would build it.
    schema._zod.optin = undefined;
    return schema;
}
/** An object that refuses keys it does not know, and says which it knows. */
const strict = (shape) => schemas/* strictObject */.rej(shape, {
    error: ({ code }) => {
        const keys = Object.keys(shape).join(', ');
        return code === 'unrecognized_keys' ? `known keys: ${keys}` : `expected a mapping with some of: ${keys}`;
    },
});
const config_parts_text = schemas/* string */.YjP({ error: 'expected a string' });
const flag = schemas/* boolean */.zMY({ error: 'expected true or false' });
const command = schemas/* string */.YjP({ error: 'expected a command' })
    .check(api/* _regex */.Fk(/\S/, { error: 'the command is empty' }));
/** Names become keys of objects, file names and parts of ids. */
const config_parts_name = schemas/* string */.YjP({ error: 'expected a name' }).check(api/* _regex */.Fk(model_status/* NAME_PATTERN */.Vh, {
    error: 'names are lower-case letters, digits, "-" and "_", start with a letter or a digit and have at most 64 characters',
    abort: true,
}), api/* _regex */.Fk(/\D/, { error: 'a name needs at least one character that is not a digit' }));
/** A mapping of names to values, in the order written. */
const named = (value, what) => schemas/* record */.g1P(config_parts_name, value, { error: `expected a mapping of names, one for each ${what}` });
/** A mapping of names that holds at least one. */
const someNamed = (value, what) => named(value, what).check(schemas/* refine */.YPB((record) => Object.keys(record).length > 0, { error: `there is no ${what} in it` }));
/** A list of strings; `what` names them in the message. */
const texts = (what) => schemas/* array */.YOg(config_parts_text, { error: `expected a list of ${what}` });
const globs = schemas/* array */.YOg(config_parts_text.check(api/* _minLength */.m9(1, { error: 'the pattern is empty' })), {
    error: 'expected a list of strings',
});
/** What editors show for `reports`. */
const REPORTS = 'Globs of the reports that the command writes: JUnit or checkstyle XML, SARIF, or the JSON of a linter or a test runner.';
/** One value or a list of them; always a list after parsing. */
const oneOrMany = (value) => schemas/* pipe */.FsL(schemas/* union */.KCZ([value, schemas/* array */.YOg(value)], { error: 'expected a name or a list of names' }), schemas/* transform */.pdi((given) => (typeof given === 'string' ? [given] : given)));
/** A whole number that is at least `least`. */
const integer = (least) => schemas/* int */.Whr({ error: 'expected a whole number' })
    .check(api/* _gte */.qm(least, { error: `the smallest possible value is ${least}` }), api/* _lte */.Zm(1_000_000, { error: 'the largest possible value is 1000000' }));
const percentage = schemas/* number */.aig({ error: 'expected a percentage, 0 to 100' })
    .check(api/* _gte */.qm(0, { error: 'a percentage is 0 to 100' }), api/* _lte */.Zm(100, { error: 'a percentage is 0 to 100' }));
const DURATION = 'expected a duration such as "500ms", "30s", "20m" or "1.5h"';
const SIZE = 'expected a size such as "500MB" or "2GiB"';
/** A duration; milliseconds after parsing. */
const duration = schemas/* pipe */.FsL(schemas/* string */.YjP({ error: DURATION }).check(api/* _regex */.Fk(DURATION_PATTERN, { error: DURATION, abort: true })), schemas/* transform */.pdi((written, { issues }) => {
    const ms = parseDuration(written) ?? 0;
    if (ms > 0 && ms <= LONGEST_DURATION_MS)
        return ms;
    const message = ms > 0 ? 'the longest possible duration is 576h' : 'a duration must be more than nothing';
    issues.push({ code: 'custom', input: written, message });
    return core/* NEVER */.tm;
}));
/** A size; bytes after parsing. */
const size = schemas/* pipe */.FsL(schemas/* string */.YjP({ error: SIZE }).check(api/* _regex */.Fk(SIZE_PATTERN, { error: SIZE, abort: true })), schemas/* transform */.pdi((written) => parseSize(written) ?? 0));
const variable = () => schemas/* string */.YjP({ error: 'expected the name of an environment variable' }).check(api/* _regex */.Fk(/^[A-Za-z_][A-Za-z0-9_]*$/, {
    error: 'names of environment variables are letters, digits and "_"',
}));
/** Variables of the action and of its runner hold tokens: no command gets to see them. */
const WITHHELD_PATTERN = /^(?:INPUT|ACTIONS)_/i;
const WITHHELD = 'variables that start with INPUT_ or ACTIONS_ are never passed on to commands';
const passed = () => variable().check(schemas/* refine */.YPB((written) => !WITHHELD_PATTERN.test(written), { error: WITHHELD }));
const given = () => variable().check(schemas/* refine */.YPB((written) => !/^BOOTSPRING_/i.test(written), {
    error: 'variables that start with BOOTSPRING_ are set by bootspring itself',
}));
/** A list names variables of the caller that are passed on; a mapping gives values. */
const environment = later(() => schemas/* union */.KCZ([schemas/* record */.g1P(given(), config_parts_text), schemas/* array */.YOg(passed())], {
    error: 'expected a mapping of names to strings, or a list of names to pass on',
}));
const RETRY_ON = 'expected "transient", "exit:N" with N from 0 to 255, or "/pattern/"';
/** The keys of a retry section; each section that has them gets its own. */
function retryFields() {
    const on = schemas/* string */.YjP({ error: RETRY_ON })
        .check(api/* _regex */.Fk(/^(?:transient|exit:(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])|\/.+\/)$/s, { error: RETRY_ON }));
    const factor = schemas/* number */.aig({ error: 'expected a number' })
        .check(api/* _gte */.qm(1, { error: 'the smallest possible value is 1' }), api/* _lte */.Zm(100, { error: 'the largest possible value is 100' }));
    return {
        attempts: optional(integer(1), 'Attempts in all, the first included.'),
        on: optional(schemas/* array */.YOg(on, { error: 'expected a list of strings' }), 'What is tried again: transient, exit:N or /pattern/.'),
        initial: optional(duration, 'Pause before the first retry.'),
        factor: optional(factor, 'What each pause is multiplied by.'),
        max: optional(duration, 'The longest pause.'),
        jitter: optional(flag, 'Whether pauses vary by chance.'),
        tests: optional(integer(0), 'How often tests that failed run again by themselves when nothing else failed. What passes then is shown as flaky.'),
    };
}
const retryObject = () => strict(retryFields());
/** Retry settings with pauses in milliseconds. Whatever is absent comes from the level above. */
const toRetry = ({ initial, max, ...rest }) => ({
    ...rest,
    initialMs: initial,
    maxMs: max,
});
const retrySchema = later(() => schemas/* pipe */.FsL(retryObject(), schemas/* transform */.pdi(toRetry)));

// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
;// CONCATENATED MODULE: ./build/model/config-check.js




const enforcement = optional(schemas/* enum */.k5n(model_status/* ENFORCEMENTS */.w_), 'required blocks (the default); advisory reports and never blocks.');
const fix = optional(command, 'A command that mends what the check complains of.');
const timeout = optional(duration, 'How long one attempt may take, such as 20m.');
const retry = optional(retrySchema, 'When to try again; overrides the file.');
const reports = optional(globs, REPORTS);
const filePatterns = oneOrMany(config_parts_text.check(api/* _minLength */.m9(1, { error: 'the pattern is empty' })));
const weight = optional(integer(1), 'How many of the max-parallel slots it takes.');
const scope = optional(schemas/* enum */.k5n(constants/* SCOPES */.iW), 'changed: only what a pull request changed, where that can be told; all: always everything, even with --changed.');
const writtenText = schemas/* pipe */.FsL(command, schemas/* transform */.pdi((run) => (run === 'auto' ? { kind: 'auto' } : { kind: 'command', run })));
const writtenCommand = later(() => schemas/* pipe */.FsL(strict({
    run: described(command, 'The command, given to the shell.'),
    fix,
    enforcement,
    timeout,
    retry,
    weight,
    env: optional(environment, 'Environment of the command.'),
    reports,
    scope,
    files: optional(filePatterns, 'Globs of the files it is about: they stand for {files} in the command, and without a change to one it is not run where it is limited to changes.'),
}).check(({ value, issues }) => {
    for (const key of ['run', 'fix']) {
        const name = /\{((?:staged|push|all|changed)_files)\}/.exec(value[key] ?? '')?.[1];
        if (name === undefined)
            continue;
        const message = `{${name}} is not known here: write {files}, and scope: changed where only changed files are meant`;
        issues.push({ code: 'custom', input: value, path: [key], message, continue: true });
    }
}), schemas/* transform */.pdi(({ timeout, ...rest }) => ({ kind: 'command', ...rest, timeoutMs: timeout }))));
const writtenAuto = later(() => schemas/* pipe */.FsL(strict({
    auto: described(schemas/* literal */.euz(true), 'What to run is detected.'),
    enforcement,
    fix,
    timeout,
    retry,
    reports,
    weight,
    scope,
}), schemas/* transform */.pdi(({ enforcement, fix, timeout, retry, reports, weight, scope }) => ({
    kind: 'auto',
    enforcement,
    fix,
    retry,
    reports,
    weight,
    scope,
    timeoutMs: timeout,
}))));
const writtenCoverage = later(() => schemas/* pipe */.FsL(strict({
    minimum: optional(percentage, 'Least coverage of all lines, in percent.'),
    'changed-lines': optional(percentage, 'Least coverage of the changed lines, in percent.'),
    'no-decrease': optional(flag, 'Whether coverage may not fall below that of the base.'),
    report: optional(config_parts_text.check(api/* _minLength */.m9(1, { error: 'the path is empty' })), 'Path of the report that the tests write.'),
    enforcement,
}).check(schemas/* refine */.YPB((check) => check.minimum !== undefined ||
    check['changed-lines'] !== undefined ||
    check['no-decrease'] !== undefined ||
    check.report !== undefined, {
    error: 'the coverage check says nothing to measure: give "minimum", "changed-lines", "no-decrease" or "report", or write auto',
})), schemas/* transform */.pdi(({ 'changed-lines': changedLines, 'no-decrease': noDecrease, ...rest }) => ({
    kind: 'coverage',
    ...rest,
    changedLines,
    noDecrease,
}))));
/** How grave an advisory must be to count. */
const AUDIT_LEVELS = ['low', 'moderate', 'high', 'critical'];
const writtenSecurity = later(() => schemas/* pipe */.FsL(strict({
    secrets: optional(flag, 'Whether files are searched for credentials.'),
    audit: optional(flag, 'Whether dependencies are audited.'),
    level: optional(schemas/* enum */.k5n(AUDIT_LEVELS), 'Advisories below this level do not count.'),
    unreachable: optional(schemas/* enum */.k5n(['warn', 'block']), 'What an audit that gets no answer means.'),
    enforcement,
}).check(schemas/* refine */.YPB((check) => check.secrets !== undefined ||
    check.audit !== undefined ||
    check.level !== undefined ||
    check.unreachable !== undefined, {
    error: 'the security check says nothing to look for: give "secrets", "audit", "level" or "unreachable", or write auto',
}), schemas/* refine */.YPB((check) => check.secrets !== false || check.audit !== false, {
    error: 'the security check looks for nothing: "secrets" and "audit" are both false',
})), schemas/* transform */.pdi((check) => ({ kind: 'security', ...check }))));
/** The ways of writing a check. What is wrong with a check is told for the one that was meant (core/explain.ts). */
const CHECK_FORMS = {
    text: writtenText,
    command: writtenCommand,
    auto: writtenAuto,
    coverage: writtenCoverage,
    security: writtenSecurity,
};
const checkSchema = schemas/* union */.KCZ([writtenText, writtenCommand, writtenAuto, writtenCoverage, writtenSecurity], {
    error: 'expected a command, auto or a mapping',
});
/** The checks of a gate. A gate without any is refused by core/validate.ts, which can say more about it. */
const checksSchema = named(checkSchema, 'check');

;// CONCATENATED MODULE: ./build/model/config-notification.js



const address = config_parts_text.check(api/* _minLength */.m9(1, { error: 'the address is empty' }));
/** A secret that is written out would be in the repository and in the journal. */
const referenced = (what) => config_parts_text.check(api/* _regex */.Fk(/\$\{env:/, { error: `${what} is a secret: set a variable, and write \${env:NAME} here` }));
const notificationObject = () => strict({
    webhook: optional(address, 'Address that gets a JSON document; may be ${env:NAME}.'),
    slack: optional(referenced('the address of Slack'), 'Incoming webhook of Slack that gets a message, as ${env:NAME}.'),
    secret: optional(referenced('the key of signatures'), 'Key that signs what the webhook gets (HMAC-SHA256), as ${env:NAME}.'),
    on: optional(schemas/* array */.YOg(schemas/* enum */.k5n(constants/* NOTIFIED_EVENTS */.P4), { error: 'expected a list of events' })
        .check(api/* _minLength */.m9(1, { error: 'the list of events is empty' })), 'What is told. Without it: paused and failed.'),
    after: optional(duration, 'Also tells, as slow, when a run takes longer than this.'),
    'late-after': optional(duration, 'Also tells, as late, when the job on GitHub waited longer than this for a runner.'),
});
/** Who is told about what. */
const notificationSchema = later(() => schemas/* pipe */.FsL(notificationObject().check(({ value, issues }) => {
    const told = (key, message) => {
        issues.push({ code: 'custom', input: value, path: [key], message });
    };
    const { webhook, slack, secret, on, after, 'late-after': lateAfter } = value;
    if ((webhook === undefined) === (slack === undefined)) {
        told(slack === undefined ? 'webhook' : 'slack', 'a notification has one address: either "webhook" or "slack"');
    }
    if (webhook !== undefined && webhook !== '' && !/^https?:\/\/|\$\{env:/i.test(webhook)) {
        told('webhook', 'expected an address that begins with https:// or http://, or ${env:NAME}');
    }
    if (secret !== undefined && slack !== undefined)
        told('secret', 'Slack checks no signatures: remove "secret"');
    if (on?.includes('slow') === true && after === undefined) {
        told('on', '"slow" needs "after": how long a run may take');
    }
    if (on?.includes('late') === true && lateAfter === undefined) {
        told('on', '"late" needs "late-after": how long a job may wait for a runner');
    }
}), schemas/* transform */.pdi(({ after, 'late-after': lateAfter, ...rest }) => ({ ...rest, afterMs: after, lateAfterMs: lateAfter }))));

;// CONCATENATED MODULE: ./build/model/config.js






/** The configuration file, as people write it and as the rest of the program reads it. */
/** Where checkpoints may be kept. */
/** Roles of a repository on GitHub, weakest first. */
const ROLES = ['read', 'triage', 'write', 'maintain', 'admin'];
const agentSchema = later(() => schemas/* pipe */.FsL(strict({
    name: described(config_parts_name, 'Name of the agent, unique in its phase.'),
    run: described(command, 'The command, given to the shell.'),
    timeout: optional(duration, 'How long one attempt may take, such as 20m.'),
    retry: optional(retrySchema, 'When to try again; overrides the phase and the file.'),
    env: optional(environment, 'Environment of the command.'),
    reports: optional(globs, REPORTS),
    weight: optional(integer(1), 'How many of the max-parallel slots it takes.'),
}), schemas/* transform */.pdi(({ timeout, ...rest }) => ({ ...rest, timeoutMs: timeout }))));
const agents = later(() => schemas/* array */.YOg(agentSchema, { error: 'expected a list of agents, each with name and run' })
    .check(api/* _minLength */.m9(1, { error: 'the list of agents is empty' }), ({ value, issues }) => {
    const seen = new Set();
    for (const [index, agent] of value.entries()) {
        if (seen.has(agent.name)) {
            const message = `two agents of one phase are called "${agent.name}"`;
            issues.push({ code: 'custom', input: value, path: [index, 'name'], message, continue: true });
        }
        seen.add(agent.name);
    }
}));
const phaseSchema = later(() => schemas/* pipe */.FsL(strict({
    run: optional(command, 'The command of the phase: short for one agent with one command.'),
    agents: optional(agents, 'The agents of the phase, in order.'),
    parallel: optional(flag, 'Its agents run at the same time.'),
    needs: optional(schemas/* array */.YOg(config_parts_name, { error: 'expected a list of phase names' }), 'Phases that must be over first.'),
    inputs: optional(globs, 'Globs of what the phase reads: as long as it is the same, also in another commit, the work is not done again.'),
    outputs: optional(globs, 'Globs of what the phase must leave behind; they become its artifacts, and are put back when its work is reused.'),
    gate: optional(oneOrMany(config_parts_name), 'The gate, or gates, that the phase must pass.'),
    retry: optional(retrySchema, 'When to try again; overrides the file.'),
    fix: optional(command, 'Adaptive mode: mends what the agents of the phase fail of, and its checks that have no fix of their own.'),
    once: optional(flag, 'At most once per commit, guarded by a receipt.'),
    timeout: optional(duration, 'How long the phase may take, such as 60m.'),
    env: optional(environment, 'Environment of the commands of the phase.'),
    reports: optional(globs, `${REPORTS} Of every agent that names none.`),
    environment: optional(config_parts_text.check(api/* _regex */.Fk(/^[^/\\\s][^\\]{0,254}$/, { error: 'expected the name of an environment' })), "GitHub's environment that the job of this phase is in: a run warns when it is not protected."),
}).check(({ value, issues }) => {
    if (value.run === undefined || value.agents === undefined)
        return;
    const message = '"run" and "agents" exclude each other: "run" is short for one agent with one command';
    issues.push({ code: 'custom', input: value, path: ['agents'], message });
}), schemas/* transform */.pdi(({ timeout, ...rest }) => ({ ...rest, timeoutMs: timeout }))));
const workflowSchema = later(() => strict({
    mode: described(schemas/* _default */.Rvf(schemas/* enum */.k5n(model_status/* MODES */.FN), 'sequential'), 'sequential runs the phases in the order written; parallel and adaptive start every phase whose needs are met; adaptive runs the fix of what fails.'),
    on: optional(later(() => strict({
        branches: optional(globs, 'Globs of branch names.'),
        paths: optional(globs, 'Globs of changed files.'),
        events: optional(texts('event names'), 'Names of GitHub events.'),
    })), 'Which events choose this workflow.'),
    context: optional(later(() => schemas/* record */.g1P(config_parts_text.check(api/* _regex */.Fk(/^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/, {
        error: 'keys of the context are letters, digits, "_", "." and "-", at most 64',
    })), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: 'expected a string, a number, true or false' }), { error: 'expected a mapping of keys to values' })), 'Parameters that every command can read; values may hold ${env:NAME} and ${env:NAME:-default}.'),
    phases: described(someNamed(phaseSchema, 'phase'), 'The phases by name, in order.'),
}));
const gateSchema = later(() => strict({
    checks: described(checksSchema, 'The checks by name, in order.'),
    skippable: optional(later(() => schemas/* union */.KCZ([
        flag,
        strict({
            roles: described(schemas/* array */.YOg(schemas/* enum */.k5n(ROLES), { error: 'expected a list of roles' })
                .check(api/* _minLength */.m9(1, { error: 'the list of roles is empty' })), 'Roles on the repository that may skip it.'),
        }),
    ], { error: 'expected true, false or a mapping with "roles"' })), 'Whether a person may skip this gate, or who may.'),
    parallel: optional(flag, 'Whether its checks may run at the same time; otherwise those do that are known only to read. One that reads a coverage report waits for those before it.'),
    after: optional(config_parts_name, 'The phase that this gate follows.'),
    scope: optional(schemas/* enum */.k5n(constants/* SCOPES */.iW), 'For all of its checks: changed limits them to what a pull request changed, where that can be told; all never does.'),
}));
const checkpointsSchema = later(() => schemas/* pipe */.FsL(strict({
    every: optional(schemas/* enum */.k5n(['phase', 'agent']), 'After what a checkpoint is taken.'),
    stores: optional(schemas/* array */.YOg(schemas/* enum */.k5n(constants/* STORES */.ZZ), { error: 'expected a list of stores' }), 'Where checkpoints are kept.'),
    include: optional(globs, 'Globs of the files that checkpoints keep; without it, all that changed.'),
    exclude: optional(globs, 'Globs of files that no checkpoint keeps.'),
    'retention-days': optional(integer(1), 'Days after which a checkpoint may go.'),
    'max-size': optional(size, 'The most that checkpoints may take, such as 2GiB.'),
}), schemas/* transform */.pdi(({ 'retention-days': retentionDays, 'max-size': maxSize, ...rest }) => ({
    ...rest,
    retentionDays,
    maxSizeBytes: maxSize,
}))));
const limitsSchema = later(() => schemas/* pipe */.FsL(strict({
    'max-parallel': optional(integer(1), 'How many commands may run at the same time, in the whole workflow; the cores that may be used, when left out.'),
    'fail-fast': optional(flag, 'parallel: true stops everything after a failure; otherwise what does not depend on it goes on.'),
    'phase-timeout': optional(duration, 'How long a phase may take unless it says otherwise.'),
    'max-iterations': optional(integer(1), 'How often the phases of a workflow may go back (goto) before a person is asked; in adaptive mode also how many fixes are tried for one check or agent.'),
}), schemas/* transform */.pdi(({ 'max-parallel': maxParallel, 'fail-fast': failFast, 'phase-timeout': phaseTimeoutMs, 'max-iterations': maxIterations, }) => ({
    maxParallel,
    failFast,
    phaseTimeoutMs,
    maxIterations,
}))));
const adaptiveSchema = later(() => strict({
    protected: optional(globs, 'Files that no fix may change without a person, besides the usual ones: patterns as in a .gitignore, where "!" takes the protection away.'),
    commit: optional(later(() => schemas/* union */.KCZ([
        flag,
        strict({
            message: optional(config_parts_text.check(api/* _regex */.Fk(/\S/, { error: 'the message is empty' })), 'What the commit says.'),
        }),
    ], { error: 'expected true, false or a mapping with a message' })), 'Commit what was mended to the branch of the pull request once everything passed with it, with the input commit-token of the action. Default: false.'),
}));
const fileRetrySchema = later(() => schemas/* pipe */.FsL(strict({ ...retryFields(), budget: optional(integer(0), 'Retries that one run may make in all.') }), schemas/* transform */.pdi(({ budget, ...rest }) => ({ ...toRetry(rest), budget }))));
/** Everything that bootspring.yml may say. Parsing turns durations to milliseconds and sizes to bytes. */
const configSchema = strict({
    version: described(schemas/* literal */.euz(1), 'Version of this format.'),
    workflows: optional(someNamed(workflowSchema, 'workflow'), 'Workflows by name; "default" is what a run without a name does.'),
    gates: optional(later(() => someNamed(gateSchema, 'gate')), 'Gates by name; without a workflow they sit on what was detected.'),
    checkpoints: optional(checkpointsSchema, 'How checkpoints are kept.'),
    retry: optional(fileRetrySchema, 'When to try again, for every agent and check that does not say otherwise.'),
    limits: optional(limitsSchema, 'Limits of a run.'),
    adaptive: optional(adaptiveSchema, 'Settings of adaptive mode.'),
    notifications: optional(later(() => schemas/* array */.YOg(notificationSchema, { error: 'expected a list of notifications' })), 'Who is told about what.'),
});

;// CONCATENATED MODULE: ./build/core/decisions/reported.js



/**
 * What the comment on a pull request says to programs, on its third line. It is a hint, never an authority: whoever can
 * edit the comment can edit this, so the workflow run that it names is asked for at GitHub.
 */
const reportedSchema = schemas/* object */.Ikc({
    /** Id of the workflow run. */
    run: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[1-9]\d{0,15}$/)),
    attempt: schemas/* int */.Whr(),
    /** Commit that was judged. */
    sha: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{40,64}$/)),
    workflow: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(model_status/* STATUSES */.f),
    /** The gate that it waits at, and who may skip it. */
    gate: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(model_status/* NAME_PATTERN */.Vh))),
    skippable: schemas/* optional */.lqM(schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* strictObject */.rej({ roles: schemas/* array */.YOg(schemas/* enum */.k5n(ROLES)) })])),
    /** Phases that can be restored; missing where there are very many. */
    checkpoints: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
});
const HEAD = '<!-- bootspring:state ';
const TAIL = ' -->';
const LINE = 2;
/** More phases than these are not listed. */
const MOST_PHASES = 100;
/** The line. It holds no `>`, so that nothing in it ends the comment that hides it. */
function reportedLine(state, { runId, attempt, sha }) {
    const { pause, status, phases } = state;
    const gate = phases.flatMap((phase) => phase.gates).find(({ plan }) => plan.name === pause?.gate);
    const saved = phases.filter((phase) => phase.saved === true).map(({ plan }) => plan.name);
    const told = {
        run: runId,
        attempt,
        sha,
        workflow: state.pipeline.workflow,
        status,
        ...(gate === undefined ? {} : { gate: gate.plan.name, skippable: gate.plan.skippable }),
        ...(saved.length > MOST_PHASES ? {} : { checkpoints: saved }),
    };
    return `${HEAD}${JSON.stringify(told).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')}${TAIL}`;
}
/** What a comment reports; undefined when it reports nothing that can be read. Commands' output further down is not looked at. */
function readReported(comment) {
    const line = (comment.split('\n', LINE + 1)[LINE] ?? '').replace(/\r$/, '');
    if (!line.startsWith(HEAD) || !line.endsWith(TAIL))
        return undefined;
    try {
        const parsed = z.safeParse(reportedSchema, JSON.parse(line.slice(HEAD.length, -TAIL.length)));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/views/comment.js






/** GitHub takes 65,536 characters. */
const MOST_COMMENT = 60_000;
/** The first line of a comment, which nobody sees: the next run finds it by that. */
const commentMarker = (workflow, leg) => `<!-- bootspring:${workflow.replaceAll(/[^\w.]+/g, '-')}:${leg} -->`;
const runMarker = (runId, attempt) => `<!-- run:${runId}.${attempt} -->`;
/** Whether a comment tells of a later workflow run, or attempt, than this one. */
function isLater(comment, { runId, attempt }) {
    const [, run = '', of = ''] = /^<!-- run:(\d{1,20})\.(\d{1,4}) -->$/m.exec(comment.split('\n', 2)[1] ?? '') ?? [];
    if (run === '' || !/^\d{1,20}$/.test(runId))
        return false;
    const [theirs, ours] = [BigInt(run), BigInt(runId)];
    return theirs > ours || (theirs === ours && Number(of) > attempt);
}
/** The comment on a pull request: the verdict first, then why, what to do, and what was saved. Equal facts, equal text. */
function comment(state, facts) {
    const marks = [
        commentMarker(state.pipeline.workflow, facts.leg),
        runMarker(facts.runId, facts.attempt),
        reportedLine(state, facts),
    ].join('\n');
    return (0,fitted/* fitted */.$)((level) => `${marks}\n${body(state, facts, digest/* AMOUNTS */.SL[level])}\n`, digest/* AMOUNTS */.SL.length, MOST_COMMENT);
}
function body(state, facts, amount) {
    if (amount === undefined)
        return '';
    const { pause } = state;
    const steps = pause === undefined ? (0,markdown_text/* list */.p_)((0,markdown/* stepItems */.xc)((0,markdown/* waysOn */.gp)(state))) : `${(0,markdown_text/* list */.p_)((0,markdown/* stepItems */.xc)(pullSteps(state, pause)))}\n\n${READ}`;
    return (0,digest/* joined */.oR)([
        ...storyParts(state, facts, amount, steps),
        (0,digest/* foundPart */.C$)(state.phases.flatMap(markdown/* tasksOf */.a4), amount.items),
        (0,digest/* coveragePart */.S5)(state, amount.items),
        amount.details ? details(state) : '',
        links(facts),
    ]);
}
const READ = '<sub>`/bootspring \u2026` is the first line of a new comment. It is read where the repository has a workflow for it.</sub>';
/** What somebody who looks at a pull request can do: by a push, by a re-run, or by a comment that says nothing else. */
function pullSteps(state, pause) {
    const { gate, options } = pause;
    const { lastCheckpoint: saved } = state;
    const skips = gate !== undefined && options.includes('skip');
    return [
        ...(0,markdown/* nextSteps */.Zn)(pause).slice(0, 1),
        { what: 'if it failed by chance, re-run the failed jobs, or comment', command: '/bootspring retry' },
        ...(skips ? [{ what: 'skip the gate', command: `/bootspring skip ${gate} reason: \u2026` }] : []),
        ...(saved === undefined ? [] : [{ what: 'go on from a checkpoint', command: `/bootspring restore ${saved}` }]),
        { what: 'run every phase anew', command: '/bootspring fresh' },
        { what: 'give it up', command: '/bootspring cancel' },
    ];
}
/**
 * A comment that tells of what was decided since it was written; the next attempt writes it anew. Undefined when it does
 * so already.
 */
function withNote(comment, note) {
    const lines = comment.replaceAll('\r\n', '\n').split('\n');
    const hidden = lines.findIndex((line) => !line.startsWith('<!-- '));
    const line = `> **${escapeMarkdown(note)}**`;
    if (lines[hidden] === line)
        return undefined;
    return [...lines.slice(0, hidden), line, '', ...lines.slice(hidden)].join('\n');
}
function details(state) {
    const shown = (0,digest/* joined */.oR)([(0,markdown/* phaseTable */.m0)(state), (0,markdown/* tasksTable */.Ly)(state.phases.flatMap(markdown/* tasksOf */.a4))]);
    return shown === '' ? '' : `<details><summary>Phases, agents and checks</summary>\n\n${shown}\n\n</details>`;
}
function links({ sha, runUrl, checkUrl, attempt }) {
    const parts = [
        `commit ${sha.slice(0, 12)}`,
        `[log](${runUrl})${attempt === 1 ? '' : ` of attempt ${attempt}`}`,
        checkUrl === undefined ? '' : `[check run](${checkUrl})`,
    ];
    return `<sub>${parts.filter((part) => part !== '').join(' \u00b7 ')}</sub>`;
}

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/remote/budget.js
var budget = __webpack_require__(9928);
// EXTERNAL MODULE: ./build/shell/remote/service.js
var remote_service = __webpack_require__(9994);
// EXTERNAL MODULE: ./build/shell/clock.js
var shell_clock = __webpack_require__(9836);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var parse = __webpack_require__(3945);
;// CONCATENATED MODULE: ./build/shell/action/publish/api.js





/** Rows of a page, the most that the API gives. */
const PER_PAGE = 100;
const UNREADABLE = { kind: 'wrong', because: 'gave an answer that could not be read' };
const MAX_ANSWER = 32 * 1024 ** 2;
/** Opens the API of the target's repository. Paths begin below `/repos/{owner}/{repo}`. */
function createApi(target, service) {
    const { actions, token } = target;
    const headers = {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        authorization: `Bearer ${token}`,
    };
    const addressOf = (path) => `${actions.apiUrl}/repos/${actions.repository}${path}`;
    const send = async (method, url, body, isQuestion = method === 'GET') => {
        const request = {
            url,
            method,
            headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            ...(method === 'POST' && !isQuestion ? { once: true } : {}),
        };
        const answered = await (0,remote_service/* ask */.kA)(service, request, async (response, beat) => ({
            status: response.status,
            text: await (0,remote_service/* readText */.yR)(response, MAX_ANSWER, beat),
        }));
        if (!answered.ok) {
            const said = answered.error.message.replace(`${service.what} `, '').replace(/\.$/, '');
            return (0,result/* err */._)({ kind: 'away', because: said });
        }
        const { status } = answered.value;
        return status < 200 || status > 299 ? (0,result/* err */._)(unpublished(method, status)) : answered;
    };
    const call = async (method, path, body, schema) => {
        const answered = await send(method, addressOf(path), body);
        if (!answered.ok)
            return answered;
        const parsed = api_parse(answered.value.text, schema);
        return parsed === undefined ? (0,result/* err */._)(UNREADABLE) : (0,result.ok)(parsed);
    };
    return {
        target,
        get: (path, schema) => call('GET', path, undefined, schema),
        patch: (path, body, schema) => call('PATCH', path, body, schema),
        post: (path, body, schema) => call('POST', path, body, schema),
        async query(query, variables, schema) {
            // An Enterprise Server has it beside the third version of the other one.
            const url = `${actions.apiUrl.replace(/\/v3$/, '')}/graphql`;
            const answered = await send('POST', url, { query, variables }, true);
            if (!answered.ok)
                return answered;
            const parsed = api_parse(answered.value.text, schema);
            return parsed === undefined ? (0,result/* err */._)(UNREADABLE) : (0,result.ok)(parsed);
        },
        async demand(path, body) {
            const answered = await send('POST', addressOf(path), body);
            return answered.ok ? (0,result.ok)(answered.value.status) : answered;
        },
    };
}
/** Opens the API of the target's repository for questions that together wait so many milliseconds for a GitHub that does not answer. */
const openApi = (target, patienceMs, signal) => createApi(target, createService('GitHub', createBudget(patienceMs, systemClock()), signal));
/** GitHub answers 404 for what a token may not see, and for what was deleted. */
function unpublished(method, status) {
    if (status === 401)
        return { kind: 'refused', because: 'does not take the token (401)', status };
    if (status === 403)
        return { kind: 'refused', because: `does not allow it (${status})`, status };
    if (status === 404 || status === 410)
        return { kind: method === 'PATCH' ? 'gone' : 'refused', because: `does not allow it (${status})`, status };
    return { kind: 'wrong', because: `did not take it (${status})`, status };
}
function api_parse(text, schema) {
    try {
        const parsed = parse/* safeParse */.xL(schema, JSON.parse(text ?? ''));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/shell/action/publish/memory.js + 1 modules
var memory = __webpack_require__(9303);
;// CONCATENATED MODULE: ./build/shell/action/publish/marks.js




/**
 * Annotations of a check run. GitHub adds those of a request to what is there and takes none away, so what was sent has
 * to be known: a line of the summary that nobody sees tells it to later attempts.
 */
/** GitHub takes 50 a request: https://docs.github.com/rest/checks/runs#create-a-check-run */
const BATCH = 50;
const marks_LINE = /\n\n<!-- annotations (\d{1,6}) ([0-9a-f]{16}) -->$/;
/** Digest of a list of annotations; empty for none. */
const digestOf = (list) => list.length === 0 ? '' : (0,memory/* printOf */.Fc)(JSON.stringify(list));
/** The summary with the line that tells of them. */
const withMarks = (summary, { digest, sent }) => sent === 0 ? summary : `${summary}\n\n<!-- annotations ${sent} ${digest} -->`;
/** What the line of a summary tells; none where there is no such line. */
function marksOf(summary) {
    const [, sent = '0', digest = ''] = marks_LINE.exec(summary.replaceAll('\r\n', '\n').trimEnd()) ?? [];
    return { digest, sent: Number(sent) };
}
const annotationSchema = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    start_line: schemas/* nullish */.cl6(schemas/* int */.Whr()),
    message: schemas/* nullish */.cl6(schemas/* string */.YjP()),
});
const listSchema = schemas/* array */.YOg(schemas/* unknown */.L5J());
/** GitHub trims messages. */
const keyOf = (path, line, message) => JSON.stringify([path, line, message.trim()]);
/** Those of a list that a check run does not have: it is asked for all of them when it has those of another list. */
async function missing(api, id, list, marks) {
    if (id === undefined || marks.sent === 0 || list.length === 0)
        return (0,result.ok)(list);
    if (marks.digest === digestOf(list))
        return (0,result.ok)(list.slice(marks.sent));
    const there = new Set();
    for (let page = 1; page <= 10; page += 1) {
        const listed = await api.get(`/check-runs/${id}/annotations?per_page=${PER_PAGE}&page=${page}`, listSchema);
        if (!listed.ok)
            return (0,result/* err */._)(listed.error);
        for (const row of listed.value) {
            const one = parse/* safeParse */.xL(annotationSchema, row);
            if (one.success)
                there.add(keyOf(one.data.path, one.data.start_line ?? 1, one.data.message ?? ''));
        }
        if (listed.value.length < PER_PAGE)
            break;
    }
    return (0,result.ok)(list.filter(({ path, start_line, message }) => !there.has(keyOf(path, start_line, message))));
}

;// CONCATENATED MODULE: ./build/shell/action/publish/checks.js





const checks_checkSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    name: schemas/* string */.YjP(),
    external_id: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    output: schemas/* object */.Ikc({ title: schemas/* nullish */.cl6(schemas/* string */.YjP()), summary: schemas/* nullish */.cl6(schemas/* string */.YjP()) }),
});
const madeSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
const checks_listSchema = schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const NO_MARKS = { digest: '', sent: 0 };
/** GitHub lists 1,000 check runs of a commit at most. */
const MAX_PAGES = 10;
const conclusionOf = ({ standing }) => standing.status === 'completed' ? standing.conclusion : '';
/** Digest of what a check run shows. */
const printOfView = (view, summary) => (0,memory/* printOf */.Fc)(view.name, view.standing.status, conclusionOf(view), view.title, summary);
const printOfCheck = ({ name, status, conclusion, output }) => (0,memory/* printOf */.Fc)(name, status, status === 'completed' ? (conclusion ?? '') : '', output.title ?? '', output.summary ?? '');
/**
 * Check runs of the target's commit.
 *
 * @param known what is known of those of this step; goes on with what is made and found
 */
function createCheckRuns(api, known) {
    const { placed: places } = known;
    const look = async (views) => {
        const found = await find(api, views);
        if (!found.ok)
            return found.error;
        for (const [key, placed] of found.value)
            if (!places.has(key))
                places.set(key, placed);
        known.mayExist = false;
        return undefined;
    };
    /** Makes or changes one check run: what is said of it first, then the annotations that have no room beside that. */
    const tell = async (view, before) => {
        const marks = before?.marks ?? NO_MARKS;
        const left = await missing(api, before?.id, view.annotations, marks);
        if (!left.ok)
            return left.error;
        let id = before?.id;
        let now = view.annotations.length === 0 ? marks : wholeOf(view, left.value.length);
        for (let at = 0; at === 0 || at < left.value.length; at += BATCH) {
            const batch = left.value.slice(at, at + BATCH);
            const next = { ...now, sent: now.sent + batch.length };
            let told = await send(view, id, next, batch);
            // What is said of the gate counts more than where: without annotations GitHub may take it.
            const isRefused = !told.ok && told.error.kind === 'wrong' && batch.length > 0;
            if (isRefused)
                told = await send(view, id, next, []);
            if (!told.ok)
                return told.error;
            id = told.value.id;
            now = next;
            places.set(view.key, { id, print: printOfView(view, withMarks(view.summary, now)), marks: now });
        }
        return undefined;
    };
    const send = (view, id, marks, batch) => {
        const body = bodyOf(view, withMarks(view.summary, marks), batch, api.target.runUrl);
        return id === undefined
            ? api.post('/check-runs', { head_sha: api.target.sha, ...body }, madeSchema)
            : api.patch(`/check-runs/${id}`, body, madeSchema);
    };
    const bringOne = async (view, views) => {
        // Twice where one that is known is gone, or where the answer to making one was lost.
        for (let turn = 0;; turn += 1) {
            const before = places.get(view.key);
            const whole = view.annotations.length === 0 ? (before?.marks ?? NO_MARKS) : wholeOf(view, 0);
            const print = printOfView(view, withMarks(view.summary, whole));
            if (before === undefined ? !view.begun : before.print === print)
                return undefined;
            const problem = await tell(view, before);
            if (problem === undefined)
                return undefined;
            const { kind } = problem;
            if (kind === 'gone')
                places.delete(view.key);
            const isLost = before === undefined && kind === 'away';
            if (isLost)
                known.mayExist = true;
            if (turn > 0 || (kind !== 'gone' && !isLost))
                return problem;
            const failed = isLost ? await look(views) : undefined;
            if (failed !== undefined)
                return failed;
        }
    };
    return {
        async bring(views) {
            const isUnknown = views.some(({ key, begun }) => begun && !places.has(key));
            const failed = known.mayExist && isUnknown ? await look(views) : undefined;
            if (failed !== undefined)
                return failed;
            for (const view of views) {
                const problem = await bringOne(view, views);
                if (problem !== undefined)
                    return problem;
            }
            return undefined;
        },
    };
}
/** All annotations of a view, but for those that are left. */
const wholeOf = ({ annotations }, left) => ({
    digest: digestOf(annotations),
    sent: annotations.length - left,
});
function bodyOf(view, summary, batch, runUrl) {
    const { name, externalId, standing, outlook } = view;
    const title = outlook === undefined ? view.title : `${view.title} \u00b7 ${outlook}`;
    const output = { title, summary, ...(batch.length === 0 ? {} : { annotations: batch }) };
    return { name, external_id: externalId, details_url: runUrl, ...standing, output };
}
/** Those of the commit that are this step's, whichever attempt made them; the newest of each. */
async function find(api, views) {
    const keys = new Map(views.map(({ externalId, key }) => [externalId, key]));
    // The first view's name alone would find one of them; asked for by commit one page has them all.
    const names = new Set(views.map(({ name }) => name));
    const found = new Map();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = new URLSearchParams({ filter: 'all', per_page: `${PER_PAGE}`, page: `${page}` });
        const [only] = names.size === 1 ? [...names] : [];
        if (only !== undefined)
            query.set('check_name', only);
        const listed = await api.get(`/commits/${api.target.sha}/check-runs?${query.toString()}`, checks_listSchema);
        if (!listed.ok)
            return (0,result/* err */._)(listed.error);
        for (const row of listed.value.check_runs) {
            const check = parse/* safeParse */.xL(checks_checkSchema, row);
            const key = check.success ? keys.get(check.data.external_id ?? '') : undefined;
            if (!check.success || key === undefined || (found.get(key)?.id ?? 0) > check.data.id)
                continue;
            const marks = marksOf(check.data.output.summary ?? '');
            found.set(key, { id: check.data.id, print: printOfCheck(check.data), marks });
        }
        if (listed.value.check_runs.length < PER_PAGE)
            break;
    }
    return (0,result.ok)(found);
}

;// CONCATENATED MODULE: ./build/shell/action/publish/sticky.js





const commentSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    user: schemas/* nullish */.cl6(schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP() })),
});
const sticky_listSchema = schemas/* array */.YOg(schemas/* unknown */.L5J());
const sticky_madeSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
/** Who writes with the token that a job has by itself. Anybody may write the marker, and nobody else this name. */
const AUTHOR = 'github-actions[bot]';
const sticky_MAX_PAGES = 100;
/** GitHub may give line ends back as others than they came. */
const plain = (body) => body.replaceAll('\r\n', '\n').trim();
/**
 * Keeps the one comment of a pull request: it is found by its first line and its author, edited in place, and left
 * alone when it says the same, or tells of a later run.
 *
 * @param known where it is, if this step has been there before
 * @returns where it is now
 */
async function keepComment(api, pull, text, known) {
    const print = (0,memory/* printOf */.Fc)(plain(text));
    let before = known;
    for (let turn = 0;; turn += 1) {
        if (before === undefined) {
            const found = await sticky_find(api, pull, text.split('\n', 1)[0] ?? '');
            if (!found.ok)
                return found;
            if (found.value !== undefined && isLater(found.value.body, runOf(api)))
                return (0,result.ok)(found.value);
            before = found.value;
        }
        if (before?.print === print)
            return (0,result.ok)(before);
        const told = before === undefined
            ? await api.post(`/issues/${pull}/comments`, { body: text }, sticky_madeSchema)
            : await api.patch(`/issues/comments/${before.id}`, { body: text }, sticky_madeSchema);
        if (told.ok)
            return (0,result.ok)({ id: told.value.id, print });
        const { kind } = told.error;
        // It was deleted, or the answer was lost: once more from the beginning.
        const again = kind === 'gone' || (before === undefined && kind === 'away');
        if (!again || turn > 0)
            return (0,result/* err */._)(told.error);
        before = undefined;
    }
}
const runOf = ({ target: { actions } }) => ({ runId: actions.runId, attempt: actions.attempt });
async function sticky_find(api, pull, marker) {
    for (let page = 1; page <= sticky_MAX_PAGES; page += 1) {
        const listed = await api.get(`/issues/${pull}/comments?per_page=${PER_PAGE}&page=${page}`, sticky_listSchema);
        if (!listed.ok)
            return listed;
        for (const row of listed.value) {
            const one = parse/* safeParse */.xL(commentSchema, row);
            const { id, body, user } = one.success ? one.data : {};
            if (id === undefined || user?.login !== AUTHOR || user.type !== 'Bot')
                continue;
            const shown = plain(body ?? '');
            if (shown.split('\n', 1)[0] === marker)
                return (0,result.ok)({ id, body: shown, print: (0,memory/* printOf */.Fc)(shown) });
        }
        if (listed.value.length < PER_PAGE)
            break;
    }
    return (0,result.ok)(undefined);
}

;// CONCATENATED MODULE: ./build/core/offer/suggest.js
/** Characters of one suggestion: GitHub takes 65,536 a comment. */
const MOST_TEXT = 20_000;
/**
 * What a comment would not give back as it is: line ends and bytes that are no text, and what makes people read something
 * else than what is there.
 */
// eslint-disable-next-line no-control-regex
const UNPLAIN = /[\0-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/;
const isPlain = ({ text, isOpen }) => !isOpen && !UNPLAIN.test(text);
/**
 * The changes of patches as suggestions on a pull request: those to files that are the same there as they were before the
 * mend, in lines that may be commented on.
 *
 * @param diff the files of the pull request by path
 * @param folder of what the patches are for, from the root of the repository; empty where they are the same
 */
function suggestionsOf(files, diff, folder) {
    const times = new Map();
    for (const { path } of files)
        times.set(path, (times.get(path) ?? 0) + 1);
    const suggestions = [];
    let beyond = 0;
    for (const file of files) {
        const path = inRepository(folder, file.path);
        const there = diff.get(path);
        const changes = file.hunks.flatMap(changesOf);
        // Where two patches change a file, the lines of one are not those of the other.
        const isSame = times.get(file.path) === 1 && there !== undefined && there.blob === file.before?.blob;
        if (!isSame || !isEdit(file)) {
            beyond += Math.max(1, changes.length);
            continue;
        }
        let last = 0;
        for (const change of changes) {
            const placed = placedIn(change, there.ranges, last);
            if (placed === undefined)
                beyond += 1;
            else
                suggestions.push({ path, ...placed });
            last = placed?.to ?? last;
        }
    }
    return { suggestions, beyond };
}
/** Path of a file of the workspace from the root of the repository. */
const inRepository = (folder, path) => (folder === '' ? path : `${folder}/${path}`);
/** Only the text of the file differs. */
const isEdit = ({ before, after, hunks }) => before !== undefined && after !== undefined && before.mode === after.mode && hunks.length > 0;
function changesOf({ from, lines }) {
    const found = [];
    let number = from;
    for (let at = 0; at < lines.length; at += 1) {
        if (lines[at]?.mark === ' ') {
            number += 1;
            continue;
        }
        const end = lines.findIndex((line, index) => index > at && line.mark === ' ');
        const run = lines.slice(at, end === -1 ? undefined : end);
        const removed = run.filter(({ mark }) => mark === '-');
        const added = run.filter(({ mark }) => mark === '+');
        found.push({ at: number, removed, added, before: lines[at - 1], behind: lines[at + run.length] });
        number += removed.length;
        at += run.length - 1;
    }
    return found;
}
/**
 * Where a change can be suggested; undefined where it cannot be. What is only added stands beside a line that stays.
 *
 * @param taken the last line that another suggestion is about: two for one line cannot both be taken over
 */
function placedIn(change, ranges, taken) {
    const { at, removed, added, before, behind } = change;
    const place = (from, old, lines) => {
        const to = from + old.length - 1;
        const isShown = ranges.some(([first, last]) => first <= from && to <= last);
        if (from <= taken || !isShown || ![...old, ...lines].every(isPlain))
            return undefined;
        const texts = lines.map(({ text }) => text);
        const size = texts.reduce((sum, { length }) => sum + length + 1, 0);
        return size > MOST_TEXT ? undefined : { from, to, old: old.map(({ text }) => text), lines: texts };
    };
    if (removed.length > 0)
        return place(at, removed, added);
    const above = before === undefined ? undefined : place(at - 1, [before], [before, ...added]);
    return above ?? (behind === undefined ? undefined : place(at, [behind], [...added, behind]));
}
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm;
/** The lines of a file that a difference shows, those around the changes included. */
function shownRanges(patch) {
    return [...patch.matchAll(HUNK)].flatMap(([, from = '', count = '1']) => count === '0' ? [] : [[Number(from), Number(from) + Number(count) - 1]]);
}

// EXTERNAL MODULE: ./build/core/views/size.js
var views_size = __webpack_require__(4993);
;// CONCATENATED MODULE: ./build/core/views/suggestions.js



/** More are not made: what is left is in the patch. */
const MOST_SUGGESTIONS = 25;
/** As many keys are read of one review, whatever it says. */
const MOST_KEYS = 1_000;
const MARKER = /^<!-- bootspring:suggestions((?: [0-9a-f]{16})+) -->$/;
/** Keys of the suggestions that a review made; none when it is not one of ours. */
function keysOf(review) {
    const [first = ''] = review.split('\n', 1);
    return (MARKER.exec(first.trim())?.[1] ?? '').trim().split(' ').filter(Boolean).slice(0, MOST_KEYS);
}
/** What a review says above its suggestions, in markdown; its first line, which nobody sees, is how it is found again. */
function reviewText({ keys, rest, isGreen, offer }) {
    const standing = isGreen
        ? 'With all of the mend every check passes.'
        : 'The run is not green with it: something else waits for a person.';
    const command = (0,mend_part/* takeOver */.w9)(offer);
    const left = rest === 0 ? '' : ` ${(0,views_size/* countText */.lT)(rest, 'more change')} cannot be suggested and can be had by the patch.`;
    const patch = command === undefined ? '' : `\n\nAll of it at once: ${command}`;
    return `<!-- bootspring:suggestions ${keys.join(' ')} -->\n\ud83d\udd27 ${(0,views_size/* countText */.lT)(keys.length, 'suggestion')} by the fixes of this run. ${standing}${left}${patch}\n`;
}
/** A suggestion as GitHub takes it, in a comment on its lines. */
function suggestionText({ lines }) {
    const text = lines.map((line) => `${line}\n`).join('');
    const fence = (0,markdown_text/* fenceFor */.Lt)(text);
    return `${fence}suggestion\n${text}${fence}`;
}

;// CONCATENATED MODULE: ./build/shell/action/publish/suggestions.js






const fileSchema = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), sha: schemas/* nullish */.cl6(schemas/* string */.YjP()), patch: schemas/* nullish */.cl6(schemas/* string */.YjP()) });
const reviewSchema = schemas/* object */.Ikc({
    body: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    user: schemas/* nullish */.cl6(schemas/* object */.Ikc({ type: schemas/* string */.YjP() })),
});
const suggestions_listSchema = schemas/* array */.YOg(schemas/* unknown */.L5J());
const suggestions_madeSchema = schemas/* object */.Ikc({ id: schemas/* int */.Whr() });
/** GitHub lists 3,000 files of a pull request at most: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const suggestions_MAX_PAGES = 30;
/**
 * Suggests a mend on a pull request: one review with a comment for each change to lines that the pull request shows. What
 * was suggested before, by whichever attempt, run or leg, is not suggested again: who left it or took it away has decided.
 *
 * @returns how many were made
 */
async function suggest(api, pull, mend) {
    const wanted = new Set(mend.files.map(({ path }) => inRepository(mend.folder, path)));
    const diff = await diffOf(api, pull, wanted);
    if (!diff.ok)
        return diff;
    const { suggestions, beyond } = suggestionsOf(mend.files, diff.value, mend.folder);
    if (suggestions.length === 0)
        return (0,result.ok)(0);
    const keyed = withKeys(suggestions);
    // Twice where the answer to making one was lost.
    for (let turn = 0;; turn += 1) {
        const known = await suggested(api, pull);
        if (!known.ok)
            return known;
        const left = keyed.filter(({ key }) => !known.value.has(key));
        const given = left.slice(0, MOST_SUGGESTIONS);
        if (given.length === 0 || keyed.length - left.length >= MOST_SUGGESTIONS)
            return (0,result.ok)(0);
        const body = reviewText({
            keys: given.map(({ key }) => key),
            rest: beyond + left.length - given.length,
            isGreen: mend.isGreen,
            offer: mend.offer,
        });
        const review = { commit_id: api.target.sha, event: 'COMMENT', body, comments: given.map(commentOf) };
        const made = await api.post(`/pulls/${pull}/reviews`, review, suggestions_madeSchema);
        if (made.ok)
            return (0,result.ok)(given.length);
        if (made.error.kind !== 'away' || turn > 0)
            return (0,result/* err */._)(made.error);
    }
}
/** A key tells a suggestion from all others by what it changes, not by where: lines move as a pull request goes on. */
function withKeys(suggestions) {
    const times = new Map();
    return suggestions.map((each) => {
        const same = JSON.stringify([each.path, each.old, each.lines]);
        const time = (times.get(same) ?? 0) + 1;
        times.set(same, time);
        return { ...each, key: (0,memory/* printOf */.Fc)(same, `${time}`) };
    });
}
function commentOf(suggestion) {
    const { path, from, to } = suggestion;
    const first = from === to ? {} : { start_line: from, start_side: 'RIGHT' };
    return { path, line: to, side: 'RIGHT', ...first, body: suggestionText(suggestion) };
}
/** The files of the pull request that are wanted, as its head has them. */
async function diffOf(api, pull, wanted) {
    const found = new Map();
    for (let page = 1; page <= suggestions_MAX_PAGES && found.size < wanted.size; page += 1) {
        const listed = await api.get(`/pulls/${pull}/files?per_page=${PER_PAGE}&page=${page}`, suggestions_listSchema);
        if (!listed.ok)
            return listed;
        for (const row of listed.value) {
            const file = parse/* safeParse */.xL(fileSchema, row);
            if (!file.success || !wanted.has(file.data.filename))
                continue;
            const { filename, sha, patch } = file.data;
            found.set(filename, { blob: sha ?? '', ranges: shownRanges(patch ?? '') });
        }
        if (listed.value.length < PER_PAGE)
            break;
    }
    return (0,result.ok)(found);
}
/** Keys of what was suggested. Anybody may write a marker, and no person can be a bot. */
async function suggested(api, pull) {
    const keys = new Set();
    for (let page = 1; page <= suggestions_MAX_PAGES; page += 1) {
        const listed = await api.get(`/pulls/${pull}/reviews?per_page=${PER_PAGE}&page=${page}`, suggestions_listSchema);
        if (!listed.ok)
            return listed;
        for (const row of listed.value) {
            const review = parse/* safeParse */.xL(reviewSchema, row);
            if (!review.success || review.data.user?.type !== 'Bot')
                continue;
            for (const key of keysOf(review.data.body ?? ''))
                keys.add(key);
        }
        if (listed.value.length < PER_PAGE)
            break;
    }
    return (0,result.ok)(keys);
}

;// CONCATENATED MODULE: ./build/shell/action/publish/publisher.js










/** Milliseconds of waiting for a service that does not answer, while work is under way and once more at the end. */
const PATIENCE_MS = 10_000;
/** Milliseconds between the first two updates of the workflow's check run; twice as long before each that follows. */
const FIRST_PAUSE_MS = 10_000;
/** With more gates than these each is shown when it was judged, not before: that halves the calls. */
const MOST_LIVE_GATES = 8;
/** Makes a publisher; nothing is asked before it is used. */
function createPublisher(options) {
    const { target, parts, facts, memory } = options;
    const { checks: placed, refused } = memory;
    const known = { placed, mayExist: options.isLater || target.actions.attempt > 1 };
    const clock = (0,shell_clock/* systemClock */.m)();
    const open = (service) => {
        const api = createApi(target, service);
        return { api, runs: createCheckRuns(api, known) };
    };
    const connect = () => open((0,remote_service/* createService */.sR)('GitHub', (0,budget/* createBudget */.y)(PATIENCE_MS, clock), options.signal));
    const early = connect();
    let pause = FIRST_PAUSE_MS;
    let due = 0;
    const viewsOf = (state, more) => {
        const told = { findings: options.findings(state.id), outlook: options.outlook?.(state) ?? '' };
        return checkRuns(state, { ...facts, ...told, offer: memory.offer, ...more });
    };
    const isWanted = (part) => parts.has(part) && !refused.has(part);
    const isDue = ({ key, standing }, gates) => {
        if (key === '')
            return clock.monotonic() >= due;
        return placed.has(key) || standing.status === 'completed' || gates <= MOST_LIVE_GATES;
    };
    const note = (part, problem) => {
        if (problem?.kind === 'refused')
            refused.add(part);
    };
    return {
        async live(state) {
            if (!isWanted('checks'))
                return;
            const all = viewsOf(state, { ended: false, problem: undefined });
            const views = all.filter((view) => isDue(view, all.length));
            if (views.some(({ key }) => key === '')) {
                due = clock.monotonic() + pause;
                pause *= 2;
            }
            note('checks', await early.runs.bring(views));
        },
        async finish(state, problem, history) {
            const missing = new Map();
            const failed = (part, why) => {
                note(part, why);
                if (why !== undefined)
                    missing.set(part, why);
            };
            const { api, runs } = connect();
            if (isWanted('checks'))
                failed('checks', await runs.bring(viewsOf(state, { ended: true, problem, history })));
            const { pull } = target;
            if (isWanted('comment') && pull !== undefined) {
                const kept = await keepComment(api, pull, textOf(options, state, problem, history), memory.comment);
                if (kept.ok)
                    memory.comment = { id: kept.value.id, print: kept.value.print };
                else
                    failed('comment', kept.error);
            }
            if (isWanted('suggestions') && pull !== undefined && !memory.isSuggested) {
                const files = memory.offer?.commit === undefined ? options.mended(state) : [];
                const isGreen = state.status === 'completed' && problem === undefined;
                const mend = { files, folder: facts.folder, isGreen, offer: memory.offer };
                const made = files.length === 0 ? (0,result.ok)(0) : await suggest(api, pull, mend);
                if (made.ok)
                    memory.isSuggested = true;
                else
                    failed('suggestions', made.error);
            }
            for (const part of refused) {
                if (parts.has(part) && !missing.has(part))
                    missing.set(part, { kind: 'refused', because: 'does not allow it' });
            }
            memory.isDone = [...missing.values()].every(({ kind }) => kind === 'refused');
            return missing;
        },
    };
}
function textOf({ target, facts, commentLeg, memory }, state, problem, history) {
    const { actions, sha, runUrl } = target;
    const check = memory.checks.get('');
    return comment(state, {
        leg: commentLeg,
        runId: actions.runId,
        attempt: actions.attempt,
        sha,
        label: facts.label,
        runUrl,
        checkUrl: check === undefined
            ? undefined
            : `${actions.serverUrl.replace(/\/+$/, '')}/${actions.repository}/runs/${check.id}`,
        problem,
        history,
        offer: memory.offer,
    });
}


/***/ }),

/***/ 9928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createBudget)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9836);

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
const createBudget = (ms, clock = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m)()) => create(ms, clock, undefined);


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   sR: () => (/* binding */ createService),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports OUTAGE_HINT, outage, pauseBefore, waitAsTold */
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);

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
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason, retry: true, undone: busy === LIMITED, ...(afterMs === undefined ? {} : { afterMs }) });
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await read(response, beat));
    }
    catch (error) {
        if (service.signal?.aborted === true)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason: 'was not waited for: the run is ending', retry: false });
        if (isLate) {
            budget.charge(clock.monotonic() - started - received / SLOW);
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason: `did not answer in ${Math.max(1, Math.round(allowed / 1_000))} s`, retry: true });
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason: `did not answer (${nameIn(error) ?? 'the connection broke'})`, retry: true });
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
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(refused);
        const tried = await once(service, request, read);
        if (tried.ok)
            return tried;
        const { reason, afterMs, undone = false } = tried.error;
        const retry = tried.error.retry && (request.once !== true || undone);
        if (!retry && afterMs !== undefined)
            service.hold(afterMs);
        const problem = service.note(outage(`${service.what} ${reason}.`));
        if (!retry || turn + 1 >= (request.tries ?? MAX_TRIES) || !(await waitAsTold(service, turn, afterMs)))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(problem);
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


/***/ })

};
;