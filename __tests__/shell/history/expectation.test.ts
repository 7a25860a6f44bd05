import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createExpectation } from '../../../src/shell/history/expectation.ts';
import { createHistoryStore } from '../../../src/shell/history/file-store.ts';
import { recordedDurations } from '../../../src/shell/recorded.ts';
import { past, pastRun } from '../../core/past.ts';
import { phase, pipeline } from '../../core/story.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bootspring-expectation-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const plan = pipeline([phase('a'), phase('b')]);

test('the history of the workspace tells what a pipeline takes and what goes first; it is read once', async () => {
  const took = { 'a/work': 1_000, 'b/work': 2_000 };
  await createHistoryStore(folder).write('default', past(pastRun(plan, took)));
  const foresee = createExpectation(folder);
  expect(foresee(plan)?.totalMs).toBe(3_000);
  expect(recordedDurations(folder)('default', plan.phases)).toEqual(took);
  rmSync(join(folder, '.bootspring'), { recursive: true });
  expect(foresee(plan)?.totalMs).toBe(3_000);
  expect(createExpectation(folder)(plan)).toBeUndefined();
});

test('a history that cannot be read tells nothing, and nobody is told of it', async () => {
  await createHistoryStore(folder).write('default', past(pastRun(plan, {})));
  writeFileSync(join(folder, '.bootspring/history/default.json'), '{');
  expect(createExpectation(folder)(plan)).toBeUndefined();
});
