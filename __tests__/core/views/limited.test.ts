import { describe, expect, test } from '@jest/globals';
import { gatesTable } from '../../../src/core/views/gates-table.ts';
import { junitReport } from '../../../src/core/views/junit.ts';
import { stateDocument } from '../../../src/core/views/state.ts';
import { summaryLines } from '../../../src/core/views/summary.ts';
import type { Outcome } from '../../../src/model/outcome.ts';
import { began, check, ended, gate, phase, pipeline, running, Story } from '../story.ts';

const [LINT, FORMAT] = ['a/g/lint', 'a/g/format'];
const LIMITED: Outcome = { kind: 'passed', only: '2 changed files' };
const EMPTY: Outcome = { kind: 'skipped', because: 'no changed file fits', isEmpty: true };

const state = new Story(
  pipeline([phase('a', { agents: [], gates: [gate('g', [check(LINT), check(FORMAT)])] })]),
  running(),
  { type: 'PhaseStarted', phase: 'a' },
  { type: 'GateStarted', phase: 'a', gate: 'g' },
  began(LINT),
  ended(LINT, LIMITED),
  began(FORMAT),
  ended(FORMAT, EMPTY),
).state;

describe('nobody takes a limited pass for one on everything', () => {
  test('on the terminal', () => {
    const text = summaryLines(state)
      .map((line) => line.map((span) => span.text).join(''))
      .join('\n');
    expect(text).toContain('✓ lint    1.0s  run lint: on 2 changed files only');
    expect(text).toContain('− format  1.0s  skipped: no changed file fits');
  });

  test('in state.json', () => {
    expect(stateDocument(state).phases[0]?.gates[0]?.checks).toMatchObject([
      { name: 'lint', outcome: 'passed', because: 'passed on 2 changed files' },
      { name: 'format', outcome: 'skipped', because: 'skipped: no changed file fits' },
    ]);
  });

  test('in the summary of a job, and in JUnit: what had nothing to judge is skipped and not passed', () => {
    expect(gatesTable(state, 10_000)).toContain('✓ lint · − format');
    const xml = junitReport(state);
    expect(xml.match(/<skipped/g)).toHaveLength(1);
    expect(xml).toContain('no changed file fits');
  });

  test('and nothing of it is a failure that waits to be mended', () => {
    expect(state.lastFailure).toBeUndefined();
  });
});
