import * as fs from 'node:fs';
import * as path from 'node:path';
import { readReuseRecord } from '../../core/reuse/record.ts';
import { ok, type Problem, type Result } from '../../model/result.ts';
import { attempt } from '../files.ts';
import { readSealed, reuseFolder } from './file-store.ts';

/** What was removed of the work that is kept for reuse, or would be. */
export interface ReusePruned {
  readonly records: number;
  readonly layers: number;
  readonly bytes: number;
  /** Bytes that stay. */
  readonly left: number;
}

/** Milliseconds after which a layer without a record is one that a killed process left, not one that is being stored. */
const STRAY_AGE = 3_600_000;

interface Kept {
  readonly file: string;
  readonly bytes: number;
  /** Of its last use; milliseconds since 1970. */
  readonly usedAt: number;
}

function filesIn(folder: string): readonly Kept[] {
  if (fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return fs.readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const stat = fs.lstatSync(file, { throwIfNoEntry: false });
    return stat?.isFile() === true ? [{ file, bytes: stat.size, usedAt: stat.mtimeMs }] : [];
  });
}

/**
 * Removes what phases left that was not used for longer than `olderThanMs`, and layers that nothing refers to.
 * Records go before layers: a crash leaves no record without its layer.
 *
 * @param olderThanMs undefined: only what nothing refers to goes
 */
export function pruneReuse(
  workspace: string,
  {
    olderThanMs = Infinity,
    now,
    dryRun,
  }: { readonly olderThanMs?: number; readonly now: number; readonly dryRun: boolean },
): Result<ReusePruned, Problem> {
  const folder = reuseFolder(workspace);
  if (folder === undefined) return ok({ records: 0, layers: 0, bytes: 0, left: 0 });
  return attempt('remove what is kept for reuse', folder, () => {
    const records = filesIn(folder);
    const isOld = ({ usedAt }: Kept): boolean => now - usedAt > olderThanMs;
    const needed = new Set(records.filter((each) => !isOld(each)).flatMap(({ file }) => layersOf(file)));
    const stored = filesIn(path.join(folder, 'layers'));
    const going = {
      records: records.filter(isOld),
      layers: stored.filter(({ file, usedAt }) => !needed.has(path.basename(file)) && now - usedAt > STRAY_AGE),
      // These only tell what differs; they need no layer.
      last: filesIn(path.join(folder, 'last')).filter(isOld),
    };
    const removed = [...going.records, ...going.last, ...going.layers];
    if (!dryRun) for (const { file } of removed) fs.rmSync(file, { force: true });
    const [bytes, all] = [sum(removed), sum([...records, ...stored])];
    return { records: going.records.length, layers: going.layers.length, bytes, left: all - bytes + sum(going.last) };
  });
}

const sum = (files: readonly Kept[]): number => files.reduce((total, { bytes }) => total + bytes, 0);

/** Names of the layers of a record; a damaged one refers to none, and is replaced when its phase is done again. */
function layersOf(file: string): readonly string[] {
  const text = readSealed(file);
  const record = text.ok && text.value !== undefined ? readReuseRecord(text.value) : undefined;
  return record?.ok === true ? record.value.layers.map(({ digest }) => digest.slice('sha256:'.length)) : [];
}
