"use strict";
exports.id = 7855;
exports.ids = [7855];
exports.modules = {

/***/ 7855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createReuseStory: () => (/* binding */ createReuseStory)
});

// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
;// CONCATENATED MODULE: ./build/core/reuse/differences.js

/** More differences than these are one sentence too many. */
const MOST = 3;
/** What is different now, as clauses that follow "because"; undefined when nothing is known to be. */
function differences(before, now) {
    const found = [
        inputsDiffer(before, now),
        agentsDiffer(before, now),
        before.outputs.join('\n') === now.outputs.join('\n') ? undefined : 'the declared outputs differ',
        ...variablesDiffer(before, now),
        ...toolsDiffer(before, now),
        before.parameters === now.parameters ? undefined : 'the parameters of the workflow differ',
        before.earlier === now.earlier ? undefined : 'what earlier phases wrote to BOOTSPRING_OUTPUT differs',
        before.feedback === now.feedback ? undefined : 'the feedback of the round differs',
    ].filter((each) => each !== undefined);
    if (found.length === 0)
        return undefined;
    const more = found.length > MOST ? [`${found.length - MOST} more differences`] : [];
    return [...found.slice(0, MOST), ...more].join('; ');
}
/** `changed: src/a.ts and 2 more`. */
function inputsDiffer(before, now) {
    if (before.inputs === now.inputs && before.unmatched.join('\n') === now.unmatched.join('\n'))
        return undefined;
    return changedInputs(before, now) ?? 'the inputs differ';
}
/** Which inputs differ: the first by name, and how many more; undefined when it is not known. */
function changedInputs(before, now) {
    if (before.files === undefined || now.files === undefined)
        return undefined;
    const [old, fresh] = [new Map(Object.entries(before.files)), new Map(Object.entries(now.files))];
    const changed = [...fresh].filter(([path, digest]) => old.has(path) && old.get(path) !== digest);
    const added = [...fresh.keys()].filter((path) => !old.has(path));
    const gone = [...old.keys()].filter((path) => !fresh.has(path));
    const groups = [
        { what: 'changed', paths: changed.map(([path]) => path) },
        { what: 'new', paths: added },
        { what: 'gone', paths: gone },
    ];
    const first = groups.find(({ paths }) => paths.length > 0);
    if (first === undefined)
        return undefined;
    const others = changed.length + added.length + gone.length - 1;
    const [path = ''] = first.paths.sort();
    return `${first.what}: ${(0,plain_line/* plainLine */.h)(path)}${others === 0 ? '' : ` and ${others} more`}`;
}
function agentsDiffer(before, now) {
    const names = ({ agents }) => agents.map(({ name }) => name).join('\n');
    if (names(before) !== names(now))
        return 'the agents differ';
    const other = now.agents.filter(({ digest }, at) => before.agents[at]?.digest !== digest);
    const [first] = other;
    if (first === undefined)
        return undefined;
    if (now.agents.length === 1)
        return 'the command differs';
    return other.length === 1 ? `the command of ${first.name} differs` : 'the commands differ';
}
function variablesDiffer(before, now) {
    return [...new Set([...Object.keys(before.env), ...Object.keys(now.env)])]
        .sort()
        .filter((name) => before.env[name] !== now.env[name])
        .map((name) => `the environment variable ${name} differs`);
}
function toolsDiffer(before, now) {
    return [...new Set([...Object.keys(before.tools), ...Object.keys(now.tools)])]
        .sort()
        .filter((name) => before.tools[name] !== now.tools[name])
        .map((name) => `${name} was ${before.tools[name] ?? 'not there'} and is ${now.tools[name] ?? 'not there'}`);
}

// EXTERNAL MODULE: ./build/model/reuse.js
var reuse = __webpack_require__(6401);
// EXTERNAL MODULE: ./build/core/interpolate.js
var interpolate = __webpack_require__(3056);
;// CONCATENATED MODULE: ./build/core/reuse/facts.js


