"use strict";
exports.id = 8077;
exports.ids = [8077];
exports.modules = {

/***/ 9701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   J2: () => (/* binding */ keyOfTest),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   T9: () => (/* binding */ failedTests)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6528);

/**
 * What output and reports have in common when they name a test: runners write its groups with ` \u203a `, ` > ` or a space
 * between, and line breaks differ.
 */
const plainName = (name) => name
    .replace(/ [\u203a>] /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** One test, as a key: tests of two files may have one name. */
const keyOfTest = ({ name, file = '' }) => `${file}\n${plainName(name)}`;
/** A test without what it came to. */
const refOf = ({ name, file }) => ({ name, ...(file === undefined ? {} : { file }) });
/**
 * The tests that failed, when nothing else is wrong and all of them are known by name: of the report where there is one,
 * otherwise of the output. Undefined where something else is an error, where something was left out, where report and
 * output speak of different tests, and where more failed than would run again.
 */
function failedTests({ findings, tests, omitted }) {
    if (omitted.findings + omitted.tests > 0)
        return undefined;
    const errors = findings.filter(({ severity }) => severity === 'error');
    const told = new Map();
    for (const { test } of errors) {
        if (test === undefined)
            return undefined;
        told.set(plainName(test), { name: test });
    }
    const reported = tests.filter(({ outcome }) => outcome === 'failed');
    const names = new Set(reported.map(({ name }) => plainName(name)));
    if (reported.length > 0 && [...told.keys()].some((name) => !names.has(name)))
        return undefined;
    const failed = reported.length > 0
        ? [...new Map(reported.map((each) => [keyOfTest(each), refOf(each)])).values()]
        : [...told.values()];
    return failed.length === 0 || failed.length > _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_RERUN */ .hf ? undefined : failed;
}


/***/ }),

/***/ 9580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ picture),
/* harmony export */   q: () => (/* binding */ confirmed)
/* harmony export */ });
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
/* harmony import */ var _failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9701);


/**
 * What two attempts on the same sources tell together. Tests that failed in one and passed in the other are flaky. When
 * only some tests ran, all others stand as they were.
 */
