import { expect, test } from '@jest/globals';
import type { Entry, Event } from '../../../src/model/event.ts';
import { attemptName, spanIdOf } from '../../../src/core/telemetry/ids.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { seeded } from '../../sim/random.ts';
import { type Remembered, step } from '../lives.ts';
import { agent, check, gate, phase, pipeline, running, Story } from '../story.ts';
import { traceOf } from './journal.ts';

const PLAN = pipeline([
  phase('a', {
    parallel: true,
    agents: [agent('a/x'), agent('a/y')],
    gates: [gate('x', [check('a/x/x'), check('a/x/y')])],
  }),
  phase('b', { inputs: ['src/**'], gates: [gate('g', [check('b/g/c')]), gate('h', [check('b/h/c')])] }),
]);

/** A story that keeps its journal. */
class ToldStory extends Story {
  readonly entries: Entry[] = [];

  override refusal(event: Event): string | undefined {
    const refused = super.refusal(event);
    const at = new Date(this.now).toISOString();
    if (refused === undefined) this.entries.push({ v: 1, seq: this.state.sequence, at, event, prev: '', hash: '' });
    return refused;
  }
}

function created(): Entry {
  const creator = { version: '1.0.0', platform: 'linux', arch: 'x64' };
  const event: Event = { type: 'WorkflowCreated', workflowId: 'wf_abc123', pipeline: PLAN, source: {}, creator };
  return { v: 1, seq: 1, at: new Date(0).toISOString(), event, prev: '', hash: '' };
}

test('whatever happens to a workflow, its runs are trees in one trace, and nothing is told under one id twice', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const random = seeded(seed);
    const story = new ToldStory(PLAN);
    const remembered: Remembered = new Map();
    story.tell(running());
    for (let turn = 0; turn < 150 && step(story, random, remembered); turn += 1);
    const entries = [created(), ...story.entries];
    const { traceId, spans } = traceOf(entries);
    const runs = spans.filter(({ level }) => level === 'workflow');
    const ids = new Map(spans.map((span) => [span.id, span]));
    expect([seed, ids.size]).toEqual([seed, spans.length]);
    for (const span of spans) {
      expect([seed, span.startMs <= span.endMs]).toEqual([seed, true]);
      const above = ids.get(span.parentId ?? '');
      if (span.level !== 'workflow') {
        expect([seed, span.name, above === undefined]).toEqual([seed, span.name, false]);
        expect([seed, span.name, (above?.startMs ?? 0) <= span.startMs && span.endMs <= (above?.endMs ?? 0)]).toEqual([
          seed,
          span.name,
          true,
        ]);
      }
    }
    const last = runs.at(-1)?.attributes['bootspring.run'];
    expect([seed, last]).toEqual([seed, story.state.run]);
    expect(traceOf(entries)).toEqual({ traceId, spans });
    // What commands of the last run were told is what is sent.
    const from = entries.findLastIndex(({ event }) => event.type === 'RunStarted');
    for (const { event } of entries.slice(from)) {
      if (event.type !== 'AttemptStarted') continue;
      const of = { workflowId: 'wf_abc123', run: story.state.run, attempt: 1 };
      expect(ids.has(spanIdOf(of, attemptName(event.task, event.attempt), sha256))).toBe(true);
    }
  }
});
