import type { EventOf } from '../../model/event.ts';
import { type Attributes, CONVENTIONS } from './conventions.ts';

/** What tells a run apart from those of other programs. */
export interface Resources {
  /** Of traces: with the run and its commit. */
  readonly traces: Attributes;
  /** Of metrics: without what is another one in every run, which the conventions do not want there. */
  readonly metrics: Attributes;
}

/** What the journal does not know of where a run took place. */
export interface PlaceFacts {
  readonly version: string;
  /** `https://github.com`; undefined where the run is none of GitHub Actions. */
  readonly serverUrl?: string;
  readonly runUrl?: string;
}

const REPOSITORY = /^([^/\s]+)\/([^\s]+)$/;

/** The resources of a workflow. `service.name` and others may be set by the environment, which goes before these. */
export function resourcesOf(
  { workflowId, pipeline, source }: Pick<EventOf<'WorkflowCreated'>, 'workflowId' | 'pipeline' | 'source'>,
  { version, serverUrl, runUrl }: PlaceFacts,
): Resources {
  const [, owner, name] = REPOSITORY.exec(source.repository ?? '') ?? [];
  const metrics = given({
    'service.name': 'bootspring',
    'service.version': version,
    [CONVENTIONS.pipelineName]: pipeline.workflow,
    [CONVENTIONS.owner]: owner,
    [CONVENTIONS.repositoryName]: name,
    [CONVENTIONS.repositoryUrl]:
      name === undefined || serverUrl === undefined ? undefined : `${serverUrl}/${owner}/${name}`,
    [CONVENTIONS.provider]: serverUrl === undefined ? undefined : 'github',
  });
  const traces = given({
    [CONVENTIONS.runId]: workflowId,
    [CONVENTIONS.runUrl]: runUrl,
    [CONVENTIONS.refRevision]: source.sha,
    [CONVENTIONS.changeId]: source.pullRequest === undefined ? undefined : `${source.pullRequest}`,
    ...refOf(source.ref),
  });
  return { traces: { ...metrics, ...traces }, metrics };
}

function refOf(ref: string | undefined): Record<string, string> {
  const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref ?? '') ?? [];
  if (name === undefined) return ref === undefined ? {} : { [CONVENTIONS.refName]: ref };
  return { [CONVENTIONS.refName]: name, [CONVENTIONS.refType]: kind === 'tags' ? 'tag' : 'branch' };
}

function given(attributes: Readonly<Record<string, string | undefined>>): Attributes {
  const set: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined && value !== '') set[name] = value;
  return set;
}
