"use strict";
exports.id = 8310;
exports.ids = [8310];
exports.modules = {

/***/ 6036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fixFate)
/* harmony export */ });
/* harmony import */ var _evolve_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9756);

/** As the fold judges it: a fix that changed what is protected, was killed, or cannot be told about waits for a person. */
function fixFate({ outcome, change, untold, }) {
    if (untold !== undefined)
        return 'held';
    if (change === undefined)
        return 'vain';
    return change.protected > 0 || !(0,_evolve_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .isProper */ .d3)(outcome) ? 'held' : 'changed';
}


/***/ }),

/***/ 935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ serverUrlOf),
/* harmony export */   f: () => (/* binding */ runPage)
/* harmony export */ });
/** `https://github.com`, without a slash at the end; undefined where this is no run of GitHub Actions. */
function serverUrlOf(env) {
    const { GITHUB_RUN_ID: id = '', GITHUB_SERVER_URL: server = 'https://github.com' } = env;
    return id === '' || !URL.canParse(server) ? undefined : server.replace(/\/+$/, '');
}
/** Page of this attempt of the workflow run; undefined where this is no run of GitHub Actions. */
function runPage(env) {
    const { GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_REPOSITORY: name = '' } = env;
    const server = serverUrlOf(env);
    if (server === undefined || !/^\d+$/.test(id) || !/^\d+$/.test(attempt) || !/^[\w.-]+\/[\w.-]+$/.test(name)) {
        return undefined;
    }
    return `${server}/${name}/actions/runs/${id}/attempts/${attempt}`;
}


/***/ }),

/***/ 8310:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendInThread: () => (/* binding */ sendInThread),
  shipmentOf: () => (/* binding */ shipmentOf)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/core/telemetry/conventions.js
/**
 * Names of OpenTelemetry's semantic conventions for CI/CD and version control, as far as they are used here. They are not
 * stable yet, so they stand here as the conventions' package advises; a test compares them with what it has.
 */
const CONVENTIONS = {
    pipelineName: 'cicd.pipeline.name',
    pipelineAction: 'cicd.pipeline.action.name',
    pipelineResult: 'cicd.pipeline.result',
    runId: 'cicd.pipeline.run.id',
    runState: 'cicd.pipeline.run.state',
    runUrl: 'cicd.pipeline.run.url.full',
    taskName: 'cicd.pipeline.task.name',
    taskType: 'cicd.pipeline.task.type',
    taskRunId: 'cicd.pipeline.task.run.id',
    taskRunResult: 'cicd.pipeline.task.run.result',
    taskRunUrl: 'cicd.pipeline.task.run.url.full',
    errorType: 'error.type',
    exitCode: 'process.exit.code',
    changeId: 'vcs.change.id',
    owner: 'vcs.owner.name',
    provider: 'vcs.provider.name',
    refName: 'vcs.ref.head.name',
    refRevision: 'vcs.ref.head.revision',
    refType: 'vcs.ref.head.type',
    repositoryName: 'vcs.repository.name',
    repositoryUrl: 'vcs.repository.url.full',
};
/** Names of metrics: the first two are the conventions', the others our own. */
const METRICS = {
    runDuration: 'cicd.pipeline.run.duration',
    runErrors: 'cicd.pipeline.run.errors',
    phaseDuration: 'bootspring.phase.duration',
    gateVerdicts: 'bootspring.gate.verdicts',
    retries: 'bootspring.attempt.retries',
    saved: 'bootspring.saved.duration',
};

;// CONCATENATED MODULE: ./build/core/telemetry/measures.js

/** Every instrument there is. Names and units of the first two are the conventions'. */
const INSTRUMENTS = {
    runDuration: {
        name: METRICS.runDuration,
        kind: 'histogram',
        unit: 's',
        description: 'Duration of a run of a workflow.',
    },
    runErrors: {
        name: METRICS.runErrors,
        kind: 'counter',
        unit: '{error}',
        description: 'Attempts that did not succeed.',
    },
    phaseDuration: { name: METRICS.phaseDuration, kind: 'histogram', unit: 's', description: 'Duration of a phase.' },
    gateVerdicts: { name: METRICS.gateVerdicts, kind: 'counter', unit: '{verdict}', description: 'Verdicts of gates.' },
    retries: { name: METRICS.retries, kind: 'counter', unit: '{attempt}', description: 'Attempts after the first one.' },
    saved: {
        name: METRICS.saved,
        kind: 'counter',
        unit: 's',
        description: 'Time that reused work did not take again.',
    },
};
/**
 * What the newest run of a trace measures. Attributes are few and of few values: names of the configuration and words of
 * closed lists, never an id.
 */
