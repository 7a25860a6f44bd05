import { describe, expect, test } from '@jest/globals';
import { coverageStep } from '../../../src/core/plan/checks.ts';
import { heldTo } from '../../../src/core/plan/base-gates.ts';
import type {
  AuditStep,
  CheckPlan,
  CommandStep,
  GatePlan,
  Pipeline,
  SecretsStep,
} from '../../../src/model/pipeline.ts';
import { pipelineSchema } from '../../../src/model/pipeline.ts';
import type { StepScope } from '../../../src/model/scope.ts';
import { check, gate, phase, pipeline } from '../story.ts';

const SHA = 'b'.repeat(40);
const hold = (base: Pipeline, own: Pipeline): Pipeline => {
  const held = heldTo(base, own, SHA, (text) => `digest of ${text.length}`);
  expect(pipelineSchema.parse(held)).toEqual(held);
  return held;
};
const AT = 'testing/pre-push';
const lint = check(`${AT}/lint`);
const tests = check(`${AT}/tests`);
const coverage = (limits: Parameters<typeof coverageStep>[1], report = 'lcov.info', more: Partial<CheckPlan> = {}) =>
  check(`${AT}/coverage`, { kind: 'coverage', steps: [coverageStep(report, limits)], ...more });
const SECRETS: SecretsStep = { kind: 'secrets', key: 'secrets', title: 'secret scan' };
const secrets = check(`${AT}/security-secrets`, { kind: 'security', steps: [SECRETS] });
const auditOf = (level: AuditStep['level'], unreachable: CheckPlan['unreachable'] = 'block'): CheckPlan => {
  const step: AuditStep = {
    kind: 'audit',
    key: `audit|${level}`,
    title: 'npm audit',
    manager: 'npm',
    command: 'npm audit',
    level,
  };
  return check(`${AT}/security-audit`, { kind: 'security', steps: [step], unreachable });
};
const SCRIPT: CommandStep = { kind: 'command', key: '.|sh x', command: 'sh x', title: 'sh x' };
/** A command that is for shell scripts, or for what else is said. */
const filed = (patterns: string[], more: Partial<StepScope> = {}): CheckPlan => {
  const limit = { kind: 'files', patterns, whole: [] } as const;
  const end = more.base === undefined ? '' : `|changed since ${more.base}`;
  const scope = { since: '', limit: { ...limit, whole: [...limit.whole] }, ...more };
  return check(`${AT}/scripts`, { steps: [{ ...SCRIPT, key: `${SCRIPT.key}${end}`, scope }] });
};
const linting = (scope?: StepScope): CheckPlan => {
  const key = `.|eslint .${scope?.base === undefined ? '' : `|changed since ${scope.base}`}`;
  const step: CommandStep = { kind: 'command', key, command: 'eslint .', title: 'eslint .' };
  return check(`${AT}/lint`, { kind: 'lint', steps: [scope === undefined ? step : { ...step, scope }] });
};
const CHANGED: StepScope = {
  base: 'a'.repeat(40),
  since: 'main',
  limit: { kind: 'names', before: 'eslint', after: '', whole: [] },
};
const plan = (checks: readonly CheckPlan[], more: Partial<GatePlan> = {}): Pipeline =>
  pipeline([phase('build'), phase('testing', { gates: [gate('pre-push', checks, more)] })]);

/** What of a gate that has only this check comes of it, and what is told. */
function held(
  base: CheckPlan,
  own: CheckPlan,
): { readonly check: CheckPlan | undefined; readonly told: readonly string[] } {
  const { phases, base: of } = hold(plan([base]), plan([own]));
  return { check: phases[1]?.gates[0]?.checks[0], told: of?.differences ?? [] };
}

