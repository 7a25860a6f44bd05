import { describe, expect, test } from '@jest/globals';
import { Redaction } from '../../../src/core/redact/redaction.ts';

const none = (): Redaction => new Redaction(() => []);

/** What is shown of an output that comes in these chunks. */
function through(redaction: Redaction, ...chunks: readonly string[]): string {
  const stream = redaction.stream();
  const pieces = chunks.map((chunk) => stream.write(Buffer.from(chunk)));
  return Buffer.concat([...pieces, stream.end()]).toString();
}

describe('a value that a command asks to hide', () => {
  test('is hidden in the request and from there on, wherever the output is cut', () => {
    const text = 'hunter22 before\n::add-mask::hunter22\r\nhunter22 aHVudGVyMjI= after\n';
    for (let cut = 0; cut <= text.length; cut++) {
      expect(through(none(), text.slice(0, cut), text.slice(cut))).toBe(
        'hunter22 before\n::add-mask::***\r\n*** ***I= after\n',
      );
    }
  });

  test('is hidden in other streams that are under way, of all attempts of the run', () => {
    const redaction = none();
    const [one, other] = [redaction.stream(), redaction.stream()];
    const write = (stream: typeof one, text: string): string => Buffer.from(stream.write(Buffer.from(text))).toString();
    expect(write(one, 'x hunter')).toBe('x hunter');
    expect(write(other, '::add-mask::hunter22\n')).toBe('::add-mask::***\n');
    expect(write(one, ' hunter')).toBe(' ');
    expect(write(one, '22\n')).toBe('***\n');
    expect(redaction.text('hunter22')).toBe('***');
  });

  test('may be the rest of what is held back by another stream', () => {
    const redaction = new Redaction(() => ['hunter-0123456789']);
    const [one, other] = [redaction.stream(), redaction.stream()];
    expect(Buffer.from(one.write(Buffer.from('hunter-01'))).toString()).toBe('');
    other.write(Buffer.from('::add-mask::ter-01\n'));
    expect(Buffer.from(one.write(Buffer.from('!\n'))).toString()).toBe('hun***!\n');
  });

  test.each([
    ['after blanks', ' \t::add-mask::hunter22\nhunter22\n', ' \t::add-mask::***\n***\n'],
    ['in the older form, in a line', 'x ##[add-mask]hunter22\nhunter22\n', 'x ##[add-mask]***\n***\n'],
    ['without a line end', '::add-mask::hunter22', '::add-mask::***'],
    ['of several lines', '::add-mask::hunter22%0Agatherer\nx gatherer x\n', '::add-mask::***\nx *** x\n'],
    ['with an escaped sign', '::add-mask::100%25sure\n100%sure\n', '::add-mask::***\n***\n'],
    [
      'twice in a row',
      '::add-mask::hunter22\n::add-mask::gatherer\nhunter22gatherer\n',
      '::add-mask::***\n::add-mask::***\n***\n',
    ],
  ])('is heard %s', (_name, text, shown) => {
    for (let cut = 0; cut <= text.length; cut++) {
      expect(through(none(), text.slice(0, cut), text.slice(cut))).toBe(shown);
    }
  });

  test.each([
    ['of three characters and blanks', '::add-mask::a b c  \na b c  \n'],
    ['that is empty', '::add-mask::\n\n'],
    ['in the middle of a line', 'run: echo ::add-mask::$TOKEN-1\n$TOKEN-1\n'],
  ])('is not heard %s', (_name, text) => {
    for (let cut = 0; cut <= text.length; cut++) {
      expect(through(none(), text.slice(0, cut), text.slice(cut))).toBe(text);
    }
  });

  test('is still looked through for secrets when it is too short', () => {
    const redaction = new Redaction(() => ['abc\nsecret-0123']);
    expect(through(redaction, '::add-mask::', 'abc\nsecret-0123\n')).toBe('::add-mask::***\n');
  });
});

describe('there is an end to it', () => {
  test('after a hundred values; the request itself is always hidden', () => {
    const requests = Array.from({ length: 101 }, (_each, at) => `::add-mask::value-${at}-\n`).join('');
    const redaction = none();
    expect(through(redaction, requests)).toBe('::add-mask::***\n'.repeat(101));
    expect(redaction.text('value-99- value-100-')).toBe('*** value-100-');
  });

  test('after 64 kB of values', () => {
    const large = 'x'.repeat(40_000);
    const redaction = none();
    expect(through(redaction, `::add-mask::${large}1\n::add-mask::${large}2\n`)).toBe('::add-mask::***\n'.repeat(2));
    expect(redaction.text(`${large}1`)).toBe('***');
    expect(redaction.text(`${large}2`)).toBe(`${large}2`);
  });

  test('for one value that never ends: its line is hidden and nothing is kept of it', () => {
    const redaction = none();
    const chunks = Array.from({ length: 10 }, () => 'y'.repeat(10_000));
    expect(through(redaction, '::add-mask::', ...chunks, 'z\nafter\n')).toBe('::add-mask::***\nafter\n');
    expect(redaction.text('y'.repeat(10_000))).toBe('y'.repeat(10_000));
  });
});

test('values that make matching hard do not make it slow', () => {
  const redaction = none();
  for (let at = 0; at < 12; at++) redaction.mask(`${'a'.repeat(5_000)}${at}`);
  const text = Buffer.alloc(2_000_000, 'a');
  const stream = redaction.stream();
  expect(Buffer.concat([stream.write(text), stream.end()]).equals(text)).toBe(true);
}, 20_000);
