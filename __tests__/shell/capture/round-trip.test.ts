import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { systemPath } from '../../../src/shell/layer/system-path.ts';
import { commitAll, describeTree, expectTree, git } from '../restore/rig.ts';
import { temporaryFolder, valueOf } from '../rig.ts';
import { createCamera, forget } from './rig.ts';

/** How many trees are tried, two thirds of them without git: `TREES=100`. */
const TREES = Number(process.env['TREES'] ?? 40);

/** One change to a workspace, at a path of a small set so that changes meet each other. */
type Edit =
  | { readonly kind: 'write'; readonly path: string; readonly content: string; readonly mode: number }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'delete'; readonly path: string }
  | { readonly kind: 'touch'; readonly path: string; readonly time: number }
  | { readonly kind: 'chmod'; readonly path: string; readonly mode: number };

const ODD = process.platform === 'linux' ? ['\xff', 'a\nb'] : [];
const part = fc.constantFrom('a', 'b', 'node_modules', 'x.js', Buffer.from('é').toString('latin1'), ...ODD);
const where = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const mode = fc.constantFrom(0o644, 0o755, 0o600, 0o700, 0o444);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    path: where,
    content: fc.constantFrom('', 'one', 'two', 'x'.repeat(5000)),
    mode,
  }),
  fc.record({ kind: fc.constant('link' as const), path: where, target: fc.constantFrom('a', './b', 'missing/x') }),
  fc.record({ kind: fc.constant('folder' as const), path: where }),
  fc.record({ kind: fc.constant('delete' as const), path: where }),
  fc.record({ kind: fc.constant('touch' as const), path: where, time: fc.integer({ min: 1, max: 2_000_000_000 }) }),
  fc.record({ kind: fc.constant('chmod' as const), path: where, mode }),
);

function apply(root: string, one: Edit): void {
  const file = systemPath(`${Buffer.from(root).toString('latin1')}/${one.path}`);
  try {
    const there = fs.lstatSync(file, { throwIfNoEntry: false });
    switch (one.kind) {
      case 'write':
      case 'link':
      case 'folder': {
        const above = `${Buffer.from(root).toString('latin1')}/${path.posix.dirname(one.path)}`;
        fs.mkdirSync(systemPath(above), { recursive: true });
        if (there !== undefined && one.kind !== 'folder') fs.rmSync(file, { recursive: true });
        if (one.kind === 'folder') fs.mkdirSync(file, { recursive: true });
        else if (one.kind === 'link') fs.symlinkSync(one.target, file);
        else fs.writeFileSync(file, one.content, { mode: one.mode });
        return;
      }
      case 'delete':
        fs.rmSync(file, { recursive: true, force: true });
        return;
      case 'touch':
        if (there !== undefined) fs.lutimesSync(file, one.time, one.time);
        return;
      case 'chmod':
        if (there !== undefined && !there.isSymbolicLink()) {
          fs.chmodSync(file, there.isDirectory() ? one.mode | 0o700 : one.mode);
        }
        return;
    }
  } catch {
    // A file stands where a folder would have to be, or the reverse: then nothing changes.
  }
}

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
