import type { Command } from '../../model/command.ts';
import { NAME_PATTERN } from '../../model/status.ts';

/** What may be asked for, on one line. */
export const GRAMMAR = '/bootspring status | retry | skip GATE reason: TEXT | cancel | restore PHASE | fresh';

/** What a text asks for. `malformed` clearly addresses bootspring and says nothing that it knows. */
export type Parsed =
  | { readonly kind: 'none' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'command'; readonly command: Command };

const NONE: Parsed = { kind: 'none' };
const MALFORMED: Parsed = { kind: 'malformed' };

/** Characters of a reason. */
const MOST_REASON = 300;

/** The address, alone or before a space; nothing may stand before it. */
const ADDRESS = /^\/bootspring(?: |$)/;
const SKIP = /^skip ([^ ]+) reason: *([^ ].*)$/u;
const RESTORE = /^restore ([^ ]+)$/u;

/** What is not seen, or is seen elsewhere than it stands: control and format characters, line and paragraph separators. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;

/**
 * Reads the command in the first line of a comment. It must begin with `/bootspring` and hold nothing but the command:
 * what is quoted, fenced, indented, or spelled with look-alike characters is no command.
 */
export function parseCommand(body: string): Parsed {
  const [line = ''] = body.split('\n', 1);
  const text = line.replace(/\r$/, '').replace(/ +$/, '');
  if (!ADDRESS.test(text)) return NONE;
  const command = commandOf(text.slice('/bootspring '.length));
  return command === undefined ? MALFORMED : { kind: 'command', command };
}

function commandOf(said: string): Command | undefined {
  switch (said) {
    case 'status':
    case 'retry':
    case 'cancel':
    case 'fresh':
      return { kind: said };
    default:
      return skip(said) ?? restore(said);
  }
}

function skip(said: string): Command | undefined {
  const [, gate = '', reason = ''] = SKIP.exec(said) ?? [];
  if (!NAME_PATTERN.test(gate) || reason.length > MOST_REASON || UNSEEN.test(reason)) return undefined;
  // Dots or spaces alone are no reason.
  return /[\p{L}\p{N}]/u.test(reason) ? { kind: 'skip', gate, reason } : undefined;
}

function restore(said: string): Command | undefined {
  const phase = RESTORE.exec(said)?.[1] ?? '';
  return NAME_PATTERN.test(phase) ? { kind: 'restore', phase } : undefined;
}
