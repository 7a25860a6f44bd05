import { readFile, realpath, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { writersOf } from '../../core/coverage/advice.ts';
import { notationOf } from '../../core/coverage/format.ts';
import type { CoverageReport } from '../../core/coverage/report.ts';
import { err, ok, type Result } from '../../model/result.ts';

const MIB = 1024 * 1024;
/** An XML parser takes many times the size of its document in memory and time. */
const MOST_XML = 64 * MIB;
/** Below the longest string that the engine can hold. */
const MOST_TEXT = 256 * MIB;
/** File systems keep times in steps of up to two seconds. */
const GRAIN_MS = 2000;

/** The report that a step names, read and understood. The error is a sentence with the next step. */
export async function readReport(
  name: string,
  cwd: string,
  startedAt: number | undefined,
): Promise<Result<CoverageReport, string>> {
  const found = await locate(name, cwd);
  if (!found.ok) return found;
  const { size, mtimeMs } = await stat(found.value);
  if (startedAt !== undefined && mtimeMs < startedAt - GRAIN_MS) {
    const times = `was written at ${time(mtimeMs)}, before this run started at ${time(startedAt)}`;
    return err(`${name} ${times}: it is not about this code; have the tests write it in this run, before this check`);
  }
  if (size > MOST_TEXT) return err(tooLarge(name, size, MOST_TEXT));
  const text = decoded(await readFile(found.value));
  if (text.trim() === '') return err(`${name} is empty; look whether the tests loaded any code`);
  const notation = notationOf(text);
  if (notation === undefined) {
    const known = 'lcov, istanbul JSON, Cobertura, Clover or a Go cover profile';
    return err(`${name}:1: not a coverage report that is known (${known})`);
  }
  if (notation === 'xml' && size > MOST_XML) return err(tooLarge(name, size, MOST_XML));
  const read =
    notation === 'xml'
      ? (await import('../../core/coverage/xml-reports.ts')).readXmlReport(text)
      : (await import('../../core/coverage/read.ts')).readTextReport(notation, text);
  if (read.ok) return read;
  const { line, message } = read.error;
  return err(`${name}${line === undefined ? '' : `:${line}`}: ${message}; have the tests write it anew`);
}

const time = (ms: number): string => new Date(ms).toISOString();

function tooLarge(name: string, size: number, most: number): string {
  const other = most === MOST_XML ? '; lcov reports may be larger' : '';
  return `${name} is ${Math.ceil(size / MIB)} MiB, more than the ${most / MIB} MiB that are read${other}`;
}

/** Where the file really is. A report outside of the workspace could be anybody's. */
async function locate(name: string, cwd: string): Promise<Result<string, string>> {
  const outside = `${name} is outside of the workspace; name a file inside of it, relative to its root`;
  if (name === '' || name.includes('\0')) return err('the path of the report is empty or has a zero byte');
  if (path.posix.isAbsolute(name) || path.win32.isAbsolute(name)) return err(outside);
  const file = path.resolve(cwd, name);
  if (!isInside(cwd, file)) return err(outside);
  let real: string;
  try {
    real = await realpath(file);
  } catch (error) {
    const code = codeOf(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR') return err(`${name} can't be read (${code}); look at its permissions`);
    return err(`${name} is not there; ${writersOf(name)}. Run the tests before this check`);
  }
  if (!isInside(await realpath(cwd), real)) return err(`${outside} (it is a link that leads out)`);
  if (!(await stat(real)).isFile()) return err(`${name} is not a file; name the report itself`);
  return ok(real);
}

function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** The system's name of an error. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}

/** Reports are UTF-8; tools on Windows also write UTF-16, with its mark. */
function decoded(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}
