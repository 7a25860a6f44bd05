"use strict";
exports.id = 5174;
exports.ids = [5174];
exports.modules = {

/***/ 6870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yc: () => (/* binding */ AUDIT_LEVELS),
/* harmony export */   dJ: () => (/* binding */ checksSchema),
/* harmony export */   js: () => (/* binding */ CHECK_FORMS)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var _config_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7543);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8808);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);




const enforcement = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .ENFORCEMENTS */ .w_), 'required blocks (the default); advisory reports and never blocks.');
const fix = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5, 'A command that mends what the check complains of.');
const timeout = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0, 'How long one attempt may take, such as 20m.');
const retry = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .retrySchema */ .Cd, 'When to try again; overrides the file.');
const reports = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV, _config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTS */ .Sk);
const filePatterns = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMany */ .Pl)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1, { error: 'the pattern is empty' })));
const weight = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1), 'How many of the max-parallel slots it takes.');
const scope = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPES */ .iW), 'changed: only what a pull request changed, where that can be told; all: always everything, even with --changed.');
const writtenText = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((run) => (run === 'auto' ? { kind: 'auto' } : { kind: 'command', run })));
const writtenCommand = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .NU)(() => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
    run: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5, 'The command, given to the shell.'),
    fix,
    enforcement,
    timeout,
    retry,
    weight,
    env: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .environment */ .cA, 'Environment of the command.'),
    reports,
    scope,
    files: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(filePatterns, 'Globs of the files it is about: they stand for {files} in the command, and without a change to one it is not run where it is limited to changes.'),
}).check(({ value, issues }) => {
    for (const key of ['run', 'fix']) {
        const name = /\{((?:staged|push|all|changed)_files)\}/.exec(value[key] ?? '')?.[1];
        if (name === undefined)
            continue;
        const message = `{${name}} is not known here: write {files}, and scope: changed where only changed files are meant`;
        issues.push({ code: 'custom', input: value, path: [key], message, continue: true });
    }
}), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi(({ timeout, ...rest }) => ({ kind: 'command', ...rest, timeoutMs: timeout }))));
const writtenAuto = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .NU)(() => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
    auto: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true), 'What to run is detected.'),
    enforcement,
    fix,
    timeout,
    retry,
    reports,
    weight,
    scope,
}), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi(({ enforcement, fix, timeout, retry, reports, weight, scope }) => ({
    kind: 'auto',
    enforcement,
    fix,
    retry,
    reports,
    weight,
    scope,
    timeoutMs: timeout,
}))));
const writtenCoverage = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .NU)(() => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
    minimum: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .percentage */ .X1, 'Least coverage of all lines, in percent.'),
    'changed-lines': (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .percentage */ .X1, 'Least coverage of the changed lines, in percent.'),
    'no-decrease': (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, 'Whether coverage may not fall below that of the base.'),
    report: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1, { error: 'the path is empty' })), 'Path of the report that the tests write.'),
    enforcement,
}).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB((check) => check.minimum !== undefined ||
    check['changed-lines'] !== undefined ||
    check['no-decrease'] !== undefined ||
    check.report !== undefined, {
    error: 'the coverage check says nothing to measure: give "minimum", "changed-lines", "no-decrease" or "report", or write auto',
})), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi(({ 'changed-lines': changedLines, 'no-decrease': noDecrease, ...rest }) => ({
    kind: 'coverage',
    ...rest,
    changedLines,
    noDecrease,
}))));
/** How grave an advisory must be to count. */
const AUDIT_LEVELS = ['low', 'moderate', 'high', 'critical'];
const writtenSecurity = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .NU)(() => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
    secrets: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, 'Whether files are searched for credentials.'),
    audit: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, 'Whether dependencies are audited.'),
    level: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(AUDIT_LEVELS), 'Advisories below this level do not count.'),
    unreachable: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['warn', 'block']), 'What an audit that gets no answer means.'),
    enforcement,
}).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB((check) => check.secrets !== undefined ||
    check.audit !== undefined ||
    check.level !== undefined ||
    check.unreachable !== undefined, {
    error: 'the security check says nothing to look for: give "secrets", "audit", "level" or "unreachable", or write auto',
}), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB((check) => check.secrets !== false || check.audit !== false, {
    error: 'the security check looks for nothing: "secrets" and "audit" are both false',
})), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((check) => ({ kind: 'security', ...check }))));
/** The ways of writing a check. What is wrong with a check is told for the one that was meant (core/explain.ts). */
const CHECK_FORMS = {
    text: writtenText,
    command: writtenCommand,
    auto: writtenAuto,
    coverage: writtenCoverage,
    security: writtenSecurity,
};
const checkSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([writtenText, writtenCommand, writtenAuto, writtenCoverage, writtenSecurity], {
    error: 'expected a command, auto or a mapping',
});
/** The checks of a gate. A gate without any is refused by core/validate.ts, which can say more about it. */
const checksSchema = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(checkSchema, 'check');


