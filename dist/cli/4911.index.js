"use strict";
exports.id = 4911;
exports.ids = [4911];
exports.modules = {

/***/ 5126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseCall)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4019);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);


const RUN = /^(run|run-script|rum|urn)$/;
const HARMLESS = /^(-s|--silent|-q|--quiet|--loglevel=\S+|--no-color|--color|--if-present|--no-progress|--progress=\S+|--no-update-notifier|--foreground-scripts)$/;
/** How pnpm runs several scripts: it changes nothing of what they do. */
const TOGETHER = /^(--sequential|--parallel|--stream|--aggregate-output|--workspace-concurrency=\d+)$/;
const EVERYWHERE = /^(-ws|--workspaces|-r|--recursive|-A|--all|--workspaces=true)$/;
const TARGET = /^(-w|--workspace|--filter|-F|--prefix|-C|--dir|--cwd)(=(.*))?$/;
/** Commands of pnpm, yarn and bun that a script of the same name does not replace when `run` is left out. */
const OWN = {
    pnpm: /^(add|audit|bin|config|create|dedupe|dlx|env|exec|fetch|i|import|init|install|link|list|ls|outdated|pack|patch|prune|publish|rebuild|remove|rm|root|store|unlink|up|update|why|deploy|licenses|setup|ci)$/,
    yarn: /^(add|audit|bin|cache|config|create|dedupe|dlx|exec|explain|info|init|install|link|list|node|npm|outdated|pack|patch|plugin|publish|rebuild|remove|search|set|stage|unlink|unplug|up|upgrade|version|why|workspace|workspaces)$/,
    bun: /^(add|audit|build|create|exec|i|info|init|install|link|outdated|pm|publish|remove|rm|test|unlink|update|upgrade|why|x|repl)$/,
};
/** Reads options up to `end`; an option that is not known makes the command more than the script alone. */
function readOptions(words) {
    let harmless = true;
    let optional = false;
    let everywhere = false;
    let target;
    const rest = [];
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        const to = TARGET.exec(word);
        if (!word.startsWith('-'))
            rest.push(i);
        else if (to !== null) {
            if (target !== undefined)
                everywhere = true;
            target = to[2] === undefined ? words[++i] : to[3];
        }
        else if (EVERYWHERE.test(word))
            everywhere = true;
        else if (!HARMLESS.test(word))
            harmless = false;
        if (word === '--if-present')
            optional = true;
    }
    // A filter with wildcards or ranges selects several packages.
    if (target !== undefined && /[*{[!^]|\.\.\./.test(target))
        everywhere = true;
    return { harmless, optional, everywhere, rest, ...(target === undefined ? {} : { target }) };
}
const raw = (text, words, from) => {
    const start = words[from]?.start;
    return start === undefined ? '' : text.slice(start, words.at(-1)?.end).trim();
};
/** npm takes options in front of `--` for itself and gives what follows, and plain words, to the script. */
function npmCall(text, words) {
    const dashes = words.findIndex((word) => word.text === '--');
    const own = words.slice(1, dashes < 0 ? undefined : dashes);
    const options = readOptions(own.map((word) => word.text));
    const [verbAt, ...others] = options.rest;
    const verb = verbAt === undefined ? '' : (own[verbAt]?.text ?? '');
    const test = /^(t|tst|test|start|stop|restart|cit|it|install-ci-test|install-test)$/.test(verb);
    const nameAt = RUN.test(verb) ? others.shift() : undefined;
    const name = RUN.test(verb)
        ? nameAt === undefined
            ? ''
            : (own[nameAt]?.text ?? '')
        : test
            ? /^(start|stop|restart)$/.test(verb)
                ? verb
                : 'test'
            : '';
    if (name === '')
        return undefined;
    const given = others
        .map((at) => own[at])
        .flatMap((word) => (word === undefined ? [] : [text.slice(word.start, word.end)]));
    const extra = [...given, dashes < 0 ? '' : raw(text, words, dashes + 1)].filter((part) => part !== '').join(' ');
    return delegation([{ name, extra, by: 'npm', optional: options.optional }], options);
}
function delegation(calls, options) {
    const { target } = options;
    const placed = target === undefined ? calls : calls.map((call) => ({ ...call, within: target }));
    return { calls: placed, exact: options.harmless && !options.everywhere, everywhere: options.everywhere };
}
/** pnpm, yarn and bun take options in front of the script's name and give everything behind it to the script. */
function otherCall(text, words, by, scope) {
    const texts = words.map((word) => word.text);
    const valued = /^(-w|--workspace|--filter|-F|--prefix|-C|--dir|--cwd)$/;
    let at = 1;
    const skip = () => {
        while (at < texts.length && (texts[at] ?? '').startsWith('-'))
            at += valued.test(texts[at] ?? '') && !(by === 'pnpm' && texts[at] === '-w') ? 2 : 1;
    };
    skip();
    let within;
    let everywhere = false;
    if (by === 'yarn' && texts[at] === 'workspace') {
        within = texts[at + 1];
        at += 2;
    }
    else if (by === 'yarn' && texts[at] === 'workspaces') {
        everywhere = true;
        at = texts.findIndex((word, i) => i > at && word === 'run');
        if (at < 0)
            return undefined;
    }
    const explicit = RUN.test(texts[at] ?? '');
    if (explicit)
        at++;
    skip();
    const name = texts[at] ?? '';
    if (name === '' || name === '--')
        return undefined;
    const extra = raw(text, words, texts[at + 1] === '--' && by !== 'pnpm' ? at + 2 : at + 1);
    if (by === 'pnpm' && explicit && !scope.scripts.has(name) && /^\/.+\/$/s.test(name))
        return patternCall(name.slice(1, -1), texts.slice(1, at), extra, scope);
    const known = scope.scripts.has(name);
    const shorthand = by === 'pnpm' && /^(t|tst|test|start)$/.test(name);
    const own = texts.slice(1, at).filter((word) => !(by === 'pnpm' && (word === '-w' || word === '--workspace-root')));
    const elsewhere = within !== undefined || everywhere || own.some((word) => TARGET.test(word) || EVERYWHERE.test(word));
    // What is no script is a program of node_modules, except that pnpm's `run` means scripts only.
    if (!known && !elsewhere && !(explicit ? by === 'pnpm' : shorthand))
        return undefined;
    if (!explicit && OWN[by].test(name))
        return undefined;
    const options = readOptions(own);
    const call = {
        name: shorthand && /^ts?t?$/.test(name) ? 'test' : name,
        extra,
        by,
        optional: options.optional,
        ...(within === undefined ? {} : { within }),
    };
    return delegation([call], { ...options, everywhere: options.everywhere || everywhere });
}
/**
 * `pnpm run "/^test:/"`: every script whose name the expression matches anywhere, in the order of package.json.
 * Undefined where the scripts are those of other packages, or the expression is none that can be followed: then the
 * command stays as it is.
 */
function patternCall(source, own, extra, scope) {
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .matchExpression */ .wX)(source, scope.scripts.keys());
    if (names === undefined || own.some((word) => TARGET.test(word) || EVERYWHERE.test(word)))
        return undefined;
    const [first = ''] = names;
    // Without a match the expression stands for a script that is not there.
    const calls = (names.length === 0 ? [`/${source}/`] : names).map((name) => ({
        name,
        extra,
        by: 'pnpm',
        optional: own.includes('--if-present'),
    }));
    const exact = first !== '' && own.every((word) => !word.startsWith('-') || HARMLESS.test(word) || TOGETHER.test(word));
    return { calls, exact, everywhere: false };
}
/** run-s, run-p and npm-run-all: names and patterns, with flags that change nothing but the output. */
function listCall(tool, words, scope) {
    const calls = [];
    let exact = true;
    for (const { text } of words.slice(1)) {
        if (/^(--silent|-l|--print-label|-n|--print-name|--aggregate-output|--sequential|--serial|--parallel|-p|-s|-ln|-lp|-ls)$/.test(text))
            continue;
        if (text.startsWith('-') || /\s/.test(text))
            exact = false;
        const name = /^\S+/.exec(text)?.[0] ?? '';
        const names = name.startsWith('-') ? [] : (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .matchNames */ .Gj)(name, scope.scripts.keys());
        if (names.length === 0 && !text.startsWith('-'))
            exact = false;
        for (const found of names)
            calls.push({ name: found, extra: '', by: scope.manager, optional: false });
    }
    if (calls.length === 0)
        return undefined;
    return { calls, exact: exact && tool !== 'concurrently', everywhere: false };
}
/** `concurrently npm:lint "npm run test"`: seen through, never taken apart. */
function concurrentCall(words, scope) {
    const calls = words.slice(1).flatMap(({ text }) => {
        const short = /^(npm|pnpm|yarn|bun|node):(\S+)$/.exec(text);
        if (short?.[2] !== undefined) {
            return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .matchNames */ .Gj)(short[2], scope.scripts.keys()).map((name) => ({
                name,
                extra: '',
                by: scope.manager,
                optional: false,
            }));
        }
        return /\s/.test(text) ? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .looseCommands */ .xT)(text).flatMap((inner) => parseCall(inner, scope)?.calls ?? []) : [];
    });
    return calls.length === 0 ? undefined : { calls, exact: false, everywhere: false };
}
/** Which scripts a plain command runs, as its first word says. Undefined when it runs none. */
function parseCall(command, scope) {
    const { text, words } = command;
    const tool = words[0]?.text ?? '';
    switch (tool) {
        case 'npm':
            return npmCall(text, words);
        case 'pnpm':
        case 'yarn':
        case 'bun':
            return otherCall(text, words, tool, scope);
        case 'node': {
            const name = words[1]?.text === '--run' ? (words[2]?.text ?? '') : /^--run=(.+)$/.exec(words[1]?.text ?? '')?.[1];
            if (name === undefined || name === '')
                return undefined;
            const after = words.findIndex((word) => word.text === '--');
            return {
                calls: [{ name, extra: after < 0 ? '' : raw(text, words, after + 1), by: 'node', optional: false }],
                exact: true,
                everywhere: false,
            };
        }
        case 'run-s':
        case 'run-p':
        case 'npm-run-all':
        case 'npm-run-all2':
            return listCall(tool, words, scope);
        case 'concurrently':
        case 'conc':
            return concurrentCall(words, scope);
        default:
            return undefined;
    }
}


