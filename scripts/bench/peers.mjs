/** Other programs that run commands: 1, 10 and 100 commands that do nothing. Those that are not installed are left out. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './measure.mjs';

const WIDTH = 8;
const COUNTS = [1, 10, 100];
const numbers = (count) => Array.from({ length: count }, (_, index) => index + 1);

/** Packages that `--peers` installs, at the versions that were compared. */
export const PEER_PACKAGES = ['wireit@0.14.13', 'nx@24.0.6', 'turbo@2.11.11', 'lefthook@2.2.2', 'npm-run-all2@8.0.4'];

const onPath = (name) => {
  try {
    return execFileSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
};

const git = (cwd, ...args) =>
  execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], { cwd });

/** A folder that is a repository with one commit of the files. */
function repository(root, name, files) {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'start');
  return folder;
}

const scripts = (count, command) => Object.fromEntries(numbers(count).map((n) => [`c${n}`, command(n)]));

const PEERS = {
  make: (root, count) => {
    const targets = numbers(count).map((n) => `c${n}`);
    const rules = targets.map((name, index) => `${name}:\n\t@true ${index + 1}\n`);
    const makefile = `.PHONY: all ${targets.join(' ')}\nall: ${targets.join(' ')}\n${rules.join('')}`;
    const program = onPath('make');
    const cwd = repository(root, `make-${count}`, { Makefile: makefile });
    return program && { cwd, args: [program, '-s', `-j${WIDTH}`] };
  },
  wireit: (root, count, bin) => {
    const tasks = Object.fromEntries(numbers(count).map((n) => [`c${n}`, { command: `true ${n}` }]));
    const manifest = {
      name: 'bench',
      scripts: { all: 'wireit', ...scripts(count, () => 'wireit') },
      wireit: { all: { dependencies: Object.keys(tasks) }, ...tasks },
    };
    const cwd = repository(root, `wireit-${count}`, { 'package.json': JSON.stringify(manifest) });
    const env = { npm_lifecycle_event: 'all', npm_package_json: join(cwd, 'package.json'), npm_execpath: '/bin/npm' };
    return { cwd, args: [process.execPath, bin('wireit/bin/wireit.js')], env: { ...env, WIREIT_CACHE: 'none' } };
  },
  'npm-run-all2': (root, count, bin) => {
    const manifest = { name: 'bench', scripts: scripts(count, (n) => `true ${n}`) };
    const cwd = repository(root, `run-p-${count}`, { 'package.json': JSON.stringify(manifest) });
    const args = [process.execPath, bin('npm-run-all2/bin/run-p/index.js'), '--max-parallel', `${WIDTH}`, 'c*'];
    return { cwd, args };
  },
  turbo: (root, count, bin) => {
    const manifest = { name: 'bench', packageManager: 'npm@10.0.0', scripts: scripts(count, (n) => `true ${n}`) };
    const tasks = Object.fromEntries(numbers(count).map((n) => [`c${n}`, { cache: false }]));
    const cwd = repository(root, `turbo-${count}`, {
      'package.json': JSON.stringify(manifest),
      'turbo.json': JSON.stringify({ tasks }),
      'package-lock.json': JSON.stringify({ name: 'bench', lockfileVersion: 3, requires: true, packages: {} }),
    });
    const names = Object.keys(tasks);
    const args = [process.execPath, bin('turbo/bin/turbo'), 'run', ...names, '--force', `--concurrency=${WIDTH}`];
    return { cwd, args, env: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' } };
  },
  nx: (root, count, bin) => {
    const targets = Object.fromEntries(
      numbers(count).map((n) => [`c${n}`, { executor: 'nx:run-commands', options: { command: `true ${n}` } }]),
    );
    const cwd = repository(root, `nx-${count}`, {
      'package.json': JSON.stringify({ name: 'bench', private: true }),
      'nx.json': JSON.stringify({ analytics: false }),
      'project.json': JSON.stringify({ name: 'bench', targets }),
      '.gitignore': 'node_modules\n.nx\n',
    });
    execFileSync('ln', ['-s', bin(''), join(cwd, 'node_modules')]);
    const names = Object.keys(targets).join(',');
    const args = [process.execPath, bin('nx/dist/bin/nx.js'), 'run-many', '-t', names, `--parallel=${WIDTH}`];
    const env = { NX_DAEMON: 'false', NX_SKIP_NX_CACHE: 'true', NX_TUI: 'false', NX_NO_CLOUD: 'true' };
    return { cwd, args: [...args, '--output-style=static'], env: { ...env, DO_NOT_TRACK: '1' } };
  },
  lefthook: (root, count, bin) => {
    const jobs = numbers(count).map((n) => `    - run: "true ${n}"\n      name: c${n}\n`);
    const cwd = repository(root, `lefthook-${count}`, {
      'lefthook.yml': `pre-commit:\n  parallel: true\n  jobs:\n${jobs.join('')}`,
    });
    return { cwd, args: [process.execPath, bin('lefthook/bin/index.js'), 'run', 'pre-commit', '--force'] };
  },
  'pre-commit': (root, count) => {
    const hooks = numbers(count).map(
      (n) =>
        `      - {id: c${n}, name: c${n}, entry: "true ${n}", language: system, pass_filenames: false, always_run: true}\n`,
    );
    const cwd = repository(root, `pre-commit-${count}`, {
      '.pre-commit-config.yaml': `repos:\n  - repo: local\n    hooks:\n${hooks.join('')}`,
    });
    const program = onPath('pre-commit');
    return program && { cwd, args: [program, 'run', '--all-files'] };
  },
};

/** Runs once to see that it works here: what does not is left out and said. */
async function works(name, { cwd, args, env }) {
  try {
    await runProgram(cwd, args, { ...process.env, ...env });
    return true;
  } catch (error) {
    process.stderr.write(`${name} is left out: ${String(error.message).split('\n').slice(0, 3).join(' ')}\n`);
    return false;
  }
}

/** Rows of every peer that is here. `packages` is a node_modules folder with those of PEER_PACKAGES. */
export async function peerRows(root, packages) {
  const rows = [];
  const bin = (file) => join(packages ?? '', file);
  for (const [name, make] of Object.entries(PEERS)) {
    const isPackage = PEER_PACKAGES.some((each) => each.startsWith(`${name}@`));
    if (isPackage && (packages === undefined || !existsSync(bin(`${name}/package.json`)))) continue;
    for (const count of COUNTS) {
      const made = make(root, count, bin);
      if (!made || !(await works(`${name}, ${count}`, made))) break;
      rows.push({
        name: `${name}, ${count} ${count === 1 ? 'command' : 'commands'}`,
        against: `bare loop, ${count} ${count === 1 ? 'command' : 'commands'}, ${WIDTH} at once`,
        measure: () => runProgram(made.cwd, made.args, { ...process.env, ...made.env }),
      });
    }
  }
  return rows;
}
