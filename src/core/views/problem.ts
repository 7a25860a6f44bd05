import type { Problem } from '../../model/result.ts';
import { type Line, span } from './text.ts';

/** A problem for a terminal: what happened, where, and the next step. */
export function problemLines(problem: Problem, word: 'error' | 'warning' = 'error'): Line[] {
  const lines: Line[] = [[span(`${word}: `, word === 'error' ? 'bad' : 'warn'), span(problem.message)]];
  if (problem.where !== undefined) lines.push([span(`  at ${problem.where}`, 'dim')]);
  if (problem.hint !== undefined) lines.push([span(`  ${problem.hint}`, 'dim')]);
  return lines;
}

/** A problem as one line: what happened, and the next step. */
export function problemText({ message, hint }: Problem): string {
  if (hint === undefined) return message;
  return `${message}${/[.!?]$/.test(message) ? '' : ';'} ${hint}`;
}