/** Agents whose work can be reused: one that prepares the workspace is needed by whatever comes after it. */
const reusableAgents = (phase) => phase.agents.filter((agent) => agent.always !== true);
const byName = (record) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
const outputsOf = (all) => byName(all).map(([name, each]) => [name, byName(each)]);
/** What a step does, without what it is called. */
function workOf(step) {
    if (step.kind !== 'command')
        return step;
    const { command, cwd, script, env } = step;
    return { command, cwd, script, env: byName(env ?? {}) };
}
/** Variables that the configuration of a phase names, in `env` lists and in references, each once and sorted. */
function namedVariables(phase) {
    const names = new Set(phase.passEnv ?? []);
    for (const agent of reusableAgents(phase)) {
        for (const step of agent.steps) {
            for (const value of Object.values(step.kind === 'command' ? (step.env ?? {}) : {})) {
                const found = (0,interpolate/* references */.F)(value);
                if (found.ok)
                    for (const { name } of found.value)
                        names.add(name);
            }
        }
    }
    return [...names].sort();
}
/** Programs that come with a package manager. */
const MANAGER_OF = { npx: 'npm', pnpx: 'pnpm', bunx: 'bun' };
/** Package managers that the commands of a phase call, sorted. */
function namedManagers(phase) {
    const names = new Set();
    for (const agent of reusableAgents(phase)) {
        for (const step of agent.steps) {
            if (step.kind !== 'command')
                continue;
            if (step.script !== undefined)
                names.add(step.script.manager);
            for (const [, word = ''] of step.command.matchAll(/(?:^|[\s;&|(/])(npm|npx|pnpm|pnpx|yarn|bun|bunx)(?=$|[\s;&|)])/g))
                names.add(MANAGER_OF[word] ?? word);
        }
    }
    return [...names].sort();
}
/** All that the work of a phase depends on. */
function factsOf(phase, scene, sha256) {
    const digest = (value) => `sha256:${sha256(JSON.stringify(value))}`;
    const files = [...scene.inputs.files].sort(([a], [b]) => (a < b ? -1 : 1));
    const unmatched = [...scene.inputs.unmatched].sort();
    const { feedback } = scene;
    return {
        version: reuse/* REUSE_VERSION */.mI,
        phase: phase.name,
        agents: reusableAgents(phase).map(({ name, steps }) => ({ name, digest: digest(steps.map(workOf)) })),
        outputs: [...phase.outputs],
        inputs: digest(files),
        ...(files.length > reuse/* MOST_LISTED */.cC ? {} : { files: Object.fromEntries(files) }),
        unmatched,
        env: Object.fromEntries(namedVariables(phase).map((name) => {
            const value = scene.variable(name);
            return [name, value === undefined ? null : digest([name, value])];
        })),
        tools: Object.fromEntries(byName(scene.tools)),
        parameters: digest(byName(scene.parameters)),
        earlier: digest(outputsOf(scene.earlier)),
        ...(feedback === undefined
            ? {}
            : { feedback: digest([feedback.from, feedback.text, outputsOf(feedback.outputs)]) }),
    };
}
/** The digest that stands for the facts, `sha256:\u2026`: equal facts have equal ones, whatever order they came in. */
function digestOfFacts(facts, sha256) {
    const { version, phase, agents, outputs, inputs, unmatched, env, tools, parameters, earlier, feedback } = facts;
    const listed = agents.map(({ name, digest }) => [name, digest]);
    const all = [version, phase, listed, outputs, inputs, unmatched, byName(env), byName(tools), parameters, earlier];
    // In the first round the digest is what it always was.
    return `sha256:${sha256(JSON.stringify(feedback === undefined ? all : [...all, feedback]))}`;
}

// EXTERNAL MODULE: ./build/core/reuse/record.js
var reuse_record = __webpack_require__(399);
// EXTERNAL MODULE: ./build/core/views/problem.js
var problem = __webpack_require__(8577);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
;// CONCATENATED MODULE: ./build/app/reuse.js






/** All that the work depends on as it is now; the error is a clause that says why it cannot be told. */
async function factsNow({ sha256 }, { files }, work) {
    const { plan, parameters, earlier, feedback } = work;
    const inputs = await files.inputs(plan.inputs ?? []);
    if (!inputs.ok)
        return inputs;
    const tools = await files.tools(namedManagers(plan), work.passEnv);
    const scene = { inputs: inputs.value, variable: files.variable, tools, parameters, earlier, feedback };
    return (0,result.ok)(factsOf(plan, scene, sha256));
}
/** Looking up and storing the work of phases, for one workflow. Nothing of it ever fails a run. */
function createReuseStory(around) {
    const seen = new Map();
    return {
        lookUp: (work, fresh, signal) => lookUpReuse(around, seen, work, fresh, signal),
        store: (work) => storeReuse(around, seen, work),
    };
}
/**
 * Looks up whether the work of a phase was done before with the same of all that it depends on, and puts back what it
 * left. Whatever goes wrong costs the reuse and never the run.
 */
