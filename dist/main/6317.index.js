"use strict";
exports.id = 6317;
exports.ids = [6317];
exports.modules = {

/***/ 7238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isOfOthers),
/* harmony export */   j8: () => (/* binding */ looksLikePath),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
const WORDS = {
    error: 'error',
    fatal: 'error',
    'fatal error': 'error',
    err: 'error',
    critical: 'error',
    blocker: 'error',
    major: 'warning',
    warning: 'warning',
    warn: 'warning',
    minor: 'warning',
    note: 'notice',
    notice: 'notice',
    info: 'notice',
    information: 'notice',
    hint: 'notice',
    help: 'notice',
    message: 'notice',
    suggestion: 'notice',
    style: 'notice',
    none: 'notice',
};
/** What a tool's own word for how grave something is comes to; undefined for no such word. */
function severityOf(word) {
    const known = word.toLowerCase();
    return Object.hasOwn(WORDS, known) ? WORDS[known] : undefined;
}
/** Endings of names of hosts: `example.com:443:` is no place in a file. */
const HOSTS = /\.(?:com|net|org|io|dev|local|internal|localhost|test|example)$/i;
const NO_PATH = /[\s<>"'|*?]|:\/\/|^[([:]|^(?:node|npm|https?|internal):/;
const EXTENSION = /\.[a-zA-Z]\w{0,11}$/;
/** Whether a text looks like the path of a file: an extension or a folder, and no space. */
function looksLikePath(text) {
    if (text === '' || text.length > 500)
        return false;
    if (text.startsWith('file://'))
        return !/\s/.test(text);
    if (NO_PATH.test(text))
        return false;
    if (/[/\\]/.test(text))
        return /[^/\\.]/.test(text);
    return EXTENSION.test(text) && !HOSTS.test(text);
}
const OF_OTHERS = /(?:^|[/\\])(?:node_modules|site-packages|dist-packages|\.cargo[/\\]registry|vendor[/\\]bundle)[/\\]/;
/** Whether a path is that of a package that others wrote. */
const isOfOthers = (path) => OF_OTHERS.test(path);


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ GoTests),
/* harmony export */   p: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var _stack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5390);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7238);


const RESULT = /^((?: {4}){0,20})--- (FAIL|PASS|SKIP): (\S{1,500}) \([\d.]{1,20}s\)$/;
const MESSAGE = /^((?: {4}){1,20})(\S{1,500}\.go):(\d{1,9}): (.*)$/;
const PACKAGE = /^(?:FAIL|ok  )\t(\S{1,500})(?:\t| )/;
const MOST_FAILURES = 2_000;
const MOST_LINES = 40;
/** `go test`: results with messages below them, or above with `-v`, and the package at the end. */
class GoTests {
    #sink;
    /** Wait for the name of their package, which tells the folder. */
    #failures = [];
    /** Messages by test, told before its result. */
    #early = new Map();
    #running;
    #failing;
    #message;
    /** The test that took the whole program down; its stack follows. */
    #panic;
    constructor(sink) {
        this.#sink = sink;
    }
    get isOpen() {
        return this.#message !== undefined || this.#panic !== undefined;
    }
    take(line) {
        if (this.#inMessage(line))
            return true;
        const [, running] = /^=== (?:RUN|CONT|NAME) {2,3}(\S{1,500})/.exec(line) ?? [];
        if (running !== undefined) {
            this.#running = running;
            return true;
        }
        const [, , result, name] = RESULT.exec(line) ?? [];
        if (name !== undefined)
            return this.#result(name, result === 'FAIL');
        const found = MESSAGE.exec(line);
        if (found !== null)
            return this.#said(found);
        if (line.startsWith('panic: '))
            return this.#panicked(line);
        const [, told] = PACKAGE.exec(line) ?? [];
        if (told === undefined)
            return false;
        this.#flush(told);
        return true;
    }
    end() {
        this.#flush(undefined);
    }
    /** Whether a line goes on with what the one before it began. */
    #inMessage(line) {
        const panic = this.#panic;
        if (panic !== undefined) {
            if (/^(?:FAIL|ok {2})\t|^=== /.test(line))
                this.#panic = undefined;
            else {
                const frame = panic.file === undefined ? (0,_stack_js__WEBPACK_IMPORTED_MODULE_0__/* .frameOf */ .Dm)(line) : undefined;
                const isOwn = frame !== undefined && !(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfOthers */ .Ft)(frame.file) && this.#sink.inside(frame.file) !== undefined;
                if (isOwn)
                    Object.assign(panic, { file: frame.file, line: frame.line });
                return true;
            }
        }
        const message = this.#message;
        if (message === undefined)
            return false;
        if (!/^ {8}/.test(line) || MESSAGE.test(line) || RESULT.test(line)) {
            this.#message = undefined;
            return false;
        }
        if (message.length < MOST_LINES)
            message.push(line.trim());
        return true;
    }
    #panicked(line) {
        const test = this.#failing ?? this.#running;
        if (test === undefined)
            return false;
        this.#panic = { test, message: [line] };
        this.#keep(this.#panic);
        return true;
    }
    #result(name, failed) {
        this.#failing = failed ? name : undefined;
        this.#running = undefined;
        const early = this.#early.get(name) ?? [];
        this.#early.delete(name);
        if (!failed)
            return true;
        for (const each of early)
            this.#keep(each);
        if (early.length === 0)
            this.#keep({ test: name, message: [] });
        return true;
    }
    #said([, , file = '', row, text = '']) {
        const test = this.#failing ?? this.#running;
        if (test === undefined)
            return false;
        const failure = { test, file, line: Number(row), message: [text] };
        this.#message = failure.message;
        if (this.#failing !== undefined)
            this.#keep(failure);
        else if (this.#early.size < MOST_FAILURES) {
            const known = this.#early.get(test) ?? [];
            if (known.length < 20)
                known.push(failure);
            this.#early.set(test, known);
        }
        return true;
    }
    #keep(failure) {
        if (this.#failures.length >= MOST_FAILURES)
            this.#flush(undefined);
        this.#failures.push(failure);
    }
    #flush(told) {
        const failures = this.#failures;
        this.#failures = [];
        this.#early = new Map();
        this.#failing = undefined;
        this.#running = undefined;
        this.#panic = undefined;
        const placed = new Set(failures.filter(({ message }) => message.length > 0).map(({ test }) => test));
        const covered = (test) => [...placed].some((each) => each === test || each.startsWith(`${test}/`));
        const names = failures.map(({ test }) => test);
        for (const { test, file, line, message } of failures) {
            // A test that only failed because of a part of it says nothing of its own.
            if (message.length === 0 && (covered(test) || names.some((name) => name.startsWith(`${test}/`))))
                continue;
            const candidates = file === undefined || told === undefined ? undefined : foldersOf(told).map((each) => `${each}/${file}`);
            const said = message.join('\n');
            this.#sink.add({
                severity: 'error',
                message: said === '' ? 'failed' : said,
                tool: 'go',
                test: told === undefined ? test : `${told} \u203a ${test}`,
                file,
                line,
                candidates,
            });
        }
    }
}
/** Folders that a package may be in: the ends of its path, the longest first. */
function foldersOf(told) {
    const parts = told.split('/').slice(0, 20);
    return parts.map((_part, at) => parts.slice(at).join('/'));
}


/***/ }),

/***/ 9339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ LineReader)
});

