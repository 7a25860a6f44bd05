"use strict";
exports.id = 4606;
exports.ids = [4606];
exports.modules = {

/***/ 7209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   dO: () => (/* binding */ pathArgument),
/* harmony export */   j$: () => (/* binding */ mostBytes)
/* harmony export */ });
/** Characters of a POSIX shell word that mean nothing but themselves. */
const PLAIN = /^[A-Za-z0-9_./@%+=:,][A-Za-z0-9_./@%+=:,-]*$/;
/** What cmd.exe replaces, ends a word at or gives a meaning to even inside of quotes. */
const BEYOND_CMD = /["%!^\r\n]/;
/**
 * A path as one word of a command line. It never starts like an option or like a pattern that takes files away. Undefined
 * when the shell of the platform cannot be given it.
 *
 * @param platform as `process.platform` names it
 */
function pathArgument(path, platform) {
    const plain = /^[\p{L}\p{N}_.@/]/u.test(path) ? path : `./${path}`;
    if (plain.includes('\0'))
        return undefined;
    if (platform === 'win32')
        return BEYOND_CMD.test(plain) ? undefined : `"${plain}"`;
    return PLAIN.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`;
}
/**
 * Bytes of names that one command line holds with room for the rest of it: Linux takes 128 KiB for one argument of a
 * program (MAX_ARG_STRLEN), which is what `sh -c` is given the command as; cmd.exe takes 8191 characters.
 */
const mostBytes = (platform) => (platform === 'win32' ? 7_000 : 100_000);
/** Bytes of a text in UTF-8. */
function bytesOf(text) {
    let bytes = 0;
    for (const char of text) {
        const code = char.codePointAt(0) ?? 0;
        bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return bytes;
}


/***/ }),

/***/ 822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   JR: () => (/* binding */ fitsPaths),
/* harmony export */   Kn: () => (/* binding */ fitsPatterns),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   p$: () => (/* binding */ concernsAll)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

const OPTIONS = { dot: true, nocomment: true, nonegate: true };
const always = () => true;
/**
 * Globs as `files` of a check has them: one without a slash means names in any folder, one with `!` before it takes away
 * again, and without any that adds every file is meant.
 */
function fitsPatterns(patterns) {
    if (patterns === undefined)
        return always;
    const without = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => glob(pattern.slice(1)));
    const wanted = patterns.filter((pattern) => !pattern.startsWith('!')).map(glob);
    return (path) => (wanted.length === 0 || wanted.some((fits) => fits(path))) && !without.some((fits) => fits(path));
}
function glob(pattern) {
    const bare = pattern.replace(/^(?:\.?\/)+/, '');
    const isRooted = bare !== pattern || bare.includes('/');
    const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(bare.endsWith('/') ? `${bare}**` : bare, { ...OPTIONS, matchBase: !isRooted });
    return (path) => matcher.match(path);
}
/** Whether a path is, or lies in, one of the files, folders and globs that a command names. `.` is everything. */
function fitsPaths(paths) {
    if (paths === undefined)
        return always;
    const named = paths.map((path) => path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, ''));
    if (named.some((path) => path === '' || path === '.'))
        return always;
    const all = named.map((path) => {
        if (!isGlob(path))
            return (file) => file === path || file.startsWith(`${path}/`);
        const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(path, OPTIONS);
        // A glob may select folders, and a folder stands for all that is in it.
        const below = new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(`${path}/**`, OPTIONS);
        return (file) => matcher.match(file) || below.match(file);
    });
    return (file) => all.some((fits) => fits(file));
}
/** Whether a word of a command is more than a path. */
const isGlob = (path) => /[*?[\]{}()!]/.test(path);
/**
 * Whether a path is one that concerns everything: a glob without a slash means any part of the path (`*eslint*` also means
 * a folder of rules), in any case; one with a slash means the path from the workspace.
 */
function concernsAll(globs) {
    const options = { ...OPTIONS, nocase: true };
    const all = globs.map((pattern) => {
        const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_0__.Minimatch(pattern, options);
        return pattern.includes('/')
            ? (path) => matcher.match(path)
            : (path) => path.split('/').some((part) => matcher.match(part));
    });
    return (path) => all.some((fits) => fits(path));
}
/** The path from a folder on; undefined for what is not in it. The workspace itself is the empty folder. */
function pathFrom(folder, path) {
    if (path.startsWith('../'))
        return undefined;
    if (folder === '' || folder === '.')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}


/***/ }),

