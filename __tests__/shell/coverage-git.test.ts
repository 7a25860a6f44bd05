import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commit, ENV, git, judge, lines, place, record, REPORT, repository, write } from './coverage-rig.ts';

describe('changed lines', () => {
  test('are those since the branch left its target, and what is not committed or new', async () => {
    repository();
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('checkout', '-q', '-b', 'feature');
    write('src/a.ts', lines(5).replace('line 1', 'changed'));
    commit('second');
    fs.appendFileSync(path.join(place.cwd, 'src/a.ts'), 'more\n');
    write('src/ä b.ts', lines(2));
    write(REPORT, record('src/a.ts', 0, 0, 1, 1, 1, 0) + record('src/ä b.ts', 1, 0));
    const result = await judge({ changedLines: 80 }, { env: { ...ENV, GITHUB_BASE_REF: 'main' } });
    expect(result.outcome).toEqual({
      kind: 'failed',
      reason: 'below-threshold',
      detail: 'changed lines: 1 of 4 covered (25%, minimum 80%): src/a.ts:2, src/a.ts:6, src/ä b.ts:2',
    });
    expect(result.lines[1]).toMatch(/^compared with [\da-f]{10}, where it left origin\/main$/);
    expect(result.lines).toContain('src/a.ts:2 changed and is not covered');
    expect(result.findings).toContainEqual(
      expect.objectContaining({ tool: 'coverage', file: 'src/a.ts', line: 2, endLine: 2 }),
    );
  });

  test.each([
    { 'diff.noprefix': 'true', 'color.diff': 'always', 'core.quotePath': 'false' },
    { 'diff.mnemonicPrefix': 'true', 'diff.context': '9', 'diff.interHunkContext': '99', 'diff.external': 'false' },
  ])('do not hide behind attributes, moved files and settings: %j', async (settings) => {
    repository();
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    for (const [name, value] of Object.entries(settings)) git('config', name, value);
    fs.mkdirSync(path.join(place.cwd, 'b'));
    git('mv', 'src/a.ts', 'b/ü.ts');
    write('b/ü.ts', lines(5).replace('line 1', 'changed').replace('line 4', 'changed'));
    write('.gitattributes', '*.ts -diff\n');
    commit('second');
    write(REPORT, record('b/ü.ts', 0, 0, 0, 0, 0));
    expect((await judge({ changedLines: 80 })).outcome).toMatchObject({
      detail: 'changed lines: 0 of 2 covered (0%, minimum 80%): b/ü.ts:2, b/ü.ts:5',
    });
  });

  test('on the default branch are those of the last commit, and at the first commit everything', async () => {
    repository();
    write(REPORT, record('src/a.ts', 0, 0, 0, 0, 0));
    expect((await judge({ changedLines: 1 })).outcome).toMatchObject({ detail: expect.stringContaining('0 of 5') });
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    write('src/a.ts', `${lines(4)}changed\n`);
    commit('second');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect((await judge({ changedLines: 1 })).outcome).toMatchObject({ detail: expect.stringContaining('src/a.ts:5') });
  });

  test('below a folder of the repository are those of that folder, with its paths', async () => {
    repository();
    write('pkg/src/a.ts', lines(2));
    commit('second');
    write(`pkg/${REPORT}`, record('src/a.ts', 1, 0));
    const result = await judge({ changedLines: 50 }, { cwd: path.join(place.cwd, 'pkg') });
    expect(result.outcome).toEqual({
      kind: 'passed',
      detail: 'changed lines: 1 of 2 covered (50%, minimum 50%): src/a.ts:2',
    });
  });

  test('in a shallow clone are not known: the mend is told', async () => {
    repository();
    write('src/a.ts', lines(6));
    commit('second');
    const shallow = path.join(place.top, 'shallow');
    git('clone', '-q', '--depth=1', `file://${place.cwd}`, shallow);
    fs.mkdirSync(path.join(shallow, 'coverage'));
    fs.writeFileSync(path.join(shallow, REPORT), record('src/a.ts', 1, 1, 1, 1, 1, 1));
    for (const base of ['', 'gone', '--output=x']) {
      const { outcome } = await judge({ changedLines: 1 }, { cwd: shallow, env: { ...ENV, GITHUB_BASE_REF: base } });
      expect(outcome).toMatchObject({ kind: 'errored', reason: 'internal' });
      expect(outcome).toMatchObject({ detail: expect.stringMatching(/clone is shallow.*fetch-depth: 0/) });
    }
  });

  test('the merge commit of a pull request has its base as its first parent, if that is all there is', async () => {
    repository();
    git('checkout', '-q', '-b', 'feature');
    write('src/a.ts', lines(6));
    commit('second');
    git('checkout', '-q', 'main');
    write('src/z.ts', lines(3));
    commit('third');
    git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
    git('checkout', '-q', '--detach');
    git('branch', '-q', '-D', 'main');
    write(REPORT, record('src/a.ts', 0, 0, 0, 0, 0, 0) + record('src/z.ts', 0, 0, 0));
    const sha = git('rev-parse', 'HEAD').trim();
    const env = { ...ENV, GITHUB_BASE_REF: 'main', GITHUB_REF: 'refs/pull/7/merge', GITHUB_SHA: sha };
    expect((await judge({ changedLines: 1 }, { env })).outcome).toMatchObject({
      detail: expect.stringMatching(/0 of 1 covered .*: src\/a\.ts:6$/),
    });
  });

  test('without a repository, or without git, are not known; the minimum still counts', async () => {
    write(REPORT, record('src/a.ts', 1, 0));
    const bare = { env: { ...ENV, GIT_CEILING_DIRECTORIES: place.top } };
    expect((await judge({ changedLines: 0 }, bare)).outcome).toMatchObject({
      kind: 'errored',
      detail: expect.stringMatching(/not a git repository.*fetch-depth: 0/),
    });
    expect((await judge({ changedLines: 0 }, { env: { PATH: '/nonexistent' } })).outcome).toMatchObject({
      kind: 'errored',
      detail: expect.stringContaining('git is not installed'),
    });
    expect((await judge({ changedLines: 0, minimum: 80 }, bare)).outcome.kind).toBe('failed');
  });
});
