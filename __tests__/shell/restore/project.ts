import * as fs from 'node:fs';
import * as path from 'node:path';
import { temporaryFolder, writeTree } from '../rig.ts';
import { commitAll, createRecorder, describeTree, git } from './rig.ts';

/** A clone of a checkout. */
export const clone = (from: string): string => {
  const to = path.join(temporaryFolder(), 'clone');
  git(path.dirname(to), 'clone', '-q', from, to);
  return to;
};

/** A project with a commit, then built, then changed further. */
export async function buildProject() {
  const root = temporaryFolder();
  writeTree(root, {
    'src/a.c': 'int a;',
    'src/b.c': 'int b;',
    Makefile: 'all:',
    '.gitignore': 'out/\nnode_modules/\n',
  });
  fs.symlinkSync('src/a.c', path.join(root, 'current'));
  const sha = commitAll(root);
  const recorder = createRecorder(root, { sha });
  writeTree(root, { 'out/a.o': 'object a', 'node_modules/x/index.js': 'x', 'node_modules/x/bin/cli': '#!' });
  fs.chmodSync(path.join(root, 'node_modules/x/bin/cli'), 0o755);
  fs.mkdirSync(path.join(root, 'empty'));
  fs.symlinkSync('../x/bin/cli', path.join(root, 'node_modules/x-link'));
  await recorder.take('development');
  const development = describeTree(root);
  writeTree(root, { 'src/a.c': 'int a = 1;', 'report.txt': 'fine', 'out/b.o': 'object b' });
  fs.rmSync(path.join(root, 'src/b.c'));
  fs.rmSync(path.join(root, 'out/a.o'));
  await recorder.take('testing');
  return { root, sha, recorder, development, testing: describeTree(root) };
}
