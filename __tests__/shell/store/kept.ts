import * as fs from 'node:fs';
import * as path from 'node:path';
import { rowsOf } from '../../../src/core/checkpoint/rows.ts';
import type { Checkpoint, Layer, TreeEntry } from '../../../src/model/checkpoint.ts';
import type { Compression } from '../../../src/model/layer.ts';
import type { Event } from '../../../src/model/event.ts';
import type { OpenWorkflow } from '../../../src/ports.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { layers } from '../../../src/shell/layer/layers.ts';
import { createPool } from '../../../src/shell/layer/pool.ts';
import { createFileStorage } from '../../../src/shell/storage.ts';
import { pathsOf, type WorkflowPaths } from '../../../src/shell/workflow-dir.ts';
import { phase, pipeline, running } from '../../core/story.ts';
import { valueOf } from '../rig.ts';

/** What a phase did to the files. */
export interface Work {
  readonly phase: string;
  readonly write?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  /** The phase is finished without a checkpoint. */
  readonly unsaved?: boolean;
}

export interface KeepOptions {
  /** Milliseconds since 1970 of the first entry. */
  readonly at?: number;
  /** How it ended; it is still under way without. */
  readonly status?: 'completed' | 'failed' | 'cancelled';
  /** Phases that are still to be run. */
  readonly more?: readonly string[];
  /** Of the layers: gzip without it, which every Node has. */
  readonly compression?: Compression;
  /** Changes a manifest before it is sealed and before the journal tells its digest: the seals are right. */
  readonly forge?: (manifest: Checkpoint) => void;
}

export const pool = createPool({ threads: 0, script: undefined });

/** The file of a layer. */
export const layerFile = (paths: WorkflowPaths, digest: string): string =>
  path.join(paths.layers, digest.slice('sha256:'.length));

/** A workflow with a real journal, real manifests and real layers, whose phases worked in the workspace. */
export async function keep(
  workspace: string,
  works: readonly Work[],
  { at = 1_700_000_000_000, status, more = [], compression = 'gzip', forge }: KeepOptions = {},
): Promise<WorkflowPaths> {
  const opened = valueOf(createFileStorage(workspace).create());
  const names = [...works.map((work) => work.phase), ...more];
  const tell = (...events: readonly Event[]) => valueOf(opened.journal.append(events, at));
  tell(
    {
      type: 'WorkflowCreated',
      workflowId: opened.id,
      pipeline: pipeline(names.map((name) => phase(name))),
      source: { sha: 'c0ffee' },
      creator: { version: '1.0.0', platform: 'linux', arch: 'x64' },
    },
    running(1, opened.fence),
  );
  const keeper = new Keeper(workspace, opened, { compression, forge });
  for (const work of works) {
    tell(
      { type: 'PhaseStarted', phase: work.phase },
      { type: 'PhaseFinished', phase: work.phase, conclusion: 'success', because: '' },
      { type: 'CheckpointStarted', phase: work.phase },
    );
    const last = tell({ type: 'Warned', message: 'nothing' }).at(-1);
    if (work.unsaved === true) tell({ type: 'CheckpointFailed', phase: work.phase, because: 'a test' });
    else tell(await keeper.checkpoint(work, { sequence: last?.seq ?? 0, digest: last?.hash ?? '' }, at));
  }
  if (status !== undefined) tell({ type: 'WorkflowFinished', status, conclusion: 'success', because: '' });
  opened.close();
  return pathsOf(workspace, opened.id);
}

interface How {
  readonly compression: Compression;
  readonly forge: KeepOptions['forge'];
}

/** Takes checkpoints as the engine does, of the files that a test names. */
class Keeper {
  readonly #workspace: string;
  readonly #opened: OpenWorkflow;
  readonly #how: How;
  readonly #layers: Layer[] = [];
  #parent: { readonly phase: string; readonly text: string } | undefined;
  #sequence = 0;

  constructor(workspace: string, opened: OpenWorkflow, how: How) {
    this.#workspace = workspace;
    this.#opened = opened;
    this.#how = how;
  }

  async checkpoint(work: Work, journal: Checkpoint['journal'], at: number): Promise<Event> {
    const written = Object.entries(work.write ?? {});
    for (const [name, text] of written) {
      const file = path.join(this.#workspace, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
    for (const name of work.remove ?? []) fs.rmSync(path.join(this.#workspace, name));
    const { entries, newBytes } = await this.#pack(written.map(([name]) => name));
    const bytes = entries.reduce((sum, entry) => sum + (entry.type === 'file' ? entry.size : 0), 0);
    const files = { count: entries.length, bytes, deleted: work.remove?.length ?? 0 };
    const manifest: Checkpoint = {
      schemaVersion: 1,
      workflowId: this.#opened.id,
      workflow: 'default',
      phase: work.phase,
      sequence: (this.#sequence += 1),
      createdAt: new Date(at).toISOString(),
      parent: this.#parent?.phase ?? null,
      parentDigest: this.#parent === undefined ? null : `sha256:${sha256(this.#parent.text)}`,
      source: { sha: 'c0ffee' },
      configDigest: 'digest',
      state: {},
      context: {},
      outputs: {},
      artifacts: [],
      layers: [...this.#layers],
      files,
      journal,
      entries: rowsOf(entries, this.#layers),
      deleted: [...(work.remove ?? [])],
    };
    this.#how.forge?.(manifest);
    const text = JSON.stringify(manifest);
    valueOf(await this.#opened.checkpoints.put(this.#opened.id, work.phase, text));
    this.#parent = { phase: work.phase, text };
    return { type: 'CheckpointSaved', phase: work.phase, files, newBytes, digest: `sha256:${sha256(text)}` };
  }

  async #pack(names: readonly string[]): Promise<{ entries: TreeEntry[]; newBytes: number }> {
    if (names.length === 0) return { entries: [], newBytes: 0 };
    const to = path.join(pathsOf(this.#workspace, this.#opened.id).folder, 'packed');
    const items = names.map((name) => ({
      type: 'file' as const,
      path: name,
      size: fs.statSync(path.join(this.#workspace, name)).size,
    }));
    const packed = valueOf(
      await layers.pack({ root: this.#workspace, items, to, compression: this.#how.compression, pool, needles: [] }),
    );
    const digest = `sha256:${packed.digest}`;
    const layer = valueOf(await this.#opened.checkpoints.putLayer(this.#opened.id, digest, to));
    if (!this.#layers.some((each) => each.digest === digest)) this.#layers.push(layer);
    const entries = packed.files.map((file): TreeEntry => {
      if (file.kind !== 'read') throw new Error(`${file.path} is ${file.kind}`);
      const { path: name, mode, size, mtimeNs } = file;
      return { type: 'file', path: name, mode, size, mtime: mtimeNs, digest: `sha256:${file.digest}`, layer: digest };
    });
    return { entries, newBytes: packed.size };
  }
}
