import * as fs from 'node:fs';
import * as path from 'node:path';
import { isCredential } from '../../core/checkpoint/credentials.ts';
import { showName } from '../../core/checkpoint/names.ts';
import { unsafeTree } from '../../core/checkpoint/safety.ts';
import { sizeText } from '../../core/views/size.ts';
import { type Layer, type TreeEntry, type TreeFile } from '../../model/checkpoint.ts';
import { LAYER_MEDIA_TYPES } from '../../model/layer.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { PackedPhase, PackPhaseRequest } from '../../model/reuse-request.ts';
import { attempt, ensureFolder, problemOf } from '../files.ts';
import { randomBytes } from '../hash.ts';
import { bestCompression } from '../layer/compress.ts';
import { layers } from '../layer/layers.ts';
import { bytesOfPath } from '../layer/system-path.ts';
import { poolFor } from '../layer/threads.ts';
import type { PackedFile, PackItem } from '../layer/types.ts';
import { findOutputs, outputMatcher } from '../outputs.ts';
import { hashFile } from '../sources.ts';
import { ensureStateFolder, pathsOf } from '../workflow-dir.ts';

/** What packing needs of the outside. */
export interface PackOptions {
  /** Absolute. */
  readonly workspace: string;
  /** Script of a thread that packs. */
  readonly packer: string | undefined;
  /** Byte sequences that nothing that is kept may hold. */
  readonly needles: readonly Uint8Array[];
}

const refusal = (message: string, hint?: string): { ok: false; error: Problem } =>
  err({ code: 'usage', message, ...(hint === undefined ? {} : { hint }) });

