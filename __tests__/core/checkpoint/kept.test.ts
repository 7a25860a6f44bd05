import { describe, expect, test } from '@jest/globals';
import { createFilter } from '../../../src/core/checkpoint/kept.ts';

const all = createFilter({ exclude: [] });

describe('a checkpoint never keeps', () => {
  test.each([
    '.git',
    '.git/config',
    'sub/.git',
    'sub/.git/hooks/x',
    '.bootspring',
    '.bootspring/x',
    'a/.bootspring/y',
    '.GIT',
    '.npmrc',
    'a/.npmrc',
    '.netrc',
    '_netrc',
    '.pypirc',
    '.git-credentials',
    '.env',
    'a/.env.local',
    '.env.example',
    '.envrc',
    'id_rsa',
    'x/.ssh/id_ed25519',
    '.htpasswd',
    '.aws/credentials',
    'home/.docker/config.json',
    'credentials.json',
    'server.pem',
    'a/b.key',
    'cert.p12',
    'cert.PFX',
    'x.jks',
    'x.keystore',
    'x.ppk',
    '.bootspring-restore-0a1b/new/x',
  ])('%j', (path) => {
    expect(all.keeps(path, 'file')).toBe(false);
  });
});

test.each([
  'x',
  'node_modules/x/test/server.pem',
  'node_modules/x/ca.key',
  '.gitignore',
  '.github/x',
  'env',
  'environment.env.ts',
  'aws/credentials.ts',
  'docker/config.json',
  'id_rsa.pub',
  'monkey',
  'a.keys',
  '\xff\xfe',
])('a checkpoint keeps %j', (path) => {
  expect(all.keeps(path, 'file')).toBe(true);
});

test('a folder that is named like a credential file is kept, with what is in it', () => {
  expect(all.keeps('.env', 'folder')).toBe(true);
  expect(all.enters('.env')).toBe(true);
  expect(all.keeps('.env/bin/python', 'file')).toBe(true);
  expect(all.enters('.git')).toBe(false);
});

describe('exclude', () => {
  const filter = createFilter({ exclude: ['**/*.log', 'build/', './tmp', 'caf\u00e9', '!x', 'a{b,c}'] });
  test.each([
    ['x.log', false],
    ['a/b/x.log', false],
    ['x.log.txt', true],
    ['build', false],
    ['build/a/b', false],
    ['a/build', true],
    ['tmp/x', false],
    ['caf\xc3\xa9/x', false],
    ['!x', false],
    ['x', true],
    ['ab', true],
    ['a{b,c}', false],
    ['.hidden.log', false],
  ])('%j is kept: %j', (path, kept) => {
    expect(filter.keeps(path, 'file')).toBe(kept);
  });

  test('keeps a walk from entering what is excluded', () => {
    expect(filter.enters('build')).toBe(false);
    expect(filter.enters('a')).toBe(true);
  });

  test('of everything in a folder leaves the folder out of nothing else', () => {
    expect(createFilter({ exclude: ['a/**'] }).keeps('ab/c', 'file')).toBe(true);
  });
});

describe('include', () => {
  const filter = createFilter({ include: ['dist/**', 'packages/*/lib', '*.txt'], exclude: ['**/*.map'] });
  test.each([
    ['dist/a/b.js', true],
    ['dist/a.map', false],
    ['packages/one/lib/x/y', true],
    ['packages/one/src/x', false],
    ['a.txt', true],
    ['b/a.txt', false],
    ['src/a', false],
  ])('%j is kept: %j', (path, kept) => {
    expect(filter.keeps(path, 'file')).toBe(kept);
  });
  test.each([
    ['dist', true],
    ['dist/a', true],
    ['packages', true],
    ['packages/one', true],
    ['packages/one/lib/x', true],
    ['packages/one/src', false],
    ['src', false],
  ])('%j is entered: %j', (path, entered) => {
    expect(filter.enters(path)).toBe(entered);
  });
  test('does not bring credential files back', () => {
    expect(createFilter({ include: ['.env'], exclude: [] }).keeps('.env', 'file')).toBe(false);
  });
});
