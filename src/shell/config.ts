import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import { compileWhole } from './compile-whole.ts';
import type { ParsedConfig } from './config/parse.ts';
import { LIMITS } from './config/yaml.ts';

/** A configuration file that was found and can be planned. */
export interface LoadedConfig extends ParsedConfig {
  /** Absolute path of the file. */
  readonly path: string;
  /** The path as messages show it: relative to the folder it was looked for in, with "/". */
  readonly shown: string;
  /** The file's text, for digests. */
  readonly text: string;
}

/** Where to look, and what references to the environment see. */
export interface ConfigRequest {
  readonly cwd: string;
  /** A file that somebody named; it must be there. */
  readonly file?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

// Files are read synchronously: nothing else is to be done meanwhile, and node:fs/promises takes 2 ms to load.
/** Where a configuration is looked for, with "/". */
export const CONFIG_NAMES = ['bootspring.yml', '.github/bootspring.yml'] as const;

/** Characters of a configuration that is made by a program: people write less. */
const LARGE = 128 * 1024;

const problem = (message: string, where?: string, hint?: string): Problem => ({
  code: 'config',
  message,
  ...(where !== undefined && { where }),
  ...(hint !== undefined && { hint }),
});

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'an unknown error';

/** What it means that the system would not give a file, by the code of its error. */
export function unreadable(code: string, shown: string): Problem {
  switch (code) {
    case 'ENOENT':
      return problem('the configuration file does not exist', shown, 'check the path given with --config');
    case 'EACCES':
    case 'EPERM':
      return problem(
        'the configuration file may not be read',
        shown,
        'give read permission to the user that runs this',
      );
    case 'ELOOP':
      return problem('the configuration file is a link that leads back to itself', shown);
    default:
      return problem(`the configuration file cannot be read (${code})`, shown);
  }
}

/** Whether something stands at a path; a link that leads nowhere does. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes(codeOf(error));
  }
}

/** The one file at its usual places. */
function findConfig(cwd: string): Result<string | undefined, readonly Problem[]> {
  const found: string[] = [];
  const misspelt: Problem[] = [];
  for (const name of CONFIG_NAMES) {
    if (exists(join(cwd, name))) found.push(name);
    const other = name.replace(/\.yml$/, '.yaml');
    if (!exists(join(cwd, other))) continue;
    misspelt.push(problem('this file is not read: its name must end in .yml', other, `rename it to ${name}`));
  }
  if (misspelt.length > 0) return err(misspelt);
  if (found.length > 1) {
    return err([problem('there are two configuration files', found.join(' and '), 'keep one and remove the other')]);
  }
  return ok(found[0]);
}

function readText(path: string, shown: string): Result<string, readonly Problem[]> {
  try {
    const facts = statSync(path);
    if (facts.isDirectory()) return err([problem('the configuration is a folder, not a file', shown)]);
    // Opening a pipe or a device could wait for ever.
    if (!facts.isFile()) return err([problem('the configuration is not a regular file', shown)]);
    const bytes = facts.size > LIMITS.bytes ? undefined : readFileSync(path);
    if (bytes === undefined || bytes.length > LIMITS.bytes) {
      return err([problem('the configuration file is larger than 1 MiB', shown, 'is it the right file?')]);
    }
    return decode(bytes, shown);
  } catch (error) {
    return err([unreadable(codeOf(error), shown)]);
  }
}

function decode(bytes: Uint8Array, shown: string): Result<string, readonly Problem[]> {
  // A fatal TextDecoder says the same and takes 2 ms to load.
  if (isUtf8(bytes))
    return ok(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    );
  return err([problem('the configuration file is not valid UTF-8', shown, 'save it with the encoding UTF-8')]);
}

/**
 * Finds, reads and checks the configuration. Undefined when there is none at the usual places;
 * a file that was named must be there. Problems come all at once, by position.
 */
export async function loadConfig(
  request: ConfigRequest,
): Promise<Result<LoadedConfig | undefined, readonly Problem[]>> {
  const { cwd, file, env } = request;
  const found = file === undefined ? findConfig(cwd) : ok(file);
  if (!found.ok || found.value === undefined) return found.ok ? ok(undefined) : found;
  const path = resolve(cwd, found.value);
  const inside = relative(cwd, path);
  const shown = inside.startsWith('..') || isAbsolute(inside) ? found.value : inside.split(sep).join('/');
  const text = readText(path, shown);
  if (!text.ok) return text;
  const parsed = await readConfig(text.value, shown, env);
  return parsed.ok ? ok({ ...parsed.value, path, shown }) : parsed;
}

/** Reads and checks the text of a configuration that is called `shown` in messages. */
export async function readConfig(
  text: string,
  shown: string,
  env: ConfigRequest['env'],
): Promise<Result<Omit<LoadedConfig, 'path' | 'shown'>, readonly Problem[]>> {
  if (text.length > LARGE) {
    // Parsing makes garbage of 300 times the text. V8 would let its young space grow with it and keep that for the run.
    const { setFlagsFromString } = await import('node:v8');
    setFlagsFromString('--semi-space-growth-factor=1');
    // Of a long run most of the heap is what was thrown away: it is collected before it is several times what is in use.
    setFlagsFromString('--heap-growing-percent=60');
  }
  const { parseConfig } = await compileWhole(() => import('./config/parse.ts'));
  const parsed = await parseConfig(text, shown, env);
  return parsed.ok ? ok({ ...parsed.value, text }) : parsed;
}
