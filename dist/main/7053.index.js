"use strict";
exports.id = 7053;
exports.ids = [7053];
exports.modules = {

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


/***/ }),

/***/ 7053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/core/detect/started.js
const VALUE = /\$\{\{\s*((?:matrix|inputs)\.[A-Za-z0-9_-]+)\s*\}\}/g;
const MAX_VARIANTS = 50;
/** Calls that are looked at in all workflows together, and how deep they may go, as GitHub limits it. */
const MAX_CALLS = 200;
const MAX_DEPTH = 10;
const NO_VALUES = new Map();
/** The texts that values make of one; undefined when an expression stays that is not written out in the files. */
function variants(text, values) {
    let all = [text];
    for (const name of new Set([...text.matchAll(VALUE)].map((match) => match[1] ?? ''))) {
        const known = values.get(name);
        if (known === undefined)
            return undefined;
        all = all
            .flatMap((each) => known.map((value) => each.replace(VALUE, (whole, key) => (key === name ? value : whole))))
            .slice(0, MAX_VARIANTS);
    }
    return all.every((each) => !each.includes('${{')) ? all : undefined;
}
/** What a called workflow is given. An input that cannot be told is left out: then nothing that needs it is followed. */
function given(job, values, called) {
    const inputs = new Map();
    for (const [name, otherwise] of called.inputs) {
        const texts = variants(job.with.get(name) ?? otherwise, values);
        if (texts !== undefined)
            inputs.set(`inputs.${name}`, [...new Set(texts)]);
    }
    return inputs;
}
/**
 * Jobs of the workflows that a change starts, in their order, each call of a reusable workflow of this repository
 * replaced by the jobs of that workflow. `counts` says whether a job that calls one runs on every change.
 */
function startedJobs(workflows, counts) {
    const started = [];
    const seen = new Set();
    const start = (workflow, inputs, depth) => {
        const id = JSON.stringify([workflow.path, [...inputs]]);
        if (seen.has(id) || seen.size >= MAX_CALLS || depth > MAX_DEPTH)
            return;
        seen.add(id);
        for (const job of workflow.jobs) {
            const matrix = [...job.matrix].map(([name, list]) => [`matrix.${name}`, list]);
            const values = new Map([...inputs, ...matrix]);
            started.push({ workflow, job, values });
            const path = job.uses?.startsWith('./') === true ? job.uses.slice(2) : undefined;
            const called = path === undefined ? undefined : workflows.find((each) => each.path === path);
            if (called !== undefined && counts(job))
                start(called, given(job, values, called), depth + 1);
        }
    };
    for (const workflow of workflows)
        if (workflow.onChange)
            start(workflow, NO_VALUES, 0);
    return started;
}

// EXTERNAL MODULE: ./build/core/detect/tree.js
var detect_tree = __webpack_require__(907);
// EXTERNAL MODULE: ./build/core/detect/words.js
var detect_words = __webpack_require__(598);
;// CONCATENATED MODULE: ./build/core/detect/ci.js



