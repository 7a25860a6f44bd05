"use strict";
exports.id = 7394;
exports.ids = [7394,8060];
exports.modules = {

/***/ 5950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $i: () => (/* binding */ showName),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   dZ: () => (/* binding */ writeName),
/* harmony export */   gm: () => (/* binding */ textOfBytes),
/* harmony export */   q$: () => (/* binding */ bytesOfText)
/* harmony export */ });
const ASCII = /^[^\x80-\u{10ffff}]*$/u;
/** Text for a byte string that is UTF-8, otherwise undefined. */
function textOfBytes(bytes) {
    if (ASCII.test(bytes))
        return bytes;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(bytes));
    }
    catch {
        return undefined;
    }
}
/** The byte string of a text. */
function bytesOfText(text) {
    if (ASCII.test(text))
        return text;
    return stringOf(new TextEncoder().encode(text));
}
/** The bytes that a byte string stands for. */
function bytesOf(bytes) {
    const array = new Uint8Array(bytes.length);
    for (let at = 0; at < bytes.length; at += 1)
        array[at] = bytes.charCodeAt(at);
    return array;
}
/** The byte string of some bytes. */
function stringOf(bytes) {
    let text = '';
    for (const byte of bytes)
        text += String.fromCharCode(byte);
    return text;
}
/** A byte string as a manifest writes it. */
function writeName(bytes) {
    const text = textOfBytes(bytes);
    return text ?? { base64: btoa(bytes) };
}
/** The byte string of a written name; undefined when its base64 is none. */
function readName(written) {
    if (typeof written === 'string')
        return bytesOfText(written);
    try {
        return atob(written.base64);
    }
    catch {
        return undefined;
    }
}
/** A byte string as people read it: what is no UTF-8 and what moves the cursor is escaped. */
function showName(bytes) {
    const text = textOfBytes(bytes) ?? bytes.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        if (character === '\n')
            return '\\n';
        return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
    });
}


/***/ }),

/***/ 6292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ breathe)
/* harmony export */ });
/** Lets the event loop turn: where thousands of files are looked at, synchronous work is 2.7 times faster. */
const breathe = () => new Promise((resolve) => setImmediate(resolve));


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createChanges: () => (/* binding */ createChanges)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/minimatch/dist/esm/index.js + 8 modules
var esm = __webpack_require__(1138);
;// CONCATENATED MODULE: ./build/core/fix/protected.js

/**
 * Files that decide what is good. A fix that changes one of them may have made a check pass without mending anything, so
 * a person looks at it. Patterns are those of a `.gitignore`; case does not count, because not every file system has it.
 */
const PROTECTED = [
    // Tests and what they compare with.
    '__tests__/',
    '__snapshots__/',
    '__fixtures__/',
    '__mocks__/',
    'test/',
    'tests/',
    'spec/',
    'e2e/',
    'cypress/',
    'testdata/',
    '*.test.*',
    '*.spec.*',
    '*.snap',
    '*_test.*',
    'test_*.*',
    'conftest.py',
    // Test runners and coverage.
    'jest.config.*',
    'jest.setup.*',
    'vitest.*',
    'vite.config.*',
    'playwright.config.*',
    'cypress.config.*',
    'karma.conf.*',
    '.mocharc*',
    'ava.config.*',
    'babel.config.*',
    '.babelrc*',
    '.swcrc',
    '.nycrc*',
    '.c8rc*',
    'nyc.config.*',
    '.coveragerc',
    'codecov.y*ml',
    '.codecov.y*ml',
    'pytest.ini',
    'tox.ini',
    'noxfile.py',
    'setup.cfg',
    // Linters and formatters.
    '.eslintrc*',
    'eslint.config.*',
    '.eslintignore',
    '.oxlintrc*',
    '.oxfmtrc*',
    'biome.json*',
    '.prettierrc*',
    'prettier.config.*',
    '.prettierignore',
    '.stylelintrc*',
    'stylelint.config.*',
    '.stylelintignore',
    '.markdownlint*',
    '.editorconfig',
    'ruff.toml',
    '.ruff.toml',
    '.flake8',
    '.pylintrc',
    '.golangci.*',
    'clippy.toml',
    '.clippy.toml',
    'rustfmt.toml',
    '.rubocop*',
    '.shellcheckrc',
    '.yamllint*',
    '.pre-commit-config.y*ml',
    'lefthook.*',
    'lint-staged.config.*',
    '.lintstagedrc*',
    // Types.
    'tsconfig*.json',
    'jsconfig*.json',
    'mypy.ini',
    '.mypy.ini',
    'pyrightconfig.json',
    '*.d.ts',
    // What is run, and with what.
    'package.json',
    'pyproject.toml',
    'Cargo.toml',
    'go.mod',
    'Gemfile',
    'composer.json',
    'Makefile',
    'justfile',
    'Taskfile.y*ml',
    'turbo.json',
    'nx.json',
    'pnpm-workspace.yaml',
    '.npmrc',
    '.yarnrc*',
    '.pnpmfile.cjs',
    '.husky/',
    // Lock files.
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock*',
    'deno.lock',
    'Cargo.lock',
    'go.sum',
    'poetry.lock',
    'uv.lock',
    'pdm.lock',
    'Pipfile.lock',
    'Gemfile.lock',
    'composer.lock',
    // Workflows and other CI.
    '.github/',
    '.gitlab-ci.y*ml',
    '.circleci/',
    '.buildkite/',
    'azure-pipelines.y*ml',
    'Jenkinsfile',
    // What git takes for a file of the repository.
    '.gitignore',
    '.gitattributes',
    '.gitmodules',
    // What agents are told.
    '.claude/',
    'CLAUDE.md',
    'AGENTS.md',
    'GEMINI.md',
    '.gemini/',
    '.cursor/',
    '.mcp.json',
];
/** Protected whatever the configuration says. */
const ALWAYS = ['bootspring.yml', '.bootspring/', '.git/', 'node_modules/'];
const OPTIONS = { dot: true, nobrace: true, noext: true, nocomment: true, nonegate: true, nocase: true };
function ruleOf(pattern) {
    const protects = !pattern.startsWith('!');
    const bare = (protects ? pattern : pattern.slice(1)).replace(/\/+$/, '');
    const glob = bare.includes('/') ? bare.replace(/^(?:\.?\/)+/, '') : `**/${bare}`;
    return { pattern, protects, globs: [glob, `${glob}/**`].map((each) => new esm.Minimatch(each, OPTIONS)) };
}
/**
 * Tells by which pattern a path is protected; undefined when it is not.
 *
 * @param patterns besides the usual ones: the last that matches decides, and one that begins with `!` takes the
 *   protection away
 */
