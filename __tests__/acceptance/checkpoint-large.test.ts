import { execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { BUNDLE } from '../rig/cli.ts';
import { config, idOf, write } from '../rig/workspace.ts';

/** Memory is read from /proc. */
const onLinux = process.platform === 'linux' ? test : test.skip;
/** `TORTURE=1` takes minutes and gigabytes; without it the same is done with less. */
const isTorture = process.env['TORTURE'] === '1';
const LONG = isTorture ? 1_800_000 : 120_000;
/** In memory where that is possible: it is the program that is looked at, not the disk. A container has little of it. */
const ROOM = isTorture && fs.existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
const made: string[] = [];
afterAll(() => {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
});

function makeFolder(): string {
  const folder = fs.mkdtempSync(join(ROOM, 'bootspring-torture-'));
  made.push(folder);
  return folder;
}

interface Measured {
  readonly code: number | null;
  readonly text: string;
  readonly ms: number;
  /** The most memory that the process itself had resident, in MB. */
  readonly peak: number;
}

/** Runs a command of the bundle and watches how much memory it takes. */
async function measured(folder: string, args: readonly string[]): Promise<Measured> {
  const began = performance.now();
  const child = spawn(process.execPath, [BUNDLE, ...args], {
    cwd: folder,
    env: { PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(':'), HOME: folder, LANG: 'C.UTF-8' },
  });
  let text = '';
  let peak = 0;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => void (text += chunk.toString()));
  const look = setInterval(() => {
    try {
      const status = fs.readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
    } catch {
      // It has ended.
    }
  }, 50);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(look);
  return { code, text, ms: Math.round(performance.now() - began), peak: Math.round(peak) };
}

/** Tells figures where they are what one is after. */
const tell = (text: string): void => void (isTorture && process.stderr.write(`${text}\n`));
const report = (what: string, { ms, peak }: Measured): void => tell(`${what}: ${(ms / 1000).toFixed(1)} s, ${peak} MB`);

/**
 * Bytes of the file, those of them that are no hole, and MB of memory. What is promised is 200 MB; the bound of the
 * small file is generous, and still far less than the file.
 */
const FILE = isTorture
  ? { size: 5 * 1024 ** 3, random: 700_000_000, memory: 200 }
  : { size: 600 * 1024 ** 2, random: 30_000_000, memory: 400 };

onLinux(
  `a file of ${FILE.size / 1024 ** 2} MiB: captured and restored in less than ${FILE.memory} MB of memory`,
  async () => {
    const folder = makeFolder();
    const make = `head -c ${FILE.random} /dev/urandom > disk.img; truncate -s ${FILE.size} disk.img; printf end >> disk.img`;
    write(folder, { 'bootspring.yml': config(`one: { run: "${make}" }`, 'checkpoints: { max-size: 6GiB }\n') });
    const run = await measured(folder, ['run']);
    report('large file, run', run);
    expect(run).toMatchObject({ code: 0, text: expect.stringContaining('Checkpoint saved: one') });
    const into = join(makeFolder(), 'into');
    const restored = await measured(folder, ['restore', idOf(folder), 'one', '--into', into]);
    report('large file, restore', restored);
    expect(restored.code).toBe(0);
    execFileSync('cmp', [join(folder, 'disk.img'), join(into, 'disk.img')]);
    // The hole is a hole again, where the file system has such.
    const [before, after] = [folder, into].map((each) => fs.statSync(join(each, 'disk.img')).blocks * 512);
    expect(after).toBeLessThan((before ?? 0) + FILE.size / 10);
    const verified = await measured(folder, ['verify']);
    report('large file, verify', verified);
    expect(verified.code).toBe(0);
    expect(Math.max(run.peak, restored.peak, verified.peak)).toBeLessThan(FILE.memory);
  },
  LONG,
);

/** Paths, digests and times are held, about 4 kB an entry; contents never are. `memory` is in MB. */
const TREE = isTorture ? { folders: 400, files: 500, memory: 1_200 } : { folders: 50, files: 100, memory: 400 };
const FILES = TREE.folders * TREE.files;

onLinux(
  `${FILES} files: captured, captured again after one has changed, and restored`,
  async () => {
    const folder = makeFolder();
    const program = `
import * as fs from 'node:fs';
for (let folder = 0; folder < ${TREE.folders}; folder += 1) {
  fs.mkdirSync('tree/' + folder, { recursive: true });
  for (let file = 0; file < ${TREE.files}; file += 1) fs.writeFileSync('tree/' + folder + '/' + file, 'content of ' + folder + ' ' + file);
}`;
    const phases = 'one: { run: "node make.mjs" }\ntwo: { run: "echo changed > tree/7/7" }';
    write(folder, { 'bootspring.yml': config(phases), 'make.mjs': program });
    const run = await measured(folder, ['run']);
    report(`${FILES} files, both phases`, run);
    expect(run.code).toBe(0);
    const saved = fs
      .readFileSync(join(folder, `.bootspring/workflows/${idOf(folder)}/journal.jsonl`), 'utf8')
      .match(/"type":"CheckpointSaved"[^\n]*?"durationMs":\d+/g);
    tell(saved?.join('\n') ?? '');
    expect(saved).toHaveLength(2);
    const into = join(makeFolder(), 'into');
    const restored = await measured(folder, ['restore', idOf(folder), 'two', '--into', into]);
    report(`${FILES} files restored`, restored);
    expect(restored.code).toBe(0);
    execFileSync('diff', ['-r', join(folder, 'tree'), join(into, 'tree')]);
    expect(Math.max(run.peak, restored.peak)).toBeLessThan(TREE.memory);
  },
  LONG,
);
