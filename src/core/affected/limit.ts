import type { Detection } from '../../model/detection.ts';
import type { CheckPlan, CommandStep, Step } from '../../model/pipeline.ts';
import type { Result } from '../../model/result.ts';
import { err, ok } from '../../model/result.ts';
import type { Change, Limit, StepScope, UnknownChange } from '../../model/scope.ts';
import { parseCall } from '../detect/calls.ts';
import { packagesOf } from '../detect/workspace.ts';
import { writtenStep } from '../plan/parts.ts';
import { plainLine } from '../plain-line.ts';
import { namesLimit, type Surroundings } from './calls.ts';
import type { Limiter, Wish } from './limiter.ts';
import { countOf, narrow } from './narrow.ts';
import { keyEnd } from './whole.ts';
import { packagesLimit } from './workspace-calls.ts';

/** What limiting is worked out from. */
export interface LimiterScene {
  readonly change: Result<Change, UnknownChange>;
  /** `--changed` was given; otherwise the configuration and the event decide. */
  readonly isAsked: boolean;
  readonly detection: Detection | undefined;
  readonly list: (folder: string) => readonly string[];
  /** As `process.platform` names it. */
  readonly platform: string;
}

/** Checks whose commands look at one file, or one package, at a time. The others need everything. */
const WHOLE_KINDS: ReadonlySet<CheckPlan['kind']> = new Set(['build', 'coverage', 'security']);

/** Whether a check is to be limited: what the configuration says, else `--changed`, else lint and format in pull requests. */
function isWanted(check: CheckPlan, { scope, isUsual, feedsCoverage }: Wish, isAsked: boolean): boolean {
  if (scope !== undefined) return scope === 'changed';
  if (isAsked) return !(check.kind === 'tests' && feedsCoverage);
  return isUsual && (check.kind === 'lint' || check.kind === 'format');
}

/** A limiter for one plan. What it cannot limit stays as it is, and says why where it was asked for. */
export function createLimiter(scene: LimiterScene): Limiter {
  const known = scene.detection?.workspace;
  const facts = known === undefined ? undefined : packagesOf(known);
  const around: Surroundings = {
    list: scene.list,
    isCall(rest, folder) {
      if (facts === undefined) return false;
      const { byFolder, manager } = facts.packages;
      const scripts = byFolder.get(folder)?.scripts ?? new Map<string, string>();
      return parseCall(rest, { scripts, manager }) !== undefined;
    },
  };
  /** A command that calls scripts, as the commands that do the work. */
  const apart = (step: CommandStep): readonly CommandStep[] => {
    const isPlain = step.script === undefined && step.cwd === undefined && step.scope === undefined;
    if (facts === undefined || !isPlain) return [step];
    const { env, reports } = step;
    return facts.expander.command('', step.command).map((leaf) => ({
      ...leaf.step,
      ...(leaf.step.command === step.command ? { key: step.key, title: step.title } : {}),
      ...(env === undefined ? {} : { env, key: `${leaf.step.key}|${JSON.stringify(Object.entries(env).sort())}` }),
      ...(reports === undefined ? {} : { reports }),
    }));
  };
  const builds = scene.detection?.discoveries.filter(({ kind }) => kind === 'build') ?? [];
  const built = new Set(builds.flatMap(({ steps }) => steps.map(({ key }) => key)));
  return (check, wish) => {
    if (!isWanted(check, wish, scene.isAsked) || WHOLE_KINDS.has(check.kind)) return check;
    if (!scene.change.ok) return { ...check, because: `${check.because}; all of it: ${scene.change.error.because}` };
    const change = scene.change.value;
    const steps = check.steps.flatMap((step): readonly Step[] =>
      step.kind !== 'command' || step.scope !== undefined ? [step] : apart(step),
    );
    const limited = steps.map((step) =>
      built.has(step.key) ? err('it builds what is checked') : limitStep(step, change, scene, around),
    );
    const reasons = limited.flatMap((each) => (each.ok ? [] : [each.error]));
    if (!limited.some((each) => each.ok)) {
      return scene.isAsked || wish.scope !== undefined
        ? { ...check, because: `${check.because}; all of it: ${reasons[0] ?? 'it runs no command'}` }
        : check;
    }
    const own = limited.flatMap((each, at) => (each.ok ? [each.value] : (steps[at] ?? [])));
    const fix = limitFix(check, apart, change, scene, around);
    return {
      ...check,
      steps: own,
      because: `${check.because}; ${told(own, change, scene.platform)}`,
      ...(fix === undefined ? {} : { fixStep: fix }),
    };
  };
}

function limitStep(step: Step, change: Change, scene: LimiterScene, around: Surroundings): Result<CommandStep, string> {
  if (step.kind !== 'command') return err('it is no command');
  // A command with `{files}` is limited from the start: only the base is missing.
  if (step.scope !== undefined) return ok(scoped(step, step.scope.limit, change));
  const named = namesLimit(step, around);
  if (named.ok) return ok(scoped(step, named.value, change));
  const { workspace } = scene.detection ?? {};
  const packages =
    workspace === undefined ? undefined : packagesLimit(step, workspace, change.base.commit, scene.platform);
  return packages === undefined ? named : ok(scoped(step, packages, change));
}

/** The step with its limit. The key says so: what it comes to is no outcome of the whole command. */
function scoped(step: CommandStep, limit: Limit, { base }: Change): CommandStep {
  const scope: StepScope = { base: base.commit, since: base.title, limit };
  return { ...step, key: `${step.key}${keyEnd(base.commit)}`, scope };
}

/** The fix of a limited check mends no more than that. One that cannot be limited stays as it is. */
function limitFix(
  { fix, fixStep }: CheckPlan,
  apart: (step: CommandStep) => readonly CommandStep[],
  change: Change,
  scene: LimiterScene,
  around: Surroundings,
): CommandStep | undefined {
  const [only, ...others] = fixStep !== undefined ? [fixStep] : fix === undefined ? [] : apart(writtenStep(fix));
  if (only === undefined || others.length > 0) return undefined;
  const limited = limitStep(only, change, scene, around);
  return limited.ok ? { ...limited.value, title: fix ?? only.title } : undefined;
}

/** What the steps come to with what has changed by now, for the plan. */
function told(steps: readonly Step[], { base, changed }: Change, platform: string): string {
  const parts = steps.map((step) => {
    if (step.kind !== 'command' || step.scope === undefined) return 'the rest on everything';
    const { command, scope, cwd: folder = '' } = step;
    const narrowed = narrow(scope, { changed, folder, command, platform });
    switch (narrowed.kind) {
      case 'some':
        return narrowed.about;
      case 'none':
      case 'unknown':
        return narrowed.because;
      case 'all':
        return `all of it: ${narrowed.because}`;
    }
  });
  const since = `since ${base.title}`;
  return plainLine(`${[...new Set(parts)].join(', ')} ${since} (${countOf(changed.files.length, 'file')} in all)`, 600);
}
