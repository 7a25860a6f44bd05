import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { systemPath } from '../../../src/shell/layer/system-path.ts';
import { temporaryFolder } from '../rig.ts';
import { createRecorder, describeTree, expectTree, reportOf, restoreTo } from './rig.ts';

/** An edit of a tree; what it cannot do where it comes to is left undone. */
type Edit =
  | { readonly kind: 'write'; readonly path: string; readonly text: string; readonly mode: number }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }
  | { readonly kind: 'folder'; readonly path: string; readonly mode: number }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'time'; readonly path: string; readonly seconds: number };

const name = fc.constantFrom('a', 'b', 'c', 'new\nline', '\xff\xfe', '\xc3\xa9', '-', ' x');
const aPath = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const mode = fc.constantFrom(0o644, 0o755, 0o600, 0o400, 0o444);
const text = fc.oneof(fc.string({ maxLength: 5 }), fc.constant('long '.repeat(20_000)));
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), path: aPath, text, mode }) },
  fc.record({
    kind: fc.constant('link' as const),
    path: aPath,
    target: fc.constantFrom('a', 'b/c', './c', '\xff', 'nowhere'),
  }),
  fc.record({ kind: fc.constant('folder' as const), path: aPath, mode: fc.constantFrom(0o755, 0o700, 0o555) }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path: aPath }) },
  fc.record({ kind: fc.constant('rename' as const), path: aPath, to: aPath }),
  fc.record({
    kind: fc.constant('time' as const),
    path: aPath,
    seconds: fc.double({ min: 1, max: 2 ** 31, noNaN: true }),
  }),
);

function apply(root: string, each: Edit): void {
  const at = (relative: string) => systemPath(`${root}/${relative}`);
  const parent = (relative: string) => path.posix.dirname(relative);
  /** Only through real folders: nothing outside the tree may be edited. */
  const isReached = (relative: string): boolean => {
    if (relative === '.') return true;
    return isReached(parent(relative)) && fs.lstatSync(at(relative), { throwIfNoEntry: false })?.isDirectory() === true;
  };
  const makeParent = (): void => {
    if (parent(each.path) !== '.') fs.mkdirSync(at(parent(each.path)), { recursive: true });
  };
  try {
    if (each.kind === 'write' || each.kind === 'link' || each.kind === 'folder') makeParent();
    if (!isReached(parent(each.path))) return;
    switch (each.kind) {
      case 'write':
        fs.rmSync(at(each.path), { recursive: true, force: true });
        fs.writeFileSync(at(each.path), each.text);
        return fs.chmodSync(at(each.path), each.mode);
      case 'link':
        fs.rmSync(at(each.path), { recursive: true, force: true });
        return fs.symlinkSync(systemPath(each.target), at(each.path));
      case 'folder':
        fs.mkdirSync(at(each.path), { recursive: true });
        return fs.chmodSync(at(each.path), each.mode);
      case 'remove':
        return fs.rmSync(at(each.path), { recursive: true, force: true });
      case 'rename':
        return isReached(parent(each.to)) ? fs.renameSync(at(each.path), at(each.to)) : undefined;
      case 'time':
        return fs.lutimesSync(at(each.path), each.seconds, each.seconds);
    }
  } catch {
    // Something stands in the way; the next edit comes.
  }
}

test('whatever was done to a tree, each checkpoint of it is restored as it was, onto nothing and onto any other', async () => {
  const edits = fc.array(edit, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(edits, edits, edits, async (...phases) => {
      const root = temporaryFolder();
      const recorder = createRecorder(root);
      const trees: string[][] = [];
      for (const [index, phase] of phases.entries()) {
        for (const each of phase) apply(root, each);
        await recorder.take(`phase-${index}`);
        trees.push(describeTree(root));
      }
      const into = path.join(temporaryFolder(), 'into');
      // Onto nothing, then each onto the one before it, forwards and back.
      for (const index of [2, 0, 1, 2, 1, 0]) {
        const report = reportOf(await restoreTo(recorder, `phase-${index}`, root, { into }));
        expectTree(into, trees[index] ?? []);
        expect(report.aside).toBeUndefined();
      }
      expect(describeTree(root)).toEqual(trees[2]);
      for (const folder of [root, path.dirname(into)]) fs.rmSync(folder, { recursive: true });
    }),
    { numRuns: 60 },
  );
});
