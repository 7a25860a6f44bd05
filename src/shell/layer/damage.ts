import { basename } from 'node:path';
import { showName } from '../../core/checkpoint/names.ts';
import type { Problem } from '../../model/result.ts';

/**
 * The problem that a layer is not whole.
 *
 * @param what one clause: `frame 3 does not match its digest`
 */
export const damaged = (file: string, what: string): Problem => ({
  code: 'integrity',
  message: `The layer ${basename(file)} is damaged: ${what}.`,
  where: file,
  hint: 'Nothing of it is used. Go back to a checkpoint that does not need it, or start anew with `bootspring run`.',
});

/** An entry's path as a message quotes it. */
export const quoted = (path: string): string => {
  const shown = showName(path);
  return `"${shown.length > 200 ? `${shown.slice(0, 199)}…` : shown}"`;
};

/** The problem that this Node has no zstd. */
export const unreadable = (file: string): Problem => ({
  code: 'usage',
  message: `This layer is packed with zstd, which Node ${process.versions.node} cannot read.`,
  where: file,
  hint: 'Run the command with Node 22.15 or newer.',
});
