"use strict";
exports.id = 1994;
exports.ids = [1994];
exports.modules = {

/***/ 1994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
;// CONCATENATED MODULE: ./build/shell/cli/checkpoints.js
/** What `bootspring checkpoints` can be followed by, apart from an id. */
const WORDS = ['diff', 'prune', 'verify'];
const FORMS = `
  checkpoints [id]         which there are, and what a restore would do
  checkpoints diff A [B]   what changed between the checkpoints of the phases A and B; of A alone: in A
  checkpoints prune [id]   remove those that nobody needs any more
  checkpoints verify [id]  read every byte of them, as \`bootspring verify\``;
/** Which words an option belongs to. */
const OPTIONS = {
    olderThan: 'prune',
    keep: 'prune',
    maxSize: 'prune',
    dryRun: 'prune',
};
/** Declares the options of `checkpoints [what] [args...]`. */
function checkpointsOptions(command) {
    return command
        .option('--id <id>', 'the workflow; the newest without it')
        .option('--older-than <age>', 'prune: workflows in which nothing happened for so long, such as 7d or 12h')
        .option('--keep <n>', 'prune: the newest n workflows keep theirs')
        .option('--max-size <size>', 'prune: the oldest, until the rest takes no more, such as 2GiB')
        .option('--dry-run', 'prune: remove nothing, only tell')
        .addHelpText('after', FORMS);
}
/** Does what a read `checkpoints` command asks for. Wrong usage ends in `command.error`. */
async function callCheckpoints(command, handlers) {
    const read = command.opts();
    const [first, ...rest] = command.args;
    const word = WORDS.find((each) => each === first);
    for (const [option, owner] of Object.entries(OPTIONS)) {
        if (owner !== word && Object.hasOwn(read, option)) {
            const flag = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
            command.error(`error: ${flag} is an option of "checkpoints ${owner}"`);
        }
    }
    if (word === 'diff')
        return handlers.checkpoints({ ...common(command, read, []), what: 'diff', phases: diffOf(command, rest) });
    if (word === 'verify')
        return handlers.verify(withoutExtras(common(command, read, rest)));
    if (word === 'prune')
        return handlers.checkpoints({ ...common(command, read, rest), what: 'prune', ...(await rulesOf(command, read)) });
    if (first !== undefined)
        await refuseMisspelt(command, first);
    return handlers.checkpoints({ ...common(command, read, command.args), what: 'list' });
}
/** The options that all have; the id is the one word that is left, or that of --id. */
function common(command, read, words) {
    const { olderThan: _age, keep: _keep, maxSize: _size, dryRun = false, id: named, ...rest } = read;
    const [id = named, ...more] = words;
    if (more.length > 0)
        command.error(`error: one id is expected, there is also ${JSON.stringify(more[0])}`);
    if (named !== undefined && id !== named)
        command.error(`error: two ids were given, ${id} and ${named}`);
    return { ...rest, ...(id === undefined ? {} : { id }), phases: [], dryRun };
}
function withoutExtras({ phases: _phases, dryRun: _dryRun, ...rest }) {
    return rest;
}
function diffOf(command, phases) {
    if (phases.length === 1 || phases.length === 2)
        return phases;
    const hint = phases.length === 0 ? 'the name of a phase is missing' : 'at most two phases can be compared';
    return command.error(`error: ${hint}: bootspring checkpoints diff A [B]`);
}
async function rulesOf(command, { olderThan, keep, maxSize }) {
    const [{ parseAge }, { parseSize }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4697).then(__webpack_require__.bind(__webpack_require__, 4697)),
        __webpack_require__.e(/* import() */ 9574).then(__webpack_require__.bind(__webpack_require__, 9574)),
    ]);
    const parsed = (flag, text, value, what) => {
        if (text === undefined || value !== undefined)
            return value;
        return command.error(`error: option '${flag}' argument '${text}' is invalid. ${what} is expected.`);
    };
    const count = keep !== undefined && /^\d{1,9}$/.test(keep) ? Number(keep) : undefined;
    const olderThanMs = parsed('--older-than <age>', olderThan, parseAge(olderThan ?? ''), 'an age such as 7d or 12h');
    const maxBytes = parsed('--max-size <size>', maxSize, parseSize(maxSize ?? ''), 'a size such as 500MB or 2GiB');
    const newest = parsed('--keep <n>', keep, count, 'a whole number');
    return {
        ...(olderThanMs === undefined ? {} : { olderThanMs }),
        ...(newest === undefined ? {} : { keep: newest }),
        ...(maxBytes === undefined ? {} : { maxBytes }),
    };
}
/** A word that is no id, or that is close to one of the words, is not looked up as the beginning of an id. */
async function refuseMisspelt(command, word) {
    if (word.startsWith('wf_'))
        return;
    const { nearest } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5241));
    const meant = nearest(word, [...WORDS, 'list']);
    if (meant === undefined && /^[a-z0-9]+$/.test(word))
        return;
    const listed = meant === 'list' ? '"checkpoints" alone lists them' : `Did you mean ${meant}?`;
    command.error(`error: ${JSON.stringify(word)} is neither an id nor one of ${WORDS.join(', ')}${meant === undefined ? '' : `\n(${listed})`}`);
}

