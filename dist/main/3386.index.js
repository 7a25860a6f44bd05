"use strict";
exports.id = 3386;
exports.ids = [3386];
exports.modules = {

/***/ 5089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ jsonErrorLine)
/* harmony export */ });
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5217);
/* oxlint-disable no-control-regex -- JSON forbids control characters in strings, so its grammar names them. */

const TOKEN = /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;
/**
 * The line where a text stops being JSON; the last line when it only ends too early.
 * The engines' own messages name a place in some cases and not in others, and each in its own way.
 */
function jsonErrorLine(text) {
    const open = [];
    // What may come next: a value, the name of a member, a colon, or what follows a value.
    let expected = 'value';
    let mayClose = false;
    TOKEN.lastIndex = 0;
    for (;;) {
        const before = TOKEN.lastIndex;
        const found = TOKEN.exec(text);
        const here = () => (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(text, skipSpace(text, before));
        if (found === null)
            return here();
        const [, mark, name] = found;
        const top = open.at(-1);
        if ((mark === '}' && top === '{') || (mark === ']' && top === '[')) {
            if (expected !== 'after' && !mayClose)
                return here();
            open.pop();
            expected = 'after';
        }
        else if (expected === 'colon') {
            if (mark !== ':')
                return here();
            expected = 'value';
        }
        else if (expected === 'after') {
            if (mark !== ',' || top === undefined)
                return here();
            expected = top === '{' ? 'name' : 'value';
        }
        else if (expected === 'name') {
            if (name === undefined)
                return here();
            expected = 'colon';
        }
        else if (mark === '{' || mark === '[') {
            open.push(mark);
            expected = mark === '{' ? 'name' : 'value';
            mayClose = true;
            continue;
        }
        else if (mark !== undefined) {
            return here();
        }
        else {
            expected = 'after';
        }
        mayClose = false;
    }
}
function skipSpace(text, from) {
    let at = from;
    while (' \t\r\n'.includes(text[at] ?? 'end'))
        at += 1;
    return at;
}


/***/ }),

/***/ 3386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTextReport: () => (/* binding */ readTextReport)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/coverage/report.js
var report = __webpack_require__(5217);
;// CONCATENATED MODULE: ./build/core/coverage/go.js


/** `name.go:startLine.startColumn,endLine.endColumn statements count` (golang.org/x/tools/cover, profile.go). */
const BLOCK = /^(.+):(\d+)\.\d+,(\d+)\.\d+ (\d+) (\d+)$/;
const MODE = /^mode: (?:set|count|atomic)$/;
/** No block of real code is longer; a longer one would only fill the memory. */
const MOST_LINES = 1_000_000;
/**
 * Reads a cover profile of Go. Profiles know blocks, not lines: every line from the start to the end of a block counts,
 * with the highest count of the blocks on it. So the figure differs a little from Go's own, which counts statements.
 * Profiles put one after the other, each with its mode line, are read as one.
 */
