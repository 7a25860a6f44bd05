/**
 * Byte sequences that no captured file may hold: the secrets that this process was given, raw and as commands tend to
 * write them. Byte strings: each character is one byte.
 */

/** Names of variables that hold a secret, not a path or a switch. */
const SECRET_NAME =
  /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|(?:API|ACCESS|PRIVATE|SECRET|SIGNING|AUTH|DEPLOY|ENCRYPTION|MASTER|SSH)_?KEY)(?:_ID)?$|_PAT$|^INPUT_.*(?:TOKEN|SECRET|PASSWORD|KEY)/i;
/** Shorter ones stand by chance in too many files. */
const SHORTEST = 8;
const CERTAINLY_LONG = 16;

/** The secrets of an environment: values that are long and mixed enough to stand for nothing else. */
export function secretValues(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const values = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && SECRET_NAME.test(name) && isTelling(value.trim()) ? [value.trim()] : [],
  );
  return [...new Set(values)];
}

/** Whether a value is long and mixed enough to stand for nothing else. */
export function isTelling(value: string): boolean {
  if (value.length < SHORTEST || /^(?:\/|[a-z]:\\|\.{1,2}\/|https?:\/\/[^@]*$)/i.test(value)) return false;
  if (new Set(value).size < 5) return false;
  return value.length >= CERTAINLY_LONG || (/\d/.test(value) && /[a-z]/i.test(value));
}

/** The value as its bytes stand in files: raw, base64 and base64url at any alignment, hexadecimal, in a URL, in JSON. */
export function needlesOf(values: readonly string[]): readonly string[] {
  const needles = new Set<string>();
  for (const value of values) {
    const raw = new TextEncoder().encode(value);
    const bytes = latin1(raw);
    const hex = Array.from(raw, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const forms = [bytes, hex, hex.toUpperCase(), encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
    for (const form of [...forms.slice(0, 3), ...forms.slice(3).map(utf8)]) needles.add(form);
    for (let before = 0; before < 3; before += 1) {
      const core = base64Core(bytes, before);
      needles.add(core);
      needles.add(core.replaceAll('+', '-').replaceAll('/', '_'));
    }
  }
  return [...needles].filter((needle) => needle.length >= SHORTEST);
}

/** The base64 digits that only the value decides when `before` bytes of something else precede it. */
function base64Core(bytes: string, before: number): string {
  const digits = btoa('\0'.repeat(before) + bytes).replace(/=+$/, '');
  const first = Math.ceil((before * 8) / 6);
  const last = Math.floor(((before + bytes.length) * 8) / 6);
  return digits.slice(first, last);
}

const utf8 = (text: string): string => latin1(new TextEncoder().encode(text));

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
