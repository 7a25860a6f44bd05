import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createPool } from '../../../src/shell/layer/pool.ts';
import type { PoolTask } from '../../../src/shell/layer/types.ts';
import { temporaryFolder } from '../rig.ts';
import { packerScript, withPool } from './rig.ts';

const piece = (size: number): Extract<PoolTask, { readonly kind: 'compress' }> => ({
  kind: 'compress',
  memory: new Uint8Array(size + 65_536),
  length: size,
  content: size,
  before: new Uint8Array(0),
  compression: 'gzip',
  needles: { id: 1, sequences: [] },
});

const nowhere: PoolTask = { kind: 'unpack', file: '/nowhere/layer', compression: 'gzip', frames: [], rows: [] };

/** A script for a thread, as text. */
function script(text: string): string {
  const file = path.join(temporaryFolder(), 'script.cjs');
  fs.writeFileSync(file, text);
  return file;
}

describe.each([0, 1, 3])('a pool with %i threads', (threads) => {
  test('answers every task, more at once than it has threads', async () => {
    await withPool(threads, async (pool) => {
      const sizes = Array.from({ length: 12 }, (_, at) => 512 * (at + 1));
      const answers = await Promise.all(sizes.map((size) => pool.run(piece(size))));
      expect(answers.map((answer) => answer.kind === 'compressed' && answer.unpacked)).toEqual(sizes);
      expect(pool.threads).toBe(threads);
    });
  });

  test('tells what the system refused as a problem', async () => {
    await withPool(threads, async (pool) => {
      const problem = { code: 'storage', message: expect.stringContaining('ENOENT'), where: '/nowhere/layer' };
      expect(await pool.run(nowhere)).toMatchObject({ kind: 'failed', problem });
      expect(await pool.run(piece(512))).toMatchObject({ kind: 'compressed' });
    });
  });
});

test('memory goes to the thread and comes back instead of being copied', async () => {
  await withPool(1, async (pool) => {
    const task = piece(1_000_000);
    const answer = pool.run(task);
    expect(task.memory.length).toBe(0);
    expect(await answer).toMatchObject({ memory: { length: 1_065_536 } });
  });
});

test('without a script the work is done in this thread', async () => {
  const pool = createPool({ threads: 4, script: undefined });
  expect(pool.threads).toBe(0);
  expect(await pool.run(piece(512))).toMatchObject({ kind: 'compressed' });
});

describe('a thread that ends', () => {
  test.each([
    [
      'throws',
      "require('worker_threads').parentPort.on('message', () => { throw new Error('no memory'); });",
      'no memory',
    ],
    ['exits', "require('worker_threads').parentPort.on('message', () => process.exit(7));", 'exit code 7'],
    ['does not start', 'this is no script', 'SyntaxError|Unexpected'],
  ])('because it %s fails its tasks and leaves none waiting', async (_, text, because) => {
    const pool = createPool({ threads: 2, script: script(text) });
    for (let round = 0; round < 2; round += 1) {
      const answers = await Promise.all([1, 2, 3, 4].map(() => pool.run(piece(512))));
      for (const answer of answers) {
        expect(answer).toMatchObject({
          kind: 'failed',
          problem: { code: 'storage', message: expect.stringMatching(because) },
        });
      }
    }
    await pool.close();
  });

  test('whose script is not there is a problem', async () => {
    const pool = createPool({ threads: 1, script: '/nowhere/packer.js' });
    expect(await pool.run(piece(512))).toMatchObject({ kind: 'failed', problem: { code: 'storage' } });
    await pool.close();
  });

  test('because the pool is closed fails what it had at work, and what comes later', async () => {
    const pool = createPool({ threads: 2, script: packerScript() });
    const answers = [1, 2, 3].map(() => pool.run(piece(512)));
    await pool.close();
    for (const answer of [...answers, pool.run(piece(512))]) {
      expect(await answer).toMatchObject({ kind: 'failed', problem: { code: 'storage' } });
    }
  });
});