async function lookUpReuse(around, seen, work, fresh, signal) {
    const { reuse } = around;
    if (work === undefined || reuse === undefined)
        return missed(work, 'nothing is kept of this run');
    const began = around.clock.monotonic();
    const facts = await factsNow(around, reuse, work);
    if (!facts.ok) {
        const because = `its inputs cannot be told: ${facts.error}`;
        return missed(work, because, { notes: [`${work.plan.name} is done every time: ${because}`] });
    }
    seen.set(work.plan.name, facts.value);
    // A slip in all of the globs must not make it look as if nothing ever changed.
    if (isAllUnmatched(work, facts.value)) {
        const because = 'none of its declared inputs is there';
        return missed(work, because, { notes: [`${work.plan.name} is done every time: ${because}`] });
    }
    const digest = digestOfFacts(facts.value, around.sha256);
    const notes = facts.value.unmatched.map((glob) => `nothing matches the declared input ${glob} of ${work.plan.name}`);
    if (fresh)
        return missed(work, 'it was to be done afresh', { digest, notes });
    const found = await findRecord(around, reuse, work, digest);
    if (!found.ok)
        return damaged(work, found.error, { digest, notes });
    if (found.value === undefined) {
        return missed(work, await reasonOf(reuse, work, facts.value), { digest, notes });
    }
    const { record, openLayer } = found.value;
    const { workflowId, plan, maxSize, anew } = work;
    const back = await reuse.files.putBack({
        workflowId,
        ...(anew === undefined ? {} : { anew }),
        phase: plan.name,
        outputs: plan.outputs,
        record,
        maxSize,
        openLayer,
        ...(signal === undefined ? {} : { signal }),
    });
    if (!back.ok)
        return damaged(work, (0,problem/* problemText */.f)(back.error), { digest, notes });
    const savedMs = Math.max(0, Math.round(record.workMs - (around.clock.monotonic() - began)));
    return {
        type: 'PhaseReused',
        phase: plan.name,
        from: record.workflowId,
        because: `the inputs are those of ${record.workflowId} of ${record.createdAt.slice(0, 10)}${savedText(savedMs)}`,
        digest,
        savedMs,
        files: back.value,
        ...(Object.keys(record.outputs).length === 0 ? {} : { outputs: record.outputs }),
        ...(notes.length === 0 ? {} : { notes }),
    };
}
const isAllUnmatched = ({ plan }, { unmatched }) => unmatched.length > 0 && unmatched.length === new Set(plan.inputs).size;
/** Putting back many files may take longer than a short command. */
const savedText = (ms) => (ms > 0 ? `, which saved ${(0,views_text/* duration */.p0)(ms)}` : '');
function missed(work, because, { digest, notes = [] } = {}) {
    return {
        type: 'ReuseMissed',
        phase: work?.plan.name ?? '',
        because,
        ...(digest === undefined ? {} : { digest }),
        ...(notes.length === 0 ? {} : { notes: [...notes] }),
    };
}
/** What is stored cannot be used: the work is done, and people are told. */
function damaged(work, why, { digest, notes }) {
    const because = `what is stored of it cannot be put back: ${why}`;
    return missed(work, because, { digest, notes: [...notes, `${work.plan.name} is done again: ${because}`] });
}
async function findRecord({ sha256 }, { store }, { plan }, digest) {
    const stored = await store.get(digest);
    if (!stored.ok)
        return (0,result/* err */._)((0,problem/* problemText */.f)(stored.error));
    if (stored.value === undefined)
        return (0,result.ok)(undefined);
    const record = (0,reuse_record/* readReuseRecord */.uZ)(stored.value.record);
    if (!record.ok)
        return record;
    // Whoever can write to the store could have given it another name.
    if (record.value.facts.phase !== plan.name || digestOfFacts(record.value.facts, sha256) !== digest)
        return (0,result/* err */._)('the record is that of other work');
    return (0,result.ok)({ record: record.value, openLayer: stored.value.openLayer });
}
/** What differs from the last time, when that is known. */
async function reasonOf({ store }, work, facts) {
    const text = await store.last(work.workflow, work.plan.name);
    const last = text === undefined ? undefined : (0,reuse_record/* readReuseRecord */.uZ)(text);
    if (last?.ok !== true)
        return 'nothing is stored of an earlier time';
    return differences(last.value.facts, facts) ?? 'what is stored of an earlier time is gone';
}
/** What changed while the work was done, so that storing it would be for nothing, or wrong. */
function changedMeanwhile(before, now) {
    const which = before === undefined ? undefined : changedInputs(before, now);
    if (which !== undefined)
        return `its inputs changed while it worked (${which}): leave out of "inputs" what it writes`;
    const other = before === undefined ? undefined : differences(before, now);
    return other === undefined ? 'its inputs changed while it worked' : `while it worked, ${other}`;
}
/** Stores what a phase left. Whatever goes wrong costs the next reuse and never the run. */
async function storeReuse(around, seen, work) {
    const { reuse, sha256 } = around;
    const phase = work?.plan.name ?? '';
    const not = (because) => ({ type: 'ReuseNotStored', phase, because });
    if (work === undefined || reuse === undefined)
        return not('nothing is kept of this run');
    const { plan, workflow, workflowId, maxSize } = work;
    const facts = await factsNow(around, reuse, work);
    if (!facts.ok)
        return not(`its inputs cannot be told any more: ${facts.error}`);
    const digest = digestOfFacts(facts.value, sha256);
    if (digest !== work.digest)
        return not(changedMeanwhile(seen.get(phase), facts.value));
    const packed = await reuse.files.pack({ workflowId, phase, outputs: plan.outputs, maxSize });
    if (!packed.ok)
        return not((0,problem/* problemText */.f)(packed.error));
    const { layer, entries, artifacts } = packed.value;
    const layers = layer === undefined ? [] : [layer.description];
    const record = (0,reuse_record/* writeReuseRecord */.x_)({
        workflowId,
        workflow,
        createdAt: new Date(around.clock.now()).toISOString(),
        source: work.source,
        facts: facts.value,
        workMs: Math.round(work.workMs),
        outputs: work.outputs,
    }, { layers, entries, artifacts });
    const dropped = (because) => {
        layer?.discard();
        return not(because);
    };
    if (reuse.files.holdsSecret(record))
        return dropped('what it wrote to BOOTSPRING_OUTPUT holds a secret');
    const file = layer === undefined ? {} : { layer: { digest: layer.description.digest, file: layer.file } };
    const put = await reuse.store.put(digest, { workflow, phase, record, ...file });
    if (!put.ok)
        return dropped((0,problem/* problemText */.f)(put.error));
    return { type: 'ReuseStored', phase, digest, bytes: layer?.description.size ?? 0 };
}


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved),
/* harmony export */   M: () => (/* binding */ STAGING_NAME)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);

