import * as fs from 'node:fs';
import type { Layer } from '../../model/checkpoint.ts';
import { LAYER_MEDIA_TYPES } from '../../model/layer.ts';
import type { Problem, Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { errorCode, problemOf } from '../files.ts';

const DIGEST = /^sha256:([0-9a-f]{64})$/;
/** The name of a layer's file. */
export const LAYER_NAME = /^[0-9a-f]{64}$/;

/** Hexadecimal digits of a layer's digest: they become the name of a file, so anything else is refused. */
export function layerName(digest: string): Result<string, Problem> {
  const name = DIGEST.exec(digest)?.[1];
  if (name !== undefined) return ok(name);
  return err({
    code: 'integrity',
    message: `${JSON.stringify(digest)} is not the digest of a layer: that is sha256: and 64 of 0-9 and a-f.`,
    hint: 'Use an earlier checkpoint; `bootspring checkpoints` lists them.',
  });
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** What packed the bytes, by those at their beginning: a frame of zstd (RFC 8878) or a member of gzip (RFC 1952). */
export function mediaTypeOf(head: Uint8Array): Layer['mediaType'] | undefined {
  if (startsWith(head, [0x28, 0xb5, 0x2f, 0xfd])) return LAYER_MEDIA_TYPES.zstd;
  return startsWith(head, [0x1f, 0x8b]) ? LAYER_MEDIA_TYPES.gzip : undefined;
}

/** The problem of stored bytes that cannot be a layer. */
export const damagedLayer = (digest: string, what: string, where?: string): Problem => ({
  code: 'integrity',
  message: `The layer ${digest} is damaged: ${what}.`,
  ...(where === undefined ? {} : { where }),
  hint: 'Use an earlier checkpoint; `bootspring verify` tells which are whole.',
});

/** Describes the bytes of a layer; undefined when they cannot be one. */
export function layerOf(digest: string, size: number, head: Uint8Array): Layer | undefined {
  const mediaType = mediaTypeOf(head);
  return mediaType === undefined ? undefined : { digest, size, mediaType };
}

/**
 * Describes a layer's file by its size and first bytes. Whether the rest is whole is only known to who reads it.
 *
 * @returns undefined when there is none; `integrity` when it cannot be a layer, `storage` when it cannot be looked at
 */
export function describeLayer(digest: string, file: string): Result<Layer | undefined, Problem> {
  try {
    const kind = fs.lstatSync(file, { throwIfNoEntry: false });
    if (kind === undefined) return ok(undefined);
    if (!kind.isFile()) return err(damagedLayer(digest, 'it is not a regular file', file));
    const fd = fs.openSync(file, 'r');
    try {
      const head = Buffer.alloc(4);
      const read = fs.readSync(fd, head, 0, head.length, 0);
      if (read === 0) return err(damagedLayer(digest, 'its file is empty', file));
      const layer = layerOf(digest, fs.fstatSync(fd).size, head.subarray(0, read));
      return layer === undefined ? err(damagedLayer(digest, 'it is neither zstd nor gzip', file)) : ok(layer);
    } finally {
      fs.closeSync(fd);
    }
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' ? ok(undefined) : err(problemOf(error, 'look at a layer', file));
  }
}