function protection(patterns) {
    const rules = [...PROTECTED, ...patterns].map(ruleOf);
    const always = ALWAYS.map(ruleOf);
    const matches = (path, { globs }) => globs.some((glob) => glob.match(path));
    return (path) => {
        const rule = always.find((each) => matches(path, each)) ?? rules.findLast((each) => matches(path, each));
        return rule?.protects === true ? rule.pattern : undefined;
    };
}

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(3432);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/model/fix.js
var fix = __webpack_require__(5046);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/git/run.js
var run = __webpack_require__(2128);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/shell/breathe.js
var breathe = __webpack_require__(6292);
// EXTERNAL MODULE: ./build/shell/sources.js
var sources = __webpack_require__(8060);
;// CONCATENATED MODULE: ./build/shell/changes/store.js





/** Larger files are told and not put into the patch. */
const MOST_FILE = 4 << 20;
/** More than this is not kept. */
const MOST_BYTES = 1 << 30;
const keptSchema = schemas/* object */.Ikc({
    task: schemas/* string */.YjP(),
    attempt: schemas/* number */.aig(),
    startedAt: schemas/* number */.aig(),
    git: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()])),
    rows: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* enum */.k5n(['file', 'link', 'other']), schemas/* boolean */.zMY()])),
});
const listFile = (folder) => external_node_path_.join(folder, 'tree.json');
const copyFile = (folder, at) => external_node_path_.join(folder, 'files', String(at));
/** Keeps what the workspace holds in a folder, which is emptied before. Throws what the file system throws. */
async function keepTree(workspace, folder, before) {
    external_node_fs_.rmSync(folder, { recursive: true, force: true });
    external_node_fs_.mkdirSync(external_node_path_.join(folder, 'files'), { recursive: true });
    const copies = new Map();
    const rows = [];
    let bytes = 0;
    for (const [name, { row, size, type }] of before.tree) {
        const fits = type !== 'other' && size <= MOST_FILE && bytes + size <= MOST_BYTES;
        if (fits) {
            const to = copyFile(folder, rows.length);
            copyEntry(external_node_path_.join(workspace, name), to);
            copies.set(name, to);
            bytes += size;
        }
        rows.push([name, row, size, type, fits]);
        if (rows.length % sources.FILES_PER_TURN === 0)
            await (0,breathe/* breathe */.q)();
    }
    const { tree: _, git, ...rest } = before;
    const text = JSON.stringify({ ...rest, git: [...git], rows });
    external_node_fs_.writeFileSync(`${listFile(folder)}.part`, text);
    // Only a whole list has its name.
    external_node_fs_.renameSync(`${listFile(folder)}.part`, listFile(folder));
    return { ...before, copies };
}
/** What an earlier process kept; undefined when it is not there or not whole. */
function readKept(folder) {
    try {
        const kept = keptSchema.parse(JSON.parse(external_node_fs_.readFileSync(listFile(folder), 'utf8')));
        const tree = new Map();
        const copies = new Map();
        kept.rows.forEach(([name, row, size, type, isCopied], at) => {
            tree.set(name, { row, size, type });
            if (isCopied)
                copies.set(name, copyFile(folder, at));
        });
        const { task, attempt, startedAt } = kept;
        return { task, attempt, startedAt, git: new Map(kept.git), tree, copies };
    }
    catch {
        return undefined;
    }
}
/** Copies a file or a link, with its permissions. */
function copyEntry(from, to) {
    if (external_node_fs_.lstatSync(from).isSymbolicLink()) {
        external_node_fs_.symlinkSync(external_node_fs_.readlinkSync(from, 'buffer'), to);
        return;
    }
    external_node_fs_.copyFileSync(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
    external_node_fs_.chmodSync(to, (external_node_fs_.lstatSync(from).mode & 0o100) === 0 ? 0o644 : 0o755);
}

;// CONCATENATED MODULE: ./build/shell/changes/patch.js





/**
 * The difference as a patch that `git apply` takes. Neither the settings of the repository nor its attributes have a
 * part in it: a fix may have changed them.
 *
 * @param work folder for this alone; it is emptied before and after
 * @returns the error is a clause
 */
async function makePatch(work, sides) {
    external_node_fs_.rmSync(work, { recursive: true, force: true });
    try {
        for (const side of ['a', 'b'])
            external_node_fs_.mkdirSync(external_node_path_.join(work, side), { recursive: true });
        for (const { name, before, after } of sides) {
            if (before !== undefined)
                place(before, external_node_path_.join(work, 'a', name));
            if (after !== undefined)
                place(after, external_node_path_.join(work, 'b', name));
        }
        const options = [
            '--no-color',
            '--no-ext-diff',
            '--no-textconv',
            '--no-renames',
            '--binary',
            '--full-index',
            '--no-prefix',
        ];
        const env = {
            GIT_CEILING_DIRECTORIES: external_node_path_.dirname(external_node_fs_.realpathSync(work)),
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_ATTR_NOSYSTEM: '1',
        };
        const said = await (0,run/* runGit */.E)({ cwd: work, env, args: ['diff', '--no-index', ...options, 'a', 'b'], fine: [1] });
        return said.ok ? (0,result.ok)(said.value) : said;
    }
    finally {
        external_node_fs_.rmSync(work, { recursive: true, force: true });
    }
}
function place(from, to) {
    external_node_fs_.mkdirSync(external_node_path_.dirname(to), { recursive: true });
    copyEntry(from, to);
}
/** Most bytes of a patch that people are shown at once. */
const MOST_SHOWN = 7500;
/**
 * The beginning of a patch for people, whole lines of it.
 *
 * @param first paths whose part is to be shown before everything else
 */
function beginningOf(patch, first) {
    const parts = patch.toString('utf8').split(/^(?=diff --git )/m);
    const isFirst = (part) => {
        const [header = ''] = part.split('\n', 1);
        return first.some((name) => header.endsWith(`/${name}`) || header.endsWith(`/${name}"`));
    };
    const ordered = [...parts.filter(isFirst), ...parts.filter((part) => !isFirst(part))];
    const text = ordered.join('').slice(0, MOST_SHOWN * 2);
    const lines = [];
    let bytes = 0;
    for (const line of text.split('\n')) {
        bytes += Buffer.byteLength(line) + 1;
        if (bytes > MOST_SHOWN)
            return `${lines.join('\n')}\n\u2026\n`;
        lines.push(line);
    }
    return lines.join('\n');
}

// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
;// CONCATENATED MODULE: ./build/shell/changes/patches.js








/** Names of a phase's files that fixes changed: whether each was there before the first of them. */
const baseSchema = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* boolean */.zMY()]));
/** As many files are named that are in no patch. */
const MOST_NAMED = 5;
/** Makes the patch of a fix, and that of all fixes of its phase, from the files that were there before each. */
function createPatches({ workspace, folder, place, kept, after }) {
    const work = external_node_path_.join(place, 'work');
    /** The copy of what was there before, as long as nobody touched it. */
    const copyOf = (name) => {
        const copy = kept.copies.get(name);
        const row = kept.tree.get(name);
        if (copy === undefined || row === undefined)
            return undefined;
        if (external_node_fs_.lstatSync(copy, { throwIfNoEntry: false }) === undefined)
            return undefined;
        if (row.type === 'link')
            return row.row.includes(external_node_fs_.readlinkSync(copy, 'buffer').toString('hex')) ? copy : undefined;
        return row.row.includes((0,external_node_crypto_.createHash)('sha256').update(external_node_fs_.readFileSync(copy)).digest('hex')) ? copy : undefined;
    };
    const present = (name) => {
        const type = after.get(name)?.type;
        return type === 'file' || type === 'link' ? external_node_path_.join(workspace, name) : undefined;
    };
    /** Adds what was there before the first fix of the phase, for files that no earlier one changed. */
    const extendBase = (phase, sides) => {
        const top = external_node_path_.join(place, 'base', phase);
        const known = new Map(readBase(external_node_path_.join(top, 'files.json')));
        external_node_fs_.mkdirSync(top, { recursive: true });
        for (const { name, before } of sides) {
            if (known.has(name))
                continue;
            if (before !== undefined) {
                const to = external_node_path_.join(top, String(known.size));
                external_node_fs_.rmSync(to, { force: true });
                copyEntry(before, to);
            }
            known.set(name, before !== undefined);
        }
        external_node_fs_.writeFileSync(external_node_path_.join(top, 'files.json'), JSON.stringify([...known]));
        return new Map([...known].map(([name, isThere], at) => [name, isThere ? external_node_path_.join(top, String(at)) : undefined]));
    };
    return {
        /** @param names of sources that this fix changed */
        async make(phase, names) {
            const sides = [];
            const left = [];
            for (const name of names) {
                const before = copyOf(name);
                const now = present(name);
                const isLost = before === undefined && kept.tree.has(name);
                if (isLost || (before === undefined && now === undefined))
                    left.push(name);
                else
                    sides.push({ name, before, after: now });
            }
            const own = await makePatch(work, sides);
            const notes = left.length === 0 ? [] : [leftOut(left)];
            if (!own.ok)
                return {
                    phase,
                    own: Buffer.alloc(0),
                    all: undefined,
                    notes: [...notes, `No patch could be made: ${own.error}`],
                };
            const base = extendBase(phase, sides);
            const whole = [...base].map(([name, before]) => ({ name, before, after: present(name) }));
            const all = await makePatch(work, whole);
            if (!all.ok)
                return { phase, own: own.value, all: undefined, notes: [...notes, `No patch could be made: ${all.error}`] };
            return { phase, own: own.value, all: writePatch(folder, phase, all.value), notes };
        },
    };
}
function leftOut(names) {
    const rest = names.length - MOST_NAMED;
    const named = names.slice(0, MOST_NAMED).join(', ');
    return `The patch does not have ${named}${rest > 0 ? ` and ${rest} more` : ''}: too large, or no plain file`;
}
function readBase(file) {
    try {
        return baseSchema.parse(JSON.parse(external_node_fs_.readFileSync(file, 'utf8')));
    }
    catch {
        return [];
    }
}
function writePatch(folder, phase, patch) {
    const below = (0,files/* ensureFolder */.f2)(folder, `artifacts/${phase}`);
    if (!below.ok)
        throw new Error(below.error.message);
    const file = external_node_path_.join(below.value, constants/* PATCH_NAME */.F6);
    // A fix may have put a link there.
    external_node_fs_.rmSync(file, { recursive: true, force: true });
    if (patch.length === 0)
        return undefined;
    external_node_fs_.writeFileSync(file, patch, { flag: 'wx' });
    return { size: patch.length, digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(patch).digest('hex')}` };
}

// EXTERNAL MODULE: ./build/shell/git.js
var shell_git = __webpack_require__(4962);
;// CONCATENATED MODULE: ./build/shell/changes/tree.js






/**
 * What the workspace holds: every source, and those `besides` that are there, whether or not git still lists them.
 * Undefined when it cannot be told.
 */
async function readTree(workspace, besides = []) {
    // Nothing is remembered between two looks: what a fix did to a file must not be taken for what was known of it.
    const digests = (0,sources.createDigests)(workspace);
    const rows = new Map();
    const isReal = realFolders(workspace);
    const add = async (name, stat) => {
        // Behind a link stands another file, which has a name of its own.
        if (!isReal(external_node_path_.posix.dirname(name)))
            return;
        const type = stat.isFile() ? 'file' : stat.isSymbolicLink() ? 'link' : 'other';
        rows.set(name, { row: await digests.rowOf(name, stat), size: Number(stat.size), type });
    };
    const listed = await (0,sources.visitSources)(workspace, (name, stat) => add(name, stat).then(() => true));
    if (listed === undefined)
        return undefined;
    for (const name of besides) {
        if (rows.has(name))
            continue;
        const stat = statOf(external_node_path_.join(workspace, name));
        if (stat !== undefined)
            await add(name, stat);
    }
    return rows;
}
/** Tells whether a folder is where its name says, with no link on the way. */
function realFolders(workspace) {
    const top = external_node_fs_.realpathSync(workspace);
    const known = new Map();
    return (folder) => {
        const found = known.get(folder);
        if (found !== undefined)
            return found;
        const isReal = external_node_fs_.realpathSync(external_node_path_.join(top, folder)) === external_node_path_.join(top, folder);
        known.set(folder, isReal);
        return isReal;
    };
}
function statOf(file) {
    try {
        return external_node_fs_.lstatSync(file, { bigint: true, throwIfNoEntry: false });
    }
    catch {
        // A folder above it became a file.
        return undefined;
    }
}
/** Where git keeps what decides which files are seen, and what it runs by itself. */
const GIT_FILES = ['config', 'info/exclude', 'info/attributes'];
/**
 * What is no source and yet decides what is seen and judged: git's own settings and hooks, and the commit that is
 * checked out. By a name such as `.git/config`.
 */
async function readGit(workspace) {
    const git = (0,shell_git/* findGit */.Ct)(workspace);
    const found = new Map();
    if (git === undefined)
        return found;
    const { sha = '', ref = '' } = (0,shell_git/* readHead */.zy)(git);
    found.set('.git/HEAD', `${sha} ${ref}`);
    const hooks = (0,files/* namesIn */.wX)(external_node_path_.join(git.commonDir, 'hooks')).map((name) => `hooks/${name}`);
    for (const name of [...GIT_FILES, ...hooks]) {
        const file = external_node_path_.join(git.commonDir, name);
        const stat = external_node_fs_.statSync(file, { throwIfNoEntry: false });
        if (stat?.isFile() === true)
            found.set(`.git/${name}`, `${stat.mode} ${await (0,sources.hashFile)(file, stat.size)}`);
    }
    return found;
}
/** What tools keep for themselves among the packages. */
const CACHES = /^(?:\.cache|\.vite|\.vite-temp|\.vitest|\.tmp)$/;
/**
 * Installed packages that were changed at or after a time, in milliseconds since 1970: the first that is found. Times
 * that the system keeps of changes cannot be set back by the one who changes.
 *
 * @param names of sources: packages are looked for beside each package.json
 */
async function changedPackage(workspace, names, since) {
    const roots = new Set(['node_modules']);
    for (const name of names)
        if (name.endsWith('/package.json'))
            roots.add(`${external_node_path_.posix.dirname(name)}/node_modules`);
    const open = [...roots].filter((root) => statOf(external_node_path_.join(workspace, root))?.isDirectory() === true);
    let seen = 0;
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
        for (const entry of external_node_fs_.readdirSync(external_node_path_.join(workspace, folder), { withFileTypes: true })) {
            if (roots.has(folder) && CACHES.test(entry.name))
                continue;
            const name = `${folder}/${entry.name}`;
            const stat = statOf(external_node_path_.join(workspace, name));
            if (stat !== undefined && (0,sources.statSince)(stat, since))
                return name;
            if (entry.isDirectory())
                open.push(name);
            if ((seen += 1) % sources.FILES_PER_TURN === 0)
                await (0,breathe/* breathe */.q)();
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/shell/changes/changes.js













const messageOf = (error) => (error instanceof Error ? error.message : String(error));
/** Tells what fixes change in a workspace of this machine; what was there before is kept beside the workflow's journal. */
function createChanges({ workspace, now, redact }) {
    let taken;
    /** What is not needed any more goes while work goes on, and has to be gone before something takes its place. */
    let forgotten = Promise.resolve();
    const placeOf = (workflowId) => external_node_path_.join((0,workflow_dir/* pathsOf */.wG)(workspace, workflowId).folder, 'fix');
    const take = async (workflowId, { task, attempt }) => {
        taken = undefined;
        await forgotten;
        const tree = await readTree(workspace);
        if (tree === undefined)
            throw new Error('the files of the workspace cannot be listed');
        const git = await readGit(workspace);
        const before = external_node_path_.join(placeOf(workflowId), 'before');
        taken = await keepTree(workspace, before, { task, attempt, startedAt: now(), git, tree });
    };
    const tell = async (workflowId, fix, protectedBy) => {
        const place = placeOf(workflowId);
        const kept = taken ?? readKept(external_node_path_.join(place, 'before'));
        if (kept === undefined || kept.task !== fix.task || kept.attempt !== fix.attempt)
            throw new Error('what was there before it is not known');
        const after = await readTree(workspace, kept.tree.keys());
        if (after === undefined)
            throw new Error('the files of the workspace cannot be listed');
        const isProtected = protection(protectedBy);
        const changed = changedSources(kept.tree, after);
        const found = [
            ...changed.map((file) => withProtection(file, isProtected(file.path))),
            ...(await changedSurroundings(workspace, kept)),
        ];
        if (found.length === 0)
            return {};
        const patches = createPatches({ workspace, folder: (0,workflow_dir/* pathsOf */.wG)(workspace, workflowId).folder, place, kept, after });
        const patched = await patches.make(fix.phase, changed.map(({ path: name }) => name));
        return toldOf(found, patched, redact);
    };
    const attempt = async (work) => {
        try {
            return (0,result.ok)(await work());
        }
        catch (error) {
            return (0,result/* err */._)(messageOf(error));
        }
    };
    return {
        take: (workflowId, fix) => attempt(() => take(workflowId, fix)),
        tell: (workflowId, fix, protectedBy) => attempt(() => tell(workflowId, fix, protectedBy)),
        forget(workflowId) {
            taken = undefined;
            const before = external_node_path_.join(placeOf(workflowId), 'before');
            // What stays is taken away before the next fix.
            forgotten = external_node_fs_.promises.rm(before, { recursive: true, force: true }).catch(() => undefined);
        },
    };
}
const withProtection = (file, by) => by === undefined ? file : { ...file, protected: by };
/** Sources that are not what they were, by path. */
function changedSources(before, after) {
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    return names.flatMap((name) => {
        const [was, is] = [before.get(name), after.get(name)];
        if (was?.row === is?.row)
            return [];
        return [
            {
                path: name,
                kind: was === undefined ? 'added' : is === undefined ? 'deleted' : 'modified',
                ...(was === undefined ? {} : { before: was.size }),
                ...(is === undefined ? {} : { after: is.size }),
            },
        ];
    });
}
/** What is no source and decides what is judged: each of it counts as a protected file. */
async function changedSurroundings(workspace, kept) {
    const git = await readGit(workspace);
    const names = [...new Set([...kept.git.keys(), ...git.keys()])].filter((name) => kept.git.get(name) !== git.get(name));
    const told = names.map((name) => {
        const kind = !kept.git.has(name) ? 'added' : git.has(name) ? 'modified' : 'deleted';
        return { path: name, kind, protected: 'settings of git' };
    });
    const installed = await changedPackage(workspace, kept.tree.keys(), kept.startedAt);
    if (installed !== undefined)
        told.push({ path: installed, kind: 'modified', protected: 'installed packages' });
    return told;
}
function toldOf(found, patched, redact) {
    const isHeld = ({ protected: by }) => by !== undefined;
    const ordered = [...found.filter(isHeld), ...found.filter((file) => !isHeld(file))];
    const first = new Set(found.filter(isHeld).map((file) => file.path));
    const shown = (0,core_text/* plainText */.wh)(redact(beginningOf(patched.own, [...first].slice(0, fix/* MOST_FILES */.Q4))));
    return {
        change: {
            files: ordered.slice(0, fix/* MOST_FILES */.Q4),
            count: found.length,
            protected: first.size,
            digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(patched.own).digest('hex')}`,
            diff: shown,
            ...(patched.notes.length === 0 ? {} : { notes: [...patched.notes] }),
        },
        ...(patched.all === undefined
            ? {}
            : {
                patch: {
                    phase: patched.phase,
                    name: constants/* PATCH_NAME */.F6,
                    path: `artifacts/${patched.phase}/${constants/* PATCH_NAME */.F6}`,
                    ...patched.all,
                },
            }),
    };
}


