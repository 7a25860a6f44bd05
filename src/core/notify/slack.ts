import { plainLine } from '../plain-line.ts';
import type { WorkflowState } from '../state.ts';
import { phaseSign } from '../views/digest.ts';
import { fates } from '../views/fates.ts';
import { localSteps, nextSteps, whereOf } from '../views/markdown.ts';
import { duration } from '../views/text.ts';
import type { Notice } from './document.ts';

/** A message of Slack's Block Kit, for an incoming webhook. */
export interface SlackMessage {
  /** What notifications show, and what is read aloud. */
  readonly text: string;
  readonly blocks: readonly object[];
}

/** Slack takes 150 characters of a header and 3,000 of a section. */
const MOST_HEADER = 150;
const MOST_SECTION = 2_900;
const MOST_TEXT = 300;
const MOST_DETAILS = 5;
const MOST_PHASES = 20;

/**
 * Text from outside, so that it is shown and does nothing: no mention, no link, no formatting. Slack knows no escape for
 * its marks, so a space of no width stands before each.
 */
export function escapeSlack(text: string, limit = MOST_TEXT): string {
  return plainLine(text, limit)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[*_~`@]/g, '\u200b$&')
    .replaceAll(/:(?=[\w+-]+:)/g, ':\u200b');
}

/** The message: the verdict, every phase, what failed, what to do, and where to look. */
export function slackMessage(state: WorkflowState, notice: Notice): SlackMessage {
  const headline = plainLine(headlineOf(state, notice), MOST_HEADER);
  const why = [
    ...(state.pause?.details.slice(0, MOST_DETAILS) ?? []),
    ...(notice.problem === undefined ? [] : [notice.problem]),
  ];
  const blocks = [
    { type: 'header', text: { type: 'plain_text', text: headline, emoji: true } },
    section(phasesOf(state)),
    ...(why.length === 0 ? [] : [section(why.map((each) => `• ${escapeSlack(each)}`).join('\n'))]),
    ...nextOf(state, notice),
    context(factsOf(state, notice)),
  ];
  return { text: escapeSlack(`${headline} (${state.pipeline.workflow})`), blocks };
}

const markdown = (text: string) => ({ type: 'mrkdwn', text: cut(text), verbatim: true });
const section = (text: string) => ({ type: 'section', text: markdown(text) });
const context = (text: string) => ({ type: 'context', elements: [markdown(text)] });

/** Cuts between characters and never in what stands for one, such as `&amp;`. */
function cut(text: string): string {
  if (text.length <= MOST_SECTION) return text;
  return `${text.slice(0, MOST_SECTION).replace(/&[a-z]*$|[\ud800-\udbff]$/, '')}…`;
}

function headlineOf(state: WorkflowState, { event, problem, waitedMs = 0 }: Notice): string {
  const where = state.source.repository ?? state.pipeline.workflow;
  switch (event) {
    case 'started':
      return `▶️ Started: ${where}`;
    case 'late':
      return `⏰ Started late, after ${duration(waitedMs)} of waiting for a runner: ${where}`;
    case 'paused':
      return `❌ Paused ${whereOf(state.pause)}: ${where}`;
    case 'failed':
      return `❌ ${problem === undefined ? 'Failed' : 'Not completed'}: ${where}`;
    case 'completed':
      return `✅ Completed: ${where}`;
    case 'cancelled':
      return `⏹ Cancelled: ${where}`;
    case 'slow':
      return `⏳ Still under way after ${duration(state.activeMs)}: ${where}`;
  }
}

/** Those around the phase that is not over when there are very many. */
function phasesOf(state: WorkflowState): string {
  const all = fates(state);
  const from = Math.max(0, Math.min(state.phases.length - MOST_PHASES, state.cursor - MOST_PHASES / 2));
  const shown = state.phases.slice(from, from + MOST_PHASES);
  const rest = state.phases.length - shown.length;
  const names = shown.map((phase) => `${phaseSign(phase, all[phase.index])} ${escapeSlack(phase.plan.name)}`);
  return [...names, ...(rest === 0 ? [] : [`and ${rest} more`])].join(' · ');
}

function nextOf(state: WorkflowState, { event, runUrl }: Notice): readonly object[] {
  const { pause, id } = state;
  if (event !== 'paused' || pause === undefined) return [];
  const steps = runUrl === undefined ? localSteps(id, pause) : nextSteps(pause);
  const lines = steps.map(({ what, command }) => `• ${what}${command === undefined ? '' : `: \`${command}\``}`);
  return [section(`*What you can do*\n${lines.join('\n')}`)];
}

function factsOf(state: WorkflowState, { runUrl }: Notice): string {
  const { sha, ref, pullRequest } = state.source;
  const branch = ref?.replace(/^refs\/(?:heads|tags)\//, '');
  return [
    `workflow ${escapeSlack(state.pipeline.workflow)}`,
    state.id,
    ...(pullRequest === undefined
      ? branch === undefined
        ? []
        : [escapeSlack(branch)]
      : [`pull request ${pullRequest}`]),
    ...(sha === undefined ? [] : [`commit ${escapeSlack(sha.slice(0, 12))}`]),
    duration(state.activeMs),
    ...(runUrl === undefined ? [] : [`<${linkOf(runUrl)}|log>`]),
  ].join(' · ');
}

/** An address in angle brackets ends at the first bar or bracket. */
const linkOf = (url: string): string =>
  url.replaceAll('&', '&amp;').replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('|', '%7C');
