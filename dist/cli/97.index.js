"use strict";
exports.id = 97;
exports.ids = [97];
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

/***/ 979:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ createTally),
  q: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: ./build/core/graph.js
var graph = __webpack_require__(3535);
// EXTERNAL MODULE: ./build/core/fix/fates.js
var fates = __webpack_require__(6036);
;// CONCATENATED MODULE: ./build/core/views/fix-tally.js

/** Counts fixes over a journal. Names come from users, so they are keys of maps only. */
class FixTally {
    #phases = new Map();
    /** Phases of the fixes that changed something, by the task that has not been judged since. */
    #unjudged = new Map();
    add(event) {
        if (event.type === 'FixFinished') {
            const phase = this.#phase(event.phase);
            const fate = (0,fates/* fixFate */.I)(event);
            phase.tried += 1;
            if (fate === 'held')
                phase.refused += 1;
            else if (fate === 'changed')
                this.#unjudged.set(event.task, event.phase);
        }
        else if (event.type === 'AttemptFinished') {
            const phase = this.#unjudged.get(event.task);
            this.#unjudged.delete(event.task);
            const isGood = event.outcome.kind === 'passed' || event.outcome.kind === 'reused';
            if (phase !== undefined && isGood)
                this.#phase(phase).helped += 1;
        }
    }
    result() {
        const byPhase = [...this.#phases].map(([name, counts]) => ({ name, ...counts }));
        const sum = (of) => byPhase.reduce((total, each) => total + each[of], 0);
        return { tried: sum('tried'), helped: sum('helped'), refused: sum('refused'), byPhase };
    }
    #phase(name) {
        const known = this.#phases.get(name);
        if (known !== undefined)
            return known;
        const fresh = { tried: 0, helped: 0, refused: 0 };
        this.#phases.set(name, fresh);
        return fresh;
    }
}

;// CONCATENATED MODULE: ./build/core/views/metrics-sums.js
/** The counts of some gates together. */
function gateCounts(all) {
    const of = (verdict) => sum(all.map((each) => each[verdict]));
    const [passed, failed, inconclusive, vacuous] = [of('passed'), of('rejected'), of('inconclusive'), of('vacuous')];
    const total = passed + failed + inconclusive + vacuous;
    return { passed, failed, inconclusive, vacuous, passRate: share(passed, total), failRate: share(failed, total) };
}
/** The sum of numbers. */
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);
/** A part of a whole with four decimals; null when there is no whole. */
const share = (part, whole) => whole > 0 ? Math.round((part / whole) * 10_000) / 10_000 : null;
/** What need not be done again because the phase is over. */
const savedMs = ({ succeeded, durationMs }) => (succeeded ? durationMs : 0);

;// CONCATENATED MODULE: ./build/core/views/metrics.js



/** The metrics of a workflow as far as its journal goes. */
function metrics(entries) {
    const tally = createTally();
    for (const entry of entries)
        tally.add(entry);
    return tally.result();
}
/** A tally of no entries. */
const createTally = () => new Tally();
/** Folds entries into sums. Names come from users, so they are keys of maps only. */
class Tally {
    #workflowId = null;
    #pipeline;
    #rounds = [];
    #runs = 0;
    /** Milliseconds of work until the last entry. It only goes forward. */
    #stopwatch = 0;
    #last;
    #resting = false;
    #sequence = 0;
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
    #fixes = new FixTally();
    #resumeMs = 0;
    /** What of it the run that took the workflow up last has brought, as long as it has started no work. */
    #resumedMs = 0;
    #saved = 0;
    #failed = 0;
    #bytesCheckpointed = 0;
    #bytesRestored = 0;
    add({ at, event, seq }) {
        this.#passTime(Date.parse(at), event);
        this.#sequence = seq;
        this.#count(event);
        this.#fixes.add(event);
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
                return this.#created(event);
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
            case 'CheckpointStarted':
                this.#phase(event.phase).capturedAt = this.#sequence;
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
            case 'WorkflowWentBack':
                return this.#wentBack(event);
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
            case 'FixStarted':
            case 'FixFinished':
            case 'CollectionStarted':
            case 'ArtifactsCollected':
            case 'GateStarted':
            case 'PhaseHalted':
            case 'StopRequested':
            case 'Warned':
                return;
        }
    }
    #created({ workflowId, pipeline }) {
        this.#workflowId = workflowId;
        this.#pipeline = pipeline;
        for (const phase of pipeline.phases)
            this.#phase(phase.name);
    }
    #runStarted() {
        this.#runs += 1;
        this.#began.clear();
        this.#unsuccessful.clear();
        this.#resting = false;
        this.#resumedMs = this.#runs === 1 ? 0 : sum([...this.#phases.values()].map(savedMs));
        this.#resumeMs += this.#resumedMs;
    }
    /** What was completed after it is run again; a run that did nothing but restore has saved nothing. */
    #restored({ phase: name, files }) {
        this.#resting = true;
        this.#bytesRestored += files?.bytes ?? 0;
        this.#resumeMs -= this.#resumedMs;
        this.#resumedMs = 0;
        const { capturedAt } = this.#phase(name);
        this.#rounds = this.#rounds.filter(({ sequence }) => sequence < capturedAt);
        for (const phase of this.#phases.values()) {
            if (phase.completedAt < capturedAt)
                continue;
            this.#phaseEnded(phase, false);
            phase.completedAt = Infinity;
        }
    }
    /** What is done again is not completed, and what it took by now is of the round that ends. */
    #wentBack({ from, to, round }) {
        const names = this.#pipeline === undefined ? [] : (0,graph/* namesAfter */.zQ)(this.#pipeline, to);
        const phases = names.flatMap((name) => {
            const phase = this.#phase(name);
            this.#phaseEnded(phase, false);
            phase.completedAt = Infinity;
            const durationMs = phase.durationMs - phase.beforeMs;
            phase.beforeMs = phase.durationMs;
            return durationMs === 0 ? [] : [{ name, durationMs }];
        });
        this.#rounds.push({ round, from, to, phases, sequence: this.#sequence });
    }
    /** A phase that was under way when a run was interrupted goes on: it keeps what it took until then. */
    #phaseStarted(phase) {
        phase.since ??= this.#stopwatch;
        phase.succeeded = false;
    }
    #phaseFinished({ phase: name, conclusion }) {
        const phase = this.#phase(name);
        phase.completedAt = this.#sequence;
        phase.capturedAt = this.#sequence + 1;
        this.#phaseEnded(phase, conclusion === 'success' || conclusion === 'reused');
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
        const fresh = {
            durationMs: 0,
            busyMs: 0,
            since: undefined,
            succeeded: false,
            completedAt: Infinity,
            capturedAt: 0,
            beforeMs: 0,
        };
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
            rounds: this.#rounds.map(({ round, from, to, phases: ended }) => ({ round, from, to, phases: ended })),
            fixes: this.#fixes.result(),
            checkpoints: {
                saved: this.#saved,
                failed: this.#failed,
                bytesCheckpointed: this.#bytesCheckpointed,
                bytesRestored: this.#bytesRestored,
            },
        };
    }
}


