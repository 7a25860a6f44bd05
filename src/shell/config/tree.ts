import type { Alias, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { quote } from '../../core/quote.ts';

/**
 * A YAML document as plain values that remember where they stand.
 * Built by hand rather than by the library's own conversion: aliases are counted before they are followed,
 * duplicate keys are found in linear time, and keys that JavaScript gives a meaning are refused.
 */
export interface Place {
  readonly value: unknown;
  /** Offset in the text. */
  readonly offset: number;
  /** Of a mapping: by key, where the key stands and what it stands for. */
  readonly keys?: ReadonlyMap<string, { readonly offset: number; readonly place: Place }>;
  /** Of a list. */
  readonly items?: readonly Place[];
  /** Values in it, itself included, with aliases followed. */
  readonly size: number;
  /** Levels below it, with aliases followed. */
  readonly depth: number;
}

/** Something wrong at an offset of the text. */
export interface Flaw {
  readonly offset: number;
  readonly message: string;
  readonly hint?: string;
}

/** Limits on what a document holds, aliases followed. */
export interface TreeLimits {
  readonly depth: number;
  readonly values: number;
}

/** The parts of the library that tell nodes apart; handed in because it is loaded late. */
export interface NodeTests {
  readonly isAlias: (node: unknown) => node is Alias;
  readonly isMap: (node: unknown) => node is YAMLMap;
  readonly isSeq: (node: unknown) => node is YAMLSeq;
  readonly isScalar: (node: unknown) => node is Scalar;
  readonly isNode: (node: unknown) => node is Node;
}

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const offsetOf = (node: Node | null | undefined, otherwise: number): number => node?.range?.[0] ?? otherwise;

interface Walk {
  readonly tests: NodeTests;
  readonly limits: TreeLimits;
  readonly flaws: Flaw[];
  /** Anchors that are complete; one that is still open is undefined. */
  readonly anchors: Map<string, Place | undefined>;
  values: number;
}

const leaf = (value: unknown, offset: number): Place => ({ value, offset, size: 1, depth: 0 });

function placeAlias(walk: Walk, alias: Alias, level: number): Place {
  const offset = offsetOf(alias, 0);
  const refuse = (message: string): Place => {
    walk.flaws.push({ offset, message });
    return leaf(null, offset);
  };
  const target = walk.anchors.get(alias.source);
  if (target === undefined) {
    const open = walk.anchors.has(alias.source);
    return refuse(
      open ? `the alias *${alias.source} stands inside what it repeats` : `the anchor &${alias.source} is not defined`,
    );
  }
  if (level + target.depth > walk.limits.depth)
    return refuse(`nested more than ${walk.limits.depth} levels deep through aliases`);
  if (walk.values + target.size > walk.limits.values) {
    return refuse(`aliases make the file larger than ${walk.limits.values} values`);
  }
  walk.values += target.size;
  return { ...target, offset };
}

/** The text of a key, or undefined when it cannot be one; why has been noted then. */
function keyOf(walk: Walk, key: unknown, offset: number): string | undefined {
  const refuse = (message: string, hint?: string): undefined => {
    walk.flaws.push(hint === undefined ? { offset, message } : { offset, message, hint });
  };
  if (!walk.tests.isScalar(key)) return refuse('a key must be plain text');
  const text = typeof key.value === 'string' ? key.value : (key.source ?? '');
  if (key.value === null || text === '') return refuse('a key is missing', 'write one before the ":"');
  if (FORBIDDEN.has(text)) return refuse(`the key "${text}" is not allowed`);
  return text;
}

function placeMap(walk: Walk, map: YAMLMap, level: number): Place {
  const offset = offsetOf(map, 0);
  const keys = new Map<string, { offset: number; place: Place }>();
  const value: Record<string, unknown> = {};
  let size = 1;
  let depth = 0;
  for (const pair of map.items) {
    const at = walk.tests.isNode(pair.key) ? offsetOf(pair.key, offset) : offset;
    const key = keyOf(walk, pair.key, at);
    const place = placeNode(walk, pair.value, level + 1, at);
    if (key === undefined) continue;
    if (keys.has(key)) {
      walk.flaws.push({ offset: at, message: `the key ${quote(key)} is there twice`, hint: 'keep one of the two' });
      continue;
    }
    keys.set(key, { offset: at, place });
    value[key] = place.value;
    size += place.size;
    depth = Math.max(depth, place.depth + 1);
  }
  return { value, offset, keys, size, depth };
}

function placeSeq(walk: Walk, seq: YAMLSeq, level: number): Place {
  const offset = offsetOf(seq, 0);
  const items = seq.items.map((item) => placeNode(walk, item, level + 1, offset));
  return {
    value: items.map((item) => item.value),
    offset,
    items,
    size: items.reduce((sum, item) => sum + item.size, 1),
    depth: items.reduce((most, item) => Math.max(most, item.depth + 1), 0),
  };
}

function placeScalar(walk: Walk, scalar: Scalar, otherwise: number): Place {
  const offset = offsetOf(scalar, otherwise);
  if (typeof scalar.value === 'string' && scalar.value.includes('\0')) {
    walk.flaws.push({ offset, message: 'text must not hold the character NUL' });
  }
  return leaf(scalar.value, offset);
}

function placeNode(walk: Walk, node: unknown, level: number, otherwise: number): Place {
  const { isAlias, isMap, isSeq, isScalar } = walk.tests;
  walk.values += 1;
  if (walk.values === walk.limits.values + 1) {
    walk.flaws.push({ offset: otherwise, message: `the file holds more than ${walk.limits.values} values` });
  }
  if (isAlias(node)) return placeAlias(walk, node, level);
  if (isScalar(node)) {
    const place = placeScalar(walk, node, otherwise);
    if (node.anchor !== undefined) walk.anchors.set(node.anchor, place);
    return place;
  }
  if (!isMap(node) && !isSeq(node)) return leaf(null, otherwise);
  if (level > walk.limits.depth) {
    const offset = offsetOf(node, otherwise);
    walk.flaws.push({ offset, message: `nested more than ${walk.limits.depth} levels deep` });
    return leaf(null, offset);
  }
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, undefined);
  const place = isMap(node) ? placeMap(walk, node, level) : placeSeq(walk, node, level);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, place);
  return place;
}

