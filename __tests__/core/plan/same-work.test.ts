import { describe, expect, test } from '@jest/globals';
import { withFoundKeys } from '../../../src/core/plan/same-work.ts';
import type { CommandStep, Pipeline } from '../../../src/model/pipeline.ts';
import { config, discovery, found, planned } from './made.ts';

const script = (name: string, command: string, more: Partial<CommandStep> = {}): CommandStep => ({
  kind: 'command',
  key: `.|${command}`,
  command,
  title: `npm run ${name}`,
  script: { name, packageJson: 'package.json', manager: 'npm' },
  ...more,
});

const BUILD = script('build', 'node build.js');
const TESTS = script('test', 'node --test', { title: 'npm test' });

/** Keys of the agent and of the check of what a configuration writes beside detected tests. */
function keys(run: object, ...steps: readonly CommandStep[]): readonly (readonly string[])[] {
  const { phases }: Pipeline = planned(
    config({
      workflows: { default: { phases: { development: run, testing: { gate: 'pre-push' } } } },
      gates: { 'pre-push': { checks: { tests: 'auto' } } },
    }),
    { sameWork: withFoundKeys },
    found([discovery('build', { steps: [...steps] }), discovery('tests', { steps: [...steps, TESTS] })]),
  );
  const tasks = phases.flatMap((phase) => [...phase.agents, ...phase.gates.flatMap((gate) => gate.checks)]);
  return tasks.map((task) => task.steps.map(({ key }) => key));
}

describe('a written script and the one that detection takes apart', () => {
  test('are the same work, so that detected tests take what an agent built', () => {
    expect(keys({ run: 'npm run build' }, BUILD)).toEqual([['.|node build.js'], ['.|node build.js', '.|node --test']]);
  });

  test.each<[string, object, readonly CommandStep[]]>([
    [
      'where the package manager runs more than it',
      { run: 'npm run build' },
      [script('prebuild', 'node pre.js'), BUILD],
    ],
    ['where it is given other variables', { run: 'npm run build', env: { MODE: 'x' } }, [BUILD]],
    ['where it is the script of another folder', { run: 'npm run build' }, [{ ...BUILD, cwd: 'packages/a' }]],
  ])('are told apart %s', (_name, run, steps) => {
    expect(keys(run, ...steps)[0]).not.toContain('.|node build.js');
  });
});
