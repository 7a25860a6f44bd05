import type { FilePatch, PatchHunk, PatchLine } from './patch.ts';

/** Lines of a file, by their numbers, first and last. */
export type Range = readonly [from: number, to: number];

/** A file of a pull request, as its head has it. */
export interface DiffFile {
  /** Digest that git has of its content. */
  readonly blob: string;
  /** The lines that a comment may be about: one range for each hunk of the difference. */
  readonly ranges: readonly Range[];
}

/** Lines of a file, and what is to stand in their place. */
export interface Suggestion {
  /** Relative to the root of the repository. */
  readonly path: string;
  readonly from: number;
  readonly to: number;
  /** What is there now. */
  readonly old: readonly string[];
  /** Nothing where the lines are to go. */
  readonly lines: readonly string[];
}

/** What of a mend can be suggested. */
export interface Suggestible {
  readonly suggestions: readonly Suggestion[];
  /** Changes that cannot: they are in the patch. */
  readonly beyond: number;
}

/** Characters of one suggestion: GitHub takes 65,536 a comment. */
const MOST_TEXT = 20_000;

/**
 * What a comment would not give back as it is: line ends and bytes that are no text, and what makes people read something
 * else than what is there.
 */
// eslint-disable-next-line no-control-regex
const UNPLAIN = /[\0-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/;

const isPlain = ({ text, isOpen }: PatchLine): boolean => !isOpen && !UNPLAIN.test(text);

/**
 * The changes of patches as suggestions on a pull request: those to files that are the same there as they were before the
 * mend, in lines that may be commented on.
 *
 * @param diff the files of the pull request by path
 * @param folder of what the patches are for, from the root of the repository; empty where they are the same
 */
export function suggestionsOf(
  files: readonly FilePatch[],
  diff: ReadonlyMap<string, DiffFile>,
  folder: string,
): Suggestible {
  const times = new Map<string, number>();
  for (const { path } of files) times.set(path, (times.get(path) ?? 0) + 1);
  const suggestions: Suggestion[] = [];
  let beyond = 0;
  for (const file of files) {
    const path = inRepository(folder, file.path);
    const there = diff.get(path);
    const changes = file.hunks.flatMap(changesOf);
    // Where two patches change a file, the lines of one are not those of the other.
    const isSame = times.get(file.path) === 1 && there !== undefined && there.blob === file.before?.blob;
    if (!isSame || !isEdit(file)) {
      beyond += Math.max(1, changes.length);
      continue;
    }
    let last = 0;
    for (const change of changes) {
      const placed = placedIn(change, there.ranges, last);
      if (placed === undefined) beyond += 1;
      else suggestions.push({ path, ...placed });
      last = placed?.to ?? last;
    }
  }
  return { suggestions, beyond };
}

/** Path of a file of the workspace from the root of the repository. */
export const inRepository = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`);

/** Only the text of the file differs. */
const isEdit = ({ before, after, hunks }: FilePatch): boolean =>
  before !== undefined && after !== undefined && before.mode === after.mode && hunks.length > 0;

/** Lines that follow each other and are taken away, put there, or both. */
interface Change {
  /** Number of the first line that goes; of the one that follows where none goes. */
  readonly at: number;
  readonly removed: readonly PatchLine[];
  readonly added: readonly PatchLine[];
  readonly before: PatchLine | undefined;
  readonly behind: PatchLine | undefined;
}

function changesOf({ from, lines }: PatchHunk): readonly Change[] {
  const found: Change[] = [];
  let number = from;
  for (let at = 0; at < lines.length; at += 1) {
    if (lines[at]?.mark === ' ') {
      number += 1;
      continue;
    }
    const end = lines.findIndex((line, index) => index > at && line.mark === ' ');
    const run = lines.slice(at, end === -1 ? undefined : end);
    const removed = run.filter(({ mark }) => mark === '-');
    const added = run.filter(({ mark }) => mark === '+');
    found.push({ at: number, removed, added, before: lines[at - 1], behind: lines[at + run.length] });
    number += removed.length;
    at += run.length - 1;
  }
  return found;
}

/**
 * Where a change can be suggested; undefined where it cannot be. What is only added stands beside a line that stays.
 *
 * @param taken the last line that another suggestion is about: two for one line cannot both be taken over
 */
function placedIn(change: Change, ranges: readonly Range[], taken: number): Omit<Suggestion, 'path'> | undefined {
  const { at, removed, added, before, behind } = change;
  const place = (from: number, old: readonly PatchLine[], lines: readonly PatchLine[]) => {
    const to = from + old.length - 1;
    const isShown = ranges.some(([first, last]) => first <= from && to <= last);
    if (from <= taken || !isShown || ![...old, ...lines].every(isPlain)) return undefined;
    const texts = lines.map(({ text }) => text);
    const size = texts.reduce((sum, { length }) => sum + length + 1, 0);
    return size > MOST_TEXT ? undefined : { from, to, old: old.map(({ text }) => text), lines: texts };
  };
  if (removed.length > 0) return place(at, removed, added);
  const above = before === undefined ? undefined : place(at - 1, [before], [before, ...added]);
  return above ?? (behind === undefined ? undefined : place(at, [behind], [...added, behind]));
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm;

/** The lines of a file that a difference shows, those around the changes included. */
export function shownRanges(patch: string): readonly Range[] {
  return [...patch.matchAll(HUNK)].flatMap(([, from = '', count = '1']): Range[] =>
    count === '0' ? [] : [[Number(from), Number(from) + Number(count) - 1]],
  );
}
