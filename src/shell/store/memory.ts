import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import type { Layer } from '../../model/checkpoint.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import type { CheckpointStore } from '../../ports.ts';
import { attempt } from '../files.ts';
import { checkPhaseName, checkWorkflowId } from '../workflow-dir.ts';
import { damagedLayer, layerName, layerOf } from './layer-file.ts';
import { checkDocument } from './sealed.ts';

let spool: string | undefined;
let spooled = 0;

/** A name for a file in a folder that only this process uses and that goes when it ends. */
function spoolName(): string {
  if (spool === undefined) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bootspring-layers-'));
    process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
    spool = folder;
  }
  return path.join(spool, String((spooled += 1)));
}

interface Kept {
  readonly layer: Layer;
  readonly bytes: Buffer;
  /** Where it was spooled. */
  file?: string;
}

/** Layers in memory, shared by all workflows of a store. */
class MemoryLayers {
  readonly #workflows = new Map<string, Map<string, Kept>>();

  #of(workflowId: string): Map<string, Kept> {
    const there = this.#workflows.get(workflowId) ?? new Map<string, Kept>();
    this.#workflows.set(workflowId, there);
    return there;
  }

  #anywhere(workflowId: string, digest: string): Kept | undefined {
    const own = this.#of(workflowId);
    const found = own.get(digest) ?? [...this.#workflows.values()].map((each) => each.get(digest)).find(Boolean);
    if (found !== undefined) own.set(digest, found);
    return found;
  }

  put(workflowId: string, digest: string, file: string): Result<Layer, Problem> {
    const bytes = attempt('read a layer', file, () => fs.readFileSync(file));
    if (!bytes.ok) return bytes;
    const layer = layerOf(digest, bytes.value.length, bytes.value);
    if (layer === undefined) return err(damagedLayer(digest, 'it is neither zstd nor gzip', file));
    const kept = this.#anywhere(workflowId, digest) ?? { layer, bytes: bytes.value };
    this.#of(workflowId).set(digest, kept);
    const removed = attempt('remove a layer that is stored', file, () => fs.rmSync(file));
    return removed.ok ? ok(kept.layer) : removed;
  }

  find(workflowId: string, digest: string): Layer | undefined {
    return this.#anywhere(workflowId, digest)?.layer;
  }

  open(workflowId: string, digest: string): Result<string | undefined, Problem> {
    const kept = this.#anywhere(workflowId, digest);
    if (kept === undefined) return ok(undefined);
    if (kept.file !== undefined) return ok(kept.file);
    return attempt('write a layer to a temporary file', os.tmpdir(), () => {
      const file = spoolName();
      fs.writeFileSync(file, kept.bytes, { flag: 'wx' });
      return (kept.file = file);
    });
  }

  list(workflowId: string): readonly Layer[] {
    const layers = [...this.#of(workflowId).values()].map((kept) => kept.layer);
    return layers.sort((a, b) => (a.digest < b.digest ? -1 : 1));
  }

  remove(workflowId: string, digest: string): void {
    this.#of(workflowId).delete(digest);
  }
}

/** A checkpoint store that ends with the process: for tests and the simulator. */
export function createMemoryStore(): CheckpointStore {
  const workflows = new Map<string, Map<string, string>>();
  const layers = new MemoryLayers();
  const refuse = (workflowId: string, phase?: string): Problem | undefined =>
    checkWorkflowId(workflowId) ?? (phase === undefined ? undefined : checkPhaseName(phase));
  const answer = <T>(problem: Problem | undefined, value: () => T): Promise<Result<T, Problem>> =>
    Promise.resolve(problem === undefined ? ok(value()) : err(problem));
  const forLayer = <T>(
    workflowId: string,
    digest: string,
    value: () => Result<T, Problem>,
  ): Promise<Result<T, Problem>> => {
    const refused = checkWorkflowId(workflowId);
    if (refused !== undefined) return Promise.resolve(err(refused));
    const name = layerName(digest);
    return Promise.resolve(name.ok ? value() : name);
  };
  return {
    put: (workflowId, phase, checkpoint) =>
      answer(refuse(workflowId, phase) ?? checkDocument(checkpoint), () => {
        const phases = workflows.get(workflowId) ?? new Map<string, string>();
        workflows.set(workflowId, phases.set(phase, checkpoint));
      }),
    get: (workflowId, phase) => answer(refuse(workflowId, phase), () => workflows.get(workflowId)?.get(phase)),
    list: (workflowId) => answer(refuse(workflowId), () => [...(workflows.get(workflowId)?.keys() ?? [])].sort()),
    remove: (workflowId, phase) =>
      answer(refuse(workflowId, phase), () => void workflows.get(workflowId)?.delete(phase)),
    putLayer: (workflowId, digest, file) => forLayer(workflowId, digest, () => layers.put(workflowId, digest, file)),
    findLayer: (workflowId, digest) => forLayer(workflowId, digest, () => ok(layers.find(workflowId, digest))),
    openLayer: (workflowId, digest) => forLayer(workflowId, digest, () => layers.open(workflowId, digest)),
    listLayers: (workflowId) => answer(refuse(workflowId), () => layers.list(workflowId)),
    removeLayer: (workflowId, digest) => forLayer(workflowId, digest, () => ok(layers.remove(workflowId, digest))),
  };
}
