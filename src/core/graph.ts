import type { Pipeline } from '../model/pipeline.ts';
import { estimatesOf } from './estimates.ts';

/** Which phase waits for which, and which goes first. Worked out once from the pipeline; phases are meant by index. */
export interface Graph {
  /** Phases that need this one, each once. */
  readonly dependents: readonly (readonly number[])[];
  /** How many phases this one needs. */
  readonly needs: readonly number[];
  /** Place of a phase in the order in which slots are given. */
  readonly ranks: readonly number[];
  /** The phase at each place. */
  readonly order: readonly number[];
}

/**
 * The graph of a pipeline. In sequential mode each phase needs the one before it. Otherwise the phase with the longest
 * way to the end goes first: by what was recorded, or by the number of phases on it where nothing was.
 */
export function graphOf(pipeline: Pick<Pipeline, 'mode' | 'phases' | 'estimates'>): Graph {
  const { phases, mode } = pipeline;
  if (mode === 'sequential') return chain(phases.length);
  const byName = new Map(phases.map(({ name }, index) => [name, index]));
  const dependents: number[][] = phases.map(() => []);
  const needs = phases.map((phase, index) => {
    const distinct = new Set(phase.needs.flatMap((name) => byName.get(name) ?? []));
    for (const need of distinct) dependents[need]?.push(index);
    return distinct.size;
  });
  const estimates = estimatesOf(pipeline);
  const ways = waysToEnd(dependents, needs, (index) => {
    const plan = phases[index];
    return plan === undefined ? 0 : estimates.phase(plan);
  });
  const order = phases.map((_, index) => index);
  const count = (index: number): number => dependents[index]?.length ?? 0;
  order.sort((a, b) => (ways[b] ?? 0) - (ways[a] ?? 0) || count(b) - count(a) || a - b);
  return { dependents, needs, order, ranks: inverse(order) };
}

function chain(length: number): Graph {
  const order = Array.from({ length }, (_, index) => index);
  const dependents = order.map((index) => (index + 1 < length ? [index + 1] : []));
  return { dependents, needs: order.map((index) => Math.min(1, index)), order, ranks: order };
}

/** The longest way from the begin of each phase to the end of the workflow; 0 on a circle, which nothing ever enters. */
export function waysToEnd(
  dependents: readonly (readonly number[])[],
  needs: readonly number[],
  msOf: (index: number) => number,
): readonly number[] {
  const open = [...needs];
  const sorted: number[] = open.flatMap((count, index) => (count === 0 ? [index] : []));
  for (let at = 0; at < sorted.length; at += 1) {
    for (const next of dependents[sorted[at] ?? 0] ?? []) {
      open[next] = (open[next] ?? 0) - 1;
      if (open[next] === 0) sorted.push(next);
    }
  }
  const ways = needs.map(() => 0);
  for (const index of sorted.reverse()) {
    const after = (dependents[index] ?? []).reduce((most, next) => Math.max(most, ways[next] ?? 0), 0);
    ways[index] = after + msOf(index);
  }
  return ways;
}

function inverse(order: readonly number[]): readonly number[] {
  const ranks = order.map(() => 0);
  order.forEach((index, rank) => {
    ranks[index] = rank;
  });
  return ranks;
}

/** Names of a phase and of all that come after it, in the order of the pipeline. */
export function namesAfter(pipeline: Pick<Pipeline, 'mode' | 'phases' | 'estimates'>, name: string): readonly string[] {
  const index = pipeline.phases.findIndex((phase) => phase.name === name);
  const found = index < 0 ? new Set<number>() : withAfter(graphOf(pipeline), index);
  return pipeline.phases.flatMap((phase, at) => (found.has(at) ? [phase.name] : []));
}

/** Indices of a phase and of all that come after it: what depends on it, directly or through others. */
export function withAfter({ dependents }: Pick<Graph, 'dependents'>, index: number): ReadonlySet<number> {
  const found = new Set([index]);
  // A set is gone through as it grows.
  for (const each of found) for (const next of dependents[each] ?? []) found.add(next);
  return found;
}
