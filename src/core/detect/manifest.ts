import type { Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { folderOf, isRecord } from './tree.ts';

/** A package.json, reduced to what detection uses. */
export interface Manifest {
  /** Path relative to the workspace. */
  readonly path: string;
  /** Folder of it, empty for the workspace itself. */
  readonly folder: string;
  readonly name: string | undefined;
  readonly scripts: ReadonlyMap<string, string>;
  /** Names of dependencies of every sort that is installed here. */
  readonly dependencies: ReadonlySet<string>;
  /** All other fields as they are (`jest`, `c8`, `packageManager` …). */
  readonly fields: ReadonlyMap<string, unknown>;
  readonly notes: readonly string[];
}

const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Line on which a JSON text stops being JSON, from the engine's message; undefined when it does not tell. */
function lineOfError(text: string, message: string): number | undefined {
  const line = /line (\d+) column/.exec(message);
  if (line?.[1] !== undefined) return Number(line[1]);
  const position = /position (\d+)/.exec(message);
  if (position?.[1] !== undefined) return text.slice(0, Number(position[1])).split('\n').length;
  return /end of JSON/.test(message) ? text.split('\n').length : undefined;
}

/** Reads a package.json. The error is one line for people, without the file's own words. */
export function readManifest(path: string, text: string): Result<Manifest, string> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const line = lineOfError(text, error instanceof Error ? error.message : '');
    return err(
      `${path}${line === undefined ? '' : `:${line}`} is not JSON, so nothing could be read from it. Mend it and run again.`,
    );
  }
  if (!isRecord(value)) return err(`${path} holds no JSON object, so nothing could be read from it.`);
  const fields = new Map(Object.entries(value));
  const notes: string[] = [];
  const scripts = new Map<string, string>();
  const declared = fields.get('scripts');
  if (isRecord(declared)) {
    for (const [name, command] of Object.entries(declared)) {
      if (typeof command === 'string') scripts.set(name, command);
      else notes.push(`scripts.${name} in ${path} is not a string and is left out.`);
    }
  } else if (declared !== undefined) {
    notes.push(`scripts in ${path} is not an object and is left out.`);
  }
  const dependencies = new Set<string>();
  for (const name of DEPENDENCY_FIELDS) {
    const group = fields.get(name);
    if (isRecord(group)) for (const dependency of Object.keys(group)) dependencies.add(dependency);
  }
  const name = fields.get('name');
  return ok({
    path,
    folder: folderOf(path),
    name: typeof name === 'string' ? name : undefined,
    scripts,
    dependencies,
    fields,
    notes,
  });
}

/** A script that npm's init writes and nobody filled in. */
export const isPlaceholder = (command: string): boolean => /no test specified/i.test(command);
