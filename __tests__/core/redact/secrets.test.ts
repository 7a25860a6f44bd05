import { expect, test } from '@jest/globals';
import { Redaction } from '../../../src/core/redact/redaction.ts';
import { knownSecrets } from '../../../src/core/redact/secrets.ts';

const KEY = [
  '-----BEGIN PRIVATE KEY-----',
  'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj',
  'MzEfYyjiWA4R4/M2bS1GB4t7NXp98C3SC6dVMvDuictGeurT8jNbvJZHtCSuYEvu',
  '-----END PRIVATE KEY-----',
].join('\n');

test('each line of a secret is one, but for what every key has', () => {
  expect(knownSecrets({ SIGNING_KEY: `${KEY}\n`, HOME: '/home/somebody-42', API_TOKEN: 'short' })).toEqual([
    KEY,
    ...KEY.split('\n').slice(1, 3),
  ]);
  const redaction = new Redaction(() => knownSecrets({ SIGNING_KEY: KEY }));
  const [begin = '', one = '', two = '', end = ''] = KEY.split('\n');
  expect(redaction.text(`error at "${two}" of\n${begin}\n`)).toBe(`error at "***" of\n${begin}\n`);
  expect(redaction.text(KEY)).toBe('***');
  expect(redaction.text(`${begin}\r\n${one}\r\n${two}\r\n${end}`)).toBe(`${begin}\r\n***\r\n***\r\n${end}`);
});

test.each([76, 64])('a long secret in base64 is hidden in lines of %s digits', (width) => {
  const secret = `eyJ${'aB3-xY_z9'.repeat(20)}`;
  const redaction = new Redaction(() => knownSecrets({ ID_TOKEN: secret }));
  const base64 = Buffer.from(`${secret}\n`).toString('base64');
  const lines = base64.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  expect(lines.length).toBeGreaterThan(2);
  for (const line of redaction.text(lines.join('\n')).split('\n')) expect(line).toMatch(/^(?:\*\*\*)?.{0,8}$/);
});

test('the secrets are asked for when there is something to look at, and once', () => {
  let asked = 0;
  const redaction = new Redaction(() => {
    asked++;
    return ['secret-0123'];
  });
  redaction.know(['another-0123']);
  expect(asked).toBe(0);
  expect(redaction.text('secret-0123, another-0123')).toBe('***, ***');
  redaction.know(['a-third-0123']);
  expect(redaction.text('secret-0123, a-third-0123')).toBe('***, ***');
  expect(asked).toBe(1);
});
