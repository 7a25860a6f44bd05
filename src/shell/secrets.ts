import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { basename, extname, isAbsolute, join } from 'node:path';
import { lintSource } from '@secretlint/core';
import { secretLintProfiler } from '@secretlint/profiler';
import type { SecretLintCoreResultMessage } from '@secretlint/types';
import { parseIgnorePatterns } from '../core/ignore-patterns.ts';
import { placeholderBecause } from '../core/placeholder.ts';
import { NEVER_SCANNED } from './scanned-files.ts';
import { kindOf, scannerConfig } from './secret-rules.ts';

export { listScannedFiles } from './scanned-files.ts';

/** A credential in a file. Line and column count from 1. `message` holds the first four characters of the value at most. */
export interface SecretFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What kind of credential it is, as people call it. */
  readonly rule: string;
  readonly message: string;
}

/** A finding that does not count, and what took it out. */
export interface SuppressedFinding extends SecretFinding {
  readonly by: string;
}

export interface FileNote {
  readonly file: string;
  readonly because: string;
}

/** What a scan found. The findings are in the order of the files given. */
export interface ScanResult {
  readonly findings: readonly SecretFinding[];
  /** Found, but taken out by a comment, by .secretlintignore, or because the value is a placeholder. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Files whose text was looked through. */
  readonly scanned: number;
  /** Files passed over by a rule of the scan. */
  readonly skipped: readonly FileNote[];
  /** Files that should have been scanned and could not be. */
  readonly unreadable: readonly FileNote[];
  /** False when the signal ended the scan before the last file. */
  readonly finished: boolean;
}

export interface ScanRequest {
  readonly cwd: string;
  /** Paths relative to `cwd`, with `/`. */
  readonly files: readonly string[];
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

const MAX_BYTES = 1024 * 1024;
const SNIFFED_BYTES = 8 * 1024;
const READERS = 8;

/** Lock files: nothing but names, versions and hashes, and large. */
const LOCK_FILES: ReadonlySet<string> = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
  'Cargo.lock',
  'go.sum',
  'composer.lock',
  'Gemfile.lock',
  'poetry.lock',
  'uv.lock',
  'Pipfile.lock',
  'mix.lock',
  'flake.lock',
]);

// The scanner marks every rule of every file for its profiler, which searches all earlier marks at each one:
// the time grows with the square of the number of files. Nobody reads the marks here.
secretLintProfiler.mark = () => {};

type Text = { readonly text: string } | { readonly skipped: string } | { readonly unreadable: string };

function skippedByName(file: string): string | undefined {
  const parts = file.split('/');
  const folder = parts.find((part) => NEVER_SCANNED.includes(part));
  if (folder !== undefined) return `in ${folder}`;
  if (isAbsolute(file) || parts.includes('..')) return 'outside the workspace';
  return LOCK_FILES.has(basename(file)) ? 'a lock file, which holds hashes' : undefined;
}

/** Text of a file's bytes; undefined for what is not text. UTF-16 counts as text when it says so in its first bytes. */
function decode(bytes: Buffer): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, SNIFFED_BYTES).includes(0)) return undefined;
  return new TextDecoder('utf-8').decode(bytes);
}

async function readText(cwd: string, file: string): Promise<Text> {
  const byName = skippedByName(file);
  if (byName !== undefined) return { skipped: byName };
  const path = join(cwd, file);
  try {
    // Looked at before it is opened: opening a pipe would wait for its other end.
    const found = await lstat(path);
    if (found.isSymbolicLink()) return { skipped: 'a symbolic link' };
    if (found.isDirectory()) return { skipped: 'a folder (a submodule is scanned in its own repository)' };
    if (!found.isFile()) return { skipped: 'not a regular file' };
    if (found.size > MAX_BYTES) return { skipped: 'larger than 1 MiB' };
    const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const bytes = await handle.readFile();
      if (bytes.length > MAX_BYTES) return { skipped: 'larger than 1 MiB' };
      const text = decode(bytes);
      return text === undefined ? { skipped: 'binary' } : { text };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown error';
    return code === 'ENOENT' ? { skipped: 'deleted in the working tree' } : { unreadable: code };
  }
}

/** A short value would be half told by its first characters, so it is not shown at all. */
function mask(value: string): string {
  return value.length < 16 ? '…' : `${value.slice(0, 4)}…`;
}

interface Located {
  readonly finding: SecretFinding;
  readonly start: number;
  /** Why it is no credential. */
  readonly placeholder: string | undefined;
}

function valueOf(message: SecretLintCoreResultMessage, key: string | undefined): string | undefined {
  if (key === undefined || message.data === undefined) return undefined;
  const value: unknown = Object.entries(message.data).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
}

