import type { Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import type { LayerIndex } from './layer-index.ts';
import { END_SIZE, entrySize } from './tar-header.ts';
import type { Part } from './types.ts';

/** Bytes that a frame unpacks to at most: it is held in memory as a whole. */
export const FRAME_LIMIT = 16 * 1024 ** 2;
/** Bytes that a packed frame may have more than it unpacks to. */
const OVERHEAD_LIMIT = 2 * 1024 ** 2;

/**
 * Lays the entries of a layer over its frames: how many bytes each entry takes follows from the listing.
 *
 * @returns the parts, or, as one clause, why the frames are not those of this listing
 */
export function layOut({ entries, frames, order }: LayerIndex): Result<readonly Part[], string> {
  const parts: Part[] = [];
  let next = 0;
  let at = 0;
  const wrong = (frame: number): Result<never, string> => err(`frame ${frame + 1} does not fit what its listing tells`);
  const sizeOf = (place: number): number => {
    const entry = entries[order[place] ?? -1];
    return entry === undefined ? Infinity : entrySize(entry);
  };
  const large = frames.findIndex(
    ({ packed, unpacked }) => unpacked > FRAME_LIMIT || packed > unpacked + OVERHEAD_LIMIT || packed === 0,
  );
  if (large !== -1) return err(`frame ${large + 1} is larger than is allowed, or empty`);
  while (next < order.length) {
    const frame = frames[at];
    if (frame === undefined || frame.unpacked === 0) return wrong(at);
    const first = next;
    let room = frame.unpacked;
    for (; next < order.length; next += 1) {
      const size = sizeOf(next);
      if (size > room) break;
      room -= size;
    }
    const start = at;
    at += 1;
    if (next === first) {
      // The entry is larger than the frame: the frames after it hold the rest, and nothing else.
      for (room -= sizeOf(next); room < 0; at += 1) {
        const more = frames[at];
        if (more === undefined || more.unpacked === 0) return wrong(at);
        room += more.unpacked;
      }
      next += 1;
    }
    if (room !== 0) return wrong(at - 1);
    parts.push({ frames: frames.slice(start, at), rows: order.slice(first, next) });
  }
  if (frames[at]?.unpacked !== END_SIZE) return err('its archive does not end where its listing does');
  const extra = frames.slice(at + 1).findIndex(({ unpacked }) => unpacked !== 0);
  if (extra !== -1) return wrong(at + 1 + extra);
  return ok([...parts, ...frames.slice(at).map((frame) => ({ frames: [frame], rows: [] }))]);
}