/***/ }),

/***/ 966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ listGitFiles),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   aP: () => (/* binding */ readModified),
/* harmony export */   fq: () => (/* binding */ materialise),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   rO: () => (/* binding */ ignoredAmong),
/* harmony export */   rZ: () => (/* binding */ listIgnored)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5950);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2128);





/** Output of git that is a list of names, each ended by a zero byte, as byte strings. */
const namesOf = (output) => output
    .toString('latin1')
    .split('\0')
    .filter((name) => name !== '');
/**
 * Paths, relative to `folder`, of every file that git tracks or would track below it; each once, in git's order.
 * A submodule is one path; a repository inside that is not a submodule ends with `/`.
 * Undefined when git cannot tell or a name is not UTF-8.
 */
async function listGitFiles(folder) {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const output = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args });
    if (!output.ok || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(output.value))
        return undefined;
    return [...new Set(output.value.toString('utf8').split('\0'))].filter((name) => name !== '');
}
/**
 * Paths, relative to `folder`, of what git ignores below it; a folder of which git tracks nothing is one path that ends
 * with `/`. Undefined when git cannot tell or a name is not UTF-8.
 */
async function listIgnored(folder) {
    const args = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'];
    const output = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args });
    if (!output.ok || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(output.value))
        return undefined;
    return output.value
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
}
const ROW = /^(\d{6}) blob ([0-9a-f]+)\t([^]+)$/;
/**
 * Files and links of a commit below a folder of its checkout, by their path from there as a byte string; submodules
 * are left out.
 */
