import type { PackageFacts } from '../../model/detection.ts';
import { concernsAll, pathFrom } from './fits.ts';

/** A package of a monorepo that a change concerns. */
export interface AffectedPackage {
  readonly folder: string;
  /** `changed`, `needs packages/core`, or what of the whole repository changed. */
  readonly because: string;
}

/** Files outside of all packages that no package reads. */
const HARMLESS = concernsAll([
  '*.md',
  '*.mdx',
  'docs',
  'LICENSE*',
  'LICENCE*',
  'CODEOWNERS',
  '.changeset',
  '.vscode',
  '.idea',
  '.github/ISSUE_TEMPLATE/**',
  '.github/*.md',
  '.git-blame-ignore-revs',
]);

/**
 * By folder, the folders of the packages that each one needs, directly or through others, sorted. A dependency is local
 * when a package of the workspace has its name, whatever the version: to take one too many costs time only.
 */
export function neededPackages(members: readonly PackageFacts[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string>();
  for (const { name, folder } of members) if (name !== undefined) byName.set(name, folder);
  const direct = new Map(
    members.map(({ folder, needs }) => [
      folder,
      needs.flatMap((name) => byName.get(name) ?? []).filter((other) => other !== folder),
    ]),
  );
  const all = new Map<string, readonly string[]>();
  for (const { folder } of members) {
    const seen = new Set<string>();
    const open = [...(direct.get(folder) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === folder || seen.has(next)) continue;
      seen.add(next);
      open.push(...(direct.get(next) ?? []));
    }
    all.set(folder, [...seen].sort());
  }
  return all;
}

/** A package as it matters here. */
export interface Needing {
  readonly folder: string;
  readonly needs: readonly string[];
}

/**
 * Packages that changed files concern, in the order given: those with changed files, those that need them, and all when
 * something changed that lies in no package and may be read by any.
 *
 * @param folders of all packages of the workspace
 */
export function affectedPackages(
  members: readonly Needing[],
  folders: readonly string[],
  files: readonly string[],
): readonly AffectedPackage[] {
  const changed = new Set<string>();
  const shared: string[] = [];
  for (const file of files) {
    const owners = folders.filter((folder) => pathFrom(folder, file) !== undefined);
    for (const folder of owners) changed.add(folder);
    if (owners.length === 0 && !HARMLESS(file)) shared.push(file);
  }
  const [first] = shared.toSorted();
  return members.flatMap(({ folder, needs }): readonly AffectedPackage[] => {
    if (changed.has(folder)) return [{ folder, because: 'changed' }];
    const need = needs.find((each) => changed.has(each));
    if (need !== undefined) return [{ folder, because: `needs ${need}` }];
    return first === undefined ? [] : [{ folder, because: `${first} concerns every package` }];
  });
}
