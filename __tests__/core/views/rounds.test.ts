import { expect, test } from '@jest/globals';
import { evolve } from '../../../src/core/evolve.ts';
import { spansOf } from '../../../src/core/telemetry/spans.ts';
import { checkRuns } from '../../../src/core/views/check-run.ts';
import { comment } from '../../../src/core/views/comment.ts';
import { pageData } from '../../../src/core/views/html/data.ts';
import { jobSummary } from '../../../src/core/views/job-summary.ts';
import { junitReport } from '../../../src/core/views/junit.ts';
import { logFacts } from '../../../src/core/views/log-facts.ts';
import { logLines } from '../../../src/core/views/log.ts';
import { metrics } from '../../../src/core/views/metrics.ts';
import { ganttChart } from '../../../src/core/views/pictures/gantt.ts';
import { stateDocument } from '../../../src/core/views/state.ts';
import { summaryLines } from '../../../src/core/views/summary.ts';
import { timeline } from '../../../src/core/views/timeline.ts';
import type { WorkflowState } from '../../../src/core/state.ts';
import type { Entry, Event } from '../../../src/model/event.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { began, check, ended, gate, passed, phase, pipeline, running, START } from '../story.ts';

const PLAN = pipeline([phase('plan'), phase('build', { gates: [gate('g', [check('build/g/c')])] }), phase('judge')]);
const started = (name: string): Event => ({ type: 'PhaseStarted', phase: name });
const finished = (name: string): Event => ({
  type: 'PhaseFinished',
  phase: name,
  conclusion: 'success',
  because: 'ok',
});
const captured = (name: string): Event[] => [
  { type: 'CheckpointStarted', phase: name },
  { type: 'CheckpointSaved', phase: name },
];
const built = (attempt: number): Event[] => [
  started('build'),
  began('build/work', attempt),
  ended('build/work', passed, attempt),
  { type: 'GateStarted', phase: 'build', gate: 'g' },
  began('build/g/c', attempt),
  ended('build/g/c', passed, attempt),
  { type: 'GateFinished', phase: 'build', gate: 'g', verdict: 'passed', because: 'c passed' },
  finished('build'),
  ...captured('build'),
];
const FEEDBACK = '# <b>too</b> @org/all slow\nsecond line';
const EVENTS: readonly Event[] = [
  running(),
  started('plan'),
  began('plan/work'),
  ended('plan/work'),
  finished('plan'),
  ...captured('plan'),
  ...built(1),
  started('judge'),
  began('judge/work'),
  ended('judge/work', passed, 1, { outputs: { goto: 'build', feedback: FEEDBACK } }),
  { type: 'WorkflowWentBack', from: 'judge', to: 'build', round: 2, feedback: FEEDBACK },
  ...captured('judge'),
  ...built(2),
  started('judge'),
  began('judge/work', 2),
  ended('judge/work', passed, 2),
  finished('judge'),
  ...captured('judge'),
  { type: 'WorkflowFinished', status: 'completed', conclusion: 'success', because: '3 phases completed' },
];

/** The journal, one second an entry, and the state after it. */
function told(): { readonly entries: readonly Entry[]; readonly state: WorkflowState } {
  const creator = { version: '1.0.0', platform: 'linux', arch: 'x64' };
  const created: Event = { type: 'WorkflowCreated', workflowId: 'wf_abc123', pipeline: PLAN, source: {}, creator };
  const entries = [created, ...EVENTS].map((event, at): Entry => ({
    v: 1,
    seq: at + 1,
    at: new Date(START + at * 1_000).toISOString(),
    event,
    prev: '',
    hash: '',
  }));
  let state: WorkflowState | undefined;
  for (const entry of entries) {
    const next = evolve(state, entry);
    if (!next.ok) throw new Error(next.error.message);
    state = next.value;
  }
  if (state === undefined) throw new Error('no state');
  return { entries, state };
}

const { entries, state } = told();
const BEFORE = 'build 7.0s (g passed), judge 3.0s';

test('the log tells the round, the most that there may be, and the first line of the feedback', () => {
  const entry = entries.find(({ event }) => event.type === 'WorkflowWentBack');
  const [line = ''] = entry === undefined ? [] : logLines(entry, logFacts(state));
  expect(line).toContain('[INFO] Phase: judge - Going back to build (round 2 of 4): # <b>too</b> @org/all slow');
  expect(line).not.toContain('second line');
});

