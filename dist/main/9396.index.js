"use strict";
exports.id = 9396;
exports.ids = [9396];
exports.modules = {

/***/ 7015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yo: () => (/* reexport */ artifactSchema),
  entrySchema: () => (/* binding */ entrySchema),
  dr: () => (/* binding */ sourceSchema)
});

// UNUSED EXPORTS: PAUSE_REASONS, decisionSchema, eventSchema, inheritedSchema, orderSchema, pauseSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/model/artifact.js

/** A file that a phase left: its name in the phase, and its path below the folder of the workflow. */
const artifactSchema = schemas/* strictObject */.rej({
    phase: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    size: schemas/* number */.aig(),
    digest: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(6528);
// EXTERNAL MODULE: ./build/model/fix.js
var fix = __webpack_require__(5046);
;// CONCATENATED MODULE: ./build/model/pause.js

/** Why a workflow is waiting for a person. */
const PAUSE_REASONS = [
    /** A required check said no. */
    'gate-rejected',
    /** A required check could not tell. */
    'gate-inconclusive',
    /** The gate judged nothing: every check was skipped. */
    'gate-vacuous',
    /** An agent of the phase did not succeed. */
    'agent-failed',
    /** A declared output is not there. */
    'output-missing',
    /** Adaptive mode: a fix changed files that decide what is good. */
    'fix-protected',
    /** Adaptive mode: a fix came to no proper end and left changes, or what it changed cannot be told. */
    'fix-failed',
    /** What the agents of the phase wrote as `goto` is no phase that it can go back to. */
    'goto-invalid',
    /** The workflow went back as often as it may, and a phase asks for it once more. */
    'not-converging',
    /** Somebody at a terminal stopped the run. It says nothing about the work. */
    'stopped',
];
/** What a workflow, or a phase of it, waits for. */
const pauseSchema = schemas/* strictObject */.rej({
    phase: schemas/* string */.YjP(),
    gate: schemas/* optional */.lqM(schemas/* string */.YjP()),
    reason: schemas/* enum */.k5n(PAUSE_REASONS),
    /** One line for each thing that went wrong, worst first. */
    details: schemas/* array */.YOg(schemas/* string */.YjP()),
    options: schemas/* array */.YOg(schemas/* enum */.k5n(['retry', 'skip', 'cancel'])),
    /** What a fix changed, as the beginning of a patch: at most 8 KiB. */
    diff: schemas/* optional */.lqM(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./build/model/inherited.js


/** What phases of earlier steps of the same job left: the phases of this workflow go on with it. */
const inheritedSchema = schemas/* strictObject */.rej({
    /** Ids of the workflows that these phases were run by. */
    from: schemas/* array */.YOg(schemas/* string */.YjP()),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
    artifacts: schemas/* array */.YOg(artifactSchema),
});

;// CONCATENATED MODULE: ./build/model/outcome.js

/**
 * Why an attempt failed or errored. One sentence each:
 * the hint that goes with a reason is in core/hints.ts.
 */
const FAILURE_REASONS = [
    /** The command ended with a non-zero exit code. */
    'exit-code',
    /** The command was ended by a signal that it did not expect (crash, out of memory). */
    'signal',
    /** The shell or the system could not find the command (exit 127, ENOENT). */
    'command-not-found',
    /** The command exists but may not be executed (exit 126, EACCES). */
    'not-executable',
    /** The process could not be started at all (EAGAIN, EMFILE, missing folder). */
    'spawn-failed',
    /** The run ended while the attempt was under way, so nothing is known of its result. */
    'interrupted',
    /** Failed tests ran again by themselves, and no report says of each of them how it ended. */
    'unconfirmed',
    /** Coverage is below the threshold. */
    'below-threshold',
    /** A coverage report was expected and is missing, unreadable or older than the run. */
    'report-missing',
    /** The secret scan found credentials. */
    'secrets-found',
    /** The dependency audit found vulnerabilities at or above the level. */
    'vulnerabilities-found',
    /** The advisory service did not answer, so nothing is known. */
    'unreachable',
    /** Something in a built-in check went wrong. */
    'internal',
];
/**
 * How one attempt ended. `failed` (the check says no) and `errored` (we could not tell) never merge.
 * `detail` is one line for people.
 */
const outcomeSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('passed'),
        detail: schemas/* optional */.lqM(schemas/* string */.YjP()),
        /** It was limited to this, for people (`12 changed files`): it says nothing of the rest. */
        only: schemas/* optional */.lqM(schemas/* string */.YjP()),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('failed'), reason: schemas/* enum */.k5n(FAILURE_REASONS), detail: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('errored'), reason: schemas/* enum */.k5n(FAILURE_REASONS), detail: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('timedOut'), detail: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('cancelled'), detail: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('skipped'),
        because: schemas/* string */.YjP(),
        /** It was limited to what changed, and none of that is for it: there was nothing to judge. */
        isEmpty: schemas/* optional */.lqM(schemas/* literal */.euz(true)),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('reused'), from: schemas/* string */.YjP() }),
]);
/** What is known of how a command ended: the facts that classification works on. */
const evidenceSchema = schemas/* strictObject */.rej({
    exitCode: schemas/* optional */.lqM(schemas/* number */.aig()),
    signal: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Names of the known patterns seen anywhere in the output (core/transient.ts and `retry.on`). */
    matched: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The last lines of the output, at most 8 KiB, without control sequences. */
    tail: schemas/* string */.YjP(),
    /** Bytes of output in all. */
    bytes: schemas/* number */.aig(),
});
/**
 * The files that git ignores and that a command wrote last: when it ran, in milliseconds since 1970, and their digest
 * (`Workspace.left`), which is empty when there are none.
 */
const leftSchema = schemas/* strictObject */.rej({ from: schemas/* number */.aig(), to: schemas/* number */.aig(), digest: schemas/* string */.YjP() });
/**
 * Result of one step of a task. `tree` is the digest of the sources that it ran on, when that is known, and `left` what
 * it wrote beside them, when it wrote any.
 */
const stepResultSchema = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP(),
    outcome: outcomeSchema,
    durationMs: schemas/* number */.aig(),
    tree: schemas/* optional */.lqM(schemas/* string */.YjP()),
    left: schemas/* optional */.lqM(leftSchema),
});
/** What a rerun of failed tests was: of them alone, or of the whole command, and why so. */
const rerunReportSchema = schemas/* strictObject */.rej({ scope: schemas/* enum */.k5n(['tests', 'all']), because: schemas/* string */.YjP() });

