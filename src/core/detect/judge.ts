import type { CheckKind } from '../../model/status.ts';
import type { Delegation } from './calls.ts';
import { parseCall } from './calls.ts';
import type { Expander, Leaf, Packages } from './leaves.ts';
import { keyOf, shorten } from './leaves.ts';
import { purposeOfName } from './names.ts';
import type { Use } from './tools.ts';
import { check, useOfTool } from './tools.ts';
import type { Tree } from './tree.ts';
import { useOfCompiler } from './typescript.ts';
import type { Bare } from './unwrap.ts';
import { unwrap } from './unwrap.ts';
import type { SimpleCommand } from './words.ts';
import { looseCommands, onlyCommand } from './words.ts';

/** A leaf and what came of looking at it. */
export interface Judged {
  readonly leaf: Leaf;
  /** Undefined when neither the program nor any script's name says what it is about. */
  readonly use: Use | undefined;
  /** Keys of leaves that run within this one. */
  readonly covers: ReadonlySet<string>;
  /** Titles of scripts that run within this one. */
  readonly inside: readonly string[];
  /** The program and its wrappers, when the leaf is one plain command. */
  readonly bare?: Bare;
  readonly note?: string;
}

/** When one command does several things, it counts as the first of these. */
const STRONGEST: readonly CheckKind[] = ['tests', 'build', 'types', 'lint', 'format', 'security', 'coverage', 'custom'];
const MAX_NESTING = 5;
const MAX_COMMANDS = 100;

interface Inner {
  readonly uses: readonly Use[];
  readonly covers: readonly string[];
  readonly inside: readonly string[];
}

export interface Judge {
  (leaf: Leaf): Judged;
}

/** Combines what several commands of one leaf do. */
function combine(uses: readonly Use[]): Use | undefined {
  if (uses.length === 1) return uses[0];
  const kinds = uses.flatMap((use) => (use.is === 'check' ? [use.kind] : []));
  const strongest = STRONGEST.find((kind) => kinds.includes(kind));
  const watch = uses.find((use) => use.is === 'watch');
  const release = uses.find((use) => use.is === 'release');
  if (release !== undefined) return release;
  if (watch !== undefined) return { is: 'watch', kind: strongest ?? (watch.is === 'watch' ? watch.kind : 'custom') };
  if (strongest !== undefined) return check(strongest);
  return uses.find((use) => use.is === 'fix') ?? uses.find((use) => use.is === 'serve') ?? uses[0];
}

/** What the names of the scripts say that lead to a leaf, innermost first. */
export function useOfNames(names: readonly string[]): Use | undefined {
  for (const name of names) {
    const purpose = purposeOfName(name);
    if (purpose === undefined) continue;
    if (purpose === 'release' || purpose === 'serve') return { is: purpose };
    return purpose === 'fix'
      ? { is: 'fix', kind: /format|fmt|prettier|style/.test(name) ? 'format' : 'lint' }
      : check(purpose);
  }
  return undefined;
}

/** What one judge works with and remembers. */
interface Bench {
  readonly tree: Tree;
  readonly packages: Packages;
  readonly expander: Expander;
  readonly notes: Set<string>;
  readonly memo: Map<string, Judged>;
}

const NO_SCRIPTS: ReadonlyMap<string, string> = new Map();

/** Leaves of every script that a delegation runs, wherever it runs them. Undefined when there is no such script. */
function called(bench: Bench, found: Delegation, folder: string): readonly Leaf[] | undefined {
  const { packages, expander } = bench;
  const leaves: Leaf[] = [];
  let there = false;
  for (const call of found.calls) {
    const targets = found.everywhere ? [...packages.byFolder.values()] : [expander.find(call.within, folder)];
    for (const target of targets) {
      there ||= target === undefined || target.scripts.has(call.name);
      if (target !== undefined) leaves.push(...expander.script(target.folder, call.name, call.by));
    }
  }
  return there ? leaves : undefined;
}

