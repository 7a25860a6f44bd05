import { createBacklog } from './backlog.ts';
import type { Backlog } from './backlog.ts';

/** The attempt that a group of output belongs to. */
export interface OutputGroup {
  readonly phase: string;
  /** For example `testing/unit`. */
  readonly task: string;
  readonly attempt: number;
  /** What runs, as people write it. */
  readonly title: string;
}

/** How the attempt ended. */
export interface GroupEnd {
  /** For example `exit code 1`, `passed`. */
  readonly summary: string;
  readonly durationMs: number;
}

/** Takes output one whole group after the other. A promise means: not so fast, wait for me. */
export interface OutputSink {
  open(group: OutputGroup): void;
  write(chunk: Uint8Array, group: OutputGroup): Promise<void> | undefined;
  close(group: OutputGroup, end: GroupEnd): void;
}

/** Where one attempt writes. */
export interface OutputWriter {
  write(chunk: Uint8Array): Promise<void> | undefined;
  end(end: GroupEnd): void;
}

/** Puts the output of attempts that run at the same time into an order in which no two of them mix. */
export interface OutputSequencer {
  begin(group: OutputGroup): OutputWriter;
  /** Resolves when everything of the groups that have ended is with the sinks. */
  settled(): Promise<void>;
}

interface Group {
  readonly facts: OutputGroup;
  readonly backlog: Backlog;
  end: GroupEnd | undefined;
}

/**
 * One attempt at a time is in the foreground and goes straight to the sinks; the others wait in memory (256 KiB each)
 * and then in a file of `spillFolder`. When the foreground ends, those that have ended are released whole, in the order
 * in which they began; then the oldest that is still running comes to the foreground.
 */
export function createOutputSequencer(options: {
  readonly sinks: readonly OutputSink[];
  readonly spillFolder: string;
}): OutputSequencer {
  return new Sequencer(options.sinks, options.spillFolder);
}

class Sequencer implements OutputSequencer {
  readonly #sinks: readonly OutputSink[];
  readonly #spillFolder: string;
  /** Groups that wait, in the order in which they began. */
  readonly #waiting = new Set<Group>();
  #foreground: Group | undefined;
  /** The foreground's backlog is being released: what it writes now must queue behind it. */
  #releasing = false;
  #idle: (() => void)[] = [];

  constructor(sinks: readonly OutputSink[], spillFolder: string) {
    this.#sinks = sinks;
    this.#spillFolder = spillFolder;
  }

  begin(facts: OutputGroup): OutputWriter {
    const group: Group = { facts, backlog: createBacklog(this.#spillFolder), end: undefined };
    if (this.#foreground === undefined) this.#show(group);
    else this.#waiting.add(group);
    return {
      write: (chunk) => this.#write(group, chunk),
      end: (end) => this.#end(group, end),
    };
  }

  settled(): Promise<void> {
    if (this.#foreground?.end === undefined && !this.#releasing) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  #write(group: Group, chunk: Uint8Array): Promise<void> | undefined {
    if (chunk.length === 0 || group.end !== undefined) return undefined;
    if (group === this.#foreground && !this.#releasing) return this.#emit(group, chunk);
    group.backlog.push(chunk);
    return undefined;
  }

  #emit(group: Group, chunk: Uint8Array): Promise<void> | undefined {
    let behind: Promise<void>[] | undefined;
    for (const sink of this.#sinks) {
      const wait = sink.write(chunk, group.facts);
      if (wait !== undefined) (behind ??= []).push(wait);
    }
    if (behind === undefined) return undefined;
    return behind.length === 1 ? behind[0] : Promise.allSettled(behind).then(() => undefined);
  }

  #end(group: Group, end: GroupEnd): void {
    if (group.end !== undefined) return;
    group.end = end;
    if (group === this.#foreground && !this.#releasing) this.#close(group, end);
  }

  #show(group: Group): void {
    this.#foreground = group;
    for (const sink of this.#sinks) sink.open(group.facts);
  }

  #close(group: Group, end: GroupEnd): void {
    for (const sink of this.#sinks) sink.close(group.facts, end);
    this.#foreground = undefined;
    const next = this.#next();
    if (next === undefined) {
      for (const resolve of this.#idle.splice(0)) resolve();
      return;
    }
    this.#waiting.delete(next);
    this.#show(next);
    if (!next.backlog.isEmpty()) {
      this.#releasing = true;
      void this.#release(next);
    } else if (next.end !== undefined) this.#close(next, next.end);
    else for (const resolve of this.#idle.splice(0)) resolve();
  }

  #next(): Group | undefined {
    let oldest: Group | undefined;
    for (const group of this.#waiting) {
      if (group.end !== undefined) return group;
      oldest ??= group;
    }
    return oldest;
  }

  async #release(group: Group): Promise<void> {
    for (let chunk = group.backlog.shift(); chunk !== undefined; chunk = group.backlog.shift()) {
      await this.#emit(group, chunk);
    }
    // Nothing can have been written since the backlog said that it is empty: no turn of the loop lies between.
    this.#releasing = false;
    if (group.end !== undefined) this.#close(group, group.end);
    else for (const resolve of this.#idle.splice(0)) resolve();
  }
}
