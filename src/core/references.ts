import { WITHHELD, WITHHELD_PATTERN } from '../model/config-parts.ts';
import type { ConfigIssue } from '../model/config.ts';
import { references } from './interpolate.ts';
import { quote } from './quote.ts';

/** Where references are understood. `*` stands for any one step; `context` values are needed from the start. */
const PLACES: readonly { readonly path: readonly string[]; readonly now: boolean }[] = [
  { path: ['workflows', '*', 'context', '*'], now: true },
  { path: ['workflows', '*', 'phases', '*', 'env', '*'], now: false },
  { path: ['workflows', '*', 'phases', '*', 'agents', '*', 'env', '*'], now: false },
  { path: ['gates', '*', 'checks', '*', 'env', '*'], now: false },
  { path: ['notifications', '*', 'webhook'], now: false },
  { path: ['notifications', '*', 'slack'], now: false },
  { path: ['notifications', '*', 'secret'], now: false },
];

/** Steps of a path after which a command stands. Checks written as text are commands as well. */
const COMMANDS: ReadonlySet<string | number | undefined> = new Set(['run', 'fix']);

type Path = readonly (string | number)[];

const isAt = (path: Path, place: readonly string[]): boolean =>
  path.length === place.length && place.every((step, index) => step === '*' || step === path[index]);

function misplaced(path: Path): ConfigIssue {
  const inCommand = COMMANDS.has(path.at(-1)) || isAt(path, ['gates', '*', 'checks', '*']);
  if (inCommand) {
    return {
      path,
      message: '${env:…} is not replaced in commands: text from outside must not become part of a command line',
      hint: 'put it under env: and use $NAME in the command',
    };
  }
  return {
    path,
    message: '${env:…} is not replaced here',
    hint: 'it works in values of context, in values of env and in the addresses and secrets of notifications',
  };
}

function checkText(text: string, path: Path, lookup: (name: string) => string | undefined): readonly ConfigIssue[] {
  const place = PLACES.find((place) => isAt(path, place.path));
  if (place === undefined) return text.includes('${env:') ? [misplaced(path)] : [];
  const found = references(text);
  if (!found.ok) {
    return found.error.map((written) => ({
      path,
      message: `${quote(written)} is not a reference to the environment`,
      hint: 'write ${env:NAME} or ${env:NAME:-default}, and $${ for a literal ${',
    }));
  }
  const issues: ConfigIssue[] = [];
  for (const { name, fallback } of found.value) {
    if (WITHHELD_PATTERN.test(name)) issues.push({ path, message: WITHHELD });
    else if (place.now && fallback === undefined && lookup(name) === undefined) {
      const hint = `set ${name}, or give a default: \${env:${name}:-…}`;
      issues.push({ path, message: `the environment variable ${name} is not set`, hint });
    }
  }
  return issues;
}

/**
 * Looks at every text of a configuration as it was read, before the schema:
 * references stand only where they are understood, are written correctly,
 * and those in `context` have a value. Others are resolved when a command starts.
 */
export function checkReferences(raw: unknown, lookup: (name: string) => string | undefined): readonly ConfigIssue[] {
  const issues: ConfigIssue[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') issues.push(...checkText(value, path, lookup));
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, [...path, index]);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(raw, []);
  return issues;
}
