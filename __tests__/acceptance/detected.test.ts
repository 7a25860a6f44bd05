import { readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cli, document } from '../rig/cli.ts';
import { config, git, kept, linesOf, repository, write } from '../rig/workspace.ts';

/** Scripts that count how often they really run; `a.test.js` fails while `broken` is there. */
const SCRIPTS = {
  lint: 'node tools/count.js lint',
  test: 'npm run lint && node --test',
  build: 'node tools/count.js build && node -e "setTimeout(() => {}, 300)"',
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const MANIFEST = { name: 'made-up', version: '1.0.0', private: true, scripts: SCRIPTS };
const LOCK = { name: 'made-up', version: '1.0.0', lockfileVersion: 3, requires: true };
const DEPENDENCIES = { dependencies: { 'left-pad': '1.3.0' } };

const FILES: Readonly<Record<string, string>> = {
  'package.json': json(MANIFEST),
  'package-lock.json': json({ ...LOCK, packages: { '': { name: 'made-up', version: '1.0.0' } } }),
  '.gitignore': 'node_modules\n',
  'tools/count.js': `require('fs').appendFileSync('node_modules/counts', process.argv[2] + '\\n'); process.exit(require('fs').existsSync('broken-' + process.argv[2]) ? 1 : 0);\n`,
  'a.test.js': `require('fs').appendFileSync('node_modules/counts', 'tests\\n'); require('node:test').test('a', () => {});\n`,
  'node_modules/.package-lock.json': '{ "lockfileVersion": 3, "packages": {} }\n',
  'node_modules/left-pad/package.json': '{ "name": "left-pad", "version": "1.3.0" }\n',
};
/** With a dependency there is something to audit, so that a service has to be asked. */
const AUDITED = {
  ...FILES,
  'package.json': json({ ...MANIFEST, ...DEPENDENCIES }),
  'package-lock.json': json({
    ...LOCK,
    packages: { '': { name: 'made-up', ...DEPENDENCIES }, 'node_modules/left-pad': { version: '1.3.0' } },
  }),
};
/** Keeps the audit from asking a service: there is none behind this address. */
const OFFLINE = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };

/** Where scripts write that they ran: neither a source nor something that a build leaves. */
const COUNTS = 'node_modules/counts';
const counted = (folder: string): string[] => linesOf(folder, COUNTS).toSorted();

