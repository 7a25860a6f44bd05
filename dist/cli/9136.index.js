"use strict";
exports.id = 9136;
exports.ids = [9136];
exports.modules = {

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