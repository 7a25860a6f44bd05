"use strict";
exports.id = 1483;
exports.ids = [1483,2351];
exports.modules = {

/***/ 1748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FindingCollector: () => (/* binding */ FindingCollector),
/* harmony export */   V8: () => (/* binding */ MOST_FINDINGS),
/* harmony export */   cJ: () => (/* binding */ MOST_NOTES),
/* harmony export */   q4: () => (/* binding */ MOST_TESTS)
/* harmony export */ });
/* unused harmony export MOST_MESSAGE */
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2750);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3432);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1974);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4382);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3406);






/** Most findings of one attempt that are kept; graver ones take the place of lesser ones. */
const MOST_FINDINGS = 10_000;
/** Most tests of one attempt that are kept. */
const MOST_TESTS = 20_000;
/** Most characters of a message. */
const MOST_MESSAGE = 2_000;
/** Most notes; the last one then says how many more there were. */
const MOST_NOTES = 20;
const MOST_NAME = 500;
const MOST_RULE = 200;
const MOST_NOTE = 400;
/** Times that the file system is asked whether a file is there. */
const MOST_LOOKS = 20_000;
const HIGHEST = 2 ** 31 - 1;
/** Lone surrogates and marks that turn the direction of writing: a text could show something else than it holds. */
const MISLEADING = /[\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Makes findings of what tools say: paths of the workspace, bounded text, none twice, each with its fingerprint. */
class FindingCollector {
    #paths;
    #isFile;
    #redact;
    #found = new Map();
    #kept = {
        error: new Map(),
        warning: new Map(),
        notice: new Map(),
    };
    #tests = [];
    #notes = new Set();
    #omitted = { findings: 0, tests: 0, notes: 0 };
    constructor(options) {
        this.#paths = new _paths_js__WEBPACK_IMPORTED_MODULE_3__/* .WorkspacePaths */ .o(options);
        this.#isFile = options.isFile;
        this.#redact = options.redact ?? ((text) => text);
    }
    add(raw) {
        const kept = this.#cleaned(raw);
        const key = keyOf(kept);
        if (_model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.some((severity) => this.#kept[severity].has(key)))
            return;
        if (this.#count() >= MOST_FINDINGS) {
            this.#omitted.findings += 1;
            if (!this.#makeRoom(kept.severity))
                return;
        }
        this.#kept[kept.severity].set(key, kept);
    }
    addTest(test) {
        if (this.#tests.length >= MOST_TESTS) {
            this.#omitted.tests += 1;
            return;
        }
        const file = this.#fileOf(test.file, test.candidates);
        const duration = test.durationMs;
        this.#tests.push({
            name: this.#nameOf(test.name, MOST_NAME) ?? 'no name',
            ...(file !== undefined && { file }),
            outcome: test.outcome,
            ...(duration !== undefined && Number.isFinite(duration) && duration >= 0 && { durationMs: Math.round(duration) }),
            ...(test.flaky === true && { flaky: true }),
        });
    }
    note(text) {
        const note = (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(this.#redact((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text)), MOST_NOTE);
        if (this.#notes.has(note))
            return;
        if (this.#notes.size < MOST_NOTES)
            this.#notes.add(note);
        else
            this.#omitted.notes += 1;
    }
    inside(path) {
        return this.#paths.inside(path);
    }
    /** What was collected so far. */
    result() {
        const sorted = _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.flatMap((severity) => [...this.#kept[severity].values()])
            .map((kept) => ({ ...kept, fingerprint: '' }))
            .sort(_order_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .m);
        const seen = new Map();
        const findings = sorted.map(({ identity, ...finding }) => {
            const message = this.#paths.withoutRoot(finding.message);
            const text = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .identityText */ .K)({ ...finding, message, identity });
            // The order of lines tells equal ones apart: it stays when they move together.
            const before = seen.get(text) ?? 0;
            seen.set(text, before + 1);
            return { ...finding, fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fnv1a64 */ .R)(before === 0 ? text : `${text}${before}`) };
        });
        const { findings: omittedFindings, tests, notes: more } = this.#omitted;
        const notes = [
            ...this.#notes,
            ...(more > 0 ? [`There is more to tell: ${more} further notes were left out.`] : []),
        ];
        return { findings, tests: [...this.#tests], omitted: { findings: omittedFindings, tests }, notes };
    }
    #count() {
        return this.#kept.error.size + this.#kept.warning.size + this.#kept.notice.size;
    }
    /** Drops the last of the least grave findings for one that is graver; says whether there is room now. */
    #makeRoom(severity) {
        for (const lesser of _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.slice(_model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity) + 1).reverse()) {
            for (const key of this.#kept[lesser].keys())
                return this.#kept[lesser].delete(key);
        }
        return false;
    }
    #cleaned(raw) {
        const file = this.#fileOf(raw.file, raw.candidates);
        const line = position(raw.line);
        const rule = this.#nameOf(raw.rule, MOST_RULE);
        const tool = this.#nameOf(raw.tool, MOST_RULE);
        const test = this.#nameOf(raw.test, MOST_NAME);
        const message = this.#messageOf(raw.message);
        return {
            severity: raw.severity,
            message: message === '' ? (test ?? rule ?? 'no message') : message,
            ...(rule !== undefined && { rule }),
            ...(tool !== undefined && { tool }),
            ...(file !== undefined && { file }),
            ...(file !== undefined && line !== undefined && { line, ...rangeOf(raw, line) }),
            ...(test !== undefined && { test }),
            ...(raw.identity !== undefined && { identity: raw.identity.slice(0, MOST_MESSAGE) }),
        };
    }
    /** Secrets are hidden after control characters went, which could have hidden them, and before anything is cut. */
    #nameOf(text, most) {
        const name = text === undefined ? '' : (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h)(this.#redact((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(text.slice(0, most * 4))), most);
        return name === '' ? undefined : detached(name);
    }
    /** A message without control sequences, with its lines, at most `MOST_MESSAGE` characters. */
    #messageOf(text) {
        const most = text.slice(0, MOST_MESSAGE * 4);
        const clean = this.#redact((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(most.replaceAll('\r\n', '\n')))
            .replace(MISLEADING, '\ufffd')
            .trim();
        if (clean.length <= MOST_MESSAGE && text.length === most.length)
            return detached(clean);
        return `${clean.slice(0, MOST_MESSAGE - 1).replace(/[\ud800-\udbff]$/, '')}\u2026`;
    }
    /** Tools write paths relative to where they run, or to the repository: whichever is there is meant. */
    #fileOf(told, candidates = []) {
        const key = candidates.length === 0 ? (told ?? '') : [told ?? '', ...candidates].join('\n');
        if (this.#found.has(key))
            return this.#found.get(key);
        const first = told === undefined ? undefined : this.#paths.inside(told);
        const isFile = this.#isFile;
        let file = first;
        if (isFile !== undefined && this.#found.size < MOST_LOOKS && (first === undefined || !isFile(first))) {
            const paths = told === undefined ? candidates : [...candidates, told];
            const others = paths.flatMap((path) => [this.#paths.inside(path), this.#paths.inside(path, true)]);
            file = others.find((path) => path !== undefined && isFile(path)) ?? first;
        }
        const kept = file === undefined || this.#redact(file) !== file ? undefined : detached(file);
        if (this.#found.size < MOST_LOOKS)
            this.#found.set(detached(key), kept);
        return kept;
    }
}
/** Findings with one key are one: the same place, rule and message, or the same test that failed at the same place. */
function keyOf({ file, line, column, rule, test, message }) {
    // Test runners write the groups of a test with ` \u203a `, ` > ` or a space between.
    if (test !== undefined)
        return JSON.stringify([file, line, test.replace(/ [\u203a>] /g, ' ')]);
    return JSON.stringify([file, line, column, rule, message]);
}
const position = (value) => value !== undefined && Number.isInteger(value) && value >= 1 && value <= HIGHEST ? value : undefined;
/** Column and end, as far as they make sense together. */
function rangeOf(raw, line) {
    const column = position(raw.column);
    const endLine = position(raw.endLine);
    const endColumn = position(raw.endColumn);
    if (endLine === undefined || endLine < line)
        return column === undefined ? {} : { column };
    const backwards = endLine === line && endColumn !== undefined && (column === undefined || endColumn <= column);
    return {
        ...(column !== undefined && { column }),
        endLine,
        ...(endColumn !== undefined && column !== undefined && !backwards && { endColumn }),
    };
}
/** A copy: a piece of a text keeps all of the text in memory. */
const detached = (text) => new TextDecoder().decode(new TextEncoder().encode(text));


/***/ }),

/***/ 2351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDocument: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/core/findings/formats/format.js
var format = __webpack_require__(7238);
// EXTERNAL MODULE: ./build/core/findings/json/shape.js
var shape = __webpack_require__(6860);
;// CONCATENATED MODULE: ./build/core/findings/json/linters.js



const eslintFile = schemas/* object */.Ikc({ filePath: schemas/* string */.YjP(), messages: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const eslintMessage = schemas/* object */.Ikc({
    ruleId: shape/* text */.Qq,
    severity: shape/* count */.U9,
    message: schemas/* string */.YjP(),
    line: shape/* count */.U9,
    column: shape/* count */.U9,
    endLine: shape/* count */.U9,
    endColumn: shape/* count */.U9,
});
/** ESLint's formatters `json` and `json-with-metadata` (eslint.org/docs/latest/use/formatters). */
function readEslint(values, sink) {
    const files = (0,shape/* entries */.jO)(values, eslintFile);
    for (const { filePath, messages } of files) {
        for (const { ruleId, severity, ...rest } of (0,shape/* entries */.jO)(messages, eslintMessage)) {
            const level = severity === 1 ? 'warning' : 'error';
            sink.add({ ...rest, severity: level, rule: ruleId, tool: 'eslint', file: filePath });
        }
    }
    return files.length > 0;
}
const stylelintFile = schemas/* object */.Ikc({ source: shape/* text */.Qq, warnings: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const stylelintWarning = schemas/* object */.Ikc({
    line: shape/* count */.U9,
    column: shape/* count */.U9,
    endLine: shape/* count */.U9,
    endColumn: shape/* count */.U9,
    rule: shape/* text */.Qq,
    severity: shape/* text */.Qq,
    text: schemas/* string */.YjP(),
});
/** Stylelint's formatter `json` (stylelint.io/user-guide/options, formatter). */
function readStylelint(values, sink) {
    const files = (0,shape/* entries */.jO)(values, stylelintFile);
    for (const { source, warnings } of files) {
        for (const { text: said, severity = 'error', rule, ...range } of (0,shape/* entries */.jO)(warnings, stylelintWarning)) {
            // The rule stands once more at the end of the text.
            const message = rule !== undefined && said.endsWith(` (${rule})`) ? said.slice(0, -rule.length - 3) : said;
            sink.add({ ...range, severity: (0,format/* severityOf */.xJ)(severity) ?? 'error', message, rule, tool: 'stylelint', file: source });
        }
    }
    return files.length > 0;
}
const ruffEntry = schemas/* object */.Ikc({
    code: shape/* text */.Qq,
    filename: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
    location: schemas/* object */.Ikc({ row: schemas/* number */.aig(), column: schemas/* number */.aig() }),
    end_location: (0,shape/* part */.y_)({ row: shape/* count */.U9, column: shape/* count */.U9 }),
});
/** Ruff's `--output-format json` (docs.astral.sh/ruff/settings, output-format). */
function readRuff(values, sink) {
    const found = (0,shape/* entries */.jO)(values, ruffEntry);
    for (const { code, filename, message, location, end_location: end } of found) {
        sink.add({
            severity: 'error',
            message,
            rule: code,
            tool: 'ruff',
            file: filename,
            line: location.row,
            column: location.column,
            endLine: end?.row,
            endColumn: end?.column,
        });
    }
    return found.length > 0;
}
const climateEntry = schemas/* object */.Ikc({
    description: schemas/* string */.YjP(),
    check_name: shape/* text */.Qq,
    severity: shape/* text */.Qq,
    fingerprint: shape/* text */.Qq,
    engine_name: shape/* text */.Qq,
    location: schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        lines: (0,shape/* part */.y_)({ begin: shape/* count */.U9, end: shape/* count */.U9 }),
        positions: (0,shape/* part */.y_)({
            begin: (0,shape/* part */.y_)({ line: shape/* count */.U9, column: shape/* count */.U9 }),
            end: (0,shape/* part */.y_)({ line: shape/* count */.U9, column: shape/* count */.U9 }),
        }),
    }),
});
/** Issues of Code Climate, which GitLab reads as code quality (docs.gitlab.com/ci/testing/code_quality). */
function readCodeClimate(values, sink) {
    const found = (0,shape/* entries */.jO)(values, climateEntry);
    for (const { description, check_name: rule, severity = 'major', fingerprint, location, ...rest } of found) {
        const { path, lines, positions } = location;
        sink.add({
            severity: (0,format/* severityOf */.xJ)(severity) ?? 'warning',
            message: description,
            rule,
            tool: rest.engine_name,
            file: path,
            line: lines?.begin ?? positions?.begin?.line,
            column: positions?.begin?.column,
            endLine: lines?.end ?? positions?.end?.line,
            endColumn: positions?.end?.column,
            identity: fingerprint,
        });
    }
    return found.length > 0;
}
const golangciIssue = schemas/* object */.Ikc({
    FromLinter: shape/* text */.Qq,
    Text: schemas/* string */.YjP(),
    Severity: shape/* text */.Qq,
    Fingerprint: shape/* text */.Qq,
    Pos: schemas/* object */.Ikc({ Filename: schemas/* string */.YjP(), Line: shape/* count */.U9, Column: shape/* count */.U9 }),
});
/** golangci-lint's JSON (golangci-lint.run/docs/configuration/file, output formats). */
function readGolangci(values, sink) {
    for (const { FromLinter, Text, Severity = '', Fingerprint, Pos } of (0,shape/* entries */.jO)(values, golangciIssue)) {
        sink.add({
            severity: (0,format/* severityOf */.xJ)(Severity) ?? 'error',
            message: Text,
            rule: FromLinter,
            tool: 'golangci-lint',
            file: Pos.Filename,
            line: Pos.Line,
            column: Pos.Column,
            identity: Fingerprint,
        });
    }
}
const oxlintEntry = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    code: shape/* text */.Qq,
    severity: shape/* text */.Qq,
    filename: schemas/* string */.YjP(),
    labels: shape/* list */.p_,
});
const oxlintLabel = schemas/* object */.Ikc({ span: schemas/* object */.Ikc({ line: shape/* count */.U9, column: shape/* count */.U9 }) });
/** oxlint's `--format json`. */
function readOxlint(values, sink) {
    for (const { message, code, severity = 'error', filename, labels } of (0,shape/* entries */.jO)(values, oxlintEntry)) {
        const place = (0,shape/* entries */.jO)(labels, oxlintLabel)[0]?.span;
        sink.add({
            severity: (0,format/* severityOf */.xJ)(severity) ?? 'error',
            message,
            rule: code,
            tool: 'oxlint',
            file: filename,
            line: place?.line,
            column: place?.column,
        });
    }
}
const position = (0,shape/* part */.y_)({ line: shape/* count */.U9, column: shape/* count */.U9 });
const biomeEntry = schemas/* object */.Ikc({
    category: shape/* text */.Qq,
    severity: shape/* text */.Qq,
    description: shape/* text */.Qq,
    message: schemas/* unknown */.L5J(),
    location: (0,shape/* part */.y_)({
        path: schemas/* unknown */.L5J(),
        start: position,
        end: position,
        span: shape/* numbers */.nL,
        sourceCode: shape/* text */.Qq,
    }),
});
const markup = schemas/* object */.Ikc({ content: schemas/* string */.YjP() });
const fileSchema = schemas/* object */.Ikc({ file: schemas/* string */.YjP() });
/** Biome's `--reporter json`: lines and columns since 2.4, before that offsets into the source (biomejs.dev/reference/reporters). */
function readBiome(values, sink) {
    for (const { category, severity = 'error', description, message, location } of (0,shape/* entries */.jO)(values, biomeEntry)) {
        const path = location?.path;
        const nested = fileSchema.safeParse(path);
        const start = location?.start ?? placeAt(location?.sourceCode, location?.span?.[0]);
        const end = location?.end ?? placeAt(location?.sourceCode, location?.span?.[1]);
        const said = Array.isArray(message) ? (0,shape/* entries */.jO)(message, markup) : [];
        const plain = typeof message === 'string' ? message : said.map(({ content }) => content).join('');
        sink.add({
            severity: (0,format/* severityOf */.xJ)(severity) ?? 'error',
            message: plain === '' ? (description ?? '') : plain,
            rule: category,
            tool: 'biome',
            file: typeof path === 'string' ? path : nested.success ? nested.data.file : undefined,
            line: start?.line,
            column: start?.column,
            endLine: end?.line,
            endColumn: end?.column,
        });
    }
}
/** Line and column, in characters, of an offset in bytes. */
function placeAt(source, offset) {
    if (source === undefined || offset === undefined || offset < 0)
        return undefined;
    const before = new TextDecoder().decode(new TextEncoder().encode(source).subarray(0, offset));
    const start = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: before.length - start + 1 };
}

// EXTERNAL MODULE: ./build/core/findings/paths.js
var paths = __webpack_require__(3406);
;// CONCATENATED MODULE: ./build/core/findings/json/sarif.js



const artifactLocation = (0,shape/* part */.y_)({ uri: shape/* text */.Qq, uriBaseId: shape/* text */.Qq, index: shape/* count */.U9 });
const ruleSchema = schemas/* object */.Ikc({
    id: shape/* text */.Qq,
    defaultConfiguration: (0,shape/* part */.y_)({ level: shape/* text */.Qq }),
    messageStrings: (0,shape/* named */.KT)((0,shape/* part */.y_)({ text: shape/* text */.Qq })),
});
const runSchema = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({ driver: schemas/* object */.Ikc({ name: shape/* text */.Qq, rules: shape/* list */.p_ }), extensions: shape/* list */.p_ }),
    results: shape/* list */.p_,
    artifacts: shape/* list */.p_,
    originalUriBaseIds: (0,shape/* named */.KT)((0,shape/* part */.y_)({ uri: shape/* text */.Qq })),
});
const locationSchema = schemas/* object */.Ikc({
    physicalLocation: (0,shape/* part */.y_)({
        artifactLocation,
        region: (0,shape/* part */.y_)({ startLine: shape/* count */.U9, startColumn: shape/* count */.U9, endLine: shape/* count */.U9, endColumn: shape/* count */.U9 }),
    }),
});
const resultSchema = schemas/* object */.Ikc({
    ruleId: shape/* text */.Qq,
    ruleIndex: shape/* count */.U9,
    rule: (0,shape/* part */.y_)({ id: shape/* text */.Qq, index: shape/* count */.U9 }),
    level: shape/* text */.Qq,
    kind: shape/* text */.Qq,
    baselineState: shape/* text */.Qq,
    message: (0,shape/* part */.y_)({ text: shape/* text */.Qq, markdown: shape/* text */.Qq, id: shape/* text */.Qq, arguments: shape/* list */.p_ }),
    locations: shape/* list */.p_,
    suppressions: shape/* list */.p_,
    partialFingerprints: (0,shape/* named */.KT)(schemas/* unknown */.L5J()),
    fingerprints: (0,shape/* named */.KT)(schemas/* unknown */.L5J()),
});
const artifactSchema = schemas/* object */.Ikc({ location: artifactLocation });
const suppressionSchema = schemas/* object */.Ikc({ status: shape/* text */.Qq });
const LEVELS = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
    none: 'notice',
};
/** SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0). What is suppressed, passes or is gone is no finding. */
function readSarif(runs, sink) {
    for (const run of (0,shape/* entries */.jO)(runs, runSchema)) {
        const rules = run.tool.driver.rules.map((each) => (0,shape/* entries */.jO)([each], ruleSchema)[0]);
        const byId = new Map(rules.flatMap((rule) => (rule?.id === undefined ? [] : [[rule.id, rule]])));
        const artifacts = run.artifacts.map((each) => (0,shape/* entries */.jO)([each], artifactSchema)[0]);
        for (const result of (0,shape/* entries */.jO)(run.results, resultSchema)) {
            if (!counts(result))
                continue;
            const rule = rules[result.ruleIndex ?? result.rule?.index ?? -1] ?? byId.get(result.ruleId ?? result.rule?.id ?? '');
            if (result.message === undefined)
                continue;
            const physical = (0,shape/* entries */.jO)(result.locations, locationSchema)[0]?.physicalLocation;
            const told = physical?.artifactLocation;
            const region = physical?.region;
            const level = result.level ?? rule?.defaultConfiguration?.level ?? 'warning';
            sink.add({
                severity: LEVELS[level] ?? 'warning',
                message: messageOf(result, rule),
                rule: result.ruleId ?? result.rule?.id ?? rule?.id,
                tool: run.tool.driver.name,
                file: fileOf(told?.uri === undefined ? (artifacts[told?.index ?? -1]?.location ?? told) : told, run),
                line: region?.startLine,
                column: region?.startColumn,
                endLine: region?.endLine ?? (region?.endColumn === undefined ? undefined : region.startLine),
                endColumn: region?.endColumn,
                identity: identityOf(result),
            });
        }
    }
}
function counts({ kind = 'fail', baselineState, suppressions }) {
    const suppressed = (0,shape/* entries */.jO)(suppressions, suppressionSchema).some(({ status = 'accepted' }) => status === 'accepted');
    return !suppressed && baselineState !== 'absent' && kind !== 'pass' && kind !== 'notApplicable';
}
function messageOf({ message }, rule) {
    const shared = message?.id === undefined ? undefined : rule?.messageStrings?.[message.id]?.text;
    const said = message?.text ?? shared ?? message?.markdown ?? '';
    const values = message?.arguments ?? [];
    // Links are `[text](target)`, where the target may be the number of a location.
    return said
        .replace(/\{(\d{1,3})\}/g, (whole, at) => {
        const value = values[Number(at)];
        return typeof value === 'string' ? value : whole;
    })
        .replace(/\[([^[\]]{1,500})\]\(\d{1,9}\)/g, '$1');
}
/** Relative paths are those of the folder of the command, unless their base says where they belong. */
function fileOf(told, { originalUriBaseIds: bases }) {
    const uri = told?.uri;
    if (uri === undefined || uri === '')
        return undefined;
    if (/^[a-zA-Z][\w+.-]+:/.test(uri))
        return uri;
    const base = told?.uriBaseId === undefined ? undefined : bases?.[told.uriBaseId]?.uri;
    if (base?.startsWith('file:') === true)
        return `${base.replace(/\/$/, '')}/${uri}`;
    return (0,paths/* percentDecoded */.X)(uri);
}
function identityOf({ partialFingerprints, fingerprints }) {
    const told = { ...partialFingerprints, ...fingerprints };
    // The hash of the line and its surroundings; others of the same tool hold the column.
    const line = told['primaryLocationLineHash'] ?? told['primaryLocationLineHash/v1'];
    if (typeof line === 'string')
        return line;
    const all = Object.keys(told)
        .sort()
        .map((key) => `${key}=${String(told[key])}`);
    return all.length === 0 ? undefined : all.join(',');
}