function picture(earlier, now) {
    const before = known(earlier);
    // Of several with one name the one that failed counts.
    const ran = [
        ...now.tests.filter(({ outcome }) => outcome === 'passed'),
        ...now.tests.filter(({ outcome }) => outcome === 'failed'),
    ];
    const after = new Map(ran.map((test) => [(0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfTest */ .J2)(test), test]));
    // A file is told by a report and not by output.
    const byName = new Map([...after.values()].map((test) => [(0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(test.name), test]));
    const found = (test) => after.get((0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfTest */ .J2)(test)) ?? (test.file === undefined ? byName.get((0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(test.name)) : undefined);
    const told = new Set();
    const tests = before.flatMap((test) => {
        const it = found(test) ?? silent(test, now);
        if (it !== undefined)
            told.add(it);
        if (it === undefined)
            return now.scope === 'tests' ? [test] : [];
        const isFlaky = test.flaky === true || it.flaky === true || isTurned(test, it);
        return [isFlaky ? { ...it, flaky: true } : it];
    });
    const added = now.tests.filter((test) => !told.has(test) && (now.scope !== 'tests' || test.outcome !== 'skipped'));
    const all = [...tests, ...added];
    return {
        tests: all,
        findings: findingsOf(earlier, now, all),
        omitted: now.scope === 'tests' ? both(earlier, now) : now.omitted,
    };
}
/** The tests of a report, and those that only the output named. */
function known({ tests, failed }) {
    const names = new Set(tests.map(({ name }) => (0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name)));
    const more = failed.filter(({ name }) => !names.has((0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name)));
    return [...tests, ...more.map((each) => ({ ...each, outcome: 'failed' }))];
}
/** Output that names only what failed says of all other tests that they passed. */
function silent(test, { passed, tests, scope }) {
    return passed && tests.length === 0 && scope !== 'tests' && test.outcome === 'failed'
        ? { ...test, outcome: 'passed' }
        : undefined;
}
const isTurned = (one, other) => one.outcome !== other.outcome && one.outcome !== 'skipped' && other.outcome !== 'skipped';
/** What was found at first stays, except of tests that have passed; what is found again is told once. */
function findingsOf(earlier, now, tests) {
    if (now.scope !== 'tests')
        return [...now.findings];
    const passed = new Set(tests.filter(({ outcome }) => outcome === 'passed').map(({ name }) => (0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name)));
    const kept = earlier.findings.filter(({ test }) => test === undefined || !passed.has((0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(test)));
    const names = new Set(kept.flatMap(({ test }) => (test === undefined ? [] : [(0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(test)])));
    const prints = new Set(kept.map(({ fingerprint }) => fingerprint));
    const added = now.findings.filter(({ test, fingerprint }) => !prints.has(fingerprint) && (test === undefined || !names.has((0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(test))));
    return [...kept, ...added].sort(_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .m);
}
const both = (one, other) => ({
    findings: one.omitted.findings + other.omitted.findings,
    tests: one.omitted.tests + other.omitted.tests,
});
/**
 * What a rerun of some tests says of them. A run that a pattern matched nothing in ends well too, so only a report
 * counts that names each of them.
 */
function confirmed(tests, told) {
    const ran = told.filter(({ outcome }) => outcome !== 'skipped');
    const outcomes = tests.map((test) => {
        const same = ran.filter((each) => (0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(each.name) === (0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(test.name) &&
            (test.file === undefined || each.file === undefined || test.file === each.file));
        if (same.length === 0)
            return 'unnamed';
        return same.every(({ outcome }) => outcome === 'passed') ? 'passed' : 'failed';
    });
    return outcomes.includes('unnamed') ? 'unnamed' : outcomes.includes('failed') ? 'failed' : 'passed';
}


/***/ }),

/***/ 8077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareRerun: () => (/* binding */ prepareRerun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/detect/leaves.js
var leaves = __webpack_require__(4911);
// EXTERNAL MODULE: ./build/core/detect/manifest.js
var detect_manifest = __webpack_require__(1674);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/detect/unwrap.js
var unwrap = __webpack_require__(8940);
// EXTERNAL MODULE: ./build/core/detect/words.js
var words = __webpack_require__(598);
// EXTERNAL MODULE: ./build/core/detect/ask.js
var ask = __webpack_require__(462);
;// CONCATENATED MODULE: ./build/core/rerun/quoting.js
/** Characters that no shell and no regular expression gives a meaning to. */
const PLAIN = /[A-Za-z0-9_]/;
/**
 * A regular expression that matches one of the names as a whole and no other. All that is no letter or digit stands
 * there by its number, so that neither the expression nor a shell can take it for something else; any white space
 * stands for any other, and a sign between groups may be missing, since reports write them differently.
 */
function exactly(names) {
    return `^\\s?(?:${names.map(escaped).join('|')})$`;
}
function escaped(name) {
    return name
        .split(/( [\u203a>] |\s+)/)
        .map((part, at) => (at % 2 === 0 ? [...units(part)].join('') : separator(part)))
        .join('');
}
const separator = (part) => part.trim() === '' ? '\\s+' : `\\s+(?:${[...units(part.trim())].join('')}\\s+)?`;
function* units(text) {
    for (let at = 0; at < text.length; at += 1) {
        const unit = text.charAt(at);
        yield PLAIN.test(unit) ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    }
}
/** A text as one word of a POSIX shell, whatever is in it but a zero byte. */
const shellWord = (text) => /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

;// CONCATENATED MODULE: ./build/core/rerun/runners.js


const REPORT = `"$${ask/* REPORT_VARIABLE */.C}"`;
const one = (code) => code === 1;
const namesOf = ({ tests }) => tests.map(({ name }) => name);
/** A path that no option is taken for. */
const pathWord = (file) => shellWord(file.startsWith('-') ? `./${file}` : file);
/** jestjs.io/docs/cli: --testNamePattern is matched against the full name, its groups with spaces between. */
const jest = {
    name: 'jest',
    ends: one,
    refuses: /^(?:-t|--testNamePattern|--shard|-b|--bail|-o|--onlyChanged|--changedSince|--lastCommit|--findRelatedTests|-f|--onlyFailures|--watch\w*|--json|--outputFile)(?:=.*)?$/,
    change: (wanted) => ({
        behind: [
            '--json',
            `--outputFile=${REPORT}`,
            '--coverage=false',
            shellWord(`--testNamePattern=${exactly(namesOf(wanted))}`),
            ...(wanted.files.length === 0 ? [] : ['--runTestsByPath', ...wanted.files.map(pathWord)]),
        ],
    }),
};
/** vitest.dev/guide/cli: as Jest's; a report of its own beside what it prints. */
const vitest = {
    name: 'vitest',
    ends: one,
    refuses: /^(?:-t|--testNamePattern|--shard|--bail|--changed|-w|--watch|--reporter|--outputFile(?:\.\w+)?|related)(?:=.*)?$/,
    configs: {
        files: ['vitest.config', 'vite.config', 'vitest.workspace'].flatMap((name) => ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((ending) => `${name}.${ending}`)),
        text: /\bbail\b/,
    },
    change: (wanted) => ({
        behind: [
            '--coverage.enabled=false',
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${REPORT}`,
            shellWord(`--testNamePattern=${exactly(namesOf(wanted))}`),
            // Words in front of them may be patterns of files already.
            ...(wanted.args.slice(1).every((arg) => arg.startsWith('-')) ? wanted.files.map(pathWord) : []),
        ],
    }),
};
/** mochajs.org, command line: --grep is matched against the full title; the last of several reporters counts. */
const mocha = {
    name: 'mocha',
    // The number of tests that failed.
    ends: (code) => code > 0,
    refuses: /^(?:-g|--grep|-f|--fgrep|-i|--invert|-b|--bail|-w|--watch|-O|--reporter-options?)(?:=.*)?$/,
    configs: {
        files: [
            '.mocharc.js',
            '.mocharc.cjs',
            '.mocharc.mjs',
            '.mocharc.yaml',
            '.mocharc.yml',
            '.mocharc.json',
            '.mocharc.jsonc',
            'package.json',
        ],
        text: /\bbail\b/,
    },
    change: (wanted) => ({
        behind: ['--reporter=json', `--reporter-option=output=${REPORT}`, shellWord(`--grep=${exactly(namesOf(wanted))}`)],
    }),
};
/** nodejs.org/api/test.html: patterns are matched against the full name, since Node 22 with that of its groups. */
const node = {
    name: 'node --test',
    ends: one,
    refuses: /^--(?:test-name-pattern|test-skip-pattern|test-only|test-shard|test-reporter|test-reporter-destination|watch)(?:=.*)?$/,
    change: (wanted) => ({
        after: {
            word: '--test',
            words: [
                '--test-reporter=tap',
                '--test-reporter-destination=stdout',
                shellWord(`--test-name-pattern=${exactly(namesOf(wanted))}`),
            ],
        },
        without: /^--(?:experimental-test-coverage|test-coverage-\w+=.*)$/,
    }),
};
/** docs.pytest.org, reference of the command line: by the ids of tests, otherwise those of its cache that failed last. */
const pytest = {
    name: 'pytest',
    ends: one,
    refuses: /^(?:-\w*x|--exitfirst|--maxfail|--lf|--last-failed|--ff|--failed-first|--sw|--stepwise|--co|--collect-only|--cache-clear|no:cacheprovider|-pno:cacheprovider)(?:=.*)?$/,
    change: (wanted) => {
        const ids = namesOf(wanted);
        const isPlain = wanted.args.every((arg) => arg.startsWith('-')) && ids.every((id) => /^[^-].*\.py::/.test(id));
        return {
            behind: [
                `--junitxml=${REPORT}`,
                ...(wanted.args.some((arg) => /^--cov(?:[-=]|$)/.test(arg)) ? ['--no-cov'] : []),
                ...(isPlain ? ids.map(shellWord) : ['--last-failed', '--last-failed-no-failures=none']),
            ],
        };
    },
};
/** pkg.go.dev/cmd/go, testing flags: -run picks tests by name, and with each of them all that it consists of. */
const go = {
    name: 'go test',
    ends: one,
    // A value that stands apart would be left behind.
    refuses: /^--?(?:(?:run|skip|failfast|args|c|o|fuzz|bench|list)(?:=.*)?|cover(?:profile|mode|pkg))$/,
    change: (wanted) => {
        const names = new Set(namesOf(wanted).map((name) => (name.split(' \u203a ').at(-1) ?? '').split('/')[0] ?? ''));
        if (![...names].every((name) => /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(name)))
            return 'a name is none of a Go test';
        const words = [`-run=${shellWord(`^(${[...names].join('|')})$`)}`];
        return {
            after: { word: 'test', words: wanted.args.includes('-json') ? words : ['-json', ...words] },
            without: /^--?(?:cover|coverprofile=.*|covermode=.*|coverpkg=.*)$/,
        };
    },
};
/** nexte.st/docs/filtersets: `test(=name)` is one test by its whole name; nextest ends with 100 when tests failed. */
const nextest = {
    name: 'cargo nextest',
    ends: (code) => code === 100,
    refuses: /^(?:-E|--filter-expr|--filterset|--partition|--no-run|--|-R|--rerun)(?:=.*)?$/,
    change: (wanted) => {
        const names = new Set(namesOf(wanted).map((name) => name.split(' \u203a ').at(-1) ?? ''));
        if (![...names].every((name) => /^[\p{L}\p{Nd}_:]+$/u.test(name)))
            return 'a name is none of a Rust test';
        return { behind: ['-E', shellWord([...names].map((name) => `test(=${name})`).join(' | '))] };
    },
};
/** playwright.dev/docs/test-cli: --last-failed, since 1.44; the reporter junit writes to the file of its variable. */
const playwright = {
    name: 'playwright',
    ends: one,
    refuses: /^(?:-g|--grep|--grep-invert|-gv|--shard|-x|--max-failures|--last-failed|--only-changed|--ui|--list|--reporter)(?:=.*)?$/,
    change: () => ({
        variables: [`PLAYWRIGHT_JUNIT_OUTPUT_FILE=${REPORT}`, `PLAYWRIGHT_JUNIT_OUTPUT_NAME=${REPORT}`],
        behind: ['--last-failed', '--reporter=line,junit'],
    }),
};
const BY_TOOL = new Map([jest, vitest, mocha, pytest].map((each) => [each.name, each]));
/** Programs that run another one of the project's environment, behind `run`. */
const ENVIRONMENTS = /^(?:uv|poetry|pipenv|pdm|rye|hatch)$/;
/** The test runner that a program is, and how many of its arguments belong to its name. */
function runnerOf(tool, args) {
    const [first = '', second = ''] = args;
    const known = BY_TOOL.get(tool);
    if (known !== undefined)
        return { runner: known, skip: 0 };
    if (tool === 'py.test')
        return { runner: pytest, skip: 0 };
    if (/^python[\d.]*$/.test(tool) && first === '-m' && second === 'pytest')
        return { runner: pytest, skip: 2 };
    if (ENVIRONMENTS.test(tool) && first === 'run' && second === 'pytest')
        return { runner: pytest, skip: 2 };
    if (tool === 'go' && first === 'test')
        return { runner: go, skip: 1 };
    if (tool === 'cargo' && first === 'nextest' && /^(?:run|r)$/.test(second))
        return { runner: nextest, skip: 2 };
    if (tool === 'playwright' && first === 'test')
        return { runner: playwright, skip: 1 };
    return /^(?:node|tsx)$/.test(tool) && args.includes('--test') ? { runner: node, skip: 0 } : undefined;
}

;// CONCATENATED MODULE: ./build/core/rerun/narrow.js




/** Bytes of a command line: Linux takes 128 KiB for the text that a shell is given. */
const MOST_COMMAND = 128_000;
/** Reads a command. The error is a clause that says why no test of it can be picked. */
function readRunner(command) {
    const only = (0,words/* onlyCommand */.wz)(command);
    if (only === undefined)
        return (0,result/* err */._)('it is more than one simple command');
    const bare = (0,unwrap/* unwrap */.o)(only, () => false);
    const known = bare === undefined ? undefined : runnerOf(bare.tool, bare.args);
    if (bare === undefined || known === undefined)
        return (0,result/* err */._)('it is no test runner that is known here');
    const { runner, skip } = known;
    const args = bare.args.slice(skip);
    const taken = args.find((arg) => runner.refuses.test(arg) || arg === '--');
    if (taken !== undefined)
        return (0,result/* err */._)(`${runner.name} has the argument ${taken.slice(0, 40)}`);
    const prefix = only.text.slice(0, only.text.length - bare.rest.text.length);
    const without = withoutCoverage(prefix, bare);
    return without === undefined
        ? (0,result/* err */._)(`something stands between ${bare.coverage?.tool ?? ''} and ${runner.name}`)
        : (0,result.ok)({ runner, bare, args, prefix: without });
}
/** c8 and nyc would replace their report by one of a few tests. They are left out with all of their own arguments. */
function withoutCoverage(prefix, { coverage, wrappers }) {
    if (coverage === undefined)
        return prefix;
    if (wrappers.at(-1) !== coverage.tool)
        return undefined;
    const at = prefix.search(new RegExp(`(?<=^|[\\s/])${coverage.tool}(?=\\s)`));
    if (at < 0)
        return undefined;
    const start = prefix.lastIndexOf(' ', at - 1) + 1;
    return prefix.slice(0, start);
}
/**
 * The command that runs these tests alone. The error is a clause that says why there is none.
 *
 * @param files of the tests, relative to the folder of the command; empty where not all are known
 */
function narrowed({ runner, bare, args, prefix }, tests, files) {
    const change = runner.change({ tests, args, files });
    if (typeof change === 'string')
        return (0,result/* err */._)(change);
    const { variables = [], behind = [] } = change;
    const command = [...variables, prefix + changed(bare, change), ...behind].filter((part) => part !== '').join(' ');
    if (command.includes('\0'))
        return (0,result/* err */._)('the name of a test has a zero byte in it');
    // Most of it is ASCII; four bytes are the most that a character takes.
    const bytes = command.length * 4 <= MOST_COMMAND ? 0 : new TextEncoder().encode(command).length;
    return bytes > MOST_COMMAND ? (0,result/* err */._)('their names are too long for a command line') : (0,result.ok)(command);
}
/** The command from the program's name on, with words left out and put in. */
function changed({ rest }, { without, after }) {
    let text = '';
    let from = 0;
    let isPut = false;
    rest.words.forEach((word, at) => {
        if (at > 0 && without?.test(word.text) === true) {
            text += rest.text.slice(from, word.start).trimEnd();
            from = word.end;
        }
        else if (after !== undefined && !isPut && word.text === after.word) {
            isPut = true;
            text += `${rest.text.slice(from, word.end)} ${after.words.join(' ')}`;
            from = word.end;
        }
    });
    return (text + rest.text.slice(from)).trimEnd();
}

// EXTERNAL MODULE: ./build/core/rerun/picture.js
var picture = __webpack_require__(9580);
// EXTERNAL MODULE: ./build/core/words.js
var core_words = __webpack_require__(6134);
;// CONCATENATED MODULE: ./build/shell/runner/aside.js


/**
 * Moves reports out of the way of a run that would replace them by less. One that cannot be moved stays: whoever reads it
 * judges by its content and by its time.
 *
 * @param paths relative to the workspace
 * @param globs of further ones
 */
async function setAside({ cwd, folder }, paths, globs) {
    const files = new Set(paths.map((path) => (0,external_node_path_.resolve)(cwd, path)));
    if (globs.length > 0) {
        const { findOutputs } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 724));
        for (const file of (await findOutputs(cwd, globs)).files.keys())
            files.add((0,external_node_path_.resolve)(cwd, file));
    }
    const present = [...files].filter((file) => isOwnFile(cwd, file));
    if (present.length === 0)
        return { putBack: async () => { } };
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const store = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(folder, 'aside-'));
    const moved = [];
    for (const [at, from] of present.entries()) {
        const to = (0,external_node_path_.join)(store, String(at));
        if (move(from, to))
            moved.push([from, to]);
    }
    return {
        async putBack() {
            for (const [from, to] of moved) {
                (0,external_node_fs_.rmSync)(from, { force: true, recursive: true });
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(from), { recursive: true });
                move(to, from);
            }
            (0,external_node_fs_.rmSync)(store, { recursive: true, force: true });
        },
    };
}
/** A regular file of the workspace that no link leads to. */
function isOwnFile(cwd, file) {
    try {
        const way = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(cwd), (0,external_node_fs_.realpathSync)(file));
        return way === (0,external_node_path_.relative)(cwd, file) && way !== '' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
function move(from, to) {
    try {
        (0,external_node_fs_.renameSync)(from, to);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/shell/runner/rerun.js









/**
 * Works out how the failed tests of an attempt run again: by themselves where the command is one of a test runner that can
 * do so, otherwise the whole command from the step on that failed. Reports that a run of a few tests would replace are
 * set aside until it is over.
 */
async function prepareRerun({ steps, earlier }, rerun, place) {
    const left = steps.slice(rerun.step);
    const [failed, ...rest] = left;
    const changed = earlier?.tree !== undefined && (await place.fingerprint()) !== earlier.tree;
    const step = changed ? (0,result/* err */._)('the sources have changed since') : onlyTests(failed, rerun, place.cwd);
    if (!step.ok) {
        const because = `the whole command, since ${step.error}`;
        const all = changed ? steps : left;
        return { steps: all, told: { scope: 'all', because }, settle: async (result) => result };
    }
    const { runner, ...only } = step.value;
    const aside = await setAside(place, rerun.kept, only.step.reports ?? []);
    return {
        steps: [only.step, ...rest],
        told: { scope: 'tests', because: `${(0,core_words/* counted */.h)(rerun.tests.length, 'failed test')} of ${runner.name}` },
        async settle(result, tests) {
            await aside.putBack();
            if (result.outcome.kind === 'reused')
                return result;
            // What a few tests came to on these sources says nothing about the step as a whole.
            const { tree: _tree, left: _left, ...without } = result;
            return { ...without, outcome: judged(result.outcome, rerun, tests) };
        },
    };
}
/** What a run of some tests means. */
function judged(outcome, { tests }, told) {
    if (outcome.kind !== 'passed' && outcome.kind !== 'failed' && outcome.kind !== 'errored')
        return outcome;
    const unconfirmed = (detail) => ({ kind: 'errored', reason: 'unconfirmed', detail });
    const how = outcome.kind === 'passed' ? 'it passed' : outcome.detail;
    switch ((0,picture/* confirmed */.q)(tests, told)) {
        case 'unnamed':
            return unconfirmed(`${how}, and its report does not name every test that was to run again`);
        case 'failed':
            return outcome.kind === 'failed' ? outcome : unconfirmed(`${how}, and its report says that a test failed`);
        case 'passed': {
            const detail = `${(0,core_words/* counted */.h)(tests.length, 'test')} failed, and passed when run again`;
            return outcome.kind === 'passed' ? { ...outcome, detail } : unconfirmed(`${how}, and every test passed`);
        }
    }
}
/** The step with a command that runs the failed tests alone. The error is a clause that says why there is none. */
function onlyTests(step, rerun, cwd) {
    if (rerun.whole !== undefined)
        return (0,result/* err */._)(rerun.whole);
    if (step?.kind !== 'command')
        return (0,result/* err */._)('it is no command');
    if (process.platform === 'win32')
        return (0,result/* err */._)('names of tests cannot be quoted safely for cmd.exe');
    const called = step.script === undefined ? throughScripts(step, cwd) : (0,result.ok)(step);
    if (!called.ok)
        return called;
    const read = readRunner(called.value.command);
    if (!read.ok)
        return read;
    const { runner } = read.value;
    const { exitCode, tests } = rerun;
    if (exitCode !== undefined && !runner.ends(exitCode))
        return (0,result/* err */._)(`${runner.name} does not end with exit code ${exitCode} when tests fail`);
    const folder = called.value.cwd ?? '';
    const stops = runner.configs?.files.find((file) => says((0,external_node_path_.join)(cwd, folder, file), runner.configs?.text));
    if (stops !== undefined)
        return (0,result/* err */._)(`${stops} may stop it at the first failure`);
    const files = tests.flatMap(({ file }) => (file === undefined ? [] : [external_node_path_.posix.relative(folder, file)]));
    const command = narrowed(read.value, tests, files.length === tests.length ? [...new Set(files)] : []);
    if (!command.ok)
        return command;
    return (0,result.ok)({ runner, step: { ...called.value, key: step.key, command: command.value, asked: command.value } });
}
const MANAGERS = ['npm', 'pnpm', 'yarn', 'bun'];
/** `npm test` is what its script says, where that is one command without others around it. */
function throughScripts(step, cwd) {
    const folder = step.cwd ?? '';
    const path = external_node_path_.posix.join(folder, 'package.json');
    const text = textOf((0,external_node_path_.join)(cwd, path));
    const manifest = text === undefined ? undefined : (0,detect_manifest/* readManifest */.W)(path, text);
    if (manifest?.ok !== true)
        return (0,result.ok)(step);
    const first = /^\s*(\w+)/.exec(step.command)?.[1];
    const manager = MANAGERS.find((each) => each === first) ?? 'npm';
    const byFolder = new Map([[folder, manifest.value]]);
    const hooks = (by) => by !== 'pnpm' && by !== 'node';
    const [leaf, ...others] = (0,leaves/* createExpander */.kQ)({ manager, byFolder, hooks }).command(folder, step.command);
    if (leaf === undefined || others.length > 0)
        return (0,result/* err */._)('it is more than one simple command');
    const { command, script } = leaf.step;
    return (0,result.ok)(script === undefined ? step : { ...step, command, script });
}
/** A configuration is short; what is longer is none. */
const MOST_CONFIG = 1024 * 1024;
function textOf(file) {
    try {
        const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
        return text.length > MOST_CONFIG ? undefined : text;
    }
    catch {
        return undefined;
    }
}
const says = (file, text) => text?.test(textOf(file) ?? '') === true;


/***/ })

};
;