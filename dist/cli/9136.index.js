"use strict";
exports.id = 9136;
exports.ids = [9136];
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

/***/ 4993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   lP: () => (/* binding */ sizeText),
/* harmony export */   lT: () => (/* binding */ countText)
/* harmony export */ });
const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];
/** Bytes as people read them, in powers of ten: `0 B`, `999 B`, `4.5 MB`, `120 MB`. */
function sizeText(bytes) {
    let value = bytes;
    let unit = 0;
    // 999.5 would be shown as 1000.
    while (value >= (unit === 0 ? 1_000 : 999.5) && unit < UNITS.length - 1) {
        value /= 1_000;
        unit += 1;
    }
    const digits = unit === 0 || value >= 9.95 ? 0 : 1;
    return `${value.toFixed(digits)} ${UNITS[unit] ?? ''}`;
}
/** A whole number with its thousands apart: `1,204`. */
const numberText = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
/** A number of things: `1 file`, `1,204 files`. */
const countText = (count, one, many = `${one}s`) => `${numberText(count)} ${count === 1 ? one : many}`;


/***/ }),

/***/ 9136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  knownFindings: () => (/* binding */ knownFindings)
});

// EXTERNAL MODULE: ./build/core/views/size.js
var size = __webpack_require__(4993);
// EXTERNAL MODULE: ./build/core/findings/order.js
var order = __webpack_require__(4382);
;// CONCATENATED MODULE: ./build/core/findings/known.js


/** Every task with findings, or with a word on why there are none. */
function tasksWithFindings(state) {
    return state.phases
        .flatMap(({ agents, gates }) => [...agents.tasks, ...gates.flatMap((gate) => gate.checks.tasks)])
        .flatMap((task) => (task.findings === undefined ? [] : [{ task, digest: task.findings }]));
}
/** How many findings an attempt had in all. */
const totalOf = ({ errors, warnings, notices }) => errors + warnings + notices;
const testsOf = ({ tests }) => tests === undefined ? 0 : tests.passed + tests.failed + tests.skipped;
/** Whether the journal alone may not tell everything, whose messages are shortened: then there is a file to be read. */
const needsFile = (digest) => totalOf(digest) + testsOf(digest) + (digest.flaky?.count ?? 0) > 0;
/** All of them, from the file beside the journal. */
function knownFromFile({ task, digest }, file) {
    return {
        task: task.plan.id,
        attempt: task.attempts,
        findings: file.findings.toSorted(order/* worstFirst */.m),
        tests: file.tests,
        omitted: file.omitted,
        notes: digest.notes ?? [],
    };
}
/**
 * Those that the journal holds.
 *
 * @param missing why the file cannot be read, as a clause; undefined when nothing is missing without it
 */
function knownFromJournal({ task, digest }, missing) {
    const total = totalOf(digest);
    const shown = digest.worst.length;
    const findings = Math.max(0, total - shown);
    const lost = [
        ...(findings > 0 ? [`${shown} of ${(0,size/* countText */.lT)(total, 'finding')} ${shown === 1 ? 'is' : 'are'} shown`] : []),
        ...(testsOf(digest) > 0 ? ['its tests are not known one by one'] : []),
    ];
    const note = missing === undefined || lost.length === 0 ? [] : [`${task.plan.id}: ${missing}, so ${lost.join(' and ')}.`];
    return {
        task: task.plan.id,
        attempt: task.attempts,
        findings: digest.worst.toSorted(order/* worstFirst */.m),
        tests: [],
        omitted: { findings, tests: testsOf(digest) },
        notes: [...(digest.notes ?? []), ...note],
    };
}

// EXTERNAL MODULE: ./build/shell/findings/file.js
var file = __webpack_require__(5651);
;// CONCATENATED MODULE: ./build/shell/findings/known.js


/** Bytes of all files that are read for one report. */
const MOST_OF_ALL = 128 * 1024 ** 2;
/**
 * What is known of the findings of every task: all of them from the files beside the journal, and from the journal
 * itself where a file is missing, is not the one that was written, or is too large.
 */
function knownFindings({ folder }, state) {
    let room = MOST_OF_ALL;
    return tasksWithFindings(state).map((found) => {
        const { task, digest } = found;
        if (!needsFile(digest))
            return knownFromJournal(found, undefined);
        const place = { folder, task: task.plan.id, attempt: task.attempts, digest: digest.digest };
        const read = (0,file/* readFindings */.RJ)(place, Math.min(room, file/* MOST_FILE_BYTES */.XR));
        if (!read.ok)
            return knownFromJournal(found, `the file with all of its findings ${read.error}`);
        room -= read.value.bytes;
        return knownFromFile(found, read.value.file);
    });
}


/***/ })

};
;