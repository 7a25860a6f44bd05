import type { ChangedFiles, Limit, LimitOf, StepScope } from '../../model/scope.ts';
import { plainLine } from '../plain-line.ts';
import { bytesOf, mostBytes, pathArgument } from './argument.ts';
import { concernsAll, fitsPaths, fitsPatterns, pathFrom } from './fits.ts';
import { type AffectedPackage, affectedPackages } from './packages.ts';

/** What a step comes to with the files that changed. */
export type Narrowed =
  /** These, one after the other; `only` is what they are limited to, for people. */
  | { readonly kind: 'some'; readonly commands: readonly string[]; readonly only: string; readonly about: string }
  /** Everything, and why, as a clause: by the command as it is, or by these. */
  | { readonly kind: 'all'; readonly because: string; readonly commands?: readonly string[] }
  /** Nothing that changed is for it. */
  | { readonly kind: 'none'; readonly because: string }
  /** It needs the names of files, and they cannot be told. */
  | { readonly kind: 'unknown'; readonly because: string };

/** What narrowing looks at. */
export interface NarrowScene {
  readonly changed: ChangedFiles;
  /** Folder of the step, relative to the workspace; empty for the workspace itself. */
  readonly folder: string;
  readonly command: string;
  /** As `process.platform` names it. */
  readonly platform: string;
}

/** Names that are told one by one. */
const MOST_NAMED = 3;

/** `1 changed file`, `12 changed files`. */
export const countOf = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Works out what of a command is to be run. It leaves out nothing that changed and is for it. */
export function narrow({ base, limit }: Pick<StepScope, 'base' | 'limit'>, scene: NarrowScene): Narrowed {
  const { changed, command } = scene;
  if (limit.kind === 'asked') {
    const only = `what ${limit.tool} finds affected`;
    return { kind: 'some', commands: [limit.command], only, about: only };
  }
  if (changed.unnamed > 0 && !(limit.kind === 'names' && base === undefined)) {
    return { kind: 'all', because: `${countOf(changed.unnamed, 'changed file')} cannot be named in UTF-8` };
  }
  if (limit.kind === 'packages') return narrowPackages(limit, scene);
  const cause = base === undefined ? undefined : wholeCause(limit, changed);
  if (cause !== undefined) return { kind: 'all', because: `${cause} changed, which concerns every file` };
  if (limit.kind === 'names') return narrowNames(limit, base !== undefined, scene);
  if (base === undefined) return { kind: 'all', because: 'it is not limited to changes' };
  const fits = fitsPatterns(limit.patterns);
  const count = changed.files.filter(({ path }) => inFolder(path, scene, fits)).length;
  if (count === 0) return { kind: 'none', because: 'no changed file fits' };
  const about = countOf(count, 'changed file');
  return { kind: 'some', commands: [command], only: `everything, because of ${about}`, about };
}

function inFolder(path: string, { folder }: NarrowScene, fits: (path: string) => boolean): boolean {
  const own = pathFrom(folder, path);
  return own !== undefined && fits(own);
}

/** The first changed file that concerns all others. */
function wholeCause(
  { whole }: Extract<Limit, { readonly whole: unknown }>,
  { files }: ChangedFiles,
): string | undefined {
  const concerns = concernsAll(whole);
  return files.find(({ path }) => concerns(path))?.path;
}

function narrowNames(limit: LimitOf<'names'>, isLimited: boolean, scene: NarrowScene): Narrowed {
  const { changed, folder, platform } = scene;
  const patterns = fitsPatterns(limit.patterns);
  const paths = fitsPaths(limit.paths);
  const names = changed.files.flatMap(({ path, isGone }) => {
    const own = isGone ? undefined : pathFrom(folder, path);
    return own !== undefined && patterns(own) && paths(own) ? [own] : [];
  });
  const what = isLimited ? 'changed file' : 'file';
  if (names.length === 0) return { kind: 'none', because: `no ${what} fits` };
  const words: string[] = [];
  for (const name of names) {
    const word = pathArgument(name, platform);
    if (word === undefined) return { kind: 'all', because: `the shell cannot be given the name of a ${what}` };
    words.push(word);
  }
  const join = limit.isPlaceholder === true ? (line: string) => `${limit.before}${line}${limit.after}` : undefined;
  const commands = linesOf(words, mostBytes(platform)).map(
    (line) => join?.(line) ?? joined(limit.before, line, limit.after),
  );
  const only = countOf(names.length, what);
  return { kind: 'some', commands, only, about: `${only} (${listed(names)})` };
}

/** The first few of a list, and how many there are beside them. */
function listed(all: readonly string[]): string {
  const more = all.length - MOST_NAMED;
  const told = all.slice(0, MOST_NAMED).map((each) => plainLine(each, 100));
  return `${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const joined = (before: string, middle: string, after: string): string =>
  `${before.trimEnd()} ${middle}${after === '' || /^\s/.test(after) ? after : ` ${after}`}`;

/** Words in lines of no more than so many bytes, as xargs does it; each word once and in order. */
export function linesOf(words: readonly string[], most: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let bytes = 0;
  for (const word of words) {
    const own = bytesOf(word) + 1;
    if (line.length > 0 && bytes + own > most) {
      lines.push(line.join(' '));
      line = [];
      bytes = 0;
    }
    line.push(word);
    bytes += own;
  }
  if (line.length > 0) lines.push(line.join(' '));
  return lines;
}

function narrowPackages(limit: LimitOf<'packages'>, { changed, command }: NarrowScene): Narrowed {
  const { members, folders, before, between, after } = limit;
  const affected = affectedPackages(
    members,
    folders,
    changed.files.map(({ path }) => path),
  );
  if (affected.length === 0) return { kind: 'none', because: 'no affected package has it' };
  const about = affectedText(affected);
  if (affected.length === folders.length) {
    const reasons = new Set(affected.map(({ because }) => because));
    const why = reasons.size === 1 ? [...reasons].join('') : about;
    return { kind: 'all', because: `every package is affected: ${why}` };
  }
  const chosen = new Set(affected.map(({ folder }) => folder));
  const given = members.filter(({ folder }) => chosen.has(folder)).map(({ argument }) => argument);
  const isWholeAnyway = given.every((argument) => argument === '');
  const commands = isWholeAnyway ? [command] : [`${before}${given.join(between)}${after}`];
  return { kind: 'some', commands, only: countOf(affected.length, 'affected package'), about };
}

const MOST_TOLD = 12;

/** `packages/api (changed), packages/web (needs packages/api)`. */
export function affectedText(affected: readonly AffectedPackage[]): string {
  const told = affected.slice(0, MOST_TOLD).map(({ folder, because }) => `${folder} (${because})`);
  const more = affected.length - told.length;
  return `${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
