import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Handlers, runProgram } from '../../../src/shell/cli/program.ts';

const unused = (): never => {
  throw new Error('this handler is not to be called');
};
let called: [name: string, options: object][] = [];
beforeEach(() => {
  called = [];
});
const HANDLERS: Handlers = {
  run: unused,
  plan: unused,
  gate: unused,
  detect: unused,
  status: unused,
  logs: unused,
  resume: unused,
  restore: unused,
  retry: unused,
  skip: unused,
  cancel: unused,
  replay: unused,
  report: unused,
  validate: unused,
  init: unused,
  checkpoints: async (options) => (called.push(['checkpoints', options]), 0),
  verify: async (options) => (called.push(['verify', options]), 0),
};
const COMMON = { cwd: process.cwd(), json: false, color: true, quiet: false, verbose: false };

/** What the program prints, and its exit code. */
async function run(...argv: string[]): Promise<{ code: number; text: string }> {
  let text = '';
  const take = (chunk: string | Uint8Array): boolean => {
    text += Buffer.from(chunk).toString();
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write').mockImplementation(take));
  try {
    return { code: await runProgram(argv, '1.2.3', HANDLERS), text };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('what is understood', () => {
  const none = { ...COMMON, phases: [], dryRun: false };
  const rules = { olderThanMs: 604_800_000, keep: 0, maxBytes: 2 * 1024 ** 3 };
  test.each<[string, [string, object]]>([
    ['', ['checkpoints', { ...none, what: 'list' }]],
    ['wf_abcdef', ['checkpoints', { ...none, what: 'list', id: 'wf_abcdef' }]],
    ['k3j9', ['checkpoints', { ...none, what: 'list', id: 'k3j9' }]],
    ['--id wf_abcdef', ['checkpoints', { ...none, what: 'list', id: 'wf_abcdef' }]],
    ['--json', ['checkpoints', { ...none, what: 'list', json: true }]],
    ['diff build', ['checkpoints', { ...none, what: 'diff', phases: ['build'] }]],
    [
      'diff build tests --id wf_abcdef',
      ['checkpoints', { ...none, what: 'diff', phases: ['build', 'tests'], id: 'wf_abcdef' }],
    ],
    ['-v diff build', ['checkpoints', { ...none, what: 'diff', phases: ['build'], verbose: true }]],
    ['prune', ['checkpoints', { ...none, what: 'prune' }]],
    ['prune wf_abcdef --dry-run', ['checkpoints', { ...none, what: 'prune', id: 'wf_abcdef', dryRun: true }]],
    ['prune --older-than 7d --keep 0 --max-size 2GiB', ['checkpoints', { ...none, what: 'prune', ...rules }]],
    ['verify', ['verify', COMMON]],
    ['verify wf_abcdef', ['verify', { ...COMMON, id: 'wf_abcdef' }]],
  ])('checkpoints %s', async (line, call) => {
    expect(await run('checkpoints', ...line.split(' ').filter((word) => word !== ''))).toEqual({ code: 0, text: '' });
    expect(called).toEqual([call]);
  });
});

test.each([
  ['prnue', 'Did you mean prune?'],
  ['lsit', '"checkpoints" alone lists them'],
  ['Build', '"Build" is neither an id nor one of diff, prune, verify'],
  ['wf_abcdef other', 'one id is expected, there is also "other"'],
  ['prune a b', 'one id is expected, there is also "b"'],
  ['verify a b', 'one id is expected, there is also "b"'],
  ['wf_abcdef --id wf_another', 'two ids were given, wf_abcdef and wf_another'],
  ['diff', 'the name of a phase is missing: bootspring checkpoints diff A [B]'],
  ['diff a b c', 'at most two phases can be compared: bootspring checkpoints diff A [B]'],
  ['--keep 3', '--keep is an option of "checkpoints prune"'],
  ['diff a --dry-run', '--dry-run is an option of "checkpoints prune"'],
  ['verify --older-than 7d', '--older-than is an option of "checkpoints prune"'],
  [
    'prune --older-than 7x',
    "option '--older-than <age>' argument '7x' is invalid. an age such as 7d or 12h is expected.",
  ],
  ['prune --keep -1', "option '--keep <n>' argument '-1' is invalid. a whole number is expected."],
  [
    'prune --max-size 2',
    "option '--max-size <size>' argument '2' is invalid. a size such as 500MB or 2GiB is expected.",
  ],
  ['prune --keep', "option '--keep <n>' argument missing"],
  ['--kep 3', "unknown option '--kep'"],
])('checkpoints %s is refused with exit code 2', async (line, message) => {
  const { code, text } = await run('checkpoints', ...line.split(' '));
  expect({ code, text }).toEqual({ code: 2, text: expect.stringContaining(message) });
  expect(text).toContain('what there is: bootspring --help');
  expect(called).toEqual([]);
});

test('wrong usage is a document with --json', async () => {
  const { text } = await run('checkpoints', 'prnue', '--json');
  expect(text).toContain('"code": "usage"');
});

test('the help tells the forms', async () => {
  const { text } = await run('checkpoints', '--help');
  for (const form of [
    'checkpoints diff A [B]',
    'checkpoints prune [id]',
    'checkpoints verify [id]',
    '--older-than <age>',
  ]) {
    expect(text).toContain(form);
  }
});
