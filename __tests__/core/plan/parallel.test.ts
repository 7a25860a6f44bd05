import { expect, test } from '@jest/globals';
import { config, discovery, found, names, plan, planned, refused, workflow } from './made.ts';

const MODE = { mode: 'parallel' } as const;
const run = 'x';
const needsOf = (...made: Parameters<typeof planned>) =>
  Object.fromEntries(planned(...made).phases.map(({ name, needs }) => [name, needs]));

test('phases keep the needs that were written, none means at once', () => {
  const phases = { a: { run }, b: { run, needs: ['a'] }, c: { run } };
  expect(needsOf(workflow(phases, {}, MODE))).toEqual({ a: [], b: ['a'], c: [] });
});

test('a gate without its phase keeps everything that comes after it waiting, and waits for what comes before', () => {
  const phases = { development: { run }, testing: { run }, deploy: { run } };
  const gates = { 'pre-deploy': { checks: { build: run } } };
  expect(needsOf(workflow(phases, { gates }, MODE))).toEqual({
    development: [],
    testing: [],
    review: ['development', 'testing'],
    deploy: ['review'],
  });
});

test('detected phases follow each other', () => {
  const detection = found([discovery('build'), discovery('lint'), discovery('tests')]);
  const made = planned(undefined, MODE, detection).phases;
  expect(made.length).toBeGreaterThan(1);
  expect(made.map(({ needs }) => needs)).toEqual(made.map((_, at) => (at === 0 ? [] : [made[at - 1]?.name])));
});

test('dependencies are installed in a phase that all others wait for', () => {
  const detection = found([discovery('install')]);
  const phases = { a: { run }, b: { run, needs: ['a'] }, c: { run } };
  expect(needsOf(workflow(phases, {}, MODE), {}, detection)).toEqual({
    install: [],
    a: ['install'],
    b: ['a'],
    c: ['install'],
  });
  const taken = needsOf(workflow({ install: { run }, c: { run } }, {}, MODE), {}, detection);
  expect(taken).toEqual({ 'install-dependencies': [], install: ['install-dependencies'], c: ['install-dependencies'] });
  expect(needsOf(workflow({ a: { run: 'npm ci' }, c: { run } }, {}, MODE), {}, detection)).toEqual({ a: [], c: [] });
});

test('--from takes a phase and what needs it', () => {
  const phases = { a: { run }, b: { run, needs: ['a'] }, c: { run }, d: { run, needs: ['b', 'c'] } };
  expect(names(planned(workflow(phases, {}, MODE), { from: 'b' }))).toEqual(['b', 'd']);
});

test('the same outputs are refused also when only the command line asks for parallel mode', () => {
  const phases = { a: { run, outputs: ['dist/**'] }, b: { run, outputs: ['dist/x'] } };
  expect(planned(workflow(phases)).mode).toBe('sequential');
  expect(refused(plan(workflow(phases), MODE))).toMatchObject({
    kind: 'issues',
    issues: [
      {
        path: ['workflows', 'default', 'phases', 'b', 'outputs', 0],
        message: 'the phases "a" ("dist/**") and "b" ("dist/x") may run at the same time and write the same files',
      },
    ],
  });
});

test('weights, fail-fast and durations are frozen with the plan; durations change nothing about what it is', () => {
  const given = config({
    workflows: { default: { ...MODE, phases: { a: { agents: [{ name: 'x', run, weight: 2 }], gate: 'g' } } } },
    gates: { g: { checks: { slow: { run, weight: 3 } } } },
    limits: { 'fail-fast': true },
  });
  const known = { 'a/x': 5 };
  const made = planned(given, { estimates: (name) => (name === 'default' ? known : undefined) });
  expect(made).toMatchObject({ failFast: true, estimates: known });
  expect(made.phases[0]?.agents[0]?.weight).toBe(2);
  expect(made.phases[0]?.gates[0]?.checks[0]?.weight).toBe(3);
  expect(made.digest).toBe(planned(given).digest);
  expect(planned(given, { mode: 'sequential', estimates: () => known }).estimates).toBeUndefined();
});
