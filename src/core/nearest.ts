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

/** What is there, under its title, after the name that was most likely meant, if one is close. */
export function namesHint(word: string, title: string, names: readonly string[]): string {
  const close = nearest(word, names);
  const all = `${title}: ${names.join(', ')}`;
  return close === undefined ? all : `did you mean "${close}"? ${all}`;
}
