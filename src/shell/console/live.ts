import { createLogUpdate } from 'log-update';
import type { Forecast } from '../../core/forecast.ts';
import { activePhases, haltedPhases } from '../../core/frontier.ts';
import { onward, type Progress, progressOf, Stopwatch } from '../../core/progress.ts';
import type { PhaseState, TaskState, WorkflowState } from '../../core/state.ts';
import { cutLine, expectedText, progressLine } from '../../core/views/forecast.ts';
import { progressText } from '../../core/views/progress.ts';
import { duration, type Line, plainText, span } from '../../core/views/text.ts';
import { titleOf } from '../../core/views/summary.ts';
import type { Entry } from '../../model/event.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import { clean, eventLines } from './event-lines.ts';
import type { Paint } from './paint.ts';
import type { RunConsole } from './run-console.ts';

/** How often the picture is drawn while something runs. */
const FRAME_MS = 100;
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Rows of phases that a small terminal gets all the same, and rows that are kept for what else there is. */
const LEAST_ROWS = 8;
const KEPT_ROWS = 5;

/** A checkpoint that takes no longer is not worth a line. */
const SLOW_MS = 500;

/** What the live console draws on. */
export interface LiveOptions {
  readonly stream: NodeJS.WriteStream;
  readonly paint: Paint;
  /** Shows the whole output of the commands above the picture. */
  readonly verbose: boolean;
  readonly now: () => number;
  /** What a run is expected to take; left out where nobody keeps that. */
  readonly expect?: (pipeline: Pipeline) => Forecast | undefined;
}

/** Characters of a name that are shown in any case. */
const LEAST_NAME = 10;

/** Columns of a terminal that does not tell. */
const USUAL_WIDTH = 80;

