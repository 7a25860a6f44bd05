import { expect, test } from '@jest/globals';
import { gatePipeline } from '../../../src/core/plan/gate.ts';
import { DEFAULT_RULES } from '../../../src/model/constants.ts';
import { planned, workflow } from './made.ts';

test('adaptive mode has its settings frozen with the plan, the other modes none', () => {
  const phases = { a: { run: 'x', fix: 'y', env: { A: '1' } } };
  expect(planned(workflow(phases, {}, { mode: 'adaptive' }))).toMatchObject({
    mode: 'adaptive',
    adaptive: { maxIterations: 3, protected: [] },
    phases: [{ fix: { command: 'y', env: { A: '1' } } }],
  });
  const rest = { limits: { 'max-iterations': 1 }, adaptive: { protected: ['!test'] } };
  const asked = planned(workflow({ a: { run: 'x' } }, rest), { mode: 'adaptive' });
  expect(asked.adaptive).toEqual({ maxIterations: 1, protected: ['!test'] });
  expect(planned(workflow({ a: { run: 'x' } }, rest)).adaptive).toBeUndefined();
});

test.each([
  [true, {}],
  [{}, {}],
  [{ message: 'style: mend' }, { message: 'style: mend' }],
  [false, undefined],
])('a mend is committed only where the configuration says so: %j', (commit, frozen) => {
  const made = planned(workflow({ a: { run: 'x' } }, { adaptive: { commit } }, { mode: 'adaptive' }));
  expect(made.adaptive?.commit).toEqual(frozen);
});

test('a gate alone mends only when it is asked to', () => {
  const gates = { g: { after: 'a', checks: { c: { run: 'x', fix: 'y' } } } };
  const whole = planned(workflow({ a: { run: 'x' } }, { gates }, { mode: 'adaptive' }));
  expect(gatePipeline(whole, 'g', false)).toMatchObject({ phases: [{ agents: [] }] });
  expect(gatePipeline(whole, 'g', false)?.adaptive).toBeUndefined();
});

test.each([
  [{}, undefined],
  [{ checkpoints: { every: 'phase' } }, undefined],
  [{ checkpoints: { 'retention-days': 3 } }, { ...DEFAULT_RULES, retentionDays: 3 }],
  [{ checkpoints: { stores: ['cache', 'cache'] } }, { ...DEFAULT_RULES, stores: ['cache'] }],
  [{ checkpoints: { exclude: ['**/*.log'] } }, { ...DEFAULT_RULES, exclude: ['**/*.log'] }],
  [{ checkpoints: { include: ['dist/**'] } }, { ...DEFAULT_RULES, include: ['dist/**'] }],
  [{ checkpoints: { 'max-size': '1KiB' } }, { exclude: [], maxSize: 1_024 }],
])('what the configuration says of checkpoints is frozen with the plan: %j', (rest, rules) => {
  expect(planned(workflow({ a: { run: 'x' } }, rest)).checkpoints).toEqual(rules);
});
