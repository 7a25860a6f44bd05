import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { systemCalls } from '../../src/shell/restore/calls.ts';
import { recoverRestore } from '../../src/shell/restore/recover.ts';
import { cli, type Ended, start } from '../rig/cli.ts';
import { type FilesWork, filesWork } from '../rig/files-work.ts';
import { journal, workflowFolder, workflowIds } from '../rig/workspace.ts';
import { describeTree, expectTree } from '../shell/restore/rig.ts';
import { valueOf } from '../shell/rig.ts';
import { type Random, seeded } from '../sim/random.ts';

/** Kills of each kind: during captures, during restores in place, and during restores into a clone. */
const KILLS = Number(process.env['KILLS'] ?? 2);
const SEED = Number(process.env['KILL_SEED'] ?? 1);
/** From here on chance has to have hit what is aimed at. */
const MANY = 40;
/** A few kills are for every day, and then the trees are small as well. */
const IS_MANY = KILLS >= MANY;
const LONG = 3_600_000;

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

/** Kills a command of the bundle a while after something is so, or after its start; answers how it ended. */
async function kill(
  folder: string,
  args: readonly string[],
  when: { readonly begun?: () => boolean; readonly ms: number },
): Promise<Ended> {
  const run = start(folder, args);
  let isOver = false;
  void run.done.then(() => (isOver = true));
  const { begun } = when;
  while (begun !== undefined && !isOver && !begun()) await sleep(1);
  if (when.ms > 0) await Promise.race([sleep(when.ms), run.done]);
  run.child.kill('SIGKILL');
  return run.done;
}

/** What is half done when a process is killed. */
interface Seen {
  kills: number;
  /** Something had been begun and was not over. */
  middle: number;
}
const nothingSeen = (): Seen => ({ kills: 0, middle: 0 });

/** With many kills, that some were in the middle of it. */
function expectHits({ kills, middle }: Seen): void {
  if (IS_MANY) expect(middle).toBeGreaterThan(kills / 10);
}

/** Whether files are being packed. */
const isPacking = (folder: string): boolean =>
  namesIn(join(folder, '.bootspring/tmp')).some((name) => name.startsWith('layer-'));

/** Whether the journal says that a checkpoint is being taken. */
function isCapturing(folder: string): boolean {
  const last = journal(folder).findLast(({ event }) => event.type.startsWith('Checkpoint'));
  return last?.event.type === 'CheckpointStarted';
}

const THREE = ['one', 'two', 'three'];

/** One workflow, killed again and again until it completes. */
async function captureLife(random: Random, seen: Seen): Promise<void> {
  const work = filesWork(THREE, IS_MANY ? 2_400 : 240, 9_000);
  const { folder } = work;
  const before = new Map<string, number>();
  for (let command = 'run'; ;) {
    const when = random.chance(0.3)
      ? { ms: 40 + random.below(1_500) }
      : { begun: () => isPacking(folder), ms: random.below(IS_MANY ? 250 : 60) };
    const killed = await kill(folder, [command], when);
    const verify = await cli(folder, ['verify']);
    if (verify.code === 7) {
      expect(work.ran()).toEqual([]);
      seen.kills += 1;
      return;
    }
    expect(verify).toMatchObject({ code: 0 });
    if (killed.signal === 'SIGKILL') {
      seen.kills += 1;
      if (isCapturing(folder)) seen.middle += 1;
    } else expect(killed).toMatchObject({ code: 0, stderr: '' });
    for (const { event } of journal(folder)) {
      if (event.type !== 'PhaseFinished') continue;
      const times = work.ran().filter((phase) => phase === event.phase).length;
      expect(times).toBe(before.get(event.phase) ?? times);
      before.set(event.phase, times);
    }
    if (journal(folder).at(-1)?.event.type === 'WorkflowFinished') break;
    command = 'resume';
  }
  expect([...before.keys()]).toEqual(THREE);
  await expectCheckpoints(work);
}

/** Every phase has a checkpoint, which is the tree that the phase left; nothing is left over. */
async function expectCheckpoints(work: FilesWork): Promise<void> {
  const [id = ''] = workflowIds(work.folder);
  for (const phase of THREE) {
    const clone = work.clone();
    expect(await cli(work.folder, ['restore', id, phase, '--into', clone])).toMatchObject({ code: 0, stderr: '' });
    expectTree(clone, work.tree(phase, 'after'));
  }
  expect(namesIn(join(workflowFolder(work.folder), 'layers')).filter((name) => !/^[0-9a-f]{64}$/.test(name))).toEqual(
    [],
  );
}

test(
  `${KILLS} kills while phases and checkpoints are made: every checkpoint is the tree of its phase`,
  async () => {
    const random = seeded(SEED);
    const seen = nothingSeen();
    while (seen.kills < KILLS) await captureLife(random, seen);
    expectHits(seen);
  },
  LONG,
);

const TWO = ['one', 'two'];

/** A workflow of two phases that has completed. */
async function completed(): Promise<{ work: FilesWork; id: string }> {
  const work = filesWork(TWO, IS_MANY ? 1_000 : 200, 4_000);
  expect(await cli(work.folder, ['run'])).toMatchObject({ code: 0 });
  return { work, id: workflowIds(work.folder)[0] ?? '' };
}

const isStaging = (folder: string): boolean =>
  namesIn(join(folder, '.bootspring')).some((name) => name.startsWith('restore-'));
const isDecided = (folder: string): boolean => existsSync(join(folder, '.bootspring/restore.json'));

/** A moment of a restore: anywhere, while it is prepared, or while the tree changes. */
function moment(folder: string, random: Random): Parameters<typeof kill>[2] {
  const kind = random.below(4);
  if (kind === 0) return { ms: 50 + random.below(700) };
  if (kind === 1) return { begun: () => isStaging(folder), ms: random.below(150) };
  return { begun: () => isDecided(folder), ms: random.below(30) };
}