/***/ }),

/***/ 4911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   ik: () => (/* binding */ scriptTitle),
/* harmony export */   kQ: () => (/* binding */ createExpander),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* unused harmony export uniqueLeaves */
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5126);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1674);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(907);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);




/** Scripts may nest as deep as this, and this many expansions are made in all: a package.json is anybody's text. */
const MAX_DEPTH = 40;
const MAX_EXPANSIONS = 5000;
const MAX_LEAVES = 200;
const TITLE_LENGTH = 80;
const NO_SCRIPTS = new Map();
/** One line of at most 80 characters, as titles show it. */
const shorten = (text) => {
    const line = text.trim().replace(/\s+/g, ' ');
    return line.length > TITLE_LENGTH ? `${line.slice(0, TITLE_LENGTH - 1)}\u2026` : line;
};
/** How people call a script with their package manager. */
function scriptTitle(manager, name) {
    return manager !== 'bun' && name === 'test' ? `${manager} test` : `${manager} run ${name}`;
}
/** `npx eslint .` and the script text `eslint .` do the same work: the prefix is no part of the key. */
function keyOf(folder, command) {
    const text = command
        .trim()
        .replace(/^(npx( --no-install| --no| -y| --yes)?|pnpm exec|yarn (exec|run)|bunx( --no-install)?) (?=[a-z@])/, '');
    return `${folder === '' ? '.' : folder}|${text}`;
}
/** Each leaf once, where it comes first. */
const uniqueLeaves = (leaves) => [...new Map(leaves.toReversed().map((leaf) => [leaf.step.key, leaf])).values()].toReversed();
function find(packages, target, from) {
    if (target === undefined)
        return packages.byFolder.get(from);
    for (const manifest of packages.byFolder.values())
        if (manifest.name === target)
            return manifest;
    const folder = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(from, target);
    return folder === undefined ? undefined : packages.byFolder.get(folder);
}
function leafOf(packages, folder, text, holder) {
    const command = text.trim();
    const step = {
        kind: 'command',
        key: keyOf(folder, command),
        command,
        title: shorten(command),
        ...(folder === '' ? {} : { cwd: folder }),
        ...(holder === undefined
            ? {}
            : { script: { name: holder.name, packageJson: holder.manifest.path, manager: packages.manager } }),
    };
    return { step, names: holder === undefined ? [] : [holder.name], folder, titled: false };
}
/** Leaves of what a command delegates to; undefined when it has to stay as it is. */
function followed(state, found, folder, depth) {
    const out = [];
    for (const call of found.calls) {
        const manifest = find(state.packages, call.within, folder);
        if (manifest === undefined)
            return undefined;
        if (!manifest.scripts.has(call.name)) {
            if (call.optional)
                continue;
            return undefined;
        }
        const leaves = scriptLeaves(state, manifest, call, depth + 1);
        if (leaves === undefined)
            return undefined;
        out.push(...leaves);
        if (out.length > MAX_LEAVES)
            return undefined;
    }
    return out;
}
function textLeaves(state, folder, text, depth, holder) {
    const { packages } = state;
    const chain = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .splitChain */ .WK)(text);
    if (chain === undefined || chain.length > MAX_LEAVES)
        return [leafOf(packages, folder, text, holder)];
    const scope = { scripts: packages.byFolder.get(folder)?.scripts ?? NO_SCRIPTS, manager: packages.manager };
    const one = (command) => {
        const found = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCall */ .M)(command, scope);
        const inner = found?.exact === true ? followed(state, found, folder, depth) : undefined;
        return inner ?? [leafOf(packages, folder, command.text, holder)];
    };
    const leaves = uniqueLeaves(chain.flatMap(one));
    return leaves.length > MAX_LEAVES ? [leafOf(packages, folder, text, holder)] : leaves;
}
function bodyLeaves(state, manifest, call, depth) {
    const text = manifest.scripts.get(call.name)?.trim() ?? '';
    if (text === '' || (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlaceholder */ .w)(text))
        return [];
    // Arguments go to the end of the text: behind one command that is clear, behind a chain it is not.
    if (call.extra !== '' && (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyCommand */ .wz)(text) === undefined)
        return undefined;
    const full = call.extra === '' ? text : `${text} ${call.extra}`;
    const leaves = textLeaves(state, manifest.folder, full, depth, { name: call.name, manifest });
    const [only] = leaves;
    const whole = leaves.length === 1 && call.extra === '' && only?.folder === manifest.folder && !only.titled;
    if (!whole || only === undefined)
        return leaves;
    const title = shorten(scriptTitle(state.packages.manager, call.name));
    return [{ ...only, titled: true, step: { ...only.step, title } }];
}
function scriptLeaves(state, manifest, call, depth) {
    const id = JSON.stringify([manifest.folder, call.name, call.by, call.extra]);
    const place = JSON.stringify([manifest.folder, call.name]);
    if (state.memo.has(id))
        return state.memo.get(id);
    if (state.active.has(place)) {
        state.notes.add(`scripts.${call.name} in ${manifest.path} calls itself; the circle is cut there.`);
        return [];
    }
    if (depth > MAX_DEPTH || ++state.expansions > MAX_EXPANSIONS) {
        state.notes.add(`Scripts of ${manifest.path} call each other too deeply to be followed to the end.`);
        return undefined;
    }
    state.active.add(place);
    const main = bodyLeaves(state, manifest, call, depth);
    const hook = (name) => {
        const has = main !== undefined && state.packages.hooks(call.by) && manifest.scripts.has(name);
        const own = { name, extra: '', by: call.by, optional: true };
        return has ? (bodyLeaves(state, manifest, own, depth) ?? []) : [];
    };
    const named = (leaf) => leaf.names.includes(call.name) ? leaf : { ...leaf, names: [...leaf.names, call.name] };
    const leaves = main === undefined ? undefined : [...hook(`pre${call.name}`), ...main, ...hook(`post${call.name}`)];
    const all = leaves === undefined ? undefined : uniqueLeaves(leaves.map(named));
    state.active.delete(place);
    state.memo.set(id, all);
    return all;
}
/** An expander over the packages, which remembers what it took apart. */
function createExpander(packages) {
    const state = { packages, memo: new Map(), active: new Set(), notes: new Set(), expansions: 0 };
    return {
        find: (target, from) => find(packages, target, from),
        script: (folder, name, by) => {
            const manifest = packages.byFolder.get(folder);
            if (manifest === undefined || !manifest.scripts.has(name))
                return [];
            return scriptLeaves(state, manifest, { name, extra: '', by, optional: false }, 0) ?? [];
        },
        command: (folder, text) => textLeaves(state, folder, text, 0),
        notes: () => [...state.notes],
    };
}


