/** What was tried to mend a check or an agent in adaptive mode. */
export interface Mending {
  /** Fixes ever tried. */
  attempts: number;
  /** Fixes tried since a person last decided. */
  iterations: number;
  /** A fix of it ran since it was judged last. */
  isDone: boolean;
  /** What told its failure apart from others when it was last tried to mend it. */
  failure: string;
  /** Why its last fix was of no use. */
  vain?: string;
}
