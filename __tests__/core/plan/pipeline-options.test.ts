import { expect, test } from '@jest/globals';
import { planPipeline } from '../../../src/core/plan/pipeline.ts';
import { DEFAULT_RULES } from '../../../src/model/checkpoint-rules.ts';
import { OPTIONS, planned, workflow } from './made.ts';

test('a mode that is not there yet is refused by name', () => {
  const planned = planPipeline(undefined, undefined, { ...OPTIONS, mode: 'adaptive' });
  expect(planned).toMatchObject({
    ok: false,
    error: { kind: 'usage', message: 'mode: adaptive is not yet supported' },
  });
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
