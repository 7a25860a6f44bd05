import type { TestCase } from '../../../model/finding.ts';
import type { KnownFindings } from '../../findings/known.ts';
import { visibleText } from '../../visible.ts';
import { countText, numberText } from '../size.ts';

/** What the page shows of the reports of test runners. */
export interface PageTests {
  readonly counts: { readonly passed: number; readonly failed: number; readonly skipped: number };
  readonly failed: readonly PageTest[];
  readonly flaky: readonly PageTest[];
  /** The slowest ones, slowest first. */
  readonly slowest: readonly PageTest[];
  readonly notes: readonly string[];
}

export interface PageTest {
  readonly name: string;
  readonly file: string;
  readonly outcome: TestCase['outcome'];
  readonly flaky: boolean;
  /** Milliseconds; null when it is not known. */
  readonly durationMs: number | null;
  /** The task that ran it. */
  readonly check: string;
}

/** Rows of one of the lists. */
const MOST_ROWS = 1_000;
const SLOWEST = 20;

/** The tests that people look for; null when no test runner wrote a report. */
export function pageTests(known: readonly KnownFindings[]): PageTests | null {
  const all = known.flatMap(({ task, tests }) => tests.map((test) => ({ task, test })));
  const omitted = known.reduce((sum, each) => sum + each.omitted.tests, 0);
  if (all.length === 0) return null;
  const of = (outcome: TestCase['outcome']) => all.filter(({ test }) => test.outcome === outcome);
  const failed = of('failed');
  const flaky = all.filter(({ test }) => test.flaky === true);
  const timed = all.filter(({ test }) => (test.durationMs ?? 0) > 0);
  timed.sort((left, right) => (right.test.durationMs ?? 0) - (left.test.durationMs ?? 0));
  const most = Math.max(failed.length, flaky.length);
  return {
    counts: { passed: of('passed').length, failed: failed.length, skipped: of('skipped').length },
    failed: failed.slice(0, MOST_ROWS).map(pageTest),
    flaky: flaky.slice(0, MOST_ROWS).map(pageTest),
    slowest: timed.slice(0, SLOWEST).map(pageTest),
    notes: [
      ...(most > MOST_ROWS ? [`The first ${countText(MOST_ROWS, 'test')} of each list are here.`] : []),
      ...(omitted > 0
        ? [`${numberText(omitted)} more ${omitted === 1 ? 'test' : 'tests'} ran that are not in what was kept.`]
        : []),
    ],
  };
}

function pageTest({ task, test }: { readonly task: string; readonly test: TestCase }): PageTest {
  return {
    name: visibleText(test.name, 500),
    file: visibleText(test.file ?? '', 500),
    outcome: test.outcome,
    flaky: test.flaky === true,
    durationMs: test.durationMs ?? null,
    check: task,
  };
}
