import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type Attempt,
  type AttemptedJob,
  type AttemptOptions,
  createAttemptedJob,
  PUBLISHES,
} from '../rig/attempts.ts';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';
import { expectRefusal, mutationsIn } from '../rig/github/mutations.ts';
import type { Comment, Pull } from '../rig/github/review.ts';
import type { WorkflowRun } from '../rig/github/runs.ts';
import * as z from 'zod/mini';
import { runStep, type Stage } from '../rig/runner.ts';
import { config } from '../rig/workspace.ts';
import { temporaryFolder } from '../shell/rig.ts';

/** Design draws, testing has a gate that needs a service which is down for good, deploy uses what design drew. */
const PHASES = [
  'design: { run: "date +%N > drawing && echo design >> ../ran.log" }',
  'testing: { run: "echo testing >> ../ran.log", gate: pre-push }',
  'deploy: { run: "cp drawing ../deployed && echo deploy >> ../ran.log" }',
].join('\n');
const gates = (skippable = ''): string =>
  `gates: { pre-push: { ${skippable}checks: { service: { run: "echo judged >> ../ran.log; exit 3" } } } }\n`;

/** Of an attempt after which nothing comes: `post` has nothing to do. */
const LAST = { mainOnly: true } as const;
/** How often a comment is delivered at once: `DELIVERIES=20`. */
const DELIVERIES = Number(process.env['DELIVERIES'] ?? 6);
const HEAD = 'd'.repeat(40);
const RUN = 1_658_821_493;
const MAY = { contents: 'read', actions: 'read', checks: 'write', 'pull-requests': 'write' } as const;

let github: FakeGitHub;
let job: AttemptedJob;
let run: WorkflowRun;
let pull: Pull;
async function begin(): Promise<void> {
  github = await createFakeGitHub();
  job = createAttemptedJob(github, PHASES, gates(), PUBLISHES);
  pull = github.openPull({ number: 7, author: 'mallory', head: { sha: HEAD } });
  run = github.openRun({ id: RUN, headSha: HEAD, pulls: [7], actor: 'mallory' });
  github.people.set('ann', 'maintain').set('bob', 'write').set('mallory', 'admin').set('eve', 'read');
}
async function end(): Promise<void> {
  job.remove();
  await github.close();
}
afterEach(() => expect(github.violations).toEqual([]));

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

/** The attempt that GitHub makes because somebody asked for it; it ends as it ends. */
async function goesOn(options: AttemptOptions = {}): Promise<Attempt> {
  const ran = await attempt(run.startedAt.length, options);
  Object.assign(run, { status: 'completed', conclusion: ran.exitCode === 0 ? 'success' : 'failure' });
  return ran;
}

