"use strict";
exports.id = 1094;
exports.ids = [1094];
exports.modules = {

/***/ 1094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   escapeXml: () => (/* binding */ escapeXml),
/* harmony export */   junitReport: () => (/* binding */ junitReport)
/* harmony export */ });
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9962);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6134);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8214);
/* harmony import */ var _flaky_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(575);





/**
 * Characters that XML 1.0 forbids even as references: control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
 * https://www.w3.org/TR/xml/#charsets
 */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
/** Text from outside as text or attribute of XML. What XML can't hold becomes `\ufffd`; line breaks of attributes are kept. */
function escapeXml(text) {
    return text
        .replaceAll(FORBIDDEN, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll('\r', '&#13;');
}
/** Attempts of one case that are told beside the one that decides. */
const MOST_OTHERS = 20;
/**
 * The workflow as JUnit XML, in the elements and attributes that Jenkins' schema (junit-10.xsd) has: a suite for the
 * agents of each phase and one for each gate, a case for each agent and check. What does not block is never a failure;
 * a workflow that is not completed has at least one case that is one.
 */
function junitReport(state) {
    const suites = state.phases.flatMap((phase) => phaseSuites(state, phase));
    const red = suites.some(({ cases }) => cases.some(({ result }) => result === 'failure' || result === 'error'));
    if (state.status !== 'completed' && !red)
        suites.push(unfinished(state));
    const counts = tally(suites.flatMap((suite) => suite.cases));
    const head = attributes({
        name: state.pipeline.workflow,
        tests: `${counts.tests}`,
        failures: `${counts.failures}`,
        errors: `${counts.errors}`,
        time: seconds(state.activeMs),
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${suites.map(suiteXml).join('')}</testsuites>\n`;
}
function phaseSuites(state, phase) {
    const prefix = `${state.pipeline.workflow}.${phase.plan.name}`;
    const { startedAt } = phase;
    const suite = (name, className, tasks) => ({
        name,
        startedAt,
        ...(phase.round === 1 ? {} : { round: phase.round }),
        cases: tasks.map((task) => caseOf(task, className)),
    });
    return [
        ...(phase.agents.tasks.length > 0 ? [suite(phase.plan.name, prefix, phase.agents.tasks)] : []),
        ...phase.gates.map(({ plan, checks, skipped }) => {
            const made = suite(`${phase.plan.name}/${plan.name}`, `${prefix}.${plan.name}`, checks.tasks);
            if (skipped === undefined)
                return made;
            const message = `the gate was skipped by ${skipped.by}: ${skipped.reason}`;
            return { ...made, cases: made.cases.map((each) => passedOver(each, message)) };
        }),
    ];
}
/** Nobody waits for what a person has passed over; what it said is kept in the message. */
function passedOver(each, because) {
    if (each.result === 'passed')
        return each;
    const message = each.result === 'skipped' ? because : `${because} (${each.message})`;
    return { ...each, result: 'skipped', message };
}
function caseOf(task, className) {
    const { plan, outcome, evidence } = task;
    const command = [(0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .failedTitle */ .el)(task), ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLines */ .hq)(task.findings)].join('\n');
    const rest = {
        name: plan.name,
        className,
        ms: task.durationMs,
        command,
        tail: evidence?.tail ?? '',
        others: otherAttempts(task),
    };
    if (outcome === undefined) {
        const message = task.status === 'pending' ? 'not run' : 'under way';
        return { ...rest, result: 'skipped', message, type: task.status };
    }
    const message = (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeText */ .EL)(outcome);
    const type = 'reason' in outcome ? outcome.reason : outcome.kind;
    if ((0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .isEmpty */ .Im)(outcome))
        return { ...rest, result: 'skipped', message, type };
    if ((0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .isGood */ .Kg)(outcome))
        return { ...rest, result: 'passed', message, type };
    if ((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .isSoft */ .$x)(task))
        return { ...rest, result: 'skipped', message: `does not block: ${message}`, type };
    switch (outcome.kind) {
        case 'failed':
            return { ...rest, result: 'failure', message, type };
        case 'skipped':
            return { ...rest, result: 'skipped', message, type };
        default:
            return { ...rest, result: 'error', message, type };
    }
}
/** Each flaky test of what passed, and each time that failed tests ran again in vain. */
function otherAttempts(task) {
    const { outcome, flaky, round, reruns } = task;
    if (outcome === undefined)
        return [];
    if (!(0,_outcomes_js__WEBPACK_IMPORTED_MODULE_3__/* .isGood */ .Kg)(outcome)) {
        const times = Array.from({ length: Math.min(reruns, MOST_OTHERS) }, (_, at) => at + 1);
        return times.map((time) => ({ tag: 'rerunFailure', message: `its failed tests failed again, rerun ${time}` }));
    }
    const { names, more } = (0,_flaky_js__WEBPACK_IMPORTED_MODULE_1__/* .flakyNames */ .yb)(task);
    const told = names.map((name) => `${name} failed and passed on the same sources`);
    if (more > 0)
        told.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(more, 'more test')} failed and passed on the same sources`);
    if (told.length === 0 && flaky)
        told.push(`passed at attempt ${round}`);
    return told.map((message) => ({ tag: 'flakyFailure', message }));
}
/** Not one task says no, and still it is not completed: a vacuous gate, a missing output, a cut-off or cancelled run. */
function unfinished(state) {
    const because = state.pause?.details.join('; ') ?? state.because ?? '';
    const message = because === '' ? state.status : `${state.status}: ${because}`;
    const only = {
        name: 'workflow',
        className: state.pipeline.workflow,
        ms: 0,
        result: 'error',
        message,
        type: state.pause?.reason ?? state.status,
        command: '',
        tail: '',
        others: [],
    };
    return { name: 'workflow', startedAt: state.createdAt, cases: [only] };
}
function tally(cases) {
    const count = (result) => cases.filter((each) => each.result === result).length;
    return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}
const seconds = (ms) => (ms / 1000).toFixed(3);
const attributes = (all) => Object.entries(all)
    // A line break in an attribute would be read as a space.
    .map(([name, value]) => ` ${name}="${escapeXml(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`)
    .join('');
function suiteXml({ name, startedAt, cases, round }) {
    const counts = tally(cases);
    const head = attributes({
        name,
        tests: `${counts.tests}`,
        failures: `${counts.failures}`,
        errors: `${counts.errors}`,
        skipped: `${counts.skipped}`,
        time: seconds(cases.reduce((sum, each) => sum + each.ms, 0)),
        // Readers disagree about zones; without one it is UTC by their convention.
        ...(startedAt === undefined ? {} : { timestamp: new Date(startedAt).toISOString().slice(0, 19) }),
    });
    const property = attributes({ name: 'bootspring.round', value: `${round}` });
    const told = round === undefined ? '' : `    <properties>\n      <property${property}/>\n    </properties>\n`;
    return `  <testsuite${head}>\n${told}${cases.map(caseXml).join('')}  </testsuite>\n`;
}
function caseXml({ name, className, ms, result, message, type, command, tail, others }) {
    const head = attributes({ name, classname: className, time: seconds(ms) });
    const again = others
        .map((each) => `      <${each.tag}${attributes({ message: each.message, type: each.tag })}/>\n`)
        .join('');
    const output = tail === '' ? '' : `      <system-out>${escapeXml(tail)}</system-out>\n`;
    if (result === 'passed') {
        const inner = again + output;
        return inner === '' ? `    <testcase${head}/>\n` : `    <testcase${head}>\n${inner}    </testcase>\n`;
    }
    const why = result === 'skipped' ? { message } : { message, type };
    const ending = `      <${result}${attributes(why)}>${escapeXml(command === '' ? message : command)}</${result}>\n`;
    return `    <testcase${head}>\n${ending}${again}${output}    </testcase>\n`;
}


/***/ })

};
;