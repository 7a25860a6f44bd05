import type { Entry } from '../../model/event.ts';
import { type Outlook, outlookOf, type Seen } from '../checkpoint/outlook.ts';
import { phasesAfter } from '../checkpoint/saved.ts';
import { knownPaths, type Surveyed } from '../checkpoint/survey.ts';
import type { WorkflowState } from '../state.ts';
import { countText, numberText, sizeText } from './size.ts';
import { type Line, span, type Tone } from './text.ts';
import { agoText, localTime } from './when.ts';

/** A stored checkpoint, and what going back to it would mean. */
export interface CheckpointRow extends Surveyed {
  /** Bytes of the layers that were stored with it; undefined when the journal does not tell. */
  readonly newBytes?: number;
  readonly outlook?: Outlook;
  /** The round at whose begin it was taken: its phase had gone back, and is none that is completed. */
  readonly beginOf?: number;
  /** Phases that would run again after a restore. */
  readonly after: readonly string[];
}

/** What the rows are made of. */
export interface CheckpointsKept {
  readonly state: WorkflowState;
  readonly entries: readonly Entry[];
  readonly surveyed: readonly Surveyed[];
}

/**
 * The checkpoints of a workflow as rows.
 *
 * @param seen what stands in the workspace at the paths that the checkpoints tell of
 */
export function checkpointRows(
  { state, entries, surveyed }: CheckpointsKept,
  seen: ReadonlyMap<string, Seen>,
): readonly CheckpointRow[] {
  const known = knownPaths(surveyed);
  const newBytes = new Map<string, number>();
  for (const { event } of entries) {
    if (event.type === 'CheckpointSaved' && event.newBytes !== undefined) newBytes.set(event.phase, event.newBytes);
  }
  return surveyed.map((each) => {
    const bytes = each.standing === 'stale' ? undefined : newBytes.get(each.phase);
    const outlook = each.tree === undefined ? undefined : outlookOf(each.tree, known, seen);
    return {
      ...each,
      after: phasesAfter(state, each.phase),
      ...beginning(state, each),
      ...(bytes === undefined ? {} : { newBytes: bytes }),
      ...(outlook === undefined ? {} : { outlook }),
    };
  });
}

/** The round at whose begin it was taken, after its phase had gone back. */
function beginning({ phaseByName }: WorkflowState, { phase, standing }: Surveyed): Pick<CheckpointRow, 'beginOf'> {
  const round = phaseByName.get(phase)?.turnedTo;
  return round === undefined || standing !== 'current' ? {} : { beginOf: round };
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
  const isGone = standing === 'stale' || standing === 'pruned';
  const rest: Tone = isGone ? 'dim' : 'plain';
  const size = manifest === undefined ? '' : sizeText(manifest.files.bytes);
  return [
    span(row.phase, isGone ? 'dim' : 'strong'),
    span(Number.isNaN(at) ? '' : when, Number.isNaN(at) ? 'plain' : 'dim'),
    span(manifest === undefined ? '' : String(manifest.files.count), rest),
    span(size, rest),
    span(newBytes === undefined || manifest === undefined ? '' : sizeText(newBytes), rest),
    meaning(row),
  ];
}

function meaning({ standing, because, outlook, after, beginOf }: CheckpointRow): Line[number] {
  switch (standing) {
    case 'damaged':
      return span(`is not possible: ${because ?? 'it is damaged.'}`, 'bad');
    case 'pruned':
      return span('was pruned', 'dim');
    case 'stale':
      return span('stale: the phase was reset since', 'dim');
    case 'current':
      return span(
        [
          ...(beginOf === undefined ? [] : [`begin of round ${beginOf}`]),
          ...(outlook === undefined ? [] : [outlookText(outlook)]),
          afterText(after),
        ].join('; '),
      );
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
    checkpoints: rows.map(({ phase, standing, because, manifest, newBytes, outlook, after, tree, beginOf }) => ({
      phase,
      standing,
      ...(beginOf === undefined ? {} : { beginOfRound: beginOf }),
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
