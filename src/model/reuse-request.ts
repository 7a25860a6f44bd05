import type { Layer, TreeEntry } from './checkpoint.ts';
import type { Problem, Result } from './result.ts';
import type { ReuseRecord } from './reuse.ts';

/** Answers a file of this machine with a layer, to be read and not changed; undefined when it is not there. */
export type OpenStoredLayer = (digest: string) => Promise<Result<string | undefined, Problem>>;

/** What is to be taken of the workspace when a phase is stored. */
export interface PackPhaseRequest {
  readonly workflowId: string;
  readonly phase: string;
  /** Globs of its outputs. */
  readonly outputs: readonly string[];
  /** Bytes that it may have. */
  readonly maxSize: number;
}

/** What a phase left, packed. */
export interface PackedPhase {
  /** Its file belongs to who asked: whoever stores it takes it over, and what is not stored has to be discarded. */
  readonly layer?: { readonly description: Layer; readonly file: string; readonly discard: () => void };
  readonly entries: readonly TreeEntry[];
  readonly artifacts: readonly TreeEntry[];
}

/** What is to be put back of a phase. */
export interface PutBackRequest {
  /** The workflow that reuses it. */
  readonly workflowId: string;
  readonly phase: string;
  readonly outputs: readonly string[];
  /** Names of artifacts of the phase that stay; all of them without it. */
  readonly anew?: readonly string[];
  readonly record: ReuseRecord;
  readonly maxSize: number;
  readonly openLayer: OpenStoredLayer;
  /** Ends it before anything is changed. */
  readonly signal?: AbortSignal;
}
