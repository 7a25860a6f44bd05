import { describe, expect, test } from '@jest/globals';
import { packPiece } from '../../../src/shell/layer/pack-piece.ts';
import { LARGE } from '../../../src/shell/layer/read-file.ts';
import type { PackedFile } from '../../../src/shell/layer/types.ts';
import { packTree, withPool } from './rig.ts';

const NEEDLE = Buffer.from('tokenXY9');
const OTHERS = Array.from({ length: 50 }, (_, at) => Buffer.from(`another-secret-${at}`));

/** Zeros with the needle at a place. */
const withNeedle = (size: number, at: number): Buffer => {
  const bytes = Buffer.alloc(size);
  NEEDLE.copy(bytes, at);
  return bytes;
};

const foundIn = (files: readonly PackedFile[]): string[] =>
  files.flatMap((file) => (file.kind === 'read' && file.secret ? [file.path] : []));

describe.each([0, 2])('needles, with %i threads', (threads) => {
  test('are found in files of all sizes, and in no other file', async () => {
    const tree = {
      'a-none': Buffer.from('tokenXY8 tokenXY'),
      'b-only': NEEDLE,
      'c-end': withNeedle(1001, 993),
      'd-half': NEEDLE.subarray(0, 7),
      'e-half': NEEDLE.subarray(7),
      'f-none': Buffer.alloc(2 * LARGE),
      'g-start': withNeedle(LARGE + 1, 0),
      'h-end': withNeedle(2 * LARGE + 50, 2 * LARGE + 42),
      'i-other': `x${OTHERS[49]?.toString()}`,
    };
    await withPool(threads, async (pool) => {
      const { files } = await packTree(tree, { pool, needles: [...OTHERS, NEEDLE] });
      expect(foundIn(files)).toEqual(['b-only', 'c-end', 'g-start', 'h-end', 'i-other']);
      const again = await packTree(tree, { pool, needles: [Buffer.from('nowhere-at-all')] });
      expect(foundIn(again.files)).toEqual([]);
    });
  });

  test('are found across the border of two pieces', async () => {
    await withPool(threads, async (pool) => {
      for (let before = 1; before < NEEDLE.length; before += 1) {
        const { files } = await packTree({ big: withNeedle(2 * LARGE, LARGE - before) }, { pool, needles: [NEEDLE] });
        expect(foundIn(files)).toEqual(['big']);
      }
    });
  });
});

test('a needle is found at every offset of a piece and of its border, and not in what pads it', () => {
  const isIn = (before: Uint8Array, content: Buffer, padding: string): boolean => {
    const memory = Buffer.concat([content, Buffer.from(padding), Buffer.alloc(1024)]);
    const task = { kind: 'compress', memory, length: content.length, content: content.length, before } as const;
    return packPiece({ ...task, compression: 'gzip', needles: { id: -2, sequences: [NEEDLE] } }).secret;
  };
  const text = Buffer.concat([Buffer.alloc(40, 1), NEEDLE, Buffer.alloc(40, 2)]);
  for (let border = 0; border <= text.length; border += 1) {
    const before = text.subarray(Math.max(0, border - NEEDLE.length + 1), border);
    expect([border, isIn(before, text.subarray(border), '')]).toEqual([border, border < 40 + NEEDLE.length]);
  }
  expect(isIn(new Uint8Array(0), Buffer.from('tok'), 'enXY9')).toBe(false);
});
