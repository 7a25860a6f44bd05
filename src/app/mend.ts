import type { AttemptReport, Effect } from '../model/effect.ts';
import type { Event, EventOf } from '../model/event.ts';
import type { AttemptRunner } from '../ports.ts';
import type { Stoppable } from './drive.ts';
import type { Surroundings } from './surroundings.ts';

type Around = Pick<Surroundings, 'changes' | 'clock' | 'endOrphans'>;
type StartFix = Extract<Effect, { type: 'StartFix' }>;
type Ended = Pick<AttemptReport, 'outcome' | 'durationMs'>;

/**
 * Runs a fix and works out what it changed: the files are taken before it, whatever it has left running is ended after
 * it, and then the files are compared. Without knowing what was there before no fix is run. One that was under way when
 * a run died is not run again.
 */
export function startFix(around: Around, runner: AttemptRunner, id: string, effect: StartFix): Stoppable<Event> {
  let isStopped = false;
  let running: Stoppable<AttemptReport> | undefined;
  /** Whether it may have changed anything. */
  const hasRun = (): boolean => effect.interrupted || running !== undefined;
  const run = async (): Promise<Ended> => {
    if (effect.interrupted) return cancelled('the run ended while it was under way');
    const taken = (await around.changes?.take(id, effect.fix)) ?? { ok: false, error: 'no files are kept here' };
    if (!taken.ok) return notRun(`what it changes could not be told: ${taken.error}`);
    if (isStopped) return cancelled('stopped before it was started');
    running = runner.start(effect.request);
    return running.done;
  };
  return {
    done: run()
      .catch((error: unknown): Ended => notRun(messageOf(error)))
      .then((ended) => (hasRun() ? told(around, id, effect, ended) : finished(effect, ended, {})))
      .catch((error: unknown) => finished(effect, notRun(messageOf(error)), { untold: messageOf(error) })),
    stop(atOnce) {
      isStopped = true;
      running?.stop(atOnce);
    },
  };
}

async function told(around: Around, id: string, effect: StartFix, ended: Ended): Promise<Event> {
  // A process that outlives its command could go on changing files behind the comparison.
  around.endOrphans(id);
  const change = await around.changes?.tell(id, effect.fix, effect.protectedBy);
  if (change === undefined) return finished(effect, ended, { untold: 'no files are kept here' });
  return finished(effect, ended, change.ok ? change.value : { untold: change.error });
}

function finished(
  { fix }: StartFix,
  { outcome, durationMs }: Ended,
  rest: Pick<EventOf<'FixFinished'>, 'change' | 'patch' | 'untold'>,
): Event {
  return { type: 'FixFinished', ...fix, outcome, durationMs, ...rest };
}

const cancelled = (detail: string): Ended => ({ outcome: { kind: 'cancelled', detail }, durationMs: 0 });

const notRun = (why: string): Ended => ({
  outcome: { kind: 'errored', reason: 'internal', detail: `it was not run: ${why}` },
  durationMs: 0,
});

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
