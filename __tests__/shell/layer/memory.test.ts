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
const script = (root: string): string => `
import { fileURLToPath } from 'node:url';
import { layers } from ${sourceFile('shell/layer/layers.ts')};
import { bestCompression } from ${sourceFile('shell/layer/compress.ts')};
import { createPool } from ${sourceFile('shell/layer/pool.ts')};
const pool = createPool({ threads: 2, script: fileURLToPath(${sourceFile('entry/packer.ts')}) });
const root = ${JSON.stringify(root)};
const [to, items] = [root + '/layer', [{ type: 'file', path: 'big', size: ${SIZE} }]];
const packed = await layers.pack({ root, items, to, compression: bestCompression(), pool, needles: [Buffer.from('a-known-secret')] });
const layer = layers.open(to, packed.value.digest);
const wanted = [{ path: 'big', to: root + '/out', mode: 0o644, mtime: 0n }];
const done = await layers.extract({ layer: layer.value, wanted, all: true, pool });
await pool.close();
console.log(JSON.stringify([packed.value.files[0].secret, done.ok, process.resourceUsage().maxRSS / 1024]));
`;

test('a file far larger than the memory that is taken is packed and extracted', () => {
  const root = temporaryFolder();
  const file = path.join(root, 'big');
  fs.writeFileSync(file, '');
  fs.truncateSync(file, SIZE);
  const fd = fs.openSync(file, 'r+');
  for (let at = 0; at < SIZE; at += 50 * MIB) fs.writeSync(fd, `here at ${at}`, at);
  fs.writeSync(fd, 'a-known-secret', SIZE - 14);
  fs.closeSync(fd);
  const [program, ...args] = nodeRunning(script(root));
  const [secret, done, memory]: unknown[] = JSON.parse(execFileSync(program, args, { encoding: 'utf8' }));
  expect([secret, done]).toEqual([true, true]);
  // Translating the sources takes some 60 MB in three threads; the bundle stays below 200.
  expect(memory).toBeLessThan(280);
  execFileSync('cmp', [file, path.join(root, 'out')]);
  fs.rmSync(root, { recursive: true });
}, 600_000);
