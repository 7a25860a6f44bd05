import Table from 'cli-table3';

const NONE = '';

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
