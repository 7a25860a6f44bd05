"use strict";
exports.id = 6381;
exports.ids = [6381,9574,5241];
exports.modules = {

/***/ 5241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearest: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/**
 * The candidate that somebody who wrote `word` most likely meant, or undefined when none is close:
 * at most two edits away, or 40 % of the word's length, and with something in common.
 */
function nearest(word, candidates) {
    const written = word.toLowerCase();
    const most = Math.max(2, Math.floor(written.length * 0.4));
    let best;
    let least = most + 1;
    for (const candidate of candidates) {
        // The difference in length is a lower bound of the distance, and free to compute.
        if (Math.abs(candidate.length - written.length) >= least)
            continue;
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written, candidate.toLowerCase());
        if (edits < least && edits < Math.max(written.length, candidate.length)) {
            best = candidate;
            least = edits;
        }
    }
    return best;
}


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

/***/ 6381:
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

;// CONCATENATED MODULE: ./build/model/config-check.js



const enforcement = optional(schemas/* enum */.k5n(model_status/* ENFORCEMENTS */.w_), 'required blocks (the default); advisory reports and never blocks.');
const fix = optional(command, 'A command that mends what the check complains of.');
const timeout = optional(duration, 'How long one attempt may take, such as 20m.');
const retry = optional(retrySchema, 'When to try again; overrides the file.');
const writtenText = schemas/* pipe */.FsL(command, schemas/* transform */.pdi((run) => (run === 'auto' ? { kind: 'auto' } : { kind: 'command', run })));
const writtenCommand = later(() => schemas/* pipe */.FsL(strict({
    run: described(command, 'The command, given to the shell.'),
    fix,
    enforcement,
    timeout,
    retry,
    env: optional(environment, 'Environment of the command.'),
}), schemas/* transform */.pdi(({ timeout, ...rest }) => ({ kind: 'command', ...rest, timeoutMs: timeout }))));
const writtenAuto = later(() => schemas/* pipe */.FsL(strict({
    auto: described(schemas/* literal */.euz(true), 'What to run is detected.'),
    enforcement,
    fix,
    timeout,
    retry,
}), schemas/* transform */.pdi(({ enforcement, fix, timeout, retry }) => ({
    kind: 'auto',
    enforcement,
    fix,
    retry,
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
        hint: 'it works in values of context, in values of env and in webhook',
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
function inPhase(path, phase) {
    const refused = [];
    if (phase.fix !== undefined) {
        const hint = 'remove it, or give the fix to a check of a gate: "bootspring gate NAME --fix" runs it';
        refused.push(refusal([...path, 'fix'], '"fix" of a phase', hint));
    }
    if (phase.once === true) {
        const hint = 'remove it, and guard the command itself against running twice';
        refused.push(refusal([...path, 'once'], '"once"', hint));
    }
    return refused;
}
function inWorkflow(path, workflow) {
    const refused = [];
    if (workflow.mode !== 'sequential') {
        refused.push(refusal([...path, 'mode'], `mode: ${workflow.mode}`, 'use mode: sequential, or leave it out'));
    }
    if (workflow.on !== undefined) {
        const hint = 'remove it, and name the workflow: "bootspring run NAME", or the input "workflow" of the action';
        refused.push(refusal([...path, 'on'], '"on" of a workflow', hint));
    }
    const phases = Object.entries(workflow.phases);
    return [...refused, ...phases.flatMap(([name, phase]) => inPhase([...path, 'phases', name], phase))];
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
    for (const [name, gate] of Object.entries(config.gates ?? {})) {
        if (typeof gate.skippable !== 'object')
            continue;
        const hint = 'roles come with decisions on pull requests: use true or false';
        refused.push(refusal(['gates', name, 'skippable'], '"roles" of skippable', hint));
    }
    if (config.checkpoints !== undefined)
        refused.push(...inCheckpoints(config.checkpoints));
    if (config.limits?.maxIterations !== undefined) {
        const message = '"max-iterations" is not yet supported and has no effect: a workflow runs its phases once';
        warned.push({ path: ['limits', 'max-iterations'], message });
    }
    if (config.notifications !== undefined) {
        refused.push(refusal(['notifications'], '"notifications"', 'remove it'));
    }
    return { refused, warned };
}

;// CONCATENATED MODULE: ./build/core/cycles.js
/**
 * Cycles in a graph of names, each from its first name in the given order and without the return to it.
 * At least one is found when there is any; those found share no name.
 * Time is linear and nothing recurses, so a chain may be as long as a file allows.
 */
function findCycles(names, needs) {
    const next = leftOver(names, needs);
    const cycles = [];
    const seen = new Map();
    for (const start of names) {
        const trail = [];
        let name = start;
        while (name !== undefined && next.has(name) && !seen.has(name)) {
            seen.set(name, start);
            trail.push(name);
            name = next.get(name);
        }
        if (name !== undefined && seen.get(name) === start) {
            const at = trail.indexOf(name);
            if (at !== -1)
                cycles.push(trail.slice(at));
        }
    }
    return cycles;
}
/**
 * Takes away whatever is met, over and over. What stays is on a cycle or waits for one,
 * and maps to the first of its needs that stays as well: following these must come back to where it was.
 */
function leftOver(names, needs) {
    const waiting = new Map();
    const dependents = new Map();
    for (const name of names) {
        const distinct = new Set(needs(name));
        waiting.set(name, distinct.size);
        for (const need of distinct) {
            const others = dependents.get(need);
            if (others === undefined)
                dependents.set(need, [name]);
            else
                others.push(name);
        }
    }
    const met = names.filter((name) => waiting.get(name) === 0);
    for (let name = met.pop(); name !== undefined; name = met.pop()) {
        waiting.delete(name);
        for (const dependent of dependents.get(name) ?? []) {
            const left = (waiting.get(dependent) ?? 0) - 1;
            waiting.set(dependent, left);
            if (left === 0)
                met.push(dependent);
        }
    }
    const next = new Map();
    for (const name of waiting.keys())
        next.set(name, needs(name).find((need) => waiting.has(need)));
    return next;
}

// EXTERNAL MODULE: ./build/core/placement.js
var placement = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/core/standard.js
var standard = __webpack_require__(4938);
;// CONCATENATED MODULE: ./build/core/validate.js





/** More suggestions than this nobody reads, and finding one takes a look at every name. */
const MOST_SUGGESTIONS = 20;
/** A hint that names the nearest of some names, for the first few that ask. */
function suggester() {
    let left = MOST_SUGGESTIONS;
    return (word, names, otherwise) => {
        left -= 1;
        const close = left < 0 ? undefined : (0,nearest.nearest)(word, names);
        return close === undefined ? otherwise : `did you mean "${close}"?`;
    };
}
const listed = (what, names) => names.length === 0
    ? `there is no ${what}`
    : `${what}s: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', \u2026' : ''}`;
/** At most this many names of a cycle are shown. */
const MOST_SHOWN = 10;
function needsIssues(workflow, { mode, phases }, suggest) {
    const issues = [];
    const names = Object.keys(phases);
    const order = new Map(names.map((name, index) => [name, index]));
    const late = [];
    for (const [index, name] of names.entries()) {
        for (const [at, need] of (phases[name]?.needs ?? []).entries()) {
            const path = ['workflows', workflow, 'phases', name, 'needs', at];
            const needed = order.get(need);
            if (needed === undefined) {
                const hint = suggest(need, names, listed('phase', names));
                issues.push({ path, message: `phase "${name}" needs "${need}", which is no phase of this workflow`, hint });
            }
            else if (mode === 'sequential' && needed > index) {
                const message = `phase "${name}" needs "${need}", which is written after it`;
                late.push({ path, message, hint: `sequential runs the phases in the order written: move "${need}" up` });
            }
        }
    }
    const cycles = findCycles(names, (name) => (phases[name]?.needs ?? []).filter((need) => order.has(need)));
    for (const cycle of cycles) {
        const first = cycle[0] ?? '';
        const shown = cycle.length > MOST_SHOWN ? [...cycle.slice(0, MOST_SHOWN), '\u2026'] : cycle;
        const message = `phases need each other in a circle: ${[...shown, first].join(' \u2192 ')}`;
        issues.push({
            path: ['workflows', workflow, 'phases', first, 'needs'],
            message,
            hint: 'remove one of these needs',
        });
    }
    // In a circle some phase is always written after one that needs it: the circle says it all.
    return cycles.length > 0 ? issues : [...issues, ...late];
}
/** Why a glob could reach outside the workspace, or undefined when it cannot. */
function validate_escape(glob) {
    const pattern = glob.startsWith('!') ? glob.slice(1) : glob;
    if (/^(?:[/\\~]|[A-Za-z]:)/.test(pattern))
        return 'is not relative to the workspace';
    return pattern.split(/[/\\]/).includes('..') ? 'leads out of the workspace' : undefined;
}
function globIssues(path, lists) {
    return Object.entries(lists).flatMap(([key, globs = []]) => globs.flatMap((glob, index) => {
        const reason = validate_escape(glob);
        if (reason === undefined)
            return [];
        const hint = 'patterns are relative to the workspace, without ".."';
        return [{ path: [...path, key, index], message: `the pattern ${(0,quote/* quote */.h)(glob)} ${reason}`, hint }];
    }));
}
function phaseIssues(config, workflow, suggest) {
    const settings = config.workflows?.[workflow];
    if (settings === undefined)
        return [];
    const issues = [];
    const gates = Object.keys(config.gates ?? {});
    const known = new Set(gates);
    const places = (0,placement/* placeGates */._)(config, settings);
    for (const [name, phase] of Object.entries(settings.phases)) {
        const path = ['workflows', workflow, 'phases', name];
        for (const [index, gate] of (phase.gate ?? []).entries()) {
            if (known.has(gate))
                continue;
            const hint = suggest(gate, gates, `define it under gates: (${listed('gate', gates)})`);
            issues.push({
                path: [...path, 'gate', index],
                message: `phase "${name}" names the gate "${gate}", which is not defined`,
                hint,
            });
        }
        if (phase.run === undefined && phase.agents === undefined && !places.has(name)) {
            const hint = 'give it run: or agents:, or a gate: to pass';
            issues.push({ path, message: `phase "${name}" has neither work nor a gate`, hint });
        }
        issues.push(...globIssues(path, { inputs: phase.inputs, outputs: phase.outputs }));
    }
    return issues;
}
function surroundings(workflows) {
    // Without workflows the phases are those of detection, which have the standard names.
    if (workflows.length === 0)
        return { phases: standard/* STANDARD_PHASES */.T.map((phase) => phase.name), named: new Set() };
    const phases = workflows.flatMap((workflow) => Object.entries(workflow.phases));
    return {
        phases: [...new Set(phases.map(([name]) => name))],
        named: new Set(phases.flatMap(([, phase]) => phase.gate ?? [])),
    };
}
function placeIssues(name, gate, around, suggest) {
    const path = ['gates', name];
    if (gate.after !== undefined) {
        if (around.phases.includes(gate.after))
            return [];
        const hint = suggest(gate.after, around.phases, listed('phase', around.phases));
        return [{ path: [...path, 'after'], message: `gate "${name}" follows "${gate.after}", which is no phase`, hint }];
    }
    if (around.named.has(name) || Object.hasOwn(standard/* STANDARD_GATES */.R, name))
        return [];
    const close = (0,nearest.nearest)(name, Object.keys(standard/* STANDARD_GATES */.R));
    const rest = close === undefined ? '' : ` (did you mean "${close}"?)`;
    const hint = `say after which phase with after:, or name it in a phase's gate:${rest}`;
    return [{ path, at: 'key', message: `no phase is followed by the gate "${name}", so it would never run`, hint }];
}
function checkIssues(name, gate) {
    const checks = Object.values(gate.checks);
    const path = ['gates', name];
    if (checks.length === 0) {
        return [
            {
                path,
                at: 'key',
                message: `gate "${name}" has no checks`,
                hint: 'a gate without checks judges nothing: add a check or remove it',
            },
        ];
    }
    const blocks = checks.some((check) => !('enforcement' in check) || check.enforcement !== 'advisory');
    if (blocks)
        return [];
    const hint = 'make at least one check required, or remove the gate';
    return [{ path, at: 'key', message: `gate "${name}" cannot block: all its checks are advisory`, hint }];
}
/**
 * The rules of a configuration that concern more than one value.
 * Everything wrong is returned, in no particular order; an empty list means that it can be planned.
 */
function validate(config) {
    const suggest = suggester();
    const workflows = config.workflows ?? {};
    const around = surroundings(Object.values(workflows));
    const { include, exclude } = config.checkpoints ?? {};
    return [
        Object.entries(workflows).flatMap(([name, workflow]) => needsIssues(name, workflow, suggest)),
        Object.keys(workflows).flatMap((name) => phaseIssues(config, name, suggest)),
        Object.entries(config.gates ?? {}).flatMap(([name, gate]) => placeIssues(name, gate, around, suggest)),
        Object.entries(config.gates ?? {}).flatMap(([name, gate]) => checkIssues(name, gate)),
        globIssues(['checkpoints'], { include, exclude }),
    ].flat();
}

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
    fix: optional(command, 'Adaptive mode: run on failure, then the phase is tried again.'),
    once: optional(flag, 'At most once per commit, guarded by a receipt.'),
    timeout: optional(duration, 'How long the phase may take, such as 60m.'),
    env: optional(environment, 'Environment of the commands of the phase.'),
}).check(({ value, issues }) => {
    if (value.run === undefined || value.agents === undefined)
        return;
    const message = '"run" and "agents" exclude each other: "run" is short for one agent with one command';
    issues.push({ code: 'custom', input: value, path: ['agents'], message });
}), schemas/* transform */.pdi(({ timeout, ...rest }) => ({ ...rest, timeoutMs: timeout }))));
const workflowSchema = later(() => strict({
    mode: described(schemas/* _default */.Rvf(schemas/* enum */.k5n(model_status/* MODES */.FN), 'sequential'), 'sequential runs the phases in the order written; parallel and adaptive start every phase whose needs are met.'),
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
}));
const checkpointsSchema = later(() => schemas/* pipe */.FsL(strict({
    every: optional(schemas/* enum */.k5n(['phase', 'agent']), 'After what a checkpoint is taken.'),
    stores: optional(schemas/* array */.YOg(schemas/* enum */.k5n(checkpoint_rules/* STORES */.ZZ), { error: 'expected a list of stores' }), 'Where checkpoints are kept.'),
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
    'max-parallel': optional(integer(1), 'How many commands may run at the same time.'),
    'phase-timeout': optional(duration, 'How long a phase may take unless it says otherwise.'),
    'max-iterations': optional(integer(1), 'How often the iterate phase may go back.'),
}), schemas/* transform */.pdi(({ 'max-parallel': maxParallel, 'phase-timeout': phaseTimeoutMs, 'max-iterations': maxIterations }) => ({
    maxParallel,
    phaseTimeoutMs,
    maxIterations,
}))));
const notificationSchema = later(() => schemas/* pipe */.FsL(strict({
    webhook: described(config_parts_text.check(api/* _minLength */.m9(1, { error: 'the address is empty' })), 'Address that gets the message; may be ${env:NAME}.'),
    on: optional(schemas/* array */.YOg(schemas/* enum */.k5n(model_status/* STATUSES */.f), { error: 'expected a list of statuses' }), 'Statuses that are told.'),
    after: optional(duration, 'How long the status must last first.'),
}), schemas/* transform */.pdi(({ after, ...rest }) => ({ ...rest, afterMs: after }))));
const fileRetrySchema = later(() => schemas/* pipe */.FsL(strict({ ...retryFields(), budget: optional(integer(0), 'Retries that one run may make in all.') }), schemas/* transform */.pdi(({ budget, ...rest }) => ({ ...toRetry(rest), budget }))));
/** Everything that bootspring.yml may say. Parsing turns durations to milliseconds and sizes to bytes. */
const configSchema = strict({
    version: described(schemas/* literal */.euz(1), 'Version of this format.'),
    workflows: optional(someNamed(workflowSchema, 'workflow'), 'Workflows by name; "default" is what a run without a name does.'),
    gates: optional(later(() => someNamed(gateSchema, 'gate')), 'Gates by name; without a workflow they sit on what was detected.'),
    checkpoints: optional(checkpointsSchema, 'How checkpoints are kept.'),
    retry: optional(fileRetrySchema, 'When to try again, for every agent and check that does not say otherwise.'),
    limits: optional(limitsSchema, 'Limits of a run.'),
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
    const issues = [...referenceIssues, ...validate(config), ...refused, ...(await checkPatterns(config))];
    if (issues.length > 0)
        return (0,result/* err */._)(toProblems(toFlaws(issues), whereIs));
    return (0,result.ok)({
        config,
        warnings: toProblems(toFlaws(warned), whereIs),
        where: (path) => whereIs((0,tree/* locate */.x)(root, path)),
    });
}


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ })

};
;