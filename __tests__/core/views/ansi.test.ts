import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { styledLines, type StyledLine } from '../../../src/core/views/ansi.ts';

const E = '\u001b';
const lines = (text: string): StyledLine[] => styledLines(text, (line) => line.startsWith('==> '));
const textOf = (line: StyledLine): string =>
  typeof line === 'string' ? line : line.filter((_piece, at) => at % 2 === 0).join('');

describe('colours of a terminal', () => {
  test.each<[string, string, StyledLine]>([
    ['no colour is a plain text', 'a b', 'a b'],
    ['a colour and its end', `${E}[31mred${E}[39m not`, ['red', 'f1', ' not', '']],
    ['bright ones are the same colours', `${E}[91mred`, ['red', 'f1']],
    ['bright black is grey', `${E}[90mgrey`, ['grey', 'f8']],
    ['several at once', `${E}[1;4;32;47mall`, ['all', 'f2 g7 b u']],
    ['bold ends with dim', `${E}[1;2ma${E}[22mb`, ['a', 'b d', 'b', '']],
    ['nothing is a reset', `${E}[1;31ma${E}[mb`, ['a', 'f1 b', 'b', '']],
    ['the first sixteen of 256', `${E}[38;5;9ma`, ['a', 'f1']],
    ['the cube of 256', `${E}[38;5;46ma`, ['a', 'f2']],
    ['greys of 256', `${E}[38;5;240ma`, ['a', 'f8']],
    ['light greys are plain', `${E}[38;5;255ma`, 'a'],
    ['true colours, the nearest', `${E}[38;2;250;80;60ma${E}[48;2;20;20;240mb`, ['a', 'f1', 'b', 'f1 g4']],
    ['what comes after an extended colour counts', `${E}[38;5;1;1ma`, ['a', 'f1 b']],
    ['unknown parameters change nothing', `${E}[31;73;999ma`, ['a', 'f1']],
    ['the 8-bit form', '\u009b31ma', ['a', 'f1']],
    ['pieces that look the same are one', `${E}[31ma${E}[31mb`, ['ab', 'f1']],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual([expected]);
  });

  test('go on over the end of a line until a frame', () => {
    expect(lines(`${E}[31ma\nb\n==> c\nd\n`)).toEqual([['a', 'f1'], ['b', 'f1'], '==> c', 'd']);
  });
});

describe('everything else of a terminal', () => {
  test.each([
    ['movement and erasing', `a${E}[2;3Hb${E}[Jc`, 'abc'],
    ['titles and links', `${E}]0;title\u0007a ${E}]8;;http://x${E}\\link${E}]8;;${E}\\`, 'a link'],
    ['a redraw leaves the last one', `10%\r50%\r100%`, '100%'],
    ['a redraw that only ends a colour leaves what was there', `done\r${E}[0m`, 'done'],
    ['an erased line leaves what is drawn then', `old${E}[2Knew`, 'new'],
    ['Windows line ends', 'a\r', 'a'],
    ['marks that turn the direction', 'a\u202eb', 'a\ufffdb'],
    ['zero bytes', 'a\0b', 'ab'],
  ])('%s', (_name, text, expected) => {
    expect(lines(text).map(textOf)).toEqual([expected]);
  });

  test('no control character is left, whatever comes', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(`${E}[`, `${E}]`, '\u009b', '31', ';', ':', 'm', '38;5', '\r', '\n', '\b', '\u0007', E),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const line of lines(pieces.join(''))) {
          expect(textOf(line)).not.toMatch(/(?!\t)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
          if (typeof line !== 'string') {
            expect(line.length % 2).toBe(0);
            for (const classes of line.filter((_each, at) => at % 2 === 1))
              expect(classes).toMatch(/^(?:(?:f[0-8]|g[0-7]|[bdiusv])(?: (?!$)|$))*$/);
          }
        }
      }),
    );
  });

  test('a line that never ends is cut, and says so', () => {
    const [line = ''] = lines('x'.repeat(100_000));
    expect(textOf(line)).toHaveLength(4_001);
    expect(textOf(line)).toMatch(/x…$/);
  });
});