async function readCommit(folder, sha) {
    const listing = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args: ['ls-tree', '-r', '-z', sha] });
    if (!listing.ok)
        return listing;
    const files = new Map();
    for (const row of namesOf(listing.value)) {
        const [, mode, blob, name] = ROW.exec(row) ?? [];
        if (blob === undefined || name === undefined)
            continue;
        files.set(name, { type: mode === '120000' ? 'link' : 'file', blob });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(files);
}
/** The commit that is checked out, where the refs are kept in a way that only git reads. */
async function headOf(folder) {
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args: ['rev-parse', '--verify', '-q', 'HEAD'] });
    return answer.ok ? answer.value.toString('utf8').trim() : undefined;
}
/**
 * Paths below a folder whose content, type or mode is not that of the commit; files that git does not know are left
 * out. Git compares contents where times differ, so files that were only touched count as unchanged.
 */
async function readModified(folder, sha) {
    const own = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all', '--relative'];
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args: ['diff', '--name-only', '-z', ...own, sha, '--', '.'] });
    return answer.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(new Set(namesOf(answer.value))) : answer;
}
/** Those of the paths that git ignores; none where git cannot tell. */
async function ignoredAmong(folder, paths) {
    if (paths.length === 0)
        return new Set();
    const input = paths.map((name) => `./${name}\0`).join('');
    const answer = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd: folder, args: ['check-ignore', '-z', '--stdin'], input, fine: [1] });
    if (!answer.ok)
        return new Set();
    return new Set(namesOf(answer.value).map((name) => name.replace(/^\.\//, '')));
}
/**
 * Writes files of a commit as a checkout would, with its filters and line endings.
 *
 * @param options.folder the workspace in its checkout
 * @param options.paths relative to the workspace, byte strings
 * @param options.to empty folder; gets a temporary index too
 * @returns the folder below `to` that the paths are relative to
 */
async function materialise(options) {
    const cwd = options.git.root;
    const env = { GIT_INDEX_FILE: node_path__WEBPACK_IMPORTED_MODULE_1__.join(options.to, 'index') };
    const prefix = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(cwd, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(options.folder)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const index = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ cwd, env, args: ['read-tree', options.sha] });
    if (!index.ok)
        return index;
    const start = (0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOfText */ .q$)(prefix === '' ? '' : `${prefix}/`);
    const written = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({
        cwd,
        env,
        args: ['checkout-index', '-q', '-z', '--stdin', `--prefix=${node_path__WEBPACK_IMPORTED_MODULE_1__.join(options.to, 'files')}/`],
        input: options.paths.map((name) => `${start}${name}\0`).join(''),
    });
    return written.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(options.to, 'files', prefix)) : written;
}


