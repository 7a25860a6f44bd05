import { describe, expect, test } from '@jest/globals';
import { type ChangeSources, type LoadedConfig, type PlanSources, prepare } from '../../src/app/prepare.ts';
import { configSchema } from '../../src/model/config.ts';
import type { Detection } from '../../src/model/detection.ts';
import { err, ok, type Problem } from '../../src/model/result.ts';
import type { UnknownChange } from '../../src/model/scope.ts';

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

  test.each([
    ['what it detects beside it', { lint: 'auto' }, 'k'],
    ['nothing where nothing is detected for it', { lint: 'y' }, '.|npm run lint'],
  ])('with a written script as the same work as %s', async (_name, checks, key) => {
    const script = { name: 'lint', packageJson: 'package.json', manager: 'npm' } as const;
    const detected: Detection = {
      ...SOME,
      discoveries: [{ kind: 'lint', steps: [{ ...LINT, script }], because: 'x', planned: true }],
    };
    const written = {
      ...workflow(checks),
      workflows: { default: { phases: { development: { run: 'npm run lint' } } } },
    };
    const prepared = await prepare(sources(written, detected), OPTIONS);
    expect(prepared.ok ? prepared.value.pipeline.phases[0]?.agents[0]?.steps : []).toMatchObject([{ key }]);
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
        hint: expect.stringContaining('write a bootspring.yml'),
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
    const prepared = await prepare(
      sources(undefined, { ...NOTHING, notes: ['package.json:3: not JSON. Mend it.'] }),
      OPTIONS,
    );
    expect(prepared).toMatchObject({
      ok: false,
      error: [{ hint: expect.stringContaining('package.json:3: not JSON. Mend it; write') }],
    });
  });
});

describe('a plan that may be limited to a change', () => {
  /** How what changed is found; tells how often it was asked for. */
  function change(isAsked: boolean, error?: UnknownChange): ChangeSources & { readonly asked: () => number } {
    let asked = 0;
    return {
      isAsked,
      platform: 'linux',
      list: () => ['eslint.config.js'],
      async find() {
        asked += 1;
        const changed = { files: [{ path: 'a.js', isGone: false }], unnamed: 0 };
        return error === undefined ? ok({ base: { commit: 'c0ffee', title: 'then' }, changed }) : err(error);
      },
      asked: () => asked,
    };
  }

  test('looks for it only where a check may be limited', async () => {
    const one = change(false);
    await prepare({ ...sources(workflow()), change: one }, OPTIONS);
    expect(one.asked()).toBe(0);
    const prepared = await prepare({ ...sources(undefined, SOME), change: one }, OPTIONS);
    expect(one.asked()).toBe(1);
    expect(JSON.stringify(prepared)).toContain('changed since c0ffee');
  });

  test('is whole where it is not known, and warns where that was asked for', async () => {
    const unknown = { because: 'no base' };
    const quiet = await prepare({ ...sources(undefined, SOME), change: change(false, unknown) }, OPTIONS);
    expect(quiet).toMatchObject({ ok: true, value: { warnings: [] } });
    expect(JSON.stringify(quiet)).toContain('all of it: no base');
    const told = { code: 'usage', message: 'everything is checked: no base' };
    const asked = await prepare({ ...sources(undefined, SOME), change: change(true, unknown) }, OPTIONS);
    expect(asked).toMatchObject({ ok: true, value: { warnings: [told] } });
    const written = sources(workflow({ lint: { run: 'eslint .', scope: 'changed' } }), SOME);
    const said = await prepare({ ...written, change: change(false, unknown) }, OPTIONS);
    expect(said).toMatchObject({ ok: true, value: { warnings: expect.arrayContaining([told]) } });
  });

  test('is refused when the name of the base means nothing', async () => {
    const wrong = change(true, { because: 'git knows no commit called x', isMisnamed: true });
    expect(await prepare({ ...sources(undefined, SOME), change: wrong }, OPTIONS)).toEqual({
      ok: false,
      error: [{ code: 'usage', message: 'git knows no commit called x', hint: expect.stringContaining('--changed=') }],
    });
  });
});
