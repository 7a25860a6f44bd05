import { LAYER_MEDIA_TYPES } from '../../src/model/layer.ts';
import { sha256 } from '../../src/shell/hash.ts';
import { err, ok, type Problem } from '../../src/model/result.ts';
import type { RestoreRefusal, Snapshots } from '../../src/ports.ts';

/** Files by path. */
export type Files = Map<string, string>;

/** Snapshots of a workspace that is a map: each keeps the whole of it, under the digest of its only layer. */
export interface FakeSnapshots extends Snapshots {
  readonly workspace: Files;
  /** The files of each snapshot by its layer; one that is taken away is damaged. */
  readonly trees: Map<string, Files>;
  /** Other folders that were restored into. */
  readonly folders: Map<string, Files>;
  /** Phases whose manifest was settled, in order. */
  readonly settled: string[];
  faults: {
    capture?: Problem;
    refusal?: RestoreRefusal;
    recover?: Problem;
    /** What a cut-off restore was ended with; told once. */
    recovered?: string;
    notes?: readonly string[];
    /** Called while files are captured. */
    meanwhile?: () => void;
  };
}

function replace(files: Files, by: Files): number {
  let written = 0;
  for (const [path, content] of by) if (files.get(path) !== content) written += 1;
  files.clear();
  for (const [path, content] of by) files.set(path, content);
  return written;
}

/** Snapshots of an empty workspace, without faults. */
export function createFakeSnapshots(): FakeSnapshots {
  let taken = 0;
  const fake: FakeSnapshots = {
    workspace: new Map(),
    trees: new Map(),
    folders: new Map(),
    settled: [],
    faults: {},
    async capture({ parent, store, workflowId, onProgress }) {
      if (fake.faults.capture !== undefined) return err(fake.faults.capture);
      onProgress?.(1, 2);
      fake.faults.meanwhile?.();
      taken += 1;
      const digest = `sha256:${taken.toString(16).padStart(64, '0')}`;
      fake.trees.set(digest, new Map(fake.workspace));
      const stored = parent === undefined ? undefined : await store.get(workflowId, parent.phase);
      const text = stored?.ok === true ? stored.value : undefined;
      return ok({
        parent: text === undefined ? null : (parent?.phase ?? null),
        parentDigest: text === undefined ? null : digestOf(text),
        entries: [],
        deleted: [],
        layers: [{ digest, size: 7, mediaType: LAYER_MEDIA_TYPES.gzip }],
        newBytes: 7,
        files: { count: fake.workspace.size, bytes: 10, deleted: 0 },
        notes: fake.faults.notes ?? [],
        settle(manifest) {
          const { phase }: { readonly phase: string } = JSON.parse(manifest);
          fake.settled.push(phase);
        },
      });
    },
    async restore({ chain, into, onProgress }) {
      if (fake.faults.refusal !== undefined) return err(fake.faults.refusal);
      onProgress?.(1, 2);
      const [layer] = chain.at(-1)?.layers ?? [];
      const tree = fake.trees.get(layer?.digest ?? '');
      if (tree === undefined) {
        const problem: Problem = { code: 'integrity', message: 'A layer is missing.' };
        return err({ kind: 'damaged', problem });
      }
      const target = into === undefined ? fake.workspace : (fake.folders.get(into) ?? new Map());
      if (into !== undefined) fake.folders.set(into, target);
      const written = replace(target, tree);
      return ok({ folder: into ?? '.', written, bytes: 10, deleted: 0, kept: tree.size - written, notes: [] });
    },
    async recover() {
      if (fake.faults.recover !== undefined) return err(fake.faults.recover);
      const { recovered } = fake.faults;
      delete fake.faults.recovered;
      return ok(recovered);
    },
  };
  return fake;
}

/** As a manifest names another one. */
export const digestOf = (text: string): string => `sha256:${sha256(text)}`;