/** `.git` and `.bootspring` as NTFS reads them: without dots and blanks at the end, with a stream, or by a short name. */
const RESERVED = /^(?:\.git|git~1|\.bootspring|bootsp~1)[. ]*(?:$|[:\\])/i;
/** Code points that HFS+ passes over when it compares names: those of git's utf8.c, `next_hfs_char`. */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
const ASCII = /^[^\x80-\xff]*$/;
/**
 * Whether a part of a path names git's folder or bootspring's own on some file system: in any case, with dots and
 * blanks at the end, by the short name of NTFS, or with characters that HFS+ passes over.
 */
function isReserved(part) {
    if (ASCII.test(part))
        return RESERVED.test(part);
    const text = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(part) ?? new TextDecoder().decode((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$$)(part));
    // The long s is an s to a file system that folds case; no other letter of the two names has such a double.
    return RESERVED.test(text.replace(IGNORED, '').replaceAll('\u017f', 's'));
}
/** Name of the folder at the root in which a restore is prepared where the state folder is on another device. */
const STAGING_NAME = /^\.bootspring-restore-[0-9a-f]+$/;


/***/ }),

/***/ 9294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zN: () => (/* binding */ foldName),
  cB: () => (/* binding */ unsafeChain),
  di: () => (/* binding */ unsafeEntry),
  nw: () => (/* binding */ unsafeTree)
});

// UNUSED EXPORTS: safetyOf

// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/model/layer.js
var model_layer = __webpack_require__(7300);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/checkpoint/tree.js
var checkpoint_tree = __webpack_require__(3040);
;// CONCATENATED MODULE: ./build/core/checkpoint/links.js

