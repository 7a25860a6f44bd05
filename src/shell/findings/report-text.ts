import { jsonErrorLine } from '../../core/coverage/json-line.ts';
import { LineReader } from '../../core/findings/lines.ts';
import type { FindingSink } from '../../core/findings/sink.ts';
import { LineSplitter } from './line-splitter.ts';

/** The kinds of text that reports are. */
type Reader =
  | { readonly kind: 'xml'; write(text: string): boolean; end(): void }
  | { readonly kind: 'json'; readonly pieces: string[]; end(): void }
  | { readonly kind: 'lines'; write(text: string): boolean; end(): void };

/** Reads the text of one report piece by piece; its first character says what it is. */
export class ReportText {
  readonly #sink: FindingSink;
  readonly #name: string;
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  #reader: Reader | undefined;
  #lines = 1;
  #isBroken = false;

  constructor(sink: FindingSink, name: string) {
    this.#sink = sink;
    this.#name = name;
  }

  /** The whole of it has to be in memory. */
  get isJson(): boolean {
    return this.#reader?.kind === 'json';
  }

  /** Takes the next bytes; resolves to false when nothing more of it can be read. */
  async write(bytes: Uint8Array): Promise<boolean> {
    this.#decoder ??= new TextDecoder(encodingOf(bytes));
    const text = this.#decoder.decode(bytes, { stream: true });
    this.#lookForDamage(text, bytes);
    if (this.#reader === undefined) {
      const start = text.trimStart();
      if (start === '') return true;
      if (start.startsWith('\0') || text.includes('\0')) {
        this.#sink.note(`${this.#name} is no text.`);
        return false;
      }
      this.#reader = await this.#readerOf(start);
      return this.#pass(start);
    }
    return this.#pass(text);
  }

  /** Nothing more comes. */
  end(): void {
    this.#reader?.end();
  }

  #pass(text: string): boolean {
    const reader = this.#reader;
    if (reader?.kind !== 'json') return reader?.write(text) ?? true;
    reader.pieces.push(text);
    return true;
  }

  async #readerOf(start: string): Promise<Reader> {
    const sink = this.#sink;
    const name = this.#name;
    if (start.startsWith('<')) {
      const { XmlReader } = await import('../../core/findings/xml/reader.ts');
      const reader = new XmlReader(sink, name);
      return { kind: 'xml', write: (text) => reader.write(text), end: () => reader.end() };
    }
    if (/^[[{]\s*(?:["{[\]}]|$)/.test(start.slice(0, 4_000))) {
      const { readDocument } = await import('../../core/findings/documents.ts');
      const pieces: string[] = [];
      return {
        kind: 'json',
        pieces,
        end() {
          const text = pieces.join('');
          if (readDocument(text, sink) === undefined) noteUnknown(text, sink, name);
        },
      };
    }
    const reader = new LineReader(sink);
    const splitter = new LineSplitter((line) => reader.line(line));
    return {
      kind: 'lines',
      write(text) {
        splitter.write(text);
        return true;
      },
      end() {
        splitter.end();
        reader.end();
      },
    };
  }

  #lookForDamage(text: string, bytes: Uint8Array): void {
    if (this.#isBroken) return;
    const at = text.indexOf('\ufffd');
    // The mark itself may be what was written.
    if (at >= 0 && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('\ufffd')) {
      this.#isBroken = true;
      const line = this.#lines + text.slice(0, at).split('\n').length - 1;
      this.#sink.note(
        `${this.#name}:${line} has bytes that are no ${this.#decoder?.encoding ?? 'utf-8'}; they are shown as \ufffd.`,
      );
    }
    for (let from = text.indexOf('\n'); from >= 0; from = text.indexOf('\n', from + 1)) this.#lines += 1;
  }
}

function noteUnknown(text: string, sink: FindingSink, name: string): void {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    const json: unknown = JSON.parse(bare);
    // What every linter writes that found nothing.
    if (Array.isArray(json) && json.length === 0) return;
    sink.note(`${name} is JSON of no tool that is known here, so nothing is read from it.`);
  } catch {
    sink.note(`${name}:${jsonErrorLine(bare)} is no valid JSON, so nothing is read from it.`);
  }
}

/** Reports are UTF-8, unless a mark at the start or the declaration of XML says otherwise. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const [, named] = /^\s*<\?xml[^>]{0,100} encoding=["']([\w-]{1,40})["']/.exec(start) ?? [];
  // A declaration that can be read byte by byte is in no encoding of two bytes.
  if (named === undefined || /^utf-?16/i.test(named)) return 'utf-8';
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'utf-8';
  }
}
