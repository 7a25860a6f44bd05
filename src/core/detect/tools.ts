import type { CheckKind } from '../../model/status.ts';
import type { Bare } from './unwrap.ts';
import { interpreted } from './unwrap.ts';
import { baseOf } from './tree.ts';
import { writesFile } from './words.ts';

/** What running a command amounts to. */
export type Use =
  | { readonly is: 'check'; readonly kind: CheckKind }
  /** It changes files to please a check of that kind. */
  | { readonly is: 'fix'; readonly kind: CheckKind }
  /** It never ends by itself. `insert` makes it end when it is put behind the program's name. */
  | { readonly is: 'watch'; readonly kind: CheckKind; readonly insert?: string }
  | { readonly is: 'release' | 'serve' | 'install' | 'nothing' };

/** A use of a tool that checks something. */
export const check = (kind: CheckKind): Use => ({ is: 'check', kind });
const fix = (kind: CheckKind): Use => ({ is: 'fix', kind });

type Rule = (args: readonly string[]) => Use | undefined;

const hasAny = (args: readonly string[], ...flags: readonly string[]): boolean =>
  args.some((arg) => flags.some((flag) => arg === flag || arg.startsWith(`${flag}=`)));
const first = (args: readonly string[]): string => args.find((arg) => !arg.startsWith('-')) ?? '';
const always =
  (kind: CheckKind): Rule =>
  () =>
    check(kind);
const unlessFix =
  (kind: CheckKind, ...flags: readonly string[]): Rule =>
  (args) => {
    if (hasAny(args, '--watch')) return { is: 'watch', kind };
    return hasAny(args, '--fix', ...flags) ? fix(kind) : check(kind);
  };
const tests: Rule = (args) =>
  hasAny(args, '--watch', '-w', '--watchAll') && !hasAny(args, '--watch=false')
    ? { is: 'watch', kind: 'tests' }
    : check('tests');
const builds: Rule = (args) => {
  if (hasAny(args, '--watch', '-w')) return { is: 'watch', kind: 'build' };
  return first(args) === 'serve' || hasAny(args, '--serve') ? { is: 'serve' } : check('build');
};
const subcommands =
  (table: Readonly<Record<string, Use>>): Rule =>
  (args) => {
    const name = first(args);
    return Object.hasOwn(table, name) ? table[name] : undefined;
  };

