import { countText, sizeText } from './size.ts';
import { type Line, span } from './text.ts';

/** What verifying has read. */
export interface VerifiedFacts {
  readonly id: string;
  /** Entries of the journal. */
  readonly entries: number;
  readonly checkpoints: number;
  readonly layers: number;
  /** Bytes of contents. */
  readonly bytes: number;
  readonly restorable: readonly string[];
  /** Whether nothing is wrong. */
  readonly whole: boolean;
}

/** What verifying has found; problems are told on their own. */
export function verifiedLines({ id, entries, checkpoints, layers, bytes, restorable, whole }: VerifiedFacts): Line[] {
  if (whole) {
    const parts = `${countText(entries, 'entry', 'entries')}, ${countText(checkpoints, 'checkpoint')} and ${countText(layers, 'layer')}`;
    return [[span('✓ ', 'good'), span(`${id}: ${parts} (${sizeText(bytes)}) are whole`)]];
  }
  if (restorable.length === 0) return [[span('no checkpoint can be restored', 'bad')]];
  return [[span('can still be restored: ', 'dim'), span(restorable.join(', '), 'strong')]];
}
