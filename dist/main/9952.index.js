"use strict";
exports.id = 9952;
exports.ids = [9952,8064];
exports.modules = {

/***/ 2155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ keyEnd),
/* harmony export */   W: () => (/* binding */ whole)
/* harmony export */ });
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


/***/ }),

/***/ 9952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  holdToBase: () => (/* binding */ holdToBase)
});

// EXTERNAL MODULE: ./build/app/prepare.js + 4 modules
var prepare = __webpack_require__(8961);
// EXTERNAL MODULE: ./build/model/config-check.js
var config_check = __webpack_require__(6870);
// EXTERNAL MODULE: ./build/core/affected/whole.js
var whole = __webpack_require__(2155);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/core/plan/checks.js + 1 modules
var checks = __webpack_require__(8320);
;// CONCATENATED MODULE: ./build/core/plan/ways.js
/** How the steps of a check are done otherwise than before, each as a clause that the check is the subject of. */
function otherWays(own, base) {
    const [now, before] = [commands(own), commands(base)];
    const ways = [];
    const told = (steps) => steps.map(({ command }) => command).join(' && ');
    if (told(now) !== told(before))
        ways.push(`runs "${told(now)}" and not "${told(before)}"`);
    const [folder, old] = [now, before].map((steps) => steps.map(({ cwd = '.' }) => cwd).join(', '));
    // Other commands are told already, and may well run elsewhere.
    if (ways.length === 0 && folder !== old)
        ways.push(`runs in ${folder} and not in ${old}`);
    const names = otherNames(variables(now), variables(before));
    if (names.length > 0)
        ways.push(`runs with other values of ${names.join(', ')}`);
    const [files, others] = [patterns(now), patterns(before)];
    if (files !== others)
        ways.push(`is for the files ${files} and not ${others}`);
    return ways;
}
const commands = (steps) => steps.flatMap((step) => (step.kind === 'command' ? [step] : []));
const variables = (steps) => Object.assign({}, ...steps.map(({ env }) => env));
/** Names whose values differ, sorted. */
function otherNames(own, base) {
    const names = new Set([...Object.keys(own), ...Object.keys(base)]);
    return [...names].filter((name) => own[name] !== base[name]).sort();
}
/** What `files` says, for people; limits that come from the command itself are told with it. */
function patterns(steps) {
    const written = steps.flatMap(({ scope }) => {
        const limit = scope?.limit;
        if (limit?.kind === 'files')
            return limit.patterns;
        return limit?.kind === 'names' && limit.isPlaceholder === true ? (limit.patterns ?? []) : [];
    });
    return written.length === 0 ? 'of all names' : JSON.stringify(written);
}

;// CONCATENATED MODULE: ./build/core/plan/base-gates.js






/**
 * A change does not decide by which gates it is judged: what those of its base ask for stays asked for. That is which
 * gates and checks there are, which of them are required, their limits, and who may skip them. How a check is done is up
 * to the change, as are the scripts that it calls; that it is done otherwise is told.
 */
/** More differences than these are not told one by one. */
const MOST_TOLD = 50;
const MOST_CLAUSE = 300;
/** The pipeline of a change, held to the gates of its base. Nothing but gates, and what they protect from fixes, is taken from the base. */
function heldTo(base, own, sha, sha256) {
    const found = [];
    const tell = (difference) => void found.push((0,plain_line/* plainLine */.h)(difference, MOST_CLAUSE));
    const mends = stricterMends(own, base, tell);
    let phases = own.phases;
    for (const { name, gates } of base.phases)
        for (const gate of gates)
            phases = withGate(phases, name, gate, tell);
    const rest = found.length - MOST_TOLD;
    const differences = rest > 0 ? [...found.slice(0, MOST_TOLD), `and ${rest} more`] : found;
    const { adaptive: _adaptive, ...others } = own;
    return withBase({ ...others, ...mends, phases: [...phases] }, { sha, differences }, sha256);
}
/**
 * What is mended before it is judged may be mended by taking the question away. Whether that happens, and which files no
 * fix may touch, is for the base to say.
 */
