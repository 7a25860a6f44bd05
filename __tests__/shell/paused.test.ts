import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { lastPaused } from '../../src/shell/paused.ts';

const folder = mkdtempSync(join(tmpdir(), 'paused-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(id: string, state: object, seconds: number): void {
  const where = join(folder, '.bootspring', 'workflows', id);
  mkdirSync(where, { recursive: true });
  writeFileSync(join(where, 'state.json'), JSON.stringify(state, null, 2));
  utimesSync(join(where, 'state.json'), seconds, seconds);
}

test('the workflow written last is told when it is paused, with its gate', () => {
  expect(lastPaused(folder)).toBeUndefined();
  put('wf_aaaaaa', { status: 'paused', pause: { phase: 'testing', gate: 'pre-push' } }, 100);
  expect(lastPaused(folder)).toEqual({ id: 'wf_aaaaaa', gate: 'pre-push' });
  put('wf_bbbbbb', { status: 'paused', pause: { phase: 'testing' } }, 200);
  expect(lastPaused(folder)).toEqual({ id: 'wf_bbbbbb' });
  put('wf_cccccc', { status: 'completed', phases: [{ status: 'paused' }] }, 300);
  expect(lastPaused(folder)).toBeUndefined();
});
