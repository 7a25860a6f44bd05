import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commitAll, describeTree, expectTree, git } from '../restore/rig.ts';
import { temporaryFolder, valueOf, writeTree } from '../rig.ts';
import { apply, type Edit, edit } from './edits.ts';
import { createCamera, forget } from './rig.ts';

/** How many trees are tried, two thirds of them without git: `TREES=100`. */
const TREES = Number(process.env['TREES'] ?? 40);

const steps = fc.array(
  fc.record({ edits: fc.array(edit, { maxLength: 12 }), next: fc.constantFrom('go on', 'restart', 'forget') }),
  { minLength: 1, maxLength: 4 },
);

/** `.gitignore` has something to ignore, so that git and the checkpoint look at different sets of files. */
async function roundTrip(inGit: boolean, initial: readonly Edit[], taken: readonly { edits: Edit[]; next: string }[]) {
  const root = path.join(temporaryFolder(), 'work');
  fs.mkdirSync(root);
  for (const one of initial) apply(root, one);
  fs.writeFileSync(path.join(root, '.gitignore'), 'node_modules\n*.js\n');
  const sha = inGit ? commitAll(root) : undefined;
  const camera = createCamera(root, sha === undefined ? {} : { sha });
  const described: string[][] = [];
  for (const [index, { edits, next }] of taken.entries()) {
    for (const one of edits) apply(root, one);
    valueOf(await camera.take(`phase-${index}`));
    described.push(describeTree(root));
    if (next !== 'go on') camera.restart();
    if (next === 'forget') forget(root);
  }
  for (const [index, lines] of described.entries()) {
    const there = path.join(temporaryFolder(), 'there');
    if (sha !== undefined) git(path.dirname(there), 'clone', '-q', root, there);
    const restored = await camera.restore(`phase-${index}`, there);
    if (!restored.ok) throw new Error(JSON.stringify(restored.error.problem));
    expectTree(there, lines);
    fs.rmSync(path.dirname(there), { recursive: true, force: true });
  }
  fs.rmSync(path.dirname(root), { recursive: true, force: true });
}

test('a checkpoint of any tree after any edits brings back that tree, without git', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 20 }), steps, (initial, taken) => roundTrip(false, initial, taken)),
    { numRuns: Math.ceil(TREES * 0.6) },
  );
}, 120_000);

test('a checkpoint of any tree after any edits brings back that tree, on a clone of its commit', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 20 }), steps, (initial, taken) => roundTrip(true, initial, taken)),
    { numRuns: Math.ceil(TREES * 0.3) },
  );
}, 120_000);

test('nothing is taken when nothing changed, by this process and by the next one', async () => {
  const root = temporaryFolder();
  for (const name of ['a', 'b/c']) apply(root, { kind: 'write', path: name, content: name, mode: 0o644 });
  const camera = createCamera(root);
  valueOf(await camera.take('one'));
  for (const phase of ['two', 'three']) {
    const taken = valueOf(await camera.take(phase));
    expect(taken).toMatchObject({ entries: [], deleted: [], newBytes: 0, files: { count: 0, bytes: 0, deleted: 0 } });
    camera.restart();
  }
  forget(root);
  expect(valueOf(await camera.take('four'))).toMatchObject({ entries: [], deleted: [], newBytes: 0 });
});

test('a layer of which the tree holds nothing any more is not carried on', async () => {
  const root = temporaryFolder();
  writeTree(root, { 'in/a.txt': 'one', 'in/b.txt': 'two' });
  const camera = createCamera(root);
  const layersAt = async (phase: string): Promise<string[]> =>
    valueOf(await camera.take(phase)).layers.map((layer) => layer.digest);
  const [first] = await layersAt('one');
  writeTree(root, { 'in/a.txt': 'other' });
  const second = await layersAt('two');
  expect(second).toContain(first);
  camera.restart();
  writeTree(root, { 'in/b.txt': 'another' });
  const third = await layersAt('three');
  expect(third).toHaveLength(2);
  expect(third).not.toContain(first);
});
