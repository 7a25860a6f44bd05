import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bytesOfPath, systemPath } from '../../../src/shell/layer/system-path.ts';
import {
  BLOCK,
  END_SIZE,
  entrySize,
  headerSize,
  paddedSize,
  writeHeader,
} from '../../../src/shell/layer/tar-header.ts';
import type { LayerEntry } from '../../../src/shell/layer/types.ts';
import { temporaryFolder } from '../rig.ts';
import { has } from './rig.ts';

const headerOf = (entry: LayerEntry): Buffer => {
  // Memory that held something else.
  const bytes = Buffer.alloc(headerSize(entry) + 2 * BLOCK, 0xee);
  expect(writeHeader(entry, bytes, BLOCK)).toBe(headerSize(entry));
  expect(bytes.subarray(0, BLOCK).equals(Buffer.alloc(BLOCK, 0xee))).toBe(true);
  expect(bytes.subarray(-BLOCK).equals(Buffer.alloc(BLOCK, 0xee))).toBe(true);
  return bytes.subarray(BLOCK, -BLOCK);
};
const fileOf = (name: string, size: number, executable = false): LayerEntry => ({
  type: 'file',
  path: name,
  executable,
  size,
  digest: '',
});

const gnuTar = has('tar') && execFileSync('tar', ['--version'], { encoding: 'utf8' }).includes('GNU tar');
const withGnuTar = gnuTar ? test : test.skip;

const part = fc
  .uint8Array({ minLength: 1, maxLength: 200 })
  .map((array) => Buffer.from(array).toString('latin1').replace(/[\0/]/g, 'x'))
  .filter((name) => name !== '.' && name !== '..');
const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));

withGnuTar('a header is byte for byte what GNU tar writes of a file or link without owner and time', () => {
  fc.assert(
    fc.property(
      name,
      fc.boolean(),
      fc.option(name),
      fc.integer({ min: 0, max: 1500 }),
      (place, executable, target, size) => {
        const folder = temporaryFolder();
        const file = `${bytesOfPath(folder)}/${place}`;
        fs.mkdirSync(systemPath(path.posix.dirname(file)), { recursive: true });
        const entry: LayerEntry =
          target === null ? fileOf(place, size, executable) : { type: 'link', path: place, target };
        if (target === null) {
          fs.writeFileSync(systemPath(file), Buffer.alloc(size, 'x'));
          fs.chmodSync(systemPath(file), executable ? 0o755 : 0o644);
        } else fs.symlinkSync(systemPath(target), systemPath(file));
        const options = ['--format=gnu', '--numeric-owner', '--owner=0', '--group=0', '--mtime=@0', '--no-recursion'];
        const listed = path.join(folder, '..', `${path.basename(folder)}.names`);
        fs.writeFileSync(listed, Buffer.from(`${place}\0`, 'latin1'));
        const archive = execFileSync('tar', [
          '-C',
          folder,
          ...options,
          '--null',
          '--verbatim-files-from',
          '-T',
          listed,
          '-cf',
          '-',
        ]);
        fs.rmSync(folder, { recursive: true });
        fs.rmSync(listed);
        const header = headerOf(entry);
        expect(header.toString('latin1')).toBe(archive.subarray(0, header.length).toString('latin1'));
        expect(entrySize(entry)).toBe(header.length + (target === null ? paddedSize(size) : 0));
      },
    ),
    { numRuns: 60 },
  );
});

test('sizes are octal below 8 GiB and in base 256 from there on', () => {
  const field = (size: number): string => headerOf(fileOf('a', size)).toString('latin1', 124, 136);
  expect(field(8 * 1024 ** 3 - 1)).toBe('77777777777\0');
  expect(field(8 * 1024 ** 3)).toBe('\x80\0\0\0\0\0\0\x02\0\0\0\0');
});

withGnuTar('GNU tar reads the size of a file of 8 GiB', () => {
  const archive = Buffer.concat([headerOf(fileOf('huge', 8 * 1024 ** 3 + 5)), Buffer.alloc(END_SIZE)]);
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'a.tar'), archive);
  // The content is not there, which it complains about.
  const listing = execFileSync('sh', ['-c', 'tar -tvf a.tar 2>/dev/null || true'], { cwd: folder, encoding: 'utf8' });
  expect(listing).toMatch(/-rw-r--r-- 0\/0 +8589934597 1970-01-01 .* huge/);
});
