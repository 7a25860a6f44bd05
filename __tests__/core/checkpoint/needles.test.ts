import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { needlesOf, secretValues } from '../../../src/core/checkpoint/needles.ts';

const SECRET = 'ghs_A1b2C3d4E5f6G7h8';

test('secrets are told from paths, switches and words', () => {
  expect(
    secretValues({
      GITHUB_TOKEN: SECRET,
      'INPUT_GITHUB-TOKEN': SECRET,
      DB_PASSWORD: 'tr0ub4dor&3',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      POSTGRES_PASSWORD: 'postgres',
      TOKEN: 'true',
      SOME_TOKEN: '/run/secrets/token-1234',
      CACHE_KEY: 'linux-node-24-abcdef123',
      SSH_AUTH_SOCK: '/tmp/ssh-1/agent.2',
      KEYBOARD: 'us-intl-2024-abcdef',
      EMPTY_SECRET: undefined,
    }),
  ).toEqual([SECRET, 'tr0ub4dor&3', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY']);
});

test('a secret is found in base64 whatever stands around it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 10 }), fc.uint8Array({ maxLength: 10 }), (before, after) => {
      const text = Buffer.concat([before, Buffer.from(SECRET), after]);
      for (const encoding of ['base64', 'base64url'] as const) {
        const encoded = text.toString(encoding);
        expect(needlesOf([SECRET]).some((needle) => encoded.includes(needle))).toBe(true);
      }
    }),
  );
});

test.each([
  ['raw', (secret: string) => Buffer.from(secret).toString('latin1')],
  ['hexadecimal', (secret: string) => Buffer.from(secret).toString('hex')],
  ['hexadecimal in capitals', (secret: string) => Buffer.from(secret).toString('hex').toUpperCase()],
  ['a URL', (secret: string) => encodeURIComponent(secret)],
  ['JSON', (secret: string) => Buffer.from(JSON.stringify(secret)).toString('latin1')],
])('a secret is found in %s', (_form, write) => {
  for (const secret of [SECRET, 'p@ss "quoted" wörd 12', 'line one\nline 2 of key']) {
    expect(needlesOf([secret]).some((needle) => `x${write(secret)}y`.includes(needle))).toBe(true);
  }
});

test('what is short after encoding is no needle', () => {
  for (const needle of needlesOf(['a1b2c3d4'])) expect(needle.length).toBeGreaterThanOrEqual(8);
});
