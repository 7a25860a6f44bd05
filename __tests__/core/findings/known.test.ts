import { expect, test } from '@jest/globals';
import { knownFromFile, knownFromJournal, needsFile, tasksWithFindings } from '../../../src/core/findings/known.ts';
import { began, check, ended, failed, gate, phase, pipeline, running, Story } from '../story.ts';
import { digestOf, finding, testCase } from './made.ts';

const LINT = 'a/g/lint';

/** A check that ended with these findings. */
function found(digest: ReturnType<typeof digestOf>) {
  const plan = pipeline([phase('a', { agents: [], gates: [gate('g', [check(LINT)])] })]);
  const story = new Story(plan, running(), { type: 'PhaseStarted', phase: 'a' });
  story.tell({ type: 'GateStarted', phase: 'a', gate: 'g' }, began(LINT), ended(LINT, failed, 1, { findings: digest }));
  const [first, ...rest] = tasksWithFindings(story.state);
  if (first === undefined || rest.length > 0) throw new Error('not one task');
  return first;
}

const many = Array.from({ length: 12 }, (_each, at) => finding({ line: at + 1, file: 'a.ts' }));

test('a file is needed wherever there is one: the journal shortens what it holds', () => {
  expect(needsFile(digestOf([]))).toBe(false);
  expect(needsFile(digestOf([finding()]))).toBe(true);
  expect(needsFile(digestOf(many))).toBe(true);
  expect(needsFile(digestOf([], { tests: { passed: 3, failed: 0, skipped: 0 } }))).toBe(true);
});

test('without the file the ten worst are shown, and how many are not', () => {
  const known = knownFromJournal(found(digestOf(many, { notes: ['One report was empty.'] })), 'the file is gone');
  expect(known).toMatchObject({ task: LINT, attempt: 1, omitted: { findings: 2 } });
  expect(known.findings).toHaveLength(10);
  expect(known.notes).toEqual(['One report was empty.', 'a/g/lint: the file is gone, so 10 of 12 findings are shown.']);
});

test('nothing is said where nothing is missing', () => {
  const few = knownFromJournal(found(digestOf([finding()])), undefined);
  expect(few).toMatchObject({ notes: [], omitted: { findings: 0, tests: 0 } });
});

test('tests that are only counted are told', () => {
  const tests = { passed: 2, failed: 1, skipped: 1 };
  const known = knownFromJournal(found(digestOf([], { tests })), 'the file is damaged');
  expect(known.omitted).toEqual({ findings: 0, tests: 4 });
  expect(known.notes).toEqual(['a/g/lint: the file is damaged, so its tests are not known one by one.']);
});

test('the file has all of them, worst first', () => {
  const [notice, error] = [finding({ severity: 'notice' }), finding({ message: 'worse' })];
  const tests = [testCase('one')];
  const omitted = { findings: 5, tests: 0 };
  const file = { schemaVersion: 1, task: LINT, attempt: 1, findings: [notice, error], tests, omitted } as const;
  expect(knownFromFile(found(digestOf(many)), { ...file, findings: [...file.findings] })).toEqual({
    task: LINT,
    attempt: 1,
    findings: [error, notice],
    tests,
    omitted,
    notes: [],
  });
});
