"use strict";
exports.id = 2419;
exports.ids = [2419,9574];
exports.modules = {

/***/ 6389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkpointRulesSchema),
/* harmony export */   Z: () => (/* binding */ STORES)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);

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


/***/ }),

/***/ 8738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ NOTIFIED_EVENTS),
/* harmony export */   _: () => (/* binding */ notificationPlanSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);

/** What somebody may be told of a run. */
const NOTIFIED_EVENTS = [
    /** A process took the workflow up. */
    'started',
    /** The job waited for a runner for longer than `late-after`. */
    'late',
    /** It waits for a person. */
    'paused',
    'failed',
    'completed',
    'cancelled',
    /** It has been running for longer than `after`. */
    'slow',
];
/** Who is told, as it is frozen into a pipeline: references to the environment stay as they are written. */
const notificationPlanSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** What stands behind the address: anything that takes a JSON document, or an incoming webhook of Slack. */
    to: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['webhook', 'slack']),
    address: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Signs what a webhook gets. */
    secret: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    on: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(NOTIFIED_EVENTS)),
    /** Milliseconds of a run after which it is slow. */
    afterMs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Milliseconds of waiting for a runner after which a run started late. */
    lateAfterMs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
});


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ stepScopeSchema),
/* harmony export */   i: () => (/* binding */ SCOPES)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);

/** What a command is limited to: words that the configuration, the plan and the runner share. */
const SCOPES = ['changed', 'all'];
/** A command that takes names of files: they stand between the two texts. */
const namesSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('names'),
    before: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Globs of which a file must match one, relative to the folder of the step; missing: any file fits. */
    patterns: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** Files, folders and globs that the command names itself, of which a file must be in one; missing: its whole folder. */
    paths: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** Globs of files whose change concerns every file. */
    whole: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** An option in `before` that the tool refuses before this version of its package. */
    newer: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ option: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), package: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** The command is nothing without names (`{files}`): everything means all files that git knows. */
    isPlaceholder: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)),
});
/** A command that takes no names: it runs as it is when a file that fits changed. */
const filesSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('files'),
    patterns: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    whole: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** A command for packages of a monorepo: the arguments of those that are affected stand between the texts. */
const packagesSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('packages'),
    before: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    between: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    members: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        folder: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        argument: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Folders of the packages that it needs, directly or through others. */
        needs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    /** Folders of all packages: what lies in none of them may concern every one. */
    folders: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** A command whose tool knows the packages and what depends on them: it is asked, not imitated. */
const askedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('asked'), tool: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), command: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** What narrows a step. The files are looked at when the step starts, so that what a fix or an agent wrote counts. */
const stepScopeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Commit or tree that the workspace is compared with; missing: every file counts as changed. */
    base: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What people call it, to be read after "since": `1a2b3c4d5e, where it left origin/main`. */
    since: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    limit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [namesSchema, filesSchema, packagesSchema, askedSchema]),
});


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DURATION_PATTERN: () => (/* binding */ DURATION_PATTERN),
/* harmony export */   LONGEST_DURATION_MS: () => (/* binding */ LONGEST_DURATION_MS),
/* harmony export */   SIZE_PATTERN: () => (/* binding */ SIZE_PATTERN),
/* harmony export */   parseDuration: () => (/* binding */ parseDuration),
/* harmony export */   parseSize: () => (/* binding */ parseSize)
/* harmony export */ });
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


/***/ }),

/***/ 2419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

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
// EXTERNAL MODULE: ./build/model/units.js
var units = __webpack_require__(9574);
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
const duration = schemas/* pipe */.FsL(schemas/* string */.YjP({ error: DURATION }).check(api/* _regex */.Fk(units.DURATION_PATTERN, { error: DURATION, abort: true })), schemas/* transform */.pdi((written, { issues }) => {
    const ms = (0,units.parseDuration)(written) ?? 0;
    if (ms > 0 && ms <= units.LONGEST_DURATION_MS)
        return ms;
    const message = ms > 0 ? 'the longest possible duration is 576h' : 'a duration must be more than nothing';
    issues.push({ code: 'custom', input: written, message });
    return core/* NEVER */.tm;
}));
/** A size; bytes after parsing. */
const size = schemas/* pipe */.FsL(schemas/* string */.YjP({ error: SIZE }).check(api/* _regex */.Fk(units.SIZE_PATTERN, { error: SIZE, abort: true })), schemas/* transform */.pdi((written) => (0,units.parseSize)(written) ?? 0));
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

