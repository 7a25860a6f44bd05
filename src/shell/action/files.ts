import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/**
 * Appends `name=value` to one of the runner's files (GITHUB_OUTPUT, GITHUB_STATE), in the form that no value can break
 * out of. Returns what went wrong in one sentence; a file that the runner did not name is no error.
 */
export function appendValue(file: string | undefined, name: string, value: string): string | undefined {
  const delimiter = `bootspring_${randomUUID()}`;
  return appendText(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

/** Appends text to one of the runner's files; returns what went wrong in one sentence. */
export function appendText(file: string | undefined, text: string): string | undefined {
  if (file === undefined || file === '') return undefined;
  try {
    appendFileSync(file, text);
    return undefined;
  } catch (error) {
    return `${file} can not be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}