/** Links that the resolution of one path may pass: Linux gives up at 40, Windows at 63. */
const MAX_LINKS = 64;
/** Characters of paths that the check of one tree may look up. A tree that needs more was made to take long. */
const MAX_WORK = 500_000_000;
/** What is wrong with where a link leads, as a clause that follows its name. */
const OUT = 'leads out of the workspace';
/** Whether a relative target, read part by part without looking at the tree, climbs above the root. */
function climbsOut(link, target) {
    if (!target.includes('..'))
        return false;
    let depth = 0;
    for (const part of (0,checkpoint_tree/* folderOf */.yS)(link).split('/'))
        if (part !== '')
            depth += 1;
    for (const part of target.split('/')) {
        if (part === '' || part === '.')
            continue;
        depth += part === '..' ? -1 : 1;
        if (depth < 0)
            return true;
    }
    return false;
}
/**
 * A check of where the links of a tree lead: neither as the target is written nor through other links of the tree may
 * one leave the root. One that leads nowhere or in a circle inside does no harm.
 */
function createLinkCheck(tree) {
    let work = 0;
    /** Goes through every link on the way: `b -> a/..` leaves the root when `a` leads to it. */
    const leavesThroughLinks = (link) => {
        let here = (0,checkpoint_tree/* folderOf */.yS)(link.path);
        const ahead = link.target.split('/').reverse();
        let links = 0;
        for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
            if ((work += here.length + part.length + 1) > MAX_WORK)
                return undefined;
            if (part === '' || part === '.')
                continue;
            if (part === '..') {
                if (here === '')
                    return true;
                here = (0,checkpoint_tree/* folderOf */.yS)(here);
                continue;
            }
            const next = here === '' ? part : `${here}/${part}`;
            const entry = tree.get(next);
            if (entry?.type !== 'link') {
                here = next;
                continue;
            }
            if ((links += 1) > MAX_LINKS)
                return false;
            ahead.push(...entry.target.split('/').reverse());
        }
        return false;
    };
    return {
        wrong(link) {
            if (climbsOut(link.path, link.target))
                return OUT;
            const leaves = leavesThroughLinks(link);
            if (leaves === undefined)
                return 'is one of links that take too long to follow';
            return leaves ? `${OUT} through another link` : undefined;
        },
    };
}

// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var checkpoint_names = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/core/checkpoint/reserved.js
var reserved = __webpack_require__(5676);
// EXTERNAL MODULE: ./build/core/checkpoint/rows.js
var rows = __webpack_require__(5805);
;// CONCATENATED MODULE: ./build/core/checkpoint/safety.js