/** A job of the workflow for decisions, which checks out nothing. */
async function decide(event: { readonly name: string; readonly payload: object }, runId: number): Promise<Stage> {
  const permissions = { contents: 'read', actions: 'write', checks: 'write', 'pull-requests': 'write' } as const;
  const variables = github.job({ runId, event: event.name, ref: 'refs/heads/main', permissions });
  const folder = temporaryFolder();
  // That `post` has nothing to do is tried with the one event that comes once.
  const mainOnly = event.name === 'issue_comment';
  try {
    const ran = await runStep({
      workspace: folder,
      github: variables,
      event,
      inputs: { command: 'comment' },
      mainOnly,
    });
    expect(fs.readdirSync(folder)).toEqual([]);
    if (!mainOnly) expect(ran.post).toMatchObject({ exitCode: 0, raw: '' });
    return ran.main;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** Delivers the event of a comment once: the workflow for decisions runs. */
async function deliver({ id, body, author }: Comment): Promise<Stage> {
  const user = { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' };
  const payload = { action: 'created', issue: { number: 7, pull_request: {} }, comment: { id, body, user } };
  const ran = await decide({ name: 'issue_comment', payload }, 99);
  expect(ran.exitCode).toBe(0);
  return ran;
}

/** The run with this id, which somebody started by hand with these inputs. */
function dispatch(runId: number, inputs: Readonly<Record<string, string>>): Promise<Stage> {
  const payload = { inputs, sender: { login: 'ann', type: 'User' }, repository: { default_branch: 'main' } };
  return decide({ name: 'workflow_dispatch', payload }, runId);
}

/** Somebody comments. What is not carried out changes nothing, and is answered only to who may write. */
async function say(by: string, body: string): Promise<Stage> {
  const before = github.requests.length;
  const ran = await deliver(github.comment(7, by, body));
  const isRefused = ran.raw.includes('Not done: ');
  if (!ran.raw.includes('Done: '))
    expectRefusal(github.requests.slice(before), { mayWrite: isRefused && by !== 'eve' });
  return ran;
}

const ran = (): string[] => fs.readFileSync(path.join(job.world, 'ran.log'), 'utf8').trim().split('\n');
const state = (one: Attempt): { decisions: object[]; phases: { gates: object[] }[] } =>
  JSON.parse(fs.readFileSync(one.outputs['report'] ?? '', 'utf8'));
const commentText = (): string => github.comments.find(({ body }) => body.startsWith('<!-- bootspring:'))?.body ?? '';
const SKIP = '/bootspring skip pre-push reason: known flake';
const checkOf = (name: string) => github.checkRuns.find(({ given }) => given['name'] === name)?.given;

describe('a gate that failed', () => {
  let toFailure: () => void;
  beforeAll(async () => {
    await begin();
    expect(await attempt(1)).toMatchObject({ exitCode: 6 });
    expect(ran()).toEqual(['design', 'testing', 'judged']);
    toFailure = job.keep();
  });
  beforeEach(() => {
    toFailure();
    run = github.runs[0] ?? run;
  });
  afterAll(end);

  test('is skipped by a maintainer, once, however often that is delivered, and everything says who and why', async () => {
    expect(commentText()).toContain('`/bootspring skip pre-push reason: …`');
    const before = github.requests.length;
    const comment = github.comment(7, 'ann', SKIP);
    // So many processes at once; how 1,000 deliveries fare is tried in one process, where the door has its own tests.
    const all = await Promise.all(Array.from({ length: DELIVERIES }, () => deliver(comment)));
    for (const { raw } of all) expect(raw).toContain('Done: ');
    const since = github.requests.slice(before);
    const effects = since.filter(
      ({ method, path: of, status }) => method === 'POST' && status === 201 && !of.endsWith('/reactions'),
    );
    expect(effects.map(({ path: of }) => of)).toEqual([expect.stringMatching(/\/rerun-failed-jobs$/)]);
    expect(new Set(mutationsIn(since).changes)).toEqual(new Set([`POST ${effects[0]?.path}`]));
    expect([...github.reactions]).toEqual([expect.stringMatching(/ rocket$/)]);
    expect(run.startedAt).toHaveLength(2);
    const second = await goesOn(LAST);
    expect(second).toMatchObject({ exitCode: 0, outputs: { status: 'completed', 'resumed-from': 'design' } });
    expect(ran()).toEqual(['design', 'testing', 'judged', 'testing', 'judged', 'deploy']);
    const told = 'skipped by ann: known flake';
    for (const text of [second.raw, second.summary, commentText()]) expect(text).toContain(told);
    const title = 'Skipped by ann: known flake';
    expect(checkOf('bootspring / default / pre-push')).toMatchObject({ conclusion: 'failure', output: { title } });
    expect(checkOf('bootspring / default')).toMatchObject({ conclusion: 'success' });
    const { id, createdAt: at } = github.comments.find(({ author }) => author === 'ann') ?? {};
    const proof = { at, sha: HEAD, role: 'maintain', comment: id };
    const decision = { kind: 'skip', gate: 'pre-push', reason: 'known flake', by: 'ann', proof };
    expect(state(second).decisions).toEqual([decision]);
    expect(state(second).phases[1]?.gates[0]).toMatchObject({ skipped: { by: 'ann', reason: 'known flake' } });
    const journal = fs.readFileSync((second.outputs['report'] ?? '').replace('state.json', 'journal.jsonl'), 'utf8');
    expect(journal).toContain(JSON.stringify(decision));
  });

  test('is worked on from a checkpoint, anew, and no more, as commands say', async () => {
    expect(await say('bob', '/bootspring restore design')).toMatchObject({ exitCode: 0 });
    const restored = await goesOn();
    expect(restored).toMatchObject({ exitCode: 6, outputs: { 'resumed-from': 'design' } });
    expect(restored.raw).toContain('Decision: restore design - by bob');
    expect(commentText()).toContain('Asked for by bob: restore design');
    expect(state(restored).decisions).toMatchObject([{ kind: 'restore', phase: 'design', by: 'bob' }]);

    await say('bob', '/bootspring fresh');
    expect(await goesOn(LAST)).toMatchObject({ exitCode: 6, outputs: { 'resumed-from': '' } });
    expect(ran().filter((phase) => phase === 'design')).toHaveLength(2);

    expect(await say('bob', '/bootspring cancel')).toMatchObject({ exitCode: 0 });
    expect(checkOf('bootspring / default')).toMatchObject({ conclusion: 'cancelled' });
    expect(commentText()).toContain('**Cancelled by bob');
    expect(run.startedAt).toHaveLength(3);
    const before = ran();
    const cancelled = await rerun(LAST);
    expect(cancelled).toMatchObject({ exitCode: 1, outputs: { status: 'cancelled' } });
    expect(cancelled.raw).toContain('cancelled by bob');
    expect(ran()).toEqual(before);
  });

  test('stays failed for whoever may not skip it: nothing is changed, and the next attempt skips nothing', async () => {
    for (const by of ['eve', 'helper[bot]']) expect((await say(by, SKIP)).raw).toContain('Ignored: ');
    const refused = (await say('mallory', SKIP)).raw;
    expect(refused).toContain('Not done: nobody skips a gate for a change of their own');
    pull.head.sha = 'e'.repeat(40);
    expect((await say('ann', SKIP)).raw).toContain('Not done: stale');
    expect((await say('ann', '/bootspring cancel')).raw).toContain('Not done: stale');
    pull.head.sha = HEAD;
    expect(run.startedAt).toHaveLength(1);
    // This one nobody refused: the attempt reads it as well.
    github.comment(7, 'mallory', SKIP);
    const second = await rerun(LAST);
    expect(second).toMatchObject({ exitCode: 6 });
    expect(second.raw.split('The skip of gate pre-push by mallory is not carried out')).toHaveLength(2);
  });

  test('is not run at all when the checkpoint that was asked for is gone', async () => {
    github.evictCaches();
    github.evictArtifacts();
    github.comment(7, 'ann', '/bootspring restore design');
    const second = await rerun(LAST);
    expect(second).toMatchObject({ exitCode: 2 });
    expect(second.raw).toContain('The checkpoint of design that was asked for cannot be restored');
    expect(ran()).toHaveLength(3);
  });
});

describe('otherwise', () => {
  beforeEach(begin);
  afterEach(end);

  test('a change that takes a gate away is judged by it, and everything says so', async () => {
    const base = job.origin.sha;
    github.files.set(`${base} bootspring.yml`, config(PHASES, gates('skippable: false, ')));
    job.commit({ 'bootspring.yml': config(PHASES.replace(', gate: pre-push', '')) });
    const pull_request = {
      number: 7,
      head: { sha: HEAD, repo: { full_name: 'octo-org/octo-repo' } },
      base: { sha: base },
    };
    const event = { name: 'pull_request', payload: { pull_request, repository: { default_branch: 'main' } } };
    const first = await attempt(1, { event, ...LAST });
    expect(first).toMatchObject({ exitCode: 6, outputs: { 'paused-gate': 'pre-push' } });
    expect(ran()).toEqual(['design', 'testing', 'judged']);
    const told = /This change alters the gates[^]*gate pre\\?-push is gone: it is judged all the same, after testing/;
    const { output } = z.object({ output: z.object({ summary: z.string() }) }).parse(checkOf('bootspring / default'));
    for (const text of [first.summary, commentText(), output.summary]) expect(text).toMatch(told);
    expect(first.raw).toContain('::warning::This change alters the gates of');
    expect((await say('ann', SKIP)).raw).toContain('Not done: this gate cannot be skipped');
  });

  test('without a pull request a workflow that is started by hand decides about the newest run that waits', async () => {
    const push = { event: { name: 'push', payload: { repository: { default_branch: 'main' } } } };
    const again = github.openRun({ id: 77, event: 'push', headSha: HEAD, headBranch: 'main', actor: 'mallory' });
    const own = { ...push, job: { runId: 77, ref: 'refs/heads/main', permissions: MAY } };
    expect(await job.attempt(1, own)).toMatchObject({ exitCode: 6 });
    const by = {
      event: 'workflow_dispatch',
      headBranch: 'main',
      actor: 'ann',
      status: 'in_progress',
      conclusion: null,
    } as const;
    const started = github.openRun({ ...by, id: 81, title: `bootspring ci.yml: ${SKIP.replace('/bootspring ', '')}` });
    const decision = 'skip pre-push reason: known flake';
    expect(await dispatch(81, { workflow: 'ci.yml', decision, phase: '', 'run-id': '' })).toMatchObject({
      exitCode: 0,
    });
    expect(again.startedAt).toHaveLength(2);
    Object.assign(started, { status: 'completed', conclusion: 'success' });
    const second = await job.attempt(2, { ...own, ...LAST });
    expect(second).toMatchObject({ exitCode: 0 });
    expect(state(second).decisions).toMatchObject([{ kind: 'skip', by: 'ann', proof: { dispatch: 81 } }]);
  });

  test('a merge queue is reported on at the commit that it would merge', async () => {
    const event = { name: 'merge_group', payload: { merge_group: { head_sha: 'f'.repeat(40) } } };
    const ref = 'refs/heads/gh-readonly-queue/main/pr-7-abc';
    expect(await job.attempt(1, { event, ...LAST, job: { ref, permissions: MAY } })).toMatchObject({ exitCode: 6 });
    expect(github.checkRuns.map(({ headSha }) => headSha)).toEqual(['f'.repeat(40), 'f'.repeat(40)]);
    expect(github.comments).toEqual([]);
  });
});
