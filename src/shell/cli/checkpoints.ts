import type { Command } from 'commander';
import type { ExitCode } from '../../model/status.ts';
import type { IdOptions } from './options.ts';

/** What `bootspring checkpoints` can be followed by, apart from an id. */
const WORDS = ['diff', 'prune', 'verify'] as const;
type Word = (typeof WORDS)[number];

/** Options of `checkpoints` and what stands after it. */
export interface CheckpointsOptions extends IdOptions {
  readonly what: 'list' | 'diff' | 'prune';
  /** Phases that `diff` compares: one or two. */
  readonly phases: readonly string[];
  readonly olderThanMs?: number;
  readonly keep?: number;
  readonly maxBytes?: number;
  readonly dryRun: boolean;
}

/** What `checkpoints` ends in. */
export interface CheckpointHandlers {
  checkpoints(options: CheckpointsOptions): Promise<ExitCode>;
  verify(options: IdOptions): Promise<ExitCode>;
}

/** The options as commander reads them. */
interface Read extends Omit<IdOptions, 'id'> {
  readonly id?: string;
  readonly olderThan?: string;
  readonly keep?: string;
  readonly maxSize?: string;
  readonly dryRun?: boolean;
}

const FORMS = `
  checkpoints [id]         which there are, and what a restore would do
  checkpoints diff A [B]   what changed between the checkpoints of the phases A and B; of A alone: in A
  checkpoints prune [id]   remove those that nobody needs any more
  checkpoints verify [id]  read every byte of them, as \`bootspring verify\``;

/** Which words an option belongs to. */
const OPTIONS: Readonly<Record<string, Word>> = {
  olderThan: 'prune',
  keep: 'prune',
  maxSize: 'prune',
  dryRun: 'prune',
};

/** Declares the options of `checkpoints [what] [args...]`. */
export function checkpointsOptions(command: Command): Command {
  return command
    .option('--id <id>', 'the workflow; the newest without it')
    .option('--older-than <age>', 'prune: workflows in which nothing happened for so long, such as 7d or 12h')
    .option('--keep <n>', 'prune: the newest n workflows keep theirs')
    .option('--max-size <size>', 'prune: the oldest, until the rest takes no more, such as 2GiB')
    .option('--dry-run', 'prune: remove nothing, only tell')
    .addHelpText('after', FORMS);
}

/** Does what a read `checkpoints` command asks for. Wrong usage ends in `command.error`. */
export async function callCheckpoints(command: Command, handlers: CheckpointHandlers): Promise<ExitCode> {
  const read = command.opts<Read>();
  const [first, ...rest] = command.args;
  const word = WORDS.find((each) => each === first);
  for (const [option, owner] of Object.entries(OPTIONS)) {
    if (owner !== word && Object.hasOwn(read, option)) {
      const flag = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      command.error(`error: ${flag} is an option of "checkpoints ${owner}"`);
    }
  }
  if (word === 'diff')
    return handlers.checkpoints({ ...common(command, read, []), what: 'diff', phases: diffOf(command, rest) });
  if (word === 'verify') return handlers.verify(withoutExtras(common(command, read, rest)));
  if (word === 'prune')
    return handlers.checkpoints({ ...common(command, read, rest), what: 'prune', ...(await rulesOf(command, read)) });
  if (first !== undefined) await refuseMisspelt(command, first);
  return handlers.checkpoints({ ...common(command, read, command.args), what: 'list' });
}

/** The options that all have; the id is the one word that is left, or that of --id. */
function common(command: Command, read: Read, words: readonly string[]): Omit<CheckpointsOptions, 'what'> {
  const { olderThan: _age, keep: _keep, maxSize: _size, dryRun = false, id: named, ...rest } = read;
  const [id = named, ...more] = words;
  if (more.length > 0) command.error(`error: one id is expected, there is also ${JSON.stringify(more[0])}`);
  if (named !== undefined && id !== named) command.error(`error: two ids were given, ${id} and ${named}`);
  return { ...rest, ...(id === undefined ? {} : { id }), phases: [], dryRun };
}

function withoutExtras({ phases: _phases, dryRun: _dryRun, ...rest }: Omit<CheckpointsOptions, 'what'>): IdOptions {
  return rest;
}

function diffOf(command: Command, phases: readonly string[]): readonly string[] {
  if (phases.length === 1 || phases.length === 2) return phases;
  const hint = phases.length === 0 ? 'the name of a phase is missing' : 'at most two phases can be compared';
  return command.error(`error: ${hint}: bootspring checkpoints diff A [B]`);
}

async function rulesOf(
  command: Command,
  { olderThan, keep, maxSize }: Read,
): Promise<Pick<CheckpointsOptions, 'olderThanMs' | 'keep' | 'maxBytes'>> {
  const [{ parseAge }, { parseSize }] = await Promise.all([
    import('../../core/checkpoint/age.ts'),
    import('../../model/units.ts'),
  ]);
  const parsed = <T>(flag: string, text: string | undefined, value: T | undefined, what: string): T | undefined => {
    if (text === undefined || value !== undefined) return value;
    return command.error(`error: option '${flag}' argument '${text}' is invalid. ${what} is expected.`);
  };
  const count = keep !== undefined && /^\d{1,9}$/.test(keep) ? Number(keep) : undefined;
  const olderThanMs = parsed('--older-than <age>', olderThan, parseAge(olderThan ?? ''), 'an age such as 7d or 12h');
  const maxBytes = parsed('--max-size <size>', maxSize, parseSize(maxSize ?? ''), 'a size such as 500MB or 2GiB');
  const newest = parsed('--keep <n>', keep, count, 'a whole number');
  return {
    ...(olderThanMs === undefined ? {} : { olderThanMs }),
    ...(newest === undefined ? {} : { keep: newest }),
    ...(maxBytes === undefined ? {} : { maxBytes }),
  };
}

/** A word that is no id, or that is close to one of the words, is not looked up as the beginning of an id. */
async function refuseMisspelt(command: Command, word: string): Promise<void> {
  if (word.startsWith('wf_')) return;
  const { nearest } = await import('../../core/nearest.ts');
  const meant = nearest(word, [...WORDS, 'list']);
  if (meant === undefined && /^[a-z0-9]+$/.test(word)) return;
  const listed = meant === 'list' ? '"checkpoints" alone lists them' : `Did you mean ${meant}?`;
  command.error(
    `error: ${JSON.stringify(word)} is neither an id nor one of ${WORDS.join(', ')}${meant === undefined ? '' : `\n(${listed})`}`,
  );
}
