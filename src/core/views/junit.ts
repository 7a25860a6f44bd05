import { isEmpty, isGood, outcomeText } from '../outcomes.ts';
import type { PhaseState, TaskState, WorkflowState } from '../state.ts';
import { counted } from '../words.ts';
import { findingLines } from './findings.ts';
import { flakyNames } from './flaky.ts';
import { failedTitle, isSoft } from './summary.ts';

/**
 * Characters that XML 1.0 forbids even as references: control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
 * https://www.w3.org/TR/xml/#charsets
 */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text from outside as text or attribute of XML. What XML can't hold becomes `�`; line breaks of attributes are kept. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** Attempts of one case that are told beside the one that decides. */
const MOST_OTHERS = 20;

/** One agent or check: how it ended as an element, and the rest of the test case. */
interface Case {
  readonly name: string;
  readonly className: string;
  readonly ms: number;
  readonly result: 'passed' | 'failure' | 'error' | 'skipped';
  readonly message: string;
  readonly type: string;
  /** What it ran, and what it found. */
  readonly command: string;
  readonly tail: string;
  /** Attempts that do not decide, in the elements of Surefire: before a pass, or after a failure. */
  readonly others: readonly { readonly tag: 'flakyFailure' | 'rerunFailure'; readonly message: string }[];
}

interface Suite {
  readonly name: string;
  readonly startedAt: number | undefined;
  readonly cases: readonly Case[];
  /** The round of the phase; 1 in most. */
  readonly round?: number;
}

/**
 * The workflow as JUnit XML, in the elements and attributes that Jenkins' schema (junit-10.xsd) has: a suite for the
 * agents of each phase and one for each gate, a case for each agent and check. What does not block is never a failure;
 * a workflow that is not completed has at least one case that is one.
 */
