import type { TestRef } from '../../model/finding.ts';
import { REPORT_VARIABLE } from '../detect/ask.ts';
import { exactly, shellWord } from './quoting.ts';

/** What a test runner is asked to run again. */
export interface Wanted {
  readonly tests: readonly TestRef[];
  /** Arguments of its own command, behind its name. */
  readonly args: readonly string[];
  /** Files of the tests, relative to the folder of the command; empty where not all are known. */
  readonly files: readonly string[];
}

/** What is to be changed in the command line so that it runs these tests alone. Words of a shell, quoted. */
export interface Change {
  /** Behind everything else. */
  readonly behind?: readonly string[];
  /** Right behind its first argument that is this one. */
  readonly after?: { readonly word: string; readonly words: readonly string[] };
  /** Variables in front of the command. */
  readonly variables?: readonly string[];
  /** Arguments that are left out. */
  readonly without?: RegExp;
}

/** A test runner that can run some of its tests. */
export interface TestRunner {
  readonly name: string;
  /** Whether it ends like this when tests failed. */
  readonly ends: (code: number) => boolean;
  /** Arguments with which not all tests ran, or some cannot be picked. */
  readonly refuses: RegExp;
  /** Files that may say that it stops at the first failure; the text is looked for in them. */
  readonly configs?: { readonly files: readonly string[]; readonly text: RegExp };
  /** The change, or why there is none, as a clause. */
  readonly change: (wanted: Wanted) => Change | string;
}

const REPORT = `"$${REPORT_VARIABLE}"`;
const one = (code: number): boolean => code === 1;
const namesOf = ({ tests }: Wanted): string[] => tests.map(({ name }) => name);
/** A path that no option is taken for. */
const pathWord = (file: string): string => shellWord(file.startsWith('-') ? `./${file}` : file);

/** jestjs.io/docs/cli: --testNamePattern is matched against the full name, its groups with spaces between. */
const jest: TestRunner = {
  name: 'jest',
  ends: one,
  refuses:
    /^(?:-t|--testNamePattern|--shard|-b|--bail|-o|--onlyChanged|--changedSince|--lastCommit|--findRelatedTests|-f|--onlyFailures|--watch\w*|--json|--outputFile)(?:=.*)?$/,
  change: (wanted) => ({
    behind: [
      '--json',
      `--outputFile=${REPORT}`,
      '--coverage=false',
      shellWord(`--testNamePattern=${exactly(namesOf(wanted))}`),
      ...(wanted.files.length === 0 ? [] : ['--runTestsByPath', ...wanted.files.map(pathWord)]),
    ],
  }),
};

/** vitest.dev/guide/cli: as Jest's; a report of its own beside what it prints. */
const vitest: TestRunner = {
  name: 'vitest',
  ends: one,
  refuses:
    /^(?:-t|--testNamePattern|--shard|--bail|--changed|-w|--watch|--reporter|--outputFile(?:\.\w+)?|related)(?:=.*)?$/,
  configs: {
    files: ['vitest.config', 'vite.config', 'vitest.workspace'].flatMap((name) =>
      ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((ending) => `${name}.${ending}`),
    ),
    text: /\bbail\b/,
  },
  change: (wanted) => ({
    behind: [
      '--coverage.enabled=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORT}`,
      shellWord(`--testNamePattern=${exactly(namesOf(wanted))}`),
      // Words in front of them may be patterns of files already.
      ...(wanted.args.slice(1).every((arg) => arg.startsWith('-')) ? wanted.files.map(pathWord) : []),
    ],
  }),
};

/** mochajs.org, command line: --grep is matched against the full title; the last of several reporters counts. */
const mocha: TestRunner = {
  name: 'mocha',
  // The number of tests that failed.
  ends: (code) => code > 0,
  refuses: /^(?:-g|--grep|-f|--fgrep|-i|--invert|-b|--bail|-w|--watch|-O|--reporter-options?)(?:=.*)?$/,
  configs: {
    files: [
      '.mocharc.js',
      '.mocharc.cjs',
      '.mocharc.mjs',
      '.mocharc.yaml',
      '.mocharc.yml',
      '.mocharc.json',
      '.mocharc.jsonc',
      'package.json',
    ],
    text: /\bbail\b/,
  },
  change: (wanted) => ({
    behind: ['--reporter=json', `--reporter-option=output=${REPORT}`, shellWord(`--grep=${exactly(namesOf(wanted))}`)],
  }),
};

/** nodejs.org/api/test.html: patterns are matched against the full name, since Node 22 with that of its groups. */
const node: TestRunner = {
  name: 'node --test',
  ends: one,
  refuses:
    /^--(?:test-name-pattern|test-skip-pattern|test-only|test-shard|test-reporter|test-reporter-destination|watch)(?:=.*)?$/,
  change: (wanted) => ({
    after: {
      word: '--test',
      words: [
        '--test-reporter=tap',
        '--test-reporter-destination=stdout',
        shellWord(`--test-name-pattern=${exactly(namesOf(wanted))}`),
      ],
    },
    without: /^--(?:experimental-test-coverage|test-coverage-\w+=.*)$/,
  }),
};