/***/ }),

/***/ 7543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sk: () => (/* binding */ REPORTS),
  iz: () => (/* binding */ WITHHELD),
  tN: () => (/* binding */ WITHHELD_PATTERN),
  G5: () => (/* binding */ command),
  WY: () => (/* binding */ described),
  p0: () => (/* binding */ duration),
  cA: () => (/* binding */ environment),
  Jt: () => (/* binding */ flag),
  gV: () => (/* binding */ globs),
  nd: () => (/* binding */ integer),
  NU: () => (/* binding */ later),
  UU: () => (/* binding */ config_parts_name),
  KT: () => (/* binding */ named),
  Pl: () => (/* binding */ oneOrMany),
  lq: () => (/* binding */ optional),
  X1: () => (/* binding */ percentage),
  CE: () => (/* binding */ retryFields),
  Cd: () => (/* binding */ retrySchema),
  Ej: () => (/* binding */ size),
  cc: () => (/* binding */ someNamed),
  O2: () => (/* binding */ strict),
  Qq: () => (/* binding */ config_parts_text),
  Te: () => (/* binding */ texts),
  Ym: () => (/* binding */ toRetry)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
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


/***/ }),

/***/ 5174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ ROLES),
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/model/config-check.js
var config_check = __webpack_require__(6870);
// EXTERNAL MODULE: ./build/model/config-parts.js + 1 modules
var config_parts = __webpack_require__(7543);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
;// CONCATENATED MODULE: ./build/model/config-notification.js



