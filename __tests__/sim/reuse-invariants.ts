import type { Entry } from '../../src/model/event.ts';
import type { Pipeline } from '../../src/model/pipeline.ts';

/** The tasks whose work a phase does not do again. */
export function reusedBy({ phase: name }: { readonly phase: string }, pipeline: Pipeline): readonly string[] {
  const phase = pipeline.phases.find((each) => each.name === name);
  return (phase?.agents ?? []).filter((agent) => agent.always !== true).map((agent) => agent.id);
}

/**
 * Work is stored only after all of it was good and no person let it pass a gate, and reused only when it was stored,
 * never when it was to be done afresh, and instead of all of the work.
 */
export function reuseIsEarned(disk: readonly Entry[], pipeline: Pipeline): string[] {
  const problems: string[] = [];
  const stored = new Set<string>();
  const open = new Map<string, 'passed' | 'skipped'>();
  for (const { event } of disk) {
    if (event.type === 'ReuseLookupStarted' || event.type === 'GateStarted') open.delete(event.phase);
    if (event.type === 'GateFinished' && open.get(event.phase) !== 'skipped' && event.verdict === 'passed')
      open.set(event.phase, 'passed');
    if (event.type === 'Decided' && event.decision.kind === 'skip')
      for (const phase of pipeline.phases)
        if (phase.gates.some((gate) => gate.name === event.decision.gate)) open.set(phase.name, 'skipped');
    if (event.type === 'ReuseStored') {
      stored.add(event.digest);
      const phase = pipeline.phases.find((each) => each.name === event.phase);
      if ((phase?.gates.length ?? 0) > 0 && open.get(event.phase) !== 'passed')
        problems.push(`${event.phase} was stored and no gate of it had passed`);
    }
    if (event.type !== 'PhaseReused') continue;
    if (!pipeline.reuse) problems.push(`${event.phase} was reused although nothing was to be`);
    if (!stored.has(event.digest)) problems.push(`${event.phase} was reused and had never been stored`);
    if (reusedBy(event, pipeline).length === 0) problems.push(`${event.phase} has no work to reuse`);
  }
  return problems;
}
