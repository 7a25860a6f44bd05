import * as z from 'zod/mini';
import {
  readBiome,
  readCodeClimate,
  readEslint,
  readGolangci,
  readOxlint,
  readRuff,
  readStylelint,
} from './json/linters.ts';
import { readSarif } from './json/sarif.ts';
import { list } from './json/shape.ts';
import { JsonStream, mayBeEvent, type StreamFormat } from './json/stream.ts';
import { readJest, readMocha } from './json/tests.ts';
import { LineReader } from './lines.ts';
import type { FindingSink } from './sink.ts';

/** What a JSON document was recognised as. */
export type DocumentFormat =
  | 'sarif'
  | 'eslint'
  | 'stylelint'
  | 'biome'
  | 'oxlint'
  | 'ruff'
  | 'golangci-lint'
  | 'code-climate'
  | 'jest'
  | 'vitest'
  | 'mocha'
  | StreamFormat;

const documentSchema = z.record(z.string(), z.unknown());
const listed = z.array(z.unknown());

/**
 * Reads a JSON document that a tool wrote, or a stream of JSON objects, one a line; recognised by its shape, not by its
 * name. Entries that do not have the shape are passed over.
 *
 * @returns what it was; undefined for no JSON, and for JSON of no tool that is known
 */
export function readDocument(text: string, sink: FindingSink): DocumentFormat | undefined {
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  let json: unknown;
  try {
    json = JSON.parse(bare);
  } catch {
    return readStream(bare, sink);
  }
  if (Array.isArray(json)) return readList(json, sink);
  const parsed = documentSchema.safeParse(json);
  if (!parsed.success) return undefined;
  // Services log JSON, a line each: what is no event is not read once more to see that.
  return readObject(parsed.data, sink) ?? (mayBeEvent(bare.trim()) ? readStream(bare, sink) : undefined);
}

const READERS = [
  ['eslint', readEslint],
  ['stylelint', readStylelint],
  ['ruff', readRuff],
  ['code-climate', readCodeClimate],
] as const;

/** An empty list is what every linter writes that finds nothing. */
function readList(json: readonly unknown[], sink: FindingSink): DocumentFormat | undefined {
  return READERS.find(([, read]) => read(json, sink))?.[0];
}

function readObject(document: Readonly<Record<string, unknown>>, sink: FindingSink): DocumentFormat | undefined {
  const { runs, results, diagnostics, Issues, testResults } = document;
  if (
    Array.isArray(runs) &&
    (String(document['version']).startsWith('2.') || String(document['$schema']).includes('sarif'))
  ) {
    readSarif(runs, sink);
    return 'sarif';
  }
  if (Array.isArray(testResults)) {
    const tool = 'wasInterrupted' in document || 'openHandles' in document ? 'jest' : 'vitest';
    readJest(testResults, tool, sink);
    return tool;
  }
  if (Array.isArray(diagnostics)) {
    if ('number_of_files' in document || 'number_of_rules' in document) {
      readOxlint(diagnostics, sink);
      return 'oxlint';
    }
    if (!('summary' in document) && !('command' in document)) return undefined;
    readBiome(diagnostics, sink);
    return 'biome';
  }
  if ('Issues' in document && ('Report' in document || Array.isArray(Issues))) {
    readGolangci(list.parse(Issues), sink);
    return 'golangci-lint';
  }
  if (Array.isArray(results) && 'metadata' in document) return readEslint(results, sink) ? 'eslint' : undefined;
  return readMochaDocument(document, sink);
}

function readMochaDocument(document: Readonly<Record<string, unknown>>, sink: FindingSink): DocumentFormat | undefined {
  const { stats, passes, failures, pending } = document;
  if (!documentSchema.safeParse(stats).success || !listed.safeParse(passes).success) return undefined;
  readMocha({ passes: list.parse(passes), failures: list.parse(failures), pending: list.parse(pending) }, sink);
  return 'mocha';
}

/** What stands between the events is ordinary output: of a test harness that has no events of its own. */
function readStream(text: string, sink: FindingSink): StreamFormat | undefined {
  const stream = new JsonStream(sink);
  let format: StreamFormat | undefined;
  let lines: LineReader | undefined;
  let unread = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trimEnd();
    start = end + 1;
    const read = line === '' ? undefined : stream.line(line);
    format ??= read;
    if (read !== undefined) continue;
    if (format !== undefined) (lines ??= new LineReader(sink)).line(line);
    else if (line !== '') unread += 1;
    // No known tool begins with so much of something else.
    if (unread > 100) return undefined;
  }
  stream.end();
  lines?.end();
  return format;
}
