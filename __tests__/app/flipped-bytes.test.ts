import * as fs from 'node:fs';
import * as path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { look } from '../../src/app/look.ts';
import { putBack, type PutBack } from '../../src/app/put-back.ts';
import { surveyManifests } from '../../src/core/checkpoint/survey.ts';
import type { WorkflowState } from '../../src/core/state.ts';
import type { Compression } from '../../src/model/layer.ts';
import type { Problem, Result } from '../../src/model/result.ts';
import { sha256 } from '../../src/shell/hash.ts';
import { createSnapshots } from '../../src/shell/snapshots.ts';
import { layers } from '../../src/shell/layer/layers.ts';
import { createFileStorage } from '../../src/shell/storage.ts';
import { createFileStore } from '../../src/shell/store/file.ts';
import { readManifests } from '../../src/shell/store/manifests.ts';
import { verifyCheckpoints } from '../../src/shell/store/verify.ts';
import type { WorkflowPaths } from '../../src/shell/workflow-dir.ts';
import { COMPRESSIONS } from '../shell/layer/rig.ts';
import { describeTree } from '../shell/restore/rig.ts';
import { temporaryFolder, valueOf } from '../shell/rig.ts';
import { keep, pool, type Work } from '../shell/store/kept.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** A stored workflow, and what can be done with it. */
interface World {
  readonly paths: WorkflowPaths;
  readonly into: string;
  /** Phases that `verify` calls whole; everything else it tells as damage. */
  verify(): Promise<{ readonly restorable: readonly string[]; readonly isWhole: boolean }>;
  /** Restores a phase, or what it falls back to, into a folder where nothing is. */
  restore(phase: string): Promise<Result<PutBack, Problem>>;
}

async function buildWorld(works: readonly Work[], compression: Compression): Promise<World> {
  const outer = temporaryFolder();
  folders.push(outer);
  const workspace = path.join(outer, 'workspace');
  const into = path.join(outer, 'into');
  fs.mkdirSync(workspace);
  const paths = await keep(workspace, works, { status: 'completed', compression });
  const store = createFileStore(workspace);
  const { state } = valueOf(await look(createFileStorage(workspace), paths.id));
  const snapshots = createSnapshots({ workspace, env: {}, packer: undefined });
  return {
    paths,
    into,
    async verify() {
      const stored = valueOf(await readManifests(store, paths.id));
      const safety = { platform: 'linux', maxSize: 1e9 };
      const surveyed = surveyManifests({ state, stored, sha256, pruned: new Set<string>(), safety });
      const verified = valueOf(await verifyCheckpoints({ workflowId: paths.id, store, surveyed, layers, pool }));
      return { restorable: verified.restorable, isWhole: verified.problems.length === 0 };
    },
    restore: (name) =>
      putBack(
        { snapshots, sha256 },
        { workflowId: paths.id, store, state, phase: phaseOf(state, name), into, force: false },
        { starts: () => undefined, failed: async () => undefined },
      ),
  };
}

function phaseOf(state: WorkflowState, name: string): WorkflowState['phases'][number] {
  const phase = state.phaseByName.get(name);
  if (phase === undefined) throw new Error(`there is no phase ${name}`);
  return phase;
}

/** The manifests and layers of a workflow. */
const filesOf = ({ checkpoints, layers: folder }: WorkflowPaths): string[] =>
  [checkpoints, folder].flatMap((each) => fs.readdirSync(each).map((name) => path.join(each, name)));

/** Does something for each byte of a file, with one bit of that byte changed. */
async function flipEach(file: string, every: number, then: (at: number) => Promise<void>): Promise<number> {
  const bytes = fs.readFileSync(file);
  const fd = fs.openSync(file, 'r+');
  try {
    for (let at = 0; at < bytes.length; at += every) {
      fs.writeSync(fd, Buffer.from([(bytes[at] ?? 0) ^ (1 << (at % 8))]), 0, 1, at);
      await then(at);
      fs.writeSync(fd, bytes, at, 1, at);
    }
  } finally {
    fs.closeSync(fd);
  }
  return Math.ceil(bytes.length / every);
}

/** Each byte of a checkpoint with `TORTURE=1`, otherwise each fourth. */
const EVERY = process.env['TORTURE'] === undefined ? 4 : 1;

const FILES = { a: 'some text', 'sub/empty': '', 'sub/b': 'b'.repeat(700) };

describe.each(COMPRESSIONS)('with %s', (compression) => {
  test(`every byte of a stored checkpoint (in steps of ${EVERY}) flipped in turn: all of them refused, nothing written`, async () => {
    const world = await buildWorld([{ phase: 'build', write: FILES }], compression);
    const { into, paths } = world;
    let flips = 0;
    for (const file of filesOf(paths)) {
      flips += await flipEach(file, EVERY, async (at) => {
        const where = { file: path.basename(file), at };
        expect({ ...where, ...(await world.verify()) }).toEqual({ ...where, restorable: [], isWhole: false });
        const restored = await world.restore('build');
        expect({ ...where, code: restored.ok ? 'restored' : restored.error.code }).toEqual({
          ...where,
          code: 'integrity',
        });
        expect(fs.existsSync(into)).toBe(false);
      });
    }
    expect(flips).toBeGreaterThan(1_500 / EVERY);
    expect(await world.verify()).toEqual({ restorable: ['build'], isWhole: true });
    expect(valueOf(await world.restore('build')).phase).toBe('build');
    expect(fs.readFileSync(path.join(into, 'sub/b'), 'utf8')).toBe(FILES['sub/b']);
  });

  test('a flipped byte of a later checkpoint: the one before it is restored, whole, and that is said', async () => {
    const world = await buildWorld(
      [
        { phase: 'build', write: FILES },
        { phase: 'tests', write: { a: 'another text', report: 'all well' }, remove: ['sub/b'] },
      ],
      compression,
    );
    const { into, paths } = world;
    const treeOf = async (phase: string): Promise<string[]> => {
      const restored = valueOf(await world.restore(phase));
      const tree = describeTree(into, { times: false });
      fs.rmSync(into, { recursive: true });
      return [restored.phase, ...tree];
    };
    const before = await treeOf('build');
    expect(await treeOf('tests')).not.toEqual(before);
    const own = filesOf(paths).filter((file) => !file.endsWith('build.json'));
    for (const file of own) {
      await flipEach(file, 23, async (at) => {
        const where = { file: path.basename(file), at };
        const restored = await world.restore('tests');
        if (restored.ok) {
          const { phase, fallbacks } = restored.value;
          expect({ ...where, phase, tree: describeTree(into, { times: false }) }).toEqual({
            ...where,
            phase: 'build',
            tree: before.slice(1),
          });
          expect(fallbacks).toEqual([expect.stringMatching(/tests.*; that of build is taken instead\.$/)]);
          fs.rmSync(into, { recursive: true });
        } else {
          // The damage is in what both need.
          expect({ ...where, code: restored.error.code }).toEqual({ ...where, code: 'integrity' });
          expect(fs.existsSync(into)).toBe(false);
        }
      });
    }
  });
});