// EXTERNAL MODULE: ./build/model/scope.js
var scope = __webpack_require__(1865);
;// CONCATENATED MODULE: ./build/model/config-check.js




const enforcement = optional(schemas/* enum */.k5n(model_status/* ENFORCEMENTS */.w_), 'required blocks (the default); advisory reports and never blocks.');
const fix = optional(command, 'A command that mends what the check complains of.');
const timeout = optional(duration, 'How long one attempt may take, such as 20m.');
const retry = optional(retrySchema, 'When to try again; overrides the file.');
const reports = optional(globs, REPORTS);
const filePatterns = oneOrMany(config_parts_text.check(api/* _minLength */.m9(1, { error: 'the pattern is empty' })));
const weight = optional(integer(1), 'How many of the max-parallel slots it takes.');
const config_check_scope = optional(schemas/* enum */.k5n(scope/* SCOPES */.i), 'changed: only what a pull request changed, where that can be told; all: always everything, even with --changed.');
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
    scope: config_check_scope,
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
    scope: config_check_scope,
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

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(5241);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(3567);
;// CONCATENATED MODULE: ./build/core/explain.js



const KNOWN = 'known keys: ';
const pathOf = (path) => path.map((step) => (typeof step === 'symbol' ? String(step) : step));
function valueAt(root, path) {
    let value = root;
    for (const step of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.getOwnPropertyDescriptor(value, step)?.value;
    }
    return value;
}
/** What a value is, in words. */
function found(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (typeof value === 'string')
        return (0,quote/* quote */.h)(value);
    if (typeof value === 'number')
        return `a number (${value})`;
    if (typeof value === 'boolean')
        return String(value);
    return Array.isArray(value) ? 'a list' : 'a mapping';
}
/** Where in the file, in words: `workflows.default.phases.testing`. */
function placeOf(path) {
    let place = '';
    for (const step of path) {
        if (typeof step === 'number')
            place += `[${step}]`;
        else
            place += `${place === '' ? '' : '.'}${/^[\w-]{1,64}$/.test(step) ? step : (0,quote/* quote */.h)(step)}`;
    }
    return place;
}
const about = (path, message) => (path.length === 0 ? message : `${placeOf(path)}: ${message}`);
const withHint = (issue, hint) => hint === undefined ? issue : { ...issue, hint };
function hintForType(expected, value) {
    const simple = typeof value === 'number' || typeof value === 'boolean';
    if (expected.startsWith('expected a duration')) {
        return typeof value === 'number' ? `give the unit: ${value}s, ${value}m or ${value}h` : undefined;
    }
    if (expected.startsWith('expected a size')) {
        return typeof value === 'number' ? `give the unit: ${value}MB or ${value}GiB` : undefined;
    }
    if (/^expected a (?:command|string)\b/.test(expected) && simple)
        return `put it in quotes: "${value}"`;
    if (expected.startsWith('expected a list') && typeof value === 'string') {
        return value.length < 40 ? `write it as a list: [${(0,quote/* quote */.h)(value)}]` : 'write it as a list';
    }
    return undefined;
}
/** A key that is absent is told at the mapping that lacks it. */
function missing(path, expected) {
    const key = String(path.at(-1));
    const tail = expected.startsWith('expected ') ? `: ${expected}` : '';
    return { path, message: about(path.slice(0, -1), `"${key}" is missing${tail}`) };
}
function wrongType(path, expected, value) {
    if (value === undefined && path.length > 0)
        return missing(path, expected);
    return withHint({ path, message: about(path, `${expected}, found ${found(value)}`) }, hintForType(expected, value));
}
function wrongValue(path, values, value) {
    const words = values.map(String);
    if (value === undefined) {
        const issue = missing(path, '');
        return words.length === 1 ? withHint(issue, `add ${String(path.at(-1))}: ${words[0]}`) : issue;
    }
    const close = typeof value === 'string' ? (0,nearest.nearest)(value, words) : undefined;
    const issue = { path, message: about(path, `expected ${(0,quote/* oneOf */.y)(words)}, found ${found(value)}`) };
    if (path.length === 1 && path[0] === 'version')
        return { ...issue, hint: 'this bootspring reads version 1 of the format' };
    return withHint(issue, close === undefined ? undefined : `did you mean ${close}?`);
}
function unknownKeys(path, keys, message) {
    const known = message.startsWith(KNOWN) ? message.slice(KNOWN.length).split(', ') : [];
    return keys.map((key) => {
        const close = (0,nearest.nearest)(key, known);
        const place = path.length === 0 ? '' : ` in ${placeOf(path)}`;
        const issue = { path: [...path, key], at: 'key', message: `unknown key ${(0,quote/* quote */.h)(key)}${place}` };
        if (key === '<<')
            return { ...issue, hint: 'merge keys are not supported: write the keys out' };
        return { ...issue, hint: close === undefined ? message : `did you mean "${close}"?` };
    });
}
const isTypeMismatch = (issue) => issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
/** The branch of a union whose kind of value this is tells its own problems; without one, the union's sentence does. */
function explainUnion(issue, path, root) {
    const branch = issue.errors.find((errors) => errors.length > 0 && !errors.some(isTypeMismatch));
    if (branch === undefined)
        return [wrongType(path, issue.message, valueAt(root, path))];
    return branch.flatMap((inner) => explainOne(inner, path, root));
}
function explainOne(issue, base, root) {
    const path = [...base, ...pathOf(issue.path)];
    const value = valueAt(root, path);
    switch (issue.code) {
        case 'unrecognized_keys':
            return unknownKeys(path, issue.keys, issue.message);
        case 'invalid_type':
            return [wrongType(path, issue.message, value)];
        case 'invalid_value':
            return [wrongValue(path, issue.values, value)];
        case 'invalid_key': {
            const message = issue.issues[0]?.message ?? issue.message;
            return [{ path, at: 'key', message: `${(0,quote/* quote */.h)(String(path.at(-1)))} cannot be used here: ${message}` }];
        }
        case 'invalid_union':
            return explainUnion(issue, path, root);
        case 'invalid_format':
        case 'too_small':
        case 'too_big':
        case 'not_multiple_of':
        case 'invalid_element':
        case 'custom':
            break;
    }
    // These carry a sentence of the schema.
    if (issue.message.startsWith('expected '))
        return [wrongType(path, issue.message, value)];
    return [{ path, message: about(path, issue.message) }];
}
const COVERAGE_KEYS = ['minimum', 'changed-lines', 'no-decrease', 'report'];
const SECURITY_KEYS = ['secrets', 'audit', 'level', 'unreachable'];
/** Which way of writing a check was meant, by its keys, then by its name, then by the nearest key. */
function meantForm(check, name) {
    if (typeof check !== 'object' || check === null || Array.isArray(check))
        return 'text';
    const keys = Object.keys(check);
    if (keys.includes('run'))
        return 'command';
    if (keys.includes('auto'))
        return 'auto';
    if (keys.some((key) => COVERAGE_KEYS.includes(key)) || name === 'coverage')
        return 'coverage';
    if (keys.some((key) => SECURITY_KEYS.includes(key)) || name === 'security')
        return 'security';
    return 'command';
}
function explainCheck(path, root) {
    const check = valueAt(root, path);
    const form = meantForm(check, path.at(-1));
    if (form === 'text' && typeof check !== 'string') {
        return [wrongType(path, 'expected a command, auto or a mapping', check)];
    }
    const issues = CHECK_FORMS[form].safeParse(check).error?.issues ?? [];
    // A rule about the whole check says nothing new when a key in it is not even known.
    const unknown = issues.some((issue) => issue.code === 'unrecognized_keys' && issue.path.length === 0);
    return issues
        .filter((issue) => !(unknown && issue.code === 'custom' && issue.path.length === 0))
        .flatMap((issue) => explainOne(issue, path, root));
}
/** A key that is missing because it was misspelt is one problem, not two. */
function withoutEchoes(issues) {
    const meant = new Set();
    for (const { path, hint } of issues) {
        const key = hint === undefined ? undefined : /^did you mean "(.+)"\?$/.exec(hint)?.[1];
        if (key !== undefined)
            meant.add(JSON.stringify([...path.slice(0, -1), key]));
    }
    return issues.filter(({ path, message }) => !(meant.has(JSON.stringify(path)) && message.includes('" is missing')));
}
/**
 * Says what the schema found wrong with a configuration, in words and with the likely cure.
 * `root` is the value that was parsed.
 */
