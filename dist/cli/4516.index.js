"use strict";
exports.id = 4516;
exports.ids = [4516];
exports.modules = {

/***/ 4516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/prepare.js + 7 modules
var prepare = __webpack_require__(5119);
;// CONCATENATED MODULE: ./build/core/views/init.js
/** What needs no quotes, wherever it stands: no `: `, no ` #`, and none of what ends a text between braces. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9 ./_@=&()$*|;<>?+!~%^'"-]|:(?=[A-Za-z0-9]))*$/;
/**
 * A command as a YAML scalar that can't be read as anything else, such as a number. JSON strings are YAML. Quotes are
 * chosen as Prettier does, whose check of the repository may well look at the file.
 */
function scalar(text) {
    if (PLAIN.test(text) && !/^(?:true|false|null)$/i.test(text))
        return text;
    return text.includes('"') && /^[ !-[\]-~]+$/.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}
/** A step as a shell is told it, from the root of the repository. */
function shellText(step) {
    if (step.kind !== 'command')
        return '';
    // A title is shortened for people; a shell needs all of it.
    const text = step.title.endsWith('\u2026') ? step.command : step.title;
    if (step.cwd === undefined || step.cwd === '')
        return text;
    const folder = /^[\w./@-]+$/.test(step.cwd) ? step.cwd : `'${step.cwd.replaceAll("'", "'\\''")}'`;
    return `(cd ${folder} && ${text})`;
}
function commandOf(task) {
    return task.steps.map(shellText).join(' && ');
}
const keyOf = (step) => step?.key ?? '';
const auditText = (audited) => (audited ? 'audit: true, unreachable: warn' : 'audit: false');
/** A bootspring.yml that says what detection found, to start from. */
function initialConfig(pipeline, schema) {
    const lines = [`# yaml-language-server: $schema=${schema}`, 'version: 1', 'workflows:', '  default:', '    phases:'];
    for (const phase of pipeline.phases) {
        const agents = phase.agents.filter((agent) => !agent.name.startsWith('install'));
        const gates = phase.gates.map((gate) => gate.name);
        lines.push(`      ${phase.name}:`);
        if (agents.length === 1 && agents[0] !== undefined)
            lines.push(`        run: ${scalar(commandOf(agents[0]))}`);
        else if (agents.length > 1) {
            lines.push('        agents:', ...agents.map((agent) => `          - { name: ${agent.name}, run: ${JSON.stringify(commandOf(agent))} }`));
        }
        if (gates.length > 0)
            lines.push(`        gate: ${gates.length === 1 ? gates[0] : `[${gates.join(', ')}]`}`);
    }
    const gates = pipeline.phases.flatMap((phase) => phase.gates);
    const worked = new Set(pipeline.phases.flatMap(({ agents }) => agents.flatMap(({ steps }) => steps.map(keyOf))));
    if (gates.length > 0)
        lines.push('gates:');
    for (const gate of gates) {
        lines.push(`  ${gate.name}:`, '    checks:');
        const audited = gate.checks.some((check) => check.steps.some((step) => step.kind === 'audit'));
        const written = gate.checks.map((check) => {
            if (check.kind === 'security')
                return `      security: { secrets: true, ${auditText(audited)} }`;
            // In one command what development has built already would be built again.
            const isAuto = check.kind === 'tests' && check.steps.length > 1 && worked.has(keyOf(check.steps[0]));
            if (isAuto && check.fix === undefined)
                return `      ${check.name}: auto # ${check.steps.map(({ title }) => title).join(' && ')}`;
            if (check.kind === 'coverage')
                return `      ${check.name}: auto`;
            const run = scalar(commandOf(check));
            return `      ${check.name}: ${check.fix === undefined ? run : `{ run: ${run}, fix: ${scalar(check.fix)} }`}`;
        });
        lines.push(...new Set(written));
    }
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/console/screen.js + 1 modules
var console_screen = __webpack_require__(4556);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/sources-of-plan.js + 1 modules
var sources_of_plan = __webpack_require__(8576);
// EXTERNAL MODULE: ./build/entry/commands/run.js + 2 modules
var run = __webpack_require__(9519);
;// CONCATENATED MODULE: ./build/entry/commands/init.js










const NAME = 'bootspring.yml';
const SCHEMA = './node_modules/bootspring/schema/bootspring.schema.json';
/** `bootspring init`: writes a configuration that does what detection does, to start from. Never over one that is there. */
async function initCommand(options) {
    const screen = (0,console_screen/* createScreen */.d)(options, process.env);
    const cwd = (0,external_node_path_.resolve)(options.cwd);
    const there = [NAME, (0,external_node_path_.join)('.github', NAME)].find((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(cwd, name)));
    if (there !== undefined) {
        return screen.fail([
            {
                code: 'usage',
                message: `${there} is there already`,
                hint: 'edit it, or remove it first; `bootspring validate` checks it',
            },
        ]);
    }
    const prepared = await (0,prepare/* prepare */.i)((0,sources_of_plan/* planSources */._)({ cwd }, process.env), (0,run/* planOptions */.Su)({}));
    if (!prepared.ok)
        return screen.fail(prepared.error);
    const text = initialConfig(prepared.value.pipeline, SCHEMA);
    const file = (0,external_node_path_.join)(cwd, NAME);
    const written = (0,files/* attempt */.CD)('write the configuration', file, () => (0,external_node_fs_.writeFileSync)(file, text, { flag: 'wx' }));
    if (!written.ok)
        return screen.fail([written.error]);
    screen.print([[(0,views_text/* span */.Ln)('\u2713 ', 'good'), (0,views_text/* span */.Ln)(`${NAME} written; look at what it does with: bootspring plan`)]]);
    screen.json(() => ({ file: NAME, text }));
    return model_status/* EXIT */.dc.completed;
}


/***/ })

};
;