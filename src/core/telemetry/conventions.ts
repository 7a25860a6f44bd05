/**
 * Names of OpenTelemetry's semantic conventions for CI/CD and version control, as far as they are used here. They are not
 * stable yet, so they stand here as the conventions' package advises; a test compares them with what it has.
 */
export const CONVENTIONS = {
  pipelineName: 'cicd.pipeline.name',
  pipelineAction: 'cicd.pipeline.action.name',
  pipelineResult: 'cicd.pipeline.result',
  runId: 'cicd.pipeline.run.id',
  runState: 'cicd.pipeline.run.state',
  runUrl: 'cicd.pipeline.run.url.full',
  taskName: 'cicd.pipeline.task.name',
  taskType: 'cicd.pipeline.task.type',
  taskRunId: 'cicd.pipeline.task.run.id',
  taskRunResult: 'cicd.pipeline.task.run.result',
  taskRunUrl: 'cicd.pipeline.task.run.url.full',
  errorType: 'error.type',
  exitCode: 'process.exit.code',
  changeId: 'vcs.change.id',
  owner: 'vcs.owner.name',
  provider: 'vcs.provider.name',
  refName: 'vcs.ref.head.name',
  refRevision: 'vcs.ref.head.revision',
  refType: 'vcs.ref.head.type',
  repositoryName: 'vcs.repository.name',
  repositoryUrl: 'vcs.repository.url.full',
} as const;

/** Names of metrics: the first two are the conventions', the others our own. */
export const METRICS = {
  runDuration: 'cicd.pipeline.run.duration',
  runErrors: 'cicd.pipeline.run.errors',
  phaseDuration: 'bootspring.phase.duration',
  gateVerdicts: 'bootspring.gate.verdicts',
  retries: 'bootspring.attempt.retries',
  saved: 'bootspring.saved.duration',
} as const;

/** `cicd.pipeline.result` and `cicd.pipeline.task.run.result`. */
export type Result = 'success' | 'failure' | 'error' | 'timeout' | 'cancellation' | 'skip';

/** Values of attributes of spans and metrics. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;
