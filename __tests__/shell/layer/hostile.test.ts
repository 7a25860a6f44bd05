import * as fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Compression, LIMITS } from '../../../src/model/layer.ts';
import type { Problem, Result } from '../../../src/model/result.ts';
import { compress, paddingFrame } from '../../../src/shell/layer/compress.ts';
import { layers } from '../../../src/shell/layer/layers.ts';
import { writeListing } from '../../../src/shell/layer/listing.ts';
import { FRAME_LIMIT } from '../../../src/shell/layer/parts.ts';
import { END_SIZE, entrySize, headerSize, writeHeader } from '../../../src/shell/layer/tar-header.ts';
import type { LayerEntry } from '../../../src/shell/layer/types.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { problemIn, temporaryFolder, valueOf } from '../rig.ts';
import { COMPRESSIONS, forge, frame, inline, noise, open, packTree, targetsIn } from './rig.ts';
import type { ForgedFrame, Packed } from './rig.ts';

/** Opens and reads everything. */
async function verify({ file, digest }: Packed): Promise<Result<void, Problem>> {
  const layer = layers.open(file, digest ?? '');
  return layer.ok ? layers.extract({ layer: layer.value, wanted: [], all: true, pool: inline }) : layer;
}

const SMALL = { 'a/one': 'first', 'b\xff': '', c: '->a/one', d: noise(200) };

describe.each(COMPRESSIONS)('a layer packed with %s', (compression) => {
  test('of which any byte is another is refused', async () => {
    const packed = await packTree(SMALL, { compression });
    const whole = fs.readFileSync(packed.file);
    expect(whole.length).toBeGreaterThan(500);
    valueOf(await verify(packed));
    for (let at = 0; at < whole.length; at += 1) {
      for (const flip of [0xff, 1 << (at % 8)]) {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ flip;
        fs.writeFileSync(packed.file, changed);
        const result = await verify(packed);
        expect([at, result.ok || result.error.code]).toEqual([at, 'integrity']);
      }
    }
  });

  test('that is cut short, or longer, is refused', async () => {
    const packed = await packTree(SMALL, { compression });
    const whole = fs.readFileSync(packed.file);
    for (let length = 0; length < whole.length; length += 1) {
      fs.writeFileSync(packed.file, whole.subarray(0, length));
      expect([length, layers.open(packed.file, packed.digest ?? '').ok]).toEqual([length, false]);
      fs.writeFileSync(packed.file, whole.subarray(whole.length - length));
      expect([length, layers.open(packed.file, packed.digest ?? '').ok]).toEqual([length, false]);
    }
    fs.writeFileSync(packed.file, Buffer.concat([whole, Buffer.alloc(1)]));
    expect(problemIn(await verify(packed)).code).toBe('integrity');
  });

  test('of which a byte of a large file is another is refused, whatever is wanted of it', async () => {
    const packed = await packTree({ big: noise(FRAME_LIMIT) }, { compression });
    const layer = open(packed);
    const middle = layer.frames[3];
    const fd = fs.openSync(packed.file, 'r+');
    fs.writeSync(fd, Buffer.from([1, 2, 3]), 0, 3, (middle?.offset ?? 0) + 1000);
    fs.closeSync(fd);
    const wanted = targetsIn(temporaryFolder(), layer);
    const problem = problemIn(await layers.extract({ layer, wanted, all: false, pool: inline }));
    const message = expect.stringContaining(`the frame at byte ${middle?.offset} does not match its digest`);
    expect(problem).toMatchObject({ code: 'integrity', where: packed.file, message });
  });
});

test('a layer that is missing, a folder, or another one is refused', async () => {
  const packed = await packTree(SMALL);
  const digest = 'ab'.repeat(32);
  for (const file of ['/nowhere/layer', temporaryFolder(), packed.file]) {
    expect(problemIn(layers.open(file, digest))).toMatchObject({ code: 'integrity', where: file });
  }
});

const compression: Compression = COMPRESSIONS[0] ?? 'gzip';
const fileOf = (path: string, content: Uint8Array | string, size = content.length): LayerEntry => ({
  type: 'file',
  path,
  executable: false,
  size,
  digest: sha256(content),
});
/** The tar entry of a file. */
function tarOf(entry: LayerEntry, content: Uint8Array | string = '', pad = 0): Buffer {
  const bytes = Buffer.alloc(entrySize(entry), pad);
  writeHeader(entry, bytes, 0);
  bytes.write(
    typeof content === 'string' ? content : Buffer.from(content).toString('latin1'),
    headerSize(entry),
    'latin1',
  );
  return bytes;
}
const end = frame(Buffer.alloc(END_SIZE), compression);
const A = fileOf('a', 'content');
const B = fileOf('b', 'other');
const LIST = writeListing([A, B]);
const BOTH = frame(Buffer.concat([tarOf(A, 'content'), tarOf(B, 'other')]), compression);

