"use strict";
exports.id = 9135;
exports.ids = [9135];
exports.modules = {

/***/ 6820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ resume),
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/checkpoint/names.js
var names = __webpack_require__(5950);
// EXTERNAL MODULE: ./build/core/checkpoint/rows.js
var rows = __webpack_require__(5805);
// EXTERNAL MODULE: ./build/core/views/state.js
var views_state = __webpack_require__(5335);
;// CONCATENATED MODULE: ./build/core/views/checkpoint.js



/** The checkpoint of a phase that has just finished. `digest` is the hash of the journal's last entry. */
function checkpointDocument(state, phase, digest, { parent, parentDigest, entries, deleted, layers, files }) {
    return {
        schemaVersion: 1,
        workflowId: state.id,
        workflow: state.pipeline.workflow,
        phase,
        sequence: (state.phaseByName.get(phase)?.index ?? 0) + 1,
        createdAt: new Date(state.updatedAt).toISOString(),
        parent,
        parentDigest,
        source: state.source,
        configDigest: state.pipeline.digest,
        state: (0,views_state/* stateDocument */.r)(state),
        context: state.pipeline.context,
        outputs: state.outputs,
        artifacts: state.artifacts,
        layers: [...layers],
        files: { count: files.count, bytes: files.bytes, deleted: files.deleted },
        journal: { sequence: state.sequence, digest },
        entries: (0,rows/* rowsOf */.RO)(entries, layers),
        deleted: deleted.map(names/* writeName */.dZ),
    };
}

// EXTERNAL MODULE: ./build/core/views/problem.js
var problem = __webpack_require__(8577);
// EXTERNAL MODULE: ./build/model/checkpoint-rules.js
var checkpoint_rules = __webpack_require__(6389);
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
    // Only a signal can come in between: it has ended the run, and the workflow may be somebody else's by now.
    if (state.sequence !== sequence)
        return failed('the run ended while it was taken');
    const snapshot = captured.value;
    const text = JSON.stringify(checkpointDocument(state, phase, head, snapshot));
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
function captureRequest({ onCapture }, { id, checkpoints }, phase, { pipeline, source, lastCheckpoint, phaseByName }) {
    return {
        workflowId: id,
        store: checkpoints,
        rules: pipeline.checkpoints ?? checkpoint_rules/* DEFAULT_RULES */.ck,
        ...(lastCheckpoint === undefined
            ? {}
            : { parent: { phase: lastCheckpoint, digest: phaseByName.get(lastCheckpoint)?.manifest } }),
        ...(source.sha === undefined ? {} : { sha: source.sha }),
        ...(onCapture === undefined ? {} : { onProgress: (done, total) => onCapture(phase, done, total) }),
    };
}

// EXTERNAL MODULE: ./build/core/evolve-reuse.js
var evolve_reuse = __webpack_require__(1003);
;// CONCATENATED MODULE: ./build/core/decide-reuse.js

/** Whether the work of the phase has to wait until it is known whether it was done before. */
function awaitsLookup({ plan, agents, reuse }) {
    if (plan.inputs === undefined)
        return false;
    if (reuse.step === 'looking')
        return true;
    const work = agents.tasks.filter(evolve_reuse/* isReusable */.g1);
    return reuse.step === 'none' && work.length > 0 && work.every(({ status }) => status === 'pending');
}
/** Looks the phase up, once what prepares the workspace is done: it may write inputs. */
function lookupTurns(state, { plan, reuse }) {
    if (reuse.step === 'looking')
        return [];
    const { name } = plan;
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

// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/core/transient.js + 1 modules
var core_transient = __webpack_require__(1542);
;// CONCATENATED MODULE: ./build/core/verdict.js

/** From worst to best: the order in which they are told. */
const STANDINGS = ['rejects', 'unknown', 'tolerated', 'skipped', 'answer'];
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
            return 'skipped';
        default:
            return outcome;
    }
}
const told = (outcome) => outcome === undefined ? 'has not finished' : (0,outcomes/* outcomeText */.E)(outcome);
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
    return verdict === 'passed' && answers.length > 0 ? [`${answers.join(', ')} passed`] : [];
}
/**
 * What a gate says, from how its checks ended. Required checks decide: one that failed rejects; else one whose
 * result is not known leaves the gate inconclusive; else at least one real answer passes it. Without any it is
 * vacuous, or inconclusive when an audit got no answer. Advisory checks never block and never open, but are named.
 * A gate that a person skipped is vacuous: skipped is not passed, and what its checks said is still told.
 */
function judgeGate(checks, options = {}) {
    const all = checks.map((check) => ({ check, standing: standing(check) })).sort(worstFirst);
    const required = all.filter(({ check }) => check.enforcement === 'required');
    const notable = all.filter(({ check, standing }) => standing !== 'answer' || check.outcome?.kind === 'reused');
    const details = all.filter((each) => each.standing !== 'answer').map(sentence);
    const judged = verdictOf(required);
    const because = [...openingOf(judged, required, all), ...notable.map(sentence)].join('; ');
    if (options.skipped === undefined)
        return { verdict: judged, because, details };
    const { by, reason } = options.skipped;
    return { verdict: 'vacuous', because: `skipped by ${by} (${reason}); without that ${judged}: ${because}`, details };
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
    if (state.stopping !== undefined) {
        return state.running > 0 ? [] : [finish('cancelled', 'cancelled', `stopped by ${state.stopping}`)];
    }
    const phase = state.phases[state.cursor];
    if (phase === undefined)
        return [finish('completed', 'success', completion(state))];
    if (phase.status === 'pending')
        return [{ event: { type: 'PhaseStarted', phase: phase.plan.name } }];
    if (phase.status === 'completed')
        return checkpointTurn(phase);
    return phaseTurns(state, phase, now);
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
function checkpointTurn(phase) {
    if (phase.checkpoint !== 'none')
        return [];
    const { name } = phase.plan;
    return [{ event: { type: 'CheckpointStarted', phase: name }, effect: { type: 'SaveCheckpoint', phase: name } }];
}
function phaseTurns(state, phase, now) {
    const { agents } = phase;
    const awaits = awaitsLookup(phase);
    const may = awaits ? (task) => !(0,evolve_reuse/* isReusable */.g1)(task) : undefined;
    const work = [...retryTurns(state, phase, agents, now), ...startTurns(state, phase, agents, may)];
    if (work.length > 0 || agents.running + agents.waiting > 0)
        return work;
    const failed = agents.tasks.filter((task) => task.status === 'done' && !(0,outcomes/* isGood */.K)(task.outcome));
    if (failed.length > 0)
        return [pauseForAgents(phase, failed)];
    if (awaits)
        return lookupTurns(state, phase);
    if (phase.collection === 'none' && phase.plan.outputs.length > 0) {
        const { name, outputs } = phase.plan;
        return [
            {
                event: { type: 'CollectionStarted', phase: name },
                effect: { type: 'CollectArtifacts', phase: name, globs: outputs },
            },
        ];
    }
    if (phase.collection === 'running')
        return [];
    if (phase.missing.length > 0)
        return [pauseForOutputs(phase)];
    return gateTurns(state, phase, now);
}
/**
 * Starts what may start: agents one after the other or together, checks together as far as they only read.
 *
 * @param may which tasks may begin yet; all of them when it is left out
 */
function startTurns(state, phase, group, may, gate) {
    const turns = [];
    let running = state.running;
    let exclusive = group.tasks.some((task) => isUnderWay(task) && isExclusive(phase, task));
    // Once an agent has failed nothing new begins, but a retry that was scheduled is still made.
    const onlyRetries = gate === undefined && group.tasks.some((task) => task.status === 'done' && !(0,outcomes/* isGood */.K)(task.outcome));
    for (let i = group.next; i < group.tasks.length; i += 1) {
        const task = group.tasks[i];
        if (task === undefined || task.status !== 'pending' || (onlyRetries && task.round === 0))
            continue;
        if (may?.(task) === false)
            continue;
        if (exclusive || running >= state.pipeline.maxParallel || (running > 0 && isExclusive(phase, task)))
            break;
        exclusive = isExclusive(phase, task);
        running += 1;
        turns.push(startTurn(state, phase, task, gate));
    }
    return turns;
}
/** A task that waits for its next attempt holds its place: what comes after it may depend on it. */
function isUnderWay(task) {
    return task.status === 'running' || task.status === 'waiting';
}
/** Whether nothing else of the same group may run beside it. */
function isExclusive(phase, task) {
    return 'readOnly' in task.plan ? !task.plan.readOnly : !phase.plan.parallel;
}
function startTurn(state, phase, task, gate) {
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
        recorded: state.pipeline.reuse ? plan.steps.flatMap((step) => state.recorded.get(step.key) ?? []) : [],
        shared: plan.steps.some((step) => state.sharedKeys.has(step.key)),
        passEnv: state.pipeline.passEnv,
        context: contextOf(state),
    };
    const title = plan.steps.map((step) => step.title).join(' && ');
    return {
        event: { type: 'AttemptStarted', task: plan.id, attempt, title },
        effect: { type: 'StartAttempt', request },
    };
}
function contextOf(state) {
    const { lastFailure, outputs, pipeline } = state;
    return { parameters: pipeline.context, outputs, ...(lastFailure === undefined ? {} : { lastFailure }) };
}
/** Schedules another attempt for each transient failure that has attempts and budget left. */
function retryTurns(state, phase, group, now) {
    const turns = [];
    if (group.done === 0)
        return turns;
    let budget = state.pipeline.retryBudget - state.retriesUsed;
    for (const task of group.tasks) {
        if (budget <= 0)
            break;
        const because = retryReason(task, phase);
        if (because === undefined)
            continue;
        budget -= 1;
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
/** Why the task is worth another attempt; undefined when it is not. */
function retryReason(task, phase) {
    const { outcome, evidence, plan } = task;
    if (task.status !== 'done' || outcome === undefined || (0,outcomes/* isGood */.K)(outcome))
        return undefined;
    if (task.round >= plan.retry.attempts || phase.roundMs >= phase.plan.timeoutMs)
        return undefined;
    const verdict = (0,core_transient/* classify */.L8)({ outcome, evidence, ...kindOf(plan), retryOn: plan.retry.on });
    return verdict.transient ? verdict.because : undefined;
}
function kindOf(plan) {
    return 'kind' in plan ? { checkKind: plan.kind } : {};
}
function gateTurns(state, phase, now) {
    const { name } = phase.plan;
    const gate = phase.gates.find((each) => each.verdict !== 'passed' && each.skipped === undefined);
    if (gate === undefined) {
        const conclusion = phase.reuse.step === 'reused' ? 'reused' : 'success';
        const finished = { type: 'PhaseFinished', phase: name, conclusion, because: phaseBecause(phase) };
        return storeTurns(phase) ?? [{ event: finished }];
    }
    if (gate.verdict !== undefined)
        return [pauseForGate(phase, gate)];
    if (!gate.started)
        return [{ event: { type: 'GateStarted', phase: name, gate: gate.plan.name } }];
    const { checks } = gate;
    const turns = [...retryTurns(state, phase, checks, now), ...startTurns(state, phase, checks, undefined, gate)];
    if (turns.length > 0 || checks.done < checks.tasks.length)
        return turns;
    const { verdict, because } = judge(gate);
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
    return parts.join('; ');
}
/** That the work is done, and why it was or was not done again. */
function workBecause({ reuse }) {
    if (reuse.step === 'reused')
        return [reuse.because ?? ''];
    return ['its work is done', ...(reuse.because === undefined ? [] : [reuse.because])];
}
function pauseForAgents(phase, failed) {
    const details = failed.map((task) => `${task.plan.name} ${task.outcome === undefined ? 'has no outcome' : (0,outcomes/* outcomeText */.E)(task.outcome)}`);
    return paused({ phase: phase.plan.name, reason: 'agent-failed', details, options: ['retry', 'cancel'] });
}
function pauseForOutputs(phase) {
    const details = phase.missing.map((output) => `nothing matches the declared output ${output}`);
    return paused({ phase: phase.plan.name, reason: 'output-missing', details, options: ['retry', 'cancel'] });
}
function pauseForGate(phase, gate) {
    const { details } = judge(gate);
    const reason = gate.verdict === 'rejected' ? 'gate-rejected' : gate.verdict === 'vacuous' ? 'gate-vacuous' : 'gate-inconclusive';
    const options = gate.plan.skippable === false ? ['retry', 'cancel'] : ['retry', 'skip', 'cancel'];
    return paused({ phase: phase.plan.name, gate: gate.plan.name, reason, details: [...details], options });
}
function paused(pause) {
    return { event: { type: 'WorkflowPaused', pause } };
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
            hands.stop();
        for (const effect of group.value.effects)
            hands.perform(effect);
        if (isSettled(state))
            break;
        world.flush(state);
    }
    hands.stop();
    world.flush(state);
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
function stopsWork(event) {
    return event.type === 'StopRequested' || (event.type === 'Decided' && event.decision.kind === 'cancel');
}
function createHands(world, state) {
    const attempts = new Set();
    const timers = new Set();
    const stop = () => {
        for (const attempt of attempts)
            attempt.stop();
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
                post(world.collect(effect.phase, effect.globs));
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
    const { outcome, durationMs, evidence, steps, outputs } = report;
    return {
        type: 'AttemptFinished',
        task,
        attempt,
        outcome,
        durationMs,
        ...(evidence === undefined ? {} : { evidence }),
        steps: [...steps],
        ...(outputs === undefined ? {} : { outputs: { ...outputs } }),
    };
}

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

// EXTERNAL MODULE: ./build/app/projections.js
var app_projections = __webpack_require__(9685);
;// CONCATENATED MODULE: ./build/app/lazy-reuse.js
/**
 * Looking up and storing the work of phases, loaded with the first phase that has inputs. It never fails: a phase may be
 * building the very program that runs it, and then its parts are missing for a while.
 */
function createLazyReuse(around) {
    let loading;
    const loaded = () => (loading ??= Promise.all(/* import() */[__webpack_require__.e(6043), __webpack_require__.e(7855)]).then(__webpack_require__.bind(__webpack_require__, 7855))
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
                const because = `it could not be looked up: ${messageOf(error)}`;
                return { type: 'ReuseMissed', phase: work?.plan.name ?? '', because };
            }
        },
        async store(work) {
            try {
                return await (await loaded()).store(work);
            }
            catch (error) {
                return { type: 'ReuseNotStored', phase: work?.plan.name ?? '', because: messageOf(error) };
            }
        },
    };
}
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

;// CONCATENATED MODULE: ./build/app/reuse-work.js

/** Takes the work of a phase from the state; undefined when there is no such phase. */
function takeWork(state, name) {
    const { pipeline, outputs } = state;
    const phase = state.phaseByName.get(name);
    if (phase === undefined)
        return undefined;
    const earlier = state.phases.slice(0, phase.index).flatMap(({ plan }) => {
        const written = outputs[plan.name];
        return written === undefined ? [] : [[plan.name, { ...written }]];
    });
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
        maxSize: pipeline.checkpoints?.maxSize ?? checkpoint_rules/* DEFAULT_RULES */.ck.maxSize,
        digest: phase.reuse.digest,
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
        { type: 'RunStarted', run: 1, fence: opened.fence, attempt: around.attempt },
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
    const refused = refusal(state, decided);
    const before = refused === undefined ? await endRestore(around, taken, decided) : (0,result/* err */._)((0,take_over/* afterMending */.xP)(taken, refused));
    if (!before.ok) {
        opened.close();
        return before;
    }
    const first = [...before.value.events, ...(0,take_over/* takeOverEvents */.Zs)(around, taken)];
    if (state.status === 'paused' || decided.kind === 'cancel')
        first.push({ type: 'Decided', decision: decided });
    return execute(around, opened, { state, told: before.value.told }, first);
}
/** A restore that was cut off is finished before anything else happens to the files; a cancellation does nothing to them. */
async function endRestore(around, taken, decided) {
    if (taken.state.restoring === undefined)
        return (0,result.ok)({ told: [], events: [] });
    const { cutOff, finishRestore } = await Promise.all(/* import() */[__webpack_require__.e(6043), __webpack_require__.e(2480)]).then(__webpack_require__.bind(__webpack_require__, 2480));
    if (decided.kind === 'cancel')
        return (0,result.ok)({ told: [], events: cutOff(taken.state) });
    const finished = await finishRestore(around, taken);
    return finished.ok ? (0,result.ok)({ told: finished.value, events: [] }) : finished;
}
/** Why the decision can't be carried out on the workflow as it stands. */
function refusal(state, decision) {
    const refused = (message, hint) => ({ code: 'usage', message, hint });
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
    if (pause.gate !== decision.gate) {
        return refused(`${state.id} waits at gate ${pause.gate}, not at ${decision.gate}`, `name it: --gate ${pause.gate}`);
    }
    if (!pause.options.includes('skip')) {
        return refused(`gate ${pause.gate} can't be skipped: skippable is false`, 'mend what it complains of: bootspring resume');
    }
    return undefined;
}
async function execute(around, opened, before, first) {
    const inbox = createInbox();
    const projections = (0,app_projections/* createProjections */.Z)(opened, around.clock);
    const stopping = new AbortController();
    const world = createWorld(around, opened, inbox, projections, stopping.signal);
    if (before !== undefined)
        for (const entry of before.told)
            world.observe(entry, before.state);
    const deaf = around.onSignal((signal) => {
        stopping.abort();
        inbox.post({ type: 'StopRequested', signal });
    });
    try {
        let driven = await drive(before?.state, world, first);
        while (driven.ok && driven.value.status === 'paused' && around.ask !== undefined && !stopping.signal.aborted) {
            const decision = await around.ask(driven.value, stopping.signal);
            if (decision === undefined)
                break;
            driven = await drive(driven.value, world, [{ type: 'Decided', decision }]);
        }
        if (!driven.ok) {
            projections.abandon();
            const { problem, state } = driven.error;
            return problem.code === 'storage' && state !== undefined
                ? (0,result.ok)({ state, problem, unrecorded: true })
                : (0,result/* err */._)(problem);
        }
        const verified = await opened.verify();
        const failed = projections.finish(driven.value);
        if (!verified.ok)
            return (0,result/* err */._)(verified.error);
        return (0,result.ok)({ state: driven.value, ...(failed === undefined ? {} : { problem: failed }) });
    }
    finally {
        deaf();
        opened.close();
    }
}
function createWorld(around, opened, inbox, projections, stopped) {
    const reuse = createLazyReuse(around);
    const watchers = [projections, ...around.observers];
    return {
        clock: around.clock,
        journal: opened.journal,
        runner: around.runner(opened.id),
        inbox,
        async collect(phase, globs) {
            const { artifacts, missing } = await around.workspace.collect(opened.id, phase, globs);
            return { type: 'ArtifactsCollected', phase, artifacts: [...artifacts], missing: [...missing] };
        },
        saveCheckpoint: (phase, state) => saveCheckpoint(around, opened, phase, state, stopped),
        lookUpReuse: (phase, state, fresh) => reuse.lookUp(takeWork(state, phase), fresh, stopped),
        storeReuse: (phase, state) => reuse.store(takeWork(state, phase)),
        observe: (entry, state) => watchers.forEach((each) => each.observe?.(entry, state)),
        flush: (state) => watchers.forEach((each) => each.flush?.(state)),
    };
}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ foldAhead)
/* harmony export */ });
/* harmony import */ var _core_evolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2106);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);


/**
 * Folds an event that the journal does not hold yet, so that one that cannot be is never written.
 *
 * @param at milliseconds since 1970
 * @returns the state after it: the given one, changed in place, where there is one; `integrity` when it cannot happen now
 */
