import { isLimited, saysChanged } from '../core/affected/wanted.ts';
import { modeOf, planPipeline, type PlanOptions } from '../core/plan/pipeline.ts';
import type { Limiter } from '../core/affected/limiter.ts';
import type { Config } from '../model/config.ts';
import type { Detection } from '../model/detection.ts';
import type { Pipeline } from '../model/pipeline.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';
import type { Change, UnknownChange } from '../model/scope.ts';

/** A configuration with the way back from its parts to lines of the file. */
export interface LoadedConfig {
  readonly config: Config;
  readonly text: string;
  readonly warnings: readonly Problem[];
  readonly where: (path: readonly (string | number)[]) => string;
}

/** How what changed is found out, where a plan may be limited to that. */
export interface ChangeSources {
  /** Somebody asked for it (`--changed`); otherwise the configuration decides, and what is usual in a pull request. */
  readonly isAsked: boolean;
  find(): Promise<Result<Change, UnknownChange>>;
  /** Names in a folder of the workspace; none where it cannot be read. */
  list(folder: string): readonly string[];
  /** As `process.platform` names it. */
  readonly platform: string;
}

/** Where a plan comes from. */
export interface PlanSources {
  /** The configuration; undefined when there is none. */
  load(): Promise<Result<LoadedConfig | undefined, readonly Problem[]>>;
  detect(): Promise<Detection>;
  /** Whether dependencies are declared and not installed: a quick look, without detection. */
  lacksDependencies(): boolean;
  /** Missing where everything is checked. */
  readonly change?: ChangeSources;
  /** What tasks took earlier, as `PlanOptions` has it; asked for where it decides what goes first. */
  readonly estimates?: () => Promise<PlanOptions['estimates']>;
}

/** A pipeline that can be run. */
export interface Prepared {
  readonly pipeline: Pipeline;
  readonly warnings: readonly Problem[];
  readonly detection: Detection | undefined;
}

/** Loads the configuration, detects what it leaves open, and works out the pipeline. */
export async function prepare(
  sources: PlanSources,
  options: PlanOptions,
): Promise<Result<Prepared, readonly Problem[]>> {
  const loaded = await sources.load();
  if (!loaded.ok) return loaded;
  const file = loaded.value;
  const { change } = sources;
  const limits = change !== undefined && isLimited(file?.config, change.isAsked) ? change : undefined;
  const isDetected = limits !== undefined || needsDetection(file?.config) || sources.lacksDependencies();
  const detection = isDetected ? await sources.detect() : undefined;
  const configDigest = file === undefined ? {} : { configDigest: options.sha256(file.text) };
  const limited = await limiter(limits, file?.config, detection);
  if (!limited.ok) return err([limited.error]);
  const { limit, warnings } = limited.value;
  const isOrdered = modeOf(file?.config, options) !== 'sequential';
  const estimates = (isOrdered ? await sources.estimates?.() : undefined) ?? options.estimates;
  const own = {
    ...(limit === undefined ? {} : { limit }),
    ...(estimates === undefined ? {} : { estimates }),
    ...(file !== undefined && needsDetection(file.config)
      ? { sameWork: (await import('../core/plan/same-work.ts')).withFoundKeys }
      : {}),
  };
  const planned = planPipeline(file?.config, detection, { ...options, ...configDigest, ...own });
  if (planned.ok) return ok({ pipeline: planned.value, warnings: [...(file?.warnings ?? []), ...warnings], detection });
  const { error } = planned;
  switch (error.kind) {
    case 'issues':
      return err(
        error.issues.map((issue) => ({
          code: 'config',
          message: issue.message,
          where: file?.where(issue.path) ?? issue.path.join('.'),
          ...(issue.hint === undefined ? {} : { hint: issue.hint }),
        })),
      );
    case 'usage':
      return err([{ code: 'usage', message: error.message, hint: error.hint }]);
    case 'nothing':
      return err([{ code: 'nothing', message: error.message, hint: nothingHint(detection) }]);
  }
}

/** What limits the checks of a plan to what changed. That it cannot be told is a warning where it was asked for. */
async function limiter(
  change: ChangeSources | undefined,
  config: Config | undefined,
  detection: Detection | undefined,
): Promise<Result<{ readonly limit?: Limiter; readonly warnings: readonly Problem[] }, Problem>> {
  if (change === undefined) return ok({ warnings: [] });
  const found = await change.find();
  if (!found.ok && found.error.isMisnamed === true) {
    const hint = 'name a branch, a tag or a commit: --changed=origin/main';
    return err({ code: 'usage', message: found.error.because, hint });
  }
  const { createLimiter } = await import('../core/affected/limit.ts');
  const limit = createLimiter({ ...change, change: found, detection });
  const isTold = !found.ok && (change.isAsked || saysChanged(config));
  const message = found.ok ? '' : `everything is checked: ${found.error.because}`;
  return ok({ limit, warnings: isTold ? [{ code: 'usage', message }] : [] });
}

function nothingHint(detection: Detection | undefined): string {
  const notes = detection?.notes ?? [];
  const told = notes.map((note) => note.replace(/\.$/, ''));
  return [...told, 'write a bootspring.yml with the commands to run (README.md, Configuration)'].join('; ');
}

/** Whether the configuration leaves something to detection. */
function needsDetection(config: Config | undefined): boolean {
  if (config?.workflows === undefined) return true;
  return Object.values(config.gates ?? {}).some((gate) =>
    Object.values(gate.checks).some(
      (check) =>
        check.kind === 'auto' || check.kind === 'security' || (check.kind === 'coverage' && check.report === undefined),
    ),
  );
}
