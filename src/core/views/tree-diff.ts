import type { TreeDiff } from '../checkpoint/diff.ts';
import { showName } from '../checkpoint/names.ts';
import type { Tree } from '../checkpoint/tree.ts';
import { numberText, sizeText } from './size.ts';
import { type Line, span, type Tone } from './text.ts';

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
