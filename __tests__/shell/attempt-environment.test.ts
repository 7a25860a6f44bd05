import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { attemptRig } from './attempt-rig.ts';

const rig = attemptRig();

describe('what a command sees', () => {
  test('an allow-list, its names and its files; no canary', async () => {
    const context = { parameters: { goal: 'ship' }, outputs: { planning: { scope: 'small' } } };
    const seen = await rig.environmentOf({ context, attempt: 2 });
    expect(Object.values(seen).join('\n')).not.toContain('canary');
    const folder = join(rig.stateDir, 'workflows', 'wf_abc123', 'artifacts');
    expect(seen).toMatchObject({
      HOME: '/home/x',
      BOOTSPRING_WORKFLOW_ID: 'wf_abc123',
      BOOTSPRING_PHASE: 'testing',
      BOOTSPRING_AGENT: 'unit',
      BOOTSPRING_ATTEMPT: '2',
      BOOTSPRING_ARTIFACTS: folder,
      BOOTSPRING_ARTIFACT_DIR: join(folder, 'testing'),
    });
    expect(existsSync(join(folder, 'testing'))).toBe(true);
    expect(JSON.parse(readFileSync(seen['BOOTSPRING_CONTEXT'] ?? '', 'utf8'))).toEqual(context);
    expect(seen).not.toHaveProperty('GITHUB_ENV');
    expect((await rig.environmentOf({ passEnv: ['SECRET'] }))['SECRET']).toBe('canary');
  });

  test('attempts with the same context share one file; another context has its own', async () => {
    const [one, two] = [await rig.environmentOf(), await rig.environmentOf({ attempt: 2 })];
    expect(one['BOOTSPRING_CONTEXT']).toBe(two['BOOTSPRING_CONTEXT']);
    expect(one['BOOTSPRING_OUTPUT']).not.toBe(two['BOOTSPRING_OUTPUT']);
    const other = await rig.environmentOf({ context: { parameters: { a: 1 }, outputs: {} } });
    expect(other['BOOTSPRING_CONTEXT']).not.toBe(one['BOOTSPRING_CONTEXT']);
  });

  test('a command that removes everything that git ignores does not break the next', async () => {
    await rig.run('rm -rf .bootspring/tmp .bootspring/workflows');
    expect(
      (
        await rig.run(
          'test -e "$BOOTSPRING_CONTEXT" && test -d "$BOOTSPRING_ARTIFACT_DIR" && echo a=1 > "$BOOTSPRING_OUTPUT"',
          { attempt: 2 },
        )
      ).outputs,
    ).toEqual({ a: '1' });
  });

  test('the environment of a step is resolved when it starts, and what is missing is noted', async () => {
    const env = { A: 'x-${env:SECRET}', B: '${env:NOPE:-d}', C: '${env:NOPE}' };
    expect(await rig.environmentOf({}, { env })).toMatchObject({ A: 'x-canary', B: 'd', C: '' });
    expect(await rig.logged()).toContain('--> NOPE is not set; it is empty in C\n');
    expect(await rig.logged()).not.toContain('canary');
  });

  test("on GitHub the runner's files are decoys that keep nothing", async () => {
    rig.setUp({ env: { PATH: process.env['PATH'], GITHUB_ACTIONS: 'true', GITHUB_ENV: '/real', GITHUB_SHA: 'abc' } });
    const names = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
    const first = await rig.environmentOf();
    expect(first['GITHUB_SHA']).toBe('abc');
    for (const name of names) expect(readFileSync(first[name] ?? '', 'utf8')).toBe('');
    expect(new Set(names.map((name) => first[name])).size).toBe(5);
    expect((await rig.environmentOf({ attempt: 2 }))['GITHUB_ENV']).toBe(first['GITHUB_ENV']);
    await rig.run('for f in "$GITHUB_ENV" "$GITHUB_PATH"; do echo A=leak >> "$f"; done', { attempt: 3 });
    const later = await rig.environmentOf({ attempt: 4 });
    expect(later['GITHUB_ENV']).not.toBe(first['GITHUB_ENV']);
    expect(later).not.toHaveProperty('A');
    expect(readFileSync(later['GITHUB_ENV'] ?? '', 'utf8')).toBe('');
  });

  test('a script has what its package manager would have set', async () => {
    const inner = join(rig.cwd, 'packages', 'tool');
    for (const folder of [rig.cwd, inner]) mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
    writeFileSync(join(inner, 'node_modules', '.bin', 'which-one'), '#!/bin/sh\necho inner\n', { mode: 0o755 });
    writeFileSync(join(rig.cwd, 'node_modules', '.bin', 'which-one'), '#!/bin/sh\necho outer\n', { mode: 0o755 });
    writeFileSync(
      join(inner, 'package.json'),
      JSON.stringify({ name: 'tool', version: '1.2.3', config: { port: 80 } }),
    );
    const script = { name: 'test', packageJson: 'packages/tool/package.json', manager: 'pnpm' as const };
    const seen = await rig.environmentOf(
      {},
      { script, cwd: 'packages/tool', env: {}, command: 'env -0 > ../../env.bin' },
    );
    expect(seen).toMatchObject({
      npm_lifecycle_event: 'test',
      npm_lifecycle_script: 'env -0 > ../../env.bin',
      npm_package_json: join(inner, 'package.json'),
      npm_package_name: 'tool',
      npm_package_version: '1.2.3',
      npm_package_config_port: '80',
      npm_command: 'run-script',
      INIT_CWD: inner,
    });
    expect(seen['npm_config_user_agent']).toMatch(/^pnpm\/\? npm\/\? node\/v/);
    expect(seen['NODE']).toMatch(/node$/);
    expect(seen['npm_node_execpath']).toBe(seen['NODE']);
    const folders = (seen['PATH'] ?? '').split(':');
    expect(folders.slice(0, 3)).toEqual([
      join(inner, 'node_modules', '.bin'),
      join(rig.cwd, 'packages', 'node_modules', '.bin'),
      join(rig.cwd, 'node_modules', '.bin'),
    ]);
    expect((await rig.run('which-one', {}, { cwd: 'packages/tool' })).evidence?.tail).toBe('inner');
    expect((await rig.run('which-one')).evidence?.tail).toBe('outer');
    expect(await rig.environmentOf()).not.toHaveProperty('npm_lifecycle_event');
  });
});

