import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { narrowed, readRunner } from '../../../src/core/rerun/narrow.ts';
import { exactly, shellWord } from '../../../src/core/rerun/quoting.ts';

/** Characters that shells, regular expressions and JavaScript give a meaning to, and some that need two units. */
const HOSTILE = Array.from('\'"`$\\|&;<>(){}[]*?+^.!#~=%,-/ \t\nazAZ09_é›>😀\u202e');
const name = fc.string({ unit: fc.constantFrom(...HOSTILE), minLength: 1, maxLength: 30 });
/** Reports tell names with single spaces and none at the ends. */
const told = name.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');

describe('a pattern of names', () => {
  test('matches each of them, however it is spaced, and nothing that is more or less', () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 4 }), name, (names, other) => {
        const pattern = new RegExp(exactly(names));
        for (const each of names) {
          expect(pattern.test(each)).toBe(true);
          expect(pattern.test(each.replaceAll(' ', '\n'))).toBe(true);
          expect(pattern.test(`${each}x`)).toBe(false);
          expect(pattern.test(`x${each}`)).toBe(false);
        }
        const plain = (text: string): string =>
          text
            .replace(/ [›>] /g, ' ')
            .replace(/\s+/g, ' ')
            .trim();
        if (pattern.test(other)) expect(names.map(plain)).toContain(plain(other));
      }),
    );
  });

  test('takes the sign between groups for a space too', () => {
    const pattern = new RegExp(exactly(['a group › is (not) so']));
    expect(pattern.test('a group is (not) so')).toBe(true);
    expect(pattern.test('a group is not so')).toBe(false);
  });

  test('has no character that a shell or JSON gives a meaning to, but those of the expression itself', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1 }), (names) => expect(exactly(names)).toMatch(/^[\w\\^$?:()|+]+$/)),
    );
  });
});

/** What a program called `tool` gets as arguments from each of these commands: the real shell says so. */
function argumentsOf(tool: string, commands: readonly string[]): string[][] {
  const define = `${tool}() { printf '%s\\0' "$@"; printf '\\1\\0'; }`;
  const script = [define, ...commands].join('\n');
  const said = execFileSync('sh', ['-c', script], {
    encoding: 'utf8',
    env: { BOOTSPRING_REPORT: '/r r' },
    maxBuffer: 2 ** 26,
  });
  return said
    .split('\u0001\0')
    .slice(0, -1)
    .map((each) => each.split('\0').slice(0, -1));
}

test('a shell takes any text for one word', () => {
  const texts = fc.sample(name, 300);
  expect(
    argumentsOf(
      'tool',
      texts.map((text) => `tool ${shellWord(text)}`),
    ),
  ).toEqual(texts.map((text) => [text]));
});

describe('whatever tests and files are called, the shell sees one argument for all names and one for each file:', () => {
  const commandOf = (command: string, names: readonly string[], files: readonly string[]): string => {
    const read = readRunner(command);
    const made = read.ok
      ? narrowed(
          read.value,
          names.map((each) => ({ name: each })),
          files,
        )
      : read;
    return made.ok ? made.value : made.error;
  };
  const samples = fc.sample(
    fc.tuple(fc.array(told, { minLength: 1, maxLength: 3 }), fc.array(name, { maxLength: 2 })),
    60,
  );

  test.each([
    ['jest', 'jest --ci', '--testNamePattern=', true],
    ['vitest', 'vitest run', '--testNamePattern=', true],
    ['mocha', 'mocha test', '--grep=', false],
    ['node', 'node --test', '--test-name-pattern=', false],
  ])('%s', (tool, command, option, hasFiles) => {
    const seen = argumentsOf(
      tool,
      samples.map(([names, files]) => commandOf(command, names, files)),
    );
    for (const [at, [names, files]] of samples.entries()) {
      const args = seen[at] ?? [];
      const patterns = args.filter((arg) => arg.startsWith(option)).map((arg) => arg.slice(option.length));
      expect(patterns).toEqual([exactly(names)]);
      expect(args.some((arg) => arg.includes('/r r'))).toBe(tool !== 'node');
      const shown = files.map((file) => (file.startsWith('-') ? `./${file}` : file));
      if (hasFiles && files.length > 0) expect(args.slice(-files.length)).toEqual(shown);
    }
  });

  test('pytest, by the ids of tests', () => {
    const ids = samples.map(([names]) => names.map((each) => `tests/test_a.py::test_x[${each}]`));
    const seen = argumentsOf(
      'pytest',
      ids.map((each) => commandOf('pytest -q', each, [])),
    );
    expect(seen.map((args) => args.slice(2))).toEqual(ids);
  });
});
