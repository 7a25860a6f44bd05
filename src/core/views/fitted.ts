/** Bytes of a text in UTF-8: what is within a limit in bytes is within the same one in characters. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * The fullest of several renderings that fits. Every level says less than the one before; of the last one whole lines
 * are left out at its end, if even that is too much.
 *
 * @param levels how many there are, from 0
 * @param most bytes
 */
export function fitted(render: (level: number) => string, levels: number, most: number): string {
  let text = '';
  for (let level = 0; level < levels; level += 1) {
    text = render(level);
    if (bytesOf(text) <= most) return text;
  }
  let room = most;
  const kept: string[] = [];
  for (const line of text.split('\n')) {
    room -= bytesOf(line) + 1;
    if (room < 0) break;
    kept.push(line);
  }
  return kept.join('\n');
}
