import type { TreeDiff } from '../checkpoint/diff.ts';
import { showName } from '../checkpoint/names.ts';
import type { Outlook } from '../checkpoint/outlook.ts';
import type { Surveyed } from '../checkpoint/survey.ts';
import type { Tree } from '../checkpoint/tree.ts';
import { countText, numberText, sizeText } from './size.ts';
import { type Line, span, type Tone } from './text.ts';
import { agoText, localTime } from './when.ts';

/** A stored checkpoint, and what going back to it would mean. */
export interface CheckpointRow extends Surveyed {
  /** Bytes of the layers that were stored with it; undefined when the journal does not tell. */
  readonly newBytes?: number;
  readonly outlook?: Outlook;
  /** Phases that would run again after a restore. */
  readonly after: readonly string[];
}

/** A table; each span of a row is a cell. */
export interface TableView {
  readonly head: readonly string[];
  readonly rows: readonly Line[];
}

/** Phases that are named before the rest is counted. */
const NAMED = 4;

/** The checkpoints of a workflow. With `now` times are told from it. */
export function checkpointTable(rows: readonly CheckpointRow[], now?: number): TableView {
  return { head: ['PHASE', 'TAKEN', 'FILES', 'SIZE', 'NEW', 'A RESTORE'], rows: rows.map((row) => tableRow(row, now)) };
}

function tableRow(row: CheckpointRow, now: number | undefined): Line {
  const { manifest, newBytes, standing } = row;
  const at = Date.parse(manifest?.createdAt ?? '');
  const when = now === undefined ? localTime(at) : agoText(at, now);
  const rest: Tone = standing === 'stale' ? 'dim' : 'plain';
  const size = manifest === undefined ? '' : sizeText(manifest.files.bytes);
  return [
    span(row.phase, standing === 'stale' ? 'dim' : 'strong'),
    span(Number.isNaN(at) ? '' : when, 'dim'),
    span(manifest === undefined ? '' : String(manifest.files.count), rest),
    span(size, rest),
    span(newBytes === undefined ? '' : sizeText(newBytes), rest),
    meaning(row),
  ];
}

function meaning({ standing, because, outlook, after }: CheckpointRow): Line[number] {
  switch (standing) {
    case 'damaged':
      return span(`is not possible: ${because ?? 'it is damaged.'}`, 'bad');
    case 'stale':
      return span('stale: the phase was reset since', 'dim');
    case 'current':
      return span([...(outlook === undefined ? [] : [outlookText(outlook)]), afterText(after)].join('; '));
  }
}

/** What a restore would do to the files: `writes 312 files (4.5 MB), deletes 2`. */
export function outlookText({ writes, bytes, deletes }: Outlook): string {
  if (writes === 0 && deletes === 0) return 'changes no file';
  const written = writes === 0 ? [] : [`writes ${countText(writes, 'file')} (${sizeText(bytes)})`];
  const deleted = writes === 0 ? countText(deletes, 'file') : numberText(deletes);
  return [...written, ...(deletes === 0 ? [] : [`deletes ${deleted}`])].join(', ');
}

function afterText(after: readonly string[]): string {
  if (after.length === 0) return 'then nothing is left to run';
  const more = after.length > NAMED ? ` and ${after.length - NAMED} more` : '';
  return `then runs: ${after.slice(0, NAMED).join(', ')}${more}`;
}

/** The checkpoints of a workflow as a document. */
export function checkpointsDocument(id: string, rows: readonly CheckpointRow[]): unknown {
  return {
    id,
    checkpoints: rows.map(({ phase, standing, because, manifest, newBytes, outlook, after, tree }) => ({
      phase,
      standing,
      ...(because === undefined ? {} : { because }),
      ...(manifest === undefined
        ? {}
        : {
            sequence: manifest.sequence,
            createdAt: manifest.createdAt,
            parent: manifest.parent,
            files: manifest.files,
            layers: manifest.layers,
            journal: manifest.journal,
          }),
      ...(newBytes === undefined ? {} : { newBytes }),
      ...(tree === undefined ? {} : { treeEntries: tree.size }),
      ...(standing === 'current' ? { restore: { ...outlook, runs: after } } : {}),
    })),
  };
}

/** What lies between two checkpoints. */
export interface DiffView {
  readonly from: Tree;
  readonly to: Tree;
  readonly diff: TreeDiff;
}

const sizeIn = (tree: Tree, path: string): number | undefined => {
  const entry = tree.get(path);
  return entry?.type === 'file' ? entry.size : undefined;
};

/** What a path is, after its name: the size of a file, otherwise its type. */
function noteOf(tree: Tree, path: string): string {
  const entry = tree.get(path);
  if (entry?.type === 'file') return sizeText(entry.size);
  return entry?.type === 'link' ? `link to ${showName(entry.target)}` : 'folder';
}

function changeNote({ from, to }: DiffView, path: string): string {
  const [before, after] = [sizeIn(from, path), sizeIn(to, path)];
  if (before === undefined || after === undefined) return `${noteOf(from, path)} → ${noteOf(to, path)}`;
  const [a, b] = [from.get(path), to.get(path)];
  if (a?.type === 'file' && b?.type === 'file' && a.digest === b.digest) return 'mode';
  return before === after ? sizeText(after) : `${sizeText(before)} → ${sizeText(after)}`;
}

/** What differs, a line a path in the order of bytes, at most `most`; then how much it is. */
export function diffLines(view: DiffView, most: number): readonly Line[] {
  const { diff, from, to } = view;
  const changes: readonly { readonly path: string; readonly line: () => Line }[] = [
    ...diff.added.map((path) => ({ path, line: () => changeLine('+', 'good', path, noteOf(to, path)) })),
    ...diff.changed.map((path) => ({ path, line: () => changeLine('~', 'warn', path, changeNote(view, path)) })),
    ...diff.deleted.map((path) => ({ path, line: () => changeLine('-', 'bad', path, noteOf(from, path)) })),
  ];
  const shown = changes.toSorted((a, b) => (a.path < b.path ? -1 : 1)).slice(0, most);
  const left = changes.length - shown.length;
  return [
    ...shown.map(({ line }) => line()),
    ...(left === 0 ? [] : [[span(`… and ${left} more (all of them: -v)`, 'dim')]]),
    [span(totals(diff), 'dim')],
  ];
}

const changeLine = (sign: string, tone: Tone, path: string, note: string): Line => [
  span(`${sign} `, tone),
  span(showName(path)),
  span(`  ${note}`, 'dim'),
];

function totals({ added, changed, touched, deleted, addedBytes, changedBytes, deletedBytes }: TreeDiff): string {
  const part = (paths: readonly string[], word: string, bytes?: number): string[] =>
    paths.length === 0
      ? []
      : [`${numberText(paths.length)} ${word}${bytes === undefined ? '' : ` (${sizeText(bytes)})`}`];
  const parts = [
    ...part(added, 'added', addedBytes),
    ...part(changed, 'changed', changedBytes),
    ...part(deleted, 'deleted', deletedBytes),
    ...part(touched, 'with another time only'),
  ];
  return parts.length === 0 ? 'nothing differs' : parts.join(', ');
}

/** What differs, as a document. */
export function diffDocument(id: string, from: string | null, to: string, { diff }: DiffView): unknown {
  const { added, changed, touched, deleted, ...bytes } = diff;
  return {
    id,
    from,
    to,
    added: added.map(showName),
    changed: changed.map(showName),
    deleted: deleted.map(showName),
    touched: touched.length,
    ...bytes,
  };
}
