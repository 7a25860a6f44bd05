import { describe, expect, test } from '@jest/globals';
import { validate } from '../../src/core/validate.ts';
import { configSchema } from '../../src/model/config.ts';

const run = 'x';
const gate = { checks: { lint: 'x' } };

function issues(config: object): readonly string[] {
  return validate(configSchema.parse({ version: 1, ...config })).map(
    ({ path, message, hint }) => `${path.join('.')}: ${message}${hint === undefined ? '' : ` -> ${hint}`}`,
  );
}

const phasesOf = (phases: object, mode = 'sequential') => ({ workflows: { w: { mode, phases } } });

describe('needs', () => {
  test('a phase that is not there is named, with the nearest one', () => {
    expect(issues(phasesOf({ build: { run }, test: { run, needs: ['biuld'] } }))).toEqual([
      'workflows.w.phases.test.needs.0: phase "test" needs "biuld", which is no phase of this workflow -> did you mean "build"?',
    ]);
    expect(issues(phasesOf({ build: { run, needs: ['something'] } }))).toEqual([
      'workflows.w.phases.build.needs.0: phase "build" needs "something", which is no phase of this workflow -> phases: build',
    ]);
  });

  test('a circle is spelt out', () => {
    expect(issues(phasesOf({ a: { run, needs: ['b'] }, b: { run, needs: ['a'] } }))).toEqual([
      'workflows.w.phases.a.needs: phases need each other in a circle: a → b → a -> remove one of these needs',
    ]);
    expect(issues(phasesOf({ a: { run, needs: ['a'] } }, 'parallel'))).toHaveLength(1);
  });

  test('a later phase cannot be needed in sequential mode, and can in the others', () => {
    const phases = { a: { run, needs: ['b'] }, b: { run } };
    expect(issues(phasesOf(phases))).toEqual([
      'workflows.w.phases.a.needs.0: phase "a" needs "b", which is written after it -> sequential runs the phases in the order written: move "b" up',
    ]);
    expect(issues(phasesOf(phases, 'parallel'))).toEqual([]);
  });

  test('a chain or a circle of very many phases does not overflow', () => {
    const count = process.env['TORTURE'] === undefined ? 30_000 : 100_000;
    const entries = Array.from({ length: count }, (_, index): [string, object] => [
      `p${index}`,
      index === 0 ? { run } : { run, needs: [`p${index - 1}`] },
    ]);
    expect(issues(phasesOf(Object.fromEntries(entries)))).toEqual([]);
    const circle = { ...Object.fromEntries(entries), p0: { run, needs: [`p${count - 1}`] } };
    expect(issues(phasesOf(circle))).toEqual([expect.stringContaining(`p0 → p${count - 1} → p${count - 2}`)]);
  });
});

describe('gates', () => {
  test('a phase cannot name one that is not defined', () => {
    expect(issues({ ...phasesOf({ a: { run, gate: 'pre-comit' } }), gates: { 'pre-commit': gate } })).toEqual([
      'workflows.w.phases.a.gate.0: phase "a" names the gate "pre-comit", which is not defined -> did you mean "pre-commit"?',
    ]);
    expect(issues(phasesOf({ a: { run, gate: 'g' } }))).toEqual([
      'workflows.w.phases.a.gate.0: phase "a" names the gate "g", which is not defined -> define it under gates: (there is no gate)',
    ]);
  });

  test('one that no phase is followed by would never run', () => {
    expect(issues({ ...phasesOf({ a: { run } }), gates: { 'pre-comit': gate } })).toEqual([
      'gates.pre-comit: no phase is followed by the gate "pre-comit", so it would never run -> say after which phase with after:, or name it in a phase\'s gate: (did you mean "pre-commit"?)',
    ]);
    expect(issues({ ...phasesOf({ a: { run, gate: 'g' } }), gates: { g: gate } })).toEqual([]);
    expect(issues({ ...phasesOf({ a: { run } }), gates: { g: { ...gate, after: 'a' } } })).toEqual([]);
  });

  test('"after" names a phase of a workflow, or a standard one when there is no workflow', () => {
    expect(issues({ ...phasesOf({ build: { run } }), gates: { g: { ...gate, after: 'biuld' } } })).toEqual([
      'gates.g.after: gate "g" follows "biuld", which is no phase -> did you mean "build"?',
    ]);
    expect(issues({ gates: { g: { ...gate, after: 'testing' } } })).toEqual([]);
    expect(issues({ gates: { g: { ...gate, after: 'build' } } })).toHaveLength(1);
  });

  test('one without checks, or with advisory checks only, is refused', () => {
    const advisory = { run, enforcement: 'advisory' };
    const gates = { 'pre-commit': { checks: {} }, 'pre-push': { checks: { a: advisory, b: advisory } } };
    expect(issues({ gates })).toEqual([
      'gates.pre-commit: gate "pre-commit" has no checks -> a gate without checks judges nothing: add a check or remove it',
      'gates.pre-push: gate "pre-push" cannot block: all its checks are advisory -> make at least one check required, or remove the gate',
    ]);
    expect(issues({ gates: { 'pre-push': { checks: { a: advisory, b: 'x' } } } })).toEqual([]);
  });
});