/***/ }),

/***/ 2128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   _: () => (/* binding */ gitEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1406);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1520);



/** Where git finds its settings and repositories. What points it at another index or folder, as in a hook, stays out. */
const OWN = [
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CEILING_DIRECTORIES',
    'GIT_DISCOVERY_ACROSS_FILESYSTEM',
    'GIT_EXEC_PATH',
    'GIT_LFS_SKIP_SMUDGE',
];
/**
 * What git gets of the environment. A command of the workspace can make git run programs, for example as a filter that
 * `.git/config` names; so git sees no more than such a command does: no token, no input of the action.
 */
const gitEnvironment = (env = process.env) => ({
    ...(0,_core_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(env, process.platform, OWN),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // A commit is what it is, and not what somebody said later that git should take it for.
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
});
/** No hook and no watcher that the repository's configuration names is run; another user's checkout (a container) is only read. */
const SETTINGS = ['core.fsmonitor=false', 'safe.directory=*', 'core.hooksPath=/dev/null', 'diff.external='];
/** Most bytes of one answer: a repository of a million files has a list of about 100 MB. */
const MOST_BYTES = 1 << 28;
/**
 * Runs git where it is told to look, without locks that another git could wait for.
 *
 * @returns its output; the error is what it said, as one clause
 */
function runGit({ cwd, args, input, env, fine = [] }) {
    const options = {
        cwd,
        env: { ...gitEnvironment(), ...env },
        encoding: 'buffer',
        maxBuffer: MOST_BYTES,
        windowsHide: true,
    };
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...settings, ...args], options, (error, out, said) => {
            if (error === null || (typeof error.code === 'number' && fine.includes(error.code)))
                return resolve((0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(out));
            if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
                return resolve((0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)('the answer of git is too long'));
            if (typeof error.code === 'string')
                return resolve((0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`git cannot be started: ${error.message}`));
            const line = said.toString('utf8').trim().split('\n').at(-1) ?? '';
            return resolve((0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`git ${args[0] ?? ''}: ${line === '' ? `exit ${error.code ?? 'by a signal'}` : line}`));
        });
        // git may end before it has read everything; its exit code tells why.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(Buffer.from(input ?? '', 'latin1'));
    });
}


