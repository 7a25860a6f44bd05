"use strict";
exports.id = 1004;
exports.ids = [1004];
exports.modules = {

/***/ 1004:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XmlReader: () => (/* binding */ XmlReader)
});

// EXTERNAL MODULE: ./node_modules/sax/lib/sax.js
var sax = __webpack_require__(2560);
var sax_default = /*#__PURE__*/__webpack_require__.n(sax);
// EXTERNAL MODULE: ./build/core/findings/formats/format.js
var format = __webpack_require__(7238);
;// CONCATENATED MODULE: ./build/core/findings/xml/visitor.js
/** A number in an attribute; tools write `1,234.5` in some languages. */
function numberIn(value) {
    if (value === undefined || value.trim() === '' || value.length > 40)
        return undefined;
    const number = Number(value.replaceAll(',', ''));
    return Number.isFinite(number) ? number : undefined;
}

;// CONCATENATED MODULE: ./build/core/findings/xml/checkstyle.js


/** Checkstyle's XML, which ESLint, oxlint, ktlint, detekt and PHP_CodeSniffer write as well (checkstyle.org). */
class CheckstyleReport {
    #sink;
    #file;
    constructor(sink) {
        this.#sink = sink;
    }
    open(tag, attributes) {
        if (tag === 'file')
            this.#file = attributes['name'];
        if (tag !== 'error')
            return;
        const { line, column, severity = 'error', message = '', source } = attributes;
        if (severity === 'ignore')
            return;
        this.#sink.add({
            severity: (0,format/* severityOf */.xJ)(severity) ?? 'error',
            message,
            ...ruleOf(source ?? ''),
            file: this.#file,
            line: numberIn(line),
            column: numberIn(column),
        });
    }
    text() {
        // Everything is in attributes.
    }
    close(tag) {
        if (tag === 'file')
            this.#file = undefined;
    }
}
/** Tools put their own name before that of the rule. */
function ruleOf(source) {
    if (source === '')
        return {};
    if (source.startsWith('eslint.rules.'))
        return { tool: 'eslint', rule: source.slice(13) };
    if (source.startsWith('detekt.'))
        return { tool: 'detekt', rule: source.slice(7) };
    if (source.startsWith('com.puppycrawl.')) {
        return { tool: 'checkstyle', rule: (source.split('.').at(-1) ?? source).replace(/Check$/, '') };
    }
    return source.endsWith(')') ? { tool: 'oxlint', rule: source } : { rule: source };
}

// EXTERNAL MODULE: ./build/core/findings/formats/go.js
var go = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/core/findings/stack.js
var stack = __webpack_require__(5390);
;// CONCATENATED MODULE: ./build/core/findings/xml/junit.js




/** Most characters of the text of one failure that are kept: messages and traces are at its start. */
const MOST_TEXT = 64 * 1024;
const MOST_DEPTH = 64;
/** Messages of runners that only say that there is a text. */
const EMPTY_WORDS = /^(?:|collection failure|failed|failure|error|test failed|test failure|\S{1,300}:\d{1,9}:\d{1,9} .*)$/i;
const TOOLS = /^(jest|vitest|pytest|mocha|phpunit|playwright|cypress|rspec)\b/i;
/** Linters that write JUnit put the place into the text. */
const LINT = /^\s*line (\d{1,9}), col(?:umn)? (\d{1,9}), (?:(Error|Warning|Info) - )?/;
/**
 * JUnit XML in its dialects: nested suites, `file` and `line` of pytest, gtest and PHPUnit, reruns of Surefire
 * (maven.apache.org/surefire, XML report schema; github.com/testmoapp/junitxml lists what others write).
 */
