import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createFileStore } from '../../src/shell/store/file.ts';
import { createLazyFileStore } from '../../src/shell/store/lazy-file.ts';
import { createMemoryStore } from '../../src/shell/store/memory.ts';
import { type LayerCalls, systemLayerCalls } from '../../src/shell/store/layer-place.ts';
import { temporaryNameFor } from '../../src/shell/files.ts';
import { compileFor, problemIn, temporaryFolder, valueOf } from '../shell/rig.ts';
import { checkpointStoreConformance } from './checkpoint-store.ts';
import { digestOf, layerBytes, packed } from './layers.ts';

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

const layerFile = (workspace: string, id: string, digest: string): string =>
  path.join(workspace, '.bootspring', 'workflows', id, 'layers', digest.slice('sha256:'.length));

describe('the memory store', () => checkpointStoreConformance(() => ({ store: createMemoryStore() })));

describe('the file store', () => {
  checkpointStoreConformance(() => {
    const workspace = newWorkspace();
    return {
      store: createLazyFileStore(workspace),
      reopen: () => createLazyFileStore(workspace),
      damage: (id, phase, change) => {
        const file = fileOf(workspace, id, phase);
        fs.writeFileSync(file, change(fs.readFileSync(file)));
      },
      damageLayer: (id, digest, change) => {
        const file = layerFile(workspace, id, digest);
        fs.writeFileSync(file, change(fs.readFileSync(file)));
      },
      litter: (id, phase, digest) => {
        for (const file of [fileOf(workspace, id, phase), layerFile(workspace, id, digest)]) {
          fs.writeFileSync(temporaryNameFor(file), layerBytes(9, 10));
        }
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

describe('the layers of the file store', () => {
  const A = digestOf('a');
  const failing = (code: string) => (): never => {
    throw Object.assign(new Error(code), { code });
  };
  /** A store for which some system calls fail. */
  const storeWith = (workspace: string, calls: Partial<LayerCalls>) =>
    createFileStore(workspace, { ...systemLayerCalls, ...calls });
  const inodeOf = (workspace: string, id: string): number => fs.statSync(layerFile(workspace, id, A)).ino;
  const layersOf = (workspace: string, id: string): string[] =>
    fs.readdirSync(path.dirname(layerFile(workspace, id, A)));

  test('workflows share the bytes of a layer', async () => {
    const workspace = newWorkspace();
    const store = createFileStore(workspace);
    const first = valueOf(await store.putLayer('wf_aaaaaa', A, packed(layerBytes(1))));
    expect(valueOf(await store.putLayer('wf_bbbbbb', A, packed(layerBytes(2, 900))))).toEqual(first);
    valueOf(await store.findLayer('wf_cccccc', A));
    expect(inodeOf(workspace, 'wf_bbbbbb')).toBe(inodeOf(workspace, 'wf_aaaaaa'));
    expect(inodeOf(workspace, 'wf_cccccc')).toBe(inodeOf(workspace, 'wf_aaaaaa'));
    for (const id of ['wf_bbbbbb', 'wf_cccccc']) expect(layersOf(workspace, id)).toEqual(['a'.repeat(64)]);
  });

  test('a damaged layer of this or another workflow is not shared but mended', async () => {
    const workspace = newWorkspace();
    const store = createFileStore(workspace);
    for (const id of ['wf_aaaaaa', 'wf_bbbbbb']) valueOf(await store.putLayer(id, A, packed(layerBytes(1))));
    fs.rmSync(layerFile(workspace, 'wf_aaaaaa', A));
    fs.writeFileSync(layerFile(workspace, 'wf_aaaaaa', A), '');
    expect(fs.readFileSync(valueOf(await store.openLayer('wf_aaaaaa', A)) ?? '')).toEqual(layerBytes(1));
    expect(valueOf(await store.findLayer('wf_aaaaaa', A))).toMatchObject({ size: layerBytes(1).length });
    expect(inodeOf(workspace, 'wf_aaaaaa')).toBe(inodeOf(workspace, 'wf_bbbbbb'));
    for (const id of ['wf_aaaaaa', 'wf_bbbbbb']) fs.writeFileSync(layerFile(workspace, id, A), 'junk');
    expect(valueOf(await store.findLayer('wf_cccccc', A))).toBeUndefined();
  });

  test('a layer that is denied to be whole gives way, and is not shared from another workflow', async () => {
    const workspace = newWorkspace();
    const store = createFileStore(workspace);
    const [bad, good] = [layerBytes(1, 500), layerBytes(2, 700)];
    for (const id of ['wf_aaaaaa', 'wf_bbbbbb']) valueOf(await store.putLayer(id, A, packed(bad)));
    const isWhole = (file: string): Promise<boolean> => Promise.resolve(fs.readFileSync(file).equals(good));
    for (const id of ['wf_aaaaaa', 'wf_cccccc']) {
      expect(valueOf(await store.putLayer(id, A, packed(good), isWhole)).size).toBe(good.length);
      expect(fs.readFileSync(valueOf(await store.openLayer(id, A)) ?? '')).toEqual(good);
    }
    // Others may be reading theirs: it is left to them.
    expect(fs.readFileSync(valueOf(await store.openLayer('wf_bbbbbb', A)) ?? '')).toEqual(bad);
  });

  test.each(['EPERM', 'ENOTSUP', 'EMLINK'])('where links fail with %s, layers are moved and copied', async (code) => {
    const workspace = newWorkspace();
    const store = storeWith(workspace, { link: failing(code) });
    valueOf(await store.putLayer('wf_aaaaaa', A, packed(layerBytes(1))));
    valueOf(await store.findLayer('wf_bbbbbb', A));
    valueOf(await store.putLayer('wf_cccccc', A, packed(layerBytes(3))));
    expect(fs.readFileSync(layerFile(workspace, 'wf_bbbbbb', A))).toEqual(layerBytes(1));
    expect(fs.readFileSync(layerFile(workspace, 'wf_cccccc', A))).toEqual(layerBytes(3));
    for (const id of ['wf_aaaaaa', 'wf_bbbbbb', 'wf_cccccc']) expect(layersOf(workspace, id)).toEqual(['a'.repeat(64)]);
  });

  const elsewhere = '/dev/shm';
  const otherDevice = fs.existsSync(elsewhere) && fs.statSync(elsewhere).dev !== fs.statSync(root).dev;
  (otherDevice ? test : test.skip)('a file of another device is taken over', async () => {
    const workspace = newWorkspace();
    const folder = fs.mkdtempSync(path.join(elsewhere, 'bootspring-test-'));
    try {
      fs.writeFileSync(path.join(folder, 'packed'), layerBytes(5, 300_000));
      valueOf(await createFileStore(workspace).putLayer('wf_aaaaaa', A, path.join(folder, 'packed')));
      expect(fs.readFileSync(layerFile(workspace, 'wf_aaaaaa', A))).toEqual(layerBytes(5, 300_000));
      expect(layersOf(workspace, 'wf_aaaaaa')).toEqual(['a'.repeat(64)]);
      expect(fs.readdirSync(folder)).toEqual([]);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  test.each<[string, Partial<LayerCalls>, string]>([
    ['a full disk', { link: failing('EXDEV'), copy: failing('ENOSPC') }, 'ENOSPC'],
    ['a folder that may not be written', { link: failing('EACCES'), rename: failing('EACCES') }, 'EACCES'],
  ])('%s is a storage problem that leaves nothing behind and takes nothing', async (_what, calls, code) => {
    const workspace = newWorkspace();
    const file = packed(layerBytes(1));
    const problem = problemIn(await storeWith(workspace, calls).putLayer('wf_aaaaaa', A, file));
    expect(problem).toMatchObject({ code: 'storage', message: expect.stringContaining(code) });
    expect(fs.readFileSync(file)).toEqual(layerBytes(1));
    expect(layersOf(workspace, 'wf_aaaaaa')).toEqual([]);
    expect(valueOf(await createFileStore(workspace).findLayer('wf_aaaaaa', A))).toBeUndefined();
  });

  test('a disk that fills up while a copy is written leaves no half a layer', async () => {
    const workspace = newWorkspace();
    const store = storeWith(workspace, {
      link: failing('EXDEV'),
      copy: async (from, to) => {
        fs.writeFileSync(to, fs.readFileSync(from).subarray(0, 20));
        return failing('ENOSPC')();
      },
    });
    expect(problemIn(await store.putLayer('wf_aaaaaa', A, packed(layerBytes(1)))).message).toContain(
      'the disk is full',
    );
    expect(layersOf(workspace, 'wf_aaaaaa')).toEqual([]);
  });

  test('a folder of layers that is a link is neither read, written nor emptied', async () => {
    const workspace = newWorkspace();
    const store = createFileStore(workspace);
    const outside = newWorkspace();
    fs.writeFileSync(path.join(outside, 'a'.repeat(64)), layerBytes(1));
    const folder = path.dirname(layerFile(workspace, 'wf_aaaaaa', A));
    fs.mkdirSync(path.dirname(folder), { recursive: true });
    fs.symlinkSync(outside, folder);
    const answers = [
      store.findLayer('wf_aaaaaa', A),
      store.openLayer('wf_aaaaaa', A),
      store.listLayers('wf_aaaaaa'),
      store.removeLayer('wf_aaaaaa', A),
      store.putLayer('wf_aaaaaa', digestOf('b'), packed(layerBytes(2))),
    ];
    for (const answer of answers) expect(problemIn(await answer).message).toContain('symbolic link');
    expect(valueOf(await store.findLayer('wf_bbbbbb', A))).toBeUndefined();
    expect(fs.readdirSync(outside)).toEqual(['a'.repeat(64)]);
  });

  test('a link or a folder in the place of a layer is damage', async () => {
    const workspace = newWorkspace();
    const store = createFileStore(workspace);
    valueOf(await store.putLayer('wf_aaaaaa', A, packed(layerBytes(1))));
    const file = layerFile(workspace, 'wf_aaaaaa', A);
    fs.rmSync(file);
    fs.symlinkSync(packed(layerBytes(7)), file);
    expect(problemIn(await store.openLayer('wf_aaaaaa', A)).message).toContain('not a regular file');
    valueOf(await store.putLayer('wf_aaaaaa', A, packed(layerBytes(2))));
    expect(fs.lstatSync(file).isFile()).toBe(true);
  });
});

test('the files that the memory store hands out are gone when the process ends', () => {
  const script = compileFor(
    newWorkspace(),
    `import * as fs from 'node:fs';
     import { createMemoryStore } from './shell/store/memory.js';
     fs.writeFileSync(process.argv[2], Buffer.of(0x1f, 0x8b, 1));
     const store = createMemoryStore();
     const digest = 'sha256:' + 'a'.repeat(64);
     await store.putLayer('wf_abcdef', digest, process.argv[2]);
     const opened = await store.openLayer('wf_abcdef', digest);
     process.stdout.write(opened.value + ' ' + fs.readFileSync(opened.value).length);`,
  );
  const said = execFileSync(process.execPath, [script, path.join(newWorkspace(), 'packed')], { encoding: 'utf8' });
  const [file = '', size] = said.split(' ');
  expect(size).toBe('3');
  expect(fs.existsSync(path.dirname(file))).toBe(false);
});
