import * as path from 'node:path';
import type { Source } from '../model/event.ts';
import type { Workspace } from '../ports.ts';
import { clearArtifacts } from './anew.ts';
import { readSource } from './git.ts';
import type { Sources } from './sources.ts';
import { checkPhaseName, checkWorkflowId, pathsOf } from './workflow-dir.ts';

/**
 * The files that the work is done on, in a folder of this machine.
 *
 * @param env environment of the caller; on GitHub it tells where the work comes from
 * @param given the sources, when they are not those of the folder
 */
export function createWorkspace(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  given?: Sources,
): Workspace {
  const root = path.resolve(folder);
  let source: Source | undefined;
  let loaded: Promise<Sources> | undefined;
  const load = async (): Promise<Sources> => given ?? (await import('./sources.ts')).createSources(root);
  const sources = (): Promise<Sources> => (loaded ??= load());
  return {
    fingerprint: async () => (await sources()).fingerprint(),
    writtenSince: async (at) => (await sources()).writtenSince(at),
    left: async (from, to) => (await import('./left.ts')).leftBetween(root, from, to).catch(() => undefined),
    source: () => (source ??= readSource(root, env)),
    async collect(workflowId, phase, globs, anew) {
      const refused = checkWorkflowId(workflowId) ?? checkPhaseName(phase);
      if (refused !== undefined) return { artifacts: [], missing: [refused.message] };
      const uncleared = anew === undefined ? undefined : clearArtifacts(pathsOf(root, workflowId).folder, phase, anew);
      if (uncleared !== undefined) return { artifacts: [], missing: [uncleared.message] };
      const { collectArtifacts } = await import('./artifacts.ts');
      const collected = await collectArtifacts(root, pathsOf(root, workflowId).folder, phase, globs);
      // There is no artifact list to trust, so every declared output counts as missing, with the reason.
      return collected.ok ? collected.value : { artifacts: [], missing: [...globs, collected.error.message] };
    },
  };
}
