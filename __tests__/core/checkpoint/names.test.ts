import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesOfText, readName, showName, textOfBytes, writeName } from '../../../src/core/checkpoint/names.ts';

const byteString = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString('latin1'));

test('a name survives being written to JSON and read again, whatever its bytes', () => {
  fc.assert(
    fc.property(byteString, (name) => {
      const written: unknown = JSON.parse(JSON.stringify(writeName(name)));
      expect(written).toEqual(writeName(name));
      expect(readName(writeName(name))).toBe(name);
    }),
  );
});

test('what is UTF-8 is written as text, also with a byte order mark', () => {
  for (const text of ['src/a.ts', 'é', '日本', '\uFEFFa', '😀/x']) {
    expect(writeName(bytesOfText(text))).toBe(text);
    expect(textOfBytes(bytesOfText(text))).toBe(text);
  }
  expect(writeName('\xff')).toEqual({ base64: '/w==' });
});

test('base64 that is none is no name', () => {
  expect(readName({ base64: '*' })).toBeUndefined();
});

test('what is shown has no character that moves the cursor or hides', () => {
  fc.assert(fc.property(byteString, (name) => !/[\p{Cc}\p{Cf}\u2028]/u.test(showName(name))));
  expect(showName('a\nb\xff')).toBe('a\\nb\\xff');
  expect(showName(bytesOfText('é\u202E'))).toBe('é\\u{202e}');
});
