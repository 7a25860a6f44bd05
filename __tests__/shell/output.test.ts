import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createOutputSequencer } from '../../src/shell/output.ts';
import type { OutputGroup, OutputSink, OutputWriter } from '../../src/shell/output.ts';
import { createPhaseLog } from '../../src/shell/phase-log.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bootspring-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const group = (task: string, attempt = 1): OutputGroup => ({ phase: 'testing', task, attempt, title: 'npm test' });
const passed = { summary: 'passed', durationMs: 0 };

/** Writes down everything that it is told. `slow` makes it ask for patience every time. */
function recorder(slow = false): OutputSink & { readonly events: string[] } {
  const events: string[] = [];
  return {
    events,
    open: (of) => void events.push(`open ${of.task}`),
    write(chunk, of) {
      events.push(`${of.task}: ${Buffer.from(chunk).toString('latin1')}`);
      return slow ? new Promise((resolve) => setImmediate(resolve)) : undefined;
    },
    close: (of) => void events.push(`close ${of.task}`),
  };
}

/** What each group was seen to say; throws when groups mix. */
function read(events: readonly string[]): Map<string, string> {
  const said = new Map<string, string>();
  let current: string | undefined;
  for (const event of events) {
    const [word, name] = event.split(' ', 2);
    if (word === 'open') {
      if (current !== undefined || said.has(name ?? '')) throw new Error(`${event} while ${current} is open`);
      current = name ?? '';
      said.set(current, '');
    } else if (word === 'close') {
      if (current !== name) throw new Error(`${event} while ${current} is open`);
      current = undefined;
    } else {
      if (!event.startsWith(`${current}: `)) throw new Error(`${event.slice(0, 40)} while ${current} is open`);
      said.set(current ?? '', (said.get(current ?? '') ?? '') + event.slice(`${current}: `.length));
    }
  }
  return said;
}

