import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Filter } from '../../core/checkpoint/filter.ts';
import { showName, textOfBytes } from '../../core/checkpoint/names.ts';
import { eachFolderAbove, type Tree } from '../../core/checkpoint/tree.ts';
import { treesOf } from '../../core/reuse/record.ts';
import type { TreeFile } from '../../model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { PutBackRequest } from '../../model/reuse-request.ts';
import type { PhaseFiles } from '../../ports.ts';
import { clearArtifacts } from '../anew.ts';
import { ensureFolder, problemOf } from '../files.ts';
import { layers } from '../layer/layers.ts';
import { bytesOfPath, systemPath } from '../layer/system-path.ts';
import { poolFor } from '../layer/threads.ts';
import type { OpenLayer, Pool } from '../layer/types.ts';
import { findOutputs, outputMatcher } from '../outputs.ts';
import { applyRecord } from '../restore/apply.ts';
import { type Calls, systemCalls } from '../restore/calls.ts';
import { type Comparison, compare } from '../restore/compare.ts';
import { guardRestore } from '../restore/guard.ts';
import { targetsOf } from '../restore/layers.ts';
import { below, rootOf } from '../restore/paths.ts';
import { checkAccess, planRestore } from '../restore/plan.ts';
import { recordFile } from '../restore/record.ts';
import { makeStaging, stage } from '../restore/stage.ts';
import type { Target } from '../restore/target.ts';
import { ensureWorkflow, pathsOf } from '../workflow-dir.ts';

/** Where it is put back, and with what. */
export interface PutBackOptions {
  /** Absolute. */
  readonly workspace: string;
  /** Script of a thread that unpacks. */
  readonly packer: string | undefined;
  /** The system's unless given. */
  readonly calls?: Calls;
}

type Report = Awaited<ReturnType<PhaseFiles['putBack']>>;

const damaged = (message: string): { ok: false; error: Problem } => err({ code: 'integrity', message });

/** Bytes of the files that a layer is to be unpacked for. */
const bytesOf = (...trees: readonly Tree[]): number =>
  trees.flatMap((tree) => [...tree.values()]).reduce((sum, each) => sum + (each.type === 'file' ? each.size : 0), 0);

/** Opens the layer of a record, and holds against it what the record says is in it. */
async function openLayer(
  { record, openLayer: find }: PutBackRequest,
  trees: readonly Tree[],
): Promise<Result<OpenLayer | undefined, Problem>> {
  const [layer] = record.layers;
  if (layer === undefined) return ok(undefined);
  const file = await find(layer.digest);
  if (!file.ok) return file;
  if (file.value === undefined) return damaged(`the layer ${layer.digest} is missing`);
  const opened = layers.open(file.value, layer.digest.slice('sha256:'.length));
  if (!opened.ok) return opened;
  const inside = new Map(opened.value.entries.map((entry) => [entry.path, entry]));
  for (const entry of trees.flatMap((tree) => [...tree.values()])) {
    const there = inside.get(entry.path);
    const same =
      entry.type === 'file' &&
      there?.type === 'file' &&
      `sha256:${there.digest}` === entry.digest &&
      there.size === entry.size;
    if (entry.type === 'file' && !same) return damaged(`its layer does not hold ${showName(entry.path)} as recorded`);
  }
  return ok(opened.value);
}

/** Keeps the outputs that are there and the folders above them and above those that come. */
function filterOf(present: ReadonlySet<string>, tree: Tree): Filter {
  const above = new Set<string>();
  for (const name of [...present, ...tree.keys()]) {
    eachFolderAbove(name, (folder) => {
      const known = above.has(folder);
      above.add(folder);
      return !known;
    });
  }
  return { keeps: (name) => present.has(name), enters: (folder) => above.has(folder) };
}

/** What is put back is never taken from a commit. */
const targetIn = (folder: string): Target => ({
  folder,
  isFresh: false,
  committed: new Map(),
  isClean: () => false,
  ignored: undefined,
  origin: undefined,
});

interface Prepared {
  readonly folder: string;
  readonly request: PutBackRequest;
  readonly outputs: Tree;
  readonly opened: OpenLayer | undefined;
  readonly openPool: () => Pool;
  readonly calls: Calls;
}

/** A folder for what is in the way and is no declared output. */
function asideIn(folder: string, { workflowId, phase }: PutBackRequest): string {
  for (let count = 1; ; count += 1) {
    const aside = `.bootspring/aside/${workflowId}-${phase}-${count}`;
    if (!fs.existsSync(path.join(folder, aside))) return aside;
  }
}

/** What of the work in the folder is no output: it makes room, and exists nowhere else. */
const workAmong = ({ victims }: Comparison, present: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...victims.keys()].filter((name) => !present.has(name)));

/**
 * Replaces the outputs: everything is unpacked and verified in a folder beside before the first of them changes, and
 * what remains to be done is on record by then, so that a crash in between is ended by the next run.
 */
