import { plainLine } from '../../core/plain-line.ts';
import { logLines } from '../../core/views/log.ts';
import { logFacts } from '../../core/views/log-facts.ts';
import { isGood } from '../../core/outcomes.ts';
import { OutputTail } from '../../core/text.ts';
import type { GateState, TaskState, WorkflowState } from '../../core/state.ts';
import type { EventOf, Event, Pause } from '../../model/event.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { Line } from '../../core/views/text.ts';
import type { Paint } from '../console/paint.ts';
import type { RunConsole } from '../console/run-console.ts';
import type { Annotations } from './annotations.ts';
import { createColourFilter } from './colours.ts';
import type { RunnerLog } from './commands.ts';

/** Lines of output that are shown, outside of the group, below what failed. */
const TAIL_LINES = 20;
/** Of one chunk, more than this can't belong to those lines. */
const TAIL_BYTES = 8 * 1024;

/** Something to print once nothing stands in its way. */
interface Held {
  /** The attempt whose output comes first. */
  readonly after: string | undefined;
  print(): void;
}

/** A console that also takes lines of others. */
export interface NotingConsole extends RunConsole {
  /** Prints a line as soon as nothing stands in its way. */
  note(line: string): void;
}

/**
 * The console on a runner: the lines of the log, each attempt's output live in a group of its own, the end of what
 * failed below its group, and annotations. While a group is open, everything else waits for its end; an attempt's
 * verdict also waits for its output, so that the order is always that of the log: started, output, verdict.
 */
export function createActionConsole(log: RunnerLog, annotations: Annotations, paint: Paint): NotingConsole {
  return new ActionConsole(log, annotations, paint);
}

const keyOf = (of: { readonly task: string; readonly attempt: number }): string => `${of.task}#${of.attempt}`;

class ActionConsole implements NotingConsole {
  readonly #log: RunnerLog;
  readonly #annotations: Annotations;
  readonly #paint: Paint;
  #held: Held[] = [];
  #open = false;
  /** Attempts whose output is printed and whose verdict is not, with the end of the output. */
  readonly #shown = new Map<string, OutputTail>();

  constructor(log: RunnerLog, annotations: Annotations, paint: Paint) {
    this.#log = log;
    this.#annotations = annotations;
    this.#paint = paint;
  }

  observe(entry: Parameters<NonNullable<RunConsole['observe']>>[0], state: WorkflowState): void {
    const { event } = entry;
    const after = event.type === 'AttemptFinished' ? keyOf(event) : undefined;
    const told = logLines(entry, logFacts(state)).map((line) => this.#paint(toned(line)));
    // What the state says is asked for now: it goes on changing while this waits.
    const inSummary = event.type === 'AttemptFinished' && isInSummary(event, state);
    const warnings = annotationsOf(event, state);
    const print = (): void => {
      for (const line of told) this.#log.say(line);
      if (event.type === 'AttemptFinished') this.#verdict(event, inSummary);
      for (const { kind, text, title } of warnings) this.#annotations[kind](text, { title });
    };
    this.#held.push({ after, print });
    this.#release();
  }

  note(line: string): void {
    this.#held.push({ after: undefined, print: () => this.#log.say(line) });
    this.#release();
  }

  readonly sink: RunConsole['sink'] = this.#createSink();

  /** A line of BOOTSPRING_PROGRESS, live: in the group that is open, whose ever it is. */
  progress(task: string, line: string): void {
    this.#log.say(plainLine(`${task}: ${line}`));
  }

  close(): void {
    for (const each of this.#held.splice(0)) each.print();
    this.#log.close();
  }

  #createSink(): RunConsole['sink'] {
    let filter = createColourFilter();
    let tail = new OutputTail();
    return {
      open: (group) => {
        filter = createColourFilter();
        tail = new OutputTail();
        const again = group.attempt > 1 ? ` (attempt ${group.attempt})` : '';
        this.#log.command('group', plainLine(`${group.task}: ${group.title}${again}`, 300));
        this.#open = true;
      },
      write: (chunk) => {
        tail.write(chunk.subarray(-TAIL_BYTES));
        return this.#log.write(filter(chunk));
      },
      close: (group) => {
        if (tail.bytes === 0) this.#log.say('(no output)');
        this.#log.command('endgroup', '');
        this.#open = false;
        this.#shown.set(keyOf(group), tail);
        this.#release();
      },
    };
  }

  #release(): void {
    while (!this.#open) {
      const first = this.#held[0];
      if (first === undefined || (first.after !== undefined && !this.#shown.has(first.after))) return;
      this.#held.shift();
      first.print();
    }
  }

  /** The end of what failed, so that nobody has to unfold a group to see why. */
  #verdict(event: EventOf<'AttemptFinished'>, inSummary: boolean): void {
    const tail = this.#shown.get(keyOf(event));
    this.#shown.delete(keyOf(event));
    if (!isBad(event.outcome) || inSummary) return;
    const text = tail?.tail().trimEnd() ?? '';
    if (text === '') return;
    for (const line of text.split('\n').slice(-TAIL_LINES)) {
      this.#log.say(
        this.#paint([
          { text: '  │ ', tone: 'dim' },
          { text: line, tone: 'plain' },
        ]),
      );
    }
  }
}

