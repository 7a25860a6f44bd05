"use strict";
exports.id = 3401;
exports.ids = [3401];
exports.modules = {

/***/ 593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xk: () => (/* binding */ flakyTests),
/* harmony export */   Ym: () => (/* binding */ percentile),
/* harmony export */   Zm: () => (/* binding */ comparable),
/* harmony export */   jB: () => (/* binding */ upTo),
/* harmony export */   jm: () => (/* binding */ statisticsOf)
/* harmony export */ });
/** Items of a list that has no end by itself. */
const MOST_LISTED = 20;
/** The history as it was when a workflow ended; all of it when that is not in it. */
function upTo({ records, schemaVersion }, id) {
    const at = records.findLastIndex((record) => record.id === id);
    return { schemaVersion, records: at === -1 ? records : records.slice(0, at + 1) };
}
/** The numbers of the runs that can be compared with the newest one; undefined for an empty history. */
function statisticsOf(history) {
    const records = comparable(history);
    if (records.length === 0)
        return undefined;
    const judged = records.filter(({ status }) => status !== 'cancelled');
    const completed = records.filter(({ status }) => status === 'completed');
    return {
        runs: records.length,
        passRate: judged.length === 0 ? null : rounded(completed.length / judged.length),
        duration: percentiles(completed.map(({ durationMs }) => durationMs)) ?? null,
        phases: phasesOf(records),
        flakyTasks: flakyTasks(records),
        flakyTests: flakyTests(records),
        slowestTests: slowestTests(records),
    };
}
/** The value at or below which so many percent of the values are; undefined without a value. */
function percentile(values, percent) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}
function percentiles(values) {
    const [p50Ms, p95Ms] = [percentile(values, 50), percentile(values, 95)];
    return p50Ms === undefined || p95Ms === undefined ? undefined : { p50Ms, p95Ms };
}
/** In the order of the newest run; phases that it does not have are of the past. */
function phasesOf(records) {
    const all = collected(records.flatMap(({ phases }) => phases.filter(({ conclusion }) => conclusion === 'success')), ({ name }) => name);
    return (records.at(-1)?.phases ?? []).flatMap(({ name }) => timed(name, all.get(name) ?? []));
}
function timed(name, of) {
    const found = percentiles(of.map(({ durationMs }) => durationMs));
    return found === undefined ? [] : [{ name, runs: of.length, ...found }];
}
/** Old records name only tasks of which there is something to tell, so the runs count in which the phase was worked on. */
function flakyTasks(records) {
    const flaky = collected(records.flatMap(({ tasks }) => tasks.filter((task) => task.flaky)), ({ id }) => id);
    const worked = collected(records.flatMap(({ phases }) => phases.filter(({ conclusion }) => !['reused', 'skipped'].includes(conclusion))), ({ name }) => name);
    return mostOften([...flaky].map(([name, of]) => {
        const runs = worked.get(name.split('/')[0] ?? '')?.length ?? 0;
        return { name, flaky: of.length, runs: Math.max(runs, of.length) };
    }));
}
/**
 * In how many runs a test ran is only known of slow ones, so the runs that had any report count.
 *
 * @param most tests that are told
 */
function flakyTests(records, most = MOST_LISTED) {
    const reported = records.flatMap(({ tests }) => (tests === undefined ? [] : [tests]));
    const times = collected(reported.flatMap(({ flaky }) => [...new Set(flaky)]), (name) => name);
    return mostOften([...times].map(([name, of]) => ({ name, flaky: of.length, runs: reported.length })), most);
}
function slowestTests(records) {
    const all = collected(records.flatMap(({ tests }) => tests?.slowest ?? []), ({ name }) => name);
    return [...all]
        .flatMap(([name, of]) => timed(name, of))
        .sort((a, b) => b.p50Ms - a.p50Ms || b.p95Ms - a.p95Ms || byName(a, b))
        .slice(0, MOST_LISTED);
}
function mostOften(all, most = MOST_LISTED) {
    return all
        .filter(({ flaky }) => flaky > 0)
        .map((each) => ({ ...each, rate: rounded(each.flaky / each.runs) }))
        .sort((a, b) => b.rate - a.rate || b.flaky - a.flaky || byName(a, b))
        .slice(0, most);
}
const byName = (a, b) => (a.name < b.name ? -1 : 1);
/** Four decimals. */
const rounded = (value) => Math.round(value * 10_000) / 10_000;
/** Names come from users, so they are keys of a map only. */
function collected(items, keyOf) {
    const found = new Map();
    for (const item of items) {
        const group = found.get(keyOf(item));
        if (group === undefined)
            found.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return found;
}
/**
 * The runs that the newest one can be compared with: of the same job and with the same phases. A run of one phase or of
 * one gate says nothing of how long all take.
 */
function comparable({ records }) {
    const newest = records.at(-1);
    if (newest === undefined)
        return [];
    const shape = shapeOf(newest);
    return records.filter((each) => shapeOf(each) === shape);
}
const shapeOf = ({ leg, phases }) => JSON.stringify([leg, phases.map(({ name }) => name)]);


/***/ }),