interface Forgery {
  readonly listing?: string;
  readonly frames?: readonly ForgedFrame[];
  readonly order?: string;
  readonly gap?: number;
}
const forgery = ({ listing = LIST, frames = [BOTH, end], order = '[0,1]', gap = 0 }: Forgery): Packed =>
  forge({ listing, frames, order, gap }, compression);

/** Frames that declare to unpack to a lot, for a listing of one file. */
function bomb(size: number, packed: number): Forgery {
  const entry = fileOf('a', '', size);
  const count = Math.ceil(entrySize(entry) / FRAME_LIMIT);
  const frames = Array.from({ length: count }, (_, at) => ({
    bytes: Buffer.alloc(Math.ceil(packed / count), 'x'),
    unpacked: Math.min(FRAME_LIMIT, entrySize(entry) - at * FRAME_LIMIT),
  }));
  return { listing: writeListing([entry]), order: '[0]', frames: [...frames, end] };
}

describe('a forged layer whose digests are right', () => {
  test('is a layer when nothing is wrong with it', async () => {
    valueOf(await verify(forgery({})));
    const swapped = frame(Buffer.concat([tarOf(B, 'other'), tarOf(A, 'content')]), compression);
    valueOf(await verify(forgery({ frames: [swapped, end], order: '[1,0]' })));
    const apart = [frame(tarOf(A, 'content'), compression), frame(tarOf(B, 'other'), compression)];
    valueOf(await verify(forgery({ frames: [...apart, end] })));
    const padding = { bytes: paddingFrame(1000, compression), unpacked: 0 };
    valueOf(await verify(forgery({ frames: [...apart, end, padding] })));
  });

  test.each<[string, Forgery, string]>([
    ['has no listing', { listing: '', order: '[]' }, 'no listing'],
    ['has its lines in another order', { listing: writeListing([B, A]) }, 'out of order'],
    ['has a path twice', { listing: writeListing([A, A]) }, 'repeats the path'],
    ['has an entry twice in its order', { order: '[0,0]' }, 'does not name each of them once'],
    ['leaves an entry out of its order', { order: '[0]' }, 'does not name each of them once'],
    ['has an entry that is none in its order', { order: '[0,2]' }, 'does not name each of them once'],
    ['has no order', { order: '{}' }, 'does not name each of them once'],
    ['has a file that is longer than told', { listing: writeListing([A, fileOf('b', 'other', 513)]) }, 'frame'],
    [
      'has a file that is shorter than told',
      { listing: writeListing([A, fileOf('b', 'other', 0)]) },
      'frame 1 does not fit',
    ],
    ['has a file of endless size', { listing: writeListing([A, fileOf('b', '', Number.MAX_SAFE_INTEGER)]) }, 'frame'],
    ['has an entry too few', { listing: writeListing([A]), order: '[0]' }, 'frame 1 does not fit'],
    ['has bytes that no digest covers', { gap: 1 }, 'its frames end at byte'],
    ['has no end', { frames: [BOTH] }, 'does not end where its listing does'],
    ['has two ends', { frames: [BOTH, end, end] }, 'frame 3 does not fit'],
    [
      'has an empty frame',
      { frames: [{ bytes: Buffer.alloc(0), unpacked: 0 }, BOTH, end] },
      'larger than is allowed, or empty',
    ],
    [
      'has padding before its end',
      { frames: [{ bytes: paddingFrame(9, compression), unpacked: 0 }, BOTH, end] },
      'frame 1 does not fit',
    ],
    [
      'has a frame that is larger than memory',
      { frames: [{ ...BOTH, unpacked: FRAME_LIMIT + 512 }, end] },
      'larger than is allowed',
    ],
    [
      'has a frame that packs to far more',
      { frames: [{ ...BOTH, bytes: Buffer.alloc(3_000_000) }, end] },
      'larger than is allowed',
    ],
    ['unpacks to far too much', bomb(LIMITS.ratioFrom * 2, 100_000), 'more than 1000 times as many'],
  ])('that %s is refused when it is opened', (_, parts, what) => {
    const { file, digest } = forgery(parts);
    expect(problemIn(layers.open(file, digest ?? ''))).toMatchObject({
      code: 'integrity',
      where: file,
      message: expect.stringContaining(what),
    });
  });

  test('may unpack to a lot when it is as large as that asks for', () => {
    const { file, digest } = forgery(bomb(LIMITS.ratioFrom * 2, 200_000));
    valueOf(layers.open(file, digest ?? ''));
  });

  test('is refused for too many entries before they are read', () => {
    const listing = Array.from({ length: LIMITS.entries + 1 }, (_, at) => `${at}\n`).join('');
    const { file, digest } = forgery({ listing, order: '[]' });
    expect(problemIn(layers.open(file, digest ?? '')).message).toContain('it holds 500001 entries');
  });

  test('is refused when its index unpacks to far too much', () => {
    // Only zstd packs that well.
    const listing = '\n'.repeat(20 * 1024 ** 2);
    if (compression === 'zstd') {
      const { file, digest } = forgery({ listing });
      expect(problemIn(layers.open(file, digest ?? '')).message).toContain('its index unpacks to more than');
    }
  });

  const swap = (from: Buffer, place: number): ForgedFrame => {
    const bytes = Buffer.concat([from, tarOf(B, 'other')]);
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    return frame(bytes, compression);
  };
  const large = fileOf('big', noise(3000));
  const pieces = (bytes: Buffer): ForgedFrame[] =>
    [0, 600, 1200, 3000].map((from, at, all) => frame(bytes.subarray(from, all[at + 1] ?? bytes.length), compression));
  const changed = (place: number): Forgery => {
    const bytes = tarOf(large, noise(3000));
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    return { listing: writeListing([large]), order: '[0]', frames: [...pieces(bytes), end] };
  };
  test.each<[string, Forgery, string]>([
    ['has another name in a header', { frames: [swap(tarOf(A, 'content'), 0), end] }, 'the header of "a" is not that'],
    [
      'has another kind in a header',
      { frames: [swap(tarOf(A, 'content'), 156), end] },
      'the header of "a" is not that',
    ],
    ['has another content', { frames: [swap(tarOf(A, 'content'), 512), end] }, 'the content of "a" does not match'],
    [
      'hides something behind a content',
      { frames: [swap(tarOf(A, 'content'), 512 + 7), end] },
      'what pads "a" is not zero',
    ],
    [
      'hides something at its end',
      { frames: [BOTH, frame(Buffer.alloc(END_SIZE, 1), compression)] },
      'the end of its archive',
    ],
    [
      'has a frame that unpacks to more',
      { frames: [{ ...BOTH, bytes: compress(Buffer.alloc(99_999), compression) }, end] },
      'the frame at byte 0 unpacks to more than 2048 bytes',
    ],
    [
      'has a frame that unpacks to less',
      { frames: [{ ...BOTH, bytes: compress(Buffer.alloc(9), compression) }, end] },
      'unpacks to 9 bytes instead of 2048',
    ],
    [
      'has a frame that is none',
      { frames: [{ ...BOTH, bytes: noise(99) }, end] },
      'the frame at byte 0 cannot be unpacked',
    ],
    [
      'has a frame with another digest',
      { frames: [{ ...BOTH, digest: sha256('') }, end] },
      'the frame at byte 0 does not match its digest',
    ],
    ['has another header of a large file', changed(511), 'the header of "big" is not that'],
    ['has another piece of a large file', changed(2500), 'the content of "big" does not match'],
    ['hides something behind a large file', changed(512 + 3000), 'what pads "big" is not zero'],
  ])('that %s is refused when it is read', async (_, parts, what) => {
    const forged = forgery(parts);
    expect(problemIn(await verify(forged))).toMatchObject({
      code: 'integrity',
      where: forged.file,
      message: expect.stringContaining(what),
    });
  });

  test('in pieces of any size is a layer when nothing is wrong with it', async () => {
    const whole = tarOf(large, noise(3000));
    valueOf(await verify(forgery({ listing: writeListing([large]), order: '[0]', frames: [...pieces(whole), end] })));
  });
});

test('a layer of a sparse file is padded until it may be unpacked again', async () => {
  const packed = await packTree({ zeros: Buffer.alloc(LIMITS.ratioFrom * 2) });
  expect(packed.size).toBeGreaterThan((LIMITS.ratioFrom * 2) / LIMITS.ratio);
  valueOf(await verify(packed));
});
