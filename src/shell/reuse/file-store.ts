import * as fs from 'node:fs';
import * as path from 'node:path';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { NAME_PATTERN } from '../../model/status.ts';
import type { ReuseStore } from '../../ports.ts';
import { attempt, ensureFolder, errorCode, problemOf, writeFileAtomic } from '../files.ts';
import { sha256 } from '../hash.ts';
import { layerName } from '../store/layer-file.ts';
import { seal, unseal } from '../store/sealed.ts';
import { ensureStateFolder, STATE_FOLDER } from '../workflow-dir.ts';

/** Folder below the state folder: records by their digest, in it `layers` and `last`. */
export const REUSE_FOLDER = 'reuse';

/** The folder with what is stored; undefined where nothing is. A link in its place is not followed. */
export function reuseFolder(workspace: string): string | undefined {
  const folder = path.join(path.resolve(workspace), STATE_FOLDER, REUSE_FOLDER);
  for (const each of [path.dirname(folder), folder])
    if (fs.lstatSync(each, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  return folder;
}

function ensureReuse(workspace: string): Result<string, Problem> {
  const state = ensureStateFolder(workspace);
  if (!state.ok) return state;
  for (const part of ['layers', 'last']) {
    const made = ensureFolder(state.value, `${REUSE_FOLDER}/${part}`);
    if (!made.ok) return made;
  }
  return ok(path.join(state.value, REUSE_FOLDER));
}

/** The name of a workflow is one that the configuration's grammar allows; a record from elsewhere may have any. */
const lastName = (workflow: string, phase: string): string => `${sha256(JSON.stringify([workflow, phase]))}.json`;

/** The record in a file; undefined when there is none, `integrity` when it is damaged. */
export function readSealed(file: string): Result<string | undefined, Problem> {
  let bytes: Buffer;
  try {
    if (fs.lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return ok(undefined);
    bytes = fs.readFileSync(file);
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? ok(undefined) : err(problemOf(error, 'read what is stored', file));
  }
  const text = unseal(bytes);
  if (text.ok) return text;
  return err({
    code: 'integrity',
    message: `The record ${path.basename(file)} is damaged: ${text.error}.`,
    where: file,
  });
}

/** Keeps what phases left below `.bootspring/reuse` of a workspace. */
export function createFileReuseStore(workspace: string): ReuseStore {
  return {
    async get(digest) {
      const name = layerName(digest);
      if (!name.ok) return name;
      const folder = reuseFolder(workspace);
      if (folder === undefined) return ok(undefined);
      const file = path.join(folder, `${name.value}.json`);
      const record = readSealed(file);
      if (!record.ok) return record;
      if (record.value === undefined) return ok(undefined);
      // Its age is that of its last use; a file that may not be touched only goes earlier.
      attempt('note a use', file, () => fs.utimesSync(file, new Date(), new Date()));
      return ok({ record: record.value, openLayer: async (layer) => openLayer(folder, layer) });
    },
    async last(workflow, phase) {
      const folder = reuseFolder(workspace);
      if (folder === undefined) return undefined;
      const record = readSealed(path.join(folder, 'last', lastName(workflow, phase)));
      return record.ok ? record.value : undefined;
    },
    async put(digest, { workflow, phase, record, layer }) {
      const name = layerName(digest);
      if (!name.ok) return name;
      if (!NAME_PATTERN.test(phase)) return err({ code: 'usage', message: `${phase} is no name of a phase.` });
      const folder = ensureReuse(workspace);
      if (!folder.ok) return folder;
      // The layer goes first: a crash leaves no record without it.
      const placed = layer === undefined ? ok(undefined) : placeLayer(folder.value, layer);
      if (!placed.ok) return placed;
      const text = seal(record);
      const written = writeFileAtomic(path.join(folder.value, `${name.value}.json`), text, { durable: false });
      if (!written.ok) return written;
      return writeFileAtomic(path.join(folder.value, 'last', lastName(workflow, phase)), text, { durable: false });
    },
  };
}

function openLayer(folder: string, digest: string): Result<string | undefined, Problem> {
  const name = layerName(digest);
  if (!name.ok) return name;
  const file = path.join(folder, 'layers', name.value);
  return attempt('look at a layer', file, () =>
    fs.lstatSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined,
  );
}

/** One that is there gives way: it may be damaged, and the work was done because of that. */
function placeLayer(
  folder: string,
  { digest, file }: { readonly digest: string; readonly file: string },
): Result<void, Problem> {
  const name = layerName(digest);
  if (!name.ok) return name;
  const to = path.join(folder, 'layers', name.value);
  return attempt('store a layer', to, () => fs.renameSync(file, to));
}
