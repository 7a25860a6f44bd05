/** Where test runners count what failed at their end. Each is looked for in the end of the output, the last one counts. */
const COUNTS: readonly { readonly line: RegExp; readonly count: RegExp }[] = [
  // Jest: `Tests:       1 failed, 3 passed, 4 total`. Vitest: `      Tests  1 failed | 3 passed (4)`.
  { line: /^ *Tests:? +\d.*$/gm, count: /(\d+) failed/g },
  // pytest: `=== 2 failed, 1 error, 3 passed in 0.12s ===`, with -q without the signs.
  { line: /^(?:=+ )?\d+ (?:failed|passed|errors?)\b.* in [\d.]+s\b.*$/gm, count: /(\d+) (?:failed|errors?)\b/g },
  // Mocha: `  2 failing`. Playwright: `  2 failed`.
  { line: /^ {2}\d+ (?:failing|failed)$/gm, count: /(\d+)/g },
  // node --test: `ℹ fail 2`, in TAP `# fail 2`.
  { line: /^(?:ℹ|#) fail \d+$/gm, count: /(\d+)/g },
];

/**
 * How many tests failed, as the test runner itself counts them.
 *
 * @param tail the end of its output, without control sequences
 * @returns each count that is there; none where no runner counts
 */
export function countedFailures(tail: string): readonly number[] {
  return COUNTS.flatMap(({ line, count }) => {
    const last = tail.match(line)?.at(-1);
    if (last === undefined) return [];
    return [[...last.matchAll(count)].reduce((sum, [, digits]) => sum + Number(digits), 0)];
  });
}

/** Jest: `Test Suites: 1 skipped, 1 failed, 2 of 9 total`. With `bail` it begins no more files after the first failure. */
const SUITES = /^Test Suites: +(?:.*?(?<skipped>\d+) skipped\b)?.*?(?<ran>\d+) of (?<all>\d+) total$/m;

/** How many files of tests a runner says that it did not begin. */
export function filesNotBegun(tail: string): number {
  const { skipped = '0', ran = '0', all = '0' } = SUITES.exec(tail)?.groups ?? {};
  return Math.max(0, Number(all) - Number(ran) - Number(skipped));
}