class JunitReport {
    #sink;
    #name;
    #suites = [];
    #tool;
    #case;
    /** The failure whose text is being read. */
    #reading;
    /** `name` is the path of the report: classes of a Maven module are near it. */
    constructor(sink, name) {
        this.#sink = sink;
        this.#name = name;
    }
    open(tag, attributes) {
        if (tag === 'testsuites' || tag === 'testsuite')
            this.#enter(tag, attributes);
        else if (tag === 'testcase') {
            this.#case = { attributes, failure: undefined, isSkipped: isNotRun(attributes), isFlaky: false };
        }
        else if (this.#case !== undefined)
            this.#inCase(this.#case, tag, attributes);
    }
    text(value) {
        const failure = this.#reading;
        if (failure !== undefined && failure.text.length < MOST_TEXT)
            failure.text += value.slice(0, MOST_TEXT);
    }
    close(tag) {
        if (tag === 'failure' || tag === 'error')
            this.#reading = undefined;
        else if (tag === 'testsuite')
            this.#suites.pop();
        else if (tag === 'testcase' && this.#case !== undefined) {
            this.#finish(this.#case);
            this.#case = undefined;
            this.#reading = undefined;
        }
    }
    #enter(tag, attributes) {
        const { name = '' } = attributes;
        this.#tool ??= TOOLS.exec(name)?.[1]?.toLowerCase();
        if (tag === 'testsuites' || this.#suites.length >= MOST_DEPTH)
            return;
        const file = attributes['file'] ?? attributes['filepath'] ?? ((0,format/* looksLikePath */.j8)(name) && isFileName(name) ? name : undefined);
        this.#suites.push({ name, file: file ?? this.#suites.at(-1)?.file });
    }
    #inCase(each, tag, attributes) {
        if (tag === 'skipped' || tag === 'disabled')
            each.isSkipped = true;
        else if (tag === 'flakyFailure' || tag === 'flakyError')
            each.isFlaky = true;
        else if ((tag === 'failure' || tag === 'error') && each.failure === undefined) {
            each.failure = { message: attributes['message'] ?? '', type: attributes['type'], text: '' };
            this.#reading = each.failure;
        }
    }
    #finish({ attributes, failure, isSkipped, isFlaky }) {
        const lint = failure === undefined ? null : LINT.exec(failure.text);
        if (failure !== undefined && lint !== null)
            return this.#lint(attributes, failure, lint);
        const { time, duration } = attributes;
        const seconds = numberIn(time ?? duration);
        const test = this.#nameOf(attributes);
        // A file of pytest that could not be loaded is no test.
        const isTest = this.#tool !== 'pytest' || attributes['classname'] !== '';
        const file = this.#fileOf(attributes);
        const candidates = this.#candidates(attributes);
        const outcome = failure !== undefined ? 'failed' : isSkipped ? 'skipped' : 'passed';
        if (isTest)
            this.#sink.addTest({
                name: test,
                outcome,
                ...(file !== undefined && { file }),
                candidates,
                ...(seconds !== undefined && { durationMs: seconds * 1000 }),
                ...(isFlaky && outcome === 'passed' && { flaky: true }),
            });
        if (failure === undefined)
            return;
        const read = (0,stack/* failureOf */.g5)(failure.text, this.#sink);
        const told = EMPTY_WORDS.test(failure.message.trim())
            ? (explained(failure.text) ?? withoutTitle(read.message()))
            : failure.message;
        const message = told === '' ? ((failure.message || failure.type) ?? 'failed') : told;
        const common = { severity: 'error', message, tool: this.#tool, test: isTest ? test : undefined };
        if (read.place !== undefined) {
            // Go names only the file; its folder is that of the package.
            const isBare = !/[/\\]/.test(read.place.file);
            const folders = isBare ? (0,go/* foldersOf */.p)(attributes['classname'] ?? '') : [];
            this.#sink.add({
                ...common,
                ...read.place,
                candidates: folders.map((each) => `${each}/${read.place?.file ?? ''}`),
            });
        }
        else
            this.#sink.add({ ...common, file, candidates, line: lineOf(attributes, failure, file) });
    }
    #lint(attributes, { message, text }, [place, line, column, word]) {
        const rule = (attributes['name'] ?? '').replace(/^org\.(eslint|ruff)\./, '');
        const tool = /^org\.(eslint|ruff)\./.exec(attributes['name'] ?? '')?.[1] ?? (rule.endsWith(')') ? 'oxlint' : undefined);
        this.#sink.add({
            severity: (0,format/* severityOf */.xJ)(word ?? 'error') ?? 'error',
            message: message === '' ? text.slice(place.length) : message,
            rule,
            tool,
            file: this.#suites.at(-1)?.name,
            line: Number(line),
            column: Number(column),
        });
    }
    /** The names of what a test stands in are in its class, or in the suites around it. */
    #nameOf({ name = '', classname = '', file }) {
        if (this.#tool === 'pytest')
            return pytestName(classname, name, file);
        const groups = this.#suites.map((each) => each.name);
        const inner = groups.at(-1);
        if (classname === '' || classname === 'test' || (classname === inner && !(0,format/* looksLikePath */.j8)(classname))) {
            return [...groups.filter((group) => group !== '' && group !== 'AllTests' && !isFileName(group)), name].join(' \u203a ');
        }
        if (isFileName(classname))
            return name.replaceAll(' > ', ' \u203a ');
        return name.startsWith(classname) || classname.endsWith(name) ? name : `${classname} \u203a ${name}`;
    }
    #fileOf({ file, filepath, classname = '' }) {
        const own = file ?? filepath;
        if (own !== undefined && own !== '')
            return own;
        return isFileName(classname) ? classname : this.#suites.at(-1)?.file;
    }
    /** Where the file of a class may be: Java names it by its package, Python by its module. */
    #candidates({ classname = '' }) {
        if (!/^[\w$]+(?:\.[\w$]+)+$/.test(classname))
            return [];
        const path = (classname.split('$')[0] ?? '').replaceAll('.', '/');
        const module = path.replace(/\/[A-Z]\w*$/, '');
        const base = /^(.*?)\/?(?:target|build)\//.exec(this.#name)?.[1] ?? '';
        const folders = ['src/test/java', 'src/test/kotlin', 'src/test/groovy', 'src/test/scala', 'src/it/java'];
        const jvm = folders.map((folder) => `${base === '' ? '' : `${base}/`}${folder}/${path}.${extensionOf(folder)}`);
        return [`${path}.py`, `${module}.py`, ...jvm];
    }
}
/** pytest's own name for a test, by which it can be run: modules are in lower case, classes are not. */
function pytestName(classname, name, file) {
    if (classname === '')
        return name;
    const parts = classname.split('.');
    const first = parts.findIndex((part) => /^[A-Z]/.test(part));
    const modules = first < 0 ? parts : parts.slice(0, first);
    const classes = first < 0 ? [] : parts.slice(first);
    return [file ?? `${modules.join('/')}.py`, ...classes, name].join('::');
}
/** Playwright begins with the browser and the title of the test. */
const withoutTitle = (message) => message.replace(/^\[[^\]\n]{1,80}\] \u203a [^\n]*\n\s*/, '');
/** pytest marks the lines that say what went wrong. */
function explained(text) {
    const lines = text.split('\n').filter((line) => line.startsWith('E   '));
    return lines.length === 0 ? undefined : lines.map((line) => line.slice(4)).join('\n');
}
const isFileName = (text) => (0,format/* looksLikePath */.j8)(text) && /\.(?:[cm]?[jt]sx?|py|rb|php|go|rs|java|kt|feature|spec|vue|svelte|exs)$/.test(text);
const extensionOf = (folder) => ({ kotlin: 'kt', groovy: 'groovy', scala: 'scala' })[folder.split('/').at(-1) ?? ''] ?? 'java';
/** GoogleTest tells tests that were left out by an attribute. */
const isNotRun = ({ status, result }) => status === 'notrun' ||
    status === 'skipped' ||
    status === 'disabled' ||
    result === 'skipped' ||
    result === 'suppressed';
