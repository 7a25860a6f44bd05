import type { Pipeline } from '../../model/pipeline.ts';

/** A look at GitHub's environments, while the work goes on. It changes nothing but what is warned of. */
export interface EnvironmentWatch {
  /** A sentence for each that does not protect anything; it never rejects. */
  readonly told: Promise<readonly string[]>;
  /** Ends at once. */
  stop(): void;
}

type Env = Readonly<Record<string, string | undefined>>;

/** Looks at the environments that the phases of a plan name: one that was mistyped lets everything through. */
export function watchEnvironments(env: Env, { phases }: Pick<Pipeline, 'phases'>): EnvironmentWatch {
  const names = new Set(phases.flatMap(({ environment }) => environment ?? []));
  const stopping = new AbortController();
  const isAsked = names.size > 0 && (env['GITHUB_RUN_ID'] ?? '') !== '';
  return {
    told: isAsked ? look(env, names, stopping.signal) : Promise.resolve([]),
    stop: () => stopping.abort(),
  };
}

async function look(env: Env, names: ReadonlySet<string>, signal: AbortSignal): Promise<readonly string[]> {
  const { unprotected } = await import('./publish/environments.ts');
  return unprotected(env, names, signal);
}
