import * as fs from 'node:fs';
import * as path from 'node:path';
import { readChain } from '../../../src/core/checkpoint/chain.ts';
import { writeName } from '../../../src/core/checkpoint/names.ts';
import { rowsOf } from '../../../src/core/checkpoint/rows.ts';
import type { Checkpoint } from '../../../src/model/checkpoint.ts';
import { DEFAULT_RULES } from '../../../src/model/constants.ts';
import type { CheckpointRules } from '../../../src/model/checkpoint-rules.ts';
import { err, ok, type Problem, type Result } from '../../../src/model/result.ts';
import type { CheckpointStore, Snapshot, Snapshots } from '../../../src/ports.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { createSnapshots } from '../../../src/shell/snapshots.ts';
import { createFileStore } from '../../../src/shell/store/file.ts';
import { valueOf } from '../rig.ts';

export const WORKFLOW = 'wf_abcdef';

/** A workspace of which checkpoints are taken as the engine takes them. */
export interface Camera {
  readonly store: CheckpointStore;
  /** Takes the checkpoint of a phase, as the child of the last one. */
  take(phase: string): Promise<Result<Snapshot, Problem>>;
  /** Goes on as a new process would. */
  restart(): void;
  /** Restores a checkpoint into another folder, or here. */
  restore(phase: string, into?: string, force?: boolean): ReturnType<Snapshots['restore']>;
}

export interface CameraOptions {
  readonly sha?: string;
  readonly rules?: CheckpointRules;
  readonly env?: Readonly<Record<string, string>>;
  readonly workflowId?: string;
}

export function createCamera(workspace: string, options: CameraOptions = {}): Camera {
  const { sha, rules = DEFAULT_RULES, env = {}, workflowId = WORKFLOW } = options;
  const store = createFileStore(workspace);
  const open = (): Snapshots => createSnapshots({ workspace, env, packer: undefined });
  let snapshots = open();
  let parent: { phase: string; digest: string } | undefined;
  let sequence = 0;
  const chainTo = async (phase: string): Promise<readonly Checkpoint[]> => {
    const texts = new Map<string, string>();
    for (const name of valueOf(await store.list(workflowId))) {
      texts.set(name, valueOf(await store.get(workflowId, name)) ?? '');
    }
    const chain = readChain(texts, phase, sha256);
    if (!chain.ok) throw new Error(chain.error.problem.message);
    return chain.value;
  };
  return {
    store,
    restart: () => (snapshots = open()),
    async take(phase) {
      const request = {
        workflowId,
        store,
        rules,
        ...(sha && { sha }),
        ...(parent && { parent }),
      };
      const captured = await snapshots.capture(request);
      if (!captured.ok) return err(captured.error);
      const { value } = captured;
      const text = JSON.stringify(documentOf(value, { workflowId, phase, sha, sequence: (sequence += 1) }));
      valueOf(await store.put(workflowId, phase, text));
      value.settle(text);
      parent = { phase, digest: `sha256:${sha256(text)}` };
      return ok(value);
    },
    async restore(phase, into, force = false) {
      const chain = await chainTo(phase);
      const request = { workflowId, store, chain, others: [], rules, force };
      return snapshots.restore({ ...request, ...(into && { into }) });
    },
  };
}

interface About {
  readonly workflowId: string;
  readonly phase: string;
  readonly sha: string | undefined;
  readonly sequence: number;
}

function documentOf(taken: Snapshot, { workflowId, phase, sha, sequence }: About): Checkpoint {
  return {
    schemaVersion: 1,
    workflowId,
    workflow: 'default',
    phase,
    sequence,
    createdAt: '2024-02-19T10:00:00.000Z',
    parent: taken.parent,
    parentDigest: taken.parentDigest,
    source: sha === undefined ? {} : { sha },
    configDigest: 'config',
    state: {},
    context: {},
    outputs: {},
    artifacts: [],
    layers: [...taken.layers],
    files: taken.files,
    journal: { sequence, digest: '' },
    entries: rowsOf(taken.entries, taken.layers),
    deleted: taken.deleted.map(writeName),
  };
}

/** Forgets what this machine knows of files. */
export const forget = (workspace: string): void =>
  fs.rmSync(path.join(workspace, '.bootspring', 'known-files'), { force: true });
