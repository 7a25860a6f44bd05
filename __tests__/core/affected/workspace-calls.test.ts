import { describe, expect, test } from '@jest/globals';
import { narrow } from '../../../src/core/affected/narrow.ts';
import { packagesLimit } from '../../../src/core/affected/workspace-calls.ts';
import type { WorkspaceFacts } from '../../../src/model/detection.ts';

const WORKSPACE: WorkspaceFacts = {
  manager: 'npm',
  hooks: new Set(['npm']),
  packages: [
    { folder: '', name: 'root', scripts: new Map(), needs: [] },
    { folder: 'packages/core', name: '@x/core', scripts: new Map([['test', 'jest']]), needs: [] },
    { folder: 'packages/api', name: '@x/api', scripts: new Map([['test', 'jest']]), needs: ['@x/core'] },
    { folder: 'packages/web', name: '@x/web', scripts: new Map([['lint', 'eslint .']]), needs: ['@x/api'] },
    { folder: 'packages/lone', name: '@x/lone', scripts: new Map([['test', 'jest']]), needs: [] },
  ],
};

/** What a command becomes when a file of core changed. */
function affected(command: string, cwd?: string): string {
  const limit = packagesLimit({ command, ...(cwd === undefined ? {} : { cwd }) }, WORKSPACE, 'abc', 'linux');
  if (limit === undefined) return 'as it is';
  const changed = { files: [{ path: 'packages/core/a.ts', isGone: false }], unnamed: 0 };
  const answer = narrow({ base: 'abc', limit }, { changed, folder: cwd ?? '', command, platform: 'linux' });
  return answer.kind === 'some' ? answer.commands.join('\n') : answer.kind;
}

describe('a command for all packages is one for the affected ones', () => {
  test.each([
    ['npm run test --workspaces --if-present', 'npm run test -w packages/core -w packages/api --if-present'],
    // Without --if-present a package that lacks the script is an error, and stays one.
    ['npm test -ws -- --ci', 'npm test -w packages/core -w packages/api -w packages/web -- --ci'],
    ['pnpm -r run test', 'pnpm --filter ./packages/core --filter ./packages/api run test'],
    ['pnpm --recursive --parallel test', 'pnpm --filter ./packages/core --filter ./packages/api --parallel test'],
    ['pnpm -r lint', 'pnpm --filter ./packages/web lint'],
    ['yarn workspaces foreach -Apt run test', 'as it is'],
    [
      'yarn workspaces foreach -A -pt run test',
      'yarn workspaces foreach -A --include @x/core --include @x/api -pt run test',
    ],
    [
      'yarn workspaces run test',
      'yarn workspace @x/core run test && yarn workspace @x/api run test && yarn workspace @x/web run test',
    ],
    ['npx turbo run test --concurrency=2', 'npx turbo run "--filter=...[abc]" test --concurrency=2'],
    ['nx run-many -t test --all', 'nx affected --base=abc -t test'],
    ['pnpm nx affected -t test', 'pnpm nx affected --base=abc -t test'],
  ])('%s', (command, expected) => {
    expect(affected(command)).toBe(expected);
  });

  test.each([
    'npm run test -w packages/api -ws',
    'npm run test -ws --include-workspace-root',
    'npm install -ws',
    'pnpm -r --filter ./packages/api run test',
    'turbo run test --filter=web',
    'nx run-many -t test -p web',
    'nx affected -t test --base=main',
    'npm test',
    'jest',
    'npm test -ws && jest',
  ])('%s stays as it is', (command) => {
    expect(affected(command)).toBe('as it is');
  });

  test('one in the folder of a package runs when that package is affected', () => {
    expect(affected('jest', 'packages/api')).toBe('jest');
    expect(affected('jest', 'packages/lone')).toBe('none');
    expect(affected('jest', 'elsewhere')).toBe('as it is');
  });
});
