import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { shares } from '../core/views/html/budget.ts';
import type { PhaseLogText } from '../core/views/html/log.ts';
import type { WorkflowState } from '../core/state.ts';
import type { WorkflowPaths } from './workflow-dir.ts';

/** Bytes of the end of one log that a report holds. */
const MOST_OF_ONE = 200 * 1024;
/** Bytes of all logs together: a browser opens a page of this size at once. */
const MOST_OF_ALL = 16 * 1024 * 1024;

/** The ends of the logs of all phases, by phase. Those of phases that did not succeed come first when room is short. */
export function readLogs(paths: WorkflowPaths, state: WorkflowState): ReadonlyMap<string, PhaseLogText> {
  const sized = state.phases.map(({ plan, status }) => {
    const file = paths.phaseLog(plan.name);
    return { phase: plan.name, file, bytes: sizeOf(file), urgent: status !== 'completed' };
  });
  const logs = new Map<string, PhaseLogText>();
  let room = MOST_OF_ALL;
  for (const urgent of [true, false]) {
    const group = sized.filter((each) => each.urgent === urgent && each.bytes > 0);
    const given = shares(
      group.map(({ bytes }) => bytes),
      room,
      MOST_OF_ONE,
    );
    for (const [at, { phase, file }] of group.entries()) {
      const log = readTail(file, given[at] ?? 0);
      if (log !== undefined) logs.set(phase, log);
      room -= given[at] ?? 0;
    }
  }
  return logs;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** The last `most` bytes of a file as text, from the start of a line; undefined when it can't be read. */
export function readTail(file: string, most: number): PhaseLogText | undefined {
  let fd: number;
  try {
    fd = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    const { size } = fstatSync(fd);
    // One byte before tells whether the rest begins a line.
    const from = Math.max(0, size - most - 1);
    const buffer = Buffer.alloc(size - from);
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
      read = readSync(fd, buffer, length, buffer.length - length, from + length);
    const bytes = buffer.subarray(0, length);
    const newline = from === 0 ? -1 : bytes.indexOf(10);
    // A line that fills the whole room is shown from its middle.
    const isOneLine = from > 0 && (newline === -1 || newline === length - 1);
    const start = isOneLine ? 1 : newline + 1;
    return { text: new TextDecoder().decode(bytes.subarray(start)), bytes: size, shown: length - start };
  } catch {
    return undefined;
  } finally {
    closeSync(fd);
  }
}