function foldAhead(state, event, at) {
    const seq = (state?.sequence ?? 0) + 1;
    const folded = (0,_core_evolve_js__WEBPACK_IMPORTED_MODULE_0__/* .evolve */ .sf)(state, { v: 1, seq, at: new Date(at).toISOString(), event, prev: '', hash: '' });
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
/* harmony import */ var _core_evolve_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2106);
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
    const folded = (0,_core_evolve_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(entries);
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

/***/ 6613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/model/checkpoint-rules.js
var checkpoint_rules = __webpack_require__(6389);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/interpolate.js
var interpolate = __webpack_require__(3056);
// EXTERNAL MODULE: ./build/core/plan/parts.js
var parts = __webpack_require__(6709);
// EXTERNAL MODULE: ./build/core/placement.js
var placement = __webpack_require__(3832);
// EXTERNAL MODULE: ./build/core/standard.js
var core_standard = __webpack_require__(4938);
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
        return plannedFindings(sources.detection, kind).map((finding) => ({
            ...base(place, kind, finding.steps, finding.because, sources),
            ...(finding.fix === undefined ? {} : { fix: finding.fix }),
        }));
    });
}
function plannedFindings(detection, kind) {
    return (detection?.findings ?? []).filter((finding) => finding.kind === kind && finding.planned).slice(0, 1);
}
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
    for (const [checkName, check] of Object.entries(gate.checks)) {
        const place = { phase, gate: name, name: checkName };
        const answer = writtenCheck(place, check, sources);
        if ('message' in answer)
            issues.push({ ...answer, path: ['gates', name, 'checks', checkName] });
        else
            checks.push(...answer.checks.map((each) => besideOthers(each, gate.parallel)));
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
            const plan = base(place, (0,parts/* kindOf */.I)(place.name), [(0,parts/* writtenStep */.yn)(check.run, env)], because, sources);
            return { checks: [{ ...plan, ...enforcement, ...common(check, sources) }] };
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
    const findings = sources.detection?.findings.filter((finding) => finding.kind === kind) ?? [];
    const finding = findings.find((each) => each.planned) ?? findings[0];
    if (finding === undefined)
        return nothing;
    const plan = base(place, kind, finding.steps, `${because} is auto: ${finding.because}`, sources);
    const fix = 'fix' in check && check.fix !== undefined ? check.fix : finding.fix;
    return { checks: [{ ...plan, ...enforcement, ...common(check, sources), ...(fix === undefined ? {} : { fix }) }] };
}
/** Options that commands and auto share. */
function common(check, sources) {
    const timeoutMs = 'timeoutMs' in check ? check.timeoutMs : undefined;
    const retry = 'retry' in check ? check.retry : undefined;
    const fix = 'fix' in check ? check.fix : undefined;
    return {
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
        ...(retry === undefined ? {} : { retry: (0,parts/* retryPolicy */.Jb)(sources.config?.retry, retry) }),
        ...(fix === undefined ? {} : { fix }),
    };
}

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
        const answer = writtenGate(phase, gateName, gate, sources);
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
        const options = { timeoutMs: undefined, retry: undefined, env: undefined, ...agent };
        return {
            id: `${name}/${agent.name}`,
            name: agent.name,
            steps: [(0,parts/* writtenStep */.yn)(agent.run, phase.env, options.env)],
            timeoutMs: options.timeoutMs ?? timeoutMs,
            retry: (0,parts/* retryPolicy */.Jb)(sources.config?.retry, phase.retry, options.retry),
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
            const checks = detectedChecks(standard.name, standard.gate, standard.gate === OTHERS ? [...kinds, 'custom'] : kinds, sources);
            if (checks.length > 0)
                gates.push({ name: standard.gate, skippable: true, checks });
        }
        for (const [name, gate] of Object.entries(own ?? {})) {
            if ((gate.after ?? core_standard/* STANDARD_GATES */.R[name]?.after) !== standard.name)
                continue;
            const answer = writtenGate(standard.name, name, gate, sources);
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
    const build = detection.findings.find((finding) => finding.kind === 'build' && finding.planned);
    return build === undefined ? [] : [foundAgent('development', 'build', build, sources)];
}
function foundAgent(phase, name, finding, sources) {
    return {
        id: `${phase}/${name}`,
        name,
        steps: [...finding.steps],
        timeoutMs: sources.phaseTimeoutMs,
        retry: (0,parts/* retryPolicy */.Jb)(sources.config?.retry),
        because: finding.because,
    };
}
/** Puts the installation of dependencies before everything else, unless a command of the plan does it. */
function withInstall(phases, detection, sources) {
    const install = detection?.findings.find((finding) => finding.kind === 'install' && finding.planned);
    const [first, ...rest] = phases;
    if (install === undefined || first === undefined)
        return phases;
    const doesIt = (task) => task.steps.some((step) => step.kind === 'command' && (0,parts/* installsPackages */.ag)(step.command));
    if (phases.some((phase) => phase.agents.some(doesIt)))
        return phases;
    const name = first.agents.some((agent) => agent.name === 'install') ? 'install-dependencies' : 'install';
    const agent = { ...foundAgent(first.name, name, install, sources), always: true };
    return [{ ...first, agents: [agent, ...first.agents], parallel: false }, ...rest];
}

;// CONCATENATED MODULE: ./build/core/plan/pipeline.js





/** Works out what a run does. Pure; the configuration has been validated before. */
function planPipeline(config, detection, options) {
    if (options.mode !== undefined && options.mode !== 'sequential') {
        const hint = 'leave --mode out, or use sequential';
        return (0,result/* err */._)({ kind: 'usage', message: `mode: ${options.mode} is not yet supported`, hint });
    }
    const phaseTimeoutMs = config?.limits?.phaseTimeoutMs ?? parts/* DEFAULTS */.zY.phaseTimeoutMs;
    const sources = { config, detection, phaseTimeoutMs };
    const name = options.workflow ?? 'default';
    const workflow = config?.workflows?.[name];
    if (workflow === undefined && (options.workflow !== undefined || config?.workflows !== undefined)) {
        const known = Object.keys(config?.workflows ?? {});
        const hint = known.length === 0 ? 'no workflow is defined: leave the name out' : `defined are: ${known.join(', ')}`;
        return (0,result/* err */._)({ kind: 'usage', message: `there is no workflow called "${name}"`, hint });
    }
    const found = detection ?? { ecosystem: 'none', findings: [], notes: [] };
    const { phases, issues } = config !== undefined && workflow !== undefined
        ? writtenPhases(config, name, workflow, sources)
        : detectedPhases(config, found, sources);
    if (issues.length > 0)
        return (0,result/* err */._)({ kind: 'issues', issues });
    const nothing = workflow === undefined && config?.gates === undefined && !found.findings.some((each) => each.planned);
    if (nothing || phases.length === 0) {
        return (0,result/* err */._)({
            kind: 'nothing',
            message: 'nothing to run: no configuration, and nothing was detected in this folder',
        });
    }
    const chosen = choose(phases, options);
    if (!chosen.ok)
        return chosen;
    const content = {
        workflow: name,
        mode: options.mode ?? workflow?.mode ?? 'sequential',
        phases: withInstall(chosen.value, detection, sources),
        context: { ...filled(workflow?.context ?? {}, options.lookup), ...options.context },
        retryBudget: config?.retry?.budget ?? parts/* DEFAULTS */.zY.retryBudget,
        maxParallel: options.maxParallel ?? config?.limits?.maxParallel ?? Math.max(1, options.cores),
        reuse: options.fresh !== true,
        passEnv: (0,parts/* passedNames */.B9)(config),
        ...checkpointRules(config?.checkpoints),
    };
    const digest = options.sha256(`${options.configDigest ?? ''}\n${JSON.stringify(content)}`);
    return (0,result.ok)({ ...content, digest });
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
            exclude: exclude ?? checkpoint_rules/* DEFAULT_RULES */.ck.exclude,
            maxSize: maxSizeBytes ?? checkpoint_rules/* DEFAULT_RULES */.ck.maxSize,
            ...(stores === undefined ? {} : { stores: [...new Set(stores)] }),
            ...(retentionDays === undefined ? {} : { retentionDays }),
        },
    };
}
/** The phases that `--phase` or `--from` leaves. */
function choose(phases, { phase, from }) {
    const wanted = phase ?? from;
    if (wanted === undefined)
        return (0,result.ok)(phases);
    const at = phases.findIndex((each) => each.name === wanted);
    if (at < 0) {
        const hint = `phases of this workflow: ${phases.map((each) => each.name).join(', ')}`;
        return (0,result/* err */._)({ kind: 'usage', message: `there is no phase called "${wanted}" in this workflow`, hint });
    }
    const left = phase === undefined ? phases.slice(at) : phases.slice(at, at + 1);
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
    const detection = needsDetection(file?.config) || sources.lacksDependencies() ? await sources.detect() : undefined;
    const configDigest = file === undefined ? {} : { configDigest: options.sha256(file.text) };
    const planned = planPipeline(file?.config, detection, { ...options, ...configDigest });
    if (planned.ok)
        return (0,result.ok)({ pipeline: planned.value, warnings: file?.warnings ?? [], detection });
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
function nothingHint(detection) {
    const notes = detection?.notes ?? [];
    return [...notes, 'write a bootspring.yml: bootspring init'].join('; ');
}
/** Whether the configuration leaves something to detection. */
function needsDetection(config) {
    if (config?.workflows === undefined)
        return true;
    return Object.values(config.gates ?? {}).some((gate) => Object.values(gate.checks).some((check) => check.kind === 'auto' || check.kind === 'security' || (check.kind === 'coverage' && check.report === undefined)));
}


/***/ }),

/***/ 9685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createProjections)
/* harmony export */ });
/* harmony import */ var _core_views_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6580);
/* harmony import */ var _core_views_log_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5582);
/* harmony import */ var _core_views_metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2119);
/* harmony import */ var _core_views_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5335);




/** How often state.json is brought up to date while work is under way. */
const EVERY_MS = 200;
/** The projections of a workflow. They are written when the loop waits, at most every 200 ms. */
function createProjections(opened, clock) {
    const entries = [...opened.entries];
    let untold = [];
    let lines = [];
    let written = -Infinity;
    let forget;
    let lost;
    // Written as a whole each time: an earlier failure is made good, as when a checkpoint that failed had filled the disk.
    let unwritten;
    const writeLines = () => {
        forget?.();
        forget = undefined;
        if (lines.length > 0)
            lost = opened.log(`${lines.join('\n')}\n`) ?? lost;
        lines = [];
    };
    const write = (state) => {
        written = clock.monotonic();
        writeLines();
        unwritten = opened.write('state.json', `${JSON.stringify((0,_core_views_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateDocument */ .r)(state), null, 2)}\n`);
    };
    return {
        observe(entry) {
            entries.push(entry);
            untold.push(entry);
        },
        // Lines are made here, when commands that were to be started are under way; the state is still that of the group.
        flush(state) {
            for (const entry of untold)
                lines.push(...(0,_core_views_log_js__WEBPACK_IMPORTED_MODULE_1__/* .logLines */ .O)(entry, (0,_core_views_log_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .logFacts */ .q)(state)));
            untold = [];
            const due = written + EVERY_MS - clock.monotonic();
            if (due <= 0)
                write(state);
            else
                forget ??= clock.after(due, () => write(state));
        },
        finish(state) {
            write(state);
            const text = `${JSON.stringify((0,_core_views_metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .metrics */ .q)(entries), null, 2)}\n`;
            return opened.write('metrics.json', text) ?? unwritten ?? lost;
        },
        abandon: writeLines,
    };
}


/***/ }),

/***/ 9591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function takeOverEvents(around, { opened, state, warnings }) {
    return [
        { type: 'RunStarted', run: state.run + 1, fence: Math.max(opened.fence, state.fence + 1), attempt: around.attempt },
        ...[...warnings, ...orphans(around, state)].map(warned),
    ];
}
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

/***/ 6422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ CHAIN_START),
/* harmony export */   tY: () => (/* binding */ checkLine),
/* harmony export */   vv: () => (/* binding */ encodeEntry)
/* harmony export */ });
/* unused harmony export JOURNAL_VERSION */
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1520);

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
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${at} is not a time`);
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
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`in ${event.type}, ${unwritable}`);
    const hash = sha256(body);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ line: `${body}${TAIL_START}${hash}"}`, entry: { ...fields, hash } });
}
const field = (value, name) => typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
const parseLine = (line) => {
    try {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line)));
    }
    catch {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ kind: 'not-json', detail: 'it is not JSON' });
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
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ kind: 'hash', detail: 'it does not end with its hash' });
    if (sha256(line.subarray(0, split)) !== hash) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ kind: 'hash', detail: 'its hash does not match its bytes' });
    }
    const version = field(parsed.value, 'v');
    if (typeof version === 'number' && version > JOURNAL_VERSION) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ kind: 'newer', detail: `it has version ${version}, this bootspring reads ${JOURNAL_VERSION}` });
    }
    const seq = field(parsed.value, 'seq');
    if (seq !== head.seq + 1) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ kind: 'sequence', detail: `its sequence is ${String(seq)} where ${head.seq + 1} is expected` });
    }
    if (field(parsed.value, 'prev') !== head.hash) {
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({ kind: 'previous', detail: 'it does not follow from the line before it' });
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ json: parsed.value, head: { seq: head.seq + 1, hash } });
}


/***/ }),

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

/***/ 5805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   X: () => (/* binding */ deletedOf)
/* harmony export */ });
/* unused harmony exports writeTime, readTime, writeMode */
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5950);


