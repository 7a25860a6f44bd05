import type { RunOptions } from './program.ts';

/** Options of `run` that take no value, as they may be written. */
const FLAGS: ReadonlyMap<string, Partial<RunOptions>> = new Map([
  ['--json', { json: true }],
  ['--no-color', { color: false }],
  ['-q', { quiet: true }],
  ['--quiet', { quiet: true }],
  ['-v', { verbose: true }],
  ['--verbose', { verbose: true }],
  ['--changed', { changed: true }],
  ['--fresh', { fresh: true }],
]);

/**
 * Reads `run` as it is mostly written: a workflow at most, and options without a value. Undefined for everything else,
 * which program.ts reads; to load what that needs takes as long as to plan the run.
 *
 * @param argv without the program's own name
 */
export function readPlainRun([command, ...words]: readonly string[]): RunOptions | undefined {
  if (command !== 'run') return undefined;
  let options: RunOptions = {
    cwd: process.cwd(),
    json: false,
    color: true,
    quiet: false,
    verbose: false,
    changed: false,
    set: {},
    fresh: false,
    dryRun: false,
  };
  for (const word of words) {
    const flag = FLAGS.get(word);
    const isWorkflow = /^[^-]/s.test(word) && options.workflow === undefined;
    if (flag === undefined && !isWorkflow) return undefined;
    options = { ...options, ...(flag ?? { workflow: word }) };
  }
  return options;
}
