import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Collected, FindingCollector } from '../../core/findings/collect.ts';
import type { RawFinding } from '../../core/findings/sink.ts';
import type { FindingsDigest, TestCase } from '../../model/finding.ts';
import type { CommandStep } from '../../model/pipeline.ts';
import type { DigestOptions } from './digest.ts';
import type { OutputFindings } from './output.ts';
import type { AttemptEnd } from './tests.ts';

type StreamName = 'stdout' | 'stderr';

/** What an attempt's findings are read and kept with. */
export interface AttemptFindingsOptions extends DigestOptions {
  /** The workspace, absolute. */
  readonly workspace: string;
  /** When the attempt began, milliseconds since 1970: older reports are of other work. */
  readonly startedAt: number;
  readonly signal: AbortSignal;
}

/** Where the output of one command goes to be read. */
export interface FindingsTap {
  /** Keeps the chunk for a while: it must not be written to again. */
  write(chunk: Uint8Array, stream: StreamName): void;
}

/**
 * Gathers what the commands of one attempt find. Whatever goes wrong here is a note: the verdict is the command's own.
 * What reads output is loaded with the first byte of it, and what keeps findings with the first that is found, because most
 * checks that pass are silent.
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
    const isEmpty = all === undefined || all.findings.length + all.tests.length + all.notes.length === 0;
    if (isEmpty && earlier === undefined) return undefined;
    return (await import('./digest.ts')).digestOfAttempt(this.#options, all, end);
  }

  /** Tests that the last command told. */
  get newestTests(): readonly TestCase[] {
    return this.#parts.at(-1)?.tests ?? [];
  }
}

/** The output of one command, and then its reports. */
class Reading implements FindingsTap {
  readonly #options: AttemptFindingsOptions;
  readonly #step: CommandStep;
  readonly #waiting: [Uint8Array, StreamName][] = [];
  #opening: Promise<void> | undefined;
  #output: OutputFindings | undefined;
  /** Why output cannot be read. */
  #failure: string | undefined;
  /** Reports are being read: tools write them that know nothing of secrets. */
  #isReading = false;

  constructor(options: AttemptFindingsOptions, step: CommandStep) {
    this.#options = options;
    this.#step = step;
  }

  write(chunk: Uint8Array, stream: StreamName): void {
    if (this.#output !== undefined) return this.#output.write(chunk, stream);
    if (this.#failure !== undefined) return undefined;
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
    if (collector === undefined) return this.#failure === undefined ? undefined : unread(this.#failure);
    if (reports.length + answer.length > 0) await this.#readReports(reports, answer, collector);
    for (const file of answer) rmSync(file, { force: true });
    return collector.result();
  }

  /** A phase may be building the very program that runs it, and then its parts are missing for a while. */
  #open(): Promise<void> {
    return (this.#opening ??= this.#load().catch((error: unknown) => {
      this.#failure = error instanceof Error ? error.message : String(error);
      this.#waiting.length = 0;
    }));
  }

  async #load(): Promise<void> {
    const { OutputFindings } = await import('./output.ts');
    // Output comes without secrets; to look for them once more would take longer than to read it.
    const redact = (text: string): string => (this.#isReading ? this.#options.redact(text) : text);
    this.#output = new OutputFindings({ ...this.#place(), redact });
    for (const [chunk, stream] of this.#waiting.splice(0)) this.#output.write(chunk, stream);
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

const unread = (why: string): Collected => ({
  findings: [],
  tests: [],
  omitted: { findings: 0, tests: 0 },
  notes: [`Findings are not read: ${why}`],
});
