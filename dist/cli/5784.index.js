"use strict";
exports.id = 5784;
exports.ids = [5784];
exports.modules = {

/***/ 7791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ planRows),
/* harmony export */   Qk: () => (/* binding */ titleInFolder),
/* harmony export */   p8: () => (/* binding */ planEstimates)
/* harmony export */ });
/** The time that a pipeline and each of its phases are expected to take. */
function planEstimates({ phases }, forecast) {
    return {
        estimateMs: forecast === undefined ? null : Math.round(forecast.totalMs),
        runs: forecast?.runs ?? 0,
        guessed: forecast?.guessed ?? 0,
        phases: phases.map(({ name }) => {
            const known = forecast?.phases.get(name);
            return { name, estimateMs: known === undefined ? null : Math.round(known.ms), runs: known?.runs ?? 0 };
        }),
    };
}
/** Every task of a pipeline in the order in which it would start. */
function planRows(pipeline, forecast) {
    return rowsOf(pipeline).map(({ id, ...planned }) => {
        const known = forecast?.tasks.get(id);
        return known === undefined ? planned : { ...planned, estimateMs: known.ms, estimateRuns: known.runs };
    });
}
function rowsOf(pipeline) {
    const seen = new Map();
    return pipeline.phases.flatMap((phase) => [
        ...phase.agents.map((agent) => {
            const planned = row(phase.name, '', agent, '', seen);
            const reusable = phase.inputs !== undefined && agent.always !== true;
            return reusable
                ? { ...planned, because: `${planned.because}; not done again while its inputs are the same` }
                : planned;
        }),
        ...phase.gates.flatMap((gate) => gate.checks.map((check) => row(phase.name, gate.name, check, check.enforcement, seen))),
    ]);
}
function row(phase, gate, task, enforcement, seen) {
    const earlier = task.steps.map((step) => seen.get(step.key));
    // An agent does its own work, whoever ran the same command before it.
    const again = gate === '' ? '' : takes(task.steps, earlier);
    for (const step of task.steps)
        if (!seen.has(step.key))
            seen.set(step.key, task.id);
    return {
        id: task.id,
        phase,
        gate,
        name: task.name,
        runs: task.steps.map(stepText).join(' && '),
        enforcement,
        because: `${task.because}${again}`,
    };
}
/** What of a check has been done by the time that it is made. */
function takes(steps, earlier) {
    const done = steps.filter((_, at) => earlier[at] !== undefined);
    const from = earlier.find((each) => each !== undefined);
    if (from === undefined)
        return '';
    const what = done.length === steps.length ? 'takes' : `${done.map(({ title }) => title).join(' && ')} takes`;
    return `; ${what} the outcome of ${from} if the tree is still the same`;
}
/** A step by its title, with the folder that it runs in when that is not the workspace. */
const titleInFolder = (step) => step.kind === 'command' && (step.cwd ?? '') !== '' ? `${step.cwd}: ${step.title}` : step.title;
/** A step as the plan shows it: a script that is run without its package manager is shown with what it runs. */
function stepText(step) {
    const text = titleInFolder(step);
    return step.kind !== 'command' || step.title === step.command ? text : `${text} (${step.command})`;
}


/***/ }),

/***/ 5784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   detectCommand: () => (/* binding */ detectCommand)
/* harmony export */ });
/* harmony import */ var _core_views_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7791);
/* harmony import */ var _core_views_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(599);
/* harmony import */ var _model_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5115);
/* harmony import */ var _shell_console_screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4556);
/* harmony import */ var _shell_console_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(476);
/* harmony import */ var _shell_sources_of_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8576);






