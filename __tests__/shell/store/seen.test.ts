import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { lookAt } from '../../../src/shell/store/seen.ts';
import { temporaryFolder } from '../rig.ts';

const root = temporaryFolder();
afterAll(() => fs.rmSync(root, { recursive: true }));

test('what stands at a path is told by its size and time, or its target; links are not followed', async () => {
  fs.writeFileSync(path.join(root, 'file'), 'abc');
  fs.utimesSync(path.join(root, 'file'), 1_700_000_000.5, 1_700_000_000.5);
  fs.mkdirSync(path.join(root, 'folder'));
  fs.symlinkSync('nowhere', path.join(root, 'link'));
  fs.writeFileSync(path.join(root, 'é\n'), '1');
  const seen = await lookAt(root, [
    'file',
    'folder',
    'link',
    '\xc3\xa9\n',
    'gone',
    'file/below',
    'folder/gone',
    'x'.repeat(300),
    'a\0b',
  ]);
  expect([...seen]).toEqual([
    ['file', { type: 'file', size: 3, mtime: 1_700_000_000_500_000_000n }],
    ['folder', { type: 'folder' }],
    ['link', { type: 'link', target: 'nowhere' }],
    ['\xc3\xa9\n', { type: 'file', size: 1, mtime: expect.anything() }],
  ]);
});
