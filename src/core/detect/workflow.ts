import { field, isRecord } from './tree.ts';

/** A step of a workflow, reduced to what tells of commands and reports. */
export interface WorkflowStep {
  readonly run: string | undefined;
  /** Line of the step's `run` or `uses`, and whether the lines of a `run` follow it one for one. */
  readonly line: number | undefined;
  readonly block: boolean;
  readonly uses: string | undefined;
  readonly with: ReadonlyMap<string, string>;
  readonly name: string;
  readonly condition: string;
  readonly folder: string | undefined;
  readonly shell: string;
  readonly mayFail: boolean;
}

export interface WorkflowJob {
  readonly id: string;
  readonly name: string;
  readonly condition: string;
  readonly mayFail: boolean;
  /** Reusable workflow that the job calls, and what it gives to it. */
  readonly uses: string | undefined;
  readonly with: ReadonlyMap<string, string>;
  readonly folder: string | undefined;
  /** Values of the matrix that are written out. */
  readonly matrix: ReadonlyMap<string, readonly string[]>;
  readonly steps: readonly WorkflowStep[];
}

export interface Workflow {
  readonly path: string;
  /** Whether a push to a branch or a pull request starts it. */
  readonly onChange: boolean;
  /** What a workflow that calls this one may give to it, with what it is otherwise. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly folder: string | undefined;
  readonly jobs: readonly WorkflowJob[];
}

/** Where a value stands in the file: its line, and whether its own lines are written one for one below it. */
export interface Place {
  readonly line: number;
  readonly block: boolean;
}
export type Locate = (path: readonly (string | number)[]) => Place | undefined;

const CHANGE_EVENTS = new Set(['push', 'pull_request', 'pull_request_target', 'merge_group']);
const MAX_STEPS = 2000;

const text = (value: unknown): string => (['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '');
const optional = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function startsOnChange(on: unknown): boolean {
  if (typeof on === 'string') return CHANGE_EVENTS.has(on);
  if (Array.isArray(on)) return on.some((event) => typeof event === 'string' && CHANGE_EVENTS.has(event));
  if (!isRecord(on)) return false;
  return Object.entries(on).some(([event, filter]) => {
    if (!CHANGE_EVENTS.has(event)) return false;
    // A push of tags alone is a release, not a change under review.
    const tagsOnly =
      event === 'push' &&
      isRecord(filter) &&
      'tags' in filter &&
      !('branches' in filter) &&
      !('branches-ignore' in filter);
    return !tagsOnly;
  });
}

function matrixOf(job: unknown): ReadonlyMap<string, readonly string[]> {
  const matrix = field(field(job, 'strategy'), 'matrix');
  const values = new Map<string, string[]>();
  if (!isRecord(matrix)) return values;
  const add = (key: string, value: unknown): void => {
    const told = text(value);
    if (told === '') return;
    const list = values.get(key) ?? [];
    if (!list.includes(told) && list.length < 50) list.push(told);
    values.set(key, list);
  };
  for (const [key, entries] of Object.entries(matrix)) {
    if (key === 'exclude' || !Array.isArray(entries)) continue;
    for (const entry of entries) {
      if (key !== 'include') add(key, entry);
      else if (isRecord(entry)) for (const [name, value] of Object.entries(entry)) add(name, value);
    }
  }
  return values;
}

const textsOf = (value: unknown): ReadonlyMap<string, string> =>
  new Map(isRecord(value) ? Object.entries(value).map(([name, each]) => [name, text(each)]) : []);

function inputsOf(on: unknown): ReadonlyMap<string, string> {
  const inputs = field(field(on, 'workflow_call'), 'inputs');
  return new Map(
    isRecord(inputs) ? Object.entries(inputs).map(([name, input]) => [name, text(field(input, 'default'))]) : [],
  );
}

const runFolder = (value: unknown): string | undefined =>
  optional(field(field(field(value, 'defaults'), 'run'), 'working-directory'));

/** Reads what a parsed workflow file says. Undefined when it is no workflow. */
export function readWorkflow(path: string, value: unknown, locate: Locate): Workflow | undefined {
  const jobs = field(value, 'jobs');
  if (!isRecord(jobs)) return undefined;
  let left = MAX_STEPS;
  return {
    path,
    onChange: startsOnChange(field(value, 'on')),
    inputs: inputsOf(field(value, 'on')),
    folder: runFolder(value),
    jobs: Object.entries(jobs).map(([id, job]) => {
      const steps = field(job, 'steps');
      const listed: readonly unknown[] = Array.isArray(steps) ? steps.slice(0, left) : [];
      left -= listed.length;
      return {
        id,
        name: text(field(job, 'name')),
        condition: text(field(job, 'if')),
        mayFail: field(job, 'continue-on-error') === true,
        uses: optional(field(job, 'uses')),
        with: textsOf(field(job, 'with')),
        folder: runFolder(job),
        matrix: matrixOf(job),
        steps: listed.map((step, i): WorkflowStep => {
          const run = optional(field(step, 'run'));
          const place = locate(['jobs', id, 'steps', i, run === undefined ? 'uses' : 'run']);
          return {
            run,
            line: place?.line,
            block: place?.block ?? false,
            uses: optional(field(step, 'uses')),
            with: textsOf(field(step, 'with')),
            name: text(field(step, 'name')),
            condition: text(field(step, 'if')),
            folder: optional(field(step, 'working-directory')),
            shell: text(field(step, 'shell')),
            mayFail: field(step, 'continue-on-error') === true,
          };
        }),
      };
    }),
  };
}