describe('what a command says', () => {
  test('outputs are read, and malformed ones noted', async () => {
    const report = await rig.run(`printf 'goto=testing\\nbody<<E\\na\\nb\\nE\\nbad line\\n' > "$BOOTSPRING_OUTPUT"`);
    expect(report.outputs).toEqual({ goto: 'testing', body: 'a\nb' });
    expect(await rig.logged()).toContain('--> BOOTSPRING_OUTPUT line 6 is neither');
    expect(await rig.run('true', { attempt: 2 })).not.toHaveProperty('outputs');
  });

  test('too large an output, or a folder in its place, is noted and changes nothing', async () => {
    const large = await rig.run('head -c 1100000 /dev/zero > "$BOOTSPRING_OUTPUT"');
    expect(large.outcome.kind).toBe('passed');
    expect(large.outputs).toEqual({});
    expect(await rig.logged()).toContain('--> BOOTSPRING_OUTPUT has 1100000 bytes');
    expect((await rig.run('mkdir "$BOOTSPRING_OUTPUT"', { attempt: 2 })).outcome.kind).toBe('passed');
  });

  test('progress is passed on while the command runs, once each line', async () => {
    const lines: string[] = [];
    let second = (): void => undefined;
    rig.setUp({
      onProgress: (task, line) => {
        lines.push(`${task}: ${line}`);
        if (lines.length === 1) second();
      },
    });
    second = () => writeFileSync(join(rig.cwd, 'go'), '');
    const script = `printf '\\033[1mone\\033[0m\\n' >> "$BOOTSPRING_PROGRESS"; until [ -e go ]; do sleep 0.02; done; printf 'two\\nthr' >> "$BOOTSPRING_PROGRESS"; printf ee >> "$BOOTSPRING_PROGRESS"`;
    expect((await rig.run(script)).outcome.kind).toBe('passed');
    expect(lines).toEqual(['testing/unit: one', 'testing/unit: two', 'testing/unit: three']);
  });

  test('output of attempts at the same time is grouped', async () => {
    const commands = ['a', 'b', 'c'].map((name) => `for i in 1 2 3; do echo ${name}$i; sleep 0.02; done`);
    await Promise.all(commands.map((command, index) => rig.run(command, { task: `testing/t${index}` })));
    const lines = (await rig.logged()).split('\n').filter((line) => /^[abc]\d$/.test(line));
    expect(lines.map((line) => line[0]).join('')).toMatch(/^(aaa|bbb|ccc)(?!\1)(aaa|bbb|ccc)(?!\1|\2)(aaa|bbb|ccc)$/);
    expect(lines.map((line) => line[1]).join('')).toBe('123123123');
  });

  test('the temporary files of a run are removed by close()', async () => {
    await rig.run('echo a=1 > "$BOOTSPRING_OUTPUT"');
    expect(readdirSync(join(rig.stateDir, 'tmp', 'wf_abc123'))).toHaveLength(1);
    rig.runner.close();
    expect(readdirSync(join(rig.stateDir, 'tmp', 'wf_abc123'))).toEqual([]);
  });
});
