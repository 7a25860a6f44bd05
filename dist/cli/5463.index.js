"use strict";
exports.id = 5463;
exports.ids = [5463];
exports.modules = {

/***/ 479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ progressBar),
/* harmony export */   l: () => (/* binding */ progressText)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4993);

/** How far something is: `45 MB of 120 MB, 210 MB/s`. The rate is left out before there is one. */
function progressText(done, total, elapsedMs) {
    const rate = elapsedMs > 0 && done > 0 ? `, ${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)((done * 1000) / elapsedMs)}/s` : '';
    return `${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(done)} of ${(0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeText */ .lP)(Math.max(done, total))}${rate}`;
}
/** A bar of so many characters; nothing to do is done. */
function progressBar(done, total, width) {
    const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 1;
    const full = Math.floor(share * width);
    return `${'\u2588'.repeat(full)}${'\u2591'.repeat(width - full)}`;
}


/***/ }),

/***/ 5463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLiveConsole: () => (/* binding */ createLiveConsole)
});

// EXTERNAL MODULE: ./node_modules/log-update/index.js + 21 modules
var log_update = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/core/frontier.js
var core_frontier = __webpack_require__(4418);
// EXTERNAL MODULE: ./build/core/progress.js
var core_progress = __webpack_require__(9948);
// EXTERNAL MODULE: ./build/core/views/forecast.js
var views_forecast = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/core/views/progress.js
var progress = __webpack_require__(479);
// EXTERNAL MODULE: ./build/core/views/text.js
var views_text = __webpack_require__(599);
// EXTERNAL MODULE: ./build/core/views/summary.js + 1 modules
var summary = __webpack_require__(575);
// EXTERNAL MODULE: ./build/core/back.js
var back = __webpack_require__(8372);
// EXTERNAL MODULE: ./build/core/evolve-checkpoint.js
var evolve_checkpoint = __webpack_require__(4037);
// EXTERNAL MODULE: ./build/core/evolve-reuse.js
var evolve_reuse = __webpack_require__(1003);
// EXTERNAL MODULE: ./build/core/outcomes.js
var outcomes = __webpack_require__(9962);
// EXTERNAL MODULE: ./build/core/round.js
var round = __webpack_require__(2907);
;// CONCATENATED MODULE: ./build/shell/console/event-lines.js







