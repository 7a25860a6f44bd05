import { expect, test } from '@jest/globals';
import { altersGates, basePart, baseSentences } from '../../../src/core/views/base-part.ts';
import type { BasePlan } from '../../../src/model/pipeline.ts';
import { phase, pipeline } from '../story.ts';

const SHA = 'abcdef123456'.padEnd(40, '0');
const of = (base: BasePlan | undefined) => ({
  pipeline: pipeline([phase('a')], base === undefined ? {} : { base }),
});

test('gates that are those of the base are not spoken of', () => {
  for (const base of [undefined, { sha: SHA, differences: [] }]) {
    expect(basePart(of(base), 10)).toBe('');
    expect(altersGates(of(base))).toBe(false);
    expect(base === undefined ? [] : baseSentences(base)).toEqual([]);
  }
});

test('each difference is told, and nothing in it is more than text', () => {
  const base = { sha: SHA, differences: ['check a runs "![x](y) @all <b>"', 'two', 'three'] };
  const told = basePart(of(base), 2);
  expect(told).toMatch(/^⚠️ \*\*This change alters the gates\*\* of ` abcdef123456 `/);
  expect(told).not.toMatch(/!\[x\]|<b>|[^\\&;\u200b]@all/);
  expect(told.split('\n').slice(-2)).toEqual(['- two', '- … and 1 more']);
  expect(altersGates(of(base))).toBe(true);
  expect(baseSentences(base)).toEqual([
    expect.stringMatching(/^This change alters the gates of abcdef123456: .*; three$/),
  ]);
});

test('gates that are not known are told as such', () => {
  const base = { sha: SHA, differences: [], unknown: 'GitHub did not answer\n::error::x' };
  expect(basePart(of(base), 10)).toContain('are not known**: GitHub did not answer');
  expect(altersGates(of(base))).toBe(true);
  expect(baseSentences(base)).toEqual([
    'The gates of the base commit abcdef123456 are not known: GitHub did not answer ::error::x',
  ]);
});
