import type { WorkflowState } from '../../core/state.ts';
import { logLines } from '../../core/views/log.ts';
import { logFacts } from '../../core/views/log-facts.ts';
import { outcomeText } from '../../core/outcomes.ts';
import type { Event } from '../../model/event.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { RunConsole } from '../console/plain.ts';
import type { RunnerLog } from './commands.ts';

/** The runner shows at most ten annotations of a kind a step. */
const MOST_ANNOTATIONS = 10;

/** The console on a runner: the log's lines, each attempt's output in a group of its own, errors as annotations. */
export function createActionConsole(log: RunnerLog, annotations: boolean): RunConsole {
  let open = false;
  let annotated = 0;
  let held: string[] = [];
  const print = (text: string): void => {
    if (open) held.push(text);
    else log.write(`${text}\n`);
  };
  const release = (): void => {
    for (const text of held) log.write(`${text}\n`);
    held = [];
  };
  const annotate = (event: Event, state: WorkflowState): void => {
    if (!annotations || event.type !== 'WorkflowPaused' || annotated >= MOST_ANNOTATIONS) return;
    const { pause } = event;
    const title = pause.gate === undefined ? `Phase ${pause.phase}` : `Gate ${pause.gate}`;
    for (const detail of pause.details.slice(0, MOST_ANNOTATIONS - annotated)) {
      annotated += 1;
      log.command('error', `${detail} (workflow ${state.id})`, { title: `${title} paused` });
    }
  };
  return {
    observe(entry, state) {
      for (const line of logLines(entry, logFacts(state))) print(line);
      if (
        entry.event.type === 'AttemptFinished' &&
        isTold(entry.event.outcome) &&
        annotations &&
        annotated < MOST_ANNOTATIONS
      ) {
        annotated += 1;
        log.command('warning', `${entry.event.task} ${outcomeText(entry.event.outcome)}`);
      }
      annotate(entry.event, state);
    },
    sink: {
      open(group) {
        log.command('group', `${group.task}: ${group.title}${group.attempt > 1 ? ` (attempt ${group.attempt})` : ''}`);
        open = true;
      },
      write(chunk) {
        log.write(chunk);
        return undefined;
      },
      close() {
        log.command('endgroup', '');
        open = false;
        release();
      },
    },
    close() {
      release();
      log.close();
    },
  };
}

/** Whether an attempt's end is worth an annotation of its own: what could not be told is easily overlooked. */
function isTold(outcome: Outcome): boolean {
  return outcome.kind === 'errored' && outcome.reason === 'unreachable';
}
