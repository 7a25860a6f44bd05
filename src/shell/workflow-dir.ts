import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Problem, Result } from '../model/result.ts';
import { err, ok } from '../model/result.ts';
import { NAME_PATTERN, WORKFLOW_ID_PATTERN } from '../model/status.ts';
import { attempt, ensureFolder, notAFolder, syncFolder, writeFileAtomic } from './files.ts';

/** The folder at the root of the workspace where everything is kept. */
export const STATE_FOLDER = '.bootspring';

/** Where the parts of one workflow are. All paths are absolute. */
export interface WorkflowPaths {
  readonly id: string;
  readonly folder: string;
  readonly state: string;
  readonly journal: string;
  readonly metrics: string;
  readonly checkpoints: string;
  readonly layers: string;
  readonly artifacts: string;
  /** Files with all findings of an attempt each. */
  readonly findings: string;
  readonly logs: string;
  readonly orchestratorLog: string;
  /** The note that checkpoints were removed on purpose (store/pruned.ts). */
  readonly pruned: string;
  /** The log of a phase; its name is one that NAME_PATTERN accepts. */
  phaseLog(phase: string): string;
}

/** A workflow on disk. */
export interface WorkflowFound {
  readonly id: string;
  /** Time of the journal's first entry, ISO 8601; missing when there is none that can be read. */
  readonly createdAt?: string;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 10;
/** The largest multiple of the alphabet's size in a byte: bytes above it would favour the first letters. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length);

/**
 * A new workflow id: `wf_` and ten of [a-z0-9].
 *
 * @param random gives that many random bytes (node:crypto's `randomBytes`)
 */
export function newWorkflowId(random: (size: number) => Uint8Array): string {
  let letters = '';
  while (letters.length < ID_LENGTH) {
    for (const byte of random(ID_LENGTH)) {
      if (byte < FAIR_BYTES && letters.length < ID_LENGTH) letters += ALPHABET.charAt(byte % ALPHABET.length);
    }
  }
  return `wf_${letters}`;
}

const usage = (message: string, hint: string): Problem => ({ code: 'usage', message, hint });

const notAnId = (id: string): Problem =>
  usage(
    `${JSON.stringify(id)} is not a workflow id.`,
    'An id is wf_ and at least six of a-z and 0-9; `bootspring status` shows it.',
  );

/** Refuses what is not a workflow id: it becomes a part of paths. */
export function checkWorkflowId(id: string): Problem | undefined {
  return WORKFLOW_ID_PATTERN.test(id) ? undefined : notAnId(id);
}

/** Refuses what is not a phase name: it becomes a part of paths. */
export function checkPhaseName(phase: string): Problem | undefined {
  if (NAME_PATTERN.test(phase)) return undefined;
  return usage(
    `${JSON.stringify(phase)} is not the name of a phase.`,
    'Names are 1 to 64 of a-z, 0-9, - and _, and start with a letter or digit.',
  );
}

/** Paths of a workflow whose id was checked. Nothing is made. */
export function pathsOf(workspace: string, id: string): WorkflowPaths {
  const folder = path.join(path.resolve(workspace), STATE_FOLDER, 'workflows', id);
  const logs = path.join(folder, 'logs');
  return {
    id,
    folder,
    state: path.join(folder, 'state.json'),
    journal: path.join(folder, 'journal.jsonl'),
    metrics: path.join(folder, 'metrics.json'),
    checkpoints: path.join(folder, 'checkpoints'),
    layers: path.join(folder, 'layers'),
    artifacts: path.join(folder, 'artifacts'),
    findings: path.join(folder, 'findings'),
    logs,
    orchestratorLog: path.join(logs, 'orchestrator.log'),
    pruned: path.join(folder, 'pruned.json'),
    phaseLog: (phase) => path.join(logs, `phase-${phase}.log`),
  };
}

/**
 * What keeps the tools of a repository out of `.bootspring/`. Prettier and Biome do not read the `.gitignore` of a folder
 * in the tree: `prettier --check .` would fail a gate over the gate's own files. Prettier changes no file without a pragma,
 * for which the parser must be one that looks for it: that of JSON takes every file to have one.
 */
const KEPT_OUT: readonly (readonly [name: string, text: string])[] = [
  ['.gitignore', '*\n'],
  ['.prettierrc', '{ "parser": "babel", "requirePragma": true }\n'],
  [
    'biome.json',
    '{ "root": false, "formatter": { "enabled": false }, "linter": { "enabled": false }, "assist": { "enabled": false } }\n',
  ],
];

/**
 * Makes `.bootspring/` so that nothing in it is ever committed, linted or formatted.
 *
 * @returns the folder; `storage` when it cannot be written or is a symbolic link
 */
export function ensureStateFolder(workspace: string): Result<string, Problem> {
  const folder = ensureFolder(path.resolve(workspace), STATE_FOLDER);
  if (!folder.ok) return folder;
  for (const [name, text] of KEPT_OUT) {
    const file = path.join(folder.value, name);
    if (fs.existsSync(file)) continue;
    const written = writeFileAtomic(file, text, { durable: false });
    if (!written.ok) return written;
  }
  return folder;
}

/** A workflow's folders, and those in which names of new ones are not durable yet. */
export interface WorkflowMade {
  readonly paths: WorkflowPaths;
  readonly unsynced: readonly string[];
}

/**
 * Makes the folders of a workflow, new or not. Whoever makes a file in them that matters syncs `unsynced` too:
 * together that costs less than one after the other.
 *
 * @returns `usage` for a bad id; `storage` when they cannot be written or one is a symbolic link
 */
export function makeWorkflow(workspace: string, id: string): Result<WorkflowMade, Problem> {
  const bad = checkWorkflowId(id);
  if (bad !== undefined) return err(bad);
  const paths = pathsOf(workspace, id);
  const folders = [paths.folder, path.dirname(paths.folder), path.dirname(path.dirname(paths.folder))];
  const made = folders.filter((folder) => !fs.existsSync(folder));
  const state = ensureStateFolder(workspace);
  if (!state.ok) return state;
  for (const part of ['checkpoints', 'layers', 'artifacts', 'logs']) {
    const folder = ensureFolder(state.value, `workflows/${id}/${part}`);
    if (!folder.ok) return folder;
  }
  const unsynced = made.includes(paths.folder) ? [paths.folder, ...made.map((folder) => path.dirname(folder))] : [];
  return ok({ paths, unsynced });
}

/** Removes what was written of a workflow that is not kept; a command may have left there what only it can remove. */
export function removeWorkflow(workspace: string, id: string): Problem | undefined {
  const { folder } = pathsOf(workspace, id);
  const temporary = path.join(path.resolve(workspace), STATE_FOLDER, 'tmp', id);
  const removed = attempt('remove what a run left', folder, () => {
    for (const each of [folder, temporary]) fs.rmSync(each, { recursive: true, force: true });
  });
  return removed.ok ? undefined : removed.error;
}

/** As `makeWorkflow`, and the names are durable when this returns. */
export function ensureWorkflow(workspace: string, id: string): Result<WorkflowPaths, Problem> {
  const made = makeWorkflow(workspace, id);
  if (!made.ok) return made;
  const { paths, unsynced } = made.value;
  return attempt('make the workflow folder durable', paths.folder, () => {
    for (const folder of unsynced) syncFolder(folder);
    return paths;
  });
}

/** When the folder was made, as far as the file system knows. */
const madeAt = (folder: string): string | undefined => {
  const stat = attempt('look at the workflow', folder, () => fs.statSync(folder));
  return stat.ok ? stat.value.birthtime.toISOString() : undefined;
};

/** The first entry may be long, but its time is one of its first members. */
const createdAt = (journal: string): string | undefined => {
  const head = attempt('read the journal', journal, () => {
    const fd = fs.openSync(journal, 'r');
    try {
      const bytes = Buffer.alloc(256);
      return bytes.toString('latin1', 0, fs.readSync(fd, bytes, 0, bytes.length, 0));
    } finally {
      fs.closeSync(fd);
    }
  });
  const told = head.ok ? /^\{"v":\d+,"seq":1,"at":"([^"]+)"/.exec(head.value)?.[1] : undefined;
  // A journal whose beginning is damaged must not make an older workflow pass for the newest.
  return told ?? (head.ok && head.value !== '' ? madeAt(path.dirname(journal)) : undefined);
};

