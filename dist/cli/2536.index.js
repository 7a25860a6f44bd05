"use strict";
exports.id = 2536;
exports.ids = [2536];
exports.modules = {

/***/ 9701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ refOf),
/* harmony export */   J2: () => (/* binding */ keyOfTest),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   T9: () => (/* binding */ failedTests)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6528);

/**
 * What output and reports have in common when they name a test: runners write its groups with ` \u203a `, ` > ` or a space
 * between, and line breaks differ.
 */
const plainName = (name) => name
    .replace(/ [\u203a>] /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/** One test, as a key: tests of two files may have one name. */
const keyOfTest = ({ name, file = '' }) => `${file}\n${plainName(name)}`;
/** A test without what it came to. */
const refOf = ({ name, file }) => ({ name, ...(file === undefined ? {} : { file }) });
/**
 * The tests that failed, when nothing else is wrong and all of them are known by name: of the report where there is one,
 * otherwise of the output. Undefined where something else is an error, where something was left out, where report and
 * output speak of different tests, and where more failed than would run again.
 */
function failedTests({ findings, tests, omitted }) {
    if (omitted.findings + omitted.tests > 0)
        return undefined;
    const errors = findings.filter(({ severity }) => severity === 'error');
    const told = new Map();
    for (const { test } of errors) {
        if (test === undefined)
            return undefined;
        told.set(plainName(test), { name: test });
    }
    const reported = tests.filter(({ outcome }) => outcome === 'failed');
    const names = new Set(reported.map(({ name }) => plainName(name)));
    if (reported.length > 0 && [...told.keys()].some((name) => !names.has(name)))
        return undefined;
    const failed = reported.length > 0
        ? [...new Map(reported.map((each) => [keyOfTest(each), refOf(each)])).values()]
        : [...told.values()];
    return failed.length === 0 || failed.length > _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_RERUN */ .hf ? undefined : failed;
}


/***/ }),

/***/ 9580:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ picture),
/* harmony export */   q: () => (/* binding */ confirmed)
/* harmony export */ });
/* harmony import */ var _findings_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4382);
/* harmony import */ var _failed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9701);


/**
 * What two attempts on the same sources tell together. Tests that failed in one and passed in the other are flaky. When
 * only some tests ran, all others stand as they were.
 */
