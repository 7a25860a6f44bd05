import * as fs from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type AttemptedJob, createAttemptedJob } from '../rig/attempts.ts';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';

/** The page of a run as an artifact. Checkpoints stay where they are, so that what is asked of GitHub is about it alone. */

const QUIET = { 'checkpoint-stores': 'file', 'check-runs': 'false', 'pr-comment': 'false', 'report-artifact': 'true' };

let github: FakeGitHub;
let job: AttemptedJob;
beforeEach(async () => {
  github = await createFakeGitHub();
  job = createAttemptedJob(github, 'development: { run: "echo made" }\ntesting: { run: "test -e ../up" }');
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  job.remove();
  await github.close();
});

const NAME = /^bootspring-report-[0-9a-f]{16}-1\.html$/;
const pages = () => github.artifacts.filter(({ name }) => NAME.test(name));

test('a run leaves its page beside state.json, and as an artifact that a browser opens', async () => {
  const ran = await job.attempt(1, { inputs: QUIET });
  expect(ran.exitCode).toBe(6);
  const page = fs.readFileSync(ran.outputs['report-page'] ?? '', 'utf8');
  expect(page).toContain('<title>Paused ');
  expect(ran.outputs['report-page']).toBe((ran.outputs['report'] ?? '').replace('state.json', 'report.html'));
  expect(pages()).toMatchObject([{ mimeType: 'text/html', size: Buffer.byteLength(page) }]);
  expect(ran.raw).toMatch(/^Report stored as the artifact bootspring-report-[0-9a-f]{16}-1\.html$/m);
  // `post` has nothing left to do.
  expect(ran.post.raw).toBe('');
  expect(github.artifacts).toHaveLength(1);
});

test('report-artifact: false writes it and sends nothing', async () => {
  const ran = await job.attempt(1, { inputs: { ...QUIET, 'report-artifact': 'false' } });
  expect(fs.existsSync(ran.outputs['report-page'] ?? '')).toBe(true);
  expect(github.requests).toEqual([]);
});

describe('artifacts that cannot be stored', () => {
  test('cost one line and nothing else', async () => {
    github.fault({ match: ({ to }) => to === 'artifact', answer: 403 });
    const ran = await job.attempt(1, { inputs: QUIET });
    expect(ran.exitCode).toBe(6);
    expect(ran.raw.match(/^.*not stored.*$/gm)).toEqual([
      expect.stringMatching(/^The report is not stored as an artifact\. /),
    ]);
    expect(ran.log.commands).toEqual([expect.objectContaining({ name: 'error' })]);
    expect(ran.post.raw).toBe('');
    expect(fs.existsSync(ran.outputs['report-page'] ?? '')).toBe(true);
  });
});

test('a run that is killed: post stores the page of what there is', async () => {
  const killed = createAttemptedJob(github, 'development: { run: "echo at work; sleep 30" }');
  try {
    const ran = await killed.attempt(1, { inputs: QUIET, killAt: 'at work' });
    expect(pages()).toHaveLength(1);
    expect(fs.readFileSync(ran.post.outputs['report-page'] ?? '', 'utf8')).toContain('<title>Broken off');
  } finally {
    killed.remove();
  }
});
