import { describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { err } from '../../../src/model/result.ts';
import { temporaryFolder, writeTree } from '../rig.ts';
import { buildProject, clone } from './project.ts';
import {
  commitAll,
  createRecorder,
  describeTree,
  expectTree,
  git,
  refusalOf,
  reportOf,
  restoreTo,
  layersWith,
} from './rig.ts';

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
    writeTree(there, { 'b/c': 'mine' });
    expect(refusalOf(await restoreTo(recorder, 'development', there)).problem.message).toContain('b/c');
    git(there, 'checkout', '-q', '--', 'b/c');
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
    writeTree(root, { a: 'a', '.env.example': 'X=', gone: 'x', 'deep/x.log': 'log', 'conf/.env.sample': 'X=' });
    const sha = commitAll(root);
    const rules = { exclude: ['**/*.log'], maxSize: 1000 };
    const recorder = createRecorder(root, { sha, rules });
    for (const name of ['gone', 'conf']) fs.rmSync(path.join(root, name), { recursive: true });
    writeTree(root, { conf: 'a file now' });
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
    const problem = { code: 'integrity', message: 'A frame is damaged.' } as const;
    const options = { layers: layersWith(() => Promise.resolve(err(problem))) };
    expect(refusalOf(await restoreTo(recorder, 'testing', root, { into, options }))).toEqual({
      kind: 'damaged',
      problem,
    });
    expect(fs.existsSync(path.dirname(into))).toBe(false);
  });
});
