import { describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { temporaryFolder, writeTree } from '../rig.ts';
import { commitAll, createRecorder, describeTree, expectTree, git, refusalOf, reportOf, restoreTo } from './rig.ts';

const clone = (from: string): string => {
  const to = path.join(temporaryFolder(), 'clone');
  git(path.dirname(to), 'clone', '-q', from, to);
  return to;
};

/** A project with a commit, then built, then changed further. */
async function buildProject() {
  const root = temporaryFolder();
  writeTree(root, {
    'src/a.c': 'int a;',
    'src/b.c': 'int b;',
    Makefile: 'all:',
    '.gitignore': 'out/\nnode_modules/\n',
  });
  fs.symlinkSync('src/a.c', path.join(root, 'current'));
  const sha = commitAll(root);
  const recorder = createRecorder(root, { sha });
  writeTree(root, { 'out/a.o': 'object a', 'node_modules/x/index.js': 'x', 'node_modules/x/bin/cli': '#!' });
  fs.chmodSync(path.join(root, 'node_modules/x/bin/cli'), 0o755);
  fs.mkdirSync(path.join(root, 'empty'));
  fs.symlinkSync('../x/bin/cli', path.join(root, 'node_modules/x-link'));
  await recorder.take('development');
  const development = describeTree(root);
  writeTree(root, { 'src/a.c': 'int a = 1;', 'report.txt': 'fine', 'out/b.o': 'object b' });
  fs.rmSync(path.join(root, 'src/b.c'));
  fs.rmSync(path.join(root, 'out/a.o'));
  await recorder.take('testing');
  return { root, sha, recorder, development, testing: describeTree(root) };
}

describe('restore', () => {
  test('makes a fresh clone equal to the workspace at each checkpoint, forwards and back', async () => {
    const { root, recorder, development, testing } = await buildProject();
    const there = clone(root);
    const first = reportOf(await restoreTo(recorder, 'development', there));
    expectTree(there, development);
    expect(first).toMatchObject({ folder: there, written: 4, bytes: 11, deleted: 0, notes: [] });
    const second = reportOf(await restoreTo(recorder, 'testing', there));
    expectTree(there, testing);
    expect(second).toMatchObject({ written: 3, bytes: 22, deleted: 2, kept: 6 });
    const third = reportOf(await restoreTo(recorder, 'development', there));
    expectTree(there, development);
    expect(third).toMatchObject({ written: 3, deleted: 2 });
    expect(third.aside).toBeUndefined();
    expect(fs.readdirSync(path.join(there, '.bootspring'))).toEqual(['.gitignore']);
  });

  test('changes nothing where everything is as it should be', async () => {
    const { root, recorder, testing } = await buildProject();
    const seen: number[] = [];
    const report = reportOf(await restoreTo(recorder, 'testing', root, { onProgress: (done) => seen.push(done) }));
    expect(report).toMatchObject({ written: 0, bytes: 0, deleted: 0, kept: 9, notes: [] });
    expectTree(root, testing);
    expect(seen).toEqual([]);
  });

  test('sets modes and times of files whose content is right, also of those of the commit', async () => {
    const { root, recorder, testing } = await buildProject();
    const now = new Date();
    for (const name of ['Makefile', 'report.txt', 'out']) fs.utimesSync(path.join(root, name), now, now);
    fs.chmodSync(path.join(root, 'report.txt'), 0o600);
    fs.lutimesSync(path.join(root, 'node_modules/x-link'), now, now);
    const report = reportOf(await restoreTo(recorder, 'testing', root));
    expect(report).toMatchObject({ written: 0, kept: 9 });
    expectTree(root, testing);
  });

  test('tells a content that has the recorded size and time only when it does not trust them', async () => {
    const root = temporaryFolder();
    writeTree(root, { a: 'one' });
    const recorder = createRecorder(root);
    await recorder.take('development');
    const stat = fs.statSync(path.join(root, 'a'));
    fs.writeFileSync(path.join(root, 'a'), 'two');
    fs.utimesSync(path.join(root, 'a'), stat.atime, stat.mtime);
    const exact = recorder.chain[0]?.entries[0];
    if (exact?.type !== 'file') throw new Error('no file');
    fs.utimesSync(path.join(root, 'a'), exact.mtime, exact.mtime);
    expect(reportOf(await restoreTo(recorder, 'development', root)).written).toBe(0);
    const report = reportOf(
      await restoreTo(recorder, 'development', root, { force: true, options: { trustTimes: false } }),
    );
    expect(report.written).toBe(1);
    expect(fs.readFileSync(path.join(root, 'a'), 'utf8')).toBe('one');
  });

  test('tells the progress up to the end', async () => {
    const { root, recorder } = await buildProject();
    const seen: [number, number][] = [];
    await restoreTo(recorder, 'development', clone(root), { onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.at(-1)).toEqual([11, 11]);
  });

  test('replaces folders by files and files by folders, and back', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'a/b/c': 'deep', d: 'file', 'e/f': 'x' });
    const recorder = createRecorder(root);
    await recorder.take('development');
    const before = describeTree(root);
    for (const name of ['a', 'd', 'e']) fs.rmSync(path.join(root, name), { recursive: true });
    writeTree(root, { a: 'file now', 'd/g/h': 'folder now' });
    fs.symlinkSync('d', path.join(root, 'e'));
    await recorder.take('testing');
    const after = describeTree(root);
    for (const [phase, tree] of [
      ['development', before],
      ['testing', after],
      ['development', before],
    ] as const) {
      reportOf(await restoreTo(recorder, phase, root));
      expectTree(root, tree);
    }
  });

  test('keeps names with newlines and bytes that are no text', async () => {
    const root = temporaryFolder();
    const odd = Buffer.concat([Buffer.from(`${root}/odd\n`), Buffer.from([0xff, 0xfe])]);
    fs.mkdirSync(odd);
    fs.writeFileSync(Buffer.concat([odd, Buffer.from('/caf\u00e9')]), 'x');
    fs.symlinkSync(Buffer.from([0xfd, 0x0a]), Buffer.concat([odd, Buffer.from([0x2f, 0x80])]));
    const recorder = createRecorder(root);
    await recorder.take('development');
    const into = path.join(temporaryFolder(), 'gr\u00fc\u00df');
    reportOf(await restoreTo(recorder, 'development', root, { into }));
    expectTree(into, describeTree(root));
  });

  test('restores folders that their owner may not write to', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'locked/a': 'a', 'locked/in/b': 'b' });
    const lock = (mode: number): void =>
      ['locked/in', 'locked'].forEach((each) => fs.chmodSync(path.join(root, each), mode));
    lock(0o555);
    const recorder = createRecorder(root);
    await recorder.take('development');
    const before = describeTree(root);
    lock(0o755);
    fs.rmSync(path.join(root, 'locked/in'), { recursive: true });
    fs.chmodSync(path.join(root, 'locked'), 0o555);
    reportOf(await restoreTo(recorder, 'development', root));
    expectTree(root, before);
    lock(0o755);
  });

  test('leaves alone what a checkpoint does not keep', async () => {
    const root = temporaryFolder();
    writeTree(root, { a: 'a', 'logs/x.log': 'before' });
    const rules = { exclude: ['**/*.log'], maxSize: 1000 };
    const recorder = createRecorder(root, { rules });
    await recorder.take('development');
    fs.rmSync(path.join(root, 'a'));
    writeTree(root, { '.env': 'SECRET', 'logs/x.log': 'after', 'new/y.log': 'y' });
    reportOf(await restoreTo(recorder, 'development', root, { rules }));
    expect(describeTree(root, { times: false }).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'file ".env"',
      'file "a"',
      'folder "logs"',
      'file "logs/x.log"',
      'folder "new"',
      'file "new/y.log"',
    ]);
    expect(fs.readFileSync(path.join(root, 'logs/x.log'), 'utf8')).toBe('after');
  });

  test('follows no link that stands where the tree has a folder', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'a/b': 'mine' });
    const recorder = createRecorder(root);
    await recorder.take('development');
    const outside = temporaryFolder();
    writeTree(outside, { b: 'theirs', c: 'theirs' });
    fs.rmSync(path.join(root, 'a'), { recursive: true });
    fs.symlinkSync(outside, path.join(root, 'a'));
    reportOf(await restoreTo(recorder, 'development', root, { force: true }));
    expect(fs.readFileSync(path.join(root, 'a/b'), 'utf8')).toBe('mine');
    expect(fs.readFileSync(path.join(outside, 'b'), 'utf8')).toBe('theirs');
    expect(fs.readdirSync(outside).sort()).toEqual(['b', 'c']);
  });
});

