import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { secondsOf } from '../../../src/shell/layer/times.ts';
import { temporaryFolder, writeTree } from '../rig.ts';
import { commitAll, createRecorder, describeTree, expectTree, git, refusalOf, reportOf, restoreTo } from './rig.ts';

/** A checkout with two checkpoints: `development` has out/x and new.txt, `testing` has another src/a and no new.txt. */
async function buildProject() {
  const root = temporaryFolder();
  writeTree(root, { 'src/a': 'a', 'src/b': 'b', '.gitignore': 'out/\n' });
  const sha = commitAll(root);
  const recorder = createRecorder(root, { sha });
  writeTree(root, { 'out/x': 'x', 'new.txt': 'new' });
  await recorder.take('development');
  const development = describeTree(root);
  writeTree(root, { 'src/a': 'a changed' });
  fs.rmSync(path.join(root, 'new.txt'));
  await recorder.take('testing');
  return { root, recorder, development, testing: describeTree(root) };
}

const read = (...parts: string[]): string => fs.readFileSync(path.join(...parts), 'utf8');

describe('work that is in no commit and in no checkpoint', () => {
  test.each<[string, (root: string) => void, string]>([
    ['a new file', (root) => writeTree(root, { mine: 'mine' }), 'mine'],
    ['a file of the commit', (root) => writeTree(root, { 'src/b': 'b, mine' }), 'src/b'],
    [
      'a file of the commit that is staged',
      (root) => {
        writeTree(root, { 'src/b': 'b, mine' });
        git(root, 'add', '.');
      },
      'src/b',
    ],
    ['a file of the commit that a checkpoint has too', (root) => writeTree(root, { 'src/a': 'a, mine' }), 'src/a'],
    ['a file of the same size', (root) => writeTree(root, { 'src/a': 'a CHANGED' }), 'src/a'],
    [
      'a file of the commit with the recorded size and time',
      (root) => {
        const time = secondsOf(fs.statSync(path.join(root, 'src/b'), { bigint: true }).mtimeNs);
        writeTree(root, { 'src/b': 'B' });
        fs.utimesSync(path.join(root, 'src/b'), time, time);
      },
      'src/b',
    ],
    ['an empty file', (root) => writeTree(root, { mine: '' }), 'mine'],
    ['a link', (root) => fs.symlinkSync('src', path.join(root, 'mine')), 'mine'],
    [
      'a file in the place of a folder',
      (root) => {
        fs.rmSync(path.join(root, 'src'), { recursive: true });
        writeTree(root, { src: 'mine' });
      },
      'src',
    ],
    ['a name with a newline', (root) => writeTree(root, { 'mi\nne': 'mine' }), 'mi\\nne'],
  ])('%s stops the restore, and is named', async (_, change, name) => {
    const { root, recorder } = await buildProject();
    change(root);
    const before = describeTree(root, { all: true });
    const { kind, problem } = refusalOf(await restoreTo(recorder, 'development', root));
    expect(kind).toBe('refused');
    expect(problem).toEqual({
      code: 'usage',
      message: `Nothing was restored: 1 file would be overwritten or deleted, and no commit and no checkpoint has what is in it: ${name}.`,
      hint: 'Commit or stash it, or run the command again with --force: then it is kept in .bootspring/aside.',
    });
    expect(describeTree(root, { all: true })).toEqual(before);
  });

  test('is named up to ten files, and counted', async () => {
    const { root, recorder } = await buildProject();
    for (let index = 10; index < 25; index += 1) writeTree(root, { [`mine-${index}`]: `${index}` });
    const { problem } = refusalOf(await restoreTo(recorder, 'development', root));
    expect(problem.message).toContain('15 files would be overwritten or deleted');
    expect(problem.message).toMatch(/: mine-10, (?:mine-\d\d, ){8}mine-19 and 5 more\.$/);
  });

  test('is kept aside with --force, as it was', async () => {
    const { root, recorder, development } = await buildProject();
    writeTree(root, { 'src/b': 'b, mine', 'deep/er/mine': 'mine' });
    fs.chmodSync(path.join(root, 'deep/er/mine'), 0o640);
    for (const count of [1, 2]) {
      const report = reportOf(await restoreTo(recorder, 'development', root, { force: true }));
      expectTree(root, development);
      const aside = path.join(root, '.bootspring/aside', `wf_abcdef-development-${count}`);
      expect(report.aside).toBe(aside);
      expect(report.notes).toEqual([`2 files that were in the way are kept in ${aside}.`]);
      expect(read(aside, 'src/b')).toBe('b, mine');
      expect(read(aside, 'deep/er/mine')).toBe('mine');
      expect(fs.statSync(path.join(aside, 'deep/er/mine')).mode & 0o777).toBe(0o640);
      writeTree(root, { 'src/b': 'b, mine', 'deep/er/mine': 'mine' });
      fs.chmodSync(path.join(root, 'deep/er/mine'), 0o640);
    }
  });

  test('that git ignores moves aside by itself', async () => {
    const { root, recorder, development } = await buildProject();
    writeTree(root, { 'out/x': 'other', 'out/y': 'y' });
    const report = reportOf(await restoreTo(recorder, 'development', root));
    expectTree(root, development);
    expect(read(report.aside ?? '', 'out/x')).toBe('other');
    expect(read(report.aside ?? '', 'out/y')).toBe('y');
  });

  test('without git is every file that no checkpoint has', async () => {
    const root = temporaryFolder();
    writeTree(root, { a: 'one', '.gitignore': 'mine\n' });
    const recorder = createRecorder(root);
    await recorder.take('development');
    writeTree(root, { mine: 'mine' });
    const { problem } = refusalOf(await restoreTo(recorder, 'development', root));
    expect(problem.message).toContain('has what is in it: mine.');
    expect(problem.hint).toContain('Copy it elsewhere');
    expect(reportOf(await restoreTo(recorder, 'development', root, { force: true })).deleted).toBe(1);
  });

  test('may be a pipe in a folder that makes room', async () => {
    const { root, recorder } = await buildProject();
    fs.rmSync(path.join(root, 'src/b'));
    fs.mkdirSync(path.join(root, 'src/b'));
    execFileSync('mkfifo', [path.join(root, 'src/b/pipe')]);
    expect(refusalOf(await restoreTo(recorder, 'development', root)).problem.message).toContain('src/b/pipe');
    reportOf(await restoreTo(recorder, 'development', root, { force: true }));
    expect(read(root, 'src/b')).toBe('b');
  });

  test('may be a file that no checkpoint keeps, where a folder without an entry belongs', async () => {
    const root = temporaryFolder();
    writeTree(root, { '.env/bin/python': 'python' });
    const recorder = createRecorder(root);
    const { entries } = await recorder.take('development');
    entries.splice(0, entries.length, ...entries.filter(({ type }) => type === 'file'));
    fs.rmSync(path.join(root, '.env'), { recursive: true });
    writeTree(root, { '.env': 'SECRET' });
    expect(refusalOf(await restoreTo(recorder, 'development', root)).problem.message).toContain('in it: .env.');
    const report = reportOf(await restoreTo(recorder, 'development', root, { force: true }));
    expect(read(root, '.env/bin/python')).toBe('python');
    expect(read(report.aside ?? '', '.env')).toBe('SECRET');
  });

  test('is looked for again in folders that make room for a file', async () => {
    const { root, recorder } = await buildProject();
    fs.rmSync(path.join(root, 'src/b'));
    writeTree(root, { 'src/b/.env': 'SECRET', 'src/b/.git/HEAD': 'ref: refs/heads/main' });
    const { problem } = refusalOf(await restoreTo(recorder, 'development', root));
    expect(problem.message).toContain('src/b/.env');
    expect(problem.message).toContain('src/b/.git/HEAD');
    const report = reportOf(await restoreTo(recorder, 'development', root, { force: true }));
    expect(read(root, 'src/b')).toBe('b');
    expect(read(report.aside ?? '', 'src/b/.env')).toBe('SECRET');
    expect(read(report.aside ?? '', 'src/b/.git/HEAD')).toBe('ref: refs/heads/main');
  });
});

describe('what can be had again is replaced without a word:', () => {
  test.each<[string, (root: string) => void]>([
    ['what the commit has', (root) => void git(root, 'checkout', '-q', '--', 'src/a')],
    ['what a later checkpoint has', () => undefined],
    ['what an earlier checkpoint has, under another name', (root) => writeTree(root, { 'copy.txt': 'new' })],
    ['what is missing', (root) => fs.rmSync(path.join(root, 'src'), { recursive: true })],
    ['an empty folder', (root) => fs.mkdirSync(path.join(root, 'p/q/r'), { recursive: true })],
  ])('%s', async (_, change) => {
    const { root, recorder, development } = await buildProject();
    change(root);
    const report = reportOf(await restoreTo(recorder, 'development', root));
    expectTree(root, development);
    expect(report.aside).toBeUndefined();
  });
});
