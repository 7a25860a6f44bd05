import type { Pause } from '../../model/event.ts';
import type { Entry } from '../../model/event.ts';
import type { History } from '../../model/history.ts';
import type { MendOffer } from '../../model/offer.ts';
import type { WorkflowState } from '../state.ts';
import { basePart } from './base-part.ts';
import { findingsTable } from './findings-table.ts';
import { fitted } from './fitted.ts';
import { flakyPart } from './flaky.ts';
import { gatesTable } from './gates-table.ts';
import { joined } from './digest.ts';
import {
  canGoOn,
  failure,
  heading,
  localSteps,
  MOST_TABLE,
  nextSteps,
  phaseTable,
  stepItems,
  type SummaryPlace,
  tasksOf,
  tasksTable,
  tasksUnderWay,
  unsuccessful,
  ordersPart,
  waysOn,
} from './markdown.ts';
import { escapeMarkdown, list } from './markdown-text.ts';
import { diffPart, mendPart } from './mend-part.ts';
import { roundsPart } from './rounds-part.ts';
import { ganttChart } from './pictures/gantt.ts';
import { phaseGraph } from './pictures/graph.ts';
import { mermaidBlock, type Picture } from './pictures/mermaid.ts';
import { timeline } from './timeline.ts';
import { trendPart } from './trend-part.ts';

/** What a summary is made of besides the state. What is missing is left out. */
export interface SummaryFacts extends SummaryPlace {
  /** The journal, for what ran when. */
  readonly entries?: readonly Entry[];
  /** Milliseconds since 1970: what is under way goes on until then. */
  readonly now?: number;
  /** Recent runs, this one included. */
  readonly history?: History;
  /** How what was mended is offered. */
  readonly offer?: MendOffer | undefined;
}

/** How much of each part there is: every level less than the one before. */
interface Amount {
  /** Tasks whose output is shown. */
  readonly tails: number;
  /** Items of a list. */
  readonly items: number;
  /** Characters of a table. */
  readonly table: number;
  readonly findings: number;
  readonly pictures: boolean;
}

/** The runner drops a summary above 1 MiB whole. Nearly all fit the first level; the last one always fits. */
const MOST_SUMMARY = 900_000;
const AMOUNTS: readonly Amount[] = [
  { tails: 10, items: 50, table: MOST_TABLE, findings: 20, pictures: true },
  { tails: 10, items: 50, table: 30_000, findings: 20, pictures: true },
  { tails: 5, items: 20, table: 15_000, findings: 10, pictures: false },
  { tails: 1, items: 10, table: 5_000, findings: 5, pictures: false },
];

/** Of more phases than this a picture is long: it is there for who opens it. */
const MANY_PHASES = 24;

/**
 * The job summary: the verdict first, then why, what to do, and every phase; then gates, findings, the pictures, which
 * nothing above needs, and the recent runs. At most 900,000 bytes.
 */
export function jobSummary(state: WorkflowState, facts: SummaryFacts = {}): string {
  return fitted((level) => `${body(state, facts, AMOUNTS[level])}\n`, AMOUNTS.length, MOST_SUMMARY);
}

function body(state: WorkflowState, facts: SummaryFacts, amount: Amount | undefined): string {
  if (amount === undefined) return '';
  return joined([
    heading(state, facts),
    basePart(state, amount.items),
    ...(state.pause === undefined ? [] : pauseParts(state, state.pause, facts, amount)),
    ...(state.status === 'running' ? [underWay(state, facts)] : []),
    ...(state.pause === undefined ? [goOnPart(state, facts)] : []),
    roundsPart(state, amount.items),
    mendPart(state, amount.items, facts.offer),
    ordersPart(state),
    list(
      state.warnings.map((each) => `⚠ ${escapeMarkdown(each)}`),
      amount.items,
    ),
    phaseTable(state, amount.table),
    gatesTable(state, amount.table),
    flakyPart(state, amount.items, facts.history),
    findingsTable(state, amount.findings),
    ...(amount.pictures ? pictures(state, facts) : []),
    facts.history === undefined ? '' : trendPart(facts.history, amount.pictures),
    taskPart(state, amount.table),
  ]);
}

function pauseParts(
  state: WorkflowState,
  pause: Pause,
  { local = false }: SummaryFacts,
  { tails, items }: Amount,
): readonly string[] {
  const phase = state.phaseByName.get(pause.phase);
  const gate = phase?.gates.find((each) => each.plan.name === pause.gate);
  const bad = unsuccessful((gate?.checks ?? phase?.agents)?.tasks ?? []);
  const steps = stepItems(local ? localSteps(state.id, pause) : nextSteps(pause));
  return [
    list(
      pause.details.map((detail) => `**${escapeMarkdown(detail)}**`),
      items,
    ),
    diffPart(pause),
    ...bad.slice(0, tails).map((task) => failure(task)),
    bad.length > tails ? `… and ${bad.length - tails} more` : '',
    todo(steps),
  ];
}

/** How to go on with what was stopped or cut off. */
function goOnPart(state: WorkflowState, { local = false, live = false }: SummaryFacts): string {
  if (live || !canGoOn(state)) return '';
  const here = [{ what: 'go on', command: `bootspring resume ${state.id}` }];
  return todo(stepItems(local ? here : waysOn(state)));
}

const todo = (steps: readonly string[]): string => `### What you can do\n\n${list(steps)}`;

/** What is being done, or was when the run was cut off. */
function underWay(state: WorkflowState, { live = false }: SummaryFacts): string {
  const tasks = tasksUnderWay(state).map((task) => `${escapeMarkdown(task.plan.id)} ${live ? 'is' : 'was'} under way`);
  return list(tasks);
}

/** The graph, and the chart where the journal is known. */
function pictures(state: WorkflowState, { entries, live = false, now }: SummaryFacts): readonly string[] {
  const chart = entries === undefined ? undefined : ganttChart(state, timeline(entries, live ? now : undefined), live);
  const count = state.phases.length;
  return [picturePart('Phases', phaseGraph(state), count), picturePart('What ran when', chart, count)];
}

/** A picture of one phase shows nothing that is not said above, and a long one would hide what is below it. */
function picturePart(title: string, picture: Picture | undefined, count: number): string {
  if (picture === undefined) return '';
  const block = mermaidBlock(picture);
  if (count > 1 && count <= MANY_PHASES) return `### ${title}\n\n${block}`;
  return folded(title, block);
}

function taskPart(state: WorkflowState, room: number): string {
  const shown = tasksTable(state.phases.flatMap(tasksOf), room);
  return shown === '' ? '' : folded('Agents and checks', shown);
}

const folded = (title: string, text: string): string => `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
