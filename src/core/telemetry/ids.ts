/** Ids of traces and spans: worked out and not drawn, so that whoever knows the workflow knows them. */

/** sha256 of a text, in hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** One run of a workflow: a process that took it up. */
export interface RunOfWorkflow {
  readonly workflowId: string;
  readonly run: number;
  /** GitHub's run attempt: two of them may count runs from the same checkpoint on. */
  readonly attempt: number;
}

/** A span of somebody else, as `TRACEPARENT` names it. */
export interface Parent {
  readonly traceId: string;
  readonly spanId: string;
  readonly sampled: boolean;
}

/** Version 00 of W3C Trace Context; a later version may have more behind it. */
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** Reads `TRACEPARENT`. What is malformed counts as not set, as W3C Trace Context wants it. */
export function parseTraceparent(text: string | undefined): Parent | undefined {
  const [, version, traceId = '', spanId = '', flags = '', more] = TRACEPARENT.exec(text?.trim() ?? '') ?? [];
  if (version === undefined || version === 'ff' || (version === '00' && more !== undefined)) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** The trace of a workflow: all of its runs, on whatever machine, have this one. */
export const traceIdOf = (workflowId: string, sha256: Sha256): string =>
  sha256(`bootspring trace ${workflowId}`).slice(0, 32);

/**
 * The span of something in a run.
 *
 * @param name what it is in the run: empty for the run itself, `build`, `build/work`, `build/work#2`
 */
export const spanIdOf = ({ workflowId, run, attempt }: RunOfWorkflow, name: string, sha256: Sha256): string =>
  sha256(`bootspring span ${workflowId} ${attempt} ${run} ${name}`).slice(0, 16);

/** The name of an attempt among the spans of its run. */
export const attemptName = (task: string, attempt: number): string => `${task}#${attempt}`;

/** What a command is told, so that its own spans stand below that of its attempt. */
export const traceparent = (traceId: string, spanId: string): string => `00-${traceId}-${spanId}-01`;
