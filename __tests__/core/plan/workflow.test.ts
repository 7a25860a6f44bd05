import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { kindOf, passedNames, retryPolicy, writtenStep } from '../../../src/core/plan/parts.ts';
import type { PlanOptions } from '../../../src/core/plan/pipeline.ts';
import { gatePipeline } from '../../../src/core/plan/gate.ts';
import { planRows } from '../../../src/core/views/plan.ts';
import { config, discovery, found, names, plan, planned, refused, tasks, workflow } from './made.ts';

describe('a written workflow', () => {
  test('keeps the order written, and names the default agent after the phase', () => {
    const made = planned(workflow({ deploy: { run: 'ship' }, custom: { run: 'x' }, planning: { run: 'think' } }));
    expect(tasks(made)).toEqual(['deploy/devops-expert', 'custom/custom', 'planning/architecture-expert']);
    expect(made).toMatchObject({
      workflow: 'default',
      mode: 'sequential',
      maxParallel: 2,
      retryBudget: 6,
      context: {},
    });
    expect(made.phases[0]).toMatchObject({ purpose: 'release to production', timeoutMs: 3_600_000, parallel: false });
    expect(made.phases[0]?.because).toBe('bootspring.yml: workflows.default.phases.deploy');
  });

  test('knows the environment that the job of a phase is in', () => {
    const made = planned(workflow({ deploy: { run: 'ship', environment: 'production' }, custom: { run: 'x' } }));
    expect(made.phases.map(({ environment }) => environment)).toEqual(['production', undefined]);
  });

  test('puts what a phase needs before it, whatever the order and the depth', () => {
    const graphs = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })))
      .map(([count, chances]) => {
        const next = (): number => chances.next().value;
        const all = Array.from({ length: count }, (_, at) => `p${at}x`);
        const needs = (at: number): string[] =>
          all
            .slice(0, at)
            .filter(() => next() < 0.5)
            .sort(() => next() - 0.5);
        const rows = all.map((name, at) => [name, { run: 'x', needs: needs(at) }] as const);
        return rows.sort(() => next() - 0.5);
      });
    fc.assert(
      fc.property(graphs, (rows) => {
        const made = planned(workflow(Object.fromEntries(rows)));
        expect(names(made).toSorted()).toEqual(rows.map(([name]) => name).toSorted());
        for (const [at, phase] of made.phases.entries()) {
          for (const need of phase.needs) expect(names(made).slice(0, at)).toContain(need);
        }
      }),
    );
  });

  test('a chain of 5,000 phases, written the wrong way round, is put in order', () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => [
      `p${at}x`,
      { run: 'x', needs: at === 4_999 ? [] : [`p${at + 1}x`] },
    ]);
    const made = planned(workflow(Object.fromEntries(rows)));
    expect(names(made)[0]).toBe('p4999x');
    expect(names(made).at(-1)).toBe('p0x');
  });

  test('settings of an agent win over those of its phase, and those over the file', () => {
    const made = planned(
      workflow(
        {
          a: {
            agents: [
              { name: 'own', run: 'x', timeout: '5s', retry: { attempts: 9 }, env: { A: 'agent' } },
              { name: 'plain', run: 'y' },
            ],
            timeout: '10s',
            retry: { attempts: 5, initial: '1s' },
            env: { A: 'phase', B: 'phase' },
          },
          b: { run: 'z' },
        },
        { retry: { attempts: 2, initial: '7s', budget: 1 }, limits: { 'phase-timeout': '30m', 'max-parallel': 7 } },
      ),
    );
    const [own, plain] = made.phases[0]?.agents ?? [];
    expect(own).toMatchObject({ timeoutMs: 5_000, retry: { attempts: 9, initialMs: 1_000, factor: 2 } });
    expect(own?.steps[0]).toMatchObject({ env: { A: 'agent', B: 'phase' } });
    expect(plain).toMatchObject({ timeoutMs: 10_000, retry: { attempts: 5, initialMs: 1_000 } });
    expect(made.phases[1]?.agents[0]).toMatchObject({ timeoutMs: 1_800_000, retry: { attempts: 2, initialMs: 7_000 } });
    expect(made).toMatchObject({ retryBudget: 1, maxParallel: 7 });
  });

  test('what the caller asks for wins over the file', () => {
    const file = workflow(
      { a: { run: 'x' } },
      { limits: { 'max-parallel': 7 } },
      { mode: 'adaptive', context: { k: 'file', j: 1 } },
    );
    expect(planned(file)).toMatchObject({ mode: 'adaptive', context: { k: 'file', j: 1 } });
    const made = planned(file, { maxParallel: 1, context: { k: 'caller' } });
    expect(made).toMatchObject({ maxParallel: 1, context: { k: 'caller', j: 1 } });
  });

  test('the digest is over the plan and the file it came from', () => {
    const file = workflow({ a: { run: 'x' } });
    const digest = (options: Partial<PlanOptions>): string =>
      planned(file, { sha256: (text) => text, ...options }).digest;
    expect(digest({ configDigest: 'one' })).not.toBe(digest({ configDigest: 'two' }));
    expect(digest({ maxParallel: 3 })).not.toBe(digest({}));
    expect(digest({})).toBe(digest({}));
  });

  test.each<[string, Partial<PlanOptions>, object]>([
    [
      'a workflow',
      { workflow: 'nightly' },
      { kind: 'usage', message: expect.stringContaining('nightly'), hint: 'defined are: default' },
    ],
    [
      'a phase',
      { phase: 'z' },
      { kind: 'usage', message: expect.stringContaining('"z"'), hint: 'phases of this workflow: a' },
    ],
    ['where to start', { from: 'z' }, { kind: 'usage', message: expect.stringContaining('"z"') }],
  ])('%s that is not there is refused, with what there is', (_name, options, error) => {
    expect(refused(plan(workflow({ a: { run: 'x' } }), options))).toMatchObject(error);
  });

  test('--phase and --from leave out the rest, and what needed it', () => {
    const file = workflow({ a: { run: 'x' }, b: { run: 'x', needs: ['a'] }, c: { run: 'x', needs: ['a', 'b'] } });
    expect(planned(file, { phase: 'b' }).phases).toMatchObject([{ name: 'b', needs: [] }]);
    expect(planned(file, { from: 'b' }).phases).toMatchObject([
      { name: 'b', needs: [] },
      { name: 'c', needs: ['b'] },
    ]);
  });
});

