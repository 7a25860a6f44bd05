import type { RecordedStep } from '../../model/effect.ts';
import type { Left } from '../../model/outcome.ts';
import type { Shared } from './shared.ts';

/** Shorter commands do not have the sources digested after them: that would cost more than it can save. */
const WORTH_REMEMBERING_MS = 250;
/** File systems stamp files with a clock that may be this far behind. */
export const CLOCK_SLACK_MS = 10;

/** What the outcome of a command belongs to: the sources that it ran on, and what it wrote beside them. */
export interface Ground {
  readonly tree: string;
  readonly left?: Left;
}

/** The digest of the sources that the commands of an attempt run on. Not being able to tell only means that nothing is reused. */
export class SourceTree {
  readonly #workspace: Shared['workspace'];
  readonly #isShared: boolean;
  /** Digest of the sources as they are, as long as no command has run since. */
  #known: Promise<string | undefined> | undefined;

  /** @param isShared whether other tasks want the same outcome, so that every digest is worth its time */
  /** What a step left earlier is not there any more, so that nothing recorded stands for this task. */
  #anew = false;
  /** By span of time, what was left beside the sources, as long as no command has run since. */
  readonly #lefts = new Map<string, Promise<string | undefined>>();

  constructor({ workspace }: Pick<Shared, 'workspace'>, isShared: boolean) {
    this.#workspace = workspace;
    this.#isShared = isShared;
  }

  digest(): Promise<string | undefined> {
    this.#known ??= this.#workspace.fingerprint().catch(() => undefined);
    return this.#known;
  }

  /** Before a command whose outcome others want. */
  async before(): Promise<string | undefined> {
    return this.#isShared ? this.digest() : undefined;
  }

  /** A command ran, and may have written. */
  forget(): void {
    this.#known = undefined;
    this.#lefts.clear();
  }

  /**
   * What the outcome of a command belongs to, when the sources were the same before and after it and it can be told
   * what it wrote beside them.
   *
   * @param span when it was started and when it had ended, milliseconds since 1970
   */
  async after(
    before: string | undefined,
    { from, to }: Pick<Left, 'from' | 'to'>,
    durationMs: number,
  ): Promise<Ground | undefined> {
    const tree = await this.#unchanged(before, from, durationMs);
    const digest = tree === undefined ? undefined : await this.left(from, to);
    if (tree === undefined || digest === undefined) return undefined;
    return digest === '' ? { tree } : { tree, left: { from, to, digest } };
  }

  /**
   * Whether a recorded outcome can stand for running a step: the sources are the same, and so is what the steps of the
   * task left beside them. Where one has to be done again the others are too, because they work on what it leaves.
   *
   * @param all what is recorded of the steps of the task
   */
  async stands(recorded: RecordedStep, all: readonly RecordedStep[], note: (text: string) => void): Promise<boolean> {
    if (this.#anew || (await this.digest()) !== recorded.tree) return false;
    for (const { from, left } of all) {
      if (left === undefined || (await this.left(left.from, left.to)) === left.digest) continue;
      this.#anew = true;
      note(`run again, files that ${from} left were changed or deleted since`);
      return false;
    }
    return true;
  }

  /** What was left beside the sources in a span of time; undefined when it cannot be told. */
  left(from: number, to: number): Promise<string | undefined> {
    const key = `${from} ${to}`;
    const known = this.#lefts.get(key) ?? this.#workspace.left(from, to).catch(() => undefined);
    this.#lefts.set(key, known);
    return known;
  }

  async #unchanged(before: string | undefined, startedAt: number, durationMs: number): Promise<string | undefined> {
    if (!this.#isShared) return durationMs < WORTH_REMEMBERING_MS ? undefined : this.unwrittenSince(startedAt);
    const after = await this.digest();
    return after === before ? after : undefined;
  }

  /** The digest of the sources when none of them was written since then, in milliseconds since 1970. */
  async unwrittenSince(startedAt: number): Promise<string | undefined> {
    const written = await this.#workspace.writtenSince(startedAt - CLOCK_SLACK_MS).catch(() => true);
    return written ? undefined : this.digest();
  }
}
