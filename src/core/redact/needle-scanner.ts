import type { Automaton } from './automaton.ts';
import type { Sieve } from './sieve.ts';
import type { Spans } from './spans.ts';

/** How to look for what is to be hidden. */
export interface Search {
  readonly automaton: Automaton;
  /** Undefined when something is too short for it. */
  readonly sieve: Sieve | undefined;
}

/** Looks for needles in a stream. */
export class NeedleScanner {
  #state = 0;

  /** Begins anew: nothing that was read before is the start of a needle. */
  reset(): void {
    this.#state = 0;
  }

  /** How many bytes at the end of what was read may be the start of a needle. */
  depthIn({ automaton }: Search): number {
    return automaton.depthOf(this.#state);
  }

  /**
   * Adds the places of secrets from `from` on to `spans`. Stops where an announcement ends that `isHeard`, and tells
   * where that is; undefined when all was read.
   */
  scan(
    { automaton, sieve }: Search,
    bytes: Uint8Array,
    from: number,
    spans: Spans,
    isHeard: (end: number) => boolean,
  ): number | undefined {
    let state = this.#state;
    let sifted = from;
    for (let at = from; at < bytes.length; at++) {
      if (state === 0 && sieve !== undefined && at >= sifted) {
        const next = sieve.next(bytes, at);
        const isClear = next >= bytes.length;
        // Before the last few bytes, the sieve knows of the start of a needle, too.
        at = Math.max(at, (isClear ? bytes.length - 2 : next + 1) - sieve.stride);
        sifted = isClear ? bytes.length : next + 1;
      }
      if (state === 0) {
        at = automaton.firstStart(bytes, at);
        if (at === bytes.length) break;
      }
      state = automaton.step(state, bytes[at] ?? 0);
      const length = automaton.foundAt(state);
      if (length > 0) {
        spans.add(at + 1 - length, at + 1);
        state = automaton.settled(state);
      } else if (automaton.announcedAt(state) && isHeard(at + 1)) {
        this.#state = 0;
        return at + 1;
      }
    }
    this.#state = state;
    return undefined;
  }
}
