import { isTelling, needlesOf, secretValues } from '../checkpoint/needles.ts';

/** What is shown in the place of a secret. */
export const REPLACEMENT = '***';

/** Of a value longer than this, commands that write base64 in lines of 76 or 64 digits make more than one line. */
const BYTES_OF_LINES = [57, 48];
/** Boundaries of a PEM file are in every one of them. */
const PUBLIC_LINE = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/;

/**
 * What must not be shown, of an environment: its secrets, and each line of those that have several, because tools tend
 * to show the line that they stumble over.
 */
export function knownSecrets(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const values = secretValues(env);
  const lines = values.filter((value) => value.includes('\n')).flatMap((value) => value.split('\n'));
  const telling = lines.map((line) => line.trim()).filter((line) => isTelling(line) && !PUBLIC_LINE.test(line));
  return [...new Set([...values, ...telling])];
}

/** Every form of the secrets, as byte strings. */
export function formsOf(secrets: readonly string[]): readonly string[] {
  return [
    ...new Set([
      ...needlesOf(secrets),
      ...needlesOf(secrets.filter(hasWindowsLines).map(withPlainLines)),
      ...secrets.flatMap(wrappedForms),
    ]),
  ];
}

const hasWindowsLines = (text: string): boolean => text.includes('\r\n');
const withPlainLines = (text: string): string => text.replaceAll('\r\n', '\n');

/** The lines of a long value in base64. */
function wrappedForms(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  return BYTES_OF_LINES.flatMap((size) => {
    const lines: string[] = [];
    for (let from = 0; bytes.length > size && from < bytes.length; from += size) {
      // What follows the value, such as a line end, decides the digits of an incomplete group of three bytes.
      const whole = Math.min(size, Math.floor((bytes.length - from) / 3) * 3);
      if (whole >= 6) lines.push(btoa(String.fromCharCode(...bytes.subarray(from, from + whole))));
    }
    return lines;
  });
}
