import type { Ending } from '../app/execute.ts';
import { isMended } from '../core/offer/mended.ts';
import { mendName } from '../core/remote/keys.ts';
import type { MendOffer } from '../model/offer.ts';
import { EXIT, type ExitCode } from '../model/status.ts';
import type { Annotations } from '../shell/action/annotations.ts';
import type { RunnerLog } from '../shell/action/commands.ts';
import type { Keeping } from '../shell/action/keeping.ts';
import { runAttempt } from '../shell/tools.ts';

/** What a mend is offered with. */
interface Mended {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: RunnerLog;
  readonly annotations: Annotations;
  readonly cwd: string;
}

/** The offer of a mend, which can be given up. */
export interface Offer {
  /** Never rejects; undefined where nothing was mended. */
  make(ending: Ending, code: ExitCode): Promise<MendOffer | undefined>;
  /** Ends at once. */
  stop(): void;
}

/** Offers what a run mended, before people are told of the run. Most runs have nothing to offer, and load nothing. */
export function createOffer(step: Mended, keeping: Pick<Keeping, 'mend'>, leg: string): Offer {
  const { env, log, annotations, cwd } = step;
  const stopping = new AbortController();
  return {
    async make({ state }, code) {
      if (!isMended(state) || stopping.signal.aborted) return undefined;
      const { offerMends } = await import('../shell/action/offer/offering.ts');
      return offerMends({
        env,
        log,
        annotations,
        cwd,
        state,
        artifact: mendName(leg, runAttempt(env)),
        store: (file) => keeping.mend(file),
        // What is completed and could not be recorded did not succeed.
        isWhole: state.status !== 'completed' || code === EXIT.completed,
        signal: stopping.signal,
      });
    },
    stop: () => stopping.abort(),
  };
}