function measuresOf(spans, workflow) {
    const from = spans.findLastIndex(({ level }) => level === 'workflow');
    const pipeline = { [CONVENTIONS.pipelineName]: workflow };
    return spans.slice(Math.max(0, from)).flatMap((span) => {
        switch (span.level) {
            case 'workflow':
                return [
                    { instrument: 'runDuration', value: seconds(span), attributes: { ...pipeline, ...runAttributes(span) } },
                ];
            case 'phase':
                return phaseMeasures(span, pipeline);
            case 'gate':
                return gateMeasures(span, pipeline);
            case 'attempt':
                return attemptMeasures(span, pipeline);
            case 'agent':
            case 'check':
            case 'fix':
                return [];
        }
    });
}
const seconds = ({ startMs, endMs }) => (endMs - startMs) / 1_000;
function runAttributes({ ended }) {
    return { [CONVENTIONS.runState]: 'executing', [CONVENTIONS.pipelineResult]: ended.result, ...errorAttributes(ended) };
}
const errorAttributes = ({ errorType }) => errorType === undefined ? {} : { [CONVENTIONS.errorType]: errorType };
function phaseMeasures(span, pipeline) {
    const task = { ...pipeline, [CONVENTIONS.taskName]: nameOf(span) };
    const attributes = { ...task, [CONVENTIONS.taskRunResult]: span.ended.result };
    const saved = span.attributes['bootspring.saved_ms'];
    return [
        { instrument: 'phaseDuration', value: seconds(span), attributes },
        ...(typeof saved === 'number' && saved > 0
            ? [{ instrument: 'saved', value: saved / 1_000, attributes: task }]
            : []),
    ];
}
function gateMeasures(span, pipeline) {
    const verdict = span.attributes['bootspring.gate.verdict'];
    if (verdict === undefined)
        return [];
    const attributes = { ...pipeline, [CONVENTIONS.taskName]: nameOf(span), 'bootspring.gate.verdict': verdict };
    return [{ instrument: 'gateVerdicts', value: 1, attributes }];
}
function attemptMeasures(span, pipeline) {
    const { ended, attributes } = span;
    const task = { ...pipeline, [CONVENTIONS.taskName]: nameOf(span) };
    const isAgain = Number(attributes['bootspring.attempt.number']) > 1;
    return [
        ...(isAgain ? [{ instrument: 'retries', value: 1, attributes: task }] : []),
        ...(ended.errorType === undefined
            ? []
            : [{ instrument: 'runErrors', value: 1, attributes: { ...pipeline, ...errorAttributes(ended) } }]),
    ];
}
const nameOf = ({ attributes }) => String(attributes[CONVENTIONS.taskName] ?? '');

;// CONCATENATED MODULE: ./build/core/telemetry/resource.js

const REPOSITORY = /^([^/\s]+)\/([^\s]+)$/;
/** The resources of a workflow. `service.name` and others may be set by the environment, which goes before these. */
function resourcesOf({ workflowId, pipeline, source }, { version, serverUrl, runUrl }) {
    const [, owner, name] = REPOSITORY.exec(source.repository ?? '') ?? [];
    const metrics = given({
        'service.name': 'bootspring',
        'service.version': version,
        [CONVENTIONS.pipelineName]: pipeline.workflow,
        [CONVENTIONS.owner]: owner,
        [CONVENTIONS.repositoryName]: name,
        [CONVENTIONS.repositoryUrl]: name === undefined || serverUrl === undefined ? undefined : `${serverUrl}/${owner}/${name}`,
        [CONVENTIONS.provider]: serverUrl === undefined ? undefined : 'github',
    });
    const traces = given({
        [CONVENTIONS.runId]: workflowId,
        [CONVENTIONS.runUrl]: runUrl,
        [CONVENTIONS.refRevision]: source.sha,
        [CONVENTIONS.changeId]: source.pullRequest === undefined ? undefined : `${source.pullRequest}`,
        ...refOf(source.ref),
    });
    return { traces: { ...metrics, ...traces }, metrics };
}
function refOf(ref) {
    const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref ?? '') ?? [];
    if (name === undefined)
        return ref === undefined ? {} : { [CONVENTIONS.refName]: ref };
    return { [CONVENTIONS.refName]: name, [CONVENTIONS.refType]: kind === 'tags' ? 'tag' : 'branch' };
}
function given(attributes) {
    const set = {};
    for (const [name, value] of Object.entries(attributes))
        if (value !== undefined && value !== '')
            set[name] = value;
    return set;
}

