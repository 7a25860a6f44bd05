import { describe, expect, test } from '@jest/globals';
import {
  auditCommand,
  chooseManager,
  hooksOf,
  installCommand,
  installed,
  installsWith,
} from '../../../src/core/detect/manager.ts';
import { isPlaceholder, readManifest } from '../../../src/core/detect/manifest.ts';
import type { Files } from './repository.ts';
import { manifestOf, memoryTree } from './repository.ts';

function choose(files: Files, manifest: object = {}, ci: readonly string[] = []) {
  const tree = memoryTree({ 'package.json': manifest, ...files });
  const chosen = chooseManager(
    tree,
    manifestOf('package.json', manifest),
    ci.map((text) => ({ text, folder: '', place: 'ci.yml:1', jobs: new Map() })),
  );
  return { tree, chosen };
}

describe('the package manager', () => {
  test.each([
    [{ 'package-lock.json': {} }, {}, 'npm', 'npm ci', 'npm audit --json'],
    [{ 'npm-shrinkwrap.json': {} }, {}, 'npm', 'npm ci', 'npm audit --json'],
    [{ 'pnpm-lock.yaml': '' }, {}, 'pnpm', 'pnpm install --frozen-lockfile', 'pnpm audit --json'],
    [{ 'yarn.lock': '# yarn lockfile v1' }, {}, 'yarn', 'yarn install --frozen-lockfile', 'yarn audit --json'],
    [{ 'yarn.lock': '__metadata:\n  version: 8' }, {}, 'yarn', 'yarn install --immutable', 'yarn npm audit --json'],
    [{ 'yarn.lock': '', '.yarnrc.yml': '' }, {}, 'yarn', 'yarn install --immutable', 'yarn npm audit --json'],
    [
      { 'yarn.lock': '' },
      { packageManager: 'yarn@4.1.0+sha224.x' },
      'yarn',
      'yarn install --immutable',
      'yarn npm audit --json',
    ],
    [
      { 'yarn.lock': '', '.yarnrc.yml': '' },
      { packageManager: 'yarn@1.22.22' },
      'yarn',
      'yarn install --frozen-lockfile',
      'yarn audit --json',
    ],
    [{ 'bun.lock': '' }, {}, 'bun', 'bun install --frozen-lockfile', 'bun audit --json'],
    [{}, {}, 'npm', 'npm install --no-package-lock', ''],
    [{}, { packageManager: 'pnpm@9.0.0' }, 'pnpm', 'pnpm install --no-lockfile', ''],
    [{}, { devEngines: { packageManager: { name: 'bun' } } }, 'bun', 'bun install --no-save', ''],
    [{ 'pnpm-workspace.yaml': '' }, {}, 'pnpm', 'pnpm install --no-lockfile', ''],
    [{ 'package-lock.json': {} }, { packageManager: 'evil@1' }, 'npm', 'npm ci', 'npm audit --json'],
  ])('%j with %j is %s: %s', (files, manifest, name, install, audit) => {
    const { chosen } = choose(files, manifest);
    expect([chosen.name, installCommand(chosen), auditCommand(chosen)]).toEqual([name, install, audit]);
  });

  test('of several lock files packageManager decides, then CI, then the order with a note', () => {
    const files = { 'package-lock.json': {}, 'pnpm-lock.yaml': '' };
    expect(choose(files, { packageManager: 'pnpm@9.1.0' }).chosen).toMatchObject({
      name: 'pnpm',
      because: 'packageManager in package.json',
      notes: [],
    });
    expect(choose(files, {}, ['pnpm i']).chosen).toMatchObject({
      name: 'pnpm',
      because: 'ci.yml:1 runs pnpm i; pnpm-lock.yaml',
      notes: [],
    });
    expect(choose(files).chosen).toMatchObject({ name: 'npm', because: 'package-lock.json' });
    expect(choose(files).chosen.notes[0]).toContain('package-lock.json, pnpm-lock.yaml');
  });

  test('a lock file that contradicts packageManager is noted', () => {
    expect(choose({ 'yarn.lock': '' }, { packageManager: 'npm@10.0.0' }).chosen.notes).toHaveLength(1);
  });

  test.each([
    ['npm ci', 'npm'],
    ['npm install --ignore-scripts', 'npm'],
    ['yarn', 'yarn'],
    ['yarn --frozen-lockfile', 'yarn'],
    ['pnpm i', 'pnpm'],
    ['npm install -g npm@latest', undefined],
    ['npm i eslint', undefined],
    ['npm test', undefined],
  ])('%s installs everything: %s', (text, manager) => expect(installsWith(text)).toBe(manager));

  test('hooks follow manager, version and settings', () => {
    const hooks = (files: Files, manifest: object, by: 'npm' | 'pnpm' | 'yarn' | 'bun' | 'node'): boolean => {
      const { tree, chosen } = choose(files, manifest);
      return hooksOf(tree, chosen)(by);
    };
    expect(hooks({}, {}, 'npm')).toBe(true);
    expect(hooks({}, {}, 'node')).toBe(false);
    expect(hooks({ 'bun.lock': '' }, {}, 'bun')).toBe(true);
    expect(hooks({ 'yarn.lock': '' }, {}, 'yarn')).toBe(true);
    expect(hooks({}, { packageManager: 'yarn@3.0.0' }, 'yarn')).toBe(false);
    expect(hooks({}, { packageManager: 'pnpm@8.0.0' }, 'pnpm')).toBe(false);
    expect(hooks({}, { packageManager: 'pnpm@9.0.0' }, 'pnpm')).toBe(true);
    expect(hooks({ 'pnpm-lock.yaml': "lockfileVersion: '6.0'" }, {}, 'pnpm')).toBe(false);
    expect(hooks({ '.npmrc': 'enable-pre-post-scripts=true' }, { packageManager: 'pnpm@8.0.0' }, 'pnpm')).toBe(true);
    expect(
      hooks({ 'pnpm-workspace.yaml': 'enablePrePostScripts: false' }, { packageManager: 'pnpm@10.0.0' }, 'pnpm'),
    ).toBe(false);
  });

  test('installed packages are missing, present or older than the lock file', () => {
    const state = (files: Files): string => {
      const { tree, chosen } = choose(files);
      return installed(tree, '', chosen);
    };
    expect(state({ 'package-lock.json': {} })).toBe('missing');
    expect(state({ 'package-lock.json': {}, 'node_modules/.cache/x': '' })).toBe('missing');
    expect(state({ 'package-lock.json': {}, 'node_modules/a/x': '', 'node_modules/.package-lock.json': '' })).toBe(
      'present',
    );
    expect(state({ 'node_modules/.package-lock.json': '', 'node_modules/a/x': '', 'package-lock.json': {} })).toBe(
      'stale',
    );
    expect(state({ 'package-lock.json': {}, 'node_modules/a/x': '' })).toBe('stale');
    expect(state({ 'node_modules/a/x': '' })).toBe('present');
    expect(state({ 'yarn.lock': '', '.pnp.cjs': '' })).toBe('present');
  });
});

