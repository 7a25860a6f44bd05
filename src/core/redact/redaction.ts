import { needlesOf } from '../checkpoint/needles.ts';
import { Automaton } from './automaton.ts';
import { concatenated } from './bytes.ts';
import { MASK_HEADS } from './mask-line.ts';
import { formsOf } from './secrets.ts';
import { createSieve } from './sieve.ts';
import type { Search } from './needle-scanner.ts';
import { RawStream } from './raw-stream.ts';
import type { Hidden } from './raw-stream.ts';
import { VisibleStream } from './visible-stream.ts';

/** Values that commands have hidden, at most; more would only be a way to make everything slow. */
const MOST_MASKS = 100;
const MOST_MASK_BYTES = 64 * 1024;
/** All forms of a value are sought as long as those values are no longer than this together; then the value as it is. */
const MOST_BYTES_IN_ALL_FORMS = 8 * 1024;
/** A shorter value would hide half of every text. */
const SHORTEST_MASK = 4;

/** A stream of bytes with `***` in the place of what is to be hidden. */
export interface RedactedStream {
  /** What may be passed on now. `chunk` is not changed and may be the result. */
  write(chunk: Uint8Array): Uint8Array;
  /** What is left when nothing more comes. */
  end(): Uint8Array;
}

/** What is to be hidden, and how it is found. One for a run: what a command asks to be hidden is hidden everywhere. */
export class Redaction implements Hidden {
  readonly #secrets: () => readonly string[];
  readonly #masks = new Set<string>();
  readonly #forms = new Set<string>();
  #maskBytes = 0;
  #formBytes = 0;
  #known: readonly string[] | undefined;
  #search: Search | undefined;

  /** `secrets` is asked once, when there is something to look at: a command that prints nothing costs nothing. */
  constructor(secrets: () => readonly string[]) {
    this.#secrets = secrets;
  }

  /** The search for all that is to be hidden now. It is another one when something was added. */
  get search(): Search {
    this.#search ??= this.#prepare();
    return this.#search;
  }

  /** Hides some more secrets from now on. */
  know(secrets: readonly string[]): void {
    this.#add(formsOf(secrets));
  }

  /** A stream of bytes with `***` in the place of what is to be hidden. */
  stream(): RedactedStream {
    const raw = new RawStream(this);
    const visible = new VisibleStream(this);
    return {
      write: (chunk) => visible.write(raw.write(chunk)),
      end: () => concatenated([visible.write(raw.end()), visible.end()]),
    };
  }

  /** A whole text with `***` in the place of what is to be hidden. */
  text(text: string): string {
    if (text === '') return text;
    const bytes = new TextEncoder().encode(text);
    const stream = this.stream();
    const [start, end] = [stream.write(bytes), stream.end()];
    const shown = end.length === 0 ? start : concatenated([start, end]);
    return shown === bytes ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(shown);
  }

  /** Hides a value that a command asked to hide. False when it is too short to be hidden. */
  mask(value: string): boolean {
    if (value.replaceAll(/\s/g, '').length < SHORTEST_MASK) return false;
    const bytes = new TextEncoder().encode(value).length;
    if (this.#masks.has(value) || this.#masks.size >= MOST_MASKS || this.#maskBytes + bytes > MOST_MASK_BYTES) {
      return true;
    }
    this.#masks.add(value);
    this.#maskBytes += bytes;
    const lines = [value, ...value.split('\n')].map((line) => line.trim());
    const values = lines.filter((line) => line.replaceAll(/\s/g, '').length >= SHORTEST_MASK);
    const inAllForms = this.#formBytes + bytes <= MOST_BYTES_IN_ALL_FORMS;
    if (inAllForms) this.#formBytes += bytes;
    this.#add([...values.map(byteString), ...(inAllForms ? needlesOf(values) : [])]);
    return true;
  }

  #add(forms: readonly string[]): void {
    const known = this.#forms.size;
    for (const form of forms) this.#forms.add(form);
    if (this.#forms.size > known) this.#search = undefined;
  }

  #prepare(): Search {
    this.#known ??= formsOf(this.#secrets());
    const forms = [...new Set([...this.#known, ...this.#forms])];
    return {
      automaton: new Automaton([
        ...forms.map((text) => ({ text })),
        ...MASK_HEADS.map((text) => ({ text, announces: true })),
      ]),
      sieve: createSieve([...forms, ...MASK_HEADS]),
    };
  }
}

function byteString(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}
