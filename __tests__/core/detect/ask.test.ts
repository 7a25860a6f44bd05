import { describe, expect, test } from '@jest/globals';
import { asking } from '../../../src/core/detect/ask.ts';
import type { CommandStep } from '../../../src/model/pipeline.ts';

const step = (command: string): CommandStep => ({ kind: 'command', key: command, command, title: command });
const asked = (command: string): string | undefined => {
  const [only] = asking([step(command)]);
  return only?.kind === 'command' ? only.asked : undefined;
};

describe('a report is asked for', () => {
  test.each([
    ['jest'],
    ['npx jest --coverage'],
    ['NODE_OPTIONS=--experimental-vm-modules jest src'],
    ['node --experimental-vm-modules node_modules/jest/bin/jest.js --maxWorkers=2'],
    ['c8 jest'],
  ])('of %s', (command) => {
    expect(asked(command)).toBe(`${command} --json --outputFile="$BOOTSPRING_REPORT"`);
  });

  test.each([
    ['what is no single command', 'jest && echo done'],
    ['what writes one already', 'jest --json --outputFile=x.json'],
    ['arguments that are no options', 'jest -- --coverage'],
    ['a pipe', 'jest | tee log'],
    ['a test runner that would give up its own reporters', 'vitest run'],
    ['another program', 'eslint jest'],
  ])('not of %s', (_why, command) => {
    expect(asked(command)).toBeUndefined();
  });

  test('and changes neither what the step is called nor what stands for it', () => {
    expect(asking([step('jest')])[0]).toMatchObject({ key: 'jest', title: 'jest', command: 'jest' });
  });
});
