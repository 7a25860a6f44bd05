import type { EventOf } from '../../model/event.ts';
import type { ChangedFile, FixChange } from '../../model/fix.ts';
import { outcomeText } from '../outcomes.ts';
import type { FixRecord } from '../state.ts';
import { countText } from './size.ts';

/** One line about a fix, for logs and terminals. */
export interface FixLine {
  readonly isWrong: boolean;
  readonly text: string;
}

/** The last part of a task's id. */
export const shortName = (task: string): string => task.slice(task.lastIndexOf('/') + 1);

/** What a fix came to, as one clause. */
export function fixText({ outcome, change, untold }: FixRecord): string {
  const ended = outcome.kind === 'passed' ? [] : [outcomeText(outcome)];
  if (untold !== undefined) return [...ended, `what it changed cannot be told: ${untold}`].join('; ');
  if (change === undefined) return [...ended, 'changed nothing'].join('; ');
  const held = change.protected === 0 ? [] : [`${change.protected} of them protected`];
  return [...ended, `changed ${countText(change.count, 'file')}`, ...held].join('; ');
}

/** As many files of a fix are named in the log. */
const MOST_LOGGED = 20;

/** The lines of the log about a fix that ended: what it came to, and for what a person has to see the diff. */
export function fixLines(event: EventOf<'FixFinished'>): readonly FixLine[] {
  const { change, outcome, task, untold } = event;
  const isWrong = outcome.kind !== 'passed' || untold !== undefined || (change?.protected ?? 0) > 0;
  const head = `Fix: ${shortName(task)} - ${fixText(event)} (${Math.max(0, Math.round(event.durationMs / 1000))}s)`;
  const lines = [{ isWrong, text: head }];
  if (change === undefined) return lines;
  const named = fileLines(change, MOST_LOGGED).map((text) => ({ isWrong, text: `Fix: ${text}` }));
  const notes = (change.notes ?? []).map((text) => ({ isWrong: true, text: `Fix: ${text}` }));
  const diff = isWrong ? change.diff.split('\n').map((text) => ({ isWrong, text: `Diff: ${text}` })) : [];
  return [...lines, ...named, ...notes, ...diff.filter(({ text }) => text !== 'Diff: ')];
}

/** `modified src/a.js (120 → 118 bytes)`, one for each file, and how many more there are. */
export function fileLines({ files, count }: FixChange, most: number): readonly string[] {
  const shown = files.slice(0, most);
  const rest = count - shown.length;
  return [...shown.map(fileText), ...(rest > 0 ? [`and ${countText(rest, 'more file')}`] : [])];
}

function fileText({ path, kind, before, after, protected: by }: ChangedFile): string {
  const sizes = [before, after].filter((size) => size !== undefined).join(' → ');
  return `${kind} ${path}${sizes === '' ? '' : ` (${sizes} bytes)`}${by === undefined ? '' : `, protected: ${by}`}`;
}