const newestFirst = (a: WorkflowFound, b: WorkflowFound): number => {
  const [left, right] = [a.createdAt ?? '', b.createdAt ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? 1 : -1;
};

/**
 * The workflows of a workspace, newest first by the time of their first entry, then by id.
 * Those without a readable first entry come last. A workspace without any gives an empty list.
 */
export function listWorkflows(workspace: string): Result<readonly WorkflowFound[], Problem> {
  const root = path.resolve(workspace);
  for (const folder of [path.join(root, STATE_FOLDER), path.join(root, STATE_FOLDER, 'workflows')]) {
    const kind = attempt('look at the workflows', folder, () => fs.lstatSync(folder, { throwIfNoEntry: false }));
    if (!kind.ok) return kind;
    if (kind.value === undefined) return ok([]);
    if (!kind.value.isDirectory()) return err(notAFolder(folder));
  }
  const folder = path.join(root, STATE_FOLDER, 'workflows');
  const entries = attempt('list the workflows', folder, () => fs.readdirSync(folder, { withFileTypes: true }));
  if (!entries.ok) return entries;
  return ok(
    entries.value
      .filter((entry) => entry.isDirectory() && WORKFLOW_ID_PATTERN.test(entry.name))
      .map((entry) => {
        const at = createdAt(pathsOf(workspace, entry.name).journal);
        return at === undefined ? { id: entry.name } : { id: entry.name, createdAt: at };
      })
      .sort(newestFirst),
  );
}

/** Whether anything was recorded: a process that was killed while it made the folder leaves no journal, or an empty one. */
const hasBegun = (journal: string): boolean => {
  const size = attempt(
    'look at the journal',
    journal,
    () => fs.statSync(journal, { throwIfNoEntry: false })?.size ?? 0,
  );
  return !size.ok || size.value > 0;
};

/** The newest workflow of which anything was recorded; `nothing` when there is none. */
export function latestWorkflow(workspace: string): Result<WorkflowPaths, Problem> {
  const all = listWorkflows(workspace);
  if (!all.ok) return all;
  const newest = all.value.find((each) => hasBegun(pathsOf(workspace, each.id).journal));
  if (newest !== undefined) return ok(pathsOf(workspace, newest.id));
  return err({
    code: 'nothing',
    message: 'There is no workflow here yet.',
    where: path.join(path.resolve(workspace), STATE_FOLDER),
    hint: 'Start one with `bootspring run`.',
  });
}

/**
 * The workflow with this id, or whose id alone begins so (`wf_` may be left out); the newest when no id is given.
 *
 * @returns `usage` when it is no id, when there is none, or when several begin so
 */
export function findWorkflow(workspace: string, idOrPrefix?: string): Result<WorkflowPaths, Problem> {
  if (idOrPrefix === undefined) return latestWorkflow(workspace);
  const prefix = idOrPrefix.startsWith('wf_') ? idOrPrefix : `wf_${idOrPrefix}`;
  if (!/^wf_[a-z0-9]+$/.test(prefix)) return err(notAnId(idOrPrefix));
  const all = listWorkflows(workspace);
  if (!all.ok) return all;
  const matching = all.value.filter((each) => each.id.startsWith(prefix));
  const one = matching.find((each) => each.id === prefix) ?? (matching.length === 1 ? matching[0] : undefined);
  if (one !== undefined) return ok(pathsOf(workspace, one.id));
  if (matching.length === 0) {
    return err(
      usage(`There is no workflow ${idOrPrefix}.`, 'Run `bootspring status` without an id for the newest one.'),
    );
  }
  const names = matching.map((each) => each.id);
  return err(usage(`Several workflows begin with ${idOrPrefix}: ${names.join(', ')}.`, 'Give more of the id.'));
}
