/** The graphs of tasks for other programs: each gets the same tasks, the same needs and as many slots. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './measure.mjs';

/** What each is told a graph with, and how it is run. `files` answers texts by their names; `bin` names a package's file. */
const PEERS = {
  make: {
    files: (tasks) => {
      const names = tasks.map(({ name }) => name).join(' ');
      const rules = tasks.map(({ name, needs, command }) => `${name}: ${needs.join(' ')}\n\t@${command}\n`);
      return { Makefile: `.PHONY: all ${names}\nall: ${names}\n${rules.join('')}` };
    },
    run: (_cwd, slots) => ({ args: ['make', '-s', `-j${slots}`] }),
  },
  wireit: {
    packaged: true,
    files: (tasks) => {
      const wireit = Object.fromEntries(tasks.map((task) => [task.name, wireitScript(task)]));
      const scripts = Object.fromEntries([['all', 'wireit'], ...tasks.map(({ name }) => [name, 'wireit'])]);
      const all = { dependencies: tasks.map(({ name }) => name) };
      return { 'package.json': JSON.stringify({ name: 'bench', scripts, wireit: { all, ...wireit } }) };
    },
    run: (cwd, slots, bin) => ({
      args: [process.execPath, bin('wireit/bin/wireit.js')],
      env: {
        npm_lifecycle_event: 'all',
        npm_package_json: join(cwd, 'package.json'),
        npm_execpath: '/bin/npm',
        WIREIT_CACHE: 'none',
        WIREIT_PARALLEL: `${slots}`,
      },
    }),
  },
  turbo: {
    packaged: true,
    files: (tasks) => {
      const scripts = Object.fromEntries(tasks.map(({ name, command }) => [name, command]));
      const plans = tasks.map(({ name, needs }) => [name, { cache: false, dependsOn: needs }]);
      return {
        'package.json': JSON.stringify({ name: 'bench', packageManager: 'npm@10.0.0', scripts }),
        'turbo.json': JSON.stringify({ tasks: Object.fromEntries(plans) }),
        'package-lock.json': JSON.stringify({ name: 'bench', lockfileVersion: 3, requires: true, packages: {} }),
      };
    },
    run: (_cwd, slots, bin, tasks) => ({
      args: [
        process.execPath,
        bin('turbo/bin/turbo'),
        'run',
        ...tasks.map(({ name }) => name),
        '--force',
        `--concurrency=${slots}`,
      ],
      env: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    }),
  },
  nx: {
    packaged: true,
    files: (tasks) => {
      const targets = tasks.map(({ name, needs, command }) => [
        name,
        { executor: 'nx:run-commands', dependsOn: needs, options: { command } },
      ]);
      return {
        'package.json': JSON.stringify({ name: 'bench', private: true }),
        'nx.json': JSON.stringify({ analytics: false }),
        'project.json': JSON.stringify({ name: 'bench', targets: Object.fromEntries(targets) }),
        '.gitignore': 'node_modules\n.nx\n',
      };
    },
    run: (_cwd, slots, bin, tasks) => ({
      args: [
        process.execPath,
        bin('nx/dist/bin/nx.js'),
        'run-many',
        '-t',
        tasks.map(({ name }) => name).join(','),
        `--parallel=${slots}`,
        '--output-style=static',
      ],
      env: {
        NX_DAEMON: 'false',
        NX_SKIP_NX_CACHE: 'true',
        NX_TUI: 'false',
        NX_NO_CLOUD: 'true',
        DO_NOT_TRACK: '1',
      },
    }),
  },
};

const wireitScript = ({ command, needs }) => ({ command, ...(needs.length === 0 ? {} : { dependencies: needs }) });

/** Two tasks that do nothing, to see whether a program works here at all. */
const TRIAL = [
  { name: 't0', needs: [], command: 'true 0' },
  { name: 't1', needs: ['t0'], command: 'true 1' },
];

/**
 * The peers that are here; what is not, or does not work, is left out and said.
 *
 * @param packages a node_modules folder with those of PEER_PACKAGES
 */
export async function graphPeers(root, slots, packages) {
  const bin = (file) => join(packages ?? '', file);
  const found = [];
  for (const [name, peer] of Object.entries(PEERS)) {
    if (peer.packaged === true && (packages === undefined || !existsSync(bin(`${name}/package.json`)))) {
      process.stderr.write(`${name} is left out: --peers names no folder with it\n`);
      continue;
    }
    const cwd = repository(join(root, `graph-${name}`), bin(''));
    let drawn = TRIAL;
    const write = (tasks) => {
      drawn = tasks;
      for (const [file, text] of Object.entries(peer.files(tasks))) writeFileSync(join(cwd, file), text);
    };
    const run = () => {
      const { args, env } = peer.run(cwd, slots, bin, drawn);
      return runProgram(cwd, args, { ...process.env, ...env });
    };
    write(TRIAL);
    try {
      await run();
      found.push({ name, write, run, packaged: peer.packaged === true });
    } catch (error) {
      process.stderr.write(`${name} is left out: ${String(error.message).split('\n').slice(0, 3).join(' ')}\n`);
    }
  }
  return found;
}

function repository(folder, modules) {
  mkdirSync(folder);
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: folder });
  if (existsSync(modules)) symlinkSync(modules, join(folder, 'node_modules'));
  return folder;
}
