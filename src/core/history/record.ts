import type { FindingsFile, TestCase } from '../../model/finding.ts';
import {
  FINGERPRINT_LENGTH,
  MOST_FAILED,
  MOST_FINGERPRINTS,
  MOST_PER_RECORD,
  MOST_TESTS,
} from '../../model/constants.ts';
import type { History, HistoryRecord } from '../../model/history.ts';
import { isLimited } from '../outcomes.ts';
import { plainLine } from '../plain-line.ts';
import type { PhaseState, TaskState, WorkflowState } from '../state.ts';
import type { Metrics } from '../views/metrics-document.ts';
import { workOf } from './measured.ts';

/** What is known beside the state. */
export interface RecordFacts {
  /** When the run ended, milliseconds since 1970. */
  readonly at: number;
  readonly metrics: Pick<Metrics, 'saved'>;
  /** What the newest attempt of a task found, by the task's id; missing where that is not known. */
  readonly findings: ReadonlyMap<string, FindingsFile>;
  /** Earlier runs, which may have worked on the same sources. */
  readonly before?: History;
}

const MOST_TEXT = 300;
const line = (text: string): string => plainLine(text, MOST_TEXT);
const whole = (ms: number): number => Math.max(0, Math.round(ms));

/** The record of a run that ended: what this run did, and not what it found done. */
export function recordOf(state: WorkflowState, facts: RecordFacts): HistoryRecord {
  const { source, creator } = state;
  const { at, metrics, findings } = facts;
  const kept = keptPhases(state);
  const ran = state.phases.filter((phase) => !kept.has(phase)).flatMap(tasksOf);
  const tests = testsOf(
    ran,
    [...findings.values()].flatMap((file) => file.tests),
    facts.before,
  );
  return {
    id: state.id,
    attempt: state.attempt,
    at: whole(at),
    ...(source.sha === undefined ? {} : { sha: line(source.sha) }),
    ...(source.ref === undefined ? {} : { ref: line(source.ref) }),
    ...(source.pullRequest === undefined ? {} : { pullRequest: source.pullRequest }),
    ...(creator.leg === undefined ? {} : { leg: line(creator.leg) }),
    // Who stops a run says nothing about the work.
    status: isStopped(state) ? 'cancelled' : state.status,
    durationMs: whole(state.activeMs),
    savedMs: whole(metrics.saved.reuseMs + metrics.saved.resumeMs),
    phases: state.phases.slice(0, MOST_PER_RECORD).map((phase) => ({
      name: line(phase.plan.name),
      durationMs: kept.has(phase) ? 0 : whole(phase.activeMs),
      conclusion: kept.has(phase) ? 'reused' : conclusionOf(phase, isStopped(state)),
    })),
    gates: gatesOf(state),
    tasks: taskRecords(ran, findings),
    ...(tests === undefined ? {} : { tests }),
  };
}

/** Phases that another workflow or an earlier attempt did. What an earlier run of this attempt did this record tells. */
function keptPhases({ phases, attempt }: WorkflowState): ReadonlySet<PhaseState> {
  return new Set(
    phases.filter(
      ({ conclusion, completedIn }) =>
        conclusion === 'reused' || (completedIn !== undefined && completedIn.attempt < attempt),
    ),
  );
}

const tasksOf = ({ agents, gates }: PhaseState): readonly TaskState[] => [
  ...agents.tasks,
  ...gates.flatMap(({ checks }) => checks.tasks),
];

/** What is not over when the run ends was not reached, or did not succeed. */
function conclusionOf(phase: PhaseState, stopped: boolean): HistoryRecord['phases'][number]['conclusion'] {
  const { conclusion, status, halt } = phase;
  if (stopped && halt?.reason === 'stopped') return 'cancelled';
  return conclusion ?? (status === 'pending' ? 'skipped' : 'failure');
}

const isStopped = ({ pause }: WorkflowState): boolean => pause?.reason === 'stopped';

function gatesOf({ phases }: WorkflowState): HistoryRecord['gates'] {
  return phases
    .flatMap(({ gates }) => gates)
    .flatMap(({ plan, skipped, verdict }): HistoryRecord['gates'] => {
      if (skipped !== undefined) return [{ name: line(plan.name), verdict: 'skipped' }];
      return verdict === undefined ? [] : [{ name: line(plan.name), verdict }];
    })
    .slice(0, MOST_PER_RECORD);
}

