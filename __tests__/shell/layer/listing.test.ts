import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  createLookup,
  digestOfListing,
  readListing,
  sortEntries,
  writeListing,
} from '../../../src/shell/layer/listing.ts';
import type { LayerEntry } from '../../../src/shell/layer/types.ts';

const HEX = 'ab'.repeat(32);
const file = (path: string, more: Partial<Extract<LayerEntry, { type: 'file' }>> = {}): LayerEntry => ({
  type: 'file',
  path,
  executable: false,
  size: 3,
  digest: HEX,
  ...more,
});

/** Byte strings without the zero byte, of which no path can have one. */
const bytes = fc
  .uint8Array({ minLength: 1, maxLength: 12, min: 0 })
  .map((array) => Buffer.from(array).toString('latin1'));
const entry: fc.Arbitrary<LayerEntry> = fc.oneof(
  fc.record({ type: fc.constant('link' as const), path: bytes, target: bytes }),
  fc.record({
    type: fc.constant('file' as const),
    path: bytes,
    executable: fc.boolean(),
    size: fc.maxSafeNat(),
    digest: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((array) => Buffer.from(array).toString('hex')),
  }),
);
const entries = fc.uniqueArray(entry, { selector: ({ path }) => path, maxLength: 20 });

describe('a listing', () => {
  test('reads as what was written, whatever bytes the names have', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const sorted = sortEntries(list);
        expect(readListing(writeListing(sorted))).toEqual({ ok: true, value: sorted });
      }),
    );
  });

  test('is in the order of the bytes of the paths', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const paths = sortEntries(list).map(({ path }) => Buffer.from(path, 'latin1'));
        expect(paths).toEqual([...paths].sort(Buffer.compare));
      }),
    );
  });

  test('is as documented, and its digest is that of its text in UTF-8', () => {
    const listing = writeListing([file('a\n\xe9', { executable: true }), { type: 'link', path: 'b', target: '../c' }]);
    expect(listing).toBe(`["file","a\\n\xe9",493,3,"${HEX}"]\n["link","b","../c"]\n`);
    expect(digestOfListing(listing)).toBe(createHash('sha256').update(listing, 'utf8').digest('hex'));
  });

  const line = `["file","a",420,3,"${HEX}"]`;
  test.each([
    ['no end', line, 'cut short'],
    ['no JSON', '["file"\n', 'line 1 of its listing is malformed'],
    ['no array', '{}\n', 'malformed'],
    ['an unknown kind', `["folder","a",420,3,"${HEX}"]\n`, 'malformed'],
    ['an empty path', `["file","",420,3,"${HEX}"]\n`, 'malformed'],
    ['a path that is no byte string', `["file","\u0100",420,3,"${HEX}"]\n`, 'malformed'],
    ['another mode', `["file","a",511,3,"${HEX}"]\n`, 'malformed'],
    ['a negative size', `["file","a",420,-1,"${HEX}"]\n`, 'malformed'],
    ['a fraction as a size', `["file","a",420,0.5,"${HEX}"]\n`, 'malformed'],
    ['a size beyond what a number tells', `["file","a",420,9007199254740992,"${HEX}"]\n`, 'malformed'],
    ['a digest in capitals', `["file","a",420,3,"${HEX.toUpperCase()}"]\n`, 'malformed'],
    ['a member more', `["file","a",420,3,"${HEX}",1]\n`, 'malformed'],
    ['a member less', `["link","a"]\n`, 'malformed'],
    ['an empty target', `["link","a",""]\n`, 'malformed'],
    ['blanks', `[ "file","a",420,3,"${HEX}"]\n`, 'malformed'],
    ['another way to write a character', `["file","\\u0061",420,3,"${HEX}"]\n`, 'malformed'],
    ['another way to write a number', `["file","a",420,3.0,"${HEX}"]\n`, 'malformed'],
    ['a zero before a number', `["file","a",420,03,"${HEX}"]\n`, 'malformed'],
    ['a character that is to be escaped', `["file","a\t",420,3,"${HEX}"]\n`, 'malformed'],
    ['a mode in another form', `["file","a",4.2e2,3,"${HEX}"]\n`, 'malformed'],
    ['a path twice', `${line}\n${line}\n`, 'line 2 of its listing repeats'],
    ['a path twice, as a link', `${line}\n["link","a","b"]\n`, 'line 2 of its listing repeats'],
    ['another order', `["link","b","c"]\n${line}\n`, 'line 2 of its listing is out of order'],
  ])('with %s is refused', (_, text, what) => {
    expect(readListing(text)).toEqual({ ok: false, error: expect.stringContaining(what) });
  });
});

test('a line in which anything is another is read as it stands, or not at all', () => {
  const written = writeListing([file('a b/\xe9', { size: 1_234_567 })]).split('');
  const characters = fc.constantFrom(...'0123456789abcdefABCDEF-+.[]{}",: \\\t\n\0\x7f\xff\u0100'.split(''));
  const edits = fc.array(fc.record({ at: fc.nat(written.length - 2), put: characters, over: fc.boolean() }), {
    minLength: 1,
    maxLength: 2,
  });
  fc.assert(
    fc.property(edits, (list) => {
      const changed = [...written];
      for (const { at, put, over } of list) changed.splice(at, over ? 1 : 0, put);
      const text = changed.join('');
      const read = readListing(text);
      if (read.ok) expect(writeListing(read.value)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('an entry is found by its path, whatever was looked for before', () => {
  fc.assert(
    fc.property(entries, fc.array(fc.oneof(fc.nat(20), bytes)), (list, sought) => {
      const sorted = sortEntries(list);
      const placeOf = createLookup(sorted);
      const all = [...sorted.map(({ path }) => path), ...sought.map((each) => sorted[Number(each)]?.path ?? `${each}`)];
      for (const path of all) {
        const place = sorted.findIndex((each) => each.path === path);
        expect(placeOf(path)).toBe(place === -1 ? undefined : place);
      }
    }),
  );
});