;// CONCATENATED MODULE: ./build/shell/cli/change.js

/** `--changed=REF` names its base; as an option with a value that may be left out it would take the gate for it. */
const withBase = (argv) => argv.flatMap((word) => {
    const base = /^--changed=(.+)$/s.exec(word)?.[1];
    return base === undefined ? [word] : ['--changed', '--base', base];
});
/** The options of what can be limited to a change. */
function changeOptions(command) {
    return command
        .option('--changed', 'only what changed since the last commit, or with --changed=<ref> since it left <ref>', false)
        .option('--base <ref>', 'what --changed compares with', refName);
}
function refName(text) {
    if (text.trim() === '' || text.startsWith('-'))
        throw new esm/* InvalidArgumentError */.Di('a branch, tag or commit is expected.');
    return text;
}

// EXTERNAL MODULE: ./build/shell/cli/report.js
var report = __webpack_require__(1597);
;// CONCATENATED MODULE: ./build/shell/cli/program.js





/** Commands of the contract that this version does not have. They are named, so that nobody searches for a typing error. */
const LATER = ['compile', 'hooks'];
/** Options of the contract, by command, for the same reason. */
const LATER_OPTIONS = { plan: '--matrix' };
/** What of a command line this version does not have yet, as it is written. */
function laterPart(argv) {
    const [command] = argv;
    if (command === undefined)
        return undefined;
    if (LATER.includes(command))
        return command;
    const option = Object.hasOwn(LATER_OPTIONS, command) ? LATER_OPTIONS[command] : undefined;
    return option !== undefined && argv.includes(option) ? `${command} ${option}` : undefined;
}
/** The next step after wrong usage. */
const HELP = 'what there is: bootspring --help';
function positive(text) {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1)
        throw new esm/* InvalidArgumentError */.Di('a whole number from 1 is expected.');
    return value;
}
function keyValue(text, before) {
    const at = text.indexOf('=');
    const key = text.slice(0, at);
    if (at < 1 || !/^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/.test(key))
        throw new esm/* InvalidArgumentError */.Di('key=value is expected.');
    return { ...before, [key]: text.slice(at + 1) };
}
function reasonText(text) {
    if (text.trim() === '')
        throw new esm/* InvalidArgumentError */.Di('the reason is empty.');
    return text.trim();
}
const VALUED = new Set(['--config', '--cwd', '--base']);
/** Options may also stand before the command: `bootspring --json run`. */
function commandFirst(argv) {
    let at = 0;
    while (argv[at]?.startsWith('-') === true)
        at += VALUED.has(argv[at] ?? '') ? 2 : 1;
    const command = argv[at];
    return command === undefined ? argv : [command, ...argv.slice(0, at), ...argv.slice(at + 1)];
}
/** Wrong usage, which stderr has been told: with `--json` stdout gets its document as for every other problem. */
function misused(argv, message) {
    if (argv.includes('--json')) {
        const error = { code: 'usage', message, hint: HELP };
        process.stdout.write(`${JSON.stringify({ error, problems: [error] }, null, 2)}\n`);
    }
    return model_status/* EXIT */.dc.usage;
}
/**
 * Reads the command line and calls the handler.
 * Wrong usage is exit 2 with a sentence on stderr; help and version are exit 0.
 */
