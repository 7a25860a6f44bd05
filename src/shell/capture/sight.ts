import * as fs from 'node:fs';
import type { TreeEntry } from '../../model/checkpoint.ts';
import { errorCode } from '../files.ts';
import { systemPath } from '../layer/system-path.ts';

/** A folder or link that could not be looked at. */
export interface Unseen {
  readonly path: string;
  readonly code: string;
}

const NO_THROW = { throwIfNoEntry: false } as const;
const NOT_ASCII = /[^\0-\x7f]/;

/**
 * Looks at what is below a folder, by byte strings, without following links. What is gone by now, or has something else
 * above it, is no problem; what cannot be looked at is noted.
 */
export class Sight {
  readonly unseen: Unseen[] = [];
  readonly #root: string;

  /** @param root absolute path as a byte string */
  constructor(root: string) {
    this.#root = root;
  }

  /** Names in a folder, in the order in which the system lists them. */
  namesIn(folder: string): string[] {
    try {
      return fs.readdirSync(systemPath(folder === '' ? this.#root : `${this.#root}/${folder}`), 'latin1');
    } catch (error) {
      this.#tell(folder, error);
      return [];
    }
  }

  /**
   * A function that looks at the names of one folder: what is the same for all of them is done once.
   *
   * @param text the names, joined
   */
  within(folder: string, text: string): (name: string) => fs.Stats | undefined {
    const above = folder === '' ? `${this.#root}/` : `${this.#root}/${folder}/`;
    const isAscii = !NOT_ASCII.test(above) && !NOT_ASCII.test(text);
    return (name) => {
      const where = above + name;
      try {
        return fs.lstatSync(isAscii ? where : Buffer.from(where, 'latin1'), NO_THROW);
      } catch (error) {
        this.#tell(where.slice(this.#root.length + 1), error);
        return undefined;
      }
    };
  }

  /** Nanoseconds since 1970 of the last modification. */
  exactTime(path: string): bigint | undefined {
    return this.#attempt(path, (where) => fs.lstatSync(where, { bigint: true, ...NO_THROW }))?.mtimeNs;
  }

  /** Where a link leads. */
  targetOf(path: string): string | undefined {
    return this.#attempt(path, (where) => fs.readlinkSync(where, 'latin1'));
  }

  #attempt<T>(path: string, action: (where: string | Buffer) => T): T | undefined {
    try {
      return action(systemPath(`${this.#root}/${path}`));
    } catch (error) {
      this.#tell(path, error);
      return undefined;
    }
  }

  #tell(path: string, error: unknown): void {
    const code = errorCode(error) ?? 'unknown error';
    if (code !== 'ENOENT' && code !== 'ENOTDIR') this.unseen.push({ path, code });
  }
}

/** Undefined for sockets, pipes and devices, which nothing can bring back. */
export function typeOf({ mode }: fs.Stats): TreeEntry['type'] | undefined {
  switch (mode & fs.constants.S_IFMT) {
    case fs.constants.S_IFREG:
      return 'file';
    case fs.constants.S_IFDIR:
      return 'folder';
    case fs.constants.S_IFLNK:
      return 'link';
    default:
      return undefined;
  }
}
