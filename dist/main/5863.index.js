"use strict";
exports.id = 5863;
exports.ids = [5863];
exports.modules = {

/***/ 5863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/model/config-check.js
var config_check = __webpack_require__(6870);
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
    const close = typeof value === 'string' ? (0,nearest/* nearest */.p)(value, words) : undefined;
    const issue = { path, message: about(path, `expected ${(0,quote/* oneOf */.y)(words)}, found ${found(value)}`) };
    if (path.length === 1 && path[0] === 'version')
        return { ...issue, hint: 'this bootspring reads version 1 of the format' };
    return withHint(issue, close === undefined ? undefined : `did you mean ${close}?`);
}
function unknownKeys(path, keys, message) {
    const known = message.startsWith(KNOWN) ? message.slice(KNOWN.length).split(', ') : [];
    return keys.map((key) => {
        const close = (0,nearest/* nearest */.p)(key, known);
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
    const issues = config_check/* CHECK_FORMS */.js[form].safeParse(check).error?.issues ?? [];
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

// EXTERNAL MODULE: ./build/model/config-parts.js + 1 modules
var config_parts = __webpack_require__(7543);
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
        if (config_parts/* WITHHELD_PATTERN */.tN.test(name))
            issues.push({ path, message: config_parts/* WITHHELD */.iz });
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
// EXTERNAL MODULE: ./build/model/config.js + 1 modules
var model_config = __webpack_require__(5174);
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
    const yaml = await (0,config_yaml.parseYaml)(text);
    if (!yaml.ok)
        return (0,result/* err */._)(toProblems(yaml.error, whereIs));
    const root = yaml.value;
    const toFlaws = (issues) => issues.map(({ path, at, message, hint }) => {
        const flaw = { offset: (0,tree/* locate */.x)(root, path, at), message };
        return hint === undefined ? flaw : { ...flaw, hint };
    });
    const lookup = (name) => (Object.hasOwn(env, name) ? env[name] : undefined);
    const referenceIssues = checkReferences(root.value, lookup);
    const parsed = model_config/* configSchema */.Q.safeParse(root.value);
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