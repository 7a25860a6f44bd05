import { baseOf } from './tree.ts';
import type { SimpleCommand, Word } from './words.ts';
import { ASSIGNMENT, fromWord } from './words.ts';

/** A command with the wrappers around it taken off. */
export interface Bare {
  /** Name of the program: `eslint`, `tsc`, `node`, without path, version and scope. */
  readonly tool: string;
  readonly args: readonly string[];
  /** The command from the program's name on. */
  readonly rest: SimpleCommand;
  /** Names of what was around it, outermost first. */
  readonly wrappers: readonly string[];
  /** Arguments of c8 or nyc around it. */
  readonly coverage?: { readonly tool: 'c8' | 'nyc'; readonly args: readonly string[] };
}

/** Options of c8 and nyc that take the next word as their value. */
const COVERAGE_VALUES = new Set(
  (
    '--exclude -x --include -n --reporter -r --reports-dir --report-dir -o --extension -e --temp-directory --temp-dir -t --cwd ' +
    '--lines --functions --branches --statements --require -i --src --resolve --config -c --nycrc-path --parser-plugins ' +
    '--watermarks --cache-dir --hook-require'
  ).split(' '),
);
const NODE_VALUES = new Set(
  '-r --require --import --loader --experimental-loader -C --conditions --env-file --test-reporter --test-reporter-destination --test-name-pattern --test-concurrency --max-old-space-size --input-type'.split(
    ' ',
  ),
);
const RUNNER_VALUES = new Set('-p --package --call -w --workspace --filter -F -C --prefix --dir --cwd'.split(' '));
const NPX = new Set(['npx', 'bunx', 'pnpx']);
const INTERPRETERS = new Set([
  'node',
  'tsx',
  'ts-node',
  'ts-node-esm',
  'esno',
  'jiti',
  'babel-node',
  'swc-node',
  'esmo',
]);
/** Words of yarn, pnpm and bun that are commands of their own and never a program of the project. */
const BUILTIN = new Set(
  (
    'add audit bin cache ci config create dedupe dlx exec explain fetch i import info init install link list ls node npm outdated ' +
    'pack patch plugin prune publish rebuild remove rm run search set stage store t test tst unlink up update upgrade version why ' +
    'workspace workspaces x'
  ).split(' '),
);

/** Commands with more words are not looked into: each wrapper that is taken off reads the rest again. */
const MAX_WORDS = 2000;

/** Index of the first word from `from` that is no option, given which options take a value. */
function afterOptions(words: readonly Word[], from: number, valued: ReadonlySet<string>): number {
  let i = from;
  for (; i < words.length; i++) {
    const text = words[i]?.text ?? '';
    if (text === '--') return i + 1;
    if (!text.startsWith('-')) break;
    if (valued.has(text)) i++;
    else if (words[i + 1]?.text === 'true' || words[i + 1]?.text === 'false') i++;
  }
  return i;
}

const afterAssignments = (words: readonly Word[], from: number): number => {
  let i = from;
  while (i < words.length && ASSIGNMENT.test(words[i]?.text ?? '')) i++;
  return i;
};

