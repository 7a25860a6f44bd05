import { describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as z from 'zod/mini';
import { err } from '../../../src/model/result.ts';
import { type Calls, systemCalls } from '../../../src/shell/restore/calls.ts';
import { recoverRestore } from '../../../src/shell/restore/recover.ts';
import { problemIn, temporaryFolder, valueOf, writeTree } from '../rig.ts';
import { buildWorld, FINISHED, Killed, killedAt, leftovers, restoreUntil } from './crash-rig.ts';
import { createRecorder, describeTree, expectTree, refusalOf, reportOf, restoreTo, layersWith } from './rig.ts';

/** Changes members of the record of a restore that was cut off. */
function changeRecord(root: string, change: object): void {
  const file = path.join(root, '.bootspring/restore.json');
  const record = z.record(z.string(), z.unknown()).parse(JSON.parse(fs.readFileSync(file, 'utf8')));
  fs.writeFileSync(file, JSON.stringify({ ...record, ...change }));
}

describe('what stands in the way of finishing', () => {
  const killedInMoves = async () => {
    const world = await buildWorld();
    let moves = 0;
    const calls: Calls = {
      ...systemCalls,
      rename(from, to) {
        if (/\/new\//.test(String(from)) && (moves += 1) > 1) throw new Killed('killed');
        systemCalls.rename(from, to);
      },
      removeTree: () => {
        throw new Killed('killed');
      },
    };
    await restoreUntil(world.recorder, world.root, calls);
    return world;
  };

  test('files that were written after the crash are kept aside', async () => {
    const { root, wanted } = await killedInMoves();
    writeTree(root, { 'new/mine': 'written since', 'keep/same': 'edited since', 'keep/mode': 'edited since' });
    const { mtimeMs } = fs.statSync(path.join(root, 'keep/mode'));
    const told = valueOf(recoverRestore(root, systemCalls));
    expect(told).toContain(FINISHED);
    const aside = path.join(root, '.bootspring/aside/wf_abcdef-development-1');
    expect(fs.readFileSync(path.join(root, 'new/mine'), 'utf8')).toBe('written since');
    expect(fs.readFileSync(path.join(root, 'keep/same'), 'utf8')).toBe('edited since');
    // What would tell a build that it changed stays, too.
    expect(fs.statSync(path.join(root, 'keep/mode')).mtimeMs).toBe(mtimeMs);
    fs.rmSync(path.join(root, 'new/mine'));
    expect(fs.existsSync(aside)).toBe(true);
    expect(describeTree(root, { times: false }).filter((line) => !/same|mode/.test(line))).toEqual(
      wanted.map((line) => line.replace(/ \| \d+$/, '')).filter((line) => !/same|mode/.test(line)),
    );
  });

  test('a file that would be replaced, and was edited after the crash, is kept aside', async () => {
    const { root, recorder } = await buildWorld();
    await restoreUntil(recorder, root, killedAt(2, false).calls);
    writeTree(root, { changed: 'edited since', 'keep/added': 'edited too' });
    expect(valueOf(recoverRestore(root, systemCalls))).toContain(FINISHED);
    const aside = path.join(root, '.bootspring/aside/wf_abcdef-development-1');
    expect(fs.readFileSync(path.join(aside, 'changed'), 'utf8')).toBe('edited since');
    expect(fs.readFileSync(path.join(aside, 'keep/added'), 'utf8')).toBe('edited too');
    expect(fs.readFileSync(path.join(root, 'changed'), 'utf8')).toBe('one');
  });

  test('a file that is made again after the crash stays where it is, once all has been done', async () => {
    const root = temporaryFolder();
    writeTree(root, { a: 'a' });
    const recorder = createRecorder(root);
    await recorder.take('development');
    writeTree(root, { b: 'b' });
    await recorder.take('testing');
    const calls: Calls = {
      ...systemCalls,
      remove: () => {
        throw new Killed('killed');
      },
    };
    await restoreUntil(recorder, root, calls);
    writeTree(root, { b: 'made again' });
    expect(valueOf(recoverRestore(root, systemCalls))).toBe(FINISHED);
    expect(fs.readFileSync(path.join(root, 'b'), 'utf8')).toBe('made again');
  });

  test('a staging folder that somebody removed is told', async () => {
    const { root } = await killedInMoves();
    for (const name of leftovers(root)) {
      if (name !== 'restore.json') fs.rmSync(path.join(root, '.bootspring', name), { recursive: true });
    }
    expect(problemIn(recoverRestore(root, systemCalls)).message).toMatch(/cannot be finished: \S+ is lost/);
  });

  test('lost bytes are told, and the next restore mends them', async () => {
    const { root, recorder, wanted } = await killedInMoves();
    const [staging] = leftovers(root).filter((name) => name !== 'restore.json');
    const file = path.join(root, '.bootspring', staging ?? '', 'new/new/deep/file');
    fs.truncateSync(file, 0);
    const problem = problemIn(recoverRestore(root, systemCalls));
    expect(problem).toMatchObject({
      code: 'integrity',
      hint: 'Run `bootspring restore wf_abcdef development` again.',
    });
    expect(problem.message).toContain('cannot be finished: new is lost');
    const report = reportOf(await restoreTo(recorder, 'development', root));
    expect(report.notes).toContain('A restore that was cut off could not be finished; this one took its place.');
    expectTree(root, wanted);
    expect(leftovers(root)).toEqual([]);
  });

  test('a record that leads out of the tree is not acted upon', async () => {
    const { root } = await killedInMoves();
    const outside = path.join(temporaryFolder(), 'victim');
    fs.writeFileSync(outside, 'x');
    const stat = fs.statSync(outside, { bigint: true });
    for (const change of [
      { clear: [[path.relative(root, outside), [1, String(stat.mtimeNs)]]] },
      { away: ['../x'] },
      { staging: '../x' },
      { aside: '/tmp' },
      { moves: [['.git/hooks/pre-commit', 1, 1, null]] },
    ]) {
      changeRecord(root, change);
      expect(problemIn(recoverRestore(root, systemCalls)).message).toContain('is damaged');
    }
    expect(fs.readFileSync(outside, 'utf8')).toBe('x');
  });

  test('a record behind a link is not read', async () => {
    const { root } = await killedInMoves();
    const elsewhere = path.join(temporaryFolder(), 'state');
    fs.renameSync(path.join(root, '.bootspring'), elsewhere);
    fs.symlinkSync(elsewhere, path.join(root, '.bootspring'));
    const before = describeTree(root);
    expect(valueOf(recoverRestore(root, systemCalls))).toBeUndefined();
    expect(describeTree(root)).toEqual(before);
  });

  test('a record that leads through a link is not followed out of the tree', async () => {
    const { root, recorder } = await buildWorld();
    await restoreUntil(recorder, root, killedAt(2, false).calls);
    const outside = temporaryFolder();
    writeTree(outside, { b: 'x' });
    fs.symlinkSync(outside, path.join(root, 'out'));
    const { mtimeNs } = fs.statSync(path.join(outside, 'b'), { bigint: true });
    const change = {
      clear: [['out/b', [1, String(mtimeNs)]]],
      away: ['out/b'],
      mend: [['out/b', 0o600, '0', 1]],
      settle: [['out', 0o700, '0']],
    };
    changeRecord(root, change);
    const before = describeTree(outside);
    expect(valueOf(recoverRestore(root, systemCalls))).toContain(FINISHED);
    expect(describeTree(outside)).toEqual(before);
  });
});

test('a disk that is full while files are unpacked leaves the old tree and nothing else', async () => {
  const { root, recorder, other } = await buildWorld();
  const problem = { code: 'storage', message: 'Could not write: the disk is full (ENOSPC).' } as const;
  const extract = () => Promise.resolve(err(problem));
  const refusal = refusalOf(
    await restoreTo(recorder, 'development', root, { force: true, options: { layers: layersWith(extract) } }),
  );
  expect(refusal).toEqual({ kind: 'refused', problem });
  expect(describeTree(root)).toEqual(other);
  expect(leftovers(root)).toEqual([]);
});

test('a record that cannot be made durable leaves the old tree', async () => {
  const { root, recorder, other } = await buildWorld();
  const problem = { code: 'storage', message: 'Could not make restore.json durable.' } as const;
  const calls: Calls = {
    ...systemCalls,
    write(file, text) {
      fs.writeFileSync(file, text);
      return err(problem);
    },
  };
  expect(
    refusalOf(await restoreTo(recorder, 'development', root, { force: true, options: { calls } })).problem,
  ).toEqual(problem);
  expect(describeTree(root)).toEqual(other);
  expect(leftovers(root)).toEqual([]);
});

test('an error half-way is told, and the next restore goes on from there', async () => {
  const { root, recorder, wanted } = await buildWorld();
  let moves = 0;
  const calls: Calls = {
    ...systemCalls,
    rename(from, to) {
      if ((moves += 1) > 3) throw Object.assign(new Error('EIO'), { code: 'EIO' });
      systemCalls.rename(from, to);
    },
  };
  const { problem } = refusalOf(await restoreTo(recorder, 'development', root, { force: true, options: { calls } }));
  expect(problem.code).toBe('storage');
  expect(problem.hint).toContain('The restore is half done; the next command in this folder finishes it.');
  const report = reportOf(await restoreTo(recorder, 'development', root));
  expect(report.notes[0]).toContain(FINISHED);
  expectTree(root, wanted);
});
