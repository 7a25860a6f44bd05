import type { PackageFacts, PackageManager, WorkspaceFacts } from '../../model/detection.ts';
import type { Expander, Packages } from './leaves.ts';
import { createExpander } from './leaves.ts';
import type { Manifest } from './manifest.ts';
import { isRecord } from './tree.ts';

const RUNNERS: readonly (PackageManager | 'node')[] = ['npm', 'pnpm', 'yarn', 'bun', 'node'];

function needsOf({ dependencies, fields }: Manifest): readonly string[] {
  const peers = fields.get('peerDependencies');
  return [...new Set([...dependencies, ...(isRecord(peers) ? Object.keys(peers) : [])])].sort();
}

/** What is kept of packages when detection is over. The workspace itself comes first. */
export function workspaceFacts(
  manifests: readonly Manifest[],
  { manager, hooks }: Pick<Packages, 'manager' | 'hooks'>,
): WorkspaceFacts {
  return {
    manager,
    hooks: new Set(RUNNERS.filter((runner) => hooks(runner))),
    packages: manifests.map((manifest) => ({
      folder: manifest.folder,
      ...(manifest.name === undefined ? {} : { name: manifest.name }),
      scripts: manifest.scripts,
      needs: needsOf(manifest),
    })),
  };
}

/** The packages as detection knows them, to take commands apart again in the same way. */
export function packagesOf({ manager, hooks, packages }: WorkspaceFacts): {
  readonly packages: Packages;
  readonly expander: Expander;
} {
  const byFolder = new Map(packages.map((facts) => [facts.folder, manifestOf(facts)]));
  const again: Packages = { manager, byFolder, hooks: (by) => hooks.has(by) };
  return { packages: again, expander: createExpander(again) };
}

function manifestOf({ folder, name, scripts, needs }: PackageFacts): Manifest {
  const path = folder === '' ? 'package.json' : `${folder}/package.json`;
  return { path, folder, name, scripts, dependencies: new Set(needs), fields: new Map(), notes: [] };
}
