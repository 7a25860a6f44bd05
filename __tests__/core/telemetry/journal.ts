import type { Entry, Event } from '../../../src/model/event.ts';
import type { Pipeline } from '../../../src/model/pipeline.ts';
import { sha256 } from '../../../src/shell/hash.ts';
import { type Trace, type TraceFacts, spansOf } from '../../../src/core/telemetry/spans.ts';
import { START } from '../story.ts';

/** Entries a second apart from START on, after the one that creates the workflow. */
export function journalOf(pipeline: Pipeline, ...events: readonly Event[]): readonly Entry[] {
  const creator = { version: '1.0.0', platform: 'linux', arch: 'x64' };
  const source = { repository: 'octo-org/octo-repo', sha: 'c0ffee', ref: 'refs/heads/topic/one', pullRequest: 7 };
  const created = { type: 'WorkflowCreated', workflowId: 'wf_abc123', pipeline, source, creator } as const;
  return [created, ...events].map((event, index) => ({
    v: 1,
    seq: index + 1,
    at: new Date(START + index * 1_000).toISOString(),
    event,
    prev: '',
    hash: '',
  }));
}

/** The trace of a journal; it must be there. */
export function traceOf(entries: readonly Entry[], facts: Partial<TraceFacts> = {}): Trace {
  const trace = spansOf(entries, { sha256, ...facts });
  if (trace === undefined) throw new Error('nothing was run');
  return trace;
}

/** Every span as a line: below how many others, its name, from which to which second, and how it ended. */
export function drawn({ spans }: Trace): readonly string[] {
  const known = new Map(spans.map((span) => [span.id, span]));
  const depth = (id: string | undefined): number =>
    id === undefined || !known.has(id) ? 0 : 1 + depth(known.get(id)?.parentId);
  const second = (ms: number): number => (ms - START) / 1_000;
  return spans.map((span) => {
    const { result, errorType } = span.ended;
    const why = errorType === undefined ? '' : ` (${errorType})`;
    return `${'  '.repeat(depth(span.parentId))}${span.name} ${second(span.startMs)}-${second(span.endMs)} ${result}${why}`;
  });
}
