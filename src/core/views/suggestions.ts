import type { MendOffer } from '../../model/offer.ts';
import type { Suggestion } from '../offer/suggest.ts';
import { fenceFor } from './markdown-text.ts';
import { takeOver } from './mend-part.ts';
import { countText } from './size.ts';

/** More are not made: what is left is in the patch. */
export const MOST_SUGGESTIONS = 25;

/** As many keys are read of one review, whatever it says. */
const MOST_KEYS = 1_000;

const MARKER = /^<!-- bootspring:suggestions((?: [0-9a-f]{16})+) -->$/;

/** Keys of the suggestions that a review made; none when it is not one of ours. */
export function keysOf(review: string): readonly string[] {
  const [first = ''] = review.split('\n', 1);
  return (MARKER.exec(first.trim())?.[1] ?? '').trim().split(' ').filter(Boolean).slice(0, MOST_KEYS);
}

/** What a review is about. */
export interface SuggestionFacts {
  /** 16 hexadecimal digits for each suggestion: they tell it from all others, wherever its lines are by now. */
  readonly keys: readonly string[];
  /** Changes that are only in the patch. */
  readonly rest: number;
  /** Whether everything passed with the mend. */
  readonly isGreen: boolean;
  readonly offer: MendOffer | undefined;
}

/** What a review says above its suggestions, in markdown; its first line, which nobody sees, is how it is found again. */
export function reviewText({ keys, rest, isGreen, offer }: SuggestionFacts): string {
  const standing = isGreen
    ? 'With all of the mend every check passes.'
    : 'The run is not green with it: something else waits for a person.';
  const command = takeOver(offer);
  const left = rest === 0 ? '' : ` ${countText(rest, 'more change')} cannot be suggested and can be had by the patch.`;
  const patch = command === undefined ? '' : `\n\nAll of it at once: ${command}`;
  return `<!-- bootspring:suggestions ${keys.join(' ')} -->\n🔧 ${countText(keys.length, 'suggestion')} by the fixes of this run. ${standing}${left}${patch}\n`;
}

/** A suggestion as GitHub takes it, in a comment on its lines. */
export function suggestionText({ lines }: Pick<Suggestion, 'lines'>): string {
  const text = lines.map((line) => `${line}\n`).join('');
  const fence = fenceFor(text);
  return `${fence}suggestion\n${text}${fence}`;
}
