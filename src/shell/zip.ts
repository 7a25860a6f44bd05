import { crc32, deflateRawSync } from 'node:zlib';

const VERSION = 20;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8 = 1 << 11;
/** 1 January 1980, the first day that the format knows: equal contents make equal archives. */
const DAY = 33;

/**
 * A zip archive with one file: what `gh run download` takes out of an artifact.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 *
 * @param name of plain characters
 */
export function zipOf(name: string, content: Uint8Array): Buffer {
  const packed = deflateRawSync(content);
  const title = Buffer.from(name);
  // Both heads have these in this order: version, flags, method, time, day, checksum, sizes, length of the name.
  const common = Buffer.alloc(26);
  [VERSION, UTF8, DEFLATED, 0, DAY].forEach((value, at) => common.writeUInt16LE(value, at * 2));
  [crc32(content), packed.length, content.length].forEach((value, at) => common.writeUInt32LE(value, 10 + at * 4));
  common.writeUInt16LE(title.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, packed]);
  // Who made it, and where it is: at the beginning.
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02'),
    Buffer.from([VERSION, 0]),
    common,
    Buffer.alloc(14),
    title,
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end]);
}
