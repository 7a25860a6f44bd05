import * as fs from 'node:fs';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { problemOf } from '../files.ts';
import { createRunningHash } from '../hash.ts';
import { type Beat, ask, type Service } from './service.ts';
import { damaged, discard } from './unpack.ts';

/** A file that was fetched. */
export interface Fetched {
  readonly size: number;
  /** Over its bytes, hexadecimal. */
  readonly sha256: string;
}

/** What to fetch. */
export interface Wanted {
  /** A signed URL: it is a secret and appears in no message. */
  readonly url: string;
  /** File of the spool to write it to. */
  readonly to: string;
  /** For messages: `The cache's record`. */
  readonly what: string;
  /** More bytes than this are damage. */
  readonly limit: number;
}

async function store(wanted: Wanted, response: Response, beat: Beat): Promise<Result<Fetched | undefined, Problem>> {
  const hash = createRunningHash();
  let size = 0;
  let fd: number;
  try {
    fd = fs.openSync(wanted.to, 'w', 0o600);
  } catch (error) {
    return err(problemOf(error, 'write a download', wanted.to));
  }
  try {
    for await (const part of response.body ?? []) {
      size += part.length;
      beat(part.length);
      if (size > wanted.limit) return err(damaged(wanted.what, `it is larger than ${wanted.limit} bytes`));
      hash.update(part);
      try {
        fs.writeFileSync(fd, part);
      } catch (error) {
        return err(problemOf(error, 'write a download', wanted.to));
      }
    }
  } finally {
    fs.closeSync(fd);
  }
  return ok({ size, sha256: hash.hex() });
}

/**
 * Fetches a file by its signed URL, without any token.
 *
 * @returns undefined when it is not there any more; `integrity` when it is too large, `storage` when the service does
 * not answer or the disk fails. Nothing is left at `to` unless it was fetched whole.
 */
export async function download(service: Service, wanted: Wanted): Promise<Result<Fetched | undefined, Problem>> {
  const answered = await ask(service, { url: wanted.url, method: 'GET', headers: {} }, async (response, beat) => {
    if (response.status === 200) return store(wanted, response, beat);
    await response.body?.cancel();
    // Azure answers 403 for a signature that has run out, 404 and 410 for what was evicted.
    if (response.status === 404 || response.status === 410) return ok(undefined);
    return err(refused(service.what, response.status));
  });
  const fetched = answered.ok ? answered.value : answered;
  if (!fetched.ok || fetched.value === undefined) discard(wanted.to);
  return fetched;
}

/** The problem of a file that the service does not give. */
const refused = (what: string, status: number): Problem => ({
  code: 'storage',
  message: `${what} does not hand out what it has (${status}).`,
  hint: 'The phases that it would have brought back run again.',
});
