import { expect, test } from '@jest/globals';
import { graphOf } from '../../src/core/graph.ts';
import type { PhasePlan } from '../../src/model/pipeline.ts';
import { agent, check, gate, phase } from './story.ts';

const needs = (name: string, ...others: readonly string[]): PhasePlan => phase(name, { needs: [...others] });
const order = (phases: readonly PhasePlan[], estimates?: Record<string, number>): string[] =>
  graphOf({ mode: 'parallel', phases: [...phases], ...(estimates === undefined ? {} : { estimates }) }).order.map(
    (index) => phases[index]?.name ?? '',
  );

test('in sequential mode each phase needs the one before it, in the order written', () => {
  const {
    dependents,
    needs: counts,
    order: all,
  } = graphOf({ mode: 'sequential', phases: [needs('a'), needs('b'), needs('c', 'a')] });
  expect({ dependents, counts, all }).toEqual({ dependents: [[1], [2], []], counts: [0, 1, 1], all: [0, 1, 2] });
});

test('needs that are named twice count once, and unknown ones not at all', () => {
  const { needs: counts, dependents } = graphOf({ mode: 'parallel', phases: [needs('a'), needs('b', 'a', 'a', 'x')] });
  expect({ counts, dependents }).toEqual({ counts: [0, 1], dependents: [[1], []] });
});

test('without durations the phase with most phases on its way goes first, then the one that more need', () => {
  expect(order([needs('a'), needs('b'), needs('c', 'b'), needs('d', 'c')])).toEqual(['b', 'c', 'a', 'd']);
  expect(order([needs('a'), needs('b'), needs('x', 'a'), needs('y', 'b'), needs('z', 'b')])[0]).toBe('b');
});

test('with durations the longest way goes first; a task that was never seen is taken to be like the others', () => {
  const phases = [needs('a'), needs('b'), needs('c', 'b')];
  expect(order(phases, { 'a/work': 100, 'b/work': 10, 'c/work': 10 })).toEqual(['a', 'b', 'c']);
  expect(order(phases, { 'a/work': 100, 'b/work': 60 })).toEqual(['b', 'a', 'c']);
});

test('agents that run together take as long as the longest, checks that only read too, others one after the other', () => {
  const agents = [agent('p/x'), agent('p/y')];
  const checks = [check('p/g/r'), check('p/g/s'), check('p/g/w', { readOnly: false })];
  const estimates = { 'p/x': 10, 'p/y': 20, 'p/g/r': 5, 'p/g/s': 7, 'p/g/w': 3, 'q/work': 31 };
  const p = (parallel: boolean) => phase('p', { agents, parallel, gates: [gate('g', checks)] });
  // 20 + 7 + 3 is less than 31, 30 + 7 + 3 is more.
  expect(order([p(true), needs('q')], estimates)).toEqual(['q', 'p']);
  expect(order([p(false), needs('q')], estimates)).toEqual(['p', 'q']);
});

test('durations that are none are passed over', () => {
  expect(order([needs('a'), needs('b')], { 'a/work': -1, 'b/work': NaN })).toEqual(['a', 'b']);
});