/***/ 3401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _app_look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6008);
/* harmony import */ var _core_history_statistics_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(593);
/* harmony import */ var _core_views_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(599);
/* harmony import */ var _model_result_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1520);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5115);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9889);
/* harmony import */ var _shell_cli_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1597);
/* harmony import */ var _shell_console_screen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4556);
/* harmony import */ var _shell_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3645);
/* harmony import */ var _shell_history_file_store_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6986);
/* harmony import */ var _shell_owner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4665);
/* harmony import */ var _shell_storage_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4535);
/* harmony import */ var _shell_workflow_dir_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4763);















/** `bootspring report`: a workflow as a page, as markdown, JUnit XML, SARIF or JSON. It changes nothing of the workflow. */
async function reportCommand(options) {
    const screen = (0,_shell_console_screen_js__WEBPACK_IMPORTED_MODULE_5__/* .createScreen */ .d)(options, process.env);
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.cwd);
    const found = await subjectOf(cwd, options.id);
    if (!found.ok)
        return screen.fail([found.error]);
    const subject = found.value;
    const format = (0,_shell_cli_report_js__WEBPACK_IMPORTED_MODULE_4__/* .formatOf */ .be)(options);
    const against = await againstOf(cwd, subject, format, options.against);
    if (!against.ok)
        return screen.fail([against.error]);
    const text = await render(subject, format, against.value);
    const file = fileOf(cwd, subject.paths, format, options.output);
    if (file === undefined)
        return print(screen, subject.state.id, format, text);
    const made = (0,_shell_files_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(`make the folder of the report`, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true }));
    const written = made.ok ? (0,_shell_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFileAtomic */ .Zf)(file, text, { durable: false }) : made;
    if (!written.ok)
        return screen.fail([written.error]);
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), file);
    screen.print([[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_11__/* .span */ .Ln)(shown.startsWith('..') ? file : shown, 'strong')]]);
    screen.json(() => ({ id: subject.state.id, format, output: file, bytes: Buffer.byteLength(text) }));
    return _model_status_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.completed;
}
async function subjectOf(cwd, id) {
    const storage = (0,_shell_storage_js__WEBPACK_IMPORTED_MODULE_9__/* .createFileStorage */ .u)(cwd);
    const first = await storage.read(id);
    if (!first.ok)
        return first;
    const paths = (0,_shell_workflow_dir_js__WEBPACK_IMPORTED_MODULE_10__/* .pathsOf */ .wG)(cwd, first.value.id);
    const live = (0,_shell_owner_js__WEBPACK_IMPORTED_MODULE_8__/* .isOwned */ .g)(paths.folder);
    // A run that ended between the reading and the question would look cut off: what it wrote last is read again.
    const read = live ? first : await storage.read(first.value.id);
    if (!read.ok)
        return read;
    const state = (0,_app_look_js__WEBPACK_IMPORTED_MODULE_2__/* .foldEntries */ .O)(read.value.entries, read.value.id);
    if (!state.ok)
        return state;
    const kept = await (0,_shell_history_file_store_js__WEBPACK_IMPORTED_MODULE_7__.createHistoryStore)(cwd).read(state.value.pipeline.workflow);
    const history = (0,_core_history_statistics_js__WEBPACK_IMPORTED_MODULE_12__/* .upTo */ .jB)(kept.history, state.value.id);
    return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__.ok)({ cwd, state: state.value, entries: read.value.entries, paths, live, history });
}
/** What the workflow is compared with; undefined when that was not asked for. */
async function againstOf(cwd, subject, format, against) {
    if (against === undefined)
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__.ok)(undefined);
    if (format !== 'html' && format !== 'json') {
        const message = `--against has no effect on ${format}.`;
        return (0,_model_result_js__WEBPACK_IMPORTED_MODULE_13__/* .err */ ._)({ code: 'usage', message, hint: 'Leave it out, or write html or json.' });
    }
    const { readAgainst } = await __webpack_require__.e(/* import() */ 3032).then(__webpack_require__.bind(__webpack_require__, 3032));
    return readAgainst((0,_shell_storage_js__WEBPACK_IMPORTED_MODULE_9__/* .createFileStorage */ .u)(cwd), subject, against);
}
/** What was found, and what is different from the other run, where there is one. */
async function extrasOf({ state, cwd }, against) {
    const { knownFindings } = await __webpack_require__.e(/* import() */ 9136).then(__webpack_require__.bind(__webpack_require__, 9136));
    const findings = knownFindings((0,_shell_workflow_dir_js__WEBPACK_IMPORTED_MODULE_10__/* .pathsOf */ .wG)(cwd, state.id), state);
    if (against === undefined)
        return { findings };
    const { compareRuns } = await __webpack_require__.e(/* import() */ 7376).then(__webpack_require__.bind(__webpack_require__, 7376));
    const earlier = knownFindings((0,_shell_workflow_dir_js__WEBPACK_IMPORTED_MODULE_10__/* .pathsOf */ .wG)(cwd, against.state.id), against.state);
    const comparison = compareRuns({ label: against.label, state: against.state, findings: earlier }, { label: against.own, state, findings });
    return { findings, comparison };
}
async function render(subject, format, against) {
    const { cwd, state, entries, paths, live, history } = subject;
    switch (format) {
        case 'json': {
            const { reportDocument } = await __webpack_require__.e(/* import() */ 97).then(__webpack_require__.bind(__webpack_require__, 97));
            const extras = { ...(await extrasOf(subject, against)), history };
            return `${JSON.stringify(reportDocument(state, entries, _model_version_js__WEBPACK_IMPORTED_MODULE_14__/* .VERSION */ .x, extras), null, 2)}\n`;
        }
        case 'sarif': {
            const [{ sarifReport }, { folderInRepository }, { findings }] = await Promise.all([
                __webpack_require__.e(/* import() */ 8163).then(__webpack_require__.bind(__webpack_require__, 8163)),
                __webpack_require__.e(/* import() */ 3306).then(__webpack_require__.bind(__webpack_require__, 3306)),
                extrasOf(subject, undefined),
            ]);
            return sarifReport(state, { version: _model_version_js__WEBPACK_IMPORTED_MODULE_14__/* .VERSION */ .x, folder: folderInRepository(cwd), findings });
        }
        case 'junit':
            return (await Promise.all(/* import() */[__webpack_require__.e(575), __webpack_require__.e(1094)]).then(__webpack_require__.bind(__webpack_require__, 1094))).junitReport(state);
        case 'markdown': {
            const { jobSummary } = await Promise.all(/* import() */[__webpack_require__.e(575), __webpack_require__.e(6279)]).then(__webpack_require__.bind(__webpack_require__, 6279));
            const local = process.env['GITHUB_ACTIONS'] !== 'true';
            return jobSummary(state, { local, live, entries, history, now: Date.now() });
        }
        case 'html': {
            const { renderPage } = await Promise.all(/* import() */[__webpack_require__.e(575), __webpack_require__.e(9394)]).then(__webpack_require__.bind(__webpack_require__, 9394));
            const now = live ? Date.now() : undefined;
            return renderPage({ cwd, paths, state, entries, now, env: process.env, ...(await extrasOf(subject, against)) });
        }
    }
}
/** Where the report goes; undefined is stdout. A page is of no use there. */
function fileOf(cwd, paths, format, output) {
    if (output === '-')
        return undefined;
    if (output !== undefined)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, output);
    return format === 'html' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(paths.folder, 'report.html') : undefined;
}
/** On stdout; with `--json` and another format inside of the one document. */
function print(screen, id, format, text) {
    if (screen.stream === process.stdout || format === 'json')
        process.stdout.write(text);
    else
        screen.json(() => ({ id, format, text }));
    return _model_status_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.completed;
}


