import { sha256 } from '../hash.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';

/**
 * A checkpoint on disk is the JSON object as it was given, with one more member at its end:
 * `"digest":"sha256:<hex>"` over the bytes before that member. It stays one JSON document for every other reader,
 * and a file that was cut short or changed in any byte is told from a whole one.
 */
const MEMBER = ',"digest":"sha256:';
const END = '"}\n';
const SEAL_LENGTH = MEMBER.length + 64 + END.length;

/** Refuses text that is not a JSON object with a member, without blanks around it: only such text can be sealed. */
export function checkDocument(text: string): Problem | undefined {
  const refusal = { code: 'integrity', message: 'A checkpoint must be a JSON object.' } as const;
  if (!text.startsWith('{') || !text.endsWith('}')) return refusal;
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && Object.keys(parsed).length > 0 ? undefined : refusal;
  } catch {
    return refusal;
  }
}

/** The text of the file for a document that `checkDocument` accepts. */
export function seal(document: string): string {
  const body = document.slice(0, -1);
  return `${body}${MEMBER}${sha256(body)}${END}`;
}

/** The document as it was given to `seal`, or what is wrong as one clause. */
export function unseal(file: Uint8Array): Result<string, string> {
  const split = file.length - SEAL_LENGTH;
  if (split <= 0) return err('it is cut short');
  const body = file.subarray(0, split);
  const tail = Buffer.from(file.subarray(split)).toString('latin1');
  if (!tail.startsWith(MEMBER) || !tail.endsWith(END)) return err('it is cut short or does not end with its digest');
  if (tail !== `${MEMBER}${sha256(body)}${END}`) return err('its digest does not match its bytes');
  return ok(`${Buffer.from(body).toString('utf8')}}`);
}
