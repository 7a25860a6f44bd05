import type { CommandStep } from '../../model/pipeline.ts';
import { err, ok, type Result } from '../../model/result.ts';
import type { LimitOf } from '../../model/scope.ts';
import { unwrap } from '../detect/unwrap.ts';
import type { SimpleCommand, Word } from '../detect/words.ts';
import { ASSIGNMENT, onlyCommand } from '../detect/words.ts';
import { isGlob } from './fits.ts';
import { FILE_TOOLS, type FileTool } from './tools.ts';
import { COMMON_WHOLE } from './common-whole.ts';

/** What limiting a command needs to know of the workspace. */
export interface Surroundings {
  /** Whether the words are a call of a script, which is taken apart before this and left as it is otherwise. */
  isCall(rest: SimpleCommand, folder: string): boolean;
  /** Names in a folder of the workspace. */
  list(folder: string): readonly string[];
}

/** Wrappers that give their program its arguments as they are. */
const TRANSPARENT =
  /^(?:npx|bunx|pnpx|pnpm|npm|yarn|bun|cross-env|cross-env-shell|env|dotenv|dotenvx|time|nice|timeout|node)$/;
const FLAT_CONFIG = /^eslint\.config\.[cm]?[jt]s$/;

/** The parts of one plain call that matter here. */
interface Parsed {
  readonly rest: SimpleCommand;
  readonly tool: FileTool;
  /** Paths that it is given. */
  readonly paths: readonly Word[];
  /** The word behind which options may be put: the program or its subcommand. */
  readonly head: Word;
  readonly options: ReadonlySet<string>;
}

/**
 * The call of a known tool with room for names of files in place of its own paths.
 *
 * @returns the error says why it stays as it is, as a clause
 */
export function namesLimit(
  step: Pick<CommandStep, 'command' | 'cwd'>,
  around: Surroundings,
): Result<LimitOf<'names'>, string> {
  const only = onlyCommand(step.command);
  const folder = step.cwd ?? '';
  const bare = only === undefined ? undefined : unwrap(only, (rest) => around.isCall(rest, folder));
  if (only === undefined || bare === undefined) return err('it is more than one plain command');
  if (around.isCall(bare.rest, folder)) return err('the script that it runs cannot be seen through');
  const tool = FILE_TOOLS.get(bare.tool);
  if (tool === undefined) return err('its tool is not one that is given files');
  if (bare.coverage !== undefined || !bare.wrappers.every((name) => TRANSPARENT.test(name) || ASSIGNMENT.test(name)))
    return err('it is wrapped in another program');
  const parsed = parse(bare.rest, tool);
  if (!parsed.ok) return parsed;
  const { options } = parsed.value;
  if (bare.tool === 'eslint' && !hasFlatConfig(folder, options, around))
    return err('ESLint warns of ignored files by name unless it has an eslint.config.js');
  const lead = only.text.slice(0, only.text.length - bare.rest.text.length);
  return ok({ kind: 'names', ...splice(lead, parsed.value), ...limits(parsed.value) });
}

function limits({ tool, paths, options }: Parsed): Omit<LimitOf<'names'>, 'kind' | 'before' | 'after'> {
  const { newer } = tool;
  return {
    // What somebody wrote out stays, whatever the version.
    ...(newer === undefined || options.has(newer.option) ? {} : { newer: { ...newer } }),
    ...(tool.patterns === undefined ? {} : { patterns: [...tool.patterns] }),
    ...(paths.length === 0 ? {} : { paths: paths.map((word) => word.text) }),
    whole: [...COMMON_WHOLE, ...tool.whole],
  };
}

/** Reads the arguments of a tool. Whatever is not known for sure leaves the command as it is. */
function parse(rest: SimpleCommand, tool: FileTool): Result<Parsed, string> {
  const [program, ...args] = rest.words;
  if (program === undefined) return err('it is more than one plain command');
  let head = program;
  let at = 0;
  if (tool.verbs !== undefined) {
    const verb = args[0];
    if (verb === undefined || !tool.verbs.includes(verb.text))
      return err('its subcommand is not one that is given files');
    head = verb;
    at = 1;
  }
  const paths: Word[] = [];
  const options = new Set<string>();
  let isOver = false;
  for (; at < args.length; at += 1) {
    const word = args[at];
    if (word === undefined) break;
    const { text } = word;
    if (!isOver && text === '--') isOver = true;
    else if (isOver || !text.startsWith('-')) {
      const bad = badPath(rest.text.slice(word.start, word.end), text);
      if (bad !== undefined) return err(bad);
      paths.push(word);
    } else if (text.includes('=')) options.add(text);
    else if (tool.values.has(text)) {
      at += 1;
      options.add(`${text}=${args[at]?.text ?? ''}`);
    } else if (tool.flags.has(text)) options.add(text);
    else return err('it has an option that is not known here');
  }
  if (paths.length === 0 && !tool.isWholeWithout) return err('it is given no path');
  return ok({ rest, tool, paths, head, options });
}

/** Why a path cannot be told; undefined when it can. What the shell fills in is known to nobody before. */
function badPath(raw: string, text: string): string | undefined {
  if (text.includes('$') || raw.startsWith('~')) return 'the shell fills in its paths';
  if (/^([A-Za-z]:|[\\/])/.test(text) || text.split('/').includes('..')) return 'it has a path outside of its folder';
  if (text.startsWith('!')) return 'it has a path that takes files away';
  const isQuoted = /^(["']).*\1$/s.test(raw);
  return isGlob(text) && !isQuoted ? 'the shell fills in its paths' : undefined;
}

/** The command in two pieces, with the tool's own paths gone and the options that go with names. */
function splice(lead: string, { rest, tool, paths, head, options }: Parsed): { before: string; after: string } {
  const added = tool.added.filter((option) => !options.has(option));
  const [first] = paths;
  const place = first?.start ?? rest.text.length;
  const behind = paths.reduceRight(
    (text, word) => text.slice(0, word.start).trimEnd() + text.slice(word.end),
    rest.text,
  );
  const kept = rest.text.slice(0, place).trimEnd();
  const extra = added.map((option) => ` ${option}`).join('');
  const before = `${lead}${rest.text.slice(0, head.end)}${extra}${kept.slice(head.end)}`;
  return { before, after: behind.slice(kept.length).trimEnd() };
}

/** Whether ESLint has its newer configuration, which knows `--no-warn-ignored`: in the folder or one above it. */
function hasFlatConfig(folder: string, options: ReadonlySet<string>, around: Surroundings): boolean {
  const named = [...options].find((option) => /^(?:-c|--config)=/.test(option));
  if (named !== undefined) return FLAT_CONFIG.test(named.slice(named.lastIndexOf('/') + 1).replace(/^[^=/]*=/, ''));
  const parts = folder.split('/').filter((part) => part !== '');
  for (let length = parts.length; length >= 0; length -= 1) {
    if (around.list(parts.slice(0, length).join('/')).some((name) => FLAT_CONFIG.test(name))) return true;
  }
  return false;
}
