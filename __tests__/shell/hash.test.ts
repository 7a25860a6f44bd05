import { createHash } from 'node:crypto';
import { beforeEach, expect, jest, test } from '@jest/globals';
import type * as Hashes from '../../src/shell/hash.ts';

const own = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

// As at the start of a process: node:crypto is not loaded yet.
let hashes: typeof Hashes;
beforeEach(async () => {
  jest.resetModules();
  hashes = await import('../../src/shell/hash.ts');
});

test('a hash is the same before node:crypto is loaded, when that is needed, and after it', () => {
  const texts = ['', 'a', 'é€😀\ud800', 'x'.repeat(5_000), 'y'.repeat(5_000), 'z'];
  expect(texts.map((text) => hashes.sha256(text))).toEqual(texts.map(own));
  hashes.prepareHashes();
  expect(texts.map((text) => hashes.sha256(Buffer.from(text)))).toEqual(texts.map((text) => own(Buffer.from(text))));
});

test('a running hash is of what it was fed, also when that is changed afterwards and when it is long', () => {
  const hash = hashes.createRunningHash();
  const piece = Buffer.from('first');
  hash.update(piece);
  piece.write('other');
  hash.update(piece);
  expect(hash.hex()).toBe(own('firstother'));
  hash.update(Buffer.alloc(20_000, 'x'));
  expect(hash.hex()).toBe(own(`firstother${'x'.repeat(20_000)}`));
  expect(hashes.createRunningHash().hex()).toBe(own(''));
});

test('a running hash that comes to be long loses nothing of its beginning', () => {
  const hash = hashes.createRunningHash();
  for (let piece = 0; piece < 30; piece += 1) hash.update(Buffer.from(`${piece}`.padEnd(1_000)));
  const whole = Array.from({ length: 30 }, (_, piece) => `${piece}`.padEnd(1_000)).join('');
  expect(hash.hex()).toBe(own(whole));
});

test.each([
  ['before', (): void => undefined],
  ['after', (): void => hashes.prepareHashes()],
])('random bytes are as many as were asked for, and others each time, %s node:crypto is loaded', (_when, prepare) => {
  prepare();
  const drawn = Array.from({ length: 100 }, () => Buffer.from(hashes.randomBytes(8)).toString('hex'));
  expect(new Set(drawn).size).toBe(100);
  expect(new Set(drawn.map(({ length }) => length))).toEqual(new Set([16]));
});
