import { describe, expect, test } from '@jest/globals';
import { detectIn, plan, workflowOf } from './repository.ts';

describe('what CI runs and is no part of the plan', () => {
  test('is said of what may judge something', () => {
    const steps = ['npm test', 'deno test -A', 'cargo clippy --all', 'sudo apt-get install -y jq', 'corepack enable'];
    const { notes } = detectIn({ 'package.json': { scripts: { test: 'node --test' } } }, [workflowOf(steps)]);
    expect(notes).toEqual([
      '`deno test -A` (.github/workflows/ci.yml:11) runs a program that is not known; it is left out.',
      '`cargo clippy --all` (.github/workflows/ci.yml:12) runs a program that is not known; it is left out.',
    ]);
  });

  test('are the scripts of dependencies, where it never runs them', () => {
    const files = {
      'package.json': { scripts: { test: 'node --test' }, dependencies: { a: '1' } },
      'package-lock.json': {},
    };
    const install = (...steps: string[]) => plan(detectIn(files, [workflowOf([...steps, 'npm test'])]))[0];
    expect(install('npm ci --ignore-scripts')).toBe('install: npm ci --ignore-scripts');
    expect(install('npm ci')).toBe('install: npm ci');
    expect(install('npm ci --ignore-scripts', 'npm ci')).toBe('install: npm ci');
  });
});
