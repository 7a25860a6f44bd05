import { LAST_SEQUENCE } from '../../core/remote/keys.ts';
import { EMPTY_RECORD, type RemoteRecord } from '../../core/remote/record.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import type { Companion } from '../../ports.ts';
import type { Transport } from './transport.ts';

/** How a store begins. */
export interface Beginning {
  /** Attempt of the workflow run that it stores for. */
  readonly attempt: number;
  /** `empty`: nothing can be there, so nothing is asked. */
  readonly begins: 'empty' | 'newest';
}

/** Positions that are tried when somebody else has one: a process of this attempt that was killed left records. */
const MAX_TAKEN = 5;

/** Where the work of one store stands. Everything happens one after the other. */
export class Recorder {
  readonly #transport: Transport;
  readonly #attempt: number;
  readonly #companions = new Map<string, Companion>();
  #record: RemoteRecord | undefined;
  /** Why the newest record could not be read, until there is a newer one. */
  #damage: Problem | undefined;
  #sequence = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(transport: Transport, { attempt: number, begins }: Beginning) {
    this.#transport = transport;
    this.#attempt = number;
    if (begins === 'empty') this.#record = EMPTY_RECORD;
  }

  /** Does something with the record, once everything before has been done. */
  inTurn<T>(work: (record: RemoteRecord) => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
    const turn = this.#turn.then(async () => {
      const begun = await this.#begin();
      return begun.ok ? work(begun.value) : begun;
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** As `inTurn`, for what can only be told when the newest record was whole. */
  inspect<T>(work: (record: RemoteRecord) => Promise<Result<T, Problem>>): Promise<Result<T, Problem>> {
    return this.inTurn((record) => (this.#damage === undefined ? work(record) : Promise.resolve(err(this.#damage))));
  }

  accompany(workflowId: string, companion: Companion): void {
    this.#companions.set(workflowId, companion);
  }

  companionOf(workflowId: string): Companion | undefined {
    return this.#companions.get(workflowId);
  }

  /** Notes what is known of layers; the next record tells it. */
  note(record: RemoteRecord): void {
    this.#record = record;
  }

  async save(record: RemoteRecord): Promise<Result<void, Problem>> {
    for (let turn = 0; turn < MAX_TAKEN; turn += 1) {
      // An upload that failed may have taken its position nevertheless.
      this.#sequence += 1;
      if (this.#sequence > LAST_SEQUENCE) break;
      const saved = await this.#transport.save(record, { attempt: this.#attempt, sequence: this.#sequence });
      if (!saved.ok) return saved;
      if (saved.value !== 'taken') {
        this.#record = saved.value;
        this.#damage = undefined;
        return ok(undefined);
      }
      const newest = await this.#transport.newest();
      if (newest.ok && newest.value?.at.attempt === this.#attempt) {
        this.#sequence = Math.max(this.#sequence, newest.value.at.sequence);
      }
    }
    return err({
      code: 'storage',
      message: 'A checkpoint was not stored away from this machine: another process stores under the same names.',
      hint: 'Give steps that use bootspring in the same job an `id:` each.',
    });
  }

  async #begin(): Promise<Result<RemoteRecord, Problem>> {
    if (this.#record !== undefined) return ok(this.#record);
    const newest = await this.#transport.newest();
    this.#record = EMPTY_RECORD;
    if (!newest.ok) {
      // What is stored from here on needs nothing of what was stored before.
      this.#damage = newest.error;
      return ok(this.#record);
    }
    if (newest.value === undefined) return ok(this.#record);
    const { at, record } = newest.value;
    if (at.attempt === this.#attempt) this.#sequence = at.sequence;
    if (record.ok) this.#record = record.value ?? EMPTY_RECORD;
    else this.#damage = record.error;
    return ok(this.#record);
  }
}