describe('a checkout', () => {
  test('of another commit is refused, and the commit is named', async () => {
    const { root, sha, recorder } = await buildProject();
    const there = clone(root);
    writeTree(there, { other: 'x' });
    const head = commitAll(there);
    const before = describeTree(there, { all: true });
    const refusal = refusalOf(await restoreTo(recorder, 'development', there));
    expect(refusal.kind).toBe('refused');
    expect(refusal.problem).toMatchObject({
      code: 'usage',
      message: `The checkpoint was taken at commit ${sha}, and ${there} is at ${head}.`,
      hint: `Check the commit out (git checkout ${sha}) and run the command again.`,
    });
    expect(describeTree(there, { all: true })).toEqual(before);
  });

  test('of another repository is refused', async () => {
    const root = temporaryFolder();
    writeTree(root, { a: 'a' });
    const sha = commitAll(root);
    git(root, 'remote', 'add', 'origin', 'https://git.example/acme/other.git');
    const recorder = createRecorder(root, { sha, repository: 'acme/shop' });
    await recorder.take('development');
    expect(refusalOf(await restoreTo(recorder, 'development', root)).problem.message).toBe(
      `The checkpoint is one of acme/shop, and ${root} is a checkout of acme/other.`,
    );
  });

  test('that is none is refused where the tree needs the commit', async () => {
    const { root, recorder } = await buildProject();
    const there = temporaryFolder();
    fs.cpSync(path.join(root, 'src'), path.join(there, 'src'), { recursive: true });
    expect(refusalOf(await restoreTo(recorder, 'development', there)).problem.message).toContain('is no git checkout.');
  });

  test('may be a folder below the root of the repository', async () => {
    const repository = temporaryFolder();
    writeTree(repository, { 'apps/shop/a': 'a', 'apps/shop/b/c': 'c', 'apps/other': 'o' });
    const sha = commitAll(repository);
    const root = path.join(repository, 'apps/shop');
    const recorder = createRecorder(root, { sha });
    writeTree(root, { 'out/x': 'x' });
    fs.rmSync(path.join(root, 'a'));
    await recorder.take('development');
    const before = describeTree(root);
    const there = path.join(clone(repository), 'apps/shop');
    reportOf(await restoreTo(recorder, 'development', there));
    expectTree(there, before);
    const into = path.join(temporaryFolder(), 'into');
    reportOf(await restoreTo(recorder, 'development', there, { into }));
    expectTree(into, before);
  });

  test('gets back files of the commit that are missing', async () => {
    const { root, recorder, development } = await buildProject();
    const there = clone(root);
    fs.rmSync(path.join(there, 'src'), { recursive: true });
    reportOf(await restoreTo(recorder, 'development', there));
    expectTree(there, development);
  });

  test('whose commit has another content than the checkpoint says is refused', async () => {
    const { root, recorder } = await buildProject();
    const [first] = recorder.chain;
    const row = first?.entries.find((each) => each.path === 'Makefile');
    if (row?.type !== 'file') throw new Error('no row');
    row.digest = `git:${'0'.repeat(40)}`;
    const refusal = refusalOf(await restoreTo(recorder, 'development', clone(root)));
    expect(refusal).toMatchObject({ kind: 'refused', problem: { code: 'integrity' } });
    expect(refusal.problem.message).toContain('The checkpoint says of Makefile that its content is that of commit');
  });
});

