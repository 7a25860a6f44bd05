import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bytesOf, pathArgument } from '../../../src/core/affected/argument.ts';
import { fitsPaths, fitsPatterns } from '../../../src/core/affected/fits.ts';
import { linesOf, narrow } from '../../../src/core/affected/narrow.ts';
import type { ChangedFile, LimitOf } from '../../../src/model/scope.ts';

const NAMES: LimitOf<'names'> = {
  kind: 'names',
  before: 'lint --quiet',
  after: ' --x',
  whole: ['*lint*', 'package.json'],
};

function narrowed(limit: Partial<LimitOf<'names'>>, paths: readonly (string | ChangedFile)[], folder = '') {
  const files = paths.map((each) => (typeof each === 'string' ? { path: each, isGone: false } : each));
  const scene = { changed: { files, unnamed: 0 }, folder, command: 'lint --quiet . --x', platform: 'linux' };
  return narrow({ base: 'abc', limit: { ...NAMES, ...limit } }, scene);
}

const commandsOf = (...args: Parameters<typeof narrowed>): readonly string[] => {
  const answer = narrowed(...args);
  return answer.kind === 'some' ? answer.commands : [answer.kind];
};

describe('a command with names', () => {
  test('gets those that changed and fit, seen from its folder', () => {
    expect(commandsOf({ patterns: ['*.js'] }, ['a.js', 'b/c.js', 'b/d.css'])).toEqual(['lint --quiet a.js b/c.js --x']);
    expect(commandsOf({ paths: ['src'] }, ['src/a.js', 'srcs/b.js', 'src'])).toEqual(['lint --quiet src/a.js src --x']);
    expect(commandsOf({}, ['a.js', 'pkg/a.js', '../a.js'], 'pkg')).toEqual(['lint --quiet a.js --x']);
    expect(commandsOf({ patterns: ['**/*.js', '!gen/**'] }, ['gen/a.js', 'b.js'])).toEqual(['lint --quiet b.js --x']);
  });

  test('is given no file that is gone, and nothing to do without one', () => {
    expect(narrowed({}, [{ path: 'a.js', isGone: true }])).toEqual({ kind: 'none', because: 'no changed file fits' });
  });

  test('runs on everything when something changed that concerns every file, also when that is gone', () => {
    for (const path of [
      'package.json',
      'packages/a/package.json',
      '.lintrc',
      'tools/Lint-rules/a.js',
      '../package.json',
    ]) {
      expect(narrowed({}, ['a.js', { path, isGone: true }])).toEqual({
        kind: 'all',
        because: `${path} changed, which concerns every file`,
      });
    }
    expect(narrowed({}, ['my-package.json.txt']).kind).toBe('some');
  });

  test('runs on everything when a name cannot be told, or not be given to the shell', () => {
    const scene = { changed: { files: [], unnamed: 1 }, folder: '', command: 'x', platform: 'linux' };
    expect(narrow({ base: 'abc', limit: NAMES }, scene).kind).toBe('all');
    const percent = { files: [{ path: '%PATH%.js', isGone: false }], unnamed: 0 };
    expect(narrow({ base: 'abc', limit: NAMES }, { ...scene, changed: percent, platform: 'win32' }).kind).toBe('all');
  });

  test('tells how many, and the first of them', () => {
    expect(narrowed({}, ['a', 'b', 'c', 'd', 'e'])).toMatchObject({
      only: '5 changed files',
      about: '5 changed files (a, b, c and 2 more)',
    });
  });

  test('never drops a changed file that fits', () => {
    const name = fc.stringMatching(/^[a-z. '"$-]{1,8}$/);
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `d/${parts.join('/')}.js`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 40 }), (paths) => {
        const [command = ''] = commandsOf({ whole: [], patterns: ['*.js'], paths: ['d'] }, paths);
        const words = paths.map((each) => pathArgument(each, 'linux'));
        expect(command).toBe(`lint --quiet ${words.join(' ')} --x`);
      }),
    );
  });
});

describe('names on a command line', () => {
  test('are what the shell gives on, whatever is in them', () => {
    const names = [
      'a b',
      "it's",
      '-rf',
      '!x',
      '$(touch x)',
      '`x`',
      'a\nb',
      'ä*?[x]',
      '"',
      '\\',
      '#x',
      '~',
      '%1',
      '{a,b}',
    ];
    const words = names.map((name) => pathArgument(name, 'linux')).join(' ');
    const out = execFileSync('sh', ['-c', `for each in ${words}; do printf '%s\\0' "$each"; done`]).toString('utf8');
    const given = out.split('\0').slice(0, -1);
    expect(given.map((each) => each.replace(/^\.\//, ''))).toEqual(names);
    expect(given.filter((each) => /^[-!~#]/.test(each))).toEqual([]);
  });

  test('are told apart from what no shell takes', () => {
    expect(pathArgument('a\0b', 'linux')).toBeUndefined();
    expect(pathArgument('a b.js', 'win32')).toBe('"a b.js"');
    for (const name of ['a%b', 'a"b', 'a!b', 'a^b', 'a\nb']) expect(pathArgument(name, 'win32')).toBeUndefined();
  });

  test('are split into lines that are short enough, each name once and in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => text.replaceAll(' ', '_'))),
        fc.integer({ min: 1, max: 60 }),
        (words, most) => {
          const lines = linesOf(words, most);
          expect(lines.flatMap((line) => line.split(' '))).toEqual(words);
          for (const line of lines) expect(bytesOf(line) < most || !line.includes(' ')).toBe(true);
        },
      ),
    );
    expect(bytesOf('aä€😀')).toBe(Buffer.byteLength('aä€😀'));
  });
});

describe('globs', () => {
  test.each([
    [['*.ts'], 'a/b.ts', true],
    [['./*.ts'], 'a/b.ts', false],
    [['src/**'], 'src/a/.b', true],
    [['src/'], 'src/a', true],
    [['*.{js,ts}'], '.x/a.ts', true],
    [['!*.md'], 'a.ts', true],
    [['!*.md'], 'a.md', false],
    [['*.ts', '!gen/**'], 'gen/a.ts', false],
  ])('%j and %s', (patterns, path, fits) => {
    expect(fitsPatterns(patterns)(path)).toBe(fits);
  });

  test.each([
    [['.'], 'a/b', true],
    [['./'], 'a/b', true],
    [['./src/'], 'src/a', true],
    [['src'], 'src2/a', false],
    [['packages/*/src'], 'packages/a/src/b.ts', true],
    [['src/**/*.ts'], 'src/a.ts', true],
    [['src/**/*.ts'], 'lib/a.ts', false],
  ])('paths %j and %s', (paths, path, fits) => {
    expect(fitsPaths(paths)(path)).toBe(fits);
  });
});

describe('a command without names', () => {
  const limit = { kind: 'files' as const, patterns: ['src/**'], whole: ['package.json'] };
  const run = (path: string, base?: string) =>
    narrow(
      { limit, ...(base === undefined ? {} : { base }) },
      { changed: { files: [{ path, isGone: true }], unnamed: 0 }, folder: '', command: 'make x', platform: 'linux' },
    );

  test('runs as it is when a file that fits changed, or is gone', () => {
    expect(run('src/a', 'abc')).toMatchObject({ kind: 'some', commands: ['make x'] });
    expect(run('lib/a', 'abc')).toEqual({ kind: 'none', because: 'no changed file fits' });
    expect(run('package.json', 'abc').kind).toBe('all');
    expect(run('lib/a').kind).toBe('all');
  });
});
