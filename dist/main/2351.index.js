"use strict";
exports.id = 2351;
exports.ids = [2351];
exports.modules = {

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


/***/ })

};
;