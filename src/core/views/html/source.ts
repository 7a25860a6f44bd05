/** Lines of a file of the workspace, as it is when the report is made. */
export type SourceText =
  | {
      readonly kind: 'lines';
      /** How many lines the file has. */
      readonly total: number;
      /** The lines that were asked for and are there, by number from 1. */
      readonly lines: ReadonlyMap<number, string>;
      /** Milliseconds since 1970. */
      readonly writtenAt: number;
    }
  /** `because` is a clause that follows the name of the file. */
  | { readonly kind: 'none'; readonly because: string };

/** Lines that follow each other: the number of the first one, and their texts. */
export type SourceBlock = readonly [first: number, lines: readonly string[]];

/** What the page holds of a file. */
export interface PageSource {
  readonly blocks: readonly SourceBlock[];
  readonly total: number;
}

/** Lines before and after what a finding is about. */
export const AROUND = 3;
/** Most lines that are marked for one finding. */
export const MOST_MARKED = 8;

/** The numbers of the lines to show for a finding: at least its own line. */
export function linesAround(line: number, endLine: number | undefined): readonly number[] {
  const last = Math.min(Math.max(line, endLine ?? line), line + MOST_MARKED - 1) + AROUND;
  const first = Math.max(1, line - AROUND);
  return Array.from({ length: last - first + 1 }, (_each, at) => first + at);
}

/** Lines as blocks of those that follow each other. */
export function blocksOf(lines: ReadonlyMap<number, string>): readonly SourceBlock[] {
  const blocks: [number, string[]][] = [];
  for (const [number, text] of [...lines].sort(([left], [right]) => left - right)) {
    const last = blocks.at(-1);
    if (last !== undefined && last[0] + last[1].length === number) last[1].push(text);
    else blocks.push([number, [text]]);
  }
  return blocks;
}