/** What the trees of a workflow are checked against; without a state the limits are those without a configuration. */
const safetyOf = (state, platform) => ({
    platform,
    maxSize: (state?.pipeline.checkpoints ?? DEFAULT_RULES).maxSize,
});
/** What Windows does not take as a name, or takes for something else: streams, devices, what it strips at the end. */
const WINDOWS_NAME = /[\\:*?"<>|\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?: *\.|$)/iu;
/** What is wrong with one part of a path, as a clause that follows the path. */
function wrongPart(part, platform) {
    if (part === '')
        return 'is absolute or has an empty part';
    if (part === '.' || part === '..')
        return `has the part ${part}, which leads elsewhere`;
    if (part.length > model_layer/* LIMITS */.b1.name)
        return `has a part of more than ${model_layer/* LIMITS */.b1.name} bytes`;
    if (part.includes('\0'))
        return 'has a NUL byte';
    if ((0,reserved/* isReserved */.B)(part))
        return `has the part ${(0,checkpoint_names/* showName */.$i)(part)}, which is git's or bootspring's own`;
    if (platform === 'win32' && WINDOWS_NAME.test(part)) {
        return `has the part ${(0,checkpoint_names/* showName */.$i)(part)}, which Windows reads as something else`;
    }
    return undefined;
}
/** What is wrong with the text of a link's target; where it leads is checked apart. */
function wrongTarget({ target }, platform) {
    if (target === '')
        return 'leads nowhere: its target is empty';
    if (target.startsWith('/'))
        return 'has an absolute target';
    if (target.includes('\0'))
        return 'has a NUL byte in its target';
    if (target.length > model_layer/* LIMITS */.b1.path)
        return `has a target of more than ${model_layer/* LIMITS */.b1.path} bytes`;
    if (platform === 'win32' && /[\\:]/.test(target))
        return 'has a target that Windows reads as something else';
    for (const part of target.split('/')) {
        if ((0,reserved/* isReserved */.B)(part))
            return `leads into ${(0,checkpoint_names/* showName */.$i)(part)}, which is git's or bootspring's own`;
    }
    return undefined;
}
/** Checks entries by themselves. Folders that were looked at are remembered: each has many children. */
function createEntryCheck(platform) {
    const sound = new Set(['']);
    const wrongFolder = (folder) => {
        if (sound.has(folder))
            return undefined;
        for (const part of folder.split('/')) {
            const wrong = wrongPart(part, platform);
            if (wrong !== undefined)
                return wrong;
        }
        sound.add(folder);
        return undefined;
    };
    return (entry) => {
        const { path } = entry;
        if (path.length > model_layer/* LIMITS */.b1.path)
            return `has more than ${model_layer/* LIMITS */.b1.path} bytes in its path`;
        if (path.startsWith('/'))
            return 'is absolute';
        const folder = (0,checkpoint_tree/* folderOf */.yS)(path);
        const wrong = wrongFolder(folder) ?? wrongPart(path.slice(folder === '' ? 0 : folder.length + 1), platform);
        if (wrong !== undefined)
            return wrong;
        if (entry.type === 'link')
            return wrongTarget(entry, platform);
        // The schema leaves room for setuid, setgid and the sticky bit.
        if (entry.mode > 0o777)
            return `has the mode ${entry.mode.toString(8)}, which is more than permissions`;
        return undefined;
    };
}
const ASCII = /^[^\x80-\xff]*$/;
const UPPER = /[A-Z]/;
/** What a file system that folds case and Unicode forms takes for the same name. Bytes that are no text stay themselves. */
function foldName(part) {
    if (ASCII.test(part))
        return UPPER.test(part) ? part.toLowerCase() : part;
    const text = (0,checkpoint_names/* textOfBytes */.gm)(part);
    if (text === undefined)
        return part;
    // The two letters whose lower case is not that of their upper case.
    return text.normalize('NFC').toLowerCase().normalize('NFC').replaceAll('\u017f', 's').replaceAll('\u03c2', '\u03c3');
}
/** Two paths that some file systems take for one, as a sentence's beginning. Folders without an entry count too. */
function collisionIn(tree) {
    const names = new Map();
    /** The folded paths of folders, by their path. */
    const folders = new Map([['', '']]);
    let wrong;
    const add = (path) => {
        const folder = (0,checkpoint_tree/* folderOf */.yS)(path);
        const above = folders.get(folder) ?? addFolder(folder);
        const name = foldName(folder === '' ? path : path.slice(folder.length + 1));
        const folded = above === '' ? name : `${above}/${name}`;
        const there = names.get(folded);
        if (there === undefined)
            names.set(folded, path);
        else if (there !== path)
            wrong ??= `${(0,checkpoint_names/* showName */.$i)(there)} and ${(0,checkpoint_names/* showName */.$i)(path)} are one name on some file systems`;
        return folded;
    };
    const addFolder = (folder) => {
        const folded = add(folder);
        folders.set(folder, folded);
        return folded;
    };
    for (const [path, entry] of tree) {
        if (entry.type !== 'folder')
            add(path);
        else if (!folders.has(path))
            addFolder(path);
        if (wrong !== undefined)
            return wrong;
    }
    return undefined;
}
/**
 * Why one entry may not be written below a folder, as a clause that follows its path; where links lead is only known
 * with the whole tree.
 */
function unsafeEntry(entry, platform) {
    return createEntryCheck(platform)(entry);
}
/**
 * Why a tree may not be written below a folder, as a sentence that names the path; undefined when it may.
 * The tree is not trusted: a cache or an artifact may have brought it.
 */
function unsafeTree(tree, rules) {
    if (tree.size > model_layer/* LIMITS */.b1.entries)
        return `It has ${tree.size} entries, and ${model_layer/* LIMITS */.b1.entries} are the most.`;
    const check = createEntryCheck(rules.platform);
    const links = createLinkCheck(tree);
    let bytes = 0;
    for (const entry of tree.values()) {
        const wrong = check(entry) ?? (entry.type === 'link' ? links.wrong(entry) : undefined);
        if (wrong !== undefined)
            return `${(0,checkpoint_names/* showName */.$i)(entry.path)} ${wrong}.`;
        if (entry.type === 'file' && entry.layer !== undefined)
            bytes += entry.size;
    }
    if (bytes > rules.maxSize)
        return `Its files have ${bytes} bytes, and checkpoints.max-size is ${rules.maxSize}.`;
    const collision = collisionIn(tree);
    return collision === undefined ? undefined : `${collision}.`;
}
/**
 * As `unsafeTree`, also for the entries of manifests that later ones replace: one of them alone gives the chain away.
 *
 * @param tree what `finalTree` made of the chain
 */
function unsafeChain(chain, tree, rules) {
    const check = createEntryCheck(rules.platform);
    for (const checkpoint of chain) {
        if (checkpoint.entries.length > model_layer/* LIMITS */.b1.entries) {
            return `The checkpoint of ${checkpoint.phase} has ${checkpoint.entries.length} entries, and ${model_layer/* LIMITS */.b1.entries} are the most.`;
        }
        // All entries of the last one are in the tree.
        const entries = checkpoint === chain.at(-1) ? (0,result.ok)([]) : (0,rows/* entriesOf */.Mc)(checkpoint);
        for (const entry of entries.ok ? entries.value : []) {
            const wrong = check(entry);
            if (wrong !== undefined)
                return `${(0,checkpoint_names/* showName */.$i)(entry.path)} ${wrong} (checkpoint of ${checkpoint.phase}).`;
        }
    }
    return unsafeTree(tree, rules);
}


/***/ }),

