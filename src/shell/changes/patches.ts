import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as z from 'zod/mini';
import { PATCH_NAME } from '../../model/constants.ts';
import { ensureFolder } from '../files.ts';
import { makePatch, type Side } from './patch.ts';
import { copyEntry, type Kept } from './store.ts';
import type { Tree } from './tree.ts';

/** What fixes changed, as patches. */
export interface Patched {
  readonly phase: string;
  /** What this fix changed. */
  readonly own: Buffer;
  /** The file with what all fixes of the phase changed; undefined when it could not be made, or nothing is left of it. */
  readonly all: { readonly size: number; readonly digest: string } | undefined;
  /** What could not be put into them, one sentence each. */
  readonly notes: readonly string[];
}

interface Place {
  readonly workspace: string;
  /** Folder of the workflow. */
  readonly folder: string;
  /** Folder for what fixes need. */
  readonly place: string;
  readonly kept: Kept;
  /** What is there now. */
  readonly after: Tree;
}

/** Names of a phase's files that fixes changed: whether each was there before the first of them. */
const baseSchema = z.array(z.tuple([z.string(), z.boolean()]));
/** As many files are named that are in no patch. */
const MOST_NAMED = 5;

/** Makes the patch of a fix, and that of all fixes of its phase, from the files that were there before each. */
export function createPatches({ workspace, folder, place, kept, after }: Place) {
  const work = path.join(place, 'work');

  /** The copy of what was there before, as long as nobody touched it. */
  const copyOf = (name: string): string | undefined => {
    const copy = kept.copies.get(name);
    const row = kept.tree.get(name);
    if (copy === undefined || row === undefined) return undefined;
    if (fs.lstatSync(copy, { throwIfNoEntry: false }) === undefined) return undefined;
    if (row.type === 'link')
      return row.row.includes(fs.readlinkSync(copy, 'buffer').toString('hex')) ? copy : undefined;
    return row.row.includes(createHash('sha256').update(fs.readFileSync(copy)).digest('hex')) ? copy : undefined;
  };
  const present = (name: string): string | undefined => {
    const type = after.get(name)?.type;
    return type === 'file' || type === 'link' ? path.join(workspace, name) : undefined;
  };
  /** Adds what was there before the first fix of the phase, for files that no earlier one changed. */
  const extendBase = (phase: string, sides: readonly Side[]): ReadonlyMap<string, string | undefined> => {
    const top = path.join(place, 'base', phase);
    const known = new Map(readBase(path.join(top, 'files.json')));
    fs.mkdirSync(top, { recursive: true });
    for (const { name, before } of sides) {
      if (known.has(name)) continue;
      if (before !== undefined) {
        const to = path.join(top, String(known.size));
        fs.rmSync(to, { force: true });
        copyEntry(before, to);
      }
      known.set(name, before !== undefined);
    }
    fs.writeFileSync(path.join(top, 'files.json'), JSON.stringify([...known]));
    return new Map([...known].map(([name, isThere], at) => [name, isThere ? path.join(top, String(at)) : undefined]));
  };

  return {
    /** @param names of sources that this fix changed */
    async make(phase: string, names: readonly string[]): Promise<Patched> {
      const sides: Side[] = [];
      const left: string[] = [];
      for (const name of names) {
        const before = copyOf(name);
        const now = present(name);
        const isLost = before === undefined && kept.tree.has(name);
        if (isLost || (before === undefined && now === undefined)) left.push(name);
        else sides.push({ name, before, after: now });
      }
      const own = await makePatch(work, sides);
      const notes = left.length === 0 ? [] : [leftOut(left)];
      if (!own.ok)
        return {
          phase,
          own: Buffer.alloc(0),
          all: undefined,
          notes: [...notes, `No patch could be made: ${own.error}`],
        };
      const base = extendBase(phase, sides);
      const whole = [...base].map(([name, before]): Side => ({ name, before, after: present(name) }));
      const all = await makePatch(work, whole);
      if (!all.ok)
        return { phase, own: own.value, all: undefined, notes: [...notes, `No patch could be made: ${all.error}`] };
      return { phase, own: own.value, all: writePatch(folder, phase, all.value), notes };
    },
  };
}

function leftOut(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(', ');
  return `The patch does not have ${named}${rest > 0 ? ` and ${rest} more` : ''}: too large, or no plain file`;
}

function readBase(file: string): z.infer<typeof baseSchema> {
  try {
    return baseSchema.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}

function writePatch(folder: string, phase: string, patch: Buffer): Patched['all'] {
  const below = ensureFolder(folder, `artifacts/${phase}`);
  if (!below.ok) throw new Error(below.error.message);
  const file = path.join(below.value, PATCH_NAME);
  // A fix may have put a link there.
  fs.rmSync(file, { recursive: true, force: true });
  if (patch.length === 0) return undefined;
  fs.writeFileSync(file, patch, { flag: 'wx' });
  return { size: patch.length, digest: `sha256:${createHash('sha256').update(patch).digest('hex')}` };
}
