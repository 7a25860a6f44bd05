import type { GateState, PhaseState, WorkflowState } from '../state.ts';
import { table } from './markdown.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { taskMark } from './summary.ts';
import { duration } from './text.ts';

const VERDICT_SIGNS = { passed: '✅', rejected: '❌', inconclusive: '❗', vacuous: '❔' } as const;

/** Checks of a gate that are named; of more only those that did not succeed, and the count of the rest. */
const MOST_CHECKS = 12;

/** A table of all gates that were reached, with their checks; empty without one. */
export function gatesTable(state: WorkflowState, room: number): string {
  const rows = state.phases.flatMap((phase) =>
    phase.gates
      .filter((gate) => gate.started || gate.verdict !== undefined || gate.skipped !== undefined)
      .map((gate) => gateRow(phase, gate)),
  );
  return rows.length === 0 ? '' : `### Gates\n\n${table(['gate', 'after', 'verdict', 'checks', 'time'], rows, room)}`;
}

function gateRow(phase: PhaseState, { plan, verdict, skipped, checks }: GateState): readonly string[] {
  const ms = checks.tasks.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const told =
    skipped === undefined
      ? verdict === undefined
        ? '▸ not judged'
        : `${VERDICT_SIGNS[verdict]} ${verdict}`
      : `⚠️ skipped by ${escapeMarkdown(skipped.by, 40)}`;
  return [escapeMarkdown(plan.name), escapeMarkdown(phase.plan.name), told, checksCell(checks.tasks), duration(ms)];
}

function checksCell(tasks: GateState['checks']['tasks']): string {
  const named = tasks.map((task) => {
    const { sign, tone } = taskMark(task);
    return {
      text: `${task.flaky ? '⚠' : sign} ${escapeMarkdown(task.plan.name)}`,
      isGood: tone === 'good' && !task.flaky,
    };
  });
  if (named.length <= MOST_CHECKS) return named.map(({ text }) => text).join(' · ');
  const shown = named.filter(({ isGood }) => !isGood).slice(0, MOST_CHECKS);
  return [...shown.map(({ text }) => text), `${named.length - shown.length} more`].join(' · ');
}
