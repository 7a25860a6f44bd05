import { randomBytes, randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Out } from '../console/plain.ts';

/**
 * The runner's workflow commands, as far as they are needed here.
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions.
 * Written here and not taken from a toolkit, because that loads an HTTP client before the first command can start.
 */

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Standard output as the runner reads it. Unless we speak ourselves, it takes no commands from it. */
export interface RunnerLog {
  /** Ordinary output: whatever it holds, the runner takes it as text. */
  write(chunk: string | Uint8Array): void;
  /** A workflow command, such as `group` or `error`. */
  command(name: string, data: string, properties?: Readonly<Record<string, string>>): void;
  /** Lets the runner listen again, for what comes after this process. */
  close(): void;
}

/** Brackets everything but our own commands in `stop-commands` with a fresh token each time. */
export function createRunnerLog(out: Out): RunnerLog {
  let token: string | undefined;
  let atLineStart = true;
  const raw = (line: string): void => {
    out.write(atLineStart ? `${line}\n` : `\n${line}\n`);
    atLineStart = true;
  };
  const listen = (): void => {
    if (token !== undefined) raw(`::${token}::`);
    token = undefined;
  };
  return {
    write(chunk) {
      if (chunk.length === 0) return;
      if (token === undefined) {
        token = randomBytes(24).toString('hex');
        raw(`::stop-commands::${token}`);
      }
      out.write(chunk);
      atLineStart = typeof chunk === 'string' ? chunk.endsWith('\n') : chunk[chunk.length - 1] === 0x0a;
    },
    command(name, data, properties = {}) {
      listen();
      const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
      raw(`::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}`);
    },
    close: listen,
  };
}

/** Appends `name=value` to one of the runner's files, in the form that no value can break out of. */
export function appendValue(file: string | undefined, name: string, value: string): void {
  if (file === undefined || file === '') return;
  const delimiter = `bootspring_${randomUUID()}`;
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
