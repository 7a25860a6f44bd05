import { resolve } from 'node:path';
import { Redaction } from '../../core/redact/redaction.ts';
import { knownSecrets } from '../../core/redact/secrets.ts';
import type { Changes, Clock } from '../../ports.ts';

/** Tells what fixes change, loaded with the first fix: most runs have none. */
export function createLazyChanges(
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  clock: Pick<Clock, 'now'>,
): Changes {
  const workspace = resolve(cwd);
  let loading: Promise<Changes> | undefined;
  const load = async (): Promise<Changes> => {
    const { createChanges } = await import('./changes.ts');
    const redaction = new Redaction(() => knownSecrets(env));
    return createChanges({ workspace, now: () => clock.now(), redact: (text) => redaction.text(text) });
  };
  const loaded = (): Promise<Changes> => (loading ??= load());
  return {
    take: async (workflowId, fix) => (await loaded()).take(workflowId, fix),
    tell: async (workflowId, fix, protectedBy) => (await loaded()).tell(workflowId, fix, protectedBy),
    forget: (workflowId) => void loading?.then((changes) => changes.forget(workflowId)).catch(() => undefined),
  };
}
