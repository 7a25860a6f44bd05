"use strict";
exports.id = 7780;
exports.ids = [7780];
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

/***/ 7780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLiveConsole: () => (/* binding */ createLiveConsole)
/* harmony export */ });
/* harmony import */ var log_update__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2128);
/* harmony import */ var _core_frontier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4418);
/* harmony import */ var _core_evolve_reuse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1003);
/* harmony import */ var _core_evolve_checkpoint_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4037);
/* harmony import */ var _core_views_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(479);
/* harmony import */ var _core_views_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1418);
/* harmony import */ var _core_views_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(599);
/* harmony import */ var _core_outcomes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9962);








/** How often the picture is drawn while something runs. */
const FRAME_MS = 100;
const FRAMES = ['\u280b', '\u2819', '\u2839', '\u2838', '\u283c', '\u2834', '\u2826', '\u2827', '\u2807', '\u280f'];
/** Rows of phases that a small terminal gets all the same, and rows that are kept for what else there is. */
const LEAST_ROWS = 8;
const KEPT_ROWS = 5;
/** A checkpoint that takes no longer is not worth a line. */
const SLOW_MS = 500;
/** Live progress on a terminal: what is over scrolls up, below it the phases, and what runs with its time and last line. */
function createLiveConsole({ stream, paint, verbose, now }) {
    const update = (0,log_update__WEBPACK_IMPORTED_MODULE_1__/* .createLogUpdate */ .SY)(stream);
    const startedAt = new Map();
    let state;
    const capture = createCaptureLine(now);
    let lastLine = '';
    let partial = '';
    let frame = 0;
    const draw = () => {
        frame += 1;
        if (state !== undefined && state.status === 'running')
            update(picture(state).map(paint).join('\n'));
    };
    const timer = setInterval(draw, FRAME_MS);
    timer.unref();
    const picture = (current) => [
        ...phasesLines(current, Math.max(LEAST_ROWS, (stream.rows ?? LEAST_ROWS) - KEPT_ROWS), phaseLines),
        ...capture.lines(),
        ...(lastLine === '' ? [] : [[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`  \u2502 ${lastLine.slice(0, Math.max(10, (stream.columns ?? 80) - 6))}`, 'dim')]]),
    ];
    const phaseLines = (phase) => {
        const tasks = [...phase.agents.tasks, ...phase.gates.flatMap((gate) => gate.checks.tasks)];
        const head = [(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`${FRAMES[frame % FRAMES.length]} `, 'strong'), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(phase.plan.name, 'strong')];
        return [head, ...tasks.filter((task) => task.status === 'running' || task.status === 'waiting').map(runningLine)];
    };
    const runningLine = (task) => {
        const elapsed = (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(now() - (startedAt.get(task.plan.id) ?? now()));
        const what = task.status === 'waiting' ? 'waits for its next attempt' : (0,_core_views_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(task);
        return [(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)('  \u25b8 ', 'strong'), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(task.plan.name), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`  ${elapsed}`, 'dim'), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`  ${what}`, 'dim')];
    };
    const persist = (line) => update.persist(paint(line));
    return {
        observe(entry, current) {
            state = current;
            const { event } = entry;
            if (event.type === 'AttemptStarted')
                startedAt.set(event.task, now());
            if (event.type === 'CheckpointSaved' || event.type === 'CheckpointFailed')
                capture.end();
            if (current.status !== 'running')
                update.clear();
            for (const line of eventLines(entry, current))
                persist(line);
        },
        progress: (_task, line) => void (lastLine = clean(line)),
        capturing: (...progress) => capture.show(...progress),
        flush: draw,
        sink: {
            open() {
                partial = '';
                lastLine = '';
            },
            write(chunk) {
                const text = partial + Buffer.from(chunk).toString('utf8');
                const lines = text.split('\n');
                partial = (lines.pop() ?? '').slice(-4_096);
                if (verbose)
                    for (const each of lines)
                        update.persist(each);
                const shown = lines.map(clean).findLast((each) => each.trim() !== '');
                if (shown !== undefined)
                    lastLine = shown;
                return undefined;
            },
            close() {
                if (verbose && partial !== '')
                    update.persist(partial);
                partial = '';
                lastLine = '';
            },
        },
        close() {
            clearInterval(timer);
            update.clear();
            update.done();
        },
    };
}
/**
 * What is under way, then what waits for a person, then what comes, in so many rows: of very many phases the rest is
 * counted.
 */
