"use strict";
exports.id = 6792;
exports.ids = [6792];
exports.modules = {

/***/ 6792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAudit: () => (/* binding */ runAudit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/core/audit-report.js

/** Severities of the advisory database, mildest first. `unknown` is what it did not say: it counts as the worst. */
const SEVERITIES = ['info', 'low', 'moderate', 'high', 'critical', 'unknown'];
/** A field of another form than expected does not make the whole report unreadable. */
const orElse = schemas/* catch */.MfU;
const severitySchema = orElse(schemas/* enum */.k5n(SEVERITIES), 'unknown');
const countsSchema = orElse(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()), {});
const metadataSchema = schemas/* optional */.lqM(schemas/* object */.Ikc({ vulnerabilities: schemas/* optional */.lqM(countsSchema) }));
/** npm 7 and later, `auditReportVersion` 2: one entry a package. */
const npmSchema = schemas/* object */.Ikc({
    auditReportVersion: schemas/* number */.aig(),
    vulnerabilities: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        severity: severitySchema,
        via: orElse(schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ title: orElse(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined) })])), []),
    })),
    metadata: metadataSchema,
});
/** pnpm, npm 6 and yarn 2 and 3: one entry an advisory. */
const advisoriesSchema = schemas/* object */.Ikc({
    advisories: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
        module_name: schemas/* string */.YjP(),
        severity: severitySchema,
        title: orElse(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined),
    })),
    metadata: metadataSchema,
});
/** bun and yarn 4.0: the bulk answer of the advisory service, by package. */
const bulkSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* object */.Ikc({
    severity: severitySchema,
    title: orElse(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined),
    vulnerable_versions: schemas/* string */.YjP(),
})));
const classicLineSchema = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz('auditAdvisory'),
        data: schemas/* object */.Ikc({
            advisory: schemas/* object */.Ikc({
                module_name: schemas/* string */.YjP(),
                severity: severitySchema,
                title: orElse(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined),
                id: schemas/* optional */.lqM(schemas/* unknown */.L5J()),
            }),
        }),
    }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('auditSummary'), data: schemas/* object */.Ikc({ vulnerabilities: countsSchema }) }),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz('info'), data: schemas/* string */.YjP() }),
]);
/** yarn 4.2 and later: one line an advisory. */
const treeLineSchema = schemas/* object */.Ikc({
    value: schemas/* string */.YjP(),
    children: schemas/* object */.Ikc({ Issue: schemas/* optional */.lqM(schemas/* string */.YjP()), Severity: severitySchema, ID: schemas/* optional */.lqM(schemas/* unknown */.L5J()) }),
});
/** The value of a JSON text; undefined when it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function sum(counts) {
    if (counts === undefined)
        return undefined;
    // Some managers put the sum among the summands.
    return Object.entries(counts).reduce((total, [name, count]) => (name === 'total' ? total : total + count), 0);
}
/** A vulnerability with its title, where there is one. */
function named(name, severity, title) {
    return { name, severity, ...(title === undefined ? {} : { title }) };
}
/**
 * A report from its list and its own count. Counting some and listing none is a contradiction, except for pnpm, which
 * leaves out of the list what its configuration tells it to ignore.
 */
