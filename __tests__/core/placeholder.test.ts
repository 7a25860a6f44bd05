import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { placeholderBecause } from '../../src/core/placeholder.ts';

const alnum = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
/** Uniform draws: what an issuer does. Other generators of fast-check favour short and repeating text. */
const tokenOf = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...alnum), { minLength: length, maxLength: length }).map((all) => all.join(''));

describe('a drawn token', () => {
  test('is not taken for a placeholder', () => {
    // Far from every rule: at least ten different characters.
    const drawn = tokenOf(36).filter((body) => new Set(body).size >= 10);
    fc.assert(fc.property(drawn, (body) => placeholderBecause(`ghp_${body}`, 'random') === undefined));
  });

  test.each([
    'ghp_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
    'ghp_0123456789012345678901234567890123456',
    'npm_abcdefghijklmnopqrstuvwxyzabcdefghij',
    'xoxb-your-token-here',
    'xoxb-test-token',
    '${NPM_TOKEN}',
    '"${NPM_TOKEN}"',
    '{{ token }}',
    '<token>',
    '%TOKEN%',
    'YOUR_TOKEN_HERE',
    'REPLACE_ME',
  ])('%s is a placeholder', (value) => {
    expect(placeholderBecause(value, 'random')).toBeDefined();
  });

  test('with a single short word between separators is none', () => {
    expect(
      placeholderBecause(['xoxb', 'test', '482910475820', 'Kd92jXm4Qw81Lp0ZrT6v'].join('-'), 'random'),
    ).toBeUndefined();
  });
});

describe('a chosen password', () => {
  test.each([
    ['postgres', 'app:hunter22@localhost:5432/x', true],
    ['postgres', 'app:hunter22@127.0.0.1/x', true],
    ['postgres', 'app:hunter22@[::1]:5432/x', true],
    ['https', 'app:hunter22@api.example.org', true],
    ['mysql', 'app:hunter22@db.test/x', true],
    ['jdbc:mysql', 'root:root@db/x', true],
    ['mongodb', 'app:${PASSWORD}@db.acme.io', true],
    ['postgres', 'app:hunter22@db/x', false],
    ['postgres', 'app:example@db.acme.io/x', false],
    ['https', 'app:xxxxxxxx1@git.acme.io/x', false],
    ['https', 'app:hunter22@example.com.acme.io', false],
    ['https', 'app:hunter22@localhost.acme.io', false],
    ['https', 'app:hunter22@10.127.0.0.1', false],
  ])('%s, %s: placeholder %s', (scheme, rest, expected) => {
    // Put together here, so that this file holds no address with a password.
    expect(placeholderBecause(`${scheme}://${rest}`, 'chosen') !== undefined).toBe(expected);
  });
});

test('key material is never a placeholder, whatever it says', () => {
  fc.assert(fc.property(fc.string(), (text) => placeholderBecause(`example ${text}`, 'key') === undefined));
});
