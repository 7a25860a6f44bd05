import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import { sha256 } from '../../../src/shell/hash.ts';
import { createFileReuseStore } from '../../../src/shell/reuse/file-store.ts';
import { pruneReuse } from '../../../src/shell/reuse/prune.ts';
import { temporaryFolder, valueOf } from '../rig.ts';
import { built, stored } from './rig.ts';

const DAY = 86_400_000;
const now = Date.now();

/** A store with two records that share a layer, of which one was used long ago, and a layer that nothing refers to. */
async function two(): Promise<{ readonly root: string; readonly names: () => readonly string[] }> {
  const root = temporaryFolder();
  const store = createFileReuseStore(root);
  for (const name of ['old', 'new']) {
    const { record, layer } = await stored(await built({ 'dist/x': 'same' }));
    const file = { digest: record.layers[0]?.digest ?? '', file: layer ?? '' };
    const entry = { workflow: name, phase: 'build', record: JSON.stringify(record), layer: file };
    valueOf(await store.put(`sha256:${sha256(name)}`, entry));
  }
  const folder = path.join(root, '.bootspring/reuse');
  fs.writeFileSync(path.join(folder, 'layers', 'f'.repeat(64)), 'stray');
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name !== `${sha256('new')}.json`) fs.utimesSync(path.join(folder, name), 1, 1);
  const names = (): readonly string[] =>
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => fs.statSync(path.join(folder, name)).isFile())
      .map((name) => path.basename(name));
  return { root, names };
}

test('what was not used for long goes, and layers that nothing refers to any more', async () => {
  const { root, names } = await two();
  const all = names();
  const dry = valueOf(pruneReuse(root, { olderThanMs: 7 * DAY, now, dryRun: true }));
  expect(dry).toMatchObject({ records: 1, layers: 1 });
  expect(names()).toEqual(all);
  expect(valueOf(pruneReuse(root, { olderThanMs: 7 * DAY, now, dryRun: false }))).toEqual(dry);
  expect(names()).toHaveLength(2);
  expect(names()).toContain(`${sha256('new')}.json`);
  expect(names()).not.toContain('f'.repeat(64));
  expect(valueOf(pruneReuse(root, { now: now + 9 * DAY, olderThanMs: 7 * DAY, dryRun: false }))).toMatchObject({
    records: 1,
    layers: 1,
    left: 0,
  });
  expect(names()).toEqual([]);
});

test('without an age only what nothing refers to goes, and never what may still be stored', async () => {
  const { root, names } = await two();
  fs.writeFileSync(path.join(root, '.bootspring/reuse/layers', 'e'.repeat(64)), 'being stored');
  expect(valueOf(pruneReuse(root, { now, dryRun: false }))).toMatchObject({ records: 0, layers: 1 });
  expect(names()).toContain('e'.repeat(64));
});

test('where nothing is kept there is nothing to do', () => {
  const none = { records: 0, layers: 0, bytes: 0, left: 0 };
  expect(valueOf(pruneReuse(temporaryFolder(), { now, dryRun: false }))).toEqual(none);
});