/***/ }),

/***/ 1674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readManifest),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(907);


const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** Line on which a JSON text stops being JSON, from the engine's message; undefined when it does not tell. */
function lineOfError(text, message) {
    const line = /line (\d+) column/.exec(message);
    if (line?.[1] !== undefined)
        return Number(line[1]);
    const position = /position (\d+)/.exec(message);
    if (position?.[1] !== undefined)
        return text.slice(0, Number(position[1])).split('\n').length;
    return /end of JSON/.test(message) ? text.split('\n').length : undefined;
}
/** Reads a package.json. The error is one line for people, without the file's own words. */
function readManifest(path, text) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        const line = lineOfError(text, error instanceof Error ? error.message : '');
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${path}${line === undefined ? '' : `:${line}`} is not JSON, so nothing could be read from it. Mend it and run again.`);
    }
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${path} holds no JSON object, so nothing could be read from it.`);
    const fields = new Map(Object.entries(value));
    const notes = [];
    const scripts = new Map();
    const declared = fields.get('scripts');
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(declared)) {
        for (const [name, command] of Object.entries(declared)) {
            if (typeof command === 'string')
                scripts.set(name, command);
            else
                notes.push(`scripts.${name} in ${path} is not a string and is left out.`);
        }
    }
    else if (declared !== undefined) {
        notes.push(`scripts in ${path} is not an object and is left out.`);
    }
    const dependencies = new Set();
    for (const name of DEPENDENCY_FIELDS) {
        const group = fields.get(name);
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(group))
            for (const dependency of Object.keys(group))
                dependencies.add(dependency);
    }
    const name = fields.get('name');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({
        path,
        folder: (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path),
        name: typeof name === 'string' ? name : undefined,
        scripts,
        dependencies,
        fields,
        notes,
    });
}
/** A script that npm's init writes and nobody filled in. */
const isPlaceholder = (command) => /no test specified/i.test(command);