function phasesLines(state, most, running) {
    const { phases, cursor, frontier } = state;
    const lines = (0,_core_frontier_js__WEBPACK_IMPORTED_MODULE_3__/* .activePhases */ .JL)(state)
        .toSorted((a, b) => a.index - b.index)
        .flatMap(running);
    for (const phase of (0,_core_frontier_js__WEBPACK_IMPORTED_MODULE_3__/* .haltedPhases */ .bA)(state))
        lines.push([(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)('\u2016 ', 'warn'), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(phase.plan.name)]);
    let named = frontier.active.length + frontier.halted.length;
    for (let at = cursor; at < phases.length && lines.length < most; at += 1) {
        const phase = phases[at];
        if (phase?.status !== 'pending')
            continue;
        lines.push([(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`\u00b7 ${phase.plan.name}`, 'dim')]);
        named += 1;
    }
    const left = frontier.left - named;
    return left > 0 ? [...lines.slice(0, most), [(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`  and ${left} more`, 'dim')]] : lines.slice(0, most);
}
/** The line of a checkpoint that is being taken: none for one that is quick. */
function createCaptureLine(now) {
    let current;
    return {
        show(phase, done, total) {
            current = { phase, since: current?.phase === phase ? current.since : now(), done, total };
        },
        end() {
            current = undefined;
        },
        lines() {
            const elapsed = current === undefined ? 0 : now() - current.since;
            if (current === undefined || elapsed < SLOW_MS)
                return [];
            const far = (0,_core_views_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .progressText */ .l)(current.done, current.total, elapsed);
            return [[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)('Checkpoint: ', 'dim'), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(current.phase), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`  ${far}`, 'dim')]];
        },
    };
}
/** Control characters would move the cursor out of the picture. */
function clean(text) {
    // oxlint-disable-next-line no-control-regex
    return text.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '').replace(/[\u0000-\u001f\u007f]/g, ' ');
}
const warningLines = (notes = []) => notes.map((note) => [(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`warning: ${note}`, 'warn')]);
/** What stays on the screen of an event. */
function eventLines({ event }, state) {
    switch (event.type) {
        case 'RunStarted': {
            const verb = event.run === 1 ? '' : ' resumed';
            return [[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)('bootspring ', 'strong'), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`${state.pipeline.workflow} ${state.id}${verb}`, 'dim')]];
        }
        case 'AttemptFinished': {
            const { sign, tone } = (0,_core_views_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .mark */ .Gy)(event.outcome.kind);
            const detail = event.outcome.kind === 'passed' ? '' : `  ${(0,_core_outcomes_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeText */ .E)(event.outcome)}`;
            return [
                [
                    (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`  ${sign} `, tone),
                    (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(event.task),
                    (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`  ${(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(event.durationMs)}`, 'dim'),
                    (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(detail, tone),
                ],
            ];
        }
        case 'RetryScheduled':
            return [
                [(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`  \u21bb ${event.task}: attempt ${event.attempt} in ${(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(event.delayMs)}: ${event.because}`, 'warn')],
            ];
        case 'PhaseFinished': {
            const phase = state.phaseByName.get(event.phase);
            if (phase === undefined)
                return [];
            const { sign, tone } = (0,_core_views_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .phaseMark */ .lW)(phase);
            return [[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`${sign} `, tone), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(event.phase, 'strong'), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`  ${(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(phase.activeMs)}`, 'dim')]];
        }
        case 'PhaseHalted':
            return [[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`\u2016 ${event.pause.phase} halted: ${clean(event.pause.details.join('; '))}`, 'warn')]];
        case 'PhaseReused':
            return [[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`  \u21ba ${event.phase}: ${event.because}`, 'dim')], ...warningLines(event.notes)];
        case 'ReuseMissed':
            return [[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`  ${event.phase} is not reused: ${event.because}`, 'dim')], ...warningLines(event.notes)];
        case 'ReuseNotStored':
            return warningLines([(0,_core_evolve_reuse_js__WEBPACK_IMPORTED_MODULE_6__/* .notStoredText */ .mX)(event.phase, event.because)]);
        case 'Warned':
            return [[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`warning: ${event.message}`, 'warn')]];
        case 'CheckpointSaved':
            return warningLines(event.notes);
        case 'CheckpointFailed':
            return [[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`warning: ${(0,_core_evolve_checkpoint_js__WEBPACK_IMPORTED_MODULE_7__/* .unsavedText */ .Y)(event.phase, event.because)}`, 'warn')]];
        case 'RestoreFailed':
            return [[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(`warning: ${event.phase} was not restored: ${event.because}`, 'warn')]];
        case 'Restored':
            return [[(0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)('Restored', 'good'), (0,_core_views_text_js__WEBPACK_IMPORTED_MODULE_2__/* .span */ .Ln)(` to ${event.phase}`)]];
        default:
            return [];
    }
}


/***/ })

};
;