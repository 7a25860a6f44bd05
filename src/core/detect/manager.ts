import type { Detection, Discovery, PackageManager } from '../../model/detection.ts';
import type { CommandStep } from '../../model/pipeline.ts';
import type { CiCommand } from './ci.ts';
import { keyOf } from './leaves.ts';
import type { Manifest } from './manifest.ts';
import type { Tree } from './tree.ts';
import { field } from './tree.ts';
import { onlyCommand } from './words.ts';

/** The package manager of a folder and how it is known. */
export interface Chosen {
  readonly name: PackageManager;
  /** Major version, when something in the repository tells. */
  readonly major: number | undefined;
  readonly because: string;
  readonly lock: string | undefined;
  readonly notes: readonly string[];
}

const MANAGERS: readonly PackageManager[] = ['npm', 'pnpm', 'yarn', 'bun'];
const LOCKS: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json'],
  pnpm: ['pnpm-lock.yaml'],
  yarn: ['yarn.lock'],
  bun: ['bun.lock', 'bun.lockb'],
};
/** What a finished installation leaves behind: its age is compared with the lock file's. */
const MARKERS: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: ['node_modules/.package-lock.json'],
  pnpm: ['node_modules/.modules.yaml'],
  yarn: ['node_modules/.yarn-integrity', 'node_modules/.yarn-state.yml', '.pnp.cjs'],
  bun: [],
};

/** A path below a folder; the root is the empty text. */
export const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** Whether a command of CI installs all dependencies, and with which manager. */
export function installsWith(text: string): PackageManager | undefined {
  const words = onlyCommand(text)?.words.map((word) => word.text) ?? [];
  const name = MANAGERS.find((manager) => manager === words[0]);
  if (name === undefined) return undefined;
  const plain = words.slice(1).filter((word) => !word.startsWith('-'));
  const verb = plain[0] ?? '';
  const installs =
    /^(i|install|ci|clean-install|install-clean|it|cit|install-test|install-ci-test)$/.test(verb) ||
    (name === 'yarn' && words.length > 0 && verb === '');
  const global = words.includes('-g') || words.includes('--global');
  return installs && plain.length <= 1 && !global ? name : undefined;
}

/** `pnpm@9.1.0+sha512…` of packageManager, or devEngines. */
function declaredManager(
  manifest: Manifest,
): { readonly name: PackageManager; readonly major: number | undefined; readonly field: string } | undefined {
  const engine = field(manifest.fields.get('devEngines'), 'packageManager');
  const named = field(engine, 'name');
  const version = field(engine, 'version');
  const sources: readonly (readonly [string, unknown])[] = [
    ['packageManager', manifest.fields.get('packageManager')],
    [
      'devEngines',
      typeof named === 'string'
        ? `${named}@${typeof version === 'string' ? version.replace(/^\D+/, '') : ''}`
        : undefined,
    ],
  ];
  for (const [source, value] of sources) {
    const match = typeof value === 'string' ? /^(npm|pnpm|yarn|bun)(?:@(\d+)?|$)/.exec(value) : null;
    const name = MANAGERS.find((manager) => manager === match?.[1]);
    if (name !== undefined)
      return { name, major: match?.[2] === undefined ? undefined : Number(match[2]), field: source };
  }
  return undefined;
}

/** Chooses the package manager of a package: packageManager, then its lock file, then what CI installs with. */
export function chooseManager(tree: Tree, manifest: Manifest, commands: readonly CiCommand[]): Chosen {
  const names = new Set(tree.list(manifest.folder));
  const locks = MANAGERS.flatMap((manager) =>
    LOCKS[manager].filter((lock) => names.has(lock)).map((lock) => ({ manager, lock })),
  );
  const declared = declaredManager(manifest);
  const ci = commands.flatMap((command) => {
    const name = command.folder === manifest.folder ? installsWith(command.text) : undefined;
    return name === undefined ? [] : [{ name, ...command }];
  });
  // A workflow that tries other package managers must not outvote the one that all the others install with.
  const times = (name: PackageManager): number => ci.filter((each) => each.name === name).length;
  ci.sort((a, b) => times(b.name) - times(a.name) || a.text.length - b.text.length);
  const lockOf = (name: PackageManager): string | undefined => locks.find((each) => each.manager === name)?.lock;
  const managers = [...new Set(locks.map((each) => each.manager))];
  const notes: string[] = [];
  const chosen = (name: PackageManager, because: string): Chosen => {
    const lock = lockOf(name);
    return {
      name,
      because,
      lock,
      notes,
      major: majorOf(tree, manifest.folder, name, lock, declared?.name === name ? declared.major : undefined),
    };
  };
  if (declared !== undefined) {
    if (managers.length > 0 && !managers.includes(declared.name)) {
      notes.push(
        `${declared.field} in ${manifest.path} says ${declared.name}, but the lock file is ${locks[0]?.lock ?? ''}.`,
      );
    }
    return chosen(declared.name, `${declared.field} in ${manifest.path}`);
  }
  const byCi = ci.find((each) => managers.length === 0 || managers.includes(each.name));
  const [only] = locks;
  if (managers.length === 1 && only !== undefined) return chosen(only.manager, join(manifest.folder, only.lock));
  if (byCi !== undefined) {
    const lock = lockOf(byCi.name);
    return chosen(byCi.name, `${byCi.place} runs ${byCi.text}${lock === undefined ? '' : `; ${lock}`}`);
  }
  if (only !== undefined) {
    notes.push(
      `There are several lock files (${locks.map((each) => each.lock).join(', ')}) and nothing says which one counts; ${only.manager} is taken. Set packageManager in ${manifest.path}.`,
    );
    return chosen(only.manager, only.lock);
  }
  if (names.has('pnpm-workspace.yaml')) return chosen('pnpm', 'pnpm-workspace.yaml');
  if (names.has('.yarnrc.yml')) return chosen('yarn', '.yarnrc.yml');
  if (names.has('bunfig.toml')) return chosen('bun', 'bunfig.toml');
  return chosen('npm', `${manifest.path}, and nothing names another package manager`);
}