describe('without a configuration', () => {
  test('the plan says what would run and why', async () => {
    const folder = repository(FILES);
    const plan = await cli(folder, ['plan', '--json'], { env: OFFLINE });
    expect(plan.code).toBe(0);
    const rows = document(plan)['rows'];
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ phase: 'development', gate: '', name: 'build' }),
        expect.objectContaining({ phase: 'development', gate: 'pre-commit', name: 'lint' }),
        expect.objectContaining({ phase: 'testing', gate: 'pre-push', name: 'tests' }),
        expect.objectContaining({ phase: 'review', gate: 'pre-deploy', name: 'security-secrets' }),
        expect.objectContaining({
          phase: 'review',
          gate: 'pre-deploy',
          name: 'build',
          because: expect.stringContaining('takes the outcome of development/build'),
        }),
      ]),
    );
    expect(JSON.stringify(rows)).toContain('scripts.lint in package.json');
    const detect = await cli(folder, ['detect']);
    expect(detect).toMatchObject({ code: 0, stdout: expect.stringContaining('npm run lint') });
    expect(linesOf(folder, COUNTS)).toEqual([]);
  });

  test('each leaf runs once: the lint inside of the tests is the one of pre-commit, the build of pre-deploy the first', async () => {
    const folder = repository(AUDITED);
    const run = await cli(folder, ['run'], { env: OFFLINE });
    expect(run).toMatchObject({ code: 0 });
    expect(counted(folder)).toEqual(['build', 'lint', 'tests']);
    const [development, testing, review] = JSON.parse(kept(folder, 'state.json')).phases;
    expect([development.name, testing.name, review.name]).toEqual(['development', 'testing', 'review']);
    const checks: { name: string; outcome: string; because: string }[] = review.gates[0].checks;
    expect(checks.find((check) => check.name === 'build')).toMatchObject({
      outcome: 'reused',
      because: 'reused from development/build#1',
    });
    // An audit that gets no answer is told, does not block, and is not green.
    expect(checks.find((check) => check.name === 'security-audit')).toMatchObject({ outcome: 'errored' });
    expect(run.stdout).toMatch(/⚠ security-audit/);
    expect(JSON.parse(kept(folder, 'metrics.json')).saved.reusedSteps).toBeGreaterThan(0);
  });

  test('a source that changes in between has the build made again', async () => {
    const touching = FILES['a.test.js'] + `require('fs').appendFileSync('src.js', '// more\\n');\n`;
    const folder = repository({ ...FILES, 'a.test.js': touching, 'src.js': '' });
    await cli(folder, ['run'], { env: OFFLINE });
    expect(counted(folder).filter((name) => name === 'build')).toHaveLength(2);
  });

  test('what was mended is built again before it is tested, and tests alone build what they test', async () => {
    const build = `const fs = require('fs'); fs.mkdirSync('dist', { recursive: true }); fs.copyFileSync('a.js', 'dist/a.js');`;
    const folder = repository({
      'package.json': json({
        ...MANIFEST,
        scripts: { build: 'node tools/build.js', test: 'npm run build && node --test' },
      }),
      '.gitignore': 'dist\nnode_modules\n',
      'tools/build.js': `${build} fs.appendFileSync('node_modules/counts', 'build\\n');`,
      'node_modules/x/package.json': '{}',
      'a.js': 'module.exports = 1;\n',
      'a.test.js': `require('node:test').test('a', () => require('node:assert').equal(require('./dist/a.js'), 2));\n`,
    });
    expect(await cli(folder, ['run'], { env: OFFLINE })).toMatchObject({ code: 6 });
    expect(counted(folder)).toEqual(['build']);
    write(folder, { 'a.js': 'module.exports = 2;\n' });
    expect(await cli(folder, ['resume'], { env: OFFLINE })).toMatchObject({ code: 0 });
    // The build of pre-deploy is that of the tests.
    expect(counted(folder)).toEqual(['build', 'build']);
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(await cli(folder, ['gate', 'pre-push'], { env: OFFLINE })).toMatchObject({ code: 0 });
  });

  test('a script that fails pauses at its gate', async () => {
    const folder = repository({ ...FILES, 'broken-lint': '' });
    const run = await cli(folder, ['run'], { env: OFFLINE });
    expect(run).toMatchObject({ code: 6, stdout: expect.stringContaining('Paused at gate pre-commit') });
    expect(counted(folder)).toEqual(['build', 'lint']);
  });

  test('a secret in a file is found, the gate rejects, and the value is nowhere', async () => {
    // Put together here, so that no scanner takes this file for a leak.
    const secret = ['ghp', '16C7e42F292c6912E7710c838347Ae178B4a'].join('_');
    const folder = repository({ ...FILES, 'src/settings.js': `const token = '${secret}';\n` });
    const run = await cli(folder, ['run'], { env: OFFLINE });
    expect(run.code).toBe(6);
    expect(run.stdout).toContain('Paused at gate pre-deploy');
    expect(run.stdout).toContain('src/settings.js');
    expect(run.stdout + run.stderr).not.toContain(secret);
    for (const name of ['journal.jsonl', 'state.json', 'logs/phase-review.log'])
      expect(kept(folder, name)).not.toContain(secret);
  });

  test('`init` writes a configuration that plans the same commands', async () => {
    const folder = repository(FILES);
    const before = document(await cli(folder, ['plan', '--json']))['rows'];
    expect(await cli(folder, ['init'])).toMatchObject({ code: 0 });
    expect(await cli(folder, ['validate'])).toMatchObject({ code: 0 });
    const after = document(await cli(folder, ['plan', '--json']))['rows'];
    const names = (rows: unknown): string[] => JSON.stringify(rows).match(/"name":"[^"]+"/g) ?? [];
    expect(names(after).length).toBe(names(before).length);
    expect(await cli(folder, ['init'])).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') });
  });
});

