import { randomBytes } from 'node:crypto';
import type { Answer, SeenRequest } from './exchange.ts';

/** The blob storage behind signed addresses: as much of Azure's as the SDK asks for. */

/** Something stored. */
export interface Blob {
  readonly id: string;
  /** Cache key or artifact name. */
  readonly key: string;
  bytes: Buffer;
  contentType: string;
  readonly blocks: Map<string, Buffer>;
  /** Whether anything was put under it. */
  written: boolean;
}

/** Keeps blobs in memory. */
export interface Blobs {
  create(key: string): Blob;
  get(id: string): Blob | undefined;
  remove(id: string): void;
  /** A copy of a blob, which later changes leave as it is. */
  copy(blob: Blob): Blob;
  /** Stores a copy of a blob under the id that it had. */
  restore(blob: Blob): Blob;
  /** A signed address, to write to or to read from. */
  sign(blob: Blob, access: 'read' | 'write', fileName?: string): string;
  /** Makes every address signed so far invalid. */
  expireAll(): void;
  handle(request: SeenRequest): Answer;
}

const PREFIX = '/devstoreaccount1/actions-results/';

/** The blob's id in the path of a request; undefined when it is for something else. */
export const blobIdIn = (path: string): string | undefined =>
  path.startsWith(PREFIX) ? decodeURIComponent(path.slice(PREFIX.length)) : undefined;

function refuse(status: number, code: string, message: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}

const HEADERS = {
  etag: '"0x8DC0FFEE"',
  'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT',
  'x-ms-version': '2026-02-06',
  'x-ms-blob-type': 'BlockBlob',
} as const;

function put(blob: Blob, { query, headers, body }: SeenRequest): Answer {
  const comp = query.get('comp');
  if (comp === 'block') {
    blob.blocks.set(query.get('blockid') ?? '', body);
    return { status: 201, headers: HEADERS };
  }
  if (comp === 'blocklist') {
    const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(([, id]) => id);
    const blocks = ids.map((id) => blob.blocks.get(id ?? ''));
    const known = blocks.filter((block) => block !== undefined);
    if (known.length !== blocks.length) return refuse(400, 'InvalidBlockList', 'The specified block list is invalid.');
    blob.bytes = Buffer.concat(known);
  } else {
    if (headers['x-ms-blob-type'] !== 'BlockBlob')
      return refuse(400, 'MissingRequiredHeader', 'x-ms-blob-type is missing.');
    blob.bytes = body;
  }
  blob.blocks.clear();
  blob.written = true;
  const type = headers['x-ms-blob-content-type'] ?? (comp === null ? headers['content-type'] : undefined);
  blob.contentType = typeof type === 'string' ? type : 'application/octet-stream';
  return { status: 201, headers: HEADERS };
}

function get(blob: Blob, { headers }: SeenRequest, fileName: string | undefined): Answer {
  const common = {
    ...HEADERS,
    'content-type': blob.contentType,
    'accept-ranges': 'bytes',
    ...(fileName === undefined ? {} : { 'content-disposition': `attachment; filename="${fileName}"` }),
  };
  const asked = headers['x-ms-range'] ?? headers.range;
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(typeof asked === 'string' ? asked : '') ?? [];
  if (from === undefined) return { status: 200, headers: common, body: blob.bytes };
  const start = Number(from);
  const size = blob.bytes.length;
  if (start >= size)
    return refuse(416, 'InvalidRange', 'The range specified is invalid for the current size of the resource.');
  const end = to === '' || to === undefined ? size : Math.min(Number(to) + 1, size);
  return {
    status: 206,
    headers: { ...common, 'content-range': `bytes ${start}-${end - 1}/${size}` },
    body: blob.bytes.subarray(start, end),
  };
}

const copyOf = (blob: Blob): Blob => ({ ...blob, blocks: new Map(blob.blocks) });

/** Makes an empty storage; `origin` tells the server's address. */
export function createBlobs(origin: () => string): Blobs {
  const blobs = new Map<string, Blob>();
  const signatures = new Map<string, { readonly id: string; readonly access: 'read' | 'write'; fileName?: string }>();
  return {
    create(key) {
      const id = randomBytes(12).toString('hex');
      const blob: Blob = {
        id,
        key,
        bytes: Buffer.alloc(0),
        contentType: 'application/octet-stream',
        blocks: new Map(),
        written: false,
      };
      blobs.set(id, blob);
      return blob;
    },
    get: (id) => blobs.get(id),
    remove: (id) => void blobs.delete(id),
    copy: copyOf,
    restore(blob) {
      const again = copyOf(blob);
      blobs.set(blob.id, again);
      return again;
    },
    sign({ id }, access, fileName) {
      const signature = randomBytes(24).toString('base64');
      signatures.set(signature, { id, access, ...(fileName === undefined ? {} : { fileName }) });
      const query = new URLSearchParams({ sv: '2026-02-06', sp: access === 'read' ? 'r' : 'cw', sig: signature });
      return `${origin()}${PREFIX}${id}?${query.toString()}`;
    },
    expireAll: () => signatures.clear(),
    handle(request) {
      const id = blobIdIn(request.path) ?? '';
      const signed = signatures.get(request.query.get('sig') ?? '');
      const needed = request.method === 'PUT' ? 'write' : 'read';
      if (request.headers.authorization !== undefined)
        return refuse(400, 'InvalidAuthenticationInfo', 'A signed address takes no Authorization header.');
      if (signed?.id !== id || signed.access !== needed)
        return refuse(403, 'AuthenticationFailed', 'Server failed to authenticate the request.');
      const blob = blobs.get(id);
      if (blob === undefined) return refuse(404, 'BlobNotFound', 'The specified blob does not exist.');
      if (request.method === 'PUT') return put(blob, request);
      if (!blob.written) return refuse(404, 'BlobNotFound', 'The specified blob does not exist.');
      if (request.method !== 'GET' && request.method !== 'HEAD')
        return refuse(405, 'UnsupportedHttpVerb', 'The resource does not support the specified verb.');
      return get(blob, request, signed.fileName);
    },
  };
}
