/**
 * FNV-1a of 64 bits over the UTF-8 of a text, as 16 hexadecimal digits (draft-eastlake-fnv; no defence against people
 * who look for collisions, and none is needed: they could only mislead themselves).
 */
export function fnv1a64(text: string): string {
  // The prime is 2^40 + 0x1b3, so a product fits into two halves of 32 bits without big integers.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** What makes a finding the same on another commit: all but the line that it stands on. */
export interface Identity {
  readonly tool?: string | undefined;
  readonly rule?: string | undefined;
  readonly file?: string | undefined;
  readonly test?: string | undefined;
  /** Without the absolute path of the workspace. */
  readonly message: string;
  /** What the tool itself says stays the same; it then stands for the message. */
  readonly identity?: string | undefined;
}

/**
 * The text that is the same for the same finding on another commit. A test that fails is known by its name: it is the same
 * failure when it says something else. Of other messages the first line counts, without its numbers.
 */
export function identityText({ tool, rule, file, test, message, identity }: Identity): string {
  const said = identity ?? test ?? withoutNumbers(message.split('\n', 1)[0] ?? '');
  const kind = identity !== undefined ? 'identity' : test !== undefined ? 'test' : 'message';
  return JSON.stringify([tool ?? '', rule ?? '', file ?? '', kind, said]);
}

/** Counts, positions, addresses and times differ where the finding is the same. */
const withoutNumbers = (text: string): string =>
  text
    .replace(/\b0x[\da-fA-F]+\b|\d+/g, '#')
    .replace(/["'`]#["'`]/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