function lineOf({ line, classname = '' }, failure, file) {
    const told = numberIn(line);
    // pytest counts from 0.
    if (told !== undefined)
        return file?.endsWith('.py') === true ? told + 1 : told;
    const simple = (classname.split('.').at(-1) ?? '').split('$')[0] ?? '';
    if (!/^\w{1,200}$/.test(simple))
        return undefined;
    const frame = new RegExp(`\\(${simple}\\.(?:java|kt|groovy|scala):(\\d{1,9})\\)`).exec(failure.text);
    return frame === null ? undefined : Number(frame[1]);
}

;// CONCATENATED MODULE: ./build/core/findings/xml/reader.js
/* oxlint-disable unicorn/prefer-add-event-listener -- the parser has one listener of each kind, set like this. */



/** Most elements in one another; reports have about ten. */
const reader_MOST_DEPTH = 200;
/** Most attributes of one element. */
const MOST_ATTRIBUTES = 200;
/** Most characters of one attribute: some runners put a whole failure there. */
const MOST_ATTRIBUTE = 1024 * 1024;
// The parser has no other way to be told; nothing else in this program uses it.
Object.assign((sax_default()), { MAX_BUFFER_LENGTH: MOST_ATTRIBUTE });
/**
 * Reads a report in XML piece by piece, in the memory that one element takes: JUnit and checkstyle, told apart by their
 * root. Entities that a document defines are never read: one that defines any is refused.
 */
