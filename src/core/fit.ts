import type { EventOf } from '../model/event.ts';
import { plainLine } from './plain-line.ts';

/** What a workflow stands on: work that was done on anything else says nothing about it. */
export interface Footing extends Pick<EventOf<'WorkflowCreated'>, 'source' | 'pipeline' | 'creator'> {
  /** Ids of the workflows of earlier steps whose work it goes on with. */
  readonly inherits?: readonly string[];
}

/**
 * What differs between two footings, each as a clause; none when finished work of one stands for the other.
 * Order of members plays no part: what was read from a journal has the order of the schema, and a new plan its own.
 *
 * @param before that of the workflow that was found
 * @param now that of the run which would go on with it
 */
export function differences(before: Footing, now: Footing): readonly string[] {
  const found = [...groundDifferences(before, now)];
  if (before.creator.step !== now.creator.step) found.push('the step differs');
  if (listed(before) !== listed(now)) found.push('what earlier steps made was made anew');
  return [...found, ...planDifferences(before.pipeline, now.pipeline)];
}

/** In any order: the newest comes first, and that changes. */
const listed = ({ inherits = [] }: Footing): string => [...inherits].sort().join(' ');

/** Whether both are the same step of the same job of a workflow run, in whatever attempt and with whatever plan. */
export function isSameStep(before: Footing, now: Footing): boolean {
  const { leg, step } = now.creator;
  return before.source.runId === now.source.runId && before.creator.leg === leg && before.creator.step === step;
}

/** Whether both are steps of one job on one commit, with other phases of one workflow each. */
export function standsBeside(before: Footing, now: Footing): boolean {
  if (groundDifferences(before, now).length > 0 || before.pipeline.workflow !== now.pipeline.workflow) return false;
  const own = new Set(names(now.pipeline));
  return names(before.pipeline).every((name) => !own.has(name));
}

function groundDifferences(before: Footing, now: Footing): readonly string[] {
  const found: string[] = [];
  const compare = (what: string, was: unknown, is: unknown): void => {
    if (!differs(was, is)) return;
    const [old, current] = [shown(was), shown(is)];
    found.push(old === undefined || current === undefined ? `${what} differs` : `${what} is ${current}, it was ${old}`);
  };
  compare('the repository', before.source.repository, now.source.repository);
  compare('the commit', before.source.sha, now.source.sha);
  compare('the workflow run', before.source.runId, now.source.runId);
  compare('the pull request', before.source.pullRequest, now.source.pullRequest);
  compare('the version of bootspring', before.creator.version, now.creator.version);
  compare('the operating system', before.creator.platform, now.creator.platform);
  compare('the architecture', before.creator.arch, now.creator.arch);
  compare('the leg of the job', before.creator.leg, now.creator.leg);
  return found;
}

/** How many commands run at the same time, and which first, says nothing about what they came to. */
function planDifferences(before: Footing['pipeline'], now: Footing['pipeline']): readonly string[] {
  const found: string[] = [];
  if (before.workflow !== now.workflow) found.push('the workflow differs');
  if (before.mode !== now.mode) found.push('the mode differs');
  if (differs(before.context, now.context)) found.push('the context differs');
  if (differs(names(before), names(now))) return [...found, 'the list of phases differs'];
  const changed = now.phases.filter((phase, at) => differs(withoutWords(phase), withoutWords(before.phases[at])));
  if (changed.length > 0) found.push(`the plan of ${changed.map((phase) => phase.name).join(', ')} differs`);
  if (found.length > 0) return found;
  const rest = ({
    digest: _digest,
    maxParallel: _maxParallel,
    estimates: _estimates,
    phases: _phases,
    reuse: _reuse,
    ...others
  }: Footing['pipeline']) => others;
  return differs(rest(before), rest(now)) ? ['the configuration differs'] : [];
}

/** A phase without the sentences for people: they tell of the files as they are, and change nothing that is done. */
const withoutWords = (phase: unknown): unknown => {
  const text = JSON.stringify(phase, (key, each: unknown) => (key === 'because' ? undefined : each));
  return text === undefined ? undefined : JSON.parse(text);
};

const differs = (was: unknown, is: unknown): boolean => ordered(was) !== ordered(is);

/** A value as text, with the members of its objects by name. */
const ordered = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );

const names = ({ phases }: Footing['pipeline']): readonly string[] => phases.map((phase) => phase.name);

/** A value that is short enough to be told. */
function shown(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = plainLine(`${value}`, 60);
  return text === '' ? undefined : text;
}
