import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type Attempt,
  type AttemptedJob,
  type AttemptOptions,
  createAttemptedJob,
  PUBLISHES,
} from '../rig/attempts.ts';
import { BOT } from '../rig/github/review.ts';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';

/** Two gates: the first one passes, the second one needs the service that is down at first. */
const PHASES = 'development: { run: "echo work", gate: style }\ntesting: { run: "echo work" }';
const GATES = `gates:
  style: { checks: { lint: { run: "echo tidy" } } }
  pre-push: { checks: { service: { run: "test -e ../up || { echo @octocat the service is down; exit 3; }" } } }
`;

/** Only what is shown matters; to store checkpoints takes half of the time. */
const USUAL = { ...PUBLISHES, 'checkpoint-stores': 'file' };
/** Where the next attempt goes on, as it does by default. */
const STORED = { inputs: { 'checkpoint-stores': '' } };
const HEAD = 'd'.repeat(40);
const MAY = { contents: 'read', actions: 'read', checks: 'write', 'pull-requests': 'write' } as const;

let github: FakeGitHub;
let job: AttemptedJob;
beforeEach(async () => {
  github = await createFakeGitHub();
  job = createAttemptedJob(github, PHASES, GATES, USUAL);
  github.openPull({ number: 7, head: { sha: HEAD } });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  job.remove();
  await github.close();
});

/** An attempt for the pull request. */
function attempt(number: number, options: AttemptOptions = {}): Promise<Attempt> {
  const pull_request = { number: 7, head: { sha: HEAD, repo: { full_name: 'octo-org/octo-repo' } } };
  const request = { ref: 'refs/pull/7/merge', baseRef: 'main', headRef: 'topic', permissions: MAY, ...options.job };
  const event = { name: 'pull_request', payload: { pull_request } };
  return job.attempt(number, { event, ...options, job: request });
}

const rest = () => github.requests.filter(({ operation }) => /check-runs|comments/.test(operation));
const shown = () => github.checkRuns.map(({ given }) => [given['name'], given['status'], given['conclusion']]);

describe('a pull request', () => {
  test('shows a pause as check runs and one comment, and three attempts keep them', async () => {
    const first = await attempt(1, STORED);
    expect(first.exitCode).toBe(6);
    expect(shown()).toEqual([
      ['bootspring / default', 'completed', 'action_required'],
      ['bootspring / default / style', 'completed', 'success'],
      ['bootspring / default / pre-push', 'completed', 'action_required'],
    ]);
    expect(github.checkRuns.map(({ headSha }) => headSha)).toEqual([HEAD, HEAD, HEAD]);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]).toMatchObject({ issue: 7, author: BOT });
    const [text] = github.comments.map(({ body }) => body);
    expect(text).toMatch(/^<!-- bootspring:default:[0-9a-f]{16} -->\n/);
    expect(text).toContain('## ❌ Paused at gate pre\\-push after testing');
    expect(text).toContain('✅ development · ❌ testing');
    expect(text).toContain('the service is down');
    expect(text).toContain('`bootspring gate pre-push`');
    expect(first.post.raw).not.toContain('Not published');

    await attempt(2, { ...STORED, mainOnly: true });
    job.bringServiceUp();
    expect(await attempt(3, STORED)).toMatchObject({ exitCode: 0 });
    expect(shown()).toEqual([
      ['bootspring / default', 'completed', 'success'],
      ['bootspring / default / style', 'completed', 'success'],
      ['bootspring / default / pre-push', 'completed', 'success'],
    ]);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain('## ✅ Completed');
    expect(rest().length).toBeLessThanOrEqual(30);
  });
});

/** A gate whose check finds 320 things as long as the service is down. */
const FOUND = `gates:
  style: { checks: { types: { run: "test -e ../up || { seq 320 | sed 's/.*/src\\\\/a.ts(&,1): error TS2304: Cannot find name x&./'; exit 2; }" } } }
`;

