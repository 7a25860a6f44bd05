import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { cli, start } from '../rig/cli.ts';
import { config, journal, linesOf, workspace } from '../rig/workspace.ts';
import { type Random, seeded } from '../sim/random.ts';

const KILLS = Number(process.env['KILLS'] ?? 10);
const SEED = Number(process.env['KILL_SEED'] ?? 1);
const PHASES = ['one', 'two', 'three', 'four'];

/** Each phase and each check tells its name in one append; a parallel phase and a gate make the journal interesting. */
const CONFIG = config(
  PHASES.map((name) => {
    const agent = (which: string): string =>
      `{ name: ${which}, run: "echo ${name} ${which} >> ran; sleep 0.0${name.length}" }`;
    return `${name}: { parallel: true, agents: [${agent('a')}, ${agent('b')}]${name === 'two' ? ', gate: check' : ''} }`;
  }).join('\n'),
  'gates:\n  check:\n    checks:\n      lint: "echo lint >> judged; sleep 0.02"\n',
);

/** Phases that the journal on the disk says are finished. */
const finished = (folder: string): string[] =>
  journal(folder).flatMap(({ event }) => (event.type === 'PhaseFinished' ? [event.phase] : []));

const ran = (folder: string, phase: string): number =>
  linesOf(folder, 'ran').filter((line) => line.startsWith(`${phase} `)).length;

/** Runs a command and kills it after a while; answers whether it was killed before it had ended. */
async function kill(folder: string, command: string, random: Random): Promise<boolean> {
  const run = start(folder, [command]);
  // A start takes some 100 ms and a whole run 400: kills come all over it.
  await Promise.race([sleep(40 + random.below(400)), run.done]);
  run.child.kill('SIGKILL');
  return (await run.done).signal === 'SIGKILL';
}

/** One workflow, killed again and again until it completes. Answers how often it was killed. */
async function life(random: Random): Promise<number> {
  const folder = workspace({ 'bootspring.yml': CONFIG });
  const before = new Map<string, number>();
  let kills = 0;
  for (let command = 'run'; ;) {
    const killed = await kill(folder, command, random);
    if (killed) kills += 1;
    const verify = await cli(folder, ['verify']);
    if (verify.code === 7) {
      // Killed before anything was recorded: there is nothing to go on with.
      expect(linesOf(folder, 'ran')).toEqual([]);
      return kills;
    }
    expect([verify.code, verify.stderr]).toEqual([0, expect.anything()]);
    for (const phase of finished(folder)) {
      const times = ran(folder, phase);
      expect(times).toBeGreaterThan(1);
      expect(times).toBe(before.get(phase) ?? times);
      before.set(phase, times);
    }
    if (journal(folder).at(-1)?.event.type === 'WorkflowFinished') break;
    command = 'resume';
  }
  check(folder);
  return kills;
}

/** Nothing lost, nothing finished done again, everything in its order. */
function check(folder: string): void {
  expect(finished(folder)).toEqual(PHASES);
  const order = linesOf(folder, 'ran').map((line) => PHASES.indexOf(line.split(' ')[0] ?? ''));
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  const over = new Set<string>();
  const attempts = new Map<string, number>();
  for (const { event } of journal(folder)) {
    if (event.type === 'PhaseFinished') over.add(event.phase);
    if (event.type !== 'AttemptStarted') continue;
    const phase = event.task.split('/')[0] ?? '';
    expect(over.has(phase)).toBe(false);
    attempts.set(phase, (attempts.get(phase) ?? 0) + (event.task.split('/').length === 2 ? 1 : 0));
  }
  for (const phase of PHASES) expect(ran(folder, phase)).toBeLessThanOrEqual(attempts.get(phase) ?? 0);
}

test(`${KILLS} kills at random moments: no finished phase runs again, none is lost, every journal is whole`, async () => {
  const random = seeded(SEED);
  for (let kills = 0; kills < KILLS;) kills += await life(random);
}, 600_000);