// EXTERNAL MODULE: ./build/core/findings/json/stream.js + 1 modules
var json_stream = __webpack_require__(7689);
// EXTERNAL MODULE: ./build/core/findings/stack.js
var stack = __webpack_require__(5390);
;// CONCATENATED MODULE: ./build/core/findings/json/tests.js



const tests_fileSchema = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), status: shape/* text */.Qq, message: shape/* text */.Qq, assertionResults: shape/* list */.p_ });
const testSchema = schemas/* object */.Ikc({
    ancestorTitles: shape/* list */.p_,
    title: shape/* text */.Qq,
    fullName: shape/* text */.Qq,
    status: schemas/* string */.YjP(),
    duration: shape/* count */.U9,
    failureMessages: shape/* list */.p_,
    retryReasons: shape/* list */.p_,
    location: (0,shape/* part */.y_)({ line: shape/* count */.U9, column: shape/* count */.U9 }),
});
/** Jest's `--json`, and Vitest's reporter `json`, which has the same shape (jestjs.io/docs/configuration, testResultsProcessor). */
function readJest(files, tool, sink) {
    for (const { name: file, status, message = '', assertionResults } of (0,shape/* entries */.jO)(files, tests_fileSchema)) {
        const tests = (0,shape/* entries */.jO)(assertionResults, testSchema);
        for (const test of tests)
            readTest(test, { file, tool }, sink);
        const told = tests.some((test) => test.status === 'failed');
        if (status === 'failed' && !told && message !== '') {
            const failure = (0,stack/* failureOf */.g5)(message, sink);
            sink.add({ severity: 'error', message: failure.message(), tool, ...(failure.place ?? { file }) });
        }
    }
}
function readTest(test, { file, tool }, sink) {
    const titles = [...test.ancestorTitles, test.title].filter((each) => typeof each === 'string' && each !== '');
    const name = titles.length === 0 ? (test.fullName ?? file) : titles.join(' \u203a ');
    const outcome = test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped';
    const flaky = outcome === 'passed' && test.retryReasons.length > 0;
    sink.addTest({
        name,
        file,
        outcome,
        ...(test.duration !== undefined && { durationMs: test.duration }),
        ...(flaky && { flaky }),
    });
    if (outcome !== 'failed')
        return;
    const [first] = test.failureMessages;
    const failure = (0,stack/* failureOf */.g5)(typeof first === 'string' ? first : '', sink);
    const place = failure.place ?? { file, line: test.location?.line, column: test.location?.column };
    sink.add({ severity: 'error', message: failure.message().replace(/^Error: /, ''), tool, test: name, ...place });
}
const mochaSchema = schemas/* object */.Ikc({
    title: shape/* text */.Qq,
    fullTitle: schemas/* string */.YjP(),
    file: shape/* text */.Qq,
    duration: shape/* count */.U9,
    err: (0,shape/* part */.y_)({ message: shape/* text */.Qq, stack: shape/* text */.Qq }),
});
/** Mocha's reporter `json` (mochajs.org, reporters). */
function readMocha(lists, sink) {
    const all = [
        ['passed', lists.passes],
        ['failed', lists.failures],
        ['skipped', lists.pending],
    ];
    for (const [outcome, tests] of all) {
        for (const { fullTitle: name, file, duration, err } of (0,shape/* entries */.jO)(tests, mochaSchema)) {
            const time = duration === undefined ? {} : { durationMs: duration };
            sink.addTest({ name, outcome, ...(file !== undefined && { file }), ...time });
            if (outcome !== 'failed')
                continue;
            const failure = (0,stack/* failureOf */.g5)(err?.stack ?? err?.message ?? '', sink);
            const place = failure.place ?? { file };
            sink.add({ severity: 'error', message: failure.message(), tool: 'mocha', test: name, ...place });
        }
    }
}

