import { expect, test } from '@jest/globals';
import { createBefore } from '../../src/app/before.ts';
import type { HistoryRecord } from '../../src/model/history.ts';
import type { HistoryStore } from '../../src/ports.ts';
import { phase, pipeline, Story } from '../core/story.ts';

const record = (id: string, ref: string, fingerprints: string): HistoryRecord => ({
  id,
  attempt: 1,
  at: 0,
  sha: `sha of ${id}`,
  ref,
  status: 'completed',
  durationMs: 1,
  savedMs: 0,
  phases: [],
  gates: [],
  tasks: [{ id: 'a/work', outcome: 'passed', durationMs: 1, retries: 0, flaky: false, fingerprints }],
});

test('what a task found before is what its history has of the branch that the change goes into, read once', async () => {
  let reads = 0;
  const history: HistoryStore = {
    read: async (workflow) => {
      reads += 1;
      expect(workflow).toBe('default');
      const records = [record('wf_1', 'refs/heads/main', 'a'.repeat(16)), record('wf_2', 'refs/heads/topic', '')];
      return { history: { schemaVersion: 1, records }, warnings: [] };
    },
    write: async () => undefined,
    findings: async () => undefined,
  };
  const { state } = new Story(pipeline([phase('a')]));
  const creator = { version: '1.0.0', platform: 'linux', arch: 'x64' };
  const now = { ...state, source: { sha: 'c0ffee', ref: 'refs/heads/topic', base: 'main' } };
  let latest: typeof now | undefined;
  const before = createBefore({ history, creator }, () => latest);
  expect(await before('a/work')).toBeUndefined();
  expect(reads).toBe(0);
  latest = now;
  expect(await before('a/work')).toEqual(new Set(['a'.repeat(16)]));
  expect(await before('b/work')).toBeUndefined();
  expect(reads).toBe(1);
  expect(await createBefore({ creator }, () => now)('a/work')).toBeUndefined();
});