async function replace({ folder, request, outputs, opened, openPool, calls }: Prepared): Promise<Report> {
  const found = await findOutputs(folder, request.outputs);
  const present = new Set([...found.files.keys()].map(bytesOfPath));
  const root = rootOf(folder);
  const filter = filterOf(present, outputs);
  const comparison = await compare({ root, tree: outputs, filter, isClean: () => false });
  const made = makeStaging(folder);
  if (!made.ok) return made;
  const staging = made.value;
  let done = false;
  try {
    const staged = await stage({
      target: targetIn(folder),
      staging,
      make: comparison.make,
      extras: [],
      layers,
      opened: new Map(opened === undefined ? [] : [[`sha256:${opened.digest}`, opened]]),
      openPool,
      onProgress: undefined,
    });
    if (!staged.ok) return err(staged.error.problem);
    const work = workAmong(comparison, present);
    const { workflowId, phase, signal } = request;
    const aside = asideIn(folder, request);
    const plan = { workflowId, phase, root, staging, aside, tree: outputs, comparison, extras: [], work };
    const record = { ...planRestore(plan), outputsOnly: true as const };
    checkAccess(record, root);
    if (signal?.aborted === true) return err({ code: 'storage', message: 'the run was stopped' });
    const written = calls.write(recordFile(folder), JSON.stringify(record));
    if (!written.ok) return written;
    applyRecord(folder, record, calls);
    done = true;
  } finally {
    // Where it could not be done the phase makes its outputs anew: nobody may go on with this afterwards.
    if (!done) {
      calls.remove(recordFile(folder));
      calls.removeTree(path.join(folder, staging));
    }
  }
  const deleted = [...comparison.victims.keys()].filter((name) => !outputs.has(name)).length;
  const files = comparison.make.filter((entry) => entry.type === 'file');
  return ok({ written: comparison.make.length, bytes: files.reduce((sum, { size }) => sum + size, 0), deleted });
}

/** Adds to the artifacts of the phase what its commands had put there themselves. */
async function addArtifacts(
  { folder, request, opened, openPool }: Prepared,
  artifacts: Tree,
): Promise<Result<void, Problem>> {
  if (artifacts.size === 0) return ok(undefined);
  const paths = ensureWorkflow(folder, request.workflowId);
  if (!paths.ok) return paths;
  const root = rootOf(path.join(paths.value.artifacts, request.phase));
  const files: TreeFile[] = [];
  for (const entry of artifacts.values()) {
    const name = textOfBytes(entry.path) ?? entry.path;
    const made = ensureFolder(paths.value.folder, path.posix.dirname(`artifacts/${request.phase}/${name}`));
    if (!made.ok) return made;
    fs.rmSync(below(root, entry.path), { force: true });
    if (entry.type === 'file') files.push(entry);
    if (entry.type === 'link') fs.symlinkSync(systemPath(entry.target), below(root, entry.path));
  }
  const wanted = [...targetsOf(files, root).values()].flat();
  if (opened === undefined || wanted.length === 0) return ok(undefined);
  const pool = openPool();
  return layers.extract({ layer: opened, wanted, all: false, pool }).finally(() => pool.close());
}

/** Puts back what a phase left (`PhaseFiles.putBack`). */
export async function putBackPhase(options: PutBackOptions, request: PutBackRequest): Promise<Report> {
  const { workspace, packer, calls = systemCalls } = options;
  const { record, outputs: globs, maxSize, workflowId } = request;
  const trees = treesOf(record, await declaredBy(globs), { platform: process.platform, maxSize });
  if (!trees.ok) return damaged(`the record is refused: ${trees.error}`);
  const { outputs, artifacts } = trees.value;
  const guarded = guardRestore(workspace, workflowId);
  if (!guarded.ok) return guarded;
  try {
    const opened = await openLayer(request, [outputs, artifacts]);
    if (!opened.ok) return opened;
    const openPool = (): Pool => poolFor(packer, bytesOf(outputs, artifacts));
    const prepared = { folder: workspace, request, outputs, opened: opened.value, openPool, calls };
    const { anew, phase } = request;
    const cleared = anew === undefined ? undefined : clearArtifacts(pathsOf(workspace, workflowId).folder, phase, anew);
    if (cleared !== undefined) return err(cleared);
    const added = await addArtifacts(prepared, artifacts);
    if (!added.ok) return added;
    return await replace(prepared);
  } catch (error) {
    return err(problemOf(error, 'put back what it left', workspace));
  } finally {
    guarded.value();
  }
}

/** Whether a byte string is a path that the globs declare. */
async function declaredBy(globs: readonly string[]): Promise<(name: string) => boolean> {
  const matches = await outputMatcher(globs);
  return (name) => matches(textOfBytes(name) ?? name);
}
