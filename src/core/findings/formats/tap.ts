import { failureOf } from '../stack.ts';
import type { FindingSink } from '../sink.ts';
import type { LineFormat } from './format.ts';

const POINT = /^( {0,200})(not )?ok (\d{1,9})(?: -)?(?: (.*))?$/;
const DIRECTIVE = / # (SKIP|TODO)\b.*$/i;
const MOST_LINES = 500;

interface Point {
  readonly indent: number;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly isTodo: boolean;
  /** Tests of a group stand above its own line. */
  readonly isGroup: boolean;
}

/** The Test Anything Protocol, versions 13 and 14 (testanything.org), with subtests and blocks of YAML. */
export class Tap implements LineFormat {
  readonly #sink: FindingSink;
  #groups: { readonly indent: number; readonly name: string; tests: number }[] = [];
  #point: Point | undefined;
  #yaml: string[] | undefined;

  constructor(sink: FindingSink) {
    this.#sink = sink;
  }

  get isOpen(): boolean {
    return this.#point !== undefined;
  }

  take(line: string): boolean {
    const point = this.#point;
    if (point !== undefined) {
      if (this.#yaml === undefined && line.trim() === '---' && indentOf(line) > point.indent) {
        this.#yaml = [];
        return true;
      }
      if (this.#yaml !== undefined && this.#inYaml(line, this.#yaml, point)) return true;
      this.#finish();
    }
    const [, group, name] = /^( {0,200})# Subtest: (.+)$/.exec(line) ?? [];
    if (group !== undefined && name !== undefined) {
      this.#groups = this.#groups.filter(({ indent }) => indent < group.length);
      this.#groups.push({ indent: group.length, name, tests: 0 });
      return true;
    }
    return this.#pointOf(line);
  }

  end(): void {
    this.#finish();
    this.#groups = [];
  }

  #inYaml(line: string, yaml: string[], point: Point): boolean {
    if (line.trim() === '...' && indentOf(line) <= point.indent + 4) {
      this.#finish();
      return true;
    }
    if ((line !== '' && indentOf(line) <= point.indent) || yaml.length >= MOST_LINES) return false;
    yaml.push(line);
    return true;
  }

  #pointOf(line: string): boolean {
    const [, indent, not, number = '', rest = ''] = POINT.exec(line) ?? [];
    if (indent === undefined) return false;
    const directive = DIRECTIVE.exec(rest);
    const isTodo = directive?.[1]?.toUpperCase() === 'TODO';
    const name = rest
      .replace(DIRECTIVE, '')
      .replace(/ #time=[\d.]{1,20}m?s$/, '')
      .replaceAll('\\#', '#')
      .trim();
    const groups = this.#groups.filter((each) => each.indent < indent.length);
    const own = this.#groups.find((each) => each.indent === indent.length);
    this.#groups = groups;
    for (const each of groups) each.tests += 1;
    this.#point = {
      indent: indent.length,
      name: [...groups.map((each) => each.name), name === '' ? number : name].join(' › '),
      outcome: directive !== null ? 'skipped' : not === undefined ? 'passed' : 'failed',
      isTodo,
      isGroup: own !== undefined && own.tests > 0,
    };
    return true;
  }

  #finish(): void {
    const point = this.#point;
    const values = yamlOf(this.#yaml ?? []);
    this.#point = undefined;
    this.#yaml = undefined;
    if (point === undefined || point.isGroup || values.get('type') === 'suite') return;
    const { name, outcome } = point;
    const place = placeOf(values);
    const duration = Number(values.get('duration_ms') ?? 'none');
    const time = Number.isFinite(duration) ? { durationMs: duration } : {};
    this.#sink.addTest({ name, outcome, ...time, ...(place.file !== undefined && { file: place.file }) });
    if (outcome !== 'failed') return;
    const trace = failureOf(values.get('stack') ?? '', this.#sink).place;
    const message = values.get('error') ?? values.get('message') ?? values.get('reason') ?? 'not ok';
    // Node's own reporter says what kind of failure it is.
    const tool = values.has('failureType') ? 'node' : undefined;
    this.#sink.add({ severity: 'error', message, tool, test: name, ...(trace ?? place) });
  }
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

function placeOf(values: ReadonlyMap<string, string>): { file?: string; line?: number; column?: number } {
  const told = values.get('location') ?? values.get('at') ?? '';
  const [, file, line, column] = /^(?:.{0,500}\()?([^()]{1,500}?):(\d{1,9})(?::(\d{1,9}))?\)?$/.exec(told) ?? [];
  if (file !== undefined) {
    return { file, line: Number(line), ...(column !== undefined && { column: Number(column) }) };
  }
  const name = values.get('file') ?? values.get('fileName');
  const row = values.get('line') ?? values.get('lineNumber');
  if (name === undefined) return {};
  const more = values.get('column') ?? values.get('columnNumber');
  return { file: name, line: Number(row), ...(more !== undefined && { column: Number(more) }) };
}

/** The scalars of a block, nested ones by their last key; the first of a name counts. All else is passed over. */
function yamlOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const keep = (key: string, value: string): void => {
    if (!values.has(key)) values.set(key, value);
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, key, value = ''] = /^\s*([\w-]{1,40}):(?: (.*))?$/.exec(line) ?? [];
    if (key === undefined) continue;
    if (!/^[|>][+-]?$/.test(value)) {
      if (value !== '') keep(key, unquoted(value));
      continue;
    }
    const indent = indentOf(line);
    const text: string[] = [];
    while (at + 1 < lines.length && ((lines[at + 1] ?? '').trim() === '' || indentOf(lines[at + 1] ?? '') > indent)) {
      at += 1;
      text.push((lines[at] ?? '').slice(indent + 2));
    }
    keep(key, text.join('\n').trimEnd());
  }
  return values;
}

function unquoted(value: string): string {
  if (value.length > 1 && value.startsWith("'") && value.endsWith("'")) return value.slice(1, -1).replaceAll("''", "'");
  if (!value.startsWith('"')) return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? parsed : value;
  } catch {
    return value;
  }
}
