import type { Use } from './tools.ts';
import { check } from './tools.ts';
import type { Tree } from './tree.ts';
import { field, folderOf, isRecord, parseLoose, within } from './tree.ts';
import type { Bare } from './unwrap.ts';

const COMPILERS = new Set(['tsc', 'tsgo', 'vue-tsc', 'ember-tsc', 'glint', 'tspc']);
const MAX_EXTENDS = 5;
const MAX_PARENTS = 3;
const MAX_REFERENCES = 20;

interface Config {
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

function readConfig(tree: Tree, path: string): Config | undefined {
  for (const candidate of [path, `${path}.json`, `${path}/tsconfig.json`]) {
    const text = tree.text(candidate.replace(/^\//, ''));
    const value = text === undefined ? undefined : parseLoose(text);
    if (isRecord(value)) return { path: candidate.replace(/^\//, ''), value };
  }
  return undefined;
}

/**
 * Value of a boolean compiler option, through `extends` as far as it stays in the repository.
 * Undefined when nothing sets it.
 */
function option(tree: Tree, config: Config, name: string, depth = 0): boolean | undefined {
  const own = field(field(config.value, 'compilerOptions'), name);
  if (typeof own === 'boolean') return own;
  const parents = config.value['extends'];
  if (depth >= MAX_EXTENDS) return undefined;
  // A later parent overrides an earlier one.
  for (const parent of (Array.isArray(parents) ? parents : [parents]).slice(-MAX_PARENTS).toReversed()) {
    if (typeof parent !== 'string' || !parent.startsWith('.')) continue;
    const path = within(folderOf(config.path), parent);
    const next = path === undefined ? undefined : readConfig(tree, path);
    const value = next === undefined ? undefined : option(tree, next, name, depth + 1);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether tsc with this configuration only checks. Undefined when the configuration cannot be read. */
export function onlyChecks(tree: Tree, path: string): boolean | undefined {
  const config = readConfig(tree, path);
  if (config === undefined) return undefined;
  const references = config.value['references'];
  if (option(tree, config, 'noEmit') === true) return true;
  if (!Array.isArray(references) || references.length === 0) return false;
  const files = config.value['files'];
  if (!Array.isArray(files) || files.length > 0) return false;
  return references.slice(0, MAX_REFERENCES).every((reference) => {
    const target = field(reference, 'path');
    const at = typeof target === 'string' ? within(folderOf(config.path), target) : undefined;
    const next = at === undefined ? undefined : readConfig(tree, at);
    return next !== undefined && option(tree, next, 'noEmit') === true;
  });
}

/** Whether a tsconfig only points at other projects, so that plain `tsc -p` would check nothing. */
export function isSolution(tree: Tree, path: string): boolean {
  const config = readConfig(tree, path);
  const files = config?.value['files'];
  return Array.isArray(files) && files.length === 0 && Array.isArray(config?.value['references']);
}

const isTrue = (args: readonly string[], flag: string): boolean => {
  const at = args.indexOf(flag);
  return at >= 0 && args[at + 1] !== 'false';
};

/**
 * tsc checks when it does not emit, else it builds. Undefined for other programs, and when its configuration
 * cannot be read: the name of the script decides then.
 */
export function useOfCompiler(tree: Tree, folder: string, bare: Bare): Use | undefined {
  if (!COMPILERS.has(bare.tool)) return undefined;
  const args = bare.args.map((arg) => (/^--[a-z]/i.test(arg) ? arg.toLowerCase() : arg));
  const builds = isTrue(args, '-b') || isTrue(args, '--build');
  if (args.some((arg) => /^(--init|--version|-v|--help|-h|--showconfig|--listfilesonly|--clean)$/.test(arg)))
    return { is: 'nothing' };
  const only = isTrue(args, '--noemit');
  if (isTrue(args, '--watch') || isTrue(args, '-w')) return { is: 'watch', kind: only ? 'types' : 'build' };
  if (only) return check('types');
  const project = args.findIndex((arg) => /^(-p|--project)$/.test(arg));
  const positional = bare.args.find((arg, i) => !arg.startsWith('-') && !(args[i - 1] ?? '').startsWith('-'));
  if (
    args.some((arg) => /^--(outdir|outfile|declaration|emitdeclarationonly|declarationdir)$/.test(arg)) ||
    args[args.indexOf('--noemit') + 1] === 'false'
  ) {
    return check('build');
  }
  const named =
    project >= 0
      ? bare.args[project + 1]
      : builds
        ? bare.args[args.findIndex((arg) => /^(-b|--build)$/.test(arg)) + 1]
        : undefined;
  if (project < 0 && !builds && positional !== undefined) return check('build');
  const path = within(folder, named === undefined || named.startsWith('-') ? 'tsconfig.json' : named);
  const checks = path === undefined ? undefined : onlyChecks(tree, path);
  if (checks === undefined) return undefined;
  return check(checks ? 'types' : 'build');
}
