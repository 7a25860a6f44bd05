import type { Discovery } from '../../model/detection.ts';
import type { CheckKind } from '../../model/status.ts';
import { type CiCommand, runsBefore } from './ci.ts';
import { configured } from './configs.ts';
import { fixFor } from './fixes.ts';
import type { Judged } from './judge.ts';
import type { Leaf } from './leaves.ts';
import { scriptTitle, shorten } from './leaves.ts';
import { installsWith } from './manager.ts';
import type { Manifest } from './manifest.ts';
import { CONVENTIONAL, matchNames, purposeOfName, standsAlone } from './names.ts';
import type { Reason, Rows } from './rows.ts';
import { addAhead, addRow, discoveryOf, sentence } from './rows.ts';
import type { Scene } from './scene.ts';
import { deletes } from './tools.ts';

/** The kinds that are looked for, in the order of the plan when CI gives none. */
const KINDS: readonly CheckKind[] = ['lint', 'format', 'types', 'build', 'tests', 'security'];

/** Scripts beside the plan that are looked at: more than anybody reads. */
const MAX_SCRIPTS = 300;

/** Words of a command that may well judge something although nobody knows its program: worth a note. */
const CHECKING = /(?:^|[\s/:])(?:tests?|lint|check|clippy|typecheck|fmt|vet|verify|audit)(?=$|[\s:])/;

/**
 * Whether what deletes between two builds keeps its place there, where it takes away what the first one made.
 * Behind a build that the plan has earlier, and that follows here, it would undo it.
 */
function staysBetween(rows: Rows, leaf: Leaf, follows: readonly Judged[]): boolean {
  const known = rows.get(leaf.step.key);
  return known === undefined ? !follows.some((next) => rows.has(next.leaf.step.key)) : known.kind === 'build';
}

/**
 * Puts what a command or script runs into the rows, and says what is left out.
 *
 * @param before keys of the builds that are run before it
 * @returns keys of the builds among it
 */
function take(
  scene: Scene,
  rows: Rows,
  leaves: readonly Leaf[],
  reason: Reason,
  before: readonly string[] = [],
): readonly string[] {
  const builds: string[] = [];
  const all = leaves.map((leaf) => scene.judge(leaf));
  const isBuild = ({ use }: Judged): boolean => use?.is === 'check' && use.kind === 'build';
  const built = all.findLastIndex(isBuild);
  for (const [at, judged] of all.entries()) {
    const { leaf, use, bare } = judged;
    const where = `${reason.via} (${reason.place})`;
    const title = `\`${shorten(leaf.step.command)}\``;
    if (judged.note !== undefined) scene.notes.add(judged.note);
    // Whatever the script is called that it stands in: behind the build, in a gate, it would delete what was built.
    if (at < built && bare !== undefined && deletes(bare)) {
      if (all.slice(0, at).some(isBuild) && staysBetween(rows, leaf, all.slice(at).filter(isBuild)))
        addRow(rows, judged, 'build', reason);
      else addAhead(rows, judged, reason);
      builds.push(leaf.step.key);
    } else if (use === undefined) {
      // A command of CI that is neither a script nor a known program is preparation of the runner.
      if (leaf.names.length > 0) addRow(rows, judged, 'custom', reason, [...before, ...builds]);
      else if (CHECKING.test(leaf.step.command))
        scene.notes.add(`${title} (${reason.place}) runs a program that is not known; it is left out.`);
    } else if (use.is === 'check') {
      addRow(rows, judged, use.kind, reason, [...before, ...builds]);
      if (use.kind === 'build') builds.push(leaf.step.key);
    } else if (use.is === 'fix')
      scene.notes.add(`${title}, run by ${where}, changes files and checks nothing; it is left out.`);
    else if (use.is === 'watch')
      scene.notes.add(`${title}, run by ${where}, watches files and never ends; it is left out.`);
    else if (use.is === 'serve' || use.is === 'release') {
      scene.notes.add(
        `${title}, run by ${where}, ${use.is === 'serve' ? 'starts something that never ends' : 'releases or uploads'}; it is left out.`,
      );
    }
  }
  return builds;
}

/** Rows of everything that CI runs, in its order. */
export function ciRows(scene: Scene, commands: readonly CiCommand[]): Rows {
  const rows: Rows = new Map();
  const built: { readonly command: CiCommand; readonly builds: readonly string[] }[] = [];
  for (const command of commands) {
    const leaves = scene.expander.command(command.folder, command.text);
    // Installing is a step of its own; `npm install-test` also tests.
    const installs = installsWith(command.text) !== undefined && leaves.every((leaf) => leaf.names.length === 0);
    if (installs) continue;
    const before = built.flatMap((each) => (runsBefore(each.command, command) ? each.builds : []));
    const reason = { via: shorten(command.text), place: command.place, ci: true };
    const builds = take(scene, rows, leaves, reason, before);
    if (builds.length > 0) built.push({ command, builds });
  }
  return rows;
}

/** Leaves of a kind that a script leads to. */
function leavesOfKind(scene: Scene, folder: string, name: string, kind: CheckKind): readonly Leaf[] {
  return scene.expander.script(folder, name, scene.chosen.name).filter((leaf) => {
    const { use } = scene.judge(leaf);
    return use?.is === 'check' && use.kind === kind;
  });
}

