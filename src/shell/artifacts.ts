import * as fs from 'node:fs';
import * as path from 'node:path';
import { createHash } from 'node:crypto';
import type { Artifact } from '../model/event.ts';
import type { Problem, Result } from '../model/result.ts';
import { err, ok } from '../model/result.ts';
import { attempt, ensureFolder, problemOf } from './files.ts';
import type { Outputs } from './outputs.ts';
import { findOutputs, pointsInside, reasoned } from './outputs.ts';
import { breathe } from './breathe.ts';
import { FILES_PER_TURN, hashFile } from './sources.ts';

/** What a phase left behind. */
export interface Collected {
  readonly artifacts: readonly Artifact[];
  /** Globs that matched nothing, and files that were left out with the reason in brackets. */
  readonly missing: readonly string[];
}

const reasonOf = (problem: Problem): string => problem.message.replace(/^Could not /, 'could not ').replace(/\.$/, '');

const copyLink = (from: string, to: string): void => {
  fs.symlinkSync(fs.readlinkSync(from), to);
};

/** Permissions and times stay; the setuid, setgid and sticky bits do not. */
const copyFile = (from: string, to: string): void => {
  const before = fs.lstatSync(from);
  fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE);
  const after = fs.lstatSync(from);
  if (!after.isFile() || after.ino !== before.ino) {
    fs.rmSync(to, { force: true });
    throw new Error('it was replaced while it was copied');
  }
  fs.utimesSync(to, before.atime, before.mtime);
  fs.chmodSync(to, before.mode & 0o777);
};

const copyAll = async (
  workspace: string,
  workflowFolder: string,
  phase: string,
  files: Outputs['files'],
): Promise<readonly string[]> => {
  const missing: string[] = [];
  const folders = new Map<string, Result<string, Problem>>();
  let seen = 0;
  for (const [name, kind] of files) {
    if ((seen += 1) % FILES_PER_TURN === 0) await breathe();
    const below = path.posix.dirname(`artifacts/${phase}/${name}`);
    const folder = folders.get(below) ?? ensureFolder(workflowFolder, below);
    folders.set(below, folder);
    const from = path.join(workspace, name);
    const copied = folder.ok
      ? attempt(`copy ${name} to the artifacts`, from, () => {
          const to = path.join(folder.value, path.posix.basename(name));
          // What is there may be read-only, or a link that would lead the copy elsewhere.
          fs.rmSync(to, { force: true });
          (kind === 'link' ? copyLink : copyFile)(from, to);
        })
      : folder;
    if (!copied.ok) missing.push(reasoned(name, reasonOf(copied.error)));
  }
  return missing;
};

/** Rows for all that is in the phase's folder: what was copied, and what commands wrote there themselves. */
const describeAll = async (workspace: string, workflowFolder: string, phase: string): Promise<Collected> => {
  const top = path.join(workflowFolder, 'artifacts', phase);
  const artifacts: Artifact[] = [];
  const missing: string[] = [];
  const folders = fs.lstatSync(top, { throwIfNoEntry: false })?.isDirectory() === true ? [''] : [];
  for (let here = folders.pop(); here !== undefined; here = folders.pop()) {
    for (const entry of fs.readdirSync(path.join(top, here), { withFileTypes: true })) {
      const name = here === '' ? entry.name : `${here}/${entry.name}`;
      const file = path.join(top, name);
      const row = { phase, name, path: `artifacts/${phase}/${name}` };
      if (entry.isDirectory()) folders.push(name);
      else if (entry.isFile()) {
        const { size } = fs.lstatSync(file);
        artifacts.push({ ...row, size, digest: `sha256:${await hashFile(file, size)}` });
      } else if (entry.isSymbolicLink()) {
        const target = fs.readlinkSync(file, 'buffer');
        const digest = `sha256:${createHash('sha256').update(target).digest('hex')}`;
        if (pointsInside(workspace, file, true)) artifacts.push({ ...row, size: target.length, digest });
        else missing.push(reasoned(name, 'a link that points outside the workspace'));
      }
    }
  }
  artifacts.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { artifacts, missing };
};

/**
 * Copies what the globs match to `<workflow>/artifacts/<phase>/<path in the workspace>` and describes everything there.
 *
 * @returns `storage` when the artifacts cannot be read or written
 */
export async function collectArtifacts(
  workspace: string,
  workflowFolder: string,
  phase: string,
  globs: readonly string[],
): Promise<Result<Collected, Problem>> {
  const outputs = await findOutputs(workspace, globs);
  const uncopied = await copyAll(workspace, workflowFolder, phase, outputs.files);
  const top = path.join(workflowFolder, 'artifacts', phase);
  try {
    const { artifacts, missing } = await describeAll(workspace, workflowFolder, phase);
    return ok({ artifacts, missing: [...new Set([...outputs.missing, ...uncopied, ...missing])] });
  } catch (error) {
    return err(problemOf(error, 'read the artifacts', top));
  }
}
