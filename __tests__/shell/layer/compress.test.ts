import { execFileSync } from 'node:child_process';
import * as zlib from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import {
  GROWTH,
  bestCompression,
  canUse,
  compress,
  decompressAtMost,
  decompressExactly,
  paddingFrame,
  release,
  storedFrame,
} from '../../../src/shell/layer/compress.ts';
import { COMPRESSIONS, has, noise } from './rig.ts';

const unpack = { zstd: 'zstd', gzip: 'gzip' };

test('zstd is used where Node has it', () => {
  const there = 'zstdCompressSync' in zlib;
  expect([canUse('gzip'), canUse('zstd'), bestCompression()]).toEqual([true, there, there ? 'zstd' : 'gzip']);
});

describe.each(COMPRESSIONS)('%s', (compression) => {
  const outside = has(unpack[compression]) ? test : test.skip;

  test('unpacks to what was packed', () => {
    for (const bytes of [Buffer.alloc(1024), noise(100), noise(3_000_000), Buffer.alloc(3_000_000, 'abc')]) {
      const packed = compress(bytes, compression);
      expect(packed.length).toBeLessThan(bytes.length + GROWTH);
      const again = decompressExactly(packed, compression, bytes.length);
      expect(again.ok && again.value.equals(bytes)).toBe(true);
    }
  });

  test('does not unpack more than it may, nor less than it must', () => {
    const packed = compress(Buffer.alloc(50_000_000), compression);
    expect(decompressExactly(packed, compression, 1000)).toEqual({
      ok: false,
      error: 'unpacks to more than 1000 bytes',
    });
    expect(decompressAtMost(packed, compression, 49_999_999, 4096).ok).toBe(false);
    expect(decompressAtMost(packed, compression, 50_000_000, 4096).ok).toBe(true);
    const short = decompressExactly(compress(Buffer.alloc(999), compression), compression, 1000);
    expect(short).toEqual({ ok: false, error: 'unpacks to 999 bytes instead of 1000' });
  });

  test('says what is no frame', () => {
    const packed = compress(noise(500), compression);
    for (const bytes of [Buffer.alloc(0), noise(50), packed.subarray(0, 40)]) {
      expect(decompressExactly(bytes, compression, 500)).toEqual({
        ok: false,
        error: expect.stringMatching(/^cannot be unpacked \(\w+\)$/),
      });
    }
  });

  test('has frames whose length depends on that of their content alone', () => {
    for (const size of [56, 512, 1024, 11_264, 65_535]) {
      const frames = [storedFrame(Buffer.alloc(size), compression), storedFrame(noise(size), compression)];
      expect(frames[0]?.length).toBe(frames[1]?.length);
      expect(frames.map((bytes) => decompressExactly(bytes, compression, size))).toEqual([
        { ok: true, value: Buffer.alloc(size) },
        { ok: true, value: noise(size) },
      ]);
    }
  });

  outside('is read by its own program, stored frames and padding included', () => {
    const parts = [noise(70_000), noise(56), noise(512), noise(30_000), Buffer.from('end')];
    const frames = [
      compress(noise(70_000), compression),
      storedFrame(noise(56), compression),
      storedFrame(noise(512), compression),
      paddingFrame(100_000, compression),
      storedFrame(noise(30_000), compression),
      paddingFrame(1, compression),
      compress(Buffer.from('end'), compression),
    ];
    const read = execFileSync(unpack[compression], ['-dc'], { input: Buffer.concat(frames) });
    expect(read.equals(Buffer.concat(parts))).toBe(true);
    expect(paddingFrame(100_000, compression).length).toBeGreaterThanOrEqual(100_000);
  });
});

test('memory that is shared with others is never given back', () => {
  const one = Buffer.from('one');
  const other = Buffer.from('other');
  const large = Buffer.alloc(1_000_000, 'x');
  release(one);
  expect([one.toString(), other.toString()]).toEqual(['one', 'other']);
  const could = 'transfer' in large.buffer;
  release(large);
  expect(large.length).toBe(could ? 0 : 1_000_000);
});
