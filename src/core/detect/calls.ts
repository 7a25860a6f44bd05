import type { PackageManager } from '../../model/detection.ts';
import { matchExpression, matchNames } from './names.ts';
import type { SimpleCommand, Word } from './words.ts';
import { looseCommands } from './words.ts';

/** A script that a command runs. */
export interface Call {
  readonly name: string;
  /** Raw text that is put behind the script's command, empty for none. */
  readonly extra: string;
  /** Who starts it: that decides whether `pre` and `post` scripts run. `node` is `node --run`. */
  readonly by: PackageManager | 'node';
  /** Package it runs in: its name or folder, when it is not the one at hand. */
  readonly within?: string;
  /** It is no mistake when the script is missing. */
  readonly optional: boolean;
}

/** What a command delegates to. */
export interface Delegation {
  readonly calls: readonly Call[];
  /** Whether running the called scripts one after the other is the same as running the command. */
  readonly exact: boolean;
  /** The script is run in the packages of the workspace, not in the one at hand. */
  readonly everywhere: boolean;
}

/** What parsing needs to know of the package at hand. */
export interface CallScope {
  readonly scripts: ReadonlyMap<string, string>;
  readonly manager: PackageManager;
}

const RUN = /^(run|run-script|rum|urn)$/;
const HARMLESS =
  /^(-s|--silent|-q|--quiet|--loglevel=\S+|--no-color|--color|--if-present|--no-progress|--progress=\S+|--no-update-notifier|--foreground-scripts)$/;
/** How pnpm runs several scripts: it changes nothing of what they do. */
const TOGETHER = /^(--sequential|--parallel|--stream|--aggregate-output|--workspace-concurrency=\d+)$/;
const EVERYWHERE = /^(-ws|--workspaces|-r|--recursive|-A|--all|--workspaces=true)$/;
const TARGET = /^(-w|--workspace|--filter|-F|--prefix|-C|--dir|--cwd)(=(.*))?$/;
/** Commands of pnpm, yarn and bun that a script of the same name does not replace when `run` is left out. */
const OWN: Readonly<Record<'pnpm' | 'yarn' | 'bun', RegExp>> = {
  pnpm: /^(add|audit|bin|config|create|dedupe|dlx|env|exec|fetch|i|import|init|install|link|list|ls|outdated|pack|patch|prune|publish|rebuild|remove|rm|root|store|unlink|up|update|why|deploy|licenses|setup|ci)$/,
  yarn: /^(add|audit|bin|cache|config|create|dedupe|dlx|exec|explain|info|init|install|link|list|node|npm|outdated|pack|patch|plugin|publish|rebuild|remove|search|set|stage|unlink|unplug|up|upgrade|version|why|workspace|workspaces)$/,
  bun: /^(add|audit|build|create|exec|i|info|init|install|link|outdated|pm|publish|remove|rm|test|unlink|update|upgrade|why|x|repl)$/,
};

interface Options {
  readonly harmless: boolean;
  readonly optional: boolean;
  readonly everywhere: boolean;
  readonly target?: string;
}

