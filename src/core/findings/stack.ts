import { isOfOthers, looksLikePath } from './formats/format.ts';
import type { FindingSink } from './sink.ts';

/** Where code is, as a trace of the stack tells it. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number | undefined;
}

/** A line of a trace; Go writes the message of a test behind the place. */
interface Frame extends Place {
  readonly said?: string;
}

const MOST_LINES = 40;
/** Traces are at the end of a message, which may be long. */
const MOST_TRACE = 2_000;

const END = /:(\d{1,9}):(\d{1,9})\)?$/;
const PYTHON = /^\s*File "([^"]{1,500})", line (\d{1,9})/;
const DOTNET = / in (\S{1,500}):line (\d{1,9})$/;
const JVM = /^\s*at [\w.$/@-]{1,500}\([\w$]{1,200}\.(?:java|kt|scala|groovy):\d{1,9}\)$/;
const PLAIN = /^\s*(?:# )?(\S{1,500}\.(?:py|go|rb|php|exs?|rs|swift|c|cc|cpp|h)):(\d{1,9})(?::(\d{1,9}))?(?::| \+0x|$)/;
/** A piece of the source that is shown beside a message: `> 4 |  code`, `28|  code`, `| ^`. */
const CODE = /^\s*(?:> ?)?\d{1,9} ?[|│]|^\s*[|│]\s*[\^~-]/;

/** What `go test` says of the course of a test. */
const RESULT = /^\s*(?:=== (?:RUN|CONT|NAME|PAUSE) |--- (?:FAIL|PASS|SKIP): )/;

/** Reads one line of a trace, as engines for JavaScript, Python, Go, Ruby, PHP and .NET write them. */
export function frameOf(line: string): Frame | undefined {
  const text = line.trimEnd();
  const end = END.exec(text);
  if (end !== null) {
    const before = text.slice(0, end.index).trimStart();
    const file = scriptOf(before, text.endsWith(')'));
    if (file !== undefined) return { file, line: Number(end[1]), column: Number(end[2]) };
  }
  const plain = PLAIN.exec(text);
  const found = PYTHON.exec(text) ?? DOTNET.exec(text) ?? plain;
  if (found === null) return undefined;
  const [, file = '', row = '', column] = found;
  const said = found === plain && found[0].endsWith(':') ? text.slice(found[0].length).trim() : '';
  return {
    file,
    line: Number(row),
    ...(column !== undefined && { column: Number(column) }),
    ...(said !== '' && !said.startsWith('in ') && { said }),
  };
}

/** The script of a frame such as `at f (a.js`, `at a.js`, `❯ f a.js`, `f (a.js`. */
function scriptOf(before: string, closed: boolean): string | undefined {
  const bracket = closed ? before.lastIndexOf('(') : -1;
  const marked = /^(?:at (?:async )?|❯ )/.exec(before);
  if (bracket < 0 && marked === null) return undefined;
  const rest = bracket < 0 ? before.slice(marked?.[0].length ?? 0) : before.slice(bracket + 1);
  // Vitest puts the name of the function first, without brackets.
  const file = before.startsWith('❯ ') ? (rest.split(' ').at(-1) ?? '') : rest;
  return looksLikePath(file.replaceAll(' ', '_')) || file.startsWith('node:') ? file : undefined;
}

/** What a test runner shows of one failure, line by line: a message, then maybe source, then a trace. */
export class FailureText {
  readonly #message: string[] = [];
  #lines = 0;
  #isOver = false;
  #place: Place | undefined;
  readonly #sink: FindingSink;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  /** Where it failed: the first frame that is in the workspace and not in a package that others wrote. */
  get place(): Place | undefined {
    return this.#place;
  }

  /** No line of a message has come. */
  get isEmpty(): boolean {
    return this.#message.length === 0;
  }

  push(line: string): void {
    if (this.#lines >= MOST_TRACE) return;
    this.#lines += 1;
    if (RESULT.test(line)) return;
    if (CODE.test(line)) {
      this.#isOver = true;
      return;
    }
    const frame = frameOf(line);
    if (frame !== undefined) {
      if (!this.#isOver && this.#message.length === 0 && frame.said !== undefined) this.#message.push(frame.said);
      else this.#isOver = this.#isOver || this.#message.length > 0;
      const inside = this.#place === undefined && !isOfOthers(frame.file) ? this.#sink.inside(frame.file) : undefined;
      if (inside !== undefined) this.#place = { file: frame.file, line: frame.line, column: frame.column };
    } else if (JVM.test(line)) this.#isOver = true;
    else if (!this.#isOver && this.#message.length < MOST_LINES && (line !== '' || this.#message.length > 0)) {
      this.#message.push(line);
    }
  }

  /** The message without the indentation that all of its lines share. */
  message(): string {
    const filled = this.#message.filter((line) => line.trim() !== '');
    const shared = Math.min(...filled.map((line) => line.length - line.trimStart().length));
    return this.#message
      .map((line) => line.slice(shared).trimEnd())
      .join('\n')
      .trim();
  }
}

/** Reads the whole text of a failure, as reports have it. */
export function failureOf(text: string, sink: FindingSink): FailureText {
  const failure = new FailureText(sink);
  for (const line of text.slice(0, 200_000).split('\n', MOST_TRACE)) failure.push(line.trimEnd());
  return failure;
}
