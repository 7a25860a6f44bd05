import * as zlib from 'node:zlib';

/** One entry of an archive, made field by field, so that it can be anything. */
export interface Made {
  readonly name: string;
  readonly content?: Uint8Array | string;
  /** Type flag; `0` when it is left out. */
  readonly flag?: string;
  readonly link?: string;
  readonly prefix?: string;
  /** What the header says, when it is not the content's. */
  readonly size?: number;
  readonly mode?: string;
}

/** A POSIX header and the content with its padding. */
export function tarEntry(made: Made): Buffer {
  const content = Buffer.from(made.content ?? '');
  const block = Buffer.alloc(512);
  block.write(made.name, 0, 100, 'latin1');
  block.write(`${made.mode ?? '0000644'}\0${'0000000\0'.repeat(2)}`, 100, 'latin1');
  block.write(`${(made.size ?? content.length).toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  block.write(`${'0'.repeat(11)}\0        ${made.flag ?? '0'}`, 136, 'latin1');
  block.write(made.link ?? '', 157, 100, 'latin1');
  block.write('ustar\u000000', 257, 'latin1');
  block.write(made.prefix ?? '', 345, 155, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return Buffer.concat([block, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

/** Extended headers for the entry that follows. */
export function paxEntry(records: Readonly<Record<string, string>>, flag = 'x'): Buffer {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`;
    let length = rest.length + 1;
    while (`${length}${rest}`.length !== length) length += 1;
    return `${length}${rest}`;
  });
  return tarEntry({ name: 'PaxHeaders/bootspring', content: lines.join(''), flag });
}

export const END = Buffer.alloc(1024);

/** An archive of these entries. */
export const tarOf = (...entries: readonly (Made | Buffer)[]): Buffer =>
  Buffer.concat([...entries.map((each) => (Buffer.isBuffer(each) ? each : tarEntry(each))), END]);

/** A gigabyte of zeros, as gzip packs it; it is made of members, so that making it takes no gigabyte. */
export function gigabyteOfZeros(): Buffer {
  const member = zlib.gzipSync(Buffer.alloc(16 * 1024 ** 2));
  return Buffer.concat(Array.from({ length: 64 }, () => member));
}
