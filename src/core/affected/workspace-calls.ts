import type { PackageFacts, WorkspaceFacts } from '../../model/detection.ts';
import type { CommandStep } from '../../model/pipeline.ts';
import type { Limit, LimitOf } from '../../model/scope.ts';
import { unwrap } from '../detect/unwrap.ts';
import type { SimpleCommand, Word } from '../detect/words.ts';
import { onlyCommand } from '../detect/words.ts';
import { pathArgument } from './argument.ts';
import { neededPackages } from './packages.ts';

/** Options that say which packages are meant: such a command is limited already. */
const CHOSEN =
  /^(?:-w|--workspace|--filter|-F|--affected|--include|--exclude|--from|--since|--projects|-p|--scope)(?:=|$)/;

/** A call that runs a script in all packages, taken apart around the word that says so. */
interface Call {
  readonly command: SimpleCommand;
  readonly texts: readonly string[];
}

/**
 * A command for all packages of a monorepo, limited to those that are affected. Undefined for every other command.
 *
 * @param commit what is compared with, for the tools that know the packages themselves
 * @param platform as `process.platform` names it
 */
export function packagesLimit(
  step: Pick<CommandStep, 'command' | 'cwd'>,
  workspace: WorkspaceFacts,
  commit: string,
  platform: string,
): Limit | undefined {
  const command = onlyCommand(step.command);
  if (command === undefined) return undefined;
  const asked = askedLimit(command, commit);
  if (asked !== undefined) return asked;
  const own = workspace.packages.filter(({ folder }) => folder !== '');
  if (own.length === 0) return undefined;
  const folder = step.cwd ?? '';
  if (folder !== '') return own.some((each) => each.folder === folder) ? insideLimit(step, own, folder) : undefined;
  const call = { command, texts: command.words.map((word) => word.text) };
  switch (call.texts[0]) {
    case 'npm':
      return npmLimit(call, own, platform);
    case 'pnpm':
      return pnpmLimit(call, own, platform);
    case 'yarn':
      return yarnLimit(call, own, platform);
    default:
      return undefined;
  }
}

/** A command in the folder of one package: it runs when that package is affected. */
function insideLimit({ command }: Pick<CommandStep, 'command'>, own: readonly PackageFacts[], folder: string): Limit {
  const all = membersOf(own, () => '');
  const members = all.members.filter((member) => member.folder === folder);
  return { kind: 'packages', before: command, between: '', after: '', ...all, members };
}

function membersOf(
  own: readonly PackageFacts[],
  argument: (member: PackageFacts) => string | undefined,
): Pick<LimitOf<'packages'>, 'members' | 'folders'> {
  const needs = neededPackages(own);
  const members = own.flatMap((member) => {
    const text = argument(member);
    const { folder } = member;
    return text === undefined ? [] : [{ folder, argument: text, needs: [...(needs.get(folder) ?? [])] }];
  });
  return { members, folders: own.map(({ folder }) => folder) };
}

/** The text around a word, which goes; what is put there stands between blanks. */
function around({ command }: Call, word: Word): { readonly before: string; readonly after: string } {
  return {
    before: `${command.text.slice(0, word.start).trimEnd()} `,
    after: command.text.slice(word.end),
  };
}

/** Words of the manager itself: what stands behind `--` goes to the script. */
function ownWords({ command, texts }: Call): readonly Word[] {
  const end = texts.indexOf('--');
  return command.words.slice(1, end < 0 ? undefined : end);
}

/** The name of the script that is run, when it is said plainly. */
function scriptOf(words: readonly Word[]): string | undefined {
  const plain = words.map((word) => word.text).filter((text) => !text.startsWith('-'));
  const [verb, name] = plain;
  if (verb !== undefined && /^(?:run|run-script)$/.test(verb)) return name;
  return verb !== undefined && /^(?:test|t|tst)$/.test(verb) ? 'test' : undefined;
}

