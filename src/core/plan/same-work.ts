import type { Detection } from '../../model/detection.ts';
import type { CommandStep, PhasePlan, Step } from '../../model/pipeline.ts';

/**
 * The phases with each written `npm run build` under the key of the script that detection found, which runs it without
 * the package manager: that is the same work, so that the outcome of one stands for the other.
 */
export function withFoundKeys(phases: readonly PhasePlan[], { discoveries }: Detection): PhasePlan[] {
  const keys = keysOfScripts(discoveries.flatMap(({ steps }) => steps));
  if (keys.size === 0) return [...phases];
  const known = (step: Step): Step => {
    const key = step.kind === 'command' && isPlain(step) ? keys.get(step.command) : undefined;
    return key === undefined ? step : { ...step, key };
  };
  const all = <T extends { steps: Step[] }>(task: T): T => ({ ...task, steps: task.steps.map(known) });
  return phases.map((phase) => ({
    ...phase,
    agents: phase.agents.map(all),
    gates: phase.gates.map((gate) => ({ ...gate, checks: gate.checks.map(all) })),
  }));
}

/** Keys of the scripts that are one command, by how people call them. */
function keysOfScripts(steps: readonly CommandStep[]): ReadonlyMap<string, string> {
  const place = ({ packageJson }: { readonly packageJson: string }, name: string): string => `${packageJson} ${name}`;
  const scripts = new Set(steps.flatMap(({ script }) => (script === undefined ? [] : [place(script, script.name)])));
  return new Map(
    steps.flatMap(({ script, cwd, title, key }): readonly [string, string][] => {
      if (script === undefined || cwd !== undefined) return [];
      // A package manager runs these as well, so that its command is more than this one.
      const hooks = ['pre', 'post'].some((when) => scripts.has(place(script, `${when}${script.name}`)));
      return hooks ? [] : [[title, key]];
    }),
  );
}

const isPlain = ({ script, cwd, env, scope }: CommandStep): boolean =>
  script === undefined && cwd === undefined && env === undefined && scope === undefined;
