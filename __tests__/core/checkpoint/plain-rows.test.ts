import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { areRows } from '../../../src/core/checkpoint/plain-rows.ts';
import { rowSchema } from '../../../src/model/checkpoint.ts';

const HEX = 'ab'.repeat(32);
const ROWS: readonly Readonly<Record<string, unknown>>[] = [
  { type: 'file', path: 'a', mode: '0644', size: 3, mtime: '1.000000000', digest: `sha256:${HEX}`, layer: 0 },
  { type: 'file', path: { base64: '/w==' }, mode: '0755', size: 0, mtime: '-1.000000000', digest: `git:${HEX}` },
  { type: 'link', path: 'b', target: { base64: '/w==' }, mtime: '1.000000000' },
  { type: 'folder', path: 'c', mode: '0700', mtime: '1.000000000' },
];
const NAMES = ['type', 'path', 'mode', 'size', 'mtime', 'digest', 'layer', 'target', 'more', '__proto__', 'toString'];

/** What a manifest could have in a place where something else belongs. */
const value = fc.oneof(
  fc.constantFrom<unknown>(
    'file',
    'link',
    'folder',
    'git:',
    `sha256:${HEX}`,
    `sha256:${HEX}\n`,
    '0644',
    '0644\n',
    '1.000000000',
    '1.0',
    '',
    0,
    -1,
    1.5,
    2 ** 53,
    null,
    {},
    [],
    { base64: '' },
    { base64: 1 },
    { base64: '', more: 1 },
  ),
  fc.jsonValue(),
);

const change = fc.record({ name: fc.constantFrom(...NAMES), value, remove: fc.boolean() });
const row = fc.tuple(fc.constantFrom(...ROWS), fc.array(change, { maxLength: 2 })).map(([begin, changes]) => {
  const members = new Map(Object.entries(begin));
  for (const { name, value: put, remove } of changes) {
    if (remove) members.delete(name);
    else members.set(name, put);
  }
  // As text, so that `__proto__` becomes a member like any other when it is read.
  const texts = [...members].map(([name, member]) => `${JSON.stringify(name)}:${JSON.stringify(member) ?? 'null'}`);
  return `{${texts.join(',')}}`;
});

test('rows are taken just when the schema takes them, and mean the same', () => {
  let [taken, refused] = [0, 0];
  fc.assert(
    fc.property(fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: fc.json() }), (text) => {
      const json: unknown = JSON.parse(text);
      const parsed = rowSchema.safeParse(json);
      expect(areRows([ROWS[0], json])).toBe(parsed.success);
      if (parsed.success) expect(parsed.data).toEqual(json);
      if (parsed.success) taken += 1;
      else refused += 1;
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(taken, refused)).toBeGreaterThan(100);
});

test('rows are an array', () => {
  expect([[], {}, null, 'x', { length: 0 }].map((each) => areRows(each))).toEqual([true, false, false, false, false]);
});
