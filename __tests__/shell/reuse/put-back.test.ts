import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ReuseRecord } from '../../../src/model/reuse.ts';
import { systemCalls } from '../../../src/shell/restore/calls.ts';
import { recoverRestore } from '../../../src/shell/restore/recover.ts';
import { putBackPhase } from '../../../src/shell/reuse/put-back.ts';
import { killedAt } from '../restore/crash-rig.ts';
import { problemIn, temporaryFolder, valueOf, writeTree } from '../rig.ts';
import { built, look, pack, request, stored, type Stored } from './rig.ts';

const FILES = { 'src/a.js': 'a', 'dist/all.js': 'all', 'dist/deep/er/x.txt': 'x', 'dist/empty': '' };

const leave = (root: string): void => {
  fs.chmodSync(path.join(root, 'dist/deep/er/x.txt'), 0o750);
  fs.symlinkSync('../all.js', path.join(root, 'dist/deep/link'));
  for (const [name, at] of [
    ['all.js', 1_700_000_000.5],
    ['deep/er/x.txt', 1_600_000_000.25],
    ['empty', 0.125],
  ] as const)
    fs.utimesSync(path.join(root, 'dist', name), at, at);
};

const putBack = (root: string, one: Stored, more: Parameters<typeof request>[1] = {}) =>
  putBackPhase({ workspace: root, packer: undefined }, request(one, more));

/** What is stored of a phase that left FILES, and how these look. */
async function original(): Promise<{ readonly one: Stored; readonly looks: Readonly<Record<string, string>> }> {
  const root = await built(FILES, { 'note.txt': 'note', 'deep/report.txt': 'report' }, leave);
  return { one: await stored(root), looks: look(root) };
}

function traces(root: string): readonly string[] {
  const folder = path.join(root, '.bootspring');
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.startsWith('restor')) : [];
}

describe('what a phase left is put back', () => {
  test('exactly, where there is nothing, with what it had put among its artifacts', async () => {
    const { one, looks } = await original();
    const root = temporaryFolder();
    writeTree(root, { 'src/a.js': 'a' });
    expect(valueOf(await putBack(root, one))).toEqual({ written: 4, bytes: 4, deleted: 0 });
    expect({ ...look(root), 'src/a.js': looks['src/a.js'] }).toEqual(looks);
    const artifacts = path.join(root, '.bootspring/workflows/wf_another/artifacts/build');
    expect(fs.readFileSync(path.join(artifacts, 'note.txt'), 'utf8')).toBe('note');
    expect(fs.readFileSync(path.join(artifacts, 'deep/report.txt'), 'utf8')).toBe('report');
    expect(traces(root)).toEqual([]);
  });

  test('in the place of other outputs: those that it did not have go, the rest of the workspace stays', async () => {
    const { one, looks } = await original();
    const root = temporaryFolder();
    const others = { 'dist/all.js': 'other', 'dist/stale.js': 'old', 'dist/deep/er/more/y': 'y', 'keep/dist/z': 'z' };
    writeTree(root, { 'src/a.js': 'a', ...others });
    expect(valueOf(await putBack(root, one))).toMatchObject({ written: 4, deleted: 2 });
    const after = look(root);
    expect(after['keep/dist/z']).toContain('z');
    expect({ ...after, 'src/a.js': looks['src/a.js'], 'keep/dist/z': '' }).toEqual({ ...looks, 'keep/dist/z': '' });
  });

  test('what has the same content already is not written, only its mode and time are mended', async () => {
    const { one, looks } = await original();
    const root = temporaryFolder();
    writeTree(root, FILES);
    expect(valueOf(await putBack(root, one))).toEqual({ written: 1, bytes: 0, deleted: 0 });
    expect({ ...look(root), 'src/a.js': looks['src/a.js'] }).toEqual(looks);
  });

  test('another content of the same size, mode and time is replaced: times can be set to anything', async () => {
    const { one, looks } = await original();
    const root = temporaryFolder();
    writeTree(root, { ...FILES, 'dist/all.js': 'ALL' });
    leave(root);
    expect(valueOf(await putBack(root, one))).toMatchObject({ written: 1 });
    expect({ ...look(root), 'src/a.js': looks['src/a.js'] }).toEqual(looks);
  });

  test('a file that stands where a folder has to be and is no output is kept aside', async () => {
    const one = await stored(await built({ 'dist/sub/x': 'x' }));
    const root = temporaryFolder();
    writeTree(root, { dist: 'my notes' });
    fs.mkdirSync(path.join(root, '.bootspring'));
    valueOf(await putBack(root, one, { outputs: ['dist/sub/*'] }));
    expect(fs.readFileSync(path.join(root, 'dist/sub/x'), 'utf8')).toBe('x');
    const aside = path.join(root, '.bootspring/aside/wf_another-build-1/dist');
    expect(fs.readFileSync(aside, 'utf8')).toBe('my notes');
  });
});

