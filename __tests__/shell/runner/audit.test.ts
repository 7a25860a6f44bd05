import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { AuditStep } from '../../../src/model/pipeline.ts';
import { type CommandEnd, runAudit } from '../../../src/shell/runner/audit.ts';

const step: AuditStep = {
  kind: 'audit',
  key: 'audit',
  title: 'npm audit',
  manager: 'npm',
  command: 'npm audit --json',
  level: 'high',
  cwd: 'packages/a',
};
const cwd = resolve('workspace');
const clean = '{"auditReportVersion":2,"vulnerabilities":{}}';
const found = '{"auditReportVersion":2,"vulnerabilities":{"a":{"severity":"high","via":[]}}}';

const auditOf = (ended: Partial<CommandEnd>) =>
  runAudit(step, { cwd, env: {}, run: async () => ({ exitCode: 0, stdout: '', stderr: '', ...ended }) });

test('runs the command in its folder with the given environment', async () => {
  const calls: unknown[] = [];
  const run = async (command: string, options: object): Promise<CommandEnd> => {
    calls.push([command, options]);
    return { exitCode: 0, stdout: clean, stderr: '' };
  };
  const report = await runAudit(step, { cwd, env: { PATH: '/bin' }, run });
  expect(calls).toEqual([
    ['npm audit --json', { cwd: resolve(cwd, 'packages/a'), env: { PATH: '/bin' }, timeoutMs: 120_000 }],
  ]);
  expect(report).toEqual({
    outcome: { kind: 'passed', detail: 'no known vulnerabilities' },
    lines: ['no known vulnerabilities'],
  });
});

test('fails on what the report names', async () => {
  const { outcome } = await auditOf({ exitCode: 1, stdout: found });
  expect(outcome).toEqual({ kind: 'failed', reason: 'vulnerabilities-found', detail: '1 high: a' });
});

describe('an end without a result', () => {
  test.each<[string, Partial<CommandEnd>, string]>([
    ['no such command', { exitCode: 127, stderr: 'sh: 1: npm: not found' }, 'command-not-found'],
    ['no such program', { exitCode: undefined, error: 'spawn npm ENOENT' }, 'command-not-found'],
    ['out of time', { exitCode: undefined, error: 'timed out after 120 s' }, 'unreachable'],
    [
      'out of time, although something was written',
      { exitCode: undefined, stdout: clean, error: 'timed out' },
      'unreachable',
    ],
    ['ended by a signal', { exitCode: undefined, stdout: clean }, 'internal'],
    ['cut off', { exitCode: 0, stdout: clean, error: 'output longer than 64 MiB' }, 'internal'],
    ['nothing written', { exitCode: 0 }, 'internal'],
  ])('%s', async (_name, ended, reason) => {
    const { outcome, lines } = await auditOf(ended);
    expect(outcome).toMatchObject({ kind: 'errored', reason });
    expect(lines).toHaveLength(1);
  });
});

test('is cancelled when the signal came before the end', async () => {
  const stop = new AbortController();
  const run = async (): Promise<CommandEnd> => {
    stop.abort();
    return { exitCode: 0, stdout: clean, stderr: '' };
  };
  expect((await runAudit(step, { cwd, env: {}, run, signal: stop.signal })).outcome.kind).toBe('cancelled');
});