function explain(issues, root) {
    const told = new Set();
    const explained = [];
    for (const issue of issues) {
        const path = pathOf(issue.path);
        if (path[0] === 'gates' && path[2] === 'checks' && path.length > 3 && issue.code !== 'invalid_key') {
            const check = path.slice(0, 4);
            const id = JSON.stringify(check);
            if (!told.has(id))
                explained.push(...explainCheck(check, root));
            told.add(id);
        }
        else
            explained.push(...explainOne(issue, [], root));
    }
    return withoutEchoes(explained);
}

// EXTERNAL MODULE: ./build/core/interpolate.js
var interpolate = __webpack_require__(3056);
;// CONCATENATED MODULE: ./build/core/references.js



/** Where references are understood. `*` stands for any one step; `context` values are needed from the start. */
const PLACES = [
    { path: ['workflows', '*', 'context', '*'], now: true },
    { path: ['workflows', '*', 'phases', '*', 'env', '*'], now: false },
    { path: ['workflows', '*', 'phases', '*', 'agents', '*', 'env', '*'], now: false },
    { path: ['gates', '*', 'checks', '*', 'env', '*'], now: false },
    { path: ['notifications', '*', 'webhook'], now: false },
    { path: ['notifications', '*', 'slack'], now: false },
    { path: ['notifications', '*', 'secret'], now: false },
];
/** Steps of a path after which a command stands. Checks written as text are commands as well. */
const COMMANDS = new Set(['run', 'fix']);
const isAt = (path, place) => path.length === place.length && place.every((step, index) => step === '*' || step === path[index]);
function misplaced(path) {
    const inCommand = COMMANDS.has(path.at(-1)) || isAt(path, ['gates', '*', 'checks', '*']);
    if (inCommand) {
        return {
            path,
            message: '${env:\u2026} is not replaced in commands: text from outside must not become part of a command line',
            hint: 'put it under env: and use $NAME in the command',
        };
    }
    return {
        path,
        message: '${env:\u2026} is not replaced here',
        hint: 'it works in values of context, in values of env and in the addresses and secrets of notifications',
    };
}
function checkText(text, path, lookup) {
    const place = PLACES.find((place) => isAt(path, place.path));
    if (place === undefined)
        return text.includes('${env:') ? [misplaced(path)] : [];
    const found = (0,interpolate/* references */.F)(text);
    if (!found.ok) {
        return found.error.map((written) => ({
            path,
            message: `${(0,quote/* quote */.h)(written)} is not a reference to the environment`,
            hint: 'write ${env:NAME} or ${env:NAME:-default}, and $${ for a literal ${',
        }));
    }
    const issues = [];
    for (const { name, fallback } of found.value) {
        if (WITHHELD_PATTERN.test(name))
            issues.push({ path, message: WITHHELD });
        else if (place.now && fallback === undefined && lookup(name) === undefined) {
            const hint = `set ${name}, or give a default: \${env:${name}:-\u2026}`;
            issues.push({ path, message: `the environment variable ${name} is not set`, hint });
        }
    }
    return issues;
}
/**
 * Looks at every text of a configuration as it was read, before the schema:
 * references stand only where they are understood, are written correctly,
 * and those in `context` have a value. Others are resolved when a command starts.
 */
