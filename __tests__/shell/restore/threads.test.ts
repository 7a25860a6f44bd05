import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { perform } from '../../../src/shell/layer/perform.ts';
import { createPool } from '../../../src/shell/layer/pool.ts';
import { systemPath } from '../../../src/shell/layer/system-path.ts';
import type { Pool, PoolTask } from '../../../src/shell/layer/types.ts';
import { noise, packerScript } from '../layer/rig.ts';
import { temporaryFolder, writeTree } from '../rig.ts';
import { createRecorder, describeTree, expectTree, refusalOf, reportOf, restoreTo, type Recorder } from './rig.ts';

/** Files of three layers, many of them in folders that have files of the others too. */
async function buildLayers(): Promise<{ root: string; recorder: Recorder; described: readonly string[] }> {
  const root = temporaryFolder();
  const recorder = createRecorder(root);
  for (const phase of ['one', 'two', 'three']) {
    for (let at = 0; at < 60; at += 1) writeTree(root, { [`a/${at % 9}/b/${at % 7}/${phase}-${at}`]: noise(900, at) });
    writeTree(root, { [`${phase}/only/here/large`]: noise(3_000_000, phase.length), [`top-${phase}`]: phase });
    await recorder.take(phase);
  }
  fs.mkdirSync(systemPath(`${root}/a/0/\xff\xfe`));
  fs.writeFileSync(systemPath(`${root}/a/0/\xff\xfe/file`), 'in a folder whose name is no text');
  fs.mkdirSync(path.join(root, 'empty/inside'), { recursive: true });
  for (const folder of ['a/0/b/0', 'a/0', 'empty']) fs.chmodSync(path.join(root, folder), 0o555);
  await recorder.take('last');
  return { root, recorder, described: describeTree(root) };
}

/** What was asked of a pool, and whether anything was still at work when a restore ended. */
interface Watched {
  readonly pool: Pool;
  atWork: number;
}

/** A pool with two threads, of which every task is seen before it is at work. */
function watched(before: (task: PoolTask) => void = () => undefined): Watched {
  const pool = createPool({ threads: 2, script: packerScript() });
  const run: Pool['run'] = async (task) => {
    before(task);
    seen.atWork += 1;
    const answer = await pool.run(task);
    seen.atWork -= 1;
    return answer;
  };
  const seen: Watched = { pool: { ...pool, run }, atWork: 0 };
  return seen;
}

const targetsOf = (task: PoolTask): readonly string[] =>
  task.kind === 'unpack' ? task.rows.flatMap(({ target }) => (target === undefined ? [] : [target.to])) : [];

/** The folder that a restore prepares, from a file in it. */
const preparedIn = (to: string): string => to.slice(0, to.indexOf('/new/') + '/new'.length);

/** A folder with work in it that a refused restore must leave alone. */
function occupied(): { into: string; expectAsBefore: () => void } {
  const into = temporaryFolder();
  writeTree(into, { 'a/0/mine': 'mine', 'top-one': 'mine too' });
  const before = describeTree(into);
  return {
    into,
    expectAsBefore() {
      expect(describeTree(into)).toEqual(before);
      expect(fs.readdirSync(path.join(into, '.bootspring')).filter((name) => name.startsWith('restore-'))).toEqual([]);
    },
  };
}

