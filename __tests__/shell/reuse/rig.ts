import * as fs from 'node:fs';
import * as path from 'node:path';
import { readReuseRecord, writeReuseRecord } from '../../../src/core/reuse/record.ts';
import { factsOf } from '../../../src/core/reuse/facts.ts';
import type { ReuseRecord } from '../../../src/model/reuse.ts';
import type { PutBackRequest } from '../../../src/model/reuse-request.ts';
import { ok } from '../../../src/model/result.ts';
import { collectArtifacts } from '../../../src/shell/artifacts.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { packPhase } from '../../../src/shell/reuse/pack.ts';
import { ensureWorkflow } from '../../../src/shell/workflow-dir.ts';
import { phase } from '../../core/story.ts';
import { temporaryFolder, valueOf, writeTree } from '../rig.ts';

export const ID = 'wf_abcdef';
export const MAX = 2 ** 30;
export const OUTPUTS: readonly string[] = ['dist/**'];

export const FACTS = factsOf(
  phase('build'),
  { inputs: { files: new Map(), unmatched: [] }, variable: () => undefined, tools: {}, parameters: {}, earlier: {} },
  sha256,
);

/** A workspace whose phase `build` has left these outputs and artifacts, collected. */
export async function built(
  files: Readonly<Record<string, string>>,
  artifacts: Readonly<Record<string, string>> = {},
  more: (root: string) => void = () => undefined,
): Promise<string> {
  const root = temporaryFolder();
  writeTree(root, files);
  more(root);
  const { folder } = valueOf(ensureWorkflow(root, ID));
  writeTree(path.join(folder, 'artifacts/build'), artifacts);
  valueOf(await collectArtifacts(root, folder, 'build', OUTPUTS));
  return root;
}

export const pack = (root: string, needles: readonly Buffer[] = [], maxSize = MAX) =>
  packPhase(
    { workspace: root, packer: undefined, needles },
    { workflowId: ID, phase: 'build', outputs: OUTPUTS, maxSize },
  );

/** What a phase left, as a record and the file of its layer. */
export interface Stored {
  readonly record: ReuseRecord;
  readonly layer: string | undefined;
}

/** Packs what a workspace holds, and takes the layer out of it. */
export async function stored(root: string): Promise<Stored> {
  const { layer, entries, artifacts } = valueOf(await pack(root));
  const layers = layer === undefined ? [] : [layer.description];
  const about = {
    workflowId: ID,
    workflow: 'default',
    createdAt: '2026-01-01T00:00:00.000Z',
    source: {},
    facts: FACTS,
  };
  const text = writeReuseRecord({ ...about, workMs: 1, outputs: {} }, { layers, entries, artifacts });
  const record = readReuseRecord(text);
  if (!record.ok) throw new Error(record.error);
  if (layer === undefined) return { record: record.value, layer: undefined };
  const kept = path.join(temporaryFolder(), 'layer');
  fs.renameSync(layer.file, kept);
  return { record: record.value, layer: kept };
}

/** A request to put that back in the place of another workflow's. */
export const request = ({ record, layer }: Stored, more: Partial<PutBackRequest> = {}): PutBackRequest => ({
  workflowId: 'wf_another',
  phase: 'build',
  outputs: OUTPUTS,
  record,
  maxSize: MAX,
  openLayer: async () => ok(layer),
  ...more,
});

/** Files and links below a folder but bootspring's own: kind, mode, time in microseconds and content by path. */
export function look(root: string): Readonly<Record<string, string>> {
  const names = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const file = path.join(root, name);
      const stat = fs.lstatSync(file, { bigint: true });
      if (name.startsWith('.bootspring') || stat.isDirectory()) return [];
      if (stat.isSymbolicLink()) return [[name, `-> ${fs.readlinkSync(file)}`]];
      const time = (stat.mtimeNs + 500n) / 1000n;
      return [[name, `${(stat.mode & 0o777n).toString(8)} ${time / 10n} ${fs.readFileSync(file, 'utf8')}`]];
    }),
  );
}