/***/ 4606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLimiter: () => (/* binding */ createLimiter)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/detect/calls.js
var calls = __webpack_require__(5126);
// EXTERNAL MODULE: ./build/core/detect/workspace.js
var workspace = __webpack_require__(8786);
// EXTERNAL MODULE: ./build/core/plan/parts.js
var parts = __webpack_require__(6709);
// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/core/detect/unwrap.js
var unwrap = __webpack_require__(8940);
// EXTERNAL MODULE: ./build/core/detect/words.js
var words = __webpack_require__(598);
// EXTERNAL MODULE: ./build/core/affected/fits.js
var fits = __webpack_require__(822);
;// CONCATENATED MODULE: ./build/core/affected/tools.js
const tools_words = (text) => new Set(text.split(/\s+/).filter((word) => word !== ''));
const TYPESCRIPT = ['tsconfig*.json', 'jsconfig*.json'];
const ESLINT = {
    flags: tools_words(`--fix --fix-dry-run --quiet --color --no-color --cache --no-cache --no-ignore --no-inline-config --no-warn-ignored
     --no-error-on-unmatched-pattern --report-unused-disable-directives --exit-on-fatal-error --pass-on-no-patterns
     --pass-on-unpruned-suppressions --no-config-lookup --stats`),
    values: tools_words(`-c --config --ext --global --parser --parser-options --plugin --rule --fix-type --ignore-pattern --max-warnings -o
     --output-file -f --format --report-unused-disable-directives-severity --report-unused-inline-configs --cache-location
     --cache-strategy --cache-file --flag --concurrency --suppressions-location`),
    added: ['--no-error-on-unmatched-pattern', '--no-warn-ignored'],
    // Its configuration says what is linted; this only leaves out what no plugin reads.
    patterns: [
        '*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro,md,mdx,json,jsonc,json5,html,css,yml,yaml,toml,graphql,gql}',
    ],
    isWholeWithout: true,
    whole: ['*eslint*', ...TYPESCRIPT],
};
const PRETTIER = {
    flags: tools_words(`--check -c --list-different -l --write -w --ignore-unknown -u --no-config --no-editorconfig --with-node-modules --cache
     --no-error-on-unmatched-pattern --no-color --color --no-semi --single-quote --jsx-single-quote --use-tabs
     --bracket-same-line --no-bracket-spacing --insert-pragma --require-pragma --check-ignore-pragma`),
    values: tools_words(`--config --ignore-path --log-level --loglevel --cache-location --cache-strategy --config-precedence --plugin --parser
     --print-width --tab-width --trailing-comma --end-of-line --prose-wrap --arrow-parens --quote-props`),
    added: ['--ignore-unknown'],
    isWholeWithout: false,
    whole: ['*prettier*', '.editorconfig'],
};
const BIOME = {
    verbs: ['check', 'lint', 'format', 'ci'],
    flags: tools_words(`--write --fix --apply --unsafe --apply-unsafe --verbose --error-on-warnings --no-errors-on-unmatched --use-server
     --skip-parse-errors`),
    values: tools_words('--config-path --max-diagnostics --reporter --diagnostic-level --only --skip --colors --files-max-size'),
    added: ['--no-errors-on-unmatched', '--files-ignore-unknown=true'],
    isWholeWithout: true,
    whole: ['*biome*', '.editorconfig', ...TYPESCRIPT],
};
const OXLINT = {
    flags: tools_words(`--fix --fix-suggestions --fix-dangerously --quiet --deny-warnings --silent --no-error-on-unmatched-pattern --no-ignore
     --report-unused-disable-directives --type-aware --import-plugin --react-plugin --jsdoc-plugin --jest-plugin
     --vitest-plugin --jsx-a11y-plugin --nextjs-plugin --react-perf-plugin --promise-plugin --node-plugin --vue-plugin
     --disable-unicorn-plugin --disable-oxc-plugin --disable-typescript-plugin --disable-nested-config`),
    values: tools_words(`-c --config --tsconfig -A --allow -W --warn -D --deny --ignore-path --ignore-pattern --max-warnings -f --format --threads
     --report-unused-disable-directives-severity`),
    added: ['--no-error-on-unmatched-pattern'],
    // Tried with 0.16 to 1.62: before 1.60 there is no such option, and to find no file is no failure.
    newer: { option: '--no-error-on-unmatched-pattern', package: 'oxlint', version: '1.60.0' },
    patterns: ['*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro}'],
    isWholeWithout: true,
    whole: ['*oxlint*', '*eslint*', ...TYPESCRIPT],
};
const OXFMT = {
    flags: tools_words('--check --list-different --write --no-error-on-unmatched-pattern --disable-nested-config --with-node-modules'),
    values: tools_words('-c --config --ignore-path --threads'),
    added: ['--no-error-on-unmatched-pattern'],
    isWholeWithout: true,
    whole: ['*oxfmt*', '*prettier*', '.editorconfig'],
};
const RUFF = {
    verbs: ['check', 'format'],
    flags: tools_words('--fix --check --diff --no-fix --preview -q --quiet --no-cache --force-exclude --show-fixes --unsafe-fixes'),
    values: tools_words(`--config --select --ignore --extend-select --extend-ignore --line-length --target-version --output-format -o
     --output-file --cache-dir --exclude --extend-exclude`),
    added: ['--force-exclude'],
    patterns: ['*.{py,pyi,ipynb}'],
    isWholeWithout: true,
    whole: ['*ruff*', 'pyproject.toml'],
};
/**
 * Tools that judge each file by itself, by the name of their program. Compilers, test runners and builds are not among
 * them: what they say of one file depends on all others.
 */
