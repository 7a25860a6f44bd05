import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  childrenOf,
  emptyFolder,
  type KnownFolder,
  namesOf,
  rowsBelow,
  rowsOf,
  setRow,
} from '../../../src/shell/capture/known.ts';
import { decodeKnown, encodeKnown, joined } from '../../../src/shell/capture/known-format.ts';
import { signatureOf } from '../../../src/shell/capture/row.ts';
import { walk, type WalkFilter } from '../../../src/shell/capture/walk.ts';
import type { Walked } from '../../../src/shell/capture/walked.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { systemPath } from '../../../src/shell/layer/system-path.ts';
import { temporaryFolder } from '../rig.ts';
import { apply, edit } from './edits.ts';

/** How many trees are tried: `TREES=1000`. */
const TREES = Number(process.env['TREES'] ?? 150);

const ALL: WalkFilter = { keeps: () => true, enters: () => true };
const FILTERS: readonly WalkFilter[] = [
  ALL,
  { keeps: (name) => !name.endsWith('x.js') && !name.endsWith('b'), enters: () => true },
];

/**
 * Looks at a folder, and takes it that what had to be read was read.
 *
 * @param lost a name of files that were gone when they were to be read, and have come back since
 */
async function look(
  folder: string,
  filter: WalkFilter,
  before: KnownFolder | undefined,
  lost?: string,
): Promise<Walked> {
  const root = Buffer.from(folder).toString('latin1');
  const trustedUntil = Number.MAX_VALUE;
  const walked = await walk({ root, filter, parent: before, cache: before, baseline: undefined, trustedUntil });
  for (const { path: name, size, mode, place, ...seen } of walked.pending) {
    if (lost !== undefined && name.endsWith(lost)) continue;
    const file = systemPath(`${root}/${name}`);
    const mtime = fs.lstatSync(file, { bigint: true }).mtimeNs;
    const digest = `sha256:${sha256(fs.readFileSync(file))}`;
    setRow(place.folder, place.index, {
      type: 'file',
      path: name,
      size,
      mode,
      mtime,
      digest,
      ...signatureOf(seen, trustedUntil),
    });
  }
  return walked;
}

/** The same tree with all its names and rows, none of them in columns. */
function listed(folder: KnownFolder): KnownFolder {
  return {
    ...emptyFolder(),
    names: [...namesOf(folder)],
    rows: [...rowsOf(folder)],
    children: childrenOf(folder).map(listed),
  };
}

/** The same tree as a process that starts reads it. */
function inColumns(root: KnownFolder): KnownFolder {
  const read = decodeKnown(joined(encodeKnown({ manifestDigest: '', layers: [], root })));
  if (read === undefined) throw new Error('a tree that was just written is not read');
  return read.root;
}

/** What a walk found, without what says in which folder of which tree. */
const found = ({ root, pending, changed, deleted, ...rest }: Walked): unknown => ({
  rows: [...rowsBelow(root)],
  pending: pending.map(({ place: { index }, ...one }) => ({ ...one, index })),
  changed,
  deleted: deleted.toSorted(),
  ...rest,
});

const steps = fc.array(fc.array(edit, { maxLength: 6 }), { minLength: 1, maxLength: 3 });

test('a walk finds the same, whether it compares with columns or with rows, after any edits', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { maxLength: 20 }),
      steps,
      fc.constantFrom(...FILTERS),
      fc.constantFrom(undefined, undefined, 'a'),
      async (initial, all, filter, lost) => {
        const root = path.join(temporaryFolder(), 'work');
        fs.mkdirSync(root);
        for (const one of initial) apply(root, one);
        let before = (await look(root, filter, undefined, lost)).root;
        for (const edits of all) {
          for (const one of edits) apply(root, one);
          const byRows = await look(root, filter, listed(before), lost);
          expect(found(await look(root, filter, before, lost))).toEqual(found(byRows));
          const byColumns = await look(root, filter, inColumns(before), lost);
          expect(found(byColumns)).toEqual(found(byRows));
          before = byColumns.root;
          // Written from columns with rows among them, it is the same tree.
          expect([...rowsBelow(inColumns(before))]).toEqual([...rowsBelow(byRows.root)]);
          if (lost !== undefined) continue;
          expect(found(await look(root, filter, inColumns(before)))).toMatchObject({ pending: [], changed: [] });
        }
        fs.rmSync(path.dirname(root), { recursive: true, force: true });
      },
    ),
    { numRuns: TREES },
  );
}, 60_000);

test('of a folder in which a file was written again, only that file is no longer in columns', async () => {
  const folder = temporaryFolder();
  for (const name of ['a/x', 'a/y', 'b/z']) apply(folder, { kind: 'write', path: name, content: 'one', mode: 0o644 });
  const before = inColumns((await look(folder, ALL, undefined)).root);
  fs.writeFileSync(path.join(folder, 'a/x'), 'other');
  const after = await look(folder, ALL, before);
  expect(after.pending.map((one) => one.path)).toEqual(['a/x']);
  const folders = [after.root, ...childrenOf(after.root)];
  expect(folders.every(({ table, rows }) => table !== undefined && rows === undefined)).toBe(true);
  expect(folders.flatMap(({ changed }) => [...(changed?.values() ?? [])]).map((row) => row.path)).toEqual(['a/x']);
  expect([...rowsBelow(before)].find((row) => row.path === 'a/x')).toMatchObject({ size: 3 });
  expect(await look(folder, ALL, after.root)).toMatchObject({ pending: [], changed: [] });
});

test('a folder that is gone when it is looked at more closely is told as deleted, with all that was in it', async () => {
  const folder = temporaryFolder();
  for (const name of ['a/b/x', 'a/y', 'z']) apply(folder, { kind: 'write', path: name, content: 'one', mode: 0o644 });
  const before = (await look(folder, ALL, undefined)).root;
  for (const parent of [inColumns(before), listed(before)]) {
    apply(folder, { kind: 'write', path: 'a/y', content: 'two', mode: 0o644 });
    fs.utimesSync(path.join(folder, 'a'), 1, 1);
    const takesAway: WalkFilter = {
      enters: () => true,
      keeps(name) {
        if (name === 'a') fs.rmSync(path.join(folder, 'a'), { recursive: true, force: true });
        return true;
      },
    };
    const after = await look(folder, takesAway, parent);
    expect(after.deleted.toSorted()).toEqual(['a', 'a/b', 'a/b/x', 'a/y']);
    expect([...rowsBelow(after.root)].map((row) => row.path)).toEqual(['z']);
    expect([...rowsBelow(inColumns(after.root))].map((row) => row.path)).toEqual(['z']);
    for (const name of ['a/b/x', 'a/y']) apply(folder, { kind: 'write', path: name, content: 'one', mode: 0o644 });
  }
});

test('what changed and is not kept any more is told as deleted', async () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b', 'c']) apply(folder, { kind: 'write', path: name, content: 'one', mode: 0o644 });
  const before = inColumns((await look(folder, ALL, undefined)).root);
  fs.writeFileSync(path.join(folder, 'b'), 'other');
  const after = await look(folder, { enters: () => true, keeps: (name) => name !== 'b' }, before);
  expect(after).toMatchObject({ deleted: ['b'], pending: [] });
  expect([...rowsBelow(after.root)].map((row) => row.path).toSorted()).toEqual(['a', 'c']);
});
