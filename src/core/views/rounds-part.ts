import { firstLine, roundOf } from '../round.ts';
import type { WorkflowState } from '../state.ts';
import { table } from './markdown.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { endedText } from './rounds.ts';

/** The rounds in markdown, the newest first; empty when nothing went back. */
export function roundsPart(state: WorkflowState, most: number): string {
  if (state.rounds.length === 0) return '';
  const rows = state.rounds
    .toReversed()
    .slice(0, most)
    .map((round) =>
      [`${round.number}`, `${round.from} → ${round.to}`, firstLine(round.feedback), endedText(round)].map((cell) =>
        escapeMarkdown(cell),
      ),
    );
  const rest = state.rounds.length - rows.length;
  const shown = table(['round', 'went back', 'feedback', 'done again; before that'], rows);
  return `**🔁 Round ${roundOf(state)}**\n\n${shown}${rest > 0 ? `\n\n… and ${rest} more` : ''}`;
}
