import type { Finding, TestCase } from '../../../model/finding.ts';
import { placeText } from '../../findings/order.ts';
import { visibleText } from '../../visible.ts';
import type { ComparedRun, ComparedTask, Comparison, PhaseSide } from '../compare.ts';
import type { OfTask } from '../compare-findings.ts';
import { duration, type Tone } from '../text.ts';

/** What the page shows of a comparison. Texts are plain. */
export interface PageComparison {
  readonly before: PageRun;
  readonly after: PageRun;
  readonly phases: readonly PagePhaseRow[];
  readonly tasks: readonly ComparedTask[];
  /** Lists of findings and tests; empty ones are left out. */
  readonly lists: readonly PageList[];
  /** How many findings are in both. */
  readonly same: number;
  readonly notes: readonly string[];
}

export interface PageRun {
  readonly label: string;
  /** Shortened commit; empty when it is not known. */
  readonly sha: string;
  readonly createdAt: string;
  readonly status: string;
  readonly durationMs: number;
}

export interface PagePhaseRow {
  readonly phase: string;
  readonly before: PageCell;
  readonly after: PageCell;
  /** Milliseconds more than before; null where one of the two did not work. */
  readonly changeMs: number | null;
}

export interface PageCell {
  readonly text: string;
  readonly tone: Tone;
  readonly durationMs: number;
}

export interface PageList {
  readonly title: string;
  readonly tone: Tone;
  readonly count: number;
  /** The first of them. */
  readonly rows: readonly { readonly place: string; readonly text: string; readonly task: string }[];
}

const MOST_ROWS = 200;

/** A comparison as the page shows it; null when none was asked for. */
export function pageComparison(comparison: Comparison | undefined): PageComparison | null {
  if (comparison === undefined) return null;
  const { before, after, phases, tasks, findings, tests } = comparison;
  const lists = [
    list('New findings', 'bad', findings.fresh, findingRow),
    list('Findings that are gone', 'good', findings.gone, findingRow),
    list('Tests that fail now', 'bad', tests.failing, testRow),
    list('Tests that no longer fail', 'good', tests.fixed, testRow),
    list('Tests that failed and did not run again', 'warn', tests.notRun, testRow),
    list('Tests that have become flaky', 'warn', tests.flaky, testRow),
  ];
  return {
    before: pageRun(before),
    after: pageRun(after),
    phases: phases.map(({ phase, before: left, after: right }) => ({
      phase,
      before: cell(left),
      after: cell(right),
      changeMs:
        left === null || right === null || left.durationMs === 0 || right.durationMs === 0
          ? null
          : right.durationMs - left.durationMs,
    })),
    tasks,
    lists: lists.filter(({ count }) => count > 0),
    same: findings.same,
    notes: [...findings.notes, ...tests.notes].map((note) => visibleText(note, 1_000)),
  };
}

const pageRun = ({ label, sha, createdAt, status, durationMs }: ComparedRun): PageRun => ({
  label,
  sha: visibleText(sha ?? '', 100).slice(0, 12),
  createdAt,
  status,
  durationMs,
});

function cell(side: PhaseSide | null): PageCell {
  if (side === null) return { text: 'not in the plan', tone: 'dim', durationMs: 0 };
  const { status, conclusion, durationMs } = side;
  const text = conclusion ?? status;
  const tone: Tone =
    status === 'completed'
      ? conclusion === 'skipped'
        ? 'warn'
        : 'good'
      : status === 'pending'
        ? 'dim'
        : status === 'running'
          ? 'strong'
          : status === 'cancelled'
            ? 'warn'
            : 'bad';
  return { text: durationMs > 0 ? `${text}, ${duration(durationMs)}` : text, tone, durationMs };
}

function list<T>(
  title: string,
  tone: Tone,
  all: readonly OfTask<T>[],
  row: (it: T) => { readonly place: string; readonly text: string },
): PageList {
  const rows = all.slice(0, MOST_ROWS).map(({ task, it }) => ({ ...row(it), task }));
  return { title, tone, count: all.length, rows };
}

const findingRow = (finding: Finding) => ({
  place: visibleText(placeText(finding) ?? '', 500),
  text: visibleText([finding.message.split('\n', 1)[0] ?? '', finding.rule ?? ''].filter(Boolean).join(' · '), 500),
});

const testRow = (test: TestCase) => ({ place: visibleText(test.file ?? '', 500), text: visibleText(test.name, 500) });