// EXTERNAL MODULE: ./build/core/findings/lines.js + 9 modules
var findings_lines = __webpack_require__(9339);
;// CONCATENATED MODULE: ./build/core/findings/documents.js







const documentSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
const listed = schemas/* array */.YOg(schemas/* unknown */.L5J());
/**
 * Reads a JSON document that a tool wrote, or a stream of JSON objects, one a line; recognised by its shape, not by its
 * name. Entries that do not have the shape are passed over.
 *
 * @returns what it was; undefined for no JSON, and for JSON of no tool that is known
 */
function readDocument(text, sink) {
    const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
    let json;
    try {
        json = JSON.parse(bare);
    }
    catch {
        return readStream(bare, sink);
    }
    if (Array.isArray(json))
        return readList(json, sink);
    const parsed = documentSchema.safeParse(json);
    if (!parsed.success)
        return undefined;
    // Services log JSON, a line each: what is no event is not read once more to see that.
    return readObject(parsed.data, sink) ?? ((0,json_stream/* mayBeEvent */.l)(bare.trim()) ? readStream(bare, sink) : undefined);
}
const READERS = [
    ['eslint', readEslint],
    ['stylelint', readStylelint],
    ['ruff', readRuff],
    ['code-climate', readCodeClimate],
];
/** An empty list is what every linter writes that finds nothing. */
function readList(json, sink) {
    return READERS.find(([, read]) => read(json, sink))?.[0];
}
function readObject(document, sink) {
    const { runs, results, diagnostics, Issues, testResults } = document;
    if (Array.isArray(runs) &&
        (String(document['version']).startsWith('2.') || String(document['$schema']).includes('sarif'))) {
        readSarif(runs, sink);
        return 'sarif';
    }
    if (Array.isArray(testResults)) {
        const tool = 'wasInterrupted' in document || 'openHandles' in document ? 'jest' : 'vitest';
        readJest(testResults, tool, sink);
        return tool;
    }
    if (Array.isArray(diagnostics)) {
        if ('number_of_files' in document || 'number_of_rules' in document) {
            readOxlint(diagnostics, sink);
            return 'oxlint';
        }
        if (!('summary' in document) && !('command' in document))
            return undefined;
        readBiome(diagnostics, sink);
        return 'biome';
    }
    if ('Issues' in document && ('Report' in document || Array.isArray(Issues))) {
        readGolangci(shape/* list */.p_.parse(Issues), sink);
        return 'golangci-lint';
    }
    if (Array.isArray(results) && 'metadata' in document)
        return readEslint(results, sink) ? 'eslint' : undefined;
    return readMochaDocument(document, sink);
}
function readMochaDocument(document, sink) {
    const { stats, passes, failures, pending } = document;
    if (!documentSchema.safeParse(stats).success || !listed.safeParse(passes).success)
        return undefined;
    readMocha({ passes: shape/* list */.p_.parse(passes), failures: shape/* list */.p_.parse(failures), pending: shape/* list */.p_.parse(pending) }, sink);
    return 'mocha';
}
/** What stands between the events is ordinary output: of a test harness that has no events of its own. */
function readStream(text, sink) {
    const stream = new json_stream/* JsonStream */.B(sink);
    let format;
    let lines;
    let unread = 0;
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline;
        const line = text.slice(start, end).trimEnd();
        start = end + 1;
        const read = line === '' ? undefined : stream.line(line);
        format ??= read;
        if (read !== undefined)
            continue;
        if (format !== undefined)
            (lines ??= new findings_lines/* LineReader */.u(sink)).line(line);
        else if (line !== '')
            unread += 1;
        // No known tool begins with so much of something else.
        if (unread > 100)
            return undefined;
    }
    stream.end();
    lines?.end();
    return format;
}


