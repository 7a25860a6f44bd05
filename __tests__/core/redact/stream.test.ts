import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { needlesOf } from '../../../src/core/checkpoint/needles.ts';
import { Redaction } from '../../../src/core/redact/redaction.ts';

const SECRET = 'ci-A1b2/C3d4+E5f6=G7h8 "x"';
const TOKEN = `ghp_${'aB3'.repeat(12)}`;

/** What comes of bytes that are cut into chunks of the given lengths, the last one taking the rest. */
function shown(secrets: readonly string[], bytes: Uint8Array, cuts: readonly number[]): string {
  const stream = new Redaction(() => secrets).stream();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const length of [...cuts, bytes.length]) {
    const chunk = Uint8Array.from(bytes.subarray(at, at + length));
    const before = Buffer.from(chunk);
    pieces.push(stream.write(chunk));
    expect(Buffer.compare(before, chunk)).toBe(0);
    at += length;
  }
  return Buffer.concat([...pieces, stream.end()]).toString('latin1');
}

/** The same without any cleverness: each byte that lies in an occurrence is hidden. */
function expected(needles: readonly string[], text: string): string {
  const hidden = new Set<number>();
  const hide = (start: number, length: number): void => {
    for (let at = start; at < start + length; at++) hidden.add(at);
  };
  for (const needle of needles) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) hide(at, needle.length);
  }
  for (const match of text.matchAll(/gh[pousr]_[\w.-]{36,}|github_pat_\w{22}[\w.-]*/g))
    hide(match.index, match[0].length);
  let result = '';
  for (let at = 0; at < text.length; at++) {
    if (!hidden.has(at)) result += text[at];
    else if (!hidden.has(at - 1)) result += '***';
  }
  return result;
}

const FORMS: readonly (readonly [string, (secret: string) => string])[] = [
  ['raw', (secret) => secret],
  ['base64', (secret) => Buffer.from(secret).toString('base64').replace(/=*$/, '')],
  ['base64url', (secret) => Buffer.from(secret).toString('base64url')],
  ['base64 with something before it', (secret) => Buffer.from(`ab${secret}cd`).toString('base64')],
  ['hexadecimal', (secret) => Buffer.from(secret).toString('hex')],
  ['hexadecimal in capitals', (secret) => Buffer.from(secret).toString('hex').toUpperCase()],
  ['a URL', (secret) => encodeURIComponent(secret)],
  ['JSON', (secret) => JSON.stringify(secret)],
];

describe('a secret', () => {
  test.each(FORMS)('as %s is hidden wherever the output is cut in two or three', (_name, write) => {
    const text = Buffer.from(`before ${write(SECRET)} after\n`);
    for (let one = 0; one <= text.length; one++) {
      const result = shown([SECRET], text, [one, 3]);
      expect(result).toMatch(/^before .{0,4}\*\*\*.{0,4} after\n$/);
      for (const needle of needlesOf([SECRET])) expect(result).not.toContain(needle);
    }
  });

  test('is hidden when it comes byte by byte', () => {
    const text = Buffer.from(`${SECRET}${SECRET} ${TOKEN}\n`);
    expect(
      shown(
        [SECRET],
        text,
        Array.from(text, () => 1),
      ),
    ).toBe('*** ***\n');
  });

  test('is hidden at the very start and the very end', () => {
    expect(shown([SECRET], Buffer.from(SECRET), [])).toBe('***');
  });

  test('is hidden however far the bytes lie from a boundary of words', () => {
    const large = Buffer.alloc(4096, 'an ordinary line of output\n');
    for (let at = 1000; at < 1040; at++) {
      const bytes = Buffer.concat([large.subarray(0, at), Buffer.from(SECRET), large.subarray(at)]);
      expect(shown([SECRET], bytes, [])).not.toContain(SECRET.slice(0, 12));
      expect(shown([SECRET], bytes, [at + 5])).toContain('***');
    }
  });
});

