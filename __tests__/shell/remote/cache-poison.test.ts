import * as fs from 'node:fs';
import * as path from 'node:path';
import * as zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { layerKey, recordKey } from '../../../src/core/remote/keys.ts';
import { EMPTY_RECORD, withManifest } from '../../../src/core/remote/record.ts';
import { entryVersion } from '../../../src/shell/remote/cache-client.ts';
import { packRecord } from '../../../src/shell/remote/record-file.ts';
import { seal } from '../../../src/shell/store/sealed.ts';
import { digestOf, layerBytes, packed } from '../../conformance/layers.ts';
import { createFakeGitHub, type FakeGitHub } from '../../rig/github/fake.ts';
import { problemIn, valueOf } from '../rig.ts';
import { cacheStoreOn, LEG, type Machine, machineFor } from './rig.ts';
import { gigabyteOfZeros, paxEntry, tarEntry, tarOf } from './tar.ts';

const RUN = 77;
const ID = 'wf_abcdef';
const AT = { runId: String(RUN), leg: LEG };
const RECORD = valueOf(
  packRecord(withManifest(EMPTY_RECORD, ID, { phase: 'design', text: '{"a":1}' }, { journal: 'one\n' })),
);

let github: FakeGitHub;
let machine: Machine;
beforeEach(async () => {
  github = await createFakeGitHub();
  machine = machineFor(github.job({ runId: RUN, attempt: 2 }));
});
afterEach(async () => {
  machine.leave();
  await github.close();
});

const KEY = recordKey(AT, { attempt: 1, sequence: 3 });
const plant = (bytes: Uint8Array, key = KEY, compression: 'zstd' | 'gzip' = 'gzip'): void =>
  github.plantCache({ key, version: entryVersion(compression), scope: 'refs/heads/main', bytes });
/** Everything that is on the machine. */
const files = (): string[] => fs.readdirSync(machine.outside, { recursive: true, encoding: 'utf8' }).sort();

const good = { name: 'bootspring', content: RECORD };

test('an entry that is whole is read', async () => {
  plant(zlib.gzipSync(tarOf(paxEntry({ mtime: '1.5' }), good)));
  const store = cacheStoreOn(machine);
  expect(valueOf(await store.newest())).toEqual({ workflowId: ID, journal: 'one\n' });
  expect(valueOf(await store.get(ID, 'design'))).toBe('{"a":1}');
});

const escape = (to: string): [string, () => Buffer][] => [
  [`the file ${to}`, () => tarOf({ name: to, content: 'x' })],
  [`a record, and the file ${to}`, () => tarOf(good, { name: to, content: 'x' })],
  [`a link to ${to}`, () => tarOf({ name: 'bootspring', flag: '2', link: to })],
  [`a link to ${to}, and a file behind it`, () => tarOf({ name: 'bootspring', flag: '2', link: to }, good)],
  [`a hard link to ${to}`, () => tarOf({ name: 'bootspring', flag: '1', link: to })],
  [`the path ${to} in an extended header`, () => tarOf(paxEntry({ path: to }), good)],
  [`the path ${to} for all entries`, () => tarOf(paxEntry({ path: to }, 'g'), good)],
  [`the long name ${to}`, () => tarOf({ name: '././@LongLink', flag: 'L', content: `${to}\0` }, good)],
  [`the prefix ${to}`, () => tarOf({ name: 'bootspring', prefix: to, content: RECORD })],
];
const sealed = (text: string): Buffer => tarOf({ name: 'bootspring', content: zlib.gzipSync(text) });

