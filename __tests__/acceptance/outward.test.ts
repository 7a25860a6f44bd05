import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createAttemptedJob } from '../rig/attempts.ts';
import { cli, ended, start } from '../rig/cli.ts';
import { createFakeGitHub } from '../rig/github/fake.ts';
import { type ReceivedSpan, readMetrics, readSpans } from '../rig/otlp.ts';
import { type Receiver, startReceiver, TAKEN } from '../rig/receiver.ts';
import { config, idOf, linesOf, workflowFolder, workspace, write } from '../rig/workspace.ts';

const PHASES = [
  'build: { run: "echo $TRACEPARENT >> ../traced" }',
  'testing: { agents: [{ name: hook, run: "echo $HOOK", env: { HOOK: "${env:HOOK_URL}" } }], gate: pre-push }',
].join('\n');
const REST = [
  'gates: { pre-push: { checks: { unit: "test -e fixed" } } }',
  'notifications:',
  '  - { webhook: "${env:HOOK_URL}", secret: "${env:HOOK_KEY}", on: [started, paused, completed, cancelled] }',
  '',
].join('\n');
const files = (): Readonly<Record<string, string>> => ({ 'work/bootspring.yml': config(PHASES, REST) });

const KEY = 'key-c4n4ry-0123456789';
const environment = ({ url }: Receiver, more: Readonly<Record<string, string>> = {}) => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: url,
  HOOK_URL: `${url}/hooks/path-c4n4ry-0123456789`,
  HOOK_KEY: KEY,
  ...more,
});

const spansIn = (receiver: Receiver): readonly ReceivedSpan[] =>
  receiver.to('/v1/traces').flatMap(({ body }) => readSpans(body));
const eventsIn = ({ requests }: Receiver): unknown[] =>
  requests.flatMap(({ headers }) => headers['x-bootspring-event'] ?? []);

/** Everything that is kept of a run. */
function everythingKept(folder: string): string {
  const root = workflowFolder(folder);
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return names.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1')).join('\n');
}

describe('a workflow that is paused and goes on', () => {
  test('is one trace, with what its commands were told, and its notifications are signed', async () => {
    const receiver = await startReceiver(TAKEN);
    const above = workspace(files());
    const folder = join(above, 'work');
    const env = environment(receiver);
    const paused = await cli(folder, ['run'], { env });
    expect([paused.code, paused.stderr]).toEqual([6, '']);
    write(folder, { fixed: '' });
    const resumed = await cli(folder, ['resume'], { env });
    expect([resumed.code, resumed.stderr]).toEqual([0, '']);

    const spans = spansIn(receiver);
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    expect(new Set(spans.map(({ spanId }) => spanId)).size).toBe(spans.length);
    const [first] = spans;
    const known = new Set(spans.map(({ spanId }) => spanId));
    expect(spans.filter(({ parentSpanId }) => parentSpanId === undefined)).toEqual([first]);
    expect(spans.filter(({ parentSpanId }) => parentSpanId !== undefined && !known.has(parentSpanId))).toEqual([]);
    expect(spans.map(({ name, attributes }) => [name, attributes['cicd.pipeline.task.run.result']])).toEqual([
      ['RUN default', undefined],
      ['phase build', 'success'],
      ['agent build', 'success'],
      ['attempt', 'success'],
      ['phase testing', 'failure'],
      ['agent hook', 'success'],
      ['attempt', 'success'],
      ['gate pre-push', 'failure'],
      ['check unit', 'failure'],
      ['attempt', 'failure'],
      ['RUN default', undefined],
      ['phase testing', 'success'],
      ['gate pre-push', 'success'],
      ['check unit', 'success'],
      ['attempt', 'success'],
    ]);
    expect(first).toMatchObject({
      attributes: { 'cicd.pipeline.result': 'failure', 'error.type': 'gate-rejected' },
      resource: { 'service.name': 'bootspring', 'cicd.pipeline.run.id': idOf(folder) },
      status: { code: 2 },
    });
    const [build] = spans.filter(({ attributes }) => attributes['cicd.pipeline.task.run.id'] === 'build/build#1');
    expect(linesOf(above, 'traced')).toEqual([`00-${build?.traceId}-${build?.spanId}-01`]);
    const metrics = receiver.to('/v1/metrics').map(({ body }) => readMetrics(body).get('cicd.pipeline.run.duration'));
    expect(metrics.map((each) => each?.points?.[0]?.attributes['cicd.pipeline.result'])).toEqual([
      'failure',
      'success',
    ]);

    expect(eventsIn(receiver)).toEqual(['started', 'paused', 'started', 'completed']);
    for (const { headers, body } of receiver.to('/hooks/path-c4n4ry-0123456789')) {
      const signature = createHmac('sha256', KEY).update(body).digest('hex');
      expect(headers['x-bootspring-signature-256']).toBe(`sha256=${signature}`);
    }
    expect(paused.stdout).toContain('***');
    for (const text of [everythingKept(folder), paused.stdout, resumed.stdout]) expect(text).not.toContain('c4n4ry');
  });

  test('and whose outside is broken has the same verdict, and says so in a line each', async () => {
    const receiver = await startReceiver('hangs');
    const folder = join(workspace(files()), 'work');
    const env = environment(receiver, { OTEL_EXPORTER_OTLP_TIMEOUT: '200', HOOK_URL: 'http://127.0.0.1:1' });
    const { code, stdout, stderr } = await cli(folder, ['run'], { env });
    expect(code).toBe(6);
    expect(stdout).toContain('Paused at gate pre-push after testing');
    expect(stderr.split('\n').slice(0, -1)).toEqual([
      expect.stringMatching(/^warning: Telemetry was not sent: traces: .*; metrics: .*The verdict is the same\.$/),
      expect.stringMatching(/^warning: Not told: started, paused\. .* The verdict is the same\.$/),
    ]);
  });
});