/** Index at which every line of a text starts. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function locate(file: string, text: string, starts: readonly number[], message: SecretLintCoreResultMessage): Located {
  const kind = kindOf(message.messageId, message.ruleId);
  const value = valueOf(message, kind.value);
  // Some rules report the range of the name before the value; the value itself is where people look.
  const at = value === undefined ? -1 : text.indexOf(value, message.range[0]);
  const start = at === -1 ? message.range[0] : at;
  const line = starts.findLastIndex((index) => index <= start) + 1;
  const column = start - (starts[line - 1] ?? 0) + 1;
  const shown = value === undefined ? kind.label : `${kind.label} ${mask(value)}`;
  const placeholder = value === undefined ? undefined : placeholderBecause(value, kind.origin);
  return { finding: { file, line, column, rule: kind.label, message: shown }, start, placeholder };
}

interface Linted {
  readonly located: Located[];
  /** A rule had more to report than it may. */
  readonly overflow: boolean;
}

async function lint(file: string, text: string, comments: boolean): Promise<Linted> {
  // The scanner opens .p12 files by itself, by a path that it would take relative to this process.
  const ext = extname(file) === '.p12' ? '' : extname(file);
  const source = { filePath: file, content: text, contentType: 'text', ext } as const;
  let overflow = false;
  const config = scannerConfig(comments, () => (overflow = true));
  const result = await lintSource({ source, options: { config, noPhysicFilePath: true } });
  const starts = lineStarts(text);
  const seen = new Set<number>();
  const located = result.messages
    .map((message) => locate(file, text, starts, message))
    .filter(({ start }) => !seen.has(start) && seen.add(start));
  return { located, overflow };
}

interface Scanned {
  readonly counted: Located[];
  /** What disabling comments take out. */
  readonly hidden: Located[];
  readonly overflow: boolean;
}

async function scanText(file: string, text: string): Promise<Scanned> {
  const { located: counted, overflow } = await lint(file, text, true);
  if (!text.includes('secretlint-disable')) return { counted, hidden: [], overflow };
  const { located } = await lint(file, text, false);
  const starts = new Set(counted.map(({ start }) => start));
  return { counted, hidden: located.filter(({ start }) => !starts.has(start)), overflow };
}

interface FileResult {
  readonly findings: SecretFinding[];
  readonly suppressed: SuppressedFinding[];
  readonly note?: { readonly kind: 'skipped' | 'unreadable'; readonly because: string };
}

async function scanFile(cwd: string, file: string, ignored: (path: string) => boolean): Promise<FileResult> {
  const read = await readText(cwd, file);
  const none = { findings: [], suppressed: [] };
  if ('skipped' in read) return { ...none, note: { kind: 'skipped', because: read.skipped } };
  if ('unreadable' in read) return { ...none, note: { kind: 'unreadable', because: read.unreadable } };
  try {
    const { counted, hidden, overflow } = await scanText(file, read.text);
    const byFile = ignored(file) ? '.secretlintignore' : undefined;
    const findings: SecretFinding[] = [];
    const suppressed = hidden.map(({ finding }) => ({ ...finding, by: 'secretlint-disable comment' }));
    for (const { finding, placeholder } of counted) {
      const by = byFile ?? (placeholder === undefined ? undefined : `placeholder: ${placeholder}`);
      if (by === undefined) findings.push(finding);
      else suppressed.push({ ...finding, by });
    }
    // What lies beyond the limit was not judged, so the file as a whole was not.
    const because = 'holds too much that looks like credentials to judge it all';
    return { findings, suppressed, ...(overflow ? { note: { kind: 'unreadable', because } } : {}) };
  } catch (cause) {
    // The text of the error may quote the file, so only its name is told.
    const name = cause instanceof Error ? cause.name : 'unknown error';
    return { ...none, note: { kind: 'unreadable', because: `the scanner stopped with ${name}` } };
  }
}

/**
 * Looks for credentials in files. It never throws and never returns a credential's value: at most its first four
 * characters. Files over 1 MiB, binaries, symbolic links, lock files and everything in node_modules, .git and
 * .bootspring are passed over and named in `skipped`. What `.secretlintignore` or a comment takes out is still scanned
 * and is in `suppressed`, so that nothing is hidden quietly.
 */
export async function scanFiles(request: ScanRequest): Promise<ScanResult> {
  const { cwd, files, onProgress, signal } = request;
  const patterns = await readText(cwd, '.secretlintignore');
  const ignored = 'text' in patterns ? parseIgnorePatterns(patterns.text) : () => false;
  const results: (FileResult | undefined)[] = files.map(() => undefined);
  const stopped = (): boolean => signal?.aborted === true;
  let next = 0;
  let done = 0;
  const reader = async (): Promise<void> => {
    while (next < files.length && !stopped()) {
      const at = next;
      next += 1;
      const file = files[at];
      if (file !== undefined) results[at] = await scanFile(cwd, file, ignored);
      done += 1;
      onProgress?.(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  const finished = results.flatMap((result, at) => (result === undefined ? [] : [{ result, file: files[at] ?? '' }]));
  const noted = (kind: 'skipped' | 'unreadable'): FileNote[] =>
    finished.flatMap(({ result, file }) =>
      result.note?.kind === kind ? [{ file, because: result.note.because }] : [],
    );
  return {
    findings: finished.flatMap(({ result }) => result.findings),
    suppressed: finished.flatMap(({ result }) => result.suppressed),
    scanned: finished.filter(({ result }) => result.note === undefined).length,
    skipped: noted('skipped'),
    unreadable: noted('unreadable'),
    finished: finished.length === files.length,
  };
}
