import type { Position } from '../../core/remote/keys.ts';
import type { KeptLayer, RemoteRecord } from '../../core/remote/record.ts';
import type { Layer } from '../../model/checkpoint.ts';
import type { Problem, Result } from '../../model/result.ts';

/** A record that a service holds. */
export interface StoredRecord {
  readonly at: Position;
  /** Undefined when another version of bootspring wrote it; a problem when it is damaged. */
  readonly record: Result<RemoteRecord | undefined, Problem>;
}

/** How records and layers get to one service and back. Nothing that comes back has been looked into. */
export interface Transport {
  readonly name: 'cache' | 'artifact';
  /** The newest record of the leg; undefined when there is none; `storage` when that cannot be told. */
  newest(): Promise<Result<StoredRecord | undefined, Problem>>;
  /**
   * Stores a record.
   *
   * @returns it as it was stored, where layers may have got their place; `taken` when there is one at that position
   */
  save(record: RemoteRecord, at: Position): Promise<Result<RemoteRecord | 'taken', Problem>>;
  /**
   * Takes a layer's file over; on a problem it is left. Where it is stored may only be known once a record is: `at` is
   * empty until then.
   *
   * @param again there is one already, which is damaged or counts as gone
   */
  send(layer: Layer, file: string, again: boolean): Promise<Result<KeptLayer, Problem>>;
  /** A layer that the service has from elsewhere. */
  find(digest: string): Promise<Result<KeptLayer | undefined, Problem>>;
  /** A file with a layer; undefined when the service does not have it any more. */
  open(layer: KeptLayer): Promise<Result<string | undefined, Problem>>;
}
