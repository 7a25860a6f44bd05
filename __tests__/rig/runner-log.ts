/**
 * What GitHub's runner makes of the lines that a step prints (actions/runner: ActionCommand.cs, ActionCommandManager.cs):
 * `::name props::data` after leading white space, else `##[name props]data` anywhere in a line, both only for names that
 * it knows, without regard to case; between `stop-commands` and its token everything is text.
 */

const KNOWN = [
  'internal-set-repo-path',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
];

/** A command that took effect. */
export interface RunnerCommand {
  readonly name: string;
  readonly data: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What the runner makes of a step's output. */
export interface ParsedLog {
  /** Commands that took effect, without groups and brackets. */
  readonly commands: readonly RunnerCommand[];
  /** The titles of the groups and the lines in each. */
  readonly groups: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** Lines outside of groups that the runner takes as text. */
  readonly outside: readonly string[];
  /** All lines that are text, in order. */
  readonly text: readonly string[];
  /** Groups that are opened twice, closed twice or never, brackets that stay open, and tokens that are too short. */
  readonly faults: readonly string[];
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

function split(info: string, separator: string): Pick<RunnerCommand, 'name' | 'properties'> {
  const space = info.indexOf(' ');
  if (space < 0) return { name: info, properties: {} };
  const properties: Record<string, string> = {};
  for (const each of info
    .slice(space + 1)
    .trim()
    .split(separator)) {
    const equals = each.indexOf('=');
    if (equals > 0) properties[each.slice(0, equals)] = unescapeProperty(each.slice(equals + 1));
  }
  return { name: info.slice(0, space), properties };
}

function readNew(line: string, known: ReadonlySet<string>): RunnerCommand | undefined {
  // .NET trims U+0085 as well, which JavaScript does not take for white space.
  const text = line.replace(/^[\s\u0085]+/, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  if (end < 0) return undefined;
  const { name, properties } = split(text.slice(2, end), ',');
  return known.has(name.toLowerCase()) ? { name, properties, data: unescapeData(text.slice(end + 2)) } : undefined;
}

function readOld(line: string, known: ReadonlySet<string>): RunnerCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const { name, properties } = split(line.slice(start + 3, end), ';');
  return known.has(name.toLowerCase()) ? { name, properties, data: line.slice(end + 1) } : undefined;
}

/** Reads a step's output as the runner does. It takes a lone carriage return for the end of a line. */
export function parseRunnerLog(output: string): ParsedLog {
  const known = new Set(KNOWN);
  const commands: RunnerCommand[] = [];
  const groups: { title: string; lines: string[] }[] = [];
  const outside: string[] = [];
  const text: string[] = [];
  const faults: string[] = [];
  let token: string | undefined;
  let open: { title: string; lines: string[] } | undefined;
  const say = (line: string): void => {
    text.push(line);
    (open?.lines ?? outside).push(line);
  };
  const obey = ({ name, data, properties }: RunnerCommand): void => {
    const command = name.toLowerCase();
    if (command === 'stop-commands') {
      if (data.length < 16) faults.push(`the token "${data}" can be guessed`);
      token = data.toLowerCase();
      known.add(token);
    } else if (command === 'group') {
      if (open !== undefined) faults.push(`group "${data}" is opened inside of "${open.title}"`);
      open = { title: data, lines: [] };
      groups.push(open);
    } else if (command === 'endgroup') {
      if (open === undefined) faults.push('a group is closed that is not open');
      open = undefined;
    } else commands.push({ name: command, data, properties });
  };
  const lines = output.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const command = readNew(line, known) ?? readOld(line, known);
    if (command === undefined) say(line);
    else if (token === undefined) obey(command);
    else if (command.name.toLowerCase() === token) {
      known.delete(token);
      token = undefined;
    } else say(line);
  }
  if (open !== undefined) faults.push(`group "${open.title}" stays open`);
  if (token !== undefined) faults.push('the runner is left deaf');
  return { commands, groups, outside, text, faults };
}

/**
 * Reads a file such as GITHUB_OUTPUT as the runner does (actions/runner: FileCommandManager.cs).
 * Throws where the runner fails the step.
 */
export function parseRunnerFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  let at = 0;
  const next = (): { readonly line: string; readonly ended: boolean } | undefined => {
    if (at >= text.length) return undefined;
    const end = text.indexOf('\n', at);
    const line = end < 0 ? text.slice(at) : text.slice(at, end);
    at = end < 0 ? text.length : end + 1;
    return { line, ended: end >= 0 };
  };
  for (let read = next(); read !== undefined; read = next()) {
    const { line } = read;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc < 0 && equals < 0) throw new Error(`Invalid format '${line}'`);
    const isBlock = heredoc >= 0 && (equals < 0 || heredoc < equals);
    const name = line.slice(0, isBlock ? heredoc : equals);
    if (name === '') throw new Error(`Invalid format '${line}': the name is empty`);
    if (!isBlock) {
      values[name] = line.slice(equals + 1);
      continue;
    }
    const delimiter = line.slice(heredoc + 2);
    if (delimiter === '') throw new Error(`Invalid format '${line}': the delimiter is empty`);
    const block: string[] = [];
    for (let row = next(); row?.line !== delimiter; row = next()) {
      if (row === undefined || !row.ended) throw new Error(`Matching delimiter not found '${delimiter}'`);
      block.push(row.line);
    }
    values[name] = block.join('\n');
  }
  return values;
}