/** Control characters would move the cursor out of the picture. */
function clean(text) {
    // oxlint-disable-next-line no-control-regex
    return text.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '').replace(/[\u0000-\u001f\u007f]/g, ' ');
}
const warningLines = (notes = []) => notes.map((note) => [(0,views_text/* span */.Ln)(`warning: ${note}`, 'warn')]);
/** What stays on the screen of an event. */
function eventLines({ event }, state) {
    switch (event.type) {
        case 'RunStarted': {
            const verb = event.run === 1 ? '' : ' resumed';
            return [[(0,views_text/* span */.Ln)('bootspring ', 'strong'), (0,views_text/* span */.Ln)(`${state.pipeline.workflow} ${state.id}${verb}`, 'dim')]];
        }
        case 'AttemptFinished': {
            const { sign, tone } = (0,summary/* outcomeMark */.eD)(event.outcome);
            const { outcome } = event;
            const detail = outcome.kind === 'passed' && outcome.only === undefined ? '' : `  ${(0,outcomes/* outcomeText */.EL)(outcome)}`;
            return [
                [
                    (0,views_text/* span */.Ln)(`  ${sign} `, tone),
                    (0,views_text/* span */.Ln)(event.task),
                    (0,views_text/* span */.Ln)(`  ${(0,views_text/* duration */.p0)(event.durationMs)}`, 'dim'),
                    (0,views_text/* span */.Ln)(detail, tone),
                ],
            ];
        }
        case 'RetryScheduled':
            return [
                [
                    (0,views_text/* span */.Ln)(event.tests === undefined
                        ? `  \u21bb ${event.task}: attempt ${event.attempt} in ${(0,views_text/* duration */.p0)(event.delayMs)}: ${event.because}`
                        : `  \u21bb ${event.task}: ${event.because}`, 'warn'),
                ],
            ];
        case 'PhaseFinished': {
            const phase = state.phaseByName.get(event.phase);
            if (phase === undefined)
                return [];
            const { sign, tone } = (0,summary/* phaseMark */.lW)(phase);
            return [[(0,views_text/* span */.Ln)(`${sign} `, tone), (0,views_text/* span */.Ln)(event.phase, 'strong'), (0,views_text/* span */.Ln)(`  ${(0,views_text/* duration */.p0)(phase.activeMs)}`, 'dim')]];
        }
        case 'WorkflowWentBack': {
            const which = `round ${event.round} of ${(0,back/* lastRound */.Hw)(state)}`;
            return [
                [
                    (0,views_text/* span */.Ln)(`\u21b6 ${event.from}`, 'strong'),
                    (0,views_text/* span */.Ln)(` goes back to ${event.to} (${which}): `),
                    (0,views_text/* span */.Ln)((0,round/* firstLine */.TM)(event.feedback)),
                ],
            ];
        }
        case 'PhaseHalted':
            return [[(0,views_text/* span */.Ln)(`\u2016 ${event.pause.phase} halted: ${clean(event.pause.details.join('; '))}`, 'warn')]];
        case 'PhaseReused':
            return [[(0,views_text/* span */.Ln)(`  \u21ba ${event.phase}: ${event.because}`, 'dim')], ...warningLines(event.notes)];
        case 'ReuseMissed':
            return [[(0,views_text/* span */.Ln)(`  ${event.phase} is not reused: ${event.because}`, 'dim')], ...warningLines(event.notes)];
        case 'ReuseNotStored':
            return warningLines([(0,evolve_reuse/* notStoredText */.mX)(event.phase, event.because)]);
        case 'Warned':
            return [[(0,views_text/* span */.Ln)(`warning: ${event.message}`, 'warn')]];
        case 'CheckpointSaved':
            return warningLines(event.notes);
        case 'CheckpointFailed':
            return [[(0,views_text/* span */.Ln)(`warning: ${(0,evolve_checkpoint/* unsavedText */.Y)(event.phase, event.because)}`, 'warn')]];
        case 'RestoreFailed':
            return [[(0,views_text/* span */.Ln)(`warning: ${event.phase} was not restored: ${event.because}`, 'warn')]];
        case 'Restored':
            return [[(0,views_text/* span */.Ln)('Restored', 'good'), (0,views_text/* span */.Ln)(` to ${event.phase}`)]];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./build/shell/console/live.js








/** How often the picture is drawn while something runs. */
const FRAME_MS = 100;
const FRAMES = ['\u280b', '\u2819', '\u2839', '\u2838', '\u283c', '\u2834', '\u2826', '\u2827', '\u2807', '\u280f'];
/** Rows of phases that a small terminal gets all the same, and rows that are kept for what else there is. */
const LEAST_ROWS = 8;
const KEPT_ROWS = 5;
/** A checkpoint that takes no longer is not worth a line. */
const SLOW_MS = 500;
/** Characters of a name that are shown in any case. */
const LEAST_NAME = 10;
/** Columns of a terminal that does not tell. */
const USUAL_WIDTH = 80;
/** Live progress on a terminal: what is over scrolls up, below it the phases, and what runs with its time and last line. */
function createLiveConsole({ stream, paint, verbose, now, expect }) {
    const update = (0,log_update/* createLogUpdate */.SY)(stream);
    const stopwatch = new core_progress/* Stopwatch */.eM();
    const bar = createBar(stopwatch, now, expect);
    let state;
    const capture = createCaptureLine(now);
    const keep = (text) => {
        drawn = [];
        update.persist(text);
    };
    const last = createLastLine(verbose ? keep : () => undefined);
    let frame = 0;
    let drawn = [];
    const width = () => stream.columns ?? USUAL_WIDTH;
    const draw = () => {
        frame += 1;
        if (state === undefined || state.status !== 'running')
            return;
        for (const line of bar.head(state))
            persist(line);
        drawn = picture(state).map((line) => (0,views_forecast/* cutLine */.Hh)(line, width()));
        update(drawn.map(paint).join('\n'));
    };
    // A narrower terminal breaks the lines that are there: each of them takes more rows than were written.
    const resized = () => {
        stream.write(ERASE_AND_UP.repeat(Math.max(0, rowsOf(drawn, width()) - drawn.length)));
        update.clear();
        draw();
    };
    stream.on('resize', resized);
    const timer = setInterval(draw, FRAME_MS).unref();
    const picture = (current) => [
        ...phasesLines(current, Math.max(LEAST_ROWS, (stream.rows ?? LEAST_ROWS) - KEPT_ROWS), phaseLines),
        ...capture.lines(),
        ...last.lines(),
        ...bar.lines(current, width()),
    ];
    const phaseLines = (phase) => {
        const tasks = [...phase.agents.tasks, ...phase.gates.flatMap((gate) => gate.checks.tasks)];
        const round = phase.round === 1 ? [] : [(0,views_text/* span */.Ln)(`  round ${phase.round}`, 'dim')];
        const head = [(0,views_text/* span */.Ln)(`${FRAMES[frame % FRAMES.length]} `, 'strong'), (0,views_text/* span */.Ln)(phase.plan.name, 'strong'), ...round];
        const active = tasks.filter((task) => task.status === 'running' || task.status === 'waiting');
        return [head, ...active.map((task) => runningLine(task, stopwatch.runningMs(task.plan.id, now()), width()))];
    };
    const persist = (line) => keep(paint(line));
    return {
        observe(entry, current) {
            state = current;
            stopwatch.observe(entry, now());
            bar.observe(entry);
            capture.observe(entry);
            if (current.status !== 'running') {
                update.clear();
                drawn = [];
            }
            for (const line of eventLines(entry, current))
                persist(line);
        },
        progress: (_task, line) => last.show(line),
        capturing: (...progress) => capture.show(...progress),
        flush: draw,
        sink: last.sink,
        close() {
            clearInterval(timer);
            stream.off('resize', resized);
            update.clear();
            update.done();
        },
    };
}
/** The last line of output. @param whole takes each line as it was printed */
function createLastLine(whole) {
    let shown = '';
    let partial = '';
    const sink = {
        open() {
            partial = '';
            shown = '';
        },
        write(chunk) {
            const lines = (partial + Buffer.from(chunk).toString('utf8')).split('\n');
            partial = (lines.pop() ?? '').slice(-4_096);
            lines.forEach(whole);
            shown = lines.map(clean).findLast((each) => each.trim() !== '') ?? shown;
            return undefined;
        },
        close() {
            if (partial !== '')
                whole(partial);
            partial = '';
            shown = '';
        },
    };
    return {
        sink,
        show: (line) => void (shown = clean(line)),
        lines: () => (shown === '' ? [] : [[(0,views_text/* span */.Ln)(`  \u2502 ${shown}`, 'dim')]]),
    };
}
function runningLine(task, ms, width) {
    const elapsed = (0,views_text/* duration */.p0)(ms);
    const what = task.status === 'waiting' ? 'waits for its next attempt' : (0,summary/* titleOf */.Gg)(task);
    // The time is worth more than the end of a long name.
    const name = (0,views_forecast/* cutLine */.Hh)([(0,views_text/* span */.Ln)(task.plan.name)], Math.max(LEAST_NAME, width - elapsed.length - 6));
    return [(0,views_text/* span */.Ln)('  \u25b8 ', 'strong'), ...name, (0,views_text/* span */.Ln)(`  ${elapsed}`, 'dim'), (0,views_text/* span */.Ln)(`  ${what}`, 'dim')];
}
/** Rows that lines take on a terminal of so many columns. */
const rowsOf = (lines, width) => lines.reduce((sum, line) => sum + Math.ceil(Math.max(1, (0,views_text/* plainText */.wh)(line).length) / width), 0);
const ERASE_AND_UP = '\u001b[2K\u001b[1A';
/** The line with the bar: none where there is nothing to tell. */
function createBar(stopwatch, now, expect) {
    let isNew = false;
    let forecast;
    let progress;
    return {
        observe({ event }) {
            if (event.type !== 'RunStarted')
                return;
            isNew = true;
            progress = undefined;
        },
        /** What is told once, when the first commands are under way. */
        head(state) {
            if (!isNew)
                return [];
            isNew = false;
            forecast = expect?.(state.pipeline);
            const text = (0,views_forecast/* expectedText */.GD)(state, forecast);
            return text === '' ? [] : [[(0,views_text/* span */.Ln)(text, 'dim')]];
        },
        lines(state, width) {
            if (forecast === undefined && state.phases.length < 2)
                return [];
            progress = (0,core_progress/* onward */.Gn)(progress, (0,core_progress/* progressOf */.jA)(state, forecast, stopwatch.pace(state, now())));
            return [(0,views_forecast/* progressLine */.oz)(progress, width)];
        },
    };
}
/**
 * What is under way, then what waits for a person, then what comes, in so many rows: of very many phases the rest is
 * counted.
 */
function phasesLines(state, most, running) {
    const { phases, cursor, frontier } = state;
    const lines = (0,core_frontier/* activePhases */.JL)(state)
        .toSorted((a, b) => a.index - b.index)
        .flatMap(running);
    for (const phase of (0,core_frontier/* haltedPhases */.bA)(state))
        lines.push([(0,views_text/* span */.Ln)('\u2016 ', 'warn'), (0,views_text/* span */.Ln)(phase.plan.name)]);
    let named = frontier.active.length + frontier.halted.length;
    for (let at = cursor; at < phases.length && lines.length < most; at += 1) {
        const phase = phases[at];
        if (phase?.status !== 'pending')
            continue;
        lines.push([(0,views_text/* span */.Ln)(`\u00b7 ${phase.plan.name}`, 'dim')]);
        named += 1;
    }
    const left = frontier.left - named;
    return left > 0 ? [...lines.slice(0, most), [(0,views_text/* span */.Ln)(`  and ${left} more`, 'dim')]] : lines.slice(0, most);
}
/** The line of a checkpoint that is being taken: none for one that is quick. */
function createCaptureLine(now) {
    let current;
    return {
        show(phase, done, total) {
            current = { phase, since: current?.phase === phase ? current.since : now(), done, total };
        },
        observe({ event }) {
            if (event.type === 'CheckpointSaved' || event.type === 'CheckpointFailed')
                current = undefined;
        },
        lines() {
            const elapsed = current === undefined ? 0 : now() - current.since;
            if (current === undefined || elapsed < SLOW_MS)
                return [];
            const far = (0,progress/* progressText */.l)(current.done, current.total, elapsed);
            return [[(0,views_text/* span */.Ln)('Checkpoint: ', 'dim'), (0,views_text/* span */.Ln)(current.phase), (0,views_text/* span */.Ln)(`  ${far}`, 'dim')]];
        },
    };
}


/***/ })

};
;