describe('package.json', () => {
  test.each([
    ['{\n "a": 1,\n}', 'package.json:3 is not JSON'],
    ['', 'package.json:1 is not JSON'],
    ['{"a":\n', 'package.json:2 is not JSON'],
    ['[]', 'package.json holds no JSON object'],
    ['null', 'package.json holds no JSON object'],
  ])('%j is answered by a sentence', (text, start) => {
    const read = readManifest('package.json', text);
    expect(read.ok ? '' : read.error).toContain(start);
    expect(read.ok ? '' : read.error).not.toContain('Unexpected');
  });

  test('odd scripts are left out and noted, odd names are kept', () => {
    const read = readManifest(
      'package.json',
      '\uFEFF{"scripts":{"__proto__":"a","constructor":"b","x":1},"dependencies":7}',
    );
    expect(read.ok && [...read.value.scripts]).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect(read.ok && read.value.notes).toEqual(['scripts.x in package.json is not a string and is left out.']);
    expect(manifestOf('package.json', { scripts: [] }).notes).toHaveLength(1);
  });

  test("npm's placeholder is known", () => {
    expect(isPlaceholder('echo "Error: no test specified" && exit 1')).toBe(true);
    expect(isPlaceholder('node test.js')).toBe(false);
  });
});

test('without a lock file the package manager that CI installs with most often is taken', () => {
  const ci = ['npm install --ignore-scripts', 'yarn', 'npm install --ignore-scripts', 'pnpm install'];
  expect(choose({}, {}, ci).chosen.name).toBe('npm');
});
