import { namesHint } from '../nearest.ts';
import { DEFAULT_RULES } from '../../model/constants.ts';
import type { Config, ConfigIssue, WorkflowConfig } from '../../model/config.ts';
import type { Detection } from '../../model/detection.ts';
import type { AdaptivePlan } from '../../model/fix.ts';
import type { ContextValue, PhasePlan, Pipeline } from '../../model/pipeline.ts';
import { err, ok, type Result } from '../../model/result.ts';
import type { Mode } from '../../model/status.ts';
import type { Limiter } from '../affected/limiter.ts';
import { interpolate } from '../interpolate.ts';
import { overlapIssues } from '../validate.ts';
import type { CheckSources } from './checks.ts';
import { withDependents, withInstallPhase, withNeeds } from './parallel.ts';
import { DEFAULTS, passedNames } from './parts.ts';
import { notificationPlans } from './notifications.ts';
import { detectedPhases, withInstall, writtenPhases } from './phases.ts';

/** What the caller asks for besides the configuration. */
export interface PlanOptions {
  readonly workflow?: string;
  /** Only this phase. */
  readonly phase?: string;
  /** This phase and all after it. */
  readonly from?: string;
  readonly mode?: Mode;
  readonly maxParallel?: number;
  readonly context?: Readonly<Record<string, ContextValue>>;
  /** Reuse no recorded outcome. */
  readonly fresh?: boolean;
  /** Milliseconds that tasks of a workflow, by id, took earlier; asked for in parallel mode only. */
  readonly estimates?: (workflow: string, phases: readonly PhasePlan[]) => Readonly<Record<string, number>> | undefined;
  /** Limits checks to what changed; missing where everything is checked. */
  readonly limit?: Limiter;
  /** Tells which written commands do what was detected; missing where the plan is of one kind only. */
  readonly sameWork?: (phases: readonly PhasePlan[], detection: Detection) => PhasePlan[];
  /** Cores that may be used: the default of `max-parallel`. */
  readonly cores: number;
  /** Digest of the configuration file's bytes; part of the pipeline's digest. */
  readonly configDigest?: string;
  readonly sha256: (text: string) => string;
  /** The environment, for references in the context of the configuration. */
  readonly lookup: (name: string) => string | undefined;
}

/** Why there is no pipeline. `nothing` means that there is nothing to run at all. */
export type PlanError =
  | { readonly kind: 'issues'; readonly issues: readonly ConfigIssue[] }
  | { readonly kind: 'usage'; readonly message: string; readonly hint: string }
  | { readonly kind: 'nothing'; readonly message: string };

/** Works out what a run does. Pure; the configuration has been validated before. */
export function planPipeline(
  config: Config | undefined,
  detection: Detection | undefined,
  options: PlanOptions,
): Result<Pipeline, PlanError> {
  const phaseTimeoutMs = config?.limits?.phaseTimeoutMs ?? DEFAULTS.phaseTimeoutMs;
  const limit = options.limit === undefined ? {} : { limit: options.limit };
  const sources: CheckSources = { config, detection, phaseTimeoutMs, ...limit };
  const name = options.workflow ?? 'default';
  const workflow = config?.workflows?.[name];
  if (workflow === undefined && (options.workflow !== undefined || config?.workflows !== undefined)) {
    const known = Object.keys(config?.workflows ?? {});
    const hint =
      known.length === 0 ? 'no workflow is defined: leave the name out' : namesHint(name, 'defined are', known);
    return err({ kind: 'usage', message: `there is no workflow called "${name}"`, hint });
  }
  const found = detection ?? { ecosystem: 'none' as const, discoveries: [], notes: [] };
  const { phases, issues } =
    config !== undefined && workflow !== undefined
      ? writtenPhases(config, name, workflow, sources)
      : detectedPhases(config, found, sources);
  if (issues.length > 0) return err({ kind: 'issues', issues });
  const nothing =
    workflow === undefined && config?.gates === undefined && !found.discoveries.some((each) => each.planned);
  if (nothing || phases.length === 0) {
    const written = config === undefined ? 'no configuration' : 'the configuration has neither workflows nor gates';
    return err({ kind: 'nothing', message: `nothing to run: ${written}, and nothing was detected in this folder` });
  }
  const mode = modeOf(config, options);
  const arranged = arrange(options.sameWork?.(phases, found) ?? phases, {
    mode,
    name,
    workflow,
    detection,
    sources,
    options,
  });
  if (!arranged.ok) return arranged;
  const content: Omit<Pipeline, 'digest' | 'estimates'> = {
    workflow: name,
    mode,
    phases: arranged.value,
    context: { ...filled(workflow?.context ?? {}, options.lookup), ...options.context },
    retryBudget: config?.retry?.budget ?? DEFAULTS.retryBudget,
    maxParallel: options.maxParallel ?? config?.limits?.maxParallel ?? Math.max(1, options.cores),
    ...(config?.limits?.failFast === true ? { failFast: true } : {}),
    ...(config?.limits?.maxIterations === undefined ? {} : { maxIterations: config.limits.maxIterations }),
    ...(mode === 'adaptive' ? { adaptive: adaptivePlan(config) } : {}),
    reuse: options.fresh !== true,
    passEnv: passedNames(config),
    ...checkpointRules(config?.checkpoints),
    ...notificationPlans(config?.notifications),
  };
  const digest = options.sha256(`${options.configDigest ?? ''}\n${JSON.stringify(content)}`);
  const estimates = mode === 'sequential' ? undefined : options.estimates?.(name, arranged.value);
  return ok({ ...content, ...(estimates === undefined ? {} : { estimates: { ...estimates } }), digest });
}