/** `bootspring detect`: what was found in this repository, by which evidence, and what it would run. */
async function detectCommand(options) {
    const screen = (0,_shell_console_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .createScreen */ .d)(options, process.env);
    const detection = await (0,_shell_sources_of_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planSources */ ._)(options, process.env).detect();
    const dim = (text) => screen.paint([(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_4__/* .span */ .Ln)(text, 'dim')]);
    const rows = detection.discoveries.map((discovery) => [
        discovery.kind,
        discovery.planned ? 'yes' : 'no',
        discovery.steps.map(_core_views_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .titleInFolder */ .Qk).join(' && '),
        discovery.because,
    ]);
    const { manager, coverage } = detection;
    if (manager !== undefined)
        rows.unshift(['manager', 'yes', manager.name, manager.because]);
    if (coverage !== undefined)
        rows.push(['coverage', '', coverage.report ?? '', coverage.because]);
    const head = ['found', 'planned', 'runs', 'because'];
    if (rows.length > 0)
        screen.stream.write(`${(0,_shell_console_table_js__WEBPACK_IMPORTED_MODULE_2__/* .fittedTable */ .d)(head, rows, dim, screen.columns)}\n`);
    screen.print(detection.notes.map((note) => [(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_4__/* .span */ .Ln)(`note: ${note}`, 'warn')]));
    screen.json(() => {
        const { workspace, ...rest } = detection;
        const packages = workspace?.packages.map(({ folder, name }) => ({ folder, name: name ?? null })) ?? [];
        return { ...rest, packages };
    });
    if (rows.length > 0)
        return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.completed;
    screen.print([[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_4__/* .span */ .Ln)('nothing was detected in this folder', 'dim')]]);
    return _model_status_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.nothing;
}


/***/ }),

/***/ 476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ fittedTable),
/* harmony export */   q: () => (/* binding */ tableText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5832);
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(cli_table3__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_plain_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2750);



const NONE = '';
/** Columns between two cells. */
const GAP = 2;
/** Characters that a cell with another one behind it may have, where nobody says how wide the screen is. */
const MOST = 100;
/** Fewer than this say nothing. */
const LEAST = 20;
const INDENT = '    ';
const widthOf = (cell) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(cell).length;
/** Words in lines of so many characters; a word that is longer has a line of its own. */
function wrapped(text, most) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || last.length + 1 + word.length > most)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines;
}
/**
 * A table that a screen can show: where it is wider than that, the longest column is cut and the last one, which is
 * dim, stands below its row.
 *
 * @param columns width of the screen; undefined for a file or a pipe, where a row stays one line
 */
function fittedTable(head, rows, dim, columns) {
    const last = head.length - 1;
    const widths = head.map((title, at) => rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? '')), title.length));
    const total = widths.reduce((sum, width) => sum + width + GAP, -GAP);
    const painted = rows.map((row) => [...row.slice(0, last), dim(row[last] ?? '')]);
    if (columns === undefined) {
        const short = painted.map((row) => row.map((cell, at) => (at === last ? cell : (0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(cell, MOST))));
        return tableText(head, short, dim);
    }
    if (total <= columns)
        return tableText(head, painted, dim);
    const before = widths.slice(0, last);
    const widest = before.indexOf(Math.max(...before));
    const others = before.reduce((sum, width, at) => (at === widest ? sum : sum + width + GAP), 0);
    const room = Math.max(LEAST, columns - others);
    const short = rows.map((row) => row.slice(0, last).map((cell, at) => (0,_core_plain_line_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(cell, at === widest ? room : undefined)));
    const [top = '', ...lines] = tableText(head.slice(0, last), short, dim).split('\n');
    const below = (at) => wrapped(rows[at]?.[last] ?? '', columns - INDENT.length).map((line) => `${INDENT}${dim(line)}`);
    return [top, ...lines.flatMap((line, at) => [line, ...below(at)])].join('\n');
}
/** A table without lines around it: a heading, then a row each. Cells are shown as they are. */
function tableText(head, rows, dim) {
    const chars = [
        'top',
        'top-mid',
        'top-left',
        'top-right',
        'bottom',
        'bottom-mid',
        'bottom-left',
        'bottom-right',
        'left',
        'left-mid',
        'mid',
        'mid-mid',
        'right',
        'right-mid',
    ];
    const table = new (cli_table3__WEBPACK_IMPORTED_MODULE_1___default())({
        head: head.map((cell) => dim(cell)),
        chars: { ...Object.fromEntries(chars.map((char) => [char, NONE])), middle: '  ' },
        style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    });
    table.push(...rows.map((row) => [...row]));
    return table
        .toString()
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n');
}


/***/ })

};
;