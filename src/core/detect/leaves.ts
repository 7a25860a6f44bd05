import type { PackageManager } from '../../model/detection.ts';
import type { CommandStep } from '../../model/pipeline.ts';
import type { Call, Delegation } from './calls.ts';
import { parseCall } from './calls.ts';
import type { Manifest } from './manifest.ts';
import { isPlaceholder } from './manifest.ts';
import { within } from './tree.ts';
import type { SimpleCommand } from './words.ts';
import { onlyCommand, splitChain } from './words.ts';

/** One command that does work of its own, however many scripts lead to it. */
export interface Leaf {
  readonly step: CommandStep;
  /** Scripts that lead to it, innermost first; empty for a command that no script holds. */
  readonly names: readonly string[];
  readonly folder: string;
  /** Its title is the script that it is the whole of. */
  readonly titled: boolean;
}

/** The packages that scripts may call each other in. */
export interface Packages {
  readonly manager: PackageManager;
  /** By folder, the workspace itself under the empty one. */
  readonly byFolder: ReadonlyMap<string, Manifest>;
  /** Whether a manager runs `pre` and `post` scripts of any script. */
  readonly hooks: (by: PackageManager | 'node') => boolean;
}

/** Takes scripts and commands apart into leaves. */
export interface Expander {
  /** Leaves of a script with its hooks. Empty when there is nothing in it. */
  script(folder: string, name: string, by: PackageManager | 'node'): readonly Leaf[];
  /** Leaves of a command that stands outside of any script. */
  command(folder: string, text: string): readonly Leaf[];
  /** Package that a name or a folder means, seen from another one. */
  find(target: string | undefined, from: string): Manifest | undefined;
  /** What could not be followed. */
  notes(): readonly string[];
}

/** Scripts may nest as deep as this, and this many expansions are made in all: a package.json is anybody's text. */
const MAX_DEPTH = 40;
const MAX_EXPANSIONS = 5000;
const MAX_LEAVES = 200;
const TITLE_LENGTH = 80;
const NO_SCRIPTS: ReadonlyMap<string, string> = new Map();

/** One line of at most 80 characters, as titles show it. */
export const shorten = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > TITLE_LENGTH ? `${line.slice(0, TITLE_LENGTH - 1)}…` : line;
};

/** How people call a script with their package manager. */
export function scriptTitle(manager: PackageManager, name: string): string {
  return manager !== 'bun' && name === 'test' ? `${manager} test` : `${manager} run ${name}`;
}

/** `npx eslint .` and the script text `eslint .` do the same work: the prefix is no part of the key. */
export function keyOf(folder: string, command: string): string {
  const text = command
    .trim()
    .replace(/^(npx( --no-install| --no| -y| --yes)?|pnpm exec|yarn (exec|run)|bunx( --no-install)?) (?=[a-z@])/, '');
  return `${folder === '' ? '.' : folder}|${text}`;
}

/** Each leaf once, where it comes first. */
export const uniqueLeaves = (leaves: readonly Leaf[]): readonly Leaf[] =>
  [...new Map(leaves.toReversed().map((leaf) => [leaf.step.key, leaf])).values()].toReversed();

/** What one expander remembers. */
interface Expansion {
  readonly packages: Packages;
  readonly memo: Map<string, readonly Leaf[] | undefined>;
  /** Scripts being taken apart right now: meeting one again is a circle. */
  readonly active: Set<string>;
  readonly notes: Set<string>;
  expansions: number;
}

interface Holder {
  readonly name: string;
  readonly manifest: Manifest;
}

function find(packages: Packages, target: string | undefined, from: string): Manifest | undefined {
  if (target === undefined) return packages.byFolder.get(from);
  for (const manifest of packages.byFolder.values()) if (manifest.name === target) return manifest;
  const folder = within(from, target);
  return folder === undefined ? undefined : packages.byFolder.get(folder);
}

function leafOf(packages: Packages, folder: string, text: string, holder: Holder | undefined): Leaf {
  const command = text.trim();
  const step: CommandStep = {
    kind: 'command',
    key: keyOf(folder, command),
    command,
    title: shorten(command),
    ...(folder === '' ? {} : { cwd: folder }),
    ...(holder === undefined
      ? {}
      : { script: { name: holder.name, packageJson: holder.manifest.path, manager: packages.manager } }),
  };
  return { step, names: holder === undefined ? [] : [holder.name], folder, titled: false };
}

