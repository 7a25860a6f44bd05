import { narrow, type Narrowed } from '../../core/affected/narrow.ts';
import { forInstalled } from '../../core/affected/newer.ts';
import { plainLine } from '../../core/plain-line.ts';
import { isGood } from '../../core/outcomes.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { CommandStep } from '../../model/pipeline.ts';
import type { Limit, StepScope } from '../../model/scope.ts';
import { allFiles, changedSince } from '../affected/changed-files.ts';
import { installedVersion } from '../affected/installed.ts';

/**
 * What of a step is to be run with the files as they are now. When git cannot tell, all of it is.
 *
 * @param cwd the workspace
 */
export async function narrowedStep(cwd: string, step: CommandStep, scope: StepScope): Promise<Narrowed> {
  const { base, limit } = scope;
  const { command, cwd: folder = '' } = step;
  const isPlaceholder = limit.kind === 'names' && limit.isPlaceholder === true;
  const all = (because: string): Promise<Narrowed> | Narrowed =>
    isPlaceholder ? everyFile(cwd, step, scope, because) : { kind: 'all', because };
  if (base === undefined) return all('it is not limited to changes');
  const changed = await changedSince(cwd, base);
  if (!changed.ok) return all(`what changed is not known: ${changed.error}`);
  const scene = { changed: changed.value, folder, command, platform: process.platform };
  const narrowed = narrow({ base, limit: await fitting(limit, cwd, folder) }, scene);
  return narrowed.kind === 'all' ? all(narrowed.because) : narrowed;
}

/** The limit with options that the installed tool knows. Only now are dependencies there, which the run may have installed. */
async function fitting(limit: Limit, cwd: string, folder: string): Promise<Limit> {
  if (limit.kind !== 'names' || limit.newer === undefined) return limit;
  return forInstalled(limit, await installedVersion(cwd, folder, limit.newer.package));
}

/** All files that fit, for a command that is nothing without names. */
async function everyFile(cwd: string, step: CommandStep, { limit }: StepScope, because: string): Promise<Narrowed> {
  const files = await allFiles(cwd);
  if (!files.ok) return { kind: 'unknown', because: `the files are not known: ${files.error}` };
  const { command, cwd: folder = '' } = step;
  const narrowed = narrow({ limit }, { changed: files.value, folder, command, platform: process.platform });
  if (narrowed.kind === 'all') return { kind: 'unknown', because: narrowed.because };
  if (narrowed.kind !== 'some') return narrowed;
  return { kind: 'all', because, commands: narrowed.commands };
}

/** How the commands of a step are run, and where words about it go. */
interface Running {
  run(step: CommandStep): Promise<Outcome>;
  note(text: string): void;
}

/** Runs what of a step is to be run. Names that are too many for one command line go to several, one after the other, until one is not good. */
export async function runNarrowed(
  cwd: string,
  step: CommandStep,
  scope: StepScope,
  running: Running,
): Promise<Outcome> {
  const narrowed = await narrowedStep(cwd, step, scope);
  const since = scope.since === '' ? '' : ` since ${scope.since}`;
  switch (narrowed.kind) {
    case 'unknown':
      return { kind: 'errored', reason: 'internal', detail: plainLine(narrowed.because, 300) };
    case 'none':
      running.note(`nothing to check: ${narrowed.because}${since}`);
      // Where nothing is limited, a glob that no file of the repository fits is no answer: nobody asked about a change.
      return { kind: 'skipped', because: narrowed.because, ...(scope.base === undefined ? {} : { isEmpty: true }) };
    case 'all':
      if (scope.base !== undefined) running.note(`everything is checked: ${narrowed.because}`);
      return runAll(narrowed.commands ?? [step.command], step, running);
    case 'some': {
      running.note(`only ${narrowed.about}${since}${written(narrowed.commands, step)}`);
      const outcome = await runAll(narrowed.commands, step, running);
      return outcome.kind === 'passed' ? { ...outcome, only: narrowed.only } : outcome;
    }
  }
}

/** The first command as it is really run, where that is not the one that everybody knows. */
function written([first]: readonly string[], step: CommandStep): string {
  return first === undefined || first === step.command ? '' : `: ${plainLine(first, 300)}`;
}

async function runAll(commands: readonly string[], step: CommandStep, running: Running): Promise<Outcome> {
  let outcome: Outcome = { kind: 'passed' };
  for (const command of commands) {
    // What a test runner is asked for beside what it prints belongs to the whole command.
    const { asked: _, ...rest } = step;
    outcome = await running.run(command === step.command ? step : { ...rest, command });
    if (!isGood(outcome)) return outcome;
  }
  return outcome;
}
