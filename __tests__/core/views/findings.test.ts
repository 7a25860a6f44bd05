import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { annotations, MOST_ANNOTATIONS } from '../../../src/core/views/annotation.ts';
import { type CheckRunFacts, checkRuns } from '../../../src/core/views/check-run.ts';
import { findingItem, findingLines, findingsCount, unreadLines } from '../../../src/core/views/findings.ts';
import { junitReport } from '../../../src/core/views/junit.ts';
import { failure } from '../../../src/core/views/markdown.ts';
import type { Finding, FindingsDigest } from '../../../src/model/finding.ts';
import { JUDGED, over, PLAN, REJECTED, WORKED } from '../build-and-deploy.ts';
import { agent, began, ended, evidence, failed, phase, pipeline, running, Story } from '../story.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  severity: 'error',
  message: 'never used',
  rule: 'no-unused-vars',
  tool: 'eslint',
  file: 'src/a.ts',
  line: 3,
  column: 7,
  fingerprint: '0123456789abcdef',
  ...more,
});

const digest = (worst: readonly Finding[], more: Partial<FindingsDigest> = {}): FindingsDigest => ({
  errors: worst.length,
  warnings: 0,
  notices: 0,
  worst: [...worst],
  ...more,
});

describe('findings beside the end of an output', () => {
  const failedTest = finding({ test: 'group › adds', message: 'expected 1 to be 2', file: 'a.test.ts' });

  test.each([
    ['a test by its own name', failedTest, 'group > adds', 'expected 1 to be 2'],
    ['a finding by its message', finding(), '3:7 never used', 'src/a.ts 3:7'],
    ['one of a whole file by that', finding({ line: undefined }), 'src/a.ts', 'a.ts'],
  ])('are told unless it names them: %s', (_what, one, shown, hidden) => {
    expect(unreadLines(digest([one]), ['first', shown])).toEqual([]);
    expect(unreadLines(digest([one]), ['first', hidden])).toEqual([...findingLines(digest([one])), '…']);
  });

  test('are no warnings, and nothing where there are none', () => {
    expect(unreadLines(digest([finding({ severity: 'warning' })]), ['end'])).toEqual([]);
    expect(unreadLines(undefined, ['end'])).toEqual([]);
  });
});