const address = config_parts/* text */.Qq.check(api/* _minLength */.m9(1, { error: 'the address is empty' }));
/** A secret that is written out would be in the repository and in the journal. */
const referenced = (what) => config_parts/* text */.Qq.check(api/* _regex */.Fk(/\$\{env:/, { error: `${what} is a secret: set a variable, and write \${env:NAME} here` }));
const notificationObject = () => (0,config_parts/* strict */.O2)({
    webhook: (0,config_parts/* optional */.lq)(address, 'Address that gets a JSON document; may be ${env:NAME}.'),
    slack: (0,config_parts/* optional */.lq)(referenced('the address of Slack'), 'Incoming webhook of Slack that gets a message, as ${env:NAME}.'),
    secret: (0,config_parts/* optional */.lq)(referenced('the key of signatures'), 'Key that signs what the webhook gets (HMAC-SHA256), as ${env:NAME}.'),
    on: (0,config_parts/* optional */.lq)(schemas/* array */.YOg(schemas/* enum */.k5n(constants/* NOTIFIED_EVENTS */.P4), { error: 'expected a list of events' })
        .check(api/* _minLength */.m9(1, { error: 'the list of events is empty' })), 'What is told. Without it: paused and failed.'),
    after: (0,config_parts/* optional */.lq)(config_parts/* duration */.p0, 'Also tells, as slow, when a run takes longer than this.'),
    'late-after': (0,config_parts/* optional */.lq)(config_parts/* duration */.p0, 'Also tells, as late, when the job on GitHub waited longer than this for a runner.'),
});
/** Who is told about what. */
const notificationSchema = (0,config_parts/* later */.NU)(() => schemas/* pipe */.FsL(notificationObject().check(({ value, issues }) => {
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

// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
;// CONCATENATED MODULE: ./build/model/config.js






/** The configuration file, as people write it and as the rest of the program reads it. */
/** Where checkpoints may be kept. */
/** Roles of a repository on GitHub, weakest first. */
const ROLES = ['read', 'triage', 'write', 'maintain', 'admin'];
const agentSchema = (0,config_parts/* later */.NU)(() => schemas/* pipe */.FsL((0,config_parts/* strict */.O2)({
    name: (0,config_parts/* described */.WY)(config_parts/* name */.UU, 'Name of the agent, unique in its phase.'),
    run: (0,config_parts/* described */.WY)(config_parts/* command */.G5, 'The command, given to the shell.'),
    timeout: (0,config_parts/* optional */.lq)(config_parts/* duration */.p0, 'How long one attempt may take, such as 20m.'),
    retry: (0,config_parts/* optional */.lq)(config_parts/* retrySchema */.Cd, 'When to try again; overrides the phase and the file.'),
    env: (0,config_parts/* optional */.lq)(config_parts/* environment */.cA, 'Environment of the command.'),
    reports: (0,config_parts/* optional */.lq)(config_parts/* globs */.gV, config_parts/* REPORTS */.Sk),
    weight: (0,config_parts/* optional */.lq)((0,config_parts/* integer */.nd)(1), 'How many of the max-parallel slots it takes.'),
}), schemas/* transform */.pdi(({ timeout, ...rest }) => ({ ...rest, timeoutMs: timeout }))));
const agents = (0,config_parts/* later */.NU)(() => schemas/* array */.YOg(agentSchema, { error: 'expected a list of agents, each with name and run' })
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
const phaseSchema = (0,config_parts/* later */.NU)(() => schemas/* pipe */.FsL((0,config_parts/* strict */.O2)({
    run: (0,config_parts/* optional */.lq)(config_parts/* command */.G5, 'The command of the phase: short for one agent with one command.'),
    agents: (0,config_parts/* optional */.lq)(agents, 'The agents of the phase, in order.'),
    parallel: (0,config_parts/* optional */.lq)(config_parts/* flag */.Jt, 'Its agents run at the same time.'),
    needs: (0,config_parts/* optional */.lq)(schemas/* array */.YOg(config_parts/* name */.UU, { error: 'expected a list of phase names' }), 'Phases that must be over first.'),
    inputs: (0,config_parts/* optional */.lq)(config_parts/* globs */.gV, 'Globs of what the phase reads: as long as it is the same, also in another commit, the work is not done again.'),
    outputs: (0,config_parts/* optional */.lq)(config_parts/* globs */.gV, 'Globs of what the phase must leave behind; they become its artifacts, and are put back when its work is reused.'),
    gate: (0,config_parts/* optional */.lq)((0,config_parts/* oneOrMany */.Pl)(config_parts/* name */.UU), 'The gate, or gates, that the phase must pass.'),
    retry: (0,config_parts/* optional */.lq)(config_parts/* retrySchema */.Cd, 'When to try again; overrides the file.'),
    fix: (0,config_parts/* optional */.lq)(config_parts/* command */.G5, 'Adaptive mode: mends what the agents of the phase fail of, and its checks that have no fix of their own.'),
    once: (0,config_parts/* optional */.lq)(config_parts/* flag */.Jt, 'At most once per commit, guarded by a receipt.'),
    timeout: (0,config_parts/* optional */.lq)(config_parts/* duration */.p0, 'How long the phase may take, such as 60m.'),
    env: (0,config_parts/* optional */.lq)(config_parts/* environment */.cA, 'Environment of the commands of the phase.'),
    reports: (0,config_parts/* optional */.lq)(config_parts/* globs */.gV, `${config_parts/* REPORTS */.Sk} Of every agent that names none.`),
    environment: (0,config_parts/* optional */.lq)(config_parts/* text */.Qq.check(api/* _regex */.Fk(/^[^/\\\s][^\\]{0,254}$/, { error: 'expected the name of an environment' })), "GitHub's environment that the job of this phase is in: a run warns when it is not protected."),
}).check(({ value, issues }) => {
    if (value.run === undefined || value.agents === undefined)
        return;
    const message = '"run" and "agents" exclude each other: "run" is short for one agent with one command';
    issues.push({ code: 'custom', input: value, path: ['agents'], message });
}), schemas/* transform */.pdi(({ timeout, ...rest }) => ({ ...rest, timeoutMs: timeout }))));
const workflowSchema = (0,config_parts/* later */.NU)(() => (0,config_parts/* strict */.O2)({
    mode: (0,config_parts/* described */.WY)(schemas/* _default */.Rvf(schemas/* enum */.k5n(model_status/* MODES */.FN), 'sequential'), 'sequential runs the phases in the order written; parallel and adaptive start every phase whose needs are met; adaptive runs the fix of what fails.'),
    on: (0,config_parts/* optional */.lq)((0,config_parts/* later */.NU)(() => (0,config_parts/* strict */.O2)({
        branches: (0,config_parts/* optional */.lq)(config_parts/* globs */.gV, 'Globs of branch names.'),
        paths: (0,config_parts/* optional */.lq)(config_parts/* globs */.gV, 'Globs of changed files.'),
        events: (0,config_parts/* optional */.lq)((0,config_parts/* texts */.Te)('event names'), 'Names of GitHub events.'),
    })), 'Which events choose this workflow.'),
    context: (0,config_parts/* optional */.lq)((0,config_parts/* later */.NU)(() => schemas/* record */.g1P(config_parts/* text */.Qq.check(api/* _regex */.Fk(/^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/, {
        error: 'keys of the context are letters, digits, "_", "." and "-", at most 64',
    })), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], { error: 'expected a string, a number, true or false' }), { error: 'expected a mapping of keys to values' })), 'Parameters that every command can read; values may hold ${env:NAME} and ${env:NAME:-default}.'),
    phases: (0,config_parts/* described */.WY)((0,config_parts/* someNamed */.cc)(phaseSchema, 'phase'), 'The phases by name, in order.'),
}));
const gateSchema = (0,config_parts/* later */.NU)(() => (0,config_parts/* strict */.O2)({
    checks: (0,config_parts/* described */.WY)(config_check/* checksSchema */.dJ, 'The checks by name, in order.'),
    skippable: (0,config_parts/* optional */.lq)((0,config_parts/* later */.NU)(() => schemas/* union */.KCZ([
        config_parts/* flag */.Jt,
        (0,config_parts/* strict */.O2)({
            roles: (0,config_parts/* described */.WY)(schemas/* array */.YOg(schemas/* enum */.k5n(ROLES), { error: 'expected a list of roles' })
                .check(api/* _minLength */.m9(1, { error: 'the list of roles is empty' })), 'Roles on the repository that may skip it.'),
        }),
    ], { error: 'expected true, false or a mapping with "roles"' })), 'Whether a person may skip this gate, or who may.'),
    parallel: (0,config_parts/* optional */.lq)(config_parts/* flag */.Jt, 'Whether its checks may run at the same time; otherwise those do that are known only to read. One that reads a coverage report waits for those before it.'),
    after: (0,config_parts/* optional */.lq)(config_parts/* name */.UU, 'The phase that this gate follows.'),
    scope: (0,config_parts/* optional */.lq)(schemas/* enum */.k5n(constants/* SCOPES */.iW), 'For all of its checks: changed limits them to what a pull request changed, where that can be told; all never does.'),
}));
const checkpointsSchema = (0,config_parts/* later */.NU)(() => schemas/* pipe */.FsL((0,config_parts/* strict */.O2)({
    every: (0,config_parts/* optional */.lq)(schemas/* enum */.k5n(['phase', 'agent']), 'After what a checkpoint is taken.'),
    stores: (0,config_parts/* optional */.lq)(schemas/* array */.YOg(schemas/* enum */.k5n(constants/* STORES */.ZZ), { error: 'expected a list of stores' }), 'Where checkpoints are kept.'),
    include: (0,config_parts/* optional */.lq)(config_parts/* globs */.gV, 'Globs of the files that checkpoints keep; without it, all that changed.'),
    exclude: (0,config_parts/* optional */.lq)(config_parts/* globs */.gV, 'Globs of files that no checkpoint keeps.'),
    'retention-days': (0,config_parts/* optional */.lq)((0,config_parts/* integer */.nd)(1), 'Days after which a checkpoint may go.'),
    'max-size': (0,config_parts/* optional */.lq)(config_parts/* size */.Ej, 'The most that checkpoints may take, such as 2GiB.'),
}), schemas/* transform */.pdi(({ 'retention-days': retentionDays, 'max-size': maxSize, ...rest }) => ({
    ...rest,
    retentionDays,
    maxSizeBytes: maxSize,
}))));
const limitsSchema = (0,config_parts/* later */.NU)(() => schemas/* pipe */.FsL((0,config_parts/* strict */.O2)({
    'max-parallel': (0,config_parts/* optional */.lq)((0,config_parts/* integer */.nd)(1), 'How many commands may run at the same time, in the whole workflow; the cores that may be used, when left out.'),
    'fail-fast': (0,config_parts/* optional */.lq)(config_parts/* flag */.Jt, 'parallel: true stops everything after a failure; otherwise what does not depend on it goes on.'),
    'phase-timeout': (0,config_parts/* optional */.lq)(config_parts/* duration */.p0, 'How long a phase may take unless it says otherwise.'),
    'max-iterations': (0,config_parts/* optional */.lq)((0,config_parts/* integer */.nd)(1), 'How often the phases of a workflow may go back (goto) before a person is asked; in adaptive mode also how many fixes are tried for one check or agent.'),
}), schemas/* transform */.pdi(({ 'max-parallel': maxParallel, 'fail-fast': failFast, 'phase-timeout': phaseTimeoutMs, 'max-iterations': maxIterations, }) => ({
    maxParallel,
    failFast,
    phaseTimeoutMs,
    maxIterations,
}))));
const adaptiveSchema = (0,config_parts/* later */.NU)(() => (0,config_parts/* strict */.O2)({
    protected: (0,config_parts/* optional */.lq)(config_parts/* globs */.gV, 'Files that no fix may change without a person, besides the usual ones: patterns as in a .gitignore, where "!" takes the protection away.'),
    commit: (0,config_parts/* optional */.lq)((0,config_parts/* later */.NU)(() => schemas/* union */.KCZ([
        config_parts/* flag */.Jt,
        (0,config_parts/* strict */.O2)({
            message: (0,config_parts/* optional */.lq)(config_parts/* text */.Qq.check(api/* _regex */.Fk(/\S/, { error: 'the message is empty' })), 'What the commit says.'),
        }),
    ], { error: 'expected true, false or a mapping with a message' })), 'Commit what was mended to the branch of the pull request once everything passed with it, with the input commit-token of the action. Default: false.'),
}));
const fileRetrySchema = (0,config_parts/* later */.NU)(() => schemas/* pipe */.FsL((0,config_parts/* strict */.O2)({ ...(0,config_parts/* retryFields */.CE)(), budget: (0,config_parts/* optional */.lq)((0,config_parts/* integer */.nd)(0), 'Retries that one run may make in all.') }), schemas/* transform */.pdi(({ budget, ...rest }) => ({ ...(0,config_parts/* toRetry */.Ym)(rest), budget }))));
/** Everything that bootspring.yml may say. Parsing turns durations to milliseconds and sizes to bytes. */
const configSchema = (0,config_parts/* strict */.O2)({
    version: (0,config_parts/* described */.WY)(schemas/* literal */.euz(1), 'Version of this format.'),
    workflows: (0,config_parts/* optional */.lq)((0,config_parts/* someNamed */.cc)(workflowSchema, 'workflow'), 'Workflows by name; "default" is what a run without a name does.'),
    gates: (0,config_parts/* optional */.lq)((0,config_parts/* later */.NU)(() => (0,config_parts/* someNamed */.cc)(gateSchema, 'gate')), 'Gates by name; without a workflow they sit on what was detected.'),
    checkpoints: (0,config_parts/* optional */.lq)(checkpointsSchema, 'How checkpoints are kept.'),
    retry: (0,config_parts/* optional */.lq)(fileRetrySchema, 'When to try again, for every agent and check that does not say otherwise.'),
    limits: (0,config_parts/* optional */.lq)(limitsSchema, 'Limits of a run.'),
    adaptive: (0,config_parts/* optional */.lq)(adaptiveSchema, 'Settings of adaptive mode.'),
    notifications: (0,config_parts/* optional */.lq)((0,config_parts/* later */.NU)(() => schemas/* array */.YOg(notificationSchema, { error: 'expected a list of notifications' })), 'Who is told about what.'),
});


/***/ })

};
;