describe('--into', () => {
  test('a folder that is not there gets the whole tree, also what a checkpoint leaves to the commit', async () => {
    const root = temporaryFolder();
    writeTree(root, { a: 'a', '.env.example': 'X=', gone: 'x', 'deep/x.log': 'log' });
    const sha = commitAll(root);
    const rules = { exclude: ['**/*.log'], maxSize: 1000 };
    const recorder = createRecorder(root, { sha, rules });
    fs.rmSync(path.join(root, 'gone'));
    writeTree(root, { b: 'b' });
    await recorder.take('development');
    const into = path.join(temporaryFolder(), 'x/y');
    const report = reportOf(await restoreTo(recorder, 'development', root, { into, rules }));
    expect(report.folder).toBe(into);
    expect(report.notes).toEqual(['The folder has no .git: it holds the files and is no checkout.']);
    expect(describeTree(into, { times: false })).toEqual(describeTree(root, { times: false }));
    expect(fs.existsSync(path.join(into, '.git'))).toBe(false);
    expect(fs.existsSync(path.join(root, '.bootspring'))).toBe(false);
  });

  test('another checkout of the commit works as the workspace does', async () => {
    const { root, recorder, testing } = await buildProject();
    const into = clone(root);
    reportOf(await restoreTo(recorder, 'testing', root, { into }));
    expectTree(into, testing);
  });

  test('a folder with other things in it is left alone', async () => {
    const { root, recorder } = await buildProject();
    const into = temporaryFolder();
    writeTree(into, { mine: 'x' });
    expect(refusalOf(await restoreTo(recorder, 'testing', root, { into })).problem.code).toBe('usage');
    expect(describeTree(into, { times: false, all: true })).toHaveLength(1);
  });

  test('a folder that holds the workspace is refused', async () => {
    const { root, recorder } = await buildProject();
    const refusal = refusalOf(await restoreTo(recorder, 'testing', root, { into: path.dirname(root), force: true }));
    expect(refusal.problem.message).toContain('holds the workspace itself');
  });

  test('a file is refused', async () => {
    const { root, recorder } = await buildProject();
    const into = path.join(temporaryFolder(), 'file');
    fs.writeFileSync(into, '');
    expect(refusalOf(await restoreTo(recorder, 'testing', root, { into })).problem.message).toContain('ENOTDIR');
  });

  test('a folder that was to be made is gone when nothing could be restored', async () => {
    const { root, recorder } = await buildProject();
    const into = path.join(temporaryFolder(), 'x/y');
    for (const file of recorder.files.values()) fs.truncateSync(file, 40);
    expect(refusalOf(await restoreTo(recorder, 'testing', root, { into })).kind).toBe('damaged');
    expect(fs.existsSync(path.dirname(into))).toBe(false);
  });
});