function report(vulnerabilities, total, manager) {
    if (vulnerabilities.length > 0 || total === undefined || total === 0)
        return { vulnerabilities };
    return manager === 'pnpm' ? { vulnerabilities, ignored: total } : undefined;
}
function parseDocument(document, manager) {
    const npm = npmSchema.safeParse(document);
    if (npm.success) {
        const vulnerabilities = Object.entries(npm.data.vulnerabilities).map(([name, { severity, via }]) => {
            const title = via.map((each) => (typeof each === 'string' ? undefined : each.title)).find(Boolean);
            return named(name, severity, title);
        });
        return report(vulnerabilities, sum(npm.data.metadata?.vulnerabilities), manager);
    }
    const advisories = advisoriesSchema.safeParse(document);
    if (advisories.success) {
        const all = Object.values(advisories.data.advisories);
        const vulnerabilities = all.map((each) => named(each.module_name, each.severity, each.title));
        return report(vulnerabilities, sum(advisories.data.metadata?.vulnerabilities), manager);
    }
    // An empty object is bun's way to say "none"; from anybody else it says nothing.
    const bulk = manager === 'bun' || manager === 'yarn' ? bulkSchema.safeParse(document) : undefined;
    if (bulk?.success !== true)
        return undefined;
    const entries = Object.entries(bulk.data);
    if (entries.length === 0 && manager !== 'bun')
        return undefined;
    // A package is named because something is known of it.
    if (entries.some(([, all]) => all.length === 0))
        return undefined;
    return report(entries.flatMap(([name, all]) => all.map(({ severity, title }) => named(name, severity, title))), undefined, manager);
}
function parseLine(text) {
    const value = parseJson(text);
    const classic = classicLineSchema.safeParse(value);
    if (classic.success) {
        switch (classic.data.type) {
            case 'auditAdvisory': {
                const { module_name: name, severity, title, id } = classic.data.data.advisory;
                const key = `${name} ${JSON.stringify(id ?? title)}`;
                return { found: [{ key, vulnerability: named(name, severity, title) }], complete: false };
            }
            case 'auditSummary':
                return { total: sum(classic.data.data.vulnerabilities) ?? 0, complete: true };
            case 'info':
                return { complete: classic.data.data.includes('No audit suggestions') };
            default:
                return classic.data;
        }
    }
    const tree = treeLineSchema.safeParse(value);
    if (tree.success) {
        const { Issue: title, Severity: severity, ID: id } = tree.data.children;
        const name = tree.data.value;
        const key = `${name} ${JSON.stringify(id ?? title)}`;
        return { found: [{ key, vulnerability: named(name, severity, title) }], complete: true };
    }
    const whole = parseDocument(value, 'yarn');
    if (whole === undefined)
        return undefined;
    const found = whole.vulnerabilities.map((vulnerability) => ({
        key: `${vulnerability.name} ${vulnerability.title}`,
        vulnerability,
    }));
    return { found, complete: true };
}
/** JSON lines, as yarn writes them. A single line that is not understood makes the whole not understood. */
function parseLines(stdout) {
    const found = new Map();
    let total;
    let complete = false;
    for (const text of stdout.split(/\r?\n/)) {
        // An empty bulk answer says nothing by itself: yarn's next line does.
        if (text.trim() === '' || text.trim() === '{}')
            continue;
        const line = parseLine(text);
        if (line === undefined)
            return undefined;
        for (const { key, vulnerability } of line.found ?? [])
            found.set(key, vulnerability);
        total = line.total ?? total;
        complete ||= line.complete;
    }
    return complete ? report([...found.values()], total, 'yarn') : undefined;
}
/**
 * Reads what `npm|pnpm|yarn|bun audit --json` wrote to its standard output: the reports of npm 6 and later, pnpm, yarn
 * classic and berry, and bun. Undefined when it is no complete report.
 */
function parseAudit(stdout, manager) {
    const document = parseJson(stdout);
    const whole = document === undefined ? undefined : parseDocument(document, manager);
    return whole ?? (manager === 'yarn' ? parseLines(stdout) : undefined);
}

// EXTERNAL MODULE: ./build/core/words.js
var words = __webpack_require__(6134);
// EXTERNAL MODULE: ./build/core/plain-line.js
var plain_line = __webpack_require__(2750);
;// CONCATENATED MODULE: ./build/core/audit.js




