import type { PackageManager } from '../../model/detection.ts';
import type { CheckKind } from '../../model/status.ts';
import type { Manifest } from './manifest.ts';
import { join } from './manager.ts';
import type { Tree } from './tree.ts';
import { isSolution } from './typescript.ts';

/** A tool that is set up and installed but that no script runs. */
export interface Configured {
  readonly kind: CheckKind;
  readonly command: string;
  readonly because: string;
}

interface Tool {
  readonly kind: CheckKind;
  /** Package that brings it, and the program it is called by. */
  readonly dependency: string;
  readonly run: string;
  /** File names that set it up. */
  readonly files?: RegExp;
  /** Field of package.json that sets it up. */
  readonly field?: string;
  /** Being installed is enough. */
  readonly bare?: boolean;
}

/** In order of preference within a kind. */
const TOOLS: readonly Tool[] = [
  {
    kind: 'lint',
    dependency: 'eslint',
    run: 'eslint .',
    files: /^(eslint\.config\.[cm]?[jt]s|\.eslintrc(\.(c?js|json|ya?ml))?)$/,
    field: 'eslintConfig',
  },
  { kind: 'lint', dependency: '@biomejs/biome', run: 'biome lint .', files: /^\.?biome\.jsonc?$/ },
  {
    kind: 'lint',
    dependency: 'oxlint',
    run: 'oxlint',
    files: /^(\.oxlintrc\.jsonc?|oxlint\.config\.[cm]?[jt]s)$/,
    bare: true,
  },
  { kind: 'lint', dependency: 'xo', run: 'xo', bare: true },
  { kind: 'lint', dependency: 'standard', run: 'standard', bare: true },
  {
    kind: 'format',
    dependency: 'prettier',
    run: 'prettier --check .',
    files: /^(\.prettierrc(\..+)?|prettier\.config\.[cm]?[jt]s)$/,
    field: 'prettier',
  },
  { kind: 'format', dependency: 'oxfmt', run: 'oxfmt --check', files: /^\.oxfmtrc\.jsonc?$/, bare: true },
  { kind: 'format', dependency: '@biomejs/biome', run: 'biome format .', files: /^\.?biome\.jsonc?$/ },
  { kind: 'types', dependency: 'typescript', run: 'tsc --noEmit -p tsconfig.json', files: /^tsconfig\.json$/ },
  { kind: 'tests', dependency: 'jest', run: 'jest', files: /^jest\.config\.([cm]?[jt]s|json)$/, field: 'jest' },
  { kind: 'tests', dependency: 'vitest', run: 'vitest run', files: /^vite(st)?\.config\.[cm]?[jt]s$/, bare: true },
  {
    kind: 'tests',
    dependency: 'mocha',
    run: 'mocha',
    files: /^(\.mocharc(\.(c?js|jsonc?|ya?ml))?|test\/)$/,
    field: 'mocha',
  },
  { kind: 'tests', dependency: 'ava', run: 'ava', files: /^ava\.config\.[cm]?js$/, field: 'ava', bare: true },
  { kind: 'tests', dependency: 'tap', run: 'tap', files: /^\.taprc$/, field: 'tap', bare: true },
];

const TEST_FOLDERS = ['test', 'tests', '__tests__', 'src', ''];
const MAX_TEST_FILES = 5;

/** A test file that node's own runner would pick up and that says it is written for it. */
function nodeTest(tree: Tree, folder: string): string | undefined {
  for (const place of TEST_FOLDERS) {
    const inside = [folder, place].filter((part) => part !== '').join('/');
    const pattern = place.startsWith('test') && place === 'test' ? /\.[cm]?js$/ : /([._-]test|^test(-.+)?)\.[cm]?js$/;
    const files = tree.list(inside).filter((name) => pattern.test(name));
    for (const name of files.slice(0, MAX_TEST_FILES)) {
      if (/["']node:test["']/.test(tree.text(join(inside, name)) ?? '')) return join(inside, name);
    }
  }
  return undefined;
}

/** How a manager runs a program of node_modules without fetching one. */
export function runProgram(manager: PackageManager, command: string): string {
  const by = { npm: 'npx --no-install', pnpm: 'pnpm exec', yarn: 'yarn run', bun: 'bunx --no-install' } as const;
  return `${by[manager]} ${command}`;
}

/** What is set up for a kind of check in a package and could be run, the first that serves. */
export function configured(
  tree: Tree,
  manifest: Manifest,
  manager: PackageManager,
  kind: CheckKind,
): Configured | undefined {
  const names = tree.list(manifest.folder);
  for (const tool of TOOLS) {
    if (tool.kind !== kind || !manifest.dependencies.has(tool.dependency)) continue;
    const file = tool.files === undefined ? undefined : names.find((name) => tool.files?.test(name) === true);
    const inPackage = tool.field !== undefined && manifest.fields.has(tool.field);
    if (file === undefined && !inPackage && tool.bare !== true) continue;
    const where =
      file === undefined ? (inPackage ? `${tool.field ?? ''} in ${manifest.path}` : '') : join(manifest.folder, file);
    const solution = tool.dependency === 'typescript' && isSolution(tree, join(manifest.folder, 'tsconfig.json'));
    return {
      kind,
      command: runProgram(manager, solution ? 'tsc -b --noEmit' : tool.run),
      because: `${where === '' ? '' : `${where}; `}${tool.dependency} is a dependency of ${manifest.path}; no script runs it`,
    };
  }
  const file = kind === 'tests' ? nodeTest(tree, manifest.folder) : undefined;
  return file === undefined
    ? undefined
    : { kind, command: 'node --test', because: `${file} uses node:test; no script runs it` };
}