async function runProgram(given, version, handlers) {
    const argv = commandFirst(withBase(given));
    let code = model_status/* EXIT */.dc.completed;
    const program = new esm/* Command */.uB('bootspring')
        .description('Runs phases and gates, and never does finished work twice.')
        .version(version, '-V, --version')
        .showSuggestionAfterError()
        .showHelpAfterError(`  ${HELP}`)
        .exitOverride()
        .configureHelp({ showGlobalOptions: true });
    const common = (command) => command
        .option('--config <file>', 'configuration file (default: bootspring.yml or .github/bootspring.yml)')
        .option('--cwd <folder>', 'folder to work in', process.cwd())
        .option('--json', 'print one JSON document on stdout, everything else on stderr', false)
        .option('--no-color', 'no colours')
        .option('-q, --quiet', 'only what failed or waits, and the verdict', false)
        .option('-v, --verbose', 'the whole output of commands, also on a terminal', false)
        .exitOverride();
    const add = (spec, summary, action) => common(program.command(spec).description(summary)).action(async (...args) => {
        const [options] = args.slice(-2);
        const [first, second] = args.slice(0, -2);
        code = await call(action, first, options, second);
    });
    // Declaring one command instead of all takes 3 ms off every start; help and suggestions need them all.
    const [first = ''] = argv;
    const declared = Object.hasOwn(COMMANDS, first) ? [first] : Object.keys(COMMANDS);
    for (const name of declared)
        COMMANDS[name]?.(add, handlers);
    try {
        const later = laterPart(argv);
        if (later !== undefined) {
            const message = `"${later}" is not yet supported in version ${version}`;
            process.stderr.write(`error: ${message}\n  ${HELP}\n`);
            return misused(argv, message);
        }
        await program.parseAsync([...argv], { from: 'user' });
        return code;
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        if (error.exitCode === 0)
            return model_status/* EXIT */.dc.completed;
        return misused(argv, error.code === 'commander.help' ? 'no command was given' : error.message.replace(/^error: /, ''));
    }
}
/** The options come from declarations right above each action; this is the one place where that is taken on trust. */
function call(action, ...args) {
    return Reflect.apply(action, undefined, args);
}
/** The options of `run` and `plan`. */
function runOptions(command) {
    return changeOptions(command)
        .option('--phase <name>', 'only this phase')
        .option('--from <name>', 'this phase and all after it')
        .addOption(new esm/* Option */.c$('--mode <mode>', 'how phases follow each other').choices(model_status/* MODES */.FN))
        .option('--max-parallel <n>', 'commands at the same time', positive)
        .option('--set <key=value>', 'a parameter of the context; may be repeated', keyValue, {})
        .option('--fresh', 'reuse nothing', false);
}
function withId(id, options) {
    return id === undefined ? options : { ...options, id };
}
function withWorkflow(workflow, options) {
    return workflow === undefined ? options : { ...options, workflow };
}
/** How each command is declared, in the order of the help. */
const COMMANDS = {
    run(add, handlers) {
        runOptions(add('run [workflow]', 'run a workflow: its phases and their gates', (workflow, options) => handlers.run(withWorkflow(workflow, options)))).option('--dry-run', 'print the plan and run nothing', false);
    },
    plan(add, handlers) {
        runOptions(add('plan [workflow]', 'what would run, and why', (workflow, options) => handlers.plan({ ...withWorkflow(workflow, options), dryRun: true })));
    },
    gate(add, handlers) {
        changeOptions(add('gate <name>', 'run one gate now, without a workflow', (name, options) => handlers.gate({ ...options, name: name ?? '' }))).option('--fix', 'run what mends, before the checks', false);
    },
    detect(add, handlers) {
        add('detect', 'what was found in this repository, and by which evidence', (_none, options) => handlers.detect(options));
    },
    init(add, handlers) {
        add('init', 'write a bootspring.yml from what was detected', (_none, options) => handlers.init(options));
    },
    validate(add, handlers) {
        add('validate', 'check the configuration', (_none, options) => handlers.validate(options));
    },
    resume(add, handlers) {
        add('resume [id]', 'go on from where a workflow stopped', (id, options) => handlers.resume(withId(id, options)));
    },
    retry(add, handlers) {
        add('retry [id]', 'run what failed again, and go on', (id, options) => handlers.retry(withId(id, options)));
    },
    skip(add, handlers) {
        add('skip [id]', 'skip the gate that a workflow waits at, and go on', (id, options) => handlers.skip(withId(id, options)))
            .requiredOption('--gate <name>', 'the gate')
            .requiredOption('--reason <text>', 'why; it is recorded', reasonText);
    },
    cancel(add, handlers) {
        add('cancel [id]', 'give a workflow up', (id, options) => handlers.cancel(withId(id, options)));
    },
    restore(add, handlers) {
        // One word alone is the phase: the id defaults to the newest, as everywhere.
        add('restore <id> [phase]', 'put state and files back to a checkpoint', (first, options, second) => handlers.restore({ ...withId(second === undefined ? undefined : first, options), phase: second ?? first ?? '' }))
            .usage('[options] [id] <phase>')
            .option('--into <folder>', 'into another folder, which gets the workflow too')
            .option('--force', 'move uncommitted work out of the way', false);
    },
    status(add, handlers) {
        add('status [id]', 'where a workflow stands', (id, options) => handlers.status(withId(id, options)));
    },
    logs(add, handlers) {
        add('logs [id]', 'what was printed', (id, options) => handlers.logs(withId(id, options)))
            .option('--phase <name>', 'the output of one phase')
            .option('-f, --follow', 'go on printing while the workflow runs', false);
    },
    report(add, handlers) {
        (0,report/* reportOptions */.lt)(add('report [id]', 'a workflow as a page, as markdown, JUnit XML, SARIF or JSON', (id, options) => handlers.report(withId(id, options))));
    },
    checkpoints(add, handlers) {
        const command = checkpointsOptions(add('checkpoints [what] [args...]', 'the checkpoints of a workflow: list, diff, prune, verify', () => callCheckpoints(command, handlers)));
    },
    verify(add, handlers) {
        add('verify [id]', 're-read every byte of the journal and the checkpoints', (id, options) => handlers.verify(withId(id, options)));
    },
    replay(add, handlers) {
        add('replay <journal>', 'fold a journal and print the state', (journal, options) => handlers.replay({ ...options, journal: journal ?? '' }));
    },
};


