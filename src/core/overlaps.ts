/** Outputs that a phase declares, as far as running beside others goes. */
export interface Writer {
  readonly name: string;
  readonly needs: readonly string[];
  /** Globs, relative to the workspace. */
  readonly outputs: readonly string[];
}

/** Two phases that may run at the same time and declare that they write the same files. */
export interface Overlap {
  readonly first: Declared;
  readonly second: Declared;
}

/** A declared output: the index is that in the list of the phase. */
export interface Declared {
  readonly phase: string;
  readonly index: number;
  readonly glob: string;
}

/** More of one kind nobody reads. */
const MOST = 20;

interface Node {
  readonly below: Map<string, Node>;
  /** Patterns that reach everything below this folder, or that are this path. */
  readonly whole: Declared[];
  /** Patterns whose fixed part ends here and that say more. */
  readonly part: Declared[];
}

const createNode = (): Node => ({ below: new Map(), whole: [], part: [] });

/** The fixed folders at the begin of a pattern, and what follows them. */
function split(glob: string): { readonly fixed: readonly string[]; readonly rest: string } {
  const parts = glob.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  const at = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
  return at < 0 ? { fixed: parts, rest: '' } : { fixed: parts.slice(0, at), rest: parts.slice(at).join('/') };
}

/**
 * Phases that may run at the same time, because neither needs the other, and whose outputs are the same patterns or lie
 * one within the other as they are written. What patterns come to can only be seen when they are matched.
 */
export function overlaps(phases: readonly Writer[]): readonly Overlap[] {
  const found: Overlap[] = [];
  const byName = new Map(phases.map((phase) => [phase.name, phase]));
  const root = createNode();
  const compare: Compare = (second, others) => {
    // All of these are in line with each other, or that was found before: what needs the last of them needs all.
    const first = others.findLast((other) => other.phase !== second.phase);
    if (first === undefined || found.length >= MOST || needs(byName, second.phase, first.phase)) return;
    found.push({ first, second });
  };
  for (const { name, outputs } of sorted(byName)) {
    for (const [index, glob] of outputs.entries()) {
      if (!glob.startsWith('!')) place(root, { phase: name, index, glob }, compare);
    }
  }
  return found;
}

/** Compares an output with others, which were declared by phases before it. */
type Compare = (one: Declared, others: readonly Declared[]) => void;

/** Puts a pattern into the tree of folders, and compares it with what is on its way and below it. */
function place(root: Node, one: Declared, compare: Compare): void {
  const { fixed, rest } = split(one.glob);
  const isWhole = rest === '' || rest === '**' || rest === '**/*';
  let node = root;
  for (const part of fixed) {
    compare(one, node.whole);
    const next = node.below.get(part) ?? createNode();
    node.below.set(part, next);
    node = next;
  }
  compare(one, node.whole);
  if (isWhole)
    for (const each of everythingIn(node)) compare(one, each === node ? each.part : [...each.whole, ...each.part]);
  else
    compare(
      one,
      node.part.filter((other) => split(other.glob).rest === rest),
    );
  (isWhole ? node.whole : node.part).push(one);
}

function* everythingIn(node: Node): Generator<Node> {
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    open.push(...next.below.values());
  }
}

/** Phases after all that they need, so that of two which are in line the later one comes second. */
function sorted(byName: ReadonlyMap<string, Writer>): readonly Writer[] {
  const done = new Set<Writer>();
  const begun = new Set<Writer>();
  for (const phase of byName.values()) {
    const open = [phase];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      if (begun.has(top)) {
        done.add(top);
        open.pop();
        continue;
      }
      begun.add(top);
      for (const need of top.needs) {
        const needed = byName.get(need);
        if (needed !== undefined && !begun.has(needed)) open.push(needed);
      }
    }
  }
  return [...done];
}

/** Whether a phase needs another one, directly or through others. */
function needs(byName: ReadonlyMap<string, Writer>, phase: string, other: string): boolean {
  const seen = new Set([phase]);
  const open = [phase];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const need of byName.get(name)?.needs ?? []) {
      if (need === other) return true;
      if (seen.has(need)) continue;
      seen.add(need);
      open.push(need);
    }
  }
  return false;
}
