/**
 * The repository as detection sees it: read on demand, answered from memory the second time.
 * Paths are relative to the workspace, with `/`. Nothing here throws.
 */
export interface Tree {
  /** Text of a regular file of reasonable size, else undefined. */
  text(path: string): string | undefined;
  /** Names in a folder, sorted; folders end in `/`. Empty when it cannot be read. */
  list(folder: string): readonly string[];
  /** Milliseconds since 1970 of the last change of a file or folder, undefined when it is not there. */
  modifiedAt(path: string): number | undefined;
}

/** Joins and normalises relative paths. Undefined when the result is outside the workspace. */
export function within(folder: string, path: string): string | undefined {
  if (/^([A-Za-z]:|[\\/~])/.test(path) || path.includes('$')) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split(/[\\/]+/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The folder part of a path with slashes; empty at the root. */
export const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/');
/** The last part of a path. */
export const baseOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? '';

/** Whether an unknown value is an object with named fields. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that the object has itself: `__proto__` and inherited names are not data. */
export const field = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/** Copies a JSON text without its comments and trailing commas, in one pass whatever the input. */
function stripComments(text: string): string {
  const out: string[] = [];
  let comma = -1;
  let i = 0;
  while (i < text.length) {
    const c = text.charAt(i);
    const next = text[i + 1];
    if (c === '/' && (next === '/' || next === '*')) {
      const end = next === '/' ? text.indexOf('\n', i) : text.indexOf('*/', i + 2);
      if (end < 0) break;
      i = next === '/' ? end : end + 2;
      continue;
    }
    let end = i + 1;
    if (c === '"') {
      while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
      end++;
    }
    if ((c === '}' || c === ']') && comma >= 0) out[comma] = '';
    if (c === ',') comma = out.length;
    else if (!/\s/.test(c)) comma = -1;
    out.push(text.slice(i, end));
    i = end;
  }
  return out.join('');
}

/**
 * Parses JSON with comments and trailing commas, as tsconfig.json and its like have them.
 * Undefined when it is neither.
 */
export function parseLoose(text: string): unknown {
  try {
    const value: unknown = JSON.parse(stripComments(text.replace(/^\uFEFF/, '')));
    return value;
  } catch {
    return undefined;
  }
}
