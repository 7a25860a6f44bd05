"use strict";
exports.id = 5024;
exports.ids = [5024];
exports.modules = {

/***/ 5024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readXmlReport: () => (/* binding */ readXmlReport)
});

// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(1520);
// EXTERNAL MODULE: ./build/core/coverage/report.js
var report = __webpack_require__(5217);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/fxp.js
var fxp = __webpack_require__(5824);
// EXTERNAL MODULE: ./node_modules/fast-xml-parser/src/xmlparser/XMLParser.js + 26 modules
var XMLParser = __webpack_require__(9658);
;// CONCATENATED MODULE: ./build/core/coverage/xml.js



const PREDEFINED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Decodes the five entities that every document has and references by number. Nothing else is expanded. */
function decodeXml(text) {
    if (!text.includes('&'))
        return text;
    return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, decimal, hex, name) => {
        if (typeof name === 'string')
            return PREDEFINED[name] ?? whole;
        const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
        return code > 0x10_ff_ff ? whole : String.fromCodePoint(code);
    });
}
/**
 * Walks through an XML document without building it. Entities are not processed, a document type is never read:
 * one that only names itself is passed over, one that defines something is refused.
 */
function walkXml(text, visitor) {
    const prepared = withoutDocumentType(text);
    if (!prepared.ok)
        return prepared;
    const valid = fxp/* XMLValidator */.iI.validate(prepared.value);
    if (valid !== true) {
        const { msg, line } = valid.err;
        return (0,result/* err */._)({ message: `not well-formed XML: ${msg}`, line: line });
    }
    const parser = new XMLParser/* default */.A({
        ignoreAttributes: false,
        attributeNamePrefix: '',
        processEntities: false,
        parseTagValue: false,
        parseAttributeValue: false,
        ignoreDeclaration: true,
        ignorePiTags: true,
        jPath: false,
        maxNestedTags: 64,
        // Returning false drops the element, so a report of a million lines leaves no tree behind.
        updateTag(tag, place, attributes) {
            const value = (name) => {
                const raw = attributes !== undefined && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
                return typeof raw === 'string' ? decodeXml(raw) : undefined;
            };
            visitor.open(tag, value, typeof place === 'string' ? 0 : place.getDepth());
            return false;
        },
        tagValueProcessor(tag, value) {
            visitor.text(tag, decodeXml(value));
            return '';
        },
    });
    try {
        parser.parse(prepared.value);
    }
    catch (error) {
        return (0,result/* err */._)({ message: `XML that can't be read: ${error instanceof Error ? error.message : String(error)}` });
    }
    return (0,result.ok)(undefined);
}
/** A document type that only names itself, by name and address. */
const NAMING_TYPE = /^<!DOCTYPE(?:[^<>[\]"']|"[^"]*"|'[^']*')*>/;
/** A type that only names itself is far shorter. */
const LONGEST_TYPE = 4096;
/** The document with its type blanked out; line numbers stay as they are. */
function withoutDocumentType(text) {
    const start = endOfProlog(text);
    if (!text.startsWith('<!DOCTYPE', start))
        return (0,result.ok)(text);
    const type = NAMING_TYPE.exec(text.slice(start, start + LONGEST_TYPE))?.[0];
    if (type === undefined) {
        const message = 'its document type defines entities or elements, which are never processed; write the report without';
        return (0,result/* err */._)({ message, line: (0,report/* lineAt */.mh)(text, start) });
    }
    return (0,result.ok)(text.slice(0, start) + type.replace(/[^\n]/g, ' ') + text.slice(start + type.length));
}
/** Where the space, the declaration, the instructions for programs and the comments before the first element end. */
function endOfProlog(text) {
    let at = 0;
    for (;;) {
        while (/\s/.test(text.charAt(at)))
            at += 1;
        const close = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : undefined;
        if (close === undefined)
            return at;
        const end = text.indexOf(close, at + 2);
        if (end === -1)
            return at;
        at = end + close.length;
    }
}

;// CONCATENATED MODULE: ./build/core/coverage/xml-reports.js



/**
 * Reads Cobertura (`<coverage><packages>`, cobertura.sourceforge.net/xml/coverage-04.dtd) and Clover
 * (`<coverage><project>`) reports. Both begin with `<coverage>`: what is inside decides.
 */
function readXmlReport(text) {
    const reader = new XmlReportReader();
    const walked = walkXml(text, reader);
    return walked.ok ? reader.result() : walked;
}
/** Notes what the walk meets. One reader reads one report. */
class XmlReportReader {
    #collector = new report/* LineCollector */.o0();
    #sources = [];
    /** Lines by the path that the report has; those of Cobertura are relative to its sources, which may come later. */
    #files = new Map();
    #format;
    /** Whether the walk is where the covered code is listed. Clover has a second place, for the tests' own code. */
    #inside = false;
    #root;
    #lines;
    #sums;
    #problem;
    open(tag, attributes, depth) {
        if (depth === 1) {
            this.#root = tag;
            this.#sums = countOf(attributes('lines-covered'), attributes('lines-valid'));
        }
        else if (depth === 2) {
            if (tag === 'packages')
                this.#format ??= 'cobertura';
            if (tag === 'project')
                this.#format ??= 'clover';
            this.#inside = tag === 'packages' || tag === 'project';
        }
        else if (!this.#inside || this.#root !== 'coverage') {
            return;
        }
        else if (tag === 'metrics' && depth === 3 && this.#format === 'clover') {
            this.#sums ??= countOf(attributes('coveredstatements'), attributes('statements'));
        }
        else if (tag === 'class' && this.#format === 'cobertura') {
            this.#enter(attributes('filename'), 'a class without filename');
        }
        else if (tag === 'file' && this.#format === 'clover') {
            this.#enter(attributes('path') ?? attributes('name'), 'a file without path and name');
        }
        else if (tag === 'line') {
            this.#line(attributes);
        }
    }
    text(tag, value) {
        if (tag === 'source' && value.trim() !== '')
            this.#sources.push(value.trim());
    }
    result() {
        const format = this.#format;
        if (this.#problem !== undefined)
            return (0,result/* err */._)(this.#problem);
        if (format === undefined || this.#root !== 'coverage') {
            const known = this.#root === 'report' ? ' (JaCoCo can be converted to Cobertura)' : '';
            return (0,result/* err */._)({ message: `XML, but neither Cobertura nor Clover: its root is <${this.#root ?? '?'}>${known}` });
        }
        // With several sources nobody says which one a path belongs to; then the path alone has to do.
        const [source] = this.#sources.length === 1 && format === 'cobertura' ? this.#sources : [];
        for (const [path, lines] of this.#files) {
            const target = this.#collector.file(source === undefined ? path : joined(source, path));
            for (const [line, hits] of lines)
                (0,report/* addHits */.oI)(target, line, hits);
        }
        const { total = 0 } = this.#sums ?? {};
        if (this.#collector.isEmpty && this.#sums !== undefined && total > 0) {
            return (0,result.ok)({ format, files: undefined, totals: { lines: this.#sums } });
        }
        return (0,result.ok)(this.#collector.report(format));
    }
    #enter(path, problem) {
        if (path === undefined || path === '') {
            this.#problem ??= { message: problem };
            return;
        }
        const known = this.#files.get(path);
        this.#lines = known ?? new Map();
        if (known === undefined)
            this.#files.set(path, this.#lines);
    }
    #line(attributes) {
        if (this.#lines === undefined || this.#format === undefined)
            return;
        const clover = this.#format === 'clover';
        // Clover lists the declarations of methods too; they are no lines that run.
        if (clover && attributes('type') === 'method')
            return;
        const number = attributes(clover ? 'num' : 'number') ?? '';
        const hits = clover ? cloverHits(attributes) : attributes('hits');
        if (!/^\d+$/.test(number) || hits === undefined || !/^\d+$/.test(hits)) {
            this.#problem ??= {
                message: `a line whose number or count is no number: number "${number}", count "${hits ?? ''}"`,
            };
            return;
        }
        if (Number(number) > 0)
            (0,report/* addHits */.oI)(this.#lines, Number(number), Number(hits));
    }
}
/** A condition of Clover has a count for either way that it went. */
function cloverHits(attributes) {
    const plain = attributes('count');
    if (plain !== undefined || attributes('type') !== 'cond')
        return plain;
    const ways = [attributes('truecount') ?? '0', attributes('falsecount') ?? '0'];
    return ways.find((way) => way !== '0') ?? '0';
}
function countOf(covered, total) {
    if (covered === undefined || total === undefined || !/^\d+$/.test(covered) || !/^\d+$/.test(total))
        return undefined;
    return Number(covered) <= Number(total) ? { covered: Number(covered), total: Number(total) } : undefined;
}
function joined(source, path) {
    if (/^(?:[/\\]|[a-zA-Z]:[/\\])/.test(path))
        return path;
    return `${source.replace(/[/\\]+$/, '')}/${path}`;
}


/***/ })

};
;