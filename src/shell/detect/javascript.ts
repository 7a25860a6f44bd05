import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { detectJavascript } from '../../core/detect/javascript.ts';
import type { Manifest } from '../../core/detect/manifest.ts';
import { readManifest } from '../../core/detect/manifest.ts';
import type { Detection } from '../../model/detection.ts';
import { openTree, readText } from './folder.ts';
import { readWorkflows } from './workflows.ts';
import { readMembers } from './workspaces.ts';

const MAX_PACKAGE_JSON = 2 * 1024 * 1024;
/** A workflow without any of these words runs nothing of JavaScript. */
const MENTIONS = /\b(npm|npx|pnpm|yarn|bun|bunx|node|tsc|eslint|jest|coverage|lcov)\b|\.\/\.github\/workflows\//;

const nothing = (...notes: readonly string[]): Detection => ({ ecosystem: 'none', discoveries: [], notes });

/** Whether a folder between the workspace and the top of the repository has installed packages that serve it. */
function installedAbove(cwd: string, top: string): boolean {
  for (let folder = cwd; folder !== top && folder !== dirname(folder);) {
    folder = dirname(folder);
    if (existsSync(join(folder, 'node_modules')) || existsSync(join(folder, '.pnp.cjs'))) return true;
  }
  return false;
}

/**
 * Detects what a JavaScript or TypeScript repository checks and how, by reading alone: nothing of it is run.
 * Never fails: what cannot be read is a note, and without a package.json the ecosystem is `none`.
 */
export async function detect(cwd: string): Promise<Detection> {
  const root = resolve(cwd);
  const file = readText(join(root, 'package.json'), MAX_PACKAGE_JSON);
  if (file.tooLarge)
    return nothing(`package.json is larger than ${MAX_PACKAGE_JSON / 1024 / 1024} MiB and is not read.`);
  if (file.text === undefined) return nothing();
  const manifest = readManifest('package.json', file.text);
  if (!manifest.ok) return nothing(manifest.error);

  const tree = openTree(root);
  const [ci, workspace] = await Promise.all([readWorkflows(root, MENTIONS), readMembers(tree, manifest.value)]);
  const manifestAt = (folder: string): Manifest | undefined => {
    const path = `${folder}/package.json`;
    const text = tree.text(path);
    const read = text === undefined ? undefined : readManifest(path, text);
    return read?.ok === true ? read.value : undefined;
  };
  const detection = detectJavascript({
    tree,
    root: manifest.value,
    members: workspace.members,
    manifestAt,
    workflows: ci.workflows,
    prefix: ci.prefix,
    installedAbove: installedAbove(root, ci.top),
  });
  return { ...detection, notes: [...new Set([...ci.notes, ...workspace.notes, ...detection.notes])] };
}
