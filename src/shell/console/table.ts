import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';
import { plainLine } from '../../core/plain-line.ts';

const NONE = '';
/** Columns between two cells. */
const GAP = 2;
/** Characters that a cell with another one behind it may have, where nobody says how wide the screen is. */
const MOST = 100;
/** Fewer than this say nothing. */
const LEAST = 20;
const INDENT = '    ';

const widthOf = (cell: string): number => stripVTControlCharacters(cell).length;

/** Words in lines of so many characters; a word that is longer has a line of its own. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/**
 * A table that a screen can show: where it is wider than that, the longest column is cut and the last one, which is
 * dim, stands below its row.
 *
 * @param columns width of the screen; undefined for a file or a pipe, where a row stays one line
 */
export function fittedTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  dim: (text: string) => string,
  columns: number | undefined,
): string {
  const last = head.length - 1;
  const widths = head.map((title, at) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? '')), title.length),
  );
  const total = widths.reduce((sum, width) => sum + width + GAP, -GAP);
  const painted = rows.map((row) => [...row.slice(0, last), dim(row[last] ?? '')]);
  if (columns === undefined) {
    const short = painted.map((row) => row.map((cell, at) => (at === last ? cell : plainLine(cell, MOST))));
    return tableText(head, short, dim);
  }
  if (total <= columns) return tableText(head, painted, dim);
  const before = widths.slice(0, last);
  const widest = before.indexOf(Math.max(...before));
  const others = before.reduce((sum, width, at) => (at === widest ? sum : sum + width + GAP), 0);
  const room = Math.max(LEAST, columns - others);
  const short = rows.map((row) =>
    row.slice(0, last).map((cell, at) => plainLine(cell, at === widest ? room : undefined)),
  );
  const [top = '', ...lines] = tableText(head.slice(0, last), short, dim).split('\n');
  const below = (at: number): readonly string[] =>
    wrapped(rows[at]?.[last] ?? '', columns - INDENT.length).map((line) => `${INDENT}${dim(line)}`);
  return [top, ...lines.flatMap((line, at) => [line, ...below(at)])].join('\n');
}

/** A table without lines around it: a heading, then a row each. Cells are shown as they are. */
export function tableText(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  dim: (text: string) => string,
): string {
  const chars = [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
  ];
  const table = new Table({
    head: head.map((cell) => dim(cell)),
    chars: { ...Object.fromEntries(chars.map((char) => [char, NONE])), middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
