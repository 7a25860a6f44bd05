import { expect, test } from '@jest/globals';
import { hint } from '../../src/core/hints.ts';
import { FAILURE_REASONS } from '../../src/model/outcome.ts';

const ONE_SENTENCE = /^[A-Z][^\n]{20,160}\.$/;

test.each(FAILURE_REASONS)('%s has a next step of one sentence, failed or errored', (reason) => {
  const failed = hint({ kind: 'failed', reason, detail: '' });
  expect(failed).toMatch(ONE_SENTENCE);
  expect(failed).not.toMatch(/[.!?] [A-Z]/);
  expect(hint({ kind: 'errored', reason, detail: '' })).toBe(failed);
});

test('nobody is sent to read what a command did not print', () => {
  const failed = { kind: 'failed', reason: 'exit-code', detail: '' } as const;
  expect(hint(failed, { tail: 'x' })).toBe(hint(failed));
  expect(hint(failed, { tail: '\n' })).toMatch(ONE_SENTENCE);
  expect(hint(failed, { tail: '\n' })).not.toContain('end of its output');
  const missing = { ...failed, reason: 'command-not-found' } as const;
  expect(hint(missing, { tail: '\n' })).toBe(hint(missing));
});

test('a timeout has one too', () => {
  expect(hint({ kind: 'timedOut', detail: '' })).toMatch(ONE_SENTENCE);
});

test('no two reasons share a hint', () => {
  const hints = FAILURE_REASONS.map((reason) => hint({ kind: 'failed', reason, detail: '' }));
  expect(new Set(hints).size).toBe(FAILURE_REASONS.length);
});

test('what is well needs none', () => {
  expect(hint({ kind: 'passed' })).toBeUndefined();
  expect(hint({ kind: 'cancelled', detail: 'x' })).toBeUndefined();
  expect(hint({ kind: 'skipped', because: 'x' })).toBeUndefined();
  expect(hint({ kind: 'reused', from: 'x' })).toBeUndefined();
});
