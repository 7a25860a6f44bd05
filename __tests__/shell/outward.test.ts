import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Ending, start } from '../../src/app/execute.ts';
import { noticeDocument } from '../../src/core/notify/document.ts';
import { err, ok, type Result } from '../../src/model/result.ts';
import type { NotificationPlan } from '../../src/model/notification.ts';
import { createOutward, type Outward } from '../../src/shell/outward.ts';
import { createWorld, failure, report, type World } from '../app/world.ts';
import { check, gate, phase, pipeline } from '../core/story.ts';
import { type Manner, startReceiver, TAKEN } from '../rig/receiver.ts';

const LINT = 'build/pre-commit/lint';
const PHASES = [phase('build', { gates: [gate('pre-commit', [check(LINT)])] })];
const HOOK: NotificationPlan = { to: 'webhook', address: '${env:HOOK}', on: ['paused', 'completed'] };

interface Lived {
  readonly world: World;
  readonly outward: Outward;
  readonly ending: Ending;
}

/** A run with an outside, up to its end; what is told of the end is left to the test. */
async function live(
  env: Readonly<Record<string, string>>,
  plans: readonly NotificationPlan[],
  prepare: (world: World) => void = () => {},
): Promise<Lived> {
  const world = createWorld();
  prepare(world);
  const { clock } = world.around;
  const outward = createOutward({ env, clock, version: '1.0.0', script: undefined, notifies: true });
  const around = { ...world.around, observers: [outward.observer] };
  const more = plans.length === 0 ? {} : { notifications: [...plans] };
  const ended = await start(around, pipeline(PHASES, more), { sha: 'c0ffee' });
  if (!ended.ok) throw new Error(ended.error.message);
  return { world, outward, ending: ended.value };
}

const fails = (world: World): void => void world.outcomes.set(LINT, failure);
const eventsOf = (requests: readonly { readonly body: string }[]): unknown[] =>
  requests.map(({ body }) => JSON.parse(body)).map(({ event, workflow }) => [event, workflow.status]);

