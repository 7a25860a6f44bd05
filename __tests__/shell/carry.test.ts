import * as fs from 'node:fs';
import * as path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { restore, type RestoreOrder } from '../../src/app/restore.ts';
import { start } from '../../src/app/execute.ts';
import { look } from '../../src/app/look.ts';
import { LAYER_MEDIA_TYPES } from '../../src/model/layer.ts';
import { carryRefusal, carryWorkflow } from '../../src/shell/carry.ts';
import { claim } from '../../src/shell/owner.ts';
import { createFileStorage } from '../../src/shell/storage.ts';
import { createFileStore } from '../../src/shell/store/file.ts';
import { prunedPhases, writePruned } from '../../src/shell/store/pruned.ts';
import { pathsOf } from '../../src/shell/workflow-dir.ts';
import { createWorld, type World } from '../app/world.ts';
import { phase, pipeline } from '../core/story.ts';
import { problemIn, temporaryFolder, valueOf, writeTree } from './rig.ts';

const root = temporaryFolder();
afterAll(() => fs.rmSync(root, { recursive: true }));

const LAYER = `sha256:${'a'.repeat(64)}`;
let made = 0;
let [from, to, id] = ['', '', ''];
let world: World;

/** A workflow of two phases on disk, with a layer, an artifact and logs. */
beforeEach(async () => {
  made += 1;
  [from, to] = [path.join(root, `${made}/from`), path.join(root, `${made}/to`)];
  for (const folder of [from, to]) fs.mkdirSync(folder, { recursive: true });
  const storage = createFileStorage(from);
  world = createWorld({ storage });
  const { capture } = world.snapshots;
  world.snapshots.capture = async (request) => {
    const file = path.join(from, 'packed');
    fs.writeFileSync(file, gzipSync('layer'));
    const layer = valueOf(await request.store.putLayer(request.workflowId, LAYER, file));
    const captured = valueOf(await capture(request));
    world.snapshots.trees.set(LAYER, new Map(world.snapshots.workspace));
    return { ok: true, value: { ...captured, layers: [{ ...layer, mediaType: LAYER_MEDIA_TYPES.gzip }] } };
  };
  world.snapshots.workspace.set('a.txt', 'a');
  await start(world.around, pipeline([phase('build'), phase('test')]), {});
  [id = ''] = valueOf(await storage.list());
  writeTree(pathsOf(from, id).folder, { 'artifacts/build/dist/x': 'x', 'logs/phase-build.log': 'long' });
  fs.symlinkSync('x', path.join(pathsOf(from, id).artifacts, 'build/dist/link'));
});

const carrying = (force = false) => ({ workspace: from, folder: to, force });
const order = (force = false): RestoreOrder => ({
  id,
  phase: 'build',
  by: 'me',
  force,
  into: {
    folder: to,
    refusal: (one) => carryRefusal(carrying(force), one),
    carry: (one) => carryWorkflow(carrying(force), one),
  },
});
const bytesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => fs.lstatSync(path.join(folder, name)).isFile())
      .map((name) => [name, fs.readFileSync(path.join(folder, name), 'latin1')]),
  );
const stateIn = async (workspace: string) => valueOf(await look(createFileStorage(workspace), id)).state;

/** What every state folder has. */
const OWN = ['.gitignore', '.prettierrc', 'biome.json'];

