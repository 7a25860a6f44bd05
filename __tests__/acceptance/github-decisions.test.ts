import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Attempt, type AttemptedJob, type AttemptOptions, createAttemptedJob } from '../rig/attempts.ts';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';
import type { WorkflowRun } from '../rig/github/runs.ts';

/** Design draws, testing has a gate that needs a service which is down for good, deploy uses what design drew. */
const PHASES = [
  'design: { run: "date +%N > drawing && echo design >> ../ran.log" }',
  'testing: { run: "echo testing >> ../ran.log", gate: pre-push }',
  'deploy: { run: "cp drawing ../deployed && echo deploy >> ../ran.log" }',
].join('\n');
const gates = (skippable = ''): string =>
  `gates: { pre-push: { ${skippable}checks: { service: { run: "echo judged >> ../ran.log; exit 3" } } } }\n`;

const HEAD = 'd'.repeat(40);
const RUN = 1_658_821_493;
const MAY = { contents: 'read', actions: 'read', checks: 'write', 'pull-requests': 'write' } as const;

let github: FakeGitHub;
let job: AttemptedJob;
let run: WorkflowRun;
beforeEach(async () => {
  github = await createFakeGitHub();
  job = createAttemptedJob(github, PHASES, gates());
  github.openPull({ number: 7, author: 'mallory', head: { sha: HEAD } });
  run = github.openRun({ id: RUN, headSha: HEAD, pulls: [7], actor: 'mallory' });
  github.people.set('ann', 'maintain').set('bob', 'write').set('mallory', 'admin').set('eve', 'read');
});
afterEach(async () => {
  job.remove();
  await github.close();
  expect(github.violations).toEqual([]);
});

/** An attempt for the pull request. */
function attempt(number: number, options: AttemptOptions = {}): Promise<Attempt> {
  const pull_request = { number: 7, head: { sha: HEAD, repo: { full_name: 'octo-org/octo-repo' } } };
  const request = { runId: RUN, ref: 'refs/pull/7/merge', baseRef: 'main', headRef: 'topic', permissions: MAY };
  const payload = { pull_request, repository: { default_branch: 'main' } };
  const event = { name: 'pull_request', payload };
  return job.attempt(number, { event, ...options, job: { ...request, ...options.job } });
}

/** What somebody presses: GitHub makes a further attempt. */
function rerun(options: AttemptOptions = {}): Promise<Attempt> {
  run.startedAt.push(github.now());
  return attempt(run.startedAt.length, options);
}

const ran = (): string[] => fs.readFileSync(path.join(job.world, 'ran.log'), 'utf8').trim().split('\n');
const state = (one: Attempt): { decisions: object[]; phases: { gates: object[] }[] } =>
  JSON.parse(fs.readFileSync(one.outputs['report'] ?? '', 'utf8'));
const commentText = (): string => github.comments.find(({ body }) => body.startsWith('<!-- bootspring:'))?.body ?? '';

describe('a re-run after a command', () => {
  test('goes on behind the gate that a maintainer skipped, and says who and why everywhere', async () => {
    expect(await attempt(1)).toMatchObject({ exitCode: 6 });
    expect(commentText()).toContain('`/bootspring skip pre-push reason: …`');
    const { id, createdAt } = github.comment(7, 'ann', '/bootspring skip pre-push reason: known flake');
    const second = await rerun();
    expect(second).toMatchObject({ exitCode: 0, outputs: { status: 'completed', 'resumed-from': 'design' } });
    expect(ran()).toEqual(['design', 'testing', 'judged', 'testing', 'judged', 'deploy']);
    const told = 'skipped by ann: known flake';
    for (const text of [second.raw, second.summary, commentText()]) expect(text).toContain(told);
    const check = github.checkRuns.find(({ given }) => given['name'] === 'bootspring / default / pre-push');
    expect(check?.given).toMatchObject({ conclusion: 'failure', output: { title: 'Skipped by ann: known flake' } });
    const proof = { at: createdAt, sha: HEAD, role: 'maintain', comment: id };
    const decision = { kind: 'skip', gate: 'pre-push', reason: 'known flake', by: 'ann', proof };
    expect(state(second).decisions).toEqual([decision]);
    expect(state(second).phases[1]?.gates[0]).toMatchObject({ skipped: { by: 'ann', reason: 'known flake' } });
    const journal = fs.readFileSync((second.outputs['report'] ?? '').replace('state.json', 'journal.jsonl'), 'utf8');
    expect(journal).toContain(JSON.stringify(decision));
  });
});
