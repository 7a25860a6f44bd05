"use strict";
exports.id = 7376;
exports.ids = [7376];
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

/***/ 7376:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareRuns: () => (/* binding */ compareRuns)
});

// EXTERNAL MODULE: ./build/core/findings/order.js
var findings_order = __webpack_require__(4382);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
;// CONCATENATED MODULE: ./build/core/views/compare-findings.js


const NOTHING = { findings: [], tests: [], omitted: { findings: 0, tests: 0 } };
/** A task that was not judged in a run found nothing there, which says nothing. */
const isJudged = (task) => task?.outcome?.kind === 'passed' || task?.outcome?.kind === 'failed';
/** Nor does what one found nothing in that it did not look at. */
const isPart = (task) => task !== undefined && (0,outcomes/* isLimited */.lU)(task.plan);
/** The tasks that can be compared, and a sentence for each other one that has something to compare. */
function pairs(before, after) {
    const notes = [];
    const all = [...new Set([...after.tasks.keys(), ...before.tasks.keys()])].flatMap((task) => {
        const [earlier, later] = [before.known.get(task), after.known.get(task)];
        if (earlier === undefined && later === undefined)
            return [];
        const open = [before, after].filter(({ tasks }) => !isJudged(tasks.get(task)));
        const part = [before, after].filter(({ tasks }) => isPart(tasks.get(task)));
        if (open.length === 0 && part.length > 0) {
            const limited = part.map(({ label }) => label).join(' and ');
            notes.push(`The findings of ${task} are not compared: it only looked at what changed in ${limited}.`);
            return [];
        }
        if (open.length === 0)
            return [{ task, before: earlier ?? NOTHING, after: later ?? NOTHING }];
        const where = open.map(({ label }) => label).join(' and ');
        notes.push(`The findings of ${task} are not compared: it was not judged in ${where}.`);
        return [];
    });
    return { all, notes };
}
/** What is new, what is gone and what is still there. */
function compareFindings(before, after) {
    const { all, notes } = pairs(before, after);
    const [fresh, gone] = [[], []];
    let same = 0;
    for (const pair of all) {
        const { task } = pair;
        const only = difference(pair.before.findings, pair.after.findings);
        same += only.same;
        // What is not among a part may be among the rest.
        if (pair.before.omitted.findings === 0)
            fresh.push(...only.right.map((it) => ({ task, it })));
        else if (only.right.length > 0)
            notes.push(`What is new in ${task} cannot be told: not all of its findings in ${before.label} are known.`);
        if (pair.after.omitted.findings === 0)
            gone.push(...only.left.map((it) => ({ task, it })));
        else if (only.left.length > 0)
            notes.push(`What is gone from ${task} cannot be told: not all of its findings in ${after.label} are known.`);
    }
    const order = (left, right) => (0,findings_order/* worstFirst */.m)(left.it, right.it);
    return { fresh: fresh.sort(order), gone: gone.sort(order), same, notes };
}
/** Equal fingerprints stand for each other, as often as they occur. */
function difference(left, right) {
    const counts = new Map();
    for (const { fingerprint } of left)
        counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
    const take = ({ fingerprint }) => {
        const count = counts.get(fingerprint) ?? 0;
        if (count > 0)
            counts.set(fingerprint, count - 1);
        return count > 0;
    };
    const onlyRight = right.filter((finding) => !take(finding));
    const onlyLeft = left.filter(take);
    return { left: onlyLeft, right: onlyRight, same: right.length - onlyRight.length };
}
/** Which tests fail now, which no longer do, and which have become flaky. */
function compareTests(before, after) {
    const failing = [];
    const fixed = [];
    const notRun = [];
    const flaky = [];
    const notes = [];
    for (const { task, before: earlier, after: later } of pairs(before, after).all) {
        const [old, now] = [byName(earlier.tests), byName(later.tests)];
        const [oldWhole, nowWhole] = [earlier.omitted.tests === 0, later.omitted.tests === 0];
        for (const [name, it] of now) {
            const was = old.get(name);
            if (was === undefined && !oldWhole)
                continue;
            if (it.outcome === 'failed' && was?.outcome !== 'failed')
                failing.push({ task, it });
            if (it.outcome === 'passed' && was?.outcome === 'failed')
                fixed.push({ task, it });
            if (it.flaky === true && was?.flaky !== true)
                flaky.push({ task, it });
        }
        for (const [name, it] of old) {
            const is = now.get(name);
            if (it.outcome !== 'failed' || (is === undefined && !nowWhole))
                continue;
            if (is === undefined || is.outcome === 'skipped')
                notRun.push({ task, it });
        }
        const labels = [...(oldWhole ? [] : [before.label]), ...(nowWhole ? [] : [after.label])];
        if (labels.length > 0)
            notes.push(`Not all tests of ${task} in ${labels.join(' and ')} are known: only those that are were compared.`);
    }
    return { failing, fixed, notRun, flaky, notes };
}
const GRAVITY = ['skipped', 'passed', 'failed'];
/** Tests by file and name; of those with one name, such as the rows of a table, the worst counts. */
function byName(tests) {
    const map = new Map();
    for (const test of tests) {
        const name = JSON.stringify([test.file ?? '', test.name]);
        const known = map.get(name);
        if (known === undefined || GRAVITY.indexOf(test.outcome) > GRAVITY.indexOf(known.outcome))
            map.set(name, test);
    }
    return map;
}

