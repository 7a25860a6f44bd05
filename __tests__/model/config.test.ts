import { expect, test } from '@jest/globals';
import { configSchema } from '../../src/model/config.ts';

const parse = (config: object): unknown => JSON.parse(JSON.stringify(configSchema.parse({ version: 1, ...config })));

test('every way of writing a check has its kind', () => {
  const checks = {
    text: 'npm run lint',
    types: 'auto',
    format: { run: 'a', fix: 'b', enforcement: 'advisory', timeout: '1m', env: ['HOME'] },
    tests: { auto: true, retry: { attempts: 2, initial: '1s' } },
    coverage: { minimum: 80, 'changed-lines': 70.5, 'no-decrease': true, report: 'lcov.info' },
    security: { secrets: true, audit: false, level: 'high', unreachable: 'block' },
  };
  expect(parse({ gates: { 'pre-push': { checks } } })).toEqual({
    version: 1,
    gates: {
      'pre-push': {
        checks: {
          text: { kind: 'command', run: 'npm run lint' },
          types: { kind: 'auto' },
          format: { kind: 'command', run: 'a', fix: 'b', enforcement: 'advisory', timeoutMs: 60_000, env: ['HOME'] },
          tests: { kind: 'auto', retry: { attempts: 2, initialMs: 1_000 } },
          coverage: { kind: 'coverage', minimum: 80, changedLines: 70.5, noDecrease: true, report: 'lcov.info' },
          security: { kind: 'security', secrets: true, audit: false, level: 'high', unreachable: 'block' },
        },
      },
    },
  });
});

test('units become numbers and keys lose their dashes', () => {
  const config = {
    workflows: { w: { phases: { a: { run: 'x', timeout: '90s', gate: 'g', retry: { max: '1m' } } } } },
    checkpoints: { 'max-size': '1KiB', 'retention-days': 7 },
    retry: { attempts: 3, initial: '2s', factor: 2, max: '60s', jitter: true, budget: 6 },
    limits: { 'max-parallel': 4, 'phase-timeout': '60m', 'max-iterations': 3 },
    notifications: [{ webhook: 'https://x', on: ['paused'], after: '60m' }],
  };
  expect(parse(config)).toEqual({
    version: 1,
    workflows: {
      w: { mode: 'sequential', phases: { a: { run: 'x', timeoutMs: 90_000, gate: ['g'], retry: { maxMs: 60_000 } } } },
    },
    checkpoints: { maxSizeBytes: 1_024, retentionDays: 7 },
    retry: { attempts: 3, initialMs: 2_000, factor: 2, maxMs: 60_000, jitter: true, budget: 6 },
    limits: { maxParallel: 4, phaseTimeoutMs: 3_600_000, maxIterations: 3 },
    notifications: [{ webhook: 'https://x', on: ['paused'], afterMs: 3_600_000 }],
  });
});

test('phases keep the order written', () => {
  const phases = { zeta: { run: 'x' }, alpha: { run: 'x' }, 'a-1': { run: 'x' }, m: { run: 'x' } };
  const { workflows } = configSchema.parse({ version: 1, workflows: { w: { phases } } });
  expect(Object.keys(workflows?.w?.phases ?? {})).toEqual(['zeta', 'alpha', 'a-1', 'm']);
});
