import { counted } from '../../core/words.ts';
import type { Collected } from '../../core/findings/collect.ts';
import { worstFirst } from '../../core/findings/order.ts';
import { WORST_FINDINGS } from '../../model/constants.ts';
import type { EarlierTests } from '../../model/effect.ts';
import { type Finding, type FindingsDigest, type FindingsFile, findingsFileSchema } from '../../model/finding.ts';
import { writeFindings } from './file.ts';
import type { AttemptEnd, FoundTests } from './tests.ts';

/** What the findings of an attempt are kept with. */
export interface DigestOptions {
  /** Folder of the workflow, absolute. */
  readonly folder: string;
  readonly task: string;
  readonly attempt: number;
  /** A text without secrets. */
  readonly redact: (text: string) => string;
  /** Fingerprints of what was there before; undefined when nothing is known of that. */
  readonly before: () => Promise<ReadonlySet<string> | undefined>;
  /** An earlier attempt that told of tests. */
  readonly earlier?: EarlierTests | undefined;
}

/** Characters of a message in the journal; all of it is in the file. */
const MOST_MESSAGE = 500;

const EMPTY: FindingsDigest = { errors: 0, warnings: 0, notices: 0, worst: [] };
const NOTHING: Collected = { findings: [], tests: [], omitted: { findings: 0, tests: 0 }, notes: [] };

/** Writes all that an attempt found beside the journal and answers what belongs into that; undefined when there is nothing. */
export async function digestOfAttempt(
  options: DigestOptions,
  all: Collected | undefined,
  end: AttemptEnd,
): Promise<FindingsDigest | undefined> {
  const { notes = [] } = all ?? {};
  const { findings, tests, omitted, isPart, told: ofTests } = await withTests(options, all, end);
  if (findings.length + tests.length + notes.length === 0) return undefined;
  const before = findings.length === 0 ? undefined : await options.before();
  const told = findings.map((one) => (before === undefined ? one : { ...one, isNew: !before.has(one.fingerprint) }));
  const { task, attempt, folder, redact } = options;
  const file = redacted(
    { schemaVersion: 1, task, attempt, findings: told.sort(worstFirst), tests: [...tests], omitted },
    redact,
  );
  if (file === undefined) return { ...EMPTY, notes: ['The findings hold what is secret, and are not kept.'] };
  const written = writeFindings(folder, file);
  if (!written.ok) notes.push(`The findings are not kept: ${written.error.message}`);
  const unkept = omitted.findings + omitted.tests;
  if (unkept > 0) notes.push(`${counted(unkept, 'more finding or test', 'more findings and tests')} are not kept.`);
  return {
    ...digestOf(file, isPart),
    ...ofTests,
    ...(written.ok ? { digest: written.value } : {}),
    ...(notes.length === 0 ? {} : { notes: notes.map(redact) }),
  };
}

/** What was found together with what an earlier attempt told of the same tests, and what that comes to. */
async function withTests(
  { earlier, folder, task }: DigestOptions,
  all: Collected | undefined,
  end: AttemptEnd,
): Promise<FoundTests> {
  const isTested = all !== undefined && (all.tests.length > 0 || all.findings.some(({ test }) => test !== undefined));
  if (!isTested && earlier === undefined) return { ...(all ?? NOTHING), isPart: false, told: {} };
  const { foundTests } = await import('./tests.ts');
  return foundTests(all ?? NOTHING, { ...end, earlier, folder, task });
}

/** A secret that only shows where texts meet is hidden here. Undefined when without it nothing is left that can be read. */
function redacted(file: FindingsFile, redact: (text: string) => string): FindingsFile | undefined {
  const text = JSON.stringify(file);
  const shown = redact(text);
  if (shown === text) return file;
  try {
    const read = findingsFileSchema().safeParse(JSON.parse(shown));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function digestOf({ findings, tests }: FindingsFile, isPart: boolean): FindingsDigest {
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  const ended = (outcome: 'passed' | 'failed' | 'skipped'): number =>
    tests.filter((one) => one.outcome === outcome).length;
  const isKnown = findings.some(({ isNew }) => isNew !== undefined);
  return {
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    ...(isKnown ? { fresh: findings.filter(({ isNew }) => isNew === true).length } : {}),
    ...(tests.length === 0 || isPart
      ? {}
      : { tests: { passed: ended('passed'), failed: ended('failed'), skipped: ended('skipped') } }),
    worst: findings.slice(0, WORST_FINDINGS).map((one) => {
      const { message } = one;
      return message.length <= MOST_MESSAGE ? one : { ...one, message: `${message.slice(0, MOST_MESSAGE)}…` };
    }),
  };
}