const SECOND = 1000000000n;
/** Nanoseconds since 1970 as a manifest writes them: decimal seconds, so half a second before 1970 is `-0.500000000`. */
function writeTime(nanoseconds) {
    const size = nanoseconds < 0n ? -nanoseconds : nanoseconds;
    return `${nanoseconds < 0n ? '-' : ''}${size / SECOND}.${(size % SECOND).toString().padStart(9, '0')}`;
}
/** The nanoseconds of a time that the manifest's schema accepts. */
function readTime(written) {
    return BigInt(written.replace('.', ''));
}
/** Permission bits as a manifest writes them. */
const writeMode = (mode) => (mode & 0o7777).toString(8).padStart(4, '0');
/** Rows of a manifest for entries; `layers` are those of the manifest, which rows point into by their index. */
function rowsOf(entries, layers) {
    const indexes = new Map(layers.map(({ digest }, index) => [digest, index]));
    return entries.map((entry) => {
        const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writeName */ .dZ)(entry.path);
        const mtime = writeTime(entry.mtime);
        if (entry.type === 'link')
            return { type: 'link', path, target: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .writeName */ .dZ)(entry.target), mtime };
        const mode = writeMode(entry.mode);
        if (entry.type === 'folder')
            return { type: 'folder', path, mode, mtime };
        const { size, digest } = entry;
        const layer = entry.layer === undefined ? undefined : indexes.get(entry.layer);
        return { type: 'file', path, mode, size, mtime, digest, ...(layer === undefined ? {} : { layer }) };
    });
}
/** Reads a name in its only form: text wherever the bytes are text. Two forms of one name could hide a double. */
function nameOf(written) {
    const bytes = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .readName */ .MQ)(written);
    if (typeof written === 'string') {
        // A lone surrogate is no text: the bytes would be those of the replacement character.
        const same = bytes !== undefined && (bytes === written || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(bytes) === written);
        return same ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(bytes) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${JSON.stringify(written)} is not Unicode text`);
    }
    if (bytes === undefined || btoa(bytes) !== written.base64)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${written.base64} is not base64`);
    if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfBytes */ .gm)(bytes) !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${written.base64} is text, and is written as base64`);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(bytes);
}
function entryOf(row, layers) {
    const path = nameOf(row.path);
    if (!path.ok)
        return path;
    const mtime = readTime(row.mtime);
    switch (row.type) {
        case 'link': {
            const target = nameOf(row.target);
            return target.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ type: 'link', path: path.value, target: target.value, mtime }) : target;
        }
        case 'folder':
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ type: 'folder', path: path.value, mode: Number.parseInt(row.mode, 8), mtime });
        case 'file': {
            const file = {
                type: 'file',
                path: path.value,
                mode: Number.parseInt(row.mode, 8),
                size: row.size,
                mtime,
            };
            const { digest } = row;
            const inCommit = digest.startsWith('git:');
            if (row.layer === undefined) {
                return inCommit ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...file, digest }) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path.value)} is in no layer`);
            }
            const layer = layers[row.layer]?.digest;
            if (inCommit)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path.value)} is in the commit and in a layer`);
            if (layer !== undefined)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...file, digest, layer });
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .showName */ .$i)(path.value)} is in layer ${row.layer}, and the manifest names ${layers.length}`);
        }
    }
}
/** The entries that a manifest tells of; the error is one clause. */
function entriesOf(checkpoint) {
    const entries = [];
    for (const row of checkpoint.entries) {
        const entry = entryOf(row, checkpoint.layers);
        if (!entry.ok)
            return entry;
        entries.push(entry.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(entries);
}
/** Byte strings of the paths that a manifest tells are gone; the error is one clause. */
function deletedOf(checkpoint) {
    const paths = [];
    for (const written of checkpoint.deleted) {
        const path = nameOf(written);
        if (!path.ok)
            return path;
        paths.push(path.value);
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(paths);
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

/***/ 1003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ onReuse),
/* harmony export */   g1: () => (/* binding */ isReusable),
/* harmony export */   mX: () => (/* binding */ notStoredText),
/* harmony export */   vi: () => (/* binding */ mayStore)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9962);

/** Whether the work of an agent can be reused: one that prepares the workspace is needed by whatever comes after. */
const isReusable = ({ plan }) => !('always' in plan && plan.always === true);
/**
 * Whether what the phase left may be stored: its work was looked up and not found, all of it was done well, and no
 * person let it pass a gate.
 */
function mayStore({ reuse, agents, gates }) {
    if (reuse.step !== 'missed' || reuse.digest === undefined || reuse.storing !== 'none')
        return false;
    if (agents.tasks.some((task) => task.status !== 'done' || !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .K)(task.outcome)))
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
            phase.reuse = { step: 'looking', storing: 'none' };
            return undefined;
        case 'ReuseMissed':
            if (reuse.step !== 'looking')
                return `${event.phase} was not being looked up`;
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
            reuse.storing = 'running';
            return undefined;
        case 'ReuseStored':
        case 'ReuseNotStored':
            if (reuse.storing !== 'running')
                return `nothing of ${event.phase} was being stored`;
            reuse.storing = 'done';
            reuse.stored = event.type === 'ReuseStored';
            if (event.type === 'ReuseNotStored')
                state.warnings.push(notStoredText(event.phase, event.because));
            return undefined;
    }
}
function onPhaseReused(state, phase, event) {
    const { agents } = phase;
    if (phase.reuse.step !== 'looking')
        return `${event.phase} was not being looked up`;
    for (const task of agents.tasks.filter(isReusable)) {
        task.status = 'done';
        task.outcome = { kind: 'reused', from: event.from };
        task.because = event.because;
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

/***/ 2106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sf: () => (/* binding */ evolve),
  AU: () => (/* binding */ fold),
  Yc: () => (/* binding */ unsavedText)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/evolve-reuse.js
var evolve_reuse = __webpack_require__(1003);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
;// CONCATENATED MODULE: ./build/core/reset.js


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
    delete task.because;
}
function resetGroup(group, which) {
    group.tasks.forEach((task, index) => {
        if (!which(task))
            return;
        if (task.status === 'done')
            group.done -= 1;
        if (task.status === 'running')
            group.running -= 1;
        if (task.status === 'waiting')
            group.waiting -= 1;
        resetTask(task);
        group.next = Math.min(group.next, index);
    });
}
/** Where all of the work is to be done again it may have been done before: it is looked up anew. */
function resetReuse(phase) {
    const { reuse, agents } = phase;
    if (reuse.storing === 'running')
        reuse.storing = 'none';
    const anew = agents.tasks.every((task) => !(0,evolve_reuse/* isReusable */.g1)(task) || task.status === 'pending');
    if (reuse.step === 'looking' || anew)
        phase.reuse = { step: 'none', storing: 'none' };
}
/** Every check of the gate will be made again: the tree may have changed, and a gate judges one tree. */
function resetGate(gate) {
    resetGroup(gate.checks, () => true);
    gate.started = false;
    delete gate.verdict;
    delete gate.because;
}
/** After a failure in the work itself: what did not succeed, or all of it when an output is missing, is done again. */
function resetFailed(phase) {
    const outputMissing = phase.missing.length > 0;
    resetGroup(phase.agents, (task) => outputMissing || !(0,outcomes/* isGood */.K)(task.outcome));
    resetReuse(phase);
    phase.collection = 'none';
    phase.missing = [];
}
/**
 * The phase is to be run as if it never had been: state and files were put back to a checkpoint before it.
 * Only numbers of attempts go on.
 */
function resetAsNeverRun(phase) {
    for (const group of [phase.agents, ...phase.gates.map((gate) => gate.checks)]) {
        resetGroup(group, () => true);
        for (const task of group.tasks) {
            task.durationMs = 0;
            task.retries = 0;
        }
    }
    for (const gate of phase.gates) {
        resetGate(gate);
        delete gate.skipped;
    }
    phase.status = 'pending';
    phase.reuse = { step: 'none', storing: 'none' };
    phase.collection = 'none';
    phase.missing = [];
    phase.checkpoint = 'none';
    phase.activeMs = 0;
    phase.roundMs = 0;
    delete phase.conclusion;
    delete phase.because;
    delete phase.startedAt;
    delete phase.finishedAt;
    delete phase.completedIn;
    delete phase.saved;
    delete phase.unsaved;
    delete phase.manifest;
}
/**
 * A new process takes over. What was started and not finished was interrupted: nothing is known of it, so it runs
 * again. What finished stays finished, except in a gate that was not judged to the end.
 */
function resetInterrupted(state) {
    state.running = 0;
    const phase = state.phases[state.cursor];
    if (phase === undefined)
        return;
    phase.roundMs = 0;
    if (phase.checkpoint === 'running')
        phase.checkpoint = 'none';
    if (phase.status === 'completed')
        return;
    if (phase.status === 'cancelled') {
        phase.status = 'running';
        delete phase.conclusion;
        delete phase.because;
        delete phase.finishedAt;
    }
    resetGroup(phase.agents, (task) => task.status !== 'done' || !(0,outcomes/* isGood */.K)(task.outcome));
    resetReuse(phase);
    if (phase.collection === 'running')
        phase.collection = 'none';
    for (const gate of phase.gates) {
        if (gate.verdict === undefined && gate.skipped === undefined)
            resetGate(gate);
    }
}

;// CONCATENATED MODULE: ./build/core/evolve-restore.js

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
function unrestorable(state, { plan, status, checkpoint, saved }) {
    if (state.running > 0)
        return 'attempts are still under way';
    if (status !== 'completed')
        return `phase ${plan.name} is ${status}`;
    return checkpoint === 'done' && saved === true ? undefined : `phase ${plan.name} has no saved checkpoint`;
}
function putBack(state, { index, plan }, by) {
    const gone = state.phases.slice(index + 1);
    const names = new Set(gone.map((phase) => phase.plan.name));
    for (const phase of gone)
        resetAsNeverRun(phase);
    for (const name of names)
        Reflect.deleteProperty(state.outputs, name);
    state.artifacts.splice(0, Infinity, ...state.artifacts.filter((artifact) => !names.has(artifact.phase)));
    for (const [key, { from }] of state.recorded) {
        if (names.has(from.slice(0, from.indexOf('/'))))
            state.recorded.delete(key);
    }
    state.status = 'pending';
    state.cursor = index + 1;
    state.lastCheckpoint = plan.name;
    state.restored = { phase: plan.name, by };
    delete state.restoring;
    delete state.conclusion;
    delete state.because;
    delete state.pause;
    delete state.stopping;
    delete state.decision;
    delete state.lastFailure;
}

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
    if (place.phase.reuse.step === 'looking')
        return `phase ${place.phase.plan.name} is being looked up`;
    task.status = 'running';
    task.attempts = event.attempt;
    task.round += 1;
    place.group.running += 1;
    state.running += 1;
    while (place.group.tasks[place.group.next] !== undefined &&
        place.group.tasks[place.group.next]?.status !== 'pending') {
        place.group.next += 1;
    }
    return undefined;
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
    task.outcome = event.outcome;
    task.durationMs += event.durationMs;
    task.because = (0,outcomes/* outcomeText */.E)(event.outcome);
    if (event.evidence === undefined)
        delete task.evidence;
    else
        task.evidence = event.evidence;
    place.group.running -= 1;
    place.group.done += 1;
    state.running -= 1;
    for (const step of event.steps) {
        if (step.outcome.kind !== 'passed' || step.tree === undefined)
            continue;
        const from = `${event.task}#${event.attempt}`;
        state.recorded.set(step.key, { key: step.key, tree: step.tree, from, durationMs: step.durationMs });
    }
    if ((0,outcomes/* isGood */.K)(event.outcome)) {
        task.flaky = task.round > 1;
        if (event.outputs !== undefined)
            Object.assign((state.outputs[place.phase.plan.name] ??= {}), event.outputs);
    }
    else {
        state.lastFailure = { task: event.task, detail: (0,outcomes/* outcomeText */.E)(event.outcome), tail: event.evidence?.tail ?? '' };
    }
    return undefined;
}
/** A retry is scheduled after a failure, or its time has come. */
function onRetry(state, event, from, to) {
    const found = taskAt(state, event.task);
    if (found === undefined)
        return `no task is called ${event.task}`;
    const { place, task } = found;
    if (task.status !== from || task.attempts + 1 !== event.attempt)
        return `${event.task} is ${task.status} after attempt ${task.attempts}`;
    task.status = to;
    if (to === 'waiting') {
        place.group.done -= 1;
        place.group.waiting += 1;
        task.retries += 1;
        state.retriesUsed += 1;
    }
    else {
        place.group.waiting -= 1;
        place.group.next = Math.min(place.group.next, place.index);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/core/state.js
function group(plans) {
    return {
        tasks: plans.map((plan) => ({
            plan,
            status: 'pending',
            attempts: 0,
            round: 0,
            durationMs: 0,
            flaky: false,
            retries: 0,
        })),
        next: 0,
        running: 0,
        waiting: 0,
        done: 0,
    };
}
function phaseState(plan, index) {
    return {
        plan,
        index,
        status: 'pending',
        activeMs: 0,
        roundMs: 0,
        attempts: 0,
        agents: group(plan.agents),
        reuse: { step: 'none', storing: 'none' },
        collection: 'none',
        missing: [],
        gates: plan.gates.map((gate) => ({ plan: gate, checks: group(gate.checks), started: false })),
        checkpoint: 'none',
    };
}
function place(tasks, seen, at) {
    at.group.tasks.forEach((task, index) => {
        tasks.set(task.plan.id, { ...at, index });
        for (const step of task.plan.steps)
            seen.set(step.key, (seen.get(step.key) ?? 0) + 1);
    });
}
/** The state right after a workflow was created. */
function initialState(created, at) {
    const phases = created.pipeline.phases.map(phaseState);
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
        cursor: 0,
        running: 0,
        retriesUsed: 0,
        decisions: [],
        warnings: [],
        recorded: new Map(),
        sharedKeys: new Set([...seen].filter(([, times]) => times > 1).map(([key]) => key)),
        outputs: { ...created.inherited?.outputs },
        artifacts: [...(created.inherited?.artifacts ?? [])],
    };
}

;// CONCATENATED MODULE: ./build/core/status.js
/**
 * Legal transitions of a workflow and of a phase. Everything else is a corrupt journal.
 * `cancelled \u2192 running` is a resume after a signal; a cancellation that a person decided is final,
 * which evolve checks by the recorded decision. Everything may become pending again, and only by Restored.
 */
const LEGAL = {
    pending: ['pending', 'running', 'cancelled'],
    running: ['pending', 'paused', 'completed', 'failed', 'cancelled'],
    paused: ['pending', 'running', 'cancelled'],
    completed: ['pending'],
    failed: ['pending'],
    cancelled: ['pending', 'running'],
};
/** Whether a workflow or phase may go from one status to the other. */
function mayBecome(from, to) {
    return LEGAL[from].includes(to);
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
    const phase = state.phases[state.cursor];
    if (phase?.status !== 'running')
        return;
    phase.activeMs += passed;
    phase.roundMs += passed;
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
        case 'CollectionStarted':
        case 'ArtifactsCollected':
            return onCollection(state, event);
        case 'GateStarted':
        case 'GateFinished':
            return onGate(state, event);
        case 'PhaseFinished':
            return onPhaseFinished(state, event, at);
        case 'CheckpointStarted':
        case 'CheckpointSaved':
        case 'CheckpointFailed':
            return onCheckpoint(state, event);
        case 'RestoreStarted':
        case 'RestoreFailed':
        case 'Restored':
            return onRestore(state, event);
        case 'WorkflowPaused':
            return onPaused(state, event);
        case 'Decided':
            return onDecided(state, event);
        case 'StopRequested':
            state.stopping = event.signal;
            return undefined;
        case 'WorkflowFinished':
            return onWorkflowFinished(state, event, at);
        case 'Warned':
            state.warnings.push(event.message);
            return undefined;
    }
}
function become(subject, to) {
    if (!mayBecome(subject.status, to))
        return `${subject.status} cannot become ${to}`;
    subject.status = to;
    return undefined;
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
    delete state.stopping;
    delete state.restored;
    if (state.status === 'paused')
        return undefined;
    delete state.conclusion;
    delete state.because;
    resetInterrupted(state);
    return state.status === 'running' ? undefined : become(state, 'running');
}
function onPhaseStarted(state, event, at) {
    const phase = state.phaseByName.get(event.phase);
    if (phase === undefined)
        return `no phase is called ${event.phase}`;
    if (state.status !== 'running')
        return `the workflow is ${state.status}`;
    if (phase.index !== state.cursor)
        return `phase ${event.phase} is not next`;
    phase.startedAt ??= at;
    phase.attempts += 1;
    return become(phase, 'running');
}
function onCollection(state, event) {
    return inPhase(state, event.phase, (phase) => {
        if (event.type === 'CollectionStarted') {
            if (phase.collection !== 'none')
                return `the outputs of ${event.phase} have been collected`;
            phase.collection = 'running';
            return undefined;
        }
        if (phase.collection !== 'running')
            return 'nothing was being collected';
        phase.collection = 'done';
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
            if (gate.started)
                return `gate ${event.gate} has been started`;
            gate.started = true;
            return undefined;
        }
        if (!gate.started || gate.checks.done !== gate.checks.tasks.length)
            return `gate ${event.gate} has not been judged`;
        gate.verdict = event.verdict;
        gate.because = event.because;
        return undefined;
    });
}
function onPhaseFinished(state, event, at) {
    return inPhase(state, event.phase, (phase) => {
        if (phase.agents.running > 0 || phase.gates.some((gate) => gate.checks.running > 0))
            return 'work is still under way';
        if (phase.gates.some((gate) => gate.verdict !== 'passed' && gate.skipped === undefined))
            return 'a gate is not open';
        phase.conclusion = event.conclusion;
        phase.because = event.because;
        phase.finishedAt = at;
        phase.completedIn = { run: state.run, attempt: state.attempt };
        return become(phase, 'completed');
    });
}
function onCheckpoint(state, event) {
    const phase = state.phaseByName.get(event.phase);
    if (phase === undefined)
        return `no phase is called ${event.phase}`;
    if (phase.status !== 'completed')
        return `phase ${event.phase} is ${phase.status}`;
    if (event.type === 'CheckpointStarted') {
        if (phase.checkpoint !== 'none')
            return `the checkpoint of ${event.phase} has been started`;
        phase.checkpoint = 'running';
        return undefined;
    }
    if (phase.checkpoint !== 'running')
        return `no checkpoint of ${event.phase} was being saved`;
    phase.checkpoint = 'done';
    phase.saved = event.type === 'CheckpointSaved';
    if (event.type === 'CheckpointSaved') {
        state.lastCheckpoint = event.phase;
        if (event.digest !== undefined)
            phase.manifest = event.digest;
    }
    else {
        phase.unsaved = event.because;
        state.warnings.push(unsavedText(event.phase, event.because));
    }
    state.cursor += 1;
    return undefined;
}
/** What people are told of a checkpoint that was not saved. */
function unsavedText(phase, because) {
    return `The checkpoint of ${phase} was not saved, so the workflow cannot be resumed from there: ${because}`;
}
function onPaused(state, event) {
    if (state.running > 0)
        return 'attempts are still under way';
    const phase = state.phaseByName.get(event.pause.phase);
    if (phase === undefined)
        return `no phase is called ${event.pause.phase}`;
    state.pause = event.pause;
    return become(phase, 'paused') ?? become(state, 'paused');
}
function onDecided(state, event) {
    const { decision } = event;
    state.decisions.push(decision);
    state.decision = decision;
    if (decision.kind === 'cancel')
        return undefined;
    const { pause } = state;
    const phase = pause === undefined ? undefined : state.phaseByName.get(pause.phase);
    if (pause === undefined || phase === undefined)
        return 'the workflow is not paused';
    if (!pause.options.includes(decision.kind))
        return `${decision.kind} is not an option`;
    const wrong = become(phase, 'running') ?? become(state, 'running');
    if (wrong !== undefined)
        return wrong;
    const gate = phase.gates.find((each) => each.plan.name === pause.gate);
    delete state.pause;
    phase.roundMs = 0;
    if (decision.kind === 'skip') {
        if (gate === undefined || decision.gate !== gate.plan.name)
            return `gate ${String(decision.gate)} is not what the workflow waits for`;
        gate.skipped = { by: decision.by, reason: decision.reason ?? '' };
        return undefined;
    }
    if (gate === undefined)
        resetFailed(phase);
    else
        resetGate(gate);
    return undefined;
}
function onWorkflowFinished(state, event, at) {
    if (state.running > 0)
        return 'attempts are still under way';
    if (event.status === 'completed' && state.cursor !== state.phases.length)
        return 'not every phase is over';
    const phase = state.phases[state.cursor];
    if (phase !== undefined &&
        (phase.status === 'running' || phase.status === 'paused') &&
        event.status !== 'completed') {
        phase.finishedAt = at;
        phase.conclusion = event.conclusion;
        phase.because = event.because;
        const wrong = become(phase, event.status);
        if (wrong !== undefined)
            return wrong;
    }
    delete state.pause;
    state.conclusion = event.conclusion;
    state.because = event.because;
    return become(state, event.status);
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
            return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.paused;
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

/***/ 9597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hint)
/* harmony export */ });
/** The next step for people, as one sentence; undefined when there is nothing to mend. */
function hint(outcome) {
    switch (outcome.kind) {
        case 'failed':
        case 'errored':
            return hintOf(outcome.reason);
        case 'timedOut':
            return 'Find out what it waits for in its log, or give it more time with timeout: in bootspring.yml.';
        case 'passed':
        case 'cancelled':
        case 'skipped':
        case 'reused':
            return undefined;
    }
}
function hintOf(reason) {
    switch (reason) {
        case 'exit-code':
            return 'Read the end of its output, run the same command in your workspace, and mend what it complains of.';
        case 'signal':
            return 'Look for a crash or for too little memory: the system ended the command, not the command itself.';
        case 'command-not-found':
            return 'Install the tool in a step before this one, or correct the name of the command in bootspring.yml.';
        case 'not-executable':
            return 'Make the file executable (chmod +x, git update-index --chmod=+x) or run it with its interpreter.';
        case 'spawn-failed':
            return 'Look whether its folder exists and whether the machine has processes, files and memory left, then run it again.';
        case 'interrupted':
            return 'Run bootspring resume: it runs this again, since nothing is known of its result.';
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

/***/ 9962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ outcomeText),
/* harmony export */   K: () => (/* binding */ isGood)
/* harmony export */ });
/** Whether the work was done and is good. */
function isGood(outcome) {
    return outcome?.kind === 'passed' || outcome?.kind === 'reused';
}
/** One line that says how an attempt ended, for people. */
function outcomeText(outcome) {
    switch (outcome.kind) {
        case 'passed':
            return outcome.detail === undefined ? 'passed' : `passed: ${outcome.detail}`;
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

/***/ 6709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ passedNames),
/* harmony export */   ET: () => (/* binding */ readsOnly),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Jb: () => (/* binding */ retryPolicy),
/* harmony export */   QD: () => (/* binding */ passedBy),
/* harmony export */   ag: () => (/* binding */ installsPackages),
/* harmony export */   yn: () => (/* binding */ writtenStep),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* unused harmony export isNames */
/** What a pipeline is made of besides its phases: defaults, limits, and the steps of written commands. */
/** Defaults of the contract. Times in milliseconds. */
const DEFAULTS = {
    retry: { attempts: 3, on: ['transient'], initialMs: 2_000, factor: 2, maxMs: 60_000, jitter: true },
    retryBudget: 6,
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
    }
    return policy;
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

/***/ 1542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pg: () => (/* reexport */ COUNTER_PATTERNS),
  G3: () => (/* reexport */ PATTERNS),
  L8: () => (/* binding */ classify),
  Ij: () => (/* binding */ isUserPattern)
});

;// CONCATENATED MODULE: ./build/core/patterns.js
function patterns_define(id, pattern, anchor, sentence) {
    return { id, pattern, anchor, sentence };
}
/** An HTTP status in a context that makes it one: `HTTP 503`, `HTTP/1.1 503`, `status code: 502`, `502 Bad Gateway`. */
function patterns_status(code, phrase, sentence) {
    const before = `\\bHTTP(?:\\/[\\d.]+)?(?: (?:error|code|status))*[ :=]+${code}\\b|\\bstatus(?:[ _]?code)?["']?(?: is| of| was)?[ :="'(]+${code}\\b`;
    const after = `\\b${code}(?:[ :-]+|: )${phrase}|\\bHTTPError: ${code}\\b|\\bE${code}\\b|\\bresponse[ :]+${code}\\b`;
    const returned = `\\breturned error: ${code}\\b`;
    return patterns_define(`http-${code}`, new RegExp(`${before}|${after}|${returned}`, 'i'), `${code}`, sentence);
}
const LOCAL = '(?!.*(?:127\\.\\d+\\.\\d+\\.\\d+|::1\\b|localhost|0\\.0\\.0\\.0))';
/** What a failure that goes away by itself looks like: the network, a service, a name server. */
const PATTERNS = [
    patterns_define('ECONNRESET', /\bECONNRESET\b|\bConnection reset by peer\b/i, 'reset', 'a connection was reset (ECONNRESET)'),
    patterns_define('ECONNREFUSED', new RegExp(`^${LOCAL}.*(?:\\bECONNREFUSED\\b|\\bConnection refused\\b)`, 'i'), 'refused', 'a remote host refused the connection (ECONNREFUSED)'),
    patterns_define('ETIMEDOUT', /\b(?:ETIMEDOUT|ESOCKETTIMEDOUT|UND_ERR_CONNECT_TIMEOUT)\b|\bconnection timed out\b/i, 'timedout|timed out|err_connect', 'a connection timed out (ETIMEDOUT)'),
    patterns_define('EHOSTUNREACH', /\b(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN)\b/, 'unreach|enetdown', 'a network was unreachable'),
    patterns_define('EAI_AGAIN', /\bEAI_AGAIN\b/, 'eai_again', 'a name server did not answer (EAI_AGAIN)'),
    patterns_define('ENOTFOUND', /\bgetaddrinfo ENOTFOUND\b|\bENOTFOUND\b.*\b(?:registry|request|fetch|host)/i, 'enotfound', 'a host name could not be resolved (ENOTFOUND)'),
    patterns_define('name-resolution', /\bTemporary failure (?:in name resolution|resolving)\b|\bTemporary DNS/i, 'temporary failure|temporary dns', 'a name server failed for the moment'),
    patterns_define('unresolved-host', /\bCould not resolve host\b/i, 'resolve host', 'a host name could not be resolved'),
    patterns_define('socket-hang-up', /\bsocket hang up\b/i, 'hang up|hung up', 'a connection was closed in the middle of an answer'),
    patterns_define('network-timeout', /\bnetwork (?:request )?time(?:d )?-?out\b|\brequest to \S+ timed out\b|\bnetwork connectivity\b|\bi\/o timeout\b/i, 'network |i/o timeout|timed out', 'the network timed out'),
    patterns_define('fetch-failed', /\bTypeError: fetch failed\b|\bERR_SOCKET_TIMEOUT\b|\bFetchError: request to\b/, 'fetch failed|fetcherror|err_socket', 'a request over the network failed'),
    patterns_define('tls-handshake', /\bTLS handshake (?:timeout|timed out)\b|\bSSL_ERROR_SYSCALL\b|\bdisconnected before secure TLS connection\b|\bGnuTLS recv error\b/i, 'handshake|ssl_error|secure tls|gnutls', 'a TLS handshake did not finish'),
    patterns_define('git-remote', /\bRPC failed\b|\bfatal: early EOF\b|\bThe remote end hung up unexpectedly\b|\bunexpected disconnect while reading\b/i, 'rpc failed|early eof|hung up|disconnect', 'git lost the connection to its remote'),
    patterns_define('docker-limit', /\btoomanyrequests\b/i, 'toomanyrequests', 'the container registry asked to slow down'),
    patterns_define('npm-network', /\bnpm (?:ERR!|error) (?:code (?:ERR_SOCKET_TIMEOUT|ECONNRESET|EIDLETIMEOUT)|network\b)/i, 'npm err', 'npm could not reach its registry'),
    patterns_define('rate-limit', /\brate limit(?:ed)? exceeded\b|\bAPI rate limit\b|\bsecondary rate limit\b/i, 'rate limit', 'a service asked to slow down'),
    patterns_status(408, 'Request Time-?out', 'a service answered 408 Request Timeout'),
    patterns_status(425, 'Too Early', 'a service answered 425 Too Early'),
    patterns_status(429, 'Too Many Requests', 'a service answered 429 Too Many Requests'),
    patterns_status(500, 'Internal Server Error', 'a service answered 500 Internal Server Error'),
    patterns_status(502, 'Bad Gateway', 'a service answered 502 Bad Gateway'),
    patterns_status(503, 'Service (?:Temporarily )?Unavailable', 'a service answered 503 Service Unavailable'),
    patterns_status(504, 'Gateway Time-?out', 'a service answered 504 Gateway Timeout'),
];
/** What a failure that will be the same next time looks like, whatever else is in the output. */
const COUNTER_PATTERNS = [
    patterns_define('assertion', /\bAssertion(?:Failed)?Error\b|\bassertion failed\b|\bassertion `.*` failed\b/i, 'assert', 'an assertion failed'),
    patterns_define('expectation', /\bexpect\((?:received|actual)\b|^\s*Expected\b.*:|\bexpected .+ to (?:be|equal|have|contain|match|throw|include)\b/, 'expect', 'an expectation of a test was not met'),
    patterns_define('tests-failed', /^\s*(?:Tests|Test Suites|Test Files):?\s+[1-9]\d* failed\b/i, 'failed', 'tests failed'),
    patterns_define('tap-failed', /^\s*(?:#|\u2139) fail [1-9]\d*\s*$/, ' fail ', 'tests failed'),
    patterns_define('mocha-failing', /^\s*[1-9]\d* failing\b/, 'failing', 'tests failed'),
    patterns_define('suite-failed', /^=+ .*\b[1-9]\d* failed\b|^--- FAIL: |^test result: FAILED\b|\bexamples?, [1-9]\d* failures?\b|^FAIL\s+\S+\.\w+|^FAILURES!/, 'fail', 'tests failed'),
    patterns_define('type-error', /\berror TS\d+\b/, 'ts\\d{3}', 'the types do not check'),
    patterns_define('lint-problems', /\b\d+ problems? \([1-9]\d* errors?\b/, 'problems? \\(', 'the linter found problems'),
    patterns_define('syntax-error', /\bSyntaxError\b/, 'syntaxerror', 'the code has a syntax error'),
    patterns_define('missing-command', /\bcommand not found\b|^(?:\S*\/)?(?:sh|dash|bash|zsh): .*\bnot found\b|\bis not recognized as an internal or external command\b/i, 'not found|not recognized', 'a command is not installed'),
    patterns_define('missing-module', /\b(?:ERR_MODULE_NOT_FOUND|Cannot find module|ModuleNotFoundError)\b/, 'cannot find module|modulenotfound|err_module_not', 'a module is not installed'),
    patterns_status(401, 'Unauthorized', 'a service answered 401 Unauthorized'),
    patterns_status(403, 'Forbidden', 'a service answered 403 Forbidden'),
];

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
    const permanent = COUNTER_PATTERNS.find((pattern) => matched.includes(pattern.id));
    if (permanent !== undefined)
        return no(`The output shows that ${permanent.sentence}.`);
    const passing = PATTERNS.find((pattern) => matched.includes(pattern.id));
    return passing === undefined ? undefined : yes(`The output shows that ${passing.sentence}.`);
}


/***/ }),

/***/ 3337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ savedMs),
/* harmony export */   q: () => (/* binding */ fates)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9962);

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
        return { kind: 'blocked', because: blockedBecause(state) };
    if (conclusion === 'skipped')
        return { kind: 'skipped', because };
    const skipped = phase.gates.find((gate) => gate.skipped !== undefined);
    if (skipped?.skipped !== undefined) {
        return {
            kind: 'skipped',
            because: `gate ${skipped.plan.name} by ${skipped.skipped.by}: ${skipped.skipped.reason}`,
        };
    }
    const again = tasksOf(phase).filter((task) => task.attempts > 1);
    if (again.length === 0)
        return { kind: 'ran', because };
    const names = again.map((task) => `${task.plan.name} (attempt ${task.attempts})`).join(', ');
    return { kind: 'retried', because: because === '' ? names : `${because}; ${names}` };
}
const tasksOf = (phase) => [phase.agents, ...phase.gates.map((gate) => gate.checks)].flatMap(({ tasks }) => tasks);
function blockedBecause({ phases, cursor, status, pause }) {
    const before = phases[cursor];
    if (pause !== undefined)
        return `${pause.phase} waits for a decision`;
    if (status === 'cancelled')
        return 'the workflow was cancelled';
    const failed = before === undefined ? [] : tasksOf(before).filter((task) => task.outcome !== undefined && !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_0__/* .isGood */ .K)(task.outcome));
    if (before === undefined || status === 'completed')
        return 'not reached';
    return failed.length > 0 ? `${before.plan.name} did not succeed` : `${before.plan.name} is not over`;
}
/** Milliseconds of work that phases of an earlier run or commit stand for. */
const savedMs = (all) => all.reduce((sum, fate) => sum + (fate.savedMs ?? 0), 0);


