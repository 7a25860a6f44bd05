import type { Entry } from '../../../model/event.ts';
import type { KnownFindings } from '../../findings/known.ts';
import { hint } from '../../hints.ts';
import { isGood, passedNote } from '../../outcomes.ts';
import { roundOf } from '../../round.ts';
import type { GateState, PhaseState, TaskState, WorkflowState } from '../../state.ts';
import type { Comparison } from '../compare.ts';
import { type Fate, fates, savedMs } from '../fates.ts';
import { canGoOn, localSteps, waysOn, whereOf } from '../markdown.ts';
import { roundNotes } from '../rounds.ts';
import { phaseMark, taskMark } from '../summary.ts';
import { duration, type Tone } from '../text.ts';
import { type Timeline, timeline } from '../timeline.ts';
import { type PageComparison, pageComparison } from './compare.ts';
import { chosenFindings, type PageFindings, pageFindings } from './findings.ts';
import { type PageFixes, pageFixes } from './fixes.ts';
import { type PageLog, pageLog, type PhaseLogText } from './log.ts';
import type { SourceText } from './source.ts';
import { type PageTests, pageTests } from './tests.ts';

/** What a report is made from. */
export interface ReportSubject {
  readonly state: WorkflowState;
  readonly entries: readonly Entry[];
  /** Milliseconds since 1970 while somebody works on it; undefined when nobody does. */
  readonly now: number | undefined;
  readonly version: string;
  readonly logs: ReadonlyMap<string, PhaseLogText>;
  readonly findings?: readonly KnownFindings[];
  /** Lines of files, those that wantedLines names. */
  readonly sources?: ReadonlyMap<string, SourceText>;
  /** What the address of every file begins with, up to the folder of the workspace. */
  readonly link?: string | undefined;
  readonly comparison?: Comparison | undefined;
}

/** What the page is given. Texts are plain: the page puts them into text nodes only. */
export interface PageData {
  readonly title: string;
  readonly tone: Tone;
  readonly sign: string;
  readonly because: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** ISO 8601; the page shows them in the zone of who looks. */
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Nobody will work on it any more. */
  readonly over: boolean;
  readonly details: readonly string[];
  readonly steps: readonly { readonly what: string; readonly command?: string }[];
  readonly warnings: readonly string[];
  readonly phases: readonly PagePhase[];
  readonly timeline: Timeline;
  readonly findings: PageFindings | null;
  readonly tests: PageTests | null;
  readonly comparison: PageComparison | null;
  readonly footer: string;
}

export interface PagePhase {
  readonly name: string;
  readonly purpose: string;
  readonly status: string;
  readonly tone: Tone;
  readonly sign: string;
  readonly time: string;
  /** `ran`, `reused`, … and why. */
  readonly fate: string;
  readonly because: string;
  readonly notes: readonly string[];
  readonly agents: readonly PageTask[];
  readonly gates: readonly PageGate[];
  readonly fixes: PageFixes | null;
  readonly log: PageLog | null;
}

export interface PageGate {
  readonly name: string;
  readonly verdict: string;
  readonly tone: Tone;
  readonly because: string;
  readonly checks: readonly PageTask[];
}

export interface PageTask {
  readonly id: string;
  readonly name: string;
  readonly sign: string;
  readonly tone: Tone;
  readonly outcome: string;
  readonly time: string;
  readonly attempts: number;
  readonly flaky: boolean;
  readonly advisory: boolean;
  readonly commands: readonly string[];
  readonly note: string;
  readonly why: string;
  readonly hint: string;
  /** Of what did not succeed. */
  readonly tail: string;
}

/** Everything that the page shows. */
export function pageData({ state, entries, now, version, logs, ...more }: ReportSubject): PageData {
  const live = now !== undefined;
  // Since the last entry nothing has changed but the time.
  const sinceMs = live ? Math.max(0, now - state.updatedAt) : 0;
  const all = fates(state);
  const fixes = pageFixes(state);
  const { title, tone, sign } = verdict(state, live);
  return {
    title,
    tone,
    sign,
    because: state.because ?? '',
    facts: facts(state, all, sinceMs),
    startedAt: new Date(state.createdAt).toISOString(),
    updatedAt: new Date(state.updatedAt).toISOString(),
    over: ['completed', 'failed', 'cancelled'].includes(state.status),
    details: state.pause?.details ?? [],
    steps: stepsOf(state, live),
    warnings: state.warnings,
    phases: state.phases.map((phase, at) => ({
      ...pagePhase(state, phase, { fate: all[at], log: logs.get(phase.plan.name), sinceMs }),
      fixes: fixes.get(phase.plan.name) ?? null,
    })),
    timeline: timeline(entries, now),
    findings: foundOnPage(more, entries),
    tests: pageTests(more.findings ?? []),
    comparison: pageComparison(more.comparison),
    footer: `bootspring ${version}`,
  };
}

function foundOnPage(
  { findings = [], sources = new Map(), link }: Pick<ReportSubject, 'findings' | 'sources' | 'link'>,
  entries: readonly Entry[],
): PageFindings | null {
  const endedAt = new Map<string, number>();
  for (const { at, event } of entries) if (event.type === 'AttemptFinished') endedAt.set(event.task, Date.parse(at));
  return pageFindings(findings, { chosen: chosenFindings(findings), sources, link, endedAt });
}

