import { describe, expect, test } from '@jest/globals';
import { createLimiter } from '../../../src/core/affected/limit.ts';
import { isLimited, saysChanged } from '../../../src/core/affected/wanted.ts';
import { gatePipeline } from '../../../src/core/plan/gate.ts';
import { planRows } from '../../../src/core/views/plan.ts';
import type { Config } from '../../../src/model/config.ts';
import type { Detection } from '../../../src/model/detection.ts';
import type { CheckPlan } from '../../../src/model/pipeline.ts';
import { err, ok } from '../../../src/model/result.ts';
import { config, discovery, found, planned } from '../plan/made.ts';

const SCRIPTS = new Map([
  ['lint', 'oxlint . && oxfmt --check src'],
  ['mend', 'oxlint --fix .'],
  ['types', 'tsc --noEmit'],
]);
const step = (command: string) => ({ kind: 'command' as const, key: `.|${command}`, command, title: command });
const DETECTION: Detection = found(
  [
    discovery('lint', { steps: [step('oxlint .')], fix: 'npm run mend' }),
    discovery('format', { steps: [step('npm run unknown')] }),
    discovery('types', { steps: [step('tsc --noEmit')] }),
    discovery('tests', { steps: [step('jest')] }),
  ],
  { workspace: { manager: 'npm', hooks: new Set(), packages: [{ folder: '', scripts: SCRIPTS, needs: [] }] } },
);
const CHANGE = ok({
  base: { commit: 'c0ffee', title: 'c0ffee, where it left main' },
  changed: { files: [{ path: 'a.js', isGone: false }], unnamed: 0 },
});

/** The checks of a plan in which `a.js` changed. */
function checks(
  given: Config | undefined,
  isAsked: boolean,
  change: Parameters<typeof createLimiter>[0]['change'] = CHANGE,
): Record<string, CheckPlan> {
  const limit = createLimiter({ change, isAsked, detection: DETECTION, list: () => [], platform: 'linux' });
  const all = planned(given, { limit }, DETECTION).phases.flatMap((phase) =>
    phase.gates.flatMap((gate) => gate.checks),
  );
  return Object.fromEntries(all.map((check) => [check.name, check]));
}

const limits = (check: CheckPlan | undefined): unknown =>
  check?.steps.map((each) => (each.kind === 'command' ? (each.scope?.base ?? 'all') : 'all'));

describe('what is limited to what changed', () => {
  test('is never what builds in front of the tests', () => {
    const steps = [step('prettier --check .'), step('oxlint .')];
    const detection = { ...DETECTION, discoveries: [discovery('build', { steps: steps.slice(0, 1) })] };
    const limit = createLimiter({ change: CHANGE, isAsked: true, detection, list: () => [], platform: 'linux' });
    const check = checks(undefined, false)['tests'];
    if (check === undefined) throw new Error('no tests');
    const wish = { scope: undefined, isUsual: false, feedsCoverage: false };
    const other = createLimiter({
      change: CHANGE,
      isAsked: true,
      detection: DETECTION,
      list: () => [],
      platform: 'linux',
    });
    expect(limits(other({ ...check, steps }, wish))).toEqual(['c0ffee', 'c0ffee']);
    expect(limits(limit({ ...check, steps }, wish))).toEqual(['all', 'c0ffee']);
  });

  test('in a pull request is lint and format of the gate of commits, as they were detected', () => {
    const all = checks(undefined, false);
    expect(limits(all['lint'])).toEqual(['c0ffee']);
    expect(all['lint']?.because).toBe(
      'scripts.lint in package.json; 1 changed file (a.js) since c0ffee, where it left main (1 file in all)',
    );
    // What cannot be limited stays as it is, and nobody asked for more.
    expect(limits(all['format'])).toEqual(['all']);
    expect(all['format']?.because).toBe('scripts.format in package.json');
    expect(limits(all['types'])).toEqual(['all']);
    expect(limits(all['tests'])).toEqual(['all']);
  });

  test('with --changed is every check that can be, and the others say why not', () => {
    const all = checks(undefined, true);
    expect(limits(all['lint'])).toEqual(['c0ffee']);
    expect(all['types']?.because).toContain('all of it: its tool is not one that is given files');
  });

  test('is what the configuration says, the check before its gate', () => {
    const lint = { run: 'oxlint .' };
    const given = (gate: object, check: object) =>
      config({ gates: { 'pre-commit': { ...gate, checks: { lint: { ...lint, ...check } } } } });
    const of = (gate: object, check: object, isAsked = false) => limits(checks(given(gate, check), isAsked)['lint']);
    expect(of({}, {})).toEqual(['all']);
    expect(of({}, {}, true)).toEqual(['c0ffee']);
    expect(of({ scope: 'changed' }, {})).toEqual(['c0ffee']);
    expect(of({ scope: 'changed' }, { scope: 'all' })).toEqual(['all']);
    expect(of({ scope: 'all' }, {}, true)).toEqual(['all']);
    expect(of({}, { scope: 'changed' })).toEqual(['c0ffee']);
    expect(limits(checks(config({ gates: { 'pre-commit': { checks: { lint: 'auto' } } } }), false)['lint'])).toEqual([
      'c0ffee',
    ]);
    expect(
      limits(checks(config({ gates: { strict: { after: 'review', checks: { lint: 'auto' } } } }), false)['lint']),
    ).toEqual(['all']);
  });

  test('is each command of a script, and what is no such command runs on everything', () => {
    const all = checks(
      config({ gates: { 'pre-commit': { checks: { lint: { run: 'npm run lint', env: { A: 'b' } } } } } }),
      true,
    );
    expect(all['lint']?.steps).toMatchObject([
      { command: 'oxlint .', env: { A: 'b' }, script: { name: 'lint' }, scope: { base: 'c0ffee' } },
      { command: 'oxfmt --check src', scope: { limit: { paths: ['src'] } } },
    ]);
    const mixed = checks(config({ gates: { 'pre-commit': { checks: { lint: 'oxlint . && npm run types' } } } }), true);
    expect(limits(mixed['lint'])).toEqual(['c0ffee', 'all']);
    expect(mixed['lint']?.because).toContain('the rest on everything');
  });

  test('is the fix too, and a gate runs it so', () => {
    const limit = createLimiter({
      change: CHANGE,
      isAsked: true,
      detection: DETECTION,
      list: () => [],
      platform: 'linux',
    });
    const gate = gatePipeline(planned(undefined, { limit }, DETECTION), 'pre-commit', true);
    expect(gate?.phases[0]?.agents[0]?.steps).toMatchObject([
      { title: 'npm run mend', command: 'oxlint --fix .', scope: { base: 'c0ffee' } },
    ]);
  });

  test('is not the tests whose coverage is judged in the same gate', () => {
    const given = config({
      gates: { 'pre-push': { checks: { tests: { run: 'x {files}' }, coverage: { minimum: 1, report: 'lcov.info' } } } },
    });
    expect(limits(checks(given, true)['tests'])).toEqual(['all']);
  });
});

