import { type Finding, MOST_RERUN, type TestCase, type TestRef } from '../../model/finding.ts';

/** All that one attempt found. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly tests: readonly TestCase[];
  /** How many more there were. */
  readonly omitted: { readonly findings: number; readonly tests: number };
}

/**
 * What output and reports have in common when they name a test: runners write its groups with ` › `, ` > ` or a space
 * between, and line breaks differ.
 */
export const plainName = (name: string): string =>
  name
    .replace(/ [›>] /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** One test, as a key: tests of two files may have one name. */
export const keyOfTest = ({ name, file = '' }: TestRef): string => `${file}\n${plainName(name)}`;

/** A test without what it came to. */
export const refOf = ({ name, file }: TestRef): TestRef => ({ name, ...(file === undefined ? {} : { file }) });

/**
 * The tests that failed, when nothing else is wrong and all of them are known by name: of the report where there is one,
 * otherwise of the output. Undefined where something else is an error, where something was left out, where report and
 * output speak of different tests, and where more failed than would run again.
 */
export function failedTests({ findings, tests, omitted }: Found): readonly TestRef[] | undefined {
  if (omitted.findings + omitted.tests > 0) return undefined;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const told = new Map<string, TestRef>();
  for (const { test } of errors) {
    if (test === undefined) return undefined;
    told.set(plainName(test), { name: test });
  }
  const reported = tests.filter(({ outcome }) => outcome === 'failed');
  const names = new Set(reported.map(({ name }) => plainName(name)));
  if (reported.length > 0 && [...told.keys()].some((name) => !names.has(name))) return undefined;
  const failed =
    reported.length > 0
      ? [...new Map(reported.map((each) => [keyOfTest(each), refOf(each)])).values()]
      : [...told.values()];
  return failed.length === 0 || failed.length > MOST_RERUN ? undefined : failed;
}
