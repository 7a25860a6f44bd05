import { describe, expect, test } from '@jest/globals';
import { diffTrees } from '../../../src/core/checkpoint/diff.ts';
import type { PrunePlan } from '../../../src/core/checkpoint/prune.ts';
import {
  type CheckpointRow,
  checkpointsDocument,
  checkpointTable,
  outlookText,
} from '../../../src/core/views/checkpoints.ts';
import { pruneLines } from '../../../src/core/views/prune.ts';
import { countText, sizeText } from '../../../src/core/views/size.ts';
import { plainText } from '../../../src/core/views/text.ts';
import { diffDocument, diffLines } from '../../../src/core/views/tree-diff.ts';
import { restorableText, wholeLine } from '../../../src/core/views/verify.ts';
import { agoText, localTime } from '../../../src/core/views/when.ts';
import type { Checkpoint, TreeEntry } from '../../../src/model/checkpoint.ts';

const NOW = Date.UTC(2026, 0, 2, 12);

const manifest = (files: Checkpoint['files']): Checkpoint => ({
  schemaVersion: 1,
  workflowId: 'wf_abcdef',
  workflow: 'default',
  phase: 'build',
  sequence: 2,
  createdAt: new Date(NOW - 3 * 60_000).toISOString(),
  parent: null,
  parentDigest: null,
  source: {},
  configDigest: '',
  state: {},
  context: {},
  outputs: {},
  artifacts: [],
  layers: [],
  files,
  journal: { sequence: 9, digest: '' },
  entries: [],
  deleted: [],
});
const ROW: CheckpointRow = {
  phase: 'build',
  standing: 'current',
  manifest: manifest({ count: 312, bytes: 4_500_000, deleted: 1 }),
  newBytes: 1_200,
  outlook: { writes: 312, bytes: 4_500_000, deletes: 2 },
  after: ['testing', 'review'],
};
const cells = (row: CheckpointRow, now?: number): string[] =>
  (checkpointTable([row], now).rows[0] ?? []).map((cell) => cell.text);

describe('the table of checkpoints', () => {
  test('a current one tells what a restore would do', () => {
    expect(cells(ROW, NOW)).toEqual([
      'build',
      '3 min ago',
      '312',
      '4.5 MB',
      '1.2 kB',
      'writes 312 files (4.5 MB), deletes 2; then runs: testing, review',
    ]);
    expect(cells(ROW)[1]).toBe(localTime(NOW - 3 * 60_000));
  });

  test('a damaged one tells why, a stale one is dim', () => {
    const damaged = cells({ phase: 'build', standing: 'damaged', because: 'It is cut short.', after: [] }, NOW);
    expect(damaged).toEqual(['build', '', '', '', '', 'is not possible: It is cut short.']);
    const { rows } = checkpointTable([{ ...ROW, standing: 'stale' }], NOW);
    expect(new Set(rows[0]?.map((cell) => cell.tone))).toEqual(new Set(['dim']));
    expect(rows[0]?.at(-1)?.text).toBe('stale: the phase was reset since');
  });

  test('a pruned one is dim and has nothing', () => {
    expect(cells({ phase: 'build', standing: 'pruned', newBytes: 5, after: [] })).toEqual([
      'build',
      '',
      '',
      '',
      '',
      'was pruned',
    ]);
  });

  test.each([
    [{ writes: 0, bytes: 0, deletes: 0 }, 'changes no file'],
    [{ writes: 1, bytes: 10, deletes: 0 }, 'writes 1 file (10 B)'],
    [{ writes: 0, bytes: 0, deletes: 1 }, 'deletes 1 file'],
    [{ writes: 25_000, bytes: 4.5e8, deletes: 1_200 }, 'writes 25,000 files (450 MB), deletes 1,200'],
  ])('%j is told as %j', (outlook, text) => expect(outlookText(outlook)).toBe(text));

  test('many phases are counted, none is said', () => {
    expect(cells({ ...ROW, after: ['a', 'b', 'c', 'd', 'e', 'f'] }).at(-1)).toContain(
      'then runs: a, b, c, d and 2 more',
    );
    expect(cells({ ...ROW, after: [] }).at(-1)).toContain('then nothing is left to run');
  });

  test('the document has the facts', () => {
    expect(checkpointsDocument('wf_abcdef', [ROW])).toEqual({
      id: 'wf_abcdef',
      checkpoints: [
        {
          phase: 'build',
          standing: 'current',
          sequence: 2,
          createdAt: '2026-01-02T11:57:00.000Z',
          parent: null,
          files: { count: 312, bytes: 4_500_000, deleted: 1 },
          layers: [],
          journal: { sequence: 9, digest: '' },
          newBytes: 1_200,
          restore: { writes: 312, bytes: 4_500_000, deletes: 2, runs: ['testing', 'review'] },
        },
      ],
    });
  });
});

const file = (path: string, size: number, more: Partial<Extract<TreeEntry, { type: 'file' }>> = {}): TreeEntry => ({
  type: 'file',
  path,
  mode: 0o644,
  size,
  mtime: 1n,
  digest: `sha256:${size}`,
  layer: 'x',
  ...more,
});
const tree = (...entries: readonly TreeEntry[]) => new Map(entries.map((entry) => [entry.path, entry]));

