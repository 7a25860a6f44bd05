import { expect, jest, test } from '@jest/globals';
import { type Handlers, runProgram } from '../../../src/shell/cli/program.ts';

const unused = (): never => {
  throw new Error('no handler is called for help');
};
const HANDLERS: Handlers = {
  run: unused,
  plan: unused,
  gate: unused,
  detect: unused,
  status: unused,
  logs: unused,
  checkpoints: unused,
  resume: unused,
  retry: unused,
  skip: unused,
  cancel: unused,
  restore: unused,
  verify: unused,
  replay: unused,
  report: unused,
  validate: unused,
  init: unused,
};

/** What the program prints, and its exit code. */
async function printed(...argv: string[]): Promise<{ code: number; text: string }> {
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

test.each(Object.keys(HANDLERS))('%s is declared alone as among all others', async (name) => {
  const alone = await printed(name, '--help');
  expect(alone.code).toBe(0);
  expect(alone.text).toContain(`Usage: bootspring ${name} `);
  expect(await printed('help', name)).toEqual(alone);
});

test('the help names every command', async () => {
  const { code, text } = await printed('--help');
  expect(code).toBe(0);
  for (const name of Object.keys(HANDLERS)) expect(text).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'));
});

test('a command that does not exist is told with the nearest one', async () => {
  const { code, text } = await printed('statsu');
  expect(code).toBe(2);
  expect(text).toContain('Did you mean status?');
});

test.each([
  [['gate', 'lint', '--changed'], { name: 'lint', changed: true }],
  [['gate', '--changed', 'lint'], { name: 'lint', changed: true }],
  [['gate', '--changed=main', 'lint', '--fix'], { name: 'lint', changed: true, base: 'main', fix: true }],
  [['--base', 'a=b', 'gate', 'lint'], { name: 'lint', base: 'a=b' }],
  [['gate', 'lint'], { name: 'lint', changed: false }],
])('what a gate is limited to is read from %j, and no base is taken for the gate', async (argv, options) => {
  const gate = jest.fn<Handlers['gate']>(async () => 0);
  expect(await runProgram(argv, '1.2.3', { ...HANDLERS, gate })).toBe(0);
  expect(gate).toHaveBeenCalledWith(expect.objectContaining(options));
});

test('a base that is an option is refused', async () => {
  expect(await printed('gate', 'lint', '--base', '-x')).toMatchObject({ code: 2 });
  expect(await printed('gate', 'lint', '--changed=--output=x')).toMatchObject({ code: 2 });
});