/** Files and links below a folder, by their path in it; sorted. */
function listBelow(folder: string): ReadonlyMap<string, fs.BigIntStats> {
  const found = new Map<string, fs.BigIntStats>();
  const folders = fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? [''] : [];
  for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
    for (const entry of fs.readdirSync(path.join(folder, here), { withFileTypes: true })) {
      const name = here === '' ? entry.name : `${here}/${entry.name}`;
      if (entry.isDirectory()) folders.push(name);
      else if (entry.isFile() || entry.isSymbolicLink())
        found.set(name, fs.lstatSync(path.join(folder, name), { bigint: true }));
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a path is reached through real folders: what is behind a link cannot be put back there. */
function linkAbove(workspace: string, name: string, real: Map<string, boolean>): string | undefined {
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) {
    const folder = name.slice(0, at);
    const known = real.get(folder) ?? fs.lstatSync(path.join(workspace, folder)).isDirectory();
    real.set(folder, known);
    if (!known) return folder;
  }
  return undefined;
}

/** Whether an output is still what was collected of it. */
async function isAsCollected(output: string, copy: string, there: fs.BigIntStats): Promise<boolean> {
  const [now, then] = [fs.lstatSync(output, { bigint: true }), there];
  if (now.isSymbolicLink() && then.isSymbolicLink()) return fs.readlinkSync(output) === fs.readlinkSync(copy);
  if (!now.isFile() || !then.isFile() || now.size !== then.size) return false;
  // Copies have the times of what they were made from, to the millisecond.
  if (Math.abs(Number(now.mtimeMs - then.mtimeMs)) <= 1) return true;
  return (await hashFile(output, now.size)) === (await hashFile(copy, then.size));
}

/** What is to be packed: everything in the phase's artifacts, of which the declared outputs are the larger part. */
interface Gathered {
  readonly all: ReadonlyMap<string, fs.BigIntStats>;
  readonly outputs: ReadonlySet<string>;
}

async function gather(
  workspace: string,
  folder: string,
  request: PackPhaseRequest,
): Promise<Result<Gathered, Problem>> {
  const found = await findOutputs(workspace, request.outputs);
  const [missing] = found.missing;
  if (missing !== undefined) return refusal(`the declared output ${missing} is not there any more`);
  const all = listBelow(folder);
  const real = new Map<string, boolean>();
  for (const name of found.files.keys()) {
    const copy = all.get(name);
    const link = linkAbove(workspace, name, real);
    if (link !== undefined) return refusal(`its output ${name} is behind the link ${link}`);
    if (isCredential(name)) return refusal(`its output ${name} may hold credentials`);
    const same = copy !== undefined && (await isAsCollected(path.join(workspace, name), path.join(folder, name), copy));
    if (!same) return refusal(`${name} changed after the phase had left it: a check of its gate wrote to it`);
  }
  const declares = await outputMatcher(request.outputs);
  for (const name of all.keys()) {
    if (!found.files.has(name) && declares(name)) return refusal(`${name} was removed after the phase had left it`);
    if (!found.files.has(name) && isCredential(name)) return refusal(`its artifact ${name} may hold credentials`);
  }
  const bytes = [...all.values()].reduce((sum, { size }) => sum + Number(size), 0);
  if (bytes > request.maxSize) {
    const hint = 'raise checkpoints.max-size';
    return refusal(`it left ${sizeText(bytes)}, more than max-size (${sizeText(request.maxSize)})`, hint);
  }
  return ok({ all, outputs: new Set(found.files.keys()) });
}

/** Why what was read may not be kept, or is not whole. */
function wrongFile(file: PackedFile): string | undefined {
  const name = showName(file.path);
  if (file.kind === 'unreadable') return `${name} cannot be read (${file.code})`;
  if (file.kind !== 'read' || file.unsettled) return `${name} changed while it was read`;
  return file.secret ? `${name} holds a secret of the environment` : undefined;
}

/** The entry of a file or link, with the permissions and times that it has in the workspace. */
function entryOf(file: string, name: string, packed: PackedFile | undefined, layer: Layer | undefined): TreeEntry {
  const stat = fs.lstatSync(file, { bigint: true });
  const at = { path: bytesOfPath(name), mtime: stat.mtimeNs };
  if (stat.isSymbolicLink()) return { type: 'link', ...at, target: fs.readlinkSync(file, { encoding: 'latin1' }) };
  const content = packed?.kind === 'read' ? { size: packed.size, digest: `sha256:${packed.digest}` } : undefined;
  const entry: Omit<TreeFile, 'layer'> = {
    type: 'file',
    ...at,
    mode: Number(stat.mode & 0o777n),
    size: content?.size ?? Number(stat.size),
    digest: content?.digest ?? '',
  };
  return layer === undefined ? entry : { ...entry, layer: layer.digest };
}

interface Written {
  readonly layer: PackedPhase['layer'];
  readonly files: ReadonlyMap<string, PackedFile>;
}

/** Writes the layer. The file is gone on a problem. */
async function write(options: PackOptions, folder: string, { all }: Gathered): Promise<Result<Written, Problem>> {
  if (all.size === 0) return ok({ layer: undefined, files: new Map() });
  const state = ensureStateFolder(options.workspace);
  const temporary = state.ok ? ensureFolder(state.value, 'tmp') : state;
  if (!temporary.ok) return temporary;
  const to = path.join(temporary.value, `layer-${Buffer.from(randomBytes(6)).toString('hex')}.tmp`);
  const items = [...all].map(([name, stat]): PackItem => {
    const at = bytesOfPath(name);
    if (!stat.isSymbolicLink()) return { type: 'file', path: at, size: Number(stat.size) };
    return { type: 'link', path: at, target: fs.readlinkSync(path.join(folder, name), { encoding: 'latin1' }) };
  });
  const compression = bestCompression();
  const pool = poolFor(
    options.packer,
    items.reduce((sum, item) => sum + (item.type === 'file' ? item.size : 0), 0),
  );
  const { needles } = options;
  const done = await layers
    .pack({ root: bytesOfPath(folder), items, to, compression, pool, needles })
    .finally(() => pool.close());
  if (!done.ok) return done;
  const discard = (): void => void attempt('remove a layer', to, () => fs.rmSync(to, { force: true }));
  const wrong = done.value.files.map(wrongFile).find((each) => each !== undefined);
  if (wrong !== undefined) {
    discard();
    return refusal(wrong);
  }
  const { digest, size } = done.value;
  const files = new Map(done.value.files.map((file) => [file.path, file]));
  if (digest === undefined) return ok({ layer: undefined, files });
  const description: Layer = { digest: `sha256:${digest}`, size, mediaType: LAYER_MEDIA_TYPES[compression] };
  return ok({ layer: { description, file: to, discard }, files });
}

/** Packs what a phase left: its declared outputs, and what its commands put among its artifacts. */
export async function packPhase(
  options: PackOptions,
  request: PackPhaseRequest,
): Promise<Result<PackedPhase, Problem>> {
  const { workspace } = options;
  const folder = path.join(pathsOf(workspace, request.workflowId).artifacts, request.phase);
  try {
    const gathered = await gather(workspace, folder, request);
    if (!gathered.ok) return gathered;
    const { all, outputs } = gathered.value;
    const written = await write(options, folder, gathered.value);
    if (!written.ok) return written;
    const { layer, files } = written.value;
    const entriesOf = (root: string, names: readonly string[]): TreeEntry[] =>
      names.map((name) => entryOf(path.join(root, name), name, files.get(bytesOfPath(name)), layer?.description));
    const entries = entriesOf(
      workspace,
      [...all.keys()].filter((name) => outputs.has(name)),
    );
    const artifacts = entriesOf(
      folder,
      [...all.keys()].filter((name) => !outputs.has(name)),
    );
    const rules = { platform: process.platform, maxSize: request.maxSize };
    for (const tree of [entries, artifacts]) {
      const unsafe = unsafeTree(new Map(tree.map((entry) => [entry.path, entry])), rules);
      if (unsafe === undefined) continue;
      layer?.discard();
      return refusal(`it could not be put back: ${unsafe}`);
    }
    return ok({ entries, artifacts, ...(layer === undefined ? {} : { layer }) });
  } catch (error) {
    return err(problemOf(error, 'read what it left', workspace));
  }
}
