import { type Forecast, forecastOf } from '../../core/forecast.ts';
import { measured } from '../../core/history/measured.ts';
import { progressOf, Stopwatch } from '../../core/progress.ts';
import type { WorkflowState } from '../../core/state.ts';
import { endText } from '../../core/views/forecast.ts';
import { EMPTY_HISTORY } from '../../model/constants.ts';
import type { History } from '../../model/history.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import type { Clock, HistoryStore, Observer } from '../../ports.ts';
import { expectedLines } from '../console/plain.ts';

/** What a run is expected to take, by what runs on this machine and on others took. */
export interface Expecting {
  /** Tells it once: when the run begins, or when the histories have arrived. */
  readonly observer: Observer<WorkflowState>;
  /** The pipeline with what its work is put in order by. Only where there is something to put in order, it waits for the histories. */
  ordered(pipeline: Pipeline): Promise<Pipeline>;
  /** When it should end, for people; empty where that is not known. */
  readonly outlook: (state: WorkflowState) => string;
}

export interface ExpectingOptions {
  /** Answers in time, or without what is late. */
  readonly history: HistoryStore | undefined;
  readonly workflow: string;
  /** The job with its leg of the matrix, as records have it. */
  readonly leg: string | undefined;
  readonly clock: Pick<Clock, 'now'>;
  readonly say: (line: string) => void;
}

/** Reads the histories at once; nothing here waits for them but `ordered`. */
export function createExpecting({ history, workflow, leg, clock, say }: ExpectingOptions): Expecting {
  const reading = history === undefined ? Promise.resolve(EMPTY_HISTORY) : readQuietly(history, workflow);
  const stopwatch = new Stopwatch();
  let arrived: History | undefined;
  let state: WorkflowState | undefined;
  let forecast: Forecast | undefined;
  let isTold = false;
  const tell = (): void => {
    if (isTold || arrived === undefined || state?.status !== 'running') return;
    isTold = true;
    forecast = forecastOf(state.pipeline, arrived, leg);
    const at = new Date(clock.now()).toISOString();
    for (const line of expectedLines(at, state, forecast)) say(line);
  };
  void reading.then((found) => {
    arrived = found;
    tell();
  });
  return {
    observer: {
      observe(entry, current) {
        state = current;
        stopwatch.observe(entry, clock.now());
        if (entry.event.type === 'RunStarted') isTold = false;
      },
      flush: tell,
    },
    async ordered(pipeline) {
      if (pipeline.mode === 'sequential' || !hasOrder(pipeline)) return pipeline;
      const { tasks } = measured(await reading, pipeline.phases, leg);
      if (tasks.size === 0) return pipeline;
      const known = [...tasks].map(([id, { ms }]) => [id, ms] as const);
      return { ...pipeline, estimates: { ...pipeline.estimates, ...Object.fromEntries(known) } };
    },
    outlook: (current) => {
      if (forecast === undefined || current.status !== 'running') return '';
      return endText(progressOf(current, forecast, stopwatch.pace(current, clock.now())), clock.now());
    },
  };
}

/** Whether anything could begin before something else. */
const hasOrder = ({ phases }: Pipeline): boolean =>
  phases.length > 1 || phases.some(({ parallel, agents }) => parallel && agents.length > 1);

/** What is wrong with a history is told at the end of the run, which reads it again. */
async function readQuietly(store: HistoryStore, workflow: string): Promise<History> {
  return (await store.read(workflow)).history;
}
