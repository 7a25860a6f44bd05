import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { breathe } from './breathe.ts';
import { findGit } from './git.ts';
import { listIgnored } from './git/files.ts';
import { FILES_PER_TURN } from './sources.ts';
import { STATE_FOLDER } from './workflow-dir.ts';

/** More files than this are not looked through: it would take longer than most commands. */
const MOST_FILES = 200_000;
/** File systems stamp files with a clock that may be this far behind, and a restore sets times a little early. */
const SLACK_NS = 10_000_000n;
const SECOND_NS = 1_000_000_000n;

/** Packages are installed by a step that runs whenever they are missing; the rest is git's and bootspring's own. */
const SKIPPED = new Set(['node_modules', '.git', STATE_FOLDER]);

const isSkipped = (segment: string): boolean => SKIPPED.has(segment);
const nanoseconds = (milliseconds: number): bigint => BigInt(Math.floor(milliseconds)) * 1_000_000n;

/** Whether a file was last written in a span of time; a stamp of whole seconds may be that of any moment of its second. */
function isWithin(stamp: bigint, from: bigint, to: bigint): boolean {
  const first = stamp % SECOND_NS === 0n ? from - (from % SECOND_NS) : from - SLACK_NS;
  return stamp >= first && stamp <= to;
}

/**
 * Digest of the files that git ignores and that were last written in a span of time: what a command left beside the
 * sources. Names and sizes count, and that the last write was then: whoever writes a file later takes it out, and so
 * does who deletes it. A restore brings times back, so that it is the same on another machine.
 *
 * @param from milliseconds since 1970
 * @param to milliseconds since 1970
 * @returns `sha256:` and digits; empty when there are no such files; undefined when it cannot be told
 */
export async function leftBetween(workspace: string, from: number, to: number): Promise<string | undefined> {
  // Without git every file is a source.
  if (findGit(workspace) === undefined) return '';
  const ignored = await listIgnored(workspace);
  if (ignored === undefined) return undefined;
  const [first, last] = [nanoseconds(from), nanoseconds(to) + 1_000_000n];
  const rows = new Set<string>();
  let seen = 0;
  // Git names what is in a folder that holds a .gitignore of its own beside the folder itself.
  const waiting = ignored.map((name) => name.replace(/\/$/, '')).filter((name) => !name.split('/').some(isSkipped));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if ((seen += 1) > MOST_FILES) return undefined;
    if (seen % FILES_PER_TURN === 0) await breathe();
    const stat = fs.lstatSync(path.join(workspace, name), { bigint: true, throwIfNoEntry: false });
    if (stat?.isDirectory() === true) {
      for (const inside of fs.readdirSync(path.join(workspace, name)))
        if (!isSkipped(inside)) waiting.push(`${name}/${inside}`);
    } else if (stat?.isFile() === true && isWithin(stat.mtimeNs, first, last)) rows.add(`${name}\0${stat.size}\n`);
  }
  if (rows.size === 0) return '';
  const hash = createHash('sha256').update('left 1\n');
  for (const row of [...rows].sort()) hash.update(row);
  return `sha256:${hash.digest('hex')}`;
}
