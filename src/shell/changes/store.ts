import * as fs from 'node:fs';
import * as path from 'node:path';
import * as z from 'zod/mini';
import { breathe } from '../breathe.ts';
import { FILES_PER_TURN } from '../sources.ts';
import type { Row, Tree } from './tree.ts';

/** Larger files are told and not put into the patch. */
const MOST_FILE = 4 << 20;
/** More than this is not kept. */
const MOST_BYTES = 1 << 30;

const keptSchema = z.object({
  task: z.string(),
  attempt: z.number(),
  startedAt: z.number(),
  git: z.array(z.tuple([z.string(), z.string()])),
  rows: z.array(z.tuple([z.string(), z.string(), z.number(), z.enum(['file', 'link', 'other']), z.boolean()])),
});

/** What was there before a fix. */
export interface Kept {
  readonly task: string;
  readonly attempt: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly git: ReadonlyMap<string, string>;
  readonly tree: Tree;
  /** File with what each source held, by its path; missing where it is too large. */
  readonly copies: ReadonlyMap<string, string>;
}

const listFile = (folder: string): string => path.join(folder, 'tree.json');
const copyFile = (folder: string, at: number): string => path.join(folder, 'files', String(at));

/** Keeps what the workspace holds in a folder, which is emptied before. Throws what the file system throws. */
export async function keepTree(workspace: string, folder: string, before: Omit<Kept, 'copies'>): Promise<Kept> {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(path.join(folder, 'files'), { recursive: true });
  const copies = new Map<string, string>();
  const rows: z.infer<typeof keptSchema>['rows'] = [];
  let bytes = 0;
  for (const [name, { row, size, type }] of before.tree) {
    const fits = type !== 'other' && size <= MOST_FILE && bytes + size <= MOST_BYTES;
    if (fits) {
      const to = copyFile(folder, rows.length);
      copyEntry(path.join(workspace, name), to);
      copies.set(name, to);
      bytes += size;
    }
    rows.push([name, row, size, type, fits]);
    if (rows.length % FILES_PER_TURN === 0) await breathe();
  }
  const { tree: _, git, ...rest } = before;
  const text = JSON.stringify({ ...rest, git: [...git], rows });
  fs.writeFileSync(`${listFile(folder)}.part`, text);
  // Only a whole list has its name.
  fs.renameSync(`${listFile(folder)}.part`, listFile(folder));
  return { ...before, copies };
}

/** What an earlier process kept; undefined when it is not there or not whole. */
export function readKept(folder: string): Kept | undefined {
  try {
    const kept = keptSchema.parse(JSON.parse(fs.readFileSync(listFile(folder), 'utf8')));
    const tree = new Map<string, Row>();
    const copies = new Map<string, string>();
    kept.rows.forEach(([name, row, size, type, isCopied], at) => {
      tree.set(name, { row, size, type });
      if (isCopied) copies.set(name, copyFile(folder, at));
    });
    const { task, attempt, startedAt } = kept;
    return { task, attempt, startedAt, git: new Map(kept.git), tree, copies };
  } catch {
    return undefined;
  }
}

/** Copies a file or a link, with its permissions. */
export function copyEntry(from: string, to: string): void {
  if (fs.lstatSync(from).isSymbolicLink()) {
    fs.symlinkSync(fs.readlinkSync(from, 'buffer'), to);
    return;
  }
  fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE);
  fs.chmodSync(to, (fs.lstatSync(from).mode & 0o100) === 0 ? 0o644 : 0o755);
}
