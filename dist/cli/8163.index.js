"use strict";
exports.id = 8163;
exports.ids = [8163];
exports.modules = {

/***/ 4382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ placeText),
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8808);

const text = (left = '', right = '') => (left < right ? -1 : left > right ? 1 : 0);
/** What people should see first: new ones, then the gravest, then by file and line. */
function worstFirst(left, right) {
    return (Number(left.isNew === false) - Number(right.isNew === false) ||
        _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(left.severity) - _model_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(right.severity) ||
        Number(left.file === undefined) - Number(right.file === undefined) ||
        text(left.file, right.file) ||
        (left.line ?? 0) - (right.line ?? 0) ||
        (left.column ?? 0) - (right.column ?? 0) ||
        text(left.rule, right.rule) ||
        text(left.message, right.message));
}
/** `src/a.ts:12:3`, as editors and terminals follow it; undefined for a finding that is in no file. */
function placeText(finding) {
    if (finding.file === undefined)
        return undefined;
    const parts = [finding.file];
    if (finding.line !== undefined)
        parts.push(finding.line);
    if (finding.line !== undefined && finding.column !== undefined)
        parts.push(finding.column);
    return parts.join(':');
}


/***/ }),

/***/ 8163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifReport: () => (/* binding */ sarifReport)
/* harmony export */ });
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6134);


/**
 * GitHub takes 25,000 results of a run and shows 5,000 of them:
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const MOST_RESULTS = 5_000;
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * The findings of a workflow as SARIF 2.1.0, one run with the rules of all tools in it: with a run for each tool the
 * alerts of a tool that has nothing to say any more would stay open. Failed tests are no alerts and stay out, and so does
 * what stands in no file, which code scanning has no place for.
 */
function sarifReport(state, facts) {
    const known = facts.findings.flatMap(({ findings }) => findings);
    const shown = known.filter((each) => each.file !== undefined && each.test === undefined);
    const rules = new Map();
    const results = worst(shown).map((finding) => {
        const rule = ruleOf(finding);
        const known = rules.get(rule.id) ?? { ...rule, index: rules.size };
        rules.set(rule.id, known);
        return resultOf(finding, known.id, known.index, facts.folder);
    });
    const left = shown.length - results.length + facts.findings.reduce((sum, { omitted }) => sum + omitted.findings, 0);
    const said = [
        ...(left > 0 ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(left, 'more finding is', 'more findings are')} not in this report`] : []),
        ...facts.findings.flatMap(({ notes }) => notes),
    ];
    const run = {
        tool: {
            driver: {
                name: 'bootspring',
                semanticVersion: facts.version,
                rules: [...rules.values()].map(({ id, tool }) => ({ id, properties: { tags: [tool] } })),
            },
        },
        automationDetails: { id: `bootspring/${state.pipeline.workflow}/` },
        invocations: [
            {
                executionSuccessful: state.status === 'completed',
                ...(said.length === 0
                    ? {}
                    : { toolExecutionNotifications: said.map((text) => ({ level: 'warning', message: { text } })) }),
            },
        ],
        columnKind: 'utf16CodeUnits',
        results,
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, null, 2)}\n`;
}
/** In the order of the checks, as long as all of them have room. */
const worst = (all) => all.length <= MOST_RESULTS ? all : all.toSorted(_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .m).slice(0, MOST_RESULTS);
/** Two tools may have rules of one name. */
function ruleOf({ tool = 'bootspring', rule }) {
    return { id: rule === undefined ? tool : `${tool}/${rule}`, tool };
}
function resultOf(finding, ruleId, ruleIndex, folder) {
    const { file = '', line, column, endLine, endColumn } = finding;
    const region = line === undefined
        ? {}
        : {
            region: {
                startLine: line,
                ...(column === undefined ? {} : { startColumn: column }),
                ...(endLine === undefined || endLine < line ? {} : { endLine }),
                ...(endColumn === undefined || column === undefined ? {} : { endColumn }),
            },
        };
    const path = folder === '' ? file : `${folder}/${file}`;
    const uri = path
        .replaceAll(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
    return {
        ruleId,
        ruleIndex,
        level: LEVELS[finding.severity],
        // An empty message is not allowed.
        message: { text: finding.message === '' ? ruleId : finding.message },
        locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, ...region } }],
        partialFingerprints: { 'bootspring/v1': finding.fingerprint },
        ...(finding.isNew === undefined ? {} : { properties: { isNew: finding.isNew } }),
    };
}


/***/ })

};
;