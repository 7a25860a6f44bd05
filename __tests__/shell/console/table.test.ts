import { describe, expect, test } from '@jest/globals';
import { fittedTable } from '../../../src/shell/console/table.ts';

const dim = (text: string): string => `\u001b[2m${text}\u001b[22m`;
const plain = (text: string): string => text;
const HEAD = ['phase', 'runs', 'takes', 'because'];
const LONG = `build ${'x'.repeat(200)}`;
const ROWS = [
  ['a', 'lint', '~1s', 'every repository'],
  ['b', LONG, '', 'one two three four five six seven eight'],
];

describe('a table that is fitted to a screen', () => {
  test('stays as it is where there is room', () => {
    expect(fittedTable(HEAD, ROWS.slice(0, 1), plain, 80)).toBe(
      'phase  runs  takes  because\na      lint  ~1s    every repository',
    );
    expect(fittedTable(HEAD, ROWS.slice(0, 1), dim, 80)).toContain(dim('every repository'));
  });

  test('has its last column below the rows where there is none, and the longest one cut', () => {
    expect(fittedTable(HEAD, ROWS, plain, 40)).toBe(
      [
        'phase  runs                        takes',
        'a      lint                        ~1s',
        '    every repository',
        `b      build ${'x'.repeat(19)}…`,
        '    one two three four five six seven',
        '    eight',
      ].join('\n'),
    );
  });

  test('keeps within any screen that is wide enough for the other columns', () => {
    for (let columns = 40; columns < 300; columns += 1) {
      const widths = fittedTable(HEAD, ROWS, plain, columns)
        .split('\n')
        .map((line) => line.length);
      expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
    }
  });

  test('has one line a row in a pipe, where only the last column is as long as it likes', () => {
    const [, , second = ''] = fittedTable(HEAD, [...ROWS.slice(0, 1), ['b', LONG, '', LONG]], plain, undefined).split(
      '\n',
    );
    expect(second).toBe(`b      build ${'x'.repeat(93)}…         ${LONG}`);
  });
});
