import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { breathe } from '../breathe.ts';
import { below } from './paths.ts';

const CHUNK = 1 << 20;

/** sha256 of a file's bytes in hexadecimal digits; undefined when it cannot be read. Lets the event loop turn. */
export async function hashContent(root: string, path: string): Promise<string | undefined> {
  let fd: number;
  try {
    fd = fs.openSync(below(root, path), fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0));
  } catch {
    return undefined;
  }
  try {
    const hash = createHash('sha256');
    const chunk = Buffer.allocUnsafe(CHUNK);
    for (let size = fs.readSync(fd, chunk); size > 0; size = fs.readSync(fd, chunk)) {
      hash.update(chunk.subarray(0, size));
      await breathe();
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  } finally {
    fs.closeSync(fd);
  }
}

/** The target of a link as a byte string; undefined when it cannot be read. */
export function readTarget(root: string, path: string): string | undefined {
  try {
    return fs.readlinkSync(below(root, path), { encoding: 'latin1' });
  } catch {
    return undefined;
  }
}