/***/ }),

/***/ 8060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FILES_PER_TURN: () => (/* binding */ FILES_PER_TURN),
/* harmony export */   createDigests: () => (/* binding */ createDigests),
/* harmony export */   createSources: () => (/* binding */ createSources),
/* harmony export */   hashFile: () => (/* binding */ hashFile),
/* harmony export */   statSince: () => (/* binding */ statSince),
/* harmony export */   visitSources: () => (/* binding */ visitSources)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _breathe_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6292);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4962);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(966);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4763);








/** Files looked at between two turns of the event loop. */
const FILES_PER_TURN = 2000;
/** Bytes whose digest takes about as long as looking at one file. */
const BYTES_LIKE_A_FILE = 8192;
const HASH_CHUNK = 1 << 22;
const SMALL_FILE = 1 << 20;
/** Stamps of some file systems go by two seconds; a write within them may leave a stamp as it was. */
const RACY_MS = 2000;
/** The kernel's clock for stamps is up to one tick behind. */
const TICK_MS = 10;
const SECOND_NS = 1000000000n;
const hashLargeFile = async (file) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync(file, 'r');
    try {
        const chunk = Buffer.allocUnsafe(HASH_CHUNK);
        for (;;) {
            const size = node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync(fd, chunk, 0, chunk.length, null);
            if (size === 0)
                return hash.digest('hex');
            hash.update(chunk.subarray(0, size));
            await (0,_breathe_js__WEBPACK_IMPORTED_MODULE_7__/* .breathe */ .q)();
        }
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync(fd);
    }
};
/** sha256 of a file's bytes in hexadecimal digits; a large one is read in chunks. Throws what the file system throws. */
function hashFile(file, size) {
    return size > SMALL_FILE ? hashLargeFile(file) : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync(file)).digest('hex');
}
const systemCalls = { now: () => Date.now(), hash: hashFile };
const WALK_SKIPS = new Set(['.git', _workflow_dir_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE_FOLDER */ .P2, 'node_modules']);
/**
 * Every file below a folder that is not under git.
 * Undefined when a name is not UTF-8: two such names could not be told apart.
 */
