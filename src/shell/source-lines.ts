import * as fs from 'node:fs';
import * as path from 'node:path';
import { isCredential } from '../core/checkpoint/credentials.ts';
import { bytesOfText } from '../core/checkpoint/names.ts';
import { isReserved } from '../core/checkpoint/reserved.ts';
import type { SourceText } from '../core/views/html/source.ts';
import { visibleSource } from '../core/visible.ts';
import { errorCode, realOf } from './files.ts';
import { READ_FLAGS } from './layer/read-file.ts';

/** Bytes of a file whose lines are shown, and of all files that are read for one report. */
const MOST_OF_ONE = 1024 * 1024;
const MOST_OF_ALL = 128 * 1024 * 1024;
const MOST_FILES = 5_000;
/** Characters of one line, and of all lines of one report. */
const MOST_LINE = 300;
const MOST_CHARACTERS = 6 * 1024 * 1024;

const none = (because: string): SourceText => ({ kind: 'none', because });

/**
 * Reads lines of files of the workspace, for a report. Files that may hold a credential by their name, that are
 * no regular files, that a link leads to from elsewhere, or that are binary or large are not shown.
 *
 * @param wanted numbers of lines from 1, by path relative to the workspace
 * @param redact takes known secrets out of a text
 */
export function readSources(
  workspace: string,
  wanted: ReadonlyMap<string, ReadonlySet<number>>,
  redact: (text: string) => string,
): ReadonlyMap<string, SourceText> {
  const root = realOf(workspace);
  const sources = new Map<string, SourceText>();
  let [bytes, characters] = [MOST_OF_ALL, MOST_CHARACTERS];
  for (const [file, numbers] of wanted) {
    if (bytes <= 0 || characters <= 0 || sources.size >= MOST_FILES) {
      sources.set(file, none('is one too many to be shown'));
      continue;
    }
    const read = readText(root, file);
    if (read.kind === 'none') {
      sources.set(file, read);
      continue;
    }
    bytes -= read.text.length;
    const source = linesOf(read.text, numbers, redact);
    if (source === undefined) {
      sources.set(file, none('holds a secret'));
      continue;
    }
    for (const line of source.lines.values()) characters -= line.length;
    sources.set(file, { ...source, writtenAt: read.writtenAt });
  }
  return sources;
}

type Read =
  | { readonly kind: 'text'; readonly text: string; readonly writtenAt: number }
  | Extract<SourceText, { readonly kind: 'none' }>;

/** Why a path is not opened at all, as a clause; undefined when it may be. */
function refusal(file: string): string | undefined {
  const parts = file.split(/[\\/]/);
  const leadsOut = path.isAbsolute(file) || /^[a-z]:/i.test(file) || parts.some((part) => part === '..' || part === '');
  if (leadsOut || file.includes('\0')) return 'is not in the workspace';
  if (parts.some((part) => isReserved(bytesOfText(part)))) return 'is not a source';
  return isCredential(file) ? 'may hold a credential' : undefined;
}

function readText(root: string, file: string): Read {
  const refused = refusal(file);
  if (refused !== undefined) return { kind: 'none', because: refused };
  try {
    const real = fs.realpathSync(path.join(root, file));
    const inside = path.relative(root, real).split(path.sep).join('/');
    // A link may lead to a file that is not to be shown under its own name.
    const elsewhere = refusal(inside);
    if (elsewhere !== undefined) return { kind: 'none', because: elsewhere };
    const fd = fs.openSync(real, READ_FLAGS);
    try {
      const stats = fs.fstatSync(fd);
      if (!stats.isFile()) return { kind: 'none', because: 'is no regular file' };
      if (stats.size > MOST_OF_ONE) return { kind: 'none', because: 'is larger than 1 MiB' };
      const read = fs.readFileSync(fd);
      if (read.includes(0)) return { kind: 'none', because: 'is binary' };
      return { kind: 'text', text: new TextDecoder().decode(read), writtenAt: stats.mtimeMs };
    } finally {
      fs.closeSync(fd);
    }
  } catch (error) {
    const code = errorCode(error);
    const isGone = code === 'ENOENT' || code === 'ENOTDIR';
    return { kind: 'none', because: isGone ? 'is no longer there' : `cannot be read (${code ?? 'unknown error'})` };
  }
}

/** The lines of a text; what follows the last line end is none. */
function split(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Secrets are sought in the whole text: one of several lines is none of its lines. */
function linesOf(
  text: string,
  numbers: ReadonlySet<number>,
  redact: (text: string) => string,
): Omit<Extract<SourceText, { readonly kind: 'lines' }>, 'writtenAt'> | undefined {
  const shown = redact(text);
  const all = split(shown);
  if (shown !== text && all.length !== split(text).length) return undefined;
  const lines = new Map<number, string>();
  for (const number of numbers) {
    const line = all[number - 1];
    if (line !== undefined) lines.set(number, visibleSource(line, MOST_LINE));
  }
  return { kind: 'lines', total: all.length, lines };
}
