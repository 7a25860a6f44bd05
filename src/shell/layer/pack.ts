import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { problemOf } from '../files.ts';
import { release } from './compress.ts';
import { inLanes } from './lanes.ts';
import { LayerOutput } from './output.ts';
import { BATCH } from './pack-batch.ts';
import { packLarge } from './pack-large.ts';
import type { LargeWork } from './pack-large.ts';
import { LARGE, isExecutable } from './read-file.ts';
import { bytesOfPath } from './system-path.ts';
import { BLOCK, headerSize, paddedSize } from './tar-header.ts';
import type { LayerEntry, PackAnswer, PackItem, PackRequest, PackedFile, PackedLayer } from './types.ts';

/** Items of a batch: files that are known and left out take no room but time. */
const BATCH_ITEMS = 1_000;

/** Bytes that an item will take, as far as it is known before it is read. */
const estimate = (item: PackItem): number => (item.type === 'link' ? headerSize(item) : BLOCK + paddedSize(item.size));

/** Splits the items that fit into memory into batches of about the same size. */
function batchesOf(items: readonly PackItem[]): PackItem[][] {
  const batches: PackItem[][] = [];
  let batch: PackItem[] = [];
  let size = 0;
  for (const item of items) {
    batch.push(item);
    size += estimate(item);
    if (size < BATCH && batch.length < BATCH_ITEMS) continue;
    batches.push(batch);
    batch = [];
    size = 0;
  }
  return batch.length === 0 ? batches : [...batches, batch];
}

const isLarge = (item: PackItem): boolean => item.type === 'file' && item.size > LARGE;

/** What is done and what is to do while a layer is packed. */
interface Packing extends LargeWork {
  /** Taken from the end. */
  readonly batches: PackItem[][];
  /** Paths of large files. */
  readonly large: string[];
  readonly files: Map<string, PackedFile>;
}

/** Takes over what a batch gave: the frame, its entries in their order, and what became of each file. */
function take(packing: Packing, items: readonly PackItem[], answer: PackAnswer): void {
  const { output, files, large, request } = packing;
  const answers = answer.files[Symbol.iterator]();
  const entries: LayerEntry[] = [];
  let bytes = 0;
  for (const item of items) {
    if (item.type === 'link') {
      entries.push({ type: 'link', path: item.path, target: item.target });
      continue;
    }
    const file = answers.next().value;
    if (file === undefined) continue;
    if (file.kind === 'large') {
      large.push(item.path);
      continue;
    }
    files.set(item.path, file);
    if (file.kind !== 'read') continue;
    bytes += file.size;
    const { path, size, digest } = file;
    if (file.stored) entries.push({ type: 'file', path, executable: isExecutable(file.mode), size, digest });
  }
  if (answer.frame !== undefined) output.add([answer.frame], entries);
  if (bytes > 0) request.onBytes?.(bytes);
}

async function packSmall(packing: Packing, items: readonly PackItem[]): Promise<Problem | undefined> {
  const { request, root, needles, output } = packing;
  const { compression } = request;
  const answer = await request.pool.run({ kind: 'pack', root, items, compression, needles, output: output.shared });
  if (answer.kind === 'failed') return answer.problem;
  if (answer.kind !== 'packed') return undefined;
  if (answer.taken === 0) return problemOf('a name is too long for a layer', 'write a layer', request.to);
  take(packing, items.slice(0, answer.taken), answer);
  if (answer.taken < items.length) packing.batches.push(items.slice(answer.taken));
  return undefined;
}

async function packAll(packing: Packing): Promise<Problem | undefined> {
  const problem = await inLanes(Math.max(1, packing.request.pool.threads * 2), () => {
    const items = packing.batches.pop();
    return items === undefined ? undefined : packSmall(packing, items);
  });
  if (problem !== undefined) return problem;
  for (const path of packing.large) {
    const file = await packLarge(packing, path);
    if (!file.ok) return file.error;
    packing.files.set(path, file.value);
  }
  for (const memory of packing.spare) release(memory);
  return undefined;
}

let searches = 0;

/** Reads and packs everything, and tells what became of each file, in the order of the items. */
async function fill(request: PackRequest, output: LayerOutput): Promise<Result<PackedLayer, Problem>> {
  searches += 1;
  const packing: Packing = {
    request,
    root: bytesOfPath(request.root),
    output,
    needles: { id: searches, sequences: request.needles },
    batches: batchesOf(request.items.filter((item) => !isLarge(item))).reverse(),
    large: request.items.filter(isLarge).map(({ path }) => path),
    spare: [],
    files: new Map(),
  };
  const problem = await packAll(packing);
  if (problem !== undefined) return err(problem);
  const files = request.items.flatMap((item) => packing.files.get(item.path) ?? []);
  if (output.isEmpty) return ok({ digest: undefined, size: 0, files });
  return ok({ ...output.finish(), files });
}

/**
 * Packs files and links into a layer (docs/checkpoints.md). What cannot be read is told in `files`; `storage` when the
 * layer cannot be written, and then, as when nothing was stored, no file is left.
 */
export async function packLayer(request: PackRequest): Promise<Result<PackedLayer, Problem>> {
  const fail = (error: unknown): Result<never, Problem> => err(problemOf(error, 'write a layer', request.to));
  let output: LayerOutput;
  try {
    output = new LayerOutput(request.to, request.compression);
  } catch (error) {
    return fail(error);
  }
  let packed: Result<PackedLayer, Problem>;
  try {
    packed = await fill(request, output);
  } catch (error) {
    packed = fail(error);
  }
  try {
    output.close({ keep: packed.ok && packed.value.digest !== undefined });
    return packed;
  } catch (error) {
    return packed.ok ? fail(error) : packed;
  }
}
