import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { recordedDurations } from '../../src/shell/recorded.ts';
import { agent, phase as planned } from '../core/story.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bootspring-recorded-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const task = (name: string, durationMs: number, more: object = {}) => ({
  name,
  durationMs,
  attempts: 1,
  conclusion: 'success',
  outcome: 'passed',
  ...more,
});
const phase = (name: string, agents: readonly object[], checks: readonly object[] = []) => ({
  name,
  agents,
  gates: checks.length === 0 ? [] : [{ name: 'g', checks }],
});

const PHASES = [planned('a', { agents: [agent('a/x'), agent('a/y')] })];

/** Writes the state of a workflow; a higher age is a newer one. */
function state(id: string, age: number, text: unknown): void {
  const at = join(folder, '.bootspring/workflows', id);
  mkdirSync(at, { recursive: true });
  const file = join(at, 'state.json');
  writeFileSync(file, typeof text === 'string' ? text : JSON.stringify(text));
  utimesSync(file, 1_000_000 + age, 1_000_000 + age);
}

test('what tasks took in the newest workflows of the name is known, an attempt each', () => {
  state('wf_older1', 1, { workflow: 'w', phases: [phase('a', [task('x', 10), task('y', 20)])] });
  const checks = [task('c', 30, { attempts: 3 }), task('d', 5, { outcome: 'failed' })];
  state('wf_newer1', 2, { workflow: 'w', phases: [phase('a', [task('x', 15)], checks)] });
  state('wf_other1', 3, { workflow: 'v', phases: [phase('a', [task('x', 99)])] });
  expect(recordedDurations(folder)('w', PHASES)).toEqual({ 'a/x': 15, 'a/y': 20, 'a/g/c': 10 });
  expect(recordedDurations(folder)('nobody', PHASES)).toBeUndefined();
});

test('what did not end well, and files that are damaged, say nothing', () => {
  expect(recordedDurations(folder)('w', PHASES)).toBeUndefined();
  state('wf_broken1', 2, '{');
  state('wf_strange1', 1, { workflow: 'w', phases: 3 });
  const agents = [task('x', 1, { conclusion: 'failure' }), task('y', 2, { conclusion: 'reused' })];
  state('wf_failed1', 0, { workflow: 'w', phases: [phase('a', agents)] });
  expect(recordedDurations(folder)('w', PHASES)).toBeUndefined();
});
