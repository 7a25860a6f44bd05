import * as fs from 'node:fs';
import * as path from 'node:path';
import { readManifest } from '../core/checkpoint/chain.ts';
import type { Problem, Result } from '../model/result.ts';
import { err, ok } from '../model/result.ts';
import type { CheckpointStore, WorkflowStorage } from '../ports.ts';
import { attempt, ensureFolder, linkOrCopy, problemOf, realOf, syncFolder } from './files.ts';
import { randomBytes } from './hash.ts';
import { isOwned } from './owner.ts';
import { createFileStorage } from './storage.ts';
import { createFileStore } from './store/file.ts';
import { layerName } from './store/layer-file.ts';
import { ensureStateFolder, ensureWorkflow, pathsOf, STATE_FOLDER, type WorkflowPaths } from './workflow-dir.ts';

/** A workflow's way into another folder. */
export interface Carrying {
  /** The workspace that it is in, and the folder that it goes to; absolute. */
  readonly workspace: string;
  readonly folder: string;
  /** One of the same id that is there may be replaced. */
  readonly force: boolean;
}

/** A copy of a workflow that stands beside its place. */
export interface CarriedCopy {
  readonly storage: WorkflowStorage;
  settle(): Problem | undefined;
  discard(): void;
}

const usage = (message: string, where: string, hint: string): Problem => ({ code: 'usage', message, where, hint });

/** Why a workflow cannot go to the folder; undefined when it can. Nothing is written. */
export function carryRefusal({ workspace, folder, force }: Carrying, id: string): Problem | undefined {
  if (realOf(folder) === realOf(workspace)) {
    return usage('This is the workspace itself.', folder, 'to restore in place leave --into out');
  }
  const there = pathsOf(folder, id).folder;
  if (!fs.existsSync(there)) return undefined;
  if (isOwned(there)) {
    const hint = 'wait for it to end, or restore into another folder';
    return { code: 'owned', message: `${id} is being worked on there.`, where: there, hint };
  }
  return force ? undefined : usage(`${id} is there already.`, there, 'to replace it: --force');
}

/** A place beside a workspace's own workflows, where nobody looks for one, and the way from there to its own. */
export interface Staging {
  /** As a workspace: the workflow is below its `.bootspring`. */
  readonly folder: string;
  /** Gives a workflow that stands there its place, in one step. */
  readonly settle: (id: string) => Problem | undefined;
  readonly discard: () => void;
}

/** Makes a place to put a workflow together in. What processes that were killed left is removed first. */
export function stageWorkflow(workspace: string): Result<Staging, Problem> {
  const state = ensureStateFolder(workspace);
  if (!state.ok) return state;
  const folder = path.join(state.value, `carry-${Buffer.from(randomBytes(6)).toString('hex')}`);
  const made = attempt('make a folder', folder, () => {
    removeLeftovers(state.value);
    fs.mkdirSync(folder);
  });
  if (!made.ok) return made;
  return ok({
    folder,
    settle: (id) => settle(workspace, folder, id),
    discard: () => fs.rmSync(folder, { recursive: true, force: true }),
  });
}

/**
 * Copies a workflow into a folder of its own below the other folder's `.bootspring`: the journal, the manifests, the
 * layers that they name, artifacts and the log. Layers are linked where that is possible. Who owns it stays behind.
 * It is seen in its place once it is settled, in one step; so whoever finds it there finds all that was told to it.
 */
export async function carryWorkflow(carrying: Carrying, id: string): Promise<Result<CarriedCopy, Problem>> {
  const staged = stageWorkflow(carrying.folder);
  if (!staged.ok) return staged;
  const { folder, settle, discard } = staged.value;
  try {
    const to = ensureWorkflow(folder, id);
    const copied = to.ok ? await copyAll(carrying.workspace, id, to.value) : to;
    if (copied.ok) return ok({ storage: createFileStorage(folder), settle: () => settle(id), discard });
    discard();
    return copied;
  } catch (error) {
    discard();
    return err(problemOf(error, `copy ${id}`, folder));
  }
}

/** What a process that was killed had begun. */
function removeLeftovers(stateFolder: string): void {
  for (const name of fs.readdirSync(stateFolder))
    if (/^carry-[0-9a-f]+$/.test(name)) fs.rmSync(path.join(stateFolder, name), { recursive: true, force: true });
}

async function copyAll(workspace: string, id: string, to: WorkflowPaths): Promise<Result<void, Problem>> {
  const from = pathsOf(workspace, id);
  copyFile(from.journal, to.journal);
  for (const part of ['orchestratorLog', 'pruned'] as const)
    if (fs.existsSync(from[part])) copyFile(from[part], to[part]);
  if (fs.existsSync(from.artifacts)) {
    fs.cpSync(from.artifacts, to.artifacts, {
      recursive: true,
      verbatimSymlinks: true,
      preserveTimestamps: true,
      mode: fs.constants.COPYFILE_FICLONE,
    });
  }
  const store = createFileStore(workspace);
  const phases = await store.list(id);
  if (!phases.ok) return phases;
  const digests = new Set<string>();
  for (const phase of phases.value) {
    copyFile(path.join(from.checkpoints, `${phase}.json`), path.join(to.checkpoints, `${phase}.json`));
    for (const digest of await layersOf(store, id, phase)) digests.add(digest);
  }
  for (const digest of digests) await takeLayer(store, id, digest, to.layers);
  syncFolder(to.folder);
  return ok(undefined);
}

const copyFile = (from: string, to: string): void => fs.copyFileSync(from, to, fs.constants.COPYFILE_FICLONE);

/** Layers that a manifest names; none for one that cannot be read: it is carried as it is. */
async function layersOf(store: CheckpointStore, id: string, phase: string): Promise<readonly string[]> {
  const text = await store.get(id, phase);
  const manifest = text.ok && text.value !== undefined ? readManifest(text.value) : undefined;
  return manifest?.ok === true ? manifest.value.layers.map(({ digest }) => digest) : [];
}

/** A layer that is missing is missing there as well. */
async function takeLayer(store: CheckpointStore, id: string, digest: string, folder: string): Promise<void> {
  const name = layerName(digest);
  const file = await store.openLayer(id, digest);
  if (!name.ok || !file.ok || file.value === undefined) return;
  const to = path.join(folder, name.value);
  linkOrCopy(file.value, to);
}

/** Gives the copy its place. What stood there goes once it has it. */
function settle(folder: string, staging: string, id: string): Problem | undefined {
  const root = path.resolve(folder);
  const made = ensureFolder(root, `${STATE_FOLDER}/workflows`);
  if (!made.ok) return made.error;
  const target = pathsOf(root, id).folder;
  const old = path.join(staging, 'old');
  const settled = attempt(`put ${id} in its place`, target, () => {
    const replaces = fs.existsSync(target);
    if (replaces) fs.renameSync(target, old);
    try {
      fs.renameSync(pathsOf(staging, id).folder, target);
    } catch (error) {
      if (replaces) fs.renameSync(old, target);
      throw error;
    }
    syncFolder(made.value);
    fs.rmSync(staging, { recursive: true, force: true });
  });
  return settled.ok ? undefined : settled.error;
}
