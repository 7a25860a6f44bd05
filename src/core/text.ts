/* oxlint-disable no-control-regex -- control characters are what this file is about. */

/** Most bytes of the start of an output that are kept. */
export const HEAD_BYTES = 4 * 1024;
/** Most bytes of the end of an output that are kept. */
export const TAIL_BYTES = 8 * 1024;

/** Raw bytes that wait to be reduced. Larger means fewer reductions, smaller means less memory for each command. */
const RAW_BYTES = 128 * 1024;
/** What is kept of one line that never ends. */
const LINE_BYTES = 16 * 1024;
/** A reduction looks at this much of the end first: usually it holds more text than is kept. */
const GLANCE_BYTES = 24 * 1024;

const NEWLINE = 10;
const EMPTY = new Uint8Array(0);
const ELLIPSIS = '…';

const ANY_CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
/** Going to the first column and erasing the line start a line anew, as a carriage return does. */
const REDRAW = /(?:\u001b\[|\u009b)(?:[01]?G|[12]K)/g;
const SEQUENCES = new RegExp(
  [
    '(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]',
    // Texts for the terminal (titles, links, images) end with BEL or ST; an unfinished one ends with its line.
    '(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\u0007\\u001b\\u009c\\n]*(?:\\u0007|\\u001b\\\\|\\u009c)?',
    '\\u001b[ -/]*[0-~]',
  ].join('|'),
  'g',
);
const OVERSTRUCK = /[^\n\u0008]\u0008/g;
const LEFTOVER = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** The text that a reader of a terminal would have been left with: no colours, no redraws, no other control characters. */
export function plainText(text: string): string {
  if (!ANY_CONTROL.test(text)) return text;
  const lines = text.replace(REDRAW, '\r').replace(SEQUENCES, '').split('\n');
  return lines.map(lastDrawing).join('\n').replace(OVERSTRUCK, '').replace(LEFTOVER, '');
}

/** What a terminal shows of a line that was drawn several times, with its colours and other sequences. */
export function lastDrawn(line: string): string {
  return line.includes('\r') || line.includes('\u001b') || line.includes('\u009b')
    ? lastDrawing(line.replace(REDRAW, '\r'))
    : line;
}

/** What the last redraw of a line left; a redraw that only erased leaves what was there before. */
function lastDrawing(line: string): string {
  if (!line.includes('\r')) return line;
  let end = line.length;
  while (end > 0) {
    const start = line.lastIndexOf('\r', end - 1) + 1;
    const drawn = line.slice(start, end);
    if (drawn.replace(SEQUENCES, '').trim() !== '') return drawn;
    end = start - 1;
  }
  return '';
}

/** The end of a text: at most `max` bytes of UTF-8, beginning with a whole line when there is one that fits. */
export function lastLines(text: string, max: number): string {
  const bytes = new TextEncoder().encode(text.slice(-max));
  if (bytes.length <= max && text.length <= max) return text;
  const room = max - 4;
  const start = bytes.length - room;
  const whole = start > 0 && bytes[start - 1] === NEWLINE;
  const end = new TextDecoder().decode(bytes.subarray(Math.max(0, start)));
  if (whole) return end;
  const newline = end.indexOf('\n');
  if (newline >= 0 && newline < end.length - 1) return end.slice(newline + 1);
  return ELLIPSIS + end.replace(/^\ufffd{1,3}/, '');
}

/** The start of a text: at most `max` bytes of UTF-8, ending with a whole line when there is one that fits. */
export function firstLines(text: string, max: number): string {
  const bytes = new TextEncoder().encode(text.slice(0, max));
  if (bytes.length <= max && text.length <= max) return text;
  const start = new TextDecoder().decode(bytes.subarray(0, max - 4));
  const newline = start.lastIndexOf('\n');
  return newline >= 0 ? start.slice(0, newline + 1) : start.replace(/\ufffd{1,3}$/, '') + ELLIPSIS;
}

/**
 * Keeps the start and the end of an output in constant memory, whatever comes: much of it, lines without an end,
 * binary. Bytes are only copied as they arrive; they are decoded and cleaned when the buffer is full or somebody asks.
 */
export class OutputTail {
  #bytes = 0;
  #head = EMPTY;
  #raw = EMPTY;
  #length = 0;
  /** Clean text of complete lines that came before what is in `#raw`. */
  #kept = '';
  #reduced = false;

  /** Bytes written in all. */
  get bytes(): number {
    return this.#bytes;
  }

  write(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    let at = 0;
    while (at < chunk.length) {
      const take = Math.min(chunk.length - at, RAW_BYTES - this.#length);
      this.#grow(this.#length + take);
      this.#raw.set(chunk.subarray(at, at + take), this.#length);
      this.#length += take;
      at += take;
      if (this.#length === RAW_BYTES) this.#reduce();
    }
  }

  /** The first lines, at most 4 KiB. */
  head(): string {
    const raw = this.#reduced ? this.#head : this.#raw.subarray(0, Math.min(this.#length, 2 * HEAD_BYTES));
    return firstLines(plainText(new TextDecoder().decode(raw)), HEAD_BYTES);
  }

  /** The last lines, at most 8 KiB. */
  tail(): string {
    return lastLines(this.#text(), TAIL_BYTES).trimEnd();
  }

  /** Everything when it is short; otherwise the first and the last lines, with a word on what is between. */
  excerpt(): string {
    const text = this.#text();
    if (!this.#reduced && text.length <= HEAD_BYTES + TAIL_BYTES) return text.trimEnd();
    return `${this.head().trimEnd()}\n… (${this.#bytes} bytes in all) …\n${this.tail()}`;
  }

  #text(): string {
    const unfinished = plainText(new TextDecoder().decode(this.#raw.subarray(0, this.#length)));
    return this.#kept + unfinished;
  }

  #grow(needed: number): void {
    if (needed <= this.#raw.length) return;
    const larger = new Uint8Array(Math.min(RAW_BYTES, Math.max(needed, this.#raw.length * 2, 1024)));
    larger.set(this.#raw.subarray(0, this.#length));
    this.#raw = larger;
  }

  #reduce(): void {
    const raw = this.#raw.subarray(0, this.#length);
    if (!this.#reduced) this.#head = raw.slice(0, 2 * HEAD_BYTES);
    this.#reduced = true;
    const end = raw.lastIndexOf(NEWLINE) + 1;
    if (end > 0) this.#kept = this.#clean(raw, end);
    // Only the end of a line that does not end can matter: redraws replace its start, or it is huge.
    const from = Math.max(end, this.#length - LINE_BYTES);
    this.#raw.copyWithin(0, from, this.#length);
    this.#length -= from;
  }

  #clean(raw: Uint8Array, end: number): string {
    const glance = raw.indexOf(NEWLINE, Math.max(0, end - GLANCE_BYTES)) + 1;
    if (end > GLANCE_BYTES && glance < end) {
      const text = plainText(new TextDecoder().decode(raw.subarray(glance, end)));
      if (text.length > TAIL_BYTES) return lastLines(text, TAIL_BYTES);
    }
    const text = plainText(new TextDecoder().decode(raw.subarray(0, end)));
    return lastLines(this.#kept + text, TAIL_BYTES);
  }
}
