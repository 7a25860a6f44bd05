import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Attempt, type AttemptedJob, type AttemptOptions, createAttemptedJob } from '../rig/attempts.ts';
import { BOT } from '../rig/github/review.ts';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';

/** Two gates: the first one passes, the second one needs the service that is down at first. */
const PHASES = 'development: { run: "echo work", gate: style }\ntesting: { run: "echo work" }';
const GATES = `gates:
  style: { checks: { lint: { run: "echo tidy" } } }
  pre-push: { checks: { service: { run: "test -e ../up || { echo @octocat the service is down; exit 3; }" } } }
`;

const HEAD = 'd'.repeat(40);
const MAY = { contents: 'read', actions: 'read', checks: 'write', 'pull-requests': 'write' } as const;

let github: FakeGitHub;
let job: AttemptedJob;
beforeEach(async () => {
  github = await createFakeGitHub();
  job = createAttemptedJob(github, PHASES, GATES);
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
    const first = await attempt(1);
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

    await attempt(2);
    job.bringServiceUp();
    expect(await attempt(3)).toMatchObject({ exitCode: 0 });
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
