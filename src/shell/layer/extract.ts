import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { canUse } from './compress.ts';
import { damaged, quoted, unreadable } from './damage.ts';
import { inLanes } from './lanes.ts';
import { createLookup } from './listing.ts';
import type { ExtractOptions, ExtractSource, ExtractTarget, OpenLayer, UnpackRow } from './types.ts';

/** Frames of a layer to unpack, and the bytes of contents in them that count as work. */
interface Work {
  readonly layer: OpenLayer;
  readonly frames: OpenLayer['frames'];
  readonly rows: readonly UnpackRow[];
  readonly bytes: number;
}

/** What there is to do of a layer; `targets` by the places of entries. */
function plan(layer: OpenLayer, targets: readonly (ExtractTarget | undefined)[], all: boolean): Work[] {
  const work: Work[] = [];
  for (const { frames, rows: places } of layer.parts) {
    const rows: UnpackRow[] = [];
    let bytes = 0;
    // What ends and pads the archive is read with anything of it, so that no damaged byte of it is passed over.
    let needed = all || (places.length === 0 && targets.length > 0);
    for (const place of places) {
      const entry = layer.entries[place];
      if (entry === undefined) continue;
      const target = targets[place];
      rows.push(target === undefined ? { entry } : { entry, target });
      needed ||= target !== undefined;
      if (entry.type === 'file' && (all || target !== undefined)) bytes += entry.size;
    }
    if (needed) work.push({ layer, frames, rows, bytes });
  }
  return work;
}

/** What there is to do of a layer, if it holds what is wanted and can be read here. */
function workOf({ layer, wanted }: ExtractSource, all: boolean): Result<Work[], Problem> {
  const { file, compression, entries } = layer;
  if (!canUse(compression)) return err(unreadable(file));
  const placeOf = createLookup(entries);
  const targets = Array.from<ExtractTarget | undefined>({ length: wanted.length === 0 ? 0 : entries.length });
  for (const target of wanted) {
    const place = placeOf(target.path);
    if (place === undefined || entries[place]?.type !== 'file')
      return err(damaged(file, `it does not hold the file ${quoted(target.path)}`));
    targets[place] = target;
  }
  return ok(plan(layer, targets, all));
}

/** Checks the frames of layers and writes the wanted files (`Layers.extractAll`). */
export async function extractLayers(
  sources: readonly ExtractSource[],
  { all, pool, onBytes }: ExtractOptions,
): Promise<Result<void, Problem>> {
  const work: Work[] = [];
  for (const source of sources) {
    const found = workOf(source, all);
    if (!found.ok) return found;
    work.push(...found.value);
  }
  // The large files first: at the end all threads shall have something to do.
  work.sort((one, other) => other.frames.length - one.frames.length);
  let next = 0;
  const problem = await inLanes(Math.max(1, pool.threads * 2), () => {
    const each = work[next];
    next += 1;
    if (each === undefined) return undefined;
    const { frames, rows, bytes } = each;
    const { file, compression } = each.layer;
    return (async () => {
      const answer = await pool.run({ kind: 'unpack', file, compression, frames, rows });
      if (answer.kind === 'failed') return answer.problem;
      if (bytes > 0) onBytes?.(bytes);
      return undefined;
    })();
  });
  return problem === undefined ? ok(undefined) : err(problem);
}

/** Checks the frames of a layer and writes the wanted files (`Layers.extract`). */
export const extractLayer = (request: ExtractSource & ExtractOptions): Promise<Result<void, Problem>> =>
  extractLayers([request], request);
