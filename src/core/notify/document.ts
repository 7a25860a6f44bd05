import type { Pause, Source } from '../../model/event.ts';
import type { NotifiedEvent } from '../../model/notification.ts';
import type { Conclusion, Status } from '../../model/status.ts';
import { plainLine } from '../plain-line.ts';
import type { WorkflowState } from '../state.ts';

/** What is told, and what the state does not know of it. */
export interface Notice {
  readonly event: NotifiedEvent;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Page of the workflow run; undefined where it is none of GitHub Actions. */
  readonly runUrl?: string;
  /** What went wrong beside the verdict, so that it counts for nothing. */
  readonly problem?: string;
  /** Milliseconds that the job waited for a runner, where that is told. */
  readonly waitedMs?: number;
}

/** What a webhook gets. Times are ISO 8601 in UTC, durations whole milliseconds. No output of commands is in it. */
export interface NoticeDocument {
  readonly schemaVersion: 1;
  readonly event: NotifiedEvent;
  readonly at: string;
  readonly workflow: {
    readonly id: string;
    readonly name: string;
    readonly status: Status;
    readonly conclusion: Conclusion | null;
    readonly because: string | null;
    /** How many processes have taken it up, and GitHub's run attempt. */
    readonly run: number;
    readonly attempt: number;
    readonly durationMs: number;
    /** How long the job waited for a runner; of `late` alone. */
    readonly waitedMs: number | null;
  };
  readonly source: Source;
  readonly url: string | null;
  /** The first of them; `more` counts those without room. */
  readonly phases: readonly PhaseNotice[];
  readonly more: number;
  readonly pause: Pause | null;
  readonly problem: string | null;
}

interface PhaseNotice {
  readonly name: string;
  readonly status: Status;
  readonly conclusion: Conclusion | null;
  readonly durationMs: number;
}

const MOST_PHASES = 200;
const MOST_DETAILS = 20;
const MOST_TEXT = 400;

const line = (text: string): string => plainLine(text, MOST_TEXT);

/** The document that a webhook gets. */
export function noticeDocument(state: WorkflowState, { event, at, runUrl, problem, waitedMs }: Notice): NoticeDocument {
  const { id, pipeline, status, conclusion, because, run, attempt, activeMs, source, pause } = state;
  const shown = state.phases.slice(0, MOST_PHASES);
  return {
    schemaVersion: 1,
    event,
    at: new Date(at).toISOString(),
    workflow: {
      id,
      name: pipeline.workflow,
      status,
      conclusion: conclusion ?? null,
      because: because === undefined ? null : line(because),
      run,
      attempt,
      durationMs: Math.round(activeMs),
      waitedMs: waitedMs ?? null,
    },
    source,
    url: runUrl ?? null,
    phases: shown.map((phase) => ({
      name: phase.plan.name,
      status: phase.status,
      conclusion: phase.conclusion ?? null,
      durationMs: Math.round(phase.activeMs),
    })),
    more: state.phases.length - shown.length,
    pause: pause === undefined ? null : { ...pause, details: pause.details.slice(0, MOST_DETAILS).map(line) },
    problem: problem === undefined ? null : line(problem),
  };
}
