import type { IncomingHttpHeaders } from 'node:http';

/** Words of the fake GitHub's HTTP side. */

/** A request that came, and what became of it. */
export interface SeenRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Which part of GitHub was asked. */
  readonly to: 'cache' | 'artifact' | 'blob' | 'rest' | 'graphql' | 'unknown';
  /** Method of the Twirp service (`CreateCacheEntry`), `PUT`, `GET`… of a blob, else `GET /repos/{owner}/…`. */
  readonly operation: string;
  /** Key of the cache entry or name of the artifact that it is about, also of a blob; undefined where there is none. */
  readonly key: string | undefined;
  /** What was answered; undefined until it was, and where a fault kept the answer back. */
  status: number | undefined;
}

/** An answer; an object becomes JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string | object;
}

/** What goes wrong, on demand. */
export interface Fault {
  readonly match: (request: SeenRequest) => boolean;
  /**
   * A status, a whole answer, a connection that is reset, a request that is never answered, an answer that breaks off
   * half way, or the real answer, which `delayMs` can keep back.
   */
  readonly answer: number | Answer | 'reset' | 'hang' | 'cut' | 'real';
  /** Milliseconds to wait first. */
  readonly delayMs?: number;
  /** How often; every time when it is left out. */
  readonly times?: number;
}

/** A fault that was set. */
export interface ActiveFault {
  /** How often it struck. */
  readonly hits: number;
  end(): void;
}

/** An answer of a Twirp service that says no. `statusMessage` and `msg` become part of what the clients throw. */
export function twirpError(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}

const TWIRP_CODES: Readonly<Record<number, string>> = {
  400: 'invalid_argument',
  401: 'unauthenticated',
  403: 'permission_denied',
  404: 'not_found',
  409: 'already_exists',
  429: 'resource_exhausted',
  500: 'internal',
  503: 'unavailable',
};

/** What the part of GitHub that was asked answers with a bare status. */
export function plainAnswer(to: SeenRequest['to'], status: number): Answer {
  if (to === 'cache' || to === 'artifact')
    return twirpError(status, TWIRP_CODES[status] ?? 'unknown', `the fake was told to answer ${status}`);
  if (to === 'blob')
    return {
      status,
      headers: { 'content-type': 'application/xml' },
      body: `<?xml version="1.0"?><Error><Code>Fault${status}</Code><Message>Told to.</Message></Error>`,
    };
  return { status, body: { message: `The fake was told to answer ${status}`, status: String(status) } };
}