test('for any secrets, any output and any cuts, exactly what is secret is hidden', () => {
  // Few different characters make secrets that overlap, repeat and begin again within themselves.
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '_', '/'), minLength: 8, maxLength: 20 });
  const bodies = fc.string({ unit: fc.constantFrom('a', '1', '_', '.', '-'), minLength: 15, maxLength: 60 });
  const token = fc
    .tuple(fc.constantFrom('ghp_', 'ghs_', 'github_pat_', 'ghx_', 'gh'), bodies)
    .map((parts) => parts.join(''));
  const cases = fc.array(word, { maxLength: 4 }).chain((secrets) => {
    const known = secrets.length === 0 ? word : fc.constantFrom(...secrets);
    const encoded = fc.tuple(known, fc.constantFrom(...FORMS)).map(([secret, [, write]]) => write(secret));
    const partial = fc.tuple(known, fc.nat(7)).map(([secret, less]) => secret.slice(0, -1 - less));
    const noise = fc.string({ unit: fc.constantFrom('\n', '\t', '\r', ' ', 'g', 'ü', '\u00ff', '~'), maxLength: 30 });
    const piece = fc.oneof(encoded, encoded, partial, token, noise, fc.constant('an ordinary line of output\n'));
    return fc.tuple(
      fc.constant(secrets),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.array(fc.nat(40), { maxLength: 20 }),
    );
  });
  fc.assert(
    fc.property(cases, ([secrets, text, cuts]) => {
      fc.pre(!/add-mask/.test(text));
      const bytes = Buffer.from(text, 'latin1');
      expect(shown(secrets, bytes, cuts)).toBe(expected(needlesOf(secrets), text));
    }),
    { numRuns: 2000 },
  );
});

test('output without secrets is passed on as it is, without a copy', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 }), (chunks) => {
      const stream = new Redaction(() => [SECRET]).stream();
      const result = Buffer.concat([...chunks.map((chunk) => stream.write(chunk)), stream.end()]);
      expect(Buffer.compare(result, Buffer.concat(chunks))).toBe(0);
    }),
  );
  const line = Buffer.from('an ordinary line of output\n');
  expect(new Redaction(() => [SECRET]).stream().write(line)).toBe(line);
});

describe('what is held back', () => {
  test('is only what may be the start of a secret', () => {
    const stream = new Redaction(() => [SECRET]).stream();
    const write = (text: string): string => Buffer.from(stream.write(Buffer.from(text))).toString();
    expect(write('Password: ')).toBe('Password: ');
    expect(write('x ci-A1')).toBe('x ');
    expect(write('b2 no\n')).toBe('ci-A1b2 no\n');
    expect(write(SECRET)).toBe('***');
    expect(write('!')).toBe('!');
  });

  test('comes when nothing more comes', () => {
    const stream = new Redaction(() => [SECRET]).stream();
    expect(Buffer.from(stream.write(Buffer.from('ci-A1'))).toString()).toBe('');
    expect(Buffer.from(stream.end()).toString()).toBe('ci-A1');
  });
});

describe("GitHub's tokens", () => {
  test.each([
    [`ghp_${'a'.repeat(36)}`, '***'],
    [`ghs_${'a'.repeat(35)}`, `ghs_${'a'.repeat(35)}`],
    [`x=ghs_${'eyJ.a-_'.repeat(50)};`, 'x=***;'],
    [`ghx_${'a'.repeat(36)}`, `ghx_${'a'.repeat(36)}`],
    [`github_pat_${'a'.repeat(22)}`, '***'],
    ['github_pat_settings-page-for-all-users.md', 'github_pat_settings-page-for-all-users.md'],
    [`snake_case_words_ghu_${'a'.repeat(40)} more_words`, 'snake_case_words_*** more_words'],
  ])('%s', (text, result) => {
    for (let cut = 0; cut <= text.length; cut++) expect(shown([], Buffer.from(text), [cut])).toBe(result);
  });
});

