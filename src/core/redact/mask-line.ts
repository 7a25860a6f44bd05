/**
 * The command by which a step asks GitHub's runner to hide a value from then on: `::add-mask::VALUE` on a line of its own,
 * in the older form `##[add-mask]VALUE` anywhere in a line (actions/runner: ActionCommand.cs). The runner does not hear
 * it from a phase, whose output it takes as text.
 */
const COMMAND = '::add-mask::';
const OLD_COMMAND = '##[add-mask]';

/** Byte strings that announce a value. */
export const MASK_HEADS: readonly string[] = [COMMAND, OLD_COMMAND];

const NEWLINE = 0x0a;
const COLON = 0x3a;
/** Nobody indents a command further. */
const MOST_BLANKS = 256;

/** Whether nothing but blanks stands before `end` in its line; `before` says so of what came before these bytes. */
export function isBlankLine(bytes: Uint8Array, end: number, before: boolean): boolean {
  const first = Math.max(0, end - MOST_BLANKS);
  for (let at = end - 1; at >= first; at--) {
    const byte = bytes[at] ?? 0;
    if (byte === NEWLINE) return true;
    // The runner trims every white space; beyond ASCII it is taken for granted that it is one.
    if (byte > 0x20 && byte < 0x7f) return false;
  }
  return first === 0 && before;
}

/** Whether the runner would hear the command whose head ends at `end`. */
export function isHeard(bytes: Uint8Array, end: number, before: boolean): boolean {
  return bytes[end - 1] !== COLON || isBlankLine(bytes, end - COMMAND.length, before);
}

/** The value as the command tells it: line ends and `%` are escaped in it. */
export function maskedValue(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes).replace(/\r$/, '');
  return text.replaceAll(/%0D/gi, '\r').replaceAll(/%0A/gi, '\n').replaceAll('%25', '%');
}
