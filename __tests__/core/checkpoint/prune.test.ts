import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ageText, parseAge } from '../../../src/core/checkpoint/age.ts';
import { planPrune, type StoredWorkflow } from '../../../src/core/checkpoint/prune.ts';

const DAY = 86_400_000;
const NOW = 1_700_000_000_000;

/** A completed workflow with two checkpoints, which need the layers a, and a and b. */
function workflow(id: string, days: number, more: Partial<StoredWorkflow> = {}): StoredWorkflow {
  return {
    id,
    status: 'completed',
    updatedAt: NOW - days * DAY,
    manifests: [
      { phase: 'one', bytes: 10, current: true, layers: ['a'] },
      { phase: 'two', bytes: 10, current: true, layers: ['a', 'b'] },
    ],
    files: ['a', 'b'].map((name) => ({ kind: 'layer', name, bytes: 100, inode: `${id}-${name}`, links: 1 })),
    ...more,
  };
}
const named = (plan: ReturnType<typeof planPrune>): string[] =>
  plan.removals.map((each) => `${each.workflowId} ${each.kind} ${each.name}`);
const ids = (plan: ReturnType<typeof planPrune>): string[] => [
  ...new Set(plan.removals.map((each) => each.workflowId)),
];

describe('by age', () => {
  test('every checkpoint of a workflow in which nothing happened for longer goes, manifests first', () => {
    const plan = planPrune([workflow('new', 6), workflow('old', 8)], { olderThanMs: 7 * DAY }, NOW);
    expect(named(plan)).toEqual(['old manifest one', 'old manifest two', 'old layer a', 'old layer b']);
    expect(new Set(plan.removals.map((each) => each.because))).toEqual(new Set(['nothing happened in it for 8 days']));
    expect(plan).toMatchObject({ freed: 220, left: 220, kept: [] });
    expect(plan.emptied).toEqual([{ workflowId: 'old', because: 'nothing happened in it for 8 days' }]);
  });

  test.each([
    ['owned', 'it is under way'],
    ['running', 'it was cut off and can be resumed'],
    ['paused', 'it waits for a decision'],
    ['pending', 'it was restored and can be resumed'],
    ['unreadable', 'its journal cannot be read, so it may be needed'],
    ['restoring', 'a restore of it was cut off and has to be ended first'],
  ] as const)('one that is %s keeps them, and that is said', (status, because) => {
    const plan = planPrune([workflow('old', 80, { status })], { olderThanMs: DAY }, NOW);
    expect(plan).toMatchObject({ removals: [], kept: [{ workflowId: 'old', because }], freed: 0, left: 220 });
  });

  test.each(['completed', 'failed', 'cancelled', 'damaged'] as const)('one that is %s loses them', (status) => {
    expect(planPrune([workflow('old', 80, { status })], { olderThanMs: DAY }, NOW).removals).toHaveLength(4);
  });
});

describe('by count', () => {
  const stored = [workflow('third', 3), workflow('first', 1), workflow('second', 2)];

  test('all but the newest lose theirs', () => {
    const plan = planPrune(stored, { keep: 2 }, NOW);
    expect(ids(plan)).toEqual(['third']);
    expect(plan.removals[0]?.because).toBe('it is not one of the newest 2');
  });

  test('the newest keep theirs against every other rule', () => {
    expect(ids(planPrune(stored, { keep: 2, olderThanMs: 0 }, NOW))).toEqual(['third']);
    expect(ids(planPrune(stored, { keep: 1, maxBytes: 0 }, NOW))).toEqual(['second', 'third']);
  });

  test('with another rule the others go only when that rule says so', () => {
    expect(ids(planPrune(stored, { keep: 1, olderThanMs: 2.5 * DAY }, NOW))).toEqual(['third']);
  });
});

describe('by size', () => {
  const stored = [workflow('first', 1), workflow('second', 2), workflow('third', 3)];

  test.each([
    [660, []],
    [659, ['third']],
    [440, ['third']],
    [439, ['second', 'third']],
    [0, ['first', 'second', 'third']],
  ])('the oldest go until no more than %d bytes are left', (maxBytes, gone) => {
    const plan = planPrune(stored, { maxBytes }, NOW);
    expect(ids(plan)).toEqual(gone);
    expect(plan.left).toBe(660 - 220 * gone.length);
  });

  test('one that is needed stays, and the next newer one goes', () => {
    const plan = planPrune(
      [workflow('first', 1), workflow('second', 2), workflow('third', 3, { status: 'paused' })],
      { maxBytes: 500 },
      NOW,
    );
    expect(ids(plan)).toEqual(['second']);
    expect(plan.kept).toEqual([{ workflowId: 'third', because: 'it waits for a decision' }]);
  });
});

