import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { allFiles, changedSince } from '../../../src/shell/affected/changed-files.ts';
import { git, repository, temporary, write } from '../../rig/workspace.ts';

const head = (folder: string): string => git(folder, 'rev-parse', 'HEAD').trim();

async function changed(folder: string, since: string): Promise<readonly string[]> {
  const answer = await changedSince(folder, since);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value.files.map(({ path, isGone }) => (isGone ? `-${path}` : path)).sort();
}

describe('what changed', () => {
  test('is what is staged, not staged and new, whatever it is called; what is ignored or gone is told apart', async () => {
    const folder = repository({
      'a.js': '1',
      'b.js': '1',
      'gone.js': '1',
      'old.js': 'x\ny\nz\n',
      '.gitignore': 'dist\n',
    });
    const since = head(folder);
    write(folder, {
      'a.js': '2',
      'dist/x.js': '1',
      'new dir/ä "b"\n.js': '1',
      '-dash.js': '1',
      'node_modules/x/i.js': '1',
    });
    write(folder, { 'staged.js': '1', '.bootspring/x': '1' });
    git(folder, 'add', 'staged.js');
    rmSync(join(folder, 'gone.js'));
    renameSync(join(folder, 'old.js'), join(folder, 'moved.js'));
    symlinkSync('a.js', join(folder, 'link.js'));
    git(folder, 'config', 'diff.renames', 'copies');
    git(folder, 'config', 'diff.relative', 'true');
    git(folder, 'config', 'core.quotePath', 'true');
    expect(await changed(folder, since)).toEqual(
      ['-dash.js', '-gone.js', '-old.js', 'a.js', 'link.js', 'moved.js', 'new dir/ä "b"\n.js', 'staged.js'].sort(),
    );
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'two');
    expect(await changed(folder, since)).toContain('a.js');
    expect(await changed(folder, head(folder))).toEqual([]);
  });

  test('counts a name that is not UTF-8 and does not make one up', async () => {
    const folder = repository({ 'a.js': '1' });
    execFileSync('sh', ['-c', 'printf 1 > "$(printf \'b\\377.js\')"'], { cwd: folder });
    expect(await changedSince(folder, head(folder))).toEqual({ ok: true, value: { files: [], unnamed: 1 } });
  });

  test('is another commit of a submodule, and what is committed of installed packages: no command is given them', async () => {
    const folder = repository({
      'lib/.gitmodules': '',
      '.gitmodules': '[submodule "vendor"]\npath = lib/vendor\nurl = ../v\nignore = all\n',
      'lib/node_modules/x/i.js': '1',
    });
    const pointTo = (digit: string): string =>
      git(folder, 'update-index', '--add', '--cacheinfo', `160000,${digit.repeat(40)},lib/vendor`);
    pointTo('1');
    git(folder, 'commit', '-q', '-m', 'vendor');
    const since = head(folder);
    mkdirSync(join(folder, 'lib/vendor'));
    expect(await changed(folder, since)).toEqual([]);
    pointTo('2');
    write(folder, { 'lib/node_modules/x/i.js': '2', 'lib/node_modules/new/i.js': '1' });
    expect(await changed(folder, since)).toEqual(['-lib/node_modules/x/i.js', '-lib/vendor']);
  });

  test('is every file that git was told not to look at, when it is there', async () => {
    const folder = repository({ 'a.js': '1', 'b.js': '1', 'sparse.js': '1', 'c.js': '1' });
    git(folder, 'update-index', '--assume-unchanged', 'a.js');
    git(folder, 'update-index', '--skip-worktree', 'b.js', 'sparse.js');
    rmSync(join(folder, 'sparse.js'));
    write(folder, { 'a.js': '2', 'b.js': '2' });
    expect(await changed(folder, head(folder))).toEqual(['a.js', 'b.js']);
  });

  test('of a folder is what lies in it, and settings that stand above it', async () => {
    const folder = repository({
      'web/app/a.js': '1',
      'web/package.json': '{}',
      'tsconfig.json': '{}',
      'api/package.json': '{}',
    });
    const since = head(folder);
    write(folder, {
      'web/app/a.js': '2',
      'web/package.json': '{ }',
      'tsconfig.json': '{ }',
      'api/package.json': '{ }',
    });
    expect(await changed(join(folder, 'web/app'), since)).toEqual(['../../tsconfig.json', '../package.json', 'a.js']);
  });

  test('is not known without git or the commit', async () => {
    expect((await changedSince(temporary(), 'HEAD')).ok).toBe(false);
    expect((await changedSince(repository(), 'f'.repeat(40))).ok).toBe(false);
  });

  test('all files are those that git tracks or would track and that are there', async () => {
    const folder = repository({ 'a.js': '1', 'gone.js': '1', '.gitignore': 'dist\n' });
    rmSync(join(folder, 'gone.js'));
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/x'), '');
    write(folder, { 'new.js': '1' });
    expect(await allFiles(folder)).toEqual({
      ok: true,
      value: {
        files: [
          { path: '.gitignore', isGone: false },
          { path: 'a.js', isGone: false },
          { path: 'gone.js', isGone: true },
          { path: 'new.js', isGone: false },
        ],
        unnamed: 0,
      },
    });
  });
});