// EXTERNAL MODULE: ./build/core/text.js
var core_text = __webpack_require__(3432);
// EXTERNAL MODULE: ./build/core/findings/paths.js
var paths = __webpack_require__(3406);
;// CONCATENATED MODULE: ./build/core/findings/formats/commands.js

const COMMAND = /^::(error|warning|notice)(?: ([^\n]*?))?::(.*)$/;
/**
 * `::error file=\u2026,line=\u2026,col=\u2026,title=\u2026::message`, by which many tools talk to GitHub
 * (docs.github.com/actions, workflow commands).
 */
class WorkflowCommands {
    #sink;
    isOpen = false;
    constructor(sink) {
        this.#sink = sink;
    }
    take(line) {
        if (!line.startsWith('::'))
            return false;
        const [, command, list = '', data = ''] = COMMAND.exec(line) ?? [];
        const severity = severities.find((each) => each === command);
        if (severity === undefined)
            return false;
        const properties = propertiesOf(list);
        const told = properties.get('title');
        const ruff = /^Ruff \(([\w-]{1,40})\)$/.exec(told ?? '')?.[1];
        const title = ruff ?? told;
        const isRule = title !== undefined && /^[\w@/.:()-]{2,100}$/.test(title);
        const file = properties.get('file');
        const text = ruff === undefined ? withoutPlace((0,paths/* percentDecoded */.X)(data), file) : withoutCode((0,paths/* percentDecoded */.X)(data), ruff);
        this.#sink.add({
            severity,
            message: title === undefined || isRule || text.startsWith(title) ? text : `${title}: ${text}`,
            rule: isRule ? title : undefined,
            tool: ruff !== undefined ? 'ruff' : isRule && title.endsWith(')') ? 'oxlint' : undefined,
            file,
            line: numberOf(properties.get('line')),
            column: numberOf(properties.get('col')),
            endLine: numberOf(properties.get('endLine')),
            endColumn: numberOf(properties.get('endColumn')),
        });
        return true;
    }
    end() {
        // A command is one line.
    }
}
const severities = ['error', 'warning', 'notice'];
function propertiesOf(list) {
    const properties = new Map();
    for (const part of list.split(',')) {
        const at = part.indexOf('=');
        if (at > 0)
            properties.set(part.slice(0, at).trim(), (0,paths/* percentDecoded */.X)(part.slice(at + 1)));
    }
    return properties;
}
/** Some tools tell the place once more in the message. */
function withoutPlace(text, file) {
    if (file === undefined || !text.startsWith(`${file}:`))
        return text;
    return text.slice(file.length).replace(/^:\d{1,9}(?::\d{1,9})?:? /, '');
}
/** Ruff tells place and rule once more in the message. */
function withoutCode(text, rule) {
    const at = text.indexOf(` ${rule} `);
    return at < 0 ? text : text.slice(at + rule.length + 2).replace(/^\[[*-]\] /, '');
}
const numberOf = (text) => text === undefined || text.trim() === '' ? undefined : Number(text);

// EXTERNAL MODULE: ./build/core/findings/formats/format.js
var format = __webpack_require__(7238);
;// CONCATENATED MODULE: ./build/core/findings/formats/framed.js

/** `   ,-[src/a.ts:1:7]`, `   \u256d\u2500[src/a.ts:1:7]` below a message. */
const BOX = /^\s*(?:,-|\u256d\u2500+)\[(.{1,500}?):(\d{1,9}):(\d{1,9})\]/;
const BOXED = /^ {2}([\u00d7x\u2716!\u26a0\u261ei]) (?:([\w@/-]{1,60}\([\w/.-]{1,100}\)): )?(.+)$/;
/** ` --> src/main.rs:2:18` below a message. */
const ARROW = /^\s*--> (.{1,500}?):(\d{1,9}):(\d{1,9})$/;
const HEADED = /^(error|warning|note|help|info)(?:\[([\w:/-]{1,80})\])?: (.+)$/;
/** `F401 [*] message` of Ruff. */
const CODED = /^([A-Z]{1,6}\d{1,5}|invalid-syntax|[a-z]+(?:-[a-z]+)+)(?: \[[*-]\])?:? (.+)$/;
/** `src/a.ts:3:3 lint/suspicious/noDebugger  FIXABLE  \u2501\u2501\u2501\u2501` above a message. */
const RULED = /^(\S{1,500}?)(?::(\d{1,9}):(\d{1,9}))? ((?:lint|assist|suppressions?)\/[\w/]{1,120}|parse|format|organizeImports|check|ci)\b[^\u2501]{0,60}\u2501{3,}$/;
const SAID = /^ {2}([\u00d7\u2716!\u26a0i\u2139]) (.+)$/;
/** Lines of one message between its first and its place. */
const LONGEST = 7;
/** Messages of several lines, with the place on a line of its own: oxlint, rustc, Ruff, Biome. */
class Framed {
    #sink;
    /** Biome says the place first. */
    #place;
    #waited = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    get isOpen() {
        return this.#place !== undefined;
    }
    take(line, history) {
        const place = this.#place;
        if (place !== undefined) {
            const said = SAID.exec(line);
            if (said !== null) {
                this.#sink.add({ severity: boxed(said[1] ?? ''), message: said[2] ?? '', tool: 'biome', ...place });
                this.#place = undefined;
                return true;
            }
            this.#waited += 1;
            if (this.#waited > 3)
                this.#place = undefined;
            else if (line === '')
                return true;
        }
        return this.#arrow(line, history) || this.#box(line, history) || this.#ruled(line);
    }
    end() {
        this.#place = undefined;
    }
    #arrow(line, history) {
        const found = ARROW.exec(line);
        if (found === null || !(0,format/* looksLikePath */.j8)((found[1] ?? '').replaceAll(' ', '_')))
            return false;
        const place = { file: found[1], line: Number(found[2]), column: Number(found[3]) };
        for (let back = 1; back <= LONGEST; back++) {
            const text = history.before(back);
            if (text === '')
                return false;
            const [, word = '', rule, message = ''] = HEADED.exec(text) ?? [];
            const severity = (0,format/* severityOf */.xJ)(word);
            if (severity !== undefined) {
                const tool = place.file?.endsWith('.rs') === true ? 'rustc' : undefined;
                this.#sink.add({ severity, message, rule, tool, ...place });
                return true;
            }
            const coded = CODED.exec(text);
            if (coded !== null) {
                this.#sink.add({ severity: 'error', message: coded[2] ?? '', rule: coded[1], tool: 'ruff', ...place });
                return true;
            }
        }
        return false;
    }
    #box(line, history) {
        const found = BOX.exec(line);
        if (found === null)
            return false;
        const more = [];
        for (let back = 1; back <= LONGEST; back++) {
            const text = history.before(back);
            if (text === '')
                return false;
            const [, mark = '', rule, message = ''] = BOXED.exec(text) ?? [];
            if (message === '') {
                // What does not fit into a line goes on below, behind a bar.
                more.unshift(text.replace(/^\s*[|\u2502] ?/, '').trim());
                continue;
            }
            this.#sink.add({
                severity: boxed(mark),
                message: [message, ...more].join(' '),
                rule,
                tool: rule === undefined ? undefined : 'oxlint',
                file: found[1],
                line: Number(found[2]),
                column: Number(found[3]),
            });
            return true;
        }
        return false;
    }
    #ruled(line) {
        const [, file, row, column, rule = ''] = RULED.exec(line) ?? [];
        if (file === undefined || !(0,format/* looksLikePath */.j8)(file))
            return false;
        this.#place = {
            file,
            rule,
            ...(row !== undefined && column !== undefined && { line: Number(row), column: Number(column) }),
        };
        this.#waited = 0;
        return true;
    }
}
function boxed(mark) {
    if (mark === '\u00d7' || mark === 'x' || mark === '\u2716')
        return 'error';
    return mark === '!' || mark === '\u26a0' ? 'warning' : 'notice';
}