test('state.json has every round with what was done before it', () => {
  const document = stateDocument(state);
  expect(document).toMatchObject({ round: 2, phases: [{ round: 1 }, { round: 2 }, { round: 2 }] });
  expect(document.rounds).toMatchObject([
    {
      round: 2,
      from: 'judge',
      to: 'build',
      feedback: FEEDBACK,
      ended: [
        { name: 'build', round: 1, durationMs: 7_000, conclusion: 'success', gates: { g: 'passed' } },
        { name: 'judge', round: 1, durationMs: 3_000, conclusion: 'success' },
      ],
    },
  ]);
});

test('metrics.json has what each phase took by the round, and in all', () => {
  const { rounds, phases } = metrics(entries);
  expect(rounds).toEqual([
    {
      round: 2,
      from: 'judge',
      to: 'build',
      phases: [
        { name: 'build', durationMs: 7_000 },
        { name: 'judge', durationMs: 3_000 },
      ],
    },
  ]);
  expect(phases.map(({ name, durationMs }) => `${name} ${durationMs}`)).toEqual([
    'plan 3000',
    'build 14000',
    'judge 6000',
  ]);
});

test('a restore to before it takes a round out of the metrics', () => {
  const seq = entries.length + 1;
  const at = entries.at(-1)?.at ?? '';
  const restored: Entry = { v: 1, seq, at, event: { type: 'Restored', phase: 'plan', by: 'me' }, prev: '', hash: '' };
  expect(metrics([...entries, restored]).rounds).toEqual([]);
});

test('the timeline has a stretch for each round', () => {
  const line = timeline(entries);
  const build = line.phases.filter((each) => each.phase === 'build');
  expect(build.map(({ round = 1 }) => round)).toEqual([1, 2]);
  expect(line.phases.filter((each) => each.phase === 'judge')).toHaveLength(2);
  expect(ganttChart(state, line, false)?.text).toContain('c again 2');
});

test('the terminal shows rounds after the phases', () => {
  const text = summaryLines(state).map((line) => line.map((part) => part.text).join(''));
  expect(text).toContain('↶ round 2, from judge to build: # <b>too</b> @org/all slow');
  expect(text).toContain(`  before: ${BEFORE}`);
});

test('summary, comment and check run have a table of rounds, with what agents wrote as text only', () => {
  const facts = { leg: 'l', runId: '1', attempt: 1, sha: 'c0ffee', label: '', runUrl: 'u', checkUrl: undefined };
  const run = { phases: false, findings: () => [], gateOnly: false, ended: true, problem: undefined };
  const [whole] = checkRuns(state, { ...run, runId: '1', leg: 'l', label: '', phase: '', folder: '' });
  for (const text of [jobSummary(state), comment(state, { ...facts, problem: undefined }), whole?.summary ?? '']) {
    expect(text).toContain('**🔁 Round 2**');
    expect(text).toMatch(/\| 2 \| judge → build \| .*too.*slow \| build 7\.0s/);
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('@org');
  }
});

test('a phase of a later round is not told to have been retried', () => {
  expect(jobSummary(state)).toMatch(/\| build \| completed \| ran \|/);
});

test('the page tells the round, and each phase what it came to before', () => {
  const data = pageData({ state, entries, now: undefined, version: '1', logs: new Map() });
  expect(data.facts).toContainEqual(['Rounds', '2']);
  expect(data.phases[1]?.notes).toEqual([
    'in round 1: build 7.0s (g passed)',
    'round 2, from judge to build: # <b>too</b> @org/all slow',
  ]);
});

test('JUnit has the round as a property of what was done again', () => {
  const xml = junitReport(state);
  expect(xml.match(/<property name="bootspring.round" value="2"\/>/g)).toHaveLength(3);
  expect(xml.slice(0, xml.indexOf('name="build"'))).not.toContain('property');
});

test('a trace has a span of each phase for each round', () => {
  const spans = spansOf(entries, { sha256 })?.spans ?? [];
  const builds = spans.filter(({ name }) => name === 'phase build');
  expect(builds.map(({ attributes }) => attributes['bootspring.round'])).toEqual([undefined, 2]);
  const [judged] = spans.filter(({ name }) => name === 'phase judge');
  expect(judged).toMatchObject({ ended: { result: 'success' }, attributes: { 'bootspring.went_back_to': 'build' } });
});
