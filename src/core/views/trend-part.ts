import type { History } from '../../model/history.ts';
import { comparable, type HistoryStatistics, type Percentiles, statisticsOf } from '../history/statistics.ts';
import { table } from './markdown.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { mermaidBlock } from './pictures/mermaid.ts';
import { trendChart } from './pictures/trend.ts';
import { duration } from './text.ts';

/** Rows of each table. */
const MOST_ROWS = 10;

/** The recent runs of the same job and phases: how long they took, how many passed, what is flaky and slow. */
export function trendPart(history: History, withPicture: boolean): string {
  const records = comparable(history);
  const numbers = statisticsOf(history);
  if (numbers === undefined || records.length < 2) return '';
  const picture = withPicture ? trendChart(records) : undefined;
  const details = tables(numbers);
  return [
    `### The last ${records.length} runs`,
    facts(numbers),
    picture === undefined ? '' : mermaidBlock(picture),
    details === '' ? '' : `<details><summary>Phases, flaky and slow tests</summary>\n\n${details}\n\n</details>`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function facts({ passRate, duration: whole, flakyTasks, flakyTests }: HistoryStatistics): string {
  const flaky = flakyTasks.length + flakyTests.length;
  return [
    passRate === null ? '' : `**${percent(passRate)}** passed`,
    whole === null ? '' : `half within **${duration(whole.p50Ms)}**, 95 % within **${duration(whole.p95Ms)}**`,
    flaky === 0 ? 'nothing flaky' : `**${flaky}** flaky`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function tables({ phases, flakyTasks, flakyTests, slowestTests }: HistoryStatistics): string {
  const times = (of: Percentiles): readonly string[] => [duration(of.p50Ms), duration(of.p95Ms)];
  const named = (name: string): string => escapeMarkdown(name, 120);
  const flaky = [...flakyTasks, ...flakyTests].map((each) => [
    named(each.name),
    `${each.flaky} of ${each.runs}`,
    percent(each.rate),
  ]);
  const all: readonly [readonly string[], readonly (readonly string[])[]][] = [
    [['phase', 'p50', 'p95', 'runs'], phases.map((each) => [named(each.name), ...times(each), `${each.runs}`])],
    [['flaky', 'runs', 'rate'], flaky],
    [['slow test', 'p50', 'p95'], slowestTests.map((each) => [named(each.name), ...times(each)])],
  ];
  return all
    .filter(([, rows]) => rows.length > 0)
    .map(([head, rows]) => table(head, rows.slice(0, MOST_ROWS)))
    .join('\n\n');
}

const percent = (part: number): string => `${Number((part * 100).toFixed(1))} %`;
