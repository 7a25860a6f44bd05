import { err, ok, type Result } from '../../model/result.ts';
import { numberedLines } from './report.ts';

/** By path, as git has it: numbers of the lines that are new or different, in order; `all` for a file that is new as a whole. */
export type ChangedLines = ReadonlyMap<string, readonly number[] | 'all'>;

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * Reads the output of `git diff` with the prefixes `a/` and `b/` (git-diff-format, "Generating patch text with -p").
 * Lines are counted inside a hunk as its header says, so that a changed line `+++ b/x` is not taken for a header.
 * Deleted files, binary files and files that only moved have no changed lines.
 * The error is a sentence: the text ends inside of a hunk or is not a diff.
 */
export function parseDiff(text: string): Result<ReadonlyMap<string, readonly number[]>, string> {
  const changed = new Map<string, number[]>();
  let path: string | undefined;
  let [oldLeft, newLeft, at] = [0, 0, 0];
  for (const [number, line] of numberedLines(text)) {
    if (oldLeft > 0 || newLeft > 0) {
      const mark = line[0];
      if (mark === '+') {
        newLeft -= 1;
        if (path !== undefined) linesOf(changed, path).push(at);
        at += 1;
      } else if (mark === '-') {
        oldLeft -= 1;
      } else if (mark === ' ' || mark === undefined) {
        oldLeft -= 1;
        newLeft -= 1;
        at += 1;
      } else if (mark !== '\\') {
        return err(`line ${number} of the diff is not what its hunk says`);
      }
      continue;
    }
    if (line.startsWith('diff --git ')) path = undefined;
    else if (line.startsWith('+++ ')) path = newPath(line.slice(4));
    else if (line.startsWith('@@ ')) {
      const [, oldCount = '1', start, newCount = '1'] = HUNK.exec(line) ?? [];
      if (start === undefined) return err(`line ${number} of the diff is not the head of a hunk`);
      oldLeft = Number(oldCount);
      newLeft = Number(newCount);
      at = Number(start);
    }
  }
  return oldLeft > 0 || newLeft > 0 ? err('the diff ends inside of a hunk') : ok(changed);
}

function linesOf(changed: Map<string, number[]>, path: string): number[] {
  const known = changed.get(path);
  if (known !== undefined) return known;
  const lines: number[] = [];
  changed.set(path, lines);
  return lines;
}

/** The path after `+++ `; undefined for a deleted file. */
function newPath(written: string): string | undefined {
  if (written === '/dev/null') return undefined;
  // git ends a name that has a space with a tab, so that patch(1) finds its end.
  const name = written.startsWith('"') ? unquote(written) : written.replace(/\t$/, '');
  return name.startsWith('b/') ? name.slice(2) : name;
}

const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/** A name that git wrote in quotes (core.quotePath): bytes outside of ASCII are three octal digits each. */
export function unquote(quoted: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [, octal, escaped, plain] of quoted.matchAll(/\\([0-7]{3})|\\(.)|([^"\\]+)/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 255);
    else if (escaped !== undefined) bytes.push(ESCAPES[escaped] ?? escaped.charCodeAt(0));
    else for (const byte of encoder.encode(plain)) bytes.push(byte);
  }
  return new TextDecoder().decode(new Uint8Array(bytes));
}