// EXTERNAL MODULE: ./build/core/graph.js
var graph = __webpack_require__(3535);
// EXTERNAL MODULE: ./build/core/telemetry/ids.js
var ids = __webpack_require__(545);
// EXTERNAL MODULE: ./build/core/fix/fates.js
var fates = __webpack_require__(6036);
;// CONCATENATED MODULE: ./build/core/telemetry/results.js

/** What was under way when its process went away. */
const INTERRUPTED = {
    result: 'error',
    errorType: 'interrupted',
    detail: 'the run ended while it was under way',
};
/** How an attempt ended. What was reused succeeded: the same work passed on the same sources. */
function ofOutcome(outcome) {
    switch (outcome.kind) {
        case 'passed':
        case 'reused':
            return { result: 'success' };
        case 'failed':
            return { result: 'failure', errorType: outcome.reason, detail: outcome.detail };
        case 'errored':
            return { result: 'error', errorType: outcome.reason, detail: outcome.detail };
        case 'timedOut':
            return { result: 'timeout', errorType: 'timeout', detail: outcome.detail };
        case 'cancelled':
            return { result: 'cancellation', detail: outcome.detail };
        case 'skipped':
            return { result: 'skip' };
    }
}
/** What a fix came to: only one that changed something, and nothing that a person has to look at, is a success. */
function ofFix(event) {
    const { outcome, change, untold } = event;
    switch ((0,fates/* fixFate */.I)(event)) {
        case 'changed':
            return { result: 'success' };
        case 'held': {
            if (change === undefined || change.protected === 0)
                return { result: 'error', errorType: 'fix-failed', ...(untold === undefined ? {} : { detail: untold }) };
            return {
                result: 'failure',
                errorType: 'fix-protected',
                detail: `it changed ${change.protected} protected files`,
            };
        }
        case 'vain':
            if (outcome.kind === 'cancelled')
                return { result: 'cancellation', detail: outcome.detail };
            return { result: 'failure', errorType: 'fix-changed-nothing', detail: 'it changed nothing' };
    }
}
/** What a gate says. */
function ofVerdict(verdict, because) {
    switch (verdict) {
        case 'passed':
            return { result: 'success' };
        case 'rejected':
            return { result: 'failure', errorType: 'gate-rejected', detail: because };
        case 'inconclusive':
            return { result: 'error', errorType: 'gate-inconclusive', detail: because };
        case 'vacuous':
            return { result: 'failure', errorType: 'gate-vacuous', detail: because };
    }
}
/** A pause: as far as the run goes, it did not succeed. */
function ofPause({ reason, details }) {
    if (reason === 'stopped')
        return { result: 'cancellation', detail: details[0] ?? '' };
    const result = reason === 'gate-inconclusive' ? 'error' : 'failure';
    return { result, errorType: reason, ...(details[0] === undefined ? {} : { detail: details[0] }) };
}
/** The end of a phase. */
function ofConclusion({ conclusion, because }) {
    switch (conclusion) {
        case 'success':
        case 'reused':
            return { result: 'success' };
        case 'failure':
            return { result: 'failure', errorType: 'failure', detail: because };
        case 'skipped':
            return { result: 'skip' };
        case 'cancelled':
            return { result: 'cancellation', detail: because };
    }
}
/** The end of a workflow. */
function ofFinish({ status, because }) {
    switch (status) {
        case 'completed':
            return { result: 'success' };
        case 'failed':
            return { result: 'failure', errorType: 'failure', detail: because };
        case 'cancelled':
            return { result: 'cancellation', detail: because };
    }
}

