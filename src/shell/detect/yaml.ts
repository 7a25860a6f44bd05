import type { Document } from 'yaml';
import type { Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';

/** Parsed YAML with a way back to the lines. */
export interface ParsedYaml {
  readonly value: unknown;
  /** Line of the value at a path, and whether its own lines follow one for one. */
  readonly locate: (
    path: readonly (string | number)[],
  ) => { readonly line: number; readonly block: boolean } | undefined;
}

const MAX_ALIASES = 100;
/** Deeper than any workflow; the parser's work grows with depth. */
const MAX_DEPTH = 100;

/** Whether brackets or indentation nest deeper than any honest file. One pass, before the parser sees the text. */
function tooDeep(text: string): boolean {
  let open = 0;
  for (const line of text.split('\n')) {
    const lead = /^[\s\-?:]*/.exec(line)?.[0] ?? '';
    if ((lead.match(/[-?:]/g)?.length ?? 0) > MAX_DEPTH || lead.length > 20 * MAX_DEPTH) return true;
    for (const c of line) {
      if (c === '[' || c === '{') open++;
      else if (c === ']' || c === '}') open = Math.max(0, open - 1);
      if (open > MAX_DEPTH) return true;
    }
  }
  return false;
}

/** Parses YAML from anybody: depth, aliases and errors are answered by one line for people. */
export async function parseYaml(text: string): Promise<Result<ParsedYaml, string>> {
  if (tooDeep(text)) return err('nests too deeply');
  const { LineCounter, isScalar, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  let document: Document;
  let value: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: 'silent' });
    const [error] = document.errors;
    if (error !== undefined) return err(`is not YAML at line ${error.linePos?.[0].line ?? 1}`);
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return err('is not YAML that can be read');
  }
  const locate: ParsedYaml['locate'] = (path) => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || !node.range) return undefined;
    return { line: lines.linePos(node.range[0]).line, block: node.type === 'BLOCK_LITERAL' };
  };
  return ok({ value, locate });
}
