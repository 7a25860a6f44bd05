import * as http from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Budget, createBudget } from '../../../src/shell/remote/budget.ts';
import { ask, createService, readText, type Service } from '../../../src/shell/remote/service.ts';
import { problemIn, valueOf } from '../rig.ts';
import { fastClock, hurriedBudget } from './rig.ts';

const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Address of a server that answers so; it is told how often it was asked. */
function serve(answer: (response: http.ServerResponse, turn: number) => void): Promise<string> {
  let turn = 0;
  const server = http.createServer((_request, response) => answer(response, (turn += 1)));
  servers.push(server);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/secret?sig=secret`);
    });
  });
}

const get = (service: Service, url: string, limit = 1e9) =>
  ask(service, { url, method: 'GET', headers: {} }, async (response, beat) => readText(response, limit, beat));
const serviceWith = (budget: Budget, signal?: AbortSignal): Service => createService('The shop', budget, signal);

describe('an answer', () => {
  test('that takes long but keeps coming is waited for, and that costs nothing', async () => {
    const url = await serve((response) => {
      let sent = 0;
      const timer = setInterval(() => {
        if ((sent += 1) > 60) {
          clearInterval(timer);
          response.end();
        } else response.write(Buffer.alloc(262_144, 'x'));
      }, 20);
    });
    // Ten seconds are half of one.
    const budget = createBudget(60_000, fastClock(20));
    expect(valueOf(await get(serviceWith(budget), url))).toHaveLength(60 * 262_144);
    expect(budget.left()).toBe(60_000);
  });

  test('that trickles is given up', async () => {
    const url = await serve((response) => {
      const timer = setInterval(() => response.write('x'), 5);
      response.once('close', () => clearInterval(timer));
    });
    const budget = createBudget(25_000, fastClock(100));
    expect(problemIn(await get(serviceWith(budget), url)).message).toMatch(/^The shop did not answer in \d+ s\.$/);
    expect(budget.left()).toBe(0);
  });

  test('that breaks off is asked for again', async () => {
    const url = await serve((response, turn) => {
      if (turn > 1) return void response.end('whole');
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    expect(valueOf(await get(serviceWith(hurriedBudget(60_000)), url))).toBe('whole');
  });

  test('that breaks off, to what makes something, is not asked for again by itself', async () => {
    const asked: number[] = [];
    const url = await serve((response, turn) => {
      asked.push(turn);
      if (turn === 1) return void response.writeHead(429).end();
      response.destroy();
    });
    const service = serviceWith(hurriedBudget(60_000));
    const request = { url, method: 'POST', headers: {}, body: '{}', once: true } as const;
    const answered = await ask(service, request, async (response, beat) => readText(response, 1e9, beat));
    expect(problemIn(answered).message).toMatch(/^The shop did not answer \(/);
    // Of the first one it was said that nothing was done.
    expect(asked).toEqual([1, 2]);
  });

  test('that is too long is not read to its end', async () => {
    const url = await serve((response) => void response.end('x'.repeat(100_000)));
    const budget = createBudget(60_000);
    expect(valueOf(await get(serviceWith(budget), url, 1_000))).toBeUndefined();
    expect(valueOf(await get(serviceWith(budget), url, 100_000))).toHaveLength(100_000);
  });

  test.each([
    ['seconds', () => ({ 'retry-after': '30' })],
    ['a date', () => ({ 'retry-after': new Date(Date.now() + 30_500).toUTCString() })],
    [
      'a reset',
      () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.round(Date.now() / 1_000) + 30}` }),
    ],
  ])('that tells %s is waited for until then', async (_what, headers) => {
    const url = await serve((response, turn) => {
      if (turn === 1) response.writeHead(403, headers());
      response.end('there');
    });
    const budget = hurriedBudget(60_000);
    expect(valueOf(await get(serviceWith(budget), url))).toBe('there');
    expect(budget.left()).toBeGreaterThan(0);
    // A machine with much else to do is late in looking at the clock, and then there is less left to wait for.
    expect(budget.left()).toBeLessThan(55_000);
  });

  test('that refuses is no reason to wait', async () => {
    const url = await serve((response) => void response.writeHead(403).end('no'));
    const budget = createBudget(60_000);
    expect(valueOf(await get(serviceWith(budget), url))).toBe('no');
    expect(budget.left()).toBe(60_000);
  });

  test('that points elsewhere is not followed', async () => {
    const url = await serve((response) => void response.writeHead(302, { location: '/elsewhere' }).end());
    const status = await ask(serviceWith(createBudget(1_000)), { url, method: 'GET', headers: {} }, (response) =>
      Promise.resolve(response.status),
    );
    expect(valueOf(status)).toBe(302);
  });

  test('that never comes is told without the address', async () => {
    const url = await serve((response) => void response.destroy());
    const problem = problemIn(await get(serviceWith(hurriedBudget(60_000)), url));
    expect(problem.message).toMatch(/^The shop did not answer \([\w ]+\)\.$/);
    expect(JSON.stringify(problem)).not.toContain('secret');
    const nobody = problemIn(await get(serviceWith(hurriedBudget(2_000)), 'http://127.0.0.1:9/secret'));
    expect(JSON.stringify(nobody)).not.toContain('secret');
  });
});
