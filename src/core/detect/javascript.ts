import type { Detection, Discovery } from '../../model/detection.ts';
import type { CheckKind } from '../../model/status.ts';
import type { CiCommand } from './ci.ts';
import { ciEvidence } from './ci.ts';
import { coverageDiscovery } from './coverage.ts';
import { fixFor } from './fixes.ts';
import { createJudge } from './judge.ts';
import type { Packages } from './leaves.ts';
import { createExpander } from './leaves.ts';
import type { Chosen, Installation } from './manager.ts';
import {
  chooseManager,
  hooksOf,
  installDiscovery,
  installed,
  installsWith,
  join,
  managerDiscovery,
} from './manager.ts';
import type { Manifest } from './manifest.ts';
import type { Rows } from './rows.ts';
import { absorb, plannedDiscoveries } from './rows.ts';
import { workspaceFacts } from './workspace.ts';
import type { Scene } from './scene.ts';
import { ciRows, takeConventional, unplanned } from './search.ts';
import type { Tree } from './tree.ts';
import type { Workflow } from './workflow.ts';

/** Everything about a repository that detection decides on. */
export interface Repository {
  readonly tree: Tree;
  /** package.json of the workspace. */
  readonly root: Manifest;
  /** Packages of the workspace, without the root. */
  readonly members: readonly Manifest[];
  /** Reads a package.json that is no member, for folders that CI works in. */
  readonly manifestAt: (folder: string) => Manifest | undefined;
  readonly workflows: readonly Workflow[];
  /** Folder of the workspace in the repository, empty at its top. */
  readonly prefix: string;
  /** `node_modules` of a folder above the workspace serves it. */
  readonly installedAbove: boolean;
}

/** A repository whose CI runs one of these has a CI that says what the plan is. */
const TELLING = new Set<CheckKind>(['lint', 'format', 'types', 'build', 'tests']);

/** Packages that must be installed before the plan can run: the workspace, and what CI installs apart from it. */
function installations(
  repository: Repository,
  chosen: Chosen,
  rows: Rows,
  commands: readonly CiCommand[],
  notes: Set<string>,
): readonly Installation[] {
  const { tree, root, members, manifestAt } = repository;
  // Of several jobs the one with the fewest options says most plainly what is meant.
  const evidence = (folder: string): CiCommand | undefined =>
    commands
      .filter((command) => command.folder === folder && installsWith(command.text) !== undefined)
      .toSorted((a, b) => a.text.length - b.text.length)[0];
  const all: Installation[] = [];
  const check = (manifest: Manifest, by: Chosen): void => {
    const state = installed(tree, manifest.folder, by);
    if (state === 'stale')
      notes.add(
        `${join(manifest.folder, 'node_modules')} is older than ${by.lock ?? 'the lock file'}; install again if something is missing.`,
      );
    if (state === 'missing') all.push({ folder: manifest.folder, chosen: by, evidence: evidence(manifest.folder) });
  };
  const declared = root.dependencies.size > 0 || members.some((member) => member.dependencies.size > 0);
  if (declared && !repository.installedAbove) check(root, chosen);
  const inside = new Set(['', ...members.map((member) => member.folder)]);
  const apart = new Set(
    [...rows.values()].map(({ judged }) => judged.leaf.folder).filter((folder) => !inside.has(folder)),
  );
  for (const folder of apart) {
    const manifest = manifestAt(folder);
    if (manifest !== undefined && manifest.dependencies.size > 0)
      check(manifest, chooseManager(tree, manifest, commands));
  }
  return all;
}

function packagesOf(repository: Repository, chosen: Chosen, commands: readonly CiCommand[]): Packages {
  const byFolder = new Map<string, Manifest>([['', repository.root]]);
  for (const member of repository.members) byFolder.set(member.folder, member);
  for (const { folder } of commands) {
    const manifest = byFolder.has(folder) ? undefined : repository.manifestAt(folder);
    if (manifest !== undefined) byFolder.set(folder, manifest);
  }
  return { manager: chosen.name, byFolder, hooks: hooksOf(repository.tree, chosen) };
}

/**
 * Works out what a JavaScript repository checks, by which evidence, from what was read of it.
 * What CI runs on every change is the plan; without that, scripts by their names and tools by their configuration.
 */
export function detectJavascript(repository: Repository): Detection {
  const { tree, root, members } = repository;
  const ci = ciEvidence(repository.workflows, repository.prefix);
  const chosen = chooseManager(tree, root, ci.commands);
  const packages = packagesOf(repository, chosen, ci.commands);
  const expander = createExpander(packages);
  const notes = new Set<string>([
    ...[root, ...members].flatMap((manifest) => manifest.notes),
    ...chosen.notes,
    ...ci.notes,
  ]);
  const judge = createJudge(tree, packages, expander, notes);
  const scene: Scene = { tree, root, members, chosen, packages, expander, judge, notes };

  const rows = ciRows(scene, ci.commands);
  const byCi = [...rows.values()].some((row) => TELLING.has(row.kind));
  if (!byCi) takeConventional(scene, rows);
  absorb(rows);

  const discoveries: Discovery[] = [];
  const install = installDiscovery(installations(repository, chosen, rows, ci.commands, notes));
  if (install !== undefined) discoveries.push(install);
  discoveries.push(...plannedDiscoveries(rows, (group) => fixFor(scene, group)));
  if (byCi) discoveries.push(...unplanned(scene, rows, "the repository's own CI does not run it"));

  const tests = [...rows.values()].flatMap(({ judged, kind }) =>
    kind === 'tests' && judged.bare !== undefined
      ? [{ bare: judged.bare, folder: judged.leaf.folder, title: judged.leaf.step.title }]
      : [],
  );
  const coverage = coverageDiscovery(tree, packages.byFolder, tests, ci.uploads);
  const manager = managerDiscovery(chosen);
  if (manager.auditCommand === '' && root.dependencies.size > 0) {
    notes.add('There is no lock file, so the dependencies cannot be audited. Commit one to have them audited.');
  }
  for (const note of expander.notes()) notes.add(note);
  return {
    ecosystem: 'javascript',
    manager,
    discoveries,
    ...(coverage === undefined ? {} : { coverage }),
    workspace: workspaceFacts([root, ...members], packages),
    notes: [...notes],
  };
}
