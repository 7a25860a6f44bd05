import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { AttemptRequest, EarlierTests, RerunRequest } from '../../../src/model/effect.ts';
import type { FindingsDigest } from '../../../src/model/finding.ts';
import { readFindings } from '../../../src/shell/findings/file.ts';
import { attemptRig, step } from '../attempt-rig.ts';

const rig = attemptRig();

const write = (file: string, text: string): void => {
  const path = join(rig.cwd, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
const read = (file: string): string => readFileSync(join(rig.cwd, file), 'utf8');

/** What Jest's `--json` says of tests. */
const report = (tests: Readonly<Record<string, 'passed' | 'failed' | 'pending'>>): string =>
  JSON.stringify({
    numTotalTests: 1,
    testResults: [
      {
        name: join(rig.cwd, 'a.test.js'),
        status: 'failed',
        message: '',
        assertionResults: Object.entries(tests).map(([title, status]) => ({
          ancestorTitles: ['group'],
          title,
          fullName: `group ${title}`,
          status,
          failureMessages: status === 'failed' ? ['Error: no'] : [],
        })),
      },
    ],
  });

/** A program that stands in for a test runner: it notes its arguments, writes the report that it was given, and ends. */
function fake(name: string, { says, code = 0, script = '' }: { says?: string; code?: number; script?: string }): void {
  const file = `node_modules/.bin/${name}`;
  write('said.json', says ?? '');
  const put =
    says === undefined ? '' : 'for arg; do case "$arg" in --outputFile=*) cp said.json "${arg#*=}";; esac; done';
  write(file, `#!/bin/sh\nprintf '%s\\n' "$@" >> args\n${put}\n${script}\nexit ${code}\n`);
  chmodSync(join(rig.cwd, file), 0o755);
}

const first = () => fake('jest', { says: report({ one: 'failed', two: 'passed' }), code: 1 });
const ASKED = 'jest --json --outputFile="$BOOTSPRING_REPORT"';

const rerun = (more: Partial<RerunRequest> = {}): RerunRequest => ({
  tests: [{ name: 'group › one', file: 'a.test.js' }],
  step: 0,
  exitCode: 1,
  kept: [],
  ...more,
});
const earlierOf = (findings: FindingsDigest | undefined, more: Partial<EarlierTests> = {}): EarlierTests => ({
  attempt: 1,
  failed: findings?.failed ?? [],
  inRow: true,
  ...(findings?.digest === undefined ? {} : { digest: findings.digest }),
  ...(findings?.tree === undefined ? {} : { tree: findings.tree }),
  ...more,
});
const again = (command: string, more: Partial<AttemptRequest> = {}, of: Parameters<typeof step>[1] = {}) =>
  rig.run(command, { attempt: 2, rerun: rerun(), ...more }, of);

describe('failed tests run again alone', () => {
  test('and pass as flaky; all other tests stand as they were', async () => {
    first();
    const before = await rig.run('jest', {}, { asked: ASKED });
    expect(before.findings).toMatchObject({
      failed: [{ name: 'group › one', file: 'a.test.js' }],
      tests: { passed: 1, failed: 1 },
    });
    fake('jest', { says: report({ one: 'passed', two: 'pending' }) });
    const { outcome, findings, rerun: told, steps } = await again('jest', { earlier: earlierOf(before.findings) });
    expect(outcome).toEqual({ kind: 'passed', detail: '1 test failed, and passed when run again' });
    expect(told).toEqual({ scope: 'tests', because: '1 failed test of jest' });
    expect(findings).toMatchObject({
      errors: 0,
      tests: { passed: 2, failed: 0, skipped: 0 },
      flaky: { count: 1, tests: [{ name: 'group › one', file: 'a.test.js' }] },
    });
    expect(steps[0]).not.toHaveProperty('tree');
    expect(read('args').split('\n').slice(-4)).toEqual([
      '--testNamePattern=^\\s?(?:group\\s+(?:\\u203a\\s+)?one)$',
      '--runTestsByPath',
      'a.test.js',
      '',
    ]);
    expect(await rig.logged()).toContain('--> Failed tests run again: 1 failed test of jest.');
  });

  test('and what fails again keeps its first words', async () => {
    first();
    const before = await rig.run('jest', {}, { asked: ASKED });
    fake('jest', { says: report({ one: 'failed' }), code: 1 });
    const { outcome, findings } = await again('jest', { earlier: earlierOf(before.findings) });
    expect(outcome).toMatchObject({ kind: 'failed', detail: 'exit code 1' });
    expect(findings).toMatchObject({ errors: 1, tests: { passed: 1, failed: 1 }, failed: [{ name: 'group › one' }] });
    expect(findings).not.toHaveProperty('flaky');
    const place = {
      folder: join(rig.stateDir, 'workflows', 'wf_abc123'),
      task: 'testing/unit',
      attempt: 2,
      digest: findings?.digest,
    };
    expect(readFindings(place)).toMatchObject({ ok: true });
  });

  test.each([
    ['without a report', undefined, 0, 'it passed, and its report does not name every test that was to run again'],
    ['with a report of no test', '{"testResults":[],"numTotalTests":0}', 0, /^it passed, and its report does not name/],
    ['when all were skipped', report({ one: 'pending' }), 0, /^it passed, and its report does not name/],
    ['that failed by its report', report({ one: 'failed' }), 0, 'it passed, and its report says that a test failed'],
    ['that passed beside another failure', report({ one: 'passed' }), 1, 'exit code 1, and every test passed'],
    ['that it does not know', undefined, 2, /^exit code 2, and its report does not name/],
  ])('and what ended well %s has not passed', async (_what, says, code, detail) => {
    fake('jest', { code, ...(says === undefined ? {} : { says }) });
    const { outcome } = await again('jest');
    expect(outcome).toMatchObject({ kind: 'errored', reason: 'unconfirmed' });
    expect(outcome).toMatchObject({ detail: typeof detail === 'string' ? detail : expect.stringMatching(detail) });
  });

  test('and what follows in the same task runs as well, what came before does not', async () => {
    fake('jest', { says: report({ one: 'passed' }) });
    const steps = [step('echo x >> before'), step('jest'), step('echo x >> after')];
    const { outcome, steps: results } = await again('', { steps, rerun: rerun({ step: 1 }) });
    expect(outcome).toEqual({ kind: 'passed' });
    expect(results.map(({ key }) => key)).toEqual(['jest', 'echo x >> after']);
    expect([existsSync(join(rig.cwd, 'before')), existsSync(join(rig.cwd, 'after'))]).toEqual([false, true]);
  });

  test('through the script of a package, with its environment', async () => {
    write('package.json', JSON.stringify({ name: 'x', scripts: { test: 'npm run unit -- --ci', unit: 'CI=1 jest' } }));
    fake('jest', { says: report({ one: 'passed' }), script: 'echo "$CI $npm_lifecycle_event" > env' });
    expect(await again('npm test')).toMatchObject({ outcome: { kind: 'passed' }, rerun: { scope: 'tests' } });
    expect(read('args')).toMatch(/^--ci\n--json\n/);
    expect(read('env')).toBe('1 unit\n');
  });
});

describe('reports of the whole run', () => {
  test('are there again after a run of a few tests, as they were', async () => {
    write('coverage/lcov.info', 'whole');
    write('reports/junit.xml', '<testsuites/>');
    const time = new Date('2026-01-01T00:00:00Z');
    utimesSync(join(rig.cwd, 'coverage/lcov.info'), time, time);
    fake('jest', {
      says: report({ one: 'passed' }),
      script: 'ls coverage reports > there; mkdir -p coverage; echo few > coverage/lcov.info; rm -rf reports',
    });
    await again(
      'jest',
      { rerun: rerun({ kept: ['coverage/lcov.info', '../outside', 'coverage'] }) },
      { reports: ['reports/*.xml'] },
    );
    expect([read('coverage/lcov.info'), read('reports/junit.xml')]).toEqual(['whole', '<testsuites/>']);
    expect(statSync(join(rig.cwd, 'coverage/lcov.info')).mtime).toEqual(time);
    expect(read('there')).not.toMatch(/lcov|junit/);
    const left = readdirSync(join(rig.stateDir, 'tmp', 'wf_abc123')).filter((name) => name.startsWith('aside'));
    expect(left).toEqual([]);
  });
});

describe('the whole command runs again', () => {
  const MANIFEST = { name: 'x', scripts: { test: 'jest', pretest: 'true', chain: 'true && jest', far: './run.sh' } };
  test.each([
    ['jest | cat', {}, 'it is more than one simple command'],
    ['npm test', {}, 'it is more than one simple command'],
    ['npm run chain', {}, 'it is more than one simple command'],
    ['npm run far', {}, 'it is no test runner that is known here'],
    ['true', {}, 'it is no test runner that is known here'],
    ['jest', { exitCode: 130 }, 'jest does not end with exit code 130 when tests fail'],
    ['jest', { whole: 'its report names none' }, 'its report names none'],
    ['mocha', {}, '.mocharc.json may stop it at the first failure'],
  ])('where %s %j cannot run a few tests', async (command, more, because) => {
    write('package.json', JSON.stringify(MANIFEST));
    write('.mocharc.json', '{ "bail": true }');
    write('run.sh', 'exit 0');
    chmodSync(join(rig.cwd, 'run.sh'), 0o755);
    fake('jest', {});
    fake('mocha', {});
    const { outcome, rerun: told } = await again(command, { rerun: rerun(more) });
    expect(told).toEqual({ scope: 'all', because: `the whole command, since ${because}` });
    expect(outcome).toEqual({ kind: 'passed' });
    if (existsSync(join(rig.cwd, 'args'))) expect(read('args')).not.toContain('--testNamePattern');
  });

  test('with every step, where the sources have changed since', async () => {
    rig.trees = ['tree2'];
    const steps = [step('echo x >> before'), step('true')];
    const { rerun: told } = await again('', {
      steps,
      rerun: rerun({ step: 1 }),
      earlier: earlierOf(undefined, { tree: 'tree1' }),
    });
    expect(told).toEqual({ scope: 'all', because: 'the whole command, since the sources have changed since' });
    expect(existsSync(join(rig.cwd, 'before'))).toBe(true);
  });
});

describe('a test that failed in an attempt and passes in a later one', () => {
  const attempts = async (earlier: Partial<EarlierTests>, tree: string | undefined, written = false) => {
    first();
    rig.trees = ['tree1'];
    rig.written = [false];
    const before = await rig.run('jest', {}, { asked: ASKED });
    fake('jest', { says: report({ one: 'passed', two: 'passed' }) });
    rig.trees = [tree];
    rig.written = [written];
    const { tree: _tree, ...known } = earlierOf(before.findings, { inRow: false, ...earlier });
    const of =
      'tree' in earlier && earlier.tree === undefined
        ? known
        : earlierOf(before.findings, { inRow: false, ...earlier });
    const now = await rig.run('jest', { attempt: 2, earlier: of }, { asked: ASKED });
    return now.findings?.flaky?.tests.map(({ name }) => name);
  };

  test('is flaky where the sources are the same, whoever decided between', async () => {
    expect(await attempts({}, 'tree1')).toEqual(['group › one']);
  });

  test('is flaky without a digest of the sources only where nothing came between', async () => {
    expect(await attempts({ inRow: true }, undefined)).toEqual(['group › one']);
    expect(await attempts({ inRow: false }, undefined)).toBeUndefined();
  });

  test('is mended where the sources are others, or were written while it ran', async () => {
    expect(await attempts({}, 'tree2')).toBeUndefined();
    expect(await attempts({}, 'tree1', true)).toBeUndefined();
    expect(await attempts({ inRow: true }, 'tree2')).toBeUndefined();
  });

  test('is known by the journal alone where the file of the first attempt is not here', async () => {
    expect(await attempts({ digest: 'sha256:gone' }, 'tree1')).toEqual(['group › one']);
  });
});