function stricterMends({ adaptive: own }, { adaptive: base }, tell) {
    if (own === undefined)
        return {};
    if (base === undefined) {
        tell('what fails is to be mended before it is judged (mode: adaptive): nothing is, as before');
        return {};
    }
    if (JSON.stringify(own.protected) === JSON.stringify(base.protected))
        return { adaptive: own };
    tell('fixes may change other files than before: those that were protected stay so, and no others');
    return { adaptive: { ...own, protected: base.protected } };
}
/** The pipeline with what is known of its base, which its digest vouches for. */
function withBase(pipeline, base, sha256) {
    const digest = sha256(`${pipeline.digest}\n${JSON.stringify([base, pipeline.phases.map(({ gates }) => gates)])}`);
    return { ...pipeline, base, digest };
}
function withGate(phases, phase, gate, tell) {
    const has = ({ gates }) => gates.some(({ name }) => name === gate.name);
    const same = phases.findIndex((each) => each.name === phase);
    const usual = phases[same];
    const at = usual !== undefined && has(usual) ? same : phases.findIndex(has);
    const home = phases[at];
    if (home !== undefined) {
        if (home.name !== phase)
            tell(`gate ${gate.name} comes after ${home.name} and not after ${phase}`);
        const gates = home.gates.map((own) => own.name === gate.name ? stricterGate({ phase: home.name, gate: gate.name }, own, gate, tell) : own);
        return phases.with(at, { ...home, gates });
    }
    // What the change leaves of the workflow is judged at its end.
    const into = usual ?? phases.at(-1);
    if (into === undefined)
        return phases;
    tell(`gate ${gate.name} is gone: it is judged all the same, after ${into.name}`);
    const checks = gate.checks.map((check) => placed({ phase: into.name, gate: gate.name }, check));
    return phases.map((each) => (each === into ? { ...each, gates: [...each.gates, { ...gate, checks }] } : each));
}
const placed = ({ phase, gate }, check) => ({
    ...check,
    id: `${phase}/${gate}/${check.name}`,
});
function stricterGate(place, own, base, tell) {
    const checks = own.checks.map((check) => {
        const before = base.checks.find(({ name }) => name === check.name);
        return before === undefined ? check : stricterCheck(place, check, before, tell);
    });
    for (const before of base.checks) {
        if (own.checks.some(({ name }) => name === before.name))
            continue;
        tell(`check ${before.name} of gate ${own.name} is gone: it is made all the same`);
        checks.push(placed(place, before));
    }
    return { ...own, checks, skippable: whoSkips(own, base, tell) };
}
/** Who may skip the gate is what the base says, unless the change lets nobody. */
function whoSkips(own, base, tell) {
    if (own.skippable === false || JSON.stringify(own.skippable) === JSON.stringify(base.skippable))
        return own.skippable;
    tell(`gate ${own.name} says otherwise who may skip it: that stays as it was`);
    return base.skippable;
}
function stricterCheck(place, change, base, tell) {
    const what = `check ${change.name} of gate ${place.gate}`;
    const isNarrower = (0,outcomes/* isLimited */.lU)(change) && !(0,outcomes/* isLimited */.lU)(base);
    if (isNarrower)
        tell(`${what} looks at what changed only: it is judged as a whole`);
    const own = isNarrower ? { ...change, steps: change.steps.map(whole/* whole */.W), because: base.because } : change;
    const isAsked = own.enforcement === 'required' || base.enforcement === 'advisory';
    if (!isAsked)
        tell(`${what} is advisory: it stays required`);
    const enforcement = isAsked ? own.enforcement : base.enforcement;
    const kinds = (steps) => steps.map(({ kind }) => kind).join(' ');
    if (kinds(own.steps) !== kinds(base.steps) && base.steps.some(({ kind }) => kind !== 'command')) {
        tell(`${what} is another one: that of the base is made`);
        return { ...placed(place, base), enforcement };
    }
    const steps = own.steps.map((step, at) => stricterStep(what, step, base.steps[at], tell));
    for (const way of otherWays(own.steps, base.steps))
        tell(`${what} ${way}: it is judged by that`);
    const retry = stricterRetry(what, own.retry, base.retry, tell);
    const isLax = base.unreachable === 'block' && own.unreachable === 'warn';
    if (isLax)
        tell(`${what} lets an audit without an answer pass: it does not`);
    return { ...own, steps, retry, enforcement, unreachable: isLax ? 'block' : own.unreachable };
}
/** Whoever tries often enough passes by chance: how often a failure is tried again is for the base to say. */
function stricterRetry(what, own, base, tell) {
    const isOftener = own.attempts > base.attempts || (own.tests ?? 0) > (base.tests ?? 0);
    if (!isOftener && own.on.every((failure) => base.on.includes(failure)))
        return own;
    tell(`${what} is tried again after more failures, or more often: that stays as it was`);
    return base;
}
function stricterStep(what, own, base, tell) {
    if (own.kind === 'coverage' && base?.kind === 'coverage')
        return stricterCoverage(what, own, base, tell);
    if (own.kind === 'audit' && base?.kind === 'audit')
        return stricterAudit(what, own, base, tell);
    return own;
}
function stricterCoverage(what, own, base, tell) {
    const most = (one = 0, other = 0) => Math.max(one, other);
    const minimum = most(own.minimum, base.minimum);
    const changedLines = most(own.changedLines, base.changedLines);
    const noDecrease = own.noDecrease === true || base.noDecrease === true;
    if (minimum > most(own.minimum))
        tell(`${what} asks for ${own.minimum ?? 'no'}% of all lines: ${minimum}% stay asked for`);
    if (changedLines > most(own.changedLines))
        tell(`${what} asks for ${own.changedLines ?? 'no'}% of the changed lines: ${changedLines}% stay asked for`);
    if (noDecrease && own.noDecrease !== true)
        tell(`${what} lets the coverage fall: it may not`);
    if (own.report !== base.report)
        tell(`${what} reads "${own.report}" and not "${base.report}": it is judged by that`);
    return (0,checks/* coverageStep */.TT)(own.report, {
        ...(minimum === 0 && own.minimum === undefined ? {} : { minimum }),
        ...(changedLines === 0 && own.changedLines === undefined ? {} : { changedLines }),
        ...(noDecrease || own.noDecrease !== undefined ? { noDecrease } : {}),
    });
}
function stricterAudit(what, own, base, tell) {
    // The levels stand from the least grave on: the lower one lets less pass.
    if (config_check/* AUDIT_LEVELS */.Yc.indexOf(own.level) <= config_check/* AUDIT_LEVELS */.Yc.indexOf(base.level))
        return own;
    tell(`${what} lets advisories below ${own.level} pass: those from ${base.level} on still count`);
    return { ...own, level: base.level, key: `audit|${base.level}` };
}

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/shell/config.js
var shell_config = __webpack_require__(3210);
// EXTERNAL MODULE: ./build/shell/git/run.js
var run = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/shell/event-payload.js
var event_payload = __webpack_require__(8053);
// EXTERNAL MODULE: ./build/shell/action/publish/api.js
var publish_api = __webpack_require__(9697);
// EXTERNAL MODULE: ./build/shell/action/publish/target.js
var publish_target = __webpack_require__(8064);
;// CONCATENATED MODULE: ./build/shell/action/base-config.js







