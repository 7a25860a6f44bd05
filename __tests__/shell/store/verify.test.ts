import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { surveyManifests } from '../../../src/core/checkpoint/survey.ts';
import { look } from '../../../src/app/look.ts';
import type { CheckpointStore } from '../../../src/ports.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { layers } from '../../../src/shell/layer/layers.ts';
import type { Layers } from '../../../src/shell/layer/types.ts';
import { createFileStorage } from '../../../src/shell/storage.ts';
import { createFileStore } from '../../../src/shell/store/file.ts';
import { readManifests } from '../../../src/shell/store/manifests.ts';
import { verifyCheckpoints, type VerifyRequest } from '../../../src/shell/store/verify.ts';
import type { WorkflowPaths } from '../../../src/shell/workflow-dir.ts';
import { problemIn, temporaryFolder, valueOf } from '../rig.ts';
import { keep, pool, type Work } from './kept.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true });
});

const WORKS: readonly Work[] = [
  { phase: 'build', write: { 'out/a': 'a'.repeat(3_000), 'out/b': 'b' } },
  { phase: 'tests', write: { report: 'all well' } },
  { phase: 'review', remove: ['out/b'] },
];

/** A workspace with a workflow whose three checkpoints need two layers. */
async function kept(works = WORKS): Promise<{ workspace: string; paths: WorkflowPaths }> {
  const workspace = temporaryFolder();
  folders.push(workspace);
  return { workspace, paths: await keep(workspace, works, { status: 'completed' }) };
}

async function verify({ workspace, paths }: Awaited<ReturnType<typeof kept>>, more: Partial<VerifyRequest> = {}) {
  const store = createFileStore(workspace);
  const { state } = valueOf(await look(createFileStorage(workspace), paths.id));
  const stored = valueOf(await readManifests(store, paths.id));
  const surveyed = surveyManifests({
    state,
    stored,
    sha256,
    pruned: new Set<string>(),
    safety: { platform: 'linux', maxSize: 1e9 },
  });
  return verifyCheckpoints({ workflowId: paths.id, store, surveyed, layers, pool, ...more });
}

/** The layer that holds so many files. */
const layerOf = (all: readonly { digest: string; entries: number }[], entries: number): string =>
  all.find((layer) => layer.entries === entries)?.digest.slice('sha256:'.length) ?? '';

test('what is whole is told as whole, with every layer read once and every byte counted', async () => {
  const reads: string[] = [];
  const counted: Layers = {
    ...layers,
    extract: (request) => (reads.push(request.layer.digest), layers.extract(request)),
  };
  let progress: readonly number[] = [];
  const here = await kept();
  const verified = valueOf(await verify(here, { layers: counted, onProgress: (...told) => void (progress = told) }));
  expect(verified).toMatchObject({
    checkpoints: ['build', 'tests', 'review'],
    problems: [],
    restorable: ['build', 'tests', 'review'],
  });
  expect(verified.layers.map((layer) => layer.bytes).sort()).toEqual([3_001, 8]);
  expect(new Set(reads).size).toBe(2);
  expect(reads).toHaveLength(2);
  expect(progress).toEqual([3_009, 3_009]);
});

test('a changed byte anywhere in a layer is found', async () => {
  const here = await kept([{ phase: 'build', write: { a: 'some text', b: 'more' } }]);
  const [name = ''] = fs.readdirSync(here.paths.layers);
  const file = path.join(here.paths.layers, name);
  const bytes = fs.readFileSync(file);
  for (let at = 0; at < bytes.length; at += 1) {
    fs.writeFileSync(file, Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 0x10 : byte))));
    const verified = valueOf(await verify(here));
    expect({ at, restorable: verified.restorable }).toEqual({ at, restorable: [] });
    expect(verified.problems[0]?.code).toBe('integrity');
  }
});

test('all damage is told, not only the first, and what can still be restored', async () => {
  const here = await kept();
  const whole = valueOf(await verify(here)).layers;
  const second = path.join(here.paths.layers, layerOf(whole, 1));
  fs.writeFileSync(second, fs.readFileSync(second).subarray(0, 60));
  const manifest = path.join(here.paths.checkpoints, 'review.json');
  fs.writeFileSync(manifest, fs.readFileSync(manifest).subarray(0, 60));
  const verified = valueOf(await verify(here));
  expect(verified.restorable).toEqual(['build']);
  expect(verified.problems.map(({ code, message }) => [code, message.slice(0, 40)])).toEqual([
    ['integrity', 'The checkpoint of review is damaged: it '],
    ['integrity', expect.anything()],
  ]);
  expect(verified.layers.filter((layer) => layer.problem !== undefined)).toHaveLength(1);
});

