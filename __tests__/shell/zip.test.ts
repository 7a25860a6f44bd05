import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { zipOf } from '../../src/shell/zip.ts';
import { temporary } from '../rig/workspace.ts';

test('an archive of one file is what the format says, byte for byte where it matters', () => {
  const content = Buffer.from('one\ntwo\n'.repeat(1000));
  const zip = zipOf('a.patch', content);
  const end = zip.length - 22;
  expect(zip.toString('latin1', end, end + 4)).toBe('PK\x05\x06');
  const [size, from] = [zip.readUInt32LE(end + 12), zip.readUInt32LE(end + 16)];
  expect(from + size).toBe(end);
  const central = zip.subarray(from, end);
  expect(central.toString('latin1', 0, 4)).toBe('PK\x01\x02');
  const [crc, packed, whole] = [16, 20, 24].map((at) => central.readUInt32LE(at));
  expect([crc, whole, central.readUInt32LE(42)]).toEqual([crc32(content), content.length, 0]);
  expect(central.toString('utf8', 46)).toBe('a.patch');
  expect(zip.subarray(4, 30)).toEqual(central.subarray(6, 32));
  const data = zip.subarray(30 + 'a.patch'.length, from);
  expect([data.length, inflateRawSync(data)]).toEqual([packed, content]);
});

const tool = (() => {
  try {
    execFileSync('unzip', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

(tool ? test : test.skip)('it is opened by the tool that everybody has', () => {
  const folder = temporary();
  writeFileSync(join(folder, 'x.zip'), zipOf('a.patch', Buffer.from('diff\n')));
  expect(execFileSync('unzip', ['-p', 'x.zip', 'a.patch'], { cwd: folder, encoding: 'utf8' })).toBe('diff\n');
  expect(execFileSync('unzip', ['-tq', 'x.zip'], { cwd: folder, encoding: 'utf8' })).toContain('No errors');
});
