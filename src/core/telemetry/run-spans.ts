import type { CheckKind } from '../../model/status.ts';
import { type Attributes, CONVENTIONS } from './conventions.ts';
import { type RunOfWorkflow, type Sha256, spanIdOf } from './ids.ts';
import { type Ended, INTERRUPTED } from './results.ts';

/** What a span stands for. */
export type Level = 'workflow' | 'phase' | 'agent' | 'gate' | 'check' | 'attempt' | 'fix';

/** A span as it is told. Times are milliseconds since 1970, from the journal. */
export interface SpanFact {
  /** 16 hexadecimal digits. */
  readonly id: string;
  readonly parentId?: string;
  readonly level: Level;
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly ended: Ended;
  readonly attributes: Attributes;
}

/** A span that is being made. */
export interface Node {
  readonly level: Level;
  /** What it is in the run, and told to be as `cicd.pipeline.task.run.id`. */
  readonly id: string;
  readonly name: string;
  readonly parent: Node | undefined;
  readonly startMs: number;
  endMs: number;
  /** Of an agent or a check that of the newest attempt, until it is tried again. */
  ended: Ended | undefined;
  readonly attributes: Record<string, string | number | boolean>;
}

/** The spans of one run. Names come from users, so they are keys of maps only. */
export class RunSpans {
  readonly of: RunOfWorkflow;
  readonly root: Node;
  /** Time of the last entry of the run. */
  lastMs: number;
  /** Whether the journal says how the run ended; a pause that was decided in the same run takes that back. */
  isSettled = false;
  readonly #nodes: Node[] = [];
  readonly #open = new Map<string, Node>();
  readonly #begun = new Map<string, number>();

  constructor(of: RunOfWorkflow, name: string, at: number) {
    this.of = of;
    this.lastMs = at;
    this.root = this.#add({ level: 'workflow', id: '', name, parent: undefined, startMs: at });
  }

  /** The span that is open, or a new one. */
  open(level: Level, path: string, parent: Node, at: number): Node {
    const key = keyOf(level, path);
    const known = this.#open.get(key);
    if (known !== undefined) return known;
    const number = (this.#begun.get(key) ?? 0) + 1;
    this.#begun.set(key, number);
    const id = number === 1 ? path : `${path}@${number}`;
    const name = level === 'attempt' || level === 'fix' ? level : `${level} ${path.slice(path.lastIndexOf('/') + 1)}`;
    const node = this.#add({ level, id, name, parent, startMs: at });
    this.#open.set(key, node);
    return node;
  }

  get(level: Level, path: string): Node | undefined {
    return this.#open.get(keyOf(level, path));
  }

  /** Ends a span, and all that is open below it: what has no end of its own was cut off by this one's. */
  close(level: Level, path: string, ended: Ended, at: number): void {
    const node = this.get(level, path);
    if (node === undefined) return;
    for (const [key, each] of this.#open) {
      if (!isBelow(each, node)) continue;
      this.#open.delete(key);
      if (each.ended === undefined) end(each, ended.result === 'cancellation' ? ended : INTERRUPTED, at);
    }
    this.#open.delete(keyOf(level, path));
    end(node, ended, at);
  }

  /** Ends all that is open, and says how the run has ended so far. */
  settle(ended: Ended, at: number): void {
    for (const node of this.#open.values()) if (node.ended === undefined) end(node, ended, at);
    this.#open.clear();
    end(this.root, ended, at);
    this.isSettled = true;
  }

  facts(sha256: Sha256, above: string | undefined, more: (node: Node) => Attributes): readonly SpanFact[] {
    const spanId = (node: Node): string => spanIdOf(this.of, idName(node), sha256);
    return this.#nodes.map((node) => {
      const parentId = node.parent === undefined ? above : spanId(node.parent);
      const { level, name, startMs, endMs, ended = INTERRUPTED } = node;
      const attributes = { ...node.attributes, ...more(node), ...errorOf(ended) };
      const id = spanId(node);
      return { id, ...(parentId === undefined ? {} : { parentId }), level, name, startMs, endMs, ended, attributes };
    });
  }

  #add(begun: Omit<Node, 'endMs' | 'ended' | 'attributes'>): Node {
    const node: Node = { ...begun, endMs: begun.startMs, ended: undefined, attributes: {} };
    this.#nodes.push(node);
    return node;
  }
}

/** An agent and a gate of one phase may have the same name. */
const keyOf = (level: Level, path: string): string => `${level} ${path}`;

/** The name of a span among those of its run, as ids are made of it: commands know those of attempts. */
const idName = ({ level, id }: Node): string => (level === 'attempt' || level === 'workflow' ? id : keyOf(level, id));

/** The wall clock may go back; a span that ended before it began is refused everywhere. */
function end(node: Node, ended: Ended, at: number): void {
  node.ended = ended;
  node.endMs = Math.max(node.startMs, at);
}

function isBelow(node: Node, above: Node): boolean {
  for (let each = node.parent; each !== undefined; each = each.parent) if (each === above) return true;
  return false;
}

const errorOf = ({ errorType }: Ended): Attributes =>
  errorType === undefined ? {} : { [CONVENTIONS.errorType]: errorType };

/** `cicd.pipeline.task.type` of a check: one of the conventions' words where one fits. */
export function typeOfCheck(kind: CheckKind): string | undefined {
  switch (kind) {
    case 'tests':
    case 'coverage':
      return 'test';
    case 'custom':
      return undefined;
    case 'build':
    case 'lint':
    case 'format':
    case 'types':
    case 'security':
      return kind;
  }
}

/** The same of a phase, by its name. */
export function typeOfPhase(name: string): string | undefined {
  return /^(build|test|deploy)(?:ing|s|ment)?$/.exec(name)?.[1];
}
