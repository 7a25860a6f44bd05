import { expect, test } from '@jest/globals';
import { initialState } from '../../../src/core/initial-state.ts';
import type { Event } from '../../../src/model/event.ts';
import { type ConsoleOptions, createPlainConsole } from '../../../src/shell/console/plain.ts';

const created = {
  type: 'WorkflowCreated' as const,
  workflowId: 'wf_abcdef',
  pipeline: {
    workflow: 'default',
    mode: 'sequential' as const,
    phases: [],
    context: {},
    retryBudget: 0,
    maxParallel: 1,
    reuse: true,
    passEnv: [],
    digest: '',
  },
  source: {},
  creator: { version: '0', platform: 'linux', arch: 'x64' },
};
const state = initialState(created, 0);
const group = { phase: 'a', task: 'a/b', attempt: 1, title: 'npm\n test' };

/** A console whose writes are kept and whose time passes when `pass` is called. */
function rig(quiet = false, more: Pick<ConsoleOptions, 'expect'> = {}) {
  const written: string[] = [];
  let now = 0;
  let timers: (() => void)[] = [];
  const plain = createPlainConsole({
    out: { write: (text) => written.push(Buffer.from(text).toString()) > 0, once: () => undefined },
    quiet,
    ...more,
    clock: {
      now: () => 0,
      monotonic: () => now,
      after(_ms, then) {
        timers.push(then);
        return () => void (timers = timers.filter((each) => each !== then));
      },
    },
  });
  const happen = (event: Event): void =>
    plain.observe?.({ v: 1, seq: 1, at: new Date(0).toISOString(), event, prev: '', hash: '' }, state);
  const flush = (): void => plain.flush?.(state);
  const pass = (ms = 0): void => {
    now += ms;
    timers.splice(0).forEach((then) => then());
  };
  return { plain, written, happen, flush, pass, timers: () => timers.length };
}

const STAMP = '[1970-01-01T00:00:00Z] [INFO]';

test('what happened and what is started is told in its order, once the loop waits', () => {
  const { plain, written, happen, flush } = rig();
  happen({ type: 'PhaseStarted', phase: 'a' });
  plain.sink.open(group);
  expect(written).toEqual([]);
  flush();
  expect(written).toEqual([`${STAMP} Phase: a - Starting\n==> a/b: npm test\n`]);
});

test('lines that come soon after others wait for more of them, and no longer', () => {
  const { plain, written, happen, flush, pass, timers } = rig();
  happen({ type: 'PhaseStarted', phase: 'a' });
  flush();
  for (const gate of ['g', 'h']) {
    happen({ type: 'GateStarted', phase: 'a', gate });
    flush();
  }
  expect(written).toHaveLength(1);
  pass();
  expect(written.slice(1)).toEqual([`${STAMP} Gate: g - Started\n${STAMP} Gate: h - Started\n`]);
  happen({ type: 'GateStarted', phase: 'a', gate: 'i' });
  flush();
  plain.close();
  expect(written.slice(2)).toEqual([`${STAMP} Gate: i - Started\n`]);
  expect(timers()).toBe(0);
});

test('output comes after the lines before it, and a line never continues it', () => {
  const { plain, written, happen, flush, pass } = rig();
  happen({ type: 'PhaseStarted', phase: 'a' });
  flush();
  plain.sink.open(group);
  void plain.sink.write(Buffer.from('half a line'), group);
  happen({ type: 'GateStarted', phase: 'a', gate: 'g' });
  flush();
  pass();
  expect(written.slice(1)).toEqual(['==> a/b: npm test\n', 'half a line']);
  pass(2_000);
  expect(written.slice(3)).toEqual([`\n${STAMP} Gate: g - Started\n`]);
  void plain.sink.write(Buffer.from('end'), group);
  plain.close();
  expect(written.slice(4)).toEqual(['end', '\n']);
});

test('a line that a command is writing is not cut in two by what happens elsewhere meanwhile', () => {
  const { plain, written, happen, flush } = rig();
  plain.sink.open(group);
  void plain.sink.write(Buffer.from('one half '), group);
  happen({ type: 'PhaseStarted', phase: 'a' });
  flush();
  void plain.sink.write(Buffer.from('and the other\n'), group);
  flush();
  plain.close();
  expect(written.join('')).toBe(`==> a/b: npm test\none half and the other\n${STAMP} Phase: a - Starting\n`);
});

test('a quiet console prints neither', () => {
  const { plain, written, happen, flush } = rig(true);
  happen({ type: 'PhaseStarted', phase: 'a' });
  plain.sink.open(group);
  void plain.sink.write(Buffer.from('output'), group);
  flush();
  plain.close();
  expect(written).toEqual([]);
});

test('what the run is expected to take is asked for and said when it has gone on for a moment', () => {
  const asked: string[] = [];
  const forecast = {
    totalMs: 260_000,
    runs: 7,
    guessed: 0,
    tasks: new Map(),
    phases: new Map(),
    msOf: () => 0,
    workMs: 0,
    curve: [],
  };
  const foresee = ({ workflow }: { readonly workflow: string }) => {
    asked.push(workflow);
    return forecast;
  };
  const { written, happen, flush, pass } = rig(false, { expect: foresee });
  state.run = 1;
  happen({ type: 'RunStarted', run: 1, fence: 1, attempt: 1 });
  expect(asked).toEqual([]);
  flush();
  expect([written, asked]).toEqual([[], []]);
  pass();
  expect(written).toEqual([`${STAMP} Expected: about 4m 20s, by the median of 7 earlier runs\n`]);
  const short = rig(false, { expect: foresee });
  short.happen({ type: 'RunStarted', run: 1, fence: 1, attempt: 1 });
  short.plain.close();
  expect([short.written, short.timers()]).toEqual([[], 0]);
  const quiet = rig(true, { expect: foresee });
  quiet.happen({ type: 'RunStarted', run: 1, fence: 1, attempt: 1 });
  quiet.flush();
  expect([quiet.written, asked]).toEqual([[], ['default']]);
});
