/* oxlint-disable no-control-regex -- control characters are what this file is about. */
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { visibleSource, visibleText } from '../../src/core/visible.ts';

test.each([
  ['marks that turn the direction of writing', 'a\u202eb\u2066c', 'a\\u{202e}b\\u{2066}c'],
  ['characters without a width', 'pass\u200bword\ufeff', 'pass\\u{200b}word\\u{feff}'],
  ['line separators', 'a\u2028b', 'a\\u{2028}b'],
  ['half a character', 'a\ud800b', 'a\\u{d800}b'],
  ['sequences of a terminal', '\u001b[31mred\u001b[0m', 'red'],
])('%s are not hidden', (_name, text, shown) => {
  expect(visibleText(text, 100)).toBe(shown);
});

test('tabs, line ends, accents and emoji of several parts stay', () => {
  const text = 'a\tb\nu\u0308 \u{1f469}\u200d\u{1f4bb} שלום';
  expect(visibleText(text, 100)).toBe(text);
  expect(visibleSource(text, 100)).toBe(text);
});

test('a source shows the sequences of a terminal', () => {
  expect(visibleSource("'\u001b[31m'", 100)).toBe("'\\u{1b}[31m'");
});

test('what is cut says so and is never longer, whatever it is', () => {
  expect(visibleText('x'.repeat(3_000), 2_000)).toHaveLength(2_000);
  expect(visibleText('ab\u{1f469}', 3)).toBe('ab…');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
      const shown = visibleText(text, limit);
      expect(shown.length).toBeLessThanOrEqual(limit);
      expect(shown).not.toMatch(/[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(shown).not.toMatch(/\p{Cs}/u);
    }),
  );
});