describe('a restore of several layers', () => {
  test('by threads makes the tree, with folders that nobody may write to and names that are no text', async () => {
    const { recorder, described } = await buildLayers();
    const into = temporaryFolder();
    const seen = watched();
    reportOf(await restoreTo(recorder, 'last', into, { options: { openPool: () => seen.pool } }));
    expectTree(into, described);
    expect(seen.atWork).toBe(0);
  });

  test('has its threads from the start, as many as its files are worth, and ends them when it is refused', async () => {
    const { recorder } = await buildLayers();
    const { into } = occupied();
    const before = describeTree(into);
    const told: (number | string)[] = [];
    const openPool = (bytes: number): Pool => {
      told.push(bytes);
      const close = (): Promise<void> => Promise.resolve(void told.push('closed'));
      return { threads: 2, run: (task) => Promise.resolve(perform(task)), close };
    };
    const refusal = refusalOf(await restoreTo(recorder, 'last', into, { options: { openPool } }));
    expect(refusal).toMatchObject({ kind: 'refused', problem: { code: 'usage' } });
    const files = 3 * (60 + 2) + 1;
    const contents = ['one', 'two', 'three', 'in a folder whose name is no text'].join('').length;
    expect(told).toEqual([4096 * files + 3 * 60 * 900 + 3 * 3_000_000 + contents, 'closed']);
    expect(describeTree(into)).toEqual(before);
    expect(fs.existsSync(path.join(into, '.bootspring'))).toBe(false);
  });

  test('makes the same tree where threads come to every folder first', async () => {
    const { recorder, described } = await buildLayers();
    const into = temporaryFolder();
    // Done at once: as many lanes as there is work have made their folders when the restore comes to make any.
    const run: Pool['run'] = (task) => Promise.resolve(perform(task));
    const openPool = (): Pool => ({ threads: 500, run, close: () => Promise.resolve() });
    reportOf(await restoreTo(recorder, 'last', into, { options: { openPool } }));
    expectTree(into, described);
  });

  test('that cannot write a file of one while another is at work changes nothing and leaves nothing', async () => {
    const { recorder } = await buildLayers();
    const { into, expectAsBefore } = occupied();
    const seen = watched((task) => {
      for (const to of targetsOf(task)) if (to.endsWith('/top-two')) fs.mkdirSync(to, { recursive: true });
    });
    const refusal = refusalOf(
      await restoreTo(recorder, 'last', into, { force: true, options: { openPool: () => seen.pool } }),
    );
    expect(refusal).toMatchObject({
      kind: 'refused',
      problem: { code: 'storage', where: expect.stringMatching(/\/new\/top-two$/) },
    });
    expect(seen.atWork).toBe(0);
    expectAsBefore();
  });

  test('whose thread ends at work is refused, and nothing is left', async () => {
    const { recorder } = await buildLayers();
    const { into, expectAsBefore } = occupied();
    let isEnded = false;
    const seen = watched((task) => {
      if (isEnded || task.kind !== 'unpack') return;
      isEnded = true;
      void seen.pool.close();
    });
    const refusal = refusalOf(
      await restoreTo(recorder, 'last', into, { force: true, options: { openPool: () => seen.pool } }),
    );
    expect(refusal).toMatchObject({ kind: 'refused', problem: { message: expect.stringContaining('A thread that') } });
    expect(seen.atWork).toBe(0);
    expectAsBefore();
  });

  test('whose folders cannot be made gives up what threads have at work before it clears away', async () => {
    const { recorder } = await buildLayers();
    const { into, expectAsBefore } = occupied();
    const giveUp: (() => void)[] = [];
    // Work that never ends by itself, below a file that stands where the folders belong.
    const run: Pool['run'] = (task) => {
      const [to] = targetsOf(task);
      if (to !== undefined && giveUp.length === 0) {
        fs.rmdirSync(preparedIn(to));
        fs.writeFileSync(preparedIn(to), 'in the way');
      }
      return new Promise((resolve) => {
        giveUp.push(() => resolve({ kind: 'failed', problem: { code: 'storage', message: 'It was given up.' } }));
      });
    };
    const close = (): Promise<void> => {
      for (const each of giveUp) each();
      return Promise.resolve();
    };
    const openPool = (): Pool => ({ threads: 2, run, close });
    const refusal = refusalOf(await restoreTo(recorder, 'last', into, { force: true, options: { openPool } }));
    expect(refusal).toMatchObject({
      kind: 'refused',
      problem: { code: 'storage', message: expect.stringContaining('(ENOTDIR)') },
    });
    expect(giveUp.length).toBeGreaterThan(1);
    expectAsBefore();
  });
});