describe('gate', () => {
  test('runs one gate now, keeps nothing, and is exit 1 when it does not pass', async () => {
    const folder = repository(FILES);
    expect(await cli(folder, ['gate', 'pre-commit'])).toMatchObject({ code: 0 });
    expect(counted(folder)).toEqual(['lint']);
    write(folder, { 'broken-lint': '' });
    const gate = await cli(folder, ['gate', 'pre-commit']);
    expect(gate).toMatchObject({ code: 1, stdout: expect.stringContaining('Not passed at gate pre-commit') });
    expect(gate.stdout).not.toContain('bootspring resume');
    expect(await cli(folder, ['status'])).toMatchObject({ code: 7 });
    expect(git(folder, 'status', '--porcelain')).toBe('?? broken-lint\n');
    for (const each of ['tmp', 'workflows']) expect(readdirSync(join(folder, '.bootspring', each))).toEqual([]);
  });

  test('that cannot have its folder is refused before a check begins', async () => {
    const gate = await cli(repository({ ...FILES, '.bootspring': '' }), ['gate', 'pre-commit']);
    expect(gate).toMatchObject({ code: 5, stdout: '' });
    expect(gate.stderr).toContain('.bootspring is not a real folder');
  });

  test('--fix runs what mends first', async () => {
    const gates = 'gates:\n  pre-commit:\n    checks:\n      lint: { run: test -e mended, fix: touch mended }\n';
    const folder = repository({ 'bootspring.yml': config('development: { run: echo x >> built }', gates) });
    const failed = await cli(folder, ['gate', 'pre-commit']);
    expect(failed.code).toBe(1);
    const passed = await cli(folder, ['gate', 'pre-commit', '--fix']);
    expect(passed.code).toBe(0);
    for (const { stdout } of [failed, passed]) {
      expect(stdout).toContain('Gate: pre-commit');
      // Nothing is kept of a gate alone, and nobody could go on with it.
      expect(stdout).not.toMatch(/checkpoint|paused/i);
    }
    expect(linesOf(folder, 'built')).toEqual([]);
    write(folder, {
      'bootspring.yml': config('development: { run: "true" }', gates.replace(', fix: touch mended', '')),
    });
    const without = await cli(folder, ['gate', 'pre-commit', '--fix']);
    expect(without.stderr).toContain('warning: no check of pre-commit has a fix: nothing is mended');
  });

  test('of which there is none by that name: exit 2, and which there are', async () => {
    const gate = await cli(repository(FILES), ['gate', 'pre-comit']);
    expect(gate).toMatchObject({ code: 2, stdout: '' });
    expect(gate.stderr).toContain('pre-commit, pre-push, pre-deploy');
  });
});

describe('coverage, from the report that the tests write', () => {
  const lcov = (hit: number): string =>
    [
      'SF:src/a.js',
      ...Array.from({ length: 10 }, (_, line) => `DA:${line + 1},${line < hit ? 1 : 0}`),
      'LF:10',
      `LH:${hit}`,
      'end_of_record',
      '',
    ].join('\\n');
  const gated = (tests: string): string =>
    repository({
      'src/a.js': 'x\n'.repeat(10),
      'bootspring.yml': config(
        'development: { run: "true" }',
        `gates:\n  pre-push:\n    after: development\n    checks:\n      tests: "${tests.replaceAll('\\', '\\\\')}"\n      coverage: { minimum: 80, report: coverage/lcov.info }\n`,
      ),
    });
  const writing = (hit: number): string => `mkdir -p coverage; printf '${lcov(hit)}' > coverage/lcov.info`;

  test.each([
    ['at the threshold passes', writing(8), 0, 'passed', '80'],
    ['below it fails', writing(7), 6, 'failed', '70'],
    ['without a report is errored, not passed', 'true', 6, 'errored', 'coverage/lcov.info'],
  ])('%s', async (_name, tests, code, outcome, told) => {
    const folder = gated(tests);
    const run = await cli(folder, ['run']);
    expect(run.code).toBe(code);
    const [, coverage] = JSON.parse(kept(folder, 'state.json')).phases[0].gates[0].checks;
    expect(coverage).toMatchObject({ name: 'coverage', outcome, because: expect.stringContaining(told) });
  });

  test('a report that is older than the run does not count', async () => {
    const folder = gated('true');
    write(folder, { 'coverage/lcov.info': lcov(10).replaceAll('\\n', '\n') });
    const hourAgo = Date.now() / 1000 - 3600;
    utimesSync(join(folder, 'coverage/lcov.info'), hourAgo, hourAgo);
    expect((await cli(folder, ['run'])).code).toBe(6);
    expect(JSON.parse(kept(folder, 'state.json')).phases[0].gates[0].checks[1]).toMatchObject({ outcome: 'errored' });
  });
});