/** Turns the contents of a document into values with places. With flaws the values are not to be used. */
export function plant(
  contents: unknown,
  tests: NodeTests,
  limits: TreeLimits,
): { readonly root: Place; readonly flaws: readonly Flaw[] } {
  const walk: Walk = { tests, limits, flaws: [], anchors: new Map(), values: 0 };
  const root = placeNode(walk, contents, 1, 0);
  return { root, flaws: walk.flaws };
}

const kebab = (step: string): string => step.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Names that differ between the file and the parsed configuration by more than their spelling. */
const WRITTEN: Readonly<Record<string, string>> = {
  timeoutMs: 'timeout',
  initialMs: 'initial',
  maxMs: 'max',
  afterMs: 'after',
  phaseTimeoutMs: 'phase-timeout',
  maxSizeBytes: 'max-size',
};

/**
 * Offset of what a path leads to, or of the last thing on the way that is there.
 * Steps may be spelt as in the file or as in the parsed configuration.
 */
export function locate(root: Place, path: readonly (string | number)[], at: 'key' | 'value' = 'value'): number {
  let place = root;
  let { offset } = root;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (typeof step === 'number') {
      // One value where a list may stand is a list of one.
      const item = place.items === undefined ? place : place.items[step];
      if (item === undefined) return offset;
      place = item;
      ({ offset } = item);
      continue;
    }
    const entry = place.keys?.get(step) ?? place.keys?.get(WRITTEN[step] ?? kebab(step));
    if (entry === undefined) return offset;
    place = entry.place;
    offset = last && at === 'key' ? entry.offset : entry.place.offset;
  }
  return offset;
}
