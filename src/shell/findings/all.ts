import * as path from 'node:path';
import type { TaskState } from '../../core/state.ts';
import type { Finding } from '../../model/finding.ts';
import { findGit } from '../git.ts';
import { pathsOf } from '../workflow-dir.ts';
import { type FindingsPlace, readFindings } from './file.ts';

/**
 * All findings of the newest attempt of a task; those that the journal holds where the file with all of them is not
 * here, as after an attempt on another runner.
 */
export function allFindings(workspace: string, id: string): (task: TaskState) => readonly Finding[] {
  const { folder } = pathsOf(workspace, id);
  const read = new Map<string, readonly Finding[]>();
  return ({ plan, attempts, findings }) => {
    if (findings === undefined) return [];
    const { digest, worst } = findings;
    if (digest === undefined) return worst;
    const known = read.get(digest) ?? fromFile({ folder, task: plan.id, attempt: attempts, digest }) ?? worst;
    read.set(digest, known);
    return known;
  };
}

function fromFile(place: FindingsPlace): readonly Finding[] | undefined {
  const read = readFindings(place);
  return read.ok ? read.value.file.findings : undefined;
}

/** Path of the workspace from the root of its repository, with `/`; empty for the root, and outside of a repository. */
export function folderInRepository(workspace: string): string {
  const from = path.resolve(workspace);
  const root = findGit(from)?.root;
  return root === undefined ? '' : path.relative(root, from).replaceAll(path.sep, '/');
}