/***/ }),

/***/ 6860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   jO: () => (/* binding */ entries),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);


/** Parts of documents that tools wrote: what has another type than it should counts as missing. */
const text = (0,zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), undefined);
/** See `text`. */
const count = (0,zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), undefined);
/** See `text`. */
const flag = (0,zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()), undefined);
/** See `text`. */
const numbers = (0,zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())), undefined);
/** A list of anything; empty when it is none. */
const list = (0,zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), []);
/** An object with such parts; undefined when it is no object. */
function part(shape) {
    return (0,zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc(shape)), undefined);
}
/** An object whose keys are not known before; undefined when it is none. */
function named(value) {
    return (0,zod_mini__WEBPACK_IMPORTED_MODULE_0__/* ["catch"] */ .MfU)(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value)), undefined);
}
/** The entries of a list that have a shape. The others are passed over. */
function entries(values, schema) {
    return values.flatMap((value) => {
        const parsed = schema.safeParse(value);
        return parsed.success ? [parsed.data] : [];
    });
}


/***/ }),

/***/ 7689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ JsonStream),
  l: () => (/* binding */ mayBeEvent)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/core/findings/formats/format.js
var format = __webpack_require__(7238);
// EXTERNAL MODULE: ./build/core/findings/stack.js
var stack = __webpack_require__(5390);
// EXTERNAL MODULE: ./build/core/findings/formats/go.js
var go = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/core/findings/lines.js + 9 modules
var lines = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/core/findings/json/shape.js
var shape = __webpack_require__(6860);
;// CONCATENATED MODULE: ./build/core/findings/json/go-events.js




