import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createExpander } from '../../../src/core/detect/leaves.ts';
import type { PackageManager } from '../../../src/model/detection.ts';
import { manifestOf } from './repository.ts';

type Scripts = Readonly<Record<string, string>>;

function expander(scripts: Scripts, manager: PackageManager = 'npm', members: Readonly<Record<string, Scripts>> = {}) {
  const byFolder = new Map([['', manifestOf('package.json', { scripts })]]);
  for (const [name, own] of Object.entries(members)) {
    byFolder.set(`packages/${name}`, manifestOf(`packages/${name}/package.json`, { name: `@x/${name}`, scripts: own }));
  }
  return createExpander({ manager, byFolder, hooks: (by) => by === 'npm' || by === 'bun' });
}
const commands = (scripts: Scripts, name: string, manager: PackageManager = 'npm'): readonly string[] =>
  expander(scripts, manager)
    .script('', name, manager)
    .map((leaf) => leaf.step.command);

describe('leaves of scripts', () => {
  test('a script that delegates is taken apart down to commands', () => {
    const scripts = {
      check: 'npm run check:type && npm run -s check:lint && npm run "check:format"',
      'check:type': 'npm run check:type:js && npm run check:type:ts',
      'check:type:js': 'tsc -p a',
      'check:type:ts': 'tsd && tsc -p b',
      'check:lint': 'eslint .',
      'check:format': 'prettier --check .',
    };
    const leaves = expander(scripts).script('', 'check', 'npm');
    expect(leaves.map((leaf) => [leaf.step.title, leaf.step.command, leaf.step.script?.name])).toEqual([
      ['npm run check:type:js', 'tsc -p a', 'check:type:js'],
      ['tsd', 'tsd', 'check:type:ts'],
      ['tsc -p b', 'tsc -p b', 'check:type:ts'],
      ['npm run check:lint', 'eslint .', 'check:lint'],
      ['npm run check:format', 'prettier --check .', 'check:format'],
    ]);
    expect(leaves[1]?.names).toEqual(['check:type:ts', 'check:type', 'check']);
    expect(leaves[1]?.step).toEqual({
      kind: 'command',
      key: '.|tsd',
      command: 'tsd',
      title: 'tsd',
      script: { name: 'check:type:ts', packageJson: 'package.json', manager: 'npm' },
    });
  });

  test('the same command reached twice is one leaf', () => {
    expect(commands({ test: 'npm run a && npm run b && jest', a: 'jest', b: 'npm run a' }, 'test')).toEqual(['jest']);
  });

  test('arguments go to the end of a single command', () => {
    const scripts = { base: 'eslint --config x ', lint: 'npm run base -- . "a b"' };
    const [leaf] = expander(scripts).script('', 'lint', 'npm');
    expect(leaf?.step).toMatchObject({
      command: 'eslint --config x . "a b"',
      title: 'npm run lint',
      script: { name: 'base' },
    });
    expect(commands({ base: 'a', x: 'npm run base src' }, 'x')).toEqual(['a src']);
    expect(commands({ base: 'a', x: 'pnpm base --y' }, 'x', 'pnpm')).toEqual(['a --y']);
    expect(commands({ base: 'a', x: 'node --run base -- --y' }, 'x')).toEqual(['a --y']);
  });

  test('an expression of pnpm is every script that it matches', () => {
    const scripts = {
      build: 'pnpm clean && pnpm run "/^build:.*/"',
      clean: 'rm x',
      'build:a': 'a',
      'pre:build:b': 'c',
    };
    const all = { ...scripts, 'build:b': 'b && b2', every: 'pnpm run --sequential "/build:/" -- --x' };
    expect(commands(all, 'build', 'pnpm')).toEqual(['rm x', 'a', 'b', 'b2']);
    expect(commands(all, 'every', 'pnpm')).toEqual(['pnpm run --sequential "/build:/" -- --x']);
  });

  test.each([
    'pnpm run "/^none/"',
    'pnpm -r run "/^build:/"',
    'pnpm run --resume-from x "/^build:/"',
    'pnpm run "/((b)*)*u/"',
    'pnpm run "/(/"',
    'npm run "/^build:/"',
  ])('%s stays as it is', (text) => {
    expect(commands({ x: text, 'build:a': 'a' }, 'x', 'pnpm')).toEqual([text]);
  });

  test('arguments behind a chain leave the command as it is', () => {
    expect(commands({ base: 'a && b', lint: 'npm run base -- .' }, 'lint')).toEqual(['npm run base -- .']);
  });

  test.each([
    ['npm run u', 'npm'],
    ['npm run-script u', 'npm'],
    ['npm run u --if-present', 'npm'],
    ['npm --silent run u', 'npm'],
    ['pnpm u', 'pnpm'],
    ['pnpm run u', 'pnpm'],
    ['pnpm -w run u', 'pnpm'],
    ['yarn u', 'yarn'],
    ['yarn run u', 'yarn'],
    ['bun run u', 'bun'],
    ['node --run u', 'npm'],
    ['run-s u', 'npm'],
    ['run-s --silent "u"', 'npm'],
    ['run-p u', 'npm'],
    ['npm-run-all --parallel u', 'npm'],
    ['npm-run-all u*', 'npm'],
  ] as const)('%s is seen through', (text, manager) => {
    expect(commands({ u: 'jest', x: text }, 'x', manager)).toEqual(['jest']);
  });

  test('npm test and its short forms run the script test', () => {
    for (const text of ['npm test', 'npm t', 'npm tst', 'pnpm t', 'pnpm test', 'yarn test', 'bun run test']) {
      expect(commands({ test: 'jest', x: text }, 'x')).toEqual(['jest']);
    }
    // This one is bun's own test runner.
    expect(commands({ test: 'jest', x: 'bun test' }, 'x', 'bun')).toEqual(['bun test']);
  });

  test.each([
    'npm run u --unknown-flag',
    'npm run u || true',
    'run-s -c u',
    'CI=1 npm run u',
    'npm run nope',
    'yarn eslint',
  ])('%s stays as it is', (text) => expect(commands({ u: 'jest', x: text }, 'x')).toEqual([text]));

  test('a script that is not there is skipped where that is allowed', () => {
    expect(commands({ x: 'npm run nope --if-present && jest' }, 'x')).toEqual(['jest']);
  });

  test('hooks run where the package manager runs them', () => {
    const scripts = { pretest: 'a', test: 'b', posttest: 'c', x: 'npm test', y: 'pnpm test', z: 'node --run test' };
    expect(commands(scripts, 'x')).toEqual(['a', 'b', 'c']);
    expect(commands(scripts, 'y')).toEqual(['b']);
    expect(commands(scripts, 'z')).toEqual(['b']);
  });

  test('scripts of other packages of the workspace are found by name and folder', () => {
    const scripts = {
      a: 'npm test -w @x/one',
      b: 'npm --prefix packages/one test',
      c: 'yarn workspace @x/one test',
      d: 'npm test -ws',
    };
    const all = expander(scripts, 'npm', { one: { test: 'ava' } });
    for (const name of ['a', 'b', 'c']) {
      expect(all.script('', name, 'npm').map((leaf) => leaf.step)).toMatchObject([
        {
          key: 'packages/one|ava',
          command: 'ava',
          cwd: 'packages/one',
          script: { packageJson: 'packages/one/package.json' },
        },
      ]);
    }
    expect(all.script('', 'd', 'npm').map((leaf) => leaf.step.command)).toEqual(['npm test -ws']);
  });

  test('npx and a bare command have one key', () => {
    const all = expander({});
    expect(all.command('', 'npx eslint .')[0]?.step.key).toBe('.|eslint .');
    expect(all.command('docs', 'eslint .')[0]?.step.key).toBe('docs|eslint .');
  });

  test('a placeholder and an empty script are nothing', () => {
    expect(commands({ test: 'echo "Error: no test specified" && exit 1' }, 'test')).toEqual([]);
    expect(commands({ test: '  ' }, 'test')).toEqual([]);
  });

  test('circles are cut and named', () => {
    const all = expander({ a: 'npm run b && x', b: 'npm run a && y' });
    expect(all.script('', 'a', 'npm').map((leaf) => leaf.step.command)).toEqual(['y', 'x']);
    expect(all.notes()).toEqual(['scripts.a in package.json calls itself; the circle is cut there.']);
  });

  test('titles are cut to 80 characters', () => {
    expect(expander({ x: `a ${'b'.repeat(200)} && c` }).script('', 'x', 'npm')[0]?.step.title).toHaveLength(80);
  });

  test('a hostile package.json is answered quickly', () => {
    const deep = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [`s${i}`, `npm run s${i + 1} && npm run s${i + 1}`]),
    );
    expect(expander(deep).script('', 's0', 'npm').length).toBeGreaterThan(0);
    const wide = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`s${i}`, 'run-s "**"']));
    expect(expander(wide).script('', 's0', 'npm').length).toBeGreaterThan(0);
  });

  test('any scripts are answered with leaves of distinct keys', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'prea', 'test', '__proto__');
    const piece = fc.oneof(
      name.map((each) => `npm run ${each}`),
      name.map((each) => `run-s ${each} -- x`),
      fc.constantFrom('jest', 'eslint .', 'npm test -- x', 'yarn a', 'c8 npm test', '(x)', 'a || b', 'run-p *'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.array(piece, { maxLength: 4 })), { maxLength: 6 }), (entries) => {
        const json = `{${[...new Map(entries)].map(([key, pieces]) => `${JSON.stringify(key)}:${JSON.stringify(pieces.join(' && '))}`).join(',')}}`;
        const byFolder = new Map([['', manifestOf('package.json', `{"scripts":${json}}`)]]);
        const all = createExpander({ manager: 'npm', byFolder, hooks: () => true });
        for (const [key] of entries) {
          const keys = all.script('', key, 'npm').map((leaf) => leaf.step.key);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
    );
  });
});
