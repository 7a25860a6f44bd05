import { concatenated, NOTHING } from './bytes.ts';
import { isBlankLine, isHeard, maskedValue } from './mask-line.ts';
import { NeedleScanner } from './needle-scanner.ts';
import type { Search } from './needle-scanner.ts';
import { REPLACEMENT } from './secrets.ts';
import { Spans } from './spans.ts';
import { TokenScanner } from './tokens.ts';

const NEWLINE = 0x0a;
const STARS = Uint8Array.from(REPLACEMENT, (character) => character.charCodeAt(0));
/** A line that asks to hide more than this is hidden, and nothing else is because of it. */
const LONGEST_VALUE = 64 * 1024;

/** What is to be hidden. */
export interface Hidden {
  /** The search for all of it. It is another one when something was added. */
  readonly search: Search;
  /** Hides a value that a command asked to hide. False when it is too short to be hidden. */
  mask(value: string): boolean;
}

/**
 * One stream of bytes with `***` in the place of what is to be hidden; each run of hidden bytes is one `***`. The result
 * is the same wherever the bytes are cut into chunks. Held back is only an end that may be the start of a secret.
 */
export class RawStream {
  readonly #hidden: Hidden;
  readonly #tokens = new TokenScanner();
  readonly #needles = new NeedleScanner();
  readonly #spans = new Spans();
  #search: Search | undefined;
  /** Bytes that are not decided, or that are hidden already and not yet told from what follows. */
  #held: Uint8Array = NOTHING;
  /** The last thing that was passed on is `***`. */
  #starred = false;
  /** Since the last line end nothing but blanks was passed on. */
  #blank = true;
  /** `value`: what is held is the start of a value to hide; `rest`: what is left of its line is hidden. */
  #masking: 'no' | 'value' | 'rest' = 'no';

  constructor(hidden: Hidden) {
    this.#hidden = hidden;
  }

  /** What may be passed on now. `chunk` is not changed and may be part of the result. */
  write(chunk: Uint8Array): Uint8Array {
    return this.#take(concatenated([this.#held, chunk]), this.#held.length, false);
  }

  /** What is left when nothing more comes. */
  end(): Uint8Array {
    return this.#take(this.#held, this.#held.length, true);
  }

  #take(bytes: Uint8Array, known: number, isLast: boolean): Uint8Array {
    if (bytes.length === 0) return NOTHING;
    const open = this.#tokens.scan(bytes, known, this.#spans);
    const decided = Math.min(open, this.#scan(bytes, known, isLast));
    return this.#pass(bytes, isLast ? bytes.length : decided);
  }

  /** Looks for secrets and for values to hide; tells from where on more bytes may still make a secret. */
  #scan(bytes: Uint8Array, known: number, isLast: boolean): number {
    let from = known;
    if (this.#masking !== 'no') {
      const end = this.#hideValue(bytes, 0, isLast);
      if (end === undefined) return this.#masking === 'value' ? 0 : bytes.length;
      from = end;
    }
    const { search } = this.#hidden;
    if (this.#search !== search) {
      // Something more is to be hidden: what is held may be the start of that.
      if (from === known) from = 0;
      this.#needles.reset();
    }
    this.#search = search;
    for (;;) {
      const head = this.#needles.scan(this.#search, bytes, from, this.#spans, (at) => isHeard(bytes, at, this.#blank));
      if (head === undefined) return bytes.length - this.#needles.depthIn(this.#search);
      const end = this.#hideValue(bytes, head, isLast);
      if (end === undefined) return this.#masking === 'value' ? head : bytes.length;
      this.#search = this.#hidden.search;
      from = end;
    }
  }

  /** Hides the value that begins at `from`; tells where to go on, which is nowhere as long as its line has no end. */
  #hideValue(bytes: Uint8Array, from: number, isLast: boolean): number | undefined {
    const newline = bytes.indexOf(NEWLINE, from);
    const isOpen = newline < 0 && !isLast;
    const end = newline < 0 ? bytes.length : newline;
    if (this.#masking === 'rest' || end - from > LONGEST_VALUE) {
      if (end > from) this.#spans.add(from, end);
      this.#masking = isOpen ? 'rest' : 'no';
      return isOpen ? undefined : end;
    }
    this.#masking = isOpen ? 'value' : 'no';
    if (isOpen) return undefined;
    if (!this.#hidden.mask(maskedValue(bytes.subarray(from, end)))) return from;
    const isReturn = end > from && bytes[end - 1] === 0x0d;
    this.#spans.add(from, isReturn ? end - 1 : end);
    return end;
  }

  /** Takes the first `decided` bytes out, hidden where they are to be. */
  #pass(bytes: Uint8Array, decided: number): Uint8Array {
    this.#held = decided === bytes.length ? NOTHING : bytes.slice(decided);
    this.#blank = isBlankLine(bytes, decided, this.#blank);
    if (this.#spans.isEmpty) {
      if (decided > 0) this.#starred = false;
      return decided === bytes.length ? bytes : bytes.subarray(0, decided);
    }
    const pieces: Uint8Array[] = [];
    let at = 0;
    for (const { start, end } of this.#spans.takeUntil(decided)) {
      if (start > at) pieces.push(bytes.subarray(at, start));
      if (start > at || !this.#starred) pieces.push(STARS);
      this.#starred = true;
      at = end;
    }
    if (at < decided) {
      pieces.push(bytes.subarray(at, decided));
      this.#starred = false;
    }
    return concatenated(pieces);
  }
}
