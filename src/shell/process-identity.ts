import * as fs from 'node:fs';
import * as os from 'node:os';
import * as z from 'zod/mini';
import { errorCode } from './files.ts';

/**
 * What tells one process from every other, also from a later one with the same number.
 * No wall clock is in it: a clock that jumps must not make a process look dead.
 */
export const processIdentitySchema = () =>
  z.object({
    pid: z.number(),
    host: z.string(),
    /** Linux: differs after each start of the machine. */
    bootId: z.optional(z.string()),
    /** Linux: the namespace in which `pid` means something; containers have their own. */
    pidNamespace: z.optional(z.string()),
    /** Linux: clock ticks from the start of the machine to the start of the process (proc(5), stat, field 22). */
    processStart: z.optional(z.string()),
  });
export type ProcessIdentity = z.infer<ReturnType<typeof processIdentitySchema>>;

const orUndefined = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** State letter and start of a process. The name before them may hold blanks and parentheses, so count from its end. */
const processStat = (pid: number): { readonly state: string; readonly start: string } | undefined => {
  const text = orUndefined(() => fs.readFileSync(`/proc/${pid}/stat`, 'latin1'));
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  const state = fields?.[0];
  const start = fields?.[19];
  return state === undefined || start === undefined ? undefined : { state, start };
};

/** The identity of this process. */
export function ownIdentity(): ProcessIdentity {
  const facts: ProcessIdentity = { pid: process.pid, host: os.hostname() };
  if (process.platform !== 'linux') return facts;
  const bootId = orUndefined(() => fs.readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim());
  const pidNamespace = orUndefined(() => fs.readlinkSync('/proc/self/ns/pid'));
  const processStart = processStat(process.pid)?.start;
  return {
    ...facts,
    ...(bootId === undefined ? {} : { bootId }),
    ...(pidNamespace === undefined ? {} : { pidNamespace }),
    ...(processStart === undefined ? {} : { processStart }),
  };
}

/**
 * Whether a process still runs, as far as it can be told from here. `elsewhere` means that it cannot:
 * it belongs to another machine or another container. What is not known counts as alive.
 */
export function lifeOf(other: ProcessIdentity, self: ProcessIdentity = ownIdentity()): 'alive' | 'dead' | 'elsewhere' {
  if (other.host !== self.host) return 'elsewhere';
  if (other.bootId !== undefined && self.bootId !== undefined && other.bootId !== self.bootId) return 'dead';
  if (other.pidNamespace !== self.pidNamespace) return 'elsewhere';
  try {
    process.kill(other.pid, 0);
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    if (errorCode(error) === 'ESRCH') return 'dead';
  }
  if (process.platform !== 'linux') return 'alive';
  const stat = processStat(other.pid);
  if (stat === undefined) return 'alive';
  // A zombie has ended; only its parent has not asked for the exit code yet.
  if (stat.state === 'Z' || stat.state === 'X') return 'dead';
  return other.processStart === undefined || other.processStart === stat.start ? 'alive' : 'dead';
}
