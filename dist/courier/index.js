/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 5950:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $i: () => (/* binding */ showName),
/* harmony export */   gm: () => (/* binding */ textOfBytes)
/* harmony export */ });
/* unused harmony exports bytesOfText, writeName, readName */
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

/***/ 6043:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ DIGEST),
/* harmony export */   E9: () => (/* binding */ TIME),
/* harmony export */   g: () => (/* binding */ MODE),
/* harmony export */   ot: () => (/* binding */ checkpointSchema),
/* harmony export */   pw: () => (/* binding */ layerSchema)
/* harmony export */ });
/* unused harmony export rowSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3305);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3789);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1208);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7300);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5115);





/**
 * A checkpoint on disk (docs/checkpoints.md): `checkpoints/<phase>.json` is its manifest, `layers/<digest>` holds
 * contents of files. A manifest tells what differs from its parent's; the first one tells the whole tree.
 */
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const layerSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    /** `sha256:` over the layer's listing, so over paths, kinds and contents, whatever packed them. */
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(SHA256)),
    /** Bytes of the packed file. */
    size: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0)),
    mediaType: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n([_layer_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYER_MEDIA_TYPES */ .Zx.zstd, _layer_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYER_MEDIA_TYPES */ .Zx.gzip]),
});
/** A path or the target of a link: text where the bytes are UTF-8, otherwise the bytes. */
const nameSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ base64: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })]);
/** Permission bits in octal. */
const MODE = /^[0-7]{4}$/;
const modeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(MODE));
/** Seconds since 1970 and nine digits of their fraction. */
const TIME = /^-?\d{1,12}\.\d{9}$/;
const timeSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(TIME));
/** `sha256:` of the content; `git:` and the blob's id where the content is that of the commit. */
const DIGEST = /^(?:sha256:[0-9a-f]{64}|git:(?:[0-9a-f]{40}|[0-9a-f]{64}))$/;
const fileRow = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('file'),
    path: nameSchema,
    mode: modeSchema,
    size: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0)),
    mtime: timeSchema,
    digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(DIGEST)),
    /** Index in the manifest's `layers` of the one that holds the content; missing where the commit does. */
    layer: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._gte */ .qm(0))),
});
const linkRow = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('link'),
    path: nameSchema,
    target: nameSchema,
    mtime: timeSchema,
});
const folderRow = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ type: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('folder'), path: nameSchema, mode: modeSchema, mtime: timeSchema });
const rowSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('type', [fileRow, linkRow, folderRow]);
/** `checkpoints/<phase>.json`. A reader passes over members that it does not know. */
const checkpointSchema = zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    workflowId: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    workflow: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    phase: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_PATTERN */ .Vh)),
    sequence: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    createdAt: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    /** The phase whose checkpoint this one tells the difference from. */
    parent: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(_status_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_PATTERN */ .Vh))),
    /** `sha256:` over the parent's manifest, so that no other manifest can stand in for it. */
    parentDigest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__/* ._regex */ .Fk(SHA256))),
    source: _event_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceSchema */ .dr,
    configDigest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    state: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
    context: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), _pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .contextValueSchema */ .cG),
    outputs: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())),
    artifacts: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_event_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactSchema */ .yo),
    /** Every layer that the whole tree needs, not only this phase's. */
    layers: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(layerSchema),
    /** What this phase changed: files and links, the bytes in them, and how many are gone. */
    files: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ count: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), bytes: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), deleted: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }),
    /** Position in the journal that `state` is the fold of. */
    journal: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sequence: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), digest: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }),
    /** What differs from the parent, parents before what is in them. */
    entries: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(rowSchema),
    /** Paths of the parent's tree that are gone. */
    deleted: zod_mini__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(nameSchema),
});


/***/ }),

/***/ 8808:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ HISTORY_LIMIT),
/* harmony export */   F6: () => (/* binding */ PATCH_NAME),
/* harmony export */   P4: () => (/* binding */ NOTIFIED_EVENTS),
/* harmony export */   ZZ: () => (/* binding */ STORES),
/* harmony export */   mF: () => (/* binding */ FEEDBACK_LIMIT),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/* unused harmony exports WORST_FINDINGS, DEFAULT_RULES, MOST_RECORDS, MOST_PER_RECORD, MOST_FINGERPRINTS, MOST_TESTS, MOST_FAILED, FINGERPRINT_LENGTH, EMPTY_HISTORY, SCOPES */
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
const SCOPES = (/* unused pure expression or super */ null && (['changed', 'all']));
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

/***/ 3789:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yo: () => (/* reexport */ artifactSchema),
  entrySchema: () => (/* binding */ entrySchema),
  dr: () => (/* binding */ sourceSchema)
});

// UNUSED EXPORTS: PAUSE_REASONS, decisionSchema, eventSchema, inheritedSchema, orderSchema, pauseSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __nccwpck_require__(3619);
;// CONCATENATED MODULE: ./build/model/artifact.js

/** A file that a phase left: its name in the phase, and its path below the folder of the workflow. */
const artifactSchema = schemas/* strictObject */.rej({
    phase: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    size: schemas/* number */.aig(),
    digest: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./build/model/constants.js
var constants = __nccwpck_require__(8808);
;// CONCATENATED MODULE: ./build/model/finding.js


/**
 * What a check says of one place: a line that a linter dislikes, a type that does not fit, a test that fails.
 * Findings explain a verdict and never make one: that is the check's own outcome.
 */
const findingSchema = () => schemas/* strictObject */.rej({
    severity: schemas/* enum */.k5n(constants/* SEVERITIES */.oC),
    /** Plain text without control sequences, at most 2,000 characters; further lines after the first are details. */
    message: schemas/* string */.YjP(),
    /** The rule or code, such as `no-unused-vars` or `TS2345`. */
    rule: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** The program that says it, such as `eslint`. */
    tool: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Path relative to the workspace, with `/`; missing when it is in no file of the workspace. */
    file: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** Lines and columns count from 1; `endColumn` is that of the last character, plus one. */
    line: schemas/* optional */.lqM(schemas/* number */.aig()),
    column: schemas/* optional */.lqM(schemas/* number */.aig()),
    endLine: schemas/* optional */.lqM(schemas/* number */.aig()),
    endColumn: schemas/* optional */.lqM(schemas/* number */.aig()),
    /** The full name of the test that failed. */
    test: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** The same for the same finding on another commit, where lines may have moved: 16 hexadecimal digits. */
    fingerprint: schemas/* string */.YjP(),
    /** Whether it was not there before; missing when nothing is known of before. */
    isNew: schemas/* optional */.lqM(schemas/* boolean */.zMY()),
});
const TEST_OUTCOMES = (/* unused pure expression or super */ null && (['passed', 'failed', 'skipped']));
/** One test of a report that a test runner wrote. */
const testCaseSchema = () => z.strictObject({
    /** Its name with those of the groups that it stands in. */
    name: z.string(),
    file: z.optional(z.string()),
    outcome: z.enum(TEST_OUTCOMES),
    durationMs: z.optional(z.number()),
    /** It failed and it passed on the same sources: in one run of the test runner, or in two attempts. */
    flaky: z.optional(z.literal(true)),
});
/** A test by its name, and where it stands when a report tells that. */
const testRefSchema = () => schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), file: schemas/* optional */.lqM(schemas/* string */.YjP()) });
/** How many failed tests run again by themselves; where more failed, the whole command would have to. */
const MOST_RERUN = 50;
/** How many flaky tests of an attempt the journal itself names. */
const MOST_FLAKY = 20;
/** What an attempt's findings come to. It is in the journal; all of them are in a file beside it. */
const findingsDigestSchema = () => schemas/* strictObject */.rej({
    errors: schemas/* number */.aig(),
    warnings: schemas/* number */.aig(),
    notices: schemas/* number */.aig(),
    /** How many of them are new; missing when nothing is known of before. */
    fresh: schemas/* optional */.lqM(schemas/* number */.aig()),
    tests: schemas/* optional */.lqM(schemas/* strictObject */.rej({ passed: schemas/* number */.aig(), failed: schemas/* number */.aig(), skipped: schemas/* number */.aig() })),
    /**
     * The tests that failed, at most MOST_RERUN: only where they are known one by one and nothing else is wrong that is
     * an error.
     */
    failed: schemas/* optional */.lqM(schemas/* array */.YOg(testRefSchema())),
    /** Tests that failed and passed on the same sources: how many, and the first MOST_FLAKY of them. */
    flaky: schemas/* optional */.lqM(schemas/* strictObject */.rej({ count: schemas/* number */.aig(), tests: schemas/* array */.YOg(testRefSchema()) })),
    /** Digest of the sources that failed tests ran on, when it is known. */
    tree: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** The first of them in the order of core/findings/order.ts, at most WORST_FINDINGS. */
    worst: schemas/* array */.YOg(findingSchema()),
    /** `sha256:` over the file with all of them; missing when it could not be written. */
    digest: schemas/* optional */.lqM(schemas/* string */.YjP()),
    /** What people should know, one sentence each: a report that cannot be read, what was left out. */
    notes: schemas/* optional */.lqM(schemas/* array */.YOg(schemas/* string */.YjP())),
});
/** The file `findings/<task>.<attempt>.json` of a workflow, where the task's `/` are `.`. */
const findingsFileSchema = () => z.object({
    schemaVersion: z.literal(1),
    task: z.string(),
    attempt: z.number(),
    /** Sorted as `worst` is. */
    findings: z.array(findingSchema()),
    tests: z.array(testCaseSchema()),
    /** How many more there were than are kept. */
    omitted: z.object({ findings: z.number(), tests: z.number() }),
});

// EXTERNAL MODULE: ./build/model/fix.js
var fix = __nccwpck_require__(5046);
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
var pipeline = __nccwpck_require__(1208);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __nccwpck_require__(5115);
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
        findings: schemas/* optional */.lqM(findingsDigestSchema()),
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   rk: () => (/* binding */ adaptivePlanSchema),
/* harmony export */   tv: () => (/* binding */ fixChangeSchema)
/* harmony export */ });
/* unused harmony exports CHANGE_KINDS, MOST_FILES, changedFileSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3619);

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

/***/ 7300:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zx: () => (/* binding */ LAYER_MEDIA_TYPES),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
/* unused harmony export DEFAULT_RETENTION_DAYS */
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

/***/ 1208:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cG: () => (/* binding */ contextValueSchema),
  wr: () => (/* binding */ pipelineSchema)
});

// UNUSED EXPORTS: agentPlanSchema, auditStepSchema, basePlanSchema, checkPlanSchema, commandStepSchema, coverageStepSchema, gatePlanSchema, phasePlanSchema, retryPolicySchema, secretsStepSchema, stepSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __nccwpck_require__(3619);
// EXTERNAL MODULE: ./build/model/constants.js
var constants = __nccwpck_require__(8808);
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
var fix = __nccwpck_require__(5046);
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
var model_status = __nccwpck_require__(5115);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/** A value that is there. */
const ok = (value) => ({ ok: true, value });
/** What went wrong, as a value. */
const err = (error) => ({ ok: false, error });


/***/ }),

/***/ 5115:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   FZ: () => (/* binding */ CHECK_KINDS),
/* harmony export */   Fr: () => (/* binding */ CONCLUSIONS),
/* harmony export */   TH: () => (/* binding */ WORKFLOW_ID_PATTERN),
/* harmony export */   Vh: () => (/* binding */ NAME_PATTERN),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   w_: () => (/* binding */ ENFORCEMENTS)
/* harmony export */ });
/* unused harmony exports STATUSES, EXIT */
/** Closed vocabularies that every other file shares. No imports, no code that runs beyond constants. */
/** The six statuses of a workflow, a phase and an agent. */
const STATUSES = (/* unused pure expression or super */ null && (['pending', 'running', 'paused', 'completed', 'failed', 'cancelled']));
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

/***/ 3645:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   L7: () => (/* binding */ linkOrCopy),
/* harmony export */   Of: () => (/* binding */ temporaryNameFor),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   b7: () => (/* binding */ notAFolder),
/* harmony export */   f2: () => (/* binding */ ensureFolder)
/* harmony export */ });
/* unused harmony exports namesIn, realOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1560);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1520);




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
        return fs.readdirSync(folder);
    }
    catch {
        return [];
    }
}
/** The absolute path of a folder with its links followed; as it is written where there is nothing yet. */
function realOf(folder) {
    try {
        return fs.realpathSync(folder);
    }
    catch {
        return path.resolve(folder);
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

/***/ 1560:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i2: () => (/* binding */ createRunningHash),
/* harmony export */   po: () => (/* binding */ randomBytes),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 6350:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writeAt),
/* harmony export */   S: () => (/* binding */ appendTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1560);


/**
 * Bytes that are written at once. Linux takes memory for its cache in pieces as large as what is written: megabytes in
 * one piece are scarce, and looking for them takes up to ten times as long as writing does.
 */
const AT_ONCE = 64 * 1024;
/** Writes all bytes at a position of a file. */
function writeAt(fd, bytes, position) {
    let done = 0;
    while (done < bytes.length) {
        done += node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync(fd, bytes, done, Math.min(AT_ONCE, bytes.length - done), position + done);
    }
}
/**
 * Writes a frame behind all others of a layer, whichever thread does it.
 *
 * @param unpacked bytes that the frame unpacks to
 * @param digest of the bytes, where it is known
 */
function appendTo({ fd, end }, bytes, unpacked, digest = (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes)) {
    const offset = Number(Atomics.add(new BigInt64Array(end), 0, BigInt(bytes.length)));
    writeAt(fd, bytes, offset);
    return { offset, packed: bytes.length, unpacked, digest };
}


/***/ }),

/***/ 5778:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ GROWTH),
/* harmony export */   Bc: () => (/* binding */ compress),
/* harmony export */   Eg: () => (/* binding */ decompressExactly),
/* harmony export */   XE: () => (/* binding */ bestCompression),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   aw: () => (/* binding */ decompressAtMost),
/* harmony export */   hz: () => (/* binding */ storedFrame),
/* harmony export */   jY: () => (/* binding */ paddingFrame),
/* harmony export */   sh: () => (/* binding */ canUse)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3645);



/** Both compressors are set to be as fast as the disk, not to save the last byte. */
const LEVEL = 1;
/** Exponent of the most memory that a zstd frame may ask for: 16 MiB, far above what is written here. */
const WINDOW_LOG = 24;
/** Buffers of this size have memory of their own: what Node's short ones share is no larger than a pool. */
const OWN = Math.max(131_072, 2 * Buffer.poolSize);
/** Bytes that a packed frame may be longer than what is in it; both compressors stay far below. */
const GROWTH = 65_536;
/** Node 20 and the first releases of 22 have no zstd. Looked at when it is asked for, so that one can be taken away. */
const zstd = () => node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync;
/** Whether this Node reads and writes layers of that compression. */
const canUse = (compression) => compression === 'gzip' || zstd() !== undefined;
/** The compression that layers are written with in this Node. */
const bestCompression = () => (canUse('zstd') ? 'zstd' : 'gzip');
/**
 * Gives the memory of bytes back that were unpacked or packed here: the collector would let a hundred megabytes gather.
 * Node 20 cannot.
 */
function release({ buffer }) {
    // What is short may share its memory with others.
    if (buffer.byteLength >= OWN && 'transfer' in buffer && typeof buffer.transfer === 'function')
        buffer.transfer(0);
}
/**
 * Packs bytes as one frame. With room for all that could come out, zstd packs straight from one memory to the other;
 * through its own window it takes a third longer.
 */
function compress(bytes, compression) {
    const chunkSize = Math.max(OWN, bytes.length + GROWTH);
    if (compression === 'gzip')
        return node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync(bytes, { level: LEVEL, chunkSize });
    const params = { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_c_compressionLevel]: LEVEL };
    return node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdCompressSync(bytes, { params, chunkSize });
}
/** Unpacks a frame that must give exactly this many bytes. @returns what is wrong as one clause */
function decompressExactly(packed, compression, size) {
    const unpacked = decompressAtMost(packed, compression, size, Math.max(OWN, size + 64));
    if (!unpacked.ok || unpacked.value.length === size)
        return unpacked;
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(`unpacks to ${unpacked.value.length} bytes instead of ${size}`);
}
/**
 * Unpacks a frame, and stops as soon as there is more of it than `limit`.
 *
 * @param chunkSize memory that is asked for at once
 * @returns what is wrong as one clause
 */
function decompressAtMost(packed, compression, limit, chunkSize) {
    const options = { maxOutputLength: limit, chunkSize };
    try {
        if (compression === 'gzip')
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync(packed, options));
        const params = { [node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.ZSTD_d_windowLogMax]: WINDOW_LOG };
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync(packed, { ...options, params }));
    }
    catch (error) {
        const code = (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(error) ?? String(error);
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(code === 'ERR_BUFFER_TOO_LARGE' ? `unpacks to more than ${limit} bytes` : `cannot be unpacked (${code})`);
    }
}
function littleEndian(value, bytes) {
    const buffer = Buffer.alloc(bytes);
    buffer.writeUIntLE(value, 0, bytes);
    return buffer;
}
function crc32(bytes) {
    let sum = 0xffffffff;
    for (const byte of bytes) {
        sum ^= byte;
        for (let bit = 0; bit < 8; bit += 1)
            sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return (sum ^ 0xffffffff) >>> 0;
}
/**
 * A frame that holds bytes as they are, so that its length depends on theirs alone.
 * RFC 8878: one segment, one raw block. RFC 1951 and 1952: one stored block.
 *
 * @param bytes 256 to 65,535 of them, or 56
 */
function storedFrame(bytes, compression) {
    const { length } = bytes;
    if (compression === 'zstd') {
        const size = length < 256 ? [0x20, length] : [0x60, (length - 256) & 0xff, (length - 256) >> 8];
        return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, ...size]), littleEndian((length << 3) | 1, 3), bytes]);
    }
    const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 1]);
    const sizes = [littleEndian(length, 2), littleEndian(length ^ 0xffff, 2)];
    return Buffer.concat([head, ...sizes, bytes, littleEndian(crc32(bytes), 4), littleEndian(length, 4)]);
}
/** A frame of about this many bytes that unpacks to nothing: one to skip in zstd, a comment in gzip. */
function paddingFrame(size, compression) {
    if (compression === 'zstd') {
        return Buffer.concat([Buffer.from([0x50, 0x2a, 0x4d, 0x18]), littleEndian(size, 4), Buffer.alloc(size)]);
    }
    const head = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 0xff]);
    return Buffer.concat([head, Buffer.alloc(size, '.'), Buffer.from([0, 3, 0]), Buffer.alloc(8)]);
}


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5950);


/**
 * The problem that a layer is not whole.
 *
 * @param what one clause: `frame 3 does not match its digest`
 */
const damaged = (file, what) => ({
    code: 'integrity',
    message: `The layer ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)} is damaged: ${what}.`,
    where: file,
    hint: 'Nothing of it is used. Go back to a checkpoint that does not need it, or start anew with `bootspring run`.',
});
/** An entry's path as a message quotes it. */
const quoted = (path) => {
    const shown = (0,_core_checkpoint_names_js__WEBPACK_IMPORTED_MODULE_1__/* .showName */ .$i)(path);
    return `"${shown.length > 200 ? `${shown.slice(0, 199)}\u2026` : shown}"`;
};
/** The problem that this Node has no zstd. */
const unreadable = (file) => ({
    code: 'usage',
    message: `This layer is packed with zstd, which Node ${process.versions.node} cannot read.`,
    where: file,
    hint: 'Run the command with Node 22.15 or newer.',
});


/***/ }),

/***/ 8636:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ searchOf)
/* harmony export */ });
/* unused harmony export createSearch */
/** Shorter sequences cannot be found by looking at every other word. */
const SHORTEST = 7;
/** Words that are passed over at most: more would need more places of each needle in the table than it takes well. */
const MAX_STRIDE = 16;
/** One bit for each value of a hash of four bytes: 32 KiB, which stay in the nearest cache. */
const HASH_BITS = 18;
const hashOf = (word) => Math.imul(word, 0x9e3779b1) >>> (32 - HASH_BITS);
const bufferOf = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** Four bytes as a word of this machine. */
function wordAt(bytes, at) {
    const word = new Int32Array(1);
    new Uint8Array(word.buffer).set(bytes.subarray(at, at + 4));
    return word[0] ?? 0;
}
/**
 * Prepares a search. Of a sequence with m bytes every run of m - 3 places holds one at which four bytes of the sequence
 * start; so it is enough to look up the word at one place of each run, and to compare where it is one of theirs.
 */
function searchOfLong(needles) {
    const shortest = Math.min(...needles.map(({ length }) => length));
    const stride = Math.min(MAX_STRIDE, (shortest - 3) & ~3);
    const bits = new Int32Array(2 ** (HASH_BITS - 5));
    const places = new Map();
    for (const needle of needles) {
        for (let at = 0; at < stride; at += 1) {
            const word = wordAt(needle, at);
            const hash = hashOf(word);
            bits[hash >>> 5] = (bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
            places.set(word, [...(places.get(word) ?? []), { needle, at }]);
        }
    }
    const step = stride / 4;
    return (bytes) => {
        const skipped = -bytes.byteOffset & 3;
        if (bytes.length < skipped + 4)
            return false;
        const words = new Int32Array(bytes.buffer, bytes.byteOffset + skipped, (bytes.length - skipped) >> 2);
        const within = bufferOf(bytes);
        const isThere = (word, at) => (places.get(word) ?? []).some(({ needle, at: inside }) => {
            const start = at - inside;
            const end = start + needle.length;
            return start >= 0 && end <= within.length && needle.compare(within, start, end) === 0;
        });
        for (let index = 0; index < words.length; index += step) {
            const word = words[index] ?? 0;
            const hash = hashOf(word);
            if ((((bits[hash >>> 5] ?? 0) >>> (hash & 31)) & 1) !== 0 && isThere(word, skipped + index * 4))
                return true;
        }
        return false;
    };
}
/** Prepares a search for sequences; empty ones are passed over. */
function createSearch(sequences) {
    const needles = sequences.filter(({ length }) => length > 0).map(bufferOf);
    const short = needles.filter(({ length }) => length < SHORTEST);
    const long = needles.filter(({ length }) => length >= SHORTEST);
    const isLongIn = long.length === 0 ? () => false : searchOfLong(long);
    return {
        longest: Math.max(0, ...needles.map(({ length }) => length)),
        isIn: (bytes) => isLongIn(bytes) || short.some((needle) => bufferOf(bytes).includes(needle)),
    };
}
let last;
/** The search for these needles, made once for all tasks that carry the same ones. */
function searchOf(needles) {
    if (last?.id !== needles.id)
        last = { id: needles.id, search: createSearch(needles.sequences) };
    return last.search;
}


/***/ }),

/***/ 566:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ BATCH),
/* harmony export */   G: () => (/* binding */ packBatch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1560);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6350);
/* harmony import */ var _compress_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5778);
/* harmony import */ var _needles_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8636);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6557);
/* harmony import */ var _system_path_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9103);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1593);








