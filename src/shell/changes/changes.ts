import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { protection } from '../../core/fix/protected.ts';
import { plainText } from '../../core/text.ts';
import type { FixPlace, ToldChange } from '../../model/changes.ts';
import { PATCH_NAME } from '../../model/constants.ts';
import { type ChangedFile, MOST_FILES } from '../../model/fix.ts';
import { err, ok, type Result } from '../../model/result.ts';
import type { Changes } from '../../ports.ts';
import { pathsOf } from '../workflow-dir.ts';
import { beginningOf } from './patch.ts';
import { createPatches, type Patched } from './patches.ts';
import { type Kept, keepTree, readKept } from './store.ts';
import { changedPackage, readGit, readTree, type Tree } from './tree.ts';

/** What comparing needs besides the workspace. */
export interface ChangesOptions {
  /** The workspace, absolute. */
  readonly workspace: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hides secrets in what people are shown. */
  readonly redact: (text: string) => string;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Tells what fixes change in a workspace of this machine; what was there before is kept beside the workflow's journal. */
export function createChanges({ workspace, now, redact }: ChangesOptions): Changes {
  let taken: Kept | undefined;
  /** What is not needed any more goes while work goes on, and has to be gone before something takes its place. */
  let forgotten: Promise<void> = Promise.resolve();
  const placeOf = (workflowId: string): string => path.join(pathsOf(workspace, workflowId).folder, 'fix');

  const take = async (workflowId: string, { task, attempt }: FixPlace): Promise<void> => {
    taken = undefined;
    await forgotten;
    const tree = await readTree(workspace);
    if (tree === undefined) throw new Error('the files of the workspace cannot be listed');
    const git = await readGit(workspace);
    const before = path.join(placeOf(workflowId), 'before');
    taken = await keepTree(workspace, before, { task, attempt, startedAt: now(), git, tree });
  };

  const tell = async (workflowId: string, fix: FixPlace, protectedBy: readonly string[]): Promise<ToldChange> => {
    const place = placeOf(workflowId);
    const kept = taken ?? readKept(path.join(place, 'before'));
    if (kept === undefined || kept.task !== fix.task || kept.attempt !== fix.attempt)
      throw new Error('what was there before it is not known');
    const after = await readTree(workspace, kept.tree.keys());
    if (after === undefined) throw new Error('the files of the workspace cannot be listed');
    const isProtected = protection(protectedBy);
    const changed = changedSources(kept.tree, after);
    const found = [
      ...changed.map((file) => withProtection(file, isProtected(file.path))),
      ...(await changedSurroundings(workspace, kept)),
    ];
    if (found.length === 0) return {};
    const patches = createPatches({ workspace, folder: pathsOf(workspace, workflowId).folder, place, kept, after });
    const patched = await patches.make(
      fix.phase,
      changed.map(({ path: name }) => name),
    );
    return toldOf(found, patched, redact);
  };

  const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, string>> => {
    try {
      return ok(await work());
    } catch (error) {
      return err(messageOf(error));
    }
  };
  return {
    take: (workflowId, fix) => attempt(() => take(workflowId, fix)),
    tell: (workflowId, fix, protectedBy) => attempt(() => tell(workflowId, fix, protectedBy)),
    forget(workflowId) {
      taken = undefined;
      const before = path.join(placeOf(workflowId), 'before');
      // What stays is taken away before the next fix.
      forgotten = fs.promises.rm(before, { recursive: true, force: true }).catch(() => undefined);
    },
  };
}

const withProtection = (file: ChangedFile, by: string | undefined): ChangedFile =>
  by === undefined ? file : { ...file, protected: by };

/** Sources that are not what they were, by path. */
function changedSources(before: Tree, after: Tree): ChangedFile[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name): ChangedFile[] => {
    const [was, is] = [before.get(name), after.get(name)];
    if (was?.row === is?.row) return [];
    return [
      {
        path: name,
        kind: was === undefined ? 'added' : is === undefined ? 'deleted' : 'modified',
        ...(was === undefined ? {} : { before: was.size }),
        ...(is === undefined ? {} : { after: is.size }),
      },
    ];
  });
}

/** What is no source and decides what is judged: each of it counts as a protected file. */
async function changedSurroundings(workspace: string, kept: Kept): Promise<readonly ChangedFile[]> {
  const git = await readGit(workspace);
  const names = [...new Set([...kept.git.keys(), ...git.keys()])].filter(
    (name) => kept.git.get(name) !== git.get(name),
  );
  const told = names.map((name): ChangedFile => {
    const kind = !kept.git.has(name) ? 'added' : git.has(name) ? 'modified' : 'deleted';
    return { path: name, kind, protected: 'settings of git' };
  });
  const installed = await changedPackage(workspace, kept.tree.keys(), kept.startedAt);
  if (installed !== undefined) told.push({ path: installed, kind: 'modified', protected: 'installed packages' });
  return told;
}

function toldOf(found: readonly ChangedFile[], patched: Patched, redact: (text: string) => string): ToldChange {
  const isHeld = ({ protected: by }: ChangedFile): boolean => by !== undefined;
  const ordered = [...found.filter(isHeld), ...found.filter((file) => !isHeld(file))];
  const first = new Set(found.filter(isHeld).map((file) => file.path));
  const shown = plainText(redact(beginningOf(patched.own, [...first].slice(0, MOST_FILES))));
  return {
    change: {
      files: ordered.slice(0, MOST_FILES),
      count: found.length,
      protected: first.size,
      digest: `sha256:${createHash('sha256').update(patched.own).digest('hex')}`,
      diff: shown,
      ...(patched.notes.length === 0 ? {} : { notes: [...patched.notes] }),
    },
    ...(patched.all === undefined
      ? {}
      : {
          patch: {
            phase: patched.phase,
            name: PATCH_NAME,
            path: `artifacts/${patched.phase}/${PATCH_NAME}`,
            ...patched.all,
          },
        }),
  };
}
