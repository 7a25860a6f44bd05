import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { interpolate, references } from '../../src/core/interpolate.ts';

const env: Readonly<Record<string, string>> = { NAME: 'value', EMPTY: '', NESTED: '${env:NAME}' };
const lookup = (name: string): string | undefined => env[name];

describe('interpolate', () => {
  test.each([
    ['plain', 'plain'],
    ['', ''],
    ['a ${env:NAME} b', 'a value b'],
    ['${env:NAME}${env:NAME}', 'valuevalue'],
    ['${env:NOPE:-default}', 'default'],
    ['${env:NOPE:-}', ''],
    ['${env:EMPTY:-default}', 'default'],
    ['${env:EMPTY}', ''],
    ['${env:NAME:-default}', 'value'],
    ['${env:NESTED}', '${env:NAME}'],
    ['$${env:NAME}', '${env:NAME}'],
    ['$$${env:NAME}', '$${env:NAME}'],
    ['5$ and $NAME', '5$ and $NAME'],
    ['${env:NOPE:-a:-b$}', 'a:-b$'],
  ])('%s becomes %s', (text, expected) => {
    expect(interpolate(text, lookup)).toEqual({ ok: true, value: expected });
  });

  test('names each missing variable once', () => {
    expect(interpolate('${env:A}${env:B}${env:A}', lookup)).toEqual({
      ok: false,
      error: { missing: ['A', 'B'], malformed: [] },
    });
  });

  test.each(['${', '${env:', '${env:}', '${env:1A}', '${HOME}', '${env:A-b}', '${ env:A}', '${env:A:default}'])(
    '%s is malformed',
    (text) => {
      expect(interpolate(`x${text}`, lookup)).toEqual({ ok: false, error: { missing: [], malformed: [text] } });
      expect(references(`x${text}`)).toEqual({ ok: false, error: [text] });
    },
  );

  test('escaping every "${" gives any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('$', '{', '}', 'e', 'env:A', ':-') }), (text) => {
        // A "$" before an escape stays what it is, so "${" is the only thing to escape.
        expect(interpolate(text.split('${').join('$${'), lookup)).toEqual({ ok: true, value: text });
      }),
    );
  });
});

test('references are listed in order', () => {
  expect(references('${env:A} ${env:B:-x} $${env:C}')).toEqual({
    ok: true,
    value: [{ name: 'A' }, { name: 'B', fallback: 'x' }],
  });
});
