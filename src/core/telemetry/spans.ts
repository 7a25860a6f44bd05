import type { Decision, Entry, Event, EventOf, Pause } from '../../model/event.ts';
import { namesAfter } from '../graph.ts';
import { type Attributes, CONVENTIONS } from './conventions.ts';
import { attemptName, type Parent, type RunOfWorkflow, type Sha256, spanIdOf, traceIdOf } from './ids.ts';
import { INTERRUPTED, ofConclusion, ofFinish, ofFix, ofOutcome, ofPause, ofVerdict } from './results.ts';
import { type Node, RunSpans, type SpanFact, typeOfCheck, typeOfPhase } from './run-spans.ts';

/** What is told of a run as one trace. Parents come before their children. */
export interface Trace {
  readonly traceId: string;
  readonly spans: readonly SpanFact[];
}

/** What the journal does not know. */
export interface TraceFacts {
  readonly sha256: Sha256;
  /** The span that the run stands below (`TRACEPARENT`): then it belongs to that trace. */
  readonly parent?: Parent;
  /** Page of the workflow run on GitHub. */
  readonly runUrl?: string;
}

/**
 * The spans of the newest run of a workflow: of the run, each phase, agent, gate, check and attempt. A run before it that
 * was cut off in the same attempt of GitHub's workflow run could not tell of itself, so its spans are told with it.
 * Undefined when nothing was run.
 */
export function spansOf(entries: Iterable<Entry>, facts: TraceFacts): Trace | undefined {
  const story = new RunStory();
  for (const entry of entries) story.add(entry);
  return story.trace(facts);
}

class RunStory {
  readonly #runs: RunSpans[] = [];
  /** `cicd.pipeline.task.type` of checks, by their id. */
  readonly #types = new Map<string, string | undefined>();
  readonly #rounds = new Map<string, number>();
  #created: EventOf<'WorkflowCreated'> | undefined;
  #pause: Pause | undefined;

  add({ at, event }: Entry): void {
    const ms = Date.parse(at);
    if (Number.isNaN(ms)) return;
    if (event.type === 'WorkflowCreated') this.#create(event);
    else if (event.type === 'RunStarted') this.#startRun(event, ms);
    else {
      const run = this.#runs.at(-1);
      if (run === undefined) return;
      // What a person restores after a crash is no work of the run.
      if (!run.isSettled && !event.type.startsWith('Restore')) run.lastMs = Math.max(run.lastMs, ms);
      this.#tell(run, event, ms);
    }
  }

