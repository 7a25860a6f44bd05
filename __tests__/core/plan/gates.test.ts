import { describe, expect, test } from '@jest/globals';
import { gatePipeline } from '../../../src/core/plan/gate.ts';
import type { Config } from '../../../src/model/config.ts';
import type { Detection } from '../../../src/model/detection.ts';
import { config, discovery, found, MANAGER, names, NONE, plan, planned, refused, tasks, workflow } from './made.ts';

describe('gates of a configuration', () => {
  const checks = { checks: { lint: 'x' } };

  test('follow their standard phase, a phase that names them, or the one in after:', () => {
    const made = planned(
      workflow(
        { development: { run: 'x' }, own: { run: 'x', gate: 'quality' }, last: { run: 'x' } },
        { gates: { 'pre-commit': checks, quality: checks, late: { ...checks, after: 'last' } } },
      ),
    );
    const gates = made.phases.map((phase) => phase.gates.map((gate) => gate.name));
    expect(gates).toEqual([['pre-commit'], ['quality'], ['late']]);
  });

  test('bring their standard phase along, in its place', () => {
    const made = planned(
      workflow(
        { planning: { run: 'x' }, deploy: { run: 'x' } },
        { gates: { 'pre-push': checks, 'pre-commit': checks } },
      ),
    );
    expect(names(made)).toEqual(['planning', 'development', 'testing', 'deploy']);
    expect(made.phases[1]).toMatchObject({ agents: [], because: 'its gate pre-commit follows it' });
  });

  test('have checks with the kinds that their names stand for; only some run beside others', () => {
    const gates = { 'pre-commit': { checks: { lint: 'a', format: 'b', test: 'c', build: 'd', mine: 'e' } } };
    const made = planned(workflow({ development: { run: 'x' } }, { gates })).phases[0]?.gates[0];
    expect(made?.checks.map(({ kind, readOnly }) => [kind, readOnly])).toEqual([
      ['lint', true],
      ['format', true],
      ['tests', false],
      ['build', false],
      ['custom', false],
    ]);
    expect(made?.checks[0]).toMatchObject({
      id: 'development/pre-commit/lint',
      enforcement: 'required',
      unreachable: 'block',
    });
    expect(made?.skippable).toBe(true);
  });

  test('ask a runner for a report where its failed tests may run again, and nowhere else', () => {
    const gates = { 'pre-push': { checks: { tests: { run: 'jest', retry: { tests: 2 } }, other: 'jest --ci' } } };
    const made = planned(workflow({ testing: { run: 'jest', retry: { tests: 0 } } }, { gates, retry: { tests: 0 } }));
    const [tests, other] = made.phases[0]?.gates[0]?.checks ?? [];
    expect(tests).toMatchObject({
      retry: { tests: 2 },
      steps: [{ asked: 'jest --json --outputFile="$BOOTSPRING_REPORT"' }],
    });
    for (const without of [other, made.phases[0]?.agents[0]]) {
      expect(without?.retry).not.toHaveProperty('tests');
      expect(without?.steps[0]).not.toHaveProperty('asked');
    }
  });

  test('take the options of their checks', () => {
    const gates = {
      'pre-commit': {
        skippable: { roles: ['admin'] },
        checks: {
          lint: {
            run: 'x',
            fix: 'mend',
            enforcement: 'advisory',
            timeout: '3s',
            retry: { attempts: 1 },
            env: { A: 'b' },
          },
        },
      },
    };
    const gate = planned(workflow({ development: { run: 'x' } }, { gates })).phases[0]?.gates[0];
    expect(gate?.skippable).toEqual({ roles: ['admin'] });
    expect(gate?.checks[0]).toMatchObject({
      fix: 'mend',
      enforcement: 'advisory',
      timeoutMs: 3_000,
      retry: { attempts: 1 },
    });
    expect(gate?.checks[0]?.steps[0]).toMatchObject({ env: { A: 'b' } });
  });

  const withCheck = (name: string, given: unknown): Config =>
    workflow({ development: { run: 'x' } }, { gates: { 'pre-commit': { checks: { [name]: given } } } });

  test.each<[string, unknown, Detection | undefined, string]>([
    ['lint', 'auto', NONE, 'nothing was detected for "lint"'],
    ['mine', 'auto', NONE, 'auto is not known for "mine"'],
    ['coverage', 'auto', NONE, 'nothing was detected for "coverage"'],
    [
      'coverage',
      'auto',
      found([], { coverage: { report: 'lcov.info', because: 'b' } }),
      'nothing was detected for "coverage"',
    ],
    ['coverage', { minimum: 80 }, NONE, 'no coverage report is known'],
    ['coverage', { report: 'lcov.info' }, NONE, 'says nothing to hold the coverage against'],
    ['security', { audit: true }, NONE, 'no audit is possible'],
  ])('%s: %j that cannot be is an issue with its place and the next step', (name, given, detection, message) => {
    const error = refused(plan(withCheck(name, given), {}, detection));
    expect(error).toMatchObject({
      kind: 'issues',
      issues: [
        {
          path: ['gates', 'pre-commit', 'checks', name],
          message: expect.stringContaining(message),
          hint: expect.any(String),
        },
      ],
    });
  });

  test('auto takes what was detected, planned or not, with its evidence and its fix', () => {
    const detection = found([discovery('lint', { planned: false, fix: 'npm run lint -- --fix' })]);
    const gate = planned(withCheck('lint', { auto: true, enforcement: 'advisory' }), {}, detection).phases[0]?.gates[0];
    expect(gate?.checks[0]).toMatchObject({
      fix: 'npm run lint -- --fix',
      enforcement: 'advisory',
      steps: [{ command: 'npm run lint' }],
    });
    expect(gate?.checks[0]?.because).toContain('scripts.lint in package.json');
  });

  test('security is a scan and, where a manager has one, an audit: each with its own outcome', () => {
    const scan = planned(withCheck('security', 'auto'), {}, NONE).phases[0]?.gates[0]?.checks;
    expect(scan).toMatchObject([{ name: 'security-secrets', steps: [{ kind: 'secrets' }] }]);
    const both = planned(
      withCheck('security', { level: 'low', unreachable: 'warn' }),
      {},
      found([], { manager: MANAGER }),
    );
    expect(both.phases[0]?.gates[0]?.checks).toMatchObject([
      { name: 'security-secrets', unreachable: 'block' },
      {
        name: 'security-audit',
        unreachable: 'warn',
        steps: [{ kind: 'audit', level: 'low', command: 'npm audit --json' }],
      },
    ]);
    const audit = planned(withCheck('security', { secrets: false }), {}, found([], { manager: MANAGER }));
    expect(audit.phases[0]?.gates[0]?.checks).toMatchObject([{ name: 'security-audit', steps: [{ level: 'high' }] }]);
  });

  test('coverage keeps its limits apart, so that two of them are two pieces of work', () => {
    const key = (given: object): string | undefined =>
      planned(withCheck('coverage', given)).phases[0]?.gates[0]?.checks[0]?.steps[0]?.key;
    expect(key({ minimum: 80, report: 'a' })).not.toBe(key({ minimum: 90, report: 'a' }));
    expect(key({ minimum: 80, report: 'a' })).not.toBe(key({ minimum: 80, report: 'b' }));
  });
});

