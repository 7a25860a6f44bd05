import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  artifactName,
  comparePositions,
  isLeg,
  layerKey,
  layerPrefix,
  parseArtifactName,
  parseLayerKey,
  parseRecordKey,
  recordKey,
  recordPrefix,
} from '../../../src/core/remote/keys.ts';

const LEG = '0123456789abcdef';
const HEX = 'a1'.repeat(32);
const hex = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'.split('')), minLength: length, maxLength: length });
const run = fc.integer({ min: 1 }).map(String);
const position = fc.record({
  attempt: fc.integer({ min: 1, max: 9_999 }),
  sequence: fc.integer({ min: 0, max: 999_999 }),
});

describe('the key of a record', () => {
  test('is read back, and is that of no other leg', () => {
    fc.assert(
      fc.property(run, hex(16), run, hex(16), position, (runId, leg, otherRun, otherLeg, at) => {
        const key = recordKey({ runId, leg }, at);
        expect(key.startsWith(recordPrefix({ runId, leg }))).toBe(true);
        expect(parseRecordKey(key, { runId, leg })).toEqual(at);
        const other = { runId: otherRun, leg: otherLeg };
        const isSame = otherRun === runId && otherLeg === leg;
        expect(parseRecordKey(key, other) === undefined).toBe(!isSame);
        // The service finds by the beginning: no other leg's prefix may be one of this key.
        expect(key.startsWith(recordPrefix(other))).toBe(isSame);
      }),
    );
  });

  test('of run 1 is not found by run 10, nor attempt 1 taken for attempt 11', () => {
    expect(recordKey({ runId: '10', leg: LEG }, { attempt: 1, sequence: 1 })).not.toContain(
      recordPrefix({ runId: '1', leg: LEG }),
    );
    const keys = [1, 11].map((attempt) => recordKey({ runId: '1', leg: LEG }, { attempt, sequence: 1 }));
    expect(keys[1]?.startsWith(keys[0] ?? '')).toBe(false);
  });

  test.each([
    'bootspring-1-1-0123456789abcdef-1-000001',
    'bootspring-1-1-0123456789abcdef-1-000001-x',
    'bootspring-1-1-0123456789abcdef-1-000001--',
    'bootspring-1-1-0123456789abcdef-01-000001-',
    'bootspring-1-1-0123456789abcdef-0-000001-',
    'bootspring-1-1-0123456789abcdef-1-1-',
    'bootspring-1-1-0123456789abcdef-1-000001-\n',
    'bootspring-1-1-0123456789abcdef--000001-',
    'bootspring-1-1-0123456789abcdef-',
    'bootspring-1-1-0123456789ABCDEF-1-000001-',
    '',
  ])('%j is none', (key) => {
    expect(parseRecordKey(key, { runId: '1', leg: LEG })).toBeUndefined();
  });
});

describe('the key of a layer', () => {
  test('is read back, and tells what the layer is', () => {
    const parts = fc.record(
      {
        hex: hex(64),
        compression: fc.constantFrom('zstd' as const, 'gzip' as const),
        size: fc.integer({ min: 1, max: 2 ** 40 }),
        instead: hex(8),
      },
      { requiredKeys: ['hex', 'compression', 'size'] },
    );
    fc.assert(
      fc.property(parts, hex(64), (layer, other) => {
        const key = layerKey(layer);
        expect(key.startsWith(layerPrefix(layer.hex))).toBe(true);
        expect(key.length).toBeLessThan(512);
        expect(key).not.toContain(',');
        expect(parseLayerKey(key, layer.hex)).toEqual(layer);
        if (other !== layer.hex) expect(parseLayerKey(key, other)).toBeUndefined();
      }),
    );
  });

  test.each(['', 'zstd-0-', 'zstd-12', 'zstd--12-', 'lzma-12-', 'zstd-12-abc-', 'zstd-12-abcdef01', 'zstd-12-x'])(
    'does not end with %j',
    (end) => {
      expect(parseLayerKey(`${layerPrefix(HEX)}${end}`, HEX)).toBeUndefined();
    },
  );
});

test('the name of an artifact is read back, and is that of no other leg', () => {
  fc.assert(
    fc.property(hex(16), hex(16), position, (leg, other, at) => {
      const name = artifactName(leg, at);
      expect(parseArtifactName(name, leg)).toEqual(at);
      if (other !== leg) expect(parseArtifactName(name, other)).toBeUndefined();
    }),
  );
  for (const name of [`bootspring-${LEG}-1-000001.tar.zip`, `bootspring-${LEG}-1-1.tar`, `x-${LEG}-1-000001.tar`]) {
    expect(parseArtifactName(name, LEG)).toBeUndefined();
  }
});

test('a later attempt is newer than any sequence of the one before', () => {
  expect(comparePositions({ attempt: 11, sequence: 1 }, { attempt: 2, sequence: 999 })).toBeGreaterThan(0);
  expect(comparePositions({ attempt: 2, sequence: 10 }, { attempt: 2, sequence: 9 })).toBeGreaterThan(0);
  expect(comparePositions({ attempt: 2, sequence: 9 }, { attempt: 2, sequence: 9 })).toBe(0);
});

test.each([
  ['', LEG],
  ['0', LEG],
  ['1', 'x'],
  ['1', `${LEG}0`],
  ['1-2', LEG],
  ['1', '0123456789ABCDEF'],
])('run %j and leg %j are no leg of a run', (runId, leg) => {
  expect(isLeg({ runId, leg })).toBe(false);
  expect(isLeg({ runId: '1', leg: LEG })).toBe(true);
});
