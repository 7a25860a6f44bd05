import * as path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import * as z from 'zod/mini';
import { type AttemptedJob, createAttemptedJob } from '../rig/attempts.ts';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';

/** Trends over runs of fresh machines: what one run stores in the cache the next one finds. */

let github: FakeGitHub;
let job: AttemptedJob;
beforeEach(async () => {
  github = await createFakeGitHub();
  job = createAttemptedJob(github, 'development: { run: "true" }\ntesting: { run: "test ! -e ../down" }');
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  job.remove();
  await github.close();
});

const historyKeys = (): readonly string[] =>
  github.caches.map(({ key }) => key).filter((key) => key.startsWith('bootspring-history-1-'));

test('a pull request shows the runs of its base, for which no step waited', async () => {
  const first = await job.attempt(1, { job: { runId: 1 } });
  expect(first).toMatchObject({ exitCode: 0, summary: expect.not.stringContaining('The last') });
  // Stored at the end of the job.
  expect(historyKeys()).toEqual([expect.stringMatching(/^bootspring-history-1-[0-9a-f]{16}-1-1-$/)]);
  const pull = { runId: 2, ref: 'refs/pull/7/merge', baseRef: 'main', event: 'pull_request' };
  const second = await job.attempt(1, { job: pull });
  expect(second.summary).toContain('### The last 2 runs');
  expect(second.summary).toContain('```mermaid\n%%{init: {"xyChart"');
  expect(JSON.parse(second.outputs['metrics'] ?? '').history).toMatchObject({
    runs: 2,
    passRate: 1,
    phases: [{ name: 'development', runs: 2 }, {}],
  });
  expect(new Set(historyKeys().map((key) => key.split('-')[3])).size).toBe(2);
});

test('a history that was changed costs one line, and one that may not be stored none', async () => {
  await job.attempt(1, { job: { runId: 1 } });
  const reader = await job.attempt(1, {
    job: { runId: 2, cacheMode: 'read' },
    inputs: { 'checkpoint-stores': 'cache' },
  });
  expect(reader.summary).toContain('### The last 2 runs');
  expect(reader.raw + reader.post.raw).not.toContain('history');
  expect(historyKeys()).toHaveLength(1);
  for (const key of historyKeys()) github.poison(key, Buffer.from('x'));
  const poisoned = await job.attempt(1, { mainOnly: true, job: { runId: 3 } });
  expect(poisoned).toMatchObject({ exitCode: 0, summary: expect.not.stringContaining('The last') });
  expect(poisoned.raw.match(/The history of runs is not complete\./g)).toHaveLength(1);
  expect(poisoned.raw).not.toContain('::warning');
});

test('a fresh machine puts parallel work in order by what it took on others, and says how long that is', async () => {
  const inputs = { mode: 'parallel' };
  const first = await job.attempt(1, { job: { runId: 1 }, inputs });
  expect(first.raw).not.toContain('Expected:');
  const second = await job.attempt(1, { mainOnly: true, job: { runId: 2 }, inputs });
  expect(second.raw).toMatch(/\[INFO\] Expected: about \d+s, by one earlier run\n/);
  const [created = ''] = second
    .file(path.join('.bootspring/workflows', second.outputs['workflow-id'] ?? '', 'journal.jsonl'))
    .toString()
    .split('\n');
  const schema = z.object({ event: z.object({ pipeline: z.object({ estimates: z.record(z.string(), z.number()) }) }) });
  const { estimates } = schema.parse(JSON.parse(created)).event.pipeline;
  expect(Object.keys(estimates).map((task) => task.split('/')[0])).toEqual(['development', 'testing']);
});
