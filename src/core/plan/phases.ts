import type { Config, ConfigIssue, PhaseConfig, WorkflowConfig } from '../../model/config.ts';
import type { Detection, Discovery } from '../../model/detection.ts';
import type { AgentPlan, GatePlan, PhasePlan } from '../../model/pipeline.ts';
import { asking } from '../detect/ask.ts';
import { placeGates } from '../placement.ts';
import { STANDARD_GATES, STANDARD_PHASES } from '../standard.ts';
import { type CheckSources, detectedChecks, writtenGate } from './checks.ts';
import { installsPackages, passedBy, retryPolicy, withReports, withTests, writtenStep } from './parts.ts';

/** Phases with their gates, and what is wrong with them. */
export interface Phases {
  readonly phases: PhasePlan[];
  readonly issues: readonly ConfigIssue[];
}

function purposeOf(name: string): string {
  return STANDARD_PHASES.find((phase) => phase.name === name)?.purpose ?? '';
}

/** The phases of a workflow as the configuration has them, and a phase of its own for a gate whose place it does not have. */
export function writtenPhases(config: Config, name: string, workflow: WorkflowConfig, sources: CheckSources): Phases {
  const issues: ConfigIssue[] = [];
  const placed = placeGates(config, workflow);
  const gatesOf = (phase: string): GatePlan[] =>
    (placed.get(phase) ?? []).flatMap((gateName) => {
      const gate = config.gates?.[gateName];
      if (gate === undefined) return [];
      const answer = writtenGate(phase, gateName, gate, sources);
      issues.push(...answer.issues);
      return [answer.gate];
    });
  const phases = Object.entries(workflow.phases).map(([phaseName, phase]) =>
    writtenPhase(name, phaseName, phase, gatesOf(phaseName), sources),
  );
  for (const phaseName of placed.keys()) {
    if (workflow.phases[phaseName] === undefined) insertGatePhase(phases, phaseName, gatesOf(phaseName), sources);
  }
  return { phases: inOrder(phases), issues: unique(issues) };
}

/** A standard gate without its phase still blocks: it gets that phase, before the first one that would come after it. */
function insertGatePhase(phases: PhasePlan[], name: string, gates: GatePlan[], sources: CheckSources): void {
  if (gates.length === 0) return;
  const rank = (phase: string): number => STANDARD_PHASES.findIndex((each) => each.name === phase);
  const at = phases.findIndex((phase) => rank(phase.name) > rank(name));
  const because = `its gate ${gates.map((gate) => gate.name).join(', ')} follows it`;
  const phase = gatePhase(name, gates, because, sources);
  phases.splice(at < 0 ? phases.length : at, 0, phase);
}

/** A phase without work of its own. */
export function gatePhase(name: string, gates: GatePlan[], because: string, sources: CheckSources): PhasePlan {
  return {
    name,
    purpose: purposeOf(name),
    needs: [],
    agents: [],
    parallel: false,
    outputs: [],
    gates,
    timeoutMs: sources.phaseTimeoutMs,
    because,
  };
}

function writtenPhase(
  workflow: string,
  name: string,
  phase: PhaseConfig,
  gates: GatePlan[],
  sources: CheckSources,
): PhasePlan {
  const timeoutMs = phase.timeoutMs ?? sources.phaseTimeoutMs;
  const because = `bootspring.yml: workflows.${workflow}.phases.${name}`;
  const standard = STANDARD_PHASES.find((each) => each.name === name)?.agents[0] ?? name;
  const written = phase.agents ?? (phase.run === undefined ? [] : [{ name: standard, run: phase.run }]);
  const agents = written.map((agent): AgentPlan => {
    const options = {
      timeoutMs: undefined,
      retry: undefined,
      env: undefined,
      reports: undefined,
      weight: undefined,
      ...agent,
    };
    const retry = retryPolicy(sources.config?.retry, phase.retry, options.retry);
    const steps = withReports([writtenStep(agent.run, phase.env, options.env)], options.reports ?? phase.reports);
    return {
      id: `${name}/${agent.name}`,
      name: agent.name,
      steps: withTests(steps, retry),
      timeoutMs: options.timeoutMs ?? timeoutMs,
      retry,
      ...(options.weight === undefined ? {} : { weight: options.weight }),
      because,
    };
  });
  return {
    name,
    purpose: purposeOf(name),
    needs: phase.needs ?? [],
    agents,
    parallel: phase.parallel ?? false,
    ...(phase.inputs === undefined ? {} : { inputs: phase.inputs, passEnv: passedBy(phase) }),
    outputs: phase.outputs ?? [],
    gates,
    timeoutMs,
    ...(phase.environment === undefined ? {} : { environment: phase.environment }),
    ...(phase.fix === undefined ? {} : { fix: writtenStep(phase.fix, phase.env) }),
    because,
  };
}