describe('what a check finds', () => {
  beforeEach(() => {
    job.remove();
    job = createAttemptedJob(github, 'development: { run: "echo work", gate: style }', FOUND, USUAL);
  });

  test('is annotated at its place, all of it and once, over three attempts', async () => {
    for (const number of [1, 2]) expect(await attempt(number, { mainOnly: true })).toMatchObject({ exitCode: 6 });
    const [, gate] = github.checkRuns;
    expect(shown()).toEqual([
      ['bootspring / default', 'completed', 'action_required'],
      ['bootspring / default / style', 'completed', 'action_required'],
    ]);
    expect(gate?.annotations).toHaveLength(320);
    expect(gate?.annotations[319]).toEqual({
      path: 'src/a.ts',
      start_line: 320,
      end_line: 320,
      start_column: 1,
      end_column: 1,
      annotation_level: 'failure',
      title: 'TS2304 (tsc)',
      message: 'Cannot find name x320.',
    });
    const [text] = github.comments.map(({ body }) => body);
    expect(text).toContain('- ` src/a.ts:1:1 ` Cannot find name x1. <sub>tsc TS2304</sub>');
    expect(text).toContain('… and 310 more');
    job.bringServiceUp();
    expect(await attempt(3, { mainOnly: true })).toMatchObject({ exitCode: 0 });
    expect(shown().map(([, , conclusion]) => conclusion)).toEqual(['success', 'success']);
    expect(github.comments).toHaveLength(1);
    expect(rest().length).toBeLessThanOrEqual(30);
  });

  test('is annotated by the runner where the token may not write check runs', async () => {
    const ran = await attempt(1, { mainOnly: true, job: { fork: true } });
    const [first, ...others] = ran.log.commands.filter(({ properties }) => properties['file'] !== undefined);
    expect(first).toMatchObject({
      name: 'error',
      data: 'Cannot find name x1.',
      properties: { file: 'src/a.ts', line: '1', title: 'TS2304 (tsc)' },
    });
    expect(others).toHaveLength(8);
  });
});

describe('what the token may not', () => {
  test('costs one line in the log and nothing else', async () => {
    const ran = await attempt(1, { job: { permissions: { contents: 'read', actions: 'read' } } });
    expect(ran.exitCode).toBe(6);
    const told = `${ran.raw}${ran.post.raw}`.match(/^.*Not published.*$/gm);
    expect(told).toEqual([expect.stringContaining('check runs and the comment on the pull request')]);
    expect(told?.[0]).toContain('checks: write, pull-requests: write');
    expect(ran.log.commands.map(({ name }) => name)).not.toContain('warning');
    expect(rest()).toHaveLength(2);
  });

  test('is a warning where an input asks for it', async () => {
    const inputs = { 'check-runs': 'true', 'pr-comment': 'false' };
    const ran = await attempt(1, { inputs, mainOnly: true, job: { fork: true } });
    expect(ran.exitCode).toBe(6);
    const warnings = ran.log.commands.filter(({ name }) => name === 'warning').map(({ data }) => data);
    expect(warnings).toEqual([expect.stringMatching(/^Not published: check runs\. .*fork/)]);
    expect(rest()).toHaveLength(1);
  });

  test('is not asked for when both are switched off', async () => {
    await attempt(1, { inputs: { 'check-runs': 'false', 'pr-comment': 'false' } });
    expect(rest()).toEqual([]);
  });
});

describe('a GitHub that is ill', () => {
  const isOurs = ({ operation }: { operation: string }) => /check-runs|comments/.test(operation);

  const ill = (status: number, times: number) => {
    const answer = { status, headers: { 'retry-after': '600' }, body: { message: 'later' } };
    return github.fault({ match: isOurs, answer, times });
  };

  test.each([[429], [403], [503]])('%i for good: the verdict stays, and it is told', async (status) => {
    const fault = ill(status, Infinity);
    const ran = await attempt(1);
    expect(ran.exitCode).toBe(6);
    // Told to come back much later, `main` asks once while it works, if that takes long, once at its end, and `post` once.
    expect([2, 3]).toContain(fault.hits);
    expect(ran.raw).toMatch(/^Not published: .*\(\d+\)\. The step tries again at the end of the job\.$/m);
    expect(ran.post.raw).toMatch(/^Not published: .* The verdict is the same\.$/m);
  });

  test('and then well: post makes up for what main could not', async () => {
    ill(503, 1);
    const ran = await attempt(1);
    expect(ran.exitCode).toBe(6);
    expect(ran.post.raw).not.toContain('Not published');
    expect(shown()).toHaveLength(3);
    expect(github.comments).toHaveLength(1);
  });

  test('a connection that breaks is tried again', async () => {
    const fault = github.fault({ match: isOurs, answer: 'reset', times: 2 });
    expect((await attempt(1, { mainOnly: true })).raw).not.toContain('Not published');
    expect(fault.hits).toBe(2);
    expect(shown()).toHaveLength(3);
  });

  test('a lost answer makes nothing twice', async () => {
    github.fault({
      match: ({ method, operation }) => method === 'POST' && isOurs({ operation }),
      answer: 'cut',
      times: 1,
    });
    github.fault({
      match: ({ operation }) => operation === 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      answer: 'cut',
      times: 1,
    });
    const ran = await attempt(1, { mainOnly: true });
    expect(ran.raw).not.toContain('Not published');
    expect(github.checkRuns).toHaveLength(3);
    expect(github.comments).toHaveLength(1);
  });
});

