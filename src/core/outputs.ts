/** Most bytes of a BOOTSPRING_OUTPUT file; as much as GitHub takes from a job. */
export const OUTPUT_LIMIT = 1024 * 1024;

const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** What a command wrote to its BOOTSPRING_OUTPUT file. */
export interface ParsedOutputs {
  readonly outputs: Readonly<Record<string, string>>;
  /** One sentence for each line that was left out. */
  readonly notes: readonly string[];
}

/**
 * Reads `key=value` lines and `key<<DELIMITER … DELIMITER` blocks, the grammar of GITHUB_OUTPUT.
 * What is malformed is left out and noted; a key given twice keeps its last value.
 */
export function parseOutputs(text: string): ParsedOutputs {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const outputs = new Map<string, string>();
  const notes: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lineAt(lines, index);
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals < 0 && heredoc < 0) {
      notes.push(`BOOTSPRING_OUTPUT line ${index + 1} is neither key=value nor key<<DELIMITER; it is ignored.`);
      continue;
    }
    const isBlock = heredoc >= 0 && (equals < 0 || heredoc < equals);
    const name = line.slice(0, isBlock ? heredoc : equals);
    const problem = problemOfName(name, index + 1);
    if (!isBlock) {
      if (problem === undefined) outputs.set(name, line.slice(equals + 1));
      else notes.push(problem);
      continue;
    }
    const end = endOfBlock(lines, index + 1, line.slice(heredoc + 2));
    if (end === undefined) {
      notes.push(`BOOTSPRING_OUTPUT line ${index + 1} opens a block that is never closed; the rest is ignored.`);
      break;
    }
    if (problem === undefined) outputs.set(name, blockText(lines, index + 1, end));
    else notes.push(problem);
    index = end;
  }
  return { outputs: Object.fromEntries(outputs), notes };
}

function lineAt(lines: readonly string[], index: number): string {
  const line = lines[index] ?? '';
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function problemOfName(name: string, line: number): string | undefined {
  if (NAME.test(name) && name !== '__proto__') return undefined;
  const shown = name.length > 40 ? `${name.slice(0, 40)}…` : name;
  return `BOOTSPRING_OUTPUT line ${line}: ${JSON.stringify(shown)} is no name for an output (letters, digits, _ and -, not starting with a digit); it is ignored.`;
}

function endOfBlock(lines: readonly string[], from: number, delimiter: string): number | undefined {
  if (delimiter === '') return undefined;
  for (let index = from; index < lines.length; index++) if (lineAt(lines, index) === delimiter) return index;
  return undefined;
}

function blockText(lines: readonly string[], from: number, end: number): string {
  const block: string[] = [];
  for (let index = from; index < end; index++) block.push(lineAt(lines, index));
  return block.join('\n');
}