const FILE_TOOLS = new Map([
    ['eslint', ESLINT],
    ['prettier', PRETTIER],
    ['biome', BIOME],
    ['oxlint', OXLINT],
    ['oxfmt', OXFMT],
    ['ruff', RUFF],
]);

// EXTERNAL MODULE: ./build/core/affected/common-whole.js
var common_whole = __webpack_require__(6953);
;// CONCATENATED MODULE: ./build/core/affected/calls.js






/** Wrappers that give their program its arguments as they are. */
const TRANSPARENT = /^(?:npx|bunx|pnpx|pnpm|npm|yarn|bun|cross-env|cross-env-shell|env|dotenv|dotenvx|time|nice|timeout|node)$/;
const FLAT_CONFIG = /^eslint\.config\.[cm]?[jt]s$/;
/**
 * The call of a known tool with room for names of files in place of its own paths.
 *
 * @returns the error says why it stays as it is, as a clause
 */
function namesLimit(step, around) {
    const only = (0,words/* onlyCommand */.wz)(step.command);
    const folder = step.cwd ?? '';
    const bare = only === undefined ? undefined : (0,unwrap/* unwrap */.o)(only, (rest) => around.isCall(rest, folder));
    if (only === undefined || bare === undefined)
        return (0,result/* err */._)('it is more than one plain command');
    if (around.isCall(bare.rest, folder))
        return (0,result/* err */._)('the script that it runs cannot be seen through');
    const tool = FILE_TOOLS.get(bare.tool);
    if (tool === undefined)
        return (0,result/* err */._)('its tool is not one that is given files');
    if (bare.coverage !== undefined || !bare.wrappers.every((name) => TRANSPARENT.test(name) || words/* ASSIGNMENT */.EJ.test(name)))
        return (0,result/* err */._)('it is wrapped in another program');
    const parsed = parse(bare.rest, tool);
    if (!parsed.ok)
        return parsed;
    const { options } = parsed.value;
    if (bare.tool === 'eslint' && !hasFlatConfig(folder, options, around))
        return (0,result/* err */._)('ESLint warns of ignored files by name unless it has an eslint.config.js');
    const lead = only.text.slice(0, only.text.length - bare.rest.text.length);
    return (0,result.ok)({ kind: 'names', ...splice(lead, parsed.value), ...limits(parsed.value) });
}
function limits({ tool, paths, options }) {
    const { newer } = tool;
    return {
        // What somebody wrote out stays, whatever the version.
        ...(newer === undefined || options.has(newer.option) ? {} : { newer: { ...newer } }),
        ...(tool.patterns === undefined ? {} : { patterns: [...tool.patterns] }),
        ...(paths.length === 0 ? {} : { paths: paths.map((word) => word.text) }),
        whole: [...common_whole/* COMMON_WHOLE */.Q, ...tool.whole],
    };
}
/** Reads the arguments of a tool. Whatever is not known for sure leaves the command as it is. */
function parse(rest, tool) {
    const [program, ...args] = rest.words;
    if (program === undefined)
        return (0,result/* err */._)('it is more than one plain command');
    let head = program;
    let at = 0;
    if (tool.verbs !== undefined) {
        const verb = args[0];
        if (verb === undefined || !tool.verbs.includes(verb.text))
            return (0,result/* err */._)('its subcommand is not one that is given files');
        head = verb;
        at = 1;
    }
    const paths = [];
    const options = new Set();
    let isOver = false;
    for (; at < args.length; at += 1) {
        const word = args[at];
        if (word === undefined)
            break;
        const { text } = word;
        if (!isOver && text === '--')
            isOver = true;
        else if (isOver || !text.startsWith('-')) {
            const bad = badPath(rest.text.slice(word.start, word.end), text);
            if (bad !== undefined)
                return (0,result/* err */._)(bad);
            paths.push(word);
        }
        else if (text.includes('='))
            options.add(text);
        else if (tool.values.has(text)) {
            at += 1;
            options.add(`${text}=${args[at]?.text ?? ''}`);
        }
        else if (tool.flags.has(text))
            options.add(text);
        else
            return (0,result/* err */._)('it has an option that is not known here');
    }
    if (paths.length === 0 && !tool.isWholeWithout)
        return (0,result/* err */._)('it is given no path');
    return (0,result.ok)({ rest, tool, paths, head, options });
}
/** Why a path cannot be told; undefined when it can. What the shell fills in is known to nobody before. */
function badPath(raw, text) {
    if (text.includes('$') || raw.startsWith('~'))
        return 'the shell fills in its paths';
    if (/^([A-Za-z]:|[\\/])/.test(text) || text.split('/').includes('..'))
        return 'it has a path outside of its folder';
    if (text.startsWith('!'))
        return 'it has a path that takes files away';
    const isQuoted = /^(["']).*\1$/s.test(raw);
    return (0,fits/* isGlob */.fg)(text) && !isQuoted ? 'the shell fills in its paths' : undefined;
}
/** The command in two pieces, with the tool's own paths gone and the options that go with names. */
function splice(lead, { rest, tool, paths, head, options }) {
    const added = tool.added.filter((option) => !options.has(option));
    const [first] = paths;
    const place = first?.start ?? rest.text.length;
    const behind = paths.reduceRight((text, word) => text.slice(0, word.start).trimEnd() + text.slice(word.end), rest.text);
    const kept = rest.text.slice(0, place).trimEnd();
    const extra = added.map((option) => ` ${option}`).join('');
    const before = `${lead}${rest.text.slice(0, head.end)}${extra}${kept.slice(head.end)}`;
    return { before, after: behind.slice(kept.length).trimEnd() };
}
/** Whether ESLint has its newer configuration, which knows `--no-warn-ignored`: in the folder or one above it. */
function hasFlatConfig(folder, options, around) {
    const named = [...options].find((option) => /^(?:-c|--config)=/.test(option));
    if (named !== undefined)
        return FLAT_CONFIG.test(named.slice(named.lastIndexOf('/') + 1).replace(/^[^=/]*=/, ''));
    const parts = folder.split('/').filter((part) => part !== '');
    for (let length = parts.length; length >= 0; length -= 1) {
        if (around.list(parts.slice(0, length).join('/')).some((name) => FLAT_CONFIG.test(name)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/core/affected/narrow.js
var narrow = __webpack_require__(1757);
;// CONCATENATED MODULE: ./build/core/affected/whole.js
/** What the key of a limited step ends with: what it comes to is no outcome of the whole command. */
const keyEnd = (base) => `|changed since ${base}`;
/** A step as it is where nothing is limited to what changed. */
function whole(step) {
    if (step.kind !== 'command' || step.scope?.base === undefined)
        return step;
    const { scope: _scope, ...rest } = step;
    const end = keyEnd(step.scope.base);
    const key = step.key.endsWith(end) ? step.key.slice(0, -end.length) : step.key;
    return { ...rest, key, ...unlimited(step.scope) };
}
/** What `files` and `{files}` of the configuration say counts wherever the check runs. */
function unlimited({ limit }) {
    const isWritten = limit.kind === 'files' || (limit.kind === 'names' && limit.isPlaceholder === true);
    return isWritten ? { scope: { since: '', limit } } : {};
}

// EXTERNAL MODULE: ./build/core/affected/argument.js
var affected_argument = __webpack_require__(7209);
// EXTERNAL MODULE: ./build/core/affected/packages.js
var affected_packages = __webpack_require__(9551);
;// CONCATENATED MODULE: ./build/core/affected/workspace-calls.js




/** Options that say which packages are meant: such a command is limited already. */
const CHOSEN = /^(?:-w|--workspace|--filter|-F|--affected|--include|--exclude|--from|--since|--projects|-p|--scope)(?:=|$)/;
/**
 * A command for all packages of a monorepo, limited to those that are affected. Undefined for every other command.
 *
 * @param commit what is compared with, for the tools that know the packages themselves
 * @param platform as `process.platform` names it
 */
function packagesLimit(step, workspace, commit, platform) {
    const command = (0,words/* onlyCommand */.wz)(step.command);
    if (command === undefined)
        return undefined;
    const asked = askedLimit(command, commit);
    if (asked !== undefined)
        return asked;
    const own = workspace.packages.filter(({ folder }) => folder !== '');
    if (own.length === 0)
        return undefined;
    const folder = step.cwd ?? '';
    if (folder !== '')
        return own.some((each) => each.folder === folder) ? insideLimit(step, own, folder) : undefined;
    const call = { command, texts: command.words.map((word) => word.text) };
    switch (call.texts[0]) {
        case 'npm':
            return npmLimit(call, own, platform);
        case 'pnpm':
            return pnpmLimit(call, own, platform);
        case 'yarn':
            return yarnLimit(call, own, platform);
        default:
            return undefined;
    }
}
/** A command in the folder of one package: it runs when that package is affected. */
function insideLimit({ command }, own, folder) {
    const all = membersOf(own, () => '');
    const members = all.members.filter((member) => member.folder === folder);
    return { kind: 'packages', before: command, between: '', after: '', ...all, members };
}
function membersOf(own, argument) {
    const needs = (0,affected_packages/* neededPackages */.x)(own);
    const members = own.flatMap((member) => {
        const text = argument(member);
        const { folder } = member;
        return text === undefined ? [] : [{ folder, argument: text, needs: [...(needs.get(folder) ?? [])] }];
    });
    return { members, folders: own.map(({ folder }) => folder) };
}
/** The text around a word, which goes; what is put there stands between blanks. */
function around({ command }, word) {
    return {
        before: `${command.text.slice(0, word.start).trimEnd()} `,
        after: command.text.slice(word.end),
    };
}
/** Words of the manager itself: what stands behind `--` goes to the script. */
function ownWords({ command, texts }) {
    const end = texts.indexOf('--');
    return command.words.slice(1, end < 0 ? undefined : end);
}
/** The name of the script that is run, when it is said plainly. */
function scriptOf(words) {
    const plain = words.map((word) => word.text).filter((text) => !text.startsWith('-'));
    const [verb, name] = plain;
    if (verb !== undefined && /^(?:run|run-script)$/.test(verb))
        return name;
    return verb !== undefined && /^(?:test|t|tst)$/.test(verb) ? 'test' : undefined;
}
function npmLimit(call, own, platform) {
    const words = ownWords(call);
    const everywhere = words.find((word) => /^(?:-ws|--workspaces|--workspaces=true)$/.test(word.text));
    const script = scriptOf(words);
    const isChosen = words.some((word) => CHOSEN.test(word.text) || word.text.startsWith('--include-workspace-root'));
    if (everywhere === undefined || script === undefined || isChosen)
        return undefined;
    // A package without the script is an error unless `--if-present` says that it is none; so it stays one.
    const lenient = words.some((word) => word.text === '--if-present');
    const argument = ({ folder, scripts }) => lenient && !scripts.has(script) ? undefined : workspace_calls_option('-w', (0,affected_argument/* pathArgument */.dO)(folder, platform));
    return { kind: 'packages', ...around(call, everywhere), between: ' ', ...membersOf(own, argument) };
}
const workspace_calls_option = (name, value) => `${name} ${value ?? ''}`;
function pnpmLimit(call, own, platform) {
    const words = ownWords(call);
    const everywhere = words.find((word) => /^(?:-r|--recursive)$/.test(word.text));
    const first = words.find((word) => !word.text.startsWith('-'))?.text ?? '';
    const script = scriptOf(words) ?? (own.some(({ scripts }) => scripts.has(first)) ? first : undefined);
    if (everywhere === undefined || script === undefined || words.some((word) => CHOSEN.test(word.text)))
        return undefined;
    const argument = ({ folder, scripts }) => scripts.has(script) ? workspace_calls_option('--filter', (0,affected_argument/* pathArgument */.dO)(`./${folder}`, platform)) : undefined;
    return { kind: 'packages', ...around(call, everywhere), between: ' ', ...membersOf(own, argument) };
}
function yarnLimit(call, own, platform) {
    const { texts, command } = call;
    if (texts[1] !== 'workspaces')
        return undefined;
    const at = texts.indexOf('run');
    const script = at < 0 ? undefined : texts[at + 1];
    const name = (member) => script === undefined || member.name === undefined ? undefined : (0,affected_argument/* pathArgument */.dO)(member.name, platform);
    if (script === undefined || script.startsWith('-'))
        return undefined;
    if (texts[2] === 'foreach') {
        const everywhere = command.words.slice(3, at).find((word) => /^(?:-A|--all)$/.test(word.text));
        if (everywhere === undefined || texts.slice(3, at).some((text) => CHOSEN.test(text) && text !== '-p'))
            return undefined;
        const argument = (member) => member.scripts.has(script) && name(member) !== undefined ? workspace_calls_option('--include', name(member)) : undefined;
        const { before, after } = around(call, everywhere);
        return {
            kind: 'packages',
            before: `${before}${everywhere.text} `,
            after,
            between: ' ',
            ...membersOf(own, argument),
        };
    }
    // The first yarn has no filter: one command for each package, as it does itself.
    if (at !== 2)
        return undefined;
    const run = command.text.slice(command.words[at]?.start);
    const between = ` ${run} && yarn workspace `;
    return { kind: 'packages', before: 'yarn workspace ', between, after: ` ${run}`, ...membersOf(own, name) };
}
/** turbo and nx know the packages and what depends on them. */
function askedLimit(command, commit) {
    const bare = (0,unwrap/* unwrap */.o)(command, () => false);
    if (bare === undefined || bare.coverage !== undefined || bare.args.some((arg) => CHOSEN.test(arg)))
        return undefined;
    const { rest } = bare;
    const lead = command.text.slice(0, command.text.length - rest.text.length);
    const [program, verb] = rest.words;
    if (program === undefined || verb === undefined)
        return undefined;
    const made = (text) => ({ kind: 'asked', tool: bare.tool, command: `${lead}${text}` });
    const end = verb.end;
    if (bare.tool === 'turbo' && verb.text === 'run') {
        return made(`${rest.text.slice(0, end)} "--filter=...[${commit}]"${rest.text.slice(end)}`);
    }
    if (bare.tool === 'nx' && verb.text === 'run-many') {
        const others = rest.text.slice(end).replace(/\s--all(?=\s|$)/, '');
        return made(`${rest.text.slice(0, verb.start)}affected --base=${commit}${others}`);
    }
    if (bare.tool === 'nx' && verb.text === 'affected' && !bare.args.some((arg) => arg.startsWith('--base'))) {
        return made(`${rest.text.slice(0, end)} --base=${commit}${rest.text.slice(end)}`);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/affected/limit.js









/** Checks whose commands look at one file, or one package, at a time. The others need everything. */
const WHOLE_KINDS = new Set(['build', 'coverage', 'security']);
/** Whether a check is to be limited: what the configuration says, else `--changed`, else lint and format in pull requests. */
function isWanted(check, { scope, isUsual, feedsCoverage }, isAsked) {
    if (scope !== undefined)
        return scope === 'changed';
    if (isAsked)
        return !(check.kind === 'tests' && feedsCoverage);
    return isUsual && (check.kind === 'lint' || check.kind === 'format');
}
/** A limiter for one plan. What it cannot limit stays as it is, and says why where it was asked for. */
function createLimiter(scene) {
    const known = scene.detection?.workspace;
    const facts = known === undefined ? undefined : (0,workspace/* packagesOf */.D)(known);
    const around = {
        list: scene.list,
        isCall(rest, folder) {
            if (facts === undefined)
                return false;
            const { byFolder, manager } = facts.packages;
            const scripts = byFolder.get(folder)?.scripts ?? new Map();
            return (0,calls/* parseCall */.M)(rest, { scripts, manager }) !== undefined;
        },
    };
    /** A command that calls scripts, as the commands that do the work. */
    const apart = (step) => {
        const isPlain = step.script === undefined && step.cwd === undefined && step.scope === undefined;
        if (facts === undefined || !isPlain)
            return [step];
        const { env, reports } = step;
        return facts.expander.command('', step.command).map((leaf) => ({
            ...leaf.step,
            ...(leaf.step.command === step.command ? { key: step.key, title: step.title } : {}),
            ...(env === undefined ? {} : { env, key: `${leaf.step.key}|${JSON.stringify(Object.entries(env).sort())}` }),
            ...(reports === undefined ? {} : { reports }),
        }));
    };
    const builds = scene.detection?.discoveries.filter(({ kind }) => kind === 'build') ?? [];
    const built = new Set(builds.flatMap(({ steps }) => steps.map(({ key }) => key)));
    return (check, wish) => {
        if (!isWanted(check, wish, scene.isAsked) || WHOLE_KINDS.has(check.kind))
            return check;
        if (!scene.change.ok)
            return { ...check, because: `${check.because}; all of it: ${scene.change.error.because}` };
        const change = scene.change.value;
        const steps = check.steps.flatMap((step) => step.kind !== 'command' || step.scope !== undefined ? [step] : apart(step));
        const limited = steps.map((step) => built.has(step.key) ? (0,result/* err */._)('it builds what is checked') : limitStep(step, change, scene, around));
        const reasons = limited.flatMap((each) => (each.ok ? [] : [each.error]));
        if (!limited.some((each) => each.ok)) {
            return scene.isAsked || wish.scope !== undefined
                ? { ...check, because: `${check.because}; all of it: ${reasons[0] ?? 'it runs no command'}` }
                : check;
        }
        const own = limited.flatMap((each, at) => (each.ok ? [each.value] : (steps[at] ?? [])));
        const fix = limitFix(check, apart, change, scene, around);
        return {
            ...check,
            steps: own,
            because: `${check.because}; ${told(own, change, scene.platform)}`,
            ...(fix === undefined ? {} : { fixStep: fix }),
        };
    };
}
function limitStep(step, change, scene, around) {
    if (step.kind !== 'command')
        return (0,result/* err */._)('it is no command');
    // A command with `{files}` is limited from the start: only the base is missing.
    if (step.scope !== undefined)
        return (0,result.ok)(scoped(step, step.scope.limit, change));
    const named = namesLimit(step, around);
    if (named.ok)
        return (0,result.ok)(scoped(step, named.value, change));
    const { workspace } = scene.detection ?? {};
    const packages = workspace === undefined ? undefined : packagesLimit(step, workspace, change.base.commit, scene.platform);
    return packages === undefined ? named : (0,result.ok)(scoped(step, packages, change));
}
/** The step with its limit. The key says so: what it comes to is no outcome of the whole command. */
function scoped(step, limit, { base }) {
    const scope = { base: base.commit, since: base.title, limit };
    return { ...step, key: `${step.key}${keyEnd(base.commit)}`, scope };
}
/** The fix of a limited check mends no more than that. One that cannot be limited stays as it is. */
function limitFix({ fix, fixStep }, apart, change, scene, around) {
    const [only, ...others] = fixStep !== undefined ? [fixStep] : fix === undefined ? [] : apart((0,parts/* writtenStep */.yn)(fix));
    if (only === undefined || others.length > 0)
        return undefined;
    const limited = limitStep(only, change, scene, around);
    return limited.ok ? { ...limited.value, title: fix ?? only.title } : undefined;
}
/** What the steps come to with what has changed by now, for the plan. */
function told(steps, { base, changed }, platform) {
    const parts = steps.map((step) => {
        if (step.kind !== 'command' || step.scope === undefined)
            return 'the rest on everything';
        const { command, scope, cwd: folder = '' } = step;
        const narrowed = (0,narrow/* narrow */.sc)(scope, { changed, folder, command, platform });
        switch (narrowed.kind) {
            case 'some':
                return narrowed.about;
            case 'none':
            case 'unknown':
                return narrowed.because;
            case 'all':
                return `all of it: ${narrowed.because}`;
        }
    });
    const since = `since ${base.title}`;
    return (0,plain_line/* plainLine */.h)(`${[...new Set(parts)].join(', ')} ${since} (${(0,narrow/* countOf */.pq)(changed.files.length, 'file')} in all)`, 600);
}


/***/ }),

/***/ 1757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   sc: () => (/* binding */ narrow)
/* harmony export */ });
/* unused harmony exports linesOf, affectedText */
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2750);
/* harmony import */ var _argument_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7209);
/* harmony import */ var _fits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(822);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9551);




/** Names that are told one by one. */
const MOST_NAMED = 3;
/** `1 changed file`, `12 changed files`. */
const countOf = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
/** Works out what of a command is to be run. It leaves out nothing that changed and is for it. */
function narrow({ base, limit }, scene) {
    const { changed, command } = scene;
    if (limit.kind === 'asked') {
        const only = `what ${limit.tool} finds affected`;
        return { kind: 'some', commands: [limit.command], only, about: only };
    }
    if (changed.unnamed > 0 && !(limit.kind === 'names' && base === undefined)) {
        return { kind: 'all', because: `${countOf(changed.unnamed, 'changed file')} cannot be named in UTF-8` };
    }
    if (limit.kind === 'packages')
        return narrowPackages(limit, scene);
    const cause = base === undefined ? undefined : wholeCause(limit, changed);
    if (cause !== undefined)
        return { kind: 'all', because: `${cause} changed, which concerns every file` };
    if (limit.kind === 'names')
        return narrowNames(limit, base !== undefined, scene);
    if (base === undefined)
        return { kind: 'all', because: 'it is not limited to changes' };
    const fits = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsPatterns */ .Kn)(limit.patterns);
    const count = changed.files.filter(({ path }) => inFolder(path, scene, fits)).length;
    if (count === 0)
        return { kind: 'none', because: 'no changed file fits' };
    const about = countOf(count, 'changed file');
    return { kind: 'some', commands: [command], only: `everything, because of ${about}`, about };
}
function inFolder(path, { folder }, fits) {
    const own = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)(folder, path);
    return own !== undefined && fits(own);
}
/** The first changed file that concerns all others. */
function wholeCause({ whole }, { files }) {
    const concerns = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .concernsAll */ .p$)(whole);
    return files.find(({ path }) => concerns(path))?.path;
}
function narrowNames(limit, isLimited, scene) {
    const { changed, folder, platform } = scene;
    const patterns = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsPatterns */ .Kn)(limit.patterns);
    const paths = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsPaths */ .JR)(limit.paths);
    const names = changed.files.flatMap(({ path, isGone }) => {
        const own = isGone ? undefined : (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)(folder, path);
        return own !== undefined && patterns(own) && paths(own) ? [own] : [];
    });
    const what = isLimited ? 'changed file' : 'file';
    if (names.length === 0)
        return { kind: 'none', because: `no ${what} fits` };
    const words = [];
    for (const name of names) {
        const word = (0,_argument_js__WEBPACK_IMPORTED_MODULE_2__/* .pathArgument */ .dO)(name, platform);
        if (word === undefined)
            return { kind: 'all', because: `the shell cannot be given the name of a ${what}` };
        words.push(word);
    }
    const join = limit.isPlaceholder === true ? (line) => `${limit.before}${line}${limit.after}` : undefined;
    const commands = linesOf(words, (0,_argument_js__WEBPACK_IMPORTED_MODULE_2__/* .mostBytes */ .j$)(platform)).map((line) => join?.(line) ?? joined(limit.before, line, limit.after));
    const only = countOf(names.length, what);
    return { kind: 'some', commands, only, about: `${only} (${listed(names)})` };
}
/** The first few of a list, and how many there are beside them. */
function listed(all) {
    const more = all.length - MOST_NAMED;
    const told = all.slice(0, MOST_NAMED).map((each) => (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h)(each, 100));
    return `${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
const joined = (before, middle, after) => `${before.trimEnd()} ${middle}${after === '' || /^\s/.test(after) ? after : ` ${after}`}`;
/** Words in lines of no more than so many bytes, as xargs does it; each word once and in order. */
function linesOf(words, most) {
    const lines = [];
    let line = [];
    let bytes = 0;
    for (const word of words) {
        const own = (0,_argument_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesOf */ .$$)(word) + 1;
        if (line.length > 0 && bytes + own > most) {
            lines.push(line.join(' '));
            line = [];
            bytes = 0;
        }
        line.push(word);
        bytes += own;
    }
    if (line.length > 0)
        lines.push(line.join(' '));
    return lines;
}
function narrowPackages(limit, { changed, command }) {
    const { members, folders, before, between, after } = limit;
    const affected = (0,_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .affectedPackages */ .k)(members, folders, changed.files.map(({ path }) => path));
    if (affected.length === 0)
        return { kind: 'none', because: 'no affected package has it' };
    const about = affectedText(affected);
    if (affected.length === folders.length) {
        const reasons = new Set(affected.map(({ because }) => because));
        const why = reasons.size === 1 ? [...reasons].join('') : about;
        return { kind: 'all', because: `every package is affected: ${why}` };
    }
    const chosen = new Set(affected.map(({ folder }) => folder));
    const given = members.filter(({ folder }) => chosen.has(folder)).map(({ argument }) => argument);
    const isWholeAnyway = given.every((argument) => argument === '');
    const commands = isWholeAnyway ? [command] : [`${before}${given.join(between)}${after}`];
    return { kind: 'some', commands, only: countOf(affected.length, 'affected package'), about };
}
const MOST_TOLD = 12;
/** `packages/api (changed), packages/web (needs packages/api)`. */
function affectedText(affected) {
    const told = affected.slice(0, MOST_TOLD).map(({ folder, because }) => `${folder} (${because})`);
    const more = affected.length - told.length;
    return `${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}


/***/ }),

