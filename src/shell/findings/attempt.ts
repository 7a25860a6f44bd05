import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { counted } from '../../core/words.ts';
import type { Collected, FindingCollector } from '../../core/findings/collect.ts';
import { worstFirst } from '../../core/findings/order.ts';
import type { RawFinding } from '../../core/findings/sink.ts';
import { WORST_FINDINGS } from '../../model/constants.ts';
import { findingsFileSchema } from '../../model/finding.ts';
import type { EarlierTests } from '../../model/effect.ts';
import type { Finding, FindingsDigest, FindingsFile, TestCase } from '../../model/finding.ts';
import type { CommandStep } from '../../model/pipeline.ts';
import { writeFindings } from './file.ts';
import type { OutputFindings } from './output.ts';
import type { AttemptEnd, FoundTests } from './tests.ts';

type StreamName = 'stdout' | 'stderr';

/** What an attempt's findings are kept with. */
export interface AttemptFindingsOptions {
  /** The workspace, absolute. */
  readonly workspace: string;
  /** Folder of the workflow, absolute. */
  readonly folder: string;
  readonly task: string;
  readonly attempt: number;
  /** When the attempt began, milliseconds since 1970: older reports are of other work. */
  readonly startedAt: number;
  readonly signal: AbortSignal;
  /** A text without secrets. */
  readonly redact: (text: string) => string;
  /** Fingerprints of what was there before; undefined when nothing is known of that. */
  readonly before: () => Promise<ReadonlySet<string> | undefined>;
  /** An earlier attempt that told of tests. */
  readonly earlier?: EarlierTests | undefined;
}

/** Where the output of one command goes to be read. */
export interface FindingsTap {
  /** Keeps the chunk for a while: it must not be written to again. */
  write(chunk: Uint8Array, stream: StreamName): void;
}

/** Characters of a message in the journal; all of it is in the file. */
const MOST_MESSAGE = 500;

/**
 * Gathers what the commands of one attempt find. Whatever goes wrong here is a note: the verdict is the command's own.
 * What reads output is loaded with the first byte of it, because most checks that pass are silent.
 */
export class AttemptFindings {
  readonly #options: AttemptFindingsOptions;
  readonly #parts: Collected[] = [];
  readonly #own: RawFinding[] = [];
  #reading: Reading | undefined;

  constructor(options: AttemptFindingsOptions) {
    this.#options = options;
  }

  /** Begins to read the output of a command. */
  open(step: CommandStep): FindingsTap {
    this.#reading = new Reading(this.#options, step);
    return this.#reading;
  }

  /**
   * The command has ended: the rest of its output, and the reports that it wrote.
   *
   * @param asked file that it was asked to write a report to; absent when it did not come so far
   */
  async close(asked?: string): Promise<void> {
    const reading = this.#reading;
    this.#reading = undefined;
    const part = await reading?.end(asked);
    if (part !== undefined) this.#parts.push(part);
  }

  /** What a check that is built in has found. */
  add(findings: readonly RawFinding[]): void {
    this.#own.push(...findings);
  }

  /** Writes all of it beside the journal and answers what belongs into that; undefined when there is nothing. */
  async finish(end: AttemptEnd): Promise<FindingsDigest | undefined> {
    if (this.#own.length > 0) {
      const { FindingCollector } = await import('../../core/findings/collect.ts');
      const { workspace: root, redact: hide } = this.#options;
      const collector = new FindingCollector({ root, redact: hide });
      for (const raw of this.#own) collector.add(raw);
      this.#parts.push(collector.result());
    }
    const { earlier } = this.#options;
    const [only, ...others] = this.#parts;
    if (only === undefined && earlier === undefined) return undefined;
    const all = others.length === 0 ? only : (await import('../../core/findings/joined.ts')).joined(this.#parts);
    const { notes = [] } = all ?? {};
    const { findings, tests, omitted, isPart, told: ofTests } = await this.#withTests(all, end);
    if (findings.length + tests.length + notes.length === 0) return undefined;
    const before = findings.length === 0 ? undefined : await this.#options.before();
    const told = findings.map((one) => (before === undefined ? one : { ...one, isNew: !before.has(one.fingerprint) }));
    const { task, attempt, folder, redact } = this.#options;
    const file = redacted(
      { schemaVersion: 1, task, attempt, findings: told.sort(worstFirst), tests: [...tests], omitted },
      redact,
    );
    if (file === undefined) return { ...EMPTY, notes: ['The findings hold what is secret, and are not kept.'] };
    const written = writeFindings(folder, file);
    if (!written.ok) notes.push(`The findings are not kept: ${written.error.message}`);
    const unkept = omitted.findings + omitted.tests;
    if (unkept > 0) notes.push(`${counted(unkept, 'more finding or test', 'more findings and tests')} are not kept.`);
    return {
      ...digestOf(file, isPart),
      ...ofTests,
      ...(written.ok ? { digest: written.value } : {}),
      ...(notes.length === 0 ? {} : { notes: notes.map(redact) }),
    };
  }

  /** Tests that the last command told. */
  get newestTests(): readonly TestCase[] {
    return this.#parts.at(-1)?.tests ?? [];
  }

  /** What was found together with what an earlier attempt told of the same tests, and what that comes to. */
  async #withTests(all: Collected | undefined, end: AttemptEnd): Promise<FoundTests> {
    const { earlier, folder, task } = this.#options;
    const isTested = all !== undefined && (all.tests.length > 0 || all.findings.some(({ test }) => test !== undefined));
    if (!isTested && earlier === undefined) return { ...(all ?? NOTHING), isPart: false, told: {} };
    const { foundTests } = await import('./tests.ts');
    return foundTests(all ?? NOTHING, { ...end, earlier, folder, task });
  }
}

const EMPTY: FindingsDigest = { errors: 0, warnings: 0, notices: 0, worst: [] };
const NOTHING: Collected = { findings: [], tests: [], omitted: { findings: 0, tests: 0 }, notes: [] };

/** The output of one command, and then its reports. */
class Reading implements FindingsTap {
  readonly #options: AttemptFindingsOptions;
  readonly #step: CommandStep;
  readonly #waiting: [Uint8Array, StreamName][] = [];
  #opening: Promise<void> | undefined;
  #output: OutputFindings | undefined;
  /** Reports are being read: tools write them that know nothing of secrets. */
  #isReading = false;