function unique(issues: readonly ConfigIssue[]): ConfigIssue[] {
  const seen = new Set<string>();
  return issues.filter((issue) => {
    const key = `${issue.path.join('.')} ${issue.message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The written order, except that what a phase needs comes before it. Cycles were refused before. */
function inOrder(phases: readonly PhasePlan[]): PhasePlan[] {
  const byName = new Map(phases.map((phase) => [phase.name, phase]));
  const sorted = new Set<PhasePlan>();
  const begun = new Set<PhasePlan>();
  for (const phase of phases) {
    const stack = [phase];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      if (begun.has(top)) {
        sorted.add(top);
        stack.pop();
        continue;
      }
      begun.add(top);
      const open = top.needs.flatMap((need) => byName.get(need) ?? []).filter((need) => !begun.has(need));
      for (const need of open.reverse()) stack.push(need);
    }
  }
  return [...sorted];
}

/** The gate that takes what a repository's CI runs and that fits no kind. */
const OTHERS = 'pre-push';

/**
 * The phases that detection gives without a workflow in the configuration: the build in development, and each
 * standard gate for which something was found. What has nothing to run is left out.
 */
export function detectedPhases(config: Config | undefined, detection: Detection, sources: CheckSources): Phases {
  const issues: ConfigIssue[] = [];
  const own = config?.gates;
  const phases = STANDARD_PHASES.flatMap((standard): PhasePlan[] => {
    const gates: GatePlan[] = [];
    if (own === undefined && standard.gate !== undefined) {
      const kinds = STANDARD_GATES[standard.gate]?.checks ?? [];
      const checks = detectedChecks(
        standard.name,
        standard.gate,
        standard.gate === OTHERS ? [...kinds, 'custom'] : kinds,
        sources,
      );
      if (checks.length > 0) gates.push({ name: standard.gate, skippable: true, checks });
    }
    for (const [name, gate] of Object.entries(own ?? {})) {
      if ((gate.after ?? STANDARD_GATES[name]?.after) !== standard.name) continue;
      const answer = writtenGate(standard.name, name, gate, sources);
      gates.push(answer.gate);
      issues.push(...answer.issues);
    }
    const agents = standard.name === 'development' ? buildAgents(detection, sources) : [];
    if (agents.length === 0 && gates.length === 0) return [];
    const because = agents.length > 0 ? 'detected' : `its gate ${gates.map((gate) => gate.name).join(', ')} has checks`;
    return [{ ...gatePhase(standard.name, gates, because, sources), agents }];
  });
  return { phases, issues: unique(issues) };
}

function buildAgents(detection: Detection, sources: CheckSources): AgentPlan[] {
  const build = detection.discoveries.find((discovery) => discovery.kind === 'build' && discovery.planned);
  return build === undefined ? [] : [foundAgent('development', 'build', build, sources)];
}

/** An agent that does what detection found. */
export function foundAgent(phase: string, name: string, discovery: Discovery, sources: CheckSources): AgentPlan {
  return {
    id: `${phase}/${name}`,
    name,
    steps: asking(discovery.steps),
    timeoutMs: sources.phaseTimeoutMs,
    retry: retryPolicy(sources.config?.retry),
    because: discovery.because,
  };
}

/** How dependencies are installed, unless a command of the plan does it. */
export function installDiscovery(
  phases: readonly PhasePlan[],
  detection: Detection | undefined,
): Discovery | undefined {
  const doesIt = (task: AgentPlan): boolean =>
    task.steps.some((step) => step.kind === 'command' && installsPackages(step.command));
  if (phases.some((phase) => phase.agents.some(doesIt))) return undefined;
  return detection?.discoveries.find((discovery) => discovery.kind === 'install' && discovery.planned);
}

/** Puts the installation of dependencies before everything else, unless a command of the plan does it. */
export function withInstall(phases: PhasePlan[], detection: Detection | undefined, sources: CheckSources): PhasePlan[] {
  const install = installDiscovery(phases, detection);
  const [first, ...rest] = phases;
  if (install === undefined || first === undefined) return phases;
  const name = first.agents.some((agent) => agent.name === 'install') ? 'install-dependencies' : 'install';
  const agent: AgentPlan = { ...foundAgent(first.name, name, install, sources), always: true };
  return [{ ...first, agents: [agent, ...first.agents], parallel: false }, ...rest];
}
