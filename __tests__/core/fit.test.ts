import { expect, test } from '@jest/globals';
import { differences, type Footing } from '../../src/core/fit.ts';
import { planPipeline } from '../../src/core/plan/pipeline.ts';
import { configSchema } from '../../src/model/config.ts';
import { pipelineSchema } from '../../src/model/pipeline.ts';
import { agent, phase, pipeline } from './story.ts';

const plan = pipeline([phase('development'), phase('testing')]);
const footing: Footing = {
  source: { repository: 'octo/hello', sha: 'a'.repeat(40), ref: 'refs/heads/main', runId: '1', pullRequest: 7 },
  pipeline: plan,
  creator: { version: '1.0.0', platform: 'linux', arch: 'x64', leg: 'build', step: '__self' },
};

test('the same footing differs in nothing, however many cores the machine has', () => {
  expect(differences(footing, structuredClone(footing))).toEqual([]);
  const cores = { ...footing, pipeline: { ...plan, maxParallel: 64, digest: 'another' } };
  expect(differences(footing, cores)).toEqual([]);
});

test('words about why something runs are no difference', () => {
  const reworded = pipeline([
    phase('development', { because: 'x', agents: [agent('development/work', { because: 'y' })] }),
    phase('testing'),
  ]);
  expect(differences(footing, { ...footing, pipeline: { ...reworded, digest: plan.digest } })).toEqual([]);
});

test('a plan is the same after it was read from a journal', () => {
  const config = configSchema.parse({
    version: 1,
    workflows: {
      default: { context: { b: 1, a: 2 }, phases: { testing: { run: 'x', env: { B: '1', A: '2' }, gate: 'g' } } },
    },
    gates: { g: { checks: { lint: { run: 'y', fix: 'z' }, tests: { run: 'x', timeout: '1m' } } } },
    checkpoints: { exclude: ['a'], include: ['b'] },
    notifications: [
      { webhook: 'https://example.com', after: '1h' },
      { slack: '${env:X}', on: ['failed'] },
    ],
  });
  const planned = planPipeline(config, undefined, { cores: 2, sha256: () => 'digest', lookup: () => undefined });
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  const read = pipelineSchema.parse(JSON.parse(JSON.stringify(planned.value)));
  expect(differences({ ...footing, pipeline: read }, { ...footing, pipeline: planned.value })).toEqual([]);
});

const { source, creator } = footing;
const changed = phase('testing', { agents: [agent('testing/work', { timeoutMs: 1 })] });
test.each<[Footing, string[]]>([
  [
    { ...footing, source: { ...source, repository: 'octo/other' } },
    ['the repository is octo/other, it was octo/hello'],
  ],
  [
    { ...footing, source: { ...source, sha: 'b'.repeat(40) } },
    [`the commit is ${'b'.repeat(40)}, it was ${'a'.repeat(40)}`],
  ],
  [{ ...footing, source: { ...source, runId: '2' } }, ['the workflow run is 2, it was 1']],
  [{ ...footing, source: { ...source, pullRequest: 8 } }, ['the pull request is 8, it was 7']],
  [{ ...footing, creator: { ...creator, version: '1.0.1' } }, ['the version of bootspring is 1.0.1, it was 1.0.0']],
  [{ ...footing, creator: { ...creator, platform: 'win32' } }, ['the operating system is win32, it was linux']],
  [{ ...footing, creator: { ...creator, arch: 'arm64' } }, ['the architecture is arm64, it was x64']],
  [
    { ...footing, creator: { version: '1.0.0', platform: 'linux', arch: 'x64' } },
    ['the leg of the job differs', 'the step differs'],
  ],
  [{ ...footing, pipeline: { ...plan, workflow: 'nightly' } }, ['the workflow differs']],
  [{ ...footing, pipeline: { ...plan, mode: 'parallel' } }, ['the mode differs']],
  [{ ...footing, pipeline: { ...plan, context: { goal: 'x' } } }, ['the context differs']],
  [{ ...footing, pipeline: pipeline([phase('testing')]) }, ['the list of phases differs']],
  [{ ...footing, pipeline: pipeline([phase('development'), changed]) }, ['the plan of testing differs']],
  [{ ...footing, pipeline: { ...plan, passEnv: ['X'] } }, ['the configuration differs']],
  [
    { ...footing, source: { ...source, sha: 'b' }, pipeline: { ...plan, mode: 'parallel', context: { a: 1 } } },
    [`the commit is b, it was ${'a'.repeat(40)}`, 'the mode differs', 'the context differs'],
  ],
])('what differs is named: %#', (now, told) => {
  expect(differences(footing, now)).toEqual(told);
});

test('what comes from outside is one line', () => {
  const now = { ...footing, creator: { ...creator, leg: `a\n::error::${'x'.repeat(500)}` } };
  expect(differences(footing, now)[0]).toMatch(/^the leg of the job is a ::error::x+…, it was build$/);
});