test('a missing layer is told with the checkpoints that need it', async () => {
  const here = await kept();
  const first = layerOf(valueOf(await verify(here)).layers, 2);
  fs.rmSync(path.join(here.paths.layers, first));
  const verified = valueOf(await verify(here));
  expect(verified.problems).toEqual([
    {
      code: 'integrity',
      message: `The layer sha256:${first} is missing; the checkpoints of build, tests, review need it.`,
      where: `layers/${first}`,
    },
  ]);
  expect(verified.restorable).toEqual([]);
});

test('a whole layer under the name of another is damage', async () => {
  const here = await kept();
  const { layers: all } = valueOf(await verify(here));
  const [one, two] = [layerOf(all, 1), layerOf(all, 2)];
  fs.rmSync(path.join(here.paths.layers, one));
  fs.copyFileSync(path.join(here.paths.layers, two), path.join(here.paths.layers, one));
  const verified = valueOf(await verify(here));
  expect(verified.problems).toMatchObject([{ code: 'integrity' }]);
  expect(verified.restorable).toEqual(['build']);
});

test.each([
  ['path', { path: 'elsewhere' }, 'elsewhere is in the layer', 'it is not there'],
  ['size', { size: 4 }, 'out/a is in the layer', 'something else is there'],
  ['digest', { digest: `sha256:${'0'.repeat(64)}` }, 'out/a is in the layer', 'something else is there'],
])('a row whose layer has another %s is found', async (_what, change, claim, finding) => {
  const here = await kept([{ phase: 'build', write: { 'out/a': 'abc' } }]);
  const store = createFileStore(here.workspace);
  const stored = valueOf(await readManifests(store, here.paths.id));
  const text = stored.get('build');
  const manifest = JSON.parse(text?.ok === true ? (text.value ?? '') : '');
  manifest.entries[0] = { ...manifest.entries[0], ...change };
  const changed = new Map([['build', { ok: true, value: JSON.stringify(manifest) } as const]]);
  const surveyed = surveyManifests({
    state: undefined,
    stored: changed,
    sha256,
    pruned: new Set(),
    safety: { platform: 'linux', maxSize: 1e9 },
  });
  const verified = valueOf(await verify(here, { surveyed }));
  expect(verified.problems[0]?.message).toContain(claim);
  expect(verified.problems[0]?.message).toContain(finding);
  expect(verified.restorable).toEqual([]);
});

test('a layer that no manifest names is read as well', async () => {
  const here = await kept();
  for (const name of fs.readdirSync(here.paths.checkpoints)) fs.rmSync(path.join(here.paths.checkpoints, name));
  const verified = valueOf(await verify(here, { surveyed: [] }));
  expect(verified).toMatchObject({ problems: [], restorable: [] });
  expect(verified.layers).toHaveLength(2);
});

test('what cannot be read comes after what is damaged, and is not called damage', async () => {
  const here = await kept();
  const unreadable = { code: 'usage', message: 'this Node cannot unpack it' } as const;
  const first = layerOf(valueOf(await verify(here)).layers, 2);
  const some: Layers = {
    ...layers,
    open: (file, digest) => (digest === first ? { ok: false, error: unreadable } : layers.open(file, digest)),
  };
  const second = path.join(here.paths.layers, layerOf(valueOf(await verify(here)).layers, 1));
  fs.writeFileSync(second, fs.readFileSync(second).subarray(0, 60));
  const { problems } = valueOf(await verify(here, { layers: some }));
  expect(problems.map(({ code }) => code)).toEqual(['integrity', 'usage']);
});

test('a store that cannot be listed is the one problem', async () => {
  const here = await kept();
  const refused = { ok: false, error: { code: 'storage', message: 'permission denied' } } as const;
  const store: CheckpointStore = { ...createFileStore(here.workspace), listLayers: async () => refused };
  expect(problemIn(await verify(here, { store }))).toEqual(refused.error);
});