describe('nothing changes', () => {
  const before = { 'dist/all.js': 'other', 'src/a.js': 'a' };

  test.each<[string, (one: Stored) => Stored]>([
    [
      'when a byte of the layer is another',
      (one) => {
        const bytes = fs.readFileSync(one.layer ?? '');
        bytes[20] = (bytes[20] ?? 0) ^ 1;
        fs.writeFileSync(one.layer ?? '', bytes);
        return one;
      },
    ],
    [
      'when the layer is cut short',
      (one) => {
        fs.truncateSync(one.layer ?? '', 100);
        return one;
      },
    ],
    ['when the layer is gone', (one) => ({ ...one, layer: undefined })],
    ['when the record tells of another content', (one) => changed(one, { digest: `sha256:${'0'.repeat(64)}` })],
  ])('%s', async (_, spoil) => {
    const { one } = await original();
    const root = temporaryFolder();
    writeTree(root, before);
    const looks = look(root);
    expect(problemIn(await putBack(root, spoil(one))).code).toBe('integrity');
    expect(look(root)).toEqual(looks);
    expect(traces(root)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['a path that leads out', { path: '../evil' }, 'which leads elsewhere'],
    ['a path that leads out from within', { path: 'dist/../../evil' }, 'which leads elsewhere'],
    ['an absolute path', { path: '/dist/evil' }, 'is absolute'],
    ["git's own folder", { path: 'dist/.git/hooks/x' }, "git's or bootspring's own"],
    ['a path that is no output', { path: 'src/a.js' }, 'is none of the declared outputs'],
    ['a setuid bit', { mode: '4755' }, 'more than permissions'],
  ])('of a record with %s', async (_, more, told) => {
    const { one } = await original();
    const root = temporaryFolder();
    writeTree(root, before);
    const looks = look(root);
    expect(problemIn(await putBack(root, changed(one, more))).message).toContain(told);
    expect(look(root)).toEqual(looks);
  });

  test('of a record with a link that leads out, or a file behind a link', async () => {
    const { one } = await original();
    const root = temporaryFolder();
    const link = { type: 'link', path: 'dist/out', target: '../../..', mtime: '0.000000000' } as const;
    const out = { ...one.record, entries: [...one.record.entries, link] };
    expect(problemIn(await putBack(root, { ...one, record: out })).message).toContain('leads out');
    const over = { ...one.record, entries: [...one.record.entries, { ...link, path: 'dist/deep', target: 'x' }] };
    expect(problemIn(await putBack(root, { ...one, record: over })).message).toContain('is no folder');
    expect(fs.existsSync(path.join(root, 'dist'))).toBe(false);
  });

  test('when the run was stopped meanwhile', async () => {
    const { one } = await original();
    const root = temporaryFolder();
    writeTree(root, before);
    const looks = look(root);
    const answer = await putBack(root, one, { signal: AbortSignal.abort() });
    expect(problemIn(answer).message).toBe('the run was stopped');
    expect(look(root)).toEqual(looks);
    expect(traces(root)).toEqual([]);
  });
});

/** The record with another first row. */
function changed(one: Stored, more: object): Stored {
  const [first, ...rest] = one.record.entries;
  const entries: ReuseRecord['entries'] = first?.type === 'file' ? [{ ...first, ...more }, ...rest] : rest;
  return { ...one, record: { ...one.record, entries } };
}

test.each([false, true])(
  'a kill at any operation (done already: %j) leaves the old outputs, or the next run ends what was begun',
  async (after) => {
    const { one, looks } = await original();
    const old = { 'dist/all.js': 'other', 'dist/stale.js': 'old', 'src/a.js': 'a' };
    const ends = { old: 0, new: 0 };
    for (let at = 1; ; at += 1) {
      const root = temporaryFolder();
      writeTree(root, old);
      const earlier = look(root);
      const { calls, isDead } = killedAt(at, after);
      await putBackPhase({ workspace: root, packer: undefined, calls }, request(one));
      if (!isDead()) break;
      const told = valueOf(recoverRestore(root, systemCalls));
      const now = look(root);
      const isNew = now['dist/stale.js'] === undefined;
      if (isNew) expect({ ...now, 'src/a.js': looks['src/a.js'] }).toEqual(looks);
      else expect(now).toEqual(earlier);
      if (told?.includes('has been finished') === true) {
        expect(isNew).toBe(true);
        expect(told).toBe('Putting back the outputs of build was cut off and has been finished.');
      }
      ends[isNew ? 'new' : 'old'] += 1;
      expect(traces(root)).toEqual([]);
      fs.rmSync(root, { recursive: true });
    }
    // The first operation puts on record what remains to be done.
    expect(ends.old > 0).toBe(!after);
    expect(ends.new).toBeGreaterThan(0);
  },
);

test('what was cut off and is lost is forgotten: the phase makes its outputs anew', async () => {
  const { one } = await original();
  const root = temporaryFolder();
  writeTree(root, { 'dist/stale.js': 'old' });
  let writes = 0;
  const calls = {
    ...systemCalls,
    rename: () => {
      throw new Error('killed');
    },
    remove: () => {
      writes += 1;
      throw new Error('killed');
    },
  };
  await putBackPhase({ workspace: root, packer: undefined, calls }, request(one));
  expect(writes).toBeGreaterThan(0);
  for (const name of traces(root).filter((each) => each !== 'restore.json'))
    fs.rmSync(path.join(root, '.bootspring', name), { recursive: true });
  expect(valueOf(recoverRestore(root, systemCalls))).toContain('cannot be finished');
  expect(traces(root)).toEqual([]);
});

describe('what a phase left is not packed', () => {
  test.each<[string, (root: string) => void, string]>([
    [
      'when a check wrote to it',
      (root) => fs.writeFileSync(path.join(root, 'dist/all.js'), 'ALL'),
      'dist/all.js changed after',
    ],
    [
      'when a check added to it',
      (root) => fs.writeFileSync(path.join(root, 'dist/new.js'), 'n'),
      'dist/new.js changed after',
    ],
    [
      'when a check removed some of it',
      (root) => fs.rmSync(path.join(root, 'dist/empty')),
      'dist/empty was removed after',
    ],
    ['when a name tells of credentials', (root) => writeTree(root, { 'dist/.npmrc': 'x' }), 'may hold credentials'],
    [
      'when it is not there any more',
      (root) => fs.rmSync(path.join(root, 'dist'), { recursive: true }),
      'dist/** is not there',
    ],
  ])('%s', async (_, change, told) => {
    const root = await built(FILES, {}, leave);
    change(root);
    expect(problemIn(await pack(root)).message).toContain(told);
    expect(fs.existsSync(path.join(root, '.bootspring/tmp'))).toBe(false);
  });

  test('when it holds a secret, and nothing of it stays', async () => {
    const root = await built({ 'dist/a': 'the hunter22 one' });
    expect(problemIn(await pack(root, [Buffer.from('hunter22')])).message).toBe(
      'dist/a holds a secret of the environment',
    );
    expect(fs.readdirSync(path.join(root, '.bootspring/tmp'))).toEqual([]);
  });

  test('when it is more than may be kept', async () => {
    expect(problemIn(await pack(await built(FILES), [], 3)).message).toContain('more than max-size');
  });

  test('when it stands behind a link', async () => {
    const root = await built({ 'real/x': 'x' }, {}, (at) => fs.symlinkSync('real', path.join(at, 'dist')));
    expect(problemIn(await pack(root)).message).toContain('behind the link dist');
  });
});
