import { expect, test } from '@jest/globals';
import { type RestoreDocument, restoreLines } from '../../../src/core/views/restore.ts';
import { plainText } from '../../../src/core/views/text.ts';

const DONE: RestoreDocument = {
  id: 'wf_abc123',
  phase: 'testing',
  requested: 'testing',
  folder: '/work',
  written: 1_204,
  bytes: 4_500_000,
  deleted: 3,
  kept: 1,
  aside: null,
  notes: [],
  fallbacks: [],
};
const text = (more: Partial<RestoreDocument> = {}, elsewhere = false): string =>
  restoreLines({ ...DONE, ...more }, elsewhere)
    .map(plainText)
    .join('\n');

test('a restore says what it did to the files and how to go on', () => {
  expect(text()).toBe(
    '✓ wf_abc123 is restored to testing\n  1,204 files written (4.5 MB), 3 deleted, 1 as they were\n\n  go on  bootspring resume wf_abc123',
  );
});

test('what was kept aside and what people should know is told', () => {
  expect(text({ aside: '/project/.bootspring/aside/x', notes: ['The folder has no .git.'] })).toContain(
    '\n  what was in the way is kept in /project/.bootspring/aside/x\n  The folder has no .git.\n',
  );
});

test('a folder that a note names is told once', () => {
  const notes = ['1 file that was in the way is kept in /project/.bootspring/aside/x.'];
  expect(text({ aside: '/project/.bootspring/aside/x', notes }).split('/aside/x')).toHaveLength(2);
});

test('in another folder it goes on there', () => {
  expect(text({ folder: '/else where' }, true)).toContain('\n  in /else where\n');
  expect(text({ folder: '/elsewhere' }, true)).toMatch(/go on {2}cd \/elsewhere && bootspring resume wf_abc123$/);
  expect(text({ folder: "/it's\nhere" }, true)).toMatch(/in \/it's\\nhere\n[^]*cd '\/it'\\''s\\nhere' && bootspring/);
});
