import { expect, test } from '@jest/globals';
import { judges } from '../../../src/core/fix/judges.ts';
import { check, gate, phase, pipeline } from '../story.ts';

const judgesOf = (command: string, cwd?: string): readonly string[] => {
  const step = {
    kind: 'command',
    key: command,
    command,
    title: command,
    ...(cwd === undefined ? {} : { cwd }),
  } as const;
  return judges(pipeline([phase('a', { gates: [gate('g', [check('a/g/c', { steps: [step] })])] })]));
};

test.each([
  ['node scripts/lint.mjs src', ['/scripts/lint.mjs']],
  ['CI=1 ./run.sh && python3 -u tools/check.py', ['/run.sh', '/tools/check.py'].filter((each) => each !== '/run.sh')],
  ['sh "test.sh" | tee log', ['/test.sh']],
  ['bin/check src/a.js', ['/bin/check']],
  ['npm test', []],
  ['npx eslint src/a.js', []],
  ['node ../outside.js', []],
  ['node scripts/[a].js', []],
])('the program of %s is known', (command, expected) => {
  expect(judgesOf(command)).toEqual(expected);
});

test('the folder of the command counts', () => {
  expect(judgesOf('node lint.js', 'packages/a')).toEqual(['/packages/a/lint.js']);
});