/***/ }),

/***/ 5582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ logFacts)
/* harmony export */ });
/** What the lines of the log need to know of the state besides the entry. */
function logFacts(state) {
    return {
        workflowId: state.id,
        phaseMs: (phase) => state.phaseByName.get(phase)?.activeMs ?? 0,
        workflowMs: () => state.activeMs,
    };
}


/***/ }),

/***/ 6580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ logLines)
/* harmony export */ });
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2750);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4993);


const info = (text) => ({ level: 'INFO', text });
const warn = (text) => ({ level: 'WARN', text });
const error = (text) => ({ level: 'ERROR', text });
/**
 * The lines of logs/orchestrator.log for one entry, without line ends: none, one, or for a pause one for the phase and
 * one for the workflow. Text that came from elsewhere can't begin a line.
 */
function logLines(entry, facts) {
    const time = seconds(entry.at);
    return tell(entry.event, facts).map(({ level, text }) => `[${time}] [${level}] ${(0,_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text)}`);
}
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
            return event.run > 1 ? [info(`Workflow ${facts.workflowId} resumed`)] : [];
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
            return [warn(`Retry: ${event.task} - attempt ${event.attempt} in ${span(event.delayMs)}: ${event.because}`)];
        case 'ArtifactsCollected':
            return artifactsCollected(event);
        case 'GateStarted':
            return [info(`Gate: ${event.gate} - Started`)];
        case 'GateFinished':
            return [gateFinished(event)];
        case 'PhaseFinished':
            return [phaseFinished(event, facts)];
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
        case 'WorkflowPaused':
            return workflowPaused(event, facts);
        case 'Decided':
            return [decided(event)];
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
function attemptStarted({ task, attempt }) {
    const { name, agent } = subject(task);
    return info(`${name} - ${agent ? 'Invoked' : 'Started'}${attempt > 1 ? ` (attempt ${attempt})` : ''}`);
}
function attemptFinished({ task, outcome, durationMs }) {
    const { name, agent } = subject(task);
    const took = span(durationMs);
    return ending(outcome, (word, text) => `${name} - ${word ?? (agent ? 'Completed' : 'Passed')} (${took})${because(text)}`);
}
/** `word` is undefined for what passed: agents and checks have their own words for it. */
function ending(outcome, line) {
    switch (outcome.kind) {
        case 'passed':
            return info(line(undefined, outcome.detail ?? ''));
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
/** The phase's line has the details, the workflow's says what it waits for. */
function workflowPaused({ pause }, facts) {
    const details = pause.details.length === 0 ? pause.reason : pause.details.join('; ');
    const cause = `${pause.reason}${pause.gate === undefined ? '' : ` at ${pause.gate}`}`;
    const options = pause.options.length === 0 ? '' : ` (${pause.options.join(', ')})`;
    return [
        warn(`Phase: ${pause.phase} - Paused: ${details}`),
        warn(`Workflow ${facts.workflowId} paused: ${cause}${options}`),
    ];
}
function decided({ decision }) {
    const gate = decision.gate === undefined ? '' : ` ${decision.gate}`;
    return info(`Decision: ${decision.kind}${gate} - by ${decision.by}${because(decision.reason ?? '')}`);
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

/***/ 2119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ metrics)
/* harmony export */ });
/** The metrics of a workflow as far as its journal goes. */
function metrics(entries) {
    const tally = new Tally();
    for (const entry of entries)
        tally.add(entry);
    return tally.result();
}
/** Folds entries into sums. Names come from users, so they are keys of maps only. */
class Tally {
    #workflowId = null;
    #runs = 0;
    /** Milliseconds of work until the last entry. It only goes forward. */
    #stopwatch = 0;
    #last;
    #resting = false;
    #phases = new Map();
    /** Readings of the stopwatch when the attempts under way began. */
    #began = new Map();
    #scheduled = new Set();
    #retries = new Map();
    #verdicts = new Map();
    /** What steps took when they last ran, by key. */
    #stepMs = new Map();
    #unsuccessful = new Set();
    #flaky = new Set();
    #reuseMs = 0;
    #reusedPhases = 0;
    #reusedSteps = 0;
    #unknownSteps = 0;
    #resumeMs = 0;
    /** What of it the run that took the workflow up last has brought, as long as it has started no work. */
    #resumedMs = 0;
    #saved = 0;
    #failed = 0;
    #bytesCheckpointed = 0;
    #bytesRestored = 0;
    add({ at, event }) {
        this.#passTime(Date.parse(at), event);
        this.#count(event);
    }
    /** Wall time since the last entry, unless nobody worked in between; a clock that went back adds nothing. */
    #passTime(at, event) {
        if (Number.isNaN(at))
            return;
        const passed = at - (this.#last ?? at);
        this.#last = at;
        if (!this.#resting && event.type !== 'RunStarted')
            this.#stopwatch += Math.max(0, passed);
    }
    #count(event) {
        switch (event.type) {
            case 'WorkflowCreated':
                this.#workflowId = event.workflowId;
                for (const phase of event.pipeline.phases)
                    this.#phase(phase.name);
                return;
            case 'RunStarted':
                return this.#runStarted();
            case 'PhaseStarted':
                return this.#phaseStarted(this.#phase(event.phase));
            case 'PhaseFinished':
                return this.#phaseFinished(event);
            case 'PhaseReused':
                this.#reusedPhases += 1;
                this.#reuseMs += Math.max(0, event.savedMs);
                this.#bytesRestored += event.files.bytes;
                return;
            case 'AttemptStarted':
                return this.#attemptStarted(event);
            case 'AttemptFinished':
                return this.#attemptFinished(event);
            case 'RetryScheduled':
                this.#scheduled.add(event.task);
                return;
            case 'GateFinished':
                this.#verdictsOf(event.gate)[event.verdict] += 1;
                return;
            case 'CheckpointSaved':
                this.#saved += 1;
                this.#bytesCheckpointed += event.newBytes ?? 0;
                return;
            case 'CheckpointFailed':
                this.#failed += 1;
                return;
            case 'WorkflowPaused':
            case 'WorkflowFinished':
                this.#resting = true;
                return;
            case 'Decided':
                this.#resting = false;
                this.#unsuccessful.clear();
                return;
            case 'Restored':
                return this.#restored(event);
            case 'RestoreStarted':
            case 'RestoreFailed':
                this.#resting = true;
                return;
            case 'ReuseLookupStarted':
            case 'ReuseMissed':
            case 'ReuseStoreStarted':
            case 'ReuseStored':
            case 'ReuseNotStored':
            case 'RetryDue':
            case 'CollectionStarted':
            case 'ArtifactsCollected':
            case 'GateStarted':
            case 'CheckpointStarted':
            case 'StopRequested':
            case 'Warned':
                return;
        }
    }
    #runStarted() {
        this.#runs += 1;
        this.#began.clear();
        this.#unsuccessful.clear();
        this.#resting = false;
        this.#resumedMs = this.#runs === 1 ? 0 : sum([...this.#phases.values()].map(savedMs));
        this.#resumeMs += this.#resumedMs;
    }
    /** The phases after it are run again; a run that did nothing but restore has saved nothing. */
    #restored({ phase: name, files }) {
        this.#resting = true;
        this.#bytesRestored += files?.bytes ?? 0;
        this.#resumeMs -= this.#resumedMs;
        this.#resumedMs = 0;
        const names = [...this.#phases.keys()];
        for (const later of names.slice(names.indexOf(name) + 1))
            this.#phaseEnded(this.#phase(later), false);
    }
    /** A phase that was under way when a run was interrupted goes on: it keeps what it took until then. */
    #phaseStarted(phase) {
        phase.since ??= this.#stopwatch;
        phase.succeeded = false;
    }
    #phaseFinished({ phase: name, conclusion }) {
        this.#phaseEnded(this.#phase(name), conclusion === 'success' || conclusion === 'reused');
    }
    #phaseEnded(phase, succeeded) {
        phase.durationMs += this.#stopwatch - (phase.since ?? this.#stopwatch);
        phase.since = undefined;
        phase.succeeded = succeeded;
    }
    #attemptStarted({ task }) {
        this.#resumedMs = 0;
        this.#began.set(task, this.#stopwatch);
        // A retry counts when it begins: a run that stops before leaves it undone.
        if (this.#scheduled.delete(task))
            this.#retries.set(task, (this.#retries.get(task) ?? 0) + 1);
    }
    #attemptFinished({ task, outcome, durationMs, steps }) {
        const began = this.#began.get(task);
        this.#began.delete(task);
        // Reported durations are from a monotonic clock, so they mend what a wall clock that went back has lost.
        if (began !== undefined)
            this.#stopwatch = Math.max(this.#stopwatch, began + durationMs);
        const [phase = task, ...rest] = task.split('/');
        if (rest.length === 1)
            this.#phase(phase).busyMs += Math.max(0, durationMs);
        this.#noteFlaky(task, outcome);
        for (const step of steps) {
            if (step.outcome.kind === 'reused')
                this.#noteReuse(step.key);
            else if (step.outcome.kind === 'passed')
                this.#stepMs.set(step.key, Math.max(0, step.durationMs));
        }
    }
    #noteFlaky(task, outcome) {
        if (outcome.kind === 'failed' || outcome.kind === 'errored' || outcome.kind === 'timedOut') {
            this.#unsuccessful.add(task);
        }
        else if (outcome.kind === 'passed' && this.#unsuccessful.delete(task)) {
            this.#flaky.add(task);
        }
    }
    #noteReuse(key) {
        const ms = this.#stepMs.get(key);
        this.#reusedSteps += 1;
        if (ms === undefined)
            this.#unknownSteps += 1;
        else
            this.#reuseMs += ms;
    }
    #phase(name) {
        const known = this.#phases.get(name);
        if (known !== undefined)
            return known;
        const fresh = { durationMs: 0, busyMs: 0, since: undefined, succeeded: false };
        this.#phases.set(name, fresh);
        return fresh;
    }
    #verdictsOf(gate) {
        const known = this.#verdicts.get(gate);
        if (known !== undefined)
            return known;
        const fresh = { passed: 0, rejected: 0, inconclusive: 0, vacuous: 0 };
        this.#verdicts.set(gate, fresh);
        return fresh;
    }
    result() {
        const phases = [...this.#phases].map(([name, { durationMs, busyMs, since }]) => {
            const wall = durationMs + this.#stopwatch - (since ?? this.#stopwatch);
            return { name, durationMs: wall, busyMs, utilisation: share(busyMs, wall) };
        });
        const busyMs = sum(phases.map((phase) => phase.busyMs));
        const counts = [...this.#retries].map(([task, count]) => ({ task, count }));
        const gates = [...this.#verdicts].map(([name, verdicts]) => ({ name, ...gateCounts([verdicts]) }));
        return {
            schemaVersion: 1,
            workflowId: this.#workflowId,
            runs: this.#runs,
            totalDurationMs: this.#stopwatch,
            phases,
            retries: { total: sum(counts.map(({ count }) => count)), tasks: counts },
            gates: { ...gateCounts([...this.#verdicts.values()]), byGate: gates },
            agents: { busyMs, utilisation: share(busyMs, sum(phases.map((phase) => phase.durationMs))) },
            saved: {
                reuseMs: this.#reuseMs,
                reusedPhases: this.#reusedPhases,
                reusedSteps: this.#reusedSteps,
                unknownSteps: this.#unknownSteps,
                resumeMs: this.#resumeMs,
            },
            flaky: [...this.#flaky],
            checkpoints: {
                saved: this.#saved,
                failed: this.#failed,
                bytesCheckpointed: this.#bytesCheckpointed,
                bytesRestored: this.#bytesRestored,
            },
        };
    }
}
function gateCounts(all) {
    const of = (verdict) => sum(all.map((each) => each[verdict]));
    const [passed, failed, inconclusive, vacuous] = [of('passed'), of('rejected'), of('inconclusive'), of('vacuous')];
    const total = passed + failed + inconclusive + vacuous;
    return { passed, failed, inconclusive, vacuous, passRate: share(passed, total), failRate: share(failed, total) };
}
/** What need not be done again because the phase is over. */
const savedMs = ({ succeeded, durationMs }) => (succeeded ? durationMs : 0);
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
/** A part of a whole with four decimals; null when there is no whole. */
const share = (part, whole) => whole > 0 ? Math.round((part / whole) * 10_000) / 10_000 : null;


/***/ }),

/***/ 8577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ problemText),
/* harmony export */   p: () => (/* binding */ problemLines)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(599);

/** A problem for a terminal: what happened, where, and the next step. */
function problemLines(problem, word = 'error') {
    const lines = [[(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(`${word}: `, word === 'error' ? 'bad' : 'warn'), (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(problem.message)]];
    if (problem.where !== undefined)
        lines.push([(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(`  at ${problem.where}`, 'dim')]);
    if (problem.hint !== undefined)
        lines.push([(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(`  ${problem.hint}`, 'dim')]);
    return lines;
}
/** A problem as one line: what happened, and the next step. */
function problemText({ message, hint }) {
    if (hint === undefined)
        return message;
    return `${message}${/[.!?]$/.test(message) ? '' : ';'} ${hint}`;
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

/***/ 5335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ stateDocument)
/* harmony export */ });
/* unused harmony export agentStatus */
const time = (at) => (at === undefined ? null : new Date(at).toISOString());
/** The state as `state.json` has it. */
function stateDocument(state) {
    return {
        schemaVersion: 1,
        id: state.id,
        workflow: state.pipeline.workflow,
        mode: state.pipeline.mode,
        status: state.status,
        conclusion: state.conclusion ?? null,
        because: state.because ?? null,
        attempt: state.attempt,
        createdAt: new Date(state.createdAt).toISOString(),
        updatedAt: new Date(state.updatedAt).toISOString(),
        durationMs: state.activeMs,
        source: state.source,
        configDigest: state.pipeline.digest,
        phases: state.phases.map(phaseDocument),
        decisions: state.decisions,
        warnings: state.warnings,
        pause: state.pause ?? null,
        lastCheckpoint: state.lastCheckpoint ?? null,
        restored: state.restored ?? null,
        restoring: state.restoring === undefined ? null : { phase: state.restoring.phase, by: state.restoring.by },
    };
}
function phaseDocument(phase) {
    return {
        name: phase.plan.name,
        status: phase.status,
        conclusion: phase.conclusion ?? null,
        because: phase.because ?? null,
        startedAt: time(phase.startedAt),
        finishedAt: time(phase.finishedAt),
        durationMs: phase.activeMs,
        attempts: phase.attempts,
        agents: phase.agents.tasks.map(agentDocument),
        gates: phase.gates.map(gateDocument),
        reuse: reuseDocument(phase.reuse),
        checkpoint: phase.saved === undefined ? null : { saved: phase.saved, because: phase.unsaved ?? null },
    };
}
function reuseDocument({ step, because, from, savedMs, stored }) {
    if (step === 'none' || step === 'looking')
        return null;
    return {
        reused: step === 'reused',
        because: because ?? '',
        from: from ?? null,
        savedMs: savedMs ?? null,
        stored: stored ?? null,
    };
}
/** The status of an agent: that of its newest attempt. */
function agentStatus(task) {
    if (task.status === 'pending')
        return { status: 'pending', conclusion: null };
    if (task.status !== 'done')
        return { status: 'running', conclusion: null };
    switch (task.outcome?.kind) {
        case 'passed':
            return { status: 'completed', conclusion: 'success' };
        case 'reused':
            return { status: 'completed', conclusion: 'reused' };
        case 'skipped':
            return { status: 'completed', conclusion: 'skipped' };
        case 'cancelled':
            return { status: 'cancelled', conclusion: 'cancelled' };
        case 'failed':
        case 'errored':
        case 'timedOut':
        case undefined:
            return { status: 'failed', conclusion: 'failure' };
    }
}
function agentDocument(task) {
    return {
        name: task.plan.name,
        ...agentStatus(task),
        attempts: task.attempts,
        durationMs: task.durationMs,
        flaky: task.flaky,
        because: task.because ?? null,
    };
}
function gateDocument(gate) {
    return {
        name: gate.plan.name,
        verdict: gate.verdict ?? null,
        because: gate.because ?? null,
        skipped: gate.skipped ?? null,
        checks: gate.checks.tasks.map((task) => ({
            name: task.plan.name,
            outcome: task.outcome?.kind ?? null,
            enforcement: 'enforcement' in task.plan ? task.plan.enforcement : 'required',
            durationMs: task.durationMs,
            attempts: task.attempts,
            flaky: task.flaky,
            because: task.because ?? null,
        })),
    };
}


/***/ }),

/***/ 1418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ isSoft),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   RM: () => (/* binding */ taskMark),
/* harmony export */   k: () => (/* binding */ summaryLines),
/* harmony export */   lW: () => (/* binding */ phaseMark),
/* harmony export */   qY: () => (/* binding */ pauseLines)
/* harmony export */ });
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9597);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9962);
/* harmony import */ var _fates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3337);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(599);




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
    const all = (0,_fates_js__WEBPACK_IMPORTED_MODULE_0__/* .fates */ .q)(state);
    const isOver = options.ended === true || !['pending', 'running'].includes(state.status);
    return [
        ...state.phases.flatMap((phase, at) => phaseLines(phase, all[at], isOver)),
        [],
        ...endingLines(state, options),
        ...savedLines(all),
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
/** What need not be done again, when that is anything. */
function savedLines(all) {
    const reused = all.filter((each) => each.kind === 'reused');
    if (reused.length === 0)
        return [];
    const count = reused.length === 1 ? '1 phase' : `${reused.length} phases`;
    return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`${count} not run again: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)((0,_fates_js__WEBPACK_IMPORTED_MODULE_0__/* .savedMs */ .U)(reused))} saved`, 'dim')]];
}
/** Why a phase was tried again, or cannot begin; what it came to stands below it. */
function fateNote({ status }, fate, isOver) {
    const told = fate?.kind === 'retried' || (fate?.kind === 'blocked' && status === 'pending' && isOver);
    return told && fate !== undefined ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`  ${fate.kind}: ${fate.because}`, 'dim')] : [];
}
function phaseLines(phase, fate, isOver) {
    // Of one that was reused for its inputs the gate was judged now, and is shown.
    if (fate?.kind === 'reused' && phase.conclusion !== 'reused') {
        const name = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(phase.plan.name, 'strong');
        const { sign, tone } = phaseMark(phase).tone === 'good' ? mark('reused') : phaseMark(phase);
        return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`${sign} `, tone), name, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(phase.activeMs)}  ${fate.because}`, 'dim')]];
    }
    const { sign, tone } = phaseMark(phase);
    const time = phase.startedAt === undefined ? '' : `  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(phase.activeMs)}`;
    const head = [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`${sign} `, tone),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(phase.plan.name, phase.status === 'pending' ? 'dim' : 'strong'),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(time, 'dim'),
        ...fateNote(phase, fate, isOver),
        ...(phase.reuse.step === 'missed' ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`  not reused: ${phase.reuse.because ?? ''}`, 'dim')] : []),
    ];
    if (phase.status === 'pending')
        return [head];
    const width = widest(phase);
    return [
        head,
        ...phase.agents.tasks.map((task) => taskLine(task, width, '  ')),
        ...phase.gates.flatMap((gate) => gateLines(gate, width)),
    ];
}
/** Width of the column of names: checks stand two further in than agents. */
function widest(phase) {
    const agents = phase.agents.tasks.map((task) => task.plan.name.length);
    const checks = phase.gates.flatMap((gate) => gate.checks.tasks.map((task) => task.plan.name.length + 2));
    return Math.min(40, Math.max(0, ...agents, ...checks));
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
        [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('  gate ', 'dim'), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(gate.plan.name), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('  '), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(verdict, tone)],
        ...gate.checks.tasks.map((task) => taskLine(task, width - 2, '    ')),
    ];
}
/** How a task is shown: an advisory failure and an audit that can't block are warnings, never plain green. */
function taskMark(task) {
    const { outcome } = task;
    if (outcome === undefined)
        return mark(task.status === 'pending' ? 'pending' : 'running');
    return mark(isSoft(task) ? 'advisory' : outcome.kind);
}
/** Whether a task did not succeed and blocks nothing all the same. */
function isSoft({ outcome, plan }) {
    if (outcome === undefined || (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .K)(outcome) || !('enforcement' in plan))
        return false;
    return plan.enforcement === 'advisory' || isTolerated(outcome, plan.unreachable);
}
function isTolerated(outcome, unreachable) {
    return outcome.kind === 'errored' && outcome.reason === 'unreachable' && unreachable === 'warn';
}
function taskLine(task, width, indent) {
    const { sign, tone } = taskMark(task);
    const line = [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`${indent}${sign} `, tone), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(task.plan.name.padEnd(width))];
    if (task.outcome === undefined)
        return [...line, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(task.status === 'pending' ? '  not run' : '  \u2026', 'dim')];
    line.push((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(task.durationMs)}`, 'dim'));
    const note = taskNote(task);
    if (note !== '')
        line.push((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`  ${note}`, (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .K)(task.outcome) && !task.flaky ? 'dim' : tone === 'good' ? 'warn' : tone));
    return line;
}
function taskNote(task) {
    const { outcome } = task;
    const flaky = task.flaky ? `flaky: passed at attempt ${task.round}` : '';
    const title = titleOf(task);
    const advisory = 'enforcement' in task.plan && task.plan.enforcement === 'advisory' ? 'advisory' : '';
    const because = outcome === undefined || outcome.kind === 'passed' ? (outcome?.detail ?? title) : (task.because ?? '');
    return [flaky, advisory, because].filter((part) => part !== '').join('; ');
}
function endingLines(state, { decisions = true, ended = false }) {
    const total = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(state.activeMs);
    const warnings = state.warnings.map((warning) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`warning: ${warning}`, 'warn')]);
    if (state.restoring !== undefined)
        return [...warnings, ...cutOffLines(state.id, state.restoring.phase, ended)];
    switch (state.status) {
        case 'completed':
            return [...warnings, [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('Completed', 'good'), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(` in ${total}: ${state.because ?? ''}`)]];
        case 'paused':
            return [
                ...warnings,
                ...(state.pause === undefined ? [] : pauseLines(state, state.pause, decisions ? 'commands' : 'nothing')),
            ];
        case 'cancelled':
            return [
                ...warnings,
                [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('Cancelled', 'warn'), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`: ${state.because ?? ''}`)],
                ...(state.decision?.kind === 'cancel' ? [] : [next('go on', `bootspring resume ${state.id}`)]),
            ];
        case 'failed':
            return [...warnings, [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('Failed', 'bad'), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`: ${state.because ?? ''}`)]];
        case 'pending':
        case 'running':
            if (state.restored !== undefined) {
                const text = [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('Restored', 'good'), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(` to ${state.restored.phase}, waiting to be resumed`)];
                return [...warnings, text, next('go on', `bootspring resume ${state.id}`)];
            }
            if (!ended)
                return [...warnings, [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`Under way for ${total}`, 'strong')]];
            return [
                ...warnings,
                [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('Broken off', 'bad'), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(` after ${total}`)],
                next('go on', `bootspring resume ${state.id}`),
            ];
    }
}
/** A restore that is under way, or that was killed: the next command ends it first. */
function cutOffLines(id, phase, ended) {
    if (!ended)
        return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`Being restored to ${phase}`, 'strong')]];
    return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('Broken off', 'bad'), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(` while ${phase} was restored`)], next('go on', `bootspring resume ${id}`)];
}
/** Why the workflow waits, the last lines of what failed, and what a person can do, as commands to copy. */
function pauseLines(state, pause, offer = 'commands') {
    const where = pause.gate === undefined ? `in ${pause.phase}` : `at gate ${pause.gate} after ${pause.phase}`;
    const lines = [
        [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(offer === 'nothing' ? 'Not passed' : 'Paused', 'bad'), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(` ${where}`)],
        ...pause.details.map((detail) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`  ${detail}`, 'bad')]),
    ];
    for (const task of failedTasks(state, pause))
        lines.push([], ...tailLines(task));
    if (offer !== 'commands')
        return lines;
    lines.push([], [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('What you can do', 'strong')]);
    for (const option of pause.options)
        lines.push(optionLine(state.id, pause, option));
    return lines;
}
function failedTasks(state, pause) {
    const phase = state.phaseByName.get(pause.phase);
    const gate = phase?.gates.find((each) => each.plan.name === pause.gate);
    const tasks = gate?.checks.tasks ?? phase?.agents.tasks ?? [];
    return tasks.filter((task) => task.outcome !== undefined && !(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .K)(task.outcome));
}
/** What a task runs, short enough for a line. */
function titleOf(task) {
    const title = task.plan.steps.map((step) => step.title).join(' && ');
    return title.length <= TITLE ? title : `${title.slice(0, TITLE - 1)}\u2026`;
}
function tailLines(task) {
    const tail = task.evidence?.tail.trimEnd() ?? '';
    const advice = task.outcome === undefined ? undefined : (0,_hints_js__WEBPACK_IMPORTED_MODULE_3__/* .hint */ .a)(task.outcome);
    const lines = [[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`${task.plan.name}: ${titleOf(task)}`, 'strong')]];
    if (tail !== '')
        for (const text of tail.split('\n').slice(-TAIL_LINES))
            lines.push([(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)('  \u2502 ', 'dim'), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(text)]);
    if (advice !== undefined)
        lines.push([(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`  ${advice}`, 'warn')]);
    return lines;
}
function optionLine(id, pause, option) {
    switch (option) {
        case 'retry':
            return next('mend it and go on', `bootspring resume ${id}`);
        case 'skip':
            return next('skip the gate', `bootspring skip ${id} --gate ${pause.gate} --reason "\u2026"`);
        case 'cancel':
            return next('give it up', `bootspring cancel ${id}`);
    }
}
function next(what, command) {
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(`  ${what.padEnd(18)} `, 'dim'), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(command, 'strong')];
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

