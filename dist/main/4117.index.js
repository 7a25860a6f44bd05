"use strict";
exports.id = 4117;
exports.ids = [4117];
exports.modules = {

/***/ 4117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   digestOfAttempt: () => (/* binding */ digestOfAttempt)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6134);
/* harmony import */ var _core_findings_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
/* harmony import */ var _model_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8808);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6528);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5651);





/** Characters of a message in the journal; all of it is in the file. */
const MOST_MESSAGE = 500;
const EMPTY = { errors: 0, warnings: 0, notices: 0, worst: [] };
const NOTHING = { findings: [], tests: [], omitted: { findings: 0, tests: 0 }, notes: [] };
/** Writes all that an attempt found beside the journal and answers what belongs into that; undefined when there is nothing. */
async function digestOfAttempt(options, all, end) {
    const { notes = [] } = all ?? {};
    const { findings, tests, omitted, isPart, told: ofTests } = await withTests(options, all, end);
    if (findings.length + tests.length + notes.length === 0)
        return undefined;
    const before = findings.length === 0 ? undefined : await options.before();
    const told = findings.map((one) => (before === undefined ? one : { ...one, isNew: !before.has(one.fingerprint) }));
    const { task, attempt, folder, redact } = options;
    const file = redacted({ schemaVersion: 1, task, attempt, findings: told.sort(_core_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .m), tests: [...tests], omitted }, redact);
    if (file === undefined)
        return { ...EMPTY, notes: ['The findings hold what is secret, and are not kept.'] };
    const written = (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFindings */ .Qy)(folder, file);
    if (!written.ok)
        notes.push(`The findings are not kept: ${written.error.message}`);
    const unkept = omitted.findings + omitted.tests;
    if (unkept > 0)
        notes.push(`${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(unkept, 'more finding or test', 'more findings and tests')} are not kept.`);
    return {
        ...digestOf(file, isPart),
        ...ofTests,
        ...(written.ok ? { digest: written.value } : {}),
        ...(notes.length === 0 ? {} : { notes: notes.map(redact) }),
    };
}
/** What was found together with what an earlier attempt told of the same tests, and what that comes to. */
async function withTests({ earlier, folder, task }, all, end) {
    const isTested = all !== undefined && (all.tests.length > 0 || all.findings.some(({ test }) => test !== undefined));
    if (!isTested && earlier === undefined)
        return { ...(all ?? NOTHING), isPart: false, told: {} };
    const { foundTests } = await __webpack_require__.e(/* import() */ 2536).then(__webpack_require__.bind(__webpack_require__, 2536));
    return foundTests(all ?? NOTHING, { ...end, earlier, folder, task });
}
/** A secret that only shows where texts meet is hidden here. Undefined when without it nothing is left that can be read. */
function redacted(file, redact) {
    const text = JSON.stringify(file);
    const shown = redact(text);
    if (shown === text)
        return file;
    try {
        const read = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingsFileSchema */ ._J)().safeParse(JSON.parse(shown));
        return read.success ? read.data : undefined;
    }
    catch {
        return undefined;
    }
}
function digestOf({ findings, tests }, isPart) {
    const count = (severity) => findings.filter((one) => one.severity === severity).length;
    const ended = (outcome) => tests.filter((one) => one.outcome === outcome).length;
    const isKnown = findings.some(({ isNew }) => isNew !== undefined);
    return {
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
        ...(isKnown ? { fresh: findings.filter(({ isNew }) => isNew === true).length } : {}),
        ...(tests.length === 0 || isPart
            ? {}
            : { tests: { passed: ended('passed'), failed: ended('failed'), skipped: ended('skipped') } }),
        worst: findings.slice(0, _model_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .WORST_FINDINGS */ .ns).map((one) => {
            const { message } = one;
            return message.length <= MOST_MESSAGE ? one : { ...one, message: `${message.slice(0, MOST_MESSAGE)}\u2026` };
        }),
    };
}


/***/ })

};
;