describe('a workflow that is restored into another folder', () => {
  test('is there with its journal, manifests, layers and artifacts, and goes on there; this one is as it was', async () => {
    const before = bytesIn(pathsOf(from, id).folder);
    valueOf(await restore(world.around, order()));
    expect(await stateIn(to)).toMatchObject({ status: 'pending', restored: { phase: 'build' }, cursor: 1 });
    const copied = bytesIn(pathsOf(to, id).folder);
    for (const name of [
      'checkpoints/build.json',
      'checkpoints/test.json',
      `layers/${'a'.repeat(64)}`,
      'artifacts/build/dist/x',
    ])
      expect(copied[name]).toBe(before[name]);
    expect(fs.readlinkSync(path.join(pathsOf(to, id).artifacts, 'build/dist/link'))).toBe('x');
    expect(copied['logs/orchestrator.log']).toMatch(/Restored: build\n$/);
    expect(copied).not.toHaveProperty('logs/phase-build.log');
    expect(copied['state.json']).toContain('"status": "pending"');
    expect(fs.readdirSync(path.join(to, '.bootspring')).sort()).toEqual([...OWN, 'workflows']);
    const { 'owner/fence': _fence, ...after } = bytesIn(pathsOf(from, id).folder);
    for (const [name, bytes] of Object.entries(after)) if (!name.startsWith('owner/')) expect(bytes).toBe(before[name]);
    const opened = valueOf(await createFileStorage(to).open(id));
    expect(opened.fence).toBeGreaterThan(1);
    opened.close();
  });

  test('shares the bytes of layers where that is possible', async () => {
    valueOf(await restore(world.around, order()));
    const inode = (workspace: string): number =>
      fs.statSync(path.join(pathsOf(workspace, id).layers, 'a'.repeat(64))).ino;
    expect(inode(to)).toBe(inode(from));
  });

  test('is not seen before it is settled', async () => {
    const copy = valueOf(await carryWorkflow(carrying(), id));
    expect(valueOf(await createFileStorage(to).list())).toEqual([]);
    expect(valueOf(await copy.storage.list())).toEqual([id]);
    expect(copy.settle()).toBeUndefined();
    expect(valueOf(await createFileStorage(to).list())).toEqual([id]);
  });

  test('leaves nothing behind when it is discarded or was killed on the way', async () => {
    valueOf(await carryWorkflow(carrying(), id)).discard();
    expect(fs.readdirSync(path.join(to, '.bootspring'))).toEqual(OWN);
    valueOf(await carryWorkflow(carrying(), id));
    valueOf(await carryWorkflow(carrying(), id)).discard();
    expect(fs.readdirSync(path.join(to, '.bootspring'))).toEqual(OWN);
  });

  test('takes a damaged manifest and a missing layer as they are', async () => {
    fs.writeFileSync(path.join(pathsOf(from, id).checkpoints, 'test.json'), 'junk');
    fs.rmSync(path.join(pathsOf(from, id).layers, 'a'.repeat(64)));
    expect(valueOf(await carryWorkflow(carrying(), id)).settle()).toBeUndefined();
    expect(problemIn(await createFileStore(to).get(id, 'test')).code).toBe('integrity');
    expect(await createFileStore(to).findLayer(id, LAYER)).toEqual({ ok: true, value: undefined });
  });

  test('knows which checkpoints were pruned, so that none of them counts as damage', async () => {
    const entries = valueOf(await createFileStorage(from).read(id)).entries;
    const note = { at: '2024-02-19T10:00:00.000Z', sequence: entries.at(-1)?.seq ?? 0, because: 'it is old' };
    valueOf(writePruned(from, id, note));
    expect(valueOf(await carryWorkflow(carrying(), id)).settle()).toBeUndefined();
    expect(prunedPhases(to, id, entries)).toEqual(new Set(['build', 'test']));
  });

  test('is refused where it is already, unless it is to be replaced', async () => {
    valueOf(await restore(world.around, order()));
    const journal = fs.readFileSync(pathsOf(to, id).journal);
    expect(problemIn(await restore(world.around, order()))).toEqual({
      code: 'usage',
      message: `${id} is there already.`,
      where: pathsOf(to, id).folder,
      hint: 'to replace it: --force',
    });
    expect(fs.readFileSync(pathsOf(to, id).journal)).toEqual(journal);
    fs.writeFileSync(path.join(pathsOf(to, id).folder, 'own'), '');
    valueOf(await restore(world.around, order(true)));
    expect(fs.existsSync(path.join(pathsOf(to, id).folder, 'own'))).toBe(false);
    expect(await stateIn(to)).toMatchObject({ status: 'pending' });
    expect(fs.readdirSync(path.join(to, '.bootspring')).sort()).toEqual([...OWN, 'workflows']);
  });

  test('is refused where somebody works on it, and into its own folder', async () => {
    valueOf(await restore(world.around, order()));
    const owned = valueOf(claim(pathsOf(to, id).folder));
    expect(problemIn(await restore(world.around, order(true))).code).toBe('owned');
    owned.release();
    fs.symlinkSync(from, path.join(root, `${made}/link`));
    for (const folder of [from, path.join(root, `${made}/link`)])
      expect(carryRefusal({ workspace: from, folder, force: true }, id)).toMatchObject({
        code: 'usage',
        hint: 'to restore in place leave --into out',
      });
  });
});
