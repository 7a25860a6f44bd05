import type { Stoppable } from '../../src/app/drive.ts';
import type { Effect } from '../../src/model/effect.ts';
import type { Event, EventOf } from '../../src/model/event.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Clock } from '../../src/ports.ts';
import type { SimWorld } from './disk.ts';

type Told = Pick<EventOf<'FixFinished'>, 'change' | 'untold'>;

/** What comparing the files comes to: nothing, something, something protected, or it cannot be told. */
function simulatedChange({ random }: SimWorld): Told {
  const chance = random.next();
  if (chance < 0.3) return {};
  if (chance < 0.35) return { untold: 'the files cannot be listed' };
  const isProtected = chance > 0.85;
  const file = { path: 'src/a', kind: 'modified' as const, ...(isProtected ? { protected: 'src/' } : {}) };
  return { change: { files: [file], count: 1, protected: isProtected ? 1 : 0, digest: 'sha256:0', diff: '+1\n' } };
}

/** A fix that mostly works, and sometimes fails, hangs or is not even run. */
export function simulatedFix(
  sim: SimWorld,
  clock: Clock,
  { fix, interrupted, request }: Extract<Effect, { type: 'StartFix' }>,
): Stoppable<Event> {
  let settle: (event: Event) => void = () => {};
  const done = new Promise<Event>((resolve) => {
    settle = resolve;
  });
  const finish = (outcome: Outcome, told: Told, durationMs = 1): void =>
    settle({ type: 'FixFinished', ...fix, outcome, durationMs, ...told });
  const chance = sim.random.next();
  const told = simulatedChange(sim);
  const cancelled = { kind: 'cancelled', detail: 'stopped' } as const;
  if (!interrupted) sim.started.push(`${request.task}#${request.attempt}`);
  const forget = clock.after(1 + sim.random.below(3_000), () => {
    if (interrupted) finish(cancelled, told);
    else if (chance < 0.6) finish({ kind: 'passed' }, told);
    else if (chance < 0.85) finish({ kind: 'failed', reason: 'exit-code', detail: 'exit code 1' }, told);
    else if (chance < 0.95) finish({ kind: 'timedOut', detail: 'hung' }, told);
    else finish({ kind: 'errored', reason: 'internal', detail: 'it was not run' }, {});
  });
  return {
    done,
    stop() {
      forget();
      clock.after(1, () => finish(cancelled, told));
    },
  };
}
