/** How a report is written, as far as its first characters tell. */
export type Notation = 'lcov' | 'go' | 'json' | 'xml';

/** Recognises a report by its content; undefined when it is none of the known ones. `text` has no byte order mark. */
export function notationOf(text: string): Notation | undefined {
  const start = text.slice(0, 4096).trimStart();
  if (start.startsWith('{')) return 'json';
  if (start.startsWith('<')) return 'xml';
  if (/^mode: (?:set|count|atomic)\s/.test(start)) return 'go';
  // Comments may come before the first record (lcov 2).
  return /^(?:#.*\r?\n\s*)*(?:TN|SF|VER):/.test(start) ? 'lcov' : undefined;
}
