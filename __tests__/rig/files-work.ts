import { join } from 'node:path';
import { config, git, linesOf, repository, temporary } from './workspace.ts';

/**
 * A program for phases that change many files: its bytes do not compress, and every run of a phase makes the same ones.
 * It writes the tree that it finds and the tree that it leaves to a folder outside, as `describeTree` would.
 */
const WORK = `
import * as fs from 'node:fs';
import * as path from 'node:path';
import { createHash } from 'node:crypto';
const [phase, out, count, bytes] = process.argv.slice(2);
const describe = (folder, lines) => {
  for (const name of fs.readdirSync(folder === '' ? '.' : folder)) {
    if (name === '.git' || name === '.bootspring') continue;
    const file = folder === '' ? name : folder + '/' + name;
    const stat = fs.lstatSync(file, { bigint: true });
    const time = ' | ' + stat.mtimeNs;
    const mode = (stat.mode & 0o7777n).toString(8);
    if (stat.isSymbolicLink()) lines.push([file, 'link ' + JSON.stringify(file) + ' -> ' + JSON.stringify(fs.readlinkSync(file)) + time]);
    else if (stat.isDirectory()) { lines.push([file, 'folder ' + JSON.stringify(file) + ' ' + mode + time]); describe(file, lines); }
    else {
      const digest = createHash('sha256').update(fs.readFileSync(file)).digest('hex').slice(0, 12);
      lines.push([file, 'file ' + JSON.stringify(file) + ' ' + mode + ' ' + stat.size + ' ' + digest + time]);
    }
  }
  return lines;
};
const tell = (name) => fs.writeFileSync(path.join(out, name),
  describe('', []).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line + '\\n').join(''));
tell(phase + '.before');
fs.appendFileSync(path.join(out, 'ran'), phase + '\\n');
const remove = (name) => fs.rmSync(name, { recursive: true, force: true });
const all = Number(count);
const third = Math.ceil(all / 3);
const [from, to] = { one: [0, all], two: [third, all + third], three: [0, Math.ceil(all / 10)] }[phase];
if (phase !== 'one') { remove('data/7'); remove('turn'); }
if (phase === 'two') fs.writeFileSync('turn', 'a file now');
else { remove('turn'); fs.mkdirSync('turn'); fs.writeFileSync('turn/inside', phase); }
remove('link');
fs.symlinkSync(phase === 'one' ? 'data' : 'turn', 'link');
for (let at = from; at < to; at += 1) {
  const folder = 'data/' + (at % 30);
  fs.mkdirSync(folder, { recursive: true });
  const content = createHash('shake256', { outputLength: Number(bytes) }).update(phase + at).digest();
  fs.writeFileSync(folder + '/' + at + '.bin', content, { mode: at % 9 === 0 ? 0o755 : 0o644 });
}
tell(phase + '.after');
`;

/** A repository with a workflow of phases that change many files. */
export interface FilesWork {
  readonly folder: string;
  /** The phases that were begun, in order. */
  ran(): string[];
  /** The tree that a phase found, or left, when it was run last. */
  tree(phase: string, when: 'before' | 'after'): string[];
  /** Another checkout of it, without anything of bootspring. */
  clone(): string;
}

/** Makes one; each file of the phases `one`, `two` and `three` has so many bytes. */
export function filesWork(phases: readonly string[], count: number, bytes: number): FilesWork {
  const out = temporary();
  const lines = phases.map((phase) => `${phase}: { run: "node work.mjs ${phase} ${out} ${count} ${bytes}" }`);
  const folder = repository({ 'bootspring.yml': config(lines.join('\n')), 'work.mjs': WORK });
  return {
    folder,
    ran: () => linesOf(out, 'ran'),
    tree: (phase, when) => linesOf(out, `${phase}.${when}`),
    clone() {
      const to = join(temporary(), 'clone');
      git(folder, 'clone', '-q', folder, to);
      return to;
    },
  };
}
