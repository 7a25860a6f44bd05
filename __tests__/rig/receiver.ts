import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from '@jest/globals';

/** A request that came in. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a receiver answers: a status with headers, nothing at all, or an end of the connection. */
export type Manner =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'hangs'
  | 'resets';

/** Something on loopback that takes what a run tells: a collector's OTLP receiver, or what stands behind a webhook. */
export interface Receiver {
  readonly url: string;
  readonly requests: readonly Received[];
  /** Requests to a path, in the order in which they came. */
  to(path: string): readonly Received[];
  /** Resolves once so many requests have come. */
  has(count: number): Promise<void>;
  /** How the next requests are answered, one each; the last one goes for all that follow. */
  manners: Manner[];
}

/** As a collector answers. */
export const TAKEN: Manner = { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' };

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Starts a receiver that is gone after the test. */
export async function startReceiver(...manners: readonly Manner[]): Promise<Receiver> {
  const requests: Received[] = [];
  const watchers = new Set<() => void>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      requests.push({ method, path, headers, body: Buffer.concat(parts).toString('utf8') });
      const manner = (receiver.manners.length > 1 ? receiver.manners.shift() : receiver.manners[0]) ?? TAKEN;
      for (const look of watchers) look();
      if (manner === 'hangs') return;
      if (manner === 'resets') return void request.socket.resetAndDestroy();
      response.writeHead(manner.status, manner.headers);
      response.end(manner.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? portOf(address) : 0;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}`,
    requests,
    to: (path) => requests.filter((each) => each.path === path),
    has: (count) =>
      new Promise((resolve) => {
        const look = (): void => void (requests.length >= count && resolve());
        watchers.add(look);
        look();
      }),
    manners: [...manners],
  };
  closing.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  return receiver;
}

const portOf = ({ port }: AddressInfo): number => port;
