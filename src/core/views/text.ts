/** Text for a terminal, with meaning instead of colours: the shell decides how each tone looks. */

export type Tone = 'plain' | 'good' | 'bad' | 'warn' | 'dim' | 'strong';
export interface Span {
  readonly text: string;
  readonly tone: Tone;
}
export type Line = readonly Span[];

/** A piece of a line. */
export const span = (text: string, tone: Tone = 'plain'): Span => ({ text, tone });

/** A line without tones, for files and tests. */
export const plainText = (line: Line): string => line.map((each) => each.text).join('');

/** A duration as people read it: `0.4s`, `12.3s`, `4m 05s`, `1h 02m`. */
export function duration(ms: number): string {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)}s`;
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}m ${String(seconds % 60).padStart(2, '0')}s`;
  return `${Math.floor(minutes / 60)}h ${String(minutes % 60).padStart(2, '0')}m`;
}