// EXTERNAL MODULE: ./build/model/pipeline.js + 3 modules
var pipeline = __webpack_require__(1208);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __webpack_require__(5115);
;// CONCATENATED MODULE: ./build/model/event.js












/** Where the work comes from. Every field is a fact of the checkout or of the CI's environment. */
const sourceSchema = schemas/* strictObject */.rej({
    repository: schemas/* optional */.lqM(schemas/* string */.YjP()),
    sha: schemas/* optional */.lqM(schemas/* string */.YjP()),
    ref: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Branch that the change goes into: that of the pull request, else the default branch where that is known. */
    base: schemas/* optional */.lqM(schemas/* string */.YjP()),
    runId: schemas/* optional */.lqM(schemas/* string */.YjP()),
    pullRequest: schemas/* optional */.lqM(schemas/* number */.aig()),
});
const decidedFields = {
    reason: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Who decided: the login on GitHub, the user name in a terminal. */
    by: schemas/* string */.YjP(),
    /** Where it was decided on GitHub and who might: proven by its API when the decision was carried out. */
    proof: schemas/* optional */.lqM(schemas/* strictObject */.rej({
        /** When it was written, ISO 8601. */
        at: schemas/* string */.YjP(),
        /** Commit that it is about. */
        sha: schemas/* string */.YjP(),
        role: schemas/* string */.YjP(),
        /** Id of the comment. */
        comment: schemas/* optional */.lqM(schemas/* number */.aig()),
        /** Id of the workflow run that was started by hand. */
        dispatch: schemas/* optional */.lqM(schemas/* number */.aig()),
    })),
};
const decisionSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['retry', 'skip', 'cancel']),
    gate: schemas/* optional */.lqM(schemas/* string */.YjP()),
    ...decidedFields,
});
/** A decision that made a run begin as it does: another one than its plan and the checkpoints alone would have. */
const orderSchema = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['retry', 'restore', 'fresh']),
    phase: schemas/* optional */.lqM(schemas/* string */.YjP()),
    ...decidedFields,
});
const attemptOf = { task: schemas/* string */.YjP(), attempt: schemas/* number */.aig() };
/** A fix: the phase, the check or agent that failed, and how many fixes were tried for it by now. */
const fixOf = { phase: schemas/* string */.YjP(), gate: schemas/* optional */.lqM(schemas/* string */.YjP()), ...attemptOf };
/**
 * Everything that happens, in the past tense. State is a fold over these (core/evolve.ts);
 * each event states what is legal before it there.
 */
