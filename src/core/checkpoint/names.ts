import type { Row } from '../../model/checkpoint.ts';

/** A name as a manifest writes it. */
export type WrittenName = Row['path'];

const ASCII = /^[^\x80-\u{10ffff}]*$/u;

/** Text for a byte string that is UTF-8, otherwise undefined. */
export function textOfBytes(bytes: string): string | undefined {
  if (ASCII.test(bytes)) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesOf(bytes));
  } catch {
    return undefined;
  }
}

/** The byte string of a text. */
export function bytesOfText(text: string): string {
  if (ASCII.test(text)) return text;
  return stringOf(new TextEncoder().encode(text));
}

/** The bytes that a byte string stands for. */
export function bytesOf(bytes: string): Uint8Array {
  const array = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) array[at] = bytes.charCodeAt(at);
  return array;
}

/** The byte string of some bytes. */
function stringOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** A byte string as a manifest writes it. */
export function writeName(bytes: string): WrittenName {
  const text = textOfBytes(bytes);
  return text ?? { base64: btoa(bytes) };
}

/** The byte string of a written name; undefined when its base64 is none. */
export function readName(written: WrittenName): string | undefined {
  if (typeof written === 'string') return bytesOfText(written);
  try {
    return atob(written.base64);
  } catch {
    return undefined;
  }
}

/** A byte string as people read it: what is no UTF-8 and what moves the cursor is escaped. */
export function showName(bytes: string): string {
  const text = textOfBytes(bytes) ?? bytes.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\n') return '\\n';
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}
