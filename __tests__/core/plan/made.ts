import { planPipeline, type PlanError, type PlanOptions } from '../../../src/core/plan/pipeline.ts';
import { type Config, configSchema } from '../../../src/model/config.ts';
import type { Detection, Discovery } from '../../../src/model/detection.ts';
import type { Pipeline } from '../../../src/model/pipeline.ts';
import type { Result } from '../../../src/model/result.ts';

/** Plans made from a few words. */

export const OPTIONS: PlanOptions = { cores: 2, lookup: () => undefined, sha256: (text) => `sha(${text.length})` };
export const NONE: Detection = { ecosystem: 'none', discoveries: [], notes: [] };

export const config = (given: object): Config => configSchema.parse({ version: 1, ...given });
export const workflow = (phases: object, rest: object = {}, of: object = {}): Config =>
  config({ workflows: { default: { phases, ...of } }, ...rest });

export const plan = (given: Config | undefined, options: Partial<PlanOptions> = {}, detection?: Detection) =>
  planPipeline(given, detection, { ...OPTIONS, ...options });

export function planned(
  given: Config | undefined,
  options: Partial<PlanOptions> = {},
  detection?: Detection,
): Pipeline {
  const made = plan(given, options, detection);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

export function refused(made: Result<Pipeline, PlanError>): PlanError {
  if (!made.ok) return made.error;
  throw new Error('a plan was made');
}

export const discovery = (kind: Discovery['kind'], more: Partial<Discovery> = {}): Discovery => ({
  kind,
  steps: [{ kind: 'command', key: `.|npm run ${kind}`, command: `npm run ${kind}`, title: `npm run ${kind}` }],
  because: `scripts.${kind} in package.json`,
  planned: true,
  ...more,
});
export const MANAGER = { name: 'npm', because: 'package-lock.json', auditCommand: 'npm audit --json' } as const;
export const found = (discoveries: readonly Discovery[], more: Partial<Detection> = {}): Detection => ({
  ecosystem: 'javascript',
  discoveries,
  notes: [],
  ...more,
});

export const names = ({ phases }: Pipeline): string[] => phases.map((phase) => phase.name);
export const tasks = ({ phases }: Pipeline): string[] =>
  phases.flatMap((phase) => [...phase.agents, ...phase.gates.flatMap((gate) => gate.checks)].map((task) => task.id));
