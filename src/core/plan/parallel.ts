import type { Detection } from '../../model/detection.ts';
import type { PhasePlan } from '../../model/pipeline.ts';
import type { CheckSources } from './checks.ts';
import { foundAgent, gatePhase, installDiscovery } from './phases.ts';

/**
 * The phases with the needs that nobody could write. Detected phases follow each other: nothing says that they could do
 * without the one before. A gate that got a phase of its own comes after what is before it and keeps the rest waiting.
 *
 * @param written phases that the configuration has; undefined when all are detected
 */
export function withNeeds(phases: readonly PhasePlan[], written: ReadonlySet<string> | undefined): PhasePlan[] {
  const names: string[] = [];
  const barriers: string[] = [];
  return phases.map((phase): PhasePlan => {
    const isOwn = written?.has(phase.name) === true;
    const needs = isOwn ? [...phase.needs, ...barriers] : written === undefined ? names.slice(-1) : [...names];
    names.push(phase.name);
    if (!isOwn) barriers.push(phase.name);
    return { ...phase, needs: [...new Set(needs)] };
  });
}

/** Dependencies are installed in a phase of its own, which all others need. */
export function withInstallPhase(
  phases: PhasePlan[],
  detection: Detection | undefined,
  sources: CheckSources,
): PhasePlan[] {
  const install = installDiscovery(phases, detection);
  if (install === undefined) return phases;
  const name = phases.some((phase) => phase.name === 'install') ? 'install-dependencies' : 'install';
  const agent = { ...foundAgent(name, 'install', install, sources), always: true as const };
  const first: PhasePlan = { ...gatePhase(name, [], install.because, sources), agents: [agent] };
  return [first, ...phases.map((phase) => (phase.needs.length > 0 ? phase : { ...phase, needs: [name] }))];
}

/** A phase and all that need it, directly or through others. */
export function withDependents(phases: readonly PhasePlan[], name: string): PhasePlan[] {
  const wanted = new Set([name]);
  // Needs come before what needs them.
  return phases.filter((phase) => {
    if (phase.needs.some((need) => wanted.has(need))) wanted.add(phase.name);
    return wanted.has(phase.name);
  });
}
