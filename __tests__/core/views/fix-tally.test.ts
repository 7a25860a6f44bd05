import { expect, test } from '@jest/globals';
import { FixTally } from '../../../src/core/views/fix-tally.ts';
import type { Event } from '../../../src/model/event.ts';
import { ended, failed, passed } from '../story.ts';

function tally(...events: readonly Event[]): ReturnType<FixTally['result']> {
  const counts = new FixTally();
  for (const event of events) counts.add(event);
  return counts.result();
}

test('fixes count as tried, as helpful when what had failed passed after them, and as refused when a person has to look', () => {
  const task = 'a/g/lint';
  const fix = { phase: 'a', gate: 'g', task } as const;
  const change = { files: [], count: 1, protected: 0, digest: '', diff: '' };
  const mended = (attempt: number, more: object = {}): Event => ({
    type: 'FixFinished',
    ...fix,
    attempt,
    outcome: passed,
    durationMs: 1,
    ...more,
  });
  const found = tally(
    mended(1),
    ended(task),
    mended(2, { change }),
    ended(task, failed),
    ended(task),
    mended(3, { change }),
    ended(task),
    mended(4, { change: { ...change, protected: 1 } }),
    ended(task),
    mended(5, { untold: 'gone' }),
    mended(1, { change, outcome: { kind: 'timedOut', detail: '' }, phase: 'b', task: 'b/x' }),
  );
  expect(found).toEqual({
    tried: 6,
    helped: 1,
    refused: 3,
    byPhase: [
      { name: 'a', tried: 5, helped: 1, refused: 2 },
      { name: 'b', tried: 1, helped: 0, refused: 1 },
    ],
  });
  expect(tally()).toEqual({ tried: 0, helped: 0, refused: 0, byPhase: [] });
});
