import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { looseCommands, onlyCommand, splitChain } from '../../../src/core/detect/words.ts';

const chain = (text: string): readonly string[] | undefined => splitChain(text)?.map((command) => command.text);

describe('splitting a script', () => {
  test.each([
    ['eslint .', ['eslint .']],
    ['tsd && tsc -p x.json', ['tsd', 'tsc -p x.json']],
    ['a "x && y" && b \'c; d\'', ['a "x && y"', "b 'c; d'"]],
    ['NODE_ENV=test mocha  &&  b', ['NODE_ENV=test mocha', 'b']],
    ['node a.js > "out file.txt" 2>&1 && b', ['node a.js > "out file.txt" 2>&1', 'b']],
    ['grep a\\&\\&b x', ['grep a\\&\\&b x']],
    ['prettier --check "src/**/*.{js,ts}"', ['prettier --check "src/**/*.{js,ts}"']],
    ['a && b # the rest', ['a', 'b']],
    ['a $HOME && b', ['a $HOME', 'b']],
  ])('%s', (text, pieces) => expect(chain(text)).toEqual(pieces));

  test.each([
    'a || b',
    'a; b',
    'a | b',
    'a & b',
    'a &&',
    '&& a',
    '(a && b)',
    'a && $(b)',
    'a && `b`',
    'a "$(b)"',
    'a\nb',
    'cd x && a',
    'export A=1 && a',
    'set -e && a',
    'source x && a',
    '. x && a',
    'A=1 && a',
    'if a; then b; fi',
    'a "unclosed',
    "a 'unclosed",
    'a \\',
    'cat <<EOF',
    '> x a && b',
    '',
    '   ',
  ])('is left to the shell: %j', (text) => expect(chain(text)).toBeUndefined());

  test('words lose their quotes and keep their places', () => {
    const command = onlyCommand('eslint "my dir" --ext \'.js\' a\\ b');
    expect(command?.words.map((word) => word.text)).toEqual(['eslint', 'my dir', '--ext', '.js', 'a b']);
    expect(command?.words.map((word) => command.text.slice(word.start, word.end))).toEqual([
      'eslint',
      '"my dir"',
      '--ext',
      "'.js'",
      'a\\ b',
    ]);
  });

  test('commands are made out in what cannot be split', () => {
    expect(looseCommands('(cd a && npm test) || echo no').map((command) => command.text)).toEqual([
      'cd a',
      'npm test',
      'echo no',
    ]);
  });

  test('any text is answered, and pieces are parts of it in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab &|;"\'\\$`()<>\n#='.split('')), maxLength: 30 }), (text) => {
        looseCommands(text);
        let from = 0;
        for (const piece of splitChain(text) ?? []) {
          const at = text.indexOf(piece.text, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + piece.text.length;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