/** Milliseconds of waiting for a GitHub that does not answer. */
const PATIENCE_MS = 10_000;
const sha = schemas/* string */.YjP().check(api/* _regex */.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const payloadSchema = schemas/* object */.Ikc({
    pull_request: schemas/* nullish */.cl6(schemas/* object */.Ikc({ base: schemas/* object */.Ikc({ sha }) })),
    merge_group: schemas/* nullish */.cl6(schemas/* object */.Ikc({ base_sha: sha })),
});
/**
 * Reads the configuration of the base commit, from the checkout where that commit is in it, else from GitHub.
 *
 * @param file the one that somebody named; undefined for the usual places
 * @returns undefined where the event is of no change that is to be merged
 */
async function readBaseConfig(env, cwd, file) {
    const base = baseOf(env);
    if (base === undefined)
        return undefined;
    const names = file === undefined ? shell_config/* CONFIG_NAMES */.We : [(0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, file)).split(external_node_path_.sep).join('/')];
    if (names.some((name) => name.startsWith('../') || (0,external_node_path_.isAbsolute)(name)))
        return { sha: base, kind: 'unknown', because: 'the configuration is no file of the repository' };
    return (await fromCheckout(cwd, base, names)) ?? fromGitHub(env, cwd, base, names);
}
function baseOf(env) {
    const { pull_request: pull, merge_group: group } = (0,event_payload/* readEventPayload */.N)(env, payloadSchema) ?? {};
    if (/^pull_request(?:_review)?$/.test(env['GITHUB_EVENT_NAME'] ?? ''))
        return pull?.base.sha;
    return env['GITHUB_EVENT_NAME'] === 'merge_group' ? group?.base_sha : undefined;
}
/** What git knows without asking anybody; undefined where it does not know the commit, as in most checkouts of a runner. */
async function fromCheckout(cwd, base, names) {
    const env = { GIT_NO_LAZY_FETCH: '1' };
    const listed = await (0,run/* runGit */.E)({ cwd, env, args: ['ls-tree', '-z', '--name-only', base, '--', ...names] });
    if (!listed.ok)
        return undefined;
    const there = listed.value.toString('utf8').split('\0');
    const shown = names.find((name) => there.includes(name));
    if (shown === undefined)
        return { sha: base, kind: 'none' };
    const read = await (0,run/* runGit */.E)({ cwd, env, args: ['show', `${base}:./${shown}`] });
    return read.ok ? { sha: base, kind: 'found', text: read.value.toString('utf8'), shown } : undefined;
}
const fileSchema = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
async function fromGitHub(env, cwd, base, names) {
    const target = (0,publish_target.readTarget)(env);
    if (target === undefined)
        return { sha: base, kind: 'unknown', because: 'the step has no github-token' };
    const api = (0,publish_api/* openApi */.Nd)(target, PATIENCE_MS);
    const prefix = await (0,run/* runGit */.E)({ cwd, args: ['rev-parse', '--show-prefix'] });
    const workspace = env['GITHUB_WORKSPACE'] ?? cwd;
    const folder = prefix.ok ? prefix.value.toString('utf8').trim() : (0,external_node_path_.relative)(workspace, cwd).split(external_node_path_.sep).join('/');
    for (const shown of names) {
        const path = encodeURIComponent(external_node_path_.posix.join(folder, shown));
        const got = await api.get(`/contents/${path}?ref=${base}`, fileSchema);
        if (got.ok) {
            const text = Buffer.from(got.value.content, 'base64').toString('utf8');
            return { sha: base, kind: 'found', text, shown };
        }
        if (got.error.status !== 404)
            return { sha: base, kind: 'unknown', because: `GitHub ${got.error.because}` };
    }
    return isSeen(api, base);
}
/** A token that may not read the repository is told that nothing is there: then it does not see the commit either. */
async function isSeen(api, base) {
    const seen = await api.get(`/git/commits/${base}`, schemas/* object */.Ikc({ sha: schemas/* literal */.euz(base) }));
    if (seen.ok)
        return { sha: base, kind: 'none' };
    return { sha: base, kind: 'unknown', because: `GitHub ${seen.error.because}: the job needs contents: read` };
}

