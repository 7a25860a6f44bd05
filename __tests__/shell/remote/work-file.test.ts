import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from '@jest/globals';
import { packWork, unpackWork } from '../../../src/shell/remote/work-file.ts';
import { problemIn, temporaryFolder, valueOf } from '../rig.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;

async function packed(bytes?: string): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = temporaryFolder();
  const layer = path.join(folder, 'layer');
  if (bytes !== undefined) fs.writeFileSync(layer, bytes);
  const file = path.join(folder, 'work');
  const work = { record: '{"a":"é"}', ...(bytes === undefined ? {} : { layer: { digest: DIGEST, file: layer } }) };
  valueOf(await packWork(work, file));
  return { folder, file };
}

test('comes back as it was, with its layer and without one', async () => {
  const { folder, file } = await packed('bytes of the layer');
  const to = path.join(folder, 'out');
  expect(valueOf(await unpackWork(file, to))).toEqual({ record: '{"a":"é"}', layer: { digest: DIGEST, file: to } });
  expect(fs.readFileSync(to, 'utf8')).toBe('bytes of the layer');
  const bare = await packed();
  expect(valueOf(await unpackWork(bare.file, path.join(bare.folder, 'out')))).toEqual({ record: '{"a":"é"}' });
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['nothing', () => Buffer.alloc(0)],
  ['a byte less', (bytes) => bytes.subarray(0, -1)],
  ['a byte more', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
  ['no head', (bytes) => bytes.subarray(bytes.indexOf(10) + 1)],
  ['another version', (bytes) => Buffer.from(bytes.toString().replace('"schemaVersion":1', '"schemaVersion":2'))],
  ['a head without an end', () => Buffer.alloc(1_000, '{')],
  ['a record of four gigabytes', () => Buffer.from('{"schemaVersion":1,"record":4294967296}\n')],
  [
    'a digest that leads elsewhere',
    (bytes) => Buffer.from(bytes.toString().replace(DIGEST, `sha256:../${'a'.repeat(61)}`)),
  ],
  ['another record', (bytes) => Buffer.from(bytes.toString().replace('"a":', '"b":'))],
])('a file with %s is refused', async (_what, change) => {
  const { folder, file } = await packed('bytes of the layer');
  fs.writeFileSync(file, change(fs.readFileSync(file)));
  expect(problemIn(await unpackWork(file, path.join(folder, 'out'))).code).toBe('integrity');
  expect(fs.existsSync(path.join(folder, 'out'))).toBe(false);
});

test('what is in the way is not replaced', async () => {
  const { folder, file } = await packed('x');
  fs.writeFileSync(path.join(folder, 'out'), 'mine');
  expect(problemIn(await unpackWork(file, path.join(folder, 'out'))).code).toBe('storage');
  expect(fs.readFileSync(path.join(folder, 'out'), 'utf8')).toBe('mine');
});
