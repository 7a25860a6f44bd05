import { execFileSync, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { BUNDLE } from '../rig/cli.ts';
import { config, idOf, write } from '../rig/workspace.ts';

/** These take minutes and gigabytes: `TORTURE=1`. */
const torture = process.env['TORTURE'] === '1' && process.platform === 'linux' ? test : test.skip;
const LONG = 1_800_000;
/** In memory where that is possible: it is the program that is looked at, not the disk. */
const ROOM = fs.existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
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

const report = (what: string, { ms, peak }: Measured): void =>
  void process.stderr.write(`${what}: ${(ms / 1000).toFixed(1)} s, ${peak} MB\n`);

torture(
  'a file of 5 GB with max-size raised: captured and restored in less than 200 MB of memory',
  async () => {
    const folder = makeFolder();
    const make = 'head -c 700000000 /dev/urandom > disk.img; truncate -s 5G disk.img; printf end >> disk.img';
    write(folder, { 'bootspring.yml': config(`one: { run: "${make}" }`, 'checkpoints: { max-size: 6GiB }\n') });
    const run = await measured(folder, ['run']);
    report('5 GB run', run);
    expect(run).toMatchObject({ code: 0, text: expect.stringContaining('Checkpoint saved: one') });
    const into = join(makeFolder(), 'into');
    const restored = await measured(folder, ['restore', idOf(folder), 'one', '--into', into]);
    report('5 GB restore', restored);
    expect(restored.code).toBe(0);
    execFileSync('cmp', [join(folder, 'disk.img'), join(into, 'disk.img')]);
    expect(fs.statSync(join(into, 'disk.img')).blocks * 512).toBeLessThan(1_000_000_000);
    const verified = await measured(folder, ['verify']);
    report('5 GB verify', verified);
    expect(verified.code).toBe(0);
    expect(Math.max(run.peak, restored.peak, verified.peak)).toBeLessThan(200);
  },
  LONG,
);

const FILES = 200_000;

torture(
  `${FILES} files: captured, captured again after one has changed, and restored`,
  async () => {
    const folder = makeFolder();
    const program = `
import * as fs from 'node:fs';
for (let folder = 0; folder < 400; folder += 1) {
  fs.mkdirSync('tree/' + folder, { recursive: true });
  for (let file = 0; file < ${FILES / 400}; file += 1) fs.writeFileSync('tree/' + folder + '/' + file, 'content of ' + folder + ' ' + file);
}`;
    const phases = 'one: { run: "node make.mjs" }\ntwo: { run: "echo changed > tree/7/7" }';
    write(folder, { 'bootspring.yml': config(phases), 'make.mjs': program });
    const run = await measured(folder, ['run']);
    report(`${FILES} files, both phases`, run);
    expect(run.code).toBe(0);
    const saved = fs
      .readFileSync(join(folder, `.bootspring/workflows/${idOf(folder)}/journal.jsonl`), 'utf8')
      .match(/"type":"CheckpointSaved"[^\n]*?"durationMs":\d+/g);
    process.stderr.write(`${saved?.join('\n') ?? ''}\n`);
    expect(saved).toHaveLength(2);
    const into = join(makeFolder(), 'into');
    const restored = await measured(folder, ['restore', idOf(folder), 'two', '--into', into]);
    report(`${FILES} files restored`, restored);
    expect(restored.code).toBe(0);
    execFileSync('diff', ['-r', join(folder, 'tree'), join(into, 'tree')]);
    // Paths, digests and times are held, about 4 kB an entry; contents never are.
    expect(Math.max(run.peak, restored.peak)).toBeLessThan(1_200);
  },
  LONG,
);
