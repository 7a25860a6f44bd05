import type { Config, WorkflowConfig } from '../model/config.ts';
import { STANDARD_GATES } from './standard.ts';

/** Own entries only: names such as "constructor" are nobody's standard gate. */
const standardPlace = (gate: string): string | undefined =>
  Object.hasOwn(STANDARD_GATES, gate) ? STANDARD_GATES[gate]?.after : undefined;

/**
 * Which gates follow which phase of a workflow, by phase, in the order in which they run.
 * A phase's `gate` and a gate's `after` both place a gate. One that neither places follows its standard phase
 * if its name is a standard one. The phase need not be in the workflow: a standard gate brings its own.
 */
export function placeGates(config: Config, workflow: WorkflowConfig): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, Set<string>>();
  const placed = new Set<string>();
  const place = (phase: string, gate: string): void => {
    const gates = places.get(phase) ?? new Set();
    places.set(phase, gates.add(gate));
    placed.add(gate);
  };
  for (const [name, phase] of Object.entries(workflow.phases)) {
    for (const gate of phase.gate ?? []) place(name, gate);
  }
  for (const [name, gate] of Object.entries(config.gates ?? {})) {
    if (gate.after !== undefined) place(gate.after, name);
    else if (!placed.has(name)) {
      const phase = standardPlace(name);
      if (phase !== undefined) place(phase, name);
    }
  }
  return new Map([...places].map(([phase, gates]) => [phase, [...gates]]));
}