test('a text is hidden in the same way, beyond ASCII too', () => {
  const redaction = new Redaction(() => ['pä$$wörd-12', SECRET]);
  expect(redaction.text('ü pä$$wörd-12 ü')).toBe('ü *** ü');
  expect(redaction.text(`${SECRET} and ${TOKEN}`)).toBe('*** and ***');
  expect(redaction.text('ordinary ü \ud800')).toBe('ordinary ü \ud800');
});

describe('a secret with control characters in it', () => {
  const CONTROLS = ['\u001b[1m', '\u001b[01;31m\u001b[K', '\u001b[m', '\u001b(B', '\0', '\u0008', '\u007f'];
  // oxlint-disable-next-line no-control-regex
  const CONTROL = /\u001b\[[0-9;]*[mK]|\u001b\(B|[\u0000\u0008\u007f]/g;

  test.each([
    ['coloured in the middle', 'a ci-A1b2\u001b[1m/C3d4+E5f6=G7h8 "x"\u001b[m z', 'a ***\u001b[1m\u001b[m z'],
    ['coloured at its start', `a \u001b[1m${SECRET}\u001b[m z`, 'a \u001b[1m***\u001b[m z'],
    ['after what looks like a part of a sequence', `\u001b[${SECRET} z`, '\u001b[*** z'],
    ['in the title of a window', `\u001b]0;${SECRET}\u0007z`, '\u001b]0;***\u0007z'],
    [
      "in another's token",
      `${TOKEN.slice(0, 9)}\u001b[m${TOKEN.slice(9, 20)}\0${TOKEN.slice(20)} z`,
      '***\u001b[m\0 z',
    ],
    ['that never end', `ci-A1\u001b[${'1;'.repeat(60)}`, `ci-A1\u001b[${'1;'.repeat(60)}`],
  ])('is hidden: %s', (_name, text, result) => {
    for (let cut = 0; cut <= text.length; cut++) expect(shown([SECRET], Buffer.from(text), [cut])).toBe(result);
    expect(
      shown(
        [SECRET],
        Buffer.from(text),
        Array.from(text, () => 1),
      ),
    ).toBe(result);
  });

  test('is hidden wherever they stand and wherever the output is cut; they stay', () => {
    const piece = fc.oneof(
      fc.constantFrom(SECRET, TOKEN, Buffer.from(SECRET).toString('base64')),
      fc.constantFrom(...CONTROLS, 'ordinary text\n', SECRET.slice(0, 11)),
    );
    const inserted = fc.array(fc.tuple(fc.nat(300), fc.constantFrom(...CONTROLS)), { maxLength: 12 });
    const cases = fc.tuple(fc.array(piece, { maxLength: 8 }), inserted, fc.array(fc.nat(30), { maxLength: 20 }));
    fc.assert(
      fc.property(cases, ([pieces, controls, cuts]) => {
        let text = pieces.join('');
        for (const [at, control] of controls) {
          // Not within another sequence: that would be other text.
          const before = text.slice(0, at);
          // oxlint-disable-next-line no-control-regex
          if (!/\u001b[[(]?[0-9;]*$/.test(before)) text = before + control + text.slice(at);
        }
        const result = shown([SECRET], Buffer.from(text), cuts);
        const plain = result.replaceAll(CONTROL, '');
        for (const needle of [...needlesOf([SECRET]), TOKEN]) expect(plain).not.toContain(needle);
        expect(result).toBe(shown([SECRET], Buffer.from(text), []));
        expect(result.match(CONTROL)).toEqual(text.match(CONTROL));
      }),
      { numRuns: 1000 },
    );
  });

  test('that fills the memory is passed on', () => {
    const stream = new Redaction(() => [SECRET]).stream();
    let length = stream.write(Buffer.from(SECRET.slice(0, 9))).length;
    for (let count = 0; count < 40; count++) length += stream.write(Buffer.alloc(10_000)).length;
    expect(length).toBeGreaterThan(100_000);
    expect(length + stream.end().length).toBe(400_009);
  });
});
