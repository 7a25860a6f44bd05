/* oxlint-disable no-control-regex -- JSON forbids control characters in strings, so its grammar names them. */
import { lineAt } from './report.ts';

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/**
 * The line where a text stops being JSON; the last line when it only ends too early.
 * The engines' own messages name a place in some cases and not in others, and each in its own way.
 */
export function jsonErrorLine(text: string): number {
  const open: ('{' | '[')[] = [];
  // What may come next: a value, the name of a member, a colon, or what follows a value.
  let expected: 'value' | 'name' | 'colon' | 'after' = 'value';
  let mayClose = false;
  TOKEN.lastIndex = 0;
  for (;;) {
    const before = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    const here = (): number => lineAt(text, skipSpace(text, before));
    if (found === null) return here();
    const [, mark, name] = found;
    const top = open.at(-1);
    if ((mark === '}' && top === '{') || (mark === ']' && top === '[')) {
      if (expected !== 'after' && !mayClose) return here();
      open.pop();
      expected = 'after';
    } else if (expected === 'colon') {
      if (mark !== ':') return here();
      expected = 'value';
    } else if (expected === 'after') {
      if (mark !== ',' || top === undefined) return here();
      expected = top === '{' ? 'name' : 'value';
    } else if (expected === 'name') {
      if (name === undefined) return here();
      expected = 'colon';
    } else if (mark === '{' || mark === '[') {
      open.push(mark);
      expected = mark === '{' ? 'name' : 'value';
      mayClose = true;
      continue;
    } else if (mark !== undefined) {
      return here();
    } else {
      expected = 'after';
    }
    mayClose = false;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (' \t\r\n'.includes(text[at] ?? 'end')) at += 1;
  return at;
}
