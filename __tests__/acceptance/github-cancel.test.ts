import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createAttemptedJob } from '../rig/attempts.ts';
import { createFakeGitHub, type FakeGitHub } from '../rig/github/fake.ts';

/** How many moments are tried: `CANCELS=50`. Where they are is printed when one fails, and `CANCEL_SEED` repeats it. */
const CANCELS = Number(process.env['CANCELS'] ?? '2');
const SEED = Number(process.env['CANCEL_SEED'] ?? Date.now() % 1_000_000);
/** Milliseconds; a run takes somewhat longer, and one that has ended by itself all the same does not count. */
const LENGTH = 1_800;
const LIMIT = 7_000;

/** Work that takes a while and does not end by itself when it is asked to. */
const PHASES = [
  'development: { run: "mkdir -p dist && sleep 0.4 && echo app > dist/app.js && echo built >> ../built.log", outputs: ["dist/**"] }',
  'testing: { run: "trap true TERM INT; sleep 0.5 & wait; sleep 0.2", parallel: true }',
  'deploy: { run: "sleep 0.4; cp dist/app.js deployed.txt" }',
].join('\n');

let github: FakeGitHub;
beforeAll(async () => {
  github = await createFakeGitHub();
});
afterAll(() => github.close());

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const posix = process.platform === 'win32' ? test.skip : test;

posix(
  `a job that is cancelled at ${CANCELS} random moments (seed ${SEED}) ends in time, leaves nothing and is gone on with`,
  async () => {
    const random = randomFrom(SEED);
    let cancelled = 0;
    for (let turn = 1; cancelled < CANCELS; turn += 1) {
      expect(turn).toBeLessThan(10 + 3 * CANCELS);
      const cancelAfterMs = Math.round(random() * LENGTH);
      const job = createAttemptedJob(github, PHASES);
      const where = { turn, cancelAfterMs };
      const about = { runId: 1_000 + turn };
      const first = await job.attempt(1, { cancelAfterMs, job: about });
      if (first.cancelMs !== undefined) cancelled += 1;
      expect({ ...where, late: (first.cancelMs ?? 0) >= LIMIT, left: first.leftByMain }).toEqual({
        ...where,
        late: false,
        left: 0,
      });
      const second = await job.attempt(2, { mainOnly: true, job: about });
      const kept = first.raw.includes('Checkpoint saved: development');
      // Before anything has begun there is nothing to go on from.
      const builds = kept ? 1 : second.builds;
      expect({ ...where, code: second.exitCode, builds: second.builds }).toEqual({ ...where, code: 0, builds });
      expect({ ...where, from: second.outputs['resumed-from'] !== '' }).toEqual({ ...where, from: kept });
      expect(second.file('deployed.txt').toString()).toBe('app\n');
      job.remove();
    }
  },
  60_000 + CANCELS * 15_000,
);