  #create(event: EventOf<'WorkflowCreated'>): void {
    this.#created = event;
    for (const phase of event.pipeline.phases) {
      for (const gate of phase.gates) {
        for (const { id, kind } of gate.checks) this.#types.set(id, typeOfCheck(kind));
      }
    }
  }

  #startRun({ run, attempt }: EventOf<'RunStarted'>, at: number): void {
    const workflowId = this.#created?.workflowId ?? '';
    this.#runs.push(new RunSpans({ workflowId, run, attempt }, `RUN ${this.#created?.pipeline.workflow ?? ''}`, at));
  }

  #tell(run: RunSpans, event: Exclude<Event, EventOf<'WorkflowCreated' | 'RunStarted'>>, at: number): void {
    switch (event.type) {
      case 'PhaseStarted': {
        const round = this.#rounds.get(event.phase);
        const node = phaseOf(run, event.phase, at);
        if (round !== undefined) node.attributes['bootspring.round'] = round;
        return;
      }
      case 'WorkflowWentBack':
        return this.#wentBack(run, event, at);
      case 'PhaseReused':
        Object.assign(phaseOf(run, event.phase, at).attributes, {
          'bootspring.reused': true,
          'bootspring.saved_ms': event.savedMs,
        });
        return;
      case 'AttemptStarted': {
        const task = this.#taskOf(run, event.task, at);
        task.ended = undefined;
        const attempt = run.open('attempt', attemptName(event.task, event.attempt), task, at);
        attempt.attributes['bootspring.attempt.number'] = event.attempt;
        return;
      }
      case 'AttemptFinished':
        return this.#attemptFinished(run, event, at);
      case 'FixStarted':
        this.#fixOf(run, event, at);
        return;
      case 'FixFinished': {
        const node = this.#fixOf(run, event, at);
        node.attributes['bootspring.fix.files'] = event.change?.count ?? 0;
        node.attributes['bootspring.fix.protected_files'] = event.change?.protected ?? 0;
        run.close('fix', attemptName(event.task, event.attempt), ofFix(event), at);
        return;
      }
      case 'GateStarted':
        gateOf(run, event.phase, event.gate, at);
        return;
      case 'GateFinished': {
        const node = gateOf(run, event.phase, event.gate, at);
        node.attributes['bootspring.gate.verdict'] = event.verdict;
        run.close('gate', `${event.phase}/${event.gate}`, ofVerdict(event.verdict, event.because), at);
        return;
      }
      case 'PhaseFinished':
        phaseOf(run, event.phase, at);
        run.close('phase', event.phase, ofConclusion(event), at);
        return;
      case 'WorkflowPaused':
        this.#pause = event.pause;
        run.settle(ofPause(event.pause), at);
        run.root.attributes['bootspring.status'] = 'paused';
        return;
      case 'WorkflowFinished':
        run.settle(ofFinish(event), at);
        run.root.attributes['bootspring.status'] = event.status;
        return;
      case 'Decided':
        return this.#decided(run, event.decision, at);
      default:
    }
  }

  /** What is done again has spans of its own: those of the round that is over end here. */
  #wentBack(run: RunSpans, { from, to, round }: EventOf<'WorkflowWentBack'>, at: number): void {
    phaseOf(run, from, at).attributes['bootspring.went_back_to'] = to;
    run.close('phase', from, { result: 'success' }, at);
    for (const name of this.#created === undefined ? [] : namesAfter(this.#created.pipeline, to)) {
      run.close('phase', name, INTERRUPTED, at);
      this.#rounds.set(name, round);
    }
  }

  /** Work goes on in the phase that was paused: in a run that takes it up, or in that of somebody at a terminal. */
  #decided(run: RunSpans, { kind, gate }: Decision, at: number): void {
    const phase = this.#pause?.phase;
    if (kind === 'cancel' || phase === undefined) return;
    run.isSettled = false;
    phaseOf(run, phase, at);
    if (kind !== 'skip' || gate === undefined) return;
    gateOf(run, phase, gate, at);
    run.close('gate', `${phase}/${gate}`, { result: 'skip' }, at);
  }

  #attemptFinished(run: RunSpans, event: EventOf<'AttemptFinished'>, at: number): void {
    const { task: path, attempt, outcome, evidence } = event;
    const task = this.#taskOf(run, path, at);
    const node = run.open('attempt', attemptName(path, attempt), task, at);
    if (evidence?.exitCode !== undefined) node.attributes[CONVENTIONS.exitCode] = evidence.exitCode;
    if (outcome.kind === 'reused') node.attributes['bootspring.reused'] = true;
    const ended = ofOutcome(outcome);
    run.close('attempt', attemptName(path, attempt), ended, at);
    task.ended = ended;
    task.endMs = Math.max(task.startMs, at);
  }

  /** The span of a fix, below what it is to mend. */
  #fixOf(run: RunSpans, { task, attempt }: EventOf<'FixStarted' | 'FixFinished'>, at: number): Node {
    const node = run.open('fix', attemptName(task, attempt), this.#taskOf(run, task, at), at);
    node.attributes['bootspring.fix.number'] = attempt;
    return node;
  }

  /** The span of an agent (`phase/agent`) or a check (`phase/gate/check`). */
  #taskOf(run: RunSpans, path: string, at: number): Node {
    const [phase = '', gate = '', check] = path.split('/');
    if (check === undefined) return run.open('agent', path, phaseOf(run, phase, at), at);
    const node = run.open('check', path, gateOf(run, phase, gate, at), at);
    const type = this.#types.get(path);
    if (type !== undefined) node.attributes[CONVENTIONS.taskType] = type;
    return node;
  }

  trace(facts: TraceFacts): Trace | undefined {
    const created = this.#created;
    const last = this.#runs.at(-1);
    if (created === undefined || last === undefined) return undefined;
    const told = [last];
    for (const run of this.#runs.slice(0, -1).reverse()) {
      if (run.isSettled || run.of.attempt !== last.of.attempt) break;
      told.unshift(run);
    }
    for (const run of told) if (!run.isSettled) run.settle(INTERRUPTED, run.lastMs);
    const spans = told.flatMap((run) => {
      const more = (node: Node): Attributes => attributesOf(node, created, run.of, facts.runUrl);
      return run.facts(facts.sha256, facts.parent?.spanId ?? this.#above(run, facts.sha256), more);
    });
    return { traceId: facts.parent?.traceId ?? traceIdOf(created.workflowId, facts.sha256), spans };
  }

  /** All runs after the first stand below it, so that the trace of a workflow is one tree. */
  #above({ of }: RunSpans, sha256: Sha256): string | undefined {
    const first = this.#runs[0]?.of;
    return first === undefined || first.run === of.run ? undefined : spanIdOf(first, '', sha256);
  }
}

/** The span of a phase; one that was paused in an earlier run goes on without a start. */
const phaseOf = (run: RunSpans, phase: string, at: number): Node => {
  const node = run.open('phase', phase, run.root, at);
  const type = typeOfPhase(phase);
  if (type !== undefined) node.attributes[CONVENTIONS.taskType] = type;
  return node;
};

const gateOf = (run: RunSpans, phase: string, gate: string, at: number): Node =>
  run.open('gate', `${phase}/${gate}`, phaseOf(run, phase, at), at);

function attributesOf(
  { level, id, ended = INTERRUPTED }: Node,
  { pipeline, workflowId }: EventOf<'WorkflowCreated'>,
  { run, attempt }: RunOfWorkflow,
  runUrl: string | undefined,
): Attributes {
  const url = (name: string): Attributes => (runUrl === undefined ? {} : { [name]: runUrl });
  if (level !== 'workflow') {
    return {
      'bootspring.level': level,
      [CONVENTIONS.taskName]: id.replace(/[@#]\d+$/, ''),
      [CONVENTIONS.taskRunId]: id,
      [CONVENTIONS.taskRunResult]: ended.result,
      ...url(CONVENTIONS.taskRunUrl),
    };
  }
  return {
    'bootspring.level': level,
    'bootspring.run': run,
    'bootspring.attempt': attempt,
    [CONVENTIONS.pipelineName]: pipeline.workflow,
    [CONVENTIONS.pipelineAction]: 'RUN',
    [CONVENTIONS.pipelineResult]: ended.result,
    [CONVENTIONS.runId]: workflowId,
    ...url(CONVENTIONS.runUrl),
  };
}
