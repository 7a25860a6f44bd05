import type { Pipeline } from '../../model/pipeline.ts';
import type { Forecast } from '../forecast.ts';
import { type Progress, progressOf } from '../progress.ts';
import type { WorkflowState } from '../state.ts';
import { counted } from '../words.ts';
import { type Line, span } from './text.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** A time that is only guessed, as precise as a guess is: `7s`, `45s`, `1m 10s`, `12m`, `1h 05m`. */
export function roughly(ms: number): string {
  const whole = rounded(Math.max(0, ms));
  if (whole < SECOND) return '1s';
  if (whole < MINUTE) return `${whole / SECOND}s`;
  if (whole < HOUR) {
    const seconds = (whole % MINUTE) / SECOND;
    return `${Math.floor(whole / MINUTE)}m${seconds === 0 ? '' : ` ${seconds}s`}`;
  }
  const minutes = Math.floor((whole % HOUR) / MINUTE);
  return `${Math.floor(whole / HOUR)}h${minutes === 0 ? '' : ` ${String(minutes).padStart(2, '0')}m`}`;
}

function rounded(ms: number): number {
  const step = [20 * SECOND, MINUTE, 10 * MINUTE, HOUR].findIndex((limit) => ms < limit);
  const unit = [SECOND, 5 * SECOND, 10 * SECOND, MINUTE][step] ?? 5 * MINUTE;
  return Math.round(ms / unit) * unit;
}

/**
 * What a run is expected to take, and how that is known: `about 4m 20s, by the median of 7 earlier runs`.
 *
 * @param leftMs what is left of a run that goes on
 */
export function forecastText({ totalMs, runs, guessed }: Forecast, leftMs?: number): string {
  const by = runs === 1 ? 'by one earlier run' : `by the median of ${runs} earlier runs`;
  const rest = guessed === 0 ? '' : `; ${counted(guessed, 'task')} never ran before`;
  return `about ${leftMs === undefined ? roughly(totalMs) : `${roughly(leftMs)} more`}, ${by}${rest}`;
}

/** The same for a run that begins now, where earlier runs tell it; of one that goes on what is left. */
export function expectedText(state: WorkflowState, forecast: Forecast | undefined): string {
  if (forecast === undefined) return '';
  if (state.run === 1) return `Expected: ${forecastText(forecast)}`;
  const { time } = progressOf(state, forecast, { elapsedMs: state.activeMs, runningMs: () => 0 });
  return `Expected: ${forecastText(forecast, time?.leftMs)}`;
}

/** As many phases are named with their times. */
const MOST_PHASES = 20;

/** What `plan` says of the time: each phase where there are several, then the whole. */
export function forecastLines({ phases }: Pick<Pipeline, 'phases'>, forecast: Forecast | undefined): Line[] {
  if (forecast === undefined) return [[span('No earlier run tells how long it takes.', 'dim')]];
  const whole = [span('Expected: ', 'strong'), span(forecastText(forecast))];
  if (phases.length < 2) return [whole];
  const shown = phases.slice(0, MOST_PHASES).map(({ name }) => {
    const known = forecast.phases.get(name);
    return `${name} ${known === undefined ? 'no earlier run' : `~${roughly(known.ms)}`}`;
  });
  const rest = phases.length - shown.length;
  return [whole, [span(`  ${[...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(' · ')}`, 'dim')]];
}

/** What is left is shown in seconds; below that it is waited for what takes longer than usual. */
const LEAST_LEFT = SECOND / 2;

/** How long it still takes: `about 1m 10s left`, `longer than usual by 40s`; empty where nothing is known. */
export function leftText({ time }: Progress): string {
  if (time === undefined) return '';
  if (time.leftMs >= LEAST_LEFT) return `about ${roughly(time.leftMs)} left`;
  return time.overMs >= SECOND ? `longer than usual by ${roughly(time.overMs)}` : 'almost done';
}

/**
 * When a run should end, for what is read later than it is written: `should end about 14:32 UTC`. Empty where that is
 * not known, or everything takes longer than usual.
 *
 * @param now milliseconds since 1970
 */
export function endText({ time }: Progress, now: number): string {
  if (time === undefined || time.leftMs < LEAST_LEFT) return '';
  const end = new Date(Math.ceil((now + time.leftMs) / MINUTE) * MINUTE);
  return `should end about ${end.toISOString().slice(11, 16)} UTC`;
}

/** Characters of a bar. */
const LEAST_BAR = 8;
const MOST_BAR = 40;

/**
 * How far a run is, in one line of so many columns: a bar, the percentage, the phases, and the time that is left. What
 * has no room is left out, the phases first. The percentage is only shown where earlier runs tell it.
 */
export function progressLine(progress: Progress, width: number): Line {
  const { share, done, phases, time } = progress;
  const percent = time === undefined ? '' : `${Math.min(done < phases ? 99 : 100, Math.floor(share * 100))} %`;
  const count = `${done} of ${counted(phases, 'phase')}`;
  const left = leftText(progress);
  const choices = [
    [percent, count, left],
    [percent, `${done}/${phases}`, left],
    [percent, left],
    [left === '' ? count : left],
  ].map((parts) => parts.filter((part) => part !== '').join(' · '));
  const text = choices.find((each) => LEAST_BAR + 1 + each.length <= width);
  const tone = time !== undefined && time.leftMs < LEAST_LEFT && time.overMs >= SECOND ? 'warn' : 'good';
  if (text === undefined) return [span((choices.at(-1) ?? '').slice(0, Math.max(0, width)), 'dim')];
  const room = Math.min(MOST_BAR, width - 1 - text.length);
  const full = Math.min(room, Math.floor(share * room));
  return [span('━'.repeat(full), tone), span('─'.repeat(room - full), 'dim'), span(` ${text}`, 'dim')];
}

/** A line that has room in so many columns; the end is left out. */
export function cutLine(line: Line, width: number): Line {
  const all = line.map(({ text, tone }) => ({ points: Array.from(text), tone }));
  if (all.reduce((sum, { points }) => sum + points.length, 0) <= width) return line;
  let left = Math.max(0, width - 1);
  const kept = all.flatMap(({ points, tone }) => {
    const part = points.slice(0, left);
    left -= part.length;
    return part.length === 0 ? [] : [span(part.join(''), tone)];
  });
  return [...kept, span('…', 'dim')];
}
