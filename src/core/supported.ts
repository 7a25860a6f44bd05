import { installsPackages } from './plan/parts.ts';
import type { Config, ConfigIssue, PhaseConfig, WorkflowConfig } from '../model/config.ts';

/** What a configuration asks for that this version does not do. */
export interface Unsupported {
  /** Would change what a run means: the configuration is refused. */
  readonly refused: readonly ConfigIssue[];
  /** Costs time or space only, or may do what nobody expects: the run goes on. */
  readonly warned: readonly ConfigIssue[];
}

type Path = readonly (string | number)[];

const refusal = (path: Path, what: string, hint: string): ConfigIssue => ({
  path,
  message: `${what} is not yet supported`,
  hint,
});

function inPhase(path: Path, phase: PhaseConfig, mode: WorkflowConfig['mode']): readonly ConfigIssue[] {
  const refused: ConfigIssue[] = [];
  if (phase.fix !== undefined && mode !== 'adaptive') {
    const message = `"fix" of a phase does nothing in ${mode} mode`;
    const hint = 'use mode: adaptive, or give the fix to a check of a gate: "bootspring gate NAME --fix" runs it';
    refused.push({ path: [...path, 'fix'], message, hint });
  }
  if (phase.once === true) {
    const hint = 'remove it, and guard the command itself against running twice';
    refused.push(refusal([...path, 'once'], '"once"', hint));
  }
  return refused;
}

function inWorkflow(path: Path, workflow: WorkflowConfig): readonly ConfigIssue[] {
  const refused: ConfigIssue[] = [];
  if (workflow.on !== undefined) {
    const hint = 'remove it, and name the workflow: "bootspring run NAME", or the input "workflow" of the action';
    refused.push(refusal([...path, 'on'], '"on" of a workflow', hint));
  }
  const phases = Object.entries(workflow.phases);
  return [...refused, ...phases.flatMap(([name, phase]) => inPhase([...path, 'phases', name], phase, workflow.mode))];
}

/** Phases that install packages and leave them out of what is put back: whatever comes after a reuse would lack them. */
function unkeptInstalls(path: Path, workflow: WorkflowConfig): readonly ConfigIssue[] {
  return Object.entries(workflow.phases).flatMap(([name, phase]) => {
    const commands = phase.agents?.map((agent) => agent.run) ?? (phase.run === undefined ? [] : [phase.run]);
    const keeps = (phase.outputs ?? []).some((glob) => glob.includes('node_modules'));
    if (phase.inputs === undefined || keeps || !commands.some(installsPackages)) return [];
    const message = `"${name}" declares inputs and installs dependencies: where its work is reused they are not installed`;
    const hint = 'put the installation into a phase of its own, without inputs, or leave it to bootspring';
    return [{ path: [...path, 'phases', name, 'inputs'], message, hint }];
  });
}

function inCheckpoints(checkpoints: NonNullable<Config['checkpoints']>): readonly ConfigIssue[] {
  const refused: ConfigIssue[] = [];
  if (checkpoints.every === 'agent') {
    refused.push(refusal(['checkpoints', 'every'], 'every: agent', 'use every: phase, or leave it out'));
  }
  return refused;
}

/** Names everything in a configuration that this version does not do, so that nothing is passed over in silence. */
export function unsupported(config: Config): Unsupported {
  const workflows = Object.entries(config.workflows ?? {});
  const refused = workflows.flatMap(([name, one]) => inWorkflow(['workflows', name], one));
  const warned = workflows.flatMap(([name, one]) => unkeptInstalls(['workflows', name], one));
  if (config.checkpoints !== undefined) refused.push(...inCheckpoints(config.checkpoints));
  return { refused, warned };
}