/***/ }),

/***/ 4019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ matchNames),
/* harmony export */   XI: () => (/* binding */ CONVENTIONAL),
/* harmony export */   pX: () => (/* binding */ standsAlone),
/* harmony export */   wX: () => (/* binding */ matchExpression),
/* harmony export */   xj: () => (/* binding */ purposeOfName)
/* harmony export */ });
/** Scripts that people expect under these names, the first that serves wins. */
const CONVENTIONAL = {
    lint: [
        'lint',
        'lint:check',
        'check:lint',
        'lint:ci',
        'ci:lint',
        'lint:all',
        'eslint',
        'check-lint',
        'test:lint',
        'standard',
        'xo',
        'oxlint',
        'biome',
        'lint:*',
    ],
    format: [
        'format:check',
        'check:format',
        'check-format',
        'format-check',
        'prettier:check',
        'check:prettier',
        'prettier-check',
        'fmt:check',
        'check:fmt',
        'format:ci',
        'lint:format',
        'lint:prettier',
        'lint:style',
        'style:check',
        'check:style',
        'format:*',
        'prettier',
        'format',
        'fmt',
    ],
    types: [
        'typecheck',
        'type-check',
        'types',
        'check:types',
        'types:check',
        'check-types',
        'check:type',
        'type:check',
        'tsc',
        'tsc:check',
        'check:ts',
        'ts:check',
        'test:types',
        'test:ts',
        'lint:types',
        'lint:ts',
        'typecheck:*',
        'types:*',
    ],
    build: ['build', 'compile', 'bundle', 'build:prod', 'build:all', 'build:lib', 'build:*'],
    tests: [
        'test',
        'tests',
        'test:ci',
        'test-ci',
        'ci:test',
        'test:run',
        'test:all',
        'test:unit',
        'unit',
        'unit-test',
        'test:jest',
        'test:node',
        'jest',
        'vitest',
        'mocha',
        'spec',
        'test:*',
    ],
    security: ['audit', 'audit:ci', 'security', 'security:check', 'check:audit'],
};
const RELEASE = /^(release|publish|deploy|prepublish|prepublishonly|semantic|changeset)$/;
const SERVE = /^(start|serve|server|dev|develop|watch|preview|storybook|debug|inspect|live|tdd|bench|benchmark|profile)$/;
const FIX = /^(fix|fixes|write|autofix|update|upgrade)$/;
const CHECK = /^(check|verify|ci|test|lint)$/;
const BUILD = /^(build|builds|compile|bundle|transpile|generate|codegen|gen)$/;
const LINT = /^(lint|lints|linter|eslint|oxlint|stylelint|tslint|standard|xo|biome|markdownlint|jshint)$/;
const FORMAT = /^(format|formatting|fmt|prettier|oxfmt|dprint|style)$/;
const TYPES = /^(types?|typecheck|typings|tsc|tsd|dts|flow|typescript|attw)$/;
const TESTS = /^(tests?|unit|units|spec|specs|e2e|integration|acceptance|jest|vitest|mocha|ava|tap|cypress|playwright|coverage|cov|cover)$/;
const SECURITY = /^(audit|security)$/;
/** What the name of a script says of it. `pre` and `post` hooks count as the script that they belong to. */
function purposeOfName(name) {
    const base = /^(pre|post)(?=test|lint|build|check|format|type|compile|bundle|ci)/.test(name)
        ? name.replace(/^(pre|post)/, '')
        : name;
    const parts = base.toLowerCase().split(/[^a-z0-9]+/);
    const has = (pattern) => parts.some((part) => pattern.test(part));
    if (has(RELEASE))
        return 'release';
    if (has(SERVE))
        return 'serve';
    if (has(FIX))
        return 'fix';
    if (has(BUILD))
        return 'build';
    if (has(FORMAT))
        return parts.some((part) => CHECK.test(part)) ? 'format' : 'fix';
    if (has(TYPES))
        return 'types';
    if (has(LINT))
        return 'lint';
    if (has(SECURITY))
        return 'security';
    if (has(TESTS))
        return 'tests';
    return undefined;
}
/** Patterns with more wildcards than this, and longer names, are not matched: matching must stay cheap. */
const MAX_WILDCARDS = 3;
const MAX_NAME = 200;
/**
 * Names among `all` that a pattern of run-s, run-p and npm-run-all means: `:` parts names as `/` parts paths,
 * `*` stays within a part and `**` does not.
 */
