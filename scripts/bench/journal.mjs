/** What an entry of the journal costs, beside a write that waits for the disk. */
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const APPENDS = 100;

/** Appends to a journal; what is told of checks does not wait for the disk. None when this Node cannot run the source. */
export async function journalRows(root) {
  const source = await import('../../src/shell/journal.ts').catch(() => undefined);
  if (source === undefined) return [];
  const ended = (task) => ({
    type: 'AttemptFinished',
    task,
    attempt: 1,
    outcome: { kind: 'passed' },
    durationMs: 2.5,
    evidence: { exitCode: 0, matched: [], tail: '', bytes: 0 },
    steps: [{ key: '.|true 1', outcome: { kind: 'passed' }, durationMs: 2.5 }],
  });
  const agent = ended('testing/unit');
  let turn = 0;
  const timed = (work) => {
    const startedAt = performance.now();
    for (let i = 0; i < APPENDS; i += 1) work();
    return (performance.now() - startedAt) / APPENDS;
  };
  const appends = (events) => {
    turn += 1;
    const made = source.createJournal(join(root, `journal-${turn}.jsonl`));
    if (!made.ok) throw new Error(made.error.message);
    const took = timed(() => {
      const appended = made.value.append(events, Date.now());
      if (!appended.ok) throw new Error(appended.error.message);
    });
    made.value.close();
    return took;
  };
  const bare = () => {
    turn += 1;
    const fd = openSync(join(root, `bare-${turn}`), 'ax');
    const line = Buffer.alloc(JSON.stringify(agent).length + 200, 'x');
    const took = timed(() => {
      writeSync(fd, line);
      fdatasyncSync(fd);
    });
    closeSync(fd);
    return took;
  };
  const against = 'bare write and fdatasync';
  return [
    { name: against, measure: bare },
    { name: 'journal, the end of an agent', against, measure: () => appends([agent]) },
    { name: 'journal, ten of them at once', against, measure: () => appends(Array.from({ length: 10 }, () => agent)) },
    { name: 'journal, the end of a check', against, measure: () => appends([ended('testing/many/c1')]) },
  ];
}
