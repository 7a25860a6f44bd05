import { passedNote } from '../outcomes.ts';
import type { Decision, Entry, Event, EventOf, Order } from '../../model/event.ts';
import type { Outcome } from '../../model/outcome.ts';
import { plainLine } from '../plain-line.ts';
import { firstLine } from '../round.ts';
import { fixLines, shortName } from './fix.ts';
import { countText, sizeText } from './size.ts';

/** What the lines need besides the entry: the state knows it. Durations are milliseconds of work, without the time between runs. */
export interface LogFacts {
  readonly workflowId: string;
  /** How long the phase has been worked on. */
  phaseMs(phase: string): number;
  /** How long the workflow has been worked on. */
  workflowMs(): number;
  /** The round that it may come to without a person. */
  lastRound(): number;
}

/** What happened, at a level. */
interface Told {
  readonly level: 'INFO' | 'WARN' | 'ERROR';
  readonly text: string;
}

const info = (text: string): Told => ({ level: 'INFO', text });
const warn = (text: string): Told => ({ level: 'WARN', text });
const error = (text: string): Told => ({ level: 'ERROR', text });

/**
 * The lines of logs/orchestrator.log for one entry, without line ends: none, one, or for a pause one for the phase and
 * one for the workflow. Text that came from elsewhere can't begin a line.
 */
export function logLines(entry: Entry, facts: LogFacts): string[] {
  return tell(entry.event, facts).map((told) => stamped(entry.at, told));
}

/** A line in the form of the log about the run as a whole, which the log itself does not hold. */
export const noteLine = (at: string, text: string): string => stamped(at, info(text));

const stamped = (at: string, { level, text }: Told): string => `[${seconds(at)}] [${level}] ${plainLine(text)}`;

/** The time to the second. What is no time becomes the epoch: an entry never loses its line. */
function seconds(at: string): string {
  const ms = Date.parse(at);
  return `${new Date(Number.isNaN(ms) ? 0 : ms).toISOString().slice(0, 19)}Z`;
}

function tell(event: Event, facts: LogFacts): readonly Told[] {
  switch (event.type) {
    case 'WorkflowCreated':
      return [info(`Workflow ${event.workflowId} started`)];
    case 'RunStarted':
      return [
        ...(event.run > 1 ? [info(`Workflow ${facts.workflowId} resumed`)] : []),
        ...(event.orders ?? []).map((order) => decided(order, order.phase)),
      ];
    case 'PhaseStarted':
      return [info(`Phase: ${event.phase} - Starting`)];
    case 'ReuseMissed':
      return [info(`Reuse: ${event.phase} - Not reused: ${event.because}`), ...(event.notes ?? []).map(warn)];
    case 'PhaseReused':
      return phaseReused(event);
    case 'ReuseStored':
      return [info(`Reuse: ${event.phase} - Stored (${sizeText(event.bytes)})`)];
    case 'ReuseNotStored':
      return [warn(`Reuse: ${event.phase} - Not stored: ${event.because}`)];
    case 'AttemptStarted':
      return [attemptStarted(event)];
    case 'AttemptFinished':
      return [attemptFinished(event)];
    case 'RetryScheduled':
      return [retryScheduled(event)];
    case 'FixStarted':
      return [fixStarted(event)];
    case 'FixFinished':
      return fixLines(event).map((each) => (each.isWrong ? warn(each.text) : info(each.text)));
    case 'ArtifactsCollected':
      return artifactsCollected(event);
    case 'GateStarted':
      return [info(`Gate: ${event.gate} - Started`)];
    case 'GateFinished':
      return [gateFinished(event)];
    case 'PhaseFinished':
      return [phaseFinished(event, facts)];
    case 'WorkflowWentBack':
      return [wentBack(event, facts)];
    case 'CheckpointSaved':
      return [info(`Checkpoint saved: ${event.phase}`), ...(event.notes ?? []).map(warn)];
    case 'CheckpointFailed':
      return [
        warn(`Checkpoint not saved: ${event.phase} (the workflow cannot be resumed from there): ${event.because}`),
      ];
    case 'Restored':
      return [info(`Restored: ${event.phase}`)];
    case 'RestoreFailed':
      return [warn(`Not restored: ${event.phase}: ${event.because}`)];
    case 'PhaseHalted':
      return [warn(`Phase: ${event.pause.phase} - Halted: ${detailsOf(event.pause)}; what does not need it goes on`)];
    case 'WorkflowPaused':
      return workflowPaused(event, facts);
    case 'Decided':
      return [decided(event.decision, event.decision.gate)];
    case 'StopRequested':
      return [warn(`Workflow ${facts.workflowId} stopping: ${event.signal} received`)];
    case 'WorkflowFinished':
      return [workflowFinished(event, facts)];
    case 'Warned':
      return [warn(event.message)];
    case 'ReuseLookupStarted':
    case 'ReuseStoreStarted':
    case 'RetryDue':
    case 'CollectionStarted':
    case 'CheckpointStarted':
    case 'RestoreStarted':
      return [];
  }
}

