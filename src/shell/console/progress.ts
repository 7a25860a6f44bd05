import { createLogUpdate } from 'log-update';
import { progressBar, progressText } from '../../core/views/progress.ts';
import type { Progress } from '../../ports.ts';

/** Between two drawings, in milliseconds: at most ten in a second. */
const FRAME_MS = 100;
const BAR = 24;

/** A line that shows how far something is. */
export interface ByteProgress {
  readonly show: Progress;
  /** Takes the line away; nothing is shown after it. */
  end(): void;
}

/** Shows a bar, bytes and rate on a terminal, in one line that is drawn anew; elsewhere nothing. */
export function createByteProgress(
  stream: NodeJS.WriteStream,
  label: string,
  now: () => number = () => performance.now(),
): ByteProgress {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  const update = createLogUpdate(stream);
  let began: number | undefined;
  let drawn = -Infinity;
  let over = false;
  return {
    show(done, total) {
      const at = now();
      began ??= at;
      if (over || at - drawn < FRAME_MS) return;
      drawn = at;
      update(`${label}  ${progressBar(done, total, BAR)}  ${progressText(done, total, at - began)}`);
    },
    end() {
      if (over) return;
      over = true;
      update.clear();
      update.done();
    },
  };
}
