import { closeSync, openSync, readSync, watch } from 'node:fs';
import { dirname } from 'node:path';

const CHUNK = 64 * 1024;

/** Reads a file from `offset` to its end, chunk by chunk. Answers the new offset; a file that is not there yet has nothing. */
export function pump(file: string, offset: number, take: (chunk: Uint8Array) => void): number {
  let fd: number;
  try {
    fd = openSync(file, 'r');
  } catch {
    return offset;
  }
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    let at = offset;
    for (let read = readSync(fd, buffer, 0, CHUNK, at); read > 0; read = readSync(fd, buffer, 0, CHUNK, at)) {
      take(Uint8Array.prototype.slice.call(buffer, 0, read));
      at += read;
    }
    return at;
  } finally {
    closeSync(fd);
  }
}

/** Prints what is appended to a file until `isOver` says that nobody writes to it any more. */
export async function followFile(
  file: string,
  take: (chunk: Uint8Array) => void,
  isOver: () => Promise<boolean>,
): Promise<void> {
  let offset = pump(file, 0, take);
  if (await isOver()) return;
  await new Promise<void>((resolve, reject) => {
    let checking = false;
    const watcher = watch(dirname(file), () => {
      offset = pump(file, offset, take);
      if (checking) return;
      checking = true;
      isOver().then((over) => {
        checking = false;
        if (over) end();
      }, reject);
    });
    const poll = setInterval(() => void isOver().then((over) => over && end(), reject), 1_000);
    const end = (): void => {
      clearInterval(poll);
      watcher.close();
      offset = pump(file, offset, take);
      resolve();
    };
  });
}
