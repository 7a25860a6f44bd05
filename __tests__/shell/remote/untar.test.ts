import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { err, ok, type Result } from '../../../src/model/result.ts';
import { untar } from '../../../src/shell/remote/untar.ts';
import { temporaryFolder } from '../rig.ts';
import { END, paxEntry, tarEntry, tarOf } from './tar.ts';

const scratch = temporaryFolder();
afterAll(() => fs.rmSync(scratch, { recursive: true }));
let made = 0;

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads an archive, all files let in. */
async function read(
  bytes: Uint8Array,
  size = 700,
): Promise<{ readonly answer: Result<void, string>; readonly files: Record<string, string> }> {
  const folder = path.join(scratch, String((made += 1)));
  fs.mkdirSync(folder);
  const names: string[] = [];
  const answer = await untar(pieces(bytes, size), (name, bytesOf) => {
    if (bytesOf > 1_000_000) return err('is too large');
    names.push(name);
    return ok(path.join(folder, String(names.length)));
  });
  const files = names.map((name, at) => [name, fs.readFileSync(path.join(folder, String(at + 1)), 'latin1')]);
  return { answer, files: Object.fromEntries(files) };
}

describe('an archive', () => {
  test('is read whatever the pieces are that it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 4_000 }),
        async (contents, size) => {
          const bytes = tarOf(...contents.map((content, at) => ({ name: `file${at}`, content })), Buffer.alloc(8_192));
          const { answer, files } = await read(bytes, size);
          expect(answer).toEqual(ok(undefined));
          expect(files).toEqual(
            Object.fromEntries(contents.map((content, at) => [`file${at}`, Buffer.from(content).toString('latin1')])),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('may tell times and a size in extended headers', async () => {
    const times = paxEntry({ mtime: '1700000000.123456789', atime: '1', 'LIBARCHIVE.creationtime': '1' });
    expect((await read(tarOf(times, { name: 'a', content: 'x' }))).files).toEqual({ a: 'x' });
    const size = paxEntry({ size: '3' });
    expect((await read(tarOf(size, { name: 'a', content: 'xyz' }))).files).toEqual({ a: 'xyz' });
    expect((await read(tarOf(paxEntry({ size: '3000000' }), { name: 'a', content: 'xyz' }))).answer).toEqual(
      err('is too large'),
    );
  });

  test.each<[string, Buffer, string]>([
    ['a folder', tarOf({ name: 'a/', flag: '5' }), 'folder'],
    ['a symbolic link', tarOf({ name: 'a', flag: '2', link: '/etc/passwd' }), 'symbolic link'],
    ['a hard link', tarOf({ name: 'a', flag: '1', link: 'b' }), 'hard link'],
    ['a device', tarOf({ name: 'a', flag: '3' }), 'device'],
    ['a pipe', tarOf({ name: 'a', flag: '6' }), 'pipe'],
    ['a long name of GNU tar', tarOf({ name: '././@LongLink', flag: 'L', content: '/tmp/x\0' }), 'long name'],
    ['a sparse file', tarOf({ name: 'a', flag: 'S' }), 'sparse'],
    ['a contiguous file', tarOf({ name: 'a', flag: '7' }), 'unknown kind'],
    ['a header for all', tarOf(paxEntry({ path: '/x' }, 'g'), { name: 'a' }), 'all entries'],
    ['another path', tarOf(paxEntry({ mtime: '1', path: '/tmp/x' }), { name: 'a' }), '(path)'],
    ['another target', tarOf(paxEntry({ linkpath: '/tmp/x' }), { name: 'a' }), '(linkpath)'],
    ['a sparse map', tarOf(paxEntry({ 'GNU.sparse.major': '1' }), { name: 'a' }), 'GNU.sparse'],
    ['a negative size', tarOf(paxEntry({ size: '-1' }), { name: 'a' }), 'no size'],
    ['two extended headers', tarOf(paxEntry({ a: '1' }), paxEntry({ a: '1' }), { name: 'a' }), 'broken'],
    ['an extended header for nothing', tarOf(paxEntry({ a: '1' })), 'cut short'],
    ['broken records', tarOf({ name: 'p', flag: 'x', content: '99 a=b\n' }, { name: 'a' }), 'broken'],
    ['records of nothing', tarOf({ name: 'p', flag: 'x', content: '0 a=b\n' }, { name: 'a' }), 'broken'],
    ['no bytes', Buffer.alloc(0), 'cut short'],
    ['no end', tarEntry({ name: 'a', content: 'x' }), 'cut short'],
    ['half an end', Buffer.concat([tarEntry({ name: 'a' }), END.subarray(512)]), 'cut short'],
    ['more after its end', Buffer.concat([tarOf({ name: 'a' }), tarEntry({ name: 'b' })]), 'behind its end'],
    ['a byte after its end', Buffer.concat([tarOf({ name: 'a' }), Buffer.of(1)]), 'behind its end'],
    ['megabytes of zeros after it', Buffer.concat([tarOf(), Buffer.alloc(2 * 1024 ** 2)]), 'behind its end'],
    ['text', Buffer.from('x'.repeat(2_000)), 'checksum'],
  ])('with %s is refused', async (_what, bytes, word) => {
    const { answer } = await read(bytes);
    expect(answer.ok ? 'accepted' : answer.error).toContain(word);
  });

  test('that is cut anywhere is refused', async () => {
    const whole = tarOf(paxEntry({ mtime: '1' }), { name: 'a', content: 'x'.repeat(600) });
    for (let length = 0; length < whole.length; length += 37) {
      const { answer } = await read(whole.subarray(0, length));
      expect([length, answer]).toEqual([length, err('is cut short')]);
    }
  });

  test('gives another file only where a content was changed', async () => {
    const whole = tarOf({ name: 'a', content: 'x'.repeat(600) });
    for (let at = 0; at < 512; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      const { answer, files } = await read(bytes);
      if (answer.ok) expect([at, files]).toEqual([at, { a: 'x'.repeat(600) }]);
    }
  });

  test('never overwrites', async () => {
    const file = path.join(scratch, 'there');
    fs.writeFileSync(file, 'mine');
    await expect(untar(pieces(tarOf({ name: 'a', content: 'x' }), 512), () => ok(file))).rejects.toThrow('EEXIST');
    expect(fs.readFileSync(file, 'utf8')).toBe('mine');
  });
});
