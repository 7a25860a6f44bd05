import { describe, expect, test } from '@jest/globals';
import { type Ending, resume, start } from '../../src/app/execute.ts';
import type { FindingsFile } from '../../src/model/finding.ts';
import { EMPTY_HISTORY } from '../../src/model/constants.ts';
import type { History } from '../../src/model/history.ts';
import type { Problem, Result } from '../../src/model/result.ts';
import type { HistoryStore } from '../../src/ports.ts';
import { check, gate, phase, pipeline } from '../core/story.ts';
import { createWorld, failure } from './world.ts';

const LINT = 'build/pre-commit/lint';
const PLAN = pipeline([phase('build', { gates: [gate('pre-commit', [check(LINT)])] })]);

const valueOf = (result: Result<Ending, Problem>): Ending => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
};

/** A store in memory, and what it was asked for. */
function memory(more: Partial<HistoryStore> = {}) {
  const kept: { history: History; asked: string[] } = { history: EMPTY_HISTORY, asked: [] };
  const store: HistoryStore = {
    read: async () => ({ history: kept.history, warnings: [] }),
    async write(_workflow: string, history: History) {
      kept.history = history;
      return undefined;
    },
    async findings(_id, task, attempt, digest) {
      kept.asked.push(`${task} ${attempt} ${digest}`);
      return undefined;
    },
    ...more,
  };
  return { kept, store };
}

describe('the end of a run', () => {
  test('adds it to the history, and its numbers to metrics.json and the ending', async () => {
    const { kept, store } = memory();
    const world = createWorld({ history: store });
    world.outcomes.set(LINT, failure);
    const first = valueOf(await start(world.around, PLAN, { ref: 'refs/heads/main' }));
    expect(kept.history.records).toMatchObject([{ status: 'paused', ref: 'refs/heads/main' }]);
    expect(first.history).toEqual(kept.history);

    world.outcomes.clear();
    // Gone on with it is the same work: its record tells how it ended.
    const second = valueOf(await resume(world.around, undefined, { kind: 'retry', by: 'me' }));
    expect(kept.history.records).toMatchObject([{ id: second.state.id, status: 'completed' }]);
    expect(JSON.parse(world.files.get('metrics.json') ?? '')).toMatchObject({ history: { runs: 1, passRate: 1 } });
  });

  test('takes from the file of findings what the journal does not hold', async () => {
    const finding = { severity: 'error' as const, message: 'm', fingerprint: 'f'.repeat(16) };
    const file: FindingsFile = {
      schemaVersion: 1,
      task: LINT,
      attempt: 1,
      findings: Array.from({ length: 11 }, (_each, at) => ({ ...finding, fingerprint: `${at}`.padStart(16, '0') })),
      tests: [{ name: 'slow', outcome: 'passed', durationMs: 7 }],
      omitted: { findings: 0, tests: 0 },
    };
    const asked: string[] = [];
    const { kept, store } = memory({
      findings: async (id, task, attempt, digest) => {
        asked.push([id, task, attempt, digest].join(' '));
        return file;
      },
    });
    const world = createWorld({ history: store });
    const findings = { errors: 11, warnings: 0, notices: 0, worst: file.findings.slice(0, 10), digest: 'sha256:x' };
    world.outcomes.set(LINT, { ...failure, findings });
    valueOf(await start(world.around, PLAN, {}));
    expect(asked).toEqual([`wf_abc123 ${LINT} 1 sha256:x`]);
    const [record] = kept.history.records;
    expect(record?.tasks.find(({ id }) => id === LINT)?.fingerprints).toHaveLength(11 * 16);
    expect(record?.tests?.slowest).toEqual([{ name: 'slow', durationMs: 7 }]);
  });

  test('is what it is when the history cannot be written: a warning, never another verdict', async () => {
    const problem: Problem = { code: 'storage', message: 'the disk is full' };
    const { store } = memory({
      read: async () => ({ history: EMPTY_HISTORY, warnings: ['it was damaged'] }),
      write: async () => problem,
    });
    const ending = valueOf(await start(createWorld({ history: store }).around, PLAN, {}));
    expect(ending).toMatchObject({ state: { status: 'completed' }, warnings: ['it was damaged', 'the disk is full'] });
    expect(ending.problem).toBeUndefined();
  });

  test('without a place for it is told as before', async () => {
    const world = createWorld();
    const ending = valueOf(await start(world.around, PLAN, {}));
    expect(ending).not.toHaveProperty('history');
    expect(JSON.parse(world.files.get('metrics.json') ?? '')).not.toHaveProperty('history');
  });
});