;// CONCATENATED MODULE: ./build/core/telemetry/run-spans.js



/** The spans of one run. Names come from users, so they are keys of maps only. */
class RunSpans {
    of;
    root;
    /** Time of the last entry of the run. */
    lastMs;
    /** Whether the journal says how the run ended; a pause that was decided in the same run takes that back. */
    isSettled = false;
    #nodes = [];
    #open = new Map();
    #begun = new Map();
    constructor(of, name, at) {
        this.of = of;
        this.lastMs = at;
        this.root = this.#add({ level: 'workflow', id: '', name, parent: undefined, startMs: at });
    }
    /** The span that is open, or a new one. */
    open(level, path, parent, at) {
        const key = keyOf(level, path);
        const known = this.#open.get(key);
        if (known !== undefined)
            return known;
        const number = (this.#begun.get(key) ?? 0) + 1;
        this.#begun.set(key, number);
        const id = number === 1 ? path : `${path}@${number}`;
        const name = level === 'attempt' || level === 'fix' ? level : `${level} ${path.slice(path.lastIndexOf('/') + 1)}`;
        const node = this.#add({ level, id, name, parent, startMs: at });
        this.#open.set(key, node);
        return node;
    }
    get(level, path) {
        return this.#open.get(keyOf(level, path));
    }
    /** Ends a span, and all that is open below it: what has no end of its own was cut off by this one's. */
    close(level, path, ended, at) {
        const node = this.get(level, path);
        if (node === undefined)
            return;
        for (const [key, each] of this.#open) {
            if (!isBelow(each, node))
                continue;
            this.#open.delete(key);
            if (each.ended === undefined)
                end(each, ended.result === 'cancellation' ? ended : INTERRUPTED, at);
        }
        this.#open.delete(keyOf(level, path));
        end(node, ended, at);
    }
    /** Ends all that is open, and says how the run has ended so far. */
    settle(ended, at) {
        for (const node of this.#open.values())
            if (node.ended === undefined)
                end(node, ended, at);
        this.#open.clear();
        end(this.root, ended, at);
        this.isSettled = true;
    }
    facts(sha256, above, more) {
        const spanId = (node) => (0,ids/* spanIdOf */.DR)(this.of, idName(node), sha256);
        return this.#nodes.map((node) => {
            const parentId = node.parent === undefined ? above : spanId(node.parent);
            const { level, name, startMs, endMs, ended = INTERRUPTED } = node;
            const attributes = { ...node.attributes, ...more(node), ...errorOf(ended) };
            const id = spanId(node);
            return { id, ...(parentId === undefined ? {} : { parentId }), level, name, startMs, endMs, ended, attributes };
        });
    }
    #add(begun) {
        const node = { ...begun, endMs: begun.startMs, ended: undefined, attributes: {} };
        this.#nodes.push(node);
        return node;
    }
}
/** An agent and a gate of one phase may have the same name. */
const keyOf = (level, path) => `${level} ${path}`;
/** The name of a span among those of its run, as ids are made of it: commands know those of attempts. */
const idName = ({ level, id }) => (level === 'attempt' || level === 'workflow' ? id : keyOf(level, id));
/** The wall clock may go back; a span that ended before it began is refused everywhere. */
function end(node, ended, at) {
    node.ended = ended;
    node.endMs = Math.max(node.startMs, at);
}
function isBelow(node, above) {
    for (let each = node.parent; each !== undefined; each = each.parent)
        if (each === above)
            return true;
    return false;
}
const errorOf = ({ errorType }) => errorType === undefined ? {} : { [CONVENTIONS.errorType]: errorType };
/** `cicd.pipeline.task.type` of a check: one of the conventions' words where one fits. */
function typeOfCheck(kind) {
    switch (kind) {
        case 'tests':
        case 'coverage':
            return 'test';
        case 'custom':
            return undefined;
        case 'build':
        case 'lint':
        case 'format':
        case 'types':
        case 'security':
            return kind;
    }
}
/** The same of a phase, by its name. */
function typeOfPhase(name) {
    return /^(build|test|deploy)(?:ing|s|ment)?$/.exec(name)?.[1];
}