function checkReferences(raw, lookup) {
    const issues = [];
    const visit = (value, path) => {
        if (typeof value === 'string')
            issues.push(...checkText(value, path, lookup));
        else if (Array.isArray(value))
            for (const [index, item] of value.entries())
                visit(item, [...path, index]);
        else if (typeof value === 'object' && value !== null) {
            for (const [key, item] of Object.entries(value))
                visit(item, [...path, key]);
        }
    };
    visit(raw, []);
    return issues;
}

// EXTERNAL MODULE: ./build/core/plan/parts.js
var parts = __webpack_require__(6709);
;// CONCATENATED MODULE: ./build/core/supported.js

const refusal = (path, what, hint) => ({
    path,
    message: `${what} is not yet supported`,
    hint,
});
function inPhase(path, phase, mode) {
    const refused = [];
    if (phase.fix !== undefined && mode !== 'adaptive') {
        const message = `"fix" of a phase does nothing in ${mode} mode`;
        const hint = 'use mode: adaptive, or give the fix to a check of a gate: "bootspring gate NAME --fix" runs it';
        refused.push({ path: [...path, 'fix'], message, hint });
    }
    if (phase.once === true) {
        const hint = 'remove it, and guard the command itself against running twice';
        refused.push(refusal([...path, 'once'], '"once"', hint));
    }
    return refused;
}
function inWorkflow(path, workflow) {
    const refused = [];
    if (workflow.on !== undefined) {
        const hint = 'remove it, and name the workflow: "bootspring run NAME", or the input "workflow" of the action';
        refused.push(refusal([...path, 'on'], '"on" of a workflow', hint));
    }
    const phases = Object.entries(workflow.phases);
    return [...refused, ...phases.flatMap(([name, phase]) => inPhase([...path, 'phases', name], phase, workflow.mode))];
}
/** Phases that install packages and leave them out of what is put back: whatever comes after a reuse would lack them. */
function unkeptInstalls(path, workflow) {
    return Object.entries(workflow.phases).flatMap(([name, phase]) => {
        const commands = phase.agents?.map((agent) => agent.run) ?? (phase.run === undefined ? [] : [phase.run]);
        const keeps = (phase.outputs ?? []).some((glob) => glob.includes('node_modules'));
        if (phase.inputs === undefined || keeps || !commands.some(parts/* installsPackages */.ag))
            return [];
        const message = `"${name}" declares inputs and installs dependencies: where its work is reused they are not installed`;
        const hint = 'put the installation into a phase of its own, without inputs, or leave it to bootspring';
        return [{ path: [...path, 'phases', name, 'inputs'], message, hint }];
    });
}
function inCheckpoints(checkpoints) {
    const refused = [];
    if (checkpoints.every === 'agent') {
        refused.push(refusal(['checkpoints', 'every'], 'every: agent', 'use every: phase, or leave it out'));
    }
    return refused;
}
/** Names everything in a configuration that this version does not do, so that nothing is passed over in silence. */
function unsupported(config) {
    const workflows = Object.entries(config.workflows ?? {});
    const refused = workflows.flatMap(([name, one]) => inWorkflow(['workflows', name], one));
    const warned = workflows.flatMap(([name, one]) => unkeptInstalls(['workflows', name], one));
    if (config.checkpoints !== undefined)
        refused.push(...inCheckpoints(config.checkpoints));
    return { refused, warned };
}

