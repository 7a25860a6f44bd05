import type { Manifest } from '../../core/detect/manifest.ts';
import { readManifest } from '../../core/detect/manifest.ts';
import type { Tree } from '../../core/detect/tree.ts';
import { field, within } from '../../core/detect/tree.ts';

const MAX_PACKAGES = 200;
const MAX_FOLDERS = 5000;
const MAX_DEPTH = 8;
const MAX_PATTERN = 200;

/** What the workspace's globs select. */
export interface Members {
  readonly members: readonly Manifest[];
  readonly notes: readonly string[];
}

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** Globs of the workspaces: of package.json, and of pnpm-workspace.yaml where that is. */
async function globsOf(tree: Tree, root: Manifest, notes: string[]): Promise<readonly string[]> {
  const declared = root.fields.get('workspaces');
  const own = [...texts(declared), ...texts(field(declared, 'packages'))];
  const pnpm = tree.list('').includes('pnpm-workspace.yaml') ? tree.text('pnpm-workspace.yaml') : undefined;
  if (pnpm === undefined || !/^packages\s*:/m.test(pnpm)) return own;
  const { parseYaml } = await import('./yaml.ts');
  const parsed = await parseYaml(pnpm);
  if (parsed.ok) return [...own, ...texts(field(parsed.value.value, 'packages'))];
  notes.push(`pnpm-workspace.yaml ${parsed.error}; its packages are not looked at.`);
  return own;
}

/** Whether the name of a folder matches one part of a glob. */
type Match = (name: string, part: string) => boolean;

/** Folders that a glob selects. Symbolic links are not followed: `list` tells folders and links apart. */
function expand(
  tree: Tree,
  parts: readonly string[],
  folder: string,
  match: Match,
  budget: { left: number },
  depth = 0,
): readonly string[] {
  const [part, ...rest] = parts;
  if (part === undefined) return [folder];
  if (depth > MAX_DEPTH || budget.left-- <= 0) return [];
  const below = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  const names = tree.list(folder).flatMap((entry) => {
    const name = entry.endsWith('/') ? entry.slice(0, -1) : '';
    return name === '' || name === 'node_modules' || name.startsWith('.') ? [] : [name];
  });
  if (part === '**') {
    const deeper = names.flatMap((name) => expand(tree, parts, below(name), match, budget, depth + 1));
    return [...expand(tree, rest, folder, match, budget, depth), ...deeper];
  }
  return names
    .filter((name) => match(name, part))
    .flatMap((name) => expand(tree, rest, below(name), match, budget, depth + 1));
}

/** Finds and reads the packages of a workspace, at most 200, without running its package manager. */
export async function readMembers(tree: Tree, root: Manifest): Promise<Members> {
  const notes: string[] = [];
  const globs = (await globsOf(tree, root, notes)).filter((glob) => glob.length <= MAX_PATTERN);
  if (globs.length === 0) return { members: [], notes };
  const special = globs.some((glob) => /[?[\]{}()]|\*[^/]|[^/*]\*/.test(glob.replaceAll('**', '')));
  const minimatch =
    special || globs.some((glob) => glob.startsWith('!')) ? (await import('minimatch')).minimatch : undefined;
  const match: Match = (name, part) =>
    part === '*' || part === name || (minimatch?.(name, part, { noext: true }) ?? false);
  const budget = { left: MAX_FOLDERS };
  const folders = new Set<string>();
  for (const glob of globs) {
    if (glob.startsWith('!')) {
      const pattern = glob
        .slice(1)
        .replace(/^\.?\//, '')
        .replace(/\/$/, '');
      for (const folder of folders) if (minimatch?.(folder, pattern, { noext: true }) === true) folders.delete(folder);
      continue;
    }
    const path = within('', glob);
    if (path !== undefined && path !== '')
      for (const folder of expand(tree, path.split('/'), '', match, budget)) folders.add(folder);
  }
  if (budget.left <= 0)
    notes.push(`The workspaces of ${root.path} span more than ${MAX_FOLDERS} folders; the rest is not looked at.`);
  const members: Manifest[] = [];
  for (const folder of [...folders].sort()) {
    const path = `${folder}/package.json`;
    const text = folder === '' ? undefined : tree.text(path);
    if (text === undefined) continue;
    if (members.length === MAX_PACKAGES) {
      notes.push(`The workspaces of ${root.path} hold more than ${MAX_PACKAGES} packages; the rest is not looked at.`);
      break;
    }
    const manifest = readManifest(path, text);
    if (manifest.ok) members.push(manifest.value);
    else notes.push(manifest.error);
  }
  return { members, notes };
}
