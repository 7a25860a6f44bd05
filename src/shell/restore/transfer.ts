import * as fs from 'node:fs';
import { folderOf } from '../../core/checkpoint/tree.ts';
import { errorCode } from '../files.ts';
import type { Calls } from './calls.ts';
import { readTarget } from './content.ts';
import { systemPath } from '../layer/system-path.ts';
import { below } from './paths.ts';
import { lookAt, type Present } from './present.ts';
import { sameTime } from './times.ts';

/** Names in a folder, as byte strings. */
export const namesIn = (root: string, folder: string): readonly string[] =>
  fs.readdirSync(below(root, folder), { encoding: 'latin1' });

/** Whether one of two files or links is a copy of the other. */
export const isSame = (a: Present, b: Present): boolean =>
  a.type === b.type && a.size === b.size && sameTime(a.mtime, b.mtime);

/** Moves within one folder; where there are mounts in it, by copying. Paths are byte strings below the root. */
export interface Transfer {
  /** Moves a file, link or folder to where nothing is, or a file or link to where one of them is. */
  move(from: string, to: string): void;
  /** Makes a folder and those above it; refuses links on the way. */
  makeFolder(path: string): void;
  /** Whether a path is a real folder that is reached through real folders only. */
  isRealFolder(path: string): boolean;
}

/** Moves below a root through the given system calls. */
export function createTransfer(root: string, calls: Calls): Transfer {
  const isRealFolder = (path: string): boolean =>
    path === '' || (isRealFolder(folderOf(path)) && lookAt(root, path)?.type === 'folder');

  const makeFolder = (path: string): void => {
    if (path === '' || lookAt(root, path)?.type === 'folder') return;
    makeFolder(folderOf(path));
    calls.mkdir(below(root, path));
  };

  /** To another device: whole under another name first, so that a crash leaves no half file under this one. */
  const copyOver = (from: string, to: string, there: Present): void => {
    const temporary = `${to}.bootspring-copy`;
    if (lookAt(root, temporary) !== undefined) calls.unlink(below(root, temporary));
    const target = there.type === 'link' ? readTarget(root, from) : undefined;
    if (target !== undefined) {
      calls.link(systemPath(target), below(root, temporary));
      calls.setLinkTime(below(root, temporary), there.mtime);
    } else {
      calls.copy(below(root, from), below(root, temporary));
      calls.setTime(below(root, temporary), there.mtime);
    }
    calls.rename(below(root, temporary), below(root, to));
    calls.unlink(below(root, from));
  };

  const moveByCopying = (from: string, to: string): void => {
    const there = lookAt(root, from);
    if (there === undefined) return;
    if (there.type !== 'folder') {
      copyOver(from, to, there);
      return;
    }
    makeFolder(to);
    for (const name of namesIn(root, from)) move(`${from}/${name}`, `${to}/${name}`);
    calls.rmdir(below(root, from));
  };

  const move = (from: string, to: string): void => {
    try {
      calls.rename(below(root, from), below(root, to));
    } catch (error) {
      if (errorCode(error) !== 'EXDEV') throw error;
      moveByCopying(from, to);
    }
  };

  return { move, makeFolder, isRealFolder };
}
