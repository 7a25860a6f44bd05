import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect } from '@jest/globals';
import { createFilter } from '../../../src/core/checkpoint/kept.ts';
import { diffTrees } from '../../../src/core/checkpoint/diff.ts';
import { bytesOfText, writeName } from '../../../src/core/checkpoint/names.ts';
import { rowsOf } from '../../../src/core/checkpoint/rows.ts';
import type { Checkpoint, Layer, TreeEntry } from '../../../src/model/checkpoint.ts';
import { LAYER_MEDIA_TYPES } from '../../../src/model/layer.ts';
import { DEFAULT_RULES } from '../../../src/model/constants.ts';
import type { CheckpointRules } from '../../../src/model/checkpoint-rules.ts';
import { ok, type Result } from '../../../src/model/result.ts';
import type { CheckpointStore, RestoreRefusal, RestoreReport, RestoreRequest } from '../../../src/ports.ts';
import { layers } from '../../../src/shell/layer/layers.ts';
import { createPool } from '../../../src/shell/layer/pool.ts';
import { systemPath } from '../../../src/shell/layer/system-path.ts';
import type { Layers } from '../../../src/shell/layer/types.ts';
import { createRestorer, type RestorerOptions } from '../../../src/shell/restore/restorer.ts';
import { temporaryFolder, valueOf } from '../rig.ts';

export const WORKFLOW = 'wf_abcdef';
export const openPool = () => createPool({ threads: 0, script: undefined });

/** Git without anything of the machine's configuration; dates make commits equal. */
export const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: cwd,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@b',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@b',
    },
  }).trim();

/** Makes a repository of what is in a folder, and answers the commit. */
export function commitAll(folder: string): string {
  if (!fs.existsSync(path.join(folder, '.git'))) git(folder, 'init', '-q', '-b', 'main', '--template=');
  git(folder, 'add', '-A', '-f');
  git(folder, 'commit', '-q', '-m', 'all', '--allow-empty');
  return git(folder, 'rev-parse', 'HEAD');
}

/** Every path below a folder as a byte string, links not followed. */
export function everything(root: string, skip: (name: string) => boolean = () => false): string[] {
  const found: string[] = [];
  const enter = (folder: string): void => {
    for (const name of fs.readdirSync(systemPath(`${bytesOfText(root)}/${folder}`), { encoding: 'latin1' })) {
      const here = folder === '' ? name : `${folder}/${name}`;
      if (skip(name)) continue;
      found.push(here);
      if (fs.lstatSync(systemPath(`${bytesOfText(root)}/${here}`)).isDirectory()) enter(here);
    }
  };
  enter('');
  return found.sort();
}

const own = (name: string): boolean => name === '.git' || name === '.bootspring';

/** What stands below a folder, a line for each entry; with its time behind a bar. */
export function describeTree(root: string, options: { times?: boolean; all?: boolean } = {}): string[] {
  return everything(root, options.all === true ? undefined : own).map((each) => {
    const file = systemPath(`${bytesOfText(root)}/${each}`);
    const stat = fs.lstatSync(file, { bigint: true });
    const time = options.times === false ? '' : ` | ${stat.mtimeNs}`;
    const name = JSON.stringify(each);
    if (stat.isSymbolicLink()) {
      return `link ${name} -> ${JSON.stringify(fs.readlinkSync(file, { encoding: 'latin1' }))}${time}`;
    }
    const mode = (stat.mode & 0o7777n).toString(8);
    if (stat.isDirectory()) return `folder ${name} ${mode}${time}`;
    const digest = createHash('sha256').update(fs.readFileSync(file)).digest('hex').slice(0, 12);
    return `file ${name} ${mode} ${stat.size} ${digest}${time}`;
  });
}

/**
 * Fails unless the folder holds what was described; times are as near as Node 20 sets them, twice where
 * a file was copied between devices, and never later.
 */
export function expectTree(root: string, described: readonly string[]): void {
  const now = describeTree(root);
  const bare = (lines: readonly string[]) => lines.map((line) => line.replace(/ \| -?\d+$/, ''));
  expect(bare(now)).toEqual(bare(described));
  const late = now.filter((line, index) => {
    const timeOf = (text: string | undefined) => BigInt(/-?\d+$/.exec(text ?? '')?.[0] ?? 0);
    const earlier = timeOf(described[index]) - timeOf(line);
    return earlier < 0n || earlier >= 3000n;
  });
  expect(late).toEqual([]);
}

const notAsked = () => Promise.reject(new Error('a restore does not ask this'));

/** Takes checkpoints of a folder, much as the capture does: what it does not have from the parent goes into a layer. */
export interface Recorder {
  readonly chain: Checkpoint[];
  readonly store: CheckpointStore;
  /** Files of the layers by their digest. */
  readonly files: Map<string, string>;
  take(phase: string): Promise<Checkpoint>;
}

