import * as fs from 'node:fs';
import * as path from 'node:path';
import * as z from 'zod/mini';
import { readManifest } from '../../core/checkpoint/chain.ts';
import { needlesOf, secretValues } from '../../core/checkpoint/needles.ts';
import type { Layer } from '../../model/checkpoint.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { CheckpointStore, Companion, RemoteStore } from '../../ports.ts';
import { attempt, problemOf } from '../files.ts';
import { createFileStore } from '../store/file.ts';
import { pathsOf } from '../workflow-dir.ts';
import { findArtifacts, packArtifacts, type PackedArtifacts } from './artifacts-layer.ts';

/** Sends the checkpoints of a workflow of this machine to the stores that outlive it. */
export interface Sender {
  /**
   * Sends what a checkpoint needs and the store does not have. Sends are made one after the other.
   *
   * @param phase that of the newest checkpoint to send
   * @param lines entries of the journal that go along; all that are there without it
   */
  send(workflowId: string, phase: string, lines?: number): Promise<readonly Sent[]>;
}

/** What became of a checkpoint in one store. */
export interface Sent {
  readonly store: RemoteStore['name'];
  readonly phase: string;
  /** Bytes of layers that the store did not have. */
  readonly newBytes: number;
  readonly ms: number;
  /** Why it is not there. */
  readonly problem?: Problem;
}

