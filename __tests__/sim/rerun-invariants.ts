import type { Entry } from '../../src/model/event.ts';
import type { Pipeline, TaskPlan } from '../../src/model/pipeline.ts';
import { goneBy } from './gone.ts';

/** What is known of a task since it was last judged afresh. */
interface Round {
  reruns: number;
  /** Tests that have failed and not passed. */
  failed: number;
}

/**
 * Failed tests run again only where the plan says so, no more often than it says, only after a failure that named them,
 * never of a kind that has no tests, and never more of them than failed.
 */
export function rerunsAreEarned(disk: readonly Entry[], pipeline: Pipeline): string[] {
  const problems: string[] = [];
  const tasks = new Map<string, TaskPlan>(
    pipeline.phases
      .flatMap((phase): TaskPlan[] => [...phase.agents, ...phase.gates.flatMap((gate) => gate.checks)])
      .map((task) => [task.id, task]),
  );
  const rounds = new Map<string, Round>();
  const gone = goneBy(disk, pipeline);
  for (const entry of disk) {
    const { event } = entry;
    const { takes } = gone(entry);
    for (const task of rounds.keys()) if (takes(task)) rounds.delete(task);
    if (event.type === 'RunStarted' || event.type === 'Decided') rounds.clear();
    if (event.type === 'FixFinished')
      for (const task of rounds.keys()) if (task.startsWith(`${event.phase}/`)) rounds.delete(task);
    if (event.type === 'AttemptFinished') {
      const round = rounds.get(event.task) ?? { reruns: 0, failed: 0 };
      const isGood = event.outcome.kind === 'passed' || event.outcome.kind === 'reused';
      rounds.set(event.task, { ...round, failed: isGood ? 0 : (event.findings?.failed?.length ?? round.failed) });
    }
    if (event.type !== 'AttemptStarted' || event.rerun === undefined) continue;
    const round = rounds.get(event.task) ?? { reruns: 0, failed: 0 };
    const plan = tasks.get(event.task);
    const most = plan?.retry.tests ?? 0;
    round.reruns += 1;
    rounds.set(event.task, round);
    const { task, rerun } = event;
    if (round.reruns > most) problems.push(`${task} ran its tests again ${round.reruns} times of ${most}`);
    if (rerun.tests !== round.failed) problems.push(`${task} ran ${rerun.tests} of ${round.failed} failed tests again`);
    if (plan !== undefined && 'kind' in plan && plan.kind === 'lint') problems.push(`${task} has no tests`);
  }
  return problems;
}
