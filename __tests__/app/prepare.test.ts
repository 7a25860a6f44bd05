import { describe, expect, test } from '@jest/globals';
import { type LoadedConfig, type PlanSources, prepare } from '../../src/app/prepare.ts';
import { configSchema } from '../../src/model/config.ts';
import type { Detection } from '../../src/model/detection.ts';
import { err, ok, type Problem } from '../../src/model/result.ts';

const OPTIONS = { cores: 2, lookup: () => undefined, sha256: (text: string) => `sha(${text})` };
const NOTHING: Detection = { ecosystem: 'none', discoveries: [], notes: [] };
const LINT = { kind: 'command', key: 'k', command: 'eslint .', title: 'npm run lint' } as const;
const SOME: Detection = {
  ecosystem: 'javascript',
  discoveries: [{ kind: 'lint', steps: [LINT], because: 'scripts.lint', planned: true }],
  notes: ['a note'],
};

/** Sources that tell how often the repository was searched. */
function sources(
  given: object | undefined,
  detection = NOTHING,
  lacking = false,
): PlanSources & { readonly searches: () => number } {
  let searches = 0;
  const loaded = (): LoadedConfig | undefined =>
    given === undefined
      ? undefined
      : {
          config: configSchema.parse({ version: 1, ...given }),
          text: 'the text',
          warnings: [{ code: 'config', message: 'a warning' }],
          where: (path) => `bootspring.yml at ${path.join('.')}`,
        };
  return {
    load: async () => ok(loaded()),
    async detect() {
      searches += 1;
      return detection;
    },
    lacksDependencies: () => lacking,
    searches: () => searches,
  };
}

const workflow = (checks: object = { lint: 'x' }): object => ({
  workflows: { default: { phases: { development: { run: 'x' } } } },
  gates: { 'pre-commit': { checks } },
});

describe('a plan is prepared', () => {
  test('from the file alone when it says everything: nothing is searched', async () => {
    const from = sources(workflow());
    const prepared = await prepare(from, OPTIONS);
    expect(prepared).toMatchObject({ ok: true, value: { warnings: [{ message: 'a warning' }], detection: undefined } });
    expect(from.searches()).toBe(0);
  });

  test.each<[string, object | undefined, boolean]>([
    ['there is no file', undefined, false],
    ['the file has gates only', { gates: { 'pre-commit': { checks: { lint: 'x' } } } }, false],
    ['a check is auto', workflow({ lint: 'auto' }), false],
    ['security may need the package manager', workflow({ security: { secrets: true } }), false],
    ['coverage names no report', workflow({ coverage: { minimum: 1 } }), false],
    ['dependencies are not installed', workflow(), true],
  ])('with a search when %s', async (_name, given, lacking) => {
    const from = sources(given, SOME, lacking);
    await prepare(from, OPTIONS);
    expect(from.searches()).toBe(1);
  });

  test('with a digest over the text of the file', async () => {
    const prepared = await prepare(sources(workflow()), OPTIONS);
    expect(prepared.ok ? prepared.value.pipeline.digest : '').toContain('sha(sha(the text)');
  });

  test.each<[string, object | undefined, object, object]>([
    [
      'nothing',
      undefined,
      {},
      {
        code: 'nothing',
        message: expect.stringContaining('nothing to run'),
        hint: expect.stringContaining('bootspring init'),
      },
    ],
    [
      'a gate that can not be',
      workflow({ lint: 'auto' }),
      {},
      {
        code: 'config',
        message: expect.stringContaining('"lint"'),
        where: 'bootspring.yml at gates.pre-commit.checks.lint',
        hint: expect.any(String),
      },
    ],
    [
      'a phase that is not there',
      workflow(),
      { phase: 'z' },
      { code: 'usage', message: expect.stringContaining('"z"'), hint: expect.any(String) },
    ],
  ])('or refused, with where and the next step: %s', async (_name, given, options, problem) => {
    expect(await prepare(sources(given), { ...OPTIONS, ...options })).toEqual({ ok: false, error: [problem] });
  });

  test('or refused because the file is wrong, before anything is searched', async () => {
    const problems: Problem[] = [{ code: 'config', message: 'unknown key' }];
    const from = { ...sources(undefined), load: async () => err(problems) };
    expect(await prepare(from, OPTIONS)).toEqual({ ok: false, error: problems });
    expect(from.searches()).toBe(0);
  });

  test('and what could not be understood is told when there is nothing else', async () => {
    const prepared = await prepare(sources(undefined, { ...NOTHING, notes: ['package.json:3: not JSON'] }), OPTIONS);
    expect(prepared).toMatchObject({
      ok: false,
      error: [{ hint: expect.stringContaining('package.json:3: not JSON') }],
    });
  });
});