/***/ 9551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ affectedPackages),
/* harmony export */   x: () => (/* binding */ neededPackages)
/* harmony export */ });
/* harmony import */ var _fits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(822);

/** Files outside of all packages that no package reads. */
const HARMLESS = (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .concernsAll */ .p$)([
    '*.md',
    '*.mdx',
    'docs',
    'LICENSE*',
    'LICENCE*',
    'CODEOWNERS',
    '.changeset',
    '.vscode',
    '.idea',
    '.github/ISSUE_TEMPLATE/**',
    '.github/*.md',
    '.git-blame-ignore-revs',
]);
/**
 * By folder, the folders of the packages that each one needs, directly or through others, sorted. A dependency is local
 * when a package of the workspace has its name, whatever the version: to take one too many costs time only.
 */
function neededPackages(members) {
    const byName = new Map();
    for (const { name, folder } of members)
        if (name !== undefined)
            byName.set(name, folder);
    const direct = new Map(members.map(({ folder, needs }) => [
        folder,
        needs.flatMap((name) => byName.get(name) ?? []).filter((other) => other !== folder),
    ]));
    const all = new Map();
    for (const { folder } of members) {
        const seen = new Set();
        const open = [...(direct.get(folder) ?? [])];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (next === folder || seen.has(next))
                continue;
            seen.add(next);
            open.push(...(direct.get(next) ?? []));
        }
        all.set(folder, [...seen].sort());
    }
    return all;
}
/**
 * Packages that changed files concern, in the order given: those with changed files, those that need them, and all when
 * something changed that lies in no package and may be read by any.
 *
 * @param folders of all packages of the workspace
 */