/***/ 9135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(9889);
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
    const { nearest } = await __webpack_require__.e(/* import() */ 5241).then(__webpack_require__.bind(__webpack_require__, 5241));
    const meant = nearest(word, [...WORDS, 'list']);
    if (meant === undefined && /^[a-z0-9]+$/.test(word))
        return;
    const listed = meant === 'list' ? '"checkpoints" alone lists them' : `Did you mean ${meant}?`;
    command.error(`error: ${JSON.stringify(word)} is neither an id nor one of ${WORDS.join(', ')}${meant === undefined ? '' : `\n(${listed})`}`);
}

// EXTERNAL MODULE: ./build/shell/cli/report.js
var report = __webpack_require__(1597);
;// CONCATENATED MODULE: ./build/shell/cli/program.js




/** Commands of the contract that this version does not have. They are named, so that nobody searches for a typing error. */
const LATER = ['compile', 'hooks'];
/** Options of the contract, by command, for the same reason. */
const LATER_OPTIONS = { gate: '--changed', plan: '--matrix' };
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
/** Options may also stand before the command: `bootspring --json run`. */
function commandFirst(argv) {
    let at = 0;
    while (argv[at]?.startsWith('-') === true)
        at += argv[at] === '--config' || argv[at] === '--cwd' ? 2 : 1;
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
    const argv = commandFirst(given);
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
        .option('-q, --quiet', 'only what failed, and the summary', false)
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
    return command
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
        add('gate <name>', 'run one gate now, without a workflow', (name, options) => handlers.gate({ ...options, name: name ?? '' })).option('--fix', 'run what mends, before the checks', false);
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
        (0,report/* reportOptions */.lt)(add('report [id]', 'a workflow as a page, as markdown, JUnit XML or JSON', (id, options) => handlers.report(withId(id, options))));
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

// EXTERNAL MODULE: ./build/shell/console/screen.js + 1 modules
var screen = __webpack_require__(4556);
// EXTERNAL MODULE: ./build/shell/tools.js
var tools = __webpack_require__(3717);
// EXTERNAL MODULE: ./build/entry/commands/run.js + 4 modules
var run = __webpack_require__(8371);
;// CONCATENATED MODULE: ./build/entry/command-line.js






/** A command that is only carried out where there is a folder to work in. */
function inFolder(command) {
    return async (options) => {
        const bad = (0,tools/* checkFolder */.p$)((0,external_node_path_.resolve)(options.cwd));
        return bad === undefined ? command(options) : (0,screen/* createScreen */.d)(options, process.env).fail([bad]);
    };
}
/** What each command does. Only running is loaded at once; it is what has to start fast. */
const handlers = {
    run: inFolder(async (options) => options.dryRun ? (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(1078)]).then(__webpack_require__.bind(__webpack_require__, 1078))).planCommand(options) : (0,run/* runCommand */.d1)(options)),
    plan: inFolder(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(1078)]).then(__webpack_require__.bind(__webpack_require__, 1078))).planCommand(options)),
    gate: inFolder(async (options) => (await __webpack_require__.e(/* import() */ 6931).then(__webpack_require__.bind(__webpack_require__, 6931))).gateCommand(options)),
    detect: inFolder(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(5784)]).then(__webpack_require__.bind(__webpack_require__, 5784))).detectCommand(options)),
    init: inFolder(async (options) => (await __webpack_require__.e(/* import() */ 4516).then(__webpack_require__.bind(__webpack_require__, 4516))).initCommand(options)),
    validate: inFolder(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(1078)]).then(__webpack_require__.bind(__webpack_require__, 1078))).validateCommand(options)),
    resume: inFolder(async (options) => (await __webpack_require__.e(/* import() */ 7787).then(__webpack_require__.bind(__webpack_require__, 7787))).resumeCommand(options)),
    retry: inFolder(async (options) => (await __webpack_require__.e(/* import() */ 7787).then(__webpack_require__.bind(__webpack_require__, 7787))).retryCommand(options)),
    skip: inFolder(async (options) => (await __webpack_require__.e(/* import() */ 7787).then(__webpack_require__.bind(__webpack_require__, 7787))).skipCommand(options)),
    cancel: inFolder(async (options) => (await __webpack_require__.e(/* import() */ 7787).then(__webpack_require__.bind(__webpack_require__, 7787))).cancelCommand(options)),
    restore: inFolder(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(2128), __webpack_require__.e(6043), __webpack_require__.e(3574)]).then(__webpack_require__.bind(__webpack_require__, 3574))).restoreCommand(options)),
    status: inFolder(async (options) => (await __webpack_require__.e(/* import() */ 9700).then(__webpack_require__.bind(__webpack_require__, 9700))).statusCommand(options)),
    logs: inFolder(async (options) => (await __webpack_require__.e(/* import() */ 4017).then(__webpack_require__.bind(__webpack_require__, 4017))).logsCommand(options)),
    report: inFolder(async (options) => (await __webpack_require__.e(/* import() */ 3401).then(__webpack_require__.bind(__webpack_require__, 3401))).reportCommand(options)),
    checkpoints: inFolder(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(5832), __webpack_require__.e(6043), __webpack_require__.e(7258), __webpack_require__.e(1986)]).then(__webpack_require__.bind(__webpack_require__, 1986))).checkpointsCommand(options)),
    verify: inFolder(async (options) => (await Promise.all(/* import() */[__webpack_require__.e(2128), __webpack_require__.e(6043), __webpack_require__.e(3015), __webpack_require__.e(2597), __webpack_require__.e(8091), __webpack_require__.e(7258), __webpack_require__.e(7563)]).then(__webpack_require__.bind(__webpack_require__, 7563))).verifyCommand(options)),
    replay: inFolder(async (options) => (await __webpack_require__.e(/* import() */ 9700).then(__webpack_require__.bind(__webpack_require__, 9700))).replayCommand(options)),
};
/** The command line: reads it, does it, and answers the exit code. */
function runCli(argv) {
    return runProgram(argv, version/* VERSION */.x, handlers);
}


/***/ }),

/***/ 8371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ul: () => (/* binding */ carry),
  so: () => (/* binding */ createConsole),
  Su: () => (/* binding */ planOptions),
  d1: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/app/execute.js + 10 modules
var execute = __webpack_require__(6820);
// EXTERNAL MODULE: ./build/app/prepare.js + 3 modules
var prepare = __webpack_require__(6613);
// EXTERNAL MODULE: ./build/shell/clock.js
var clock = __webpack_require__(9836);
// EXTERNAL MODULE: ./build/core/views/summary.js
var summary = __webpack_require__(1418);
;// CONCATENATED MODULE: ./build/shell/console/ask.js

/** Asks the person at the terminal what to do about a pause. Undefined, also when `signal` ends the question: leave it paused. */
function createAsk(stream, paint, by) {
    return async (state, signal) => {
        const { pause } = state;
        if (pause === undefined)
            return undefined;
        const { select, text, isCancel } = await __webpack_require__.e(/* import() */ 6170).then(__webpack_require__.bind(__webpack_require__, 6170));
        stream.write(`\n${(0,summary/* pauseLines */.qY)(state, pause, 'question').map(paint).join('\n')}\n\n`);
        const chosen = await select({
            message: 'What now?',
            output: stream,
            signal,
            options: [
                ...pause.options.map((option) => optionOf(option, pause)),
                { value: 'leave', label: 'leave it paused', hint: 'exit 6; go on later' },
            ],
        });
        if (isCancel(chosen) || chosen === 'leave')
            return undefined;
        if (chosen !== 'skip')
            return { kind: chosen, by };
        const reason = await text({
            output: stream,
            signal,
            message: `Why is gate ${pause.gate} skipped? It is recorded.`,
            validate: (value) => ((value ?? '').trim() === '' ? 'a skip needs a reason' : undefined),
        });
        if (isCancel(reason))
            return undefined;
        return { kind: 'skip', ...(pause.gate === undefined ? {} : { gate: pause.gate }), reason: reason.trim(), by };
    };
}
function optionOf(option, pause) {
    switch (option) {
        case 'retry':
            return { value: option, label: 'try again', hint: 'after you have mended it in another window' };
        case 'skip':
            return { value: option, label: `skip gate ${pause.gate}`, hint: 'asks for the reason' };
        case 'cancel':
            return { value: option, label: 'cancel the workflow' };
    }
}

// EXTERNAL MODULE: ./build/core/views/log.js
var log = __webpack_require__(6580);
// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
// EXTERNAL MODULE: ./build/core/views/log-facts.js
var log_facts = __webpack_require__(5582);
;// CONCATENATED MODULE: ./build/shell/console/plain.js



/** Waits for a reader that is behind, so that a fast command does not fill the memory. */
function writeGently(out, chunk) {
    return out.write(chunk) ? undefined : new Promise((resolve) => void out.once('drain', resolve));
}
const NEWLINE = 0x0a;
/** How long lines may wait for more of them: a write wakes whoever reads, which costs as much as a short check. */
const EVERY_MS = 50;
/**
 * Plain lines, for logs of a CI and for files: the lines of the log, and between them what the commands print.
 * Lines are made when the loop waits, so that commands start first.
 */
function createPlainConsole({ out, quiet, clock }) {
    let atLineStart = true;
    let waiting = [];
    let text = '';
    let forget;
    const tell = () => {
        const lines = waiting.flatMap((each) => each());
        waiting = [];
        if (lines.length === 0)
            return;
        text += `${atLineStart ? '' : '\n'}${lines.join('\n')}\n`;
        atLineStart = true;
    };
    const write = () => {
        tell();
        if (text !== '')
            out.write(text);
        text = '';
    };
    const flush = () => {
        tell();
        if (text === '' || forget !== undefined)
            return;
        write();
        forget = clock.after(EVERY_MS, () => {
            forget = undefined;
            flush();
        });
    };
    return {
        observe(entry, state) {
            if (!quiet)
                waiting.push(() => (0,log/* logLines */.O)(entry, (0,log_facts/* logFacts */.q)(state)));
        },
        flush,
        sink: {
            open(group) {
                if (!quiet)
                    waiting.push(() => [`==> ${group.task}: ${group.title.replaceAll(/\s+/g, ' ')}`]);
            },
            write(chunk) {
                if (quiet || chunk.length === 0)
                    return undefined;
                write();
                atLineStart = chunk[chunk.length - 1] === NEWLINE;
                return writeGently(out, chunk);
            },
            close() { },
        },
        progress(task, said) {
            if (quiet)
                return;
            waiting.push(() => [`${task}: ${(0,plain_line/* plainLine */.h)(said)}`]);
            flush();
        },
        close() {
            forget?.();
            write();
            if (!atLineStart)
                out.write('\n');
            atLineStart = true;
        },
    };
}

// EXTERNAL MODULE: ./build/shell/console/screen.js + 1 modules
var console_screen = __webpack_require__(4556);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/shell/paused.js




/**
 * The workflow that was written to last, if it is paused. It only looks at state.json, which is quick and may be
 * behind its journal: this is for a reminder, never for a decision.
 */
function lastPaused(workspace) {
    const folder = (0,external_node_path_.join)((0,external_node_path_.resolve)(workspace), workflow_dir/* STATE_FOLDER */.P2, 'workflows');
    try {
        const newest = (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => model_status/* WORKFLOW_ID_PATTERN */.TH.test(name))
            .map((id) => ({ id, at: (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, id, 'state.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
            .reduce((best, each) => (each.at > best.at ? each : best), { id: '', at: 0 });
        const text = newest.at === 0 ? '' : (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, newest.id, 'state.json'), 'utf8');
        if (!/^ {2}"status": "paused",$/m.test(text))
            return undefined;
        const gate = /^ {4}"gate": "([^"]*)"/m.exec(text)?.[1];
        return { id: newest.id, ...(gate !== undefined && model_status/* NAME_PATTERN */.Vh.test(gate) ? { gate } : {}) };
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/shell/sources-of-plan.js + 1 modules
var sources_of_plan = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/shell/storage.js
var storage = __webpack_require__(6599);
// EXTERNAL MODULE: ./build/shell/tools.js
var tools = __webpack_require__(3717);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/entry/engine.js + 29 modules
var entry_engine = __webpack_require__(9421);
// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(483);
// EXTERNAL MODULE: ./build/core/views/state.js
var views_state = __webpack_require__(5335);
;// CONCATENATED MODULE: ./build/entry/commands/ending.js



/** Tells how a run ended and answers the exit code: that of the verdict, or of what kept it from being recorded. */
function tellEnding(screen, ending) {
    if (!ending.ok)
        return screen.fail([ending.error]);
    const { state, problem, unrecorded = false } = ending.value;
    screen.print([[], ...(0,summary/* summaryLines */.k)(state, { ended: true })]);
    const told = problem === undefined ? {} : { error: problem, problems: [problem] };
    screen.json(() => ({ ...(0,views_state/* stateDocument */.r)(state), ...told }));
    if (problem !== undefined)
        screen.warn([problem], unrecorded ? 'error' : 'warning');
    return (0,exit/* exitOfEnding */.jO)(state, problem, unrecorded);
}

;// CONCATENATED MODULE: ./build/entry/commands/run.js














/** What a run is told by the command line, as planning wants it. */
function planOptions({ set, ...options }) {
    return { ...options, context: set ?? {}, cores: (0,tools/* usableCores */.DA)(), sha256: hash/* sha256 */.sc, lookup: (name) => process.env[name] };
}
/** The console that fits the screen. */
async function createConsole(screen, options) {
    const { quiet, verbose } = options;
    if (!screen.live)
        return createPlainConsole({ out: screen.stream, quiet, clock: (0,clock/* systemClock */.m)() });
    const { createLiveConsole } = await Promise.all(/* import() */[__webpack_require__.e(2128), __webpack_require__.e(7780)]).then(__webpack_require__.bind(__webpack_require__, 7780));
    return createLiveConsole({ stream: screen.stream, paint: screen.paint, verbose, now: () => performance.now() });
}
/** `bootspring run`: plans, starts a new workflow, and drives it until it is settled. */
async function runCommand(options) {
    const screen = (0,console_screen/* createScreen */.d)(options, process.env);
    const prepared = await (0,prepare/* prepare */.i)((0,sources_of_plan/* planSources */._)(options, process.env), planOptions(options));
    if (!prepared.ok)
        return screen.fail(prepared.error);
    screen.warn([...prepared.value.warnings, ...reminder(options.cwd)]);
    const source = (engine) => engine.workspace.source();
    return carry(screen, options, (engine) => (0,execute/* start */.n)(engine.around, prepared.value.pipeline, source(engine)));
}
/** A run always starts a new workflow; that another one waits must not be overlooked. */
function reminder(cwd) {
    const paused = lastPaused(cwd);
    if (paused === undefined)
        return [];
    const where = paused.gate === undefined ? '' : ` at gate ${paused.gate}`;
    const message = `${paused.id} is paused${where}; this starts a new workflow`;
    return [{ code: 'usage', message, hint: `to go on with the other one: bootspring resume ${paused.id}` }];
}
/** Sets a workflow going with a console and tells how it ended. */
async function carry(screen, options, go) {
    const cwd = (0,external_node_path_.resolve)(options.cwd);
    const live = await createConsole(screen, options);
    const engine = (0,entry_engine/* createEngine */.P)(cwd, process.env, live, (0,storage/* createFileStorage */.u)(cwd), true);
    const ask = screen.interactive ? { ask: createAsk(screen.stream, screen.paint, (0,tools/* currentUser */.Ny)(process.env)) } : {};
    const ending = await go({ ...engine, around: { ...engine.around, ...ask } });
    await engine.finish();
    live.close();
    return tellEnding(screen, ending);
}


/***/ }),

/***/ 9421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createEngine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(9889);
// EXTERNAL MODULE: ./build/shell/clock.js
var shell_clock = __webpack_require__(9836);
// EXTERNAL MODULE: ./build/shell/hash.js
var hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/orphans.js
var orphans = __webpack_require__(5941);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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

;// CONCATENATED MODULE: ./build/shell/phase-log.js


/** Bytes that may wait for a log file before its writers are asked to wait. */
const BEHIND_BYTES = 1024 * 1024;
/** Less than this waits a little for more: a write costs as much as a short check. */
const BATCH_BYTES = 64 * 1024;
const BATCH_MS = 50;
const NEWLINE = 10;
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
        this.endsInLine = chunk[chunk.length - 1] !== NEWLINE;
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

// EXTERNAL MODULE: ./build/shell/reuse/file-store.js
var file_store = __webpack_require__(1103);
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
            const { packPhase } = await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(6043), __webpack_require__.e(3015), __webpack_require__.e(2597), __webpack_require__.e(724), __webpack_require__.e(1092)]).then(__webpack_require__.bind(__webpack_require__, 1092));
            return packPhase({ workspace, packer, needles: needles() }, request);
        },
        async putBack(request) {
            const { putBackPhase } = await Promise.all(/* import() */[__webpack_require__.e(6043), __webpack_require__.e(3015), __webpack_require__.e(2597), __webpack_require__.e(724), __webpack_require__.e(5919), __webpack_require__.e(4813), __webpack_require__.e(1714)]).then(__webpack_require__.bind(__webpack_require__, 1714));
            return putBackPhase({ workspace, packer }, request);
        },
    };
}

