import { expect, test } from '@jest/globals';
import { placeGates } from '../../src/core/placement.ts';
import { configSchema } from '../../src/model/config.ts';

const checks = { lint: 'x' };

function places(phases: object, gates: object): Readonly<Record<string, readonly string[]>> {
  const config = configSchema.parse({ version: 1, workflows: { default: { phases } }, gates });
  const workflow = config.workflows?.default;
  return workflow === undefined ? {} : Object.fromEntries(placeGates(config, workflow));
}

test('a standard gate follows its standard phase, also one that the workflow does not have', () => {
  expect(places({ testing: { run: 'x' } }, { 'pre-push': { checks }, 'pre-deploy': { checks } })).toEqual({
    testing: ['pre-push'],
    review: ['pre-deploy'],
  });
});

test('"after" and "gate" take a standard gate away from its standard phase', () => {
  const phases = { development: { run: 'x' }, testing: { run: 'x' }, own: { run: 'x', gate: 'pre-push' } };
  expect(places(phases, { 'pre-commit': { checks, after: 'own' }, 'pre-push': { checks } })).toEqual({
    own: ['pre-push', 'pre-commit'],
  });
});

test('a gate may follow several phases, each once', () => {
  const phases = { a: { run: 'x', gate: ['g', 'h'] }, b: { run: 'x', gate: 'g' } };
  expect(places(phases, { g: { checks, after: 'a' }, h: { checks } })).toEqual({ a: ['g', 'h'], b: ['g'] });
});
