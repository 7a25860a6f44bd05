/** What snapshots need of the outside. */
export interface SnapshotOptions {
  readonly workspace: string;
  /** Environment of the caller: its secrets must not be in any checkpoint. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Script of a thread that packs; undefined: everything is done in this thread. */
  readonly packer: string | undefined;
  /** Whether checkpoints will be taken: what they need is loaded before. */
  readonly ahead?: boolean;
}
