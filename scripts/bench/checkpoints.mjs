/**
 * Checkpoints beside what else takes and brings back the files of a workspace: tar, tar with zstd (what actions/cache
 * does), git with an index of its own, and restic, borg and casync where they are installed. Each is a whole program.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { runNode, runProgram, runShell } from './measure.mjs';
import { bytesIn, createEdits, createTargets, emptied, makeLarge, makeSmall } from './workspaces.mjs';

const onPath = (name) => spawnSync('/bin/sh', ['-c', `command -v ${name}`]).status === 0;

/** One synchronous walk with readdir and lstat: what nothing in Node can do without. */
const WALK = `
const fs = require('node:fs');
const folders = [process.argv[2]];
for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
  for (const name of fs.readdirSync(folder)) {
    const path = folder + '/' + name;
    if (fs.lstatSync(path).isDirectory()) folders.push(path);
  }
}
`;

/** A folder with what each program keeps, and how to start from a base again. */
class Rows {
  constructor(root, label, workspace, tools) {
    Object.assign(this, { root, label, workspace, tools });
    this.keep = join(root, `keep-${label}`);
    this.out = join(root, `out-${label}`);
    fs.mkdirSync(this.keep, { recursive: true });
    fs.mkdirSync(this.out, { recursive: true });
    this.git = { GIT_DIR: join(this.keep, 'git'), GIT_WORK_TREE: workspace };
    this.fullGit = { ...this.git, GIT_DIR: join(this.keep, 'git-full') };
    for (const { GIT_DIR } of [this.git, this.fullGit]) execFileSync('git', ['init', '-q', '--bare', GIT_DIR]);
    this.walkFile = join(root, 'walk.cjs');
    fs.writeFileSync(this.walkFile, WALK);
    this.edit = createEdits(workspace);
    this.targets = createTargets(join(this.out, 'restored'), tools.emptied);
  }

  name = (what) => `${this.label}: ${what}`;
  env = (more) => ({ ...process.env, ...more });
  zstd = "-I 'zstd -T0'";
  without = '--exclude=./.bootspring';

  walk(what) {
    return { name: this.name(what), measure: () => runNode(this.root, [this.walkFile, this.workspace]) };
  }

  tar(what, flags, against) {
    const file = join(this.out, 'all.tar');
    const measure = async () => {
      const ms = await runShell(this.workspace, `tar ${this.without} ${flags} -cf '${file}' .`);
      return { ms, bytes: bytesIn(file) };
    };
    return {
      name: this.name(what),
      against: this.name(against),
      before: () => fs.rmSync(file, { force: true }),
      measure,
    };
  }

  /** Runs a program that the bench made of ours. */
  program(script, args) {
    const startedAt = performance.now();
    const all = [script, this.workspace, this.tools.packer, ...args];
    const printed = execFileSync(process.execPath, all, { encoding: 'utf8' });
    const ms = performance.now() - startedAt;
    const { digest, bytes, rss } = JSON.parse(printed);
    return { digest, ms, bytes, rss };
  }

  /** Takes a checkpoint. */
  driver(args) {
    return this.program(this.tools.driver, args);
  }

  full() {
    const state = join(this.workspace, '.bootspring');
    const against = 'full, tar and zstd -T0 (as actions/cache)';
    const index = join(this.keep, 'full-index');
    const rows = [
      this.walk('full, walk only (Node)'),
      { ...this.tar(against, this.zstd, 'full, walk only (Node)') },
      this.tar('full, tar to disk', '', against),
      {
        name: this.name('full, git add and write-tree'),
        against: this.name(against),
        before: () => {
          fs.rmSync(index, { force: true });
          emptied(join(this.fullGit.GIT_DIR, 'objects'));
        },
        measure: async () => {
          const ms = await runShell(
            this.workspace,
            'git add -A . && git write-tree',
            this.env({ ...this.fullGit, GIT_INDEX_FILE: index }),
          );
          return { ms, bytes: bytesIn(join(this.fullGit.GIT_DIR, 'objects')) };
        },
      },
      ...this.backups('full', against),
      {
        name: this.name('full, bootspring'),
        against: this.name(against),
        before: () => fs.rmSync(state, { recursive: true, force: true }),
        measure: () => this.driver(['one']),
      },
    ];
    return rows;
  }

  backups(kind, against) {
    const repo = (name) => join(this.keep, name);
    const rows = [];
    const add = (program, init, backup) => {
      if (!onPath(program)) return;
      const folder = repo(program);
      const env = this.env({
        RESTIC_PASSWORD: 'bench',
        BORG_PASSPHRASE: '',
        RESTIC_CACHE_DIR: repo('restic-cache'),
        BORG_BASE_DIR: repo('borg-base'),
        BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK: 'yes',
      });
      let round = 0;
      let before = 0;
      rows.push({
        name: this.name(`${kind}, ${program}`),
        against: this.name(against),
        before: async () => {
          if (kind === 'full' || !fs.existsSync(folder)) {
            emptied(folder);
            await runShell(this.workspace, init(folder), env);
          }
          if (kind !== 'full') {
            if (round === 0) await runShell(this.workspace, backup(folder, 'base'), env);
            this.edit();
          }
          before = bytesIn(folder);
        },
        measure: async () => {
          round += 1;
          const ms = await runShell(
            this.workspace,
            backup(folder, `${kind === 'full' ? 'full' : 'changed'}-${round}`),
            env,
          );
          return { ms, bytes: bytesIn(folder) - before };
        },
      });
    };
    add(
      'restic',
      (to) => `restic -q -r ${to} init`,
      (to) => `restic -q -r ${to} backup --exclude .bootspring .`,
    );
    add(
      'borg',
      (to) => `borg init -e none ${to}`,
      (to, name) => `borg create -C zstd,1 --exclude .bootspring ${to}::${name} .`,
    );
    add(
      'casync',
      () => 'true',
      (to, name) => `casync make --store=${to}/store.castr ${to}/${name}.caidx . > /dev/null 2>&1`,
    );
    return rows;
  }

