import type { Finding, TestCase } from '../../model/finding.ts';
import type { KnownFindings } from '../findings/known.ts';
import { worstFirst } from '../findings/order.ts';
import { isLimited } from '../outcomes.ts';
import type { TaskState } from '../state.ts';

/** A finding or a test with the task that it is of. */
export interface OfTask<T> {
  readonly task: string;
  readonly it: T;
}

/** Findings of two runs, told apart by their fingerprints. */
export interface ComparedFindings {
  /** Worst first; the findings of the later run. */
  readonly fresh: readonly OfTask<Finding>[];
  /** Those of the earlier run. */
  readonly gone: readonly OfTask<Finding>[];
  /** How many are in both. */
  readonly same: number;
  /** What could not be told, one sentence each. */
  readonly notes: readonly string[];
}

/** Tests of two runs, told apart by task, file and name. */
export interface ComparedTests {
  /** Failed in the later run and did not in the earlier one. */
  readonly failing: readonly OfTask<TestCase>[];
  /** Failed in the earlier run and passed in the later one. */
  readonly fixed: readonly OfTask<TestCase>[];
  /** Failed in the earlier run and are not in the later one, or were skipped there. */
  readonly notRun: readonly OfTask<TestCase>[];
  /** Flaky in the later run and not in the earlier one. */
  readonly flaky: readonly OfTask<TestCase>[];
  readonly notes: readonly string[];
}

/** One of two runs, as far as findings go. */
export interface FindingsSide {
  readonly label: string;
  readonly tasks: ReadonlyMap<string, TaskState>;
  readonly known: ReadonlyMap<string, KnownFindings>;
}

const NOTHING = { findings: [], tests: [], omitted: { findings: 0, tests: 0 } } as const;

/** A task that both runs judged, with what it said in each. */
interface Pair {
  readonly task: string;
  readonly before: Pick<KnownFindings, 'findings' | 'tests' | 'omitted'>;
  readonly after: Pick<KnownFindings, 'findings' | 'tests' | 'omitted'>;
}

/** A task that was not judged in a run found nothing there, which says nothing. */
const isJudged = (task: TaskState | undefined): boolean =>
  task?.outcome?.kind === 'passed' || task?.outcome?.kind === 'failed';
/** Nor does what one found nothing in that it did not look at. */
const isPart = (task: TaskState | undefined): boolean => task !== undefined && isLimited(task.plan);

/** The tasks that can be compared, and a sentence for each other one that has something to compare. */
function pairs(before: FindingsSide, after: FindingsSide): { readonly all: readonly Pair[]; readonly notes: string[] } {
  const notes: string[] = [];
  const all = [...new Set([...after.tasks.keys(), ...before.tasks.keys()])].flatMap((task): Pair[] => {
    const [earlier, later] = [before.known.get(task), after.known.get(task)];
    if (earlier === undefined && later === undefined) return [];
    const open = [before, after].filter(({ tasks }) => !isJudged(tasks.get(task)));
    const part = [before, after].filter(({ tasks }) => isPart(tasks.get(task)));
    if (open.length === 0 && part.length > 0) {
      const limited = part.map(({ label }) => label).join(' and ');
      notes.push(`The findings of ${task} are not compared: it only looked at what changed in ${limited}.`);
      return [];
    }
    if (open.length === 0) return [{ task, before: earlier ?? NOTHING, after: later ?? NOTHING }];
    const where = open.map(({ label }) => label).join(' and ');
    notes.push(`The findings of ${task} are not compared: it was not judged in ${where}.`);
    return [];
  });
  return { all, notes };
}

/** What is new, what is gone and what is still there. */
export function compareFindings(before: FindingsSide, after: FindingsSide): ComparedFindings {
  const { all, notes } = pairs(before, after);
  const [fresh, gone]: [OfTask<Finding>[], OfTask<Finding>[]] = [[], []];
  let same = 0;
  for (const pair of all) {
    const { task } = pair;
    const only = difference(pair.before.findings, pair.after.findings);
    same += only.same;
    // What is not among a part may be among the rest.
    if (pair.before.omitted.findings === 0) fresh.push(...only.right.map((it) => ({ task, it })));
    else if (only.right.length > 0)
      notes.push(`What is new in ${task} cannot be told: not all of its findings in ${before.label} are known.`);
    if (pair.after.omitted.findings === 0) gone.push(...only.left.map((it) => ({ task, it })));
    else if (only.left.length > 0)
      notes.push(`What is gone from ${task} cannot be told: not all of its findings in ${after.label} are known.`);
  }
  const order = (left: OfTask<Finding>, right: OfTask<Finding>): number => worstFirst(left.it, right.it);
  return { fresh: fresh.sort(order), gone: gone.sort(order), same, notes };
}

/** Equal fingerprints stand for each other, as often as they occur. */
function difference(left: readonly Finding[], right: readonly Finding[]) {
  const counts = new Map<string, number>();
  for (const { fingerprint } of left) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  const take = ({ fingerprint }: Finding): boolean => {
    const count = counts.get(fingerprint) ?? 0;
    if (count > 0) counts.set(fingerprint, count - 1);
    return count > 0;
  };
  const onlyRight = right.filter((finding) => !take(finding));
  const onlyLeft = left.filter(take);
  return { left: onlyLeft, right: onlyRight, same: right.length - onlyRight.length };
}

/** Which tests fail now, which no longer do, and which have become flaky. */
export function compareTests(before: FindingsSide, after: FindingsSide): ComparedTests {
  const failing: OfTask<TestCase>[] = [];
  const fixed: OfTask<TestCase>[] = [];
  const notRun: OfTask<TestCase>[] = [];
  const flaky: OfTask<TestCase>[] = [];
  const notes: string[] = [];
  for (const { task, before: earlier, after: later } of pairs(before, after).all) {
    const [old, now] = [byName(earlier.tests), byName(later.tests)];
    const [oldWhole, nowWhole] = [earlier.omitted.tests === 0, later.omitted.tests === 0];
    for (const [name, it] of now) {
      const was = old.get(name);
      if (was === undefined && !oldWhole) continue;
      if (it.outcome === 'failed' && was?.outcome !== 'failed') failing.push({ task, it });
      if (it.outcome === 'passed' && was?.outcome === 'failed') fixed.push({ task, it });
      if (it.flaky === true && was?.flaky !== true) flaky.push({ task, it });
    }
    for (const [name, it] of old) {
      const is = now.get(name);
      if (it.outcome !== 'failed' || (is === undefined && !nowWhole)) continue;
      if (is === undefined || is.outcome === 'skipped') notRun.push({ task, it });
    }
    const labels = [...(oldWhole ? [] : [before.label]), ...(nowWhole ? [] : [after.label])];
    if (labels.length > 0)
      notes.push(`Not all tests of ${task} in ${labels.join(' and ')} are known: only those that are were compared.`);
  }
  return { failing, fixed, notRun, flaky, notes };
}

const GRAVITY: readonly TestCase['outcome'][] = ['skipped', 'passed', 'failed'];

/** Tests by file and name; of those with one name, such as the rows of a table, the worst counts. */
function byName(tests: readonly TestCase[]): ReadonlyMap<string, TestCase> {
  const map = new Map<string, TestCase>();
  for (const test of tests) {
    const name = JSON.stringify([test.file ?? '', test.name]);
    const known = map.get(name);
    if (known === undefined || GRAVITY.indexOf(test.outcome) > GRAVITY.indexOf(known.outcome)) map.set(name, test);
  }
  return map;
}
