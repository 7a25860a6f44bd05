import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createFileStore } from '../../src/shell/store/file.ts';
import { createMemoryStore } from '../../src/shell/store/memory.ts';
import { problemIn, temporaryFolder, valueOf } from '../shell/rig.ts';
import { checkpointStoreConformance } from './checkpoint-store.ts';

const root = temporaryFolder();
afterAll(() => fs.rmSync(root, { recursive: true }));

let made = 0;
const newWorkspace = (): string => {
  const folder = path.join(root, String((made += 1)));
  fs.mkdirSync(folder);
  return folder;
};
const fileOf = (workspace: string, id: string, phase: string): string =>
  path.join(workspace, '.bootspring', 'workflows', id, 'checkpoints', `${phase}.json`);

describe('the memory store', () => checkpointStoreConformance(() => ({ store: createMemoryStore() })));

describe('the file store', () => {
  checkpointStoreConformance(() => {
    const workspace = newWorkspace();
    return {
      store: createFileStore(workspace),
      reopen: () => createFileStore(workspace),
      damage: (id, phase, change) => {
        const file = fileOf(workspace, id, phase);
        fs.writeFileSync(file, change(fs.readFileSync(file)));
      },
    };
  });

  test('the file is one JSON document with the members as they were put', async () => {
    const workspace = newWorkspace();
    valueOf(await createFileStore(workspace).put('wf_abcdef', 'testing', '{"schemaVersion":1,"x":[2]}'));
    const parsed: unknown = JSON.parse(fs.readFileSync(fileOf(workspace, 'wf_abcdef', 'testing'), 'utf8'));
    expect(parsed).toEqual({ schemaVersion: 1, x: [2], digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
  });

  test('what lies beside the checkpoints is not listed, and nothing is left behind', async () => {
    const workspace = newWorkspace();
    const store = createFileStore(workspace);
    valueOf(await store.put('wf_abcdef', 'testing', '{"a":1}'));
    const folder = path.dirname(fileOf(workspace, 'wf_abcdef', 'testing'));
    expect(fs.readdirSync(folder)).toEqual(['testing.json']);
    for (const name of ['notes.txt', '.design.json.1-ab.tmp', 'No.json']) fs.writeFileSync(path.join(folder, name), '');
    expect(valueOf(await store.list('wf_abcdef'))).toEqual(['testing']);
  });

  test('a disk that does not answer is a storage problem', async () => {
    const workspace = newWorkspace();
    const store = createFileStore(workspace);
    fs.mkdirSync(fileOf(workspace, 'wf_abcdef', 'testing'), { recursive: true });
    expect(problemIn(await store.get('wf_abcdef', 'testing')).message).toContain('EISDIR');
    expect(problemIn(await store.put('wf_abcdef', 'testing', '{"a":1}')).code).toBe('storage');
    fs.writeFileSync(path.join(workspace, 'file'), '');
    expect(problemIn(await createFileStore(path.join(workspace, 'file')).put('wf_abcdef', 'a', '{"a":1}')).code).toBe(
      'storage',
    );
  });
});
