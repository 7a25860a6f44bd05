import * as fs from 'node:fs';
import * as path from 'node:path';
import fc from 'fast-check';
import { systemPath } from '../../../src/shell/layer/system-path.ts';

/** One change to a workspace, at a path of a small set so that changes meet each other. */
export type Edit =
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
export const edit: fc.Arbitrary<Edit> = fc.oneof(
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

/** Makes a change below a folder; one that cannot be made there changes nothing. */
export function apply(root: string, one: Edit): void {
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
