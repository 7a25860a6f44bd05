import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { AttemptReport } from '../../src/ports.ts';
import { attemptRig, builtins, request } from './attempt-rig.ts';

const SECRET = 'canary-A1b2C3d4E5f6G7';
const BASE64 = Buffer.from(SECRET).toString('base64').replace(/=*$/, '');
const rig = attemptRig();
const progress: string[] = [];

beforeEach(() => {
  progress.length = 0;
  rig.setUp({
    env: {
      PATH: process.env['PATH'],
      DEPLOY_TOKEN: SECRET,
      'INPUT_GITHUB-TOKEN': 'ghs_0a1b2c3d4e5f',
      PLAIN: 'sneaky-9x8y7z',
    },
    onProgress: (_task, line) => progress.push(line),
  });
});

const withToken = { passEnv: ['DEPLOY_TOKEN'] };

/** Everything that goes on from an attempt: its report, its log, and what was shown of its progress. */
async function told(report: AttemptReport): Promise<string> {
  return [JSON.stringify(report), await rig.logged(), ...progress].join('\n');
}

describe('a secret that a command prints', () => {
  test.each([
    ['as it is', 'echo "$DEPLOY_TOKEN"'],
    ['to standard error', 'echo "$DEPLOY_TOKEN" >&2'],
    ['in base64', 'printf %s "$DEPLOY_TOKEN" | base64'],
    ['in hexadecimal', 'printf %s "$DEPLOY_TOKEN" | od -An -v -tx1 | tr -d " \\n"'],
    ['without a line end', 'printf %s "$DEPLOY_TOKEN"'],
    ['as the name of a command', '"$DEPLOY_TOKEN"'],
    ['that a title of the window cuts in two', `printf 'canary-A1b2\\033]0;t\\007C3d4E5f6G7'`],
    ['with a colour in the middle', `printf '%s\\033[1m%s\\033[0m' canary-A1b2 C3d4E5f6G7`],
  ])('%s is in neither report nor log', async (_name, command) => {
    const report = await rig.run(command, withToken);
    const all = await told(report);
    expect(all).toContain('***');
    for (const form of [SECRET, BASE64, Buffer.from(SECRET).toString('hex')]) expect(all).not.toContain(form);
    expect(report.evidence?.tail).toContain('***');
  });

  test('in two writes is hidden, and the command is told the bytes that it wrote', async () => {
    const halves = [SECRET.slice(0, 9), SECRET.slice(9)];
    const script = `printf 'x %s' ${halves[0]}; until [ -e go ]; do sleep 0.01; done; printf '%s y' ${halves[1]}`;
    const run = rig.run(script);
    const beside = rig.run('sleep 0.2; touch go', { task: 'testing/beside' });
    const [report] = await Promise.all([run, beside]);
    expect(report.evidence).toMatchObject({ tail: 'x *** y', bytes: SECRET.length + 4 });
    expect(await rig.logged()).toContain('\nx *** y\n');
  });

  test('that is not complete when the command ends is no secret, and is shown', async () => {
    const report = await rig.run(`printf 'x ${SECRET.slice(0, 9)}'`);
    expect(report.evidence?.tail).toBe(`x ${SECRET.slice(0, 9)}`);
    expect(await rig.logged()).toContain(`x ${SECRET.slice(0, 9)}\n<==`);
  });

  test('is hidden when its name tells only in the configuration', async () => {
    const report = await rig.run('echo "$DB_PASSWORD"', {}, { env: { DB_PASSWORD: '${env:PLAIN}' } });
    expect(report.evidence?.tail).toBe('***');
  });

  test('is hidden in the words of a built-in check', async () => {
    const audit = async () => ({
      outcome: { kind: 'errored' as const, reason: 'internal' as const, detail: `no answer for ${SECRET}` },
      lines: [`asked with ${SECRET}`],
    });
    rig.setUp({ env: { DEPLOY_TOKEN: SECRET }, builtins: { ...builtins, audit } });
    const step = {
      kind: 'audit' as const,
      key: 'a',
      title: 'audit',
      manager: 'npm' as const,
      command: 'npm audit',
      level: 'high' as const,
    };
    const all = await told(await rig.runner.start(request([step])).done);
    expect(all).toContain('no answer for ***');
    expect(all).toContain('asked with ***');
    expect(all).not.toContain(SECRET);
  });
});

describe('a secret that a command hands on', () => {
  test('in an output is hidden, and its name is told', async () => {
    const report = await rig.run(
      `printf 'url=https://x:%s@y\\nplain=1\\n%s=2\\nblock<<E\\na\\n%s\\nE\\n' "$DEPLOY_TOKEN" "$DEPLOY_TOKEN" "$DEPLOY_TOKEN" > "$BOOTSPRING_OUTPUT"`,
      withToken,
    );
    expect(report.outputs).toEqual({ url: 'https://x:***@y', plain: '1', block: 'a\n***' });
    const log = await rig.logged();
    for (const name of ['url', 'block'])
      expect(log).toContain(`--> BOOTSPRING_OUTPUT "${name}" holds a secret; it is kept`);
    expect(log).toContain('--> BOOTSPRING_OUTPUT line 3: "***" is no name for an output');
    expect(await told(report)).not.toContain(SECRET);
    const [run = ''] = readdirSync(join(rig.stateDir, 'tmp', 'wf_abc123'));
    expect(existsSync(join(rig.stateDir, 'tmp', 'wf_abc123', run, 'testing.unit.1.output'))).toBe(false);
  });

  test('as progress is hidden, in colours too', async () => {
    const report = await rig.run(
      `printf '%s\\ncanary-A1b2\\033[1mC3d4E5f6G7\\n' "$DEPLOY_TOKEN" >> "$BOOTSPRING_PROGRESS"; sleep 0.8; echo done`,
      withToken,
    );
    expect(progress).toEqual(['***', '***']);
    expect(await told(report)).not.toContain(SECRET);
  });
});

test('what one command asks to be hidden is hidden of the others of the run', async () => {
  await rig.run('echo "::add-mask::made-up-at-run-time"');
  const report = await rig.run('echo made-up-at-run-time', { attempt: 2 });
  expect(report.evidence?.tail).toBe('***');
  expect(await rig.logged()).toContain('\n::add-mask::***\n');
});
