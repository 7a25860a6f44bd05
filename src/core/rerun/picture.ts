import type { Finding, TestCase, TestRef } from '../../model/finding.ts';
import type { RerunReport } from '../../model/outcome.ts';
import { worstFirst } from '../findings/order.ts';
import { type Found, keyOfTest, plainName } from './failed.ts';

/** What an attempt told, and how it ended. */
export interface Told extends Found {
  /** The attempt passed. */
  readonly passed: boolean;
  /** Only some tests ran; undefined where the whole of it did as a matter of course. */
  readonly scope: RerunReport['scope'] | undefined;
}

/** What is known of an earlier attempt on the same sources. */
export interface Earlier extends Found {
  /** Tests that failed where only the output told it. */
  readonly failed: readonly TestRef[];
}

/**
 * What two attempts on the same sources tell together. Tests that failed in one and passed in the other are flaky. When
 * only some tests ran, all others stand as they were.
 */
export function picture(earlier: Earlier, now: Told): Found {
  const before = known(earlier);
  // Of several with one name the one that failed counts.
  const ran = [
    ...now.tests.filter(({ outcome }) => outcome === 'passed'),
    ...now.tests.filter(({ outcome }) => outcome === 'failed'),
  ];
  const after = new Map(ran.map((test) => [keyOfTest(test), test]));
  // A file is told by a report and not by output.
  const byName = new Map([...after.values()].map((test) => [plainName(test.name), test]));
  const found = (test: TestCase): TestCase | undefined =>
    after.get(keyOfTest(test)) ?? (test.file === undefined ? byName.get(plainName(test.name)) : undefined);
  const told = new Set<TestCase>();
  const tests = before.flatMap((test): TestCase[] => {
    const it = found(test) ?? silent(test, now);
    if (it !== undefined) told.add(it);
    if (it === undefined) return now.scope === 'tests' ? [test] : [];
    const isFlaky = test.flaky === true || it.flaky === true || isTurned(test, it);
    return [isFlaky ? { ...it, flaky: true } : it];
  });
  const added = now.tests.filter((test) => !told.has(test) && (now.scope !== 'tests' || test.outcome !== 'skipped'));
  const all = [...tests, ...added];
  return {
    tests: all,
    findings: findingsOf(earlier, now, all),
    omitted: now.scope === 'tests' ? both(earlier, now) : now.omitted,
  };
}

/** The tests of a report, and those that only the output named. */
function known({ tests, failed }: Earlier): readonly TestCase[] {
  const names = new Set(tests.map(({ name }) => plainName(name)));
  const more = failed.filter(({ name }) => !names.has(plainName(name)));
  return [...tests, ...more.map((each): TestCase => ({ ...each, outcome: 'failed' }))];
}

/** Output that names only what failed says of all other tests that they passed. */
function silent(test: TestCase, { passed, tests, scope }: Told): TestCase | undefined {
  return passed && tests.length === 0 && scope !== 'tests' && test.outcome === 'failed'
    ? { ...test, outcome: 'passed' }
    : undefined;
}

const isTurned = (one: TestCase, other: TestCase): boolean =>
  one.outcome !== other.outcome && one.outcome !== 'skipped' && other.outcome !== 'skipped';

/** What was found at first stays, except of tests that have passed; what is found again is told once. */
function findingsOf(earlier: Earlier, now: Told, tests: readonly TestCase[]): Finding[] {
  if (now.scope !== 'tests') return [...now.findings];
  const passed = new Set(tests.filter(({ outcome }) => outcome === 'passed').map(({ name }) => plainName(name)));
  const kept = earlier.findings.filter(({ test }) => test === undefined || !passed.has(plainName(test)));
  const names = new Set(kept.flatMap(({ test }) => (test === undefined ? [] : [plainName(test)])));
  const prints = new Set(kept.map(({ fingerprint }) => fingerprint));
  const added = now.findings.filter(
    ({ test, fingerprint }) => !prints.has(fingerprint) && (test === undefined || !names.has(plainName(test))),
  );
  return [...kept, ...added].sort(worstFirst);
}

const both = (one: Found, other: Found): Found['omitted'] => ({
  findings: one.omitted.findings + other.omitted.findings,
  tests: one.omitted.tests + other.omitted.tests,
});

/**
 * What a rerun of some tests says of them. A run that a pattern matched nothing in ends well too, so only a report
 * counts that names each of them.
 */
export function confirmed(tests: readonly TestRef[], told: readonly TestCase[]): 'passed' | 'failed' | 'unnamed' {
  const ran = told.filter(({ outcome }) => outcome !== 'skipped');
  const outcomes = tests.map((test) => {
    const same = ran.filter(
      (each) =>
        plainName(each.name) === plainName(test.name) &&
        (test.file === undefined || each.file === undefined || test.file === each.file),
    );
    if (same.length === 0) return 'unnamed';
    return same.every(({ outcome }) => outcome === 'passed') ? 'passed' : 'failed';
  });
  return outcomes.includes('unnamed') ? 'unnamed' : outcomes.includes('failed') ? 'failed' : 'passed';
}