;// CONCATENATED MODULE: ./build/entry/action-base.js






/**
 * Holds the plan of a change to the gates of the commit that it is to go on top of. What that commit's configuration
 * leaves to detection is detected in the change, as it will be once that is merged.
 *
 * @returns an error where its gates cannot be planned for this change: to run without them would be for the change to
 *   decide how it is judged
 */
async function holdToBase(planned, own) {
    const { env, cwd, config, sources, options } = planned;
    const base = await readBaseConfig(env, cwd, config);
    if (base === undefined)
        return (0,result.ok)(own);
    const { sha } = base;
    if (base.kind === 'none')
        return (0,result.ok)(await withFirst(own, sources, sha, options.sha256));
    const unknown = (because) => {
        const plan = { sha, differences: [], unknown: (0,plain_line/* plainLine */.h)(because, 300) };
        return (0,result.ok)({ ...own, pipeline: withBase(own.pipeline, plan, options.sha256) });
    };
    if (base.kind === 'unknown')
        return unknown(base.because);
    const read = await (0,shell_config/* readConfig */.Xg)(base.text, `${base.shown} of ${sha.slice(0, 12)}`, env);
    if (!read.ok)
        return unknown(`its ${base.shown} cannot be used: ${read.error[0]?.message ?? ''}`);
    const detect = async () => own.detection ?? sources.detect();
    const { estimates: _, ...usual } = options;
    const prepared = await (0,prepare/* prepare */.i)({ ...sources, detect, load: async () => read }, usual);
    if (prepared.ok) {
        const pipeline = heldTo(prepared.value.pipeline, own.pipeline, sha, options.sha256);
        return (0,result.ok)({ ...own, pipeline });
    }
    const [first] = prepared.error;
    // It has no such workflow or phase, or nothing to run: then it asks for no gate here.
    if (first?.code === 'usage' || first?.code === 'nothing')
        return unknown(first.message);
    return (0,result/* err */._)(prepared.error.map(inTheBase));
}
/** What detection alone finds has no other policy than the files that it looks at. That a file takes its place is told. */
async function withFirst(own, sources, sha, digest) {
    const loaded = await sources.load();
    if (!loaded.ok || loaded.value === undefined)
        return own;
    const differences = ['a configuration says what is judged, and there is none in the base: there it was detected'];
    return { ...own, pipeline: withBase(own.pipeline, { sha, differences }, digest) };
}
/** A gate of the base that this change takes the ground from. */
const inTheBase = (problem) => ({
    ...problem,
    message: `a gate of the base commit cannot be judged on this change: ${problem.message}`,
    hint: 'merge the change of bootspring.yml first, and what its gates needed after it',
});


/***/ }),

/***/ 6870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yc: () => (/* binding */ AUDIT_LEVELS),
/* harmony export */   dJ: () => (/* binding */ checksSchema),
/* harmony export */   js: () => (/* binding */ CHECK_FORMS)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var _config_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7543);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8808);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);