/** Scripts of a package that serve a kind, best first: by their conventional names, then by the programs they run. */
function scriptsFor(scene: Scene, manifest: Manifest, kind: CheckKind): readonly string[] {
  const names = [...manifest.scripts.keys()];
  const own = names.filter((name) => isCheckName(name, manifest));
  const conventional = (CONVENTIONAL[kind] ?? []).flatMap((pattern) => {
    const found = matchNames(pattern, names).filter(
      (name) => leavesOfKind(scene, manifest.folder, name, kind).length > 0,
    );
    // A pattern stands for all of its scripts together, as `run-s lint:*` would.
    return found.length === 0 ? [] : [pattern.includes('*') ? found.filter((name) => own.includes(name)) : found];
  });
  const first = conventional.find((group) => group.length > 0);
  if (first !== undefined) return first;
  const others = own.filter((name) => {
    const leaves = scene.expander.script(manifest.folder, name, scene.chosen.name);
    return leaves.length > 0 && leavesOfKind(scene, manifest.folder, name, kind).length === leaves.length;
  });
  return others.slice(0, 1);
}

const isCheckName = (name: string, manifest: Manifest): boolean =>
  standsAlone(name, manifest.scripts) && !['release', 'serve', 'fix'].includes(purposeOfName(name) ?? '');

/** Whether a script does nothing but check: what also starts or changes something is no check of its own. */
const onlyChecks = (scene: Scene, name: string): boolean =>
  scene.expander.script('', name, scene.chosen.name).every((leaf) => {
    const { use } = scene.judge(leaf);
    return use?.is === 'check' || use?.is === 'nothing';
  });

function takeScript(scene: Scene, rows: Rows, manifest: Manifest, name: string): void {
  const reason = { via: scriptTitle(scene.chosen.name, name), place: `scripts.${name} in ${manifest.path}`, ci: false };
  take(scene, rows, scene.expander.script(manifest.folder, name, scene.chosen.name), reason);
}

/** Puts the best script of each kind into the rows. */
function takeBest(scene: Scene, rows: Rows, manifest: Manifest, kinds: readonly CheckKind[]): void {
  for (const kind of kinds)
    for (const name of scriptsFor(scene, manifest, kind)) takeScript(scene, rows, manifest, name);
}

const missing = (rows: Rows): readonly CheckKind[] => {
  const there = new Set([...rows.values()].map((row) => row.kind));
  return KINDS.filter((kind) => !there.has(kind));
};

/** Puts tools that no script runs into the rows, and where the root has none, the scripts of its packages. */
function takeRest(scene: Scene, rows: Rows): void {
  for (const kind of missing(rows)) {
    const tool = configured(scene.tree, scene.root, scene.chosen.name, kind);
    if (tool === undefined) continue;
    take(scene, rows, scene.expander.command('', tool.command), { via: tool.command, place: tool.because, ci: false });
  }
  for (const kind of missing(rows)) {
    for (const member of scene.members) {
      // Only what was looked for: a package's `test` may also lint what the root lints already.
      const own: Rows = new Map();
      takeBest(scene, own, member, [kind]);
      for (const [key, row] of own) if (row.kind === kind && !rows.has(key)) rows.set(key, row);
    }
  }
}

/** Adds what a repository without evidence of CI is taken to check: best scripts, then tools, then packages. */
export function takeConventional(scene: Scene, rows: Rows): void {
  takeBest(scene, rows, scene.root, KINDS);
  takeRest(scene, rows);
  // Without evidence of what needs what, everything is tested as the plan has built it.
  const builds = [...rows].flatMap(([key, { kind }]) => (kind === 'build' ? [key] : []));
  for (const [key, row] of rows) if (row.kind === 'tests') rows.set(key, { ...row, builds });
}

/** What is there and not in the plan: the best of each missing kind first, then every other script that checks. */
export function unplanned(scene: Scene, planned: Rows, why: string): readonly Discovery[] {
  const covered = new Set([...planned.values()].flatMap(({ judged }) => [judged.leaf.step.key, ...judged.covers]));
  const found: Rows = new Map(planned);
  const quiet: Scene = { ...scene, notes: new Set() };
  const discoveries: Discovery[] = [];
  const report = (rows: Rows): void => {
    for (const [key, row] of rows) if (!found.has(key)) found.set(key, row);
    for (const kind of KINDS) {
      const fresh = [...rows.values()].filter((row) => row.kind === kind && !covered.has(row.judged.leaf.step.key));
      if (fresh.length === 0) continue;
      for (const row of fresh) covered.add(row.judged.leaf.step.key);
      discoveries.push(discoveryOf(rows, fresh, `${sentence(fresh)}; ${why}`, false, fixFor(scene, fresh)));
    }
  };
  const each = (fill: (rows: Rows) => void): void => {
    const rows: Rows = new Map();
    fill(rows);
    report(rows);
  };
  for (const kind of missing(planned)) each((rows) => takeBest(quiet, rows, scene.root, [kind]));
  for (const name of [...scene.root.scripts.keys()].slice(0, MAX_SCRIPTS)) {
    // A script that something found runs has nothing of its own to add.
    const seen = [...found.values()].some(({ judged }) => judged.leaf.names.includes(name));
    if (!seen && isCheckName(name, scene.root) && onlyChecks(quiet, name))
      each((rows) => takeScript(quiet, rows, scene.root, name));
  }
  const rest: Rows = new Map(found);
  takeRest(quiet, rest);
  report(rest);
  return discoveries;
}
