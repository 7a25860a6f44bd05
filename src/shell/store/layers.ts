import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Layer } from '../../model/checkpoint.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { WORKFLOW_ID_PATTERN } from '../../model/status.ts';
import type { CheckpointStore } from '../../ports.ts';
import { attempt, errorCode, notAFolder, problemOf, syncFolder, temporaryNameFor } from '../files.ts';
import { STATE_FOLDER, checkWorkflowId, ensureWorkflow, pathsOf } from '../workflow-dir.ts';
import { LAYER_NAME, describeLayer, layerName } from './layer-file.ts';

/** The system calls that put a layer in its place; tests hand in ones that fail. */
export interface LayerCalls {
  link(from: string, to: string): void;
  rename(from: string, to: string): void;
  /** Copies a file and makes the copy durable. */
  copy(from: string, to: string): Promise<void>;
  /** Makes a file's bytes durable. */
  sync(file: string): void;
}

const syncFile = (file: string): void => {
  const fd = fs.openSync(file, 'r+');
  try {
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
};

/** What the system does. */
export const systemLayerCalls: LayerCalls = {
  link: (from, to) => fs.linkSync(from, to),
  rename: (from, to) => fs.renameSync(from, to),
  async copy(from, to) {
    await fs.promises.copyFile(from, to, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE);
    syncFile(to);
  },
  sync: syncFile,
};

/**
 * A folder of a workflow when it is there. A symbolic link on the way is refused:
 * a command could point it at a folder of somebody else, where files would be read and removed.
 */
export function folderOf(
  workspace: string,
  workflowId: string,
  part: 'checkpoints' | 'layers',
): Result<string | undefined, Problem> {
  const refused = checkWorkflowId(workflowId);
  if (refused !== undefined) return err(refused);
  let folder = path.resolve(workspace);
  for (const name of [STATE_FOLDER, 'workflows', workflowId, part]) {
    folder = path.join(folder, name);
    const here = folder;
    const kind = attempt(`look at the folder ${name}`, here, () => fs.lstatSync(here, { throwIfNoEntry: false }));
    if (!kind.ok) return kind;
    if (kind.value === undefined) return ok(undefined);
    if (!kind.value.isDirectory()) return err(notAFolder(here));
  }
  return ok(folder);
}

/** A whole file with this layer in another workflow of the workspace. What cannot be looked at is passed over. */
function inAnother(workspace: string, workflowId: string, digest: string, name: string): string | undefined {
  const root = path.dirname(pathsOf(workspace, workflowId).folder);
  const names = attempt('list the workflows', root, () => fs.readdirSync(root));
  if (!names.ok) return undefined;
  for (const id of names.value) {
    if (id === workflowId || !WORKFLOW_ID_PATTERN.test(id)) continue;
    const folder = folderOf(workspace, id, 'layers');
    if (!folder.ok || folder.value === undefined) continue;
    const file = path.join(folder.value, name);
    const found = describeLayer(digest, file);
    if (found.ok && found.value !== undefined) return file;
  }
  return undefined;
}

/**
 * Gives a file of the same device the layer's name. A whole layer that somebody else put there meanwhile stays:
 * others may be reading it, and its frames may be cut differently. `from` is gone afterwards.
 */
function settle(calls: LayerCalls, from: string, to: string, digest: string): void {
  try {
    calls.link(from, to);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EXDEV') throw error;
    const there = code === 'EEXIST' ? describeLayer(digest, to) : undefined;
    // Where the file system has no hard links, renaming is the only way.
    if (there === undefined || !there.ok || there.value === undefined) calls.rename(from, to);
  }
  fs.rmSync(from, { force: true });
}

/** As `settle`, from any device. */
async function settleAnywhere(calls: LayerCalls, from: string, to: string, digest: string): Promise<void> {
  try {
    settle(calls, from, to, digest);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    const temporary = temporaryNameFor(to);
    try {
      await calls.copy(from, temporary);
      settle(calls, temporary, to, digest);
    } finally {
      fs.rmSync(temporary, { force: true });
    }
    fs.rmSync(from, { force: true });
  }
}

/** Links a layer of another workflow; false when it cannot be linked. A crash leaves at most a temporary name. */
function share(calls: LayerCalls, other: string, to: string, digest: string): boolean {
  const temporary = temporaryNameFor(to);
  try {
    calls.link(other, temporary);
    settle(calls, temporary, to, digest);
    return true;
  } catch {
    fs.rmSync(temporary, { force: true });
    return false;
  }
}

type LayerStore = Pick<CheckpointStore, 'putLayer' | 'findLayer' | 'openLayer' | 'listLayers' | 'removeLayer'>;

interface Place {
  readonly name: string;
  /** The folder `layers`, when it is there. */
  readonly folder: string | undefined;
}

/**
 * The layers of a workspace's workflows, `.bootspring/workflows/<id>/layers/<64 hexadecimal digits>`.
 * Workflows share the bytes of equal layers by hard links.
 */
export function createLayerFiles(workspace: string, calls: LayerCalls = systemLayerCalls): LayerStore {
  const placeOf = (workflowId: string, digest: string): Result<Place, Problem> => {
    const folder = folderOf(workspace, workflowId, 'layers');
    if (!folder.ok) return folder;
    const name = layerName(digest);
    return name.ok ? ok({ name: name.value, folder: folder.value }) : name;
  };
  const inPlace = (place: Place, digest: string): Result<Layer | undefined, Problem> =>
    place.folder === undefined ? ok(undefined) : describeLayer(digest, path.join(place.folder, place.name));

  /** Describes what was put; a problem when it is not there after all. */
  const settled = (file: string, digest: string): Result<Layer, Problem> => {
    const synced = attempt('make a layer durable', file, () => syncFolder(path.dirname(file)));
    if (!synced.ok) return synced;
    const found = describeLayer(digest, file);
    if (!found.ok) return found;
    return found.value === undefined
      ? err(problemOf(undefined, 'store a layer: it is gone again', file))
      : ok(found.value);
  };

  const putLayer: LayerStore['putLayer'] = async (workflowId, digest, file) => {
    const place = placeOf(workflowId, digest);
    if (!place.ok) return place;
    const given = describeLayer(digest, file);
    if (!given.ok) return given;
    if (given.value === undefined) {
      return err({ code: 'storage', message: 'Could not store a layer: its file does not exist.', where: file });
    }
    const there = inPlace(place.value, digest);
    const drop = (): Result<void, Problem> =>
      attempt('remove a layer that is stored already', file, () => fs.rmSync(file, { force: true }));
    if (there.ok && there.value !== undefined) {
      const dropped = drop();
      return dropped.ok ? ok(there.value) : dropped;
    }
    const made = ensureWorkflow(workspace, workflowId);
    if (!made.ok) return made;
    const to = path.join(made.value.layers, place.value.name);
    const other = inAnother(workspace, workflowId, digest, place.value.name);
    if (other !== undefined && share(calls, other, to, digest)) {
      const dropped = drop();
      return dropped.ok ? settled(to, digest) : dropped;
    }
    try {
      calls.sync(file);
      await settleAnywhere(calls, file, to, digest);
    } catch (error) {
      return err(problemOf(error, 'store a layer', to));
    }
    return settled(to, digest);
  };

  const findLayer: LayerStore['findLayer'] = async (workflowId, digest) => {
    const place = placeOf(workflowId, digest);
    if (!place.ok) return place;
    const there = inPlace(place.value, digest);
    if (there.ok && there.value !== undefined) return there;
    const other = inAnother(workspace, workflowId, digest, place.value.name);
    if (other === undefined) return there;
    const made = ensureWorkflow(workspace, workflowId);
    if (!made.ok) return made;
    const to = path.join(made.value.layers, place.value.name);
    if (share(calls, other, to, digest)) return settled(to, digest);
    const temporary = temporaryNameFor(to);
    try {
      await calls.copy(other, temporary);
      settle(calls, temporary, to, digest);
    } catch (error) {
      fs.rmSync(temporary, { force: true });
      return err(problemOf(error, 'copy a layer of another workflow', to));
    }
    return settled(to, digest);
  };

  const openLayer: LayerStore['openLayer'] = async (workflowId, digest) => {
    const place = placeOf(workflowId, digest);
    if (!place.ok) return place;
    const there = inPlace(place.value, digest);
    if (there.ok && there.value !== undefined && place.value.folder !== undefined) {
      return ok(path.join(place.value.folder, place.value.name));
    }
    const other = inAnother(workspace, workflowId, digest, place.value.name);
    return there.ok || other !== undefined ? ok(other) : there;
  };

  const listLayers: LayerStore['listLayers'] = async (workflowId) => {
    const folder = folderOf(workspace, workflowId, 'layers');
    if (!folder.ok) return folder;
    const here = folder.value;
    if (here === undefined) return ok([]);
    const names = attempt('list the layers', here, () => fs.readdirSync(here));
    if (!names.ok) return names;
    // One that is damaged is not kept in any sense that matters: `findLayer` tells of it.
    return ok(
      names.value
        .filter((name) => LAYER_NAME.test(name))
        .sort()
        .flatMap((name) => {
          const found = describeLayer(`sha256:${name}`, path.join(here, name));
          return found.ok && found.value !== undefined ? [found.value] : [];
        }),
    );
  };

  const removeLayer: LayerStore['removeLayer'] = async (workflowId, digest) => {
    const place = placeOf(workflowId, digest);
    if (!place.ok) return place;
    const { folder, name } = place.value;
    if (folder === undefined) return ok(undefined);
    const file = path.join(folder, name);
    return attempt('remove a layer', file, () => fs.rmSync(file, { force: true }));
  };

  return { putLayer, findLayer, openLayer, listLayers, removeLayer };
}