function picture(earlier, now) {
    const before = known(earlier);
    // Of several with one name the one that failed counts.
    const ran = [
        ...now.tests.filter(({ outcome }) => outcome === 'passed'),
        ...now.tests.filter(({ outcome }) => outcome === 'failed'),
    ];
    const after = new Map(ran.map((test) => [(0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfTest */ .J2)(test), test]));
    // A file is told by a report and not by output.
    const byName = new Map([...after.values()].map((test) => [(0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(test.name), test]));
    const found = (test) => after.get((0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfTest */ .J2)(test)) ?? (test.file === undefined ? byName.get((0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(test.name)) : undefined);
    const told = new Set();
    const tests = before.flatMap((test) => {
        const it = found(test) ?? silent(test, now);
        if (it !== undefined)
            told.add(it);
        if (it === undefined)
            return now.scope === 'tests' ? [test] : [];
        const isFlaky = test.flaky === true || it.flaky === true || isTurned(test, it);
        return [isFlaky ? { ...it, flaky: true } : it];
    });
    const added = now.tests.filter((test) => !told.has(test) && (now.scope !== 'tests' || test.outcome !== 'skipped'));
    const all = [...tests, ...added];
    return {
        tests: all,
        findings: findingsOf(earlier, now, all),
        omitted: now.scope === 'tests' ? both(earlier, now) : now.omitted,
    };
}
/** The tests of a report, and those that only the output named. */
function known({ tests, failed }) {
    const names = new Set(tests.map(({ name }) => (0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name)));
    const more = failed.filter(({ name }) => !names.has((0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name)));
    return [...tests, ...more.map((each) => ({ ...each, outcome: 'failed' }))];
}
/** Output that names only what failed says of all other tests that they passed. */
function silent(test, { passed, tests, scope }) {
    return passed && tests.length === 0 && scope !== 'tests' && test.outcome === 'failed'
        ? { ...test, outcome: 'passed' }
        : undefined;
}
const isTurned = (one, other) => one.outcome !== other.outcome && one.outcome !== 'skipped' && other.outcome !== 'skipped';
/** What was found at first stays, except of tests that have passed; what is found again is told once. */
function findingsOf(earlier, now, tests) {
    if (now.scope !== 'tests')
        return [...now.findings];
    const passed = new Set(tests.filter(({ outcome }) => outcome === 'passed').map(({ name }) => (0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(name)));
    const kept = earlier.findings.filter(({ test }) => test === undefined || !passed.has((0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(test)));
    const names = new Set(kept.flatMap(({ test }) => (test === undefined ? [] : [(0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(test)])));
    const prints = new Set(kept.map(({ fingerprint }) => fingerprint));
    const added = now.findings.filter(({ test, fingerprint }) => !prints.has(fingerprint) && (test === undefined || !names.has((0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(test))));
    return [...kept, ...added].sort(_findings_order_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .m);
}
const both = (one, other) => ({
    findings: one.omitted.findings + other.omitted.findings,
    tests: one.omitted.tests + other.omitted.tests,
});
/**
 * What a rerun of some tests says of them. A run that a pattern matched nothing in ends well too, so only a report
 * counts that names each of them.
 */
function confirmed(tests, told) {
    const ran = told.filter(({ outcome }) => outcome !== 'skipped');
    const outcomes = tests.map((test) => {
        const same = ran.filter((each) => (0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(each.name) === (0,_failed_js__WEBPACK_IMPORTED_MODULE_1__/* .plainName */ .MH)(test.name) &&
            (test.file === undefined || each.file === undefined || test.file === each.file));
        if (same.length === 0)
            return 'unnamed';
        return same.every(({ outcome }) => outcome === 'passed') ? 'passed' : 'failed';
    });
    return outcomes.includes('unnamed') ? 'unnamed' : outcomes.includes('failed') ? 'failed' : 'passed';
}


/***/ }),

/***/ 2536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foundTests: () => (/* binding */ foundTests)
/* harmony export */ });
/* harmony import */ var _core_rerun_failed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9701);
/* harmony import */ var _core_rerun_picture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9580);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6528);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5651);




/** Lays what an attempt found over what an earlier one did on the same sources, and names what failed and what is flaky. */
async function foundTests(now, attempt) {
    const { earlier, scope } = attempt;
    const hasFailed = (0,_core_rerun_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .failedTests */ .T9)(now) !== undefined || now.tests.some(({ outcome }) => outcome === 'failed');
    const tree = hasFailed || earlier !== undefined ? await attempt.tree() : undefined;
    const isSame = scope === 'tests' || (earlier !== undefined && isSameTree(earlier, tree));
    const before = earlier === undefined || !isSame ? undefined : readEarlier(earlier, attempt);
    const all = before === undefined ? now : (0,_core_rerun_picture_js__WEBPACK_IMPORTED_MODULE_1__/* .picture */ .l)(before, { ...now, ...attempt });
    const failed = (0,_core_rerun_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .failedTests */ .T9)(all);
    const isRed = failed !== undefined || all.tests.some(({ outcome }) => outcome === 'failed');
    const flaky = all.tests.filter((test) => test.flaky === true);
    return {
        ...all,
        isPart: before?.tests.length === 0 && (scope === 'tests' || now.tests.length === 0),
        told: {
            ...(failed === undefined ? {} : { failed: [...failed] }),
            ...(flaky.length === 0 ? {} : { flaky: { count: flaky.length, tests: flaky.slice(0, _model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_FLAKY */ .cd).map(_core_rerun_failed_js__WEBPACK_IMPORTED_MODULE_0__/* .refOf */ .H8) } }),
            ...(tree === undefined || !isRed ? {} : { tree }),
        },
    };
}
/** Where the sources of one are not known, only attempts in a row are sure to be of the same. */
const isSameTree = (earlier, tree) => earlier.tree === undefined || tree === undefined ? earlier.inRow : earlier.tree === tree;
function readEarlier({ attempt, digest, failed }, place) {
    const { folder, task } = place;
    const read = digest === undefined ? undefined : (0,_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readFindings */ .RJ)({ folder, task, attempt, digest });
    if (read?.ok === true)
        return { ...read.value.file, failed };
    return { findings: [], tests: [], omitted: { findings: 0, tests: 0 }, failed };
}


/***/ })

};
;