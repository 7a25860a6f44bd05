import { distance } from 'fastest-levenshtein';

/**
 * The candidate that somebody who wrote `word` most likely meant, or undefined when none is close:
 * at most two edits away, or 40 % of the word's length, and with something in common.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  const most = Math.max(2, Math.floor(written.length * 0.4));
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of candidates) {
    // The difference in length is a lower bound of the distance, and free to compute.
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const edits = distance(written, candidate.toLowerCase());
    if (edits < least && edits < Math.max(written.length, candidate.length)) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}
