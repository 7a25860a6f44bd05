import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import type { PruneRules } from '../../../src/core/checkpoint/prune.ts';
import type { CheckpointStore } from '../../../src/ports.ts';
import { temporaryNameFor } from '../../../src/shell/files.ts';
import { claim } from '../../../src/shell/owner.ts';
import { createFileStorage } from '../../../src/shell/storage.ts';
import { createFileStore } from '../../../src/shell/store/file.ts';
import { pruneCheckpoints, type Pruned } from '../../../src/shell/store/prune.ts';
import type { WorkflowPaths } from '../../../src/shell/workflow-dir.ts';
import { problemIn, temporaryFolder, valueOf } from '../rig.ts';
import { keep, layerFile, type Work } from './kept.ts';

const DAY = 86_400_000;
const NOW = 1_700_000_000_000;
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true });
});
const newWorkspace = (): string => {
  const folder = temporaryFolder();
  folders.push(folder);
  return folder;
};

const BUILD: Work = { phase: 'build', write: { 'out/a': 'a'.repeat(5_000), 'out/b': 'b' } };
const TESTS: Work = { phase: 'tests', write: { report: 'all well' } };
/** A workflow that ended so many days ago. */
const ended = (workspace: string, days: number, works = [BUILD, TESTS]): Promise<WorkflowPaths> =>
  keep(workspace, works, { at: NOW - days * DAY, status: 'completed' });
const prune = async (workspace: string, rules: PruneRules, more: { dryRun?: boolean; store?: CheckpointStore } = {}) =>
  valueOf(
    await pruneCheckpoints({ workspace, store: createFileStore(workspace), rules, now: NOW, dryRun: false, ...more }),
  );
const left = ({ checkpoints, layers }: WorkflowPaths): string[] => [
  ...fs.readdirSync(checkpoints).sort(),
  ...fs.readdirSync(layers).map(() => 'layer'),
];
const ALL = ['build.json', 'tests.json', 'layer', 'layer'];
const gone = ({ plan }: Pruned): string[] => plan.removals.map((each) => each.kind);

test('the checkpoints of an old workflow go, those of a newer one stay, and journals and logs stay', async () => {
  const workspace = newWorkspace();
  const [old, newer] = [await ended(workspace, 8), await ended(workspace, 6)];
  const { plan, problems } = await prune(workspace, { olderThanMs: 7 * DAY });
  expect(problems).toEqual([]);
  expect(new Set(plan.removals.map((each) => each.workflowId))).toEqual(new Set([old.id]));
  expect(left(old)).toEqual([]);
  expect(left(newer)).toEqual(ALL);
  expect(fs.existsSync(old.journal)).toBe(true);
  expect(valueOf(await createFileStorage(workspace).read(old.id)).id).toBe(old.id);
});

test('a checkpoint goes before the one that it tells the difference from, and layers go last', async () => {
  const workspace = newWorkspace();
  await ended(workspace, 8);
  const pruned = await prune(workspace, { olderThanMs: 0 });
  expect(pruned.plan.removals.map((each) => (each.kind === 'manifest' ? each.name : each.kind))).toEqual([
    'tests',
    'build',
    'layer',
    'layer',
  ]);
});

test('with --dry-run nothing is changed', async () => {
  const workspace = newWorkspace();
  const old = await ended(workspace, 8);
  const before = fs.readdirSync(workspace, { recursive: true }).sort();
  const pruned = await prune(workspace, { olderThanMs: 0 }, { dryRun: true });
  expect(gone(pruned)).toHaveLength(4);
  expect(left(old)).toEqual(ALL);
  expect(fs.readdirSync(workspace, { recursive: true }).sort()).toEqual(before);
});

test('bytes that two workflows share are freed when the second one loses them', async () => {
  const workspace = newWorkspace();
  const [old, newer] = [await ended(workspace, 8, [BUILD]), await ended(workspace, 1, [BUILD])];
  const [layer = ''] = fs.readdirSync(old.layers);
  const { size } = fs.statSync(path.join(old.layers, layer));
  const manifest = fs.statSync(path.join(old.checkpoints, 'build.json')).size;
  expect((await prune(workspace, { olderThanMs: 7 * DAY })).plan).toMatchObject({ freed: manifest });
  expect(fs.statSync(path.join(newer.layers, layer)).size).toBe(size);
  expect((await prune(workspace, { olderThanMs: 0 })).plan).toMatchObject({ freed: manifest + size, left: 0 });
});

test('a workflow that another process owns keeps all, also what nothing refers to', async () => {
  const workspace = newWorkspace();
  const old = await ended(workspace, 8);
  fs.writeFileSync(layerFile(old, `sha256:${'f'.repeat(64)}`), 'being stored');
  const owner = valueOf(claim(old.folder));
  for (const dryRun of [true, false]) {
    const pruned = await prune(workspace, { olderThanMs: 0 }, { dryRun });
    expect(pruned.plan).toMatchObject({ removals: [], kept: [{ workflowId: old.id, because: 'it is under way' }] });
  }
  owner.release();
  expect(gone(await prune(workspace, { olderThanMs: 0 }))).toHaveLength(5);
});

test('a workflow can be taken up again afterwards', async () => {
  const workspace = newWorkspace();
  const cutOff = await keep(workspace, [BUILD], { at: NOW - 9 * DAY, more: ['deploy'] });
  const { plan } = await prune(workspace, { olderThanMs: DAY });
  expect(plan.kept).toEqual([{ workflowId: cutOff.id, because: 'it was cut off and can be resumed' }]);
  valueOf(await createFileStorage(workspace).open(cutOff.id)).close();
  expect(left(cutOff)).toEqual(['build.json', 'layer']);
});

