import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { deletedOf, entriesOf, readTime, rowsOf, writeTime } from '../../../src/core/checkpoint/rows.ts';
import type { Row } from '../../../src/model/checkpoint.ts';
import { checkpointSchema } from '../../../src/model/checkpoint.ts';
import { LAYER, committed, file, folder, link, manifest } from './made.ts';

describe('times', () => {
  test.each([
    [0n, '0.000000000'],
    [1n, '0.000000001'],
    [-1n, '-0.000000001'],
    [-500_000_000n, '-0.500000000'],
    [-1_500_000_000n, '-1.500000000'],
    [1_700_000_000_123_456_789n, '1700000000.123456789'],
  ])('%d ns is written %s', (ns, text) => {
    expect(writeTime(ns)).toBe(text);
    expect(readTime(text)).toBe(ns);
  });

  test('come back as they were, before and after 1970', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (ns) => {
        expect(readTime(writeTime(ns))).toBe(ns);
      }),
    );
  });
});

const bytes = fc
  .array(fc.integer({ min: 1, max: 255 }), { minLength: 1, maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));

test('rows come back as the entries that they were written from, through JSON and the schema', () => {
  const entry = fc.oneof(
    fc.tuple(bytes, fc.integer({ min: 0, max: 0o7777 })).map(([path, mode]) => file(path, { mode })),
    bytes.map((path) => committed(path)),
    bytes.map((path) => folder(path)),
    fc.tuple(bytes, bytes).map(([path, target]) => link(path, target)),
  );
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 5 }), fc.array(bytes, { maxLength: 3 }), (entries, deleted) => {
      const text = JSON.stringify(manifest(entries, { deleted }));
      const read = checkpointSchema.parse(JSON.parse(text));
      expect(entriesOf(read)).toEqual({ ok: true, value: entries });
      expect(deletedOf(read)).toEqual({ ok: true, value: deleted });
    }),
  );
});

describe('entriesOf refuses', () => {
  const [good] = rowsOf([file('a')], [LAYER]);
  const refusal = (row: Partial<Record<string, unknown>>): unknown => {
    const { entries, layers } = checkpointSchema.parse({ ...manifest([]), entries: [{ ...good, ...row }] });
    const read = entriesOf({ entries, layers });
    return read.ok ? read.value : read.error;
  };
  test.each<[string, Partial<Record<keyof Row | 'layer' | 'digest', unknown>>, string]>([
    ['a layer that the manifest does not name', { layer: 1 }, 'a is in layer 1, and the manifest names 1'],
    ['a content that is nowhere', { layer: undefined }, 'a is in no layer'],
    [
      'a content that is in the commit and in a layer',
      { digest: `git:${'a'.repeat(40)}` },
      'a is in the commit and in a layer',
    ],
    ['base64 that is none', { path: { base64: '*' } }, '* is not base64'],
    ['base64 with blanks, a second form of one name', { path: { base64: ' /w==' } }, ' /w== is not base64'],
    ['base64 without its end', { path: { base64: '/w' } }, '/w is not base64'],
    ['base64 of text', { path: { base64: 'YQ==' } }, 'YQ== is text, and is written as base64'],
    ['half a character', { path: 'a\ud800' }, '"a\\ud800" is not Unicode text'],
  ])('%s', (_, row, sentence) => {
    expect(refusal(row)).toBe(sentence);
  });
});