function taskRecords(tasks: readonly TaskState[], findings: ReadonlyMap<string, FindingsFile>): HistoryRecord['tasks'] {
  let room = MOST_FINGERPRINTS;
  return tasks
    .filter((task) => task.outcome !== undefined && task.attempts > 0)
    .slice(0, MOST_PER_RECORD)
    .map((task) => {
      const all = fingerprintsOf(task, findings.get(task.plan.id));
      // Those of only some of its findings would make old ones pass for new.
      const fits = all !== undefined && all.length <= room;
      if (fits) room -= all.length;
      return {
        id: line(task.plan.id),
        outcome: task.outcome?.kind ?? '',
        durationMs: whole(task.durationMs),
        retries: task.retries,
        flaky: task.flaky,
        work: workOf(task.plan),
        ...(fits ? { fingerprints: all.join('') } : {}),
      };
    });
}

/** Of a task that came to its end; undefined where not all are known. */
function fingerprintsOf(task: TaskState, file: FindingsFile | undefined): readonly string[] | undefined {
  if (task.outcome?.kind !== 'passed' && task.outcome?.kind !== 'failed') return undefined;
  // What it found where it looked would make all the rest pass for new.
  if (isLimited(task.plan)) return undefined;
  // What passes and says nothing of any place has found nothing; what fails may have found what nobody could read.
  if (task.findings === undefined) return task.outcome.kind === 'passed' ? [] : undefined;
  const { errors, warnings, notices, worst, notes = [] } = task.findings;
  // A report that could not be read may have told more; what it would have told must not pass for new the next time.
  if (notes.length > 0) return undefined;
  const isAll = errors + warnings + notices === worst.length;
  const found = isAll ? worst : file?.omitted.findings === 0 ? file.findings : undefined;
  if (found === undefined) return undefined;
  const all = new Set(found.map(({ fingerprint }) => fingerprint));
  return [...all].every(isFingerprint) ? [...all].sort() : undefined;
}

const isFingerprint = (text: string): boolean => text.length === FINGERPRINT_LENGTH && /^[0-9a-f]+$/.test(text);

/** A name that stands there several times is that of several parameters: the slowest of them counts. */
function testsOf(
  ran: readonly TaskState[],
  tests: readonly TestCase[],
  before: History | undefined,
): HistoryRecord['tests'] {
  if (tests.length === 0) return undefined;
  const slowest = new Map<string, number>();
  for (const { name, durationMs } of tests) {
    const shown = line(name);
    if (durationMs !== undefined) slowest.set(shown, Math.max(slowest.get(shown) ?? 0, whole(durationMs)));
  }
  const named = (outcome: TestCase['outcome']): ReadonlySet<string> =>
    new Set(tests.filter((test) => test.outcome === outcome).map(({ name }) => line(name)));
  const failed = named('failed');
  const tree = treeOf(ran);
  const flaky = new Set(tests.filter((test) => test.flaky === true).map(({ name }) => line(name)));
  const turned = failedBefore(before, tree);
  for (const name of named('passed')) if (!failed.has(name) && turned.has(name)) flaky.add(name);
  return {
    flaky: [...flaky].slice(0, MOST_PER_RECORD),
    ...(tree === undefined || failed.size === 0 ? {} : { failed: [...failed].slice(0, MOST_FAILED), tree }),
    slowest: [...slowest]
      .map(([name, durationMs]) => ({ name, durationMs }))
      .sort((a, b) => b.durationMs - a.durationMs || (a.name < b.name ? -1 : 1))
      .slice(0, MOST_TESTS),
  };
}

/** The sources that everything with tests ran on, where that is known and the same. */
function treeOf(ran: readonly TaskState[]): string | undefined {
  const [tree, ...others] = new Set(ran.flatMap(({ tested }) => (tested === undefined ? [] : [tested.tree])));
  return others.length === 0 ? tree : undefined;
}

/** Tests that failed in earlier runs on the same sources. */
function failedBefore(before: History | undefined, tree: string | undefined): ReadonlySet<string> {
  const same = tree === undefined ? [] : (before?.records ?? []).filter(({ tests }) => tests?.tree === tree);
  return new Set(same.flatMap(({ tests }) => tests?.failed ?? []));
}