const bare = (lines: readonly string[]): string => lines.map((line) => line.replace(/ \| -?\d+$/, '')).join('\n');

/** Which of the trees a folder has, with every byte, mode and time: there is no other. */
function treeIn(folder: string, trees: Readonly<Record<string, readonly string[]>>): string | undefined {
  const now = bare(describeTree(folder));
  const [name, tree] = Object.entries(trees).find(([, lines]) => bare(lines) === now) ?? [];
  if (tree !== undefined) expectTree(folder, tree);
  return name;
}

/** What is said of a restore that was cut off. */
const FINISHED = 'has been finished: the files are those of';
const CLEARED = 'had changed nothing yet and has been cleared away';

/** The sentences that a workflow's journal has of restores that were cut off, newest last. */
const saidOf = (folder: string): string[] =>
  journal(folder).flatMap(({ event }) =>
    event.type === 'Warned' && (event.message.includes(FINISHED) || event.message.includes(CLEARED))
      ? [event.message]
      : [],
  );

/** Ends a killed restore with `cancel`, which leaves the files as they are then: that is what it says, and all or nothing. */
async function cancelAndLook(work: FilesWork, id: string, hadRecord: boolean): Promise<void> {
  const { folder } = work;
  const said = saidOf(folder).length;
  const [old, fresh] = [work.tree('two', 'after'), work.tree('one', 'after')];
  const cancelled = await cli(folder, ['cancel', id]);
  // It is refused where the restore had not got so far that anything was told of it.
  expect([0, 2]).toContain(cancelled.code);
  const tree = treeIn(folder, { old, fresh });
  if (hadRecord) expect(tree).toBe('fresh');
  const [told] = saidOf(folder).slice(said);
  if (told?.includes(FINISHED)) expect(tree).toBe('fresh');
  if (told?.includes(CLEARED)) expect(tree).toBe('old');
  expect(tree).toBeDefined();
  expect(await cli(folder, ['restore', id, 'one', '--force'])).toMatchObject({ code: 0 });
  expect(treeIn(folder, { fresh })).toBe('fresh');
}

test(
  `${KILLS} kills of restores in place: the tree is the old one or the new one, and the next run goes on`,
  async () => {
    const random = seeded(SEED);
    const seen = nothingSeen();
    const { work, id } = await completed();
    const { folder } = work;
    while (seen.kills < KILLS) {
      const ended = await kill(folder, ['restore', id, 'one', '--force'], moment(folder, random));
      const hadRecord = isDecided(folder);
      if (ended.signal === 'SIGKILL') seen.kills += 1;
      else expect(ended).toMatchObject({ code: 0 });
      if (hadRecord || isStaging(folder)) seen.middle += 1;
      if (random.chance(0.3)) await cancelAndLook(work, id, hadRecord);
      const isUntouched = journal(folder).at(-1)?.event.type === 'WorkflowFinished';
      const resumed = await cli(folder, ['resume', id]);
      expect(resumed).toMatchObject({ code: isUntouched ? 2 : 0 });
      // The phase after the checkpoint has found the checkpoint's tree and nothing else.
      expect(bare(work.tree('two', 'before'))).toBe(bare(work.tree('one', 'after')));
      expect(treeIn(folder, { two: work.tree('two', 'after') })).toBe('two');
      expect([isDecided(folder), isStaging(folder)]).toEqual([false, false]);
    }
    expect(work.ran().filter((phase) => phase === 'one')).toHaveLength(1);
    expect(await cli(folder, ['verify', id])).toMatchObject({ code: 0 });
    expectHits(seen);
  },
  LONG,
);

test(
  `${KILLS} kills of restores into a clone: the tree there is the old one or the new one`,
  async () => {
    const random = seeded(SEED);
    const seen = nothingSeen();
    const { work, id } = await completed();
    const clone = work.clone();
    const into = (phase: string): string[] => ['restore', id, phase, '--into', clone, '--force'];
    expect(await cli(work.folder, into('one'))).toMatchObject({ code: 0 });
    const trees = { one: work.tree('one', 'after'), two: work.tree('two', 'after') };
    for (let there = 'one'; seen.kills < KILLS;) {
      const wanted = there === 'one' ? 'two' : 'one';
      const ended = await kill(work.folder, into(wanted), moment(clone, random));
      if (ended.signal === 'SIGKILL') seen.kills += 1;
      else expect(ended).toMatchObject({ code: 0 });
      const [decided, staged] = [isDecided(clone), isStaging(clone)];
      if (decided || staged) seen.middle += 1;
      const said = valueOf(recoverRestore(clone, systemCalls));
      const now = treeIn(clone, trees);
      expect(TWO).toContain(now);
      if (decided) expect([said?.includes(FINISHED), now]).toEqual([true, wanted]);
      else if (staged) expect([said?.includes(CLEARED), now]).toEqual([true, there]);
      else expect(said).toBeUndefined();
      there = now ?? '';
    }
    // Here nothing of it was noticed, and there it can be gone on with.
    expect(treeIn(work.folder, trees)).toBe('two');
    expect(await cli(work.folder, into('one'))).toMatchObject({ code: 0, stderr: '' });
    expect(await cli(clone, ['resume', id])).toMatchObject({ code: 0 });
    expect(work.ran().filter((phase) => phase === 'one')).toHaveLength(1);
    expect(namesIn(join(clone, '.bootspring')).filter((name) => /^(?:carry|restore)/.test(name))).toEqual([]);
    expectHits(seen);
  },
  LONG,
);