/** Bytes of tar entries after which a batch is full. The figure hardly matters between 1 and 8 MiB. */
const BATCH = 1024 ** 2;
/** A full batch but for its last byte, one more file, and their headers. */
const CAPACITY = BATCH + _read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGE */ .I$ + 64 * 1024;
/** Kept from one batch to the next: memory that was used before costs nothing to get. */
let memory;
const systemRead = (fd, target, at, length) => node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, target, at, length, null);
/** Reads until the file ends or `length` bytes are there. */
function readInto({ read, memory }, fd, at, length) {
    let done = 0;
    while (done < length) {
        const count = read(fd, memory, at + done, length - done);
        if (count === 0)
            break;
        done += count;
    }
    return done;
}
const header = (path, size, digest, mode) => ({
    type: 'file',
    path,
    executable: (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isExecutable */ .TV)(mode),
    size,
    digest,
});
/** Reads a file behind what the batch holds, and makes it part of the batch when it is to be stored. */
function readOnce(batch, item, last) {
    const { path } = item;
    const fd = node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync((0,_system_path_js__WEBPACK_IMPORTED_MODULE_6__/* .systemPath */ .B)(`${batch.root}/${path}`), _read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .READ_FLAGS */ .tC);
    try {
        const before = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd, { bigint: true });
        if (!before.isFile())
            return { file: { kind: 'replaced', path }, settled: true };
        const expected = Number(before.size);
        if (expected > _read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGE */ .I$)
            return { file: { kind: 'large', path }, settled: true };
        const start = batch.used + (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_5__/* .headerSize */ .pw)(header(path, expected, '', 0));
        if (start + (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_5__/* .paddedSize */ .k_)(expected) > batch.memory.length)
            return { file: undefined, settled: true };
        const size = readInto(batch, fd, start, expected);
        const after = node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync(fd, { bigint: true });
        const settled = size === expected && (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isSame */ .Ft)(before, after);
        if (!settled && !last)
            return { file: undefined, settled };
        const content = batch.memory.subarray(start, start + size);
        const digest = (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(content);
        const stored = digest !== item.known;
        const secret = stored && batch.search.isIn(content);
        if (stored) {
            (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_5__/* .writeHeader */ .bx)(header(path, size, digest, Number(after.mode)), batch.memory, batch.used);
            batch.used = start + (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_5__/* .paddedSize */ .k_)(size);
            batch.memory.fill(0, start + size, batch.used);
        }
        return { file: (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readingOf */ .MU)(path, after, { stored, digest, size, unsettled: !settled, secret }), settled: true };
    }
    finally {
        node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync(fd);
    }
}
/** Reads a file, again when it changed meanwhile. Undefined when there is no room for it. */
function readSmall(batch, item) {
    try {
        for (let left = _read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .TRIES */ .Qm - 1;; left -= 1) {
            const { file, settled } = readOnce(batch, item, left === 0);
            if (settled)
                return file;
        }
    }
    catch (error) {
        return (0,_read_file_js__WEBPACK_IMPORTED_MODULE_4__/* .failedRead */ .Yr)(item.path, error);
    }
}
/** Packs what the batch holds and writes it behind what other threads wrote. */
function writeFrame(bytes, { compression, output }) {
    if (bytes.length === 0)
        return undefined;
    const packed = (0,_compress_js__WEBPACK_IMPORTED_MODULE_3__/* .compress */ .Bc)(bytes, compression);
    const frame = (0,_append_js__WEBPACK_IMPORTED_MODULE_2__/* .appendTo */ .S)(output, packed, bytes.length);
    (0,_compress_js__WEBPACK_IMPORTED_MODULE_3__/* .release */ ._r)(packed);
    return frame;
}
/** Reads small files and packs them, with links, into one frame. Stops early when the memory for it is full. */
function packBatch(task, read = systemRead) {
    memory ??= Buffer.allocUnsafeSlow(CAPACITY);
    const batch = { root: task.root, memory, search: (0,_needles_js__WEBPACK_IMPORTED_MODULE_7__/* .searchOf */ .E)(task.needles), read, used: 0 };
    const files = [];
    let taken = 0;
    for (const item of task.items) {
        if (item.type === 'link') {
            if (batch.used + (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_5__/* .headerSize */ .pw)(item) > memory.length)
                break;
            batch.used += (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_5__/* .writeHeader */ .bx)(item, memory, batch.used);
        }
        else {
            const file = readSmall(batch, item);
            if (file === undefined)
                break;
            files.push(file);
        }
        taken += 1;
    }
    return { kind: 'packed', taken, files, frame: writeFrame(memory.subarray(0, batch.used), task) };
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Reads exactly that many bytes; fewer when the file ends before. */
function readAt(fd, position, length) {
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
        const count = node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync(fd, bytes, done, length - done, position + done);
        if (count === 0)
            return bytes.subarray(0, done);
        done += count;
    }
    return bytes;
}


/***/ }),

/***/ 6557:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   I$: () => (/* binding */ LARGE),
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   Qm: () => (/* binding */ TRIES),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   Yr: () => (/* binding */ failedRead),
/* harmony export */   tC: () => (/* binding */ READ_FLAGS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3645);


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

/***/ 9103:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ systemPath),
/* harmony export */   M: () => (/* binding */ bytesOfPath)
/* harmony export */ });
const OTHER = /[^\0-\x7f]/;
/** A byte string (src/model/checkpoint.ts) as `node:fs` takes it: bytes where it is not ASCII, because it may be no UTF-8. */
const systemPath = (bytes) => OTHER.test(bytes) ? Buffer.from(bytes, 'latin1') : bytes;
/** The byte string of a path that the system gave as text. */
const bytesOfPath = (text) => OTHER.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;


/***/ }),

/***/ 1593:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ entrySize),
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   bx: () => (/* binding */ writeHeader),
/* harmony export */   ix: () => (/* binding */ END_SIZE),
/* harmony export */   k_: () => (/* binding */ paddedSize),
/* harmony export */   pw: () => (/* binding */ headerSize)
/* harmony export */ });
/** A tar archive is made of blocks of this many bytes. */
const BLOCK = 512;
/** Bytes of the two zero blocks that end an archive. */
const END_SIZE = 2 * BLOCK;
/** Bytes of a name or the target of a link in a header; longer ones have an entry of their own. */
const NAME_SIZE = 100;
/** Sizes from here on do not fit eleven octal digits. */
const OCTAL_LIMIT = 8 * 1024 ** 3;
const LONG_NAME = '././@LongLink';
/** The bytes that a content takes in the archive. */
const paddedSize = (size) => Math.ceil(size / BLOCK) * BLOCK;
/** A long name ends with a zero byte, and its entry has a header before it. */
const longSize = (name) => (name.length > NAME_SIZE ? BLOCK + paddedSize(name.length + 1) : 0);
/** Bytes of an entry's header with those that hold its long names. */
const headerSize = (entry) => longSize(entry.path) + (entry.type === 'link' ? longSize(entry.target) : 0) + BLOCK;
/** Bytes of a whole entry: header, content and padding. */
const entrySize = (entry) => headerSize(entry) + (entry.type === 'file' ? paddedSize(entry.size) : 0);
/** A block with what is the same in all; the checksum counts its own field as blanks. */
const TEMPLATE = Buffer.alloc(BLOCK);
TEMPLATE.write('0000000\x000000000\0', 108, 'latin1');
TEMPLATE.write('00000000000\0        ', 136, 'latin1');
TEMPLATE.write('ustar  ', 257, 'latin1');
/** What is written into a block is written over zeros of the template, so it adds to this. */
const TEMPLATE_SUM = TEMPLATE.reduce((sum, byte) => sum + byte, 0);
function sumOf(bytes, from, to) {
    let sum = 0;
    for (let place = from; place < to; place += 1)
        sum += bytes[place] ?? 0;
    return sum;
}
function writeSize(size, block, at) {
    if (size < OCTAL_LIMIT) {
        block.write(size.toString(8).padStart(11, '0'), at, 'latin1');
        return;
    }
    // GNU's base-256 form: the first bit says so, the number is big endian at the end of the field.
    block[at] = 0x80;
    block.writeBigUInt64BE(BigInt(size), at + 4);
}
/** Fields at the places that GNU tar's `old_gnu_header` has them at. */
function writeBlock(fields, block, at) {
    block.set(TEMPLATE, at);
    const named = block.write(fields.name, at, NAME_SIZE, 'latin1');
    block.write(fields.mode, at + 100, 'latin1');
    writeSize(fields.size, block, at + 124);
    block.write(fields.flag, at + 156, 'latin1');
    const linked = fields.target === '' ? 0 : block.write(fields.target, at + 157, NAME_SIZE, 'latin1');
    const sum = TEMPLATE_SUM +
        sumOf(block, at, at + named) +
        sumOf(block, at + 100, at + 108) +
        sumOf(block, at + 124, at + 136) +
        sumOf(block, at + 156, at + 157 + linked);
    block.write(`${sum.toString(8).padStart(6, '0')}\0`, at + 148, 'latin1');
    return BLOCK;
}
function writeLong(name, flag, target, at) {
    if (name.length <= NAME_SIZE)
        return 0;
    const size = paddedSize(name.length + 1);
    writeBlock({ name: LONG_NAME, mode: '0000644', size: name.length + 1, flag, target: '' }, target, at);
    target.fill(0, at + BLOCK, at + BLOCK + size);
    target.write(name, at + BLOCK, 'latin1');
    return BLOCK + size;
}
/**
 * Writes the header of an entry as GNU tar has it (docs/checkpoints.md): nothing in it but what the listing tells.
 *
 * @returns bytes written, which are `headerSize(entry)`
 */
function writeHeader(entry, target, at) {
    const link = entry.type === 'link' ? entry.target : '';
    const long = writeLong(link, 'K', target, at);
    const place = long + writeLong(entry.path, 'L', target, at + long);
    const fields = entry.type === 'link'
        ? { mode: '0000777', size: 0, flag: '2' }
        : { mode: entry.executable ? '0000755' : '0000644', size: entry.size, flag: '0' };
    return place + writeBlock({ ...fields, name: entry.path, target: link }, target, at + place);
}


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1520);
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2334);
/* harmony import */ var _said_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7440);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9994);





const QUOTA = {
    code: 'storage',
    message: 'Artifacts are not stored: the storage of the account is used up.',
    hint: 'Delete artifacts, or lower `checkpoints.retention-days` in bootspring.yml; usage is counted again every 6 to 12 hours.',
};
function meaningOf(service, answer) {
    if (answer.kind === 'returned')
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)('saved');
    if (answer.kind === 'abandoned') {
        if (answer.because === 'ending')
            return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)((0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .outage */ .Qe)('The upload of an artifact was stopped: the run is ending.'));
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(service.note((0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .outage */ .Qe)((0,_said_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .e)('The artifact service did not answer', answer.said))));
    }
    const why = (0,_said_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b)(answer.error);
    if (/\(409\)|already exists/.test(why))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)('taken');
    if (/insufficient usage|quota has been hit/.test(why))
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(QUOTA);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(service.note((0,_service_js__WEBPACK_IMPORTED_MODULE_3__/* .outage */ .Qe)((0,_said_js__WEBPACK_IMPORTED_MODULE_4__/* .sentence */ .e)('The artifact service did not take what was to be stored', why))));
}
/**
 * Uploads a file as an artifact, as it is.
 *
 * @returns `taken` when there is an artifact with this name; `storage` when it was not uploaded: its name may be used up
 */
async function uploadArtifact(service, upload) {
    const refused = service.refusal();
    if (refused !== undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)(refused);
    const { name, file, retentionDays } = upload;
    const { budget, signal } = service;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file);
    const run = async () => {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__nccwpck_require__.e(756), __nccwpck_require__.e(888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7888));
        const options = { skipArchive: true, ...(retentionDays === undefined ? {} : { retentionDays }) };
        return new DefaultArtifactClient().uploadArtifact(name, [file], folder, options);
    };
    return meaningOf(service, await (0,_library_js__WEBPACK_IMPORTED_MODULE_1__/* .callLibrary */ .G)({ folder, budget, signal, run }));
}


/***/ }),

/***/ 2334:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ callLibrary)
/* harmony export */ });
/* unused harmony export callsAtWork */
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__);

const running = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
const calls = new Set();
/** Most characters that are kept of what a library prints. */
const MAX_SAID = 100_000;
/** Milliseconds without a word after which a library counts as hanging: while it uploads it says something each second. */
const SILENCE_MS = 30_000;
/** Whose words they are: callbacks of the system may have lost track of the call. */
const speaker = () => running.getStore() ?? [...calls].at(-1);
function listening(stream) {
    const original = stream.write.bind(stream);
    const write = (chunk, ...rest) => {
        const call = speaker();
        call?.heard(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
        const done = rest.find((each) => typeof each === 'function');
        if (typeof done === 'function')
            queueMicrotask(() => void done());
        return true;
    };
    stream.write = write;
    return () => {
        stream.write = original;
    };
}
/** Lets every call see its folder as the working folder. */
function standing() {
    const before = Object.getOwnPropertyDescriptor(process, 'cwd');
    const original = process.cwd.bind(process);
    const cwd = () => running.getStore()?.folder ?? original();
    // A module that one of the clients loads (graceful-fs) replaces the function by one that remembers its first answer.
    Object.defineProperty(process, 'cwd', { configurable: true, enumerable: true, get: () => cwd, set: () => { } });
    return () => {
        Object.defineProperty(process, 'cwd', before ?? { configurable: true, writable: true, value: original });
    };
}
let restore;
/** Takes the streams and the working folder over while there are calls. */
function begin(call) {
    calls.add(call);
    if (restore !== undefined)
        return;
    const taken = [listening(process.stdout), listening(process.stderr), standing()];
    restore = () => {
        for (const each of taken)
            each();
    };
}
function end(call) {
    calls.delete(call);
    if (calls.size > 0)
        return;
    restore?.();
    restore = undefined;
}
/** How far an upload is, which is printed each second whether it moves or not; undefined in other words. */
const progressIn = (text) => /^(?:Sent|Uploaded bytes) \d+/.exec(text)?.[0];
/** How many calls have not come to their end, those that were given up too. */
const callsAtWork = () => calls.size;
/** Milliseconds of the pause that a client announces. */
function announcedPause(text) {
    let sum = 0;
    for (const found of text.matchAll(/Retrying request in (\d{1,7}) ms/g))
        sum += Number(found[1]);
    return sum;
}
/**
 * Calls a library, and gives it up when its pauses use up the budget, when it says nothing for half a minute, or when
 * the signal comes. It never throws.
 */
function callLibrary(call) {
    const { budget, signal } = call;
    return new Promise((resolve) => {
        let forget = () => { };
        let progress;
        const me = {
            folder: call.folder,
            said: '',
            heard(text) {
                if (me.said.length < MAX_SAID)
                    me.said += text;
                const pause = announcedPause(text);
                const isTooLong = pause > budget.left();
                budget.charge(Math.min(pause, budget.left()));
                if (isTooLong)
                    return settle({ kind: 'abandoned', because: 'waiting', said: me.said });
                const moved = progressIn(text);
                if (moved === undefined || moved !== progress)
                    watch();
                progress = moved ?? progress;
            },
        };
        const stopped = () => settle({ kind: 'abandoned', because: 'ending', said: me.said });
        const settle = (answer) => {
            me.heard = () => { };
            forget();
            signal?.removeEventListener('abort', stopped);
            resolve(answer);
        };
        const watch = () => {
            forget();
            const silence = Math.min(SILENCE_MS, budget.left());
            forget = budget.clock.after(silence, () => {
                budget.charge(silence);
                settle({ kind: 'abandoned', because: 'waiting', said: me.said });
            });
        };
        if (signal?.aborted === true)
            return stopped();
        signal?.addEventListener('abort', stopped);
        begin(me);
        watch();
        const work = running.run(me, async () => call.run());
        const ended = (answer) => {
            end(me);
            settle(answer);
        };
        void work.then((value) => ended({ kind: 'returned', value, said: me.said }), (error) => ended({ kind: 'threw', error, said: me.said }));
    });
}


/***/ }),

/***/ 7440:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf),
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** What GitHub's clients say of a failure. */
const NETWORK = /\b(?:ECONNRESET|ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EPIPE|EAI_AGAIN|ENOSPC)\b/;
/** Most characters of what the client says of a failure. */
const MAX_DETAIL = 160;
/**
 * The reason in what a client printed or threw, as a sentence. Signed addresses are secrets and are left out.
 *
 * @param text what happened, without a full stop
 */
function sentence(text, said) {
    const status = /\((\d{3})\)|status code (\d{3})|"?statusCode"?: (\d{3})/.exec(said);
    const short = status?.[1] ?? status?.[2] ?? status?.[3] ?? NETWORK.exec(said)?.[0];
    if (short !== undefined)
        return `${text} (${short}).`;
    const detail = /(?:Failed to save|Error): ([^\n]+)/.exec(said)?.[1]?.replaceAll(/\w+:\/\/\S*/g, 'an address');
    return detail === undefined ? `${text}.` : `${text}: ${detail.slice(0, MAX_DETAIL).trim()}`;
}
/** What a client threw, as it would have printed it. */
const textOf = (error) => typeof error === 'object' && error !== null && 'message' in error ? `\nError: ${String(error.message)}` : '';


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ outage),
/* harmony export */   fT: () => (/* binding */ waitAsTold),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   sR: () => (/* binding */ createService),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* unused harmony exports OUTAGE_HINT, pauseBefore */
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1520);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   _5: () => (/* binding */ runtimeService),
/* harmony export */   cx: () => (/* binding */ readActions),
/* harmony export */   ok: () => (/* binding */ mayRead)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3945);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1520);


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
const unavailable = (message, hint) => (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__/* .err */ ._)({ code: 'storage', message, hint });
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
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_2__.ok)({ origin: new URL(resultsUrl).origin, runtimeToken });
}


/***/ }),

/***/ 581:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qM: () => (/* binding */ damaged),
  vf: () => (/* binding */ discard),
  b: () => (/* binding */ unpackArchive)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./build/model/result.js
var result = __nccwpck_require__(1520);
// EXTERNAL MODULE: ./build/shell/layer/compress.js
var compress = __nccwpck_require__(5778);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __nccwpck_require__(3645);
;// CONCATENATED MODULE: ./build/core/remote/tar-block.js

/**
 * Headers of a tar archive that somebody else wrote (POSIX ustar and pax, GNU). Only what the stores write is read:
 * regular files with short names; everything else that an archive can hold is refused.
 */
/** Bytes of a block. */
const BLOCK_SIZE = 512;
const latin1 = (block, from, to) => String.fromCharCode(...block.subarray(from, to)).replace(/\0.*$/s, '');
/** A number in octal digits, ended by a blank or a zero byte. */
function octal(block, from, to) {
    const text = latin1(block, from, to).trim();
    return /^[0-7]{1,12}$/.test(text) ? Number.parseInt(text, 8) : undefined;
}
const KINDS = {
    '1': 'a hard link',
    '2': 'a symbolic link',
    '3': 'a device',
    '4': 'a device',
    '5': 'a folder',
    '6': 'a named pipe',
    K: 'a long link',
    L: 'a long name',
    S: 'a sparse file',
    g: 'a header for all entries',
};
/** Whether a block holds nothing but zeros: two of them end an archive. */
const isZeroBlock = (block) => block.every((byte) => byte === 0);
/** Reads a header. @returns what is wrong, to follow "its archive" */
function readTarHeader(block) {
    let sum = 0;
    for (const [at, byte] of block.entries())
        sum += at >= 148 && at < 156 ? 0x20 : byte;
    if (octal(block, 148, 156) !== sum)
        return (0,result/* err */._)('has a header whose checksum is wrong');
    if (latin1(block, 257, 262) !== 'ustar')
        return (0,result/* err */._)('has a header of an unknown format');
    const size = octal(block, 124, 136);
    if (size === undefined)
        return (0,result/* err */._)('has a header with no size');
    const flag = String.fromCharCode(block[156] ?? 0);
    const isPosix = block[262] === 0;
    // GNU's format has times where POSIX has the beginning of long names.
    const prefix = isPosix ? latin1(block, 345, 500) : '';
    const name = latin1(block, 0, 100);
    if (flag === 'x')
        return (0,result.ok)({ kind: 'pax', name, size });
    if (flag !== '0' && flag !== '\0')
        return (0,result/* err */._)(`holds ${KINDS[flag] ?? 'an entry of an unknown kind'}`);
    return (0,result.ok)({ kind: 'file', name: prefix === '' ? name : `${prefix}/${name}`, size });
}
/**
 * Reads pax records, each `length key=value\n`, and takes of them only what the entry's size is: they may tell times and
 * owners, but no other name, link or kind of content.
 *
 * @returns the size where the records tell one; what is wrong, to follow "its archive"
 */
function readPax(bytes) {
    let size;
    for (let at = 0; at < bytes.length;) {
        const head = /^([1-9]\d{0,6}) /.exec(latin1(bytes, at, at + 8));
        const end = at + Number(head?.[1]);
        if (head === null || end > bytes.length || bytes[end - 1] !== 0x0a)
            return (0,result/* err */._)('has extended headers that are broken');
        const record = String.fromCharCode(...bytes.subarray(at + head[0].length, end - 1));
        const equals = record.indexOf('=');
        const key = record.slice(0, equals);
        if (equals < 1)
            return (0,result/* err */._)('has extended headers that are broken');
        if (key === 'path' || key === 'linkpath' || key.startsWith('GNU.sparse.')) {
            return (0,result/* err */._)(`has an extended header that changes what it holds (${key})`);
        }
        if (key === 'size') {
            const value = record.slice(equals + 1);
            if (!/^(?:0|[1-9]\d{0,14})$/.test(value))
                return (0,result/* err */._)('has an extended header with no size');
            size = Number(value);
        }
        at = end;
    }
    return (0,result.ok)(size);
}

;// CONCATENATED MODULE: ./build/shell/remote/untar.js