/***/ }),

/***/ 1597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   lt: () => (/* binding */ reportOptions)
/* harmony export */ });
/* unused harmony export REPORT_FORMATS */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);

/** What `bootspring report` can write. */
const REPORT_FORMATS = ['html', 'json', 'junit', 'markdown', 'sarif'];
const FORMS = `
  html      one file with everything in it, for a browser; without --output in the workflow's folder
  markdown  what the job summary shows
  junit     JUnit XML: a suite a phase and a gate, a case an agent and a check
  json      state, metrics, what became of each phase, and the end of every output
  sarif     SARIF 2.1.0: what was found, for code scanning
  Without --format the name of the file decides (.json, .xml, .md, .sarif), and else it is html.`;
/** Declares the options of `report [id]`. */
function reportOptions(command) {
    return command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'html, json, junit, markdown or sarif').choices(REPORT_FORMATS))
        .option('-o, --output <file>', 'the file to write; without it stdout, but for html')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--against [run]', 'compare with another workflow: an id, previous, or attempt:N').preset('previous'))
        .addHelpText('after', FORMS);
}
/** The format that was asked for, by its name or by that of the file; `--json` alone asks for JSON. */
function formatOf({ format, output, json }) {
    if (format !== undefined)
        return format;
    const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase();
    if (ending === 'json' || (output === undefined && json))
        return 'json';
    if (ending === 'xml')
        return 'junit';
    if (ending === 'sarif')
        return 'sarif';
    return ending === 'md' || ending === 'markdown' ? 'markdown' : 'html';
}


/***/ })

};
;