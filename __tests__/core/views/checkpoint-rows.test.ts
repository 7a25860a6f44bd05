import { expect, test } from '@jest/globals';
import { checkpointRows } from '../../../src/core/views/checkpoints.ts';
import type { Entry, Event } from '../../../src/model/event.ts';
import { Kept } from '../checkpoint/kept-story.ts';

const entry = (event: Event): Entry => ({ v: 1, seq: 1, at: '2026-01-01T00:00:00.000Z', event, prev: '', hash: '' });

test('a row tells what was stored with a checkpoint, what a restore would do, and what runs then', () => {
  const kept = new Kept('a', 'b');
  const entries = [10, 20].map((newBytes) => entry({ type: 'CheckpointSaved', phase: 'a', newBytes }));
  const rows = checkpointRows(
    { state: kept.story.state, entries, surveyed: kept.survey() },
    new Map([['b.txt', { type: 'file', size: 3, mtime: 1_700_000_000_000_000_000n }]]),
  );
  expect(rows.map(({ phase, newBytes, outlook, after }) => ({ phase, newBytes, outlook, after }))).toEqual([
    // The newest word of the journal counts; b.txt is of a later checkpoint.
    { phase: 'a', newBytes: 20, outlook: { writes: 1, bytes: 3, deletes: 1 }, after: ['b', 'c', 'd'] },
    { phase: 'b', newBytes: undefined, outlook: { writes: 1, bytes: 3, deletes: 0 }, after: ['c', 'd'] },
  ]);
});

test('a stale one has neither bytes of its own nor an outlook', () => {
  const kept = new Kept('a', 'b');
  kept.story.tell({ type: 'RestoreStarted', phase: 'a', by: 'me' }, { type: 'Restored', phase: 'a', by: 'me' });
  const entries = [entry({ type: 'CheckpointSaved', phase: 'b', newBytes: 10 })];
  const rows = checkpointRows({ state: kept.story.state, entries, surveyed: kept.survey() }, new Map());
  expect(rows[1]).toMatchObject({ phase: 'b', standing: 'stale' });
  expect(rows[1]).not.toHaveProperty('newBytes');
  expect(rows[1]).not.toHaveProperty('outlook');
});