const walk = (folder) => {
    const names = [];
    const visited = [];
    const folders = [''];
    for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
        visited.push(here);
        for (const entry of node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, here), { withFileTypes: true })) {
            const name = here === '' ? entry.name : `${here}/${entry.name}`;
            if (entry.name.includes('\uFFFD'))
                return undefined;
            if (WALK_SKIPS.has(entry.name))
                continue;
            if (entry.isDirectory())
                folders.push(name);
            else
                names.push(name);
        }
    }
    return { names, folders: visited };
};
/** The folders of these files and those above them; also of tracked files that are gone. */
const parentsOf = (names) => {
    const parents = new Set(['']);
    for (const name of names) {
        for (let here = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(name); here !== '.' && !parents.has(here); here = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(here)) {
            parents.add(here);
        }
    }
    return parents;
};
/** Names below the workspace or below a repository inside it. */
const listFolder = async (folder, isWorkspace) => {
    const git = isWorkspace ? (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .findGit */ .Ct)(folder) : (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFoldersAt */ .XB)(folder);
    if (git === undefined)
        return walk(folder);
    const names = await (0,_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listGitFiles */ .K1)(folder);
    // A workspace that the repository around it ignores is empty for git, and not for its owner.
    if (isWorkspace && names?.length === 0)
        return walk(folder);
    return names === undefined ? undefined : { names, folders: parentsOf(names) };
};
const isAbsent = (error) => (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOENT' || (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOTDIR';
const statOf = (file) => {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync(file, { bigint: true, throwIfNoEntry: false });
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw error;
    }
};
/**
 * Visits every source, also those of submodules and other repositories inside.
 * False when the visitor ended it, undefined when the sources cannot be told.
 *
 * @param parents is given the folders that sources are or were in
 */