describe('findings in markdown', () => {
  test('are counted by severity, with those that are new and the tests', () => {
    expect(findingsCount(digest([finding()], { warnings: 2, fresh: 1 }))).toBe('1 error, 2 warnings, 1 new');
    expect(findingsCount(digest([finding()], { fresh: 1 }))).toBe('1 error, all new');
    expect(findingsCount(digest([], { tests: { passed: 9, failed: 1, skipped: 5 } }))).toBe('1 of 10 tests failed');
    expect(findingsCount(digest([]))).toBe('');
  });

  test('are plain lines for a terminal, with how many there are more', () => {
    const worst = [finding({ message: 'never used\nmore' }), finding({ test: 'adds', file: undefined })];
    expect(findingLines(digest(worst, { warnings: 3 }))).toEqual([
      'src/a.ts:3:7 never used (eslint no-unused-vars)',
      'adds never used (eslint no-unused-vars)',
      '… and 3 more',
    ]);
    expect(findingLines(undefined)).toEqual([]);
  });

  test('tell the place, the first line and the rule', () => {
    expect(findingItem(finding({ isNew: true, message: 'never used\nmore' }))).toBe(
      '` src/a.ts:3:7 ` never used <sub>eslint no\\-unused\\-vars</sub> 🆕',
    );
    expect(findingItem({ severity: 'error', message: 'boom', test: 'adds two', fingerprint: '' })).toBe(
      '**adds two** boom',
    );
  });

  test('do nothing, whatever is in them', () => {
    const text = fc.constantFrom('@octocat', '<img src=x>', '[a](https://x)', '`', '```', '#1', '![i](j)', '||', '\n');
    const hostile = fc.array(text, { maxLength: 5 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(hostile, hostile, hostile, (message, rule, file) => {
        const item = findingItem(finding({ message, rule, file: `a${file}`, test: rule }));
        const outside = item.replaceAll(/(`+) .*? \1/g, '');
        expect(outside).not.toMatch(/@octocat|<img|\]\(|(?<!\\)`|https:\/\//);
        expect(item).not.toContain('\n');
      }),
    );
  });

  test('stand behind the command that failed, and not behind all of its check', () => {
    const steps = [...agent('a/build').steps, ...agent('a/tests').steps];
    const [first, second] = steps;
    const story = new Story(pipeline([phase('a', { agents: [agent('a/x', { steps })] })]), running(), {
      type: 'PhaseStarted',
      phase: 'a',
    });
    story.tell(
      began('a/x'),
      ended('a/x', failed, 1, { steps: [{ key: first?.key ?? '', outcome: failed, durationMs: 1 }] }),
    );
    const [task] = story.state.phases[0]?.agents.tasks ?? [];
    if (task === undefined || first === undefined || second === undefined) throw new Error('there is an agent');
    expect(failure(task)).toContain(first.title);
    expect(failure(task)).not.toContain(second.title);
    expect(junitReport(story.state)).not.toContain(`${first.title} &amp;&amp;`);
  });

  test('stand in for the end of an output, which says the same once more', () => {
    const more = { evidence: evidence({ tail: 'the end of the output' }), findings: digest([finding()]) };
    const told = new Story(PLAN, ...WORKED.slice(0, 2), began('build/work'), ended('build/work', failed, 1, more));
    const [task] = told.state.phases[0]?.agents.tasks ?? [];
    if (task === undefined) throw new Error('there is an agent');
    expect(failure(task)).toContain('src/a.ts:3:7');
    expect(failure(task)).not.toContain('the end of the output');
    // One that ran out of time says at its end what it was doing.
    expect(failure({ ...task, outcome: { kind: 'timedOut', detail: '' } })).toContain('the end of the output');
    delete task.findings;
    expect(failure(task)).toContain('the end of the output');
  });
});

describe('annotations', () => {
  test('are what GitHub takes, whatever was found', () => {
    const place = fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined });
    const some = fc.record(
      {
        severity: fc.constantFrom('error', 'warning', 'notice'),
        message: fc.string(),
        rule: fc.string({ maxLength: 400 }),
        file: fc.constantFrom('a.ts', 'b/c.ts'),
        line: place,
        column: place,
        endLine: place,
        endColumn: place,
        fingerprint: fc.constant(''),
      },
      { requiredKeys: ['severity', 'message', 'fingerprint'] },
    );
    fc.assert(
      fc.property(fc.array(some), (found) => {
        const made = annotations(
          found.map((each) => JSON.parse(JSON.stringify(each))),
          'packages/app',
        );
        expect(made).toHaveLength(found.filter(({ file }) => file !== undefined).length);
        for (const one of made) {
          expect(one.end_line).toBeGreaterThanOrEqual(one.start_line);
          expect(one.end_column ?? 1).toBeGreaterThanOrEqual(one.start_column ?? 1);
          if (one.start_column !== undefined) expect(one.end_line).toBe(one.start_line);
          expect(one.path).toMatch(/^packages\/app\//);
          expect(one.title.length).toBeLessThanOrEqual(255);
        }
      }),
    );
  });

  test('are the worst first, and bounded', () => {
    const many = Array.from({ length: 600 }, (_, at) => finding({ severity: 'warning', line: at + 1 }));
    const made = annotations([...many, finding({ line: 9 })], '');
    expect(made).toHaveLength(MOST_ANNOTATIONS);
    expect(made[0]).toMatchObject({ annotation_level: 'failure', start_line: 9 });
  });
});

describe('check runs', () => {
  const facts: CheckRunFacts = {
    runId: '1',
    leg: '0123456789abcdef',
    label: '',
    phase: '',
    folder: '',
    phases: false,
    findings: ({ findings }) => findings?.worst ?? [],
    gateOnly: false,
    ended: true,
    problem: undefined,
  };
  const annotated = (story: Story, more: Partial<CheckRunFacts> = {}) =>
    checkRuns(story.state, { ...facts, ...more }).map(({ key, annotations: { length } }) => [key, length]);
  const found = { findings: digest([finding()]) };
  const rejected = REJECTED.map((event) => (event.type === 'AttemptFinished' ? { ...event, ...found } : event));

  test('annotate what checks found at their gate once it is judged, and the rest at the workflow', () => {
    expect(annotated(new Story(PLAN, ...rejected))).toEqual([
      ['', 1],
      ['build/pre-commit', 1],
    ]);
    const judging = rejected.slice(0, JUDGED.length);
    expect(annotated(new Story(PLAN, ...judging), { ended: false })).toEqual([
      ['', 0],
      ['build/pre-commit', 0],
    ]);
  });

  test('are one a phase as well where that is wanted, and green only when its gate has passed', () => {
    const views = checkRuns(new Story(PLAN, ...rejected).state, { ...facts, phases: true });
    expect(views.map(({ key, begun, name }) => [key, begun, name])).toEqual([
      ['', true, 'bootspring / default'],
      ['phase build', true, 'bootspring / default / build'],
      ['phase deploy', false, 'bootspring / default / deploy'],
      ['build/pre-commit', true, 'bootspring / default / pre-commit'],
    ]);
    expect(views[1]).toMatchObject({ standing: { conclusion: 'action_required' }, annotations: [{}] });
    expect(views[0]?.annotations).toEqual([]);
    const cancelled = checkRuns(new Story(PLAN, ...WORKED, over('cancelled')).state, { ...facts, phases: true });
    expect(cancelled[1]?.standing).not.toMatchObject({ conclusion: 'success' });
  });
});
