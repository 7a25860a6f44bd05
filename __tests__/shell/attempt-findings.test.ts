import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readFindings } from '../../src/shell/findings/file.ts';
import { attemptRig, builtins, request } from './attempt-rig.ts';

const rig = attemptRig();
const folder = (): string => join(rig.stateDir, 'workflows', 'wf_abc123');
const kept = (digest: string | undefined) => {
  const read = readFindings({ folder: folder(), task: 'testing/unit', attempt: 1, digest });
  return read.ok && digest !== undefined ? read.value.file : undefined;
};

/** What tsc says of so many lines. */
const complaints = (count: number): string =>
  Array.from({ length: count }, (_, at) => `src/a.ts(${at + 1},5): error TS2304: Cannot find name 'x${at}'.`).join(
    '\n',
  );

/** A report of ESLint with one error. */
const eslintJson = (filePath: string, message: string) => [
  { filePath, messages: [{ ruleId: 'r', severity: 2, message, line: 1, column: 1 }], errorCount: 1, warningCount: 0 },
];

const printed = (text: string): string => {
  writeFileSync(join(rig.cwd, 'said.txt'), `${text}\n`);
  return 'cat said.txt; exit 1';
};

describe('what a command finds', () => {
  test('is told by its report, the worst ten of it, and kept whole in a file', async () => {
    const { findings, outcome } = await rig.run(printed(complaints(25)));
    expect(outcome).toMatchObject({ kind: 'failed', detail: 'exit code 1' });
    expect(findings).toMatchObject({ errors: 25, warnings: 0, notices: 0 });
    expect(findings?.worst).toHaveLength(10);
    expect(findings?.worst[0]).toMatchObject({ file: 'src/a.ts', line: 1, column: 5, rule: 'TS2304', tool: 'tsc' });
    expect(kept(findings?.digest)?.findings).toHaveLength(25);
  });

  test('is not taken from a file that somebody changed since', async () => {
    const { findings } = await rig.run(printed(complaints(2)));
    const [name = ''] = readdirSync(join(folder(), 'findings'));
    writeFileSync(join(folder(), 'findings', name), JSON.stringify({ schemaVersion: 1 }));
    expect(kept(findings?.digest)).toBeUndefined();
  });

  test('is nothing where it says nothing that is known, and nothing is written', async () => {
    expect(await rig.run('echo all is well at http://localhost:3000:80')).not.toHaveProperty('findings');
    expect(await rig.run('true')).not.toHaveProperty('findings');
    expect(existsSync(join(folder(), 'findings'))).toBe(false);
  });

  test('is new as far as it was not there before', async () => {
    const first = await rig.run(printed(complaints(2)));
    const before = new Set(first.findings?.worst.map(({ fingerprint }) => fingerprint));
    rig.setUp({ before: () => Promise.resolve(before) });
    const { findings } = await rig.run(printed(`${complaints(2)}\nsrc/b.ts(1,1): error TS1005: ';' expected.`));
    expect(findings).toMatchObject({ errors: 3, fresh: 1 });
    expect(findings?.worst.map(({ file, isNew }) => [file, isNew])).toEqual([
      ['src/b.ts', true],
      ['src/a.ts', false],
      ['src/a.ts', false],
    ]);
  });

  test('holds no secret, also when a report is where it stands', async () => {
    rig.setUp({ env: { PATH: process.env['PATH'], DEPLOY_TOKEN: 'canary-A1b2C3d4E5f6G7' } });
    const sarif = {
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'scan' } },
          results: [{ message: { text: 'found canary-A1b2C3d4E5f6G7' }, level: 'error' }],
        },
      ],
    };
    const write = `printf %s '${JSON.stringify(sarif)}' > report.sarif`;
    const { findings } = await rig.run(write, { passEnv: ['DEPLOY_TOKEN'] }, { reports: ['*.sarif'] });
    expect(findings?.worst).toMatchObject([{ message: 'found ***', tool: 'scan' }]);
    expect(JSON.stringify(kept(findings?.digest))).not.toContain('canary');
  });

  test('holds no part of a secret that stands where a long message is cut', async () => {
    rig.setUp({ env: { PATH: process.env['PATH'], DEPLOY_TOKEN: 'canary-A1b2C3d4E5f6G7' } });
    const message = `${'x'.repeat(1_990)} canary-A1b2C3d4E5f6G7`;
    writeFileSync(join(rig.cwd, 'made.json'), JSON.stringify(eslintJson('a.ts', message)));
    const { findings } = await rig.run('cp made.json lint.json', {}, { reports: ['lint.json'] });
    expect(findings).toMatchObject({ errors: 1 });
    expect(JSON.stringify(kept(findings?.digest))).not.toContain('canary');
  });

  test('is read from reports of the workspace wherever in it the command ran', async () => {
    mkdirSync(join(rig.cwd, 'packages/app'), { recursive: true });
    writeFileSync(join(rig.cwd, 'packages/app/a.ts'), '');
    writeFileSync(join(rig.cwd, 'made.json'), JSON.stringify(eslintJson('a.ts', 'is not used')));
    const command = 'mkdir out && cp ../../made.json out/lint.json';
    const { findings } = await rig.run(command, {}, { cwd: 'packages/app', reports: ['packages/*/out/*.json'] });
    expect(findings).toMatchObject({ errors: 1, worst: [{ file: 'packages/app/a.ts', message: 'is not used' }] });
  });

  test('of a report that is not there is told, and changes no verdict', async () => {
    const { findings, outcome } = await rig.run('true', {}, { reports: ['reports/*.xml'] });
    expect(outcome).toEqual({ kind: 'passed' });
    expect(findings?.notes).toEqual(['No report at reports/*.xml.']);
    expect(await rig.logged()).toContain('No report at reports/*.xml.');
  });

  test('that cannot be kept is in its report all the same', async () => {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(join(folder(), 'findings'), 'a file is in the way');
    const { findings, outcome } = await rig.run(printed(complaints(1)));
    expect(outcome).toMatchObject({ kind: 'failed' });
    expect(findings).toMatchObject({ errors: 1, notes: [expect.stringContaining('not kept')] });
    expect(findings).not.toHaveProperty('digest');
  });
});

test('what a check that is built in finds is kept like that of a command', async () => {
  const found = {
    severity: 'error',
    message: 'AWS key',
    rule: 'aws',
    tool: 'secrets',
    file: 'a.txt',
    line: 3,
  } as const;
  const secrets = async () => ({ outcome: { kind: 'passed' } as const, lines: [], findings: [found] });
  rig.setUp({ builtins: { ...builtins, secrets } });
  const { findings } = await rig.runner.start(request([{ kind: 'secrets', key: 'secrets', title: 'scan' }])).done;
  expect(findings).toMatchObject({ errors: 1, worst: [{ file: 'a.txt', line: 3, rule: 'aws' }] });
});