function verdict(state: WorkflowState, live: boolean): { title: string; tone: Tone; sign: string } {
  switch (state.status) {
    case 'completed': {
      const skipped = state.phases.some((phase) => phaseMark(phase).tone === 'warn');
      return skipped
        ? { title: 'Completed, with a gate skipped', tone: 'warn', sign: '⚠' }
        : { title: 'Completed', tone: 'good', sign: '✓' };
    }
    case 'paused':
      return { title: `Paused ${whereOf(state.pause)}`.trim(), tone: 'bad', sign: '‖' };
    case 'failed':
      return { title: 'Failed', tone: 'bad', sign: '✗' };
    case 'cancelled':
      return { title: 'Cancelled', tone: 'warn', sign: '■' };
    case 'pending':
    case 'running':
      if (live) return { title: 'Under way', tone: 'strong', sign: '▸' };
      if (state.restored !== undefined)
        return { title: `Restored to ${state.restored.phase}`, tone: 'strong', sign: '↺' };
      return { title: 'Broken off', tone: 'bad', sign: '!' };
  }
}

function stepsOf(state: WorkflowState, live: boolean): PageData['steps'] {
  if (live) return [];
  // The machine that has the workflow is gone by the time that somebody reads the page.
  if (state.source.runId !== undefined) return waysOn(state);
  if (state.pause !== undefined) return localSteps(state.id, state.pause);
  return canGoOn(state) ? [{ what: 'go on', command: `bootspring resume ${state.id}` }] : [];
}

function facts(state: WorkflowState, all: readonly Fate[], sinceMs: number): PageData['facts'] {
  const { source, pipeline } = state;
  const saved = savedMs(all);
  const reused = all.filter(({ kind }) => kind === 'reused').length;
  const flaky = state.phases.flatMap(tasksOf).filter((task) => task.flaky).length;
  const tests = state.phases.flatMap(tasksOf).reduce((sum, { findings }) => sum + (findings?.flaky?.count ?? 0), 0);
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Workflow', pipeline.workflow],
    ['Run', state.id],
    ['Repository', source.repository],
    ['Commit', source.sha?.slice(0, 12)],
    ['Ref', source.ref],
    ['Pull request', source.pullRequest === undefined ? undefined : `#${source.pullRequest}`],
    ['Workflow run', source.runId === undefined ? undefined : `${source.runId}, attempt ${state.attempt}`],
    ['Duration', duration(state.activeMs + sinceMs)],
    ['Rounds', state.rounds.length === 0 ? undefined : `${roundOf(state)}`],
    ['Time saved', reused === 0 ? undefined : `${duration(saved)}, ${reused} of ${all.length} phases reused`],
    ['Flaky', flaky === 0 ? undefined : `${flaky} passed at a later attempt`],
    ['Flaky tests', tests === 0 ? undefined : `${tests} failed and passed on the same sources`],
  ];
  return rows.flatMap(([label, value]): PageData['facts'] => (value === undefined ? [] : [[label, value]]));
}

const tasksOf = (phase: PhaseState): readonly TaskState[] =>
  [phase.agents, ...phase.gates.map((gate) => gate.checks)].flatMap(({ tasks }) => tasks);

interface PhaseFacts {
  readonly fate: Fate | undefined;
  readonly log: PhaseLogText | undefined;
  readonly sinceMs: number;
}

function pagePhase(
  state: WorkflowState,
  phase: PhaseState,
  { fate, log, sinceMs }: PhaseFacts,
): Omit<PagePhase, 'fixes'> {
  const activeMs = phase.activeMs + (phase.status === 'running' ? sinceMs : 0);
  const { plan, reuse } = phase;
  const { sign, tone } = phaseMark(phase);
  const notes = [
    ...roundNotes(state, plan.name),
    ...(reuse.step === 'missed' ? [`not reused: ${reuse.because ?? ''}`] : []),
    ...(phase.saved === false ? [`no checkpoint: ${phase.unsaved ?? ''}`] : []),
    ...(phase.missing.length > 0 ? [`outputs that are missing: ${phase.missing.join(', ')}`] : []),
  ];
  return {
    name: plan.name,
    purpose: plan.purpose,
    status: phase.status,
    tone,
    sign,
    time: phase.startedAt === undefined ? '' : duration(activeMs),
    fate: fate?.kind ?? '',
    because: fate?.because ?? '',
    notes,
    agents: phase.agents.tasks.map(pageTask),
    gates: phase.gates.map(pageGate),
    log: log === undefined ? null : pageLog(log),
  };
}

function pageGate({ plan, verdict: said, skipped, because, checks }: GateState): PageGate {
  const tone: Tone = skipped !== undefined ? 'warn' : said === 'passed' ? 'good' : said === undefined ? 'dim' : 'bad';
  return {
    name: plan.name,
    verdict: skipped === undefined ? (said ?? 'not judged') : `skipped by ${skipped.by}`,
    tone,
    because: skipped?.reason ?? because ?? '',
    checks: checks.tasks.map(pageTask),
  };
}

function pageTask(task: TaskState): PageTask {
  const { plan, outcome, evidence } = task;
  const { sign, tone } = task.flaky ? { sign: '⚠', tone: 'warn' as const } : taskMark(task);
  const bad = outcome !== undefined && !isGood(outcome);
  const detail = outcome?.kind === 'passed' ? (passedNote(outcome) ?? '') : (task.because ?? '');
  return {
    id: plan.id,
    name: plan.name,
    sign,
    tone,
    outcome: outcome?.kind ?? (task.status === 'pending' ? 'not run' : 'under way'),
    time: task.attempts === 0 || outcome === undefined ? '' : duration(task.durationMs),
    attempts: task.attempts,
    flaky: task.flaky,
    advisory: 'enforcement' in plan && plan.enforcement === 'advisory',
    commands: plan.steps.map((step) => step.title),
    note: task.flaky ? `flaky: passed at attempt ${task.round}` : detail,
    why: plan.because,
    hint: (outcome === undefined ? undefined : hint(outcome, evidence)) ?? '',
    tail: bad ? (evidence?.tail ?? '').trimEnd() : '',
  };
}
