export const NOTHING = new Uint8Array(0);

/** One after the other in one piece; a piece that is alone is not copied. */
export function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const filled = pieces.filter(({ length }) => length > 0);
  if (filled.length < 2) return filled[0] ?? NOTHING;
  const whole = new Uint8Array(filled.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of filled) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