/***/ }),

/***/ 1597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   lt: () => (/* binding */ reportOptions)
/* harmony export */ });
/* unused harmony export REPORT_FORMATS */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);

/** What `bootspring report` can write. */
const REPORT_FORMATS = ['html', 'json', 'junit', 'markdown', 'sarif'];
const FORMS = `
  html      one file with everything in it, for a browser; without --output in the workflow's folder
  markdown  what the job summary shows
  junit     JUnit XML: a suite a phase and a gate, a case an agent and a check
  json      state, metrics, what became of each phase, and the end of every output
  sarif     SARIF 2.1.0: what was found, for code scanning
  Without --format the name of the file decides (.json, .xml, .md, .sarif), and else it is html.`;
/** Declares the options of `report [id]`. */
function reportOptions(command) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'html, json, junit, markdown or sarif').choices(REPORT_FORMATS))
        .option('-o, --output <file>', 'the file to write; without it stdout, but for html')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--against [run]', 'compare with another workflow: an id, previous, or attempt:N').preset('previous'))
        .addHelpText('after', FORMS);
}
/** The format that was asked for, by its name or by that of the file; `--json` alone asks for JSON. */
function formatOf({ format, output, json }) {
    if (format !== undefined)
        return format;
    const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase();
    if (ending === 'json' || (output === undefined && json))
        return 'json';
    if (ending === 'xml')
        return 'junit';
    if (ending === 'sarif')
        return 'sarif';
    return ending === 'md' || ending === 'markdown' ? 'markdown' : 'html';
}


/***/ })

};
;