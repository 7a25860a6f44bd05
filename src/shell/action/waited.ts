import type { Result } from '../../model/result.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** How long this job waited for a runner, in milliseconds: GitHub is asked when somebody wants to know. */
export const waitedIn =
  (env: Env) =>
  async (signal: AbortSignal): Promise<Result<number, string>> => {
    const { waitOfJob } = await import('./publish/wait.ts');
    return waitOfJob(env, signal);
  };
