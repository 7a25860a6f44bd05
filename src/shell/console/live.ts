import { createLogUpdate } from 'log-update';
import { activePhases, haltedPhases } from '../../core/frontier.ts';
import type { PhaseState, TaskState, WorkflowState } from '../../core/state.ts';
import { notStoredText } from '../../core/evolve-reuse.ts';
import { unsavedText } from '../../core/evolve-checkpoint.ts';
import { progressText } from '../../core/views/progress.ts';
import { mark, phaseMark, titleOf } from '../../core/views/summary.ts';
import { duration, type Line, span } from '../../core/views/text.ts';
import { outcomeText } from '../../core/outcomes.ts';
import type { Entry } from '../../model/event.ts';
import type { Paint } from './paint.ts';
import type { RunConsole } from './plain.ts';

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
}

/** Live progress on a terminal: what is over scrolls up, below it the phases, and what runs with its time and last line. */
export function createLiveConsole({ stream, paint, verbose, now }: LiveOptions): RunConsole {
  const update = createLogUpdate(stream);
  const startedAt = new Map<string, number>();
  let state: WorkflowState | undefined;
  const capture = createCaptureLine(now);
  let lastLine = '';
  let partial = '';
  let frame = 0;
  const draw = (): void => {
    frame += 1;
    if (state !== undefined && state.status === 'running') update(picture(state).map(paint).join('\n'));
  };
  const timer = setInterval(draw, FRAME_MS);
  timer.unref();
  const picture = (current: WorkflowState): Line[] => [
    ...phasesLines(current, Math.max(LEAST_ROWS, (stream.rows ?? LEAST_ROWS) - KEPT_ROWS), phaseLines),
    ...capture.lines(),
    ...(lastLine === '' ? [] : [[span(`  │ ${lastLine.slice(0, Math.max(10, (stream.columns ?? 80) - 6))}`, 'dim')]]),
  ];
  const phaseLines = (phase: PhaseState): Line[] => {
    const tasks = [...phase.agents.tasks, ...phase.gates.flatMap((gate) => gate.checks.tasks)];
    const head: Line = [span(`${FRAMES[frame % FRAMES.length]} `, 'strong'), span(phase.plan.name, 'strong')];
    return [head, ...tasks.filter((task) => task.status === 'running' || task.status === 'waiting').map(runningLine)];
  };
  const runningLine = (task: TaskState): Line => {
    const elapsed = duration(now() - (startedAt.get(task.plan.id) ?? now()));
    const what = task.status === 'waiting' ? 'waits for its next attempt' : titleOf(task);
    return [span('  ▸ ', 'strong'), span(task.plan.name), span(`  ${elapsed}`, 'dim'), span(`  ${what}`, 'dim')];
  };
  const persist = (line: Line): void => update.persist(paint(line));
  return {
    observe(entry: Entry, current: WorkflowState) {
      state = current;
      const { event } = entry;
      if (event.type === 'AttemptStarted') startedAt.set(event.task, now());
      if (event.type === 'CheckpointSaved' || event.type === 'CheckpointFailed') capture.end();
      if (current.status !== 'running') update.clear();
      for (const line of eventLines(entry, current)) persist(line);
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
        if (verbose) for (const each of lines) update.persist(each);
        const shown = lines.map(clean).findLast((each) => each.trim() !== '');
        if (shown !== undefined) lastLine = shown;
        return undefined;
      },
      close() {
        if (verbose && partial !== '') update.persist(partial);
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
    end() {
      current = undefined;
    },
    lines(): Line[] {
      const elapsed = current === undefined ? 0 : now() - current.since;
      if (current === undefined || elapsed < SLOW_MS) return [];
      const far = progressText(current.done, current.total, elapsed);
      return [[span('Checkpoint: ', 'dim'), span(current.phase), span(`  ${far}`, 'dim')]];
    },
  };
}

/** Control characters would move the cursor out of the picture. */
function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '').replace(/[\u0000-\u001f\u007f]/g, ' ');
}

const warningLines = (notes: readonly string[] = []): Line[] => notes.map((note) => [span(`warning: ${note}`, 'warn')]);

/** What stays on the screen of an event. */
function eventLines({ event }: Entry, state: WorkflowState): Line[] {
  switch (event.type) {
    case 'RunStarted': {
      const verb = event.run === 1 ? '' : ' resumed';
      return [[span('bootspring ', 'strong'), span(`${state.pipeline.workflow} ${state.id}${verb}`, 'dim')]];
    }
    case 'AttemptFinished': {
      const { sign, tone } = mark(event.outcome.kind);
      const detail = event.outcome.kind === 'passed' ? '' : `  ${outcomeText(event.outcome)}`;
      return [
        [
          span(`  ${sign} `, tone),
          span(event.task),
          span(`  ${duration(event.durationMs)}`, 'dim'),
          span(detail, tone),
        ],
      ];
    }
    case 'RetryScheduled':
      return [
        [
          span(
            event.tests === undefined
              ? `  ↻ ${event.task}: attempt ${event.attempt} in ${duration(event.delayMs)}: ${event.because}`
              : `  ↻ ${event.task}: ${event.because}`,
            'warn',
          ),
        ],
      ];
    case 'PhaseFinished': {
      const phase = state.phaseByName.get(event.phase);
      if (phase === undefined) return [];
      const { sign, tone } = phaseMark(phase);
      return [[span(`${sign} `, tone), span(event.phase, 'strong'), span(`  ${duration(phase.activeMs)}`, 'dim')]];
    }
    case 'PhaseHalted':
      return [[span(`‖ ${event.pause.phase} halted: ${clean(event.pause.details.join('; '))}`, 'warn')]];
    case 'PhaseReused':
      return [[span(`  ↺ ${event.phase}: ${event.because}`, 'dim')], ...warningLines(event.notes)];
    case 'ReuseMissed':
      return [[span(`  ${event.phase} is not reused: ${event.because}`, 'dim')], ...warningLines(event.notes)];
    case 'ReuseNotStored':
      return warningLines([notStoredText(event.phase, event.because)]);
    case 'Warned':
      return [[span(`warning: ${event.message}`, 'warn')]];
    case 'CheckpointSaved':
      return warningLines(event.notes);
    case 'CheckpointFailed':
      return [[span(`warning: ${unsavedText(event.phase, event.because)}`, 'warn')]];
    case 'RestoreFailed':
      return [[span(`warning: ${event.phase} was not restored: ${event.because}`, 'warn')]];
    case 'Restored':
      return [[span('Restored', 'good'), span(` to ${event.phase}`)]];
    default:
      return [];
  }
}
