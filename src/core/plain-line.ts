/**
 * Text from outside (file names, output of commands) made fit for one line of a log: line breaks and tabs become
 * spaces; other control characters, line separators and marks that turn the direction of writing become `�`,
 * so that they neither end the line nor hide in it. What is longer than `limit` characters is cut with `…`.
 */
export function plainLine(text: string, limit = 2000): string {
  const flat = text
    .slice(0, limit * 4)
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim();
  if (flat.length <= limit && text.length <= limit * 4) return flat;
  // A surrogate pair is never cut in two: half a character is not valid UTF-8.
  return `${flat.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