;// CONCATENATED MODULE: ./build/core/views/compare.js

/** Compares two runs. Nothing of either is changed. */
function compareRuns(before, after) {
    const [left, right] = [findingsSide(before), findingsSide(after)];
    return {
        before: comparedRun(before),
        after: comparedRun(after),
        phases: comparePhases(before.state, after.state),
        tasks: compareTasks(before.state, after.state),
        findings: compareFindings(left, right),
        tests: compareTests(left, right),
    };
}
function comparedRun({ label, state }) {
    return {
        label,
        id: state.id,
        workflow: state.pipeline.workflow,
        sha: state.source.sha ?? null,
        createdAt: new Date(state.createdAt).toISOString(),
        status: state.status,
        conclusion: state.conclusion ?? null,
        durationMs: state.activeMs,
    };
}
const phaseSide = (phase) => phase === undefined
    ? null
    : { status: phase.status, conclusion: phase.conclusion ?? null, durationMs: phase.activeMs };
/** The phases in the order of the later run; one that it does not have stands after the one that it followed. */
function comparePhases(before, after) {
    const names = after.phases.map(({ plan }) => plan.name);
    const known = new Set(names);
    let at = 0;
    for (const { plan } of before.phases) {
        if (known.has(plan.name))
            at = names.indexOf(plan.name) + 1;
        else
            names.splice(at++, 0, plan.name);
    }
    return names.map((phase) => ({
        phase,
        before: phaseSide(before.phaseByName.get(phase)),
        after: phaseSide(after.phaseByName.get(phase)),
    }));
}
/** How the tasks of a run ended, in the order of the phases. A phase whose work was reused has not started its agents. */
function endings({ phases }) {
    const all = new Map();
    for (const { agents, gates, conclusion } of phases) {
        const otherwise = conclusion === 'reused' ? 'reused' : 'not run';
        for (const { plan, outcome } of agents.tasks)
            all.set(plan.id, outcome?.kind ?? otherwise);
        for (const { checks } of gates)
            for (const { plan, outcome } of checks.tasks)
                all.set(plan.id, outcome?.kind ?? 'not run');
    }
    return all;
}
/** What stands for a pass is one, so that work which was reused is no change. */
const weight = (ended) => (ended === 'reused' ? 'passed' : ended);
function compareTasks(left, right) {
    const [before, after] = [endings(left), endings(right)];
    return [...new Set([...after.keys(), ...before.keys()])]
        .map((task) => ({ task, before: before.get(task) ?? null, after: after.get(task) ?? null }))
        .filter((each) => weight(each.before) !== weight(each.after));
}
function findingsSide({ label, state, findings }) {
    const tasks = new Map();
    for (const { agents, gates } of state.phases)
        for (const group of [agents, ...gates.map((gate) => gate.checks)])
            for (const task of group.tasks)
                tasks.set(task.plan.id, task);
    return { label, tasks, known: new Map(findings.map((each) => [each.task, each])) };
}


/***/ })

};
;