import type { Pause } from '../../model/event.ts';
import { reportedLine } from '../decisions/reported.ts';
import type { WorkflowState } from '../state.ts';
import { AMOUNTS, type Amount, coveragePart, foundPart, joined } from './digest.ts';
import { fitted } from './fitted.ts';
import { nextSteps, phaseTable, stepItems, tasksOf, tasksTable, waysOn } from './markdown.ts';
import { escapeMarkdown, list } from './markdown-text.ts';
import { type StoryFacts, storyParts } from './story-parts.ts';

/** What a comment says beside the state. */
export interface CommentFacts extends StoryFacts {
  /** 16 hexadecimal digits that tell the legs of the repository's workflows apart. */
  readonly leg: string;
  readonly runId: string;
  readonly attempt: number;
  /** Commit that was judged. */
  readonly sha: string;
  /** Addresses of the workflow run and, where there is one, of the check run of the workflow. */
  readonly runUrl: string;
  readonly checkUrl: string | undefined;
  readonly problem: string | undefined;
}

/** GitHub takes 65,536 characters. */
const MOST_COMMENT = 60_000;

/** The first line of a comment, which nobody sees: the next run finds it by that. */
export const commentMarker = (workflow: string, leg: string): string =>
  `<!-- bootspring:${workflow.replaceAll(/[^\w.]+/g, '-')}:${leg} -->`;

const runMarker = (runId: string, attempt: number): string => `<!-- run:${runId}.${attempt} -->`;

/** Whether a comment tells of a later workflow run, or attempt, than this one. */
export function isLater(comment: string, { runId, attempt }: Pick<CommentFacts, 'runId' | 'attempt'>): boolean {
  const [, run = '', of = ''] = /^<!-- run:(\d{1,20})\.(\d{1,4}) -->$/m.exec(comment.split('\n', 2)[1] ?? '') ?? [];
  if (run === '' || !/^\d{1,20}$/.test(runId)) return false;
  const [theirs, ours] = [BigInt(run), BigInt(runId)];
  return theirs > ours || (theirs === ours && Number(of) > attempt);
}

/** The comment on a pull request: the verdict first, then why, what to do, and what was saved. Equal facts, equal text. */
export function comment(state: WorkflowState, facts: CommentFacts): string {
  const marks = [
    commentMarker(state.pipeline.workflow, facts.leg),
    runMarker(facts.runId, facts.attempt),
    reportedLine(state, facts),
  ].join('\n');
  return fitted((level) => `${marks}\n${body(state, facts, AMOUNTS[level])}\n`, AMOUNTS.length, MOST_COMMENT);
}

function body(state: WorkflowState, facts: CommentFacts, amount: Amount | undefined): string {
  if (amount === undefined) return '';
  const { pause } = state;
  const steps =
    pause === undefined ? list(stepItems(waysOn(state))) : `${list(stepItems(pullSteps(state, pause)))}\n\n${READ}`;
  return joined([
    ...storyParts(state, facts, amount, steps),
    foundPart(state.phases.flatMap(tasksOf), amount.items),
    coveragePart(state, amount.items),
    amount.details ? details(state) : '',
    links(facts),
  ]);
}

const READ =
  '<sub>`/bootspring …` is the first line of a new comment. It is read where the repository has a workflow for it.</sub>';

/** What somebody who looks at a pull request can do: by a push, by a re-run, or by a comment that says nothing else. */
function pullSteps(state: WorkflowState, pause: Pause): ReturnType<typeof nextSteps> {
  const { gate, options } = pause;
  const { lastCheckpoint: saved } = state;
  const skips = gate !== undefined && options.includes('skip');
  return [
    ...nextSteps(pause).slice(0, 1),
    { what: 'if it failed by chance, re-run the failed jobs, or comment', command: '/bootspring retry' },
    ...(skips ? [{ what: 'skip the gate', command: `/bootspring skip ${gate} reason: …` }] : []),
    ...(saved === undefined ? [] : [{ what: 'go on from a checkpoint', command: `/bootspring restore ${saved}` }]),
    { what: 'run every phase anew', command: '/bootspring fresh' },
    { what: 'give it up', command: '/bootspring cancel' },
  ];
}

/**
 * A comment that tells of what was decided since it was written; the next attempt writes it anew. Undefined when it does
 * so already.
 */
export function withNote(comment: string, note: string): string | undefined {
  const lines = comment.replaceAll('\r\n', '\n').split('\n');
  const hidden = lines.findIndex((line) => !line.startsWith('<!-- '));
  const line = `> **${escapeMarkdown(note)}**`;
  if (lines[hidden] === line) return undefined;
  return [...lines.slice(0, hidden), line, '', ...lines.slice(hidden)].join('\n');
}

function details(state: WorkflowState): string {
  const shown = joined([phaseTable(state), tasksTable(state.phases.flatMap(tasksOf))]);
  return shown === '' ? '' : `<details><summary>Phases, agents and checks</summary>\n\n${shown}\n\n</details>`;
}

function links({ sha, runUrl, checkUrl, attempt }: CommentFacts): string {
  const parts = [
    `commit ${sha.slice(0, 12)}`,
    `[log](${runUrl})${attempt === 1 ? '' : ` of attempt ${attempt}`}`,
    checkUrl === undefined ? '' : `[check run](${checkUrl})`,
  ];
  return `<sub>${parts.filter((part) => part !== '').join(' · ')}</sub>`;
}
