import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { configWrittenAfter } from '../../src/shell/config-written.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bootspring-written-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file as of a moment, in seconds. */
function written(name: string, at: number): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'version: 1\n');
  utimesSync(path, at, at);
}

test.each(['bootspring.yml', '.github/bootspring.yml'])('%s counts from when it was written', (name) => {
  expect(configWrittenAfter(folder, undefined, 0)).toBeUndefined();
  written(name, 100);
  expect(configWrittenAfter(folder, undefined, 99_999)).toBe(name);
  expect(configWrittenAfter(folder, undefined, 100_000)).toBeUndefined();
});

test('with --config only that file counts', () => {
  written('bootspring.yml', 200);
  written('ci/other.yml', 100);
  expect(configWrittenAfter(folder, 'ci/other.yml', 150_000)).toBeUndefined();
  expect(configWrittenAfter(folder, 'ci/other.yml', 50_000)).toBe('ci/other.yml');
  expect(configWrittenAfter(folder, 'gone.yml', 0)).toBeUndefined();
});
