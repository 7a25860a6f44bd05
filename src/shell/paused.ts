import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NAME_PATTERN, WORKFLOW_ID_PATTERN } from '../model/status.ts';
import { STATE_FOLDER } from './workflow-dir.ts';

/** A workflow that waits for a person. */
export interface PausedWorkflow {
  readonly id: string;
  /** The gate that it waits at, if it is one. */
  readonly gate?: string;
}

/**
 * The workflow that was written to last, if it is paused. It only looks at state.json, which is quick and may be
 * behind its journal: this is for a reminder, never for a decision.
 */
export function lastPaused(workspace: string): PausedWorkflow | undefined {
  const folder = join(resolve(workspace), STATE_FOLDER, 'workflows');
  try {
    const newest = readdirSync(folder)
      .filter((name) => WORKFLOW_ID_PATTERN.test(name))
      .map((id) => ({ id, at: statSync(join(folder, id, 'state.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
      .reduce((best, each) => (each.at > best.at ? each : best), { id: '', at: 0 });
    const text = newest.at === 0 ? '' : readFileSync(join(folder, newest.id, 'state.json'), 'utf8');
    if (!/^ {2}"status": "paused",$/m.test(text)) return undefined;
    const gate = /^ {4}"gate": "([^"]*)"/m.exec(text)?.[1];
    return { id: newest.id, ...(gate !== undefined && NAME_PATTERN.test(gate) ? { gate } : {}) };
  } catch {
    return undefined;
  }
}