  incremental() {
    const state = join(this.workspace, '.bootspring');
    const saved = join(this.keep, 'state');
    const walk = '1 % changed, walk only (Node)';
    const index = join(this.keep, 'index');
    const base = join(this.keep, 'base-index');
    const objects = join(this.git.GIT_DIR, 'objects');
    const snar = join(this.keep, 'snar');
    const out = join(this.out, 'incremental.tar');
    let objectsBefore = 0;
    let digest;
    return [
      this.walk(walk),
      { ...this.tar('1 % changed, tar and zstd -T0 (as actions/cache)', this.zstd, walk), before: () => this.edit() },
      {
        name: this.name('1 % changed, tar --listed-incremental'),
        against: this.name(walk),
        before: () => {
          if (!fs.existsSync(`${snar}.base`)) {
            execFileSync('tar', ['-C', this.workspace, this.without, '-g', `${snar}.base`, '-cf', '/dev/null', '.']);
          }
          this.edit();
          fs.copyFileSync(`${snar}.base`, snar);
        },
        measure: async () => {
          const ms = await runProgram(this.workspace, ['tar', this.without, '-g', snar, '-cf', out, '.']);
          return { ms, bytes: bytesIn(out) };
        },
      },
      {
        name: this.name('1 % changed, git add and write-tree'),
        against: this.name(walk),
        before: async () => {
          const env = this.env({ ...this.git, GIT_INDEX_FILE: base });
          if (!fs.existsSync(base)) await runShell(this.workspace, 'git add -A . && git write-tree', env);
          this.edit();
          fs.copyFileSync(base, index);
          objectsBefore = bytesIn(objects);
        },
        measure: async () => {
          const ms = await runShell(
            this.workspace,
            'git add -A . && git write-tree',
            this.env({ ...this.git, GIT_INDEX_FILE: index }),
          );
          return { ms, bytes: bytesIn(objects) - objectsBefore };
        },
      },
      ...this.backups('1 % changed', walk),
      {
        name: this.name('1 % changed, bootspring'),
        against: this.name(walk),
        before: async () => {
          if (!fs.existsSync(saved)) {
            fs.rmSync(state, { recursive: true, force: true });
            ({ digest } = this.driver(['one']));
            execFileSync('cp', ['-a', state, saved]);
          }
          fs.rmSync(state, { recursive: true, force: true });
          execFileSync('cp', ['-al', saved, state]);
          fs.rmSync(join(state, 'known-files'));
          fs.copyFileSync(join(saved, 'known-files'), join(state, 'known-files'));
          this.edit();
        },
        measure: () => this.driver(['two', 'one', digest]),
      },
    ];
  }

  restore() {
    let target;
    const against = 'restore, tar -x';
    const tar = join(this.keep, 'base.tar');
    const packed = join(this.keep, 'base.tar.zst');
    const index = join(this.keep, 'base-index');
    const before = async () => {
      target = await this.targets.next();
    };
    const prepare = async () => {
      await before();
      if (!fs.existsSync(tar)) {
        await runShell(this.workspace, `tar ${this.without} -cf ${tar} . && zstd -q -T0 -f ${tar} -o ${packed}`);
      }
    };
    return [
      { name: this.name(against), before: prepare, measure: () => runShell(target, `tar -xf ${tar}`) },
      {
        name: this.name('restore, zstd -d and tar -x (as actions/cache)'),
        against: this.name(against),
        before: prepare,
        measure: () => runShell(target, `tar -I 'zstd -d' -xf ${packed}`),
      },
      {
        name: this.name('restore, git checkout-index'),
        against: this.name(against),
        after: this.name('1 % changed, git add and write-tree'),
        before,
        measure: () =>
          runShell(
            this.workspace,
            `git checkout-index -a --prefix=${target}/`,
            this.env({ ...this.git, GIT_INDEX_FILE: index }),
          ),
      },
      {
        name: this.name('restore, bootspring'),
        against: this.name(against),
        after: this.name('full, bootspring'),
        before,
        measure: () => this.program(this.tools.restoreDriver, ['one', target]),
      },
    ];
  }
}

/** All rows for a workspace of 500 files and one of about 27,000. */
export function checkpointRows(root, tools, packages) {
  const all = [];
  for (const label of ['A', 'B']) {
    const workspace = join(root, `workspace-${label}`);
    fs.mkdirSync(workspace, { recursive: true });
    if (label === 'A') makeSmall(workspace);
    else makeLarge(workspace, packages);
    const rows = new Rows(root, label, workspace, tools);
    all.push(...rows.full(), ...rows.incremental(), ...rows.restore());
  }
  return all;
}
