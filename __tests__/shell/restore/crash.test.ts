import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { type Calls, systemCalls } from '../../../src/shell/restore/calls.ts';
import { layers } from '../../../src/shell/layer/layers.ts';
import { err } from '../../../src/model/result.ts';
import { problemIn, temporaryFolder, valueOf, writeTree } from '../rig.ts';
import {
  createRecorder,
  describeTree,
  expectTree,
  refusalOf,
  reportOf,
  restorerOf,
  restoreTo,
  type Recorder,
} from './rig.ts';

const FINISHED =
  'A restore of wf_abcdef to development that was cut off has been finished: the files are those of development.';
const CLEARED =
  'A restore that was cut off had changed nothing yet and has been cleared away: the files are as they were before it.';

class Killed extends Error {}

/** Calls of a process that is killed at the `at`-th of them: before it does anything, or right after. */
function killedAt(at: number, after: boolean, base: Calls = systemCalls): { calls: Calls; isDead: () => boolean } {
  let count = 0;
  let dead = false;
  const wrap =
    <A extends unknown[], R>(call: (...args: A) => R) =>
    (...args: A): R => {
      count += 1;
      if (dead || (count >= at && !after)) {
        dead = true;
        throw new Killed('killed');
      }
      const answer = call(...args);
      if (count < at) return answer;
      dead = true;
      throw new Killed('killed');
    };
  const calls: Calls = {
    rename: wrap(base.rename),
    unlink: wrap(base.unlink),
    rmdir: wrap(base.rmdir),
    mkdir: wrap(base.mkdir),
    chmod: wrap(base.chmod),
    setTime: wrap(base.setTime),
    setLinkTime: wrap(base.setLinkTime),
    link: wrap(base.link),
    copy: wrap(base.copy),
    removeTree: wrap(base.removeTree),
    write: wrap(base.write),
    remove: wrap(base.remove),
  };
  return { calls, isDead: () => dead };
}

