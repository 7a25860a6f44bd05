import { expect, test } from '@jest/globals';
import { unsupported } from '../../src/core/supported.ts';
import { configSchema } from '../../src/model/config.ts';

const run = 'x';

function listed(config: object): { refused: readonly string[]; warned: readonly string[] } {
  const { refused, warned } = unsupported(configSchema.parse({ version: 1, ...config }));
  const show = ({ path, message }: { path: readonly (string | number)[]; message: string }): string =>
    `${path.join('.')}: ${message}`;
  return { refused: refused.map(show), warned: warned.map(show) };
}

test('what would change the meaning of a run is refused, all of it together', () => {
  const phases = { a: { run, fix: 'y', once: true }, b: { run } };
  const config = {
    workflows: {
      one: { mode: 'parallel', on: { branches: ['x'] }, phases },
      two: { mode: 'adaptive', phases: { c: { run, fix: 'y' } } },
    },
    checkpoints: { every: 'agent', stores: ['file'] },
  };
  expect(listed(config)).toEqual({
    refused: [
      'workflows.one.on: "on" of a workflow is not yet supported',
      'workflows.one.phases.a.fix: "fix" of a phase does nothing in parallel mode',
      'workflows.one.phases.a.once: "once" is not yet supported',
      'checkpoints.every: every: agent is not yet supported',
    ],
    warned: [],
  });
});

test('what is supported is not mentioned', () => {
  const config = {
    adaptive: { protected: ['db/'] },
    workflows: {
      w: {
        mode: 'sequential',
        context: { a: 1 },
        phases: { a: { run, once: false, inputs: ['y'], outputs: ['x'], timeout: '1m' } },
      },
    },
    gates: { 'pre-push': { checks: { a: { run, fix: 'y' } }, skippable: true } },
    checkpoints: {
      every: 'phase',
      stores: ['file'],
      include: ['a'],
      exclude: ['b'],
      'max-size': '1GiB',
      'retention-days': 7,
    },
    limits: { 'max-parallel': 2, 'phase-timeout': '1h', 'max-iterations': 3 },
    retry: { attempts: 2, budget: 3 },
    notifications: [{ webhook: 'https://example.com' }],
  };
  expect(listed(config)).toEqual({ refused: [], warned: [] });
});

test('a phase that installs packages and would not put them back is warned of', () => {
  const inputs = ['src/**'];
  const phases = {
    a: { run: 'npm ci && npm run build', inputs, outputs: ['dist/**'] },
    b: { agents: [{ name: 'x', run: 'yarn' }], inputs },
    c: { run: 'npm ci', inputs, outputs: ['node_modules/**'] },
    d: { run: 'npm ci', outputs: ['dist/**'] },
    e: { run: 'npm run build', inputs },
  };
  const told = 'declares inputs and installs dependencies: where its work is reused they are not installed';
  expect(listed({ workflows: { w: { phases } } })).toEqual({
    refused: [],
    warned: [`workflows.w.phases.a.inputs: "a" ${told}`, `workflows.w.phases.b.inputs: "b" ${told}`],
  });
});
