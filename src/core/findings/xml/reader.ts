/* oxlint-disable unicorn/prefer-add-event-listener -- the parser has one listener of each kind, set like this. */
import sax from 'sax';
import type { SAXParser } from 'sax';
import type { FindingSink } from '../sink.ts';
import { CheckstyleReport } from './checkstyle.ts';
import { JunitReport } from './junit.ts';
import type { XmlVisitor } from './visitor.ts';

/** Most elements in one another; reports have about ten. */
const MOST_DEPTH = 200;
/** Most attributes of one element. */
const MOST_ATTRIBUTES = 200;
/** Most characters of one attribute: some runners put a whole failure there. */
const MOST_ATTRIBUTE = 1024 * 1024;

// The parser has no other way to be told; nothing else in this program uses it.
Object.assign(sax, { MAX_BUFFER_LENGTH: MOST_ATTRIBUTE });

/**
 * Reads a report in XML piece by piece, in the memory that one element takes: JUnit and checkstyle, told apart by their
 * root. Entities that a document defines are never read: one that defines any is refused.
 */
export class XmlReader {
  readonly #parser: SAXParser = sax.parser(true, { position: true });
  readonly #sink: FindingSink;
  readonly #name: string;
  #visitor: XmlVisitor | undefined;
  #depth = 0;
  #attributes = 0;
  #problem: string | undefined;
  /** There are references to characters that XML may not have; the parser leaves them as they are. */
  #hasEscapes = false;

  /** `name` is the path of the report, as notes tell it. */
  constructor(sink: FindingSink, name: string) {
    this.#sink = sink;
    this.#name = name;
    const parser = this.#parser;
    parser.onerror = ({ message }) => {
      const [said = ''] = message.split('\n');
      // Colours of a terminal, which XML may not have, are written as references all the same.
      if (said === 'Invalid character entity') {
        this.#hasEscapes = true;
        return void parser.resume();
      }
      this.#stop(`is no well-formed XML (${said.replace(/\.$/, '')}); what stands before is read`);
    };
    parser.ondoctype = (text) => {
      if (/[[<]|ENTITY/.test(text)) this.#stop('has a document type that defines something, which is never processed');
    };
    parser.onattribute = () => {
      this.#attributes += 1;
      if (this.#attributes > MOST_ATTRIBUTES) this.#stop(`has an element with more than ${MOST_ATTRIBUTES} attributes`);
    };
    parser.onopentag = ({ name, attributes }) => this.#open(name, attributes);
    parser.ontext = (text) => this.#text(text);
    parser.oncdata = (text) => this.#text(text);
    parser.onclosetag = (name) => {
      if (this.#problem !== undefined) return;
      this.#depth -= 1;
      this.#visitor?.close(name);
    };
  }

  /** Takes the next piece; false when nothing more of the report can be read. */
  write(piece: string): boolean {
    if (this.#problem === undefined) this.#guarded(() => this.#parser.write(piece));
    return this.#problem === undefined;
  }

  /** Nothing more comes: a report that is not complete is noted. */
  end(): void {
    if (this.#problem === undefined) this.#guarded(() => this.#parser.close());
    if (this.#problem !== undefined) this.#sink.note(this.#problem);
  }

  /** The parser throws when it goes on after an error. */
  #guarded(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#stop(`can't be read: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    }
  }

  #open(name: string, attributes: Readonly<Record<string, unknown>>): void {
    if (this.#problem !== undefined) return;
    this.#attributes = 0;
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) return this.#stop(`has more than ${MOST_DEPTH} elements in one another`);
    this.#visitor ??= this.#visitorOf(name);
    const values = Object.entries(attributes).flatMap(([key, value]) =>
      typeof value === 'string' ? [[key, this.#decoded(value)]] : [],
    );
    this.#visitor?.open(name, Object.fromEntries(values));
  }

  #text(text: string): void {
    if (this.#problem === undefined) this.#visitor?.text(this.#decoded(text));
  }

  /** With the escape character in place, what it begins is taken out of messages later. */
  #decoded(text: string): string {
    return this.#hasEscapes ? text.replace(/&#(?:x0{0,4}1b|0{0,4}27);/gi, '\u001b') : text;
  }

  #visitorOf(root: string): XmlVisitor | undefined {
    if (root === 'testsuites' || root === 'testsuite') return new JunitReport(this.#sink, this.#name);
    if (root === 'checkstyle') return new CheckstyleReport(this.#sink);
    this.#stop(
      `is XML of no report that is known here: its root is <${root.slice(0, 80)}>, not that of JUnit or checkstyle`,
    );
    return undefined;
  }

  #stop(why: string): void {
    // The parser counts lines from 0.
    this.#problem ??= `${this.#name}:${this.#parser.line + 1} ${why}.`;
  }
}
