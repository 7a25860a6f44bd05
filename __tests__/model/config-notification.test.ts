import { expect, test } from '@jest/globals';
import { explain } from '../../src/core/explain.ts';
import { configSchema } from '../../src/model/config.ts';

/** What is wrong with a notification, in words; nothing when it is fine. */
function wrong(notification: object): readonly string[] {
  const raw = { version: 1, notifications: [notification] };
  const parsed = configSchema.safeParse(raw);
  return parsed.success ? [] : explain(parsed.error.issues, raw).map(({ message }) => message);
}

test.each([
  [{ webhook: 'https://example.com/x' }],
  [{ webhook: '${env:HOOK_URL}', secret: '${env:HOOK_SECRET}', on: ['started', 'slow'], after: '60m' }],
  [{ slack: '${env:SLACK_URL}', on: ['paused', 'failed', 'completed', 'cancelled'] }],
  [{ slack: '${env:SLACK_URL}', on: ['late'], 'late-after': '10m' }],
])('%j is understood', (notification) => {
  expect(wrong(notification)).toEqual([]);
});

test.each([
  [{}, 'a notification has one address: either "webhook" or "slack"'],
  [{ webhook: 'https://x', slack: '${env:X}' }, 'a notification has one address: either "webhook" or "slack"'],
  [{ slack: '${env:X}', secret: '${env:Y}' }, 'Slack checks no signatures: remove "secret"'],
  [{ webhook: 'https://x', on: ['slow'] }, '"slow" needs "after": how long a run may take'],
  [
    { webhook: 'https://x', on: ['late'], after: '1m' },
    '"late" needs "late-after": how long a job may wait for a runner',
  ],
  [{ webhook: 'https://x', on: [] }, 'the list of events is empty'],
  [{ webhook: 'https://x', on: ['running'] }, 'found "running"'],
  [{ webhook: '' }, 'the address is empty'],
  [{ webhook: 'example.com/x' }, 'expected an address that begins with https:// or http://, or ${env:NAME}'],
  [{ webhook: 'ftp://x' }, 'expected an address that begins with https:// or http://, or ${env:NAME}'],
])('%j is refused', (notification, message) => {
  expect(wrong(notification)).toEqual([expect.stringContaining(message)]);
});

test('a secret that is written out is refused, and is not in the message', () => {
  const canary = 'https://hooks.example.com/T0/B0/c4n4ry';
  for (const notification of [{ slack: canary }, { webhook: 'https://x', secret: canary }]) {
    const messages = wrong(notification);
    expect(messages).toEqual([expect.stringContaining('is a secret: set a variable, and write ${env:NAME} here')]);
    expect(messages.join()).not.toContain('c4n4ry');
  }
});