export interface SenderOptions {
  readonly workspace: string;
  readonly stores: readonly RemoteStore[];
  /** Folder for files on their way; the stores may move or delete what is put there. */
  readonly spool: string;
  /** Environment of the caller: its secrets must not leave the machine. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One sender keeps to one workspace, and knows what it has sent. */
export function createSender(options: SenderOptions): Sender {
  const local = createFileStore(options.workspace);
  const needles = needlesOf(secretValues(options.env)).map((needle) => Buffer.from(needle, 'latin1'));
  const packing = createPacking(options, needles);
  let queue: Promise<unknown> = Promise.resolve();
  const sendTo = async (store: RemoteStore, parcel: Parcel): Promise<Sent> => {
    const began = performance.now();
    const put = await putParcel({ store, local, spool: options.spool }, parcel).catch((error: unknown) =>
      err(problemOf(error, 'send a checkpoint', store.name)),
    );
    const ms = Math.round(performance.now() - began);
    const told = { store: store.name, phase: parcel.phase, ms };
    return put.ok ? { ...told, newBytes: put.value } : { ...told, newBytes: 0, problem: put.error };
  };
  const send = async (workflowId: string, phase: string, lines?: number): Promise<readonly Sent[]> => {
    const parcel = await gather(options, local, packing, { workflowId, phase, lines }).catch((error: unknown) =>
      err(problemOf(error, 'put a checkpoint together', options.workspace)),
    );
    if (parcel.ok) {
      const { value } = parcel;
      const secret = [value.companion.journal, ...value.manifests.values()].some((text) => holdsOne(text, needles));
      if (!secret) return Promise.all(options.stores.map((store) => sendTo(store, value)));
    }
    const problem: Problem = parcel.ok
      ? { code: 'usage', message: 'a known secret is in the journal, so the checkpoint does not leave this machine' }
      : parcel.error;
    return options.stores.map((store) => ({ store: store.name, phase, newBytes: 0, ms: 0, problem }));
  };
  return {
    send(workflowId, phase, lines) {
      const done = queue.then(() => send(workflowId, phase, lines));
      queue = done;
      return done;
    },
  };
}

function holdsOne(text: string, needles: readonly Buffer[]): boolean {
  const bytes = Buffer.from(text);
  return needles.some((needle) => bytes.includes(needle));
}

/** All that makes up a checkpoint elsewhere. */
interface Parcel {
  readonly workflowId: string;
  readonly phase: string;
  readonly companion: Companion;
  readonly artifacts: PackedArtifacts | undefined;
  /** Texts of manifests by phase, the newest last. */
  readonly manifests: ReadonlyMap<string, string>;
  /** Layers that the newest one's tree needs. */
  readonly layers: readonly Layer[];
}

type Packing = (
  folder: string,
  unfinished: ReadonlySet<string>,
) => Promise<Result<PackedArtifacts | undefined, Problem>>;

/** Packs artifacts as often as they have changed. */
function createPacking({ spool }: SenderOptions, needles: readonly Buffer[]): Packing {
  let last: { readonly signature: string; readonly packed: PackedArtifacts | undefined } | undefined;
  return async (folder, unfinished) => {
    const found = findArtifacts(folder, unfinished);
    if (!found.ok) return found;
    const { items, signature } = found.value;
    if (last?.signature === signature) return ok(last.packed);
    const packed = items.length === 0 ? ok(undefined) : await packArtifacts(folder, items, spool, needles);
    if (packed.ok) last = { signature, packed: packed.value };
    return packed;
  };
}

async function gather(
  { workspace }: SenderOptions,
  local: CheckpointStore,
  packing: Packing,
  what: { readonly workflowId: string; readonly phase: string; readonly lines: number | undefined },
): Promise<Result<Parcel, Problem>> {
  const { workflowId, phase, lines } = what;
  const paths = pathsOf(workspace, workflowId);
  const journal = attempt('read the journal', paths.journal, () => firstLines(fs.readFileSync(paths.journal), lines));
  if (!journal.ok) return journal;
  const phases = await local.list(workflowId);
  if (!phases.ok) return phases;
  const manifests = new Map<string, string>();
  for (const name of [...phases.value.filter((each) => each !== phase), phase]) {
    const text = await local.get(workflowId, name);
    if (!text.ok) return text;
    if (text.value !== undefined) manifests.set(name, text.value);
  }
  const newest = readManifest(manifests.get(phase) ?? '');
  if (!newest.ok)
    return err({ code: 'integrity', message: `the checkpoint of ${phase} cannot be read: ${newest.error}` });
  const artifacts = await packing(paths.artifacts, unfinishedIn(newest.value.state));
  if (!artifacts.ok) return artifacts;
  const companion = {
    journal: journal.value,
    ...(artifacts.value === undefined ? {} : { artifacts: artifacts.value.layer }),
  };
  return ok({ workflowId, phase, companion, artifacts: artifacts.value, manifests, layers: newest.value.layers });
}

const stateSchema = z.object({ phases: z.array(z.object({ name: z.string(), status: z.string() })) });

/** Phases that were not over at a checkpoint: one of them may be at work by now. */
function unfinishedIn(state: unknown): ReadonlySet<string> {
  const parsed = stateSchema.safeParse(state);
  const phases = parsed.success ? parsed.data.phases : [];
  return new Set(phases.flatMap(({ name, status }) => (status === 'completed' ? [] : [name])));
}

const NEWLINE = 0x0a;

/** Whole lines only: the last one may be on its way to the disk. */
function firstLines(bytes: Buffer, lines: number | undefined): string {
  let end = 0;
  for (let count = 0; count < (lines ?? Infinity); count += 1) {
    const next = bytes.indexOf(NEWLINE, end);
    if (next === -1) break;
    end = next + 1;
  }
  return bytes.toString('utf8', 0, end);
}

interface Way {
  readonly store: RemoteStore;
  readonly local: CheckpointStore;
  readonly spool: string;
}

/** Layers first, then the manifests that name them, the newest last; answers the bytes of layers that were new. */
async function putParcel(way: Way, parcel: Parcel): Promise<Result<number, Problem>> {
  const { store } = way;
  const { workflowId, artifacts, companion } = parcel;
  let bytes = 0;
  const all = [...parcel.layers, ...(artifacts === undefined ? [] : [artifacts.layer])];
  for (const layer of all) {
    const file = artifacts?.layer === layer ? ok(artifacts.file) : await way.local.openLayer(workflowId, layer.digest);
    const put = file.ok ? await putLayer(way, workflowId, layer, file.value) : file;
    if (!put.ok) return put;
    bytes += put.value;
  }
  store.accompany(workflowId, companion);
  for (const [phase, text] of parcel.manifests) {
    if (phase !== parcel.phase) {
      const there = await store.get(workflowId, phase);
      if (there.ok && there.value === text) continue;
    }
    const put = await store.put(workflowId, phase, text);
    if (!put.ok) return put;
  }
  return ok(bytes);
}

/** Answers the bytes of the layer when the store did not have it. */
async function putLayer(
  { store, spool }: Way,
  workflowId: string,
  { digest, size }: Layer,
  file: string | undefined,
): Promise<Result<number, Problem>> {
  const there = await store.findLayer(workflowId, digest);
  if (!there.ok) return there;
  if (there.value !== undefined) return ok(0);
  if (file === undefined) return err({ code: 'integrity', message: `the layer ${digest} is not on this machine` });
  const copy = path.join(spool, `${store.name}-${digest.slice('sha256:'.length)}`);
  const copied = attempt('copy a layer', copy, () => {
    fs.rmSync(copy, { force: true });
    // Not a link: whoever else links or removes the same file changes its times, and tar takes that for another content.
    fs.copyFileSync(file, copy, fs.constants.COPYFILE_FICLONE);
  });
  if (!copied.ok) return copied;
  const put = await store.putLayer(workflowId, digest, copy);
  return put.ok ? ok(size) : put;
}
