import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import * as z from 'zod/mini';
import { packageVariables, pathName } from '../core/environment.ts';
import type { CommandStep } from '../model/pipeline.ts';

/** What a command's folder and its package add to its environment. */
export interface StepEnvironment {
  /** Changes to PATH and npm_* for a step. `base` is the environment that commands see anyway. */
  variablesFor(step: CommandStep, base: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
}

const manifestSchema = () => z.record(z.string(), z.unknown());

/**
 * Works out PATH and, for scripts of a package.json that run without their package manager, the variables that the
 * manager would have set (as npm's run-script does). Files are read once: a manifest that a command edits while the
 * workflow runs keeps its name and version until the next run.
 */
export function createStepEnvironment(workspace: string, platform: string = process.platform): StepEnvironment {
  const cache = new Map<string, Readonly<Record<string, string>>>();
  return {
    variablesFor(step, base) {
      const path = base[pathName(base, platform)] ?? '';
      const script = step.script;
      // The command itself is a variable of scripts only.
      const key = JSON.stringify([step.cwd, path, ...(script === undefined ? [] : [script, step.command])]);
      let variables = cache.get(key);
      if (variables === undefined) {
        variables = work(step, workspace, base, platform);
        cache.set(key, variables);
      }
      return variables;
    },
  };
}

function work(
  step: CommandStep,
  workspace: string,
  base: Readonly<Record<string, string>>,
  platform: string,
): Record<string, string> {
  const name = pathName(base, platform);
  const inherited = base[name] ?? '';
  const folder = resolve(workspace, step.cwd ?? '.');
  if (step.script === undefined) {
    const bins = binFolders(folder, workspace).filter((bin) => existsSync(bin));
    return bins.length === 0 ? {} : { [name]: joined([...bins, inherited]) };
  }
  const manifest = resolve(workspace, step.script.packageJson);
  const home = dirname(manifest);
  // npm adds the folder of every ancestor whether it exists or not: an install during the run may create it.
  const path = joined([...binFolders(home, '/'), inherited]);
  const node = findProgram('node', inherited) ?? process.execPath;
  const npm = npmOf(inherited);
  return {
    ...packageVariables(readManifest(manifest)),
    [name]: path,
    NODE: node,
    INIT_CWD: folder,
    npm_command: 'run-script',
    npm_lifecycle_event: step.script.name,
    npm_lifecycle_script: step.command,
    npm_package_json: manifest,
    npm_node_execpath: node,
    npm_config_user_agent: userAgent(step.script.manager, npm?.version),
    ...(step.script.manager === 'npm' && npm !== undefined ? { npm_execpath: npm.program } : {}),
  };
}

/** `node_modules/.bin` of a folder and of each above it, up to and with `top`; nearest first. */
function binFolders(from: string, top: string): string[] {
  const bins: string[] = [];
  for (let folder = from; ; folder = dirname(folder)) {
    if (!folder.endsWith('node_modules')) bins.push(join(folder, 'node_modules', '.bin'));
    const inside = relative(top, folder);
    if (inside === '' || inside.startsWith('..') || isAbsolute(inside) || dirname(folder) === folder) return bins;
  }
}

function joined(folders: readonly string[]): string {
  return folders.filter((folder) => folder !== '').join(delimiter);
}

function readManifest(path: string): Record<string, unknown> {
  try {
    const parsed = z.safeParse(manifestSchema(), JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.data : {};
  } catch {
    // Detection has read it before; a command may have broken it since, which is that command's to tell.
    return {};
  }
}

/** Tools tell the package manager by the first word; a version that is not known is `?`, as pnpm writes npm's. */
function userAgent(manager: string, npmVersion: string | undefined): string {
  const version = manager === 'npm' ? (npmVersion ?? '?') : '?';
  const others = manager === 'npm' ? '' : ' npm/?';
  return `${manager}/${version}${others} node/${process.version} ${process.platform} ${process.arch} workspaces/false`;
}

const programs = new Map<string, string | undefined>();

function findProgram(name: string, path: string): string | undefined {
  const key = `${name}\0${path}`;
  if (programs.has(key)) return programs.get(key);
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const found = path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, file))
    .find(isExecutable);
  programs.set(key, found);
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** npm's program and version, when the `npm` of PATH leads to them directly. */
function npmOf(path: string): { readonly program: string; readonly version?: string } | undefined {
  const link = findProgram('npm', path);
  if (link === undefined) return undefined;
  try {
    const program = realpathSync(link);
    if (!program.endsWith('npm-cli.js')) return undefined;
    const version = readManifest(join(dirname(program), '..', 'package.json'))['version'];
    return typeof version === 'string' ? { program, version } : { program };
  } catch {
    return undefined;
  }
}
