import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { firstLines, HEAD_BYTES, lastLines, OutputTail, plainText, TAIL_BYTES } from '../../src/core/text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function tailOf(...chunks: readonly (string | Uint8Array)[]): OutputTail {
  const tail = new OutputTail();
  for (const chunk of chunks) tail.write(typeof chunk === 'string' ? bytes(chunk) : chunk);
  return tail;
}

describe('plainText', () => {
  test.each([
    ['colours', '\u001b[1;31merror\u001b[0m: no', 'error: no'],
    ['8-bit sequences', '\u009b31merror\u009b0m', 'error'],
    ['titles and links', '\u001b]0;title\u0007a\u001b]8;;http://x\u001b\\b', 'ab'],
    ['an unfinished title ends with its line', '\u001b]0;title\nnext', '\nnext'],
    ['Windows line ends', 'a\r\nb\r\r\n', 'a\nb\n'],
    ['progress drawn over itself', '10%\r50%\r100%\ndone', '100%\ndone'],
    ['a redraw that only erases', 'result\r      \r\n', 'result\n'],
    ['erasing the line', '10%\u001b[2K\u001b[1G20%', '20%'],
    ['spinners', '|\b/\b-\bok', 'ok'],
    ['other control characters', 'a\u0000b\u0007c\u007f', 'abc'],
    ['tabs and other languages stay', '\tß漢字🙂', '\tß漢字🙂'],
  ])('%s', (_name, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test('leaves no control character, whatever comes', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u001b[', '\u001b]', '\r', '\n', '\b', '\u009b'),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        // oxlint-disable-next-line no-control-regex
        expect(plainText(parts.join(''))).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      }),
    );
  });

  test('a megabyte of unfinished sequences takes linear time', () => {
    const startedAt = performance.now();
    for (const bad of ['\u001b[', '\u001b]', '\r', '\b', '\u001b[1', 'x\b']) plainText(bad.repeat(500_000));
    // Linear takes a tenth of a second, quadratic more than a minute.
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });
});

describe('lastLines and firstLines', () => {
  test('never exceed their bytes and keep whole lines when they fit', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 16, max: 64 }), (lines, max) => {
        const text = lines.join('\n');
        const end = lastLines(text, max);
        const start = firstLines(text, max);
        expect(bytes(end).length).toBeLessThanOrEqual(max);
        expect(bytes(start).length).toBeLessThanOrEqual(max);
        if (!end.startsWith('…')) expect(text.endsWith(end)).toBe(true);
        if (!start.endsWith('…')) expect(text.startsWith(start)).toBe(true);
      }),
    );
  });
});

describe('OutputTail', () => {
  test('short output is kept as it is', () => {
    const tail = tailOf('one\n', 'two', '\n');
    expect(tail.tail()).toBe('one\ntwo');
    expect(tail.head()).toBe('one\ntwo\n');
    expect(tail.excerpt()).toBe('one\ntwo');
    expect(tail.bytes).toBe(8);
  });

  test('of long output the first and last lines are kept, whole', () => {
    const tail = new OutputTail();
    for (let line = 0; line < 200_000; line++) tail.write(bytes(`line ${line}\n`));
    expect(tail.head().split('\n').slice(0, 2)).toEqual(['line 0', 'line 1']);
    const lines = tail.tail().split('\n');
    expect(lines.at(-1)).toBe('line 199999');
    expect(lines.every((line) => /^line \d+$/.test(line))).toBe(true);
    expect(bytes(tail.tail()).length).toBeGreaterThan(TAIL_BYTES * 0.9);
    expect(bytes(tail.tail()).length).toBeLessThanOrEqual(TAIL_BYTES);
    expect(bytes(tail.head()).length).toBeLessThanOrEqual(HEAD_BYTES);
  });

  test('an error is not pushed out by a megabyte of redraws', () => {
    const tail = tailOf('Error: the reason\n');
    for (let percent = 0; percent < 100_000; percent++) tail.write(bytes(`\rdone ${percent}`));
    expect(tail.tail()).toBe('Error: the reason\ndone 99999');
  });

  test('redrawn lines that end do not push the error out either', () => {
    const tail = tailOf('Error: the reason\n');
    for (let file = 0; file < 20; file++) {
      for (let percent = 0; percent < 10_000; percent++) tail.write(bytes(`\rfile ${file} ${percent}`));
      tail.write(bytes('\n'));
    }
    expect(tail.tail().split('\n')[0]).toBe('Error: the reason');
  });

  test('nor do many lines of which redraws leave little', () => {
    const tail = tailOf('Error: the reason\n');
    for (let file = 0; file < 200; file++) tail.write(bytes(`${'\rworking'.repeat(400)}\rfile ${file}\n`));
    expect(tail.tail().split('\n')).toHaveLength(201);
    expect(tail.tail().split('\n')[0]).toBe('Error: the reason');
  });

  test('a line without an end shows its end, and says that it was cut', () => {
    const tail = new OutputTail();
    const block = new Uint8Array(1024 * 1024).fill(120);
    for (let count = 0; count < 50; count++) tail.write(block);
    tail.write(bytes('THE END'));
    expect(tail.tail()).toMatch(/^…x+THE END$/);
    expect(bytes(tail.tail()).length).toBeLessThanOrEqual(TAIL_BYTES);
  });

  test('the chunks do not matter, nor does what is in them', () => {
    const alphabet = fc.constantFrom('a', 'ß', '\n', '\r', '\u001b[31m', 'x'.repeat(300), 'y'.repeat(30_000), '\u0000');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 60 }), fc.integer({ min: 1, max: 5000 }), (parts, size) => {
        const whole = bytes(parts.join(''));
        const chunks: Uint8Array[] = [];
        for (let at = 0; at < whole.length; at += size) chunks.push(whole.subarray(at, at + size));
        const tail = new OutputTail();
        for (const chunk of chunks) tail.write(chunk);
        expect(tail.bytes).toBe(whole.length);
        expect(tail.tail()).toBe(tailOf(whole).tail());
        expect(tail.excerpt()).toBe(tailOf(whole).excerpt());
        expect(bytes(tail.tail()).length).toBeLessThanOrEqual(TAIL_BYTES);
      }),
      { numRuns: 50 },
    );
  });

  test('invalid UTF-8 becomes replacement characters', () => {
    expect(tailOf(new Uint8Array([0xff, 0xfe, 0x61, 0x0a, 0xc3])).tail()).toBe('��a\n�');
  });
});
