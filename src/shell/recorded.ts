import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { measured, tasksOfPlan } from '../core/history/measured.ts';
import type { PhasePlan } from '../model/pipeline.ts';
import { WORKFLOW_ID_PATTERN } from '../model/status.ts';
import { storedHistory } from './history/file-store.ts';
import { STATE_FOLDER } from './workflow-dir.ts';

/** As many of the newest workflows are looked at: a newer one may have stopped early. */
const MOST_WORKFLOWS = 3;

interface Task {
  readonly name: string;
  readonly durationMs: number;
  readonly attempts: number;
}

/** The parts of state.json that tell of durations. It is made when it is needed: most runs never do. */
function documentSchema() {
  const task = z.object({ name: z.string(), durationMs: z.number(), attempts: z.number() });
  const agent = z.extend(task, { conclusion: z.nullable(z.string()) });
  const check = z.extend(task, { outcome: z.nullable(z.string()) });
  const gate = z.object({ name: z.string(), checks: z.array(check) });
  const phase = z.object({ name: z.string(), agents: z.array(agent), gates: z.array(gate) });
  return z.object({ workflow: z.string(), phases: z.array(phase) });
}

/**
 * What tasks took earlier in this workspace: milliseconds an attempt, by task. The history tells of the same commands;
 * what it does not know (a run that was killed, very many tasks) the state.json of the newest workflows of the name
 * may, which is quick to look at. This is for what goes first, never for a decision. Undefined when nothing is known.
 */
export function recordedDurations(
  workspace: string,
): (workflow: string, phases: readonly PhasePlan[]) => Readonly<Record<string, number>> | undefined {
  return (workflow, phases) => {
    const { tasks } = measured(storedHistory(workspace, workflow), phases, undefined);
    const known = new Map([...tasks].map(([id, { ms }]) => [id, ms]));
    if (phases.flatMap(tasksOfPlan).every(({ id }) => known.has(id))) return asRecord(known);
    for (const file of newestStates(workspace)) {
      for (const [id, ms] of durationsIn(file, workflow)) if (!known.has(id)) known.set(id, ms);
    }
    return asRecord(known);
  };
}

const asRecord = (known: ReadonlyMap<string, number>): Readonly<Record<string, number>> | undefined =>
  known.size === 0 ? undefined : Object.fromEntries(known);

function newestStates(workspace: string): readonly string[] {
  const folder = join(resolve(workspace), STATE_FOLDER, 'workflows');
  try {
    return readdirSync(folder)
      .filter((name) => WORKFLOW_ID_PATTERN.test(name))
      .map((id) => join(folder, id, 'state.json'))
      .map((file) => ({ file, at: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
      .filter(({ at }) => at > 0)
      .sort((a, b) => b.at - a.at)
      .slice(0, MOST_WORKFLOWS)
      .map(({ file }) => file);
  } catch {
    return [];
  }
}

function durationsIn(file: string, workflow: string): readonly (readonly [string, number])[] {
  const parsed = documentSchema().safeParse(readJson(file));
  if (!parsed.success || parsed.data.workflow !== workflow) return [];
  return parsed.data.phases.flatMap(({ name: phase, agents, gates }) => [
    ...agents.flatMap((agent) => (agent.conclusion === 'success' ? [perAttempt(`${phase}/${agent.name}`, agent)] : [])),
    ...gates.flatMap(({ name: gate, checks }) =>
      checks.flatMap((check) =>
        check.outcome === 'passed' ? [perAttempt(`${phase}/${gate}/${check.name}`, check)] : [],
      ),
    ),
  ]);
}

const perAttempt = (id: string, { durationMs, attempts }: Task): readonly [string, number] => [
  id,
  Math.round(durationMs / Math.max(1, attempts)),
];

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