function affectedPackages(members, folders, files) {
    const changed = new Set();
    const shared = [];
    for (const file of files) {
        const owners = folders.filter((folder) => (0,_fits_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFrom */ .Iw)(folder, file) !== undefined);
        for (const folder of owners)
            changed.add(folder);
        if (owners.length === 0 && !HARMLESS(file))
            shared.push(file);
    }
    const [first] = shared.toSorted();
    return members.flatMap(({ folder, needs }) => {
        if (changed.has(folder))
            return [{ folder, because: 'changed' }];
        const need = needs.find((each) => changed.has(each));
        if (need !== undefined)
            return [{ folder, because: `needs ${need}` }];
        return first === undefined ? [] : [{ folder, because: `${first} concerns every package` }];
    });
}


/***/ }),

/***/ 8786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ packagesOf),
/* harmony export */   F: () => (/* binding */ workspaceFacts)
/* harmony export */ });
/* harmony import */ var _leaves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4911);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(907);


const RUNNERS = ['npm', 'pnpm', 'yarn', 'bun', 'node'];
function needsOf({ dependencies, fields }) {
    const peers = fields.get('peerDependencies');
    return [...new Set([...dependencies, ...((0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(peers) ? Object.keys(peers) : [])])].sort();
}
/** What is kept of packages when detection is over. The workspace itself comes first. */
function workspaceFacts(manifests, { manager, hooks }) {
    return {
        manager,
        hooks: new Set(RUNNERS.filter((runner) => hooks(runner))),
        packages: manifests.map((manifest) => ({
            folder: manifest.folder,
            ...(manifest.name === undefined ? {} : { name: manifest.name }),
            scripts: manifest.scripts,
            needs: needsOf(manifest),
        })),
    };
}
/** The packages as detection knows them, to take commands apart again in the same way. */
function packagesOf({ manager, hooks, packages }) {
    const byFolder = new Map(packages.map((facts) => [facts.folder, manifestOf(facts)]));
    const again = { manager, byFolder, hooks: (by) => hooks.has(by) };
    return { packages: again, expander: (0,_leaves_js__WEBPACK_IMPORTED_MODULE_0__/* .createExpander */ .kQ)(again) };
}
function manifestOf({ folder, name, scripts, needs }) {
    const path = folder === '' ? 'package.json' : `${folder}/package.json`;
    return { path, folder, name, scripts, dependencies: new Set(needs), fields: new Map(), notes: [] };
}


/***/ })

};
;