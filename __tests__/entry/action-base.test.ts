import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { prepare } from '../../src/app/prepare.ts';
import { holdToBase } from '../../src/entry/action-base.ts';
import { sha256 } from '../../src/shell/hash.ts';
import { planSources } from '../../src/shell/sources-of-plan.ts';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';
import { temporaryFolder, writeTree } from '../shell/rig.ts';

const SHA = 'b'.repeat(40);
let github: FakeGitHub;
let cwd: string;
beforeEach(async () => {
  github = await createFakeGitHub();
  cwd = temporaryFolder();
});
afterEach(async () => {
  await github.close();
  rmSync(cwd, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
});

const yml = (gates: string, name = 'default'): string =>
  `version: 1\nworkflows: { ${name}: { phases: { development: { run: make } } } }\n${gates === '' ? '' : `gates: { ${gates} }\n`}`;
const LINT = 'pre-commit: { checks: { lint: make lint } }';

/** The plan of a change with this file, on top of a base with that one. */
async function held(base: string | undefined, own: string | undefined) {
  writeTree(
    cwd,
    own === undefined ? { 'package.json': '{"scripts":{"test":"node --test"}}' } : { 'bootspring.yml': own },
  );
  github.files.set(`${SHA} ${base === undefined ? 'README.md' : 'bootspring.yml'}`, base ?? '');
  const payload = { pull_request: { number: 7, head: { sha: 'd'.repeat(40) }, base: { sha: SHA } } };
  const event = join(cwd, 'event.json');
  writeFileSync(event, JSON.stringify(payload));
  const at = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_WORKSPACE: cwd };
  const env = { ...github.job({ permissions: { contents: 'read' } }), ...at };
  const sources = planSources({ cwd }, env);
  const options = { cores: 2, sha256, lookup: () => undefined };
  const planned = await prepare(sources, options);
  if (!planned.ok) throw new Error(planned.error[0]?.message);
  const ended = await holdToBase({ env, cwd, config: undefined, sources, options }, planned.value);
  return { own: planned.value.pipeline, ended, pipeline: ended.ok ? ended.value.pipeline : undefined };
}

test('the gates of the base are in the plan of a change without them, and another digest vouches for it', async () => {
  const { own, pipeline } = await held(yml(LINT), yml(''));
  expect(pipeline?.phases[0]?.gates).toMatchObject([
    { name: 'pre-commit', checks: [{ id: 'development/pre-commit/lint' }] },
  ]);
  expect(pipeline?.base).toMatchObject({ sha: SHA, differences: [expect.stringContaining('pre-commit is gone')] });
  expect(pipeline?.digest).not.toBe(own.digest);
});

test('the same gates make no difference', async () => {
  const { own, pipeline } = await held(yml(LINT), yml(LINT));
  expect(pipeline).toEqual({ ...own, base: { sha: SHA, differences: [] }, digest: pipeline?.digest });
});

test('a base without a configuration asks for nothing', async () => {
  const { own, pipeline } = await held(undefined, undefined);
  expect(pipeline).toEqual(own);
});

test('that a change has the first configuration is told: detection decides no more', async () => {
  const { own, pipeline } = await held(undefined, yml(LINT));
  expect(pipeline?.phases).toEqual(own.phases);
  expect(pipeline?.base?.differences).toEqual([expect.stringContaining('there is none in the base')]);
});

test.each([
  ['cannot be read', 'gates: [', /its bootspring\.yml cannot be used/],
  ['has no such workflow', yml(LINT, 'other'), /no workflow called/],
])('a base that %s is not known, and the change is judged by its own gates', async (_name, base, why) => {
  const { own, pipeline } = await held(base, yml(LINT));
  expect(pipeline?.phases).toEqual(own.phases);
  expect(pipeline?.base).toMatchObject({ sha: SHA, differences: [], unknown: expect.stringMatching(why) });
});

test('a change that takes away what a gate of the base is detected from is not run without it', async () => {
  const { ended } = await held(yml('pre-commit: { checks: { lint: auto } }'), yml(''));
  expect(ended).toMatchObject({
    ok: false,
    error: [
      {
        code: 'config',
        message: expect.stringContaining(
          'a gate of the base commit cannot be judged on this change: nothing was detected',
        ),
        where: expect.stringContaining(`bootspring.yml of ${SHA.slice(0, 12)}`),
        hint: expect.stringContaining('merge the change of bootspring.yml first'),
      },
    ],
  });
});