describe('an entry with', () => {
  const cases: [string, () => Buffer][] = [
    ...escape('../evil'),
    ...escape('/tmp/bootspring-evil'),
    ...escape('spool/../../evil'),
    ['the name ./bootspring', () => tarOf({ name: './bootspring', content: RECORD })],
    ['a second file', () => tarOf(good, { name: 'other', content: 'x' })],
    ['the record twice', () => tarOf(good, good)],
    ['a folder', () => tarOf({ name: 'bootspring', flag: '5' })],
    ['nothing', () => tarOf()],
    ['half an archive', () => tarOf(good).subarray(0, 700)],
    ['no end', () => tarEntry(good)],
    ['more behind its end', () => Buffer.concat([tarOf(good), Buffer.from('junk')])],
    ['a gigabyte announced', () => tarOf({ name: 'bootspring', size: 1024 ** 3 })],
    ['a record of another digest', () => sealed(seal('{"schemaVersion":1,"workflows":[]}').replace('1,', '1, '))],
    ['a record without a digest', () => sealed('{"schemaVersion":1,"workflows":[]}')],
    ['a record that is no JSON', () => sealed(seal('{"schemaVersion":1,}'))],
    ['a record of something else', () => sealed(seal('{"schemaVersion":1,"workflows":{}}'))],
    ['a record that is not packed', () => tarOf({ name: 'bootspring', content: '{"schemaVersion":1}' })],
    ['a record that unpacks to a gigabyte', () => tarOf({ name: 'bootspring', content: gigabyteOfZeros() })],
  ];
  test.each(cases)('%s is damage, and nothing is written outside', async (_what, bytes) => {
    plant(zlib.gzipSync(bytes()));
    const store = cacheStoreOn(machine);
    const before = files();
    expect(problemIn(await store.newest()).code).toBe('integrity');
    expect(files()).toEqual(before);
    expect(fs.existsSync('/tmp/bootspring-evil')).toBe(false);
    // What cannot be read is in nobody's way: the next put is the newest.
    expect(problemIn(await store.list(ID)).code).toBe('integrity');
    valueOf(await store.put(ID, 'testing', '{"b":1}'));
    expect(valueOf(await store.list(ID))).toEqual(['testing']);
  });

  test.each<[string, () => Buffer]>([
    ['a gigabyte of zeros', gigabyteOfZeros],
    ['bytes that are not packed', () => tarOf(good)],
    ['a cut frame', () => zlib.gzipSync(tarOf(good)).subarray(0, -12)],
    ['junk behind its frame', () => Buffer.concat([zlib.gzipSync(tarOf(good)), Buffer.from('junk')])],
    ['zeros behind its frame', () => Buffer.concat([zlib.gzipSync(tarOf(good)), Buffer.alloc(100)])],
    ['another frame behind it', () => Buffer.concat([zlib.gzipSync(tarOf(good)), zlib.gzipSync('junk')])],
    ['a changed byte', () => Buffer.from(zlib.gzipSync(tarOf(good)).map((byte, at) => (at === 90 ? byte ^ 4 : byte)))],
    ['no bytes', () => Buffer.alloc(0)],
    ['a hundred megabytes', () => Buffer.alloc(100 * 1024 ** 2, 1)],
  ])('%s is damage', async (_what, bytes) => {
    plant(bytes());
    const store = cacheStoreOn(machine);
    const before = files();
    expect(problemIn(await store.newest()).code).toBe('integrity');
    expect(files()).toEqual(before);
  });

  const zstd = zlib.zstdCompressSync === undefined ? test.skip : test;
  zstd('zstd is held to the same', async () => {
    const whole = zlib.zstdCompressSync(tarOf(good));
    const broken = [
      Buffer.concat([whole, Buffer.from('junk')]),
      whole.subarray(0, -3),
      zlib.zstdCompressSync(Buffer.alloc(64 * 1024 ** 2)),
      zlib.zstdCompressSync(tarOf({ name: '../x', content: 'x' })),
      zlib.gzipSync(tarOf(good)),
    ];
    plant(whole, KEY, 'zstd');
    expect(valueOf(await cacheStoreOn(machine).newest())?.workflowId).toBe(ID);
    for (const bytes of broken) {
      github.poison(KEY, bytes);
      const before = files();
      expect(problemIn(await cacheStoreOn(machine).newest()).code).toBe('integrity');
      expect(files().filter((name) => !before.includes(name) && !/^spool\/cache-\w+$/.test(name))).toEqual([]);
    }
  });

  test('a record of a later version is a miss', async () => {
    plant(zlib.gzipSync(sealed(seal('{"schemaVersion":2,"workflows":"else"}'))));
    const store = cacheStoreOn(machine);
    expect(valueOf(await store.newest())).toBeUndefined();
    expect(valueOf(await store.list(ID))).toEqual([]);
  });
});

describe('a layer', () => {
  const A = digestOf('a');
  const BYTES = layerBytes(1, 5_000);
  const keyOf = (size: number): string => layerKey({ hex: 'a'.repeat(64), compression: 'zstd', size });

  test('that was planted under its key is found without reading it, and given as it is', async () => {
    plant(zlib.gzipSync(tarOf({ name: 'bootspring', content: BYTES })), keyOf(BYTES.length));
    const store = cacheStoreOn(machine);
    expect(valueOf(await store.findLayer(ID, A))).toMatchObject({ digest: A, size: BYTES.length });
    expect(github.requests.filter(({ to }) => to === 'blob')).toEqual([]);
    expect(fs.readFileSync(valueOf(await store.openLayer(ID, A)) ?? '')).toEqual(BYTES);
  });

  test.each<[string, () => Buffer]>([
    ['longer', () => tarOf({ name: 'bootspring', content: Buffer.concat([BYTES, Buffer.of(1)]) })],
    ['shorter', () => tarOf({ name: 'bootspring', content: BYTES.subarray(1) })],
    ['a gigabyte', () => tarOf({ name: 'bootspring', size: 1024 ** 3 })],
    ['packed otherwise', () => tarOf({ name: 'bootspring', content: Buffer.alloc(BYTES.length, 1) })],
    ['somewhere else', () => tarOf({ name: '../../evil', content: BYTES })],
  ])('that is %s than its key says is damage, and the next put mends it for all', async (_what, bytes) => {
    plant(zlib.gzipSync(bytes()), keyOf(BYTES.length));
    const store = cacheStoreOn(machine);
    const before = files();
    expect(problemIn(await store.openLayer(ID, A)).code).toBe('integrity');
    expect(files()).toEqual(before);
    valueOf(await store.putLayer(ID, A, packed(BYTES), () => Promise.resolve(false)));
    expect(fs.readFileSync(valueOf(await store.openLayer(ID, A)) ?? '')).toEqual(BYTES);
    valueOf(await store.put(ID, 'design', '{"a":1}'));
    const again = cacheStoreOn(machine);
    expect(fs.readFileSync(valueOf(await again.openLayer(ID, A)) ?? '')).toEqual(BYTES);
  });

  test('whose key is no key of this layer is not there', async () => {
    plant(zlib.gzipSync(tarOf({ name: 'bootspring', content: BYTES })), `${keyOf(5)}x`);
    expect(valueOf(await cacheStoreOn(machine).findLayer(ID, A))).toBeUndefined();
  });
});

test('nothing of a damaged entry is left in the spool', async () => {
  plant(zlib.gzipSync(tarOf(good, { name: 'other', content: 'x' })));
  problemIn(await cacheStoreOn(machine).newest());
  const left = fs
    .readdirSync(machine.spool, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  expect(left).toEqual([]);
});