/***/ 3040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ eachFolderAbove),
/* harmony export */   ZT: () => (/* binding */ finalTree),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5805);



/** The path of the folder that an entry is in; empty for the root. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** Calls `visit` for the folders above a path from the nearest on, until it answers false. */
function eachFolderAbove(path, visit) {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder))
        if (!visit(folder))
            return;
}
/** A child of a path that is no folder, or of one that was deleted; undefined when there is none. */
function orphanIn(tree, deleted) {
    const sound = new Set();
    for (const path of tree.keys()) {
        let wrong;
        eachFolderAbove(path, (folder) => {
            if (sound.has(folder))
                return false;
            const there = tree.get(folder);
            if (there !== undefined && there.type !== 'folder')
                wrong = `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(folder)} is a ${there.type}`;
            else if (deleted.has(folder) && there === undefined)
                wrong = `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(folder)} is deleted`;
            sound.add(folder);
            return wrong === undefined;
        });
        if (wrong !== undefined)
            return `${wrong}, and ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path)} is in it`;
    }
    return undefined;
}
function applyStep(tree, step) {
    const fresh = new Set();
    for (const entry of step.entries) {
        if (fresh.has(entry.path))
            return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(entry.path)} is there twice`;
        fresh.add(entry.path);
    }
    const deleted = new Set();
    for (const path of step.deleted) {
        if (fresh.has(path))
            return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path)} is there and deleted`;
        if (!tree.delete(path))
            return `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path)} is deleted, and was not there before`;
        deleted.add(path);
    }
    for (const entry of step.entries)
        tree.set(entry.path, entry);
    return orphanIn(tree, deleted);
}
/**
 * The tree that the last manifest of a chain stands for: what each one changes, from the first on.
 * Whether it may be written anywhere is told by `unsafeTree`.
 *
 * @returns the error is a sentence that names the manifest and the path
 */
function finalTree(chain) {
    const tree = new Map();
    for (const checkpoint of chain) {
        const told = (why) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`The checkpoint of ${checkpoint.phase} contradicts itself: ${why}.`);
        const entries = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(checkpoint);
        if (!entries.ok)
            return told(entries.error);
        const deleted = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .deletedOf */ .X)(checkpoint);
        if (!deleted.ok)
            return told(deleted.error);
        const wrong = applyStep(tree, { phase: checkpoint.phase, entries: entries.value, deleted: deleted.value });
        if (wrong !== undefined)
            return told(wrong);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(tree);
}


/***/ }),

/***/ 399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uZ: () => (/* binding */ readReuseRecord),
/* harmony export */   x_: () => (/* binding */ writeReuseRecord),
/* harmony export */   zG: () => (/* binding */ treesOf)
/* harmony export */ });
/* harmony import */ var _checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5805);
/* harmony import */ var _checkpoint_safety_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9294);
/* harmony import */ var _checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5950);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _model_reuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6401);





/** The text of a record. */
function writeReuseRecord(facts, { layers, entries, artifacts }) {
    const record = {
        schemaVersion: _model_reuse_js__WEBPACK_IMPORTED_MODULE_1__/* .REUSE_VERSION */ .mI,
        ...facts,
        layers: [...layers],
        entries: (0,_checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(entries, layers),
        artifacts: (0,_checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .rowsOf */ .RO)(artifacts, layers),
    };
    return JSON.stringify(record);
}
/** Reads the text of a record; the error is a clause. */
function readReuseRecord(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)('the record is no JSON');
    }
    const parsed = _model_reuse_js__WEBPACK_IMPORTED_MODULE_1__/* .reuseRecordSchema */ .Jg.safeParse(json);
    if (parsed.success)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(parsed.data);
    const [issue] = parsed.error.issues;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`the record is not one of this version (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`);
}
/**
 * What a record says is to be written, if it may be: every path stays inside, is a file or a link, is one that the
 * outputs declare, and has its content in a layer. The record is not trusted: a cache may have brought it.
 *
 * @param declares whether a path is one of the declared outputs
 * @returns the error is a sentence that names the path
 */
