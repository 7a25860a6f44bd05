import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readLogs, readTail } from '../../src/shell/log-tails.ts';
import { pathsOf } from '../../src/shell/workflow-dir.ts';
import { phase, pipeline, Story } from '../core/story.ts';
import { temporary } from '../rig/workspace.ts';

function fileWith(content: string | Uint8Array): string {
  const file = join(temporary(), 'log');
  writeFileSync(file, content);
  return file;
}

test('a short log is whole', () => {
  expect(readTail(fileWith('a\nb\n'), 100)).toEqual({ text: 'a\nb\n', bytes: 4, shown: 4 });
});

test('a long log is cut at the start of a line', () => {
  expect(readTail(fileWith('first\nsecond\nthird\n'), 10)).toEqual({ text: 'third\n', bytes: 19, shown: 6 });
});

test('a line that fits exactly is not lost', () => {
  expect(readTail(fileWith('first\nsecond\nthird\n'), 13)?.text).toBe('second\nthird\n');
});

test('the end of one endless line is shown from its middle', () => {
  expect(readTail(fileWith(`${'x'.repeat(50)}\n`), 10)?.text).toBe(`${'x'.repeat(9)}\n`);
  expect(readTail(fileWith('x'.repeat(50)), 10)?.text).toBe('x'.repeat(10));
});

test('bytes that are not UTF-8 are replaced', () => {
  expect(readTail(fileWith(new Uint8Array([97, 0xff, 0xc3, 10])), 100)?.text).toBe('a\ufffd\ufffd\n');
});

test('a log that is not there is missing', () => {
  expect(readTail(join(temporary(), 'none'), 10)).toBeUndefined();
});

test('logs of all phases fit into the room, and those that did not succeed are cut last', () => {
  const names = Array.from({ length: 100 }, (_each, at) => `p${at}`);
  const { state } = new Story(pipeline(names.map((name) => phase(name))));
  for (const each of state.phases.slice(0, -1)) each.status = 'completed';
  const paths = pathsOf(temporary(), state.id);
  mkdirSync(paths.logs, { recursive: true });
  const line = `${'y'.repeat(99)}\n`;
  for (const name of names) writeFileSync(paths.phaseLog(name), line.repeat(2_500));
  const logs = readLogs(paths, state);
  const shown = [...logs.values()].map((log) => log.shown);
  expect(logs.size).toBe(100);
  expect(shown.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(16 * 1024 * 1024);
  expect(logs.get('p99')?.shown).toBe(204_800);
  expect(logs.get('p0')?.shown).toBeLessThan(180_000);
  expect(logs.get('p0')?.bytes).toBe(250_000);
});
