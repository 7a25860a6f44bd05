import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Seen } from '../../core/checkpoint/outlook.ts';
import { systemPath } from '../layer/system-path.ts';
import { breathe } from '../breathe.ts';

/** Names after which other work of the process gets its turn: one takes a few microseconds. */
const NAMES_PER_TURN = 5_000;

/**
 * Looks at paths of a folder without reading a file. What cannot be looked at counts as not there.
 *
 * @param root absolute path
 * @param paths byte strings (src/model/checkpoint.ts) relative to it
 */
export async function lookAt(root: string, paths: Iterable<string>): Promise<ReadonlyMap<string, Seen>> {
  const folder = Buffer.from(path.resolve(root)).toString('latin1');
  const seen = new Map<string, Seen>();
  let turn = 0;
  for (const name of paths) {
    const one = lookAtOne(systemPath(`${folder}/${name}`));
    if (one !== undefined) seen.set(name, one);
    if ((turn += 1) % NAMES_PER_TURN === 0) await breathe();
  }
  return seen;
}

function lookAtOne(where: string | Buffer): Seen | undefined {
  try {
    const stat = fs.lstatSync(where, { bigint: true, throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    if (stat.isFile()) return { type: 'file', size: Number(stat.size), mtime: stat.mtimeNs };
    if (stat.isSymbolicLink()) return { type: 'link', target: fs.readlinkSync(where, { encoding: 'latin1' }) };
    return { type: stat.isDirectory() ? 'folder' : 'other' };
  } catch {
    return undefined;
  }
}
