"use strict";
exports.id = 5281;
exports.ids = [5281];
exports.modules = {

/***/ 5281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./build/model/config-parts.js + 1 modules
var config_parts = __webpack_require__(7543);
// EXTERNAL MODULE: ./build/core/interpolate.js
var interpolate = __webpack_require__(3056);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(3567);
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
        const { explain } = await __webpack_require__.e(/* import() */ 5112).then(__webpack_require__.bind(__webpack_require__, 5112));
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