import * as fs from 'node:fs';
import * as path from 'node:path';
import { start } from '../../../src/app/execute.ts';
import type { Footing } from '../../../src/core/fit.ts';
import type { WorkflowState } from '../../../src/core/state.ts';
import { createEngine } from '../../../src/entry/engine.ts';
import type { Companion, RemoteStore } from '../../../src/ports.ts';
import { createFileStorage } from '../../../src/shell/storage.ts';
import { createMemoryStore } from '../../../src/shell/store/memory.ts';
import { agent, phase, pipeline } from '../../core/story.ts';
import { temporaryFolder, valueOf, writeTree } from '../rig.ts';

/** A remote store in memory that tells what it was asked. */
export interface MemoryRemote extends RemoteStore {
  /** Names of calls that store something, with the phase or the layer. */
  readonly stored: string[];
  workflow: (Companion & { readonly workflowId: string }) | undefined;
}

export function createMemoryRemote(name: RemoteStore['name'] = 'cache'): MemoryRemote {
  const store = createMemoryStore();
  const companions = new Map<string, Companion>();
  const remote: MemoryRemote = {
    ...store,
    name,
    stored: [],
    workflow: undefined,
    accompany: (workflowId, companion) => void companions.set(workflowId, companion),
    newest: async () => ({ ok: true, value: remote.workflow }),
    async put(workflowId, phaseName, text) {
      remote.stored.push(phaseName);
      const companion = companions.get(workflowId);
      if (companion !== undefined) remote.workflow = { workflowId, ...companion };
      return store.put(workflowId, phaseName, text);
    },
    async putLayer(workflowId, digest, file) {
      remote.stored.push(digest);
      return store.putLayer(workflowId, digest, file);
    },
  };
  return remote;
}

const shell = (id: string, command: string) =>
  agent(id, { steps: [{ kind: 'command', key: `.|${command}`, command, title: command }] });

/** Two phases that build, and what one of them leaves as an artifact. */
export const PLAN = pipeline([
  phase('build', { agents: [shell('build/work', 'mkdir dist; echo app > dist/app.js')], outputs: ['dist/**'] }),
  phase('test', { agents: [shell('test/work', 'echo report > report.txt')] }),
]);

/** A workspace in which the plan was run, with its workflow. */
export interface Ran {
  readonly workspace: string;
  readonly state: WorkflowState;
  readonly footing: Footing;
}

/** Runs the plan in a new folder. */
export async function runPlan(plan = PLAN): Promise<Ran> {
  const workspace = temporaryFolder();
  writeTree(workspace, { 'src/a.ts': 'export {};\n' });
  const screen = {
    sink: { open: () => undefined, write: () => undefined, close: () => undefined },
    close: () => undefined,
  };
  const engine = createEngine(workspace, { PATH: process.env['PATH'] }, screen, createFileStorage(workspace), true);
  const { state } = valueOf(await start(engine.around, plan, { sha: 'c0ffee', runId: '1' }));
  await engine.finish();
  return { workspace, state, footing: state };
}

/** Files below a folder with what is in them, without bootspring's own. */
export function contents(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file);
    if (entry.isFile() && !name.startsWith('.bootspring')) found[name] = fs.readFileSync(file, 'utf8');
  }
  return found;
}
