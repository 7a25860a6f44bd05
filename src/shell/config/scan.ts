/**
 * A look at the tokens of a YAML file before any parser recurses into it.
 * `tokens` come from the lexer of `yaml`, lazily: nothing is read beyond the answer.
 */

/** The marker that the lexer puts before a plain or block scalar. */
const SCALAR = '\u001F';
const OTHER_MARKERS: ReadonlySet<string> = new Set(['\u0002', '\u0018']);
const BLANK = /^[ \t\r\n]*$/;

/** Why a file is not read on, and the offset of the token that was one too many. */
export interface Excess {
  readonly reason: 'depth' | 'tokens';
  readonly offset: number;
}

/**
 * The first token that is nested deeper than `limits.depth`, or comes after `limits.tokens` others; undefined when none.
 * Depth in blocks is told from columns: it may come out up to four times the true depth, never below half of it.
 */
export function findExcess(
  tokens: Iterable<string>,
  limits: { readonly depth: number; readonly tokens: number },
): Excess | undefined {
  /** Columns at which the open block collections started, growing. */
  const columns: number[] = [];
  let flow = 0;
  let offset = 0;
  let lineStart = 0;
  let count = 0;
  let scalar = false;
  for (const token of tokens) {
    if (OTHER_MARKERS.has(token)) continue;
    if (token === SCALAR) {
      scalar = true;
      continue;
    }
    if (!scalar && (token === ']' || token === '}')) flow = Math.max(0, flow - 1);
    if (flow === 0 && (scalar || !(BLANK.test(token) || token.startsWith('#')))) {
      const column = offset - lineStart;
      while ((columns.at(-1) ?? -1) > column) columns.pop();
      if ((columns.at(-1) ?? -1) < column) columns.push(column);
    }
    if (!scalar && (token === '[' || token === '{')) flow += 1;
    if (columns.length + flow > limits.depth) return { reason: 'depth', offset };
    count += 1;
    if (count > limits.tokens) return { reason: 'tokens', offset };
    const newline = token.lastIndexOf('\n');
    if (newline !== -1) lineStart = offset + newline + 1;
    offset += token.length;
    scalar = false;
  }
  return undefined;
}
