import { plainText } from './text.ts';

/**
 * Characters that hide what a text holds: controls, separators of lines, marks that turn the direction of writing, and
 * those without a width. Tabs and line ends, and what joins the parts of an emoji or of a letter, stay as they are.
 */
const HIDING =
  /[^\P{Cc}\n\t]|[\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** A character by its number: `\u{202e}`. */
const named = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** A part of a text, with every character that hides something shown by its number. What is longer is cut with `…`. */
export function visibleSource(text: string, limit: number): string {
  return cut(text.slice(0, limit * 4).replace(HIDING, named), limit, text.length > limit * 4);
}

/** As visibleSource, but sequences of a terminal are taken out: for what programs say. */
export function visibleText(text: string, limit: number): string {
  return cut(plainText(text.slice(0, limit * 4)).replace(HIDING, named), limit, text.length > limit * 4);
}

/** A surrogate pair is never cut in two: half a character is not valid UTF-8. */
function cut(text: string, limit: number, isPart: boolean): string {
  return text.length <= limit && !isPart ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
