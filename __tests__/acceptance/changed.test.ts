import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cli, document } from '../rig/cli.ts';
import { git, repository, write } from '../rig/workspace.ts';

/** A linter that tells what it was given, and says no to a file that holds `bad`. */
const LINTER = `#!/usr/bin/env node
const { appendFileSync, existsSync, readFileSync } = require('node:fs');
const paths = process.argv.slice(2).filter((word) => !word.startsWith('-'));
appendFileSync('asked', JSON.stringify(paths) + '\\n');
process.exitCode = paths.some((path) => path !== '.' && readFileSync(path, 'utf8').includes('bad')) ? 1 : 0;
`;
const FILES = {
  'package.json': JSON.stringify({ name: 'x', scripts: { lint: 'oxlint .' }, devDependencies: { oxlint: '1.0.0' } }),
  '.gitignore': 'node_modules\nasked\n',
  'node_modules/oxlint/package.json': '{}',
  'src/a.js': 'good',
  'src/old.js': 'bad',
};

function made(): string {
  const folder = repository(FILES);
  write(folder, { 'node_modules/.bin/oxlint': LINTER });
  chmodSync(join(folder, 'node_modules/.bin/oxlint'), 0o755);
  return folder;
}

function asked(folder: string): unknown {
  const lines = readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
  rmSync(join(folder, 'asked'));
  return lines.map((line): unknown => JSON.parse(line));
}

const PULL = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' };

describe('gate --changed', () => {
  test('judges what changed through the script of the repository, and has nothing to judge without', async () => {
    const folder = made();
    write(folder, { "src/it's new.js": 'good', 'README.md': 'bad' });
    const gate = await cli(folder, ['gate', 'pre-commit', '--changed']);
    expect(gate).toMatchObject({ code: 0, stdout: expect.stringContaining('npm run lint: on 1 changed file only') });
    expect(asked(folder)).toEqual([["src/it's new.js"]]);

    write(folder, { 'src/a.js': 'bad' });
    expect((await cli(folder, ['gate', 'pre-commit', '--changed'])).code).toBe(1);
    expect(asked(folder)).toEqual([["src/it's new.js", 'src/a.js'].sort()]);

    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'two');
    const empty = await cli(folder, ['gate', 'pre-commit', '--changed', '--json']);
    expect(empty.code).toBe(0);
    expect(JSON.stringify(document(empty))).toContain('nothing that changed is for its checks');

    const since = await cli(folder, ['plan', '--changed=HEAD~1', '--json']);
    expect(document(since)['rows']).toContainEqual(
      expect.objectContaining({
        name: 'lint',
        because: expect.stringMatching(/2 changed files .* since [\da-f]{10}, where it left HEAD~1/),
      }),
    );
    const whole = await cli(folder, ['gate', 'pre-commit']);
    expect(whole.code).toBe(0);
    expect(asked(folder)).toEqual([['.']]);
    const wrong = await cli(folder, ['gate', 'pre-commit', '--changed=nope']);
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('git knows no commit called nope') });
  });

  test('is what a pull request does by itself; what is merged is checked whole', async () => {
    const folder = made();
    git(folder, 'checkout', '-q', '-b', 'feature');
    write(folder, { 'src/b.js': 'good' });
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'two');
    await cli(folder, ['run', '--phase', 'development'], { env: PULL });
    expect(asked(folder)).toEqual([['src/b.js']]);
    await cli(folder, ['run', '--phase', 'development'], { env: { ...PULL, GITHUB_EVENT_NAME: 'merge_group' } });
    expect(asked(folder)).toEqual([['.']]);
  });
});
