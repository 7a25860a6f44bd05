import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { artifactName } from '../../../src/core/remote/keys.ts';
import { EMPTY_RECORD, withLayer, withManifest } from '../../../src/core/remote/record.ts';
import { LAYER_MEDIA_TYPES } from '../../../src/model/layer.ts';
import { packRecord } from '../../../src/shell/remote/record-file.ts';
import { digestOf, layerBytes, packed } from '../../conformance/layers.ts';
import { problemIn, valueOf } from '../rig.ts';
import { artifactStoreOn, LEG, type Machine } from './rig.ts';
import { setScene } from './scene.ts';
import { paxEntry, tarEntry, tarOf } from './tar.ts';

const ID = 'wf_abcdef';
const A = digestOf('a');
const BYTES = layerBytes(1, 3_000);
const READS = { permissions: { contents: 'read', actions: 'read' } } as const;
const nameOf = (attempt: number, sequence: number): string => artifactName(LEG, { attempt, sequence });

const scene = setScene(READS);
const { machine } = scene;
const bytesOf = (file: string | undefined): Buffer => fs.readFileSync(file ?? '');

describe('an artifact', () => {
  const RECORD = valueOf(packRecord(withManifest(EMPTY_RECORD, ID, { phase: 'a', text: '{"a":1}' }, undefined)));
  const record = { name: 'record.json.gz', content: RECORD };
  const hex = 'a'.repeat(64);
  const cases: [string, () => Buffer][] = [
    ['without a record', () => tarOf({ name: `layers/${hex}`, content: BYTES }, record)],
    ['with nothing', () => tarOf()],
    ['with another file', () => tarOf(record, { name: 'layers/../../../evil', content: 'x' })],
    ['with an absolute path', () => tarOf(record, { name: '/tmp/bootspring-evil', content: 'x' })],
    ['with a layer twice', () => tarOf(record, { name: `layers/${hex}` }, { name: `layers/${hex}` })],
    ['with a link', () => tarOf(record, { name: `layers/${hex}`, flag: '2', link: '../../evil' })],
    ['with another path', () => tarOf(record, paxEntry({ path: '../../evil' }), { name: `layers/${hex}` })],
    ['with more than it has room for', () => tarOf(record, { name: `layers/${hex}`, size: 2 ** 32 })],
    ['that is cut', () => tarEntry(record)],
    ['that goes on', () => Buffer.concat([tarOf(record), Buffer.from('junk')])],
    ['that is a zip', () => Buffer.from('PK\u0003\u0004'.padEnd(2_000, 'x'))],
    ['that is empty', () => Buffer.alloc(0)],
  ];
  const files = (here: Machine): string[] => fs.readdirSync(here.outside, { recursive: true, encoding: 'utf8' }).sort();

  test.each(cases)('%s is damage, and nothing is written outside', async (_what, bytes) => {
    scene.github.plantArtifact(scene.github.job(READS), nameOf(1, 1), bytes());
    const here = machine({ attempt: 2 });
    const store = artifactStoreOn(here);
    const before = files(here);
    expect(problemIn(await store.newest()).code).toBe('integrity');
    expect(files(here)).toEqual(before);
    expect(fs.existsSync('/tmp/bootspring-evil')).toBe(false);
    valueOf(await store.put(ID, 'b', '{"b":1}'));
    expect(valueOf(await artifactStoreOn(machine({ attempt: 3 })).list(ID))).toEqual(['b']);
  });

  test('of other bytes than those that were stored is damage, before anything of it is read', async () => {
    const first = artifactStoreOn(machine(), { begins: 'empty' });
    valueOf(await first.put(ID, 'a', '{"a":1}'));
    const other = valueOf(packRecord(withManifest(EMPTY_RECORD, ID, { phase: 'a', text: '{"a":2}' }, undefined)));
    for (const bytes of [tarOf({ name: 'record.json.gz', content: other }), Buffer.alloc(5), Buffer.alloc(50_000)]) {
      scene.github.poisonArtifact(nameOf(1, 1), bytes);
      expect(problemIn(await artifactStoreOn(machine({ attempt: 2 })).get(ID, 'a')).code).toBe('integrity');
    }
    scene.github.poisonArtifact(nameOf(1, 1), tarOf({ name: 'record.json.gz', content: other }), 'fitting');
    expect(valueOf(await artifactStoreOn(machine({ attempt: 2 })).get(ID, 'a'))).toBe('{"a":2}');
  });

  test('with another layer than its record tells is damage, and the next put mends it', async () => {
    const layer = { digest: A, size: BYTES.length, mediaType: LAYER_MEDIA_TYPES.zstd, at: nameOf(1, 1) };
    const content = valueOf(packRecord(withLayer(EMPTY_RECORD, ID, layer)));
    const bytes = tarOf({ name: 'record.json.gz', content }, { name: `layers/${hex}`, content: BYTES.subarray(1) });
    scene.github.plantArtifact(scene.github.job(READS), nameOf(1, 1), bytes);
    const store = artifactStoreOn(machine({ attempt: 2 }));
    expect(problemIn(await store.openLayer(ID, A)).code).toBe('integrity');
    valueOf(await store.putLayer(ID, A, packed(BYTES)));
    valueOf(await store.put(ID, 'b', '{"b":1}'));
    expect(bytesOf(valueOf(await artifactStoreOn(machine({ attempt: 3 })).openLayer(ID, A)))).toEqual(BYTES);
  });

  test('of another leg is never fetched, whatever a record says', async () => {
    const name = artifactName('f'.repeat(16), { attempt: 1, sequence: 1 });
    const layer = { digest: A, size: BYTES.length, mediaType: LAYER_MEDIA_TYPES.zstd, at: name };
    const content = valueOf(packRecord(withLayer(EMPTY_RECORD, ID, layer)));
    const job = scene.github.job(READS);
    scene.github.plantArtifact(job, name, tarOf({ name: 'record.json.gz' }, { name: `layers/${hex}`, content: BYTES }));
    scene.github.plantArtifact(job, nameOf(1, 1), tarOf({ name: 'record.json.gz', content }));
    expect(valueOf(await artifactStoreOn(machine({ attempt: 2 })).openLayer(ID, A))).toBeUndefined();
  });

  test('is one ordinary archive with the record and the layers', async () => {
    const store = artifactStoreOn(machine(), { begins: 'empty' });
    valueOf(await store.putLayer(ID, A, packed(BYTES)));
    valueOf(await store.put(ID, 'a', '{"a":1}'));
    const [artifact] = scene.github.artifacts;
    const bytes = artifact?.blob.bytes ?? Buffer.of();
    expect(artifact?.digest).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
    const text = bytes.toString('latin1');
    expect(text.startsWith('record.json.gz\0')).toBe(true);
    expect(text).toContain(`layers/${hex}\0`);
    expect(text).toContain(BYTES.toString('latin1'));
  });
});