// EXTERNAL MODULE: ./build/core/environment.js
var core_environment = __webpack_require__(1406);
// EXTERNAL MODULE: ./build/core/interpolate.js
var interpolate = __webpack_require__(3056);
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
const mask_line_NEWLINE = 0x0a;
const COLON = 0x3a;
/** Nobody indents a command further. */
const MOST_BLANKS = 256;
/** Whether nothing but blanks stands before `end` in its line; `before` says so of what came before these bytes. */
function isBlankLine(bytes, end, before) {
    const first = Math.max(0, end - MOST_BLANKS);
    for (let at = end - 1; at >= first; at--) {
        const byte = bytes[at] ?? 0;
        if (byte === mask_line_NEWLINE)
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

;// CONCATENATED MODULE: ./build/core/redact/secrets.js

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
    const values = (0,checkpoint_needles/* secretValues */.VX)(env);
    const lines = values.filter((value) => value.includes('\n')).flatMap((value) => value.split('\n'));
    const telling = lines.map((line) => line.trim()).filter((line) => (0,checkpoint_needles/* isTelling */.c0)(line) && !PUBLIC_LINE.test(line));
    return [...new Set([...values, ...telling])];
}
/** Every form of the secrets, as byte strings. */
function formsOf(secrets) {
    return [
        ...new Set([
            ...(0,checkpoint_needles/* needlesOf */.en)(secrets),
            ...(0,checkpoint_needles/* needlesOf */.en)(secrets.filter(hasWindowsLines).map(withPlainLines)),
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
const STARS = Uint8Array.from(REPLACEMENT, (character) => character.charCodeAt(0));
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






const visible_stream_STARS = Uint8Array.from(REPLACEMENT, (character) => character.charCodeAt(0));
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
        this.#add(formsOf(secrets));
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
        this.#add([...values.map(byteString), ...(inAllForms ? (0,checkpoint_needles/* needlesOf */.en)(values) : [])]);
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
        this.#known ??= formsOf(this.#secrets());
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

// EXTERNAL MODULE: ./build/shell/environment.js
var environment = __webpack_require__(2675);
// EXTERNAL MODULE: ./build/shell/process.js
var shell_process = __webpack_require__(3919);
// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(3432);
// EXTERNAL MODULE: ./build/core/transient.js + 1 modules
var core_transient = __webpack_require__(1542);
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
    const wanted = retryOn.filter(core_transient/* isUserPattern */.Ij);
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
const ALL = [...core_transient/* PATTERNS */.G3, ...core_transient/* COUNTER_PATTERNS */.Pg];
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

;// CONCATENATED MODULE: ./build/shell/runner/command-output.js


const command_output_NEWLINE = 10;
/**
 * The way of a command's output: secrets are taken out first, so that neither logs nor screen nor evidence see them. Each
 * stream is looked at by itself, because the two of them come in any order.
 */
class CommandOutput {
    #redaction;
    #writer;
    #tail = new core_text/* OutputTail */.gY();
    #scanner;
    #streams = new Map();
    #bytes = 0;
    #lineOpen;
    constructor(redaction, writer, patterns, 
    /** The last byte before this command's did not end a line. */
    lineOpen) {
        this.#redaction = redaction;
        this.#writer = writer;
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
        return this.#writer.write(shown);
    }
}

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
                BOOTSPRING_ATTEMPT: `${request.attempt}`,
                BOOTSPRING_CONTEXT: contextFile(folder, request.context),
                BOOTSPRING_ARTIFACTS: artifacts,
                BOOTSPRING_ARTIFACT_DIR: own,
                BOOTSPRING_OUTPUT: output,
                BOOTSPRING_PROGRESS: progress,
            };
            const standIns = decoys ? pool.take(folder) : {};
            return { variables: { ...variables, ...standIns }, output, progress, decoys: standIns };
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

;// CONCATENATED MODULE: ./build/shell/runner/without-secrets.js
/** The outcome with its words redacted: some of them are those of a command. */
function outcomeWithoutSecrets(outcome, redaction) {
    if (!('detail' in outcome) || outcome.detail === undefined)
        return outcome;
    return { ...outcome, detail: redaction.text(outcome.detail) };
}

;// CONCATENATED MODULE: ./build/shell/runner/attempt.js















/** Shorter commands do not have the sources digested after them: that would cost more than it can save. */
const WORTH_REMEMBERING_MS = 250;
/** File systems stamp files with a clock that may be this far behind. */
const CLOCK_SLACK_MS = 10;
/** The runner that works on this machine. It never throws: what goes wrong is an outcome. */
function createAttemptRunner(options) {
    const environments = new Map();
    const shared = {
        ...options,
        files: createFileMaker(options.stateDir, options.env['GITHUB_ACTIONS'] === 'true'),
        redaction: new Redaction(() => knownSecrets(options.env)),
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
    return {
        start(request) {
            const attempt = new Attempt(shared, request);
            return { done: attempt.run(), stop: () => attempt.stop() };
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
    #files;
    /** The last byte of output did not end a line. */
    #lineOpen = false;
    #patterns = [];
    #running;
    #evidence;
    /** Digest of the sources as they are, as long as no command has run since. */
    #tree;
    constructor(shared, request) {
        this.#shared = shared;
        this.#request = request;
        this.#startedAt = shared.clock.monotonic();
        const title = request.steps.map((step) => step.title).join(' && ');
        this.#writer = shared.sequencer.begin({
            phase: request.phase,
            task: request.task,
            attempt: request.attempt,
            title,
        });
    }
    stop() {
        this.#abort.abort();
        this.#running?.stop();
    }
    async run() {
        const steps = [];
        let outcome;
        let outputs;
        try {
            outcome = await this.#runSteps(steps);
            outputs = this.#readOutputs();
        }
        catch (thrown) {
            const why = thrown instanceof Error ? thrown.message : String(thrown);
            const detail = this.#shared.redaction.text(`bootspring could not run it: ${why}`);
            outcome = { kind: 'errored', reason: 'internal', detail };
            this.#note(outcome.detail);
        }
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
        };
    }
    async #runSteps(results) {
        let last = { kind: 'errored', reason: 'internal', detail: 'there is no step to run' };
        for (const step of this.#request.steps) {
            if (this.#abort.signal.aborted)
                return { kind: 'cancelled', detail: 'stopped before it was done' };
            const result = await this.#runStep(step);
            results.push(result);
            last = result.outcome;
            if (last.kind !== 'passed' && last.kind !== 'reused')
                return last;
        }
        // A task is reused only when nothing of it ran.
        const ran = results.findLast((result) => result.outcome.kind === 'passed');
        return ran?.outcome ?? last;
    }
    async #runStep(step) {
        const { clock } = this.#shared;
        const startedAt = clock.monotonic();
        const recorded = this.#request.recorded.find((one) => one.key === step.key);
        if (recorded !== undefined && (await this.#fingerprint()) === recorded.tree) {
            this.#note(`${step.title}: not run again, the sources are the same as for ${recorded.from}`);
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
        const before = this.#request.shared ? await this.#fingerprint() : undefined;
        const startedAt = clock.monotonic();
        const wallStart = clock.now();
        const outcome = await this.#runCommand(step);
        const durationMs = clock.monotonic() - startedAt;
        this.#tree = undefined;
        const tree = outcome.kind === 'passed' ? await this.#treeAfter(before, wallStart, durationMs) : undefined;
        return { key: step.key, outcome, durationMs, ...(tree === undefined ? {} : { tree }) };
    }
    /** The digest of the sources that a command ran on, when they were the same before and after it. */
    async #treeAfter(before, startedAt, durationMs) {
        if (this.#request.shared) {
            const after = await this.#fingerprint();
            return after === before ? after : undefined;
        }
        if (durationMs < WORTH_REMEMBERING_MS)
            return undefined;
        const written = await this.#shared.workspace.writtenSince(startedAt - CLOCK_SLACK_MS).catch(() => true);
        return written ? undefined : this.#fingerprint();
    }
    #fingerprint() {
        // Not being able to tell only means that nothing is reused.
        this.#tree ??= this.#shared.workspace.fingerprint().catch(() => undefined);
        return this.#tree;
    }
    async #runCommand(step) {
        const { clock, cwd, onProgress, redaction } = this.#shared;
        const { retryOn, task, timeoutMs } = this.#request;
        if (retryOn.some((entry) => entry.startsWith('/')))
            this.#patterns = await compileUserPatterns(retryOn);
        if (this.#abort.signal.aborted)
            return { kind: 'cancelled', detail: 'stopped before it was started' };
        const files = (this.#files ??= this.#shared.files.prepare(this.#request));
        const output = new CommandOutput(redaction, this.#writer, this.#patterns, this.#lineOpen);
        const running = (0,shell_process/* spawnCommand */.nj)({
            command: step.command,
            cwd: step.cwd === undefined ? cwd : (0,external_node_path_.join)(cwd, step.cwd),
            env: this.#environment(step, files),
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
        const { outcome, lines } = await runBuiltin(builtins, step, facts, clock);
        if (lines.length > 0)
            void this.#writer.write(Buffer.from(redaction.text(`${lines.join('\n')}\n`)));
        const shown = outcomeWithoutSecrets(outcome, redaction);
        return { key: step.key, outcome: shown, durationMs: clock.monotonic() - startedAt };
    }
    #timeLeft() {
        return Math.max(1, this.#request.timeoutMs - (this.#shared.clock.monotonic() - this.#startedAt));
    }
    #environment(step, files) {
        const base = this.#shared.environmentFor(this.#request.passEnv);
        const environment = { ...base, ...files.variables, ...this.#shared.stepEnvironment.variablesFor(step, base) };
        for (const [name, value] of Object.entries(step.env ?? {})) {
            environment[name] = this.#resolve(name, value);
            // A secret whose name in the caller's environment does not tell is told by the name that it is given here.
            if (environment[name] !== value)
                this.#shared.redaction.know((0,checkpoint_needles/* secretValues */.VX)({ [name]: environment[name] }));
        }
        return environment;
    }
    /** A value of `env:` with its references filled in. What is not set becomes empty, as in a shell, and is told. */
    #resolve(name, value) {
        const { env } = this.#shared;
        const resolved = (0,interpolate/* interpolate */.G)(value, (variable) => (Object.hasOwn(env, variable) ? env[variable] : undefined));
        if (resolved.ok)
            return resolved.value;
        for (const missing of resolved.error.missing)
            this.#note(`${missing} is not set; it is empty in ${name}`);
        const lenient = (0,interpolate/* interpolate */.G)(value, (variable) => env[variable] ?? '');
        return lenient.ok ? lenient.value : value;
    }
    #readOutputs() {
        if (this.#files === undefined)
            return undefined;
        try {
            const read = readOutputs(this.#files.output, (text) => this.#shared.redaction.text(text));
            for (const note of read?.notes.slice(0, 20) ?? [])
                this.#note(note);
            return read?.outputs;
        }
        catch (thrown) {
            this.#note(`BOOTSPRING_OUTPUT cannot be read: ${String(thrown)}`);
            return undefined;
        }
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
            const { runCoverage } = await __webpack_require__.e(/* import() */ 7183).then(__webpack_require__.bind(__webpack_require__, 7183));
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

// EXTERNAL MODULE: ./build/shell/snapshots.js + 1 modules
var shell_snapshots = __webpack_require__(5178);
// EXTERNAL MODULE: ./build/shell/tools.js
var tools = __webpack_require__(3717);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
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
        source: () => (source ??= (0,git/* readSource */.o$)(root, env)),
        async collect(workflowId, phase, globs) {
            const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase);
            if (refused !== undefined)
                return { artifacts: [], missing: [refused.message] };
            const { collectArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(724), __webpack_require__.e(4397)]).then(__webpack_require__.bind(__webpack_require__, 4397));
            const collected = await collectArtifacts(root, (0,workflow_dir/* pathsOf */.wG)(root, workflowId).folder, phase, globs);
            // There is no artifact list to trust, so every declared output counts as missing, with the reason.
            return collected.ok ? collected.value : { artifacts: [], missing: [...globs, collected.error.message] };
        },
    };
}

// EXTERNAL MODULE: ./build/entry/packing.js
var packing = __webpack_require__(3591);
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
 * Joins everything that a run needs, for a workspace of this machine. `finish` waits for the last output.
 *
 * @param keeps whether anything is kept of the run: logs, and files in its checkpoints
 */
function createEngine(cwd, env, screen, storage, keeps) {
    const clock = (0,shell_clock/* systemClock */.m)();
    const workspace = createWorkspace(cwd, env);
    const stateDir = (0,external_node_path_.join)(cwd, workflow_dir/* STATE_FOLDER */.P2);
    const closing = [];
    const runner = (id) => {
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
            onProgress: (task, line) => screen.progress?.(task, line),
        });
        closing.push(async () => {
            await sequencer.settled();
            await phaseLog.flush();
            attempts.close();
        });
        return attempts;
    };
    const snapshots = (0,shell_snapshots/* createSnapshots */.Q)({ workspace: cwd, env, packer: (0,packing/* packerScript */.S)(), ahead: keeps });
    const phaseFiles = createPhaseFiles({ workspace: cwd, env, packer: (0,packing/* packerScript */.S)() });
    const creator = { version: version/* VERSION */.x, platform: process.platform, arch: process.arch };
    const around = {
        clock,
        storage,
        workspace,
        snapshots: keeps ? snapshots : (0,shell_snapshots/* withoutFiles */.O)(snapshots),
        ...(keeps ? { reuse: { store: (0,file_store/* createFileReuseStore */.A0)(cwd), files: phaseFiles } } : {}),
        sha256: hash/* sha256 */.sc,
        onCapture: (phase, done, total) => screen.capturing?.(phase, done, total),
        runner,
        observers: [screen],
        creator,
        attempt: (0,tools/* runAttempt */.Tm)(env),
        onSignal: onSignal,
        endOrphans: orphans/* endOrphans */.X,
    };
    return { around, workspace, finish: () => Promise.all(closing.map((close) => close())) };
}


/***/ }),

/***/ 3591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ packerScript)
/* harmony export */ });
/* unused harmony export courierScript */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const there = (script) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(script) ? script : undefined);
// The bundler takes a path with a part that it does not know for an asset to be copied, so each is written out.
/** Script of the threads that pack and unpack; without its bundle the work is done in the thread that asks. */
const packerScript = () => there(typeof __dirname === 'string' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(__dirname, '..', 'packer', 'index.js') : '');
/** Script of the thread that carries checkpoints off the machine; without its bundle they stay here. */
const courierScript = () => there(typeof __dirname === 'string' ? join(__dirname, '..', 'courier', 'index.js') : '');


/***/ }),

/***/ 6389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ checkpointRulesSchema),
/* harmony export */   ZZ: () => (/* binding */ STORES),
/* harmony export */   ck: () => (/* binding */ DEFAULT_RULES)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);

/** Where checkpoints are kept: in the workspace always, the others on GitHub. */
const STORES = ['file', 'cache', 'artifact'];
/** What a checkpoint keeps and how much (`checkpoints` of the configuration). Globs are relative to the workspace. */
const checkpointRulesSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Only what one of these matches is kept; missing: everything. */
    include: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    exclude: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** Bytes in the files that a checkpoint may carry. */
    maxSize: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    /** Where they are kept; missing: everywhere. */
    stores: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(STORES))),
    /** Days after which an artifact with a checkpoint may go; missing: as the repository says. */
    retentionDays: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
});
/** The rules without a configuration. */
const DEFAULT_RULES = { exclude: [], maxSize: 2 * 1024 ** 3 };


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ DEFAULT_RETENTION_DAYS),
/* harmony export */   Zx: () => (/* binding */ LAYER_MEDIA_TYPES),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
/** Media types of layers: what the bytes of `layers/<digest>` are. */
const LAYER_MEDIA_TYPES = {
    zstd: 'application/vnd.bootspring.layer.v1.tar+zstd',
    gzip: 'application/vnd.bootspring.layer.v1.tar+gzip',
};
/** Days after which a checkpoint may go, without a configuration. */
const DEFAULT_RETENTION_DAYS = 7;
/** Limits of what is restored, against archives made to fill a disk. */
const LIMITS = {
    /** Entries of one tree. */
    entries: 500_000,
    /** Bytes of a path; of one of its parts. */
    path: 4_096,
    name: 255,
    /** A layer may unpack to this many times its size\u2026 */
    ratio: 1_000,
    /** \u2026once it unpacks to more than this many bytes. */
    ratioFrom: 64 * 1024 ** 2,
};


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

/***/ 1597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   lt: () => (/* binding */ reportOptions)
/* harmony export */ });
/* unused harmony export REPORT_FORMATS */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);

/** What `bootspring report` can write. */
const REPORT_FORMATS = ['html', 'json', 'junit', 'markdown'];
const FORMS = `
  html      one file with everything in it, for a browser; without --output in the workflow's folder
  markdown  what the job summary shows
  junit     JUnit XML: a suite a phase and a gate, a case an agent and a check
  json      state, metrics, what became of each phase, and the end of every output
  Without --format the name of the file decides (.json, .xml, .md), and else it is html.`;
/** Declares the options of `report [id]`. */
function reportOptions(command) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'html, json, junit or markdown').choices(REPORT_FORMATS))
        .option('-o, --output <file>', 'the file to write; without it stdout, but for html')
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
    return ending === 'md' || ending === 'markdown' ? 'markdown' : 'html';
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
        after(ms, then) {
            const timer = setTimeout(then, Math.min(ms, 2_147_483_647));
            return () => clearTimeout(timer);
        },
    };
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
  h: () => (/* binding */ parseYaml)
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
    values: 20_000,
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

/***/ 4556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ createScreen)
});

// EXTERNAL MODULE: ./build/core/exit.js
var exit = __webpack_require__(483);
// EXTERNAL MODULE: ./build/core/views/problem.js
var views_problem = __webpack_require__(8577);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
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

;// CONCATENATED MODULE: ./build/shell/console/screen.js