function npmLimit(call: Call, own: readonly PackageFacts[], platform: string): Limit | undefined {
  const words = ownWords(call);
  const everywhere = words.find((word) => /^(?:-ws|--workspaces|--workspaces=true)$/.test(word.text));
  const script = scriptOf(words);
  const isChosen = words.some((word) => CHOSEN.test(word.text) || word.text.startsWith('--include-workspace-root'));
  if (everywhere === undefined || script === undefined || isChosen) return undefined;
  // A package without the script is an error unless `--if-present` says that it is none; so it stays one.
  const lenient = words.some((word) => word.text === '--if-present');
  const argument = ({ folder, scripts }: PackageFacts): string | undefined =>
    lenient && !scripts.has(script) ? undefined : option('-w', pathArgument(folder, platform));
  return { kind: 'packages', ...around(call, everywhere), between: ' ', ...membersOf(own, argument) };
}

const option = (name: string, value: string | undefined): string => `${name} ${value ?? ''}`;

function pnpmLimit(call: Call, own: readonly PackageFacts[], platform: string): Limit | undefined {
  const words = ownWords(call);
  const everywhere = words.find((word) => /^(?:-r|--recursive)$/.test(word.text));
  const first = words.find((word) => !word.text.startsWith('-'))?.text ?? '';
  const script = scriptOf(words) ?? (own.some(({ scripts }) => scripts.has(first)) ? first : undefined);
  if (everywhere === undefined || script === undefined || words.some((word) => CHOSEN.test(word.text)))
    return undefined;
  const argument = ({ folder, scripts }: PackageFacts): string | undefined =>
    scripts.has(script) ? option('--filter', pathArgument(`./${folder}`, platform)) : undefined;
  return { kind: 'packages', ...around(call, everywhere), between: ' ', ...membersOf(own, argument) };
}

function yarnLimit(call: Call, own: readonly PackageFacts[], platform: string): Limit | undefined {
  const { texts, command } = call;
  if (texts[1] !== 'workspaces') return undefined;
  const at = texts.indexOf('run');
  const script = at < 0 ? undefined : texts[at + 1];
  const name = (member: PackageFacts): string | undefined =>
    script === undefined || member.name === undefined ? undefined : pathArgument(member.name, platform);
  if (script === undefined || script.startsWith('-')) return undefined;
  if (texts[2] === 'foreach') {
    const everywhere = command.words.slice(3, at).find((word) => /^(?:-A|--all)$/.test(word.text));
    if (everywhere === undefined || texts.slice(3, at).some((text) => CHOSEN.test(text) && text !== '-p'))
      return undefined;
    const argument = (member: PackageFacts): string | undefined =>
      member.scripts.has(script) && name(member) !== undefined ? option('--include', name(member)) : undefined;
    const { before, after } = around(call, everywhere);
    return {
      kind: 'packages',
      before: `${before}${everywhere.text} `,
      after,
      between: ' ',
      ...membersOf(own, argument),
    };
  }
  // The first yarn has no filter: one command for each package, as it does itself.
  if (at !== 2) return undefined;
  const run = command.text.slice(command.words[at]?.start);
  const between = ` ${run} && yarn workspace `;
  return { kind: 'packages', before: 'yarn workspace ', between, after: ` ${run}`, ...membersOf(own, name) };
}

/** turbo and nx know the packages and what depends on them. */
function askedLimit(command: SimpleCommand, commit: string): LimitOf<'asked'> | undefined {
  const bare = unwrap(command, () => false);
  if (bare === undefined || bare.coverage !== undefined || bare.args.some((arg) => CHOSEN.test(arg))) return undefined;
  const { rest } = bare;
  const lead = command.text.slice(0, command.text.length - rest.text.length);
  const [program, verb] = rest.words;
  if (program === undefined || verb === undefined) return undefined;
  const made = (text: string): LimitOf<'asked'> => ({ kind: 'asked', tool: bare.tool, command: `${lead}${text}` });
  const end = verb.end;
  if (bare.tool === 'turbo' && verb.text === 'run') {
    return made(`${rest.text.slice(0, end)} "--filter=...[${commit}]"${rest.text.slice(end)}`);
  }
  if (bare.tool === 'nx' && verb.text === 'run-many') {
    const others = rest.text.slice(end).replace(/\s--all(?=\s|$)/, '');
    return made(`${rest.text.slice(0, verb.start)}affected --base=${commit}${others}`);
  }
  if (bare.tool === 'nx' && verb.text === 'affected' && !bare.args.some((arg) => arg.startsWith('--base'))) {
    return made(`${rest.text.slice(0, end)} --base=${commit}${rest.text.slice(end)}`);
  }
  return undefined;
}