const enforcement = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .ENFORCEMENTS */ .w_), 'required blocks (the default); advisory reports and never blocks.');
const fix = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5, 'A command that mends what the check complains of.');
const timeout = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0, 'How long one attempt may take, such as 20m.');
const retry = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .retrySchema */ .Cd, 'When to try again; overrides the file.');
const reports = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV, _config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTS */ .Sk);
const filePatterns = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMany */ .Pl)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1, { error: 'the pattern is empty' })));
const weight = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1), 'How many of the max-parallel slots it takes.');
const scope = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .SCOPES */ .iW), 'changed: only what a pull request changed, where that can be told; all: always everything, even with --changed.');
const writtenText = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((run) => (run === 'auto' ? { kind: 'auto' } : { kind: 'command', run })));
const writtenCommand = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .NU)(() => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
    run: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5, 'The command, given to the shell.'),
    fix,
    enforcement,
    timeout,
    retry,
    weight,
    env: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .environment */ .cA, 'Environment of the command.'),
    reports,
    scope,
    files: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(filePatterns, 'Globs of the files it is about: they stand for {files} in the command, and without a change to one it is not run where it is limited to changes.'),
}).check(({ value, issues }) => {
    for (const key of ['run', 'fix']) {
        const name = /\{((?:staged|push|all|changed)_files)\}/.exec(value[key] ?? '')?.[1];
        if (name === undefined)
            continue;
        const message = `{${name}} is not known here: write {files}, and scope: changed where only changed files are meant`;
        issues.push({ code: 'custom', input: value, path: [key], message, continue: true });
    }
}), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi(({ timeout, ...rest }) => ({ kind: 'command', ...rest, timeoutMs: timeout }))));
const writtenAuto = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .NU)(() => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
    auto: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true), 'What to run is detected.'),
    enforcement,
    fix,
    timeout,
    retry,
    reports,
    weight,
    scope,
}), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi(({ enforcement, fix, timeout, retry, reports, weight, scope }) => ({
    kind: 'auto',
    enforcement,
    fix,
    retry,
    reports,
    weight,
    scope,
    timeoutMs: timeout,
}))));
const writtenCoverage = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .NU)(() => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
    minimum: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .percentage */ .X1, 'Least coverage of all lines, in percent.'),
    'changed-lines': (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .percentage */ .X1, 'Least coverage of the changed lines, in percent.'),
    'no-decrease': (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, 'Whether coverage may not fall below that of the base.'),
    report: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._minLength */ .m9(1, { error: 'the path is empty' })), 'Path of the report that the tests write.'),
    enforcement,
}).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB((check) => check.minimum !== undefined ||
    check['changed-lines'] !== undefined ||
    check['no-decrease'] !== undefined ||
    check.report !== undefined, {
    error: 'the coverage check says nothing to measure: give "minimum", "changed-lines", "no-decrease" or "report", or write auto',
})), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi(({ 'changed-lines': changedLines, 'no-decrease': noDecrease, ...rest }) => ({
    kind: 'coverage',
    ...rest,
    changedLines,
    noDecrease,
}))));
/** How grave an advisory must be to count. */
const AUDIT_LEVELS = ['low', 'moderate', 'high', 'critical'];
const writtenSecurity = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .NU)(() => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL((0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .strict */ .O2)({
    secrets: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, 'Whether files are searched for credentials.'),
    audit: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt, 'Whether dependencies are audited.'),
    level: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(AUDIT_LEVELS), 'Advisories below this level do not count.'),
    unreachable: (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['warn', 'block']), 'What an audit that gets no answer means.'),
    enforcement,
}).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB((check) => check.secrets !== undefined ||
    check.audit !== undefined ||
    check.level !== undefined ||
    check.unreachable !== undefined, {
    error: 'the security check says nothing to look for: give "secrets", "audit", "level" or "unreachable", or write auto',
}), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .refine */ .YPB((check) => check.secrets !== false || check.audit !== false, {
    error: 'the security check looks for nothing: "secrets" and "audit" are both false',
})), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((check) => ({ kind: 'security', ...check }))));
/** The ways of writing a check. What is wrong with a check is told for the one that was meant (core/explain.ts). */
const CHECK_FORMS = {
    text: writtenText,
    command: writtenCommand,
    auto: writtenAuto,
    coverage: writtenCoverage,
    security: writtenSecurity,
};
const checkSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([writtenText, writtenCommand, writtenAuto, writtenCoverage, writtenSecurity], {
    error: 'expected a command, auto or a mapping',
});
/** The checks of a gate. A gate without any is refused by core/validate.ts, which can say more about it. */
const checksSchema = (0,_config_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(checkSchema, 'check');


/***/ }),

/***/ 7543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Sk: () => (/* binding */ REPORTS),
  iz: () => (/* binding */ WITHHELD),
  tN: () => (/* binding */ WITHHELD_PATTERN),
  G5: () => (/* binding */ command),
  WY: () => (/* binding */ described),
  p0: () => (/* binding */ duration),
  cA: () => (/* binding */ environment),
  Jt: () => (/* binding */ flag),
  gV: () => (/* binding */ globs),
  nd: () => (/* binding */ integer),
  NU: () => (/* binding */ later),
  UU: () => (/* binding */ config_parts_name),
  KT: () => (/* binding */ named),
  Pl: () => (/* binding */ oneOrMany),
  lq: () => (/* binding */ optional),
  X1: () => (/* binding */ percentage),
  CE: () => (/* binding */ retryFields),
  Cd: () => (/* binding */ retrySchema),
  Ej: () => (/* binding */ size),
  cc: () => (/* binding */ someNamed),
  O2: () => (/* binding */ strict),
  Qq: () => (/* binding */ config_parts_text),
  Te: () => (/* binding */ texts),
  Ym: () => (/* binding */ toRetry)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
;// CONCATENATED MODULE: ./build/model/units.js
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
/** What editors show for `reports`. */
const REPORTS = 'Globs of the reports that the command writes: JUnit or checkstyle XML, SARIF, or the JSON of a linter or a test runner.';
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
const duration = schemas/* pipe */.FsL(schemas/* string */.YjP({ error: DURATION }).check(api/* _regex */.Fk(DURATION_PATTERN, { error: DURATION, abort: true })), schemas/* transform */.pdi((written, { issues }) => {
    const ms = parseDuration(written) ?? 0;
    if (ms > 0 && ms <= LONGEST_DURATION_MS)
        return ms;
    const message = ms > 0 ? 'the longest possible duration is 576h' : 'a duration must be more than nothing';
    issues.push({ code: 'custom', input: written, message });
    return core/* NEVER */.tm;
}));
/** A size; bytes after parsing. */
const size = schemas/* pipe */.FsL(schemas/* string */.YjP({ error: SIZE }).check(api/* _regex */.Fk(SIZE_PATTERN, { error: SIZE, abort: true })), schemas/* transform */.pdi((written) => parseSize(written) ?? 0));
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
        tests: optional(integer(0), 'How often tests that failed run again by themselves when nothing else failed. What passes then is shown as flaky.'),
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


/***/ }),

/***/ 9697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ PER_PAGE),
/* harmony export */   Nd: () => (/* binding */ openApi),
/* harmony export */   xP: () => (/* binding */ createApi)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9836);
/* harmony import */ var _remote_budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9928);
/* harmony import */ var _remote_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9994);