describe('a change', () => {
  test('that leaves the gates alone is judged by its own plan', () => {
    const own = plan([lint, tests, coverage({ minimum: 80 }), secrets, auditOf('high')]);
    const { base, phases } = hold(own, own);
    expect(base).toEqual({ sha: SHA, differences: [] });
    expect(phases).toEqual(own.phases);
  });

  test('that takes a gate away is judged by it all the same, after the same phase', () => {
    const own = pipeline([phase('build'), phase('testing'), phase('deploy')]);
    const { base, phases, digest } = hold(plan([lint], { skippable: false }), own);
    expect(phases.map(({ gates }) => gates)).toEqual([[], [gate('pre-push', [lint], { skippable: false })], []]);
    expect(base?.differences).toEqual(['gate pre-push is gone: it is judged all the same, after testing']);
    expect(digest).not.toBe(own.digest);
  });

  test('that takes the phase away as well is judged at its end, and no two checks have one id', () => {
    const { phases } = hold(plan([lint]), pipeline([phase('build'), phase('deploy')]));
    expect(phases[1]?.gates[0]?.checks.map(({ id }) => id)).toEqual(['deploy/pre-push/lint']);
  });

  test('that moves a gate is judged there, and that is told', () => {
    const own = pipeline([
      phase('build', { gates: [gate('pre-push', [check('build/pre-push/lint')])] }),
      phase('testing'),
    ]);
    const { phases, base } = hold(plan([lint, tests]), own);
    expect(phases[0]?.gates[0]?.checks.map(({ id }) => id)).toEqual(['build/pre-push/lint', 'build/pre-push/tests']);
    expect(phases[1]?.gates).toEqual([]);
    expect(base?.differences[0]).toBe('gate pre-push comes after build and not after testing');
  });

  test('that takes a check away has it made; what it adds is made as well', () => {
    const { phases, base } = hold(plan([lint, secrets]), plan([tests, lint]));
    expect(phases[1]?.gates[0]?.checks.map(({ name }) => name)).toEqual(['tests', 'lint', 'security-secrets']);
    expect(base?.differences).toEqual(['check security-secrets of gate pre-push is gone: it is made all the same']);
  });

  test.each<[GatePlan['skippable'], GatePlan['skippable'], GatePlan['skippable'], number]>([
    [false, true, false, 1],
    [true, { roles: ['write'] }, true, 1],
    [{ roles: ['admin'] }, { roles: ['write'] }, { roles: ['admin'] }, 1],
    [true, false, false, 0],
    [{ roles: ['admin'] }, { roles: ['admin'] }, { roles: ['admin'] }, 0],
  ])('of a gate whose skippable was %j and is %j is held to %j', (base, own, expected, count) => {
    const { phases, base: of } = hold(plan([lint], { skippable: base }), plan([lint], { skippable: own }));
    expect(phases[1]?.gates[0]?.skippable).toEqual(expected);
    expect(of?.differences).toHaveLength(count);
  });
});

