import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { readPlainRun } from '../../../src/shell/cli/plain-run.ts';
import { type Handlers, runProgram, type RunOptions } from '../../../src/shell/cli/program.ts';

const other = async (): Promise<0> => 0;
const OTHERS: Omit<Handlers, 'run'> = {
  plan: other,
  gate: other,
  detect: other,
  status: other,
  logs: other,
  checkpoints: other,
  resume: other,
  retry: other,
  skip: other,
  cancel: other,
  restore: other,
  verify: other,
  replay: other,
  report: other,
  validate: other,
  init: other,
};

/** What `run` is called with by the whole program; undefined where it is not called. */
async function readWhole(argv: readonly string[]): Promise<RunOptions | undefined> {
  const run = jest.fn<Handlers['run']>(async () => 0);

  const spies = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write').mockReturnValue(true));
  try {
    await runProgram(argv, '1.2.3', { ...OTHERS, run });
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return run.mock.calls[0]?.[0];
}

test.each([
  [['run'], {}],
  [['run', 'release'], { workflow: 'release' }],
  [['run', '-q', 'release', '--json', '--no-color'], { workflow: 'release', quiet: true, json: true, color: false }],
  [['run', '--changed', '--fresh', '-v'], { changed: true, fresh: true, verbose: true }],
])('%j is read without the whole program', async (argv, options) => {
  expect(readPlainRun(argv)).toMatchObject(options);
  expect(readPlainRun(argv)).toEqual(await readWhole(argv));
});

test.each([
  [[]],
  [['plan']],
  [['--json', 'run']],
  [['run', 'a', 'b']],
  [['run', '']],
  [['run', '--help']],
  [['run', '--frehs']],
  [['run', '--set', 'a=b']],
  [['run', '--changed=main']],
  [['run', '--']],
  [['run', '-qv']],
])('%j is left to the whole program', (argv) => {
  expect(readPlainRun(argv)).toBeUndefined();
});

const WORDS = ['run', 'release', '-q', '--quiet', '-v', '--verbose', '--json', '--no-color', '--fresh', '--changed'];
const MORE = [
  '--',
  '-',
  '',
  '-x',
  '--mode',
  '--dry-run',
  '--set=a=b',
  '--cwd',
  '--version',
  '-h',
  '--no-fresh',
  'a b',
  '\n',
];

test('what is read without the whole program is what that reads', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...WORDS, ...MORE), { maxLength: 5 }), async (words) => {
      const argv = ['run', ...words];
      const plain = readPlainRun(argv);
      if (plain !== undefined) expect(plain).toEqual(await readWhole(argv));
    }),
    { numRuns: 300 },
  );
});