const visitSources = async (workspace, visit, parents) => {
    let work = 0;
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        const listing = await listFolder(node_path__WEBPACK_IMPORTED_MODULE_2__.join(workspace, folder), folder === '');
        if (listing === undefined)
            return undefined;
        for (const each of listing.folders)
            parents?.add(folder + each);
        for (const each of listing.names) {
            const name = folder + each.replace(/\/$/, '');
            if (name === _workflow_dir_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE_FOLDER */ .P2 || name.startsWith(`${_workflow_dir_js__WEBPACK_IMPORTED_MODULE_6__/* .STATE_FOLDER */ .P2}/`))
                continue;
            const stat = statOf(`${workspace}/${name}`);
            work += 1 + Number(stat?.size ?? 0n) / BYTES_LIKE_A_FILE;
            if (work > FILES_PER_TURN) {
                work = 0;
                await (0,_breathe_js__WEBPACK_IMPORTED_MODULE_7__/* .breathe */ .q)();
            }
            if (stat === undefined)
                continue;
            if (stat.isDirectory())
                folders.push(`${name}/`);
            const answer = visit(name, stat);
            if (!(typeof answer === 'boolean' ? answer : await answer))
                return false;
        }
    }
    return true;
};
const nanoseconds = (milliseconds) => BigInt(Math.floor(milliseconds)) * 1000000n;
const isSame = (a, b) => a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs && a.ino === b.ino;
/** A stamp of whole seconds comes from a file system that keeps no finer ones. */
const isSince = (stamp, at) => stamp >= nanoseconds(at - (stamp % SECOND_NS === 0n ? RACY_MS : TICK_MS));
/** Whether a file may have been changed, in any way, at or after a time in milliseconds since 1970. */
const statSince = (stat, at) => isSince(stat.mtimeNs, at) || isSince(stat.ctimeNs, at);
/** Goes on at once with what is there: a promise for each of 20,000 files takes longer than looking at them. */
const whenKnown = (value, then) => typeof value === 'string' ? then(value) : value.then(then);
/** Digests of files of a workspace. */
const createDigests = (workspace, calls = systemCalls) => {
    const remembered = new Map();
    const contentOf = (name, stat) => {
        const known = remembered.get(name);
        if (known !== undefined && known.trusted && isSame(known.stat, stat))
            return known.digest;
        const before = nanoseconds(calls.now() - RACY_MS);
        return whenKnown(calls.hash(`${workspace}/${name}`, stat.size), (digest) => {
            remembered.set(name, { stat, digest, trusted: stat.mtimeNs < before && stat.ctimeNs < before });
            return digest;
        });
    };
    const rowOf = (name, stat) => {
        const file = `${workspace}/${name}`;
        if (stat.isSymbolicLink())
            return `${name}\0link\0${node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync(file, 'buffer').toString('hex')}\n`;
        if (stat.isDirectory()) {
            const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFoldersAt */ .XB)(file);
            return `${name}\0repository\0${git === undefined ? '' : ((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .readHead */ .zy)(git).sha ?? '')}\n`;
        }
        if (!stat.isFile())
            return `${name}\0other\0\n`;
        const mode = (stat.mode & 64n) === 0n ? 'file' : 'program';
        return whenKnown(contentOf(name, stat), (digest) => `${name}\0${mode}\0${digest}\n`);
    };
    return {
        rowOf,
        forgetAllBut: (names) => {
            for (const name of remembered.keys())
                if (!names.has(name))
                    remembered.delete(name);
        },
    };
};
/** Sources of a workspace; see `Workspace` in ports.ts for what the answers mean. */
function createSources(workspace, calls = systemCalls) {
    const digests = createDigests(workspace, calls);
    /** The names last seen, and a time at which they were the same already. */
    let listed;
    const sameNames = (names) => listed !== undefined && names.size === listed.names.size && [...names].every((name) => listed?.names.has(name));
    const remember = (names, at) => {
        if (!sameNames(names))
            listed = { names, at };
    };
    const fingerprint = async () => {
        const start = calls.now();
        const rows = new Map();
        const told = await visitSources(workspace, (name, stat) => whenKnown(digests.rowOf(name, stat), (row) => rows.set(name, row).has(name)));
        if (told === undefined)
            return undefined;
        remember(new Set(rows.keys()), start);
        digests.forgetAllBut(rows);
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update('sources 1\n');
        for (const name of [...rows.keys()].sort())
            hash.update(rows.get(name) ?? '');
        return `sha256:${hash.digest('hex')}`;
    };
    const writtenSince = async (at) => {
        const start = calls.now();
        const names = new Set();
        const parents = new Set();
        const visitor = (name, stat) => {
            names.add(name);
            return stat.isDirectory() || !statSince(stat, at);
        };
        if ((await visitSources(workspace, visitor, parents)) !== true)
            return true;
        if (listed !== undefined && listed.at <= at)
            return !sameNames(names);
        remember(names, start);
        // Without an earlier list a file that is gone shows only in its folder.
        for (const parent of parents) {
            const stat = statOf(node_path__WEBPACK_IMPORTED_MODULE_2__.join(workspace, parent));
            if (stat !== undefined && statSince(stat, at))
                return true;
        }
        return false;
    };
    return {
        fingerprint: () => fingerprint().catch(() => undefined),
        writtenSince: (at) => writtenSince(at).catch(() => true),
    };
}


/***/ })

};
;