import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Minimatch } from 'minimatch';
import { attempt, errorCode } from './files.ts';
import { breathe } from './breathe.ts';
import { FILES_PER_TURN } from './sources.ts';
import { STATE_FOLDER } from './workflow-dir.ts';

/** What the globs of a phase's outputs match. */
export interface Outputs {
  /** By path in the workspace, parts separated by `/`. */
  readonly files: ReadonlyMap<string, 'file' | 'link'>;
  /** Globs that matched nothing, and files that are left out with the reason in brackets. */
  readonly missing: readonly string[];
}

/** Entered only when a glob names them before its first wildcard. */
const NAMED_ONLY = new Set(['.git', STATE_FOLDER, 'node_modules']);

/** Extended globs are left out: nested ones make matching take exponential time. */
const GLOB_OPTIONS = { dot: true, nonegate: true, nocomment: true, noext: true, braceExpandMax: 1000 } as const;
const MAX_GLOB_LENGTH = 4096;

/** How a file that was left out is named to people. */
export const reasoned = (name: string, reason: string): string => `${name} (${reason})`;

const isInside = (root: string, file: string): boolean => file === root || file.startsWith(root + path.sep);

/**
 * Whether what a link leads to is inside the workspace.
 *
 * @param dangling the answer for a link that leads nowhere by a relative path
 */
export function pointsInside(workspace: string, link: string, dangling: boolean): boolean {
  try {
    return isInside(fs.realpathSync(workspace), fs.realpathSync(link));
  } catch (error) {
    if (!dangling || errorCode(error) !== 'ENOENT') return false;
    const target = path.resolve(path.dirname(link), fs.readlinkSync(link));
    return isInside(path.resolve(workspace), target);
  }
}

interface Search {
  readonly workspace: string;
  readonly files: Map<string, 'file' | 'link'>;
  readonly faults: string[];
  seen: number;
}

interface Pattern {
  /** Parts before the first wildcard. */
  readonly prefix: readonly string[];
  matches(name: string): boolean;
  /** Whether something below the folder may match. */
  mayContain(folder: string): boolean;
}

const compile = (make: typeof Minimatch, glob: string): Pattern => {
  const exact = new make(glob, { ...GLOB_OPTIONS, nobrace: true });
  // A glob that names a folder means all that is in it.
  const below = new make(`${glob}/**`, { ...GLOB_OPTIONS, nobrace: true });
  const prefix: string[] = [];
  for (const part of exact.set[0] ?? []) {
    if (typeof part !== 'string') break;
    prefix.push(part);
  }
  return {
    prefix,
    matches: (name) => exact.match(name) || below.match(name),
    mayContain: (folder) => exact.match(folder, true) || below.match(folder, true),
  };
};

/** Globs as they are matched: without `./` before and `/` after, braces expanded. Too long a glob matches nothing. */
const patternsOf = (glob: string, braceExpand: (glob: string, options: typeof GLOB_OPTIONS) => string[]): string[] => {
  const plain = glob.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
  if (glob.length > MAX_GLOB_LENGTH) return [];
  return braceExpand(plain === '' || plain === '.' ? '**' : plain, GLOB_OPTIONS);
};

/** Tells whether a path in the workspace is one that the globs declare, whether or not it is there. */
export async function outputMatcher(globs: readonly string[]): Promise<(name: string) => boolean> {
  const { Minimatch, braceExpand } = await import('minimatch');
  const patterns = globs.flatMap((glob) => patternsOf(glob, braceExpand)).map((glob) => compile(Minimatch, glob));
  return (name) => patterns.some((pattern) => pattern.matches(name));
}

const takeLink = (search: Search, name: string): void => {
  if (pointsInside(search.workspace, path.join(search.workspace, name), false)) search.files.set(name, 'link');
  else search.faults.push(reasoned(name, 'a link that points outside the workspace or nowhere'));
};

const walkFolder = async (search: Search, pattern: Pattern, start: string): Promise<void> => {
  const folders = [start];
  for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
    const folder = path.join(search.workspace, here);
    const entries = attempt('read the folder', folder, () => fs.readdirSync(folder, { withFileTypes: true }));
    if (!entries.ok) {
      search.faults.push(reasoned(here, entries.error.message.replace(/\.$/, '')));
      continue;
    }
    for (const entry of entries.value) {
      if ((search.seen += 1) % FILES_PER_TURN === 0) await breathe();
      const name = here === '' ? entry.name : `${here}/${entry.name}`;
      if (entry.isDirectory()) {
        const barred = NAMED_ONLY.has(entry.name) && !pattern.prefix.includes(entry.name);
        if (!barred && pattern.mayContain(name)) folders.push(name);
      } else if (!pattern.matches(name)) continue;
      else if (entry.isSymbolicLink()) takeLink(search, name);
      else if (entry.isFile()) search.files.set(name, 'file');
    }
  }
};

/** Starts where the wildcards start. Links among the parts that are named are followed within the workspace. */
const searchPattern = async (search: Search, pattern: Pattern): Promise<void> => {
  const name = pattern.prefix.join('/');
  const start = path.join(search.workspace, name);
  const kind = attempt('look at the output', start, () => fs.lstatSync(start, { throwIfNoEntry: false }));
  if (!kind.ok || kind.value === undefined) {
    if (!kind.ok && !kind.error.message.includes('ENOTDIR')) search.faults.push(reasoned(name, kind.error.message));
    return;
  }
  const target = attempt('follow the output', start, () => fs.statSync(start));
  if (!pointsInside(search.workspace, start, false) || !target.ok) {
    search.faults.push(reasoned(name, 'a link that points outside the workspace or nowhere'));
  } else if (target.value.isDirectory()) {
    await walkFolder(search, pattern, name);
  } else if (pattern.matches(name)) {
    if (kind.value.isSymbolicLink()) search.files.set(name, 'link');
    else if (kind.value.isFile()) search.files.set(name, 'file');
    else search.faults.push(reasoned(name, 'neither a file nor a folder'));
  }
};

/** Looks for what the globs match. Never throws for what is in the workspace: it is named in `missing`. */
export async function findOutputs(workspace: string, globs: readonly string[]): Promise<Outputs> {
  const files = new Map<string, 'file' | 'link'>();
  const missing: string[] = [];
  if (globs.length === 0) return { files, missing };
  const { Minimatch, braceExpand } = await import('minimatch');
  for (const glob of globs) {
    const search: Search = { workspace, files: new Map(), faults: [], seen: 0 };
    for (const each of patternsOf(glob, braceExpand)) {
      if (path.isAbsolute(each) || glob.startsWith('/') || each.split(/[\\/]/).includes('..')) {
        search.faults.push(reasoned(glob, 'outside the workspace'));
      } else await searchPattern(search, compile(Minimatch, each));
    }
    for (const [name, kind] of search.files) files.set(name, kind);
    if (search.files.size === 0 && search.faults.length === 0) missing.push(glob);
    missing.push(...search.faults);
  }
  return { files, missing };
}
