import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Filter } from '../../core/checkpoint/filter.ts';
import { createFilter } from '../../core/checkpoint/kept.ts';
import { unsafeChain } from '../../core/checkpoint/safety.ts';
import { eachFolderAbove, finalTree, type Tree } from '../../core/checkpoint/tree.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import type { RestoreRefusal, RestoreReport, RestoreRequest, Snapshots } from '../../ports.ts';
import { expectMuch } from '../expect-much.ts';
import { problemOf } from '../files.ts';
import type { Layers, OpenLayer, Pool } from '../layer/types.ts';
import { STATE_FOLDER } from '../workflow-dir.ts';
import { applyRecord } from './apply.ts';
import { type Calls, systemCalls } from './calls.ts';
import { compare, type Comparison } from './compare.ts';
import { openLayers } from './layers.ts';
import { rootOf } from './paths.ts';
import { checkAccess, planRestore } from './plan.ts';
import { recordFile, type RestoreRecord } from './record.ts';
import { notesOf, recoverRestore, removeStaging } from './recover.ts';
import { makeStaging, stage } from './stage.ts';
import { findTarget, type Target } from './target.ts';
import { findWork } from './work.ts';

/** What restoring is done with. */
export interface RestorerOptions {
  readonly workspace: string;
  readonly layers: Layers;
  /** Threads for the work of unpacking so many bytes, closed after each restore. */
  readonly openPool: (bytes: number) => Pool;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly calls?: Calls;
  readonly platform?: string;
}

type Refused = { readonly ok: false; readonly error: RestoreRefusal };
const refused = (problem: Problem): Refused => err({ kind: 'refused', problem });

/** What is known once everything was looked at and nothing was written. */
interface Prepared {
  readonly request: RestoreRequest;
  readonly phase: string;
  readonly tree: Tree;
  readonly target: Target;
  readonly filter: Filter;
  readonly opened: ReadonlyMap<string, OpenLayer>;
  readonly pool: Pool;
  /** What an earlier restore that was cut off had left. */
  readonly notes: string[];
}

const hostile = (why: string): Problem => ({
  code: 'integrity',
  message: `The checkpoint is refused and nothing was written: ${why}`,
  hint: 'Use the checkpoint of an earlier phase, or start a new workflow with `bootspring run`.',
});

/** To make a file takes as long as to unpack so many bytes. */
const FILE_COST = 4096;

/** The work that there is at most, in bytes to unpack: it decides whether threads are worth their start. */
function workIn(chain: RestoreRequest['chain']): number {
  let bytes = 0;
  for (const { entries } of chain) {
    for (const row of entries) if (row.type === 'file' && row.layer !== undefined) bytes += FILE_COST + row.size;
  }
  return bytes;
}

/** The tree of the chain, if it may be written. */
function readTree(request: RestoreRequest, platform: string): Result<Tree, Refused['error']> {
  const tree = finalTree(request.chain);
  if (!tree.ok) return refused(hostile(tree.error));
  const wrong = unsafeChain(request.chain, tree.value, { platform, maxSize: request.rules.maxSize });
  return wrong === undefined ? tree : refused(hostile(wrong));
}

/** Files of the commit that a fresh folder gets although the tree leaves them out: a checkpoint never keeps them. */
function extrasOf({ target, tree, filter }: Prepared): readonly string[] {
  if (!target.isFresh || target.origin === undefined) return [];
  const extras: string[] = [];
  for (const [each, { type }] of target.committed) {
    if (tree.has(each) || filter.keeps(each, type)) continue;
    let isFree = true;
    eachFolderAbove(each, (folder) => (isFree = (tree.get(folder)?.type ?? 'folder') === 'folder'));
    if (isFree) extras.push(each);
  }
  return extras;
}

/** A name that no earlier restore has used. */
function asideFor(folder: string, workflowId: string, phase: string): string {
  for (let count = 1; ; count += 1) {
    const aside = `${STATE_FOLDER}/aside/${workflowId}-${phase}-${count}`;
    if (!fs.existsSync(path.join(folder, aside))) return aside;
  }
}

const FRESH_NOTE = 'The folder has no .git: it holds the files and is no checkout.';

function reportOf(
  prepared: Prepared,
  comparison: Comparison,
  record: RestoreRecord,
  applied: { readonly aside: number; readonly unset: number },
): RestoreReport {
  const { target, tree } = prepared;
  let [written, bytes, deleted] = [0, 0, 0];
  for (const entry of comparison.make) {
    if (entry.type !== 'folder') written += 1;
    if (entry.type === 'file') bytes += entry.size;
  }
  for (const victim of comparison.victims.keys()) if ((tree.get(victim)?.type ?? 'folder') === 'folder') deleted += 1;
  const aside = path.join(target.folder, record.aside);
  return {
    folder: target.folder,
    written,
    bytes,
    deleted,
    kept: comparison.kept,
    ...(applied.aside > 0 ? { aside } : {}),
    notes: [...prepared.notes, ...(target.isFresh ? [FRESH_NOTE] : []), ...notesOf(applied, aside)],
  };
}

/**
 * Ends what an earlier restore left. What cannot be finished stays on record until this restore is decided: the tree
 * is compared anew, whatever it is.
 */
