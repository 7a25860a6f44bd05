import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseOutputs } from '../../src/core/outputs.ts';

describe('parseOutputs', () => {
  test('reads keys with values and blocks', () => {
    const text = 'goto=testing\nurl=http://x/?a=b<<c\n\nbody<<EOF\nfirst = 1\nsecond<<no\nEOF\r\nlast-one=\r\n';
    expect(parseOutputs(text)).toEqual({
      outputs: { goto: 'testing', url: 'http://x/?a=b<<c', body: 'first = 1\nsecond<<no', 'last-one': '' },
      notes: [],
    });
  });

  test('what was written comes back', () => {
    const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,20}$/).filter((text) => text !== '__proto__');
    const value = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', ''));
    fc.assert(
      fc.property(fc.dictionary(name, value), (values) => {
        const lines = Object.entries(values).map(([key, text]) =>
          text.includes('\n') ? `${key}<<END-1f3\n${text}\nEND-1f3\n` : `${key}=${text}\n`,
        );
        expect({ ...parseOutputs(lines.join('')).outputs }).toEqual({ ...values });
      }),
    );
  });

  test('never throws, and every key is a name', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '=', '<<', '\n', 'E', '__proto__', '1', ' ', '\r')), (parts) => {
        for (const key of Object.keys(parseOutputs(parts.join('')).outputs)) expect(key).toMatch(/^[A-Za-z_][\w-]*$/);
      }),
    );
  });

  test.each([
    ['a line that is neither', 'hello\nkey=1', /line 1 is neither key=value/, { key: '1' }],
    ['a name that is none', '1a=2\nkey=1', /line 1: "1a" is no name/, { key: '1' }],
    ['a name that objects give a meaning to', '__proto__=x\nkey=1', /"__proto__" is no name/, { key: '1' }],
    [
      'a block that is never closed',
      'key=1\nbody<<EOF\nx=2',
      /line 2 opens a block that is never closed/,
      { key: '1' },
    ],
    ['a block without a delimiter', 'key=1\nbody<<\nx=2\n', /line 2 opens a block/, { key: '1' }],
  ])('%s is left out and noted', (_name, text, note, outputs) => {
    const parsed = parseOutputs(text);
    expect(parsed.outputs).toEqual(outputs);
    expect(parsed.notes).toHaveLength(1);
    expect(parsed.notes[0]).toMatch(note);
  });
});