/** Where the wrapped command starts when the word at `i` is a wrapper; undefined when it is none. */
function skipWrapper(words: readonly Word[], i: number): number | undefined {
  const text = words[i]?.text ?? '';
  const next = words[i + 1]?.text ?? '';
  const name = baseOf(text);
  if (ASSIGNMENT.test(text)) return afterAssignments(words, i);
  if (name === 'cross-env' || name === 'cross-env-shell' || name === 'env')
    return afterAssignments(words, afterOptions(words, i + 1, new Set(['-u'])));
  if (NPX.has(text)) return afterOptions(words, i + 1, RUNNER_VALUES);
  if (name === 'c8' || name === 'nyc') {
    const inner = afterOptions(words, i + 1, COVERAGE_VALUES);
    return ['report', 'check-coverage', 'merge', 'instrument'].includes(words[inner]?.text ?? '') ? undefined : inner;
  }
  if (name === 'dotenv' || name === 'dotenvx') {
    const dashes = words.findIndex((word, at) => at > i && word.text === '--');
    return dashes > 0 ? dashes + 1 : afterOptions(words, i + 1, new Set(['-e', '-f', '-v', '-p']));
  }
  if (name === 'time' || name === 'nice' || name === 'xvfb-run')
    return afterOptions(words, i + 1, new Set(['-n', '-s']));
  if (name === 'timeout') return afterOptions(words, i + 1, new Set(['-s', '-k'])) + 1;
  if (text === 'npm' && /^(exec|x)$/.test(next)) return afterOptions(words, i + 2, RUNNER_VALUES);
  if (/^(pnpm|yarn)$/.test(text) && /^(exec|dlx)$/.test(next)) return afterOptions(words, i + 2, RUNNER_VALUES);
  if (text === 'bun' && next === 'x') return afterOptions(words, i + 2, RUNNER_VALUES);
  if (/^(yarn|bun)$/.test(text) && next === 'run') return afterOptions(words, i + 2, new Set());
  if (/^(pnpm|yarn|bun)$/.test(text) && next !== '' && !next.startsWith('-') && !BUILTIN.has(next)) return i + 1;
  return undefined;
}

/** `node_modules/.bin/eslint` → eslint, `./x/jest.js` → jest, `eslint@9` → eslint, `@biomejs/biome` → biome. */
const programName = (text: string): string =>
  baseOf(text)
    .replace(/(?<=.)@.*$/, '')
    .replace(/\.(cmd|exe|[cm]?js)$/, '')
    .replace(/^_mocha$/, 'mocha');

/**
 * Takes wrappers off: environment assignments, npx and its like, c8 and nyc, node running a program of node_modules.
 * It stops where `isCall` says that the rest calls a script. Undefined when nothing is left.
 */
export function unwrap(command: SimpleCommand, isCall: (rest: SimpleCommand) => boolean): Bare | undefined {
  const { words } = command;
  if (words.length > MAX_WORDS) return undefined;
  const wrappers: string[] = [];
  let coverage: Bare['coverage'];
  let i = 0;
  while (!isCall(fromWord(command, i))) {
    const next = skipWrapper(words, i);
    if (next === undefined || next <= i) break;
    const name = baseOf(words[i]?.text ?? '');
    if (!ASSIGNMENT.test(words[i]?.text ?? '')) wrappers.push(name);
    if (name === 'c8' || name === 'nyc')
      coverage = { tool: name, args: words.slice(i + 1, next).map((word) => word.text) };
    i = next;
  }
  const first = words[i];
  if (first === undefined) return undefined;
  const kept = coverage === undefined ? {} : { coverage };
  if (INTERPRETERS.has(programName(first.text))) {
    const at = afterOptions(words, i + 1, NODE_VALUES);
    const program = words[at];
    const options = words.slice(i + 1, at).map((word) => word.text);
    const own = options.some((option) => /^(--test|--run|--watch)\b/.test(option));
    if (program !== undefined && !own && /(^|\/)node_modules\//.test(program.text)) {
      const args = words.slice(at + 1).map((word) => word.text);
      return {
        tool: programName(program.text),
        args,
        rest: fromWord(command, at),
        wrappers: [...wrappers, 'node'],
        ...kept,
      };
    }
  }
  const isProgram =
    !/[\\/]/.test(first.text) || /node_modules[\\/]/.test(first.text) || /^@[^/]+\/[^/]+$/.test(first.text);
  const tool = isProgram ? programName(first.text) : first.text;
  return { tool, args: words.slice(i + 1).map((word) => word.text), rest: fromWord(command, i), wrappers, ...kept };
}

/** The script file that an interpreter is given, for example `scripts/build.js`. */
export function interpreted(bare: Bare): string | undefined {
  if (!INTERPRETERS.has(bare.tool)) return undefined;
  return bare.rest.words[afterOptions(bare.rest.words, 1, NODE_VALUES)]?.text;
}
