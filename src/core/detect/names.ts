import type { CheckKind } from '../../model/status.ts';

/** What a script is about, as far as its name tells. */
export type NamePurpose = CheckKind | 'fix' | 'release' | 'serve';

/** Scripts that people expect under these names, the first that serves wins. */
export const CONVENTIONAL: Readonly<Partial<Record<CheckKind, readonly string[]>>> = {
  lint: [
    'lint',
    'lint:check',
    'check:lint',
    'lint:ci',
    'ci:lint',
    'lint:all',
    'eslint',
    'check-lint',
    'test:lint',
    'standard',
    'xo',
    'oxlint',
    'biome',
    'lint:*',
  ],
  format: [
    'format:check',
    'check:format',
    'check-format',
    'format-check',
    'prettier:check',
    'check:prettier',
    'prettier-check',
    'fmt:check',
    'check:fmt',
    'format:ci',
    'lint:format',
    'lint:prettier',
    'lint:style',
    'style:check',
    'check:style',
    'format:*',
    'prettier',
    'format',
    'fmt',
  ],
  types: [
    'typecheck',
    'type-check',
    'types',
    'check:types',
    'types:check',
    'check-types',
    'check:type',
    'type:check',
    'tsc',
    'tsc:check',
    'check:ts',
    'ts:check',
    'test:types',
    'test:ts',
    'lint:types',
    'lint:ts',
    'typecheck:*',
    'types:*',
  ],
  build: ['build', 'compile', 'bundle', 'build:prod', 'build:all', 'build:lib', 'build:*'],
  tests: [
    'test',
    'tests',
    'test:ci',
    'test-ci',
    'ci:test',
    'test:run',
    'test:all',
    'test:unit',
    'unit',
    'unit-test',
    'test:jest',
    'test:node',
    'jest',
    'vitest',
    'mocha',
    'spec',
    'test:*',
  ],
  security: ['audit', 'audit:ci', 'security', 'security:check', 'check:audit'],
};

const RELEASE = /^(release|publish|deploy|prepublish|prepublishonly|semantic|changeset)$/;
const SERVE =
  /^(start|serve|server|dev|develop|watch|preview|storybook|debug|inspect|live|tdd|bench|benchmark|profile)$/;
const FIX = /^(fix|fixes|write|autofix|update|upgrade)$/;
const CHECK = /^(check|verify|ci|test|lint)$/;
const BUILD = /^(build|builds|compile|bundle|transpile|generate|codegen|gen)$/;
const LINT = /^(lint|lints|linter|eslint|oxlint|stylelint|tslint|standard|xo|biome|markdownlint|jshint)$/;
const FORMAT = /^(format|formatting|fmt|prettier|oxfmt|dprint|style)$/;
const TYPES = /^(types?|typecheck|typings|tsc|tsd|dts|flow|typescript|attw)$/;
const TESTS =
  /^(tests?|unit|units|spec|specs|e2e|integration|acceptance|jest|vitest|mocha|ava|tap|cypress|playwright|coverage|cov|cover)$/;
const SECURITY = /^(audit|security)$/;

/** What the name of a script says of it. `pre` and `post` hooks count as the script that they belong to. */
export function purposeOfName(name: string): NamePurpose | undefined {
  const base = /^(pre|post)(?=test|lint|build|check|format|type|compile|bundle|ci)/.test(name)
    ? name.replace(/^(pre|post)/, '')
    : name;
  const parts = base.toLowerCase().split(/[^a-z0-9]+/);
  const has = (pattern: RegExp): boolean => parts.some((part) => pattern.test(part));
  if (has(RELEASE)) return 'release';
  if (has(SERVE)) return 'serve';
  if (has(FIX)) return 'fix';
  if (has(BUILD)) return 'build';
  if (has(FORMAT)) return parts.some((part) => CHECK.test(part)) ? 'format' : 'fix';
  if (has(TYPES)) return 'types';
  if (has(LINT)) return 'lint';
  if (has(SECURITY)) return 'security';
  if (has(TESTS)) return 'tests';
  return undefined;
}

/** Patterns with more wildcards than this, and longer names, are not matched: matching must stay cheap. */
const MAX_WILDCARDS = 3;
const MAX_NAME = 200;

/**
 * Names among `all` that a pattern of run-s, run-p and npm-run-all means: `:` parts names as `/` parts paths,
 * `*` stays within a part and `**` does not.
 */
export function matchNames(pattern: string, all: Iterable<string>): readonly string[] {
  const parts = pattern.split(/(\*\*|\*)/);
  if (parts.length === 1) return [...all].filter((name) => name === pattern);
  if (parts.length > 2 * MAX_WILDCARDS + 1 || pattern.length > MAX_NAME) return [];
  const source = parts.map((part) => {
    if (part === '**') return '.*';
    return part === '*' ? '[^:]*' : part.replace(/[.+?^${}()|[\]\\/]/g, '\\$&');
  });
  const matcher = new RegExp(`^${source.join('')}$`);
  return [...all].filter((name) => name.length <= MAX_NAME && matcher.test(name));
}

/**
 * Names among `all` that an expression of pnpm matches somewhere. Undefined where it is none, or is more than can be
 * tried on anybody's text: one that repeats what repeats, or goes back to what it found, may take for ever.
 */
export function matchExpression(source: string, all: Iterable<string>): readonly string[] | undefined {
  const repeats = source.match(/[*+]|\{\d*,/g)?.length ?? 0;
  if (source.length > MAX_NAME || repeats > MAX_WILDCARDS || /\)[*+?{]|\\[1-9k]/.test(source)) return undefined;
  try {
    const matcher = new RegExp(source);
    return [...all].filter((name) => name.length <= MAX_NAME && matcher.test(name));
  } catch {
    return undefined;
  }
}

/** Scripts that a package manager starts by itself on other occasions than checking. */
const LIFECYCLE =
  /^(pre|post)?(install|publish|publishOnly|pack|prepare|version|uninstall|shrinkwrap|dependencies)$|^prepublishOnly$/;

/** Whether a script is run on its own: it is no hook of another one and not for an occasion of the package manager. */
export function standsAlone(name: string, all: { has(name: string): boolean }): boolean {
  const base = /^(?:pre|post)(.+)$/.exec(name)?.[1];
  return !LIFECYCLE.test(name) && (base === undefined || !all.has(base));
}
