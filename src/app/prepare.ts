import { planPipeline, type PlanOptions } from '../core/plan/pipeline.ts';
import type { Config } from '../model/config.ts';
import type { Detection } from '../model/detection.ts';
import type { Pipeline } from '../model/pipeline.ts';
import { err, ok, type Problem, type Result } from '../model/result.ts';

/** A configuration with the way back from its parts to lines of the file. */
export interface LoadedConfig {
  readonly config: Config;
  readonly text: string;
  readonly warnings: readonly Problem[];
  readonly where: (path: readonly (string | number)[]) => string;
}

/** Where a plan comes from. */
export interface PlanSources {
  /** The configuration; undefined when there is none. */
  load(): Promise<Result<LoadedConfig | undefined, readonly Problem[]>>;
  detect(): Promise<Detection>;
  /** Whether dependencies are declared and not installed: a quick look, without detection. */
  lacksDependencies(): boolean;
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
  const detection = needsDetection(file?.config) || sources.lacksDependencies() ? await sources.detect() : undefined;
  const configDigest = file === undefined ? {} : { configDigest: options.sha256(file.text) };
  const planned = planPipeline(file?.config, detection, { ...options, ...configDigest });
  if (planned.ok) return ok({ pipeline: planned.value, warnings: file?.warnings ?? [], detection });
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

function nothingHint(detection: Detection | undefined): string {
  const notes = detection?.notes ?? [];
  return [...notes, 'write a bootspring.yml: bootspring init'].join('; ');
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
