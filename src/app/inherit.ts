import { type Footing, standsBeside } from '../core/fit.ts';
import type { Inherited } from '../model/event.ts';
import type { WorkflowStorage } from '../ports.ts';
import { look } from './look.ts';

/** What was inherited, and from which workflow each phase's part of it comes. */
export interface Inheritance {
  readonly inherited: Inherited;
  readonly origins: ReadonlyMap<string, string>;
}

/**
 * What phases that earlier steps of the same job have completed left for those of this one: with one step a phase each
 * step is a workflow of its own. Undefined when there are none.
 */
export async function inherit(storage: WorkflowStorage, footing: Footing): Promise<Inheritance | undefined> {
  const listed = await storage.list();
  if (!listed.ok || footing.source.runId === undefined) return undefined;
  const origins = new Map<string, string>();
  const inherited: Inherited = { from: [], outputs: {}, artifacts: [] };
  for (const id of listed.value) {
    const found = await look(storage, id);
    if (!found.ok || !standsBeside(found.value.state, footing)) continue;
    const { state } = found.value;
    for (const phase of state.phases) {
      const { name } = phase.plan;
      // The newest workflow comes first.
      if (phase.status !== 'completed' || origins.has(name)) continue;
      origins.set(name, id);
      const outputs = state.outputs[name];
      if (outputs !== undefined) inherited.outputs[name] = { ...outputs };
      inherited.artifacts.push(...state.artifacts.filter((artifact) => artifact.phase === name));
      if (!inherited.from.includes(id)) inherited.from.push(id);
    }
  }
  return origins.size === 0 ? undefined : { inherited, origins };
}