/** Major version of yarn (1 or later) and pnpm, from the declaration, the lock file or the configuration. */
function majorOf(
  tree: Tree,
  folder: string,
  name: PackageManager,
  lock: string | undefined,
  declared: number | undefined,
): number | undefined {
  if (declared !== undefined || name === 'npm' || name === 'bun') return declared;
  const text = lock === undefined ? undefined : tree.text(join(folder, lock))?.slice(0, 2000);
  if (name === 'yarn') {
    if (tree.list(folder).includes('.yarnrc.yml') || text?.includes('__metadata:') === true) return 2;
    return text === undefined ? undefined : 1;
  }
  const version = /lockfileVersion:\s*['"]?(\d+)/.exec(text ?? '')?.[1];
  return version === undefined ? undefined : Number(version) >= 9 ? 9 : 8;
}

/**
 * Whether a manager runs `pre` and `post` scripts around any script: npm, bun and yarn 1 do; later yarns and
 * `node --run` do not; pnpm does since 9 and before only when told (`enable-pre-post-scripts`).
 */
export function hooksOf(tree: Tree, chosen: Chosen): (by: PackageManager | 'node') => boolean {
  const told = /^\s*enable-?pre-?post-?scripts\s*[=:]\s*(true|false)/im.exec(
    `${tree.text('.npmrc') ?? ''}\n${chosen.name === 'pnpm' ? (tree.text('pnpm-workspace.yaml') ?? '') : ''}`,
  )?.[1];
  return (by) => {
    if (by === 'node') return false;
    const major = by === chosen.name ? chosen.major : undefined;
    if (by === 'yarn') return (major ?? 1) < 2;
    if (by === 'pnpm') return told === undefined ? (major ?? 9) >= 9 : told.toLowerCase() === 'true';
    return true;
  };
}

/** The command that installs exactly what the lock file says, or without one leaves no lock file behind. */
export function installCommand(chosen: Chosen): string {
  const classic = { locked: 'yarn install --frozen-lockfile', free: 'yarn install --no-lockfile' };
  const berry = { locked: 'yarn install --immutable', free: 'yarn install --no-immutable' };
  const commands = {
    npm: { locked: 'npm ci', free: 'npm install --no-package-lock' },
    pnpm: { locked: 'pnpm install --frozen-lockfile', free: 'pnpm install --no-lockfile' },
    yarn: (chosen.major ?? 1) >= 2 ? berry : classic,
    bun: { locked: 'bun install --frozen-lockfile', free: 'bun install --no-save' },
  };
  return commands[chosen.name][chosen.lock === undefined ? 'free' : 'locked'];
}

/** The manager's own audit; empty without a lock file, which every audit works on. */
export function auditCommand(chosen: Chosen): string {
  if (chosen.lock === undefined) return '';
  return chosen.name === 'yarn' && (chosen.major ?? 1) >= 2 ? 'yarn npm audit --json' : `${chosen.name} audit --json`;
}

/** The package manager as detection reports it. */
export const managerDiscovery = (chosen: Chosen): NonNullable<Detection['manager']> => ({
  name: chosen.name,
  because: chosen.because,
  auditCommand: auditCommand(chosen),
});

/** A folder whose dependencies are to be installed, with where CI installs them. */
export interface Installation {
  readonly folder: string;
  readonly chosen: Chosen;
  readonly evidence: CiCommand | undefined;
}

/** State of the installed dependencies of a folder: one of its own, or of a folder above it. */
export function installed(tree: Tree, folder: string, chosen: Chosen): 'missing' | 'present' | 'stale' {
  const packages = tree.list(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  const pnp = tree.modifiedAt(join(folder, '.pnp.cjs')) !== undefined;
  if (packages.length === 0 && !pnp) return 'missing';
  const lockAt = chosen.lock === undefined ? undefined : tree.modifiedAt(join(folder, chosen.lock));
  if (lockAt === undefined || MARKERS[chosen.name].length === 0) return 'present';
  const marks = MARKERS[chosen.name].flatMap((marker) => tree.modifiedAt(join(folder, marker)) ?? []);
  return marks.some((at) => at >= lockAt) ? 'present' : 'stale';
}

const QUIET = /\s--ignore-scripts(?:=true)?(?=\s|$)/;

/** The step of the plan that installs what is missing. */
export function installDiscovery(missing: readonly Installation[]): Discovery | undefined {
  if (missing.length === 0) return undefined;
  const steps = missing.map(({ folder, chosen, evidence }): CommandStep => {
    // What CI never does is not done here either: scripts of dependencies are code that nobody has read.
    const quiet = evidence !== undefined && installsWith(evidence.text) === chosen.name && QUIET.test(evidence.text);
    const command = `${installCommand(chosen)}${quiet ? ' --ignore-scripts' : ''}`;
    return {
      kind: 'command',
      key: keyOf(folder, command),
      command,
      title: command,
      ...(folder === '' ? {} : { cwd: folder }),
    };
  });
  const because = missing.map(({ folder, chosen, evidence }) => {
    const what =
      chosen.lock === undefined
        ? `${join(folder, 'package.json')} declares dependencies, there is no lock file`
        : `${join(folder, chosen.lock)} is there`;
    const seen = evidence === undefined ? '' : `; ${evidence.place} runs ${evidence.text}`;
    return `${what} and ${join(folder, 'node_modules')} is missing${seen}`;
  });
  return { kind: 'install', steps, because: because.join('; '), planned: true };
}