// EXTERNAL MODULE: ./build/core/findings/formats/go.js
var go = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/core/findings/stack.js
var stack = __webpack_require__(5390);
;// CONCATENATED MODULE: ./build/core/findings/formats/javascript-tests.js

/** Lines of one failure; a runner that never comes to its end must not swallow what follows. */
const MOST_LINES = 400;
/** What the formats of JavaScript's test runners share: one failure after the other, each a block of lines. */
class FailureBlocks {
    sink;
    #tool;
    block;
    constructor(sink, tool) {
        this.sink = sink;
        this.#tool = tool;
    }
    get isOpen() {
        return this.block !== undefined;
    }
    end() {
        const block = this.block;
        this.block = undefined;
        if (block === undefined || block.text.isEmpty)
            return;
        for (const [file, test] of block.tests) {
            const place = block.text.place;
            const where = place ?? { file };
            this.sink.add({ severity: 'error', message: block.text.message(), tool: this.#tool, test, ...where });
        }
    }
    begin(tests) {
        this.block = { tests, text: new stack/* FailureText */.kc(this.sink), lines: 0 };
    }
    /** Adds a line to the block that is open; false when it has become too long to be one. */
    push(block, line) {
        block.text.push(line);
        block.lines += 1;
        if (block.lines >= MOST_LINES)
            this.end();
        return true;
    }
}
/** Jest's default reporter: `FAIL path`, then `  \u25cf suite \u203a test` with what went wrong. */
class Jest extends FailureBlocks {
    #file;
    constructor(sink) {
        super(sink, 'jest');
    }
    take(line) {
        const block = this.block;
        if (block !== undefined) {
            if (line === '' || line.startsWith('    '))
                return this.push(block, line);
            this.end();
        }
        const [, result, shown = ''] = /^(FAIL|PASS) (?! )(.+)$/.exec(line) ?? [];
        if (result !== undefined) {
            // A project may have a name, which stands before the path; the time that it took stands behind.
            const path = shown
                .replace(/ \([\d.]{1,12} m?s\)$/, '')
                .split(' ')
                .at(-1);
            this.#file = result === 'FAIL' ? path : undefined;
            return true;
        }
        const [, name = ''] = /^ {1,3}\u25cf (\S.*)$/.exec(line) ?? [];
        if (name === '' || this.#file === undefined || name === 'Console')
            return false;
        this.begin([[this.#file, name === 'Test suite failed to run' ? undefined : name]]);
        return true;
    }
}
/** Vitest's default reporter: ` FAIL  path > suite > test`, then what went wrong, then a ruler. */
class Vitest extends FailureBlocks {
    constructor(sink) {
        super(sink, 'vitest');
    }
    take(line) {
        const block = this.block;
        const [, shown] = /^ ?FAIL {2}(?:\|[^|]{1,100}\| )?(\S.*)$/.exec(line) ?? [];
        if (shown !== undefined) {
            const [first = '', ...names] = shown.split(' > ');
            const file = first.replace(/ \[ .{1,500} \]$/, '');
            const test = [file, names.length === 0 ? undefined : names.join(' \u203a ')];
            // Tests that fail with the same text stand above it one below the other.
            const others = block?.text.isEmpty === true ? block.tests : [];
            if (others.length === 0)
                this.end();
            this.begin([...others.slice(-100), test]);
            return true;
        }
        if (block === undefined)
            return false;
        if (!line.startsWith('\u23af\u23af\u23af') && !/^ (?:Test Files|Snapshots) {2}/.test(line))
            return this.push(block, line);
        this.end();
        return true;
    }
}
/** Mocha's reporters: after `  2 failing` each failure with a number. */
class Mocha extends FailureBlocks {
    #isFailing = false;
    #title;
    constructor(sink) {
        super(sink, 'mocha');
    }
    get isOpen() {
        return this.#isFailing;
    }
    take(line) {
        if (!this.#isFailing) {
            this.#isFailing = /^ {2}\d{1,9} failing$/.test(line);
            return this.#isFailing;
        }
        const [, first] = /^ {2}\d{1,9}\) (.+)$/.exec(line) ?? [];
        if (first !== undefined) {
            this.end();
            this.#isFailing = true;
            this.#title = [];
            return this.#name(first);
        }
        if (this.#title !== undefined && /^ {5,}\S/.test(line))
            return this.#name(line.trim());
        const block = this.block;
        // Messages of several lines are not indented as a whole; what comes after the trace is not Mocha's.
        if (line !== '' && !line.startsWith('  ') && (block === undefined || block.text.place !== undefined)) {
            this.end();
            return false;
        }
        return block === undefined || this.push(block, line);
    }
    end() {
        super.end();
        this.#isFailing = false;
        this.#title = undefined;
    }
    /** The groups and the test stand one below the other; a colon ends them. */
    #name(part) {
        this.#title?.push(part);
        if (part.endsWith(':') || (this.#title?.length ?? 0) > 20) {
            this.begin([[undefined, (this.#title ?? []).join(' ').replace(/:$/, '')]]);
            this.#title = undefined;
        }
        return true;
    }
}

;// CONCATENATED MODULE: ./build/core/findings/formats/node-tests.js

const node_tests_MOST_LINES = 400;
const MOST_NAMES = 20_000;
/** Node's reporter `spec`: a tree of results, and after `failing tests:` each failure with its place. */
class NodeTests {
    #sink;
    /** Names of the groups that the walk through the tree stands in. */
    #groups = [];
    /** Full names by the last part, in the order of the tree. */
    #names = new Map();
    #count = 0;
    #isFailing = false;
    #place;
    #name;
    #text;
    #lines = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    get isOpen() {
        return this.#isFailing;
    }
    take(line) {
        if (this.#isFailing)
            return this.#failing(line);
        if (line === '\u2716 failing tests:') {
            this.#isFailing = true;
            return true;
        }
        const [, indent = '', mark, name = ''] = /^((?: {2}){0,50})([\u25b6\u2716]) (.+)$/.exec(line) ?? [];
        if (mark === undefined)
            return false;
        const depth = indent.length / 2;
        this.#groups.length = Math.min(this.#groups.length, depth);
        if (mark === '\u25b6')
            this.#groups[this.#groups.length] = name;
        else
            this.#remember(withoutTime(name));
        return true;
    }
    end() {
        this.#finish();
        this.#isFailing = false;
    }
    #remember(name) {
        if (this.#count >= MOST_NAMES)
            return;
        this.#count += 1;
        const known = this.#names.get(name) ?? [];
        known.push([...this.#groups, name].join(' \u203a '));
        this.#names.set(name, known);
    }
    #failing(line) {
        const [, file, row, column] = /^test at (.{1,500}?):(\d{1,9}):(\d{1,9})$/.exec(line) ?? [];
        if (file !== undefined) {
            this.#finish();
            this.#place = { file, line: Number(row), column: Number(column) };
            return true;
        }
        const [, name] = /^\u2716 (.+)$/.exec(line) ?? [];
        if (name !== undefined && this.#place !== undefined && this.#text === undefined) {
            const short = withoutTime(name);
            this.#name = this.#names.get(short)?.shift() ?? short;
            this.#text = new stack/* FailureText */.kc(this.#sink);
            return true;
        }
        if (line === '' || (line.startsWith('  ') && this.#lines < node_tests_MOST_LINES)) {
            this.#text?.push(line);
            this.#lines += 1;
            return true;
        }
        this.end();
        return false;
    }
    #finish() {
        const text = this.#text;
        const message = text?.message().replace(/^'(.*)'$/, '$1') ?? '';
        // A group fails because of what is in it, which is told as well.
        if (text !== undefined && !/^\d+ subtests? failed$/.test(message)) {
            const place = text.place ?? this.#place;
            this.#sink.add({ severity: 'error', message, tool: 'node', test: this.#name, ...place });
        }
        this.#text = undefined;
        this.#place = undefined;
        this.#lines = 0;
    }
}
const withoutTime = (name) => name.replace(/ \([\d.]{1,20}ms\)(?: # .*)?$/, '');

;// CONCATENATED MODULE: ./build/core/findings/formats/one-line.js

/** `:12:3: `, `:12: `, `:12:3 - `, `:12:3-9: `: what stands between a path and a message. */
const POSITION = /:(\d{1,9})(?::(\d{1,9}))?(?:-(?:(\d{1,9}):)?(\d{1,9}))?(: | - )/;
/** `(12,3): error TS2322: `, as tsc, csc and MSVC write. */
const BRACKETS = /\((\d{1,9})(?:,(\d{1,9}))?(?:,(\d{1,9}),(\d{1,9}))?\) ?: (?:fatal )?(error|warning|info|message)(?: ([A-Z]{1,8}\d{1,8}))? ?: /;
/** ESLint's formatter `compact`. */
const COMPACT = /: line (\d{1,9}), col (\d{1,9}), (Error|Warning|Info) - /;
/** A word for how grave it is where it can be no part of a sentence. */
const SEVERITY = /^\[?(fatal error|fatal|error|warning|warn|note|notice|info|information|hint|help|style)\b/i;
const CODE = /^([A-Z]{1,6}\d{1,6}|[\w@/-]{1,60}\([\w/.-]{1,80}\))(?: \[[*-]\])?(?:: ?| )/;
/** Findings that are one line each: compilers, linters in their plain formats. */
class OneLine {
    #sink;
    /** A finding of tsc: what explains it follows, indented. */
    #pending;
    #details = [];
    constructor(sink) {
        this.#sink = sink;
    }
    get isOpen() {
        return this.#pending !== undefined;
    }
    take(line) {
        if (this.#pending !== undefined) {
            if (/^ {2,}\S/.test(line) && this.#details.length < 20) {
                this.#details.push(line);
                return true;
            }
            this.end();
        }
        const bracketed = inBrackets(line);
        if (bracketed !== undefined) {
            this.#pending = bracketed;
            return true;
        }
        const raw = compact(line) ?? placed(line);
        if (raw === undefined)
            return false;
        this.#sink.add(raw);
        return true;
    }
    end() {
        const pending = this.#pending;
        if (pending === undefined)
            return;
        this.#sink.add({ ...pending, message: [pending.message, ...this.#details].join('\n') });
        this.#pending = undefined;
        this.#details = [];
    }
}
function inBrackets(line) {
    const found = BRACKETS.exec(line);
    if (found === null) {
        // Such as `error TS18003: No inputs were found`: about the project, not about a file.
        const [, rule, message] = /^error (TS\d{1,6}): (.*)$/.exec(line) ?? [];
        return rule === undefined ? undefined : { severity: 'error', tool: 'tsc', rule, message: message ?? '' };
    }
    const file = line.slice(0, found.index).trim();
    // Runners of several tasks put a name before each line: what then stands here is no path.
    if (file === '' || /[<>"|*?]|: /.test(file))
        return undefined;
    const [, first, column, endLine, endColumn, word = 'error', rule] = found;
    return {
        severity: (0,format/* severityOf */.xJ)(word) ?? 'error',
        // The project is told at the end of each line of MSBuild.
        message: line.slice(found.index + found[0].length).replace(/ \[[^[\]]*proj[^[\]]*\]$/, ''),
        tool: rule?.startsWith('TS') === true ? 'tsc' : undefined,
        rule,
        file,
        line: one_line_numberOf(first),
        column: one_line_numberOf(column),
        endLine: one_line_numberOf(endLine),
        endColumn: one_line_numberOf(endColumn),
    };
}
function compact(line) {
    const found = COMPACT.exec(line);
    if (found === null)
        return undefined;
    const [text, rule] = withSuffix(line.slice(found.index + found[0].length), '(', ')');
    return {
        severity: (0,format/* severityOf */.xJ)(found[3] ?? '') ?? 'error',
        message: text,
        tool: 'eslint',
        rule,
        file: line.slice(0, found.index),
        line: one_line_numberOf(found[1]),
        column: one_line_numberOf(found[2]),
    };
}
/** `file:line:col: message` in its dialects. */
function placed(line) {
    // The colon after the letter of a drive is none of a position.
    const from = /^\s*[a-zA-Z]:[/\\]/.test(line) ? line.indexOf(':') + 1 : 0;
    const found = POSITION.exec(from === 0 ? line : line.slice(from));
    if (found === null)
        return undefined;
    const path = line.slice(0, from + found.index).replace(/^vet: /, '');
    const indented = /^\s/.test(path);
    const file = path.trim();
    if (!(0,format/* looksLikePath */.j8)(file))
        return undefined;
    const rest = line.slice(from + found.index + found[0].length);
    const said = messageOf(rest, file);
    const hasColumn = found[2] !== undefined;
    // Without a word for how grave it is, only the whole form counts: searches print the other ones.
    if (said.severity === undefined) {
        if (!hasColumn || indented || found[5] !== ': ' || /^(?:\s|$)/.test(rest))
            return undefined;
        if ((0,format/* isOfOthers */.Ft)(file))
            return undefined;
    }
    const [, first, column, endLine, endColumn] = found;
    return {
        severity: said.severity ?? said.fallback,
        message: said.message,
        tool: said.tool,
        rule: said.rule,
        file,
        line: one_line_numberOf(first),
        column: one_line_numberOf(column),
        endLine: endColumn === undefined ? undefined : one_line_numberOf(endLine ?? first),
        endColumn: endColumn === undefined ? undefined : Number(endColumn) + 1,
    };
}
/** Takes a message apart: how grave, which rule, and what is left. */
function messageOf(rest, file) {
    const [severity, afterWord] = leadingSeverity(rest);
    const code = CODE.exec(afterWord);
    let message = code === null ? afterWord : afterWord.slice(code[0].length);
    let rule = code?.[1];
    let tool = toolOf(rule, file, afterWord);
    // ESLint's formatter `unix`, which oxlint has as well.
    const [unix, mark] = withSuffix(message, '[', ']');
    const [, word, named] = /^(Error|Warning|Info)(?:\/(.{1,100}))?$/.exec(mark ?? '') ?? [];
    if (word !== undefined) {
        const from = named === undefined ? undefined : toolOf(named, file, '');
        return { severity: (0,format/* severityOf */.xJ)(word), fallback: 'error', message: unix, rule: named, tool: from ?? 'eslint' };
    }
    if (rule === undefined && mark !== undefined && /^[\w./:@=-]{2,80}$/.test(mark)) {
        [message, rule] = [unix.trimEnd(), mark];
        if (file.endsWith('.py') && severity !== undefined && /^[a-z-]+$/.test(mark))
            tool = 'mypy';
    }
    const [text, name] = withSuffix(message, '(', ')');
    if (name !== undefined && /^[a-zA-Z][\w-]{1,60}$/.test(name)) {
        if (file.endsWith('.go') && rule === undefined)
            return said(text, { tool: 'golangci-lint', rule: name });
        if (/^[CRWEF]\d{4}$/.test(rule ?? ''))
            return said(text, { tool: 'pylint', rule: name });
        if (rule === undefined && name.startsWith('report'))
            return said(text, { tool: 'pyright', rule: name });
        if (rule === undefined && severity !== undefined && name.includes('-'))
            return said(text, { tool, rule: name });
    }
    return said(message, { tool, rule });
    function said(message, more) {
        return { severity, fallback: /^[CRW]\d{4}$/.test(rule ?? '') ? 'warning' : 'error', message, ...more };
    }
}
/** `error: x`, `error[E1]: x`, `[error] x`, `error TS1: x`: the word, and what follows. A sentence that begins so has none. */
function leadingSeverity(rest) {
    const found = SEVERITY.exec(rest);
    if (found === null)
        return [undefined, rest];
    const after = rest.slice(found[0].length);
    const severity = (0,format/* severityOf */.xJ)(found[1] ?? '');
    if (rest.startsWith('['))
        return after.startsWith(']') ? [severity, after.slice(1).trimStart()] : [undefined, rest];
    if (after.startsWith(':'))
        return [severity, after.slice(1).trimStart()];
    const code = /^\[([\w./-]{1,60})\]: ?/.exec(after);
    if (code !== null)
        return [severity, `${after.slice(code[0].length)} [${code[1] ?? ''}]`];
    return after.startsWith(' ') && /^[^ ]{1,140}(?:: )/.test(after.slice(1)) && CODE.test(after.slice(1))
        ? [severity, after.slice(1)]
        : [undefined, rest];
}
function toolOf(rule, file, said) {
    if (rule === undefined)
        return file.endsWith('.go') ? 'go' : undefined;
    if (/^TS\d+$/.test(rule))
        return 'tsc';
    if (rule.endsWith(')'))
        return 'oxlint';
    return / \[[*-]\] /.test(said.slice(0, 20)) ? 'ruff' : undefined;
}
/** A message that ends with ` (name)` or ` [name]`, without it. */
function withSuffix(text, open, close) {
    if (!text.endsWith(close))
        return [text, undefined];
    // A rule may have brackets of its own, as in `[Warning/eslint(no-var)]`.
    const start = text.lastIndexOf(` ${open}`);
    return start < 0 ? [text, undefined] : [text.slice(0, start), text.slice(start + 2, -1)];
}
const one_line_numberOf = (text) => (text === undefined ? undefined : Number(text));

;// CONCATENATED MODULE: ./build/core/findings/formats/pytest.js

const HEAD = /^_{3,} (.{1,300}) _{3,}$/;
const PLACE = /^(\S{1,500}\.py):(\d{1,9}):(?: |$)/;
const SUMMARY = /^(FAILED|ERROR) (\S{1,500}?\.py)(?:::(.*))?$/;
/** pytest: sections with what failed, and a summary of one line for each. */
class Pytest {
    #sink;
    #sections = new Map();
    #section;
    isOpen = false;
    #isSeen = false;
    constructor(sink) {
        this.#sink = sink;
    }
    take(line) {
        if (line.startsWith('=== ') || line.startsWith('====')) {
            this.#isSeen = this.#isSeen || / (?:FAILURES|ERRORS|short test summary info) =/.test(line);
            this.#section = undefined;
            return false;
        }
        if (!this.#isSeen)
            return false;
        const summary = SUMMARY.exec(line);
        if (summary !== null)
            return this.#summary(summary);
        const [, title] = HEAD.exec(line) ?? [];
        if (title !== undefined) {
            this.#section = { title, places: [], messages: [] };
            if (this.#sections.size < 10_000)
                this.#sections.set(titleOf(title), this.#section);
            return true;
        }
        const section = this.#section;
        if (section === undefined)
            return false;
        const [, file, row] = PLACE.exec(line) ?? [];
        if (file !== undefined && section.places.length < 100)
            section.places.push([file, Number(row)]);
        else if (/^E(?: {3}|$)/.test(line) && section.messages.length < 20)
            section.messages.push(line.slice(4));
        return file !== undefined;
    }
    /** Without a summary the sections have to do. */
    end() {
        for (const section of this.#sections.values()) {
            const place = section.places.at(-1);
            if (place !== undefined)
                this.#add(section.title, section.messages.join('\n'), section, place[0]);
        }
        this.#sections.clear();
        this.#section = undefined;
    }
    #summary([, , file = '', rest = '']) {
        if (!(0,format/* looksLikePath */.j8)(file))
            return false;
        // The name of a parameter may hold ` - ` as well; brackets tell where it ends.
        const bracket = rest.indexOf('[') < 0 ? -1 : rest.lastIndexOf(']');
        const gap = rest.indexOf(' - ', Math.max(0, bracket < rest.indexOf(' - ') ? 0 : bracket));
        const name = gap < 0 ? rest : rest.slice(0, gap);
        const key = name === '' ? file : name.replaceAll('::', '.');
        const section = this.#sections.get(key);
        if (section !== undefined)
            this.#sections.delete(key);
        const said = section === undefined || section.messages.length === 0 ? undefined : section.messages.join('\n');
        const message = said ?? (gap < 0 ? 'failed' : rest.slice(gap + 3));
        this.#add(name === '' ? undefined : `${file}::${name}`, message, section, file);
        return true;
    }
    #add(test, message, section, file) {
        const inTest = section?.places.find(([each]) => each === file);
        const line = inTest?.[1] ?? section?.places.at(-1)?.[1];
        const where = inTest?.[0] ?? (section?.places.length ? section.places.at(-1)?.[0] : undefined) ?? file;
        this.#sink.add({ severity: 'error', message, tool: 'pytest', test, file: where, line });
    }
}
/** `ERROR at setup of test_x` is about `test_x`. */
const titleOf = (title) => title.replace(/^ERROR (?:at (?:setup|teardown) of|collecting) /, '');

;// CONCATENATED MODULE: ./build/core/findings/formats/rows.js

/** `  12:5  error  message  rule` of ESLint, `  12:5  \u2716  message  rule` of Stylelint. */
const ROW = /^\s+(\d{1,9}):(\d{1,9})\s+([\u2716\u26a0\u00d7]|error|warning|info)\s+(\S.*)$/;
const MARKS = { '\u2716': 'error', '\u00d7': 'error', '\u26a0': 'warning' };
/** Tables of findings below the path of their file, and lists of files below what they share. */
class Rows {
    #sink;
    /** A formatter has said that it looks: what follows are the files that it would change. */
    #isChecking = false;
    isOpen = false;
    constructor(sink) {
        this.#sink = sink;
    }
    take(line, history) {
        const row = ROW.exec(line);
        if (row !== null)
            return this.#row(row, history.heading);
        if (line === 'Checking formatting...') {
            this.#isChecking = true;
            return true;
        }
        return this.#isChecking && this.#unformatted(line);
    }
    end() {
        this.#isChecking = false;
    }
    #row([, line, column, mark = '', rest = ''], heading) {
        // Paths in headings may have spaces.
        if (!(0,format/* looksLikePath */.j8)(heading.replaceAll(' ', '_')))
            return false;
        const severity = MARKS[mark] ?? (0,format/* severityOf */.xJ)(mark);
        if (severity === undefined)
            return false;
        const gap = rest.lastIndexOf('  ');
        const rule = gap < 0 ? '' : rest.slice(gap).trim();
        const hasRule = rule !== '' && !rule.includes(' ');
        const marked = MARKS[mark] === undefined ? 'eslint' : 'stylelint';
        this.#sink.add({
            severity,
            message: hasRule ? rest.slice(0, gap).trimEnd() : rest,
            rule: hasRule ? rule : undefined,
            tool: rule.endsWith(')') ? 'oxlint' : marked,
            file: heading,
            line: Number(line),
            column: Number(column),
        });
        return true;
    }
    /** `[warn] path` and `[error] path: message` of Prettier, `path (2ms)` of oxfmt. */
    #unformatted(line) {
        const [, word, rest = ''] = /^\[(warn|error)\] (.+)$/.exec(line) ?? [];
        const [, timed] = /^(.{1,500}) \(\d{1,9}ms\)$/.exec(line) ?? [];
        const path = timed ?? rest;
        const [, broken, problem = '', row, column] = /^(\S{1,500}): (SyntaxError: .*?)(?: \((\d{1,9}):(\d{1,9})\))?$/.exec(word === 'error' ? rest : '') ?? [];
        if (broken !== undefined) {
            const at = { line: Number(row), column: Number(column) };
            this.#sink.add({ severity: 'error', message: problem, tool: 'prettier', file: broken, ...at });
            return true;
        }
        if (!(0,format/* looksLikePath */.j8)(path.replaceAll(' ', '_')) || /[.!] /.test(path))
            return false;
        const tool = timed === undefined ? 'prettier' : 'oxfmt';
        // Prettier says "warn", but each of these files makes the check fail.
        this.#sink.add({ severity: 'error', message: 'Not formatted.', rule: 'format', tool, file: path });
        return true;
    }
}

;// CONCATENATED MODULE: ./build/core/findings/formats/rust.js
const PANIC = /^thread '(.{1,300}?)'(?: \(\d{1,12}\))? panicked at (.{1,500}?):(\d{1,9}):(\d{1,9}):$/;
const RESULT = /^test (\S{1,500})(?: - should panic)? \.\.\. (ok|FAILED|ignored)\b/;
const rust_MOST_LINES = 20;
/** What Rust's test harness shows: the result of each test, and why it panicked. */
class RustTests {
    #sink;
    #panic;
    #message = [];
    constructor(sink) {
        this.#sink = sink;
    }
    get isOpen() {
        return this.#panic !== undefined;
    }
    take(line) {
        if (this.#panic !== undefined) {
            if (line !== '' && !/^(?:note: |stack backtrace:)/.test(line) && this.#message.length < rust_MOST_LINES) {
                this.#message.push(line);
                return true;
            }
            this.end();
        }
        const [, name, result] = RESULT.exec(line) ?? [];
        if (name !== undefined) {
            const outcome = result === 'ok' ? 'passed' : result === 'FAILED' ? 'failed' : 'skipped';
            this.#sink.addTest({ name, outcome });
            return true;
        }
        const [, test, file, row, column] = PANIC.exec(line) ?? [];
        if (test === undefined || file === undefined)
            return false;
        this.#panic = { test, file, line: Number(row), column: Number(column) };
        return true;
    }
    end() {
        const panic = this.#panic;
        if (panic === undefined)
            return;
        const { test, ...place } = panic;
        // A program's own thread is no test.
        const name = test === 'main' || test === '<unnamed>' ? undefined : test;
        const message = this.#message.length === 0 ? 'panicked' : this.#message.join('\n');
        this.#sink.add({ severity: 'error', message, tool: 'rustc', test: name, ...place });
        this.#panic = undefined;
        this.#message = [];
    }
}

;// CONCATENATED MODULE: ./build/core/findings/formats/tap.js

const POINT = /^( {0,200})(not )?ok (\d{1,9})(?: -)?(?: (.*))?$/;
const DIRECTIVE = / # (SKIP|TODO)\b.*$/i;
const tap_MOST_LINES = 500;
/** The Test Anything Protocol, versions 13 and 14 (testanything.org), with subtests and blocks of YAML. */
class Tap {
    #sink;
    #groups = [];
    #point;
    #yaml;
    constructor(sink) {
        this.#sink = sink;
    }
    get isOpen() {
        return this.#point !== undefined;
    }
    take(line) {
        const point = this.#point;
        if (point !== undefined) {
            if (this.#yaml === undefined && line.trim() === '---' && indentOf(line) > point.indent) {
                this.#yaml = [];
                return true;
            }
            if (this.#yaml !== undefined && this.#inYaml(line, this.#yaml, point))
                return true;
            this.#finish();
        }
        const [, group, name] = /^( {0,200})# Subtest: (.+)$/.exec(line) ?? [];
        if (group !== undefined && name !== undefined) {
            this.#groups = this.#groups.filter(({ indent }) => indent < group.length);
            this.#groups.push({ indent: group.length, name, tests: 0 });
            return true;
        }
        return this.#pointOf(line);
    }
    end() {
        this.#finish();
        this.#groups = [];
    }
    #inYaml(line, yaml, point) {
        if (line.trim() === '...' && indentOf(line) <= point.indent + 4) {
            this.#finish();
            return true;
        }
        if ((line !== '' && indentOf(line) <= point.indent) || yaml.length >= tap_MOST_LINES)
            return false;
        yaml.push(line);
        return true;
    }
    #pointOf(line) {
        const [, indent, not, number = '', rest = ''] = POINT.exec(line) ?? [];
        if (indent === undefined)
            return false;
        const directive = DIRECTIVE.exec(rest);
        const isTodo = directive?.[1]?.toUpperCase() === 'TODO';
        const name = rest
            .replace(DIRECTIVE, '')
            .replace(/ #time=[\d.]{1,20}m?s$/, '')
            .replaceAll('\\#', '#')
            .trim();
        const groups = this.#groups.filter((each) => each.indent < indent.length);
        const own = this.#groups.find((each) => each.indent === indent.length);
        this.#groups = groups;
        for (const each of groups)
            each.tests += 1;
        this.#point = {
            indent: indent.length,
            name: [...groups.map((each) => each.name), name === '' ? number : name].join(' \u203a '),
            outcome: directive !== null ? 'skipped' : not === undefined ? 'passed' : 'failed',
            isTodo,
            isGroup: own !== undefined && own.tests > 0,
        };
        return true;
    }
    #finish() {
        const point = this.#point;
        const values = yamlOf(this.#yaml ?? []);
        this.#point = undefined;
        this.#yaml = undefined;
        if (point === undefined || point.isGroup || values.get('type') === 'suite')
            return;
        const { name, outcome } = point;
        const place = placeOf(values);
        const duration = Number(values.get('duration_ms') ?? 'none');
        const time = Number.isFinite(duration) ? { durationMs: duration } : {};
        this.#sink.addTest({ name, outcome, ...time, ...(place.file !== undefined && { file: place.file }) });
        if (outcome !== 'failed')
            return;
        const trace = (0,stack/* failureOf */.g5)(values.get('stack') ?? '', this.#sink).place;
        const message = values.get('error') ?? values.get('message') ?? values.get('reason') ?? 'not ok';
        // Node's own reporter says what kind of failure it is.
        const tool = values.has('failureType') ? 'node' : undefined;
        this.#sink.add({ severity: 'error', message, tool, test: name, ...(trace ?? place) });
    }
}
const indentOf = (line) => line.length - line.trimStart().length;
function placeOf(values) {
    const told = values.get('location') ?? values.get('at') ?? '';
    const [, file, line, column] = /^(?:.{0,500}\()?([^()]{1,500}?):(\d{1,9})(?::(\d{1,9}))?\)?$/.exec(told) ?? [];
    if (file !== undefined) {
        return { file, line: Number(line), ...(column !== undefined && { column: Number(column) }) };
    }
    const name = values.get('file') ?? values.get('fileName');
    const row = values.get('line') ?? values.get('lineNumber');
    if (name === undefined)
        return {};
    const more = values.get('column') ?? values.get('columnNumber');
    return { file: name, line: Number(row), ...(more !== undefined && { column: Number(more) }) };
}
/** The scalars of a block, nested ones by their last key; the first of a name counts. All else is passed over. */
function yamlOf(lines) {
    const values = new Map();
    const keep = (key, value) => {
        if (!values.has(key))
            values.set(key, value);
    };
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        const [, key, value = ''] = /^\s*([\w-]{1,40}):(?: (.*))?$/.exec(line) ?? [];
        if (key === undefined)
            continue;
        if (!/^[|>][+-]?$/.test(value)) {
            if (value !== '')
                keep(key, unquoted(value));
            continue;
        }
        const indent = indentOf(line);
        const text = [];
        while (at + 1 < lines.length && ((lines[at + 1] ?? '').trim() === '' || indentOf(lines[at + 1] ?? '') > indent)) {
            at += 1;
            text.push((lines[at] ?? '').slice(indent + 2));
        }
        keep(key, text.join('\n').trimEnd());
    }
    return values;
}
function unquoted(value) {
    if (value.length > 1 && value.startsWith("'") && value.endsWith("'"))
        return value.slice(1, -1).replaceAll("''", "'");
    if (!value.startsWith('"'))
        return value;
    try {
        const parsed = JSON.parse(value);
        return typeof parsed === 'string' ? parsed : value;
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./build/core/findings/lines.js











/** What is read of one line: findings are at its start. */
const MOST_LINE = 4_000;
/** Lines that are remembered. */
const REMEMBERED = 8;
/** What lines of findings have in them; all others are only remembered. */
const LIKELY = /:\d+[:)\] -]|, col \d|\(\d+[,)]|\dms\)|[\u25cf\u2716\u2715\u00d7\u26a0\u276f\u2501\u2717\u25b6]|error|warn|Error|FAIL|ERROR|-->|-\[|panicked| failing$|^\s*(?:not )?ok \d|^\s+\d+[:)]|^::|^\s+[x!i] |^\s*# Subtest|^___|^===|^ok {2}|^E(?: {3}|$)|^PASS|^\s*--- |^Checking |^panic: |^test .* \.\.\. /;
/** Reads ordinary output of a terminal line by line, and finds what tools say in it. */
class LineReader {
    #formats;
    #history = new RecentLines();
    constructor(sink) {
        this.#formats = [
            new WorkflowCommands(sink),
            new Rows(sink),
            new Tap(sink),
            new Jest(sink),
            new Vitest(sink),
            new Mocha(sink),
            new NodeTests(sink),
            new go/* GoTests */.Q(sink),
            new Pytest(sink),
            new RustTests(sink),
            new Framed(sink),
            new OneLine(sink),
        ];
    }
    /** Takes one line, without its end. */
    line(text) {
        const line = (0,core_text/* plainText */.wh)(text.length > MOST_LINE ? text.slice(0, MOST_LINE) : text).trimEnd();
        this.#offer(line);
        this.#history.push(line);
    }
    /** No more lines come: what is open is complete. */
    end() {
        for (const format of this.#formats)
            format.end();
    }
    #offer(line) {
        const open = this.#formats.find(({ isOpen }) => isOpen);
        if (open?.take(line, this.#history) === true)
            return;
        if (!LIKELY.test(line))
            return;
        for (const format of this.#formats)
            if (format !== open && format.take(line, this.#history))
                return;
    }
}
/** The last few lines. */
class RecentLines {
    #lines = Array.from({ length: REMEMBERED }, () => '');
    #at = 0;
    heading = '';
    push(line) {
        this.#lines[this.#at] = line;
        this.#at = (this.#at + 1) % REMEMBERED;
        if (line !== '' && !line.startsWith(' '))
            this.heading = line;
    }
    before(back) {
        return this.#lines[(this.#at - back + REMEMBERED) % REMEMBERED] ?? '';
    }
}


/***/ }),

/***/ 3406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ percentDecoded),
/* harmony export */   o: () => (/* binding */ WorkspacePaths)
/* harmony export */ });
/** Longer paths are none that a file system has. */
const MOST_PATH = 1_000;
const DRIVE = /^[a-zA-Z]:/;
const ABSOLUTE = /^(?:\/|[a-zA-Z]:\/)/;
/** `https:`, `node:`, `webpack:`; the letter of a drive is one character. */
const SCHEME = /^[a-zA-Z][\w+.-]+:/;
/** Control characters, line separators, lone surrogates and marks that turn the direction of writing. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Turns the paths that tools write into paths relative to the workspace. */
class WorkspacePaths {
    #roots;
    #cwd;
    #anyCase;
    constructor({ root, realRoot, cwd = '' }) {
        const roots = [root, ...(realRoot === undefined || realRoot === root ? [] : [realRoot])];
        this.#roots = roots.map((each) => slashed(each).replace(/\/+$/, ''));
        this.#cwd = slashed(cwd);
        // Windows does not tell upper from lower case, and tools write the letter of a drive either way.
        this.#anyCase = DRIVE.test(root);
    }
    /**
     * The path relative to the workspace, with `/`; undefined for one that is not inside of it, and for what no path is.
     * A relative path is taken from the folder of the command, or, with `fromRoot`, from the workspace.
     */
    inside(path, fromRoot = false) {
        if (path === '' || path.length > MOST_PATH || UNFIT.test(path))
            return undefined;
        const told = localPath(path);
        if (told === undefined)
            return undefined;
        const local = slashed(told);
        if (!ABSOLUTE.test(local)) {
            if (DRIVE.test(local))
                return undefined;
            return settled(fromRoot || this.#cwd === '' ? local : `${this.#cwd}/${local}`);
        }
        for (const root of this.#roots) {
            const head = local.slice(0, root.length + 1);
            const same = this.#anyCase ? head.toLowerCase() === `${root}/`.toLowerCase() : head === `${root}/`;
            if (same)
                return settled(local.slice(root.length + 1));
        }
        return undefined;
    }
    /** A text without the absolute path of the workspace, which differs from machine to machine. */
    withoutRoot(text) {
        let shorter = text;
        for (const root of this.#roots)
            if (root !== '')
                shorter = shorter.replaceAll(`${root}/`, '');
        return shorter;
    }
}
const slashed = (path) => path.replaceAll('\\', '/');
/** The path of a `file:` URL; undefined for every other kind of URL. */
function localPath(path) {
    if (!path.startsWith('file:'))
        return SCHEME.test(path) ? undefined : path;
    const [, host = '', rest = ''] = /^file:(?:\/\/([^/]*))?(\/.*)$/.exec(path) ?? [];
    if (rest === '' || (host !== '' && host !== 'localhost'))
        return undefined;
    const decoded = percentDecoded(rest);
    if (UNFIT.test(decoded))
        return undefined;
    return /^\/[a-zA-Z]:/.test(decoded) ? decoded.slice(1) : decoded;
}
/** A text with `%41` and its like decoded; as it is when they are no UTF-8. */
function percentDecoded(text) {
    if (!text.includes('%'))
        return text;
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** A relative path without `.`, `..` and empty parts; undefined when it leads out, or to no file. */
function settled(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    const [first] = parts;
    // `a/../C:/x` would be absolute again on Windows.
    return first === undefined || DRIVE.test(first) ? undefined : parts.join('/');
}


/***/ }),

/***/ 5390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ frameOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   kc: () => (/* binding */ FailureText)
/* harmony export */ });
/* harmony import */ var _formats_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7238);

const MOST_LINES = 40;
/** Traces are at the end of a message, which may be long. */
const MOST_TRACE = 2_000;
const END = /:(\d{1,9}):(\d{1,9})\)?$/;
const PYTHON = /^\s*File "([^"]{1,500})", line (\d{1,9})/;
const DOTNET = / in (\S{1,500}):line (\d{1,9})$/;
const JVM = /^\s*at [\w.$/@-]{1,500}\([\w$]{1,200}\.(?:java|kt|scala|groovy):\d{1,9}\)$/;
const PLAIN = /^\s*(?:# )?(\S{1,500}\.(?:py|go|rb|php|exs?|rs|swift|c|cc|cpp|h)):(\d{1,9})(?::(\d{1,9}))?(?::| \+0x|$)/;
/** A piece of the source that is shown beside a message: `> 4 |  code`, `28|  code`, `| ^`. */
const CODE = /^\s*(?:> ?)?\d{1,9} ?[|\u2502]|^\s*[|\u2502]\s*[\^~-]/;
/** What `go test` says of the course of a test. */
const RESULT = /^\s*(?:=== (?:RUN|CONT|NAME|PAUSE) |--- (?:FAIL|PASS|SKIP): )/;
/** Reads one line of a trace, as engines for JavaScript, Python, Go, Ruby, PHP and .NET write them. */
function frameOf(line) {
    const text = line.trimEnd();
    const end = END.exec(text);
    if (end !== null) {
        const before = text.slice(0, end.index).trimStart();
        const file = scriptOf(before, text.endsWith(')'));
        if (file !== undefined)
            return { file, line: Number(end[1]), column: Number(end[2]) };
    }
    const plain = PLAIN.exec(text);
    const found = PYTHON.exec(text) ?? DOTNET.exec(text) ?? plain;
    if (found === null)
        return undefined;
    const [, file = '', row = '', column] = found;
    const said = found === plain && found[0].endsWith(':') ? text.slice(found[0].length).trim() : '';
    return {
        file,
        line: Number(row),
        ...(column !== undefined && { column: Number(column) }),
        ...(said !== '' && !said.startsWith('in ') && { said }),
    };
}
/** The script of a frame such as `at f (a.js`, `at a.js`, `\u276f f a.js`, `f (a.js`. */
function scriptOf(before, closed) {
    const bracket = closed ? before.lastIndexOf('(') : -1;
    const marked = /^(?:at (?:async )?|\u276f )/.exec(before);
    if (bracket < 0 && marked === null)
        return undefined;
    const rest = bracket < 0 ? before.slice(marked?.[0].length ?? 0) : before.slice(bracket + 1);
    // Vitest puts the name of the function first, without brackets.
    const file = before.startsWith('\u276f ') ? (rest.split(' ').at(-1) ?? '') : rest;
    return (0,_formats_format_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikePath */ .j8)(file.replaceAll(' ', '_')) || file.startsWith('node:') ? file : undefined;
}
/** What a test runner shows of one failure, line by line: a message, then maybe source, then a trace. */
class FailureText {
    #message = [];
    #lines = 0;
    #isOver = false;
    #place;
    #sink;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Where it failed: the first frame that is in the workspace and not in a package that others wrote. */
    get place() {
        return this.#place;
    }
    /** No line of a message has come. */
    get isEmpty() {
        return this.#message.length === 0;
    }
    push(line) {
        if (this.#lines >= MOST_TRACE)
            return;
        this.#lines += 1;
        if (RESULT.test(line))
            return;
        if (CODE.test(line)) {
            this.#isOver = true;
            return;
        }
        const frame = frameOf(line);
        if (frame !== undefined) {
            if (!this.#isOver && this.#message.length === 0 && frame.said !== undefined)
                this.#message.push(frame.said);
            else
                this.#isOver = this.#isOver || this.#message.length > 0;
            const inside = this.#place === undefined && !(0,_formats_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfOthers */ .Ft)(frame.file) ? this.#sink.inside(frame.file) : undefined;
            if (inside !== undefined)
                this.#place = { file: frame.file, line: frame.line, column: frame.column };
        }
        else if (JVM.test(line))
            this.#isOver = true;
        else if (!this.#isOver && this.#message.length < MOST_LINES && (line !== '' || this.#message.length > 0)) {
            this.#message.push(line);
        }
    }
    /** The message without the indentation that all of its lines share. */
    message() {
        const filled = this.#message.filter((line) => line.trim() !== '');
        const shared = Math.min(...filled.map((line) => line.length - line.trimStart().length));
        return this.#message
            .map((line) => line.slice(shared).trimEnd())
            .join('\n')
            .trim();
    }
}
/** Reads the whole text of a failure, as reports have it. */
function failureOf(text, sink) {
    const failure = new FailureText(sink);
    for (const line of text.slice(0, 200_000).split('\n', MOST_TRACE))
        failure.push(line.trimEnd());
    return failure;
}


/***/ }),

/***/ 343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ MOST_LINE),
/* harmony export */   g: () => (/* binding */ LineSplitter)
/* harmony export */ });
/** Longer lines are of no tool: minified code, data. */
const MOST_LINE = 64 * 1024;
/** Cuts text that comes in pieces into lines. Of one that is longer than `MOST_LINE` nothing is passed on. */
class LineSplitter {
    #take;
    #rest = '';
    #isSkipping = false;
    constructor(take) {
        this.#take = take;
    }
    write(text) {
        let start = 0;
        for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            this.#complete(text.slice(start, end));
            start = end + 1;
        }
        if (this.#isSkipping)
            return;
        this.#rest += text.slice(start);
        if (this.#rest.length <= MOST_LINE)
            return;
        this.#rest = '';
        this.#isSkipping = true;
    }
    /** The last line may have no end. */
    end() {
        if (this.#rest !== '')
            this.#complete('');
    }
    #complete(end) {
        const line = this.#rest + end;
        const isWhole = !this.#isSkipping && line.length <= MOST_LINE;
        this.#rest = '';
        this.#isSkipping = false;
        if (isWhole)
            this.#take(line);
    }
}


/***/ })

};
;