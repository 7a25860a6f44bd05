import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './exchange.ts';

/** The loopback server of the fake. */

/** What becomes of a request. */
export type Reaction = Answer | 'reset' | 'hang' | { readonly cut: Answer };

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, answer: Answer, isHead: boolean, part: number): void {
  const { status, headers = {}, body = '' } = answer;
  const isJson = typeof body === 'object' && !Buffer.isBuffer(body);
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(isJson ? JSON.stringify(body) : body);
  response.writeHead(status, {
    ...(isJson ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    'content-length': bytes.length,
    'x-github-request-id': 'FA6E:0001',
    ...headers,
  });
  if (isHead) response.end();
  else if (part === 1) response.end(bytes);
  else response.write(bytes.subarray(0, Math.floor(bytes.length * part)), () => response.destroy());
}

/** Starts a server on a free port of the loopback interface. */
export async function startServer(
  react: (message: IncomingMessage, body: Buffer, gone: AbortSignal) => Promise<Reaction>,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server: Server = createServer((message, response) => {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    bodyOf(message)
      .then((body) => react(message, body, gone.signal))
      .then((reaction) => {
        const isHead = message.method === 'HEAD';
        if (gone.signal.aborted || reaction === 'hang') return;
        if (reaction === 'reset') message.socket.resetAndDestroy();
        else if ('cut' in reaction) send(response, reaction.cut, isHead, 0.5);
        else send(response, reaction, isHead, 1);
      })
      // A client that goes away in the middle of its request leaves nobody to answer.
      .catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