describe('phases', () => {
  test('one needs work or a gate', () => {
    expect(issues(phasesOf({ idle: {} }))).toEqual([
      'workflows.w.phases.idle: phase "idle" has neither work nor a gate -> give it run: or agents:, or a gate: to pass',
    ]);
  });

  test.each([
    [{ testing: {} }, { 'pre-push': gate }],
    [{ own: { gate: 'pre-push' } }, { 'pre-push': gate }],
    [{ own: {} }, { g: { ...gate, after: 'own' } }],
  ])('%j has a gate with %j', (phases, gates) => {
    expect(issues({ ...phasesOf(phases), gates })).toEqual([]);
  });

  test('a standard gate that was placed elsewhere no longer gives its phase something to do', () => {
    const phases = { testing: {}, own: { run, gate: 'pre-push' } };
    expect(issues({ ...phasesOf(phases), gates: { 'pre-push': gate } })).toEqual([
      expect.stringContaining('phase "testing" has neither work nor a gate'),
    ]);
  });

  test.each(['/etc/passwd', '../x', 'a/../../b', 'C:\\x', '\\\\host\\share', '~/x', '!../x', 'a\\..\\b'])(
    'the pattern %s may not leave the workspace',
    (glob) => {
      expect(issues(phasesOf({ a: { run, outputs: [glob] } }))).toHaveLength(1);
      expect(issues(phasesOf({ a: { run, inputs: ['ok', glob] } }))).toEqual([
        expect.stringContaining('workflows.w.phases.a.inputs.1: the pattern'),
      ]);
      expect(issues({ ...phasesOf({ a: { run } }), checkpoints: { include: [glob], exclude: ['ok', glob] } })).toEqual([
        expect.stringContaining('checkpoints.include.0: the pattern'),
        expect.stringContaining('checkpoints.exclude.1: the pattern'),
      ]);
    },
  );

  test('reports and files of checks and agents stay in the workspace', () => {
    const agents = [{ name: 'a', run, reports: ['../r.xml'] }];
    const checks = {
      lint: { run, reports: ['/tmp/*.xml'], files: ['../*.sh'] },
      coverage: { minimum: 80, report: '../lcov.info' },
      types: { run, reports: ['out/*.xml'], files: ['*.ts'] },
    };
    const found = issues({
      ...phasesOf({ p: { agents }, q: { run, reports: ['a/../../b'] } }),
      gates: { g: { after: 'p', checks } },
    });
    expect(found.map((each) => each.split(' -> ')[0])).toEqual([
      'workflows.w.phases.p.agents.0.reports.0: the pattern "../r.xml" leads out of the workspace',
      'workflows.w.phases.q.reports.0: the pattern "a/../../b" leads out of the workspace',
      'gates.g.checks.lint.reports.0: the pattern "/tmp/*.xml" is not relative to the workspace',
      'gates.g.checks.lint.files.0: the pattern "../*.sh" leads out of the workspace',
      'gates.g.checks.coverage.report: the report "../lcov.info" leads out of the workspace',
    ]);
  });

  test('a pattern of inputs and outputs cannot take files away', () => {
    expect(
      issues(phasesOf({ a: { run, inputs: ['src/**', '!src/gen/**'], outputs: ['!dist/*.map', 'a!b'] } })),
    ).toEqual([
      expect.stringContaining('inputs.1: the pattern "!src/gen/**" takes nothing away: "!" is not known in inputs'),
      expect.stringContaining('outputs.0: the pattern "!dist/*.map" takes nothing away: "!" is not known in outputs'),
    ]);
  });

  test.each(['dist/**', 'a..b', './x', '..a/b', '*.{js,ts}'])('the pattern %s is fine', (glob) => {
    expect(issues(phasesOf({ a: { run, outputs: [glob] } }))).toEqual([]);
  });
});
