import * as z from 'zod/mini';
import { foldersOf } from '../formats/go.ts';
import { LineReader } from '../lines.ts';
import type { FindingSink } from '../sink.ts';
import { count, text } from './shape.ts';

const MOST_TESTS = 20_000;
const MOST_LINES = 200;

/** An event of `go test -json` (pkg.go.dev/cmd/test2json). */
export const goEventSchema = z.object({
  Action: z.enum([
    'start',
    'run',
    'pause',
    'cont',
    'pass',
    'bench',
    'fail',
    'output',
    'skip',
    'build-output',
    'build-fail',
    'attr',
    'artifacts',
  ]),
  Package: text,
  Test: text,
  Elapsed: count,
  Output: text,
});
type GoEvent = z.infer<typeof goEventSchema>;

const MESSAGE = /^\s+(\S{1,500}\.go):(\d{1,9}): (.*)$/;
const FRAME = /^\s+(\S{1,500}\.go):(\d{1,9}) \+0x/;

/** Follows the events of `go test -json`: each test with its output until its result. */
export class GoEvents {
  readonly #sink: FindingSink;
  readonly #output = new Map<string, string[]>();
  /** Tests that failed, by package: those that they are part of fail because of them. */
  readonly #failed = new Map<string, Set<string>>();
  readonly #compiler: LineReader;

  constructor(sink: FindingSink) {
    this.#sink = sink;
    this.#compiler = new LineReader(sink);
  }

  take({ Action, Package = '', Test, Elapsed, Output }: GoEvent): void {
    if (Action === 'build-output' && Output !== undefined) this.#compiler.line(Output.replace(/\n$/, ''));
    if (Test === undefined) {
      // What a package says outside of its tests; before 1.24 that is also what the compiler says.
      if (Action === 'output' && Output !== undefined && !/^(?:FAIL|ok|PASS|\?)\b/.test(Output))
        this.#compiler.line(Output.trimEnd());
      return;
    }
    const key = `${Package} ${Test}`;
    if (Action === 'output') {
      const lines = this.#output.get(key) ?? [];
      if (Output !== undefined && lines.length < MOST_LINES) lines.push(Output.replace(/\n$/, ''));
      if (this.#output.size < MOST_TESTS) this.#output.set(key, lines);
    } else if (Action === 'pass' || Action === 'fail' || Action === 'skip') {
      const outcome = Action === 'pass' ? 'passed' : Action === 'fail' ? 'failed' : 'skipped';
      const name = Package === '' ? Test : `${Package} › ${Test}`;
      this.#sink.addTest({ name, outcome, ...(Elapsed !== undefined && { durationMs: Elapsed * 1000 }) });
      if (outcome === 'failed') this.#fail(Package, Test, name);
      this.#output.delete(key);
    }
  }

  end(): void {
    this.#compiler.end();
  }

  #fail(pack: string, test: string, name: string): void {
    const failed = this.#failed.get(pack) ?? new Set<string>();
    this.#failed.set(pack, failed);
    for (let at = test.indexOf('/'); at > 0; at = test.indexOf('/', at + 1)) failed.add(test.slice(0, at));
    const found = placesIn(this.#output.get(`${pack} ${test}`) ?? []);
    // A test that only failed because of a part of it says nothing of its own.
    if (found.length === 0 && failed.has(test)) return;
    const all = found.length === 0 ? [{ message: 'failed', file: undefined, line: undefined }] : found;
    for (const { message, file, line } of all) {
      const candidates = file === undefined ? undefined : foldersOf(pack).map((folder) => `${folder}/${file}`);
      this.#sink.add({ severity: 'error', message, tool: 'go', test: name, file, line, candidates });
    }
  }
}

interface Said {
  readonly message: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
}

/** The messages of a test with their places, or why it panicked. */
function placesIn(lines: readonly string[]): Said[] {
  const found: { file: string; line: number; said: string[] }[] = [];
  for (const line of lines) {
    const [, file, row, said = ''] = MESSAGE.exec(line) ?? [];
    if (file !== undefined) found.push({ file, line: Number(row), said: [said] });
    else if (/^ {8}/.test(line)) found.at(-1)?.said.push(line.trim());
  }
  const panic = lines.find((line) => line.startsWith('panic: '));
  if (panic !== undefined && found.length === 0) {
    const frame = lines
      .map((line) => FRAME.exec(line))
      .find((each) => each !== null && !(each[1] ?? '').includes('/src/'));
    return [{ message: panic, file: frame?.[1], line: frame === undefined ? undefined : Number(frame?.[2]) }];
  }
  return found.map(({ file, line, said }) => ({ file, line, message: said.join('\n') }));
}
