import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Lexer } from 'yaml';
import { parseConfig } from '../../../src/shell/config/parse.ts';
import { findExcess } from '../../../src/shell/config/scan.ts';
import { LIMITS } from '../../../src/shell/config/yaml.ts';

const fill = (piece: string): string => piece.repeat(Math.floor(LIMITS.bytes / piece.length));

async function firstProblem(text: string): Promise<string | undefined> {
  const parsed = await parseConfig(text, 'f', {});
  return parsed.ok ? undefined : parsed.error[0]?.message;
}

/** Far more than any of these takes, far less than one that does its work twice over for every level or value. */
const SOON = 10_000;

describe('nesting', () => {
  const nested = (levels: number): string => `version: 1\na: ${'['.repeat(levels)}${']'.repeat(levels)}\n`;

  test.each([
    ['1,000 lists', '['.repeat(1_000)],
    ['100,000 lists', '['.repeat(100_000)],
    ['as many lists as fit', fill('[')],
    ['mappings in one line', fill('{a: ')],
    ['dashes in one line', fill('- ')],
    ['question marks in one line', fill('? ')],
    ['colons in one line', fill(': ')],
    ['indentation', Array.from({ length: 1_400 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    [
      'indentation with keys that get shorter',
      Array.from({ length: 900 }, (_, level) => `${' '.repeat(level)}${'k'.repeat(1_000 - level)}:`).join('\n'),
    ],
    ['lists under keys', Array.from({ length: 700 }, (_, level) => `${' '.repeat(2 * level)}- a:`).join('\n')],
    ['65 levels', nested(LIMITS.depth)],
  ])(
    '%s: refused',
    async (_, text) => {
      expect(await firstProblem(text)).toBe('nested more than 64 levels deep');
    },
    SOON,
  );

  test('64 levels are read', async () => {
    expect(await firstProblem(nested(LIMITS.depth - 1))).toBe('unknown key "a"');
  });

  test('brackets in text are not levels', async () => {
    const brackets = '['.repeat(500);
    const run = `[run, '${brackets}', "${brackets}"] # ${brackets}`;
    const text = `version: 1\nworkflows:\n  w:\n    phases:\n      p:\n        run: |\n          ${brackets}\n        outputs: ${run}\n`;
    expect(await firstProblem(text)).toBeUndefined();
  });

  test('the depth told before parsing is never below half of the true one', () => {
    // Inside of brackets there are only brackets: blocks end where a flow begins.
    const tree = fc.letrec<{ node: string; flow: string }>((tie) => ({
      flow: fc.oneof(
        { maxDepth: 12 },
        fc.constant('x'),
        tie('flow').map((inner) => `[${inner}]`),
        tie('flow').map((inner) => `{k: ${inner}, l: "]"}`),
      ),
      node: fc.oneof(
        { maxDepth: 12 },
        tie('flow'),
        tie('node').map((inner) => `\n${`- ${inner}`.replaceAll('\n', '\n  ')}`),
        tie('node').map((inner) => `\n${`key: ${inner}`.replaceAll('\n', '\n ')}`),
      ),
    }));
    fc.assert(
      fc.property(tree.node, (text) => {
        const levels = text.split(/\[|\{|- |key: /).length - 1;
        const tokens = { tokens: Number.POSITIVE_INFINITY };
        if (levels > 1) {
          const least = Math.ceil(levels / 2) - 1;
          expect(findExcess(new Lexer().lex(text), { ...tokens, depth: least })?.reason).toBe('depth');
        }
        expect(findExcess(new Lexer().lex(text), { ...tokens, depth: 4 * levels + 4 })).toBeUndefined();
      }),
    );
  });
});

describe('aliases', () => {
  test('a bomb is refused', async () => {
    const lines = Array.from(
      { length: 20 },
      (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`,
    );
    expect(await firstProblem(`a0: &a0 [x]\n${lines.join('\n')}\n`)).toBe(
      'aliases make the file larger than 60000 values',
    );
  });

  test('many aliases of one large list are refused, few are not', async () => {
    const text = (aliases: number): string => `a: &a [${'x,'.repeat(12_000)}]\nb: [${'*a,'.repeat(aliases)}]\n`;
    expect(await firstProblem(text(2))).toBe('"version" is missing');
    expect(await firstProblem(text(5))).toBe('aliases make the file larger than 60000 values');
  });

  test('a long chain is refused', async () => {
    const lines = Array.from({ length: 200 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}]`);
    expect(await firstProblem(`a0: &a0 [x]\n${lines.join('\n')}\n`)).toBe(
      'nested more than 64 levels deep through aliases',
    );
  });

  test('an alias stands for what it repeats, and problems in it are told where it stands', async () => {
    const text = (timeout: string): string =>
      `version: 1\nworkflows:\n  w:\n    phases:\n      a: &a {run: x, timeout: ${timeout}}\n      b: *a\n`;
    const parsed = await parseConfig(text('1m'), 'f', {});
    expect(parsed.ok && parsed.value.config.workflows?.w?.phases.b?.timeoutMs).toBe(60_000);
    const wrong = await parseConfig(text('1'), 'f', {});
    expect(wrong.ok ? [] : wrong.error.map(({ where }) => where)).toEqual(['f:5:31', 'f:5:31']);
  });
});

describe('size', () => {
  test.each([
    ['keys', Array.from({ length: 130_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['items', fill('- a\n')],
    ['documents', fill('--- \n')],
    ['directives', fill('%a\n')],
    ['comments', fill('#\n')],
    ['items of a list', `[${fill('a,')}`],
  ])(
    'too many %s: refused',
    async (_, text) => {
      expect(await firstProblem(text)).toBe('the file holds more than 60000 values');
    },
    SOON,
  );

  test.each([
    ['a word', fill('a')],
    ['a long text', fill('a ')],
    ['lines of text', fill('a\n')],
    ['a block of text', `a: >\n${fill(' x\n\n')}`],
    ['quotes', fill("'")],
    ['spaces', fill(' ')],
    [
      'wrong names',
      `version: 1\nworkflows: {w: {phases: {${Array.from({ length: 6_000 }, (_, index) => `P${index}: x`).join(', ')}}}}`,
    ],
    ['unknown keys', `version: 1\n${Array.from({ length: 9_000 }, (_, index) => `verzion${index}: 1`).join('\n')}`],
  ])(
    '%s without end is answered',
    async (_, text) => {
      expect(await firstProblem(text)).toBeDefined();
    },
    SOON,
  );

  test('whatever the text, there is an answer and never an exception', async () => {
    const piece = fc.constantFrom(
      'version: 1\n',
      'a',
      ': ',
      '- ',
      '\n',
      ' ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&a ',
      '*a',
      '!t ',
      '|\n',
      '? ',
      '#',
      '---\n',
      '<<',
      'gates',
      'checks',
      '\t',
      '\r',
      '\u0000',
      '\ud800',
      '%',
      '${env:',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const parsed = await parseConfig(pieces.join(''), 'f', {});
        expect(parsed.ok || parsed.error.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
