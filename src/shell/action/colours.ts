/**
 * Leaves of a stream of output what is text or sets colours. Every other control sequence (titles, links, moves of the
 * cursor) and control character is dropped: the log is also read in terminals, which would carry them out.
 * Sequences may be spread over chunks; an unfinished one ends with its line.
 */
export function createColourFilter(): (chunk: Uint8Array) => Uint8Array {
  return new Filter().take;
}

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const ESCAPE = 0x1b;
const BELL = 0x07;
/** First byte of U+0080 to U+00BF in UTF-8; U+0080 to U+009F are control characters. */
const LATIN = 0xc2;
/** A colour takes fewer parameters than this. */
const MOST_PARAMETERS = 40;

type State = 'text' | 'latin' | 'escape' | 'control' | 'string' | 'stringEscape' | 'stringLatin';

class Filter {
  #state: State = 'text';
  #parameters: number[] = [];

  readonly take = (chunk: Uint8Array): Uint8Array => {
    if (this.#state === 'text' && !hasSpecial(chunk)) return chunk;
    const kept = new Kept(chunk.length + MOST_PARAMETERS + 8);
    for (const byte of chunk) this.#step(byte, kept);
    return kept.bytes();
  };

  #step(byte: number, kept: Kept): void {
    switch (this.#state) {
      case 'text':
        return this.#text(byte, kept);
      case 'latin':
        this.#state = 'text';
        if (byte >= 0x80 && byte <= 0x9f) return this.#begin(byte - 0x40);
        kept.push(LATIN);
        return this.#text(byte, kept);
      case 'escape':
        // Bytes from 0x20 to 0x2f come before the one that ends the sequence.
        if (byte >= 0x20 && byte <= 0x2f) return;
        this.#state = 'text';
        return byte < 0x20 || byte > 0x7e ? this.#text(byte, kept) : this.#begin(byte);
      case 'control':
        return this.#control(byte, kept);
      case 'string':
        if (byte === ESCAPE) this.#state = 'stringEscape';
        else if (byte === LATIN) this.#state = 'stringLatin';
        else if (byte === BELL) this.#state = 'text';
        else if (byte === NEWLINE) this.#newline(kept);
        return;
      case 'stringEscape':
        this.#state = byte === 0x5c ? 'text' : 'string';
        if (byte === NEWLINE) this.#newline(kept);
        return;
      case 'stringLatin':
        this.#state = byte === 0x9c ? 'text' : 'string';
        if (byte === NEWLINE) this.#newline(kept);
    }
  }

  #text(byte: number, kept: Kept): void {
    if (byte === ESCAPE) this.#state = 'escape';
    else if (byte === LATIN) this.#state = 'latin';
    else if (!isSpecial(byte)) kept.push(byte);
  }

  /** What `ESC` and this byte begin; U+0080 to U+009F mean the same as `ESC` and the byte 0x40 below. */
  #begin(byte: number): void {
    this.#parameters = [];
    if (byte === 0x5b) this.#state = 'control';
    else if (byte === 0x5d || byte === 0x50 || byte === 0x58 || byte === 0x5e || byte === 0x5f) this.#state = 'string';
  }

  #control(byte: number, kept: Kept): void {
    if (byte >= 0x20 && byte <= 0x3f) {
      if (this.#parameters.length <= MOST_PARAMETERS) this.#parameters.push(byte);
      return;
    }
    this.#state = 'text';
    if (byte < 0x40 || byte > 0x7e) return this.#text(byte, kept);
    // Digits, `:` and `;` up to `m` set colours.
    const colour = byte === 0x6d && this.#parameters.every((each) => each >= 0x30 && each <= 0x3b);
    if (!colour || this.#parameters.length > MOST_PARAMETERS) return;
    for (const each of [ESCAPE, 0x5b, ...this.#parameters, byte]) kept.push(each);
  }

  #newline(kept: Kept): void {
    this.#state = 'text';
    kept.push(NEWLINE);
  }
}

/** Written as a loop because every byte of every command's output comes through here. */
function hasSpecial(chunk: Uint8Array): boolean {
  for (let at = 0; at < chunk.length; at += 1) if (isSpecial(chunk[at] ?? 0)) return true;
  return false;
}

function isSpecial(byte: number): boolean {
  if (byte < 0x20) return byte !== NEWLINE && byte !== RETURN && byte !== TAB;
  return byte === 0x7f || byte === LATIN;
}

/** Bytes that stay. Only a sequence begun in an earlier chunk can make them more than came in. */
class Kept {
  readonly #bytes: Uint8Array;
  #length = 0;

  constructor(most: number) {
    this.#bytes = new Uint8Array(most);
  }

  push(byte: number): void {
    this.#bytes[this.#length++] = byte;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}
