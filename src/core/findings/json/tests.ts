import * as z from 'zod/mini';
import { failureOf } from '../stack.ts';
import type { FindingSink } from '../sink.ts';
import { count, entries, list, part, text } from './shape.ts';

const fileSchema = z.object({ name: z.string(), status: text, message: text, assertionResults: list });
const testSchema = z.object({
  ancestorTitles: list,
  title: text,
  fullName: text,
  status: z.string(),
  duration: count,
  failureMessages: list,
  retryReasons: list,
  location: part({ line: count, column: count }),
});

/** Jest's `--json`, and Vitest's reporter `json`, which has the same shape (jestjs.io/docs/configuration, testResultsProcessor). */
export function readJest(files: readonly unknown[], tool: 'jest' | 'vitest', sink: FindingSink): void {
  for (const { name: file, status, message = '', assertionResults } of entries(files, fileSchema)) {
    const tests = entries(assertionResults, testSchema);
    for (const test of tests) readTest(test, { file, tool }, sink);
    const told = tests.some((test) => test.status === 'failed');
    if (status === 'failed' && !told && message !== '') {
      const failure = failureOf(message, sink);
      sink.add({ severity: 'error', message: failure.message(), tool, ...(failure.place ?? { file }) });
    }
  }
}

function readTest(
  test: z.infer<typeof testSchema>,
  { file, tool }: { readonly file: string; readonly tool: string },
  sink: FindingSink,
): void {
  const titles = [...test.ancestorTitles, test.title].filter((each) => typeof each === 'string' && each !== '');
  const name = titles.length === 0 ? (test.fullName ?? file) : titles.join(' › ');
  const outcome = test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped';
  const flaky = outcome === 'passed' && test.retryReasons.length > 0;
  sink.addTest({
    name,
    file,
    outcome,
    ...(test.duration !== undefined && { durationMs: test.duration }),
    ...(flaky && { flaky }),
  });
  if (outcome !== 'failed') return;
  const [first] = test.failureMessages;
  const failure = failureOf(typeof first === 'string' ? first : '', sink);
  const place = failure.place ?? { file, line: test.location?.line, column: test.location?.column };
  sink.add({ severity: 'error', message: failure.message().replace(/^Error: /, ''), tool, test: name, ...place });
}

const mochaSchema = z.object({
  title: text,
  fullTitle: z.string(),
  file: text,
  duration: count,
  err: part({ message: text, stack: text }),
});

/** Mocha's reporter `json` (mochajs.org, reporters). */
export function readMocha(
  lists: {
    readonly passes: readonly unknown[];
    readonly failures: readonly unknown[];
    readonly pending: readonly unknown[];
  },
  sink: FindingSink,
): void {
  const all = [
    ['passed', lists.passes],
    ['failed', lists.failures],
    ['skipped', lists.pending],
  ] as const;
  for (const [outcome, tests] of all) {
    for (const { fullTitle: name, file, duration, err } of entries(tests, mochaSchema)) {
      const time = duration === undefined ? {} : { durationMs: duration };
      sink.addTest({ name, outcome, ...(file !== undefined && { file }), ...time });
      if (outcome !== 'failed') continue;
      const failure = failureOf(err?.stack ?? err?.message ?? '', sink);
      const place = failure.place ?? { file };
      sink.add({ severity: 'error', message: failure.message(), tool: 'mocha', test: name, ...place });
    }
  }
}