/** How the phases of the workflow that is asked for follow each other. */
export function modeOf(config: Config | undefined, options: Pick<PlanOptions, 'workflow' | 'mode'>): Mode {
  return options.mode ?? config?.workflows?.[options.workflow ?? 'default']?.mode ?? 'sequential';
}

/** Settings of adaptive mode: what the configuration protects comes after the usual, so that it decides. */
function adaptivePlan(config: Config | undefined): AdaptivePlan {
  const { protected: patterns = [], commit = false } = config?.adaptive ?? {};
  const { message } = typeof commit === 'object' ? commit : {};
  return {
    maxIterations: config?.limits?.maxIterations ?? DEFAULTS.maxIterations,
    protected: [...patterns],
    ...(commit === false ? {} : { commit: message === undefined ? {} : { message } }),
  };
}

interface Arranging {
  readonly mode: Mode;
  readonly name: string;
  readonly workflow: WorkflowConfig | undefined;
  readonly detection: Detection | undefined;
  readonly sources: CheckSources;
  readonly options: PlanOptions;
}

/** The phases that are wanted, with what installs dependencies, in the way that the mode runs them. */
function arrange(phases: PhasePlan[], arranging: Arranging): Result<PhasePlan[], PlanError> {
  const { mode, name, workflow, detection, sources, options } = arranging;
  if (mode === 'sequential') {
    const chosen = choose(phases, options, (at) => phases.slice(at));
    return chosen.ok ? ok(withInstall(chosen.value, detection, sources)) : chosen;
  }
  // What the file itself says was checked when it was loaded.
  const issues = workflow?.mode === 'sequential' ? overlapIssues(name, workflow.phases) : [];
  if (issues.length > 0) return err({ kind: 'issues', issues });
  const written = workflow === undefined ? undefined : new Set(Object.keys(workflow.phases));
  const linked = withNeeds(phases, written);
  const chosen = choose(linked, options, (_, first) => withDependents(linked, first));
  return chosen.ok ? ok(withInstallPhase(chosen.value, detection, sources)) : chosen;
}

/** Parameters with their references filled in; that each has a value was checked when the file was loaded. */
function filled(
  context: Readonly<Record<string, ContextValue>>,
  lookup: PlanOptions['lookup'],
): Record<string, ContextValue> {
  const resolve = (value: ContextValue): ContextValue => {
    if (typeof value !== 'string') return value;
    const resolved = interpolate(value, lookup);
    return resolved.ok ? resolved.value : value;
  };
  return Object.fromEntries(Object.entries(context).map(([key, value]) => [key, resolve(value)]));
}

/** The rules of checkpoints, when the configuration says something about them. */
function checkpointRules(written: Config['checkpoints']): Pick<Pipeline, 'checkpoints'> {
  const { include, exclude, maxSizeBytes, stores, retentionDays } = written ?? {};
  const all = [include, exclude, maxSizeBytes, stores, retentionDays];
  if (all.every((each) => each === undefined)) return {};
  return {
    checkpoints: {
      ...(include === undefined ? {} : { include }),
      exclude: exclude ?? DEFAULT_RULES.exclude,
      maxSize: maxSizeBytes ?? DEFAULT_RULES.maxSize,
      ...(stores === undefined ? {} : { stores: [...new Set(stores)] }),
      ...(retentionDays === undefined ? {} : { retentionDays }),
    },
  };
}

/** The phases that `--phase` or `--from` leaves. */
function choose(
  phases: PhasePlan[],
  { phase, from }: PlanOptions,
  after: (at: number, name: string) => PhasePlan[],
): Result<PhasePlan[], PlanError> {
  const wanted = phase ?? from;
  if (wanted === undefined) return ok(phases);
  const at = phases.findIndex((each) => each.name === wanted);
  if (at < 0) {
    const hint = namesHint(
      wanted,
      'phases of this workflow',
      phases.map((each) => each.name),
    );
    return err({ kind: 'usage', message: `there is no phase called "${wanted}" in this workflow`, hint });
  }
  const left = phase === undefined ? after(at, wanted) : phases.slice(at, at + 1);
  const kept = new Set(left.map((each) => each.name));
  return ok(left.map((each) => ({ ...each, needs: each.needs.filter((need) => kept.has(need)) })));
}