/** Whole seconds, as `180s`. */
const span = (ms: number): string => `${Math.max(0, Math.round(ms / 1000))}s`;

const because = (text: string): string => (text === '' ? '' : `: ${text}`);

function phaseReused({ phase, because: reason, files, notes }: EventOf<'PhaseReused'>): readonly Told[] {
  const { written, bytes, deleted } = files;
  const changes = [
    ...(written === 0 ? [] : [`${countText(written, 'file')} put back (${sizeText(bytes)})`]),
    ...(deleted === 0 ? [] : [`${deleted} removed`]),
  ];
  const text = [reason, changes.length === 0 ? 'its outputs are there' : changes.join(', ')].join('; ');
  return [info(`Reuse: ${phase} - Reused: ${text}`), ...(notes ?? []).map(warn)];
}

/** What a task is called: `phase/agent` is an agent, `phase/gate/check` a check. */
function subject(task: string): { readonly name: string; readonly agent: boolean } {
  const parts = task.split('/');
  return { name: `${parts.length > 2 ? 'Check' : 'Agent'}: ${parts.at(-1) ?? task}`, agent: parts.length <= 2 };
}

function retryScheduled({ task, attempt, delayMs, because: reason, tests }: EventOf<'RetryScheduled'>): Told {
  const what = tests === undefined ? `attempt ${attempt} in ${span(delayMs)}` : 'failed tests run again';
  return warn(`Retry: ${task} - ${what}: ${reason}`);
}

function attemptStarted({ task, attempt }: EventOf<'AttemptStarted'>): Told {
  const { name, agent } = subject(task);
  return info(`${name} - ${agent ? 'Invoked' : 'Started'}${attempt > 1 ? ` (attempt ${attempt})` : ''}`);
}

function fixStarted({ task, attempt, title, interrupted }: EventOf<'FixStarted'>): Told {
  const times = attempt > 1 ? ` (fix ${attempt})` : '';
  if (interrupted === true)
    return warn(`Fix: ${shortName(task)} - Was interrupted${times}: what it changed is looked at`);
  return info(`Fix: ${shortName(task)} - Started${times}: ${title}`);
}

function attemptFinished({ task, outcome, durationMs, rerun }: EventOf<'AttemptFinished'>): Told {
  const { name, agent } = subject(task);
  const took = rerun === undefined ? span(durationMs) : `${span(durationMs)}; again ran: ${rerun.because}`;
  return ending(
    outcome,
    (word, text) => `${name} - ${word ?? (agent ? 'Completed' : 'Passed')} (${took})${because(text)}`,
  );
}

