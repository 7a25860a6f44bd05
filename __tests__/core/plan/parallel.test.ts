import { expect, test } from '@jest/globals';
import { planPipeline } from '../../../src/core/plan/pipeline.ts';
import { configSchema } from '../../../src/model/config.ts';

const checks = {
  lint: 'npm run lint',
  tests: 'npm test',
  coverage: { minimum: 80, report: 'lcov.info' },
  own: './check.sh',
};

/** Names of the checks that may run beside others. */
function together(gate: object): string[] {
  const config = configSchema.parse({
    version: 1,
    workflows: { default: { phases: { testing: { gate: 'quality' } } } },
    gates: { quality: { checks, ...gate } },
  });
  const planned = planPipeline(config, undefined, { cores: 2, lookup: () => undefined, sha256: (text) => text });
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  const plans = planned.value.phases.flatMap((phase) => phase.gates).flatMap((each) => each.checks);
  return plans.filter((check) => check.readOnly).map((check) => check.name);
}

test('without "parallel" only those checks run together that are known only to read', () => {
  expect(together({})).toEqual(['lint']);
});

test('with parallel: true all do, but one that reads a report waits for what writes it', () => {
  expect(together({ parallel: true })).toEqual(['lint', 'tests', 'own']);
});

test('with parallel: false none do', () => {
  expect(together({ parallel: false })).toEqual([]);
});
