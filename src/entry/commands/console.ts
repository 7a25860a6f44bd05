import type { Common } from '../../shell/cli/options.ts';
import { systemClock } from '../../shell/clock.ts';
import { createPlainConsole } from '../../shell/console/plain.ts';
import type { RunConsole } from '../../shell/console/run-console.ts';
import type { Screen } from '../../shell/console/screen.ts';
import type { Expectation } from '../../shell/history/expectation.ts';

/** The console that fits the screen. */
export async function createConsole(screen: Screen, options: Common, expect?: Expectation): Promise<RunConsole> {
  const { quiet, verbose } = options;
  const { stream, paint } = screen;
  const told = expect === undefined ? {} : { expect };
  if (!screen.live) return createPlainConsole({ out: stream, quiet, clock: systemClock(), ...told });
  const { createLiveConsole } = await import('../../shell/console/live.ts');
  return createLiveConsole({ stream, paint, verbose, now: () => performance.now(), ...told });
}