test('what crashes and resets left behind goes from a workflow that keeps its checkpoints', async () => {
  const workspace = newWorkspace();
  const kept = await ended(workspace, 1);
  const stray = layerFile(kept, `sha256:${'f'.repeat(64)}`);
  for (const file of [stray, temporaryNameFor(stray), temporaryNameFor(path.join(kept.checkpoints, 'tests.json'))]) {
    fs.writeFileSync(file, 'half');
  }
  fs.copyFileSync(path.join(kept.checkpoints, 'tests.json'), path.join(kept.checkpoints, 'reset.json'));
  fs.writeFileSync(path.join(kept.layers, 'README'), 'not ours');
  const pruned = await prune(workspace, {});
  expect(gone(pruned).sort()).toEqual(['layer', 'leftover', 'leftover', 'manifest']);
  expect(fs.readdirSync(kept.checkpoints).sort()).toEqual(['build.json', 'tests.json']);
  expect(fs.readdirSync(kept.layers)).toHaveLength(3);
});

test('no layer goes when a manifest that is damaged or replaced may refer to it', async () => {
  const workspace = newWorkspace();
  const kept = await ended(workspace, 1);
  const file = path.join(kept.checkpoints, 'tests.json');
  fs.writeFileSync(file, fs.readFileSync(file).subarray(0, 100));
  expect(gone(await prune(workspace, {}))).toEqual([]);
  fs.copyFileSync(path.join(kept.checkpoints, 'build.json'), file);
  expect(gone(await prune(workspace, {}))).toEqual([]);
  expect(gone(await prune(workspace, { olderThanMs: 0 }))).toHaveLength(4);
});

test('a workflow with a damaged journal loses its checkpoints by age only', async () => {
  const workspace = newWorkspace();
  const broken = await ended(workspace, 1);
  const journal = fs.readFileSync(broken.journal);
  journal[journal.length - 20] = 0x7f;
  fs.writeFileSync(broken.journal, journal);
  fs.utimesSync(broken.journal, new Date(NOW - 8 * DAY), new Date(NOW - 8 * DAY));
  expect(gone(await prune(workspace, {}))).toEqual([]);
  expect(gone(await prune(workspace, { olderThanMs: 7 * DAY }))).toHaveLength(4);
});

test('a crash between two removals leaves no checkpoint without its layers', async () => {
  const workspace = newWorkspace();
  const old = await ended(workspace, 8);
  const files = createFileStore(workspace);
  for (let survived = 0; survived < 4; survived += 1) {
    let calls = 0;
    const crash = (): void => {
      if ((calls += 1) > 1) throw new Error('crash');
    };
    const store: CheckpointStore = {
      ...files,
      remove: async (id, phase) => (crash(), files.remove(id, phase)),
      removeLayer: async (id, digest) => (crash(), files.removeLayer(id, digest)),
    };
    await pruneCheckpoints({ workspace, store, rules: { olderThanMs: 0 }, now: NOW, dryRun: false }).catch(() => {});
    const names = valueOf(await files.list(old.id));
    expect(names).toEqual([['build'], [], [], []][survived]);
    if (names.length > 0) expect(fs.readdirSync(old.layers)).toHaveLength(2);
  }
  expect(left(old)).toEqual([]);
});

test('layers stay when a manifest cannot be removed, and that is told', async () => {
  const workspace = newWorkspace();
  const old = await ended(workspace, 8);
  const files = createFileStore(workspace);
  const refused = { ok: false, error: { code: 'storage', message: 'the file system is read-only' } } as const;
  const { problems } = await prune(workspace, { olderThanMs: 0 }, { store: { ...files, remove: async () => refused } });
  expect(problems).toEqual([refused.error]);
  expect(left(old)).toEqual(ALL);
});

test('a folder of layers that is a link is a problem, and nothing behind it is removed', async () => {
  const workspace = newWorkspace();
  const old = await ended(workspace, 8);
  const outside = newWorkspace();
  fs.writeFileSync(path.join(outside, 'f'.repeat(64)), 'mine');
  fs.rmSync(old.layers, { recursive: true });
  fs.symlinkSync(outside, old.layers);
  const answer = await pruneCheckpoints({
    workspace,
    store: createFileStore(workspace),
    rules: { olderThanMs: 0 },
    now: NOW,
    dryRun: false,
  });
  expect(problemIn(answer).message).toContain('symbolic link');
  expect(fs.readdirSync(outside)).toHaveLength(1);
});

test('temporary files of the workspace that are a day old go, unless somebody is at work', async () => {
  const workspace = newWorkspace();
  const kept = await ended(workspace, 1);
  const temporary = path.join(workspace, '.bootspring', 'tmp');
  fs.mkdirSync(temporary, { recursive: true });
  for (const [name, days] of [
    ['layer-old.tmp', 2],
    ['layer-new.tmp', 0.5],
  ] as const) {
    fs.writeFileSync(path.join(temporary, name), 'half a layer');
    fs.utimesSync(path.join(temporary, name), new Date(NOW - days * DAY), new Date(NOW - days * DAY));
  }
  const owner = valueOf(claim(kept.folder));
  expect(gone(await prune(workspace, {}))).toEqual([]);
  owner.release();
  expect(gone(await prune(workspace, { only: kept.id }))).toEqual([]);
  expect((await prune(workspace, {})).plan).toMatchObject({
    removals: [{ workflowId: '', name: 'layer-old.tmp' }],
    freed: 12,
  });
  expect(fs.readdirSync(temporary)).toEqual(['layer-new.tmp']);
});
