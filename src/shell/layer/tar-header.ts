import type { LayerEntry } from './types.ts';

/** A tar archive is made of blocks of this many bytes. */
export const BLOCK = 512;

/** Bytes of the two zero blocks that end an archive. */
export const END_SIZE = 2 * BLOCK;

/** Bytes of a name or the target of a link in a header; longer ones have an entry of their own. */
const NAME_SIZE = 100;
/** Sizes from here on do not fit eleven octal digits. */
const OCTAL_LIMIT = 8 * 1024 ** 3;

const LONG_NAME = '././@LongLink';

/** The bytes that a content takes in the archive. */
export const paddedSize = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

/** A long name ends with a zero byte, and its entry has a header before it. */
const longSize = (name: string): number => (name.length > NAME_SIZE ? BLOCK + paddedSize(name.length + 1) : 0);

/** Bytes of an entry's header with those that hold its long names. */
export const headerSize = (entry: LayerEntry): number =>
  longSize(entry.path) + (entry.type === 'link' ? longSize(entry.target) : 0) + BLOCK;

/** Bytes of a whole entry: header, content and padding. */
export const entrySize = (entry: LayerEntry): number =>
  headerSize(entry) + (entry.type === 'file' ? paddedSize(entry.size) : 0);

interface Block {
  readonly name: string;
  readonly mode: string;
  readonly size: number;
  /** Type flag: `0` a file, `2` a link, `L` and `K` a long name and a long target. */
  readonly flag: string;
  readonly target: string;
}

/** A block with what is the same in all; the checksum counts its own field as blanks. */
const TEMPLATE = Buffer.alloc(BLOCK);
TEMPLATE.write('0000000\x000000000\0', 108, 'latin1');
TEMPLATE.write('00000000000\0        ', 136, 'latin1');
TEMPLATE.write('ustar  ', 257, 'latin1');
/** What is written into a block is written over zeros of the template, so it adds to this. */
const TEMPLATE_SUM = TEMPLATE.reduce((sum, byte) => sum + byte, 0);

function sumOf(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let place = from; place < to; place += 1) sum += bytes[place] ?? 0;
  return sum;
}

function writeSize(size: number, block: Buffer, at: number): void {
  if (size < OCTAL_LIMIT) {
    block.write(size.toString(8).padStart(11, '0'), at, 'latin1');
    return;
  }
  // GNU's base-256 form: the first bit says so, the number is big endian at the end of the field.
  block[at] = 0x80;
  block.writeBigUInt64BE(BigInt(size), at + 4);
}

/** Fields at the places that GNU tar's `old_gnu_header` has them at. */
function writeBlock(fields: Block, block: Buffer, at: number): number {
  block.set(TEMPLATE, at);
  const named = block.write(fields.name, at, NAME_SIZE, 'latin1');
  block.write(fields.mode, at + 100, 'latin1');
  writeSize(fields.size, block, at + 124);
  block.write(fields.flag, at + 156, 'latin1');
  const linked = fields.target === '' ? 0 : block.write(fields.target, at + 157, NAME_SIZE, 'latin1');
  const sum =
    TEMPLATE_SUM +
    sumOf(block, at, at + named) +
    sumOf(block, at + 100, at + 108) +
    sumOf(block, at + 124, at + 136) +
    sumOf(block, at + 156, at + 157 + linked);
  block.write(`${sum.toString(8).padStart(6, '0')}\0`, at + 148, 'latin1');
  return BLOCK;
}

function writeLong(name: string, flag: 'K' | 'L', target: Buffer, at: number): number {
  if (name.length <= NAME_SIZE) return 0;
  const size = paddedSize(name.length + 1);
  writeBlock({ name: LONG_NAME, mode: '0000644', size: name.length + 1, flag, target: '' }, target, at);
  target.fill(0, at + BLOCK, at + BLOCK + size);
  target.write(name, at + BLOCK, 'latin1');
  return BLOCK + size;
}

/**
 * Writes the header of an entry as GNU tar has it (docs/checkpoints.md): nothing in it but what the listing tells.
 *
 * @returns bytes written, which are `headerSize(entry)`
 */
export function writeHeader(entry: LayerEntry, target: Buffer, at: number): number {
  const link = entry.type === 'link' ? entry.target : '';
  const long = writeLong(link, 'K', target, at);
  const place = long + writeLong(entry.path, 'L', target, at + long);
  const fields =
    entry.type === 'link'
      ? { mode: '0000777', size: 0, flag: '2' }
      : { mode: entry.executable ? '0000755' : '0000644', size: entry.size, flag: '0' };
  return place + writeBlock({ ...fields, name: entry.path, target: link }, target, at + place);
}
