import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createFakeGitHub, type FakeGitHub } from './fake.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await createFakeGitHub();
});
afterEach(() => github.close());

const find = (key: string, signal?: AbortSignal): Promise<Response> => {
  const { ACTIONS_RUNTIME_TOKEN: token } = github.job();
  return fetch(`${github.url}/twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ key, version: 'v' }),
    ...(signal === undefined ? {} : { signal }),
  });
};

describe('a fault', () => {
  test('strikes the requests that it is for, as often as it is told, and is counted', async () => {
    const fault = github.fault({ match: ({ key }) => key === 'a', answer: 503, times: 2 });
    const statuses = [];
    for (const key of ['a', 'b', 'a', 'a']) statuses.push((await find(key)).status);
    expect(statuses).toEqual([503, 200, 503, 200]);
    expect(fault.hits).toBe(2);
    expect(github.requests.map(({ status }) => status)).toEqual(statuses);
  });

  test('can be ended', async () => {
    const fault = github.fault({ match: () => true, answer: 500 });
    expect((await find('a')).status).toBe(500);
    fault.end();
    expect((await find('a')).status).toBe(200);
  });

  test('answers with headers', async () => {
    github.fault({ match: () => true, answer: { status: 429, headers: { 'retry-after': '7' }, body: {} } });
    const answer = await find('a');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7']);
  });

  test('resets a connection', async () => {
    github.fault({ match: () => true, answer: 'reset' });
    await expect(find('a')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  });

  test('leaves a request without an answer, and does not keep the server from closing', async () => {
    github.fault({ match: () => true, answer: 'hang' });
    const waiting = find('a').then(
      () => 'answered',
      () => 'ended',
    );
    while (github.requests.length === 0) await new Promise(setImmediate);
    await github.close();
    expect(await waiting).toBe('ended');
  });

  test('breaks an answer off half way', async () => {
    github.fault({ match: () => true, answer: 'cut' });
    const answer = await find('a');
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('terminated');
  });

  test('makes an answer wait', async () => {
    github.fault({ match: () => true, answer: 'real', delayMs: 300 });
    const begin = performance.now();
    expect((await find('a')).status).toBe(200);
    // Timers of Node may be early by a millisecond.
    expect(performance.now() - begin).toBeGreaterThan(290);
  });

  test('that waits ends with a client that goes away', async () => {
    github.fault({ match: () => true, answer: 'real', delayMs: 600_000 });
    const gone = new AbortController();
    const waiting = find('a', gone.signal);
    while (github.requests.length === 0) await new Promise(setImmediate);
    gone.abort();
    await expect(waiting).rejects.toThrow('aborted');
  });
});

describe('a signed address', () => {
  const address = async (key = 'a'): Promise<string> => {
    github.plantCache({ key, version: 'v', scope: 'refs/heads/main', bytes: Buffer.from('0123456789') });
    const body: unknown = await (await find(key)).json();
    if (typeof body !== 'object' || body === null || !('signed_download_url' in body)) throw new Error('no address');
    return String(body.signed_download_url);
  };

  test('gives its blob, whole or in part', async () => {
    const url = await address();
    expect(await (await fetch(url)).text()).toBe('0123456789');
    const part = await fetch(url, { headers: { range: 'bytes=2-4' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-4/10', '234']);
    expect((await fetch(url, { headers: { range: 'bytes=10-' } })).status).toBe(416);
  });

  test('is good for reading alone, with its own signature, without a token, and not for ever', async () => {
    const url = await address();
    const put = { method: 'PUT', headers: { 'x-ms-blob-type': 'BlockBlob' }, body: 'x' };
    expect((await fetch(url, put)).status).toBe(403);
    expect((await fetch(url.replace(/sig=..../, 'sig=AAAA'))).status).toBe(403);
    const other = new URL(await address('b'));
    expect((await fetch(url.replace(/\?.*/, other.search))).status).toBe(403);
    expect((await fetch(url, { headers: { authorization: 'Bearer x' } })).status).toBe(400);
    github.expireAddresses();
    expect((await fetch(url)).status).toBe(403);
  });
});