;// CONCATENATED MODULE: ./build/core/telemetry/spans.js





/**
 * The spans of the newest run of a workflow: of the run, each phase, agent, gate, check and attempt. A run before it that
 * was cut off in the same attempt of GitHub's workflow run could not tell of itself, so its spans are told with it.
 * Undefined when nothing was run.
 */
function spansOf(entries, facts) {
    const story = new RunStory();
    for (const entry of entries)
        story.add(entry);
    return story.trace(facts);
}
class RunStory {
    #runs = [];
    /** `cicd.pipeline.task.type` of checks, by their id. */
    #types = new Map();
    #rounds = new Map();
    #created;
    #pause;
    add({ at, event }) {
        const ms = Date.parse(at);
        if (Number.isNaN(ms))
            return;
        if (event.type === 'WorkflowCreated')
            this.#create(event);
        else if (event.type === 'RunStarted')
            this.#startRun(event, ms);
        else {
            const run = this.#runs.at(-1);
            if (run === undefined)
                return;
            // What a person restores after a crash is no work of the run.
            if (!run.isSettled && !event.type.startsWith('Restore'))
                run.lastMs = Math.max(run.lastMs, ms);
            this.#tell(run, event, ms);
        }
    }
    #create(event) {
        this.#created = event;
        for (const phase of event.pipeline.phases) {
            for (const gate of phase.gates) {
                for (const { id, kind } of gate.checks)
                    this.#types.set(id, typeOfCheck(kind));
            }
        }
    }
    #startRun({ run, attempt }, at) {
        const workflowId = this.#created?.workflowId ?? '';
        this.#runs.push(new RunSpans({ workflowId, run, attempt }, `RUN ${this.#created?.pipeline.workflow ?? ''}`, at));
    }
    #tell(run, event, at) {
        switch (event.type) {
            case 'PhaseStarted': {
                const round = this.#rounds.get(event.phase);
                const node = phaseOf(run, event.phase, at);
                if (round !== undefined)
                    node.attributes['bootspring.round'] = round;
                return;
            }
            case 'WorkflowWentBack':
                return this.#wentBack(run, event, at);
            case 'PhaseReused':
                Object.assign(phaseOf(run, event.phase, at).attributes, {
                    'bootspring.reused': true,
                    'bootspring.saved_ms': event.savedMs,
                });
                return;
            case 'AttemptStarted': {
                const task = this.#taskOf(run, event.task, at);
                task.ended = undefined;
                const attempt = run.open('attempt', (0,ids/* attemptName */.LZ)(event.task, event.attempt), task, at);
                attempt.attributes['bootspring.attempt.number'] = event.attempt;
                return;
            }
            case 'AttemptFinished':
                return this.#attemptFinished(run, event, at);
            case 'FixStarted':
                this.#fixOf(run, event, at);
                return;
            case 'FixFinished': {
                const node = this.#fixOf(run, event, at);
                node.attributes['bootspring.fix.files'] = event.change?.count ?? 0;
                node.attributes['bootspring.fix.protected_files'] = event.change?.protected ?? 0;
                run.close('fix', (0,ids/* attemptName */.LZ)(event.task, event.attempt), ofFix(event), at);
                return;
            }
            case 'GateStarted':
                gateOf(run, event.phase, event.gate, at);
                return;
            case 'GateFinished': {
                const node = gateOf(run, event.phase, event.gate, at);
                node.attributes['bootspring.gate.verdict'] = event.verdict;
                run.close('gate', `${event.phase}/${event.gate}`, ofVerdict(event.verdict, event.because), at);
                return;
            }
            case 'PhaseFinished':
                phaseOf(run, event.phase, at);
                run.close('phase', event.phase, ofConclusion(event), at);
                return;
            case 'WorkflowPaused':
                this.#pause = event.pause;
                run.settle(ofPause(event.pause), at);
                run.root.attributes['bootspring.status'] = 'paused';
                return;
            case 'WorkflowFinished':
                run.settle(ofFinish(event), at);
                run.root.attributes['bootspring.status'] = event.status;
                return;
            case 'Decided':
                return this.#decided(run, event.decision, at);
            default:
        }
    }
    /** What is done again has spans of its own: those of the round that is over end here. */
    #wentBack(run, { from, to, round }, at) {
        phaseOf(run, from, at).attributes['bootspring.went_back_to'] = to;
        run.close('phase', from, { result: 'success' }, at);
        for (const name of this.#created === undefined ? [] : (0,graph/* namesAfter */.zQ)(this.#created.pipeline, to)) {
            run.close('phase', name, INTERRUPTED, at);
            this.#rounds.set(name, round);
        }
    }
    /** Work goes on in the phase that was paused: in a run that takes it up, or in that of somebody at a terminal. */
    #decided(run, { kind, gate }, at) {
        const phase = this.#pause?.phase;
        if (kind === 'cancel' || phase === undefined)
            return;
        run.isSettled = false;
        phaseOf(run, phase, at);
        if (kind !== 'skip' || gate === undefined)
            return;
        gateOf(run, phase, gate, at);
        run.close('gate', `${phase}/${gate}`, { result: 'skip' }, at);
    }
    #attemptFinished(run, event, at) {
        const { task: path, attempt, outcome, evidence } = event;
        const task = this.#taskOf(run, path, at);
        const node = run.open('attempt', (0,ids/* attemptName */.LZ)(path, attempt), task, at);
        if (evidence?.exitCode !== undefined)
            node.attributes[CONVENTIONS.exitCode] = evidence.exitCode;
        if (outcome.kind === 'reused')
            node.attributes['bootspring.reused'] = true;
        const ended = ofOutcome(outcome);
        run.close('attempt', (0,ids/* attemptName */.LZ)(path, attempt), ended, at);
        task.ended = ended;
        task.endMs = Math.max(task.startMs, at);
    }
    /** The span of a fix, below what it is to mend. */
    #fixOf(run, { task, attempt }, at) {
        const node = run.open('fix', (0,ids/* attemptName */.LZ)(task, attempt), this.#taskOf(run, task, at), at);
        node.attributes['bootspring.fix.number'] = attempt;
        return node;
    }
    /** The span of an agent (`phase/agent`) or a check (`phase/gate/check`). */
    #taskOf(run, path, at) {
        const [phase = '', gate = '', check] = path.split('/');
        if (check === undefined)
            return run.open('agent', path, phaseOf(run, phase, at), at);
        const node = run.open('check', path, gateOf(run, phase, gate, at), at);
        const type = this.#types.get(path);
        if (type !== undefined)
            node.attributes[CONVENTIONS.taskType] = type;
        return node;
    }
    trace(facts) {
        const created = this.#created;
        const last = this.#runs.at(-1);
        if (created === undefined || last === undefined)
            return undefined;
        const told = [last];
        for (const run of this.#runs.slice(0, -1).reverse()) {
            if (run.isSettled || run.of.attempt !== last.of.attempt)
                break;
            told.unshift(run);
        }
        for (const run of told)
            if (!run.isSettled)
                run.settle(INTERRUPTED, run.lastMs);
        const spans = told.flatMap((run) => {
            const more = (node) => attributesOf(node, created, run.of, facts.runUrl);
            return run.facts(facts.sha256, facts.parent?.spanId ?? this.#above(run, facts.sha256), more);
        });
        return { traceId: facts.parent?.traceId ?? (0,ids/* traceIdOf */.aB)(created.workflowId, facts.sha256), spans };
    }
    /** All runs after the first stand below it, so that the trace of a workflow is one tree. */
    #above({ of }, sha256) {
        const first = this.#runs[0]?.of;
        return first === undefined || first.run === of.run ? undefined : (0,ids/* spanIdOf */.DR)(first, '', sha256);
    }
}
/** The span of a phase; one that was paused in an earlier run goes on without a start. */
const phaseOf = (run, phase, at) => {
    const node = run.open('phase', phase, run.root, at);
    const type = typeOfPhase(phase);
    if (type !== undefined)
        node.attributes[CONVENTIONS.taskType] = type;
    return node;
};
const gateOf = (run, phase, gate, at) => run.open('gate', `${phase}/${gate}`, phaseOf(run, phase, at), at);
function attributesOf({ level, id, ended = INTERRUPTED }, { pipeline, workflowId }, { run, attempt }, runUrl) {
    const url = (name) => (runUrl === undefined ? {} : { [name]: runUrl });
    if (level !== 'workflow') {
        return {
            'bootspring.level': level,
            [CONVENTIONS.taskName]: id.replace(/[@#]\d+$/, ''),
            [CONVENTIONS.taskRunId]: id,
            [CONVENTIONS.taskRunResult]: ended.result,
            ...url(CONVENTIONS.taskRunUrl),
        };
    }
    return {
        'bootspring.level': level,
        'bootspring.run': run,
        'bootspring.attempt': attempt,
        [CONVENTIONS.pipelineName]: pipeline.workflow,
        [CONVENTIONS.pipelineAction]: 'RUN',
        [CONVENTIONS.pipelineResult]: ended.result,
        [CONVENTIONS.runId]: workflowId,
        ...url(CONVENTIONS.runUrl),
    };
}

// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/run-page.js
var run_page = __webpack_require__(935);
// EXTERNAL MODULE: ./build/shell/telemetry/settings.js
var settings = __webpack_require__(1177);
;// CONCATENATED MODULE: ./build/shell/telemetry/departure.js








/** What is to be sent of a journal; undefined when that is nothing. */
function shipmentOf(entries, { env, version, isTraced, parent, budgetMs }, { tracesUrl, metricsUrl, tracesMs, metricsMs }) {
    const first = entries[0]?.event;
    if (first?.type !== 'WorkflowCreated')
        return undefined;
    const runUrl = (0,run_page/* runPage */.f)(env);
    const serverUrl = (0,run_page/* serverUrlOf */.G)(env);
    const page = runUrl === undefined ? {} : { runUrl };
    const trace = spansOf(entries, { sha256: hash/* sha256 */.sc, ...page, ...(parent === undefined ? {} : { parent }) });
    // What is left is for the thread to start, and to say what went wrong.
    const mostMs = Math.ceil(budgetMs * 0.8);
    if (trace === undefined || (tracesUrl === undefined && metricsUrl === undefined))
        return undefined;
    return {
        version,
        trace,
        measures: measuresOf(trace.spans, first.pipeline.workflow),
        resources: resourcesOf(first, { version, ...page, ...(serverUrl === undefined ? {} : { serverUrl }) }),
        ...(isTraced && tracesUrl !== undefined
            ? { traces: { url: tracesUrl, ms: Math.min(mostMs, tracesMs ?? mostMs) } }
            : {}),
        ...(metricsUrl === undefined ? {} : { metrics: { url: metricsUrl, ms: Math.min(mostMs, metricsMs ?? mostMs) } }),
    };
}
const answerSchema = schemas/* array */.YOg(schemas/* string */.YjP());
/**
 * Sends in a thread with an environment of its own: whatever the receiver does, it can be ended at once, and what the SDK
 * prints goes nowhere. Answers why not, one clause each.
 */
function sendInThread(script, shipment, budgetMs, env, signal) {
    if (signal.aborted)
        return Promise.resolve(['the run is ending']);
    return new Promise((resolve) => {
        const worker = new external_node_worker_threads_.Worker(script, {
            workerData: shipment,
            env: (0,settings/* telemetryEnvironment */.JO)(env),
            stdout: true,
            stderr: true,
        });
        let isOver = false;
        const end = (reasons) => {
            if (isOver)
                return;
            isOver = true;
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
            void worker.terminate().then(() => resolve(reasons));
        };
        const stop = () => end(['the run is ending']);
        const timer = setTimeout(() => end([lateText(budgetMs)]), budgetMs);
        signal.addEventListener('abort', stop);
        worker.once('message', (answer) => {
            const parsed = answerSchema.safeParse(answer);
            end(parsed.success ? parsed.data : ['the thread that sends gave no answer']);
        });
        worker.once('error', (error) => end([`the thread that sends failed (${error.name})`]));
        worker.once('exit', () => end(['the thread that sends ended']));
    });
}
const lateText = (ms) => `the receiver did not answer in ${Math.max(1, Math.round(ms / 1_000))} s`;


/***/ })

};
;