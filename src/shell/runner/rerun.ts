import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { createExpander } from '../../core/detect/leaves.ts';
import { readManifest } from '../../core/detect/manifest.ts';
import { narrowed, readRunner } from '../../core/rerun/narrow.ts';
import { confirmed } from '../../core/rerun/picture.ts';
import type { TestRunner } from '../../core/rerun/runners.ts';
import { counted } from '../../core/words.ts';
import type { PackageManager } from '../../model/detection.ts';
import type { AttemptRequest, RerunRequest } from '../../model/effect.ts';
import type { TestCase } from '../../model/finding.ts';
import type { Outcome, RerunReport, StepResult } from '../../model/outcome.ts';
import type { CommandStep, Step } from '../../model/pipeline.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { type AsidePlace, setAside } from './aside.ts';

/** Where a rerun happens. */
export interface RerunPlace extends AsidePlace {
  /** Digest of the sources as they are. */
  readonly fingerprint: () => Promise<string | undefined>;
}

/** Failed tests that are about to run again. */
export interface PreparedRerun {
  readonly steps: readonly Step[];
  readonly told: RerunReport;
  /** What the first of the steps came to, once it has ended; `tests` are those that it told. */
  settle(result: StepResult, tests: readonly TestCase[]): Promise<StepResult>;
}

/**
 * Works out how the failed tests of an attempt run again: by themselves where the command is one of a test runner that can
 * do so, otherwise the whole command from the step on that failed. Reports that a run of a few tests would replace are
 * set aside until it is over.
 */
export async function prepareRerun(
  { steps, earlier }: AttemptRequest,
  rerun: RerunRequest,
  place: RerunPlace,
): Promise<PreparedRerun> {
  const left = steps.slice(rerun.step);
  const [failed, ...rest] = left;
  const changed = earlier?.tree !== undefined && (await place.fingerprint()) !== earlier.tree;
  const step = changed ? err('the sources have changed since') : onlyTests(failed, rerun, place.cwd);
  if (!step.ok) {
    const because = `the whole command, since ${step.error}`;
    const all = changed ? steps : left;
    return { steps: all, told: { scope: 'all', because }, settle: async (result) => result };
  }
  const { runner, ...only } = step.value;
  const aside = await setAside(place, rerun.kept, only.step.reports ?? []);
  return {
    steps: [only.step, ...rest],
    told: { scope: 'tests', because: `${counted(rerun.tests.length, 'failed test')} of ${runner.name}` },
    async settle(result, tests) {
      await aside.putBack();
      if (result.outcome.kind === 'reused') return result;
      // What a few tests came to on these sources says nothing about the step as a whole.
      const { tree: _tree, left: _left, ...without } = result;
      return { ...without, outcome: judged(result.outcome, rerun, tests) };
    },
  };
}

/** What a run of some tests means. */
function judged(outcome: Outcome, { tests }: RerunRequest, told: readonly TestCase[]): Outcome {
  if (outcome.kind !== 'passed' && outcome.kind !== 'failed' && outcome.kind !== 'errored') return outcome;
  const unconfirmed = (detail: string): Outcome => ({ kind: 'errored', reason: 'unconfirmed', detail });
  const how = outcome.kind === 'passed' ? 'it passed' : outcome.detail;
  switch (confirmed(tests, told)) {
    case 'unnamed':
      return unconfirmed(`${how}, and its report does not name every test that was to run again`);
    case 'failed':
      return outcome.kind === 'failed' ? outcome : unconfirmed(`${how}, and its report says that a test failed`);
    case 'passed': {
      const detail = `${counted(tests.length, 'test')} failed, and passed when run again`;
      return outcome.kind === 'passed' ? { ...outcome, detail } : unconfirmed(`${how}, and every test passed`);
    }
  }
}

interface OnlyTests {
  readonly step: CommandStep;
  readonly runner: TestRunner;
}

/** The step with a command that runs the failed tests alone. The error is a clause that says why there is none. */
function onlyTests(step: Step | undefined, rerun: RerunRequest, cwd: string): Result<OnlyTests, string> {
  if (rerun.whole !== undefined) return err(rerun.whole);
  if (step?.kind !== 'command') return err('it is no command');
  if (process.platform === 'win32') return err('names of tests cannot be quoted safely for cmd.exe');
  const called = step.script === undefined ? throughScripts(step, cwd) : ok(step);
  if (!called.ok) return called;
  const read = readRunner(called.value.command);
  if (!read.ok) return read;
  const { runner } = read.value;
  const { exitCode, tests } = rerun;
  if (exitCode !== undefined && !runner.ends(exitCode))
    return err(`${runner.name} does not end with exit code ${exitCode} when tests fail`);
  const folder = called.value.cwd ?? '';
  const stops = runner.configs?.files.find((file) => says(join(cwd, folder, file), runner.configs?.text));
  if (stops !== undefined) return err(`${stops} may stop it at the first failure`);
  const files = tests.flatMap(({ file }) => (file === undefined ? [] : [posix.relative(folder, file)]));
  const command = narrowed(read.value, tests, files.length === tests.length ? [...new Set(files)] : []);
  if (!command.ok) return command;
  return ok({ runner, step: { ...called.value, key: step.key, command: command.value, asked: command.value } });
}

const MANAGERS = ['npm', 'pnpm', 'yarn', 'bun'] as const satisfies readonly PackageManager[];

/** `npm test` is what its script says, where that is one command without others around it. */
function throughScripts(step: CommandStep, cwd: string): Result<CommandStep, string> {
  const folder = step.cwd ?? '';
  const path = posix.join(folder, 'package.json');
  const text = textOf(join(cwd, path));
  const manifest = text === undefined ? undefined : readManifest(path, text);
  if (manifest?.ok !== true) return ok(step);
  const first = /^\s*(\w+)/.exec(step.command)?.[1];
  const manager = MANAGERS.find((each) => each === first) ?? 'npm';
  const byFolder = new Map([[folder, manifest.value]]);
  const hooks = (by: PackageManager | 'node'): boolean => by !== 'pnpm' && by !== 'node';
  const [leaf, ...others] = createExpander({ manager, byFolder, hooks }).command(folder, step.command);
  if (leaf === undefined || others.length > 0) return err('it is more than one simple command');
  const { command, script } = leaf.step;
  return ok(script === undefined ? step : { ...step, command, script });
}

/** A configuration is short; what is longer is none. */
const MOST_CONFIG = 1024 * 1024;

function textOf(file: string): string | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return text.length > MOST_CONFIG ? undefined : text;
  } catch {
    return undefined;
  }
}

const says = (file: string, text: RegExp | undefined): boolean => text?.test(textOf(file) ?? '') === true;
