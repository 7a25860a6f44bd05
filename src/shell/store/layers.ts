import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Layer } from '../../model/checkpoint.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { WORKFLOW_ID_PATTERN } from '../../model/status.ts';
import type { CheckpointStore } from '../../ports.ts';
import { attempt, problemOf } from '../files.ts';
import { ensureWorkflow, pathsOf } from '../workflow-dir.ts';
import { folderOf } from './folders.ts';
import { LAYER_NAME, describeLayer, layerName } from './layer-file.ts';
import { type LayerCalls, copyTo, settleAnywhere, share, systemLayerCalls } from './layer-place.ts';

/** Where the layers of a workspace are, and how their files are put in place. */
interface Site {
  readonly workspace: string;
  readonly calls: LayerCalls;
}

/** One layer of one workflow. */
interface Sought {
  readonly workflowId: string;
  readonly digest: string;
  /** Name of its file. */
  readonly name: string;
  /** The file, when the folder is there. */
  readonly file: string | undefined;
  /** What stands there. */
  readonly found: Result<Layer | undefined, Problem>;
}

function seek(site: Site, workflowId: string, digest: string): Result<Sought, Problem> {
  const folder = folderOf(site.workspace, workflowId, 'layers');
  if (!folder.ok) return folder;
  const name = layerName(digest);
  if (!name.ok) return name;
  const file = folder.value === undefined ? undefined : path.join(folder.value, name.value);
  const found = file === undefined ? ok(undefined) : describeLayer(digest, file);
  return ok({ workflowId, digest, name: name.value, file, found });
}

/** A file with this layer in another workflow of the workspace. What cannot be looked at is passed over. */
function inAnother(site: Site, { workflowId, digest, name }: Sought): string | undefined {
  const root = path.dirname(pathsOf(site.workspace, workflowId).folder);
  const ids = attempt('list the workflows', root, () => fs.readdirSync(root));
  for (const id of ids.ok ? ids.value : []) {
    if (id === workflowId || !WORKFLOW_ID_PATTERN.test(id)) continue;
    const folder = folderOf(site.workspace, id, 'layers');
    if (!folder.ok || folder.value === undefined) continue;
    const file = path.join(folder.value, name);
    const found = describeLayer(digest, file);
    if (found.ok && found.value !== undefined) return file;
  }
  return undefined;
}

/** Puts a layer's file in its place, from whatever source `place` takes, and describes what stands there then. */
async function placed(
  site: Site,
  sought: Sought,
  place: (to: string) => Promise<void> | void,
): Promise<Result<Layer, Problem>> {
  const made = ensureWorkflow(site.workspace, sought.workflowId);
  if (!made.ok) return made;
  const to = path.join(made.value.layers, sought.name);
  try {
    // Neither the layer nor its name is flushed (docs/adr/0013): what a power cut takes of it is found out by its digest.
    await place(to);
  } catch (error) {
    return err(problemOf(error, 'store a layer', to));
  }
  const found = describeLayer(sought.digest, to);
  if (!found.ok) return found;
  if (found.value !== undefined) return ok(found.value);
  return err({ code: 'storage', message: 'A layer was removed while it was being stored.', where: to });
}

async function putLayer(
  site: Site,
  workflowId: string,
  digest: string,
  file: string,
  isWhole: (file: string) => Promise<boolean>,
): Promise<Result<Layer, Problem>> {
  const sought = seek(site, workflowId, digest);
  if (!sought.ok) return sought;
  const given = describeLayer(digest, file);
  if (!given.ok) return given;
  if (given.value === undefined) {
    return err({ code: 'storage', message: 'Could not store a layer: its file does not exist.', where: file });
  }
  const { found, file: own } = sought.value;
  const drop = (): void => fs.rmSync(file, { force: true });
  if (own !== undefined && found.ok && found.value !== undefined) {
    if (await isWhole(own)) {
      const dropped = attempt('remove a layer that is stored already', file, drop);
      return dropped.ok ? ok(found.value) : dropped;
    }
    const cleared = attempt('remove a damaged layer', own, () => fs.rmSync(own, { force: true }));
    if (!cleared.ok) return cleared;
  }
  const other = inAnother(site, sought.value);
  const isShared = other !== undefined && (await isWhole(other));
  return placed(site, sought.value, async (to) => {
    if (isShared && share(site.calls, other, to, digest)) return drop();
    await settleAnywhere(site.calls, file, to, digest);
  });
}

async function findLayer(site: Site, workflowId: string, digest: string): Promise<Result<Layer | undefined, Problem>> {
  const sought = seek(site, workflowId, digest);
  if (!sought.ok) return sought;
  const { found } = sought.value;
  if (found.ok && found.value !== undefined) return found;
  const other = inAnother(site, sought.value);
  if (other === undefined) return found;
  return placed(site, sought.value, async (to) => {
    if (!share(site.calls, other, to, digest)) await copyTo(site.calls, other, to, digest);
  });
}

function openLayer(site: Site, workflowId: string, digest: string): Result<string | undefined, Problem> {
  const sought = seek(site, workflowId, digest);
  if (!sought.ok) return sought;
  const { file, found } = sought.value;
  if (found.ok && found.value !== undefined) return ok(file);
  const other = inAnother(site, sought.value);
  return found.ok || other !== undefined ? ok(other) : found;
}

function listLayers(site: Site, workflowId: string): Result<readonly Layer[], Problem> {
  const folder = folderOf(site.workspace, workflowId, 'layers');
  if (!folder.ok) return folder;
  const here = folder.value;
  if (here === undefined) return ok([]);
  const names = attempt('list the layers', here, () => fs.readdirSync(here).filter((name) => LAYER_NAME.test(name)));
  if (!names.ok) return names;
  const layers: Layer[] = [];
  for (const name of names.value.sort()) {
    const found = describeLayer(`sha256:${name}`, path.join(here, name));
    // What cannot be a layer is not one that is kept: `findLayer` tells of it.
    if (found.ok && found.value !== undefined) layers.push(found.value);
  }
  return ok(layers);
}

function removeLayer(site: Site, workflowId: string, digest: string): Result<void, Problem> {
  const name = layerName(digest);
  if (!name.ok) return name;
  const folder = folderOf(site.workspace, workflowId, 'layers');
  if (!folder.ok) return folder;
  if (folder.value === undefined) return ok(undefined);
  const file = path.join(folder.value, name.value);
  return attempt('remove a layer', file, () => fs.rmSync(file, { force: true }));
}

/**
 * The layers of a workspace's workflows, `.bootspring/workflows/<id>/layers/<64 hexadecimal digits>`.
 * Workflows share the bytes of equal layers by hard links.
 *
 * Problems: `usage` for a workflow id that is none, `integrity` for a digest that is none and for bytes that cannot
 * be a layer, `storage` for the disk.
 */
export function createLayerFiles(
  workspace: string,
  calls: LayerCalls = systemLayerCalls,
): Pick<CheckpointStore, 'putLayer' | 'findLayer' | 'openLayer' | 'listLayers' | 'removeLayer'> {
  const site: Site = { workspace, calls };
  return {
    putLayer: (workflowId, digest, file, isWhole = () => Promise.resolve(true)) =>
      putLayer(site, workflowId, digest, file, isWhole),
    findLayer: (workflowId, digest) => findLayer(site, workflowId, digest),
    openLayer: (workflowId, digest) => Promise.resolve(openLayer(site, workflowId, digest)),
    listLayers: (workflowId) => Promise.resolve(listLayers(site, workflowId)),
    removeLayer: (workflowId, digest) => Promise.resolve(removeLayer(site, workflowId, digest)),
  };
}