const MOST_TESTS = 20_000;
const MOST_LINES = 200;
/** An event of `go test -json` (pkg.go.dev/cmd/test2json). */
const goEventSchema = schemas/* object */.Ikc({
    Action: schemas/* enum */.k5n([
        'start',
        'run',
        'pause',
        'cont',
        'pass',
        'bench',
        'fail',
        'output',
        'skip',
        'build-output',
        'build-fail',
        'attr',
        'artifacts',
    ]),
    Package: shape/* text */.Qq,
    Test: shape/* text */.Qq,
    Elapsed: shape/* count */.U9,
    Output: shape/* text */.Qq,
});
const MESSAGE = /^\s+(\S{1,500}\.go):(\d{1,9}): (.*)$/;
const FRAME = /^\s+(\S{1,500}\.go):(\d{1,9}) \+0x/;
/** Follows the events of `go test -json`: each test with its output until its result. */
class GoEvents {
    #sink;
    #output = new Map();
    /** Tests that failed, by package: those that they are part of fail because of them. */
    #failed = new Map();
    #compiler;
    constructor(sink) {
        this.#sink = sink;
        this.#compiler = new lines/* LineReader */.u(sink);
    }
    take({ Action, Package = '', Test, Elapsed, Output }) {
        if (Action === 'build-output' && Output !== undefined)
            this.#compiler.line(Output.replace(/\n$/, ''));
        if (Test === undefined) {
            // What a package says outside of its tests; before 1.24 that is also what the compiler says.
            if (Action === 'output' && Output !== undefined && !/^(?:FAIL|ok|PASS|\?)\b/.test(Output))
                this.#compiler.line(Output.trimEnd());
            return;
        }
        const key = `${Package} ${Test}`;
        if (Action === 'output') {
            const lines = this.#output.get(key) ?? [];
            if (Output !== undefined && lines.length < MOST_LINES)
                lines.push(Output.replace(/\n$/, ''));
            if (this.#output.size < MOST_TESTS)
                this.#output.set(key, lines);
        }
        else if (Action === 'pass' || Action === 'fail' || Action === 'skip') {
            const outcome = Action === 'pass' ? 'passed' : Action === 'fail' ? 'failed' : 'skipped';
            const name = Package === '' ? Test : `${Package} \u203a ${Test}`;
            this.#sink.addTest({ name, outcome, ...(Elapsed !== undefined && { durationMs: Elapsed * 1000 }) });
            if (outcome === 'failed')
                this.#fail(Package, Test, name);
            this.#output.delete(key);
        }
    }
    end() {
        this.#compiler.end();
    }
    #fail(pack, test, name) {
        const failed = this.#failed.get(pack) ?? new Set();
        this.#failed.set(pack, failed);
        for (let at = test.indexOf('/'); at > 0; at = test.indexOf('/', at + 1))
            failed.add(test.slice(0, at));
        const found = placesIn(this.#output.get(`${pack} ${test}`) ?? []);
        // A test that only failed because of a part of it says nothing of its own.
        if (found.length === 0 && failed.has(test))
            return;
        const all = found.length === 0 ? [{ message: 'failed', file: undefined, line: undefined }] : found;
        for (const { message, file, line } of all) {
            const candidates = file === undefined ? undefined : (0,go/* foldersOf */.p)(pack).map((folder) => `${folder}/${file}`);
            this.#sink.add({ severity: 'error', message, tool: 'go', test: name, file, line, candidates });
        }
    }
}
/** The messages of a test with their places, or why it panicked. */
function placesIn(lines) {
    const found = [];
    for (const line of lines) {
        const [, file, row, said = ''] = MESSAGE.exec(line) ?? [];
        if (file !== undefined)
            found.push({ file, line: Number(row), said: [said] });
        else if (/^ {8}/.test(line))
            found.at(-1)?.said.push(line.trim());
    }
    const panic = lines.find((line) => line.startsWith('panic: '));
    if (panic !== undefined && found.length === 0) {
        const frame = lines
            .map((line) => FRAME.exec(line))
            .find((each) => each !== null && !(each[1] ?? '').includes('/src/'));
        return [{ message: panic, file: frame?.[1], line: frame === undefined ? undefined : Number(frame?.[2]) }];
    }
    return found.map(({ file, line, said }) => ({ file, line, message: said.join('\n') }));
}

;// CONCATENATED MODULE: ./build/core/findings/json/stream.js





const cargoSchema = schemas/* object */.Ikc({
    reason: schemas/* string */.YjP(),
    message: (0,shape/* part */.y_)({ message: shape/* text */.Qq, level: shape/* text */.Qq, code: (0,shape/* part */.y_)({ code: shape/* text */.Qq }), spans: shape/* list */.p_ }),
});
const spanSchema = schemas/* object */.Ikc({
    file_name: schemas/* string */.YjP(),
    line_start: shape/* count */.U9,
    line_end: shape/* count */.U9,
    column_start: shape/* count */.U9,
    column_end: shape/* count */.U9,
    is_primary: shape/* flag */.Jt,
});
const rustTestSchema = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('test'),
    event: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    stdout: shape/* text */.Qq,
    exec_time: shape/* count */.U9,
});
/** Reads events that come one a line: cargo's, those of Rust's test harness, and those of `go test -json`. */
class JsonStream {
    #sink;
    #go;
    constructor(sink) {
        this.#sink = sink;
        this.#go = new GoEvents(sink);
    }
    /** Takes a line; undefined when it is no such event. */
    line(line) {
        if (!mayBeEvent(line))
            return undefined;
        let json;
        try {
            json = JSON.parse(line);
        }
        catch {
            return undefined;
        }
        const go = goEventSchema.safeParse(json);
        if (go.success) {
            this.#go.take(go.data);
            return 'go-test';
        }
        const cargo = cargoSchema.safeParse(json);
        if (cargo.success)
            return this.#cargo(cargo.data);
        const test = rustTestSchema.safeParse(json);
        return test.success ? this.#rustTest(test.data) : undefined;
    }
    /** No more events come. */
    end() {
        this.#go.end();
    }
    /** doc.rust-lang.org/cargo/reference/external-tools.html, JSON messages. */
    #cargo({ reason, message }) {
        if (reason !== 'compiler-message' || message?.message === undefined)
            return 'cargo';
        const spans = (0,shape/* entries */.jO)(message.spans, spanSchema);
        const span = spans.find((each) => each.is_primary === true) ?? spans[0];
        const severity = (0,format/* severityOf */.xJ)((message.level ?? 'error').split(':')[0] ?? '') ?? 'notice';
        // Without a place it is a summary: how many warnings there were, that nothing more is tried.
        if (span === undefined && (severity !== 'error' || message.message.startsWith('aborting due to')))
            return 'cargo';
        this.#sink.add({
            severity,
            message: message.message,
            rule: message.code?.code,
            tool: 'rustc',
            file: span?.file_name,
            line: span?.line_start,
            column: span?.column_start,
            endLine: span?.line_end,
            endColumn: span?.column_end,
        });
        return 'cargo';
    }
    #rustTest({ event, name, stdout = '', exec_time: seconds }) {
        const outcome = event === 'ok' ? 'passed' : event === 'failed' ? 'failed' : event === 'ignored' ? 'skipped' : undefined;
        if (outcome === undefined)
            return 'cargo';
        this.#sink.addTest({ name, outcome, ...(seconds !== undefined && { durationMs: seconds * 1000 }) });
        if (outcome !== 'failed')
            return 'cargo';
        const [, file, line, column] = /panicked at (.{1,500}?):(\d{1,9}):(\d{1,9}):?\n/.exec(stdout) ?? [];
        const said = stdout.slice(stdout.indexOf('panicked at')).split('\n').slice(1).join('\n');
        const message = (0,stack/* failureOf */.g5)(said.replace(/\nnote: run with [^\n]*\s*$/, ''), this.#sink).message();
        this.#sink.add({
            severity: 'error',
            message,
            tool: 'rustc',
            test: name,
            file,
            line: line === undefined ? undefined : Number(line),
            column: column === undefined ? undefined : Number(column),
        });
        return 'cargo';
    }
}
/** Whether a line may be an event: asked of each line of output, so it is quick. */
function mayBeEvent(line) {
    return line.startsWith('{"') && line.endsWith('}') && EVENT.test(line.slice(0, 400));
}
const EVENT = /"(?:reason|Action|type)":\s?"/;