/** Rows of a page, the most that the API gives. */
const PER_PAGE = 100;
const UNREADABLE = { kind: 'wrong', because: 'gave an answer that could not be read' };
const MAX_ANSWER = 32 * 1024 ** 2;
/** Opens the API of the target's repository. Paths begin below `/repos/{owner}/{repo}`. */
function createApi(target, service) {
    const { actions, token } = target;
    const headers = {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        authorization: `Bearer ${token}`,
    };
    const addressOf = (path) => `${actions.apiUrl}/repos/${actions.repository}${path}`;
    const send = async (method, url, body, isQuestion = method === 'GET') => {
        const request = {
            url,
            method,
            headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            ...(method === 'POST' && !isQuestion ? { once: true } : {}),
        };
        const answered = await (0,_remote_service_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(service, request, async (response, beat) => ({
            status: response.status,
            text: await (0,_remote_service_js__WEBPACK_IMPORTED_MODULE_0__/* .readText */ .yR)(response, MAX_ANSWER, beat),
        }));
        if (!answered.ok) {
            const said = answered.error.message.replace(`${service.what} `, '').replace(/\.$/, '');
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({ kind: 'away', because: said });
        }
        const { status } = answered.value;
        return status < 200 || status > 299 ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(unpublished(method, status)) : answered;
    };
    const call = async (method, path, body, schema) => {
        const answered = await send(method, addressOf(path), body);
        if (!answered.ok)
            return answered;
        const parsed = parse(answered.value.text, schema);
        return parsed === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(UNREADABLE) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parsed);
    };
    return {
        target,
        get: (path, schema) => call('GET', path, undefined, schema),
        patch: (path, body, schema) => call('PATCH', path, body, schema),
        post: (path, body, schema) => call('POST', path, body, schema),
        async query(query, variables, schema) {
            // An Enterprise Server has it beside the third version of the other one.
            const url = `${actions.apiUrl.replace(/\/v3$/, '')}/graphql`;
            const answered = await send('POST', url, { query, variables }, true);
            if (!answered.ok)
                return answered;
            const parsed = parse(answered.value.text, schema);
            return parsed === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(UNREADABLE) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(parsed);
        },
        async demand(path, body) {
            const answered = await send('POST', addressOf(path), body);
            return answered.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(answered.value.status) : answered;
        },
    };
}
/** Opens the API of the target's repository for questions that together wait so many milliseconds for a GitHub that does not answer. */
const openApi = (target, patienceMs, signal) => createApi(target, (0,_remote_service_js__WEBPACK_IMPORTED_MODULE_0__/* .createService */ .sR)('GitHub', (0,_remote_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .createBudget */ .y)(patienceMs, (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m)()), signal));
/** GitHub answers 404 for what a token may not see, and for what was deleted. */
function unpublished(method, status) {
    if (status === 401)
        return { kind: 'refused', because: 'does not take the token (401)', status };
    if (status === 403)
        return { kind: 'refused', because: `does not allow it (${status})`, status };
    if (status === 404 || status === 410)
        return { kind: method === 'PATCH' ? 'gone' : 'refused', because: `does not allow it (${status})`, status };
    return { kind: 'wrong', because: `did not take it (${status})`, status };
}
function parse(text, schema) {
    try {
        const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(schema, JSON.parse(text ?? ''));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTarget: () => (/* binding */ readTarget)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8053);
/* harmony import */ var _remote_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4212);



const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const payloadSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ number: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), head: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(SHA)) }) })),
    merge_group: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_sha: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(SHA)) })),
});
/** Reads where to publish; undefined outside of GitHub Actions, without a token and without a commit. */
function readTarget(env) {
    const actions = (0,_remote_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readActions */ .cx)(env);
    const { token, runId, attempt, repository: name, serverUrl, apiUrl } = actions;
    if (token === undefined || runId === '' || name === '' || !URL.canParse(apiUrl))
        return undefined;
    const payload = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readEventPayload */ .N)(env, payloadSchema);
    const head = payload?.pull_request?.head;
    const sha = head?.sha ?? payload?.merge_group?.head_sha ?? env['GITHUB_SHA'] ?? '';
    if (!SHA.test(sha))
        return undefined;
    const ref = /^refs\/pull\/([1-9]\d{0,9})\//.exec(env['GITHUB_REF'] ?? '')?.[1];
    return {
        actions,
        token,
        sha,
        pull: payload?.pull_request?.number ?? (ref === undefined ? undefined : Number(ref)),
        runUrl: `${serverUrl.replace(/\/+$/, '')}/${name}/actions/runs/${runId}/attempts/${attempt}`,
    };
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

/***/ 9928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createBudget)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9836);

function pause(clock, ms, signal) {
    return new Promise((resolve) => {
        const end = (whole) => () => {
            forget();
            signal?.removeEventListener('abort', stopped);
            resolve(whole);
        };
        const stopped = end(false);
        const forget = clock.after(ms, end(true));
        signal?.addEventListener('abort', stopped);
    });
}
function create(ms, clock, parent) {
    let used = 0;
    const budget = {
        clock,
        left: () => Math.max(0, Math.min(ms - used, parent?.left() ?? Infinity)),
        charge: (waited) => {
            used += Math.max(0, waited);
            parent?.charge(waited);
        },
        wait: async (wanted, signal) => {
            if (wanted > budget.left() || signal?.aborted === true)
                return false;
            budget.charge(wanted);
            return pause(clock, wanted, signal);
        },
        part: (share) => create(ms * share, clock, budget),
    };
    return budget;
}
/**
 * Makes a budget for waiting.
 *
 * @param ms in all
 */