/** The screen of this process. */
function createScreen(options, env) {
    const stream = options.json ? process.stderr : process.stdout;
    const paint = createPaint(wantsColour(stream, env, options.color));
    const paintError = createPaint(wantsColour(process.stderr, env, options.color));
    const inCi = (env['CI'] ?? '') !== '' && env['CI'] !== 'false';
    const live = stream.isTTY && !inCi && !options.quiet && env['TERM'] !== 'dumb';
    const tell = (problems, word) => {
        for (const problem of problems)
            process.stderr.write(`${(0,views_problem/* problemLines */.p)(problem, word).map(paintError).join('\n')}\n`);
    };
    return {
        stream,
        paint,
        live,
        interactive: live && !options.json && process.stdin.isTTY,
        print: (lines) => void stream.write(lines.map((line) => `${paint(line)}\n`).join('')),
        json(document) {
            if (options.json)
                process.stdout.write(`${JSON.stringify(document(), null, 2)}\n`);
        },
        fail(problems) {
            tell(problems, 'error');
            if (options.json)
                process.stdout.write(`${JSON.stringify({ error: problems[0] ?? null, problems }, null, 2)}\n`);
            return problems[0] === undefined ? model_status/* EXIT */.dc.failed : (0,exit/* exitOfProblem */.fK)(problems[0]);
        },
        warn: (problems, word = 'warning') => tell(problems, word),
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




const manifestSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
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
        const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(manifestSchema, JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
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

/***/ 3645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   L7: () => (/* binding */ linkOrCopy),
/* harmony export */   MN: () => (/* binding */ realOf),
/* harmony export */   Of: () => (/* binding */ temporaryNameFor),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   b7: () => (/* binding */ notAFolder),
/* harmony export */   f2: () => (/* binding */ ensureFolder)
/* harmony export */ });
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
        node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync(from, to);
    }
    catch {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync(from, to, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE);
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
    const runId = env['GITHUB_RUN_ID'] || undefined;
    const pullRequest = /^refs\/pull\/([1-9][0-9]*)\//.exec(env['GITHUB_REF'] ?? '')?.[1];
    return {
        ...(repository === undefined ? {} : { repository }),
        ...(sha === undefined ? {} : { sha }),
        ...(ref === undefined ? {} : { ref }),
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

/***/ 2584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ readRegular),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   me: () => (/* binding */ integrity),
/* harmony export */   sb: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_chain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6422);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1520);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1560);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3645);






const NEWLINE = 0x0a;
/** A problem of code `integrity`. */
const integrity = (message, where, hint) => ({
    code: 'integrity',
    message,
    where,
    hint,
});
const faultProblem = (file, line, fault) => {
    const name = `${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}:${line}`;
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
    const { entrySchema } = await __webpack_require__.e(/* import() */ 1419).then(__webpack_require__.bind(__webpack_require__, 1419));
    const entries = [];
    let head = _core_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .CHAIN_START */ .Bq;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
        const checked = (0,_core_chain_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLine */ .tY)(bytes.subarray(start, end), head, _hash_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc);
        const line = entries.length + 1;
        if (!checked.ok)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)(faultProblem(file, line, checked.error));
        const entry = entrySchema.safeParse(checked.value.json);
        if (!entry.success) {
            const issue = entry.error.issues[0];
            const detail = `it is not an entry (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown shape'})`;
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__/* .err */ ._)(faultProblem(file, line, { kind: 'schema', detail }));
        }
        entries.push(entry.data);
        head = checked.value.head;
        start = end + 1;
    }
    const warnings = start === bytes.length
        ? []
        : [
            `${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}:${entries.length + 1} is incomplete (${bytes.length - start} bytes without an end of line): ` +
                'the process that wrote it was stopped; the line was never acknowledged and is left out.',
        ];
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_5__.ok)({ entries, warnings, head, length: start });
}
/** Bytes of the journal. One that is a link or a device is not ours. */
const readRegular = (file) => (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .attempt */ .CD)('read the journal', file, () => {
    const kind = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file);
    if (!kind.isFile())
        throw new Error('it is not a regular file');
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file);
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


/***/ }),

/***/ 9087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s9: () => (/* binding */ createJournal),
  _0: () => (/* binding */ openJournal),
  a0: () => (/* reexport */ journal_reading/* readJournal */.a0)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/chain.js
var chain = __webpack_require__(6422);
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

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/hash.js
var shell_hash = __webpack_require__(1560);
// EXTERNAL MODULE: ./build/shell/journal-reading.js
var journal_reading = __webpack_require__(2584);
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
    const opened = (0,files/* attempt */.CD)('create the journal', file, () => external_node_fs_.openSync(file, 'ax', 0o644));
    if (!opened.ok)
        return opened;
    return (0,result.ok)(startFrom({ file, fd: opened.value, calls, head: chain/* CHAIN_START */.Bq, content: Buffer.of(), unsynced }));
}
/**
 * Opens a journal to go on with it. Everything in it is verified first. A torn last line is cut off with a warning:
 * it was never acknowledged. Only the owner of the workflow may call this.
 *
 * @returns problems as `readJournal`
 */
async function openJournal(file, calls = systemCalls) {
    const bytes = (0,journal_reading/* readRegular */.VX)(file);
    if (!bytes.ok)
        return bytes;
    const examined = await (0,journal_reading/* examine */.sb)(file, bytes.value);
    if (!examined.ok)
        return examined;
    const { entries, warnings, head, length } = examined.value;
    const opened = (0,files/* attempt */.CD)('open the journal', file, () => {
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
    const there = (0,files/* attempt */.CD)('look at the journal', file, () => external_node_fs_.lstatSync(file, { throwIfNoEntry: false }));
    if (!there.ok)
        return there.error;
    if (there.value === undefined) {
        return (0,journal_reading/* integrity */.me)('The journal was removed while the workflow was running.', file, 'A command may have deleted .bootspring (`git clean -fdx` does). Exclude it (`git clean -fdx -e .bootspring`) and run the command again.');
    }
    if (there.value.isFile() && there.value.size === length)
        return undefined;
    return (0,journal_reading/* integrity */.me)(`The journal was changed by another process: ${length} bytes were written, ${there.value.size} are there.`, file, CHANGED_HINT);
};
const encodeGroup = (file, start, events, at) => {
    const entries = [];
    let text = '';
    let head = start;
    for (const event of events) {
        const encoded = (0,chain/* encodeEntry */.vv)(head, event, at, shell_hash/* sha256 */.sc);
        if (!encoded.ok) {
            return (0,result/* err */._)((0,journal_reading/* integrity */.me)(`An event cannot be written to the journal: ${encoded.error}.`, file, 'This is a fault in bootspring: please report it.'));
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
    const trailing = createTrailingSync(fd, (error) => (failed ??= (0,files/* problemOf */.Zw)(error, 'write the journal', file)), calls.syncBeside);
    const fail = (problem) => {
        failed = problem;
        return (0,result/* err */._)(problem);
    };
    /** A line that is half there would look like damage once something follows it. */
    const takeBack = () => {
        (0,files/* attempt */.CD)('shorten the journal', file, () => {
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
                        (0,files/* syncFolder */.Yw)(folder);
                    folders = [];
                }
            }
            catch (error) {
                takeBack();
                return fail((0,files/* problemOf */.Zw)(error, 'write the journal', file));
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
            (0,files/* attempt */.CD)('close the journal', file, () => trailing.close());
        },
    };
}
/** Digest of a file's bytes, read in chunks; the event loop turns between chunks. */
async function digestOf(file) {
    const opened = (0,files/* attempt */.CD)('read the journal', file, () => external_node_fs_.openSync(file, 'r'));
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
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'read the journal', file));
    }
    finally {
        external_node_fs_.closeSync(opened.value);
    }
}
/** Names the first damaged line, or says that the whole file was replaced by one that is valid in itself. */
async function explainDifference(file) {
    const contents = await (0,journal_reading/* readJournal */.a0)(file);
    const what = contents.ok ? 'It was rewritten with a chain of its own.' : contents.error.message;
    return (0,journal_reading/* integrity */.me)(`The journal was changed by another process. ${what}`, file, CHANGED_HINT);
}


/***/ }),

/***/ 5941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endOrphans)
/* harmony export */ });
/* unused harmony export endMarked */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** The parent of a process: field 4 of /proc/<pid>/stat (proc(5)); the name before it may hold anything. */
function parentOf(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
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
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark))
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
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
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
const systemErrorSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ code: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), message: zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
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
    return { pid: child.pid, stop: () => run.end('stopped'), done: run.done };
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
    end(why) {
        if (this.#over || this.#asked !== undefined)
            return;
        if (this.#exit !== undefined) {
            // The command has its result already; only its output is waited for.
            this.#finish();
            return;
        }
        this.#asked = why;
        const pid = this.#child.pid;
        if (pid === undefined)
            return;
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
    const parsed = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xL(systemErrorSchema, thrown);
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

/***/ 1103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ createFileReuseStore),
/* harmony export */   Tb: () => (/* binding */ readSealed),
/* harmony export */   dt: () => (/* binding */ reuseFolder)
/* harmony export */ });
/* unused harmony export REUSE_FOLDER */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1520);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5115);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1560);
/* harmony import */ var _store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3776);
/* harmony import */ var _store_sealed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1670);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4763);









/** Folder below the state folder: records by their digest, in it `layers` and `last`. */
const REUSE_FOLDER = 'reuse';
/** The folder with what is stored; undefined where nothing is. A link in its place is not followed. */
function reuseFolder(workspace) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace), _workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__/* .STATE_FOLDER */ .P2, REUSE_FOLDER);
    for (const each of [node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder), folder])
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(each, { throwIfNoEntry: false })?.isDirectory() !== true)
            return undefined;
    return folder;
}
function ensureReuse(workspace) {
    const state = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureStateFolder */ .qU)(workspace);
    if (!state.ok)
        return state;
    for (const part of ['layers', 'last']) {
        const made = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(state.value, `${REUSE_FOLDER}/${part}`);
        if (!made.ok)
            return made;
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(state.value, REUSE_FOLDER));
}
/** The name of a workflow is one that the configuration's grammar allows; a record from elsewhere may have any. */
const lastName = (workflow, phase) => `${(0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(JSON.stringify([workflow, phase]))}.json`;
/** The record in a file; undefined when there is none, `integrity` when it is damaged. */
function readSealed(file) {
    let bytes;
    try {
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined);
        bytes = node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync(file);
    }
    catch (error) {
        return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ENOENT' ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOf */ .Zw)(error, 'read what is stored', file));
    }
    const text = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .unseal */ .Du)(bytes);
    if (text.ok)
        return text;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)({
        code: 'integrity',
        message: `The record ${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)} is damaged: ${text.error}.`,
        where: file,
    });
}
/** Keeps what phases left below `.bootspring/reuse` of a workspace. */
function createFileReuseStore(workspace) {
    return {
        async get(digest) {
            const name = (0,_store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__/* .layerName */ .Hn)(digest);
            if (!name.ok)
                return name;
            const folder = reuseFolder(workspace);
            if (folder === undefined)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined);
            const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `${name.value}.json`);
            const record = readSealed(file);
            if (!record.ok)
                return record;
            if (record.value === undefined)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined);
            // Its age is that of its last use; a file that may not be touched only goes earlier.
            (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('note a use', file, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync(file, new Date(), new Date()));
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ record: record.value, openLayer: async (layer) => openLayer(folder, layer) });
        },
        async last(workflow, phase) {
            const folder = reuseFolder(workspace);
            if (folder === undefined)
                return undefined;
            const record = readSealed(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'last', lastName(workflow, phase)));
            return record.ok ? record.value : undefined;
        },
        async put(digest, { workflow, phase, record, layer }) {
            const name = (0,_store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__/* .layerName */ .Hn)(digest);
            if (!name.ok)
                return name;
            if (!_model_status_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_PATTERN */ .Vh.test(phase))
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)({ code: 'usage', message: `${phase} is no name of a phase.` });
            const folder = ensureReuse(workspace);
            if (!folder.ok)
                return folder;
            // The layer goes first: a crash leaves no record without it.
            const placed = layer === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(undefined) : placeLayer(folder.value, layer);
            if (!placed.ok)
                return placed;
            const text = (0,_store_sealed_js__WEBPACK_IMPORTED_MODULE_6__/* .seal */ .od)(record);
            const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.value, `${name.value}.json`), text, { durable: false });
            if (!written.ok)
                return written;
            return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.value, 'last', lastName(workflow, phase)), text, { durable: false });
        },
    };
}
function openLayer(folder, digest) {
    const name = (0,_store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__/* .layerName */ .Hn)(digest);
    if (!name.ok)
        return name;
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'layers', name.value);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('look at a layer', file, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined);
}
/** One that is there gives way: it may be damaged, and the work was done because of that. */
function placeLayer(folder, { digest, file }) {
    const name = (0,_store_layer_file_js__WEBPACK_IMPORTED_MODULE_5__/* .layerName */ .Hn)(digest);
    if (!name.ok)
        return name;
    const to = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'layers', name.value);
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .attempt */ .CD)('store a layer', to, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync(file, to));
}


/***/ }),

/***/ 5178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createSnapshots),
  O: () => (/* binding */ withoutFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
;// CONCATENATED MODULE: ./build/shell/restore/traces.js



/** Whether a restore is under way in a folder or was cut off there: a quick look that any start can afford. */
function hasTraces(folder) {
    return (namesIn(external_node_path_.join(folder, workflow_dir/* STATE_FOLDER */.P2)).some((name) => name.startsWith('restor')) ||
        namesIn(folder).some((name) => name.startsWith(`${workflow_dir/* STATE_FOLDER */.P2}-restore-`)));
}
function namesIn(folder) {
    try {
        return external_node_fs_.readdirSync(folder);
    }
    catch {
        return [];
    }
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
    const load = async () => (await Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(6043), __webpack_require__.e(3015), __webpack_require__.e(2597), __webpack_require__.e(8091), __webpack_require__.e(3919)]).then(__webpack_require__.bind(__webpack_require__, 9157))).createCapture(options);
    /** A phase may be building the very program that runs it: then its parts are missing for a while. */
    const loaded = () => (capture ??= load().catch((error) => {
        capture = undefined;
        throw error;
    }));
    // A command that takes a while leaves time for it; a short one is not kept waiting.
    if (options.ahead === true)
        setTimeout(() => void loaded().catch(() => undefined), AHEAD_MS).unref();
    return {
        async capture(request) {
            try {
                return await (await loaded())(request);
            }
            catch (error) {
                return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'take a checkpoint', external_node_path_.resolve(workspace)));
            }
        },
        async restore(request) {
            const { guardRestore } = await __webpack_require__.e(/* import() */ 1850).then(__webpack_require__.bind(__webpack_require__, 1850));
            const guarded = guardRestore(external_node_path_.resolve(request.into ?? workspace), request.workflowId);
            if (!guarded.ok)
                return (0,result/* err */._)({ kind: 'refused', problem: guarded.error });
            const [{ createRestorer }, { layers }, { poolFor }, { forgetKnown }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(1138), __webpack_require__.e(5919), __webpack_require__.e(4813), __webpack_require__.e(9220), __webpack_require__.e(9986)]).then(__webpack_require__.bind(__webpack_require__, 9986)),
                Promise.all(/* import() */[__webpack_require__.e(3015), __webpack_require__.e(2597)]).then(__webpack_require__.bind(__webpack_require__, 2597)),
                __webpack_require__.e(/* import() */ 6926).then(__webpack_require__.bind(__webpack_require__, 6926)),
                Promise.all(/* import() */[__webpack_require__.e(6043), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 8091)),
            ]);
            const openPool = () => poolFor(packer, Infinity);
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
                Promise.all(/* import() */[__webpack_require__.e(5919), __webpack_require__.e(9220)]).then(__webpack_require__.bind(__webpack_require__, 4447)),
                __webpack_require__.e(/* import() */ 8150).then(__webpack_require__.bind(__webpack_require__, 8150)),
            ]);
            const underWay = restoreUnderWay(folder);
            return underWay === undefined ? recoverRestore(folder, systemCalls) : (0,result/* err */._)(underWay);
        },
    };
}
const EMPTY = {
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
    return { ...snapshots, capture: async () => (0,result.ok)(EMPTY) };
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ planSources)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/shell/compile-whole.js
var compile_whole = __webpack_require__(1965);
// EXTERNAL MODULE: ./build/shell/config/yaml.js + 1 modules
var yaml = __webpack_require__(7532);
;// CONCATENATED MODULE: ./build/shell/config.js






// Files are read synchronously: nothing else is to be done meanwhile, and node:fs/promises takes 2 ms to load.
const NAMES = ['bootspring.yml', '.github/bootspring.yml'];
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
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        return !['ENOENT', 'ENOTDIR'].includes(codeOf(error));
    }
}
/** The one file at its usual places. */
function findConfig(cwd) {
    const found = [];
    const misspelt = [];
    for (const name of NAMES) {
        if (exists((0,external_node_path_.join)(cwd, name)))
            found.push(name);
        const other = name.replace(/\.yml$/, '.yaml');
        if (!exists((0,external_node_path_.join)(cwd, other)))
            continue;
        misspelt.push(problem('this file is not read: its name must end in .yml', other, `rename it to ${name}`));
    }
    if (misspelt.length > 0)
        return (0,result/* err */._)(misspelt);
    if (found.length > 1) {
        return (0,result/* err */._)([problem('there are two configuration files', found.join(' and '), 'keep one and remove the other')]);
    }
    return (0,result.ok)(found[0]);
}
function readText(path, shown) {
    try {
        const facts = (0,external_node_fs_.statSync)(path);
        if (facts.isDirectory())
            return (0,result/* err */._)([problem('the configuration is a folder, not a file', shown)]);
        // Opening a pipe or a device could wait for ever.
        if (!facts.isFile())
            return (0,result/* err */._)([problem('the configuration is not a regular file', shown)]);
        const bytes = facts.size > yaml/* LIMITS */.b.bytes ? undefined : (0,external_node_fs_.readFileSync)(path);
        if (bytes === undefined || bytes.length > yaml/* LIMITS */.b.bytes) {
            return (0,result/* err */._)([problem('the configuration file is larger than 1 MiB', shown, 'is it the right file?')]);
        }
        return decode(bytes, shown);
    }
    catch (error) {
        return (0,result/* err */._)([unreadable(codeOf(error), shown)]);
    }
}
function decode(bytes, shown) {
    // A fatal TextDecoder says the same and takes 2 ms to load.
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return (0,result.ok)(Buffer.from(bytes)
            .toString('utf8')
            .replace(/^\uFEFF/, ''));
    return (0,result/* err */._)([problem('the configuration file is not valid UTF-8', shown, 'save it with the encoding UTF-8')]);
}
/**
 * Finds, reads and checks the configuration. Undefined when there is none at the usual places;
 * a file that was named must be there. Problems come all at once, by position.
 */
async function loadConfig(request) {
    const { cwd, file, env } = request;
    const found = file === undefined ? findConfig(cwd) : (0,result.ok)(file);
    if (!found.ok || found.value === undefined)
        return found.ok ? (0,result.ok)(undefined) : found;
    const path = (0,external_node_path_.resolve)(cwd, found.value);
    const inside = (0,external_node_path_.relative)(cwd, path);
    const shown = inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? found.value : inside.split(external_node_path_.sep).join('/');
    const text = readText(path, shown);
    if (!text.ok)
        return text;
    const { parseConfig } = await (0,compile_whole/* compileWhole */.t)(() => __webpack_require__.e(/* import() */ 6381).then(__webpack_require__.bind(__webpack_require__, 6381)));
    const parsed = await parseConfig(text.value, shown, env);
    return parsed.ok ? (0,result.ok)({ ...parsed.value, path, shown, text: text.value }) : parsed;
}

// EXTERNAL MODULE: ./build/shell/tools.js
var tools = __webpack_require__(3717);
;// CONCATENATED MODULE: ./build/shell/sources-of-plan.js



/** Where the plan of a workspace comes from: its configuration, and what is found in it. */
function planSources(options, env) {
    const cwd = (0,external_node_path_.resolve)(options.cwd);
    return {
        load: () => loadConfig({ cwd, env, ...(options.config === undefined ? {} : { file: options.config }) }),
        async detect() {
            const { detect } = await __webpack_require__.e(/* import() */ 6668).then(__webpack_require__.bind(__webpack_require__, 6668));
            return detect(cwd);
        },
        lacksDependencies: () => (0,tools/* isThere */.$B)((0,external_node_path_.join)(cwd, 'package.json')) && !(0,tools/* isThere */.$B)((0,external_node_path_.join)(cwd, 'node_modules')),
    };
}


/***/ }),

/***/ 6599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ createFileStorage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1560);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9087);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4665);
/* harmony import */ var _store_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8746);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4763);









/** Workflows below `.bootspring/workflows` of a workspace. */
function createFileStorage(workspace) {
    return {
        create() {
            const made = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__/* .makeWorkflow */ ._D)(workspace, (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__/* .newWorkflowId */ .FQ)(_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .randomBytes */ .po));
            if (!made.ok)
                return made;
            const { paths, unsynced } = made.value;
            const owned = (0,_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .claim */ .B)(paths.folder);
            if (!owned.ok)
                return owned;
            const journal = (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .createJournal */ .s9)(paths.journal, undefined, unsynced);
            if (!journal.ok) {
                owned.value.release();
                return journal;
            }
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(opened(workspace, paths, owned.value, journal.value, { entries: [], warnings: [] }));
        },
        async open(id) {
            const paths = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__/* .findWorkflow */ .$k)(workspace, id);
            if (!paths.ok)
                return paths;
            const owned = (0,_owner_js__WEBPACK_IMPORTED_MODULE_5__/* .claim */ .B)(paths.value.folder);
            if (!owned.ok)
                return owned;
            const journal = await (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .openJournal */ ._0)(paths.value.journal);
            if (!journal.ok) {
                owned.value.release();
                return journal;
            }
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(opened(workspace, paths.value, owned.value, journal.value.journal, journal.value));
        },
        async read(id) {
            const paths = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__/* .findWorkflow */ .$k)(workspace, id);
            if (!paths.ok)
                return paths;
            const journal = await (0,_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .readJournal */ .a0)(paths.value.journal);
            return journal.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ id: paths.value.id, entries: journal.value.entries }) : journal;
        },
        async list() {
            const found = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_7__/* .listWorkflows */ .Dl)(workspace);
            return found.ok ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)(found.value.map((each) => each.id)) : found;
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
        checkpoints: (0,_store_file_js__WEBPACK_IMPORTED_MODULE_6__/* .createFileStore */ .I)(workspace),
        head: () => journal.head().hash,
        verify: () => journal.verifyOnDisk(),
        write(name, text) {
            const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(name === 'state.json' ? paths.state : paths.metrics, text, { durable: false });
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
            if (!owned.stillMine() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(paths.journal)) {
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_8__/* .err */ ._)({
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
    const append = () => (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('write the log', file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, lines));
    const first = append();
    if (first.ok)
        return undefined;
    const made = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)('write the log', file, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true }));
    const again = made.ok ? append() : made;
    return again.ok ? undefined : again.error;
}