/***/ }),

/***/ 97:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportDocument: () => (/* binding */ reportDocument)
/* harmony export */ });
/* unused harmony export placedTasks */
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9597);
/* harmony import */ var _history_statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(593);
/* harmony import */ var _fates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3337);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(979);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5335);





/** Every agent and check of a workflow, in the order of the phases. */
function placedTasks(state) {
    return state.phases.flatMap(({ plan, agents, gates }) => [
        ...agents.tasks.map((task) => ({ task, phase: plan.name, gate: undefined })),
        ...gates.flatMap((gate) => gate.checks.tasks.map((task) => ({ task, phase: plan.name, gate: gate.plan.name }))),
    ]);
}
/** The report as one JSON document. */
function reportDocument(state, entries, version, { findings, comparison, history } = { findings: [] }) {
    const all = (0,_fates_js__WEBPACK_IMPORTED_MODULE_1__/* .fates */ .qO)(state);
    const recent = history === undefined ? undefined : (0,_history_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .statisticsOf */ .jm)(history);
    return {
        schemaVersion: 1,
        version,
        state: (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .stateDocument */ .r)(state),
        metrics: { ...(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .q)(entries), ...(recent === undefined ? {} : { history: recent }) },
        fates: all,
        savedMs: (0,_fates_js__WEBPACK_IMPORTED_MODULE_1__/* .savedMs */ .Uh)(all),
        tasks: placedTasks(state).map(taskDocument),
        findings,
        comparison: comparison ?? null,
    };
}
function taskDocument({ task, phase, gate }) {
    const { plan, outcome, evidence } = task;
    return {
        id: plan.id,
        kind: gate === undefined ? 'agent' : 'check',
        phase,
        gate: gate ?? null,
        steps: plan.steps.map((step) => step.title),
        plannedBecause: plan.because,
        outcome: outcome ?? null,
        durationMs: task.durationMs,
        attempts: task.attempts,
        flaky: task.flaky,
        flakyTests: task.findings?.flaky ?? { count: 0, tests: [] },
        hint: (outcome === undefined ? undefined : (0,_hints_js__WEBPACK_IMPORTED_MODULE_4__/* .hint */ .a)(outcome, evidence)) ?? null,
        exitCode: evidence?.exitCode ?? null,
        signal: evidence?.signal ?? null,
        tail: evidence?.tail ?? '',
        outputBytes: evidence?.bytes ?? 0,
    };
}


/***/ }),

/***/ 5335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ stateDocument)
/* harmony export */ });
/* unused harmony export agentStatus */
/* harmony import */ var _round_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2907);

const time = (at) => (at === undefined ? null : new Date(at).toISOString());
/**
 * The state as `state.json` has it.
 *
 * @param phases those that are told; all of them when it is left out
 */
function stateDocument(state, phases = state.phases) {
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
        phases: phases.map(phaseDocument),
        round: (0,_round_js__WEBPACK_IMPORTED_MODULE_0__/* .roundOf */ .O7)(state),
        rounds: state.rounds.map(roundDocument),
        decisions: state.decisions,
        warnings: state.warnings,
        pause: state.pause ?? null,
        lastCheckpoint: state.lastCheckpoint ?? null,
        restored: state.restored ?? null,
        restoring: state.restoring === undefined ? null : { phase: state.restoring.phase, by: state.restoring.by },
    };
}
function roundDocument({ number, from, to, feedback, at, ended }) {
    return { round: number, from, to, feedback, at: new Date(at).toISOString(), ended };
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
        round: phase.round,
        agents: phase.agents.tasks.map(agentDocument),
        gates: phase.gates.map(gateDocument),
        fixes: phase.fixes,
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
const flakyTestsOf = ({ findings }) => (findings?.flaky?.tests ?? []).map(({ name }) => name);
function agentDocument(task) {
    return {
        name: task.plan.name,
        ...agentStatus(task),
        attempts: task.attempts,
        durationMs: task.durationMs,
        flaky: task.flaky,
        flakyTests: flakyTestsOf(task),
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
            flakyTests: flakyTestsOf(task),
            because: task.because ?? null,
        })),
    };
}


/***/ })

};
;