/** docs.pytest.org, reference of the command line: by the ids of tests, otherwise those of its cache that failed last. */
const pytest: TestRunner = {
  name: 'pytest',
  ends: one,
  refuses:
    /^(?:-\w*x|--exitfirst|--maxfail|--lf|--last-failed|--ff|--failed-first|--sw|--stepwise|--co|--collect-only|--cache-clear|no:cacheprovider|-pno:cacheprovider)(?:=.*)?$/,
  change: (wanted) => {
    const ids = namesOf(wanted);
    const isPlain = wanted.args.every((arg) => arg.startsWith('-')) && ids.every((id) => /^[^-].*\.py::/.test(id));
    return {
      behind: [
        `--junitxml=${REPORT}`,
        ...(wanted.args.some((arg) => /^--cov(?:[-=]|$)/.test(arg)) ? ['--no-cov'] : []),
        ...(isPlain ? ids.map(shellWord) : ['--last-failed', '--last-failed-no-failures=none']),
      ],
    };
  },
};

/** pkg.go.dev/cmd/go, testing flags: -run picks tests by name, and with each of them all that it consists of. */
const go: TestRunner = {
  name: 'go test',
  ends: one,
  // A value that stands apart would be left behind.
  refuses: /^--?(?:(?:run|skip|failfast|args|c|o|fuzz|bench|list)(?:=.*)?|cover(?:profile|mode|pkg))$/,
  change: (wanted) => {
    const names = new Set(namesOf(wanted).map((name) => (name.split(' › ').at(-1) ?? '').split('/')[0] ?? ''));
    if (![...names].every((name) => /^[\p{L}_][\p{L}\p{Nd}_]*$/u.test(name))) return 'a name is none of a Go test';
    const words = [`-run=${shellWord(`^(${[...names].join('|')})$`)}`];
    return {
      after: { word: 'test', words: wanted.args.includes('-json') ? words : ['-json', ...words] },
      without: /^--?(?:cover|coverprofile=.*|covermode=.*|coverpkg=.*)$/,
    };
  },
};

/** nexte.st/docs/filtersets: `test(=name)` is one test by its whole name; nextest ends with 100 when tests failed. */
const nextest: TestRunner = {
  name: 'cargo nextest',
  ends: (code) => code === 100,
  refuses: /^(?:-E|--filter-expr|--filterset|--partition|--no-run|--|-R|--rerun)(?:=.*)?$/,
  change: (wanted) => {
    const names = new Set(namesOf(wanted).map((name) => name.split(' › ').at(-1) ?? ''));
    if (![...names].every((name) => /^[\p{L}\p{Nd}_:]+$/u.test(name))) return 'a name is none of a Rust test';
    return { behind: ['-E', shellWord([...names].map((name) => `test(=${name})`).join(' | '))] };
  },
};

/** playwright.dev/docs/test-cli: --last-failed, since 1.44; the reporter junit writes to the file of its variable. */
const playwright: TestRunner = {
  name: 'playwright',
  ends: one,
  refuses:
    /^(?:-g|--grep|--grep-invert|-gv|--shard|-x|--max-failures|--last-failed|--only-changed|--ui|--list|--reporter)(?:=.*)?$/,
  change: () => ({
    variables: [`PLAYWRIGHT_JUNIT_OUTPUT_FILE=${REPORT}`, `PLAYWRIGHT_JUNIT_OUTPUT_NAME=${REPORT}`],
    behind: ['--last-failed', '--reporter=line,junit'],
  }),
};

const BY_TOOL: ReadonlyMap<string, TestRunner> = new Map(
  [jest, vitest, mocha, pytest].map((each) => [each.name, each]),
);
/** Programs that run another one of the project's environment, behind `run`. */
const ENVIRONMENTS = /^(?:uv|poetry|pipenv|pdm|rye|hatch)$/;

/** The test runner that a program is, and how many of its arguments belong to its name. */
export function runnerOf(
  tool: string,
  args: readonly string[],
): { readonly runner: TestRunner; readonly skip: number } | undefined {
  const [first = '', second = ''] = args;
  const known = BY_TOOL.get(tool);
  if (known !== undefined) return { runner: known, skip: 0 };
  if (tool === 'py.test') return { runner: pytest, skip: 0 };
  if (/^python[\d.]*$/.test(tool) && first === '-m' && second === 'pytest') return { runner: pytest, skip: 2 };
  if (ENVIRONMENTS.test(tool) && first === 'run' && second === 'pytest') return { runner: pytest, skip: 2 };
  if (tool === 'go' && first === 'test') return { runner: go, skip: 1 };
  if (tool === 'cargo' && first === 'nextest' && /^(?:run|r)$/.test(second)) return { runner: nextest, skip: 2 };
  if (tool === 'playwright' && first === 'test') return { runner: playwright, skip: 1 };
  return /^(?:node|tsx)$/.test(tool) && args.includes('--test') ? { runner: node, skip: 0 } : undefined;
}
