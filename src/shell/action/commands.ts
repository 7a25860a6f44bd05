import { randomBytes } from 'node:crypto';
import { type Out, writeGently } from '../console/plain.ts';

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

/** The runner takes `::name::` at the start of a line, white space aside, and `##[name]` anywhere in it. */
const MAY_COMMAND = /^[\s\u0085]*::|##\[/m;

/** Standard output as the runner reads it. Only `command` gives it commands. */
export interface RunnerLog {
  /** Lines of our own, without the last line end. What they quote from elsewhere has no effect. */
  say(text: string): void;
  /** Output of others: whatever it holds, the runner takes it as text. A promise means that the reader is behind. */
  write(chunk: string | Uint8Array): Promise<void> | undefined;
  /** A workflow command, such as `group` or `error`. */
  command(name: string, data: string, properties?: Readonly<Record<string, string>>): void;
  /** Lets the runner listen again, for what comes after this process. */
  close(): void;
}

/**
 * Brackets everything that others wrote in `stop-commands` with a fresh token each time. The runner shows the two lines
 * of a bracket, so our own lines, which hold no command, go without one.
 */
export function createRunnerLog(out: Out): RunnerLog {
  let token: string | undefined;
  let atLineStart = true;
  const line = (text: string): void => {
    out.write(atLineStart ? `${text}\n` : `\n${text}\n`);
    atLineStart = true;
  };
  const listen = (): void => {
    if (token !== undefined) line(`::${token}::`);
    token = undefined;
  };
  const stopListening = (): void => {
    if (token !== undefined) return;
    token = randomBytes(24).toString('hex');
    line(`::stop-commands::${token}`);
  };
  return {
    say(text) {
      if (MAY_COMMAND.test(text)) stopListening();
      line(text);
    },
    write(chunk) {
      if (chunk.length === 0) return undefined;
      stopListening();
      atLineStart = typeof chunk === 'string' ? chunk.endsWith('\n') : chunk[chunk.length - 1] === 0x0a;
      return writeGently(out, chunk);
    },
    command(name, data, properties = {}) {
      listen();
      const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
      line(`::${name}${list.length === 0 ? '' : ` ${list.join(',')}`}::${escapeData(data)}`);
    },
    close: listen,
  };
}