describe('what nothing needs', () => {
  const reset = workflow('some', 1, {
    status: 'paused',
    manifests: [
      { phase: 'one', bytes: 10, current: true, layers: ['a'] },
      { phase: 'two', bytes: 10, current: false, layers: ['a', 'b'] },
    ],
    files: [
      ...workflow('some', 1).files,
      { kind: 'layer', name: 'c', bytes: 100, inode: 'c', links: 1 },
      { kind: 'leftover', name: 'layers/.x.tmp', bytes: 7, inode: 'x', links: 1 },
    ],
  });

  test('stale manifests, layers that only they refer to and leftovers go without any rule', () => {
    const plan = planPrune([reset], {}, NOW);
    expect(plan.removals.map(({ kind, name, because }) => [kind, name, because])).toEqual([
      ['manifest', 'two', 'the phase was reset since'],
      ['layer', 'b', 'no checkpoint refers to it'],
      ['layer', 'c', 'no checkpoint refers to it'],
      ['leftover', 'layers/.x.tmp', 'writing it was cut off'],
    ]);
    expect(plan.freed).toBe(217);
  });

  test.each(['owned', 'restoring', 'unreadable'] as const)('nothing of a workflow that is %s goes', (status) => {
    expect(planPrune([{ ...reset, status }], { olderThanMs: 0 }, NOW).removals).toEqual([]);
  });

  test('nothing of another workflow goes when one is named', () => {
    const plan = planPrune([reset, workflow('named', 9), workflow('old', 9)], { olderThanMs: DAY, only: 'named' }, NOW);
    expect(ids(plan)).toEqual(['named']);
  });

  test('no layer goes while it is not known what a damaged manifest refers to', () => {
    const damaged = workflow('some', 1, { manifests: [{ phase: 'one', bytes: 10, current: true, layers: undefined }] });
    expect(planPrune([damaged], {}, NOW).removals).toEqual([]);
  });
});

test('bytes with several names are freed once, when the last one goes', () => {
  const shared = (id: string, days: number): StoredWorkflow =>
    workflow(id, days, {
      manifests: [{ phase: 'one', bytes: 0, current: true, layers: ['a'] }],
      files: [{ kind: 'layer', name: 'a', bytes: 100, inode: 'same', links: 2 }],
    });
  const stored = [shared('new', 1), shared('old', 9)];
  expect(planPrune(stored, { olderThanMs: 7 * DAY }, NOW)).toMatchObject({ freed: 0, left: 100 });
  expect(planPrune(stored, { olderThanMs: 0 }, NOW)).toMatchObject({ freed: 100, left: 0 });
  const alsoElsewhere = stored.map((each) => ({ ...each, files: each.files.map((file) => ({ ...file, links: 3 })) }));
  expect(planPrune(alsoElsewhere, { olderThanMs: 0 }, NOW)).toMatchObject({ freed: 0, left: 100 });
});

test('a manifest that stays never lacks a layer, and never goes after one that it needs', () => {
  const layer = fc.constantFrom('a', 'b', 'c');
  const stored = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('w1', 'w2', 'w3', 'w4'),
      status: fc.constantFrom('owned', 'running', 'paused', 'completed', 'failed', 'damaged', 'restoring'),
      updatedAt: fc.integer({ min: 0, max: 10 }).map((days) => NOW - days * DAY),
      manifests: fc.uniqueArray(
        fc.record({
          phase: fc.constantFrom('one', 'two', 'three'),
          bytes: fc.nat(50),
          current: fc.boolean(),
          layers: fc.option(fc.uniqueArray(layer), { nil: undefined }),
        }),
        { selector: (each) => each.phase },
      ),
      files: fc
        .uniqueArray(layer)
        .map((names) => names.map((name) => ({ kind: 'layer' as const, name, bytes: 100, inode: name, links: 4 }))),
    }),
    { selector: (each) => each.id },
  );
  const rules = fc.record(
    { olderThanMs: fc.nat(10 * DAY), keep: fc.nat(4), maxBytes: fc.nat(900), only: fc.constantFrom('w1', 'w2') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(stored, rules, (workflows, given) => {
      const plan = planPrune(workflows, given, NOW);
      const gone = named(plan);
      expect(new Set(gone).size).toBe(gone.length);
      for (const each of workflows) {
        for (const manifest of each.manifests) {
          const at = gone.indexOf(`${each.id} manifest ${manifest.phase}`);
          for (const name of manifest.layers ?? []) {
            const layerAt = gone.indexOf(`${each.id} layer ${name}`);
            if (layerAt >= 0) expect(at).toBeGreaterThanOrEqual(0);
            if (layerAt >= 0) expect(at).toBeLessThan(layerAt);
          }
        }
      }
      expect(plan.freed).toBeGreaterThanOrEqual(0);
      expect(plan.left).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('ages', () => {
  expect(['7d', '2w', '12h', '90m', '1.5h', '0d', '7', 'd', '-1d', '7 d', ''].map(parseAge)).toEqual([
    7 * DAY,
    14 * DAY,
    DAY / 2,
    5_400_000,
    5_400_000,
    0,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([0, 60_000, 7_199_999, 2 * 3_600_000, 47 * 3_600_000, 2 * DAY, 8.9 * DAY].map(ageText)).toEqual([
    '0 minutes',
    '1 minute',
    '119 minutes',
    '2 hours',
    '47 hours',
    '2 days',
    '8 days',
  ]);
});
