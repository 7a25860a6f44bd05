import { expect, test } from '@jest/globals';
import { initialState } from '../../../src/core/initial-state.ts';
import { createLateConsole } from '../../../src/shell/console/late.ts';
import type { RunConsole } from '../../../src/shell/console/run-console.ts';
import { pipeline, running } from '../../core/story.ts';

const group = { phase: 'a', task: 'a/b', attempt: 1, title: 'npm test' };
const state = initialState(
  {
    type: 'WorkflowCreated',
    workflowId: 'wf_abcdef',
    pipeline: pipeline([]),
    source: {},
    creator: { version: '0', platform: 'linux', arch: 'x64' },
  },
  0,
);
const entry = { v: 1 as const, seq: 1, at: '', event: running(), prev: '', hash: '' };

/** A console that is made when `make` is called, and says what it was told. */
function rig() {
  const told: string[] = [];
  const one: RunConsole = {
    observe: ({ event }) => void told.push(event.type),
    flush: () => void told.push('flush'),
    sink: {
      open: ({ task }) => void told.push(`open ${task}`),
      write: (chunk) => void told.push(Buffer.from(chunk).toString()),
      close: ({ task }) => void told.push(`close ${task}`),
    },
    progress: (task, line) => void told.push(`${task}: ${line}`),
    capturing: (phase) => void told.push(`capturing ${phase}`),
    close: () => void told.push('closed'),
  };
  let settle: { resolve: (console: RunConsole) => void; reject: (error: Error) => void } | undefined;
  let made = 0;
  const late = createLateConsole(() => {
    made += 1;
    return new Promise((resolve, reject) => (settle = { resolve, reject }));
  });
  return {
    late,
    told,
    made: () => made,
    make: () => settle?.resolve(one),
    fail: () => settle?.reject(new Error('no')),
  };
}

test('is made when the run waits, and is told what came before in its order', async () => {
  const { late, told, made, make } = rig();
  late.observe?.(entry, state);
  late.sink.open(group);
  expect(made()).toBe(0);
  const ready = late.ready?.();
  expect(made()).toBe(1);
  const written = late.sink.write(Buffer.from('output'), group);
  late.progress?.('a/b', 'half');
  make();
  await Promise.all([ready, written]);
  expect(told).toEqual(['RunStarted', 'open a/b', 'output', 'a/b: half']);
  late.flush?.(state);
  late.capturing?.('a', 1, 2);
  expect(late.sink.write(Buffer.from('more'), group)).toBeUndefined();
  late.sink.close(group, { summary: 'exit code 0', durationMs: 1 });
  late.close();
  expect(told.slice(4)).toEqual(['flush', 'capturing a', 'more', 'close a/b', 'closed']);
  expect(late.ready?.()).toBeUndefined();
  expect(made()).toBe(1);
});

test('that cannot be made takes what is written all the same: no command waits for ever', async () => {
  const { late, told, fail } = rig();
  const written = late.sink.write(Buffer.from('output'), group);
  fail();
  await written;
  await late.ready?.();
  late.observe?.(entry, state);
  late.flush?.(state);
  expect(late.sink.write(Buffer.from('more'), group)).toBeUndefined();
  late.close();
  expect(told).toEqual([]);
});
