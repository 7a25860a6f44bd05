import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sha256Of } from '../../src/core/sha256.ts';

const own = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('is the hash of FIPS 180-4', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(sha256Of(Buffer.from('abc'))).toBe(abc);
});

test('is that of the system at every length around a block', () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, at) => at * 7 + length);
    expect(sha256Of(bytes)).toBe(own(bytes));
  }
});

test('is that of the system whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 1_000 }), (bytes) => {
      expect(sha256Of(bytes)).toBe(own(bytes));
    }),
  );
});