// EXTERNAL MODULE: ./build/core/validate.js + 2 modules
var validate = __webpack_require__(6220);
// EXTERNAL MODULE: ./build/model/notification.js
var notification = __webpack_require__(8738);
;// CONCATENATED MODULE: ./build/model/config-notification.js



const address = config_parts_text.check(api/* _minLength */.m9(1, { error: 'the address is empty' }));
/** A secret that is written out would be in the repository and in the journal. */
const referenced = (what) => config_parts_text.check(api/* _regex */.Fk(/\$\{env:/, { error: `${what} is a secret: set a variable, and write \${env:NAME} here` }));
const notificationObject = () => strict({
    webhook: optional(address, 'Address that gets a JSON document; may be ${env:NAME}.'),
    slack: optional(referenced('the address of Slack'), 'Incoming webhook of Slack that gets a message, as ${env:NAME}.'),
    secret: optional(referenced('the key of signatures'), 'Key that signs what the webhook gets (HMAC-SHA256), as ${env:NAME}.'),
    on: optional(schemas/* array */.YOg(schemas/* enum */.k5n(notification/* NOTIFIED_EVENTS */.P), { error: 'expected a list of events' })
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
    if (secret !== undefined && slack !== undefined)
        told('secret', 'Slack checks no signatures: remove "secret"');
    if (on?.includes('slow') === true && after === undefined) {
        told('on', '"slow" needs "after": how long a run may take');
    }
    if (on?.includes('late') === true && lateAfter === undefined) {
        told('on', '"late" needs "late-after": how long a job may wait for a runner');
    }
}), schemas/* transform */.pdi(({ after, 'late-after': lateAfter, ...rest }) => ({ ...rest, afterMs: after, lateAfterMs: lateAfter }))));

