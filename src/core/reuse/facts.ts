import { type InputFiles, MOST_LISTED, REUSE_VERSION, type ReuseFacts } from '../../model/reuse.ts';
import type { RoundFeedback } from '../../model/effect.ts';
import type { AgentPlan, ContextValue, PhasePlan, Step } from '../../model/pipeline.ts';
import { references } from '../interpolate.ts';

/** Of a text as UTF-8, in hexadecimal digits. */
type Sha256 = (text: string) => string;

/** What facts are made from besides the plan. */
export interface ReuseScene {
  readonly inputs: InputFiles;
  /** The environment of the caller. */
  readonly variable: (name: string) => string | undefined;
  readonly tools: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, ContextValue>>;
  /** By phase, what earlier phases wrote to BOOTSPRING_OUTPUT. */
  readonly earlier: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the agents are told of why the phase is done again; undefined in the first round. */
  readonly feedback?: Pick<RoundFeedback, 'from' | 'text' | 'outputs'> | undefined;
}

/** Agents whose work can be reused: one that prepares the workspace is needed by whatever comes after it. */
export const reusableAgents = (phase: Pick<PhasePlan, 'agents'>): readonly AgentPlan[] =>
  phase.agents.filter((agent) => agent.always !== true);

const byName = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

const outputsOf = (all: ReuseScene['earlier']): unknown => byName(all).map(([name, each]) => [name, byName(each)]);

/** What a step does, without what it is called. */
function workOf(step: Step): unknown {
  if (step.kind !== 'command') return step;
  const { command, cwd, script, env } = step;
  return { command, cwd, script, env: byName(env ?? {}) };
}

/** Variables that the configuration of a phase names, in `env` lists and in references, each once and sorted. */
export function namedVariables(phase: Pick<PhasePlan, 'agents' | 'passEnv'>): readonly string[] {
  const names = new Set(phase.passEnv ?? []);
  for (const agent of reusableAgents(phase)) {
    for (const step of agent.steps) {
      for (const value of Object.values(step.kind === 'command' ? (step.env ?? {}) : {})) {
        const found = references(value);
        if (found.ok) for (const { name } of found.value) names.add(name);
      }
    }
  }
  return [...names].sort();
}

/** Programs that come with a package manager. */
const MANAGER_OF: Readonly<Record<string, string>> = { npx: 'npm', pnpx: 'pnpm', bunx: 'bun' };

/** Package managers that the commands of a phase call, sorted. */
export function namedManagers(phase: Pick<PhasePlan, 'agents'>): readonly string[] {
  const names = new Set<string>();
  for (const agent of reusableAgents(phase)) {
    for (const step of agent.steps) {
      if (step.kind !== 'command') continue;
      if (step.script !== undefined) names.add(step.script.manager);
      for (const [, word = ''] of step.command.matchAll(
        /(?:^|[\s;&|(/])(npm|npx|pnpm|pnpx|yarn|bun|bunx)(?=$|[\s;&|)])/g,
      ))
        names.add(MANAGER_OF[word] ?? word);
    }
  }
  return [...names].sort();
}

/** All that the work of a phase depends on. */
export function factsOf(phase: PhasePlan, scene: ReuseScene, sha256: Sha256): ReuseFacts {
  const digest = (value: unknown): string => `sha256:${sha256(JSON.stringify(value))}`;
  const files = [...scene.inputs.files].sort(([a], [b]) => (a < b ? -1 : 1));
  const unmatched = [...scene.inputs.unmatched].sort();
  const { feedback } = scene;
  return {
    version: REUSE_VERSION,
    phase: phase.name,
    agents: reusableAgents(phase).map(({ name, steps }) => ({ name, digest: digest(steps.map(workOf)) })),
    outputs: [...phase.outputs],
    inputs: digest(files),
    ...(files.length > MOST_LISTED ? {} : { files: Object.fromEntries(files) }),
    unmatched,
    env: Object.fromEntries(
      namedVariables(phase).map((name) => {
        const value = scene.variable(name);
        return [name, value === undefined ? null : digest([name, value])];
      }),
    ),
    tools: Object.fromEntries(byName(scene.tools)),
    parameters: digest(byName(scene.parameters)),
    earlier: digest(outputsOf(scene.earlier)),
    ...(feedback === undefined
      ? {}
      : { feedback: digest([feedback.from, feedback.text, outputsOf(feedback.outputs)]) }),
  };
}

/** The digest that stands for the facts, `sha256:…`: equal facts have equal ones, whatever order they came in. */
export function digestOfFacts(facts: ReuseFacts, sha256: Sha256): string {
  const { version, phase, agents, outputs, inputs, unmatched, env, tools, parameters, earlier, feedback } = facts;
  const listed = agents.map(({ name, digest }) => [name, digest]);
  const all = [version, phase, listed, outputs, inputs, unmatched, byName(env), byName(tools), parameters, earlier];
  // In the first round the digest is what it always was.
  return `sha256:${sha256(JSON.stringify(feedback === undefined ? all : [...all, feedback]))}`;
}