/***/ }),

/***/ 1483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OutputFindings: () => (/* binding */ OutputFindings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/core/findings/collect.js
var collect = __webpack_require__(1748);
// EXTERNAL MODULE: ./build/shell/files.js
var files = __webpack_require__(3645);
;// CONCATENATED MODULE: ./build/shell/findings/collector.js




/** A collector that can look whether a file of the workspace is there. */
function collectorOf({ root, cwd, redact }) {
    return new collect.FindingCollector({
        root,
        cwd,
        redact,
        realRoot: (0,files/* realOf */.MN)(root),
        isFile(path) {
            try {
                return (0,external_node_fs_.statSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false })?.isFile() ?? false;
            }
            catch {
                return false;
            }
        },
    });
}

// EXTERNAL MODULE: ./build/core/findings/documents.js + 3 modules
var documents = __webpack_require__(2351);
;// CONCATENATED MODULE: ./build/core/findings/json/extent.js
/** Where a JSON document ends that comes in pieces. It is found by its brackets, without being parsed. */
class JsonExtent {
    #depth = 0;
    #isString = false;
    #isEscape = false;
    /** The bracket that opens; what comes after it says whether this can be a document of a tool. */
    #opened;
    /**
     * Takes the next piece.
     *
     * @returns the index after the document; `open` when more is to come; `none` when it is no document of objects
     */
    take(text) {
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (this.#isString) {
                if (this.#isEscape)
                    this.#isEscape = false;
                else if (code === BACKSLASH)
                    this.#isEscape = true;
                else if (code === QUOTE)
                    this.#isString = false;
                continue;
            }
            if (code === SPACE || code === NEWLINE || code === RETURN || code === TAB)
                continue;
            if (this.#opened !== undefined && !follows(this.#opened, code))
                return 'none';
            this.#opened = this.#depth === 0 ? text[at] : undefined;
            if (code === QUOTE)
                this.#isString = true;
            else if (code === OPEN_OBJECT || code === OPEN_LIST)
                this.#depth += 1;
            else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
                this.#depth -= 1;
                if (this.#depth === 0)
                    return at + 1;
            }
        }
        return 'open';
    }
}
const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
/** An object begins with a name, and tools write lists of objects: `[warn]` and `{ a: 1 }` are neither. */
const follows = (opened, code) => opened === '{' ? code === QUOTE || code === CLOSE_OBJECT : code === OPEN_OBJECT || code === CLOSE_LIST;

// EXTERNAL MODULE: ./build/core/findings/json/stream.js + 1 modules
var stream = __webpack_require__(7689);
// EXTERNAL MODULE: ./build/core/findings/lines.js + 9 modules
var lines = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/shell/findings/line-splitter.js
var line_splitter = __webpack_require__(343);
;// CONCATENATED MODULE: ./build/shell/findings/stream-reader.js





const MIB = 1024 * 1024;
/** Most characters of the documents of one stream that are kept until they are parsed. */
const MOST_JSON = 32 * MIB;
/** Larger documents wait for the end: to parse them takes longer than a command may be held up. */
const SMALL = MIB;
/** Most characters of one event of a stream of them. */
const MOST_EVENT = MIB;
/** What has to be known of a line to tell what it is. */
const START = 64;
/** Reads one stream of a command: lines, JSON documents that begin on a line of their own, and events, one a line. */
class StreamReader {
    #sink;
    #lines;
    #events;
    #waiting = [];
    /** Characters of documents that are kept. */
    #kept = 0;
    #rest = '';
    #isSkipping = false;
    #document;
    constructor(sink) {
        this.#sink = sink;
        this.#lines = new lines/* LineReader */.u(sink);
        this.#events = new stream/* JsonStream */.B(sink);
    }
    write(text) {
        this.#rest += text;
        while (this.#rest !== '' && (this.#document === undefined ? this.#line(false) : this.#inDocument(this.#document)))
            ;
    }
    /** No more comes. */
    end() {
        while (this.#rest !== '' && (this.#document === undefined ? this.#line(true) : this.#inDocument(this.#document)))
            ;
        const open = this.#document;
        this.#document = undefined;
        if (open !== undefined && this.#isKept(open))
            this.#replay(open.pieces.join(''));
        for (const document of this.#waiting.splice(0))
            this.#parse(document);
        this.#lines.end();
        this.#events.end();
    }
    /** Takes a line off the rest; false when more has to come first. */
    #line(isLast) {
        const rest = this.#rest;
        const newline = rest.indexOf('\n');
        const isOpen = newline < 0 && !isLast;
        const first = rest.charCodeAt(0);
        if (!this.#isSkipping && (first === 0x7b || first === 0x5b)) {
            if (isOpen && rest.length < START)
                return false;
            const isEvent = first === 0x7b && /^\{"(?:reason|Action|Time|ImportPath|type)":/.test(rest);
            if (isEvent && isOpen && rest.length < MOST_EVENT)
                return false;
            const line = isEvent ? rest.slice(0, newline < 0 ? rest.length : newline).trimEnd() : '';
            if (isEvent && (0,stream/* mayBeEvent */.l)(line) && this.#events.line(line) !== undefined)
                return this.#drop(newline);
            if (/^(?:\{\s*(?:["}]|$)|\[\s*(?:[{\]]|$))/.test(rest.slice(0, START))) {
                this.#document = { extent: new JsonExtent(), pieces: [], length: 0 };
                return true;
            }
        }
        if (isOpen) {
            if (this.#isSkipping || rest.length > line_splitter/* MOST_LINE */.J) {
                this.#isSkipping = true;
                this.#rest = '';
            }
            return false;
        }
        const end = newline < 0 ? rest.length : newline;
        if (!this.#isSkipping && end <= line_splitter/* MOST_LINE */.J)
            this.#lines.line(rest.slice(0, end));
        this.#isSkipping = false;
        return this.#drop(newline);
    }
    #drop(newline) {
        this.#rest = newline < 0 ? '' : this.#rest.slice(newline + 1);
        return true;
    }
    #inDocument(document) {
        const text = this.#rest;
        const end = document.extent.take(text);
        this.#rest = '';
        if (end === 'none') {
            this.#document = undefined;
            this.#replay(document.pieces.join('') + text);
            return false;
        }
        const part = end === 'open' ? text : text.slice(0, end);
        document.length += part.length;
        if (this.#kept + document.length <= MOST_JSON)
            document.pieces.push(part);
        else
            document.pieces.length = 0;
        if (end === 'open')
            return false;
        this.#document = undefined;
        this.#rest = text.slice(end).replace(/^[ \t\r]*\n/, '');
        this.#complete(document);
        return true;
    }
    #complete(document) {
        if (!this.#isKept(document))
            return;
        const { pieces, length } = document;
        if (length <= SMALL)
            this.#parse(pieces.join(''));
        else {
            this.#kept += length;
            this.#waiting.push(pieces.join(''));
        }
    }
    /** Whether there was room for a document; else that is told. */
    #isKept({ pieces, length }) {
        if (pieces.length > 0 || length === 0)
            return true;
        this.#sink.note(`The output has JSON of more than ${MOST_JSON / MIB} MiB, which is not read; have the tool write it into a report.`);
        return false;
    }
    #parse(text) {
        if ((0,documents.readDocument)(text, this.#sink) === undefined && !isJson(text))
            this.#replay(text);
    }
    /** What looked like a document and is none was ordinary output. */
    #replay(text) {
        for (const line of text.split('\n'))
            if (line.length <= line_splitter/* MOST_LINE */.J)
                this.#lines.line(line);
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/shell/findings/output.js


const output_MIB = 1024 * 1024;
/** Most bytes of the output of one attempt that are looked at. */
const MOST_BYTES = 64 * output_MIB;
/** Finds what tools say in the output of a command, as it comes. */
class OutputFindings {
    #collector;
    #streams = new Map();
    #bytes = 0;
    constructor(options) {
        this.#collector = collectorOf(options);
    }
    /** Takes the next bytes of a stream. Never throws. */
    write(chunk, stream) {
        const room = MOST_BYTES - this.#bytes;
        this.#bytes += chunk.length;
        if (room <= 0)
            return;
        let known = this.#streams.get(stream);
        if (known === undefined) {
            known = { decoder: new TextDecoder(), reader: new StreamReader(this.#collector) };
            this.#streams.set(stream, known);
        }
        known.reader.write(known.decoder.decode(chunk.subarray(0, room), { stream: true }));
    }
    /** No more comes: resolves with everything that was found. */
    async end() {
        for (const { decoder, reader } of this.#streams.values()) {
            // Others have their turn between the streams: a large document takes a while.
            await Promise.resolve();
            reader.write(decoder.decode());
            reader.end();
        }
        this.#streams.clear();
        if (this.#bytes > MOST_BYTES) {
            this.#collector.note(`Findings are looked for in the first ${MOST_BYTES / output_MIB} MiB of output; there are ${Math.ceil(this.#bytes / output_MIB)} MiB.`);
        }
        return this.#collector;
    }
}


/***/ })

};
;