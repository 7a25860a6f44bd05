import { firstLine } from '../round.ts';
import type { EndedPhase, Round, WorkflowState } from '../state.ts';
import { duration, type Line, span } from './text.ts';

/** Rounds after the first: who went back to where and why, and what each phase had come to by then. */

/** As many phases of a round are named. */
const MOST_NAMED = 12;

/** `development 2m 3s, testing 40s (pre-push passed), iterate 3s`: what is done again, and what it came to before. */
export function endedText({ ended }: Pick<Round, 'ended'>): string {
  const named = ended.slice(0, MOST_NAMED).map(phaseText);
  const rest = ended.length - named.length;
  return [...named, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

function phaseText({ name, durationMs, conclusion, gates }: EndedPhase): string {
  const said = Object.entries(gates).map(([gate, verdict]) => `${gate} ${verdict}`);
  const facts = [...(conclusion === 'success' ? [] : [conclusion ?? 'not over']), ...said];
  return `${name} ${duration(durationMs)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
}

/** `round 2, from iterate to development`. */
export const roundText = ({ number, from, to }: Round): string => `round ${number}, from ${from} to ${to}`;

/** As many rounds are shown on a terminal. */
const MOST_LINES = 10;

/** The rounds for a terminal. */
export function roundLines({ rounds }: WorkflowState): Line[] {
  const shown = rounds.slice(-MOST_LINES);
  const before = rounds.length - shown.length;
  return [
    ...(before > 0 ? [[span(`${before} earlier rounds`, 'dim')]] : []),
    ...shown.flatMap((round): Line[] => [
      [span('↶ ', 'strong'), span(roundText(round)), span(`: ${firstLine(round.feedback)}`)],
      [span(`  before: ${endedText(round)}`, 'dim')],
    ]),
  ];
}

/** What a phase came to in rounds that are over, and what was said about it: a line for each. */
export function roundNotes({ rounds }: WorkflowState, name: string): readonly string[] {
  return rounds.flatMap((round) => {
    const ended = round.ended.filter((each) => each.name === name);
    const told = ended.map((each) => `in round ${each.round}: ${phaseText(each)}`);
    if (round.from === name || round.to === name) told.push(`${roundText(round)}: ${firstLine(round.feedback)}`);
    return told;
  });
}
