import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { cli } from '../rig/cli.ts';
import { git, journal, kept, linesOf, workspace } from '../rig/workspace.ts';

const MODULES = resolve(import.meta.dirname, '../../node_modules');

/** A small project with Jest, whose reports and marks git does not see. */
function project(tests: string): string {
  const folder = workspace({
    'package.json': JSON.stringify({ name: 'x', private: true, scripts: { test: 'jest' } }),
    'jest.config.cjs':
      "module.exports = { testEnvironment: 'node', collectCoverageFrom: ['src/*.cjs'], coverageReporters: ['lcovonly'] };\n",
    'src/sum.cjs': 'exports.sum = (a, b) => a + b;\nexports.no = () => 0;\n',
    'a.test.cjs': `const fs = require('fs');\nconst { sum } = require('./src/sum.cjs');\n${tests}`,
    '.gitignore': 'node_modules\n.bootspring\ncoverage\nmarks\n',
    'bootspring.yml': `
version: 1
workflows: { default: { phases: { testing: { gate: pre-push } } } }
gates:
  pre-push:
    checks:
      tests: { run: npm test -- --coverage --testMatch "**/*.test.cjs", retry: { tests: 2 } }
      coverage: { minimum: 40, report: coverage/lcov.info }
checkpoints: { exclude: [node_modules] }
`,
  });
  symlinkSync(MODULES, join(folder, 'node_modules'));
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'start');
  return folder;
}

const MARK = "const mark = (text) => fs.appendFileSync('marks', text + '\\n');\n";
const ONCE = `describe("a group", () => { test("is $flaky, 'once' (a|b)", () => { const was = fs.existsSync('marks') && fs.readFileSync('marks', 'utf8').includes('flaky'); mark('flaky'); expect(was).toBe(true); }); });\n`;
const GOOD = "test('adds', () => { mark('good'); expect(sum(1, 2)).toBe(3); });\n";
const BAD = "test('never', () => { mark('bad'); expect(1).toBe(2); });\n";

test('only the test that failed runs again; it passes as flaky, and the coverage is that of the whole run', async () => {
  const folder = project(MARK + ONCE + GOOD);
  const run = await cli(folder, ['run']);
  expect(run.code).toBe(0);
  expect(linesOf(folder, 'marks')).toEqual(['flaky', 'good', 'flaky']);
  expect(run.stdout).toContain("flaky: a group › is $flaky, 'once' (a|b)");
  const [tests, coverage] = JSON.parse(kept(folder, 'state.json')).phases[0].gates[0].checks;
  expect(tests).toMatchObject({
    outcome: 'passed',
    attempts: 2,
    flaky: true,
    flakyTests: ["a group › is $flaky, 'once' (a|b)"],
  });
  expect(coverage).toMatchObject({ outcome: 'passed' });
  const log = kept(folder, 'logs/phase-testing.log');
  expect(log).toMatch(
    /\(attempt 1\)[^]*<== exit code 1[^]*\(attempt 2\)[^]*--> Failed tests run again: 1 failed test of jest\./,
  );
});

test('a test that fails again blocks, with its first failure', async () => {
  const folder = project(MARK + ONCE + GOOD + BAD);
  const run = await cli(folder, ['run']);
  expect(run.code).toBe(6);
  expect(linesOf(folder, 'marks')).toEqual(['flaky', 'good', 'bad', 'flaky', 'bad', 'bad']);
  const [tests] = JSON.parse(kept(folder, 'state.json')).phases[0].gates[0].checks;
  expect(tests).toMatchObject({
    outcome: 'failed',
    because: 'failed: exit code 1',
    flakyTests: ["a group › is $flaky, 'once' (a|b)"],
  });
  const again = journal(folder).flatMap(({ event }) => (event.type === 'AttemptStarted' ? [event.rerun?.tests] : []));
  // What reads the report of the tests waits for their reruns.
  expect(again).toEqual([undefined, 2, 1, undefined]);
});
