import * as fs from 'node:fs';
import * as path from 'node:path';
import { historyText } from '../../core/history/merge.ts';
import { EMPTY_HISTORY, HISTORY_LIMIT } from '../../model/constants.ts';
import { type History, historySchema } from '../../model/history.ts';
import { NAME_PATTERN } from '../../model/status.ts';
import type { HistoryStore } from '../../ports.ts';
import { attempt, ensureFolder, writeFileAtomic } from '../files.ts';
import { readFindings } from '../findings/file.ts';
import { ensureStateFolder, pathsOf, STATE_FOLDER } from '../workflow-dir.ts';

/** Folder below `.bootspring` with a file for each workflow of the configuration. */
const FOLDER = 'history';

/** Histories in the workspace. Two runs that end at the same moment may lose one record; it only counts in a trend. */
export function createHistoryStore(workspace: string): HistoryStore {
  const folder = path.join(path.resolve(workspace), STATE_FOLDER, FOLDER);
  const damaged = new Set<string>();
  return {
    async read(workflow) {
      const { history = EMPTY_HISTORY, warning, isDamaged = false } = readHistory(folder, workflow);
      if (isDamaged) damaged.add(workflow);
      return { history, warnings: warning === undefined ? [] : [warning] };
    },
    async write(workflow, history) {
      if (!NAME_PATTERN.test(workflow)) return undefined;
      const state = ensureStateFolder(workspace);
      const made = state.ok ? ensureFolder(state.value, FOLDER) : state;
      if (!made.ok) return made.error;
      const file = fileOf(folder, workflow);
      if (damaged.delete(workflow)) attempt('set a history aside', file, () => fs.renameSync(file, asideOf(file)));
      const written = writeFileAtomic(file, historyText(history), { durable: false });
      return written.ok ? undefined : written.error;
    },
    async findings(workflowId, task, number, digest) {
      const { folder: at } = pathsOf(workspace, workflowId);
      const read = readFindings({ folder: at, task, attempt: number, digest });
      return read.ok ? read.value.file : undefined;
    },
  };
}

const fileOf = (folder: string, workflow: string): string => path.join(folder, `${workflow}.json`);

/** The history in a workspace for what is only a guess: what cannot be read is empty, and nobody is told. */
export const storedHistory = (workspace: string, workflow: string): History =>
  readHistory(path.join(path.resolve(workspace), STATE_FOLDER, FOLDER), workflow).history ?? EMPTY_HISTORY;

/** A history from its text; undefined when it is not one. */
export function parseHistory(text: string): History | undefined {
  try {
    const parsed = historySchema().safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

interface Read {
  readonly history?: History;
  readonly warning?: string;
  /** It gives way to the next one that is written. */
  readonly isDamaged?: boolean;
}

const asideOf = (file: string): string => file.replace(/json$/, 'damaged');

function readHistory(folder: string, workflow: string): Read {
  if (!NAME_PATTERN.test(workflow)) return {};
  const file = fileOf(folder, workflow);
  const text = attempt('read the history of runs', file, () => readBounded(file, HISTORY_LIMIT));
  if (!text.ok) return { warning: `${text.error.message} Trends begin anew.` };
  if (text.value === undefined) return {};
  const history = text.value === 'unfit' ? undefined : parseHistory(text.value);
  if (history !== undefined) return { history };
  const aside = path.join(STATE_FOLDER, FOLDER, path.basename(asideOf(file)));
  const warning = `The history of earlier runs of ${workflow} cannot be read: trends begin anew, and it goes to ${aside}.`;
  return { warning, isDamaged: true };
}

/** The text of a plain file; undefined when there is none, `unfit` when it is too large or something else. */
function readBounded(file: string, most: number): string | undefined {
  const stat = fs.lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return undefined;
  return stat.isFile() && stat.size <= most ? fs.readFileSync(file, 'utf8') : 'unfit';
}
