import { resolve } from 'node:path';
import type { PruneRules } from '../../core/checkpoint/prune.ts';
import { exitOfProblem } from '../../core/exit.ts';
import { pruneLines, reuseLines } from '../../core/views/prune.ts';
import { DEFAULT_RETENTION_DAYS } from '../../model/layer.ts';
import { ok, type Problem, type Result } from '../../model/result.ts';
import { EXIT, type ExitCode } from '../../model/status.ts';
import type { CheckpointsOptions } from '../../shell/cli/checkpoints.ts';
import { createScreen } from '../../shell/console/screen.ts';
import { planSources } from '../../shell/sources-of-plan.ts';
import { pruneReuse } from '../../shell/reuse/prune.ts';
import { createFileStore } from '../../shell/store/file.ts';
import { pruneCheckpoints } from '../../shell/store/prune.ts';
import { findWorkflow } from '../../shell/workflow-dir.ts';

const DAY = 86_400_000;

/** `bootspring checkpoints prune`: removes checkpoints that nobody needs any more. */
export async function pruneCommand(options: CheckpointsOptions): Promise<ExitCode> {
  const screen = createScreen(options, process.env);
  const workspace = resolve(options.cwd);
  const rules = await rulesOf(options, workspace);
  if (!rules.ok) return screen.fail(rules.error);
  const { dryRun } = options;
  const store = createFileStore(workspace);
  const pruned = await pruneCheckpoints({ workspace, store, rules: rules.value, now: Date.now(), dryRun });
  if (!pruned.ok) return screen.fail([pruned.error]);
  // What is kept for reuse belongs to no workflow.
  const { olderThanMs, only } = rules.value;
  const age = olderThanMs === undefined ? {} : { olderThanMs };
  const reuse = only === undefined ? pruneReuse(workspace, { ...age, now: Date.now(), dryRun }) : undefined;
  const { plan } = pruned.value;
  const problems = [...pruned.value.problems, ...(reuse?.ok === false ? [reuse.error] : [])];
  const removed = reuse?.ok === true ? reuse.value : null;
  screen.print([...(removed === null ? [] : reuseLines(removed, dryRun)), ...pruneLines(plan, dryRun)]);
  screen.warn(problems, 'error');
  screen.json(() => ({ dryRun, rules: rules.value, ...plan, reuse: removed, problems }));
  const [first] = problems;
  return first === undefined ? EXIT.completed : exitOfProblem(first);
}

/** The rules of the command line; without any the age of the configuration. */
async function rulesOf(
  options: CheckpointsOptions,
  workspace: string,
): Promise<Result<PruneRules, readonly Problem[]>> {
  const { id, olderThanMs, keep, maxBytes } = options;
  const found = id === undefined ? undefined : findWorkflow(workspace, id);
  if (found?.ok === false) return { ok: false, error: [found.error] };
  const rules = {
    ...(olderThanMs === undefined ? {} : { olderThanMs }),
    ...(keep === undefined ? {} : { keep }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  };
  const only = found === undefined ? {} : { only: found.value.id };
  if (Object.keys(rules).length > 0) return ok({ ...rules, ...only });
  const loaded = await planSources(options, process.env).load();
  if (!loaded.ok) return loaded;
  const days = loaded.value?.config.checkpoints?.retentionDays ?? DEFAULT_RETENTION_DAYS;
  return ok({ olderThanMs: days * DAY, ...only });
}
