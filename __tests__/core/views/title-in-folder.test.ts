import { expect, test } from '@jest/globals';
import { titleInFolder } from '../../../src/core/views/plan.ts';
import type { CommandStep } from '../../../src/model/pipeline.ts';

const step: CommandStep = { kind: 'command', key: 'tsc', command: 'tsc', title: 'pnpm run types' };

test('a step of a package is told by its folder, one of the workspace is not', () => {
  expect(titleInFolder({ ...step, cwd: 'packages/a' })).toBe('packages/a: pnpm run types');
  expect(titleInFolder({ ...step, cwd: '' })).toBe('pnpm run types');
  expect(titleInFolder(step)).toBe('pnpm run types');
});
