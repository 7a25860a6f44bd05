import { evolve } from '../../src/core/evolve.ts';
import type { WorkflowState } from '../../src/core/state.ts';
import type { Event } from '../../src/model/event.ts';
import type { Evidence, Outcome } from '../../src/model/outcome.ts';
import type { AgentPlan, CheckPlan, GatePlan, PhasePlan, Pipeline } from '../../src/model/pipeline.ts';

/** Parts of pipelines and journals for tests, with everything that a test does not care about filled in. */

const RETRY = { attempts: 3, on: ['transient'], initialMs: 100, factor: 2, maxMs: 1_000, jitter: false };

export function agent(id: string, more: Partial<AgentPlan> = {}): AgentPlan {
  const name = id.slice(id.lastIndexOf('/') + 1);
  const command = `run ${name}`;
  return {
    id,
    name,
    steps: [{ kind: 'command', key: `.|${command}`, command, title: command }],
    timeoutMs: 60_000,
    retry: RETRY,
    because: 'a test',
    ...more,
  };
}

export function check(id: string, more: Partial<CheckPlan> = {}): CheckPlan {
  return {
    ...agent(id),
    kind: 'custom',
    enforcement: 'required',
    readOnly: true,
    unreachable: 'block',
    ...more,
  };
}

export const gate = (name: string, checks: readonly CheckPlan[], more: Partial<GatePlan> = {}): GatePlan => ({
  name,
  skippable: true,
  checks: [...checks],
  ...more,
});

/** A phase with one agent called `work`, unless it is given others. */
export function phase(name: string, more: Partial<PhasePlan> = {}): PhasePlan {
  return {
    name,
    purpose: '',
    needs: [],
    agents: [agent(`${name}/work`)],
    parallel: false,
    outputs: [],
    gates: [],
    timeoutMs: 3_600_000,
    because: 'a test',
    ...more,
  };
}

export function pipeline(phases: readonly PhasePlan[], more: Partial<Pipeline> = {}): Pipeline {
  return {
    workflow: 'default',
    mode: 'sequential',
    phases: [...phases],
    context: {},
    retryBudget: 6,
    maxParallel: 4,
    reuse: true,
    passEnv: [],
    digest: 'digest',
    ...more,
  };
}

export const passed: Outcome = { kind: 'passed' };
export const failed: Outcome = { kind: 'failed', reason: 'exit-code', detail: 'exit code 1' };

export const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  exitCode: 1,
  matched: [],
  tail: '',
  bytes: 0,
  ...more,
});

/** Events in short. */
export const began = (task: string, attempt = 1): Event => ({ type: 'AttemptStarted', task, attempt, title: task });
export const ended = (task: string, outcome: Outcome = passed, attempt = 1, more: object = {}): Event => ({
  type: 'AttemptFinished',
  task,
  attempt,
  outcome,
  durationMs: 1_000,
  steps: [],
  ...more,
});
export const running = (run = 1, fence = run): Event => ({ type: 'RunStarted', run, fence, attempt: 1 });

/** The time that stories begin at. */
export const START = Date.UTC(2026, 0, 1);

/** A journal that is told event by event, a second apart. */
export class Story {
  state: WorkflowState;
  now = START;

  constructor(plan: Pipeline, ...events: readonly Event[]) {
    const creator = { version: '1.0.0', platform: 'linux', arch: 'x64' };
    const created = {
      type: 'WorkflowCreated',
      workflowId: 'wf_abc123',
      pipeline: plan,
      source: { sha: 'c0ffee' },
      creator,
    } as const;
    const first = evolve(undefined, this.#entry(1, created));
    if (!first.ok) throw new Error(first.error.message);
    this.state = first.value;
    this.tell(...events);
  }

  #entry(seq: number, event: Event) {
    return { v: 1 as const, seq, at: new Date(this.now).toISOString(), event, prev: '', hash: '' };
  }

  /** Folds events; one that is refused fails the test. */
  tell(...events: readonly Event[]): this {
    for (const event of events) {
      this.now += 1_000;
      const refused = this.refusal(event);
      if (refused !== undefined) throw new Error(refused);
    }
    return this;
  }

  /** What is wrong with an event; undefined when it was folded. */
  refusal(event: Event): string | undefined {
    const next = evolve(this.state, this.#entry(this.state.sequence + 1, event));
    if (!next.ok) return next.error.message;
    this.state = next.value;
    return undefined;
  }
}