const biome: Rule = (args) => {
  const kind = first(args) === 'format' ? 'format' : 'lint';
  if (!/^(lint|check|ci|format)$/.test(first(args))) return undefined;
  return hasAny(args, '--write', '--fix', '--apply', '--apply-unsafe') ? fix(kind) : check(kind);
};
const prettier: Rule = (args) => {
  if (hasAny(args, '--write', '-w')) return fix('format');
  return hasAny(args, '--check', '-c', '--list-different', '-l') ? check('format') : undefined;
};
const oxfmt: Rule = (args) => (hasAny(args, '--check', '--list-different') ? check('format') : fix('format'));
const vitest: Rule = (args) => {
  const command = first(args);
  if (hasAny(args, '--watch', '-w') && !hasAny(args, '--watch=false')) return { is: 'watch', kind: 'tests' };
  if (command === 'watch' || command === 'dev') return { is: 'watch', kind: 'tests' };
  if (command === 'bench' || command === 'list' || command === 'init') return undefined;
  const ends = command === 'run' || command === 'related' || hasAny(args, '--run', '--watch=false', '--no-watch');
  return ends ? check('tests') : { is: 'watch', kind: 'tests', insert: ' run' };
};
const reactScripts: Rule = (args) => {
  if (first(args) === 'build') return check('build');
  if (first(args) === 'start') return { is: 'serve' };
  if (first(args) !== 'test') return undefined;
  return hasAny(args, '--watchAll=false', '--watch=false') ? check('tests') : { is: 'watch', kind: 'tests' };
};
const karma: Rule = (args) => (hasAny(args, '--single-run') ? check('tests') : { is: 'watch', kind: 'tests' });
const coverageReport = subcommands({ report: check('coverage'), 'check-coverage': check('coverage') });
const audit: Rule = (args) => {
  if (args.includes('audit'))
    return args.includes('fix') || hasAny(args, '--fix') ? fix('security') : check('security');
  const name = first(args);
  if (/^(publish|version|deprecate|dist-tag|deploy)$/.test(name)) return { is: 'release' };
  return /^(i|install|ci|install-ci-test|clean-install|add)$/.test(name) ? { is: 'install' } : undefined;
};
const yarn: Rule = (args) => (first(args) === '' ? { is: 'install' } : audit(args));
const bun: Rule = (args) => {
  if (first(args) === 'test') return tests(args);
  return first(args) === 'build' ? builds(args) : audit(args);
};
const framework = (extra: Readonly<Record<string, Use>>): Rule =>
  subcommands({
    build: check('build'),
    generate: check('build'),
    dev: { is: 'serve' },
    start: { is: 'serve' },
    serve: { is: 'serve' },
    preview: { is: 'serve' },
    ...extra,
  });

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...[
    'eslint',
    'standard',
    'semistandard',
    'standardx',
    'ts-standard',
    'xo',
    'tslint',
    'jshint',
    'htmlhint',
    'textlint',
    'quick-lint-js',
    'sherif',
  ].map((name): [string, Rule] => [name, unlessFix('lint')]),
  ...['stylelint', 'markdownlint', 'markdownlint-cli', 'markdownlint-cli2', 'oxlint', 'eslint_d'].map(
    (name): [string, Rule] => [name, unlessFix('lint', '-f', '--fix-suggestions', '--fix-dangerously')],
  ),
  ...[
    'publint',
    'knip',
    'depcheck',
    'dpdm',
    'madge',
    'depcruise',
    'ls-lint',
    'cspell',
    'yamllint',
    'lockfile-lint',
    'actionlint',
    'installed-check',
    'editorconfig-checker',
    'eclint',
    'commitlint',
  ].map((name): [string, Rule] => [name, always('lint')]),
  ['remark', (args) => (hasAny(args, '-o', '--output') ? fix('lint') : check('lint'))],
  ['biome', biome],
  ['rome', biome],
  ['prettier', prettier],
  ['oxfmt', oxfmt],
  ['dprint', subcommands({ check: check('format'), fmt: fix('format') })],
  ...['tsd', 'attw', 'dtslint', 'tstyche', 'svelte-check', 'type-coverage', 'check-dts'].map((name): [string, Rule] => [
    name,
    always('types'),
  ]),
  ['flow', (args) => (/^(|check|focus-check|status)$/.test(first(args)) ? check('types') : undefined)],
  ...[
    'jest',
    'mocha',
    'ava',
    'tap',
    'tape',
    'uvu',
    'qunit',
    'jasmine',
    'lab',
    'borp',
    'brittle',
    'testcafe',
    'cucumber-js',
    'wtr',
    'web-test-runner',
    'nightwatch',
    'start-server-and-test',
    'japa',
    'poku',
    'pta',
    'tehanu',
    'test262-harness',
    'node-tap',
    'tstest',
  ].map((name): [string, Rule] => [name, tests]),
  ['vitest', vitest],
  ['react-scripts', reactScripts],
  ['karma', karma],
  ['playwright', subcommands({ test: check('tests'), install: { is: 'install' } })],
  ['cypress', subcommands({ run: check('tests') })],
  ['wdio', subcommands({ run: check('tests') })],
  [
    'aegir',
    subcommands({ test: check('tests'), lint: check('lint'), build: check('build'), release: { is: 'release' } }),
  ],
  ['c8', coverageReport],
  ['nyc', coverageReport],
  ...[
    'webpack',
    'webpack-cli',
    'rollup',
    'esbuild',
    'tsup',
    'tsdown',
    'ncc',
    'swc',
    'babel',
    'unbuild',
    'microbundle',
    'browserify',
    'parcel',
    'pkgroll',
    'rslib',
    'rsbuild',
    'node-gyp',
    'napi',
    'bob',
    'api-extractor',
    'rolldown',
    'zshy',
    'tshy',
    'terser',
    'uglifyjs',
    'ng-packagr',
  ].map((name): [string, Rule] => [name, builds]),
  ['vite', (args) => (first(args) === 'build' ? builds(args) : { is: 'serve' })],
  ['next', framework({ lint: check('lint') })],
  ['nuxt', framework({ typecheck: check('types') })],
  ['nuxi', framework({ typecheck: check('types') })],
  ['astro', framework({ check: check('types') })],
  ['ng', framework({ lint: check('lint'), test: { is: 'watch', kind: 'tests' } })],
  ['vue-cli-service', framework({ lint: fix('lint'), 'test:unit': check('tests') })],
  ['prisma', subcommands({ generate: check('build') })],
  ['npm', audit],
  ['pnpm', audit],
  ['yarn', yarn],
  ['bun', bun],
  ...['snyk', 'audit-ci', 'better-npm-audit', 'osv-scanner'].map((name): [string, Rule] => [name, always('security')]),
  ...[
    'codecov',
    'coveralls',
    'semantic-release',
    'standard-version',
    'release-it',
    'np',
    'gh-pages',
    'vercel',
    'netlify',
    'changeset',
    'commit-and-tag-version',
    'pkg-pr-new',
    'auto',
  ].map((name): [string, Rule] => [name, () => ({ is: 'release' })]),
  ...['nodemon', 'serve', 'http-server', 'live-server', 'wait-on'].map((name): [string, Rule] => [
    name,
    () => ({ is: 'serve' }),
  ]),
  ...['echo', 'true', ':', 'husky', 'husky-install', 'sleep', 'which', 'ls', 'pwd', 'printf'].map(
    (name): [string, Rule] => [name, () => ({ is: 'nothing' })],
  ),
  ['git', (args) => (/^(push|tag|commit)$/.test(first(args)) ? { is: 'release' } : undefined)],
]);

