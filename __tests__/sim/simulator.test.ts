import { expect, jest, test } from '@jest/globals';
import { crashAroundRestore, crashEverywhere, liveThrough } from './scenario.ts';

const SEEDS = Number(process.env['SIM_SEEDS'] ?? 100);
const FIRST = Number(process.env['SIM_FIRST'] ?? 1);

// On a machine that is busy with other things this takes several times as long.
jest.setTimeout(300_000);

test('whatever fails, hangs, crashes or is decided, no promise of the engine is broken', async () => {
  for (let seed = FIRST; seed < FIRST + SEEDS; seed += 1) expect(await liveThrough(seed)).toEqual([]);
});

test('a crash after any entry loses no finished phase and the next run completes', async () => {
  for (let seed = FIRST; seed < FIRST + SEEDS / 4; seed += 1) expect(await crashEverywhere(seed)).toEqual([]);
});

test('a death anywhere around a restore leaves state and files of one checkpoint, and the next run completes', async () => {
  for (let seed = FIRST; seed < FIRST + SEEDS / 16; seed += 1) expect(await crashAroundRestore(seed)).toEqual([]);
});