describe('a run', () => {
  test('is shown while it goes on', async () => {
    const waiting = createAttemptedJob(
      github,
      'development: { run: "while [ ! -e ../up ]; do sleep 0.05; done" }',
      '',
      PUBLISHES,
    );
    try {
      const running = waiting.attempt(1, { job: { permissions: MAY } });
      while (github.checkRuns.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(shown()).toEqual([['bootspring / default', 'in_progress', undefined]]);
      waiting.bringServiceUp();
      expect(await running).toMatchObject({ exitCode: 0 });
      expect(shown()).toEqual([['bootspring / default', 'completed', 'success']]);
      expect(github.checkRuns[0]?.headSha).toBe(waiting.origin.sha);
      expect(github.comments).toEqual([]);
    } finally {
      waiting.remove();
    }
  });

  test.each([
    ['killed', { killAt: 'at work' }, 'failure'],
    ['cancelled', { cancelAt: 'at work' }, 'cancelled'],
  ] as const)('that is %s is ended by post', async (_how, when, conclusion) => {
    const script = 'while [ ! -e ../up ]; do sleep 0.05; done; echo at work; sleep 60';
    const waiting = createAttemptedJob(github, `development: { run: "${script}" }`, '', USUAL);
    try {
      const running = waiting.attempt(1, { ...when, job: { permissions: MAY } });
      while (github.checkRuns.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      waiting.bringServiceUp();
      expect((await running).exitCode).not.toBe(0);
      expect(shown()).toEqual([['bootspring / default', 'completed', conclusion]]);
    } finally {
      waiting.remove();
    }
  });
});

describe('the step', () => {
  test('that judges one gate says nothing of the workflow', async () => {
    job.bringServiceUp();
    const inputs = { command: 'gate', gate: 'pre-push', matrix: '{"node":20,"os":"linux"}' };
    const ran = await attempt(1, { inputs, mainOnly: true });
    expect(ran.exitCode).toBe(0);
    expect(shown()).toEqual([['bootspring / default / pre-push (20, linux)', 'completed', 'success']]);
  });

  test('on an Enterprise Server is shown as well', async () => {
    const ran = await attempt(1, { mainOnly: true, env: { GITHUB_SERVER_URL: 'https://git.example.com' } });
    expect(ran.exitCode).toBe(6);
    expect(shown()).toHaveLength(3);
    expect(github.comments[0]?.body).toContain('(https://git.example.com/octo-org/octo-repo/actions/runs/');
  });
});

describe('the comment', () => {
  test('is found among hundreds by its author, never by its first line alone', async () => {
    await attempt(1, { mainOnly: true });
    const [own] = github.comments;
    const text = own?.body ?? '';
    if (own !== undefined) own.body = 'deleted';
    const forged = github.comment(7, 'mallory', text);
    for (let at = 0; at < 150; at += 1) github.comment(7, 'octocat', 'hello');
    const real = github.comment(7, BOT, text);
    job.bringServiceUp();
    await attempt(2, { mainOnly: true });
    expect(forged.body).toBe(text);
    expect(real.body).toContain('## ✅ Completed');
    expect(github.comments).toHaveLength(153);
  });

  test('of a later run is left alone', async () => {
    await attempt(1, { mainOnly: true, job: { runId: 200 } });
    const [own] = github.comments;
    const text = own?.body;
    await attempt(1, { mainOnly: true, job: { runId: 100 } });
    expect(github.comments).toHaveLength(1);
    expect(own?.body).toBe(text);
  });
});