/** Most bytes of extended headers of one entry. */
const MAX_PAX = 65_536;
/** Most zero bytes after an archive: they fill its last record up. */
const MAX_TAIL = 1024 ** 2;
/** Bytes of a stream in the portions that are asked for. */
class Portions {
    #parts;
    #rest = new Uint8Array(0);
    constructor(bytes) {
        this.#parts = bytes[Symbol.asyncIterator]();
    }
    /** The next bytes, at least one and at most that many; undefined at the end. */
    async some(most) {
        while (this.#rest.length === 0) {
            const next = await this.#parts.next();
            if (next.done === true)
                return undefined;
            this.#rest = next.value;
        }
        const taken = this.#rest.subarray(0, most);
        this.#rest = this.#rest.subarray(taken.length);
        return taken;
    }
    /** That many bytes; fewer at the end. */
    async exactly(size) {
        const whole = Buffer.alloc(size);
        let filled = 0;
        while (filled < size) {
            const part = await this.some(size - filled);
            if (part === undefined)
                return whole.subarray(0, filled);
            whole.set(part, filled);
            filled += part.length;
        }
        return whole;
    }
    /** Gives the stream up, also one that is not read to its end. */
    async close() {
        await this.#parts.return?.();
    }
}
const CUT = (0,result/* err */._)('is cut short');
const padding = (size) => (BLOCK_SIZE - (size % BLOCK_SIZE)) % BLOCK_SIZE;
/** Writes the content of an entry and passes over what pads it. */
async function writeContent(from, size, file) {
    const fd = external_node_fs_.openSync(file, 'wx', 0o600);
    try {
        for (let missing = size; missing > 0;) {
            const part = await from.some(missing);
            if (part === undefined)
                return CUT;
            external_node_fs_.writeFileSync(fd, part);
            missing -= part.length;
        }
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
    const padded = await from.exactly(padding(size));
    return padded.length === padding(size) ? (0,result.ok)(undefined) : CUT;
}
/** What follows the first zero block: another one, and then nothing but zeros. */
async function readTail(from) {
    const second = await from.exactly(BLOCK_SIZE);
    if (second.length < BLOCK_SIZE)
        return CUT;
    if (!isZeroBlock(second))
        return (0,result/* err */._)('goes on behind its end');
    for (let tail = 0;;) {
        const part = await from.some(BLOCK_SIZE * 128);
        if (part === undefined)
            return (0,result.ok)(undefined);
        tail += part.length;
        if (tail > MAX_TAIL || !isZeroBlock(part))
            return (0,result/* err */._)('goes on behind its end');
    }
}
async function readEntries(from, admit) {
    let told;
    for (;;) {
        const block = await from.exactly(BLOCK_SIZE);
        if (block.length < BLOCK_SIZE)
            return CUT;
        if (isZeroBlock(block))
            return told === undefined ? readTail(from) : CUT;
        const header = readTarHeader(block);
        if (!header.ok)
            return header;
        const { kind, name, size } = header.value;
        if (kind === 'pax') {
            if (told !== undefined || size > MAX_PAX)
                return (0,result/* err */._)('has extended headers that are broken');
            const records = await from.exactly(size + padding(size));
            if (records.length < size + padding(size))
                return CUT;
            const pax = readPax(records.subarray(0, size));
            if (!pax.ok)
                return pax;
            told = { size: pax.value };
            continue;
        }
        const real = told?.size ?? size;
        told = undefined;
        const admitted = admit(name, real);
        if (!admitted.ok)
            return admitted;
        const written = await writeContent(from, real, admitted.value);
        if (!written.ok)
            return written;
    }
}
/**
 * Reads a tar archive to its end and writes the files in it where `admit` says, which is all that is written: no name
 * of the archive becomes a path. Each must not be there yet. On a problem some may have been written.
 *
 * @param admit asked before each file, in the order of the archive
 * @returns what is wrong with the archive, to follow "its archive"; throws what the disk or the stream throws
 */
async function untar(bytes, admit) {
    const from = new Portions(bytes);
    try {
        return await readEntries(from, admit);
    }
    finally {
        await from.close();
    }
}

;// CONCATENATED MODULE: ./build/shell/remote/unpack.js






/** The problem of bytes of a service that are not what was stored. Nothing of them is used. */
const damaged = (what, clause) => ({
    code: 'integrity',
    message: `${what} is damaged: ${clause}.`,
    hint: 'Nothing of it was used; a checkpoint of another store may do, or the phases run again.',
});
function decompressed(file, compression) {
    const packed = external_node_fs_.createReadStream(file);
    const unpacker = compression === 'gzip' ? external_node_zlib_.createGunzip() : external_node_zlib_.createZstdDecompress();
    packed.once('error', (error) => unpacker.destroy(error));
    unpacker.once('close', () => packed.destroy());
    return { bytes: packed.pipe(unpacker), used: () => unpacker.bytesWritten };
}
/** Errors of the disk have names of the system (`EIO`), those of the unpacker begin with `Z_`, `ERR_` or `ZSTD_`. */
const isDisk = (error) => /^E[A-Z0-9]+$/.test((0,files/* errorCode */.CA)(error) ?? '');
/**
 * Reads an archive that a service gave and writes what `admit` lets in.
 *
 * @param compression undefined for an archive as it is
 * @param what for the message: `The cache's record`
 * @returns `integrity` when the archive is not whole or not what it should be, `storage` when the disk fails; files may
 * have been written before either
 */
async function unpackArchive(file, compression, what, admit) {
    if (compression !== undefined && !(0,compress/* canUse */.sh)(compression)) {
        return (0,result/* err */._)(damaged(what, `this version of Node cannot unpack ${compression}`));
    }
    try {
        const source = compression === undefined
            ? { bytes: external_node_fs_.createReadStream(file), used: () => external_node_fs_.statSync(file).size }
            : decompressed(file, compression);
        const done = await untar(source.bytes, admit);
        if (!done.ok)
            return (0,result/* err */._)(damaged(what, `its archive ${done.error}`));
        if (source.used() === external_node_fs_.statSync(file).size)
            return done;
        return (0,result/* err */._)(damaged(what, 'there is something behind its archive'));
    }
    catch (error) {
        if (isDisk(error))
            return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'unpack a stored archive', file));
        return (0,result/* err */._)(damaged(what, `it cannot be unpacked (${(0,files/* errorCode */.CA)(error) ?? 'broken'})`));
    }
}
/** Removes a file of the spool, where there is one. */
const discard = (file) => (0,files/* attempt */.CD)('remove a temporary file', file, () => external_node_fs_.rmSync(file, { recursive: true, force: true }));


/***/ }),

/***/ 421:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createFileStore: () => (/* binding */ createFileStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/model/result.js
var result = __nccwpck_require__(1520);
// EXTERNAL MODULE: ./build/model/status.js
var model_status = __nccwpck_require__(5115);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __nccwpck_require__(3645);
// EXTERNAL MODULE: ./build/shell/workflow-dir.js
var workflow_dir = __nccwpck_require__(4763);
;// CONCATENATED MODULE: ./build/shell/store/folders.js





/**
 * A folder of a workflow when it is there. A symbolic link on the way is refused:
 * a command could point it at a folder of somebody else, where files would be read and removed.
 */
function folderOf(workspace, workflowId, part) {
    const refused = (0,workflow_dir/* checkWorkflowId */.tj)(workflowId);
    if (refused !== undefined)
        return (0,result/* err */._)(refused);
    let folder = external_node_path_.resolve(workspace);
    for (const name of [workflow_dir/* STATE_FOLDER */.P2, 'workflows', workflowId, part]) {
        folder = external_node_path_.join(folder, name);
        const here = folder;
        const kind = (0,files/* attempt */.CD)(`look at the folder ${name}`, here, () => external_node_fs_.lstatSync(here, { throwIfNoEntry: false }));
        if (!kind.ok)
            return kind;
        if (kind.value === undefined)
            return (0,result.ok)(undefined);
        if (!kind.value.isDirectory())
            return (0,result/* err */._)((0,files/* notAFolder */.b7)(here));
    }
    return (0,result.ok)(folder);
}

// EXTERNAL MODULE: ./build/shell/store/layer-file.js
var layer_file = __nccwpck_require__(3776);
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
    const folder = folderOf(site.workspace, workflowId, 'layers');
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
        const folder = folderOf(site.workspace, id, 'layers');
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
    const folder = folderOf(site.workspace, workflowId, 'layers');
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
    const folder = folderOf(site.workspace, workflowId, 'layers');
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
var sealed = __nccwpck_require__(1670);
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
        const folder = folderOf(workspace, workflowId, 'checkpoints');
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

/***/ 3776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ describeLayer),
/* harmony export */   Hn: () => (/* binding */ layerName),
/* harmony export */   Ju: () => (/* binding */ damagedLayer),
/* harmony export */   Qb: () => (/* binding */ LAYER_NAME)
/* harmony export */ });
/* unused harmony exports mediaTypeOf, layerOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_layer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7300);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1520);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3645);




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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ unseal),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   sw: () => (/* binding */ checkDocument)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1560);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1520);


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
    return `${body}${MEMBER}${(0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(body)}${END}`;
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

/***/ 4763:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ STATE_FOLDER),
/* harmony export */   c8: () => (/* binding */ ensureWorkflow),
/* harmony export */   l4: () => (/* binding */ checkPhaseName),
/* harmony export */   qU: () => (/* binding */ ensureStateFolder),
/* harmony export */   tj: () => (/* binding */ checkWorkflowId),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/* unused harmony exports newWorkflowId, makeWorkflow, removeWorkflow, listWorkflows, latestWorkflow, findWorkflow */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1520);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5115);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3645);





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
    const stat = attempt('look at the workflow', folder, () => fs.statSync(folder));
    return stat.ok ? stat.value.birthtime.toISOString() : undefined;
};
/** The first entry may be long, but its time is one of its first members. */
const createdAt = (journal) => {
    const head = attempt('read the journal', journal, () => {
        const fd = fs.openSync(journal, 'r');
        try {
            const bytes = Buffer.alloc(256);
            return bytes.toString('latin1', 0, fs.readSync(fd, bytes, 0, bytes.length, 0));
        }
        finally {
            fs.closeSync(fd);
        }
    });
    const told = head.ok ? /^\{"v":\d+,"seq":1,"at":"([^"]+)"/.exec(head.value)?.[1] : undefined;
    // A journal whose beginning is damaged must not make an older workflow pass for the newest.
    return told ?? (head.ok && head.value !== '' ? madeAt(path.dirname(journal)) : undefined);
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
    const root = path.resolve(workspace);
    for (const folder of [path.join(root, STATE_FOLDER), path.join(root, STATE_FOLDER, 'workflows')]) {
        const kind = attempt('look at the workflows', folder, () => fs.lstatSync(folder, { throwIfNoEntry: false }));
        if (!kind.ok)
            return kind;
        if (kind.value === undefined)
            return ok([]);
        if (!kind.value.isDirectory())
            return err(notAFolder(folder));
    }
    const folder = path.join(root, STATE_FOLDER, 'workflows');
    const entries = attempt('list the workflows', folder, () => fs.readdirSync(folder, { withFileTypes: true }));
    if (!entries.ok)
        return entries;
    return ok(entries.value
        .filter((entry) => entry.isDirectory() && WORKFLOW_ID_PATTERN.test(entry.name))
        .map((entry) => {
        const at = createdAt(pathsOf(workspace, entry.name).journal);
        return at === undefined ? { id: entry.name } : { id: entry.name, createdAt: at };
    })
        .sort(newestFirst));
}
/** Whether anything was recorded: a process that was killed while it made the folder leaves no journal, or an empty one. */
const hasBegun = (journal) => {
    const size = attempt('look at the journal', journal, () => fs.statSync(journal, { throwIfNoEntry: false })?.size ?? 0);
    return !size.ok || size.value > 0;
};
/** The newest workflow of which anything was recorded; `nothing` when there is none. */
function latestWorkflow(workspace) {
    const all = listWorkflows(workspace);
    if (!all.ok)
        return all;
    const newest = all.value.find((each) => hasBegun(pathsOf(workspace, each.id).journal));
    if (newest !== undefined)
        return ok(pathsOf(workspace, newest.id));
    return err({
        code: 'nothing',
        message: 'There is no workflow here yet.',
        where: path.join(path.resolve(workspace), STATE_FOLDER),
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
        return err(notAnId(idOrPrefix));
    const all = listWorkflows(workspace);
    if (!all.ok)
        return all;
    const matching = all.value.filter((each) => each.id.startsWith(prefix));
    const one = matching.find((each) => each.id === prefix) ?? (matching.length === 1 ? matching[0] : undefined);
    if (one !== undefined)
        return ok(pathsOf(workspace, one.id));
    if (matching.length === 0) {
        return err(usage(`There is no workflow ${idOrPrefix}.`, 'Run `bootspring status` without an id for the newest one.'));
    }
    const names = matching.map((each) => each.id);
    return err(usage(`Several workflows begin with ${idOrPrefix}: ${names.join(', ')}.`, 'Give more of the id.'));
}


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = require("fs/promises");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = require("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _L: () => (/* binding */ _boolean),
  qm: () => (/* binding */ _gte),
  LK: () => (/* binding */ _int),
  Eb: () => (/* binding */ _maxLength),
  G8: () => (/* binding */ _never),
  F7: () => (/* binding */ _number),
  Fk: () => (/* binding */ _regex),
  Rl: () => (/* binding */ _string),
  em: () => (/* binding */ _unknown),
  q0: () => (/* binding */ describe),
  mI: () => (/* binding */ meta)
});

// UNUSED EXPORTS: TimePrecision, _any, _array, _base64, _base64url, _bigint, _catch, _check, _cidrv4, _cidrv6, _coercedBigint, _coercedBoolean, _coercedDate, _coercedNumber, _coercedString, _creditCard, _cuid, _cuid2, _custom, _date, _default, _discriminatedUnion, _e164, _email, _emoji, _endsWith, _enum, _file, _float32, _float64, _gt, _guid, _iban, _includes, _int32, _int64, _intersection, _ipv4, _ipv6, _isoDate, _isoDateTime, _isoDuration, _isoTime, _jwt, _ksuid, _lazy, _length, _literal, _lowercase, _lt, _lte, _mac, _map, _max, _maxSize, _mime, _min, _minLength, _minSize, _multipleOf, _nan, _nanoid, _nativeEnum, _negative, _nonnegative, _nonoptional, _nonpositive, _normalize, _null, _nullable, _optional, _overwrite, _pipe, _positive, _promise, _properties, _property, _readonly, _record, _refine, _set, _size, _slugify, _startsWith, _stringFormat, _stringbool, _success, _superRefine, _symbol, _templateLiteral, _toLowerCase, _toUpperCase, _transform, _trim, _tuple, _uint32, _uint64, _ulid, _undefined, _union, _uppercase, _url, _uuid, _uuidv4, _uuidv6, _uuidv7, _void, _xid, _xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...core_util/* normalizeParams */.A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new checks.$ZodCheckGreaterThan({
        check: "greater_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new core_checks/* $ZodCheckGreaterThan */.J_({
        check: "greater_than",
        ...core_util/* normalizeParams */.A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new core_checks/* $ZodCheckMaxLength */.Yk({
        check: "max_length",
        ...core_util/* normalizeParams */.A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new checks.$ZodCheckMinLength({
        check: "min_length",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new core_checks/* $ZodCheckRegex */.DG({
        check: "string_format",
        format: "regex",
        ...core_util/* normalizeParams */.A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...util.normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new core_checks/* $ZodCheck */.QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength)
/* harmony export */ });
/* unused harmony exports $ZodCheckLessThan, $ZodCheckMultipleOf, $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckMinLength, $ZodCheckLengthEquals, $ZodCheckStringFormat, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckProperty, $ZodCheckProperties, $ZodCheckMimeType, $ZodCheckOverwrite */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero \u2014 the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? util.codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = util.getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way \u2014 and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));


/***/ }),

/***/ 8532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand, $ZodEncodeError */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, \u2026) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` \u2014 unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 3945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qg: () => (/* binding */ parse),
  EJ: () => (/* binding */ parseAsync),
  xL: () => (/* binding */ safeParse),
  bp: () => (/* binding */ safeParseAsync)
});

// UNUSED EXPORTS: _decode, _decodeAsync, _encode, _encodeAsync, _parse, _parseAsync, _safeDecode, _safeDecodeAsync, _safeEncode, _safeEncodeAsync, _safeParse, _safeParseAsync, decode, decodeAsync, encode, encodeAsync, safeDecode, safeDecodeAsync, safeEncode, safeEncodeAsync, validate, validateAsync

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object \u2014 it accepts any object \u2014
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   \u2716 Expected number, received string at "username
 * favoriteNumbers[0]
 *   \u2716 Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`\u2716 ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  \u2192 at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);


/***/ }),

/***/ 4723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, joinValues, floatSafeRemainder, defineLazy, objectClone, mergeDefs, cloneDef, getElementAtPath, promiseAllObject, randomString, esc, slugify, allowsEval, shallowClone, numKeys, getParsedType, primitiveTypes, createTransparentProxy, stringifyPrimitive, BIGINT_FORMAT_RANGES, pick, omit, extend, safeExtend, merge, partial, required, unwrapMessage, getSizableOrigin, parsedType, issue, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, derived, CONSTANT_CATCH, constantCatch */

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key \u2014 an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to \u2014 the same check instance is shared by every clone of that schema \u2014 so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together \u2014 see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype \u2014 never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback \u2014 rest and defaulted parameters both report arity 0 \u2014 and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure \u2014 the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ }),

/***/ 3619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  mee: () => (/* binding */ nullable),
  cl6: () => (/* binding */ nullish),
  aig: () => (/* binding */ schemas_number),
  Ikc: () => (/* binding */ object),
  lqM: () => (/* binding */ optional),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ schemas_string),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown)
});

