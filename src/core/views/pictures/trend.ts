import type { HistoryRecord } from '../../../model/history.ts';
import { directive, type Picture } from './mermaid.ts';

/** Runs that are shown. */
export const MOST_RUNS = 20;

/** Blue in a middle tone, on whatever the page has behind it. */
const COLOURS = { xyChart: { plotColorPalette: '#218bff', backgroundColor: '#00000000' } } as const;

/** How long the recent runs took, the newest at the right. Undefined where there is nothing to compare. */
export function trendChart(records: readonly HistoryRecord[]): Picture | undefined {
  const shown = records.slice(-MOST_RUNS);
  if (shown.length < 2) return undefined;
  const longest = Math.max(...shown.map(({ durationMs }) => durationMs), 1);
  const { unit, ms } = unitOf(longest);
  const labels = shown.map(({ status }, at) => {
    const back = shown.length - 1 - at;
    // Each label is another one: Mermaid draws those that are the same over each other.
    return `"${status === 'completed' ? '' : status === 'cancelled' ? '■ ' : '✗ '}${back === 0 ? 'now' : `-${back}`}"`;
  });
  const bars = shown.map(({ durationMs }) => Number((durationMs / ms).toPrecision(4)));
  const width = Math.min(900, 140 + 44 * shown.length);
  const axis = { labelFontSize: 12, titleFontSize: 12 };
  const xyChart = { height: 220, width, xAxis: axis, yAxis: axis };
  const text = [
    directive({ xyChart, themeVariables: COLOURS }),
    'xychart-beta',
    `x-axis [${labels.join(', ')}]`,
    `y-axis "${unit}" 0 --> ${Number(((longest / ms) * 1.1).toPrecision(3))}`,
    `bar [${bars.join(', ')}]`,
  ].join('\n');
  const isAllGood = shown.every(({ status }) => status === 'completed');
  return { text, ...(isAllGood ? {} : { note: '✗ did not complete, ■ was cancelled' }) };
}

function unitOf(longest: number): { readonly unit: string; readonly ms: number } {
  if (longest < 120_000) return { unit: 'seconds', ms: 1_000 };
  return longest < 7_200_000 ? { unit: 'minutes', ms: 60_000 } : { unit: 'hours', ms: 3_600_000 };
}
