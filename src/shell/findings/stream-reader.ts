import { readDocument } from '../../core/findings/documents.ts';
import { JsonExtent } from '../../core/findings/json/extent.ts';
import { JsonStream, mayBeEvent } from '../../core/findings/json/stream.ts';
import { LineReader } from '../../core/findings/lines.ts';
import type { FindingSink } from '../../core/findings/sink.ts';
import { MOST_LINE } from './line-splitter.ts';

const MIB = 1024 * 1024;
/** Most characters of the documents of one stream that are kept until they are parsed. */
const MOST_JSON = 32 * MIB;
/** Larger documents wait for the end: to parse them takes longer than a command may be held up. */
const SMALL = MIB;
/** Most characters of one event of a stream of them. */
const MOST_EVENT = MIB;
/** What has to be known of a line to tell what it is. */
const START = 64;

interface Document {
  readonly extent: JsonExtent;
  readonly pieces: string[];
  length: number;
}

/** Reads one stream of a command: lines, JSON documents that begin on a line of their own, and events, one a line. */
export class StreamReader {
  readonly #sink: FindingSink;
  readonly #lines: LineReader;
  readonly #events: JsonStream;
  readonly #waiting: string[] = [];
  /** Characters of documents that are kept. */
  #kept = 0;
  #rest = '';
  #isSkipping = false;
  #document: Document | undefined;

  constructor(sink: FindingSink) {
    this.#sink = sink;
    this.#lines = new LineReader(sink);
    this.#events = new JsonStream(sink);
  }

  write(text: string): void {
    this.#rest += text;
    while (this.#rest !== '' && (this.#document === undefined ? this.#line(false) : this.#inDocument(this.#document)));
  }

  /** No more comes. */
  end(): void {
    while (this.#rest !== '' && (this.#document === undefined ? this.#line(true) : this.#inDocument(this.#document)));
    const open = this.#document;
    this.#document = undefined;
    if (open !== undefined && this.#isKept(open)) this.#replay(open.pieces.join(''));
    for (const document of this.#waiting.splice(0)) this.#parse(document);
    this.#lines.end();
    this.#events.end();
  }

  /** Takes a line off the rest; false when more has to come first. */
  #line(isLast: boolean): boolean {
    const rest = this.#rest;
    const newline = rest.indexOf('\n');
    const isOpen = newline < 0 && !isLast;
    const first = rest.charCodeAt(0);
    if (!this.#isSkipping && (first === 0x7b || first === 0x5b)) {
      if (isOpen && rest.length < START) return false;
      const isEvent = first === 0x7b && /^\{"(?:reason|Action|Time|ImportPath|type)":/.test(rest);
      if (isEvent && isOpen && rest.length < MOST_EVENT) return false;
      const line = isEvent ? rest.slice(0, newline < 0 ? rest.length : newline).trimEnd() : '';
      if (isEvent && mayBeEvent(line) && this.#events.line(line) !== undefined) return this.#drop(newline);
      if (/^(?:\{\s*(?:["}]|$)|\[\s*(?:[{\]]|$))/.test(rest.slice(0, START))) {
        this.#document = { extent: new JsonExtent(), pieces: [], length: 0 };
        return true;
      }
    }
    if (isOpen) {
      if (this.#isSkipping || rest.length > MOST_LINE) {
        this.#isSkipping = true;
        this.#rest = '';
      }
      return false;
    }
    const end = newline < 0 ? rest.length : newline;
    if (!this.#isSkipping && end <= MOST_LINE) this.#lines.line(rest.slice(0, end));
    this.#isSkipping = false;
    return this.#drop(newline);
  }

  #drop(newline: number): true {
    this.#rest = newline < 0 ? '' : this.#rest.slice(newline + 1);
    return true;
  }

  #inDocument(document: Document): boolean {
    const text = this.#rest;
    const end = document.extent.take(text);
    this.#rest = '';
    if (end === 'none') {
      this.#document = undefined;
      this.#replay(document.pieces.join('') + text);
      return false;
    }
    const part = end === 'open' ? text : text.slice(0, end);
    document.length += part.length;
    if (this.#kept + document.length <= MOST_JSON) document.pieces.push(part);
    else document.pieces.length = 0;
    if (end === 'open') return false;
    this.#document = undefined;
    this.#rest = text.slice(end).replace(/^[ \t\r]*\n/, '');
    this.#complete(document);
    return true;
  }

  #complete(document: Document): void {
    if (!this.#isKept(document)) return;
    const { pieces, length } = document;
    if (length <= SMALL) this.#parse(pieces.join(''));
    else {
      this.#kept += length;
      this.#waiting.push(pieces.join(''));
    }
  }

  /** Whether there was room for a document; else that is told. */
  #isKept({ pieces, length }: Document): boolean {
    if (pieces.length > 0 || length === 0) return true;
    this.#sink.note(
      `The output has JSON of more than ${MOST_JSON / MIB} MiB, which is not read; have the tool write it into a report.`,
    );
    return false;
  }

  #parse(text: string): void {
    if (readDocument(text, this.#sink) === undefined && !isJson(text)) this.#replay(text);
  }

  /** What looked like a document and is none was ordinary output. */
  #replay(text: string): void {
    for (const line of text.split('\n')) if (line.length <= MOST_LINE) this.#lines.line(line);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
