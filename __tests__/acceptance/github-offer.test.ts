import { execFileSync } from 'node:child_process';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type AttemptedJob, type AttemptOptions, createAttemptedJob, PUBLISHES } from '../rig/attempts.ts';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';

/** What was mended, on GitHub: the patch as an artifact, suggestions on the pull request, and a commit. */

const PHASES = 'development: { gate: style }';
/** A linter with a fix. What must not be done waits for the service. */
const GATES = `gates:
  style:
    checks:
      lint: { run: "! grep -n '^var ' -r src", fix: "sed -i 's/^var /let /' $(grep -l '^var ' -r src)" }
      service: { run: "test -e ../up || { echo the service is down; exit 3; }" }
`;
const USUAL = { ...PUBLISHES, 'checkpoint-stores': 'file', 'check-runs': 'false', mode: 'adaptive' };
const MAY = { contents: 'read', actions: 'read', 'pull-requests': 'write' } as const;
const REPOSITORY = 'octo-org/octo-repo';
const lines = (count: number): string[] => Array.from({ length: count }, (_, at) => `let a${at + 1} = 1;`);
const text = (all: readonly string[]): string => `${all.join('\n')}\n`;
const APPLY =
  /gh run download \d+ -R octo-org\/octo-repo -n (bootspring-fix-[0-9a-f]{16}-\d\.zip) && git apply bootspring-fix\.patch/;

let github: FakeGitHub;
let job: AttemptedJob;
let head: string;

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: job.origin.folder, encoding: 'utf8' }).trim();

/** A pull request that changes two lines of one file; another one was wrong before. */
async function open(rest = GATES): Promise<void> {
  github = await createFakeGitHub();
  job = createAttemptedJob(github, PHASES, rest, USUAL);
  const before = { 'src/a.js': text(lines(40)), 'src/old.js': 'var old = 1;\n' };
  const base = job.origin.commit(before);
  const after = lines(40).with(9, 'var a10 = 2;').with(29, 'var fence = "```";');
  job.commit({ 'src/a.js': text(after), 'src/new.js': 'let x = 1;\nvar y = 2;' });
  head = git('rev-parse', 'main');
  git('update-ref', 'refs/heads/topic', head);
  github.openPull({ number: 7, head: { sha: head }, base: { sha: base } });
  github.hostCode(job.origin.folder);
}

beforeEach(() => open());
afterEach(async () => {
  expect(github.violations).toEqual([]);
  job.remove();
  await github.close();
});

function attempt(number: number, options: AttemptOptions = {}) {
  const pull_request = { number: 7, head: { sha: head, ref: 'topic', repo: { full_name: REPOSITORY } } };
  const payload = { pull_request, repository: { full_name: REPOSITORY, default_branch: 'main' } };
  const request = { ref: 'refs/pull/7/merge', baseRef: 'main', headRef: 'topic', permissions: MAY, ...options.job };
  return job.attempt(number, { event: { name: 'pull_request', payload }, ...options, job: request });
}

/** The only file of an archive. */
function unpacked(zip: Buffer): { readonly name: string; readonly content: string } {
  const central = zip.readUInt32LE(zip.length - 6);
  const size = zip.readUInt32LE(central + 20);
  const nameSize = zip.readUInt16LE(26);
  const from = 30 + nameSize;
  const content = inflateRawSync(zip.subarray(from, from + size)).toString('utf8');
  return { name: zip.toString('utf8', 30, from), content };
}

describe('a mend on a pull request', () => {
  test('is suggested once over attempts where it is shown, and all of it is an artifact', async () => {
    const first = await attempt(1);
    expect(first.exitCode).toBe(6);
    const [review, ...others] = github.reviews;
    expect(others).toEqual([]);
    expect(review).toMatchObject({ pull: 7, author: 'github-actions[bot]', commit: head });
    expect(review?.comments).toEqual([
      { path: 'src/a.js', line: 10, side: 'RIGHT', body: '```suggestion\nlet a10 = 2;\n```' },
      { path: 'src/a.js', line: 30, side: 'RIGHT', body: '````suggestion\nlet fence = "```";\n````' },
    ]);
    expect(review?.body).toContain('2 suggestions by the fixes of this run. The run is not green with it');
    // The file that nobody touched, and the line without an end.
    expect(review?.body).toContain('2 more changes cannot be suggested');

    const [, name = ''] = APPLY.exec(github.comments[0]?.body ?? '') ?? [];
    const artifact = github.artifacts.find((each) => each.name === name);
    expect(artifact?.mimeType).toBe('application/zip');
    for (const told of [first.summary, review?.body ?? '']) expect(told).toMatch(APPLY);
    const patch = unpacked(artifact?.blob.bytes ?? Buffer.alloc(0));
    expect(patch.name).toBe('bootspring-fix.patch');
    git('checkout', '-q', head);
    execFileSync('git', ['apply', '-'], { cwd: job.origin.folder, input: patch.content });
    expect(git('grep', '-h', '^let y\\|^let old')).toBe('let y = 2;\nlet old = 1;');
    expect(first.raw).toContain(`Patch stored as the artifact ${name}`);

    const asked = github.requests.filter(({ operation }) => /pulls/.test(operation)).map(({ operation }) => operation);
    expect(asked.map((each) => each.replace('/repos/{owner}/{repo}/pulls/{pull_number}', ''))).toEqual([
      'GET /files',
      'GET /reviews',
      'POST /reviews',
    ]);
    await attempt(2);
    expect(github.reviews).toHaveLength(1);
  });
});

describe('a mend that is to be committed', () => {
  beforeEach(async () => {
    job.remove();
    await github.close();
    await open(`adaptive: { commit: { message: "Mend the style" } }\n${GATES}`);
  });

  test('is committed once everything passed with it, and not suggested besides', async () => {
    job.bringServiceUp();
    const ran = await attempt(1, { inputs: { 'commit-token': github.token('mender[bot]', { contents: 'write' }) } });
    expect(ran.exitCode).toBe(0);
    const made = git('rev-parse', 'topic');
    expect(ran.outputs['mend-commit']).toBe(made);
    expect(git('rev-parse', 'topic^')).toBe(head);
    expect(git('log', '-1', '--format=%an%n%B', 'topic')).toBe(
      'mender[bot]\nMend the style\n\nBootspring-Mend: 1658821493.1',
    );
    expect(git('diff', '--stat=200', 'topic^', 'topic')).toContain('3 files changed, 4 insertions(+), 4 deletions(-)');
    expect(git('show', 'topic:src/new.js')).toBe('let x = 1;\nlet y = 2;');
    expect(github.reviews).toEqual([]);
    expect(github.comments[0]?.body).toContain('committed to ` topic `');
    expect(ran.summary).toContain('committed to ` topic `');
  });
});