describe('createOutputSequencer', () => {
  test('the foreground streams, others wait, those that ended come first', async () => {
    const sink = recorder();
    const sequencer = createOutputSequencer({ sinks: [sink], spillFolder: folder });
    const [a, b, c] = ['a', 'b', 'c'].map((task) => sequencer.begin(group(task)));
    void b?.write(Buffer.from('b1'));
    void a?.write(Buffer.from('a1'));
    void c?.write(Buffer.from('c1'));
    expect(sink.events).toEqual(['open a', 'a: a1']);
    c?.end(passed);
    a?.end(passed);
    await sequencer.settled();
    void b?.write(Buffer.from('b2'));
    expect(sink.events.slice(2)).toEqual(['close a', 'open c', 'c: c1', 'close c', 'open b', 'b: b1', 'b: b2']);
    b?.end(passed);
    expect(sink.events.at(-1)).toBe('close b');
  });

  test('output never mixes, and nothing of it is lost', async () => {
    const action = fc.record({
      who: fc.nat(4),
      what: fc.constantFrom('write', 'write', 'write', 'large', 'end', 'turn'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 60 }), fc.boolean(), async (actions, slow) => {
        const sink = recorder(slow);
        const sequencer = createOutputSequencer({ sinks: [sink], spillFolder: folder });
        const writers = new Map<number, OutputWriter>();
        const written = new Map<string, string>();
        const ended = new Set<number>();
        for (const [index, { who, what }] of actions.entries()) {
          if (what === 'turn') await new Promise(setImmediate);
          if (ended.has(who)) continue;
          const writer = writers.get(who) ?? sequencer.begin(group(`${who}`));
          writers.set(who, writer);
          if (what === 'end') {
            writer.end(passed);
            ended.add(who);
          } else if (what !== 'turn') {
            const text = what === 'large' ? `${index},`.repeat(60_000) : `${index},`;
            void writer.write(Buffer.from(text));
            written.set(`${who}`, (written.get(`${who}`) ?? '') + text);
          }
        }
        for (const [who, writer] of writers) if (!ended.has(who)) writer.end(passed);
        await sequencer.settled();
        const said = read(sink.events);
        expect(said.size).toBe(writers.size);
        for (const [who, text] of said) expect(text === (written.get(who) ?? '')).toBe(true);
        expect(readdirSync(folder)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('what does not fit into memory waits in a file that is gone afterwards', async () => {
    const sink = recorder();
    const sequencer = createOutputSequencer({ sinks: [sink], spillFolder: join(folder, 'spill') });
    const first = sequencer.begin(group('a'));
    const second = sequencer.begin(group('b'));
    for (let count = 0; count < 100; count++) void second.write(Buffer.alloc(10_000, count));
    expect(readdirSync(join(folder, 'spill'))).toHaveLength(1);
    second.end(passed);
    first.end(passed);
    await sequencer.settled();
    const said = Buffer.from(read(sink.events).get('b') ?? '', 'latin1');
    expect(said.length).toBe(1_000_000);
    expect(said.every((byte, at) => byte === Math.floor(at / 10_000))).toBe(true);
    expect(readdirSync(join(folder, 'spill'))).toEqual([]);
  });

  test('what is written while earlier output is being released comes after it', async () => {
    const sink = recorder(true);
    const sequencer = createOutputSequencer({ sinks: [sink], spillFolder: folder });
    const first = sequencer.begin(group('a'));
    const second = sequencer.begin(group('b'));
    for (let count = 0; count < 4; count++) void second.write(Buffer.alloc(200_000, `${count}`));
    first.end(passed);
    void second.write(Buffer.from('end'));
    second.end(passed);
    await sequencer.settled();
    expect(read(sink.events).get('b')).toMatch(/^0+1+2+3+end$/);
  });

  test('when nothing can be spilled, what is lost is counted and the rest shown', async () => {
    writeFileSync(join(folder, 'file'), '');
    const sink = recorder();
    const sequencer = createOutputSequencer({ sinks: [sink], spillFolder: join(folder, 'file') });
    const first = sequencer.begin(group('a'));
    const second = sequencer.begin(group('b'));
    for (let count = 0; count < 5; count++) void second.write(Buffer.alloc(100_000, 'x'));
    second.end(passed);
    first.end(passed);
    await sequencer.settled();
    expect(read(sink.events).get('b')).toMatch(/^x{300000}\n.* 200000 bytes of output could not be kept/);
  });

  test('a slow sink holds back who writes', async () => {
    const sequencer = createOutputSequencer({
      sinks: [recorder(true), recorder(), recorder(true)],
      spillFolder: folder,
    });
    const writer = sequencer.begin(group('a'));
    expect(await writer.write(Buffer.from('x'))).toBeUndefined();
    expect(writer.write(Buffer.from('x'))).toBeInstanceOf(Promise);
    writer.end(passed);
    await sequencer.settled();
  });
});

describe('createPhaseLog', () => {
  const problems: string[] = [];
  const open = (path: string): ReturnType<typeof createPhaseLog> =>
    createPhaseLog({ folder: path, onProblem: (message) => void problems.push(message) });
  beforeEach(() => void problems.splice(0));

  test('keeps bytes as they are between a header and a footer, and appends', async () => {
    const log = open(join(folder, 'logs'));
    const bytes = Buffer.from([0xff, 0x00, 0x0d, 0x1b, 0x5b, 0x41]);
    log.open(group('testing/unit', 2));
    void log.write(bytes, group('testing/unit', 2));
    log.close(group('testing/unit', 2), { summary: 'exit code 1', durationMs: 3210 });
    await log.flush();
    log.open(group('testing/e2e'));
    void log.write(Buffer.from('line\n'), group('testing/e2e'));
    log.close(group('testing/e2e'), passed);
    await log.flush();
    const expected = Buffer.concat([
      Buffer.from('==> testing/unit (attempt 2): npm test\n'),
      bytes,
      Buffer.from('\n<== exit code 1 after 3.2s\n==> testing/e2e (attempt 1): npm test\nline\n<== passed after 0.0s\n'),
    ]);
    expect(readFileSync(join(folder, 'logs', 'phase-testing.log')).equals(expected)).toBe(true);
    expect(problems).toEqual([]);
  });

  test('nothing is opened before something is written', async () => {
    await open(join(folder, 'logs')).flush();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('asks for patience when the disk is behind, and ends it', async () => {
    const log = open(folder);
    const waits: (Promise<void> | undefined)[] = [];
    for (let count = 0; count < 40; count++) waits.push(log.write(Buffer.alloc(64 * 1024, 'x'), group('a')));
    expect(waits[0]).toBeUndefined();
    expect(waits.at(-1)).toBeInstanceOf(Promise);
    await Promise.all(waits.map((wait) => Promise.resolve(wait)));
    await log.flush();
    expect(readFileSync(join(folder, 'phase-testing.log')).length).toBe(40 * 64 * 1024);
  });

  test('a log that cannot be written is told once and stops nobody', async () => {
    mkdirSync(join(folder, 'phase-testing.log'));
    const log = open(folder);
    for (let count = 0; count < 40; count++) void log.write(Buffer.alloc(64 * 1024, 'x'), group('a'));
    await log.flush();
    expect(log.write(Buffer.from('more'), group('a'))).toBeUndefined();
    await log.flush();
    expect(problems).toEqual([expect.stringContaining('phase-testing.log cannot be written (EISDIR')]);
  });
});