/** Live progress on a terminal: what is over scrolls up, below it the phases, and what runs with its time and last line. */
export function createLiveConsole({ stream, paint, verbose, now, expect }: LiveOptions): RunConsole {
  const update = createLogUpdate(stream);
  const stopwatch = new Stopwatch();
  const bar = createBar(stopwatch, now, expect);
  let state: WorkflowState | undefined;
  const capture = createCaptureLine(now);
  const keep = (text: string): void => {
    drawn = [];
    update.persist(text);
  };
  const last = createLastLine(verbose ? keep : () => undefined);
  let frame = 0;
  let drawn: readonly Line[] = [];
  const width = (): number => stream.columns ?? USUAL_WIDTH;
  const draw = (): void => {
    frame += 1;
    if (state === undefined || state.status !== 'running') return;
    for (const line of bar.head(state)) persist(line);
    drawn = picture(state).map((line) => cutLine(line, width()));
    update(drawn.map(paint).join('\n'));
  };
  // A narrower terminal breaks the lines that are there: each of them takes more rows than were written.
  const resized = (): void => {
    stream.write(ERASE_AND_UP.repeat(Math.max(0, rowsOf(drawn, width()) - drawn.length)));
    update.clear();
    draw();
  };
  stream.on('resize', resized);
  const timer = setInterval(draw, FRAME_MS).unref();
  const picture = (current: WorkflowState): Line[] => [
    ...phasesLines(current, Math.max(LEAST_ROWS, (stream.rows ?? LEAST_ROWS) - KEPT_ROWS), phaseLines),
    ...capture.lines(),
    ...last.lines(),
    ...bar.lines(current, width()),
  ];
  const phaseLines = (phase: PhaseState): Line[] => {
    const tasks = [...phase.agents.tasks, ...phase.gates.flatMap((gate) => gate.checks.tasks)];
    const round = phase.round === 1 ? [] : [span(`  round ${phase.round}`, 'dim')];
    const head: Line = [span(`${FRAMES[frame % FRAMES.length]} `, 'strong'), span(phase.plan.name, 'strong'), ...round];
    const active = tasks.filter((task) => task.status === 'running' || task.status === 'waiting');
    return [head, ...active.map((task) => runningLine(task, stopwatch.runningMs(task.plan.id, now()), width()))];
  };
  const persist = (line: Line): void => keep(paint(line));
  return {
    observe(entry: Entry, current: WorkflowState) {
      state = current;
      stopwatch.observe(entry, now());
      bar.observe(entry);
      capture.observe(entry);
      if (current.status !== 'running') {
        update.clear();
        drawn = [];
      }
      for (const line of eventLines(entry, current)) persist(line);
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
function createLastLine(whole: (text: string) => void) {
  let shown = '';
  let partial = '';
  const sink: RunConsole['sink'] = {
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
      if (partial !== '') whole(partial);
      partial = '';
      shown = '';
    },
  };
  return {
    sink,
    show: (line: string): void => void (shown = clean(line)),
    lines: (): Line[] => (shown === '' ? [] : [[span(`  │ ${shown}`, 'dim')]]),
  };
}

function runningLine(task: TaskState, ms: number, width: number): Line {
  const elapsed = duration(ms);
  const what = task.status === 'waiting' ? 'waits for its next attempt' : titleOf(task);
  // The time is worth more than the end of a long name.
  const name = cutLine([span(task.plan.name)], Math.max(LEAST_NAME, width - elapsed.length - 6));
  return [span('  ▸ ', 'strong'), ...name, span(`  ${elapsed}`, 'dim'), span(`  ${what}`, 'dim')];
}

/** Rows that lines take on a terminal of so many columns. */
const rowsOf = (lines: readonly Line[], width: number): number =>
  lines.reduce((sum, line) => sum + Math.ceil(Math.max(1, plainText(line).length) / width), 0);

const ERASE_AND_UP = '\u001b[2K\u001b[1A';

/** The line with the bar: none where there is nothing to tell. */
function createBar(stopwatch: Stopwatch, now: () => number, expect: LiveOptions['expect']) {
  let isNew = false;
  let forecast: Forecast | undefined;
  let progress: Progress | undefined;
  return {
    observe({ event }: Entry) {
      if (event.type !== 'RunStarted') return;
      isNew = true;
      progress = undefined;
    },
    /** What is told once, when the first commands are under way. */
    head(state: WorkflowState): Line[] {
      if (!isNew) return [];
      isNew = false;
      forecast = expect?.(state.pipeline);
      const text = expectedText(state, forecast);
      return text === '' ? [] : [[span(text, 'dim')]];
    },
    lines(state: WorkflowState, width: number): Line[] {
      if (forecast === undefined && state.phases.length < 2) return [];
      progress = onward(progress, progressOf(state, forecast, stopwatch.pace(state, now())));
      return [progressLine(progress, width)];
    },
  };
}

/**
 * What is under way, then what waits for a person, then what comes, in so many rows: of very many phases the rest is
 * counted.
 */
function phasesLines(state: WorkflowState, most: number, running: (phase: PhaseState) => Line[]): Line[] {
  const { phases, cursor, frontier } = state;
  const lines = activePhases(state)
    .toSorted((a, b) => a.index - b.index)
    .flatMap(running);
  for (const phase of haltedPhases(state)) lines.push([span('‖ ', 'warn'), span(phase.plan.name)]);
  let named = frontier.active.length + frontier.halted.length;
  for (let at = cursor; at < phases.length && lines.length < most; at += 1) {
    const phase = phases[at];
    if (phase?.status !== 'pending') continue;
    lines.push([span(`· ${phase.plan.name}`, 'dim')]);
    named += 1;
  }
  const left = frontier.left - named;
  return left > 0 ? [...lines.slice(0, most), [span(`  and ${left} more`, 'dim')]] : lines.slice(0, most);
}

/** The line of a checkpoint that is being taken: none for one that is quick. */
function createCaptureLine(now: () => number) {
  let current:
    | { readonly phase: string; readonly since: number; readonly done: number; readonly total: number }
    | undefined;
  return {
    show(phase: string, done: number, total: number) {
      current = { phase, since: current?.phase === phase ? current.since : now(), done, total };
    },
    observe({ event }: Entry) {
      if (event.type === 'CheckpointSaved' || event.type === 'CheckpointFailed') current = undefined;
    },
    lines(): Line[] {
      const elapsed = current === undefined ? 0 : now() - current.since;
      if (current === undefined || elapsed < SLOW_MS) return [];
      const far = progressText(current.done, current.total, elapsed);
      return [[span('Checkpoint: ', 'dim'), span(current.phase), span(`  ${far}`, 'dim')]];
    },
  };
}
