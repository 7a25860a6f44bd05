import picocolors from 'picocolors';
import type { Line, Tone } from '../../core/views/text.ts';

/** Turns lines with tones into text for one stream. */
export type Paint = (line: Line) => string;

/** Whether colours are wanted there: NO_COLOR and --no-color win, then FORCE_COLOR, then what the stream is. */
export function wantsColour(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
  asked: boolean,
): boolean {
  if (!asked || (env['NO_COLOR'] ?? '') !== '') return false;
  if ((env['FORCE_COLOR'] ?? '0') !== '0') return true;
  return env['GITHUB_ACTIONS'] === 'true' || (stream.isTTY === true && env['TERM'] !== 'dumb');
}

/** A painter with colours, or one that leaves them out. */
export function createPaint(colour: boolean): Paint {
  const colours = picocolors.createColors(colour);
  const tones: Record<Tone, (text: string) => string> = {
    plain: (text) => text,
    good: colours.green,
    bad: colours.red,
    warn: colours.yellow,
    dim: colours.dim,
    strong: colours.bold,
  };
  return (line) => line.map((each) => tones[each.tone](each.text)).join('');
}