// EXTERNAL MODULE: ./build/model/checkpoint-rules.js
var checkpoint_rules = __webpack_require__(6389);
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
    scope: optional(schemas/* enum */.k5n(scope/* SCOPES */.i), 'For all of its checks: changed limits them to what a pull request changed, where that can be told; all never does.'),
}));
const checkpointsSchema = later(() => schemas/* pipe */.FsL(strict({
    every: optional(schemas/* enum */.k5n(['phase', 'agent']), 'After what a checkpoint is taken.'),
    stores: optional(schemas/* array */.YOg(schemas/* enum */.k5n(checkpoint_rules/* STORES */.Z), { error: 'expected a list of stores' }), 'Where checkpoints are kept.'),
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

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/shell/config/patterns.js
/** Every `retry` of a configuration, with its path. */
function retries(config) {
    const found = [];
    const add = (path, retry) => {
        if (retry !== undefined)
            found.push({ path: [...path, 'retry'], retry });
    };
    add([], config.retry);
    for (const [workflow, { phases }] of Object.entries(config.workflows ?? {})) {
        for (const [name, phase] of Object.entries(phases)) {
            const path = ['workflows', workflow, 'phases', name];
            add(path, phase.retry);
            for (const [index, agent] of (phase.agents ?? []).entries())
                add([...path, 'agents', index], agent.retry);
        }
    }
    for (const [name, gate] of Object.entries(config.gates ?? {})) {
        for (const [check, settings] of Object.entries(gate.checks)) {
            if ('retry' in settings)
                add(['gates', name, 'checks', check], settings.retry);
        }
    }
    return found;
}
/**
 * Compiles the patterns of `retry.on`. They are matched by RE2, in linear time:
 * look-around and back references, which it cannot do, are refused here and not in the middle of a run.
 */
async function checkPatterns(config) {
    const patterns = retries(config).flatMap(({ path, retry }) => (retry.on ?? []).flatMap((entry, index) => entry.startsWith('/') ? [{ path: [...path, 'on', index], source: entry.slice(1, -1) }] : []));
    if (patterns.length === 0)
        return [];
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return patterns.flatMap(({ path, source }) => {
        try {
            RE2JS.compile(source);
            return [];
        }
        catch (error) {
            const reason = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : 'it does not parse';
            const hint = 'patterns use the syntax of RE2, which has no look-around and no back references';
            return [{ path, message: `the pattern cannot be used: ${reason}`, hint }];
        }
    });
}

// EXTERNAL MODULE: ./build/shell/config/tree.js
var tree = __webpack_require__(985);
// EXTERNAL MODULE: ./build/shell/config/yaml.js + 1 modules
var config_yaml = __webpack_require__(7532);
;// CONCATENATED MODULE: ./build/shell/config/parse.js









/** More than this nobody reads. */
const MOST_PROBLEMS = 50;
/** Line and column, from 1, of an offset. */
function positions(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
function toProblems(flaws, where) {
    const seen = new Set();
    const distinct = [...flaws]
        .sort((left, right) => left.offset - right.offset)
        .filter(({ offset, message }) => {
        const id = `${offset} ${message}`;
        return !seen.has(id) && seen.add(id).size > 0;
    });
    const problems = distinct.slice(0, MOST_PROBLEMS).map(({ offset, message, hint }) => {
        const problem = { code: 'config', message, where: where(offset) };
        return hint === undefined ? problem : { ...problem, hint };
    });
    const more = distinct.length - problems.length;
    if (more <= 0)
        return problems;
    return [...problems, { code: 'config', message: `and ${more} more problems`, hint: 'fix these first' }];
}
/**
 * Reads a configuration from its text. `shown` is what its file is called in messages;
 * `env` tells which variables are set. All problems of a stage (YAML, schema, meaning) come together, by position.
 */
async function parseConfig(text, shown, env) {
    const position = positions(text);
    const whereIs = (offset) => {
        const { line, column } = position(offset);
        return `${shown}:${line}:${column}`;
    };
    const yaml = await (0,config_yaml/* parseYaml */.h)(text);
    if (!yaml.ok)
        return (0,result/* err */._)(toProblems(yaml.error, whereIs));
    const root = yaml.value;
    const toFlaws = (issues) => issues.map(({ path, at, message, hint }) => {
        const flaw = { offset: (0,tree/* locate */.x)(root, path, at), message };
        return hint === undefined ? flaw : { ...flaw, hint };
    });
    const lookup = (name) => (Object.hasOwn(env, name) ? env[name] : undefined);
    const referenceIssues = checkReferences(root.value, lookup);
    const parsed = configSchema.safeParse(root.value);
    if (!parsed.success) {
        const issues = [...explain(parsed.error.issues, root.value), ...referenceIssues];
        return (0,result/* err */._)(toProblems(toFlaws(issues), whereIs));
    }
    const config = parsed.data;
    const { refused, warned } = unsupported(config);
    const issues = [...referenceIssues, ...(0,validate/* validate */.t)(config), ...refused, ...(await checkPatterns(config))];
    if (issues.length > 0)
        return (0,result/* err */._)(toProblems(toFlaws(issues), whereIs));
    return (0,result.ok)({
        config,
        warnings: toProblems(toFlaws(warned), whereIs),
        where: (path) => whereIs((0,tree/* locate */.x)(root, path)),
    });
}


/***/ })

};
;