import { type Command, InvalidArgumentError } from 'commander';

/** Options of the commands that can be limited to what changed. */
export interface ChangeOptions {
  readonly changed: boolean;
  /** What it is compared with: a branch, a tag or a commit. */
  readonly base?: string;
}

/** `--changed=REF` names its base; as an option with a value that may be left out it would take the gate for it. */
export const withBase = (argv: readonly string[]): readonly string[] =>
  argv.flatMap((word) => {
    const base = /^--changed=(.+)$/s.exec(word)?.[1];
    return base === undefined ? [word] : ['--changed', '--base', base];
  });

/** The options of what can be limited to a change. */
export function changeOptions(command: Command): Command {
  return command
    .option('--changed', 'only what changed since the last commit, or with --changed=<ref> since it left <ref>', false)
    .option('--base <ref>', 'what --changed compares with', refName);
}

function refName(text: string): string {
  if (text.trim() === '' || text.startsWith('-'))
    throw new InvalidArgumentError('a branch, tag or commit is expected.');
  return text;
}
