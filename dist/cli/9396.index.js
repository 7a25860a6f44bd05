"use strict";
exports.id = 9396;
exports.ids = [9396];
exports.modules = {

/***/ 6389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkpointRulesSchema),
/* harmony export */   Z: () => (/* binding */ STORES)
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


/***/ }),

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
/** Result of one step of a task. `tree` is the digest of the sources that it ran on, when that is known. */
const stepResultSchema = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP(),
    outcome: outcomeSchema,
    durationMs: schemas/* number */.aig(),
    tree: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
/** What a rerun of failed tests was: of them alone, or of the whole command, and why so. */
const rerunReportSchema = schemas/* strictObject */.rej({ scope: schemas/* enum */.k5n(['tests', 'all']), because: schemas/* string */.YjP() });

// EXTERNAL MODULE: ./build/model/pipeline.js
var pipeline = __webpack_require__(2403);
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

/***/ 8738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ NOTIFIED_EVENTS),
/* harmony export */   _: () => (/* binding */ notificationPlanSchema)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);

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
/** Who is told, as it is frozen into a pipeline: references to the environment stay as they are written. */
const notificationPlanSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** What stands behind the address: anything that takes a JSON document, or an incoming webhook of Slack. */
    to: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['webhook', 'slack']),
    address: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Signs what a webhook gets. */
    secret: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    on: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(NOTIFIED_EVENTS)),
    /** Milliseconds of a run after which it is slow. */
    afterMs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Milliseconds of waiting for a runner after which a run started late. */
    lateAfterMs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
});


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cG: () => (/* binding */ contextValueSchema),
/* harmony export */   wr: () => (/* binding */ pipelineSchema)
/* harmony export */ });
/* unused harmony exports commandStepSchema, coverageStepSchema, secretsStepSchema, auditStepSchema, stepSchema, retryPolicySchema, agentPlanSchema, checkPlanSchema, gatePlanSchema, phasePlanSchema, basePlanSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3619);
/* harmony import */ var _checkpoint_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6389);
/* harmony import */ var _fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5046);
/* harmony import */ var _notification_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8738);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1865);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5115);






/**
 * A pipeline is what a run does, worked out from the configuration and from detection before anything starts.
 * It is frozen into the journal's first entry: editing bootspring.yml during a run changes nothing.
 */
/** A shell command. */
const commandStepSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('command'),
    /** Two steps with one key do the same work: the recorded outcome of one serves the other on the same tree. */
    key: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** The text given to the shell (`sh -c`, on Windows `cmd /d /s /c`). */
    command: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** What people call it, for example `npm run lint`. */
    title: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** The command with a request for a report, in the file that BOOTSPRING_REPORT names. Windows runs `command`. */
    asked: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    /** Folder relative to the workspace. */
    cwd: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    /** Set when a package.json script is run without its package manager: gives it the npm_* environment it expects. */
    script: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ name: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), packageJson: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), manager: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['npm', 'pnpm', 'yarn', 'bun']) })),
    /** Globs of the reports that the command writes, relative to the workspace. */
    reports: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())),
    /** Extra environment; values may hold `${env:NAME}`, resolved when the command starts so that no secret is journalled. */
    env: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())),
    /** Limits it to what changed; its key tells it from the same command on everything. */
    scope: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .stepScopeSchema */ .Y),
});
/** Coverage read from a report that some earlier command wrote. Percentages are 0 to 100. */
const coverageStepSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('coverage'),
    key: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    report: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    minimum: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    changedLines: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    noDecrease: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()),
});
/** The embedded secret scan over the files that git tracks or would track. */
const secretsStepSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('secrets'), key: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), title: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
/** The package manager's own audit. */
const auditStepSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('audit'),
    key: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    manager: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['npm', 'pnpm', 'yarn', 'bun']),
    command: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Advisories below this level do not fail the check. */
    level: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['low', 'moderate', 'high', 'critical']),
    cwd: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
const stepSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .discriminatedUnion */ .gMt('kind', [
    commandStepSchema,
    coverageStepSchema,
    secretsStepSchema,
    auditStepSchema,
]);
const retryPolicySchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    /** Attempts in all, the first included. */
    attempts: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    /** `transient`, `exit:N` or `/pattern/`. */
    on: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    initialMs: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    factor: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    maxMs: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    jitter: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    /** How often tests that failed run again, when nothing else failed; never when it is left out. */
    tests: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
});
const taskFields = {
    /** Unique in the pipeline: `phase/agent` or `phase/gate/check`. */
    id: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    name: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    steps: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(stepSchema),
    timeoutMs: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    retry: retryPolicySchema,
    /** Slots that it takes while it runs; one when it is left out, and never more than there are. */
    weight: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    /** Why this runs: the line of the configuration, or the evidence of detection. */
    because: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
};
const agentPlanSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    ...taskFields,
    /** It prepares the workspace, so it runs even where the work of its phase is reused. */
    always: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true)),
});
const checkPlanSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    ...taskFields,
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_KINDS */ .FZ),
    enforcement: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_4__/* .ENFORCEMENTS */ .w_),
    /** Whether it may run beside others: it only reads the workspace, or its gate says that it may. */
    readOnly: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    /** What an audit that gets no answer means: `warn` does not block, `block` does. */
    unreachable: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(['warn', 'block']),
    /** A command that mends what the check complains of (`gate --fix`, adaptive mode). */
    fix: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    /** That command as a step, where it is more than its text: limited to what changed. */
    fixStep: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(commandStepSchema),
});
const gatePlanSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    skippable: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(), zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({ roles: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) })]),
    checks: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(checkPlanSchema),
});
const phasePlanSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    name: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    purpose: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** Names of phases that must be completed first. Sequential mode also keeps the written order. */
    needs: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    agents: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(agentPlanSchema),
    /** Its agents run at the same time. */
    parallel: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    /** Globs of what the phase reads: with the same of it its work is not done again. Missing: it is done every time. */
    inputs: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())),
    /** Names of variables that its own configuration passes through; told only where there are `inputs`. */
    passEnv: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())),
    /** Globs, relative to the workspace: what this phase must leave behind. */
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    gates: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(gatePlanSchema),
    timeoutMs: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    /** GitHub's environment that its job is in, as the configuration says. */
    environment: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    /** Adaptive mode: mends what its agents fail of, and its checks that have no fix of their own. */
    fix: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(commandStepSchema),
    because: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
const contextValueSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(), zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()]);
/** Gates of the base commit of a change, as far as they differ from those of the change. */
const basePlanSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    sha: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    /** One clause each: what the change takes away, which is judged all the same, and what it does otherwise. */
    differences: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    /** Why the gates of the base could not be told, as a clause: then the change is judged by its own alone. */
    unknown: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
const pipelineSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    workflow: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    mode: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(_status_js__WEBPACK_IMPORTED_MODULE_4__/* .MODES */ .FN),
    phases: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(phasePlanSchema),
    context: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), contextValueSchema),
    /** Retries that one run may make in all. */
    retryBudget: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    /** Slots of the whole workflow: commands of weight one that may run at the same time. */
    maxParallel: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    /** In parallel mode: after a failure nothing new starts, and what runs is stopped. */
    failFast: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true)),
    /** Milliseconds that tasks, by id, and phases, by name, took earlier: the longest way is begun first. */
    estimates: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig())),
    /** How often phases may go back before a person is asked (`goto`); missing: as often as core/back.ts says. */
    maxIterations: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    /** Settings of adaptive mode; missing in the other modes. */
    adaptive: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .adaptivePlanSchema */ .rk),
    /** Whether a recorded outcome may stand for work on the same tree. */
    reuse: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    /** Names of environment variables of the caller that commands may see besides the standard ones. */
    passEnv: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    /** What checkpoints keep; missing where the configuration says nothing about it. */
    checkpoints: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_checkpoint_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointRulesSchema */ .B),
    /** Who is told about what; missing where nobody is. */
    notifications: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_notification_js__WEBPACK_IMPORTED_MODULE_2__/* .notificationPlanSchema */ ._)),
    /** What this change does to the gates of the commit that it is to go on top of; missing where it is for none. */
    base: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(basePlanSchema),
    /** sha256 over the pipeline and the configuration it came from. */
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});


/***/ }),

/***/ 1865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ stepScopeSchema),
/* harmony export */   i: () => (/* binding */ SCOPES)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);

/** What a command is limited to: words that the configuration, the plan and the runner share. */
const SCOPES = ['changed', 'all'];
/** A command that takes names of files: they stand between the two texts. */
const namesSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('names'),
    before: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Globs of which a file must match one, relative to the folder of the step; missing: any file fits. */
    patterns: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** Files, folders and globs that the command names itself, of which a file must be in one; missing: its whole folder. */
    paths: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
    /** Globs of files whose change concerns every file. */
    whole: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** An option in `before` that the tool refuses before this version of its package. */
    newer: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ option: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), package: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
    /** The command is nothing without names (`{files}`): everything means all files that git knows. */
    isPlaceholder: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(true)),
});
/** A command that takes no names: it runs as it is when a file that fits changed. */
const filesSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('files'),
    patterns: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    whole: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** A command for packages of a monorepo: the arguments of those that are affected stand between the texts. */
const packagesSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('packages'),
    before: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    between: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    after: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    members: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        folder: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        argument: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        /** Folders of the packages that it needs, directly or through others. */
        needs: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    })),
    /** Folders of all packages: what lies in none of them may concern every one. */
    folders: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** A command whose tool knows the packages and what depends on them: it is asked, not imitated. */
const askedSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('asked'), tool: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), command: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** What narrows a step. The files are looked at when the step starts, so that what a fix or an agent wrote counts. */
const stepScopeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** Commit or tree that the workspace is compared with; missing: every file counts as changed. */
    base: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** What people call it, to be read after "since": `1a2b3c4d5e, where it left origin/main`. */
    since: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    limit: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('kind', [namesSchema, filesSchema, packagesSchema, askedSchema]),
});


/***/ })

};
;