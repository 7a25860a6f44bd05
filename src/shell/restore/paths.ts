import * as path from 'node:path';
import { bytesOfText } from '../../core/checkpoint/names.ts';
import { systemPath } from '../layer/system-path.ts';

/** A path as node:fs takes it. */
export type SystemPath = string | Buffer;

/** The absolute path of a folder that was given as text, as a byte string. */
export const rootOf = (folder: string): string => bytesOfText(path.resolve(folder)).replace(/[\\/]+$/, '');

/** An entry's path below a root, both byte strings, for node:fs. */
export const below = (root: string, entry: string): SystemPath =>
  systemPath(entry === '' ? root || '/' : `${root}/${entry}`);
