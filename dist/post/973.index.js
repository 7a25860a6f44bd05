"use strict";
exports.id = 973;
exports.ids = [973];
exports.modules = {

/***/ 9973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  entrySchema: () => (/* binding */ entrySchema)
});

// UNUSED EXPORTS: PAUSE_REASONS, artifactSchema, decisionSchema, eventSchema, inheritedSchema, orderSchema, pauseSchema, sourceSchema

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
;// CONCATENATED MODULE: ./build/model/fix.js

/**
 * What a fix changed in the workspace, as bootspring itself found it by comparing the files before and after. What the
 * fix says of its own work is never asked for.
 */
const CHANGE_KINDS = ['added', 'modified', 'deleted'];
/** How many files of a change the journal itself names. */
const MOST_FILES = 100;
const changedFileSchema = schemas/* strictObject */.rej({
    /** Relative to the workspace, with `/`. */
    path: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(CHANGE_KINDS),
    /** Bytes before; missing where there was no file. */
    before: schemas/* optional */.lqM(schemas/* number */.aig()),
    /** Bytes after; missing where there is none. */
    after: schemas/* optional */.lqM(schemas/* number */.aig()),
    /** The pattern that protects it, or why it is protected; missing where it is not. */
    protected: schemas/* optional */.lqM(schemas/* string */.YjP()),
});
const fixChangeSchema = schemas/* strictObject */.rej({
    /** At most MOST_FILES: protected ones first, then by path. */
    files: schemas/* array */.YOg(changedFileSchema),
    /** Of all files. */
    count: schemas/* number */.aig(),
    /** How many of them are protected. */
    protected: schemas/* number */.aig(),
    /** `sha256:` over the whole patch. */
    digest: schemas/* string */.YjP(),
    /** The beginning of the patch, without secrets: at most 8 KiB. */
    diff: schemas/* string */.YjP(),
    /** What people should know, one sentence each: what could not be put into the patch. */
    notes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
});
/** The settings of adaptive mode. */
const adaptivePlanSchema = schemas/* strictObject */.rej({
    /** Fixes that may be tried for one check or agent. */
    maxIterations: schemas/* number */.aig(),
    /** Patterns of files that no fix may change without a person, as in a `.gitignore`; the last that matches decides. */
    protected: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The mend is to be committed to the branch of the pull request; with what message, if not the usual one. */
    commit: schemas/* optional */.lqM(schemas/* strictObject */.rej({ message: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
});

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
    adaptive: schemas/* optional */.lqM(adaptivePlanSchema),
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
        pipeline: pipelineSchema,
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
        change: schemas/* optional */.lqM(fixChangeSchema),
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