import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createColourFilter } from '../../../src/shell/action/colours.ts';

const ESC = '\u001b';

function filtered(...chunks: readonly Uint8Array[]): string {
  const filter = createColourFilter();
  return Buffer.concat(chunks.map((chunk) => Buffer.from(filter(chunk)))).toString('utf8');
}
const through = (text: string): string => filtered(Buffer.from(text));

describe('of the output of commands', () => {
  test.each([
    ['text', 'plain text\twith\r\nlines and ünïcödé ✓ 🎉'],
    ['colours', `${ESC}[31mred${ESC}[0m ${ESC}[38;5;196mmore${ESC}[38:2::1:2:3mmost${ESC}[m`],
    ['signs from U+00A0 on', '\u00a0\u00a7\u00b0'],
  ])('%s stay', (_name, text) => {
    expect(through(text)).toBe(text);
  });

  test.each([
    ['moves of the cursor', `a${ESC}[2Kb${ESC}[1;1Hc${ESC}[?25ld`, 'abcd'],
    ['links', `${ESC}]8;;https://a.example${ESC}\\text${ESC}]8;;\u0007`, 'text'],
    ['titles', `${ESC}]0;title\u0007a`, 'a'],
    ['titles that end with a C1 control', '\u009d0;title\u009ca', 'a'],
    ['sequences that begin with a C1 control', 'a\u009b2Jb', 'ab'],
    ['texts for the terminal', `${ESC}Pq#0;1${ESC}\\a${ESC}_x${ESC}\\b${ESC}^y${ESC}\\c${ESC}Xz${ESC}\\`, 'abc'],
    ['other sequences', `${ESC}(Ba${ESC}cb${ESC}7`, 'ab'],
    ['control characters', 'a\u0000\u0007\u0008\u000b\u007f\u0085b', 'ab'],
    ['colours with other marks in them', `${ESC}[>4;1ma${ESC}[1 mb`, 'ab'],
  ])('%s go', (_name, text, left) => {
    expect(through(text)).toBe(left);
  });

  test('an unfinished sequence hides no more than its line', () => {
    expect(through(`a${ESC}]0;title\nb`)).toBe('a\nb');
    expect(through(`a${ESC}[12\nb`)).toBe('a\nb');
    expect(through(`a${ESC}\nb`)).toBe('a\nb');
    expect(through(`a${ESC}[${'1;'.repeat(1000)}mb`)).toBe('ab');
  });
});

test('how the output is cut into chunks changes nothing', () => {
  const piece = fc.constantFrom(
    ESC,
    '[',
    ']',
    '31',
    'm',
    ';',
    '\u009b',
    '\u00e9',
    '\u0007',
    '\\',
    '\n',
    'a',
    '8;;x',
    'é✓',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, seed) => {
      const bytes = Buffer.from(pieces.join(''));
      const at = bytes.length === 0 ? 0 : seed % bytes.length;
      expect(filtered(bytes.subarray(0, at), bytes.subarray(at))).toBe(filtered(bytes));
      expect(filtered(...[...bytes].map((byte) => Buffer.from([byte])))).toBe(filtered(bytes));
    }),
  );
});

test('whatever comes in, only colours come out', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const left = Buffer.from(createColourFilter()(bytes)).toString('latin1');
      // oxlint-disable-next-line no-control-regex
      expect(left.replaceAll(/\u001b\[[0-9:;]*m/g, '')).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
    }),
  );
});