const worstFirst = (left, right) => SEVERITIES.indexOf(right.severity) - SEVERITIES.indexOf(left.severity) || (left.name < right.name ? -1 : 1);
/** `1 critical, 2 high`. */
function tally(vulnerabilities) {
    return SEVERITIES.toReversed()
        .map((severity) => ({ severity, count: vulnerabilities.filter((each) => each.severity === severity).length }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => `${count} ${severity === 'unknown' ? 'of unknown severity' : severity}`)
        .join(', ');
}
const described = ({ name, title }) => title === undefined ? (0,plain_line/* plainLine */.h)(name, 80) : `${(0,plain_line/* plainLine */.h)(name, 80)} (${(0,plain_line/* plainLine */.h)(title, 80)})`;
/**
 * The outcome of a report: `failed` when a vulnerability is at or above the level, whatever the exit code was.
 * `errored` when the report and the exit code contradict each other: a failure that names nothing is not a pass.
 */
function judgeReport(found, level, exitCode) {
    const sorted = found.vulnerabilities.toSorted(worstFirst);
    const floor = SEVERITIES.indexOf(level);
    const above = sorted.filter(({ severity }) => SEVERITIES.indexOf(severity) >= floor);
    if (above.length > 0) {
        const detail = `${tally(above)}: ${(0,words/* listed */.K)([...new Set(above.map(described))])}`;
        return { kind: 'failed', reason: 'vulnerabilities-found', detail };
    }
    if (sorted.length > 0)
        return { kind: 'passed', detail: `none at ${level} or above; ${tally(sorted)} below` };
    if (found.ignored !== undefined) {
        const ignored = (0,words/* counted */.h)(found.ignored, 'vulnerability', 'vulnerabilities');
        return { kind: 'passed', detail: `${ignored} taken out by the project\u2019s own configuration, no other` };
    }
    if (exitCode === 0)
        return { kind: 'passed', detail: 'no known vulnerabilities' };
    const detail = `the audit ended with exit code ${exitCode} and named no vulnerability`;
    return { kind: 'errored', reason: 'internal', detail };
}
/** Who writes the lock file that an audit needs. */
const LOCK_MENDS = {
    npm: 'npm install --package-lock-only',
    pnpm: 'pnpm install --lockfile-only',
    yarn: 'yarn install',
    bun: 'bun install --lockfile-only',
};
const NO_LOCK = /ENOLOCK|NO_LOCKFILE|existing (?:lockfile|shrinkwrap)|no (?:[\w.-]+ )?lockfile|lockfile not found|missing lockfile|install state file|seem to have been installed/i;
/** Names that Node, npm and bun give to a connection that did not come about. */
const NETWORK = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH|EPIPE|ENOAUDIT|ENOTCACHED|UND_ERR_\w+|CERT_\w+|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|ConnectionRefused|ConnectionClosed|FailedToOpenSocket)\b/;
const NETWORK_WORDS = /audit endpoint returned an error|AUDIT_BAD_RESPONSE|AUDIT_ENDPOINT_NOT_EXISTS|endpoint is being retired|socket hang up|fetch failed|network (?:error|timeout)|timed? ?out|audit request failed|HTTPError|RequestError/i;
const STATUS_PATTERNS = [
    /"statusCode":\s*([45]\d\d)\b/,
    /\bE([45]\d\d)\b/,
    /(?:respon(?:ded|se)(?: with)?(?: code)?|status(?: code)?|failed)\W{1,4}([45]\d\d)\b/i,
    /\b([45]\d\d) (?:[A-Z][\w-]+ ?){1,4}/,
];
/** `error: POST https://\u2026 - 405`: how bun says that the request itself came to nothing, by status or by its own name for it. */
const BUN_REQUEST = /^error: (?:GET|POST) https?:\S+ - (\w+)$/m;
function statusOf(text) {
    for (const pattern of STATUS_PATTERNS) {
        const status = pattern.exec(text)?.[1];
        if (status !== undefined)
            return status;
    }
    return undefined;
}
const audit_orElse = schemas/* catch */.MfU;
/** What npm and pnpm say when they write an error in place of a report. */
const errorSchema = schemas/* object */.Ikc({
    message: audit_orElse(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined),
    error: audit_orElse(schemas/* optional */.lqM(schemas/* object */.Ikc({
        code: audit_orElse(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined),
        summary: audit_orElse(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined),
        message: audit_orElse(schemas/* optional */.lqM(schemas/* string */.YjP()), undefined),
    })), undefined),
});
/** What is said in place of a report, in a few words. */
function sayingOf(stdout, stderr) {
    const parsed = errorSchema.safeParse(parseJson(stdout));
    const { message, error } = parsed.success ? parsed.data : {};
    const said = [error?.code, error?.summary || error?.message || message].filter(Boolean).join(' ');
    const lines = `${stderr}\n${stdout}`.split('\n').map((line) => line.trim());
    // npm warns of unrelated things first.
    const line = lines.find((each) => /error|\u27a4|ERR_/i.test(each)) ?? lines.find((each) => each !== '');
    return (0,plain_line/* plainLine */.h)(said || line || 'nothing was written', 160);
}
/** Marks of a report. One that could not be read was cut off or has changed its form: it is no sign of an outage. */
const REPORT_MARK = /"(?:auditReportVersion|advisories|auditAdvisory|auditSummary|[sS]everity)"/;
/** The outcome of an audit that wrote no report. It is never a pass. */
function judgeSilence(manager, { exitCode, stdout, stderr }) {
    const text = `${stdout}\n${stderr}`;
    const saying = sayingOf(stdout, stderr);
    const explained = exitCode !== 0 && !REPORT_MARK.test(stdout);
    if (explained && NO_LOCK.test(text)) {
        const detail = `there is no lock file to audit; \`${LOCK_MENDS[manager]}\` writes one`;
        return { kind: 'errored', reason: 'report-missing', detail };
    }
    const because = statusOf(text) ??
        NETWORK.exec(text)?.[1] ??
        BUN_REQUEST.exec(stderr)?.[1] ??
        (NETWORK_WORDS.test(text) ? saying : undefined);
    if (explained && because !== undefined) {
        return { kind: 'errored', reason: 'unreachable', detail: `the advisory service did not answer (${because})` };
    }
    const detail = `the audit wrote no report that can be read (exit code ${exitCode}): ${saying}`;
    return { kind: 'errored', reason: 'internal', detail };
}
/** Lines of the log that name vulnerabilities; the rest is counted. */
const MAX_LINES = 50;
/**
 * What an audit that ended means, and its lines for the log. Vulnerabilities at or above the step's level fail it. A service
 * that did not answer, a missing lock file and whatever else is not a report leave it errored, never passed.
 */