/** A line of the log with the colour of its level. */
function toned(line: string): Line {
  const level = /^\[[^\]]*\] \[(\w+)\]/.exec(line)?.[1];
  return [{ text: line, tone: level === 'ERROR' ? 'bad' : level === 'WARN' ? 'warn' : 'plain' }];
}

function isBad(outcome: Outcome): boolean {
  return outcome.kind === 'failed' || outcome.kind === 'errored' || outcome.kind === 'timedOut';
}

/** Whether the summary, which comes right below, shows the end of this output: of commands that the run paused for. */
function isInSummary(event: EventOf<'AttemptFinished'>, state: WorkflowState): boolean {
  const place = state.tasks.get(event.task);
  if (state.pause === undefined || event.evidence === undefined || place === undefined) return false;
  return state.pause.phase === place.phase.plan.name && state.pause.gate === place.gate?.plan.name;
}

interface Annotation {
  readonly kind: 'error' | 'warning';
  readonly title: string;
  readonly text: string;
}

/** What is told beside the log: why the run stands still, and what did not pass and does not block. */
function annotationsOf(event: Event, state: WorkflowState): readonly Annotation[] {
  if (event.type === 'WorkflowPaused') return pauseAnnotations(event.pause, state);
  if (event.type !== 'GateFinished') return [];
  const gate = state.phaseByName.get(event.phase)?.gates.find((each) => each.plan.name === event.gate);
  return (gate?.checks.tasks ?? []).filter(isSoft).map((task) => ({
    kind: 'warning',
    title: `Gate ${event.gate}: ${task.plan.name} does not block`,
    text: taskText(task),
  }));
}

function pauseAnnotations(pause: Pause, state: WorkflowState): readonly Annotation[] {
  const title = pause.gate === undefined ? `Phase ${pause.phase} failed` : `Gate ${pause.gate} did not pass`;
  const phase = state.phaseByName.get(pause.phase);
  const gate = phase?.gates.find((each: GateState) => each.plan.name === pause.gate);
  const tasks = (gate?.checks ?? phase?.agents)?.tasks ?? [];
  const bad = tasks.filter((task) => task.outcome !== undefined && !isGood(task.outcome) && !isSoft(task));
  const texts = bad.length > 0 ? bad.map(taskText) : pause.details.map((detail) => plainLine(detail));
  return texts.map((text) => ({ kind: 'error', title, text }));
}

function taskText(task: TaskState): string {
  const title = task.plan.steps.map((step) => step.title).join(' && ');
  return plainLine(`${task.plan.name} ${task.because ?? ''} (${title})`);
}

/** Did not pass and does not block: an advisory check, or an audit without an answer that is let through. */
function isSoft(task: TaskState): boolean {
  const { outcome, plan } = task;
  if (outcome === undefined || isGood(outcome) || !('enforcement' in plan)) return false;
  const tolerated = outcome.kind === 'errored' && outcome.reason === 'unreachable' && plan.unreachable === 'warn';
  return plan.enforcement === 'advisory' || tolerated;
}