describe('a limited step', () => {
  test('has a key of its own: its outcome is none of the whole command, nor of another base', () => {
    const [limited] = checks(undefined, true)['lint']?.steps ?? [];
    const [whole] =
      checks(config({ gates: { 'pre-commit': { checks: { lint: { auto: true, scope: 'all' } } } } }), true)['lint']
        ?.steps ?? [];
    expect(whole?.key).toBe('.|oxlint .');
    expect(limited?.key).toBe('.|oxlint .|changed since c0ffee');
  });

  test('is none where what changed is not known, and the row says so', () => {
    const all = checks(undefined, false, err({ because: 'what changed is not known: no base' }));
    expect(limits(all['lint'])).toEqual(['all']);
    expect(all['lint']?.because).toBe('scripts.lint in package.json; all of it: what changed is not known: no base');
  });
});

describe('{files}', () => {
  const given = config({
    gates: { 'pre-commit': { checks: { names: { run: 'tool -- {files} -v', files: '*.js', fix: 'mend {files}' } } } },
  });

  test('stands for the files that fit, of which nothing is said before the command starts', () => {
    const [whole] = checks(given, false)['names']?.steps ?? [];
    expect(whole).toMatchObject({
      key: '.|tool -- {files} -v|["*.js"]',
      scope: { limit: { kind: 'names', before: 'tool -- ', after: ' -v', patterns: ['*.js'], isPlaceholder: true } },
    });
    expect(whole).not.toHaveProperty('scope.base');
    const limited = checks(given, true)['names'];
    expect(limits(limited)).toEqual(['c0ffee']);
    expect(limited?.fixStep).toMatchObject({ command: 'mend {files}', scope: { base: 'c0ffee' } });
    expect(checks(given, false)['names']?.fixStep).toMatchObject({ scope: { limit: { before: 'mend ' } } });
  });

  test('shows in the plan', () => {
    const limit = createLimiter({
      change: CHANGE,
      isAsked: true,
      detection: DETECTION,
      list: () => [],
      platform: 'linux',
    });
    expect(planRows(planned(given, { limit }, DETECTION))[0]?.because).toContain('1 changed file (a.js)');
  });

  test('is the only one of its kind: the words of others are refused with the one to use', () => {
    expect(() => config({ gates: { g: { after: 'review', checks: { a: { run: 'x {staged_files}' } } } } })).toThrow(
      '{files}',
    );
  });
});

describe('what changed is asked for', () => {
  test('only where a check may be limited', () => {
    const gates = (checks: object, more: object = {}) => config({ gates: { 'pre-commit': { checks, ...more } } });
    expect(isLimited(undefined, false)).toBe(true);
    expect(isLimited(gates({ lint: 'x' }), false)).toBe(false);
    expect(isLimited(gates({ lint: 'x' }), true)).toBe(true);
    expect(isLimited(gates({ lint: 'auto' }), false)).toBe(true);
    expect(isLimited(gates({ types: 'auto' }), false)).toBe(false);
    expect(isLimited(gates({ lint: { run: 'x', scope: 'changed' } }), false)).toBe(true);
    expect(saysChanged(gates({ lint: 'x' }, { scope: 'changed' }))).toBe(true);
    expect(saysChanged(gates({ lint: 'auto' }, { scope: 'all' }))).toBe(false);
  });
});