  constructor(options: AttemptFindingsOptions, step: CommandStep) {
    this.#options = options;
    this.#step = step;
  }

  write(chunk: Uint8Array, stream: StreamName): void {
    if (this.#output !== undefined) return this.#output.write(chunk, stream);
    this.#waiting.push([chunk, stream]);
    void this.#open();
    return undefined;
  }

  async end(asked: string | undefined): Promise<Collected | undefined> {
    const { reports = [] } = this.#step;
    const answer = asked !== undefined && existsSync(asked) ? [asked] : [];
    if (this.#opening === undefined && reports.length + answer.length === 0) return undefined;
    await this.#open();
    const collector = await this.#output?.end();
    if (collector === undefined) return undefined;
    if (reports.length + answer.length > 0) await this.#readReports(reports, answer, collector);
    for (const file of answer) rmSync(file, { force: true });
    return collector.result();
  }

  #open(): Promise<void> {
    return (this.#opening ??= import('./output.ts').then(({ OutputFindings }) => {
      // Output comes without secrets; to look for them once more would take longer than to read it.
      const redact = (text: string): string => (this.#isReading ? this.#options.redact(text) : text);
      this.#output = new OutputFindings({ ...this.#place(), redact });
      for (const [chunk, stream] of this.#waiting.splice(0)) this.#output.write(chunk, stream);
    }));
  }

  #place(): { root: string; cwd?: string } {
    const { cwd } = this.#step;
    return { root: this.#options.workspace, ...(cwd === undefined ? {} : { cwd }) };
  }

  async #readReports(globs: readonly string[], asked: readonly string[], sink: FindingCollector): Promise<void> {
    const { readReports } = await import('./reports.ts');
    const { workspace, startedAt, signal } = this.#options;
    this.#isReading = true;
    const files = [...asked];
    if (globs.length > 0) {
      const found = await (await import('../outputs.ts')).findOutputs(workspace, globs);
      for (const glob of found.missing) sink.note(`No report at ${glob}.`);
      // Globs are those of the workspace, wherever the command runs.
      files.push(...[...found.files.keys()].map((file) => resolve(workspace, file)));
    }
    await readReports(files, { ...this.#place(), sink, since: startedAt, signal });
  }
}

/** A secret that only shows where texts meet is hidden here. Undefined when without it nothing is left that can be read. */
function redacted(file: FindingsFile, redact: (text: string) => string): FindingsFile | undefined {
  const text = JSON.stringify(file);
  const shown = redact(text);
  if (shown === text) return file;
  try {
    const read = findingsFileSchema().safeParse(JSON.parse(shown));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function digestOf({ findings, tests }: FindingsFile, isPart: boolean): FindingsDigest {
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  const ended = (outcome: 'passed' | 'failed' | 'skipped'): number =>
    tests.filter((one) => one.outcome === outcome).length;
  const isKnown = findings.some(({ isNew }) => isNew !== undefined);
  return {
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    ...(isKnown ? { fresh: findings.filter(({ isNew }) => isNew === true).length } : {}),
    ...(tests.length === 0 || isPart
      ? {}
      : { tests: { passed: ended('passed'), failed: ended('failed'), skipped: ended('skipped') } }),
    worst: findings.slice(0, WORST_FINDINGS).map((one) => {
      const { message } = one;
      return message.length <= MOST_MESSAGE ? one : { ...one, message: `${message.slice(0, MOST_MESSAGE)}…` };
    }),
  };
}