/** Whether the job that runs a command runs another one before it. */
function runsBefore(one, other) {
    const [first] = other.jobs;
    return first !== undefined && (one.jobs.get(first[0]) ?? Infinity) < first[1];
}
const RELEASES = /(^|[^a-z])(deploy|publish|release|semantic[- ]release)(s|ment|ing)?([^a-z]|$)/i;
const NOT_ON_CHANGE = /refs\/tags\/|event_name\s*==\s*'(schedule|release|workflow_dispatch|repository_dispatch)'|^\s*(\$\{\{\s*)?false\b/;
/** A condition that no run on Linux meets: what other systems run in place of it is the same work done again. */
const NOT_LINUX = /^\s*(\$\{\{)?\s*(runner\.os|matrix\.[\w.-]+)\s*==\s*'(windows|macos|win32|darwin)(-[\w.]+)?'\s*(\}\})?\s*$/i;
/** Text that would have counted, had it been readable: worth a note when it is left out. */
const TELLING = /\b(npm|pnpm|yarn|bun) (run|test|t)\b|\b(npx|bunx|pnpm exec|node --(test|run))\b/;
const BLOCKS = /^[ \t]*(if|for|while|until|case)\b/m;
/** Commands that are looked at in all workflows together. */
const MAX_COMMANDS = 1000;
/** Lines of a shell text with continued ones joined, without comments and empty ones. */
function linesOf(run) {
    const out = [];
    let open;
    for (const [offset, line] of run.split('\n').entries()) {
        const continued = /(^|[^\\])\\\s*$/.test(line);
        const own = continued ? line.replace(/\\\s*$/, '').trimEnd() : line;
        const joined = open === undefined ? { text: own, offset } : { text: `${open.text} ${own.trim()}`, offset: open.offset };
        open = continued ? joined : undefined;
        if (!continued && !/^\s*(#|$)/.test(joined.text))
            out.push(joined);
    }
    return open === undefined ? out : [...out, open];
}
/** Takes the commands out of one `run`. */
function stepCommands(step, values, start, path) {
    const commands = [];
    const notes = [];
    const run = step.run ?? '';
    const at = (offset) => step.line === undefined ? path : `${path}:${step.line + (step.block ? offset + 1 : 0)}`;
    if (BLOCKS.test(run)) {
        if (TELLING.test(run))
            notes.push(`${at(0)} is more than a list of commands; what it runs is not followed.`);
        return { commands, notes };
    }
    let folder = start;
    for (const line of linesOf(run)) {
        const texts = variants(line.text, values);
        if (texts === undefined) {
            if (TELLING.test(line.text))
                notes.push(`${at(line.offset)} is put together by an expression; it is not followed.`);
            continue;
        }
        for (const text of texts) {
            const found = (0,detect_words/* pieces */.IE)(text);
            // A failure that is swallowed, or output that goes into a pipe, makes it another thing than the command.
            if (found === undefined || found.some((piece) => ['||', '|', '&'].includes(piece.operator))) {
                if (TELLING.test(text))
                    notes.push(`${at(line.offset)} is more than plain commands; what it runs is not followed.`);
                continue;
            }
            for (const piece of found) {
                if (piece.words[0]?.text === 'cd') {
                    const to = piece.words[1]?.text ?? '';
                    folder = folder === undefined ? undefined : (0,detect_tree/* within */.ux)(folder, to);
                }
                else if (folder !== undefined && (0,detect_words/* isPlain */.$i)(piece))
                    commands.push({ text: piece.text, folder, place: at(line.offset) });
            }
        }
    }
    return { commands, notes };
}
const UPLOADS = [
    { action: /codecov\/codecov-action@/, inputs: ['files', 'file', 'directory'] },
    { action: /coverallsapp\/github-action@/, inputs: ['file', 'files', 'path-to-lcov'] },
    { action: /actions\/upload-artifact@/, inputs: ['path'] },
    {
        action: /qlty(sh)?\/|codacy\/|codeclimate|vitest-coverage-report|lcov-reporter/,
        inputs: ['files', 'file', 'coverage-reports', 'lcov-file', 'coverageLocations'],
    },
];
function uploadsOf(step, place) {
    const kind = UPLOADS.find(({ action }) => action.test(step.uses ?? ''));
    if (kind === undefined)
        return [];
    return kind.inputs
        .flatMap((input) => (step.with.get(input) ?? '').split(/[\n,]/))
        .map((path) => path.trim())
        .filter((path) => path !== '' && !/[*${}!]/.test(path))
        .map((path) => ({ path: path.replace(/^\.\//, ''), place }));
}
/** `folder` of the repository as seen from the workspace, which is the folder `prefix` of it. Undefined outside of it. */
function fromWorkspace(folder, prefix) {
    if (prefix === '' || folder === prefix)
        return prefix === '' ? folder : '';
    return folder.startsWith(`${prefix}/`) ? folder.slice(prefix.length + 1) : undefined;
}
/** Why a job says nothing of what every change has to pass; undefined when it does. */
function leftOut(job) {
    if (RELEASES.test(job.id) || RELEASES.test(job.name))
        return 'releases or deploys';
    if (NOT_ON_CHANGE.test(job.condition))
        return 'does not run on every change';
    return NOT_LINUX.test(job.condition) ? 'is not run on Linux' : undefined;
}
/**
 * What the workflows run on every change, in the order of files, jobs and steps.
 * `prefix` is the workspace's folder in the repository, empty at its top.
 */
function ciEvidence(workflows, prefix) {
    const commands = new Map();
    let jobs = 0;
    const uploads = new Map();
    const notes = new Set();
    for (const { workflow, job, values } of startedJobs(workflows, (each) => !NOT_ON_CHANGE.test(each.condition))) {
        const telling = job.steps.some((step) => TELLING.test(step.run ?? ''));
        const out = leftOut(job);
        if (out !== undefined) {
            if (telling)
                notes.add(`Job ${job.id} of ${workflow.path} ${out}; it is left out.`);
            continue;
        }
        if (job.uses !== undefined && !job.uses.startsWith('./'))
            notes.add(`Job ${job.id} of ${workflow.path} calls ${job.uses}, which is not looked into.`);
        jobs += 1;
        let count = 0;
        for (const step of job.steps) {
            if (NOT_ON_CHANGE.test(step.condition))
                continue;
            const place = step.line === undefined ? workflow.path : `${workflow.path}:${step.line}`;
            for (const upload of uploadsOf(step, place))
                uploads.set(JSON.stringify(upload), upload);
            if (step.run === undefined || /^(python|perl|ruby)/.test(step.shell))
                continue;
            if (step.mayFail || job.mayFail || NOT_LINUX.test(step.condition)) {
                const why = NOT_LINUX.test(step.condition) ? 'is not run on Linux' : 'may fail without failing the workflow';
                if (TELLING.test(step.run))
                    notes.add(`${place} ${why}; it is left out.`);
                continue;
            }
            const folder = (0,detect_tree/* within */.ux)('', step.folder ?? job.folder ?? workflow.folder ?? '');
            if (folder === undefined)
                continue;
            const found = stepCommands(step, values, folder, workflow.path);
            for (const note of found.notes)
                notes.add(note);
            for (const command of found.commands) {
                const inside = fromWorkspace(command.folder, prefix);
                const id = JSON.stringify([inside, command.text]);
                if (inside === undefined)
                    continue;
                // The first place where a command stands speaks for all.
                const known = commands.get(id) ?? { ...command, folder: inside, jobs: new Map() };
                commands.set(id, known);
                count += 1;
                if (!known.jobs.has(jobs))
                    known.jobs.set(jobs, count);
            }
        }
    }
    if (commands.size > MAX_COMMANDS)
        notes.add(`The workflows run more than ${MAX_COMMANDS} commands; the rest is not looked at.`);
    return {
        commands: [...commands.values()].slice(0, MAX_COMMANDS),
        uploads: [...uploads.values()],
        notes: [...notes],
    };
}

// EXTERNAL MODULE: ./build/core/detect/leaves.js
var detect_leaves = __webpack_require__(4911);
;// CONCATENATED MODULE: ./build/core/detect/manager.js



const MANAGERS = ['npm', 'pnpm', 'yarn', 'bun'];
const LOCKS = {
    npm: ['package-lock.json', 'npm-shrinkwrap.json'],
    pnpm: ['pnpm-lock.yaml'],
    yarn: ['yarn.lock'],
    bun: ['bun.lock', 'bun.lockb'],
};
/** What a finished installation leaves behind: its age is compared with the lock file's. */
const MARKERS = {
    npm: ['node_modules/.package-lock.json'],
    pnpm: ['node_modules/.modules.yaml'],
    yarn: ['node_modules/.yarn-integrity', 'node_modules/.yarn-state.yml', '.pnp.cjs'],
    bun: [],
};
/** A path below a folder; the root is the empty text. */
const join = (folder, name) => (folder === '' ? name : `${folder}/${name}`);
/** Whether a command of CI installs all dependencies, and with which manager. */
function installsWith(text) {
    const words = (0,detect_words/* onlyCommand */.wz)(text)?.words.map((word) => word.text) ?? [];
    const name = MANAGERS.find((manager) => manager === words[0]);
    if (name === undefined)
        return undefined;
    const plain = words.slice(1).filter((word) => !word.startsWith('-'));
    const verb = plain[0] ?? '';
    const installs = /^(i|install|ci|clean-install|install-clean|it|cit|install-test|install-ci-test)$/.test(verb) ||
        (name === 'yarn' && words.length > 0 && verb === '');
    const global = words.includes('-g') || words.includes('--global');
    return installs && plain.length <= 1 && !global ? name : undefined;
}
/** `pnpm@9.1.0+sha512\u2026` of packageManager, or devEngines. */
function declaredManager(manifest) {
    const engine = (0,detect_tree/* field */.ZZ)(manifest.fields.get('devEngines'), 'packageManager');
    const named = (0,detect_tree/* field */.ZZ)(engine, 'name');
    const version = (0,detect_tree/* field */.ZZ)(engine, 'version');
    const sources = [
        ['packageManager', manifest.fields.get('packageManager')],
        [
            'devEngines',
            typeof named === 'string'
                ? `${named}@${typeof version === 'string' ? version.replace(/^\D+/, '') : ''}`
                : undefined,
        ],
    ];
    for (const [source, value] of sources) {
        const match = typeof value === 'string' ? /^(npm|pnpm|yarn|bun)(?:@(\d+)?|$)/.exec(value) : null;
        const name = MANAGERS.find((manager) => manager === match?.[1]);
        if (name !== undefined)
            return { name, major: match?.[2] === undefined ? undefined : Number(match[2]), field: source };
    }
    return undefined;
}
/** Chooses the package manager of a package: packageManager, then its lock file, then what CI installs with. */
function chooseManager(tree, manifest, commands) {
    const names = new Set(tree.list(manifest.folder));
    const locks = MANAGERS.flatMap((manager) => LOCKS[manager].filter((lock) => names.has(lock)).map((lock) => ({ manager, lock })));
    const declared = declaredManager(manifest);
    const ci = commands.flatMap((command) => {
        const name = command.folder === manifest.folder ? installsWith(command.text) : undefined;
        return name === undefined ? [] : [{ name, ...command }];
    });
    // A workflow that tries other package managers must not outvote the one that all the others install with.
    const times = (name) => ci.filter((each) => each.name === name).length;
    ci.sort((a, b) => times(b.name) - times(a.name) || a.text.length - b.text.length);
    const lockOf = (name) => locks.find((each) => each.manager === name)?.lock;
    const managers = [...new Set(locks.map((each) => each.manager))];
    const notes = [];
    const chosen = (name, because) => {
        const lock = lockOf(name);
        return {
            name,
            because,
            lock,
            notes,
            major: majorOf(tree, manifest.folder, name, lock, declared?.name === name ? declared.major : undefined),
        };
    };
    if (declared !== undefined) {
        if (managers.length > 0 && !managers.includes(declared.name)) {
            notes.push(`${declared.field} in ${manifest.path} says ${declared.name}, but the lock file is ${locks[0]?.lock ?? ''}.`);
        }
        return chosen(declared.name, `${declared.field} in ${manifest.path}`);
    }
    const byCi = ci.find((each) => managers.length === 0 || managers.includes(each.name));
    const [only] = locks;
    if (managers.length === 1 && only !== undefined)
        return chosen(only.manager, join(manifest.folder, only.lock));
    if (byCi !== undefined) {
        const lock = lockOf(byCi.name);
        return chosen(byCi.name, `${byCi.place} runs ${byCi.text}${lock === undefined ? '' : `; ${lock}`}`);
    }
    if (only !== undefined) {
        notes.push(`There are several lock files (${locks.map((each) => each.lock).join(', ')}) and nothing says which one counts; ${only.manager} is taken. Set packageManager in ${manifest.path}.`);
        return chosen(only.manager, only.lock);
    }
    if (names.has('pnpm-workspace.yaml'))
        return chosen('pnpm', 'pnpm-workspace.yaml');
    if (names.has('.yarnrc.yml'))
        return chosen('yarn', '.yarnrc.yml');
    if (names.has('bunfig.toml'))
        return chosen('bun', 'bunfig.toml');
    return chosen('npm', `${manifest.path}, and nothing names another package manager`);
}
/** Major version of yarn (1 or later) and pnpm, from the declaration, the lock file or the configuration. */
function majorOf(tree, folder, name, lock, declared) {
    if (declared !== undefined || name === 'npm' || name === 'bun')
        return declared;
    const text = lock === undefined ? undefined : tree.text(join(folder, lock))?.slice(0, 2000);
    if (name === 'yarn') {
        if (tree.list(folder).includes('.yarnrc.yml') || text?.includes('__metadata:') === true)
            return 2;
        return text === undefined ? undefined : 1;
    }
    const version = /lockfileVersion:\s*['"]?(\d+)/.exec(text ?? '')?.[1];
    return version === undefined ? undefined : Number(version) >= 9 ? 9 : 8;
}
/**
 * Whether a manager runs `pre` and `post` scripts around any script: npm, bun and yarn 1 do; later yarns and
 * `node --run` do not; pnpm does since 9 and before only when told (`enable-pre-post-scripts`).
 */
function hooksOf(tree, chosen) {
    const told = /^\s*enable-?pre-?post-?scripts\s*[=:]\s*(true|false)/im.exec(`${tree.text('.npmrc') ?? ''}\n${chosen.name === 'pnpm' ? (tree.text('pnpm-workspace.yaml') ?? '') : ''}`)?.[1];
    return (by) => {
        if (by === 'node')
            return false;
        const major = by === chosen.name ? chosen.major : undefined;
        if (by === 'yarn')
            return (major ?? 1) < 2;
        if (by === 'pnpm')
            return told === undefined ? (major ?? 9) >= 9 : told.toLowerCase() === 'true';
        return true;
    };
}
/** The command that installs exactly what the lock file says, or without one leaves no lock file behind. */
function installCommand(chosen) {
    const classic = { locked: 'yarn install --frozen-lockfile', free: 'yarn install --no-lockfile' };
    const berry = { locked: 'yarn install --immutable', free: 'yarn install --no-immutable' };
    const commands = {
        npm: { locked: 'npm ci', free: 'npm install --no-package-lock' },
        pnpm: { locked: 'pnpm install --frozen-lockfile', free: 'pnpm install --no-lockfile' },
        yarn: (chosen.major ?? 1) >= 2 ? berry : classic,
        bun: { locked: 'bun install --frozen-lockfile', free: 'bun install --no-save' },
    };
    return commands[chosen.name][chosen.lock === undefined ? 'free' : 'locked'];
}
/** The manager's own audit; empty without a lock file, which every audit works on. */
function auditCommand(chosen) {
    if (chosen.lock === undefined)
        return '';
    return chosen.name === 'yarn' && (chosen.major ?? 1) >= 2 ? 'yarn npm audit --json' : `${chosen.name} audit --json`;
}
/** The package manager as detection reports it. */
const managerDiscovery = (chosen) => ({
    name: chosen.name,
    because: chosen.because,
    auditCommand: auditCommand(chosen),
});
/** State of the installed dependencies of a folder: one of its own, or of a folder above it. */
function installed(tree, folder, chosen) {
    const packages = tree.list(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    const pnp = tree.modifiedAt(join(folder, '.pnp.cjs')) !== undefined;
    if (packages.length === 0 && !pnp)
        return 'missing';
    const lockAt = chosen.lock === undefined ? undefined : tree.modifiedAt(join(folder, chosen.lock));
    if (lockAt === undefined || MARKERS[chosen.name].length === 0)
        return 'present';
    const marks = MARKERS[chosen.name].flatMap((marker) => tree.modifiedAt(join(folder, marker)) ?? []);
    return marks.some((at) => at >= lockAt) ? 'present' : 'stale';
}
const QUIET = /\s--ignore-scripts(?:=true)?(?=\s|$)/;
/** The step of the plan that installs what is missing. */
function installDiscovery(missing) {
    if (missing.length === 0)
        return undefined;
    const steps = missing.map(({ folder, chosen, evidence }) => {
        // What CI never does is not done here either: scripts of dependencies are code that nobody has read.
        const quiet = evidence !== undefined && installsWith(evidence.text) === chosen.name && QUIET.test(evidence.text);
        const command = `${installCommand(chosen)}${quiet ? ' --ignore-scripts' : ''}`;
        return {
            kind: 'command',
            key: (0,detect_leaves/* keyOf */.TN)(folder, command),
            command,
            title: command,
            ...(folder === '' ? {} : { cwd: folder }),
        };
    });
    const because = missing.map(({ folder, chosen, evidence }) => {
        const what = chosen.lock === undefined
            ? `${join(folder, 'package.json')} declares dependencies, there is no lock file`
            : `${join(folder, chosen.lock)} is there`;
        const seen = evidence === undefined ? '' : `; ${evidence.place} runs ${evidence.text}`;
        return `${what} and ${join(folder, 'node_modules')} is missing${seen}`;
    });
    return { kind: 'install', steps, because: because.join('; '), planned: true };
}

;// CONCATENATED MODULE: ./build/core/detect/coverage.js


/** File that each reporter of Istanbul's family writes, the most telling first. */
const REPORTS = [
    [/^lcov(only)?$/, 'lcov.info'],
    [/^cobertura$/, 'cobertura-coverage.xml'],
    [/^clover$/, 'clover.xml'],
    [/^json$/, 'coverage-final.json'],
    [/^json-summary$/, 'coverage-summary.json'],
];
/** Lines that nyc and c8 ask for when `check-coverage` is on and nothing else is said. */
const CHECK_DEFAULT = 90;
const reportOf = (reporters) => REPORTS.find(([pattern]) => reporters.some((name) => pattern.test(name)))?.[1];
/** Values of an option given as `--name value` or `--name=value`, under any of its names. */
function values(args, ...names) {
    return args.flatMap((arg, i) => {
        const name = names.find((each) => arg === each || arg.startsWith(`${each}=`));
        if (name === undefined)
            return [];
        return arg === name ? (args[i + 1] ?? []) : arg.slice(name.length + 1);
    });
}
const strings = (value) => {
    if (typeof value === 'string')
        return [value];
    if (!Array.isArray(value))
        return [];
    // A reporter with options is a pair of its name and them.
    return value.flatMap((each) => typeof each === 'string' ? [each] : Array.isArray(each) && typeof each[0] === 'string' ? [each[0]] : []);
};
const percent = (value) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && number >= 0 && number <= 100 ? number : undefined;
};
/** A configuration in a field of package.json or in one of the JSON files. */
function settings(tree, manifest, folder, name, files) {
    const own = manifest?.fields.get(name);
    if ((0,detect_tree/* isRecord */.u4)(own))
        return { value: own, where: `${name} in ${manifest?.path ?? ''}` };
    for (const file of files) {
        const text = tree.text(join(folder, file));
        const value = text === undefined ? undefined : (0,detect_tree/* parseLoose */.il)(text);
        if ((0,detect_tree/* isRecord */.u4)(value))
            return { value, where: join(folder, file) };
    }
    return undefined;
}
function discovery(folder, directory, reporters, minimum, because) {
    const file = reportOf(reporters);
    const report = file === undefined ? undefined : (0,detect_tree/* within */.ux)(folder, join(directory, file));
    return { because, ...(report === undefined ? {} : { report }), ...(minimum === undefined ? {} : { minimum }) };
}
/** nyc or c8 around the tests. */
function istanbul(tree, manifest, command) {
    const { coverage } = command.bare;
    if (coverage === undefined)
        return undefined;
    const { tool, args } = coverage;
    const files = tool === 'nyc' ? ['.nycrc', '.nycrc.json'] : ['.c8rc.json', '.c8rc'];
    const set = settings(tree, manifest, command.folder, tool, files);
    const get = (name) => (0,detect_tree/* field */.ZZ)(set?.value, name);
    const flags = values(args, '--reporter', '-r');
    const reporters = flags.length > 0 ? flags : strings(get('reporter'));
    const directory = values(args, '--report-dir', '--reports-dir', '-o')[0] ??
        strings(get('report-dir') ?? get('reports-dir') ?? get('reportsDirectory'))[0] ??
        'coverage';
    const asked = args.includes('--check-coverage') ||
        args.includes('--100') ||
        get('check-coverage') === true ||
        get('checkCoverage') === true;
    const lines = args.includes('--100') || get('100') === true
        ? 100
        : (percent(values(args, '--lines')[0]) ?? percent(get('lines')) ?? CHECK_DEFAULT);
    const told = flags.length > 0
        ? `${tool} in \`${command.title}\` has reporter ${flags.join(', ')}`
        : `${tool} in \`${command.title}\`${set === undefined ? '' : `; ${set.where}`}`;
    return discovery(command.folder, directory, reporters, asked ? lines : undefined, told);
}
/** Only so much of a configuration program is looked at: the patterns below are not linear in bad cases. */
const MAX_PROGRAM = 20_000;
const JEST_DEFAULT = ['clover', 'json', 'lcov', 'text'];
/** The value of a setting in the text of a configuration that is a program and is only read. */
const inProgram = (text, pattern) => pattern.exec(text.slice(0, MAX_PROGRAM).replace(/^[ \t]*\/\/.*$/gm, ''))?.[1];
function jest(tree, manifest, command) {
    if (command.bare.tool !== 'jest')
        return undefined;
    const { args } = command.bare;
    const given = values(args, '-c', '--config')[0];
    const names = given === undefined
        ? tree.list(command.folder).filter((name) => /^jest\.config\.([cm]?[jt]s|json)$/.test(name))
        : [given];
    const path = names[0] === undefined ? undefined : (0,detect_tree/* within */.ux)(command.folder, names[0]);
    const program = path === undefined || path.endsWith('.json') ? undefined : tree.text(path);
    const set = given === undefined || path?.endsWith('.json') === true
        ? settings(tree, given === undefined ? manifest : undefined, '', 'jest', path === undefined ? [] : [path])
        : undefined;
    const get = (name) => (0,detect_tree/* field */.ZZ)(set?.value, name);
    const byFlag = args.includes('--coverage') || args.includes('--collectCoverage') || args.includes('--coverage=true');
    const byProgram = program !== undefined && inProgram(program, /\bcollectCoverage["']?\s*:\s*(true)/) !== undefined;
    if (!byFlag && !byProgram && get('collectCoverage') !== true)
        return undefined;
    const listed = inProgram(program ?? '', /\bcoverageReporters["']?\s*:\s*\[([^\]]*)\]/);
    const flags = values(args, '--coverageReporters');
    const own = flags.length > 0 ? flags : (listed?.match(/[a-z-]+/g) ?? strings(get('coverageReporters')));
    const directory = values(args, '--coverageDirectory')[0] ??
        inProgram(program ?? '', /\bcoverageDirectory["']?\s*:\s*["']([^"']+)["']/) ??
        strings(get('coverageDirectory'))[0] ??
        'coverage';
    const minimum = percent((0,detect_tree/* field */.ZZ)((0,detect_tree/* field */.ZZ)(get('coverageThreshold'), 'global'), 'lines'));
    const where = byFlag
        ? `\`${command.title}\` has --coverage`
        : `collectCoverage in ${byProgram ? (path ?? '') : (set?.where ?? '')}`;
    const reporters = own.length > 0 ? own : JEST_DEFAULT;
    const rootDir = values(args, '--rootDir')[0] ??
        inProgram(program ?? '', /\brootDir["']?\s*:\s*["']([^"']+)["']/) ??
        strings(get('rootDir'))[0] ??
        '.';
    const root = (0,detect_tree/* within */.ux)(path === undefined || values(args, '--rootDir').length > 0 ? command.folder : (0,detect_tree/* folderOf */.yS)(path), rootDir);
    return discovery(root ?? command.folder, directory.replace(/^<rootDir>\/?/, ''), reporters, minimum, own.length > 0 ? where : `${where}; jest's own reporters write lcov`);
}
function vitest(tree, command) {
    if (command.bare.tool !== 'vitest')
        return undefined;
    const { args } = command.bare;
    const given = values(args, '-c', '--config')[0];
    const names = tree.list(command.folder).filter((name) => /^vite(st)?\.config\.[cm]?[jt]s$/.test(name));
    const name = given ?? names.find((each) => each.startsWith('vitest')) ?? names[0];
    const path = name === undefined ? undefined : (0,detect_tree/* within */.ux)(command.folder, name);
    const text = path === undefined ? '' : (tree.text(path) ?? '');
    const flag = args.find((arg) => /^--coverage(\.enabled)?(=true)?$/.test(arg));
    const enabled = inProgram(text, /\bcoverage\s*:\s*\{[^}]*\benabled\s*:\s*(true)/) !== undefined;
    if (flag === undefined && !enabled)
        return undefined;
    const listed = inProgram(text, /\breporters?\s*:\s*\[([^\]]*lcov[^\]]*|[^\]]*cobertura[^\]]*|[^\]]*json[^\]]*)\]/);
    const flags = values(args, '--coverage.reporter');
    const own = flags.length > 0 ? flags : (listed?.match(/[a-z-]+/g) ?? []);
    const directory = values(args, '--coverage.reportsDirectory')[0] ??
        inProgram(text, /\breportsDirectory\s*:\s*["']([^"']+)["']/) ??
        'coverage';
    const where = flag === undefined ? `coverage in ${path ?? ''}` : `\`${command.title}\` has ${flag}`;
    return discovery(command.folder, directory, own.length > 0 ? own : ['clover', 'json'], undefined, own.length > 0 && flags.length === 0 ? `${where}; ${path ?? ''}` : where);
}
function others(command) {
    const { tool, args } = command.bare;
    if (tool === 'node' && args.includes('--experimental-test-coverage')) {
        const at = values(args, '--test-reporter').indexOf('lcov');
        const to = values(args, '--test-reporter-destination')[at];
        const report = at < 0 || to === undefined || to === 'stdout' ? undefined : (0,detect_tree/* within */.ux)(command.folder, to);
        return {
            because: `\`${command.title}\` has --experimental-test-coverage`,
            ...(report === undefined ? {} : { report }),
        };
    }
    const reporters = values(args, '--coverage-report');
    if (tool !== 'tap' || reporters.length === 0 || args.includes('--disable-coverage'))
        return undefined;
    return discovery(command.folder, '.tap/report', reporters, undefined, `\`${command.title}\` has --coverage-report`);
}
const REPORT_FILE = /(^|\/)(lcov\.info|cobertura(-coverage)?\.xml|clover\.xml|coverage-final\.json|coverage-summary\.json)$/;
/**
 * Where the tests of the plan write their coverage and what threshold their tool is set to.
 * The tools' own settings come first, then the file that CI uploads.
 */
function coverageDiscovery(tree, manifests, tests, uploads) {
    const setups = tests.flatMap((command) => {
        const manifest = manifests.get(command.folder);
        return (istanbul(tree, manifest, command) ??
            jest(tree, manifest, command) ??
            vitest(tree, command) ??
            others(command) ??
            []);
    });
    const best = setups.find((setup) => setup.report !== undefined) ?? setups[0];
    const uploaded = uploads.find(({ path }) => best?.report === undefined
        ? REPORT_FILE.test(path)
        : best.report === path || best.report.startsWith(path.endsWith('/') ? path : `${path}/`));
    const seen = uploaded === undefined ? [] : [`${uploaded.place} uploads ${uploaded.path}`];
    if (best === undefined && uploaded === undefined)
        return undefined;
    const report = best?.report ?? uploaded?.path;
    return {
        ...(report === undefined ? {} : { report }),
        ...(best?.minimum === undefined ? {} : { minimum: best.minimum }),
        because: [...(best === undefined ? [] : [best.because]), ...seen].join('; '),
    };
}

// EXTERNAL MODULE: ./build/core/detect/unwrap.js
var unwrap = __webpack_require__(8940);
;// CONCATENATED MODULE: ./build/core/detect/tools.js



/** A use of a tool that checks something. */
const check = (kind) => ({ is: 'check', kind });
const fix = (kind) => ({ is: 'fix', kind });
const hasAny = (args, ...flags) => args.some((arg) => flags.some((flag) => arg === flag || arg.startsWith(`${flag}=`)));
const first = (args) => args.find((arg) => !arg.startsWith('-')) ?? '';
const always = (kind) => () => check(kind);
const unlessFix = (kind, ...flags) => (args) => {
    if (hasAny(args, '--watch'))
        return { is: 'watch', kind };
    return hasAny(args, '--fix', ...flags) ? fix(kind) : check(kind);
};
const tests = (args) => hasAny(args, '--watch', '-w', '--watchAll') && !hasAny(args, '--watch=false')
    ? { is: 'watch', kind: 'tests' }
    : check('tests');
const builds = (args) => {
    if (hasAny(args, '--watch', '-w'))
        return { is: 'watch', kind: 'build' };
    return first(args) === 'serve' || hasAny(args, '--serve') ? { is: 'serve' } : check('build');
};
const subcommands = (table) => (args) => {
    const name = first(args);
    return Object.hasOwn(table, name) ? table[name] : undefined;
};
const biome = (args) => {
    const kind = first(args) === 'format' ? 'format' : 'lint';
    if (!/^(lint|check|ci|format)$/.test(first(args)))
        return undefined;
    return hasAny(args, '--write', '--fix', '--apply', '--apply-unsafe') ? fix(kind) : check(kind);
};
const prettier = (args) => {
    if (hasAny(args, '--write', '-w'))
        return fix('format');
    return hasAny(args, '--check', '-c', '--list-different', '-l') ? check('format') : undefined;
};
const oxfmt = (args) => (hasAny(args, '--check', '--list-different') ? check('format') : fix('format'));
const tools_vitest = (args) => {
    const command = first(args);
    if (hasAny(args, '--watch', '-w') && !hasAny(args, '--watch=false'))
        return { is: 'watch', kind: 'tests' };
    if (command === 'watch' || command === 'dev')
        return { is: 'watch', kind: 'tests' };
    if (command === 'bench' || command === 'list' || command === 'init')
        return undefined;
    const ends = command === 'run' || command === 'related' || hasAny(args, '--run', '--watch=false', '--no-watch');
    return ends ? check('tests') : { is: 'watch', kind: 'tests', insert: ' run' };
};
const reactScripts = (args) => {
    if (first(args) === 'build')
        return check('build');
    if (first(args) === 'start')
        return { is: 'serve' };
    if (first(args) !== 'test')
        return undefined;
    return hasAny(args, '--watchAll=false', '--watch=false') ? check('tests') : { is: 'watch', kind: 'tests' };
};
const karma = (args) => (hasAny(args, '--single-run') ? check('tests') : { is: 'watch', kind: 'tests' });
const coverageReport = subcommands({ report: check('coverage'), 'check-coverage': check('coverage') });
const audit = (args) => {
    if (args.includes('audit'))
        return args.includes('fix') || hasAny(args, '--fix') ? fix('security') : check('security');
    const name = first(args);
    if (/^(publish|version|deprecate|dist-tag|deploy)$/.test(name))
        return { is: 'release' };
    return /^(i|install|ci|install-ci-test|clean-install|add)$/.test(name) ? { is: 'install' } : undefined;
};
const yarn = (args) => (first(args) === '' ? { is: 'install' } : audit(args));
const bun = (args) => {
    if (first(args) === 'test')
        return tests(args);
    return first(args) === 'build' ? builds(args) : audit(args);
};
const framework = (extra) => subcommands({
    build: check('build'),
    generate: check('build'),
    dev: { is: 'serve' },
    start: { is: 'serve' },
    serve: { is: 'serve' },
    preview: { is: 'serve' },
    ...extra,
});
const RULES = new Map([
    ...[
        'eslint',
        'standard',
        'semistandard',
        'standardx',
        'ts-standard',
        'xo',
        'tslint',
        'jshint',
        'htmlhint',
        'textlint',
        'quick-lint-js',
        'sherif',
    ].map((name) => [name, unlessFix('lint')]),
    ...['stylelint', 'markdownlint', 'markdownlint-cli', 'markdownlint-cli2', 'oxlint', 'eslint_d'].map((name) => [name, unlessFix('lint', '-f', '--fix-suggestions', '--fix-dangerously')]),
    ...[
        'publint',
        'knip',
        'depcheck',
        'dpdm',
        'madge',
        'depcruise',
        'ls-lint',
        'cspell',
        'yamllint',
        'lockfile-lint',
        'actionlint',
        'installed-check',
        'editorconfig-checker',
        'eclint',
        'commitlint',
    ].map((name) => [name, always('lint')]),
    ['remark', (args) => (hasAny(args, '-o', '--output') ? fix('lint') : check('lint'))],
    ['biome', biome],
    ['rome', biome],
    ['prettier', prettier],
    ['oxfmt', oxfmt],
    ['dprint', subcommands({ check: check('format'), fmt: fix('format') })],
    ...['tsd', 'attw', 'dtslint', 'tstyche', 'svelte-check', 'type-coverage', 'check-dts'].map((name) => [
        name,
        always('types'),
    ]),
    ['flow', (args) => (/^(|check|focus-check|status)$/.test(first(args)) ? check('types') : undefined)],
    ...[
        'jest',
        'mocha',
        'ava',
        'tap',
        'tape',
        'uvu',
        'qunit',
        'jasmine',
        'lab',
        'borp',
        'brittle',
        'testcafe',
        'cucumber-js',
        'wtr',
        'web-test-runner',
        'nightwatch',
        'start-server-and-test',
        'japa',
        'poku',
        'pta',
        'tehanu',
        'test262-harness',
        'node-tap',
        'tstest',
    ].map((name) => [name, tests]),
    ['vitest', tools_vitest],
    ['react-scripts', reactScripts],
    ['karma', karma],
    ['playwright', subcommands({ test: check('tests'), install: { is: 'install' } })],
    ['cypress', subcommands({ run: check('tests') })],
    ['wdio', subcommands({ run: check('tests') })],
    [
        'aegir',
        subcommands({ test: check('tests'), lint: check('lint'), build: check('build'), release: { is: 'release' } }),
    ],
    ['c8', coverageReport],
    ['nyc', coverageReport],
    ...[
        'webpack',
        'webpack-cli',
        'rollup',
        'esbuild',
        'tsup',
        'tsdown',
        'ncc',
        'swc',
        'babel',
        'unbuild',
        'microbundle',
        'browserify',
        'parcel',
        'pkgroll',
        'rslib',
        'rsbuild',
        'node-gyp',
        'napi',
        'bob',
        'api-extractor',
        'rolldown',
        'zshy',
        'tshy',
        'terser',
        'uglifyjs',
        'ng-packagr',
    ].map((name) => [name, builds]),
    ['vite', (args) => (first(args) === 'build' ? builds(args) : { is: 'serve' })],
    ['next', framework({ lint: check('lint') })],
    ['nuxt', framework({ typecheck: check('types') })],
    ['nuxi', framework({ typecheck: check('types') })],
    ['astro', framework({ check: check('types') })],
    ['ng', framework({ lint: check('lint'), test: { is: 'watch', kind: 'tests' } })],
    ['vue-cli-service', framework({ lint: fix('lint'), 'test:unit': check('tests') })],
    ['prisma', subcommands({ generate: check('build') })],
    ['npm', audit],
    ['pnpm', audit],
    ['yarn', yarn],
    ['bun', bun],
    ...['snyk', 'audit-ci', 'better-npm-audit', 'osv-scanner'].map((name) => [name, always('security')]),
    ...[
        'codecov',
        'coveralls',
        'semantic-release',
        'standard-version',
        'release-it',
        'np',
        'gh-pages',
        'vercel',
        'netlify',
        'changeset',
        'commit-and-tag-version',
        'pkg-pr-new',
        'auto',
    ].map((name) => [name, () => ({ is: 'release' })]),
    ...['nodemon', 'serve', 'http-server', 'live-server', 'wait-on'].map((name) => [
        name,
        () => ({ is: 'serve' }),
    ]),
    ...['echo', 'true', ':', 'husky', 'husky-install', 'sleep', 'which', 'ls', 'pwd', 'printf'].map((name) => [name, () => ({ is: 'nothing' })]),
    ['git', (args) => (/^(push|tag|commit)$/.test(first(args)) ? { is: 'release' } : undefined)],
]);
/** What a program with these arguments does. Undefined for what is not known; tsc and its like are in typescript.ts. */
function useOfTool(bare) {
    if (hasAny(bare.args, '--version', '--help', '--init') && !(0,detect_words/* writesFile */.Lc)(bare.rest))
        return { is: 'nothing' };
    const script = (0,unwrap/* interpreted */.B)(bare);
    if (script !== undefined || /^(node|tsx|bun)$/.test(bare.tool)) {
        const flags = bare.args.slice(0, script === undefined ? undefined : bare.args.indexOf(script));
        if (hasAny(flags, '--test'))
            return hasAny(flags, '--watch') ? { is: 'watch', kind: 'tests' } : check('tests');
        if (hasAny(flags, '--watch'))
            return { is: 'serve' };
        if (script !== undefined && bare.tool !== 'bun')
            return useOfFile(script);
    }
    const use = RULES.get(bare.tool)?.(bare.args);
    // `echo '{"type":"commonjs"}' > dist/package.json` is a part of the build that it stands in.
    return use?.is === 'nothing' && (0,detect_words/* writesFile */.Lc)(bare.rest) ? undefined : use;
}
/** Whether a program only deletes files, as far as its name and that of what it is given tell. */
function deletes(bare) {
    if (/^(rm|rimraf|del|del-cli|premove|rm-rf|trash|trash-cli)$/.test(bare.tool))
        return true;
    if (/^(shx|git)$/.test(bare.tool))
        return /^(rm|clean)$/.test(first(bare.args));
    return /^clean(-?up)?\.[cm]?[jt]s$/.test((0,detect_tree/* baseOf */.bx)((0,unwrap/* interpreted */.B)(bare) ?? ''));
}
/** `node scripts/build.js` and `node test/index.js` say what they are by their path. */
function useOfFile(path) {
    const name = (0,detect_tree/* baseOf */.bx)(path);
    if (/^(build|bundle|compile)([.-]|$)/.test(name))
        return check('build');
    if (/^lint([.-]|$)/.test(name))
        return check('lint');
    if (/(^|\/)(tests?|__tests__|specs?)\//.test(path) ||
        /^(run-?)?tests?([.-]|$)|[.-](test|spec)\.[cm]?[jt]sx?$/.test(name))
        return check('tests');
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/detect/typescript.js


const COMPILERS = new Set(['tsc', 'tsgo', 'vue-tsc', 'ember-tsc', 'glint', 'tspc']);
const MAX_EXTENDS = 5;
const MAX_PARENTS = 3;
const MAX_REFERENCES = 20;
function readConfig(tree, path) {
    for (const candidate of [path, `${path}.json`, `${path}/tsconfig.json`]) {
        const text = tree.text(candidate.replace(/^\//, ''));
        const value = text === undefined ? undefined : (0,detect_tree/* parseLoose */.il)(text);
        if ((0,detect_tree/* isRecord */.u4)(value))
            return { path: candidate.replace(/^\//, ''), value };
    }
    return undefined;
}
/**
 * Value of a boolean compiler option, through `extends` as far as it stays in the repository.
 * Undefined when nothing sets it.
 */
function typescript_option(tree, config, name, depth = 0) {
    const own = (0,detect_tree/* field */.ZZ)((0,detect_tree/* field */.ZZ)(config.value, 'compilerOptions'), name);
    if (typeof own === 'boolean')
        return own;
    const parents = config.value['extends'];
    if (depth >= MAX_EXTENDS)
        return undefined;
    // A later parent overrides an earlier one.
    for (const parent of (Array.isArray(parents) ? parents : [parents]).slice(-MAX_PARENTS).toReversed()) {
        if (typeof parent !== 'string' || !parent.startsWith('.'))
            continue;
        const path = (0,detect_tree/* within */.ux)((0,detect_tree/* folderOf */.yS)(config.path), parent);
        const next = path === undefined ? undefined : readConfig(tree, path);
        const value = next === undefined ? undefined : typescript_option(tree, next, name, depth + 1);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
/** Whether tsc with this configuration only checks. Undefined when the configuration cannot be read. */
function onlyChecks(tree, path) {
    const config = readConfig(tree, path);
    if (config === undefined)
        return undefined;
    const references = config.value['references'];
    if (typescript_option(tree, config, 'noEmit') === true)
        return true;
    if (!Array.isArray(references) || references.length === 0)
        return false;
    const files = config.value['files'];
    if (!Array.isArray(files) || files.length > 0)
        return false;
    return references.slice(0, MAX_REFERENCES).every((reference) => {
        const target = (0,detect_tree/* field */.ZZ)(reference, 'path');
        const at = typeof target === 'string' ? (0,detect_tree/* within */.ux)((0,detect_tree/* folderOf */.yS)(config.path), target) : undefined;
        const next = at === undefined ? undefined : readConfig(tree, at);
        return next !== undefined && typescript_option(tree, next, 'noEmit') === true;
    });
}
/** Whether a tsconfig only points at other projects, so that plain `tsc -p` would check nothing. */
function isSolution(tree, path) {
    const config = readConfig(tree, path);
    const files = config?.value['files'];
    return Array.isArray(files) && files.length === 0 && Array.isArray(config?.value['references']);
}
const isTrue = (args, flag) => {
    const at = args.indexOf(flag);
    return at >= 0 && args[at + 1] !== 'false';
};
/**
 * tsc checks when it does not emit, else it builds. Undefined for other programs, and when its configuration
 * cannot be read: the name of the script decides then.
 */
function useOfCompiler(tree, folder, bare) {
    if (!COMPILERS.has(bare.tool))
        return undefined;
    const args = bare.args.map((arg) => (/^--[a-z]/i.test(arg) ? arg.toLowerCase() : arg));
    const builds = isTrue(args, '-b') || isTrue(args, '--build');
    if (args.some((arg) => /^(--init|--version|-v|--help|-h|--showconfig|--listfilesonly|--clean)$/.test(arg)))
        return { is: 'nothing' };
    const only = isTrue(args, '--noemit');
    if (isTrue(args, '--watch') || isTrue(args, '-w'))
        return { is: 'watch', kind: only ? 'types' : 'build' };
    if (only)
        return check('types');
    const project = args.findIndex((arg) => /^(-p|--project)$/.test(arg));
    const positional = bare.args.find((arg, i) => !arg.startsWith('-') && !(args[i - 1] ?? '').startsWith('-'));
    if (args.some((arg) => /^--(outdir|outfile|declaration|emitdeclarationonly|declarationdir)$/.test(arg)) ||
        args[args.indexOf('--noemit') + 1] === 'false') {
        return check('build');
    }
    const named = project >= 0
        ? bare.args[project + 1]
        : builds
            ? bare.args[args.findIndex((arg) => /^(-b|--build)$/.test(arg)) + 1]
            : undefined;
    if (project < 0 && !builds && positional !== undefined)
        return check('build');
    const path = (0,detect_tree/* within */.ux)(folder, named === undefined || named.startsWith('-') ? 'tsconfig.json' : named);
    const checks = path === undefined ? undefined : onlyChecks(tree, path);
    if (checks === undefined)
        return undefined;
    return check(checks ? 'types' : 'build');
}

;// CONCATENATED MODULE: ./build/core/detect/configs.js


/** In order of preference within a kind. */
const TOOLS = [
    {
        kind: 'lint',
        dependency: 'eslint',
        run: 'eslint .',
        files: /^(eslint\.config\.[cm]?[jt]s|\.eslintrc(\.(c?js|json|ya?ml))?)$/,
        field: 'eslintConfig',
    },
    { kind: 'lint', dependency: '@biomejs/biome', run: 'biome lint .', files: /^\.?biome\.jsonc?$/ },
    {
        kind: 'lint',
        dependency: 'oxlint',
        run: 'oxlint',
        files: /^(\.oxlintrc\.jsonc?|oxlint\.config\.[cm]?[jt]s)$/,
        bare: true,
    },
    { kind: 'lint', dependency: 'xo', run: 'xo', bare: true },
    { kind: 'lint', dependency: 'standard', run: 'standard', bare: true },
    {
        kind: 'format',
        dependency: 'prettier',
        run: 'prettier --check .',
        files: /^(\.prettierrc(\..+)?|prettier\.config\.[cm]?[jt]s)$/,
        field: 'prettier',
    },
    { kind: 'format', dependency: 'oxfmt', run: 'oxfmt --check', files: /^\.oxfmtrc\.jsonc?$/, bare: true },
    { kind: 'format', dependency: '@biomejs/biome', run: 'biome format .', files: /^\.?biome\.jsonc?$/ },
    { kind: 'types', dependency: 'typescript', run: 'tsc --noEmit -p tsconfig.json', files: /^tsconfig\.json$/ },
    { kind: 'tests', dependency: 'jest', run: 'jest', files: /^jest\.config\.([cm]?[jt]s|json)$/, field: 'jest' },
    { kind: 'tests', dependency: 'vitest', run: 'vitest run', files: /^vite(st)?\.config\.[cm]?[jt]s$/, bare: true },
    {
        kind: 'tests',
        dependency: 'mocha',
        run: 'mocha',
        files: /^(\.mocharc(\.(c?js|jsonc?|ya?ml))?|test\/)$/,
        field: 'mocha',
    },
    { kind: 'tests', dependency: 'ava', run: 'ava', files: /^ava\.config\.[cm]?js$/, field: 'ava', bare: true },
    { kind: 'tests', dependency: 'tap', run: 'tap', files: /^\.taprc$/, field: 'tap', bare: true },
];
const TEST_FOLDERS = ['test', 'tests', '__tests__', 'src', ''];
const MAX_TEST_FILES = 5;
/** A test file that node's own runner would pick up and that says it is written for it. */
function nodeTest(tree, folder) {
    for (const place of TEST_FOLDERS) {
        const inside = [folder, place].filter((part) => part !== '').join('/');
        const pattern = place.startsWith('test') && place === 'test' ? /\.[cm]?js$/ : /([._-]test|^test(-.+)?)\.[cm]?js$/;
        const files = tree.list(inside).filter((name) => pattern.test(name));
        for (const name of files.slice(0, MAX_TEST_FILES)) {
            if (/["']node:test["']/.test(tree.text(join(inside, name)) ?? ''))
                return join(inside, name);
        }
    }
    return undefined;
}
/** How a manager runs a program of node_modules without fetching one. */
function runProgram(manager, command) {
    const by = { npm: 'npx --no-install', pnpm: 'pnpm exec', yarn: 'yarn run', bun: 'bunx --no-install' };
    return `${by[manager]} ${command}`;
}
/** What is set up for a kind of check in a package and could be run, the first that serves. */
function configured(tree, manifest, manager, kind) {
    const names = tree.list(manifest.folder);
    for (const tool of TOOLS) {
        if (tool.kind !== kind || !manifest.dependencies.has(tool.dependency))
            continue;
        const file = tool.files === undefined ? undefined : names.find((name) => tool.files?.test(name) === true);
        const inPackage = tool.field !== undefined && manifest.fields.has(tool.field);
        if (file === undefined && !inPackage && tool.bare !== true)
            continue;
        const where = file === undefined ? (inPackage ? `${tool.field ?? ''} in ${manifest.path}` : '') : join(manifest.folder, file);
        const solution = tool.dependency === 'typescript' && isSolution(tree, join(manifest.folder, 'tsconfig.json'));
        return {
            kind,
            command: runProgram(manager, solution ? 'tsc -b --noEmit' : tool.run),
            because: `${where === '' ? '' : `${where}; `}${tool.dependency} is a dependency of ${manifest.path}; no script runs it`,
        };
    }
    const file = kind === 'tests' ? nodeTest(tree, manifest.folder) : undefined;
    return file === undefined
        ? undefined
        : { kind, command: 'node --test', because: `${file} uses node:test; no script runs it` };
}

;// CONCATENATED MODULE: ./build/core/detect/fixes.js


/** Scripts that mend, as people name them; the first that does only that wins. */
const NAMES = {
    lint: ['lint:fix', 'fix:lint', 'lint-fix', 'eslint:fix', 'lint:write', 'fix:eslint', 'fix'],
    format: [
        'format:fix',
        'fix:format',
        'format:write',
        'format',
        'fmt',
        'prettier:fix',
        'prettier:write',
        'prettier',
        'style',
        'style:fix',
        'fix:prettier',
        'fix',
    ],
};
const TAKES_FIX = /^(eslint|standard|semistandard|ts-standard|xo|oxlint|stylelint|markdownlint|markdownlint-cli2|tslint)$/;
/** Whether all that a script does is to mend, among other things what `kind` complains of. */
function mends(scene, name, kind) {
    const uses = scene.expander.script('', name, scene.chosen.name).map((leaf) => scene.judge(leaf).use);
    return (uses.length > 0 &&
        uses.every((use) => use?.is === 'fix') &&
        uses.some((use) => use?.is === 'fix' && use.kind === kind));
}
/** The check's own command with the option that makes it mend. */
function derived(scene, row) {
    const { bare, leaf } = row.judged;
    if (bare === undefined || bare.rest.words.length === 0 || leaf.folder !== '')
        return undefined;
    const { text } = bare.rest;
    const { name } = scene.chosen;
    const { title } = leaf.step;
    if (bare.tool === 'prettier')
        return runProgram(name, text.replace(/(^|\s)(--check|-c|--list-different|-l)(?=\s|$)/, '$1--write'));
    if (bare.tool === 'oxfmt')
        return runProgram(name, text.replace(/\s(--check|--list-different)(?=\s|$)/, ''));
    if (bare.tool === 'biome')
        return runProgram(name, `${text.replace(/^(\S+\s+)ci\b/, '$1check')} --write`);
    if (!TAKES_FIX.test(bare.tool))
        return undefined;
    const whole = leaf.names.some((each) => title === (0,detect_leaves/* scriptTitle */.ik)(name, each));
    return whole ? `${title}${name === 'npm' ? ' --' : ''} --fix` : runProgram(name, `${text} --fix`);
}
/** A command that mends what rows of one kind complain of: a script of the repository, else made of the check itself. */
function fixFor(scene, rows) {
    const [first] = rows;
    if (first === undefined || (first.kind !== 'lint' && first.kind !== 'format'))
        return undefined;
    const name = (NAMES[first.kind] ?? []).find((each) => mends(scene, each, first.kind));
    if (name !== undefined)
        return (0,detect_leaves/* scriptTitle */.ik)(scene.chosen.name, name);
    return rows.length === 1 ? derived(scene, first) : undefined;
}

// EXTERNAL MODULE: ./build/core/detect/calls.js
var calls = __webpack_require__(5126);
// EXTERNAL MODULE: ./build/core/detect/names.js
var detect_names = __webpack_require__(4019);
;// CONCATENATED MODULE: ./build/core/detect/judge.js







/** When one command does several things, it counts as the first of these. */
const STRONGEST = ['tests', 'build', 'types', 'lint', 'format', 'security', 'coverage', 'custom'];
const MAX_NESTING = 5;
const judge_MAX_COMMANDS = 100;
/** Combines what several commands of one leaf do. */
function combine(uses) {
    if (uses.length === 1)
        return uses[0];
    const kinds = uses.flatMap((use) => (use.is === 'check' ? [use.kind] : []));
    const strongest = STRONGEST.find((kind) => kinds.includes(kind));
    const watch = uses.find((use) => use.is === 'watch');
    const release = uses.find((use) => use.is === 'release');
    if (release !== undefined)
        return release;
    if (watch !== undefined)
        return { is: 'watch', kind: strongest ?? (watch.is === 'watch' ? watch.kind : 'custom') };
    if (strongest !== undefined)
        return check(strongest);
    return uses.find((use) => use.is === 'fix') ?? uses.find((use) => use.is === 'serve') ?? uses[0];
}
/** What the names of the scripts say that lead to a leaf, innermost first. */
function useOfNames(names) {
    for (const name of names) {
        const purpose = (0,detect_names/* purposeOfName */.xj)(name);
        if (purpose === undefined)
            continue;
        if (purpose === 'release' || purpose === 'serve')
            return { is: purpose };
        return purpose === 'fix'
            ? { is: 'fix', kind: /format|fmt|prettier|style/.test(name) ? 'format' : 'lint' }
            : check(purpose);
    }
    return undefined;
}
const NO_SCRIPTS = new Map();
/** Leaves of every script that a delegation runs, wherever it runs them. Undefined when there is no such script. */
function called(bench, found, folder) {
    const { packages, expander } = bench;
    const leaves = [];
    let there = false;
    for (const call of found.calls) {
        const targets = found.everywhere ? [...packages.byFolder.values()] : [expander.find(call.within, folder)];
        for (const target of targets) {
            there ||= target === undefined || target.scripts.has(call.name);
            if (target !== undefined)
                leaves.push(...expander.script(target.folder, call.name, call.by));
        }
    }
    return there ? leaves : undefined;
}
function look(bench, command, folder, depth) {
    const scope = {
        scripts: bench.packages.byFolder.get(folder)?.scripts ?? NO_SCRIPTS,
        manager: bench.packages.manager,
    };
    const bare = (0,unwrap/* unwrap */.o)(command, (rest) => (0,calls/* parseCall */.M)(rest, scope) !== undefined);
    if (bare === undefined)
        return { uses: [], covers: [], inside: [] };
    const found = (0,calls/* parseCall */.M)(bare.rest, scope);
    if (found === undefined) {
        const use = useOfCompiler(bench.tree, folder, bare) ?? useOfTool(bare);
        const wrapped = bare.coverage === undefined ? use : (use ?? check('tests'));
        const covers = bare.coverage === undefined ? [] : [(0,detect_leaves/* keyOf */.TN)(folder, bare.rest.text)];
        return { uses: wrapped === undefined ? [] : [wrapped], covers, inside: [], bare };
    }
    const leaves = depth >= MAX_NESTING ? [] : called(bench, found, folder);
    if (leaves === undefined) {
        bench.notes.add(`\`${(0,detect_leaves/* shorten */.ml)(bare.rest.text)}\` names a script that is not there; it is left out.`);
        return { uses: [{ is: 'nothing' }], covers: [], inside: [] };
    }
    const judged = leaves.map((leaf) => judge(bench, leaf, depth + 1));
    const uses = judged.flatMap(({ use }) => (use === undefined ? [] : [use]));
    const named = uses.length > 0 ? uses : found.calls.flatMap((each) => useOfNames([each.name]) ?? []);
    return {
        uses: bare.coverage === undefined || named.length > 0 ? named : [check('tests')],
        covers: judged.flatMap(({ leaf, covers }) => [leaf.step.key, ...covers]),
        inside: [(0,detect_leaves/* shorten */.ml)(bare.rest.text)],
        bare,
    };
}
function judge(bench, leaf, depth) {
    const id = JSON.stringify([leaf.step.key, leaf.step.title, leaf.names]);
    const known = bench.memo.get(id);
    if (known !== undefined)
        return known;
    const only = (0,detect_words/* onlyCommand */.wz)(leaf.step.command);
    const commands = only === undefined ? (0,detect_words/* looseCommands */.xT)(leaf.step.command).slice(0, judge_MAX_COMMANDS) : [only];
    const looked = commands.map((command) => look(bench, command, leaf.folder, depth));
    const uses = looked.flatMap((each) => each.uses);
    const bare = only === undefined ? undefined : looked[0]?.bare;
    const covers = new Set(looked.flatMap((each) => each.covers));
    covers.delete(leaf.step.key);
    const judged = settle({
        leaf,
        use: uses.length > 0 ? combine(uses) : useOfNames(leaf.names),
        covers,
        inside: looked.flatMap((each) => each.inside),
        ...(bare === undefined ? {} : { bare }),
    });
    bench.memo.set(id, judged);
    return judged;
}
/** A judge over the packages. `notes` takes what is called and not there. */
function createJudge(tree, packages, expander, notes) {
    const bench = { tree, packages, expander, notes, memo: new Map() };
    return (leaf) => judge(bench, leaf, 0);
}
/** Makes a program that would watch end by itself, where that takes one word more. */
function settle(judged) {
    const { leaf, use, bare } = judged;
    if (use?.is !== 'watch' || use.insert === undefined || bare === undefined || bare.rest.words.length === 0)
        return judged;
    const { command } = leaf.step;
    const program = bare.rest.words[0];
    if (program === undefined)
        return judged;
    const at = command.length - bare.rest.text.length + program.end;
    const ends = command.slice(0, at) + use.insert + command.slice(at);
    const step = { ...leaf.step, command: ends, key: (0,detect_leaves/* keyOf */.TN)(leaf.folder, ends), title: (0,detect_leaves/* shorten */.ml)(ends) };
    return {
        ...judged,
        leaf: { ...leaf, step, titled: false },
        use: check(use.kind),
        note: `\`${(0,detect_leaves/* shorten */.ml)(command)}\` watches files unless CI is set; it is planned as \`${(0,detect_leaves/* shorten */.ml)(ends)}\`.`,
    };
}

;// CONCATENATED MODULE: ./build/core/detect/rows.js

/** Kinds that work on what was built, where something is built before them. */
const ON_BUILDS = new Set(['tests', 'custom']);
const MAX_REASONS = 3;
/**
 * Adds a reason for a leaf, and the leaf if it is new. A leaf stands in one row only.
 *
 * @param builds keys of the builds that are run before it
 */
function addRow(rows, judged, kind, reason, builds = []) {
    const known = rows.get(judged.leaf.step.key);
    if (known === undefined) {
        const before = ON_BUILDS.has(kind) ? [...builds] : [];
        rows.set(judged.leaf.step.key, { judged, kind, reasons: [reason], absorbed: [], builds: before });
        return;
    }
    const same = known.reasons.some((each) => each.via === reason.via);
    if (!same && known.reasons.length < MAX_REASONS)
        known.reasons.push(reason);
}
/** Adds what empties the place for a build as a part of it, in front of its other rows: behind them it would undo them. */
function addAhead(rows, judged, reason) {
    const { key } = judged.leaf.step;
    const known = rows.get(key);
    const rest = [...rows].filter(([other]) => other !== key);
    const builds = rest.findIndex(([, row]) => row.kind === 'build');
    const at = builds < 0 ? rest.length : builds;
    rows.clear();
    for (const [other, row] of rest.slice(0, at))
        rows.set(other, row);
    rows.set(key, { judged, kind: 'build', reasons: known?.reasons ?? [], absorbed: known?.absorbed ?? [], builds: [] });
    for (const [other, row] of rest.slice(at))
        rows.set(other, row);
    addRow(rows, judged, 'build', reason);
}
/** Options of test runners that change what is reported and not what is tested. */
const REPORTING = /^--(coverage|collectCoverage|ci|verbose|silent|colors?|no-color|coverage\.enabled|experimental-test-coverage)(=true)?$/;
/** What two test commands have in common that differ in their reporting only. */
function sameTests({ judged, kind }) {
    const { bare, leaf } = judged;
    if (kind !== 'tests' || bare === undefined || bare.coverage !== undefined || bare.rest.words.length === 0)
        return undefined;
    return JSON.stringify([leaf.folder, bare.tool, bare.args.filter((arg) => !REPORTING.test(arg))]);
}
/**
 * Takes out the rows whose work another row does as well: a wrapper runs what it wraps, and the same tests
 * with more reporting are the same tests.
 */
function absorb(rows) {
    const twins = new Map();
    for (const [key, row] of rows) {
        const tests = sameTests(row);
        const twin = tests === undefined ? undefined : twins.get(tests);
        if (tests === undefined)
            continue;
        const other = twin === undefined ? undefined : rows.get(twin);
        const longer = other === undefined || row.judged.leaf.step.command.length > other.judged.leaf.step.command.length;
        if (longer)
            twins.set(tests, key);
        if (other === undefined || twin === undefined)
            continue;
        const [kept, gone, goneKey] = longer ? [row, other, twin] : [other, row, key];
        kept.absorbed.push(gone.judged.leaf.step.title);
        rows.delete(goneKey);
    }
    const coveredBy = new Map();
    for (const row of rows.values())
        for (const key of row.judged.covers)
            if (!coveredBy.has(key))
                coveredBy.set(key, row);
    for (const [key, row] of rows) {
        const by = coveredBy.get(key);
        // Of two that run each other the first stays; one that went takes nothing with it.
        if (by === undefined || by === row || !rows.has(by.judged.leaf.step.key))
            continue;
        by.absorbed.push(row.judged.leaf.step.title);
        rows.delete(key);
    }
}
const list = (titles) => titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1) ?? ''}`;
/** Where the script stands that a leaf is written in. */
const origin = ({ leaf }) => {
    const { script } = leaf.step;
    return script === undefined ? '' : `scripts.${script.name} in ${script.packageJson}`;
};
/** The sentence that says why rows of one kind are there, strongest evidence first. */
function sentence(rows) {
    const groups = new Map();
    for (const { judged, reasons } of rows) {
        for (const reason of reasons) {
            const id = JSON.stringify([reason.via, reason.place]);
            const group = groups.get(id) ?? { reason, titles: [], direct: false };
            const { title, command } = judged.leaf.step;
            group.titles.push(title);
            const via = reason.via.replace(/^(npm|pnpm|yarn) (run test|t)$/, '$1 test');
            group.direct = via === title || via === (0,detect_leaves/* shorten */.ml)(command);
            groups.set(id, group);
        }
    }
    const parts = [...groups.values()].map(({ reason, titles, direct }) => {
        const object = titles.length === rows.length ? (titles.length === 1 ? 'it' : 'them') : list(titles);
        if (direct && titles.length === 1)
            return reason.ci ? `${reason.place} runs ${object}` : reason.place;
        return `${reason.via} runs ${object} (${reason.place})`;
    });
    const scripts = new Set(rows.map(({ judged }) => origin(judged)).filter((each) => each !== ''));
    const inside = new Set(rows.flatMap(({ judged }) => judged.inside));
    const absorbed = new Set(rows.flatMap((row) => row.absorbed));
    const told = [...new Set([...parts, ...scripts])];
    if (inside.size > 0)
        told.push(`it runs ${list([...inside])} inside`);
    if (absorbed.size > 0)
        told.push(`${list([...absorbed])} is not run a second time`);
    return told.join('; ');
}
/** Discoveries of the plan: one a kind, in the order in which the kinds were found. */
function plannedDiscoveries(rows, fixes) {
    const kinds = new Map();
    for (const row of rows.values()) {
        // What is of no known kind is no part of another check: each script stands for itself.
        const id = row.kind === 'custom' ? `custom ${row.judged.leaf.names.at(-1) ?? ''}` : row.kind;
        kinds.set(id, [...(kinds.get(id) ?? []), row]);
    }
    return [...kinds.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined ? [] : [discoveryOf(rows, group, sentence(group), true, fixes(group))];
    });
}
/** Rows that build what others work on, in their order. A wrapper that took in a build stands for it. */
function buildsFor(all, rows) {
    const keys = new Set(rows.flatMap(({ builds }) => builds));
    if (keys.size === 0)
        return [];
    return [...all.values()].filter(({ kind, judged }) => kind === 'build' && (keys.has(judged.leaf.step.key) || [...judged.covers].some((key) => keys.has(key))));
}
/** One discovery of all the rows of a kind, in front of them the rows that build what they work on. */
function discoveryOf(all, rows, because, planned, fix) {
    const builds = buildsFor(all, rows);
    const titles = list(builds.map(({ judged }) => judged.leaf.step.title));
    return {
        kind: rows[0]?.kind ?? 'custom',
        steps: [...builds, ...rows].map(({ judged }) => judged.leaf.step),
        because: builds.length === 0 ? because : `${because}; works on what ${titles} ${builds.length === 1 ? 'makes' : 'make'}`,
        planned,
        ...(fix === undefined ? {} : { fix }),
    };
}

// EXTERNAL MODULE: ./build/core/detect/workspace.js
var workspace = __webpack_require__(8786);
;// CONCATENATED MODULE: ./build/core/detect/search.js








/** The kinds that are looked for, in the order of the plan when CI gives none. */
const KINDS = ['lint', 'format', 'types', 'build', 'tests', 'security'];
/** Scripts beside the plan that are looked at: more than anybody reads. */
const MAX_SCRIPTS = 300;
/** Words of a command that may well judge something although nobody knows its program: worth a note. */
const CHECKING = /(?:^|[\s/:])(?:tests?|lint|check|clippy|typecheck|fmt|vet|verify|audit)(?=$|[\s:])/;
/**
 * Whether what deletes between two builds keeps its place there, where it takes away what the first one made.
 * Behind a build that the plan has earlier, and that follows here, it would undo it.
 */
function staysBetween(rows, leaf, follows) {
    const known = rows.get(leaf.step.key);
    return known === undefined ? !follows.some((next) => rows.has(next.leaf.step.key)) : known.kind === 'build';
}
/**
 * Puts what a command or script runs into the rows, and says what is left out.
 *
 * @param before keys of the builds that are run before it
 * @returns keys of the builds among it
 */
function take(scene, rows, leaves, reason, before = []) {
    const builds = [];
    const all = leaves.map((leaf) => scene.judge(leaf));
    const isBuild = ({ use }) => use?.is === 'check' && use.kind === 'build';
    const built = all.findLastIndex(isBuild);
    for (const [at, judged] of all.entries()) {
        const { leaf, use, bare } = judged;
        const where = `${reason.via} (${reason.place})`;
        const title = `\`${(0,detect_leaves/* shorten */.ml)(leaf.step.command)}\``;
        if (judged.note !== undefined)
            scene.notes.add(judged.note);
        // Whatever the script is called that it stands in: behind the build, in a gate, it would delete what was built.
        if (at < built && bare !== undefined && deletes(bare)) {
            if (all.slice(0, at).some(isBuild) && staysBetween(rows, leaf, all.slice(at).filter(isBuild)))
                addRow(rows, judged, 'build', reason);
            else
                addAhead(rows, judged, reason);
            builds.push(leaf.step.key);
        }
        else if (use === undefined) {
            // A command of CI that is neither a script nor a known program is preparation of the runner.
            if (leaf.names.length > 0)
                addRow(rows, judged, 'custom', reason, [...before, ...builds]);
            else if (CHECKING.test(leaf.step.command))
                scene.notes.add(`${title} (${reason.place}) runs a program that is not known; it is left out.`);
        }
        else if (use.is === 'check') {
            addRow(rows, judged, use.kind, reason, [...before, ...builds]);
            if (use.kind === 'build')
                builds.push(leaf.step.key);
        }
        else if (use.is === 'fix')
            scene.notes.add(`${title}, run by ${where}, changes files and checks nothing; it is left out.`);
        else if (use.is === 'watch')
            scene.notes.add(`${title}, run by ${where}, watches files and never ends; it is left out.`);
        else if (use.is === 'serve' || use.is === 'release') {
            scene.notes.add(`${title}, run by ${where}, ${use.is === 'serve' ? 'starts something that never ends' : 'releases or uploads'}; it is left out.`);
        }
    }
    return builds;
}
/** Rows of everything that CI runs, in its order. */
function ciRows(scene, commands) {
    const rows = new Map();
    const built = [];
    for (const command of commands) {
        const leaves = scene.expander.command(command.folder, command.text);
        // Installing is a step of its own; `npm install-test` also tests.
        const installs = installsWith(command.text) !== undefined && leaves.every((leaf) => leaf.names.length === 0);
        if (installs)
            continue;
        const before = built.flatMap((each) => (runsBefore(each.command, command) ? each.builds : []));
        const reason = { via: (0,detect_leaves/* shorten */.ml)(command.text), place: command.place, ci: true };
        const builds = take(scene, rows, leaves, reason, before);
        if (builds.length > 0)
            built.push({ command, builds });
    }
    return rows;
}
/** Leaves of a kind that a script leads to. */
function leavesOfKind(scene, folder, name, kind) {
    return scene.expander.script(folder, name, scene.chosen.name).filter((leaf) => {
        const { use } = scene.judge(leaf);
        return use?.is === 'check' && use.kind === kind;
    });
}
/** Scripts of a package that serve a kind, best first: by their conventional names, then by the programs they run. */
function scriptsFor(scene, manifest, kind) {
    const names = [...manifest.scripts.keys()];
    const own = names.filter((name) => isCheckName(name, manifest));
    const conventional = (detect_names/* CONVENTIONAL */.XI[kind] ?? []).flatMap((pattern) => {
        const found = (0,detect_names/* matchNames */.Gj)(pattern, names).filter((name) => leavesOfKind(scene, manifest.folder, name, kind).length > 0);
        // A pattern stands for all of its scripts together, as `run-s lint:*` would.
        return found.length === 0 ? [] : [pattern.includes('*') ? found.filter((name) => own.includes(name)) : found];
    });
    const first = conventional.find((group) => group.length > 0);
    if (first !== undefined)
        return first;
    const others = own.filter((name) => {
        const leaves = scene.expander.script(manifest.folder, name, scene.chosen.name);
        return leaves.length > 0 && leavesOfKind(scene, manifest.folder, name, kind).length === leaves.length;
    });
    return others.slice(0, 1);
}
const isCheckName = (name, manifest) => (0,detect_names/* standsAlone */.pX)(name, manifest.scripts) && !['release', 'serve', 'fix'].includes((0,detect_names/* purposeOfName */.xj)(name) ?? '');
/** Whether a script does nothing but check: what also starts or changes something is no check of its own. */
const search_onlyChecks = (scene, name) => scene.expander.script('', name, scene.chosen.name).every((leaf) => {
    const { use } = scene.judge(leaf);
    return use?.is === 'check' || use?.is === 'nothing';
});
function takeScript(scene, rows, manifest, name) {
    const reason = { via: (0,detect_leaves/* scriptTitle */.ik)(scene.chosen.name, name), place: `scripts.${name} in ${manifest.path}`, ci: false };
    take(scene, rows, scene.expander.script(manifest.folder, name, scene.chosen.name), reason);
}
/** Puts the best script of each kind into the rows. */
function takeBest(scene, rows, manifest, kinds) {
    for (const kind of kinds)
        for (const name of scriptsFor(scene, manifest, kind))
            takeScript(scene, rows, manifest, name);
}
const missing = (rows) => {
    const there = new Set([...rows.values()].map((row) => row.kind));
    return KINDS.filter((kind) => !there.has(kind));
};
/** Puts tools that no script runs into the rows, and where the root has none, the scripts of its packages. */
function takeRest(scene, rows) {
    for (const kind of missing(rows)) {
        const tool = configured(scene.tree, scene.root, scene.chosen.name, kind);
        if (tool === undefined)
            continue;
        take(scene, rows, scene.expander.command('', tool.command), { via: tool.command, place: tool.because, ci: false });
    }
    for (const kind of missing(rows)) {
        for (const member of scene.members) {
            // Only what was looked for: a package's `test` may also lint what the root lints already.
            const own = new Map();
            takeBest(scene, own, member, [kind]);
            for (const [key, row] of own)
                if (row.kind === kind && !rows.has(key))
                    rows.set(key, row);
        }
    }
}
/** Adds what a repository without evidence of CI is taken to check: best scripts, then tools, then packages. */
function takeConventional(scene, rows) {
    takeBest(scene, rows, scene.root, KINDS);
    takeRest(scene, rows);
    // Without evidence of what needs what, everything is tested as the plan has built it.
    const builds = [...rows].flatMap(([key, { kind }]) => (kind === 'build' ? [key] : []));
    for (const [key, row] of rows)
        if (row.kind === 'tests')
            rows.set(key, { ...row, builds });
}
/** What is there and not in the plan: the best of each missing kind first, then every other script that checks. */
function unplanned(scene, planned, why) {
    const covered = new Set([...planned.values()].flatMap(({ judged }) => [judged.leaf.step.key, ...judged.covers]));
    const found = new Map(planned);
    const quiet = { ...scene, notes: new Set() };
    const discoveries = [];
    const report = (rows) => {
        for (const [key, row] of rows)
            if (!found.has(key))
                found.set(key, row);
        for (const kind of KINDS) {
            const fresh = [...rows.values()].filter((row) => row.kind === kind && !covered.has(row.judged.leaf.step.key));
            if (fresh.length === 0)
                continue;
            for (const row of fresh)
                covered.add(row.judged.leaf.step.key);
            discoveries.push(discoveryOf(rows, fresh, `${sentence(fresh)}; ${why}`, false, fixFor(scene, fresh)));
        }
    };
    const each = (fill) => {
        const rows = new Map();
        fill(rows);
        report(rows);
    };
    for (const kind of missing(planned))
        each((rows) => takeBest(quiet, rows, scene.root, [kind]));
    for (const name of [...scene.root.scripts.keys()].slice(0, MAX_SCRIPTS)) {
        // A script that something found runs has nothing of its own to add.
        const seen = [...found.values()].some(({ judged }) => judged.leaf.names.includes(name));
        if (!seen && isCheckName(name, scene.root) && search_onlyChecks(quiet, name))
            each((rows) => takeScript(quiet, rows, scene.root, name));
    }
    const rest = new Map(found);
    takeRest(quiet, rest);
    report(rest);
    return discoveries;
}

;// CONCATENATED MODULE: ./build/core/detect/javascript.js









/** A repository whose CI runs one of these has a CI that says what the plan is. */
const javascript_TELLING = new Set(['lint', 'format', 'types', 'build', 'tests']);
/** Packages that must be installed before the plan can run: the workspace, and what CI installs apart from it. */
function installations(repository, chosen, rows, commands, notes) {
    const { tree, root, members, manifestAt } = repository;
    // Of several jobs the one with the fewest options says most plainly what is meant.
    const evidence = (folder) => commands
        .filter((command) => command.folder === folder && installsWith(command.text) !== undefined)
        .toSorted((a, b) => a.text.length - b.text.length)[0];
    const all = [];
    const check = (manifest, by) => {
        const state = installed(tree, manifest.folder, by);
        if (state === 'stale')
            notes.add(`${join(manifest.folder, 'node_modules')} is older than ${by.lock ?? 'the lock file'}; install again if something is missing.`);
        if (state === 'missing')
            all.push({ folder: manifest.folder, chosen: by, evidence: evidence(manifest.folder) });
    };
    const declared = root.dependencies.size > 0 || members.some((member) => member.dependencies.size > 0);
    if (declared && !repository.installedAbove)
        check(root, chosen);
    const inside = new Set(['', ...members.map((member) => member.folder)]);
    const apart = new Set([...rows.values()].map(({ judged }) => judged.leaf.folder).filter((folder) => !inside.has(folder)));
    for (const folder of apart) {
        const manifest = manifestAt(folder);
        if (manifest !== undefined && manifest.dependencies.size > 0)
            check(manifest, chooseManager(tree, manifest, commands));
    }
    return all;
}
function packagesOf(repository, chosen, commands) {
    const byFolder = new Map([['', repository.root]]);
    for (const member of repository.members)
        byFolder.set(member.folder, member);
    for (const { folder } of commands) {
        const manifest = byFolder.has(folder) ? undefined : repository.manifestAt(folder);
        if (manifest !== undefined)
            byFolder.set(folder, manifest);
    }
    return { manager: chosen.name, byFolder, hooks: hooksOf(repository.tree, chosen) };
}
/**
 * Works out what a JavaScript repository checks, by which evidence, from what was read of it.
 * What CI runs on every change is the plan; without that, scripts by their names and tools by their configuration.
 */
function detectJavascript(repository) {
    const { tree, root, members } = repository;
    const ci = ciEvidence(repository.workflows, repository.prefix);
    const chosen = chooseManager(tree, root, ci.commands);
    const packages = packagesOf(repository, chosen, ci.commands);
    const expander = (0,detect_leaves/* createExpander */.kQ)(packages);
    const notes = new Set([
        ...[root, ...members].flatMap((manifest) => manifest.notes),
        ...chosen.notes,
        ...ci.notes,
    ]);
    const judge = createJudge(tree, packages, expander, notes);
    const scene = { tree, root, members, chosen, packages, expander, judge, notes };
    const rows = ciRows(scene, ci.commands);
    const byCi = [...rows.values()].some((row) => javascript_TELLING.has(row.kind));
    if (!byCi)
        takeConventional(scene, rows);
    absorb(rows);
    const discoveries = [];
    const install = installDiscovery(installations(repository, chosen, rows, ci.commands, notes));
    if (install !== undefined)
        discoveries.push(install);
    discoveries.push(...plannedDiscoveries(rows, (group) => fixFor(scene, group)));
    if (byCi)
        discoveries.push(...unplanned(scene, rows, "the repository's own CI does not run it"));
    const tests = [...rows.values()].flatMap(({ judged, kind }) => kind === 'tests' && judged.bare !== undefined
        ? [{ bare: judged.bare, folder: judged.leaf.folder, title: judged.leaf.step.title }]
        : []);
    const coverage = coverageDiscovery(tree, packages.byFolder, tests, ci.uploads);
    const manager = managerDiscovery(chosen);
    if (manager.auditCommand === '' && root.dependencies.size > 0) {
        notes.add('There is no lock file, so the dependencies cannot be audited. Commit one to have them audited.');
    }
    for (const note of expander.notes())
        notes.add(note);
    return {
        ecosystem: 'javascript',
        manager,
        discoveries,
        ...(coverage === undefined ? {} : { coverage }),
        workspace: (0,workspace/* workspaceFacts */.F)([root, ...members], packages),
        notes: [...notes],
    };
}

// EXTERNAL MODULE: ./build/core/detect/manifest.js
var detect_manifest = __webpack_require__(1674);
;// CONCATENATED MODULE: ./build/shell/detect/folder.js



/** Files above this size are no configuration, whatever their name. */
const MAX_FILE = 2 * 1024 * 1024;
/** Text of a regular file of at most `limit` bytes. Never waits: a named pipe or a device is no file. */
function readText(path, limit) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch {
        return { tooLarge: false };
    }
    try {
        const state = (0,external_node_fs_.fstatSync)(file);
        if (!state.isFile())
            return { tooLarge: false };
        if (state.size > limit)
            return { tooLarge: true };
        return { text: (0,external_node_fs_.readFileSync)(file, 'utf8'), tooLarge: false };
    }
    catch {
        return { tooLarge: false };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function remember(look) {
    const known = new Map();
    return (path) => {
        const before = known.get(path);
        if (before !== undefined || known.has(path))
            return before ?? look(path);
        const value = look(path);
        known.set(path, value);
        return value;
    };
}
/** A folder of this machine as detection reads it. */
function openTree(root) {
    return {
        text: remember((path) => readText((0,external_node_path_.join)(root, path), MAX_FILE).text),
        list: remember((folder) => {
            try {
                return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, folder), { withFileTypes: true })
                    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
                    .sort();
            }
            catch {
                return [];
            }
        }),
        modifiedAt: remember((path) => {
            try {
                return (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, path)).mtimeMs;
            }
            catch {
                return undefined;
            }
        }),
    };
}

;// CONCATENATED MODULE: ./build/core/detect/workflow.js

const CHANGE_EVENTS = new Set(['push', 'pull_request', 'pull_request_target', 'merge_group']);
const MAX_STEPS = 2000;
const workflow_text = (value) => (['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '');
const optional = (value) => (typeof value === 'string' ? value : undefined);
function startsOnChange(on) {
    if (typeof on === 'string')
        return CHANGE_EVENTS.has(on);
    if (Array.isArray(on))
        return on.some((event) => typeof event === 'string' && CHANGE_EVENTS.has(event));
    if (!(0,detect_tree/* isRecord */.u4)(on))
        return false;
    return Object.entries(on).some(([event, filter]) => {
        if (!CHANGE_EVENTS.has(event))
            return false;
        // A push of tags alone is a release, not a change under review.
        const tagsOnly = event === 'push' &&
            (0,detect_tree/* isRecord */.u4)(filter) &&
            'tags' in filter &&
            !('branches' in filter) &&
            !('branches-ignore' in filter);
        return !tagsOnly;
    });
}
function matrixOf(job) {
    const matrix = (0,detect_tree/* field */.ZZ)((0,detect_tree/* field */.ZZ)(job, 'strategy'), 'matrix');
    const values = new Map();
    if (!(0,detect_tree/* isRecord */.u4)(matrix))
        return values;
    const add = (key, value) => {
        const told = workflow_text(value);
        if (told === '')
            return;
        const list = values.get(key) ?? [];
        if (!list.includes(told) && list.length < 50)
            list.push(told);
        values.set(key, list);
    };
    for (const [key, entries] of Object.entries(matrix)) {
        if (key === 'exclude' || !Array.isArray(entries))
            continue;
        for (const entry of entries) {
            if (key !== 'include')
                add(key, entry);
            else if ((0,detect_tree/* isRecord */.u4)(entry))
                for (const [name, value] of Object.entries(entry))
                    add(name, value);
        }
    }
    return values;
}
const textsOf = (value) => new Map((0,detect_tree/* isRecord */.u4)(value) ? Object.entries(value).map(([name, each]) => [name, workflow_text(each)]) : []);
function inputsOf(on) {
    const inputs = (0,detect_tree/* field */.ZZ)((0,detect_tree/* field */.ZZ)(on, 'workflow_call'), 'inputs');
    return new Map((0,detect_tree/* isRecord */.u4)(inputs) ? Object.entries(inputs).map(([name, input]) => [name, workflow_text((0,detect_tree/* field */.ZZ)(input, 'default'))]) : []);
}
const runFolder = (value) => optional((0,detect_tree/* field */.ZZ)((0,detect_tree/* field */.ZZ)((0,detect_tree/* field */.ZZ)(value, 'defaults'), 'run'), 'working-directory'));
/** Reads what a parsed workflow file says. Undefined when it is no workflow. */
function readWorkflow(path, value, locate) {
    const jobs = (0,detect_tree/* field */.ZZ)(value, 'jobs');
    if (!(0,detect_tree/* isRecord */.u4)(jobs))
        return undefined;
    let left = MAX_STEPS;
    return {
        path,
        onChange: startsOnChange((0,detect_tree/* field */.ZZ)(value, 'on')),
        inputs: inputsOf((0,detect_tree/* field */.ZZ)(value, 'on')),
        folder: runFolder(value),
        jobs: Object.entries(jobs).map(([id, job]) => {
            const steps = (0,detect_tree/* field */.ZZ)(job, 'steps');
            const listed = Array.isArray(steps) ? steps.slice(0, left) : [];
            left -= listed.length;
            return {
                id,
                name: workflow_text((0,detect_tree/* field */.ZZ)(job, 'name')),
                condition: workflow_text((0,detect_tree/* field */.ZZ)(job, 'if')),
                mayFail: (0,detect_tree/* field */.ZZ)(job, 'continue-on-error') === true,
                uses: optional((0,detect_tree/* field */.ZZ)(job, 'uses')),
                with: textsOf((0,detect_tree/* field */.ZZ)(job, 'with')),
                folder: runFolder(job),
                matrix: matrixOf(job),
                steps: listed.map((step, i) => {
                    const run = optional((0,detect_tree/* field */.ZZ)(step, 'run'));
                    const place = locate(['jobs', id, 'steps', i, run === undefined ? 'uses' : 'run']);
                    return {
                        run,
                        line: place?.line,
                        block: place?.block ?? false,
                        uses: optional((0,detect_tree/* field */.ZZ)(step, 'uses')),
                        with: textsOf((0,detect_tree/* field */.ZZ)(step, 'with')),
                        name: workflow_text((0,detect_tree/* field */.ZZ)(step, 'name')),
                        condition: workflow_text((0,detect_tree/* field */.ZZ)(step, 'if')),
                        folder: optional((0,detect_tree/* field */.ZZ)(step, 'working-directory')),
                        shell: workflow_text((0,detect_tree/* field */.ZZ)(step, 'shell')),
                        mayFail: (0,detect_tree/* field */.ZZ)(step, 'continue-on-error') === true,
                    };
                }),
            };
        }),
    };
}

;// CONCATENATED MODULE: ./build/shell/detect/workflows.js




const MAX_WORKFLOW = 512 * 1024;
const MAX_WORKFLOWS = 100;
/** Bytes that are parsed in all: parsing is what costs. */
const MAX_PARSED = 4 * 1024 * 1024;
const MAX_LEVELS = 30;
/** The nearest folder at or above the workspace that holds `.git`; the workspace when there is none. */
function topOf(cwd) {
    let folder = cwd;
    for (let i = 0; i < MAX_LEVELS; i++) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        const above = (0,external_node_path_.dirname)(folder);
        if (above === folder)
            break;
        folder = above;
    }
    return cwd;
}
/**
 * Reads `.github/workflows`. `mentions` tells from the raw text whether a file can matter, so that most need no parsing.
 * A file that cannot be read becomes a note.
 */
async function readWorkflows(cwd, mentions) {
    const top = topOf(cwd);
    const prefix = (0,external_node_path_.relative)(top, cwd).split(external_node_path_.sep).join('/');
    const notes = [];
    const workflows = [];
    let parsed = 0;
    let names = [];
    try {
        names = (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(top, '.github', 'workflows'))
            .filter((name) => /\.ya?ml$/.test(name))
            .sort();
    }
    catch {
        return { workflows, prefix, top, notes };
    }
    if (names.length > MAX_WORKFLOWS)
        notes.push(`.github/workflows holds ${names.length} files; the first ${MAX_WORKFLOWS} are read.`);
    for (const name of names.slice(0, MAX_WORKFLOWS)) {
        const path = `.github/workflows/${name}`;
        const read = readText((0,external_node_path_.join)(top, path), MAX_WORKFLOW);
        if (read.tooLarge)
            notes.push(`${path} is larger than ${MAX_WORKFLOW / 1024} KiB and is not read.`);
        if (read.text === undefined || !/\b(run|uses)\s*:/.test(read.text) || !mentions.test(read.text))
            continue;
        parsed += read.text.length;
        if (parsed > MAX_PARSED) {
            notes.push(`.github/workflows holds more than ${MAX_PARSED / 1024 / 1024} MiB; ${path} and what follows is not read.`);
            break;
        }
        const { parseYaml } = await __webpack_require__.e(/* import() */ 3813).then(__webpack_require__.bind(__webpack_require__, 3813));
        const answer = await parseYaml(read.text);
        const workflow = answer.ok ? readWorkflow(path, answer.value.value, answer.value.locate) : undefined;
        if (!answer.ok)
            notes.push(`${path} ${answer.error}; it is left out.`);
        else if (workflow !== undefined)
            workflows.push(workflow);
    }
    return { workflows, prefix, top, notes };
}

;// CONCATENATED MODULE: ./build/shell/detect/workspaces.js


const MAX_PACKAGES = 200;
const MAX_FOLDERS = 5000;
const workspaces_MAX_DEPTH = 8;
const MAX_PATTERN = 200;
const texts = (value) => Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
/** Globs of the workspaces: of package.json, and of pnpm-workspace.yaml where that is. */
async function globsOf(tree, root, notes) {
    const declared = root.fields.get('workspaces');
    const own = [...texts(declared), ...texts((0,detect_tree/* field */.ZZ)(declared, 'packages'))];
    const pnpm = tree.list('').includes('pnpm-workspace.yaml') ? tree.text('pnpm-workspace.yaml') : undefined;
    if (pnpm === undefined || !/^packages\s*:/m.test(pnpm))
        return own;
    const { parseYaml } = await __webpack_require__.e(/* import() */ 3813).then(__webpack_require__.bind(__webpack_require__, 3813));
    const parsed = await parseYaml(pnpm);
    if (parsed.ok)
        return [...own, ...texts((0,detect_tree/* field */.ZZ)(parsed.value.value, 'packages'))];
    notes.push(`pnpm-workspace.yaml ${parsed.error}; its packages are not looked at.`);
    return own;
}
/** Folders that a glob selects. Symbolic links are not followed: `list` tells folders and links apart. */
function expand(tree, parts, folder, match, budget, depth = 0) {
    const [part, ...rest] = parts;
    if (part === undefined)
        return [folder];
    if (depth > workspaces_MAX_DEPTH || budget.left-- <= 0)
        return [];
    const below = (name) => (folder === '' ? name : `${folder}/${name}`);
    const names = tree.list(folder).flatMap((entry) => {
        const name = entry.endsWith('/') ? entry.slice(0, -1) : '';
        return name === '' || name === 'node_modules' || name.startsWith('.') ? [] : [name];
    });
    if (part === '**') {
        const deeper = names.flatMap((name) => expand(tree, parts, below(name), match, budget, depth + 1));
        return [...expand(tree, rest, folder, match, budget, depth), ...deeper];
    }
    return names
        .filter((name) => match(name, part))
        .flatMap((name) => expand(tree, rest, below(name), match, budget, depth + 1));
}
/** Finds and reads the packages of a workspace, at most 200, without running its package manager. */
async function readMembers(tree, root) {
    const notes = [];
    const globs = (await globsOf(tree, root, notes)).filter((glob) => glob.length <= MAX_PATTERN);
    if (globs.length === 0)
        return { members: [], notes };
    const special = globs.some((glob) => /[?[\]{}()]|\*[^/]|[^/*]\*/.test(glob.replaceAll('**', '')));
    const minimatch = special || globs.some((glob) => glob.startsWith('!')) ? (await __webpack_require__.e(/* import() */ 1138).then(__webpack_require__.bind(__webpack_require__, 1138))).minimatch : undefined;
    const match = (name, part) => part === '*' || part === name || (minimatch?.(name, part, { noext: true }) ?? false);
    const budget = { left: MAX_FOLDERS };
    const folders = new Set();
    for (const glob of globs) {
        if (glob.startsWith('!')) {
            const pattern = glob
                .slice(1)
                .replace(/^\.?\//, '')
                .replace(/\/$/, '');
            for (const folder of folders)
                if (minimatch?.(folder, pattern, { noext: true }) === true)
                    folders.delete(folder);
            continue;
        }
        const path = (0,detect_tree/* within */.ux)('', glob);
        if (path !== undefined && path !== '')
            for (const folder of expand(tree, path.split('/'), '', match, budget))
                folders.add(folder);
    }
    if (budget.left <= 0)
        notes.push(`The workspaces of ${root.path} span more than ${MAX_FOLDERS} folders; the rest is not looked at.`);
    const members = [];
    for (const folder of [...folders].sort()) {
        const path = `${folder}/package.json`;
        const text = folder === '' ? undefined : tree.text(path);
        if (text === undefined)
            continue;
        if (members.length === MAX_PACKAGES) {
            notes.push(`The workspaces of ${root.path} hold more than ${MAX_PACKAGES} packages; the rest is not looked at.`);
            break;
        }
        const manifest = (0,detect_manifest/* readManifest */.W)(path, text);
        if (manifest.ok)
            members.push(manifest.value);
        else
            notes.push(manifest.error);
    }
    return { members, notes };
}

;// CONCATENATED MODULE: ./build/shell/detect/javascript.js







const MAX_PACKAGE_JSON = 2 * 1024 * 1024;
/** A workflow without any of these words runs nothing of JavaScript. */
const MENTIONS = /\b(npm|npx|pnpm|yarn|bun|bunx|node|tsc|eslint|jest|coverage|lcov)\b|\.\/\.github\/workflows\//;
const nothing = (...notes) => ({ ecosystem: 'none', discoveries: [], notes });
/** Whether a folder between the workspace and the top of the repository has installed packages that serve it. */
function installedAbove(cwd, top) {
    for (let folder = cwd; folder !== top && folder !== (0,external_node_path_.dirname)(folder);) {
        folder = (0,external_node_path_.dirname)(folder);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, 'node_modules')) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.pnp.cjs')))
            return true;
    }
    return false;
}
/**
 * Detects what a JavaScript or TypeScript repository checks and how, by reading alone: nothing of it is run.
 * Never fails: what cannot be read is a note, and without a package.json the ecosystem is `none`.
 */
async function detect(cwd) {
    const root = (0,external_node_path_.resolve)(cwd);
    const file = readText((0,external_node_path_.join)(root, 'package.json'), MAX_PACKAGE_JSON);
    if (file.tooLarge)
        return nothing(`package.json is larger than ${MAX_PACKAGE_JSON / 1024 / 1024} MiB and is not read.`);
    if (file.text === undefined)
        return nothing();
    const manifest = (0,detect_manifest/* readManifest */.W)('package.json', file.text);
    if (!manifest.ok)
        return nothing(manifest.error);
    const tree = openTree(root);
    const [ci, workspace] = await Promise.all([readWorkflows(root, MENTIONS), readMembers(tree, manifest.value)]);
    const manifestAt = (folder) => {
        const path = `${folder}/package.json`;
        const text = tree.text(path);
        const read = text === undefined ? undefined : (0,detect_manifest/* readManifest */.W)(path, text);
        return read?.ok === true ? read.value : undefined;
    };
    const detection = detectJavascript({
        tree,
        root: manifest.value,
        members: workspace.members,
        manifestAt,
        workflows: ci.workflows,
        prefix: ci.prefix,
        installedAbove: installedAbove(root, ci.top),
    });
    return { ...detection, notes: [...new Set([...ci.notes, ...workspace.notes, ...detection.notes])] };
}


/***/ })

};
;