import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import type { Entry } from '../model/event.ts';
import type { OpenWorkflow, WorkflowStorage } from '../ports.ts';
import { attempt, writeFileAtomic } from './files.ts';
import { randomBytes } from './hash.ts';
import { createJournal, type FileJournal, openJournal, readJournal } from './journal.ts';
import { claim, type Ownership } from './owner.ts';
import { createLazyFileStore } from './store/lazy-file.ts';
import { findWorkflow, listWorkflows, makeWorkflow, newWorkflowId, type WorkflowPaths } from './workflow-dir.ts';

/** Workflows below `.bootspring/workflows` of a workspace. */
export function createFileStorage(workspace: string): WorkflowStorage {
  return {
    create() {
      const made = makeWorkflow(workspace, newWorkflowId(randomBytes));
      if (!made.ok) return made;
      const { paths, unsynced } = made.value;
      const owned = claim(paths.folder);
      if (!owned.ok) return owned;
      const journal = createJournal(paths.journal, undefined, unsynced);
      if (!journal.ok) {
        owned.value.release();
        return journal;
      }
      return ok(opened(workspace, paths, owned.value, journal.value, { entries: [], warnings: [] }));
    },
    async open(id) {
      const paths = findWorkflow(workspace, id);
      if (!paths.ok) return paths;
      const owned = claim(paths.value.folder);
      if (!owned.ok) return owned;
      const journal = await openJournal(paths.value.journal);
      if (!journal.ok) {
        owned.value.release();
        return journal;
      }
      return ok(opened(workspace, paths.value, owned.value, journal.value.journal, journal.value));
    },
    async read(id) {
      const paths = findWorkflow(workspace, id);
      if (!paths.ok) return paths;
      const journal = await readJournal(paths.value.journal);
      return journal.ok ? ok({ id: paths.value.id, entries: journal.value.entries }) : journal;
    },
    async list() {
      const found = listWorkflows(workspace);
      return found.ok ? ok(found.value.map((each) => each.id)) : found;
    },
  };
}

function opened(
  workspace: string,
  paths: WorkflowPaths,
  owned: Ownership,
  journal: FileJournal,
  before: { readonly entries: readonly Entry[]; readonly warnings: readonly string[] },
): OpenWorkflow {
  return {
    id: paths.id,
    fence: owned.fence,
    journal: guarded(journal, owned, paths),
    entries: before.entries,
    warnings: before.warnings,
    checkpoints: createLazyFileStore(workspace),
    head: () => journal.head().hash,
    verify: () => journal.verifyOnDisk(),
    write(name, text) {
      const written = writeFileAtomic(name === 'state.json' ? paths.state : paths.metrics, text, { durable: false });
      return written.ok ? undefined : written.error;
    },
    log: (lines) => appendLog(paths.orchestratorLog, lines),
    close() {
      journal.close();
      owned.release();
    },
  };
}

/** A journal that refuses to be written once somebody else has taken the workflow over. */
function guarded(journal: FileJournal, owned: Ownership, paths: WorkflowPaths): OpenWorkflow['journal'] {
  return {
    append(events, at) {
      // Where the whole folder is gone there is no other owner: the journal says what happened.
      if (!owned.stillMine() && existsSync(paths.journal)) {
        return err({
          code: 'owned',
          message: `Another run has taken over ${paths.id}.`,
          where: paths.folder,
          hint: 'this run stops; the other one goes on',
        });
      }
      return journal.append(events, at);
    },
  };
}

function appendLog(file: string, lines: string): Problem | undefined {
  const append = (): Result<void, Problem> => attempt('write the log', file, () => appendFileSync(file, lines));
  const first = append();
  if (first.ok) return undefined;
  const made = attempt('write the log', file, () => mkdirSync(dirname(file), { recursive: true }));
  const again = made.ok ? append() : made;
  return again.ok ? undefined : again.error;
}
