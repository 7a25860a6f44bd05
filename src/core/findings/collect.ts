import { SEVERITIES } from '../../model/constants.ts';
import type { Finding, Severity, TestCase } from '../../model/finding.ts';
import { plainLine } from '../plain-line.ts';
import { plainText } from '../text.ts';
import { fnv1a64, identityText } from './fingerprint.ts';
import { worstFirst } from './order.ts';
import { WorkspacePaths } from './paths.ts';
import type { FindingSink, RawFinding, RawTest } from './sink.ts';

/** Most findings of one attempt that are kept; graver ones take the place of lesser ones. */
export const MOST_FINDINGS = 10_000;
/** Most tests of one attempt that are kept. */
export const MOST_TESTS = 20_000;
/** Most characters of a message. */
export const MOST_MESSAGE = 2_000;
/** Most notes; the last one then says how many more there were. */
export const MOST_NOTES = 20;

const MOST_NAME = 500;
const MOST_RULE = 200;
const MOST_NOTE = 400;
/** Times that the file system is asked whether a file is there. */
const MOST_LOOKS = 20_000;
const HIGHEST = 2 ** 31 - 1;
/** Lone surrogates and marks that turn the direction of writing: a text could show something else than it holds. */
const MISLEADING = /[\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** All that was found in the output and the reports of one attempt. */
export interface Collected {
  /** Sorted by `worstFirst`. */
  readonly findings: Finding[];
  readonly tests: TestCase[];
  /** How many more there were. */
  readonly omitted: { readonly findings: number; readonly tests: number };
  readonly notes: string[];
}

/** Where the command ran, and how to look at its files. */
export interface CollectorOptions {
  /** Absolute path of the workspace, with `/` or `\`. */
  readonly root: string;
  /** The same folder by another absolute path, where its own leads through a link. */
  readonly realRoot?: string | undefined;
  /** Folder of the command, relative to the workspace. */
  readonly cwd?: string | undefined;
  /** Whether there is a file at a path relative to the workspace. Without it paths are believed as they are told. */
  readonly isFile?: ((path: string) => boolean) | undefined;
  /** Hides secrets in a text. Reports come straight from the command, so they may hold some. */
  readonly redact?: ((text: string) => string) | undefined;
}

type Kept = Omit<Finding, 'fingerprint'> & { readonly identity?: string };

/** Makes findings of what tools say: paths of the workspace, bounded text, none twice, each with its fingerprint. */
export class FindingCollector implements FindingSink {
  readonly #paths: WorkspacePaths;
  readonly #isFile: ((path: string) => boolean) | undefined;
  readonly #redact: (text: string) => string;
  readonly #found = new Map<string, string | undefined>();
  readonly #kept: Readonly<Record<Severity, Map<string, Kept>>> = {
    error: new Map(),
    warning: new Map(),
    notice: new Map(),
  };
  readonly #tests: TestCase[] = [];
  readonly #notes = new Set<string>();
  readonly #omitted = { findings: 0, tests: 0, notes: 0 };

  constructor(options: CollectorOptions) {
    this.#paths = new WorkspacePaths(options);
    this.#isFile = options.isFile;
    this.#redact = options.redact ?? ((text) => text);
  }

  add(raw: RawFinding): void {
    const kept = this.#cleaned(raw);
    const key = keyOf(kept);
    if (SEVERITIES.some((severity) => this.#kept[severity].has(key))) return;
    if (this.#count() >= MOST_FINDINGS) {
      this.#omitted.findings += 1;
      if (!this.#makeRoom(kept.severity)) return;
    }
    this.#kept[kept.severity].set(key, kept);
  }

  addTest(test: RawTest): void {
    if (this.#tests.length >= MOST_TESTS) {
      this.#omitted.tests += 1;
      return;
    }
    const file = this.#fileOf(test.file, test.candidates);
    const duration = test.durationMs;
    this.#tests.push({
      name: this.#nameOf(test.name, MOST_NAME) ?? 'no name',
      ...(file !== undefined && { file }),
      outcome: test.outcome,
      ...(duration !== undefined && Number.isFinite(duration) && duration >= 0 && { durationMs: Math.round(duration) }),
      ...(test.flaky === true && { flaky: true as const }),
    });
  }

  note(text: string): void {
    const note = plainLine(this.#redact(plainText(text)), MOST_NOTE);
    if (this.#notes.has(note)) return;
    if (this.#notes.size < MOST_NOTES) this.#notes.add(note);
    else this.#omitted.notes += 1;
  }

  inside(path: string): string | undefined {
    return this.#paths.inside(path);
  }

  /** What was collected so far. */
  result(): Collected {
    const sorted = SEVERITIES.flatMap((severity) => [...this.#kept[severity].values()])
      .map((kept) => ({ ...kept, fingerprint: '' }))
      .sort(worstFirst);
    const seen = new Map<string, number>();
    const findings = sorted.map(({ identity, ...finding }): Finding => {
      const message = this.#paths.withoutRoot(finding.message);
      const text = identityText({ ...finding, message, identity });
      // The order of lines tells equal ones apart: it stays when they move together.
      const before = seen.get(text) ?? 0;
      seen.set(text, before + 1);
      return { ...finding, fingerprint: fnv1a64(before === 0 ? text : `${text}${before}`) };
    });
    const { findings: omittedFindings, tests, notes: more } = this.#omitted;
    const notes = [
      ...this.#notes,
      ...(more > 0 ? [`There is more to tell: ${more} further notes were left out.`] : []),
    ];
    return { findings, tests: [...this.#tests], omitted: { findings: omittedFindings, tests }, notes };
  }

  #count(): number {
    return this.#kept.error.size + this.#kept.warning.size + this.#kept.notice.size;
  }

  /** Drops the last of the least grave findings for one that is graver; says whether there is room now. */
  #makeRoom(severity: Severity): boolean {
    for (const lesser of SEVERITIES.slice(SEVERITIES.indexOf(severity) + 1).reverse()) {
      for (const key of this.#kept[lesser].keys()) return this.#kept[lesser].delete(key);
    }
    return false;
  }

  #cleaned(raw: RawFinding): Kept {
    const file = this.#fileOf(raw.file, raw.candidates);
    const line = position(raw.line);
    const rule = this.#nameOf(raw.rule, MOST_RULE);
    const tool = this.#nameOf(raw.tool, MOST_RULE);
    const test = this.#nameOf(raw.test, MOST_NAME);
    const message = this.#messageOf(raw.message);
    return {
      severity: raw.severity,
      message: message === '' ? (test ?? rule ?? 'no message') : message,
      ...(rule !== undefined && { rule }),
      ...(tool !== undefined && { tool }),
      ...(file !== undefined && { file }),
      ...(file !== undefined && line !== undefined && { line, ...rangeOf(raw, line) }),
      ...(test !== undefined && { test }),
      ...(raw.identity !== undefined && { identity: raw.identity.slice(0, MOST_MESSAGE) }),
    };
  }

  /** Secrets are hidden after control characters went, which could have hidden them, and before anything is cut. */
  #nameOf(text: string | undefined, most: number): string | undefined {
    const name = text === undefined ? '' : plainLine(this.#redact(plainText(text.slice(0, most * 4))), most);
    return name === '' ? undefined : detached(name);
  }

  /** A message without control sequences, with its lines, at most `MOST_MESSAGE` characters. */
  #messageOf(text: string): string {
    const most = text.slice(0, MOST_MESSAGE * 4);
    const clean = this.#redact(plainText(most.replaceAll('\r\n', '\n')))
      .replace(MISLEADING, '\ufffd')
      .trim();
    if (clean.length <= MOST_MESSAGE && text.length === most.length) return detached(clean);
    return `${clean.slice(0, MOST_MESSAGE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
  }

  /** Tools write paths relative to where they run, or to the repository: whichever is there is meant. */
  #fileOf(told: string | undefined, candidates: readonly string[] = []): string | undefined {
    const key = candidates.length === 0 ? (told ?? '') : [told ?? '', ...candidates].join('\n');
    if (this.#found.has(key)) return this.#found.get(key);
    const first = told === undefined ? undefined : this.#paths.inside(told);
    const isFile = this.#isFile;
    let file = first;
    if (isFile !== undefined && this.#found.size < MOST_LOOKS && (first === undefined || !isFile(first))) {
      const paths = told === undefined ? candidates : [...candidates, told];
      const others = paths.flatMap((path) => [this.#paths.inside(path), this.#paths.inside(path, true)]);
      file = others.find((path) => path !== undefined && isFile(path)) ?? first;
    }
    const kept = file === undefined || this.#redact(file) !== file ? undefined : detached(file);
    if (this.#found.size < MOST_LOOKS) this.#found.set(detached(key), kept);
    return kept;
  }
}

/** Findings with one key are one: the same place, rule and message, or the same test that failed at the same place. */
function keyOf({ file, line, column, rule, test, message }: Kept): string {
  // Test runners write the groups of a test with ` › `, ` > ` or a space between.
  if (test !== undefined) return JSON.stringify([file, line, test.replace(/ [›>] /g, ' ')]);
  return JSON.stringify([file, line, column, rule, message]);
}

const position = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isInteger(value) && value >= 1 && value <= HIGHEST ? value : undefined;

/** Column and end, as far as they make sense together. */
function rangeOf(raw: RawFinding, line: number): Pick<Finding, 'column' | 'endLine' | 'endColumn'> {
  const column = position(raw.column);
  const endLine = position(raw.endLine);
  const endColumn = position(raw.endColumn);
  if (endLine === undefined || endLine < line) return column === undefined ? {} : { column };
  const backwards = endLine === line && endColumn !== undefined && (column === undefined || endColumn <= column);
  return {
    ...(column !== undefined && { column }),
    endLine,
    ...(endColumn !== undefined && column !== undefined && !backwards && { endColumn }),
  };
}

/** A copy: a piece of a text keeps all of the text in memory. */
const detached = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));