/** Leaves of what a command delegates to; undefined when it has to stay as it is. */
function followed(state: Expansion, found: Delegation, folder: string, depth: number): readonly Leaf[] | undefined {
  const out: Leaf[] = [];
  for (const call of found.calls) {
    const manifest = find(state.packages, call.within, folder);
    if (manifest === undefined) return undefined;
    if (!manifest.scripts.has(call.name)) {
      if (call.optional) continue;
      return undefined;
    }
    const leaves = scriptLeaves(state, manifest, call, depth + 1);
    if (leaves === undefined) return undefined;
    out.push(...leaves);
    if (out.length > MAX_LEAVES) return undefined;
  }
  return out;
}

function textLeaves(state: Expansion, folder: string, text: string, depth: number, holder?: Holder): readonly Leaf[] {
  const { packages } = state;
  const chain = splitChain(text);
  if (chain === undefined || chain.length > MAX_LEAVES) return [leafOf(packages, folder, text, holder)];
  const scope = { scripts: packages.byFolder.get(folder)?.scripts ?? NO_SCRIPTS, manager: packages.manager };
  const one = (command: SimpleCommand): readonly Leaf[] => {
    const found = parseCall(command, scope);
    const inner = found?.exact === true ? followed(state, found, folder, depth) : undefined;
    return inner ?? [leafOf(packages, folder, command.text, holder)];
  };
  const leaves = uniqueLeaves(chain.flatMap(one));
  return leaves.length > MAX_LEAVES ? [leafOf(packages, folder, text, holder)] : leaves;
}

function bodyLeaves(state: Expansion, manifest: Manifest, call: Call, depth: number): readonly Leaf[] | undefined {
  const text = manifest.scripts.get(call.name)?.trim() ?? '';
  if (text === '' || isPlaceholder(text)) return [];
  // Arguments go to the end of the text: behind one command that is clear, behind a chain it is not.
  if (call.extra !== '' && onlyCommand(text) === undefined) return undefined;
  const full = call.extra === '' ? text : `${text} ${call.extra}`;
  const leaves = textLeaves(state, manifest.folder, full, depth, { name: call.name, manifest });
  const [only] = leaves;
  const whole = leaves.length === 1 && call.extra === '' && only?.folder === manifest.folder && !only.titled;
  if (!whole || only === undefined) return leaves;
  const title = shorten(scriptTitle(state.packages.manager, call.name));
  return [{ ...only, titled: true, step: { ...only.step, title } }];
}

function scriptLeaves(state: Expansion, manifest: Manifest, call: Call, depth: number): readonly Leaf[] | undefined {
  const id = JSON.stringify([manifest.folder, call.name, call.by, call.extra]);
  const place = JSON.stringify([manifest.folder, call.name]);
  if (state.memo.has(id)) return state.memo.get(id);
  if (state.active.has(place)) {
    state.notes.add(`scripts.${call.name} in ${manifest.path} calls itself; the circle is cut there.`);
    return [];
  }
  if (depth > MAX_DEPTH || ++state.expansions > MAX_EXPANSIONS) {
    state.notes.add(`Scripts of ${manifest.path} call each other too deeply to be followed to the end.`);
    return undefined;
  }
  state.active.add(place);
  const main = bodyLeaves(state, manifest, call, depth);
  const hook = (name: string): readonly Leaf[] => {
    const has = main !== undefined && state.packages.hooks(call.by) && manifest.scripts.has(name);
    const own: Call = { name, extra: '', by: call.by, optional: true };
    return has ? (bodyLeaves(state, manifest, own, depth) ?? []) : [];
  };
  const named = (leaf: Leaf): Leaf =>
    leaf.names.includes(call.name) ? leaf : { ...leaf, names: [...leaf.names, call.name] };
  const leaves = main === undefined ? undefined : [...hook(`pre${call.name}`), ...main, ...hook(`post${call.name}`)];
  const all = leaves === undefined ? undefined : uniqueLeaves(leaves.map(named));
  state.active.delete(place);
  state.memo.set(id, all);
  return all;
}

/** An expander over the packages, which remembers what it took apart. */
export function createExpander(packages: Packages): Expander {
  const state: Expansion = { packages, memo: new Map(), active: new Set(), notes: new Set(), expansions: 0 };
  return {
    find: (target, from) => find(packages, target, from),
    script: (folder, name, by) => {
      const manifest = packages.byFolder.get(folder);
      if (manifest === undefined || !manifest.scripts.has(name)) return [];
      return scriptLeaves(state, manifest, { name, extra: '', by, optional: false }, 0) ?? [];
    },
    command: (folder, text) => textLeaves(state, folder, text, 0),
    notes: () => [...state.notes],
  };
}
