import { failedTests, type Found, refOf } from '../../core/rerun/failed.ts';
import { type Earlier, picture } from '../../core/rerun/picture.ts';
import type { EarlierTests } from '../../model/effect.ts';
import { type FindingsDigest, MOST_FLAKY } from '../../model/finding.ts';
import type { RerunReport } from '../../model/outcome.ts';
import { readFindings } from './file.ts';

/** How the attempt ended whose findings are told. */
export interface AttemptEnd {
  readonly passed: boolean;
  /** Whether only some tests ran again, or all; undefined for an attempt that is no rerun. */
  readonly scope: RerunReport['scope'] | undefined;
  /** Digest of the sources that its tests ran on, when it is known. */
  readonly tree: () => Promise<string | undefined>;
}

/** All that is known after an attempt, and what the journal is told of its tests. */
export interface FoundTests extends Found {
  readonly told: Pick<FindingsDigest, 'failed' | 'flaky' | 'tree'>;
  /** Only tests that ran again are known: how many there are in all is not. */
  readonly isPart: boolean;
}

/** The attempt, and where the one before it is told of. */
export interface TestedAttempt extends AttemptEnd {
  readonly earlier: EarlierTests | undefined;
  /** Folder of the workflow, absolute. */
  readonly folder: string;
  readonly task: string;
}

/** Lays what an attempt found over what an earlier one did on the same sources, and names what failed and what is flaky. */
export async function foundTests(now: Found, attempt: TestedAttempt): Promise<FoundTests> {
  const { earlier, scope } = attempt;
  const hasFailed = failedTests(now) !== undefined || now.tests.some(({ outcome }) => outcome === 'failed');
  const tree = hasFailed || earlier !== undefined ? await attempt.tree() : undefined;
  const isSame = scope === 'tests' || (earlier !== undefined && isSameTree(earlier, tree));
  const before = earlier === undefined || !isSame ? undefined : readEarlier(earlier, attempt);
  const all = before === undefined ? now : picture(before, { ...now, ...attempt });
  const failed = failedTests(all);
  const isRed = failed !== undefined || all.tests.some(({ outcome }) => outcome === 'failed');
  const flaky = all.tests.filter((test) => test.flaky === true);
  return {
    ...all,
    isPart: before?.tests.length === 0 && (scope === 'tests' || now.tests.length === 0),
    told: {
      ...(failed === undefined ? {} : { failed: [...failed] }),
      ...(flaky.length === 0 ? {} : { flaky: { count: flaky.length, tests: flaky.slice(0, MOST_FLAKY).map(refOf) } }),
      ...(tree === undefined || !isRed ? {} : { tree }),
    },
  };
}

/** Where the sources of one are not known, only attempts in a row are sure to be of the same. */
const isSameTree = (earlier: EarlierTests, tree: string | undefined): boolean =>
  earlier.tree === undefined || tree === undefined ? earlier.inRow : earlier.tree === tree;

function readEarlier({ attempt, digest, failed }: EarlierTests, place: TestedAttempt): Earlier {
  const { folder, task } = place;
  const read = digest === undefined ? undefined : readFindings({ folder, task, attempt, digest });
  if (read?.ok === true) return { ...read.value.file, failed };
  return { findings: [], tests: [], omitted: { findings: 0, tests: 0 }, failed };
}
