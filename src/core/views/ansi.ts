/* oxlint-disable no-control-regex -- control characters are what this file is about. */
import { lastDrawn, plainText } from '../text.ts';

/** A line of a log: its text, or pieces of text each followed by its classes. */
export type StyledLine = string | readonly string[];

/** Characters of one line that are kept. */
const MOST_LINE = 4_000;

const SGR = /(?:\u001b\[|\u009b)([0-9;:]*)m/g;
/** Marks that turn the direction of writing: a line could show something else than it holds. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** How text looks. Colours are the eight of the terminal: a page picks tones of them that can be read in light and dark. */
interface Look {
  readonly fore?: number | undefined;
  readonly back?: number | undefined;
  readonly flags: readonly string[];
}
const PLAIN: Look = { flags: [] };

/**
 * Text of a terminal as lines of styled pieces. Classes: `f0` to `f7` and `g0` to `g7` are colours of text and ground, `f8` is grey,
 * `b` bold, `d` dim, `i` italic, `u` underlined, `s` struck, `v` inverse. Colours go on over the ends of lines until a
 * line that `resets`. Every other control sequence is taken out, and a line that was redrawn is as it was left.
 */
export function styledLines(text: string, resets: (line: string) => boolean): StyledLine[] {
  let look = PLAIN;
  const lines = text.split('\n').map((line): StyledLine => {
    if (resets(line)) look = PLAIN;
    const [styled, next] = styledLine(line, look);
    look = next;
    return styled;
  });
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function styledLine(raw: string, before: Look): readonly [StyledLine, Look] {
  const line = lastDrawn(raw);
  const pieces: string[] = [];
  let look = before;
  let room = MOST_LINE;
  let at = 0;
  const push = (part: string): void => {
    const whole = plainText(part).replace(DIRECTION, '\ufffd');
    if (whole === '' || room <= 0) return;
    const shown = whole.length <= room ? whole : `${whole.slice(0, room).replace(/[\ud800-\udbff]$/, '')}…`;
    room -= whole.length;
    const classes = classesOf(look);
    if (pieces.length > 0 && pieces.at(-1) === classes) pieces[pieces.length - 2] += shown;
    else pieces.push(shown, classes);
  };
  for (const match of line.matchAll(SGR)) {
    push(line.slice(at, match.index));
    look = applied(look, match[1] ?? '');
    at = match.index + match[0].length;
  }
  push(line.slice(at));
  if (pieces.length === 0) return ['', look];
  return [pieces.length === 2 && pieces[1] === '' ? (pieces[0] ?? '') : pieces, look];
}

function classesOf({ fore, back, flags }: Look): string {
  const colours = [...(fore === undefined ? [] : [`f${fore}`]), ...(back === undefined ? [] : [`g${back}`])];
  return [...colours, ...flags].join(' ');
}

const ON: Readonly<Record<number, string>> = { 1: 'b', 2: 'd', 3: 'i', 4: 'u', 7: 'v', 9: 's' };
const OFF: Readonly<Record<number, string>> = { 21: 'b', 22: 'bd', 23: 'i', 24: 'u', 27: 'v', 29: 's' };

/** What a sequence of parameters makes of a look (ECMA-48, 8.3.117). Unknown ones change nothing. */
function applied(before: Look, parameters: string): Look {
  const codes = parameters.split(/[;:]/).map((code) => (code === '' ? 0 : Number(code)));
  let look = before;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    const on = ON[code];
    const off = OFF[code];
    if (code === 0) look = PLAIN;
    else if (on !== undefined) look = { ...look, flags: look.flags.includes(on) ? look.flags : [...look.flags, on] };
    else if (off !== undefined) look = { ...look, flags: look.flags.filter((flag) => !off.includes(flag)) };
    else if (code === 38 || code === 48) {
      const [colour, used] = extended(codes.slice(at + 1));
      look = code === 38 ? { ...look, fore: colour } : { ...look, back: colour };
      at += used;
    } else look = coloured(look, code);
  }
  return look;
}

function coloured(look: Look, code: number): Look {
  if (code === 39) return { ...look, fore: undefined };
  if (code === 49) return { ...look, back: undefined };
  const tens = Math.floor(code / 10);
  const colour = code % 10;
  if (colour > 7) return look;
  if (tens === 3 || tens === 9) return { ...look, fore: tens === 9 && colour === 0 ? 8 : colour };
  if (tens === 4 || tens === 10) return { ...look, back: colour };
  return look;
}

/** One of 256 colours (`5;n`) or three parts (`2;r;g;b`) as the nearest of the eight, and how many codes that took. */
function extended(codes: readonly number[]): readonly [number | undefined, number] {
  const [kind, first = 0, second = 0, third = 0] = codes;
  if (kind === 2) return [nearestColour(first, second, third), 4];
  if (kind !== 5) return [undefined, 0];
  if (first === 8) return [8, 2];
  if (first < 16) return [first % 8, 2];
  if (first >= 232) return [grey(8 + (first - 232) * 10), 2];
  const level = (part: number): number => (part === 0 ? 0 : 55 + part * 40);
  const cube = first - 16;
  return [nearestColour(level(Math.floor(cube / 36)), level(Math.floor(cube / 6) % 6), level(cube % 6)), 2];
}

/** Bits of red, green and blue make the terminal's colours 0 to 7; greys have none of them. */
function nearestColour(red: number, green: number, blue: number): number | undefined {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  if (most - least < 48) return grey(most);
  const middle = (most + least) / 2;
  return (red > middle ? 1 : 0) + (green > middle ? 2 : 0) + (blue > middle ? 4 : 0);
}

/** Greys: dim where they are dark, the page's own colour of text where they are light. */
const grey = (light: number): number | undefined => (light < 170 ? 8 : undefined);
