import * as zlib from 'node:zlib';
import type { Compression } from '../../model/layer.ts';
import type { Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import { errorCode } from '../files.ts';

/** Both compressors are set to be as fast as the disk, not to save the last byte. */
const LEVEL = 1;

/** Exponent of the most memory that a zstd frame may ask for: 16 MiB, far above what is written here. */
const WINDOW_LOG = 24;

/** Buffers of this size have memory of their own: what Node's short ones share is no larger than a pool. */
const OWN = Math.max(131_072, 2 * Buffer.poolSize);

/** Bytes that a packed frame may be longer than what is in it; both compressors stay far below. */
export const GROWTH = 65_536;

/** Node 20 and the first releases of 22 have no zstd. Looked at when it is asked for, so that one can be taken away. */
const zstd = (): typeof zlib.zstdCompressSync | undefined => zlib.zstdCompressSync;

/** Whether this Node reads and writes layers of that compression. */
export const canUse = (compression: Compression): boolean => compression === 'gzip' || zstd() !== undefined;

/** The compression that layers are written with in this Node. */
export const bestCompression = (): Compression => (canUse('zstd') ? 'zstd' : 'gzip');

/**
 * Gives the memory of bytes back that were unpacked or packed here: the collector would let a hundred megabytes gather.
 * Node 20 cannot.
 */
export function release({ buffer }: Uint8Array): void {
  // What is short may share its memory with others.
  if (buffer.byteLength >= OWN && 'transfer' in buffer && typeof buffer.transfer === 'function') buffer.transfer(0);
}

/**
 * Packs bytes as one frame. With room for all that could come out, zstd packs straight from one memory to the other;
 * through its own window it takes a third longer.
 */
export function compress(bytes: Uint8Array, compression: Compression): Uint8Array {
  const chunkSize = Math.max(OWN, bytes.length + GROWTH);
  if (compression === 'gzip') return zlib.gzipSync(bytes, { level: LEVEL, chunkSize });
  const params = { [zlib.constants.ZSTD_c_compressionLevel]: LEVEL };
  return zlib.zstdCompressSync(bytes, { params, chunkSize });
}

/** Unpacks a frame that must give exactly this many bytes. @returns what is wrong as one clause */
export function decompressExactly(packed: Uint8Array, compression: Compression, size: number): Result<Buffer, string> {
  const unpacked = decompressAtMost(packed, compression, size, Math.max(OWN, size + 64));
  if (!unpacked.ok || unpacked.value.length === size) return unpacked;
  return err(`unpacks to ${unpacked.value.length} bytes instead of ${size}`);
}

/**
 * Unpacks a frame, and stops as soon as there is more of it than `limit`.
 *
 * @param chunkSize memory that is asked for at once
 * @returns what is wrong as one clause
 */
export function decompressAtMost(
  packed: Uint8Array,
  compression: Compression,
  limit: number,
  chunkSize: number,
): Result<Buffer, string> {
  const options = { maxOutputLength: limit, chunkSize };
  try {
    if (compression === 'gzip') return ok(zlib.gunzipSync(packed, options));
    const params = { [zlib.constants.ZSTD_d_windowLogMax]: WINDOW_LOG };
    return ok(zlib.zstdDecompressSync(packed, { ...options, params }));
  } catch (error) {
    const code = errorCode(error) ?? String(error);
    return err(
      code === 'ERR_BUFFER_TOO_LARGE' ? `unpacks to more than ${limit} bytes` : `cannot be unpacked (${code})`,
    );
  }
}

function littleEndian(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/**
 * A frame that holds bytes as they are, so that its length depends on theirs alone.
 * RFC 8878: one segment, one raw block. RFC 1951 and 1952: one stored block.
 *
 * @param bytes 256 to 65,535 of them, or 56
 */
export function storedFrame(bytes: Uint8Array, compression: Compression): Buffer {
  const { length } = bytes;
  if (compression === 'zstd') {
    const size = length < 256 ? [0x20, length] : [0x60, (length - 256) & 0xff, (length - 256) >> 8];
    return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, ...size]), littleEndian((length << 3) | 1, 3), bytes]);
  }
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff, 1]);
  const sizes = [littleEndian(length, 2), littleEndian(length ^ 0xffff, 2)];
  return Buffer.concat([head, ...sizes, bytes, littleEndian(crc32(bytes), 4), littleEndian(length, 4)]);
}

/** A frame of about this many bytes that unpacks to nothing: one to skip in zstd, a comment in gzip. */
export function paddingFrame(size: number, compression: Compression): Buffer {
  if (compression === 'zstd') {
    return Buffer.concat([Buffer.from([0x50, 0x2a, 0x4d, 0x18]), littleEndian(size, 4), Buffer.alloc(size)]);
  }
  const head = Buffer.from([0x1f, 0x8b, 8, 0x10, 0, 0, 0, 0, 0, 0xff]);
  return Buffer.concat([head, Buffer.alloc(size, '.'), Buffer.from([0, 3, 0]), Buffer.alloc(8)]);
}