test('a run that is interrupted is told of, and ends though the receiver hangs', async () => {
  const receiver = await startReceiver('hangs');
  const folder = workspace({ 'bootspring.yml': config('build: { run: "echo at work; sleep 30" }') });
  const started = start(folder, ['run'], { env: environment(receiver) });
  await started.prints('at work');
  started.child.kill('SIGINT');
  expect(await ended(started)).toMatchObject({ code: 130, stderr: expect.stringContaining('Telemetry was not sent') });
});

test('without an address nothing is sent, and commands are told nothing', async () => {
  const receiver = await startReceiver(TAKEN);
  const above = workspace(files());
  const env = {
    ...environment(receiver),
    OTEL_EXPORTER_OTLP_ENDPOINT: '',
    TRACEPARENT: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
  };
  expect(await cli(join(above, 'work'), ['gate', 'pre-push'], { env })).toMatchObject({ code: 1, stderr: '' });
  expect(await cli(join(above, 'work'), ['run'], { env })).toMatchObject({ code: 6 });
  expect(receiver.requests.map(({ path }) => path)).toEqual(Array(2).fill('/hooks/path-c4n4ry-0123456789'));
  expect(linesOf(above, 'traced')).toEqual(['']);
});

describe('on GitHub', () => {
  test('attempts of a workflow run are one trace, and each is told of once, with how long it waited for a runner', async () => {
    const [github, receiver] = [await createFakeGitHub(), await startReceiver(TAKEN)];
    github.openRun({ status: 'in_progress', waitedMs: 754_000 });
    const rest = REST.replace('fixed', '../up').replace('on: [', 'late-after: 10m, on: [');
    const job = createAttemptedJob(github, PHASES.replace('../traced', '/dev/null'), rest);
    try {
      const env = environment(receiver);
      const first = await job.attempt(1, { env });
      expect(first).toMatchObject({ exitCode: 6 });
      expect(eventsIn(receiver).toSorted()).toEqual(['late', 'paused', 'started']);
      job.bringServiceUp();
      const second = await job.attempt(2, { env });
      expect(second).toMatchObject({ exitCode: 0 });
      expect(eventsIn(receiver).slice(3).toSorted()).toEqual(['completed', 'late', 'started']);
      const roots = spansIn(receiver).filter(({ name }) => name === 'RUN default');
      expect(roots.map(({ parentSpanId }) => parentSpanId)).toEqual([undefined, roots[0]?.spanId]);
      expect(roots.map(({ attributes }) => attributes['cicd.pipeline.run.url.full'])).toEqual([
        expect.stringMatching(/\/actions\/runs\/\d+\/attempts\/1$/),
        expect.stringMatching(/\/actions\/runs\/\d+\/attempts\/2$/),
      ]);
      expect(new Set(roots.map(({ traceId }) => traceId)).size).toBe(1);
      expect(`${first.raw}${first.post.raw}${second.raw}`).not.toContain('c4n4ry');
    } finally {
      job.remove();
      await github.close();
    }
  });

  test('what main cannot tell because the job is cancelled, post tells', async () => {
    const [github, receiver] = [await createFakeGitHub(), await startReceiver(TAKEN)];
    const job = createAttemptedJob(
      github,
      'build: { run: "echo at work; sleep 30" }',
      REST.split('\n').slice(1).join('\n'),
    );
    try {
      const ran = await job.attempt(1, { env: environment(receiver), cancelAt: 'at work' });
      expect(ran.exitCode).not.toBe(0);
      expect(eventsIn(receiver).at(-1)).toBe('cancelled');
      expect(
        spansIn(receiver).map(({ name, attributes }) => [
          name,
          attributes['cicd.pipeline.task.run.result'] ?? attributes['cicd.pipeline.result'],
        ]),
      ).toEqual([
        ['RUN default', 'cancellation'],
        ['phase build', 'cancellation'],
        ['agent build', 'cancellation'],
        ['attempt', 'cancellation'],
      ]);
    } finally {
      job.remove();
      await github.close();
    }
  });
});