describe('notifications', () => {
  test('tell what they are asked to tell, each once', async () => {
    const receiver = await startReceiver(TAKEN);
    const env = { HOOK: receiver.url };
    const all: NotificationPlan = { ...HOOK, on: ['started', 'paused', 'failed', 'completed', 'cancelled'] };
    const completed = await live(env, [all]);
    expect(await completed.outward.finish({ state: completed.ending.state })).toEqual([]);
    expect(eventsOf(receiver.requests)).toEqual([
      ['started', expect.anything()],
      ['completed', 'completed'],
    ]);
    const paused = await live(env, [HOOK], fails);
    expect(await paused.outward.finish({ state: paused.ending.state })).toEqual([]);
    expect(eventsOf(receiver.requests.slice(2))).toEqual([['paused', 'paused']]);
    const unasked = await live(env, [{ ...HOOK, on: ['failed'] }]);
    expect(await unasked.outward.finish({ state: unasked.ending.state })).toEqual([]);
    expect(receiver.requests).toHaveLength(3);
  });

  test('tell of somebody’s Ctrl-C as of a cancellation: nobody else is to decide', async () => {
    const receiver = await startReceiver(TAKEN);
    const on: NotificationPlan['on'] = ['paused', 'failed', 'cancelled'];
    const world = createWorld({ person: 'me' });
    world.outcomes.set(LINT, new Promise(() => {}));
    const { clock } = world.around;
    const outward = createOutward({
      env: { HOOK: receiver.url },
      clock,
      version: '1.0.0',
      script: undefined,
      notifies: true,
    });
    const notifications = [{ ...HOOK, on }];
    const ending = start({ ...world.around, observers: [outward.observer] }, pipeline(PHASES, { notifications }), {});
    while (!world.started.includes(`${LINT}#1`)) await new Promise((resolve) => setImmediate(resolve));
    world.signal('SIGINT');
    const ended = await ending;
    await outward.finish(ended.ok ? { state: ended.value.state } : {});
    expect(eventsOf(receiver.requests)).toEqual([['cancelled', 'paused']]);
  });

  test('say that what is completed and could not be recorded failed', async () => {
    const receiver = await startReceiver(TAKEN);
    const { outward, ending } = await live({ HOOK: receiver.url }, [{ ...HOOK, on: ['failed', 'completed'] }]);
    await outward.finish({ state: ending.state, problem: 'the disk is full' });
    expect(JSON.parse(receiver.requests[0]?.body ?? '')).toMatchObject({
      event: 'failed',
      problem: 'the disk is full',
    });
    expect(receiver.requests).toHaveLength(1);
  });

  test('tell of a run that takes long while it does, and of no other', async () => {
    const receiver = await startReceiver(TAKEN);
    const slow: NotificationPlan = { ...HOOK, on: ['slow'], afterMs: 60_000 };
    let finish = (): void => {};
    const world = createWorld();
    world.outcomes.set(LINT, new Promise((resolve) => (finish = () => resolve(report()))));
    const { clock } = world.around;
    const outward = createOutward({
      env: { HOOK: receiver.url },
      clock,
      version: '1',
      script: undefined,
      notifies: true,
    });
    const plans = { notifications: [slow, { ...slow, afterMs: 120_000 }] };
    const going = start({ ...world.around, observers: [outward.observer] }, pipeline(PHASES, plans), {});
    const late = () => world.timers.filter(({ at }) => at - world.now >= 60_000);
    while (late().length < 2) await new Promise(setImmediate);
    const timers = late();
    expect(timers.map(({ at }) => at - world.now)).toEqual([60_000, 120_000]);
    timers[0]?.call();
    await receiver.has(1);
    finish();
    const ended = await going;
    timers[1]?.call();
    expect(await outward.finish(ended.ok ? { state: ended.value.state } : {})).toEqual([]);
    expect(receiver.requests).toHaveLength(1);
    expect(late()).toEqual([]);
    expect(eventsOf(receiver.requests)).toEqual([['slow', 'running']]);
  });

  test('tell whom a late start is too late, once, and nobody of later steps of the job', async () => {
    const receiver = await startReceiver(TAKEN);
    const late: NotificationPlan = { ...HOOK, on: ['late'], lateAfterMs: 60_000 };
    const plans = { notifications: [late, { ...late, lateAfterMs: 600_000 }] };
    const wait = async (waited: Result<number, string>, from: readonly string[] = []) => {
      const world = createWorld();
      const { clock } = world.around;
      const outward = createOutward({
        env: { HOOK: receiver.url },
        clock,
        version: '1',
        script: undefined,
        notifies: true,
        waited: () => Promise.resolve(waited),
      });
      const around = { ...world.around, observers: [outward.observer] };
      const ended = await start(
        around,
        pipeline(PHASES, plans),
        {},
        { inherited: { from: [...from], outputs: {}, artifacts: [] } },
      );
      return outward.finish(ended.ok ? { state: ended.value.state } : {});
    };
    expect(await wait(ok(60_000))).toEqual([]);
    expect(await wait(ok(61_000), ['wf_abc123'])).toEqual([]);
    expect(receiver.requests).toEqual([]);
    expect(await wait(ok(61_000))).toEqual([]);
    expect(receiver.requests.map(({ body }) => JSON.parse(body))).toEqual([
      expect.objectContaining({ event: 'late', workflow: expect.objectContaining({ waitedMs: 61_000 }) }),
    ]);
    expect(await wait(err('GitHub did not answer'))).toEqual([
      { text: 'Whether the run started late is not known: GitHub did not answer.', isWarning: true },
    ]);
  });

  test('of an unset variable are one warning that names it, and its own variable is in no message', async () => {
    const { outward, ending } = await live({ BAD: 'gopher://c4n4ry' }, [
      HOOK,
      HOOK,
      { ...HOOK, address: '${env:BAD}' },
    ]);
    const said = await outward.finish({ state: ending.state });
    expect(said).toEqual([
      { text: 'Nobody is told by notifications: HOOK is not set.', isWarning: true },
      {
        text: 'The webhook of notifications[2] gets nothing: its address is no http or https address.',
        isWarning: true,
      },
    ]);
    expect(JSON.stringify(said)).not.toContain('c4n4ry');
  });

  test('that are turned off by an empty default say nothing', async () => {
    const { outward, ending } = await live({}, [{ ...HOOK, address: '${env:HOOK:-}' }]);
    expect(await outward.finish({ state: ending.state })).toEqual([]);
  });

  test('to a receiver that hangs end with the run, in one line, without the address', async () => {
    const receiver = await startReceiver('hangs');
    const { world, outward, ending } = await live(
      { HOOK: `${receiver.url}/c4n4ry` },
      [{ ...HOOK, on: ['paused'] }],
      fails,
    );
    await receiver.has(1);
    const finishing = outward.finish({ state: ending.state });
    // One timer is that of the request, the other one that of the end.
    const patience = () => world.timers.filter(({ at }) => at - world.now === 10_000);
    while (patience().length < 2) await new Promise(setImmediate);
    patience().at(-1)?.call();
    const said = await finishing;
    expect(said).toEqual([
      {
        text: expect.stringMatching(
          /^Not told: paused\. The webhook of notifications\[0\] .* The verdict is the same\.$/,
        ),
        isWarning: true,
      },
    ]);
    expect(JSON.stringify(said)).not.toContain('c4n4ry');
  });

  test('that are stopped are left to another process, which tells the same under the same id', async () => {
    const receiver = await startReceiver(TAKEN);
    const env = { HOOK: receiver.url };
    const first = await live(env, [HOOK]);
    first.outward.stop();
    expect(await first.outward.finish({ state: first.ending.state })).toBeUndefined();
    expect(receiver.requests).toEqual([]);
    for (let turn = 0; turn < 2; turn += 1) {
      const options = { env, clock: first.world.around.clock, version: '1', script: undefined, notifies: true };
      expect(await createOutward(options).finish({ state: first.ending.state })).toEqual([]);
    }
    const ids = receiver.requests.map(({ headers }) => headers['x-bootspring-delivery']);
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('show no secret of the environment', async () => {
    const receiver = await startReceiver(TAKEN);
    const secret = 'c4n4ry-c4n4ry-c4n4ry';
    const { outward, ending } = await live({ HOOK: receiver.url, MY_TOKEN: secret }, [{ ...HOOK, on: ['failed'] }]);
    await outward.finish({ state: ending.state, problem: `it holds ${secret}` });
    expect(JSON.parse(receiver.requests[0]?.body ?? '')).toMatchObject({ problem: 'it holds ***' });
  });
});

test('no command may show addresses and keys', async () => {
  const env = {
    HOOK: 'https://example.com/hooks/c4n4ry',
    KEY: 'c4n4ry',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://h',
    OTEL_EXPORTER_OTLP_HEADERS: 'k=headerc4n4ry',
  };
  const { outward } = await live(env, [{ ...HOOK, secret: '${env:KEY}', on: ['failed'] }]);
  expect(outward.secrets()).toEqual(['https://example.com/hooks/c4n4ry', 'c4n4ry', 'headerc4n4ry']);
  outward.stop();
});

test('nobody is told of a gate that somebody tries', async () => {
  const receiver = await startReceiver(TAKEN);
  const world = createWorld();
  const options = {
    env: { HOOK: receiver.url },
    clock: world.around.clock,
    version: '1',
    script: undefined,
    notifies: false,
  };
  const outward = createOutward(options);
  const around = { ...world.around, observers: [outward.observer] };
  const ended = await start(around, pipeline(PHASES, { notifications: [HOOK] }), {});
  expect(await outward.finish(ended.ok ? { state: ended.value.state } : {})).toEqual([]);
  expect(receiver.requests).toEqual([]);
});

test('no outcome of a run depends on who is told of it, or how they take it', async () => {
  const manner = fc.constantFrom<Manner>(TAKEN, { status: 404 }, { status: 301 }, 'resets', 'hangs');
  const address = fc.constantFrom('${env:HOOK}', '${env:NOT_SET}', '${env:NOT_SET:-}', 'nonsense');
  await fc.assert(
    fc.asyncProperty(
      manner,
      address,
      fc.boolean(),
      fc.constantFrom('webhook', 'slack'),
      async (manner, address, isBad, to) => {
        const receiver = await startReceiver(manner);
        const plan: NotificationPlan = { to, address, on: ['started', 'paused', 'completed'], afterMs: 1 };
        const prepare = isBad ? fails : undefined;
        const told = await live({ HOOK: receiver.url }, [plan], prepare);
        const alone = await live({}, [], prepare);
        const journalOf = ({ world }: Lived) => world.disk.slice(1).map(({ event, at }) => [at, event]);
        expect(journalOf(told)).toEqual(journalOf(alone));
        const seen = ({ ending }: Lived) => [
          noticeDocument(ending.state, { event: 'completed', at: 0 }),
          ending.problem,
        ];
        expect(seen(told)).toEqual(seen(alone));
        told.outward.stop();
        expect(await told.outward.finish({ state: told.ending.state })).toBeUndefined();
        expect(JSON.stringify(told.world.disk)).not.toContain(receiver.url);
      },
    ),
    { numRuns: 30 },
  );
});