/** What a program with these arguments does. Undefined for what is not known; tsc and its like are in typescript.ts. */
export function useOfTool(bare: Bare): Use | undefined {
  if (hasAny(bare.args, '--version', '--help', '--init') && !writesFile(bare.rest)) return { is: 'nothing' };
  const script = interpreted(bare);
  if (script !== undefined || /^(node|tsx|bun)$/.test(bare.tool)) {
    const flags = bare.args.slice(0, script === undefined ? undefined : bare.args.indexOf(script));
    if (hasAny(flags, '--test')) return hasAny(flags, '--watch') ? { is: 'watch', kind: 'tests' } : check('tests');
    if (hasAny(flags, '--watch')) return { is: 'serve' };
    if (script !== undefined && bare.tool !== 'bun') return useOfFile(script);
  }
  const use = RULES.get(bare.tool)?.(bare.args);
  // `echo '{"type":"commonjs"}' > dist/package.json` is a part of the build that it stands in.
  return use?.is === 'nothing' && writesFile(bare.rest) ? undefined : use;
}

/** Whether a program only deletes files, as far as its name and that of what it is given tell. */
export function deletes(bare: Bare): boolean {
  if (/^(rm|rimraf|del|del-cli|premove|rm-rf|trash|trash-cli)$/.test(bare.tool)) return true;
  if (/^(shx|git)$/.test(bare.tool)) return /^(rm|clean)$/.test(first(bare.args));
  return /^clean(-?up)?\.[cm]?[jt]s$/.test(baseOf(interpreted(bare) ?? ''));
}

/** `node scripts/build.js` and `node test/index.js` say what they are by their path. */
function useOfFile(path: string): Use | undefined {
  const name = baseOf(path);
  if (/^(build|bundle|compile)([.-]|$)/.test(name)) return check('build');
  if (/^lint([.-]|$)/.test(name)) return check('lint');
  if (
    /(^|\/)(tests?|__tests__|specs?)\//.test(path) ||
    /^(run-?)?tests?([.-]|$)|[.-](test|spec)\.[cm]?[jt]sx?$/.test(name)
  )
    return check('tests');
  return undefined;
}