/** Reads options up to `end`; an option that is not known makes the command more than the script alone. */
function readOptions(words: readonly string[]): Options & { readonly rest: readonly number[] } {
  let harmless = true;
  let optional = false;
  let everywhere = false;
  let target: string | undefined;
  const rest: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const to = TARGET.exec(word);
    if (!word.startsWith('-')) rest.push(i);
    else if (to !== null) {
      if (target !== undefined) everywhere = true;
      target = to[2] === undefined ? words[++i] : to[3];
    } else if (EVERYWHERE.test(word)) everywhere = true;
    else if (!HARMLESS.test(word)) harmless = false;
    if (word === '--if-present') optional = true;
  }
  // A filter with wildcards or ranges selects several packages.
  if (target !== undefined && /[*{[!^]|\.\.\./.test(target)) everywhere = true;
  return { harmless, optional, everywhere, rest, ...(target === undefined ? {} : { target }) };
}

const raw = (text: string, words: readonly Word[], from: number): string => {
  const start = words[from]?.start;
  return start === undefined ? '' : text.slice(start, words.at(-1)?.end).trim();
};

/** npm takes options in front of `--` for itself and gives what follows, and plain words, to the script. */
function npmCall(text: string, words: readonly Word[]): Delegation | undefined {
  const dashes = words.findIndex((word) => word.text === '--');
  const own = words.slice(1, dashes < 0 ? undefined : dashes);
  const options = readOptions(own.map((word) => word.text));
  const [verbAt, ...others] = options.rest;
  const verb = verbAt === undefined ? '' : (own[verbAt]?.text ?? '');
  const test = /^(t|tst|test|start|stop|restart|cit|it|install-ci-test|install-test)$/.test(verb);
  const nameAt = RUN.test(verb) ? others.shift() : undefined;
  const name = RUN.test(verb)
    ? nameAt === undefined
      ? ''
      : (own[nameAt]?.text ?? '')
    : test
      ? /^(start|stop|restart)$/.test(verb)
        ? verb
        : 'test'
      : '';
  if (name === '') return undefined;
  const given = others
    .map((at) => own[at])
    .flatMap((word) => (word === undefined ? [] : [text.slice(word.start, word.end)]));
  const extra = [...given, dashes < 0 ? '' : raw(text, words, dashes + 1)].filter((part) => part !== '').join(' ');
  return delegation([{ name, extra, by: 'npm', optional: options.optional }], options);
}

function delegation(calls: readonly Call[], options: Options): Delegation {
  const { target } = options;
  const placed = target === undefined ? calls : calls.map((call) => ({ ...call, within: target }));
  return { calls: placed, exact: options.harmless && !options.everywhere, everywhere: options.everywhere };
}

/** pnpm, yarn and bun take options in front of the script's name and give everything behind it to the script. */
function otherCall(
  text: string,
  words: readonly Word[],
  by: 'pnpm' | 'yarn' | 'bun',
  scope: CallScope,
): Delegation | undefined {
  const texts = words.map((word) => word.text);
  const valued = /^(-w|--workspace|--filter|-F|--prefix|-C|--dir|--cwd)$/;
  let at = 1;
  const skip = (): void => {
    while (at < texts.length && (texts[at] ?? '').startsWith('-'))
      at += valued.test(texts[at] ?? '') && !(by === 'pnpm' && texts[at] === '-w') ? 2 : 1;
  };
  skip();
  let within: string | undefined;
  let everywhere = false;
  if (by === 'yarn' && texts[at] === 'workspace') {
    within = texts[at + 1];
    at += 2;
  } else if (by === 'yarn' && texts[at] === 'workspaces') {
    everywhere = true;
    at = texts.findIndex((word, i) => i > at && word === 'run');
    if (at < 0) return undefined;
  }
  const explicit = RUN.test(texts[at] ?? '');
  if (explicit) at++;
  skip();
  const name = texts[at] ?? '';
  if (name === '' || name === '--') return undefined;
  const extra = raw(text, words, texts[at + 1] === '--' && by !== 'pnpm' ? at + 2 : at + 1);
  if (by === 'pnpm' && explicit && !scope.scripts.has(name) && /^\/.+\/$/s.test(name))
    return patternCall(name.slice(1, -1), texts.slice(1, at), extra, scope);
  const known = scope.scripts.has(name);
  const shorthand = by === 'pnpm' && /^(t|tst|test|start)$/.test(name);
  const own = texts.slice(1, at).filter((word) => !(by === 'pnpm' && (word === '-w' || word === '--workspace-root')));
  const elsewhere =
    within !== undefined || everywhere || own.some((word) => TARGET.test(word) || EVERYWHERE.test(word));
  // What is no script is a program of node_modules, except that pnpm's `run` means scripts only.
  if (!known && !elsewhere && !(explicit ? by === 'pnpm' : shorthand)) return undefined;
  if (!explicit && OWN[by].test(name)) return undefined;
  const options = readOptions(own);
  const call: Call = {
    name: shorthand && /^ts?t?$/.test(name) ? 'test' : name,
    extra,
    by,
    optional: options.optional,
    ...(within === undefined ? {} : { within }),
  };
  return delegation([call], { ...options, everywhere: options.everywhere || everywhere });
}

/**
 * `pnpm run "/^test:/"`: every script whose name the expression matches anywhere, in the order of package.json.
 * Undefined where the scripts are those of other packages, or the expression is none that can be followed: then the
 * command stays as it is.
 */
function patternCall(source: string, own: readonly string[], extra: string, scope: CallScope): Delegation | undefined {
  const names = matchExpression(source, scope.scripts.keys());
  if (names === undefined || own.some((word) => TARGET.test(word) || EVERYWHERE.test(word))) return undefined;
  const [first = ''] = names;
  // Without a match the expression stands for a script that is not there.
  const calls = (names.length === 0 ? [`/${source}/`] : names).map((name): Call => ({
    name,
    extra,
    by: 'pnpm',
    optional: own.includes('--if-present'),
  }));
  const exact =
    first !== '' && own.every((word) => !word.startsWith('-') || HARMLESS.test(word) || TOGETHER.test(word));
  return { calls, exact, everywhere: false };
}

/** run-s, run-p and npm-run-all: names and patterns, with flags that change nothing but the output. */
function listCall(tool: string, words: readonly Word[], scope: CallScope): Delegation | undefined {
  const calls: Call[] = [];
  let exact = true;
  for (const { text } of words.slice(1)) {
    if (
      /^(--silent|-l|--print-label|-n|--print-name|--aggregate-output|--sequential|--serial|--parallel|-p|-s|-ln|-lp|-ls)$/.test(
        text,
      )
    )
      continue;
    if (text.startsWith('-') || /\s/.test(text)) exact = false;
    const name = /^\S+/.exec(text)?.[0] ?? '';
    const names = name.startsWith('-') ? [] : matchNames(name, scope.scripts.keys());
    if (names.length === 0 && !text.startsWith('-')) exact = false;
    for (const found of names) calls.push({ name: found, extra: '', by: scope.manager, optional: false });
  }
  if (calls.length === 0) return undefined;
  return { calls, exact: exact && tool !== 'concurrently', everywhere: false };
}

/** `concurrently npm:lint "npm run test"`: seen through, never taken apart. */
function concurrentCall(words: readonly Word[], scope: CallScope): Delegation | undefined {
  const calls = words.slice(1).flatMap(({ text }): readonly Call[] => {
    const short = /^(npm|pnpm|yarn|bun|node):(\S+)$/.exec(text);
    if (short?.[2] !== undefined) {
      return matchNames(short[2], scope.scripts.keys()).map((name) => ({
        name,
        extra: '',
        by: scope.manager,
        optional: false,
      }));
    }
    return /\s/.test(text) ? looseCommands(text).flatMap((inner) => parseCall(inner, scope)?.calls ?? []) : [];
  });
  return calls.length === 0 ? undefined : { calls, exact: false, everywhere: false };
}

/** Which scripts a plain command runs, as its first word says. Undefined when it runs none. */
export function parseCall(command: SimpleCommand, scope: CallScope): Delegation | undefined {
  const { text, words } = command;
  const tool = words[0]?.text ?? '';
  switch (tool) {
    case 'npm':
      return npmCall(text, words);
    case 'pnpm':
    case 'yarn':
    case 'bun':
      return otherCall(text, words, tool, scope);
    case 'node': {
      const name = words[1]?.text === '--run' ? (words[2]?.text ?? '') : /^--run=(.+)$/.exec(words[1]?.text ?? '')?.[1];
      if (name === undefined || name === '') return undefined;
      const after = words.findIndex((word) => word.text === '--');
      return {
        calls: [{ name, extra: after < 0 ? '' : raw(text, words, after + 1), by: 'node', optional: false }],
        exact: true,
        everywhere: false,
      };
    }
    case 'run-s':
    case 'run-p':
    case 'npm-run-all':
    case 'npm-run-all2':
      return listCall(tool, words, scope);
    case 'concurrently':
    case 'conc':
      return concurrentCall(words, scope);
    default:
      return undefined;
  }
}
