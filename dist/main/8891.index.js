"use strict";
exports.id = 8891;
exports.ids = [8891];
exports.modules = {

/***/ 9448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ foldAhead)
/* harmony export */ });
/* harmony import */ var _core_evolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2983);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);


/**
 * Folds an event that the journal does not hold yet, so that one that cannot be is never written.
 *
 * @param at milliseconds since 1970
 * @returns the state after it: the given one, changed in place, where there is one; `integrity` when it cannot happen now
 */
function foldAhead(state, event, at) {
    const seq = (state?.sequence ?? 0) + 1;
    const folded = (0,_core_evolve_js__WEBPACK_IMPORTED_MODULE_0__/* .evolve */ .s)(state, { v: 1, seq, at: new Date(at).toISOString(), event, prev: '', hash: '' });
    if (folded.ok)
        return folded;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({ code: 'integrity', message: folded.error.message, where: `entry ${folded.error.sequence}` });
}


/***/ }),

/***/ 6008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ foldEntries),
/* harmony export */   v: () => (/* binding */ look)
/* harmony export */ });
/* harmony import */ var _core_evolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2983);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);


/** The state of a workflow, the newest without an id, without taking it over. */
async function look(storage, id) {
    const read = await storage.read(id);
    if (!read.ok)
        return read;
    const state = foldEntries(read.value.entries, read.value.id);
    return state.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ state: state.value, entries: read.value.entries }) : state;
}
/** Folds entries; an impossible one is an integrity problem that names it. */
function foldEntries(entries, what) {
    const folded = (0,_core_evolve_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(entries);
    if (folded.ok)
        return folded;
    if (entries.length === 0) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({
            code: 'integrity',
            message: `The journal of ${what} holds no entry: its process was killed before the first one, or the file was emptied.`,
            where: 'journal.jsonl:1',
            hint: 'start a new workflow: bootspring run',
        });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)({
        code: 'integrity',
        message: `The journal of ${what} tells what can not have happened: ${folded.error.message}`,
        where: `journal.jsonl:${folded.error.sequence}`,
        hint: 'the journal was changed from outside; start a new workflow: bootspring run',
    });
}


/***/ }),

/***/ 8961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/core/affected/wanted.js
var wanted = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(5241);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/interpolate.js
var interpolate = __webpack_require__(3056);
// EXTERNAL MODULE: ./build/core/validate.js + 2 modules
var validate = __webpack_require__(6220);
// EXTERNAL MODULE: ./build/core/detect/ask.js
var ask = __webpack_require__(462);
// EXTERNAL MODULE: ./build/core/placement.js
var placement = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/core/standard.js
var core_standard = __webpack_require__(4938);
// EXTERNAL MODULE: ./build/core/plan/checks.js + 1 modules
var plan_checks = __webpack_require__(8320);
// EXTERNAL MODULE: ./build/core/plan/parts.js
var parts = __webpack_require__(6709);
;// CONCATENATED MODULE: ./build/core/plan/phases.js





function purposeOf(name) {
    return core_standard/* STANDARD_PHASES */.T.find((phase) => phase.name === name)?.purpose ?? '';
}
/** The phases of a workflow as the configuration has them, and a phase of its own for a gate whose place it does not have. */
function writtenPhases(config, name, workflow, sources) {
    const issues = [];
    const placed = (0,placement/* placeGates */._)(config, workflow);
    const gatesOf = (phase) => (placed.get(phase) ?? []).flatMap((gateName) => {
        const gate = config.gates?.[gateName];
        if (gate === undefined)
            return [];
        const answer = (0,plan_checks/* writtenGate */.T0)(phase, gateName, gate, sources);
        issues.push(...answer.issues);
        return [answer.gate];
    });
    const phases = Object.entries(workflow.phases).map(([phaseName, phase]) => writtenPhase(name, phaseName, phase, gatesOf(phaseName), sources));
    for (const phaseName of placed.keys()) {
        if (workflow.phases[phaseName] === undefined)
            insertGatePhase(phases, phaseName, gatesOf(phaseName), sources);
    }
    return { phases: inOrder(phases), issues: unique(issues) };
}
/** A standard gate without its phase still blocks: it gets that phase, before the first one that would come after it. */
function insertGatePhase(phases, name, gates, sources) {
    if (gates.length === 0)
        return;
    const rank = (phase) => core_standard/* STANDARD_PHASES */.T.findIndex((each) => each.name === phase);
    const at = phases.findIndex((phase) => rank(phase.name) > rank(name));
    const because = `its gate ${gates.map((gate) => gate.name).join(', ')} follows it`;
    const phase = gatePhase(name, gates, because, sources);
    phases.splice(at < 0 ? phases.length : at, 0, phase);
}
/** A phase without work of its own. */
function gatePhase(name, gates, because, sources) {
    return {
        name,
        purpose: purposeOf(name),
        needs: [],
        agents: [],
        parallel: false,
        outputs: [],
        gates,
        timeoutMs: sources.phaseTimeoutMs,
        because,
    };
}
function writtenPhase(workflow, name, phase, gates, sources) {
    const timeoutMs = phase.timeoutMs ?? sources.phaseTimeoutMs;
    const because = `bootspring.yml: workflows.${workflow}.phases.${name}`;
    const standard = core_standard/* STANDARD_PHASES */.T.find((each) => each.name === name)?.agents[0] ?? name;
    const written = phase.agents ?? (phase.run === undefined ? [] : [{ name: standard, run: phase.run }]);
    const agents = written.map((agent) => {
        const options = {
            timeoutMs: undefined,
            retry: undefined,
            env: undefined,
            reports: undefined,
            weight: undefined,
            ...agent,
        };
        const retry = (0,parts/* retryPolicy */.Jb)(sources.config?.retry, phase.retry, options.retry);
        const steps = (0,parts/* withReports */.UX)([(0,parts/* writtenStep */.yn)(agent.run, phase.env, options.env)], options.reports ?? phase.reports);
        return {
            id: `${name}/${agent.name}`,
            name: agent.name,
            steps: (0,parts/* withTests */.wk)(steps, retry),
            timeoutMs: options.timeoutMs ?? timeoutMs,
            retry,
            ...(options.weight === undefined ? {} : { weight: options.weight }),
            because,
        };
    });
    return {
        name,
        purpose: purposeOf(name),
        needs: phase.needs ?? [],
        agents,
        parallel: phase.parallel ?? false,
        ...(phase.inputs === undefined ? {} : { inputs: phase.inputs, passEnv: (0,parts/* passedBy */.QD)(phase) }),
        outputs: phase.outputs ?? [],
        gates,
        timeoutMs,
        ...(phase.environment === undefined ? {} : { environment: phase.environment }),
        ...(phase.fix === undefined ? {} : { fix: (0,parts/* writtenStep */.yn)(phase.fix, phase.env) }),
        because,
    };
}
function unique(issues) {
    const seen = new Set();
    return issues.filter((issue) => {
        const key = `${issue.path.join('.')} ${issue.message}`;
        return !seen.has(key) && seen.add(key);
    });
}
/** The written order, except that what a phase needs comes before it. Cycles were refused before. */
function inOrder(phases) {
    const byName = new Map(phases.map((phase) => [phase.name, phase]));
    const sorted = new Set();
    const begun = new Set();
    for (const phase of phases) {
        const stack = [phase];
        for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
            if (begun.has(top)) {
                sorted.add(top);
                stack.pop();
                continue;
            }
            begun.add(top);
            const open = top.needs.flatMap((need) => byName.get(need) ?? []).filter((need) => !begun.has(need));
            for (const need of open.reverse())
                stack.push(need);
        }
    }
    return [...sorted];
}
/** The gate that takes what a repository's CI runs and that fits no kind. */
const OTHERS = 'pre-push';
/**
 * The phases that detection gives without a workflow in the configuration: the build in development, and each
 * standard gate for which something was found. What has nothing to run is left out.
 */
function detectedPhases(config, detection, sources) {
    const issues = [];
    const own = config?.gates;
    const phases = core_standard/* STANDARD_PHASES */.T.flatMap((standard) => {
        const gates = [];
        if (own === undefined && standard.gate !== undefined) {
            const kinds = core_standard/* STANDARD_GATES */.R[standard.gate]?.checks ?? [];
            const checks = (0,plan_checks/* detectedChecks */.Qs)(standard.name, standard.gate, standard.gate === OTHERS ? [...kinds, 'custom'] : kinds, sources);
            if (checks.length > 0)
                gates.push({ name: standard.gate, skippable: true, checks });
        }
        for (const [name, gate] of Object.entries(own ?? {})) {
            if ((gate.after ?? core_standard/* STANDARD_GATES */.R[name]?.after) !== standard.name)
                continue;
            const answer = (0,plan_checks/* writtenGate */.T0)(standard.name, name, gate, sources);
            gates.push(answer.gate);
            issues.push(...answer.issues);
        }
        const agents = standard.name === 'development' ? buildAgents(detection, sources) : [];
        if (agents.length === 0 && gates.length === 0)
            return [];
        const because = agents.length > 0 ? 'detected' : `its gate ${gates.map((gate) => gate.name).join(', ')} has checks`;
        return [{ ...gatePhase(standard.name, gates, because, sources), agents }];
    });
    return { phases, issues: unique(issues) };
}
function buildAgents(detection, sources) {
    const build = detection.discoveries.find((discovery) => discovery.kind === 'build' && discovery.planned);
    return build === undefined ? [] : [foundAgent('development', 'build', build, sources)];
}
/** An agent that does what detection found. */
function foundAgent(phase, name, discovery, sources) {
    return {
        id: `${phase}/${name}`,
        name,
        steps: (0,ask/* asking */.o)(discovery.steps),
        timeoutMs: sources.phaseTimeoutMs,
        retry: (0,parts/* retryPolicy */.Jb)(sources.config?.retry),
        because: discovery.because,
    };
}
/** How dependencies are installed, unless a command of the plan does it. */
function installDiscovery(phases, detection) {
    const doesIt = (task) => task.steps.some((step) => step.kind === 'command' && (0,parts/* installsPackages */.ag)(step.command));
    if (phases.some((phase) => phase.agents.some(doesIt)))
        return undefined;
    return detection?.discoveries.find((discovery) => discovery.kind === 'install' && discovery.planned);
}
/** Puts the installation of dependencies before everything else, unless a command of the plan does it. */
function withInstall(phases, detection, sources) {
    const install = installDiscovery(phases, detection);
    const [first, ...rest] = phases;
    if (install === undefined || first === undefined)
        return phases;
    const name = first.agents.some((agent) => agent.name === 'install') ? 'install-dependencies' : 'install';
    const agent = { ...foundAgent(first.name, name, install, sources), always: true };
    return [{ ...first, agents: [agent, ...first.agents], parallel: false }, ...rest];
}

;// CONCATENATED MODULE: ./build/core/plan/parallel.js

/**
 * The phases with the needs that nobody could write. Detected phases follow each other: nothing says that they could do
 * without the one before. A gate that got a phase of its own comes after what is before it and keeps the rest waiting.
 *
 * @param written phases that the configuration has; undefined when all are detected
 */
function withNeeds(phases, written) {
    const names = [];
    const barriers = [];
    return phases.map((phase) => {
        const isOwn = written?.has(phase.name) === true;
        const needs = isOwn ? [...phase.needs, ...barriers] : written === undefined ? names.slice(-1) : [...names];
        names.push(phase.name);
        if (!isOwn)
            barriers.push(phase.name);
        return { ...phase, needs: [...new Set(needs)] };
    });
}
/** Dependencies are installed in a phase of its own, which all others need. */
function withInstallPhase(phases, detection, sources) {
    const install = installDiscovery(phases, detection);
    if (install === undefined)
        return phases;
    const name = phases.some((phase) => phase.name === 'install') ? 'install-dependencies' : 'install';
    const agent = { ...foundAgent(name, 'install', install, sources), always: true };
    const first = { ...gatePhase(name, [], install.because, sources), agents: [agent] };
    return [first, ...phases.map((phase) => (phase.needs.length > 0 ? phase : { ...phase, needs: [name] }))];
}
/** A phase and all that need it, directly or through others. */
function withDependents(phases, name) {
    const wanted = new Set([name]);
    // Needs come before what needs them.
    return phases.filter((phase) => {
        if (phase.needs.some((need) => wanted.has(need)))
            wanted.add(phase.name);
        return wanted.has(phase.name);
    });
}

;// CONCATENATED MODULE: ./build/core/plan/notifications.js
/** What is told unless the configuration says otherwise: what somebody has to do something about. */
const USUAL = ['paused', 'failed'];
/** Who is told about what. Variables are not looked at: their values are secrets, and a pipeline is in the journal. */
function notificationPlans(written = []) {
    const plans = written.map(({ webhook, slack, secret, on = USUAL, afterMs, lateAfterMs }) => {
        const events = new Set(on);
        if (afterMs !== undefined)
            events.add('slow');
        if (lateAfterMs !== undefined)
            events.add('late');
        return {
            to: slack === undefined ? 'webhook' : 'slack',
            address: slack ?? webhook ?? '',
            ...(secret === undefined ? {} : { secret }),
            on: [...events],
            ...(afterMs === undefined ? {} : { afterMs }),
            ...(lateAfterMs === undefined ? {} : { lateAfterMs }),
        };
    });
    return plans.length === 0 ? {} : { notifications: plans };
}

;// CONCATENATED MODULE: ./build/core/plan/pipeline.js









/** Works out what a run does. Pure; the configuration has been validated before. */
function planPipeline(config, detection, options) {
    const phaseTimeoutMs = config?.limits?.phaseTimeoutMs ?? parts/* DEFAULTS */.zY.phaseTimeoutMs;
    const limit = options.limit === undefined ? {} : { limit: options.limit };
    const sources = { config, detection, phaseTimeoutMs, ...limit };
    const name = options.workflow ?? 'default';
    const workflow = config?.workflows?.[name];
    if (workflow === undefined && (options.workflow !== undefined || config?.workflows !== undefined)) {
        const known = Object.keys(config?.workflows ?? {});
        const hint = known.length === 0 ? 'no workflow is defined: leave the name out' : (0,nearest/* namesHint */.a)(name, 'defined are', known);
        return (0,result/* err */._)({ kind: 'usage', message: `there is no workflow called "${name}"`, hint });
    }
    const found = detection ?? { ecosystem: 'none', discoveries: [], notes: [] };
    const { phases, issues } = config !== undefined && workflow !== undefined
        ? writtenPhases(config, name, workflow, sources)
        : detectedPhases(config, found, sources);
    if (issues.length > 0)
        return (0,result/* err */._)({ kind: 'issues', issues });
    const nothing = workflow === undefined && config?.gates === undefined && !found.discoveries.some((each) => each.planned);
    if (nothing || phases.length === 0) {
        const written = config === undefined ? 'no configuration' : 'the configuration has neither workflows nor gates';
        return (0,result/* err */._)({ kind: 'nothing', message: `nothing to run: ${written}, and nothing was detected in this folder` });
    }
    const mode = modeOf(config, options);
    const arranged = arrange(options.sameWork?.(phases, found) ?? phases, {
        mode,
        name,
        workflow,
        detection,
        sources,
        options,
    });
    if (!arranged.ok)
        return arranged;
    const content = {
        workflow: name,
        mode,
        phases: arranged.value,
        context: { ...filled(workflow?.context ?? {}, options.lookup), ...options.context },
        retryBudget: config?.retry?.budget ?? parts/* DEFAULTS */.zY.retryBudget,
        maxParallel: options.maxParallel ?? config?.limits?.maxParallel ?? Math.max(1, options.cores),
        ...(config?.limits?.failFast === true ? { failFast: true } : {}),
        ...(config?.limits?.maxIterations === undefined ? {} : { maxIterations: config.limits.maxIterations }),
        ...(mode === 'adaptive' ? { adaptive: adaptivePlan(config) } : {}),
        reuse: options.fresh !== true,
        passEnv: (0,parts/* passedNames */.B9)(config),
        ...checkpointRules(config?.checkpoints),
        ...notificationPlans(config?.notifications),
    };
    const digest = options.sha256(`${options.configDigest ?? ''}\n${JSON.stringify(content)}`);
    const estimates = mode === 'sequential' ? undefined : options.estimates?.(name, arranged.value);
    return (0,result.ok)({ ...content, ...(estimates === undefined ? {} : { estimates: { ...estimates } }), digest });
}
/** How the phases of the workflow that is asked for follow each other. */
function modeOf(config, options) {
    return options.mode ?? config?.workflows?.[options.workflow ?? 'default']?.mode ?? 'sequential';
}
/** Settings of adaptive mode: what the configuration protects comes after the usual, so that it decides. */
function adaptivePlan(config) {
    const { protected: patterns = [], commit = false } = config?.adaptive ?? {};
    const { message } = typeof commit === 'object' ? commit : {};
    return {
        maxIterations: config?.limits?.maxIterations ?? parts/* DEFAULTS */.zY.maxIterations,
        protected: [...patterns],
        ...(commit === false ? {} : { commit: message === undefined ? {} : { message } }),
    };
}
/** The phases that are wanted, with what installs dependencies, in the way that the mode runs them. */
function arrange(phases, arranging) {
    const { mode, name, workflow, detection, sources, options } = arranging;
    if (mode === 'sequential') {
        const chosen = choose(phases, options, (at) => phases.slice(at));
        return chosen.ok ? (0,result.ok)(withInstall(chosen.value, detection, sources)) : chosen;
    }
    // What the file itself says was checked when it was loaded.
    const issues = workflow?.mode === 'sequential' ? (0,validate/* overlapIssues */.U)(name, workflow.phases) : [];
    if (issues.length > 0)
        return (0,result/* err */._)({ kind: 'issues', issues });
    const written = workflow === undefined ? undefined : new Set(Object.keys(workflow.phases));
    const linked = withNeeds(phases, written);
    const chosen = choose(linked, options, (_, first) => withDependents(linked, first));
    return chosen.ok ? (0,result.ok)(withInstallPhase(chosen.value, detection, sources)) : chosen;
}
/** Parameters with their references filled in; that each has a value was checked when the file was loaded. */
function filled(context, lookup) {
    const resolve = (value) => {
        if (typeof value !== 'string')
            return value;
        const resolved = (0,interpolate/* interpolate */.G)(value, lookup);
        return resolved.ok ? resolved.value : value;
    };
    return Object.fromEntries(Object.entries(context).map(([key, value]) => [key, resolve(value)]));
}
/** The rules of checkpoints, when the configuration says something about them. */
function checkpointRules(written) {
    const { include, exclude, maxSizeBytes, stores, retentionDays } = written ?? {};
    const all = [include, exclude, maxSizeBytes, stores, retentionDays];
    if (all.every((each) => each === undefined))
        return {};
    return {
        checkpoints: {
            ...(include === undefined ? {} : { include }),
            exclude: exclude ?? constants/* DEFAULT_RULES */.ck.exclude,
            maxSize: maxSizeBytes ?? constants/* DEFAULT_RULES */.ck.maxSize,
            ...(stores === undefined ? {} : { stores: [...new Set(stores)] }),
            ...(retentionDays === undefined ? {} : { retentionDays }),
        },
    };
}
/** The phases that `--phase` or `--from` leaves. */
function choose(phases, { phase, from }, after) {
    const wanted = phase ?? from;
    if (wanted === undefined)
        return (0,result.ok)(phases);
    const at = phases.findIndex((each) => each.name === wanted);
    if (at < 0) {
        const hint = (0,nearest/* namesHint */.a)(wanted, 'phases of this workflow', phases.map((each) => each.name));
        return (0,result/* err */._)({ kind: 'usage', message: `there is no phase called "${wanted}" in this workflow`, hint });
    }
    const left = phase === undefined ? after(at, wanted) : phases.slice(at, at + 1);
    const kept = new Set(left.map((each) => each.name));
    return (0,result.ok)(left.map((each) => ({ ...each, needs: each.needs.filter((need) => kept.has(need)) })));
}

;// CONCATENATED MODULE: ./build/app/prepare.js



/** Loads the configuration, detects what it leaves open, and works out the pipeline. */
async function prepare(sources, options) {
    const loaded = await sources.load();
    if (!loaded.ok)
        return loaded;
    const file = loaded.value;
    const { change } = sources;
    const limits = change !== undefined && (0,wanted/* isLimited */.lU)(file?.config, change.isAsked) ? change : undefined;
    const isDetected = limits !== undefined || needsDetection(file?.config) || sources.lacksDependencies();
    const detection = isDetected ? await sources.detect() : undefined;
    const configDigest = file === undefined ? {} : { configDigest: options.sha256(file.text) };
    const limited = await limiter(limits, file?.config, detection);
    if (!limited.ok)
        return (0,result/* err */._)([limited.error]);
    const { limit, warnings } = limited.value;
    const isOrdered = modeOf(file?.config, options) !== 'sequential';
    const estimates = (isOrdered ? await sources.estimates?.() : undefined) ?? options.estimates;
    const own = {
        ...(limit === undefined ? {} : { limit }),
        ...(estimates === undefined ? {} : { estimates }),
        ...(file !== undefined && needsDetection(file.config)
            ? { sameWork: (await __webpack_require__.e(/* import() */ 6907).then(__webpack_require__.bind(__webpack_require__, 6907))).withFoundKeys }
            : {}),
    };
    const planned = planPipeline(file?.config, detection, { ...options, ...configDigest, ...own });
    if (planned.ok)
        return (0,result.ok)({ pipeline: planned.value, warnings: [...(file?.warnings ?? []), ...warnings], detection });
    const { error } = planned;
    switch (error.kind) {
        case 'issues':
            return (0,result/* err */._)(error.issues.map((issue) => ({
                code: 'config',
                message: issue.message,
                where: file?.where(issue.path) ?? issue.path.join('.'),
                ...(issue.hint === undefined ? {} : { hint: issue.hint }),
            })));
        case 'usage':
            return (0,result/* err */._)([{ code: 'usage', message: error.message, hint: error.hint }]);
        case 'nothing':
            return (0,result/* err */._)([{ code: 'nothing', message: error.message, hint: nothingHint(detection) }]);
    }
}
/** What limits the checks of a plan to what changed. That it cannot be told is a warning where it was asked for. */
async function limiter(change, config, detection) {
    if (change === undefined)
        return (0,result.ok)({ warnings: [] });
    const found = await change.find();
    if (!found.ok && found.error.isMisnamed === true) {
        const hint = 'name a branch, a tag or a commit: --changed=origin/main';
        return (0,result/* err */._)({ code: 'usage', message: found.error.because, hint });
    }
    const { createLimiter } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(4911), __webpack_require__.e(7920)]).then(__webpack_require__.bind(__webpack_require__, 7920));
    const limit = createLimiter({ ...change, change: found, detection });
    const isTold = !found.ok && (change.isAsked || (0,wanted/* saysChanged */.Zl)(config));
    const message = found.ok ? '' : `everything is checked: ${found.error.because}`;
    return (0,result.ok)({ limit, warnings: isTold ? [{ code: 'usage', message }] : [] });
}
function nothingHint(detection) {
    const notes = detection?.notes ?? [];
    const told = notes.map((note) => note.replace(/\.$/, ''));
    return [...told, 'write a bootspring.yml with the commands to run (README.md, Configuration)'].join('; ');
}
/** Whether the configuration leaves something to detection. */
function needsDetection(config) {
    if (config?.workflows === undefined)
        return true;
    return Object.values(config.gates ?? {}).some((gate) => Object.values(gate.checks).some((check) => check.kind === 'auto' || check.kind === 'security' || (check.kind === 'coverage' && check.report === undefined)));
}


/***/ }),

/***/ 9591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ ordered),
/* harmony export */   Zs: () => (/* binding */ takeOverEvents),
/* harmony export */   k9: () => (/* binding */ warned),
/* harmony export */   w9: () => (/* binding */ takeOver),
/* harmony export */   xP: () => (/* binding */ afterMending)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6008);


/**
 * Takes a workflow over, the newest without an id. A restore that a crash cut off is ended before anything else.
 *
 * @param then what follows: only another restore may follow one that cannot be ended, because it writes everything anew
 */
async function takeOver(around, id, then) {
    const opening = await around.storage.open(id);
    if (!opening.ok)
        return opening;
    const opened = opening.value;
    const recovered = await around.snapshots.recover();
    const folded = recovered.ok || then === 'restore' ? (0,_look_js__WEBPACK_IMPORTED_MODULE_0__/* .foldEntries */ .O)(opened.entries, opened.id) : recovered;
    if (!folded.ok) {
        opened.close();
        return folded;
    }
    const told = recovered.ok && recovered.value !== undefined ? [recovered.value] : [];
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ opened, state: folded.value, warnings: [...opened.warnings, ...told] });
}
/** A problem with what was mended before it came up: nobody else would tell of that. */
function afterMending({ warnings }, problem) {
    return warnings.length === 0 ? problem : { ...problem, message: [...warnings, problem.message].join(' ') };
}
/** What a process that takes a workflow over journals first: that it does, and what it found. */
function takeOverEvents(around, { opened, state, warnings }, orders = []) {
    const fence = Math.max(opened.fence, state.fence + 1);
    return [
        { type: 'RunStarted', run: state.run + 1, fence, attempt: around.attempt, ...ordered(orders) },
        ...[...warnings, ...orphans(around, state)].map(warned),
    ];
}
/** The member of `RunStarted` that says what a run was made for; missing where nobody asked for it. */
const ordered = (orders = []) => orders.length === 0 ? {} : { orders: [...orders] };
/** A sentence for the journal. */
const warned = (message) => ({ type: 'Warned', message });
/** A workflow that still says running was killed; what it had started may be at work yet. */
function orphans(around, state) {
    const ended = state.status === 'running' ? around.endOrphans(state.id) : 0;
    if (ended === 0)
        return [];
    return [
        `${ended} ${ended === 1 ? 'process' : 'processes'} of the run that was killed were still at work and were ended`,
    ];
}


/***/ }),

/***/ 6953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ COMMON_WHOLE)
/* harmony export */ });
/** Files whose change may change what any tool says of any file. */
const COMMON_WHOLE = [
    'package.json',
    'package-lock.json',
    'npm-shrinkwrap.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'yarn.lock',
    'bun.lock',
    'bun.lockb',
    '.npmrc',
    '.yarnrc*',
    '.gitignore',
    '.gitattributes',
    'bootspring.yml',
    'bootspring.yaml',
    '.github/workflows/**',
];


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ COMMITS),
/* harmony export */   Zl: () => (/* binding */ saysChanged),
/* harmony export */   lU: () => (/* binding */ isLimited)
/* harmony export */ });
/* harmony import */ var _plan_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6709);

/** The gate whose detected lint and format checks look at what changed only, in a pull request. */
const COMMITS = 'pre-commit';
/** Whether any check of a configuration may be limited to what changed: only then is it worth finding that out. */
function isLimited(config, isAsked) {
    if (isAsked || config?.gates === undefined || saysChanged(config))
        return true;
    const usual = Object.entries(config.gates[COMMITS]?.checks ?? {});
    return usual.some(([name, check]) => check.kind === 'auto' && ['lint', 'format'].includes((0,_plan_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(name)));
}
/** Whether a configuration says of any check that it is limited to what changed. */
function saysChanged(config) {
    return Object.values(config?.gates ?? {}).some(({ scope, checks }) => scope === 'changed' || Object.values(checks).some((check) => 'scope' in check && check.scope === 'changed'));
}


/***/ }),

/***/ 8372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   H_: () => (/* binding */ wishOf),
/* harmony export */   Hw: () => (/* binding */ lastRound),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   R1: () => (/* binding */ mostRounds),
/* harmony export */   Z4: () => (/* binding */ isStill),
/* harmony export */   eG: () => (/* binding */ asksBack)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5241);
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8808);
/* harmony import */ var _handed_on_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7889);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9962);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3567);





/**
 * Going back: what the agents of a phase ask for by `goto=<phase>` in BOOTSPRING_OUTPUT, whether it may be, and which
 * phases are done again then. Why so: docs/adr/0019-rounds-begin-where-a-phase-passed.md.
 */
/** How often phases may go back before a person is asked, where the configuration says nothing. */
const MOST_ROUNDS = 3;
/** As many phases are named in a pause. */
const MOST_NAMED = 20;
const CUT = ' \u2026 (cut)';
/** Whether a task asks to go back. An empty value asks for nothing, as an unset variable of a script would leave it. */
const asksBack = ({ outputs }) => targetOf(outputs) !== '';
const targetOf = (outputs) => outputs?.['goto']?.trim() ?? '';
/** What the agents of a phase ask for; undefined when none of them asks for anything. */
function wishOf(state, phase) {
    const asking = phase.agents.tasks.filter(asksBack);
    if (asking.length === 0)
        return undefined;
    const before = [...(0,_handed_on_js__WEBPACK_IMPORTED_MODULE_2__/* .phasesBefore */ .uF)(state, phase), phase];
    const names = before.map(({ plan }) => plan.name);
    const wrong = asking.flatMap(({ plan, outputs }) => {
        const why = refusal(state, phase, targetOf(outputs), names);
        return why === undefined ? [] : [`${plan.name} wrote goto=${shown(targetOf(outputs))}: ${why}`];
    });
    const targets = new Set(asking.map(({ outputs }) => targetOf(outputs)));
    if (wrong.length === 0 && targets.size > 1) {
        const each = asking.map(({ plan, outputs }) => `${plan.name} wrote goto=${targetOf(outputs)}`);
        wrong.push(`agents of ${phase.plan.name} name different phases: ${each.join(', ')}`);
    }
    const [target = ''] = targets;
    const to = state.phaseByName.get(target);
    if (to === undefined || wrong.length > 0)
        return { isValid: false, details: [...wrong, nextStep(names)] };
    return { isValid: true, to, feedback: feedbackOf(asking) };
}
const shown = (target) => (/^[\w-]{1,64}$/.test(target) ? target : (0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(target));
/** Why a phase cannot go back to the one that is named; undefined when it can. */
function refusal({ phaseByName }, { plan }, target, names) {
    if (names.includes(target))
        return undefined;
    if (phaseByName.has(target))
        return `${target} does not come before ${plan.name}, so that it would not lead to it again`;
    const close = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(target, names);
    return `no phase of this run is called that${close === undefined ? '' : ` (did you mean ${close}?)`}`;
}
function nextStep(names) {
    const rest = names.length - MOST_NAMED;
    const named = names.slice(-MOST_NAMED).join(', ');
    const more = rest > 0 ? ` and ${rest} more` : '';
    return `it may go back to ${named}${more}: mend what it writes to BOOTSPRING_OUTPUT; a retry runs the agent again`;
}
function feedbackOf(asking) {
    const told = asking.flatMap(({ plan, outputs }) => {
        const text = outputs?.['feedback']?.trim() ?? '';
        return text === '' ? [] : [asking.length === 1 ? text : `${plan.name}: ${text}`];
    });
    return bounded(told.join('\n\n'));
}
/** A feedback that is not too long; half a character is never left. */
function bounded(text) {
    if (text.length <= _model_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .FEEDBACK_LIMIT */ .mF)
        return text;
    return `${text.slice(0, _model_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .FEEDBACK_LIMIT */ .mF - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}`;
}
/** Whether all that a phase has to do is done, and nobody has to look at it: it could be completed. */
function isDone({ plan, agents, collection, missing, gates, fix, held, underWay }) {
    return (fix === undefined &&
        held === undefined &&
        underWay === 0 &&
        agents.done === agents.tasks.length &&
        agents.tasks.every(({ outcome }) => (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_4__/* .isGood */ .Kg)(outcome)) &&
        (collection === 'done' || plan.outputs.length === 0) &&
        missing.length === 0 &&
        gates.every((gate) => gate.verdict === 'passed' || gate.skipped !== undefined));
}
/** Whether nothing of a phase is under way, and nobody has to look at what a fix did in it: it can be set back. */
const isStill = ({ underWay, fix, held }) => underWay === 0 && fix === undefined && held === undefined;
/** How often phases may go back without a person. */
const mostRounds = ({ pipeline }) => pipeline.maxIterations ?? MOST_ROUNDS;
/** The round that the workflow may come to at most before a person is asked. */
const lastRound = (state) => 1 + state.roundsDecided + mostRounds(state);


/***/ }),

/***/ 8802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ secretValues),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   en: () => (/* binding */ needlesOf)
/* harmony export */ });
/**
 * Byte sequences that no captured file may hold: the secrets that this process was given, raw and as commands tend to
 * write them. Byte strings: each character is one byte.
 */
/** Names of variables that hold a secret, not a path or a switch. */
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|(?:API|ACCESS|PRIVATE|SECRET|SIGNING|AUTH|DEPLOY|ENCRYPTION|MASTER|SSH)_?KEY)(?:_ID)?$|_PAT$|^INPUT_.*(?:TOKEN|SECRET|PASSWORD|KEY)/i;
/** Shorter ones stand by chance in too many files. */
const SHORTEST = 8;
const CERTAINLY_LONG = 16;
/** The secrets of an environment: values that are long and mixed enough to stand for nothing else. */
function secretValues(env) {
    const values = Object.entries(env).flatMap(([name, value]) => value !== undefined && SECRET_NAME.test(name) && isTelling(value.trim()) ? [value.trim()] : []);
    return [...new Set(values)];
}
/** Whether a value is long and mixed enough to stand for nothing else. */
function isTelling(value) {
    if (value.length < SHORTEST || /^(?:\/|[a-z]:\\|\.{1,2}\/|https?:\/\/[^@]*$)/i.test(value))
        return false;
    if (new Set(value).size < 5)
        return false;
    return value.length >= CERTAINLY_LONG || (/\d/.test(value) && /[a-z]/i.test(value));
}
/** The value as its bytes stand in files: raw, base64 and base64url at any alignment, hexadecimal, in a URL, in JSON. */
function needlesOf(values) {
    const needles = new Set();
    for (const value of values) {
        const raw = new TextEncoder().encode(value);
        const bytes = latin1(raw);
        const hex = Array.from(raw, (byte) => byte.toString(16).padStart(2, '0')).join('');
        const forms = [bytes, hex, hex.toUpperCase(), encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
        for (const form of [...forms.slice(0, 3), ...forms.slice(3).map(utf8)])
            needles.add(form);
        for (let before = 0; before < 3; before += 1) {
            const core = base64Core(bytes, before);
            needles.add(core);
            needles.add(core.replaceAll('+', '-').replaceAll('/', '_'));
        }
    }
    return [...needles].filter((needle) => needle.length >= SHORTEST);
}
/** The base64 digits that only the value decides when `before` bytes of something else precede it. */
function base64Core(bytes, before) {
    const digits = btoa('\0'.repeat(before) + bytes).replace(/=+$/, '');
    const first = Math.ceil((before * 8) / 6);
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    return digits.slice(first, last);
}
const utf8 = (text) => latin1(new TextEncoder().encode(text));
function latin1(bytes) {
    let text = '';
    for (const byte of bytes)
        text += String.fromCharCode(byte);
    return text;
}


/***/ }),

/***/ 5133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ savedBefore),
/* harmony export */   gN: () => (/* binding */ parentOf)
/* harmony export */ });
/* unused harmony exports savedPhases, isSaved, isTheSaved, phasesAfter, savedInOrder */
/* harmony import */ var _evolve_restore_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2833);

/** Phases that have a saved checkpoint in this state, in the order of the workflow. */
function savedPhases(state) {
    return state.phases
        .filter((phase) => phase.checkpoint === 'done' && phase.saved === true)
        .map(({ plan }) => plan.name);
}
/**
 * Whether a phase has a saved checkpoint in this state. A manifest that is stored for another one is stale:
 * the phase was reset since, or its checkpoint was taken anew and not saved.
 */
function isSaved(state, phase) {
    const there = state.phaseByName.get(phase);
    return there?.checkpoint === 'done' && there.saved === true;
}
/**
 * Whether a manifest is the one that the journal tells of.
 *
 * @param digest of its text, sha256 in hexadecimal
 */
function isTheSaved(state, phase, digest) {
    const told = state.phaseByName.get(phase)?.manifest;
    return told === undefined || told === `sha256:${digest}`;
}
/** Phases that run again when this one's checkpoint was restored: those that were not completed when it was taken. */
function phasesAfter(state, phase) {
    const { capturedAt } = state.phaseByName.get(phase) ?? {};
    if (capturedAt === undefined)
        return [];
    return state.phases.filter((each) => !isIn(each, capturedAt)).map(({ plan }) => plan.name);
}
/** Phases with a saved checkpoint, in the order in which these were taken. */
function savedInOrder({ phases }) {
    const saved = phases.filter((phase) => phase.saved === true);
    return saved.sort((a, b) => (a.capturedAt ?? 0) - (b.capturedAt ?? 0));
}
/** The newest saved checkpoint that was taken before that of a phase. */
function savedBefore(state, { capturedAt = 0 }) {
    return savedInOrder(state).findLast((each) => (each.capturedAt ?? 0) < capturedAt);
}
/**
 * The saved checkpoint that a new one tells the difference from: the newest of a phase that is completed. Those of the
 * begin of a round will be written anew, so that nothing may build on them.
 */
function parentOf(state) {
    const last = state.lastCheckpoint === undefined ? undefined : state.phaseByName.get(state.lastCheckpoint);
    if (last === undefined || (last.saved === true && last.status === 'completed'))
        return last;
    return savedInOrder(state).findLast(({ status }) => status === 'completed');
}


/***/ }),

/***/ 462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ REPORT_VARIABLE),
/* harmony export */   o: () => (/* binding */ asking)
/* harmony export */ });
/* harmony import */ var _unwrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8940);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(598);


/** The variable with the path of the file that a command is asked to write its report to. */
const REPORT_VARIABLE = 'BOOTSPRING_REPORT';
/**
 * What a test runner is asked for beside what it prints anyway. Only Jest is asked: others give up the reporters of
 * their own configuration for one that is named on the command line.
 */
const REQUESTS = new Map([['jest', `--json --outputFile="$${REPORT_VARIABLE}"`]]);
/** Options that mean that it writes a report already, or that what follows is no option. */
const TAKEN = /^(?:--|--json|--outputFile(?:=.*)?|--listTests|--showConfig|--init|--clearCache|--version|--help|-h)$/;
/** Detected steps that run a test runner are asked for a report, which tells every test with its time. */
function asking(steps) {
    return steps.map((step) => (step.kind === 'command' ? askedStep(step) : step));
}
function askedStep(step) {
    const only = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyCommand */ .wz)(step.command);
    const bare = only === undefined ? undefined : (0,_unwrap_js__WEBPACK_IMPORTED_MODULE_0__/* .unwrap */ .o)(only, () => false);
    const request = bare === undefined ? undefined : REQUESTS.get(bare.tool);
    if (bare === undefined || request === undefined || bare.args.some((arg) => TAKEN.test(arg)))
        return step;
    return { ...step, asked: `${step.command.trim()} ${request}` };
}


/***/ }),

/***/ 907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   il: () => (/* binding */ parseLoose),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Joins and normalises relative paths. Undefined when the result is outside the workspace. */
function within(folder, path) {
    if (/^([A-Za-z]:|[\\/~])/.test(path) || path.includes('$'))
        return undefined;
    const parts = [];
    for (const part of `${folder}/${path}`.split(/[\\/]+/)) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
/** The folder part of a path with slashes; empty at the root. */
const folderOf = (path) => path.split('/').slice(0, -1).join('/');
/** The last part of a path. */
const baseOf = (path) => path.split(/[\\/]/).at(-1) ?? '';
/** Whether an unknown value is an object with named fields. */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A field that the object has itself: `__proto__` and inherited names are not data. */
const field = (value, name) => isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
/** Copies a JSON text without its comments and trailing commas, in one pass whatever the input. */
function stripComments(text) {
    const out = [];
    let comma = -1;
    let i = 0;
    while (i < text.length) {
        const c = text.charAt(i);
        const next = text[i + 1];
        if (c === '/' && (next === '/' || next === '*')) {
            const end = next === '/' ? text.indexOf('\n', i) : text.indexOf('*/', i + 2);
            if (end < 0)
                break;
            i = next === '/' ? end : end + 2;
            continue;
        }
        let end = i + 1;
        if (c === '"') {
            while (end < text.length && text[end] !== '"')
                end += text[end] === '\\' ? 2 : 1;
            end++;
        }
        if ((c === '}' || c === ']') && comma >= 0)
            out[comma] = '';
        if (c === ',')
            comma = out.length;
        else if (!/\s/.test(c))
            comma = -1;
        out.push(text.slice(i, end));
        i = end;
    }
    return out.join('');
}
/**
 * Parses JSON with comments and trailing commas, as tsconfig.json and its like have them.
 * Undefined when it is neither.
 */
function parseLoose(text) {
    try {
        const value = JSON.parse(stripComments(text.replace(/^\uFEFF/, '')));
        return value;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ interpreted),
/* harmony export */   o: () => (/* binding */ unwrap)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(907);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);


/** Options of c8 and nyc that take the next word as their value. */
const COVERAGE_VALUES = new Set(('--exclude -x --include -n --reporter -r --reports-dir --report-dir -o --extension -e --temp-directory --temp-dir -t --cwd ' +
    '--lines --functions --branches --statements --require -i --src --resolve --config -c --nycrc-path --parser-plugins ' +
    '--watermarks --cache-dir --hook-require').split(' '));
const NODE_VALUES = new Set('-r --require --import --loader --experimental-loader -C --conditions --env-file --test-reporter --test-reporter-destination --test-name-pattern --test-concurrency --max-old-space-size --input-type'.split(' '));
const RUNNER_VALUES = new Set('-p --package --call -w --workspace --filter -F -C --prefix --dir --cwd'.split(' '));
const NPX = new Set(['npx', 'bunx', 'pnpx']);
const INTERPRETERS = new Set([
    'node',
    'tsx',
    'ts-node',
    'ts-node-esm',
    'esno',
    'jiti',
    'babel-node',
    'swc-node',
    'esmo',
]);
/** Words of yarn, pnpm and bun that are commands of their own and never a program of the project. */
const BUILTIN = new Set(('add audit bin cache ci config create dedupe dlx exec explain fetch i import info init install link list ls node npm outdated ' +
    'pack patch plugin prune publish rebuild remove rm run search set stage store t test tst unlink up update upgrade version why ' +
    'workspace workspaces x').split(' '));
/** Commands with more words are not looked into: each wrapper that is taken off reads the rest again. */
const MAX_WORDS = 2000;
/** Index of the first word from `from` that is no option, given which options take a value. */
function afterOptions(words, from, valued) {
    let i = from;
    for (; i < words.length; i++) {
        const text = words[i]?.text ?? '';
        if (text === '--')
            return i + 1;
        if (!text.startsWith('-'))
            break;
        if (valued.has(text))
            i++;
        else if (words[i + 1]?.text === 'true' || words[i + 1]?.text === 'false')
            i++;
    }
    return i;
}
const afterAssignments = (words, from) => {
    let i = from;
    while (i < words.length && _words_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSIGNMENT */ .EJ.test(words[i]?.text ?? ''))
        i++;
    return i;
};
/** Where the wrapped command starts when the word at `i` is a wrapper; undefined when it is none. */
function skipWrapper(words, i) {
    const text = words[i]?.text ?? '';
    const next = words[i + 1]?.text ?? '';
    const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(text);
    if (_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSIGNMENT */ .EJ.test(text))
        return afterAssignments(words, i);
    if (name === 'cross-env' || name === 'cross-env-shell' || name === 'env')
        return afterAssignments(words, afterOptions(words, i + 1, new Set(['-u'])));
    if (NPX.has(text))
        return afterOptions(words, i + 1, RUNNER_VALUES);
    if (name === 'c8' || name === 'nyc') {
        const inner = afterOptions(words, i + 1, COVERAGE_VALUES);
        return ['report', 'check-coverage', 'merge', 'instrument'].includes(words[inner]?.text ?? '') ? undefined : inner;
    }
    if (name === 'dotenv' || name === 'dotenvx') {
        const dashes = words.findIndex((word, at) => at > i && word.text === '--');
        return dashes > 0 ? dashes + 1 : afterOptions(words, i + 1, new Set(['-e', '-f', '-v', '-p']));
    }
    if (name === 'time' || name === 'nice' || name === 'xvfb-run')
        return afterOptions(words, i + 1, new Set(['-n', '-s']));
    if (name === 'timeout')
        return afterOptions(words, i + 1, new Set(['-s', '-k'])) + 1;
    if (text === 'npm' && /^(exec|x)$/.test(next))
        return afterOptions(words, i + 2, RUNNER_VALUES);
    if (/^(pnpm|yarn)$/.test(text) && /^(exec|dlx)$/.test(next))
        return afterOptions(words, i + 2, RUNNER_VALUES);
    if (text === 'bun' && next === 'x')
        return afterOptions(words, i + 2, RUNNER_VALUES);
    if (/^(yarn|bun)$/.test(text) && next === 'run')
        return afterOptions(words, i + 2, new Set());
    if (/^(pnpm|yarn|bun)$/.test(text) && next !== '' && !next.startsWith('-') && !BUILTIN.has(next))
        return i + 1;
    return undefined;
}
/** `node_modules/.bin/eslint` \u2192 eslint, `./x/jest.js` \u2192 jest, `eslint@9` \u2192 eslint, `@biomejs/biome` \u2192 biome. */
const programName = (text) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(text)
    .replace(/(?<=.)@.*$/, '')
    .replace(/\.(cmd|exe|[cm]?js)$/, '')
    .replace(/^_mocha$/, 'mocha');
/**
 * Takes wrappers off: environment assignments, npx and its like, c8 and nyc, node running a program of node_modules.
 * It stops where `isCall` says that the rest calls a script. Undefined when nothing is left.
 */
function unwrap(command, isCall) {
    const { words } = command;
    if (words.length > MAX_WORDS)
        return undefined;
    const wrappers = [];
    let coverage;
    let i = 0;
    while (!isCall((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fromWord */ .FC)(command, i))) {
        const next = skipWrapper(words, i);
        if (next === undefined || next <= i)
            break;
        const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(words[i]?.text ?? '');
        if (!_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ASSIGNMENT */ .EJ.test(words[i]?.text ?? ''))
            wrappers.push(name);
        if (name === 'c8' || name === 'nyc')
            coverage = { tool: name, args: words.slice(i + 1, next).map((word) => word.text) };
        i = next;
    }
    const first = words[i];
    if (first === undefined)
        return undefined;
    const kept = coverage === undefined ? {} : { coverage };
    if (INTERPRETERS.has(programName(first.text))) {
        const at = afterOptions(words, i + 1, NODE_VALUES);
        const program = words[at];
        const options = words.slice(i + 1, at).map((word) => word.text);
        const own = options.some((option) => /^(--test|--run|--watch)\b/.test(option));
        if (program !== undefined && !own && /(^|\/)node_modules\//.test(program.text)) {
            const args = words.slice(at + 1).map((word) => word.text);
            return {
                tool: programName(program.text),
                args,
                rest: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fromWord */ .FC)(command, at),
                wrappers: [...wrappers, 'node'],
                ...kept,
            };
        }
    }
    const isProgram = !/[\\/]/.test(first.text) || /node_modules[\\/]/.test(first.text) || /^@[^/]+\/[^/]+$/.test(first.text);
    const tool = isProgram ? programName(first.text) : first.text;
    return { tool, args: words.slice(i + 1).map((word) => word.text), rest: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fromWord */ .FC)(command, i), wrappers, ...kept };
}
/** The script file that an interpreter is given, for example `scripts/build.js`. */
function interpreted(bare) {
    if (!INTERPRETERS.has(bare.tool))
        return undefined;
    return bare.rest.words[afterOptions(bare.rest.words, 1, NODE_VALUES)]?.text;
}


/***/ }),

/***/ 598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   EJ: () => (/* binding */ ASSIGNMENT),
/* harmony export */   FC: () => (/* binding */ fromWord),
/* harmony export */   IE: () => (/* binding */ pieces),
/* harmony export */   Lc: () => (/* binding */ writesFile),
/* harmony export */   WK: () => (/* binding */ splitChain),
/* harmony export */   wz: () => (/* binding */ onlyCommand),
/* harmony export */   xT: () => (/* binding */ looseCommands)
/* harmony export */ });
/** Commands that change the shell they run in, so that what follows them cannot be run apart from them. */
const CHANGES_SHELL = new Set('cd export set unset source . eval alias trap umask ulimit pushd popd exec return exit shopt local declare'.split(' '));
const KEYWORDS = new Set('if then else elif fi for while until do done case esac function { } ! [[ time select'.split(' '));
const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=/;
/** Reads one word from `at`. Undefined when it holds a substitution or a quote that is never closed. */
function readWord(text, at) {
    let out = '';
    let i = at;
    let quote = '';
    for (; i < text.length; i++) {
        const c = text.charAt(i);
        if (quote === "'") {
            if (c === "'")
                quote = '';
            else
                out += c;
            continue;
        }
        if (c === '`' || (c === '$' && text[i + 1] === '('))
            return undefined;
        if (c === '\\') {
            const next = text[i + 1];
            if (next === undefined)
                return undefined;
            // Inside double quotes a backslash only escapes what would be special there.
            if (quote === '"' && !'"\\$`\n'.includes(next))
                out += c;
            else {
                if (next !== '\n')
                    out += next;
                i++;
            }
            continue;
        }
        if (quote === '"') {
            if (c === '"')
                quote = '';
            else
                out += c;
            continue;
        }
        if (c === '"' || c === "'")
            quote = c;
        else if (/[\s;&|<>()]/.test(c))
            break;
        else
            out += c;
    }
    return quote === '' ? { word: { text: out, start: at, end: i }, next: i } : undefined;
}
/** Splits shell text into words and operators. Undefined for what is more than words, operators and plain redirections. */
function tokenize(text) {
    const tokens = [];
    let i = 0;
    let redirectAt;
    while (i < text.length) {
        const c = text.charAt(i);
        if (c === '\n') {
            tokens.push({ op: '\n' });
            i++;
        }
        else if (/\s/.test(c)) {
            i++;
        }
        else if (c === '#') {
            while (i < text.length && text[i] !== '\n')
                i++;
        }
        else if (c === '(' || c === ')') {
            return undefined;
        }
        else {
            const redirect = /^(\d*(>>|>\||>&|<&|>|<(?![<(]))|&>>?)/.exec(text.slice(i, i + 8));
            const operator = /^(&&|\|\||[;|&])/.exec(text.slice(i, i + 2));
            if (redirect !== null) {
                redirectAt = i;
                i += redirect[0].length;
                continue;
            }
            if (operator !== null) {
                tokens.push({ op: operator[0] });
                i += operator[0].length;
                continue;
            }
            const read = readWord(text, i);
            if (read === undefined || read.next === i)
                return undefined;
            if (redirectAt === undefined)
                tokens.push({ word: read.word });
            else
                tokens.push({ redirect: { start: redirectAt, end: read.next } });
            redirectAt = undefined;
            i = read.next;
        }
    }
    return tokens;
}
/** All pieces between operators. Undefined for text that is more than that. */
function pieces(text) {
    const tokens = tokenize(text);
    if (tokens === undefined)
        return undefined;
    const found = [];
    let words = [];
    let start = -1;
    let end = -1;
    const close = (operator) => {
        if (start >= 0) {
            const from = start;
            const own = words.map((word) => ({ ...word, start: word.start - from, end: word.end - from }));
            // A redirection in front of the program is legal and so rare that such a command counts as not understood.
            found.push({ text: text.slice(from, end), words: own[0]?.start === 0 ? own : [], operator });
        }
        if (start < 0 && operator !== '\n' && operator !== '')
            found.push({ text: '', words: [], operator });
        words = [];
        start = -1;
    };
    for (const token of tokens) {
        const place = token.word ?? token.redirect;
        if (place === undefined) {
            close(token.op ?? '');
            continue;
        }
        if (start < 0)
            start = place.start;
        end = place.end;
        if (token.word !== undefined)
            words.push(token.word);
    }
    close('');
    return found;
}
/** Whether the command can run in a shell of its own without changing what it or others do. */
function isPlain(command) {
    const first = command.words[0];
    if (first === undefined)
        return false;
    if (CHANGES_SHELL.has(first.text) || KEYWORDS.has(first.text))
        return false;
    return command.words.some((word) => !ASSIGNMENT.test(word.text));
}
/**
 * The commands of a chain `a && b && c`, when every one is plain and so may run by itself in that order.
 * Undefined for anything else: other operators, subshells, substitutions, `cd x && y`.
 */
function splitChain(text) {
    const found = pieces(text.trim());
    if (found === undefined || found.length === 0)
        return undefined;
    const chained = found.every((piece, i) => isPlain(piece) && piece.operator === (i === found.length - 1 ? '' : '&&'));
    return chained ? found : undefined;
}
/** Whether output of the command goes into a file. */
function writesFile({ text }) {
    const targets = (tokenize(text) ?? []).flatMap(({ redirect }) => redirect === undefined ? [] : [text.slice(redirect.start, redirect.end)]);
    return targets.some((target) => /^(?:\d*>[>|]?|&>>?)\s*(?![&>]|["']?\/dev\/)/.test(target));
}
/** The single plain command that the text is. */
function onlyCommand(text) {
    const chain = splitChain(text);
    return chain?.length === 1 ? chain[0] : undefined;
}
/** Whatever commands can be made out in the text, for telling what it is about, never for running. */
function looseCommands(text) {
    const found = pieces(text) ?? text.split(/&&|\|\||[;|&()\n`]/).flatMap((part) => pieces(part) ?? []);
    return found.filter((piece) => piece.words.length > 0);
}
/** The command from its word `index` on. */
function fromWord(command, index) {
    const shift = command.words[index]?.start ?? command.text.length;
    const words = command.words
        .slice(index)
        .map((word) => ({ ...word, start: word.start - shift, end: word.end - shift }));
    return { text: command.text.slice(shift), words };
}


/***/ }),

/***/ 1406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ pathName),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   Xi: () => (/* binding */ RUNNER_FILES),
/* harmony export */   sB: () => (/* binding */ packageVariables)
/* harmony export */ });
/**
 * The environment of commands is an allow-list (docs: what a command sees): tokens, `INPUT_*`, `ACTIONS_*` and
 * whatever changes how a process is loaded stay out unless the configuration names them.
 */
/** Names allowed on every platform. */
const NAMES = new Set(`PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM COLORTERM NO_COLOR FORCE_COLOR CLICOLOR CLICOLOR_FORCE
  TMPDIR TMP TEMP CI DISPLAY
  HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY FTP_PROXY http_proxy https_proxy no_proxy all_proxy ftp_proxy
  NODE_EXTRA_CA_CERTS NODE_USE_SYSTEM_CA CURL_CA_BUNDLE REQUESTS_CA_BUNDLE GIT_SSL_CAINFO
  GOPATH GOROOT GOPROXY GOFLAGS GOCACHE GOMODCACHE GOBIN GOSUMDB GOPRIVATE GOTOOLCHAIN
  CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN CARGO_TARGET_DIR CARGO_TERM_COLOR
  VOLTA_HOME PNPM_HOME BUN_INSTALL DENO_DIR DENO_INSTALL FNM_DIR FNM_MULTISHELL_PATH N_PREFIX ASDF_DIR ASDF_DATA_DIR
  COREPACK_INTEGRITY_KEYS MISE_DATA_DIR YARN_CACHE_FOLDER PLAYWRIGHT_BROWSERS_PATH PUPPETEER_CACHE_DIR CYPRESS_CACHE_FOLDER
  PYENV_ROOT VIRTUAL_ENV CONDA_PREFIX PIP_CACHE_DIR POETRY_HOME UV_CACHE_DIR pythonLocation
  RBENV_ROOT GEM_HOME GEM_PATH BUNDLE_PATH
  ANDROID_HOME ANDROID_SDK_ROOT ANDROID_NDK_HOME GRADLE_HOME GRADLE_USER_HOME M2_HOME MAVEN_HOME
  DOTNET_ROOT DOTNET_CLI_HOME NUGET_PACKAGES
  GITHUB_ACTIONS GITHUB_ACTOR GITHUB_ACTOR_ID GITHUB_BASE_REF GITHUB_HEAD_REF GITHUB_REF GITHUB_REF_NAME
  GITHUB_REF_TYPE GITHUB_REF_PROTECTED GITHUB_SHA GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER
  GITHUB_REPOSITORY_OWNER_ID GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_RUN_ATTEMPT GITHUB_RETENTION_DAYS
  GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_JOB GITHUB_EVENT_NAME
  GITHUB_EVENT_PATH GITHUB_SERVER_URL GITHUB_API_URL GITHUB_GRAPHQL_URL GITHUB_WORKSPACE
  RUNNER_OS RUNNER_ARCH RUNNER_NAME RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_ENVIRONMENT RUNNER_DEBUG
  RUNNER_TRACKING_ID AGENT_TOOLSDIRECTORY ImageOS ImageVersion`.split(/\s+/));
const PREFIXES = ['LC_', 'XDG_', 'SSL_CERT_', 'JAVA_HOME', 'NVM_', 'COREPACK_'];
/** Further names on Windows, where names are compared without regard to case. */
const WINDOWS_NAMES = `SYSTEMROOT SYSTEMDRIVE COMSPEC PATHEXT APPDATA LOCALAPPDATA USERPROFILE USERNAME USERDOMAIN
  HOMEDRIVE HOMEPATH PROGRAMDATA ALLUSERSPROFILE PUBLIC NUMBER_OF_PROCESSORS OS WINDIR PSMODULEPATH`.split(/\s+/);
const WINDOWS_PREFIXES = ['PROGRAMFILES', 'COMMONPROGRAM', 'PROCESSOR_'];
const WINDOWS = new Set([...[...NAMES].map((name) => name.toUpperCase()), ...WINDOWS_NAMES]);
const NPM_SETTING = /^npm_config_/i;
/** A setting that is or may be a credential. */
const CREDENTIAL = /auth|token|password|passwd|secret|otp|key/i;
/** Files of GitHub's runner that change later steps when something is appended to them; commands get decoys. */
const RUNNER_FILES = [
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
];
/** The part of the caller's environment that commands may see: the allow-list and what `passEnv` names. */
function childEnvironment(parent, platform, passEnv) {
    const windows = platform === 'win32';
    const named = new Set(windows ? passEnv.map((name) => name.toUpperCase()) : passEnv);
    const child = {};
    for (const name of Object.keys(parent)) {
        const value = parent[name];
        if (value === undefined)
            continue;
        const allowed = windows ? isAllowedOnWindows(name.toUpperCase()) : isAllowed(name);
        if (allowed || named.has(windows ? name.toUpperCase() : name))
            child[name] = value;
    }
    return child;
}
function isAllowed(name) {
    if (NAMES.has(name))
        return true;
    if (CREDENTIAL.test(name))
        return false;
    return NPM_SETTING.test(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
}
function isAllowedOnWindows(name) {
    if (WINDOWS.has(name))
        return true;
    if (CREDENTIAL.test(name))
        return false;
    return NPM_SETTING.test(name) || [...PREFIXES, ...WINDOWS_PREFIXES].some((prefix) => name.startsWith(prefix));
}
/** Name under which the environment holds PATH: Windows often calls it `Path`. */
function pathName(environment, platform) {
    if (platform !== 'win32')
        return 'PATH';
    return Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}
/**
 * The fields of a package.json that npm puts into a script's environment (name, version, config, engines, bin),
 * flattened the way npm does it: `npm_package_config_port`, `npm_package_bin_tool`.
 */
function packageVariables(manifest) {
    const variables = {};
    const add = (name, value, depth) => {
        if (value === undefined || depth > 8)
            return;
        if (value === null || value === false)
            variables[name] = '';
        else if (typeof value === 'object') {
            for (const [key, inner] of Object.entries(value))
                add(`${name}_${key}`, inner, depth + 1);
        }
        else if (typeof value === 'string' || typeof value === 'number' || value === true)
            variables[name] = `${value}`;
    };
    for (const field of ['name', 'version', 'config', 'engines', 'bin'])
        add(`npm_package_${field}`, manifest[field], 0);
    return variables;
}


/***/ }),

/***/ 336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ estimatesOf)
/* harmony export */ });
/** Estimates from durations of earlier runs. What was never seen is taken to be like the others. */
function estimatesOf({ estimates, phases }) {
    const known = new Map(Object.entries(estimates ?? {}).filter(([, ms]) => Number.isFinite(ms) && ms >= 0));
    if (known.size === 0)
        return { task: undefined, phase: () => 1 };
    const seen = phases.flatMap(tasksOf).flatMap(({ id }) => known.get(id) ?? []);
    const usual = seen.length === 0 ? 0 : seen.reduce((sum, ms) => sum + ms, 0) / seen.length;
    const task = ({ id }) => known.get(id) ?? usual;
    return { task, phase: (plan) => known.get(plan.name) ?? workOf(plan, task) };
}
const tasksOf = ({ agents, gates }) => [
    ...agents,
    ...gates.flatMap((gate) => gate.checks),
];
/** The agents together or one after the other, then gate after gate: those that only read beside each other. */
function workOf({ agents, gates, parallel }, task) {
    let ms = parallel ? longest(agents.map(task)) : total(agents.map(task));
    for (const { checks } of gates) {
        ms += longest(checks.filter((check) => check.readOnly).map(task));
        ms += total(checks.filter((check) => !check.readOnly).map(task));
    }
    return ms;
}
const total = (all) => all.reduce((sum, ms) => sum + ms, 0);
const longest = (all) => all.reduce((most, ms) => Math.max(most, ms), 0);


/***/ }),

/***/ 9756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ onFixFinished),
/* harmony export */   IL: () => (/* binding */ onFixStarted),
/* harmony export */   d3: () => (/* binding */ isProper)
/* harmony export */ });
/* harmony import */ var _fix_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5);
/* harmony import */ var _frontier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4418);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9962);
/* harmony import */ var _reset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6864);




/**
 * How fixes change the state: what is wrong with the event, undefined when it was folded. A fix is alone in the
 * workspace from FixStarted to FixFinished, and what it did decides only whether what failed may be judged again.
 */
/** A fix begins: legal for what failed, when nothing else is under way. */
function onFixStarted(state, phase, event) {
    const place = state.tasks.get(event.task);
    const task = place?.group.tasks[place.index];
    if (place?.phase !== phase || task === undefined || place.gate?.plan.name !== event.gate)
        return `${event.task} is no task of ${event.phase}`;
    if (state.running > 0 || state.load.slots > 0 || state.load.capturing)
        return 'work is still under way';
    const wrong = event.interrupted === true ? takesUp(phase, event) : begins(state, phase, task, event);
    if (wrong !== undefined)
        return wrong;
    const { gate, attempt } = event;
    phase.fix = { phase: event.phase, task: event.task, attempt, ...(gate === undefined ? {} : { gate }) };
    state.running += 1;
    state.load.alone = true;
    (0,_frontier_js__WEBPACK_IMPORTED_MODULE_1__/* .touch */ ._M)(state, phase, 1);
    return undefined;
}
function takesUp({ fix }, { task, attempt }) {
    const isSame = fix?.interrupted === true && fix.task === task && fix.attempt === attempt;
    return isSame ? undefined : `no fix ${attempt} of ${task} was interrupted`;
}
function begins({ pipeline }, phase, task, { attempt }) {
    const { attempts = 0, iterations = 0 } = task.mending ?? {};
    if (pipeline.adaptive === undefined)
        return 'nothing is mended outside of adaptive mode';
    if (phase.fix !== undefined)
        return `a fix of ${phase.fix.task} has not ended`;
    if (phase.held !== undefined)
        return 'an earlier fix waits for a decision';
    if (task.outcome?.kind !== 'failed' || task.status !== 'done')
        return `${task.plan.id} has not failed`;
    if (attempt !== attempts + 1)
        return `fix ${attempt} of ${task.plan.id} follows fix ${attempts}`;
    if (iterations >= pipeline.adaptive.maxIterations)
        return `${task.plan.id} was mended ${iterations} times`;
    task.mending = { attempts: attempt, iterations: iterations + 1, isDone: true, failure: (0,_fix_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g)(task) };
    return undefined;
}
/** A fix ends: legal for the one under way. */
function onFixFinished(state, phase, event) {
    const { fix } = phase;
    if (fix === undefined || fix.interrupted === true || fix.task !== event.task || fix.attempt !== event.attempt)
        return `fix ${event.attempt} of ${event.task} is not under way`;
    delete phase.fix;
    state.running -= 1;
    state.load.alone = false;
    (0,_frontier_js__WEBPACK_IMPORTED_MODULE_1__/* .touch */ ._M)(state, phase, -1);
    const { type: _type, phase: name, patch, ...record } = event;
    phase.fixes.push(record);
    phase.fixEnds.push(state.sequence + 1);
    if (patch !== undefined) {
        const others = state.artifacts.filter((each) => each.phase !== name || each.name !== patch.name);
        state.artifacts.splice(0, Infinity, ...others, patch);
    }
    settle(state, phase, event);
    return undefined;
}
function settle(state, phase, event) {
    const { change, outcome, untold } = event;
    const place = state.tasks.get(event.task);
    const mending = place?.group.tasks[place.index]?.mending;
    if (untold !== undefined)
        return hold(phase, event, 'fix-failed', [`what the fix changed cannot be told: ${untold}`]);
    if (change === undefined && outcome.kind === 'cancelled') {
        // It came to nothing for a reason that is not its own, so it does not count.
        if (mending !== undefined)
            Object.assign(mending, { iterations: mending.iterations - 1, failure: '' });
        return undefined;
    }
    if (change === undefined) {
        const ended = outcome.kind === 'passed' ? '' : ` (${(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeText */ .EL)(outcome)})`;
        if (mending !== undefined)
            mending.vain = `its fix changed nothing${ended}`;
        return undefined;
    }
    if (change.protected > 0)
        return hold(phase, event, 'fix-protected', protectedDetails(change));
    if (!isProper(outcome)) {
        const detail = `the fix ${(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeText */ .EL)(outcome)}, and left ${change.count} changed files`;
        return hold(phase, event, 'fix-failed', [detail]);
    }
    return judgeAgain(phase, place?.gate);
}
/**
 * Whether a fix came to an end of its own, or was ended for a reason that is not its: linters exit with a code when
 * something is left that they cannot mend.
 */
const isProper = (outcome) => outcome.kind === 'passed' ||
    outcome.kind === 'cancelled' ||
    (outcome.kind === 'failed' && outcome.reason === 'exit-code');
/** Everything that was judged on the files as they were is to be judged on what they are. */
function judgeAgain(phase, gate) {
    (0,_reset_js__WEBPACK_IMPORTED_MODULE_0__/* .resetJudged */ .$r)(phase, gate);
    if (gate === undefined)
        (0,_reset_js__WEBPACK_IMPORTED_MODULE_0__/* .resetFailed */ .z5)(phase);
    else if (gate.started)
        gate.isMended = true;
}
function hold(phase, { gate, change, task }, reason, details) {
    phase.held = {
        reason,
        details: [`the fix of ${task.slice(task.lastIndexOf('/') + 1)} waits for a person`, ...details],
        ...(gate === undefined ? {} : { gate }),
        ...(change === undefined ? {} : { diff: change.diff }),
    };
}
/** As many protected files are named in a pause. */
const MOST_NAMED = 20;
function protectedDetails({ files, protected: count }) {
    const named = files.filter((file) => file.protected !== undefined).slice(0, MOST_NAMED);
    const rest = count - named.length;
    return [
        ...named.map((file) => `${file.kind} ${file.path} (protected: ${file.protected ?? ''})`),
        ...(rest > 0 ? [`${rest} more protected files`] : []),
    ];
}


/***/ }),

/***/ 2833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ onRestore)
/* harmony export */ });
/* unused harmony export isIn */
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);
/* harmony import */ var _front_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1320);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3535);
/* harmony import */ var _reset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6864);




/**
 * How a restore changes the state: state and files are put back to a checkpoint, and the phases after it are to be run
 * as if they never had been. Answers what is wrong with the event, undefined when it was folded.
 */
function onRestore(state, event) {
    const phase = state.phaseByName.get(event.phase);
    if (phase === undefined)
        return `no phase is called ${event.phase}`;
    const wrong = unrestorable(state, phase);
    if (wrong !== undefined)
        return wrong;
    const { restoring } = state;
    switch (event.type) {
        case 'RestoreStarted':
            if (restoring !== undefined)
                return `a restore of ${restoring.phase} has not ended`;
            state.restoring = { phase: event.phase, by: event.by, force: event.force === true };
            return undefined;
        case 'RestoreFailed':
            if (restoring?.phase !== event.phase)
                return `no restore of ${event.phase} was started`;
            delete state.restoring;
            return undefined;
        case 'Restored':
            if (restoring !== undefined && restoring.phase !== event.phase)
                return `a restore of ${restoring.phase} has not ended`;
            putBack(state, phase, event.by);
            return undefined;
    }
}
/** Why there is nothing to go back to; undefined when there is. */
function unrestorable(state, phase) {
    const { plan, status, checkpoint, saved, turnedTo } = phase;
    if (state.running > 0)
        return 'attempts are still under way';
    if (status !== 'completed' && turnedTo === undefined)
        return `phase ${plan.name} is ${status}`;
    return checkpoint === 'done' && saved === true ? undefined : `phase ${plan.name} has no saved checkpoint`;
}
/** Whether a phase was completed when the checkpoint was taken that began at entry `until`. */
const isIn = ({ status, completedAt }, until) => status === 'completed' && completedAt !== undefined && completedAt < until;
function putBack(state, { plan, capturedAt = 0 }, by) {
    const gone = state.phases.filter((phase) => !isIn(phase, capturedAt));
    for (const phase of gone)
        (0,_reset_js__WEBPACK_IMPORTED_MODULE_1__/* .resetToCheckpoint */ .tr)(phase, capturedAt);
    const names = new Set(gone.map((phase) => phase.plan.name));
    for (const { plan: lost, agents } of gone) {
        const kept = agents.tasks.filter(({ outputs }) => outputs !== undefined);
        kept.sort((a, b) => (a.succeededAt ?? 0) - (b.succeededAt ?? 0));
        if (kept.length === 0)
            Reflect.deleteProperty(state.outputs, lost.name);
        else
            state.outputs[lost.name] = Object.assign({}, ...kept.map(({ outputs }) => outputs));
    }
    const mended = new Set(gone.filter(({ fixes }) => fixes.length > 0).map((phase) => phase.plan.name));
    const isLeft = ({ phase, name }) => !names.has(phase) || (mended.has(phase) && name === _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .PATCH_NAME */ .F6);
    state.artifacts.splice(0, Infinity, ...state.artifacts.filter(isLeft));
    for (const [key, { from }] of state.recorded) {
        const task = from.slice(0, from.lastIndexOf('#'));
        const place = state.tasks.get(task);
        if (place !== undefined && place.group.tasks[place.index]?.status !== 'done')
            state.recorded.delete(key);
    }
    endRounds(state, gone, capturedAt);
    state.frontier = (0,_front_js__WEBPACK_IMPORTED_MODULE_2__/* .frontierOf */ .$)(state.phases, state.graph);
    state.load = (0,_front_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyLoad */ .s)();
    state.cursor = state.phases.findIndex(({ status, checkpoint }) => status !== 'completed' || checkpoint !== 'done');
    if (state.cursor < 0)
        state.cursor = state.phases.length;
    state.status = 'pending';
    state.lastCheckpoint = plan.name;
    state.restored = { phase: plan.name, by };
    delete state.restoring;
    delete state.conclusion;
    delete state.because;
    delete state.pause;
    delete state.stopping;
    delete state.pausing;
    delete state.decision;
    delete state.lastFailure;
}
/** Rounds that began after the checkpoint never were: phases that are run again are of the last one before it that was for them. */
function endRounds(state, gone, until) {
    const left = state.rounds.findIndex(({ sequence }) => sequence > until);
    if (left >= 0)
        state.rounds.length = left;
    state.roundsDecided = state.rounds.length;
    const rounds = new Map();
    for (const { number, to } of state.rounds) {
        const target = state.phaseByName.get(to);
        if (target !== undefined)
            for (const index of (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .withAfter */ .RI)(state.graph, target.index))
                rounds.set(index, number);
    }
    for (const phase of gone)
        phase.round = rounds.get(phase.index) ?? 1;
}


/***/ }),

/***/ 1003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ onReuse),
/* harmony export */   g1: () => (/* binding */ isReusable),
/* harmony export */   vi: () => (/* binding */ mayStore)
/* harmony export */ });
/* unused harmony export notStoredText */
/* harmony import */ var _back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8372);
/* harmony import */ var _frontier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4418);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9962);



/** Whether the work of an agent can be reused: one that prepares the workspace is needed by whatever comes after. */
const isReusable = ({ plan }) => !('always' in plan && plan.always === true);
/**
 * Whether what the phase left may be stored: its work was looked up and not found, all of it was done well, no fix came
 * after it, and no person let it pass a gate.
 */
function mayStore({ reuse, agents, gates, fixes, fixesBefore }) {
    if (fixes.slice(fixesBefore).some(({ change, untold }) => change !== undefined || untold !== undefined))
        return false;
    if (agents.tasks.some(_back_js__WEBPACK_IMPORTED_MODULE_0__/* .asksBack */ .eG))
        return false;
    if (reuse.step !== 'missed' || reuse.digest === undefined || reuse.storing !== 'none')
        return false;
    if (agents.tasks.some((task) => task.status !== 'done' || !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .Kg)(task.outcome)))
        return false;
    return gates.every((gate) => gate.verdict === 'passed' && gate.skipped === undefined);
}
/** How looking up and storing the work of a phase change the state: what is wrong, undefined when it was folded. */
function onReuse(state, phase, event) {
    const { reuse } = phase;
    switch (event.type) {
        case 'ReuseLookupStarted':
            if (phase.plan.inputs === undefined)
                return `phase ${event.phase} declares no inputs`;
            if (reuse.step !== 'none')
                return `${event.phase} has been looked up`;
            if (phase.agents.tasks.some((task) => isReusable(task) && task.status !== 'pending'))
                return `the work of ${event.phase} has begun`;
            if (state.load.capturing)
                return 'a checkpoint is being taken';
            (0,_frontier_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(state, phase, 1);
            phase.reuse = { step: 'looking', storing: 'none' };
            return undefined;
        case 'ReuseMissed':
            if (reuse.step !== 'looking')
                return `${event.phase} was not being looked up`;
            (0,_frontier_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(state, phase, -1);
            phase.reuse = {
                step: 'missed',
                storing: 'none',
                because: event.because,
                ...(event.digest === undefined ? {} : { digest: event.digest }),
            };
            state.warnings.push(...(event.notes ?? []));
            return undefined;
        case 'PhaseReused':
            return onPhaseReused(state, phase, event);
        case 'ReuseStoreStarted':
            if (!mayStore(phase))
                return `nothing of ${event.phase} may be stored`;
            (0,_frontier_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(state, phase, 1);
            reuse.storing = 'running';
            return undefined;
        case 'ReuseStored':
        case 'ReuseNotStored':
            if (reuse.storing !== 'running')
                return `nothing of ${event.phase} was being stored`;
            (0,_frontier_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(state, phase, -1);
            reuse.storing = 'done';
            reuse.stored = event.type === 'ReuseStored';
            if (event.type === 'ReuseNotStored')
                state.warnings.push(notStoredText(event.phase, event.because));
            return undefined;
    }
}
function onPhaseReused(state, phase, event) {
    const { agents } = phase;
    delete phase.isAnew;
    if (phase.reuse.step !== 'looking')
        return `${event.phase} was not being looked up`;
    (0,_frontier_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(state, phase, -1);
    for (const task of agents.tasks.filter(isReusable)) {
        task.status = 'done';
        task.outcome = { kind: 'reused', from: event.from };
        task.because = event.because;
        task.succeededAt = state.sequence + 1;
        if (event.outputs !== undefined)
            task.outputs = event.outputs;
        agents.done += 1;
    }
    const { digest, from, because, savedMs } = event;
    phase.reuse = { step: 'reused', storing: 'none', digest, from, because, savedMs };
    if (event.outputs !== undefined)
        Object.assign((state.outputs[event.phase] ??= {}), event.outputs);
    state.warnings.push(...(event.notes ?? []));
    return undefined;
}
/** What people are told of work that was not stored. */
function notStoredText(phase, because) {
    return `What ${phase} left is not kept for reuse: ${because}`;
}


/***/ }),

/***/ 2983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ evolve),
  A: () => (/* binding */ fold)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/back.js
var back = __webpack_require__(8372);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./build/core/frontier.js
var frontier = __webpack_require__(4418);
// EXTERNAL MODULE: ./build/core/graph.js
var core_graph = __webpack_require__(3535);
// EXTERNAL MODULE: ./build/core/handed-on.js
var handed_on = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/core/reset.js
var core_reset = __webpack_require__(6864);
// EXTERNAL MODULE: ./build/core/round.js
var round = __webpack_require__(2907);
;// CONCATENATED MODULE: ./build/core/evolve-back.js







/**
 * How going back changes the state: what is wrong with the event, undefined when it was folded. The files stay as they
 * are; what the phases from the target on came to in the round that ends is kept for people, and counts for nothing.
 */
function onWentBack(state, phase, event, at) {
    const wish = (0,back/* wishOf */.H_)(state, phase);
    if (!(0,back/* isDone */.$L)(phase))
        return `${event.from} is not done`;
    if (wish?.isValid !== true || wish.to.plan.name !== event.to)
        return `${event.from} does not ask for ${event.to}`;
    const number = (0,round/* roundOf */.O7)(state) + 1;
    if (event.round !== number)
        return `round ${event.round} follows round ${number - 1}`;
    if (number > (0,back/* lastRound */.Hw)(state))
        return `round ${number} would be one too many`;
    if (state.load.capturing)
        return 'a checkpoint is being taken';
    const reset = (0,core_graph/* withAfter */.RI)(state.graph, wish.to.index);
    const phases = [...reset].sort((a, b) => a - b).flatMap((index) => state.phases[index] ?? []);
    const busy = phases.find((each) => !(0,back/* isStill */.Z4)(each));
    if (busy !== undefined)
        return `work of ${busy.plan.name} is still under way`;
    state.rounds.push({
        number,
        from: event.from,
        to: event.to,
        feedback: event.feedback,
        at,
        sequence: state.sequence + 1,
        ended: phases.flatMap((each) => endedPhase(each, phase)),
        outputs: outputsOf(state, phase, reset),
    });
    dropCheckpoints(state, phases);
    for (const each of phases)
        (0,core_reset/* resetForRound */.p0)(each, number);
    findLastCheckpoint(state);
    forgetWork(state, phases);
    (0,frontier/* setBack */.o5)(state, reset, phase);
    phase.turnedTo = number;
    return undefined;
}
/** What the phases from the target to the one that went back wrote, now or in an earlier round. */
function outputsOf(state, phase, reset) {
    const before = state.rounds.at(-1)?.outputs ?? {};
    const way = [...(0,handed_on/* phasesBefore */.uF)(state, phase), phase].filter(({ index }) => reset.has(index));
    const now = way.flatMap(({ plan: { name } }) => {
        const written = state.outputs[name];
        // What it asks for is told by itself.
        const { goto: _to, feedback: _text, ...rest } = written ?? {};
        return Object.keys(rest).length === 0 ? [] : [[name, rest]];
    });
    return { ...before, ...Object.fromEntries(now) };
}
function endedPhase(phase, from) {
    if (phase.status === 'pending')
        return [];
    const conclusion = phase === from ? 'success' : conclusionOf(phase);
    const gates = phase.gates.flatMap(({ plan, verdict, skipped }) => {
        const said = skipped === undefined ? verdict : 'skipped';
        return said === undefined ? [] : [[plan.name, said]];
    });
    return [
        {
            name: phase.plan.name,
            round: phase.round,
            durationMs: phase.activeMs,
            ...(conclusion === undefined ? {} : { conclusion }),
            gates: Object.fromEntries(gates),
        },
    ];
}
const conclusionOf = ({ status, conclusion }) => status === 'paused' ? 'failure' : conclusion;
/**
 * A checkpoint with one of these phases as completed in it tells of a round that is over, and so do those that tell the
 * difference from it: manifests have the names of phases, and theirs will be written anew.
 */
function dropCheckpoints(state, reset) {
    // Those that were begun after the first of them was completed.
    let first = Infinity;
    for (const { status, completedAt = Infinity } of reset)
        if (status === 'completed')
            first = Math.min(first, completedAt);
    for (const phase of state.phases) {
        const { saved, capturedAt = 0 } = phase;
        if (saved !== true || capturedAt <= first)
            continue;
        if (phase.turnedTo === undefined) {
            phase.saved = false;
            phase.unsaved = `it was of round ${phase.round}, and a later one has begun`;
            delete phase.manifest;
        }
        else
            (0,core_reset/* forgetCheckpoint */.oy)(phase);
    }
}
/** A phase that went back earlier is completed: its checkpoint of the begin of that round gives way to its own. */
function forgetTurn(state, phase) {
    if (phase.turnedTo === undefined)
        return;
    (0,core_reset/* forgetCheckpoint */.oy)(phase);
    findLastCheckpoint(state);
}
function findLastCheckpoint(state) {
    const saved = state.phases.filter((each) => each.saved === true);
    saved.sort((a, b) => (a.capturedAt ?? 0) - (b.capturedAt ?? 0));
    const newest = saved.at(-1);
    if (newest === undefined)
        delete state.lastCheckpoint;
    else
        state.lastCheckpoint = newest.plan.name;
}
/** What these phases wrote and left is not handed on any more. Fixes stay as they are in the files, and so does their patch. */
function forgetWork(state, reset) {
    const names = new Set(reset.map(({ plan }) => plan.name));
    for (const name of names)
        Reflect.deleteProperty(state.outputs, name);
    const kept = state.artifacts.filter(({ phase, name }) => !names.has(phase) || name === constants/* PATCH_NAME */.F6);
    state.artifacts.splice(0, Infinity, ...kept);
}

;// CONCATENATED MODULE: ./build/core/evolve-checkpoint.js
/**
 * How checkpoints change the state: what is wrong with the event, undefined when it was folded. One is taken when
 * nothing else is under way. It is called after the phase that was completed last, and what was completed while others
 * were at work is in it too: of that there is no checkpoint of its own (docs/adr/0017-checkpoints-in-parallel-mode.md).
 */
function onCheckpoint(state, event) {
    const phase = state.phaseByName.get(event.phase);
    if (phase === undefined)
        return `no phase is called ${event.phase}`;
    // After a phase went back it is taken of the begin of the round, and called after that phase.
    const isTurn = phase.turnedTo !== undefined && phase.status === 'pending';
    if (phase.status !== 'completed' && !isTurn)
        return `phase ${event.phase} is ${phase.status}`;
    if (event.type === 'CheckpointStarted')
        return begins(state, phase);
    if (phase.checkpoint !== 'running')
        return `no checkpoint of ${event.phase} was being saved`;
    const others = capturedWith(state, phase).filter(({ turnedTo }) => turnedTo === undefined);
    for (const each of [phase, ...others]) {
        each.checkpoint = 'done';
        each.saved = each === phase && event.type === 'CheckpointSaved';
    }
    if (event.type === 'CheckpointSaved') {
        state.lastCheckpoint = event.phase;
        if (event.digest !== undefined)
            phase.manifest = event.digest;
        const within = `it was completed while others were at work, and is in the checkpoint of ${event.phase}`;
        for (const other of others)
            other.unsaved = within;
    }
    else {
        for (const each of [phase, ...others])
            each.unsaved = event.because;
        state.warnings.push(unsavedText(event.phase, event.because));
    }
    const { frontier } = state;
    for (const other of capturedWith(state, phase))
        delete other.turnedTo;
    frontier.uncaptured.length = 0;
    frontier.captureMs = state.activeMs - frontier.capturedMs;
    frontier.capturedMs = state.activeMs;
    state.load.capturing = false;
    while (isOver(state.phases[state.cursor]))
        state.cursor += 1;
    return undefined;
}
function begins(state, phase) {
    if (phase.checkpoint !== 'none')
        return `the checkpoint of ${phase.plan.name} has been started`;
    if (state.running > 0 || state.load.slots > 0)
        return 'work is still under way';
    phase.checkpoint = 'running';
    phase.capturedAt = state.sequence + 1;
    state.load.capturing = true;
    state.frontier.capturedMs = state.activeMs;
    return undefined;
}
const capturedWith = ({ frontier, phases }, phase) => frontier.uncaptured.flatMap((index) => (index === phase.index ? [] : (phases[index] ?? [])));
const isOver = (phase) => phase?.status === 'completed' && phase.checkpoint === 'done';
/** What people are told of a checkpoint that was not saved. */
function unsavedText(phase, because) {
    return `The checkpoint of ${phase} was not saved, so the workflow cannot be resumed from there: ${because}`;
}

// EXTERNAL MODULE: ./build/core/front.js
var front = __webpack_require__(1320);
;// CONCATENATED MODULE: ./build/core/status.js
/**
 * Legal transitions of a workflow and of a phase. Everything else is a corrupt journal.
 * `cancelled \u2192 running` is a resume after a signal; a cancellation that a person decided is final,
 * which evolve checks by the recorded decision. Everything may become pending again, and only by Restored and WorkflowWentBack.
 */
const LEGAL = {
    pending: ['pending', 'running', 'cancelled'],
    running: ['pending', 'paused', 'completed', 'failed', 'cancelled'],
    paused: ['pending', 'running', 'cancelled'],
    completed: ['pending'],
    failed: ['pending'],
    cancelled: ['pending', 'running'],
};
/** Changes a status; answers what is wrong when it may not change so. */
function become(subject, to) {
    if (!mayBecome(subject.status, to))
        return `${subject.status} cannot become ${to}`;
    subject.status = to;
    return undefined;
}
/** Whether a workflow or phase may go from one status to the other. */
function mayBecome(from, to) {
    return LEGAL[from].includes(to);
}

;// CONCATENATED MODULE: ./build/core/evolve-endings.js




/** How halts, pauses, decisions and the end change the state. Each answers what is wrong with the event, undefined when it was folded. */
/** A phase cannot go on, while others can: legal in parallel mode, when nothing of it is under way. */
function onHalted(state, { pause }) {
    const phase = state.phaseByName.get(pause.phase);
    if (phase === undefined)
        return `no phase is called ${pause.phase}`;
    if (state.pipeline.mode === 'sequential')
        return 'no phase runs beside another in sequential mode';
    if (phase.underWay > 0)
        return 'work is still under way';
    const wrong = become(phase, 'paused');
    if (wrong === undefined)
        halts(state, phase, pause);
    return wrong;
}
function halts(state, phase, pause) {
    phase.halt = pause;
    (0,frontier/* phaseHalts */.U3)(state, phase);
}
/** A signal came. One that does not pause ends the run, whatever came before it. */
function onStopRequested(state, { signal, pauses }) {
    state.stopping = signal;
    if (pauses === true)
        state.pausing = true;
    else
        delete state.pausing;
}
/** The workflow waits for a person: legal when no attempt is under way. */
function onPaused(state, { pause }) {
    if (state.running > 0)
        return 'attempts are still under way';
    const phase = state.phaseByName.get(pause.phase);
    if (phase === undefined)
        return `no phase is called ${pause.phase}`;
    state.pause = pause;
    if (pause.reason === 'stopped')
        return onStopped(state, pause);
    if (phase.halt === undefined) {
        const wrong = become(phase, 'paused');
        if (wrong !== undefined)
            return wrong;
        halts(state, phase, pause);
    }
    return become(state, 'paused');
}
/** The run was stopped where it was: every phase that had begun waits, and the workflow does when none had. */
function onStopped(state, pause) {
    for (const phase of (0,frontier/* activePhases */.JL)(state)) {
        const wrong = become(phase, 'paused');
        if (wrong !== undefined)
            return wrong;
        halts(state, phase, { ...pause, phase: phase.plan.name });
    }
    return become(state, 'paused');
}
/** Somebody decided. Trying again is for every phase that halted, skipping for the one that the workflow waits for. */
function onDecided(state, { decision }) {
    state.decisions.push(decision);
    state.decision = decision;
    if (decision.kind === 'cancel')
        return undefined;
    state.roundsDecided = state.rounds.length;
    const { pause } = state;
    const phase = pause === undefined ? undefined : state.phaseByName.get(pause.phase);
    if (pause === undefined || phase === undefined)
        return 'the workflow is not paused';
    if (!pause.options.includes(decision.kind))
        return `${decision.kind} is not an option`;
    const wrong = become(state, 'running');
    if (wrong !== undefined)
        return wrong;
    delete state.pause;
    // A failure elsewhere may have stopped what was under way, and ended what waited for its next attempt.
    state.load = (0,front/* emptyLoad */.s)();
    for (const stopped of (0,frontier/* activePhases */.JL)(state))
        (0,core_reset/* resetInterruptedPhase */.hw)(stopped);
    (0,core_reset/* resetCapture */.SF)(state);
    if (decision.kind === 'retry') {
        for (const halted of (0,frontier/* haltedPhases */.bA)(state)) {
            const problem = tryAgain(state, halted);
            if (problem !== undefined)
                return problem;
        }
        return undefined;
    }
    const gate = phase.gates.find((each) => each.plan.name === pause.gate);
    if (gate === undefined || decision.gate !== gate.plan.name)
        return `gate ${String(decision.gate)} is not what the workflow waits for`;
    gate.skipped = { by: decision.by, reason: decision.reason ?? '' };
    (0,core_reset/* resetMending */.q6)(phase);
    return goesOn(state, phase);
}
function goesOn(state, phase) {
    phase.roundMs = 0;
    (0,frontier/* phaseGoesOn */.H2)(state, phase);
    return become(phase, 'running');
}
/** Halts after which what asked to go back works again. */
const ASKED_BACK = new Set(['goto-invalid', 'not-converging']);
function tryAgain(state, phase) {
    if (phase.halt?.reason === 'stopped') {
        (0,core_reset/* resetInterruptedPhase */.hw)(phase);
        return goesOn(state, phase);
    }
    const gate = phase.gates.find((each) => each.plan.name === phase.halt?.gate);
    (0,core_reset/* resetMending */.q6)(phase);
    if (ASKED_BACK.has(phase.halt?.reason))
        (0,core_reset/* resetAsking */.XA)(phase);
    if (gate === undefined)
        (0,core_reset/* resetFailed */.z5)(phase);
    else
        (0,core_reset/* resetGate */.bw)(gate);
    return goesOn(state, phase);
}
/** The end: phases that had begun and are not completed end like the workflow. */
function onWorkflowFinished(state, event, at) {
    if (state.running > 0)
        return 'attempts are still under way';
    const { left, uncaptured } = state.frontier;
    if (event.status === 'completed' && left + uncaptured.length > 0)
        return 'not every phase is over';
    if (event.status !== 'completed') {
        for (const phase of [...(0,frontier/* activePhases */.JL)(state), ...(0,frontier/* haltedPhases */.bA)(state)]) {
            phase.finishedAt = at;
            phase.conclusion = event.conclusion;
            phase.because = event.because;
            const wrong = become(phase, event.status);
            if (wrong !== undefined)
                return wrong;
        }
    }
    delete state.pause;
    state.conclusion = event.conclusion;
    state.because = event.because;
    return become(state, event.status);
}

// EXTERNAL MODULE: ./build/core/evolve-fix.js
var evolve_fix = __webpack_require__(9756);
// EXTERNAL MODULE: ./build/core/evolve-reuse.js
var evolve_reuse = __webpack_require__(1003);
// EXTERNAL MODULE: ./build/core/evolve-restore.js
var evolve_restore = __webpack_require__(2833);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
;// CONCATENATED MODULE: ./build/core/evolve-tasks.js


/** How attempts change the state. Each answers what is wrong with the event, undefined when it was folded. */
function taskAt(state, id) {
    const place = state.tasks.get(id);
    const task = place?.group.tasks[place.index];
    return place === undefined || task === undefined ? undefined : { place, task };
}
/** An attempt begins: legal for a pending task of a running phase, under the next number. */
function onAttemptStarted(state, event) {
    const found = taskAt(state, event.task);
    if (found === undefined)
        return `no task is called ${event.task}`;
    const { place, task } = found;
    if (place.phase.status !== 'running')
        return `phase ${place.phase.plan.name} is ${place.phase.status}`;
    if (task.status !== 'pending')
        return `${event.task} is ${task.status}`;
    if (event.attempt !== task.attempts + 1)
        return `attempt ${event.attempt} of ${event.task} follows attempt ${task.attempts}`;
    if (event.rerun !== undefined && task.rerun === undefined)
        return `no test of ${event.task} is to run again`;
    if (place.phase.reuse.step === 'looking')
        return `phase ${place.phase.plan.name} is being looked up`;
    if (state.load.capturing)
        return 'a checkpoint is being taken';
    task.status = 'running';
    task.attempts = event.attempt;
    task.round += 1;
    place.group.running += 1;
    count(state, place, task, 1);
    const { group } = place;
    while (group.next < group.queue.length && group.tasks[group.queue[group.next] ?? -1]?.status !== 'pending') {
        group.next += 1;
    }
    return undefined;
}
/** An attempt begins (1) or ends (-1). */
function count(state, { phase, gate }, { plan }, change) {
    const { load, pipeline } = state;
    state.running += change;
    phase.underWay += change;
    load.slots += change * (0,frontier/* slotsOf */.nK)(plan, pipeline.maxParallel);
    if (gate !== undefined && 'readOnly' in plan && !plan.readOnly)
        load.alone = change > 0;
}
const isTogether = ({ from, to }, other) => other?.from === from && other.to === to;
/** Notes what passed on known sources. Steps that share a span of what they left changed the files of those before them. */
function remember(state, { task, attempt, steps }) {
    for (const [at, { key, outcome, tree, left, durationMs }] of steps.entries()) {
        if (outcome.kind !== 'passed' || tree === undefined)
            continue;
        const rest = left === undefined ? [] : steps.slice(at + 1).filter((one) => isTogether(left, one.left));
        const behind = rest.map((one) => one.key);
        const known = { key, tree, from: `${task}#${attempt}`, durationMs, behind };
        state.recorded.set(key, left === undefined ? known : { ...known, left });
    }
}
/** An attempt ends: legal for the attempt under way. */
function onAttemptFinished(state, event) {
    const found = taskAt(state, event.task);
    if (found === undefined)
        return `no task is called ${event.task}`;
    const { place, task } = found;
    if (task.status !== 'running' || task.attempts !== event.attempt)
        return `attempt ${event.attempt} of ${event.task} is not under way`;
    task.status = 'done';
    delete place.phase.isAnew;
    task.durationMs += event.durationMs;
    takeResult(task, event);
    place.group.running -= 1;
    place.group.done += 1;
    count(state, place, task, -1);
    remember(state, event);
    if ((0,outcomes/* isGood */.Kg)(event.outcome)) {
        task.flaky = task.round > 1;
        task.succeededAt = state.sequence + 1;
        if (event.outputs !== undefined) {
            task.outputs = event.outputs;
            Object.assign((state.outputs[place.phase.plan.name] ??= {}), event.outputs);
        }
    }
    else {
        const { outcome = event.outcome, evidence } = task;
        state.lastFailure = { task: event.task, detail: (0,outcomes/* outcomeText */.EL)(outcome), tail: evidence?.tail ?? '' };
    }
    return undefined;
}
/** What the task came to: that of the attempt, or the first failure when its tests failed again. */
function takeResult(task, event) {
    const { steps: planned } = task.plan;
    task.lastStep = Math.max(0, planned.findIndex(({ key }) => key === event.steps.at(-1)?.key));
    // What failed first has passed; what comes after it in the same task is another matter.
    const again = planned[task.rerun?.step ?? -1]?.key;
    if (event.steps.some(({ key, outcome: ended }) => key === again && (0,outcomes/* isGood */.Kg)(ended)))
        delete task.rerun;
    const rerun = event.outcome.kind === 'cancelled' || (0,outcomes/* isGood */.Kg)(event.outcome) ? undefined : task.rerun;
    const { outcome, evidence } = rerun ?? event;
    task.outcome = outcome;
    task.because = (0,outcomes/* outcomeText */.EL)(outcome);
    if (evidence === undefined)
        delete task.evidence;
    else
        task.evidence = evidence;
    if (event.findings !== undefined)
        task.findings = event.findings;
    else if (rerun === undefined)
        delete task.findings;
    if (rerun !== undefined) {
        rerun.tests = event.findings?.failed ?? rerun.tests;
        // What told nothing when only some tests ran may tell more when all of them do.
        if (event.outcome.kind === 'errored')
            rerun.whole = event.outcome.detail;
        // It may have failed of more than these tests, as it does where the sources have changed: to pass it has to pass whole.
        else if (event.rerun?.scope === 'all')
            rerun.whole ??= 'it failed again as a whole';
    }
    const { findings, steps } = event;
    if (findings?.tests === undefined && findings?.failed === undefined && findings?.flaky === undefined)
        return;
    const tree = findings.tree ?? steps.findLast((step) => step.tree !== undefined)?.tree;
    task.tested = {
        attempt: event.attempt,
        failed: findings.failed ?? [],
        inRow: true,
        ...(findings.digest === undefined ? {} : { digest: findings.digest }),
        ...(tree === undefined ? {} : { tree }),
    };
}
/** A retry is scheduled after a failure, or its time has come. */
function onRetry(state, event, from, to) {
    const found = taskAt(state, event.task);
    if (found === undefined)
        return `no task is called ${event.task}`;
    const { place, task } = found;
    if (task.status !== from || task.attempts + 1 !== event.attempt)
        return `${event.task} is ${task.status} after attempt ${task.attempts}`;
    const isOfTests = event.type === 'RetryScheduled' && event.tests !== undefined;
    if (isOfTests && !announceRerun(task))
        return `no failed tests of ${event.task} are known`;
    task.status = to;
    const change = to === 'waiting' ? 1 : -1;
    state.load.waiting += change;
    place.phase.underWay += change;
    if (to === 'waiting') {
        place.group.done -= 1;
        place.group.waiting += 1;
        task.retries += 1;
        // Reruns of tests have a bound of their own.
        if (!isOfTests)
            state.retriesUsed += 1;
    }
    else {
        place.group.waiting -= 1;
        place.group.next = Math.min(place.group.next, place.place);
    }
    return undefined;
}
/** The failure that is kept unless its tests pass; false where there is none. */
function announceRerun(task) {
    const { outcome, evidence, findings, lastStep } = task;
    if (task.rerun === undefined) {
        if (outcome?.kind !== 'failed' || findings?.failed === undefined)
            return false;
        const kept = evidence === undefined ? {} : { evidence };
        task.rerun = { outcome, ...kept, step: lastStep, tests: findings.failed };
    }
    task.reruns += 1;
    return true;
}

// EXTERNAL MODULE: ./build/core/estimates.js
var estimates = __webpack_require__(336);
;// CONCATENATED MODULE: ./build/core/initial-state.js



/** @param msOf puts the longest first; without it tasks are started as they are written */
function group(plans, msOf) {
    const queue = plans.map((_, index) => index);
    if (msOf !== undefined) {
        const ms = plans.map(msOf);
        queue.sort((a, b) => (ms[b] ?? 0) - (ms[a] ?? 0) || a - b);
    }
    return {
        queue,
        tasks: plans.map((plan) => ({
            plan,
            status: 'pending',
            attempts: 0,
            round: 0,
            durationMs: 0,
            flaky: false,
            retries: 0,
            lastStep: 0,
            reruns: 0,
        })),
        next: 0,
        running: 0,
        waiting: 0,
        done: 0,
    };
}
function phaseState(plan, index, open, msOf) {
    return {
        plan,
        index,
        status: 'pending',
        activeMs: 0,
        roundMs: 0,
        attempts: 0,
        round: 1,
        open,
        underWay: 0,
        agents: group(plan.agents, plan.parallel ? msOf : undefined),
        reuse: { step: 'none', storing: 'none' },
        collection: 'none',
        missing: [],
        fixes: [],
        fixEnds: [],
        fixesBefore: 0,
        gates: plan.gates.map((gate) => ({ plan: gate, checks: group(gate.checks), started: false })),
        checkpoint: 'none',
    };
}
function place(tasks, seen, at) {
    at.group.queue.forEach((index, queued) => {
        const task = at.group.tasks[index];
        if (task === undefined)
            return;
        tasks.set(task.plan.id, { ...at, index, place: queued });
        for (const step of task.plan.steps)
            seen.set(step.key, (seen.get(step.key) ?? 0) + 1);
    });
}
/** The state right after a workflow was created. */
function initialState(created, at) {
    const { pipeline } = created;
    const graph = (0,core_graph/* graphOf */.cQ)(pipeline);
    const { task: msOf } = (0,estimates/* estimatesOf */.p)(pipeline);
    const phases = pipeline.phases.map((plan, index) => phaseState(plan, index, graph.needs[index] ?? 0, msOf));
    const tasks = new Map();
    const seen = new Map();
    for (const phase of phases) {
        place(tasks, seen, { phase, group: phase.agents });
        for (const gate of phase.gates)
            place(tasks, seen, { phase, gate, group: gate.checks });
    }
    return {
        id: created.workflowId,
        pipeline: created.pipeline,
        source: created.source,
        creator: created.creator,
        inherits: created.inherited?.from ?? [],
        status: 'pending',
        run: 0,
        fence: 0,
        attempt: 1,
        sequence: 1,
        createdAt: at,
        updatedAt: at,
        activeMs: 0,
        phases,
        phaseByName: new Map(phases.map((phase) => [phase.plan.name, phase])),
        tasks,
        graph,
        frontier: (0,front/* frontierOf */.$)(phases, graph),
        cursor: 0,
        running: 0,
        load: (0,front/* emptyLoad */.s)(),
        retriesUsed: 0,
        rounds: [],
        roundsDecided: 0,
        decisions: [],
        warnings: [],
        recorded: new Map(),
        sharedKeys: new Set([...seen].filter(([, times]) => times > 1).map(([key]) => key)),
        outputs: { ...created.inherited?.outputs },
        artifacts: [...(created.inherited?.artifacts ?? [])],
    };
}

;// CONCATENATED MODULE: ./build/core/evolve.js













/**
 * Folds one entry into the state. It owns `state` and changes it in place: the returned value replaces it.
 * An error names the entry; the state must not be used after one.
 */
function evolve(state, entry) {
    const at = Date.parse(entry.at);
    const { event } = entry;
    if (state === undefined) {
        if (event.type !== 'WorkflowCreated' || entry.seq !== 1)
            return illegal(entry, 'a journal starts with WorkflowCreated');
        return (0,result.ok)(initialState(event, at));
    }
    if (entry.seq !== state.sequence + 1)
        return illegal(entry, `entry ${entry.seq} follows entry ${state.sequence}`);
    passTime(state, at, event);
    const wrong = apply(state, event, at);
    if (wrong !== undefined)
        return illegal(entry, `${event.type}: ${wrong}`);
    state.sequence = entry.seq;
    return (0,result.ok)(state);
}
/** Folds a whole journal. */
function fold(entries) {
    let state;
    for (const entry of entries) {
        const next = evolve(state, entry);
        if (!next.ok)
            return next;
        state = next.value;
    }
    return state === undefined ? (0,result/* err */._)({ sequence: 0, message: 'the journal is empty' }) : (0,result.ok)(state);
}
function illegal(entry, message) {
    return (0,result/* err */._)({ sequence: entry.seq, message });
}
/** What may happen while it is not known which files there are. */
const MEANWHILE = new Set(['RestoreStarted', 'RestoreFailed', 'Restored', 'Warned']);
/** Adds the time since the last entry to what is under way; a new run starts counting afresh, a clock that went back adds nothing. */
function passTime(state, at, event) {
    const worked = event.type !== 'RunStarted' && state.status === 'running' && state.restoring === undefined;
    const passed = worked ? Math.max(0, at - state.updatedAt) : 0;
    state.updatedAt = Math.max(state.updatedAt, at);
    if (passed === 0)
        return;
    state.activeMs += passed;
    // One that waits for a slot is not worked on, and its time does not run out.
    const all = state.pipeline.mode === 'sequential';
    for (const phase of (0,frontier/* activePhases */.JL)(state)) {
        if (phase.status !== 'running' || (!all && phase.underWay === 0))
            continue;
        phase.activeMs += passed;
        phase.roundMs += passed;
    }
}
function apply(state, event, at) {
    if (state.restoring !== undefined && !MEANWHILE.has(event.type))
        return `a restore of ${state.restoring.phase} has not ended`;
    switch (event.type) {
        case 'WorkflowCreated':
            return 'only the first entry creates a workflow';
        case 'RunStarted':
            return onRunStarted(state, event);
        case 'PhaseStarted':
            return onPhaseStarted(state, event, at);
        case 'ReuseLookupStarted':
        case 'ReuseMissed':
        case 'PhaseReused':
        case 'ReuseStoreStarted':
        case 'ReuseStored':
        case 'ReuseNotStored':
            return inPhase(state, event.phase, (phase) => (0,evolve_reuse/* onReuse */.Cw)(state, phase, event));
        case 'AttemptStarted':
            return onAttemptStarted(state, event);
        case 'AttemptFinished':
            return onAttemptFinished(state, event);
        case 'RetryScheduled':
            return onRetry(state, event, 'done', 'waiting');
        case 'RetryDue':
            return onRetry(state, event, 'waiting', 'pending');
        case 'FixStarted':
            return inPhase(state, event.phase, (phase) => (0,evolve_fix/* onFixStarted */.IL)(state, phase, event));
        case 'FixFinished':
            return inPhase(state, event.phase, (phase) => (0,evolve_fix/* onFixFinished */.$N)(state, phase, event));
        case 'CollectionStarted':
        case 'ArtifactsCollected':
            return onCollection(state, event);
        case 'GateStarted':
        case 'GateFinished':
            return onGate(state, event);
        case 'PhaseFinished':
            return onPhaseFinished(state, event, at);
        case 'WorkflowWentBack':
            return inPhase(state, event.from, (phase) => onWentBack(state, phase, event, at));
        case 'CheckpointStarted':
        case 'CheckpointSaved':
        case 'CheckpointFailed':
            return onCheckpoint(state, event);
        case 'RestoreStarted':
        case 'RestoreFailed':
        case 'Restored':
            return (0,evolve_restore/* onRestore */.s)(state, event);
        case 'PhaseHalted':
            return onHalted(state, event);
        case 'WorkflowPaused':
            return onPaused(state, event);
        case 'Decided':
            return onDecided(state, event);
        case 'StopRequested':
            return onStopRequested(state, event);
        case 'WorkflowFinished':
            return onWorkflowFinished(state, event, at);
        case 'Warned':
            state.warnings.push(event.message);
            return undefined;
    }
}
function inPhase(state, name, change) {
    const phase = state.phaseByName.get(name);
    if (phase === undefined)
        return `no phase is called ${name}`;
    if (phase.status !== 'running')
        return `phase ${name} is ${phase.status}, not running`;
    return change(phase);
}
function onRunStarted(state, event) {
    if (event.run !== state.run + 1)
        return `run ${event.run} follows run ${state.run}`;
    if (event.fence <= state.fence)
        return `fencing token ${event.fence} is not above ${state.fence}`;
    if (state.status === 'completed' || state.status === 'failed')
        return `the workflow is ${state.status}`;
    if (state.status === 'cancelled' && state.decision?.kind === 'cancel')
        return 'the workflow was cancelled by a person';
    state.run = event.run;
    state.fence = event.fence;
    state.attempt = event.attempt;
    state.retriesUsed = 0;
    state.decisions.push(...(event.orders ?? []));
    delete state.stopping;
    delete state.pausing;
    delete state.restored;
    if (state.status === 'paused')
        return undefined;
    delete state.conclusion;
    delete state.because;
    (0,core_reset/* resetInterrupted */.cg)(state);
    return state.status === 'running' ? undefined : become(state, 'running');
}
function onPhaseStarted(state, event, at) {
    const phase = state.phaseByName.get(event.phase);
    if (phase === undefined)
        return `no phase is called ${event.phase}`;
    if (state.status !== 'running')
        return `the workflow is ${state.status}`;
    if (phase.open > 0)
        return `phase ${event.phase} is not next`;
    const isDue = state.pipeline.mode === 'sequential' && state.frontier.uncaptured.length > 0;
    if (isDue || state.load.capturing)
        return 'a checkpoint comes before it';
    const wrong = become(phase, 'running');
    if (wrong !== undefined)
        return wrong;
    phase.startedAt ??= at;
    phase.attempts += 1;
    (0,frontier/* phaseBegins */.Sl)(state, phase);
    return undefined;
}
function onCollection(state, event) {
    return inPhase(state, event.phase, (phase) => {
        if (event.type === 'CollectionStarted') {
            if (phase.collection !== 'none')
                return `the outputs of ${event.phase} have been collected`;
            if (state.load.capturing)
                return 'a checkpoint is being taken';
            phase.collection = 'running';
            (0,frontier/* touch */._M)(state, phase, 1);
            return undefined;
        }
        if (phase.collection !== 'running')
            return 'nothing was being collected';
        (0,frontier/* touch */._M)(state, phase, -1);
        phase.collection = 'done';
        delete phase.isAnew;
        phase.missing = event.missing;
        state.artifacts.push(...event.artifacts);
        return undefined;
    });
}
function onGate(state, event) {
    return inPhase(state, event.phase, (phase) => {
        const gate = phase.gates.find((each) => each.plan.name === event.gate);
        if (gate === undefined)
            return `phase ${event.phase} has no gate ${event.gate}`;
        if (event.type === 'GateStarted') {
            if (gate.started && gate.isMended !== true)
                return `gate ${event.gate} has been started`;
            if (gate.isMended === true)
                (0,core_reset/* resetGate */.bw)(gate);
            gate.started = true;
            return undefined;
        }
        if (!gate.started || gate.checks.done !== gate.checks.tasks.length)
            return `gate ${event.gate} has not been judged`;
        if (gate.isMended === true && event.verdict === 'passed')
            return `gate ${event.gate} was mended and not judged again`;
        gate.verdict = event.verdict;
        gate.because = event.because;
        return undefined;
    });
}
function onPhaseFinished(state, event, at) {
    return inPhase(state, event.phase, (phase) => {
        if (phase.held !== undefined)
            return `what a fix did waits for a decision`;
        if (phase.fix !== undefined || phase.agents.running > 0 || phase.gates.some((gate) => gate.checks.running > 0))
            return 'work is still under way';
        if (phase.gates.some((gate) => gate.verdict !== 'passed' && gate.skipped === undefined))
            return 'a gate is not open';
        if (phase.agents.tasks.some(back/* asksBack */.eG))
            return `${event.phase} asks to go back`;
        phase.conclusion = event.conclusion;
        phase.because = event.because;
        phase.finishedAt = at;
        phase.completedIn = { run: state.run, attempt: state.attempt };
        phase.completedAt = state.sequence + 1;
        forgetTurn(state, phase);
        (0,frontier/* phaseEnds */.G1)(state, phase);
        return become(phase, 'completed');
    });
}


/***/ }),

/***/ 483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ exitOfState),
/* harmony export */   fK: () => (/* binding */ exitOfProblem),
/* harmony export */   jO: () => (/* binding */ exitOfEnding)
/* harmony export */ });
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5115);

/** The exit code that tells how a run ended. */
function exitOfState(state) {
    switch (state.status) {
        case 'completed':
            return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.completed;
        case 'paused':
            // Whoever sent the signal, a shell for one, expects the exit code that tells of it.
            return state.pause?.reason === 'stopped' ? _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.sigint : _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.paused;
        case 'cancelled':
            return exitOfCancel(state);
        case 'failed':
        case 'running':
        case 'pending':
            return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed;
    }
}
/**
 * The exit code of a run beside whose verdict something went wrong: what is completed and not fully recorded is not
 * completed, and what the journal could not take decides nothing.
 */
function exitOfEnding(state, problem, unrecorded) {
    if (problem !== undefined && (unrecorded || state.status === 'completed'))
        return exitOfProblem(problem);
    return exitOfState(state);
}
/** 128 plus the number of the signal; a person's decision is a failure of the workflow like any other. */
function exitOfCancel(state) {
    if (state.stopping === 'SIGINT')
        return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.sigint;
    return state.stopping === undefined ? _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed : _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.sigterm;
}
/** The exit code that a problem asks for. */
function exitOfProblem(problem) {
    switch (problem.code) {
        case 'usage':
        case 'config':
            return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.usage;
        case 'integrity':
            return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.integrity;
        case 'owned':
            return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.owned;
        case 'storage':
            return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.storage;
        case 'nothing':
            return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.nothing;
    }
}


/***/ }),

/***/ 1974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ identityText),
/* harmony export */   R: () => (/* binding */ fnv1a64)
/* harmony export */ });
/**
 * FNV-1a of 64 bits over the UTF-8 of a text, as 16 hexadecimal digits (draft-eastlake-fnv; no defence against people
 * who look for collisions, and none is needed: they could only mislead themselves).
 */
function fnv1a64(text) {
    // The prime is 2^40 + 0x1b3, so a product fits into two halves of 32 bits without big integers.
    let high = 0xcbf29ce4;
    let low = 0x84222325;
    for (const byte of new TextEncoder().encode(text)) {
        low = (low ^ byte) >>> 0;
        const product = low * 0x1b3;
        high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
        low = product >>> 0;
    }
    return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
/**
 * The text that is the same for the same finding on another commit. A test that fails is known by its name: it is the same
 * failure when it says something else. Of other messages the first line counts, without its numbers.
 */
function identityText({ tool, rule, file, test, message, identity }) {
    const said = identity ?? test ?? withoutNumbers(message.split('\n', 1)[0] ?? '');
    const kind = identity !== undefined ? 'identity' : test !== undefined ? 'test' : 'message';
    return JSON.stringify([tool ?? '', rule ?? '', file ?? '', kind, said]);
}
/** Counts, positions, addresses and times differ where the finding is the same. */
const withoutNumbers = (text) => text
    .replace(/\b0x[\da-fA-F]+\b|\d+/g, '#')
    .replace(/["'`]#["'`]/g, '#')
    .replace(/\s+/g, ' ')
    .trim();


/***/ }),

/***/ 4382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);

const text = (left = '', right = '') => (left < right ? -1 : left > right ? 1 : 0);
/** What people should see first: new ones, then the gravest, then by file and line. */
function worstFirst(left, right) {
    return (Number(left.isNew === false) - Number(right.isNew === false) ||
        _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(left.severity) - _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(right.severity) ||
        Number(left.file === undefined) - Number(right.file === undefined) ||
        text(left.file, right.file) ||
        (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0) ||
        text(left.rule, right.rule) ||
        text(left.message, right.message));
}
/** `src/a.ts:12:3`, as editors and terminals follow it; undefined for a finding that is in no file. */
function placeText(finding) {
    if (finding.file === undefined)
        return undefined;
    const parts = [finding.file];
    if (finding.line !== undefined)
        parts.push(finding.line);
    if (finding.line !== undefined && finding.column !== undefined)
        parts.push(finding.column);
    return parts.join(':');
}


/***/ }),

/***/ 5:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/** What differs from run to run of the same failure: how long something took, and when. */
const TIMES = /\b\d+(?:\.\d+)?\s?(?:ms|s|sec|secs|seconds?|m|min|minutes?)\b|\b\d{4}-\d\d-\d\d[T ][\d:.]+Z?|\b\d\d:\d\d:\d\d\b/g;
/**
 * What tells a failure apart from another one of the same task: what it found, else how it ended and the end of its
 * output without times. Findings are told by their fingerprints, which stay the same where only lines moved.
 */
function failureOf({ outcome, evidence, findings }) {
    if (findings !== undefined && findings.errors + findings.warnings > 0) {
        const { errors, warnings, worst } = findings;
        return `found ${errors} ${warnings} ${worst.map(({ fingerprint }) => fingerprint).join(' ')}`;
    }
    const end = evidence?.exitCode ?? evidence?.signal ?? '';
    return `${outcome?.kind ?? ''} ${end}\n${(evidence?.tail ?? '').replace(TIMES, '\u2026')}`;
}


/***/ }),

/***/ 1320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ frontierOf),
/* harmony export */   s: () => (/* binding */ emptyLoad)
/* harmony export */ });
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);

/** Nothing is under way. */
const emptyLoad = () => ({ slots: 0, waiting: 0, alone: false, capturing: false });
/**
 * The frontier of phases as they stand, and how many of its needs each still waits for.
 * For the begin and for what changes everything: it looks at all phases.
 */
function frontierOf(phases, { ranks, dependents, needs }) {
    const frontier = {
        ready: [],
        active: [],
        halted: [],
        uncaptured: [],
        captureMs: 0,
        capturedMs: 0,
        left: 0,
    };
    for (const phase of phases)
        phase.open = needs[phase.index] ?? 0;
    for (const { index, status } of phases) {
        if (status !== 'completed')
            frontier.left += 1;
        else
            for (const dependent of dependents[index] ?? []) {
                const waiting = phases[dependent];
                if (waiting !== undefined)
                    waiting.open -= 1;
            }
    }
    for (const { index, status, open } of phases)
        if (status === 'pending' && open === 0)
            (0,_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .pushLeast */ .M)(frontier.ready, ranks[index] ?? 0);
    return frontier;
}


/***/ }),

/***/ 4418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ phaseEnds),
/* harmony export */   G6: () => (/* binding */ nextAmong),
/* harmony export */   H2: () => (/* binding */ phaseGoesOn),
/* harmony export */   JL: () => (/* binding */ activePhases),
/* harmony export */   Sl: () => (/* binding */ phaseBegins),
/* harmony export */   U3: () => (/* binding */ phaseHalts),
/* harmony export */   XC: () => (/* binding */ focus),
/* harmony export */   _M: () => (/* binding */ touch),
/* harmony export */   bA: () => (/* binding */ haltedPhases),
/* harmony export */   ll: () => (/* binding */ nextPhase),
/* harmony export */   nK: () => (/* binding */ slotsOf),
/* harmony export */   o5: () => (/* binding */ setBack)
/* harmony export */ });
/* harmony import */ var _front_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1320);
/* harmony import */ var _heap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);


/** How the fold moves the frontier. Each step costs no more with many phases than with few. */
function add(active, rank) {
    let at = active.length;
    while (at > 0 && (active[at - 1] ?? 0) > rank)
        at -= 1;
    active.splice(at, 0, rank);
}
function drop(from, value) {
    const at = from.indexOf(value);
    if (at >= 0)
        from.splice(at, 1);
}
const rankOf = ({ graph }, { index }) => graph.ranks[index] ?? 0;
/** A phase begins. */
function phaseBegins(state, phase) {
    const { frontier, graph, phases } = state;
    add(frontier.active, rankOf(state, phase));
    // Its files are not those of the begin of the round any more.
    if (phase.turnedTo !== undefined)
        drop(frontier.uncaptured, phase.index);
    const begun = (rank) => phases[graph.order[rank] ?? -1]?.status !== 'pending';
    for (let [first] = frontier.ready; first !== undefined && begun(first); [first] = frontier.ready)
        (0,_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .popLeast */ .h)(frontier.ready);
}
/** A phase is completed: what waited for it alone may begin. */
function phaseEnds(state, phase) {
    const { frontier, graph, phases } = state;
    drop(frontier.active, rankOf(state, phase));
    frontier.uncaptured.push(phase.index);
    frontier.left -= 1;
    for (const index of graph.dependents[phase.index] ?? []) {
        const dependent = phases[index];
        if (dependent === undefined)
            continue;
        dependent.open -= 1;
        if (dependent.open === 0)
            (0,_heap_js__WEBPACK_IMPORTED_MODULE_0__/* .pushLeast */ .M)(frontier.ready, graph.ranks[index] ?? 0);
    }
}
/**
 * Phases are pending again, and one of them has left files that no checkpoint has yet. It costs a look at all phases: it
 * changes what each of them waits for.
 *
 * @param reset indices of the phases, which are pending already
 * @param from the phase that went back
 */
function setBack(state, reset, from) {
    const { frontier, graph, phases } = state;
    const stays = (index) => index !== undefined && !reset.has(index);
    state.frontier = {
        ...(0,_front_js__WEBPACK_IMPORTED_MODULE_1__/* .frontierOf */ .$)(phases, graph),
        active: frontier.active.filter((rank) => stays(graph.order[rank])),
        halted: frontier.halted.filter(stays),
        uncaptured: [...frontier.uncaptured.filter(stays), from.index],
        captureMs: frontier.captureMs,
        capturedMs: frontier.capturedMs,
    };
    for (const index of reset)
        state.cursor = Math.min(state.cursor, index);
}
/** The most urgent phase that may begin and is none of those that have to wait. */
function nextAmong(state, waits) {
    const next = nextPhase(state);
    if (next === undefined || !waits(next))
        return next;
    const { frontier, graph, phases } = state;
    let first;
    for (const rank of frontier.ready) {
        const phase = phases[graph.order[rank] ?? -1];
        if (phase?.status === 'pending' && !waits(phase) && rank < (first ?? Infinity))
            first = rank;
    }
    return first === undefined ? undefined : phases[graph.order[first] ?? -1];
}
/** A phase cannot go on without a person. */
function phaseHalts(state, phase) {
    drop(state.frontier.active, rankOf(state, phase));
    state.frontier.halted.push(phase.index);
}
/** A phase that had halted goes on. */
function phaseGoesOn(state, phase) {
    delete phase.halt;
    drop(state.frontier.halted, phase.index);
    add(state.frontier.active, rankOf(state, phase));
}
/** Phases that have begun and can go on, the most urgent first. */
const activePhases = ({ frontier, graph, phases }) => frontier.active.flatMap((rank) => phases[graph.order[rank] ?? -1] ?? []);
/** Phases that cannot go on without a person, in the order in which they stopped. */
const haltedPhases = ({ frontier, phases }) => frontier.halted.flatMap((index) => phases[index] ?? []);
/** The most urgent phase that may begin. */
function nextPhase({ frontier, graph, phases }) {
    const [rank] = frontier.ready;
    return rank === undefined ? undefined : phases[graph.order[rank] ?? -1];
}
/** The phase that people are told of when only one can be: the one that waits, else the first that is not over. */
function focus(state) {
    const { pause, phaseByName, phases, cursor, frontier, graph } = state;
    if (pause !== undefined)
        return phaseByName.get(pause.phase);
    const [halted] = frontier.halted;
    const [active] = frontier.active;
    const index = halted ?? (active === undefined ? cursor : graph.order[active]);
    return phases[index ?? cursor];
}
/** Slots that a task takes. */
const slotsOf = ({ weight = 1 }, most) => Math.min(Math.max(1, weight), most);
/** Something of a phase begins (1) or ends (-1) that touches files and is no attempt. */
function touch({ load }, phase, change) {
    load.slots += change;
    phase.underWay += change;
}


/***/ }),

/***/ 3535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ waysToEnd),
/* harmony export */   RI: () => (/* binding */ withAfter),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   zQ: () => (/* binding */ namesAfter)
/* harmony export */ });
/* harmony import */ var _estimates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(336);

/**
 * The graph of a pipeline. In sequential mode each phase needs the one before it. Otherwise the phase with the longest
 * way to the end goes first: by what was recorded, or by the number of phases on it where nothing was.
 */
function graphOf(pipeline) {
    const { phases, mode } = pipeline;
    if (mode === 'sequential')
        return chain(phases.length);
    const byName = new Map(phases.map(({ name }, index) => [name, index]));
    const dependents = phases.map(() => []);
    const needs = phases.map((phase, index) => {
        const distinct = new Set(phase.needs.flatMap((name) => byName.get(name) ?? []));
        for (const need of distinct)
            dependents[need]?.push(index);
        return distinct.size;
    });
    const estimates = (0,_estimates_js__WEBPACK_IMPORTED_MODULE_0__/* .estimatesOf */ .p)(pipeline);
    const ways = waysToEnd(dependents, needs, (index) => {
        const plan = phases[index];
        return plan === undefined ? 0 : estimates.phase(plan);
    });
    const order = phases.map((_, index) => index);
    const count = (index) => dependents[index]?.length ?? 0;
    order.sort((a, b) => (ways[b] ?? 0) - (ways[a] ?? 0) || count(b) - count(a) || a - b);
    return { dependents, needs, order, ranks: inverse(order) };
}
function chain(length) {
    const order = Array.from({ length }, (_, index) => index);
    const dependents = order.map((index) => (index + 1 < length ? [index + 1] : []));
    return { dependents, needs: order.map((index) => Math.min(1, index)), order, ranks: order };
}
/** The longest way from the begin of each phase to the end of the workflow; 0 on a circle, which nothing ever enters. */
function waysToEnd(dependents, needs, msOf) {
    const open = [...needs];
    const sorted = open.flatMap((count, index) => (count === 0 ? [index] : []));
    for (let at = 0; at < sorted.length; at += 1) {
        for (const next of dependents[sorted[at] ?? 0] ?? []) {
            open[next] = (open[next] ?? 0) - 1;
            if (open[next] === 0)
                sorted.push(next);
        }
    }
    const ways = needs.map(() => 0);
    for (const index of sorted.reverse()) {
        const after = (dependents[index] ?? []).reduce((most, next) => Math.max(most, ways[next] ?? 0), 0);
        ways[index] = after + msOf(index);
    }
    return ways;
}
function inverse(order) {
    const ranks = order.map(() => 0);
    order.forEach((index, rank) => {
        ranks[index] = rank;
    });
    return ranks;
}
/** Names of a phase and of all that come after it, in the order of the pipeline. */
function namesAfter(pipeline, name) {
    const index = pipeline.phases.findIndex((phase) => phase.name === name);
    const found = index < 0 ? new Set() : withAfter(graphOf(pipeline), index);
    return pipeline.phases.flatMap((phase, at) => (found.has(at) ? [phase.name] : []));
}
/** Indices of a phase and of all that come after it: what depends on it, directly or through others. */
function withAfter({ dependents }, index) {
    const found = new Set([index]);
    // A set is gone through as it grows.
    for (const each of found)
        for (const next of dependents[each] ?? [])
            found.add(next);
    return found;
}


/***/ }),

/***/ 7889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ earlierOutputs),
/* harmony export */   Nc: () => (/* binding */ feedbackFor),
/* harmony export */   Vm: () => (/* binding */ contextOf),
/* harmony export */   f3: () => (/* binding */ anewIn),
/* harmony export */   uF: () => (/* binding */ phasesBefore)
/* harmony export */ });
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2907);

/** What a command of a phase reads from the file that BOOTSPRING_CONTEXT names. */
function contextOf(state, phase) {
    const { lastFailure, pipeline } = state;
    const told = { ...feedbackFor(state, phase), ...(lastFailure === undefined ? {} : { lastFailure }) };
    if (pipeline.mode === 'sequential')
        return { parameters: pipeline.context, outputs: state.outputs, ...told };
    const own = state.outputs[phase.plan.name];
    const outputs = { ...earlierOutputs(state, phase), ...(own === undefined ? {} : { [phase.plan.name]: own }) };
    return { parameters: pipeline.context, outputs, ...told };
}
/**
 * What the phases before one wrote to BOOTSPRING_OUTPUT, by phase. In sequential mode these are the ones before it; in
 * parallel mode those that it needs, and what these need: what others have written by now is chance.
 */
function earlierOutputs(state, phase) {
    const { outputs } = state;
    const inherited = Object.entries(outputs).filter(([name]) => !state.phaseByName.has(name));
    if (inherited.length === Object.keys(outputs).length)
        return Object.fromEntries(inherited);
    const before = phasesBefore(state, phase);
    const own = before.flatMap(({ plan: { name } }) => {
        const written = outputs[name];
        return written === undefined ? [] : [[name, written]];
    });
    return Object.fromEntries([...inherited, ...own]);
}
/** Names of the artifacts that stay when the first of a phase begins that is done again; nothing in any other case. */
function anewIn({ artifacts }, { isAnew, plan }) {
    if (isAnew !== true)
        return {};
    return { anew: artifacts.flatMap(({ phase, name }) => (phase === plan.name ? [name] : [])) };
}
/** What a phase is told of why it is done again; nothing in the first round. */
function feedbackFor(state, phase) {
    const begin = (0,_round_js__WEBPACK_IMPORTED_MODULE_0__/* .beginOf */ .pv)(state, phase);
    if (begin === undefined)
        return {};
    const { from, to, number: round, feedback: text, outputs } = begin;
    return { feedback: { from, to, round, text, outputs } };
}
/** The phases that come before one, in the order of the workflow: in parallel mode those that it needs. */
const phasesBefore = (state, phase) => state.pipeline.mode === 'sequential' ? state.phases.slice(0, phase.index) : needsOf(state, phase);
/** The phases that one needs, directly or through others, in the order of the workflow. */
function needsOf({ phaseByName, phases }, { plan }) {
    const found = new Set();
    const open = [...plan.needs];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const need = phaseByName.get(name);
        if (need === undefined || found.has(need.index))
            continue;
        found.add(need.index);
        open.push(...need.plan.needs);
    }
    return [...found].sort((a, b) => a - b).flatMap((index) => phases[index] ?? []);
}


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pushLeast),
/* harmony export */   h: () => (/* binding */ popLeast)
/* harmony export */ });
/** A heap of numbers in an array: the least is first, and putting one in or taking it out costs the logarithm. */
/** Puts a number in. */
function pushLeast(heap, value) {
    let at = heap.push(value) - 1;
    while (at > 0) {
        const above = (at - 1) >> 1;
        const other = heap[above] ?? value;
        if (other <= value)
            break;
        heap[at] = other;
        at = above;
    }
    heap[at] = value;
}
/** Takes the least number out; undefined when there is none. */
function popLeast(heap) {
    const least = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0)
        return least;
    let at = 0;
    for (;;) {
        let below = 2 * at + 1;
        if (below >= heap.length)
            break;
        if ((heap[below + 1] ?? Infinity) < (heap[below] ?? Infinity))
            below += 1;
        const other = heap[below] ?? Infinity;
        if (other >= last)
            break;
        heap[at] = other;
        at = below;
    }
    heap[at] = last;
    return least;
}


/***/ }),

/***/ 9597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hint)
/* harmony export */ });
/**
 * The next step for people, as one sentence; undefined when there is nothing to mend.
 *
 * @param evidence how its command ended, where that is known
 */
function hint(outcome, evidence) {
    switch (outcome.kind) {
        case 'failed':
        case 'errored':
            // There is no end of the output to be read where there is no output.
            if (outcome.reason === 'exit-code' && evidence?.tail.trim() === '')
                return SILENT;
            return hintOf(outcome.reason);
        case 'timedOut':
            return 'Find out what it waits for in its log, or give it more time with timeout: in bootspring.yml, which a new run reads.';
        case 'passed':
        case 'cancelled':
        case 'skipped':
        case 'reused':
            return undefined;
    }
}
const SILENT = 'Run the same command in your workspace to see what it wants: it printed nothing, so its exit code is all that is known.';
function hintOf(reason) {
    switch (reason) {
        case 'exit-code':
            return 'Read the end of its output, run the same command in your workspace, and mend what it complains of.';
        case 'signal':
            return 'Look for a crash or for too little memory: the system ended the command, not the command itself.';
        case 'command-not-found':
            return 'Install the tool in a step before this one, or correct the name of the command in bootspring.yml, which a new run reads.';
        case 'not-executable':
            return 'Make the file executable (chmod +x, git update-index --chmod=+x) or run it with its interpreter.';
        case 'spawn-failed':
            return 'Look whether its folder exists and whether the machine has processes, files and memory left, then run it again.';
        case 'interrupted':
            return 'Run bootspring resume: it runs this again, since nothing is known of its result.';
        case 'unconfirmed':
            return 'Read its first failure; name the report that its tests write with reports:, so that a rerun can be judged.';
        case 'below-threshold':
            return 'Write tests for the lines that are named, or change the threshold where it is set.';
        case 'report-missing':
            return 'Have the tests write their coverage report before this check, at the path that report: names.';
        case 'secrets-found':
            return 'Revoke the credentials that were found, then remove them from the files: who has a copy can still read them.';
        case 'vulnerabilities-found':
            return 'Update the dependencies that are named, or raise the level below which advisories do not count.';
        case 'unreachable':
            return 'Run it again later: the advisory service did not answer, which says nothing about the dependencies.';
        case 'internal':
            return 'Do what its message says; when it names no next step, report it as a bug together with its log.';
    }
}


/***/ }),

/***/ 7998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   Zj: () => (/* binding */ tasksOfPlan),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/* harmony import */ var _findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1974);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(593);


/** Outcomes that tell how long the work takes: what failed may have given up early. */
const TELLING = new Set(['passed', 'reused']);
/** What a task runs, as 16 hexadecimal digits: a duration says something of the same command only. */
const workOf = ({ steps }) => (0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fnv1a64 */ .R)(JSON.stringify(steps.map((step) => step.key)));
/** The agents and checks of a phase. */
const tasksOfPlan = ({ agents, gates }) => [
    ...agents,
    ...gates.flatMap(({ checks }) => checks),
];
/**
 * What the tasks of these phases took in the runs of a history in which they ran the same command.
 *
 * @param leg the job with its leg of the matrix, as records have it; other legs are other machines
 */
function measured(history, phases, leg) {
    const wanted = new Map(phases.flatMap(tasksOfPlan).map((plan) => [plan.id, plan]));
    const found = new Map();
    let runs = 0;
    for (const record of history.records) {
        if (record.leg === leg && gather(record, wanted, found))
            runs += 1;
    }
    const tasks = new Map();
    for (const [id, all] of found)
        tasks.set(id, { ms: (0,_statistics_js__WEBPACK_IMPORTED_MODULE_1__/* .percentile */ .Ym)(all, 50) ?? 0, runs: all.length });
    return { tasks, runs };
}
/** Whether a record had something to say. */
function gather({ tasks }, wanted, found) {
    let isOfUse = false;
    for (const { id, work, outcome, durationMs, retries } of tasks) {
        const plan = wanted.get(id);
        if (plan === undefined || !TELLING.has(outcome) || work !== workOf(plan))
            continue;
        isOfUse = true;
        const ms = Math.round(durationMs / (1 + retries));
        const all = found.get(id);
        if (all === undefined)
            found.set(id, [ms]);
        else
            all.push(ms);
    }
    return isOfUse;
}


/***/ }),

/***/ 4488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mergeHistories),
/* harmony export */   u: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);

/** Records of one branch that go before those of others. */
const KEPT_OF_BRANCH = 3;
/** Commits of a branch whose fingerprints are kept: the newest may be the very one that is looked at. */
const KEPT_COMMITS = 2;
/** The newest records, which have all their tasks; those before only the tasks of which there is something to tell. */
const WHOLE_RECORDS = 5;
/** Fingerprints that are kept over all records, of the newest ones first: with all else they stay below 4 MiB. */
const MOST_FINGERPRINT_CHARACTERS = 40_000 * 16;
const keyOf = ({ id, attempt }) => `${id} ${attempt}`;
const oldestFirst = (a, b) => a.at - b.at || (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0);
/**
 * One history of several, whatever their order: of records with the same workflow id and attempt the newest counts, and
 * the newest fifty are kept.
 */
function mergeHistories(...histories) {
    const newest = new Map();
    for (const record of histories.flatMap(({ records }) => records)) {
        const known = newest.get(keyOf(record));
        if (known === undefined || known.at < record.at || (known.at === record.at && isFuller(record, known)))
            newest.set(keyOf(record), record);
    }
    return { schemaVersion: 1, records: withoutTheUsual(withoutOldFingerprints(kept([...newest.values()]))) };
}
/** The newest, the last few of each branch before all others: a busy branch must not push out what it is compared with. */
function kept(records) {
    const times = new Map();
    const [first, rest] = [[], []];
    for (const record of [...records].sort(oldestFirst).toReversed()) {
        const time = times.get(record.ref ?? '') ?? 0;
        times.set(record.ref ?? '', time + 1);
        (time < KEPT_OF_BRANCH ? first : rest).push(record);
    }
    return [...first, ...rest].slice(0, _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_RECORDS */ .zc).sort(oldestFirst);
}
/** The same record as it was before something was dropped from it. */
const isFuller = (record, other) => sizeOf(record) > sizeOf(other);
/** A task counts as much as the fact that its fingerprints are known. */
const sizeOf = ({ tasks }) => tasks.reduce((sum, { fingerprints }) => sum + 1 + (fingerprints === undefined ? 0 : 1 + fingerprints.length), 0);
/** Only the newest of each task on each branch is ever asked for. */
function withoutOldFingerprints(records) {
    const seen = new Map();
    let room = MOST_FINGERPRINT_CHARACTERS;
    return records
        .toReversed()
        .map((record) => ({
        ...record,
        tasks: record.tasks.map(({ fingerprints, ...task }) => {
            if (fingerprints === undefined)
                return task;
            const key = `${record.leg ?? ''} ${record.ref ?? ''} ${task.id}`;
            const commits = seen.get(key) ?? new Set();
            const commit = record.sha ?? '';
            if (commits.has(commit) || commits.size >= KEPT_COMMITS || fingerprints.length > room)
                return task;
            seen.set(key, commits.add(commit));
            room -= fingerprints.length;
            return { ...task, fingerprints };
        }),
    }))
        .toReversed();
}
/** A history is read and written at the end of every run, so it does not name a hundred checks that just passed, fifty times. */
const withoutTheUsual = (records) => records.map((record, at) => ({
    ...record,
    tasks: at >= records.length - WHOLE_RECORDS ? record.tasks : record.tasks.filter(isUnusual),
}));
const isUnusual = ({ outcome, flaky, retries, fingerprints }) => outcome !== 'passed' || flaky || retries > 0 || fingerprints !== undefined;
/** The text of a file with as many of the newest records as have room in so many bytes. */
function historyText(history, most = _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_LIMIT */ .Dc) {
    let records = history.records;
    for (;;) {
        const text = `${JSON.stringify({ schemaVersion: 1, records })}\n`;
        if (records.length === 0 || new TextEncoder().encode(text).length <= most)
            return text;
        records = records.slice(Math.ceil(records.length / 4));
    }
}


/***/ }),

/***/ 593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ flakyTests),
/* harmony export */   Ym: () => (/* binding */ percentile),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   jm: () => (/* binding */ statisticsOf)
/* harmony export */ });
/* unused harmony export upTo */
/** Items of a list that has no end by itself. */
const MOST_LISTED = 20;
/** The history as it was when a workflow ended; all of it when that is not in it. */
function upTo({ records, schemaVersion }, id) {
    const at = records.findLastIndex((record) => record.id === id);
    return { schemaVersion, records: at === -1 ? records : records.slice(0, at + 1) };
}
/** The numbers of the runs that can be compared with the newest one; undefined for an empty history. */
function statisticsOf(history) {
    const records = comparable(history);
    if (records.length === 0)
        return undefined;
    const judged = records.filter(({ status }) => status !== 'cancelled');
    const completed = records.filter(({ status }) => status === 'completed');
    return {
        runs: records.length,
        passRate: judged.length === 0 ? null : rounded(completed.length / judged.length),
        duration: percentiles(completed.map(({ durationMs }) => durationMs)) ?? null,
        phases: phasesOf(records),
        flakyTasks: flakyTasks(records),
        flakyTests: flakyTests(records),
        slowestTests: slowestTests(records),
    };
}
/** The value at or below which so many percent of the values are; undefined without a value. */
function percentile(values, percent) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}
function percentiles(values) {
    const [p50Ms, p95Ms] = [percentile(values, 50), percentile(values, 95)];
    return p50Ms === undefined || p95Ms === undefined ? undefined : { p50Ms, p95Ms };
}
/** In the order of the newest run; phases that it does not have are of the past. */
function phasesOf(records) {
    const all = collected(records.flatMap(({ phases }) => phases.filter(({ conclusion }) => conclusion === 'success')), ({ name }) => name);
    return (records.at(-1)?.phases ?? []).flatMap(({ name }) => timed(name, all.get(name) ?? []));
}
function timed(name, of) {
    const found = percentiles(of.map(({ durationMs }) => durationMs));
    return found === undefined ? [] : [{ name, runs: of.length, ...found }];
}
/** Old records name only tasks of which there is something to tell, so the runs count in which the phase was worked on. */
function flakyTasks(records) {
    const flaky = collected(records.flatMap(({ tasks }) => tasks.filter((task) => task.flaky)), ({ id }) => id);
    const worked = collected(records.flatMap(({ phases }) => phases.filter(({ conclusion }) => !['reused', 'skipped'].includes(conclusion))), ({ name }) => name);
    return mostOften([...flaky].map(([name, of]) => {
        const runs = worked.get(name.split('/')[0] ?? '')?.length ?? 0;
        return { name, flaky: of.length, runs: Math.max(runs, of.length) };
    }));
}
/**
 * In how many runs a test ran is only known of slow ones, so the runs that had any report count.
 *
 * @param most tests that are told
 */
function flakyTests(records, most = MOST_LISTED) {
    const reported = records.flatMap(({ tests }) => (tests === undefined ? [] : [tests]));
    const times = collected(reported.flatMap(({ flaky }) => [...new Set(flaky)]), (name) => name);
    return mostOften([...times].map(([name, of]) => ({ name, flaky: of.length, runs: reported.length })), most);
}
function slowestTests(records) {
    const all = collected(records.flatMap(({ tests }) => tests?.slowest ?? []), ({ name }) => name);
    return [...all]
        .flatMap(([name, of]) => timed(name, of))
        .sort((a, b) => b.p50Ms - a.p50Ms || b.p95Ms - a.p95Ms || byName(a, b))
        .slice(0, MOST_LISTED);
}
function mostOften(all, most = MOST_LISTED) {
    return all
        .filter(({ flaky }) => flaky > 0)
        .map((each) => ({ ...each, rate: rounded(each.flaky / each.runs) }))
        .sort((a, b) => b.rate - a.rate || b.flaky - a.flaky || byName(a, b))
        .slice(0, most);
}
const byName = (a, b) => (a.name < b.name ? -1 : 1);
/** Four decimals. */
const rounded = (value) => Math.round(value * 10_000) / 10_000;
/** Names come from users, so they are keys of a map only. */
function collected(items, keyOf) {
    const found = new Map();
    for (const item of items) {
        const group = found.get(keyOf(item));
        if (group === undefined)
            found.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return found;
}
/**
 * The runs that the newest one can be compared with: of the same job and with the same phases. A run of one phase or of
 * one gate says nothing of how long all take.
 */
function comparable({ records }) {
    const newest = records.at(-1);
    if (newest === undefined)
        return [];
    const shape = shapeOf(newest);
    return records.filter((each) => shapeOf(each) === shape);
}
const shapeOf = ({ leg, phases }) => JSON.stringify([leg, phases.map(({ name }) => name)]);


/***/ }),

/***/ 3056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ references),
/* harmony export */   G: () => (/* binding */ interpolate)
/* harmony export */ });
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);

const REFERENCE = /^\$\{env:([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/;
function partsOf(text) {
    const parts = [];
    let from = 0;
    for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', at)) {
        if (text.startsWith('$${', at)) {
            parts.push(text.slice(from, at), '${');
            from = at += 3;
        }
        else if (text.startsWith('${', at)) {
            const end = text.indexOf('}', at);
            const written = end === -1 ? text.slice(at) : text.slice(at, end + 1);
            const match = REFERENCE.exec(written);
            const [, name, fallback] = match ?? [];
            parts.push(text.slice(from, at));
            if (name === undefined)
                parts.push({ malformed: written });
            else
                parts.push(fallback === undefined ? { name } : { name, fallback });
            from = at += written.length;
        }
        else
            at += 1;
    }
    parts.push(text.slice(from));
    return parts;
}
/** The references in a text, in order, or the pieces that look like one and are not written correctly. */
function references(text) {
    const found = [];
    const malformed = [];
    for (const part of partsOf(text)) {
        if (typeof part === 'string')
            continue;
        if ('malformed' in part)
            malformed.push(part.malformed);
        else
            found.push(part);
    }
    return malformed.length > 0 ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(malformed) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
}
/** The text with every reference replaced by what `lookup` knows, or by its default. */
function interpolate(text, lookup) {
    const missing = [];
    const malformed = [];
    let result = '';
    for (const part of partsOf(text)) {
        if (typeof part === 'string')
            result += part;
        else if ('malformed' in part)
            malformed.push(part.malformed);
        else {
            const value = lookup(part.name);
            if (value === undefined && part.fallback === undefined)
                missing.push(part.name);
            // As in a shell: `:-` also stands for a variable that is set and empty.
            else
                result += value === undefined || value === '' ? (part.fallback ?? '') : value;
        }
    }
    return missing.length + malformed.length > 0 ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ missing: [...new Set(missing)], malformed }) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(result);
}


/***/ }),

/***/ 5241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ namesHint),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/**
 * The candidate that somebody who wrote `word` most likely meant, or undefined when none is close:
 * at most two edits away, or 40 % of the word's length, and with something in common.
 */
function nearest(word, candidates) {
    const written = word.toLowerCase();
    const most = Math.max(2, Math.floor(written.length * 0.4));
    let best;
    let least = most + 1;
    for (const candidate of candidates) {
        // The difference in length is a lower bound of the distance, and free to compute.
        if (Math.abs(candidate.length - written.length) >= least)
            continue;
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written, candidate.toLowerCase());
        if (edits < least && edits < Math.max(written.length, candidate.length)) {
            best = candidate;
            least = edits;
        }
    }
    return best;
}
/** What is there, under its title, after the name that was most likely meant, if one is close. */
function namesHint(word, title, names) {
    const close = nearest(word, names);
    const all = `${title}: ${names.join(', ')}`;
    return close === undefined ? all : `did you mean "${close}"? ${all}`;
}


/***/ }),

/***/ 9962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ passedNote),
/* harmony export */   EL: () => (/* binding */ outcomeText),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   lU: () => (/* binding */ isLimited)
/* harmony export */ });
/** Whether the work was done and is good, or there was none to do. */
function isGood(outcome) {
    return outcome?.kind === 'passed' || outcome?.kind === 'reused' || isEmpty(outcome);
}
/** Whether there was nothing to judge, because nothing that changed is for it. */
function isEmpty(outcome) {
    return outcome?.kind === 'skipped' && outcome.isEmpty === true;
}
/** One line that says how an attempt ended, for people. */
function outcomeText(outcome) {
    switch (outcome.kind) {
        case 'passed':
            return passedText(outcome);
        case 'failed':
            return `failed: ${outcome.detail}`;
        case 'errored':
            return `errored: ${outcome.detail}`;
        case 'timedOut':
            return outcome.detail.startsWith('timed out') ? outcome.detail : `timed out: ${outcome.detail}`;
        case 'cancelled':
            return `cancelled: ${outcome.detail}`;
        case 'skipped':
            return `skipped: ${outcome.because}`;
        case 'reused':
            return `reused from ${outcome.from}`;
    }
}
function passedText({ detail, only }) {
    const passed = only === undefined ? 'passed' : `passed on ${only}`;
    return detail === undefined ? passed : `${passed}: ${detail}`;
}
/** What there is to say of a pass: what it was limited to, and its detail; undefined when it is one like any other. */
function passedNote({ detail, only }) {
    const limited = only === undefined ? [] : [`on ${only} only`];
    const all = [...limited, ...(detail === undefined ? [] : [detail])];
    return all.length === 0 ? undefined : all.join('; ');
}
/** Whether a task looks at what changed only: what it comes to says nothing of the rest. */
const isLimited = ({ steps }) => steps.some((step) => step.kind === 'command' && step.scope?.base !== undefined);


/***/ }),

/***/ 2388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ PATTERNS),
/* harmony export */   Pg: () => (/* binding */ COUNTER_PATTERNS),
/* harmony export */   zk: () => (/* binding */ BESIDE_PATTERNS)
/* harmony export */ });
function define(id, pattern, anchor, sentence) {
    return { id, pattern, anchor, sentence };
}
/** An HTTP status in a context that makes it one: `HTTP 503`, `HTTP/1.1 503`, `status code: 502`, `502 Bad Gateway`. */
function status(code, phrase, sentence) {
    const before = `\\bHTTP(?:\\/[\\d.]+)?(?: (?:error|code|status))*[ :=]+${code}\\b|\\bstatus(?:[ _]?code)?["']?(?: is| of| was)?[ :="'(]+${code}\\b`;
    const after = `\\b${code}(?:[ :-]+|: )${phrase}|\\bHTTPError: ${code}\\b|\\bE${code}\\b|\\bresponse[ :]+${code}\\b`;
    const returned = `\\breturned error: ${code}\\b`;
    return define(`http-${code}`, new RegExp(`${before}|${after}|${returned}`, 'i'), `${code}`, sentence);
}
const LOCAL = '(?!.*(?:127\\.\\d+\\.\\d+\\.\\d+|::1\\b|localhost|0\\.0\\.0\\.0))';
/** What a failure that goes away by itself looks like: the network, a service, a name server. */
const PATTERNS = [
    define('ECONNRESET', /\bECONNRESET\b|\bConnection reset by peer\b/i, 'reset', 'a connection was reset (ECONNRESET)'),
    define('ECONNREFUSED', new RegExp(`^${LOCAL}.*(?:\\bECONNREFUSED\\b|\\bConnection refused\\b)`, 'i'), 'refused', 'a remote host refused the connection (ECONNREFUSED)'),
    define('ETIMEDOUT', /\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_CONNECT_TIMEOUT)\b|\bconnection timed out\b/i, 'timedout|timed out|err_connect', 'a connection timed out (ETIMEDOUT)'),
    define('EHOSTUNREACH', /\b(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN)\b/, 'unreach|enetdown', 'a network was unreachable'),
    define('EAI_AGAIN', /\bEAI_AGAIN\b/, 'eai_again', 'a name server did not answer (EAI_AGAIN)'),
    define('ENOTFOUND', /\bgetaddrinfo ENOTFOUND\b|\bENOTFOUND\b.*\b(?:registry|request|fetch|host)/i, 'enotfound', 'a host name could not be resolved (ENOTFOUND)'),
    define('name-resolution', /\bTemporary failure (?:in name resolution|resolving)\b|\bTemporary DNS/i, 'temporary failure|temporary dns', 'a name server failed for the moment'),
    define('unresolved-host', /\bCould not resolve host\b/i, 'resolve host', 'a host name could not be resolved'),
    define('socket-hang-up', /\bsocket hang up\b/i, 'hang up|hung up', 'a connection was closed in the middle of an answer'),
    define('network-timeout', /\bnetwork (?:request )?time(?:d )?-?out\b|\brequest to \S+ timed out\b|\bnetwork connectivity\b|\bi\/o timeout\b/i, 'network |i/o timeout|timed out', 'the network timed out'),
    define('fetch-failed', /\bTypeError: fetch failed\b|\bERR_SOCKET_TIMEOUT\b|\bFetchError: request to\b/, 'fetch failed|fetcherror|err_socket', 'a request over the network failed'),
    define('tls-handshake', /\bTLS handshake (?:timeout|timed out)\b|\bSSL_ERROR_SYSCALL\b|\bdisconnected before secure TLS connection\b|\bGnuTLS recv error\b/i, 'handshake|ssl_error|secure tls|gnutls', 'a TLS handshake did not finish'),
    define('git-remote', /\bRPC failed\b|\bfatal: early EOF\b|\bThe remote end hung up unexpectedly\b|\bunexpected disconnect while reading\b/i, 'rpc failed|early eof|hung up|disconnect', 'git lost the connection to its remote'),
    define('docker-limit', /\btoomanyrequests\b/i, 'toomanyrequests', 'the container registry asked to slow down'),
    define('npm-network', /\bnpm (?:ERR!|error) (?:code (?:ERR_SOCKET_TIMEOUT|ECONNRESET|EIDLETIMEOUT)|network\b)/i, 'npm err', 'npm could not reach its registry'),
    define('rate-limit', /\brate limit(?:ed)? exceeded\b|\bAPI rate limit\b|\bsecondary rate limit\b/i, 'rate limit', 'a service asked to slow down'),
    status(408, 'Request Time-?out', 'a service answered 408 Request Timeout'),
    status(425, 'Too Early', 'a service answered 425 Too Early'),
    status(429, 'Too Many Requests', 'a service answered 429 Too Many Requests'),
    status(500, 'Internal Server Error', 'a service answered 500 Internal Server Error'),
    status(502, 'Bad Gateway', 'a service answered 502 Bad Gateway'),
    status(503, 'Service (?:Temporarily )?Unavailable', 'a service answered 503 Service Unavailable'),
    status(504, 'Gateway Time-?out', 'a service answered 504 Gateway Timeout'),
];
/**
 * What else than a failed test ended a test run, or kept it from running every test. Where one is seen it is not enough
 * that the failed tests pass when they run again.
 */
const BESIDE_PATTERNS = [
    // jestjs.io, coverageThreshold; vitest, c8, nyc: "does not meet"; pytest-cov: "not reached"; node --test.
    define('coverage-threshold', /coverage threshold for \S+ .*not met|\bcoverage\b.* does not meet |\brequired test coverage of .* not reached/i, 'coverage', 'the coverage is below its threshold'),
    define('go-panic', /(?:^|"Output":")(?:panic|fatal error): /, 'panic: |fatal error: ', 'a package of Go tests crashed'),
    define('go-build', /\[(?:build|setup) failed\]/, 'build failed|setup failed', 'a package of Go tests was not built'),
    define('unhandled', /^\u23af+ Unhandled (?:Errors?|Rejections?)\b/, 'unhandled ', 'an error came from outside of any test'),
    // pytest: -x, --maxfail and errors of collection; cargo nextest: fail-fast; Playwright: max-failures.
    define('tests-not-run', /^!+ (?:stopping after|Interrupted)\b|\bnot run due to\b|^\s*\d+ did not run\b/, 'stopping after|interrupted|not run', 'some tests did not run'),
];
/** What a failure that will be the same next time looks like, whatever else is in the output. */
const COUNTER_PATTERNS = [
    define('assertion', /\bAssertion(?:Failed)?Error\b|\bassertion failed\b|\bassertion `.*` failed\b/i, 'assert', 'an assertion failed'),
    define('expectation', /\bexpect\((?:received|actual)\b|^\s*Expected\b.*:|\bexpected .+ to (?:be|equal|have|contain|match|throw|include)\b/, 'expect', 'an expectation of a test was not met'),
    define('tests-failed', /^\s*(?:Tests|Test Suites|Test Files):?\s+[1-9]\d* failed\b/i, 'failed', 'tests failed'),
    define('tap-failed', /^\s*(?:#|\u2139) fail [1-9]\d*\s*$/, ' fail ', 'tests failed'),
    define('mocha-failing', /^\s*[1-9]\d* failing\b/, 'failing', 'tests failed'),
    define('suite-failed', /^=+ .*\b[1-9]\d* failed\b|^--- FAIL: |^test result: FAILED\b|\bexamples?, [1-9]\d* failures?\b|^FAIL\s+\S+\.\w+|^FAILURES!/, 'fail', 'tests failed'),
    define('type-error', /\berror TS\d+\b/, 'ts\\d{3}', 'the types do not check'),
    define('lint-problems', /\b\d+ problems? \([1-9]\d* errors?\b/, 'problems? \\(', 'the linter found problems'),
    define('syntax-error', /\bSyntaxError\b/, 'syntaxerror', 'the code has a syntax error'),
    define('missing-command', /\bcommand not found\b|^(?:\S*\/)?(?:sh|dash|bash|zsh): .*\bnot found\b|\bis not recognized as an internal or external command\b/i, 'not found|not recognized', 'a command is not installed'),
    define('missing-module', /\b(?:ERR_MODULE_NOT_FOUND|Cannot find module|ModuleNotFoundError)\b/, 'cannot find module|modulenotfound|err_module_not', 'a module is not installed'),
    status(401, 'Unauthorized', 'a service answered 401 Unauthorized'),
    status(403, 'Forbidden', 'a service answered 403 Forbidden'),
];


/***/ }),

/***/ 3832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ placeGates)
/* harmony export */ });
/* harmony import */ var _standard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4938);

/** Own entries only: names such as "constructor" are nobody's standard gate. */
const standardPlace = (gate) => Object.hasOwn(_standard_js__WEBPACK_IMPORTED_MODULE_0__/* .STANDARD_GATES */ .R, gate) ? _standard_js__WEBPACK_IMPORTED_MODULE_0__/* .STANDARD_GATES */ .R[gate]?.after : undefined;
/**
 * Which gates follow which phase of a workflow, by phase, in the order in which they run.
 * A phase's `gate` and a gate's `after` both place a gate. One that neither places follows its standard phase
 * if its name is a standard one. The phase need not be in the workflow: a standard gate brings its own.
 */
function placeGates(config, workflow) {
    const places = new Map();
    const placed = new Set();
    const place = (phase, gate) => {
        const gates = places.get(phase) ?? new Set();
        places.set(phase, gates.add(gate));
        placed.add(gate);
    };
    for (const [name, phase] of Object.entries(workflow.phases)) {
        for (const gate of phase.gate ?? [])
            place(name, gate);
    }
    for (const [name, gate] of Object.entries(config.gates ?? {})) {
        if (gate.after !== undefined)
            place(gate.after, name);
        else if (!placed.has(name)) {
            const phase = standardPlace(name);
            if (phase !== undefined)
                place(phase, name);
        }
    }
    return new Map([...places].map(([phase, gates]) => [phase, [...gates]]));
}


/***/ }),

/***/ 2750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
/**
 * Text from outside (file names, output of commands) made fit for one line of a log: line breaks and tabs become
 * spaces; other control characters, line separators and marks that turn the direction of writing become `\ufffd`,
 * so that they neither end the line nor hide in it. What is longer than `limit` characters is cut with `\u2026`.
 */
function plainLine(text, limit = 2000) {
    const flat = text
        .slice(0, limit * 4)
        .replace(/[\r\n\t]+/g, ' ')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
        .trim();
    if (flat.length <= limit && text.length <= limit * 4)
        return flat;
    // A surrogate pair is never cut in two: half a character is not valid UTF-8.
    return `${flat.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}


/***/ }),

/***/ 8320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TT: () => (/* binding */ coverageStep),
  Qs: () => (/* binding */ detectedChecks),
  T0: () => (/* binding */ writtenGate)
});

// UNUSED EXPORTS: auditStep

// EXTERNAL MODULE: ./build/core/detect/ask.js
var ask = __webpack_require__(462);
// EXTERNAL MODULE: ./build/core/affected/common-whole.js
var common_whole = __webpack_require__(6953);
;// CONCATENATED MODULE: ./build/core/affected/placeholder.js

const PLACEHOLDER = '{files}';
/**
 * A written command that is about files: their names stand where it says `{files}`, once. Without the placeholder it takes
 * no names, and `files` only says for which changes it is run.
 *
 * @param files globs; undefined for all files
 */
function placeholderStep(step, files) {
    const at = step.command.indexOf(PLACEHOLDER);
    const whole = [...common_whole/* COMMON_WHOLE */.Q];
    const key = files === undefined ? step.key : `${step.key}|${JSON.stringify(files)}`;
    if (at < 0) {
        if (files === undefined)
            return step;
        return { ...step, key, scope: { since: '', limit: { kind: 'files', patterns: [...files], whole } } };
    }
    const before = step.command.slice(0, at);
    const after = step.command.slice(at + PLACEHOLDER.length);
    const patterns = files === undefined ? {} : { patterns: [...files] };
    return {
        ...step,
        key,
        scope: { since: '', limit: { kind: 'names', before, after, ...patterns, whole, isPlaceholder: true } },
    };
}

// EXTERNAL MODULE: ./build/core/affected/wanted.js
var wanted = __webpack_require__(5913);
// EXTERNAL MODULE: ./build/core/plan/parts.js
var parts = __webpack_require__(6709);
;// CONCATENATED MODULE: ./build/core/plan/checks.js




const SECRETS = { kind: 'secrets', key: 'secrets', title: 'secret scan (built in)' };
/** Fields that every check has, before its options are laid over them. */
function base(place, kind, steps, because, sources) {
    return {
        id: `${place.phase}/${place.gate}/${place.name}`,
        name: place.name,
        kind,
        steps: [...steps],
        timeoutMs: sources.phaseTimeoutMs,
        retry: (0,parts/* retryPolicy */.Jb)(sources.config?.retry),
        because,
        enforcement: 'required',
        readOnly: (0,parts/* readsOnly */.ET)(kind),
        unreachable: 'block',
    };
}
/** The audit of a repository's dependencies, when its package manager has one. */
function auditStep(detection, level) {
    const manager = detection?.manager;
    if (manager === undefined || manager.auditCommand === '')
        return undefined;
    return {
        kind: 'audit',
        key: `audit|${level}`,
        title: manager.auditCommand,
        manager: manager.name,
        command: manager.auditCommand,
        level,
    };
}
/** The checks that detection alone gives for a standard gate; none when nothing was found for it. */
function detectedChecks(phase, gate, kinds, sources) {
    const isUsual = gate === wanted/* COMMITS */.HX;
    const feedsCoverage = kinds.includes('coverage') && sources.detection?.coverage?.minimum !== undefined;
    const limit = (check) => sources.limit?.(check, { scope: undefined, isUsual, feedsCoverage }) ?? check;
    return kinds.flatMap((kind) => {
        const place = { phase, gate, name: kind };
        if (kind === 'security')
            return securityChecks(place, {}, 'every repository', 'warn', sources);
        if (kind === 'coverage') {
            const coverage = sources.detection?.coverage;
            if (coverage?.report === undefined || coverage.minimum === undefined)
                return [];
            return [
                base(place, kind, [coverageStep(coverage.report, { minimum: coverage.minimum })], coverage.because, sources),
            ];
        }
        return plannedDiscoveries(sources.detection, kind).map((discovery, at) => limit({
            ...base(at === 0 ? place : { ...place, name: `${kind}-${at + 1}` }, kind, (0,ask/* asking */.o)(discovery.steps), discovery.because, sources),
            ...(discovery.fix === undefined ? {} : { fix: discovery.fix }),
        }));
    });
}
/** One of each kind, which is one check. What is of no kind is several things that have nothing to do with each other. */
function plannedDiscoveries(detection, kind) {
    const found = (detection?.discoveries ?? []).filter((discovery) => discovery.kind === kind && discovery.planned);
    return kind === 'custom' ? found : found.slice(0, 1);
}
/** A check of a coverage report against limits. */
function coverageStep(report, limits) {
    return {
        kind: 'coverage',
        key: `coverage|${report}|${JSON.stringify(limits)}`,
        title: `coverage of ${report}`,
        report,
        ...limits,
    };
}
/** Security is two checks, so that each has its own outcome: a secret scan that passed does not vouch for the audit. */
function securityChecks(place, options, because, unreachable, sources) {
    const checks = [];
    if (options.secrets !== false) {
        checks.push(base({ ...place, name: `${place.name}-secrets` }, 'security', [SECRETS], because, sources));
    }
    const audit = options.audit === false ? undefined : auditStep(sources.detection, options.level ?? parts/* DEFAULTS */.zY.auditLevel);
    if (audit !== undefined) {
        const name = `${place.name}-audit`;
        const evidence = sources.detection?.manager?.because ?? because;
        checks.push({
            ...base({ ...place, name }, 'security', [audit], evidence, sources),
            unreachable: options.unreachable ?? unreachable,
        });
    }
    return checks;
}
/** A gate of the configuration, in the place that it has after a phase. */
function writtenGate(phase, name, gate, sources) {
    const issues = [];
    const checks = [];
    const feedsCoverage = Object.values(gate.checks).some((check) => check.kind === 'coverage');
    for (const [checkName, check] of Object.entries(gate.checks)) {
        const place = { phase, gate: name, name: checkName };
        const answer = writtenCheck(place, check, sources);
        if ('message' in answer) {
            issues.push({ ...answer, path: ['gates', name, 'checks', checkName] });
            continue;
        }
        const own = 'scope' in check ? check.scope : undefined;
        const wish = { scope: own ?? gate.scope, isUsual: check.kind === 'auto' && name === wanted/* COMMITS */.HX, feedsCoverage };
        const limited = answer.checks.map((each) => sources.limit?.(each, wish) ?? each);
        checks.push(...limited.map((each) => besideOthers(each, gate.parallel)));
    }
    const skippable = gate.skippable ?? true;
    return { gate: { name, skippable, checks }, issues };
}
/** What the gate says about running together; the report of a coverage check is written by those before it. */
function besideOthers(check, parallel) {
    if (parallel === undefined)
        return check;
    return { ...check, readOnly: parallel && check.steps.every((step) => step.kind !== 'coverage') };
}
function writtenCheck(place, check, sources) {
    const because = `bootspring.yml: gates.${place.gate}.checks.${place.name}`;
    const enforcement = 'enforcement' in check && check.enforcement !== undefined ? { enforcement: check.enforcement } : {};
    switch (check.kind) {
        case 'command': {
            const env = 'env' in check ? check.env : undefined;
            const files = 'files' in check ? check.files : undefined;
            const step = placeholderStep((0,parts/* writtenStep */.yn)(check.run, env), files);
            const steps = (0,parts/* withReports */.UX)([step], 'reports' in check ? check.reports : undefined);
            const plan = base(place, (0,parts/* kindOf */.I)(place.name), steps, because, sources);
            const fix = 'fix' in check && check.fix !== undefined ? check.fix : undefined;
            const fixStep = fix === undefined ? undefined : placeholderStep((0,parts/* writtenStep */.yn)(fix, env), files);
            const own = fixStep?.scope === undefined ? {} : { fixStep };
            const written = { ...plan, ...enforcement, ...common(check, sources), ...own };
            return { checks: [{ ...written, steps: (0,parts/* withTests */.wk)(steps, written.retry) }] };
        }
        case 'auto':
            return autoCheck(place, check, because, sources, enforcement);
        case 'coverage': {
            const report = check.report ?? sources.detection?.coverage?.report;
            if (report === undefined) {
                return {
                    message: 'no coverage report is known',
                    hint: 'name the file that the tests write: report: coverage/lcov.info',
                };
            }
            const { changedLines, noDecrease } = check;
            const minimum = check.minimum ?? sources.detection?.coverage?.minimum;
            const judges = minimum !== undefined || changedLines !== undefined || noDecrease === true;
            if (!judges && check.enforcement !== 'advisory') {
                return {
                    message: `"${place.name}" says nothing to hold the coverage against, so it could not fail`,
                    hint: 'give "minimum", "changed-lines" or "no-decrease: true", or make it advisory',
                };
            }
            const limits = {
                ...(minimum === undefined ? {} : { minimum }),
                ...(changedLines === undefined ? {} : { changedLines }),
                ...(noDecrease === undefined ? {} : { noDecrease }),
            };
            return {
                checks: [{ ...base(place, 'coverage', [coverageStep(report, limits)], because, sources), ...enforcement }],
            };
        }
        case 'security': {
            const checks = securityChecks(place, check, because, 'block', sources);
            if (check.audit === true && checks.every((each) => each.steps[0]?.kind !== 'audit')) {
                return {
                    message: 'no audit is possible: no package manager with a lock file was found',
                    hint: 'commit the lock file, or set audit: false',
                };
            }
            return { checks: checks.map((each) => ({ ...each, ...enforcement })) };
        }
    }
}
function autoCheck(place, check, because, sources, enforcement) {
    const kind = (0,parts/* kindOf */.I)(place.name);
    const nothing = {
        message: `nothing was detected for "${place.name}"`,
        hint: 'name the command instead of auto; `bootspring detect` tells what was found',
    };
    if (kind === 'custom') {
        return {
            message: `auto is not known for "${place.name}"`,
            hint: 'auto works for lint, format, types, tests, coverage, security and build',
        };
    }
    if (kind === 'security') {
        return {
            checks: securityChecks(place, {}, because, 'block', sources).map((each) => ({ ...each, ...enforcement })),
        };
    }
    if (kind === 'coverage') {
        const found = detectedChecks(place.phase, place.gate, ['coverage'], sources);
        if (found.length > 0)
            return { checks: found.map((each) => ({ ...each, ...enforcement })) };
        return { ...nothing, hint: 'give the threshold and the report: { minimum: 80, report: coverage/lcov.info }' };
    }
    const discoveries = sources.detection?.discoveries.filter((discovery) => discovery.kind === kind) ?? [];
    const discovery = discoveries.find((each) => each.planned) ?? discoveries[0];
    if (discovery === undefined)
        return nothing;
    const steps = (0,parts/* withReports */.UX)((0,ask/* asking */.o)(discovery.steps), 'reports' in check ? check.reports : undefined);
    const plan = base(place, kind, steps, `${because} is auto: ${discovery.because}`, sources);
    const fix = 'fix' in check && check.fix !== undefined ? check.fix : discovery.fix;
    return { checks: [{ ...plan, ...enforcement, ...common(check, sources), ...(fix === undefined ? {} : { fix }) }] };
}
/** Options that commands and auto share. */
function common(check, sources) {
    const timeoutMs = 'timeoutMs' in check ? check.timeoutMs : undefined;
    const retry = 'retry' in check ? check.retry : undefined;
    const fix = 'fix' in check ? check.fix : undefined;
    const weight = 'weight' in check ? check.weight : undefined;
    return {
        ...(weight === undefined ? {} : { weight }),
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        ...(retry === undefined ? {} : { retry: (0,parts/* retryPolicy */.Jb)(sources.config?.retry, retry) }),
        ...(fix === undefined ? {} : { fix }),
    };
}


/***/ }),

/***/ 6709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ passedNames),
/* harmony export */   ET: () => (/* binding */ readsOnly),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Jb: () => (/* binding */ retryPolicy),
/* harmony export */   QD: () => (/* binding */ passedBy),
/* harmony export */   UX: () => (/* binding */ withReports),
/* harmony export */   ag: () => (/* binding */ installsPackages),
/* harmony export */   wk: () => (/* binding */ withTests),
/* harmony export */   yn: () => (/* binding */ writtenStep),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* unused harmony export isNames */
/* harmony import */ var _detect_ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);

/** What a pipeline is made of besides its phases: defaults, limits, and the steps of written commands. */
/** Defaults of the contract. Times in milliseconds. */
const DEFAULTS = {
    retry: { attempts: 3, on: ['transient'], initialMs: 2_000, factor: 2, maxMs: 60_000, jitter: true },
    retryBudget: 6,
    maxIterations: 3,
    phaseTimeoutMs: 3_600_000,
    auditLevel: 'high',
};
/** The settings of one level laid over those of the level above. */
function retryPolicy(...levels) {
    const policy = { ...DEFAULTS.retry, on: [...DEFAULTS.retry.on] };
    for (const level of levels) {
        if (level === undefined)
            continue;
        policy.attempts = level.attempts ?? policy.attempts;
        policy.on = level.on ?? policy.on;
        policy.initialMs = level.initialMs ?? policy.initialMs;
        policy.factor = level.factor ?? policy.factor;
        policy.maxMs = level.maxMs ?? policy.maxMs;
        policy.jitter = level.jitter ?? policy.jitter;
        policy.tests = level.tests ?? policy.tests;
    }
    if (policy.tests === undefined || policy.tests === 0)
        delete policy.tests;
    return policy;
}
/** Steps whose failed tests may run again are asked for a report, which names every test. */
function withTests(steps, { tests }) {
    return tests === undefined ? [...steps] : (0,_detect_ask_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .o)(steps);
}
/** A command as the configuration has it. Its key is that of the same command found by detection. */
function writtenStep(run, ...environments) {
    const env = {};
    for (const environment of environments) {
        if (environment !== undefined && !isNames(environment))
            Object.assign(env, environment);
    }
    const command = run.trim();
    const title = command.includes('\n') ? `${command.slice(0, command.indexOf('\n'))} \u2026` : command;
    const step = { kind: 'command', key: `.|${command}`, command, title };
    if (Object.keys(env).length === 0)
        return step;
    return { ...step, key: `${step.key}|${JSON.stringify(Object.entries(env).sort())}`, env };
}
/** Steps whose commands write reports at these places. */
function withReports(steps, reports) {
    if (reports === undefined || reports.length === 0)
        return [...steps];
    return steps.map((step) => (step.kind === 'command' ? { ...step, reports: [...reports] } : step));
}
const INSTALLS = /(?:^|[;&|]\s*)(?:npm (?:ci|i|install)|pnpm (?:i|install)|yarn(?: install)?|bun (?:i|install))\b/;
/** Whether a command installs the dependencies of a package. */
const installsPackages = (command) => INSTALLS.test(command);
/** Whether the environment is a list of names to pass through. */
function isNames(environment) {
    return Array.isArray(environment);
}
/** The standard kind that a check's name stands for. */
function kindOf(name) {
    switch (name) {
        case 'lint':
        case 'format':
        case 'types':
        case 'tests':
        case 'coverage':
        case 'security':
        case 'build':
            return name;
        case 'test':
            return 'tests';
        default:
            return 'custom';
    }
}
/** Kinds that only read the workspace, so that they may run beside each other. */
function readsOnly(kind) {
    return kind === 'lint' || kind === 'format' || kind === 'types' || kind === 'security';
}
/** Names of variables that a phase passes through to its commands, each once and sorted. */
function passedBy({ env, agents = [] }) {
    const names = [env, ...agents.map((agent) => agent.env)].flatMap((each) => (isNames(each) ? each : []));
    return [...new Set(names)].sort();
}
/** Names of variables that the configuration passes through to commands, each once. */
function passedNames(config) {
    const names = new Set();
    const add = (environment) => {
        if (isNames(environment))
            for (const name of environment)
                names.add(name);
    };
    for (const workflow of Object.values(config?.workflows ?? {})) {
        for (const phase of Object.values(workflow.phases))
            add(passedBy(phase));
    }
    for (const gate of Object.values(config?.gates ?? {})) {
        for (const check of Object.values(gate.checks))
            if ('env' in check)
                add(check.env);
    }
    return [...names].sort();
}


/***/ }),

/***/ 9948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eM: () => (/* binding */ Stopwatch),
/* harmony export */   jA: () => (/* binding */ progressOf)
/* harmony export */ });
/* unused harmony exports onward, progressNow */
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9962);

/** What is under way counts for so much of its time at most: it is not done before it is over. */
const MOST_RUNNING = 0.95;
/** How far a run is, by what its tasks took in earlier runs. */
function progressOf(state, forecast, pace) {
    const phases = state.phases.length;
    const done = phases - state.frontier.left;
    const isOver = state.status === 'completed';
    if (forecast === undefined)
        return { share: isOver || phases === 0 ? 1 : done / phases, done, phases };
    let [counted, spent, late] = [0, 0, 0];
    for (const phase of state.phases) {
        eachTask(phase, (task, gate) => {
            const ms = forecast.msOf(task.plan.id);
            if (isDone(phase, task, gate)) {
                counted += ms;
                spent += ms;
            }
            else if (task.status === 'running') {
                const running = Math.max(0, pace.runningMs(task.plan.id));
                counted += Math.min(running, MOST_RUNNING * ms);
                spent += Math.min(running, ms);
                late = Math.max(late, running - ms);
            }
        });
    }
    const share = isOver ? 1 : Math.min(1, Math.max(0, forecast.workMs > 0 ? counted / forecast.workMs : 0));
    const leftMs = isOver ? 0 : Math.max(0, forecast.totalMs - timeAt(forecast.curve, spent));
    const overMs = isOver ? 0 : Math.max(0, pace.elapsedMs - forecast.totalMs, late);
    return { share, done, phases, time: { leftMs, overMs } };
}
/** What is shown after something else was: a bar never goes back, also where a fix has everything judged again. */
const onward = (before, now) => before === undefined || before.share <= now.share ? now : { ...now, share: before.share };
function eachTask(phase, look) {
    for (const task of phase.agents.tasks)
        look(task, undefined);
    for (const gate of phase.gates)
        for (const task of gate.checks.tasks)
            look(task, gate);
}
/** Whether nothing more of a task is expected: also where its phase was reused, or somebody went on without the gate. */
function isDone({ status }, task, gate) {
    if (status === 'completed' || gate?.skipped !== undefined)
        return true;
    return task.status === 'done' && (gate !== undefined || (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .Kg)(task.outcome));
}
/** When so much work is done. */
function timeAt(curve, workMs) {
    let [low, high] = [0, curve.length - 1];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((curve[middle]?.workMs ?? 0) < workMs)
            low = middle + 1;
        else
            high = middle;
    }
    const [from, to] = [curve[low - 1], curve[low]];
    if (to === undefined)
        return 0;
    if (from === undefined || workMs >= to.workMs)
        return to.atMs;
    const part = (workMs - from.workMs) / Math.max(1, to.workMs - from.workMs);
    return from.atMs + Math.min(1, part) * (to.atMs - from.atMs);
}
/** Knows since when each attempt is under way, on whatever clock it is told with. */
class Stopwatch {
    #began = new Map();
    #last = 0;
    /** An entry of the journal happened now. */
    observe({ event }, now) {
        this.#last = now;
        if (event.type === 'AttemptStarted')
            this.#began.set(event.task, now);
        else if (event.type === 'AttemptFinished')
            this.#began.delete(event.task);
        else if (event.type === 'RunStarted')
            this.#began.clear();
    }
    /** Milliseconds since the attempt of a task began; 0 when none is under way. */
    runningMs(task, now) {
        return Math.max(0, now - (this.#began.get(task) ?? now));
    }
    pace(state, now) {
        const since = state.status === 'running' ? Math.max(0, now - this.#last) : 0;
        return { elapsedMs: state.activeMs + since, runningMs: (task) => this.runningMs(task, now) };
    }
}
/**
 * How far a workflow is that somebody works on, told from its journal.
 *
 * @param now milliseconds since 1970
 */
function progressNow(state, entries, forecast, now) {
    const stopwatch = new Stopwatch();
    for (const entry of entries)
        stopwatch.observe(entry, Date.parse(entry.at));
    return progressOf(state, forecast, stopwatch.pace(state, now));
}


/***/ }),

/***/ 3567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
const INVISIBLE = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const MOST = 60;
/**
 * Text from a file in quotes, on one line and at most 60 characters long.
 * Characters that move the cursor or turn the direction of writing are shown as escapes.
 */
function quote(text) {
    const short = text.length > MOST ? `${text.slice(0, MOST - 1)}\u2026` : text;
    return JSON.stringify(short).replaceAll(INVISIBLE, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
/** `a, b or c`. */
function oneOf(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 23:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Redaction)
});

// EXTERNAL MODULE: ./build/core/checkpoint/needles.js
var needles = __webpack_require__(8802);
;// CONCATENATED MODULE: ./build/core/redact/automaton.js
const ROOT = 0;
/**
 * Finds every needle in a stream of bytes, one byte at a time (Aho and Corasick, 1975). A state stands for the longest
 * end of what was read that some needle begins with. The time is linear in the bytes whatever the needles are: they may
 * come from a command that means no good.
 *
 * States are numbers, and their edges lists of siblings in typed arrays: the forms of a long key make some ten thousand
 * of them, and a full table of 256 edges each would take megabytes and the time of a start.
 */
class Automaton {
    #label;
    #firstChild;
    #sibling;
    #fail;
    #depth;
    /** Length of the longest needle that ends in the state; 0 when none does. */
    #found;
    #announces;
    #fromRoot = new Int32Array(256);
    #states = 1;
    constructor(needles) {
        const most = needles.reduce((sum, { text }) => sum + text.length, 1);
        this.#label = new Uint8Array(most);
        this.#firstChild = new Int32Array(most);
        this.#sibling = new Int32Array(most);
        this.#fail = new Int32Array(most);
        this.#depth = new Int32Array(most);
        this.#found = new Int32Array(most);
        this.#announces = new Uint8Array(most);
        for (const needle of needles)
            this.#insert(needle);
        this.#link();
    }
    /** The state after one more byte. The first state is 0. */
    step(state, byte) {
        let from = state;
        while (from !== ROOT) {
            const child = this.#childOf(from, byte);
            if (child !== ROOT)
                return child;
            from = this.#fail[from] ?? ROOT;
        }
        return this.#fromRoot[byte] ?? ROOT;
    }
    /** The first place from `from` on at which a needle may begin; `bytes.length` when there is none. */
    firstStart(bytes, from) {
        const fromRoot = this.#fromRoot;
        let at = from;
        while (at < bytes.length && fromRoot[bytes[at] ?? 0] === ROOT)
            at++;
        return at;
    }
    /** Length of the longest secret that ends here; 0 when none does. */
    foundAt(state) {
        return this.#found[state] ?? 0;
    }
    /** Whether an announcement ends here. */
    announcedAt(state) {
        return this.#announces[state] === 1;
    }
    /** A state from which everything goes on in the same way, with no more bytes in suspense than need be. */
    settled(state) {
        let at = state;
        while (at !== ROOT && this.#firstChild[at] === ROOT)
            at = this.#fail[at] ?? ROOT;
        return at;
    }
    /** How many bytes at the end of what was read may be the start of a needle. */
    depthOf(state) {
        return this.#depth[state] ?? 0;
    }
    #childOf(state, byte) {
        let child = this.#firstChild[state] ?? ROOT;
        while (child !== ROOT && this.#label[child] !== byte)
            child = this.#sibling[child] ?? ROOT;
        return child;
    }
    #insert({ text, announces = false }) {
        let state = ROOT;
        for (let at = 0; at < text.length; at++) {
            const byte = text.charCodeAt(at) & 0xff;
            const child = state === ROOT ? (this.#fromRoot[byte] ?? ROOT) : this.#childOf(state, byte);
            state = child === ROOT ? this.#add(state, byte, at + 1) : child;
        }
        if (announces)
            this.#announces[state] = 1;
        else
            this.#found[state] = text.length;
    }
    #add(parent, byte, depth) {
        const state = this.#states++;
        this.#label[state] = byte;
        this.#depth[state] = depth;
        this.#sibling[state] = this.#firstChild[parent] ?? ROOT;
        this.#firstChild[parent] = state;
        if (parent === ROOT)
            this.#fromRoot[byte] = state;
        return state;
    }
    /** Where to go on when no needle goes on: the shorter states first, so that each finds those below it complete. */
    #link() {
        const queue = new Int32Array(this.#states);
        let length = 1;
        for (let at = 0; at < length; at++) {
            const state = queue[at] ?? ROOT;
            for (let child = this.#firstChild[state] ?? ROOT; child !== ROOT; child = this.#sibling[child] ?? ROOT) {
                if (state !== ROOT)
                    this.#fail[child] = this.step(this.#fail[state] ?? ROOT, this.#label[child] ?? 0);
                const shorter = this.#fail[child] ?? ROOT;
                this.#found[child] ||= this.#found[shorter] ?? 0;
                this.#announces[child] ||= this.#announces[shorter] ?? 0;
                queue[length++] = child;
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/core/redact/bytes.js
const NOTHING = new Uint8Array(0);
/** One after the other in one piece; a piece that is alone is not copied. */
function concatenated(pieces) {
    const filled = pieces.filter(({ length }) => length > 0);
    if (filled.length < 2)
        return filled[0] ?? NOTHING;
    const whole = new Uint8Array(filled.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of filled) {
        whole.set(piece, at);
        at += piece.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./build/core/redact/mask-line.js
/**
 * The command by which a step asks GitHub's runner to hide a value from then on: `::add-mask::VALUE` on a line of its own,
 * in the older form `##[add-mask]VALUE` anywhere in a line (actions/runner: ActionCommand.cs). The runner does not hear
 * it from a phase, whose output it takes as text.
 */
const COMMAND = '::add-mask::';
const OLD_COMMAND = '##[add-mask]';
/** Byte strings that announce a value. */
const MASK_HEADS = [COMMAND, OLD_COMMAND];
const NEWLINE = 0x0a;
const COLON = 0x3a;
/** Nobody indents a command further. */
const MOST_BLANKS = 256;
/** Whether nothing but blanks stands before `end` in its line; `before` says so of what came before these bytes. */
function isBlankLine(bytes, end, before) {
    const first = Math.max(0, end - MOST_BLANKS);
    for (let at = end - 1; at >= first; at--) {
        const byte = bytes[at] ?? 0;
        if (byte === NEWLINE)
            return true;
        // The runner trims every white space; beyond ASCII it is taken for granted that it is one.
        if (byte > 0x20 && byte < 0x7f)
            return false;
    }
    return first === 0 && before;
}
/** Whether the runner would hear the command whose head ends at `end`. */
function isHeard(bytes, end, before) {
    return bytes[end - 1] !== COLON || isBlankLine(bytes, end - COMMAND.length, before);
}
/** The value as the command tells it: line ends and `%` are escaped in it. */
function maskedValue(bytes) {
    const text = new TextDecoder().decode(bytes).replace(/\r$/, '');
    return text.replaceAll(/%0D/gi, '\r').replaceAll(/%0A/gi, '\n').replaceAll('%25', '%');
}

// EXTERNAL MODULE: ./build/core/redact/secrets.js
var redact_secrets = __webpack_require__(5712);
;// CONCATENATED MODULE: ./build/core/redact/sieve.js
/** Shorter sequences cannot be found by looking at every other word. */
const SHORTEST = 7;
/** Words that are passed over at most: more would need more places of each needle in the table than it takes well. */
const MAX_STRIDE = 16;
/** One bit for each value of a hash of four bytes: 32 KiB, which stay in the nearest cache. */
const HASH_BITS = 18;
const hashOf = (word) => Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);
/**
 * Prepares a sieve; undefined when a needle is too short for it. Of a needle with m bytes every run of m - 3 places
 * holds one at which four bytes of the needle start, so it is enough to look at the word at one place of each run.
 */
function createSieve(needles) {
    const shortest = Math.min(Infinity, ...needles.map(({ length }) => length));
    if (shortest < SHORTEST)
        return undefined;
    const stride = Math.min(MAX_STRIDE, (shortest - 3) & ~3 || MAX_STRIDE);
    const bits = new Int32Array(2 ** (HASH_BITS - 5));
    const four = new Uint8Array(4);
    // Read as the words of the output are: in the order of bytes that this machine has.
    const word = new Int32Array(four.buffer);
    for (const needle of needles) {
        for (let at = 0; at < Math.min(stride, needle.length - 3); at++) {
            for (let byte = 0; byte < 4; byte++)
                four[byte] = needle.charCodeAt(at + byte);
            const hash = hashOf(word[0] ?? 0);
            bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
        }
    }
    const step = stride / 4;
    return {
        stride,
        next(bytes, from) {
            const skipped = -bytes.byteOffset & 3;
            if (bytes.length < skipped + 4)
                return bytes.length;
            const words = new Int32Array(bytes.buffer, bytes.byteOffset + skipped, (bytes.length - skipped) >> 2);
            for (let index = Math.max(0, (from - skipped + 3) >> 2); index < words.length; index += step) {
                const hash = hashOf(words[index] ?? 0);
                if ((((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) !== 0)
                    return skipped + index * 4;
            }
            return bytes.length;
        },
    };
}

;// CONCATENATED MODULE: ./build/core/redact/needle-scanner.js
/** Looks for needles in a stream. */
class NeedleScanner {
    #state = 0;
    /** Begins anew: nothing that was read before is the start of a needle. */
    reset() {
        this.#state = 0;
    }
    /** How many bytes at the end of what was read may be the start of a needle. */
    depthIn({ automaton }) {
        return automaton.depthOf(this.#state);
    }
    /**
     * Adds the places of secrets from `from` on to `spans`. Stops where an announcement ends that `isHeard`, and tells
     * where that is; undefined when all was read.
     */
    scan({ automaton, sieve }, bytes, from, spans, isHeard) {
        let state = this.#state;
        let sifted = from;
        for (let at = from; at < bytes.length; at++) {
            if (state === 0 && sieve !== undefined && at >= sifted) {
                const next = sieve.next(bytes, at);
                const isClear = next >= bytes.length;
                // Before the last few bytes, the sieve knows of the start of a needle, too.
                at = Math.max(at, (isClear ? bytes.length - 2 : next + 1) - sieve.stride);
                sifted = isClear ? bytes.length : next + 1;
            }
            if (state === 0) {
                at = automaton.firstStart(bytes, at);
                if (at === bytes.length)
                    break;
            }
            state = automaton.step(state, bytes[at] ?? 0);
            const length = automaton.foundAt(state);
            if (length > 0) {
                spans.add(at + 1 - length, at + 1);
                state = automaton.settled(state);
            }
            else if (automaton.announcedAt(state) && isHeard(at + 1)) {
                this.#state = 0;
                return at + 1;
            }
        }
        this.#state = state;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/core/redact/spans.js
/** Places of bytes that are not to be seen; those that overlap or touch are one. */
class Spans {
    #list = [];
    get isEmpty() {
        return this.#list.length === 0;
    }
    /** Adds a place. They may come in any order. */
    add(start, end) {
        this.#list.push({ start, end });
    }
    /** Removes what lies before `until` and returns it in order; what is left counts from there. */
    takeUntil(until) {
        const taken = [];
        const left = [];
        for (const { start, end } of joined(this.#list)) {
            if (start < until)
                taken.push({ start, end: Math.min(end, until) });
            if (end > until)
                left.push({ start: Math.max(start, until) - until, end: end - until });
        }
        this.#list = left;
        return taken;
    }
}
function joined(spans) {
    const whole = [];
    for (const span of spans.toSorted((one, other) => one.start - other.start)) {
        const last = whole.at(-1);
        if (last === undefined || span.start > last.end)
            whole.push(span);
        else
            whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    }
    return whole;
}

;// CONCATENATED MODULE: ./build/core/redact/tokens.js
const FINE_GRAINED = bytesOf('github_pat_');
const CLASSIC = ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map(bytesOf);
const HEADS = [FINE_GRAINED, ...CLASSIC];
const CLASSIC_LENGTH = 36;
const FINE_GRAINED_LENGTH = 22;
const UNDERSCORE = 0x5f;
const FIRST_LETTER = 0x67;
/** What stands before that: `gh?_`, `pat_`. */
const H = 0x68;
const A = 0x61;
/** 1 for each byte that stands before the last underscore of a head. */
const MAY_PRECEDE = new Uint8Array(256);
for (const head of HEADS)
    MAY_PRECEDE[head[head.length - 2] ?? 0] = 1;
/** So far each byte is looked at: where underscores are dense, to ask the system for the next one costs more. */
const NEAR = 48;
/** 2: a letter, a digit or `_`; 1: `.` or `-`; 0: no part of a token. */
const KIND = Uint8Array.from({ length: 256 }, (_each, byte) => {
    const character = String.fromCharCode(byte);
    if (/[0-9A-Za-z_]/.test(character))
        return 2;
    return character === '.' || character === '-' ? 1 : 0;
});
function bytesOf(text) {
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
/** Looks for tokens in a stream. */
class TokenScanner {
    /** A token was found that reached the end of what has been read. */
    #goesOn = false;
    /** What comes next may belong to a token that is hidden already. */
    get goesOn() {
        return this.#goesOn;
    }
    /**
     * Looks at `bytes`, which begin with what was left undecided; the first `known` of them were looked at before. Adds
     * the places of tokens to `spans`, and tells from where on more bytes may still make one.
     */
    scan(bytes, known, spans) {
        let at = 0;
        if (this.#goesOn) {
            const end = endOfBody(bytes, known, 1, bytes.length);
            if (end > known)
                spans.add(known, end);
            if (end === bytes.length)
                return end;
            this.#goesOn = false;
            at = known === 0 ? end : 0;
        }
        for (let mark = nextMark(bytes, at); mark >= 0; mark = nextMark(bytes, at)) {
            at = mark + 1;
            const head = HEADS.find((each) => endsAt(bytes, each, at));
            if (head === undefined)
                continue;
            const isFine = head === FINE_GRAINED;
            const needed = at + (isFine ? FINE_GRAINED_LENGTH : CLASSIC_LENGTH);
            const enough = endOfBody(bytes, at, isFine ? 2 : 1, Math.min(needed, bytes.length));
            if (enough < needed) {
                if (enough === bytes.length)
                    return at - head.length;
                continue;
            }
            const end = endOfBody(bytes, enough, 1, bytes.length);
            spans.add(at - head.length, end);
            if (end === bytes.length) {
                this.#goesOn = true;
                return end;
            }
            at = end;
        }
        return startOfHead(bytes);
    }
}
/** The next underscore that may be the last of a head: most are in names of programs. */
function nextMark(bytes, from) {
    let at = Math.max(from, 3);
    while (at < bytes.length) {
        for (const near = Math.min(at + NEAR, bytes.length); at < near; at++) {
            if (bytes[at] !== UNDERSCORE || MAY_PRECEDE[bytes[at - 1] ?? 0] !== 1)
                continue;
            if (bytes[at - 2] === H || bytes[at - 2] === A)
                return at;
        }
        at = bytes.indexOf(UNDERSCORE, at);
        if (at < 0)
            return -1;
    }
    return -1;
}
/** Whether `head` is what stands before `end`. */
function endsAt(bytes, head, end) {
    if (end < head.length)
        return false;
    for (let back = 1; back <= head.length; back++)
        if (bytes[end - back] !== head[head.length - back])
            return false;
    return true;
}
function endOfBody(bytes, from, kind, limit) {
    let end = from;
    while (end < limit && (KIND[bytes[end] ?? 0] ?? 0) >= kind)
        end++;
    return end;
}
/** Where, at the very end, a head begins that is not complete. */
function startOfHead(bytes) {
    for (let start = Math.max(0, bytes.length - FINE_GRAINED.length + 1); start < bytes.length; start++) {
        if (bytes[start] !== FIRST_LETTER)
            continue;
        const length = bytes.length - start;
        const isStart = HEADS.some((head) => length < head.length && endsAt(bytes, head.subarray(0, length), bytes.length));
        if (isStart)
            return start;
    }
    return bytes.length;
}

;// CONCATENATED MODULE: ./build/core/redact/raw-stream.js






const raw_stream_NEWLINE = 0x0a;
const STARS = Uint8Array.from(redact_secrets/* REPLACEMENT */.x9, (character) => character.charCodeAt(0));
/** A line that asks to hide more than this is hidden, and nothing else is because of it. */
const LONGEST_VALUE = 64 * 1024;
/**
 * One stream of bytes with `***` in the place of what is to be hidden; each run of hidden bytes is one `***`. The result
 * is the same wherever the bytes are cut into chunks. Held back is only an end that may be the start of a secret.
 */
class RawStream {
    #hidden;
    #tokens = new TokenScanner();
    #needles = new NeedleScanner();
    #spans = new Spans();
    #search;
    /** Bytes that are not decided, or that are hidden already and not yet told from what follows. */
    #held = NOTHING;
    /** The last thing that was passed on is `***`. */
    #starred = false;
    /** Since the last line end nothing but blanks was passed on. */
    #blank = true;
    /** `value`: what is held is the start of a value to hide; `rest`: what is left of its line is hidden. */
    #masking = 'no';
    constructor(hidden) {
        this.#hidden = hidden;
    }
    /** What may be passed on now. `chunk` is not changed and may be part of the result. */
    write(chunk) {
        return this.#take(concatenated([this.#held, chunk]), this.#held.length, false);
    }
    /** What is left when nothing more comes. */
    end() {
        return this.#take(this.#held, this.#held.length, true);
    }
    #take(bytes, known, isLast) {
        if (bytes.length === 0)
            return NOTHING;
        const open = this.#tokens.scan(bytes, known, this.#spans);
        const decided = Math.min(open, this.#scan(bytes, known, isLast));
        return this.#pass(bytes, isLast ? bytes.length : decided);
    }
    /** Looks for secrets and for values to hide; tells from where on more bytes may still make a secret. */
    #scan(bytes, known, isLast) {
        let from = known;
        if (this.#masking !== 'no') {
            const end = this.#hideValue(bytes, 0, isLast);
            if (end === undefined)
                return this.#masking === 'value' ? 0 : bytes.length;
            from = end;
        }
        const { search } = this.#hidden;
        if (this.#search !== search) {
            // Something more is to be hidden: what is held may be the start of that.
            if (from === known)
                from = 0;
            this.#needles.reset();
        }
        this.#search = search;
        for (;;) {
            const head = this.#needles.scan(this.#search, bytes, from, this.#spans, (at) => isHeard(bytes, at, this.#blank));
            if (head === undefined)
                return bytes.length - this.#needles.depthIn(this.#search);
            const end = this.#hideValue(bytes, head, isLast);
            if (end === undefined)
                return this.#masking === 'value' ? head : bytes.length;
            this.#search = this.#hidden.search;
            from = end;
        }
    }
    /** Hides the value that begins at `from`; tells where to go on, which is nowhere as long as its line has no end. */
    #hideValue(bytes, from, isLast) {
        const newline = bytes.indexOf(raw_stream_NEWLINE, from);
        const isOpen = newline < 0 && !isLast;
        const end = newline < 0 ? bytes.length : newline;
        if (this.#masking === 'rest' || end - from > LONGEST_VALUE) {
            if (end > from)
                this.#spans.add(from, end);
            this.#masking = isOpen ? 'rest' : 'no';
            return isOpen ? undefined : end;
        }
        this.#masking = isOpen ? 'value' : 'no';
        if (isOpen)
            return undefined;
        if (!this.#hidden.mask(maskedValue(bytes.subarray(from, end))))
            return from;
        const isReturn = end > from && bytes[end - 1] === 0x0d;
        this.#spans.add(from, isReturn ? end - 1 : end);
        return end;
    }
    /** Takes the first `decided` bytes out, hidden where they are to be. */
    #pass(bytes, decided) {
        this.#held = decided === bytes.length ? NOTHING : bytes.slice(decided);
        this.#blank = isBlankLine(bytes, decided, this.#blank);
        if (this.#spans.isEmpty) {
            if (decided > 0)
                this.#starred = false;
            return decided === bytes.length ? bytes : bytes.subarray(0, decided);
        }
        const pieces = [];
        let at = 0;
        for (const { start, end } of this.#spans.takeUntil(decided)) {
            if (start > at)
                pieces.push(bytes.subarray(at, start));
            if (start > at || !this.#starred)
                pieces.push(STARS);
            this.#starred = true;
            at = end;
        }
        if (at < decided) {
            pieces.push(bytes.subarray(at, decided));
            this.#starred = false;
        }
        return concatenated(pieces);
    }
}

;// CONCATENATED MODULE: ./build/core/redact/visible.js
const ESCAPE = 0x1b;
const BRACKET = 0x5b;
/** Longer sequences mean nothing to a terminal. */
const LONGEST_SEQUENCE = 40;
/** 1 for control characters that terminals and logs show nothing for; tab, line feed and carriage return are none. */
const UNSEEN = Uint8Array.from({ length: 256 }, (_each, byte) => (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || byte === 0x7f ? 1 : 0);
/** Whether there are control characters that show nothing. */
function hasUnseen(bytes) {
    const unseen = (at) => UNSEEN[bytes[at] ?? 0] ?? 0;
    const fours = bytes.length & ~3;
    // Four at a time: twice as fast as to ask of each byte, and all output comes through here.
    for (let at = 0; at < fours; at += 4) {
        if ((unseen(at) | unseen(at + 1) | unseen(at + 2) | unseen(at + 3)) !== 0)
            return true;
    }
    for (let at = fours; at < bytes.length; at++)
        if (unseen(at) !== 0)
            return true;
    return false;
}
let scratch = new Uint8Array(64 * 1024);
/**
 * What a reader sees. Texts for the terminal (titles, links) count as visible: a log file keeps them.
 *
 * @param isLast no more bytes come that could complete a sequence
 * @param ends where to put, for each visible byte, its end in the original
 */
function visibleOf(bytes, isLast, ends) {
    if (scratch.length < bytes.length)
        scratch = new Uint8Array(2 * bytes.length);
    const seen = scratch;
    let length = 0;
    let at = 0;
    while (at < bytes.length) {
        const byte = bytes[at] ?? 0;
        if (UNSEEN[byte] !== 1) {
            seen[length] = byte;
            at++;
            if (ends !== undefined)
                ends[length] = at;
            length++;
            continue;
        }
        const end = byte === ESCAPE ? endOfSequence(bytes, at) : at + 1;
        if (end === undefined && !isLast)
            break;
        at = end ?? at + 1;
    }
    return { bytes: seen.subarray(0, length), open: at };
}
/** The end of the sequence that begins with the escape at `start`; undefined when it is not complete. */
function endOfSequence(bytes, start) {
    const isControl = bytes[start + 1] === BRACKET;
    const limit = start + LONGEST_SEQUENCE;
    let at = start + (isControl ? 2 : 1);
    // Parameters stand from 0x30 to 0x3f, what comes between them and the last byte from 0x20 to 0x2f.
    const highest = isControl ? 0x3f : 0x2f;
    while (at < bytes.length && at < limit && isBetween(bytes[at] ?? 0, 0x20, highest))
        at++;
    if (at === bytes.length && at < limit)
        return undefined;
    return isBetween(bytes[at] ?? 0, 0x20, 0x7e) ? at + 1 : start + 1;
}
const isBetween = (byte, low, high) => byte >= low && byte <= high;

;// CONCATENATED MODULE: ./build/core/redact/visible-stream.js






const visible_stream_STARS = Uint8Array.from(redact_secrets/* REPLACEMENT */.x9, (character) => character.charCodeAt(0));
/** No secret is spread so far; somebody is filling the memory. */
const MOST_HELD = 256 * 1024;
const NEVER = () => false;
/**
 * Hides secrets that have control characters in them: a search that colours what it finds, say. It is given what is free
 * of whole secrets already, so output without control characters passes untouched. Colours stay.
 */
class VisibleStream {
    #hidden;
    #tokens = new TokenScanner();
    #needles = new NeedleScanner();
    #spans = new Spans();
    #held = NOTHING;
    /** How many bytes of what is held are visible. */
    #known = 0;
    #starred = false;
    constructor(hidden) {
        this.#hidden = hidden;
    }
    /** What may be passed on now. */
    write(chunk) {
        if (chunk.length === 0)
            return NOTHING;
        if (this.#held.length === 0 && !this.#tokens.goesOn && !hasUnseen(chunk)) {
            this.#starred = false;
            return chunk;
        }
        return this.#take(concatenated([this.#held, chunk]), false);
    }
    /** What is left when nothing more comes. */
    end() {
        return this.#held.length === 0 ? NOTHING : this.#take(this.#held, true);
    }
    #take(bytes, isLast) {
        const visible = visibleOf(bytes, isLast);
        const { search } = this.#hidden;
        // What is held is short: to look at it again is simpler than to know how far that came.
        this.#needles.reset();
        this.#needles.scan(search, visible.bytes, 0, this.#spans, NEVER);
        const { length } = visible.bytes;
        const undecided = Math.min(this.#tokens.scan(visible.bytes, this.#known, this.#spans), length - this.#needles.depthIn(search));
        if (this.#spans.isEmpty && undecided === length && visible.open === bytes.length) {
            this.#held = NOTHING;
            this.#known = 0;
            if (length > 0)
                this.#starred = false;
            return bytes;
        }
        const ends = new Int32Array(length);
        visibleOf(bytes, isLast, ends);
        const isAll = isLast || bytes.length > MOST_HELD + (ends[undecided - 1] ?? 0);
        return this.#pass(bytes, visible, ends, isAll ? length : undecided, isLast);
    }
    #pass(bytes, visible, ends, decided, isLast) {
        const { bytes: seen, open } = visible;
        const endOf = (count) => (count === 0 ? 0 : (ends[count - 1] ?? 0));
        const isAll = decided === seen.length;
        const end = isAll ? (isLast ? bytes.length : open) : endOf(decided);
        this.#held = end === bytes.length ? NOTHING : bytes.slice(end);
        this.#known = seen.length - decided;
        const pieces = [];
        let at = 0;
        for (const span of this.#spans.takeUntil(decided)) {
            if (span.start > at) {
                pieces.push(bytes.subarray(endOf(at), endOf(span.start)));
                this.#starred = false;
            }
            for (at = span.start; at < span.end; at++) {
                // What sets colours within a secret stays: it may be what sets them back.
                const control = bytes.subarray(endOf(at), endOf(at + 1) - 1);
                if (control.length > 0)
                    pieces.push(control);
                if (!this.#starred)
                    pieces.push(visible_stream_STARS);
                this.#starred = true;
            }
        }
        if (at < decided)
            this.#starred = false;
        pieces.push(bytes.subarray(endOf(at), end));
        return concatenated(pieces);
    }
}

;// CONCATENATED MODULE: ./build/core/redact/redaction.js








/** Values that commands have hidden, at most; more would only be a way to make everything slow. */
const MOST_MASKS = 100;
const MOST_MASK_BYTES = 64 * 1024;
/** All forms of a value are sought as long as those values are no longer than this together; then the value as it is. */
const MOST_BYTES_IN_ALL_FORMS = 8 * 1024;
/** A shorter value would hide half of every text. */
const SHORTEST_MASK = 4;
/** What is to be hidden, and how it is found. One for a run: what a command asks to be hidden is hidden everywhere. */
class Redaction {
    #secrets;
    #masks = new Set();
    #forms = new Set();
    #maskBytes = 0;
    #formBytes = 0;
    #known;
    #search;
    /** `secrets` is asked once, when there is something to look at: a command that prints nothing costs nothing. */
    constructor(secrets) {
        this.#secrets = secrets;
    }
    /** The search for all that is to be hidden now. It is another one when something was added. */
    get search() {
        this.#search ??= this.#prepare();
        return this.#search;
    }
    /** Hides some more secrets from now on. */
    know(secrets) {
        this.#add((0,redact_secrets/* formsOf */.XP)(secrets));
    }
    /** A stream of bytes with `***` in the place of what is to be hidden. */
    stream() {
        const raw = new RawStream(this);
        const visible = new VisibleStream(this);
        return {
            write: (chunk) => visible.write(raw.write(chunk)),
            end: () => concatenated([visible.write(raw.end()), visible.end()]),
        };
    }
    /** A whole text with `***` in the place of what is to be hidden. */
    text(text) {
        if (text === '')
            return text;
        const bytes = new TextEncoder().encode(text);
        const stream = this.stream();
        const [start, end] = [stream.write(bytes), stream.end()];
        const shown = end.length === 0 ? start : concatenated([start, end]);
        return shown === bytes ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(shown);
    }
    /** Hides a value that a command asked to hide. False when it is too short to be hidden. */
    mask(value) {
        if (value.replaceAll(/\s/g, '').length < SHORTEST_MASK)
            return false;
        const bytes = new TextEncoder().encode(value).length;
        if (this.#masks.has(value) || this.#masks.size >= MOST_MASKS || this.#maskBytes + bytes > MOST_MASK_BYTES) {
            return true;
        }
        this.#masks.add(value);
        this.#maskBytes += bytes;
        const lines = [value, ...value.split('\n')].map((line) => line.trim());
        const values = lines.filter((line) => line.replaceAll(/\s/g, '').length >= SHORTEST_MASK);
        const inAllForms = this.#formBytes + bytes <= MOST_BYTES_IN_ALL_FORMS;
        if (inAllForms)
            this.#formBytes += bytes;
        this.#add([...values.map(byteString), ...(inAllForms ? (0,needles/* needlesOf */.en)(values) : [])]);
        return true;
    }
    #add(forms) {
        const known = this.#forms.size;
        for (const form of forms)
            this.#forms.add(form);
        if (this.#forms.size > known)
            this.#search = undefined;
    }
    #prepare() {
        this.#known ??= (0,redact_secrets/* formsOf */.XP)(this.#secrets());
        const forms = [...new Set([...this.#known, ...this.#forms])];
        return {
            automaton: new Automaton([
                ...forms.map((text) => ({ text })),
                ...MASK_HEADS.map((text) => ({ text, announces: true })),
            ]),
            sieve: createSieve([...forms, ...MASK_HEADS]),
        };
    }
}
function byteString(text) {
    return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}


/***/ }),

/***/ 5712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   x9: () => (/* binding */ REPLACEMENT),
/* harmony export */   xU: () => (/* binding */ knownSecrets)
/* harmony export */ });
/* harmony import */ var _checkpoint_needles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8802);

/** What is shown in the place of a secret. */
const REPLACEMENT = '***';
/** Of a value longer than this, commands that write base64 in lines of 76 or 64 digits make more than one line. */
const BYTES_OF_LINES = [57, 48];
/** Boundaries of a PEM file are in every one of them. */
const PUBLIC_LINE = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;
/**
 * What must not be shown, of an environment: its secrets, and each line of those that have several, because tools tend
 * to show the line that they stumble over.
 */
function knownSecrets(env) {
    const values = (0,_checkpoint_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .secretValues */ .VX)(env);
    const lines = values.filter((value) => value.includes('\n')).flatMap((value) => value.split('\n'));
    const telling = lines.map((line) => line.trim()).filter((line) => (0,_checkpoint_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .isTelling */ .c0)(line) && !PUBLIC_LINE.test(line));
    return [...new Set([...values, ...telling])];
}
/** Every form of the secrets, as byte strings. */
function formsOf(secrets) {
    return [
        ...new Set([
            ...(0,_checkpoint_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .needlesOf */ .en)(secrets),
            ...(0,_checkpoint_needles_js__WEBPACK_IMPORTED_MODULE_0__/* .needlesOf */ .en)(secrets.filter(hasWindowsLines).map(withPlainLines)),
            ...secrets.flatMap(wrappedForms),
        ]),
    ];
}
const hasWindowsLines = (text) => text.includes('\r\n');
const withPlainLines = (text) => text.replaceAll('\r\n', '\n');
/** The lines of a long value in base64. */
function wrappedForms(secret) {
    const bytes = new TextEncoder().encode(secret);
    return BYTES_OF_LINES.flatMap((size) => {
        const lines = [];
        for (let from = 0; bytes.length > size && from < bytes.length; from += size) {
            // What follows the value, such as a line end, decides the digits of an incomplete group of three bytes.
            const whole = Math.min(size, Math.floor((bytes.length - from) / 3) * 3);
            if (whole >= 6)
                lines.push(btoa(String.fromCharCode(...bytes.subarray(from, from + whole))));
        }
        return lines;
    });
}


/***/ }),

/***/ 4544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ rerunOf)
});

// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(6134);
// EXTERNAL MODULE: ./build/core/patterns.js
var patterns = __webpack_require__(2388);
;// CONCATENATED MODULE: ./build/core/rerun/summary.js
/** Where test runners count what failed at their end. Each is looked for in the end of the output, the last one counts. */
const COUNTS = [
    // Jest: `Tests:       1 failed, 3 passed, 4 total`. Vitest: `      Tests  1 failed | 3 passed (4)`.
    { line: /^ *Tests:? +\d.*$/gm, count: /(\d+) failed/g },
    // pytest: `=== 2 failed, 1 error, 3 passed in 0.12s ===`, with -q without the signs.
    { line: /^(?:=+ )?\d+ (?:failed|passed|errors?)\b.* in [\d.]+s\b.*$/gm, count: /(\d+) (?:failed|errors?)\b/g },
    // Mocha: `  2 failing`. Playwright: `  2 failed`.
    { line: /^ {2}\d+ (?:failing|failed)$/gm, count: /(\d+)/g },
    // node --test: `\u2139 fail 2`, in TAP `# fail 2`.
    { line: /^(?:\u2139|#) fail \d+$/gm, count: /(\d+)/g },
];
/**
 * How many tests failed, as the test runner itself counts them.
 *
 * @param tail the end of its output, without control sequences
 * @returns each count that is there; none where no runner counts
 */
function countedFailures(tail) {
    return COUNTS.flatMap(({ line, count }) => {
        const last = tail.match(line)?.at(-1);
        if (last === undefined)
            return [];
        return [[...last.matchAll(count)].reduce((sum, [, digits]) => sum + Number(digits), 0)];
    });
}
/** Jest: `Test Suites: 1 skipped, 1 failed, 2 of 9 total`. With `bail` it begins no more files after the first failure. */
const SUITES = /^Test Suites: +(?:.*?(?<skipped>\d+) skipped\b)?.*?(?<ran>\d+) of (?<all>\d+) total$/m;
/** How many files of tests a runner says that it did not begin. */
function filesNotBegun(tail) {
    const { skipped = '0', ran = '0', all = '0' } = SUITES.exec(tail)?.groups ?? {};
    return Math.max(0, Number(all) - Number(ran) - Number(skipped));
}

;// CONCATENATED MODULE: ./build/core/rerun/eligible.js



/** Kinds that have no tests. */
const UNTESTED = new Set(['lint', 'format', 'types']);
const no = (because) => ({ again: false, because });
/**
 * Decides whether the failed tests of a task run again. Only what failed of named tests and of nothing else may pass by
 * running those alone, so whatever else is wrong, or is not known, ends it.
 *
 * @returns undefined where nobody asked for it, or nothing failed
 */
function rerunOf(task) {
    const { outcome, plan, findings, reruns } = task;
    const most = plan.retry.tests ?? 0;
    if (most === 0 || task.status !== 'done' || ('kind' in plan && UNTESTED.has(plan.kind)))
        return undefined;
    if (outcome?.kind !== 'failed' || outcome.reason !== 'exit-code')
        return undefined;
    if (reruns >= most)
        return reruns === 0 ? undefined : no(`They ran again ${(0,words/* counted */.h)(reruns, 'time')}.`);
    const failed = task.rerun?.tests ?? findings?.failed;
    if (failed === undefined || failed.length === 0)
        return no(unnamed(task));
    const beside = task.rerun === undefined ? besideThem(task, failed.length) : undefined;
    if (beside !== undefined)
        return no(beside);
    const times = `rerun ${reruns + 1} of ${most}`;
    const because = `${(0,words/* counted */.h)(failed.length, 'test')} failed and nothing else did: ${times}.`;
    return { again: true, tests: failed.length, because };
}
function unnamed({ findings }) {
    const failed = findings?.tests?.failed ?? 0;
    if (findings === undefined)
        return 'Neither output nor a report says which tests failed.';
    return failed > 0
        ? `${(0,words/* counted */.h)(failed, 'test')} failed, and they are too many, or something else is wrong as well.`
        : 'Which tests failed, and that nothing else did, is told neither by its output nor by a report.';
}
/** What shows that more is wrong than the named tests. */
function besideThem({ evidence, findings }, failed) {
    const { matched = [], tail = '' } = evidence ?? {};
    const beside = patterns/* BESIDE_PATTERNS */.zk.find(({ id }) => matched.includes(id));
    if (beside !== undefined)
        return `The output shows that ${beside.sentence}.`;
    const unbegun = filesNotBegun(tail);
    if (unbegun > 0)
        return `${(0,words/* counted */.h)(unbegun, 'file')} of tests did not run.`;
    const counts = countedFailures(tail);
    const other = counts.find((count) => count !== failed);
    if (other !== undefined)
        return `The output counts ${(0,words/* counted */.h)(other, 'failed test')}, and ${failed} are known by name.`;
    // Go names every test that fails and counts none; a report is complete by itself.
    const isComplete = counts.length > 0 || (findings?.tests?.failed ?? 0) > 0 || findings?.worst[0]?.tool === 'go';
    return isComplete ? undefined : 'Nothing says how many tests failed, so they may not be all that are named.';
}


/***/ }),

/***/ 6864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ resetJudged),
/* harmony export */   SF: () => (/* binding */ resetCapture),
/* harmony export */   XA: () => (/* binding */ resetAsking),
/* harmony export */   bw: () => (/* binding */ resetGate),
/* harmony export */   cg: () => (/* binding */ resetInterrupted),
/* harmony export */   hw: () => (/* binding */ resetInterruptedPhase),
/* harmony export */   oy: () => (/* binding */ forgetCheckpoint),
/* harmony export */   p0: () => (/* binding */ resetForRound),
/* harmony export */   q6: () => (/* binding */ resetMending),
/* harmony export */   tr: () => (/* binding */ resetToCheckpoint),
/* harmony export */   z5: () => (/* binding */ resetFailed)
/* harmony export */ });
/* harmony import */ var _back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8372);
/* harmony import */ var _evolve_reuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1003);
/* harmony import */ var _front_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1320);
/* harmony import */ var _frontier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4418);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9962);





/**
 * Setting work back to pending. Attempt numbers go on from where they were, so that no attempt is ever
 * made twice under one number; the round starts afresh, so that a person's retry has all its attempts again.
 */
function resetTask(task) {
    task.status = 'pending';
    task.round = 0;
    task.flaky = false;
    delete task.outcome;
    delete task.evidence;
    delete task.findings;
    delete task.because;
    delete task.succeededAt;
    delete task.outputs;
    task.lastStep = 0;
    task.reruns = 0;
    delete task.rerun;
    // A person or a fix may have changed the sources since.
    if (task.tested !== undefined)
        task.tested = { ...task.tested, inRow: false };
    if (task.mending !== undefined)
        task.mending.isDone = false;
}
function resetGroup(group, which) {
    group.queue.forEach((index, place) => {
        const task = group.tasks[index];
        if (task === undefined || !which(task))
            return;
        if (task.status === 'done')
            group.done -= 1;
        if (task.status === 'running')
            group.running -= 1;
        if (task.status === 'waiting')
            group.waiting -= 1;
        resetTask(task);
        group.next = Math.min(group.next, place);
    });
}
/** Where all of the work is to be done again it may have been done before: it is looked up anew. */
function resetReuse(phase) {
    const { reuse, agents } = phase;
    if (reuse.storing === 'running')
        reuse.storing = 'none';
    const anew = agents.tasks.every((task) => !(0,_evolve_reuse_js__WEBPACK_IMPORTED_MODULE_1__/* .isReusable */ .g1)(task) || task.status === 'pending');
    if (reuse.step === 'looking' || anew)
        phase.reuse = { step: 'none', storing: 'none' };
}
/** Every check of the gate will be made again: the tree may have changed, and a gate judges one tree. */
function resetGate(gate) {
    resetGroup(gate.checks, () => true);
    gate.started = false;
    delete gate.verdict;
    delete gate.because;
    delete gate.isMended;
}
/** Checks that were judged before a fix changed files are to be judged again; what a person skipped stays so. */
function resetJudged(phase, except) {
    for (const gate of phase.gates)
        if (gate !== except && gate.started && gate.skipped === undefined)
            resetGate(gate);
}
/** A person decided: what a fix did is known to somebody, and everything may be mended as often as at first. */
function resetMending(phase) {
    if (phase.held !== undefined)
        resetJudged(phase);
    delete phase.held;
    for (const group of [phase.agents, ...phase.gates.map((gate) => gate.checks)]) {
        for (const { mending } of group.tasks) {
            if (mending === undefined)
                continue;
            mending.iterations = 0;
            mending.isDone = false;
            mending.failure = '';
            delete mending.vain;
        }
    }
}
/** After a failure in the work itself: what did not succeed, or all of it when an output is missing, is done again. */
function resetFailed(phase) {
    const outputMissing = phase.missing.length > 0;
    resetGroup(phase.agents, (task) => outputMissing || !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(task.outcome));
    resetReuse(phase);
    phase.collection = 'none';
    phase.missing = [];
}
/** Agents that asked to go back work again, and what was judged on their work is judged again. */
function resetAsking(phase) {
    resetGroup(phase.agents, _back_js__WEBPACK_IMPORTED_MODULE_0__/* .asksBack */ .eG);
    resetJudged(phase);
}
/**
 * The phase is to be run as if it never had been, but for what its agents had done when the checkpoint was taken:
 * the files of that are in it. Numbers of attempts go on.
 *
 * @param until sequence number of the checkpoint; an agent that succeeded after it is to work again
 */
function resetToCheckpoint(phase, until) {
    const isKept = ({ succeededAt }) => succeededAt !== undefined && succeededAt < until;
    resetGroup(phase.agents, (task) => !isKept(task));
    for (const gate of phase.gates) {
        resetGate(gate);
        delete gate.skipped;
    }
    for (const group of [phase.agents, ...phase.gates.map((gate) => gate.checks)]) {
        for (const task of group.tasks) {
            if (isKept(task))
                continue;
            task.durationMs = 0;
            task.retries = 0;
        }
    }
    resetReuse(phase);
    phase.reuse.storing = 'none';
    delete phase.reuse.stored;
    resetMending(phase);
    delete phase.fix;
    // What fixes of it changed by then is in the files.
    phase.fixesBefore = phase.fixEnds.filter((at) => at < until).length;
    phase.fixes.length = phase.fixesBefore;
    phase.fixEnds.length = phase.fixesBefore;
    if (phase.attempts > 0 && !phase.agents.tasks.some(isKept))
        phase.isAnew = true;
    phase.status = 'pending';
    phase.collection = 'none';
    phase.missing = [];
    phase.activeMs = 0;
    phase.roundMs = 0;
    phase.underWay = 0;
    delete phase.halt;
    delete phase.conclusion;
    delete phase.because;
    delete phase.startedAt;
    delete phase.finishedAt;
    delete phase.completedIn;
    delete phase.completedAt;
    // That of the begin of a round stays when it is not younger.
    const staysTurned = phase.turnedTo !== undefined && phase.saved === true && (phase.capturedAt ?? 0) <= until;
    if (!staysTurned)
        forgetCheckpoint(phase);
}
/** There is no checkpoint of the phase any more, whatever is stored. */
function forgetCheckpoint(phase) {
    phase.checkpoint = 'none';
    delete phase.turnedTo;
    delete phase.capturedAt;
    delete phase.saved;
    delete phase.unsaved;
    delete phase.manifest;
}
/** A phase went back to this one, or to one before it: all of it is to be done again. What fixes did stays in the files. */
function resetForRound(phase, round) {
    const fixes = [...phase.fixes];
    const ends = [...phase.fixEnds];
    resetToCheckpoint(phase, 0);
    phase.fixes.push(...fixes);
    phase.fixEnds.push(...ends);
    phase.fixesBefore = fixes.length;
    phase.round = round;
}
/**
 * Something came between: a process that died, a signal, or a failure elsewhere. What was started and not finished
 * was interrupted: nothing is known of it, so it runs again. What finished stays finished, except in a gate that was
 * not judged to the end.
 */
function resetInterruptedPhase(phase) {
    phase.roundMs = 0;
    phase.underWay = 0;
    // What it changed by then has to be known before anything is judged.
    if (phase.fix !== undefined)
        phase.fix.interrupted = true;
    if (phase.status === 'cancelled') {
        phase.status = 'running';
        delete phase.conclusion;
        delete phase.because;
        delete phase.finishedAt;
    }
    resetGroup(phase.agents, (task) => task.status !== 'done' || !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(task.outcome));
    resetReuse(phase);
    if (phase.collection === 'running')
        phase.collection = 'none';
    for (const gate of phase.gates) {
        if (gate.verdict === undefined && gate.skipped === undefined)
            resetGate(gate);
    }
}
/** A new process takes over: every phase that had begun and is not completed goes on. */
function resetInterrupted(state) {
    state.running = 0;
    state.load = (0,_front_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyLoad */ .s)();
    for (const phase of (0,_frontier_js__WEBPACK_IMPORTED_MODULE_4__/* .haltedPhases */ .bA)(state)) {
        if (phase.status === 'paused')
            phase.status = 'running';
        (0,_frontier_js__WEBPACK_IMPORTED_MODULE_4__/* .phaseGoesOn */ .H2)(state, phase);
    }
    for (const phase of (0,_frontier_js__WEBPACK_IMPORTED_MODULE_4__/* .activePhases */ .JL)(state))
        resetInterruptedPhase(phase);
    resetCapture(state);
}
/** A checkpoint that was cut off is taken again. */
function resetCapture(state) {
    for (const index of state.frontier.uncaptured) {
        const phase = state.phases[index];
        if (phase === undefined)
            continue;
        phase.roundMs = 0;
        phase.checkpoint = 'none';
    }
}


/***/ }),

/***/ 2907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ isTarget),
/* harmony export */   O7: () => (/* binding */ roundOf),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   pv: () => (/* binding */ beginOf)
/* harmony export */ });
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2750);

/** Rounds: phases may go back, and then a part of the workflow is done again (core/back.ts). */
/** The round that the workflow has come to, from 1. */
const roundOf = ({ rounds }) => 1 + rounds.length;
/** What began the round that a phase is done in; undefined in the first. */
const beginOf = ({ rounds }, { round }) => rounds[round - 2];
/** Whether a phase is the one that its round went back to: it is always run, because the feedback is for it. */
const isTarget = (state, phase) => beginOf(state, phase)?.to === phase.plan.name;
/** The first line of a feedback, for people. */
function firstLine(feedback) {
    const line = (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(feedback.trimStart().split('\n', 1)[0] ?? '', 200);
    return line === '' ? '(no feedback)' : line;
}


/***/ }),

/***/ 4938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ STANDARD_GATES),
/* harmony export */   T: () => (/* binding */ STANDARD_PHASES)
/* harmony export */ });
/** The nine standard phases, in the order in which they follow each other. */
const STANDARD_PHASES = [
    { name: 'ideation', purpose: 'brainstorm and research', agents: ['research-expert'] },
    { name: 'planning', purpose: 'scope and strategy', agents: ['architecture-expert'] },
    { name: 'design', purpose: 'technical specifications', agents: ['database-expert', 'api-expert'] },
    {
        name: 'development',
        purpose: 'code implementation',
        agents: ['backend-expert', 'frontend-expert'],
        gate: 'pre-commit',
    },
    { name: 'testing', purpose: 'quality assurance', agents: ['testing-expert'], gate: 'pre-push' },
    {
        name: 'review',
        purpose: 'code and security review',
        agents: ['security-expert', 'code-review-expert'],
        gate: 'pre-deploy',
    },
    { name: 'deploy', purpose: 'release to production', agents: ['devops-expert'] },
    { name: 'monitor', purpose: 'health and metrics', agents: ['monitoring-expert'] },
    { name: 'iterate', purpose: 'improve from feedback, back to any phase', agents: ['product-expert'] },
];
/** The three standard gates by name, in the order of their phases. */
const STANDARD_GATES = {
    'pre-commit': { after: 'development', checks: ['lint', 'format', 'types'] },
    'pre-push': { after: 'testing', checks: ['tests', 'coverage'] },
    'pre-deploy': { after: 'review', checks: ['security', 'build'] },
};


/***/ }),

/***/ 545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ spanIdOf),
/* harmony export */   G$: () => (/* binding */ traceparent),
/* harmony export */   LZ: () => (/* binding */ attemptName),
/* harmony export */   aB: () => (/* binding */ traceIdOf),
/* harmony export */   bT: () => (/* binding */ parseTraceparent)
/* harmony export */ });
/** Ids of traces and spans: worked out and not drawn, so that whoever knows the workflow knows them. */
/** Version 00 of W3C Trace Context; a later version may have more behind it. */
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
/** Reads `TRACEPARENT`. What is malformed counts as not set, as W3C Trace Context wants it. */
function parseTraceparent(text) {
    const [, version, traceId = '', spanId = '', flags = '', more] = TRACEPARENT.exec(text?.trim() ?? '') ?? [];
    if (version === undefined || version === 'ff' || (version === '00' && more !== undefined))
        return undefined;
    if (/^0+$/.test(traceId) || /^0+$/.test(spanId))
        return undefined;
    return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}
/** The trace of a workflow: all of its runs, on whatever machine, have this one. */
const traceIdOf = (workflowId, sha256) => sha256(`bootspring trace ${workflowId}`).slice(0, 32);
/**
 * The span of something in a run.
 *
 * @param name what it is in the run: empty for the run itself, `build`, `build/work`, `build/work#2`
 */
const spanIdOf = ({ workflowId, run, attempt }, name, sha256) => sha256(`bootspring span ${workflowId} ${attempt} ${run} ${name}`).slice(0, 16);
/** The name of an attempt among the spans of its run. */
const attemptName = (task, attempt) => `${task}#${attempt}`;
/** What a command is told, so that its own spans stand below that of its attempt. */
const traceparent = (traceId, spanId) => `00-${traceId}-${spanId}-01`;


/***/ }),

/***/ 3432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ OutputTail),
/* harmony export */   hh: () => (/* binding */ lastDrawn),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony exports HEAD_BYTES, TAIL_BYTES, lastLines, firstLines */
/* oxlint-disable no-control-regex -- control characters are what this file is about. */
/** Most bytes of the start of an output that are kept. */
const HEAD_BYTES = 4 * 1024;
/** Most bytes of the end of an output that are kept. */
const TAIL_BYTES = 8 * 1024;
/** Raw bytes that wait to be reduced. Larger means fewer reductions, smaller means less memory for each command. */
const RAW_BYTES = 128 * 1024;
/** What is kept of one line that never ends. */
const LINE_BYTES = 16 * 1024;
/** A reduction looks at this much of the end first: usually it holds more text than is kept. */
const GLANCE_BYTES = 24 * 1024;
const NEWLINE = 10;
const EMPTY = new Uint8Array(0);
const ELLIPSIS = '\u2026';
const ANY_CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
/** Going to the first column and erasing the line start a line anew, as a carriage return does. */
const REDRAW = /(?:\u001b\[|\u009b)(?:[01]?G|[12]K)/g;
const SEQUENCES = new RegExp([
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
    // Texts for the terminal (titles, links, images) end with BEL or ST; an unfinished one ends with its line.
    '(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c\\n]*(?:\\u0007|\\u001b\\\\|\\u009c)?',
    '\\u001b[ -/]*[0-~]',
].join('|'), 'g');
const OVERSTRUCK = /[^\n\u0008]\u0008/g;
const LEFTOVER = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** The text that a reader of a terminal would have been left with: no colours, no redraws, no other control characters. */
function plainText(text) {
    if (!ANY_CONTROL.test(text))
        return text;
    const lines = text.replace(REDRAW, '\r').replace(SEQUENCES, '').split('\n');
    return lines.map(lastDrawing).join('\n').replace(OVERSTRUCK, '').replace(LEFTOVER, '');
}
/** What a terminal shows of a line that was drawn several times, with its colours and other sequences. */
function lastDrawn(line) {
    return line.includes('\r') || line.includes('\u001b') || line.includes('\u009b')
        ? lastDrawing(line.replace(REDRAW, '\r'))
        : line;
}
/** What the last redraw of a line left; a redraw that only erased leaves what was there before. */
function lastDrawing(line) {
    if (!line.includes('\r'))
        return line;
    let end = line.length;
    while (end > 0) {
        const start = line.lastIndexOf('\r', end - 1) + 1;
        const drawn = line.slice(start, end);
        if (drawn.replace(SEQUENCES, '').trim() !== '')
            return drawn;
        end = start - 1;
    }
    return '';
}
/** The end of a text: at most `max` bytes of UTF-8, beginning with a whole line when there is one that fits. */
function lastLines(text, max) {
    const bytes = new TextEncoder().encode(text.slice(-max));
    if (bytes.length <= max && text.length <= max)
        return text;
    const room = max - 4;
    const start = bytes.length - room;
    const whole = start > 0 && bytes[start - 1] === NEWLINE;
    const end = new TextDecoder().decode(bytes.subarray(Math.max(0, start)));
    if (whole)
        return end;
    const newline = end.indexOf('\n');
    if (newline >= 0 && newline < end.length - 1)
        return end.slice(newline + 1);
    return ELLIPSIS + end.replace(/^\ufffd{1,3}/, '');
}
/** The start of a text: at most `max` bytes of UTF-8, ending with a whole line when there is one that fits. */
function firstLines(text, max) {
    const bytes = new TextEncoder().encode(text.slice(0, max));
    if (bytes.length <= max && text.length <= max)
        return text;
    const start = new TextDecoder().decode(bytes.subarray(0, max - 4));
    const newline = start.lastIndexOf('\n');
    return newline >= 0 ? start.slice(0, newline + 1) : start.replace(/\ufffd{1,3}$/, '') + ELLIPSIS;
}
/**
 * Keeps the start and the end of an output in constant memory, whatever comes: much of it, lines without an end,
 * binary. Bytes are only copied as they arrive; they are decoded and cleaned when the buffer is full or somebody asks.
 */
class OutputTail {
    #bytes = 0;
    #head = EMPTY;
    #raw = EMPTY;
    #length = 0;
    /** Clean text of complete lines that came before what is in `#raw`. */
    #kept = '';
    #reduced = false;
    /** Bytes written in all. */
    get bytes() {
        return this.#bytes;
    }
    write(chunk) {
        this.#bytes += chunk.length;
        let at = 0;
        while (at < chunk.length) {
            const take = Math.min(chunk.length - at, RAW_BYTES - this.#length);
            this.#grow(this.#length + take);
            this.#raw.set(chunk.subarray(at, at + take), this.#length);
            this.#length += take;
            at += take;
            if (this.#length === RAW_BYTES)
                this.#reduce();
        }
    }
    /** The first lines, at most 4 KiB. */
    head() {
        const raw = this.#reduced ? this.#head : this.#raw.subarray(0, Math.min(this.#length, 2 * HEAD_BYTES));
        return firstLines(plainText(new TextDecoder().decode(raw)), HEAD_BYTES);
    }
    /** The last lines, at most 8 KiB. */
    tail() {
        return lastLines(this.#text(), TAIL_BYTES).trimEnd();
    }
    /** Everything when it is short; otherwise the first and the last lines, with a word on what is between. */
    excerpt() {
        const text = this.#text();
        if (!this.#reduced && text.length <= HEAD_BYTES + TAIL_BYTES)
            return text.trimEnd();
        return `${this.head().trimEnd()}\n\u2026 (${this.#bytes} bytes in all) \u2026\n${this.tail()}`;
    }
    #text() {
        const unfinished = plainText(new TextDecoder().decode(this.#raw.subarray(0, this.#length)));
        return this.#kept + unfinished;
    }
    #grow(needed) {
        if (needed <= this.#raw.length)
            return;
        const larger = new Uint8Array(Math.min(RAW_BYTES, Math.max(needed, this.#raw.length * 2, 1024)));
        larger.set(this.#raw.subarray(0, this.#length));
        this.#raw = larger;
    }
    #reduce() {
        const raw = this.#raw.subarray(0, this.#length);
        if (!this.#reduced)
            this.#head = raw.slice(0, 2 * HEAD_BYTES);
        this.#reduced = true;
        const end = raw.lastIndexOf(NEWLINE) + 1;
        if (end > 0)
            this.#kept = this.#clean(raw, end);
        // Only the end of a line that does not end can matter: redraws replace its start, or it is huge.
        const from = Math.max(end, this.#length - LINE_BYTES);
        this.#raw.copyWithin(0, from, this.#length);
        this.#length -= from;
    }
    #clean(raw, end) {
        const glance = raw.indexOf(NEWLINE, Math.max(0, end - GLANCE_BYTES)) + 1;
        if (end > GLANCE_BYTES && glance < end) {
            const text = plainText(new TextDecoder().decode(raw.subarray(glance, end)));
            if (text.length > TAIL_BYTES)
                return lastLines(text, TAIL_BYTES);
        }
        const text = plainText(new TextDecoder().decode(raw.subarray(0, end)));
        return lastLines(this.#kept + text, TAIL_BYTES);
    }
}


/***/ }),

/***/ 6220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ overlapIssues),
  t: () => (/* binding */ validate)
});

;// CONCATENATED MODULE: ./build/core/cycles.js
/**
 * Cycles in a graph of names, each from its first name in the given order and without the return to it.
 * At least one is found when there is any; those found share no name.
 * Time is linear and nothing recurses, so a chain may be as long as a file allows.
 */
function findCycles(names, needs) {
    const next = leftOver(names, needs);
    const cycles = [];
    const seen = new Map();
    for (const start of names) {
        const trail = [];
        let name = start;
        while (name !== undefined && next.has(name) && !seen.has(name)) {
            seen.set(name, start);
            trail.push(name);
            name = next.get(name);
        }
        if (name !== undefined && seen.get(name) === start) {
            const at = trail.indexOf(name);
            if (at !== -1)
                cycles.push(trail.slice(at));
        }
    }
    return cycles;
}
/**
 * Takes away whatever is met, over and over. What stays is on a cycle or waits for one,
 * and maps to the first of its needs that stays as well: following these must come back to where it was.
 */
function leftOver(names, needs) {
    const waiting = new Map();
    const dependents = new Map();
    for (const name of names) {
        const distinct = new Set(needs(name));
        waiting.set(name, distinct.size);
        for (const need of distinct) {
            const others = dependents.get(need);
            if (others === undefined)
                dependents.set(need, [name]);
            else
                others.push(name);
        }
    }
    const met = names.filter((name) => waiting.get(name) === 0);
    for (let name = met.pop(); name !== undefined; name = met.pop()) {
        waiting.delete(name);
        for (const dependent of dependents.get(name) ?? []) {
            const left = (waiting.get(dependent) ?? 0) - 1;
            waiting.set(dependent, left);
            if (left === 0)
                met.push(dependent);
        }
    }
    const next = new Map();
    for (const name of waiting.keys())
        next.set(name, needs(name).find((need) => waiting.has(need)));
    return next;
}

// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(5241);
;// CONCATENATED MODULE: ./build/core/overlaps.js
/** More of one kind nobody reads. */
const MOST = 20;
const createNode = () => ({ below: new Map(), whole: [], part: [] });
/** The fixed folders at the begin of a pattern, and what follows them. */
function split(glob) {
    const parts = glob.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
    const at = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
    return at < 0 ? { fixed: parts, rest: '' } : { fixed: parts.slice(0, at), rest: parts.slice(at).join('/') };
}
/**
 * Phases that may run at the same time, because neither needs the other, and whose outputs are the same patterns or lie
 * one within the other as they are written. What patterns come to can only be seen when they are matched.
 */
function overlaps(phases) {
    const found = [];
    const byName = new Map(phases.map((phase) => [phase.name, phase]));
    const root = createNode();
    const compare = (second, others) => {
        // All of these are in line with each other, or that was found before: what needs the last of them needs all.
        const first = others.findLast((other) => other.phase !== second.phase);
        if (first === undefined || found.length >= MOST || needs(byName, second.phase, first.phase))
            return;
        found.push({ first, second });
    };
    for (const { name, outputs } of sorted(byName)) {
        for (const [index, glob] of outputs.entries()) {
            if (!glob.startsWith('!'))
                place(root, { phase: name, index, glob }, compare);
        }
    }
    return found;
}
/** Puts a pattern into the tree of folders, and compares it with what is on its way and below it. */
function place(root, one, compare) {
    const { fixed, rest } = split(one.glob);
    const isWhole = rest === '' || rest === '**' || rest === '**/*';
    let node = root;
    for (const part of fixed) {
        compare(one, node.whole);
        const next = node.below.get(part) ?? createNode();
        node.below.set(part, next);
        node = next;
    }
    compare(one, node.whole);
    if (isWhole)
        for (const each of everythingIn(node))
            compare(one, each === node ? each.part : [...each.whole, ...each.part]);
    else
        compare(one, node.part.filter((other) => split(other.glob).rest === rest));
    (isWhole ? node.whole : node.part).push(one);
}
function* everythingIn(node) {
    const open = [node];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        yield next;
        open.push(...next.below.values());
    }
}
/** Phases after all that they need, so that of two which are in line the later one comes second. */
function sorted(byName) {
    const done = new Set();
    const begun = new Set();
    for (const phase of byName.values()) {
        const open = [phase];
        for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
            if (begun.has(top)) {
                done.add(top);
                open.pop();
                continue;
            }
            begun.add(top);
            for (const need of top.needs) {
                const needed = byName.get(need);
                if (needed !== undefined && !begun.has(needed))
                    open.push(needed);
            }
        }
    }
    return [...done];
}
/** Whether a phase needs another one, directly or through others. */
function needs(byName, phase, other) {
    const seen = new Set([phase]);
    const open = [phase];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        for (const need of byName.get(name)?.needs ?? []) {
            if (need === other)
                return true;
            if (seen.has(need))
                continue;
            seen.add(need);
            open.push(need);
        }
    }
    return false;
}

// EXTERNAL MODULE: ./build/core/placement.js
var placement = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/core/quote.js
var quote = __webpack_require__(3567);
// EXTERNAL MODULE: ./build/core/standard.js
var standard = __webpack_require__(4938);
;// CONCATENATED MODULE: ./build/core/validate.js






/** More suggestions than this nobody reads, and finding one takes a look at every name. */
const MOST_SUGGESTIONS = 20;
/** A hint that names the nearest of some names, for the first few that ask. */
function suggester() {
    let left = MOST_SUGGESTIONS;
    return (word, names, otherwise) => {
        left -= 1;
        const close = left < 0 ? undefined : (0,nearest/* nearest */.p)(word, names);
        return close === undefined ? otherwise : `did you mean "${close}"?`;
    };
}
const listed = (what, names) => names.length === 0
    ? `there is no ${what}`
    : `${what}s: ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', \u2026' : ''}`;
/** At most this many names of a cycle are shown. */
const MOST_SHOWN = 10;
function needsIssues(workflow, { mode, phases }, suggest) {
    const issues = [];
    const names = Object.keys(phases);
    const order = new Map(names.map((name, index) => [name, index]));
    const late = [];
    for (const [index, name] of names.entries()) {
        for (const [at, need] of (phases[name]?.needs ?? []).entries()) {
            const path = ['workflows', workflow, 'phases', name, 'needs', at];
            const needed = order.get(need);
            if (needed === undefined) {
                const hint = suggest(need, names, listed('phase', names));
                issues.push({ path, message: `phase "${name}" needs "${need}", which is no phase of this workflow`, hint });
            }
            else if (mode === 'sequential' && needed > index) {
                const message = `phase "${name}" needs "${need}", which is written after it`;
                late.push({ path, message, hint: `sequential runs the phases in the order written: move "${need}" up` });
            }
        }
    }
    const cycles = findCycles(names, (name) => (phases[name]?.needs ?? []).filter((need) => order.has(need)));
    for (const cycle of cycles) {
        const first = cycle[0] ?? '';
        const shown = cycle.length > MOST_SHOWN ? [...cycle.slice(0, MOST_SHOWN), '\u2026'] : cycle;
        const message = `phases need each other in a circle: ${[...shown, first].join(' \u2192 ')}`;
        issues.push({
            path: ['workflows', workflow, 'phases', first, 'needs'],
            message,
            hint: 'remove one of these needs',
        });
    }
    // In a circle some phase is always written after one that needs it: the circle says it all.
    return cycles.length > 0 ? issues : [...issues, ...late];
}
/** Why a glob could reach outside the workspace, or undefined when it cannot. */
function validate_escape(glob) {
    const pattern = glob.startsWith('!') ? glob.slice(1) : glob;
    if (/^(?:[/\\~]|[A-Za-z]:)/.test(pattern))
        return 'is not relative to the workspace';
    return pattern.split(/[/\\]/).includes('..') ? 'leads out of the workspace' : undefined;
}
const reportsOf = ({ reports }) => ({ reports });
/** What a judge has against patterns of lists. */
const judged = (path, lists, judge) => Object.entries(lists).flatMap(([key, globs = []]) => globs.flatMap((glob, index) => {
    const wrong = judge(glob, key);
    return wrong === undefined ? [] : [{ path: [...path, key, index], ...wrong }];
}));
function outside(glob, what = 'pattern') {
    const reason = validate_escape(glob);
    const hint = `${what}s are relative to the workspace, without ".."`;
    return reason === undefined ? undefined : { message: `the ${what} ${(0,quote/* quote */.h)(glob)} ${reason}`, hint };
}
const globIssues = (path, lists) => judged(path, lists, (glob) => outside(glob));
/** A "!" would be a part of a name: what somebody means to leave out would be missing, after all of the work. */
function negation(glob, key) {
    if (!glob.startsWith('!'))
        return undefined;
    const message = `the pattern ${(0,quote/* quote */.h)(glob)} takes nothing away: "!" is not known in ${key}`;
    return { message, hint: 'remove it, and let the other patterns name only what is meant' };
}
function phaseIssues(config, workflow, suggest) {
    const settings = config.workflows?.[workflow];
    if (settings === undefined)
        return [];
    const issues = [];
    const gates = Object.keys(config.gates ?? {});
    const known = new Set(gates);
    const places = (0,placement/* placeGates */._)(config, settings);
    for (const [name, phase] of Object.entries(settings.phases)) {
        const path = ['workflows', workflow, 'phases', name];
        for (const [index, gate] of (phase.gate ?? []).entries()) {
            if (known.has(gate))
                continue;
            const hint = suggest(gate, gates, `define it under gates: (${listed('gate', gates)})`);
            issues.push({
                path: [...path, 'gate', index],
                message: `phase "${name}" names the gate "${gate}", which is not defined`,
                hint,
            });
        }
        if (phase.run === undefined && phase.agents === undefined && !places.has(name)) {
            const hint = 'give it run: or agents:, or a gate: to pass';
            issues.push({ path, message: `phase "${name}" has neither work nor a gate`, hint });
        }
        const lists = { inputs: phase.inputs, outputs: phase.outputs };
        issues.push(...judged(path, lists, (glob, key) => outside(glob) ?? negation(glob, key)));
        issues.push(...globIssues(path, reportsOf(phase)));
        for (const [index, agent] of (phase.agents ?? []).entries())
            issues.push(...globIssues([...path, 'agents', index], reportsOf(agent)));
    }
    return issues;
}
/**
 * Phases that would write the same files at the same time.
 *
 * @param phases by name, as they are in the configuration
 */
function overlapIssues(workflow, phases) {
    const writers = Object.entries(phases).map(([name, { needs = [], outputs = [] }]) => ({ name, needs, outputs }));
    return overlaps(writers).map(({ first, second }) => {
        const [one, other] = [first, second].map(({ phase, glob }) => `"${phase}" (${(0,quote/* quote */.h)(glob)})`);
        return {
            path: ['workflows', workflow, 'phases', second.phase, 'outputs', second.index],
            message: `the phases ${one} and ${other} may run at the same time and write the same files`,
            hint: `let one need the other: needs: [${first.phase}] in ${second.phase}; or give each its own outputs`,
        };
    });
}
function surroundings(workflows) {
    // Without workflows the phases are those of detection, which have the standard names.
    if (workflows.length === 0)
        return { phases: standard/* STANDARD_PHASES */.T.map((phase) => phase.name), named: new Set() };
    const phases = workflows.flatMap((workflow) => Object.entries(workflow.phases));
    return {
        phases: [...new Set(phases.map(([name]) => name))],
        named: new Set(phases.flatMap(([, phase]) => phase.gate ?? [])),
    };
}
function placeIssues(name, gate, around, suggest) {
    const path = ['gates', name];
    if (gate.after !== undefined) {
        if (around.phases.includes(gate.after))
            return [];
        const hint = suggest(gate.after, around.phases, listed('phase', around.phases));
        return [{ path: [...path, 'after'], message: `gate "${name}" follows "${gate.after}", which is no phase`, hint }];
    }
    if (around.named.has(name) || Object.hasOwn(standard/* STANDARD_GATES */.R, name))
        return [];
    const close = (0,nearest/* nearest */.p)(name, Object.keys(standard/* STANDARD_GATES */.R));
    const rest = close === undefined ? '' : ` (did you mean "${close}"?)`;
    const hint = `say after which phase with after:, or name it in a phase's gate:${rest}`;
    return [{ path, at: 'key', message: `no phase is followed by the gate "${name}", so it would never run`, hint }];
}
function checkIssues(name, gate) {
    const checks = Object.values(gate.checks);
    const path = ['gates', name];
    if (checks.length === 0) {
        return [
            {
                path,
                at: 'key',
                message: `gate "${name}" has no checks`,
                hint: 'a gate without checks judges nothing: add a check or remove it',
            },
        ];
    }
    const blocks = checks.some((check) => !('enforcement' in check) || check.enforcement !== 'advisory');
    if (blocks)
        return [];
    const hint = 'make at least one check required, or remove the gate';
    return [{ path, at: 'key', message: `gate "${name}" cannot block: all its checks are advisory`, hint }];
}
/** Paths of checks that lead out of the workspace: what they name would be missing, after all of the work. */
function outsideIssues(name, gate) {
    return Object.entries(gate.checks).flatMap(([check, settings]) => {
        const path = ['gates', name, 'checks', check];
        const lists = {
            ...('reports' in settings ? { reports: settings.reports } : {}),
            ...('files' in settings ? { files: settings.files } : {}),
        };
        const report = 'report' in settings ? settings.report : undefined;
        const wrong = report === undefined ? undefined : outside(report, 'report');
        return [...globIssues(path, lists), ...(wrong === undefined ? [] : [{ path: [...path, 'report'], ...wrong }])];
    });
}
/**
 * The rules of a configuration that concern more than one value.
 * Everything wrong is returned, in no particular order; an empty list means that it can be planned.
 */
function validate(config) {
    const suggest = suggester();
    const workflows = config.workflows ?? {};
    const around = surroundings(Object.values(workflows));
    const { include, exclude } = config.checkpoints ?? {};
    return [
        Object.entries(workflows).flatMap(([name, workflow]) => needsIssues(name, workflow, suggest)),
        Object.keys(workflows).flatMap((name) => phaseIssues(config, name, suggest)),
        Object.entries(workflows).flatMap(([name, { mode, phases }]) => mode === 'sequential' ? [] : overlapIssues(name, phases)),
        Object.entries(config.gates ?? {}).flatMap(([name, gate]) => placeIssues(name, gate, around, suggest)),
        Object.entries(config.gates ?? {}).flatMap(([name, gate]) => checkIssues(name, gate)),
        Object.entries(config.gates ?? {}).flatMap(([name, gate]) => outsideIssues(name, gate)),
        globIssues(['checkpoints'], { include, exclude }),
    ].flat();
}


/***/ }),

/***/ 1025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ annotations)
/* harmony export */ });
/* unused harmony export MOST_ANNOTATIONS */
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);

/** Annotations that one check run has at most: GitHub takes 50 a request, and a thousand requests an hour. */
const MOST_ANNOTATIONS = 500;
const MOST_TITLE = 200;
const LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
/**
 * The findings that stand in a file as annotations, worst first. One without a line is shown at the first.
 *
 * @param folder the workspace, from the root of the repository; empty where they are the same
 */
function annotations(findings, folder) {
    const placed = findings.flatMap((finding) => finding.file === undefined ? [] : [{ ...finding, file: finding.file }]);
    return placed
        .toSorted(_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .m)
        .slice(0, MOST_ANNOTATIONS)
        .map((finding) => {
        const { file, line = 1, column, endLine = line, endColumn } = finding;
        const last = Math.max(line, endLine);
        const isOneLine = last === line && column !== undefined;
        return {
            path: folder === '' ? file : `${folder}/${file}`,
            start_line: line,
            end_line: last,
            ...(isOneLine ? { start_column: column, end_column: Math.max(column, endColumn ?? column) } : {}),
            annotation_level: LEVELS[finding.severity],
            title: titleOf(finding),
            // GitHub refuses a request with an empty one.
            message: finding.message === '' ? titleOf(finding) : finding.message,
        };
    });
}
/** `no-unused-vars (eslint)` */
function titleOf({ rule, tool, test, severity }) {
    const what = [test, rule].find((name) => name !== undefined && name !== '');
    const title = what === undefined ? (tool ?? severity) : tool === undefined ? what : `${what} (${tool})`;
    return title.slice(0, MOST_TITLE);
}


/***/ }),

/***/ 5307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ basePart),
/* harmony export */   qc: () => (/* binding */ altersGates),
/* harmony export */   wW: () => (/* binding */ baseSentences)
/* harmony export */ });
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2750);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1737);


/** What a change does to the gates of its base: told wherever a verdict is. */
const commitOf = ({ sha }) => sha.slice(0, 12);
/** Whether the gates of a change are those of its base, as far as is known. */
const altersGates = ({ pipeline: { base } }) => base !== undefined && (base.differences.length > 0 || base.unknown !== undefined);
/** The difference in markdown; empty where there is none. */
function basePart({ pipeline: { base } }, most) {
    if (base === undefined)
        return '';
    const { differences, unknown } = base;
    const commit = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(commitOf(base));
    if (unknown !== undefined)
        return `\u26a0\ufe0f **The gates of the base commit ${commit} are not known**: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(unknown)}. This change is judged by its own gates alone, and nobody may skip one.`;
    if (differences.length === 0)
        return '';
    return `\u26a0\ufe0f **This change alters the gates** of ${commit}, which it is to go on top of:\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(differences.map((each) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(each)), most)}`;
}
/** The same as plain lines, for a log. */
function baseSentences(base) {
    const { differences, unknown } = base;
    if (unknown !== undefined)
        return [(0,_plain_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(`The gates of the base commit ${commitOf(base)} are not known: ${unknown}`)];
    return differences.length === 0
        ? []
        : [(0,_plain_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(`This change alters the gates of ${commitOf(base)}: ${differences.join('; ')}`)];
}


/***/ }),

/***/ 4596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy),
/* harmony export */   BG: () => (/* binding */ phaseSign),
/* harmony export */   C$: () => (/* binding */ foundPart),
/* harmony export */   DL: () => (/* binding */ skippedGates),
/* harmony export */   Kl: () => (/* binding */ phaseLine),
/* harmony export */   S5: () => (/* binding */ coveragePart),
/* harmony export */   SL: () => (/* binding */ AMOUNTS),
/* harmony export */   e9: () => (/* binding */ failures),
/* harmony export */   eu: () => (/* binding */ reusedPart),
/* harmony export */   fS: () => (/* binding */ verdictPart),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _frontier_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4418);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9597);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8214);
/* harmony import */ var _fates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3337);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5109);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(575);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(599);








/** The steps of shortening. The last one has no text of any length in it, so that it always fits. */
const AMOUNTS = [
    { outputs: 10, lines: 10, items: 20, phases: 40, details: true },
    { outputs: 10, lines: 10, items: 20, phases: 40, details: false },
    { outputs: 3, lines: 10, items: 10, phases: 40, details: false },
    { outputs: 1, lines: 5, items: 5, phases: 40, details: false },
    { outputs: 0, lines: 0, items: 3, phases: 20, details: false },
];
/**
 * The verdict as a heading. A problem beside it goes before it: what could not be recorded did not succeed.
 *
 * @param facts its `problem` is what went wrong beside the verdict
 */
function verdictPart(state, facts) {
    const { label, problem } = facts;
    if (problem === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(state, { label });
    const told = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(problem);
    return state.status === 'completed'
        ? `## \u274c Not completed\n\n${told}`
        : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .heading */ .R_)(state, { label })}\n\n**${told}**`;
}
/** The sign of a phase in a line of text. */
function phaseSign(phase, fate) {
    if (phase.status === 'failed' || phase.status === 'paused')
        return '\u274c';
    if (phase.status === 'cancelled')
        return '\u23f9';
    if (phase.status === 'pending')
        return '\u26aa';
    if (phase.status === 'running')
        return '\u25b6\ufe0f';
    if ((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .phaseMark */ .lW)(phase).tone === 'warn')
        return '\u26a0\ufe0f';
    return fate?.kind === 'reused' ? '\u267b\ufe0f' : '\u2705';
}
/** Every phase with a sign, in one line; of very many those around the one that is not over, and the count of the rest. */
function phaseLine(state, most) {
    const all = (0,_fates_js__WEBPACK_IMPORTED_MODULE_4__/* .fates */ .qO)(state);
    const shown = (phase) => `${phaseSign(phase, all[phase.index])} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(phase.plan.name)}`;
    const { phases, cursor } = state;
    const from = Math.max(0, Math.min(phases.length - most, cursor - Math.floor(most / 2)));
    const part = phases.slice(from, from + most).map(shown);
    const after = phases.length - from - part.length;
    const before = from === 0 ? [] : [`${from} before`];
    return [...before, ...part, ...(after === 0 ? [] : [`${after} more`])].join(' \u00b7 ');
}
/** What failed: each with its command, the end of its output and the next step; those without room only by name. */
function failures(tasks, amount) {
    const bad = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .unsuccessful */ .Q5)(tasks);
    const rest = bad.slice(amount.outputs).map((task) => {
        const advice = task.outcome === undefined ? undefined : (0,_hints_js__WEBPACK_IMPORTED_MODULE_5__/* .hint */ .a)(task.outcome, task.evidence);
        return `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(task.plan.name)}**${advice === undefined ? '' : `: ${advice}`}`;
    });
    return [...bad.slice(0, amount.outputs).map((task) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)(task, amount.lines)), (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(rest, amount.items)];
}
/** The agents or checks that a workflow waits or ended for. */
function stoppedBy(state) {
    const phase = (0,_frontier_js__WEBPACK_IMPORTED_MODULE_6__/* .focus */ .XC)(state);
    if (phase === undefined || state.status === 'completed')
        return [];
    const gate = phase.gates.find((each) => each.plan.name === state.pause?.gate);
    return gate?.checks.tasks ?? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tasksOf */ .a4)(phase);
}
/** How much every check found, those that passed too. */
function foundPart(tasks, most) {
    const items = tasks.flatMap(({ plan, findings }) => {
        const count = findings === undefined ? '' : (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsCount */ .cy)(findings);
        return count === '' ? [] : [`${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(plan.name)}: ${count}`];
    });
    return items.length === 0 ? '' : `**Findings**\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items, most)}`;
}
/** What need not be done again, and the time that saves. */
function reusedPart(state, most) {
    const reused = (0,_fates_js__WEBPACK_IMPORTED_MODULE_4__/* .fates */ .qO)(state).filter((fate) => fate.kind === 'reused');
    if (reused.length === 0)
        return '';
    const items = reused.map(({ phase, because }) => `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(phase)}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(because)}`);
    return `**\u267b\ufe0f Not run again, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .duration */ .p0)((0,_fates_js__WEBPACK_IMPORTED_MODULE_4__/* .savedMs */ .Uh)(reused))} saved**\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items, most)}`;
}
/** What the coverage checks say, those that passed too. */
function coveragePart(state, most) {
    const items = state.phases.flatMap(_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .tasksOf */ .a4).flatMap(({ plan, outcome }) => {
        if (!('kind' in plan) || plan.kind !== 'coverage' || outcome === undefined || !('detail' in outcome))
            return [];
        return outcome.detail === undefined ? [] : [`${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(plan.id)}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(outcome.detail)}`];
    });
    return items.length === 0 ? '' : `**Coverage**\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items, most)}`;
}
/** Gates that a person decided to go on without. */
function skippedGates(state, most) {
    const items = state.phases.flatMap(({ gates }) => gates.flatMap(({ plan, skipped }) => skipped === undefined
        ? []
        : [
            `Gate ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(plan.name)} was skipped by ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(skipped.by)}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(skipped.reason)}`,
        ]));
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items, most);
}
/** Parts with something in them, with an empty line between. */
const joined = (parts) => parts.filter((part) => part !== '').join('\n\n');


/***/ }),

/***/ 3337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ savedMs),
/* harmony export */   Xm: () => (/* binding */ savedText),
/* harmony export */   qO: () => (/* binding */ fates)
/* harmony export */ });
/* harmony import */ var _frontier_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4418);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9962);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(599);



/** Every phase with what the run that took the workflow up last made of it, in order. */
function fates(state) {
    return state.phases.map((phase) => ({ phase: phase.plan.name, ...fate(state, phase) }));
}
function fate(state, phase) {
    const { completedIn, conclusion } = phase;
    const because = phase.because ?? '';
    if (phase.status === 'completed' && completedIn !== undefined && completedIn.run < state.run) {
        const when = completedIn.attempt < state.attempt ? `attempt ${completedIn.attempt}` : 'an earlier run';
        return { kind: 'reused', because: `finished in ${when}`, savedMs: phase.activeMs };
    }
    if (conclusion === 'reused') {
        const { savedMs: saved } = phase.reuse;
        return { kind: 'reused', because, ...(saved === undefined ? {} : { savedMs: saved }) };
    }
    if (phase.status === 'pending')
        return { kind: 'blocked', because: blockedBecause(state, phase) };
    if (conclusion === 'skipped')
        return { kind: 'skipped', because };
    const skipped = phase.gates.find((gate) => gate.skipped !== undefined);
    if (skipped?.skipped !== undefined) {
        return {
            kind: 'skipped',
            because: `gate ${skipped.plan.name} by ${skipped.skipped.by}: ${skipped.skipped.reason}`,
        };
    }
    // In a later round the numbers of attempts go on, and nothing was tried again because of that.
    const again = tasksOf(phase).filter((task) => task.attempts > 1 && (phase.round === 1 || task.round > 1));
    if (again.length === 0)
        return { kind: 'ran', because };
    const names = again.map((task) => `${task.plan.name} (attempt ${task.attempts})`).join(', ');
    return { kind: 'retried', because: because === '' ? names : `${because}; ${names}` };
}
const tasksOf = (phase) => [phase.agents, ...phase.gates.map((gate) => gate.checks)].flatMap(({ tasks }) => tasks);
function blockedBecause(state, phase) {
    const { status, pause, phaseByName, pipeline } = state;
    const needed = phase.plan.needs.map((name) => phaseByName.get(name)).find((each) => each?.status !== 'completed');
    const isParallel = pipeline.mode !== 'sequential';
    if (pause !== undefined && (!isParallel || needed === undefined))
        return `${pause.phase} waits for a decision`;
    if (status === 'cancelled')
        return 'the workflow was cancelled';
    const before = isParallel ? needed : (0,_frontier_js__WEBPACK_IMPORTED_MODULE_0__/* .focus */ .XC)(state);
    if (before === undefined || before === phase || status === 'completed')
        return 'not reached';
    if (before.status === 'paused')
        return `${before.plan.name} waits for a decision`;
    const failed = tasksOf(before).some((task) => task.outcome !== undefined && !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .Kg)(task.outcome));
    return failed ? `${before.plan.name} did not succeed` : `${before.plan.name} is not over`;
}
/** Milliseconds of work that phases of an earlier run or commit stand for. */
const savedMs = (all) => all.reduce((sum, fate) => sum + (fate.savedMs ?? 0), 0);
/** Times are shown in tenths of a second. */
const LEAST_SHOWN_MS = 50;
/** How many phases were not run again and what that saved, where that is anything; undefined without such a phase. */
function savedText(all) {
    const reused = all.filter((each) => each.kind === 'reused');
    if (reused.length === 0)
        return undefined;
    const ms = savedMs(reused);
    const count = reused.length === 1 ? '1 phase' : `${reused.length} phases`;
    return `${count} not run again${ms < LEAST_SHOWN_MS ? '' : `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(ms)} saved`}`;
}


/***/ }),

/***/ 8214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ findingsPart),
/* harmony export */   Zu: () => (/* binding */ unreadLines),
/* harmony export */   cy: () => (/* binding */ findingsCount),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* unused harmony exports findingLine, findingItem */
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2750);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6134);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);




/** Characters of a finding as a line. */
const MOST_LINE = 300;
/** `3 errors, 1 warning, 2 new; 1 of 200 tests failed`; empty when there is nothing to count. */
function findingsCount({ errors, warnings, notices, fresh, tests }) {
    const kinds = [
        errors === 0 ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(errors, 'error'),
        warnings === 0 ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(warnings, 'warning'),
        notices === 0 ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(notices, 'notice'),
    ].filter((kind) => kind !== '');
    const all = errors + warnings + notices;
    const isNew = fresh === undefined || all === 0 ? [] : [fresh === all ? 'all new' : `${fresh} new`];
    const found = [...kinds, ...isNew].join(', ');
    const run = tests === undefined ? 0 : tests.passed + tests.failed;
    const tested = tests === undefined || run === 0 ? '' : `${tests.failed} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(run, 'test')} failed`;
    return [found, tested].filter((part) => part !== '').join('; ');
}
/** A finding as a line of plain text: where, what, and by which rule. */
function findingLine(finding) {
    const [message = ''] = finding.message.split('\n', 1);
    const by = [finding.tool, finding.rule].filter((part) => part !== undefined).join(' ');
    const parts = [(0,_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(finding), finding.test, message, by === '' ? undefined : `(${by})`];
    return (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(parts.filter((part) => part !== undefined).join(' '), MOST_LINE);
}
/** The worst findings as lines of plain text, such as `src/a.ts:3:7 is never used (eslint no-unused-vars)`. */
function findingLines(digest) {
    if (digest === undefined)
        return [];
    const { worst, errors, warnings, notices } = digest;
    const lines = worst.map(findingLine);
    const left = errors + warnings + notices - lines.length;
    return left > 0 ? [...lines, `\u2026 and ${left} more`] : lines;
}
/**
 * Errors that the end of an output does not show, worst first, with a line that stands for what is left out: a test
 * runner may name what failed far above its summary, and a linter its one error above a hundred warnings.
 */
function unreadLines(digest, end) {
    const text = end.join('\n');
    const isShown = ({ test, file, line, message }) => {
        if (test !== undefined)
            return text.includes(test.split(' \u203a ').at(-1) ?? test);
        const [first = ''] = message.split('\n', 1);
        return text.includes(first) || (line === undefined && file !== undefined && text.includes(file));
    };
    const unread = (digest?.worst ?? []).filter((each) => each.severity === 'error' && !isShown(each));
    return unread.length === 0 ? [] : [...unread.map(findingLine), '\u2026'];
}
/** A finding as one item of a list in markdown: where, what, and by which rule. */
function findingItem(finding) {
    const { message, rule, tool, test, isNew } = finding;
    const place = (0,_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .placeText */ .Z)(finding);
    const [line = ''] = message.split('\n', 1);
    const by = [tool, rule].filter((part) => part !== undefined).join(' ');
    const parts = [
        place === undefined ? '' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(place),
        test === undefined ? '' : `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(test, 200)}**`,
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(line, 300),
        by === '' ? '' : `<sub>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(by, 100)}</sub>`,
        isNew === true ? '\ud83c\udd95' : '',
    ];
    return parts.filter((part) => part !== '').join(' ');
}
/** The worst findings as a list, and how many there are; empty when there are none. */
function findingsPart(digest, most) {
    if (digest === undefined || digest.worst.length === 0 || most === 0)
        return '';
    const shown = digest.worst.slice(0, most);
    const left = digest.errors + digest.warnings + digest.notices - shown.length;
    return `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(shown.map(findingItem))}${left > 0 ? `\n- \u2026 and ${left} more` : ''}`;
}


/***/ }),

/***/ 244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted)
/* harmony export */ });
/** Bytes of a text in UTF-8: what is within a limit in bytes is within the same one in characters. */
const bytesOf = (text) => new TextEncoder().encode(text).length;
/**
 * The fullest of several renderings that fits. Every level says less than the one before; of the last one whole lines
 * are left out at its end, if even that is too much.
 *
 * @param levels how many there are, from 0
 * @param most bytes
 */
function fitted(render, levels, most) {
    let text = '';
    for (let level = 0; level < levels; level += 1) {
        text = render(level);
        if (bytesOf(text) <= most)
            return text;
    }
    let room = most;
    const kept = [];
    for (const line of text.split('\n')) {
        room -= bytesOf(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    return kept.join('\n');
}


/***/ }),

/***/ 1125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ fixLines),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   Xc: () => (/* binding */ fixText)
/* harmony export */ });
/* unused harmony export fileLines */
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9962);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4993);


/** The last part of a task's id. */
const shortName = (task) => task.slice(task.lastIndexOf('/') + 1);
/** What a fix came to, as one clause. */
function fixText({ outcome, change, untold }) {
    const ended = outcome.kind === 'passed' ? [] : [(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeText */ .EL)(outcome)];
    if (untold !== undefined)
        return [...ended, `what it changed cannot be told: ${untold}`].join('; ');
    if (change === undefined)
        return [...ended, 'changed nothing'].join('; ');
    const held = change.protected === 0 ? [] : [`${change.protected} of them protected`];
    return [...ended, `changed ${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(change.count, 'file')}`, ...held].join('; ');
}
/** As many files of a fix are named in the log. */
const MOST_LOGGED = 20;
/** The lines of the log about a fix that ended: what it came to, and for what a person has to see the diff. */
function fixLines(event) {
    const { change, outcome, task, untold } = event;
    const isWrong = outcome.kind !== 'passed' || untold !== undefined || (change?.protected ?? 0) > 0;
    const head = `Fix: ${shortName(task)} - ${fixText(event)} (${Math.max(0, Math.round(event.durationMs / 1000))}s)`;
    const lines = [{ isWrong, text: head }];
    if (change === undefined)
        return lines;
    const named = fileLines(change, MOST_LOGGED).map((text) => ({ isWrong, text: `Fix: ${text}` }));
    const notes = (change.notes ?? []).map((text) => ({ isWrong: true, text: `Fix: ${text}` }));
    const diff = isWrong ? change.diff.split('\n').map((text) => ({ isWrong, text: `Diff: ${text}` })) : [];
    return [...lines, ...named, ...notes, ...diff.filter(({ text }) => text !== 'Diff: ')];
}
/** `modified src/a.js (120 \u2192 118 bytes)`, one for each file, and how many more there are. */
function fileLines({ files, count }, most) {
    const shown = files.slice(0, most);
    const rest = count - shown.length;
    return [...shown.map(fileText), ...(rest > 0 ? [`and ${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(rest, 'more file')}`] : [])];
}
function fileText({ path, kind, before, after, protected: by }) {
    const sizes = [before, after].filter((size) => size !== undefined).join(' \u2192 ');
    return `${kind} ${path}${sizes === '' ? '' : ` (${sizes} bytes)`}${by === undefined ? '' : `, protected: ${by}`}`;
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fW: () => (/* binding */ flakyPart),
/* harmony export */   lw: () => (/* binding */ flakyLines),
/* harmony export */   vd: () => (/* binding */ rerunNote)
/* harmony export */ });
/* unused harmony exports howOften, flakyNames */
/* harmony import */ var _history_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(593);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2750);
/* harmony import */ var _rerun_eligible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4544);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6134);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1737);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(599);






/** Characters of the name of a test; the history keeps as many. */
const MOST_NAME = 300;
/** Tests that are named of one task. */
const MOST_TESTS = 10;
/** What tests are called in the history, and so here. */
const nameOf = ({ name }) => (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(name, MOST_NAME);
const tasksOf = ({ agents, gates }) => [
    ...agents.tasks,
    ...gates.flatMap((gate) => gate.checks.tasks),
];
/** How often tests were flaky; nothing is known without a history, and one run alone says nothing. */
function howOften(history) {
    const records = history === undefined ? [] : (0,_history_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .comparable */ .Zm)(history);
    if (records.length < 2)
        return () => undefined;
    const rates = new Map((0,_history_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .flakyTests */ .Xk)(records, Number.POSITIVE_INFINITY).map((rate) => [rate.name, rate]));
    return (name) => {
        const rate = rates.get(name);
        return rate === undefined || rate.runs < 2
            ? undefined
            : `flaky in ${rate.flaky} of the last ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(rate.runs, 'run')}`;
    };
}
/** Agents and checks that passed only when they were tried again, or that have tests of which that is true. */
const flakyOnes = (state) => state.phases.flatMap(tasksOf).filter((task) => task.flaky || (task.findings?.flaky?.count ?? 0) > 0);
/** Names of the flaky tests of a task, and how many more there are. */
function flakyNames({ findings }) {
    const { count = 0, tests = [] } = findings?.flaky ?? {};
    const names = tests.slice(0, MOST_TESTS).map(nameOf);
    return { names, more: count - names.length };
}
/** What passed only when it was tried again, with the tests that failed and passed, in markdown. */
function flakyPart(state, most, history) {
    const often = howOften(history);
    const items = flakyOnes(state).flatMap((task) => {
        const { names, more } = flakyNames(task);
        const passed = task.flaky ? ` passed at attempt ${task.round}` : '';
        const id = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(task.plan.id);
        const tests = names.map((name) => {
            const rate = often(name);
            return `${id}: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(name, MOST_NAME)}${rate === undefined ? '' : `, ${rate}`}`;
        });
        return [
            ...(passed === '' ? [] : [`${id}${passed}`]),
            ...tests,
            ...(more > 0 ? [`${id}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(more, 'more test')}`] : []),
        ];
    });
    return items.length === 0 ? '' : `**\u26a0\ufe0f Flaky**\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(items, most)}`;
}
/** The flaky tests of a run for a terminal. */
function flakyLines(state, history) {
    const often = howOften(history);
    return flakyOnes(state).flatMap((task) => {
        const { names, more } = flakyNames(task);
        const lines = names.map((name) => {
            const rate = often(name);
            const known = rate === undefined ? '' : `; ${rate}`;
            return [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .span */ .Ln)(`flaky: ${name}`, 'warn'),
                (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .span */ .Ln)(`  ${task.plan.id}: failed and passed on the same sources${known}`, 'dim'),
            ];
        });
        return more > 0 ? [...lines, [(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .span */ .Ln)(`flaky: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(more, 'more test')} of ${task.plan.id}`, 'warn')]] : lines;
    });
}
/** What became of running the failed tests again, or why they did not; empty where nobody asked for it. */
function rerunNote(task) {
    const rerun = (0,_rerun_eligible_js__WEBPACK_IMPORTED_MODULE_0__/* .rerunOf */ .u)(task);
    if (rerun === undefined || rerun.again)
        return '';
    return `its failed tests do not run again: ${rerun.because.replace(/\.$/, '')}`;
}


/***/ }),

/***/ 5433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ expectedText),
/* harmony export */   Z4: () => (/* binding */ endText)
/* harmony export */ });
/* unused harmony exports roughly, forecastText, forecastLines, leftText, progressLine, cutLine */
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9948);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6134);



const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** A time that is only guessed, as precise as a guess is: `7s`, `45s`, `1m 10s`, `12m`, `1h 05m`. */
function roughly(ms) {
    const whole = rounded(Math.max(0, ms));
    if (whole < SECOND)
        return '1s';
    if (whole < MINUTE)
        return `${whole / SECOND}s`;
    if (whole < HOUR) {
        const seconds = (whole % MINUTE) / SECOND;
        return `${Math.floor(whole / MINUTE)}m${seconds === 0 ? '' : ` ${seconds}s`}`;
    }
    const minutes = Math.floor((whole % HOUR) / MINUTE);
    return `${Math.floor(whole / HOUR)}h${minutes === 0 ? '' : ` ${String(minutes).padStart(2, '0')}m`}`;
}
function rounded(ms) {
    const step = [20 * SECOND, MINUTE, 10 * MINUTE, HOUR].findIndex((limit) => ms < limit);
    const unit = [SECOND, 5 * SECOND, 10 * SECOND, MINUTE][step] ?? 5 * MINUTE;
    return Math.round(ms / unit) * unit;
}
/**
 * What a run is expected to take, and how that is known: `about 4m 20s, by the median of 7 earlier runs`.
 *
 * @param leftMs what is left of a run that goes on
 */
function forecastText({ totalMs, runs, guessed }, leftMs) {
    const by = runs === 1 ? 'by one earlier run' : `by the median of ${runs} earlier runs`;
    const rest = guessed === 0 ? '' : `; ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(guessed, 'task')} never ran before`;
    return `about ${leftMs === undefined ? roughly(totalMs) : `${roughly(leftMs)} more`}, ${by}${rest}`;
}
/** The same for a run that begins now, where earlier runs tell it; of one that goes on what is left. */
function expectedText(state, forecast) {
    if (forecast === undefined)
        return '';
    if (state.run === 1)
        return `Expected: ${forecastText(forecast)}`;
    const { time } = (0,_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .progressOf */ .jA)(state, forecast, { elapsedMs: state.activeMs, runningMs: () => 0 });
    return `Expected: ${forecastText(forecast, time?.leftMs)}`;
}
/** As many phases are named with their times. */
const MOST_PHASES = 20;
/** What `plan` says of the time: each phase where there are several, then the whole. */
function forecastLines({ phases }, forecast) {
    if (forecast === undefined)
        return [[span('No earlier run tells how long it takes.', 'dim')]];
    const whole = [span('Expected: ', 'strong'), span(forecastText(forecast))];
    if (phases.length < 2)
        return [whole];
    const shown = phases.slice(0, MOST_PHASES).map(({ name }) => {
        const known = forecast.phases.get(name);
        return `${name} ${known === undefined ? 'no earlier run' : `~${roughly(known.ms)}`}`;
    });
    const rest = phases.length - shown.length;
    return [whole, [span(`  ${[...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(' \u00b7 ')}`, 'dim')]];
}
/** What is left is shown in seconds; below that it is waited for what takes longer than usual. */
const LEAST_LEFT = SECOND / 2;
/** How long it still takes: `about 1m 10s left`, `longer than usual by 40s`; empty where nothing is known. */
function leftText({ time }) {
    if (time === undefined)
        return '';
    if (time.leftMs >= LEAST_LEFT)
        return `about ${roughly(time.leftMs)} left`;
    return time.overMs >= SECOND ? `longer than usual by ${roughly(time.overMs)}` : 'almost done';
}
/**
 * When a run should end, for what is read later than it is written: `should end about 14:32 UTC`. Empty where that is
 * not known, or everything takes longer than usual.
 *
 * @param now milliseconds since 1970
 */
function endText({ time }, now) {
    if (time === undefined || time.leftMs < LEAST_LEFT)
        return '';
    const end = new Date(Math.ceil((now + time.leftMs) / MINUTE) * MINUTE);
    return `should end about ${end.toISOString().slice(11, 16)} UTC`;
}
/** Characters of a bar. */
const LEAST_BAR = 8;
const MOST_BAR = 40;
/**
 * How far a run is, in one line of so many columns: a bar, the percentage, the phases, and the time that is left. What
 * has no room is left out, the phases first. The percentage is only shown where earlier runs tell it.
 */
function progressLine(progress, width) {
    const { share, done, phases, time } = progress;
    const percent = time === undefined ? '' : `${Math.min(done < phases ? 99 : 100, Math.floor(share * 100))} %`;
    const count = `${done} of ${counted(phases, 'phase')}`;
    const left = leftText(progress);
    const choices = [
        [percent, count, left],
        [percent, `${done}/${phases}`, left],
        [percent, left],
        [left === '' ? count : left],
    ].map((parts) => parts.filter((part) => part !== '').join(' \u00b7 '));
    const text = choices.find((each) => LEAST_BAR + 1 + each.length <= width);
    const tone = time !== undefined && time.leftMs < LEAST_LEFT && time.overMs >= SECOND ? 'warn' : 'good';
    if (text === undefined)
        return [span((choices.at(-1) ?? '').slice(0, Math.max(0, width)), 'dim')];
    const room = Math.min(MOST_BAR, width - 1 - text.length);
    const full = Math.min(room, Math.floor(share * room));
    return [span('\u2501'.repeat(full), tone), span('\u2500'.repeat(room - full), 'dim'), span(` ${text}`, 'dim')];
}
/** A line that has room in so many columns; the end is left out. */
function cutLine(line, width) {
    const all = line.map(({ text, tone }) => ({ points: Array.from(text), tone }));
    if (all.reduce((sum, { points }) => sum + points.length, 0) <= width)
        return line;
    let left = Math.max(0, width - 1);
    const kept = all.flatMap(({ points, tone }) => {
        const part = points.slice(0, left);
        left -= part.length;
        return part.length === 0 ? [] : [span(part.join(''), tone)];
    });
    return [...kept, span('\u2026', 'dim')];
}


/***/ }),

/***/ 5582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ logFacts)
/* harmony export */ });
/* harmony import */ var _back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8372);

/** What the lines of the log need to know of the state besides the entry. */
function logFacts(state) {
    return {
        workflowId: state.id,
        phaseMs: (phase) => state.phaseByName.get(phase)?.activeMs ?? 0,
        workflowMs: () => state.activeMs,
        lastRound: () => (0,_back_js__WEBPACK_IMPORTED_MODULE_0__/* .lastRound */ .Hw)(state),
    };
}


/***/ }),

/***/ 6580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ logLines),
/* harmony export */   r: () => (/* binding */ noteLine)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9962);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2750);
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2907);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1125);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4993);





const info = (text) => ({ level: 'INFO', text });
const warn = (text) => ({ level: 'WARN', text });
const error = (text) => ({ level: 'ERROR', text });
/**
 * The lines of logs/orchestrator.log for one entry, without line ends: none, one, or for a pause one for the phase and
 * one for the workflow. Text that came from elsewhere can't begin a line.
 */
function logLines(entry, facts) {
    return tell(entry.event, facts).map((told) => stamped(entry.at, told));
}
/** A line in the form of the log about the run as a whole, which the log itself does not hold. */
const noteLine = (at, text) => stamped(at, info(text));
const stamped = (at, { level, text }) => `[${seconds(at)}] [${level}] ${(0,_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text)}`;
/** The time to the second. What is no time becomes the epoch: an entry never loses its line. */
function seconds(at) {
    const ms = Date.parse(at);
    return `${new Date(Number.isNaN(ms) ? 0 : ms).toISOString().slice(0, 19)}Z`;
}
function tell(event, facts) {
    switch (event.type) {
        case 'WorkflowCreated':
            return [info(`Workflow ${event.workflowId} started`)];
        case 'RunStarted':
            return [
                ...(event.run > 1 ? [info(`Workflow ${facts.workflowId} resumed`)] : []),
                ...(event.orders ?? []).map((order) => decided(order, order.phase)),
            ];
        case 'PhaseStarted':
            return [info(`Phase: ${event.phase} - Starting`)];
        case 'ReuseMissed':
            return [info(`Reuse: ${event.phase} - Not reused: ${event.because}`), ...(event.notes ?? []).map(warn)];
        case 'PhaseReused':
            return phaseReused(event);
        case 'ReuseStored':
            return [info(`Reuse: ${event.phase} - Stored (${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeText */ .lP)(event.bytes)})`)];
        case 'ReuseNotStored':
            return [warn(`Reuse: ${event.phase} - Not stored: ${event.because}`)];
        case 'AttemptStarted':
            return [attemptStarted(event)];
        case 'AttemptFinished':
            return [attemptFinished(event)];
        case 'RetryScheduled':
            return [retryScheduled(event)];
        case 'FixStarted':
            return [fixStarted(event)];
        case 'FixFinished':
            return (0,_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .fixLines */ .$U)(event).map((each) => (each.isWrong ? warn(each.text) : info(each.text)));
        case 'ArtifactsCollected':
            return artifactsCollected(event);
        case 'GateStarted':
            return [info(`Gate: ${event.gate} - Started`)];
        case 'GateFinished':
            return [gateFinished(event)];
        case 'PhaseFinished':
            return [phaseFinished(event, facts)];
        case 'WorkflowWentBack':
            return [wentBack(event, facts)];
        case 'CheckpointSaved':
            return [info(`Checkpoint saved: ${event.phase}`), ...(event.notes ?? []).map(warn)];
        case 'CheckpointFailed':
            return [
                warn(`Checkpoint not saved: ${event.phase} (the workflow cannot be resumed from there): ${event.because}`),
            ];
        case 'Restored':
            return [info(`Restored: ${event.phase}`)];
        case 'RestoreFailed':
            return [warn(`Not restored: ${event.phase}: ${event.because}`)];
        case 'PhaseHalted':
            return [warn(`Phase: ${event.pause.phase} - Halted: ${detailsOf(event.pause)}; what does not need it goes on`)];
        case 'WorkflowPaused':
            return workflowPaused(event, facts);
        case 'Decided':
            return [decided(event.decision, event.decision.gate)];
        case 'StopRequested':
            return [warn(`Workflow ${facts.workflowId} stopping: ${event.signal} received`)];
        case 'WorkflowFinished':
            return [workflowFinished(event, facts)];
        case 'Warned':
            return [warn(event.message)];
        case 'ReuseLookupStarted':
        case 'ReuseStoreStarted':
        case 'RetryDue':
        case 'CollectionStarted':
        case 'CheckpointStarted':
        case 'RestoreStarted':
            return [];
    }
}
/** Whole seconds, as `180s`. */
const span = (ms) => `${Math.max(0, Math.round(ms / 1000))}s`;
const because = (text) => (text === '' ? '' : `: ${text}`);
function phaseReused({ phase, because: reason, files, notes }) {
    const { written, bytes, deleted } = files;
    const changes = [
        ...(written === 0 ? [] : [`${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(written, 'file')} put back (${(0,_size_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeText */ .lP)(bytes)})`]),
        ...(deleted === 0 ? [] : [`${deleted} removed`]),
    ];
    const text = [reason, changes.length === 0 ? 'its outputs are there' : changes.join(', ')].join('; ');
    return [info(`Reuse: ${phase} - Reused: ${text}`), ...(notes ?? []).map(warn)];
}
/** What a task is called: `phase/agent` is an agent, `phase/gate/check` a check. */
function subject(task) {
    const parts = task.split('/');
    return { name: `${parts.length > 2 ? 'Check' : 'Agent'}: ${parts.at(-1) ?? task}`, agent: parts.length <= 2 };
}
function retryScheduled({ task, attempt, delayMs, because: reason, tests }) {
    const what = tests === undefined ? `attempt ${attempt} in ${span(delayMs)}` : 'failed tests run again';
    return warn(`Retry: ${task} - ${what}: ${reason}`);
}
function attemptStarted({ task, attempt }) {
    const { name, agent } = subject(task);
    return info(`${name} - ${agent ? 'Invoked' : 'Started'}${attempt > 1 ? ` (attempt ${attempt})` : ''}`);
}
function fixStarted({ task, attempt, title, interrupted }) {
    const times = attempt > 1 ? ` (fix ${attempt})` : '';
    if (interrupted === true)
        return warn(`Fix: ${(0,_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(task)} - Was interrupted${times}: what it changed is looked at`);
    return info(`Fix: ${(0,_fix_js__WEBPACK_IMPORTED_MODULE_2__/* .shortName */ .EU)(task)} - Started${times}: ${title}`);
}
function attemptFinished({ task, outcome, durationMs, rerun }) {
    const { name, agent } = subject(task);
    const took = rerun === undefined ? span(durationMs) : `${span(durationMs)}; again ran: ${rerun.because}`;
    return ending(outcome, (word, text) => `${name} - ${word ?? (agent ? 'Completed' : 'Passed')} (${took})${because(text)}`);
}
/** `word` is undefined for what passed: agents and checks have their own words for it. */
function ending(outcome, line) {
    switch (outcome.kind) {
        case 'passed':
            return info(line(undefined, (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .passedNote */ .BK)(outcome) ?? ''));
        case 'failed':
            return error(line('Failed', outcome.detail));
        case 'errored':
            return error(line('Errored', outcome.detail));
        case 'timedOut':
            return error(line('Timed out', outcome.detail));
        case 'cancelled':
            return warn(line('Cancelled', outcome.detail));
        case 'skipped':
            return info(line('Skipped', outcome.because));
        case 'reused':
            return info(line('Reused', outcome.from));
    }
}
function artifactsCollected({ phase, artifacts, missing }) {
    const count = artifacts.length;
    const told = count === 0 ? [] : [info(`Artifacts: ${phase} - Collected ${count} ${count === 1 ? 'file' : 'files'}`)];
    return missing.length === 0 ? told : [...told, error(`Artifacts: ${phase} - Missing: ${missing.join(', ')}`)];
}
function gateFinished({ gate, verdict, because: reason }) {
    switch (verdict) {
        case 'passed':
            return info(`Gate: ${gate} - Passed`);
        case 'rejected':
            return error(`Gate: ${gate} - Rejected${because(reason)}`);
        case 'inconclusive':
            return error(`Gate: ${gate} - Inconclusive${because(reason)}`);
        case 'vacuous':
            return error(`Gate: ${gate} - Vacuous${because(reason)}`);
    }
}
function phaseFinished({ phase, conclusion, because: reason }, facts) {
    const took = span(facts.phaseMs(phase));
    switch (conclusion) {
        case 'success':
            return info(`Phase: ${phase} - Completed (${took})`);
        case 'failure':
            return error(`Phase: ${phase} - Failed (${took})${because(reason)}`);
        case 'cancelled':
            return warn(`Phase: ${phase} - Cancelled (${took})${because(reason)}`);
        case 'skipped':
            return info(`Phase: ${phase} - Skipped${because(reason)}`);
        case 'reused':
            return info(`Phase: ${phase} - Reused${because(reason)}`);
    }
}
function wentBack({ from, to, round, feedback }, facts) {
    const which = `round ${round} of ${facts.lastRound()}`;
    return info(`Phase: ${from} - Going back to ${to} (${which}): ${(0,_round_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLine */ .TM)(feedback)}`);
}
const detailsOf = ({ reason, details }) => details.length === 0 ? reason : details.join('; ');
/** The phase's line has the details, the workflow's says what it waits for. */
function workflowPaused({ pause }, facts) {
    const details = detailsOf(pause);
    const cause = `${pause.reason}${pause.gate === undefined ? '' : ` at ${pause.gate}`}`;
    const options = pause.options.length === 0 ? '' : ` (${pause.options.join(', ')})`;
    return [
        warn(`Phase: ${pause.phase} - Paused: ${details}`),
        warn(`Workflow ${facts.workflowId} paused: ${cause}${options}`),
    ];
}
function decided({ kind, by, reason = '' }, what = '') {
    return info(`Decision: ${kind}${what === '' ? '' : ` ${what}`} - by ${by}${because(reason)}`);
}
function workflowFinished(event, facts) {
    const line = `Workflow ${facts.workflowId} ${event.status} (${span(facts.workflowMs())})`;
    switch (event.status) {
        case 'completed':
            return info(line);
        case 'failed':
            return error(line + because(event.because));
        case 'cancelled':
            return warn(line + because(event.because));
    }
}


/***/ }),

/***/ 1737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   iu: () => (/* binding */ MOST_TEXT),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2750);

/** Text from outside in markdown: it is shown, and does nothing. */
const MOST_TAIL = 8_000;
const MOST_ITEMS = 50;
/** Characters of one text from outside in a list or a cell. */
const MOST_TEXT = 400;
/** Text from outside, so that it is shown and does nothing: no markup, no mention, no image, no link, no emoji. */
function escapeMarkdown(text, limit = MOST_TEXT) {
    return ((0,_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text, limit)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/[\\`*_{}[\]()#+!|~=-]/g, '\\$&')
        // A number with a full stop would begin a list.
        .replace(/^(\d+)\./, '$1\\.')
        // GitHub looks for these in what is already rendered, where a backslash is gone.
        .replaceAll('$', '&#36;\u200b')
        .replaceAll('@', '@\u200b')
        .replaceAll(/\\#(?=\d)/g, '\\#\u200b')
        .replaceAll(/\b(GH)\\-(?=\d)/gi, '$1\\-\u200b')
        .replaceAll(/:(?=[a-z+\\-][\w+\\-]*:)/gi, ':\u200b')
        .replaceAll(/(https?|ftp|www)([:.])/gi, '$1\u200b$2'));
}
/** Text from outside as code in a line: nothing in it has a meaning. */
function codeSpan(text, limit = MOST_TEXT) {
    const shown = (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text, limit);
    if (shown === '')
        return '';
    const fence = '`'.repeat(longestRun(shown, 0) + 1);
    // One space at each end belongs to the marks and is not shown.
    return `${fence} ${shown} ${fence}`;
}
/** The longest run of backticks, or `least`. */
function longestRun(text, least) {
    return [...text.matchAll(/`+/g)].reduce((most, run) => Math.max(most, run[0].length), least);
}
/** A fence that nothing in the text can close. */
const fenceFor = (text) => '`'.repeat(longestRun(text, 2) + 1);
/** A code block whose fence is longer than any in the text. */
function codeBlock(text) {
    const shown = text
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
        .slice(-MOST_TAIL);
    const fence = fenceFor(shown);
    return `${fence}text\n${shown}\n${fence}`;
}
/** A list of escaped texts. */
function list(items, most = MOST_ITEMS) {
    const shown = items.slice(0, most).map((item) => `- ${item}`);
    if (items.length > most)
        shown.push(`- \u2026 and ${items.length - most} more`);
    return shown.join('\n');
}


/***/ }),

/***/ 5109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ canGoOn),
/* harmony export */   Ly: () => (/* binding */ tasksTable),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   Q5: () => (/* binding */ unsuccessful),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   a4: () => (/* binding */ tasksOf),
/* harmony export */   de: () => (/* binding */ whereOf),
/* harmony export */   gp: () => (/* binding */ waysOn),
/* harmony export */   jl: () => (/* binding */ MOST_TABLE),
/* harmony export */   m0: () => (/* binding */ phaseTable),
/* harmony export */   ng: () => (/* binding */ localSteps),
/* harmony export */   sx: () => (/* binding */ tasksUnderWay),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   u8: () => (/* binding */ problemSummary),
/* harmony export */   vj: () => (/* binding */ ordersPart),
/* harmony export */   xc: () => (/* binding */ stepItems)
/* harmony export */ });
/* unused harmony export taskSign */
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9597);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9962);
/* harmony import */ var _fates_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3337);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8214);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);
/* harmony import */ var _option_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4244);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(575);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(599);









/** Characters of a table, at most three bytes each. */
const MOST_TABLE = 70_000;
const TAIL_LINES = 30;
/** Text from outside as code in a cell of a table. There a bar would end the cell, even in code. */
const codeCell = (text, limit = _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_TEXT */ .iu) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(text, limit).replaceAll('|', '\\|');
/** The job summary of a run that did not begin: what is wrong and what to do about it. */
function problemSummary(problems) {
    const items = problems.map(({ message, where, hint: advice }) => {
        const place = where === undefined ? '' : `<br>at ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(where)}`;
        return `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(message)}**${place}${advice === undefined ? '' : `<br>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(advice)}`}`;
    });
    return `## \u274c Bootspring did not run\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items)}\n`;
}
/** What somebody who looks at a paused run on GitHub can do: a sentence, and a command where there is one. */
function nextSteps(pause) {
    const command = pause.gate === undefined ? `bootspring run --phase ${pause.phase}` : `bootspring gate ${pause.gate}`;
    return [
        { what: 'mend it, try it on your machine, and push', command },
        { what: 'if it failed by chance, re-run the failed jobs' },
    ];
}
/** Whether a workflow that waits for nobody's decision is not over: it was stopped or cut off, or was restored. */
const canGoOn = ({ status, decision }) => status === 'running' || status === 'pending' || (status === 'cancelled' && decision?.kind !== 'cancel');
/** What somebody who looks at a run on GitHub that has ended can do; nothing when it is over. */
function waysOn(state) {
    if (state.pause !== undefined)
        return nextSteps(state.pause);
    return canGoOn(state) ? [{ what: 'to go on, re-run the failed jobs' }] : [];
}
/** What somebody can do in the workspace of a paused workflow. */
function localSteps(id, pause) {
    return pause.options.map((option) => {
        switch (option) {
            case 'retry':
                return {
                    what: (0,_option_line_js__WEBPACK_IMPORTED_MODULE_4__/* .retryText */ .qL)(pause, 'let what the fix did stand, and judge it'),
                    command: `bootspring resume ${id}`,
                };
            case 'skip':
                return { what: 'skip the gate', command: `bootspring skip ${id} --gate ${pause.gate} --reason "\u2026"` };
            case 'cancel':
                return { what: 'give it up', command: `bootspring cancel ${id}` };
        }
    });
}
/** What the workflow has come to, as a heading with the facts below it. */
function heading(state, { live = false, label = '' } = {}) {
    const because = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(state.because ?? '');
    const leg = label === '' ? '' : ` \u00b7 ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(label)}`;
    const facts = `<sub>workflow ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(state.pipeline.workflow)}${leg} \u00b7 ${state.id} \u00b7 ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(state.activeMs)}</sub>`;
    switch (state.status) {
        case 'completed':
            return `## \u2705 Completed\n\n${because}\n\n${facts}`;
        case 'paused':
            return `## \u274c Paused ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(whereOf(state.pause))}\n\n${facts}`;
        case 'failed':
            return `## \u274c Failed\n\n${because}\n\n${facts}`;
        case 'cancelled':
            return `## \u23f9 Cancelled\n\n${because}\n\n${facts}`;
        case 'pending':
        case 'running':
            if (state.restored !== undefined)
                return `## \u23ea Restored to ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(state.restored.phase)}\n\nIt waits to be resumed.\n\n${facts}`;
            if (live)
                return `## \u23f3 Under way\n\n${facts}`;
            return `## \u23f9 Cut off\n\nThe run was ended before the workflow was over.\n\n${facts}`;
    }
}
/** `at gate pre-push after testing` */
function whereOf(pause) {
    if (pause === undefined)
        return '';
    return pause.gate === undefined ? `in ${pause.phase}` : `at gate ${pause.gate} after ${pause.phase}`;
}
/**
 * What failed: its command, what it found or else the end of its output, and the next step. A check that says where it
 * hurts needs no end of its output, which is what it says once more; one that could not end says something else there.
 */
function failure(task, lines = TAIL_LINES) {
    const found = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .findingsPart */ .M4)(task.findings, Math.min(lines, _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .WORST_FINDINGS */ .ns));
    const isToldApart = found !== '' && (task.findings?.errors ?? 0) > 0 && task.outcome?.kind === 'failed';
    const tail = lastLines(task.evidence?.tail ?? '', isToldApart ? 0 : lines);
    const advice = task.outcome === undefined ? undefined : (0,_hints_js__WEBPACK_IMPORTED_MODULE_6__/* .hint */ .a)(task.outcome, task.evidence);
    const parts = [
        `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(task.plan.name)}**: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .failedTitle */ .el)(task))}`,
        found,
        tail === '' ? '' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(tail),
        advice ?? '',
    ];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** Tasks that ended and are not good. */
const unsuccessful = (tasks) => tasks.filter((task) => task.outcome !== undefined && !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_7__/* .isGood */ .Kg)(task.outcome));
/** Next steps, as items of a list. */
const stepItems = (steps) => steps.map(({ what, command }) => (command === undefined ? what : `${what}: \`${command}\``));
/** The last lines of an output; blank ones at its end do not count. */
const lastLines = (text, lines) => lines === 0 ? '' : text.trimEnd().split('\n').slice(-lines).join('\n');
/** Tasks that have begun and have no outcome. */
function tasksUnderWay(state) {
    return state.phases.flatMap(tasksOf).filter((task) => task.status === 'running' || task.status === 'waiting');
}
/** Agents and checks of a phase. */
function tasksOf(phase) {
    return [...phase.agents.tasks, ...phase.gates.flatMap((gate) => gate.checks.tasks)];
}
/** What a task runs. */
const titleOf = (task) => task.plan.steps.map((step) => step.title).join(' && ');
/** What became of a task, with its sign. */
function taskSign(task) {
    if (task.outcome === undefined)
        return task.status === 'pending' ? '\u00b7 not run' : '\u25b8 under way';
    const advisory = 'enforcement' in task.plan && task.plan.enforcement === 'advisory' && !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_7__/* .isGood */ .Kg)(task.outcome);
    if (advisory)
        return `\u26a0 ${task.outcome.kind} (advisory)`;
    return task.flaky ? '\u26a0 flaky' : `${(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .taskMark */ .RM)(task).sign} ${task.outcome.kind}`;
}
/** A table of all phases with their gates. */
function phaseTable(state, room = MOST_TABLE) {
    const all = (0,_fates_js__WEBPACK_IMPORTED_MODULE_8__/* .fates */ .qO)(state);
    const rows = state.phases.map((phase, at) => phaseRow(phase, all[at]));
    return table(['phase', 'status', 'this run', 'gates', 'time', 'because'], rows, room);
}
function phaseRow(phase, fate) {
    const gates = phase.gates.map((gate) => `${gate.plan.name}: ${gate.skipped === undefined ? (gate.verdict ?? 'not judged') : 'skipped'}`);
    const time = phase.startedAt === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(phase.activeMs);
    const because = fate?.because ?? phase.because ?? '';
    return [phase.plan.name, phase.status, fate?.kind ?? '', gates.join(', '), time, because].map((cell) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(cell));
}
/** A table of tasks with what became of each; empty without one. */
function tasksTable(tasks, room = MOST_TABLE) {
    const rows = tasks.map((task) => [
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(task.plan.id),
        taskSign(task),
        task.attempts === 0 ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(task.durationMs),
        task.attempts === 0 ? '' : `${task.attempts}`,
        codeCell(titleOf(task)),
        // That it passed stands in the column of the outcome.
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(task.because === 'passed' ? '' : (task.because ?? '')),
    ]);
    if (rows.length === 0)
        return '';
    const head = ['task', 'outcome', 'time', 'attempts', 'command', 'note'];
    return table(head, rows, room);
}
/** A table of escaped cells, as many rows as so many characters have room for. */
function table(head, rows, most = MOST_TABLE) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const lines = [line(head), line(head.map(() => '---'))];
    let room = most;
    for (const [at, cells] of rows.entries()) {
        const text = line(cells);
        room -= text.length;
        if (room < 0)
            return `${lines.join('\n')}\n\n\u2026 and ${rows.length - at} more`;
        lines.push(text);
    }
    return lines.join('\n');
}
/** What people asked for with a command on GitHub, other than a skip: who and what. */
function ordersPart({ decisions }, most) {
    const items = decisions.flatMap((decision) => {
        if (decision.kind === 'skip' || decision.proof === undefined)
            return [];
        const what = 'phase' in decision && decision.phase !== undefined ? ` ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(decision.phase)}` : '';
        return [`Asked for by ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(decision.by)}: ${decision.kind}${what}`];
    });
    return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(items, most);
}


/***/ }),

/***/ 160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ mendLines),
/* harmony export */   PS: () => (/* binding */ diffPart),
/* harmony export */   Pp: () => (/* binding */ diffLines),
/* harmony export */   oj: () => (/* binding */ mendPart),
/* harmony export */   w9: () => (/* binding */ takeOver)
/* harmony export */ });
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1125);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1737);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(599);




/** Lines of a diff on a terminal. */
const MOST_LINES = 60;
/** What fixes of a phase came to, one sentence each. */
const fixesOf = ({ fixes }) => fixes.map((fix) => `${(0,_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .EU)(fix.task)}: the fix ${(0,_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .fixText */ .Xc)(fix)}`);
/** Where the patch of a phase is, relative to the workspace; undefined when there is none. */
function patchOf({ artifacts, id }, { plan }) {
    const patch = artifacts.find(({ phase, name }) => phase === plan.name && name === _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .PATCH_NAME */ .F6);
    return patch === undefined ? undefined : `.bootspring/workflows/${id}/${patch.path}`;
}
/**
 * What was mended, and how to have it, in markdown; empty when no fix ran.
 *
 * @param offer undefined where the patches are only in the workspace
 */
function mendPart(state, most, offer) {
    const mended = state.phases.filter(({ fixes }) => fixes.length > 0);
    const whole = takeOver(offer);
    const items = mended.flatMap((phase) => {
        const patch = whole === undefined ? patchOf(state, phase) : undefined;
        const offered = patch === undefined ? [] : [`take it over: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(`git apply ${patch}`)}`];
        return [...fixesOf(phase).map((each) => `\ud83d\udd27 ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(each)}`), ...offered];
    });
    const { commit, uncommitted } = offer ?? {};
    const told = [
        ...(commit === undefined ? [] : [`committed to ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(commit.branch)} as ${commit.sha.slice(0, 12)}`]),
        ...(uncommitted === undefined ? [] : [(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(uncommitted)]),
        ...(whole === undefined || commit !== undefined ? [] : [`take it over: ${whole}`]),
    ];
    const shown = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(items, most);
    return shown === '' || told.length === 0 ? shown : `${shown}\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(told)}`;
}
/** How to have all of a mend, in markdown; undefined where it is not stored. */
function takeOver(offer) {
    if (offer?.artifact === undefined)
        return undefined;
    const { name, repository, runId, url } = offer.artifact;
    const command = `gh run download ${runId} -R ${repository} -n ${name} && git apply ${_model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .PATCH_NAME */ .F6}`;
    return `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(command)} ([the patch](${url}))`;
}
/** What a fix did that a person has to look at, in markdown; empty when nothing waits for that. */
const diffPart = (pause) => (pause?.diff === undefined ? '' : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(pause.diff));
/**
 * What was mended, as lines: the workspace has it, so its patch takes it back.
 *
 * @param isKept whether somebody works on in this workspace; that of a job on GitHub is gone with the job
 */
function mendLines(state, isKept) {
    return state.phases.flatMap((phase) => {
        const patch = patchOf(state, phase);
        const told = fixesOf(phase).map((each) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)(`mended: ${each}`, 'warn')]);
        return patch === undefined || !isKept
            ? told
            : [...told, [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)('  take it back       ', 'dim'), (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)(`git apply -R ${patch}`, 'strong')]];
    });
}
/** The diff that a pause is about, for a terminal. */
function diffLines({ diff }) {
    if (diff === undefined)
        return [];
    const lines = diff.trimEnd().split('\n');
    const shown = lines.slice(0, MOST_LINES).map((text) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)('  \u2502 ', 'dim'), (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)(text, toneOf(text))]);
    const rest = lines.length - shown.length;
    return [[], ...shown, ...(rest > 0 ? [[(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .span */ .Ln)(`  \u2502 \u2026 and ${rest} more lines`, 'dim')]] : [])];
}
function toneOf(line) {
    if (line.startsWith('+'))
        return 'good';
    return line.startsWith('-') ? 'bad' : 'dim';
}


/***/ }),

/***/ 4244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ next),
/* harmony export */   mr: () => (/* binding */ optionLine),
/* harmony export */   qL: () => (/* binding */ retryText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(599);

/** What trying again comes to. @param stand what it is called where the work of a fix waits */
function retryText({ reason, diff }, stand) {
    if (reason === 'stopped')
        return 'go on';
    return diff === undefined ? 'mend it and go on' : stand;
}
/** A way on from a pause, with its command. */
function optionLine(id, pause, option) {
    switch (option) {
        case 'retry':
            return next(retryText(pause, 'let it stand'), `bootspring resume ${id}`);
        case 'skip':
            return next('skip the gate', `bootspring skip ${id} --gate ${pause.gate} --reason "\u2026"`);
        case 'cancel':
            return next('give it up', `bootspring cancel ${id}`);
    }
}
/** Something to do, with its command. */
function next(what, command) {
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(`  ${what.padEnd(18)} `, 'dim'), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(command, 'strong')];
}


/***/ }),

/***/ 8577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ problemText)
/* harmony export */ });
/* unused harmony export problemLines */

/** A problem for a terminal: what happened, where, and the next step. */
function problemLines(problem, word = 'error') {
    const lines = [[span(`${word}: `, word === 'error' ? 'bad' : 'warn'), span(problem.message)]];
    if (problem.where !== undefined)
        lines.push([span(`  at ${problem.where}`, 'dim')]);
    if (problem.hint !== undefined)
        lines.push([span(`  ${problem.hint}`, 'dim')]);
    return lines;
}
/** A problem as one line: what happened, and the next step. */
function problemText({ message, hint }) {
    if (hint === undefined)
        return message;
    return `${message}${/[.!?]$/.test(message) ? '' : ';'} ${hint}`;
}


/***/ }),

/***/ 8427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ roundsPart)
/* harmony export */ });
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2907);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5109);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1737);
/* harmony import */ var _rounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6309);




/** The rounds in markdown, the newest first; empty when nothing went back. */
function roundsPart(state, most) {
    if (state.rounds.length === 0)
        return '';
    const rows = state.rounds
        .toReversed()
        .slice(0, most)
        .map((round) => [`${round.number}`, `${round.from} \u2192 ${round.to}`, (0,_round_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(round.feedback), (0,_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .endedText */ .EH)(round)].map((cell) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(cell)));
    const rest = state.rounds.length - rows.length;
    const shown = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['round', 'went back', 'feedback', 'done again; before that'], rows);
    return `**\ud83d\udd01 Round ${(0,_round_js__WEBPACK_IMPORTED_MODULE_1__/* .roundOf */ .O7)(state)}**\n\n${shown}${rest > 0 ? `\n\n\u2026 and ${rest} more` : ''}`;
}


/***/ }),

/***/ 6309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ endedText),
/* harmony export */   MQ: () => (/* binding */ roundLines),
/* harmony export */   eU: () => (/* binding */ roundNotes)
/* harmony export */ });
/* unused harmony export roundText */
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2907);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(599);


/** Rounds after the first: who went back to where and why, and what each phase had come to by then. */
/** As many phases of a round are named. */
const MOST_NAMED = 12;
/** `development 2m 3s, testing 40s (pre-push passed), iterate 3s`: what is done again, and what it came to before. */
function endedText({ ended }) {
    const named = ended.slice(0, MOST_NAMED).map(phaseText);
    const rest = ended.length - named.length;
    return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}
function phaseText({ name, durationMs, conclusion, gates }) {
    const said = Object.entries(gates).map(([gate, verdict]) => `${gate} ${verdict}`);
    const facts = [...(conclusion === 'success' ? [] : [conclusion ?? 'not over']), ...said];
    return `${name} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(durationMs)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}
/** `round 2, from iterate to development`. */
const roundText = ({ number, from, to }) => `round ${number}, from ${from} to ${to}`;
/** As many rounds are shown on a terminal. */
const MOST_LINES = 10;
/** The rounds for a terminal. */
function roundLines({ rounds }) {
    const shown = rounds.slice(-MOST_LINES);
    const before = rounds.length - shown.length;
    return [
        ...(before > 0 ? [[(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(`${before} earlier rounds`, 'dim')]] : []),
        ...shown.flatMap((round) => [
            [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)('\u21b6 ', 'strong'), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(roundText(round)), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(`: ${(0,_round_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(round.feedback)}`)],
            [(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(`  before: ${endedText(round)}`, 'dim')],
        ]),
    ];
}
/** What a phase came to in rounds that are over, and what was said about it: a line for each. */
function roundNotes({ rounds }, name) {
    return rounds.flatMap((round) => {
        const ended = round.ended.filter((each) => each.name === name);
        const told = ended.map((each) => `in round ${each.round}: ${phaseText(each)}`);
        if (round.from === name || round.to === name)
            told.push(`${roundText(round)}: ${(0,_round_js__WEBPACK_IMPORTED_MODULE_1__/* .firstLine */ .TM)(round.feedback)}`);
        return told;
    });
}


/***/ }),

/***/ 4993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   lP: () => (/* binding */ sizeText),
/* harmony export */   lT: () => (/* binding */ countText)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** Bytes as people read them, in powers of ten: `0 B`, `999 B`, `4.5 MB`, `120 MB`. */
function sizeText(bytes) {
    let value = bytes;
    let unit = 0;
    // 999.5 would be shown as 1000.
    while (value >= (unit === 0 ? 1_000 : 999.5) && unit < UNITS.length - 1) {
        value /= 1_000;
        unit += 1;
    }
    const digits = unit === 0 || value >= 9.95 ? 0 : 1;
    return `${value.toFixed(digits)} ${UNITS[unit] ?? ''}`;
}
/** A whole number with its thousands apart: `1,204`. */
const numberText = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** A number of things: `1 file`, `1,204 files`. */
const countText = (count, one, many = `${one}s`) => `${numberText(count)} ${count === 1 ? one : many}`;


/***/ }),

/***/ 575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  el: () => (/* binding */ failedTitle),
  lW: () => (/* binding */ phaseMark),
  k: () => (/* binding */ summaryLines),
  RM: () => (/* binding */ taskMark)
});

// UNUSED EXPORTS: isSoft, mark, outcomeMark, pauseLines, titleOf

// EXTERNAL MODULE: ./build/core/hints.js
var hints = __webpack_require__(9597);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/core/views/option-line.js
var option_line = __webpack_require__(4244);
// EXTERNAL MODULE: ./build/core/views/findings.js
var findings = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/core/views/fates.js
var fates = __webpack_require__(3337);
// EXTERNAL MODULE: ./build/core/views/flaky.js
var views_flaky = __webpack_require__(3355);
;// CONCATENATED MODULE: ./build/core/views/phase-parts.js

/** What of a task nobody should overlook: it did not succeed, is under way, or passed only when it was tried again. */
const isTold = ({ outcome, status, flaky }) => outcome === undefined ? status !== 'pending' : flaky || !(0,outcomes/* isGood */.Kg)(outcome);
/** A gate without its checks that passed. Of one that nobody came to there is nothing to tell. */
function wrongGate(gate) {
    const tasks = gate.checks.tasks.filter(isTold);
    const isOpen = gate.skipped === undefined && (gate.verdict === undefined || gate.verdict === 'passed');
    return tasks.length === 0 && isOpen ? [] : [{ ...gate, checks: { ...gate.checks, tasks } }];
}
/**
 * A phase with only what failed, waits or is under way, for who asked to see no more than that. Undefined when there is
 * no such thing: it is completed, or has not begun.
 */
function wrongPart(phase) {
    if (phase.status === 'pending')
        return undefined;
    const agents = { ...phase.agents, tasks: phase.agents.tasks.filter(isTold) };
    const gates = phase.gates.flatMap(wrongGate);
    const isPlain = phase.status === 'completed' && agents.tasks.length === 0 && gates.length === 0;
    return isPlain ? undefined : { ...phase, agents, gates };
}
/** The one agent of a phase that has no gates, when both came to a good end without more to tell. */
function onlyTask({ status, conclusion, agents, gates }) {
    const [task, ...others] = agents.tasks;
    if (status !== 'completed' || conclusion !== 'success' || task === undefined)
        return undefined;
    return others.length === 0 && gates.length === 0 && !isTold(task) ? task : undefined;
}
/** Width of the column of names: checks stand two further in than agents. */
function widest(phase) {
    const agents = phase.agents.tasks.map((task) => task.plan.name.length);
    const checks = phase.gates.flatMap((gate) => gate.checks.tasks.map((task) => task.plan.name.length + 2));
    return Math.min(40, Math.max(0, ...agents, ...checks));
}

// EXTERNAL MODULE: ./build/core/views/mend-part.js
var mend_part = __webpack_require__(160);
// EXTERNAL MODULE: ./build/core/views/rounds.js
var rounds = __webpack_require__(6309);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
;// CONCATENATED MODULE: ./build/core/views/summary.js










/** Lines of output that are shown below something that failed. */
const TAIL_LINES = 20;
/** Characters of a command that are shown beside its name. */
const TITLE = 72;
/**
 * What a run has come to, for a terminal: every phase, agent, gate and check, then what to do next.
 * Without `decisions` nobody is asked for one: a gate that was run on its own keeps nothing to go on with.
 * `ended` says that nobody works on it any more, whatever the state says.
 */
function summaryLines(state, options = {}) {
    const all = (0,fates/* fates */.qO)(state);
    const isOver = options.ended === true || !['pending', 'running'].includes(state.status);
    const told = [
        ...(0,rounds/* roundLines */.MQ)(state),
        ...(0,mend_part/* mendLines */.Og)(state, options.decisions !== false),
        ...(0,views_flaky/* flakyLines */.lw)(state, options.history),
    ];
    const quiet = options.quiet === true;
    const phases = state.phases.flatMap((phase, at) => {
        const shown = quiet ? wrongPart(phase) : phase;
        return shown === undefined ? [] : phaseLines(shown, all[at], isOver);
    });
    return [
        ...(phases.length > 0 ? [...phases, []] : []),
        ...told,
        ...(told.length > 0 ? [[]] : []),
        ...endingLines(state, options),
        ...(quiet ? [] : savedLines(all, state.pause !== undefined)),
    ];
}
/** Sign and tone of a finished, failed, running or waiting thing. */
function mark(kind) {
    switch (kind) {
        case 'passed':
            return { sign: '\u2713', tone: 'good' };
        case 'reused':
            return { sign: '\u21ba', tone: 'good' };
        case 'failed':
            return { sign: '\u2717', tone: 'bad' };
        case 'errored':
        case 'timedOut':
            return { sign: '!', tone: 'bad' };
        case 'cancelled':
            return { sign: '\u25a0', tone: 'warn' };
        case 'paused':
            return { sign: '\u2016', tone: 'warn' };
        case 'skipped':
        case 'advisory':
            return { sign: '\u26a0', tone: 'warn' };
        case 'running':
            return { sign: '\u25b8', tone: 'strong' };
        case 'pending':
            return { sign: '\u00b7', tone: 'dim' };
    }
}
/** Sign and tone of a phase: one whose gate was skipped is never plain green. */
function phaseMark(phase) {
    if (phase.status !== 'completed')
        return mark(phase.status === 'failed' ? 'failed' : phase.status);
    if (phase.gates.some((gate) => gate.skipped !== undefined))
        return mark('skipped');
    return mark(phase.conclusion === 'reused' ? 'reused' : 'passed');
}
/** What need not be done again, when that is anything; set apart from what there is to decide. */
function savedLines(all, isPaused) {
    const told = (0,fates/* savedText */.Xm)(all);
    return told === undefined ? [] : [...(isPaused ? [[]] : []), [(0,views_text/* span */.Ln)(told, 'dim')]];
}
/** Why a phase was tried again, or cannot begin; what it came to stands below it. */
function fateNote({ status }, fate, isOver) {
    const told = fate?.kind === 'retried' || (fate?.kind === 'blocked' && status === 'pending' && isOver);
    return told && fate !== undefined ? [(0,views_text/* span */.Ln)(`  ${fate.kind}: ${fate.because}`, 'dim')] : [];
}
function phaseLines(phase, fate, isOver) {
    // Of one that was reused for its inputs the gate was judged now, and is shown.
    if (fate?.kind === 'reused' && phase.conclusion !== 'reused') {
        const name = (0,views_text/* span */.Ln)(phase.plan.name, 'strong');
        const { sign, tone } = phaseMark(phase).tone === 'good' ? mark('reused') : phaseMark(phase);
        return [[(0,views_text/* span */.Ln)(`${sign} `, tone), name, (0,views_text/* span */.Ln)(`  ${(0,views_text/* duration */.p0)(phase.activeMs)}  ${fate.because}`, 'dim')]];
    }
    const { sign, tone } = phaseMark(phase);
    const time = phase.startedAt === undefined ? '' : `  ${(0,views_text/* duration */.p0)(phase.activeMs)}`;
    const head = [
        (0,views_text/* span */.Ln)(`${sign} `, tone),
        (0,views_text/* span */.Ln)(phase.plan.name, phase.status === 'pending' ? 'dim' : 'strong'),
        (0,views_text/* span */.Ln)(time, 'dim'),
        ...fateNote(phase, fate, isOver),
        ...(phase.reuse.step === 'missed' ? [(0,views_text/* span */.Ln)(`  not reused: ${phase.reuse.because ?? ''}`, 'dim')] : []),
    ];
    if (phase.status === 'pending')
        return [head];
    // Where a phase is no more than one agent that did its work, one line tells it.
    const only = head.length === 3 ? onlyTask(phase) : undefined;
    if (only !== undefined) {
        const name = only.plan.name === phase.plan.name ? '' : `${only.plan.name}: `;
        return [[(0,views_text/* span */.Ln)(`${taskMark(only).sign} `, tone), ...head.slice(1), (0,views_text/* span */.Ln)(`  ${name}${taskNote(only)}`, 'dim')]];
    }
    const width = widest(phase);
    return [
        head,
        ...phase.agents.tasks.map((task) => taskLine(task, width, '  ')),
        ...phase.gates.flatMap((gate) => gateLines(gate, width)),
    ];
}
function gateLines(gate, width) {
    const verdict = gate.skipped === undefined
        ? (gate.verdict ?? 'not judged')
        : `skipped by ${gate.skipped.by}: ${gate.skipped.reason}`;
    const tone = gate.skipped !== undefined
        ? 'warn'
        : gate.verdict === 'passed'
            ? 'good'
            : gate.verdict === undefined
                ? 'dim'
                : 'bad';
    return [
        [(0,views_text/* span */.Ln)('  gate ', 'dim'), (0,views_text/* span */.Ln)(gate.plan.name), (0,views_text/* span */.Ln)('  '), (0,views_text/* span */.Ln)(verdict, tone)],
        ...gate.checks.tasks.map((task) => taskLine(task, width - 2, '    ')),
    ];
}
/** How an outcome is shown. Nothing to judge is neither good nor bad. */
const outcomeMark = (outcome) => (0,outcomes/* isEmpty */.Im)(outcome) ? { sign: '\u2212', tone: 'dim' } : mark(outcome.kind);
/** How a task is shown: an advisory failure and an audit that can't block are warnings, never plain green. */
function taskMark(task) {
    const { outcome } = task;
    if (outcome === undefined)
        return mark(task.status === 'pending' ? 'pending' : 'running');
    return isSoft(task) ? mark('advisory') : outcomeMark(outcome);
}
/** Whether a task did not succeed and blocks nothing all the same. */
function isSoft({ outcome, plan }) {
    if (outcome === undefined || (0,outcomes/* isGood */.Kg)(outcome) || !('enforcement' in plan))
        return false;
    return plan.enforcement === 'advisory' || isTolerated(outcome, plan.unreachable);
}
function isTolerated(outcome, unreachable) {
    return outcome.kind === 'errored' && outcome.reason === 'unreachable' && unreachable === 'warn';
}
function taskLine(task, width, indent) {
    const { sign, tone } = task.flaky ? mark('advisory') : taskMark(task);
    const line = [(0,views_text/* span */.Ln)(`${indent}${sign} `, tone), (0,views_text/* span */.Ln)(task.plan.name.padEnd(width))];
    if (task.outcome === undefined)
        return [...line, (0,views_text/* span */.Ln)(task.status === 'pending' ? '  not run' : '  \u2026', 'dim')];
    line.push((0,views_text/* span */.Ln)(`  ${(0,views_text/* duration */.p0)(task.durationMs)}`, 'dim'));
    const note = taskNote(task);
    if (note !== '')
        line.push((0,views_text/* span */.Ln)(`  ${note}`, (0,outcomes/* isGood */.Kg)(task.outcome) && !task.flaky ? 'dim' : tone));
    return line;
}
function taskNote(task) {
    const { outcome } = task;
    const flaky = task.flaky ? `flaky: passed at attempt ${task.round}` : '';
    const title = titleOf(task);
    const advisory = 'enforcement' in task.plan && task.plan.enforcement === 'advisory' ? 'advisory' : '';
    const because = outcome === undefined || outcome.kind === 'passed' ? passedText(outcome, title) : (task.because ?? '');
    const found = task.findings === undefined ? '' : (0,findings/* findingsCount */.cy)(task.findings);
    return [flaky, advisory, because, found, (0,views_flaky/* rerunNote */.vd)(task)].filter((part) => part !== '').join('; ');
}
/** What ran; a detail stands for it, and what it was limited to goes with it. */
function passedText(outcome, title) {
    if (outcome === undefined)
        return title;
    const note = (0,outcomes/* passedNote */.BK)(outcome);
    return outcome.detail === undefined && note !== undefined ? `${title}: ${note}` : (note ?? title);
}
function endingLines(state, { decisions = true, ended = false, left = '', gate }) {
    const total = (0,views_text/* duration */.p0)(state.activeMs);
    const warnings = state.warnings.map((warning) => [(0,views_text/* span */.Ln)(`warning: ${warning}`, 'warn')]);
    // Where nobody is asked, there is nobody at the workspace whom a command would help.
    const goOn = decisions ? [(0,option_line/* next */.K2)('go on', `bootspring resume ${state.id}`)] : [];
    if (state.restoring !== undefined) {
        const { phase } = state.restoring;
        if (!ended)
            return [...warnings, [(0,views_text/* span */.Ln)(`Being restored to ${phase}`, 'strong')]];
        // It was killed: the next command ends it first.
        return [...warnings, [(0,views_text/* span */.Ln)('Broken off', 'bad'), (0,views_text/* span */.Ln)(` while ${phase} was restored`)], ...goOn];
    }
    switch (state.status) {
        case 'completed':
            if (gate !== undefined)
                return [...warnings, [(0,views_text/* span */.Ln)('Passed', 'good'), (0,views_text/* span */.Ln)(` in ${total}: gate ${gate}`)]];
            return [...warnings, [(0,views_text/* span */.Ln)('Completed', 'good'), (0,views_text/* span */.Ln)(` in ${total}: ${state.because ?? ''}`)]];
        case 'paused':
            return [
                ...warnings,
                ...(state.pause === undefined ? [] : pauseLines(state, state.pause, decisions ? 'commands' : 'nothing')),
            ];
        case 'cancelled':
            return [
                ...warnings,
                [
                    (0,views_text/* span */.Ln)('Cancelled', 'warn'),
                    (0,views_text/* span */.Ln)((state.because ?? '').replace(/^(?:cancelled(?= by )|)/, (said) => (said === '' ? ': ' : ''))),
                ],
                ...(state.decision?.kind === 'cancel' ? [] : goOn),
            ];
        case 'failed':
            return [...warnings, [(0,views_text/* span */.Ln)('Failed', 'bad'), (0,views_text/* span */.Ln)(`: ${state.because ?? ''}`)]];
        case 'pending':
        case 'running':
            if (state.restored !== undefined) {
                const text = [(0,views_text/* span */.Ln)('Restored', 'good'), (0,views_text/* span */.Ln)(` to ${state.restored.phase}, waiting to be resumed`)];
                return [...warnings, text, ...goOn];
            }
            if (!ended) {
                const rest = left === '' ? [] : [(0,views_text/* span */.Ln)(`, ${left}`)];
                return [...warnings, [(0,views_text/* span */.Ln)(`Under way for ${total}`, 'strong'), ...rest]];
            }
            return [...warnings, [(0,views_text/* span */.Ln)('Broken off', 'bad'), (0,views_text/* span */.Ln)(` after ${total}`)], ...goOn];
    }
}
/** Why the workflow waits, the last lines of what failed, and what a person can do, as commands to copy. */
function pauseLines(state, pause, offer = 'commands') {
    const where = pause.gate === undefined ? `in ${pause.phase}` : `at gate ${pause.gate} after ${pause.phase}`;
    const isStopped = pause.reason === 'stopped';
    const tone = isStopped ? 'warn' : 'bad';
    const lines = [
        [(0,views_text/* span */.Ln)(offer === 'nothing' ? 'Not passed' : 'Paused', tone), (0,views_text/* span */.Ln)(` ${where}`)],
        ...pause.details.map((detail) => [(0,views_text/* span */.Ln)(`  ${detail}`, tone)]),
    ];
    lines.push(...(0,mend_part/* diffLines */.Pp)(pause));
    if (!isStopped)
        for (const task of failedTasks(state, pause))
            lines.push([], ...tailLines(task));
    if (offer !== 'commands')
        return lines;
    lines.push([], [(0,views_text/* span */.Ln)('What you can do', 'strong')]);
    for (const option of pause.options)
        lines.push((0,option_line/* optionLine */.mr)(state.id, pause, option));
    return lines;
}
function failedTasks(state, pause) {
    const phase = state.phaseByName.get(pause.phase);
    const gate = phase?.gates.find((each) => each.plan.name === pause.gate);
    const tasks = gate?.checks.tasks ?? phase?.agents.tasks ?? [];
    return tasks.filter((task) => task.outcome !== undefined && !(0,outcomes/* isGood */.Kg)(task.outcome));
}
const shortened = (title) => (title.length <= TITLE ? title : `${title.slice(0, TITLE - 1)}\u2026`);
/** What a task runs, short enough for a line. */
const titleOf = ({ plan }) => shortened(plan.steps.map((step) => step.title).join(' && '));
/** The command of a task that is to be mended: naming all of several would send somebody to the wrong one. */
const failedTitle = ({ plan: { steps }, rerun, lastStep }) => (steps[rerun?.step ?? lastStep] ?? steps[0])?.title ?? '';
function tailLines(task) {
    const tail = task.evidence?.tail.trimEnd() ?? '';
    const advice = task.outcome === undefined ? undefined : (0,hints/* hint */.a)(task.outcome, task.evidence);
    const lines = [[(0,views_text/* span */.Ln)(`${task.plan.name}: ${shortened(failedTitle(task))}`, 'strong')]];
    const end = tail.split('\n').slice(-TAIL_LINES);
    // What only a report tells, or stands further up, nobody has read yet.
    const shown = tail === '' ? (0,findings/* findingLines */.hq)(task.findings) : [...(0,findings/* unreadLines */.Zu)(task.findings, end), ...end];
    for (const text of shown)
        lines.push([(0,views_text/* span */.Ln)('  \u2502 ', 'dim'), (0,views_text/* span */.Ln)(text)]);
    if (advice !== undefined)
        lines.push([(0,views_text/* span */.Ln)(`  ${advice}`, 'warn')]);
    return lines;
}


/***/ }),

/***/ 599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony export plainText */
/** Text for a terminal, with meaning instead of colours: the shell decides how each tone looks. */
/** A piece of a line. */
const span = (text, tone = 'plain') => ({ text, tone });
/** A line without tones, for files and tests. */
const plainText = (line) => line.map((each) => each.text).join('');
/** A duration as people read it: `0.4s`, `12.3s`, `4m 05s`, `1h 02m`. */
function duration(ms) {
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)}s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes}m ${String(seconds % 60).padStart(2, '0')}s`;
    return `${Math.floor(minutes / 60)}h ${String(minutes % 60).padStart(2, '0')}m`;
}


/***/ }),

/***/ 179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ timeline)
/* harmony export */ });
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3535);

/** Less than this between two runs is not worth a mark. */
const LEAST_BREAK = 1_000;
/**
 * What ran when. Time between runs and in a pause is cut out of the axis, so that a night's wait hides nothing.
 * With `now`, milliseconds since 1970, somebody works on it, and what is under way goes on until then.
 */
function timeline(entries, now) {
    const fold = new TimelineFold();
    for (const entry of entries)
        fold.add(entry);
    if (now !== undefined)
        fold.goOn(now);
    return fold.result();
}
class TimelineFold {
    /** Milliseconds of work until the last entry. */
    #now = 0;
    #last;
    #resting = false;
    #bars = [];
    #phases = [];
    #breaks = [];
    #open = new Map();
    #begun = new Map();
    #rounds = new Map();
    #pipeline;
    add({ at, event }) {
        this.#passTime(Date.parse(at), event.type === 'RunStarted');
        switch (event.type) {
            case 'RunStarted':
                // What was under way before is interrupted; nothing in the journal says when that was.
                this.#closeAll();
                this.#resting = false;
                return;
            case 'PhaseStarted':
                this.#begun.set(event.phase, this.#now);
                return;
            case 'PhaseFinished':
                this.#closePhase(event.phase);
                return;
            case 'WorkflowCreated':
                this.#pipeline = event.pipeline;
                return;
            case 'WorkflowWentBack':
                return this.#wentBack(event);
            case 'AttemptStarted':
                this.#begun.set(phaseOf(event.task), this.#begun.get(phaseOf(event.task)) ?? this.#now);
                this.#open.set(event.task, { attempt: event.attempt, from: this.#now });
                return;
            case 'AttemptFinished':
                this.#closeTask(event.task, event.outcome.kind, event.durationMs);
                return;
            case 'GateStarted':
                this.#begun.set(event.phase, this.#begun.get(event.phase) ?? this.#now);
                return;
            case 'WorkflowPaused':
            case 'WorkflowFinished':
            case 'Restored':
            case 'RestoreStarted':
            case 'RestoreFailed':
                this.#closeAll();
                this.#resting = true;
                return;
            case 'Decided':
                this.#resting = false;
                return;
            default:
        }
    }
    #wentBack({ from, to, round }) {
        const names = this.#pipeline === undefined ? [from] : (0,_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .namesAfter */ .zQ)(this.#pipeline, to);
        for (const name of names) {
            this.#closePhase(name);
            this.#rounds.set(name, round);
        }
    }
    /** Nothing has happened since the last entry, and it is still under way. */
    goOn(now) {
        this.#passTime(now, false);
    }
    /** A clock that went back adds nothing. */
    #passTime(at, isRun) {
        if (Number.isNaN(at))
            return;
        const passed = Math.max(0, at - (this.#last ?? at));
        this.#last = at;
        if (!this.#resting && !isRun)
            this.#now += passed;
        else if (passed >= LEAST_BREAK && this.#now > 0)
            this.#note(passed);
    }
    #note(ms) {
        const last = this.#breaks.at(-1);
        if (last?.at === this.#now)
            this.#breaks[this.#breaks.length - 1] = { at: this.#now, ms: last.ms + ms };
        else
            this.#breaks.push({ at: this.#now, ms });
    }
    #closeTask(task, ended, durationMs) {
        const open = this.#open.get(task);
        if (open === undefined)
            return;
        this.#open.delete(task);
        // Reported durations are from a monotonic clock: they mend what a wall clock that went back has lost.
        this.#now = Math.max(this.#now, open.from + durationMs);
        this.#bars.push({ task, attempt: open.attempt, from: open.from, to: this.#now, ended });
    }
    #closePhase(phase) {
        const from = this.#begun.get(phase);
        if (from === undefined)
            return;
        this.#begun.delete(phase);
        const round = this.#rounds.get(phase);
        this.#phases.push({ phase, from, to: this.#now, ...(round === undefined ? {} : { round }) });
    }
    #closeAll() {
        for (const task of this.#open.keys())
            this.#closeTask(task, 'open', 0);
        for (const phase of this.#begun.keys())
            this.#closePhase(phase);
    }
    result() {
        this.#closeAll();
        return { totalMs: this.#now, bars: this.#bars, phases: this.#phases, breaks: this.#breaks };
    }
}
const phaseOf = (task) => task.split('/')[0] ?? task;


/***/ }),

/***/ 6134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** The first `limit` items joined by commas, and how many more there are: `a, b and 3 more`. */
function listed(items, limit = 5) {
    const shown = items.slice(0, limit).join(', ');
    const rest = items.length - limit;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}
/** `1 file`, `2 files`. */
function counted(count, singular, plural = `${singular}s`) {
    return `${count} ${count === 1 ? singular : plural}`;
}


/***/ }),

/***/ 9035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ runPlanned),
  R: () => (/* binding */ warn)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/checkpoint/saved.js
var saved = __webpack_require__(5133);
// EXTERNAL MODULE: ./build/core/views/problem.js
var problem = __webpack_require__(8577);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
;// CONCATENATED MODULE: ./build/app/late.js
/** What a run needs once its first commands are under way. Rejects while it cannot be loaded. */
const loadUnderway = async (around) => around.underway === undefined ? (await Promise.all(/* import() */[__webpack_require__.e(5518), __webpack_require__.e(7128)]).then(__webpack_require__.bind(__webpack_require__, 7128))).underway : around.underway();
/**
 * Projections that keep the entries until they are loaded. Commands start without them; where they cannot be loaded the
 * run goes on all the same, tries again whenever the loop waits, and tells of it at the end.
 */
function createLateProjections(around, opened) {
    let projections;
    const waiting = [];
    const load = async () => {
        const underway = await loadUnderway(around);
        const loaded = (projections ??= underway.createProjections(opened, around.clock));
        for (const entry of waiting.splice(0))
            loaded.observe(entry);
        return { underway, loaded };
    };
    return {
        observe(entry) {
            if (projections === undefined)
                waiting.push(entry);
            else
                projections.observe(entry);
        },
        ready: () => (projections === undefined ? load().then(nothing, nothing) : undefined),
        flush: (state) => projections?.flush(state),
        async conclude(state, isWhole) {
            const all = await load().catch(unloadable);
            return 'code' in all ? { problem: all } : all.underway.conclude(around, all.loaded, state, isWhole);
        },
        abandon: () => projections?.abandon(),
    };
}
const unloadable = (error) => ({
    code: 'storage',
    message: `The log, state.json and metrics.json of this run are not whole: a part of bootspring cannot be loaded (${error instanceof Error ? error.message : String(error)})`,
    hint: 'the journal is whole; look whether a command of the workflow installs or builds bootspring',
});
const nothing = () => undefined;

;// CONCATENATED MODULE: ./build/app/checkpoint.js




/**
 * Takes the checkpoint of a phase: the files first, then the manifest that tells of them and of the state.
 * Whatever goes wrong costs the checkpoint and never the run.
 */
async function saveCheckpoint(around, opened, phase, state, signal) {
    const failed = (because) => ({ type: 'CheckpointFailed', phase, because });
    const began = around.clock.monotonic();
    const [sequence, head] = [state.sequence, opened.head()];
    const captured = await around.snapshots.capture({
        ...captureRequest(around, opened, phase, state),
        ...(signal === undefined ? {} : { signal }),
    });
    if (!captured.ok)
        return failed((0,problem/* problemText */.f)(captured.error));
    const underway = await loadUnderway(around).catch((error) => `it cannot be written: ${String(error)}`);
    if (typeof underway === 'string')
        return failed(underway);
    // Only a signal can come in between: it has ended the run, and the workflow may be somebody else's by now.
    if (state.sequence !== sequence)
        return failed('the run ended while it was taken');
    const snapshot = captured.value;
    const text = JSON.stringify(underway.checkpointDocument(state, phase, head, snapshot));
    const saved = await opened.checkpoints.put(opened.id, phase, text);
    if (!saved.ok)
        return failed((0,problem/* problemText */.f)(saved.error));
    snapshot.settle(text);
    return {
        type: 'CheckpointSaved',
        phase,
        files: { ...snapshot.files },
        newBytes: snapshot.newBytes,
        durationMs: Math.round(around.clock.monotonic() - began),
        digest: `sha256:${around.sha256(text)}`,
        ...(snapshot.notes.length === 0 ? {} : { notes: [...snapshot.notes] }),
    };
}
function captureRequest({ onCapture }, { id, checkpoints }, phase, state) {
    const { pipeline, source } = state;
    const parent = (0,saved/* parentOf */.gN)(state);
    return {
        workflowId: id,
        store: checkpoints,
        rules: pipeline.checkpoints ?? constants/* DEFAULT_RULES */.ck,
        ...(parent === undefined ? {} : { parent: { phase: parent.plan.name, digest: parent.manifest } }),
        ...(source.sha === undefined ? {} : { sha: source.sha }),
        ...(onCapture === undefined ? {} : { onProgress: (done, total) => onCapture(phase, done, total) }),
    };
}

// EXTERNAL MODULE: ./build/core/back.js
var back = __webpack_require__(8372);
// EXTERNAL MODULE: ./build/core/frontier.js
var frontier = __webpack_require__(4418);
// EXTERNAL MODULE: ./build/core/graph.js
var graph = __webpack_require__(3535);
// EXTERNAL MODULE: ./build/core/round.js
var round = __webpack_require__(2907);
;// CONCATENATED MODULE: ./build/core/decide-back.js




const NOBODY = { holds: () => false };
/**
 * Which phase goes back. Of several the one that sets back the most goes first, and takes along what those that it sets
 * back wanted to say. As long as something of what is set back is under way that is waited for, and nothing more of it
 * begins; but what a fix did comes to its end, and before a person as always.
 */
function goingBack(state) {
    const asking = (0,frontier/* activePhases */.JL)(state).flatMap((phase) => askingOf(state, phase));
    const [first, ...others] = asking.toSorted((a, b) => b.reset.size - a.reset.size);
    if (first === undefined)
        return NOBODY;
    const { phase, wish, reset } = first;
    const set = [...reset].flatMap((index) => state.phases[index] ?? []);
    if (!set.every(back/* isStill */.Z4)) {
        return { holds: (each) => each !== phase && reset.has(each.index) && (0,back/* isStill */.Z4)(each) };
    }
    const also = others.filter((other) => reset.has(other.phase.index)).map(textOf);
    const feedback = (0,back/* bounded */.Mm)([...(wish.feedback === '' ? [] : [wish.feedback]), ...also].join('\n\n'));
    const [from, to] = [phase.plan.name, wish.to.plan.name];
    return {
        turn: { event: { type: 'WorkflowWentBack', from, to, round: (0,round/* roundOf */.O7)(state) + 1, feedback } },
        holds: () => false,
    };
}
const textOf = ({ phase, wish }) => `${phase.plan.name}, which asked to go back to ${wish.to.plan.name}: ${wish.feedback}`;
function askingOf(state, phase) {
    if (!(0,back/* isDone */.$L)(phase) || isExhausted(state))
        return [];
    const wish = (0,back/* wishOf */.H_)(state, phase);
    return wish?.isValid === true ? [{ phase, wish, reset: (0,graph/* withAfter */.RI)(state.graph, wish.to.index) }] : [];
}
const isExhausted = (state) => (0,round/* roundOf */.O7)(state) >= (0,back/* lastRound */.Hw)(state);
/** Why a phase cannot go on because of what its agents wrote as `goto`; undefined when it can. */
function invalidGoto(state, phase) {
    const wish = phase.agents.tasks.some(back/* asksBack */.eG) ? (0,back/* wishOf */.H_)(state, phase) : undefined;
    if (wish?.isValid !== false)
        return undefined;
    return { phase: phase.plan.name, reason: 'goto-invalid', details: [...wish.details], options: ['retry', 'cancel'] };
}
/** A phase that could be completed wants to go back: nothing as long as that has to wait, or why it may not. */
function backOrPause(state, phase) {
    const wish = phase.agents.tasks.some(back/* asksBack */.eG) ? (0,back/* wishOf */.H_)(state, phase) : undefined;
    if (wish?.isValid !== true)
        return undefined;
    if (!isExhausted(state))
        return {};
    const { name } = phase.plan;
    const most = (0,back/* mostRounds */.R1)(state);
    const earlier = state.rounds.slice(-MOST_TOLD).map(roundText);
    const details = [
        `${name} asks to go back to ${wish.to.plan.name} again after ${(0,round/* roundOf */.O7)(state)} rounds; limits.max-iterations is ${most}`,
        ...earlier,
        `now: ${(0,round/* firstLine */.TM)(wish.feedback)}`,
        `a retry runs what asks for it in ${name} again, and phases may go back ${most} more ${most === 1 ? 'time' : 'times'} then`,
    ];
    return { pause: { phase: name, reason: 'not-converging', details, options: ['retry', 'cancel'] } };
}
/** As many rounds are told in a pause. */
const MOST_TOLD = 10;
const roundText = ({ number, from, to, feedback }) => `round ${number}, from ${from} to ${to}: ${(0,round/* firstLine */.TM)(feedback)}`;

// EXTERNAL MODULE: ./build/core/fix/failure.js
var failure = __webpack_require__(5);
;// CONCATENATED MODULE: ./build/core/fix/judges.js
/** Programs that run the file that they are given. */
const INTERPRETERS = /^(?:node|bun|deno|tsx|ts-node|python[\d.]*|ruby|perl|php|bash|dash|zsh|sh|env|exec|time)$/;
/** Paths with nothing in them that a pattern would read as more. */
const PATH = /^[\w@][\w@./-]*$/;
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
/**
 * The programs of the workspace that the checks of a pipeline run, as patterns: a fix that changes one of them would
 * judge itself. They are taken from the words of commands; what these run in turn is not known.
 */
function judges({ phases }) {
    const checks = phases.flatMap(({ gates }) => gates.flatMap((gate) => gate.checks));
    return [...new Set(checks.flatMap(({ steps }) => steps.flatMap(programs)))].sort();
}
function programs(step) {
    if (step.kind !== 'command')
        return [];
    const below = step.cwd === undefined ? '' : `${step.cwd}/`;
    return step.command.split(/&&|\|\||[;|&\n]/).flatMap((command) => {
        const words = command
            .trim()
            .split(/\s+/)
            .filter((word) => !ASSIGNMENT.test(word));
        const first = words.findIndex((word) => !INTERPRETERS.test(word) && !word.startsWith('-'));
        const word = (words[first] ?? '').replace(/^(["'])(.*)\1$/, '$2').replace(/^(?:\.\/)+/, '');
        const isFile = word.includes('/') || (first > 0 && /\.\w+$/.test(word));
        return isFile && PATH.test(word) && !word.includes('..') ? [`/${below}${word}`] : [];
    });
}

// EXTERNAL MODULE: ./build/core/handed-on.js
var handed_on = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/core/outcomes.js
var core_outcomes = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/core/plan/parts.js
var parts = __webpack_require__(6709);
// EXTERNAL MODULE: ./build/core/patterns.js
var patterns = __webpack_require__(2388);
;// CONCATENATED MODULE: ./build/core/transient.js


/** The exit code by which a command says itself that trying again may help (EX_TEMPFAIL of sysexits.h). */
const TEMPORARY_FAILURE = 75;
/** Signals that come from outside: the kernel's memory killer, a runner that goes away. */
const OUTSIDE_SIGNALS = {
    SIGKILL: 'usually the system running out of memory or a lost runner',
    SIGTERM: 'sent by something outside of this run',
    SIGHUP: 'sent by something outside of this run',
};
/** Signals by which a program ends itself: the same input will do the same. */
const CRASHES = new Set(['SIGSEGV', 'SIGABRT', 'SIGILL', 'SIGFPE', 'SIGBUS', 'SIGTRAP', 'SIGSYS']);
/** Exit codes by which a shell passes on that its command was ended by a signal: 128 and the signal's number. */
const SIGNAL_OF_CODE = {
    129: 'SIGHUP',
    132: 'SIGILL',
    133: 'SIGTRAP',
    134: 'SIGABRT',
    135: 'SIGBUS',
    136: 'SIGFPE',
    137: 'SIGKILL',
    139: 'SIGSEGV',
    143: 'SIGTERM',
};
/** Kinds that read the same files and say the same thing each time. */
const DETERMINISTIC = new Set(['lint', 'format', 'types']);
const yes = (because) => ({ transient: true, because });
const no = (because) => ({ transient: false, because });
/**
 * Decides whether a failure is transient. The first rule that knows something answers (docs: what is retried):
 * nothing failed; a command that is not there; what the user named; whether built-in knowledge is wanted; kinds that
 * never change; how the process ended; output that shows a permanent failure; output that shows a passing one.
 */
function classify(failure) {
    return (byOutcome(failure.outcome) ??
        byUser(failure) ??
        byKind(failure) ??
        byEnd(failure) ??
        byOutput(failure.evidence?.matched ?? []) ??
        no('Nothing in how it ended or in its output is known to pass by itself.'));
}
/** An HTTP status of the client's making; 408, 425 and 429 ask to try again later. */
const REFUSED = /\((?!408|425|429)4\d\d\)/;
function byOutcome(outcome) {
    if (outcome.kind === 'passed')
        return no('It passed.');
    if (outcome.kind === 'reused')
        return no('Its earlier result was reused.');
    if (outcome.kind === 'skipped')
        return no('It was skipped.');
    if (outcome.kind === 'cancelled')
        return no('It was cancelled.');
    if (outcome.kind === 'timedOut')
        return undefined;
    if (outcome.reason === 'command-not-found')
        return no('A command that is not found will not be found next time.');
    if (outcome.reason === 'not-executable')
        return no('A file that may not be executed stays so.');
    if (outcome.reason === 'unreachable' && REFUSED.test(outcome.detail))
        return no('A service that refuses the request will refuse it again.');
    return outcome.reason === 'interrupted' ? no('It was interrupted and simply runs again.') : undefined;
}
function byUser({ evidence, retryOn }) {
    const code = evidence?.exitCode;
    if (code !== undefined && code !== 0 && retryOn.includes(`exit:${code}`))
        return yes(`retry.on names exit:${code}.`);
    const pattern = retryOn.find((entry) => isUserPattern(entry) && evidence?.matched.includes(entry) === true);
    return pattern === undefined ? undefined : yes(`retry.on names ${pattern}, and the output has it.`);
}
/** Whether an entry of `retry.on` is a `/pattern/`. */
function isUserPattern(entry) {
    return entry.length > 2 && entry.startsWith('/') && entry.endsWith('/');
}
function byKind({ checkKind, retryOn }) {
    if (!retryOn.includes('transient'))
        return no('retry.on does not name "transient", and nothing that it names was seen.');
    if (checkKind === undefined || !DETERMINISTIC.has(checkKind))
        return undefined;
    return no(`A ${checkKind} check says the same about the same files each time.`);
}
function byEnd({ outcome, evidence }) {
    if (outcome.kind === 'timedOut')
        return yes('It timed out: it may have hung.');
    if (outcome.kind === 'failed' || outcome.kind === 'errored') {
        const byReason = OF_REASON[outcome.reason];
        if (byReason !== undefined)
            return byReason;
    }
    const code = evidence?.exitCode;
    if (code === TEMPORARY_FAILURE)
        return yes('Exit code 75 says that the failure is temporary (EX_TEMPFAIL).');
    const named = evidence?.signal;
    const signal = named ?? (code === undefined ? undefined : SIGNAL_OF_CODE[code]);
    if (signal === undefined)
        return undefined;
    const how = named === undefined ? `Exit code ${code} means that ${signal} ended it` : `${signal} ended it`;
    const outside = OUTSIDE_SIGNALS[signal];
    if (outside !== undefined)
        return yes(`${how}: ${outside}.`);
    return CRASHES.has(signal) ? no(`${how}: the program crashed.`) : undefined;
}
/** What a reason says by itself; undefined when it depends on how the process ended and what it wrote. */
const OF_REASON = {
    unreachable: yes('A service did not answer.'),
    'spawn-failed': yes('The process could not be started: the system may have been short of something.'),
    unconfirmed: no('Only some of its tests ran, and that told nothing.'),
    'below-threshold': no('The same files give the same coverage.'),
    'report-missing': no('A report that is missing will be missing next time.'),
    'secrets-found': no('The same files hold the same secrets.'),
    'vulnerabilities-found': no('The same dependencies have the same vulnerabilities.'),
    internal: no('A check of bootspring went wrong; it would again.'),
    'exit-code': undefined,
    signal: undefined,
    'command-not-found': undefined,
    'not-executable': undefined,
    interrupted: undefined,
};
function byOutput(matched) {
    if (matched.length === 0)
        return undefined;
    const permanent = patterns/* COUNTER_PATTERNS */.Pg.find((pattern) => matched.includes(pattern.id));
    if (permanent !== undefined)
        return no(`The output shows that ${permanent.sentence}.`);
    const passing = patterns/* PATTERNS */.G3.find((pattern) => matched.includes(pattern.id));
    return passing === undefined ? undefined : yes(`The output shows that ${passing.sentence}.`);
}

;// CONCATENATED MODULE: ./build/core/decide-fix.js






/**
 * The fix of the first thing that failed and may be mended; none while it has to wait for what is under way, undefined
 * when there is none. All that failed is mended before anything is judged again, each by its own fix.
 */
function fixTurns(state, { phase, group, gate }, room) {
    const { adaptive } = state.pipeline;
    if (adaptive === undefined || phase.held !== undefined || phase.roundMs >= phase.plan.timeoutMs)
        return undefined;
    const ran = new Set(group.tasks.flatMap((task) => (task.mending?.isDone === true ? [fixOf(phase, task.plan)?.command] : [])));
    const task = group.tasks.find((each) => {
        const step = fixOf(phase, each.plan);
        return step !== undefined && !ran.has(step.command) && unmendable(each, adaptive.maxIterations) === undefined;
    });
    const step = task === undefined ? undefined : fixOf(phase, task.plan);
    if (task === undefined || step === undefined)
        return undefined;
    const attempt = (task.mending?.attempts ?? 0) + 1;
    const fix = {
        phase: phase.plan.name,
        ...(gate === undefined ? {} : { gate: gate.plan.name }),
        task: task.plan.id,
        attempt,
    };
    return room.takeAll() ? [fixTurn(state, phase, task, fix, step)] : [];
}
/** Has it worked out what a fix changed that was under way when a run died. */
function interruptedTurns(state, phase, room) {
    const { fix } = phase;
    const place = fix?.interrupted === true ? state.tasks.get(fix.task) : undefined;
    const task = place?.group.tasks[place.index];
    const step = task === undefined ? undefined : fixOf(phase, task.plan);
    if (fix === undefined || task === undefined || step === undefined || !room.takeAll())
        return [];
    const { interrupted: _, ...rest } = fix;
    return [fixTurn(state, phase, task, rest, step, true)];
}
/** The fix of a check or an agent: its own, else that of its phase. */
function fixOf({ plan }, task) {
    if ('enforcement' in task && task.enforcement !== 'required')
        return undefined;
    if ('fixStep' in task && task.fixStep !== undefined)
        return task.fixStep;
    return 'fix' in task && task.fix !== undefined ? (0,parts/* writtenStep */.yn)(task.fix) : plan.fix;
}
/** Why no fix is run, as a clause for people; undefined when one may be. Empty where that needs no words. */
function unmendable(task, most) {
    const { outcome, evidence, mending, plan } = task;
    if (task.status !== 'done' || outcome?.kind !== 'failed')
        return '';
    const checkKind = 'kind' in plan ? { checkKind: plan.kind } : {};
    const { transient } = classify({ outcome, evidence, ...checkKind, retryOn: plan.retry.on });
    if (transient || outcome.reason === 'signal')
        return '';
    if (mending === undefined)
        return undefined;
    if (mending.isDone)
        return mending.vain ?? '';
    if (mending.iterations >= most)
        return `it fails after ${mending.iterations} fixes, the most that are tried`;
    return mending.iterations > 0 && mending.failure === (0,failure/* failureOf */.g)(task)
        ? 'it fails in the same way after its fix'
        : undefined;
}
/** For a pause: why what failed was not mended. */
function unmendedDetails({ pipeline }, group) {
    const { adaptive } = pipeline;
    if (adaptive === undefined)
        return [];
    return group.tasks.flatMap((task) => {
        const because = task.mending === undefined ? '' : unmendable(task, adaptive.maxIterations);
        return because === undefined || because === '' ? [] : [`${task.plan.name} was not mended: ${because}`];
    });
}
function fixTurn(state, phase, task, fix, step, interrupted = false) {
    const { plan, outcome, evidence } = task;
    const failure = outcome === undefined
        ? {}
        : { lastFailure: { task: plan.id, detail: (0,core_outcomes/* outcomeText */.EL)(outcome), tail: evidence?.tail ?? '' } };
    const request = {
        workflowId: state.id,
        phase: fix.phase,
        task: fixId(fix),
        name: `fix of ${plan.name}`,
        ...(fix.gate === undefined ? {} : { gate: fix.gate }),
        attempt: fix.attempt,
        steps: [step],
        timeoutMs: Math.max(1, Math.min(plan.timeoutMs, phase.plan.timeoutMs - phase.roundMs)),
        workflowStartedAt: state.createdAt,
        retryOn: [],
        recorded: [],
        shared: false,
        passEnv: state.pipeline.passEnv,
        context: { ...(0,handed_on/* contextOf */.Vm)(state, phase), ...failure },
    };
    const protectedBy = [...(state.pipeline.adaptive?.protected ?? []), ...judges(state.pipeline)];
    return {
        event: { type: 'FixStarted', ...fix, title: step.title, ...(interrupted ? { interrupted } : {}) },
        effect: { type: 'StartFix', fix, request, protectedBy, interrupted },
    };
}
/** Id of a fix among attempts: no agent and no check has it, because names have no dots. */
const fixId = ({ phase, task }) => `${phase}/fix.${task.slice(phase.length + 1).replaceAll('/', '.')}`;

// EXTERNAL MODULE: ./build/core/evolve-reuse.js
var evolve_reuse = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/core/decide-reuse.js


/** Whether the work of the phase has to wait until it is known whether it was done before. */
function awaitsLookup(state, phase) {
    const { plan, agents, reuse } = phase;
    // The same work as before would leave what was not good enough: feedback is for the agents of the phase.
    if (plan.inputs === undefined || (0,round/* isTarget */.Ex)(state, phase))
        return false;
    if (reuse.step === 'looking')
        return true;
    const work = agents.tasks.filter(evolve_reuse/* isReusable */.g1);
    return reuse.step === 'none' && work.length > 0 && work.every(({ status }) => status === 'pending');
}
/** Looks the phase up, once what prepares the workspace is done: it may write inputs. */
function lookupTurns(state, phase) {
    if (phase.reuse.step === 'looking')
        return [];
    const { name } = phase.plan;
    return [
        {
            event: { type: 'ReuseLookupStarted', phase: name },
            effect: { type: 'LookUpReuse', phase: name, fresh: !state.pipeline.reuse },
        },
    ];
}
/** Stores what the phase left, when its gates are open; undefined when nothing is to be stored. */
function storeTurns(phase) {
    if (phase.reuse.storing === 'running')
        return [];
    if (!(0,evolve_reuse/* mayStore */.vi)(phase))
        return undefined;
    const { name } = phase.plan;
    return [{ event: { type: 'ReuseStoreStarted', phase: name }, effect: { type: 'StoreReuse', phase: name } }];
}

// EXTERNAL MODULE: ./build/core/rerun/eligible.js + 1 modules
var eligible = __webpack_require__(4544);
;// CONCATENATED MODULE: ./build/core/rerun/request.js
/** What an attempt is told of the tests of the one before it, and which of them it is to run again. */
function testsOf({ pipeline }, phase, { tested, rerun }, gate) {
    if (tested === undefined)
        return {};
    // Other work may have written files meanwhile, where the digest of the sources would have to tell.
    const isAlone = pipeline.mode === 'sequential' && (gate !== undefined || !phase.plan.parallel);
    const earlier = { ...tested, inRow: tested.inRow && isAlone };
    if (rerun === undefined)
        return { earlier };
    const untold = !earlier.inRow && tested.tree === undefined;
    return { earlier, rerun: requestOf(rerun, pipeline, untold) };
}
function requestOf({ tests, step, evidence, whole }, pipeline, untold) {
    const because = untold ? 'other work may have changed the sources meanwhile' : whole;
    return {
        tests,
        step,
        ...(evidence?.exitCode === undefined ? {} : { exitCode: evidence.exitCode }),
        ...(because === undefined ? {} : { whole: because }),
        kept: coverageReports(pipeline),
    };
}
/** The reports that coverage is read from. */
function coverageReports({ phases }) {
    const tasks = phases.flatMap((phase) => [...phase.agents, ...phase.gates.flatMap((gate) => gate.checks)]);
    const steps = tasks.flatMap((task) => task.steps);
    return [...new Set(steps.flatMap((step) => (step.kind === 'coverage' ? [step.report] : [])))];
}

;// CONCATENATED MODULE: ./build/core/retry.js
/** FNV-1a, 32 bits: spreads retries of different tasks without randomness, so that a replay decides the same. */
function spread(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i += 1) {
        hash ^= text.charCodeAt(i);
        hash = Math.imul(hash, 0x01000193) >>> 0;
    }
    return hash / 0x1_0000_0000;
}
/**
 * Milliseconds to wait before the attempt after `failed` failed ones: exponential, at most `maxMs`,
 * and with jitter between half of it and all of it. `seed` names the workflow, task and attempt.
 */
function backoff(policy, failed, seed) {
    const full = Math.min(policy.maxMs, policy.initialMs * policy.factor ** Math.max(0, failed - 1));
    const share = policy.jitter ? 0.5 + spread(seed) / 2 : 1;
    return Math.round(full * share);
}

;// CONCATENATED MODULE: ./build/core/decide-tasks.js







/** Schedules what is to be tried again, and starts what may start beside it. */
function taskTurns(state, work, budget, room, now) {
    const retries = retryTurns(state, work, budget, now);
    return [
        ...retries,
        ...startTurns(state, work, room, new Set(retries.map(({ event }) => ('task' in event ? event.task : '')))),
    ];
}
/**
 * Starts what may start: agents one after the other or together, checks together as far as they only read. What is to
 * come after something that has to wait waits too.
 *
 * @param scheduled tasks of which a retry is scheduled in the same turn, so that they are about to wait
 */
function startTurns(state, { phase, group, gate, may }, room, scheduled) {
    const turns = [];
    // Once an agent has failed nothing new begins, but a retry that was scheduled is still made.
    const onlyRetries = gate === undefined && group.tasks.some((task) => task.status === 'done' && !(0,core_outcomes/* isGood */.Kg)(task.outcome));
    // A task that waits for its next attempt holds its place: what comes after it may depend on it.
    let underWay = group.running + group.waiting + scheduled.size;
    let exclusive = group.tasks.some((task) => (isUnderWay(task) || scheduled.has(task.plan.id)) && isExclusive(phase, task));
    for (let at = group.next; at < group.queue.length; at += 1) {
        const task = group.tasks[group.queue[at] ?? -1];
        if (task === undefined || task.status !== 'pending' || (onlyRetries && task.round === 0))
            continue;
        if (may?.(task) === false)
            continue;
        const alone = isExclusive(phase, task);
        if (exclusive || (alone && gate === undefined && underWay > 0))
            break;
        const slots = (0,frontier/* slotsOf */.nK)(task.plan, state.pipeline.maxParallel);
        if (!(alone && gate !== undefined ? room.takeAll() : room.take(slots)))
            break;
        exclusive = alone;
        underWay += 1;
        turns.push(startTurn(state, phase, task, gate, underWay === 1));
    }
    return turns;
}
const isUnderWay = ({ status }) => status === 'running' || status === 'waiting';
/** Whether nothing else of the same group may run beside it; for a check it means nothing else at all. */
function isExclusive(phase, task) {
    return 'readOnly' in task.plan ? !task.plan.readOnly : !phase.plan.parallel;
}
/** @param isFirst nothing of the group is under way, or begins before it */
function startTurn(state, phase, task, gate, isFirst) {
    const { plan } = task;
    const attempt = task.attempts + 1;
    const request = {
        workflowId: state.id,
        phase: phase.plan.name,
        task: plan.id,
        name: plan.name,
        ...(gate === undefined ? {} : { gate: gate.plan.name }),
        attempt,
        steps: plan.steps,
        timeoutMs: Math.max(1, Math.min(plan.timeoutMs, phase.plan.timeoutMs - phase.roundMs)),
        workflowStartedAt: state.createdAt,
        retryOn: plan.retry.on,
        recorded: recordedFor(state, phase, task, gate),
        shared: plan.steps.some((step) => state.sharedKeys.has(step.key)),
        passEnv: state.pipeline.passEnv,
        context: (0,handed_on/* contextOf */.Vm)(state, phase),
        ...(isFirst ? (0,handed_on/* anewIn */.f3)(state, phase) : {}),
        ...testsOf(state, phase, task, gate),
    };
    const title = plan.steps.map((step) => step.title).join(' && ');
    return {
        event: {
            type: 'AttemptStarted',
            task: plan.id,
            attempt,
            title,
            ...(task.rerun === undefined ? {} : { rerun: { tests: task.rerun.tests.length } }),
        },
        effect: { type: 'StartAttempt', request },
    };
}
/**
 * The recorded outcomes that may stand for steps of a task. A check judges the tree and nothing else. An agent is told
 * who it is and what came before, and leaves artifacts, values and `goto` behind, so that nobody else's work stands for
 * its own, and neither does its own once all of it succeeded: then it runs again because that was not good enough.
 * What is left is what went well in an attempt that failed later, in the same round. A step whose files later steps of
 * its attempt changed only stands together with them.
 */
function recordedFor(state, phase, { plan }, gate) {
    if (!state.pipeline.reuse)
        return [];
    const keys = new Set(plan.steps.map((step) => step.key));
    const recorded = plan.steps.flatMap((step) => {
        const known = state.recorded.get(step.key);
        return known?.behind.every((each) => keys.has(each)) === true ? known : [];
    });
    if (gate !== undefined)
        return recorded;
    const own = phase.round === 1 ? recorded.filter(({ from }) => from.startsWith(`${plan.id}#`)) : [];
    return own.length < plan.steps.length ? own : [];
}
/** Schedules another attempt for each transient failure that has attempts and budget left, and reruns of failed tests. */
function retryTurns(state, { phase, group }, budget, now) {
    const turns = [];
    if (group.done === 0)
        return turns;
    for (const task of group.tasks) {
        const because = budget.left > 0 ? retryReason(task, phase) : undefined;
        if (because === undefined) {
            turns.push(...rerunTurns(task, phase, now));
            continue;
        }
        budget.left -= 1;
        const attempt = task.attempts + 1;
        const delayMs = backoff(task.plan.retry, task.round, `${state.id} ${task.plan.id} ${attempt}`);
        const at = now + delayMs;
        turns.push({
            event: { type: 'RetryScheduled', task: task.plan.id, attempt, delayMs, at, because },
            effect: { type: 'AwaitRetry', task: task.plan.id, attempt, at },
        });
    }
    return turns;
}
/** Announces that tests that failed run again: at once, since nothing has to pass by first. */
function rerunTurns(task, phase, now) {
    if (task.status !== 'done' || phase.roundMs >= phase.plan.timeoutMs)
        return [];
    const rerun = (0,eligible/* rerunOf */.u)(task);
    if (rerun?.again !== true)
        return [];
    const of = { task: task.plan.id, attempt: task.attempts + 1 };
    const { tests, because } = rerun;
    return [
        {
            event: { type: 'RetryScheduled', ...of, delayMs: 0, at: now, because, tests },
            effect: { type: 'AwaitRetry', ...of, at: now },
        },
    ];
}
/** Why the task is worth another attempt; undefined when it is not. */
function retryReason(task, phase) {
    const { outcome, evidence, plan } = task;
    if (task.status !== 'done' || outcome === undefined || (0,core_outcomes/* isGood */.Kg)(outcome))
        return undefined;
    if (task.round >= plan.retry.attempts || phase.roundMs >= phase.plan.timeoutMs)
        return undefined;
    const verdict = classify({ outcome, evidence, ...kindOf(plan), retryOn: plan.retry.on });
    return verdict.transient ? verdict.because : undefined;
}
function kindOf(plan) {
    return 'kind' in plan ? { checkKind: plan.kind } : {};
}

;// CONCATENATED MODULE: ./build/core/verdict.js

/** From worst to best: the order in which they are told. */
const STANDINGS = ['rejects', 'unknown', 'tolerated', 'skipped', 'empty', 'answer'];
function standing(check) {
    const { outcome, unreachable } = check;
    if (outcome === undefined)
        return 'unknown';
    switch (outcome.kind) {
        case 'passed':
        case 'reused':
            return 'answer';
        case 'failed':
            return 'rejects';
        case 'errored':
            return outcome.reason === 'unreachable' && unreachable === 'warn' ? 'tolerated' : 'unknown';
        case 'timedOut':
        case 'cancelled':
            return 'unknown';
        case 'skipped':
            return (0,core_outcomes/* isEmpty */.Im)(outcome) ? 'empty' : 'skipped';
        default:
            return outcome;
    }
}
const told = (outcome) => outcome === undefined ? 'has not finished' : (0,core_outcomes/* outcomeText */.EL)(outcome);
/** An answer that was not given here and now, or not about everything. */
const isNotable = (outcome) => outcome?.kind === 'reused' || (outcome?.kind === 'passed' && outcome.only !== undefined);
/** `audit errored: no answer, not blocking`. */
function sentence({ check, standing }) {
    const advisory = check.enforcement === 'advisory' ? ' (advisory)' : '';
    const note = check.enforcement === 'required' && standing === 'tolerated' ? ', not blocking' : '';
    return `${check.name}${advisory} ${told(check.outcome)}${note}`;
}
/** Worst first, required before advisory, then by name: the order of the checks changes nothing that is told. */
function worstFirst(left, right) {
    const required = Number(right.check.enforcement === 'required') - Number(left.check.enforcement === 'required');
    if (required !== 0)
        return required;
    const worse = STANDINGS.indexOf(left.standing) - STANDINGS.indexOf(right.standing);
    if (worse !== 0)
        return worse;
    const [one, other] = [sentence(left), sentence(right)];
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
function verdictOf(required) {
    const has = (standing) => required.some((each) => each.standing === standing);
    if (has('rejects'))
        return 'rejected';
    if (has('unknown'))
        return 'inconclusive';
    if (has('answer'))
        return 'passed';
    if (required.length > 0 && required.every(({ standing }) => standing === 'empty'))
        return 'passed';
    return has('tolerated') ? 'inconclusive' : 'vacuous';
}
function openingOf(verdict, required, all) {
    if (verdict === 'vacuous' && all.length === 0)
        return ['the gate has no check'];
    if (verdict === 'vacuous' && required.length === 0)
        return ['no check is required, so nothing was judged'];
    if (verdict === 'vacuous')
        return ['no required check ran'];
    const answers = required.filter(({ standing }) => standing === 'answer').map(({ check }) => check.name);
    if (verdict === 'passed' && answers.length === 0)
        return ['nothing that changed is for its checks'];
    return verdict === 'passed' ? [`${answers.join(', ')} passed`] : [];
}
/**
 * What a gate says, from how its checks ended. Required checks decide: one that failed rejects; else one whose
 * result is not known leaves the gate inconclusive; else at least one real answer passes it, and so it does when every
 * required check was limited to what changed and nothing of that was for any (docs/adr/0020). Without any it is
 * vacuous, or inconclusive when an audit got no answer. Advisory checks never block and never open, but are named.
 * A gate that a person skipped is vacuous: skipped is not passed, and what its checks said is still told.
 */
function judgeGate(checks, options = {}) {
    const all = checks.map((check) => ({ check, standing: standing(check) })).sort(worstFirst);
    const required = all.filter(({ check }) => check.enforcement === 'required');
    const notable = all.filter(({ check, standing }) => standing !== 'answer' || isNotable(check.outcome));
    const details = all.filter(({ standing }) => standing !== 'answer' && standing !== 'empty').map(sentence);
    const judged = verdictOf(required);
    const because = [...openingOf(judged, required, all), ...notable.map(sentence)].join('; ');
    if (options.skipped === undefined)
        return { verdict: judged, because, details };
    const { by, reason } = options.skipped;
    return { verdict: 'vacuous', because: `skipped by ${by} (${reason}); without that ${judged}: ${because}`, details };
}

;// CONCATENATED MODULE: ./build/core/decide-phase.js








/** What a phase that has begun does next: its agents, its outputs, its gates, its end. */
function phaseTurns(state, phase, shares) {
    const { agents, fix, held } = phase;
    const { room, budget, now } = shares;
    if (fix !== undefined)
        return fix.interrupted === true ? interruptedTurns(state, phase, room) : [];
    if (held !== undefined && held.gate === undefined)
        return [pauseForAgents(state, phase, [])];
    const awaits = awaitsLookup(state, phase);
    const may = awaits ? (task) => !(0,evolve_reuse/* isReusable */.g1)(task) : undefined;
    const work = { phase, group: agents, may };
    const turns = taskTurns(state, work, budget, room, now);
    if (turns.length > 0 || agents.running + agents.waiting > 0)
        return turns;
    const failed = agents.tasks.filter((task) => task.status === 'done' && !(0,core_outcomes/* isGood */.Kg)(task.outcome));
    // What may begin and has not waits for room; after a failure that is only a retry.
    const waits = ({ status, round }) => status === 'pending' && (failed.length === 0 || round > 0);
    if (agents.tasks.some((task) => waits(task) && may?.(task) !== false))
        return [];
    if (failed.length > 0)
        return fixTurns(state, work, room) ?? [pauseForAgents(state, phase, failed)];
    const invalid = invalidGoto(state, phase);
    if (invalid !== undefined)
        return [stopped(state, invalid)];
    if (awaits)
        return ifRoom(lookupTurns(state, phase), room);
    if (phase.collection === 'none' && phase.plan.outputs.length > 0)
        return ifRoom([collectionTurn(state, phase)], room);
    if (phase.collection === 'running')
        return [];
    if (phase.missing.length > 0)
        return [pauseForOutputs(state, phase)];
    return gateTurns(state, phase, shares);
}
/** What touches files and is no attempt takes a slot too. */
function ifRoom(turns, room) {
    return turns.length === 0 || room.take(1) ? turns : [];
}
function collectionTurn(state, phase) {
    const { name, outputs } = phase.plan;
    return {
        event: { type: 'CollectionStarted', phase: name },
        effect: { type: 'CollectArtifacts', phase: name, globs: outputs, ...(0,handed_on/* anewIn */.f3)(state, phase) },
    };
}
function gateTurns(state, phase, { now, room, budget }) {
    const { name } = phase.plan;
    const held = phase.gates.find((each) => each.plan.name === phase.held?.gate);
    const gate = held ?? phase.gates.find((each) => each.verdict !== 'passed' && each.skipped === undefined);
    if (gate === undefined) {
        const back = backOrPause(state, phase);
        if (back !== undefined)
            return back.pause === undefined ? [] : [stopped(state, back.pause)];
        const conclusion = phase.reuse.step === 'reused' ? 'reused' : 'success';
        const finished = { type: 'PhaseFinished', phase: name, conclusion, because: phaseBecause(phase) };
        const store = storeTurns(phase);
        return store === undefined ? [{ event: finished }] : ifRoom(store, room);
    }
    if (gate.verdict !== undefined || (gate === held && !gate.started))
        return [pauseForGate(state, phase, gate)];
    if (!gate.started)
        return [{ event: { type: 'GateStarted', phase: name, gate: gate.plan.name } }];
    const { checks } = gate;
    const work = { phase, group: checks, gate };
    const turns = taskTurns(state, work, budget, room, now);
    if (turns.length > 0 || checks.done < checks.tasks.length)
        return turns;
    const { verdict, because } = judge(gate);
    const fixes = verdict === 'passed' ? undefined : fixTurns(state, work, room);
    if (fixes !== undefined)
        return fixes;
    // What was mended is judged again, all of it: a gate judges one tree.
    if (gate.isMended === true && gate !== held)
        return [{ event: { type: 'GateStarted', phase: name, gate: gate.plan.name } }];
    return [{ event: { type: 'GateFinished', phase: name, gate: gate.plan.name, verdict, because } }];
}
/** The gate's verdict over its checks as they stand. */
function judge(gate) {
    return judgeGate(gate.checks.tasks.flatMap((task) => 'enforcement' in task.plan
        ? [
            {
                name: task.plan.name,
                enforcement: task.plan.enforcement,
                unreachable: task.plan.unreachable,
                outcome: task.outcome,
            },
        ]
        : []));
}
function phaseBecause(phase) {
    const parts = phase.gates.map((gate) => gate.skipped === undefined
        ? `gate ${gate.plan.name} passed`
        : `gate ${gate.plan.name} skipped by ${gate.skipped.by}: ${gate.skipped.reason}`);
    if (phase.plan.agents.length > 0)
        parts.unshift(...workBecause(phase));
    if (phase.round > 1)
        parts.unshift(`it was done again in round ${phase.round}`);
    return parts.join('; ');
}
/** That the work is done, and why it was or was not done again. */
function workBecause({ reuse }) {
    if (reuse.step === 'reused')
        return [reuse.because ?? ''];
    return ['its work is done', ...(reuse.because === undefined ? [] : [reuse.because])];
}
function pauseForAgents(state, phase, failed) {
    const details = failed.map((task) => `${task.plan.name} ${task.outcome === undefined ? 'has no outcome' : (0,core_outcomes/* outcomeText */.EL)(task.outcome)}`);
    details.push(...unmendedDetails(state, phase.agents));
    const pause = { phase: phase.plan.name, reason: 'agent-failed', details, options: ['retry', 'cancel'] };
    return stopped(state, { ...pause, ...phase.held });
}
function pauseForOutputs(state, phase) {
    const details = phase.missing.map((output) => `nothing matches the declared output ${output}`);
    return stopped(state, { phase: phase.plan.name, reason: 'output-missing', details, options: ['retry', 'cancel'] });
}
function pauseForGate(state, phase, gate) {
    const { details } = judge(gate);
    const reason = gate.verdict === 'rejected' ? 'gate-rejected' : gate.verdict === 'vacuous' ? 'gate-vacuous' : 'gate-inconclusive';
    const options = gate.plan.skippable === false ? ['retry', 'cancel'] : ['retry', 'skip', 'cancel'];
    const told = [...details, ...unmendedDetails(state, gate.checks)];
    const pause = { phase: phase.plan.name, gate: gate.plan.name, reason, details: told, options };
    return stopped(state, phase.held?.gate === gate.plan.name ? { ...pause, ...phase.held } : pause);
}
/** The workflow waits for a person at once, or in parallel mode when nothing else can go on. */
function stopped({ pipeline }, pause) {
    if (pipeline.mode === 'sequential')
        return { event: { type: 'WorkflowPaused', pause } };
    return {
        event: { type: 'PhaseHalted', pause },
        ...(pipeline.failFast === true ? { effect: { type: 'StopAttempts' } } : {}),
    };
}

;// CONCATENATED MODULE: ./build/core/room.js
/**
 * The room that is left. When something has to wait for more room nothing that is less urgent gets any: so it waits
 * only for what is under way already, and cannot wait for ever.
 *
 * @param closed nothing may begin
 */
function roomOf({ load, pipeline }, closed) {
    let taken = load.slots;
    let shut = closed || load.alone || load.capturing;
    const fits = (slots) => !shut && taken + slots <= pipeline.maxParallel;
    const take = (slots) => {
        if (!fits(slots)) {
            shut = true;
            return false;
        }
        taken += slots;
        return true;
    };
    return {
        take,
        takeAll() {
            const empty = taken === 0 && !shut;
            shut = true;
            return empty;
        },
        isOpen: () => fits(1),
    };
}

;// CONCATENATED MODULE: ./build/core/decide.js




/**
 * What to do next, given all that has happened. Pure: the same state and time give the same answer.
 * Because the event of an effect is journalled and folded before the effect is performed, the next call
 * cannot ask for it again. Nothing to do and nothing under way means that the workflow is settled.
 */
function decide(state, now) {
    if (state.status !== 'running' && state.status !== 'paused')
        return [];
    if (state.decision?.kind === 'cancel') {
        return state.running > 0 ? [] : [finish('cancelled', 'cancelled', `cancelled by ${state.decision.by}`)];
    }
    if (state.status === 'paused')
        return [];
    if (state.stopping !== undefined)
        return state.running > 0 ? [] : stopTurns(state, now, state.stopping);
    if (state.load.capturing)
        return [];
    return workTurns(state, now);
}
/** A signal ended what was under way. Somebody's Ctrl-C pauses at the phase that would have gone on. */
function stopTurns(state, now, signal) {
    if (state.pausing !== true)
        return [finish('cancelled', 'cancelled', `stopped by ${signal}`)];
    const halted = (0,frontier/* haltedPhases */.bA)(state);
    const phase = (0,frontier/* activePhases */.JL)(state)[0] ?? (0,frontier/* nextPhase */.ll)(state) ?? halted[0] ?? state.phases[state.cursor];
    // It came when everything was over.
    if (phase === undefined)
        return workTurns(state, now);
    const details = ['stopped by Ctrl-C'];
    const pause = { phase: phase.plan.name, reason: 'stopped', details, options: ['retry', 'cancel'] };
    return [{ event: { type: 'WorkflowPaused', pause: pauseOf(pause, halted) } }];
}
/** Whether a failure has stopped everything: what is under way ends, and nothing begins. */
const isStopped = ({ pipeline, frontier }) => pipeline.failFast === true && frontier.halted.length > 0;
/** Whether nothing touches files, nor will without being told to: retries that were stopped do not come. */
const isQuiet = (state) => state.load.slots === 0 && !state.load.capturing && (state.load.waiting === 0 || isStopped(state));
/** A checkpoint takes at most one part in so many of the time, as long as there is other work. */
const CAPTURE_SHARE = 10;
/** Whether it is time for a checkpoint: in parallel mode not when the last one took long and little was done since. */
function isDue({ pipeline, frontier, activeMs, phases }) {
    const last = frontier.uncaptured.at(-1);
    if (last === undefined)
        return false;
    // What a phase that went back set back is in no checkpoint any more.
    if (pipeline.mode === 'sequential' || phases[last]?.status === 'pending')
        return true;
    return activeMs - frontier.capturedMs >= CAPTURE_SHARE * frontier.captureMs;
}
function captureTurns({ frontier, phases }) {
    const name = phases[frontier.uncaptured.at(-1) ?? -1]?.plan.name;
    if (name === undefined)
        return [];
    return [{ event: { type: 'CheckpointStarted', phase: name }, effect: { type: 'SaveCheckpoint', phase: name } }];
}
/**
 * What the phases that have begun do next, and which begins: the most urgent first. When nothing is under way it is
 * told first what has ended, and then a checkpoint of it is taken, before anything begins.
 */
function workTurns(state, now) {
    const quiet = isQuiet(state);
    const ends = quiet ? phasesTurns(state, now, true) : [];
    if (ends.length > 0)
        return ends;
    if (quiet && isDue(state))
        return captureTurns(state);
    const turns = phasesTurns(state, now, isStopped(state));
    // A failure that stops everything comes before anything else begins.
    const failed = turns.filter(({ effect }) => effect?.type === 'StopAttempts');
    if (failed.length > 0)
        return failed;
    if (turns.length > 0 || !quiet)
        return turns;
    const last = captureTurns(state);
    return last.length > 0 ? last : endTurns(state);
}
/** @param closed nothing may begin: only what has ended is told */
function phasesTurns(state, now, closed) {
    const room = roomOf(state, closed);
    const shares = { now, room, budget: { left: state.pipeline.retryBudget - state.retriesUsed } };
    const back = isStopped(state) ? undefined : goingBack(state);
    if (back?.turn !== undefined)
        return [back.turn];
    const waits = (phase) => back?.holds(phase) === true;
    const next = closed ? undefined : (0,frontier/* nextAmong */.G6)(state, waits);
    const turns = [];
    for (const phase of (0,frontier/* activePhases */.JL)(state)) {
        if (waits(phase))
            continue;
        if (next !== undefined && isBefore(state, next, phase) && room.isOpen())
            break;
        if (!closed)
            turns.push(...phaseTurns(state, phase, shares));
        else if (!wasStopped(phase))
            turns.push(...phaseTurns(state, phase, shares).filter(tellsOfAnEnd));
    }
    // With it under way the next turn gives out the slots that are left.
    if (next !== undefined && room.isOpen())
        turns.push({ event: { type: 'PhaseStarted', phase: next.plan.name } });
    return turns;
}
const isBefore = ({ graph }, one, other) => (graph.ranks[one.index] ?? 0) < (graph.ranks[other.index] ?? 0);
const tellsOfAnEnd = ({ event }) => event.type === 'GateFinished' || event.type === 'PhaseFinished' || event.type === 'PhaseHalted';
/** Whether something of the phase was stopped because of another one, which says nothing about it. */
const wasStopped = ({ agents, gates }) => [agents, ...gates.map((gate) => gate.checks)].some(({ tasks }) => tasks.some(({ outcome }) => outcome?.kind === 'cancelled'));
/** Nothing is under way and nothing can begin. */
function endTurns(state) {
    // What a fix did is shown before anything else: whoever tries again lets it stand.
    const halted = (0,frontier/* haltedPhases */.bA)(state);
    const first = halted.find((phase) => phase.held !== undefined) ?? halted[0];
    const others = halted.filter((phase) => phase !== first);
    if (first?.halt !== undefined)
        return [{ event: { type: 'WorkflowPaused', pause: pauseOf(first.halt, others) } }];
    if (state.frontier.left === 0)
        return [finish('completed', 'success', completion(state))];
    return [finish('failed', 'failure', 'the phases that are left need each other in a circle')];
}
/** As many other phases are named in a pause. */
const MOST_NAMED = 20;
/** What the workflow waits for: the first phase that halted; the others are told with it. */
function pauseOf(pause, others) {
    const named = others.slice(0, MOST_NAMED).map(({ plan, halt }) => `${plan.name}: ${halt?.details.join('; ') ?? ''}`);
    const rest = others.length - named.length;
    return { ...pause, details: [...pause.details, ...named, ...(rest === 0 ? [] : [`${rest} more phases halted`])] };
}
/** Whether nothing will happen any more without somebody's decision. */
function isSettled(state) {
    return state.status !== 'running' && state.status !== 'pending' && state.running === 0;
}
function finish(status, conclusion, because) {
    return { event: { type: 'WorkflowFinished', status, conclusion, because } };
}
function completion(state) {
    const skips = state.phases.flatMap((phase) => phase.gates).filter((gate) => gate.skipped !== undefined);
    const skipped = skips.map((gate) => `gate ${gate.plan.name} was skipped by ${gate.skipped?.by}: ${gate.skipped?.reason}`);
    return [`${state.phases.length} ${state.phases.length === 1 ? 'phase' : 'phases'} completed`, ...skipped].join('; ');
}

// EXTERNAL MODULE: ./build/app/fold-ahead.js
var fold_ahead = __webpack_require__(9448);
;// CONCATENATED MODULE: ./build/app/drive.js



/**
 * The one loop. It folds what happened, asks `decide` what to do until there is nothing more, journals all of it
 * as one group, and only then performs it; then it waits for what happens next. Folding ahead of the disk costs one
 * sync a group instead of one an event, and is safe: nothing is performed or shown before the group is durable.
 * `first` is journalled before anything else: what starts a run, or what a person decided.
 * It ends when the workflow is settled: completed, paused or cancelled. Problems are of the journal only:
 * without it nothing may go on, so attempts under way are stopped first.
 */
async function drive(start, world, first = []) {
    let state = start;
    const hands = createHands(world, () => state);
    for (let arrived = first;; arrived = await world.inbox.take()) {
        const group = foldGroup(state, arrived, world.clock.now());
        if (!group.ok)
            return (0,result/* err */._)({ problem: await hands.abandon(group.error), state: undefined });
        state = group.value.state;
        const problem = record(world, group.value);
        if (problem !== undefined)
            return (0,result/* err */._)({ problem: await hands.abandon(problem), state });
        if (group.value.events.some(stopsWork))
            hands.stop(group.value.events.some(givesUp));
        for (const effect of group.value.effects)
            hands.perform(effect);
        if (isSettled(state))
            break;
        // What was asked for goes first: lines about a command that is to start can be made while it runs.
        if (group.value.effects.length > 0)
            await world.clock.turn?.();
        await world.flush(state);
    }
    hands.stop();
    await world.flush(state);
    return (0,result.ok)(state);
}
/** Folds what arrived and everything that is decided because of it. */
function foldGroup(start, arrived, at) {
    const events = [];
    const effects = [];
    let state = start;
    const take = (event) => {
        const folded = (0,fold_ahead/* foldAhead */.n)(state, event, at);
        if (!folded.ok)
            return folded.error;
        events.push(event);
        state = folded.value;
        return undefined;
    };
    for (const event of arrived) {
        const problem = take(event);
        if (problem !== undefined)
            return (0,result/* err */._)(problem);
    }
    for (;;) {
        if (state === undefined)
            return (0,result/* err */._)({ code: 'integrity', message: 'the journal has no first entry' });
        const turns = decide(state, at);
        if (turns.length === 0)
            return (0,result.ok)({ state, events, effects, at });
        for (const turn of turns) {
            const problem = take(turn.event);
            if (problem !== undefined)
                return (0,result/* err */._)(problem);
            if (turn.effect !== undefined)
                effects.push(turn.effect);
        }
    }
}
/** Makes a group durable and shows it. Watchers see each entry with the state after the whole group. */
function record(world, { events, at, state }) {
    if (events.length === 0)
        return undefined;
    const appended = world.journal.append(events, at);
    if (!appended.ok)
        return appended.error;
    for (const entry of appended.value)
        world.observe(entry, state);
    return undefined;
}
const givesUp = (event) => event.type === 'Decided' && event.decision.kind === 'cancel';
const stopsWork = (event) => event.type === 'StopRequested' || givesUp(event);
function createHands(world, state) {
    const attempts = new Set();
    const timers = new Set();
    const stop = (atOnce) => {
        for (const attempt of attempts)
            attempt.stop(atOnce);
        for (const forget of timers)
            forget();
        timers.clear();
    };
    const post = (work) => {
        void work.then((event) => world.inbox.post(event));
    };
    const perform = (effect) => {
        switch (effect.type) {
            case 'StartAttempt': {
                const { task, attempt } = effect.request;
                const started = world.runner.start(effect.request);
                attempts.add(started);
                void started.done.then((report) => {
                    attempts.delete(started);
                    world.inbox.post(finished(task, attempt, report));
                });
                return;
            }
            case 'StartFix': {
                const started = world.startFix(effect);
                attempts.add(started);
                void started.done.then((event) => {
                    attempts.delete(started);
                    world.inbox.post(event);
                });
                return;
            }
            case 'StopAttempts':
                stop();
                return;
            case 'AwaitRetry': {
                const { task, attempt } = effect;
                const forget = world.clock.after(Math.max(0, effect.at - world.clock.now()), () => {
                    timers.delete(forget);
                    world.inbox.post({ type: 'RetryDue', task, attempt });
                });
                timers.add(forget);
                return;
            }
            case 'CollectArtifacts':
                post(world.collect(effect.phase, effect.globs, effect.anew));
                return;
            case 'SaveCheckpoint':
            case 'LookUpReuse':
            case 'StoreReuse': {
                const now = state();
                if (now !== undefined)
                    post(ofPhase(world, effect, now));
                return;
            }
        }
    };
    const abandon = async (problem) => {
        stop();
        await Promise.all([...attempts].map((attempt) => attempt.done));
        return problem;
    };
    return { perform, stop, abandon };
}
/** What looks at the whole state: what it needs of it, it takes before it waits for anything. */
function ofPhase(world, effect, state) {
    switch (effect.type) {
        case 'SaveCheckpoint':
            return world.saveCheckpoint(effect.phase, state);
        case 'LookUpReuse':
            return world.lookUpReuse(effect.phase, state, effect.fresh);
        case 'StoreReuse':
            return world.storeReuse(effect.phase, state);
    }
}
function finished(task, attempt, report) {
    const { outcome, durationMs, evidence, steps, outputs, findings, rerun } = report;
    return {
        type: 'AttemptFinished',
        task,
        attempt,
        outcome,
        durationMs,
        ...(evidence === undefined ? {} : { evidence }),
        steps: [...steps],
        ...(outputs === undefined ? {} : { outputs: { ...outputs } }),
        ...(findings === undefined ? {} : { findings }),
        ...(rerun === undefined ? {} : { rerun }),
    };
}

;// CONCATENATED MODULE: ./build/app/mend.js
/**
 * Runs a fix and works out what it changed: the files are taken before it, whatever it has left running is ended after
 * it, and then the files are compared. Without knowing what was there before no fix is run. One that was under way when
 * a run died is not run again.
 */
function startFix(around, runner, id, effect) {
    let isStopped = false;
    let running;
    /** Whether it may have changed anything. */
    const hasRun = () => effect.interrupted || running !== undefined;
    const run = async () => {
        if (effect.interrupted)
            return cancelled('the run ended while it was under way');
        const taken = (await around.changes?.take(id, effect.fix)) ?? { ok: false, error: 'no files are kept here' };
        if (!taken.ok)
            return notRun(`what it changes could not be told: ${taken.error}`);
        if (isStopped)
            return cancelled('stopped before it was started');
        running = runner.start(effect.request);
        return running.done;
    };
    return {
        done: run()
            .catch((error) => notRun(messageOf(error)))
            .then((ended) => (hasRun() ? mend_told(around, id, effect, ended) : mend_finished(effect, ended, {})))
            .catch((error) => mend_finished(effect, notRun(messageOf(error)), { untold: messageOf(error) })),
        stop(atOnce) {
            isStopped = true;
            running?.stop(atOnce);
        },
    };
}
async function mend_told(around, id, effect, ended) {
    // A process that outlives its command could go on changing files behind the comparison.
    around.endOrphans(id);
    const change = await around.changes?.tell(id, effect.fix, effect.protectedBy);
    if (change === undefined)
        return mend_finished(effect, ended, { untold: 'no files are kept here' });
    return mend_finished(effect, ended, change.ok ? change.value : { untold: change.error });
}
function mend_finished({ fix }, { outcome, durationMs }, rest) {
    return { type: 'FixFinished', ...fix, outcome, durationMs, ...rest };
}
const cancelled = (detail) => ({ outcome: { kind: 'cancelled', detail }, durationMs: 0 });
const notRun = (why) => ({
    outcome: { kind: 'errored', reason: 'internal', detail: `it was not run: ${why}` },
    durationMs: 0,
});
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

;// CONCATENATED MODULE: ./build/app/inbox.js
/** An empty inbox. */
function createInbox() {
    let arrived = [];
    let wake;
    return {
        post(event) {
            arrived.push(event);
            wake?.();
            wake = undefined;
        },
        async take() {
            if (arrived.length === 0) {
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
            const taken = arrived;
            arrived = [];
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./build/app/lazy-reuse.js
/**
 * Looking up and storing the work of phases, loaded with the first phase that has inputs. It never fails: a phase may be
 * building the very program that runs it, and then its parts are missing for a while.
 */
function createLazyReuse(around) {
    let loading;
    const loaded = () => (loading ??= Promise.all(/* import() */[__webpack_require__.e(6043), __webpack_require__.e(9294), __webpack_require__.e(7855)]).then(__webpack_require__.bind(__webpack_require__, 7855))
        .then(({ createReuseStory }) => createReuseStory(around))
        .catch((error) => {
        loading = undefined;
        throw error;
    }));
    return {
        async lookUp(work, fresh, signal) {
            try {
                return await (await loaded()).lookUp(work, fresh, signal);
            }
            catch (error) {
                const because = `it could not be looked up: ${lazy_reuse_messageOf(error)}`;
                return { type: 'ReuseMissed', phase: work?.plan.name ?? '', because };
            }
        },
        async store(work) {
            try {
                return await (await loaded()).store(work);
            }
            catch (error) {
                return { type: 'ReuseNotStored', phase: work?.plan.name ?? '', because: lazy_reuse_messageOf(error) };
            }
        },
    };
}
const lazy_reuse_messageOf = (error) => (error instanceof Error ? error.message : String(error));

;// CONCATENATED MODULE: ./build/app/reuse-work.js


/** Takes the work of a phase from the state; undefined when there is no such phase. */
function takeWork(state, name) {
    const { pipeline, outputs } = state;
    const phase = state.phaseByName.get(name);
    if (phase === undefined)
        return undefined;
    const earlier = Object.entries((0,handed_on/* earlierOutputs */.D4)(state, phase)).flatMap(([before, written]) => state.phaseByName.has(before) ? [[before, { ...written }]] : []);
    const worked = phase.agents.tasks.map((task) => task.durationMs);
    return {
        workflowId: state.id,
        workflow: pipeline.workflow,
        source: state.source,
        plan: phase.plan,
        parameters: pipeline.context,
        passEnv: pipeline.passEnv,
        earlier: Object.fromEntries(earlier),
        outputs: { ...outputs[name] },
        workMs: phase.plan.parallel ? Math.max(0, ...worked) : worked.reduce((sum, ms) => sum + ms, 0),
        maxSize: pipeline.checkpoints?.maxSize ?? constants/* DEFAULT_RULES */.ck.maxSize,
        ...(0,handed_on/* feedbackFor */.Nc)(state, phase),
        ...(0,handed_on/* anewIn */.f3)(state, phase),
        digest: phase.reuse.digest,
    };
}

;// CONCATENATED MODULE: ./build/core/history/baseline.js

/**
 * Fingerprints of what was there before: what the newest run on the base branch found in which the task came to its
 * end, else the newest one on the same branch. Undefined when there is none, and then nothing is known of before.
 */
function baselineFingerprints(history, question) {
    const { base, ref, sha, task, leg } = question;
    const newestFirst = history.records
        .filter((record) => record.leg === leg && (sha === undefined || record.sha !== sha))
        .toReversed();
    const on = (wanted) => wanted === undefined || wanted === ''
        ? undefined
        : newestFirst
            .filter((record) => record.ref !== undefined && branchOf(record.ref) === branchOf(wanted))
            .map((record) => fingerprintsOf(record, task))
            .find((found) => found !== undefined);
    const found = on(base) ?? on(ref);
    return found === undefined ? undefined : new Set(split(found));
}
const branchOf = (ref) => ref.replace(/^refs\/heads\//, '');
const fingerprintsOf = ({ tasks }, wanted) => tasks.find(({ id }) => id === wanted)?.fingerprints;
function split(joined) {
    const parts = [];
    for (let at = 0; at < joined.length; at += constants/* FINGERPRINT_LENGTH */.sn)
        parts.push(joined.slice(at, at + constants/* FINGERPRINT_LENGTH */.sn));
    return parts;
}

;// CONCATENATED MODULE: ./build/app/before.js

/**
 * Tells what tasks found before, from what runs came to. The history is read with the first finding: most runs have
 * nothing to compare.
 *
 * @param state of the workflow that is run; undefined as long as it has not begun
 */
function createBefore({ history: store, creator }, state) {
    let reading;
    return async (task) => {
        const now = state();
        if (store === undefined || now === undefined)
            return undefined;
        reading ??= store.read(now.pipeline.workflow).then(({ history }) => history);
        const { base, ref, sha } = now.source;
        const leg = creator.leg === undefined ? {} : { leg: creator.leg };
        return baselineFingerprints(await reading, { task, base, ref, sha, ...leg });
    };
}

// EXTERNAL MODULE: ./build/app/take-over.js
var take_over = __webpack_require__(9591);
;// CONCATENATED MODULE: ./build/app/execute.js










/**
 * Starts a new workflow and drives it until it is settled.
 *
 * @param beginning what is known before anything was run
 */
async function start(around, pipeline, source, { notes = [], inherited } = {}) {
    const recovered = await around.snapshots.recover();
    if (!recovered.ok)
        return recovered;
    const created = around.storage.create();
    if (!created.ok)
        return created;
    const opened = created.value;
    const first = [
        {
            type: 'WorkflowCreated',
            workflowId: opened.id,
            pipeline,
            source,
            creator: { ...around.creator },
            ...(inherited === undefined ? {} : { inherited }),
        },
        { type: 'RunStarted', run: 1, fence: opened.fence, attempt: around.attempt, ...(0,take_over/* ordered */.Sj)(around.orders) },
        ...[...(recovered.value === undefined ? [] : [recovered.value]), ...notes].map(take_over/* warned */.k9),
    ];
    return execute(around, opened, undefined, first);
}
/**
 * Takes a workflow up again: after a crash or a signal where it stopped, after a pause with a decision.
 * Without a decision a paused workflow is tried again.
 */
async function resume(around, id, decided) {
    const taking = await (0,take_over/* takeOver */.w9)(around, id, 'work');
    if (!taking.ok)
        return taking;
    const taken = taking.value;
    const { opened, state } = taken;
    const refused = refusal(state, decided, around.within);
    const before = refused === undefined ? await endRestore(around, taken, decided) : (0,result/* err */._)((0,take_over/* afterMending */.xP)(taken, refused));
    if (!before.ok) {
        opened.close();
        return before;
    }
    const first = [...before.value.events, ...(0,take_over/* takeOverEvents */.Zs)(around, taken, around.orders)];
    if (decided.kind !== 'cancel')
        first.push(...oldConfig(around, state));
    if (state.status === 'paused' || decided.kind === 'cancel')
        first.push(decidedEvent(state, decided));
    return execute(around, opened, { state, told: before.value.told }, first);
}
/** Who mends the configuration and goes on would wonder why nothing is different. */
function oldConfig({ configWrittenAfter }, { createdAt, id }) {
    const name = configWrittenAfter?.(createdAt);
    if (name === undefined)
        return [];
    return [
        (0,take_over/* warned */.k9)(`${name} was written after ${id} began, which goes on with what it said then; start a new one: bootspring run`),
    ];
}
/** A restore that was cut off is finished before anything else happens to the files; a cancellation does nothing to them. */
async function endRestore(around, taken, decided) {
    if (taken.state.restoring === undefined)
        return (0,result.ok)({ told: [], events: [] });
    const { cutOff, finishRestore } = await Promise.all(/* import() */[__webpack_require__.e(6043), __webpack_require__.e(5518), __webpack_require__.e(8269)]).then(__webpack_require__.bind(__webpack_require__, 2480));
    if (decided.kind === 'cancel')
        return (0,result.ok)({ told: [], events: cutOff(taken.state) });
    const finished = await finishRestore(around, taken);
    return finished.ok ? (0,result.ok)({ told: finished.value, events: [] }) : finished;
}
/**
 * A decision for the journal. Roles are GitHub's, and nobody can prove one at a terminal: who skips such a gate there does
 * so on a machine of their own, and every report says that.
 */
function decidedEvent({ pause, phaseByName }, decision) {
    const gate = phaseByName.get(pause?.phase ?? '')?.gates.find(({ plan }) => plan.name === pause?.gate)?.plan;
    const isLocal = decision.kind === 'skip' && decision.proof === undefined && typeof gate?.skippable === 'object';
    return { type: 'Decided', decision: isLocal ? { ...decision, by: `${decision.by} (locally)` } : decision };
}
/** Why the decision can't be carried out on the workflow as it stands. */
function refusal(state, decision, within) {
    const refused = (message, hint) => ({ code: 'usage', message, hint });
    if (within !== undefined) {
        const whose = within === state.id ? 'its own commands' : `the commands of ${within} in the same folder`;
        const message = `${state.id} is not decided about by ${whose}, nor by what they left running`;
        return refused(message, 'a person decides, in a terminal that the workflow did not start');
    }
    // It goes on from the checkpoint, whatever it was before.
    if (state.restoring !== undefined && decision.kind === 'retry')
        return undefined;
    if (state.status === 'completed' || state.status === 'failed') {
        return refused(`${state.id} is ${state.status}: there is nothing to ${decision.kind}`, 'start a new one: bootspring run');
    }
    if (state.status === 'cancelled' && state.decision?.kind === 'cancel') {
        return refused(`${state.id} was cancelled by ${state.decision.by}`, 'start a new one: bootspring run');
    }
    if (decision.kind !== 'skip')
        return undefined;
    const { pause } = state;
    const restored = state.restored ?? state.restoring;
    if (restored !== undefined) {
        const message = `${state.id} was put back to ${restored.phase} and waits to be resumed: no gate is to be skipped`;
        return refused(message, `go on: bootspring resume ${state.id}`);
    }
    if (pause?.gate === undefined) {
        return refused(`${state.id} does not wait at a gate`, 'look at it: bootspring status');
    }
    const elsewhere = pause.gate !== decision.gate;
    const waits = `${state.id} waits at gate ${pause.gate}, not at ${decision.gate}`;
    if (!pause.options.includes('skip')) {
        const message = `${elsewhere ? `${waits}; that` : `gate ${pause.gate}`} can't be skipped: skippable is false`;
        return refused(message, 'mend what it complains of: bootspring resume');
    }
    return elsewhere ? refused(waits, `name it: --gate ${pause.gate}`) : undefined;
}
async function execute(around, opened, before, first) {
    const inbox = createInbox();
    const projections = createLateProjections(around, opened);
    const stopping = new AbortController();
    const world = createWorld(around, opened, inbox, projections, stopping.signal);
    if (before !== undefined)
        for (const entry of before.told)
            world.observe(entry, before.state);
    const deaf = around.onSignal((signal) => {
        const isAgain = stopping.signal.aborted && signal === 'SIGINT';
        stopping.abort();
        const { person: by } = around;
        if (isAgain && by !== undefined)
            inbox.post({ type: 'Decided', decision: { kind: 'cancel', by } });
        else if (signal === 'SIGINT' && by !== undefined)
            inbox.post({ type: 'StopRequested', signal, pauses: true });
        else
            inbox.post({ type: 'StopRequested', signal });
    });
    try {
        let driven = await drive(before?.state, world, first);
        while (driven.ok && driven.value.status === 'paused' && around.ask !== undefined && !stopping.signal.aborted) {
            const decision = await around.ask(driven.value, stopping.signal);
            if (decision === undefined)
                break;
            driven = await drive(driven.value, world, [decidedEvent(driven.value, decision)]);
        }
        if (!driven.ok) {
            projections.abandon();
            const { problem, state } = driven.error;
            return problem.code === 'storage' && state !== undefined
                ? (0,result.ok)({ state, problem, unrecorded: true })
                : (0,result/* err */._)(problem);
        }
        const verified = await opened.verify();
        const concluded = await projections.conclude(driven.value, verified.ok);
        return verified.ok ? (0,result.ok)({ state: driven.value, ...concluded }) : (0,result/* err */._)(verified.error);
    }
    finally {
        deaf();
        opened.close();
    }
}
function createWorld(around, opened, inbox, projections, stopped) {
    const reuse = createLazyReuse(around);
    const watchers = [projections, ...around.observers];
    let latest;
    const runner = around.runner(opened.id, createBefore(around, () => latest));
    return {
        clock: around.clock,
        journal: opened.journal,
        runner,
        inbox,
        startFix: (effect) => startFix(around, runner, opened.id, effect),
        async collect(phase, globs, anew) {
            const { artifacts, missing } = await around.workspace.collect(opened.id, phase, globs, anew);
            return { type: 'ArtifactsCollected', phase, artifacts: [...artifacts], missing: [...missing] };
        },
        saveCheckpoint: (phase, state) => saveCheckpoint(around, opened, phase, state, stopped),
        lookUpReuse: (phase, state, fresh) => reuse.lookUp(takeWork(state, phase), fresh, stopped),
        storeReuse: (phase, state) => reuse.store(takeWork(state, phase)),
        observe(entry, state) {
            latest = state;
            if (entry.event.type === 'FixFinished')
                around.changes?.forget(opened.id);
            watchers.forEach((each) => each.observe?.(entry, state));
        },
        async flush(state) {
            for (const each of watchers)
                await each.ready?.();
            for (const each of watchers)
                each.flush?.(state);
        },
    };
}

// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
;// CONCATENATED MODULE: ./build/core/fit.js

/**
 * What differs between two footings, each as a clause; none when finished work of one stands for the other.
 * Order of members plays no part: what was read from a journal has the order of the schema, and a new plan its own.
 *
 * @param before that of the workflow that was found
 * @param now that of the run which would go on with it
 */
function differences(before, now) {
    const found = [...groundDifferences(before, now)];
    if (before.creator.step !== now.creator.step)
        found.push('the step differs');
    if (listed(before) !== listed(now))
        found.push('what earlier steps made was made anew');
    return [...found, ...planDifferences(before.pipeline, now.pipeline)];
}
/** In any order: the newest comes first, and that changes. */
const listed = ({ inherits = [] }) => [...inherits].sort().join(' ');
/** Whether both are the same step of the same job of a workflow run, in whatever attempt and with whatever plan. */
function isSameStep(before, now) {
    const { leg, step } = now.creator;
    return before.source.runId === now.source.runId && before.creator.leg === leg && before.creator.step === step;
}
/** Whether both are steps of one job on one commit, with other phases of one workflow each. */
function standsBeside(before, now) {
    if (groundDifferences(before, now).length > 0 || before.pipeline.workflow !== now.pipeline.workflow)
        return false;
    const own = new Set(names(now.pipeline));
    return names(before.pipeline).every((name) => !own.has(name));
}
function groundDifferences(before, now) {
    const found = [];
    const compare = (what, was, is) => {
        if (!differs(was, is))
            return;
        const [old, current] = [shown(was), shown(is)];
        found.push(old === undefined || current === undefined ? `${what} differs` : `${what} is ${current}, it was ${old}`);
    };
    compare('the repository', before.source.repository, now.source.repository);
    compare('the commit', before.source.sha, now.source.sha);
    compare('the workflow run', before.source.runId, now.source.runId);
    compare('the pull request', before.source.pullRequest, now.source.pullRequest);
    compare('the version of bootspring', before.creator.version, now.creator.version);
    compare('the operating system', before.creator.platform, now.creator.platform);
    compare('the architecture', before.creator.arch, now.creator.arch);
    compare('the leg of the job', before.creator.leg, now.creator.leg);
    return found;
}
/** How many commands run at the same time, and which first, says nothing about what they came to. */
function planDifferences(before, now) {
    const found = [];
    if (before.workflow !== now.workflow)
        found.push('the workflow differs');
    if (before.mode !== now.mode)
        found.push('the mode differs');
    if (differs(before.context, now.context))
        found.push('the context differs');
    if (differs(names(before), names(now)))
        return [...found, 'the list of phases differs'];
    const changed = now.phases.filter((phase, at) => differs(withoutWords(phase), withoutWords(before.phases[at])));
    if (changed.length > 0)
        found.push(`the plan of ${changed.map((phase) => phase.name).join(', ')} differs`);
    if (found.length > 0)
        return found;
    const rest = ({ digest: _digest, maxParallel: _maxParallel, estimates: _estimates, phases: _phases, reuse: _reuse, ...others }) => others;
    return differs(rest(before), rest(now)) ? ['the configuration differs'] : [];
}
/** A phase without the sentences for people: they tell of the files as they are, and change nothing that is done. */
const withoutWords = (phase) => {
    const text = JSON.stringify(phase, (key, each) => (key === 'because' ? undefined : each));
    return text === undefined ? undefined : JSON.parse(text);
};
const differs = (was, is) => ordered(was) !== ordered(is);
/** A value as text, with the members of its objects by name. */
const ordered = (value) => JSON.stringify(value, (_, each) => typeof each === 'object' && each !== null && !Array.isArray(each)
    ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
    : each);
const names = ({ phases }) => phases.map((phase) => phase.name);
/** A value that is short enough to be told. */
function shown(value) {
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    const text = (0,plain_line/* plainLine */.h)(`${value}`, 60);
    return text === '' ? undefined : text;
}

// EXTERNAL MODULE: ./build/app/look.js
var look = __webpack_require__(6008);
;// CONCATENATED MODULE: ./build/app/go-on.js




/**
 * Puts the files back to a checkpoint on a machine that does not have them, and goes on from there. What is in the way
 * is moved aside: on a fresh machine it is what earlier steps made, and they made it before that checkpoint too.
 */
async function goOn(around, { id, phase, by }) {
    const { restore } = await Promise.all(/* import() */[__webpack_require__.e(6043), __webpack_require__.e(5518), __webpack_require__.e(8269)]).then(__webpack_require__.bind(__webpack_require__, 2480));
    const restored = await restore(around, { id, phase, by, force: true });
    if (!restored.ok) {
        const left = await around.snapshots.recover();
        return (0,result/* err */._)({ problem: restored.error, startAfresh: left.ok && left.value === undefined });
    }
    const { fallbacks, report, warnings } = restored.value;
    const notes = [...warnings, ...fallbacks, ...report.notes];
    const ending = await resume(around, id, { kind: 'retry', by });
    if (!ending.ok)
        return (0,result/* err */._)({ problem: ending.error, startAfresh: false });
    return (0,result.ok)({ ...ending.value, resumedFrom: restored.value.phase, notes });
}
/**
 * The newest workflow of this step in this workspace, with its newest checkpoint, when it can be gone on with. An older
 * one may have passed what that did not, so nothing goes behind it.
 */
async function findHere(storage, footing) {
    const listed = await storage.list();
    if (!listed.ok)
        return undefined;
    for (const id of listed.value) {
        const found = await (0,look/* look */.v)(storage, id);
        if (!found.ok)
            continue;
        const { state } = found.value;
        if (!isSameStep(state, footing))
            continue;
        const { lastCheckpoint: phase } = state;
        return phase === undefined || differences(state, footing).length > 0 ? undefined : { id, phase };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/app/inherit.js


/**
 * What phases that earlier steps of the same job have completed left for those of this one: with one step a phase each
 * step is a workflow of its own. Undefined when there are none.
 */
async function inherit(storage, footing) {
    const listed = await storage.list();
    if (!listed.ok || footing.source.runId === undefined)
        return undefined;
    const origins = new Map();
    const inherited = { from: [], outputs: {}, artifacts: [] };
    for (const id of listed.value) {
        const found = await (0,look/* look */.v)(storage, id);
        if (!found.ok || !standsBeside(found.value.state, footing))
            continue;
        const { state } = found.value;
        for (const phase of state.phases) {
            const { name } = phase.plan;
            // The newest workflow comes first.
            if (phase.status !== 'completed' || origins.has(name))
                continue;
            origins.set(name, id);
            const outputs = state.outputs[name];
            if (outputs !== undefined)
                inherited.outputs[name] = { ...outputs };
            inherited.artifacts.push(...state.artifacts.filter((artifact) => artifact.phase === name));
            if (!inherited.from.includes(id))
                inherited.from.push(id);
        }
    }
    return origins.size === 0 ? undefined : { inherited, origins };
}

// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(483);
// EXTERNAL MODULE: ./build/core/views/base-part.js
var base_part = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/core/findings/order.js
var order = __webpack_require__(4382);
// EXTERNAL MODULE: ./build/core/views/findings.js
var findings = __webpack_require__(8214);
// EXTERNAL MODULE: ./build/core/views/markdown.js
var markdown = __webpack_require__(5109);
// EXTERNAL MODULE: ./build/core/views/markdown-text.js
var markdown_text = __webpack_require__(1737);
;// CONCATENATED MODULE: ./build/core/views/findings-table.js




/** Notes on reports that are shown. */
const MOST_NOTES = 5;
/** Characters of a message. */
const MOST_MESSAGE = 200;
/** With a blank between that no line is broken at. */
const SIGNS = { error: '\u274c\u00a0error', warning: '\u26a0\ufe0f\u00a0warning', notice: '\u2139\ufe0f\u00a0notice' };
/** What the newest attempts of all agents and checks found. */
function countsOf(all) {
    const sum = (of) => all.reduce((total, each) => total + of(each), 0);
    const known = all.filter(({ fresh }) => fresh !== undefined);
    return {
        errors: sum(({ errors }) => errors),
        warnings: sum(({ warnings }) => warnings),
        notices: sum(({ notices }) => notices),
        ...(known.length === 0 ? {} : { fresh: sum(({ fresh = 0 }) => fresh) }),
    };
}
const digests = (state) => state.phases
    .flatMap(markdown/* tasksOf */.a4)
    .flatMap(({ plan, findings }) => (findings === undefined ? [] : [{ digest: findings, check: plan.name }]));
/** The counts, and the worst findings with place, rule and message; empty when nothing was found. */
function findingsTable(state, most) {
    const found = digests(state);
    const counts = countsOf(found.map(({ digest }) => digest));
    const notes = [...new Set(found.flatMap(({ digest }) => digest.notes ?? []))].map((note) => `\u26a0 ${(0,markdown_text/* escapeMarkdown */.FV)(note)}`);
    const text = (0,findings/* findingsCount */.cy)(counts);
    if (text === '')
        return (0,markdown_text/* list */.p_)(notes, MOST_NOTES);
    const worst = found
        .flatMap(({ digest, check }) => digest.worst.map((finding) => ({ finding, check })))
        .sort((a, b) => (0,order/* worstFirst */.m)(a.finding, b.finding))
        .slice(0, most);
    const rest = counts.errors + counts.warnings + counts.notices - worst.length;
    const rows = worst.map((each) => findingRow(each));
    const isMarked = counts.fresh !== undefined;
    const head = [...(isMarked ? ['new'] : []), 'severity', 'place', 'rule', 'message', 'check'];
    const shown = (0,markdown/* table */.tp)(head, isMarked ? rows : rows.map(([, ...cells]) => cells));
    const more = rest > 0 ? `\n\n\u2026 and ${rest} more` : '';
    const said = notes.length === 0 ? '' : `\n\n${(0,markdown_text/* list */.p_)(notes, MOST_NOTES)}`;
    return `### Findings: ${text}\n\n${shown}${more}${said}`;
}
function findingRow({ finding, check }) {
    const { severity, rule, message, isNew, test } = finding;
    const [first = ''] = message.split('\n', 1);
    const place = (0,order/* placeText */.Z)(finding) ?? test ?? '';
    return [
        isNew === true ? '\ud83c\udd95' : '',
        SIGNS[severity],
        (0,markdown/* codeCell */.MZ)(place, MOST_MESSAGE),
        rule === undefined ? '' : (0,markdown/* codeCell */.MZ)(rule, 80),
        (0,markdown_text/* escapeMarkdown */.FV)(first, MOST_MESSAGE),
        (0,markdown_text/* escapeMarkdown */.FV)(check),
    ];
}

// EXTERNAL MODULE: ./build/core/views/fitted.js
var fitted = __webpack_require__(244);
// EXTERNAL MODULE: ./build/core/views/flaky.js
var flaky = __webpack_require__(3355);
// EXTERNAL MODULE: ./build/core/views/summary.js + 1 modules
var summary = __webpack_require__(575);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
;// CONCATENATED MODULE: ./build/core/views/gates-table.js




const VERDICT_SIGNS = { passed: '\u2705', rejected: '\u274c', inconclusive: '\u2757', vacuous: '\u2754' };
/** Checks of a gate that are named; of more only those that did not succeed, and the count of the rest. */
const MOST_CHECKS = 12;
/** A table of all gates that were reached, with their checks; empty without one. */
function gatesTable(state, room) {
    const rows = state.phases.flatMap((phase) => phase.gates
        .filter((gate) => gate.started || gate.verdict !== undefined || gate.skipped !== undefined)
        .map((gate) => gateRow(phase, gate)));
    return rows.length === 0 ? '' : `### Gates\n\n${(0,markdown/* table */.tp)(['gate', 'after', 'verdict', 'checks', 'time'], rows, room)}`;
}
function gateRow(phase, { plan, verdict, skipped, checks }) {
    const ms = checks.tasks.reduce((sum, { durationMs }) => sum + durationMs, 0);
    const told = skipped === undefined
        ? verdict === undefined
            ? '\u25b8 not judged'
            : `${VERDICT_SIGNS[verdict]} ${verdict}`
        : `\u26a0\ufe0f skipped by ${(0,markdown_text/* escapeMarkdown */.FV)(skipped.by, 40)}`;
    return [(0,markdown_text/* escapeMarkdown */.FV)(plan.name), (0,markdown_text/* escapeMarkdown */.FV)(phase.plan.name), told, checksCell(checks.tasks), (0,views_text/* duration */.p0)(ms)];
}
function checksCell(tasks) {
    const named = tasks.map((task) => {
        const { sign, tone } = (0,summary/* taskMark */.RM)(task);
        return {
            text: `${task.flaky ? '\u26a0' : sign} ${(0,markdown_text/* escapeMarkdown */.FV)(task.plan.name)}`,
            isGood: tone === 'good' && !task.flaky,
        };
    });
    if (named.length <= MOST_CHECKS)
        return named.map(({ text }) => text).join(' \u00b7 ');
    const shown = named.filter(({ isGood }) => !isGood).slice(0, MOST_CHECKS);
    return [...shown.map(({ text }) => text), `${named.length - shown.length} more`].join(' \u00b7 ');
}

// EXTERNAL MODULE: ./build/core/views/digest.js
var digest = __webpack_require__(4596);
// EXTERNAL MODULE: ./build/core/views/mend-part.js
var mend_part = __webpack_require__(160);
// EXTERNAL MODULE: ./build/core/views/rounds-part.js
var rounds_part = __webpack_require__(8427);
;// CONCATENATED MODULE: ./build/core/views/pictures/mermaid.js

/** Characters of a name in a picture: longer ones would push everything else out of it. */
const MOST_NAME = 28;
/**
 * GitHub draws nothing of a diagram with more than 50,000 characters or 500 edges. What is drawn here stays far below:
 * so many phases, so many bars, so many edges.
 */
const MOST_PHASES = 60;
const MOST_BARS = 120;
const MOST_EDGES = 240;
/**
 * A name for a diagram. Names of phases, agents and checks pass as they are; of anything else only letters, digits and
 * what has no meaning in any diagram of Mermaid is left: no quote, colon, semicolon, hash, percent sign, bracket or mark-up.
 */
function mermaidName(text, limit = MOST_NAME) {
    const plain = (0,plain_line/* plainLine */.h)(text, limit).replaceAll(/[^\p{L}\p{N} ._/\u2026-]/gu, '\u00b7');
    return plain === '' ? '\u00b7' : plain;
}
/** The picture in markdown: GitHub draws it, and whatever else shows markdown shows its text. */
function mermaidBlock({ text, note }) {
    const block = `\`\`\`mermaid\n${text}\n\`\`\``;
    return note === undefined ? block : `${block}\n\n<sub>${note}</sub>`;
}
/** A directive that sets options of a diagram; the options are numbers and words of this program. */
const directive = (options) => `%%{init: ${JSON.stringify(options)}}%%`;

;// CONCATENATED MODULE: ./build/core/views/pictures/gantt.js



/**
 * Colours for a light page and a dark one. Versions of Mermaid differ in whether the name of a `done` bar that stands
 * beside it has the colour of names inside of it (`taskTextDarkColor`), so that colour is one which can be read on both
 * pages, and such a bar is only tinted.
 */
const COLOURS = {
    doneTaskBkgColor: '#2da44e26',
    doneTaskBorderColor: '#2da44e',
    activeTaskBkgColor: '#218bff26',
    activeTaskBorderColor: '#218bff',
    taskTextDarkColor: '#767e88',
    critBkgColor: '#cf222e',
    critBorderColor: '#cf222e',
    taskBkgColor: '#6e7781',
    taskBorderColor: '#6e7781',
    taskTextColor: '#ffffff',
    sectionBkgColor: '#8b949e',
    sectionBkgColor2: '#8b949e',
    altSectionBkgColor: '#8b949e00',
    gridColor: '#8b949e66',
};
/** Pauses that are marked. */
const MOST_BREAKS = 8;
/** A bar shorter than this part of the axis could not be seen. */
const LEAST_PART = 1 / 300;
/**
 * What ran when: a section for each phase with its agents and checks, from the start of the run, with pauses cut out.
 * Where that is too much, only phases that did not succeed have their agents and checks, then none, then only the
 * longest phases are there. Undefined when nothing ran.
 *
 * @param live somebody works on it now
 */
function ganttChart(state, line, live) {
    const all = sectionsOf(state, line, live);
    if (all.length === 0)
        return undefined;
    const isBad = ({ phase }) => phase.status !== 'completed';
    const shown = [...all].sort((a, b) => Number(isBad(b)) - Number(isBad(a)) || b.ms - a.ms).slice(0, MOST_PHASES);
    const sections = all.filter((each) => shown.includes(each));
    const count = (rows) => sections.reduce((sum, each) => sum + rows(each).length, 0);
    const choices = [
        (each) => each.rows,
        (each) => (isBad(each) ? each.rows : each.stretches),
        (each) => each.stretches,
    ];
    const rows = choices.find((choice) => count(choice) <= MOST_BARS) ?? ((each) => each.stretches.slice(-1));
    const text = chart(sections, rows, line);
    const notes = [
        rows === choices[0] ? '' : 'Agents and checks are in the table.',
        all.length > sections.length
            ? `${all.length - sections.length} shorter phases of ${all.length} are left out of the picture.`
            : '',
    ].filter((note) => note !== '');
    return { text, ...(notes.length === 0 ? {} : { note: notes.join(' ') }) };
}
function sectionsOf(state, line, live) {
    const bars = grouped(line.bars, ({ task }) => task.split('/')[0] ?? task);
    const stretches = grouped(line.phases, ({ phase }) => phase);
    return state.phases.flatMap((phase) => {
        const [tasks, times] = [bars.get(phase.plan.name) ?? [], stretches.get(phase.plan.name) ?? []];
        if (tasks.length === 0 && times.length === 0)
            return [];
        const whole = times.map((each, at) => stretchRow(phase, each, times[at + 1]));
        const rows = tasks.map((bar) => taskRow(state, bar, line.totalMs, live));
        return [
            {
                phase,
                rows: rows.length === 0 ? whole : rows,
                stretches: whole,
                ms: times.reduce((sum, { from, to }) => sum + to - from, 0),
            },
        ];
    });
}
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}
/** An earlier stretch of a phase ended with a pause, with the run, or with its round. */
function stretchRow(phase, { from, to, round }, next) {
    const { sign, tone } = (0,summary/* phaseMark */.lW)(phase);
    const ended = next?.round === round ? '\u2016' : '\u21b6';
    const label = `${next === undefined ? sign : ended} ${(0,views_text/* duration */.p0)(to - from)}`;
    if (next !== undefined)
        return { label, tag: '', from, to };
    const tag = phase.status === 'running' ? 'active' : tone === 'good' ? 'done' : tone === 'bad' ? 'crit' : '';
    return { label, tag: phase.status === 'paused' ? 'crit' : tag, from, to };
}
function taskRow(state, { task: id, attempt, from, to, ended }, end, live) {
    const place = state.tasks.get(id);
    const task = place?.group.tasks[place.index];
    const name = mermaidName(id.slice(id.indexOf('/') + 1));
    const label = `${name}${attempt === 1 ? '' : ` again ${attempt}`} ${(0,views_text/* duration */.p0)(to - from)}`;
    // What the newest attempt came to says the state, which knows what blocks and what only warns.
    const isNewest = task?.attempts === attempt;
    if (ended === 'open') {
        return live && to === end && isNewest
            ? { label: `\u25b8 ${label}`, tag: 'active', from, to }
            : { label: `\u25a0 ${label}`, tag: '', from, to };
    }
    if (task !== undefined && isNewest && task.outcome !== undefined)
        return { ...markOf(task, label), from, to };
    const isGood = ended === 'passed' || ended === 'reused';
    return { label: `${isGood ? '\u2713' : '\u2717'} ${label}`, tag: isGood ? 'done' : 'crit', from, to };
}
function markOf(task, label) {
    const { sign, tone } = (0,summary/* taskMark */.RM)(task);
    return { label: `${sign} ${label}`, tag: tone === 'good' ? 'done' : tone === 'bad' ? 'crit' : '' };
}
function chart(sections, rowsOf, line) {
    const names = sections.map(({ phase }) => mermaidName(phase.plan.name, 24));
    const widest = Math.max(...names.map((name) => name.length), 6);
    const least = Math.ceil(Math.max(line.totalMs, 1) * LEAST_PART);
    const { every, format } = axis(line.totalMs);
    const rows = sections.flatMap((section, at) => [
        `section ${names[at]}`,
        ...rowsOf(section).map(({ label, tag, from, to }) => taskLine(label, tag, from, Math.max(to, from + least, from + 1))),
    ]);
    const breaks = line.breaks
        .filter(({ at }) => at < line.totalMs)
        .sort((a, b) => b.ms - a.ms)
        .slice(0, MOST_BREAKS)
        .sort((a, b) => a.at - b.at)
        .map(({ at, ms }) => taskLine(`\u2016 waited ${(0,views_text/* duration */.p0)(ms)}`, 'milestone', at, at));
    return [
        directive({ gantt: { leftPadding: Math.ceil(widest * 6.5) + 16, barHeight: 18 }, themeVariables: COLOURS }),
        'gantt',
        'dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `axisFormat ${format}`,
        `tickInterval ${every}`,
        ...(breaks.length === 0 ? [] : ['section pauses', ...breaks]),
        ...rows,
    ].join('\n');
}
const taskLine = (label, tag, from, to) => `${label} :${tag === '' ? '' : `${tag}, `}${moment(from)}, ${moment(to)}`;
/**
 * A moment of the axis as a date. It has no time zone, so that every browser reads it as its own and shows the same
 * time of day; on the first of January no clock is put forward or back anywhere.
 */
function moment(ms) {
    return new Date(Date.UTC(2001, 0, 1) + Math.round(ms)).toISOString().slice(0, -1).replace('T', ' ');
}
const TICKS = [
    [100, '100millisecond'],
    [500, '500millisecond'],
    [1_000, '1second'],
    [2_000, '2second'],
    [5_000, '5second'],
    [15_000, '15second'],
    [30_000, '30second'],
    [60_000, '1minute'],
    [120_000, '2minute'],
    [300_000, '5minute'],
    [900_000, '15minute'],
    [1_800_000, '30minute'],
    [3_600_000, '1hour'],
    [10_800_000, '3hour'],
];
/** Marks of the axis: not more than nine where there is a step for that. */
function axis(totalMs) {
    const [step, every] = TICKS.find(([ms]) => totalMs / ms <= 9) ?? [86_400_000, '1day'];
    if (step < 1_000)
        return { every, format: '%-S.%Ls' };
    if (totalMs < 60_000)
        return { every, format: '%-Ss' };
    if (totalMs < 3_600_000)
        return { every, format: '%-M:%S' };
    return { every, format: totalMs < 86_400_000 ? '%-H:%M' : 'day %-j %-H:%M' };
}

// EXTERNAL MODULE: ./build/core/views/fates.js
var fates = __webpack_require__(3337);
;// CONCATENATED MODULE: ./build/core/views/pictures/graph.js




/**
 * White on a middle tone, which can be read on a light page and on a dark one; a sign says the same without colour.
 * The tones are those of GitHub's own labels of states.
 */
const CLASSES = {
    passed: 'fill:#1a7f37,stroke:#1a7f37,color:#ffffff',
    reused: 'fill:#1a7f37,stroke:#aceebb,color:#ffffff,stroke-width:2px,stroke-dasharray:4 3',
    failed: 'fill:#cf222e,stroke:#cf222e,color:#ffffff',
    warned: 'fill:#9a6700,stroke:#9a6700,color:#ffffff',
    running: 'fill:#0969da,stroke:#0969da,color:#ffffff',
    pending: 'fill:#6e7781,stroke:#6e7781,color:#ffffff',
};
/** Phases in a row of a picture whose phases follow each other. */
const IN_A_ROW = 6;
/** More steps than this from left to right, and the picture goes from top to bottom. */
const MOST_STEPS = 8;
/** Edges that may come into a phase through phases that are left out. */
const MOST_THROUGH = 12;
/**
 * The phases with what each came to, and which of them waits for which: in sequential mode each for the one before.
 * Of very many, those that did not succeed and the longest ones are shown. Undefined without a phase.
 */
function phaseGraph(state) {
    if (state.phases.length === 0)
        return undefined;
    const kept = keptPhases(state);
    const left = state.phases.length - kept.size;
    const note = left === 0 ? {} : { note: `${left} of ${state.phases.length} phases are left out of the picture.` };
    const lines = state.pipeline.mode === 'sequential' ? chain(state, kept) : web(state, kept);
    const looks = Object.entries(CLASSES).map(([name, style]) => `classDef ${name} ${style}`);
    const [head = '', ...rest] = lines;
    const options = { flowchart: { nodeSpacing: 24, rankSpacing: 32, padding: 8, htmlLabels: true } };
    return { text: [directive(options), head, ...rest, ...looks].join('\n'), ...note };
}
function keptPhases({ phases }) {
    if (phases.length <= MOST_PHASES)
        return new Set(phases);
    const rank = (phase) => ['failed', 'paused', 'running', 'cancelled'].includes(phase.status) ? 0 : phase.status === 'completed' ? 1 : 2;
    const order = [...phases].sort((a, b) => rank(a) - rank(b) || b.activeMs - a.activeMs || a.index - b.index);
    return new Set(order.slice(0, MOST_PHASES));
}
function lookOf(phase, fate) {
    if (phase.status === 'pending')
        return 'pending';
    if (phase.status === 'running')
        return 'running';
    if (phase.status === 'failed' || phase.status === 'paused')
        return 'failed';
    if (phase.status === 'cancelled' || (0,summary/* phaseMark */.lW)(phase).tone === 'warn')
        return 'warned';
    return fate?.kind === 'reused' ? 'reused' : 'passed';
}
const graph_SIGNS = {
    passed: '\u2713',
    reused: '\u21ba',
    failed: '\u2717',
    warned: '\u26a0',
    running: '\u25b8',
    pending: '\u00b7',
};
const idOf = ({ index }) => `p${index}`;
function nodes(state, kept) {
    const all = (0,fates/* fates */.qO)(state);
    return new Map([...kept].map((phase) => {
        const look = lookOf(phase, all[phase.index]);
        const gates = phase.gates
            .filter((gate) => gate.skipped !== undefined || (gate.verdict !== undefined && gate.verdict !== 'passed'))
            .slice(0, 2)
            .map((gate) => `<br/>${mermaidName(gate.plan.name, 20)} ${gate.skipped === undefined ? gate.verdict : 'skipped'}`);
        const sign = phase.status === 'paused' ? '\u2016' : phase.status === 'cancelled' ? '\u25a0' : graph_SIGNS[look];
        const about = look === 'reused' ? 'reused' : phase.startedAt === undefined ? '' : (0,views_text/* duration */.p0)(phase.activeMs);
        const time = about === '' ? '' : `<br/>${about}`;
        const label = `${sign} ${mermaidName(phase.plan.name)}${time}${gates.join('')}`;
        return [phase, `${idOf(phase)}["${label}"]:::${look}`];
    }));
}
/** One after the other: in rows, because a long line would be shrunk until nobody can read it. */
function chain(state, kept) {
    const shown = nodes(state, kept);
    const items = [];
    let gap = 0;
    const closeGap = () => {
        if (gap > 0)
            items.push({ id: `g${items.length}`, line: `g${items.length}["\u2026 ${gap} more"]:::pending` });
        gap = 0;
    };
    for (const phase of state.phases) {
        const line = shown.get(phase);
        if (line === undefined)
            gap += 1;
        else {
            closeGap();
            items.push({ id: idOf(phase), line });
        }
    }
    closeGap();
    const lines = items.map(({ line }) => line);
    const edges = items.slice(1).map(({ id }, at) => `${items[at]?.id} --> ${id}`);
    if (items.length <= IN_A_ROW)
        return ['flowchart LR', ...lines, ...edges];
    return rowsOf(items);
}
/** Rows of a chain. Mermaid keeps the direction of a row only when no edge leads out of it, so rows are joined as such. */
function rowsOf(items) {
    const perRow = Math.ceil(items.length / Math.ceil(items.length / IN_A_ROW));
    const rows = [];
    const ids = [];
    for (let from = 0; from < items.length; from += perRow) {
        const row = items.slice(from, from + perRow);
        const id = `r${ids.length}`;
        ids.push(id);
        rows.push(`subgraph ${id}[" "]`, 'direction LR', ...row.map(({ line }) => line));
        rows.push(...row.slice(1).map((item, at) => `${row[at]?.id} --> ${item.id}`), 'end');
    }
    const joints = ids.slice(1).map((id, at) => `${ids[at]} --> ${id}`);
    return ['flowchart TB', ...rows, ...joints, 'classDef row fill:none,stroke:none', `class ${ids.join(',')} row`];
}
/** What waits for what. A phase that is left out is gone around: what waits for it waits for what it waited for. */
function web(state, kept) {
    const shown = nodes(state, kept);
    const edges = [];
    const steps = new Map();
    const sources = nearest(state, kept);
    for (const phase of [...kept].sort((a, b) => a.index - b.index)) {
        for (const from of sources.get(phase.plan.name) ?? [])
            edges.push(`${idOf(from)} --> ${idOf(phase)}`);
    }
    for (const name of needsFirst(state)) {
        const before = (state.phaseByName.get(name)?.plan.needs ?? []).map((need) => steps.get(need) ?? 0);
        steps.set(name, 1 + Math.max(0, ...before));
    }
    const direction = Math.max(0, ...steps.values()) > MOST_STEPS ? 'TB' : 'LR';
    return [`flowchart ${direction}`, ...shown.values(), ...edges.slice(0, MOST_EDGES)];
}
/** For each phase the shown phases that it waits for, at once or through phases that are not shown. */
function nearest(state, kept) {
    const found = new Map();
    for (const name of needsFirst(state)) {
        const before = new Set();
        for (const need of state.phaseByName.get(name)?.plan.needs ?? []) {
            const phase = state.phaseByName.get(need);
            if (phase === undefined)
                continue;
            const through = kept.has(phase) ? [phase] : [...(found.get(need) ?? [])];
            for (const each of through)
                if (before.size < MOST_THROUGH || kept.has(phase))
                    before.add(each);
        }
        found.set(name, before);
    }
    return found;
}
/** Names of all phases, each after those that it needs. No call goes deeper than another: needs may be a long line. */
function needsFirst({ phases, phaseByName }) {
    const waiting = new Map(phases.map(({ plan }) => [plan.name, new Set(plan.needs.filter((need) => phaseByName.has(need)))]));
    const dependents = new Map();
    for (const [name, needs] of waiting)
        for (const need of needs) {
            const known = dependents.get(need);
            if (known === undefined)
                dependents.set(need, [name]);
            else
                known.push(name);
        }
    const order = phases.map(({ plan }) => plan.name).filter((name) => waiting.get(name)?.size === 0);
    for (const name of order) {
        for (const next of dependents.get(name) ?? []) {
            const left = waiting.get(next);
            left?.delete(name);
            if (left?.size === 0)
                order.push(next);
        }
    }
    return order;
}

// EXTERNAL MODULE: ./build/core/views/timeline.js
var timeline = __webpack_require__(179);
// EXTERNAL MODULE: ./build/core/history/statistics.js
var statistics = __webpack_require__(593);
;// CONCATENATED MODULE: ./build/core/views/pictures/trend.js

/** Runs that are shown. */
const MOST_RUNS = 20;
/** Blue in a middle tone, on whatever the page has behind it. */
const trend_COLOURS = { xyChart: { plotColorPalette: '#218bff', backgroundColor: '#00000000' } };
/** How long the recent runs took, the newest at the right. Undefined where there is nothing to compare. */
function trendChart(records) {
    const shown = records.slice(-MOST_RUNS);
    if (shown.length < 2)
        return undefined;
    const longest = Math.max(...shown.map(({ durationMs }) => durationMs), 1);
    const { unit, ms } = unitOf(longest);
    const labels = shown.map(({ status }, at) => {
        const back = shown.length - 1 - at;
        // Each label is another one: Mermaid draws those that are the same over each other.
        return `"${status === 'completed' ? '' : status === 'cancelled' ? '\u25a0 ' : '\u2717 '}${back === 0 ? 'now' : `-${back}`}"`;
    });
    const bars = shown.map(({ durationMs }) => Number((durationMs / ms).toPrecision(4)));
    const width = Math.min(900, 140 + 44 * shown.length);
    const axis = { labelFontSize: 12, titleFontSize: 12 };
    const xyChart = { height: 220, width, xAxis: axis, yAxis: axis };
    const text = [
        directive({ xyChart, themeVariables: trend_COLOURS }),
        'xychart-beta',
        `x-axis [${labels.join(', ')}]`,
        `y-axis "${unit}" 0 --> ${Number(((longest / ms) * 1.1).toPrecision(3))}`,
        `bar [${bars.join(', ')}]`,
    ].join('\n');
    const isAllGood = shown.every(({ status }) => status === 'completed');
    return { text, ...(isAllGood ? {} : { note: '\u2717 did not complete, \u25a0 was cancelled' }) };
}
function unitOf(longest) {
    if (longest < 120_000)
        return { unit: 'seconds', ms: 1_000 };
    return longest < 7_200_000 ? { unit: 'minutes', ms: 60_000 } : { unit: 'hours', ms: 3_600_000 };
}

;// CONCATENATED MODULE: ./build/core/views/trend-part.js






/** Rows of each table. */
const MOST_ROWS = 10;
/** The recent runs of the same job and phases: how long they took, how many passed, what is flaky and slow. */
function trendPart(history, withPicture) {
    const records = (0,statistics/* comparable */.Zm)(history);
    const numbers = (0,statistics/* statisticsOf */.jm)(history);
    if (numbers === undefined || records.length < 2)
        return '';
    const picture = withPicture ? trendChart(records) : undefined;
    const details = tables(numbers);
    return [
        `### The last ${records.length} runs`,
        facts(numbers),
        picture === undefined ? '' : mermaidBlock(picture),
        details === '' ? '' : `<details><summary>Phases, flaky and slow tests</summary>\n\n${details}\n\n</details>`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function facts({ passRate, duration: whole, flakyTasks, flakyTests }) {
    const flaky = flakyTasks.length + flakyTests.length;
    return [
        passRate === null ? '' : `**${percent(passRate)}** passed`,
        whole === null ? '' : `half within **${(0,views_text/* duration */.p0)(whole.p50Ms)}**, 95 % within **${(0,views_text/* duration */.p0)(whole.p95Ms)}**`,
        flaky === 0 ? 'nothing flaky' : `**${flaky}** flaky`,
    ]
        .filter((part) => part !== '')
        .join(' \u00b7 ');
}
function tables({ phases, flakyTasks, flakyTests, slowestTests }) {
    const times = (of) => [(0,views_text/* duration */.p0)(of.p50Ms), (0,views_text/* duration */.p0)(of.p95Ms)];
    const named = (name) => (0,markdown_text/* escapeMarkdown */.FV)(name, 120);
    const flaky = [...flakyTasks, ...flakyTests].map((each) => [
        named(each.name),
        `${each.flaky} of ${each.runs}`,
        percent(each.rate),
    ]);
    const all = [
        [['phase', 'p50', 'p95', 'runs'], phases.map((each) => [named(each.name), ...times(each), `${each.runs}`])],
        [['flaky', 'runs', 'rate'], flaky],
        [['slow test', 'p50', 'p95'], slowestTests.map((each) => [named(each.name), ...times(each)])],
    ];
    return all
        .filter(([, rows]) => rows.length > 0)
        .map(([head, rows]) => (0,markdown/* table */.tp)(head, rows.slice(0, MOST_ROWS)))
        .join('\n\n');
}
const percent = (part) => `${Number((part * 100).toFixed(1))} %`;

;// CONCATENATED MODULE: ./build/core/views/job-summary.js















/** The runner drops a summary above 1 MiB whole. Nearly all fit the first level; the last one always fits. */
const MOST_SUMMARY = 900_000;
const AMOUNTS = [
    { tails: 10, items: 50, table: markdown/* MOST_TABLE */.jl, findings: 20, pictures: true },
    { tails: 10, items: 50, table: 30_000, findings: 20, pictures: true },
    { tails: 5, items: 20, table: 15_000, findings: 10, pictures: false },
    { tails: 1, items: 10, table: 5_000, findings: 5, pictures: false },
];
/** Of more phases than this a picture is long: it is there for who opens it. */
const MANY_PHASES = 24;
/**
 * The job summary: the verdict first, then why, what to do, and every phase; then gates, findings, the pictures, which
 * nothing above needs, and the recent runs. At most 900,000 bytes.
 */
function jobSummary(state, facts = {}) {
    return (0,fitted/* fitted */.$)((level) => `${body(state, facts, AMOUNTS[level])}\n`, AMOUNTS.length, MOST_SUMMARY);
}
function body(state, facts, amount) {
    if (amount === undefined)
        return '';
    return (0,digest/* joined */.oR)([
        (0,markdown/* heading */.R_)(state, facts),
        (0,base_part/* basePart */.Hj)(state, amount.items),
        ...(state.pause === undefined ? [] : pauseParts(state, state.pause, facts, amount)),
        ...(state.status === 'running' ? [underWay(state, facts)] : []),
        ...(state.pause === undefined ? [goOnPart(state, facts)] : []),
        (0,rounds_part/* roundsPart */.F)(state, amount.items),
        (0,mend_part/* mendPart */.oj)(state, amount.items, facts.offer),
        (0,markdown/* ordersPart */.vj)(state),
        (0,markdown_text/* list */.p_)(state.warnings.map((each) => `\u26a0 ${(0,markdown_text/* escapeMarkdown */.FV)(each)}`), amount.items),
        (0,markdown/* phaseTable */.m0)(state, amount.table),
        gatesTable(state, amount.table),
        (0,flaky/* flakyPart */.fW)(state, amount.items, facts.history),
        findingsTable(state, amount.findings),
        ...(amount.pictures ? pictures(state, facts) : []),
        facts.history === undefined ? '' : trendPart(facts.history, amount.pictures),
        taskPart(state, amount.table),
    ]);
}
function pauseParts(state, pause, { local = false }, { tails, items }) {
    const phase = state.phaseByName.get(pause.phase);
    const gate = phase?.gates.find((each) => each.plan.name === pause.gate);
    const bad = (0,markdown/* unsuccessful */.Q5)((gate?.checks ?? phase?.agents)?.tasks ?? []);
    const steps = (0,markdown/* stepItems */.xc)(local ? (0,markdown/* localSteps */.ng)(state.id, pause) : (0,markdown/* nextSteps */.Zn)(pause));
    return [
        (0,markdown_text/* list */.p_)(pause.details.map((detail) => `**${(0,markdown_text/* escapeMarkdown */.FV)(detail)}**`), items),
        (0,mend_part/* diffPart */.PS)(pause),
        ...bad.slice(0, tails).map((task) => (0,markdown/* failure */.V2)(task)),
        bad.length > tails ? `\u2026 and ${bad.length - tails} more` : '',
        todo(steps),
    ];
}
/** How to go on with what was stopped or cut off. */
function goOnPart(state, { local = false, live = false }) {
    if (live || !(0,markdown/* canGoOn */.Iq)(state))
        return '';
    const here = [{ what: 'go on', command: `bootspring resume ${state.id}` }];
    return todo((0,markdown/* stepItems */.xc)(local ? here : (0,markdown/* waysOn */.gp)(state)));
}
const todo = (steps) => `### What you can do\n\n${(0,markdown_text/* list */.p_)(steps)}`;
/** What is being done, or was when the run was cut off. */
function underWay(state, { live = false }) {
    const tasks = (0,markdown/* tasksUnderWay */.sx)(state).map((task) => `${(0,markdown_text/* escapeMarkdown */.FV)(task.plan.id)} ${live ? 'is' : 'was'} under way`);
    return (0,markdown_text/* list */.p_)(tasks);
}
/** The graph, and the chart where the journal is known. */
function pictures(state, { entries, live = false, now }) {
    const chart = entries === undefined ? undefined : ganttChart(state, (0,timeline/* timeline */.I)(entries, live ? now : undefined), live);
    const count = state.phases.length;
    return [picturePart('Phases', phaseGraph(state), count), picturePart('What ran when', chart, count)];
}
/** A picture of one phase shows nothing that is not said above, and a long one would hide what is below it. */
function picturePart(title, picture, count) {
    if (picture === undefined)
        return '';
    const block = mermaidBlock(picture);
    if (count > 1 && count <= MANY_PHASES)
        return `### ${title}\n\n${block}`;
    return folded(title, block);
}
function taskPart(state, room) {
    const shown = (0,markdown/* tasksTable */.Ly)(state.phases.flatMap(markdown/* tasksOf */.a4), room);
    return shown === '' ? '' : folded('Agents and checks', shown);
}
const folded = (title, text) => `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;

// EXTERNAL MODULE: ./build/shell/action/annotations.js
var annotations = __webpack_require__(1063);
// EXTERNAL MODULE: ./build/core/views/log.js
var log = __webpack_require__(6580);
// EXTERNAL MODULE: ./build/core/views/log-facts.js
var log_facts = __webpack_require__(5582);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(3432);
;// CONCATENATED MODULE: ./build/shell/action/colours.js
/**
 * Leaves of a stream of output what is text or sets colours. Every other control sequence (titles, links, moves of the
 * cursor) and control character is dropped: the log is also read in terminals, which would carry them out.
 * Sequences may be spread over chunks; an unfinished one ends with its line.
 */
function createColourFilter() {
    return new Filter().take;
}
const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const ESCAPE = 0x1b;
const BELL = 0x07;
/** First byte of U+0080 to U+00BF in UTF-8; U+0080 to U+009F are control characters. */
const LATIN = 0xc2;
/** A colour takes fewer parameters than this. */
const MOST_PARAMETERS = 40;
class Filter {
    #state = 'text';
    #parameters = [];
    take = (chunk) => {
        if (this.#state === 'text' && !hasSpecial(chunk))
            return chunk;
        const kept = new Kept(chunk.length + MOST_PARAMETERS + 8);
        for (const byte of chunk)
            this.#step(byte, kept);
        return kept.bytes();
    };
    #step(byte, kept) {
        switch (this.#state) {
            case 'text':
                return this.#text(byte, kept);
            case 'latin':
                this.#state = 'text';
                if (byte >= 0x80 && byte <= 0x9f)
                    return this.#begin(byte - 0x40);
                kept.push(LATIN);
                return this.#text(byte, kept);
            case 'escape':
                // Bytes from 0x20 to 0x2f come before the one that ends the sequence.
                if (byte >= 0x20 && byte <= 0x2f)
                    return;
                this.#state = 'text';
                return byte < 0x20 || byte > 0x7e ? this.#text(byte, kept) : this.#begin(byte);
            case 'control':
                return this.#control(byte, kept);
            case 'string':
                if (byte === ESCAPE)
                    this.#state = 'stringEscape';
                else if (byte === LATIN)
                    this.#state = 'stringLatin';
                else if (byte === BELL)
                    this.#state = 'text';
                else if (byte === NEWLINE)
                    this.#newline(kept);
                return;
            case 'stringEscape':
                this.#state = byte === 0x5c ? 'text' : 'string';
                if (byte === NEWLINE)
                    this.#newline(kept);
                return;
            case 'stringLatin':
                this.#state = byte === 0x9c ? 'text' : 'string';
                if (byte === NEWLINE)
                    this.#newline(kept);
        }
    }
    #text(byte, kept) {
        if (byte === ESCAPE)
            this.#state = 'escape';
        else if (byte === LATIN)
            this.#state = 'latin';
        else if (!isSpecial(byte))
            kept.push(byte);
    }
    /** What `ESC` and this byte begin; U+0080 to U+009F mean the same as `ESC` and the byte 0x40 below. */
    #begin(byte) {
        this.#parameters = [];
        if (byte === 0x5b)
            this.#state = 'control';
        else if (byte === 0x5d || byte === 0x50 || byte === 0x58 || byte === 0x5e || byte === 0x5f)
            this.#state = 'string';
    }
    #control(byte, kept) {
        if (byte >= 0x20 && byte <= 0x3f) {
            if (this.#parameters.length <= MOST_PARAMETERS)
                this.#parameters.push(byte);
            return;
        }
        this.#state = 'text';
        if (byte < 0x40 || byte > 0x7e)
            return this.#text(byte, kept);
        // Digits, `:` and `;` up to `m` set colours.
        const colour = byte === 0x6d && this.#parameters.every((each) => each >= 0x30 && each <= 0x3b);
        if (!colour || this.#parameters.length > MOST_PARAMETERS)
            return;
        for (const each of [ESCAPE, 0x5b, ...this.#parameters, byte])
            kept.push(each);
    }
    #newline(kept) {
        this.#state = 'text';
        kept.push(NEWLINE);
    }
}
/** Written as a loop because every byte of every command's output comes through here. */
function hasSpecial(chunk) {
    for (let at = 0; at < chunk.length; at += 1)
        if (isSpecial(chunk[at] ?? 0))
            return true;
    return false;
}
function isSpecial(byte) {
    if (byte < 0x20)
        return byte !== NEWLINE && byte !== RETURN && byte !== TAB;
    return byte === 0x7f || byte === LATIN;
}
/** Bytes that stay. Only a sequence begun in an earlier chunk can make them more than came in. */
class Kept {
    #bytes;
    #length = 0;
    constructor(most) {
        this.#bytes = new Uint8Array(most);
    }
    push(byte) {
        this.#bytes[this.#length++] = byte;
    }
    bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
}

;// CONCATENATED MODULE: ./build/shell/action/console.js






/** Lines of output that are shown, outside of the group, below what failed. */
const TAIL_LINES = 20;
/** Of one chunk, more than this can't belong to those lines. */
const TAIL_BYTES = 8 * 1024;
/**
 * The console on a runner: the lines of the log, each attempt's output live in a group of its own, the end of what
 * failed below its group, and annotations. While a group is open, everything else waits for its end; an attempt's
 * verdict also waits for its output, so that the order is always that of the log: started, output, verdict.
 */
function createActionConsole(log, annotations, paint) {
    return new ActionConsole(log, annotations, paint);
}
const keyOf = (of) => `${of.task}#${of.attempt}`;
class ActionConsole {
    #log;
    #annotations;
    #paint;
    #held = [];
    #open = false;
    /** Attempts whose output is printed and whose verdict is not, with the end of the output. */
    #shown = new Map();
    constructor(log, annotations, paint) {
        this.#log = log;
        this.#annotations = annotations;
        this.#paint = paint;
    }
    observe(entry, state) {
        const { event } = entry;
        const after = event.type === 'AttemptFinished' ? keyOf(event) : undefined;
        const told = (0,log/* logLines */.O)(entry, (0,log_facts/* logFacts */.q)(state)).map((line) => this.#paint(toned(line)));
        // What the state says is asked for now: it goes on changing while this waits.
        const inSummary = event.type === 'AttemptFinished' && isInSummary(event, state);
        const warnings = annotationsOf(event, state);
        const print = () => {
            for (const line of told)
                this.#log.say(line);
            if (event.type === 'AttemptFinished')
                this.#verdict(event, inSummary);
            for (const { kind, text, title } of warnings)
                this.#annotations[kind](text, { title });
        };
        this.#held.push({ after, print });
        this.#release();
    }
    note(line) {
        this.#held.push({ after: undefined, print: () => this.#log.say(line) });
        this.#release();
    }
    sink = this.#createSink();
    /** A line of BOOTSPRING_PROGRESS, live: in the group that is open, whose ever it is. */
    progress(task, line) {
        this.#log.say((0,plain_line/* plainLine */.h)(`${task}: ${line}`));
    }
    close() {
        for (const each of this.#held.splice(0))
            each.print();
        this.#log.close();
    }
    #createSink() {
        let filter = createColourFilter();
        let tail = new core_text/* OutputTail */.gY();
        return {
            open: (group) => {
                filter = createColourFilter();
                tail = new core_text/* OutputTail */.gY();
                const again = group.attempt > 1 ? ` (attempt ${group.attempt})` : '';
                this.#log.command('group', (0,plain_line/* plainLine */.h)(`${group.task}: ${group.title}${again}`, 300));
                this.#open = true;
            },
            write: (chunk) => {
                tail.write(chunk.subarray(-TAIL_BYTES));
                return this.#log.write(filter(chunk));
            },
            close: (group) => {
                if (tail.bytes === 0)
                    this.#log.say('(no output)');
                this.#log.command('endgroup', '');
                this.#open = false;
                this.#shown.set(keyOf(group), tail);
                this.#release();
            },
        };
    }
    #release() {
        while (!this.#open) {
            const first = this.#held[0];
            if (first === undefined || (first.after !== undefined && !this.#shown.has(first.after)))
                return;
            this.#held.shift();
            first.print();
        }
    }
    /** The end of what failed, so that nobody has to unfold a group to see why. */
    #verdict(event, inSummary) {
        const tail = this.#shown.get(keyOf(event));
        this.#shown.delete(keyOf(event));
        if (!isBad(event.outcome) || inSummary)
            return;
        const text = tail?.tail().trimEnd() ?? '';
        if (text === '')
            return;
        for (const line of text.split('\n').slice(-TAIL_LINES)) {
            this.#log.say(this.#paint([
                { text: '  \u2502 ', tone: 'dim' },
                { text: line, tone: 'plain' },
            ]));
        }
    }
}
/** A line of the log with the colour of its level. */
function toned(line) {
    const level = /^\[[^\]]*\] \[(\w+)\]/.exec(line)?.[1];
    return [{ text: line, tone: level === 'ERROR' ? 'bad' : level === 'WARN' ? 'warn' : 'plain' }];
}
function isBad(outcome) {
    return outcome.kind === 'failed' || outcome.kind === 'errored' || outcome.kind === 'timedOut';
}
/** Whether the summary, which comes right below, shows the end of this output: of commands that the run paused for. */
function isInSummary(event, state) {
    const place = state.tasks.get(event.task);
    if (state.pause === undefined || event.evidence === undefined || place === undefined)
        return false;
    return state.pause.phase === place.phase.plan.name && state.pause.gate === place.gate?.plan.name;
}
/** What is told beside the log: why the run stands still, and what did not pass and does not block. */
function annotationsOf(event, state) {
    if (event.type === 'WorkflowPaused')
        return pauseAnnotations(event.pause, state);
    if (event.type !== 'GateFinished')
        return [];
    const gate = state.phaseByName.get(event.phase)?.gates.find((each) => each.plan.name === event.gate);
    return (gate?.checks.tasks ?? []).filter(isSoft).map((task) => ({
        kind: 'warning',
        title: `Gate ${event.gate}: ${task.plan.name} does not block`,
        text: taskText(task),
    }));
}
function pauseAnnotations(pause, state) {
    const title = pause.gate === undefined ? `Phase ${pause.phase} failed` : `Gate ${pause.gate} did not pass`;
    const phase = state.phaseByName.get(pause.phase);
    const gate = phase?.gates.find((each) => each.plan.name === pause.gate);
    const tasks = (gate?.checks ?? phase?.agents)?.tasks ?? [];
    const bad = tasks.filter((task) => task.outcome !== undefined && !(0,core_outcomes/* isGood */.Kg)(task.outcome) && !isSoft(task));
    const texts = bad.length > 0 ? bad.map(taskText) : pause.details.map((detail) => (0,plain_line/* plainLine */.h)(detail));
    return texts.map((text) => ({ kind: 'error', title, text }));
}
function taskText(task) {
    const title = task.plan.steps.map((step) => step.title).join(' && ');
    return (0,plain_line/* plainLine */.h)(`${task.plan.name} ${task.because ?? ''} (${title})`);
}
/** Did not pass and does not block: an advisory check, or an audit without an answer that is let through. */
function isSoft(task) {
    const { outcome, plan } = task;
    if (outcome === undefined || (0,core_outcomes/* isGood */.Kg)(outcome) || !('enforcement' in plan))
        return false;
    const tolerated = outcome.kind === 'errored' && outcome.reason === 'unreachable' && plan.unreachable === 'warn';
    return plan.enforcement === 'advisory' || tolerated;
}

;// CONCATENATED MODULE: ./build/shell/action/environments.js
/** Looks at the environments that the phases of a plan name: one that was mistyped lets everything through. */
function watchEnvironments(env, { phases }) {
    const names = new Set(phases.flatMap(({ environment }) => environment ?? []));
    const stopping = new AbortController();
    const isAsked = names.size > 0 && (env['GITHUB_RUN_ID'] ?? '') !== '';
    return {
        told: isAsked ? environments_look(env, names, stopping.signal) : Promise.resolve([]),
        stop: () => stopping.abort(),
    };
}
async function environments_look(env, names, signal) {
    const { unprotected } = await __webpack_require__.e(/* import() */ 2059).then(__webpack_require__.bind(__webpack_require__, 2059));
    return unprotected(env, names, signal);
}

// EXTERNAL MODULE: ./build/core/estimates.js
var core_estimates = __webpack_require__(336);
// EXTERNAL MODULE: ./build/core/evolve.js + 6 modules
var evolve = __webpack_require__(2983);
// EXTERNAL MODULE: ./build/core/history/measured.js
var measured = __webpack_require__(7998);
;// CONCATENATED MODULE: ./build/core/forecast.js





/** With more tasks the engine is not asked: that would take longer than anybody waits for a guess. */
const MOST_PLAYED = 1_000;
/**
 * The forecast of a pipeline. Undefined when less than half of its tasks were seen before with the same command:
 * nothing is made up.
 *
 * @param leg the job with its leg of the matrix; undefined outside of GitHub Actions
 */
function forecastOf(pipeline, history, leg) {
    const { tasks, runs } = (0,measured/* measured */.jh)(history, pipeline.phases, leg);
    const plans = pipeline.phases.flatMap(measured/* tasksOfPlan */.Zj);
    const guessed = plans.filter(({ id }) => !tasks.has(id)).length;
    if (runs === 0 || guessed * 2 > plans.length)
        return undefined;
    const usual = middle([...tasks.values()].map(({ ms }) => ms));
    const msOf = (task) => tasks.get(task)?.ms ?? usual;
    const workMs = plans.reduce((sum, { id }) => sum + msOf(id), 0);
    const played = plans.length <= MOST_PLAYED ? play(pipeline, msOf) : undefined;
    const { totalMs, curve, phaseMs } = played ?? bounded(pipeline, plans, msOf);
    const phases = new Map(pipeline.phases.flatMap((phase) => {
        const known = (0,measured/* tasksOfPlan */.Zj)(phase).flatMap(({ id }) => tasks.get(id)?.runs ?? []);
        const ms = phaseMs.get(phase.name);
        return known.length === 0 || ms === undefined ? [] : [[phase.name, { ms, runs: Math.min(...known) }]];
    }));
    return { totalMs, runs, guessed, tasks, phases, msOf, workMs, curve };
}
/** The middle of some numbers: the lower one of two. */
function middle(all) {
    const sorted = [...all].sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
/** What no schedule is shorter than: for pipelines too large to be played. */
function bounded(pipeline, plans, msOf) {
    const estimates = (0,core_estimates/* estimatesOf */.p)({ estimates: Object.fromEntries(plans.map(({ id }) => [id, msOf(id)])), phases: [] });
    const phaseMs = new Map(pipeline.phases.map((phase) => [phase.name, estimates.phase(phase)]));
    const workMs = plans.reduce((sum, { id }) => sum + msOf(id), 0);
    const { dependents, needs } = (0,graph/* graphOf */.cQ)(pipeline);
    const ways = (0,graph/* waysToEnd */.D9)(dependents, needs, (index) => phaseMs.get(pipeline.phases[index]?.name ?? '') ?? 0);
    const way = ways.reduce((longest, each) => Math.max(longest, each), 0);
    const totalMs = pipeline.mode === 'sequential' ? way : Math.max(way, workMs / pipeline.maxParallel);
    return { totalMs, curve: [NOTHING, { workMs, atMs: totalMs }], phaseMs };
}
const NOTHING = { workMs: 0, atMs: 0 };
/**
 * Lets the engine itself run the pipeline, with a clock that is set forward: the same `decide` gives out the same slots
 * in the same order. Every task passes, nothing is looked up, collected or stored, and checkpoints take no time.
 * Undefined when it does not come to an end.
 */
function play(pipeline, msOf) {
    const world = new PlayedWorld(msOf);
    world.tell({
        type: 'WorkflowCreated',
        workflowId: 'wf_forecast',
        pipeline: bare(pipeline, msOf),
        source: {},
        creator: { version: '', platform: '', arch: '' },
    });
    world.tell({ type: 'RunStarted', run: 1, fence: 1, attempt: 1 });
    return world.run() ? { totalMs: world.now, curve: world.curve, phaseMs: world.phaseMs } : undefined;
}
/** The same work in the same order without what only touches files. */
function bare(pipeline, msOf) {
    const phases = pipeline.phases.map(({ inputs: _inputs, ...phase }) => ({ ...phase, outputs: [] }));
    if (pipeline.mode === 'sequential' || pipeline.estimates !== undefined)
        return { ...pipeline, phases };
    const estimates = Object.fromEntries(phases.flatMap(measured/* tasksOfPlan */.Zj).map(({ id }) => [id, msOf(id)]));
    return { ...pipeline, phases, estimates };
}
class PlayedWorld {
    now = 0;
    curve = [NOTHING];
    phaseMs = new Map();
    #msOf;
    #underWay = [];
    #state;
    #workMs = 0;
    #isSound = true;
    constructor(msOf) {
        this.#msOf = msOf;
    }
    tell(event) {
        const seq = (this.#state?.sequence ?? 0) + 1;
        const at = new Date(this.now).toISOString();
        const folded = (0,evolve/* evolve */.s)(this.#state, { v: 1, seq, at, event, prev: '', hash: '' });
        if (!folded.ok)
            this.#isSound = false;
        else
            this.#state = folded.value;
        if (event.type === 'PhaseStarted')
            this.phaseMs.set(event.phase, -this.now);
        if (event.type === 'PhaseFinished')
            this.phaseMs.set(event.phase, (this.phaseMs.get(event.phase) ?? 0) + this.now);
    }
    /** Whether it came to its end. */
    run() {
        for (;;) {
            this.#settle();
            if (!this.#isSound || this.#underWay.length === 0)
                break;
            this.#pass();
        }
        return this.#isSound && this.#state?.status === 'completed';
    }
    #settle() {
        while (this.#isSound && this.#state !== undefined) {
            const turns = decide(this.#state, this.now);
            if (turns.length === 0)
                return;
            const effects = [];
            for (const { event, effect } of turns) {
                this.tell(event);
                if (effect !== undefined)
                    effects.push(effect);
            }
            for (const effect of effects)
                this.#perform(effect);
        }
    }
    #perform(effect) {
        if (effect.type === 'SaveCheckpoint')
            this.tell({ type: 'CheckpointSaved', phase: effect.phase });
        else if (effect.type === 'StartAttempt') {
            const { task, attempt } = effect.request;
            this.#underWay.push({ task, attempt, until: this.now + this.#msOf(task) });
        }
        else
            this.#isSound = false;
    }
    /** Goes to the next end of an attempt. */
    #pass() {
        const next = this.#underWay.reduce((least, { until }) => Math.min(least, until), Infinity);
        this.#workMs += this.#underWay.length * (next - this.now);
        this.now = next;
        this.curve.push({ workMs: this.#workMs, atMs: next });
        for (let at = 0; at < this.#underWay.length;) {
            const { task, attempt, until } = this.#underWay[at] ?? { task: '', attempt: 0, until: Infinity };
            if (until > next) {
                at += 1;
                continue;
            }
            this.#underWay.splice(at, 1);
            const durationMs = this.#msOf(task);
            this.tell({ type: 'AttemptFinished', task, attempt, outcome: { kind: 'passed' }, durationMs, steps: [] });
        }
    }
}

// EXTERNAL MODULE: ./build/core/progress.js
var progress = __webpack_require__(9948);
// EXTERNAL MODULE: ./build/core/views/forecast.js
var views_forecast = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/shell/console/plain.js + 1 modules
var plain = __webpack_require__(7720);
;// CONCATENATED MODULE: ./build/shell/action/expecting.js






/** Reads the histories at once; nothing here waits for them but `ordered`. */
function createExpecting({ history, workflow, leg, clock, say }) {
    const reading = history === undefined ? Promise.resolve(constants/* EMPTY_HISTORY */.nF) : readQuietly(history, workflow);
    const stopwatch = new progress/* Stopwatch */.eM();
    let arrived;
    let state;
    let forecast;
    let isTold = false;
    const tell = () => {
        if (isTold || arrived === undefined || state?.status !== 'running')
            return;
        isTold = true;
        forecast = forecastOf(state.pipeline, arrived, leg);
        const at = new Date(clock.now()).toISOString();
        for (const line of (0,plain/* expectedLines */.KA)(at, state, forecast))
            say(line);
    };
    void reading.then((found) => {
        arrived = found;
        tell();
    });
    return {
        observer: {
            observe(entry, current) {
                state = current;
                stopwatch.observe(entry, clock.now());
                if (entry.event.type === 'RunStarted')
                    isTold = false;
            },
            flush: tell,
        },
        async ordered(pipeline) {
            if (pipeline.mode === 'sequential' || !hasOrder(pipeline))
                return pipeline;
            const { tasks } = (0,measured/* measured */.jh)(await reading, pipeline.phases, leg);
            if (tasks.size === 0)
                return pipeline;
            const known = [...tasks].map(([id, { ms }]) => [id, ms]);
            return { ...pipeline, estimates: { ...pipeline.estimates, ...Object.fromEntries(known) } };
        },
        outlook: (current) => {
            if (forecast === undefined || current.status !== 'running')
                return '';
            return (0,views_forecast/* endText */.Z4)((0,progress/* progressOf */.jA)(current, forecast, stopwatch.pace(current, clock.now())), clock.now());
        },
    };
}
/** Whether anything could begin before something else. */
const hasOrder = ({ phases }) => phases.length > 1 || phases.some(({ parallel, agents }) => parallel && agents.length > 1);
/** What is wrong with a history is told at the end of the run, which reads it again. */
async function readQuietly(store, workflow) {
    return (await store.read(workflow)).history;
}

// EXTERNAL MODULE: ./build/shell/action/files.js
var files = __webpack_require__(9430);
// EXTERNAL MODULE: ./build/shell/action/inputs.js
var inputs = __webpack_require__(8660);
;// CONCATENATED MODULE: ./build/core/remote/keys.js
const LEG = /^[0-9a-f]{16}$/;
const RUN = /^[1-9]\d{0,19}$/;
/** The highest sequence that six digits can tell. */
const LAST_SEQUENCE = 999_999;
const digits = (sequence) => String(sequence).padStart(6, '0');
/** Whether this can be a leg of a run. */
const isLeg = ({ runId, leg }) => RUN.test(runId) && LEG.test(leg);
/** What the keys of all records of a leg begin with. */
const recordPrefix = ({ runId, leg }) => `bootspring-1-${runId}-${leg}-`;
/** The key of a record in the cache. */
const recordKey = (of, at) => `${recordPrefix(of)}${at.attempt}-${digits(at.sequence)}-`;
function positionIn(name, before, after) {
    if (!name.startsWith(before) || !name.endsWith(after))
        return undefined;
    const found = /^([1-9]\d{0,3})-(\d{6})$/.exec(name.slice(before.length, name.length - after.length));
    return found === null ? undefined : { attempt: Number(found[1]), sequence: Number(found[2]) };
}
/** Reads the key of a record; undefined when it is not exactly one of this leg. */
const parseRecordKey = (key, of) => positionIn(key, recordPrefix(of), '-');
/** What the keys of a layer begin with, whatever packed it. */
const layerPrefix = (hex) => `bootspring-layer-1-${hex}-`;
/** The key of a layer in the cache: what it tells need not be read from the layer. */
const layerKey = ({ hex, compression, size, instead }) => `${layerPrefix(hex)}${compression}-${size}-${instead === undefined ? '' : `${instead}-`}`;
/** Reads the key of a layer; undefined when it is not exactly one of the layer with this digest. */
function parseLayerKey(key, hex) {
    const prefix = layerPrefix(hex);
    if (!key.startsWith(prefix))
        return undefined;
    const found = /^(zstd|gzip)-([1-9]\d{0,13})-(?:([0-9a-f]{8})-)?$/.exec(key.slice(prefix.length));
    if (found === null)
        return undefined;
    const instead = found[3];
    return {
        hex,
        compression: found[1] === 'zstd' ? 'zstd' : 'gzip',
        size: Number(found[2]),
        ...(instead === undefined ? {} : { instead }),
    };
}
/** What the keys of stored work begin with; `hex` is the digest of all that it depends on. */
const workPrefix = (hex) => `bootspring-work-1-${hex}-`;
/** The key of stored work. Entries never change, so one that replaces another has another `turn` (8 hexadecimal digits). */
const workKey = (hex, turn) => `${workPrefix(hex)}${turn}-`;
/** Whether it is exactly the key of work with this digest. */
const isWorkKey = (key, hex) => key.startsWith(workPrefix(hex)) && /^[0-9a-f]{8}-$/.test(key.slice(workPrefix(hex).length));
/** The name of an artifact with a record. Artifacts belong to a run, so the run is not in it. */
const artifactName = (leg, at) => `bootspring-${leg}-${at.attempt}-${digits(at.sequence)}.tar`;
/** The name of an artifact with the page of a leg's run. */
const reportName = (leg, attempt) => `bootspring-report-${leg}-${attempt}.html`;
/** The name of an artifact with what was mended in a leg's run: an archive of one patch. */
const mendName = (leg, attempt) => `bootspring-fix-${leg}-${attempt}.zip`;
/** Reads the name of an artifact; undefined when it is not exactly one of this leg. */
const parseArtifactName = (name, leg) => positionIn(name, `bootspring-${leg}-`, '.tar');
/** Orders positions: positive when the first one is newer. */
const comparePositions = (a, b) => a.attempt === b.attempt ? a.sequence - b.sequence : a.attempt - b.attempt;
/** What the keys of histories begin with; the scope is 16 hexadecimal digits over workflow, step and branch. */
const historyPrefix = (scope) => `bootspring-history-1-${scope}-`;
/** The key of the history that an attempt of a workflow run stored. */
const historyKey = (scope, runId, attempt) => `${historyPrefix(scope)}${runId}-${attempt}-`;
/** Reads the key of a history; undefined when it is not exactly one of this scope. */
function parseHistoryKey(key, scope) {
    if (!LEG.test(scope) || !key.startsWith(historyPrefix(scope)))
        return undefined;
    const found = /^([1-9]\d{0,19})-([1-9]\d{0,3})-$/.exec(key.slice(historyPrefix(scope).length));
    return found === null ? undefined : { runId: BigInt(found[1] ?? ''), attempt: Number(found[2]) };
}

// EXTERNAL MODULE: ./build/core/views/size.js
var size = __webpack_require__(4993);
// EXTERNAL MODULE: ./build/shell/clock.js
var shell_clock = __webpack_require__(9836);
// EXTERNAL MODULE: ./build/core/history/merge.js
var merge = __webpack_require__(4488);
;// CONCATENATED MODULE: ./build/shell/history/beside.js

/** Milliseconds after the beginning until which a run waits for histories that are on their way. */
const PATIENCE_MS = 2_000;
/**
 * Histories of this machine together with those that other runs stored elsewhere. What is elsewhere was asked for when
 * the work began, so it is there when it is needed; what is late is done without.
 *
 * @param fetching does not reject
 */
function beside(local, fetching, clock) {
    const until = clock.monotonic() + PATIENCE_MS;
    let arrived;
    void fetching.then((found) => (arrived = found));
    const wait = async () => {
        let forget = () => { };
        // The thread that fetches does not keep the process alive; this does.
        const late = new Promise((resolve) => {
            forget = clock.after(Math.max(0, until - clock.monotonic()), () => resolve([]));
        });
        const found = await Promise.race([fetching, late]);
        forget();
        return found;
    };
    return {
        ...local,
        async read(workflow) {
            const here = await local.read(workflow);
            const there = arrived ?? (await wait());
            return { ...here, history: (0,merge/* mergeHistories */.d)(here.history, ...there) };
        },
    };
}

// EXTERNAL MODULE: ./build/shell/history/file-store.js + 1 modules
var file_store = __webpack_require__(6986);
// EXTERNAL MODULE: ./build/shell/history/scope.js
var scope = __webpack_require__(4693);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./build/shell/files.js
var shell_files = __webpack_require__(3645);
;// CONCATENATED MODULE: ./build/shell/orphans.js

/** The parent of a process: field 4 of /proc/<pid>/stat (proc(5)); the name before it may hold anything. */
function parentOf(pid) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
    }
    catch {
        return 0;
    }
}
/** This process and those that it descends from. */
function ownLine() {
    const line = new Set();
    for (let pid = process.pid; pid > 0 && !line.has(pid); pid = parentOf(pid))
        line.add(pid);
    return line;
}
/**
 * Ends what a run that was killed left behind, so that an interrupted command does not work beside its own second
 * attempt. Commands are known by BOOTSPRING_WORKFLOW_ID in their environment. Only the owner of the workflow may call
 * this: with the earlier owner gone, every such process is an orphan.
 *
 * @returns how many were ended; always 0 where there is no /proc
 */
const endOrphans = (workflowId) => endMarked(`BOOTSPRING_WORKFLOW_ID=${workflowId}`);
/**
 * Ends processes that have this in their environment, `NAME=value`, but for this one and those that it descends from.
 *
 * @returns how many were ended; always 0 where there is no /proc
 */
function endMarked(mark) {
    const own = ownLine();
    let ended = 0;
    for (const name of namesOf('/proc')) {
        const pid = Number(name);
        if (!Number.isInteger(pid) || own.has(pid))
            continue;
        try {
            if (!(0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark))
                continue;
            process.kill(pid, 'SIGKILL');
            ended += 1;
        }
        catch {
            // It has just ended, or it is somebody else's and can't be one of ours.
        }
    }
    return ended;
}
function namesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/shell/remote/courier.js







const stoppedProblem = { code: 'storage', message: 'the thread that carries checkpoints ended' };
/** The thread starts with the first order. */
function createCourier(options) {
    let thread;
    let failed = false;
    const ask = async (order) => {
        if (failed)
            return undefined;
        try {
            return await (thread ??= new Thread(options)).ask(order);
        }
        catch (error) {
            failed = true;
            options.onProblem((0,shell_files/* problemOf */.Zw)(error, 'start the thread that carries checkpoints', options.script));
            return undefined;
        }
    };
    return {
        async fetch(footing, upTo) {
            const answer = await ask({ kind: 'fetch', footing, ...(upTo === undefined ? {} : { upTo }) });
            return answer?.kind === 'fetched' ? answer.fetched : { kind: 'none', notes: [stoppedProblem] };
        },
        send(workflowId, phase, lines) {
            const order = { kind: 'send', workflowId, phase, ...(lines === undefined ? {} : { lines }) };
            void ask(order).then((answer) => {
                if (answer?.kind === 'sent')
                    options.onSent(phase, answer.sent);
            });
        },
        async findWork(digest) {
            const answer = await ask({ kind: 'find work', digest });
            return answer?.kind === 'found work' ? answer.found : (0,result/* err */._)(stoppedProblem);
        },
        keepWork(digest, phase, work) {
            void ask({ kind: 'keep work', digest, phase, work }).then((answer) => {
                if (answer?.kind === 'kept work' && answer.problem !== undefined)
                    options.onProblem(answer.problem);
            });
        },
        async findHistories(scopes) {
            const answer = await ask({ kind: 'find histories', scopes });
            if (answer?.kind !== 'found histories')
                return [];
            if (answer.problem !== undefined)
                options.onHistoryProblem?.(answer.problem);
            return answer.texts;
        },
        keepHistory(scope, text) {
            void ask({ kind: 'keep history', scope, text }).then((answer) => {
                if (answer?.kind === 'kept history' && answer.problem !== undefined)
                    options.onHistoryProblem?.(answer.problem);
            });
        },
        async uploadPage(page) {
            const answer = await ask({ kind: 'upload page', page });
            if (answer?.kind !== 'uploaded page')
                return undefined;
            return answer.problem === undefined ? (0,result.ok)(undefined) : (0,result/* err */._)(answer.problem);
        },
        finish: (ms) => thread?.finish(ms) ?? Promise.resolve(true),
        stop: () => void thread?.stop(),
    };
}
/** A folder of its own; a phase may have removed that of the runner. */
function makeSpool(wanted) {
    for (const folder of [wanted, external_node_os_.tmpdir()]) {
        if (folder === undefined || !external_node_fs_.existsSync(folder))
            continue;
        return external_node_fs_.mkdtempSync(external_node_path_.join(folder, 'bootspring-courier-'));
    }
    return external_node_fs_.mkdtempSync(external_node_path_.resolve('.bootspring', 'courier-'));
}
class Thread {
    #worker;
    #spool;
    #options;
    #waiting = new Map();
    /** Those of them that an end waits for. */
    #due = new Set();
    #asked = 0;
    #whenIdle;
    #ended = false;
    constructor(options) {
        const { script, env, onProblem: _1, onSent: _2, onHistoryProblem: _3, ...settings } = options;
        this.#options = options;
        this.#spool = makeSpool(env['RUNNER_TEMP']);
        external_node_fs_.mkdirSync(external_node_path_.join(this.#spool, 'temp'));
        const data = { ...settings, spool: this.#spool };
        this.#worker = new external_node_worker_threads_.Worker(script, {
            workerData: data,
            // Paths in the cache are relative to the first; the client leaves folders in the second, and macOS's tar adds
            // files of its own without the third.
            env: {
                ...env,
                GITHUB_WORKSPACE: this.#spool,
                RUNNER_TEMP: external_node_path_.join(this.#spool, 'temp'),
                COPYFILE_DISABLE: '1',
            },
            stdout: true,
            stderr: true,
        });
        this.#worker.on('message', (reply) => this.#take(reply));
        this.#worker.on('error', (error) => this.#fail(error.message));
        this.#worker.on('exit', () => this.#end());
        // What waits for the end says so; a run does not.
        this.#worker.unref();
    }
    ask(order) {
        if (this.#ended)
            return Promise.resolve(undefined);
        return new Promise((resolve) => {
            const id = (this.#asked += 1);
            this.#waiting.set(id, resolve);
            if (order.kind !== 'find histories')
                this.#due.add(id);
            if (this.#due.size > 0)
                this.#worker.ref();
            const question = { id, order };
            this.#worker.postMessage(question, []);
        });
    }
    async finish(ms) {
        let timer;
        const late = new Promise((resolve) => {
            timer = setTimeout(() => resolve(false), ms);
        });
        const idle = new Promise((resolve) => {
            this.#whenIdle = () => resolve(true);
            if (this.#ended || this.#due.size === 0)
                resolve(true);
        });
        const all = await Promise.race([idle, late]);
        clearTimeout(timer);
        await this.stop();
        return all;
    }
    /** The spool goes last: until the thread has ended, it may still write there. */
    async stop() {
        this.#end();
        await this.#worker.terminate().catch(() => undefined);
        endMarked(`GITHUB_WORKSPACE=${this.#spool}`);
        try {
            external_node_fs_.rmSync(this.#spool, { recursive: true, force: true, maxRetries: 3 });
        }
        catch {
            // The runner empties its folder for temporary files after the job.
        }
    }
    #take(reply) {
        if (reply.kind === 'opened') {
            for (const problem of reply.problems)
                this.#options.onProblem(problem);
            return;
        }
        const resolve = this.#waiting.get(reply.id);
        this.#waiting.delete(reply.id);
        const wasDue = this.#due.delete(reply.id);
        resolve?.(reply.answer);
        if (!wasDue || this.#due.size > 0)
            return;
        this.#worker.unref();
        this.#whenIdle?.();
    }
    #fail(message) {
        if (!this.#ended)
            this.#options.onProblem({ ...stoppedProblem, message: `${stoppedProblem.message}: ${message}` });
        this.#end();
    }
    #end() {
        if (this.#ended)
            return;
        this.#ended = true;
        const waiting = [...this.#waiting.values()];
        this.#waiting.clear();
        this.#due.clear();
        for (const resolve of waiting)
            resolve(undefined);
        this.#whenIdle?.();
    }
}

;// CONCATENATED MODULE: ./build/shell/reuse/beside.js

/**
 * A store on this machine with another beside it that all runs of a repository share. What is here is not asked for
 * there; what is put goes there too, while the work goes on.
 *
 * @param courier answers undefined where nothing leaves the machine
 */
function beside_beside(local, courier) {
    return {
        async get(digest) {
            const here = await local.get(digest);
            if (here.ok && here.value !== undefined)
                return here;
            const there = await courier()?.findWork(digest);
            if (there === undefined || (there.ok && there.value === undefined))
                return here;
            if (!there.ok)
                return here.ok && there.error.code !== 'integrity' ? here : there;
            const { record, layer } = there.value ?? { record: '' };
            return (0,result.ok)({ record, openLayer: async (wanted) => (0,result.ok)(wanted === layer?.digest ? layer.file : undefined) });
        },
        last: (workflow, phase) => local.last(workflow, phase),
        async put(digest, entry) {
            const put = await local.put(digest, entry);
            const stored = put.ok ? await local.get(digest) : put;
            if (!stored.ok || stored.value === undefined)
                return put;
            const { record, openLayer } = stored.value;
            const layer = entry.layer === undefined ? undefined : await openLayer(entry.layer.digest);
            const file = layer?.ok === true ? layer.value : undefined;
            const work = {
                record,
                ...(file === undefined || !entry.layer ? {} : { layer: { digest: entry.layer.digest, file } }),
            };
            courier()?.keepWork(digest, entry.phase, work);
            return put;
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/action/keeping.js










const EVERYWHERE = ['cache', 'artifact'];
/** Milliseconds that the end of a run waits for what is on its way; `post` takes what an upload takes. */
const keeping_PATIENCE_MS = 30_000;
const PATIENCE_OF_POST_MS = 240_000;
/** Milliseconds that a summary waits for the patch that it tells of. */
const MEND_MS = 10_000;
/** Names of the states that tell `post` which checkpoint was sent last, and that it was told what stores cannot do. */
const SENT = 'sent';
/** Name of the state that tells `post` that the page was dealt with. */
const PAGED = 'paged';
const TOLD = 'told';
/** Checkpoints go where the input, the configuration or the default say; nowhere outside of GitHub Actions. */
function createKeeping(options) {
    const { env, log, script } = options;
    const stores = (options.stores ?? options.rules?.stores ?? EVERYWHERE).filter((name) => name !== 'file');
    const telling = new Telling(options);
    let courier;
    let isStopped = false;
    const openAny = () => script === undefined || (env['GITHUB_RUN_ID'] ?? '') === ''
        ? undefined
        : (courier ??= createOne(options, stores, script, telling));
    const open = () => {
        if (stores.length === 0)
            return undefined;
        telling.matters = true;
        return openAny();
    };
    // Histories are kept with the checkpoints, and are no reason to complain of a cache that cannot be used.
    const forHistory = () => (stores.includes('cache') ? openAny() : undefined);
    return {
        observer: {
            observe({ seq, event }, { id }) {
                if (event.type === 'CheckpointSaved')
                    open()?.send(id, event.phase, seq);
            },
        },
        reuseBeside: (local) => (stores.includes('cache') ? beside_beside(local, open) : local),
        historyBeside(local, workflow) {
            const finding = forHistory()?.findHistories((0,scope/* historyScopes */.GL)(env, workflow, options.leg));
            return finding === undefined ? local : beside(local, finding.then(parsed), (0,shell_clock/* systemClock */.m)());
        },
        keepHistory(workflow, text) {
            const ref = env['GITHUB_REF'] ?? '';
            if (ref !== '')
                forHistory()?.keepHistory((0,scope/* historyScope */.RI)(workflow, options.leg, ref), text);
        },
        async fetch(footing, upTo) {
            const one = open();
            if (one === undefined)
                return undefined;
            const fetched = await one.fetch(footing, upTo);
            if (fetched.kind !== 'differs')
                for (const problem of fetched.notes)
                    telling.problem(problem);
            return fetched;
        },
        send: (workflowId, phase) => open()?.send(workflowId, phase),
        page(file) {
            // A few seconds are left then, which a page is not worth: `post` does it.
            if (isStopped)
                return;
            const name = reportName(options.leg, attemptOf(env));
            void openAny()
                ?.uploadPage({ file, name })
                .then((stored) => telling.page(name, stored));
        },
        async mend(file) {
            const name = mendName(options.leg, attemptOf(env));
            const storing = isStopped ? undefined : openAny()?.uploadPage({ file, name });
            return telling.mend(name, storing === undefined ? undefined : await within(MEND_MS, storing));
        },
        async finish() {
            const patience = options.begun === true ? PATIENCE_OF_POST_MS : keeping_PATIENCE_MS;
            const all = await (courier?.finish(patience) ?? true);
            if (!all && options.begun === true)
                telling.problem({ code: 'storage', message: 'The last checkpoint was not stored: that took too long.' });
            else if (!all)
                log.say('Not everything is stored yet: the step goes on with it at the end of the job');
            telling.finish();
        },
        stop() {
            isStopped = true;
            courier?.stop();
            telling.finish();
        },
    };
}
/** What a promise comes to, or undefined after that many milliseconds. */
async function within(ms, promised) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(undefined), ms);
    });
    const first = await Promise.race([promised, late]);
    clearTimeout(timer);
    return first;
}
const parsed = (texts) => texts.flatMap((text) => (0,file_store.parseHistory)(text) ?? []);
function createOne({ env, cwd, leg, packer, rules, begun }, stores, script, telling) {
    return createCourier({
        script,
        env,
        workspace: cwd,
        stores,
        leg,
        packer,
        begins: attemptOf(env) > 1 || begun === true ? 'newest' : 'empty',
        ...(rules?.retentionDays === undefined ? {} : { retentionDays: rules.retentionDays }),
        onProblem: (problem) => telling.problem(problem),
        onSent: (phase, sent) => telling.sent(phase, sent),
        onHistoryProblem: (problem) => telling.history(problem),
    });
}
const attemptOf = (env) => Number(env['GITHUB_RUN_ATTEMPT'] ?? '1');
/** Says each thing once, whatever store and phase it is about. */
class Telling {
    #options;
    #problems = new Map();
    /** Whether anything but a history was to be stored or fetched. */
    matters = false;
    #toldOfHistory = false;
    constructor(options) {
        this.#options = options;
    }
    problem(problem) {
        this.#problems.set(problem.message, problem);
    }
    /** Trends are no reason for an annotation. */
    history({ message }) {
        if (!this.#toldOfHistory)
            this.#options.log.say((0,plain_line/* plainLine */.h)(`The history of runs is not complete. ${message}`));
        this.#toldOfHistory = true;
    }
    /** What a store did not take, `post` tries once more. */
    sent(phase, all) {
        const { log, env } = this.#options;
        const again = env[`STATE_${SENT}`] === phase;
        if (all.every((each) => each.problem === undefined))
            (0,files/* appendValue */.A)(env['GITHUB_STATE'], SENT, phase);
        for (const { problem } of all)
            if (problem !== undefined)
                this.problem(problem);
        const good = all.filter((each) => each.problem === undefined);
        if (good.length === 0 || again)
            return;
        const where = good
            .map(({ store, newBytes }) => (newBytes === 0 ? store : `${store} (${(0,size/* sizeText */.lP)(newBytes)})`))
            .join(', ');
        log.say(`Checkpoint of ${phase} stored for a re-run: ${where}`);
    }
    /** A page that is not stored costs a line: the same is in the log and in the summary. */
    page(name, stored) {
        if (stored === undefined)
            return;
        const { log, env } = this.#options;
        const problem = stored.ok ? undefined : stored.error;
        (0,files/* appendValue */.A)(env['GITHUB_STATE'], PAGED, 'true');
        // The store of checkpoints has the same reason, and says it with what to do.
        if (problem !== undefined && this.#problems.has(problem.message))
            return;
        log.say(problem === undefined
            ? `Report stored as the artifact ${name}`
            : (0,plain_line/* plainLine */.h)(`The report is not stored as an artifact. ${problem.message}`));
    }
    /** What people are told of a mend depends on it, so it is said in any case. */
    mend(name, stored) {
        if (stored === undefined)
            return false;
        this.#options.log.say(stored.ok
            ? `Patch stored as the artifact ${name}`
            : (0,plain_line/* plainLine */.h)(`The patch is not stored as an artifact. ${stored.error.message}`));
        return stored.ok;
    }
    finish() {
        const { env } = this.#options;
        if (env[`STATE_${TOLD}`] !== undefined || !this.matters)
            this.#problems.clear();
        if (this.#problems.size > 0)
            (0,files/* appendValue */.A)(env['GITHUB_STATE'], TOLD, 'true');
        for (const { message, hint } of this.#problems.values())
            this.#options.annotations.warning([message, hint ?? '']
                .filter((part) => part !== '')
                .map((part) => (0,plain_line/* plainLine */.h)(part))
                .join('\n'));
        this.#problems.clear();
    }
}

// EXTERNAL MODULE: ./build/shell/hash.js
var shell_hash = __webpack_require__(1560);
;// CONCATENATED MODULE: ./build/shell/action/leg.js

/**
 * The leg of a step: its job, its leg of the matrix, and which step it is. GITHUB_ACTION is the step's id, or a name
 * that the runner numbers:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
function legOf(env, { matrix }) {
    const [job, step] = [env['GITHUB_JOB'] ?? '', env['GITHUB_ACTION'] ?? ''];
    const leg = matrix === '' ? job : `${job} ${compact(matrix)}`;
    return { digest: (0,shell_hash/* sha256 */.sc)(JSON.stringify([leg, step])).slice(0, 16), leg, step };
}
/** JSON on one line; what is none stays as it is. */
function compact(text) {
    try {
        return JSON.stringify(JSON.parse(text));
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/shell/action/waited.js
/** How long this job waited for a runner, in milliseconds: GitHub is asked when somebody wants to know. */
const waitedIn = (env) => async (signal) => {
    const { waitOfJob } = await __webpack_require__.e(/* import() */ 1852).then(__webpack_require__.bind(__webpack_require__, 1852));
    return waitOfJob(env, signal);
};

;// CONCATENATED MODULE: ./build/core/offer/mended.js
/** Whether a run has a mend that can be offered: it ended by itself, and fixes changed something. */
const isMended = ({ status, phases }) => (status === 'completed' || status === 'paused' || status === 'failed') &&
    phases.some(({ fixes }) => fixes.some(({ change }) => change !== undefined));

// EXTERNAL MODULE: ./build/shell/action/publish/memory.js + 1 modules
var publish_memory = __webpack_require__(9303);
// EXTERNAL MODULE: ./build/shell/action/publish/told.js
var publish_told = __webpack_require__(4820);
;// CONCATENATED MODULE: ./build/shell/action/publishing.js





/** Milliseconds from the first command to the first check run: what is over by then is told once, as it ended. */
const FIRST_MS = 1_000;
/** Milliseconds between two looks at what has changed. */
const EVERY_MS = 10_000;
/** Milliseconds that the end of a run waits for GitHub. */
const publishing_PATIENCE_MS = 10_000;
const MOST_LABEL = 60;
/** Publishes what the inputs ask for; nothing outside of GitHub Actions. */
function createPublishing(options) {
    const { env, inputs, begun = false } = options;
    const wanted = new Set([
        ...(inputs.checkRuns === false ? [] : ['checks']),
        ...(inputs.prComment === false ? [] : ['comment']),
        ...(inputs.suggestions === false ? [] : ['suggestions']),
    ]);
    const memory = (0,publish_memory/* readMemory */.S1)(begun ? env : {});
    const stopping = new AbortController();
    if (wanted.size === 0 || (env['GITHUB_RUN_ID'] ?? '') === '' || memory.isDone)
        return { observer: {}, finish: () => Promise.resolve(false), stop: () => undefined };
    // Suggestions are made at the end, of a run that has something to suggest.
    const isShown = wanted.has('checks') || wanted.has('comment');
    let publisher;
    // What sends requests is not there before the first command has started.
    const open = () => (publisher ??= openPublisher(options, wanted, memory, stopping.signal));
    const rhythm = createRhythm(async (state) => {
        if (!isShown)
            return;
        await (await open())?.live(state);
        if (!stopping.signal.aborted)
            (0,publish_memory/* writeMemory */.xP)(env, memory);
    });
    return {
        observer: rhythm.observer,
        async finish(state = rhythm.latest(), problem = memory.problem, { history, offer = memory.offer } = {}) {
            if (state === undefined || stopping.signal.aborted || !(isShown || isMended(state))) {
                rhythm.stop();
                return false;
            }
            memory.offer = offer;
            memory.problem = problem === undefined ? undefined : (0,plain_line/* plainLine */.h)(problem, 400);
            const timer = setTimeout(() => stopping.abort(), publishing_PATIENCE_MS);
            await rhythm.end();
            const one = await open();
            const missing = await one?.finish(state, memory.problem, history);
            clearTimeout(timer);
            if (missing === undefined)
                return false;
            (0,publish_memory/* writeMemory */.xP)(env, memory);
            for (const { text, isWarning } of (0,publish_told/* unpublishedText */.tx)(missing, options)) {
                if (isWarning)
                    options.annotations.warning(text);
                else
                    options.log.say(text);
            }
            return wanted.has('checks') && !missing.has('checks');
        },
        stop() {
            stopping.abort();
            rhythm.stop();
        },
    };
}
async function openPublisher({ env, cwd, inputs, leg, begun = false, log, annotations, outlook }, wanted, memory, signal) {
    const [{ createPublisher }, { readTarget }, { allFindings, folderInRepository }, { readMends }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5174), __webpack_require__.e(3442), __webpack_require__.e(273)]).then(__webpack_require__.bind(__webpack_require__, 273)),
        __webpack_require__.e(/* import() */ 8064).then(__webpack_require__.bind(__webpack_require__, 8064)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 3306)),
        __webpack_require__.e(/* import() */ 9327).then(__webpack_require__.bind(__webpack_require__, 9327)),
    ]);
    const target = readTarget(env);
    if (target === undefined) {
        const text = 'Neither check runs nor a comment are published: the step has no `github-token`, or no commit.';
        if ((0,publish_told/* isAsked */.D6)(inputs.checkRuns) || inputs.prComment === true)
            annotations.warning(text);
        else
            log.say(text);
        memory.isDone = true;
        (0,publish_memory/* writeMemory */.xP)(env, memory);
        return undefined;
    }
    const parts = new Set(wanted);
    if (target.pull === undefined)
        for (const part of ['comment', 'suggestions'])
            parts.delete(part);
    const facts = {
        runId: target.actions.runId,
        leg: leg.digest,
        label: labelOf(inputs.matrix),
        phase: inputs.phase ?? '',
        folder: folderInRepository(cwd),
        phases: inputs.checkRuns === 'phases',
        gateOnly: inputs.command === 'gate',
    };
    // Jobs and steps of two workflow files may have equal names.
    const commentLeg = (0,shell_hash/* sha256 */.sc)(JSON.stringify([env['GITHUB_WORKFLOW'] ?? '', leg.digest])).slice(0, 16);
    const findings = allFindings.bind(undefined, cwd);
    const told = outlook === undefined ? {} : { outlook };
    const mended = (state) => {
        const read = isMended(state) ? readMends({ cwd, env, state }) : undefined;
        return read?.ok === true ? (read.value?.files ?? []) : [];
    };
    const fixed = { target, parts, facts, findings, mended, commentLeg, memory, isLater: begun, signal };
    return createPublisher({ ...fixed, ...told });
}
/** The values of a leg of the matrix, as GitHub names a job after them. */
function labelOf(matrix) {
    if (matrix === '')
        return '';
    const text = (0,plain_line/* plainLine */.h)(valuesOf(matrix).join(', '), 1_000);
    return text.length <= MOST_LABEL ? text : `${(0,plain_line/* plainLine */.h)(text, MOST_LABEL)} ${(0,shell_hash/* sha256 */.sc)(matrix).slice(0, 6)}`;
}
function valuesOf(matrix) {
    try {
        return leaves(JSON.parse(matrix));
    }
    catch {
        return [matrix];
    }
}
function leaves(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(leaves);
    if (value === null || value === undefined)
        return [];
    return [typeof value === 'string' ? value : JSON.stringify(value)];
}
/** Calls for a pass when something has changed: first soon after the first command, then every ten seconds at most. */
function createRhythm(pass) {
    let latest;
    let hasBegun = false;
    let isOver = false;
    let timer;
    let passing;
    let last;
    let isStale = false;
    const run = () => {
        timer = undefined;
        if (latest === undefined)
            return;
        isStale = false;
        last = performance.now();
        // A pass that fails in an unforeseen way is one that did not happen: the end makes up for it.
        passing = pass(latest)
            .catch(() => undefined)
            .then(() => {
            passing = undefined;
            if (isStale)
                plan();
        });
    };
    const plan = () => {
        isStale = true;
        if (isOver || timer !== undefined || passing !== undefined)
            return;
        const wait = last === undefined ? FIRST_MS : Math.max(0, last + EVERY_MS - performance.now());
        timer = setTimeout(run, wait);
        timer.unref();
    };
    const stop = () => {
        isOver = true;
        clearTimeout(timer);
        timer = undefined;
    };
    const observer = {
        observe({ event }, state) {
            latest = state;
            hasBegun ||= event.type === 'AttemptStarted';
        },
        flush(state) {
            latest = state;
            if (hasBegun)
                plan();
        },
    };
    return {
        observer,
        latest: () => latest,
        stop,
        /** Waits for the pass that is under way; none follows. */
        async end() {
            stop();
            await passing;
        },
    };
}

// EXTERNAL MODULE: ./build/shell/action/report.js
var report = __webpack_require__(7487);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
var picocolors_default = /*#__PURE__*/__webpack_require__.n(picocolors);
;// CONCATENATED MODULE: ./build/shell/console/paint.js

/** Whether colours are wanted there: NO_COLOR and --no-color win, then FORCE_COLOR, then what the stream is. */
function wantsColour(stream, env, asked) {
    if (!asked || (env['NO_COLOR'] ?? '') !== '')
        return false;
    if ((env['FORCE_COLOR'] ?? '0') !== '0')
        return true;
    return env['GITHUB_ACTIONS'] === 'true' || (stream.isTTY === true && env['TERM'] !== 'dumb');
}
/** A painter with colours, or one that leaves them out. */
function createPaint(colour) {
    const colours = picocolors_default().createColors(colour);
    const tones = {
        plain: (text) => text,
        good: colours.green,
        bad: colours.red,
        warn: colours.yellow,
        dim: colours.dim,
        strong: colours.bold,
    };
    return (line) => line.map((each) => tones[each.tone](each.text)).join('');
}

;// CONCATENATED MODULE: ./build/core/chain.js

/**
 * The frame of a journal line. A line is one JSON object whose last member is `hash`:
 *
 *     {"v":1,"seq":1,"at":"\u2026","event":{\u2026},"prev":"<64 hex>","hash":"<64 hex>"}
 *
 * `hash` is sha256 over the bytes before `,"hash":`, and these hold `prev`, so every line vouches for
 * all lines above it. The check works on the bytes as they are: no canonical JSON is needed, and no
 * two byte sequences pass for the same line. Later versions keep this frame (`v` first, `hash` last),
 * so that a reader can tell a damaged line from one that is newer than itself.
 */
const JOURNAL_VERSION = 1;
/** Where every chain starts: no entry yet, and 64 zeros stand for the hash of the entry before. */
const CHAIN_START = { seq: 0, hash: '0'.repeat(64) };
const TAIL_START = ',"hash":"';
const TAIL_LENGTH = TAIL_START.length + 64 + '"}'.length;
const TAIL_PATTERN = /^,"hash":"([0-9a-f]{64})"\}$/;
/** Numbers that JSON writes as null would make a line that no reader accepts. */
const findUnwritable = (event) => {
    let found;
    JSON.stringify(event, (key, value) => {
        if (typeof value === 'number' && !Number.isFinite(value))
            found ??= `${key} is ${value}`;
        return value;
    });
    return found;
};
/**
 * The line that follows `head`.
 *
 * @param at milliseconds since 1970
 * @returns an error sentence when the event or the time cannot be written as JSON
 */
function encodeEntry(head, event, at, sha256) {
    const time = new Date(at);
    if (Number.isNaN(time.getTime()))
        return (0,result/* err */._)(`${at} is not a time`);
    const fields = {
        v: JOURNAL_VERSION,
        seq: head.seq + 1,
        at: time.toISOString(),
        event,
        prev: head.hash,
    };
    const body = JSON.stringify(fields).slice(0, -1);
    // No event holds null of itself; the search takes longer than all the rest, so it waits for a reason.
    const unwritable = body.includes('null') ? findUnwritable(event) : undefined;
    if (unwritable !== undefined)
        return (0,result/* err */._)(`in ${event.type}, ${unwritable}`);
    const hash = sha256(body);
    return (0,result.ok)({ line: `${body}${TAIL_START}${hash}"}`, entry: { ...fields, hash } });
}
const field = (value, name) => typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
const parseLine = (line) => {
    try {
        return (0,result.ok)(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line)));
    }
    catch {
        return (0,result/* err */._)({ kind: 'not-json', detail: 'it is not JSON' });
    }
};
/**
 * Checks one line (without its newline) against the line before it.
 *
 * @returns the parsed JSON, whose shape the caller still has to check, and the new head
 */
function checkLine(line, head, sha256) {
    const parsed = parseLine(line);
    if (!parsed.ok)
        return parsed;
    const split = Math.max(0, line.length - TAIL_LENGTH);
    const hash = TAIL_PATTERN.exec(new TextDecoder('latin1').decode(line.subarray(split)))?.[1];
    if (hash === undefined)
        return (0,result/* err */._)({ kind: 'hash', detail: 'it does not end with its hash' });
    if (sha256(line.subarray(0, split)) !== hash) {
        return (0,result/* err */._)({ kind: 'hash', detail: 'its hash does not match its bytes' });
    }
    const version = field(parsed.value, 'v');
    if (typeof version === 'number' && version > JOURNAL_VERSION) {
        return (0,result/* err */._)({ kind: 'newer', detail: `it has version ${version}, this bootspring reads ${JOURNAL_VERSION}` });
    }
    const seq = field(parsed.value, 'seq');
    if (seq !== head.seq + 1) {
        return (0,result/* err */._)({ kind: 'sequence', detail: `its sequence is ${String(seq)} where ${head.seq + 1} is expected` });
    }
    if (field(parsed.value, 'prev') !== head.hash) {
        return (0,result/* err */._)({ kind: 'previous', detail: 'it does not follow from the line before it' });
    }
    return (0,result.ok)({ json: parsed.value, head: { seq: head.seq + 1, hash } });
}

;// CONCATENATED MODULE: ./build/core/durability.js
/**
 * Whether these events may become durable beside the work instead of before it: they only tell of attempts of checks.
 * What a power cut takes of them is run again, which costs time and never truth, because a check judges. An agent may
 * have changed the world, and a verdict is believed; both wait for the disk.
 */
function mayTrail(events) {
    return events.every((event) => {
        switch (event.type) {
            case 'AttemptStarted':
            case 'AttemptFinished':
            case 'RetryScheduled':
            case 'RetryDue':
                return isCheck(event.task);
            default:
                return false;
        }
    });
}
/** `phase/agent` is an agent, `phase/gate/check` a check. */
function isCheck(task) {
    return task.split('/').length > 2;
}

;// CONCATENATED MODULE: ./build/shell/journal-reading.js






const journal_reading_NEWLINE = 0x0a;
/** A problem of code `integrity`. */
const integrity = (message, where, hint) => ({
    code: 'integrity',
    message,
    where,
    hint,
});
const faultProblem = (file, line, fault) => {
    const name = `${external_node_path_.basename(file)}:${line}`;
    if (fault.kind === 'newer') {
        return {
            code: 'usage',
            message: `${name} was written by a newer version of bootspring: ${fault.detail}.`,
            where: `${file}:${line}`,
            hint: 'Update bootspring to the version that wrote it.',
        };
    }
    return integrity(`The journal is damaged at ${name}: ${fault.detail}.`, `${file}:${line}`, 'Nothing after this line can be trusted. Start a new workflow with `bootspring run`, or bring the file back from a backup.');
};
/** Checks frame, chain and schema of every line. Bytes after the last newline are an append that was cut short. */
async function examine(file, bytes) {
    const { entrySchema } = await __webpack_require__.e(/* import() */ 9396).then(__webpack_require__.bind(__webpack_require__, 7015));
    const entries = [];
    let head = CHAIN_START;
    let start = 0;
    for (let end = bytes.indexOf(journal_reading_NEWLINE); end !== -1; end = bytes.indexOf(journal_reading_NEWLINE, start)) {
        const checked = checkLine(bytes.subarray(start, end), head, shell_hash/* sha256 */.sc);
        const line = entries.length + 1;
        if (!checked.ok)
            return (0,result/* err */._)(faultProblem(file, line, checked.error));
        const entry = entrySchema.safeParse(checked.value.json);
        if (!entry.success) {
            const issue = entry.error.issues[0];
            const detail = `it is not an entry (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown shape'})`;
            return (0,result/* err */._)(faultProblem(file, line, { kind: 'schema', detail }));
        }
        entries.push(entry.data);
        head = checked.value.head;
        start = end + 1;
    }
    const warnings = start === bytes.length
        ? []
        : [
            `${external_node_path_.basename(file)}:${entries.length + 1} is incomplete (${bytes.length - start} bytes without an end of line): ` +
                'the process that wrote it was stopped; the line was never acknowledged and is left out.',
        ];
    return (0,result.ok)({ entries, warnings, head, length: start });
}
/** Bytes of the journal. One that is a link or a device is not ours. */
const readRegular = (file) => (0,shell_files/* attempt */.CD)('read the journal', file, () => {
    const kind = external_node_fs_.lstatSync(file);
    if (!kind.isFile())
        throw new Error('it is not a regular file');
    return external_node_fs_.readFileSync(file);
});
/**
 * Reads a journal without touching it, while another process may be writing to it.
 * A line that is not finished is left out, with a warning.
 *
 * @returns `integrity` naming the damaged line, `usage` when a newer version wrote it, `storage` when it cannot be read
 */
async function readJournal(file) {
    const bytes = readRegular(file);
    return bytes.ok ? await examine(file, bytes.value) : bytes;
}

;// CONCATENATED MODULE: ./build/shell/trailing-sync.js

/** Milliseconds from a write to its sync, so that one serves several writes. */
const DELAY_MS = 20;
/**
 * Syncs a file soon after each write, once for all writes of 20 ms and never twice at a time.
 *
 * @param onError told when a sync fails: what was written before may be lost
 */
function createTrailingSync(fd, onError, start = external_node_fs_.fdatasync) {
    let waiting = false;
    let underWay = false;
    let closed = false;
    let timer;
    const arm = () => {
        if (underWay || timer !== undefined)
            return;
        // Nothing waits for it: whoever needs the file to be durable before going on syncs it.
        timer = setTimeout(sync, DELAY_MS).unref();
    };
    const sync = () => {
        timer = undefined;
        if (!waiting)
            return;
        waiting = false;
        underWay = true;
        start(fd, (error) => {
            underWay = false;
            if (error !== null)
                onError(error);
            if (closed)
                external_node_fs_.closeSync(fd);
            else if (waiting)
                arm();
        });
    };
    return {
        written() {
            waiting = true;
            arm();
        },
        synced() {
            waiting = false;
        },
        close() {
            closed = true;
            clearTimeout(timer);
            if (!underWay)
                external_node_fs_.closeSync(fd);
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/journal.js










const systemCalls = {
    write: (fd, bytes, offset, length) => external_node_fs_.writeSync(fd, bytes, offset, length),
    sync: (fd) => external_node_fs_.fdatasyncSync(fd),
    truncate: (fd, length) => external_node_fs_.ftruncateSync(fd, length),
};
const READ_CHUNK = 1 << 20;
/**
 * Makes an empty journal. Its name becomes durable with the first entry: a journal without one says nothing.
 *
 * @param unsynced the journal's folder and those above it with names that are not durable yet
 * @returns `storage` when the file is there already or cannot be made
 */
function createJournal(file, calls = systemCalls, unsynced = [external_node_path_.dirname(file)]) {
    const opened = (0,shell_files/* attempt */.CD)('create the journal', file, () => external_node_fs_.openSync(file, 'ax', 0o644));
    if (!opened.ok)
        return opened;
    return (0,result.ok)(startFrom({ file, fd: opened.value, calls, head: CHAIN_START, content: Buffer.of(), unsynced }));
}
/**
 * Opens a journal to go on with it. Everything in it is verified first. A torn last line is cut off with a warning:
 * it was never acknowledged. Only the owner of the workflow may call this.
 *
 * @returns problems as `readJournal`
 */
async function openJournal(file, calls = systemCalls) {
    const bytes = readRegular(file);
    if (!bytes.ok)
        return bytes;
    const examined = await examine(file, bytes.value);
    if (!examined.ok)
        return examined;
    const { entries, warnings, head, length } = examined.value;
    const opened = (0,shell_files/* attempt */.CD)('open the journal', file, () => {
        const fd = external_node_fs_.openSync(file, 'a');
        try {
            if (length < bytes.value.length) {
                calls.truncate(fd, length);
                calls.sync(fd);
            }
        }
        catch (error) {
            external_node_fs_.closeSync(fd);
            throw error;
        }
        return fd;
    });
    if (!opened.ok)
        return opened;
    const content = bytes.value.subarray(0, length);
    const journal = startFrom({ file, fd: opened.value, calls, head, content, unsynced: [] });
    return (0,result.ok)({ journal, entries, warnings });
}
const CHANGED_HINT = 'Only bootspring may write below .bootspring. Look which command of the workflow does, then start a new workflow with `bootspring run`.';
/** Whether the file has the length that this process left it at. It looks by name, so a replaced file shows too. */
const checkUntouched = (file, length) => {
    const there = (0,shell_files/* attempt */.CD)('look at the journal', file, () => external_node_fs_.lstatSync(file, { throwIfNoEntry: false }));
    if (!there.ok)
        return there.error;
    if (there.value === undefined) {
        return integrity('The journal was removed while the workflow was running.', file, 'A command may have deleted .bootspring (`git clean -fdx` does). Exclude it (`git clean -fdx -e .bootspring`) and run the command again.');
    }
    if (there.value.isFile() && there.value.size === length)
        return undefined;
    return integrity(`The journal was changed by another process: ${length} bytes were written, ${there.value.size} are there.`, file, CHANGED_HINT);
};
const encodeGroup = (file, start, events, at) => {
    const entries = [];
    let text = '';
    let head = start;
    for (const event of events) {
        const encoded = encodeEntry(head, event, at, shell_hash/* sha256 */.sc);
        if (!encoded.ok) {
            return (0,result/* err */._)(integrity(`An event cannot be written to the journal: ${encoded.error}.`, file, 'This is a fault in bootspring: please report it.'));
        }
        entries.push(encoded.value.entry);
        text += `${encoded.value.line}\n`;
        head = encoded.value.entry;
    }
    return (0,result.ok)({ entries, bytes: Buffer.from(text), head: { seq: head.seq, hash: head.hash } });
};
function startFrom({ file, fd, calls, head: first, content, unsynced }) {
    let head = first;
    let folders = unsynced;
    let length = content.length;
    let failed;
    let closed = false;
    const written = (0,shell_hash/* createRunningHash */.i2)();
    written.update(content);
    const trailing = createTrailingSync(fd, (error) => (failed ??= (0,shell_files/* problemOf */.Zw)(error, 'write the journal', file)), calls.syncBeside);
    const fail = (problem) => {
        failed = problem;
        return (0,result/* err */._)(problem);
    };
    /** A line that is half there would look like damage once something follows it. */
    const takeBack = () => {
        (0,shell_files/* attempt */.CD)('shorten the journal', file, () => {
            if (external_node_fs_.fstatSync(fd).size > length)
                calls.truncate(fd, length);
        });
    };
    return {
        path: file,
        head: () => head,
        append(events, at) {
            if (failed !== undefined)
                return (0,result/* err */._)(failed);
            if (events.length === 0)
                return (0,result.ok)([]);
            const group = encodeGroup(file, head, events, at);
            if (!group.ok)
                return fail(group.error);
            const foreign = checkUntouched(file, length);
            if (foreign !== undefined)
                return fail(foreign);
            const { bytes } = group.value;
            try {
                for (let done = 0; done < bytes.length;)
                    done += calls.write(fd, bytes, done, bytes.length - done);
                if (mayTrail(events))
                    trailing.written();
                else {
                    calls.sync(fd);
                    trailing.synced();
                    for (const folder of folders)
                        (0,shell_files/* syncFolder */.Yw)(folder);
                    folders = [];
                }
            }
            catch (error) {
                takeBack();
                return fail((0,shell_files/* problemOf */.Zw)(error, 'write the journal', file));
            }
            head = group.value.head;
            length += bytes.length;
            written.update(bytes);
            return (0,result.ok)(group.value.entries);
        },
        async verifyOnDisk() {
            const foreign = checkUntouched(file, length);
            if (foreign !== undefined)
                return (0,result/* err */._)(foreign);
            const found = await digestOf(file);
            if (!found.ok)
                return found;
            if (found.value === written.hex())
                return (0,result.ok)(undefined);
            return (0,result/* err */._)(await explainDifference(file));
        },
        close: () => {
            if (closed)
                return;
            closed = true;
            failed ??= { code: 'storage', message: 'The journal is closed.', where: file };
            (0,shell_files/* attempt */.CD)('close the journal', file, () => trailing.close());
        },
    };
}
/** Digest of a file's bytes, read in chunks; the event loop turns between chunks. */
async function digestOf(file) {
    const opened = (0,shell_files/* attempt */.CD)('read the journal', file, () => external_node_fs_.openSync(file, 'r'));
    if (!opened.ok)
        return opened;
    const hash = (0,shell_hash/* createRunningHash */.i2)();
    const chunk = Buffer.allocUnsafe(READ_CHUNK);
    try {
        for (;;) {
            const size = external_node_fs_.readSync(opened.value, chunk, 0, chunk.length, null);
            if (size === 0)
                return (0,result.ok)(hash.hex());
            hash.update(chunk.subarray(0, size));
            if (size === chunk.length)
                await new Promise((resolve) => setImmediate(resolve));
        }
    }
    catch (error) {
        return (0,result/* err */._)((0,shell_files/* problemOf */.Zw)(error, 'read the journal', file));
    }
    finally {
        external_node_fs_.closeSync(opened.value);
    }
}
/** Names the first damaged line, or says that the whole file was replaced by one that is valid in itself. */
async function explainDifference(file) {
    const contents = await readJournal(file);
    const what = contents.ok ? 'It was rewritten with a chain of its own.' : contents.error.message;
    return integrity(`The journal was changed by another process. ${what}`, file, CHANGED_HINT);
}

// EXTERNAL MODULE: ./build/shell/owner.js
var owner = __webpack_require__(4665);
;// CONCATENATED MODULE: ./build/core/lazily.js
/**
 * Loads once, when it is first asked for. A failure is forgotten: whoever asks next tries again, because a phase may be
 * building the very program that runs it, and then its parts are missing for a while.
 *
 * @param load may throw as well as reject
 */
function lazily(load) {
    let loading;
    const begin = async () => load();
    return () => (loading ??= begin().catch((error) => {
        loading = undefined;
        throw error;
    }));
}

;// CONCATENATED MODULE: ./build/shell/store/lazy-file.js




/** The store of store/file.ts, loaded with the first checkpoint: a run starts its first command without it. */
function createLazyFileStore(workspace) {
    const load = lazily(async () => (await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 421))).createFileStore(workspace));
    const ask = async (question) => {
        let store;
        try {
            store = await load();
        }
        catch (error) {
            return (0,result/* err */._)((0,shell_files/* problemOf */.Zw)(error, 'open the checkpoints', external_node_path_.resolve(workspace)));
        }
        return question(store);
    };
    return {
        put: (id, phase, checkpoint) => ask((store) => store.put(id, phase, checkpoint)),
        get: (id, phase) => ask((store) => store.get(id, phase)),
        list: (id) => ask((store) => store.list(id)),
        remove: (id, phase) => ask((store) => store.remove(id, phase)),
        putLayer: (id, digest, file, isWhole) => ask((store) => store.putLayer(id, digest, file, isWhole)),
        findLayer: (id, digest) => ask((store) => store.findLayer(id, digest)),
        openLayer: (id, digest) => ask((store) => store.openLayer(id, digest)),
        listLayers: (id) => ask((store) => store.listLayers(id)),
        removeLayer: (id, digest) => ask((store) => store.removeLayer(id, digest)),
    };
}

// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/shell/storage.js









/** Workflows below `.bootspring/workflows` of a workspace. */
function createFileStorage(workspace) {
    return {
        create() {
            const made = (0,workflow_dir/* makeWorkflow */._D)(workspace, (0,workflow_dir/* newWorkflowId */.FQ)(shell_hash/* randomBytes */.po));
            if (!made.ok)
                return made;
            const { paths, unsynced } = made.value;
            const owned = (0,owner/* claim */.B)(paths.folder);
            if (!owned.ok)
                return owned;
            const journal = createJournal(paths.journal, undefined, unsynced);
            if (!journal.ok) {
                owned.value.release();
                return journal;
            }
            return (0,result.ok)(opened(workspace, paths, owned.value, journal.value, { entries: [], warnings: [] }));
        },
        async open(id) {
            const paths = (0,workflow_dir/* findWorkflow */.$k)(workspace, id);
            if (!paths.ok)
                return paths;
            const owned = (0,owner/* claim */.B)(paths.value.folder);
            if (!owned.ok)
                return owned;
            const journal = await openJournal(paths.value.journal);
            if (!journal.ok) {
                owned.value.release();
                return journal;
            }
            return (0,result.ok)(opened(workspace, paths.value, owned.value, journal.value.journal, journal.value));
        },
        async read(id) {
            const paths = (0,workflow_dir/* findWorkflow */.$k)(workspace, id);
            if (!paths.ok)
                return paths;
            const journal = await readJournal(paths.value.journal);
            return journal.ok ? (0,result.ok)({ id: paths.value.id, entries: journal.value.entries }) : journal;
        },
        async list() {
            const found = (0,workflow_dir/* listWorkflows */.Dl)(workspace);
            return found.ok ? (0,result.ok)(found.value.map((each) => each.id)) : found;
        },
    };
}
function opened(workspace, paths, owned, journal, before) {
    return {
        id: paths.id,
        fence: owned.fence,
        journal: guarded(journal, owned, paths),
        entries: before.entries,
        warnings: before.warnings,
        checkpoints: createLazyFileStore(workspace),
        head: () => journal.head().hash,
        verify: () => journal.verifyOnDisk(),
        write(name, text) {
            const written = (0,shell_files/* writeFileAtomic */.Zf)(name === 'state.json' ? paths.state : paths.metrics, text, { durable: false });
            return written.ok ? undefined : written.error;
        },
        log: (lines) => appendLog(paths.orchestratorLog, lines),
        close() {
            journal.close();
            owned.release();
        },
    };
}
/** A journal that refuses to be written once somebody else has taken the workflow over. */
function guarded(journal, owned, paths) {
    return {
        append(events, at) {
            // Where the whole folder is gone there is no other owner: the journal says what happened.
            if (!owned.stillMine() && (0,external_node_fs_.existsSync)(paths.journal)) {
                return (0,result/* err */._)({
                    code: 'owned',
                    message: `Another run has taken over ${paths.id}.`,
                    where: paths.folder,
                    hint: 'this run stops; the other one goes on',
                });
            }
            return journal.append(events, at);
        },
    };
}
function appendLog(file, lines) {
    const append = () => (0,shell_files/* attempt */.CD)('write the log', file, () => (0,external_node_fs_.appendFileSync)(file, lines));
    const first = append();
    if (first.ok)
        return undefined;
    const made = (0,shell_files/* attempt */.CD)('write the log', file, () => (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true }));
    const again = made.ok ? append() : made;
    return again.ok ? undefined : again.error;
}

;// CONCATENATED MODULE: ./build/shell/take-artifacts.js




/**
 * Copies artifacts of other workflows of the same workspace to those of a workflow, so that its commands find them.
 *
 * @param origins the workflow that has each phase's artifacts, by the phase
 */
function takeArtifacts(workspace, origins, workflowId) {
    const to = (0,workflow_dir/* pathsOf */.wG)(workspace, workflowId).artifacts;
    const taken = (0,shell_files/* attempt */.CD)('copy artifacts of an earlier step', to, () => {
        for (const [phase, from] of origins) {
            const source = external_node_path_.join((0,workflow_dir/* pathsOf */.wG)(workspace, from).artifacts, phase);
            if (!external_node_fs_.existsSync(source))
                continue;
            external_node_fs_.cpSync(source, external_node_path_.join(to, phase), {
                recursive: true,
                verbatimSymlinks: true,
                preserveTimestamps: true,
                mode: external_node_fs_.constants.COPYFILE_FICLONE,
            });
        }
    });
    return taken.ok ? undefined : taken.error;
}

// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/tools.js
var tools = __webpack_require__(3717);
;// CONCATENATED MODULE: ./build/entry/action-offer.js




/** Offers what a run mended, before people are told of the run. Most runs have nothing to offer, and load nothing. */
function createOffer(step, keeping, leg) {
    const { env, log, annotations, cwd } = step;
    const stopping = new AbortController();
    return {
        async make({ state }, code) {
            if (!isMended(state) || stopping.signal.aborted)
                return undefined;
            const { offerMends } = await Promise.all(/* import() */[__webpack_require__.e(5174), __webpack_require__.e(3442), __webpack_require__.e(386)]).then(__webpack_require__.bind(__webpack_require__, 386));
            return offerMends({
                env,
                log,
                annotations,
                cwd,
                state,
                artifact: mendName(leg, (0,tools/* runAttempt */.Tm)(env)),
                store: (file) => keeping.mend(file),
                // What is completed and could not be recorded did not succeed.
                isWhole: state.status !== 'completed' || code === model_status/* EXIT */.dc.completed,
                signal: stopping.signal,
            });
        },
        stop: () => stopping.abort(),
    };
}

;// CONCATENATED MODULE: ./build/core/findings/known.js


/** Every task with findings, or with a word on why there are none. */
function tasksWithFindings(state) {
    return state.phases
        .flatMap(({ agents, gates }) => [...agents.tasks, ...gates.flatMap((gate) => gate.checks.tasks)])
        .flatMap((task) => (task.findings === undefined ? [] : [{ task, digest: task.findings }]));
}
/** How many findings an attempt had in all. */
const totalOf = ({ errors, warnings, notices }) => errors + warnings + notices;
const known_testsOf = ({ tests }) => tests === undefined ? 0 : tests.passed + tests.failed + tests.skipped;
/** Whether the journal alone may not tell everything, whose messages are shortened: then there is a file to be read. */
const needsFile = (digest) => totalOf(digest) + known_testsOf(digest) + (digest.flaky?.count ?? 0) > 0;
/** All of them, from the file beside the journal. */
function knownFromFile({ task, digest }, file) {
    return {
        task: task.plan.id,
        attempt: task.attempts,
        findings: file.findings.toSorted(order/* worstFirst */.m),
        tests: file.tests,
        omitted: file.omitted,
        notes: digest.notes ?? [],
    };
}
/**
 * Those that the journal holds.
 *
 * @param missing why the file cannot be read, as a clause; undefined when nothing is missing without it
 */
function knownFromJournal({ task, digest }, missing) {
    const total = totalOf(digest);
    const shown = digest.worst.length;
    const findings = Math.max(0, total - shown);
    const lost = [
        ...(findings > 0 ? [`${shown} of ${(0,size/* countText */.lT)(total, 'finding')} ${shown === 1 ? 'is' : 'are'} shown`] : []),
        ...(known_testsOf(digest) > 0 ? ['its tests are not known one by one'] : []),
    ];
    const note = missing === undefined || lost.length === 0 ? [] : [`${task.plan.id}: ${missing}, so ${lost.join(' and ')}.`];
    return {
        task: task.plan.id,
        attempt: task.attempts,
        findings: digest.worst.toSorted(order/* worstFirst */.m),
        tests: [],
        omitted: { findings, tests: known_testsOf(digest) },
        notes: [...(digest.notes ?? []), ...note],
    };
}

// EXTERNAL MODULE: ./build/shell/findings/file.js
var file = __webpack_require__(5651);
;// CONCATENATED MODULE: ./build/shell/findings/known.js


/** Bytes of all files that are read for one report. */
const MOST_OF_ALL = 128 * 1024 ** 2;
/**
 * What is known of the findings of every task: all of them from the files beside the journal, and from the journal
 * itself where a file is missing, is not the one that was written, or is too large.
 */
function knownFindings({ folder }, state) {
    let room = MOST_OF_ALL;
    return tasksWithFindings(state).map((found) => {
        const { task, digest } = found;
        if (!needsFile(digest))
            return knownFromJournal(found, undefined);
        const place = { folder, task: task.plan.id, attempt: task.attempts, digest: digest.digest };
        const read = (0,file/* readFindings */.RJ)(place, Math.min(room, file/* MOST_FILE_BYTES */.XR));
        if (!read.ok)
            return knownFromJournal(found, `the file with all of its findings ${read.error}`);
        room -= read.value.bytes;
        return knownFromFile(found, read.value.file);
    });
}

;// CONCATENATED MODULE: ./build/shell/action/page.js







/** Writes the page, tells where it is, and says a line when it could not be made. Answers the file. */
async function tellPage(run, log) {
    const page = await writePage(run);
    const file = page.ok ? page.value : undefined;
    const problem = page.ok ? undefined : page.error.message;
    for (const sentence of [problem, (0,report/* writeOutput */.zh)('report-page', file ?? '', run.env)])
        if (sentence !== undefined)
            log.say((0,plain_line/* plainLine */.h)(`The report: ${sentence}`));
    return file;
}
/**
 * Writes the page of a run beside its journal, as `bootspring report` does.
 *
 * @returns where it is; `storage` when it cannot be written, which is no reason to fail
 */
async function writePage({ cwd, env, state, entries }) {
    const paths = (0,workflow_dir/* pathsOf */.wG)(cwd, state.id);
    const file = (0,external_node_path_.join)(paths.folder, 'report.html');
    try {
        const { renderPage } = await __webpack_require__.e(/* import() */ 9394).then(__webpack_require__.bind(__webpack_require__, 9394));
        const findings = knownFindings(paths, state);
        const text = renderPage({ cwd, paths, state, entries, now: undefined, env, findings });
        const written = (0,shell_files/* writeFileAtomic */.Zf)(file, text, { durable: false });
        return written.ok ? (0,result.ok)(file) : written;
    }
    catch (error) {
        // What makes a page is no reason to lose what is told without it.
        return (0,result/* err */._)((0,shell_files/* problemOf */.Zw)(error, 'make the report', file));
    }
}

;// CONCATENATED MODULE: ./build/entry/action-show.js



/** The page of the run, from its journal; `post` stores it when the run is being ended. */
async function makePage({ env, cwd, log }, { state }, entries, keeping) {
    const page = await tellPage({ cwd, env, state, entries }, log);
    if (page !== undefined && (0,inputs/* isOn */.Mp)(env, 'report-artifact'))
        keeping.page(page);
}
/** What is completed and could not be recorded did not succeed: the exit code says so, and so must what is shown. */
function publish(publishing, { state, problem, history }, code, offer) {
    const isVoid = state.status === 'completed' && code !== model_status/* EXIT */.dc.completed;
    const why = isVoid ? (problem?.message ?? 'The run could not be recorded.') : undefined;
    return publishing.finish(state, why, { history, offer });
}

;// CONCATENATED MODULE: ./build/entry/action-outward.js

/** Name under which `main` notes for `post` that everybody was told, as far as that could be done. */
const action_outward_TOLD = 'told';
/** Tells of a run outside of the job. What could not be told is a warning, unless nobody can do anything about it. */
async function tellOutward(step, outward, told) {
    const said = await outward.finish(told);
    if (said === undefined)
        return;
    (0,files/* appendValue */.A)(step.env['GITHUB_STATE'], action_outward_TOLD, 'true');
    for (const { text, isWarning } of said) {
        if (isWarning)
            step.annotations.warning(text);
        else
            step.log.say(text);
    }
}

// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(9889);
// EXTERNAL MODULE: ./build/core/redact/redaction.js + 10 modules
var redact_redaction = __webpack_require__(23);
// EXTERNAL MODULE: ./build/core/redact/secrets.js
var secrets = __webpack_require__(5712);
;// CONCATENATED MODULE: ./build/shell/changes/lazy.js



/** Tells what fixes change, loaded with the first fix: most runs have none. */
function createLazyChanges(cwd, env, clock) {
    const workspace = (0,external_node_path_.resolve)(cwd);
    let loading;
    const load = async () => {
        const { createChanges } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(7394)]).then(__webpack_require__.bind(__webpack_require__, 7394));
        const redaction = new redact_redaction/* Redaction */.k(() => (0,secrets/* knownSecrets */.xU)(env));
        return createChanges({ workspace, now: () => clock.now(), redact: (text) => redaction.text(text) });
    };
    const loaded = () => (loading ??= load());
    return {
        take: async (workflowId, fix) => (await loaded()).take(workflowId, fix),
        tell: async (workflowId, fix, protectedBy) => (await loaded()).tell(workflowId, fix, protectedBy),
        forget: (workflowId) => void loading?.then((changes) => changes.forget(workflowId)).catch(() => undefined),
    };
}

;// CONCATENATED MODULE: ./build/shell/history/lazy-file-store.js




/**
 * The store of history/file-store.ts, loaded when it is first asked. Where it cannot be loaded it is not tried again: a
 * history that could not be read must not be written over.
 */
function createLazyHistoryStore(workspace) {
    let loading;
    const load = () => (loading ??= Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6986)).then(({ createHistoryStore }) => (0,result.ok)(createHistoryStore(workspace)), (error) => (0,result/* err */._)((0,shell_files/* problemOf */.Zw)(error, 'open the history of runs', external_node_path_.resolve(workspace)))));
    return {
        async read(workflow) {
            const store = await load();
            return store.ok ? store.value.read(workflow) : { history: constants/* EMPTY_HISTORY */.nF, warnings: [store.error.message] };
        },
        async write(workflow, history) {
            const store = await load();
            return store.ok ? store.value.write(workflow, history) : store.error;
        },
        async findings(workflowId, task, attempt, digest) {
            const store = await load();
            return store.ok ? store.value.findings(workflowId, task, attempt, digest) : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/backlog.js


/** Bytes of waiting output that are held in memory. */
const MEMORY_BYTES = 256 * 1024;
const READ_BYTES = 256 * 1024;
let spills = 0;
/** The file is made in `folder` when it is needed and removed as soon as it is read. */
function createBacklog(folder) {
    return new SpillingBacklog(folder);
}
class SpillingBacklog {
    #folder;
    #memory = [];
    #held = 0;
    #file;
    #written = 0;
    #read = 0;
    /** The disk takes no more. */
    #full = false;
    #lost = 0;
    constructor(folder) {
        this.#folder = folder;
    }
    isEmpty() {
        return this.#held === 0 && this.#read === this.#written && this.#lost === 0;
    }
    push(chunk) {
        if (this.#full) {
            this.#lost += chunk.length;
            return;
        }
        this.#memory.push(chunk);
        this.#held += chunk.length;
        // Many tiny chunks would cost far more memory than their bytes.
        if (this.#memory.length > 4096)
            this.#memory = [Buffer.concat(this.#memory)];
        if (this.#held > MEMORY_BYTES)
            this.#spill();
    }
    shift() {
        if (this.#read < this.#written) {
            const chunk = this.#readBack();
            if (chunk !== undefined)
                return chunk;
        }
        if (this.#held > 0) {
            const all = this.#memory.length === 1 ? this.#memory[0] : Buffer.concat(this.#memory);
            this.#memory = [];
            this.#held = 0;
            return all;
        }
        this.#remove();
        if (this.#lost === 0)
            return undefined;
        const note = `\n\u2026 ${this.#lost} bytes of output could not be kept while other output was shown \u2026\n`;
        this.#lost = 0;
        this.#full = false;
        return Buffer.from(note);
    }
    /** Synchronous, so that a command cannot outrun the disk and order needs no care. */
    #spill() {
        const bytes = Buffer.concat(this.#memory);
        try {
            this.#file ??= this.#create();
            let at = 0;
            while (at < bytes.length)
                at += (0,external_node_fs_.writeSync)(this.#file.fd, bytes, at, bytes.length - at, this.#written + at);
            this.#written += bytes.length;
            this.#memory = [];
            this.#held = 0;
        }
        catch {
            // What is in memory stays; what comes from here on is counted and told.
            this.#memory = [bytes];
            this.#full = true;
        }
    }
    #create() {
        (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
        const path = (0,external_node_path_.join)(this.#folder, `output-${process.pid}-${++spills}`);
        return { path, fd: (0,external_node_fs_.openSync)(path, 'wx+', 0o600) };
    }
    #readBack() {
        if (this.#file === undefined)
            return undefined;
        const buffer = Buffer.allocUnsafe(Math.min(READ_BYTES, this.#written - this.#read));
        try {
            const length = (0,external_node_fs_.readSync)(this.#file.fd, buffer, 0, buffer.length, this.#read);
            this.#read += length;
            if (length > 0)
                return buffer.subarray(0, length);
        }
        catch {
            // Told below as lost.
        }
        this.#lost += this.#written - this.#read;
        this.#read = this.#written;
        return undefined;
    }
    #remove() {
        if (this.#file === undefined)
            return;
        try {
            (0,external_node_fs_.closeSync)(this.#file.fd);
            (0,external_node_fs_.rmSync)(this.#file.path, { force: true });
        }
        catch {
            // A file that cannot be removed lies in a folder for temporary files.
        }
        this.#file = undefined;
        this.#written = 0;
        this.#read = 0;
    }
}

;// CONCATENATED MODULE: ./build/shell/output.js

/**
 * One attempt at a time is in the foreground and goes straight to the sinks; the others wait in memory (256 KiB each)
 * and then in a file of `spillFolder`. When the foreground ends, those that have ended are released whole, in the order
 * in which they began; then the oldest that is still running comes to the foreground.
 */
function createOutputSequencer(options) {
    return new Sequencer(options.sinks, options.spillFolder);
}
class Sequencer {
    #sinks;
    #spillFolder;
    /** Groups that wait, in the order in which they began. */
    #waiting = new Set();
    #foreground;
    /** The foreground's backlog is being released: what it writes now must queue behind it. */
    #releasing = false;
    #idle = [];
    constructor(sinks, spillFolder) {
        this.#sinks = sinks;
        this.#spillFolder = spillFolder;
    }
    begin(facts) {
        const group = { facts, backlog: createBacklog(this.#spillFolder), end: undefined };
        if (this.#foreground === undefined)
            this.#show(group);
        else
            this.#waiting.add(group);
        return {
            write: (chunk) => this.#write(group, chunk),
            end: (end) => this.#end(group, end),
        };
    }
    settled() {
        if (this.#foreground?.end === undefined && !this.#releasing)
            return Promise.resolve();
        return new Promise((resolve) => this.#idle.push(resolve));
    }
    #write(group, chunk) {
        if (chunk.length === 0 || group.end !== undefined)
            return undefined;
        if (group === this.#foreground && !this.#releasing)
            return this.#emit(group, chunk);
        group.backlog.push(chunk);
        return undefined;
    }
    #emit(group, chunk) {
        let behind;
        for (const sink of this.#sinks) {
            const wait = sink.write(chunk, group.facts);
            if (wait !== undefined)
                (behind ??= []).push(wait);
        }
        if (behind === undefined)
            return undefined;
        return behind.length === 1 ? behind[0] : Promise.allSettled(behind).then(() => undefined);
    }
    #end(group, end) {
        if (group.end !== undefined)
            return;
        group.end = end;
        if (group === this.#foreground && !this.#releasing)
            this.#close(group, end);
    }
    #show(group) {
        this.#foreground = group;
        for (const sink of this.#sinks)
            sink.open(group.facts);
    }
    #close(group, end) {
        for (const sink of this.#sinks)
            sink.close(group.facts, end);
        this.#foreground = undefined;
        const next = this.#next();
        if (next === undefined) {
            for (const resolve of this.#idle.splice(0))
                resolve();
            return;
        }
        this.#waiting.delete(next);
        this.#show(next);
        if (!next.backlog.isEmpty()) {
            this.#releasing = true;
            void this.#release(next);
        }
        else if (next.end !== undefined)
            this.#close(next, next.end);
        else
            for (const resolve of this.#idle.splice(0))
                resolve();
    }
    #next() {
        let oldest;
        for (const group of this.#waiting) {
            if (group.end !== undefined)
                return group;
            oldest ??= group;
        }
        return oldest;
    }
    async #release(group) {
        for (let chunk = group.backlog.shift(); chunk !== undefined; chunk = group.backlog.shift()) {
            await this.#emit(group, chunk);
        }
        // Nothing can have been written since the backlog said that it is empty: no turn of the loop lies between.
        this.#releasing = false;
        if (group.end !== undefined)
            this.#close(group, group.end);
        else
            for (const resolve of this.#idle.splice(0))
                resolve();
    }
}

;// CONCATENATED MODULE: ./build/shell/notify/announcer.js
/** Tells what happens when it happens, and loads what is needed for it when somebody is to be told. */
function createAnnouncer({ env, clock, notifies, waited }) {
    let latest;
    let notifying;
    let isPauseTold = false;
    const plans = () => (notifies ? (latest?.pipeline.notifications ?? []) : []);
    const open = () => (notifying ??= __webpack_require__.e(/* import() */ 5927).then(__webpack_require__.bind(__webpack_require__, 5927)).then(({ createNotifying }) => createNotifying(plans(), env, clock)));
    const tell = (event, more = {}) => {
        const state = latest;
        if (state === undefined || !plans().some(({ on }) => on.includes(event)))
            return;
        void open().then((one) => one.tell(event, state, more));
    };
    const slow = watchLength(plans, clock, (more) => latest?.status === 'running' && tell('slow', more));
    const late = watchStart(plans, waited, tell);
    return {
        plans,
        observe({ event }, state) {
            latest = state;
            if (plans().length === 0)
                return;
            if (event.type === 'RunStarted') {
                tell('started');
                slow.begin();
                // Later steps of a job are other workflows, which did not wait.
                if (state.inherits.length === 0)
                    late.begin();
            }
            else if (event.type === 'WorkflowPaused' && event.pause.reason !== 'stopped') {
                isPauseTold = true;
                tell('paused');
            }
        },
        async finish({ state = latest, problem }, patienceMs) {
            slow.end();
            latest = state;
            if (state === undefined || plans().length === 0)
                return [];
            const event = endOf(state, problem);
            if (event !== 'paused' || !isPauseTold)
                tell(event, problem === undefined ? {} : { problem });
            const unknown = await late.told();
            return [...unknown, ...(await (await open()).finish(patienceMs))];
        },
        hurry: () => late.end(),
        stop() {
            slow.end();
            late.end();
            void notifying?.then((one) => one.stop());
        },
    };
}
/** Tells while a run goes on that it takes longer than somebody wants. */
function watchLength(plans, clock, tell) {
    const timers = new Set();
    return {
        begin() {
            for (const [only, { afterMs }] of plans().entries())
                if (afterMs !== undefined)
                    timers.add(clock.after(afterMs, () => void tell({ only }), true));
        },
        end() {
            for (const each of timers)
                each();
            timers.clear();
        },
    };
}
/** Tells that the job waited longer for a runner than somebody wants. It is asked only when somebody wants to know. */
function watchStart(plans, waited, tell) {
    const ending = new AbortController();
    let asking;
    const find = async (ask) => {
        const wait = await ask(ending.signal);
        if (!wait.ok)
            return [{ text: `Whether the run started late is not known: ${wait.error}.`, isWarning: true }];
        for (const [only, { lateAfterMs = Infinity }] of plans().entries())
            if (wait.value > lateAfterMs)
                tell('late', { only, waitedMs: wait.value });
        return [];
    };
    return {
        begin() {
            if (waited !== undefined && plans().some(({ on }) => on.includes('late')))
                asking = find(waited);
        },
        /** What was not to be found out. */
        told: async () => (await asking) ?? [],
        end: () => ending.abort(),
    };
}
/** What the end of a run is called. One that was cut off is one that somebody, or a time limit, cancelled. */
function endOf({ status, pause }, problem) {
    if (pause?.reason === 'stopped')
        return 'cancelled';
    switch (status) {
        case 'completed':
            return problem === undefined ? 'completed' : 'failed';
        case 'paused':
        case 'failed':
        case 'cancelled':
            return status;
        case 'pending':
        case 'running':
            return problem === undefined ? 'cancelled' : 'failed';
    }
}

// EXTERNAL MODULE: ./build/shell/notify/targets.js
var targets = __webpack_require__(8084);
// EXTERNAL MODULE: ./build/shell/telemetry/settings.js
var settings = __webpack_require__(1177);
// EXTERNAL MODULE: ./build/core/telemetry/ids.js
var ids = __webpack_require__(545);
;// CONCATENATED MODULE: ./build/shell/telemetry/telemetry.js



const telemetry_NOTHING = {};
/** Undefined when no address is configured. */
function createTelemetry({ env, version, script, read }) {
    if (script === undefined || !(0,settings/* isConfigured */.jD)(env))
        return undefined;
    const entries = [];
    const parent = (0,ids/* parseTraceparent */.bT)(env['TRACEPARENT']);
    const isTraced = (0,settings/* isConfigured */.jD)(env, 'TRACES') && parent?.sampled !== false;
    let current;
    return {
        observer: {
            observe(entry, { id }) {
                entries.push(entry);
                const { event } = entry;
                if (event.type === 'RunStarted')
                    current = { workflowId: id, run: event.run, attempt: event.attempt };
            },
        },
        variables({ workflowId, task, attempt }) {
            if (!isTraced || current === undefined)
                return telemetry_NOTHING;
            const traceId = parent?.traceId ?? (0,ids/* traceIdOf */.aB)(workflowId, shell_hash/* sha256 */.sc);
            return { TRACEPARENT: (0,ids/* traceparent */.G$)(traceId, (0,ids/* spanIdOf */.DR)(current, (0,ids/* attemptName */.LZ)(task, attempt), shell_hash/* sha256 */.sc)) };
        },
        async finish(told, patienceMs, signal) {
            const { shipmentOf, sendInThread } = await __webpack_require__.e(/* import() */ 8310).then(__webpack_require__.bind(__webpack_require__, 8310));
            const { problems, ...receivers } = (0,settings/* readTelemetry */.eI)(env);
            const journal = told.entries ?? (await wholeJournal(entries, current, read));
            const facts = { env, version, isTraced, parent, budgetMs: patienceMs };
            const shipment = shipmentOf(journal, facts, receivers);
            const reasons = shipment === undefined ? [] : await sendInThread(script, shipment, patienceMs, env, signal);
            return problems.length + reasons.length === 0 ? undefined : (0,settings/* unsentText */.Rt)([...problems, ...reasons]);
        },
    };
}
/** What was observed, unless it goes on with what was there before. */
async function wholeJournal(observed, current, read) {
    if (current === undefined || observed[0]?.event.type === 'WorkflowCreated')
        return observed;
    const found = await read?.(current.workflowId);
    return found?.ok === true ? found.value.entries : observed;
}

;// CONCATENATED MODULE: ./build/shell/outward.js




/** Milliseconds that the end of a run waits for whoever is told of it. */
const TELEMETRY_MS = 5_000;
const NOTIFICATIONS_MS = 10_000;
/** After a signal the process has seven seconds for everything. */
const HURRIED_MS = 1_000;
/** What tells of one run. */
function createOutward({ notifies, clock, waited, ...options }) {
    const { env } = options;
    const telemetry = createTelemetry(options);
    const stopping = new AbortController();
    const announcer = createAnnouncer({ env, clock, notifies, waited });
    let isHurried = false;
    return {
        observer: {
            observe(entry, state) {
                telemetry?.observer.observe?.(entry, state);
                announcer.observe(entry, state);
            },
        },
        variables: (request) => telemetry?.variables(request) ?? {},
        secrets: () => [...(0,targets/* secretsOf */.F)(announcer.plans(), env), ...((0,settings/* isConfigured */.jD)(env) ? (0,settings/* headerValues */.UE)(env) : [])],
        async finish(told) {
            if (stopping.signal.aborted)
                return undefined;
            const patience = (ms) => (isHurried ? HURRIED_MS : ms);
            const [unsent, unsaid] = await Promise.all([
                telemetry?.finish(told, patience(TELEMETRY_MS), stopping.signal),
                announcer.finish(told, patience(NOTIFICATIONS_MS)),
            ]).catch((error) => [`Not everybody was told of the run: ${nameOf(error)}.`, []]);
            if (stopping.signal.aborted)
                return undefined;
            return [...(unsent === undefined ? [] : [{ text: unsent, isWarning: true }]), ...unsaid];
        },
        hurry() {
            isHurried = true;
            announcer.hurry();
        },
        stop() {
            stopping.abort();
            announcer.stop();
        },
    };
}
const nameOf = (error) => (error instanceof Error ? error.name : 'unknown error');

;// CONCATENATED MODULE: ./build/shell/phase-log.js


/** Bytes that may wait for a log file before its writers are asked to wait. */
const BEHIND_BYTES = 1024 * 1024;
/** Less than this waits a little for more: a write costs as much as a short check. */
const BATCH_BYTES = 64 * 1024;
const BATCH_MS = 50;
const phase_log_NEWLINE = 10;
/** Logs are opened when their phase first writes. `onProblem` is told, once a file, when it cannot be written. */
function createPhaseLog(options) {
    const files = new Map();
    const fileOf = (phase) => {
        let file = files.get(phase);
        if (file === undefined) {
            file = new AppendFile(options.folder, `phase-${phase}.log`, options.onProblem);
            files.set(phase, file);
        }
        return file;
    };
    return {
        open(group) {
            void fileOf(group.phase).append(Buffer.from(headerLine(group)));
        },
        write(chunk, group) {
            return fileOf(group.phase).append(chunk);
        },
        close(group, end) {
            const file = fileOf(group.phase);
            void file.append(Buffer.from(`${file.endsInLine ? '\n' : ''}${footerLine(end)}`));
        },
        async flush() {
            await Promise.all([...files.values()].map((file) => file.flush()));
        },
    };
}
/** `==> testing/unit (attempt 2): npm test` */
function headerLine(group) {
    return `==> ${group.task} (attempt ${group.attempt}): ${group.title.replace(/\s+/g, ' ')}\n`;
}
/** `<== exit code 1 after 3.2s` */
function footerLine(end) {
    return `<== ${end.summary} after ${(end.durationMs / 1000).toFixed(1)}s\n`;
}
/** A file that is appended to: opened at the first write, written in batches, never synced. */
class AppendFile {
    /** The last byte was not a line's end. */
    endsInLine = false;
    #folder;
    #path;
    #onProblem;
    #queue = [];
    #queued = 0;
    #file;
    #busy = false;
    #timer;
    #broken = false;
    #waiting = [];
    #flushing = [];
    constructor(folder, name, onProblem) {
        this.#folder = folder;
        this.#path = (0,external_node_path_.join)(folder, name);
        this.#onProblem = onProblem;
    }
    append(chunk) {
        if (this.#broken || chunk.length === 0)
            return undefined;
        this.endsInLine = chunk[chunk.length - 1] !== phase_log_NEWLINE;
        this.#queue.push(chunk);
        this.#queued += chunk.length;
        if (this.#queued >= BATCH_BYTES)
            this.#start();
        else if (!this.#busy)
            this.#timer ??= setTimeout(() => this.#start(), BATCH_MS);
        return this.#queued < BEHIND_BYTES ? undefined : new Promise((resolve) => this.#waiting.push(resolve));
    }
    flush() {
        return new Promise((resolve) => {
            this.#flushing.push(resolve);
            this.#forgetTimer();
            if (!this.#busy)
                this.#settle();
        });
    }
    #start() {
        this.#forgetTimer();
        if (!this.#busy)
            this.#pump();
    }
    #forgetTimer() {
        clearTimeout(this.#timer);
        this.#timer = undefined;
    }
    #pump() {
        this.#busy = true;
        if (this.#file === undefined) {
            this.#open();
            return;
        }
        const batch = this.#queue;
        this.#queue = [];
        this.#queued = 0;
        this.#writeAll(this.#file, batch);
    }
    #open() {
        try {
            (0,external_node_fs_.mkdirSync)(this.#folder, { recursive: true });
        }
        catch {
            // Opening the file tells what is wrong.
        }
        (0,external_node_fs_.open)(this.#path, 'a', (error, file) => {
            if (error === null) {
                this.#file = file;
                this.#pump();
            }
            else
                this.#fail(error);
        });
    }
    #writeAll(file, batch) {
        (0,external_node_fs_.writev)(file, batch, (error, written) => {
            if (error !== null) {
                this.#fail(error);
                return;
            }
            const rest = withoutFirst(batch, written);
            if (rest.length === 0)
                this.#settle();
            else
                this.#writeAll(file, rest);
        });
    }
    /** The work goes on without its log: output that cannot be kept changes no verdict. */
    #fail(error) {
        this.#broken = true;
        this.#queue = [];
        this.#queued = 0;
        this.#onProblem(`The log ${this.#path} cannot be written (${error.message}); later output is missing from it.`);
        this.#settle();
    }
    #settle() {
        this.#busy = false;
        for (const resolve of this.#waiting.splice(0))
            resolve();
        if (this.#queue.length > 0)
            this.#pump();
        else if (this.#flushing.length > 0)
            this.#close();
    }
    #close() {
        const file = this.#file;
        const flushing = this.#flushing.splice(0);
        this.#file = undefined;
        if (file === undefined)
            for (const resolve of flushing)
                resolve();
        else
            (0,external_node_fs_.close)(file, () => {
                for (const resolve of flushing)
                    resolve();
            });
    }
}
function withoutFirst(batch, written) {
    let skip = written;
    return batch.flatMap((chunk) => {
        const gone = Math.min(skip, chunk.length);
        skip -= gone;
        return gone === chunk.length ? [] : [chunk.subarray(gone)];
    });
}

;// CONCATENATED MODULE: ./build/shell/reuse/lazy-file-store.js




/** The store of reuse/file-store.ts, loaded with the first phase that has inputs: most have none. */
function createLazyReuseStore(workspace) {
    const load = lazily(async () => (await __webpack_require__.e(/* import() */ 1103).then(__webpack_require__.bind(__webpack_require__, 1103))).createFileReuseStore(workspace));
    const unloadable = (error) => (0,result/* err */._)((0,shell_files/* problemOf */.Zw)(error, 'open what is stored', external_node_path_.resolve(workspace)));
    return {
        get: (digest) => load().then((store) => store.get(digest), unloadable),
        last: (workflow, phase) => load().then((store) => store.last(workflow, phase), () => undefined),
        put: (digest, entry) => load().then((store) => store.put(digest, entry), unloadable),
    };
}

// EXTERNAL MODULE: ./build/core/checkpoint/needles.js
var checkpoint_needles = __webpack_require__(8802);
;// CONCATENATED MODULE: ./build/shell/reuse/phase-files.js


/** What phases are made from and leave, in a folder of this machine. What does the work is loaded when it is needed. */
function createPhaseFiles(options) {
    const workspace = external_node_path_.resolve(options.workspace);
    const { env, packer } = options;
    let digests;
    let tools;
    let sequences;
    const needles = () => (sequences ??= (0,checkpoint_needles/* needlesOf */.en)((0,checkpoint_needles/* secretValues */.VX)(env)).map((needle) => Buffer.from(needle, 'latin1')));
    return {
        async inputs(globs) {
            const [{ readInputs }, { createDigests }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(724), __webpack_require__.e(2656)]).then(__webpack_require__.bind(__webpack_require__, 2656)), __webpack_require__.e(/* import() */ 8060).then(__webpack_require__.bind(__webpack_require__, 8060))]);
            return readInputs(workspace, (digests ??= createDigests(workspace)), globs);
        },
        async tools(managers, passEnv) {
            tools ??= (await __webpack_require__.e(/* import() */ 1810).then(__webpack_require__.bind(__webpack_require__, 1810))).createTools(workspace, env);
            return tools(managers, passEnv);
        },
        variable: (name) => (Object.hasOwn(env, name) ? env[name] : undefined),
        holdsSecret(text) {
            const bytes = Buffer.from(text, 'utf8');
            return needles().some((needle) => bytes.includes(needle));
        },
        async pack(request) {
            const { packPhase } = await Promise.all(/* import() */[__webpack_require__.e(6043), __webpack_require__.e(724), __webpack_require__.e(9294), __webpack_require__.e(2597), __webpack_require__.e(1092)]).then(__webpack_require__.bind(__webpack_require__, 1092));
            return packPhase({ workspace, packer, needles: needles() }, request);
        },
        async putBack(request) {
            const { putBackPhase } = await Promise.all(/* import() */[__webpack_require__.e(6043), __webpack_require__.e(724), __webpack_require__.e(9294), __webpack_require__.e(2597), __webpack_require__.e(5919), __webpack_require__.e(1714)]).then(__webpack_require__.bind(__webpack_require__, 1714));
            return putBackPhase({ workspace, packer }, request);
        },
    };
}

// EXTERNAL MODULE: ./build/core/detect/ask.js
var ask = __webpack_require__(462);
// EXTERNAL MODULE: ./build/shell/anew.js
var shell_anew = __webpack_require__(8647);
;// CONCATENATED MODULE: ./build/shell/findings/attempt.js


/**
 * Gathers what the commands of one attempt find. Whatever goes wrong here is a note: the verdict is the command's own.
 * What reads output is loaded with the first byte of it, and what keeps findings with the first that is found, because most
 * checks that pass are silent.
 */
class AttemptFindings {
    #options;
    #parts = [];
    #own = [];
    #reading;
    constructor(options) {
        this.#options = options;
    }
    /** Begins to read the output of a command. */
    open(step) {
        this.#reading = new Reading(this.#options, step);
        return this.#reading;
    }
    /**
     * The command has ended: the rest of its output, and the reports that it wrote.
     *
     * @param asked file that it was asked to write a report to; absent when it did not come so far
     */
    async close(asked) {
        const reading = this.#reading;
        this.#reading = undefined;
        const part = await reading?.end(asked);
        if (part !== undefined)
            this.#parts.push(part);
    }
    /** What a check that is built in has found. */
    add(findings) {
        this.#own.push(...findings);
    }
    /** Writes all of it beside the journal and answers what belongs into that; undefined when there is nothing. */
    async finish(end) {
        if (this.#own.length > 0) {
            const { FindingCollector } = await __webpack_require__.e(/* import() */ 1748).then(__webpack_require__.bind(__webpack_require__, 1748));
            const { workspace: root, redact: hide } = this.#options;
            const collector = new FindingCollector({ root, redact: hide });
            for (const raw of this.#own)
                collector.add(raw);
            this.#parts.push(collector.result());
        }
        const { earlier } = this.#options;
        const [only, ...others] = this.#parts;
        if (only === undefined && earlier === undefined)
            return undefined;
        const all = others.length === 0 ? only : (await __webpack_require__.e(/* import() */ 3085).then(__webpack_require__.bind(__webpack_require__, 3085))).joined(this.#parts);
        const isEmpty = all === undefined || all.findings.length + all.tests.length + all.notes.length === 0;
        if (isEmpty && earlier === undefined)
            return undefined;
        return (await __webpack_require__.e(/* import() */ 4117).then(__webpack_require__.bind(__webpack_require__, 4117))).digestOfAttempt(this.#options, all, end);
    }
    /** Tests that the last command told. */
    get newestTests() {
        return this.#parts.at(-1)?.tests ?? [];
    }
}
/** The output of one command, and then its reports. */
class Reading {
    #options;
    #step;
    #waiting = [];
    #opening;
    #output;
    /** Why output cannot be read. */
    #failure;
    /** Reports are being read: tools write them that know nothing of secrets. */
    #isReading = false;
    constructor(options, step) {
        this.#options = options;
        this.#step = step;
    }
    write(chunk, stream) {
        if (this.#output !== undefined)
            return this.#output.write(chunk, stream);
        if (this.#failure !== undefined)
            return undefined;
        this.#waiting.push([chunk, stream]);
        void this.#open();
        return undefined;
    }
    async end(asked) {
        const { reports = [] } = this.#step;
        const answer = asked !== undefined && (0,external_node_fs_.existsSync)(asked) ? [asked] : [];
        if (this.#opening === undefined && reports.length + answer.length === 0)
            return undefined;
        await this.#open();
        const collector = await this.#output?.end();
        if (collector === undefined)
            return this.#failure === undefined ? undefined : unread(this.#failure);
        if (reports.length + answer.length > 0)
            await this.#readReports(reports, answer, collector);
        for (const file of answer)
            (0,external_node_fs_.rmSync)(file, { force: true });
        return collector.result();
    }
    /** A phase may be building the very program that runs it, and then its parts are missing for a while. */
    #open() {
        return (this.#opening ??= this.#load().catch((error) => {
            this.#failure = error instanceof Error ? error.message : String(error);
            this.#waiting.length = 0;
        }));
    }
    async #load() {
        const { OutputFindings } = await Promise.all(/* import() */[__webpack_require__.e(6317), __webpack_require__.e(1483)]).then(__webpack_require__.bind(__webpack_require__, 1483));
        // Output comes without secrets; to look for them once more would take longer than to read it.
        const redact = (text) => (this.#isReading ? this.#options.redact(text) : text);
        this.#output = new OutputFindings({ ...this.#place(), redact });
        for (const [chunk, stream] of this.#waiting.splice(0))
            this.#output.write(chunk, stream);
    }
    #place() {
        const { cwd } = this.#step;
        return { root: this.#options.workspace, ...(cwd === undefined ? {} : { cwd }) };
    }
    async #readReports(globs, asked, sink) {
        const { readReports } = await Promise.all(/* import() */[__webpack_require__.e(6317), __webpack_require__.e(3447)]).then(__webpack_require__.bind(__webpack_require__, 3447));
        const { workspace, startedAt, signal } = this.#options;
        this.#isReading = true;
        const files = [...asked];
        if (globs.length > 0) {
            const found = await (await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 724))).findOutputs(workspace, globs);
            for (const glob of found.missing)
                sink.note(`No report at ${glob}.`);
            // Globs are those of the workspace, wherever the command runs.
            files.push(...[...found.files.keys()].map((file) => (0,external_node_path_.resolve)(workspace, file)));
        }
        await readReports(files, { ...this.#place(), sink, since: startedAt, signal });
    }
}
const unread = (why) => ({
    findings: [],
    tests: [],
    omitted: { findings: 0, tests: 0 },
    notes: [`Findings are not read: ${why}`],
});

// EXTERNAL MODULE: ./build/shell/process.js
var shell_process = __webpack_require__(3919);
;// CONCATENATED MODULE: ./build/shell/scan.js


/** Bytes that are looked at together. */
const BLOCK = 64 * 1024;
/** Longer lines are looked at in pieces of this many bytes. */
const PIECE = 4 * 1024;
/** Pieces of a long line overlap by this much, so that what lies across a cut is found. */
const OVERLAP = 1024;
const scan_NEWLINE = 10;
const EMPTY = Buffer.alloc(0);
const compiled = new Map();
/**
 * Compiles the `/pattern/` entries of `retry.on`, in linear time whatever they are (RE2).
 * Entries that do not compile are left out: validation has told the user.
 */
async function compileUserPatterns(retryOn) {
    const wanted = retryOn.filter(isUserPattern);
    if (wanted.some((text) => !compiled.has(text))) {
        const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
        for (const text of wanted) {
            if (compiled.has(text))
                continue;
            try {
                const expression = RE2JS.compile(text.slice(1, -1));
                compiled.set(text, { text, test: (line) => expression.test(line) });
            }
            catch {
                compiled.set(text, undefined);
            }
        }
    }
    return wanted.flatMap((text) => compiled.get(text) ?? []);
}
const ALL = [...patterns/* PATTERNS */.G3, ...patterns/* COUNTER_PATTERNS */.Pg, ...patterns/* BESIDE_PATTERNS */.zk];
let anchorsOfAll;
/**
 * One expression that finds every place worth looking at, in lower case; most output has none. Longer words come first,
 * so that what it finds at a place contains every shorter word that begins there. Words with the same first letter
 * stand together: the engine is half as fast again when it may turn away after one letter.
 */
function anchorsOf(patterns) {
    const words = new Set(patterns.flatMap((pattern) => pattern.anchor.split('|')));
    const byLetter = new Map();
    for (const word of [...words].sort((a, b) => b.length - a.length)) {
        const letter = word.slice(0, 1);
        byLetter.set(letter, [...(byLetter.get(letter) ?? []), word.slice(1)]);
    }
    return new RegExp([...byLetter].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`).join('|'), 'g');
}
/** By the text of an anchor that was found: the patterns it may belong to. */
const candidates = new Map();
function candidatesFor(found) {
    let patterns = candidates.get(found);
    if (patterns === undefined) {
        patterns = ALL.filter((pattern) => new RegExp(pattern.anchor).test(found));
        candidates.set(found, patterns);
    }
    return patterns;
}
/** Starts to look for the built-in patterns and the given ones; they are reported by id and by their own text. */
function createScanner(user) {
    // Made at the first output: commands that print nothing start sooner without it.
    let search;
    let stdout;
    let stderr;
    return {
        write(chunk, stream) {
            search ??= new Search(user);
            if (stream === 'stdout')
                (stdout ??= new Lines(search)).write(chunk);
            else
                (stderr ??= new Lines(search)).write(chunk);
        },
        finish() {
            stdout?.finish();
            stderr?.finish();
            const matched = search?.matched;
            if (matched === undefined || matched.size === 0)
                return [];
            const order = [...ALL.map((pattern) => pattern.id), ...user.map((pattern) => pattern.text)];
            return order.filter((id) => matched.has(id));
        },
    };
}
/** Cuts a stream into blocks of whole lines; the start of an unfinished one is carried over, at most a piece of it. */
class Lines {
    #search;
    #block = EMPTY;
    #length = 0;
    constructor(search) {
        this.#search = search;
    }
    write(chunk) {
        let at = 0;
        while (at < chunk.length) {
            const take = Math.min(chunk.length - at, BLOCK - this.#length);
            this.#grow(this.#length + take);
            this.#block.set(chunk.subarray(at, at + take), this.#length);
            this.#length += take;
            at += take;
            if (this.#length === BLOCK)
                this.#look();
        }
    }
    finish() {
        if (this.#length > 0)
            this.#search.look(this.#block.subarray(0, this.#length));
        this.#length = 0;
    }
    #look() {
        const end = this.#block.subarray(0, this.#length).lastIndexOf(scan_NEWLINE) + 1;
        const fits = this.#length - end <= PIECE;
        this.#search.look(this.#block.subarray(0, fits ? end : this.#length));
        const from = fits ? end : this.#length - OVERLAP;
        this.#block.copyWithin(0, from, this.#length);
        this.#length -= from;
    }
    #grow(needed) {
        if (needed <= this.#block.length)
            return;
        const larger = Buffer.allocUnsafe(Math.min(BLOCK, Math.max(needed, this.#block.length * 2, 1024)));
        larger.set(this.#block.subarray(0, this.#length));
        this.#block = larger;
    }
}
/** What has been found so far. A pattern that was found is not looked for again. */
class Search {
    matched = new Set();
    #left = ALL;
    #anchors = (anchorsOfAll ??= anchorsOf(ALL));
    #user;
    constructor(user) {
        this.#user = user;
    }
    look(block) {
        if (this.#left.length > 0)
            this.#lookForKnown(block);
        if (this.#user.length > 0)
            this.#lookForUser(block);
    }
    #lookForKnown(block) {
        // One byte is one character here, so positions in the text are positions in the block.
        const text = block.toString('latin1').toLowerCase();
        let anchors = this.#anchors;
        anchors.lastIndex = 0;
        let lineEnd = -1;
        let line = '';
        for (let hit = anchors.exec(text); hit !== null; hit = anchors.exec(text)) {
            if (hit.index >= lineEnd) {
                const start = Math.max(text.lastIndexOf('\n', hit.index) + 1, hit.index - PIECE / 2);
                const newline = text.indexOf('\n', hit.index);
                lineEnd = Math.min(newline < 0 ? text.length : newline, start + PIECE);
                line = (0,core_text/* plainText */.wh)(block.toString('utf8', start, lineEnd));
            }
            this.#test(candidatesFor(hit[0]), line);
            if (this.#left.length === 0)
                return;
            anchors = this.#anchors;
            anchors.lastIndex = hit.index + 1;
        }
    }
    #test(patterns, line) {
        for (const pattern of patterns) {
            if (this.matched.has(pattern.id) || !pattern.pattern.test(line))
                continue;
            this.matched.add(pattern.id);
            this.#left = this.#left.filter((other) => other !== pattern);
            this.#anchors = anchorsOf(this.#left);
        }
    }
    #lookForUser(block) {
        for (const line of block.toString('utf8').split('\n')) {
            for (let from = 0; from === 0 || from < line.length; from += PIECE - OVERLAP) {
                const piece = (0,core_text/* plainText */.wh)(line.length <= PIECE ? line : line.slice(from, from + PIECE));
                const found = this.#user.filter((pattern) => pattern.test(piece));
                for (const pattern of found)
                    this.matched.add(pattern.text);
                if (found.length > 0)
                    this.#user = this.#user.filter((pattern) => !found.includes(pattern));
                if (this.#user.length === 0)
                    return;
                if (line.length <= PIECE)
                    break;
            }
        }
    }
}

;// CONCATENATED MODULE: ./build/shell/runner/builtin.js
/** Runs a built-in check; a stop or the end of its time ends it at once, and an exception becomes an outcome. */
function runBuiltin(builtins, step, facts, clock) {
    return new Promise((resolve) => {
        const abort = new AbortController();
        const settle = (result) => {
            forget();
            facts.signal.removeEventListener('abort', stopped);
            resolve(result);
        };
        const giveUp = (outcome) => {
            abort.abort();
            settle({ outcome, lines: [] });
        };
        const stopped = () => giveUp({ kind: 'cancelled', detail: 'stopped while it was running' });
        const forget = clock.after(facts.timeoutMs, () => {
            giveUp({ kind: 'timedOut', detail: `${step.title} took longer than its time` });
        });
        facts.signal.addEventListener('abort', stopped);
        call(builtins, step, { ...facts, signal: abort.signal }).then(settle, (thrown) => {
            const why = thrown instanceof Error ? thrown.message : String(thrown);
            settle({ outcome: { kind: 'errored', reason: 'internal', detail: `${step.title}: ${why}` }, lines: [] });
        });
    });
}
async function call(builtins, step, facts) {
    if (step.kind === 'coverage')
        return builtins.coverage(step, facts);
    if (step.kind === 'secrets')
        return builtins.secrets(step, facts);
    return builtins.audit(step, facts);
}

// EXTERNAL MODULE: ./build/core/interpolate.js
var interpolate = __webpack_require__(3056);
;// CONCATENATED MODULE: ./build/shell/runner/command-environment.js


/**
 * The variables that the command of a step gets.
 *
 * @param note told of what people should know, such as a reference to what is not set
 */
function commandEnvironment(shared, request, step, files, note) {
    const base = shared.environmentFor(request.passEnv);
    const own = { ...files.variables, ...shared.outward?.variables(request) };
    const environment = { ...base, ...own, ...shared.stepEnvironment.variablesFor(step, base) };
    for (const [name, value] of Object.entries(step.env ?? {})) {
        environment[name] = resolved(shared.env, name, value, note);
        // A secret whose name in the caller's environment does not tell is told by the name that it is given here.
        if (environment[name] !== value)
            shared.redaction.know((0,checkpoint_needles/* secretValues */.VX)({ [name]: environment[name] }));
    }
    return environment;
}
/** A value of `env:` with its references filled in. What is not set becomes empty, as in a shell, and is told. */
function resolved(env, name, value, note) {
    const found = (0,interpolate/* interpolate */.G)(value, (variable) => (Object.hasOwn(env, variable) ? env[variable] : undefined));
    if (found.ok)
        return found.value;
    for (const missing of found.error.missing)
        note(`${missing} is not set; it is empty in ${name}`);
    const lenient = (0,interpolate/* interpolate */.G)(value, (variable) => env[variable] ?? '');
    return lenient.ok ? lenient.value : value;
}

;// CONCATENATED MODULE: ./build/shell/runner/command-output.js


const command_output_NEWLINE = 10;
/**
 * The way of a command's output: secrets are taken out first, so that neither logs nor screen nor evidence see them. Each
 * stream is looked at by itself, because the two of them come in any order.
 */
class CommandOutput {
    #redaction;
    #writer;
    #tap;
    #tail = new core_text/* OutputTail */.gY();
    #scanner;
    #streams = new Map();
    #bytes = 0;
    #lineOpen;
    constructor(redaction, writer, tap, patterns, 
    /** The last byte before this command's did not end a line. */
    lineOpen) {
        this.#redaction = redaction;
        this.#writer = writer;
        this.#tap = tap;
        this.#scanner = createScanner(patterns);
        this.#lineOpen = lineOpen;
    }
    /** The last byte of output did not end a line. */
    get lineOpen() {
        return this.#lineOpen;
    }
    /** A promise means that the reader is behind. */
    write(chunk, name) {
        this.#bytes += chunk.length;
        let stream = this.#streams.get(name);
        if (stream === undefined) {
            stream = this.#redaction.stream();
            this.#streams.set(name, stream);
        }
        return this.#pass(stream.write(chunk), name);
    }
    /** Passes on what was held back, and tells what is known. */
    finish() {
        for (const [name, stream] of this.#streams)
            void this.#pass(stream.end(), name);
        this.#streams.clear();
        // Without its control sequences a text may spell a secret that it did not before.
        const tail = this.#redaction.text(this.#tail.tail());
        return { matched: this.#scanner.finish(), tail, bytes: this.#bytes };
    }
    #pass(shown, name) {
        if (shown.length === 0)
            return undefined;
        this.#tail.write(shown);
        this.#lineOpen = shown[shown.length - 1] !== command_output_NEWLINE;
        this.#scanner.write(shown, name);
        this.#tap.write(shown, name);
        return this.#writer.write(shown);
    }
}

// EXTERNAL MODULE: ./build/core/environment.js
var core_environment = __webpack_require__(1406);
;// CONCATENATED MODULE: ./build/core/outputs.js
/** Most bytes of a BOOTSPRING_OUTPUT file; as much as GitHub takes from a job. */
const OUTPUT_LIMIT = 1024 * 1024;
const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/**
 * Reads `key=value` lines and `key<<DELIMITER \u2026 DELIMITER` blocks, the grammar of GITHUB_OUTPUT.
 * What is malformed is left out and noted; a key given twice keeps its last value.
 */
function parseOutputs(text) {
    const lines = text.replace(/^\ufeff/, '').split('\n');
    const outputs = new Map();
    const notes = [];
    for (let index = 0; index < lines.length; index++) {
        const line = lineAt(lines, index);
        if (line === '')
            continue;
        const equals = line.indexOf('=');
        const heredoc = line.indexOf('<<');
        if (equals < 0 && heredoc < 0) {
            notes.push(`BOOTSPRING_OUTPUT line ${index + 1} is neither key=value nor key<<DELIMITER; it is ignored.`);
            continue;
        }
        const isBlock = heredoc >= 0 && (equals < 0 || heredoc < equals);
        const name = line.slice(0, isBlock ? heredoc : equals);
        const problem = problemOfName(name, index + 1);
        if (!isBlock) {
            if (problem === undefined)
                outputs.set(name, line.slice(equals + 1));
            else
                notes.push(problem);
            continue;
        }
        const end = endOfBlock(lines, index + 1, line.slice(heredoc + 2));
        if (end === undefined) {
            notes.push(`BOOTSPRING_OUTPUT line ${index + 1} opens a block that is never closed; the rest is ignored.`);
            break;
        }
        if (problem === undefined)
            outputs.set(name, blockText(lines, index + 1, end));
        else
            notes.push(problem);
        index = end;
    }
    return { outputs: Object.fromEntries(outputs), notes };
}
function lineAt(lines, index) {
    const line = lines[index] ?? '';
    return line.endsWith('\r') ? line.slice(0, -1) : line;
}
function problemOfName(name, line) {
    if (NAME.test(name) && name !== '__proto__')
        return undefined;
    const shown = name.length > 40 ? `${name.slice(0, 40)}\u2026` : name;
    return `BOOTSPRING_OUTPUT line ${line}: ${JSON.stringify(shown)} is no name for an output (letters, digits, _ and -, not starting with a digit); it is ignored.`;
}
function endOfBlock(lines, from, delimiter) {
    if (delimiter === '')
        return undefined;
    for (let index = from; index < lines.length; index++)
        if (lineAt(lines, index) === delimiter)
            return index;
    return undefined;
}
function blockText(lines, from, end) {
    const block = [];
    for (let index = from; index < end; index++)
        block.push(lineAt(lines, index));
    return block.join('\n');
}

;// CONCATENATED MODULE: ./build/shell/runner/files.js




/** `decoys`: give commands stand-ins for GITHUB_ENV and its like, so that what they append goes nowhere. */
function createFileMaker(stateDir, decoys) {
    const folders = new Map();
    const texts = new WeakMap();
    const contexts = new Map();
    const pool = new DecoyPool();
    const folderOf = (workflowId) => {
        const known = folders.get(workflowId);
        // A command may have cleaned the checkout of everything that git ignores.
        if (known !== undefined && (0,external_node_fs_.existsSync)(known))
            return known;
        const parent = (0,external_node_path_.join)(stateDir, 'tmp', workflowId);
        (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
        const made = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'run-'));
        folders.set(workflowId, made);
        return made;
    };
    /** Attempts with the same context share a file; it cannot be written to, so none can change it for another. */
    const contextFile = (folder, context) => {
        const text = texts.get(context) ?? JSON.stringify(context, null, 2);
        texts.set(context, text);
        const known = contexts.get(text);
        if (known !== undefined && (0,external_node_fs_.existsSync)(known))
            return known;
        const path = (0,external_node_path_.join)(folder, `context-${contexts.size}.json`);
        (0,external_node_fs_.rmSync)(path, { force: true });
        (0,external_node_fs_.writeFileSync)(path, text, { mode: 0o444 });
        contexts.set(text, path);
        return path;
    };
    return {
        prepare(request) {
            const folder = folderOf(request.workflowId);
            const artifacts = (0,external_node_path_.join)(stateDir, 'workflows', request.workflowId, 'artifacts');
            const own = (0,external_node_path_.join)(artifacts, request.phase);
            if (!(0,external_node_fs_.existsSync)(own))
                (0,external_node_fs_.mkdirSync)(own, { recursive: true });
            const stem = (0,external_node_path_.join)(folder, `${request.task.replaceAll('/', '.')}.${request.attempt}`);
            const output = `${stem}.output`;
            const progress = `${stem}.progress`;
            const variables = {
                BOOTSPRING_WORKFLOW_ID: request.workflowId,
                BOOTSPRING_PHASE: request.phase,
                BOOTSPRING_AGENT: request.name,
                ...(request.gate === undefined ? {} : { BOOTSPRING_GATE: request.gate }),
                BOOTSPRING_ATTEMPT: `${request.attempt}`,
                BOOTSPRING_CONTEXT: contextFile(folder, request.context),
                BOOTSPRING_ARTIFACTS: artifacts,
                BOOTSPRING_ARTIFACT_DIR: own,
                BOOTSPRING_OUTPUT: output,
                BOOTSPRING_PROGRESS: progress,
            };
            const standIns = decoys ? pool.take(folder) : {};
            const report = `${stem}.report`;
            return { variables: { ...variables, ...standIns }, output, report, progress, decoys: standIns };
        },
        release: (files) => pool.giveBack(files.decoys),
        remove() {
            for (const folder of folders.values())
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            folders.clear();
        },
    };
}
/**
 * Sets of decoys. To create a file costs more than to start a process, so a set in which nothing was written serves the
 * next attempt; one that was written to is never given to another.
 */
class DecoyPool {
    #made = 0;
    #free = [];
    take(folder) {
        for (let set = this.#free.pop(); set !== undefined; set = this.#free.pop())
            if (isUntouched(set))
                return set;
        const number = ++this.#made;
        const path = (name) => (0,external_node_path_.join)(folder, `decoy-${number}.${name.toLowerCase()}`);
        return Object.fromEntries(core_environment/* RUNNER_FILES */.Xi.map((name) => [name, emptyFile(path(name))]));
    }
    giveBack(set) {
        if (Object.keys(set).length > 0)
            this.#free.push(set);
    }
}
function isUntouched(set) {
    return Object.values(set).every((path) => {
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return found !== undefined && found.isFile() && found.size === 0;
    });
}
/** GitHub's own libraries refuse to append to a file that is not there. */
function emptyFile(path) {
    (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(path, 'w'));
    return path;
}
/**
 * What a command wrote to its output file, as `redact` leaves it; undefined, at the price of one look, when it wrote none.
 * Outputs are kept in the journal and go on to later phases, so a secret in one is noted with its name, and the file that
 * still has it is removed.
 */
function readOutputs(path, redact) {
    try {
        return outputsIn(path, redact);
    }
    catch (thrown) {
        return { outputs: {}, notes: [`BOOTSPRING_OUTPUT cannot be read: ${String(thrown)}`] };
    }
}
function outputsIn(path, redact) {
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined || !found.isFile() || found.size === 0)
        return undefined;
    const size = found.size;
    if (size > OUTPUT_LIMIT) {
        return {
            outputs: {},
            notes: [`BOOTSPRING_OUTPUT has ${size} bytes, more than ${OUTPUT_LIMIT}; all of it is ignored.`],
        };
    }
    const written = readFrom(path, 0, OUTPUT_LIMIT).toString('utf8');
    const shown = redact(written);
    const parsed = parseOutputs(shown);
    if (shown === written)
        return parsed;
    (0,external_node_fs_.rmSync)(path, { force: true });
    const { outputs } = parseOutputs(written);
    const changed = Object.keys(parsed.outputs).filter((name) => parsed.outputs[name] !== outputs[name]);
    const notes = changed.map((name) => `BOOTSPRING_OUTPUT "${name}" holds a secret; it is kept, and passed on, as *** in its place.`);
    return { outputs: parsed.outputs, notes: [...notes, ...parsed.notes] };
}
/** At most `limit` bytes of a file from an offset. */
function readFrom(path, offset, limit) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const left = Math.max(0, Math.min(limit, (0,external_node_fs_.statSync)(path).size - offset));
        const buffer = Buffer.allocUnsafe(left);
        return buffer.subarray(0, (0,external_node_fs_.readSync)(file, buffer, 0, left, offset));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./build/shell/runner/outcome.js


/** What the end of a command means. `timeoutMs` is the attempt's. */
function outcomeOf(end, tail, timeoutMs) {
    if (end.stopped)
        return { kind: 'cancelled', detail: 'stopped while it was running' };
    if (end.timedOut)
        return { kind: 'timedOut', detail: `timed out after ${duration(timeoutMs)}` };
    if (end.error !== undefined)
        return ofError(end.error);
    if (end.signal !== undefined)
        return { kind: 'failed', reason: 'signal', detail: `killed by ${end.signal}` };
    if (end.exitCode === 0)
        return { kind: 'passed' };
    if (end.exitCode === 127)
        return { kind: 'errored', reason: 'command-not-found', detail: notFound(tail) };
    if (end.exitCode === 126)
        return { kind: 'errored', reason: 'not-executable', detail: notExecutable(tail) };
    if (end.exitCode === undefined) {
        return { kind: 'errored', reason: 'internal', detail: 'the command ended without telling how' };
    }
    return { kind: 'failed', reason: 'exit-code', detail: `exit code ${end.exitCode}` };
}
function ofError(error) {
    const detail = `could not be started: ${error.message}`;
    if (error.code === 'ENOENT')
        return { kind: 'errored', reason: 'command-not-found', detail };
    if (error.code === 'EACCES')
        return { kind: 'errored', reason: 'not-executable', detail };
    return { kind: 'errored', reason: 'spawn-failed', detail };
}
/** Shells put their own name and a line number before what they did not find. */
const SHELL_PREFIX = /^(?:\S*sh: )?(?:line )?(?:\d+: )?/;
function notFound(tail) {
    const line = lastLineWith(tail, /: (?:command )?not found\b/);
    if (line === undefined)
        return 'exit code 127: a command was not found';
    const name = line.replace(SHELL_PREFIX, '').replace(/: (?:command )?not found.*$/, '');
    return `${name.slice(0, 200)}: command not found`;
}
function notExecutable(tail) {
    const line = lastLineWith(tail, /permission denied|cannot execute|exec format error/i);
    return line === undefined
        ? 'exit code 126: a file may not be executed'
        : line.replace(SHELL_PREFIX, '').slice(0, 200);
}
function lastLineWith(text, pattern) {
    return text.split('\n').findLast((line) => pattern.test(line));
}
/**
 * What steps that all went well come to: the task is reused only when nothing of it ran, and limited only when nothing of
 * it ran on everything. What built something for tests of which none was to run is no pass of tests. Undefined without
 * steps.
 */
function outcomeOfSteps(ended) {
    const outcomes = ended.map(({ outcome }) => outcome);
    const ran = outcomes.flatMap((outcome) => (outcome.kind === 'passed' ? [outcome] : []));
    const last = ran.at(-1);
    const empty = outcomes.find(core_outcomes/* isEmpty */.Im);
    if (last === undefined)
        return empty ?? outcomes.findLast((outcome) => outcome.kind === 'reused') ?? outcomes.at(-1);
    const only = [...new Set(ran.flatMap((outcome) => outcome.only ?? []))];
    const whole = ended.filter(({ outcome }) => outcome.kind === 'passed' && outcome.only === undefined);
    if (empty !== undefined)
        only.push(...whole.map(({ title }) => title));
    else if (only.length > 0 && whole.length > 0)
        only.push('the rest on everything');
    return only.length === 0 ? last : { ...last, only: only.join(', ') };
}
/** The facts that classification works on. */
function evidenceOf(end, matched, tail, bytes) {
    return {
        ...(end.exitCode === undefined ? {} : { exitCode: end.exitCode }),
        ...(end.signal === undefined ? {} : { signal: end.signal }),
        matched: [...matched],
        tail,
        bytes,
    };
}
/** An outcome as the footer of a log says it. */
function summaryOf(outcome) {
    if (outcome.kind === 'passed')
        return 'passed';
    if (outcome.kind === 'reused')
        return `reused from ${outcome.from}`;
    if (outcome.kind === 'skipped')
        return `skipped (${outcome.because})`;
    return (0,core_text/* plainText */.wh)(outcome.kind === 'errored' ? `error: ${outcome.detail}` : outcome.detail);
}
function duration(ms) {
    if (ms < 1000)
        return `${ms}ms`;
    if (ms < 60_000 || ms % 60_000 !== 0)
        return `${Number((ms / 1000).toFixed(1))}s`;
    return `${ms / 60_000}m`;
}

;// CONCATENATED MODULE: ./build/shell/runner/progress.js



/** Commands that are over sooner show no progress. */
const FIRST_LOOK_MS = 500;
const LOOK_EVERY_MS = 200;
/** More than this at once is skipped: only what is new is of interest. */
const progress_READ_BYTES = 64 * 1024;
const LINE_CHARACTERS = 500;
/**
 * Passes the lines that a command appends to its BOOTSPRING_PROGRESS file to `onLine`, without control characters
 * and as `redact` leaves them, until the returned function is called. Looking at the size now and then works on every file system.
 */
function followProgress(path, clock, redact, onLine) {
    let offset = 0;
    let rest = '';
    let looked = false;
    const look = () => {
        looked = true;
        try {
            const size = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
            if (size < offset)
                offset = 0;
            if (size <= offset)
                return;
            if (size - offset > progress_READ_BYTES) {
                offset = size - progress_READ_BYTES;
                rest = '';
            }
            const bytes = readFrom(path, offset, progress_READ_BYTES);
            offset += bytes.length;
            const lines = (rest + bytes.toString('utf8')).split('\n');
            rest = (lines.pop() ?? '').slice(0, progress_READ_BYTES);
            for (const line of lines)
                show(line);
        }
        catch {
            // Progress is a courtesy: a file that cannot be read shows none.
        }
    };
    const show = (line) => {
        // Secrets go first, while they are whole, and once more when there are no control characters left in them.
        const text = redact((0,core_text/* plainText */.wh)(redact(line)))
            .trim()
            .slice(0, LINE_CHARACTERS);
        if (text !== '')
            onLine(text);
    };
    let forget = clock.after(FIRST_LOOK_MS, function again() {
        look();
        forget = clock.after(LOOK_EVERY_MS, again);
    });
    return () => {
        forget();
        if (!looked)
            return;
        look();
        show(rest);
    };
}

// EXTERNAL MODULE: ./build/shell/environment.js
var environment = __webpack_require__(2675);
;// CONCATENATED MODULE: ./build/shell/runner/shared.js





/** Prepares what the attempts of a run have in common. */
function createShared(options) {
    const environments = new Map();
    return {
        ...options,
        files: createFileMaker(options.stateDir, options.env['GITHUB_ACTIONS'] === 'true'),
        redaction: new redact_redaction/* Redaction */.k(() => [...(0,secrets/* knownSecrets */.xU)(options.env), ...(options.outward?.secrets() ?? [])]),
        stepEnvironment: (0,environment/* createStepEnvironment */.g)(options.cwd),
        environmentFor(passEnv) {
            const key = passEnv.join('\0');
            let environment = environments.get(key);
            if (environment === undefined) {
                environment = (0,core_environment/* childEnvironment */.Qc)(options.env, process.platform, passEnv);
                environments.set(key, environment);
            }
            return environment;
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/runner/source-tree.js
/** Shorter commands do not have the sources digested after them: that would cost more than it can save. */
const WORTH_REMEMBERING_MS = 250;
/** File systems stamp files with a clock that may be this far behind. */
const CLOCK_SLACK_MS = 10;
/** The digest of the sources that the commands of an attempt run on. Not being able to tell only means that nothing is reused. */
class SourceTree {
    #workspace;
    #isShared;
    /** Digest of the sources as they are, as long as no command has run since. */
    #known;
    /** @param isShared whether other tasks want the same outcome, so that every digest is worth its time */
    /** What a step left earlier is not there any more, so that nothing recorded stands for this task. */
    #anew = false;
    /** By span of time, what was left beside the sources, as long as no command has run since. */
    #lefts = new Map();
    constructor({ workspace }, isShared) {
        this.#workspace = workspace;
        this.#isShared = isShared;
    }
    digest() {
        this.#known ??= this.#workspace.fingerprint().catch(() => undefined);
        return this.#known;
    }
    /** Before a command whose outcome others want. */
    async before() {
        return this.#isShared ? this.digest() : undefined;
    }
    /** A command ran, and may have written. */
    forget() {
        this.#known = undefined;
        this.#lefts.clear();
    }
    /**
     * What the outcome of a command belongs to, when the sources were the same before and after it and it can be told
     * what it wrote beside them.
     *
     * @param span when it was started and when it had ended, milliseconds since 1970
     */
    async after(before, { from, to }, durationMs) {
        const tree = await this.#unchanged(before, from, durationMs);
        const digest = tree === undefined ? undefined : await this.left(from, to);
        if (tree === undefined || digest === undefined)
            return undefined;
        return digest === '' ? { tree } : { tree, left: { from, to, digest } };
    }
    /**
     * Whether a recorded outcome can stand for running a step: the sources are the same, and so is what the steps of the
     * task left beside them. Where one has to be done again the others are too, because they work on what it leaves.
     *
     * @param all what is recorded of the steps of the task
     */
    async stands(recorded, all, note) {
        if (this.#anew || (await this.digest()) !== recorded.tree)
            return false;
        for (const { from, left } of all) {
            if (left === undefined || (await this.left(left.from, left.to)) === left.digest)
                continue;
            this.#anew = true;
            note(`run again, files that ${from} left were changed or deleted since`);
            return false;
        }
        return true;
    }
    /** What was left beside the sources in a span of time; undefined when it cannot be told. */
    left(from, to) {
        const key = `${from} ${to}`;
        const known = this.#lefts.get(key) ?? this.#workspace.left(from, to).catch(() => undefined);
        this.#lefts.set(key, known);
        return known;
    }
    async #unchanged(before, startedAt, durationMs) {
        if (!this.#isShared)
            return durationMs < WORTH_REMEMBERING_MS ? undefined : this.unwrittenSince(startedAt);
        const after = await this.digest();
        return after === before ? after : undefined;
    }
    /** The digest of the sources when none of them was written since then, in milliseconds since 1970. */
    async unwrittenSince(startedAt) {
        const written = await this.#workspace.writtenSince(startedAt - CLOCK_SLACK_MS).catch(() => true);
        return written ? undefined : this.digest();
    }
}

;// CONCATENATED MODULE: ./build/shell/runner/without-secrets.js
/** The outcome with its words redacted: some of them are those of a command. */
function outcomeWithoutSecrets(outcome, redaction) {
    if (!('detail' in outcome) || outcome.detail === undefined)
        return outcome;
    return { ...outcome, detail: redaction.text(outcome.detail) };
}

;// CONCATENATED MODULE: ./build/shell/runner/attempt.js
















/** The runner that works on this machine. It never throws: what goes wrong is an outcome. */
function createAttemptRunner(options) {
    const shared = createShared(options);
    return {
        start(request) {
            const attempt = new Attempt(shared, request);
            return { done: attempt.run(), stop: (atOnce) => attempt.stop(atOnce) };
        },
        close: () => shared.files.remove(),
    };
}
class Attempt {
    #shared;
    #request;
    #startedAt;
    #writer;
    #abort = new AbortController();
    #findings;
    #files;
    /** The last byte of output did not end a line. */
    #lineOpen = false;
    #patterns = [];
    #running;
    #evidence;
    #rerun;
    #tree;
    constructor(shared, request) {
        this.#shared = shared;
        this.#request = request;
        this.#startedAt = shared.clock.monotonic();
        this.#tree = new SourceTree(shared, request.shared);
        const title = request.steps.map((step) => step.title).join(' && ');
        this.#writer = shared.sequencer.begin({
            phase: request.phase,
            task: request.task,
            attempt: request.attempt,
            title,
        });
        this.#findings = new AttemptFindings({
            workspace: shared.cwd,
            folder: (0,external_node_path_.join)(shared.stateDir, 'workflows', request.workflowId),
            task: request.task,
            attempt: request.attempt,
            startedAt: shared.clock.now() - CLOCK_SLACK_MS,
            signal: this.#abort.signal,
            redact: (text) => shared.redaction.text(text),
            before: () => shared.before?.(request.task) ?? Promise.resolve(undefined),
            earlier: request.earlier,
        });
        this.#beginAnew();
    }
    /** Before anything else of the phase begins: what comes then is of this round. */
    #beginAnew() {
        const { phase, workflowId, anew } = this.#request;
        const folder = (0,external_node_path_.join)(this.#shared.stateDir, 'workflows', workflowId);
        const problem = anew === undefined ? undefined : (0,shell_anew/* clearArtifacts */.z)(folder, phase, anew);
        if (problem !== undefined)
            this.#note(problem.message);
    }
    stop(atOnce) {
        this.#abort.abort();
        this.#running?.stop(atOnce);
    }
    async run() {
        let steps = [];
        let outcome;
        let outputs;
        try {
            const results = [];
            steps = results;
            outcome = await this.#runSteps(results);
            if ((0,core_outcomes/* isGood */.Kg)(outcome) && results.length > 1)
                steps = await (await __webpack_require__.e(/* import() */ 3816).then(__webpack_require__.bind(__webpack_require__, 3816))).settled(this.#tree, results, this.#shared.clock.now());
            outputs = this.#readOutputs();
        }
        catch (thrown) {
            const why = thrown instanceof Error ? thrown.message : String(thrown);
            const detail = this.#shared.redaction.text(`bootspring could not run it: ${why}`);
            outcome = { kind: 'errored', reason: 'internal', detail };
            this.#note(outcome.detail);
        }
        const findings = await this.#tellFindings(outcome);
        if (this.#files !== undefined)
            this.#shared.files.release(this.#files);
        const durationMs = this.#shared.clock.monotonic() - this.#startedAt;
        this.#writer.end({ summary: summaryOf(outcome), durationMs });
        const evidence = this.#evidence;
        return {
            outcome,
            durationMs,
            ...(evidence === undefined ? {} : { evidence }),
            steps,
            ...(outputs === undefined ? {} : { outputs }),
            ...(findings === undefined ? {} : { findings }),
            ...(this.#rerun === undefined ? {} : { rerun: this.#rerun.told }),
        };
    }
    /** What was found explains the verdict; not to have it changes nothing else. */
    async #tellFindings({ kind }) {
        try {
            const passed = kind === 'passed';
            const digest = await this.#findings.finish({
                passed,
                scope: this.#rerun?.told.scope,
                tree: () => this.#testedTree(),
            });
            for (const note of digest?.notes ?? [])
                this.#note(note);
            return digest;
        }
        catch (thrown) {
            this.#note(`What it found cannot be kept: ${String(thrown)}`);
            return undefined;
        }
    }
    async #runSteps(results) {
        let last = { kind: 'errored', reason: 'internal', detail: 'there is no step to run' };
        const planned = await this.#prepare();
        for (const [at, step] of planned.entries()) {
            if (this.#abort.signal.aborted)
                return { kind: 'cancelled', detail: 'stopped before it was done' };
            const ended = await this.#runStep(step);
            const result = at > 0 ? ended : ((await this.#rerun?.settle(ended, this.#findings.newestTests)) ?? ended);
            results.push(result);
            last = result.outcome;
            if (!(0,core_outcomes/* isGood */.Kg)(last))
                return last;
        }
        return outcomeOfSteps(results.map(({ outcome }, at) => ({ title: planned[at]?.title ?? '', outcome }))) ?? last;
    }
    /** The steps to run: all of them, or what runs failed tests again. */
    async #prepare() {
        const { rerun, steps, workflowId } = this.#request;
        if (rerun === undefined)
            return steps;
        const { cwd, stateDir } = this.#shared;
        const folder = (0,external_node_path_.join)(stateDir, 'tmp', workflowId);
        const { prepareRerun } = await Promise.all(/* import() */[__webpack_require__.e(4911), __webpack_require__.e(8077)]).then(__webpack_require__.bind(__webpack_require__, 8077));
        this.#rerun = await prepareRerun(this.#request, rerun, { cwd, folder, fingerprint: () => this.#tree.digest() });
        this.#note(`Failed tests run again: ${this.#rerun.told.because}.`);
        return this.#rerun.steps;
    }
    async #runStep(step) {
        const { clock } = this.#shared;
        const startedAt = clock.monotonic();
        const recorded = this.#request.recorded.find((one) => one.key === step.key);
        const note = (text) => this.#note(`${step.title}: ${text}`);
        if (recorded !== undefined && (await this.#tree.stands(recorded, this.#request.recorded, note))) {
            note(`not run again, the sources are the same as for ${recorded.from}`);
            const outcome = { kind: 'reused', from: recorded.from };
            return { key: step.key, outcome, durationMs: clock.monotonic() - startedAt, tree: recorded.tree };
        }
        if (this.#abort.signal.aborted) {
            const outcome = { kind: 'cancelled', detail: 'stopped before it was started' };
            return { key: step.key, outcome, durationMs: clock.monotonic() - startedAt };
        }
        if (this.#request.steps.length > 1)
            this.#note(step.title);
        return step.kind === 'command' ? this.#runCommandStep(step) : this.#runBuiltinStep(step);
    }
    async #runCommandStep(step) {
        const { clock } = this.#shared;
        const before = await this.#tree.before();
        const startedAt = clock.monotonic();
        const wallStart = clock.now();
        const outcome = await this.#runScoped(step);
        const durationMs = clock.monotonic() - startedAt;
        this.#tree.forget();
        const span = { from: wallStart, to: clock.now() };
        const ground = outcome.kind === 'passed' ? await this.#tree.after(before, span, durationMs) : undefined;
        return { key: step.key, outcome, durationMs, ...ground };
    }
    /** The digest of the sources that tests ran on, when none was written since the attempt began. */
    #testedTree() {
        const { clock } = this.#shared;
        return this.#tree.unwrittenSince(clock.now() - (clock.monotonic() - this.#startedAt));
    }
    /** A step that is limited runs on what has changed by now; which files these are is worked out here and not before. */
    async #runScoped(step) {
        if (step.scope === undefined)
            return this.#runCommand(step);
        const { runNarrowed } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(3788)]).then(__webpack_require__.bind(__webpack_require__, 3788));
        return runNarrowed(this.#shared.cwd, step, step.scope, {
            run: (each) => this.#runCommand(each),
            note: (text) => this.#note(text),
        });
    }
    async #runCommand(step) {
        const { clock, cwd, onProgress, redaction } = this.#shared;
        const { retryOn, task, timeoutMs } = this.#request;
        if (retryOn.some((entry) => entry.startsWith('/')))
            this.#patterns = await compileUserPatterns(retryOn);
        if (this.#abort.signal.aborted)
            return { kind: 'cancelled', detail: 'stopped before it was started' };
        const files = (this.#files ??= this.#shared.files.prepare(this.#request));
        const tap = this.#findings.open(step);
        const output = new CommandOutput(redaction, this.#writer, tap, this.#patterns, this.#lineOpen);
        // cmd.exe would need other quotes and another way to name a variable.
        const asked = process.platform === 'win32' ? undefined : step.asked;
        const environment = commandEnvironment(this.#shared, this.#request, step, files, (text) => this.#note(text));
        const running = (0,shell_process/* spawnCommand */.nj)({
            command: asked ?? step.command,
            cwd: step.cwd === undefined ? cwd : (0,external_node_path_.join)(cwd, step.cwd),
            env: { ...environment, ...(asked === undefined ? {} : { [ask/* REPORT_VARIABLE */.C]: files.report }) },
            timeoutMs: this.#timeLeft(),
            clock,
            onOutput: (chunk, stream) => output.write(chunk, stream),
        });
        this.#running = running;
        const redact = (text) => redaction.text(text);
        const follow = onProgress && followProgress(files.progress, clock, redact, (line) => onProgress(task, line));
        const end = await running.done;
        this.#running = undefined;
        follow?.();
        const { matched, tail, bytes } = output.finish();
        this.#lineOpen = output.lineOpen;
        await this.#findings.close(asked === undefined ? undefined : files.report);
        this.#evidence = evidenceOf(end, matched, tail, bytes);
        if (end.error !== undefined)
            this.#note(end.error.message);
        return outcomeWithoutSecrets(outcomeOf(end, tail, timeoutMs), redaction);
    }
    async #runBuiltinStep(step) {
        const { builtins, clock, cwd, redaction } = this.#shared;
        const startedAt = clock.monotonic();
        const facts = {
            cwd,
            env: this.#shared.environmentFor(this.#request.passEnv),
            phase: this.#request.phase,
            task: this.#request.task,
            workflowStartedAt: this.#request.workflowStartedAt,
            attemptStartedAt: clock.now() - (clock.monotonic() - this.#startedAt),
            timeoutMs: this.#timeLeft(),
            signal: this.#abort.signal,
        };
        const { outcome, lines, findings = [] } = await runBuiltin(builtins, step, facts, clock);
        this.#findings.add(findings);
        if (lines.length > 0)
            void this.#writer.write(Buffer.from(redaction.text(`${lines.join('\n')}\n`)));
        const shown = outcomeWithoutSecrets(outcome, redaction);
        return { key: step.key, outcome: shown, durationMs: clock.monotonic() - startedAt };
    }
    #timeLeft() {
        return Math.max(1, this.#request.timeoutMs - (this.#shared.clock.monotonic() - this.#startedAt));
    }
    #readOutputs() {
        if (this.#files === undefined)
            return undefined;
        const read = readOutputs(this.#files.output, (text) => this.#shared.redaction.text(text));
        for (const note of read?.notes.slice(0, 20) ?? [])
            this.#note(note);
        return read?.outputs;
    }
    /** A line of bootspring's own in the log of the attempt. */
    #note(text) {
        const shown = this.#shared.redaction.text(text).replace(/\s+/g, ' ');
        void this.#writer.write(Buffer.from(`${this.#lineOpen ? '\n' : ''}--> ${shown}\n`));
        this.#lineOpen = false;
    }
}

;// CONCATENATED MODULE: ./build/shell/runner/builtins.js
/** The built-in checks, each loaded when it is first used. */
function createBuiltins(load) {
    return {
        coverage: async (step, { cwd, env, workflowStartedAt, signal }) => {
            const { runCoverage } = await __webpack_require__.e(/* import() */ 585).then(__webpack_require__.bind(__webpack_require__, 585));
            return runCoverage(step, { cwd, env, startedAt: workflowStartedAt, signal });
        },
        secrets: async (step, { cwd, signal }) => {
            const { runSecrets } = await __webpack_require__.e(/* import() */ 6782).then(__webpack_require__.bind(__webpack_require__, 6782));
            return runSecrets(step, { cwd, load, signal });
        },
        audit: async (step, { cwd, env, signal, timeoutMs }) => {
            const { runAudit } = await __webpack_require__.e(/* import() */ 6792).then(__webpack_require__.bind(__webpack_require__, 6792));
            const { capture } = await __webpack_require__.e(/* import() */ 1696).then(__webpack_require__.bind(__webpack_require__, 1696));
            return runAudit(step, {
                cwd,
                env,
                run: (command, options) => capture(command, { ...options, timeoutMs }),
                signal,
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/signals.js
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Calls back on a signal that asks this process to stop; the returned function stops listening. */
function onSignal(then) {
    const listeners = SIGNALS.map((signal) => {
        const listener = () => then(signal);
        process.on(signal, listener);
        return () => void process.off(signal, listener);
    });
    return () => listeners.forEach((forget) => forget());
}

// EXTERNAL MODULE: ./build/shell/compile-whole.js
var compile_whole = __webpack_require__(1965);
;// CONCATENATED MODULE: ./build/shell/restore/traces.js



/** Whether a restore is under way in a folder or was cut off there: a quick look that any start can afford. */
function hasTraces(folder) {
    return ((0,shell_files/* namesIn */.wX)(external_node_path_.join(folder, workflow_dir/* STATE_FOLDER */.P2)).some((name) => name.startsWith('restor')) ||
        (0,shell_files/* namesIn */.wX)(folder).some((name) => name.startsWith(`${workflow_dir/* STATE_FOLDER */.P2}-restore-`)));
}

;// CONCATENATED MODULE: ./build/shell/snapshots.js





/** Milliseconds after which what the first checkpoint needs is loaded, while a command runs. */
const AHEAD_MS = 200;
/**
 * Takes the files of a folder of this machine into checkpoints, and brings them back. What does so is loaded with the
 * first checkpoint: it is as much as all that a run needs to start its first command.
 */
function createSnapshots(options) {
    const { workspace, env, packer } = options;
    let capture;
    const load = async () => (await (0,compile_whole/* compileWhole */.t)(() => __webpack_require__.e(/* import() */ 8774).then(__webpack_require__.bind(__webpack_require__, 8774)))).createCapture(options);
    /** A phase may be building the very program that runs it: then its parts are missing for a while. */
    const loaded = () => (capture ??= load().catch((error) => {
        capture = undefined;
        throw error;
    }));
    /** Of later checkpoints few need what asks git and reads manifests (capture/parent.ts), of first ones most. */
    const loadAll = () => Promise.all([loaded(), __webpack_require__.e(/* import() */ 1211).then(__webpack_require__.bind(__webpack_require__, 3592)), Promise.all(/* import() */[__webpack_require__.e(6043), __webpack_require__.e(1295)]).then(__webpack_require__.bind(__webpack_require__, 4152))]);
    // A command that takes a while leaves time for it; a short one is not kept waiting.
    if (options.ahead === true)
        setTimeout(() => void loadAll().catch(() => undefined), AHEAD_MS).unref();
    return {
        async capture(request) {
            try {
                return await (await loaded())(request);
            }
            catch (error) {
                return (0,result/* err */._)((0,shell_files/* problemOf */.Zw)(error, 'take a checkpoint', external_node_path_.resolve(workspace)));
            }
        },
        async restore(request) {
            const { guardRestore } = await __webpack_require__.e(/* import() */ 1850).then(__webpack_require__.bind(__webpack_require__, 1850));
            const guarded = guardRestore(external_node_path_.resolve(request.into ?? workspace), request.workflowId);
            if (!guarded.ok)
                return (0,result/* err */._)({ kind: 'refused', problem: guarded.error });
            const [{ createRestorer }, { layers }, { poolFor }, { forgetKnown }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(9294), __webpack_require__.e(5919), __webpack_require__.e(9220), __webpack_require__.e(9986)]).then(__webpack_require__.bind(__webpack_require__, 9986)),
                Promise.all(/* import() */[__webpack_require__.e(2597), __webpack_require__.e(7507)]).then(__webpack_require__.bind(__webpack_require__, 2597)),
                __webpack_require__.e(/* import() */ 6926).then(__webpack_require__.bind(__webpack_require__, 6926)),
                __webpack_require__.e(/* import() */ 8091).then(__webpack_require__.bind(__webpack_require__, 8091)),
            ]);
            const openPool = (bytes) => poolFor(packer, bytes);
            const restorer = createRestorer({ workspace, layers, openPool, env });
            const restored = await restorer.restore(request).finally(guarded.value);
            if (!restored.ok && restored.error.kind === 'damaged')
                forgetKnown(workspace);
            return restored;
        },
        async recover() {
            const folder = external_node_path_.resolve(workspace);
            if (!hasTraces(folder))
                return (0,result.ok)(undefined);
            const [{ restoreUnderWay }, { recoverRestore }, { systemCalls }] = await Promise.all([
                __webpack_require__.e(/* import() */ 1850).then(__webpack_require__.bind(__webpack_require__, 1850)),
                Promise.all(/* import() */[__webpack_require__.e(5919), __webpack_require__.e(9220), __webpack_require__.e(3151)]).then(__webpack_require__.bind(__webpack_require__, 4447)),
                __webpack_require__.e(/* import() */ 8150).then(__webpack_require__.bind(__webpack_require__, 8150)),
            ]);
            const underWay = restoreUnderWay(folder);
            return underWay === undefined ? recoverRestore(folder, systemCalls) : (0,result/* err */._)(underWay);
        },
    };
}
const snapshots_EMPTY = {
    parent: null,
    parentDigest: null,
    entries: [],
    deleted: [],
    layers: [],
    newBytes: 0,
    files: { count: 0, bytes: 0, deleted: 0 },
    notes: [],
    settle: () => undefined,
};
/** Snapshots that hold no files: for a run of which nothing is kept. A restore that was cut off is ended all the same. */
function withoutFiles(snapshots) {
    return { ...snapshots, capture: async () => (0,result.ok)(snapshots_EMPTY) };
}

// EXTERNAL MODULE: ./build/shell/git.js
var git = __webpack_require__(4962);
;// CONCATENATED MODULE: ./build/shell/workspace.js




/**
 * The files that the work is done on, in a folder of this machine.
 *
 * @param env environment of the caller; on GitHub it tells where the work comes from
 * @param given the sources, when they are not those of the folder
 */
function createWorkspace(folder, env, given) {
    const root = external_node_path_.resolve(folder);
    let source;
    let loaded;
    const load = async () => given ?? (await __webpack_require__.e(/* import() */ 8060).then(__webpack_require__.bind(__webpack_require__, 8060))).createSources(root);
    const sources = () => (loaded ??= load());
    return {
        fingerprint: async () => (await sources()).fingerprint(),
        writtenSince: async (at) => (await sources()).writtenSince(at),
        left: async (from, to) => (await __webpack_require__.e(/* import() */ 1469).then(__webpack_require__.bind(__webpack_require__, 1469))).leftBetween(root, from, to).catch(() => undefined),
        source: () => (source ??= (0,git/* readSource */.o$)(root, env)),
        async collect(workflowId, phase, globs, anew) {
            const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase);
            if (refused !== undefined)
                return { artifacts: [], missing: [refused.message] };
            const uncleared = anew === undefined ? undefined : (0,shell_anew/* clearArtifacts */.z)((0,workflow_dir/* pathsOf */.wG)(root, workflowId).folder, phase, anew);
            if (uncleared !== undefined)
                return { artifacts: [], missing: [uncleared.message] };
            const { collectArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(724), __webpack_require__.e(4397)]).then(__webpack_require__.bind(__webpack_require__, 4397));
            const collected = await collectArtifacts(root, (0,workflow_dir/* pathsOf */.wG)(root, workflowId).folder, phase, globs);
            // There is no artifact list to trust, so every declared output counts as missing, with the reason.
            return collected.ok ? collected.value : { artifacts: [], missing: [...globs, collected.error.message] };
        },
    };
}

;// CONCATENATED MODULE: ./build/entry/packing.js


const there = (script) => ((0,external_node_fs_.existsSync)(script) ? script : undefined);
// The bundler takes a path with a part that it does not know for an asset to be copied, so each is written out.
/** Script of the threads that pack and unpack; without its bundle the work is done in the thread that asks. */
const packerScript = () => there(typeof __dirname === 'string' ? (0,external_node_path_.join)(__dirname, '..', 'packer', 'index.js') : '');
/** Script of the thread that sends telemetry; without its bundle none is sent. */
const telemetryScript = () => there(typeof __dirname === 'string' ? (0,external_node_path_.join)(__dirname, '..', 'telemetry', 'index.js') : '');
/** Script of the thread that carries checkpoints off the machine; without its bundle they stay here. */
const courierScript = () => there(typeof __dirname === 'string' ? (0,external_node_path_.join)(__dirname, '..', 'courier', 'index.js') : '');

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
;// CONCATENATED MODULE: ./build/entry/scanner.js


/** Loads the secret scanner: a bundle of its own beside the doors, because it is large and few runs need it. */
const loadScanner = async () => {
    const here = (0,external_node_path_.join)(__dirname, 'index.js');
    return (0,external_node_module_.createRequire)(here)('../secrets/index.js');
};

;// CONCATENATED MODULE: ./build/entry/engine.js





















/**
 * Joins everything that a run needs, for a workspace of this machine. `finish` waits for the last output, and
 * `outward` tells of the run when it is over.
 *
 * @param keeps whether anything is kept of the run: logs, and files in its checkpoints
 * @param waited how long the job waited for a runner, where there is a job
 */
function createEngine(cwd, env, screen, storage, keeps, waited) {
    const clock = (0,shell_clock/* systemClock */.m)();
    const workspace = createWorkspace(cwd, env);
    const stateDir = (0,external_node_path_.join)(cwd, workflow_dir/* STATE_FOLDER */.P2);
    const closing = [];
    const read = (id) => storage.read(id);
    const script = telemetryScript();
    const outward = createOutward({ env, clock, version: version/* VERSION */.x, script, read, notifies: keeps, waited });
    const runner = (id, before) => {
        const { logs } = (0,workflow_dir/* pathsOf */.wG)(cwd, id);
        const phaseLog = createPhaseLog({
            folder: logs,
            onProblem: (message) => process.stderr.write(`warning: ${message}\n`),
        });
        const sequencer = createOutputSequencer({
            sinks: keeps ? [phaseLog, screen.sink] : [screen.sink],
            spillFolder: (0,external_node_path_.join)(stateDir, 'tmp'),
        });
        const attempts = createAttemptRunner({
            cwd,
            stateDir,
            env,
            clock,
            workspace,
            sequencer,
            builtins: createBuiltins(loadScanner),
            before,
            onProgress: (task, line) => screen.progress?.(task, line),
            outward,
        });
        closing.push(async () => {
            await sequencer.settled();
            await phaseLog.flush();
            attempts.close();
        });
        return attempts;
    };
    const snapshots = createSnapshots({ workspace: cwd, env, packer: packerScript(), ahead: keeps });
    const phaseFiles = createPhaseFiles({ workspace: cwd, env, packer: packerScript() });
    const creator = { version: version/* VERSION */.x, platform: process.platform, arch: process.arch };
    const around = {
        clock,
        storage,
        workspace,
        snapshots: keeps ? snapshots : withoutFiles(snapshots),
        ...(keeps ? { changes: createLazyChanges(cwd, env, clock) } : {}),
        ...(keeps ? { reuse: { store: createLazyReuseStore(cwd), files: phaseFiles } } : {}),
        ...(keeps ? { history: createLazyHistoryStore(cwd) } : {}),
        sha256: shell_hash/* sha256 */.sc,
        onCapture: (phase, done, total) => screen.capturing?.(phase, done, total),
        runner,
        observers: [screen, outward.observer],
        creator,
        attempt: (0,tools/* runAttempt */.Tm)(env),
        onSignal: (then) => onSignal((signal) => {
            outward.hurry();
            then(signal);
        }),
        endOrphans: endOrphans,
    };
    return { around, workspace, outward, finish: () => Promise.all(closing.map((close) => close())) };
}

;// CONCATENATED MODULE: ./build/entry/outcome-of.js

/** How a run ended, for those who are told of it: what is completed and could not be recorded did not succeed. */
function outcome_of_outcomeOf(ending) {
    if (!ending.ok)
        return { problem: ending.error.message };
    const { state, problem, unrecorded = false } = ending.value;
    if (problem === undefined || (0,exit/* exitOfEnding */.jO)(state, problem, unrecorded) === (0,exit/* exitOfState */.Bs)(state))
        return { state };
    return { state, problem: problem.message };
}

;// CONCATENATED MODULE: ./build/entry/action-run.js
































const paint = createPaint(true);
/** Annotates with what does not change the verdict. */
function warn({ annotations }, sentences) {
    for (const sentence of sentences)
        if (sentence !== undefined)
            annotations.warning((0,plain_line/* plainLine */.h)(sentence));
}
/** Runs a plan, from where an earlier attempt of the workflow run left it. */
async function runPlanned(step, pipeline) {
    const { env, cwd, inputs } = step;
    const live = createActionConsole(step.log, step.annotations, paint);
    const storage = createFileStorage(cwd);
    const leg = legOf(env, inputs);
    const note = (id) => warn(step, [(0,files/* appendValue */.A)(env['GITHUB_STATE'], 'workflow', id)]);
    const engine = createEngine(cwd, env, live, noting(storage, note), true, waitedIn(env));
    const keeping = createKeeping({
        ...step,
        stores: inputs.stores,
        rules: pipeline.checkpoints,
        leg: leg.digest,
        ...scripts(),
    });
    const { reuse, history: local, clock } = engine.around;
    const history = local === undefined ? undefined : keeping.historyBeside(local, pipeline.workflow);
    const say = (line) => live.note(line);
    const expecting = createExpecting({ history, workflow: pipeline.workflow, leg: leg.leg, clock, say });
    const publishing = createPublishing({ ...step, leg, outlook: expecting.outlook });
    const offer = createOffer(step, keeping, leg.digest);
    const { directions } = step;
    const around = {
        ...engine.around,
        ...(reuse === undefined ? {} : { reuse: { ...reuse, store: keeping.reuseBeside(reuse.store) } }),
        ...(history === undefined ? {} : { history }),
        creator: { ...engine.around.creator, leg: leg.leg, step: leg.step },
        ...(directions === undefined ? {} : { orders: directions.orders, ask: (state) => directions.decide(state) }),
        observers: [...engine.around.observers, expecting.observer, keeping.observer, publishing.observer],
        onSignal: (then) => engine.around.onSignal((signal) => {
            // A few seconds are left: `post` goes on with what is on its way.
            keeping.stop();
            publishing.stop();
            engine.outward.stop();
            environments.stop();
            offer.stop();
            then(signal);
        }),
    };
    const environments = watchEnvironments(env, pipeline);
    const ran = await runOrGoOn(step, around, await expecting.ordered(pipeline), keeping, note);
    await engine.finish();
    live.close();
    if (!ran.ok) {
        keeping.stop();
        environments.stop();
        await publishing.finish(undefined, ran.error.message);
        await tellOutward(step, engine.outward, outcome_of_outcomeOf(ran));
        return step.fail([ran.error]);
    }
    const { ending } = ran.value;
    const code = (0,exit/* exitOfEnding */.jO)(ending.state, ending.problem, ending.unrecorded === true);
    // What was kept in memory of a long journal would be missing elsewhere: it is read once more.
    const found = await (0,look/* look */.v)(storage, ending.state.id);
    const entries = found.ok ? found.value.entries : [];
    const offered = await offer.make(ending, code);
    tellEnding(step, ending, ran.value.resumedFrom, { entries, offer: offered });
    (0,files/* appendValue */.A)(env['GITHUB_STATE'], 'finished', 'true');
    warn(step, await environments.told);
    await makePage(step, ending, entries, keeping);
    const told = tellOutward(step, engine.outward, outcome_of_outcomeOf({ ok: true, value: ending }));
    const [, isShown] = await Promise.all([keeping.finish(), publish(publishing, ending, code, offered), told]);
    if (!isShown)
        (0,annotations/* annotateFindings */.dv)(step.annotations, ending.state, cwd);
    step.log.close();
    return code;
}
/** Storage that tells of a new workflow at once, so that `post` can finish what is cut off here. */
function noting(storage, note) {
    const create = () => {
        const created = storage.create();
        if (created.ok)
            note(created.value.id);
        return created;
    };
    return { ...storage, create };
}
const scripts = () => ({ script: courierScript(), packer: packerScript() });
/** Goes on from the newest checkpoint of an earlier attempt, or runs every phase and says why. */
async function runOrGoOn(step, around, pipeline, keeping, note) {
    const source = around.workspace.source();
    const notes = [];
    const ground = { source, pipeline, creator: around.creator };
    const inheritance = await inherit(around.storage, ground);
    const footing = { ...ground, inherits: inheritance?.inherited.from ?? [] };
    const { restore, cancelled } = directed(step, pipeline, notes);
    const looks = around.attempt > 1 && (!step.inputs.fresh || cancelled !== undefined);
    const earlier = looks ? await lookBack(around, footing, keeping, notes, restore) : undefined;
    if (cancelled !== undefined)
        return giveUp(around, earlier?.id, cancelled);
    if (restore !== undefined && earlier === undefined)
        return (0,result/* err */._)(unrestored(restore, notes));
    if (earlier !== undefined) {
        note(earlier.id);
        step.log.say(`Going on from the checkpoint of ${earlier.phase} of ${earlier.id}`);
        const actor = step.env['GITHUB_TRIGGERING_ACTOR'] ?? 'a re-run';
        const by = (0,plain_line/* plainLine */.h)(restore === undefined ? actor : (step.directions?.orders[0]?.by ?? actor), 100);
        const went = await goOn(around, { ...earlier, by });
        if (went.ok) {
            warn(step, went.value.notes);
            return (0,result.ok)({ ending: went.value, resumedFrom: went.value.resumedFrom });
        }
        if (!went.error.startAfresh || restore !== undefined)
            return (0,result/* err */._)(went.error.problem);
        notes.push(`Every phase runs: the checkpoint of ${earlier.phase} cannot be restored. ${went.error.problem.message}`);
    }
    const beginning = {
        notes: notes.map((each) => (0,plain_line/* plainLine */.h)(each)),
        ...(inheritance === undefined ? {} : { inherited: inheritance.inherited }),
    };
    const storage = inheritance === undefined ? around.storage : handingOver(step, around.storage, inheritance);
    const ending = await start({ ...around, storage }, pipeline, source, beginning);
    return ending.ok ? (0,result.ok)({ ending: ending.value, resumedFrom: '' }) : ending;
}
/** What of the directions this step is meant by: a step that runs other phases goes on by itself. */
function directed({ directions }, { phases }, notes) {
    const { restore, cancelled } = directions ?? {};
    if (restore === undefined || phases.some(({ name }) => name === restore))
        return { restore, cancelled };
    notes.push(`The checkpoint of ${restore} that was asked for is none of this step: it has no such phase`);
    return { cancelled };
}
/** Nothing runs: the decision is journalled where there is a journal, and said in any case. */
async function giveUp(around, id, cancelled) {
    const ended = id === undefined ? undefined : await resume(around, id, cancelled);
    if (ended?.ok === true)
        return (0,result.ok)({ ending: ended.value, resumedFrom: '' });
    return (0,result/* err */._)({
        code: 'usage',
        message: `This workflow was cancelled by ${(0,plain_line/* plainLine */.h)(cancelled.by, 100)}`,
        hint: 'comment /bootspring fresh to run every phase anew, or push',
    });
}
/** A person asked for that checkpoint and no other: to run everything instead could do what they wanted to keep from being done. */
const unrestored = (phase, notes) => ({
    code: 'usage',
    message: `The checkpoint of ${phase} that was asked for cannot be restored. ${notes.map((each) => (0,plain_line/* plainLine */.h)(each)).join(' ')}`,
    hint: 'comment /bootspring retry or /bootspring fresh',
});
/** A storage whose new workflows are handed the artifacts of earlier steps. */
function handingOver(step, storage, { inherited, origins }) {
    const create = () => {
        const created = storage.create();
        if (created.ok)
            warn(step, [takeArtifacts(step.cwd, origins, created.value.id)?.message]);
        return created;
    };
    step.log.say(`Outputs and artifacts of ${[...origins.keys()].toReversed().join(', ')} are those of ${inherited.from.join(', ')}`);
    return { ...storage, create };
}
/** What an earlier attempt left: in this workspace, where a runner keeps it, or in a store. */
async function lookBack(around, footing, keeping, notes, restore) {
    const here = await findHere(around.storage, footing);
    if (here !== undefined)
        return restore === undefined ? here : { ...here, phase: restore };
    const fetched = await keeping.fetch(footing, restore);
    if (fetched === undefined)
        return undefined;
    if (fetched.kind === 'found')
        return fetched;
    notes.push(`Every phase runs: ${noneBecause(fetched)}`);
    return undefined;
}
/** Why there is nothing to go on from, as a clause. */
function noneBecause(fetched) {
    if (fetched.kind === 'differs')
        return `an earlier attempt cannot be gone on with, because ${fetched.differences.join(', ')}`;
    const damaged = fetched.notes.find(({ code }) => code === 'integrity');
    if (damaged === undefined)
        return 'no checkpoint of an earlier attempt was found';
    return `no checkpoint of an earlier attempt can be used: ${damaged.message}`;
}
function tellEnding(step, ending, resumedFrom, facts) {
    const { state, problem } = ending;
    const { log, env, cwd } = step;
    const lines = (0,summary/* summaryLines */.k)(state, { decisions: false, ended: true });
    const ways = (0,markdown/* waysOn */.gp)(state);
    if (ways.length > 0) {
        lines.push([], [(0,views_text/* span */.Ln)('What you can do', 'strong')]);
        for (const { what, command } of ways)
            lines.push([(0,views_text/* span */.Ln)(`  ${what}${command === undefined ? '' : ': '}`), (0,views_text/* span */.Ln)(command ?? '', 'strong')]);
    }
    log.say('');
    for (const line of lines)
        log.say(paint(line));
    warn(step, [
        ...(0,report/* writeOutputs */.Kn)(state, resumedFrom, (0,workflow_dir/* pathsOf */.wG)(cwd, state.id), env),
        (0,report/* writeOutput */.zh)('mend-commit', facts.offer?.commit?.sha ?? '', env),
        (0,inputs/* isOn */.Mp)(env, 'job-summary') ? (0,report/* writeSummary */.Sy)(jobSummary(state, { ...ending, ...facts }), env) : undefined,
        ...(ending.warnings ?? []),
        problem?.message,
    ]);
}


/***/ }),

/***/ 8891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/prepare.js + 4 modules
var prepare = __webpack_require__(8961);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(483);
// EXTERNAL MODULE: ./build/core/nearest.js
var nearest = __webpack_require__(5241);
// EXTERNAL MODULE: ./build/core/plan/parts.js
var parts = __webpack_require__(6709);
;// CONCATENATED MODULE: ./build/core/plan/gate.js


/**
 * The pipeline of one gate alone: what installs dependencies, then what mends if asked for, then the checks.
 * Undefined when the pipeline has no such gate.
 */
function gatePipeline(pipeline, gate, fix) {
    const phase = pipeline.phases.find((each) => each.gates.some((candidate) => candidate.name === gate));
    const plan = phase?.gates.find((each) => each.name === gate);
    if (phase === undefined || plan === undefined)
        return undefined;
    const install = pipeline.phases.flatMap((each) => each.agents).filter((agent) => agent.name.startsWith('install'));
    const fixes = fix ? plan.checks.flatMap((check) => fixAgent(phase.name, check)) : [];
    const agents = [...install, ...fixes].map((agent) => ({ ...agent, id: `${phase.name}/${agent.name}` }));
    const { inputs: _, ...rest } = phase;
    // It mends only when it is asked to.
    const { adaptive: _adaptive, ...others } = pipeline;
    return { ...others, phases: [{ ...rest, needs: [], outputs: [], parallel: false, agents, gates: [plan] }] };
}
/** What is told where a pipeline has no gate of that name. */
function noSuchGate(pipeline, gate) {
    const names = pipeline.phases.flatMap((phase) => phase.gates.map(({ name }) => name));
    const hint = names.length === 0 ? 'this workflow has no gates' : (0,nearest/* namesHint */.a)(gate, 'gates of this workflow', names);
    return { code: 'usage', message: `there is no gate called "${gate}"`, hint };
}
function fixAgent(phase, check) {
    if (check.fix === undefined)
        return [];
    return [
        {
            id: `${phase}/fix-${check.name}`,
            name: `fix-${check.name}`,
            steps: [check.fixStep ?? (0,parts/* writtenStep */.yn)(check.fix)],
            timeoutMs: check.timeoutMs,
            retry: { ...parts/* DEFAULTS */.zY.retry, on: [], attempts: 1 },
            because: `the fix of ${check.name}`,
        },
    ];
}

// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/core/views/base-part.js
var base_part = __webpack_require__(5307);
// EXTERNAL MODULE: ./build/core/views/markdown.js
var markdown = __webpack_require__(5109);
;// CONCATENATED MODULE: ./build/core/views/plan.js
/** The time that a pipeline and each of its phases are expected to take. */
function planEstimates({ phases }, forecast) {
    return {
        estimateMs: forecast === undefined ? null : Math.round(forecast.totalMs),
        runs: forecast?.runs ?? 0,
        guessed: forecast?.guessed ?? 0,
        phases: phases.map(({ name }) => {
            const known = forecast?.phases.get(name);
            return { name, estimateMs: known === undefined ? null : Math.round(known.ms), runs: known?.runs ?? 0 };
        }),
    };
}
/** Every task of a pipeline in the order in which it would start. */
function planRows(pipeline, forecast) {
    return rowsOf(pipeline).map(({ id, ...planned }) => {
        const known = forecast?.tasks.get(id);
        return known === undefined ? planned : { ...planned, estimateMs: known.ms, estimateRuns: known.runs };
    });
}
function rowsOf(pipeline) {
    const seen = new Map();
    return pipeline.phases.flatMap((phase) => [
        ...phase.agents.map((agent) => {
            const planned = row(phase.name, '', agent, '', seen);
            const reusable = phase.inputs !== undefined && agent.always !== true;
            return reusable
                ? { ...planned, because: `${planned.because}; not done again while its inputs are the same` }
                : planned;
        }),
        ...phase.gates.flatMap((gate) => gate.checks.map((check) => row(phase.name, gate.name, check, check.enforcement, seen))),
    ]);
}
function row(phase, gate, task, enforcement, seen) {
    const earlier = task.steps.map((step) => seen.get(step.key));
    // An agent does its own work, whoever ran the same command before it.
    const again = gate === '' ? '' : takes(task.steps, earlier);
    for (const step of task.steps)
        if (!seen.has(step.key))
            seen.set(step.key, task.id);
    return {
        id: task.id,
        phase,
        gate,
        name: task.name,
        runs: task.steps.map(stepText).join(' && '),
        enforcement,
        because: `${task.because}${again}`,
    };
}
/** What of a check has been done by the time that it is made. */
function takes(steps, earlier) {
    const done = steps.filter((_, at) => earlier[at] !== undefined);
    const from = earlier.find((each) => each !== undefined);
    if (from === undefined)
        return '';
    const what = done.length === steps.length ? 'takes' : `${done.map(({ title }) => title).join(' && ')} takes`;
    return `; ${what} the outcome of ${from} if the tree is still the same`;
}
/** A step by its title, with the folder that it runs in when that is not the workspace. */
const titleInFolder = (step) => step.kind === 'command' && (step.cwd ?? '') !== '' ? `${step.cwd}: ${step.title}` : step.title;
/** A step as the plan shows it: a script that is run without its package manager is shown with what it runs. */
function stepText(step) {
    const text = titleInFolder(step);
    return step.kind !== 'command' || step.title === step.command ? text : `${text} (${step.command})`;
}

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(9889);
// EXTERNAL MODULE: ./build/shell/action/annotations.js
var annotations = __webpack_require__(1063);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/shell/console/plain.js + 1 modules
var plain = __webpack_require__(7720);
;// CONCATENATED MODULE: ./build/shell/action/commands.js


/**
 * The runner's workflow commands, as far as they are needed here.
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 * Written here and not taken from a toolkit, because that loads an HTTP client before the first command can start.
 */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** The runner takes `::name::` at the start of a line, white space aside, and `##[name]` anywhere in it. */
const MAY_COMMAND = /^[\s\u0085]*::|##\[/m;
/**
 * Brackets everything that others wrote in `stop-commands` with a fresh token each time. The runner shows the two lines
 * of a bracket, so our own lines, which hold no command, go without one.
 */
function createRunnerLog(out) {
    let token;
    let atLineStart = true;
    const line = (text) => {
        out.write(atLineStart ? `${text}\n` : `\n${text}\n`);
        atLineStart = true;
    };
    const listen = () => {
        if (token !== undefined)
            line(`::${token}::`);
        token = undefined;
    };
    const stopListening = () => {
        if (token !== undefined)
            return;
        token = (0,external_node_crypto_.randomBytes)(24).toString('hex');
        line(`::stop-commands::${token}`);
    };
    return {
        say(text) {
            if (MAY_COMMAND.test(text))
                stopListening();
            line(text);
        },
        write(chunk) {
            if (chunk.length === 0)
                return undefined;
            stopListening();
            atLineStart = typeof chunk === 'string' ? chunk.endsWith('\n') : chunk[chunk.length - 1] === 0x0a;
            return (0,plain/* writeGently */.H9)(out, chunk);
        },
        command(name, data, properties = {}) {
            listen();
            const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
            line(`::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}`);
        },
        close: listen,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/model/pipeline.js + 3 modules
var pipeline = __webpack_require__(1208);
;// CONCATENATED MODULE: ./build/shell/action/context.js




/** More than this is no list of parameters. */
const MOST_CHARACTERS = 64 * 1024;
const NAME = /^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/;
const schema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** The input `context`: a flat mapping of names to texts, numbers, true or false, as YAML or JSON. */
async function readContext(text) {
    if (text.trim() === '')
        return (0,result.ok)({});
    if (text.length > MOST_CHARACTERS)
        return refused(`it has more than ${MOST_CHARACTERS} characters`);
    // The parser of the configuration: it refuses what is too deep or too large before it spends time on it.
    const { parseYaml } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7532));
    const parsed = await parseYaml(text);
    if (!parsed.ok)
        return refused((parsed.error[0]?.message ?? 'it is not YAML').replace('the file', 'it'));
    const mapping = schema.safeParse(parsed.value.value);
    if (!mapping.success)
        return refused('expected a mapping of names to values');
    const values = [];
    for (const [name, given] of Object.entries(mapping.data)) {
        if (!NAME.test(name)) {
            return refused(`"${name}" is no name: letters, digits, ".", "_" and "-", at most 64, no digit first`);
        }
        const value = pipeline/* contextValueSchema */.cG.safeParse(given);
        if (!value.success)
            return refused(`the value of "${name}" must be a text, a number, true or false`);
        values.push([name, value.data]);
    }
    return (0,result.ok)(Object.fromEntries(values));
}
function refused(message) {
    return (0,result/* err */._)({
        code: 'config',
        message: `input "context": ${(0,plain_line/* plainLine */.h)(message, 300)}`,
        hint: 'write for example: context: "{ goal: ship it, level: 2 }"',
    });
}

// EXTERNAL MODULE: ./build/shell/action/inputs.js
var action_inputs = __webpack_require__(8660);
// EXTERNAL MODULE: ./build/shell/event-payload.js
var event_payload = __webpack_require__(8053);
;// CONCATENATED MODULE: ./build/shell/action/privileged.js



/** Events whose token and secrets are the base repository's, whoever wrote the code. */
const PRIVILEGED = ['pull_request_target', 'issue_comment', 'workflow_run'];
const repository = schemas/* optional */.lqM(schemas/* nullable */.mee(schemas/* object */.Ikc({ full_name: schemas/* optional */.lqM(schemas/* string */.YjP()) })));
const payloadSchema = schemas/* object */.Ikc({
    repository,
    pull_request: schemas/* optional */.lqM(schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ repo: repository }) })),
    workflow_run: schemas/* optional */.lqM(schemas/* object */.Ikc({ head_repository: repository })),
    issue: schemas/* optional */.lqM(schemas/* object */.Ikc({ pull_request: schemas/* optional */.lqM(schemas/* unknown */.L5J()) })),
});
/**
 * Refuses to run phases when the event gives the rights of the base repository and the code may be a fork's:
 * whoever opens a pull request could take the token and the secrets with it ("pwn request").
 */
function refusePrivileged(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (!PRIVILEGED.includes(event))
        return undefined;
    const refusal = (why) => ({
        code: 'usage',
        message: `Phases are not run under ${event}: ${why}`,
        hint: 'run them under pull_request, which has no secrets, and keep privileged events for work that runs no code of the change',
    });
    const payload = (0,event_payload/* readEventPayload */.N)(env, payloadSchema);
    if (payload === undefined)
        return refusal('the event can not be read, so whose code this is can not be told');
    if (event === 'issue_comment') {
        return payload.issue?.pull_request === undefined ? undefined : refusal('the comment is on a pull request');
    }
    const head = event === 'workflow_run' ? payload.workflow_run?.head_repository : payload.pull_request?.head.repo;
    const base = payload.repository?.full_name;
    if (base !== undefined && head?.full_name === base)
        return undefined;
    return refusal(`the code comes from ${(0,plain_line/* plainLine */.h)(head?.full_name ?? 'a repository that is gone', 200)}`);
}

// EXTERNAL MODULE: ./build/shell/action/report.js
var report = __webpack_require__(7487);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/config.js
var config = __webpack_require__(3210);
// EXTERNAL MODULE: ./build/shell/tools.js
var tools = __webpack_require__(3717);
;// CONCATENATED MODULE: ./build/shell/affected/event.js
/**
 * Whether checks may be limited to what changed without being asked for: in a pull request. What the merge queue merges is
 * checked whole, because nothing checks it after that.
 */
const isPullRequest = (env) => env['GITHUB_ACTIONS'] === 'true' && /^pull_request(?:_target|_review)?$/.test(env['GITHUB_EVENT_NAME'] ?? '');

;// CONCATENATED MODULE: ./build/shell/sources-of-plan.js





/** Where the plan of a workspace comes from: its configuration, and what is found in it. */
function planSources(options, env) {
    const cwd = (0,external_node_path_.resolve)(options.cwd);
    const isAsked = options.changed === true || options.base !== undefined;
    return {
        load: () => (0,config/* loadConfig */.Z9)({ cwd, env, ...(options.config === undefined ? {} : { file: options.config }) }),
        async detect() {
            const { detect } = await __webpack_require__.e(/* import() */ 6668).then(__webpack_require__.bind(__webpack_require__, 6668));
            return detect(cwd);
        },
        ...(isAsked || isPullRequest(env) ? { change: changeSources(cwd, env, isAsked, options.base) } : {}),
        lacksDependencies: () => (0,tools/* isThere */.$B)((0,external_node_path_.join)(cwd, 'package.json')) && !(0,tools/* isThere */.$B)((0,external_node_path_.join)(cwd, 'node_modules')),
    };
}
function changeSources(cwd, env, isAsked, base) {
    return {
        isAsked,
        platform: process.platform,
        async find() {
            const { findChange } = await __webpack_require__.e(/* import() */ 5267).then(__webpack_require__.bind(__webpack_require__, 5267));
            return findChange(cwd, env, base);
        },
        list(folder) {
            try {
                return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(cwd, folder));
            }
            catch {
                return [];
            }
        },
    };
}

// EXTERNAL MODULE: ./build/core/history/measured.js
var measured = __webpack_require__(7998);
// EXTERNAL MODULE: ./build/shell/history/file-store.js + 1 modules
var file_store = __webpack_require__(6986);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/shell/recorded.js







/** As many of the newest workflows are looked at: a newer one may have stopped early. */
const MOST_WORKFLOWS = 3;
/** The parts of state.json that tell of durations. It is made when it is needed: most runs never do. */
function documentSchema() {
    const task = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), durationMs: schemas/* number */.aig(), attempts: schemas/* number */.aig() });
    const agent = schemas/* extend */.X$i(task, { conclusion: schemas/* nullable */.mee(schemas/* string */.YjP()) });
    const check = schemas/* extend */.X$i(task, { outcome: schemas/* nullable */.mee(schemas/* string */.YjP()) });
    const gate = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), checks: schemas/* array */.YOg(check) });
    const phase = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), agents: schemas/* array */.YOg(agent), gates: schemas/* array */.YOg(gate) });
    return schemas/* object */.Ikc({ workflow: schemas/* string */.YjP(), phases: schemas/* array */.YOg(phase) });
}
/**
 * What tasks took earlier in this workspace: milliseconds an attempt, by task. The history tells of the same commands;
 * what it does not know (a run that was killed, very many tasks) the state.json of the newest workflows of the name
 * may, which is quick to look at. This is for what goes first, never for a decision. Undefined when nothing is known.
 */
function recordedDurations(workspace) {
    return (workflow, phases) => {
        const { tasks } = (0,measured/* measured */.jh)((0,file_store.storedHistory)(workspace, workflow), phases, undefined);
        const known = new Map([...tasks].map(([id, { ms }]) => [id, ms]));
        if (phases.flatMap(measured/* tasksOfPlan */.Zj).every(({ id }) => known.has(id)))
            return asRecord(known);
        for (const file of newestStates(workspace)) {
            for (const [id, ms] of durationsIn(file, workflow))
                if (!known.has(id))
                    known.set(id, ms);
        }
        return asRecord(known);
    };
}
const asRecord = (known) => known.size === 0 ? undefined : Object.fromEntries(known);
function newestStates(workspace) {
    const folder = (0,external_node_path_.join)((0,external_node_path_.resolve)(workspace), workflow_dir/* STATE_FOLDER */.P2, 'workflows');
    try {
        return (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => model_status/* WORKFLOW_ID_PATTERN */.TH.test(name))
            .map((id) => (0,external_node_path_.join)(folder, id, 'state.json'))
            .map((file) => ({ file, at: (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
            .filter(({ at }) => at > 0)
            .sort((a, b) => b.at - a.at)
            .slice(0, MOST_WORKFLOWS)
            .map(({ file }) => file);
    }
    catch {
        return [];
    }
}
function durationsIn(file, workflow) {
    const parsed = documentSchema().safeParse(readJson(file));
    if (!parsed.success || parsed.data.workflow !== workflow)
        return [];
    return parsed.data.phases.flatMap(({ name: phase, agents, gates }) => [
        ...agents.flatMap((agent) => (agent.conclusion === 'success' ? [perAttempt(`${phase}/${agent.name}`, agent)] : [])),
        ...gates.flatMap(({ name: gate, checks }) => checks.flatMap((check) => check.outcome === 'passed' ? [perAttempt(`${phase}/${gate}/${check.name}`, check)] : [])),
    ]);
}
const perAttempt = (id, { durationMs, attempts }) => [
    id,
    Math.round(durationMs / Math.max(1, attempts)),
];
function readJson(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/shell/action/publish/told.js
var told = __webpack_require__(4820);
// EXTERNAL MODULE: ./build/entry/action-run.js + 96 modules
var action_run = __webpack_require__(9035);
;// CONCATENATED MODULE: ./build/entry/action-directions.js


const RIGHTS = 'It needs `actions: read` and `pull-requests: read` in the `permissions:` of the job.';
/** What people decided since the workflow run was made. What cannot be told is not carried out, and that is said. */
async function lookForDirections(step) {
    const { readDirections } = await Promise.all(/* import() */[__webpack_require__.e(5174), __webpack_require__.e(3442), __webpack_require__.e(2015), __webpack_require__.e(6715)]).then(__webpack_require__.bind(__webpack_require__, 6715));
    const read = await readDirections(step.env, (sentence) => (0,action_run/* warn */.R)(step, [sentence]));
    if (read.ok)
        return read.value;
    const { kind, because, status } = read.error;
    const text = `Decisions are not looked for, so none is carried out: GitHub ${because}.`;
    // A job that lacks the permission is one whose decisions are made by re-runs; it is no reason to warn each time.
    if (kind === 'refused')
        step.log.say(`${text} ${status === 401 ? told/* VALID_TOKEN */.z2 : RIGHTS}`);
    else
        (0,action_run/* warn */.R)(step, [text]);
    return undefined;
}

;// CONCATENATED MODULE: ./build/entry/action.js
























/** GitHub refuses a matrix of more jobs. */
const MOST_JOBS = 256;
/** How planning tells that something which an input names is not there. */
const NAMED = /^there is no (phase|workflow|gate) called /;
/** The action's main: the same run as the command line's, told in the runner's language. */
async function runAction(env) {
    const log = createRunnerLog(process.stdout);
    const step = { env, log, annotations: (0,annotations/* createAnnotations */.XV)(log, (0,action_inputs/* isOn */.Mp)(env, 'annotations')) };
    log.say(`bootspring ${version/* VERSION */.x}`);
    const inputs = (0,action_inputs/* readInputs */.Ko)(env);
    if (!inputs.ok)
        return fail(step, inputs.error);
    if (inputs.value.command === 'comment')
        return (await __webpack_require__.e(/* import() */ 3048).then(__webpack_require__.bind(__webpack_require__, 3048))).runComment(step);
    const refused = refusePrivileged(env);
    if (refused !== undefined)
        return fail(step, [refused]);
    const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
    const cwd = (0,external_node_path_.resolve)(workspace, inputs.value.workingDirectory);
    const bad = outside(workspace, cwd) ?? (0,tools/* checkFolder */.p$)(cwd);
    if (bad !== undefined)
        return fail(step, [inTermsOfInputs(bad, inputs.value, workspace)]);
    const isAgain = inputs.value.command === 'run' && (0,tools/* runAttempt */.Tm)(env) > 1;
    const directions = isAgain ? await lookForDirections(step) : undefined;
    const isFresh = inputs.value.fresh || directions?.isFresh === true;
    const planned = await planAction({ ...inputs.value, fresh: isFresh }, cwd, env);
    if (!planned.ok) {
        const problems = planned.error.map((problem) => inTermsOfInputs(problem, inputs.value, workspace));
        return fail(step, problems, inputs.value.workingDirectory);
    }
    for (const notice of [...inputs.value.notices, ...planned.value.warnings.map((each) => each.message)])
        step.annotations.warning((0,plain_line/* plainLine */.h)(notice));
    const { pipeline } = planned.value;
    if (pipeline.base !== undefined)
        for (const each of (0,base_part/* baseSentences */.wW)(pipeline.base))
            step.annotations.warning(each);
    if (inputs.value.command === 'plan')
        return tellPlan(step, pipeline);
    const own = { ...inputs.value, fresh: isFresh };
    const directed = directions === undefined ? {} : { directions };
    return (0,action_run/* runPlanned */.i)({ ...step, cwd, inputs: own, ...directed, fail: (problems) => fail(step, problems) }, pipeline);
}
/** A run writes beside what it runs: what is not the repository is left alone. */
function outside(workspace, cwd) {
    const way = (0,external_node_path_.relative)(workspace, cwd);
    if (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way))
        return undefined;
    return { code: 'usage', message: `${cwd} is not below the workspace ${workspace}`, where: cwd };
}
/** Tells why nothing was run. */
function fail(step, problems, folder) {
    for (const problem of problems)
        (0,annotations/* annotateProblem */.q8)(step.annotations, problem, folder);
    if ((0,action_inputs/* isOn */.Mp)(step.env, 'job-summary'))
        (0,action_run/* warn */.R)(step, [(0,report/* writeSummary */.Sy)((0,markdown/* problemSummary */.u8)(problems), step.env)]);
    step.log.close();
    return problems[0] === undefined ? model_status/* EXIT */.dc.failed : (0,exit/* exitOfProblem */.fK)(problems[0]);
}
/** A problem in the words of the action: it has inputs where the command line has flags, and a step may be missing. */
function inTermsOfInputs(problem, inputs, workspace) {
    const folder = (0,external_node_path_.resolve)(workspace, inputs.workingDirectory);
    if ((problem.code === 'nothing' || problem.where === folder) && isEmpty(workspace)) {
        return { ...problem, hint: 'the workspace is empty: put a step with actions/checkout before this one' };
    }
    const name = problem.where === folder ? 'working-directory' : NAMED.exec(problem.message)?.[1];
    const message = name === undefined ? problem.message : `input "${name}": ${problem.message}`;
    const { hint } = problem;
    if (hint === undefined)
        return { ...problem, message };
    const own = problem.where === folder ? 'name a folder of the repository' : hint.replace('--config', 'the input "config"');
    return { ...problem, message, hint: own };
}
function isEmpty(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).length === 0;
    }
    catch {
        return true;
    }
}
async function planAction(inputs, cwd, env) {
    const context = await readContext(inputs.context);
    if (!context.ok)
        return (0,result/* err */._)([context.error]);
    const { config, workflow, phase, mode, maxParallel } = inputs;
    const sources = planSources({ cwd, ...(config === undefined ? {} : { config }) }, env);
    const options = {
        context: context.value,
        fresh: inputs.fresh,
        cores: (0,tools/* usableCores */.DA)(),
        estimates: recordedDurations(cwd),
        sha256: hash/* sha256 */.sc,
        lookup: (name) => env[name],
        ...(workflow === undefined ? {} : { workflow }),
        ...(phase === undefined ? {} : { phase }),
        ...(mode === undefined ? {} : { mode }),
        ...(maxParallel === undefined ? {} : { maxParallel }),
    };
    const own = await (0,prepare/* prepare */.i)(sources, options);
    const prepared = own.ok ? await heldToBase({ env, cwd, config, sources, options }, own.value) : own;
    if (!prepared.ok || inputs.command !== 'gate')
        return prepared;
    const { gate = '' } = inputs;
    const pipeline = gatePipeline(prepared.value.pipeline, gate, false);
    return pipeline === undefined
        ? (0,result/* err */._)([noSuchGate(prepared.value.pipeline, gate)])
        : (0,result.ok)({ ...prepared.value, pipeline });
}
/** Only a change that is to be merged has a base whose gates it is held to. */
async function heldToBase(...planned) {
    const event = planned[0].env['GITHUB_EVENT_NAME'] ?? '';
    if (!/^(?:pull_request(?:_review)?|merge_group)$/.test(event))
        return (0,result.ok)(planned[1]);
    return (await __webpack_require__.e(/* import() */ 9952).then(__webpack_require__.bind(__webpack_require__, 9952))).holdToBase(...planned);
}
function tellPlan(step, pipeline) {
    const { log } = step;
    for (const row of planRows(pipeline)) {
        const name = [row.phase, row.gate, row.name].filter(Boolean).join('/');
        log.say((0,plain_line/* plainLine */.h)(`${name}: ${row.runs}  (${row.because})`));
    }
    const jobs = pipeline.phases.map((phase) => ({ phase: phase.name }));
    (0,action_run/* warn */.R)(step, [
        jobs.length > MOST_JOBS ? `GitHub takes a matrix of ${MOST_JOBS} jobs; this one has ${jobs.length}` : undefined,
        (0,report/* writeOutput */.zh)('matrix', JSON.stringify({ include: jobs }), step.env),
    ]);
    log.close();
    return model_status/* EXIT */.dc.completed;
}


/***/ }),

/***/ 8808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ HISTORY_LIMIT),
/* harmony export */   F6: () => (/* binding */ PATCH_NAME),
/* harmony export */   P4: () => (/* binding */ NOTIFIED_EVENTS),
/* harmony export */   ZZ: () => (/* binding */ STORES),
/* harmony export */   ck: () => (/* binding */ DEFAULT_RULES),
/* harmony export */   g4: () => (/* binding */ MOST_FAILED),
/* harmony export */   gc: () => (/* binding */ MOST_FINGERPRINTS),
/* harmony export */   iW: () => (/* binding */ SCOPES),
/* harmony export */   ij: () => (/* binding */ MOST_PER_RECORD),
/* harmony export */   mF: () => (/* binding */ FEEDBACK_LIMIT),
/* harmony export */   nF: () => (/* binding */ EMPTY_HISTORY),
/* harmony export */   ns: () => (/* binding */ WORST_FINDINGS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   q4: () => (/* binding */ MOST_TESTS),
/* harmony export */   sn: () => (/* binding */ FINGERPRINT_LENGTH),
/* harmony export */   zc: () => (/* binding */ MOST_RECORDS)
/* harmony export */ });
/*
 * What the run itself needs of the formats: limits, names, what stands where nothing is said. They are apart from the
 * schemas because making those takes a tenth of the start, and the first command needs none of them.
 */
/** Most characters of the feedback of one round. */
const FEEDBACK_LIMIT = 64 * 1024;
/** Name of the patch of a phase's fixes, in the phase's artifacts. */
const PATCH_NAME = 'bootspring-fix.patch';
/** How bad a finding is, worst first. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** How many findings of an attempt the journal itself holds. */
const WORST_FINDINGS = 10;
/** The rules of checkpoints without a configuration. */
const DEFAULT_RULES = { exclude: [], maxSize: 2 * 1024 ** 3 };
/** Records of runs that are kept of a workflow; the oldest go first. */
const MOST_RECORDS = 50;
/** Items of one list of a record. */
const MOST_PER_RECORD = 500;
/** Findings of one record whose fingerprints are kept. */
const MOST_FINGERPRINTS = 5_000;
/** Tests of one record with their durations: the slowest. */
const MOST_TESTS = 20;
/** Failed tests of one record that are named. */
const MOST_FAILED = 50;
/** Bytes of the file with the history of a workflow. */
const HISTORY_LIMIT = 4 * 1024 * 1024;
/** Hexadecimal digits of a fingerprint. */
const FINGERPRINT_LENGTH = 16;
/** The history of a workflow that was never run. */
const EMPTY_HISTORY = { schemaVersion: 1, records: [] };
/** What a command is limited to: words that the configuration, the plan and the runner share. */
const SCOPES = ['changed', 'all'];
/** Where checkpoints are kept: in the workspace always, the others on GitHub. */
const STORES = ['file', 'cache', 'artifact'];
/** What somebody may be told of a run. */
const NOTIFIED_EVENTS = [
    /** A process took the workflow up. */
    'started',
    /** The job waited for a runner for longer than `late-after`. */
    'late',
    /** It waits for a person. */
    'paused',
    'failed',
    'completed',
    'cancelled',
    /** It has been running for longer than `after`. */
    'slow',
];


/***/ }),

/***/ 6528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ findingsDigestSchema),
/* harmony export */   _J: () => (/* binding */ findingsFileSchema),
/* harmony export */   cd: () => (/* binding */ MOST_FLAKY),
/* harmony export */   hf: () => (/* binding */ MOST_RERUN)
/* harmony export */ });
/* unused harmony exports findingSchema, TEST_OUTCOMES, testCaseSchema, testRefSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);


/**
 * What a check says of one place: a line that a linter dislikes, a type that does not fit, a test that fails.
 * Findings explain a verdict and never make one: that is the check's own outcome.
 */
const findingSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    severity: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC),
    /** Plain text without control sequences, at most 2,000 characters; further lines after the first are details. */
    message: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The rule or code, such as `no-unused-vars` or `TS2345`. */
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The program that says it, such as `eslint`. */
    tool: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Path relative to the workspace, with `/`; missing when it is in no file of the workspace. */
    file: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Lines and columns count from 1; `endColumn` is that of the last character, plus one. */
    line: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    column: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    endLine: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    endColumn: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    /** The full name of the test that failed. */
    test: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The same for the same finding on another commit, where lines may have moved: 16 hexadecimal digits. */
    fingerprint: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Whether it was not there before; missing when nothing is known of before. */
    isNew: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
});
const TEST_OUTCOMES = ['passed', 'failed', 'skipped'];
/** One test of a report that a test runner wrote. */
const testCaseSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Its name with those of the groups that it stands in. */
    name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    file: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    outcome: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(TEST_OUTCOMES),
    durationMs: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    /** It failed and it passed on the same sources: in one run of the test runner, or in two attempts. */
    flaky: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true)),
});
/** A test by its name, and where it stands when a report tells that. */
const testRefSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), file: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
/** How many failed tests run again by themselves; where more failed, the whole command would have to. */
const MOST_RERUN = 50;
/** How many flaky tests of an attempt the journal itself names. */
const MOST_FLAKY = 20;
/** What an attempt's findings come to. It is in the journal; all of them are in a file beside it. */
const findingsDigestSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    errors: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    warnings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    notices: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** How many of them are new; missing when nothing is known of before. */
    fresh: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    tests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ passed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), failed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), skipped: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
    /**
     * The tests that failed, at most MOST_RERUN: only where they are known one by one and nothing else is wrong that is
     * an error.
     */
    failed: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testRefSchema())),
    /** Tests that failed and passed on the same sources: how many, and the first MOST_FLAKY of them. */
    flaky: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ count: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), tests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testRefSchema()) })),
    /** Digest of the sources that failed tests ran on, when it is known. */
    tree: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The first of them in the order of core/findings/order.ts, at most WORST_FINDINGS. */
    worst: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema()),
    /** `sha256:` over the file with all of them; missing when it could not be written. */
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** What people should know, one sentence each: a report that cannot be read, what was left out. */
    notes: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
});
/** The file `findings/<task>.<attempt>.json` of a workflow, where the task's `/` are `.`. */
const findingsFileSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    task: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    attempt: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** Sorted as `worst` is. */
    findings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findingSchema()),
    tests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(testCaseSchema()),
    /** How many more there were than are kept. */
    omitted: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ findings: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), tests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() }),
});


/***/ }),

/***/ 5046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ MOST_FILES),
/* harmony export */   rk: () => (/* binding */ adaptivePlanSchema),
/* harmony export */   tv: () => (/* binding */ fixChangeSchema)
/* harmony export */ });
/* unused harmony exports CHANGE_KINDS, changedFileSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);

/**
 * What a fix changed in the workspace, as bootspring itself found it by comparing the files before and after. What the
 * fix says of its own work is never asked for.
 */
const CHANGE_KINDS = ['added', 'modified', 'deleted'];
/** How many files of a change the journal itself names. */
const MOST_FILES = 100;
const changedFileSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Relative to the workspace, with `/`. */
    path: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(CHANGE_KINDS),
    /** Bytes before; missing where there was no file. */
    before: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Bytes after; missing where there is none. */
    after: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** The pattern that protects it, or why it is protected; missing where it is not. */
    protected: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const fixChangeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** At most MOST_FILES: protected ones first, then by path. */
    files: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(changedFileSchema),
    /** Of all files. */
    count: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** How many of them are protected. */
    protected: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** `sha256:` over the whole patch. */
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** The beginning of the patch, without secrets: at most 8 KiB. */
    diff: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** What people should know, one sentence each: what could not be put into the patch. */
    notes: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
});
/** The settings of adaptive mode. */
const adaptivePlanSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Fixes that may be tried for one check or agent. */
    maxIterations: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Patterns of files that no fix may change without a person, as in a `.gitignore`; the last that matches decides. */
    protected: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** The mend is to be committed to the branch of the pull request; with what message, if not the usual one. */
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ message: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) })),
});


/***/ }),

/***/ 1208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cG: () => (/* binding */ contextValueSchema),
  wr: () => (/* binding */ pipelineSchema)
});

// UNUSED EXPORTS: agentPlanSchema, auditStepSchema, basePlanSchema, checkPlanSchema, commandStepSchema, coverageStepSchema, gatePlanSchema, phasePlanSchema, retryPolicySchema, secretsStepSchema, stepSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
;// CONCATENATED MODULE: ./build/model/checkpoint-rules.js


/** What a checkpoint keeps and how much (`checkpoints` of the configuration). Globs are relative to the workspace. */
const checkpointRulesSchema = schemas/* strictObject */.rej({
    /** Only what one of these matches is kept; missing: everything. */
    include: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    exclude: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Bytes in the files that a checkpoint may carry. */
    maxSize: schemas/* number */.aig(),
    /** Where they are kept; missing: everywhere. */
    stores: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* enum */.k5n(constants/* STORES */.ZZ))),
    /** Days after which an artifact with a checkpoint may go; missing: as the repository says. */
    retentionDays: schemas/* optional */.lqM(schemas/* number */.aig()),
});

// EXTERNAL MODULE: ./build/model/fix.js
var fix = __webpack_require__(5046);
;// CONCATENATED MODULE: ./build/model/notification.js


/** Who is told, as it is frozen into a pipeline: references to the environment stay as they are written. */
const notificationPlanSchema = schemas/* strictObject */.rej({
    /** What stands behind the address: anything that takes a JSON document, or an incoming webhook of Slack. */
    to: schemas/* enum */.k5n(['webhook', 'slack']),
    address: schemas/* string */.YjP(),
    /** Signs what a webhook gets. */
    secret: schemas/* optional */.lqM(schemas/* string */.YjP()),
    on: schemas/* array */.YOg(schemas/* enum */.k5n(constants/* NOTIFIED_EVENTS */.P4)),
    /** Milliseconds of a run after which it is slow. */
    afterMs: schemas/* optional */.lqM(schemas/* number */.aig()),
    /** Milliseconds of waiting for a runner after which a run started late. */
    lateAfterMs: schemas/* optional */.lqM(schemas/* number */.aig()),
});

;// CONCATENATED MODULE: ./build/model/scope.js

/** A command that takes names of files: they stand between the two texts. */
const namesSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('names'),
    before: schemas/* string */.YjP(),
    after: schemas/* string */.YjP(),
    /** Globs of which a file must match one, relative to the folder of the step; missing: any file fits. */
    patterns: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    /** Files, folders and globs that the command names itself, of which a file must be in one; missing: its whole folder. */
    paths: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    /** Globs of files whose change concerns every file. */
    whole: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** An option in `before` that the tool refuses before this version of its package. */
    newer: schemas/* optional */.lqM(schemas/* strictObject */.rej({ option: schemas/* string */.YjP(), package: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
    /** The command is nothing without names (`{files}`): everything means all files that git knows. */
    isPlaceholder: schemas/* optional */.lqM(schemas/* literal */.euz(true)),
});
/** A command that takes no names: it runs as it is when a file that fits changed. */
const filesSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('files'),
    patterns: schemas/* array */.YOg(schemas/* string */.YjP()),
    whole: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** A command for packages of a monorepo: the arguments of those that are affected stand between the texts. */
const packagesSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('packages'),
    before: schemas/* string */.YjP(),
    between: schemas/* string */.YjP(),
    after: schemas/* string */.YjP(),
    members: schemas/* array */.YOg(schemas/* strictObject */.rej({
        folder: schemas/* string */.YjP(),
        argument: schemas/* string */.YjP(),
        /** Folders of the packages that it needs, directly or through others. */
        needs: schemas/* array */.YOg(schemas/* string */.YjP()),
    })),
    /** Folders of all packages: what lies in none of them may concern every one. */
    folders: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** A command whose tool knows the packages and what depends on them: it is asked, not imitated. */
const askedSchema = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('asked'), tool: schemas/* string */.YjP(), command: schemas/* string */.YjP() });
/** What narrows a step. The files are looked at when the step starts, so that what a fix or an agent wrote counts. */
const stepScopeSchema = schemas/* strictObject */.rej({
    /** Commit or tree that the workspace is compared with; missing: every file counts as changed. */
    base: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** What people call it, to be read after "since": `1a2b3c4d5e, where it left origin/main`. */
    since: schemas/* string */.YjP(),
    limit: schemas/* discriminatedUnion */.gMt('kind', [namesSchema, filesSchema, packagesSchema, askedSchema]),
});

// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
;// CONCATENATED MODULE: ./build/model/pipeline.js






/**
 * A pipeline is what a run does, worked out from the configuration and from detection before anything starts.
 * It is frozen into the journal's first entry: editing bootspring.yml during a run changes nothing.
 */
/** A shell command. */
const commandStepSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('command'),
    /** Two steps with one key do the same work: the recorded outcome of one serves the other on the same tree. */
    key: schemas/* string */.YjP(),
    /** The text given to the shell (`sh -c`, on Windows `cmd /d /s /c`). */
    command: schemas/* string */.YjP(),
    /** What people call it, for example `npm run lint`. */
    title: schemas/* string */.YjP(),
    /** The command with a request for a report, in the file that BOOTSPRING_REPORT names. Windows runs `command`. */
    asked: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Folder relative to the workspace. */
    cwd: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Set when a package.json script is run without its package manager: gives it the npm_* environment it expects. */
    script: schemas/* optional */.lqM(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), packageJson: schemas/* string */.YjP(), manager: schemas/* enum */.k5n(['npm', 'pnpm', 'yarn', 'bun']) })),
    /** Globs of the reports that the command writes, relative to the workspace. */
    reports: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    /** Extra environment; values may hold `${env:NAME}`, resolved when the command starts so that no secret is journalled. */
    env: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    /** Limits it to what changed; its key tells it from the same command on everything. */
    scope: schemas/* optional */.lqM(stepScopeSchema),
});
/** Coverage read from a report that some earlier command wrote. Percentages are 0 to 100. */
const coverageStepSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('coverage'),
    key: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    report: schemas/* string */.YjP(),
    minimum: schemas/* optional */.lqM(schemas/* number */.aig()),
    changedLines: schemas/* optional */.lqM(schemas/* number */.aig()),
    noDecrease: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
});
/** The embedded secret scan over the files that git tracks or would track. */
const secretsStepSchema = schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('secrets'), key: schemas/* string */.YjP(), title: schemas/* string */.YjP() });
/** The package manager's own audit. */
const auditStepSchema = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('audit'),
    key: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    manager: schemas/* enum */.k5n(['npm', 'pnpm', 'yarn', 'bun']),
    command: schemas/* string */.YjP(),
    /** Advisories below this level do not fail the check. */
    level: schemas/* enum */.k5n(['low', 'moderate', 'high', 'critical']),
    cwd: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
const stepSchema = schemas/* discriminatedUnion */.gMt('kind', [
    commandStepSchema,
    coverageStepSchema,
    secretsStepSchema,
    auditStepSchema,
]);
const retryPolicySchema = schemas/* strictObject */.rej({
    /** Attempts in all, the first included. */
    attempts: schemas/* number */.aig(),
    /** `transient`, `exit:N` or `/pattern/`. */
    on: schemas/* array */.YOg(schemas/* string */.YjP()),
    initialMs: schemas/* number */.aig(),
    factor: schemas/* number */.aig(),
    maxMs: schemas/* number */.aig(),
    jitter: schemas/* boolean */.zMY(),
    /** How often tests that failed run again, when nothing else failed; never when it is left out. */
    tests: schemas/* optional */.lqM(schemas/* number */.aig()),
});
const taskFields = {
    /** Unique in the pipeline: `phase/agent` or `phase/gate/check`. */
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    steps: schemas/* array */.YOg(stepSchema),
    timeoutMs: schemas/* number */.aig(),
    retry: retryPolicySchema,
    /** Slots that it takes while it runs; one when it is left out, and never more than there are. */
    weight: schemas/* optional */.lqM(schemas/* number */.aig()),
    /** Why this runs: the line of the configuration, or the evidence of detection. */
    because: schemas/* string */.YjP(),
};
const agentPlanSchema = schemas/* strictObject */.rej({
    ...taskFields,
    /** It prepares the workspace, so it runs even where the work of its phase is reused. */
    always: schemas/* optional */.lqM(schemas/* literal */.euz(true)),
});
const checkPlanSchema = schemas/* strictObject */.rej({
    ...taskFields,
    kind: schemas/* enum */.k5n(model_status/* CHECK_KINDS */.FZ),
    enforcement: schemas/* enum */.k5n(model_status/* ENFORCEMENTS */.w_),
    /** Whether it may run beside others: it only reads the workspace, or its gate says that it may. */
    readOnly: schemas/* boolean */.zMY(),
    /** What an audit that gets no answer means: `warn` does not block, `block` does. */
    unreachable: schemas/* enum */.k5n(['warn', 'block']),
    /** A command that mends what the check complains of (`gate --fix`, adaptive mode). */
    fix: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** That command as a step, where it is more than its text: limited to what changed. */
    fixStep: schemas/* optional */.lqM(commandStepSchema),
});
const gatePlanSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    skippable: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* strictObject */.rej({ roles: schemas/* array */.YOg(schemas/* string */.YjP()) })]),
    checks: schemas/* array */.YOg(checkPlanSchema),
});
const phasePlanSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    purpose: schemas/* string */.YjP(),
    /** Names of phases that must be completed first. Sequential mode also keeps the written order. */
    needs: schemas/* array */.YOg(schemas/* string */.YjP()),
    agents: schemas/* array */.YOg(agentPlanSchema),
    /** Its agents run at the same time. */
    parallel: schemas/* boolean */.zMY(),
    /** Globs of what the phase reads: with the same of it its work is not done again. Missing: it is done every time. */
    inputs: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    /** Names of variables that its own configuration passes through; told only where there are `inputs`. */
    passEnv: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    /** Globs, relative to the workspace: what this phase must leave behind. */
    outputs: schemas/* array */.YOg(schemas/* string */.YjP()),
    gates: schemas/* array */.YOg(gatePlanSchema),
    timeoutMs: schemas/* number */.aig(),
    /** GitHub's environment that its job is in, as the configuration says. */
    environment: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Adaptive mode: mends what its agents fail of, and its checks that have no fix of their own. */
    fix: schemas/* optional */.lqM(commandStepSchema),
    because: schemas/* string */.YjP(),
});
const contextValueSchema = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
/** Gates of the base commit of a change, as far as they differ from those of the change. */
const basePlanSchema = schemas/* strictObject */.rej({
    sha: schemas/* string */.YjP(),
    /** One clause each: what the change takes away, which is judged all the same, and what it does otherwise. */
    differences: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Why the gates of the base could not be told, as a clause: then the change is judged by its own alone. */
    unknown: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
const pipelineSchema = schemas/* strictObject */.rej({
    workflow: schemas/* string */.YjP(),
    mode: schemas/* enum */.k5n(model_status/* MODES */.FN),
    phases: schemas/* array */.YOg(phasePlanSchema),
    context: schemas/* record */.g1P(schemas/* string */.YjP(), contextValueSchema),
    /** Retries that one run may make in all. */
    retryBudget: schemas/* number */.aig(),
    /** Slots of the whole workflow: commands of weight one that may run at the same time. */
    maxParallel: schemas/* number */.aig(),
    /** In parallel mode: after a failure nothing new starts, and what runs is stopped. */
    failFast: schemas/* optional */.lqM(schemas/* literal */.euz(true)),
    /** Milliseconds that tasks, by id, and phases, by name, took earlier: the longest way is begun first. */
    estimates: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig())),
    /** How often phases may go back before a person is asked (`goto`); missing: as often as core/back.ts says. */
    maxIterations: schemas/* optional */.lqM(schemas/* number */.aig()),
    /** Settings of adaptive mode; missing in the other modes. */
    adaptive: schemas/* optional */.lqM(fix/* adaptivePlanSchema */.rk),
    /** Whether a recorded outcome may stand for work on the same tree. */
    reuse: schemas/* boolean */.zMY(),
    /** Names of environment variables of the caller that commands may see besides the standard ones. */
    passEnv: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What checkpoints keep; missing where the configuration says nothing about it. */
    checkpoints: schemas/* optional */.lqM(checkpointRulesSchema),
    /** Who is told about what; missing where nobody is. */
    notifications: schemas/* optional */.lqM(schemas/* array */.YOg(notificationPlanSchema)),
    /** What this change does to the gates of the commit that it is to go on top of; missing where it is for none. */
    base: schemas/* optional */.lqM(basePlanSchema),
    /** sha256 over the pipeline and the configuration it came from. */
    digest: schemas/* string */.YjP(),
});


/***/ }),

/***/ 1520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/** A value that is there. */
const ok = (value) => ({ ok: true, value });
/** What went wrong, as a value. */
const err = (error) => ({ ok: false, error });


/***/ }),

/***/ 5115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   FZ: () => (/* binding */ CHECK_KINDS),
/* harmony export */   Fr: () => (/* binding */ CONCLUSIONS),
/* harmony export */   TH: () => (/* binding */ WORKFLOW_ID_PATTERN),
/* harmony export */   Vh: () => (/* binding */ NAME_PATTERN),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   w_: () => (/* binding */ ENFORCEMENTS)
/* harmony export */ });
/** Closed vocabularies that every other file shares. No imports, no code that runs beyond constants. */
/** The six statuses of a workflow, a phase and an agent. */
const STATUSES = ['pending', 'running', 'paused', 'completed', 'failed', 'cancelled'];
/** How something that ended came to its end (GitHub keeps status and conclusion apart as well). */
const CONCLUSIONS = ['success', 'failure', 'skipped', 'reused', 'cancelled'];
/** What a gate says. Only `passed` opens it; `vacuous` means that nothing was judged. */
const VERDICTS = ['passed', 'rejected', 'inconclusive', 'vacuous'];
/** `advisory` checks report and never block. */
const ENFORCEMENTS = ['required', 'advisory'];
const MODES = ['sequential', 'parallel', 'adaptive'];
/** What a check is about. `custom` is any check whose name is not one of the standard ones. */
const CHECK_KINDS = ['lint', 'format', 'types', 'tests', 'coverage', 'security', 'build', 'custom'];
/** Names of phases, agents, gates and checks. Digits alone are refused elsewhere: objects would reorder them. */
const NAME_PATTERN = /^[a-z0-9][a-z0-9_-]{0,63}$/;
/** `wf_` and at least six of [a-z0-9]. */
const WORKFLOW_ID_PATTERN = /^wf_[a-z0-9]{6,}$/;
/** Process exit codes of the command line (docs/exit-codes in README). */
const EXIT = {
    completed: 0,
    failed: 1,
    usage: 2,
    integrity: 3,
    owned: 4,
    storage: 5,
    paused: 6,
    nothing: 7,
    sigint: 130,
    sigterm: 143,
};


/***/ }),

/***/ 9889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this build; a test holds it against package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 1063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XV: () => (/* binding */ createAnnotations),
/* harmony export */   dv: () => (/* binding */ annotateFindings),
/* harmony export */   q8: () => (/* binding */ annotateProblem)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_plain_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2750);
/* harmony import */ var _core_outcomes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9962);
/* harmony import */ var _core_views_annotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1025);
/* harmony import */ var _core_views_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5109);
/* harmony import */ var _findings_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3306);






/** The runner shows at most ten annotations of a kind a step, and 4,096 characters of each. */
const MOST = 10;
const MOST_CHARACTERS = 4_000;
/** Annotations as far as they are wanted and the runner shows them; what is left is said in the log. */
function createAnnotations(log, wanted) {
    const told = { error: 0, warning: 0 };
    const tell = (kind) => (text, properties = {}) => {
        told[kind] += 1;
        const shown = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}\u2026` : text;
        if (wanted && told[kind] <= MOST)
            log.command(kind, shown, properties);
        else
            log.say(`${kind}: ${properties['title'] === undefined ? '' : `${properties['title']}: `}${shown}`);
    };
    return { error: tell('error'), warning: tell('warning') };
}
/** A problem as one annotation: what happened, where, and the next step; at its line when that is known. */
function annotateProblem(annotations, problem, folder = '.') {
    const where = problem.where === undefined ? '' : (0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(problem.where);
    const lines = [(0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(problem.message), where === '' ? '' : `at ${where}`, (0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(problem.hint ?? '')];
    annotations.error(lines.filter((line) => line !== '').join('\n'), placeOf(where, folder));
}
/** `bootspring.yml:12:7` as the properties of an annotation; paths there count from the root of the repository. */
function placeOf(where, folder) {
    const [, file, line, column] = /^([^:*?]+\.ya?ml):(\d+)(?::(\d+))?$/.exec(where) ?? [];
    if (file === undefined || line === undefined)
        return {};
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder.replaceAll('\\', '/'), file));
    return { file: path, line, ...(column === undefined ? {} : { col: column }) };
}
/**
 * What failed checks found, each at its place, for where no check run can show it. The runner shows ten of a kind; the
 * others are in the log of the check already.
 */
function annotateFindings(annotations, state, workspace) {
    const found = state.phases
        .flatMap(_core_views_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tasksOf */ .a4)
        .filter(({ outcome }) => outcome !== undefined && !(0,_core_outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .isGood */ .Kg)(outcome))
        .flatMap(({ findings }) => findings?.worst ?? []);
    const folder = (0,_findings_all_js__WEBPACK_IMPORTED_MODULE_3__.folderInRepository)(workspace);
    for (const one of (0,_core_views_annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .annotations */ .h)(found, folder)
        .filter((each) => each.annotation_level !== 'notice')
        .slice(0, MOST)) {
        const kind = one.annotation_level === 'failure' ? 'error' : 'warning';
        const column = one.start_column === undefined ? {} : { col: `${one.start_column}` };
        const place = { file: one.path, line: `${one.start_line}`, endLine: `${one.end_line}`, ...column };
        annotations[kind](one.message, { title: one.title, ...place });
    }
}


/***/ }),

/***/ 9430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ appendValue),
/* harmony export */   I: () => (/* binding */ appendText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Appends `name=value` to one of the runner's files (GITHUB_OUTPUT, GITHUB_STATE), in the form that no value can break
 * out of. Returns what went wrong in one sentence; a file that the runner did not name is no error.
 */
function appendValue(file, name, value) {
    const delimiter = `bootspring_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    return appendText(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
/** Appends text to one of the runner's files; returns what went wrong in one sentence. */
function appendText(file, text) {
    if (file === undefined || file === '')
        return undefined;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, text);
        return undefined;
    }
    catch (error) {
        return `${file} can not be written: ${error instanceof Error ? error.message : String(error)}`;
    }
}


/***/ }),

/***/ 8660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Mp: () => (/* binding */ isOn)
/* harmony export */ });
/* unused harmony exports INPUTS, OUTPUTS */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _core_plain_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2750);
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5115);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1520);





/** The action's inputs: action.yml and the table of the README are held against this list by a test. */
const INPUTS = [
    {
        name: 'command',
        default: 'run',
        description: 'What to do: run, gate or plan; comment carries out a command of a comment on a pull request.',
    },
    { name: 'workflow', default: '', description: 'Name of the workflow in bootspring.yml.' },
    { name: 'context', default: '', description: 'Parameters of the workflow, as YAML or JSON.' },
    { name: 'phase', default: '', description: 'Run only this phase.' },
    { name: 'gate', default: '', description: 'The gate, with command: gate.' },
    { name: 'mode', default: '', description: 'How phases follow each other: sequential, parallel or adaptive.' },
    { name: 'config', default: '', description: 'Configuration file, if it is not bootspring.yml.' },
    { name: 'working-directory', default: '.', description: 'Folder to work in, below the workspace.' },
    { name: 'max-parallel', default: '', description: 'How many commands may run at the same time.' },
    { name: 'shard', default: '', description: 'Not yet supported.' },
    { name: 'fresh', default: 'false', description: 'Reuse nothing.' },
    {
        name: 'github-token',
        default: '${{ github.token }}',
        description: 'To read the checkpoints of an earlier attempt (actions: read), for check runs (checks: write), the comment and suggestions (pull-requests: write).',
    },
    {
        name: 'commit-token',
        default: '',
        description: 'To commit what was mended (adaptive.commit in bootspring.yml): a token of a GitHub App or of a person, with contents: write, because a commit with the token of the job starts no CI.',
    },
    {
        name: 'checkpoint-stores',
        default: '',
        description: 'Where checkpoints go for a re-run: cache, artifact, both separated by a comma, or file for neither.',
    },
    {
        name: 'check-runs',
        default: '',
        description: 'Show the workflow and each gate as a check run (checks: write): phases adds one a phase, true warns when it cannot be done, false does not try.',
    },
    {
        name: 'pr-comment',
        default: '',
        description: 'Keep one comment on the pull request (pull-requests: write): true warns when that cannot be done, false does not try.',
    },
    {
        name: 'suggestions',
        default: '',
        description: 'Suggest what was mended on the pull request (pull-requests: write): true warns when that cannot be done, false does not try.',
    },
    { name: 'job-summary', default: 'true', description: 'Write the job summary.' },
    { name: 'annotations', default: 'true', description: 'Annotate the run with what failed.' },
    { name: 'report-artifact', default: 'true', description: 'Store the report, a page for a browser, as an artifact.' },
    {
        name: 'matrix',
        default: '${{ toJSON(matrix) }}',
        description: 'Leave it as it is: tells the legs of a matrix apart, so that each finds its own checkpoints.',
    },
];
/** The action's outputs, in the order of action.yml. */
const OUTPUTS = [
    { name: 'status', description: 'completed, paused, failed or cancelled; running when the run was cut off.' },
    { name: 'conclusion', description: 'success, failure or cancelled; empty when paused or cut off.' },
    { name: 'workflow-id', description: 'Id of the workflow.' },
    { name: 'failed-phase', description: 'The phase that failed or waits for a decision.' },
    { name: 'paused-gate', description: 'The gate that the workflow waits at.' },
    { name: 'resumed-from', description: 'The phase that the run went on from; empty for a full run.' },
    { name: 'reused', description: 'Work that was not done again, as a JSON list.' },
    {
        name: 'phases',
        description: 'Every phase as ran, reused, retried, skipped or blocked, with the reason and the time saved (JSON list).',
    },
    { name: 'matrix', description: 'With command: plan, the phases as a matrix (JSON).' },
    { name: 'report', description: 'Path of state.json.' },
    { name: 'report-page', description: 'Path of report.html; empty when it could not be written.' },
    { name: 'mend-commit', description: 'The commit that was made of what was mended; empty when there is none.' },
    { name: 'metrics', description: 'The metrics of the run (JSON); empty when the run was cut off.' },
];
/** Inputs that are accepted and do nothing yet; setting one is told. */
const LATER = ['shard'];
const FLAG = 'expected true or false';
/** The spellings that YAML 1.2 has for the two. */
const flag = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^(?:true|True|TRUE|false|False|FALSE)$/, { error: FLAG })), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((text) => text.toLowerCase() === 'true'));
const later = (text) => `${text} is not yet supported; use `;
const schema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    command: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['run', 'gate', 'plan', 'comment'], {
        error: ({ input }) => input === 'collect' ? `${later(input)}run, gate, plan or comment` : 'expected run, gate, plan or comment',
    }),
    mode: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_status_js__WEBPACK_IMPORTED_MODULE_1__/* .MODES */ .FN, { error: 'expected sequential, parallel or adaptive' })),
    'max-parallel': zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^0*[1-9][0-9]{0,5}$/, { error: 'expected a whole number from 1' })), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(Number))),
    fresh: flag,
    'checkpoint-stores': zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .STORES */ .ZZ, { error: 'expected cache, artifact or file' })).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB((stores) => stores.length < 2 || !stores.includes('file'), {
        error: 'expected cache, artifact or both, or file alone: it keeps checkpoints in the workspace only',
    }))),
    'check-runs': zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('phases'), flag], { error: 'expected true, false or phases' })),
    'pr-comment': zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(flag),
    suggestions: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(flag),
    'job-summary': flag,
    annotations: flag,
    'report-artifact': flag,
});
/** Reads the inputs from `INPUT_<NAME>`; every bad one is named with what is expected. */
function readInputs(env) {
    const given = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    const read = (name) => given(name) || (INPUTS.find((input) => input.name === name)?.default ?? '');
    const some = (name) => given(name) || undefined;
    const parsed = schema.safeParse({
        command: read('command'),
        mode: some('mode'),
        'max-parallel': some('max-parallel'),
        fresh: read('fresh'),
        'checkpoint-stores': some('checkpoint-stores')
            ?.split(/[\s,]+/)
            .filter((one) => one !== ''),
        'check-runs': some('check-runs'),
        'pr-comment': some('pr-comment'),
        suggestions: some('suggestions'),
        'job-summary': read('job-summary'),
        annotations: read('annotations'),
        'report-artifact': read('report-artifact'),
    });
    if (!parsed.success) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(parsed.error.issues.map(({ path, message }) => {
            const name = String(path[0]);
            const value = (0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(env[`INPUT_${name.toUpperCase()}`] ?? '', 100);
            return { code: 'usage', message: `input "${name}": ${message}`, hint: `it is "${value}" now` };
        }));
    }
    const { command, mode } = parsed.data;
    const [workflow, phase, gate, config] = [some('workflow'), some('phase'), some('gate'), some('config')];
    if (command === 'gate' && gate === undefined) {
        const message = 'input "gate": command: gate needs the name of a gate';
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)([{ code: 'usage', message, hint: 'add for example gate: pre-push' }]);
    }
    const notices = LATER.filter((name) => !['', 'false'].includes(given(name).toLowerCase())).map((name) => `input "${name}" is not yet supported and has no effect`);
    if (gate !== undefined && command !== 'gate')
        notices.push('input "gate" has an effect with command: gate only');
    const maxParallel = parsed.data['max-parallel'];
    const stores = parsed.data['checkpoint-stores'];
    const [checkRuns, prComment] = [parsed.data['check-runs'], parsed.data['pr-comment']];
    const { suggestions } = parsed.data;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({
        command,
        context: read('context'),
        workingDirectory: read('working-directory'),
        fresh: parsed.data.fresh,
        // A job without a matrix has null; only the runner replaces the expression.
        matrix: /^(?:null$|\$\{\{)/.test(given('matrix')) ? '' : given('matrix'),
        jobSummary: parsed.data['job-summary'],
        annotations: parsed.data.annotations,
        notices,
        ...(workflow === undefined ? {} : { workflow }),
        ...(phase === undefined ? {} : { phase }),
        ...(gate === undefined ? {} : { gate }),
        ...(config === undefined ? {} : { config }),
        ...(mode === undefined ? {} : { mode }),
        ...(maxParallel === undefined ? {} : { maxParallel }),
        ...(stores === undefined ? {} : { stores }),
        ...(checkRuns === undefined ? {} : { checkRuns }),
        ...(prComment === undefined ? {} : { prComment }),
        ...(suggestions === undefined ? {} : { suggestions }),
    });
}
/** Whether an input is not switched off. What is no flag counts as on: it is told of elsewhere. */
function isOn(env, name) {
    return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim().toLowerCase() !== 'false';
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dI: () => (/* binding */ PARTS),
  Fc: () => (/* binding */ printOf),
  S1: () => (/* binding */ readMemory),
  xP: () => (/* binding */ writeMemory)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/model/offer.js

/** How the mend of a run is offered to people, besides as files in the workspace. */
const mendOfferSchema = schemas/* object */.Ikc({
    /** The patch as an artifact of the workflow run, once it is stored. */
    artifact: schemas/* optional */.lqM(schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        /** `owner/name` */
        repository: schemas/* string */.YjP(),
        runId: schemas/* string */.YjP(),
        /** Page of the workflow run that lists it. */
        url: schemas/* string */.YjP(),
    })),
    /** The commit that the mend was made to. */
    commit: schemas/* optional */.lqM(schemas/* object */.Ikc({ sha: schemas/* string */.YjP(), branch: schemas/* string */.YjP() })),
    /** A sentence: why it was not committed though the configuration asks for it. */
    uncommitted: schemas/* optional */.lqM(schemas/* string */.YjP()),
});

// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/action/files.js
var files = __webpack_require__(9430);
;// CONCATENATED MODULE: ./build/shell/action/publish/memory.js




/** Name of the state that tells `post` what `main` has published. */
const PUBLISHED = 'published';
/** More than these are found again by asking: a state is a variable of the environment, which has a limit. */
const MOST_CHECKS = 300;
/** Something on GitHub, with the digest of what it shows; empty when that is not known. */
const placedSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    print: schemas/* string */.YjP(),
    /** Annotations that it has. */
    marks: schemas/* optional */.lqM(schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), sent: schemas/* int */.Whr() })),
});
/** What is published of a run. */
const PARTS = ['checks', 'comment', 'suggestions'];
const memorySchema = schemas/* object */.Ikc({
    checks: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), placedSchema])),
    comment: schemas/* optional */.lqM(placedSchema),
    refused: schemas/* array */.YOg(schemas/* enum */.k5n(PARTS)),
    isSuggested: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    offer: schemas/* optional */.lqM(mendOfferSchema),
    problem: schemas/* optional */.lqM(schemas/* string */.YjP()),
    isDone: schemas/* boolean */.zMY(),
});
/** A short digest of what is shown. */
const printOf = (...parts) => (0,hash/* sha256 */.sc)(JSON.stringify(parts)).slice(0, 16);
/** What `main` wrote down; nothing in `main` itself. */
function readMemory(env) {
    const parsed = parse(env[`STATE_${PUBLISHED}`]);
    return {
        checks: new Map(parsed?.checks ?? []),
        comment: parsed?.comment,
        refused: new Set(parsed?.refused ?? []),
        isSuggested: parsed?.isSuggested ?? false,
        offer: parsed?.offer,
        problem: parsed?.problem,
        isDone: parsed?.isDone ?? false,
    };
}
function parse(text) {
    try {
        const parsed = memorySchema.safeParse(JSON.parse(text ?? ''));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}
/** Writes it down for `post`; what cannot be written costs `post` a look-up. */
function writeMemory(env, memory) {
    const { checks, comment, refused, isSuggested, offer, problem, isDone } = memory;
    const value = {
        checks: [...checks].slice(0, MOST_CHECKS),
        refused: [...refused],
        isDone,
        ...(isSuggested ? { isSuggested } : {}),
        ...(offer === undefined ? {} : { offer }),
        ...(comment === undefined ? {} : { comment }),
        ...(problem === undefined ? {} : { problem }),
    };
    (0,files/* appendValue */.A)(env['GITHUB_STATE'], PUBLISHED, JSON.stringify(value));
}


/***/ }),

/***/ 4820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   tx: () => (/* binding */ unpublishedText),
/* harmony export */   z2: () => (/* binding */ VALID_TOKEN)
/* harmony export */ });
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9303);

const NAMES = {
    checks: 'check runs',
    comment: 'the comment on the pull request',
    suggestions: 'suggestions of what was mended',
};
const GRANTS = {
    checks: 'checks: write',
    comment: 'pull-requests: write',
    suggestions: 'pull-requests: write',
};
/** What mends a 401, which no permission does. */
const VALID_TOKEN = 'Leave `github-token` as it is, or give it a token that is valid.';
/** Whether an input asks for check runs, so that a permission that is missing is a reason to warn. */
const isAsked = (checkRuns) => checkRuns === true || checkRuns === 'phases';
/**
 * What is told of what could not be published: one text for all that the token may not, one for the rest. It is a warning
 * where an input asks for what is missing.
 */
function unpublishedText(missing, { inputs, begun = false }) {
    const asked = {
        checks: isAsked(inputs.checkRuns),
        comment: inputs.prComment === true,
        suggestions: inputs.suggestions === true,
    };
    const group = (isRefusal) => {
        // Which was found to be missing first depends on how long the work took.
        const some = _memory_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTS */ .dI.flatMap((part) => {
            const why = missing.get(part);
            return why === undefined || (why.kind === 'refused') !== isRefusal ? [] : [[part, why]];
        });
        const [first] = some;
        if (first === undefined)
            return [];
        const parts = some.map(([part]) => part);
        const what = `Not published: ${parts.map((part) => NAMES[part]).join(' and ')}. GitHub ${first[1].because}.`;
        const later = begun ? 'The verdict is the same.' : 'The step tries again at the end of the job.';
        return [
            {
                text: `${what} ${!isRefusal ? later : first[1].status === 401 ? VALID_TOKEN : granting(parts)}`,
                isWarning: parts.some((part) => asked[part]) && (isRefusal || begun),
            },
        ];
    };
    return [...group(true), ...group(false)];
}
/** The line of YAML that lets them be published. */
function granting(parts) {
    const rights = [...new Set(parts.map((part) => GRANTS[part]))].join(', ');
    return `Add \`${rights}\` to the \`permissions:\` of the job; the token of a fork's pull request can never write.`;
}


/***/ }),

/***/ 7487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_frontier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4418);
/* harmony import */ var _core_views_fates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3337);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9430);




/** All outputs of a job together may have 1 MB; one that is larger is left empty and can be read from its file. */
const MOST_BYTES = 256 * 1024;
/**
 * Writes the action's outputs, except `matrix`, which only a plan has, `report-page` (page.ts) and `mend-commit`. Every one is written, so that what is empty is
 * empty on purpose. Returns one sentence for each that could not be told.
 */
function writeOutputs(state, resumedFrom, paths, env) {
    const outputs = {
        status: state.status,
        conclusion: state.conclusion ?? '',
        'workflow-id': state.id,
        'failed-phase': state.status === 'completed' ? '' : ((0,_core_frontier_js__WEBPACK_IMPORTED_MODULE_2__/* .focus */ .XC)(state)?.plan.name ?? ''),
        'paused-gate': state.pause?.gate ?? '',
        'resumed-from': resumedFrom,
        reused: JSON.stringify([...reusedPhases(state), ...reusedTasks(state)]),
        phases: JSON.stringify((0,_core_views_fates_js__WEBPACK_IMPORTED_MODULE_3__/* .fates */ .qO)(state)),
        report: paths.state,
        metrics: readJson(paths.metrics),
    };
    return Object.entries(outputs).flatMap(([name, value]) => writeOutput(name, value, env) ?? []);
}
/** Writes one output; returns one sentence when it could not be told. */
function writeOutput(name, value, env) {
    const fits = Buffer.byteLength(value) <= MOST_BYTES;
    const problem = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .appendValue */ .A)(env['GITHUB_OUTPUT'], name, fits ? value : '');
    if (problem !== undefined)
        return `output "${name}": ${problem}`;
    return fits ? undefined : `output "${name}" is left empty: it would be larger than ${MOST_BYTES} bytes`;
}
function reusedPhases(state) {
    return (0,_core_views_fates_js__WEBPACK_IMPORTED_MODULE_3__/* .fates */ .qO)(state).flatMap(({ kind, ...rest }) => (kind === 'reused' ? [rest] : []));
}
function reusedTasks(state) {
    return [...state.tasks.values()].flatMap(({ group, index }) => {
        const task = group.tasks[index];
        return task?.outcome?.kind === 'reused' ? [{ task: task.plan.id, from: task.outcome.from }] : [];
    });
}
/** The file's JSON on one line; empty when there is none. */
function readJson(file) {
    try {
        return JSON.stringify(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')));
    }
    catch {
        return '';
    }
}
/** Adds markdown to the job summary; returns one sentence when it can't be written, which is no reason to fail. */
function writeSummary(markdown, env) {
    const problem = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .appendText */ .I)(env['GITHUB_STEP_SUMMARY'], markdown);
    return problem === undefined ? undefined : `the job summary: ${problem}`;
}


/***/ }),

/***/ 8647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ clearArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);



/**
 * Takes away what a phase left as artifacts when it was done before: what is in the folder afterwards is of its new work.
 * Links are removed and not followed. `storage` when something stays.
 *
 * @param folder of the workflow
 * @param anew names that stay
 */
function clearArtifacts(folder, phase, anew) {
    if (!node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'artifacts', phase)))
        return undefined;
    const below = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureFolder */ .f2)(folder, `artifacts/${phase}`);
    if (!below.ok)
        return below.error;
    const cleared = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('take away the artifacts of an earlier round', below.value, () => {
        for (const name of node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(below.value))
            if (!anew.includes(name))
                node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(below.value, name), { recursive: true, force: true });
    });
    return cleared.ok ? undefined : cleared.error;
}


/***/ }),

/***/ 9836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** Milliseconds of the monotonic clock. `performance.now()` says the same and takes a millisecond to load. */
const monotonic = () => {
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1_000 + nanoseconds / 1_000_000;
};
/**
 * The real clock. Wall time is taken once and carried on by the monotonic clock, so that within one process
 * it never goes back, however the machine's clock is set.
 */
function systemClock() {
    const start = Date.now() - monotonic();
    return {
        now: () => start + monotonic(),
        monotonic,
        after(ms, then, isIdle = false) {
            const timer = setTimeout(then, Math.min(ms, 2_147_483_647));
            if (isIdle)
                timer.unref();
            return () => clearTimeout(timer);
        },
        turn: () => new Promise((resolve) => void setImmediate(resolve)),
    };
}


/***/ }),

/***/ 1965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ compileWhole)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Loads a file of the bundle with all its functions compiled. V8 compiles a function when it is first called, and
 * node's compile cache keeps what was compiled when the file was loaded: without this, every start would compile
 * nearly everything again. The first start, without a cache, takes as long as before. Where there is none at all, as in
 * the action and before Node 22.8, only what is called is compiled.
 *
 * @param load imports it; in a bundle the file is read before this returns, so that no other code is concerned
 */
function compileWhole(load) {
    if (node_module__WEBPACK_IMPORTED_MODULE_0__.getCompileCacheDir?.() === undefined)
        return load();
    (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--no-lazy');
    try {
        return load();
    }
    finally {
        (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--lazy');
    }
}


/***/ }),

/***/ 3210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ CONFIG_NAMES),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   Z9: () => (/* binding */ loadConfig)
/* harmony export */ });
/* unused harmony export unreadable */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1520);
/* harmony import */ var _compile_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1965);
/* harmony import */ var _config_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7532);






// Files are read synchronously: nothing else is to be done meanwhile, and node:fs/promises takes 2 ms to load.
/** Where a configuration is looked for, with "/". */
const CONFIG_NAMES = ['bootspring.yml', '.github/bootspring.yml'];
/** Characters of a configuration that is made by a program: people write less. */
const LARGE = 128 * 1024;
const problem = (message, where, hint) => ({
    code: 'config',
    message,
    ...(where !== undefined && { where }),
    ...(hint !== undefined && { hint }),
});
const codeOf = (error) => typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'an unknown error';
/** What it means that the system would not give a file, by the code of its error. */
function unreadable(code, shown) {
    switch (code) {
        case 'ENOENT':
            return problem('the configuration file does not exist', shown, 'check the path given with --config');
        case 'EACCES':
        case 'EPERM':
            return problem('the configuration file may not be read', shown, 'give read permission to the user that runs this');
        case 'ELOOP':
            return problem('the configuration file is a link that leads back to itself', shown);
        default:
            return problem(`the configuration file cannot be read (${code})`, shown);
    }
}
/** Whether something stands at a path; a link that leads nowhere does. */
function exists(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return !['ENOENT', 'ENOTDIR'].includes(codeOf(error));
    }
}
/** The one file at its usual places. */
function findConfig(cwd) {
    const found = [];
    const misspelt = [];
    for (const name of CONFIG_NAMES) {
        if (exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, name)))
            found.push(name);
        const other = name.replace(/\.yml$/, '.yaml');
        if (!exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cwd, other)))
            continue;
        misspelt.push(problem('this file is not read: its name must end in .yml', other, `rename it to ${name}`));
    }
    if (misspelt.length > 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)(misspelt);
    if (found.length > 1) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)([problem('there are two configuration files', found.join(' and '), 'keep one and remove the other')]);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(found[0]);
}
function readText(path, shown) {
    try {
        const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path);
        if (facts.isDirectory())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)([problem('the configuration is a folder, not a file', shown)]);
        // Opening a pipe or a device could wait for ever.
        if (!facts.isFile())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)([problem('the configuration is not a regular file', shown)]);
        const bytes = facts.size > _config_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.bytes ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
        if (bytes === undefined || bytes.length > _config_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.bytes) {
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)([problem('the configuration file is larger than 1 MiB', shown, 'is it the right file?')]);
        }
        return decode(bytes, shown);
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)([unreadable(codeOf(error), shown)]);
    }
}
function decode(bytes, shown) {
    // A fatal TextDecoder says the same and takes 2 ms to load.
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(Buffer.from(bytes)
            .toString('utf8')
            .replace(/^\uFEFF/, ''));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)([problem('the configuration file is not valid UTF-8', shown, 'save it with the encoding UTF-8')]);
}
/**
 * Finds, reads and checks the configuration. Undefined when there is none at the usual places;
 * a file that was named must be there. Problems come all at once, by position.
 */
async function loadConfig(request) {
    const { cwd, file, env } = request;
    const found = file === undefined ? findConfig(cwd) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(file);
    if (!found.ok || found.value === undefined)
        return found.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)(undefined) : found;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, found.value);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(cwd, path);
    const shown = inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside) ? found.value : inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    const text = readText(path, shown);
    if (!text.ok)
        return text;
    const parsed = await readConfig(text.value, shown, env);
    return parsed.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ ...parsed.value, path, shown }) : parsed;
}
/** Reads and checks the text of a configuration that is called `shown` in messages. */
async function readConfig(text, shown, env) {
    if (text.length > LARGE) {
        // Parsing makes garbage of 300 times the text. V8 would let its young space grow with it and keep that for the run.
        const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 23));
        setFlagsFromString('--semi-space-growth-factor=1');
        // Of a long run most of the heap is what was thrown away: it is collected before it is several times what is in use.
        setFlagsFromString('--heap-growing-percent=60');
    }
    const { parseConfig } = await (0,_compile_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .compileWhole */ .t)(() => Promise.all(/* import() */[__webpack_require__.e(5174), __webpack_require__.e(5281)]).then(__webpack_require__.bind(__webpack_require__, 5281)));
    const parsed = await parseConfig(text, shown, env);
    return parsed.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ ...parsed.value, text }) : parsed;
}


/***/ }),

/***/ 985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ plant),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _core_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3567);

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const offsetOf = (node, otherwise) => node?.range?.[0] ?? otherwise;
const leaf = (value, offset) => ({ value, offset, size: 1, depth: 0 });
function placeAlias(walk, alias, level) {
    const offset = offsetOf(alias, 0);
    const refuse = (message) => {
        walk.flaws.push({ offset, message });
        return leaf(null, offset);
    };
    const target = walk.anchors.get(alias.source);
    if (target === undefined) {
        const open = walk.anchors.has(alias.source);
        return refuse(open ? `the alias *${alias.source} stands inside what it repeats` : `the anchor &${alias.source} is not defined`);
    }
    if (level + target.depth > walk.limits.depth)
        return refuse(`nested more than ${walk.limits.depth} levels deep through aliases`);
    if (walk.values + target.size > walk.limits.values) {
        return refuse(`aliases make the file larger than ${walk.limits.values} values`);
    }
    walk.values += target.size;
    return { ...target, offset };
}
/** The text of a key, or undefined when it cannot be one; why has been noted then. */
function keyOf(walk, key, offset) {
    const refuse = (message, hint) => {
        walk.flaws.push(hint === undefined ? { offset, message } : { offset, message, hint });
    };
    if (!walk.tests.isScalar(key))
        return refuse('a key must be plain text');
    const text = typeof key.value === 'string' ? key.value : (key.source ?? '');
    if (key.value === null || text === '')
        return refuse('a key is missing', 'write one before the ":"');
    if (FORBIDDEN.has(text))
        return refuse(`the key "${text}" is not allowed`);
    return text;
}
function placeMap(walk, map, level) {
    const offset = offsetOf(map, 0);
    const keys = new Map();
    const value = {};
    let size = 1;
    let depth = 0;
    for (const pair of map.items) {
        const at = walk.tests.isNode(pair.key) ? offsetOf(pair.key, offset) : offset;
        const key = keyOf(walk, pair.key, at);
        const place = placeNode(walk, pair.value, level + 1, at);
        if (key === undefined)
            continue;
        if (keys.has(key)) {
            walk.flaws.push({ offset: at, message: `the key ${(0,_core_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(key)} is there twice`, hint: 'keep one of the two' });
            continue;
        }
        keys.set(key, { offset: at, place });
        value[key] = place.value;
        size += place.size;
        depth = Math.max(depth, place.depth + 1);
    }
    return { value, offset, keys, size, depth };
}
function placeSeq(walk, seq, level) {
    const offset = offsetOf(seq, 0);
    const items = seq.items.map((item) => placeNode(walk, item, level + 1, offset));
    return {
        value: items.map((item) => item.value),
        offset,
        items,
        size: items.reduce((sum, item) => sum + item.size, 1),
        depth: items.reduce((most, item) => Math.max(most, item.depth + 1), 0),
    };
}
function placeScalar(walk, scalar, otherwise) {
    const offset = offsetOf(scalar, otherwise);
    if (typeof scalar.value === 'string' && scalar.value.includes('\0')) {
        walk.flaws.push({ offset, message: 'text must not hold the character NUL' });
    }
    return leaf(scalar.value, offset);
}
function placeNode(walk, node, level, otherwise) {
    const { isAlias, isMap, isSeq, isScalar } = walk.tests;
    walk.values += 1;
    if (walk.values === walk.limits.values + 1) {
        walk.flaws.push({ offset: otherwise, message: `the file holds more than ${walk.limits.values} values` });
    }
    if (isAlias(node))
        return placeAlias(walk, node, level);
    if (isScalar(node)) {
        const place = placeScalar(walk, node, otherwise);
        if (node.anchor !== undefined)
            walk.anchors.set(node.anchor, place);
        return place;
    }
    if (!isMap(node) && !isSeq(node))
        return leaf(null, otherwise);
    if (level > walk.limits.depth) {
        const offset = offsetOf(node, otherwise);
        walk.flaws.push({ offset, message: `nested more than ${walk.limits.depth} levels deep` });
        return leaf(null, offset);
    }
    if (node.anchor !== undefined)
        walk.anchors.set(node.anchor, undefined);
    const place = isMap(node) ? placeMap(walk, node, level) : placeSeq(walk, node, level);
    if (node.anchor !== undefined)
        walk.anchors.set(node.anchor, place);
    return place;
}
/** Turns the contents of a document into values with places. With flaws the values are not to be used. */
function plant(contents, tests, limits) {
    const walk = { tests, limits, flaws: [], anchors: new Map(), values: 0 };
    const root = placeNode(walk, contents, 1, 0);
    return { root, flaws: walk.flaws };
}
const kebab = (step) => step.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** Names that differ between the file and the parsed configuration by more than their spelling. */
const WRITTEN = {
    timeoutMs: 'timeout',
    initialMs: 'initial',
    maxMs: 'max',
    afterMs: 'after',
    phaseTimeoutMs: 'phase-timeout',
    maxSizeBytes: 'max-size',
};
/**
 * Offset of what a path leads to, or of the last thing on the way that is there.
 * Steps may be spelt as in the file or as in the parsed configuration.
 */
function locate(root, path, at = 'value') {
    let place = root;
    let { offset } = root;
    for (const [index, step] of path.entries()) {
        const last = index === path.length - 1;
        if (typeof step === 'number') {
            // One value where a list may stand is a list of one.
            const item = place.items === undefined ? place : place.items[step];
            if (item === undefined)
                return offset;
            place = item;
            ({ offset } = item);
            continue;
        }
        const entry = place.keys?.get(step) ?? place.keys?.get(WRITTEN[step] ?? kebab(step));
        if (entry === undefined)
            return offset;
        place = entry.place;
        offset = last && at === 'key' ? entry.offset : entry.place.offset;
    }
    return offset;
}


/***/ }),

/***/ 7532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ LIMITS),
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/compile-whole.js
var compile_whole = __webpack_require__(1965);
;// CONCATENATED MODULE: ./build/shell/config/scan.js
/**
 * A look at the tokens of a YAML file before any parser recurses into it.
 * `tokens` come from the lexer of `yaml`, lazily: nothing is read beyond the answer.
 */
/** The marker that the lexer puts before a plain or block scalar. */
const SCALAR = '\u001F';
const OTHER_MARKERS = new Set(['\u0002', '\u0018']);
const BLANK = /^[ \t\r\n]*$/;
/**
 * The first token that is nested deeper than `limits.depth`, or comes after `limits.tokens` others; undefined when none.
 * Depth in blocks is told from columns: it may come out up to four times the true depth, never below half of it.
 */
function findExcess(tokens, limits) {
    /** Columns at which the open block collections started, growing. */
    const columns = [];
    let flow = 0;
    let offset = 0;
    let lineStart = 0;
    let count = 0;
    let scalar = false;
    for (const token of tokens) {
        if (OTHER_MARKERS.has(token))
            continue;
        if (token === SCALAR) {
            scalar = true;
            continue;
        }
        if (!scalar && (token === ']' || token === '}'))
            flow = Math.max(0, flow - 1);
        if (flow === 0 && (scalar || !(BLANK.test(token) || token.startsWith('#')))) {
            const column = offset - lineStart;
            while ((columns.at(-1) ?? -1) > column)
                columns.pop();
            if ((columns.at(-1) ?? -1) < column)
                columns.push(column);
        }
        if (!scalar && (token === '[' || token === '{'))
            flow += 1;
        if (columns.length + flow > limits.depth)
            return { reason: 'depth', offset };
        count += 1;
        if (count > limits.tokens)
            return { reason: 'tokens', offset };
        const newline = token.lastIndexOf('\n');
        if (newline !== -1)
            lineStart = offset + newline + 1;
        offset += token.length;
        scalar = false;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/shell/config/tree.js
var tree = __webpack_require__(985);
;// CONCATENATED MODULE: ./build/shell/config/yaml.js




/** No configuration that people write comes near these; a file that does is an attack or an accident. */
const LIMITS = {
    /** Bytes of a file. */
    bytes: 1024 * 1024,
    /** Levels of nesting. */
    depth: 64,
    /** Values in a file, aliases followed. */
    values: 60_000,
};
/** Before parsing, depth is only known roughly, and a value takes several tokens. */
const ROUGH = { depth: LIMITS.depth * 4, tokens: LIMITS.values * 10 };
/** YAML 1.2 allows tab, line feed and carriage return below the space; the lexer gives the others a meaning of its own. */
const CONTROL = /[^\P{Cc}\t\n\r\u0085]/u;
const HINTS = {
    TAB_AS_INDENT: 'indent with spaces',
    BLOCK_AS_IMPLICIT_KEY: 'put quotes around a value that holds ": "',
    BAD_SCALAR_START: 'put quotes around the value',
    MULTILINE_IMPLICIT_KEY: 'is there a ":" missing at the end of a line?',
    MISSING_CHAR: 'look for a quote or a bracket that is not closed',
    BAD_INDENT: 'look at the spaces at the start of the line',
    BAD_ALIAS: 'put quotes around text that starts with "*" or "&"',
    TAG_RESOLVE_FAILED: 'tags are not supported: put quotes around text that starts with "!"',
};
const TOO_LARGE = 'this cannot be a configuration: is it the right file?';
function tell(code, message) {
    if (code === 'MULTIPLE_DOCS') {
        return { message: 'the file holds more than one document', hint: 'remove the "---" and what follows it' };
    }
    const text = message.slice(0, 1).toLowerCase() + message.slice(1).replace(/(["'])quote$/, 'quote: $1');
    const hint = HINTS[code];
    return hint === undefined ? { message: text } : { message: text, hint };
}
/**
 * Parses one YAML 1.2 document of the core schema, without merge keys, tags or duplicate keys.
 * Whatever is too large, too deep or grows by aliases is refused before time or memory is spent on it.
 */
async function parseYaml(text) {
    const control = CONTROL.exec(text);
    if (control !== null) {
        return (0,result/* err */._)([{ offset: control.index, message: 'the file holds a control character', hint: 'remove it' }]);
    }
    const { isAlias, isMap, isNode, isScalar, isSeq, Lexer, parseDocument } = await (0,compile_whole/* compileWhole */.t)(() => __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19)));
    const excess = findExcess(new Lexer().lex(text), ROUGH);
    if (excess !== undefined) {
        const message = excess.reason === 'depth'
            ? `nested more than ${LIMITS.depth} levels deep`
            : `the file holds more than ${LIMITS.values} values`;
        return (0,result/* err */._)([{ offset: excess.offset, message, hint: TOO_LARGE }]);
    }
    const document = parseDocument(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        prettyErrors: false,
        // Done in tree.ts: the library compares every key with every other.
        uniqueKeys: false,
        // With "silent" a second document would be dropped without an error.
        logLevel: 'error',
    });
    const flaws = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
        offset: pos[0],
        ...tell(code, message),
    }));
    const { explicit, version } = document.directives?.yaml ?? {};
    if (explicit === true && version !== '1.2') {
        flaws.push({ offset: 0, message: `YAML ${version} is not supported`, hint: 'remove the %YAML line' });
    }
    if (flaws.length > 0)
        return (0,result/* err */._)(flaws);
    if (document.contents === null) {
        return (0,result/* err */._)([
            {
                offset: 0,
                message: 'the file is empty',
                hint: 'it needs at least "version: 1"; "bootspring init" writes a first one',
            },
        ]);
    }
    const planted = (0,tree/* plant */.C)(document.contents, { isAlias, isMap, isNode, isScalar, isSeq }, LIMITS);
    return planted.flaws.length > 0 ? (0,result/* err */._)(planted.flaws) : (0,result.ok)(planted.root);
}


/***/ }),

/***/ 7720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KA: () => (/* binding */ expectedLines),
  H9: () => (/* binding */ writeGently)
});

// UNUSED EXPORTS: createPlainConsole

// EXTERNAL MODULE: ./build/core/views/forecast.js
var views_forecast = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/core/views/log.js
var log = __webpack_require__(6580);
// EXTERNAL MODULE: ./build/core/views/log-facts.js
var log_facts = __webpack_require__(5582);
;// CONCATENATED MODULE: ./build/shell/console/run-console.js
/** Takes the output of commands and shows nothing of it. */
const run_console_SILENT = {
    sink: { open: () => undefined, write: () => undefined, close: () => undefined },
    close: () => undefined,
};

;// CONCATENATED MODULE: ./build/shell/console/plain.js





/** Waits for a reader that is behind, so that a fast command does not fill the memory. */
function writeGently(out, chunk) {
    return out.write(chunk) ? undefined : new Promise((resolve) => void out.once('drain', resolve));
}
/** What a run is expected to take, as a line of the log; none where nothing is known. */
function expectedLines(at, state, forecast) {
    const text = (0,views_forecast/* expectedText */.GD)(state, forecast);
    return text === '' ? [] : [(0,log/* noteLine */.r)(at, text)];
}
const NEWLINE = 0x0a;
/** How long lines may wait for more of them: a write wakes whoever reads, which costs as much as a short check. */
const EVERY_MS = 50;
/** A run that is over sooner need not be told what it takes: to work that out may take as long as a few short commands. */
const EXPECT_MS = 1_000;
/** Tells what a run is expected to take, once, when it has gone on for a moment. */
function createExpecting(clock, expect, tell) {
    let forget;
    return {
        begin(state) {
            forget?.();
            if (expect === undefined)
                return;
            const told = () => {
                const at = new Date(clock.now()).toISOString();
                tell(() => expectedLines(at, state, expect(state.pipeline)));
            };
            forget = clock.after(EXPECT_MS, told, true);
        },
        forget: () => forget?.(),
    };
}
/** How long lines wait for a command to end the line that it is writing. */
const LINE_MS = 2_000;
/**
 * Plain lines, for logs of a CI and for files: the lines of the log, and between them what the commands print.
 * Lines are made when the loop waits, so that commands start first, and never cut a line that a command is writing in two
 * unless it takes its time over it.
 */
function createPlainConsole(options) {
    if (options.quiet)
        return SILENT;
    const lines = createLines(options);
    const expecting = createExpecting(options.clock, options.expect, (told) => lines.say(told));
    return {
        ...lines,
        observe(entry, state) {
            lines.observe(entry, state);
            if (entry.event.type === 'RunStarted')
                expecting.begin(state);
        },
        close() {
            expecting.forget();
            lines.close();
        },
    };
}
function createLines({ out, clock }) {
    let atLineStart = true;
    let waiting = [];
    let text = '';
    let forget;
    /** A command is in the middle of a line since, by the clock that only goes forward. */
    let unended;
    const isUnended = () => unended !== undefined && clock.monotonic() < unended + LINE_MS;
    const later = (ms) => {
        forget ??= clock.after(ms, () => {
            forget = undefined;
            flush();
        });
    };
    const tell = () => {
        const lines = waiting.flatMap((each) => each());
        waiting = [];
        if (lines.length === 0)
            return;
        text += `${atLineStart ? '' : '\n'}${lines.join('\n')}\n`;
        atLineStart = true;
        unended = undefined;
    };
    const write = () => {
        tell();
        if (text !== '')
            out.write(text);
        text = '';
    };
    const flush = () => {
        if (isUnended())
            return waiting.length > 0 ? later(LINE_MS) : undefined;
        tell();
        if (text === '' || forget !== undefined)
            return;
        write();
        later(EVERY_MS);
    };
    const say = (lines) => {
        waiting.push(lines);
        flush();
    };
    return {
        observe(entry, state) {
            waiting.push(() => logLines(entry, logFacts(state)));
        },
        flush,
        say,
        sink: {
            open(group) {
                waiting.push(() => [`==> ${group.task}: ${group.title.replaceAll(/\s+/g, ' ')}`]);
            },
            write(chunk) {
                if (chunk.length === 0)
                    return undefined;
                if (!isUnended())
                    write();
                atLineStart = chunk[chunk.length - 1] === NEWLINE;
                unended = atLineStart ? undefined : (unended ?? clock.monotonic());
                return writeGently(out, chunk);
            },
            close() {
                unended = undefined;
            },
        },
        progress: (task, said) => say(() => [`${task}: ${plainLine(said)}`]),
        close() {
            forget?.();
            write();
            if (!atLineStart)
                out.write('\n');
            atLineStart = true;
        },
    };
}


/***/ }),

/***/ 2675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createStepEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _core_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1406);




const manifestSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
/**
 * Works out PATH and, for scripts of a package.json that run without their package manager, the variables that the
 * manager would have set (as npm's run-script does). Files are read once: a manifest that a command edits while the
 * workflow runs keeps its name and version until the next run.
 */
function createStepEnvironment(workspace, platform = process.platform) {
    const cache = new Map();
    return {
        variablesFor(step, base) {
            const path = base[(0,_core_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .pathName */ .Dt)(base, platform)] ?? '';
            const script = step.script;
            // The command itself is a variable of scripts only.
            const key = JSON.stringify([step.cwd, path, ...(script === undefined ? [] : [script, step.command])]);
            let variables = cache.get(key);
            if (variables === undefined) {
                variables = work(step, workspace, base, platform);
                cache.set(key, variables);
            }
            return variables;
        },
    };
}
function work(step, workspace, base, platform) {
    const name = (0,_core_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .pathName */ .Dt)(base, platform);
    const inherited = base[name] ?? '';
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, step.cwd ?? '.');
    if (step.script === undefined) {
        const bins = binFolders(folder, workspace).filter((bin) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bin));
        return bins.length === 0 ? {} : { [name]: joined([...bins, inherited]) };
    }
    const manifest = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, step.script.packageJson);
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifest);
    // npm adds the folder of every ancestor whether it exists or not: an install during the run may create it.
    const path = joined([...binFolders(home, '/'), inherited]);
    const node = findProgram('node', inherited) ?? process.execPath;
    const npm = npmOf(inherited);
    return {
        ...(0,_core_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .packageVariables */ .sB)(readManifest(manifest)),
        [name]: path,
        NODE: node,
        INIT_CWD: folder,
        npm_command: 'run-script',
        npm_lifecycle_event: step.script.name,
        npm_lifecycle_script: step.command,
        npm_package_json: manifest,
        npm_node_execpath: node,
        npm_config_user_agent: userAgent(step.script.manager, npm?.version),
        ...(step.script.manager === 'npm' && npm !== undefined ? { npm_execpath: npm.program } : {}),
    };
}
/** `node_modules/.bin` of a folder and of each above it, up to and with `top`; nearest first. */
function binFolders(from, top) {
    const bins = [];
    for (let folder = from;; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (!folder.endsWith('node_modules'))
            bins.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'node_modules', '.bin'));
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, folder);
        if (inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder)
            return bins;
    }
}
function joined(folders) {
    return folders.filter((folder) => folder !== '').join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
}
function readManifest(path) {
    try {
        const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(manifestSchema(), JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
        return parsed.success ? parsed.data : {};
    }
    catch {
        // Detection has read it before; a command may have broken it since, which is that command's to tell.
        return {};
    }
}
/** Tools tell the package manager by the first word; a version that is not known is `?`, as pnpm writes npm's. */
function userAgent(manager, npmVersion) {
    const version = manager === 'npm' ? (npmVersion ?? '?') : '?';
    const others = manager === 'npm' ? '' : ' npm/?';
    return `${manager}/${version}${others} node/${process.version} ${process.platform} ${process.arch} workspaces/false`;
}
const programs = new Map();
function findProgram(name, path) {
    const key = `${name}\0${path}`;
    if (programs.has(key))
        return programs.get(key);
    const file = process.platform === 'win32' ? `${name}.exe` : name;
    const found = path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((folder) => folder !== '')
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file))
        .find(isExecutable);
    programs.set(key, found);
    return found;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** npm's program and version, when the `npm` of PATH leads to them directly. */
function npmOf(path) {
    const link = findProgram('npm', path);
    if (link === undefined)
        return undefined;
    try {
        const program = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
        if (!program.endsWith('npm-cli.js'))
            return undefined;
        const version = readManifest((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program), '..', 'package.json'))['version'];
        return typeof version === 'string' ? { program, version } : { program };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readEventPayload)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3945);


/**
 * What GitHub tells of the event that started the job, as far as a schema asks for it. Undefined where there is no such
 * file, it cannot be read, or it is not what the schema says.
 */
function readEventPayload(env, schema) {
    try {
        const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xL(schema, JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   MN: () => (/* binding */ realOf),
/* harmony export */   Of: () => (/* binding */ temporaryNameFor),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   b7: () => (/* binding */ notAFolder),
/* harmony export */   f2: () => (/* binding */ ensureFolder),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export linkOrCopy */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1560);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);




/** The system's name of an error (`ENOSPC`), when it has one. Errors of another realm are not `instanceof Error`. */
function errorCode(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}
/** What the system said, and the next step. */
const SENTENCES = {
    ENOSPC: ['the disk is full', 'Free some space on this disk and run the command again.'],
    EDQUOT: ['the disk quota is used up', 'Delete files or have the quota raised, then run the command again.'],
    EACCES: ['permission denied', 'Give this user the right to read and write it, then run the command again.'],
    EPERM: [
        'the operation is not permitted',
        'Look at its owner, permissions and attributes, then run the command again.',
    ],
    EROFS: ['the file system is read-only', 'Use a workspace that can be written to.'],
    EMFILE: ['too many files are open', 'Raise the limit (ulimit -n 4096) and run the command again.'],
    ENFILE: ['the system has too many open files', 'Close other programs and run the command again.'],
    EIO: ['the device reported an input/output error', 'Check the disk; what was acknowledged before is kept.'],
    ENOENT: ['it does not exist', 'Look whether a command deleted or moved it while this was running.'],
    EISDIR: ['there is a folder in its place', 'Move the folder away and run the command again.'],
    ENOTDIR: ['a part of its path is not a folder', 'Move the file that is in the way and run the command again.'],
    ELOOP: ['there is a symbolic link in its place', 'Remove the link and run the command again.'],
};
/**
 * Turns what a file operation threw into a problem of code `storage`.
 *
 * @param doing what was attempted, to follow "Could not": `write the journal`
 */
function problemOf(error, doing, where) {
    const code = errorCode(error);
    const known = code === undefined ? undefined : SENTENCES[code];
    if (code !== undefined && known !== undefined) {
        return { code: 'storage', message: `Could not ${doing}: ${known[0]} (${code}).`, where, hint: known[1] };
    }
    const said = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
    return {
        code: 'storage',
        message: `Could not ${doing}: ${said}.`,
        where,
        hint: 'Check the disk and the permissions of this folder, then run the command again.',
    };
}
/** Runs a file operation and turns what it throws into a problem (see `problemOf`). */
function attempt(doing, where, action) {
    try {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(action());
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(problemOf(error, doing, where));
    }
}
/** Names in a folder; none where it cannot be read. */
function namesIn(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder);
    }
    catch {
        return [];
    }
}
/** The absolute path of a folder with its links followed; as it is written where there is nothing yet. */
function realOf(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync(folder);
    }
    catch {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);
    }
}
/** Gives a file a second name, or a copy where that cannot be: on another disk, or where links are not allowed. */
function linkOrCopy(from, to) {
    try {
        fs.linkSync(from, to);
    }
    catch {
        fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE);
    }
}
/** Makes the names in a folder durable. Windows keeps them durable itself and cannot open a folder. */
function syncFolder(folder) {
    if (process.platform === 'win32')
        return;
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(folder, 'r');
    try {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(fd);
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
/** A name in the same folder that nobody else has: a rename only replaces atomically within one file system. */
const temporaryNameFor = (file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), `.${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}.${process.pid}-${Buffer.from((0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .randomBytes */ .po)(6)).toString('hex')}.tmp`);
const systemCalls = {
    write: (fd, text) => node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(fd, text),
    sync: (fd) => node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync(fd),
    rename: (from, to) => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(from, to),
};
/**
 * Replaces a file so that every reader, and every crash, sees the whole old text or the whole new text.
 *
 * @param options.durable also survive a power cut: costs two flushes of the disk
 * @returns `storage` when it cannot be written; then the old file is as it was and no temporary file is left
 */
function writeFileAtomic(file, text, options, calls = systemCalls) {
    const temporary = temporaryNameFor(file);
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(temporary, 'wx', 0o644);
        try {
            calls.write(fd, text);
            if (options.durable)
                calls.sync(fd);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
        calls.rename(temporary, file);
    }
    catch (error) {
        attempt('remove a temporary file', temporary, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temporary, { force: true }));
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(problemOf(error, `write ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}`, file));
    }
    if (!options.durable)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    return attempt(`make ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)} durable`, file, () => syncFolder(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file)));
}
/**
 * Makes a folder below `root` and those between, and refuses symbolic links on the way:
 * a command could point one of them at a place outside the workspace.
 *
 * @param relative path below `root`, parts separated by `/`
 */
function ensureFolder(root, relative) {
    let folder = root;
    for (const part of relative.split('/').filter((each) => each !== '')) {
        folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, part);
        const here = folder;
        const kind = attempt(`make the folder ${part}`, here, () => {
            const there = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(here, { throwIfNoEntry: false });
            if (there === undefined)
                node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync(here, { recursive: true });
            return there ?? node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(here);
        });
        if (!kind.ok)
            return kind;
        if (!kind.value.isDirectory())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(notAFolder(here));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(folder);
}
/** The problem that a symbolic link, or a file, stands where bootspring keeps its own folder. */
const notAFolder = (where) => ({
    code: 'storage',
    message: `${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(where)} is not a real folder (a symbolic link or a file is in its place), so nothing is written there.`,
    where,
    hint: 'Remove it and run the command again: bootspring makes the folder itself.',
});


/***/ }),

/***/ 3306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allFindings: () => (/* binding */ allFindings),
/* harmony export */   folderInRepository: () => (/* binding */ folderInRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4962);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4763);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5651);




/**
 * All findings of the newest attempt of a task; those that the journal holds where the file with all of them is not
 * here, as after an attempt on another runner.
 */
function allFindings(workspace, id) {
    const { folder } = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .pathsOf */ .wG)(workspace, id);
    const read = new Map();
    return ({ plan, attempts, findings }) => {
        if (findings === undefined)
            return [];
        const { digest, worst } = findings;
        if (digest === undefined)
            return worst;
        const known = read.get(digest) ?? fromFile({ folder, task: plan.id, attempt: attempts, digest }) ?? worst;
        read.set(digest, known);
        return known;
    };
}
function fromFile(place) {
    const read = (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFindings */ .RJ)(place);
    return read.ok ? read.value.file.findings : undefined;
}
/** Path of the workspace from the root of its repository, with `/`; empty for the root, and outside of a repository. */
function folderInRepository(workspace) {
    const from = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workspace);
    const root = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .findGit */ .Ct)(from)?.root;
    return root === undefined ? '' : node_path__WEBPACK_IMPORTED_MODULE_0__.relative(root, from).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/');
}


/***/ }),

/***/ 5651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ writeFindings),
/* harmony export */   RJ: () => (/* binding */ readFindings),
/* harmony export */   XR: () => (/* binding */ MOST_FILE_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6528);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1560);
/* harmony import */ var _layer_read_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6557);







/** Bytes of a file. 10,000 findings and 20,000 tests have less, unless each of them is as long as it may be. */
const MOST_FILE_BYTES = 32 * 1024 ** 2;
let made;
/** Made once and when it is needed: a report reads hundreds of files, most runs none. */
const schema = () => (made ??= (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsFileSchema */ ._J)());
const nameOf = (task, attemptNumber) => `${task.replaceAll('/', '.')}.${attemptNumber}.json`;
/**
 * Writes the findings of an attempt into the folder of its workflow; answers `sha256:` over the file.
 *
 * @returns `storage` also for more than could be read again
 */
function writeFindings(folder, file) {
    const text = `${JSON.stringify(file)}\n`;
    if (Buffer.byteLength(text) > MOST_FILE_BYTES) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({ code: 'storage', message: `They have more than ${MOST_FILE_BYTES / 1024 ** 2} MiB.` });
    }
    const made = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(folder, 'findings');
    if (!made.ok)
        return made;
    const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(made.value, nameOf(file.task, file.attempt)), text, { durable: false });
    return written.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(`sha256:${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(text)}`) : written;
}
/**
 * All findings of an attempt. A file that a command has changed since it was written explains nothing.
 *
 * @param most bytes that are read
 * @returns why there are none, as a clause about `the file`
 */
function readFindings(place, most = MOST_FILE_BYTES) {
    const { folder, task, attempt, digest } = place;
    const bytes = readBounded(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'findings', node_path__WEBPACK_IMPORTED_MODULE_1__.basename(nameOf(task, attempt))), most);
    if (!bytes.ok)
        return bytes;
    if (digest !== undefined && digest !== `sha256:${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(bytes.value)}`)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is damaged');
    try {
        const { success, data } = schema().safeParse(JSON.parse(bytes.value.toString('utf8')));
        return success && data.task === task && data.attempt === attempt
            ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)({ file: data, bytes: bytes.value.length })
            : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is damaged');
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is damaged');
    }
}
function readBounded(file, most) {
    try {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, _layer_read_file_js__WEBPACK_IMPORTED_MODULE_5__/* .READ_FLAGS */ .tC);
        try {
            const stats = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd);
            if (!stats.isFile())
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is no regular file');
            return stats.size > most ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)('is too large') : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(fd));
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    catch (error) {
        const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error);
        const isGone = code === 'ENOENT' || code === 'ENOTDIR';
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(isGone ? 'is not here' : `cannot be read (${code ?? 'unknown error'})`);
    }
}


/***/ }),

/***/ 4962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ findGit),
/* harmony export */   XB: () => (/* binding */ gitFoldersAt),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   gJ: () => (/* binding */ readOriginUrl),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _history_scope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4693);



const readText = (file) => {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8');
    }
    catch {
        return undefined;
    }
};
/** The checkout whose root is this folder. A `.git` that is a file names the folder: worktrees and submodules have one (gitrepository-layout(5)). */
const gitFoldersAt = (root) => {
    const dotGit = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git');
    const kind = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(dotGit, { throwIfNoEntry: false });
    if (kind === undefined)
        return undefined;
    const target = kind.isFile() ? /^gitdir: (.+?)\r?\n?$/.exec(readText(dotGit) ?? '')?.[1] : undefined;
    if (kind.isFile() && target === undefined)
        return undefined;
    const gitDir = target === undefined ? dotGit : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, target);
    if (readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDir, 'HEAD')) === undefined)
        return undefined;
    const common = readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(gitDir, 'commondir'))?.trim();
    return { root, gitDir, commonDir: common === undefined ? gitDir : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(gitDir, common) };
};
/** The checkout that a folder belongs to: its own or that of a folder above. */
function findGit(folder) {
    for (let here = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);; here = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(here)) {
        const found = gitFoldersAt(here);
        if (found !== undefined)
            return found;
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(here) === here)
            return undefined;
    }
}
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const packedRef = (git, name) => {
    for (const line of (readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git.commonDir, 'packed-refs')) ?? '').split('\n')) {
        const [sha, ref] = line.trimEnd().split(' ');
        if (ref === name && sha !== undefined && SHA.test(sha))
            return sha;
    }
    return undefined;
};
/** Reads HEAD without a process: starting git costs more than all the rest of a start. */
function readHead(git) {
    let text = readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git.gitDir, 'HEAD'))?.trim();
    let ref;
    for (let hops = 0; hops < 5 && text !== undefined; hops += 1) {
        if (SHA.test(text))
            return ref === undefined ? { sha: text } : { sha: text, ref };
        const name = /^ref: (refs\/\S+)$/.exec(text)?.[1];
        // `.invalid` stands in HEAD when the refs are in a reftable.
        if (name === undefined || name.split('/').includes('..') || name === 'refs/heads/.invalid')
            return {};
        ref ??= name;
        const loose = readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git.gitDir, name)) ?? readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git.commonDir, name)) ?? packedRef(git, name);
        text = loose?.trim();
    }
    return ref === undefined ? {} : { ref };
}
/** URL of the remote `origin` as .git/config has it. */
function readOriginUrl(git) {
    let section = '';
    for (const line of (readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git.commonDir, 'config')) ?? '').split('\n')) {
        const heading = /^\s*\[\s*([^\]]*?)\s*\]/.exec(line)?.[1];
        if (heading !== undefined)
            section = heading;
        const url = /^\s*url\s*=\s*"?([^"\r]*?)"?\s*$/i.exec(line)?.[1];
        if (url !== undefined && section === 'remote "origin"')
            return url;
    }
    return undefined;
}
/**
 * `owner/name` of a remote's URL, without host, credentials and `.git`.
 * Undefined for a path on this machine, which says nothing to anybody else.
 */
function repositoryOf(url) {
    const afterHost = /^(?:https?|ssh|git|git\+ssh):\/\/[^/]+\/(.+)$/i.exec(url)?.[1] ??
        /^(?:[^@/\s]+@)?[^:/\s]{2,}:(?!\/\/)(.+)$/.exec(url)?.[1];
    const name = afterHost
        ?.replace(/[?#].*$/, '')
        .replace(/^\/+|\/+$/g, '')
        .replace(/\.git$/, '');
    return name !== undefined && /^[\w.-]+(?:\/[\w.~-]+)+$/.test(name) ? name : undefined;
}
/** The branch that `origin` calls its default one, where a clone has noted it (git-remote(1), set-head). */
function defaultBranch(git) {
    const head = readText(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git.commonDir, 'refs', 'remotes', 'origin', 'HEAD'));
    return /^ref: refs\/remotes\/origin\/([^\s]{1,200})\s*$/.exec(head ?? '')?.[1];
}
/**
 * Where the work comes from. The commit is the one that is checked out; what only the CI knows comes from its
 * environment (GITHUB_REPOSITORY, GITHUB_REF, GITHUB_RUN_ID; GITHUB_SHA when there is no checkout).
 */
function readSource(workspace, env) {
    const git = findGit(workspace);
    const head = git === undefined ? {} : readHead(git);
    const origin = git === undefined ? undefined : readOriginUrl(git);
    const repository = env['GITHUB_REPOSITORY'] || (origin === undefined ? undefined : repositoryOf(origin));
    const sha = head.sha ?? (env['GITHUB_SHA'] || undefined);
    const ref = env['GITHUB_REF'] || head.ref;
    const base = (0,_history_scope_js__WEBPACK_IMPORTED_MODULE_2__/* .baseRefOf */ .K2)(env) ?? (git === undefined ? undefined : defaultBranch(git));
    const runId = env['GITHUB_RUN_ID'] || undefined;
    const pullRequest = /^refs\/pull\/([1-9][0-9]*)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
    return {
        ...(repository === undefined ? {} : { repository }),
        ...(sha === undefined ? {} : { sha }),
        ...(ref === undefined ? {} : { ref }),
        ...(base === undefined ? {} : { base }),
        ...(runId === undefined ? {} : { runId }),
        ...(pullRequest === undefined ? {} : { pullRequest: Number(pullRequest) }),
    };
}


/***/ }),

/***/ 1560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i2: () => (/* binding */ createRunningHash),
/* harmony export */   po: () => (/* binding */ randomBytes),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** In one call, which is twice as fast for what is short; Node 20.12 and newer have it. */
const atOnce = node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash;
/** sha256 in hexadecimal digits; text is hashed as UTF-8. */
const sha256 = (data) => atOnce === undefined ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(data).digest('hex') : atOnce('sha256', data, 'hex');
/** A sha256 that is fed piece by piece. */
function createRunningHash() {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
    return { update: (data) => void hash.update(data), hex: () => hash.copy().digest('hex') };
}
/** Bytes that tell names apart: ids, temporary files. */
const randomBytes = (size) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes(size);


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHistoryStore: () => (/* binding */ createHistoryStore),
  parseHistory: () => (/* binding */ parseHistory),
  storedHistory: () => (/* binding */ storedHistory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/history/merge.js
var merge = __webpack_require__(4488);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __webpack_require__(8808);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
;// CONCATENATED MODULE: ./build/model/history.js



/**
 * What earlier runs of a workflow came to: `.bootspring/history/<workflow>.json`. It is for trends and for telling what
 * is new; no verdict depends on it. Texts of it may come from another machine and from a pull request of the same
 * repository, so each is bounded here and escaped where it is shown.
 */
const history_text = () => schemas/* string */.YjP().check(api/* _maxLength */.Eb(300));
const count = () => schemas/* number */.aig().check(api/* _gte */.qm(0));
const list = (item) => schemas/* array */.YOg(item).check(api/* _maxLength */.Eb(constants/* MOST_PER_RECORD */.ij));
/** A phase of one run. */
const historyPhaseSchema = () => schemas/* object */.Ikc({
    name: history_text(),
    /** Time that it was under way. */
    durationMs: count(),
    /** `reused` also where an earlier attempt of the workflow had done it. */
    conclusion: schemas/* enum */.k5n(model_status/* CONCLUSIONS */.Fr),
});
/** An agent or a check of one run. */
const historyTaskSchema = () => schemas/* object */.Ikc({
    /** `phase/agent` or `phase/gate/check`. */
    id: history_text(),
    /** Kind of its outcome, such as `passed`. */
    outcome: history_text(),
    durationMs: count(),
    retries: count(),
    flaky: schemas/* boolean */.zMY(),
    /** Digest of what it ran: 16 hexadecimal digits. */
    work: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{16}$/))),
    /**
     * Of all that it found: 16 hexadecimal digits each, one after the other. Missing where it did not come to its end,
     * where not all are known, and in records after which a newer one of the same branch has them.
     */
    fingerprints: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(constants/* MOST_FINGERPRINTS */.gc * constants/* FINGERPRINT_LENGTH */.sn), api/* _regex */.Fk(/^(?:[0-9a-f]{16})*$/))),
});
/** How one run of a workflow ended. */
const historyRecordSchema = () => schemas/* object */.Ikc({
    /** Id of the workflow, and GitHub's run attempt: another record of both stands for the same work, gone on with. */
    id: history_text(),
    attempt: count(),
    /** When it ended, milliseconds since 1970. */
    at: count(),
    sha: schemas/* optional */.lqM(history_text()),
    ref: schemas/* optional */.lqM(history_text()),
    pullRequest: schemas/* optional */.lqM(schemas/* number */.aig()),
    /** The job with its leg of the matrix. */
    leg: schemas/* optional */.lqM(history_text()),
    status: schemas/* enum */.k5n(model_status/* STATUSES */.f),
    /** Time of work, without pauses. */
    durationMs: count(),
    /** Work that need not be done again: reused, or kept from an earlier attempt. */
    savedMs: count(),
    phases: list(historyPhaseSchema()),
    gates: list(schemas/* object */.Ikc({ name: history_text(), verdict: schemas/* enum */.k5n([...model_status/* VERDICTS */.bk, 'skipped']) })),
    /** Agents and checks that this run started; of older records only those that did not just pass. */
    tasks: list(historyTaskSchema()),
    tests: schemas/* optional */.lqM(schemas/* object */.Ikc({
        /** Names of those that failed and passed on the same sources, in this run or in this and an earlier one. */
        flaky: list(history_text()),
        /** Names of those that failed in the end, at most MOST_FAILED: kept with the digest of the sources alone. */
        failed: schemas/* optional */.lqM(schemas/* array */.YOg(history_text()).check(api/* _maxLength */.Eb(constants/* MOST_FAILED */.g4))),
        /** Digest of the sources that all of them ran on; missing where it is not known, or not one. */
        tree: schemas/* optional */.lqM(history_text()),
        slowest: schemas/* array */.YOg(schemas/* object */.Ikc({ name: history_text(), durationMs: count() })).check(api/* _maxLength */.Eb(constants/* MOST_TESTS */.q4)),
    })),
});
/** The file. It is a function, like all schemas here: making them takes longer than the start has time for. */
const historySchema = () => schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    /** Oldest first. */
    records: schemas/* array */.YOg(historyRecordSchema()).check(api/* _maxLength */.Eb(constants/* MOST_RECORDS */.zc)),
});

// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/findings/file.js
var file = __webpack_require__(5651);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/shell/history/file-store.js









/** Folder below `.bootspring` with a file for each workflow of the configuration. */
const FOLDER = 'history';
/** Histories in the workspace. Two runs that end at the same moment may lose one record; it only counts in a trend. */
function createHistoryStore(workspace) {
    const folder = external_node_path_.join(external_node_path_.resolve(workspace), workflow_dir/* STATE_FOLDER */.P2, FOLDER);
    const damaged = new Set();
    return {
        async read(workflow) {
            const { history = constants/* EMPTY_HISTORY */.nF, warning, isDamaged = false } = readHistory(folder, workflow);
            if (isDamaged)
                damaged.add(workflow);
            return { history, warnings: warning === undefined ? [] : [warning] };
        },
        async write(workflow, history) {
            if (!model_status/* NAME_PATTERN */.Vh.test(workflow))
                return undefined;
            const state = (0,workflow_dir/* ensureStateFolder */.qU)(workspace);
            const made = state.ok ? (0,files/* ensureFolder */.f2)(state.value, FOLDER) : state;
            if (!made.ok)
                return made.error;
            const file = fileOf(folder, workflow);
            if (damaged.delete(workflow))
                (0,files/* attempt */.CD)('set a history aside', file, () => external_node_fs_.renameSync(file, asideOf(file)));
            const written = (0,files/* writeFileAtomic */.Zf)(file, (0,merge/* historyText */.u)(history), { durable: false });
            return written.ok ? undefined : written.error;
        },
        async findings(workflowId, task, number, digest) {
            const { folder: at } = (0,workflow_dir/* pathsOf */.wG)(workspace, workflowId);
            const read = (0,file/* readFindings */.RJ)({ folder: at, task, attempt: number, digest });
            return read.ok ? read.value.file : undefined;
        },
    };
}
const fileOf = (folder, workflow) => external_node_path_.join(folder, `${workflow}.json`);
/** The history in a workspace for what is only a guess: what cannot be read is empty, and nobody is told. */
const storedHistory = (workspace, workflow) => readHistory(external_node_path_.join(external_node_path_.resolve(workspace), workflow_dir/* STATE_FOLDER */.P2, FOLDER), workflow).history ?? constants/* EMPTY_HISTORY */.nF;
/** A history from its text; undefined when it is not one. */
function parseHistory(text) {
    try {
        const parsed = historySchema().safeParse(JSON.parse(text));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}
const asideOf = (file) => file.replace(/json$/, 'damaged');
function readHistory(folder, workflow) {
    if (!model_status/* NAME_PATTERN */.Vh.test(workflow))
        return {};
    const file = fileOf(folder, workflow);
    const text = (0,files/* attempt */.CD)('read the history of runs', file, () => readBounded(file, constants/* HISTORY_LIMIT */.Dc));
    if (!text.ok)
        return { warning: `${text.error.message} Trends begin anew.` };
    if (text.value === undefined)
        return {};
    const history = text.value === 'unfit' ? undefined : parseHistory(text.value);
    if (history !== undefined)
        return { history };
    const aside = external_node_path_.join(workflow_dir/* STATE_FOLDER */.P2, FOLDER, external_node_path_.basename(asideOf(file)));
    const warning = `The history of earlier runs of ${workflow} cannot be read: trends begin anew, and it goes to ${aside}.`;
    return { warning, isDamaged: true };
}
/** The text of a plain file; undefined when there is none, `unfit` when it is too large or something else. */
function readBounded(file, most) {
    const stat = external_node_fs_.lstatSync(file, { throwIfNoEntry: false });
    if (stat === undefined)
        return undefined;
    return stat.isFile() && stat.size <= most ? external_node_fs_.readFileSync(file, 'utf8') : 'unfit';
}


/***/ }),

/***/ 4693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ historyScopes),
/* harmony export */   K2: () => (/* binding */ baseRefOf),
/* harmony export */   RI: () => (/* binding */ historyScope)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8053);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1560);



/** Made when it is needed: outside of GitHub Actions it never is. */
const payloadSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    merge_group: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ base_ref: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ default_branch: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })),
});
/**
 * The branch that a change goes into, as a full ref: that of the pull request or the merge queue, else the default
 * branch. Undefined outside of GitHub Actions.
 */
function baseRefOf(env) {
    const asked = env['GITHUB_BASE_REF'] ?? '';
    const payload = asked === '' ? (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .readEventPayload */ .N)(env, payloadSchema()) : undefined;
    const branch = asked || payload?.merge_group?.base_ref || payload?.repository?.default_branch || '';
    if (branch === '')
        return undefined;
    return branch.startsWith('refs/') ? branch : `refs/heads/${branch}`;
}
/** What the history of one branch is stored under: 16 hexadecimal digits over workflow, step and ref. */
const historyScope = (workflow, leg, ref) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(JSON.stringify([workflow, leg, ref])).slice(0, 16);
/**
 * Under which scopes there may be what this run wants to know: of its own branch and of the one that it goes into. The
 * cache finds the latter from everywhere, the former only from the same branch.
 */
function historyScopes(env, workflow, leg) {
    const refs = new Set([env['GITHUB_REF'], baseRefOf(env)].filter((ref) => ref !== undefined && ref !== ''));
    return [...refs].map((ref) => historyScope(workflow, leg, ref ?? ''));
}


/***/ }),

/***/ 6557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   I$: () => (/* binding */ LARGE),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   Qm: () => (/* binding */ TRIES),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   Yr: () => (/* binding */ failedRead),
/* harmony export */   tC: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);


/** Files larger than this are never held whole in memory; also the size of their pieces. */
const LARGE = 2 * 1024 ** 2;
/** How often a file is read that changes while it is read. */
const TRIES = 3;
const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Opens neither through a link nor waits for a pipe's other end. Windows has neither flag. */
const READ_FLAGS = O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
/** What became of a file that could not be read. */
function failedRead(path, error) {
    const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? 'UNKNOWN';
    // A folder on the way may have become a file. A link refuses to be opened: ELOOP, on FreeBSD EMLINK.
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'gone', path };
    // A socket, or a device without its driver, refuses with ENXIO or ENODEV.
    if (['ELOOP', 'EMLINK', 'ENXIO', 'ENODEV', 'EISDIR'].includes(code))
        return { kind: 'replaced', path };
    return { kind: 'unreadable', path, code };
}
/** Whether a file was left alone between two looks at it. */
const isSame = (before, after) => before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
/** The answer for a file that was read. */
const readingOf = (path, stats, reading) => ({
    kind: 'read',
    path,
    ...reading,
    mode: Number(stats.mode) & 0o7777,
    mtimeNs: stats.mtimeNs,
    ctimeNs: stats.ctimeNs,
    ino: stats.ino,
});
/** Whether the owner may execute it. */
const isExecutable = (mode) => (mode & 0o100) !== 0;


/***/ }),

/***/ 8084:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   u: () => (/* binding */ resolveTarget)
/* harmony export */ });
/* harmony import */ var _core_interpolate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3056);

/** A text with its references filled in. On GitHub a secret that a job does not get is an empty variable, not a missing one. */
function valueOf(text, env) {
    const resolved = (0,_core_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .interpolate */ .G)(text, (name) => (Object.hasOwn(env, name) ? env[name] : undefined));
    if (!resolved.ok) {
        const { missing } = resolved.error;
        return { ok: false, because: `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set` };
    }
    const named = (0,_core_interpolate_js__WEBPACK_IMPORTED_MODULE_0__/* .references */ .F)(text);
    const empty = (named.ok ? named.value : []).find((each) => each.fallback === undefined && (env[each.name] ?? '') === '');
    return empty === undefined ? resolved : { ok: false, because: `${empty.name} is empty` };
}
/** Where a notification goes. Neither an address nor a secret is ever part of what is told. */
function resolveTarget({ address, secret }, env) {
    const url = valueOf(address, env);
    const key = secret === undefined ? { ok: true, value: '' } : valueOf(secret, env);
    if (!url.ok)
        return { kind: 'unset', because: url.because };
    // What it gets would be taken for forged.
    if (!key.ok)
        return { kind: 'unset', because: key.because };
    const written = url.value.trim();
    if (written === '')
        return { kind: 'off' };
    if (!URL.canParse(written) || !/^https?:$/.test(new URL(written).protocol)) {
        return { kind: 'wrong', because: 'its address is no http or https address' };
    }
    return { kind: 'target', target: { url: written, ...(key.value === '' ? {} : { secret: key.value }) } };
}
/** What no command's output may show of some notifications: whole addresses, what is secret in them, and keys. */
function secretsOf(plans, env) {
    return plans.flatMap((plan) => {
        const resolved = resolveTarget(plan, env);
        // An address that is written out stands in the repository.
        if (resolved.kind !== 'target')
            return [];
        const { url, secret } = resolved.target;
        const shown = url === plan.address ? [] : [url, ...pathOf(url)];
        return [...shown, ...(secret === undefined ? [] : [secret])];
    });
}
/** What comes after the host is what such addresses keep their key in. */
function pathOf(url) {
    const { pathname, search } = new URL(url);
    const path = `${pathname}${search}`;
    return path.length >= 16 ? [path] : [];
}


/***/ }),

/***/ 4665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claim),
/* harmony export */   g: () => (/* binding */ isOwned)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3619);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1560);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6682);







/**
 * Who may write to a workflow. Every ownership has a number, the fence, one higher than any before it:
 * the file `owner/<n>.json`, made in one step with its content, so that of several processes exactly one gets a number.
 * The highest number rules. `owner/fence` holds the highest number that was ever won; it is written before any lower
 * file is removed, so a number that became free again is known to be spent. Nothing here is decided by time.
 * After a power cut no owner is alive. All that it may take is the knowledge of a number, and a run that goes on takes
 * one above those of the journal; so the first command waits for the journal to be durable, and for nothing here.
 */
const ownerSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    ...(0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .processIdentitySchema */ .Nx)().shape,
    token: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** When it was claimed, for people. */
    at: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    released: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()),
});
const systemCalls = {
    link: (from, to) => node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync(from, to),
    list: (folder) => node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder),
};
const OWNER_FILE = /^([1-9][0-9]{0,14})\.json$/;
/** Each turn of the loop means that another process made progress; this many mean that something else is wrong. */
const MAX_TURNS = 1000;
const fileOf = (folder, fence) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${fence}.json`);
const numbersIn = (folder, list = systemCalls.list) => list(folder)
    .map((name) => Number(OWNER_FILE.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0);
/** The highest number ever won, 0 when none was. */
const spentFence = (folder) => {
    try {
        const number = Number(node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'fence'), 'latin1').trim());
        return Number.isSafeInteger(number) && number > 0 ? number : 0;
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'ENOENT')
            return 0;
        throw error;
    }
};
/** `gone`: removed meanwhile. `unreadable`: being written where links are not possible, or damaged. */
const readOwner = (file) => {
    let text;
    try {
        text = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8');
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'ENOENT')
            return 'gone';
        throw error;
    }
    try {
        const parsed = ownerSchema().safeParse(JSON.parse(text));
        return parsed.success ? parsed.data : 'unreadable';
    }
    catch {
        return 'unreadable';
    }
};
const ownedBy = (owner, life, file) => {
    const here = life === 'alive';
    return {
        code: 'owned',
        message: `The workflow is owned by process ${owner.pid} on ${owner.host} since ${owner.at}.`,
        where: file,
        hint: here
            ? `Wait for it to end or stop it (kill ${owner.pid}), then run the command again.`
            : `Wait for it to end. Whether it still runs cannot be seen from here: if that machine or container is gone, delete ${file} and run the command again.`,
    };
};
const unreadableOwner = (file) => ({
    code: 'owned',
    message: 'The workflow has an owner whose file cannot be read: it is being claimed right now, or the file is damaged.',
    where: file,
    hint: `Run the command again. If it stays so and no other bootspring runs, delete ${file}.`,
});
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']);
/** Makes the file in one step. False when the number is taken. */
const makeOwnerFile = (file, text, link) => {
    const temporary = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryNameFor */ .Of)(file);
    const write = (name) => {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(name, 'wx', 0o644);
        try {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync(fd, text);
        }
        finally {
            // Beside the work. A power cut before may leave a file that cannot be read, and a person has to delete it.
            node_fs__WEBPACK_IMPORTED_MODULE_0__.fsync(fd, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.close(fd));
        }
    };
    try {
        write(temporary);
        try {
            link(temporary, file);
        }
        catch (error) {
            if (!NO_LINKS.has((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) ?? ''))
                throw error;
            write(file);
        }
        return true;
    }
    catch (error) {
        // ENOENT: a winner swept the temporary file away.
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'EEXIST' || (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'ENOENT')
            return false;
        throw error;
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(temporary, { force: true });
    }
};
/** What bars the way to the number after `highest`; undefined when nothing does; `again` when things moved. */
const obstacle = (folder, highest, self) => {
    const file = fileOf(folder, highest);
    const owner = readOwner(file);
    if (owner === 'gone')
        return 'again';
    if (owner === 'unreadable')
        return unreadableOwner(file);
    if (owner.released === true)
        return undefined;
    const life = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .lifeOf */ .c_)(owner, self);
    return life === 'dead' ? undefined : ownedBy(owner, life, file);
};
/**
 * Whether some process works on the workflow, as far as it can be told from here. It claims nothing, so the answer may
 * be old when it is read: it is for telling people, never for deciding.
 */
function isOwned(workflowFolder) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(workflowFolder, 'owner');
    const looked = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('look at the owner', folder, () => {
        const highest = Math.max(0, ...numbersIn(folder));
        const found = highest === 0 ? 'gone' : obstacle(folder, highest, (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .ownIdentity */ .hY)());
        return found !== 'gone' && found !== undefined;
    });
    return looked.ok && looked.value;
}
/** Removes what earlier owners left. A file that cannot be removed does no harm. */
const sweep = (folder, fence) => {
    for (const name of node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder)) {
        const earlier = Number(OWNER_FILE.exec(name)?.[1] ?? fence) < fence;
        if (earlier || name.endsWith('.tmp')) {
            (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('remove', name, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name), { force: true }));
        }
    }
};
/**
 * Makes this process the owner of a workflow.
 *
 * @param workflowFolder the folder of the workflow; `owner/` is made below it
 * @returns `owned` when another process has it or that cannot be told, `storage` when the files cannot be written
 */
function claim(workflowFolder, calls = systemCalls) {
    const folder = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureFolder */ .f2)(workflowFolder, 'owner');
    if (!folder.ok)
        return folder;
    const self = (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .ownIdentity */ .hY)();
    try {
        for (let turn = 0; turn < MAX_TURNS; turn += 1) {
            const taken = tryClaim(folder.value, self, calls);
            if (taken !== 'again')
                return taken;
        }
    }
    catch (error) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error, 'claim the workflow', folder.value));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)({
        code: 'owned',
        message: 'The workflow could not be claimed: other processes kept claiming it.',
        where: folder.value,
        hint: 'Look which processes run bootspring here, then run the command again.',
    });
}
const tryClaim = (folder, self, calls) => {
    // In this order: a number that is known to be spent has its file in the list, or somebody deleted it to take over.
    const spent = spentFence(folder);
    const highest = Math.max(0, ...numbersIn(folder, calls.list));
    if (highest > 0) {
        const barred = obstacle(folder, highest, self);
        if (barred === 'again')
            return barred;
        if (barred !== undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__/* .err */ ._)(barred);
    }
    const fence = Math.max(highest, spent) + 1;
    const file = fileOf(folder, fence);
    const token = Buffer.from((0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .randomBytes */ .po)(16)).toString('hex');
    const owner = { ...self, token, at: new Date().toISOString() };
    const text = `${JSON.stringify(owner)}\n`;
    if (!makeOwnerFile(file, text, calls.link))
        return 'again';
    // Others may have won and removed this very number, and higher ones, since the folder was read.
    if (spentFence(folder) >= fence || numbersIn(folder).some((number) => number > fence)) {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, { force: true });
        return 'again';
    }
    const recorded = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'fence'), `${fence}\n`, { durable: false });
    if (!recorded.ok) {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync(file, { force: true });
        return recorded;
    }
    sweep(folder, fence);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_6__.ok)(ownership(folder, fence, owner, text));
};
const ownership = (folder, fence, owner, text) => {
    const file = fileOf(folder, fence);
    const next = fileOf(folder, fence + 1);
    /**
     * Asked before every append. The text holds a token of this process: what is not this text is not its own.
     * Whoever takes over wins the next number, and the one after that is won only when this file was removed.
     */
    const stillMine = () => {
        const looked = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('look at the owner', file, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file, 'utf8') === text && !node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(next));
        return looked.ok && looked.value;
    };
    return {
        fence,
        stillMine,
        // When this cannot be written, the end of the process says the same.
        release: () => {
            if (!stillMine())
                return;
            (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, `${JSON.stringify({ ...owner, released: true })}\n`, { durable: false });
            (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('make the release durable', folder, () => (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .syncFolder */ .Yw)(folder));
        },
    };
};


/***/ }),

/***/ 6682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ processIdentitySchema),
/* harmony export */   c_: () => (/* binding */ lifeOf),
/* harmony export */   hY: () => (/* binding */ ownIdentity)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);




/**
 * What tells one process from every other, also from a later one with the same number.
 * No wall clock is in it: a clock that jumps must not make a process look dead.
 */
const processIdentitySchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    pid: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    host: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** Linux: differs after each start of the machine. */
    bootId: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Linux: the namespace in which `pid` means something; containers have their own. */
    pidNamespace: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Linux: clock ticks from the start of the machine to the start of the process (proc(5), stat, field 22). */
    processStart: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
const orUndefined = (read) => {
    try {
        return read();
    }
    catch {
        return undefined;
    }
};
/** State letter and start of a process. The name before them may hold blanks and parentheses, so count from its end. */
const processStat = (pid) => {
    const text = orUndefined(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(`/proc/${pid}/stat`, 'latin1'));
    const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
    const state = fields?.[0];
    const start = fields?.[19];
    return state === undefined || start === undefined ? undefined : { state, start };
};
/** The identity of this process. */
function ownIdentity() {
    const facts = { pid: process.pid, host: node_os__WEBPACK_IMPORTED_MODULE_1__.hostname() };
    if (process.platform !== 'linux')
        return facts;
    const bootId = orUndefined(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim());
    const pidNamespace = orUndefined(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync('/proc/self/ns/pid'));
    const processStart = processStat(process.pid)?.start;
    return {
        ...facts,
        ...(bootId === undefined ? {} : { bootId }),
        ...(pidNamespace === undefined ? {} : { pidNamespace }),
        ...(processStart === undefined ? {} : { processStart }),
    };
}
/**
 * Whether a process still runs, as far as it can be told from here. `elsewhere` means that it cannot:
 * it belongs to another machine or another container. What is not known counts as alive.
 */
function lifeOf(other, self = ownIdentity()) {
    if (other.host !== self.host)
        return 'elsewhere';
    if (other.bootId !== undefined && self.bootId !== undefined && other.bootId !== self.bootId)
        return 'dead';
    if (other.pidNamespace !== self.pidNamespace)
        return 'elsewhere';
    try {
        process.kill(other.pid, 0);
    }
    catch (error) {
        // EPERM: it is there and belongs to somebody else.
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error) === 'ESRCH')
            return 'dead';
    }
    if (process.platform !== 'linux')
        return 'alive';
    const stat = processStat(other.pid);
    if (stat === undefined)
        return 'alive';
    // A zombie has ended; only its parent has not asked for the exit code yet.
    if (stat.state === 'Z' || stat.state === 'X')
        return 'dead';
    return other.processStart === undefined || other.processStart === stat.start ? 'alive' : 'dead';
}


/***/ }),

/***/ 3919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nj: () => (/* binding */ spawnCommand)
/* harmony export */ });
/* unused harmony exports GRACE_MS, DRAIN_MS, NO_FOLDER */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3945);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9836);




/** Milliseconds between the request to end and the end by force. */
const GRACE_MS = 5_000;
/** Milliseconds that the output may stay open after the command itself has ended. */
const DRAIN_MS = 2_000;
/** Timers take 31 bits; more would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;
/** The error code of a working folder that is not there; the system says ENOENT for it, as for a missing program. */
const NO_FOLDER = 'NO_FOLDER';
const systemErrorSchema = () => zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ code: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const WINDOWS = process.platform === 'win32';
/** Groups under way: none of them may outlive this process. */
const groups = new Set();
function killGroupsAtExit() {
    for (const pid of groups)
        signalGroup(pid, 'SIGKILL');
}
/**
 * Runs a command in a process group of its own. Nothing is thrown: what goes wrong is in the end that is returned.
 * When it is over, processes that it left behind in its group are killed, so that they cannot write to the workspace
 * or hold a port while the next command runs.
 */
function spawnCommand(request) {
    const clock = request.clock ?? (0,_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m)();
    const startedAt = clock.monotonic();
    let child;
    try {
        child = start(request);
    }
    catch (thrown) {
        const error = describe(thrown, request.cwd);
        const end = { timedOut: false, stopped: false, error, durationMs: clock.monotonic() - startedAt };
        return { pid: undefined, stop: () => undefined, done: Promise.resolve(end) };
    }
    const run = new Run(child, request, clock, startedAt);
    return { pid: child.pid, stop: (atOnce) => run.end('stopped', atOnce), done: run.done };
}
function start(request) {
    const options = {
        cwd: request.cwd,
        env: request.env,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: !WINDOWS,
        windowsHide: true,
    };
    if (!WINDOWS)
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', request.command], options);
    const shell = process.env['ComSpec'] ?? 'cmd.exe';
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(shell, ['/d', '/s', '/c', `"${request.command}"`], { ...options, windowsVerbatimArguments: true });
}
/** One process from its start to its end. */
class Run {
    done;
    #child;
    #request;
    #clock;
    #startedAt;
    #resolve = () => undefined;
    #asked;
    #exit;
    #over = false;
    /** Takers of output that have not caught up. */
    #behind = 0;
    #forgetTimeout = () => undefined;
    #forgetKill = () => undefined;
    #forgetDrain = () => undefined;
    constructor(child, request, clock, startedAt) {
        this.#child = child;
        this.#request = request;
        this.#clock = clock;
        this.#startedAt = startedAt;
        this.done = new Promise((resolve) => {
            this.#resolve = resolve;
        });
        child.on('error', (error) => this.#failed(error));
        child.on('exit', (code, signal) => this.#exited(code, signal));
        child.on('close', () => this.#finish());
        if (child.pid === undefined)
            return;
        if (groups.size === 0)
            process.on('exit', killGroupsAtExit);
        groups.add(child.pid);
        this.#read(child.stdout, 'stdout');
        this.#read(child.stderr, 'stderr');
        this.#forgetTimeout = clock.after(Math.min(request.timeoutMs, LONGEST_MS), () => this.end('timedOut'));
    }
    end(why, atOnce = false) {
        if (this.#over || (this.#asked !== undefined && !atOnce))
            return;
        if (this.#exit !== undefined) {
            // The command has its result already; only its output is waited for.
            this.#finish();
            return;
        }
        this.#asked ??= why;
        const pid = this.#child.pid;
        if (pid === undefined)
            return;
        if (atOnce) {
            signalGroup(pid, 'SIGKILL');
            return;
        }
        signalGroup(pid, 'SIGTERM');
        this.#forgetKill = this.#clock.after(GRACE_MS, () => signalGroup(pid, 'SIGKILL'));
    }
    #read(stream, name) {
        if (stream === null)
            return;
        let behind = 0;
        stream.on('error', () => undefined);
        stream.on('data', (chunk) => {
            const wait = this.#request.onOutput(chunk, name);
            if (wait === undefined)
                return;
            this.#behind++;
            behind++;
            stream.pause();
            const goOn = () => {
                this.#behind--;
                behind--;
                // A stream that was just resumed may have had one more chunk on its way.
                if (behind === 0)
                    stream.resume();
            };
            wait.then(goOn, goOn);
        });
    }
    /** The error event also tells of signals that could not be sent; only a process that never started ends by it. */
    #failed(error) {
        if (this.#child.pid === undefined)
            this.#finish(describe(error, this.#request.cwd));
    }
    #exited(code, signal) {
        this.#exit = { code, signal };
        this.#forgetTimeout();
        this.#drain();
    }
    #drain() {
        this.#forgetDrain = this.#clock.after(DRAIN_MS, () => {
            // Output that waits for us is not a process that holds on to it; but somebody who wants an end gets one.
            if (this.#behind > 0 && this.#asked === undefined)
                this.#drain();
            else
                this.#finish();
        });
    }
    #finish(error) {
        if (this.#over)
            return;
        this.#over = true;
        this.#forgetTimeout();
        this.#forgetKill();
        this.#forgetDrain();
        const pid = this.#child.pid;
        if (pid !== undefined) {
            if (!WINDOWS)
                signalGroup(pid, 'SIGKILL');
            groups.delete(pid);
            if (groups.size === 0)
                process.off('exit', killGroupsAtExit);
        }
        this.#child.stdout?.destroy();
        this.#child.stderr?.destroy();
        const { code, signal } = this.#exit ?? { code: null, signal: null };
        this.#resolve({
            ...(code === null || error !== undefined ? {} : { exitCode: code }),
            ...(signal === null ? {} : { signal }),
            timedOut: this.#asked === 'timedOut',
            stopped: this.#asked === 'stopped',
            ...(error === undefined ? {} : { error }),
            durationMs: this.#clock.monotonic() - this.#startedAt,
        });
    }
}
/** Sends a signal to every process of a group. That there is none left is no error. */
function signalGroup(pid, signal) {
    if (WINDOWS) {
        // Windows has no groups and no request to end that a console program would hear.
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', ['/pid', `${pid}`, '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on('error', () => undefined);
        return;
    }
    const { stackTraceLimit } = Error;
    // Nearly always nothing is left, and an exception with its stack is most of what asking costs.
    Error.stackTraceLimit = 0;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // ESRCH: everything in the group has ended.
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function describe(thrown, cwd) {
    if (!isFolder(cwd))
        return { code: NO_FOLDER, message: `The folder ${cwd} does not exist, so nothing can run in it.` };
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(systemErrorSchema(), thrown);
    return parsed.success
        ? { code: parsed.data.code, message: parsed.data.message }
        : { code: 'UNKNOWN', message: String(thrown) };
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 1177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ telemetryEnvironment),
/* harmony export */   Rt: () => (/* binding */ unsentText),
/* harmony export */   UE: () => (/* binding */ headerValues),
/* harmony export */   eI: () => (/* binding */ readTelemetry),
/* harmony export */   jD: () => (/* binding */ isConfigured)
/* harmony export */ });
/* harmony import */ var _core_plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2750);

const SIGNALS = ['TRACES', 'METRICS'];
/** A variable that is set; blank counts as not set, as OpenTelemetry's specification has it. */
const named = (env, name) => (env[name] ?? '').trim();
/** Whether an address for traces, or for metrics, was configured by the variables of OpenTelemetry's specification. */
function isConfigured(env, signal) {
    if (named(env, 'OTEL_SDK_DISABLED').toLowerCase() === 'true')
        return false;
    return SIGNALS.some((each) => (signal ?? each) === each &&
        named(env, `OTEL_${each}_EXPORTER`).toLowerCase() !== 'none' &&
        (named(env, `OTEL_EXPORTER_OTLP_${each}_ENDPOINT`) || named(env, 'OTEL_EXPORTER_OTLP_ENDPOINT')) !== '');
}
/** Reads where to send; values are named in no message, because an address may hold a password. */
function readTelemetry(env) {
    const problems = [];
    const urlOf = (signal) => {
        if (!isConfigured(env, signal))
            return undefined;
        const own = `OTEL_EXPORTER_OTLP_${signal}_ENDPOINT`;
        const isOwn = named(env, own) !== '';
        const name = isOwn ? own : 'OTEL_EXPORTER_OTLP_ENDPOINT';
        const protocol = named(env, `OTEL_EXPORTER_OTLP_${signal}_PROTOCOL`) || named(env, 'OTEL_EXPORTER_OTLP_PROTOCOL');
        if (protocol === 'grpc') {
            problems.push('OTEL_EXPORTER_OTLP_PROTOCOL asks for grpc; only http is spoken, at port 4318 as a rule');
            return undefined;
        }
        const written = named(env, name);
        // The address of all signals is that of a folder, the address of one is taken as it is.
        const url = isOwn ? written : `${written.replace(/\/+$/, '')}/v1/${signal.toLowerCase()}`;
        if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))
            return url;
        problems.push(`${name} is no http or https address`);
        return undefined;
    };
    const [tracesUrl, metricsUrl] = [urlOf('TRACES'), urlOf('METRICS')];
    const [tracesMs, metricsMs] = [timeoutOf(env, 'TRACES'), timeoutOf(env, 'METRICS')];
    return {
        ...(tracesUrl === undefined ? {} : { tracesUrl }),
        ...(metricsUrl === undefined ? {} : { metricsUrl }),
        ...(tracesMs === undefined ? {} : { tracesMs }),
        ...(metricsMs === undefined ? {} : { metricsMs }),
        problems: [...new Set(problems)],
    };
}
/** `OTEL_EXPORTER_OTLP_TIMEOUT`, in milliseconds; what is no number above nothing counts as not set. */
function timeoutOf(env, signal) {
    const written = named(env, `OTEL_EXPORTER_OTLP_${signal}_TIMEOUT`) || named(env, 'OTEL_EXPORTER_OTLP_TIMEOUT');
    return /^[1-9]\d{0,8}$/.test(written) ? Number(written) : undefined;
}
/** Values of the headers that go along: they tend to be keys, so no command's output shows them. */
function headerValues(env) {
    const names = ['OTEL_EXPORTER_OTLP_HEADERS', ...SIGNALS.map((signal) => `OTEL_EXPORTER_OTLP_${signal}_HEADERS`)];
    const pairs = names.flatMap((name) => named(env, name).split(','));
    const values = pairs.map((pair) => pair.slice(pair.indexOf('=') + 1).trim()).filter((value) => value.length >= 8);
    return [...new Set(values.flatMap((value) => [value, decoded(value)]))];
}
function decoded(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        return value;
    }
}
/** What a thread that sends needs of the environment: nothing of it but what is for OpenTelemetry. */
function telemetryEnvironment(env) {
    const own = Object.entries(env).filter(([name]) => name.startsWith('OTEL_') || name === 'NODE_EXTRA_CA_CERTS');
    return Object.fromEntries(own.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/** Why telemetry was not sent, as one line. */
const unsentText = (reasons) => (0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(`Telemetry was not sent: ${reasons.join('; ')}. The verdict is the same.`, 400);


/***/ }),

/***/ 3717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   DA: () => (/* binding */ usableCores),
/* harmony export */   Tm: () => (/* binding */ runAttempt),
/* harmony export */   p$: () => (/* binding */ checkFolder)
/* harmony export */ });
/* unused harmony exports quotaCores, currentUser */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);


/** Small facts of this machine. */
/** Cores that this process may really use: Node asks the scheduler; the quotas of its control groups count too. */
function usableCores() {
    const cores = Math.max(1, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)());
    return process.platform === 'linux' ? Math.min(cores, quotaCores(readText) ?? cores) : cores;
}
const readText = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
};
/**
 * Cores that the control groups of this process allow in all, rounded up: a quota on any group above it counts.
 * Version 2 has "$MAX $PERIOD" in cpu.max (https://docs.kernel.org/admin-guide/cgroup-v2.html), version 1 the two in
 * files of their own (https://docs.kernel.org/scheduler/sched-bwc.html). Undefined where there is no quota.
 *
 * @param read the text of a file; undefined when it cannot be read
 */
function quotaCores(read) {
    let least;
    for (const line of (read('/proc/self/cgroup') ?? '0::/').split('\n')) {
        const [, controllers = '', path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
        if (path === undefined || (controllers !== '' && !controllers.split(',').includes('cpu')))
            continue;
        for (const folder of foldersOf(path)) {
            const quota = controllers === '' ? quotaOf2(folder, read) : quotaOf1(controllers, folder, read);
            if (quota !== undefined)
                least = Math.min(least ?? quota, quota);
        }
    }
    return least === undefined ? undefined : Math.max(1, Math.ceil(least));
}
/** A path and those above it, up to the empty one. In a container the mount may begin further down: some are not there. */
function foldersOf(path) {
    const parts = path.split('/').filter((part) => part !== '');
    return Array.from({ length: parts.length + 1 }, (_, count) => parts
        .slice(0, count)
        .map((part) => `/${part}`)
        .join(''));
}
function quotaOf2(folder, read) {
    const [quota, period] = (read(`/sys/fs/cgroup${folder}/cpu.max`) ?? '').trim().split(' ');
    return share(quota, period);
}
function quotaOf1(controllers, folder, read) {
    const base = `/sys/fs/cgroup/${controllers}${folder}`;
    return share(read(`${base}/cpu.cfs_quota_us`), read(`${base}/cpu.cfs_period_us`));
}
function share(quota, period) {
    const [part, whole] = [Number(quota), Number(period)];
    return part > 0 && whole > 0 ? part / whole : undefined;
}
/** Who decides at this terminal. */
function currentUser(env) {
    const named = env['GITHUB_ACTOR'] ?? env['USER'] ?? env['USERNAME'];
    if (named !== undefined && named !== '')
        return named;
    try {
        return userInfo().username;
    }
    catch {
        return 'unknown';
    }
}
/** GitHub's number of this attempt at the workflow run, 1 elsewhere. */
function runAttempt(env) {
    return Math.max(1, Number.parseInt(env['GITHUB_RUN_ATTEMPT'] ?? '1', 10) || 1);
}
/** Whether a file or folder is there and can be read. */
function isThere(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** What is wrong with the folder to work in; undefined when it can be used. */
function checkFolder(folder) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
            return undefined;
        return { code: 'usage', message: 'The folder to work in is a file.', where: folder, hint: 'give a folder: --cwd' };
    }
    catch {
        return {
            code: 'usage',
            message: 'The folder to work in is not there.',
            where: folder,
            hint: 'give one that is: --cwd',
        };
    }
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ findWorkflow),
/* harmony export */   Dl: () => (/* binding */ listWorkflows),
/* harmony export */   FQ: () => (/* binding */ newWorkflowId),
/* harmony export */   P2: () => (/* binding */ STATE_FOLDER),
/* harmony export */   _D: () => (/* binding */ makeWorkflow),
/* harmony export */   c8: () => (/* binding */ ensureWorkflow),
/* harmony export */   l4: () => (/* binding */ checkPhaseName),
/* harmony export */   qU: () => (/* binding */ ensureStateFolder),
/* harmony export */   tj: () => (/* binding */ checkWorkflowId),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony exports removeWorkflow, latestWorkflow */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1520);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);





/** The folder at the root of the workspace where everything is kept. */
const STATE_FOLDER = '.bootspring';
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 10;
/** The largest multiple of the alphabet's size in a byte: bytes above it would favour the first letters. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length);
/**
 * A new workflow id: `wf_` and ten of [a-z0-9].
 *
 * @param random gives that many random bytes (node:crypto's `randomBytes`)
 */
function newWorkflowId(random) {
    let letters = '';
    while (letters.length < ID_LENGTH) {
        for (const byte of random(ID_LENGTH)) {
            if (byte < FAIR_BYTES && letters.length < ID_LENGTH)
                letters += ALPHABET.charAt(byte % ALPHABET.length);
        }
    }
    return `wf_${letters}`;
}
const usage = (message, hint) => ({ code: 'usage', message, hint });
const notAnId = (id) => usage(`${JSON.stringify(id)} is not a workflow id.`, 'An id is wf_ and at least six of a-z and 0-9; `bootspring status` shows it.');
/** Refuses what is not a workflow id: it becomes a part of paths. */
function checkWorkflowId(id) {
    return _model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOW_ID_PATTERN */ .TH.test(id) ? undefined : notAnId(id);
}
/** Refuses what is not a phase name: it becomes a part of paths. */
function checkPhaseName(phase) {
    if (_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_PATTERN */ .Vh.test(phase))
        return undefined;
    return usage(`${JSON.stringify(phase)} is not the name of a phase.`, 'Names are 1 to 64 of a-z, 0-9, - and _, and start with a letter or digit.');
}
/** Paths of a workflow whose id was checked. Nothing is made. */
function pathsOf(workspace, id) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace), STATE_FOLDER, 'workflows', id);
    const logs = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'logs');
    return {
        id,
        folder,
        state: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'state.json'),
        journal: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'journal.jsonl'),
        metrics: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'metrics.json'),
        checkpoints: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'checkpoints'),
        layers: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'layers'),
        artifacts: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'artifacts'),
        findings: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'findings'),
        logs,
        orchestratorLog: node_path__WEBPACK_IMPORTED_MODULE_1__.join(logs, 'orchestrator.log'),
        pruned: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'pruned.json'),
        phaseLog: (phase) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(logs, `phase-${phase}.log`),
    };
}
/**
 * What keeps the tools of a repository out of `.bootspring/`. Prettier and Biome do not read the `.gitignore` of a folder
 * in the tree: `prettier --check .` would fail a gate over the gate's own files. Prettier changes no file without a pragma,
 * for which the parser must be one that looks for it: that of JSON takes every file to have one.
 */
const KEPT_OUT = [
    ['.gitignore', '*\n'],
    ['.prettierrc', '{ "parser": "babel", "requirePragma": true }\n'],
    [
        'biome.json',
        '{ "root": false, "formatter": { "enabled": false }, "linter": { "enabled": false }, "assist": { "enabled": false } }\n',
    ],
];
/**
 * Makes `.bootspring/` so that nothing in it is ever committed, linted or formatted.
 *
 * @returns the folder; `storage` when it cannot be written or is a symbolic link
 */
function ensureStateFolder(workspace) {
    const folder = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace), STATE_FOLDER);
    if (!folder.ok)
        return folder;
    for (const [name, text] of KEPT_OUT) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.value, name);
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(file))
            continue;
        const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(file, text, { durable: false });
        if (!written.ok)
            return written;
    }
    return folder;
}
/**
 * Makes the folders of a workflow, new or not. Whoever makes a file in them that matters syncs `unsynced` too:
 * together that costs less than one after the other.
 *
 * @returns `usage` for a bad id; `storage` when they cannot be written or one is a symbolic link
 */
function makeWorkflow(workspace, id) {
    const bad = checkWorkflowId(id);
    if (bad !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(bad);
    const paths = pathsOf(workspace, id);
    const folders = [paths.folder, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(paths.folder), node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(paths.folder))];
    const made = folders.filter((folder) => !node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(folder));
    const state = ensureStateFolder(workspace);
    if (!state.ok)
        return state;
    for (const part of ['checkpoints', 'layers', 'artifacts', 'logs']) {
        const folder = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(state.value, `workflows/${id}/${part}`);
        if (!folder.ok)
            return folder;
    }
    const unsynced = made.includes(paths.folder) ? [paths.folder, ...made.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))] : [];
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)({ paths, unsynced });
}
/** Removes what was written of a workflow that is not kept; a command may have left there what only it can remove. */
function removeWorkflow(workspace, id) {
    const { folder } = pathsOf(workspace, id);
    const temporary = path.join(path.resolve(workspace), STATE_FOLDER, 'tmp', id);
    const removed = attempt('remove what a run left', folder, () => {
        for (const each of [folder, temporary])
            fs.rmSync(each, { recursive: true, force: true });
    });
    return removed.ok ? undefined : removed.error;
}
/** As `makeWorkflow`, and the names are durable when this returns. */
function ensureWorkflow(workspace, id) {
    const made = makeWorkflow(workspace, id);
    if (!made.ok)
        return made;
    const { paths, unsynced } = made.value;
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('make the workflow folder durable', paths.folder, () => {
        for (const folder of unsynced)
            (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .syncFolder */ .Yw)(folder);
        return paths;
    });
}
/** When the folder was made, as far as the file system knows. */
const madeAt = (folder) => {
    const stat = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('look at the workflow', folder, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(folder));
    return stat.ok ? stat.value.birthtime.toISOString() : undefined;
};
/** The first entry may be long, but its time is one of its first members. */
const createdAt = (journal) => {
    const head = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('read the journal', journal, () => {
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(journal, 'r');
        try {
            const bytes = Buffer.alloc(256);
            return bytes.toString('latin1', 0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, bytes, 0, bytes.length, 0));
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    });
    const told = head.ok ? /^\{"v":\d+,"seq":1,"at":"([^"]+)"/.exec(head.value)?.[1] : undefined;
    // A journal whose beginning is damaged must not make an older workflow pass for the newest.
    return told ?? (head.ok && head.value !== '' ? madeAt(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(journal)) : undefined);
};
const newestFirst = (a, b) => {
    const [left, right] = [a.createdAt ?? '', b.createdAt ?? ''];
    if (left !== right)
        return left < right ? 1 : -1;
    return a.id < b.id ? 1 : -1;
};
/**
 * The workflows of a workspace, newest first by the time of their first entry, then by id.
 * Those without a readable first entry come last. A workspace without any gives an empty list.
 */
function listWorkflows(workspace) {
    const root = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace);
    for (const folder of [node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, STATE_FOLDER), node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, STATE_FOLDER, 'workflows')]) {
        const kind = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('look at the workflows', folder, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(folder, { throwIfNoEntry: false }));
        if (!kind.ok)
            return kind;
        if (kind.value === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)([]);
        if (!kind.value.isDirectory())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .notAFolder */ .b7)(folder));
    }
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, STATE_FOLDER, 'workflows');
    const entries = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('list the workflows', folder, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync(folder, { withFileTypes: true }));
    if (!entries.ok)
        return entries;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(entries.value
        .filter((entry) => entry.isDirectory() && _model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKFLOW_ID_PATTERN */ .TH.test(entry.name))
        .map((entry) => {
        const at = createdAt(pathsOf(workspace, entry.name).journal);
        return at === undefined ? { id: entry.name } : { id: entry.name, createdAt: at };
    })
        .sort(newestFirst));
}
/** Whether anything was recorded: a process that was killed while it made the folder leaves no journal, or an empty one. */
const hasBegun = (journal) => {
    const size = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('look at the journal', journal, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync(journal, { throwIfNoEntry: false })?.size ?? 0);
    return !size.ok || size.value > 0;
};
/** The newest workflow of which anything was recorded; `nothing` when there is none. */
function latestWorkflow(workspace) {
    const all = listWorkflows(workspace);
    if (!all.ok)
        return all;
    const newest = all.value.find((each) => hasBegun(pathsOf(workspace, each.id).journal));
    if (newest !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(pathsOf(workspace, newest.id));
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)({
        code: 'nothing',
        message: 'There is no workflow here yet.',
        where: node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace), STATE_FOLDER),
        hint: 'Start one with `bootspring run`.',
    });
}
/**
 * The workflow with this id, or whose id alone begins so (`wf_` may be left out); the newest when no id is given.
 *
 * @returns `usage` when it is no id, when there is none, or when several begin so
 */
function findWorkflow(workspace, idOrPrefix) {
    if (idOrPrefix === undefined)
        return latestWorkflow(workspace);
    const prefix = idOrPrefix.startsWith('wf_') ? idOrPrefix : `wf_${idOrPrefix}`;
    if (!/^wf_[a-z0-9]+$/.test(prefix))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(notAnId(idOrPrefix));
    const all = listWorkflows(workspace);
    if (!all.ok)
        return all;
    const matching = all.value.filter((each) => each.id.startsWith(prefix));
    const one = matching.find((each) => each.id === prefix) ?? (matching.length === 1 ? matching[0] : undefined);
    if (one !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(pathsOf(workspace, one.id));
    if (matching.length === 0) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(usage(`There is no workflow ${idOrPrefix}.`, 'Run `bootspring status` without an id for the newest one.'));
    }
    const names = matching.map((each) => each.id);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(usage(`Several workflows begin with ${idOrPrefix}: ${names.join(', ')}.`, 'Give more of the id.'));
}


/***/ })

};
;