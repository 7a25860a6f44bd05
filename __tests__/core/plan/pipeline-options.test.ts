import { expect, test } from '@jest/globals';
import { planPipeline } from '../../../src/core/plan/pipeline.ts';
import { OPTIONS } from './made.ts';

test.each(['parallel', 'adaptive'] as const)('a mode that is not there yet is refused by name: %s', (mode) => {
  const planned = planPipeline(undefined, undefined, { ...OPTIONS, mode });
  expect(planned).toMatchObject({ ok: false, error: { kind: 'usage', message: `mode: ${mode} is not yet supported` } });
});
