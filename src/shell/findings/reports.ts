import { constants } from 'node:fs';
import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { FindingSink } from '../../core/findings/sink.ts';
import { errorCode, realOf } from '../files.ts';
import { ReportText } from './report-text.ts';

const MIB = 1024 * 1024;
/** Read at once: while the system reads the next piece, others have their turn. */
const PIECE = 64 * 1024;
/** Most bytes of a report in JSON: the whole of it has to be in memory. */
const MOST_JSON = 64 * MIB;
/** Most bytes of any report. */
const MOST_BYTES = 256 * MIB;
/** File systems keep times in steps of up to two seconds. */
const GRAIN_MS = 2000;

/** Where reports are, and what of them counts. */
export interface ReportOptions {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** Folder of the command, relative to the workspace. */
  readonly cwd?: string | undefined;
  readonly sink: FindingSink;
  /** Milliseconds since the epoch; files last written before are of other work. */
  readonly since: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the reports that a command wrote, each recognised by what is in it: JUnit and checkstyle as XML, what linters and
 * test runners write as JSON, TAP and ordinary output. What cannot be read is a note. Never throws.
 *
 * @param paths absolute, or relative to the folder of the command
 */
export async function readReports(paths: readonly string[], options: ReportOptions): Promise<void> {
  for (const path of paths) {
    if (options.signal?.aborted === true) return;
    const file = resolve(options.root, options.cwd ?? '', path);
    const name = nameOf(file, options.root);
    try {
      await readReport(file, name, options);
    } catch (error) {
      options.sink.note(`${name} can't be read: ${reasonOf(error)}.`);
    }
  }
}

async function readReport(file: string, name: string, options: ReportOptions): Promise<void> {
  const { root, sink } = options;
  const outside = `${name} is outside of the workspace, so it is not read.`;
  if (!isInside(root, file)) return sink.note(outside);
  const real = await realpath(file);
  if (!isInside(realOf(root), real))
    return sink.note(`${name} is a link that leads out of the workspace, so it is not read.`);
  // A pipe that nobody writes to would be waited for as long as it is opened.
  if (!(await stat(real)).isFile()) return sink.note(`${name} is no file that has an end, so it is not read.`);
  const handle = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const { size, mtimeMs } = await handle.stat();
    if (mtimeMs < options.since - GRAIN_MS) {
      return sink.note(
        `${name} was last written before this attempt began, so it tells of other work and is not read.`,
      );
    }
    if (size === 0) return sink.note(`${name} is empty.`);
    await readFrom(handle, { name, size }, options);
  } finally {
    await handle.close();
  }
}

async function readFrom(
  handle: FileHandle,
  { name, size }: { readonly name: string; readonly size: number },
  { sink, signal }: ReportOptions,
): Promise<void> {
  const text = new ReportText(sink, name);
  let bytes = 0;
  for (;;) {
    if (signal?.aborted === true) return;
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE);
    if (bytesRead === 0 || bytes >= MOST_BYTES) break;
    bytes += bytesRead;
    if (!(await text.write(buffer.subarray(0, bytesRead)))) break;
    // It may still be growing.
    if (text.isJson && Math.max(size, bytes) > MOST_JSON) {
      return sink.note(`${name} has more than ${MOST_JSON / MIB} MiB of JSON, so it is not read.`);
    }
  }
  if (bytes >= MOST_BYTES) sink.note(`${name} has more than ${MOST_BYTES / MIB} MiB; the rest is not read.`);
  text.end();
}

/** As notes tell it: relative to the workspace, or only its own name when it is not inside. */
const nameOf = (file: string, root: string): string =>
  isInside(root, file) ? relative(root, file).split(sep).join('/') : basename(file);

function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way) && join(folder, way) === file;
}

function reasonOf(error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOENT') return 'it is not there; look whether the command writes it';
  if (code === 'EACCES' || code === 'EPERM')
    return `permission denied (${code}); have the command write it so that it can be read`;
  if (code === 'ELOOP') return 'it is a link that leads to itself';
  return code ?? (error instanceof Error ? error.message : String(error));
}
