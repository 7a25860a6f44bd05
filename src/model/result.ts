/** Errors are values: a function that can fail says so in its type. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A value that is there. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
/** What went wrong, as a value. */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/**
 * A problem told to people: what happened, where, and the next step.
 * `code` decides the exit code.
 */
export interface Problem {
  readonly code: 'usage' | 'config' | 'integrity' | 'owned' | 'storage' | 'nothing';
  readonly message: string;
  /** File, with line and column when known. */
  readonly where?: string;
  readonly hint?: string;
}