function treesOf({ layers, entries, artifacts }, declares, rules) {
    const outputs = treeOf(entries, layers, rules);
    if (!outputs.ok)
        return outputs;
    for (const path of outputs.value.keys())
        if (!declares(path))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(path)} is none of the declared outputs.`);
    const others = treeOf(artifacts, layers, rules);
    return others.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)({ outputs: outputs.value, artifacts: others.value }) : others;
}
function treeOf(rows, layers, rules) {
    const read = (0,_checkpoint_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)({ entries: rows, layers });
    if (!read.ok)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${read.error}.`);
    const tree = new Map();
    for (const entry of read.value) {
        if (tree.has(entry.path))
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(entry.path)} is there twice.`);
        if (entry.type === 'folder')
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(entry.path)} is a folder.`);
        if (entry.type === 'file' && entry.layer === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(entry.path)} is in no layer.`);
        tree.set(entry.path, entry);
    }
    for (const path of tree.keys()) {
        for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
            if (tree.has(path.slice(0, at)))
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(`${(0,_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_4__/* .showName */ .$i)(path.slice(0, at))} is no folder, and has entries in it.`);
    }
    const wrong = (0,_checkpoint_safety_js__WEBPACK_IMPORTED_MODULE_0__/* .unsafeTree */ .nw)(tree, rules);
    return wrong === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(tree) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(wrong);
}


/***/ }),

/***/ 6401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ reuseRecordSchema),
/* harmony export */   cC: () => (/* binding */ MOST_LISTED),
/* harmony export */   mI: () => (/* binding */ REUSE_VERSION)
/* harmony export */ });
/* unused harmony export reuseFactsSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3759);
/* harmony import */ var _checkpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6043);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7015);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);




/** Version of what counts for reuse and of its record: work that another version recorded is done again. */
const REUSE_VERSION = 1;
/** Files that a record lists one by one, to tell later which of them changed. */
const MOST_LISTED = 20_000;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const digestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(SHA256));
/** All that the work of a phase depends on, as far as bootspring is told. Values are digests: none can be read here. */
const reuseFactsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    version: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(REUSE_VERSION),
    phase: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_PATTERN */ .Vh)),
    /** In their order: a digest of the steps of each. */
    agents: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: digestSchema })),
    /** Globs of the declared outputs. */
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Over the path, the content and the executable bit of every input. */
    inputs: digestSchema,
    /** What of it each input contributes; missing where there are more than MOST_LISTED. */
    files: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
    /** Globs of inputs that match nothing. */
    unmatched: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Digests of the variables that the configuration of the phase names; null for one that is not set. */
    env: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(digestSchema)),
    /** Versions of node and of package managers, platform and architecture. */
    tools: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Over the parameters of the workflow, and over what earlier phases wrote to BOOTSPRING_OUTPUT. */
    parameters: digestSchema,
    earlier: digestSchema,
    /** Over what its agents were told of why it is done again; missing in the first round. */
    feedback: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(digestSchema),
});
/** What a phase left behind, with all that its work depended on. A reader passes over members that it does not know. */
const reuseRecordSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(REUSE_VERSION),
    workflowId: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOW_ID_PATTERN */ .TH)),
    workflow: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    createdAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._regex */ .Fk(/^\d{4}-\d{2}-\d{2}T/)),
    source: _event_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceSchema */ .dr,
    facts: reuseFactsSchema,
    /** Milliseconds that the work took. */
    workMs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    /** What its commands wrote to BOOTSPRING_OUTPUT. */
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** At most one: it holds everything. */
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .layerSchema */ .pw).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ._maxLength */ .Eb(1)),
    /** Declared outputs, as they are in the workspace. */
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .rowSchema */ .M1),
    /** What its commands wrote to BOOTSPRING_ARTIFACT_DIR themselves. */
    artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_checkpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .rowSchema */ .M1),
});


/***/ })

};
;