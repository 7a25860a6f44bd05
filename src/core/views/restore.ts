import { showName } from '../checkpoint/names.ts';
import { countText, numberText, sizeText } from './size.ts';
import { type Line, span } from './text.ts';

/** What a restore came to, as `--json` tells it. */
export interface RestoreDocument {
  readonly id: string;
  /** The phase whose checkpoint state and files are those of. */
  readonly phase: string;
  /** The phase that was asked for. */
  readonly requested: string;
  /** Folder that holds the files. */
  readonly folder: string;
  /** Files and links written, and the bytes of the files. */
  readonly written: number;
  readonly bytes: number;
  readonly deleted: number;
  /** Files that were as they should be. */
  readonly kept: number;
  /** Folder with what was moved out of the way. */
  readonly aside: string | null;
  readonly notes: readonly string[];
  /** Why it is not the phase that was asked for, one sentence each. */
  readonly fallbacks: readonly string[];
}

/** What a restore came to, for a terminal, and the next command. `elsewhere` says that it is not this folder. */
export function restoreLines(done: RestoreDocument, elsewhere: boolean): Line[] {
  const { id, phase, folder, written, bytes, deleted, kept, aside, notes } = done;
  const counts = [
    `${countText(written, 'file')} written (${sizeText(bytes)})`,
    `${numberText(deleted)} deleted`,
    `${numberText(kept)} as they were`,
  ];
  const command = `bootspring resume ${id}`;
  return [
    [span('✓ ', 'good'), span(`${id} is restored to `), span(phase, 'strong')],
    [span(`  ${counts.join(', ')}`)],
    ...(elsewhere ? [[span('  in ', 'dim'), span(showPath(folder))]] : []),
    ...(aside === null || notes.some((note) => note.includes(aside))
      ? []
      : [[span('  what was in the way is kept in ', 'warn'), span(showPath(aside))]]),
    ...notes.map((note): Line => [span(`  ${note}`, 'warn')]),
    [],
    [span('  go on  ', 'dim'), span(elsewhere ? `cd ${quoted(folder)} && ${command}` : command, 'strong')],
  ];
}

/** A path with nothing in it that moves the cursor. */
const showPath = (path: string): string => path.replace(/[\p{Cc}\p{Cf}]/gu, showName);

/** A path that can be pasted into a shell. */
const quoted = (path: string): string =>
  /^[\w./:@%+=,~\\-]+$/.test(path) ? path : `'${showPath(path).replaceAll("'", `'\\''`)}'`;
