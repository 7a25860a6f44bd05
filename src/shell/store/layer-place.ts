import * as fs from 'node:fs';
import { errorCode, temporaryNameFor } from '../files.ts';
import { describeLayer } from './layer-file.ts';

/** The system calls that put a layer in its place; tests hand in ones that fail. */
export interface LayerCalls {
  link(from: string, to: string): void;
  rename(from: string, to: string): void;
  /** Copies a file. */
  copy(from: string, to: string): Promise<void>;
}

/** What the system does. */
export const systemLayerCalls: LayerCalls = {
  link: (from, to) => fs.linkSync(from, to),
  rename: (from, to) => fs.renameSync(from, to),
  copy: (from, to) => fs.promises.copyFile(from, to, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE),
};

/**
 * Gives a file of the same device the layer's name. A whole layer that somebody else put there meanwhile stays:
 * others may be reading it, and its frames may be cut differently. `from` is gone afterwards.
 */
export function settle(calls: LayerCalls, from: string, to: string, digest: string): void {
  try {
    calls.link(from, to);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EXDEV') throw error;
    const there = code === 'EEXIST' ? describeLayer(digest, to) : undefined;
    // Where the file system has no hard links, renaming is the only way.
    if (there === undefined || !there.ok || there.value === undefined) calls.rename(from, to);
  }
  fs.rmSync(from, { force: true });
}

/** Copies a layer from anywhere to its place; the source stays. */
export async function copyTo(calls: LayerCalls, from: string, to: string, digest: string): Promise<void> {
  const temporary = temporaryNameFor(to);
  try {
    await calls.copy(from, temporary);
    settle(calls, temporary, to, digest);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

/** As `settle`, from any device. */
export async function settleAnywhere(calls: LayerCalls, from: string, to: string, digest: string): Promise<void> {
  try {
    settle(calls, from, to, digest);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    await copyTo(calls, from, to, digest);
    fs.rmSync(from, { force: true });
  }
}

/**
 * Links a layer of another workflow; false when that is not possible.
 * The link gets a name of its own first, so that what stands damaged in its place is replaced in one step.
 */
export function share(calls: LayerCalls, other: string, to: string, digest: string): boolean {
  const temporary = temporaryNameFor(to);
  try {
    calls.link(other, temporary);
    settle(calls, temporary, to, digest);
    return true;
  } catch {
    return false;
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}
