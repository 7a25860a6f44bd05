import { describe, expect, test } from '@jest/globals';
import {
  EMPTY_RECORD,
  layerIn,
  parseRecord,
  placedAt,
  withLayer,
  withManifest,
  withoutLayer,
  withoutManifest,
  withoutPlace,
  workflowIn,
} from '../../../src/core/remote/record.ts';
import { LAYER_MEDIA_TYPES } from '../../../src/model/layer.ts';

const A = 'wf_aaaaaa';
const B = 'wf_bbbbbb';
const layer = (letter: string, at = 'here') => ({
  digest: `sha256:${letter.repeat(64)}`,
  size: 5,
  mediaType: LAYER_MEDIA_TYPES.gzip,
  at,
});
const DESIGN = { phase: 'design', text: '{"a":1}' };

describe('a record', () => {
  test('is read back as it was written, and members that nobody knows are passed over', () => {
    const { at: _at, ...artifacts } = layer('b');
    const record = withLayer(withManifest(EMPTY_RECORD, A, DESIGN, { journal: 'x\n', artifacts }), A, layer('a'));
    const json: unknown = JSON.parse(JSON.stringify({ ...record, later: 1 }));
    expect(parseRecord(json)).toEqual(record);
  });

  test.each([
    ['a later version', { schemaVersion: 2, workflows: 'else' }, 'other'],
    ['no version', { workflows: [] }, 'damaged'],
    ['a list', [], 'damaged'],
    ['null', null, 'damaged'],
    ['a version that is text', { schemaVersion: '2' }, 'damaged'],
    ['a workflow id that is a path', { schemaVersion: 1, workflows: [{ id: '../x' }] }, 'damaged'],
  ])('%s is told from a whole one', (_what, json, answer) => {
    expect(parseRecord(json)).toBe(answer);
  });

  test.each([['../x'], ['__proto__'], ['']])('with a phase named %j is damaged', (phase) => {
    const record = withManifest(EMPTY_RECORD, A, { phase, text: '{}' }, undefined);
    expect(parseRecord(record)).toBe('damaged');
  });

  test('has the workflow that was put last at its end, whatever layers came after', () => {
    let record = withManifest(EMPTY_RECORD, A, DESIGN, undefined);
    record = withManifest(record, B, DESIGN, undefined);
    record = withManifest(record, A, DESIGN, undefined);
    record = withLayer(withLayer(record, B, layer('a')), 'wf_cccccc', layer('b'));
    expect(record.workflows.at(-1)?.id).toBe(A);
    expect(workflowIn(record, A)?.manifests).toEqual([DESIGN]);
  });

  test('carries at most eight workflows, the last ones', () => {
    let record = EMPTY_RECORD;
    for (let n = 0; n < 12; n += 1) record = withManifest(record, `wf_aaaaa${n}`, DESIGN, undefined);
    expect(record.workflows.map(({ id }) => id)).toEqual(Array.from({ length: 8 }, (_, n) => `wf_aaaaa${n + 4}`));
  });

  test('keeps the companion until another one comes, which replaces all of it', () => {
    const { at: _at, ...artifacts } = layer('b');
    let record = withManifest(EMPTY_RECORD, A, DESIGN, { journal: 'one\n', artifacts });
    record = withManifest(record, A, { phase: 'testing', text: '{"b":1}' }, undefined);
    expect(workflowIn(record, A)).toMatchObject({ journal: 'one\n', artifacts });
    record = withManifest(record, A, DESIGN, { journal: 'two\n' });
    expect(workflowIn(record, A)?.journal).toBe('two\n');
    expect(workflowIn(record, A)?.artifacts).toBeUndefined();
  });

  test('without a manifest still has the others', () => {
    const record = withManifest(withManifest(EMPTY_RECORD, A, DESIGN, undefined), B, DESIGN, undefined);
    expect(workflowIn(withoutManifest(record, A, 'design'), A)?.manifests).toEqual([]);
    expect(workflowIn(withoutManifest(record, A, 'design'), B)?.manifests).toEqual([DESIGN]);
  });
});

describe('a layer of a record', () => {
  test('is found for another workflow, but not for one that removed it', () => {
    let record = withLayer(EMPTY_RECORD, A, layer('a'));
    expect(layerIn(record, B, layer('a').digest)).toEqual(layer('a'));
    record = withoutLayer(withLayer(record, B, layer('a')), B, layer('a').digest);
    expect(layerIn(record, B, layer('a').digest)).toBeUndefined();
    expect(layerIn(record, A, layer('a').digest)).toEqual(layer('a'));
    record = withLayer(record, B, layer('a', 'there'));
    expect(layerIn(record, B, layer('a').digest)?.at).toBe('there');
  });

  test('that a place was found to have lost is gone for all workflows, and one at another place is not', () => {
    let record = withLayer(withLayer(EMPTY_RECORD, A, layer('a', 'lost')), B, layer('a', 'kept'));
    record = withoutPlace(record, 'lost', layer('a').digest);
    expect(record.workflows.map(({ layers }) => layers.map(({ at }) => at))).toEqual([['kept'], []]);
  });

  test('gets the place of the artifact that takes it along, if it has none', () => {
    let record = withLayer(withLayer(EMPTY_RECORD, A, layer('a', '')), A, layer('b', 'old'));
    record = withLayer(record, A, layer('c', ''));
    const taken = new Set([layer('a').digest, layer('b').digest]);
    const places = placedAt(record, 'new', taken).workflows[0]?.layers.map(({ at }) => at);
    expect(places).toEqual(['new', 'old', '']);
  });
});
