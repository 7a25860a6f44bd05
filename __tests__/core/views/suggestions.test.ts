import { describe, expect, test } from '@jest/globals';
import { keysOf, reviewText, suggestionText } from '../../../src/core/views/suggestions.ts';

const KEYS = ['0123456789abcdef', 'fedcba9876543210'];

describe('a review', () => {
  test('is found again by its keys, and says how to have the rest', () => {
    const artifact = { name: 'bootspring-fix-x-1.zip', repository: 'o/r', runId: '77', url: 'https://x/#artifacts' };
    const text = reviewText({ keys: KEYS, rest: 1, isGreen: true, offer: { artifact } });
    expect(keysOf(text.replaceAll('\n', '\r\n'))).toEqual(KEYS);
    expect(text).toContain('2 suggestions by the fixes of this run. With all of the mend every check passes.');
    expect(text).toContain('1 more change cannot be suggested');
    expect(text).toContain('gh run download 77 -R o/r -n bootspring-fix-x-1.zip && git apply bootspring-fix.patch');
  });

  test.each(['', 'text', `x\n${reviewText({ keys: KEYS, rest: 0, isGreen: true, offer: undefined })}`])(
    'that is not ours has none',
    (text) => expect(keysOf(text)).toEqual([]),
  );
});

test.each([
  ['takes lines away', [], '```suggestion\n```'],
  ['leaves one line empty', [''], '```suggestion\n\n```'],
  ['holds fences', ['a', '````js', '```'], '`````suggestion\na\n````js\n```\n`````'],
])('a suggestion that %s', (_what, lines, text) => {
  expect(suggestionText({ lines })).toBe(text);
});