const eventSchema = schemas/* discriminatedUnion */.gMt('type', [
    /** The first entry of every journal: what will be done, frozen. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('WorkflowCreated'),
        workflowId: schemas/* string */.YjP(),
        pipeline: pipeline/* pipelineSchema */.wr,
        source: sourceSchema,
        /** Version of bootspring, platform and architecture that created it; on GitHub the job with its leg of the matrix, and the step. */
        creator: schemas/* strictObject */.rej({
            version: schemas/* string */.YjP(),
            platform: schemas/* string */.YjP(),
            arch: schemas/* string */.YjP(),
            leg: schemas/* optional */.lqM(schemas/* string */.YjP()),
            step: schemas/* optional */.lqM(schemas/* string */.YjP()),
        }),
        inherited: schemas/* optional */.lqM(inheritedSchema),
    }),
    /** A process took the workflow up. Attempts that were under way before are interrupted by it. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('RunStarted'),
        run: schemas/* number */.aig(),
        /** Fencing token: higher than that of any earlier owner. */
        fence: schemas/* number */.aig(),
        /** GitHub's run attempt, 1 elsewhere. */
        attempt: schemas/* number */.aig(),
        /** Decisions that this run was made for. */
        orders: schemas/* optional */.lqM(schemas/* array */.YOg(orderSchema)),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('PhaseStarted'), phase: schemas/* string */.YjP() }),
    /** Whether the work of a phase was done before is being looked up; its outputs may be put back meanwhile. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('ReuseLookupStarted'), phase: schemas/* string */.YjP() }),
    /** The work of the phase has to be done. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('ReuseMissed'),
        phase: schemas/* string */.YjP(),
        because: schemas/* string */.YjP(),
        /** `sha256:` over all that the work depends on; missing when that cannot be told, and then it is not stored. */
        digest: schemas/* optional */.lqM(schemas/* string */.YjP()),
        /** What people should know of it, one sentence each. */
        notes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    }),
    /** The work of the phase was done before with the same of all that it depends on: what it left is back. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('PhaseReused'),
        phase: schemas/* string */.YjP(),
        /** Id of the workflow that did the work. */
        from: schemas/* string */.YjP(),
        because: schemas/* string */.YjP(),
        digest: schemas/* string */.YjP(),
        /** What the work took then, less what looking it up took now. */
        savedMs: schemas/* number */.aig(),
        files: schemas/* strictObject */.rej({ written: schemas/* number */.aig(), bytes: schemas/* number */.aig(), deleted: schemas/* number */.aig() }),
        /** What its commands wrote to BOOTSPRING_OUTPUT. */
        outputs: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
        notes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('AttemptStarted'),
        ...attemptOf,
        title: schemas/* string */.YjP(),
        /** So many tests that failed run again. */
        rerun: schemas/* optional */.lqM(schemas/* strictObject */.rej({ tests: schemas/* number */.aig() })),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('AttemptFinished'),
        ...attemptOf,
        outcome: outcomeSchema,
        durationMs: schemas/* number */.aig(),
        evidence: schemas/* optional */.lqM(evidenceSchema),
        steps: schemas/* array */.YOg(stepResultSchema),
        /** What the command wrote to BOOTSPRING_OUTPUT. */
        outputs: schemas/* optional */.lqM(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())),
        findings: schemas/* optional */.lqM((0,finding/* findingsDigestSchema */.U7)()),
        rerun: schemas/* optional */.lqM(rerunReportSchema),
    }),
    /** A transient failure, or tests that failed, will be tried again at `at` (milliseconds since 1970). */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('RetryScheduled'),
        ...attemptOf,
        delayMs: schemas/* number */.aig(),
        at: schemas/* number */.aig(),
        because: schemas/* string */.YjP(),
        /** Not a transient failure: so many tests failed, and they run again. */
        tests: schemas/* optional */.lqM(schemas/* number */.aig()),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('RetryDue'), ...attemptOf }),
    /** Adaptive mode: what is to mend a failure begins. Nothing else touches the workspace until FixFinished. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('FixStarted'),
        ...fixOf,
        title: schemas/* string */.YjP(),
        /** It was under way when an earlier run died: only what it changed is told, the command is not run again. */
        interrupted: schemas/* optional */.lqM(schemas/* literal */.euz(true)),
    }),
    /** A fix ended. It decides nothing: what failed is judged again on what it left. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('FixFinished'),
        ...fixOf,
        outcome: outcomeSchema,
        durationMs: schemas/* number */.aig(),
        /** Missing where it changed nothing, and where that cannot be told. */
        change: schemas/* optional */.lqM(fix/* fixChangeSchema */.tv),
        /** Why it cannot be told what it changed. */
        untold: schemas/* optional */.lqM(schemas/* string */.YjP()),
        /** All that the fixes of the phase changed by now, as a patch. */
        patch: schemas/* optional */.lqM(artifactSchema),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('CollectionStarted'), phase: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('ArtifactsCollected'),
        phase: schemas/* string */.YjP(),
        artifacts: schemas/* array */.YOg(artifactSchema),
        /** Declared outputs that matched nothing. */
        missing: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('GateStarted'), phase: schemas/* string */.YjP(), gate: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('GateFinished'),
        phase: schemas/* string */.YjP(),
        gate: schemas/* string */.YjP(),
        verdict: schemas/* enum */.k5n(model_status/* VERDICTS */.bk),
        because: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('ReuseStoreStarted'), phase: schemas/* string */.YjP() }),
    /** What the phase left is stored under the digest of all that its work depends on. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('ReuseStored'), phase: schemas/* string */.YjP(), digest: schemas/* string */.YjP(), bytes: schemas/* number */.aig() }),
    /** The phase will be done again even with the same inputs. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('ReuseNotStored'), phase: schemas/* string */.YjP(), because: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('PhaseFinished'),
        phase: schemas/* string */.YjP(),
        conclusion: schemas/* enum */.k5n(model_status/* CONCLUSIONS */.Fr),
        because: schemas/* string */.YjP(),
    }),
    /**
     * Instead of being completed a phase went back: its agents wrote `goto=<to>`. `to` and every phase after it, which
     * `from` is among, are pending again. Legal when `from` could be completed and nothing of these phases is under way.
     */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('WorkflowWentBack'),
        from: schemas/* string */.YjP(),
        to: schemas/* string */.YjP(),
        /** The round that begins: the first that goes back begins the second. */
        round: schemas/* number */.aig(),
        /** What the agents wrote as `feedback`, without secrets, at most FEEDBACK_LIMIT characters; may be empty. */
        feedback: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('CheckpointStarted'), phase: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('CheckpointSaved'),
        phase: schemas/* string */.YjP(),
        /** What the phase changed: files and links, the bytes in them, and how many are gone. */
        files: schemas/* optional */.lqM(schemas/* strictObject */.rej({ count: schemas/* number */.aig(), bytes: schemas/* number */.aig(), deleted: schemas/* number */.aig() })),
        /** Bytes of the layers that were not stored before. */
        newBytes: schemas/* optional */.lqM(schemas/* number */.aig()),
        durationMs: schemas/* optional */.lqM(schemas/* number */.aig()),
        /** `sha256:` over the manifest's text: no other manifest can stand in for it. */
        digest: schemas/* optional */.lqM(schemas/* string */.YjP()),
        /** What people should know of it, one sentence each. */
        notes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
    }),
    /** The run goes on; it cannot be resumed from there. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('CheckpointFailed'), phase: schemas/* string */.YjP(), because: schemas/* string */.YjP() }),
    /**
     * The files are about to be put back to the checkpoint of `phase`. Until RestoreFailed or Restored follows it is not
     * known which files there are, so nothing else may happen.
     */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('RestoreStarted'),
        phase: schemas/* string */.YjP(),
        by: schemas/* string */.YjP(),
        /** Uncommitted work may be moved out of the way. */
        force: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
    }),
    /** The files are as they were before. */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('RestoreFailed'), phase: schemas/* string */.YjP(), because: schemas/* string */.YjP() }),
    /** State and files are those of the checkpoint of `phase`: every phase after it is pending again. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('Restored'),
        phase: schemas/* string */.YjP(),
        /** Who put them back: the login on GitHub, the user name in a terminal. */
        by: schemas/* string */.YjP(),
        /** Why it is not the checkpoint that was asked for. */
        because: schemas/* optional */.lqM(schemas/* string */.YjP()),
        files: schemas/* optional */.lqM(schemas/* strictObject */.rej({ written: schemas/* number */.aig(), bytes: schemas/* number */.aig(), deleted: schemas/* number */.aig() })),
    }),
    /**
     * Parallel mode: the phase cannot go on without a person. What does not depend on it goes on, and the workflow pauses
     * when nothing is left that could.
     */
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('PhaseHalted'), pause: pauseSchema }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('WorkflowPaused'), pause: pauseSchema }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('Decided'), decision: decisionSchema }),
    /** A signal asked the run to stop. Attempts under way are being ended. */
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('StopRequested'),
        signal: schemas/* enum */.k5n(['SIGINT', 'SIGTERM', 'SIGHUP']),
        /** It is somebody's Ctrl-C: the workflow pauses. Any other signal ends it as cancelled. */
        pauses: schemas/* optional */.lqM(schemas/* literal */.euz(true)),
    }),
    schemas/* strictObject */.rej({
        type: schemas/* literal */.euz('WorkflowFinished'),
        status: schemas/* enum */.k5n(['completed', 'failed', 'cancelled']),
        conclusion: schemas/* enum */.k5n(model_status/* CONCLUSIONS */.Fr),
        because: schemas/* string */.YjP(),
    }),
    schemas/* strictObject */.rej({ type: schemas/* literal */.euz('Warned'), message: schemas/* string */.YjP() }),
]);
/** One line of journal.jsonl. `hash` is sha256 over `prev` and the line's other bytes (docs/journal.md). */
const entrySchema = schemas/* strictObject */.rej({
    v: schemas/* literal */.euz(1),
    seq: schemas/* number */.aig(),
    /** Wall clock, ISO 8601 in UTC with milliseconds. Order is by `seq`, never by this. */
    at: schemas/* string */.YjP(),
    event: eventSchema,
    prev: schemas/* string */.YjP(),
    hash: schemas/* string */.YjP(),
});


/***/ })

};
;