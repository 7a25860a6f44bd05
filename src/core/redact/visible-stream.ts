import { concatenated, NOTHING } from './bytes.ts';
import { NeedleScanner } from './needle-scanner.ts';
import type { Search } from './needle-scanner.ts';
import { REPLACEMENT } from './secrets.ts';
import { Spans } from './spans.ts';
import { TokenScanner } from './tokens.ts';
import { hasUnseen, visibleOf } from './visible.ts';
import type { Visible } from './visible.ts';

const STARS = Uint8Array.from(REPLACEMENT, (character) => character.charCodeAt(0));
/** No secret is spread so far; somebody is filling the memory. */
const MOST_HELD = 256 * 1024;
const NEVER = (): boolean => false;

/**
 * Hides secrets that have control characters in them: a search that colours what it finds, say. It is given what is free
 * of whole secrets already, so output without control characters passes untouched. Colours stay.
 */
export class VisibleStream {
  readonly #hidden: { readonly search: Search };
  readonly #tokens = new TokenScanner();
  readonly #needles = new NeedleScanner();
  readonly #spans = new Spans();
  #held: Uint8Array = NOTHING;
  /** How many bytes of what is held are visible. */
  #known = 0;
  #starred = false;

  constructor(hidden: { readonly search: Search }) {
    this.#hidden = hidden;
  }

  /** What may be passed on now. */
  write(chunk: Uint8Array): Uint8Array {
    if (chunk.length === 0) return NOTHING;
    if (this.#held.length === 0 && !this.#tokens.goesOn && !hasUnseen(chunk)) {
      this.#starred = false;
      return chunk;
    }
    return this.#take(concatenated([this.#held, chunk]), false);
  }

  /** What is left when nothing more comes. */
  end(): Uint8Array {
    return this.#held.length === 0 ? NOTHING : this.#take(this.#held, true);
  }

  #take(bytes: Uint8Array, isLast: boolean): Uint8Array {
    const visible = visibleOf(bytes, isLast);
    const { search } = this.#hidden;
    // What is held is short: to look at it again is simpler than to know how far that came.
    this.#needles.reset();
    this.#needles.scan(search, visible.bytes, 0, this.#spans, NEVER);
    const { length } = visible.bytes;
    const undecided = Math.min(
      this.#tokens.scan(visible.bytes, this.#known, this.#spans),
      length - this.#needles.depthIn(search),
    );
    if (this.#spans.isEmpty && undecided === length && visible.open === bytes.length) {
      this.#held = NOTHING;
      this.#known = 0;
      if (length > 0) this.#starred = false;
      return bytes;
    }
    const ends = new Int32Array(length);
    visibleOf(bytes, isLast, ends);
    const isAll = isLast || bytes.length > MOST_HELD + (ends[undecided - 1] ?? 0);
    return this.#pass(bytes, visible, ends, isAll ? length : undecided, isLast);
  }

  #pass(bytes: Uint8Array, visible: Visible, ends: Int32Array, decided: number, isLast: boolean): Uint8Array {
    const { bytes: seen, open } = visible;
    const endOf = (count: number): number => (count === 0 ? 0 : (ends[count - 1] ?? 0));
    const isAll = decided === seen.length;
    const end = isAll ? (isLast ? bytes.length : open) : endOf(decided);
    this.#held = end === bytes.length ? NOTHING : bytes.slice(end);
    this.#known = seen.length - decided;
    const pieces: Uint8Array[] = [];
    let at = 0;
    for (const span of this.#spans.takeUntil(decided)) {
      if (span.start > at) {
        pieces.push(bytes.subarray(endOf(at), endOf(span.start)));
        this.#starred = false;
      }
      for (at = span.start; at < span.end; at++) {
        // What sets colours within a secret stays: it may be what sets them back.
        const control = bytes.subarray(endOf(at), endOf(at + 1) - 1);
        if (control.length > 0) pieces.push(control);
        if (!this.#starred) pieces.push(STARS);
        this.#starred = true;
      }
    }
    if (at < decided) this.#starred = false;
    pieces.push(bytes.subarray(endOf(at), end));
    return concatenated(pieces);
  }
}
