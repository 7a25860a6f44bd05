import { Minimatch } from 'minimatch';

/**
 * Files that decide what is good. A fix that changes one of them may have made a check pass without mending anything, so
 * a person looks at it. Patterns are those of a `.gitignore`; case does not count, because not every file system has it.
 */
export const PROTECTED: readonly string[] = [
  // Tests and what they compare with.
  '__tests__/',
  '__snapshots__/',
  '__fixtures__/',
  '__mocks__/',
  'test/',
  'tests/',
  'spec/',
  'e2e/',
  'cypress/',
  'testdata/',
  '*.test.*',
  '*.spec.*',
  '*.snap',
  '*_test.*',
  'test_*.*',
  'conftest.py',
  // Test runners and coverage.
  'jest.config.*',
  'jest.setup.*',
  'vitest.*',
  'vite.config.*',
  'playwright.config.*',
  'cypress.config.*',
  'karma.conf.*',
  '.mocharc*',
  'ava.config.*',
  'babel.config.*',
  '.babelrc*',
  '.swcrc',
  '.nycrc*',
  '.c8rc*',
  'nyc.config.*',
  '.coveragerc',
  'codecov.y*ml',
  '.codecov.y*ml',
  'pytest.ini',
  'tox.ini',
  'noxfile.py',
  'setup.cfg',
  // Linters and formatters.
  '.eslintrc*',
  'eslint.config.*',
  '.eslintignore',
  '.oxlintrc*',
  '.oxfmtrc*',
  'biome.json*',
  '.prettierrc*',
  'prettier.config.*',
  '.prettierignore',
  '.stylelintrc*',
  'stylelint.config.*',
  '.stylelintignore',
  '.markdownlint*',
  '.editorconfig',
  'ruff.toml',
  '.ruff.toml',
  '.flake8',
  '.pylintrc',
  '.golangci.*',
  'clippy.toml',
  '.clippy.toml',
  'rustfmt.toml',
  '.rubocop*',
  '.shellcheckrc',
  '.yamllint*',
  '.pre-commit-config.y*ml',
  'lefthook.*',
  'lint-staged.config.*',
  '.lintstagedrc*',
  // Types.
  'tsconfig*.json',
  'jsconfig*.json',
  'mypy.ini',
  '.mypy.ini',
  'pyrightconfig.json',
  '*.d.ts',
  // What is run, and with what.
  'package.json',
  'pyproject.toml',
  'Cargo.toml',
  'go.mod',
  'Gemfile',
  'composer.json',
  'Makefile',
  'justfile',
  'Taskfile.y*ml',
  'turbo.json',
  'nx.json',
  'pnpm-workspace.yaml',
  '.npmrc',
  '.yarnrc*',
  '.pnpmfile.cjs',
  '.husky/',
  // Lock files.
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock*',
  'deno.lock',
  'Cargo.lock',
  'go.sum',
  'poetry.lock',
  'uv.lock',
  'pdm.lock',
  'Pipfile.lock',
  'Gemfile.lock',
  'composer.lock',
  // Workflows and other CI.
  '.github/',
  '.gitlab-ci.y*ml',
  '.circleci/',
  '.buildkite/',
  'azure-pipelines.y*ml',
  'Jenkinsfile',
  // What git takes for a file of the repository.
  '.gitignore',
  '.gitattributes',
  '.gitmodules',
  // What agents are told.
  '.claude/',
  'CLAUDE.md',
  'AGENTS.md',
  'GEMINI.md',
  '.gemini/',
  '.cursor/',
  '.mcp.json',
];

/** Protected whatever the configuration says. */
const ALWAYS: readonly string[] = ['bootspring.yml', '.bootspring/', '.git/', 'node_modules/'];

const OPTIONS = { dot: true, nobrace: true, noext: true, nocomment: true, nonegate: true, nocase: true } as const;

interface Rule {
  readonly pattern: string;
  readonly protects: boolean;
  readonly globs: readonly Minimatch[];
}

function ruleOf(pattern: string): Rule {
  const protects = !pattern.startsWith('!');
  const bare = (protects ? pattern : pattern.slice(1)).replace(/\/+$/, '');
  const glob = bare.includes('/') ? bare.replace(/^(?:\.?\/)+/, '') : `**/${bare}`;
  return { pattern, protects, globs: [glob, `${glob}/**`].map((each) => new Minimatch(each, OPTIONS)) };
}

/**
 * Tells by which pattern a path is protected; undefined when it is not.
 *
 * @param patterns besides the usual ones: the last that matches decides, and one that begins with `!` takes the
 *   protection away
 */
export function protection(patterns: readonly string[]): (path: string) => string | undefined {
  const rules = [...PROTECTED, ...patterns].map(ruleOf);
  const always = ALWAYS.map(ruleOf);
  const matches = (path: string, { globs }: Rule): boolean => globs.some((glob) => glob.match(path));
  return (path) => {
    const rule = always.find((each) => matches(path, each)) ?? rules.findLast((each) => matches(path, each));
    return rule?.protects === true ? rule.pattern : undefined;
  };
}
