import { decide } from '../../src/core/decide.ts';
import type { AttemptRequest, Effect } from '../../src/model/effect.ts';
import type { Event } from '../../src/model/event.ts';
import type { PhasePlan, Pipeline } from '../../src/model/pipeline.ts';
import { check, ended, failed, gate, passed, phase, pipeline, running, Story } from './story.ts';

/** A workflow that is told what happens and does what it decides; it remembers what it asked for. */
export class Life {
  readonly story: Story;
  readonly asked: Effect[] = [];

  constructor(phases: readonly PhasePlan[], more: Partial<Pipeline> = {}) {
    this.story = new Story(pipeline(phases, more), running());
    this.settle();
  }

  get state() {
    return this.story.state;
  }

  settle(): void {
    for (let turns = decide(this.state, this.story.now); turns.length > 0; turns = decide(this.state, this.story.now)) {
      for (const { event, effect } of turns) {
        this.story.tell(event);
        if (effect !== undefined) this.asked.push(effect);
        if (effect?.type === 'SaveCheckpoint') {
          const digest = `sha256:${this.state.sequence}`;
          this.story.tell({ type: 'CheckpointSaved', phase: effect.phase, digest });
        }
        if (effect?.type === 'CollectArtifacts') {
          const artifact = { phase: effect.phase, name: 'x', path: 'x', size: 1, digest: '' };
          this.story.tell({ type: 'ArtifactsCollected', phase: effect.phase, artifacts: [artifact], missing: [] });
        }
      }
    }
  }

  tell(...events: readonly Event[]): this {
    for (const event of events) {
      this.story.tell(event);
      this.settle();
    }
    return this;
  }

  /** The attempt under way of a task passes, and writes this. */
  pass(task: string, outputs?: Readonly<Record<string, string>>): this {
    return this.tell(ended(task, passed, this.attemptOf(task), outputs === undefined ? {} : { outputs }));
  }

  fail(task: string): this {
    return this.tell(ended(task, failed, this.attemptOf(task)));
  }

  attemptOf(task: string): number {
    const place = this.state.tasks.get(task);
    return place?.group.tasks[place.index]?.attempts ?? 0;
  }

  /** What is under way. */
  work(): readonly string[] {
    return [...this.state.tasks].flatMap(([id, { group, index }]) =>
      group.tasks[index]?.status === 'running' ? [id] : [],
    );
  }

  /** The newest request for a task. */
  request(task: string): AttemptRequest | undefined {
    const found = this.asked.findLast((each) => each.type === 'StartAttempt' && each.request.task === task);
    return found?.type === 'StartAttempt' ? found.request : undefined;
  }

  statuses(): string {
    return this.state.phases.map(({ plan, status }) => `${plan.name} ${status}`).join(', ');
  }
}

/** Phases one after the other; the second has an output and a gate. */
export const FOUR = [
  phase('planning'),
  phase('development', { outputs: ['out'], gates: [gate('pre-commit', [check('development/pre-commit/lint')])] }),
  phase('testing'),
  phase('iterate'),
];
export const LINT = 'development/pre-commit/lint';
export const retry: Event = { type: 'Decided', decision: { kind: 'retry', by: 'me' } };
export const needs = (name: string, ...others: readonly string[]): PhasePlan => phase(name, { needs: [...others] });

/** Up to where `iterate` works for the first time. */
export const toIterate = (more: Partial<Pipeline> = {}, phases = FOUR): Life =>
  new Life(phases, more)
    .pass('planning/work', { plan: 'a' })
    .pass('development/work', { version: '1' })
    .pass(LINT)
    .pass('testing/work', { found: 'two' });