const createBudget = (ms, clock = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m)()) => create(ms, clock, undefined);


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   sR: () => (/* binding */ createService),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports OUTAGE_HINT, outage, pauseBefore, waitAsTold */
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);

/** What follows from a service that does not answer. */
const OUTAGE_HINT = 'The run goes on without it: a re-run may have to do finished phases again. https://www.githubstatus.com tells of outages.';
/** The problem of a service that cannot be used now. */
const outage = (message, hint = OUTAGE_HINT) => ({ code: 'storage', message, hint });
/** Makes the memory of how a service fared. */
function createService(what, budget, signal) {
    let last;
    let heldUntil = 0;
    return {
        what,
        budget,
        signal,
        refusal() {
            if (signal?.aborted === true)
                return outage(`${what} was not asked: the run is ending.`);
            if (budget.left() > 0 && budget.clock.monotonic() >= heldUntil)
                return undefined;
            return last ?? outage(`${what} was not asked: all the time for waiting is used up.`);
        },
        note: (problem) => (last = problem),
        hold: (ms) => void (heldUntil = budget.clock.monotonic() + ms),
    };
}
/** Milliseconds that an answer may keep one waiting. */
const TIMEOUT_MS = 10_000;
/** Slower than this, bytes a millisecond, time counts as waiting. */
const SLOW = 64;
const MAX_TRIES = 5;
/** Milliseconds before the second try; twice as long before each that follows. */
const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 8_000;
/** Pause before a try, when the service did not say how long. */
const pauseBefore = (turn) => Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** turn);
const nameIn = (error) => {
    if (typeof error !== 'object' || error === null)
        return undefined;
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return 'cause' in error ? nameIn(error.cause) : undefined;
};
/** Milliseconds that a `Retry-After` asks for, given in seconds or as a date. */
function retryAfter(header, now) {
    if (header === null)
        return undefined;
    if (/^\d{1,6}$/.test(header.trim()))
        return Number(header) * 1_000;
    const at = Date.parse(header);
    return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
const BUSY = 'did not answer';
const LIMITED = 'takes no more requests for now';
/** Why an answer means to come again later; undefined when it is one. The API says with 403 that there were too many. */
function busyWith({ status, headers }) {
    if (status === 408 || status >= 500)
        return BUSY;
    const isLimit = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
    return status === 429 || (status === 403 && isLimit) ? LIMITED : undefined;
}
/** Milliseconds to wait that an answer tells of; undefined when it tells none. */
function toldPause({ headers }, now) {
    const told = retryAfter(headers.get('retry-after'), now);
    if (told !== undefined || headers.get('x-ratelimit-remaining') !== '0')
        return told;
    const reset = headers.get('x-ratelimit-reset') ?? '';
    return /^\d{1,12}$/.test(reset) ? Math.max(0, Number(reset) * 1_000 - now) : undefined;
}
async function once(service, request, read) {
    const { budget } = service;
    const { clock } = budget;
    const started = clock.monotonic();
    let received = 0;
    let isLate = false;
    const controller = new AbortController();
    const allowed = Math.min(TIMEOUT_MS, budget.left());
    const late = () => {
        isLate = true;
        controller.abort();
    };
    let forget = clock.after(allowed, late);
    const beat = (bytes) => {
        received += bytes;
        forget();
        forget = clock.after(Math.max(0, started + allowed + received / SLOW - clock.monotonic()), late);
    };
    const stop = () => controller.abort();
    service.signal?.addEventListener('abort', stop);
    try {
        const response = await fetch(request.url, {
            method: request.method,
            headers: { 'accept-encoding': 'identity', 'user-agent': 'bootspring', ...request.headers },
            ...(request.body === undefined ? {} : { body: request.body }),
            redirect: 'manual',
            signal: controller.signal,
        });
        const busy = busyWith(response);
        if (busy !== undefined) {
            await response.body?.cancel();
            const afterMs = toldPause(response, clock.now());
            const reason = `${busy} (${response.status})`;
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason, retry: true, undone: busy === LIMITED, ...(afterMs === undefined ? {} : { afterMs }) });
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(await read(response, beat));
    }
    catch (error) {
        if (service.signal?.aborted === true)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason: 'was not waited for: the run is ending', retry: false });
        if (isLate) {
            budget.charge(clock.monotonic() - started - received / SLOW);
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason: `did not answer in ${Math.max(1, Math.round(allowed / 1_000))} s`, retry: true });
        }
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ reason: `did not answer (${nameIn(error) ?? 'the connection broke'})`, retry: true });
    }
    finally {
        forget();
        service.signal?.removeEventListener('abort', stop);
    }
}
/**
 * Waits as a service told, or as long as is usual before another try.
 *
 * @returns false when there is no more waiting: then nothing is asked before the time that was told
 */
