import { describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { type Calls, systemCalls } from '../../../src/shell/restore/calls.ts';
import { recoverRestore } from '../../../src/shell/restore/recover.ts';
import { temporaryFolder, valueOf } from '../rig.ts';
import {
  buildWorld,
  CLEARED,
  copyOf,
  FINISHED,
  Killed,
  killedAt,
  leftovers,
  otherDevice,
  restoreUntil,
} from './crash-rig.ts';
import { describeTree, everything, expectTree, restoreTo, layersWith } from './rig.ts';

/** What was moved out of the way. */
function keptAside(root: string): string[] {
  const aside = path.join(root, '.bootspring/aside/wf_abcdef-development-1');
  return fs.existsSync(aside) ? everything(aside) : [];
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

describe.each<[string, Calls]>([
  ['on one device', systemCalls],
  ['with mounts in the tree', otherDevice],
])('a restore that is killed %s', (_, base) => {
  // Right before an operation is right after the one before it, on the disk.
  test('at any operation leaves the old tree or the new one, and says which', async () => {
    const { root, recorder, wanted, other } = await buildWorld();
    const ends = { old: 0, new: 0 };
    for (let at = 1; ; at += 1) {
      const here = copyOf(root);
      const { calls, isDead } = killedAt(at, false, base);
      await restoreUntil(recorder, here, calls);
      const told = valueOf(recoverRestore(here, base));
      ends[expectWhole(here, told, wanted, other)] += 1;
      expect(leftovers(here)).toEqual([]);
      // What existed nowhere else is where it was, or aside.
      const kept = ['mine/work', '.bootspring/aside/wf_abcdef-development-1/mine/work'].filter((name) =>
        fs.existsSync(path.join(here, name)),
      );
      expect(kept).toHaveLength(1);
      expect(keptAside(here).filter((name) => !/^mine(?:\/work)?$/.test(name))).toEqual([]);
      expect(valueOf(recoverRestore(here, systemCalls))).toBeUndefined();
      fs.rmSync(path.dirname(here), { recursive: true });
      if (!isDead()) break;
    }
    // The first operation writes the record: once that is done, there is no way back.
    expect(ends.old).toBe(1);
    expect(ends.new).toBeGreaterThan(20);
  });

  test('and killed again while it is finished, ends as the new tree', async () => {
    const { root, recorder, wanted, other } = await buildWorld();
    for (let first = 2; first < 60; first += 9) {
      const start = copyOf(root);
      await restoreUntil(recorder, start, killedAt(first, true, base).calls);
      for (let second = 1; ; second += 4) {
        const here = copyOf(start);
        const { calls, isDead } = killedAt(second, true, base);
        recoverRestore(here, calls);
        expectWhole(here, valueOf(recoverRestore(here, base)), wanted, other);
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
      options: { calls, layers: layersWith(extract) },
    }).catch(() => undefined);
    expect(leftovers(root)).toHaveLength(1);
    expect(valueOf(recoverRestore(root, systemCalls))).toBe(CLEARED);
    expect(describeTree(root)).toEqual(other);
    expect(leftovers(root)).toEqual([]);
  });
});

test('nothing is told, and nothing made, where no restore was under way', () => {
  const root = temporaryFolder();
  expect(valueOf(recoverRestore(root, systemCalls))).toBeUndefined();
  expect(fs.readdirSync(root)).toEqual([]);
});
