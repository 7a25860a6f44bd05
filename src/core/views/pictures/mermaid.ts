import { plainLine } from '../../plain-line.ts';

/** A picture as the text of a Mermaid diagram, and what it leaves out as a sentence. */
export interface Picture {
  readonly text: string;
  readonly note?: string;
}

/** Characters of a name in a picture: longer ones would push everything else out of it. */
const MOST_NAME = 28;

/**
 * GitHub draws nothing of a diagram with more than 50,000 characters or 500 edges. What is drawn here stays far below:
 * so many phases, so many bars, so many edges.
 */
export const MOST_PHASES = 60;
export const MOST_BARS = 120;
export const MOST_EDGES = 240;

/**
 * A name for a diagram. Names of phases, agents and checks pass as they are; of anything else only letters, digits and
 * what has no meaning in any diagram of Mermaid is left: no quote, colon, semicolon, hash, percent sign, bracket or mark-up.
 */
export function mermaidName(text: string, limit = MOST_NAME): string {
  const plain = plainLine(text, limit).replaceAll(/[^\p{L}\p{N} ._/…-]/gu, '·');
  return plain === '' ? '·' : plain;
}

/** The picture in markdown: GitHub draws it, and whatever else shows markdown shows its text. */
export function mermaidBlock({ text, note }: Picture): string {
  const block = `\`\`\`mermaid\n${text}\n\`\`\``;
  return note === undefined ? block : `${block}\n\n<sub>${note}</sub>`;
}

/** A directive that sets options of a diagram; the options are numbers and words of this program. */
export const directive = (options: object): string => `%%{init: ${JSON.stringify(options)}}%%`;
