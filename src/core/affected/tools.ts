/** What is known of a tool that can be given the names of files instead of folders. */
export interface FileTool {
  /** First argument of the calls that check or mend files; missing: it has no subcommands. */
  readonly verbs?: readonly string[];
  /** Options that stand for themselves, and those that take the next word. With any other it is left as it is. */
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  /** Options that go with names: a name that the tool's own configuration leaves out must be no failure. */
  readonly added: readonly string[];
  /** Which of them it refuses before a version of its package; such a one does without. */
  readonly newer?: { readonly option: string; readonly package: string; readonly version: string };
  /** Globs of what it looks at; missing: it tells by itself. */
  readonly patterns?: readonly string[];
  /** Without a path it takes the folder that it runs in. */
  readonly isWholeWithout: boolean;
  /** Globs of files whose change may change what it says of every file. */
  readonly whole: readonly string[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

const TYPESCRIPT = ['tsconfig*.json', 'jsconfig*.json'];

const ESLINT: FileTool = {
  flags: words(
    `--fix --fix-dry-run --quiet --color --no-color --cache --no-cache --no-ignore --no-inline-config --no-warn-ignored
     --no-error-on-unmatched-pattern --report-unused-disable-directives --exit-on-fatal-error --pass-on-no-patterns
     --pass-on-unpruned-suppressions --no-config-lookup --stats`,
  ),
  values: words(
    `-c --config --ext --global --parser --parser-options --plugin --rule --fix-type --ignore-pattern --max-warnings -o
     --output-file -f --format --report-unused-disable-directives-severity --report-unused-inline-configs --cache-location
     --cache-strategy --cache-file --flag --concurrency --suppressions-location`,
  ),
  added: ['--no-error-on-unmatched-pattern', '--no-warn-ignored'],
  // Its configuration says what is linted; this only leaves out what no plugin reads.
  patterns: [
    '*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro,md,mdx,json,jsonc,json5,html,css,yml,yaml,toml,graphql,gql}',
  ],
  isWholeWithout: true,
  whole: ['*eslint*', ...TYPESCRIPT],
};

const PRETTIER: FileTool = {
  flags: words(
    `--check -c --list-different -l --write -w --ignore-unknown -u --no-config --no-editorconfig --with-node-modules --cache
     --no-error-on-unmatched-pattern --no-color --color --no-semi --single-quote --jsx-single-quote --use-tabs
     --bracket-same-line --no-bracket-spacing --insert-pragma --require-pragma --check-ignore-pragma`,
  ),
  values: words(
    `--config --ignore-path --log-level --loglevel --cache-location --cache-strategy --config-precedence --plugin --parser
     --print-width --tab-width --trailing-comma --end-of-line --prose-wrap --arrow-parens --quote-props`,
  ),
  added: ['--ignore-unknown'],
  isWholeWithout: false,
  whole: ['*prettier*', '.editorconfig'],
};

const BIOME: FileTool = {
  verbs: ['check', 'lint', 'format', 'ci'],
  flags: words(
    `--write --fix --apply --unsafe --apply-unsafe --verbose --error-on-warnings --no-errors-on-unmatched --use-server
     --skip-parse-errors`,
  ),
  values: words(
    '--config-path --max-diagnostics --reporter --diagnostic-level --only --skip --colors --files-max-size',
  ),
  added: ['--no-errors-on-unmatched', '--files-ignore-unknown=true'],
  isWholeWithout: true,
  whole: ['*biome*', '.editorconfig', ...TYPESCRIPT],
};

const OXLINT: FileTool = {
  flags: words(
    `--fix --fix-suggestions --fix-dangerously --quiet --deny-warnings --silent --no-error-on-unmatched-pattern --no-ignore
     --report-unused-disable-directives --type-aware --import-plugin --react-plugin --jsdoc-plugin --jest-plugin
     --vitest-plugin --jsx-a11y-plugin --nextjs-plugin --react-perf-plugin --promise-plugin --node-plugin --vue-plugin
     --disable-unicorn-plugin --disable-oxc-plugin --disable-typescript-plugin --disable-nested-config`,
  ),
  values: words(
    `-c --config --tsconfig -A --allow -W --warn -D --deny --ignore-path --ignore-pattern --max-warnings -f --format --threads
     --report-unused-disable-directives-severity`,
  ),
  added: ['--no-error-on-unmatched-pattern'],
  // Tried with 0.16 to 1.62: before 1.60 there is no such option, and to find no file is no failure.
  newer: { option: '--no-error-on-unmatched-pattern', package: 'oxlint', version: '1.60.0' },
  patterns: ['*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,vue,svelte,astro}'],
  isWholeWithout: true,
  whole: ['*oxlint*', '*eslint*', ...TYPESCRIPT],
};

const OXFMT: FileTool = {
  flags: words(
    '--check --list-different --write --no-error-on-unmatched-pattern --disable-nested-config --with-node-modules',
  ),
  values: words('-c --config --ignore-path --threads'),
  added: ['--no-error-on-unmatched-pattern'],
  isWholeWithout: true,
  whole: ['*oxfmt*', '*prettier*', '.editorconfig'],
};

const RUFF: FileTool = {
  verbs: ['check', 'format'],
  flags: words(
    '--fix --check --diff --no-fix --preview -q --quiet --no-cache --force-exclude --show-fixes --unsafe-fixes',
  ),
  values: words(
    `--config --select --ignore --extend-select --extend-ignore --line-length --target-version --output-format -o
     --output-file --cache-dir --exclude --extend-exclude`,
  ),
  added: ['--force-exclude'],
  patterns: ['*.{py,pyi,ipynb}'],
  isWholeWithout: true,
  whole: ['*ruff*', 'pyproject.toml'],
};

/**
 * Tools that judge each file by itself, by the name of their program. Compilers, test runners and builds are not among
 * them: what they say of one file depends on all others.
 */
export const FILE_TOOLS: ReadonlyMap<string, FileTool> = new Map([
  ['eslint', ESLINT],
  ['prettier', PRETTIER],
  ['biome', BIOME],
  ['oxlint', OXLINT],
  ['oxfmt', OXFMT],
  ['ruff', RUFF],
]);
