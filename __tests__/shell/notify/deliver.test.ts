import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { deliver, signatureOf } from '../../../src/shell/notify/deliver.ts';
import { getsNoSecrets } from '../../../src/shell/notify/secretless.ts';
import { resolveTarget, secretsOf } from '../../../src/shell/notify/targets.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NotificationPlan } from '../../../src/model/notification.ts';
import type { Clock } from '../../../src/ports.ts';
import { type Manner, startReceiver, TAKEN } from '../../rig/receiver.ts';
import { temporary } from '../../rig/workspace.ts';

/** Time that stands still, but for pauses: they are over at once, and told. */
function hastyClock(): { readonly clock: Clock; readonly paused: number[] } {
  const paused: number[] = [];
  let now = 0;
  const after: Clock['after'] = (ms, then) => {
    // What is not a pause before another try is a limit of time, which is not reached here.
    if (ms > 5_000) return () => {};
    paused.push(ms);
    now += ms;
    const timer = setImmediate(then);
    return () => clearImmediate(timer);
  };
  return { clock: { now: () => now, monotonic: () => now, after }, paused };
}

const BODY = '{"event":"paused"}';

async function delivered(...manners: readonly Manner[]) {
  const receiver = await startReceiver(...manners);
  const { clock, paused } = hastyClock();
  const target = { url: `${receiver.url}/hook?key=1`, secret: 'it is a secret' };
  const delivery = { event: 'paused', id: 'd-1', body: BODY } as const;
  const because = await deliver('The webhook', target, delivery, clock, new AbortController().signal);
  return { because, paused, requests: receiver.requests };
}

describe('a delivery', () => {
  test('is one request, signed as GitHub signs', async () => {
    const { because, requests } = await delivered(TAKEN);
    expect(because).toBeUndefined();
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      method: 'POST',
      path: '/hook?key=1',
      body: BODY,
      headers: {
        'content-type': 'application/json',
        'x-bootspring-event': 'paused',
        'x-bootspring-delivery': 'd-1',
        'x-bootspring-signature-256': `sha256=${createHmac('sha256', 'it is a secret').update(BODY).digest('hex')}`,
      },
    });
  });

  test('is signed with what GitHub documents for its own', () => {
    // From docs.github.com, "Validating webhook deliveries".
    expect(signatureOf('Hello, World!', "It's a Secret to Everybody")).toBe(
      'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
    );
  });

  test.each<[string, readonly Manner[]]>([
    ['the receiver is away', [{ status: 503 }, { status: 500 }, TAKEN]],
    ['there were too many', [{ status: 429, headers: { 'retry-after': '1' } }, TAKEN]],
    ['the connection breaks', ['resets', TAKEN]],
  ])('is tried again under the same id when %s', async (_, manners) => {
    const { because, requests } = await delivered(...manners);
    expect(because).toBeUndefined();
    expect(requests.map(({ headers }) => headers['x-bootspring-delivery'])).toEqual(manners.map(() => 'd-1'));
  });

  test('is tried three times, with longer and longer pauses', async () => {
    const { because, requests, paused } = await delivered({ status: 503 });
    expect(because).toBe('The webhook did not answer (503).');
    expect([requests.length, paused]).toEqual([3, [500, 1_000]]);
  });

  test('is not tried again when the receiver says for how much longer than there is time', async () => {
    const { because, requests } = await delivered({ status: 429, headers: { 'retry-after': '60' } });
    expect([because, requests.length]).toEqual(['The webhook takes no more requests for now (429).', 1]);
  });

  test('that is refused is not tried again', async () => {
    const { because, requests } = await delivered({ status: 404, body: 'secret words' });
    expect([because, requests.length]).toEqual(['The webhook did not take it (404).', 1]);
  });

  test('is not sent on to where the receiver says', async () => {
    const other = await startReceiver(TAKEN);
    const { because, requests } = await delivered({ status: 302, headers: { location: other.url } });
    expect(because).toBe('The webhook redirects elsewhere (302), which is not followed.');
    expect([requests.length, other.requests.length]).toEqual([1, 0]);
  });

  test('ends at once when the run does', async () => {
    const receiver = await startReceiver('hangs');
    const stopping = new AbortController();
    const { clock } = hastyClock();
    const delivery = { event: 'paused', id: 'd-1', body: BODY } as const;
    const sending = deliver('The webhook', { url: receiver.url }, delivery, clock, stopping.signal);
    await receiver.has(1);
    stopping.abort();
    expect(await sending).toBe('The webhook was not waited for: the run is ending.');
  });

  test('takes a user and a password out of the address', async () => {
    const receiver = await startReceiver(TAKEN);
    const url = receiver.url.replace('//', '//me:pa%2Fss@');
    const delivery = { event: 'paused', id: 'd-1', body: BODY } as const;
    expect(await deliver('x', { url }, delivery, hastyClock().clock, new AbortController().signal)).toBeUndefined();
    expect(receiver.requests[0]?.headers.authorization).toBe(`Basic ${btoa('me:pa/ss')}`);
  });
});

describe('who is told', () => {
  const plan = (address: string, secret?: string): NotificationPlan => ({
    to: 'webhook',
    address,
    on: ['paused'],
    ...(secret === undefined ? {} : { secret }),
  });
  const env = { URL: 'https://example.com/a/very/long/path?x=1', EMPTY: '', KEY: 'key', FILE: 'file:///etc/passwd' };

  test.each([
    [plan('${env:URL}'), { kind: 'target', target: { url: env.URL } }],
    [plan('${env:URL}', '${env:KEY}'), { kind: 'target', target: { url: env.URL, secret: 'key' } }],
    [plan('${env:NO}${env:NOPE}'), { kind: 'unset', because: 'NO and NOPE are not set' }],
    [plan('${env:EMPTY}'), { kind: 'unset', because: 'EMPTY is empty' }],
    [plan('https://example.com/${env:EMPTY}'), { kind: 'unset', because: 'EMPTY is empty' }],
    [plan('${env:URL}', '${env:EMPTY}'), { kind: 'unset', because: 'EMPTY is empty' }],
    [plan('${env:NO:-}'), { kind: 'off' }],
    [plan('${env:FILE}'), { kind: 'wrong', because: 'its address is no http or https address' }],
    [plan('${env:KEY}'), { kind: 'wrong', because: 'its address is no http or https address' }],
  ])('%j', (written, resolved) => {
    expect(resolveTarget(written, env)).toEqual(resolved);
  });

  test('is a secret as far as it comes from the environment', () => {
    expect(
      secretsOf([plan('${env:URL}', '${env:KEY}'), plan('https://example.com/written/out/in/the/file')], env),
    ).toEqual([env.URL, '/a/very/long/path?x=1', 'key']);
  });

  test('gets no secrets in the pull request of a fork, and of Dependabot', () => {
    const file = join(temporary(), 'event.json');
    const event = (head: string | null): Readonly<Record<string, string>> => {
      const repo = head === null ? null : { full_name: head };
      writeFileSync(file, JSON.stringify({ repository: { full_name: 'o/r' }, pull_request: { head: { repo } } }));
      return { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: file };
    };
    expect(getsNoSecrets(event('fork/r'))).toBe(true);
    expect(getsNoSecrets(event(null))).toBe(true);
    expect(getsNoSecrets(event('o/r'))).toBe(false);
    expect(getsNoSecrets({ ...event('o/r'), GITHUB_ACTOR: 'dependabot[bot]' })).toBe(true);
    expect(getsNoSecrets({ GITHUB_ACTIONS: 'true' })).toBe(false);
    expect(getsNoSecrets({})).toBe(false);
  });
});