export function junitReport(state: WorkflowState): string {
  const suites = state.phases.flatMap((phase) => phaseSuites(state, phase));
  const red = suites.some(({ cases }) => cases.some(({ result }) => result === 'failure' || result === 'error'));
  if (state.status !== 'completed' && !red) suites.push(unfinished(state));
  const counts = tally(suites.flatMap((suite) => suite.cases));
  const head = attributes({
    name: state.pipeline.workflow,
    tests: `${counts.tests}`,
    failures: `${counts.failures}`,
    errors: `${counts.errors}`,
    time: seconds(state.activeMs),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${suites.map(suiteXml).join('')}</testsuites>\n`;
}

function phaseSuites(state: WorkflowState, phase: PhaseState): Suite[] {
  const prefix = `${state.pipeline.workflow}.${phase.plan.name}`;
  const { startedAt } = phase;
  const suite = (name: string, className: string, tasks: readonly TaskState[]): Suite => ({
    name,
    startedAt,
    ...(phase.round === 1 ? {} : { round: phase.round }),
    cases: tasks.map((task) => caseOf(task, className)),
  });
  return [
    ...(phase.agents.tasks.length > 0 ? [suite(phase.plan.name, prefix, phase.agents.tasks)] : []),
    ...phase.gates.map(({ plan, checks, skipped }): Suite => {
      const made = suite(`${phase.plan.name}/${plan.name}`, `${prefix}.${plan.name}`, checks.tasks);
      if (skipped === undefined) return made;
      const message = `the gate was skipped by ${skipped.by}: ${skipped.reason}`;
      return { ...made, cases: made.cases.map((each) => passedOver(each, message)) };
    }),
  ];
}

/** Nobody waits for what a person has passed over; what it said is kept in the message. */
function passedOver(each: Case, because: string): Case {
  if (each.result === 'passed') return each;
  const message = each.result === 'skipped' ? because : `${because} (${each.message})`;
  return { ...each, result: 'skipped', message };
}

function caseOf(task: TaskState, className: string): Case {
  const { plan, outcome, evidence } = task;
  const command = [failedTitle(task), ...findingLines(task.findings)].join('\n');
  const rest = {
    name: plan.name,
    className,
    ms: task.durationMs,
    command,
    tail: evidence?.tail ?? '',
    others: otherAttempts(task),
  };
  if (outcome === undefined) {
    const message = task.status === 'pending' ? 'not run' : 'under way';
    return { ...rest, result: 'skipped', message, type: task.status };
  }
  const message = outcomeText(outcome);
  const type = 'reason' in outcome ? outcome.reason : outcome.kind;
  if (isEmpty(outcome)) return { ...rest, result: 'skipped', message, type };
  if (isGood(outcome)) return { ...rest, result: 'passed', message, type };
  if (isSoft(task)) return { ...rest, result: 'skipped', message: `does not block: ${message}`, type };
  switch (outcome.kind) {
    case 'failed':
      return { ...rest, result: 'failure', message, type };
    case 'skipped':
      return { ...rest, result: 'skipped', message, type };
    default:
      return { ...rest, result: 'error', message, type };
  }
}

/** Each flaky test of what passed, and each time that failed tests ran again in vain. */
function otherAttempts(task: TaskState): Case['others'] {
  const { outcome, flaky, round, reruns } = task;
  if (outcome === undefined) return [];
  if (!isGood(outcome)) {
    const times = Array.from({ length: Math.min(reruns, MOST_OTHERS) }, (_, at) => at + 1);
    return times.map((time) => ({ tag: 'rerunFailure', message: `its failed tests failed again, rerun ${time}` }));
  }
  const { names, more } = flakyNames(task);
  const told = names.map((name) => `${name} failed and passed on the same sources`);
  if (more > 0) told.push(`${counted(more, 'more test')} failed and passed on the same sources`);
  if (told.length === 0 && flaky) told.push(`passed at attempt ${round}`);
  return told.map((message) => ({ tag: 'flakyFailure', message }));
}

/** Not one task says no, and still it is not completed: a vacuous gate, a missing output, a cut-off or cancelled run. */
function unfinished(state: WorkflowState): Suite {
  const because = state.pause?.details.join('; ') ?? state.because ?? '';
  const message = because === '' ? state.status : `${state.status}: ${because}`;
  const only: Case = {
    name: 'workflow',
    className: state.pipeline.workflow,
    ms: 0,
    result: 'error',
    message,
    type: state.pause?.reason ?? state.status,
    command: '',
    tail: '',
    others: [],
  };
  return { name: 'workflow', startedAt: state.createdAt, cases: [only] };
}

function tally(cases: readonly Case[]): Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', number>> {
  const count = (result: Case['result']): number => cases.filter((each) => each.result === result).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3);

const attributes = (all: Readonly<Record<string, string>>): string =>
  Object.entries(all)
    // A line break in an attribute would be read as a space.
    .map(([name, value]) => ` ${name}="${escapeXml(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`)
    .join('');

function suiteXml({ name, startedAt, cases, round }: Suite): string {
  const counts = tally(cases);
  const head = attributes({
    name,
    tests: `${counts.tests}`,
    failures: `${counts.failures}`,
    errors: `${counts.errors}`,
    skipped: `${counts.skipped}`,
    time: seconds(cases.reduce((sum, each) => sum + each.ms, 0)),
    // Readers disagree about zones; without one it is UTC by their convention.
    ...(startedAt === undefined ? {} : { timestamp: new Date(startedAt).toISOString().slice(0, 19) }),
  });
  const property = attributes({ name: 'bootspring.round', value: `${round}` });
  const told = round === undefined ? '' : `    <properties>\n      <property${property}/>\n    </properties>\n`;
  return `  <testsuite${head}>\n${told}${cases.map(caseXml).join('')}  </testsuite>\n`;
}

function caseXml({ name, className, ms, result, message, type, command, tail, others }: Case): string {
  const head = attributes({ name, classname: className, time: seconds(ms) });
  const again = others
    .map((each) => `      <${each.tag}${attributes({ message: each.message, type: each.tag })}/>\n`)
    .join('');
  const output = tail === '' ? '' : `      <system-out>${escapeXml(tail)}</system-out>\n`;
  if (result === 'passed') {
    const inner = again + output;
    return inner === '' ? `    <testcase${head}/>\n` : `    <testcase${head}>\n${inner}    </testcase>\n`;
  }
  const why = result === 'skipped' ? { message } : { message, type };
  const ending = `      <${result}${attributes(why)}>${escapeXml(command === '' ? message : command)}</${result}>\n`;
  return `    <testcase${head}>\n${ending}${again}${output}    </testcase>\n`;
}