describe('a check', () => {
  test.each<[string, CheckPlan, CheckPlan, Partial<CheckPlan>, readonly string[]]>([
    [
      'that becomes advisory stays required',
      lint,
      { ...lint, enforcement: 'advisory' },
      { enforcement: 'required' },
      ['check lint of gate pre-push is advisory: it stays required'],
    ],
    ['that becomes required is', { ...lint, enforcement: 'advisory' }, lint, { enforcement: 'required' }, []],
    [
      'keeps the higher of its limits',
      coverage({ minimum: 80, changedLines: 90, noDecrease: true }),
      coverage({ minimum: 50, changedLines: 95 }),
      coverage({ minimum: 80, changedLines: 95, noDecrease: true }),
      [
        'check coverage of gate pre-push asks for 50% of all lines: 80% stay asked for',
        'check coverage of gate pre-push lets the coverage fall: it may not',
      ],
    ],
    ['may ask for more', coverage({ minimum: 80 }), coverage({ minimum: 90 }), coverage({ minimum: 90 }), []],
    [
      'that reads another report is told of',
      coverage({ minimum: 80 }),
      coverage({ minimum: 80 }, 'made-up.info'),
      coverage({ minimum: 80 }, 'made-up.info'),
      ['check coverage of gate pre-push reads "made-up.info" and not "lcov.info": it is judged by that'],
    ],
    [
      'that was built in is not replaced by a command',
      coverage({ minimum: 80 }),
      check(`${AT}/coverage`, { enforcement: 'advisory' }),
      coverage({ minimum: 80 }),
      [
        'check coverage of gate pre-push is advisory: it stays required',
        'check coverage of gate pre-push is another one: that of the base is made',
      ],
    ],
    [
      'of advisories keeps its level',
      auditOf('moderate'),
      auditOf('critical'),
      auditOf('moderate'),
      ['check security-audit of gate pre-push lets advisories below critical pass: those from moderate on still count'],
    ],
    [
      'of advisories blocks without an answer if it did',
      auditOf('high'),
      auditOf('high', 'warn'),
      auditOf('high'),
      ['check security-audit of gate pre-push lets an audit without an answer pass: it does not'],
    ],
    [
      'that runs another command is told of, and judged by that',
      tests,
      { ...tests, steps: [{ kind: 'command', key: '.|true', command: 'true\n`@all`', title: 'true' }] },
      { steps: [{ kind: 'command', key: '.|true', command: 'true\n`@all`', title: 'true' }] },
      ['check tests of gate pre-push runs "true `@all`" and not "run tests": it is judged by that'],
    ],
    [
      'that is limited to what changed by the change alone is judged as a whole',
      linting(),
      linting(CHANGED),
      linting(),
      ['check lint of gate pre-push looks at what changed only: it is judged as a whole'],
    ],
    ['that is limited to what changed in the base may be', linting(CHANGED), linting(CHANGED), linting(CHANGED), []],
    ['that asks for everything may do so', linting(CHANGED), linting(), linting(), []],
    [
      'that is for other files is told of',
      filed(['*.sh'], { base: SHA }),
      filed(['*.none'], { base: SHA }),
      filed(['*.none'], { base: SHA }),
      ['check scripts of gate pre-push is for the files ["*.none"] and not ["*.sh"]: it is judged by that'],
    ],
    [
      'whose files are not limited in the base keeps them, for all of them',
      filed(['*.sh']),
      filed(['*.sh'], { base: SHA, since: 'main' }),
      filed(['*.sh']),
      ['check scripts of gate pre-push looks at what changed only: it is judged as a whole'],
    ],
    [
      'that runs with other variables, or in another folder, is told of',
      tests,
      { ...tests, steps: [{ ...SCRIPT, command: 'run tests', cwd: 'empty', env: { SKIP: '1' } }] },
      {},
      [
        'check tests of gate pre-push runs in empty and not in .: it is judged by that',
        'check tests of gate pre-push runs with other values of SKIP: it is judged by that',
      ],
    ],
    [
      'whose failures are tried again more often is tried as often as before',
      tests,
      { ...tests, retry: { ...tests.retry, tests: 5 } },
      tests,
      ['check tests of gate pre-push is tried again after more failures, or more often: that stays as it was'],
    ],
    [
      'that is tried again after any failure is not',
      tests,
      { ...tests, retry: { ...tests.retry, on: ['/./'] } },
      tests,
      ['check tests of gate pre-push is tried again after more failures, or more often: that stays as it was'],
    ],
  ])('%s', (_name, base, own, expected, told) => {
    const of = held(base, own);
    expect(of.check).toMatchObject(expected);
    expect(of.told).toEqual(told);
  });
});

test.each([
  [linting(), linting(CHANGED)],
  [filed(['*.sh']), filed(['*.sh'], { base: SHA, since: 'main' })],
])('a check that only the change limits has nothing of the limit left', (base, own) => {
  expect(held(base, { ...own, because: 'no changed file fits' }).check).toEqual(base);
});

describe('what fails is mended before it is judged', () => {
  const mending = (...patterns: string[]): Pipeline => ({
    ...plan([lint]),
    mode: 'adaptive',
    adaptive: { maxIterations: 3, protected: patterns },
  });

  test('only where the base does so', () => {
    const { adaptive, base } = hold(plan([lint]), mending('!**'));
    expect(adaptive).toBeUndefined();
    expect(base?.differences).toEqual([expect.stringContaining('mode: adaptive')]);
    expect(hold(mending(), mending()).adaptive).toEqual({ maxIterations: 3, protected: [] });
    expect(hold(mending(), plan([lint])).base?.differences).toEqual([]);
  });

  test('and never in files that the base protects', () => {
    const { adaptive, base } = hold(mending('docs/**'), mending('docs/**', '!**'));
    expect(adaptive?.protected).toEqual(['docs/**']);
    expect(base?.differences).toEqual([expect.stringContaining('fixes may change other files')]);
  });
});

test('of very many differences the first are told', () => {
  const many = Array.from({ length: 80 }, (_, at) => check(`${AT}/check-${at}`));
  const { base, phases } = hold(plan(many), plan([lint]));
  expect(phases[1]?.gates[0]?.checks).toHaveLength(81);
  expect(base?.differences).toHaveLength(51);
  expect(base?.differences.at(-1)).toBe('and 30 more');
});
