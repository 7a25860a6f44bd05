import { plainLine } from '../plain-line.ts';

/** Text from outside in markdown: it is shown, and does nothing. */

const MOST_TAIL = 8_000;
const MOST_ITEMS = 50;
/** Characters of one text from outside in a list or a cell. */
export const MOST_TEXT = 400;

/** Text from outside, so that it is shown and does nothing: no markup, no mention, no image, no link, no emoji. */
export function escapeMarkdown(text: string, limit = MOST_TEXT): string {
  return (
    plainLine(text, limit)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/[\\`*_{}[\]()#+!|~=-]/g, '\\$&')
      // A number with a full stop would begin a list.
      .replace(/^(\d+)\./, '$1\\.')
      // GitHub looks for these in what is already rendered, where a backslash is gone.
      .replaceAll('$', '&#36;\u200b')
      .replaceAll('@', '@\u200b')
      .replaceAll(/\\#(?=\d)/g, '\\#\u200b')
      .replaceAll(/\b(GH)\\-(?=\d)/gi, '$1\\-\u200b')
      .replaceAll(/:(?=[a-z+\\-][\w+\\-]*:)/gi, ':\u200b')
      .replaceAll(/(https?|ftp|www)([:.])/gi, '$1\u200b$2')
  );
}

/** Text from outside as code in a line: nothing in it has a meaning. */
export function codeSpan(text: string, limit = MOST_TEXT): string {
  const shown = plainLine(text, limit);
  if (shown === '') return '';
  const fence = '`'.repeat(longestRun(shown, 0) + 1);
  // One space at each end belongs to the marks and is not shown.
  return `${fence} ${shown} ${fence}`;
}

/** The longest run of backticks, or `least`. */
function longestRun(text: string, least: number): number {
  return [...text.matchAll(/`+/g)].reduce((most, run) => Math.max(most, run[0].length), least);
}

/** A fence that nothing in the text can close. */
export const fenceFor = (text: string): string => '`'.repeat(longestRun(text, 2) + 1);

/** A code block whose fence is longer than any in the text. */
export function codeBlock(text: string): string {
  const shown = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .slice(-MOST_TAIL);
  const fence = fenceFor(shown);
  return `${fence}text\n${shown}\n${fence}`;
}

/** A list of escaped texts. */
export function list(items: readonly string[], most = MOST_ITEMS): string {
  const shown = items.slice(0, most).map((item) => `- ${item}`);
  if (items.length > most) shown.push(`- … and ${items.length - most} more`);
  return shown.join('\n');
}