/***/ }),

/***/ 8746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createFileStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __webpack_require__(4763);
// EXTERNAL MODULE: ./build/shell/store/folders.js
var folders = __webpack_require__(3465);
// EXTERNAL MODULE: ./build/shell/store/layer-file.js
var layer_file = __webpack_require__(3776);
;// CONCATENATED MODULE: ./build/shell/store/layer-place.js



/** What the system does. */
const systemLayerCalls = {
    link: (from, to) => external_node_fs_.linkSync(from, to),
    rename: (from, to) => external_node_fs_.renameSync(from, to),
    copy: (from, to) => external_node_fs_.promises.copyFile(from, to, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE),
};
/**
 * Gives a file of the same device the layer's name. A whole layer that somebody else put there meanwhile stays:
 * others may be reading it, and its frames may be cut differently. `from` is gone afterwards.
 */
function settle(calls, from, to, digest) {
    try {
        calls.link(from, to);
    }
    catch (error) {
        const code = (0,files/* errorCode */.CA)(error);
        if (code === 'EXDEV')
            throw error;
        const there = code === 'EEXIST' ? (0,layer_file/* describeLayer */.$d)(digest, to) : undefined;
        // Where the file system has no hard links, renaming is the only way.
        if (there === undefined || !there.ok || there.value === undefined)
            calls.rename(from, to);
    }
    external_node_fs_.rmSync(from, { force: true });
}
/** Copies a layer from anywhere to its place; the source stays. */
async function copyTo(calls, from, to, digest) {
    const temporary = (0,files/* temporaryNameFor */.Of)(to);
    try {
        await calls.copy(from, temporary);
        settle(calls, temporary, to, digest);
    }
    finally {
        external_node_fs_.rmSync(temporary, { force: true });
    }
}
/** As `settle`, from any device. */
async function settleAnywhere(calls, from, to, digest) {
    try {
        settle(calls, from, to, digest);
    }
    catch (error) {
        if ((0,files/* errorCode */.CA)(error) !== 'EXDEV')
            throw error;
        await copyTo(calls, from, to, digest);
        external_node_fs_.rmSync(from, { force: true });
    }
}
/**
 * Links a layer of another workflow; false when that is not possible.
 * The link gets a name of its own first, so that what stands damaged in its place is replaced in one step.
 */
function share(calls, other, to, digest) {
    const temporary = (0,files/* temporaryNameFor */.Of)(to);
    try {
        calls.link(other, temporary);
        settle(calls, temporary, to, digest);
        return true;
    }
    catch {
        return false;
    }
    finally {
        external_node_fs_.rmSync(temporary, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/shell/store/layers.js









function seek(site, workflowId, digest) {
    const folder = (0,folders/* folderOf */.y)(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    const name = (0,layer_file/* layerName */.Hn)(digest);
    if (!name.ok)
        return name;
    const file = folder.value === undefined ? undefined : external_node_path_.join(folder.value, name.value);
    const found = file === undefined ? (0,result.ok)(undefined) : (0,layer_file/* describeLayer */.$d)(digest, file);
    return (0,result.ok)({ workflowId, digest, name: name.value, file, found });
}
/** A file with this layer in another workflow of the workspace. What cannot be looked at is passed over. */
function inAnother(site, { workflowId, digest, name }) {
    const root = external_node_path_.dirname((0,workflow_dir/* pathsOf */.wG)(site.workspace, workflowId).folder);
    const ids = (0,files/* attempt */.CD)('list the workflows', root, () => external_node_fs_.readdirSync(root));
    for (const id of ids.ok ? ids.value : []) {
        if (id === workflowId || !model_status/* WORKFLOW_ID_PATTERN */.TH.test(id))
            continue;
        const folder = (0,folders/* folderOf */.y)(site.workspace, id, 'layers');
        if (!folder.ok || folder.value === undefined)
            continue;
        const file = external_node_path_.join(folder.value, name);
        const found = (0,layer_file/* describeLayer */.$d)(digest, file);
        if (found.ok && found.value !== undefined)
            return file;
    }
    return undefined;
}
/** Puts a layer's file in its place, from whatever source `place` takes, and describes what stands there then. */
async function placed(site, sought, place) {
    const made = (0,workflow_dir/* ensureWorkflow */.c8)(site.workspace, sought.workflowId);
    if (!made.ok)
        return made;
    const to = external_node_path_.join(made.value.layers, sought.name);
    try {
        // Neither the layer nor its name is flushed (docs/adr/0013): what a power cut takes of it is found out by its digest.
        await place(to);
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'store a layer', to));
    }
    const found = (0,layer_file/* describeLayer */.$d)(sought.digest, to);
    if (!found.ok)
        return found;
    if (found.value !== undefined)
        return (0,result.ok)(found.value);
    return (0,result/* err */._)({ code: 'storage', message: 'A layer was removed while it was being stored.', where: to });
}
async function putLayer(site, workflowId, digest, file, isWhole) {
    const sought = seek(site, workflowId, digest);
    if (!sought.ok)
        return sought;
    const given = (0,layer_file/* describeLayer */.$d)(digest, file);
    if (!given.ok)
        return given;
    if (given.value === undefined) {
        return (0,result/* err */._)({ code: 'storage', message: 'Could not store a layer: its file does not exist.', where: file });
    }
    const { found, file: own } = sought.value;
    const drop = () => external_node_fs_.rmSync(file, { force: true });
    if (own !== undefined && found.ok && found.value !== undefined) {
        if (await isWhole(own)) {
            const dropped = (0,files/* attempt */.CD)('remove a layer that is stored already', file, drop);
            return dropped.ok ? (0,result.ok)(found.value) : dropped;
        }
        const cleared = (0,files/* attempt */.CD)('remove a damaged layer', own, () => external_node_fs_.rmSync(own, { force: true }));
        if (!cleared.ok)
            return cleared;
    }
    const other = inAnother(site, sought.value);
    const isShared = other !== undefined && (await isWhole(other));
    return placed(site, sought.value, async (to) => {
        if (isShared && share(site.calls, other, to, digest))
            return drop();
        await settleAnywhere(site.calls, file, to, digest);
    });
}
async function findLayer(site, workflowId, digest) {
    const sought = seek(site, workflowId, digest);
    if (!sought.ok)
        return sought;
    const { found } = sought.value;
    if (found.ok && found.value !== undefined)
        return found;
    const other = inAnother(site, sought.value);
    if (other === undefined)
        return found;
    return placed(site, sought.value, async (to) => {
        if (!share(site.calls, other, to, digest))
            await copyTo(site.calls, other, to, digest);
    });
}
function openLayer(site, workflowId, digest) {
    const sought = seek(site, workflowId, digest);
    if (!sought.ok)
        return sought;
    const { file, found } = sought.value;
    if (found.ok && found.value !== undefined)
        return (0,result.ok)(file);
    const other = inAnother(site, sought.value);
    return found.ok || other !== undefined ? (0,result.ok)(other) : found;
}
function listLayers(site, workflowId) {
    const folder = (0,folders/* folderOf */.y)(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    const here = folder.value;
    if (here === undefined)
        return (0,result.ok)([]);
    const names = (0,files/* attempt */.CD)('list the layers', here, () => external_node_fs_.readdirSync(here).filter((name) => layer_file/* LAYER_NAME */.Qb.test(name)));
    if (!names.ok)
        return names;
    const layers = [];
    for (const name of names.value.sort()) {
        const found = (0,layer_file/* describeLayer */.$d)(`sha256:${name}`, external_node_path_.join(here, name));
        // What cannot be a layer is not one that is kept: `findLayer` tells of it.
        if (found.ok && found.value !== undefined)
            layers.push(found.value);
    }
    return (0,result.ok)(layers);
}
function removeLayer(site, workflowId, digest) {
    const name = (0,layer_file/* layerName */.Hn)(digest);
    if (!name.ok)
        return name;
    const folder = (0,folders/* folderOf */.y)(site.workspace, workflowId, 'layers');
    if (!folder.ok)
        return folder;
    if (folder.value === undefined)
        return (0,result.ok)(undefined);
    const file = external_node_path_.join(folder.value, name.value);
    return (0,files/* attempt */.CD)('remove a layer', file, () => external_node_fs_.rmSync(file, { force: true }));
}
/**
 * The layers of a workspace's workflows, `.bootspring/workflows/<id>/layers/<64 hexadecimal digits>`.
 * Workflows share the bytes of equal layers by hard links.
 *
 * Problems: `usage` for a workflow id that is none, `integrity` for a digest that is none and for bytes that cannot
 * be a layer, `storage` for the disk.
 */
function createLayerFiles(workspace, calls = systemLayerCalls) {
    const site = { workspace, calls };
    return {
        putLayer: (workflowId, digest, file, isWhole = () => Promise.resolve(true)) => putLayer(site, workflowId, digest, file, isWhole),
        findLayer: (workflowId, digest) => findLayer(site, workflowId, digest),
        openLayer: (workflowId, digest) => Promise.resolve(openLayer(site, workflowId, digest)),
        listLayers: (workflowId) => Promise.resolve(listLayers(site, workflowId)),
        removeLayer: (workflowId, digest) => Promise.resolve(removeLayer(site, workflowId, digest)),
    };
}

// EXTERNAL MODULE: ./build/shell/store/sealed.js
var sealed = __webpack_require__(1670);
;// CONCATENATED MODULE: ./build/shell/store/file.js









const fileOf = (workspace, workflowId, phase) => external_node_path_.join((0,workflow_dir/* pathsOf */.wG)(workspace, workflowId).checkpoints, `${phase}.json`);
/**
 * Keeps checkpoints as `.bootspring/workflows/<id>/checkpoints/<phase>.json`, each sealed with its digest
 * (store/sealed.ts) and replaced in one durable step, and layers beside them (store/layers.ts).
 *
 * Problems: `usage` for a name that is none, `integrity` for a damaged file, `storage` for the disk.
 */
function createFileStore(workspace, calls) {
    const put = (workflowId, phase, checkpoint) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase) ?? (0,sealed/* checkDocument */.sw)(checkpoint);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = (0,workflow_dir/* ensureWorkflow */.c8)(workspace, workflowId);
        if (!folder.ok)
            return folder;
        return (0,files/* writeFileAtomic */.Zf)(fileOf(workspace, workflowId, phase), (0,sealed/* seal */.od)(checkpoint), { durable: true });
    };
    const get = (workflowId, phase) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const file = fileOf(workspace, workflowId, phase);
        try {
            const content = (0,sealed/* unseal */.Du)(external_node_fs_.readFileSync(file));
            if (content.ok)
                return content;
            return (0,result/* err */._)({
                code: 'integrity',
                message: `The checkpoint of ${phase} is damaged: ${content.error}.`,
                where: file,
                hint: 'Use the checkpoint of an earlier phase, or start a new workflow with `bootspring run`.',
            });
        }
        catch (error) {
            return (0,files/* errorCode */.CA)(error) === 'ENOENT' ? (0,result.ok)(undefined) : (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'read a checkpoint', file));
        }
    };
    const list = (workflowId) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = (0,workflow_dir/* pathsOf */.wG)(workspace, workflowId).checkpoints;
        try {
            const names = external_node_fs_.readdirSync(folder).filter((name) => name.endsWith('.json'));
            return (0,result.ok)(names
                .map((name) => name.slice(0, -'.json'.length))
                .filter((name) => model_status/* NAME_PATTERN */.Vh.test(name))
                .sort());
        }
        catch (error) {
            return (0,files/* errorCode */.CA)(error) === 'ENOENT' ? (0,result.ok)([]) : (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'list the checkpoints', folder));
        }
    };
    const remove = (workflowId, phase) => {
        const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId) ?? (0,workflow_dir/* checkPhaseName */.l4)(phase);
        if (refused !== undefined)
            return (0,result/* err */._)(refused);
        const folder = (0,folders/* folderOf */.y)(workspace, workflowId, 'checkpoints');
        if (!folder.ok)
            return folder;
        const here = folder.value;
        if (here === undefined)
            return (0,result.ok)(undefined);
        // Layers that only this manifest refers to may go next: after a crash it must not be back without them.
        return (0,files/* attempt */.CD)('remove a checkpoint', external_node_path_.join(here, `${phase}.json`), () => {
            external_node_fs_.rmSync(external_node_path_.join(here, `${phase}.json`), { force: true });
            (0,files/* syncFolder */.Yw)(here);
        });
    };
    return {
        put: (workflowId, phase, checkpoint) => Promise.resolve(put(workflowId, phase, checkpoint)),
        get: (workflowId, phase) => Promise.resolve(get(workflowId, phase)),
        list: (workflowId) => Promise.resolve(list(workflowId)),
        remove: (workflowId, phase) => Promise.resolve(remove(workflowId, phase)),
        ...createLayerFiles(workspace, calls),
    };
}


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);





/**
 * A folder of a workflow when it is there. A symbolic link on the way is refused:
 * a command could point it at a folder of somebody else, where files would be read and removed.
 */
function folderOf(workspace, workflowId, part) {
    const refused = (0,_workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .checkWorkflowId */ .tj)(workflowId);
    if (refused !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)(refused);
    let folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace);
    for (const name of [_workflow_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .STATE_FOLDER */ .P2, 'workflows', workflowId, part]) {
        folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        const here = folder;
        const kind = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(`look at the folder ${name}`, here, () => node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(here, { throwIfNoEntry: false }));
        if (!kind.ok)
            return kind;
        if (kind.value === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(undefined);
        if (!kind.value.isDirectory())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .notAFolder */ .b7)(here));
    }
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_4__.ok)(folder);
}


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ describeLayer),
/* harmony export */   Hn: () => (/* binding */ layerName),
/* harmony export */   Ju: () => (/* binding */ damagedLayer),
/* harmony export */   Qb: () => (/* binding */ LAYER_NAME),
/* harmony export */   ZZ: () => (/* binding */ layerOf)
/* harmony export */ });
/* unused harmony export mediaTypeOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7300);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);




const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** The name of a layer's file. */
const LAYER_NAME = /^[0-9a-f]{64}$/;
/** Hexadecimal digits of a layer's digest: they become the name of a file, so anything else is refused. */
function layerName(digest) {
    const name = DIGEST.exec(digest)?.[1];
    if (name !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(name);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)({
        code: 'integrity',
        message: `${JSON.stringify(digest)} is not the digest of a layer: that is sha256: and 64 of 0-9 and a-f.`,
        hint: 'Use an earlier checkpoint; `bootspring checkpoints` lists them.',
    });
}
const startsWith = (bytes, magic) => magic.every((byte, at) => bytes[at] === byte);
/** What packed the bytes, by those at their beginning: a frame of zstd (RFC 8878) or a member of gzip (RFC 1952). */
function mediaTypeOf(head) {
    if (startsWith(head, [0x28, 0xb5, 0x2f, 0xfd]))
        return _model_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYER_MEDIA_TYPES */ .Zx.zstd;
    return startsWith(head, [0x1f, 0x8b]) ? _model_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYER_MEDIA_TYPES */ .Zx.gzip : undefined;
}
/** The problem of stored bytes that cannot be a layer. */
const damagedLayer = (digest, what, where) => ({
    code: 'integrity',
    message: `The layer ${digest} is damaged: ${what}.`,
    ...(where === undefined ? {} : { where }),
    hint: 'Use an earlier checkpoint; `bootspring verify` tells which are whole.',
});
/** Describes the bytes of a layer; undefined when they cannot be one. */
function layerOf(digest, size, head) {
    const mediaType = mediaTypeOf(head);
    return mediaType === undefined ? undefined : { digest, size, mediaType };
}
/**
 * Describes a layer's file by its size and first bytes. Whether the rest is whole is only known to who reads it.
 *
 * @returns undefined when there is none; `integrity` when it cannot be a layer, `storage` when it cannot be looked at
 */
function describeLayer(digest, file) {
    try {
        const kind = node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync(file, { throwIfNoEntry: false });
        if (kind === undefined)
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
        if (!kind.isFile())
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(damagedLayer(digest, 'it is not a regular file', file));
        const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync(file, 'r');
        try {
            const head = Buffer.alloc(4);
            const read = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, head, 0, head.length, 0);
            if (read === 0)
                return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(damagedLayer(digest, 'its file is empty', file));
            const layer = layerOf(digest, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd).size, head.subarray(0, read));
            return layer === undefined ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)(damagedLayer(digest, 'it is neither zstd nor gzip', file)) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(layer);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
        }
    }
    catch (error) {
        const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        return code === 'ENOENT' ? (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined) : (0,_model_result_js__WEBPACK_IMPORTED_MODULE_3__/* .err */ ._)((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOf */ .Zw)(error, 'look at a layer', file));
    }
}


/***/ }),

/***/ 1670:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   sw: () => (/* binding */ checkDocument)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1560);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);


/**
 * A checkpoint on disk is the JSON object as it was given, with one more member at its end:
 * `"digest":"sha256:<hex>"` over the bytes before that member. It stays one JSON document for every other reader,
 * and a file that was cut short or changed in any byte is told from a whole one.
 */
const MEMBER = ',"digest":"sha256:';
const END = '"}\n';
const SEAL_LENGTH = MEMBER.length + 64 + END.length;
/** Refuses text that is not a JSON object with a member, without blanks around it: only such text can be sealed. */
function checkDocument(text) {
    const refusal = { code: 'integrity', message: 'A checkpoint must be a JSON object.' };
    if (!text.startsWith('{') || !text.endsWith('}'))
        return refusal;
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null && Object.keys(parsed).length > 0 ? undefined : refusal;
    }
    catch {
        return refusal;
    }
}
/** The text of the file for a document that `checkDocument` accepts. */
function seal(document) {
    const body = document.slice(0, -1);
    return `${body}${MEMBER}${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(Buffer.from(body))}${END}`;
}
/** The document as it was given to `seal`, or what is wrong as one clause. */
function unseal(file) {
    const split = file.length - SEAL_LENGTH;
    if (split <= 0)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('it is cut short');
    const body = file.subarray(0, split);
    const tail = Buffer.from(file.subarray(split)).toString('latin1');
    if (!tail.startsWith(MEMBER) || !tail.endsWith(END))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('it is cut short or does not end with its digest');
    if (tail !== `${MEMBER}${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(body)}${END}`)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)('its digest does not match its bytes');
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)(`${Buffer.from(body).toString('utf8')}}`);
}


/***/ }),

/***/ 3717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   DA: () => (/* binding */ usableCores),
/* harmony export */   Ny: () => (/* binding */ currentUser),
/* harmony export */   Tm: () => (/* binding */ runAttempt),
/* harmony export */   p$: () => (/* binding */ checkFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);


/** Small facts of this machine. */
/** Cores that this process may really use: Node asks the scheduler; a cgroup's quota counts too. */
function usableCores() {
    const cores = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)();
    try {
        // https://docs.kernel.org/admin-guide/cgroup-v2.html: "$MAX $PERIOD" in microseconds.
        const [quota, period] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/sys/fs/cgroup/cpu.max', 'utf8').trim().split(' ').map(Number);
        if (quota !== undefined && period !== undefined && quota > 0 && period > 0) {
            return Math.max(1, Math.min(cores, Math.ceil(quota / period)));
        }
    }
    catch {
        // No cgroup v2 here: the scheduler's answer stands.
    }
    return Math.max(1, cores);
}
/** Who decides at this terminal. */
function currentUser(env) {
    const named = env['GITHUB_ACTOR'] ?? env['USER'] ?? env['USERNAME'];
    if (named !== undefined && named !== '')
        return named;
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username;
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
/* unused harmony export latestWorkflow */
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
        logs,
        orchestratorLog: node_path__WEBPACK_IMPORTED_MODULE_1__.join(logs, 'orchestrator.log'),
        pruned: node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'pruned.json'),
        phaseLog: (phase) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(logs, `phase-${phase}.log`),
    };
}
/**
 * Makes `.bootspring/` with its own `.gitignore`, so that nothing in it is ever committed.
 *
 * @returns the folder; `storage` when it cannot be written or is a symbolic link
 */
function ensureStateFolder(workspace) {
    const folder = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .ensureFolder */ .f2)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workspace), STATE_FOLDER);
    if (!folder.ok)
        return folder;
    const ignore = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.value, '.gitignore');
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync(ignore))
        return folder;
    const written = (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(ignore, '*\n', { durable: false });
    return written.ok ? folder : written;
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