/** `word` is undefined for what passed: agents and checks have their own words for it. */
function ending(outcome: Outcome, line: (word: string | undefined, text: string) => string): Told {
  switch (outcome.kind) {
    case 'passed':
      return info(line(undefined, passedNote(outcome) ?? ''));
    case 'failed':
      return error(line('Failed', outcome.detail));
    case 'errored':
      return error(line('Errored', outcome.detail));
    case 'timedOut':
      return error(line('Timed out', outcome.detail));
    case 'cancelled':
      return warn(line('Cancelled', outcome.detail));
    case 'skipped':
      return info(line('Skipped', outcome.because));
    case 'reused':
      return info(line('Reused', outcome.from));
  }
}

function artifactsCollected({ phase, artifacts, missing }: EventOf<'ArtifactsCollected'>): readonly Told[] {
  const count = artifacts.length;
  const told = count === 0 ? [] : [info(`Artifacts: ${phase} - Collected ${count} ${count === 1 ? 'file' : 'files'}`)];
  return missing.length === 0 ? told : [...told, error(`Artifacts: ${phase} - Missing: ${missing.join(', ')}`)];
}

function gateFinished({ gate, verdict, because: reason }: EventOf<'GateFinished'>): Told {
  switch (verdict) {
    case 'passed':
      return info(`Gate: ${gate} - Passed`);
    case 'rejected':
      return error(`Gate: ${gate} - Rejected${because(reason)}`);
    case 'inconclusive':
      return error(`Gate: ${gate} - Inconclusive${because(reason)}`);
    case 'vacuous':
      return error(`Gate: ${gate} - Vacuous${because(reason)}`);
  }
}

function phaseFinished({ phase, conclusion, because: reason }: EventOf<'PhaseFinished'>, facts: LogFacts): Told {
  const took = span(facts.phaseMs(phase));
  switch (conclusion) {
    case 'success':
      return info(`Phase: ${phase} - Completed (${took})`);
    case 'failure':
      return error(`Phase: ${phase} - Failed (${took})${because(reason)}`);
    case 'cancelled':
      return warn(`Phase: ${phase} - Cancelled (${took})${because(reason)}`);
    case 'skipped':
      return info(`Phase: ${phase} - Skipped${because(reason)}`);
    case 'reused':
      return info(`Phase: ${phase} - Reused${because(reason)}`);
  }
}

function wentBack({ from, to, round, feedback }: EventOf<'WorkflowWentBack'>, facts: LogFacts): Told {
  const which = `round ${round} of ${facts.lastRound()}`;
  return info(`Phase: ${from} - Going back to ${to} (${which}): ${firstLine(feedback)}`);
}

const detailsOf = ({ reason, details }: EventOf<'WorkflowPaused'>['pause']): string =>
  details.length === 0 ? reason : details.join('; ');

/** The phase's line has the details, the workflow's says what it waits for. */
function workflowPaused({ pause }: EventOf<'WorkflowPaused'>, facts: LogFacts): readonly Told[] {
  const details = detailsOf(pause);
  const cause = `${pause.reason}${pause.gate === undefined ? '' : ` at ${pause.gate}`}`;
  const options = pause.options.length === 0 ? '' : ` (${pause.options.join(', ')})`;
  return [
    warn(`Phase: ${pause.phase} - Paused: ${details}`),
    warn(`Workflow ${facts.workflowId} paused: ${cause}${options}`),
  ];
}

function decided({ kind, by, reason = '' }: Decision | Order, what = ''): Told {
  return info(`Decision: ${kind}${what === '' ? '' : ` ${what}`} - by ${by}${because(reason)}`);
}

function workflowFinished(event: EventOf<'WorkflowFinished'>, facts: LogFacts): Told {
  const line = `Workflow ${facts.workflowId} ${event.status} (${span(facts.workflowMs())})`;
  switch (event.status) {
    case 'completed':
      return info(line);
    case 'failed':
      return error(line + because(event.because));
    case 'cancelled':
      return warn(line + because(event.because));
  }
}