/** Renames from the staging folder into the tree fail as between devices. */
const otherDevice: Calls = {
  ...systemCalls,
  rename(from, to) {
    if (/\/restore-[0-9a-f]+\/new\//.test(String(from))) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
    systemCalls.rename(from, to);
  },
};

/** A tree in every way unlike the checkpoint `development`: of everything that a restore does there is something to do. */
async function buildWorld() {
  const root = temporaryFolder();
  writeTree(root, {
    'keep/same': 'same',
    'keep/mode': 'mode',
    changed: 'one',
    'gone-later': 'x',
    'file-to-folder': 'f',
    'folder-to-file/a/b': 'deep',
    'folder-to-link/c': 'c',
    'folder-to-link/d': 'd',
    'new/deep/file': 'n',
    'new/deep/er/file': 'n2',
    'keep/other': 'o',
  });
  fs.symlinkSync('keep', path.join(root, 'link'));
  fs.mkdirSync(path.join(root, 'empty'));
  const recorder = createRecorder(root);
  await recorder.take('development');
  const wanted = describeTree(root);
  const rm = (name: string): void => fs.rmSync(path.join(root, name), { recursive: true });
  ['new', 'link', 'gone-later', 'file-to-folder', 'folder-to-file', 'folder-to-link', 'empty'].forEach(rm);
  writeTree(root, {
    changed: 'two',
    'file-to-folder/e/f': 'now a folder',
    'folder-to-file': 'now a file',
    'keep/added': 'a',
    link: 'now a file',
  });
  fs.symlinkSync('keep', path.join(root, 'folder-to-link'));
  fs.chmodSync(path.join(root, 'keep/mode'), 0o600);
  await recorder.take('testing');
  writeTree(root, { 'mine/work': 'exists nowhere else' });
  return { root, recorder, wanted, other: describeTree(root) };
}

const copyOf = (root: string): string => {
  const to = path.join(temporaryFolder(), 'copy');
  execFileSync('cp', ['-a', root, to]);
  return to;
};

/** What the restore leaves when its process is killed is never told: only files remain. */
async function restoreUntil(recorder: Recorder, root: string, calls: Calls): Promise<void> {
  await restoreTo(recorder, 'development', root, { force: true, options: { calls } }).catch(() => undefined);
}

/** Fails unless the tree is wholly the old or the new one, as it was told. */
function expectWhole(
  root: string,
  told: string | undefined,
  wanted: readonly string[],
  other: readonly string[],
): 'old' | 'new' {
  if (told?.startsWith(FINISHED) === true) {
    expectTree(root, wanted);
    return 'new';
  }
  if (told === CLEARED) {
    expect(describeTree(root)).toEqual(other);
    return 'old';
  }
  expect(told).toBeUndefined();
  // Nothing was under way: it had not begun, or it had ended.
  const isNew = fs.existsSync(path.join(root, 'new'));
  if (isNew) expectTree(root, wanted);
  else expect(describeTree(root)).toEqual(other);
  return isNew ? 'new' : 'old';
}

const leftovers = (root: string): string[] =>
  fs.existsSync(path.join(root, '.bootspring'))
    ? fs.readdirSync(path.join(root, '.bootspring')).filter((name) => name.startsWith('restore'))
    : [];

describe.each<[string, Calls]>([
  ['on one device', systemCalls],
  ['with mounts in the tree', otherDevice],
])('a restore that is killed %s', (_, base) => {
  test.each([false, true])(
    'at any operation (done already: %j) leaves the old tree or the new one, and says which',
    async (after) => {
      const { root, recorder, wanted, other } = await buildWorld();
      const ends = { old: 0, new: 0 };
      for (let at = 1; ; at += 1) {
        const here = copyOf(root);
        const { calls, isDead } = killedAt(at, after, base);
        await restoreUntil(recorder, here, calls);
        const told = valueOf(restorerOf(here, { calls: base }).recover());
        ends[expectWhole(here, told, wanted, other)] += 1;
        expect(leftovers(here)).toEqual([]);
        // What existed nowhere else is where it was, or aside.
        const kept = ['mine/work', '.bootspring/aside/wf_abcdef-development-1/mine/work'].filter((name) =>
          fs.existsSync(path.join(here, name)),
        );
        expect(kept).toHaveLength(1);
        expect(valueOf(restorerOf(here).recover())).toBeUndefined();
        fs.rmSync(path.dirname(here), { recursive: true });
        if (!isDead()) break;
      }
      // The first operation writes the record: once that is done, there is no way back.
      expect(ends.old).toBe(after ? 0 : 1);
      expect(ends.new).toBeGreaterThan(20);
    },
  );

  test('and killed again while it is finished, ends as the new tree', async () => {
    const { root, recorder, wanted, other } = await buildWorld();
    for (let first = 2; first < 60; first += 5) {
      const start = copyOf(root);
      await restoreUntil(recorder, start, killedAt(first, true, base).calls);
      for (let second = 1; ; second += 3) {
        const here = copyOf(start);
        const { calls, isDead } = killedAt(second, true, base);
        restorerOf(here, { calls }).recover();
        expectWhole(here, valueOf(restorerOf(here, { calls: base }).recover()), wanted, other);
        expect(leftovers(here)).toEqual([]);
        fs.rmSync(path.dirname(here), { recursive: true });
        if (!isDead()) break;
      }
    }
  });
});

describe('a restore that is killed while it unpacks', () => {
  test('has changed nothing, and says so', async () => {
    const { root, recorder, other } = await buildWorld();
    const { calls } = killedAt(1, false);
    const extract = async (): Promise<never> => {
      throw new Killed('killed');
    };
    await restoreTo(recorder, 'development', root, {
      force: true,
      options: { calls, layers: { ...layers, extract } },
    }).catch(() => undefined);
    expect(leftovers(root)).toHaveLength(1);
    expect(valueOf(restorerOf(root).recover())).toBe(CLEARED);
    expect(describeTree(root)).toEqual(other);
    expect(leftovers(root)).toEqual([]);
  });
});

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
    writeTree(root, { 'new/mine': 'written since', 'keep/same': 'edited since' });
    const told = valueOf(restorerOf(root).recover());
    expect(told).toContain(FINISHED);
    const aside = path.join(root, '.bootspring/aside/wf_abcdef-development-1');
    expect(fs.readFileSync(path.join(root, 'new/mine'), 'utf8')).toBe('written since');
    expect(fs.readFileSync(path.join(root, 'keep/same'), 'utf8')).toBe('edited since');
    fs.rmSync(path.join(root, 'new/mine'));
    expect(fs.existsSync(aside)).toBe(true);
    expect(describeTree(root, { times: false }).filter((line) => !line.includes('same'))).toEqual(
      wanted.map((line) => line.replace(/ \| \d+$/, '')).filter((line) => !line.includes('same')),
    );
  });

  test('a file that would be replaced, and was edited after the crash, is kept aside', async () => {
    const { root, recorder } = await buildWorld();
    await restoreUntil(recorder, root, killedAt(2, false).calls);
    writeTree(root, { changed: 'edited since', 'keep/added': 'edited too' });
    expect(valueOf(restorerOf(root).recover())).toContain(FINISHED);
    const aside = path.join(root, '.bootspring/aside/wf_abcdef-development-1');
    expect(fs.readFileSync(path.join(aside, 'changed'), 'utf8')).toBe('edited since');
    expect(fs.readFileSync(path.join(aside, 'keep/added'), 'utf8')).toBe('edited too');
    expect(fs.readFileSync(path.join(root, 'changed'), 'utf8')).toBe('one');
  });

  test('lost bytes are told, and the next restore mends them', async () => {
    const { root, recorder, wanted } = await killedInMoves();
    const [staging] = leftovers(root).filter((name) => name !== 'restore.json');
    const file = path.join(root, '.bootspring', staging ?? '', 'new/new/deep/file');
    fs.truncateSync(file, 0);
    const problem = problemIn(restorerOf(root).recover());
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
    const file = path.join(root, '.bootspring/restore.json');
    const record: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    const stat = fs.statSync(outside, { bigint: true });
    for (const change of [
      { clear: [[path.relative(root, outside), [1, String(stat.mtimeNs)]]] },
      { away: ['../x'] },
      { staging: '../x' },
      { aside: '/tmp' },
      { moves: [['.git/hooks/pre-commit', 1, 1, null]] },
    ]) {
      fs.writeFileSync(file, JSON.stringify({ ...(record instanceof Object ? record : {}), ...change }));
      expect(problemIn(restorerOf(root).recover()).message).toContain('is damaged');
    }
    expect(fs.readFileSync(outside, 'utf8')).toBe('x');
  });

  test('a record that leads through a link is not followed out of the tree', async () => {
    const { root } = await killedInMoves();
    const outside = temporaryFolder();
    writeTree(outside, { b: 'x' });
    fs.symlinkSync(outside, path.join(root, 'out'));
    const file = path.join(root, '.bootspring/restore.json');
    const record: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    const { mtimeNs } = fs.statSync(path.join(outside, 'b'), { bigint: true });
    const change = {
      clear: [['out/b', [1, String(mtimeNs)]]],
      away: ['out/b'],
      mend: [['out/b', 0o600, '0', 1]],
      settle: [['out', 0o700, '0']],
    };
    fs.writeFileSync(file, JSON.stringify({ ...(record instanceof Object ? record : {}), ...change }));
    restorerOf(root).recover();
    expect(fs.statSync(path.join(outside, 'b'), { bigint: true })).toMatchObject({ mtimeNs, size: 1n });
  });
});

test('a disk that is full while files are unpacked leaves the old tree and nothing else', async () => {
  const { root, recorder, other } = await buildWorld();
  const problem = { code: 'storage', message: 'Could not write: the disk is full (ENOSPC).' } as const;
  const extract = () => Promise.resolve(err(problem));
  const refusal = refusalOf(
    await restoreTo(recorder, 'development', root, { force: true, options: { layers: { ...layers, extract } } }),
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

test('nothing is told, and nothing made, where no restore was under way', () => {
  const root = temporaryFolder();
  expect(valueOf(restorerOf(root).recover())).toBeUndefined();
  expect(fs.readdirSync(root)).toEqual([]);
});