describe('without a workflow', () => {
  test('nothing found is nothing to run', () => {
    expect(refused(plan(undefined, {}, NONE))).toMatchObject({
      kind: 'nothing',
      message: expect.stringContaining('no configuration'),
    });
    expect(refused(plan(undefined, {}, found([discovery('lint', { planned: false })])))).toMatchObject({
      kind: 'nothing',
    });
    expect(refused(plan({ version: 1 }, {}, NONE))).toMatchObject({
      message: expect.stringContaining('the configuration has neither workflows nor gates'),
    });
  });

  test('what was found stands in the places of the standard phases; what is not planned is left out', () => {
    const detection = found(
      [
        discovery('lint'),
        discovery('tests'),
        discovery('build'),
        discovery('custom'),
        discovery('types', { planned: false }),
      ],
      { manager: MANAGER, coverage: { report: 'lcov.info', minimum: 80, because: 'jest' } },
    );
    expect(tasks(planned(undefined, {}, detection))).toEqual([
      'development/build',
      'development/pre-commit/lint',
      'testing/pre-push/tests',
      'testing/pre-push/coverage',
      'testing/pre-push/custom',
      'review/pre-deploy/security-secrets',
      'review/pre-deploy/security-audit',
      'review/pre-deploy/build',
    ]);
  });

  test('each script that fits no kind is a check of its own, none is left out', () => {
    const detection = found([discovery('custom'), discovery('tests'), discovery('custom'), discovery('custom')]);
    expect(tasks(planned(undefined, {}, detection)).filter((id) => id.startsWith('testing/'))).toEqual([
      'testing/pre-push/tests',
      'testing/pre-push/custom',
      'testing/pre-push/custom-2',
      'testing/pre-push/custom-3',
    ]);
  });

  test('an audit without an answer only warns, and a gate may be skipped', () => {
    const made = planned(undefined, {}, found([discovery('lint')], { manager: MANAGER }));
    const gates = made.phases.flatMap((phase) => phase.gates);
    expect(gates.every((gate) => gate.skippable === true)).toBe(true);
    expect(gates.flatMap((gate) => gate.checks).find((check) => check.name === 'security-audit')).toMatchObject({
      unreachable: 'warn',
    });
  });

  test('gates of a configuration stand alone: no others are added', () => {
    const made = planned(
      config({ gates: { 'pre-push': { checks: { tests: 'x' } } } }),
      {},
      found([discovery('lint'), discovery('build')]),
    );
    expect(tasks(made)).toEqual(['development/build', 'testing/pre-push/tests']);
  });

  test('dependencies are installed first, once, unless a command of the plan does it', () => {
    const install = discovery('install', {
      steps: [{ kind: 'command', key: 'k', command: 'npm ci', title: 'npm ci' }],
    });
    expect(tasks(planned(undefined, {}, found([install, discovery('lint')])))[0]).toBe('development/install');
    const own = workflow({ a: { run: 'cd x && npm ci && npm test' } });
    expect(tasks(planned(own, {}, found([install])))).toEqual(['a/a']);
    const other = workflow({ a: { parallel: true, agents: [{ name: 'install', run: 'x' }] } });
    const made = planned(other, {}, found([install]));
    expect(tasks(made)).toEqual(['a/install-dependencies', 'a/install']);
    expect(made.phases[0]?.parallel).toBe(false);
  });
});

