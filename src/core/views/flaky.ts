import type { TestRef } from '../../model/finding.ts';
import type { History } from '../../model/history.ts';
import { comparable, flakyTests } from '../history/statistics.ts';
import { plainLine } from '../plain-line.ts';
import { rerunOf } from '../rerun/eligible.ts';
import type { PhaseState, TaskState, WorkflowState } from '../state.ts';
import { counted } from '../words.ts';
import { escapeMarkdown, list } from './markdown-text.ts';
import { type Line, span } from './text.ts';

/** Characters of the name of a test; the history keeps as many. */
const MOST_NAME = 300;
/** Tests that are named of one task. */
const MOST_TESTS = 10;

/** What tests are called in the history, and so here. */
const nameOf = ({ name }: TestRef): string => plainLine(name, MOST_NAME);

const tasksOf = ({ agents, gates }: PhaseState): readonly TaskState[] => [
  ...agents.tasks,
  ...gates.flatMap((gate) => gate.checks.tasks),
];

/** How often a test was flaky in the recent runs of the same job, as `flaky in 3 of the last 20 runs`. */
export type HowOften = (name: string) => string | undefined;

/** How often tests were flaky; nothing is known without a history, and one run alone says nothing. */
export function howOften(history: History | undefined): HowOften {
  const records = history === undefined ? [] : comparable(history);
  if (records.length < 2) return () => undefined;
  const rates = new Map(flakyTests(records, Number.POSITIVE_INFINITY).map((rate) => [rate.name, rate]));
  return (name) => {
    const rate = rates.get(name);
    return rate === undefined || rate.runs < 2
      ? undefined
      : `flaky in ${rate.flaky} of the last ${counted(rate.runs, 'run')}`;
  };
}

/** Agents and checks that passed only when they were tried again, or that have tests of which that is true. */
const flakyOnes = (state: WorkflowState): readonly TaskState[] =>
  state.phases.flatMap(tasksOf).filter((task) => task.flaky || (task.findings?.flaky?.count ?? 0) > 0);

/** Names of the flaky tests of a task, and how many more there are. */
export function flakyNames({ findings }: TaskState): { readonly names: readonly string[]; readonly more: number } {
  const { count = 0, tests = [] } = findings?.flaky ?? {};
  const names = tests.slice(0, MOST_TESTS).map(nameOf);
  return { names, more: count - names.length };
}

/** What passed only when it was tried again, with the tests that failed and passed, in markdown. */
export function flakyPart(state: WorkflowState, most: number, history?: History): string {
  const often = howOften(history);
  const items = flakyOnes(state).flatMap((task) => {
    const { names, more } = flakyNames(task);
    const passed = task.flaky ? ` passed at attempt ${task.round}` : '';
    const id = escapeMarkdown(task.plan.id);
    const tests = names.map((name) => {
      const rate = often(name);
      return `${id}: ${escapeMarkdown(name, MOST_NAME)}${rate === undefined ? '' : `, ${rate}`}`;
    });
    return [
      ...(passed === '' ? [] : [`${id}${passed}`]),
      ...tests,
      ...(more > 0 ? [`${id}: ${counted(more, 'more test')}`] : []),
    ];
  });
  return items.length === 0 ? '' : `**⚠️ Flaky**\n\n${list(items, most)}`;
}

/** The flaky tests of a run for a terminal. */
export function flakyLines(state: WorkflowState, history: History | undefined): Line[] {
  const often = howOften(history);
  return flakyOnes(state).flatMap((task): Line[] => {
    const { names, more } = flakyNames(task);
    const lines = names.map((name): Line => {
      const rate = often(name);
      const known = rate === undefined ? '' : `; ${rate}`;
      return [
        span(`flaky: ${name}`, 'warn'),
        span(`  ${task.plan.id}: failed and passed on the same sources${known}`, 'dim'),
      ];
    });
    return more > 0 ? [...lines, [span(`flaky: ${counted(more, 'more test')} of ${task.plan.id}`, 'warn')]] : lines;
  });
}

/** What became of running the failed tests again, or why they did not; empty where nobody asked for it. */
export function rerunNote(task: TaskState): string {
  const rerun = rerunOf(task);
  if (rerun === undefined || rerun.again) return '';
  return `its failed tests do not run again: ${rerun.because.replace(/\.$/, '')}`;
}
