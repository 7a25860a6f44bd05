import { err, ok, type Result } from '../model/result.ts';

/**
 * Environment references in values of the configuration:
 * `${env:NAME}`, `${env:NAME:-default}` and `$${` for a literal `${`.
 * What is put in is not looked at again, and a default reaches to the first `}`.
 */

/** One reference. The default stands for a variable that is not set or empty. */
export interface Reference {
  readonly name: string;
  readonly fallback?: string;
}

/** Why a text could not be resolved. */
export interface InterpolationError {
  /** Names that are not set and have no default. */
  readonly missing: readonly string[];
  /** References that are not written correctly, as they stand in the text. */
  readonly malformed: readonly string[];
}

type Part = string | Reference | { readonly malformed: string };

const REFERENCE = /^\$\{env:([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/;

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = text.indexOf('$'); at !== -1; at = text.indexOf('$', at)) {
    if (text.startsWith('$${', at)) {
      parts.push(text.slice(from, at), '${');
      from = at += 3;
    } else if (text.startsWith('${', at)) {
      const end = text.indexOf('}', at);
      const written = end === -1 ? text.slice(at) : text.slice(at, end + 1);
      const match = REFERENCE.exec(written);
      const [, name, fallback] = match ?? [];
      parts.push(text.slice(from, at));
      if (name === undefined) parts.push({ malformed: written });
      else parts.push(fallback === undefined ? { name } : { name, fallback });
      from = at += written.length;
    } else at += 1;
  }
  parts.push(text.slice(from));
  return parts;
}

/** The references in a text, in order, or the pieces that look like one and are not written correctly. */
export function references(text: string): Result<readonly Reference[], readonly string[]> {
  const found: Reference[] = [];
  const malformed: string[] = [];
  for (const part of partsOf(text)) {
    if (typeof part === 'string') continue;
    if ('malformed' in part) malformed.push(part.malformed);
    else found.push(part);
  }
  return malformed.length > 0 ? err(malformed) : ok(found);
}

/** The text with every reference replaced by what `lookup` knows, or by its default. */
export function interpolate(
  text: string,
  lookup: (name: string) => string | undefined,
): Result<string, InterpolationError> {
  const missing: string[] = [];
  const malformed: string[] = [];
  let result = '';
  for (const part of partsOf(text)) {
    if (typeof part === 'string') result += part;
    else if ('malformed' in part) malformed.push(part.malformed);
    else {
      const value = lookup(part.name);
      if (value === undefined && part.fallback === undefined) missing.push(part.name);
      // As in a shell: `:-` also stands for a variable that is set and empty.
      else result += value === undefined || value === '' ? (part.fallback ?? '') : value;
    }
  }
  return missing.length + malformed.length > 0 ? err({ missing: [...new Set(missing)], malformed }) : ok(result);
}
