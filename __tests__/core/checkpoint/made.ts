import { createHash } from 'node:crypto';
import { rowsOf } from '../../../src/core/checkpoint/rows.ts';
import { writeName } from '../../../src/core/checkpoint/names.ts';
import type { Checkpoint, Layer, TreeEntry, TreeFile, TreeFolder, TreeLink } from '../../../src/model/checkpoint.ts';
import { LAYER_MEDIA_TYPES } from '../../../src/model/layer.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const LAYER: Layer = {
  digest: `sha256:${sha256('layer')}`,
  size: 100,
  mediaType: LAYER_MEDIA_TYPES.zstd,
};

export const file = (path: string, more: Partial<TreeFile> = {}): TreeFile => ({
  type: 'file',
  path,
  mode: 0o644,
  size: 3,
  mtime: 1_700_000_000_123_456_789n,
  digest: `sha256:${sha256(path)}`,
  layer: LAYER.digest,
  ...more,
});
export const committed = (path: string, blob = 'a'.repeat(40)): TreeFile => {
  const { layer: _, ...rest } = file(path, { digest: `git:${blob}` });
  return rest;
};
export const folder = (path: string, more: Partial<TreeFolder> = {}): TreeFolder => ({
  type: 'folder',
  path,
  mode: 0o755,
  mtime: 1_700_000_000_000_000_000n,
  ...more,
});
export const link = (path: string, target: string): TreeLink => ({ type: 'link', path, target, mtime: 1n });

export const treeOf = (...entries: TreeEntry[]): Map<string, TreeEntry> =>
  new Map(entries.map((entry) => [entry.path, entry]));

/** A manifest with what a test does not care about filled in. */
export function manifest(
  entries: readonly TreeEntry[],
  more: Omit<Partial<Checkpoint>, 'deleted'> & { readonly deleted?: readonly string[] } = {},
): Checkpoint {
  return {
    schemaVersion: 1,
    workflowId: 'wf_abcdef',
    workflow: 'default',
    phase: 'development',
    sequence: 1,
    createdAt: '2024-02-19T10:00:00.000Z',
    parent: null,
    parentDigest: null,
    source: { repository: 'acme/shop', sha: 'c'.repeat(40) },
    configDigest: 'config',
    state: {},
    context: {},
    outputs: {},
    artifacts: [],
    layers: [LAYER],
    files: { count: 0, bytes: 0, deleted: 0 },
    journal: { sequence: 10, digest: 'head' },
    ...more,
    entries: rowsOf(entries, more.layers ?? [LAYER]),
    deleted: (more.deleted ?? []).map(writeName),
  };
}
