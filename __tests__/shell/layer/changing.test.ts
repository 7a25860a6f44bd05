import * as fs from 'node:fs';
import * as path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LayerOutput } from '../../../src/shell/layer/output.ts';
import { packBatch } from '../../../src/shell/layer/pack-batch.ts';
import type { ReadCall } from '../../../src/shell/layer/pack-batch.ts';
import { LARGE, TRIES } from '../../../src/shell/layer/read-file.ts';
import type { PackedFile } from '../../../src/shell/layer/types.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { temporaryFolder } from '../rig.ts';
import { itemsOf, noise, open, pack, unpackAll, withPool } from './rig.ts';

/** Packs a small file; `change` is called in each reading, after the first bytes were read. */
async function packChanging(
  text: string,
  change: (file: string, reading: number) => void,
): Promise<PackedFile | undefined> {
  const root = temporaryFolder();
  const file = path.join(root, 'a');
  fs.writeFileSync(file, text);
  let readings = 0;
  const read: ReadCall = (fd, target, at, length) => {
    const count = fs.readSync(fd, target, at, Math.min(3, length), null);
    if (fs.fstatSync(fd).size > 0 && count > 0 && target.toString('latin1', at, at + 1) === text[0]) {
      readings += 1;
      change(file, readings);
    }
    return count;
  };
  const output = new LayerOutput(path.join(temporaryFolder(), 'layer'), 'gzip');
  const answer = packBatch(
    {
      kind: 'pack',
      root,
      items: [{ type: 'file', path: 'a', size: 1 }],
      compression: 'gzip',
      needles: { id: -1, sequences: [] },
      output: output.shared,
    },
    read,
  );
  const [packed] = answer.files;
  if (packed?.kind !== 'read') {
    output.close({ keep: false });
    return packed?.kind === 'large' ? undefined : packed;
  }
  // Whatever was read, the layer holds it under its digest.
  const { size, digest } = packed;
  if (answer.frame !== undefined)
    output.add([answer.frame], [{ type: 'file', path: 'a', executable: false, size, digest }]);
  const ended = output.finish();
  output.close({ keep: true });
  const found = await unpackAll(open({ ...ended, file: output.shared.file, files: [] }));
  expect(sha256(found['a'] ?? '')).toBe(digest);
  return packed;
}

describe('a small file that changes while it is read', () => {
  test('is read again until it is left alone', async () => {
    const packed = await packChanging('0123456789', (file, reading) => {
      if (reading < TRIES) fs.writeFileSync(file, `0${'more'.repeat(reading)}`);
    });
    expect(packed).toMatchObject({ unsettled: false, digest: sha256(`0${'more'.repeat(TRIES - 1)}`) });
  });

  test('each time is told, with what the last reading found', async () => {
    let readings = 0;
    const packed = await packChanging('0123456789', (file) => {
      readings += 1;
      fs.appendFileSync(file, 'x');
    });
    expect(readings).toBe(TRIES);
    expect(packed).toMatchObject({ unsettled: true, size: 12, digest: sha256('0123456789xx') });
  });

  test('and shrinks, is told with the bytes that were there', async () => {
    const packed = await packChanging('0123456789', (file, reading) => {
      fs.truncateSync(file, 3);
      if (reading < TRIES) fs.writeFileSync(file, '0123456789');
    });
    expect(packed).toMatchObject({ unsettled: true, size: 3, digest: sha256('012') });
  });

  test('to another content of the same size is read again', async () => {
    const packed = await packChanging('0123456789', (file, reading) => {
      if (reading > 1) return;
      fs.writeFileSync(file, '0987654321');
      fs.utimesSync(file, 1, 1);
    });
    expect(packed).toMatchObject({ unsettled: false, digest: sha256('0987654321') });
  });

  test('into a link, a folder or nothing is not read through', async () => {
    const replace = (by: (file: string) => void) => (file: string) => {
      fs.rmSync(file);
      by(file);
    };
    const link = await packChanging(
      '0123456789',
      replace((file) => fs.symlinkSync('/etc/passwd', file)),
    );
    const folder = await packChanging(
      '0123456789',
      replace((file) => fs.mkdirSync(file)),
    );
    const gone = await packChanging(
      '0123456789',
      replace(() => undefined),
    );
    expect([link?.kind, folder?.kind, gone?.kind]).toEqual(['replaced', 'replaced', 'gone']);
  });
});

describe.each([0, 2])('a large file that changes while it is read, with %i threads', (threads) => {
  /** Packs it beside a small one; `change` is called with the bytes of each piece when it was read. */
  const packLarge = (
    change: (file: string, bytes: number, count: number) => void,
  ): Promise<[PackedFile | undefined, Buffer | undefined, number]> =>
    withPool(threads, async (pool) => {
      const root = temporaryFolder();
      const file = path.join(root, 'big');
      fs.writeFileSync(file, noise(3 * LARGE));
      fs.writeFileSync(path.join(root, 'small'), 'small');
      let count = 0;
      const run: typeof pool.run = (task) => {
        if (task.kind === 'compress') change(file, task.content, (count += 1));
        return pool.run(task);
      };
      const items = itemsOf({ big: noise(3 * LARGE), small: 'small' });
      const packed = await pack(root, items, { pool: { ...pool, run } });
      const found = await unpackAll(open(packed), pool);
      expect(found['small']?.toString()).toBe('small');
      return [packed.files[0], found['big'], fs.statSync(packed.file).size];
    });

  test('is read again, and nothing of the first reading stays in the layer', async () => {
    const [packed, found, size] = await packLarge((file, _, count) => {
      if (count === 1) fs.writeFileSync(file, noise(LARGE * 2 + 77, 9));
    });
    expect(packed).toMatchObject({ unsettled: false, digest: sha256(noise(LARGE * 2 + 77, 9)) });
    expect(found?.equals(noise(LARGE * 2 + 77, 9))).toBe(true);
    expect(size).toBeLessThan(LARGE * 2 + 100_000);
  });

  test('each time is told, and read to the end that it had when the last reading began', async () => {
    const [packed, found, size] = await packLarge((file) => fs.appendFileSync(file, '!'));
    // Three pieces in the first reading; then one more with what was appended.
    const expected = Buffer.concat([noise(3 * LARGE), Buffer.alloc(3 + 4, '!')]);
    expect(packed).toMatchObject({ unsettled: true, size: expected.length, digest: sha256(expected) });
    expect(found?.equals(expected)).toBe(true);
    expect(size).toBeLessThan(3 * LARGE + 200_000);
  });

  test('each time, and then ends early, is told with the bytes that were there', async () => {
    let readings = 0;
    const [packed, found] = await packLarge((file, bytes) => {
      if (bytes === LARGE) readings += 1;
      fs.truncateSync(file, bytes === LARGE ? LARGE + 5 : 3 * LARGE);
    });
    const expected = noise(3 * LARGE).subarray(0, LARGE + 5);
    expect(readings).toBe(TRIES);
    expect(packed).toMatchObject({ unsettled: true, size: expected.length, digest: sha256(expected) });
    expect(found?.equals(expected)).toBe(true);
  });

  test('into nothing is gone, and leaves nothing', async () => {
    const [packed, found, size] = await packLarge((file) => fs.rmSync(file, { force: true }));
    expect([packed, found]).toEqual([{ kind: 'gone', path: 'big' }, undefined]);
    expect(size).toBeLessThan(2000);
  });
});
