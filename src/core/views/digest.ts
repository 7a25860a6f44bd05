import { focus } from '../frontier.ts';
import { hint } from '../hints.ts';
import type { PhaseState, TaskState, WorkflowState } from '../state.ts';
import { findingsCount } from './findings.ts';
import { type Fate, fates, savedMs } from './fates.ts';
import { failure, heading, tasksOf, unsuccessful } from './markdown.ts';
import { escapeMarkdown, list } from './markdown-text.ts';
import { phaseMark } from './summary.ts';
import { duration } from './text.ts';

/** Parts that the comment on a pull request and the check runs have in common, in markdown. */

/** How much of each part is told: every level less than the one before. */
export interface Amount {
  /** Tasks whose output is shown, and lines of each. */
  readonly outputs: number;
  readonly lines: number;
  /** Items of a list. */
  readonly items: number;
  /** Phases that are named. */
  readonly phases: number;
  /** Tables and what else is folded up. */
  readonly details: boolean;
}

/** The steps of shortening. The last one has no text of any length in it, so that it always fits. */
export const AMOUNTS: readonly Amount[] = [
  { outputs: 10, lines: 10, items: 20, phases: 40, details: true },
  { outputs: 10, lines: 10, items: 20, phases: 40, details: false },
  { outputs: 3, lines: 10, items: 10, phases: 40, details: false },
  { outputs: 1, lines: 5, items: 5, phases: 40, details: false },
  { outputs: 0, lines: 0, items: 3, phases: 20, details: false },
];

/**
 * The verdict as a heading. A problem beside it goes before it: what could not be recorded did not succeed.
 *
 * @param facts its `problem` is what went wrong beside the verdict
 */
export function verdictPart(
  state: WorkflowState,
  facts: { readonly label: string; readonly problem?: string | undefined },
): string {
  const { label, problem } = facts;
  if (problem === undefined) return heading(state, { label });
  const told = escapeMarkdown(problem);
  return state.status === 'completed'
    ? `## ❌ Not completed\n\n${told}`
    : `${heading(state, { label })}\n\n**${told}**`;
}

/** The sign of a phase in a line of text. */
export function phaseSign(phase: PhaseState, fate: Fate | undefined): string {
  if (phase.status === 'failed' || phase.status === 'paused') return '❌';
  if (phase.status === 'cancelled') return '⏹';
  if (phase.status === 'pending') return '⚪';
  if (phase.status === 'running') return '▶️';
  if (phaseMark(phase).tone === 'warn') return '⚠️';
  return fate?.kind === 'reused' ? '♻️' : '✅';
}

/** Every phase with a sign, in one line; of very many those around the one that is not over, and the count of the rest. */
export function phaseLine(state: WorkflowState, most: number): string {
  const all = fates(state);
  const shown = (phase: PhaseState): string =>
    `${phaseSign(phase, all[phase.index])} ${escapeMarkdown(phase.plan.name)}`;
  const { phases, cursor } = state;
  const from = Math.max(0, Math.min(phases.length - most, cursor - Math.floor(most / 2)));
  const part = phases.slice(from, from + most).map(shown);
  const after = phases.length - from - part.length;
  const before = from === 0 ? [] : [`${from} before`];
  return [...before, ...part, ...(after === 0 ? [] : [`${after} more`])].join(' · ');
}

/** What failed: each with its command, the end of its output and the next step; those without room only by name. */
export function failures(tasks: readonly TaskState[], amount: Amount): readonly string[] {
  const bad = unsuccessful(tasks);
  const rest = bad.slice(amount.outputs).map((task) => {
    const advice = task.outcome === undefined ? undefined : hint(task.outcome, task.evidence);
    return `**${escapeMarkdown(task.plan.name)}**${advice === undefined ? '' : `: ${advice}`}`;
  });
  return [...bad.slice(0, amount.outputs).map((task) => failure(task, amount.lines)), list(rest, amount.items)];
}

/** The agents or checks that a workflow waits or ended for. */
export function stoppedBy(state: WorkflowState): readonly TaskState[] {
  const phase = focus(state);
  if (phase === undefined || state.status === 'completed') return [];
  const gate = phase.gates.find((each) => each.plan.name === state.pause?.gate);
  return gate?.checks.tasks ?? tasksOf(phase);
}

/** How much every check found, those that passed too. */
export function foundPart(tasks: readonly TaskState[], most: number): string {
  const items = tasks.flatMap(({ plan, findings }) => {
    const count = findings === undefined ? '' : findingsCount(findings);
    return count === '' ? [] : [`${escapeMarkdown(plan.name)}: ${count}`];
  });
  return items.length === 0 ? '' : `**Findings**\n\n${list(items, most)}`;
}

/** What need not be done again, and the time that saves. */
export function reusedPart(state: WorkflowState, most: number): string {
  const reused = fates(state).filter((fate) => fate.kind === 'reused');
  if (reused.length === 0) return '';
  const items = reused.map(({ phase, because }) => `${escapeMarkdown(phase)}: ${escapeMarkdown(because)}`);
  return `**♻️ Not run again, ${duration(savedMs(reused))} saved**\n\n${list(items, most)}`;
}

/** What the coverage checks say, those that passed too. */
export function coveragePart(state: WorkflowState, most: number): string {
  const items = state.phases.flatMap(tasksOf).flatMap(({ plan, outcome }) => {
    if (!('kind' in plan) || plan.kind !== 'coverage' || outcome === undefined || !('detail' in outcome)) return [];
    return outcome.detail === undefined ? [] : [`${escapeMarkdown(plan.id)}: ${escapeMarkdown(outcome.detail)}`];
  });
  return items.length === 0 ? '' : `**Coverage**\n\n${list(items, most)}`;
}

/** Gates that a person decided to go on without. */
export function skippedGates(state: WorkflowState, most: number): string {
  const items = state.phases.flatMap(({ gates }) =>
    gates.flatMap(({ plan, skipped }) =>
      skipped === undefined
        ? []
        : [
            `Gate ${escapeMarkdown(plan.name)} was skipped by ${escapeMarkdown(skipped.by)}: ${escapeMarkdown(skipped.reason)}`,
          ],
    ),
  );
  return list(items, most);
}

/** Parts with something in them, with an empty line between. */
export const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');