describe('one gate alone', () => {
  const made = planned(
    workflow(
      { build: { run: 'b' }, development: { run: 'x', outputs: ['o'], needs: ['build'] } },
      { gates: { 'pre-commit': { checks: { lint: { run: 'l', fix: 'mend' }, types: 't' } } } },
    ),
    {},
    found([discovery('install', { steps: [{ kind: 'command', key: 'k', command: 'npm ci', title: 'npm ci' }] })]),
  );

  test('has its checks and what installs, and nothing of the work', () => {
    const alone = gatePipeline(made, 'pre-commit', false);
    expect(alone?.phases).toMatchObject([{ name: 'development', needs: [], outputs: [], parallel: false }]);
    expect(alone === undefined ? [] : tasks(alone)).toEqual([
      'development/install',
      'development/pre-commit/lint',
      'development/pre-commit/types',
    ]);
  });

  test('mends first when asked to, once', () => {
    const alone = gatePipeline(made, 'pre-commit', true);
    expect(alone?.phases[0]?.agents.map((each) => each.name)).toEqual(['install', 'fix-lint']);
    expect(alone?.phases[0]?.agents[1]).toMatchObject({ steps: [{ command: 'mend' }], retry: { attempts: 1, on: [] } });
  });

  test('is undefined when there is none of that name', () => {
    expect(gatePipeline(made, 'pre-push', false)).toBeUndefined();
  });
});
