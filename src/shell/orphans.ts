import { readdirSync, readFileSync } from 'node:fs';

/** The parent of a process: field 4 of /proc/<pid>/stat (proc(5)); the name before it may hold anything. */
function parentOf(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
  } catch {
    return 0;
  }
}

/** This process and those that it descends from. */
function ownLine(): ReadonlySet<number> {
  const line = new Set<number>();
  for (let pid = process.pid; pid > 0 && !line.has(pid); pid = parentOf(pid)) line.add(pid);
  return line;
}

/**
 * Ends what a run that was killed left behind, so that an interrupted command does not work beside its own second
 * attempt. Commands are known by BOOTSPRING_WORKFLOW_ID in their environment. Only the owner of the workflow may call
 * this: with the earlier owner gone, every such process is an orphan.
 *
 * @returns how many were ended; always 0 where there is no /proc
 */
export const endOrphans = (workflowId: string): number => endMarked(`BOOTSPRING_WORKFLOW_ID=${workflowId}`);

/**
 * Ends processes that have this in their environment, `NAME=value`, but for this one and those that it descends from.
 *
 * @returns how many were ended; always 0 where there is no /proc
 */
export function endMarked(mark: string): number {
  const own = ownLine();
  let ended = 0;
  for (const name of namesOf('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid) || own.has(pid)) continue;
    try {
      if (!readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark)) continue;
      process.kill(pid, 'SIGKILL');
      ended += 1;
    } catch {
      // It has just ended, or it is somebody else's and can't be one of ours.
    }
  }
  return ended;
}

function namesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