function look(bench: Bench, command: SimpleCommand, folder: string, depth: number): Inner & { readonly bare?: Bare } {
  const scope = {
    scripts: bench.packages.byFolder.get(folder)?.scripts ?? NO_SCRIPTS,
    manager: bench.packages.manager,
  };
  const bare = unwrap(command, (rest) => parseCall(rest, scope) !== undefined);
  if (bare === undefined) return { uses: [], covers: [], inside: [] };
  const found = parseCall(bare.rest, scope);
  if (found === undefined) {
    const use = useOfCompiler(bench.tree, folder, bare) ?? useOfTool(bare);
    const wrapped = bare.coverage === undefined ? use : (use ?? check('tests'));
    const covers = bare.coverage === undefined ? [] : [keyOf(folder, bare.rest.text)];
    return { uses: wrapped === undefined ? [] : [wrapped], covers, inside: [], bare };
  }
  const leaves = depth >= MAX_NESTING ? [] : called(bench, found, folder);
  if (leaves === undefined) {
    bench.notes.add(`\`${shorten(bare.rest.text)}\` names a script that is not there; it is left out.`);
    return { uses: [{ is: 'nothing' }], covers: [], inside: [] };
  }
  const judged = leaves.map((leaf) => judge(bench, leaf, depth + 1));
  const uses = judged.flatMap(({ use }) => (use === undefined ? [] : [use]));
  const named = uses.length > 0 ? uses : found.calls.flatMap((each) => useOfNames([each.name]) ?? []);
  return {
    uses: bare.coverage === undefined || named.length > 0 ? named : [check('tests')],
    covers: judged.flatMap(({ leaf, covers }) => [leaf.step.key, ...covers]),
    inside: [shorten(bare.rest.text)],
    bare,
  };
}

function judge(bench: Bench, leaf: Leaf, depth: number): Judged {
  const id = JSON.stringify([leaf.step.key, leaf.step.title, leaf.names]);
  const known = bench.memo.get(id);
  if (known !== undefined) return known;
  const only = onlyCommand(leaf.step.command);
  const commands = only === undefined ? looseCommands(leaf.step.command).slice(0, MAX_COMMANDS) : [only];
  const looked = commands.map((command) => look(bench, command, leaf.folder, depth));
  const uses = looked.flatMap((each) => each.uses);
  const bare = only === undefined ? undefined : looked[0]?.bare;
  const covers = new Set(looked.flatMap((each) => each.covers));
  covers.delete(leaf.step.key);
  const judged = settle({
    leaf,
    use: uses.length > 0 ? combine(uses) : useOfNames(leaf.names),
    covers,
    inside: looked.flatMap((each) => each.inside),
    ...(bare === undefined ? {} : { bare }),
  });
  bench.memo.set(id, judged);
  return judged;
}

/** A judge over the packages. `notes` takes what is called and not there. */
export function createJudge(tree: Tree, packages: Packages, expander: Expander, notes: Set<string>): Judge {
  const bench: Bench = { tree, packages, expander, notes, memo: new Map() };
  return (leaf) => judge(bench, leaf, 0);
}

/** Makes a program that would watch end by itself, where that takes one word more. */
function settle(judged: Judged): Judged {
  const { leaf, use, bare } = judged;
  if (use?.is !== 'watch' || use.insert === undefined || bare === undefined || bare.rest.words.length === 0)
    return judged;
  const { command } = leaf.step;
  const program = bare.rest.words[0];
  if (program === undefined) return judged;
  const at = command.length - bare.rest.text.length + program.end;
  const ends = command.slice(0, at) + use.insert + command.slice(at);
  const step = { ...leaf.step, command: ends, key: keyOf(leaf.folder, ends), title: shorten(ends) };
  return {
    ...judged,
    leaf: { ...leaf, step, titled: false },
    use: check(use.kind),
    note: `\`${shorten(command)}\` watches files unless CI is set; it is planned as \`${shorten(ends)}\`.`,
  };
}
