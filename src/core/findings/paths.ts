/** Where a command ran. */
export interface PathRoots {
  /** Absolute path of the workspace, with `/` or `\`. */
  readonly root: string;
  /** The same folder by another absolute path, where its own leads through a link. */
  readonly realRoot?: string | undefined;
  /** Folder of the command, relative to the workspace. */
  readonly cwd?: string | undefined;
}

/** Longer paths are none that a file system has. */
const MOST_PATH = 1_000;

const DRIVE = /^[a-zA-Z]:/;
const ABSOLUTE = /^(?:\/|[a-zA-Z]:\/)/;
/** `https:`, `node:`, `webpack:`; the letter of a drive is one character. */
const SCHEME = /^[a-zA-Z][\w+.-]+:/;
/** Control characters, line separators, lone surrogates and marks that turn the direction of writing. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Turns the paths that tools write into paths relative to the workspace. */
export class WorkspacePaths {
  readonly #roots: readonly string[];
  readonly #cwd: string;
  readonly #anyCase: boolean;

  constructor({ root, realRoot, cwd = '' }: PathRoots) {
    const roots = [root, ...(realRoot === undefined || realRoot === root ? [] : [realRoot])];
    this.#roots = roots.map((each) => slashed(each).replace(/\/+$/, ''));
    this.#cwd = slashed(cwd);
    // Windows does not tell upper from lower case, and tools write the letter of a drive either way.
    this.#anyCase = DRIVE.test(root);
  }

  /**
   * The path relative to the workspace, with `/`; undefined for one that is not inside of it, and for what no path is.
   * A relative path is taken from the folder of the command, or, with `fromRoot`, from the workspace.
   */
  inside(path: string, fromRoot = false): string | undefined {
    if (path === '' || path.length > MOST_PATH || UNFIT.test(path)) return undefined;
    const told = localPath(path);
    if (told === undefined) return undefined;
    const local = slashed(told);
    if (!ABSOLUTE.test(local)) {
      if (DRIVE.test(local)) return undefined;
      return settled(fromRoot || this.#cwd === '' ? local : `${this.#cwd}/${local}`);
    }
    for (const root of this.#roots) {
      const head = local.slice(0, root.length + 1);
      const same = this.#anyCase ? head.toLowerCase() === `${root}/`.toLowerCase() : head === `${root}/`;
      if (same) return settled(local.slice(root.length + 1));
    }
    return undefined;
  }

  /** A text without the absolute path of the workspace, which differs from machine to machine. */
  withoutRoot(text: string): string {
    let shorter = text;
    for (const root of this.#roots) if (root !== '') shorter = shorter.replaceAll(`${root}/`, '');
    return shorter;
  }
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** The path of a `file:` URL; undefined for every other kind of URL. */
function localPath(path: string): string | undefined {
  if (!path.startsWith('file:')) return SCHEME.test(path) ? undefined : path;
  const [, host = '', rest = ''] = /^file:(?:\/\/([^/]*))?(\/.*)$/.exec(path) ?? [];
  if (rest === '' || (host !== '' && host !== 'localhost')) return undefined;
  const decoded = percentDecoded(rest);
  if (UNFIT.test(decoded)) return undefined;
  return /^\/[a-zA-Z]:/.test(decoded) ? decoded.slice(1) : decoded;
}

/** A text with `%41` and its like decoded; as it is when they are no UTF-8. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A relative path without `.`, `..` and empty parts; undefined when it leads out, or to no file. */
function settled(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  const [first] = parts;
  // `a/../C:/x` would be absolute again on Windows.
  return first === undefined || DRIVE.test(first) ? undefined : parts.join('/');
}
