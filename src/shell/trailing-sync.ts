import * as fs from 'node:fs';

/** Milliseconds from a write to its sync, so that one serves several writes. */
const DELAY_MS = 20;

/** Starts to make a file durable and calls back when it is, or with what went wrong; tests hand in one that fails. */
export type StartSync = (fd: number, then: (error: Error | null) => void) => void;

/** Makes a file durable beside other work. */
export interface TrailingSync {
  /** Something was written. */
  written(): void;
  /** Everything was made durable by other means. */
  synced(): void;
  /** Ends it, and closes the file as soon as no sync is under way. */
  close(): void;
}

/**
 * Syncs a file soon after each write, once for all writes of 20 ms and never twice at a time.
 *
 * @param onError told when a sync fails: what was written before may be lost
 */
export function createTrailingSync(
  fd: number,
  onError: (error: Error) => void,
  start: StartSync = fs.fdatasync,
): TrailingSync {
  let waiting = false;
  let underWay = false;
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  const arm = (): void => {
    if (underWay || timer !== undefined) return;
    // Nothing waits for it: whoever needs the file to be durable before going on syncs it.
    timer = setTimeout(sync, DELAY_MS).unref();
  };
  const sync = (): void => {
    timer = undefined;
    if (!waiting) return;
    waiting = false;
    underWay = true;
    start(fd, (error) => {
      underWay = false;
      if (error !== null) onError(error);
      if (closed) fs.closeSync(fd);
      else if (waiting) arm();
    });
  };
  return {
    written() {
      waiting = true;
      arm();
    },
    synced() {
      waiting = false;
    },
    close() {
      closed = true;
      clearTimeout(timer);
      if (!underWay) fs.closeSync(fd);
    },
  };
}