export function createRecorder(
  root: string,
  more: { sha?: string; repository?: string; rules?: CheckpointRules } = {},
): Recorder {
  const folder = temporaryFolder();
  const files = new Map<string, string>();
  const known = new Map<string, Layer>();
  const chain: Checkpoint[] = [];
  let tree = new Map<string, TreeEntry>();
  const blobs = new Map<string, string>();
  const modified = new Set<string>();
  const readGit = (): void => {
    blobs.clear();
    modified.clear();
    if (more.sha === undefined) return;
    const split = (text: string) => text.split('\0').filter((each) => each !== '');
    const raw = execFileSync('git', ['ls-tree', '-r', '-z', more.sha], { cwd: root, encoding: 'latin1' });
    for (const row of split(raw)) {
      const [, mode, blob, name] = /^(\d+) blob (\w+)\t([^]+)$/.exec(row) ?? [];
      if (blob !== undefined && name !== undefined && mode !== '120000') blobs.set(name, blob);
    }
    const changed = execFileSync('git', ['diff', '--relative', '--name-only', '-z', 'HEAD'], {
      cwd: root,
      encoding: 'latin1',
    });
    for (const name of split(changed)) modified.add(name);
  };

  const read = (): TreeEntry[] => {
    const filter = createFilter(more.rules ?? DEFAULT_RULES);
    return everything(root, own).flatMap((each): TreeEntry[] => {
      const file = systemPath(`${bytesOfText(root)}/${each}`);
      const stat = fs.lstatSync(file, { bigint: true });
      const [mode, mtime] = [Number(stat.mode & 0o777n), stat.mtimeNs];
      const type = stat.isSymbolicLink() ? 'link' : stat.isDirectory() ? 'folder' : 'file';
      if (!filter.keeps(each, type)) return [];
      if (type === 'folder') return [{ type, path: each, mode, mtime }];
      if (type === 'link') return [{ type, path: each, mtime, target: fs.readlinkSync(file, { encoding: 'latin1' }) }];
      const size = Number(stat.size);
      const blob = modified.has(each) ? undefined : blobs.get(each);
      if (blob !== undefined) return [{ type, path: each, mode, mtime, size, digest: `git:${blob}` }];
      const digest = `sha256:${createHash('sha256').update(fs.readFileSync(file)).digest('hex')}`;
      return [{ type, path: each, mode, mtime, size, digest, layer: '' }];
    });
  };

  const pack = async (entries: readonly TreeEntry[]): Promise<string | undefined> => {
    const to = path.join(folder, `${chain.length}.packed`);
    const items = entries.flatMap((entry) =>
      entry.type === 'file' && entry.layer === ''
        ? [{ type: 'file', path: entry.path, size: entry.size } as const]
        : [],
    );
    if (items.length === 0) return undefined;
    const packed = valueOf(await layers.pack({ root, items, to, compression: 'gzip', pool: openPool(), needles: [] }));
    if (packed.digest === undefined) return undefined;
    const digest = `sha256:${packed.digest}`;
    files.set(digest, to);
    known.set(digest, { digest, size: packed.size, mediaType: LAYER_MEDIA_TYPES.gzip });
    return digest;
  };

  return {
    chain,
    files,
    store: {
      put: notAsked,
      get: notAsked,
      list: notAsked,
      remove: notAsked,
      putLayer: notAsked,
      findLayer: notAsked,
      listLayers: notAsked,
      removeLayer: notAsked,
      openLayer: (_, digest) => Promise.resolve(ok(files.get(digest))),
    },
    async take(phase) {
      readGit();
      const now = new Map(
        read().map((entry) => {
          const before = tree.get(entry.path);
          const isSame = before?.type === 'file' && entry.type === 'file' && before.digest === entry.digest;
          return [entry.path, isSame && before.layer !== undefined ? { ...entry, layer: before.layer } : entry];
        }),
      );
      const layer = await pack([...now.values()]);
      for (const [name, entry] of now) {
        if (entry.type === 'file' && entry.layer === '' && layer !== undefined) now.set(name, { ...entry, layer });
      }
      const { added, changed, touched, deleted } = diffTrees(tree, now);
      const entries = [...added, ...changed, ...touched].sort().flatMap((name) => now.get(name) ?? []);
      tree = now;
      const all = [...known.values()];
      const checkpoint: Checkpoint = {
        schemaVersion: 1,
        workflowId: WORKFLOW,
        workflow: 'default',
        phase,
        sequence: chain.length + 1,
        createdAt: '2024-02-19T10:00:00.000Z',
        parent: chain.at(-1)?.phase ?? null,
        parentDigest: null,
        source: {
          ...(more.sha === undefined ? {} : { sha: more.sha }),
          ...(more.repository === undefined ? {} : { repository: more.repository }),
        },
        configDigest: 'config',
        state: {},
        context: {},
        outputs: {},
        artifacts: [],
        layers: all,
        files: { count: 0, bytes: 0, deleted: deleted.length },
        journal: { sequence: chain.length + 1, digest: '' },
        entries: rowsOf(entries, all),
        deleted: deleted.map(writeName),
      };
      chain.push(checkpoint);
      return checkpoint;
    },
  };
}

/** Restores the checkpoint of a phase, without the machine's environment; the options may name other layers. */
export async function restoreTo(
  recorder: Recorder,
  phase: string,
  workspace: string,
  more: Partial<RestoreRequest> & { readonly options?: Partial<RestorerOptions> } = {},
): Promise<Result<RestoreReport, RestoreRefusal>> {
  const last = recorder.chain.findIndex((each) => each.phase === phase);
  const { options, ...rest } = more;
  return createRestorer({ workspace, layers, openPool, env: {}, ...options }).restore({
    workflowId: WORKFLOW,
    store: recorder.store,
    chain: recorder.chain.slice(0, last + 1),
    others: recorder.chain.slice(last + 1),
    rules: DEFAULT_RULES,
    force: false,
    ...rest,
  });
}

/** The report, or a test failure that shows the refusal. */
export function reportOf(result: Result<RestoreReport, RestoreRefusal>): RestoreReport {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

/** The refusal, or a test failure. */
export function refusalOf(result: Result<unknown, RestoreRefusal>): RestoreRefusal {
  if (!result.ok) return result.error;
  throw new Error(`expected a refusal, got ${JSON.stringify(result.value)}`);
}

/** Layers of which extracting can be watched or made to fail. */
export const layersWith = (extractAll: Layers['extractAll']): Layers => ({ ...layers, extractAll });
