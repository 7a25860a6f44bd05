import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import { nodeRunning, sourceFile } from '../child-node.ts';
import { temporaryFolder } from '../rig.ts';

const MIB = 1024 ** 2;
/** A whole one of 5 GiB takes most of a minute. */
const SIZE = process.env['TORTURE'] === undefined ? 400 * MIB : 5 * 1024 * MIB;

/** Packs and extracts a file in a process of its own, and tells the most memory that it had. */
const script = (root: string, size: number): string => `
import { fileURLToPath } from 'node:url';
import { layers } from ${sourceFile('shell/layer/layers.ts')};
import { bestCompression } from ${sourceFile('shell/layer/compress.ts')};
import { createPool } from ${sourceFile('shell/layer/pool.ts')};
const pool = createPool({ threads: 2, script: fileURLToPath(${sourceFile('entry/packer.ts')}) });
const root = ${JSON.stringify(root)};
const [to, items] = [root + '/layer', [{ type: 'file', path: 'big', size: ${size} }]];
const packed = await layers.pack({ root, items, to, compression: bestCompression(), pool, needles: [Buffer.from('a-known-secret')] });
const layer = layers.open(to, packed.value.digest);
const wanted = [{ path: 'big', to: root + '/out', mode: 0o644, mtime: 0n }];
const done = await layers.extract({ layer: layer.value, wanted, all: true, pool });
await pool.close();
console.log(JSON.stringify([packed.value.files[0].secret, done.ok, process.resourceUsage().maxRSS / 1024]));
`;

/** Packs and extracts a file of this size; answers the most memory that it took, in MiB. */
function memoryFor(size: number): number {
  const root = temporaryFolder();
  const file = path.join(root, 'big');
  fs.writeFileSync(file, '');
  fs.truncateSync(file, size);
  const fd = fs.openSync(file, 'r+');
  for (let at = 0; at < size; at += 50 * MIB) fs.writeSync(fd, `here at ${at}`, at);
  fs.writeSync(fd, 'a-known-secret', size - 14);
  fs.closeSync(fd);
  const [program, ...args] = nodeRunning(script(root, size));
  const answer: [boolean, boolean, number] = JSON.parse(execFileSync(program, args, { encoding: 'utf8' }));
  expect(answer.slice(0, 2)).toEqual([true, true]);
  execFileSync('cmp', [file, path.join(root, 'out')]);
  fs.rmSync(root, { recursive: true });
  return answer[2];
}

test('the memory to pack and extract a file does not grow with the file', () => {
  const small = memoryFor(20 * MIB);
  expect(memoryFor(SIZE) - small).toBeLessThan(100);
}, 600_000);
