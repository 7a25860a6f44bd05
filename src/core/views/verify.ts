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

/** What people are told of a workflow that is whole. */
export function wholeLine({ id, entries, checkpoints, layers, bytes }: VerifiedFacts): Line {
  const parts = `${countText(entries, 'entry', 'entries')}, ${countText(checkpoints, 'checkpoint')} and ${countText(layers, 'layer')}`;
  return [span('✓ ', 'good'), span(`${id}: ${parts} (${sizeText(bytes)}) are whole`)];
}

/** What is left to go back to beside damage, as a sentence. */
export function restorableText({ restorable }: VerifiedFacts): string {
  return restorable.length === 0
    ? 'No checkpoint can be restored.'
    : `The files can still be restored from the checkpoints of ${restorable.join(', ')}.`;
}
