import * as path from 'node:path';
import { bytesOfText } from '../../core/checkpoint/names.ts';

/** A path as node:fs takes it. */
export type SystemPath = string | Buffer;

const ASCII = /^[^\x80-\xff]*$/;

/** The path of a byte string (src/model/checkpoint.ts) for node:fs. */
export const systemPath = (bytes: string): SystemPath => (ASCII.test(bytes) ? bytes : Buffer.from(bytes, 'latin1'));

/** The absolute path of a folder that was given as text, as a byte string. */
export const rootOf = (folder: string): string => bytesOfText(path.resolve(folder)).replace(/[\\/]+$/, '');

/** An entry's path below a root, both byte strings, for node:fs. */
export const below = (root: string, entry: string): SystemPath =>
  systemPath(entry === '' ? root || '/' : `${root}/${entry}`);
