import type { Compression } from '../../model/layer.ts';
import { storedFrame } from './compress.ts';

/** What the end of a layer says of its index. */
export interface Footer {
  /** Place of the packed index in the file, and its length. */
  readonly position: number;
  readonly length: number;
  /** sha256 of the packed index, hexadecimal. */
  readonly digest: string;
}

const MAGIC = 'BSLAYER1';
const SIZE = 56;
const DIGEST_AT = MAGIC.length + 16;

const COMPRESSIONS: readonly Compression[] = ['zstd', 'gzip'];

/** The footer as a frame of the layer's compression. */
export function writeFooter(footer: Footer, compression: Compression): Buffer {
  const bytes = Buffer.alloc(SIZE);
  bytes.write(MAGIC, 0, 'latin1');
  bytes.writeBigUInt64BE(BigInt(footer.position), MAGIC.length);
  bytes.writeBigUInt64BE(BigInt(footer.length), MAGIC.length + 8);
  bytes.write(footer.digest, DIGEST_AT, 'hex');
  return storedFrame(bytes, compression);
}

/** Bytes of a footer's frame. */
const frameSize = (compression: Compression): number => storedFrame(Buffer.alloc(SIZE), compression).length;

/** Bytes of the longest footer. */
export const FOOTER_LIMIT = Math.max(...COMPRESSIONS.map(frameSize));

/** The place in a frame at which its content starts: what is after the content only gzip has. */
const contentStart = (compression: Compression): number =>
  frameSize(compression) - SIZE - (compression === 'gzip' ? 8 : 0);

/**
 * Finds the footer at the end of a file. It must be byte for byte what `writeFooter` makes of what it says, and the
 * index must end where it begins.
 *
 * @param tail the last bytes of the file, `FOOTER_LIMIT` or all of them
 * @param fileSize bytes of the whole file
 */
export function readFooter(
  tail: Buffer,
  fileSize: number,
): { readonly footer: Footer; readonly compression: Compression } | undefined {
  for (const compression of COMPRESSIONS) {
    const size = frameSize(compression);
    if (tail.length < size) continue;
    const frame = tail.subarray(tail.length - size);
    const content = frame.subarray(contentStart(compression));
    const position = Number(content.readBigUInt64BE(MAGIC.length));
    const length = Number(content.readBigUInt64BE(MAGIC.length + 8));
    if (position + length !== fileSize - size) continue;
    const footer = { position, length, digest: content.toString('hex', DIGEST_AT, SIZE) };
    if (frame.equals(writeFooter(footer, compression))) return { footer, compression };
  }
  return undefined;
}