function endEarlier(folder: string, calls: Calls): Result<string[], Problem> {
  const recovered = recoverRestore(folder, calls);
  if (recovered.ok) return ok(recovered.value === undefined ? [] : [recovered.value]);
  if (recovered.error.code !== 'integrity') return recovered;
  return ok(['A restore that was cut off could not be finished; this one took its place.']);
}

async function prepare(
  options: RestorerOptions,
  request: RestoreRequest,
  pool: Pool,
): Promise<Result<Prepared, RestoreRefusal>> {
  const last = request.chain.at(-1);
  if (last === undefined) return refused({ code: 'usage', message: 'There is no checkpoint to restore.' });
  const tree = readTree(request, options.platform ?? process.platform);
  if (!tree.ok) return tree;
  const opened = await openLayers(tree.value, request.workflowId, request.store, options.layers);
  if (!opened.ok) return opened;
  // A file may be as it is only because an earlier restore was cut off.
  const earlier = endEarlier(path.resolve(request.into ?? options.workspace), options.calls ?? systemCalls);
  if (!earlier.ok) return refused(earlier.error);
  const target = await findTarget({
    workspace: options.workspace,
    into: request.into,
    source: last.source,
    tree: tree.value,
    env: options.env ?? process.env,
  });
  if (!target.ok) return refused(target.error);
  const filter = createFilter(request.rules);
  return ok({
    request,
    phase: last.phase,
    tree: tree.value,
    target: target.value,
    filter,
    opened: opened.value,
    pool,
    notes: earlier.value,
  });
}

/** How far a restore has come: what is to be cleared away when it ends early. */
interface Progressing {
  staging?: string;
  /** The record stands: from here on the restore is only ever finished. */
  isDecided: boolean;
}

/** Compares and prepares. Nothing of the tree changes. */
async function decide(
  options: RestorerOptions,
  prepared: Prepared,
  progressing: Progressing,
): Promise<Result<{ readonly comparison: Comparison; readonly record: RestoreRecord }, RestoreRefusal>> {
  const { request, tree, target, filter, phase } = prepared;
  const { folder, isClean, ignored } = target;
  const { workflowId, force } = request;
  const root = rootOf(folder);
  const comparison = await compare({ root, tree, filter, isClean });
  const manifests = [...request.chain, ...request.others];
  const work = await findWork(comparison.victims, { root, manifests, isClean, ignored, force });
  if (!work.ok) return refused(work.error);
  const made = makeStaging(folder);
  if (!made.ok) return refused(made.error);
  const staging = made.value;
  progressing.staging = staging;
  const extras = extrasOf(prepared);
  const staged = await stage({
    target,
    staging,
    make: comparison.make,
    extras,
    layers: options.layers,
    opened: prepared.opened,
    openPool: () => prepared.pool,
    onProgress: request.onProgress,
  });
  if (!staged.ok) return staged;
  const aside = asideFor(folder, workflowId, phase);
  const record = planRestore({ workflowId, phase, root, staging, aside, tree, comparison, extras, work: work.value });
  checkAccess(record, root);
  return ok({ comparison, record });
}

async function carryOut(
  options: RestorerOptions,
  prepared: Prepared,
  progressing: Progressing,
): Promise<Result<RestoreReport, RestoreRefusal>> {
  const calls = options.calls ?? systemCalls;
  const { folder } = prepared.target;
  const decided = await decide(options, prepared, progressing);
  if (!decided.ok) return decided;
  const { comparison, record } = decided.value;
  const file = recordFile(folder);
  const written = calls.write(file, JSON.stringify(record));
  if (!written.ok) {
    // It may stand there and not be durable.
    fs.rmSync(file, { force: true });
    return refused(written.error);
  }
  progressing.isDecided = true;
  const applied = applyRecord(folder, record, calls);
  removeStaging(folder, calls);
  return ok(reportOf(prepared, comparison, record, applied));
}

async function restore(
  options: RestorerOptions,
  request: RestoreRequest,
): Promise<Result<RestoreReport, RestoreRefusal>> {
  const calls = options.calls ?? systemCalls;
  const wanted = path.resolve(request.into ?? options.workspace);
  const progressing: Progressing = { isDecided: false };
  expectMuch();
  // Threads take as long to start as the tree takes to be read and judged.
  const pool = options.openPool(workIn(request.chain));
  try {
    const prepared = await prepare(options, request, pool);
    if (!prepared.ok) return prepared;
    const { folder } = prepared.value.target;
    const made = fs.mkdirSync(folder, { recursive: true });
    try {
      return await carryOut(options, prepared.value, progressing);
    } finally {
      if (!progressing.isDecided) {
        if (progressing.staging !== undefined) calls.removeTree(path.join(folder, progressing.staging));
        if (made !== undefined) calls.removeTree(made);
      }
    }
  } catch (error) {
    const problem = problemOf(error, 'restore the files', wanted);
    if (!progressing.isDecided) return refused(problem);
    const hint = `${problem.hint ?? ''} The restore is half done; the next command in this folder finishes it.`.trim();
    return refused({ ...problem, hint });
  } finally {
    await pool.close();
  }
}

/** Brings the files of checkpoints back into a workspace, or into another folder (src/ports.ts). */
export const createRestorer = (options: RestorerOptions): Pick<Snapshots, 'restore'> => ({
  restore: (request) => restore(options, request),
});
