const REFERENCE = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}/g;

/** A text with its references to the environment filled in. */
export interface Resolved {
  readonly text: string;
  /** Names that are neither set nor have a default; they became empty. */
  readonly missing: readonly string[];
}

/** Fills in `${env:NAME}` and `${env:NAME:-default}` (the default also stands for an empty variable, as in a shell). */
export function resolveEnv(text: string, environment: Readonly<Record<string, string | undefined>>): Resolved {
  const missing: string[] = [];
  const resolved = text.replace(REFERENCE, (_whole, name: string, otherwise: string | undefined) => {
    const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
    if (value !== undefined && (value !== '' || otherwise === undefined)) return value;
    if (otherwise === undefined) missing.push(name);
    return otherwise ?? '';
  });
  return { text: resolved, missing };
}
