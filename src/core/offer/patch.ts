import { err, ok, type Result } from '../../model/result.ts';
import { unquote } from '../coverage/diff.ts';

/** A line of a hunk. */
export interface PatchLine {
  readonly mark: ' ' | '+' | '-';
  readonly text: string;
  /** It is the last one of its file, and no line end follows it. */
  readonly isOpen: boolean;
}

/** Lines that change, with what is around them. */
export interface PatchHunk {
  /** Number of its first line in the file as it was. */
  readonly from: number;
  readonly lines: readonly PatchLine[];
}

/** What git calls a file: its content by digest, and its mode (`100644`). */
export interface PatchSide {
  readonly blob: string;
  readonly mode: string | undefined;
}

/** What a patch does to one file. */
export interface FilePatch {
  /** Relative to where the patch is applied, with `/`. */
  readonly path: string;
  /** Undefined where there is none before. */
  readonly before: PatchSide | undefined;
  /** Undefined where there is none afterwards. */
  readonly after: PatchSide | undefined;
  readonly hunks: readonly PatchHunk[];
}

interface Draft {
  readonly path: string;
  before: { blob: string; mode: string | undefined } | undefined;
  after: { blob: string; mode: string | undefined } | undefined;
  readonly hunks: PatchHunk[];
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
const INDEX = /^index ([0-9a-f]{40,64})\.\.([0-9a-f]{40,64})(?: (\d{6}))?$/;
const MODE = /^(old|new|deleted file|new file) mode (\d{6})$/;

/**
 * Reads a patch that git made with `--full-index` and without renames. The two names in the head of a file are the same
 * but for the folder that they begin with.
 *
 * @returns the error is a clause: the text is no such patch
 */
export function parsePatch(text: string): Result<readonly FilePatch[], string> {
  const files: Draft[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const file = files.at(-1);
    if (line.startsWith('diff --git ')) {
      const path = pathOf(line.slice('diff --git '.length));
      if (path === undefined) return err(`line ${at + 1} names no file`);
      files.push({ path, before: { blob: '', mode: undefined }, after: { blob: '', mode: undefined }, hunks: [] });
    } else if (file !== undefined && line.startsWith('@@ ')) {
      const hunk = hunkAt(lines, at);
      if (hunk === undefined) return err(`the hunk in line ${at + 1} is not whole`);
      file.hunks.push(hunk.hunk);
      at = hunk.last;
    } else if (file !== undefined) {
      header(file, line);
    }
  }
  // Without a digest it is not known which file is meant.
  const unknown = files.find(({ before, after, hunks }) => hunks.length > 0 && (before ?? after)?.blob === '');
  return unknown === undefined ? ok(files) : err(`it does not tell which ${unknown.path} it is for`);
}

/** Both names are as long as each other, so that either half is one. */
function pathOf(names: string): string | undefined {
  const half = names.slice(0, Math.floor(names.length / 2));
  const name = half.startsWith('"') ? unquote(half) : half;
  return /^[ab]\/[^/]/.test(name) ? name.slice(2) : undefined;
}

function header(file: Draft, line: string): void {
  const [, which, mode] = MODE.exec(line) ?? [];
  if (which === 'new file') file.before = undefined;
  if (which === 'deleted file') file.after = undefined;
  if (file.before !== undefined && (which === 'old' || which === 'deleted file')) file.before.mode = mode;
  if (file.after !== undefined && (which === 'new' || which === 'new file')) file.after.mode = mode;
  const [, before, after, both] = INDEX.exec(line) ?? [];
  if (before === undefined || after === undefined) return;
  if (file.before !== undefined) file.before.blob = before;
  if (file.after !== undefined) file.after.blob = after;
  if (both === undefined) return;
  for (const side of [file.before, file.after]) if (side !== undefined) side.mode ??= both;
}

/** The hunk whose head is in that line, and the last line that belongs to it; undefined when it is cut off. */
function hunkAt(lines: readonly string[], head: number): { hunk: PatchHunk; last: number } | undefined {
  const [, from, before = '1', after = '1'] = HUNK.exec(lines[head] ?? '') ?? [];
  if (from === undefined) return undefined;
  let [oldLeft, newLeft] = [Number(before), Number(after)];
  const found: { mark: PatchLine['mark']; text: string; isOpen: boolean }[] = [];
  let at = head;
  while (oldLeft > 0 || newLeft > 0 || lines[at + 1]?.startsWith('\\') === true) {
    at += 1;
    const line = lines[at];
    if (line === undefined) return undefined;
    const mark = line[0];
    if (mark === '\\') {
      const last = found.at(-1);
      if (last === undefined) return undefined;
      last.isOpen = true;
      continue;
    }
    if (mark !== ' ' && mark !== '+' && mark !== '-') return undefined;
    if (mark !== '+') oldLeft -= 1;
    if (mark !== '-') newLeft -= 1;
    found.push({ mark, text: line.slice(1), isOpen: false });
  }
  return oldLeft < 0 || newLeft < 0 ? undefined : { hunk: { from: Number(from), lines: found }, last: at };
}
