import type { Entry } from '../model/event.ts';
import { err, ok, type Problem } from '../model/result.ts';
import type { WorkflowStorage } from '../ports.ts';
import { randomBytes } from './hash.ts';
import { createMemoryStore } from './store/memory.ts';
import { newWorkflowId } from './workflow-dir.ts';

const kept: Problem = {
  code: 'nothing',
  message: 'Nothing is kept of this run.',
  hint: 'start a workflow with `bootspring run`',
};

/** Storage that forgets everything with the process: for a gate that is run on its own. */
export function createMemoryStorage(): WorkflowStorage {
  return {
    create() {
      const entries: Entry[] = [];
      return ok({
        id: newWorkflowId(randomBytes),
        fence: 1,
        entries: [],
        warnings: [],
        journal: {
          append(events, at) {
            const written = events.map((event, index): Entry => {
              const seq = entries.length + index + 1;
              return { v: 1, seq, at: new Date(at).toISOString(), event, prev: '', hash: '' };
            });
            entries.push(...written);
            return ok(written);
          },
        },
        checkpoints: createMemoryStore(),
        head: () => '',
        verify: async () => ok(undefined),
        write: () => undefined,
        log: () => undefined,
        close: () => {},
      });
    },
    open: async () => err(kept),
    read: async () => err(kept),
    list: async () => ok([]),
  };
}
