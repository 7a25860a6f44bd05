import { entriesOf, rowsOf } from '../checkpoint/rows.ts';
import type { SafetyRules } from '../checkpoint/safety.ts';
import { unsafeTree } from '../checkpoint/safety.ts';
import { showName } from '../checkpoint/names.ts';
import type { Tree } from '../checkpoint/tree.ts';
import type { Layer, TreeEntry } from '../../model/checkpoint.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { REUSE_VERSION, type ReuseRecord, reuseRecordSchema } from '../../model/reuse.ts';

/** What a phase left, as entries. */
export interface LeftBehind {
  readonly layers: readonly Layer[];
  readonly entries: readonly TreeEntry[];
  readonly artifacts: readonly TreeEntry[];
}

/** The text of a record. */
export function writeReuseRecord(
  facts: Omit<ReuseRecord, 'schemaVersion' | 'layers' | 'entries' | 'artifacts'>,
  { layers, entries, artifacts }: LeftBehind,
): string {
  const record: ReuseRecord = {
    schemaVersion: REUSE_VERSION,
    ...facts,
    layers: [...layers],
    entries: rowsOf(entries, layers),
    artifacts: rowsOf(artifacts, layers),
  };
  return JSON.stringify(record);
}

/** Reads the text of a record; the error is a clause. */
export function readReuseRecord(text: string): Result<ReuseRecord, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err('the record is no JSON');
  }
  const parsed = reuseRecordSchema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return err(`the record is not one of this version (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`);
}

/** The trees of a record. */
export interface RecordTrees {
  readonly outputs: Tree;
  readonly artifacts: Tree;
}

/**
 * What a record says is to be written, if it may be: every path stays inside, is a file or a link, is one that the
 * outputs declare, and has its content in a layer. The record is not trusted: a cache may have brought it.
 *
 * @param declares whether a path is one of the declared outputs
 * @returns the error is a sentence that names the path
 */
export function treesOf(
  { layers, entries, artifacts }: Pick<ReuseRecord, 'layers' | 'entries' | 'artifacts'>,
  declares: (path: string) => boolean,
  rules: SafetyRules,
): Result<RecordTrees, string> {
  const outputs = treeOf(entries, layers, rules);
  if (!outputs.ok) return outputs;
  for (const path of outputs.value.keys())
    if (!declares(path)) return err(`${showName(path)} is none of the declared outputs.`);
  const others = treeOf(artifacts, layers, rules);
  return others.ok ? ok({ outputs: outputs.value, artifacts: others.value }) : others;
}

function treeOf(rows: ReuseRecord['entries'], layers: ReuseRecord['layers'], rules: SafetyRules): Result<Tree, string> {
  const read = entriesOf({ entries: rows, layers });
  if (!read.ok) return err(`${read.error}.`);
  const tree = new Map<string, TreeEntry>();
  for (const entry of read.value) {
    if (tree.has(entry.path)) return err(`${showName(entry.path)} is there twice.`);
    if (entry.type === 'folder') return err(`${showName(entry.path)} is a folder.`);
    if (entry.type === 'file' && entry.layer === undefined) return err(`${showName(entry.path)} is in no layer.`);
    tree.set(entry.path, entry);
  }
  for (const path of tree.keys()) {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
      if (tree.has(path.slice(0, at)))
        return err(`${showName(path.slice(0, at))} is no folder, and has entries in it.`);
  }
  const wrong = unsafeTree(tree, rules);
  return wrong === undefined ? ok(tree) : err(wrong);
}
