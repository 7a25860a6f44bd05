import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { findCycles } from '../../src/core/cycles.ts';

const find = (graph: Readonly<Record<string, readonly string[]>>) =>
  findCycles(Object.keys(graph), (name) => graph[name] ?? []);

describe('findCycles', () => {
  test.each([
    [{ a: [], b: ['a'] }, []],
    [{ a: ['a'] }, [['a']]],
    [{ a: ['b'], b: ['a'] }, [['a', 'b']]],
    [{ x: ['a'], a: ['b'], b: ['c'], c: ['a'], y: ['c'] }, [['a', 'b', 'c']]],
    [{ a: ['a'], b: ['c', 'c'], c: ['b'] }, [['a'], ['b', 'c']]],
  ])('%j has %j', (graph, cycles) => {
    expect(find(graph)).toEqual(cycles);
  });

  test('a graph whose names need only earlier ones has none, and every cycle found is one', () => {
    const graphs = fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(graphs, (edges) => {
        const names = edges.map((_, index) => `p${index}`);
        const needs = (name: string): readonly string[] =>
          (edges[Number(name.slice(1))] ?? []).filter((to) => to < edges.length).map((to) => `p${to}`);
        const cycles = findCycles(names, needs);
        for (const cycle of cycles) {
          for (const [index, name] of cycle.entries()) expect(needs(name)).toContain(cycle[(index + 1) % cycle.length]);
        }
        const reaches = (from: string, to: string, seen: Set<string>): boolean =>
          needs(from).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
        expect(cycles.length > 0).toBe(names.some((name) => reaches(name, name, new Set())));
      }),
    );
  });
});
