import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { planPipeline } from '../../../src/core/plan/pipeline.ts';
import { initialConfig } from '../../../src/core/views/init.ts';
import { configSchema } from '../../../src/model/config.ts';
import type { CommandStep, Pipeline, Step } from '../../../src/model/pipeline.ts';
import { agent, check, gate, phase, pipeline } from '../story.ts';

const command = (text: string, cwd?: string): CommandStep => ({
  kind: 'command',
  key: text,
  command: text,
  title: text,
  ...(cwd === undefined ? {} : { cwd }),
});

/** What the written configuration would run. */
function planned(text: string): Pipeline {
  const config = configSchema.parse(parse(text));
  const plan = planPipeline(
    config,
    { ecosystem: 'none', discoveries: [], notes: [] },
    { cores: 1, lookup: () => undefined, sha256: (each) => each },
  );
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

const commands = ({ phases }: Pipeline): string[] =>
  phases
    .flatMap((each) => [...each.agents, ...each.gates.flatMap((one) => one.checks)])
    .map((task) => task.steps.map((step: Step) => (step.kind === 'command' ? step.command : step.kind)).join(' && '));

const PLAN = pipeline([
  phase('development', {
    agents: [
      agent('development/install-dependencies', { steps: [command('npm ci')] }),
      agent('development/build', { steps: [command('npm run build')] }),
    ],
    gates: [
      gate('pre-commit', [
        check('development/pre-commit/lint', { kind: 'lint', steps: [command('npm run lint: all')] }),
      ]),
    ],
  }),
  phase('review', {
    agents: [],
    gates: [
      gate('pre-deploy', [
        check('review/pre-deploy/security-secrets', {
          kind: 'security',
          steps: [{ kind: 'secrets', key: 's', title: 's' }],
        }),
      ]),
    ],
  }),
]);

describe('a configuration to start from', () => {
  test('says what was detected, and where editors find the schema', () => {
    expect(initialConfig(PLAN, 'schema.json')).toBe(`# yaml-language-server: $schema=schema.json
version: 1
workflows:
  default:
    phases:
      development:
        run: npm run build
        gate: pre-commit
      review:
        gate: pre-deploy
gates:
  pre-commit:
    checks:
      lint: "npm run lint: all"
  pre-deploy:
    checks:
      security: { secrets: true, audit: false }
`);
  });

  test('leaves tests to detection that work on what an agent builds, so that it is not built again', () => {
    const build = command('npm run build');
    const tests = (steps: CommandStep[]) =>
      initialConfig(
        pipeline([
          phase('development', { agents: [agent('development/build', { steps: [build] })] }),
          phase('testing', {
            agents: [],
            gates: [gate('pre-push', [check('testing/pre-push/tests', { kind: 'tests', steps })])],
          }),
        ]),
        's',
      );
    expect(tests([build, command('npm test')])).toContain('      tests: auto # npm run build && npm test\n');
    expect(tests([command('a'), command('b')])).toContain('      tests: a && b\n');
  });

  test('a command that people see shortened is written whole', () => {
    const long = `node --test ${'tests/'.repeat(20)}`;
    const step = { ...command(long), title: `${long.slice(0, 79)}…` };
    const lint = check('development/pre-commit/lint', { kind: 'lint', steps: [step] });
    const plan = pipeline([phase('development', { gates: [gate('pre-commit', [lint])] })]);
    expect(initialConfig(plan, 's')).toContain(`lint: ${long.trim()}`);
  });

  test.each([
    ['pnpm run test:lint && (cd a && tsc)', 'pnpm run test:lint && (cd a && tsc)'],
    ['npm run lint: all', '"npm run lint: all"'],
    [`rm {a,b} && node -e "x('y')"`, `'rm {a,b} && node -e "x(''y'')"'`],
    ['sed "s/\\\\./,/" a', '"sed \\"s/\\\\\\\\./,/\\" a"'],
  ])('has %s in the quotes that Prettier would give it', (text, written) => {
    const lint = check('development/pre-commit/lint', { kind: 'lint', steps: [command(text)] });
    const plan = pipeline([phase('development', { gates: [gate('pre-commit', [lint])] })]);
    expect(initialConfig(plan, 's')).toContain(`      lint: ${written}\n`);
    expect(commands(planned(initialConfig(plan, 's')))).toContain(text);
  });

  test('runs each command as it was, whatever it is made of', () => {
    const text = fc.oneof(
      fc
        .string({ minLength: 1 })
        .map((each) => `x${each.replaceAll(/[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/gu, ' ')}`.trim()),
      fc.constantFrom(
        'true',
        'false',
        'null',
        'yes',
        '123',
        '1.5',
        '0x1f',
        '1e3',
        '2024-01-01',
        'a: b',
        'a #b',
        '# x',
        '- x',
        '{ a }',
        "it's",
        '"x"',
        'a\\b',
      ),
    );
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const plan = pipeline([
          phase('a', {
            agents: [agent('a/x', { steps: [command(one)] })],
            gates: [gate('g', [check('a/g/c', { steps: [command(two)], fix: three })])],
          }),
          phase('b', {
            agents: [agent('b/y', { steps: [command(one), command(two)] }), agent('b/z', { steps: [command(three)] })],
          }),
        ]);
        const read = planned(initialConfig(plan, 's'));
        expect(commands(read)).toEqual([one, two, `${one} && ${two}`, three]);
        expect(read.phases[0]?.gates[0]?.checks[0]?.fix).toBe(three);
      }),
    );
  });

  test('runs a command in the folder that it belongs to', () => {
    const steps = [command('npm test', 'packages/a'), command('npm test', "it's b")];
    const plan = pipeline([phase('a', { agents: [agent('a/x', { steps })] })]);
    expect(commands(planned(initialConfig(plan, 's')))).toEqual([
      `(cd packages/a && npm test) && (cd 'it'\\''s b' && npm test)`,
    ]);
  });

  test('is one that can be read, also without gates', () => {
    expect(() => planned(initialConfig(pipeline([phase('a')]), 's'))).not.toThrow();
  });
});
