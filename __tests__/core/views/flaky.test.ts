import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { validateXML } from 'xmllint-wasm';
import { checkRuns } from '../../../src/core/views/check-run.ts';
import { comment } from '../../../src/core/views/comment.ts';
import { flakyPart } from '../../../src/core/views/flaky.ts';
import { jobSummary } from '../../../src/core/views/job-summary.ts';
import { junitReport } from '../../../src/core/views/junit.ts';
import { summaryLines } from '../../../src/core/views/summary.ts';
import { stateDocument } from '../../../src/core/views/state.ts';
import type { Event } from '../../../src/model/event.ts';
import type { FindingsDigest } from '../../../src/model/finding.ts';
import type { History } from '../../../src/model/history.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { began, check, ended, evidence, failed, gate, passed, phase, pipeline, running, Story } from '../story.ts';
import { records } from './pictures/runs.ts';

const TASK = 'a/g/tests';
const NAME = 'group › adds <b>|x|</b>';
const none: FindingsDigest = { errors: 0, warnings: 0, notices: 0, worst: [] };
const red: FindingsDigest = {
  ...none,
  errors: 1,
  tests: { passed: 1, failed: 1, skipped: 0 },
  failed: [{ name: NAME }],
};
const PLAN = pipeline([
  phase('a', {
    agents: [],
    gates: [
      gate('g', [
        check(TASK, {
          kind: 'tests',
          retry: { attempts: 1, on: [], initialMs: 1, factor: 1, maxMs: 1, jitter: false, tests: 1 },
        }),
      ]),
    ],
  }),
]);

/** A run whose tests failed, and then came to this when they ran again. */
function story(outcome: Outcome, findings: FindingsDigest): Story {
  const again: Event[] = [
    { type: 'RetryScheduled', task: TASK, attempt: 2, delayMs: 0, at: 0, because: '', tests: 1 },
    { type: 'RetryDue', task: TASK, attempt: 2 },
    { type: 'AttemptStarted', task: TASK, attempt: 2, title: 'tests', rerun: { tests: 1 } },
    ended(TASK, outcome, 2, { findings }),
  ];
  return new Story(
    PLAN,
    running(),
    { type: 'PhaseStarted', phase: 'a' },
    { type: 'GateStarted', phase: 'a', gate: 'g' },
    began(TASK),
    ended(TASK, failed, 1, { findings: red, evidence: evidence() }),
    ...again,
  );
}

const FLAKY = {
  count: 12,
  tests: [{ name: NAME, file: 'a.js' }, ...Array.from({ length: 11 }, (_, at) => ({ name: `test ${at}` }))],
};
const flaky = () => story(passed, { ...none, flaky: FLAKY });

/** Of the last four runs with reports two had the test as flaky. */
const history = (): History => ({
  schemaVersion: 1,
  records: records(4).map((record, at) => ({ ...record, tests: { flaky: at % 2 === 0 ? [] : [NAME], slowest: [] } })),
});

const text = (of: Story, known?: History): string[] =>
  summaryLines(of.state, { history: known }).map((line) => line.map((part) => part.text).join(''));

describe('a test that failed and passed on the same sources is named', () => {
  test('in the terminal, with how often it was so, and the check is not plain green', () => {
    const lines = text(flaky(), history());
    expect(lines).toContain(
      `flaky: ${NAME}  ${TASK}: failed and passed on the same sources; flaky in 2 of the last 4 runs`,
    );
    expect(lines).toContain(`flaky: 2 more tests of ${TASK}`);
    expect(lines.find((line) => line.includes('⚠ tests'))).toContain('flaky: passed at attempt 2');
    expect(text(flaky()).join('\n')).not.toContain('of the last');
    // Of two runs only one has reports: that is no trend.
    const once = { ...history(), records: [...records(1), ...history().records.slice(1, 2)] };
    expect(text(flaky(), once).join('\n')).not.toContain('of the last');
  });

  test('in the job summary, the comment and the check run, as text and not as markup', () => {
    const { state } = flaky();
    const facts = { runId: '1', leg: 'l', label: '' };
    const [workflow] = checkRuns(state, {
      ...facts,
      phase: '',
      folder: '',
      phases: false,
      gateOnly: false,
      ended: true,
      problem: undefined,
      findings: () => [],
      history: history(),
    });
    const texts = [
      jobSummary(state, { history: history() }),
      comment(state, {
        ...facts,
        attempt: 1,
        sha: 'c0ffee',
        runUrl: 'u',
        checkUrl: undefined,
        problem: undefined,
        history: history(),
      }),
      workflow?.summary ?? '',
    ];
    for (const each of texts) {
      expect(each).toContain('**⚠️ Flaky**');
      expect(each).toMatch(/a\/g\/tests: group › adds .*, flaky in 2 of the last 4 runs/);
      expect(each).not.toContain('<b>');
    }
  });

  test('in state.json', () => {
    const [tests] = stateDocument(flaky().state).phases[0]?.gates[0]?.checks ?? [];
    expect(tests).toMatchObject({ flaky: true, flakyTests: expect.arrayContaining([NAME, 'test 10']) });
  });

  test('also where the check failed because of others', () => {
    const { state } = story(failed, { ...red, flaky: { count: 1, tests: [{ name: 'other' }] } });
    expect(flakyPart(state, 5)).toContain('a/g/tests: other');
    expect(flakyPart(state, 5)).not.toContain('passed at attempt');
  });
});

test('why failed tests do not run again once more stands beside the failure', () => {
  expect(text(story(failed, red)).join('\n')).toContain('its failed tests do not run again: They ran again 1 time');
});

test('JUnit XML has them as Surefire does, and is what its schema describes', async () => {
  const schema = readFileSync(new URL('../../fixtures/schemas/junit-10.xsd', import.meta.url), 'utf8');
  const green = junitReport(flaky().state);
  const bad = junitReport(story(failed, red).state);
  expect(green.match(/<flakyFailure /g)).toHaveLength(11);
  expect(green).toContain(
    '<flakyFailure message="group › adds &lt;b&gt;|x|&lt;/b&gt; failed and passed on the same sources"',
  );
  expect(green).not.toContain('<failure');
  expect(bad).toMatch(
    /<failure [^]*<rerunFailure message="its failed tests failed again, rerun 1" type="rerunFailure"\/>/,
  );
  const xml = [green, bad].map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  expect((await validateXML({ xml, schema })).errors).toEqual([]);
});