function matchNames(pattern, all) {
    const parts = pattern.split(/(\*\*|\*)/);
    if (parts.length === 1)
        return [...all].filter((name) => name === pattern);
    if (parts.length > 2 * MAX_WILDCARDS + 1 || pattern.length > MAX_NAME)
        return [];
    const source = parts.map((part) => {
        if (part === '**')
            return '.*';
        return part === '*' ? '[^:]*' : part.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');
    });
    const matcher = new RegExp(`^${source.join('')}$`);
    return [...all].filter((name) => name.length <= MAX_NAME && matcher.test(name));
}
/**
 * Names among `all` that an expression of pnpm matches somewhere. Undefined where it is none, or is more than can be
 * tried on anybody's text: one that repeats what repeats, or goes back to what it found, may take for ever.
 */
function matchExpression(source, all) {
    const repeats = source.match(/[*+]|\{\d*,/g)?.length ?? 0;
    if (source.length > MAX_NAME || repeats > MAX_WILDCARDS || /\)[*+?{]|\\[1-9k]/.test(source))
        return undefined;
    try {
        const matcher = new RegExp(source);
        return [...all].filter((name) => name.length <= MAX_NAME && matcher.test(name));
    }
    catch {
        return undefined;
    }
}
/** Scripts that a package manager starts by itself on other occasions than checking. */
const LIFECYCLE = /^(pre|post)?(install|publish|publishOnly|pack|prepare|version|uninstall|shrinkwrap|dependencies)$|^prepublishOnly$/;
/** Whether a script is run on its own: it is no hook of another one and not for an occasion of the package manager. */
function standsAlone(name, all) {
    const base = /^(?:pre|post)(.+)$/.exec(name)?.[1];
    return !LIFECYCLE.test(name) && (base === undefined || !all.has(base));
}


/***/ })

};
;