// UNUSED EXPORTS: ZodMiniAny, ZodMiniArray, ZodMiniBase64, ZodMiniBase64URL, ZodMiniBigInt, ZodMiniBigIntFormat, ZodMiniBoolean, ZodMiniCIDRv4, ZodMiniCIDRv6, ZodMiniCUID, ZodMiniCUID2, ZodMiniCatch, ZodMiniCodec, ZodMiniCreditCard, ZodMiniCustom, ZodMiniCustomStringFormat, ZodMiniDate, ZodMiniDefault, ZodMiniDiscriminatedUnion, ZodMiniE164, ZodMiniEmail, ZodMiniEmoji, ZodMiniEnum, ZodMiniExactOptional, ZodMiniFile, ZodMiniFunction, ZodMiniGUID, ZodMiniIBAN, ZodMiniIPv4, ZodMiniIPv6, ZodMiniIntersection, ZodMiniJWT, ZodMiniKSUID, ZodMiniLazy, ZodMiniLiteral, ZodMiniMAC, ZodMiniMap, ZodMiniNaN, ZodMiniNanoID, ZodMiniNever, ZodMiniNonOptional, ZodMiniNull, ZodMiniNullable, ZodMiniNumber, ZodMiniNumberFormat, ZodMiniObject, ZodMiniOptional, ZodMiniPipe, ZodMiniPrefault, ZodMiniPromise, ZodMiniReadonly, ZodMiniRecord, ZodMiniSet, ZodMiniString, ZodMiniStringFormat, ZodMiniSuccess, ZodMiniSymbol, ZodMiniTemplateLiteral, ZodMiniTransform, ZodMiniTuple, ZodMiniType, ZodMiniULID, ZodMiniURL, ZodMiniUUID, ZodMiniUndefined, ZodMiniUnion, ZodMiniUnknown, ZodMiniVoid, ZodMiniXID, ZodMiniXor, _default, _function, any, base64, base64url, bigint, catch, catchall, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, e164, email, emoji, exactOptional, exactPartial, extend, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseObject, looseRecord, mac, map, merge, meta, nan, nanoid, nativeEnum, never, nonoptional, null, omit, partial, partialRecord, pick, pipe, prefault, promise, readonly, refine, required, safeExtend, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(8532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(4890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor \u2014 a pictograph, a regional indicator, or the enclosing keycap \u2014 because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12\u201319 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = (/* unused pure expression or super */ null && (`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`));
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ (/* unused pure expression or super */ null && (regexes_anchor(dateSource)));
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    checks.$ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
})));
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.datetime(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.date);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only \u2014 the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only \u2014 checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing \u2014 whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys \u2014 and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it \u2014 pipes and lazies \u2014 are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core.globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core.$ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
})));
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
})));
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
})));
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
})));
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustom", (inst, def) => {
    checks.$ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
})));
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util.issue(_iss));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __nccwpck_require__(3305);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/parse.js + 1 modules
var core_parse = __nccwpck_require__(3945);
;// CONCATENATED MODULE: ./node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        core_util/* own */.qh(this, "with", value);
    },
    parse(data, params) {
        return core_parse/* parse */.qg(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return core_parse/* parseAsync */.EJ(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return core_parse/* safeParse */.xL(this, data, params);
    },
    safeParseAsync(data, params) {
        return core_parse/* safeParseAsync */.bp(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return core_util/* clone */.o8(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_string(params) {
    return api/* _string */.Rl(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniStringFormat", (inst, def) => {
    core.$ZodStringFormat.init(inst, def);
    ZodMiniString.init(inst, def);
})));
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function schemas_cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_number(params) {
    return api/* _number */.F7(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_null(params) {
    return core._null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function unknown() {
    return api/* _unknown */.em(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return api/* _never */.G8(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function schemas_date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniArray", (inst, def) => {
    $ZodArray.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniObject", (inst, def) => {
    $ZodObject.init(inst, def);
    ZodMiniType.init(inst, def);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniDiscriminatedUnion", (inst, def) => {
    $ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniRecord", (inst, def) => {
    $ZodRecord.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) \u2014 defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTransform", (inst, def) => {
    core.$ZodTransform.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCatch", (inst, def) => {
    core.$ZodCatch.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core.util.constantCatch(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPipe", (inst, def) => {
    core.$ZodPipe.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustom", (inst, def) => {
    core.$ZodCustom.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return core._refine(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
// instanceof
class Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = _lazy(() => {
        return union([schemas_string(), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}



/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
// EXTERNAL MODULE: ./build/model/result.js
var result = __nccwpck_require__(1520);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __nccwpck_require__(3645);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/shell/clock.js
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

;// CONCATENATED MODULE: ./build/shell/remote/budget.js

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
const createBudget = (ms, clock = systemClock()) => create(ms, clock, undefined);

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./build/model/checkpoint.js
var checkpoint = __nccwpck_require__(6043);
;// CONCATENATED MODULE: ./build/core/checkpoint/plain-rows.js

const isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isText = (value, pattern) => typeof value === 'string' && pattern.test(value);
/** How many members an object has; those of a strict object are known one by one. */
function membersOf(value) {
    let count = 0;
    for (const name in value)
        if (Object.hasOwn(value, name))
            count += 1;
    return count;
}
function isName(value) {
    if (typeof value === 'string')
        return true;
    if (typeof value !== 'object' || value === null)
        return false;
    return 'base64' in value && typeof value.base64 === 'string' && membersOf(value) === 1;
}
function isFile(row) {
    if (!('mode' in row && 'size' in row && 'digest' in row))
        return false;
    if (!isText(row.mode, checkpoint/* MODE */.g) || !isCount(row.size) || !isText(row.digest, checkpoint/* DIGEST */.Dh))
        return false;
    return 'layer' in row ? isCount(row.layer) && membersOf(row) === 7 : membersOf(row) === 6;
}
function isRow(row) {
    if (typeof row !== 'object' || row === null)
        return false;
    if (!('type' in row && 'path' in row && 'mtime' in row))
        return false;
    if (!isName(row.path) || !isText(row.mtime, checkpoint/* TIME */.E9))
        return false;
    switch (row.type) {
        case 'file':
            return isFile(row);
        case 'link':
            return 'target' in row && isName(row.target) && membersOf(row) === 4;
        case 'folder':
            return 'mode' in row && isText(row.mode, checkpoint/* MODE */.g) && membersOf(row) === 4;
        default:
            return false;
    }
}
/** Whether a value that JSON was read into is an array of rows as `rowSchema` takes them, and nothing else. */
const areRows = (value) => Array.isArray(value) && value.every(isRow);

;// CONCATENATED MODULE: ./build/core/checkpoint/chain.js



const faultOf = (kind, phase, message) => (0,result/* err */._)({
    kind,
    phase,
    problem: {
        code: 'integrity',
        message,
        hint: 'Use the checkpoint of an earlier phase; `bootspring checkpoints` lists them.',
    },
});
/**
 * Reads a manifest whose rows are looked at without the schema, which makes an object for each of them again: tens of
 * thousands of rows are what a manifest consists of. Undefined when anything is wrong: the schema tells what.
 */
function readPlainly(json) {
    if (typeof json !== 'object' || json === null || Array.isArray(json))
        return undefined;
    if (!('entries' in json) || !areRows(json.entries))
        return undefined;
    const { entries } = json;
    const parsed = checkpoint/* checkpointSchema */.ot.safeParse({ ...json, entries: [] });
    return parsed.success ? { ...parsed.data, entries } : undefined;
}
/** Reads one manifest; the error is one clause. */
function chain_readManifest(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return (0,result/* err */._)('it is no JSON');
    }
    const plain = readPlainly(json);
    if (plain !== undefined)
        return (0,result.ok)(plain);
    const parsed = checkpoint/* checkpointSchema */.ot.safeParse(json);
    if (parsed.success)
        return (0,result.ok)(parsed.data);
    const [issue] = parsed.error.issues;
    const version = typeof json === 'object' && json !== null && 'schemaVersion' in json && typeof json.schemaVersion === 'number'
        ? json.schemaVersion
        : 1;
    if (version > 1)
        return (0,result/* err */._)(`its format (${version}) is newer than this bootspring; update bootspring`);
    return (0,result/* err */._)(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it is not as it should be'}`.replace(/^: /, ''));
}
/** What a manifest and the one that names it as its parent must agree on; the answer is one clause. */
function disagreement(parent, child) {
    const told = (what) => `its ${what} is not that of ${child.phase}, which follows it`;
    if (parent.workflowId !== child.workflowId)
        return told('workflow');
    if (parent.configDigest !== child.configDigest)
        return told('configuration');
    if (parent.source.repository !== child.source.repository)
        return told('repository');
    if (parent.source.sha !== child.source.sha)
        return told('commit');
    if (parent.journal.sequence >= child.journal.sequence) {
        return `it was taken at entry ${parent.journal.sequence} of the journal, and ${child.phase}, which follows it, at ${child.journal.sequence}`;
    }
    return undefined;
}
/**
 * Follows the parents of a phase's manifest to the first one and checks that each is the very manifest that its
 * child was made from.
 *
 * @param sha256 of a text as UTF-8, in hexadecimal digits
 * @returns the manifests from the first to the named one
 */
function readChain(texts, phase, sha256) {
    const textOf = typeof texts === 'function' ? texts : (name) => texts.get(name);
    const chain = [];
    const seen = new Set();
    for (let name = phase; name !== null;) {
        const child = chain.at(-1);
        if (seen.has(name)) {
            return faultOf('damaged', name, `The checkpoint of ${name} names itself as a parent, through ${[...seen].join(', ')}.`);
        }
        seen.add(name);
        const text = textOf(name);
        if (text === undefined) {
            const use = child === undefined ? '' : `, and that of ${child.phase} tells only what differs from it`;
            return faultOf('missing', name, `There is no checkpoint of ${name}${use}.`);
        }
        const told = (why) => faultOf('damaged', name ?? phase, `The checkpoint of ${name} is damaged: ${why}.`);
        if (child !== undefined && `sha256:${sha256(text)}` !== child.parentDigest) {
            return told(`it is not the one that the checkpoint of ${child.phase} was made from`);
        }
        const manifest = chain_readManifest(text);
        if (!manifest.ok)
            return told(manifest.error);
        if (manifest.value.phase !== name)
            return told(`it is that of ${manifest.value.phase}`);
        const wrong = child === undefined ? undefined : disagreement(manifest.value, child);
        if (wrong !== undefined)
            return told(wrong);
        const { parent, parentDigest } = manifest.value;
        if ((parent === null) !== (parentDigest === null))
            return told('it names a parent without its digest, or the reverse');
        chain.push(manifest.value);
        name = parent;
    }
    return (0,result.ok)(chain.reverse());
}

// EXTERNAL MODULE: ./build/model/constants.js
var constants = __nccwpck_require__(8808);
;// CONCATENATED MODULE: ./build/core/heap.js
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

;// CONCATENATED MODULE: ./build/core/front.js

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
            pushLeast(frontier.ready, ranks[index] ?? 0);
    return frontier;
}

;// CONCATENATED MODULE: ./build/core/estimates.js
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

;// CONCATENATED MODULE: ./build/core/graph.js

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
    const estimates = estimatesOf(pipeline);
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

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __nccwpck_require__(1916);
;// CONCATENATED MODULE: ./build/core/nearest.js

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
        const edits = (0,mod/* distance */.Io)(written, candidate.toLowerCase());
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

;// CONCATENATED MODULE: ./build/core/handed-on.js

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
    const begin = beginOf(state, phase);
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

;// CONCATENATED MODULE: ./build/core/outcomes.js
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

;// CONCATENATED MODULE: ./build/core/quote.js
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

;// CONCATENATED MODULE: ./build/core/back.js





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
    const before = [...phasesBefore(state, phase), phase];
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
const shown = (target) => (/^[\w-]{1,64}$/.test(target) ? target : quote(target));
/** Why a phase cannot go back to the one that is named; undefined when it can. */
function refusal({ phaseByName }, { plan }, target, names) {
    if (names.includes(target))
        return undefined;
    if (phaseByName.has(target))
        return `${target} does not come before ${plan.name}, so that it would not lead to it again`;
    const close = nearest(target, names);
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
    if (text.length <= constants/* FEEDBACK_LIMIT */.mF)
        return text;
    return `${text.slice(0, constants/* FEEDBACK_LIMIT */.mF - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}`;
}
/** Whether all that a phase has to do is done, and nobody has to look at it: it could be completed. */
function isDone({ plan, agents, collection, missing, gates, fix, held, underWay }) {
    return (fix === undefined &&
        held === undefined &&
        underWay === 0 &&
        agents.done === agents.tasks.length &&
        agents.tasks.every(({ outcome }) => isGood(outcome)) &&
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

;// CONCATENATED MODULE: ./build/core/frontier.js


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
        popLeast(frontier.ready);
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
            pushLeast(frontier.ready, graph.ranks[index] ?? 0);
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
        ...frontierOf(phases, graph),
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
function frontier_focus(state) {
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

;// CONCATENATED MODULE: ./build/core/evolve-reuse.js



/** Whether the work of an agent can be reused: one that prepares the workspace is needed by whatever comes after. */
const isReusable = ({ plan }) => !('always' in plan && plan.always === true);
/**
 * Whether what the phase left may be stored: its work was looked up and not found, all of it was done well, no fix came
 * after it, and no person let it pass a gate.
 */
function mayStore({ reuse, agents, gates, fixes, fixesBefore }) {
    if (fixes.slice(fixesBefore).some(({ change, untold }) => change !== undefined || untold !== undefined))
        return false;
    if (agents.tasks.some(asksBack))
        return false;
    if (reuse.step !== 'missed' || reuse.digest === undefined || reuse.storing !== 'none')
        return false;
    if (agents.tasks.some((task) => task.status !== 'done' || !isGood(task.outcome)))
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
            touch(state, phase, 1);
            phase.reuse = { step: 'looking', storing: 'none' };
            return undefined;
        case 'ReuseMissed':
            if (reuse.step !== 'looking')
                return `${event.phase} was not being looked up`;
            touch(state, phase, -1);
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
            touch(state, phase, 1);
            reuse.storing = 'running';
            return undefined;
        case 'ReuseStored':
        case 'ReuseNotStored':
            if (reuse.storing !== 'running')
                return `nothing of ${event.phase} was being stored`;
            touch(state, phase, -1);
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
    touch(state, phase, -1);
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
    const anew = agents.tasks.every((task) => !isReusable(task) || task.status === 'pending');
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
    resetGroup(phase.agents, (task) => outputMissing || !isGood(task.outcome));
    resetReuse(phase);
    phase.collection = 'none';
    phase.missing = [];
}
/** Agents that asked to go back work again, and what was judged on their work is judged again. */
function resetAsking(phase) {
    resetGroup(phase.agents, asksBack);
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
    resetGroup(phase.agents, (task) => task.status !== 'done' || !isGood(task.outcome));
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
    state.load = emptyLoad();
    for (const phase of haltedPhases(state)) {
        if (phase.status === 'paused')
            phase.status = 'running';
        phaseGoesOn(state, phase);
    }
    for (const phase of activePhases(state))
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
function unrestorable(state, phase) {
    const { plan, status, checkpoint, saved, turnedTo } = phase;
    if (state.running > 0)
        return 'attempts are still under way';
    if (status !== 'completed' && turnedTo === undefined)
        return `phase ${plan.name} is ${status}`;
    return checkpoint === 'done' && saved === true ? undefined : `phase ${plan.name} has no saved checkpoint`;
}
/** Whether a phase was completed when the checkpoint was taken that began at entry `until`. */
const evolve_restore_isIn = ({ status, completedAt }, until) => status === 'completed' && completedAt !== undefined && completedAt < until;
function putBack(state, { plan, capturedAt = 0 }, by) {
    const gone = state.phases.filter((phase) => !evolve_restore_isIn(phase, capturedAt));
    for (const phase of gone)
        resetToCheckpoint(phase, capturedAt);
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
    const isLeft = ({ phase, name }) => !names.has(phase) || (mended.has(phase) && name === constants/* PATCH_NAME */.F6);
    state.artifacts.splice(0, Infinity, ...state.artifacts.filter(isLeft));
    for (const [key, { from }] of state.recorded) {
        const task = from.slice(0, from.lastIndexOf('#'));
        const place = state.tasks.get(task);
        if (place !== undefined && place.group.tasks[place.index]?.status !== 'done')
            state.recorded.delete(key);
    }
    endRounds(state, gone, capturedAt);
    state.frontier = frontierOf(state.phases, state.graph);
    state.load = emptyLoad();
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
            for (const index of withAfter(state.graph, target.index))
                rounds.set(index, number);
    }
    for (const phase of gone)
        phase.round = rounds.get(phase.index) ?? 1;
}

;// CONCATENATED MODULE: ./build/core/checkpoint/saved.js

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

;// CONCATENATED MODULE: ./build/core/round.js

/** Rounds: phases may go back, and then a part of the workflow is done again (core/back.ts). */
/** The round that the workflow has come to, from 1. */
const roundOf = ({ rounds }) => 1 + rounds.length;
/** What began the round that a phase is done in; undefined in the first. */
const round_beginOf = ({ rounds }, { round }) => rounds[round - 2];
/** Whether a phase is the one that its round went back to: it is always run, because the feedback is for it. */
const isTarget = (state, phase) => round_beginOf(state, phase)?.to === phase.plan.name;
/** The first line of a feedback, for people. */
function firstLine(feedback) {
    const line = plainLine(feedback.trimStart().split('\n', 1)[0] ?? '', 200);
    return line === '' ? '(no feedback)' : line;
}

;// CONCATENATED MODULE: ./build/core/evolve-back.js







/**
 * How going back changes the state: what is wrong with the event, undefined when it was folded. The files stay as they
 * are; what the phases from the target on came to in the round that ends is kept for people, and counts for nothing.
 */
function onWentBack(state, phase, event, at) {
    const wish = wishOf(state, phase);
    if (!isDone(phase))
        return `${event.from} is not done`;
    if (wish?.isValid !== true || wish.to.plan.name !== event.to)
        return `${event.from} does not ask for ${event.to}`;
    const number = roundOf(state) + 1;
    if (event.round !== number)
        return `round ${event.round} follows round ${number - 1}`;
    if (number > lastRound(state))
        return `round ${number} would be one too many`;
    if (state.load.capturing)
        return 'a checkpoint is being taken';
    const reset = withAfter(state.graph, wish.to.index);
    const phases = [...reset].sort((a, b) => a - b).flatMap((index) => state.phases[index] ?? []);
    const busy = phases.find((each) => !isStill(each));
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
        resetForRound(each, number);
    findLastCheckpoint(state);
    forgetWork(state, phases);
    setBack(state, reset, phase);
    phase.turnedTo = number;
    return undefined;
}
/** What the phases from the target to the one that went back wrote, now or in an earlier round. */
function outputsOf(state, phase, reset) {
    const before = state.rounds.at(-1)?.outputs ?? {};
    const way = [...phasesBefore(state, phase), phase].filter(({ index }) => reset.has(index));
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
            forgetCheckpoint(phase);
    }
}
/** A phase that went back earlier is completed: its checkpoint of the begin of that round gives way to its own. */
function forgetTurn(state, phase) {
    if (phase.turnedTo === undefined)
        return;
    forgetCheckpoint(phase);
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
    phaseHalts(state, phase);
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
    for (const phase of activePhases(state)) {
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
    state.load = emptyLoad();
    for (const stopped of activePhases(state))
        resetInterruptedPhase(stopped);
    resetCapture(state);
    if (decision.kind === 'retry') {
        for (const halted of haltedPhases(state)) {
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
    resetMending(phase);
    return goesOn(state, phase);
}
function goesOn(state, phase) {
    phase.roundMs = 0;
    phaseGoesOn(state, phase);
    return become(phase, 'running');
}
/** Halts after which what asked to go back works again. */
const ASKED_BACK = new Set(['goto-invalid', 'not-converging']);
function tryAgain(state, phase) {
    if (phase.halt?.reason === 'stopped') {
        resetInterruptedPhase(phase);
        return goesOn(state, phase);
    }
    const gate = phase.gates.find((each) => each.plan.name === phase.halt?.gate);
    resetMending(phase);
    if (ASKED_BACK.has(phase.halt?.reason))
        resetAsking(phase);
    if (gate === undefined)
        resetFailed(phase);
    else
        resetGate(gate);
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
        for (const phase of [...activePhases(state), ...haltedPhases(state)]) {
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

;// CONCATENATED MODULE: ./build/core/fix/failure.js
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

;// CONCATENATED MODULE: ./build/core/evolve-fix.js




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
    const wrong = event.interrupted === true ? takesUp(phase, event) : evolve_fix_begins(state, phase, task, event);
    if (wrong !== undefined)
        return wrong;
    const { gate, attempt } = event;
    phase.fix = { phase: event.phase, task: event.task, attempt, ...(gate === undefined ? {} : { gate }) };
    state.running += 1;
    state.load.alone = true;
    touch(state, phase, 1);
    return undefined;
}
function takesUp({ fix }, { task, attempt }) {
    const isSame = fix?.interrupted === true && fix.task === task && fix.attempt === attempt;
    return isSame ? undefined : `no fix ${attempt} of ${task} was interrupted`;
}
function evolve_fix_begins({ pipeline }, phase, task, { attempt }) {
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
    task.mending = { attempts: attempt, iterations: iterations + 1, isDone: true, failure: failureOf(task) };
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
    touch(state, phase, -1);
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
        const ended = outcome.kind === 'passed' ? '' : ` (${outcomeText(outcome)})`;
        if (mending !== undefined)
            mending.vain = `its fix changed nothing${ended}`;
        return undefined;
    }
    if (change.protected > 0)
        return hold(phase, event, 'fix-protected', protectedDetails(change));
    if (!isProper(outcome)) {
        const detail = `the fix ${outcomeText(outcome)}, and left ${change.count} changed files`;
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
    resetJudged(phase, gate);
    if (gate === undefined)
        resetFailed(phase);
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
const evolve_fix_MOST_NAMED = 20;
function protectedDetails({ files, protected: count }) {
    const named = files.filter((file) => file.protected !== undefined).slice(0, evolve_fix_MOST_NAMED);
    const rest = count - named.length;
    return [
        ...named.map((file) => `${file.kind} ${file.path} (protected: ${file.protected ?? ''})`),
        ...(rest > 0 ? [`${rest} more protected files`] : []),
    ];
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
    load.slots += change * slotsOf(plan, pipeline.maxParallel);
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
    if (isGood(event.outcome)) {
        task.flaky = task.round > 1;
        task.succeededAt = state.sequence + 1;
        if (event.outputs !== undefined) {
            task.outputs = event.outputs;
            Object.assign((state.outputs[place.phase.plan.name] ??= {}), event.outputs);
        }
    }
    else {
        const { outcome = event.outcome, evidence } = task;
        state.lastFailure = { task: event.task, detail: outcomeText(outcome), tail: evidence?.tail ?? '' };
    }
    return undefined;
}
/** What the task came to: that of the attempt, or the first failure when its tests failed again. */
function takeResult(task, event) {
    const { steps: planned } = task.plan;
    task.lastStep = Math.max(0, planned.findIndex(({ key }) => key === event.steps.at(-1)?.key));
    // What failed first has passed; what comes after it in the same task is another matter.
    const again = planned[task.rerun?.step ?? -1]?.key;
    if (event.steps.some(({ key, outcome: ended }) => key === again && isGood(ended)))
        delete task.rerun;
    const rerun = event.outcome.kind === 'cancelled' || isGood(event.outcome) ? undefined : task.rerun;
    const { outcome, evidence } = rerun ?? event;
    task.outcome = outcome;
    task.because = outcomeText(outcome);
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
    const graph = graphOf(pipeline);
    const { task: msOf } = estimatesOf(pipeline);
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
        frontier: frontierOf(phases, graph),
        cursor: 0,
        running: 0,
        load: emptyLoad(),
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
    for (const phase of activePhases(state)) {
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
            return inPhase(state, event.phase, (phase) => onReuse(state, phase, event));
        case 'AttemptStarted':
            return onAttemptStarted(state, event);
        case 'AttemptFinished':
            return onAttemptFinished(state, event);
        case 'RetryScheduled':
            return onRetry(state, event, 'done', 'waiting');
        case 'RetryDue':
            return onRetry(state, event, 'waiting', 'pending');
        case 'FixStarted':
            return inPhase(state, event.phase, (phase) => onFixStarted(state, phase, event));
        case 'FixFinished':
            return inPhase(state, event.phase, (phase) => onFixFinished(state, phase, event));
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
            return onRestore(state, event);
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
    resetInterrupted(state);
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
    phaseBegins(state, phase);
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
            touch(state, phase, 1);
            return undefined;
        }
        if (phase.collection !== 'running')
            return 'nothing was being collected';
        touch(state, phase, -1);
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
                resetGate(gate);
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
        if (phase.agents.tasks.some(asksBack))
            return `${event.phase} asks to go back`;
        phase.conclusion = event.conclusion;
        phase.because = event.because;
        phase.finishedAt = at;
        phase.completedIn = { run: state.run, attempt: state.attempt };
        phase.completedAt = state.sequence + 1;
        forgetTurn(state, phase);
        phaseEnds(state, phase);
        return become(phase, 'completed');
    });
}

;// CONCATENATED MODULE: ./build/core/plain-line.js
/**
 * Text from outside (file names, output of commands) made fit for one line of a log: line breaks and tabs become
 * spaces; other control characters, line separators and marks that turn the direction of writing become `\ufffd`,
 * so that they neither end the line nor hide in it. What is longer than `limit` characters is cut with `\u2026`.
 */
function plain_line_plainLine(text, limit = 2000) {
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
        const [old, current] = [fit_shown(was), fit_shown(is)];
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
function fit_shown(value) {
    if (typeof value !== 'string' && typeof value !== 'number')
        return undefined;
    const text = plain_line_plainLine(`${value}`, 60);
    return text === '' ? undefined : text;
}

// EXTERNAL MODULE: ./build/shell/hash.js
var shell_hash = __nccwpck_require__(1560);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/shell/process-identity.js




/**
 * What tells one process from every other, also from a later one with the same number.
 * No wall clock is in it: a clock that jumps must not make a process look dead.
 */
const process_identity_processIdentitySchema = () => z.object({
    pid: z.number(),
    host: z.string(),
    /** Linux: differs after each start of the machine. */
    bootId: z.optional(z.string()),
    /** Linux: the namespace in which `pid` means something; containers have their own. */
    pidNamespace: z.optional(z.string()),
    /** Linux: clock ticks from the start of the machine to the start of the process (proc(5), stat, field 22). */
    processStart: z.optional(z.string()),
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
    const text = orUndefined(() => fs.readFileSync(`/proc/${pid}/stat`, 'latin1'));
    const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
    const state = fields?.[0];
    const start = fields?.[19];
    return state === undefined || start === undefined ? undefined : { state, start };
};
/** The identity of this process. */
function process_identity_ownIdentity() {
    const facts = { pid: process.pid, host: os.hostname() };
    if (process.platform !== 'linux')
        return facts;
    const bootId = orUndefined(() => fs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim());
    const pidNamespace = orUndefined(() => fs.readlinkSync('/proc/self/ns/pid'));
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
function process_identity_lifeOf(other, self = process_identity_ownIdentity()) {
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
        if (errorCode(error) === 'ESRCH')
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

;// CONCATENATED MODULE: ./build/shell/owner.js







/**
 * Who may write to a workflow. Every ownership has a number, the fence, one higher than any before it:
 * the file `owner/<n>.json`, made in one step with its content, so that of several processes exactly one gets a number.
 * The highest number rules. `owner/fence` holds the highest number that was ever won; it is written before any lower
 * file is removed, so a number that became free again is known to be spent. Nothing here is decided by time.
 * After a power cut no owner is alive. All that it may take is the knowledge of a number, and a run that goes on takes
 * one above those of the journal; so the first command waits for the journal to be durable, and for nothing here.
 */
const ownerSchema = () => z.object({
    ...processIdentitySchema().shape,
    token: z.string(),
    /** When it was claimed, for people. */
    at: z.string(),
    released: z.optional(z.boolean()),
});
const systemCalls = {
    link: (from, to) => external_node_fs_.linkSync(from, to),
    list: (folder) => external_node_fs_.readdirSync(folder),
};
const OWNER_FILE = /^([1-9][0-9]{0,14})\.json$/;
/** Each turn of the loop means that another process made progress; this many mean that something else is wrong. */
const MAX_TURNS = 1000;
const fileOf = (folder, fence) => path.join(folder, `${fence}.json`);
const numbersIn = (folder, list = systemCalls.list) => list(folder)
    .map((name) => Number(OWNER_FILE.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0);
/** The highest number ever won, 0 when none was. */
const spentFence = (folder) => {
    try {
        const number = Number(fs.readFileSync(path.join(folder, 'fence'), 'latin1').trim());
        return Number.isSafeInteger(number) && number > 0 ? number : 0;
    }
    catch (error) {
        if (errorCode(error) === 'ENOENT')
            return 0;
        throw error;
    }
};
/** `gone`: removed meanwhile. `unreadable`: being written where links are not possible, or damaged. */
const readOwner = (file) => {
    let text;
    try {
        text = fs.readFileSync(file, 'utf8');
    }
    catch (error) {
        if (errorCode(error) === 'ENOENT')
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
    const temporary = temporaryNameFor(file);
    const write = (name) => {
        const fd = fs.openSync(name, 'wx', 0o644);
        try {
            fs.writeFileSync(fd, text);
        }
        finally {
            // Beside the work. A power cut before may leave a file that cannot be read, and a person has to delete it.
            fs.fsync(fd, () => fs.close(fd));
        }
    };
    try {
        write(temporary);
        try {
            link(temporary, file);
        }
        catch (error) {
            if (!NO_LINKS.has(errorCode(error) ?? ''))
                throw error;
            write(file);
        }
        return true;
    }
    catch (error) {
        // ENOENT: a winner swept the temporary file away.
        if (errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOENT')
            return false;
        throw error;
    }
    finally {
        fs.rmSync(temporary, { force: true });
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
    const life = lifeOf(owner, self);
    return life === 'dead' ? undefined : ownedBy(owner, life, file);
};
/**
 * Whether some process works on the workflow, as far as it can be told from here. It claims nothing, so the answer may
 * be old when it is read: it is for telling people, never for deciding.
 */
function owner_isOwned(workflowFolder) {
    const folder = path.join(workflowFolder, 'owner');
    const looked = attempt('look at the owner', folder, () => {
        const highest = Math.max(0, ...numbersIn(folder));
        const found = highest === 0 ? 'gone' : obstacle(folder, highest, ownIdentity());
        return found !== 'gone' && found !== undefined;
    });
    return looked.ok && looked.value;
}
/** Removes what earlier owners left. A file that cannot be removed does no harm. */
const sweep = (folder, fence) => {
    for (const name of fs.readdirSync(folder)) {
        const earlier = Number(OWNER_FILE.exec(name)?.[1] ?? fence) < fence;
        if (earlier || name.endsWith('.tmp')) {
            attempt('remove', name, () => fs.rmSync(path.join(folder, name), { force: true }));
        }
    }
};
/**
 * Makes this process the owner of a workflow.
 *
 * @param workflowFolder the folder of the workflow; `owner/` is made below it
 * @returns `owned` when another process has it or that cannot be told, `storage` when the files cannot be written
 */
function owner_claim(workflowFolder, calls = systemCalls) {
    const folder = ensureFolder(workflowFolder, 'owner');
    if (!folder.ok)
        return folder;
    const self = ownIdentity();
    try {
        for (let turn = 0; turn < MAX_TURNS; turn += 1) {
            const taken = tryClaim(folder.value, self, calls);
            if (taken !== 'again')
                return taken;
        }
    }
    catch (error) {
        return err(problemOf(error, 'claim the workflow', folder.value));
    }
    return err({
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
            return err(barred);
    }
    const fence = Math.max(highest, spent) + 1;
    const file = fileOf(folder, fence);
    const token = Buffer.from(randomBytes(16)).toString('hex');
    const owner = { ...self, token, at: new Date().toISOString() };
    const text = `${JSON.stringify(owner)}\n`;
    if (!makeOwnerFile(file, text, calls.link))
        return 'again';
    // Others may have won and removed this very number, and higher ones, since the folder was read.
    if (spentFence(folder) >= fence || numbersIn(folder).some((number) => number > fence)) {
        fs.rmSync(file, { force: true });
        return 'again';
    }
    const recorded = writeFileAtomic(path.join(folder, 'fence'), `${fence}\n`, { durable: false });
    if (!recorded.ok) {
        fs.rmSync(file, { force: true });
        return recorded;
    }
    sweep(folder, fence);
    return ok(ownership(folder, fence, owner, text));
};
const ownership = (folder, fence, owner, text) => {
    const file = fileOf(folder, fence);
    const next = fileOf(folder, fence + 1);
    /**
     * Asked before every append. The text holds a token of this process: what is not this text is not its own.
     * Whoever takes over wins the next number, and the one after that is won only when this file was removed.
     */
    const stillMine = () => {
        const looked = attempt('look at the owner', file, () => fs.readFileSync(file, 'utf8') === text && !fs.existsSync(next));
        return looked.ok && looked.value;
    };
    return {
        fence,
        stillMine,
        // When this cannot be written, the end of the process says the same.
        release: () => {
            if (!stillMine())
                return;
            writeFileAtomic(file, `${JSON.stringify({ ...owner, released: true })}\n`, { durable: false });
            attempt('make the release durable', folder, () => syncFolder(folder));
        },
    };
};

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
const chain_CHAIN_START = { seq: 0, hash: '0'.repeat(64) };
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
function chain_encodeEntry(head, event, at, sha256) {
    const time = new Date(at);
    if (Number.isNaN(time.getTime()))
        return err(`${at} is not a time`);
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
        return err(`in ${event.type}, ${unwritable}`);
    const hash = sha256(body);
    return ok({ line: `${body}${TAIL_START}${hash}"}`, entry: { ...fields, hash } });
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

;// CONCATENATED MODULE: ./build/shell/journal-reading.js






const NEWLINE = 0x0a;
/** A problem of code `integrity`. */
const journal_reading_integrity = (message, where, hint) => ({
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
    return journal_reading_integrity(`The journal is damaged at ${name}: ${fault.detail}.`, `${file}:${line}`, 'Nothing after this line can be trusted. Start a new workflow with `bootspring run`, or bring the file back from a backup.');
};
/** Checks frame, chain and schema of every line. Bytes after the last newline are an append that was cut short. */
async function journal_reading_examine(file, bytes) {
    const { entrySchema } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3789));
    const entries = [];
    let head = chain_CHAIN_START;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
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
const journal_reading_readRegular = (file) => attempt('read the journal', file, () => {
    const kind = fs.lstatSync(file);
    if (!kind.isFile())
        throw new Error('it is not a regular file');
    return fs.readFileSync(file);
});
/**
 * Reads a journal without touching it, while another process may be writing to it.
 * A line that is not finished is left out, with a warning.
 *
 * @returns `integrity` naming the damaged line, `usage` when a newer version wrote it, `storage` when it cannot be read
 */
async function journal_reading_readJournal(file) {
    const bytes = journal_reading_readRegular(file);
    return bytes.ok ? await journal_reading_examine(file, bytes.value) : bytes;
}

;// CONCATENATED MODULE: ./build/shell/trailing-sync.js

/** Milliseconds from a write to its sync, so that one serves several writes. */
const DELAY_MS = 20;
/**
 * Syncs a file soon after each write, once for all writes of 20 ms and never twice at a time.
 *
 * @param onError told when a sync fails: what was written before may be lost
 */
function trailing_sync_createTrailingSync(fd, onError, start = fs.fdatasync) {
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
                fs.closeSync(fd);
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
                fs.closeSync(fd);
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/journal.js










const journal_systemCalls = {
    write: (fd, bytes, offset, length) => external_node_fs_.writeSync(fd, bytes, offset, length),
    sync: (fd) => external_node_fs_.fdatasyncSync(fd),
    truncate: (fd, length) => external_node_fs_.ftruncateSync(fd, length),
};
const READ_CHUNK = (/* unused pure expression or super */ null && (1 << 20));
/**
 * Makes an empty journal. Its name becomes durable with the first entry: a journal without one says nothing.
 *
 * @param unsynced the journal's folder and those above it with names that are not durable yet
 * @returns `storage` when the file is there already or cannot be made
 */
function journal_createJournal(file, calls = journal_systemCalls, unsynced = [path.dirname(file)]) {
    const opened = attempt('create the journal', file, () => fs.openSync(file, 'ax', 0o644));
    if (!opened.ok)
        return opened;
    return ok(startFrom({ file, fd: opened.value, calls, head: CHAIN_START, content: Buffer.of(), unsynced }));
}
/**
 * Opens a journal to go on with it. Everything in it is verified first. A torn last line is cut off with a warning:
 * it was never acknowledged. Only the owner of the workflow may call this.
 *
 * @returns problems as `readJournal`
 */
async function journal_openJournal(file, calls = journal_systemCalls) {
    const bytes = readRegular(file);
    if (!bytes.ok)
        return bytes;
    const examined = await examine(file, bytes.value);
    if (!examined.ok)
        return examined;
    const { entries, warnings, head, length } = examined.value;
    const opened = attempt('open the journal', file, () => {
        const fd = fs.openSync(file, 'a');
        try {
            if (length < bytes.value.length) {
                calls.truncate(fd, length);
                calls.sync(fd);
            }
        }
        catch (error) {
            fs.closeSync(fd);
            throw error;
        }
        return fd;
    });
    if (!opened.ok)
        return opened;
    const content = bytes.value.subarray(0, length);
    const journal = startFrom({ file, fd: opened.value, calls, head, content, unsynced: [] });
    return ok({ journal, entries, warnings });
}
const CHANGED_HINT = 'Only bootspring may write below .bootspring. Look which command of the workflow does, then start a new workflow with `bootspring run`.';
/** Whether the file has the length that this process left it at. It looks by name, so a replaced file shows too. */
const checkUntouched = (file, length) => {
    const there = attempt('look at the journal', file, () => fs.lstatSync(file, { throwIfNoEntry: false }));
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
        const encoded = encodeEntry(head, event, at, sha256);
        if (!encoded.ok) {
            return err(integrity(`An event cannot be written to the journal: ${encoded.error}.`, file, 'This is a fault in bootspring: please report it.'));
        }
        entries.push(encoded.value.entry);
        text += `${encoded.value.line}\n`;
        head = encoded.value.entry;
    }
    return ok({ entries, bytes: Buffer.from(text), head: { seq: head.seq, hash: head.hash } });
};
function startFrom({ file, fd, calls, head: first, content, unsynced }) {
    let head = first;
    let folders = unsynced;
    let length = content.length;
    let failed;
    let closed = false;
    const written = createRunningHash();
    written.update(content);
    const trailing = createTrailingSync(fd, (error) => (failed ??= problemOf(error, 'write the journal', file)), calls.syncBeside);
    const fail = (problem) => {
        failed = problem;
        return err(problem);
    };
    /** A line that is half there would look like damage once something follows it. */
    const takeBack = () => {
        attempt('shorten the journal', file, () => {
            if (fs.fstatSync(fd).size > length)
                calls.truncate(fd, length);
        });
    };
    return {
        path: file,
        head: () => head,
        append(events, at) {
            if (failed !== undefined)
                return err(failed);
            if (events.length === 0)
                return ok([]);
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
                        syncFolder(folder);
                    folders = [];
                }
            }
            catch (error) {
                takeBack();
                return fail(problemOf(error, 'write the journal', file));
            }
            head = group.value.head;
            length += bytes.length;
            written.update(bytes);
            return ok(group.value.entries);
        },
        async verifyOnDisk() {
            const foreign = checkUntouched(file, length);
            if (foreign !== undefined)
                return err(foreign);
            const found = await digestOf(file);
            if (!found.ok)
                return found;
            if (found.value === written.hex())
                return ok(undefined);
            return err(await explainDifference(file));
        },
        close: () => {
            if (closed)
                return;
            closed = true;
            failed ??= { code: 'storage', message: 'The journal is closed.', where: file };
            attempt('close the journal', file, () => trailing.close());
        },
    };
}
/** Digest of a file's bytes, read in chunks; the event loop turns between chunks. */
async function digestOf(file) {
    const opened = attempt('read the journal', file, () => fs.openSync(file, 'r'));
    if (!opened.ok)
        return opened;
    const hash = createRunningHash();
    const chunk = Buffer.allocUnsafe(READ_CHUNK);
    try {
        for (;;) {
            const size = fs.readSync(opened.value, chunk, 0, chunk.length, null);
            if (size === 0)
                return ok(hash.hex());
            hash.update(chunk.subarray(0, size));
            if (size === chunk.length)
                await new Promise((resolve) => setImmediate(resolve));
        }
    }
    catch (error) {
        return err(problemOf(error, 'read the journal', file));
    }
    finally {
        fs.closeSync(opened.value);
    }
}
/** Names the first damaged line, or says that the whole file was replaced by one that is valid in itself. */
async function explainDifference(file) {
    const contents = await readJournal(file);
    const what = contents.ok ? 'It was rewritten with a chain of its own.' : contents.error.message;
    return integrity(`The journal was changed by another process. ${what}`, file, CHANGED_HINT);
}

;// CONCATENATED MODULE: ./build/shell/store/lazy-file.js




/** The store of store/file.ts, loaded with the first checkpoint: a run starts its first command without it. */
function lazy_file_createLazyFileStore(workspace) {
    const load = lazily(async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 421))).createFileStore(workspace));
    const ask = async (question) => {
        let store;
        try {
            store = await load();
        }
        catch (error) {
            return err(problemOf(error, 'open the checkpoints', path.resolve(workspace)));
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
var workflow_dir = __nccwpck_require__(4763);
;// CONCATENATED MODULE: ./build/shell/storage.js









/** Workflows below `.bootspring/workflows` of a workspace. */
function storage_createFileStorage(workspace) {
    return {
        create() {
            const made = makeWorkflow(workspace, newWorkflowId(randomBytes));
            if (!made.ok)
                return made;
            const { paths, unsynced } = made.value;
            const owned = claim(paths.folder);
            if (!owned.ok)
                return owned;
            const journal = createJournal(paths.journal, undefined, unsynced);
            if (!journal.ok) {
                owned.value.release();
                return journal;
            }
            return ok(opened(workspace, paths, owned.value, journal.value, { entries: [], warnings: [] }));
        },
        async open(id) {
            const paths = findWorkflow(workspace, id);
            if (!paths.ok)
                return paths;
            const owned = claim(paths.value.folder);
            if (!owned.ok)
                return owned;
            const journal = await openJournal(paths.value.journal);
            if (!journal.ok) {
                owned.value.release();
                return journal;
            }
            return ok(opened(workspace, paths.value, owned.value, journal.value.journal, journal.value));
        },
        async read(id) {
            const paths = findWorkflow(workspace, id);
            if (!paths.ok)
                return paths;
            const journal = await readJournal(paths.value.journal);
            return journal.ok ? ok({ id: paths.value.id, entries: journal.value.entries }) : journal;
        },
        async list() {
            const found = listWorkflows(workspace);
            return found.ok ? ok(found.value.map((each) => each.id)) : found;
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
            const written = writeFileAtomic(name === 'state.json' ? paths.state : paths.metrics, text, { durable: false });
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
            if (!owned.stillMine() && existsSync(paths.journal)) {
                return err({
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
    const append = () => attempt('write the log', file, () => appendFileSync(file, lines));
    const first = append();
    if (first.ok)
        return undefined;
    const made = attempt('write the log', file, () => mkdirSync(dirname(file), { recursive: true }));
    const again = made.ok ? append() : made;
    return again.ok ? undefined : again.error;
}

// EXTERNAL MODULE: ./build/shell/store/file.js + 3 modules
var store_file = __nccwpck_require__(421);
// EXTERNAL MODULE: ./build/shell/store/layer-file.js
var layer_file = __nccwpck_require__(3776);
;// CONCATENATED MODULE: ./build/shell/carry.js











const usage = (message, where, hint) => ({ code: 'usage', message, where, hint });
/** Why a workflow cannot go to the folder; undefined when it can. Nothing is written. */
function carryRefusal({ workspace, folder, force }, id) {
    if (realOf(folder) === realOf(workspace)) {
        return usage('This is the workspace itself.', folder, 'to restore in place leave --into out');
    }
    const there = pathsOf(folder, id).folder;
    if (!fs.existsSync(there))
        return undefined;
    if (isOwned(there)) {
        const hint = 'wait for it to end, or restore into another folder';
        return { code: 'owned', message: `${id} is being worked on there.`, where: there, hint };
    }
    return force ? undefined : usage(`${id} is there already.`, there, 'to replace it: --force');
}
/** Makes a place to put a workflow together in. What processes that were killed left is removed first. */
function stageWorkflow(workspace) {
    const state = (0,workflow_dir/* ensureStateFolder */.qU)(workspace);
    if (!state.ok)
        return state;
    const folder = external_node_path_.join(state.value, `carry-${Buffer.from((0,shell_hash/* randomBytes */.po)(6)).toString('hex')}`);
    const made = (0,files/* attempt */.CD)('make a folder', folder, () => {
        removeLeftovers(state.value);
        external_node_fs_.mkdirSync(folder);
    });
    if (!made.ok)
        return made;
    return (0,result.ok)({
        folder,
        settle: (id) => carry_settle(workspace, folder, id),
        discard: () => external_node_fs_.rmSync(folder, { recursive: true, force: true }),
    });
}
/**
 * Copies a workflow into a folder of its own below the other folder's `.bootspring`: the journal, the manifests, the
 * layers that they name, artifacts and the log. Layers are linked where that is possible. Who owns it stays behind.
 * It is seen in its place once it is settled, in one step; so whoever finds it there finds all that was told to it.
 */
async function carryWorkflow(carrying, id) {
    const staged = stageWorkflow(carrying.folder);
    if (!staged.ok)
        return staged;
    const { folder, settle, discard } = staged.value;
    try {
        const to = ensureWorkflow(folder, id);
        const copied = to.ok ? await copyAll(carrying.workspace, id, to.value) : to;
        if (copied.ok)
            return ok({ storage: createFileStorage(folder), settle: () => settle(id), discard });
        discard();
        return copied;
    }
    catch (error) {
        discard();
        return err(problemOf(error, `copy ${id}`, folder));
    }
}
/** What a process that was killed had begun. */
function removeLeftovers(stateFolder) {
    for (const name of external_node_fs_.readdirSync(stateFolder))
        if (/^carry-[0-9a-f]+$/.test(name))
            external_node_fs_.rmSync(external_node_path_.join(stateFolder, name), { recursive: true, force: true });
}
async function copyAll(workspace, id, to) {
    const from = pathsOf(workspace, id);
    copyFile(from.journal, to.journal);
    for (const part of ['orchestratorLog', 'pruned'])
        if (fs.existsSync(from[part]))
            copyFile(from[part], to[part]);
    if (fs.existsSync(from.artifacts)) {
        fs.cpSync(from.artifacts, to.artifacts, {
            recursive: true,
            verbatimSymlinks: true,
            preserveTimestamps: true,
            mode: fs.constants.COPYFILE_FICLONE,
        });
    }
    const store = createFileStore(workspace);
    const phases = await store.list(id);
    if (!phases.ok)
        return phases;
    const digests = new Set();
    for (const phase of phases.value) {
        copyFile(path.join(from.checkpoints, `${phase}.json`), path.join(to.checkpoints, `${phase}.json`));
        for (const digest of await layersOf(store, id, phase))
            digests.add(digest);
    }
    for (const digest of digests)
        await takeLayer(store, id, digest, to.layers);
    syncFolder(to.folder);
    return ok(undefined);
}
const copyFile = (from, to) => fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);
/** Layers that a manifest names; none for one that cannot be read: it is carried as it is. */
async function layersOf(store, id, phase) {
    const text = await store.get(id, phase);
    const manifest = text.ok && text.value !== undefined ? readManifest(text.value) : undefined;
    return manifest?.ok === true ? manifest.value.layers.map(({ digest }) => digest) : [];
}
/** A layer that is missing is missing there as well. */
async function takeLayer(store, id, digest, folder) {
    const name = layerName(digest);
    const file = await store.openLayer(id, digest);
    if (!name.ok || !file.ok || file.value === undefined)
        return;
    const to = path.join(folder, name.value);
    linkOrCopy(file.value, to);
}
/** Gives the copy its place. What stood there goes once it has it. */
function carry_settle(folder, staging, id) {
    const root = external_node_path_.resolve(folder);
    const made = (0,files/* ensureFolder */.f2)(root, `${workflow_dir/* STATE_FOLDER */.P2}/workflows`);
    if (!made.ok)
        return made.error;
    const target = (0,workflow_dir/* pathsOf */.wG)(root, id).folder;
    const old = external_node_path_.join(staging, 'old');
    const settled = (0,files/* attempt */.CD)(`put ${id} in its place`, target, () => {
        const replaces = external_node_fs_.existsSync(target);
        if (replaces)
            external_node_fs_.renameSync(target, old);
        try {
            external_node_fs_.renameSync((0,workflow_dir/* pathsOf */.wG)(staging, id).folder, target);
        }
        catch (error) {
            if (replaces)
                external_node_fs_.renameSync(old, target);
            throw error;
        }
        (0,files/* syncFolder */.Yw)(made.value);
        external_node_fs_.rmSync(staging, { recursive: true, force: true });
    });
    return settled.ok ? undefined : settled.error;
}

// EXTERNAL MODULE: ./build/shell/layer/compress.js
var compress = __nccwpck_require__(5778);
// EXTERNAL MODULE: ./build/shell/layer/damage.js
var damage = __nccwpck_require__(3203);
;// CONCATENATED MODULE: ./build/shell/layer/lanes.js
/**
 * Works through a queue with several steps under way at once. After the first problem nothing new is begun.
 *
 * @param step takes the next piece of work and does it; undefined when there is none left
 */
async function inLanes(lanes, step) {
    let problem;
    const lane = async () => {
        for (let next = step(); next !== undefined; next = step()) {
            const wrong = await next;
            problem ??= wrong;
            if (problem !== undefined)
                return;
        }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return problem;
}

;// CONCATENATED MODULE: ./build/shell/layer/listing.js


const EXECUTABLE = 0o755;
const PLAIN = 0o644;
const DIGEST = /^[0-9a-f]{64}$/;
const BYTES = /^[\0-\xff]+$/;
const lineOf = (entry) => entry.type === 'link'
    ? JSON.stringify(['link', entry.path, entry.target])
    : JSON.stringify(['file', entry.path, entry.executable ? EXECUTABLE : PLAIN, entry.size, entry.digest]);
const byPath = (one, other) => one.path < other.path ? -1 : Number(one.path > other.path);
/** The entries in the order of a listing: by the bytes of their paths. */
const sortEntries = (entries) => [...entries].sort(byPath);
/** The text of a listing (docs/checkpoints.md), for entries that are sorted. */
const writeListing = (entries) => entries.map((entry) => `${lineOf(entry)}\n`).join('');
/** The digest of a layer: sha256 of its listing in UTF-8, hexadecimal. */
const digestOfListing = (listing) => (0,shell_hash/* sha256 */.sc)(listing);
function readLine(line) {
    let row;
    try {
        row = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(row))
        return undefined;
    const [type, path, third, size, digest] = row;
    if (typeof path !== 'string' || !BYTES.test(path))
        return undefined;
    if (type === 'link')
        return typeof third === 'string' && BYTES.test(third) ? { type, path, target: third } : undefined;
    if (type !== 'file' || (third !== EXECUTABLE && third !== PLAIN))
        return undefined;
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    if (typeof digest !== 'string' || !DIGEST.test(digest))
        return undefined;
    return { type, path, executable: third === EXECUTABLE, size, digest };
}
/**
 * The line of a file as `lineOf` writes it, with a path that JSON escapes nothing of: that is nearly every line. The
 * groups cannot be written in another way: sizes of 15 digits and fewer are exact.
 */
const PLAIN_LINE = /^\["file","([ !#-[\]-\xff]+)",(420|493),(0|[1-9]\d{0,14}),"([0-9a-f]{64})"\]$/;
function readPlainLine(line) {
    const [, path, mode, size, digest] = PLAIN_LINE.exec(line) ?? [];
    if (path === undefined || digest === undefined)
        return undefined;
    return { type: 'file', path, executable: Number(mode) === EXECUTABLE, size: Number(size), digest };
}
/** Reads any line, if it is the one that is written for its entry. */
function readAnyLine(line) {
    const entry = readLine(line);
    return entry !== undefined && lineOf(entry) === line ? entry : undefined;
}
/**
 * Reads a listing. A line must be exactly what `writeListing` makes of it, so that one list of entries has one digest.
 *
 * @returns the entries, or what is wrong as one clause
 */
function readListing(listing) {
    const lines = listing.split('\n');
    if (lines.pop() !== '')
        return (0,result/* err */._)('its listing is cut short');
    const entries = [];
    let last = '';
    for (const line of lines) {
        const entry = readPlainLine(line) ?? readAnyLine(line);
        const where = () => `line ${entries.length + 1} of its listing`;
        if (entry === undefined)
            return (0,result/* err */._)(`${where()} is malformed`);
        if (entry.path <= last) {
            return (0,result/* err */._)(`${where()} ${entry.path === last ? 'repeats the path of the line before' : 'is out of order'}`);
        }
        last = entry.path;
        entries.push(entry);
    }
    return (0,result.ok)(entries);
}
/**
 * Looks for entries by their path in the entries of a listing. Paths that are asked for in the order of the listing
 * are found at once, others by halving.
 *
 * @returns the place of the entry; undefined when there is none
 */
function createLookup(entries) {
    let next = 0;
    return (path) => {
        if (entries[next]?.path === path)
            return next++;
        let [from, to] = [0, entries.length];
        while (from < to) {
            const middle = (from + to) >>> 1;
            if ((entries[middle]?.path ?? '') < path)
                from = middle + 1;
            else
                to = middle;
        }
        if (entries[from]?.path !== path)
            return undefined;
        next = from + 1;
        return from;
    };
}

;// CONCATENATED MODULE: ./build/shell/layer/extract.js





/** What there is to do of a layer; `targets` by the places of entries. */
function plan(layer, targets, all) {
    const work = [];
    for (const { frames, rows: places } of layer.parts) {
        const rows = [];
        let bytes = 0;
        // What ends and pads the archive is read with anything of it, so that no damaged byte of it is passed over.
        let needed = all || (places.length === 0 && targets.length > 0);
        for (const place of places) {
            const entry = layer.entries[place];
            if (entry === undefined)
                continue;
            const target = targets[place];
            rows.push(target === undefined ? { entry } : { entry, target });
            needed ||= target !== undefined;
            if (entry.type === 'file' && (all || target !== undefined))
                bytes += entry.size;
        }
        if (needed)
            work.push({ layer, frames, rows, bytes });
    }
    return work;
}
/** What there is to do of a layer, if it holds what is wanted and can be read here. */
function extract_workOf({ layer, wanted }, all) {
    const { file, compression, entries } = layer;
    if (!(0,compress/* canUse */.sh)(compression))
        return (0,result/* err */._)((0,damage/* unreadable */.O$)(file));
    const placeOf = createLookup(entries);
    const targets = Array.from({ length: wanted.length === 0 ? 0 : entries.length });
    for (const target of wanted) {
        const place = placeOf(target.path);
        if (place === undefined || entries[place]?.type !== 'file')
            return (0,result/* err */._)((0,damage/* damaged */.qM)(file, `it does not hold the file ${(0,damage/* quoted */.TL)(target.path)}`));
        targets[place] = target;
    }
    return (0,result.ok)(plan(layer, targets, all));
}
/** Checks the frames of layers and writes the wanted files (`Layers.extractAll`). */
async function extractLayers(sources, { all, pool, onBytes }) {
    const work = [];
    for (const source of sources) {
        const found = extract_workOf(source, all);
        if (!found.ok)
            return found;
        work.push(...found.value);
    }
    // The large files first: at the end all threads shall have something to do.
    work.sort((one, other) => other.frames.length - one.frames.length);
    let next = 0;
    const problem = await inLanes(Math.max(1, pool.threads * 2), () => {
        const each = work[next];
        next += 1;
        if (each === undefined)
            return undefined;
        const { frames, rows, bytes } = each;
        const { file, compression } = each.layer;
        return (async () => {
            const answer = await pool.run({ kind: 'unpack', file, compression, frames, rows });
            if (answer.kind === 'failed')
                return answer.problem;
            if (bytes > 0)
                onBytes?.(bytes);
            return undefined;
        })();
    });
    return problem === undefined ? (0,result.ok)(undefined) : (0,result/* err */._)(problem);
}
/** Checks the frames of a layer and writes the wanted files (`Layers.extract`). */
const extractLayer = (request) => extractLayers([request], request);

// EXTERNAL MODULE: ./build/model/layer.js
var model_layer = __nccwpck_require__(7300);
// EXTERNAL MODULE: ./build/shell/layer/append.js
var append = __nccwpck_require__(6350);
;// CONCATENATED MODULE: ./build/shell/layer/footer.js

const MAGIC = 'BSLAYER1';
const SIZE = 56;
const DIGEST_AT = MAGIC.length + 16;
const COMPRESSIONS = ['zstd', 'gzip'];
/** The footer as a frame of the layer's compression. */
function writeFooter(footer, compression) {
    const bytes = Buffer.alloc(SIZE);
    bytes.write(MAGIC, 0, 'latin1');
    bytes.writeBigUInt64BE(BigInt(footer.position), MAGIC.length);
    bytes.writeBigUInt64BE(BigInt(footer.length), MAGIC.length + 8);
    bytes.write(footer.digest, DIGEST_AT, 'hex');
    return (0,compress/* storedFrame */.hz)(bytes, compression);
}
/** Bytes of a footer's frame. */
const frameSize = (compression) => (0,compress/* storedFrame */.hz)(Buffer.alloc(SIZE), compression).length;
/** Bytes of the longest footer. */
const FOOTER_LIMIT = Math.max(...COMPRESSIONS.map(frameSize));
/** The place in a frame at which its content starts: what is after the content only gzip has. */
const contentStart = (compression) => frameSize(compression) - SIZE - (compression === 'gzip' ? 8 : 0);
/**
 * Finds the footer at the end of a file. It must be byte for byte what `writeFooter` makes of what it says, and the
 * index must end where it begins.
 *
 * @param tail the last bytes of the file, `FOOTER_LIMIT` or all of them
 * @param fileSize bytes of the whole file
 */
function readFooter(tail, fileSize) {
    for (const compression of COMPRESSIONS) {
        const size = frameSize(compression);
        if (tail.length < size)
            continue;
        const frame = tail.subarray(tail.length - size);
        const content = frame.subarray(contentStart(compression));
        const position = Number(content.readBigUInt64BE(MAGIC.length));
        const length = Number(content.readBigUInt64BE(MAGIC.length + 8));
        if (position + length !== fileSize - size)
            continue;
        const footer = { position, length, digest: content.toString('hex', DIGEST_AT, SIZE) };
        if (frame.equals(writeFooter(footer, compression)))
            return { footer, compression };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/shell/layer/layer-index.js


/** Writes the index of a layer (docs/checkpoints.md) and tells the layer's digest. */
function writeIndex(index) {
    const listing = Buffer.from(writeListing(index.entries), 'utf8');
    const frames = index.frames.map(({ packed, unpacked, digest }) => `${JSON.stringify([packed, unpacked, digest])}\n`);
    const rest = `\n${frames.join('')}${JSON.stringify(index.order)}\n`;
    return { bytes: Buffer.concat([listing, Buffer.from(rest, 'latin1')]), digest: digestOfListing(listing) };
}
const layer_index_DIGEST = /^[0-9a-f]{64}$/;
const layer_index_isCount = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
function layer_index_parseLine(line) {
    try {
        const value = JSON.parse(line);
        return Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function readFrames(lines) {
    const frames = [];
    let offset = 0;
    for (const line of lines) {
        const [packed, unpacked, digest, ...more] = layer_index_parseLine(line) ?? [];
        if (!layer_index_isCount(packed) ||
            !layer_index_isCount(unpacked) ||
            typeof digest !== 'string' ||
            !layer_index_DIGEST.test(digest) ||
            more.length > 0) {
            return (0,result/* err */._)(`line ${frames.length + 1} of its table of frames is malformed`);
        }
        frames.push({ offset, packed, unpacked, digest });
        offset += packed;
    }
    return (0,result.ok)(frames);
}
/** The order of the tar entries, when it names each entry once. */
function readOrder(line, entries) {
    const row = layer_index_parseLine(line);
    if (row === undefined || row.length !== entries)
        return undefined;
    const seen = new Uint8Array(entries);
    const order = [];
    for (const place of row) {
        if (!layer_index_isCount(place) || place >= entries || seen[place] !== 0)
            return undefined;
        seen[place] = 1;
        order.push(place);
    }
    return order;
}
/**
 * Reads an unpacked index.
 *
 * @param digest digest that the layer must have
 * @param limit entries that it may have
 * @returns what is wrong as one clause
 */
function readIndex(bytes, digest, limit) {
    // A listing has no empty line, so the first one is its end.
    const end = bytes.indexOf('\n\n') + 1;
    if (end === 0)
        return (0,result/* err */._)('its index holds no listing');
    const listing = bytes.subarray(0, end);
    const found = digestOfListing(listing);
    if (found !== digest)
        return (0,result/* err */._)(`its listing has the digest ${found}`);
    let lines = 0;
    for (let at = listing.indexOf(10); at !== -1; at = listing.indexOf(10, at + 1))
        lines += 1;
    if (lines > limit)
        return (0,result/* err */._)(`it holds ${lines} entries, more than the ${limit} that are allowed`);
    const entries = readListing(listing.toString('utf8'));
    if (!entries.ok)
        return entries;
    const rest = bytes.toString('latin1', end + 1).split('\n');
    if (rest.pop() !== '')
        return (0,result/* err */._)('its index is cut short');
    const order = readOrder(rest.pop() ?? '', entries.value.length);
    if (order === undefined)
        return (0,result/* err */._)('the order of its entries does not name each of them once');
    const frames = readFrames(rest);
    return frames.ok ? (0,result.ok)({ entries: entries.value, frames: frames.value, order }) : frames;
}

// EXTERNAL MODULE: ./build/shell/layer/tar-header.js
var tar_header = __nccwpck_require__(1593);
;// CONCATENATED MODULE: ./build/shell/layer/output.js









/** Bytes of a frame that pads a layer. */
const PADDING = 1024 ** 2;
const byOffset = (one, other) => (one.frames[0]?.offset ?? 0) - (other.frames[0]?.offset ?? 0);
/** The file of a layer while it is written. What the system refuses is thrown; whoever holds it closes it then. */
class LayerOutput {
    shared;
    #compression;
    #written = [];
    /** Makes the file, which must not exist. */
    constructor(file, compression) {
        this.#compression = compression;
        this.shared = { file, fd: external_node_fs_.openSync(file, 'wx', 0o644), end: new SharedArrayBuffer(8) };
    }
    /** Whether nothing was stored. */
    get isEmpty() {
        return this.#written.length === 0;
    }
    /** Bytes of the file so far. */
    get size() {
        return Number(Atomics.load(new BigInt64Array(this.shared.end), 0));
    }
    /** Forgets what was written after a place. Nothing else may be writing. */
    goBack(size) {
        Atomics.store(new BigInt64Array(this.shared.end), 0, BigInt(size));
        external_node_fs_.ftruncateSync(this.shared.fd, size);
    }
    /** Writes a frame behind the others. */
    append(packed, unpacked, digest) {
        return (0,append/* appendTo */.S)(this.shared, packed, unpacked, digest);
    }
    /** Writes bytes as a frame whose length depends on theirs alone. */
    appendStored(bytes) {
        return this.append((0,compress/* storedFrame */.hz)(bytes, this.#compression), bytes.length);
    }
    /** Puts bytes of the same length into a stored frame. */
    replaceStored({ offset, packed, unpacked }, bytes) {
        const frame = (0,compress/* storedFrame */.hz)(bytes, this.#compression);
        (0,append/* writeAt */.H)(this.shared.fd, frame, offset);
        return { offset, packed, unpacked, digest: (0,shell_hash/* sha256 */.sc)(frame) };
    }
    /** Tells what was written. */
    add(frames, entries) {
        this.#written.push({ frames, entries });
    }
    /** Writes what ends a layer. It is not flushed to the disk (docs/adr/0013). */
    finish() {
        const written = this.#written.sort(byOffset);
        const inOrder = written.flatMap(({ entries }) => entries);
        const entries = sortEntries(inOrder);
        const places = new Map(entries.map((entry, place) => [entry, place]));
        const order = inOrder.map((entry) => places.get(entry) ?? -1);
        const end = this.append((0,compress/* compress */.Bc)(Buffer.alloc(tar_header/* END_SIZE */.ix), this.#compression), tar_header/* END_SIZE */.ix);
        const frames = [...written.flatMap((each) => each.frames), end];
        frames.push(...this.#pad(frames.reduce((sum, { unpacked }) => sum + unpacked, 0)));
        const { bytes, digest } = writeIndex({ entries, frames, order });
        const { offset: position, packed: length, digest: packed } = this.append((0,compress/* compress */.Bc)(bytes, this.#compression), 0);
        this.append(writeFooter({ position, length, digest: packed }, this.#compression), 0);
        return { digest, size: this.size };
    }
    /** Closes the file; removes it unless it is to be kept. */
    close({ keep }) {
        try {
            external_node_fs_.closeSync(this.shared.fd);
        }
        finally {
            if (!keep)
                external_node_fs_.rmSync(this.shared.file, { force: true });
        }
    }
    /** A reader refuses what unpacks to far more than its size: sparse files are padded until they do not. */
    #pad(unpacked) {
        const least = unpacked > model_layer/* LIMITS */.b1.ratioFrom ? Math.ceil(unpacked / model_layer/* LIMITS */.b1.ratio) : 0;
        const frames = [];
        for (let size = this.size; size < least; size = this.size) {
            frames.push(this.append((0,compress/* paddingFrame */.jY)(Math.min(PADDING, least - size), this.#compression), 0));
        }
        return frames;
    }
}

// EXTERNAL MODULE: ./build/shell/layer/pack-batch.js
var pack_batch = __nccwpck_require__(566);
// EXTERNAL MODULE: ./build/shell/layer/read-file.js
var read_file = __nccwpck_require__(6557);
// EXTERNAL MODULE: ./build/shell/layer/system-path.js
var system_path = __nccwpck_require__(9103);
;// CONCATENATED MODULE: ./build/shell/layer/pack-large.js







const NOTHING = new Uint8Array(0);
/** The file could not be read: told apart from a layer that could not be written. */
class Unread extends Error {
}
const reading = async (action) => action.catch((cause) => {
    throw new Unread('the file could not be read', { cause });
});
/** Reads until the file ends or `length` bytes are there. */
async function readPiece(handle, bytes, length, position) {
    let done = 0;
    while (done < length) {
        const { bytesRead } = await reading(handle.read(bytes, done, length - done, position + done));
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return done;
}
/**
 * Sends a file through the pool in pieces. This thread reads and hashes while the others pack: a hash has to be fed in
 * order, packing has not. A few pieces are under way at once, whatever the size of the file.
 *
 * @param expected bytes that are read at most
 * @param tell called with the bytes read so far
 */
async function streamPieces({ request, output, needles, spare }, handle, expected, tell) {
    const { pool, compression } = request;
    const overlap = Math.max(0, ...needles.sequences.map(({ length }) => length - 1));
    const hash = (0,shell_hash/* createRunningHash */.i2)();
    const packing = [];
    const frames = [];
    const atOnce = Math.max(1, pool.threads * 2);
    let before = NOTHING;
    let secret = false;
    let size = 0;
    let ended = expected === 0;
    while (!ended || packing.length > 0) {
        if (ended || packing.length >= atOnce) {
            const answer = await packing.shift();
            if (answer?.kind === 'failed')
                return (0,result/* err */._)(answer.problem);
            if (answer?.kind !== 'compressed')
                continue;
            frames.push(output.append(answer.memory.subarray(0, answer.packed), answer.unpacked, answer.digest));
            secret ||= answer.secret;
            spare.push(answer.memory);
            continue;
        }
        const memory = spare.pop() ?? new Uint8Array(read_file/* LARGE */.I$ + compress/* GROWTH */.AS);
        const wanted = Math.min(read_file/* LARGE */.I$, expected - size);
        const content = await readPiece(handle, memory, wanted, size);
        size += content;
        ended = content < wanted || size === expected;
        tell(size);
        if (content === 0)
            continue;
        hash.update(memory.subarray(0, content));
        const length = (0,tar_header/* paddedSize */.k_)(content);
        memory.fill(0, content, length);
        const tail = memory.slice(Math.max(0, content - overlap), content);
        packing.push(pool.run({ kind: 'compress', memory, length, content, before, compression, needles }));
        before = tail;
    }
    return (0,result.ok)({ digest: hash.hex(), size, secret, frames });
}
async function packOnce(work, path, handle, tell, last) {
    const { output } = work;
    const before = await reading(handle.stat({ bigint: true }));
    if (!before.isFile())
        return (0,result.ok)({ file: { kind: 'replaced', path }, settled: true });
    const first = { type: 'file', path, executable: false, size: Number(before.size), digest: '' };
    const header = Buffer.alloc((0,tar_header/* headerSize */.pw)(first));
    // What the header says is known for certain at the end; until then its place is kept.
    const place = output.appendStored(header);
    const stream = await streamPieces(work, handle, first.size, tell);
    if (!stream.ok)
        return stream;
    const { digest, size, secret, frames } = stream.value;
    const after = await reading(handle.stat({ bigint: true }));
    const settled = size === first.size && (0,read_file/* isSame */.Ft)(before, after);
    if (settled || last) {
        const entry = { ...first, executable: (0,read_file/* isExecutable */.TV)(Number(after.mode)), size, digest };
        (0,tar_header/* writeHeader */.bx)(entry, header, 0);
        output.add([output.replaceStored(place, header), ...frames], [entry]);
    }
    return (0,result.ok)({ file: (0,read_file/* readingOf */.MU)(path, after, { stored: true, digest, size, unsettled: !settled, secret }), settled });
}
/**
 * Packs a large file in pieces, again when it changed meanwhile: what was written of it is taken back then.
 * Its digest is known too late to leave it out, so it is stored even when its content is the known one.
 */
async function packLarge(work, path) {
    const start = work.output.size;
    let told = 0;
    const tell = (size) => {
        if (size > told)
            work.request.onBytes?.(size - told);
        told = Math.max(told, size);
    };
    for (let left = read_file/* TRIES */.Qm - 1;; left -= 1) {
        let handle;
        try {
            handle = await reading(external_node_fs_.promises.open((0,system_path/* systemPath */.B)(`${work.root}/${path}`), read_file/* READ_FLAGS */.tC));
            const attempt = await packOnce(work, path, handle, tell, left === 0);
            if (!attempt.ok)
                return attempt;
            if (attempt.value.settled || left === 0)
                return (0,result.ok)(attempt.value.file);
        }
        catch (error) {
            if (!(error instanceof Unread))
                throw error;
            work.output.goBack(start);
            return (0,result.ok)((0,read_file/* failedRead */.Yr)(path, error.cause));
        }
        finally {
            await handle?.close();
        }
        work.output.goBack(start);
    }
}

;// CONCATENATED MODULE: ./build/shell/layer/pack.js










/** Items of a batch: files that are known and left out take no room but time. */
const BATCH_ITEMS = 1_000;
/** Bytes that an item will take, as far as it is known before it is read. */
const estimate = (item) => (item.type === 'link' ? (0,tar_header/* headerSize */.pw)(item) : tar_header/* BLOCK */.IE + (0,tar_header/* paddedSize */.k_)(item.size));
/** Splits the items that fit into memory into batches of about the same size. */
function batchesOf(items) {
    const batches = [];
    let batch = [];
    let size = 0;
    for (const item of items) {
        batch.push(item);
        size += estimate(item);
        if (size < pack_batch/* BATCH */.D && batch.length < BATCH_ITEMS)
            continue;
        batches.push(batch);
        batch = [];
        size = 0;
    }
    return batch.length === 0 ? batches : [...batches, batch];
}
const isLarge = (item) => item.type === 'file' && item.size > read_file/* LARGE */.I$;
/** Takes over what a batch gave: the frame, its entries in their order, and what became of each file. */
function take(packing, items, answer) {
    const { output, files, large, request } = packing;
    const answers = answer.files[Symbol.iterator]();
    const entries = [];
    let bytes = 0;
    for (const item of items) {
        if (item.type === 'link') {
            entries.push({ type: 'link', path: item.path, target: item.target });
            continue;
        }
        const file = answers.next().value;
        if (file === undefined)
            continue;
        if (file.kind === 'large') {
            large.push(item.path);
            continue;
        }
        files.set(item.path, file);
        if (file.kind !== 'read')
            continue;
        bytes += file.size;
        const { path, size, digest } = file;
        if (file.stored)
            entries.push({ type: 'file', path, executable: (0,read_file/* isExecutable */.TV)(file.mode), size, digest });
    }
    if (answer.frame !== undefined)
        output.add([answer.frame], entries);
    if (bytes > 0)
        request.onBytes?.(bytes);
}
async function packSmall(packing, items) {
    const { request, root, needles, output } = packing;
    const { compression } = request;
    const answer = await request.pool.run({ kind: 'pack', root, items, compression, needles, output: output.shared });
    if (answer.kind === 'failed')
        return answer.problem;
    if (answer.kind !== 'packed')
        return undefined;
    if (answer.taken === 0)
        return (0,files/* problemOf */.Zw)('a name is too long for a layer', 'write a layer', request.to);
    take(packing, items.slice(0, answer.taken), answer);
    if (answer.taken < items.length)
        packing.batches.push(items.slice(answer.taken));
    return undefined;
}
async function packAll(packing) {
    const problem = await inLanes(Math.max(1, packing.request.pool.threads * 2), () => {
        const items = packing.batches.pop();
        return items === undefined ? undefined : packSmall(packing, items);
    });
    if (problem !== undefined)
        return problem;
    for (const path of packing.large) {
        const file = await packLarge(packing, path);
        if (!file.ok)
            return file.error;
        packing.files.set(path, file.value);
    }
    for (const memory of packing.spare)
        (0,compress/* release */._r)(memory);
    return undefined;
}
let searches = 0;
/** Reads and packs everything, and tells what became of each file, in the order of the items. */
async function fill(request, output) {
    searches += 1;
    const packing = {
        request,
        root: (0,system_path/* bytesOfPath */.M)(request.root),
        output,
        needles: { id: searches, sequences: request.needles },
        batches: batchesOf(request.items.filter((item) => !isLarge(item))).reverse(),
        large: request.items.filter(isLarge).map(({ path }) => path),
        spare: [],
        files: new Map(),
    };
    const problem = await packAll(packing);
    if (problem !== undefined)
        return (0,result/* err */._)(problem);
    const files = request.items.flatMap((item) => packing.files.get(item.path) ?? []);
    if (output.isEmpty)
        return (0,result.ok)({ digest: undefined, size: 0, files });
    return (0,result.ok)({ ...output.finish(), files });
}
/**
 * Packs files and links into a layer (docs/checkpoints.md). What cannot be read is told in `files`; `storage` when the
 * layer cannot be written, and then, as when nothing was stored, no file is left.
 */
async function packLayer(request) {
    const fail = (error) => (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'write a layer', request.to));
    let output;
    try {
        output = new LayerOutput(request.to, request.compression);
    }
    catch (error) {
        return fail(error);
    }
    let packed;
    try {
        packed = await fill(request, output);
    }
    catch (error) {
        packed = fail(error);
    }
    try {
        output.close({ keep: packed.ok && packed.value.digest !== undefined });
        return packed;
    }
    catch (error) {
        return packed.ok ? fail(error) : packed;
    }
}

;// CONCATENATED MODULE: ./build/shell/layer/parts.js


/** Bytes that a frame unpacks to at most: it is held in memory as a whole. */
const FRAME_LIMIT = 16 * 1024 ** 2;
/** Bytes that a packed frame may have more than it unpacks to. */
const OVERHEAD_LIMIT = 2 * 1024 ** 2;
/**
 * Lays the entries of a layer over its frames: how many bytes each entry takes follows from the listing.
 *
 * @returns the parts, or, as one clause, why the frames are not those of this listing
 */
function layOut({ entries, frames, order }) {
    const parts = [];
    let next = 0;
    let at = 0;
    const wrong = (frame) => (0,result/* err */._)(`frame ${frame + 1} does not fit what its listing tells`);
    const sizeOf = (place) => {
        const entry = entries[order[place] ?? -1];
        return entry === undefined ? Infinity : (0,tar_header/* entrySize */.ES)(entry);
    };
    const large = frames.findIndex(({ packed, unpacked }) => unpacked > FRAME_LIMIT || packed > unpacked + OVERHEAD_LIMIT || packed === 0);
    if (large !== -1)
        return (0,result/* err */._)(`frame ${large + 1} is larger than is allowed, or empty`);
    while (next < order.length) {
        const frame = frames[at];
        if (frame === undefined || frame.unpacked === 0)
            return wrong(at);
        const first = next;
        let room = frame.unpacked;
        for (; next < order.length; next += 1) {
            const size = sizeOf(next);
            if (size > room)
                break;
            room -= size;
        }
        const start = at;
        at += 1;
        if (next === first) {
            // The entry is larger than the frame: the frames after it hold the rest, and nothing else.
            for (room -= sizeOf(next); room < 0; at += 1) {
                const more = frames[at];
                if (more === undefined || more.unpacked === 0)
                    return wrong(at);
                room += more.unpacked;
            }
            next += 1;
        }
        if (room !== 0)
            return wrong(at - 1);
        parts.push({ frames: frames.slice(start, at), rows: order.slice(first, next) });
    }
    if (frames[at]?.unpacked !== tar_header/* END_SIZE */.ix)
        return (0,result/* err */._)('its archive does not end where its listing does');
    const extra = frames.slice(at + 1).findIndex(({ unpacked }) => unpacked !== 0);
    if (extra !== -1)
        return wrong(at + 1 + extra);
    return (0,result.ok)([...parts, ...frames.slice(at).map((frame) => ({ frames: [frame], rows: [] }))]);
}

// EXTERNAL MODULE: ./build/shell/layer/read-at.js
var read_at = __nccwpck_require__(3714);
;// CONCATENATED MODULE: ./build/shell/layer/read.js











/** Bytes of an unpacked index: 500,000 entries with paths of 400 bytes. */
const INDEX_LIMIT = 256 * 1024 ** 2;
/** What an index may always unpack to, whatever its size. */
const INDEX_ALLOWANCE = 1024 ** 2;
const isBomb = (unpacked, size) => unpacked > model_layer/* LIMITS */.b1.ratioFrom && unpacked > size * model_layer/* LIMITS */.b1.ratio;
/** The parts of the layer, when its frames may be read. */
function partsOf(index, position, size) {
    const packed = index.frames.reduce((sum, frame) => sum + frame.packed, 0);
    if (packed !== position)
        return (0,result/* err */._)(`its frames end at byte ${packed} and its index begins at ${position}`);
    const unpacked = index.frames.reduce((sum, frame) => sum + frame.unpacked, 0);
    if (isBomb(unpacked, size))
        return (0,result/* err */._)(`its ${size} bytes unpack to ${unpacked}, more than ${model_layer/* LIMITS */.b1.ratio} times as many`);
    return layOut(index);
}
function readLayer(fd, file, digest) {
    const refuse = (what) => (0,result/* err */._)((0,damage/* damaged */.qM)(file, what));
    const stats = external_node_fs_.fstatSync(fd);
    if (!stats.isFile())
        return refuse('it is no regular file');
    const tail = Math.min(FOOTER_LIMIT, stats.size);
    const end = readFooter((0,read_at/* readAt */.m)(fd, stats.size - tail, tail), stats.size);
    if (end === undefined)
        return refuse('it does not end with a footer, or its footer was changed');
    const { position, length } = end.footer;
    const compression = end.compression;
    if (!(0,compress/* canUse */.sh)(compression))
        return (0,result/* err */._)((0,damage/* unreadable */.O$)(file));
    const limit = Math.min(INDEX_LIMIT, length * model_layer/* LIMITS */.b1.ratio + INDEX_ALLOWANCE);
    if (length > limit)
        return refuse(`its index has ${length} bytes, more than the ${INDEX_LIMIT} that are allowed`);
    const packed = (0,read_at/* readAt */.m)(fd, position, length);
    if (packed.length !== length || (0,shell_hash/* sha256 */.sc)(packed) !== end.footer.digest)
        return refuse('its index does not match its digest');
    const bytes = (0,compress/* decompressAtMost */.aw)(packed, compression, limit, Math.min(limit, 8 * length + INDEX_ALLOWANCE));
    if (!bytes.ok)
        return refuse(`its index ${bytes.error}`);
    const index = readIndex(bytes.value, digest, model_layer/* LIMITS */.b1.entries);
    if (!index.ok)
        return refuse(index.error);
    const parts = partsOf(index.value, position, stats.size);
    return parts.ok ? (0,result.ok)({ file, digest, compression, ...index.value, parts: parts.value }) : refuse(parts.error);
}
/**
 * Opens a packed layer: footer, index and listing are checked, no frame is unpacked.
 *
 * @param digest digest that it must have, hexadecimal
 * @returns `integrity` when it is not whole, not that layer, or beyond LIMITS; `usage` when this Node cannot unpack it
 */
function openLayer(file, digest) {
    let fd;
    try {
        fd = external_node_fs_.openSync(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* errorCode */.CA)(error) === 'ENOENT' ? (0,damage/* damaged */.qM)(file, 'it is not there') : (0,files/* problemOf */.Zw)(error, 'read a layer', file));
    }
    try {
        return readLayer(fd, file, digest);
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'read a layer', file));
    }
    finally {
        external_node_fs_.closeSync(fd);
    }
}

;// CONCATENATED MODULE: ./build/shell/layer/layers.js



/** Layers as docs/checkpoints.md describes them. */
const layers_layers = { pack: packLayer, open: openLayer, extract: extractLayer, extractAll: extractLayers };

;// CONCATENATED MODULE: ./build/core/checkpoint/tree.js



/** The path of the folder that an entry is in; empty for the root. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/**
 * As `folderOf`, for many paths: the entries of a folder mostly come one after the other, and then get the very same
 * string, which is neither made nor hashed anew.
 */
function createFolderOf() {
    let last = '';
    return (path) => {
        const end = path.lastIndexOf('/');
        if (end !== last.length || !path.startsWith(last))
            last = path.slice(0, Math.max(0, end));
        return last;
    };
}
/** Calls `visit` for the folders above a path from the nearest on, until it answers false. */
function eachFolderAbove(path, visit) {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder))
        if (!visit(folder))
            return;
}
/** A child of a path that is no folder, or of one that was deleted; undefined when there is none. */
function orphanIn(tree, deleted) {
    const sound = new Set(['']);
    const nearest = createFolderOf();
    for (const path of tree.keys()) {
        if (sound.has(nearest(path)))
            continue;
        let wrong;
        eachFolderAbove(path, (folder) => {
            if (sound.has(folder))
                return false;
            const there = tree.get(folder);
            if (there !== undefined && there.type !== 'folder')
                wrong = `${showName(folder)} is a ${there.type}`;
            else if (deleted.has(folder) && there === undefined)
                wrong = `${showName(folder)} is deleted`;
            sound.add(folder);
            return wrong === undefined;
        });
        if (wrong !== undefined)
            return `${wrong}, and ${showName(path)} is in it`;
    }
    return undefined;
}
/** The first step that adds anything, to a tree in which nothing is yet. */
function begin(tree, entries) {
    let count = 0;
    for (const entry of entries) {
        tree.set(entry.path, entry);
        if (tree.size !== (count += 1))
            return `${showName(entry.path)} is there twice`;
    }
    return orphanIn(tree, new Set());
}
function applyStep(tree, step) {
    if (tree.size === 0 && step.deleted.length === 0)
        return begin(tree, step.entries);
    const fresh = new Set();
    for (const entry of step.entries) {
        if (fresh.has(entry.path))
            return `${showName(entry.path)} is there twice`;
        fresh.add(entry.path);
    }
    const deleted = new Set();
    for (const path of step.deleted) {
        if (fresh.has(path))
            return `${showName(path)} is there and deleted`;
        if (!tree.delete(path))
            return `${showName(path)} is deleted, and was not there before`;
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
        const told = (why) => err(`The checkpoint of ${checkpoint.phase} contradicts itself: ${why}.`);
        const entries = entriesOf(checkpoint);
        if (!entries.ok)
            return told(entries.error);
        const deleted = deletedOf(checkpoint);
        if (!deleted.ok)
            return told(deleted.error);
        const wrong = applyStep(tree, { phase: checkpoint.phase, entries: entries.value, deleted: deleted.value });
        if (wrong !== undefined)
            return told(wrong);
    }
    return ok(tree);
}

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
    for (const part of folderOf(link).split('/'))
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
        let here = folderOf(link.path);
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
                here = folderOf(here);
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
var checkpoint_names = __nccwpck_require__(5950);
;// CONCATENATED MODULE: ./build/core/checkpoint/reserved.js

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
    const text = (0,checkpoint_names/* textOfBytes */.gm)(part) ?? new TextDecoder().decode((0,checkpoint_names/* bytesOf */.$$)(part));
    // The long s is an s to a file system that folds case; no other letter of the two names has such a double.
    return RESERVED.test(text.replace(IGNORED, '').replaceAll('\u017f', 's'));
}
/** Name of the folder at the root in which a restore is prepared where the state folder is on another device. */
const STAGING_NAME = /^\.bootspring-restore-[0-9a-f]+$/;

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
    if (isReserved(part))
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
        if (isReserved(part))
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
    const nearest = createFolderOf();
    return (entry) => {
        const { path } = entry;
        if (path.length > model_layer/* LIMITS */.b1.path)
            return `has more than ${model_layer/* LIMITS */.b1.path} bytes in its path`;
        if (path.startsWith('/'))
            return 'is absolute';
        const folder = nearest(path);
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
const safety_ASCII = /^[^\x80-\xff]*$/;
const UPPER = /[A-Z]/;
/** What a file system that folds case and Unicode forms takes for the same name. Bytes that are no text stay themselves. */
function foldName(part) {
    if (safety_ASCII.test(part))
        return UPPER.test(part) ? part.toLowerCase() : part;
    const text = (0,checkpoint_names/* textOfBytes */.gm)(part);
    if (text === undefined)
        return part;
    // The two letters whose lower case is not that of their upper case.
    return text.normalize('NFC').toLowerCase().normalize('NFC').replaceAll('\u017f', 's').replaceAll('\u03c2', '\u03c3');
}
/**
 * Two paths that some file systems take for one, as a sentence's beginning. Folders without an entry count too. The
 * first two end the search, so no two folders that are one are ever looked into.
 */
function collisionIn(tree) {
    const nearest = createFolderOf();
    /** What is in each folder: the path in which a name came first, by what the name is folded to. */
    const folders = new Map([['', new Map()]]);
    let wrong;
    const add = (path, folder) => {
        const names = folders.get(folder) ?? addFolder(folder);
        const name = foldName(folder === '' ? path : path.slice(folder.length + 1));
        const there = names.get(name);
        if (there === undefined)
            names.set(name, path);
        else if (there !== path)
            wrong ??= `${(0,checkpoint_names/* showName */.$i)(there)} and ${(0,checkpoint_names/* showName */.$i)(path)} are one name on some file systems`;
    };
    const addFolder = (path) => {
        add(path, folderOf(path));
        const names = new Map();
        folders.set(path, names);
        return names;
    };
    for (const [path, entry] of tree) {
        if (entry.type !== 'folder')
            add(path, nearest(path));
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
        if (checkpoint.entries.length > LIMITS.entries) {
            return `The checkpoint of ${checkpoint.phase} has ${checkpoint.entries.length} entries, and ${LIMITS.entries} are the most.`;
        }
        // All entries of the last one are in the tree.
        const entries = checkpoint === chain.at(-1) ? ok([]) : entriesOf(checkpoint);
        for (const entry of entries.ok ? entries.value : []) {
            const wrong = check(entry);
            if (wrong !== undefined)
                return `${showName(entry.path)} ${wrong} (checkpoint of ${checkpoint.phase}).`;
        }
    }
    return unsafeTree(tree, rules);
}

;// CONCATENATED MODULE: ./build/shell/tools.js


/** Small facts of this machine. */
/** Cores that this process may really use: Node asks the scheduler; the quotas of its control groups count too. */
function usableCores() {
    const cores = Math.max(1, (0,external_node_os_.availableParallelism)());
    return process.platform === 'linux' ? Math.min(cores, quotaCores(readText) ?? cores) : cores;
}
const readText = (path) => {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
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
        accessSync(path);
        return true;
    }
    catch {
        return false;
    }
}
/** What is wrong with the folder to work in; undefined when it can be used. */
function checkFolder(folder) {
    try {
        if (statSync(folder).isDirectory())
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

;// CONCATENATED MODULE: ./build/shell/layer/messages.js
/** The memory of a piece goes to the thread that packs it and comes back, instead of being copied. */
const handedOver = (message) => 'memory' in message && message.memory.buffer instanceof ArrayBuffer ? [message.memory.buffer] : [];

;// CONCATENATED MODULE: ./build/shell/layer/pool.js


/** A thread keeps little between two tasks. */
const pool_LIMITS = { maxYoungGenerationSizeMb: 4 };
const ended = (because) => ({
    code: 'storage',
    message: `A thread that packs and unpacks files ended: ${because}.`,
    hint: 'Look whether the machine has memory left, then run the command again.',
});
/** Does the work in this thread, a task in each turn of the loop, so that others get their turn. */
function createInline() {
    return {
        threads: 0,
        run: async (task) => {
            const { perform } = await __nccwpck_require__.e(/* import() */ 135).then(__nccwpck_require__.bind(__nccwpck_require__, 2135));
            await new Promise((resolve) => setImmediate(resolve));
            return perform(task);
        },
        close: () => Promise.resolve(),
    };
}
/** Starts a thread, without the options of this process. It keeps the process alive only while it has work. */
function startThread(script, forget) {
    const thread = {
        worker: new external_node_worker_threads_.Worker(script, { name: 'packer', execArgv: [], resourceLimits: pool_LIMITS }),
        waiting: new Map(),
    };
    const { worker, waiting } = thread;
    const fail = (because) => {
        forget(thread);
        for (const answer of waiting.values())
            answer({ kind: 'failed', problem: ended(because) });
        waiting.clear();
        void worker.terminate();
    };
    worker.on('message', ({ id, answer }) => {
        waiting.get(id)?.(answer);
        waiting.delete(id);
        if (waiting.size === 0)
            worker.unref();
    });
    worker.on('messageerror', () => fail('its answer could not be read'));
    worker.on('error', (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => fail(`exit code ${code}`));
    return thread;
}
/**
 * Makes a pool. Its threads start at once, while there is something else to do; one that died is replaced at the next
 * task.
 *
 * @param options.threads how many at most; 0 does the work in this thread
 * @param options.script path of the bundle dist/packer/index.js (src/entry/packer.ts); without it there are no threads
 */
function createPool(options) {
    const { threads, script } = options;
    if (threads === 0 || script === undefined)
        return createInline();
    const running = new Set();
    let closed = false;
    let count = 0;
    const start = () => {
        const thread = startThread(script, (dead) => running.delete(dead));
        running.add(thread);
        return thread;
    };
    /** An idle thread, else a new one, else the one with the least to do. */
    const choose = () => {
        const [first] = [...running].sort((one, other) => one.waiting.size - other.waiting.size);
        if (first !== undefined && (first.waiting.size === 0 || running.size >= threads))
            return first;
        return start();
    };
    while (running.size < threads)
        start().worker.unref();
    return {
        threads,
        run: (task) => new Promise((resolve) => {
            if (closed)
                return resolve({ kind: 'failed', problem: ended('the work was closed') });
            try {
                const { worker, waiting } = choose();
                const question = { id: (count += 1), task };
                worker.postMessage(question, handedOver(task));
                waiting.set(question.id, resolve);
                worker.ref();
            }
            catch (error) {
                resolve({ kind: 'failed', problem: ended(String(error)) });
            }
        }),
        close: async () => {
            closed = true;
            await Promise.all([...running].map(({ worker }) => worker.terminate()));
        },
    };
}

;// CONCATENATED MODULE: ./build/shell/layer/threads.js


/** Below this, starting threads takes longer than what they would do. */
const WORTH_THREADS = 8 * 1024 ** 2;
/** More threads than these only wait for the disk, and each takes memory. */
const MOST_THREADS = 4;
/** Tasks that each thread has waiting before this one takes a task: it cannot hand out others meanwhile. */
const AHEAD = 2;
/** This thread works too: it would only wait otherwise, and a thread less takes 25 MB less. */
function joined(others) {
    const own = createPool({ threads: 0, script: undefined });
    let waiting = 0;
    let busy = false;
    const runHere = async (task) => {
        busy = true;
        return own.run(task).finally(() => (busy = false));
    };
    const runThere = async (task) => {
        waiting += 1;
        return others.run(task).finally(() => (waiting -= 1));
    };
    let closed = false;
    return {
        threads: others.threads + 1,
        run: (task) => (!closed && !busy && waiting >= AHEAD * others.threads ? runHere(task) : runThere(task)),
        close() {
            closed = true;
            return others.close();
        },
    };
}
/**
 * Threads for so many bytes, this one among them.
 *
 * @param packer script of a thread (src/entry/packer.ts); undefined: everything is done in the thread that asks
 */
function poolFor(packer, bytes) {
    const threads = bytes < WORTH_THREADS ? 1 : Math.min(usableCores(), MOST_THREADS);
    if (threads === 1 || packer === undefined)
        return createPool({ threads: 0, script: undefined });
    return joined(createPool({ threads: threads - 1, script: packer }));
}

;// CONCATENATED MODULE: ./build/shell/remote/artifacts-layer.js










/**
 * Files and links below a folder, with how they look; the folder may be missing.
 *
 * @param unfinished folders of phases whose artifacts are still being written
 */
function findArtifacts(folder, unfinished) {
    return (0,files/* attempt */.CD)('look at the artifacts', folder, () => {
        const items = [];
        const looks = [];
        const root = (0,system_path/* bytesOfPath */.M)(folder);
        const waiting = external_node_fs_.existsSync(folder) ? [''] : [];
        for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
            const names = external_node_fs_.readdirSync((0,system_path/* systemPath */.B)(join(root, below)), 'buffer').map((each) => each.toString('latin1'));
            for (const name of names.sort()) {
                if (below === '' && unfinished.has(name))
                    continue;
                const relative = join(below, name);
                const place = (0,system_path/* systemPath */.B)(join(root, relative));
                const look = external_node_fs_.lstatSync(place);
                if (look.isDirectory())
                    waiting.push(relative);
                if (look.isFile())
                    items.push({ type: 'file', path: relative, size: look.size });
                if (look.isSymbolicLink()) {
                    const target = external_node_fs_.readlinkSync(place, 'buffer').toString('latin1');
                    items.push({ type: 'link', path: relative, target });
                }
                looks.push(`${relative} ${look.size} ${look.mtimeMs} ${look.ino}`);
            }
        }
        return { items, signature: looks.join('\n') };
    });
}
const join = (folder, name) => folder === '' || name === '' ? folder + name : `${folder}/${name}`;
/**
 * Packs the artifacts of a workflow. `usage` when a known secret is in one of them: it must not leave the machine.
 *
 * @param to folder for the packed file
 */
async function packArtifacts(folder, items, to, needles) {
    const pool = poolFor(undefined, 0);
    const file = external_node_path_.join(to, `artifacts-${process.pid}-${(packed += 1)}`);
    const compression = (0,compress/* bestCompression */.XE)();
    const root = (0,system_path/* bytesOfPath */.M)(folder);
    const done = await layers_layers.pack({ root, items, to: file, compression, pool, needles }).finally(() => pool.close());
    if (!done.ok)
        return done;
    const secret = done.value.files.find((one) => one.kind === 'read' && one.secret);
    const { digest, size } = done.value;
    if (digest === undefined)
        return (0,result.ok)(undefined);
    const layer = { digest: `sha256:${digest}`, size, mediaType: model_layer/* LAYER_MEDIA_TYPES */.Zx[compression] };
    if (secret === undefined)
        return (0,result.ok)({ layer, file });
    external_node_fs_.rmSync(file, { force: true });
    const message = `the artifact ${secret.path} holds a secret, so the checkpoint does not leave this machine`;
    return (0,result/* err */._)({ code: 'usage', message, hint: 'do not write it there, or leave it out of "outputs"' });
}
let packed = 0;
/** Puts artifacts back from a layer. Nothing is written unless all of it may be. */
async function unpackArtifacts(file, digest, folder, packer) {
    const layer = layers_layers.open(file, digest.replace(/^sha256:/, ''));
    if (!layer.ok)
        return layer;
    const { entries } = layer.value;
    const unsafe = unsafeTree(treeOf(entries), { platform: process.platform, maxSize: Infinity });
    if (unsafe !== undefined)
        return (0,result/* err */._)({ code: 'integrity', message: `The artifacts cannot be put back: ${unsafe}` });
    const made = (0,files/* attempt */.CD)('make folders for artifacts', folder, () => {
        for (const { path: name } of entries) {
            const below = external_node_path_.posix.dirname(name);
            if (below !== '.')
                external_node_fs_.mkdirSync((0,system_path/* systemPath */.B)(join((0,system_path/* bytesOfPath */.M)(folder), below)), { recursive: true });
        }
    });
    if (!made.ok)
        return made;
    const root = (0,system_path/* bytesOfPath */.M)(folder);
    // A layer keeps no times.
    const now = BigInt(Date.now()) * 1000000n;
    const wanted = entries.flatMap((entry) => entry.type === 'file'
        ? [{ path: entry.path, to: join(root, entry.path), mode: entry.executable ? 0o755 : 0o644, mtime: now }]
        : []);
    const size = entries.reduce((sum, entry) => sum + (entry.type === 'file' ? entry.size : 0), 0);
    const pool = poolFor(packer, size);
    const done = await layers_layers.extract({ layer: layer.value, wanted, all: true, pool }).finally(() => pool.close());
    if (!done.ok)
        return done;
    return (0,files/* attempt */.CD)('make links among artifacts', folder, () => {
        for (const entry of entries)
            if (entry.type === 'link')
                external_node_fs_.symlinkSync((0,system_path/* systemPath */.B)(entry.target), (0,system_path/* systemPath */.B)(join(root, entry.path)));
    });
}
function treeOf(entries) {
    return new Map(entries.map((entry) => [
        entry.path,
        entry.type === 'link'
            ? { type: 'link', path: entry.path, target: entry.target, mtime: 0n }
            : {
                type: 'file',
                path: entry.path,
                mode: 0o644,
                size: entry.size,
                mtime: 0n,
                digest: `sha256:${entry.digest}`,
            },
    ]));
}

;// CONCATENATED MODULE: ./build/shell/remote/fetch-workflow.js















/**
 * Finds the workflow that an earlier attempt stored last and puts it into the workspace's `.bootspring`, beside any
 * that is there. Everything is checked before: the journal's chain, the footing, the manifests by the digests that the
 * journal tells, the layers by theirs. Files of the workspace are not touched.
 */
async function fetchWorkflow(request) {
    const notes = [];
    const candidates = await findCandidates(request.stores, notes);
    for (const candidate of candidates) {
        const { id, state } = candidate;
        const found = differences(state, request.footing);
        if (found.length > 0)
            return { kind: 'differs', id, differences: found };
        const installed = await install(request, candidate, notes);
        if (installed.ok)
            return { kind: 'found', id, phase: installed.value, notes };
        notes.push(installed.error);
    }
    return { kind: 'none', notes };
}
/** The newest workflow as the stores tell of it, what got furthest first; what was told and is of no use is noted. */
async function findCandidates(stores, notes) {
    const told = await Promise.all(stores.map(async (store) => ({ store, newest: await store.newest() })));
    const candidates = [];
    for (const { store, newest } of told) {
        if (!newest.ok) {
            notes.push(newest.error);
            continue;
        }
        if (newest.value === undefined)
            continue;
        const { workflowId: id, ...companion } = newest.value;
        const state = await readState(store, id, companion.journal);
        if (!state.ok)
            notes.push(state.error);
        else
            candidates.push({
                id,
                state: state.value,
                companion,
                stores: [store, ...stores.filter((each) => each !== store)],
            });
    }
    // An older workflow of this step may have passed what a newer one did not: nothing goes behind the newest.
    const [newest] = [...candidates].sort((a, b) => b.state.createdAt - a.state.createdAt);
    return candidates.filter(({ id }) => id === newest?.id).sort((a, b) => b.state.sequence - a.state.sequence);
}
async function readState(store, id, journal) {
    const examined = await journal_reading_examine(`journal.jsonl of the ${store.name}`, Buffer.from(journal));
    if (!examined.ok)
        return examined;
    const state = fold(examined.value.entries);
    const refused = (why) => ({
        code: 'integrity',
        message: `what the ${store.name} has is of no use: ${why}`,
    });
    if (!state.ok)
        return (0,result/* err */._)(refused(state.error.message));
    return state.value.id === id ? state : (0,result/* err */._)(refused(`it is the journal of another workflow`));
}
/** Answers the phase of the newest checkpoint that is whole. */
async function install(request, candidate, notes) {
    const staging = stageWorkflow(request.workspace);
    if (!staging.ok)
        return staging;
    const { folder, settle, discard } = staging.value;
    try {
        const paths = (0,workflow_dir/* ensureWorkflow */.c8)(folder, candidate.id);
        const phase = paths.ok ? await fetch_workflow_fill(request, candidate, paths.value, folder, notes) : paths;
        const wrong = phase.ok ? settle(candidate.id) : phase.error;
        return wrong === undefined ? phase : (0,result/* err */._)(wrong);
    }
    catch (error) {
        return (0,result/* err */._)((0,files/* problemOf */.Zw)(error, `fetch ${candidate.id}`, folder));
    }
    finally {
        discard();
    }
}
async function fetch_workflow_fill({ packer, upTo }, candidate, paths, staging, notes) {
    const { id, state, companion, stores } = candidate;
    const wrote = (0,files/* attempt */.CD)('write the journal', paths.journal, () => {
        external_node_fs_.writeFileSync(paths.journal, companion.journal);
        (0,files/* syncFolder */.Yw)(paths.folder);
    });
    if (!wrote.ok)
        return wrote;
    const local = (0,store_file.createFileStore)(staging);
    const texts = await fetchManifests(candidate, local, notes);
    if (!texts.ok)
        return texts;
    const phase = await fetchTree(candidate, local, texts.value, staging, notes, upTo);
    if (!phase.ok || companion.artifacts === undefined)
        return phase;
    const { digest } = companion.artifacts;
    const file = await fetchLayer(stores, id, companion.artifacts, notes);
    if (file === undefined)
        return (0,result/* err */._)(gone(`the artifacts of ${state.id} are in no store any more`));
    const unpacked = await unpackArtifacts(file, digest, external_node_path_.resolve(paths.artifacts), packer);
    return unpacked.ok ? phase : unpacked;
}
const gone = (message) => ({ code: 'storage', message });
const noCheckpoint = (id, phase, ones) => ({
    code: 'usage',
    message: `${id} has no checkpoint of ${phase}; it has those of ${ones.map(({ plan }) => plan.name).join(', ')}`,
});
/** Only what the journal tells of, byte for byte. */
async function fetchManifests({ id, state, stores }, local, notes) {
    const texts = new Map();
    for (const { plan, manifest } of savedInOrder(state)) {
        for (const store of stores) {
            const text = await store.get(id, plan.name);
            if (!text.ok)
                notes.push(text.error);
            if (!text.ok || text.value === undefined || `sha256:${(0,shell_hash/* sha256 */.sc)(text.value)}` !== manifest)
                continue;
            const put = await local.put(id, plan.name, text.value);
            if (!put.ok)
                return put;
            texts.set(plan.name, text.value);
            break;
        }
    }
    return (0,result.ok)(texts);
}
/** Fetches the layers of the newest checkpoint that can be had whole, and answers its phase. */
async function fetchTree({ id, state, stores }, local, texts, staging, notes, upTo) {
    const ones = savedInOrder(state);
    const last = upTo === undefined ? ones.length - 1 : ones.findIndex(({ plan }) => plan.name === upTo);
    if (upTo !== undefined && last < 0)
        return (0,result/* err */._)(noCheckpoint(state.id, upTo, ones));
    for (const { plan } of ones.slice(0, last + 1).toReversed()) {
        const chain = readChain(texts, plan.name, shell_hash/* sha256 */.sc);
        if (!chain.ok) {
            notes.push(chain.error.problem);
            continue;
        }
        const missing = await fetchLayers({ stores, local, id, staging, notes }, chain.value.at(-1)?.layers ?? []);
        if (missing === undefined)
            return (0,result.ok)(plan.name);
        notes.push(gone(`the checkpoint of ${plan.name} is not whole: ${missing}`));
    }
    return (0,result/* err */._)(gone(`${state.id} has no checkpoint that could be brought back`));
}
/** More at once only share the line. */
const AT_ONCE = 4;
/** Answers what is missing, as a clause. */
async function fetchLayers({ stores, local, id, staging, notes }, wanted) {
    const waiting = [...wanted];
    let missing;
    const work = async () => {
        for (let layer = waiting.shift(); layer !== undefined && missing === undefined; layer = waiting.shift()) {
            const there = await local.findLayer(id, layer.digest);
            if (there.ok && there.value !== undefined)
                continue;
            const file = await fetchLayer(stores, id, layer, notes);
            const put = file === undefined ? undefined : await takeOver(local, id, layer, file, staging);
            if (put === undefined)
                missing = `layer ${layer.digest} is in no store any more`;
            else if (!put.ok)
                missing = put.error.message;
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return missing;
}
/** A store takes the file that it is given; that of the spool belongs to another one. */
async function takeOver(local, id, { digest }, file, staging) {
    const copy = external_node_path_.join(staging, digest.slice('sha256:'.length));
    const copied = (0,files/* attempt */.CD)('copy a layer', copy, () => (0,files/* linkOrCopy */.L7)(file, copy));
    return copied.ok ? local.putLayer(id, digest, copy) : copied;
}
/** A file with the layer, from the first store that has it whole. It is one of the spool. */
async function fetchLayer(stores, id, { digest }, notes) {
    for (const store of stores) {
        const file = await store.openLayer(id, digest);
        if (!file.ok)
            notes.push(file.error);
        if (!file.ok || file.value === undefined)
            continue;
        const whole = layers_layers.open(file.value, digest.slice('sha256:'.length));
        if (whole.ok)
            return file.value;
        notes.push(whole.error);
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var courier_schemas = __nccwpck_require__(3619);
;// CONCATENATED MODULE: ./build/core/checkpoint/needles.js
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

;// CONCATENATED MODULE: ./build/shell/remote/send-workflow.js










/** One sender keeps to one workspace, and knows what it has sent. */
function createSender(options) {
    const local = (0,store_file.createFileStore)(options.workspace);
    const needles = needlesOf(secretValues(options.env)).map((needle) => Buffer.from(needle, 'latin1'));
    const packing = createPacking(options, needles);
    let queue = Promise.resolve();
    const sendTo = async (store, parcel) => {
        const began = performance.now();
        const put = await putParcel({ store, local, spool: options.spool }, parcel).catch((error) => (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'send a checkpoint', store.name)));
        const ms = Math.round(performance.now() - began);
        const told = { store: store.name, phase: parcel.phase, ms };
        return put.ok ? { ...told, newBytes: put.value } : { ...told, newBytes: 0, problem: put.error };
    };
    const send = async (workflowId, phase, lines) => {
        const parcel = await gather(options, local, packing, { workflowId, phase, lines }).catch((error) => (0,result/* err */._)((0,files/* problemOf */.Zw)(error, 'put a checkpoint together', options.workspace)));
        if (parcel.ok) {
            const { value } = parcel;
            const secret = [value.companion.journal, ...value.manifests.values()].some((text) => holdsOne(text, needles));
            if (!secret)
                return Promise.all(options.stores.map((store) => sendTo(store, value)));
        }
        const problem = parcel.ok
            ? { code: 'usage', message: 'a known secret is in the journal, so the checkpoint does not leave this machine' }
            : parcel.error;
        return options.stores.map((store) => ({ store: store.name, phase, newBytes: 0, ms: 0, problem }));
    };
    return {
        send(workflowId, phase, lines) {
            const done = queue.then(() => send(workflowId, phase, lines));
            queue = done;
            return done;
        },
    };
}
function holdsOne(text, needles) {
    const bytes = Buffer.from(text);
    return needles.some((needle) => bytes.includes(needle));
}
/** Packs artifacts as often as they have changed. */
function createPacking({ spool }, needles) {
    let last;
    return async (folder, unfinished) => {
        const found = findArtifacts(folder, unfinished);
        if (!found.ok)
            return found;
        const { items, signature } = found.value;
        if (last?.signature === signature)
            return (0,result.ok)(last.packed);
        const packed = items.length === 0 ? (0,result.ok)(undefined) : await packArtifacts(folder, items, spool, needles);
        if (packed.ok)
            last = { signature, packed: packed.value };
        return packed;
    };
}
async function gather({ workspace }, local, packing, what) {
    const { workflowId, phase, lines } = what;
    const paths = (0,workflow_dir/* pathsOf */.wG)(workspace, workflowId);
    const journal = (0,files/* attempt */.CD)('read the journal', paths.journal, () => firstLines(external_node_fs_.readFileSync(paths.journal), lines));
    if (!journal.ok)
        return journal;
    const phases = await local.list(workflowId);
    if (!phases.ok)
        return phases;
    const manifests = new Map();
    for (const name of [...phases.value.filter((each) => each !== phase), phase]) {
        const text = await local.get(workflowId, name);
        if (!text.ok)
            return text;
        if (text.value !== undefined)
            manifests.set(name, text.value);
    }
    const newest = chain_readManifest(manifests.get(phase) ?? '');
    if (!newest.ok)
        return (0,result/* err */._)({ code: 'integrity', message: `the checkpoint of ${phase} cannot be read: ${newest.error}` });
    const artifacts = await packing(paths.artifacts, unfinishedIn(newest.value.state));
    if (!artifacts.ok)
        return artifacts;
    const companion = {
        journal: journal.value,
        ...(artifacts.value === undefined ? {} : { artifacts: artifacts.value.layer }),
    };
    return (0,result.ok)({ workflowId, phase, companion, artifacts: artifacts.value, manifests, layers: newest.value.layers });
}
const stateSchema = courier_schemas/* object */.Ikc({ phases: courier_schemas/* array */.YOg(courier_schemas/* object */.Ikc({ name: courier_schemas/* string */.YjP(), status: courier_schemas/* string */.YjP() })) });
/** Phases that were not over at a checkpoint: one of them may be at work by now. */
function unfinishedIn(state) {
    const parsed = stateSchema.safeParse(state);
    const phases = parsed.success ? parsed.data.phases : [];
    return new Set(phases.flatMap(({ name, status }) => (status === 'completed' ? [] : [name])));
}
const send_workflow_NEWLINE = 0x0a;
/** Whole lines only: the last one may be on its way to the disk. */
function firstLines(bytes, lines) {
    let end = 0;
    for (let count = 0; count < (lines ?? Infinity); count += 1) {
        const next = bytes.indexOf(send_workflow_NEWLINE, end);
        if (next === -1)
            break;
        end = next + 1;
    }
    return bytes.toString('utf8', 0, end);
}
/** Layers first, then the manifests that name them, the newest last; answers the bytes of layers that were new. */
async function putParcel(way, parcel) {
    const { store } = way;
    const { workflowId, artifacts, companion } = parcel;
    let bytes = 0;
    const all = [...parcel.layers, ...(artifacts === undefined ? [] : [artifacts.layer])];
    for (const layer of all) {
        const file = artifacts?.layer === layer ? (0,result.ok)(artifacts.file) : await way.local.openLayer(workflowId, layer.digest);
        const put = file.ok ? await putLayer(way, workflowId, layer, file.value) : file;
        if (!put.ok)
            return put;
        bytes += put.value;
    }
    store.accompany(workflowId, companion);
    for (const [phase, text] of parcel.manifests) {
        if (phase !== parcel.phase) {
            const there = await store.get(workflowId, phase);
            if (there.ok && there.value === text)
                continue;
        }
        const put = await store.put(workflowId, phase, text);
        if (!put.ok)
            return put;
    }
    return (0,result.ok)(bytes);
}
/** Answers the bytes of the layer when the store did not have it. */
async function putLayer({ store, spool }, workflowId, { digest, size }, file) {
    const there = await store.findLayer(workflowId, digest);
    if (!there.ok)
        return there;
    if (there.value !== undefined)
        return (0,result.ok)(0);
    if (file === undefined)
        return (0,result/* err */._)({ code: 'integrity', message: `the layer ${digest} is not on this machine` });
    const copy = external_node_path_.join(spool, `${store.name}-${digest.slice('sha256:'.length)}`);
    const copied = (0,files/* attempt */.CD)('copy a layer', copy, () => {
        external_node_fs_.rmSync(copy, { force: true });
        // Not a link: whoever else links or removes the same file changes its times, and tar takes that for another content.
        external_node_fs_.copyFileSync(file, copy, external_node_fs_.constants.COPYFILE_FICLONE);
    });
    if (!copied.ok)
        return copied;
    const put = await store.putLayer(workflowId, digest, copy);
    return put.ok ? (0,result.ok)(size) : put;
}

// EXTERNAL MODULE: ./build/shell/remote/settings.js
var remote_settings = __nccwpck_require__(4212);
// EXTERNAL MODULE: ./build/shell/remote/artifact-save.js
var artifact_save = __nccwpck_require__(2333);
// EXTERNAL MODULE: ./build/shell/remote/service.js
var remote_service = __nccwpck_require__(9994);
// EXTERNAL MODULE: ./build/shell/remote/unpack.js + 2 modules
var unpack = __nccwpck_require__(581);
;// CONCATENATED MODULE: ./build/shell/remote/upload-page.js







/** Uploads a file as it is. Answers why it could not be; one that is there already is no problem. */
async function uploadPage({ name, file }, { actions, spool, budget }) {
    const runtime = (0,remote_settings/* runtimeService */._5)(actions, 'The artifact service');
    if (!runtime.ok)
        return runtime.error;
    // The client names an artifact that is one raw file after the file.
    const copy = external_node_path_.join(spool, name);
    const copied = (0,files/* attempt */.CD)('copy what is to be stored', copy, () => external_node_fs_.copyFileSync(file, copy));
    if (!copied.ok)
        return copied.error;
    const service = (0,remote_service/* createService */.sR)('The artifact service', budget, undefined);
    const sent = await (0,artifact_save/* uploadArtifact */.m)(service, { name, file: copy, retentionDays: undefined });
    (0,unpack/* discard */.vf)(copy);
    return sent.ok ? undefined : sent.error;
}

;// CONCATENATED MODULE: ./build/shell/remote/station.js








/** Milliseconds that may be spent waiting for services that do not answer: as long again is left for `post`. */
const WAITING_MS = 30_000;
/** The same for histories, which are worth less: they take nothing of what checkpoints may wait. */
const HISTORY_WAITING_MS = 5_000;
/**
 * Opens the stores that outlive the machine, as far as they can be used. Their libraries take a while to load and are
 * not careful with standard output, so this belongs into a thread of its own.
 *
 * @param env environment that the runner gives to actions
 */
async function openStation(settings, env) {
    const { workspace, spool, leg, begins, retentionDays, packer } = settings;
    const actions = (0,remote_settings/* readActions */.cx)(env);
    const shared = { actions, leg, spool, begins, budget: createBudget(WAITING_MS) };
    const stores = [];
    const problems = [];
    let work;
    let history;
    if (settings.stores.includes('cache')) {
        const { createCacheStore } = await Promise.all(/* import() */[__nccwpck_require__.e(400), __nccwpck_require__.e(943)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9943));
        const cache = createCacheStore(shared);
        if (cache.ok)
            stores.push(cache.value);
        else
            problems.push(cache.error);
        const { createCacheWork } = await __nccwpck_require__.e(/* import() */ 866).then(__nccwpck_require__.bind(__nccwpck_require__, 7866));
        const opened = createCacheWork(shared);
        if (opened.ok)
            work = opened.value;
        const { createCacheHistory } = await __nccwpck_require__.e(/* import() */ 490).then(__nccwpck_require__.bind(__nccwpck_require__, 3490));
        history = createCacheHistory({ ...shared, budget: createBudget(HISTORY_WAITING_MS) });
    }
    if (settings.stores.includes('artifact')) {
        const { createArtifactStore } = await Promise.all(/* import() */[__nccwpck_require__.e(400), __nccwpck_require__.e(799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 799));
        const artifact = createArtifactStore({ ...shared, ...(retentionDays === undefined ? {} : { retentionDays }) });
        if (artifact.ok)
            stores.push(artifact.value);
        else
            problems.push(artifact.error);
    }
    const sender = createSender({ workspace, stores, spool, env });
    return {
        ...sender,
        problems,
        fetch: (footing, upTo) => fetchWorkflow({ workspace, stores, footing, packer, ...(upTo === undefined ? {} : { upTo }) }),
        findWork: async (digest) => (work === undefined ? (0,result.ok)(undefined) : work.find(digest)),
        keepWork: async (digest, phase, kept) => work === undefined ? undefined : keepWork(work, spool, digest, phase, kept),
        findHistories: (scopes) => findHistories(history, scopes),
        keepHistory: async (scope, text) => {
            const kept = await history?.keep(scope, text);
            return kept === undefined || kept.ok ? undefined : kept.error;
        },
        uploadPage: (page) => uploadPage(page, shared),
    };
}
async function findHistories(store, scopes) {
    const texts = [];
    let problem;
    for (const scope of scopes) {
        const found = (await store?.find(scope)) ?? (0,result.ok)(undefined);
        if (!found.ok)
            problem = found.error;
        else if (found.value !== undefined)
            texts.push(found.value);
    }
    return { texts, ...(problem === undefined ? {} : { problem }) };
}
async function keepWork(store, spool, digest, phase, { record, layer }) {
    const file = external_node_path_.join(spool, `work-${digest.slice('sha256:'.length)}`);
    if (layer !== undefined)
        (0,files/* linkOrCopy */.L7)(layer.file, file);
    const given = layer === undefined ? {} : { layer: { digest: layer.digest, file } };
    const put = await store.put(digest, { workflow: '', phase, record, ...given });
    return put.ok ? undefined : put.error;
}

;// CONCATENATED MODULE: ./build/shell/remote/serve-courier.js




/** The thread's side of a courier (courier.ts): opens the stores and carries out orders. */
async function serveCourier(env) {
    const port = external_node_worker_threads_.parentPort;
    if (port === null)
        return;
    const settings = external_node_worker_threads_.workerData;
    const tell = (reply) => port.postMessage(reply);
    const opening = openStation(settings, env);
    port.on('message', async ({ id, order }) => {
        const answer = await carryOut(await opening, order).catch((error) => failed(order, error));
        tell({ kind: 'answer', id, answer });
    });
    tell({ kind: 'opened', problems: (await opening).problems });
}
/** One order that fails is no reason to give up the others. */
function failed(order, error) {
    const problem = (0,files/* problemOf */.Zw)(error, 'carry a checkpoint', 'the thread that does so');
    switch (order.kind) {
        case 'fetch':
            return { kind: 'fetched', fetched: { kind: 'none', notes: [problem] } };
        case 'send':
            return { kind: 'sent', sent: [{ store: 'cache', phase: order.phase, newBytes: 0, ms: 0, problem }] };
        case 'find work':
            return { kind: 'found work', found: (0,result/* err */._)(problem) };
        case 'keep work':
            return { kind: 'kept work', problem };
        case 'find histories':
            return { kind: 'found histories', texts: [], problem };
        case 'keep history':
            return { kind: 'kept history', problem };
        case 'upload page':
            return { kind: 'uploaded page', problem };
    }
}
/** A sender keeps to the order of what it is given; what is asked for while it sends need not wait for it. */
async function carryOut(station, order) {
    switch (order.kind) {
        case 'fetch':
            return { kind: 'fetched', fetched: await station.fetch(order.footing, order.upTo) };
        case 'send':
            return { kind: 'sent', sent: await station.send(order.workflowId, order.phase, order.lines) };
        case 'find work':
            return { kind: 'found work', found: await station.findWork(order.digest) };
        case 'keep work': {
            const problem = await station.keepWork(order.digest, order.phase, order.work);
            return { kind: 'kept work', ...(problem === undefined ? {} : { problem }) };
        }
        case 'find histories':
            return { kind: 'found histories', ...(await station.findHistories(order.scopes)) };
        case 'keep history': {
            const problem = await station.keepHistory(order.scope, order.text);
            return { kind: 'kept history', ...(problem === undefined ? {} : { problem }) };
        }
        case 'upload page': {
            const problem = await station.uploadPage(order.page);
            return { kind: 'uploaded page', ...(problem === undefined ? {} : { problem }) };
        }
    }
}

;// CONCATENATED MODULE: ./build/entry/courier.js

/** A bundle of its own: the thread that carries checkpoints to GitHub's cache and artifacts, and back. */
void serveCourier(process.env);

module.exports = __webpack_exports__;
/******/ })()
;