function judgeAudit(step, ended) {
    const found = parseAudit(ended.stdout, step.manager);
    if (found === undefined) {
        const outcome = judgeSilence(step.manager, ended);
        return { outcome, lines: 'detail' in outcome && outcome.detail !== undefined ? [outcome.detail] : [] };
    }
    const outcome = judgeReport(found, step.level, ended.exitCode);
    const all = found.vulnerabilities.toSorted(worstFirst).map((each) => `${each.severity}: ${described(each)}`);
    const lines = [...new Set(all)];
    const rest = lines.length - MAX_LINES;
    const shown = rest > 0 ? [...lines.slice(0, MAX_LINES), `\u2026 and ${rest} more`] : lines;
    return {
        outcome,
        lines: [...('detail' in outcome && outcome.detail !== undefined ? [outcome.detail] : []), ...shown],
    };
}

;// CONCATENATED MODULE: ./build/shell/runner/audit.js



/** How long an audit may take. npm gives up by itself after five minutes at the latest. */
const TIMEOUT_MS = 120_000;
/** What an end without a readable result means; undefined when there is something to read. */
function outcomeOfError(step, { exitCode, error, stderr }) {
    if (exitCode === 127 || /ENOENT|not found/i.test(error ?? '')) {
        const detail = `\`${step.command}\`: ${(0,plain_line/* plainLine */.h)(error ?? stderr, 160) || 'command not found'}`;
        return { kind: 'errored', reason: 'command-not-found', detail };
    }
    if (error !== undefined && /timed? ?out|ETIMEDOUT/i.test(error)) {
        const detail = `the advisory service did not answer within ${TIMEOUT_MS / 1000} s`;
        return { kind: 'errored', reason: 'unreachable', detail };
    }
    if (error === undefined && exitCode !== undefined)
        return undefined;
    const detail = `\`${step.command}\` did not run to its end: ${(0,plain_line/* plainLine */.h)(error ?? 'ended by a signal', 160)}`;
    return { kind: 'errored', reason: 'internal', detail };
}
/**
 * Runs the package manager's own audit and judges its report (core/audit.ts). It fails on vulnerabilities at or above the
 * step's level; whatever leaves the answer unknown is `errored`.
 */
async function runAudit(step, environment) {
    const { env, run, signal } = environment;
    const stopped = { outcome: { kind: 'cancelled', detail: 'the audit was stopped' }, lines: [] };
    const isStopped = () => signal?.aborted === true;
    if (isStopped())
        return stopped;
    const cwd = (0,external_node_path_.resolve)(environment.cwd, step.cwd ?? '.');
    const ended = await run(step.command, { cwd, env, timeoutMs: TIMEOUT_MS });
    if (isStopped())
        return stopped;
    const outcome = outcomeOfError(step, ended);
    if (outcome !== undefined)
        return { outcome, lines: 'detail' in outcome && outcome.detail !== undefined ? [outcome.detail] : [] };
    return judgeAudit(step, { exitCode: ended.exitCode ?? 1, stdout: ended.stdout, stderr: ended.stderr });
}


/***/ })

};
;