class XmlReader {
    #parser = sax_default().parser(true, { position: true });
    #sink;
    #name;
    #visitor;
    #depth = 0;
    #attributes = 0;
    #problem;
    /** There are references to characters that XML may not have; the parser leaves them as they are. */
    #hasEscapes = false;
    /** `name` is the path of the report, as notes tell it. */
    constructor(sink, name) {
        this.#sink = sink;
        this.#name = name;
        const parser = this.#parser;
        parser.onerror = ({ message }) => {
            const [said = ''] = message.split('\n');
            // Colours of a terminal, which XML may not have, are written as references all the same.
            if (said === 'Invalid character entity') {
                this.#hasEscapes = true;
                return void parser.resume();
            }
            this.#stop(`is no well-formed XML (${said.replace(/\.$/, '')}); what stands before is read`);
        };
        parser.ondoctype = (text) => {
            if (/[[<]|ENTITY/.test(text))
                this.#stop('has a document type that defines something, which is never processed');
        };
        parser.onattribute = () => {
            this.#attributes += 1;
            if (this.#attributes > MOST_ATTRIBUTES)
                this.#stop(`has an element with more than ${MOST_ATTRIBUTES} attributes`);
        };
        parser.onopentag = ({ name, attributes }) => this.#open(name, attributes);
        parser.ontext = (text) => this.#text(text);
        parser.oncdata = (text) => this.#text(text);
        parser.onclosetag = (name) => {
            if (this.#problem !== undefined)
                return;
            this.#depth -= 1;
            this.#visitor?.close(name);
        };
    }
    /** Takes the next piece; false when nothing more of the report can be read. */
    write(piece) {
        if (this.#problem === undefined)
            this.#guarded(() => this.#parser.write(piece));
        return this.#problem === undefined;
    }
    /** Nothing more comes: a report that is not complete is noted. */
    end() {
        if (this.#problem === undefined)
            this.#guarded(() => this.#parser.close());
        if (this.#problem !== undefined)
            this.#sink.note(this.#problem);
    }
    /** The parser throws when it goes on after an error. */
    #guarded(action) {
        try {
            action();
        }
        catch (error) {
            this.#stop(`can't be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
        }
    }
    #open(name, attributes) {
        if (this.#problem !== undefined)
            return;
        this.#attributes = 0;
        this.#depth += 1;
        if (this.#depth > reader_MOST_DEPTH)
            return this.#stop(`has more than ${reader_MOST_DEPTH} elements in one another`);
        this.#visitor ??= this.#visitorOf(name);
        const values = Object.entries(attributes).flatMap(([key, value]) => typeof value === 'string' ? [[key, this.#decoded(value)]] : []);
        this.#visitor?.open(name, Object.fromEntries(values));
    }
    #text(text) {
        if (this.#problem === undefined)
            this.#visitor?.text(this.#decoded(text));
    }
    /** With the escape character in place, what it begins is taken out of messages later. */
    #decoded(text) {
        return this.#hasEscapes ? text.replace(/&#(?:x0{0,4}1b|0{0,4}27);/gi, '\u001b') : text;
    }
    #visitorOf(root) {
        if (root === 'testsuites' || root === 'testsuite')
            return new JunitReport(this.#sink, this.#name);
        if (root === 'checkstyle')
            return new CheckstyleReport(this.#sink);
        this.#stop(`is XML of no report that is known here: its root is <${root.slice(0, 80)}>, not that of JUnit or checkstyle`);
        return undefined;
    }
    #stop(why) {
        // The parser counts lines from 0.
        this.#problem ??= `${this.#name}:${this.#parser.line + 1} ${why}.`;
    }
}


/***/ })

};
;