import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { EMPTY_HISTORY } from '../../../src/model/constants.ts';
import type { History } from '../../../src/model/history.ts';
import { createHistoryStore } from '../../../src/shell/history/file-store.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { records } from '../../core/views/pictures/runs.ts';
import { temporaryFolder } from '../rig.ts';

let workspace = '';
beforeEach(() => {
  workspace = temporaryFolder();
});
afterEach(() => fs.rmSync(workspace, { recursive: true, force: true }));

const folder = (): string => path.join(workspace, '.bootspring', 'history');
const history = (count: number): History => ({ schemaVersion: 1, records: records(count) });

describe('histories on disk', () => {
  test('come back as they were written, one for each workflow', async () => {
    const store = createHistoryStore(workspace);
    expect(await store.read('default')).toEqual({ history: EMPTY_HISTORY, warnings: [] });
    expect(await store.write('default', history(3))).toBeUndefined();
    expect(await store.write('nightly', history(1))).toBeUndefined();
    expect(await createHistoryStore(workspace).read('default')).toEqual({ history: history(3), warnings: [] });
    expect(fs.readdirSync(folder()).sort()).toEqual(['default.json', 'nightly.json']);
    expect(fs.readFileSync(path.join(workspace, '.bootspring', '.gitignore'), 'utf8')).toBe('*\n');
  });

  const DAMAGED: readonly (readonly [string, string])[] = [
    ['cut short', JSON.stringify(history(2)).slice(0, -20)],
    ['of another version', JSON.stringify({ schemaVersion: 2, records: [] })],
    ['with a number that is none', JSON.stringify(history(1)).replace('"attempt":1', '"attempt":"1"')],
    ['too large', JSON.stringify({ ...history(1), more: 'x'.repeat(4 * 1024 * 1024) })],
    ['empty', ''],
  ];
  test.each(DAMAGED)('%s is told, stays as it is while nobody writes, and is set aside then', async (_name, text) => {
    fs.mkdirSync(folder(), { recursive: true });
    const file = path.join(folder(), 'default.json');
    fs.writeFileSync(file, text);
    const store = createHistoryStore(workspace);
    const read = await store.read('default');
    expect(read.history).toEqual(EMPTY_HISTORY);
    expect(read.warnings).toEqual([expect.stringContaining('.bootspring/history/default.damaged')]);
    expect(fs.readFileSync(file, 'utf8')).toBe(text);
    expect(await store.write('default', history(1))).toBeUndefined();
    expect(fs.readFileSync(path.join(folder(), 'default.damaged'), 'utf8')).toBe(text);
    expect(await store.read('default')).toEqual({ history: history(1), warnings: [] });
  });

  test('are never written through a link, and nothing thrown says so', async () => {
    fs.mkdirSync(path.join(workspace, 'elsewhere'));
    fs.mkdirSync(path.join(workspace, '.bootspring'));
    fs.symlinkSync('../elsewhere', folder());
    const problem = await createHistoryStore(workspace).write('default', history(1));
    expect(problem).toMatchObject({
      code: 'storage',
      message: expect.stringContaining('history is not a real folder'),
    });
    expect(fs.readdirSync(path.join(workspace, 'elsewhere'))).toEqual([]);
  });

  test('of a name that is no name are nowhere', async () => {
    const store = createHistoryStore(workspace);
    for (const name of ['../../x', 'a/b', '__proto__', '']) {
      expect(await store.write(name, history(1))).toBeUndefined();
      expect(await store.read(name)).toEqual({ history: EMPTY_HISTORY, warnings: [] });
    }
    expect(fs.readdirSync(workspace)).toEqual([]);
  });
});

describe('what an attempt found', () => {
  const file = {
    schemaVersion: 1,
    task: 'a/g/lint',
    attempt: 2,
    findings: [],
    tests: [],
    omitted: { findings: 0, tests: 0 },
  };
  const put = (name: string, text: string): void => {
    const where = path.join(workspace, '.bootspring', 'workflows', 'wf_abc123', 'findings');
    fs.mkdirSync(where, { recursive: true });
    fs.writeFileSync(path.join(where, name), text);
  };

  test('is read when it is the file that the journal tells of, and only then', async () => {
    const text = JSON.stringify(file);
    const find = (digest: string, attempt = 2) =>
      createHistoryStore(workspace).findings('wf_abc123', 'a/g/lint', attempt, digest);
    expect(await find(`sha256:${sha256(text)}`)).toBeUndefined();
    put('a.g.lint.2.json', text);
    expect(await find(`sha256:${sha256(text)}`)).toEqual(file);
    expect(await find(`sha256:${sha256('other')}`)).toBeUndefined();
    expect(await find(`sha256:${sha256(text)}`, 1)).toBeUndefined();
    put('a.g.lint.3.json', 'no JSON');
    expect(await find(`sha256:${sha256('no JSON')}`, 3)).toBeUndefined();
  });
});
