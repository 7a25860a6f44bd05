import type { Shared } from './shared.ts';

/** Shorter commands do not have the sources digested after them: that would cost more than it can save. */
const WORTH_REMEMBERING_MS = 250;
/** File systems stamp files with a clock that may be this far behind. */
export const CLOCK_SLACK_MS = 10;

/** The digest of the sources that the commands of an attempt run on. Not being able to tell only means that nothing is reused. */
export class SourceTree {
  readonly #workspace: Shared['workspace'];
  readonly #isShared: boolean;
  /** Digest of the sources as they are, as long as no command has run since. */
  #known: Promise<string | undefined> | undefined;

  /** @param isShared whether other tasks want the same outcome, so that every digest is worth its time */
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
  }

  /**
   * The digest of the sources that a command ran on, when they were the same before and after it.
   *
   * @param startedAt milliseconds since 1970
   */
  async after(before: string | undefined, startedAt: number, durationMs: number): Promise<string | undefined> {
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
