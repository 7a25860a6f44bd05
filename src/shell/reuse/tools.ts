import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { childEnvironment, pathName } from '../../core/environment.ts';
import { capture } from '../capture.ts';
import { createStepEnvironment } from '../environment.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Files that tell which package manager a workspace uses. */
const LOCKS: Readonly<Record<string, readonly string[]>> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json'],
  pnpm: ['pnpm-lock.yaml'],
  yarn: ['yarn.lock'],
  bun: ['bun.lock', 'bun.lockb'],
};
/** Milliseconds that a program has to tell its version. */
const PATIENCE = 10_000;
const manifestSchema = z.object({ name: z.string(), version: z.string() });

/** Programs as commands of the workspace find them. */
interface Place {
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
}

function placeOf(workspace: string, env: Env, passEnv: readonly string[]): Place {
  const base = childEnvironment(env, process.platform, passEnv);
  const step = { kind: 'command', key: '', command: '', title: '' } as const;
  return { workspace, env: { ...base, ...createStepEnvironment(workspace).variablesFor(step, base) } };
}

function findProgram(name: string, { env }: Place): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (env[pathName(env, process.platform)] ?? '').split(delimiter)) {
    for (const ending of folder === '' ? [] : endings) {
      const file = join(folder, name + ending);
      try {
        accessSync(file, constants.X_OK);
        return realpathSync(file);
      } catch {
        // It is looked for further on.
      }
    }
  }
  return undefined;
}

/** The version in the package that a program belongs to: asking the program itself takes a hundred times as long. */
function packagedVersion(name: string, program: string): string | undefined {
  let folder = dirname(program);
  for (let up = 0; up < 4; up += 1, folder = dirname(folder)) {
    try {
      const manifest = manifestSchema.safeParse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
      if (manifest.success) return manifest.data.name === name ? manifest.data.version : undefined;
    } catch {
      // There is none in this folder.
    }
  }
  return undefined;
}

async function versionOf(name: string, place: Place): Promise<string> {
  const program = findProgram(name, place);
  if (program === undefined) return 'not installed';
  if (name === 'node' && program === realpathSync(process.execPath)) return process.version;
  const packaged = name === 'node' ? undefined : packagedVersion(name, program);
  if (packaged !== undefined) return packaged;
  // A shim of corepack must not fetch anything for it.
  const env = { ...place.env, COREPACK_ENABLE_NETWORK: '0' };
  const told = await capture(`${name} --version`, { cwd: place.workspace, env, timeoutMs: PATIENCE });
  return told.exitCode === 0 ? told.stdout.trim() : 'unknown';
}

/** Versions of node and of package managers as commands of a workspace find them; each is asked once. */
export function createTools(workspace: string, env: Env) {
  const versions = new Map<string, Promise<string>>();
  return async (managers: readonly string[], passEnv: readonly string[]): Promise<Record<string, string>> => {
    const place = placeOf(workspace, env, passEnv);
    const locked = Object.keys(LOCKS).filter((name) => LOCKS[name]?.some((lock) => existsSync(join(workspace, lock))));
    const tools: Record<string, string> = { platform: process.platform, architecture: process.arch };
    for (const name of ['node', ...new Set([...managers, ...locked].sort())]) {
      const key = `${name}\0${place.env[pathName(place.env, process.platform)] ?? ''}`;
      const version = versions.get(key) ?? versionOf(name, place);
      versions.set(key, version);
      tools[name] = await version;
    }
    return tools;
  };
}