describe('a difference', () => {
  const from = tree(file('b', 10), file('c', 1_000), file('mode', 7), file('same', 5), file('time', 5), {
    type: 'link',
    path: 'turned',
    target: 'x',
    mtime: 1n,
  });
  const to = tree(
    file('a\n', 2_000),
    file('b', 2_500),
    file('mode', 7, { mode: 0o755 }),
    file('same', 5),
    file('time', 5, { mtime: 2n }),
    file('turned', 3),
  );
  const view = { from, to, diff: diffTrees(from, to) };
  const lines = (most: number): string[] => diffLines(view, most).map(plainText);

  test('is a line a path in the order of bytes, with sizes, and what it comes to', () => {
    expect(lines(200)).toEqual([
      '+ a\\n  2.0 kB',
      '~ b  10 B → 2.5 kB',
      '- c  1.0 kB',
      '~ mode  mode',
      '~ turned  link to x → 3 B',
      '1 added (2.0 kB), 3 changed (2.5 kB), 1 deleted (1.0 kB), 1 with another time only',
    ]);
  });

  test('is cut where there is too much, and says so', () => {
    expect(lines(2)).toEqual([
      '+ a\\n  2.0 kB',
      '~ b  10 B → 2.5 kB',
      '… and 3 more (all of them: -v)',
      lines(200).at(-1),
    ]);
  });

  test('of equal trees is nothing', () => {
    const same = { from, to: from, diff: diffTrees(from, from) };
    expect(diffLines(same, 200).map(plainText)).toEqual(['nothing differs']);
  });

  test('as a document has every path', () => {
    expect(diffDocument('wf_abcdef', 'one', 'two', view)).toMatchObject({
      id: 'wf_abcdef',
      from: 'one',
      to: 'two',
      added: ['a\\n'],
      changed: ['b', 'mode', 'turned'],
      deleted: ['c'],
      touched: 1,
      addedBytes: 2_000,
    });
  });
});

describe('what prune tells', () => {
  const removal = { workflowId: 'wf_old', bytes: 1_000, because: 'it is old' };
  const plan: PrunePlan = {
    removals: [
      { ...removal, kind: 'manifest', name: 'a' },
      { ...removal, kind: 'manifest', name: 'b' },
      { ...removal, kind: 'layer', name: 'x' },
      { ...removal, workflowId: '', kind: 'leftover', name: 'tmp', because: 'writing it was cut off' },
    ],
    kept: [{ workflowId: 'wf_paused', because: 'it waits for a decision' }],
    emptied: [],
    freed: 4_000,
    left: 70,
  };

  test('a line for each workflow and reason, what stays, and the sum', () => {
    expect(pruneLines(plan, false).map(plainText)).toEqual([
      '- wf_old  2 checkpoints, 1 layer (3.0 kB)  it is old',
      '- temporary files  1 leftover file (1.0 kB)  writing it was cut off',
      'kept wf_paused  it waits for a decision',
      'freed 4.0 kB; checkpoints take 70 B',
    ]);
    expect(plainText(pruneLines(plan, true).at(-1) ?? [])).toBe('would free 4.0 kB; checkpoints take 70 B');
    expect(pruneLines({ ...plan, removals: [], kept: [] }, false).map(plainText)).toEqual([
      'nothing to remove; checkpoints take 70 B',
    ]);
  });
});

test('what verify tells', () => {
  const facts = {
    id: 'wf_abcdef',
    entries: 1,
    checkpoints: 2,
    layers: 1,
    bytes: 5,
    restorable: ['a', 'b'],
    whole: true,
  };
  expect(plainText(wholeLine(facts))).toBe('✓ wf_abcdef: 1 entry, 2 checkpoints and 1 layer (5 B) are whole');
  expect(restorableText(facts)).toBe('The files can still be restored from the checkpoints of a, b.');
  expect(restorableText({ ...facts, restorable: [] })).toBe('No checkpoint can be restored.');
});

test('sizes, counts and times as people read them', () => {
  expect([0, 999, 1_000, 1_049, 9_949, 9_950, 999_499, 999_500, 4.5e6, 1e15].map(sizeText)).toEqual([
    '0 B',
    '999 B',
    '1.0 kB',
    '1.0 kB',
    '9.9 kB',
    '10 kB',
    '999 kB',
    '1.0 MB',
    '4.5 MB',
    '1000 TB',
  ]);
  expect([countText(1, 'file'), countText(0, 'file'), countText(1_234_567, 'entry', 'entries')]).toEqual([
    '1 file',
    '0 files',
    '1,234,567 entries',
  ]);
  const ago = [0, 59_999, 60_000, 3_599_999, 3_600_000, 86_399_999, 86_400_000, 29 * 86_400_000, -30_000];
  expect(ago.map((passed) => agoText(NOW - passed, NOW))).toEqual([
    'just now',
    'just now',
    '1 min ago',
    '59 min ago',
    '1 h ago',
    '23 h ago',
    '1 day ago',
    '29 days ago',
    'just now',
  ]);
  expect(agoText(NOW - 30 * 86_400_000, NOW)).toBe(localTime(NOW - 30 * 86_400_000));
  expect(agoText(NOW + 3_600_000, NOW)).toBe(localTime(NOW + 3_600_000));
  expect(localTime(NOW)).toMatch(/^2026-01-0[123] \d\d:00:00$|^2026-01-0[123] \d\d:[34][05]:00$/);
});
