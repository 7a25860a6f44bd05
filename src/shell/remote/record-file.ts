import * as zlib from 'node:zlib';
import { parseRecord, type RemoteRecord } from '../../core/remote/record.ts';
import { err, ok, type Problem, type Result } from '../../model/result.ts';
import { decompressAtMost } from '../layer/compress.ts';
import { seal, unseal } from '../store/sealed.ts';
import { damaged } from './unpack.ts';

/** A record as bytes: a JSON document that ends with its digest (store/sealed.ts), packed by gzip. */

/** Most bytes of a record, packed and unpacked: that of ten thousand phases is far below. */
export const RECORD_LIMIT = { packed: 32 * 1024 ** 2, unpacked: 128 * 1024 ** 2 } as const;

const CHUNK = 1024 ** 2;

/** The bytes of a record; `storage` when it is too large for a reader. */
export function packRecord(record: RemoteRecord): Result<Buffer, Problem> {
  const text = seal(JSON.stringify(record));
  const packed = zlib.gzipSync(text);
  if (Buffer.byteLength(text) <= RECORD_LIMIT.unpacked && packed.length <= RECORD_LIMIT.packed) return ok(packed);
  return err({
    code: 'storage',
    message: 'The checkpoints of this run have become too large to be stored away from this machine.',
    hint: 'Checkpoints stay in the workspace. A shorter `context` and fewer phases make them smaller.',
  });
}

/**
 * Reads the bytes of a record.
 *
 * @param what for the message: `The cache's record`
 * @returns undefined for one that another version of bootspring wrote; `integrity` for what is not a whole record
 */
export function unpackRecord(bytes: Uint8Array, what: string): Result<RemoteRecord | undefined, Problem> {
  const unpacked = decompressAtMost(bytes, 'gzip', RECORD_LIMIT.unpacked, CHUNK);
  if (!unpacked.ok) return err(damaged(what, `it ${unpacked.error}`));
  const text = unseal(unpacked.value);
  if (!text.ok) return err(damaged(what, text.error));
  let json: unknown;
  try {
    json = JSON.parse(text.value);
  } catch {
    return err(damaged(what, 'it is no JSON'));
  }
  const record = parseRecord(json);
  if (record === 'other') return ok(undefined);
  return record === 'damaged' ? err(damaged(what, 'it does not hold what a record holds')) : ok(record);
}