function readGoProfile(text) {
    const collector = new report/* LineCollector */.o0();
    for (const [number, raw] of (0,report/* numberedLines */.UF)(text)) {
        const line = raw.trim();
        if (line === '' || MODE.test(line))
            continue;
        const [, path, start, end, statements, count] = BLOCK.exec(line) ?? [];
        if (path === undefined)
            return (0,result/* err */._)({ message: `not a block of a cover profile: ${line}`, line: number });
        const first = Number(start);
        const last = Number(end);
        if (first < 1 || last < first || last - first > MOST_LINES) {
            return (0,result/* err */._)({ message: `a block from line ${first} to line ${last} can't be`, line: number });
        }
        if (Number(statements) === 0)
            continue;
        const lines = collector.file(path);
        for (let at = first; at <= last; at += 1)
            (0,report/* addHits */.oI)(lines, at, Number(count));
    }
    return (0,result.ok)(collector.report('go'));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/core/coverage/json-line.js
var json_line = __webpack_require__(5089);
;// CONCATENATED MODULE: ./build/core/coverage/istanbul.js




const count = schemas/* number */.aig().check(api/* _gte */.qm(0));
/** `coverage-summary.json` (istanbul-reports, json-summary): percentages of each file, and a file called `total`. */
const summarySchema = schemas/* object */.Ikc({ total: schemas/* object */.Ikc({ lines: schemas/* object */.Ikc({ total: count, covered: count }) }) });
/** `coverage-final.json` (istanbul-lib-coverage): by file the places of its statements and their counts. */
const fullSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
    path: schemas/* optional */.lqM(schemas/* string */.YjP()),
    // Code that a transformation added has no line in the source.
    statementMap: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ start: schemas/* object */.Ikc({ line: schemas/* nullish */.cl6(schemas/* number */.aig()) }) })),
    s: schemas/* record */.g1P(schemas/* string */.YjP(), count),
}));
/** Reads either of the two JSON reports of istanbul, which nyc, c8, Jest and Vitest write as well. */
function readIstanbul(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return (0,result/* err */._)({ message: 'not valid JSON', line: (0,json_line/* jsonErrorLine */.D)(text) });
    }
    const summary = summarySchema.safeParse(json);
    if (summary.success) {
        const { covered, total } = summary.data.total.lines;
        if (covered > total)
            return (0,result/* err */._)({ message: `total.lines says that ${covered} of ${total} lines are covered` });
        return (0,result.ok)({ format: 'istanbul-summary', files: undefined, totals: { lines: { covered, total } } });
    }
    const full = fullSchema.safeParse(json);
    if (full.success)
        return readFull(full.data);
    const issue = full.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? 'the document' : issue.path.map(String).join(' > ');
    return (0,result/* err */._)({
        message: `neither coverage-summary.json nor coverage-final.json of istanbul: ${where} is not what either has there`,
    });
}
/** A line is as often reached as the most reached of the statements that begin on it: istanbul counts lines so too. */
function readFull(entries) {
    const collector = new report/* LineCollector */.o0();
    for (const [name, entry] of Object.entries(entries)) {
        const lines = collector.file(entry.path ?? name);
        for (const [id, { start }] of Object.entries(entry.statementMap)) {
            const hits = entry.s[id];
            if (hits === undefined)
                return (0,result/* err */._)({ message: `${name}: statement ${id} has no count` });
            const line = start.line ?? 0;
            if (line > 0)
                (0,report/* addHits */.oI)(lines, line, hits);
        }
    }
    return (0,result.ok)(collector.report('istanbul'));
}

;// CONCATENATED MODULE: ./build/core/coverage/lcov.js


/** `DA:<line>,<count>[,<checksum>]`; counts above 2^53 are written as they are or as powers of ten. */
const DATA = /^DA:(\d+),(\d+(?:\.\d+)?(?:[eE]\+?\d+)?)(?:,.*)?$/;
/** Records of functions, branches and conditions, which say nothing about lines. */
const OTHER = /^(?:#|[A-Z]{2,6}:)/;
/**
 * Reads a tracefile of lcov (format: man page geninfo(1), section FILES).
 * A record without its end is an error: whatever wrote the report was interrupted, and the rest is missing.
 */
function readLcov(text) {
    const collector = new report/* LineCollector */.o0();
    let open;
    for (const [number, raw] of (0,report/* numberedLines */.UF)(text)) {
        const line = raw.trimEnd();
        if (line === '')
            continue;
        if (line.startsWith('SF:')) {
            if (open !== undefined)
                return malformed(`the record of ${open.path} has no end_of_record before this one`, number);
            const path = line.slice(3);
            if (path === '')
                return malformed('SF: without a path', number);
            open = { path, lines: collector.file(path), data: false, found: 0, since: number };
        }
        else if (line.startsWith('DA:')) {
            const [, at, hits] = DATA.exec(line) ?? [];
            if (at === undefined || hits === undefined)
                return malformed(`not a DA record: ${line}`, number);
            if (open === undefined)
                return malformed('a DA record outside of a file', number);
            open.data = true;
            // Some compilers count code that has no place in the source as line 0.
            if (Number(at) > 0)
                (0,report/* addHits */.oI)(open.lines, Number(at), Number(hits));
        }
        else if (line.startsWith('LF:')) {
            if (open !== undefined)
                open.found = Number(line.slice(3));
        }
        else if (line === 'end_of_record') {
            if (open === undefined)
                return malformed('end_of_record without a record', number);
            if (!open.data && open.found > 0)
                return malformed(`${open.path} has ${open.found} lines (LF) but lists none`, number);
            open = undefined;
        }
        else if (!OTHER.test(line)) {
            return malformed(`not an lcov record: ${line}`, number);
        }
    }
    if (open !== undefined)
        return malformed(`the report ends inside the record of ${open.path}`, open.since);
    return (0,result.ok)(collector.report('lcov'));
}
function malformed(message, line) {
    return (0,result/* err */._)({ message, line });
}

;// CONCATENATED MODULE: ./build/core/coverage/read.js



/** Reads a report that is not XML. XML reports are read by xml-reports.ts, so that its parser is only loaded for them. */
function readTextReport(notation, text) {
    switch (notation) {
        case 'lcov':
            return readLcov(text);
        case 'go':
            return readGoProfile(text);
        case 'json':
            return readIstanbul(text);
    }
}


/***/ })

};
;