import { describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { temporaryFolder, writeTree } from '../rig.ts';
import { buildProject, clone } from './project.ts';
import { createRecorder, describeTree, everything, expectTree, reportOf, restoreTo } from './rig.ts';

/** Does something without the rights of root, to which nothing is forbidden. */
async function asAnother<T>(action: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return action();
  process.seteuid?.(65534);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
  }
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
    expect(fs.readdirSync(path.join(there, '.bootspring')).sort()).toEqual(['.gitignore', '.prettierrc', 'biome.json']);
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

  test('writes a file again that has the recorded size and time and another content', async () => {
    const root = temporaryFolder();
    writeTree(root, { a: 'one' });
    const recorder = createRecorder(root);
    await recorder.take('development');
    fs.writeFileSync(path.join(root, 'a'), 'two');
    const exact = recorder.chain[0]?.entries[0];
    if (exact?.type !== 'file') throw new Error('no file');
    fs.utimesSync(path.join(root, 'a'), exact.mtime, exact.mtime);
    const report = reportOf(await restoreTo(recorder, 'development', root, { force: true }));
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
    writeTree(root, { 'locked/a': 'a', 'locked/in/b': 'b', 'locked/in/er/c': 'c' });
    const lock = (mode: number): void =>
      ['locked/in/er', 'locked/in', 'locked'].forEach((each) => {
        if (fs.existsSync(path.join(root, each))) fs.chmodSync(path.join(root, each), mode);
      });
    lock(0o555);
    const recorder = createRecorder(root);
    await recorder.take('development');
    const before = describeTree(root);
    lock(0o755);
    fs.rmSync(path.join(root, 'locked/in/b'));
    fs.rmSync(path.join(root, 'locked/in/er'), { recursive: true });
    writeTree(root, { 'locked/a': 'other', 'locked/new/x': 'x' });
    fs.chmodSync(path.join(root, 'locked/new'), 0o555);
    lock(0o555);
    await recorder.take('testing');
    // Whoever may do everything would not notice: as another user, once all code is loaded.
    reportOf(await restoreTo(recorder, 'testing', root));
    if (process.getuid?.() === 0) {
      for (const each of [...everything(root), '']) fs.lchownSync(path.join(root, each), 65534, 65534);
    }
    fs.chmodSync(path.dirname([...recorder.files.values()][0] ?? ''), 0o755);
    reportOf(await asAnother(() => restoreTo(recorder, 'development', root)));
    expectTree(root, before);
  });

  test('makes folders that their owner may not enter, and what is in them', async () => {
    const root = temporaryFolder();
    writeTree(root, { 'shut/in/a': 'a' });
    fs.chmodSync(path.join(root, 'shut/in'), 0o500);
    const recorder = createRecorder(root);
    await recorder.take('development');
    const shut = recorder.chain[0]?.entries.find(({ path: name }) => name === 'shut');
    if (shut?.type !== 'folder') throw new Error('no folder');
    shut.mode = '0600';
    const there = temporaryFolder();
    if (process.getuid?.() === 0) fs.chownSync(there, 65534, 65534);
    fs.chmodSync(path.dirname([...recorder.files.values()][0] ?? ''), 0o755);
    reportOf(await asAnother(() => restoreTo(recorder, 'development', there)));
    expect(fs.statSync(path.join(there, 'shut')).mode & 0o777).toBe(0o600);
    fs.chmodSync(path.join(there, 'shut'), 0o755);
    expect(fs.statSync(path.join(there, 'shut/in')).mode & 0o777).toBe(0o500);
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
    writeTree(root, { 'a/b': 'mine', 'a/same': 'same' });
    const recorder = createRecorder(root);
    await recorder.take('development');
    const outside = temporaryFolder();
    writeTree(outside, { b: 'theirs', c: 'theirs', same: 'same' });
    fs.rmSync(path.join(root, 'a'), { recursive: true });
    fs.symlinkSync(outside, path.join(root, 'a'));
    reportOf(await restoreTo(recorder, 'development', root, { force: true }));
    expect(fs.readFileSync(path.join(root, 'a/b'), 'utf8')).toBe('mine');
    expect(fs.readFileSync(path.join(outside, 'b'), 'utf8')).toBe('theirs');
    expect(fs.readFileSync(path.join(root, 'a/same'), 'utf8')).toBe('same');
    expect(fs.readdirSync(outside).sort()).toEqual(['b', 'c', 'same']);
  });
});