async function waitAsTold(service, turn, afterMs) {
    const { budget, signal } = service;
    if (afterMs === undefined) {
        if (await budget.wait(pauseBefore(turn), signal))
            return true;
        // What is left is too short for a try that could succeed.
        budget.charge(budget.left());
        return false;
    }
    if (await budget.wait(afterMs, signal))
        return true;
    service.hold(afterMs);
    return false;
}
/**
 * Sends a request, again while the service is busy or does not answer, and reads the answer. Redirects are not
 * followed.
 *
 * @param read called with answers that do not ask to come again later; what it throws counts as a broken answer
 * @returns `storage` when there is no answer
 */
async function ask(service, request, read) {
    for (let turn = 0;; turn += 1) {
        const refused = service.refusal();
        if (refused !== undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(refused);
        const tried = await once(service, request, read);
        if (tried.ok)
            return tried;
        const { reason, afterMs, undone = false } = tried.error;
        const retry = tried.error.retry && (request.once !== true || undone);
        if (!retry && afterMs !== undefined)
            service.hold(afterMs);
        const problem = service.note(outage(`${service.what} ${reason}.`));
        if (!retry || turn + 1 >= (request.tries ?? MAX_TRIES) || !(await waitAsTold(service, turn, afterMs)))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(problem);
    }
}
/** Text of an answer, as long as it is no longer than that many bytes; undefined when it is. */
async function readText(response, limit, beat) {
    const parts = [];
    let size = 0;
    for await (const part of response.body ?? []) {
        size += part.length;
        beat(part.length);
        if (size > limit)
            return undefined;
        parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
}


/***/ }),

/***/ 4212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cx: () => (/* binding */ readActions)
/* harmony export */ });
/* unused harmony exports mayRead, mayWrite, runtimeService */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);


const RUN_ID = /^[1-9]\d{0,19}$/;
const ATTEMPT = /^[1-9]\d{0,3}$/;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const modeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['read', 'write', 'write-only', 'none']);
/** As the clients of GitHub's services tell it: anything but these hosts is an Enterprise Server. */
function isEnterpriseServer(serverUrl) {
    if (!URL.canParse(serverUrl))
        return true;
    const host = new URL(serverUrl).hostname.toLowerCase();
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}
/** Reads what the runner says in the environment of an action. What is malformed counts as not set. */
function readActions(env) {
    const named = (name, pattern = /./, otherwise = '') => {
        const value = (env[name] ?? '').trim();
        return pattern.test(value) ? value : otherwise;
    };
    const serverUrl = named('GITHUB_SERVER_URL', /./, 'https://github.com');
    const resultsUrl = named('ACTIONS_RESULTS_URL');
    const runtimeToken = named('ACTIONS_RUNTIME_TOKEN');
    const token = named('INPUT_GITHUB-TOKEN', /./, named('GITHUB_TOKEN'));
    const mode = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(modeSchema, named('ACTIONS_CACHE_MODE').toLowerCase());
    return {
        runId: named('GITHUB_RUN_ID', RUN_ID),
        attempt: Number(named('GITHUB_RUN_ATTEMPT', ATTEMPT, '1')),
        repository: named('GITHUB_REPOSITORY', REPOSITORY),
        apiUrl: named('GITHUB_API_URL', /./, 'https://api.github.com').replace(/\/+$/, ''),
        serverUrl,
        isGhes: isEnterpriseServer(serverUrl),
        ...(URL.canParse(resultsUrl) ? { resultsUrl } : {}),
        ...(runtimeToken === '' ? {} : { runtimeToken }),
        ...(token === '' ? {} : { token }),
        cacheServiceV2: named('ACTIONS_CACHE_SERVICE_V2') !== '',
        ...(mode.success ? { cacheMode: mode.data } : {}),
    };
}
/** Whether the job's `cache-mode` lets entries be read. Without one they are. */
const mayRead = ({ cacheMode }) => cacheMode !== 'none' && cacheMode !== 'write-only';
/** Whether the job's `cache-mode` lets entries be saved. */
const mayWrite = ({ cacheMode }) => cacheMode !== 'none' && cacheMode !== 'read';
const unavailable = (message, hint) => err({ code: 'storage', message, hint });
/**
 * How one of the services is reached, or why it cannot be.
 *
 * @param what `The cache`, for the message
 */
function runtimeService(actions, what) {
    const { resultsUrl, runtimeToken } = actions;
    if (actions.runId === '') {
        return unavailable(`${what} is not used: this is no run of GitHub Actions.`, 'Checkpoints stay in the workspace, where `bootspring run` finds them.');
    }
    if (actions.isGhes) {
        return unavailable(`${what} is not used: ${actions.serverUrl} is a GitHub Enterprise Server, which does not have it in this form.`, 'Checkpoints stay in the workspace; on a runner that keeps it, they are found there.');
    }
    if (resultsUrl === undefined || runtimeToken === undefined) {
        const name = resultsUrl === undefined ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_RUNTIME_TOKEN';
        return unavailable(`${what} is not used: the runner did not set ${name}.`, 'Run bootspring as an action (`uses:`): steps with `run:` do not get it.');
    }
    return ok({ origin: new URL(resultsUrl).origin, runtimeToken });
}


/***/ })

};
;