describe('parts', () => {
  test('retry settings are laid over each other one by one', () => {
    expect(retryPolicy(undefined)).toEqual({
      attempts: 3,
      on: ['transient'],
      initialMs: 2_000,
      factor: 2,
      maxMs: 60_000,
      jitter: true,
    });
    const [outer, inner] = [
      config({ retry: { attempts: 5, jitter: false } }).retry,
      config({ retry: { on: ['exit:75'], max: '9s' } }).retry,
    ];
    expect(retryPolicy(outer, undefined, inner)).toEqual({
      attempts: 5,
      on: ['exit:75'],
      initialMs: 2_000,
      factor: 2,
      maxMs: 9_000,
      jitter: false,
    });
  });

  test('the same command with the same environment is the same work, whatever the order', () => {
    expect(writtenStep(' npm test ').key).toBe(writtenStep('npm test').key);
    expect(writtenStep('x', { A: '1', B: '2' }).key).toBe(writtenStep('x', { B: '2', A: '1' }).key);
    expect(writtenStep('x', { A: '1' }).key).not.toBe(writtenStep('x', { A: '2' }).key);
    expect(writtenStep('x', ['A']).key).toBe(writtenStep('x').key);
    expect(writtenStep('one\ntwo')).toMatchObject({ title: 'one …', command: 'one\ntwo' });
  });

  test('names that are passed on are gathered from everywhere, each once', () => {
    const file = workflow(
      { a: { agents: [{ name: 'x', run: 'x', env: ['B', 'A'] }], env: ['C'] }, b: { run: 'x', env: { D: 'no name' } } },
      { gates: { 'pre-commit': { after: 'a', checks: { lint: { run: 'x', env: ['A', 'E'] } } } } },
    );
    expect(passedNames(file)).toEqual(['A', 'B', 'C', 'E']);
    expect(passedNames(undefined)).toEqual([]);
  });

  test('`test` and `tests` are one kind; what is not known is custom', () => {
    expect([kindOf('test'), kindOf('tests'), kindOf('lint'), kindOf('constructor')]).toEqual([
      'tests',
      'tests',
      'lint',
      'custom',
    ]);
  });
});

test('what a phase depends on is in its plan, and what installs packages is done whatever is reused', () => {
  const phases = {
    build: { run: 'x', inputs: ['src/**'], env: ['B'], gate: 'pre-commit' },
    test: { agents: [{ name: 'a', run: 'y', env: ['C', 'A'] }], inputs: [], env: { D: '1' } },
    deploy: { run: 'z', env: ['E'] },
  };
  const gates = { 'pre-commit': { checks: { lint: 'l' } } };
  const pipeline = planned(workflow(phases, { gates }), {}, found([discovery('install')]));
  expect(pipeline.phases).toMatchObject([
    { inputs: ['src/**'], passEnv: ['B'], agents: [{ name: 'install', always: true }, {}] },
    { inputs: [], passEnv: ['A', 'C'] },
    {},
  ]);
  expect(pipeline.phases[0]?.agents[1]).not.toHaveProperty('always');
  expect(pipeline.phases[2]).not.toHaveProperty('inputs');
  expect(pipeline.phases[2]).not.toHaveProperty('passEnv');
  expect(pipeline.passEnv).toEqual(['A', 'B', 'C', 'E']);
  expect(gatePipeline(pipeline, 'pre-commit', false)?.phases[0]).not.toHaveProperty('inputs');
  expect(planRows(pipeline).map(({ because }) => because.includes('not done again while'))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});
